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

fn acme() -> &'static Value {
    static ACME: OnceLock<Value> = OnceLock::new();
    ACME.get_or_init(|| json(""))
}

fn department<'a>(plan: &'a Value, id: &str) -> &'a Value {
    let departments = plan["departments"].as_array().unwrap();
    departments.iter().find(|one| one["id"] == id).unwrap()
}

fn list<'a>(value: &'a Value, key: &str) -> &'a Vec<Value> {
    value[key].as_array().unwrap()
}

fn tick(value: &Value, key: &str) -> u64 {
    value[key].as_u64().unwrap()
}

/// A copy of the example in a folder of its own.
fn copied() -> Folder {
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

#[test]
fn a_plan_made_anew_keeps_what_is_started() {
    let finance = department(acme(), "finance");
    let actions = list(finance, "actions");
    let id = |place: usize| actions[place].as_object().unwrap()["id"].as_str().unwrap();
    let (done, started) = (id(0), id(1));
    let noted = format!(
        "id,department,state,start,end\n\
         {done},finance,done,2027-01-04,2027-02-10\n\
         {started},DAF,started,2027-01-19,2027-05-18\n"
    );
    let folder = copied().with("actions.csv", noted);
    let run = diapason().dir(folder.path()).args("plan -q --format json");
    let plan: Value = serde_json::from_str(&run.run().ends(0).stdout).unwrap();
    let finance = department(&plan, "finance");
    let actions = list(finance, "actions");
    assert!(actions.iter().all(|one| one["id"] != done), "it is done");
    let kept = actions.iter().find(|one| one["id"] == started).unwrap();
    assert_eq!(
        (&kept["start"], &kept["end"]),
        (&"2027-01-19".into(), &"2027-05-18".into())
    );
    assert_eq!(kept["why"][0], "started");
    let others = list(&plan, "departments")
        .iter()
        .flat_map(|one| list(one, "actions"));
    let others = others.filter(|one| one["start_tick"].as_u64() < Some(2));
    assert_eq!(others.count(), 1, "nothing new before 10 February");
}

/// A plan made on 30 May begins nothing before 4 June, and counts the stages from there.
#[test]
fn a_plan_made_anew_begins_nothing_in_the_past() {
    let noted = "id,department,state,start,end\nC3-4C,finance,done,2027-01-10,2027-05-30\n";
    let folder = copied().with("actions.csv", noted);
    let run = diapason().dir(folder.path()).args(
        "plan -q --format json --max-departments 18 --capacity it=90 --capacity brm=90 --capacity \
         pmo=90 --capacity business=30",
    );
    let plan: Value = serde_json::from_str(&run.run().ends(0).stdout).unwrap();
    let roads = list(&plan, "departments").iter();
    let roads = roads.filter(|one| !one["start"].is_null());
    for road in roads {
        let id = &road["id"];
        assert_eq!(road["start"]["date"], "2027-06-04", "{id}");
        let gate = &list(road, "gates")[0];
        let shortest = 10 + 2 * tick(gate, "minimum_months");
        assert!(tick(gate, "tick") >= shortest, "{id}");
        for action in list(road, "actions") {
            assert!(tick(action, "start_tick") >= 10, "{id} {}", action["id"]);
        }
        for empty in list(road, "deliverables") {
            assert!(tick(empty, "tick") > 10, "{id}: a quarter that is past");
        }
        let notes = list(road, "notes").iter();
        assert!(
            notes.into_iter().all(|note| note["code"] != "waits"),
            "{id}"
        );
    }
}

#[test]
fn a_freeze_that_changes_nothing_is_told() {
    let config = fs::read_to_string(repository().join("examples/acme/diapason.toml")).unwrap();
    let short = config.replace("to = 2027-08-22", "to = 2027-07-28");
    let undated = config.replace("start = 2027-01-04", "");
    for (config, code) in [
        (short, "freeze-without-effect"),
        (undated, "freeze-without-start"),
    ] {
        let folder = copied().with("diapason.toml", config);
        let run = diapason().dir(folder.path()).args("plan -q --format json");
        let plan: Value = serde_json::from_str(&run.run().ends(0).stdout).unwrap();
        let notes = list(&plan, "notes").iter().map(|note| &note["code"]);
        assert_eq!(notes.filter(|one| *one == code).count(), 1, "{code}");
    }
}

/// The department is at its target, and one of its actions still runs.
#[test]
fn what_runs_in_a_department_at_its_target_is_told() {
    let noted = "id,department,state,start,end\nS1-2O,immobilier,started,2027-03-01,\n";
    let folder = copied().with("actions.csv", noted);
    let run = |options: &str| {
        let run = diapason().dir(folder.path()).args("plan -q").args(options);
        run.run().ends(0).stdout
    };
    let plan: Value = serde_json::from_str(&run("--format json")).unwrap();
    let notes = list(department(&plan, "immobilier"), "notes");
    let codes: Vec<_> = notes.iter().map(|note| &note["code"]).collect();
    assert_eq!(codes, ["at-target", "started-kept"]);
    assert!(notes[1]["text"].as_str().unwrap().contains("S1-2O"));
    for format in ["table", "md"] {
        let shown = run(&format!("--department immobilier --format {format}"));
        assert!(shown.contains("S1-2O"), "{format}: {shown}");
    }
}

#[test]
fn a_wrong_line_of_the_progress_keeps_the_plan_from_being_made() {
    let folder = copied().with(
        "actions.csv",
        "id,department,state,start,end\nP9-9X,finance,done,,\n",
    );
    let run = |words: &str| diapason().dir(folder.path()).args(words).run();
    run("plan -q --lang en")
        .ends(3)
        .says("this action is not in the catalogue");
    run("validate --lang fr").ends(1);
}
