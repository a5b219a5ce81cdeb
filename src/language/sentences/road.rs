//! What is said of a plan on the calendar: its gates, what decides them, what they assume.

use crate::language::{Language, decimal};

/// The months of a road beside what the method asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Length {
    /// The stable level it starts from.
    pub from: u8,
    /// The level it leads to.
    pub to: u8,
    /// The months planned.
    pub months: u32,
    /// The months that the method asks for between the two.
    pub minimum: u32,
    /// The months credited for what is attained already.
    pub credit: u32,
}

/// Returns from which level to which a road leads, and how long it takes.
pub fn road_title(length: Length, language: Language) -> String {
    let Length {
        from, to, months, ..
    } = length;
    match language {
        Language::French => {
            format!("du niveau\u{a0}{from} au niveau\u{a0}{to} en {months}\u{a0}mois")
        }
        Language::English => format!("from level {from} to level {to} in {}", months_en(months)),
    }
}

/// Returns the gates of a road with their dates; empty without any.
pub fn milestones(gates: &[(u8, String)], language: Language) -> String {
    let named = gates.iter().map(|(level, at)| match language {
        Language::French => format!("niveau\u{a0}{level} le {at}"),
        Language::English => format!("level {level} on {at}"),
    });
    let named = named.collect::<Vec<_>>().join(", ");
    match (gates, language) {
        ([], _) => String::new(),
        (_, Language::French) => format!("Jalons prévus\u{a0}: {named}."),
        (_, Language::English) => format!("Planned gates: {named}."),
    }
}

pub(super) fn months_en(months: u32) -> String {
    let noun = if months == 1 { "month" } else { "months" };
    format!("{months}\u{a0}{noun}")
}

/// Returns the check against the rule that 1 to 4 takes two years at least.
pub fn two_years(length: Length, language: Language) -> String {
    let Length {
        from,
        to,
        months,
        minimum,
        credit,
    } = length;
    match language {
        Language::French => {
            let credited = match credit {
                0 => String::new(),
                credit => format!(", moins {credit}\u{a0}mois crédités pour l’acquis"),
            };
            format!(
                "Règle des deux ans\u{a0}: {months}\u{a0}mois prévus\u{202f}; la méthode en demande au \
                 moins {minimum} du niveau\u{a0}{from} au niveau\u{a0}{to}{credited}."
            )
        }
        Language::English => {
            let credited = match credit {
                0 => String::new(),
                credit => format!(", less {} credited for what is attained", months_en(credit)),
            };
            format!(
                "Two-year rule: {} planned; the method asks for at least {minimum} from level \
                 {from} to level {to}{credited}.",
                months_en(months)
            )
        }
    }
}

/// Returns a point of the calendar that has no date: `mois 4,5`.
pub fn month(half_months: u32, language: Language) -> String {
    let digits = usize::from(half_months % 2 == 1);
    let number = decimal(f64::from(half_months) / 2.0, digits, language);
    match language {
        Language::French => format!("mois\u{a0}{number}"),
        Language::English => format!("month\u{a0}{number}"),
    }
}

/// The review at which a level is measured stable, beside that of its gate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measured {
    /// The one before.
    Before,
    /// The one after: the one before was the start, where the level was not stable.
    After,
}

/// Returns what a gate assumes (method E.4): the measure, and the two signatures.
pub fn assumptions(level: u8, measured: Measured, language: Language) -> [String; 2] {
    let other = match (measured, language) {
        (Measured::Before, Language::French) => "à la précédente",
        (Measured::After, Language::French) => "à la suivante",
        (Measured::Before, Language::English) => "the one before",
        (Measured::After, Language::English) => "the next one",
    };
    match language {
        Language::French => [
            format!(
                "le niveau\u{a0}{level} est mesuré stable à cette revue et {other}, avec une \
                 confiance de C au moins"
            ),
            "les deux directeurs signent".to_owned(),
        ],
        Language::English => [
            format!(
                "level {level} is measured stable at this review and {other}, with confidence C \
                 at least"
            ),
            "both directors sign".to_owned(),
        ],
    }
}

/// Returns that a gate is to be celebrated.
pub fn celebrated(before: &str, language: Language) -> String {
    match language {
        Language::French => format!("à fêter ensemble avant le {before}"),
        Language::English => format!("to celebrate together before {before}"),
    }
}

/// Returns when the partnership may be declared, before it is stable.
pub fn declared(when: &str, language: Language) -> String {
    match language {
        Language::French => {
            format!("partenariat déclaré dès le {when} si le niveau\u{a0}4 est atteint")
        }
        Language::English => format!("partnership declared from {when} on if level 4 is reached"),
    }
}

