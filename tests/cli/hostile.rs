//! Names that hold terminal escapes, control characters and marks of direction: shown, and to no
//! harm.

use super::harness::{Folder, PROJECT, diapason, survey};

/// A name that would colour the screen, move the cursor, ring, and turn the line around.
const HOSTILE: &str = "\u{1b}[31mRouge\u{1b}[0m\u{9b}2J\u{7}\u{8}\u{202e}fin";

/// Checks that a text does nothing to a screen.
#[track_caller]
fn harmless(text: &str) {
    let harm = |c: char| c.is_control() || ('\u{202a}'..='\u{202e}').contains(&c);
    let found = text.lines().find(|line| line.chars().any(harm));
    assert_eq!(found, None);
}

#[test]
fn a_hostile_name_of_a_survey_is_harmless_everywhere() {
    let folder = Folder::new().with("answers.csv", survey(&[HOSTILE], 6));
    for command in ["score", "plan"] {
        for format in ["table", "json", "csv", "md"] {
            let run = diapason().dir(folder.path()).args(command);
            let ended = run.args("answers.csv --format").arg(format).run().ends(0);
            harmless(&ended.stdout);
            harmless(&ended.stderr);
            assert!(
                format == "csv" || ended.stdout.contains("Rouge"),
                "{}",
                ended.stdout
            );
        }
    }
}

/// A TOML string with every character as an escape.
fn escaped(text: &str) -> String {
    let escapes = text.chars().map(|c| format!("\\U{:08X}", u32::from(c)));
    format!("\"{}\"", escapes.collect::<String>())
}

#[test]
fn a_hostile_name_of_a_project_is_harmless_everywhere() {
    let hostile = escaped(HOSTILE);
    let project = PROJECT
        .replace("\"Direction financière\"", &hostile)
        .replace("\"Client\"", &hostile);
    let folder = Folder::assessment().with("diapason.toml", project);
    for words in [
        "score",
        "score --format md",
        "score --format json",
        "plan",
        "plan --format csv",
        "validate",
        "report -o plan.pdf",
    ] {
        let ended = diapason().dir(folder.path()).args(words).run().ends(0);
        harmless(&ended.stdout);
        harmless(&ended.stderr);
    }
}

/// The survey of the small assessment with one thing replaced.
fn spoilt(from: &str, to: &str) -> String {
    survey(&["finance", "rh"], 12).replacen(from, to, 1)
}

#[test]
fn hostile_faults_are_harmless_too() {
    let comma = HOSTILE.replace(',', "");
    let survey = spoilt("m3,finance,", &format!("m3,{comma},"))
        .replacen(
            "m4,finance,business,2,",
            &format!("m4,finance,business,{comma},"),
            1,
        )
        .replacen("m5,finance,", &format!("{comma},finance,"), 1)
        .replacen("m6,finance,", &format!("{comma},finance,"), 1);
    let header = spoilt(",S1q1,", &format!(",{comma},"));
    let project = PROJECT.replace(
        "language = \"fr\"",
        &format!("language = {}", escaped(HOSTILE)),
    );
    let raw = PROJECT.replace("2026-11\"", &format!("{HOSTILE}\""));
    let folders = [
        Folder::assessment().with("surveys/answers.csv", survey),
        Folder::assessment().with("surveys/answers.csv", header),
        Folder::assessment().with("diapason.toml", project),
        Folder::assessment().with("diapason.toml", raw),
    ];
    for folder in folders {
        for words in [
            "validate",
            "validate --format json",
            "validate --format github",
        ] {
            let ended = diapason().dir(folder.path()).args(words).run().ends(1);
            harmless(&ended.stdout);
            harmless(&ended.stderr);
        }
        harmless(
            &diapason()
                .dir(folder.path())
                .args("score")
                .run()
                .ends(3)
                .stderr,
        );
    }
    for words in [
        "score",
        "validate",
        "score --department",
        "report -o",
        "init --departments",
    ] {
        let folder = Folder::assessment();
        let ended = diapason().dir(folder.path()).args(words).arg(HOSTILE).run();
        assert_ne!(ended.exit, 70);
        harmless(&ended.stdout);
        harmless(&ended.stderr);
    }
}

#[test]
fn a_hostile_file_name_is_harmless() {
    let name = "a\u{1b}[2Jb\u{9b}c.csv";
    let folder = Folder::new()
        .with(name, survey(&["Achats"], 6))
        .with("bad/e\u{1b}c.csv", "x\n");
    let run = |path: &str| {
        diapason()
            .dir(folder.path())
            .args("score --format json")
            .arg(path)
    };
    let ended = run(name).run().ends(0);
    harmless(&ended.stdout);
    harmless(&ended.stderr);
    harmless(&run("bad/e\u{1b}c.csv").run().ends(3).stderr);
}
