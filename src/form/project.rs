//! The `diapason.toml` of a new assessment, commented for the person who completes it.

use crate::language::{Language, template_words};
use crate::model::Department;

/// Returns the text of a new `diapason.toml`.
pub fn project(client: &str, departments: &[Department], language: Language) -> String {
    let words = template_words(language);
    let mut text = format!(
        "# {}\nschema = 1\n\n[assessment]\nclient = {}\nwave = \"1\"  # {}\n\
         # date = 2026-11-22  # {}\nlanguage = \"{}\"\nquestionnaire = \"partnership-13\"\n\
         surveys = [\"surveys/*.csv\"]\n# confidentiality = \"\"  # {}\n\n# {}\n",
        words.head,
        quoted(client),
        words.wave,
        words.date,
        language.code(),
        words.confidentiality,
        words.departments,
    );
    for department in departments {
        text.push_str(&entry(department, language));
    }
    text.push_str(&format!(
        "\n# [planning]\n# start = 2027-01-04  # {}\n",
        words.start
    ));
    text
}

/// Returns the lines of one department.
fn entry(department: &Department, language: Language) -> String {
    let words = template_words(language);
    format!(
        "\n[[departments]]\nid = {}\nname = {}\n# aliases = []  # {}\n# headcount = 25\n\
         # target = 3  # {}\n# sponsor = \"\"  # {}\n\
         # invited = {{ business = 25, it = 9 }}  # {}\n",
        quoted(department.id.as_str()),
        quoted(&department.name),
        words.aliases,
        words.target,
        words.sponsor,
        words.invited,
    )
}

/// Returns a text as a TOML string.
pub(super) fn quoted(text: &str) -> String {
    let mut shown = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' | '\\' => shown.extend(['\\', letter]),
            _ if letter.is_control() => shown.push_str(&format!("\\u{:04X}", u32::from(letter))),
            _ => shown.push(letter),
        }
    }
    shown.push('"');
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_a_toml_string() {
        assert_eq!(
            quoted("Projet \"Phénix\" \\ \u{7}"),
            "\"Projet \\\"Phénix\\\" \\\\ \\u0007\""
        );
    }
}
