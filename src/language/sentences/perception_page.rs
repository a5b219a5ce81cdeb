//! What is said of all perception gaps together: what IT and the business see differently.

use super::department::Camp;
use crate::language::{Language, counted, decimal};

/// The widest of the gaps compared.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Widest<'a> {
    /// The name of the sub-axis.
    pub label: &'a str,
    /// The side that is seen.
    pub side: Camp,
    /// How the side sees itself less how the other camp sees it, in levels.
    pub delta: f64,
}

/// A gap of one department.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct GapOf<'a> {
    /// The department.
    pub department: &'a str,
    /// The name of the sub-axis, with its code.
    pub sub_axis: &'a str,
    /// The side that is seen.
    pub side: Camp,
    /// How the side sees itself less how the other camp sees it, in levels.
    pub delta: f64,
    /// How many of the side's own and of the other camp it rests on.
    pub counts: [usize; 2],
    /// Whether these are interviews, not people.
    pub is_of_interviews: bool,
}

/// Returns the conclusion: how many of `all` sides of sub-axes are seen half a level or more apart.
pub fn perception_headline(
    wide: usize,
    all: usize,
    widest: Widest<'_>,
    language: Language,
) -> String {
    match language {
        Language::French => {
            let compared = counted(all, "point comparé", "points comparés", language);
            if wide == 0 {
                return format!(
                    "La DSI et les métiers se voient à peu près de même\u{a0}: en moyenne, \
                     aucun écart d’un demi-niveau sur {compared}"
                );
            }
            let seen = seen(widest.side, widest.delta, language);
            format!(
                "La DSI et les métiers ne voient pas la même chose sur {wide} des {compared}\u{a0}: \
                 sur {}, {seen}",
                widest.label
            )
        }
        Language::English => {
            let compared = counted(all, "point compared", "points compared", language);
            if wide == 0 {
                return format!(
                    "IT and the business see much the same: on average, no gap of half a level on \
                     {compared}"
                );
            }
            let seen = seen(widest.side, widest.delta, language);
            format!(
                "IT and the business see {wide} of the {compared} differently: on {}, {seen}",
                widest.label
            )
        }
    }
}

/// Returns that gaps are views and no measure.
pub fn perception_caveat(language: Language) -> &'static str {
    match language {
        Language::French => {
            "Ces écarts disent comment chacun voit, pas qui a raison\u{a0}: ce sont des \
             perceptions. L’auto-évaluation n’entre dans aucun niveau."
        }
        Language::English => {
            "These gaps tell how each sees, not who is right: they are perceptions. Self-ratings \
             enter no level."
        }
    }
}

/// Returns how the figures of the page are made.
pub fn perception_rule(language: Language) -> &'static str {
    match language {
        Language::French => {
            "Moyennes de 1 à 4 des métiers dont l’écart est publié, chacun pesant autant\u{202f}; n \
             compte les personnes de chaque camp, ou les entretiens là où eux seuls comparent."
        }
        Language::English => {
            "Means from 1 to 4 of the departments whose gap is published, each of equal weight; n \
             counts the people of each camp, or the interviews where they alone compare."
        }
    }
}

/// Returns how one side sees itself beside how the other camp sees it.
fn seen(side: Camp, delta: f64, language: Language) -> String {
    let gap = decimal(delta.abs(), 2, language);
    match (language, side, delta >= 0.0) {
        (Language::French, Camp::It, true) => {
            format!("la DSI se voit {gap}\u{a0}niveau plus haut que le métier ne la voit")
        }
        (Language::French, Camp::It, false) => {
            format!("la DSI se voit {gap}\u{a0}niveau plus bas que le métier ne la voit")
        }
        (Language::French, Camp::Business, true) => {
            format!("le métier se voit {gap}\u{a0}niveau plus haut que la DSI ne le voit")
        }
        (Language::French, Camp::Business, false) => {
            format!("le métier se voit {gap}\u{a0}niveau plus bas que la DSI ne le voit")
        }
        (Language::English, Camp::It, true) => {
            format!("IT sees itself {gap}\u{a0}levels higher than the business sees it")
        }
        (Language::English, Camp::It, false) => {
            format!("IT sees itself {gap}\u{a0}levels lower than the business sees it")
        }
        (Language::English, Camp::Business, true) => {
            format!("the business sees itself {gap}\u{a0}levels higher than IT sees it")
        }
        (Language::English, Camp::Business, false) => {
            format!("the business sees itself {gap}\u{a0}levels lower than IT sees it")
        }
    }
}

