//! The page of one department: gates, range, evidence, first actions, the closest change.

use super::fixture::{about, but_first, close, plain, profiles, published, said, told, wave};
use crate::language::Language;
use crate::model::{Assessment, BySide, Level, Side, sample};
use crate::report::explain::{Subject, explain};
use crate::report::view::{GateCheck, LimitingSide, Rating, Report, StepVerdict};

/// Six people say 1 on the first sub-axis and 3 elsewhere; six say 3 everywhere; four are too few.
fn three() -> Assessment {
    profiles(&[(6, but_first(1, 3)), (6, [3; 13]), (4, [2; 13])])
}

/// A sub-axis rated N at level 2 keeps the level away, though 92 % of the whole attains it.
#[test]
fn a_gate_names_what_misses_it() {
    let report = told(&three(), Language::English);
    let gates = &report.departments[0].gates;
    let verdicts: Vec<_> = gates
        .iter()
        .map(|gate| (gate.level, gate.verdict))
        .collect();
    assert_eq!(
        verdicts,
        [
            (Level::Two, Some(StepVerdict::Missed)),
            (Level::Three, Some(StepVerdict::WithoutBase)),
            (Level::Four, Some(StepVerdict::WithoutBase)),
        ]
    );
    let [miss] = gates[0].missing.as_slice() else {
        panic!("one sub-axis is behind");
    };
    assert_eq!((miss.code.as_str(), miss.rating), ("S1", Rating::Not));
    assert_eq!(miss.limiting_side, Some(LimitingSide::Both));
    assert_eq!(miss.limiting_text, "IT and business");
    assert_eq!(gates[0].is_passed(), Some(false));
    assert_eq!(gates[2].missing.len(), 13, "nobody says 4");
}

#[test]
fn a_gate_is_passed_when_its_level_is_stable() {
    let report = told(&three(), Language::French);
    let gates = &report.departments[1].gates;
    let passed: Vec<_> = gates.iter().map(GateCheck::is_passed).collect();
    assert_eq!(passed, [Some(true), Some(true), Some(false)]);
    assert!(gates[0].missing.is_empty() && gates[1].missing.is_empty());
    assert_eq!(gates[2].missing.len(), 13);
}

#[test]
fn without_a_level_no_gate_is_assessed() {
    let report = told(&three(), Language::French);
    let few = &report.departments[2];
    assert!(few.gates.iter().all(|gate| gate.is_passed().is_none()));
    assert_eq!(
        plain(&few.gates[1].text),
        "Niveau 3, non évalué : trop peu de données"
    );
    assert_eq!(few.closest_change, None);
    assert!(few.first_actions.is_empty());
}

/// The gates and the closest change are those of the explanation, word for word.
#[test]
fn a_page_says_what_the_explanation_says() {
    let wave = three();
    let (scorecard, published) = published(&wave);
    for language in Language::ALL {
        for place in 0..2 {
            let report = about(&wave, &[place], language);
            let view = report.departments[0].clone();
            let subject = Subject {
                questionnaire: &wave.questionnaire,
                score: &scorecard.departments[place],
                published: &published.departments[place],
            };
            let explanation = explain(&subject, report, None);
            let verdicts = explanation.steps.iter().map(|step| Some(step.verdict));
            let told = view.gates.iter().map(|gate| gate.verdict);
            assert_eq!(told.collect::<Vec<_>>(), verdicts.collect::<Vec<_>>());
            let lines = format!("{:?}", explanation.tree);
            for gate in &view.gates {
                assert!(lines.contains(&format!("{:?}", gate.text)), "{}", gate.text);
            }
            let change = view.closest_change.unwrap();
            let nearest = &explanation.levers[0];
            assert_eq!(change.text, nearest.text);
            let lifts: Vec<_> = nearest.lifts.iter().map(|lift| lift.text.clone()).collect();
            assert_eq!(change.lifts, lifts);
        }
    }
}

fn range(report: &Report) -> Option<[f64; 3]> {
    let range = report.departments[0].sub_axes[0].range?;
    Some([range.lowest, range.median, range.highest])
}

#[test]
fn a_range_takes_three_departments_with_an_index() {
    let told = |of: &[(usize, [u8; 13])]| told(&profiles(of), Language::English);
    let two = [(6, [1; 13]), (6, [4; 13]), (4, [2; 13])];
    assert_eq!(range(&told(&two)), None, "the third is too small");
    let three = [(6, [1; 13]), (6, [4; 13]), (6, [2; 13])];
    let [lowest, median, highest] = range(&told(&three)).unwrap();
    close(lowest, 1.0);
    close(median, 2.0);
    close(highest, 4.0);
}

/// A report of one department shows the others in the range alone: they must be as many as for a rank.
#[test]
fn the_range_beside_one_department_takes_five() {
    let four = [1, 2, 3, 4].map(|level| (6, [level; 13]));
    let alone = |of: &[(usize, [u8; 13])]| about(&profiles(of), &[0], Language::English);
    assert_eq!(range(&alone(&four)), None);
    let five = [1, 2, 3, 4, 2].map(|level| (6, [level; 13]));
    assert_eq!(range(&alone(&five)), Some([1.0, 2.0, 4.0]));
}

