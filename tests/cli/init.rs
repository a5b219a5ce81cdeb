//! `diapason init`: a folder that is sound from the start, and nothing overwritten.

use std::fs;

use super::harness::{Folder, diapason, repository};

#[test]
fn a_new_folder_is_complete_and_sound() {
    let folder = Folder::new();
    let run = diapason()
        .dir(folder.path())
        .args("init demo --departments");
    let ended = run.arg("Finance, Direction de l'Immobilier").run().ends(0);
    assert_eq!(ended.stdout, "");
    assert_eq!(
        folder.listing(),
        [
            "demo/.gitignore",
            "demo/diapason.toml",
            "demo/documents.csv",
            "demo/templates/survey-business.csv",
            "demo/templates/survey-business.md",
            "demo/templates/survey-it.csv",
            "demo/templates/survey-it.md",
        ]
    );
    let declared = String::from_utf8(folder.read("demo/diapason.toml")).unwrap();
    assert!(
        declared.contains("name = \"Direction de l’Immobilier\""),
        "{declared}"
    );
    assert!(
        declared.contains("id = \"direction-de-l-immobilier\""),
        "{declared}"
    );
    let documents = String::from_utf8(folder.read("demo/documents.csv")).unwrap();
    assert_eq!(
        documents.lines().next(),
        Some("department,document,status,date,note,label")
    );
    assert_eq!(documents.lines().count(), 1 + 2 * 76);
    let ended = diapason()
        .dir(folder.path())
        .args("validate demo --strict")
        .run()
        .ends(0);
    assert_eq!(ended.stdout, "");
}

#[test]
fn a_second_run_touches_nothing() {
    let folder = Folder::new();
    let run = |words: &str| diapason().dir(folder.path()).args(words).run();
    run("init . --departments Finance").ends(0);
    let before: Vec<_> = folder
        .listing()
        .iter()
        .map(|name| folder.read(name))
        .collect();
    let refused = run("init . --departments Achats --lang en").ends(6);
    refused.says("diapason.toml`: already exists");
    run("init . --example").ends(6);
    let after: Vec<_> = folder
        .listing()
        .iter()
        .map(|name| folder.read(name))
        .collect();
    assert_eq!(after, before);
}

#[test]
fn a_single_file_in_the_way_stops_it_before_it_writes() {
    let folder = Folder::new().with("documents.csv", "mine");
    diapason()
        .dir(folder.path())
        .args("init --departments Finance")
        .run()
        .ends(6);
    assert_eq!(folder.listing(), ["documents.csv"]);
    assert_eq!(folder.read("documents.csv"), b"mine");
}

#[test]
fn the_example_is_that_of_the_repository() {
    let folder = Folder::new();
    diapason()
        .dir(folder.path())
        .args("init demo --example")
        .run()
        .ends(0);
    for name in ["diapason.toml", "surveys/business.csv", "surveys/it.csv"] {
        let shipped = fs::read(repository().join("examples/acme").join(name)).unwrap();
        assert_eq!(folder.read(&format!("demo/{name}")), shipped, "{name}");
    }
    let here = diapason()
        .args("score examples/acme --format json")
        .run()
        .ends(0);
    let there = diapason()
        .dir(folder.path())
        .args("score demo --format json")
        .run();
    assert_eq!(there.ends(0).stdout, here.stdout);
}

#[test]
fn the_templates_are_tables_that_the_program_reads() {
    let folder = Folder::new();
    let run = |words: &str| diapason().dir(folder.path()).args(words).run();
    run("init . --departments Finance").ends(0);
    let table = String::from_utf8(folder.read("templates/survey-business.csv")).unwrap();
    let questions = String::from_utf8(folder.read("templates/survey-business.md")).unwrap();
    let (header, example) = table.trim_end().split_once('\n').unwrap();
    for column in header.split(',').skip(3) {
        assert!(questions.contains(&format!("\n## {column}\n")), "{column}");
    }
    let answers = example.strip_prefix("exemple,finance,business,").unwrap();
    let rows: String = (0..5)
        .map(|person| format!("m{person},finance,business,{answers}\n"))
        .collect();
    let folder = folder.with("surveys/business.csv", format!("{header}\n{rows}"));
    diapason()
        .dir(folder.path())
        .args("validate --strict")
        .run()
        .ends(0);
    diapason().dir(folder.path()).args("score").run().ends(0);
}

#[test]
fn nobody_to_ask_is_a_usage_fault() {
    let folder = Folder::new();
    let ended = diapason()
        .dir(folder.path())
        .args("init demo")
        .run()
        .ends(2);
    ended.says("impossible de demander ici la liste des métiers");
    let ended = diapason()
        .dir(folder.path())
        .args("init demo --lang en")
        .run()
        .ends(2);
    ended.says("the departments cannot be asked for here");
    diapason()
        .dir(folder.path())
        .args("init demo --departments ,")
        .run()
        .ends(2);
    diapason()
        .dir(folder.path())
        .args("init demo --example --departments X")
        .run()
        .ends(2);
    let run = diapason().dir(folder.path());
    run.args("init demo --departments ???").run().ends(2);
    assert!(folder.listing().is_empty());
}

#[test]
fn names_that_make_no_department_of_their_own_are_refused_by_name() {
    let folder = Folder::new();
    let run = |names: &str| {
        let run = diapason().dir(folder.path()).args("init . --departments");
        run.arg(names).run().ends(2)
    };
    run("Finance,=1+1,\u{1b}[31mfinance")
        .says("`Finance` et `finance` donneraient le même identifiant");
    run("R&D;R-D").says("`R&D` et `R-D` donneraient le même identifiant");
    run("Finance;???,RH").says("`???` ne peut pas nommer un métier");
    assert!(folder.listing().is_empty());
}

#[test]
fn names_are_parted_by_commas_and_semicolons() {
    let folder = Folder::new();
    let run = diapason().dir(folder.path()).args("init . --departments");
    run.arg("Finance; Achats,RH")
        .run()
        .ends(0)
        .says("les réponses vont dans `surveys/`")
        .says("`diapason report . -o plan.pdf`");
    let declared = String::from_utf8(folder.read("diapason.toml")).unwrap();
    assert_eq!(declared.matches("\n[[departments]]").count(), 3);
    assert!(folder.path().join("surveys").is_dir());
}

#[test]
fn what_cannot_be_written_whole_is_not_written() {
    let folder = Folder::new()
        .with("templates", "a file in the way")
        .with("file", "");
    let run = |words: &str| diapason().dir(folder.path()).args(words).run().ends(6);
    run("init . --departments RH").says("impossible d’écrire");
    assert_eq!(folder.listing(), ["file", "templates"]);
    assert!(!folder.path().join("surveys").exists());
    run("init file --departments RH").says("`file` est un fichier");
}

#[test]
fn a_quiet_run_says_nothing() {
    let folder = Folder::new();
    for words in ["init a -q --departments Finance", "init b -q --example"] {
        let ended = diapason().dir(folder.path()).args(words).run().ends(0);
        assert_eq!((ended.stdout.as_str(), ended.stderr.as_str()), ("", ""));
    }
}
