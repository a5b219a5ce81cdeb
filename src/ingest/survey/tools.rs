//! What survey tools add to the answers of the forms that the program writes for them.

/// The columns of LimeSurvey, by which its files are known.
const LIMESURVEY: [&str; 3] = ["submitdate", "lastpage", "startlanguage"];

/// The column in which LimeSurvey numbers its responses.
const RESPONSE: &str = "id";

/// The other columns that LimeSurvey, ODK and KoboToolbox add of their own; none of them is kept.
const ADDED: [&str; 28] = [
    "seed",
    "token",
    "startdate",
    "datestamp",
    "ipaddr",
    "refurl",
    "interviewtime",
    "start",
    "end",
    "today",
    "deviceid",
    "__version__",
    "_id",
    "_uuid",
    "_submission_time",
    "_validation_status",
    "_notes",
    "_status",
    "_submitted_by",
    "_tags",
    "_index",
    "submissiondate",
    "key",
    "instanceid",
    "meta-instanceid",
    "submitterid",
    "submittername",
    "formversion",
];

/// Returns whether a tool adds the column called `name`, in lower case, of its own.
pub(super) fn adds(name: &str) -> bool {
    LIMESURVEY.contains(&name) || ADDED.contains(&name)
}

/// Returns the column that stands for the respondent among `names`, when a tool numbers the
/// responses and the form has no such column.
pub(super) fn respondent(names: &[String]) -> Option<&'static str> {
    let has = |column: &str| names.iter().any(|name| name.eq_ignore_ascii_case(column));
    LIMESURVEY
        .iter()
        .all(|column| has(column))
        .then_some(RESPONSE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_file_of_limesurvey_numbers_its_respondents() {
        let names = |header: &str| header.split(',').map(str::to_owned).collect::<Vec<_>>();
        let file = names("id,submitdate,lastpage,startlanguage,seed,department");
        assert_eq!(respondent(&file), Some("id"));
        assert_eq!(respondent(&names("id,submitdate,department")), None);
    }
}
