//! `diapason portfolio`: typologies, priorities, and typologies kept for the next wave.

use std::fs;

use serde_json::Value;

use super::harness::{Folder, QUESTIONS, diapason, repository, row};

/// Seven departments of three kinds: everyone answers one number.
const KINDS: [(&str, usize); 7] = [
    ("a1", 1),
    ("a2", 1),
    ("b1", 2),
    ("b2", 2),
    ("b3", 2),
    ("c1", 3),
    ("c2", 3),
];

fn survey(departments: &[(&str, usize)]) -> String {
    let mut text = format!("respondent,department,camp,{}\n", QUESTIONS.join(","));
    for (department, answer) in departments {
        for (camp, letter) in [("business", 'm'), ("it", 'i')] {
            for person in 0..10 {
                let row = row(camp, *answer);
                text.push_str(&format!("{letter}{person},{department},{camp},{row}\n"));
            }
        }
    }
    text
}

fn kinds() -> Folder {
    Folder::new().with("answers.csv", survey(&KINDS))
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

fn acme() -> Value {
    let run = diapason().args("portfolio examples/acme -q --lang en --format json");
    json(&run.run().ends(0).stdout)
}

#[track_caller]
fn close(found: &Value, expected: f64) {
    let found = found.as_f64().unwrap();
    assert!((found - expected).abs() < 5e-5, "{found} is not {expected}");
}

fn ids<'v>(list: &'v Value, key: &str) -> Vec<&'v str> {
    let list = list.as_array().unwrap();
    list.iter().map(|one| one[key].as_str().unwrap()).collect()
}

/// The figures of `tests/fixtures/acme/portfolio.py`.
#[test]
fn the_typologies_of_acme_are_those_computed_apart() {
    let found = acme();
    assert_eq!(found["schema"], "diapason.portfolio/1");
    assert_eq!(found["advice"]["code"], "typologies-and-cases");
    close(&found["silhouette"], 0.5629850538819029);
    assert_eq!(found["ward"]["agrees"], true);
    let groups = found["groups"].as_array().unwrap();
    let expected = [
        (
            "immobilier",
            vec!["finance", "ressources-humaines", "juridique", "immobilier"],
            92.3077,
        ),
        (
            "services-connectes",
            vec!["ventes-france", "e-commerce", "services-connectes"],
            92.3077,
        ),
    ];
    for (group, (medoid, members, weakest)) in groups.iter().zip(expected) {
        assert_eq!(group["medoid"], medoid);
        assert_eq!(ids(&group["members"], "department"), members);
        assert_eq!(group["typology"], true);
        close(&group["weakest"]["common"], weakest);
    }
    assert_eq!(groups[2]["medoid"], "usine-besancon");
    assert_eq!(groups[2]["typology"], false);
    assert!(groups[2]["common"].is_null());
    let case = &found["singles"].as_array().unwrap()[2];
    assert_eq!(case["department"], "usine-saint-etienne");
    assert_eq!(case["reason"], "individual-case");
    assert_eq!(case["medoid"], "usine-besancon");
    close(&case["common"], 84.6154);
}

/// The figures of `tests/fixtures/acme/portfolio.py`.
#[test]
fn the_priorities_of_acme_are_those_computed_apart() {
    let found = acme();
    let priorities = found["priorities"].as_array().unwrap();
    let expected = [
        ("finance", 71.1923),
        ("recherche-developpement", 69.3568),
        ("usine-saint-etienne", 62.9448),
        ("usine-besancon", 59.7297),
        ("ventes-france", 59.5939),
        ("e-commerce", 54.8030),
        ("marketing", 52.5809),
        ("controle-de-gestion", 48.9104),
        ("services-connectes", 47.0045),
        ("ventes-export", 44.2811),
        ("maintenance", 40.9741),
        ("qualite", 39.3571),
        ("ressources-humaines", 39.2129),
        ("achats", 37.4770),
        ("juridique", 31.6614),
        ("fonderie-chateauroux", 31.2192),
        ("immobilier", 30.3846),
        ("logistique-macon", 30.0),
    ];
    assert_eq!(priorities.len(), expected.len());
    for (place, (one, (department, index))) in priorities.iter().zip(expected).enumerate() {
        assert_eq!(one["department"], department);
        assert_eq!(one["rank"], place + 1);
        close(&one["index"], index);
        // 59.5939 − 54.8030 is the largest of 3.2151, 0.1358 and 4.7909.
        assert_eq!(one["selected"], place < 5, "{department}");
    }
    assert_eq!(found["cut"]["selected"], 5);
    close(&found["cut"]["drops"][2]["drop"], 59.5939 - 54.8030);
    let unknown = priorities
        .iter()
        .find(|one| one["department"] == "juridique")
        .unwrap();
    assert!(unknown["criteria"]["readiness"].is_null());
    assert_eq!(unknown["assumed"][0], "strategic_value");
    let alone = priorities
        .iter()
        .find(|one| one["department"] == "immobilier")
        .unwrap();
    assert_eq!(alone["sponsor"], false);
}

