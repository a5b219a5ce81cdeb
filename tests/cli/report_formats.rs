//! `diapason report` as data: every format holds the same report, several go to a folder whole or
//! not at all, and what does not go together is said.

use std::sync::OnceLock;

use diapason::language::{Language, typeset};
use serde_json::Value;

use super::harness::{Folder, diapason, survey};
use super::report::acme_pdf_text;

/// What a command of the example prints, as JSON.
fn of_acme(words: &str) -> Value {
    let run = diapason()
        .args(words)
        .args("examples/acme -q --format json");
    serde_json::from_str(&run.run().ends(0).stdout).unwrap()
}

/// The report of the example as JSON, made once for all tests that look at it.
fn acme() -> &'static Value {
    static REPORT: OnceLock<Value> = OnceLock::new();
    REPORT.get_or_init(|| of_acme("report"))
}

/// Calls `look` with every text of a document.
fn each_text(value: &Value, look: &mut impl FnMut(&str)) {
    match value {
        Value::String(text) => look(text),
        Value::Array(list) => list.iter().for_each(|one| each_text(one, look)),
        Value::Object(table) => table.values().for_each(|one| each_text(one, look)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// A report of the small assessment on standard output.
fn printed(folder: &Folder, words: &str) -> String {
    let run = diapason().dir(folder.path()).args("report -q");
    run.args(words).run().ends(0).stdout
}

#[test]
fn the_scores_and_the_roads_of_a_report_are_those_of_their_commands() {
    let (scores, plan) = (of_acme("score"), of_acme("plan"));
    let report = acme();
    assert_eq!(report["schema"], "diapason.report/1");
    for key in [
        "questionnaire",
        "assessment",
        "balance",
        "warnings",
        "company",
    ] {
        assert_eq!(report[key], scores[key], "{key}");
    }
    for key in ["start", "frozen", "load", "notes"] {
        assert_eq!(report[key], plan[key], "{key}");
    }
    let departments = report["departments"].as_array().unwrap();
    assert_eq!(departments.len(), 18);
    for (place, department) in departments.iter().enumerate() {
        assert_eq!(department["scores"], scores["departments"][place]);
        assert_eq!(department["road"], plan["departments"][place]);
    }
}

#[test]
fn every_text_of_a_french_report_is_set_as_french() {
    each_text(acme(), &mut |text| {
        assert_eq!(typeset(text, Language::French), text);
    });
}

#[test]
fn the_pages_say_what_the_data_say() {
    let read = |text: &str| text.split_whitespace().collect::<String>();
    let pages = read(acme_pdf_text());
    let said = |sentence: &Value| read(sentence["text"].as_str().unwrap());
    let summary = &acme()["summary"];
    let lists =
        ["strengths", "weaknesses", "decisions"].map(|key| summary[key].as_array().unwrap());
    let departments = acme()["departments"].as_array().unwrap().iter();
    let headlines = departments.map(|one| &one["headline"]);
    let sentences = [&summary["headline"]].into_iter();
    for sentence in sentences
        .chain(lists.into_iter().flatten())
        .chain(headlines)
    {
        assert!(pages.contains(&said(sentence)), "{sentence}");
    }
}

#[test]
fn a_line_of_the_report_is_that_of_the_scores_with_what_blocks() {
    let folder = Folder::assessment();
    let report = printed(&folder, "--format csv");
    let scores = diapason().dir(folder.path()).args("score -q --format csv");
    let scores = scores.run().ends(0).stdout;
    assert_eq!(report.lines().count(), 1 + 2 * 13);
    for (line, score) in report.lines().zip(scores.lines()) {
        let more = line.strip_prefix(score).unwrap();
        assert_eq!(more.matches(',').count(), 2, "{line}");
    }
    assert!(
        report
            .lines()
            .next()
            .unwrap()
            .ends_with(",confidence,target,blocks")
    );
}

#[test]
fn the_format_is_that_of_the_flag_then_of_the_name() {
    let folder = Folder::assessment();
    let written = |words: &str, name: &str| {
        printed(&folder, words);
        String::from_utf8(folder.read(name)).unwrap()
    };
    let json = printed(&folder, "--format json");
    assert!(json.starts_with("{\n  \"schema\": \"diapason.report/1\""));
    assert_eq!(written("-o r.JSON", "r.JSON"), json);
    assert_eq!(written("--format json -o r.txt", "r.txt"), json);
    let markdown = printed(&folder, "--format md");
    assert!(markdown.starts_with("# ") && markdown.contains("\n### Direction financière\n"));
    assert_eq!(written("-o r.md", "r.md"), markdown);
    let english = printed(&folder, "--format md --lang en");
    assert!(english.contains("\n## Summary\n") && !english.contains("Synthèse"));
}

#[test]
fn several_formats_go_to_a_folder_that_is_made_for_them() {
    let folder = Folder::assessment();
    let run = diapason().dir(folder.path());
    let run = run.args("report --format json,pdf,csv,json --out-dir out/new");
    run.run().ends(0).says("écrit\u{a0}: out/new/report.json");
    let listing = folder.listing();
    let written: Vec<_> = listing
        .iter()
        .filter(|name| name.starts_with("out/"))
        .collect();
    assert_eq!(
        written,
        [
            "out/new/report.csv",
            "out/new/report.json",
            "out/new/report.pdf"
        ]
    );
    let json = String::from_utf8(folder.read("out/new/report.json")).unwrap();
    assert_eq!(json, printed(&folder, "--format json"));
    printed(&folder, "-o alone.pdf");
    assert!(folder.read("out/new/report.pdf") == folder.read("alone.pdf"));
    printed(&folder, "--out-dir out");
    assert!(folder.read("out/report.pdf") == folder.read("alone.pdf"));
}

#[test]
fn a_run_that_fails_leaves_every_file_and_makes_no_folder() {
    let few = survey(&["finance"], 4);
    let folder = Folder::assessment()
        .with("surveys/answers.csv", few)
        .with("out/report.pdf", "old")
        .with("out/report.md", "old");
    let before = folder.listing();
    for (words, exit) in [
        ("--format pdf,md --out-dir out", 5),
        ("--format pdf,md --out-dir other/new", 5),
        ("--format pdf,md --out-dir out/report.md", 6),
    ] {
        let run = diapason().dir(folder.path()).args("report").args(words);
        run.run().ends(exit);
        assert_eq!(folder.listing(), before, "{words}");
        assert_eq!(folder.read("out/report.pdf"), b"old");
        assert_eq!(folder.read("out/report.md"), b"old");
    }
}

/// Wrong lines, with what is said of each in French and in English.
const WRONG: &[(&str, &str, &str)] = &[
    (
        "-o plan.docx",
        "`plan.docx`\u{a0}: le rapport s’écrit en PDF, JSON, Markdown ou CSV",
        "`plan.docx`: the report is written as PDF, JSON, Markdown or CSV",
    ),
    (
        "-o plan",
        "donnez un nom qui se termine par `.pdf`",
        "give a name that ends in `.pdf`",
    ),
    (
        "--format pdf,json -o plan.pdf",
        "plusieurs formats à la fois vont dans un dossier\u{a0}: donnez `--out-dir`",
        "several formats at once go to a folder: give `--out-dir`",
    ),
    ("--format md,json", "donnez `--out-dir`", "give `--out-dir`"),
    (
        "--format pdf",
        "un PDF ne va pas sur la sortie standard",
        "a PDF does not go to standard output",
    ),
    (
        "-o plan.pdf --out-dir out",
        "`--output <FILE>` ne va pas avec `--out-dir <DIR>`",
        "`--output <FILE>` cannot be used with `--out-dir <DIR>`",
    ),
    (
        "--format json,docx --out-dir out",
        "`docx` n’est pas une valeur de `--format <FORMAT>`\u{a0}: `pdf`, `json`, `md`, `csv`",
        "`docx` is no value of `--format <FORMAT>`: `pdf`, `json`, `md`, `csv`",
    ),
    (
        "-o plan.pdf --palette magma",
        "`magma` n’est pas une valeur de `--palette <PALETTE>`\u{a0}: `blue`, `viridis`, `cividis`",
        "`magma` is no value of `--palette <PALETTE>`: `blue`, `viridis`, `cividis`",
    ),
];

#[test]
fn what_does_not_go_together_is_said_in_both_languages() {
    let folder = Folder::assessment();
    let before = folder.listing();
    for (words, french, english) in WRONG {
        for (language, said) in [("fr", french), ("en", english)] {
            let run = diapason()
                .dir(folder.path())
                .args("report --lang")
                .arg(language);
            run.args(words).run().ends(2).says(said);
            assert_eq!(folder.listing(), before);
        }
    }
}

#[test]
fn what_consultants_type_prints_as_french_does() {
    let project = super::harness::PROJECT
        .replace("\"Client\"", "\"L'atelier: «bois»\"")
        .replace("\"Ressources humaines\"", "\"R&D : qui ?\"")
        .replace(
            "[assessment]",
            "[assessment]\nconfidentiality = \"Interne; 5%\"",
        );
    let folder = Folder::assessment().with("diapason.toml", project);
    let report: Value = serde_json::from_str(&printed(&folder, "--format json")).unwrap();
    let client = "L’atelier\u{a0}: «\u{a0}bois\u{a0}»";
    assert_eq!(report["assessment"]["client"], client);
    assert_eq!(
        report["cover"]["confidentiality"],
        "Interne\u{202f}; 5\u{a0}%"
    );
    assert_eq!(report["departments"][1]["name"], "R&D\u{a0}: qui\u{202f}?");
    each_text(&report, &mut |text| {
        assert_eq!(typeset(text, Language::French), text);
    });
    let markdown = printed(&folder, "--format md");
    assert!(markdown.contains(client));
}
