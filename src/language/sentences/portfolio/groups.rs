//! What is said of a group of departments, and of one that is set apart.

use crate::language::{Language, counted, decimal, fine_percent};

/// What a typology is named after.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Named<'a> {
    /// The mean of its medoid, 1 to 4.
    pub mean: f64,
    /// The names of its lowest and highest axes; none when all are equal.
    pub extremes: Option<[&'a str; 2]>,
}

/// How much the departments of a group have in common.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Together<'a> {
    /// Nobody is in it.
    Nobody,
    /// One department alone.
    Alone,
    /// Several.
    Some {
        /// The mean of the characteristics in common with the medoid, 0 to 1.
        common: f64,
        /// The mean graded similarity to the medoid, 0 to 1.
        similarity: f64,
        /// Whether it is enough for a typology.
        is_enough: bool,
        /// Who has least in common with the medoid, and how much, 0 to 1.
        weakest: (&'a str, f64),
    },
}

/// Returns the name of a group by rule: the level nearest to its mean, its highest axis and its
/// lowest one.
pub fn name(named: Named<'_>, language: Language) -> String {
    let level = decimal(named.mean.round(), 0, language);
    let mean = decimal(named.mean, 2, language);
    match (named.extremes, language) {
        (Some([low, high]), Language::French) => format!(
            "Proche du niveau\u{a0}{level} ({mean})\u{a0}: {high} en tête, {low} en retrait"
        ),
        (Some([low, high]), Language::English) => {
            format!("Close to level {level} ({mean}): {high} ahead, {low} behind")
        }
        (None, Language::French) => format!("Proche du niveau\u{a0}{level} ({mean}), sans relief"),
        (None, Language::English) => format!("Close to level {level} ({mean}), even throughout"),
    }
}

/// Returns how much the departments of a group have in common.
pub fn together(together: Together<'_>, language: Language) -> String {
    let Together::Some {
        common,
        similarity,
        is_enough,
        weakest: (weakest, least),
    } = together
    else {
        let is_alone = together == Together::Alone;
        return match (is_alone, language) {
            (true, Language::French) => "Un seul métier\u{a0}: ce n’est pas une typologie.",
            (true, Language::English) => "A single department: not a typology.",
            (false, Language::French) => "Aucun métier.",
            (false, Language::English) => "No department.",
        }
        .to_owned();
    };
    let [common, similarity, least] =
        [common, similarity, least].map(|share| fine_percent(share, language));
    let short = match (is_enough, language) {
        (true, _) => "",
        (false, Language::French) => " (une typologie en demande 90\u{a0}%)",
        (false, Language::English) => " (a typology takes 90%)",
    };
    match language {
        Language::French => format!(
            "{common} de caractéristiques communes{short}, ressemblance {similarity}\u{202f}; le \
             plus éloigné\u{a0}: {weakest}, {least}."
        ),
        Language::English => format!(
            "{common} of characteristics in common{short}, similarity {similarity}; furthest: \
             {weakest}, {least}."
        ),
    }
}

/// Returns why a department is set apart: how many of its indices are not published, of how many;
/// and the number of the nearest group, with what the department has in common with it, 0 to 1.
pub fn apart(
    (missing, of): (usize, usize),
    nearest: Option<(usize, f64)>,
    language: Language,
) -> String {
    let near = nearest.map(|(group, common)| {
        let common = fine_percent(common, language);
        match language {
            Language::French => format!(
                "{common} de caractéristiques communes avec le groupe\u{a0}{group}, le plus proche"
            ),
            Language::English => {
                format!(
                    "{common} of characteristics in common with group\u{a0}{group}, the nearest"
                )
            }
        }
    });
    if missing == 0 {
        return near.unwrap_or_default();
    }
    let lost = match language {
        Language::French => {
            let lost = counted(
                missing,
                "indice non publié",
                "indices non publiés",
                language,
            );
            format!("{lost} sur {of}")
        }
        Language::English => format!("{missing} of {of} indices not published"),
    };
    match (near, language) {
        (None, _) => lost,
        (Some(near), Language::French) => format!("{lost}\u{202f}; sur les autres, {near}"),
        (Some(near), Language::English) => format!("{lost}; on the others, {near}"),
    }
}

/// Returns the wave of which typologies were applied.
pub fn origin(client: &str, wave: &str, date: Option<&str>, language: Language) -> String {
    let wave = match (wave, language) {
        ("", _) => String::new(),
        (wave, Language::French) => format!("vague {wave}"),
        (wave, Language::English) => format!("wave {wave}"),
    };
    let known = [client, &wave, date.unwrap_or_default()];
    let known: Vec<_> = known.into_iter().filter(|one| !one.is_empty()).collect();
    let (typologies, colon) = match language {
        Language::French => ("Typologies figées", "\u{a0}: "),
        Language::English => ("Frozen typologies", ": "),
    };
    if known.is_empty() {
        return typologies.to_owned();
    }
    format!("{typologies}{colon}{}", known.join(", "))
}