/// Returns a gap of one department, with the numbers it rests on.
pub fn gap_of(gap: GapOf<'_>, language: Language) -> String {
    let [own, other] = gap.counts;
    let seen = seen(gap.side, gap.delta, language);
    let (department, sub_axis) = (gap.department, gap.sub_axis);
    match (language, gap.is_of_interviews) {
        (Language::French, false) => {
            format!("{department}, {sub_axis}\u{a0}: {seen} (n\u{a0}=\u{a0}{own} et {other}).")
        }
        (Language::French, true) => {
            format!("{department}, {sub_axis}\u{a0}: {seen} ({own} et {other}\u{a0}entretiens).")
        }
        (Language::English, false) => {
            format!("{department}, {sub_axis}: {seen} (n\u{a0}=\u{a0}{own} and {other}).")
        }
        (Language::English, true) => {
            format!("{department}, {sub_axis}: {seen} ({own} and {other}\u{a0}interviews).")
        }
    }
}

/// Returns how many of the gaps of single departments are told, of how many that are wide.
pub fn wide_gaps(told: usize, all: usize, language: Language) -> String {
    let wide = match language {
        Language::French => counted(
            all,
            "écart d’un niveau ou plus dans un métier",
            "écarts d’un niveau ou plus, métier par métier",
            language,
        ),
        Language::English => counted(
            all,
            "gap of a level or more in one department",
            "gaps of a level or more, department by department",
            language,
        ),
    };
    match language {
        _ if told >= all => wide,
        Language::French => format!("{wide}, dont les {told} plus larges"),
        Language::English => format!("{wide}, of which the {told} widest"),
    }
}

/// Returns that these are the widest notable gaps, none of which is a level wide.
pub fn notable_gaps(told: usize, language: Language) -> String {
    match language {
        Language::French => format!(
            "Aucun écart d’un niveau\u{202f}; {}",
            counted(
                told,
                "écart notable, le plus large",
                "écarts notables, les plus larges",
                language
            )
        ),
        Language::English => format!(
            "No gap of a level; {}",
            counted(
                told,
                "notable gap, the widest",
                "notable gaps, the widest",
                language
            )
        ),
    }
}

/// Returns that no single gap stands out.
pub fn no_wide_gap(language: Language) -> &'static str {
    match language {
        Language::French => "Aucun écart notable dans un métier pris seul",
        Language::English => "No notable gap in a department taken alone",
    }
}

/// Returns what to do about a gap: who meets whom on what.
pub fn workshop(sub_axis: &str, department: &str, language: Language) -> String {
    match language {
        Language::French => format!(
            "Atelier commun sur {sub_axis}\u{a0}: la DSI et {department} confrontent trois cas vécus et \
             s’accordent sur un même constat."
        ),
        Language::English => format!(
            "Joint workshop on {sub_axis}: IT and {department} compare three real cases and agree \
             on one finding."
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_sees_whom_higher_is_said() {
        let french = |side, delta| seen(side, delta, Language::French).replace('\u{a0}', " ");
        assert_eq!(
            french(Camp::It, 0.85),
            "la DSI se voit 0,85 niveau plus haut que le métier ne la voit"
        );
        assert_eq!(
            french(Camp::Business, -1.2),
            "le métier se voit 1,20 niveau plus bas que la DSI ne le voit"
        );
        assert_eq!(
            seen(Camp::Business, 0.5, Language::English).replace('\u{a0}', " "),
            "the business sees itself 0.50 levels higher than IT sees it"
        );
    }

    #[test]
    fn no_gap_is_a_conclusion_too() {
        let widest = Widest {
            label: "Offres",
            side: Camp::It,
            delta: 0.4,
        };
        assert_eq!(
            perception_headline(0, 1, widest, Language::English).replace('\u{a0}', " "),
            "IT and the business see much the same: on average, no gap of half a level on 1 point compared"
        );
        let widest = Widest {
            delta: -0.6,
            ..widest
        };
        assert_eq!(
            perception_headline(2, 26, widest, Language::French).replace('\u{a0}', " "),
            "La DSI et les métiers ne voient pas la même chose sur 2 des 26 points comparés : sur \
             Offres, la DSI se voit 0,60 niveau plus bas que le métier ne la voit"
        );
        assert_eq!(
            wide_gaps(6, 9, Language::French).replace('\u{a0}', " "),
            "9 écarts d’un niveau ou plus, métier par métier, dont les 6 plus larges"
        );
    }
}
