//! `diapason man`: the method, with the numbers of the questionnaire at hand.

use super::harness::{Folder, diapason};

fn method(words: &str) -> String {
    let run = diapason().args("man method").args(words);
    run.run().ends(0).stdout
}

#[test]
fn the_method_is_told_in_both_languages() {
    let french = method("--lang fr");
    assert!(french.starts_with("La méthode\n══════════\n"), "{french}");
    assert!(french.contains("\nCe qu’un niveau n’est pas\n"));
    let english = method("--lang en --format md");
    assert!(english.starts_with("# The method\n"), "{english}");
    assert!(english.contains("| C4\u{a0}Awareness and standing | 10% | 30% | 60% |"));
    assert!(english.contains("\n## What a level is not\n"));
}

#[test]
fn the_method_is_that_of_the_folder_and_in_its_language() {
    let folder = Folder::assessment();
    let run = |words: &str| {
        let run = diapason().dir(folder.path()).args("man method").args(words);
        run.run().ends(0).stdout
    };
    assert!(run("").starts_with("La méthode"));
    run("-o method.md --lang en");
    assert!(folder.read("method.md").starts_with(b"# The method\n"));
}

#[test]
fn other_rules_give_another_page() {
    let folder = Folder::new();
    let export = diapason().dir(folder.path());
    export.args("questionnaire export").run().ends(0);
    let text = String::from_utf8(folder.read("partnership-13.toml")).unwrap();
    let folder = folder.with(
        "partnership-13.toml",
        text.replace("min_group = 5", "min_group = 7"),
    );
    let run = diapason().dir(folder.path());
    let run = run.args("man method partnership-13.toml --lang en").run();
    assert!(run.ends(0).stdout.contains("Below 7 respondents"));
}

#[test]
fn what_to_explain_has_to_be_said() {
    let ended = diapason().args("man --lang en").run().ends(2);
    ended.says("diapason man --help");
    diapason().args("man nothing").run().ends(2);
}
