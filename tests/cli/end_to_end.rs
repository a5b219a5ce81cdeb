//! The end-to-end vector TV-E2E of method D.7, from files to JSON through the program.

use serde_json::Value;

use super::harness::{Folder, diapason};

/// Twenty-five people, on a questionnaire whose catalogue has two survey questions for each camp.
const PROJECT: &str = r#"schema = 1

[assessment]
client = "Client"
wave = "2026-11"
date = 2026-11-22
language = "en"
questionnaire = "partnership-13.toml"

[[departments]]
id = "finance"
name = "Finance"
headcount = 25
"#;

/// Of IT's checks those of level 2 are there, one of two of level 3, none of level 4; of the
/// business's, half of level 2.
const DOCUMENTS: &str = "\
department,document,status,date,note
finance,S2-d1,present,2026-06-01,
finance,S2-d2,present,2026-06-01,
finance,S2-d3,partial,2026-06-01,
finance,S2-d4,present,2026-06-01,
finance,S2-d5,absent,,
finance,S2-d6,absent,,
finance,S2-d7,absent,,
";

const ABOUT_IT: [[u8; 2]; 8] = [
    [2, 3],
    [3, 3],
    [2, 2],
    [3, 2],
    [3, 3],
    [2, 3],
    [4, 3],
    [3, 3],
];

const ABOUT_BUSINESS: [[u8; 2]; 5] = [[2, 2], [3, 2], [2, 1], [2, 2], [3, 2]];

/// The shipped questionnaire, where the catalogue's survey questions are asked twice, the interview
/// of IT rates both sides, and everything is shown from five people on.
fn questionnaire(text: &str) -> String {
    let mut blocks: Vec<_> = text.split("[[questions]]").map(str::to_owned).collect();
    let place = |blocks: &[String], id: &str| {
        let id = format!("id = \"{id}\"");
        blocks.iter().position(|block| block.contains(&id)).unwrap()
    };
    for (id, twin) in [("S2q1", "S2q8"), ("S2q2", "S2q9")] {
        let first = place(&blocks, id);
        let second = blocks[first].replace(id, twin);
        blocks.insert(first + 1, second);
    }
    let of_it = place(&blocks, "S2q4");
    blocks[of_it] = blocks[of_it].replacen("side = \"it\"", "side = \"both\"", 1);
    let text = blocks.join("[[questions]]");
    text.replace("distribution_group = 10", "distribution_group = 5")
}

fn survey() -> String {
    let mut text = "respondent,department,camp,S2q1,S2q8,S2q2,S2q9\n".to_owned();
    for (place, [one, other]) in ABOUT_IT.into_iter().enumerate() {
        text.push_str(&format!("m{place},finance,business,{one},{other},,\n"));
    }
    for (place, [one, other]) in ABOUT_BUSINESS.into_iter().enumerate() {
        text.push_str(&format!("i{place},finance,it,,,{one},{other}\n"));
    }
    text
}

/// An interview that rates IT at a level, and the business at 2.
fn interview(respondent: &str, camp: &str, people: usize, level: u8) -> String {
    let question = if camp == "it" { "S2q4" } else { "S2q3" };
    format!(
        "schema = 1\ncamp = \"{camp}\"\npeople = {people}\ndate = 2026-11-12\n\
         respondent = \"{respondent}\"\n[[answer]]\nquestion = \"{question}\"\nside = \"it\"\n\
         level = {level}\n[[answer]]\nquestion = \"{question}\"\nside = \"business\"\nlevel = 2\n"
    )
}

fn assessed() -> Folder {
    let folder = Folder::new();
    let export = diapason().dir(folder.path());
    export.args("questionnaire export").run().ends(0);
    let text = String::from_utf8(folder.read("partnership-13.toml")).unwrap();
    let folder = folder
        .with("partnership-13.toml", questionnaire(&text))
        .with("diapason.toml", PROJECT)
        .with("documents.csv", DOCUMENTS)
        .with("surveys/answers.csv", survey());
    let held = [
        ("r1", "business", 1, 3),
        ("r2", "business", 4, 2),
        ("r3", "it", 1, 3),
    ];
    held.into_iter()
        .fold(folder, |folder, (respondent, camp, people, level)| {
            let folder = folder.with("answers.toml", interview(respondent, camp, people, level));
            let new = diapason().dir(folder.path());
            new.args("interview new finance --answers answers.toml")
                .run()
                .ends(0);
            folder
        })
}

