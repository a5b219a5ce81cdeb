//! The example against figures that another program computed (`tests/fixtures/acme/expected.py`),
//! and what must not be seen of few people.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde_json::Value;

use super::harness::{diapason, repository};
use super::report::acme_pdf_text;

/// A line of an expected file, by column.
type Line = BTreeMap<String, String>;

/// The fewest respondents of which anything is shown.
const LEAST: usize = 5;

/// The fewest respondents of which a vector is shown.
const LEAST_FOR_VECTOR: usize = 10;

/// Both sides with the camp that rates them, as columns of the expected file call it.
const SIDES: [(&str, &str); 2] = [("it", "n_business"), ("business", "n_it")];

fn expected(name: &str) -> Vec<Line> {
    let path = repository().join("tests/fixtures/acme").join(name);
    let mut reader = csv::Reader::from_path(path).unwrap();
    reader.deserialize().map(Result::unwrap).collect()
}

/// Runs a command on the example once, whatever the number of tests that look at it.
fn shown(format: &str) -> &'static str {
    static SHOWN: OnceLock<BTreeMap<&str, String>> = OnceLock::new();
    let shown = SHOWN.get_or_init(|| {
        let formats = ["table", "json", "csv", "md"];
        let run = |format| diapason().args("score examples/acme --format").arg(format);
        let run = |format| (format, run(format).run().ends(0).stdout);
        formats.into_iter().map(run).collect()
    });
    &shown[format]
}

fn json() -> Value {
    serde_json::from_str(shown("json")).unwrap()
}

fn department<'a>(score: &'a Value, id: &str) -> &'a Value {
    let departments = score["departments"].as_array().unwrap();
    departments.iter().find(|one| one["id"] == id).unwrap()
}

fn sub_axis<'a>(department: &'a Value, id: &str) -> &'a Value {
    let sub_axes = department["sub_axes"].as_array().unwrap();
    sub_axes.iter().find(|one| one["id"] == id).unwrap()
}

/// Checks a number of ours against a cell; an empty cell stands for `null`.
#[track_caller]
fn same(found: &Value, cell: &str, what: &str) {
    match (found.as_f64(), cell.parse::<f64>()) {
        (Some(found), Ok(expected)) => {
            assert!(
                (found - expected).abs() <= 1e-9,
                "{what}: {found}, not {expected}"
            );
        }
        _ => assert!(
            found.is_null() && cell.is_empty(),
            "{what}: {found}, not {cell:?}"
        ),
    }
}

#[track_caller]
fn same_standing(found: &Value, line: &Line, prefix: &str) {
    for key in ["reached", "stable", "index"] {
        let column = format!("{prefix}{key}");
        if key == "index" && found["suppressed"] == "complementary" {
            assert!(found["index"].is_null() && !line[&column].is_empty());
            continue;
        }
        let what = format!("{} {column}", line["department"]);
        same(&found[key], &line[&column], &what);
    }
}

#[track_caller]
fn same_vector(found: &Value, line: &Line) {
    for (place, column) in ["a2", "a3", "a4"].into_iter().enumerate() {
        let what = format!("{line:?} {column}");
        same(&found[place], &line[column], &what);
    }
}

fn people(line: &Line, column: &str) -> usize {
    line[column].parse().unwrap()
}

/// Whether the joint vector of a sub-axis is withheld: a side rests on five to nine people.
fn is_hidden(line: &Line) -> bool {
    let range = LEAST..LEAST_FOR_VECTOR;
    SIDES
        .iter()
        .any(|(_, camp)| range.contains(&people(line, camp)))
}

/// Whether this is the side that holds a pair back, as it may be told: where a side is withheld, it
/// may be said that both do.
fn is_limiting(found: &str, line: &Line) -> bool {
    found == line["limiting_side"] || is_hidden(line) && found == "both"
}

#[test]
fn the_levels_of_every_department_are_the_expected_ones() {
    let score = json();
    let lines = expected("levels.csv");
    assert_eq!(score["departments"].as_array().unwrap().len(), lines.len());
    for line in &lines {
        let found = department(&score, &line["department"]);
        assert_eq!(found["status"], line["status"].as_str());
        same_standing(found, line, "");
        same_standing(&found["sides"]["it"], line, "it_");
        same_standing(&found["sides"]["business"], line, "business_");
        if found["suppressed"].is_null() {
            same_vector(&found["achievement"], line);
        } else {
            assert!(found["achievement"].is_null());
        }
    }
}

