//! The pages over all departments: gates in common, the map, the roadmap, the annex.

use super::fixture::{but_first, plain, profiles, said, told, wave};
use crate::language::Language;
use crate::model::{BySide, Level, sample};
use crate::report::view::{LimitingSide, Report};

/// So many departments of six people a camp who say 1 on the first sub-axis, then one at 3 throughout.
fn behind(count: usize, language: Language) -> Report {
    let mut of = vec![(6, but_first(1, 3)); count];
    of.push((6, [3; 13]));
    let mut wave = profiles(&of);
    wave.questionnaire.actions = vec![sample::action()];
    wave.departments[count].target = Some(Level::Three);
    told(&wave, language)
}

#[test]
fn a_gate_is_common_from_three_departments_on() {
    let report = behind(4, Language::English);
    let [gate] = report.common_blockers.gates.as_slice() else {
        panic!("the first sub-axis alone is behind");
    };
    assert_eq!((gate.code.as_str(), gate.level), ("S1", Level::Two));
    assert_eq!(gate.departments, 4);
    assert_eq!(plain(&gate.names), "A, B, C and 1 other");
    assert_eq!(gate.limiting_side, Some(LimitingSide::Both));
    assert_eq!(plain(&gate.limiting_text), "IT and business, as often");
    assert_eq!(
        plain(&report.common_blockers.headline.text),
        "1 blocker holds at least 3 departments back; s1, at level 2, holds back 4 of 5"
    );
    let [action] = gate.actions.as_slice() else {
        panic!("the catalogue has one action");
    };
    assert_eq!((action.id.as_str(), action.planned), ("A1", 4));
    assert_eq!(
        plain(&action.text),
        "planned for 4 departments, first due: month 1"
    );
}

#[test]
fn two_departments_have_nothing_in_common() {
    let report = behind(2, Language::French);
    assert!(report.common_blockers.gates.is_empty());
    assert_eq!(
        plain(&report.common_blockers.headline.text),
        "Aucun verrou ne retient 3 métiers ou plus : les obstacles diffèrent d’un métier à l’autre"
    );
}

/// Reached and stable are alike here: A 2, B 3, C 2, D 1; E is too small for a level.
#[test]
fn the_map_is_ordered_by_level_then_name() {
    let levels = [(6, 2), (6, 3), (6, 2), (6, 1), (4, 4)];
    let mut wave = profiles(&levels.map(|(people, level)| (people, [level; 13])));
    wave.departments[0].name = "Études".to_owned();
    wave.departments[2].name = "Direction".to_owned();
    let map = told(&wave, Language::French).heat_map;
    assert_eq!(map.order, [1, 2, 0, 3, 4]);
    // 1, 2, 2, 3: the middle is between 2 and 2.
    assert_eq!(map.medians, [Some(Level::Two); 13]);
    assert_eq!(map.overall, Some(Level::Two));
}

/// Three departments share IT: each takes one of its three units in the first two half-months. The
/// stage is credited with 92 % of level 2, so it takes one review: three months.
#[test]
fn the_roadmap_lays_all_departments_on_one_calendar() {
    let report = behind(3, Language::English);
    let road = report.roadmap.unwrap();
    assert_eq!(road.ticks, 6);
    assert_eq!(
        plain(&road.headline.text),
        "3 gates for 3 departments, on month 3"
    );
    let horizons: Vec<_> = road.horizons.iter().map(|one| (one.from, one.to)).collect();
    assert_eq!(horizons, [(0, 6)]);
    assert_eq!(plain(&road.horizons[0].label), "0–3 months");
    let names: Vec<_> = road.rows.iter().map(|row| row.name.as_str()).collect();
    assert_eq!(names, ["A", "B", "C"]);
    let row = &road.rows[0];
    let stages = row.stages.iter().map(|one| (one.from, one.to, one.level));
    assert_eq!(stages.collect::<Vec<_>>(), [(0, 6, Level::Two)]);
    assert_eq!((row.gates[0].tick, row.gates[0].level), (6, Level::Two));
    assert_eq!(row.gates[0].projected, "level 2, stable");
    assert!(row.quick_wins.is_empty(), "the action is none");
    let it = &road.loads[0];
    assert_eq!((it.name.as_str(), it.capacity), ("IT", 3));
    assert_eq!(it.units, [3, 3, 0, 0, 0, 0]);
    assert_eq!(
        plain(&report.owners.line),
        "Owners to be named: IT (3 actions)."
    );
}

#[test]
fn without_a_plan_there_is_no_roadmap() {
    let report = told(&profiles(&[(6, [4; 13]), (4, [1; 13])]), Language::French);
    assert_eq!(report.roadmap, None);
    assert_eq!(report.owners.line, "");
}

#[test]
fn the_perimeter_tells_the_response_rate_of_known_people() {
    let mut wave = profiles(&[(6, [2; 13])]);
    wave.departments[0].headcount = Some(24);
    let perimeter = |language| plain(&told(&wave, language).cover.perimeter);
    assert!(perimeter(Language::French).ends_with("(taux de réponse : métiers 25 %)"));
    assert!(perimeter(Language::English).ends_with("(response rate: business 25%)"));
    assert_eq!(told(&wave, Language::French).cover.draft, None);
}

/// Half of twelve people do not know, of one department that counts.
#[test]
fn what_is_missing_is_counted_kind_by_kind() {
    let questionnaire = sample::questionnaire();
    let half = [vec![vec![0; 13]; 6], vec![vec![2; 13]; 6]].concat();
    let few = vec![vec![0; 13]; 4];
    let of = |rows: &[Vec<u8>]| BySide::from_fn(|camp| said(&questionnaire, camp, rows));
    let answers = vec![of(&half), of(&few)];
    let report = told(&wave(questionnaire, answers), Language::English);
    let missing: Vec<_> = report
        .annex
        .missing
        .iter()
        .map(|(_, value)| value.as_str())
        .collect();
    // The sides of the small department are empty.
    assert_eq!(missing[..4], ["50%", "0%", "0%", "26 of 52"]);
    let rows: Vec<_> = report
        .annex
        .response
        .iter()
        .map(|row| row.name.as_str())
        .collect();
    assert_eq!(rows, ["A", "B"]);
    let facts: Vec<_> = report
        .annex
        .facts
        .iter()
        .map(|(name, _)| name.as_str())
        .collect();
    assert_eq!(facts, ["Questionnaire", "SHA-256 fingerprint", "Tool"]);
}
