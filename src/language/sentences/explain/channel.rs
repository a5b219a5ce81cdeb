//! The leaves of the tree: what each channel says, and why one says nothing.

use crate::language::{Language, counted, decimal, fine_percent};

/// What documents say of one side, in numbers.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct DocumentFact {
    /// The shares of the checks of level 2, 3 and 4 that are there.
    pub shares: [f64; 3],
    /// Checks of the side.
    pub checks: usize,
    /// Checks reviewed.
    pub reviewed: usize,
    /// Documents past their greatest age.
    pub stale: usize,
    /// Documents without a date.
    pub undated: usize,
}

/// Why a channel says nothing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Silence {
    /// Nothing is asked.
    NotAsked,
    /// It has no weight.
    NoWeight,
    /// No document was reviewed.
    NoDocument,
    /// No interview covers it.
    NoInterview,
    /// Nobody answered.
    NoAnswer,
    /// This share of the weight was reviewed, less than needed.
    FewReviewed(f64),
    /// No check of this level was reviewed and applies.
    NoCheckAt(u8),
    /// Fewer respondents than this.
    Below(usize),
}

/// Returns a channel by its name in files, as a reader calls it.
pub fn channel_name(channel: &str, language: Language) -> &'static str {
    match (channel, language) {
        ("document", _) => "documents",
        ("interview", Language::French) => "entretiens",
        ("interview", Language::English) => "interviews",
        (_, Language::French) => "enquête",
        (_, Language::English) => "survey",
    }
}

/// Returns a channel with its weight among those that speak, and the one declared.
pub fn weighed(channel: &str, share: f64, declared: f64, language: Language) -> String {
    let (share, declared) = (
        fine_percent(share, language),
        decimal(declared, 2, language),
    );
    match language {
        Language::French => format!("{channel}, poids {share} (prévu {declared})"),
        Language::English => format!("{channel}, weight {share} (declared {declared})"),
    }
}

/// Returns how many people a survey rests on, and how many were left out; none where that may not
/// be shown.
pub fn survey_line(people: usize, left_out: Option<usize>, language: Language) -> String {
    let kept = match language {
        Language::French => counted(people, "personne", "personnes", language),
        Language::English => counted(people, "person", "people", language),
    };
    match (left_out, language) {
        (None | Some(0), _) => kept,
        (Some(count), Language::French) => format!(
            "{kept} ({})",
            counted(count, "écartée", "écartées", language)
        ),
        (Some(count), Language::English) => format!("{kept} ({count} left out)"),
    }
}

/// How the opinions of a survey spread, in numbers; what has no meaning is none.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct SpreadFact<'a> {
    /// The median of the indices.
    pub median: Option<f64>,
    /// Their mean without the lowest and the highest tenth.
    pub trimmed_mean: Option<f64>,
    /// Their standard deviation.
    pub deviation: Option<f64>,
    /// The agreement r_wg(j).
    pub r_wg: Option<f64>,
    /// How that agreement reads, by its name in files.
    pub consensus: Option<&'a str>,
    /// The agreement a_wg.
    pub a_wg: Option<f64>,
    /// The mean distance from the mean answer, AD.
    pub distance: Option<f64>,
}

/// Returns how the opinions of a survey spread, beside their mean.
pub fn spread_line(fact: &SpreadFact<'_>, language: Language) -> String {
    let names = match language {
        Language::French => [
            "médiane",
            "moyenne tronquée",
            "écart-type",
            "accord r_wg",
            "a_wg",
            "AD",
        ],
        Language::English => [
            "median",
            "trimmed mean",
            "deviation",
            "agreement r_wg",
            "a_wg",
            "AD",
        ],
    };
    let figures = [
        fact.median,
        fact.trimmed_mean,
        fact.deviation,
        fact.r_wg,
        fact.a_wg,
        fact.distance,
    ];
    let known = names.into_iter().zip(figures).enumerate();
    let known = known.filter_map(|(place, (name, figure))| {
        let shown = format!("{name}\u{a0}{}", decimal(figure?, 2, language));
        let reading = fact.consensus.filter(|_| place == AGREEMENT);
        Some(reading.map_or_else(
            || shown.clone(),
            |reading| format!("{shown} ({})", consensus(reading, language)),
        ))
    });
    known.collect::<Vec<_>>().join(", ")
}

/// The place of the agreement among the figures of a spread.
const AGREEMENT: usize = 3;

