//! What may be read, how often, and what an output may not replace.

use std::fs;

use serde_json::Value;

use super::harness::{Ended, Folder, PROJECT, diapason, survey};

fn run(folder: &Folder, words: &str) -> Ended {
    diapason().dir(folder.path()).args(words).run()
}

/// A declaration that names its survey files.
fn naming(patterns: &str) -> String {
    PROJECT.replace(
        "questionnaire =",
        &format!("surveys = {patterns}\nquestionnaire ="),
    )
}

#[test]
fn a_pattern_without_a_file_is_an_error() {
    for patterns in ["[\"surveys/*.csv\", \"sruveys/it.csv\"]", "[]"] {
        let folder = Folder::assessment().with("diapason.toml", naming(patterns));
        for words in ["score", "plan", "report -o plan.pdf"] {
            run(&folder, words).ends(3).says("[no-survey-file]");
        }
        let ended = run(&folder, "validate").ends(1);
        assert!(ended.stdout.contains("no-survey-file"), "{}", ended.stdout);
    }
}

#[test]
fn a_folder_that_awaits_its_answers_is_sound_and_cannot_be_scored() {
    let folder = Folder::new().with("diapason.toml", PROJECT);
    run(&folder, "validate --strict")
        .ends(0)
        .says("pas encore de fichier d’enquête");
    run(&folder, "score --lang en")
        .ends(3)
        .says("no survey file matches `surveys/*.csv`")
        .says("put your answers into `surveys/`");
}

#[test]
fn a_file_given_twice_is_refused() {
    let answers = survey(&["finance", "rh"], 3);
    let folder = Folder::assessment()
        .with("surveys/copy.csv", survey(&["finance", "rh"], 12))
        .with("a.csv", &answers)
        .with("b.csv", &answers)
        .with("c.csv", answers.replacen(",2,", ",3,", 1));
    run(&folder, "score --accept-rejects")
        .ends(3)
        .says("[same-file-twice]")
        .says("`surveys/answers.csv`")
        .says("`surveys/copy.csv`");
    run(&folder, "score a.csv ./a.csv")
        .ends(3)
        .says("sont le même fichier");
    run(&folder, "score a.csv b.csv --duplicates keep_first")
        .ends(3)
        .says("ont exactement le même contenu");
    run(&folder, "score a.csv a.csv --lang en")
        .ends(3)
        .says("`a.csv` is given twice");
    let ended = run(&folder, "validate a.csv a.csv").ends(1);
    assert!(ended.stdout.contains("same-file-twice"), "{}", ended.stdout);
    let ended = run(&folder, "validate a.csv c.csv").ends(0);
    assert_eq!(ended.stdout, "");
}

#[test]
fn accepting_rejects_forgives_nothing_else() {
    let target = "\n[departments.targets]\n\"posture.proximty\" = 3\n";
    let folder = Folder::assessment().with("diapason.toml", PROJECT.to_owned() + target);
    run(&folder, "score --accept-rejects").ends(3);
    let folder = Folder::assessment().with("surveys/empty.csv", "");
    run(&folder, "score --accept-rejects").ends(3);
    let rejected = survey(&["finance", "rh"], 12).replacen(",2,", ",9,", 1);
    let folder = Folder::assessment().with("surveys/answers.csv", rejected);
    run(&folder, "score --accept-rejects").ends(0);
    let folder = folder.with("diapason.toml", naming("[\"surveys/*.csv\", \"x.csv\"]"));
    let ended = run(&folder, "score --accept-rejects").ends(3);
    assert!(
        !ended.stderr.contains("--accept-rejects"),
        "{}",
        ended.stderr
    );
}

#[test]
fn an_output_never_replaces_an_input() {
    let folder = Folder::assessment();
    let before: Vec<_> = folder.listing();
    for (words, output) in [
        ("score --format csv", "surveys/answers.csv"),
        ("score .", "diapason.toml"),
        ("plan", "./surveys/../diapason.toml"),
        ("score surveys/answers.csv", "surveys/answers.csv"),
    ] {
        let content = folder.read(output);
        let ended = run(&folder, &format!("{words} -o {output}")).ends(2);
        ended.says("fait partie des fichiers du diagnostic");
        assert_eq!(folder.read(output), content);
    }
    assert_eq!(folder.listing(), before);
}

#[test]
fn faults_name_files_as_seen_from_here_and_the_balance_from_the_folder() {
    let spoilt = survey(&["finance", "rh"], 12).replacen(",2,", ",9,", 1);
    let folder = Folder::new()
        .with("mon/diapason.toml", PROJECT)
        .with("mon/surveys/dsi.csv", spoilt);
    let text = run(&folder, "validate mon").ends(1).stdout;
    assert!(text.contains("mon/surveys/dsi.csv:2"), "{text}");
    let github = run(&folder, "validate mon --format github").ends(1).stdout;
    assert!(github.contains("file=mon/surveys/dsi.csv,"), "{github}");
    let json = run(&folder, "validate mon --format json").ends(1).stdout;
    let faults: Value = serde_json::from_str(&json).unwrap();
    assert_eq!(faults["faults"][0]["file"], "mon/surveys/dsi.csv");
    let there = folder.path().join("mon/surveys");
    let ended = diapason().dir(&there).args("validate").run().ends(1);
    assert!(
        ended.stdout.contains("../surveys/dsi.csv:2"),
        "{}",
        ended.stdout
    );
    let ended = run(&folder, "score mon --format json --accept-rejects").ends(0);
    assert!(ended.stdout.contains("\"surveys/dsi.csv\""));
    assert!(!ended.stdout.contains("mon/"));
}

#[test]
fn standard_input_is_not_read() {
    let folder = Folder::assessment();
    for words in ["score -", "validate -"] {
        run(&folder, words).ends(2).says("entrée standard");
    }
}

#[cfg(unix)]
#[test]
fn a_link_out_of_the_folder_is_refused() {
    use std::os::unix::fs::symlink;
    let outside = Folder::new()
        .with("answers.csv", survey(&["finance", "rh"], 3))
        .with("q.toml", "")
        .with("q.actions.toml", "");
    let folder = Folder::assessment();
    let link = folder.path().join("surveys/link.csv");
    symlink(outside.path().join("answers.csv"), &link).unwrap();
    run(&folder, "score")
        .ends(3)
        .says("[path-outside]")
        .says("surveys/link.csv");
    fs::remove_file(&link).unwrap();
    symlink("/dev/zero", &link).unwrap();
    run(&folder, "score").ends(3).says("[path-outside]");
    fs::remove_file(&link).unwrap();
    symlink("nowhere.csv", &link).unwrap();
    run(&folder, "score").ends(3).says("introuvable");
    fs::remove_file(&link).unwrap();
    for name in ["q.toml", "q.actions.toml"] {
        symlink(outside.path().join(name), folder.path().join(name)).unwrap();
    }
    let folder = folder.with(
        "diapason.toml",
        PROJECT.replace("\"partnership-13\"", "\"q.toml\""),
    );
    run(&folder, "score").ends(3).says("[path-outside]");
}

#[cfg(unix)]
#[test]
fn a_device_is_not_a_file() {
    let folder = Folder::new();
    for words in ["score /dev/zero", "score /dev/stdin --format csv"] {
        run(&folder, words)
            .ends(3)
            .says("n’est pas un fichier ordinaire");
    }
    let ended = run(&folder, "validate /dev/null").ends(1);
    assert!(
        ended.stdout.contains("n’est pas un fichier ordinaire"),
        "{}",
        ended.stdout
    );
}
