//! The source of the program, as far as the rules look into it: files, paths, names.

use std::fs;
use std::path::{Path, PathBuf};

/// One file of the program.
pub(super) struct File {
    /// Where it is under its folder, such as `report/view.rs`.
    pub(super) shown: String,
    pub(super) text: String,
}

impl File {
    /// The room it belongs to; none for `lib.rs` and `main.rs`.
    pub(super) fn room(&self) -> Option<&str> {
        self.shown.split_once('/').map(|(room, _)| room)
    }

    /// Whether it is compiled for tests alone.
    pub(super) fn is_test(&self) -> bool {
        let mut names = self.shown.trim_end_matches(".rs").split('/');
        names.any(|name| ["tests", "sample", "samples", "fixture"].contains(&name))
    }

    /// Its code: comment lines and the tests at its end left out.
    pub(super) fn code(&self) -> String {
        let end = self.text.find("#[cfg(test)]\nmod tests {");
        let lines = self.text[..end.unwrap_or(self.text.len())].lines();
        let lines = lines.filter(|line| !line.trim_start().starts_with("//"));
        lines.map(|line| format!("{line}\n")).collect()
    }
}

pub(super) fn files(folder: &str) -> Vec<File> {
    fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, found);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                found.push(path);
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut paths = Vec::new();
    walk(&root, &mut paths);
    paths.sort();
    let file = |path: PathBuf| File {
        shown: path
            .strip_prefix(&root)
            .unwrap()
            .to_str()
            .unwrap()
            .replace('\\', "/"),
        text: fs::read_to_string(path).unwrap(),
    };
    paths.into_iter().map(file).collect()
}

/// The files whose code runs in the program.
pub(super) fn sources() -> Vec<File> {
    let files = files("src").into_iter();
    files.filter(|file| !file.is_test()).collect()
}

pub(super) fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// The paths that follow `crate::`, a list in braces taken apart: `a::b`, `a::c`.
pub(super) fn imported(code: &str) -> Vec<String> {
    let mut paths = Vec::new();
    for (at, found) in code.match_indices("crate::") {
        let rest = &code[at + found.len()..];
        if code[..at].ends_with(is_word) {
            continue;
        }
        let end = if is_use(&code[..at]) {
            rest.find(';')
        } else {
            rest.find(|c| !is_word(c) && c != ':')
        };
        expand("", &rest[..end.unwrap_or(rest.len())], &mut paths);
    }
    paths
}

/// Whether the statement in which a text ends is a `use`.
fn is_use(before: &str) -> bool {
    let statement = before.rsplit([';', '}', '\n']).next().unwrap_or_default();
    let mut words = statement.split_whitespace();
    words.any(|word| word == "use")
}

/// Writes out a tree of paths.
fn expand(head: &str, tree: &str, paths: &mut Vec<String>) {
    let tree = tree.trim();
    let Some((before, list)) = tree.split_once('{') else {
        let path = tree.split(" as ").next().unwrap_or_default().trim();
        let path = format!("{head}{path}");
        paths.push(
            path.trim_end_matches("::self")
                .trim_end_matches(':')
                .to_owned(),
        );
        return;
    };
    let head = format!("{head}{before}");
    let list = &list[..list.rfind('}').unwrap_or(list.len())];
    let (mut depth, mut start) = (0_usize, 0);
    for (at, c) in list.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                expand(&head, &list[start..at], paths);
                start = at + 1;
            }
            _ => {}
        }
    }
    if !list[start..].trim().is_empty() {
        expand(&head, &list[start..], paths);
    }
}

/// Whether code says a name from outside: `name::…`, `use name;`, `use name as …`; not
/// `render::csv::…`, nor a module of ours that was imported under that name.
pub(super) fn says(code: &str, name: &str) -> bool {
    let own = imported(code);
    if own
        .iter()
        .any(|path| path.rsplit("::").next() == Some(name))
    {
        return false;
    }
    code.match_indices(name).any(|(at, _)| {
        let (before, after) = (&code[..at], &code[at + name.len()..]);
        let is_free = !before.ends_with(is_word) && !before.ends_with("::");
        let is_used =
            after.starts_with("::") || before.ends_with("use ") && after.starts_with([';', ' ']);
        is_free && is_used
    })
}

/// The modules that a room's `mod.rs` shows to other rooms, and those that it keeps.
pub(super) fn modules(text: &str) -> (Vec<&str>, Vec<&str>) {
    let (mut shown, mut kept) = (Vec::new(), Vec::new());
    for line in text.lines() {
        let Some(line) = line.strip_suffix(';') else {
            continue;
        };
        if let Some(name) = line.strip_prefix("pub mod ") {
            shown.push(name);
        } else if let Some((_, name)) = line.split_once("mod ") {
            kept.push(name);
        }
    }
    (shown, kept)
}

/// Whether code does more than declare and re-export.
pub(super) fn says_logic(code: &str) -> bool {
    let words = ["fn", "struct", "enum", "trait", "impl", "const", "static"];
    let mut found = code.split(|c| !is_word(c));
    found.any(|word| words.contains(&word))
}

#[test]
fn the_test_sees_what_it_should() {
    let code =
        "use crate::{a::b, c::{d as e, f}};\nuse crate::render::csv;\nlet x = crate::g::h(1);";
    assert_eq!(
        imported(code),
        ["a::b", "c::d", "c::f", "render::csv", "g::h"]
    );
    assert!(!says(code, "csv"));
    assert!(says("let writer = csv::Writer::new();", "csv"));
    assert!(says("use libm as m;", "libm"));
    assert!(!says("crate::language::faults::toml::Shape", "toml"));
    assert!(says_logic("pub fn run() {}"));
    assert!(!says_logic("mod a;\npub use a::B;"));
    let (shown, kept) = modules("pub mod a;\nmod b;\npub(crate) mod c;\npub use b::D;");
    assert_eq!((shown, kept), (vec!["a"], vec!["b", "c"]));
}