#[track_caller]
fn near(found: &Value, expected: f64) {
    let found = found.as_f64().unwrap();
    assert!((found - expected).abs() < 1e-6, "{found} is not {expected}");
}

#[track_caller]
fn vector(found: &Value, expected: [f64; 3]) {
    for (place, expected) in expected.into_iter().enumerate() {
        near(&found["achievement"][place], expected);
    }
}

#[test]
fn files_of_three_channels_come_to_the_figures_of_the_method() {
    let folder = assessed();
    let run = diapason().dir(folder.path()).args("score -q --format json");
    let score: Value = serde_json::from_str(&run.run().ends(0).stdout).unwrap();
    let sub_axes = score["departments"][0]["sub_axes"].as_array().unwrap();
    let found = sub_axes
        .iter()
        .find(|one| one["id"] == "services.catalogue");
    let found = found.unwrap();
    let channels = &found["it"]["channels"];
    vector(&channels["document"], [1.0, 0.5, 0.0]);
    vector(&channels["interview"], [1.0, 0.692308, 0.0]);
    near(&channels["interview"]["index"], 2.692308);
    let survey = &channels["survey"];
    vector(survey, [1.0, 0.6875, 0.0625]);
    near(&survey["sd"], 0.46291);
    let half_width = survey["half_width"].as_f64().unwrap();
    assert!((half_width - 0.31913).abs() < 5e-6, "{half_width}");
    let index = survey["index"].as_f64().unwrap();
    let interval = [index - half_width, index + half_width];
    for (found, expected) in interval.into_iter().zip([2.430870, 3.069130]) {
        assert!((found - expected).abs() < 1e-6, "{found} is not {expected}");
    }
    near(&survey["response"], 0.32);
    assert_eq!(survey["n"], 8);
    let channels = &found["business"]["channels"];
    vector(&channels["document"], [0.5, 0.0, 0.0]);
    vector(&channels["interview"], [1.0, 0.0, 0.0]);
    vector(&channels["survey"], [0.9, 0.2, 0.0]);
    vector(&found["it"], [1.0, 0.604327, 0.018750]);
    vector(&found["business"], [0.745, 0.06, 0.0]);
    vector(&found["joint"], [0.745, 0.06, 0.0]);
    near(&found["it"]["index"], 2.623077);
    near(&found["joint"]["index"], 1.805);
    for (side, ratings, reached, stable) in [
        ("it", "FLN", 3, 2),
        ("business", "LNN", 2, 1),
        ("joint", "LNN", 2, 1),
    ] {
        let side = &found[side];
        assert_eq!(
            (&side["ratings"], &side["reached"], &side["stable"]),
            (&ratings.into(), &reached.into(), &stable.into())
        );
    }
    assert_eq!(found["limiting_side"], "business");
}

/// Method D.5 and R10: interviews of one camp, and ratings without a fact, are said in every form.
#[test]
fn what_the_interviews_lack_is_said() {
    let folder = Folder::assessment();
    let answers = interview("r1", "business", 1, 4);
    let folder = folder.with("answers.toml", answers);
    let new = diapason().dir(folder.path());
    new.args("interview new finance --answers answers.toml")
        .run()
        .ends(0);
    let run = |words: &str| {
        let run = diapason().dir(folder.path()).args(words);
        run.args("--lang en -q").run().ends(0).stdout
    };
    let one_camp = "Interviews of one camp, which then counts for both: the business alone on S2 IT, S2 business.";
    let no_fact = "1 interview rating of 1 or 4 without a fact behind: S2.";
    for words in ["score", "score --format md", "explain finance"] {
        let text = run(words).replace(['│', '├', '└', '─', '\u{a0}'], " ");
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(text.contains(one_camp), "{words}: {text}");
        assert!(text.contains(no_fact), "{words}: {text}");
    }
    let score: Value = serde_json::from_str(&run("score --format json")).unwrap();
    let warnings = score["warnings"].as_array().unwrap();
    for code in ["one-camp", "no-fact"] {
        let own: Vec<_> = warnings.iter().filter(|one| one["code"] == code).collect();
        assert_eq!(own.len(), 1, "{code}");
        assert_eq!(own[0]["department"], "finance");
    }
    let camps = &score["departments"][0]["sub_axes"][1]["it"]["channels"]["interview"]["camps"];
    assert_eq!(camps["it"]["voices"].to_string(), "0.0", "not -0.0");
}
