//! Wrong command lines, in the words of the reader; and what an option means where it is left out.

use super::harness::{Folder, diapason};

/// Wrong lines, with what is said of each in French and in English.
const WRONG: &[(&str, &str, &str)] = &[
    (
        "mesure",
        "commande inconnue\u{a0}: `mesure`",
        "unknown command: `mesure`",
    ),
    (
        "scroe",
        "vouliez-vous dire `score`\u{202f}?",
        "did you mean `score`?",
    ),
    (
        "score --nope",
        "argument inconnu\u{a0}: `--nope`",
        "unknown argument: `--nope`",
    ),
    (
        "score --formt csv",
        "vouliez-vous dire `--format`",
        "did you mean `--format`?",
    ),
    (
        "score --format pdf",
        "`pdf` n’est pas une valeur de `--format <FORMAT>`\u{a0}: `table`, `json`, `csv`, `md`",
        "`pdf` is no value of `--format <FORMAT>`: `table`, `json`, `csv`, `md`",
    ),
    (
        "plan -o",
        "`--output <FILE>` attend une valeur",
        "`--output <FILE>` needs a value",
    ),
    (
        "report x",
        "il manque `--output <FILE>`",
        "`--output <FILE>` is missing",
    ),
    ("-q", "il manque une commande", "a command is missing"),
    (
        "init --example --departments X",
        "`--example` ne va pas avec `--departments <A,B,…>`",
        "`--example` cannot be used with `--departments <A,B,…>`",
    ),
    (
        "score -o a -o b",
        "`--output <FILE>` est donné deux fois",
        "`--output <FILE>` is given twice",
    ),
    (
        "report -o x.pdf --date 2026-02-30",
        "la date `2026-02-30` n’existe pas",
        "the date `2026-02-30` does not exist",
    ),
    (
        "report -o x.pdf --date 30/02/2026",
        "`30/02/2026` n’est pas une date\u{a0}: année, mois et jour",
        "`30/02/2026` is no date: year, month and day",
    ),
];

#[test]
fn a_wrong_line_is_explained_in_both_languages() {
    for (words, french, english) in WRONG {
        for (language, said, usage) in [
            ("fr", french, "Usage\u{a0}: diapason"),
            ("en", english, "Usage: diapason"),
        ] {
            let ended = diapason()
                .args("--lang")
                .arg(language)
                .args(words)
                .run()
                .ends(2);
            assert_eq!(ended.stdout, "");
            ended.says(said).says(usage);
        }
    }
}

#[test]
fn the_inputs_of_a_report_may_be_left_out() {
    let help = diapason().args("report -h").run().ends(0).stdout;
    assert!(
        help.contains("diapason report [OPTIONS] [INPUT]..."),
        "{help}"
    );
    let ended = diapason().args("report x").run().ends(2);
    ended.says("diapason report [OPTIONS] [INPUT]...");
}

#[test]
fn the_form_of_a_result_follows_the_name_of_its_file() {
    let folder = Folder::assessment();
    let run = |words: &str| diapason().dir(folder.path()).args(words).run().ends(0);
    for (file, format) in [
        ("levels.csv", "csv"),
        ("levels.JSON", "json"),
        ("levels.md", "md"),
        ("levels.txt", "table"),
    ] {
        run(&format!("score -o {file}"));
        let asked = run(&format!("score --format {format}")).stdout;
        assert_eq!(
            String::from_utf8(folder.read(file)).unwrap(),
            asked,
            "{file}"
        );
    }
    run("score -o other.csv --format json");
    assert!(folder.read("other.csv").starts_with(b"{"));
}
