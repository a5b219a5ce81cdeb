//! What blocks, what would move the level, and what would not.

use crate::language::{Language, counted, fine_percent};

/// A lift of a sub-axis, in numbers.
#[derive(Debug, Clone, PartialEq)]
pub struct LiftFact<'a> {
    /// The code and the name of the sub-axis.
    pub sub_axis: &'a str,
    /// The sides to lift, in the reader's words, each with its share now; none where it may not be
    /// shown, then with its rating.
    pub sides: Vec<(&'a str, Option<f64>, Option<char>)>,
    /// The level.
    pub level: u8,
    /// The rating to come to.
    pub to: char,
    /// The share above which that rating begins.
    pub above: f64,
}

/// Returns the heading of what blocks a level.
pub fn blockers_heading(level: u8, language: Language) -> String {
    match language {
        Language::French => format!("Ce qui bloque le niveau\u{a0}{level}"),
        Language::English => format!("What blocks level {level}"),
    }
}

/// Returns the heading of what would move the level.
pub fn change_heading(language: Language) -> &'static str {
    match language {
        Language::French => {
            "Le plus petit changement\u{a0}: le moins de sous-axes à relever, aucun plus haut que \
             pleinement atteint\u{202f}; vérifié par un nouveau calcul"
        }
        Language::English => {
            "The smallest change: the fewest sub-axes to lift, none further than fully attained; \
             verified by scoring again"
        }
    }
}

/// Returns the level that lifting `count` sub-axes comes to.
pub fn lever_line(level: u8, is_stable: bool, count: usize, language: Language) -> String {
    match (is_stable, language) {
        (true, Language::French) => format!(
            "Pour rendre stable le niveau\u{a0}{level}, relever {}",
            counted(count, "sous-axe", "sous-axes", language)
        ),
        (false, Language::French) => format!(
            "Pour atteindre le niveau\u{a0}{level}, relever {}",
            counted(count, "sous-axe", "sous-axes", language)
        ),
        (true, Language::English) => format!(
            "To make level {level} stable, lift {}",
            counted(count, "sub-axis", "sub-axes", language)
        ),
        (false, Language::English) => format!(
            "To reach level {level}, lift {}",
            counted(count, "sub-axis", "sub-axes", language)
        ),
    }
}

/// Returns one lift: shares where all of them may be shown, else ratings.
pub fn lift_line(fact: &LiftFact<'_>, language: Language) -> String {
    let level = fact.level;
    let is_open = fact.sides.iter().all(|(_, share, _)| share.is_some());
    let sides = fact.sides.iter().map(|(side, share, rating)| {
        let now = match (share.filter(|_| is_open), rating) {
            (Some(share), _) => fine_percent(share, language),
            (None, Some(rating)) => rating.to_string(),
            (None, None) => return (*side).to_owned(),
        };
        format!("{side} ({now})")
    });
    let above = fine_percent(fact.above, language);
    let (joined, to) = match (is_open, language) {
        (true, Language::French) => (" et ", format!("à plus de {above}")),
        (true, Language::English) => (" and ", format!("above {above}")),
        (false, Language::French) => (" et ", format!("à {}", fact.to)),
        (false, Language::English) => (" and ", format!("to {}", fact.to)),
    };
    let sides = sides.collect::<Vec<_>>().join(joined);
    match language {
        Language::French => {
            format!(
                "{}\u{a0}: {sides}, {to} au niveau\u{a0}{level}",
                fact.sub_axis
            )
        }
        Language::English => format!("{}: {sides}, {to} at level {level}", fact.sub_axis),
    }
}

/// Returns that nothing is left above.
pub fn no_change(language: Language) -> &'static str {
    match language {
        Language::French => "Le niveau le plus haut est stable, il reste à l’entretenir",
        Language::English => "The highest level is stable, only upkeep remains",
    }
}

/// Returns the heading of what would not move the level.
pub fn unmoved_heading(language: Language) -> &'static str {
    match language {
        Language::French => "Ce qui ne changerait rien à soi seul",
        Language::English => "What alone would change nothing",
    }
}

/// Returns which sub-axes leave the level where it is when each alone is fully attained. `codes`
/// are none when that holds for all of them.
pub fn unmoved_line(codes: Option<&[&str]>, language: Language) -> String {
    match (codes, language) {
        (None, Language::French) => {
            "N’importe quel sous-axe porté seul à 100\u{a0}%\u{a0}: le niveau resterait le même"
                .to_owned()
        }
        (None, Language::English) => {
            "Any one sub-axis brought to 100% by itself: the level would stay".to_owned()
        }
        (Some(codes), Language::French) => format!(
            "Porté seul à 100\u{a0}%, chacun de ces sous-axes laisse le niveau où il est\u{a0}: {}",
            codes.join(", ")
        ),
        (Some(codes), Language::English) => format!(
            "Brought to 100% by itself, each of these leaves the level where it is: {}",
            codes.join(", ")
        ),
    }
}

/// Returns the heading of the actions for what blocks.
pub fn actions_heading(language: Language) -> &'static str {
    match language {
        Language::French => "Actions du plan pour ces sous-axes",
        Language::English => "Actions of the plan for these sub-axes",
    }
}

/// Returns that the plan has no action for what blocks.
pub fn no_action(language: Language) -> &'static str {
    match language {
        Language::French => "Aucune dans la prochaine étape",
        Language::English => "None in the next stage",
    }
}
