//! What is said of the shape of a questionnaire: its levels, its tree, its rules.

use super::{Wording, both, quoted, say, set, text};

/// Levels that are not 1, 2, 3 and 4.
pub fn wrong_levels(found: &str) -> Wording {
    let found = if found.is_empty() { "—" } else { found };
    say(
        set(
            format!("les niveaux déclarés sont {found}"),
            format!("the declared levels are {found}"),
        ),
        text(
            "attendu\u{a0}: quatre `[[levels]]`, de `value = 1` à `value = 4`, dans cet ordre",
            "expected four `[[levels]]`, from `value = 1` to `value = 4`, in this order",
        ),
    )
}

/// Cuts that do not ascend between 0 and 1.
pub fn bad_cuts(found: &str) -> Wording {
    say(
        set(
            format!("les seuils sont {found}"),
            format!("the cuts are {found}"),
        ),
        text(
            "attendu\u{a0}: trois nombres croissants entre 0 et 1, comme `[0.15, 0.50, 0.85]`",
            "expected three ascending numbers between 0 and 1, such as `[0.15, 0.50, 0.85]`",
        ),
    )
}

/// A threshold of anonymity below three.
pub fn group_too_small(value: i64) -> Wording {
    say(
        set(
            format!("un groupe de {value} suffirait à publier un résultat"),
            format!("a group of {value} would be enough to publish a figure"),
        ),
        text(
            "attendu\u{a0}: 3 au moins, 5 en général",
            "expected at least 3, usually 5",
        ),
    )
    .mend("écrire `min_group = 5`", "write `min_group = 5`")
}

/// A threshold of anonymity of three or four.
pub fn small_group(value: i64) -> Wording {
    say(
        set(
            format!("un résultat tiré de {value} réponses laisse reconnaître les personnes"),
            format!("with {value} answers behind a figure, people could be recognised"),
        ),
        text("le seuil habituel est de 5", "the usual threshold is 5"),
    )
    .mend(
        "écrire `min_group = 5` ; sinon, le rapport portera un avertissement",
        "write `min_group = 5`; otherwise the report carries a warning",
    )
}

/// A threshold for distributions below the threshold for any figure.
pub fn distribution_below_group(value: u32, least: u32) -> Wording {
    say(
        set(
            format!("`distribution_group` vaut {value}, moins que `min_group` ({least})"),
            format!("`distribution_group` is {value}, below `min_group` ({least})"),
        ),
        text(
            format!("attendu\u{a0}: {least} au moins, 10 en général"),
            format!("expected at least {least}, usually 10"),
        ),
    )
}

/// Stages whose shortest durations are less than two years together.
pub fn stages_too_short(total: u32) -> Wording {
    say(
        set(
            format!("du niveau 1 au niveau 4, {total} mois suffiraient"),
            format!("{total} months would be enough from level 1 to level 4"),
        ),
        text(
            "attendu\u{a0}: 24 mois au moins, les trois étapes ensemble",
            "expected at least 24 months, the three stages together",
        ),
    )
}

/// Another tree than four axes and thirteen sub-axes.
pub fn unusual_tree(axes: usize, sub_axes: usize) -> Wording {
    let (axes, sub_axes) = (axes.to_string(), sub_axes.to_string());
    say(
        set(
            format!("nombre d’axes : {axes} ; nombre de sous-axes : {sub_axes}"),
            format!("number of axes: {axes}; number of sub-axes: {sub_axes}"),
        ),
        text(
            "la méthode en compte 4 et 13\u{a0}: les résultats ne seront pas comparables à ceux d’autres entreprises",
            "the method has 4 and 13: results will not be comparable with those of other companies",
        ),
    )
}

/// An axis without any sub-axis.
pub fn empty_axis(id: &str) -> Wording {
    let id = quoted(id);
    say(
        set(
            format!("l’axe {id} n’a pas de sous-axe"),
            format!("the axis {id} has no sub-axis"),
        ),
        both("[[axes.sub_axes]]"),
    )
    .mend(
        "ajouter au moins un `[[axes.sub_axes]]` sous cet axe",
        "add at least one `[[axes.sub_axes]]` below this axis",
    )
}