/// Whatever four people answer, what is told of the others stays.
#[test]
fn who_is_too_few_moves_no_range_and_no_median() {
    let base = [1, 2, 4].map(|level| (6, [level; 13]));
    let with = |few: u8| {
        let of = [base.as_slice(), &[(4, [few; 13])]].concat();
        told(&profiles(&of), Language::English)
    };
    let (low, high) = (with(1), with(4));
    assert_eq!(low.departments, high.departments);
    assert_eq!(low.heat_map, high.heat_map);
    assert_eq!(low.common_blockers, high.common_blockers);
    assert_eq!(low.annex, high.annex);
    assert_eq!(low.portfolio, high.portfolio);
}

#[test]
fn the_evidence_tells_who_was_heard_and_who_is_hidden() {
    let mut wave = three();
    wave.departments[0].headcount = Some(12);
    let report = told(&wave, Language::English);
    let values = |place: usize| -> Vec<_> {
        let facts = report.departments[place].evidence.iter();
        facts.map(|(_, value)| plain(value)).collect()
    };
    assert_eq!(
        values(0),
        [
            "6 of 12 people (50%)",
            "6 people",
            "0 of 0 checks",
            "none",
            "none",
            "0%",
            "not published",
        ]
    );
    assert_eq!(values(2)[..2], ["not published", "not published"]);
    assert_eq!(values(2)[5], "not published");
}

/// Whether four people know or not is told by nothing.
#[test]
fn who_does_not_know_among_four_is_not_told() {
    let with = |answer: u8| {
        let of = [(6, [2; 13]), (4, [answer; 13])];
        told(&profiles(&of), Language::French)
    };
    let (known, unknown) = (with(2), with(0));
    assert_eq!(known.annex, unknown.annex);
    assert_eq!(
        known.departments[1].evidence,
        unknown.departments[1].evidence
    );
}

/// Two of six do not know on the first sub-axis: four are left there, which is not told. With the share
/// of "don't know" one could count them.
#[test]
fn the_share_of_those_who_do_not_know_gives_no_number_away() {
    let questionnaire = sample::questionnaire();
    let rows = [[0_u8; 2].as_slice(), &[2; 4]].concat();
    let rows = rows.iter().map(|first| but_first(*first, 2).to_vec());
    let rows: Vec<_> = rows.collect();
    let answers = BySide::from_fn(|camp| said(&questionnaire, camp, &rows));
    let open = BySide::from_fn(|camp| said(&questionnaire, camp, &vec![vec![2; 13]; 6]));
    let wave = wave(questionnaire, vec![answers, open]);
    let report = about(&wave, &[0], Language::English);
    let view = &report.departments[0];
    assert!(view.sub_axes[0].joint.is_none() && view.sub_axes[1].joint.is_some());
    assert_eq!(plain(&view.evidence[0].1), "6 people");
    assert_eq!(plain(&view.evidence[5].1), "not published");
    // 2 of 78 answers of each camp are 3 %; the summary and the annex keep them back as the page does.
    let unsure = |lines: &[(String, String)]| lines.iter().any(|(_, value)| value.contains("3%"));
    let whole = [&report.summary.evidence, &report.annex.missing];
    assert!(whole.iter().all(|lines| !unsure(lines)), "{whole:?}");
    // With the other department beside it, only that one is counted: nobody there does not know.
    let both = told(&wave, Language::English);
    let shares: Vec<_> = both
        .summary
        .evidence
        .iter()
        .filter(|(name, _)| name.contains("know"))
        .collect();
    assert_eq!(shares.len(), 1);
    assert_eq!(plain(&shares[0].1), "0%");
}

/// Six gave a form back and two of them know nothing: the page keeps the four back, so the cover and
/// the summary do not tell the six.
#[test]
fn the_cover_tells_no_number_that_the_page_keeps_back() {
    let questionnaire = sample::questionnaire();
    let rows = [vec![vec![0; 13]; 2], vec![vec![2; 13]; 4]].concat();
    let answers = BySide {
        it: said(&questionnaire, Side::It, &vec![vec![2; 13]; 7]),
        business: said(&questionnaire, Side::Business, &rows),
    };
    let mut wave = wave(questionnaire, vec![answers]);
    wave.departments[0].headcount = Some(12);
    let report = about(&wave, &[0], Language::English);
    let view = &report.departments[0];
    assert_eq!(plain(&view.evidence[0].1), "not published");
    let told = "1 department, 7 answers from IT to the survey";
    assert_eq!(plain(&report.cover.perimeter), told);
    assert_eq!(plain(&report.summary.evidence[0].1), told[14..]);
    let told = format!("{:?}", (&report.summary, &report.warnings));
    assert!(!plain(&told).contains("50%"), "{told}");
}

/// One action lifts the first sub-axis to level 2: four weeks are two half-months.
#[test]
fn the_first_actions_have_their_end_and_their_level() {
    let mut wave = three();
    wave.questionnaire.actions = vec![sample::action()];
    let report = told(&wave, Language::English);
    let [action] = report.departments[0].first_actions.as_slice() else {
        panic!("the catalogue has one action");
    };
    assert_eq!((action.id.as_str(), action.level), ("A1", Level::Two));
    assert_eq!(plain(&action.due), "month 1");
    assert_eq!(action.baseline, "to be measured before the start");
}
