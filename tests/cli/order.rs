//! Law I8 through the whole program: no order of rows, files or interviews changes a byte.

use std::fs;
use std::path::Path;

use super::harness::{Folder, diapason, repository, survey};

/// The commands that compute figures.
const COMMANDS: [&str; 3] = [
    "score --format json",
    "plan --format json",
    "explain finance --format json",
];

/// The rows of a survey file in the opposite order; the header stays.
fn reversed(text: &str) -> Vec<u8> {
    let delimiter = if text.contains("respondent;") {
        b';'
    } else {
        b','
    };
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .from_reader(text.as_bytes());
    let mut rows: Vec<_> = reader.byte_records().map(Result::unwrap).collect();
    rows[1..].reverse();
    let mut writer = csv::WriterBuilder::new()
        .delimiter(delimiter)
        .from_writer(Vec::new());
    for row in &rows {
        writer.write_byte_record(row).unwrap();
    }
    writer.into_inner().unwrap()
}

/// The example, every file of which is changed on the way; its path is given.
fn example(change: impl Fn(&Path, String) -> (String, Vec<u8>)) -> Folder {
    fn walk(dir: &Path, found: &mut Vec<std::path::PathBuf>) {
        for entry in fs::read_dir(dir).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, found);
            } else if path.extension().is_none_or(|extension| extension != "png") {
                found.push(path);
            }
        }
    }
    let root = repository().join("examples/acme");
    let mut files = Vec::new();
    walk(&root, &mut files);
    files.iter().fold(Folder::new(), |folder, path| {
        let inside = path.strip_prefix(&root).unwrap();
        let (name, text) = change(inside, fs::read_to_string(path).unwrap());
        folder.with(&name, text)
    })
}

fn told(folder: &Folder, command: &str) -> String {
    diapason()
        .dir(folder.path())
        .args(command)
        .run()
        .ends(0)
        .stdout
}

#[test]
fn no_order_changes_a_byte_of_the_example() {
    let name = |path: &Path| path.to_str().unwrap().replace('\\', "/");
    let before = example(|path, text| (name(path), text.into_bytes()));
    let after = example(|path, text| {
        let name = name(path);
        match name.strip_prefix("interviews/") {
            None if name.starts_with("surveys/") => (name, reversed(&text)),
            None => (name, text.into_bytes()),
            // Folders are read by name: the last interview comes first.
            Some(interview) => {
                let (id, file) = interview.split_once('/').unwrap();
                let number: usize = id[id.len() - 2..].parse().unwrap();
                let place = format!("{}-", 99 - number);
                (
                    format!("interviews/{place}{id}/{file}"),
                    text.replace(id, &format!("{place}{id}")).into_bytes(),
                )
            }
        }
    });
    assert_ne!(before.listing(), after.listing());
    for command in COMMANDS {
        assert_eq!(told(&before, command), told(&after, command), "{command}");
    }
}

#[test]
fn files_may_be_named_in_any_order() {
    let folder = Folder::new()
        .with("one.csv", survey(&["finance", "Ressources humaines"], 12))
        .with(
            "two.csv",
            survey(&["RESSOURCES HUMAINES", "achats"], 6)
                .replace("\nm", "\nn")
                .replace("\ni", "\nj"),
        );
    let first = told(&folder, "score one.csv two.csv --format json");
    assert_eq!(first, told(&folder, "score two.csv one.csv --format json"));
    assert!(first.contains("Ressources humaines"));
}
