//! How the opinions of the example spread, against figures that another program computed
//! (`tests/fixtures/acme/expected.py`), and what is said of them.

use std::collections::BTreeMap;

use serde_json::Value;

use super::harness::{Folder, QUESTIONS, diapason, repository, survey};

/// A line of an expected file, by column.
type Line = BTreeMap<String, String>;

fn expected(name: &str) -> Vec<Line> {
    let path = repository().join("tests/fixtures/acme").join(name);
    let mut reader = csv::Reader::from_path(path).unwrap();
    reader.deserialize().map(Result::unwrap).collect()
}

fn score(words: &str) -> Value {
    let run = diapason().args("score -q --format json").args(words);
    serde_json::from_str(&run.run().ends(0).stdout).unwrap()
}

fn list(value: &Value) -> &Vec<Value> {
    value.as_array().unwrap()
}

#[track_caller]
fn near(found: &Value, cell: &str, what: &str) {
    let (found, cell) = (found.as_f64().unwrap(), cell.parse::<f64>().unwrap());
    assert!((found - cell).abs() <= 1e-8, "{what}: {found}, not {cell}");
}

/// Method D.4 and D.11; below ten people nothing of it is told (R17).
#[test]
fn the_spread_of_every_survey_is_the_expected_one() {
    let score = score("examples/acme");
    let lines = expected("spread.csv");
    let mut told = 0;
    for department in list(&score["departments"]) {
        for sub_axis in list(&department["sub_axes"]) {
            for side in ["it", "business"] {
                let survey = &sub_axis[side]["channels"]["survey"];
                let is_own = |line: &&Line| {
                    department["id"] == line["department"].as_str()
                        && sub_axis["id"] == line["sub_axis"].as_str()
                        && line["side"] == side
                };
                let columns = ["median", "trimmed_mean", "sd", "agreement", "a_wg", "ad"];
                let Some(line) = lines.iter().find(is_own) else {
                    assert!(
                        columns.iter().all(|column| survey[column].is_null()),
                        "{survey}"
                    );
                    assert!(survey["skewed"].is_null() && survey["divided"].is_null());
                    continue;
                };
                told += 1;
                for column in columns {
                    near(
                        &survey[column],
                        &line[column],
                        &format!("{line:?} {column}"),
                    );
                }
                let [mean, median] = ["index", "median"].map(|key| survey[key].as_f64().unwrap());
                assert_eq!(
                    survey["skewed"],
                    (mean - median).abs() > 0.25 + 1e-9,
                    "{line:?}"
                );
                let agreement = survey["agreement"].as_f64().unwrap();
                assert_eq!(survey["divided"], agreement < 0.5 - 1e-9, "{line:?}");
            }
        }
    }
    assert_eq!(told, lines.len());
}

/// Method D.11 and R18: whether departments differ, and whether the questions of an axis are one.
#[test]
fn the_figures_of_the_company_are_the_expected_ones() {
    let score = score("examples/acme");
    let company = &score["company"];
    for line in expected("company.csv") {
        let side = line["side"].as_str();
        if line["figure"] == "icc" {
            let found = &company["differences"][side];
            near(&found["icc1"], &line["first"], side);
            near(&found["icc2"], &line["icc2"], side);
            near(&found["departments"], &line["departments"], side);
            near(&found["respondents"], &line["respondents"], side);
        } else {
            let axes = list(&company["consistency"]).iter();
            let found = axes
                .clone()
                .find(|one| one["axis"] == line["axis"].as_str());
            let found = &found.unwrap()[side];
            near(&found["alpha"], &line["first"], side);
            near(&found["respondents"], &line["respondents"], side);
        }
    }
    assert_eq!(company["differences"]["may_rank"], true);
    let warnings = list(&score["warnings"]).iter();
    let low = warnings.filter(|one| one["code"] == "not-one-thing");
    let low: Vec<_> = low.map(|one| one["text"].as_str().unwrap()).collect();
    let [text] = low.as_slice() else {
        panic!("one remark: {low:?}")
    };
    assert!(text.contains("Posture, côté métier (0,441)"), "{text}");
    assert!(!text.contains("Services"), "{text}");
}

