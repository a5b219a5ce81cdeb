//! What is said of a plan and its actions.

use crate::language::{Language, counted, decimal};

/// What the choice of actions could not meet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shortage<'a> {
    /// No action for a sub-axis that blocks the level.
    Blocker(&'a str),
    /// No action of a type.
    Kind(&'a str),
    /// Too few quick wins, while there are some.
    QuickWin,
    /// Too few actions carried by the business.
    BusinessShare,
    /// More heavy actions than wanted.
    Heavy(usize),
}

/// Returns that the target is met.
pub fn at_target(level: u8, language: Language) -> String {
    match language {
        Language::French => format!(
            "Le niveau\u{a0}{level} est stable, la cible est atteinte\u{a0}: aucun plan n’est nécessaire, \
             il reste à entretenir l’acquis."
        ),
        Language::English => format!(
            "Level {level} is stable and the target is met: no plan is needed, only upkeep of \
             what has been achieved."
        ),
    }
}

/// Returns that level 4 waits for the side that was not heard.
pub fn one_voice(language: Language) -> &'static str {
    match language {
        Language::French => {
            "Le niveau\u{a0}4 se déclare à deux\u{a0}: recueillez d’abord la voix de l’autre côté, par \
             l’enquête, des entretiens ou des documents."
        }
        Language::English => {
            "Level 4 is declared by two: first hear the other side, through the survey, interviews \
             or documents."
        }
    }
}

/// Returns that nothing can be planned without a level.
pub fn no_plan(language: Language) -> &'static str {
    match language {
        Language::French => {
            "Sans niveau, aucun plan n’est proposé\u{a0}: recueillez d’abord d’autres réponses, \
             des entretiens ou des documents."
        }
        Language::English => {
            "Without a level, no plan is proposed: first collect more answers, interviews or \
             documents."
        }
    }
}

/// Returns what the choice of actions could not meet.
pub fn shortage(shortage: Shortage<'_>, language: Language) -> String {
    match (shortage, language) {
        (Shortage::Blocker(sub_axis), Language::French) => {
            format!("Aucune action disponible ne lève le verrou «\u{a0}{sub_axis}\u{a0}».")
        }
        (Shortage::Blocker(sub_axis), Language::English) => {
            format!("No available action removes the blocker “{sub_axis}”.")
        }
        (Shortage::Kind(kind), Language::French) => {
            format!("Aucune action de type «\u{a0}{kind}\u{a0}» n’est disponible à cette étape.")
        }
        (Shortage::Kind(kind), Language::English) => {
            format!("No action of the type “{kind}” is available for this stage.")
        }
        (Shortage::Heavy(count), Language::French) => format!(
            "L’étape compte {count}\u{a0}actions lourdes, dont des préalables."
        ),
        (Shortage::Heavy(count), Language::English) => {
            format!("The stage holds {count} heavy actions, since some prepare others.")
        }
        (Shortage::QuickWin, Language::French) => {
            "L’étape tient moins de deux gains rapides\u{a0}: la limite d’actions par étape écarte ceux \
             du catalogue."
                .to_owned()
        }
        (Shortage::QuickWin, Language::English) => {
            "The stage holds fewer than two quick wins: its limit of actions leaves out those of the \
             catalogue."
                .to_owned()
        }
        (Shortage::BusinessShare, Language::French) => {
            "Moins d’un tiers des actions est porté par le métier, qui limite pourtant le niveau."
                .to_owned()
        }
        (Shortage::BusinessShare, Language::English) => {
            "The business, which holds the level back, owns less than a third of the actions."
                .to_owned()
        }
    }
}

/// Returns a number of weeks.
pub fn duration(weeks: u32, language: Language) -> String {
    let weeks = usize::try_from(weeks).unwrap_or(usize::MAX);
    match language {
        Language::French => counted(weeks, "semaine", "semaines", language),
        Language::English => counted(weeks, "week", "weeks", language),
    }
}

/// Returns by when an action that starts now is done.
pub fn within(weeks: u32, language: Language) -> String {
    match language {
        Language::French => format!("sous {}", duration(weeks, language)),
        Language::English => format!("within {}", duration(weeks, language)),
    }
}

/// Returns an indicator with its target; `unit` is the unit's name in files.
pub fn kpi_text(text: &str, sign: &str, target: f64, unit: &str, language: Language) -> String {
    let digits = usize::from(target.fract() != 0.0);
    let number = decimal(target, digits, language);
    let figure = match (unit, language) {
        ("%", Language::French) => format!("{number}\u{a0}%"),
        ("%", Language::English) => format!("{number}%"),
        ("count", _) => number,
        (unit, _) => format!("{number}\u{a0}{}", unit_name(unit, target, language)),
    };
    format!("{text}\u{a0}{sign}\u{a0}{figure}")
}

/// Returns the name of a unit in the number that goes with `value`.
fn unit_name(unit: &str, value: f64, language: Language) -> &'static str {
    let many = match language {
        Language::French => value >= 2.0,
        Language::English => value != 1.0,
    };
    let (one, several) = match (unit, language) {
        ("minutes", _) => ("minute", "minutes"),
        ("days", Language::French) => ("jour", "jours"),
        ("days", Language::English) => ("day", "days"),
        ("weeks", Language::French) => ("semaine", "semaines"),
        ("weeks", Language::English) => ("week", "weeks"),
        ("level", Language::French) => ("niveau", "niveaux"),
        ("level", Language::English) => ("level", "levels"),
        _ => ("point", "points"),
    };
    if many { several } else { one }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_indicator_is_written_as_its_reader_writes() {
        let kpi = |target, unit, language| {
            kpi_text("Délai", "≤", target, unit, language).replace('\u{a0}', " ")
        };
        assert_eq!(kpi(80.0, "%", Language::French), "Délai ≤ 80 %");
        assert_eq!(kpi(80.0, "%", Language::English), "Délai ≤ 80%");
        assert_eq!(kpi(1.0, "days", Language::French), "Délai ≤ 1 jour");
        assert_eq!(kpi(0.5, "level", Language::French), "Délai ≤ 0,5 niveau");
        assert_eq!(kpi(0.5, "level", Language::English), "Délai ≤ 0.5 levels");
        assert_eq!(kpi(12.0, "count", Language::English), "Délai ≤ 12");
    }
}
