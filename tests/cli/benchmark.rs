//! Where departments stand among one another, and among other organisations.

use serde_json::{Value, json};

use super::harness::{Folder, diapason, row, survey};

/// Invented figures, around the index 2.47 that every department of the small assessment has.
const BENCHMARK: &str = r#"schema = 1
[benchmark]
source = "Invented barometer"
date = 2026-03-01
organisations = 42
questionnaire = "partnership-13"
[[values]]
quantiles = { q25 = 2.0, q50 = 2.3, q75 = 2.8 }
[[values]]
axis = "posture"
quantiles = { q25 = 3.0, q50 = 3.2, q75 = 3.4 }
[[values]]
sub_axis = "services.offerings"
indices = [1.6, 1.8, 1.9, 2.1, 2.1, 2.3, 2.4, 2.6, 2.7, 3.1]
"#;

fn compared(benchmark: &str) -> Folder {
    let folder = Folder::assessment();
    let project = String::from_utf8(folder.read("diapason.toml")).unwrap();
    let named = "[assessment]\nbenchmark = \"benchmark.toml\"";
    let project = project.replacen("[assessment]", named, 1);
    folder
        .with("diapason.toml", project)
        .with("benchmark.toml", benchmark)
}

/// Five departments, of which the people of each answer about alike: 1, 2, 3, 4, or 2 and 3.
fn five_apart() -> String {
    let mut text = survey(&[], 0);
    for (place, name) in ["aaa", "bbb", "ccc", "ddd", "eee"].into_iter().enumerate() {
        for (camp, letter) in [("business", 'm'), ("it", 'i')] {
            for person in 0..6 {
                let answer = if place < 4 { place + 1 } else { 2 + person % 2 };
                let row = row(camp, answer);
                text.push_str(&format!("{letter}{person},{name},{camp},{row}\n"));
            }
        }
    }
    text
}

fn score(folder: &Folder, words: &str) -> Value {
    let run = diapason().dir(folder.path()).args("score --format json");
    serde_json::from_str(&run.args(words).run().ends(0).stdout).unwrap()
}

#[test]
fn departments_stand_among_one_another() {
    let folder = Folder::new().with("answers.csv", five_apart());
    let whole = score(&folder, "answers.csv");
    let one = score(&folder, "answers.csv --department aaa");
    let departments = whole["departments"].as_array().unwrap().iter();
    let mut indices: Vec<_> = departments
        .map(|one| one["index"].as_f64().unwrap())
        .collect();
    indices.sort_by(f64::total_cmp);
    for department in [&whole["departments"][0], &one["departments"][0]] {
        let internal = &department["benchmark"]["internal"];
        assert_eq!(internal["departments"], 5);
        assert_eq!(internal["rank"], 10.0, "the lowest of five");
        let [lowest, second] = [0, 1].map(|place| indices[place]);
        let q10 = internal["q10"].as_f64().unwrap();
        assert!((q10 - (lowest + 0.4 * (second - lowest))).abs() < 1e-9);
        assert!(internal["suppressed"].is_null());
        let axis = &department["axes"][3]["benchmark"]["internal"];
        assert_eq!(axis["rank"], 10.0);
        let sub_axis = &department["sub_axes"][12]["benchmark"]["internal"];
        assert_eq!(sub_axis["rank"], 10.0);
    }
}

#[test]
fn below_five_departments_nothing_is_compared() {
    let score = score(&Folder::assessment(), "");
    let benchmark = &score["departments"][0]["benchmark"];
    let expected = json!({
        "internal": {"rank": null, "q10": null, "q25": null, "q50": null, "q75": null, "q90": null,
            "departments": 2, "suppressed": "few-departments"},
        "external": {"source": null, "date": null, "rank": null, "q10": null, "q25": null,
            "q50": null, "q75": null, "q90": null, "organisations": null,
            "suppressed": "no-benchmark"},
    });
    assert_eq!(*benchmark, expected);
}

#[test]
fn departments_stand_among_other_organisations() {
    let folder = compared(BENCHMARK);
    let score = score(&folder, "");
    let department = &score["departments"][0];
    let external = &department["benchmark"]["external"];
    assert_eq!(external["source"], "Invented barometer");
    assert_eq!(external["date"], "2026-03-01");
    assert_eq!(external["organisations"], 42);
    assert_eq!(external["q50"], 2.3);
    let index = department["index"].as_f64().unwrap();
    let rank = 50.0 + 25.0 * (index - 2.3) / 0.5;
    assert!((external["rank"].as_f64().unwrap() - rank).abs() < 1e-9);
    let axis = |place: usize| &department["axes"][place]["benchmark"]["external"];
    assert_eq!(axis(1)["suppressed"], "below-q25");
    assert_eq!(axis(0)["suppressed"], "not-covered");
    let sub_axis = &department["sub_axes"][0]["benchmark"]["external"];
    assert_eq!(
        (&sub_axis["rank"], &sub_axis["organisations"]),
        (&json!(70.0), &json!(10))
    );
}

#[test]
fn the_table_names_the_benchmark_in_one_line() {
    let folder = compared(BENCHMARK);
    let run = |words: &str| {
        let run = diapason().dir(folder.path()).args("score").args(words);
        run.run()
            .ends(0)
            .stdout
            .replace(['\u{a0}', '\u{202f}'], " ")
    };
    assert!(run("--lang en").contains(
        "\n\nBenchmark: Invented barometer, 1 March 2026, 42 organisations; above their median: 2 of\n2 departments\n\nHow solid"
    ), "{}", run("--lang en"));
    assert!(run("").contains("Comparaison : Invented barometer, 1er mars 2026"));
}

#[test]
fn a_wrong_benchmark_is_told_with_its_place() {
    for (benchmark, fault) in [
        (
            BENCHMARK.replace("partnership-13", "other"),
            "benchmark.toml:6:17",
        ),
        (BENCHMARK.replace("= 42", "= 9"), "few-organisations"),
        ("schema = 1".to_owned(), "missing-key"),
    ] {
        let folder = compared(&benchmark);
        let run = |words| diapason().dir(folder.path()).args(words).run();
        let validated = run("validate").ends(1);
        assert!(validated.stdout.contains(fault), "{}", validated.stdout);
        run("score").ends(3).says(fault);
    }
    let folder = compared(BENCHMARK);
    std::fs::remove_file(folder.path().join("benchmark.toml")).unwrap();
    let run = diapason().dir(folder.path()).args("score");
    run.run().ends(3).says("benchmark.toml");
}

#[test]
fn the_benchmark_is_never_written_over() {
    let folder = compared(BENCHMARK);
    let run = diapason().dir(folder.path());
    run.args("score -o benchmark.toml").run().ends(2);
    assert_eq!(folder.read("benchmark.toml"), BENCHMARK.as_bytes());
}