#[test]
fn both_languages_say_the_same() {
    let run = |words: &str| {
        let run = diapason()
            .args("portfolio examples/acme -q")
            .args(words)
            .run()
            .ends(0);
        run.stdout.replace(['\u{a0}', '\u{202f}'], " ")
    };
    let (french, english) = (run(""), run("--lang en"));
    assert!(french.starts_with(
        "Conseil\n\nDeux typologies et deux cas particuliers : Usine de Besançon, Usine de Saint-Étienne.\n"
    ), "{french}");
    assert!(english.starts_with(
        "Advice\n\nTwo typologies and two individual cases: Usine de Besançon, Usine de Saint-Étienne.\n"
    ), "{english}");
    for (fr, en) in [
        ("Direction de l’Immobilier", "Direction de l’Immobilier"),
        ("Métiers prioritaires", "Priority departments"),
        (
            "1 indice non publié sur 13",
            "1 of 13 indices not published",
        ),
        (
            "sans sponsor, ne peut pas démarrer",
            "no sponsor, cannot start",
        ),
        ("S valeur stratégique 30 %", "S strategic value 30%"),
    ] {
        let flat = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(flat(&french).contains(fr), "{fr}\n{french}");
        assert!(flat(&english).contains(en), "{en}\n{english}");
    }
}

#[test]
fn every_form_has_every_department() {
    let table = |words: &str| {
        let run = diapason().args("portfolio examples/acme -q").args(words);
        run.run().ends(0).stdout
    };
    let csv = table("--format csv");
    assert_eq!(csv.lines().count(), 19);
    assert!(
        csv.starts_with("department,group,medoid,common,similarity,apart,rank,index,selected,")
    );
    assert!(csv.contains("\nfinance,1,immobilier,100,94.01227"), "{csv}");
    let markdown = table("--format md");
    let rows = markdown
        .lines()
        .filter(|line| line.starts_with("| "))
        .count();
    assert_eq!(rows, 19, "{markdown}");
    assert!(
        markdown.contains("| 1 | Direction financière | 71,2 | à lancer | 60 | 100 |"),
        "{markdown}"
    );
}

#[test]
fn equal_kinds_are_three_typologies_whatever_the_order_of_the_rows() {
    let folder = kinds();
    let mut other = KINDS;
    other.reverse();
    let folder = folder.with("other.csv", survey(&other));
    let run = |file: &str| {
        let run = diapason()
            .dir(folder.path())
            .args("portfolio -q --format json")
            .arg(file);
        run.run().ends(0).stdout
    };
    let found = run("answers.csv");
    assert_eq!(found, run("other.csv"));
    let found = json(&found);
    assert_eq!(found["advice"]["code"], "typologies");
    assert_eq!(ids(&found["groups"], "medoid"), ["a1", "b1", "c1"]);
    close(&found["groups"][1]["common"], 100.0);
    assert_eq!(found["singles"].as_array().unwrap().len(), 0);
    close(&found["silhouette"], 1.0);
    // Nobody has a sponsor in survey files alone.
    assert_eq!(found["cut"]["selected"], 0);
}

#[test]
fn frozen_typologies_are_applied_to_the_next_wave() {
    let folder = kinds().with("next.csv", survey(&[("x", 3), ("a2", 2), ("b1", 2)]));
    let run = |words: &str| diapason().dir(folder.path()).args(words).run();
    run("portfolio answers.csv --freeze types.toml")
        .ends(0)
        .says("types.toml");
    let text = String::from_utf8(folder.read("types.toml")).unwrap();
    assert!(text.contains("medoid = \"c1\""), "{text}");
    assert!(text.contains("\"services.catalogue\" = 3\n"), "{text}");
    let next = run("portfolio next.csv -q --typologies types.toml --format json").ends(0);
    let next = json(&next.stdout);
    assert_eq!(next["advice"]["code"], "typologies");
    assert_eq!(ids(&next["groups"], "medoid"), ["a1", "b1", "c1"]);
    assert_eq!(
        ids(&next["groups"][1]["members"], "department"),
        ["a2", "b1"]
    );
    assert_eq!(ids(&next["groups"][2]["members"], "department"), ["x"]);
    assert!(next["ward"].is_null());
    let shown = run("portfolio next.csv -q --typologies types.toml --lang en").ends(0);
    for said in [
        "Frozen typologies\n",
        "The frozen typologies still hold.",
        "   Model: c1\n   x\n",
    ] {
        assert!(shown.stdout.contains(said), "{said}\n{}", shown.stdout);
    }
}