/// Returns how an agreement reads, by its name in files (LeBreton and Senter 2008).
fn consensus(name: &str, language: Language) -> &'static str {
    let (french, english) = match name {
        "none" => ("nul", "none"),
        "weak" => ("faible", "weak"),
        "moderate" => ("modéré", "moderate"),
        "strong" => ("fort", "strong"),
        _ => ("très fort", "very strong"),
    };
    match language {
        Language::French => french,
        Language::English => english,
    }
}

/// Returns what documents rest on.
pub fn documents_line(fact: DocumentFact, language: Language) -> String {
    let DocumentFact {
        shares,
        checks,
        reviewed,
        stale,
        undated,
    } = fact;
    let shares = shares.map(|share| fine_percent(share, language)).join(", ");
    let mut text = match language {
        Language::French => format!(
            "{reviewed} contrôles examinés sur {checks}\u{202f}; présents aux niveaux 2, 3 et 4\u{a0}: {shares}"
        ),
        Language::English => {
            format!("{reviewed} of {checks} checks reviewed; there at levels 2, 3 and 4: {shares}")
        }
    };
    let old = match language {
        Language::French => [
            (
                stale,
                counted(stale, "trop ancien", "trop anciens", language),
            ),
            (
                undated,
                counted(undated, "sans date", "sans date", language),
            ),
        ],
        Language::English => [
            (stale, counted(stale, "too old", "too old", language)),
            (undated, counted(undated, "undated", "undated", language)),
        ],
    };
    for (_, said) in old.into_iter().filter(|(count, _)| *count > 0) {
        text.push_str(match language {
            Language::French => "\u{202f}; ",
            Language::English => "; ",
        });
        text.push_str(&said);
    }
    text
}

/// Returns how many interviews of a camp there are, and how many voices they are worth.
pub fn interviews_line(camp: &str, ratings: usize, voices: f64, language: Language) -> String {
    let voices = decimal(voices, 2, language);
    match language {
        Language::French => format!(
            "{camp}\u{a0}: {} ({voices}\u{a0}voix)",
            counted(ratings, "entretien", "entretiens", language)
        ),
        Language::English => format!(
            "{camp}: {} ({voices} voices)",
            counted(ratings, "interview", "interviews", language)
        ),
    }
}

/// Returns which channels say nothing, each with its reason.
pub fn silent_line(silent: &[(&str, Silence)], language: Language) -> String {
    let each = silent.iter().map(|(channel, why)| {
        let why = silence(*why, language);
        format!("{channel} ({why})")
    });
    let each = each.collect::<Vec<_>>().join(", ");
    match language {
        Language::French => format!("Sans voix\u{a0}: {each}"),
        Language::English => format!("Silent: {each}"),
    }
}

fn silence(why: Silence, language: Language) -> String {
    let (fr, en) = match why {
        Silence::NotAsked => ("rien n’est demandé", "nothing is asked"),
        Silence::NoWeight => ("poids nul", "no weight"),
        Silence::NoDocument => ("aucun examiné", "none reviewed"),
        Silence::NoInterview => ("aucun", "none"),
        Silence::NoAnswer => ("aucune réponse retenue", "no answer kept"),
        Silence::FewReviewed(share) => {
            let share = fine_percent(share, language);
            return match language {
                Language::French => format!("{share} du poids examiné, il en faut 60\u{a0}%"),
                Language::English => format!("{share} of the weight reviewed, 60% are needed"),
            };
        }
        Silence::NoCheckAt(level) => {
            return match language {
                Language::French => {
                    format!("aucun contrôle examiné et applicable au niveau\u{a0}{level}")
                }
                Language::English => {
                    format!("no check reviewed and applicable at level {level}")
                }
            };
        }
        Silence::Below(least) => {
            return match language {
                Language::French => format!("moins de {least}\u{a0}réponses"),
                Language::English => format!("fewer than {least} answers"),
            };
        }
    };
    match language {
        Language::French => fr.to_owned(),
        Language::English => en.to_owned(),
    }
}

/// Returns that a channel holds a level below the mean.
pub fn cap_line(level: u8, channel: &str, (mean, held): (f64, f64), language: Language) -> String {
    let (mean, held) = (fine_percent(mean, language), fine_percent(held, language));
    let below = level - 1;
    match language {
        Language::French => format!(
            "Niveau\u{a0}{level} ramené de {mean} à {held}\u{a0}: {channel} au niveau\u{a0}{below}"
        ),
        Language::English => {
            format!("Level {level} brought from {mean} to {held}: {channel} at level {below}")
        }
    }
}

/// Returns that two channels are a level or more apart.
pub fn divergent(language: Language) -> &'static str {
    match language {
        Language::French => "Les sources divergent d’un niveau ou plus\u{a0}: à arbitrer",
        Language::English => "The sources are a level or more apart: to be settled",
    }
}
