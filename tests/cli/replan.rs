//! A plan made anew from what was done: nothing starts in the past, and what runs stays.

use std::fs;

use serde_json::Value;

use super::harness::{diapason, repository};
use super::plan::{acme, copied, department, list, tick};

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