#[test]
fn the_levels_of_every_sub_axis_are_the_expected_ones() {
    let score = json();
    let lines = expected("sub_axes.csv");
    assert_eq!(lines.len(), 18 * 13);
    for line in &lines {
        let found = sub_axis(department(&score, &line["department"]), &line["sub_axis"]);
        let limiting = found["limiting_side"].as_str().unwrap_or_default();
        assert!(is_limiting(limiting, line), "{line:?}");
        assert_eq!(found["status"], line["status"].as_str());
        same_standing(&found["joint"], line, "");
        for (side, _) in SIDES {
            let found = &found[side];
            if found["suppressed"] != "complementary" {
                same(&found["index"], &line[&format!("{side}_index")], side);
            }
        }
        if !is_hidden(line) {
            same_vector(&found["joint"]["achievement"], line);
        }
    }
}

#[test]
fn a_vector_is_shown_from_ten_people_and_a_number_from_five() {
    let score = json();
    for line in expected("sub_axes.csv") {
        let found = sub_axis(department(&score, &line["department"]), &line["sub_axis"]);
        for (side, camp) in SIDES {
            let (side, people) = (&found[side], people(&line, camp));
            let survey = &side["channels"]["survey"];
            let (reason, hidden) = match people {
                0..LEAST => (Value::from("below-5"), true),
                LEAST..LEAST_FOR_VECTOR => (Value::from("below-10"), true),
                _ => (Value::Null, false),
            };
            assert_eq!(survey["suppressed"], reason, "{line:?}");
            assert_eq!(survey["achievement"].is_null(), hidden, "{line:?}");
            assert_eq!(side["achievement"].is_null(), hidden, "{line:?}");
            let few = people < LEAST;
            let n = if few {
                Value::Null
            } else {
                Value::from(people)
            };
            assert_eq!(survey["n"], n, "{line:?}");
            let given_away = side["suppressed"] == "complementary";
            assert!(!given_away || hidden, "{line:?}");
            for key in ["index", "ratings"] {
                assert_eq!(survey[key].is_null(), few, "{line:?}");
                let documented = !side["channels"]["document"].is_null();
                let expected = few && !documented || given_away && key == "index";
                assert_eq!(side[key].is_null(), expected, "{line:?}");
            }
            assert!(!few || survey["response"].is_null());
        }
        let joint = &found["joint"];
        assert_eq!(joint["achievement"].is_null(), is_hidden(&line), "{line:?}");
        assert_eq!(joint["suppressed"].is_null(), !is_hidden(&line), "{line:?}");
    }
}

#[test]
fn a_whole_is_withheld_when_one_part_alone_is_and_shown_when_none_is() {
    let (score, lines) = (json(), expected("sub_axes.csv"));
    for found in score["departments"].as_array().unwrap() {
        let own = lines
            .iter()
            .filter(|line| found["id"] == line["department"].as_str());
        let mut hidden: BTreeMap<&str, usize> = BTreeMap::new();
        for line in own {
            let axis = line["sub_axis"].split_once('.').unwrap().0;
            *hidden.entry(axis).or_default() += usize::from(is_hidden(line));
        }
        for axis in found["axes"].as_array().unwrap() {
            let parts = hidden[axis["id"].as_str().unwrap()];
            let is_shown = !axis["achievement"].is_null();
            assert!(parts != 1 || !is_shown, "{} {axis}", found["id"]);
            assert!(parts != 0 || is_shown, "{} {axis}", found["id"]);
        }
        let axes = found["axes"].as_array().unwrap().iter();
        let parts = axes.filter(|axis| axis["achievement"].is_null()).count();
        let is_shown = !found["achievement"].is_null();
        assert!(parts != 1 || !is_shown, "{}", found["id"]);
        assert!(hidden.values().any(|parts| *parts > 0) || is_shown);
    }
}

/// An index beside its parts can tell one share of a small group; then it is kept back, as few
/// times as can be, and the levels stay.
#[test]
fn an_index_that_gives_a_share_away_is_withheld() {
    let (score, lines) = (json(), expected("sub_axes.csv"));
    let mut withheld = 0;
    for line in &lines {
        let found = sub_axis(department(&score, &line["department"]), &line["sub_axis"]);
        if found["joint"]["index"].is_null() {
            withheld += 1;
            assert!(is_hidden(line), "{line:?}");
            assert_eq!(found["joint"]["suppressed"], "complementary");
            assert!(found["joint"]["reached"].is_number());
        }
    }
    assert!((1..lines.len() / 5).contains(&withheld), "{withheld}");
    let departments = score["departments"].as_array().unwrap();
    let whole = departments.iter().filter(|one| one["index"].is_null());
    assert!(whole.count() <= 2);
}

/// Four people of one department alone are too few: the records scored would tell how many.
#[test]
fn the_records_of_a_file_do_not_tell_a_small_group() {
    for balance in json()["balance"].as_array().unwrap() {
        assert!(balance["records"].is_null() && balance["scored"].is_null());
        assert_eq!(balance["suppressed"], "complementary");
        assert_eq!(balance["rejected"], 0);
    }
}

