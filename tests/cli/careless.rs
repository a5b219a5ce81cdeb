//! Answers given without care: left out, counted, and said in both languages.

use serde_json::Value;

use super::harness::{Folder, QUESTIONS, diapason, row};

/// A survey of seven careful people a camp, and of `hasty` people of the business who gave one answer
/// to everything within ten seconds.
fn survey(hasty: usize) -> String {
    let mut text = format!(
        "respondent,department,camp,{},submitted_at,duration_s\n",
        QUESTIONS.join(",")
    );
    let mut add = |name: &str, camp: &str, answer: usize, at: &str, took: usize| {
        let row = row(camp, answer);
        text.push_str(&format!("{name},Finance,{camp},{row},{at},{took}\n"));
    };
    for person in 0..7 {
        let at = format!("2026-11-0{}T09:00:00", person + 1);
        for camp in ["business", "it"] {
            add(&format!("{camp}{person}"), camp, 2 + person % 2, &at, 300);
        }
    }
    for person in 0..hasty {
        let at = format!("2026-11-{}T10:00:00+01:00", person + 10);
        add(&format!("h{person}"), "business", 1, &at, 10);
    }
    text
}

fn said(hasty: usize, language: &str) -> (String, Value) {
    let folder = Folder::new().with("a.csv", survey(hasty));
    let run = diapason().dir(folder.path()).args("score a.csv --format");
    let ended = run.args("json --lang").arg(language).run().ends(0);
    let score = serde_json::from_str(&ended.stdout).unwrap();
    (ended.stderr, score)
}

/// The texts of the warnings about careless answers.
fn warnings(score: &Value) -> Vec<&str> {
    let all = score["warnings"].as_array().unwrap().iter();
    let careless = all.filter(|one| one["code"] == "careless" && one["department"] == "finance");
    careless.map(|one| one["text"].as_str().unwrap()).collect()
}

#[test]
fn two_careless_people_are_left_out_and_said_so() {
    let (balance, score) = said(2, "fr");
    insta::assert_snapshot!(balance.replace('\u{a0}', " "), @"a.csv : UTF-8, `,`, format large, 16 lignes lues = 14 retenues + 2 écartées");
    assert_eq!(
        warnings(&score),
        [
            "Des réponses données sans attention ont été écartées\u{202f}; avec elles, le niveau \
             serait différent."
        ]
    );
    let classes = ["records", "scored", "careless"].map(|class| &score["balance"][0][class]);
    assert_eq!(classes, [16, 14, 2]);
    let survey = &score["departments"][0]["sub_axes"][0]["it"]["channels"]["survey"];
    assert_eq!(survey["n"], 7, "the hasty two count nowhere");
    let (balance, score) = said(2, "en");
    insta::assert_snapshot!(balance.replace('\u{a0}', " "), @"a.csv: UTF-8, `,`, wide, 16 rows read = 14 scored + 2 careless");
    assert_eq!(
        warnings(&score),
        ["Answers given without care were left out; with them the level would be another."]
    );
}

#[test]
fn of_many_careless_people_both_levels_are_said() {
    let (_, score) = said(6, "en");
    insta::assert_snapshot!(warnings(&score).join("\n").replace('\u{a0}', " "), @"6 answers left out as given without care: without them, level 2, stable (index 2.40); with them, level 2, being consolidated (index 1.82).");
}

#[test]
fn what_is_no_time_is_said_where_it_stands() {
    let bad = survey(0).replacen(",300\n", ",5 min\n", 1);
    let folder = Folder::new().with("a.csv", bad.replacen("2026-11-02T09", "2 nov. 9h", 1));
    let run = |language| {
        diapason()
            .dir(folder.path())
            .args("score a.csv --lang")
            .arg(language)
    };
    run("fr")
        .run()
        .ends(3)
        .says("[bad-duration]")
        .says("[bad-moment]")
        .says("n’est pas une date et une heure");
    run("en").run().ends(3).says("is not a duration in seconds");
}
