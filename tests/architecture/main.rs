//! The rules of the house: who imports whom, which name may be said where, how long a file is.
#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a test reads files and may fail loudly"
)]

mod source;

use std::fs;
use std::path::Path;

use source::{files, imported, is_word, modules, says, says_logic, sources};

/// The rooms from the ground up, and what each may import: only rows above its own.
const FLOORS: &[(&str, &[&str])] = &[
    ("language", &[]),
    ("model", &["language"]),
    ("diagnostic", &["language"]),
    ("ingest", &["model", "language", "diagnostic"]),
    ("archive", &["model", "language", "diagnostic"]),
    ("form", &["model", "language"]),
    ("interview", &["model", "language"]),
    ("scoring", &["model"]),
    ("analysis", &["model", "scoring"]),
    ("planning", &["model", "scoring", "analysis"]),
    (
        "report",
        &["model", "language", "scoring", "analysis", "planning"],
    ),
    (
        "render",
        &["model", "language", "diagnostic", "interview", "report"],
    ),
    (
        "cli",
        &[
            "model",
            "language",
            "diagnostic",
            "ingest",
            "archive",
            "form",
            "interview",
            "scoring",
            "analysis",
            "planning",
            "report",
            "render",
        ],
    ),
];

/// A name from outside, and the only places that may say it. Every dependency has its line.
const ONLY_IN: &[(&str, &[&str])] = &[
    ("annotate_snippets", &["diagnostic/render.rs"]),
    ("anyhow", &["cli/"]),
    ("chacha20", &["analysis/uncertainty/bootstrap.rs"]),
    ("clap", &["cli/args"]),
    ("comfy_table", &["render/terminal/"]),
    ("crossterm", &["cli/keyboard/"]),
    (
        "csv",
        &["ingest/documents/", "ingest/survey/", "render/csv.rs"],
    ),
    ("dialoguer", &["cli/prompt"]),
    ("encoding_rs", &["ingest/survey/"]),
    ("harfrust", &["render/pdf/"]),
    ("hypher", &["render/pdf/typeset/"]),
    (
        "libm",
        &["render/pdf/pages/radar.rs", "render/pdf/writer/fonts.rs"],
    ),
    ("lopdf", &["render/pdf/writer/"]),
    ("png", &["render/pdf/logo.rs"]),
    ("printpdf", &["render/pdf/writer/"]),
    (
        "rayon",
        &[
            "analysis/uncertainty/assess.rs",
            "render/pdf/writer/",
            "report/complete.rs",
        ],
    ),
    ("rust_xlsxwriter", &["form/xlsform.rs"]),
    ("serde", &["archive/", "render/json/"]),
    (
        "serde_json",
        &[
            "archive/",
            "diagnostic/json.rs",
            "render/json/",
            "render/pdf/figures.rs",
        ],
    ),
    (
        "sha2",
        &[
            "analysis/uncertainty/seed.rs",
            "ingest/questionnaire/",
            "render/pdf/writer/",
        ],
    ),
    ("signal_hook", &["cli/keyboard/signals.rs"]),
    ("slug", &["ingest/survey/"]),
    ("statrs", &["analysis/statistics/student.rs"]),
    ("strsim", &["ingest/nearest.rs"]),
    ("subsetter", &["render/pdf/writer/"]),
    ("tempfile", &["cli/files"]),
    ("terminal_size", &["cli/screen.rs"]),
    (
        "textwrap",
        &["form/booklet/terminal.rs", "render/terminal/"],
    ),
    (
        "time",
        &[
            "model/",
            "ingest/",
            "archive/",
            "interview/",
            "language/",
            "scoring/",
            "report/",
            "cli/",
        ],
    ),
    ("toml", &["ingest/toml_file/", "ingest/project/"]),
    ("tui_input", &["interview/desk/", "render/terminal/desk/"]),
    ("unicode_normalization", &["ingest/names.rs"]),
    ("unicode_width", &["render/terminal/"]),
    (
        "std::env",
        &["cli/environment.rs", "cli/files", "cli/program.rs"],
    ),
    ("std::fs", &["cli/files"]),
    ("std::net", &[]),
    (
        "std::process",
        &[
            "main.rs",
            "cli/exit.rs",
            "cli/files",
            "cli/keyboard/",
            "cli/program.rs",
        ],
    ),
    ("std::thread", &["cli/keyboard/signals.rs"]),
    ("std::time", &["cli/clock.rs", "cli/keyboard/terminal.rs"]),
];