/// What deserves a look in a road.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Watch<'a> {
    /// The department has no sponsor.
    NoSponsor,
    /// The department starts later than the plan, on this day.
    Waits(&'a str),
    /// Nothing is completed in the period before this day.
    Empty(&'a str),
    /// These actions were moved into periods that were empty.
    Moved(&'a [&'a str]),
    /// These actions are prepared before their stage.
    Anticipated(&'a [&'a str]),
    /// A stage takes more than twice its shortest duration.
    Slow {
        /// The level it leads to.
        level: u8,
        /// The months it takes.
        months: u32,
        /// Its shortest duration in months.
        minimum: u32,
    },
    /// So many actions have a role for their owner, and no name yet.
    Unnamed(usize),
    /// These actions found no place.
    LeftOver(&'a [&'a str]),
    /// Level 4 waits for the side that was not heard.
    OneVoice,
}

/// Returns what deserves a look in a road.
pub fn road_watch(watch: Watch<'_>, language: Language) -> String {
    match language {
        Language::French => watch_french(watch),
        Language::English => watch_english(watch),
    }
}

fn watch_french(watch: Watch<'_>) -> String {
    match watch {
        Watch::NoSponsor => "Sans sponsor, il ne peut pas démarrer\u{a0}: il passe après les autres\u{202f}; \
             nommez-en un."
            .to_owned(),
        Watch::Waits(day) => format!("Démarre le {day}, quand une place se libère."),
        Watch::Empty(day) => format!(
            "Aucune action ne s’achève dans le trimestre qui finit le {day}\u{a0}: son bilan et ses \
             témoignages en sont le livrable."
        ),
        Watch::Moved(ids) => format!(
            "Actions décalées pour que chaque trimestre montre un résultat\u{a0}: {}.",
            ids.join(", ")
        ),
        Watch::Anticipated(ids) => format!(
            "Actions lourdes préparées avant leur étape\u{a0}: {}.",
            ids.join(", ")
        ),
        Watch::Slow {
            level,
            months,
            minimum,
        } => format!(
            "L’étape vers le niveau\u{a0}{level} prend {months}\u{a0}mois, plus du double de sa durée \
             minimale de {minimum}\u{a0}mois."
        ),
        Watch::Unnamed(count) => format!(
            "Les porteurs des {count}\u{a0}actions sont des rôles\u{a0}: désignez une personne pour \
             chacune avant de la lancer."
        ),
        Watch::LeftOver(ids) => format!("Actions sans place au calendrier\u{a0}: {}.", ids.join(", ")),
        Watch::OneVoice => {
            "Le niveau\u{a0}4 se déclare à deux\u{a0}: la feuille de route s’arrête avant, tant que \
             l’autre côté n’a pas été entendu."
                .to_owned()
        }
    }
}

fn watch_english(watch: Watch<'_>) -> String {
    match watch {
        Watch::NoSponsor => {
            "Without a sponsor it cannot start: it comes after the others; appoint one.".to_owned()
        }
        Watch::Waits(day) => format!("Starts on {day}, when a place becomes free."),
        Watch::Empty(day) => format!(
            "No action is completed in the quarter that ends on {day}: its results and testimonies \
             are the deliverable."
        ),
        Watch::Moved(ids) => format!(
            "Actions moved so that every quarter shows a result: {}.",
            ids.join(", ")
        ),
        Watch::Anticipated(ids) => format!(
            "Heavy actions prepared before their stage: {}.",
            ids.join(", ")
        ),
        Watch::Slow {
            level,
            months,
            minimum,
        } => format!(
            "The stage towards level {level} takes {}, more than twice its shortest duration of {}.",
            months_en(months),
            months_en(minimum)
        ),
        Watch::Unnamed(count) => format!(
            "The owners of the {count} actions are roles: give each a name before it starts."
        ),
        Watch::LeftOver(ids) => format!(
            "Actions without a place in the calendar: {}.",
            ids.join(", ")
        ),
        Watch::OneVoice => {
            "Level 4 is declared by two: the road stops before it until the other side is heard."
                .to_owned()
        }
    }
}

/// Returns that a KPI has no baseline yet.
pub fn no_baseline(language: Language) -> &'static str {
    match language {
        Language::French => "à mesurer avant de commencer",
        Language::English => "to be measured before the start",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_is_counted_in_halves() {
        let month = |half, language| month(half, language).replace('\u{a0}', " ");
        assert_eq!(month(18, Language::French), "mois 9");
        assert_eq!(month(9, Language::French), "mois 4,5");
        assert_eq!(month(9, Language::English), "month 4.5");
    }

    #[test]
    fn the_credit_is_said_when_there_is_one() {
        let length = Length {
            from: 1,
            to: 2,
            months: 3,
            minimum: 6,
            credit: 3,
        };
        assert!(two_years(length, Language::French).contains("crédités"));
        let length = Length {
            credit: 0,
            ..length
        };
        assert!(!two_years(length, Language::English).contains("credited"));
    }
}