/// Five departments of which each answers as the others: nothing tells them apart.
#[test]
fn departments_that_do_not_differ_are_not_ranked_and_it_is_said() {
    let names = ["aaa", "bbb", "ccc", "ddd", "eee"];
    let folder = Folder::new().with("answers.csv", survey(&names, 6));
    let run = |words: &str| {
        let run = diapason().dir(folder.path()).args("score answers.csv -q");
        run.args(words).run().ends(0).stdout
    };
    let score: Value = serde_json::from_str(&run("--format json")).unwrap();
    assert_eq!(score["company"]["differences"]["may_rank"], false);
    let internal = &score["departments"][0]["benchmark"]["internal"];
    assert!(internal["rank"].is_null() && internal["q50"].is_number());
    assert_eq!(internal["suppressed"], "not-dependable");
    let said = "Departments are not ranked: respondents differ too much within a department";
    for format in ["table", "md"] {
        let text = run(&format!("--lang en --format {format}"));
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(
            text.contains(said) || text.contains("too few survey answers"),
            "{text}"
        );
    }
}

/// A survey of people who sit at both ends: its mean is far from its median, and agreement is worse
/// than chance.
#[test]
fn a_mean_that_misleads_is_pointed_out() {
    let mut text = survey(&[], 0);
    for person in 0..12 {
        // Nobody gives one answer everywhere: that would look careless.
        let answers = if person < 7 { ["1", "2"] } else { ["4", "3"] };
        let cells =
            (0..QUESTIONS.len()).map(|place| if place < 17 { answers[place % 2] } else { "" });
        let cells = cells.collect::<Vec<_>>().join(",");
        text.push_str(&format!("m{person},finance,business,{cells}\n"));
    }
    let folder = Folder::new().with("answers.csv", text);
    let run = diapason().dir(folder.path());
    let run = run
        .args("score answers.csv -q --format json --lang en")
        .run();
    let score: Value = serde_json::from_str(&run.ends(0).stdout).unwrap();
    let codes: Vec<_> = list(&score["warnings"])
        .iter()
        .map(|one| one["code"].as_str().unwrap())
        .collect();
    for code in ["divided-opinions", "below-chance", "skewed"] {
        assert!(codes.contains(&code), "{codes:?}");
    }
    let survey = &score["departments"][0]["sub_axes"][0]["it"]["channels"]["survey"];
    assert_eq!(
        (&survey["median"], &survey["skewed"]),
        (&Value::from(1.0), &Value::from(true))
    );
}

/// Method D.10: the rate is of the headcount when nobody said how many were invited.
#[test]
fn a_low_response_is_told_of_a_headcount_alone() {
    let project = "schema = 1\n[assessment]\nclient = \"C\"\nwave = \"2026-11\"\ndate = 2026-11-22\n\
        language = \"en\"\nquestionnaire = \"partnership-13\"\n\n[[departments]]\nid = \"finance\"\n\
        name = \"Finance\"\nheadcount = 60\n\n[[departments]]\nid = \"rh\"\nname = \"People\"\n\
        headcount = 60\ninvited = { business = 20 }\n";
    let folder = Folder::assessment().with("diapason.toml", project);
    let run = diapason().dir(folder.path());
    let run = run.args("score -q --format json").run();
    let score: Value = serde_json::from_str(&run.ends(0).stdout).unwrap();
    let low = list(&score["warnings"]).iter();
    let low: Vec<_> = low.filter(|one| one["code"] == "low-response").collect();
    let [only] = low.as_slice() else {
        panic!("12 of 60 is low, 12 of 20 is not: {low:?}")
    };
    assert_eq!(only["department"], "finance");
    // Wilson 1927 for 12 of 60: 11.8 % to 31.8 %.
    assert_eq!(
        only["text"],
        "Response rate of the business: 20% (95% Wilson interval: 12% to 32%). Those who did not \
         answer may think otherwise."
    );
    let response = |place: usize| {
        let department = &score["departments"][place];
        department["sub_axes"][0]["it"]["channels"]["survey"]["response"].clone()
    };
    assert_eq!(
        [response(0), response(1)],
        [Value::from(0.2), Value::from(0.6)]
    );
}