#[test]
fn of_four_people_nothing_is_said() {
    let score = json();
    let found = department(&score, "juridique");
    let it = &found["sides"]["it"];
    assert!(it["index"].is_null() && it["reached"].is_null());
    assert_eq!(it["suppressed"], "partial");
    assert_eq!(found["unilateral"].as_array().unwrap().len(), 13);
    for line in csv_lines()
        .iter()
        .filter(|line| line["department"] == "juridique")
    {
        assert_eq!(
            (line["it_index"].as_str(), line["n_business"].as_str()),
            ("", "")
        );
        assert!(!line["n_it"].is_empty());
    }
    let response = shown("json").matches("\"response\": 0.4444").count();
    assert_eq!(response, 0, "4 of the 9 invited answered");
    let words = [
        "4 réponses",
        "4 répondants",
        "4 personnes",
        "quatre réponses",
    ];
    for text in [shown("table"), shown("md"), acme_pdf_text()] {
        let text = text.replace(['\u{a0}', '\u{202f}', '\n'], " ");
        let told = words.iter().find(|word| text.contains(&format!(" {word}")));
        assert_eq!(told, None);
    }
}

fn csv_lines() -> Vec<Line> {
    let mut reader = csv::Reader::from_reader(shown("csv").as_bytes());
    reader.deserialize().map(Result::unwrap).collect()
}

#[test]
fn the_csv_says_what_the_json_says() {
    let (found, expected) = (csv_lines(), expected("sub_axes.csv"));
    assert_eq!(found.len(), expected.len());
    let empty_or = |hidden: bool, cell: &str| {
        if hidden {
            String::new()
        } else {
            cell.to_owned()
        }
    };
    for (found, line) in found.iter().zip(&expected) {
        for column in ["department", "sub_axis", "reached", "stable"] {
            assert_eq!(found[column], line[column], "{line:?}");
        }
        assert!(is_limiting(&found["limiting_side"], line), "{line:?}");
        let told = !found["index"].is_empty();
        assert!(told || is_hidden(line), "{line:?}");
        let numbers = ["index", "it_index", "business_index"];
        let numbers = numbers.map(|name| (name, is_hidden(line) && found[name].is_empty()));
        let shares = ["a2", "a3", "a4"].map(|name| (name, is_hidden(line)));
        for (column, hidden) in numbers.into_iter().chain(shares) {
            let found: Value = found[column].parse::<f64>().ok().into();
            same(&found, &empty_or(hidden, &line[column]), column);
        }
        for (_, camp) in SIDES {
            let few = people(line, camp) < LEAST;
            assert_eq!(found[camp], empty_or(few, &line[camp]), "{line:?}");
        }
    }
}

/// Every number of a JSON value.
fn numbers(value: &Value, found: &mut Vec<f64>) {
    match value {
        Value::Array(values) => values.iter().for_each(|value| numbers(value, found)),
        Value::Object(values) => values.values().for_each(|value| numbers(value, found)),
        Value::Number(number) => found.extend(number.as_f64()),
        Value::Null | Value::Bool(_) | Value::String(_) => {}
    }
}

/// How a share between 0 and 1 could be printed with five digits or more, as many as tell it from the
/// thousands of figures that are published: as a number and as a percentage, rounded or cut, with a
/// point or a comma.
fn printed(share: f64) -> Vec<String> {
    let cut = (share * 1e5).floor() / 1e5;
    let forms = [share, cut].map(|share| [format!("{share:.5}"), format!("{:.3}", share * 100.0)]);
    let forms = forms.into_iter().flatten();
    forms
        .flat_map(|form| [form.replace('.', ","), form])
        .collect()
}

#[test]
fn a_withheld_share_stands_in_no_output() {
    let mut published = Vec::new();
    numbers(&json(), &mut published);
    // A share that a published number also begins with would be found for a good reason.
    let is_alone = |share: &f64| {
        let near = |number: &f64| {
            let forms = [number.fract(), number / 100.0];
            forms.iter().any(|form| (form - share).abs() < 2e-5)
        };
        *share > 0.1 && !published.iter().any(near)
    };
    let lines = expected("sub_axes.csv");
    let hidden = lines.iter().filter(|line| is_hidden(line));
    let shares = hidden.flat_map(|line| ["a2", "a3", "a4"].map(|column| &line[column]));
    let shares = shares.map(|cell| cell.parse::<f64>().unwrap());
    let shares: Vec<f64> = shares.filter(is_alone).collect();
    assert!(shares.len() >= 8, "a handful to look for: {}", shares.len());
    let texts = ["table", "json", "csv", "md"].map(shown);
    for text in texts.into_iter().chain([acme_pdf_text()]) {
        for share in &shares {
            let told = printed(*share)
                .into_iter()
                .find(|form| text.contains(form.as_str()));
            assert_eq!(told, None, "{share}");
        }
    }
}
