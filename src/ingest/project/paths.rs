//! Paths of an assessment stay inside its folder.

use super::super::toml_file::{At, Faults};
use crate::diagnostic::Code;
use crate::language::faults::project as said;

/// Returns a path that stays inside the folder; another one is reported.
pub(super) fn inside(path: At<String>, faults: Faults<'_>) -> Option<String> {
    if stays_inside(&path.value) {
        return Some(path.value);
    }
    let wording = said::path_outside(&path.value);
    faults.at(Code::PathOutside, &path.span, wording);
    None
}

/// Whether a path is relative and never climbs, on any system.
fn stays_inside(path: &str) -> bool {
    let absolute = path.starts_with(['/', '\\', '~']);
    let mut letters = path.chars();
    let drive =
        letters.next().is_some_and(|c| c.is_ascii_alphabetic()) && letters.next() == Some(':');
    let climbs = path.split(['/', '\\']).any(|part| part.trim() == "..");
    !absolute && !drive && !climbs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_neither_climbs_nor_starts_from_a_root() {
        for path in ["surveys/*.csv", "a..b/c.csv", "./x.toml", "été/é.csv"] {
            assert!(stays_inside(path), "{path}");
        }
        for path in [
            "../x.csv",
            "a/../../x",
            "/etc/passwd",
            "C:\\x",
            "c:x",
            "\\\\host\\x",
            "a\\..\\b",
            "~/x",
        ] {
            assert!(!stays_inside(path), "{path}");
        }
    }
}
