//! What is said of faults in typologies that were frozen in another wave.

use super::{Wording, quoted, say, set, text};

/// Typologies of another questionnaire.
pub fn other_questionnaire(found: &str, own: &str) -> Wording {
    let (found, own) = (quoted(found), quoted(own));
    say(
        set(
            format!("ces typologies viennent du questionnaire {found}"),
            format!("these typologies come from the questionnaire {found}"),
        ),
        set(
            format!("attendu : {own}, celui du diagnostic"),
            format!("expected {own}, that of the assessment"),
        ),
    )
    .mend(
        "former de nouvelles typologies, sans `--typologies`",
        "group anew, without `--typologies`",
    )
}

/// Typologies of the same questionnaire, whose content was another.
pub fn changed_questionnaire() -> Wording {
    say(
        text(
            "le questionnaire a changé depuis que ces typologies ont été figées",
            "the questionnaire has changed since these typologies were frozen",
        ),
        text(
            "même identifiant, autre contenu\u{a0}: les indices ne se comparent peut-être plus",
            "same id, other content: the indices may no longer compare",
        ),
    )
    .mend(
        "si des questions ont changé de sens, former de nouvelles typologies",
        "if questions have changed their meaning, group anew",
    )
}
