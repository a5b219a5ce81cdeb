//! `plan`: dated roads, gates and loads; other settings; a plan made anew; what is said of wrong ones.

use std::fs;
use std::sync::OnceLock;

use serde_json::Value;

use super::harness::{Folder, diapason, repository};

/// Runs `plan` on the example and returns its JSON.
fn json(options: &str) -> Value {
    let run = diapason()
        .args("plan examples/acme -q --format json")
        .args(options);
    serde_json::from_str(&run.run().ends(0).stdout).unwrap()
}

pub(crate) fn acme() -> &'static Value {
    static ACME: OnceLock<Value> = OnceLock::new();
    ACME.get_or_init(|| json(""))
}

pub(crate) fn department<'a>(plan: &'a Value, id: &str) -> &'a Value {
    let departments = plan["departments"].as_array().unwrap();
    departments.iter().find(|one| one["id"] == id).unwrap()
}

pub(crate) fn list<'a>(value: &'a Value, key: &str) -> &'a Vec<Value> {
    value[key].as_array().unwrap()
}

pub(crate) fn tick(value: &Value, key: &str) -> u64 {
    value[key].as_u64().unwrap()
}

/// A copy of the example in a folder of its own.
pub(crate) fn copied() -> Folder {
    let mut folder = Folder::new();
    let from = repository().join("examples/acme");
    for name in [
        "diapason.toml",
        "documents.csv",
        "surveys/business.csv",
        "surveys/it.csv",
    ] {
        folder = folder.with(name, fs::read(from.join(name)).unwrap());
    }
    for interview in fs::read_dir(from.join("interviews")).unwrap() {
        let interview = interview.unwrap();
        let name = interview.file_name().into_string().unwrap();
        let journal = fs::read(interview.path().join("journal.jsonl")).unwrap();
        folder = folder.with(&format!("interviews/{name}/journal.jsonl"), journal);
    }
    folder
}

#[test]
fn the_plan_of_the_example_has_the_keys_of_its_schema() {
    let plan = acme();
    assert_eq!(plan["schema"], "diapason.plan/1");
    assert_eq!(plan["start"], "2027-01-04");
    let finance = department(plan, "finance");
    let keys =
        |value: &Value| -> Vec<String> { value.as_object().unwrap().keys().cloned().collect() };
    let action = keys(&finance["actions"][0]);
    for key in "id rank to sub_axis type effort weeks owner quick_win title start end start_tick \
                end_tick anticipated moved slices deliverables kpi kpi_source kpi_baseline priority \
                suppressed why"
        .split_whitespace()
    {
        assert!(action.iter().any(|one| one == key), "{key} in {action:?}");
    }
    let gate = keys(&finance["gates"][0]);
    for key in [
        "level",
        "tick",
        "month",
        "date",
        "assumptions",
        "cause",
        "chain",
        "celebration",
    ] {
        assert!(gate.iter().any(|one| one == key), "{key} in {gate:?}");
    }
    let load = &plan["load"][0];
    assert_eq!(
        (&load["role"], &load["capacity"]),
        (&"it".into(), &12.into())
    );
}

/// The periods without work of the example.
const FREEZES: [(&str, &str); 2] = [("2027-07-26", "2027-08-22"), ("2027-12-20", "2028-01-09")];

/// What a reader of the example would find absurd.
#[test]
fn nothing_in_the_plan_of_the_example_is_absurd() {
    let plan = acme();
    let frozen: Vec<_> = list(plan, "frozen")
        .iter()
        .map(|tick| tick.as_u64().unwrap())
        .collect();
    assert_eq!(
        frozen,
        [13, 14, 15, 23, 24],
        "19 July to 3 September, 19 December to 18 January: all that begins in a freeze"
    );
    for department in list(plan, "departments") {
        let id = &department["id"];
        let mut below = 0;
        for gate in list(department, "gates") {
            let at = tick(gate, "tick");
            assert_eq!(at % 6, 0, "{id}: a gate stands on a review");
            assert!(at > below, "{id}: gates follow one another");
            below = at;
        }
        for action in list(department, "actions") {
            let (start, end) = (tick(action, "start_tick"), tick(action, "end_tick"));
            assert!(start < end && end <= below, "{id} {}", action["id"]);
            let day = action["start"].as_str().unwrap();
            let mut freezes = FREEZES.iter();
            assert!(
                !frozen.contains(&start) && freezes.all(|(from, to)| day < *from || *to < day),
                "{id} {} starts in a freeze",
                action["id"]
            );
            assert!(!list(action, "why").is_empty(), "{id} {}", action["id"]);
        }
        let rule = &department["two_years"];
        assert!(rule.is_null() || rule["holds"] == true, "{id}: {rule}");
    }
    for load in list(plan, "load") {
        assert!(list(load, "overloaded").is_empty(), "{}", load["role"]);
        let most = list(load, "units")
            .iter()
            .map(|units| units.as_u64().unwrap())
            .max();
        assert!(most <= load["capacity"].as_u64());
    }
}