/// Rooms whose functions cannot fail: what enters them was checked at the door.
const TOTAL: &[&str] = &["scoring", "analysis", "planning", "report"];

/// How a function says that it can fail.
const CAN_FAIL: &[&str] = &["-> Result<", "-> Option<Result<", "-> io::Result<"];

/// Ways to read a clock.
const CLOCKS: &[&str] = &["Instant::now(", "SystemTime::now(", "now_utc", "now_local"];

/// The only file that may: it says when an answer was given in an interview that is being held.
const CLOCK: &str = "cli/clock.rs";

/// The longest file, in lines.
const LONGEST: usize = 400;

/// The longest `main.rs`, in lines.
const LONGEST_MAIN: usize = 30;

/// Fails with everything that was found.
#[track_caller]
fn none(faults: &[String]) {
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn the_floors_are_listed_from_the_ground_up() {
    for (place, (room, may)) in FLOORS.iter().enumerate() {
        for below in *may {
            let is_below = FLOORS[..place].iter().any(|(room, _)| room == below);
            assert!(is_below, "{room} may not import {below}: it is not below");
        }
    }
}

#[test]
fn every_folder_stands_on_a_floor_and_every_floor_has_a_folder() {
    let entries = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("src")).unwrap();
    let entries = entries.map(|entry| entry.unwrap().path());
    let mut folders: Vec<_> = entries
        .filter(|path| path.is_dir())
        .map(|path| path.file_name().unwrap().to_str().unwrap().to_owned())
        .collect();
    let mut rooms: Vec<_> = FLOORS.iter().map(|(room, _)| *room).collect();
    folders.sort();
    rooms.sort_unstable();
    assert_eq!(folders, rooms);
}

#[test]
fn a_room_imports_rooms_below_it_alone() {
    let mut faults = Vec::new();
    for file in sources() {
        let Some(room) = file.room() else { continue };
        let Some((_, may)) = FLOORS.iter().find(|(one, _)| *one == room) else {
            continue;
        };
        for path in imported(&file.code()) {
            let named = path.split("::").next().unwrap_or_default();
            if named != room && !may.contains(&named) {
                faults.push(format!("{} imports {named}; {room} may not", file.shown));
            }
        }
    }
    none(&faults);
}

#[test]
fn an_inner_file_of_a_room_is_not_imported_from_outside() {
    let all = files("src");
    let mod_file = |folder: &str| {
        let name = format!("{folder}/mod.rs");
        all.iter()
            .find(|file| file.shown == name)
            .map(|file| file.text.as_str())
    };
    let mut faults = Vec::new();
    for file in all.iter().filter(|file| !file.is_test()) {
        for path in imported(&file.code()) {
            let names: Vec<_> = path.split("::").collect();
            if file.room() == names.first().copied() {
                continue;
            }
            // The last name may be a function that is called as its file is.
            for depth in 1..names.len().saturating_sub(1) {
                let Some(text) = mod_file(&names[..depth].join("/")) else {
                    break;
                };
                if modules(text).1.contains(&names[depth]) {
                    faults.push(format!(
                        "{} imports crate::{path}, an inner file",
                        file.shown
                    ));
                }
            }
        }
    }
    none(&faults);
}

