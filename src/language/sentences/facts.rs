//! What the figures of one department rest on, in words.

use crate::language::{Language, counted, decimal, percent};

/// What is known of the people of a camp that answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Heard {
    /// So many, of so many where that is known.
    People(usize, Option<usize>),
    /// None of them.
    Nobody,
    /// It is not published.
    Hidden,
}

/// A figure that may be told, or why not.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Known {
    /// The figure.
    Figure(f64),
    /// It is not published.
    Hidden,
    /// There is none.
    Unknown,
}

/// What a department's figures rest on, in numbers.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rests {
    /// Who answered of the business, then of IT.
    pub heard: [Heard; 2],
    /// Document checks reviewed, of how many.
    pub documents: [usize; 2],
    /// Interviews of the business, then of IT.
    pub interviews: [usize; 2],
    /// Interview ratings whose fact was shown, told, assumed.
    pub backing: [usize; 3],
    /// The share of "don't know", 0 to 1.
    pub dont_know: Known,
    /// The mean standard deviation of the survey, in levels.
    pub spread: Known,
}

/// Returns what a department's figures rest on: a name and a value each.
pub fn rests_on(rests: &Rests, language: Language) -> Vec<(String, String)> {
    let [business, it] = rests.heard.map(|heard| heard_of(heard, language));
    let names = match language {
        Language::French => [
            "Réponses du métier",
            "Réponses de la DSI",
            "Documents examinés",
            "Entretiens",
            "Faits des entretiens",
            "Réponses «\u{a0}ne sait pas\u{a0}»",
            "Dispersion des réponses",
        ],
        Language::English => [
            "Business answers",
            "IT answers",
            "Documents reviewed",
            "Interviews",
            "Facts of the interviews",
            "“Don’t know” answers",
            "Spread of the answers",
        ],
    };
    let share = |share: f64| percent(share, language);
    let levels = |deviation: f64| match language {
        Language::French => format!("écart-type de {} niveau", decimal(deviation, 2, language)),
        Language::English => format!("deviation of {} levels", decimal(deviation, 2, language)),
    };
    let values = [
        business,
        it,
        reviewed(rests.documents, language),
        interviewed(rests.interviews, language),
        backed(rests.backing, rests.interviews, language),
        known(rests.dont_know, share, language),
        known(rests.spread, levels, language),
    ];
    let names = names.map(str::to_owned);
    names.into_iter().zip(values).collect()
}

/// Returns that a figure is not published.
pub fn not_published(language: Language) -> &'static str {
    match language {
        Language::French => "non publié",
        Language::English => "not published",
    }
}

/// Returns that a figure is not known.
pub fn unknown(language: Language) -> &'static str {
    match language {
        Language::French => "inconnu",
        Language::English => "unknown",
    }
}

/// Returns how many people of a camp answered, with their share where that is known.
pub fn heard_of(heard: Heard, language: Language) -> String {
    match (heard, language) {
        (Heard::Hidden, _) => not_published(language).to_owned(),
        (Heard::Nobody, Language::French) => "aucune".to_owned(),
        (Heard::Nobody, Language::English) => "none".to_owned(),
        (Heard::People(count, None), Language::French) => {
            counted(count, "personne", "personnes", language)
        }
        (Heard::People(count, None), Language::English) => {
            counted(count, "person", "people", language)
        }
        (Heard::People(count, Some(all)), _) => {
            let share = percent(count as f64 / all as f64, language);
            match language {
                Language::French => {
                    let people = counted(count, "personne", "personnes", language);
                    format!("{people} sur {all} ({share})")
                }
                Language::English => {
                    format!(
                        "{count} of {} ({share})",
                        counted(all, "person", "people", language)
                    )
                }
            }
        }
    }
}

fn known(figure: Known, write: impl FnOnce(f64) -> String, language: Language) -> String {
    match figure {
        Known::Figure(figure) => write(figure),
        Known::Hidden => not_published(language).to_owned(),
        Known::Unknown => unknown(language).to_owned(),
    }
}

fn reviewed([reviewed, all]: [usize; 2], language: Language) -> String {
    match language {
        Language::French => {
            format!(
                "{reviewed} sur {}",
                counted(all, "contrôle", "contrôles", language)
            )
        }
        Language::English => {
            format!(
                "{reviewed} of {}",
                counted(all, "check", "checks", language)
            )
        }
    }
}

fn interviewed([business, it]: [usize; 2], language: Language) -> String {
    let all = business + it;
    match language {
        Language::French if all == 0 => "aucun".to_owned(),
        Language::English if all == 0 => "none".to_owned(),
        Language::French => format!(
            "{}\u{a0}: métier {business}, DSI {it}",
            counted(all, "entretien", "entretiens", language)
        ),
        Language::English => format!(
            "{}: business {business}, IT {it}",
            counted(all, "interview", "interviews", language)
        ),
    }
}

fn backed(backing: [usize; 3], interviews: [usize; 2], language: Language) -> String {
    let all: usize = backing.iter().sum();
    match language {
        _ if all > 0 => {}
        _ if interviews.iter().any(|count| *count > 0) => return unknown(language).to_owned(),
        Language::French => return "aucun".to_owned(),
        Language::English => return "none".to_owned(),
    }
    let [shown, told, assumed] = backing.map(|count| percent(count as f64 / all as f64, language));
    match language {
        Language::French => format!(
            "montrés {shown}, dits {told}, supposés {assumed} ({})",
            counted(all, "appréciation", "appréciations", language)
        ),
        Language::English => format!(
            "shown {shown}, told {told}, assumed {assumed} ({})",
            counted(all, "rating", "ratings", language)
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_hidden_is_not_what_is_unknown() {
        let rests = Rests {
            heard: [Heard::People(12, Some(25)), Heard::Hidden],
            documents: [3, 76],
            interviews: [1, 0],
            backing: [2, 1, 1],
            dont_know: Known::Hidden,
            spread: Known::Unknown,
        };
        let values = |language| -> Vec<String> {
            let told = rests_on(&rests, language).into_iter();
            told.map(|(_, value)| value.replace('\u{a0}', " "))
                .collect()
        };
        assert_eq!(
            values(Language::French),
            [
                "12 personnes sur 25 (48 %)",
                "non publié",
                "3 sur 76 contrôles",
                "1 entretien : métier 1, DSI 0",
                "montrés 50 %, dits 25 %, supposés 25 % (4 appréciations)",
                "non publié",
                "inconnu",
            ]
        );
        assert_eq!(values(Language::English)[0], "12 of 25 people (48%)");
        assert_eq!(
            values(Language::English)[3],
            "1 interview: business 1, IT 0"
        );
    }
}