/// At most five departments are on their way at a time.
#[test]
fn the_departments_start_one_after_the_other() {
    let roads = list(acme(), "departments")
        .iter()
        .filter(|one| !one["start"].is_null());
    let spans = roads.map(|one| {
        let last = list(one, "gates").last().unwrap();
        (tick(&one["start"], "tick"), tick(last, "tick"))
    });
    let spans: Vec<_> = spans.collect();
    assert!(spans.len() > 5);
    let last = spans.iter().map(|(_, end)| *end).max().unwrap();
    for tick in 0..last {
        let on_their_way = spans
            .iter()
            .filter(|(start, end)| *start <= tick && tick < *end);
        assert!(on_their_way.count() <= 5, "{tick}");
    }
}

#[test]
fn one_department_keeps_the_dates_it_has_among_all() {
    let alone = json("--department achats");
    assert_eq!(list(&alone, "departments").len(), 1);
    assert_eq!(department(&alone, "achats"), department(acme(), "achats"));
}

#[test]
fn every_form_tells_the_same_dates() {
    let run = |format: &str| {
        let run = diapason().args("plan examples/acme -q --department finance --format");
        run.arg(format).run().ends(0).stdout
    };
    let finance = department(acme(), "finance");
    let (table, csv, md) = (run("table"), run("csv"), run("md"));
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    let actions = list(finance, "actions");
    assert_eq!(rows.len(), actions.len());
    for (row, action) in rows.iter().zip(actions) {
        let id = action["id"].as_str().unwrap();
        assert_eq!(&row[2], id);
        assert_eq!(&row[13], action["start"].as_str().unwrap());
        assert_eq!(&row[14], action["end"].as_str().unwrap());
        assert!(table.contains(id) && md.contains(id), "{id}");
    }
    let gate = finance["gates"][0]["date"].as_str().unwrap();
    assert_eq!(gate.len(), 10);
    let year = &gate[..4];
    assert!(table.contains(year) && md.contains(year));
}

#[test]
fn other_settings_change_the_plan_and_leave_the_folder() {
    let plan = json("--target finance=3,RH=4 --start 2028-01-03 --actions-per-stage 6");
    assert_eq!(plan["start"], "2028-01-03");
    assert_eq!(department(&plan, "finance")["target"], 3);
    assert_eq!(department(&plan, "ressources-humaines")["target"], 4);
    let plan = json("--capacity it=20,business=5");
    assert_eq!(plan["load"][0]["capacity"], 20);
    let business = list(&plan, "load")
        .iter()
        .find(|one| one["role"] == "business");
    assert_eq!(business.unwrap()["capacity"], 5);
}

#[test]
fn two_settings_stand_side_by_side() {
    let compared = json("--compare --capacity it=4");
    assert_eq!(compared["schema"], "diapason.plan-comparison/1");
    let it = &compared["load"][0];
    assert_eq!(
        it["capacity"],
        serde_json::json!({"before": 12, "after": 4})
    );
    let finance = department(&compared, "finance");
    let gate = &department(acme(), "finance")["gates"][0];
    assert_eq!(finance["gates"][0]["level"], gate["level"]);
    assert_eq!(finance["gates"][0]["months"]["before"], gate["month"]);
    for format in ["table", "csv", "md"] {
        let run = diapason().args("plan examples/acme -q --compare --capacity it=4 --format");
        let shown = run.arg(format).run().ends(0).stdout;
        assert!(shown.contains("12") && shown.contains('4'), "{format}");
    }
}