#[test]
fn a_path_leaves_its_room_by_crate_not_by_super() {
    let mut faults = Vec::new();
    for file in sources().iter().filter(|file| file.room().is_some()) {
        let depth = file.shown.trim_end_matches("/mod.rs").split('/').count();
        if file.code().contains(&"super::".repeat(depth)) {
            faults.push(format!(
                "{} leaves its room by super: say crate::",
                file.shown
            ));
        }
        if file.code().contains("use super::*") {
            faults.push(format!("{} hides what it needs behind a star", file.shown));
        }
    }
    none(&faults);
}

#[test]
fn a_name_from_outside_is_said_at_its_address_alone() {
    let mut faults = Vec::new();
    for file in sources() {
        let code = file.code();
        for (name, places) in ONLY_IN {
            let is_here = places.iter().any(|place| file.shown.starts_with(place));
            if !is_here && says(&code, name) {
                faults.push(format!("{} says {name}; only {places:?} may", file.shown));
            }
        }
        let clock = CLOCKS.iter().find(|clock| code.contains(**clock));
        if let Some(clock) = clock.filter(|_| file.shown != CLOCK) {
            faults.push(format!("{} reads a clock: {clock}", file.shown));
        }
        let groups = code.split("use std::{").skip(1);
        let groups = groups.filter_map(|group| group.split(';').next());
        for group in groups {
            let hidden = ["env", "fs", "net", "process", "thread", "time"];
            let mut words = group.split(|c| !is_word(c));
            if let Some(word) = words.find(|word| hidden.contains(word)) {
                faults.push(format!(
                    "{} hides std::{word} in a group: write it apart",
                    file.shown
                ));
            }
        }
    }
    none(&faults);
}

#[test]
fn every_dependency_has_an_address() {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
    let text = fs::read_to_string(manifest).unwrap();
    let lines = text
        .lines()
        .skip_while(|line| *line != "[dependencies]")
        .skip(1);
    let lines = lines.take_while(|line| !line.starts_with('['));
    let names = lines
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once('='));
    let names: Vec<_> = names
        .map(|(name, _)| name.trim().replace('-', "_"))
        .collect();
    let outside = ONLY_IN.iter().map(|(name, _)| *name);
    let addresses: Vec<_> = outside.filter(|name| !name.starts_with("std::")).collect();
    let lost: Vec<_> = names
        .iter()
        .filter(|name| !addresses.contains(&name.as_str()))
        .collect();
    assert!(lost.is_empty(), "no address for {lost:?}");
    let gone: Vec<_> = addresses
        .iter()
        .filter(|name| !names.iter().any(|one| one == *name))
        .collect();
    assert!(gone.is_empty(), "no dependency for {gone:?}");
}

#[test]
fn what_was_checked_at_the_door_cannot_fail() {
    let mut faults = Vec::new();
    for file in sources() {
        let is_total = file.room().is_some_and(|room| TOTAL.contains(&room));
        let code = file.code();
        if is_total && CAN_FAIL.iter().any(|sign| code.contains(sign)) {
            faults.push(format!("{} can fail: check it at the door", file.shown));
        }
    }
    none(&faults);
}

#[test]
fn every_file_says_what_it_is_for_and_stays_short() {
    let mut faults = Vec::new();
    for file in files("src").into_iter().chain(files("tests")) {
        let lines = file.text.lines().count();
        let longest = if file.shown == "main.rs" {
            LONGEST_MAIN
        } else {
            LONGEST
        };
        if lines > longest {
            faults.push(format!(
                "{} has {lines} lines, more than {longest}",
                file.shown
            ));
        }
        if !file.text.starts_with("//! ") {
            faults.push(format!(
                "{} does not open by saying what it is for",
                file.shown
            ));
        }
    }
    none(&faults);
}

#[test]
fn a_mod_file_only_lists_its_room() {
    let mods = sources()
        .into_iter()
        .filter(|file| file.shown.ends_with("/mod.rs"));
    let with_logic = mods.filter(|file| says_logic(&file.code()));
    let faults: Vec<_> = with_logic
        .map(|file| format!("{} holds logic", file.shown))
        .collect();
    none(&faults);
}