#[test]
fn what_is_frozen_is_never_written_over() {
    let folder = kinds().with("types.toml", "mine");
    let run = |words: &str| diapason().dir(folder.path()).args(words).run();
    let ended = run("portfolio answers.csv --freeze types.toml --lang en").ends(6);
    ended.says("`types.toml` already exists");
    assert_eq!(folder.read("types.toml"), b"mine");
    run("portfolio answers.csv --freeze none/types.toml").ends(6);
    run("portfolio answers.csv --freeze new.toml -o new.toml").ends(2);
    run("portfolio answers.csv --freeze new.toml --typologies types.toml --lang en")
        .ends(2)
        .says("`--freeze <FILE>` cannot be used with `--typologies <FILE>`");
    assert_eq!(folder.listing(), ["answers.csv", "types.toml"]);
}

#[test]
fn without_typologies_nothing_is_frozen() {
    let folder = Folder::assessment();
    let run = |words: &str| diapason().dir(folder.path()).args(words).run();
    run("portfolio --freeze types.toml --lang en")
        .ends(1)
        .says("no typology to freeze")
        .says("typologies need 6 departments");
    assert!(!folder.path().join("types.toml").exists());
    let found = json(&run("portfolio -q --format json").ends(0).stdout);
    assert_eq!(found["advice"]["reason"], "too-few");
    assert_eq!(found["groups"].as_array().unwrap().len(), 0);
    assert!(found["silhouette"].is_null());
}

#[test]
fn a_wrong_file_of_typologies_is_told_with_its_place() {
    let folder = kinds();
    let run = |words: &str| diapason().dir(folder.path()).args(words).run();
    run("portfolio answers.csv -q --freeze types.toml").ends(0);
    let sound = String::from_utf8(folder.read("types.toml")).unwrap();
    for (from, to, fault) in [
        ("schema = 1", "schema = 2", "types.toml:2:10"),
        (
            "\"services.catalogue\" = 1",
            "\"services.catalogue\" = 5",
            "out-of-range",
        ),
        ("\"services.catalogue\" = 1", "", "missing-key"),
        (
            "\"services.catalogue\"",
            "\"services.catalog\"",
            "did you mean `services.catalogue`?",
        ),
        ("\"partnership-13\"", "\"other\"", "other-questionnaire"),
        (
            "medoid = \"b1\"",
            "medoid = \"a1\"",
            "two typologies have the identifier `a1`",
        ),
    ] {
        let path = folder.path().join("wrong.toml");
        fs::write(path, sound.replacen(from, to, 1)).unwrap();
        let ended = run("portfolio answers.csv --typologies wrong.toml --lang en").ends(3);
        assert_eq!(ended.stdout, "");
        // The line and the column are told apart from the name.
        ended
            .says("wrong.toml")
            .says(&fault.replace("types.toml", "wrong.toml"));
    }
    run("portfolio answers.csv --typologies none.toml")
        .ends(3)
        .says("none.toml");
    run("portfolio answers.csv --typologies types.toml -o types.toml").ends(2);
    assert_eq!(folder.read("types.toml"), sound.as_bytes());
    let changed = sound.replacen("sha256 = \"", "sha256 = \"0", 1);
    fs::write(folder.path().join("changed.toml"), changed).unwrap();
    run("portfolio answers.csv --typologies changed.toml")
        .ends(0)
        .says("changed-questionnaire");
}

#[test]
fn nothing_is_shown_of_too_few_people() {
    let mut text = format!("respondent,department,camp,{}\n", QUESTIONS.join(","));
    text.push_str(&format!("m1,a,business,{}\n", row("business", 2)));
    let folder = Folder::new().with("answers.csv", text);
    diapason()
        .dir(folder.path())
        .args("portfolio answers.csv")
        .run()
        .ends(5);
}

#[test]
fn the_example_is_read_and_not_changed() {
    let before = fs::read(repository().join("examples/acme/diapason.toml")).unwrap();
    let folder = Folder::new();
    let out = folder.path().join("out.json");
    diapason()
        .args("portfolio examples/acme -q -o")
        .arg(&out)
        .run()
        .ends(0);
    assert_eq!(
        json(&fs::read_to_string(&out).unwrap())["schema"],
        "diapason.portfolio/1"
    );
    let after = fs::read(repository().join("examples/acme/diapason.toml")).unwrap();
    assert_eq!(before, after);
}
