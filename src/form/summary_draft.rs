//! The sentences of a report as a file in which a reader says them otherwise.

use super::project::quoted;
use crate::language::{Language, template_words};

/// Returns the text of a `summary.toml`: each sentence on a line of its own, by identifier and text,
/// commented out until it is replaced.
pub fn summary_draft(sentences: &[(&str, &str, bool)], language: Language) -> String {
    let words = template_words(language);
    let mut text = String::new();
    for line in words.summary {
        text.push_str(&format!("# {line}\n"));
    }
    text.push_str("schema = 1\n\n[sentences]\n");
    let mut part = "";
    for (id, said, is_replaced) in sentences {
        let own = part_of(id);
        if own != part {
            text.push('\n');
            part = own;
        }
        let mark = if *is_replaced { "" } else { "# " };
        text.push_str(&format!("{mark}{} = {}\n", quoted(id), quoted(said)));
    }
    text
}

/// Returns what an identifier is about: the summary, or one department.
fn part_of(id: &str) -> &str {
    match id.match_indices('.').nth(1) {
        Some((end, _)) if id.starts_with("department.") => id.get(..end).unwrap_or(id),
        _ => id.split('.').next().unwrap_or(id),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_is_commented_out_until_it_is_replaced() {
        let sentences = [
            ("summary.headline", "Say \"yes\"", true),
            ("summary.decision.targets", "Targets", false),
            ("department.a-b.headline", "A", false),
            ("department.a-b.reason.stable", "B", false),
            ("department.c.headline", "C", false),
        ];
        let text = summary_draft(&sentences, Language::English);
        let (head, body) = text.split_once("schema = 1").unwrap();
        assert!(head.lines().all(|line| line.starts_with("# ")));
        let expected = r#"

[sentences]

"summary.headline" = "Say \"yes\""
# "summary.decision.targets" = "Targets"

# "department.a-b.headline" = "A"
# "department.a-b.reason.stable" = "B"

# "department.c.headline" = "C"
"#;
        assert_eq!(body, expected);
    }
}
