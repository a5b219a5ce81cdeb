//! The facts behind a report: editions, dates, who was heard, what is missing.

use crate::language::{Language, counted, percent, whole};

/// The interviews of a wave, in numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Interviewed {
    /// Interviews with the business, then with IT.
    pub interviews: [usize; 2],
    /// People of the business, then of IT, who were interviewed.
    pub people: [usize; 2],
    /// The first and the last day, in words; none where no day is known.
    pub days: Option<[String; 2]>,
    /// How many are still open.
    pub open: usize,
}

/// What a report rests on, beside its figures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnnexFact<'a> {
    /// The questionnaire with its version.
    pub questionnaire: (&'a str, &'a str),
    /// Its SHA-256.
    pub sha256: &'a str,
    /// The version of the program.
    pub tool: &'a str,
    /// The wave; may be empty.
    pub wave: &'a str,
    /// The day on the cover, in words; may be empty.
    pub date: &'a str,
    /// The interviews.
    pub interviewed: Interviewed,
}

/// What is missing, in numbers.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Missed {
    /// The shares of "don't know" and of empty answers among the questions that applied, and that of
    /// "not applicable" among all; none where none may be told.
    pub unanswered: Option<[f64; 3]>,
    /// Sides of sub-axes without a figure, of how many.
    pub sides: [usize; 2],
    /// Document checks still to review, of how many.
    pub checks: [usize; 2],
    /// Interview questions that were skipped, and those that nobody could answer.
    pub unrated: [usize; 2],
}

/// Returns the facts behind a report: a name and a value each; what is empty is left out.
pub fn annex_facts(fact: &AnnexFact<'_>, language: Language) -> Vec<(String, String)> {
    let names = match language {
        Language::French => [
            "Questionnaire",
            "Empreinte SHA-256",
            "Outil",
            "Vague",
            "Date",
            "Personnes interrogées en entretien",
            "Dates des entretiens",
            "Entretiens encore ouverts",
        ],
        Language::English => [
            "Questionnaire",
            "SHA-256 fingerprint",
            "Tool",
            "Wave",
            "Date",
            "People interviewed",
            "Days of the interviews",
            "Interviews still open",
        ],
    };
    let (title, version) = fact.questionnaire;
    let held = &fact.interviewed;
    let days = held.days.as_ref().map(|[first, last]| match language {
        _ if first == last => first.clone(),
        Language::French => format!("du {first} au {last}"),
        Language::English => format!("from {first} to {last}"),
    });
    let values = [
        format!("{title}, version {version}"),
        fact.sha256.to_owned(),
        format!("diapason {}", fact.tool),
        fact.wave.to_owned(),
        fact.date.to_owned(),
        interviewed(held, language),
        days.unwrap_or_default(),
        if held.open > 0 {
            held.open.to_string()
        } else {
            String::new()
        },
    ];
    let pairs = names.into_iter().zip(values);
    pairs
        .filter(|(_, value)| !value.is_empty())
        .map(|(name, value)| (name.to_owned(), value))
        .collect()
}

/// Returns who was interviewed, camp by camp, without what would identify anyone.
fn interviewed(held: &Interviewed, language: Language) -> String {
    let camps = match language {
        Language::French => ["métiers", "DSI"],
        Language::English => ["business", "IT"],
    };
    let lines = camps.into_iter().zip(held.people).zip(held.interviews);
    let lines = lines.filter(|(_, interviews)| *interviews > 0);
    let lines = lines.map(|((camp, people), interviews)| match language {
        Language::French => format!(
            "{camp}, {} en {}",
            counted(people, "personne", "personnes", language),
            counted(interviews, "entretien", "entretiens", language)
        ),
        Language::English => format!(
            "{camp}, {} in {}",
            counted(people, "person", "people", language),
            counted(interviews, "interview", "interviews", language)
        ),
    });
    let separator = match language {
        Language::French => "\u{202f}; ",
        Language::English => "; ",
    };
    lines.collect::<Vec<_>>().join(separator)
}

/// Returns what is missing, kind by kind.
pub fn annex_missing(missed: &Missed, language: Language) -> Vec<(String, String)> {
    let names = match language {
        Language::French => [
            "Réponses «\u{a0}ne sait pas\u{a0}»",
            "Questions sans réponse",
            "Réponses «\u{a0}sans objet\u{a0}»",
            "Côtés de sous-axe sans chiffre",
            "Contrôles de documents à examiner",
            "Questions d’entretien passées",
            "Questions d’entretien sans réponse",
        ],
        Language::English => [
            "“Don’t know” answers",
            "Questions without an answer",
            "“Not applicable” answers",
            "Sides of sub-axes without a figure",
            "Document checks to review",
            "Interview questions skipped",
            "Interview questions without an answer",
        ],
    };
    let shares = missed.unanswered;
    let [unsure, empty, not_applicable] = [0, 1, 2].map(|place: usize| {
        shares.map_or_else(
            || super::not_published(language).to_owned(),
            |shares| percent(shares[place], language),
        )
    });
    let of = |counts: [usize; 2]| {
        let [some, all] = counts.map(|count| whole(count, language));
        match language {
            Language::French => format!("{some} sur {all}"),
            Language::English => format!("{some} of {all}"),
        }
    };
    let [skipped, unrated] = missed.unrated;
    let values = [
        unsure,
        empty,
        not_applicable,
        of(missed.sides),
        of(missed.checks),
        skipped.to_string(),
        unrated.to_string(),
    ];
    let names = names.map(str::to_owned);
    names.into_iter().zip(values).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fact_that_is_empty_is_left_out() {
        let fact = AnnexFact {
            questionnaire: ("Partenariat", "1.0.0"),
            sha256: "ab",
            tool: "0.1.0",
            wave: "",
            date: "",
            interviewed: Interviewed {
                interviews: [2, 0],
                people: [5, 0],
                days: None,
                open: 0,
            },
        };
        let told: Vec<_> = annex_facts(&fact, Language::French)
            .into_iter()
            .map(|(name, value)| format!("{name}\u{a0}: {value}").replace('\u{a0}', " "))
            .collect();
        assert_eq!(
            told,
            [
                "Questionnaire : Partenariat, version 1.0.0",
                "Empreinte SHA-256 : ab",
                "Outil : diapason 0.1.0",
                "Personnes interrogées en entretien : métiers, 5 personnes en 2 entretiens",
            ]
        );
    }

    #[test]
    fn what_may_not_be_told_is_said_so() {
        let missed = Missed {
            unanswered: None,
            sides: [4, 26],
            checks: [70, 76],
            unrated: [1, 2],
        };
        let values: Vec<_> = annex_missing(&missed, Language::English)
            .into_iter()
            .map(|(_, value)| value)
            .collect();
        assert_eq!(
            values,
            [
                "not published",
                "not published",
                "not published",
                "4 of 26",
                "70 of 76",
                "1",
                "2"
            ]
        );
    }
}
