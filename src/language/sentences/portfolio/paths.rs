//! What makes a department one of a group, and where such a department goes on.

use crate::language::{Language, counted, decimal, percent};

/// Returns what makes a department one of the group around `medoid`: on how many of `of` sub-axes its
/// members are near on average, none of a medoid alone.
pub fn rule(medoid: &str, near: Option<f64>, of: usize, language: Language) -> String {
    let base = match language {
        Language::French => format!(
            "Métiers dont le profil ressemble plus à celui de {medoid} qu’à toute autre référence"
        ),
        Language::English => format!(
            "Departments whose profile is more like that of {medoid} than like any other reference"
        ),
    };
    let Some(near) = near else {
        return format!("{base}.");
    };
    let near = decimal(near, 1, language);
    match language {
        Language::French => format!(
            "{base}\u{a0}: au plus un demi-niveau d’écart sur {near} des {of}\u{a0}sous-axes en moyenne."
        ),
        Language::English => {
            format!("{base}: half a level apart at most on {near} of {of} sub-axes on average.")
        }
    }
}

/// Returns where the departments of a group typically go on.
pub fn next_step(sub_axis: &str, departments: usize, of: usize, language: Language) -> String {
    match language {
        Language::French if of == 1 => {
            format!("Commencer par {sub_axis}\u{a0}: ce verrou retient son seul métier.")
        }
        Language::English if of == 1 => {
            format!("Start with {sub_axis}: it holds back its only department.")
        }
        Language::French => format!(
            "Commencer par {sub_axis}\u{a0}: ce verrou retient {departments} de ses {}.",
            counted(of, "métier", "métiers", language)
        ),
        Language::English => format!(
            "Start with {sub_axis}: it holds back {departments} of its {}.",
            counted(of, "department", "departments", language)
        ),
    }
}

/// Returns when a department stands between two groups: the points of similarity, 0 to 1.
pub fn between(points: f64, language: Language) -> String {
    match language {
        Language::French => {
            let points = percent(points, language).replace('%', "points");
            format!(
                "Limite\u{a0}: moins de {points} de ressemblance séparent sa typologie de la suivante."
            )
        }
        Language::English => {
            let points = percent(points, language).replace('%', " points");
            format!(
                "Borderline: less than {points} of similarity between its group and the next one."
            )
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(text: &str) -> String {
        text.replace(['\u{a0}', '\u{202f}'], " ")
    }

    #[test]
    fn a_medoid_alone_has_no_mean() {
        assert_eq!(
            plain(&rule("Finance", Some(12.5), 13, Language::French)),
            "Métiers dont le profil ressemble plus à celui de Finance qu’à toute autre référence : \
             au plus un demi-niveau d’écart sur 12,5 des 13 sous-axes en moyenne."
        );
        assert_eq!(
            rule("Finance", None, 13, Language::English),
            "Departments whose profile is more like that of Finance than like any other reference."
        );
    }

    #[test]
    fn the_next_step_says_how_many_it_holds_back() {
        assert_eq!(
            plain(&next_step("S2 Catalogues", 3, 4, Language::French)),
            "Commencer par S2 Catalogues : ce verrou retient 3 de ses 4 métiers."
        );
        assert_eq!(
            plain(&between(0.05, Language::French)),
            "Limite : moins de 5 points de ressemblance séparent sa typologie de la suivante."
        );
        assert_eq!(
            plain(&between(0.05, Language::English)),
            "Borderline: less than 5 points of similarity between its group and the next one."
        );
    }
}
