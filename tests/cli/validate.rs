//! `diapason validate`: what is checked, what is said of it, and the verdict.

use serde_json::Value;

use super::harness::{Folder, PROJECT, diapason, survey};

/// A declaration with one thing that deserves a look: more people invited than there are.
fn doubtful() -> String {
    format!("{PROJECT}headcount = 5\ninvited = {{ business = 9 }}\n")
}

/// A declaration with a fault on its seventh line.
fn faulty() -> String {
    PROJECT.replace("language = \"fr\"", "langage = \"fr\"")
}

#[test]
fn the_shipped_files_are_clean() {
    let run = diapason().args("validate --strict");
    let run = run.args("questionnaires/partnership-13.toml examples/acme");
    let ended = run.run().ends(0);
    assert_eq!(ended.stdout, "");
    insta::assert_snapshot!(ended.stderr, @r"17 fichiers contrôlés, aucune anomalie");
}

#[test]
fn every_kind_of_path_is_taken() {
    let folder = Folder::assessment();
    let here = folder.path();
    for path in [
        here.to_path_buf(),
        here.join("diapason.toml"),
        here.join("surveys/answers.csv"),
    ] {
        diapason().arg("validate").arg(path).run().ends(0);
    }
    for path in [
        "questionnaires/partnership-13.toml",
        "questionnaires/partnership-13.actions.toml",
    ] {
        diapason().args("validate -q").arg(path).run().ends(0);
    }
    diapason()
        .dir(&here.join("surveys"))
        .args("validate")
        .run()
        .ends(0);
}

#[test]
fn a_warning_passes_unless_it_must_not() {
    let folder = Folder::assessment().with("diapason.toml", doubtful());
    let run = |words: &str| diapason().dir(folder.path()).args(words).run();
    let ended = run("validate --lang en").ends(0);
    insta::assert_snapshot!(ended.stdout, @r"
    warning[bad-headcount]: more people invited (9) than the department has (5)
      --> diapason.toml:19:24
       |
    19 | invited = { business = 9 }
       |                        ^ the response rate will be wrong
       |
       = help: correct the headcount or the number of people invited
    ");
    insta::assert_snapshot!(ended.stderr, @r"1 warning");
    run("validate --strict").ends(1);
    run("score").ends(0).says("bad-headcount");
}

#[test]
fn an_error_is_refused_in_the_words_of_the_reader() {
    let folder = Folder::assessment().with("diapason.toml", faulty());
    let run = |words: &str| diapason().dir(folder.path()).args(words).run().ends(1);
    insta::assert_snapshot!(run("validate").stdout, @r#"
    erreur[unknown-key]: clé inconnue : `langage`
     --> diapason.toml:7:1
      |
    7 | langage = "fr"
      | ^^^^^^^ cette clé n’existe pas ici
      |
      = aide : vouliez-vous dire `language` ?
    "#);
    insta::assert_snapshot!(run("validate --lang en").stdout, @r#"
    error[unknown-key]: unknown key `langage`
     --> diapason.toml:7:1
      |
    7 | langage = "fr"
      | ^^^^^^^ there is no such key here
      |
      = help: did you mean `language`?
    "#);
}

#[test]
fn the_other_forms_hold_the_same_fault() {
    let folder = Folder::assessment().with("diapason.toml", faulty());
    let run = |words: &str| {
        diapason()
            .dir(folder.path())
            .args(words)
            .run()
            .ends(1)
            .stdout
    };
    let faults: Value = serde_json::from_str(&run("validate --format json")).unwrap();
    let text = faults.to_string();
    assert!(
        text.contains("unknown-key") && text.contains("diapason.toml"),
        "{text}"
    );
    let github = run("validate --format github");
    let first = github.lines().next().unwrap();
    assert!(
        first.starts_with("::error file=diapason.toml,line=7,col=1"),
        "{first}"
    );
}

#[test]
fn no_fault_is_valid_json_too() {
    let ended = diapason()
        .args("validate examples/acme --format json")
        .run()
        .ends(0);
    let faults: Value = serde_json::from_str(&ended.stdout).unwrap();
    assert!(!faults.to_string().contains("\"code\""), "{faults}");
    let ended = diapason()
        .args("validate examples/acme --format github")
        .run()
        .ends(0);
    assert_eq!(ended.stdout, "");
}

#[test]
fn the_faults_of_all_paths_are_shown_at_once() {
    let folder = Folder::assessment()
        .with("diapason.toml", faulty())
        .with("bad.csv", survey(&["Achats"], 2).replacen(",2,", ",7,", 1))
        .with("empty.csv", "");
    let run = diapason()
        .dir(folder.path())
        .args("validate . bad.csv empty.csv");
    let ended = run.run().ends(1);
    for code in ["unknown-key", "out-of-scale", "empty-file"] {
        assert!(ended.stdout.contains(code), "no {code} in {}", ended.stdout);
    }
}

#[test]
fn nothing_to_check_is_a_usage_fault() {
    let folder = Folder::new();
    let ended = diapason().dir(folder.path()).args("validate").run().ends(2);
    ended.says("aucun `diapason.toml` dans `@@DIR@@`");
    diapason()
        .dir(folder.path())
        .args("validate missing.toml")
        .run()
        .ends(1);
}

#[test]
fn the_review_of_documents_is_checked_with_its_folder() {
    let head = "department,document,status,date,note\n";
    let review = |line: &str| Folder::assessment().with("documents.csv", format!("{head}{line}\n"));
    let sound = review("finance,S1-d1,present,2026-11-02,vu");
    diapason().dir(sound.path()).args("validate").run().ends(0);
    let faulty = review("finance,S1-d99,found,,");
    let ended = diapason().dir(faulty.path()).args("validate").run().ends(1);
    for code in ["unknown-document", "unknown-status"] {
        assert!(ended.stdout.contains(code), "no {code} in {}", ended.stdout);
    }
}

#[test]
fn a_questionnaire_without_its_catalogue_is_still_judged() {
    let folder = Folder::new().with("own.toml", "schema = 1\n[questionnaire]\nid = \"Own\"\n");
    let run = diapason().dir(folder.path()).args("validate own.toml");
    let ended = run.run().ends(1);
    for code in ["unreadable", "malformed-id", "missing-key"] {
        assert!(ended.stdout.contains(code), "no {code} in {}", ended.stdout);
    }
}