#[test]
fn a_setting_that_no_plan_can_keep_is_told() {
    let wrong = [
        ("--compare", "ajoutez-en un", "add one"),
        ("--capacity it", "it=4", "it=4"),
        ("--capacity dsi=3", "it=4", "it=4"),
        ("--target finance=5", "finance=3", "finance=3"),
        ("--target finance=1", "finance=3", "finance=3"),
        ("--target nobody=3", "métier inconnu", "unknown department"),
        ("--start 04/01/2027", "2027-01-04", "2027-01-04"),
        ("--actions-per-stage x", "8", "8"),
        ("--actions-per-stage 0", "8", "8"),
        ("--max-departments 0", "5", "5"),
        (
            "--capacity it=0",
            "la capacité est de 0",
            "the capacity is 0",
        ),
    ];
    for (options, french, english) in wrong {
        for (language, said) in [("fr", french), ("en", english)] {
            let run = diapason().args("plan examples/acme -q").args(options);
            let ended = run.args("--lang").arg(language).run().ends(2);
            assert_eq!(ended.stdout, "", "{options}");
            ended.says(said);
        }
    }
}

/// Of the departments with a road, two have no sponsor; every form says so.
#[test]
fn a_department_without_sponsor_is_told() {
    let coded = |plan: &Value, code: &str| -> Vec<String> {
        let departments = list(plan, "departments").iter();
        let told = departments.filter(|one| list(one, "notes").iter().any(|it| it["code"] == code));
        told.map(|one| one["id"].as_str().unwrap().to_owned())
            .collect()
    };
    let without = ["qualite", "services-connectes"];
    assert_eq!(coded(acme(), "no-sponsor"), without);
    let run = |format: &str, language: &str| {
        let run = diapason().args("plan examples/acme -q --department qualite --format");
        run.arg(format).args("--lang").arg(language).run().ends(0)
    };
    for format in ["table", "md"] {
        let french = run(format, "fr").stdout;
        assert!(french.contains("Sans sponsor, il ne peut pas démarrer"));
        assert!(french.contains("tous métiers"));
        let english = run(format, "en").stdout;
        assert!(english.contains("Without a sponsor it cannot start"));
        assert!(english.contains("all departments"));
    }
    assert!(run("csv", "fr").stdout.contains("no-sponsor"));
}

/// A third of the departments would lose the quick wins they have by default.
#[test]
fn quick_wins_that_small_stages_leave_out_are_told() {
    let has_code = |plan: &Value, id: &str| {
        let mut notes = list(department(plan, id), "notes").iter();
        notes.any(|note| note["code"] == "few-quick-wins")
    };
    let small = json("--actions-per-stage 4");
    for id in ["ressources-humaines", "maintenance"] {
        assert!(has_code(&small, id), "{id}");
        assert!(!has_code(acme(), id), "{id}");
    }
}

/// More than three months of work show a result every three months at least (method E.6).
#[test]
fn long_actions_show_results_before_their_end_in_every_form() {
    let mut long = 0;
    for department in list(acme(), "departments") {
        for action in list(department, "actions") {
            let spans = list(action, "slices").iter();
            let spans: Vec<_> = spans
                .map(|slice| (tick(slice, "start_tick"), tick(slice, "end_tick")))
                .collect();
            let days: Vec<_> = list(action, "deliverables")
                .iter()
                .map(|day| tick(day, "tick"))
                .collect();
            let worked: u64 = spans.iter().map(|(start, end)| end - start).sum();
            if worked <= 6 {
                assert!(days.is_empty(), "{}", action["id"]);
                continue;
            }
            long += 1;
            for (start, end) in spans {
                let between = days
                    .iter()
                    .copied()
                    .filter(|day| start < *day && *day <= end);
                let last = between.fold(start, |last, day| {
                    assert!(day - last <= 6, "{}", action["id"]);
                    day
                });
                assert!(end - last <= 6, "{}", action["id"]);
            }
        }
    }
    assert!(long > 10);
    let run = |format: &str| {
        let run = diapason().args("plan examples/acme -q --department finance --format");
        run.arg(format).run().ends(0).stdout
    };
    for format in ["table", "md"] {
        assert!(run(format).contains("livrables intermédiaires"), "{format}");
    }
}

/// Before the first review there is only the start, where the diagnosis says the level is not stable.
#[test]
fn a_gate_at_the_first_review_is_measured_again_at_the_next() {
    for (id, said) in [
        ("recherche-developpement", "cette revue et à la suivante"),
        ("usine-besancon", "cette revue et à la précédente"),
    ] {
        let gates = list(department(acme(), id), "gates");
        let first = gates[0]["assumptions"][0].as_str().unwrap();
        assert!(first.contains(said), "{first}");
        let second = gates[1]["assumptions"][0].as_str().unwrap();
        assert!(second.contains("à la précédente"), "{second}");
    }
}
