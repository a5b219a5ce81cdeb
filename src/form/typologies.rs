//! Typologies as a file that the next wave reads again.

use super::project::quoted;
use crate::language::{Language, template_words};
use crate::model::{FrozenTypologies, Questionnaire, TypeDefinition};

/// Returns the text of a file of typologies; every index in full.
pub fn typologies(
    frozen: &FrozenTypologies,
    questionnaire: &Questionnaire,
    language: Language,
) -> String {
    let mut text = format!(
        "# {}\nschema = 1\n\n[typologies]\n",
        template_words(language).typologies
    );
    let known = |key: &str, value: &str| match value {
        "" => String::new(),
        value => format!("{key} = {}\n", quoted(value)),
    };
    text.push_str(&known("client", &frozen.client));
    text.push_str(&known("wave", &frozen.wave));
    if let Some(date) = frozen.date {
        text.push_str(&format!("date = {date}\n"));
    }
    text.push_str(&format!(
        "questionnaire = {}\nversion = {}\nsha256 = {}\n",
        quoted(&frozen.questionnaire),
        quoted(&frozen.version),
        quoted(&frozen.sha256),
    ));
    for one in &frozen.types {
        text.push_str(&definition(one, questionnaire));
    }
    text
}

/// Returns the lines of one typology.
fn definition(one: &TypeDefinition, questionnaire: &Questionnaire) -> String {
    let head = format!(
        "\n[[types]]\nmedoid = {}\nname = {}\n\n[types.profile]\n",
        quoted(one.medoid.as_str()),
        quoted(&one.name),
    );
    let indices = questionnaire.sub_axes.iter().zip(&one.profile);
    let indices =
        indices.map(|(sub_axis, index)| format!("{} = {index}\n", quoted(sub_axis.id.as_str())));
    head + &indices.collect::<String>()
}
