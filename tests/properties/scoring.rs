//! Laws of method D.0 at the level of whole departments, with the shipped questionnaire.

use diapason::analysis::{Estimates, Figure, PublishedSurvey, publish};
use diapason::model::{Level, QuestionId, Questionnaire, Scale, Side};
use diapason::scoring::Completeness;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use crate::answers::{
    Cell, SHIPPED, Sheet, all_same, config, csv, departments, questions, scored, sheets, standings,
    wide,
};

/// The shipped questionnaire with one survey question changed.
fn changed(place: Index, change: impl Fn(&mut diapason::model::Question)) -> Questionnaire {
    let mut questionnaire = SHIPPED.clone();
    let asked = Side::ALL.map(|camp| questions(&SHIPPED, camp)).concat();
    let id = &asked[place.index(asked.len())].id;
    let place = questionnaire.question(id.as_str()).unwrap();
    change(&mut questionnaire.questions[place]);
    questionnaire
}

/// The id of the question that `changed` changes.
fn id_of(place: Index) -> QuestionId {
    let asked = Side::ALL.map(|camp| questions(&SHIPPED, camp)).concat();
    asked[place.index(asked.len())].id.clone()
}

/// Scores rows of a file; nobody answered when there are none.
fn scored_rows(
    questionnaire: &Questionnaire,
    rows: &[Vec<String>],
) -> diapason::scoring::Scorecard {
    let file = csv(rows, b',').into_bytes();
    let files = if rows.len() > 1 { vec![file] } else { vec![] };
    let assessment = crate::answers::assessed(questionnaire, departments(), &files);
    diapason::scoring::score(&assessment)
}

proptest! {
    #![proptest_config(config(32))]

    /// I5: a question turned around, with its answers, says the same.
    #[test]
    fn reversing_a_question_and_its_answers_changes_nothing(
        sheets in sheets(),
        place in any::<Index>(),
        scale in select(&Scale::ALL[..]),
    ) {
        let straight = changed(place, |question| {
            question.scale = scale;
            question.reverse = false;
        });
        let turned = changed(place, |question| {
            question.scale = scale;
            question.reverse = true;
        });
        let (one, other) = (wide(&straight, &sheets), wide(&turned, &sheets));
        let column = one[0].iter().position(|name| *name == id_of(place).as_str()).unwrap();
        for (one, other) in one.iter().zip(&other).skip(1) {
            let numbers = [&one[column], &other[column]].map(|cell| cell.parse::<u8>());
            if let [Ok(one), Ok(other)] = numbers {
                prop_assert_eq!(one + other, scale.lowest() + scale.highest());
            }
        }
        all_same(&scored_rows(&straight, &one), &scored_rows(&turned, &other))?;
    }

    /// I10: one question of weight 2, or two of weight 1 answered alike.
    #[test]
    fn splitting_a_question_changes_nothing(sheets in sheets(), place in any::<Index>()) {
        let heavy = changed(place, |question| question.weight = 2.0);
        let mut split = changed(place, |question| question.weight = 1.0);
        let id = id_of(place);
        let mut twin = split.questions[split.question(id.as_str()).unwrap()].clone();
        twin.id = QuestionId::new("twin1");
        split.questions.push(twin);
        let rows = wide(&heavy, &sheets);
        let column = rows[0].iter().position(|name| *name == id.as_str()).unwrap();
        let doubled: Vec<_> = rows
            .iter()
            .enumerate()
            .map(|(line, row)| {
                let twin = if line == 0 { "twin1".to_owned() } else { row[column].clone() };
                row.iter().cloned().chain([twin]).collect()
            })
            .collect();
        all_same(&scored_rows(&heavy, &rows), &scored_rows(&split, &doubled))?;
    }

    #[test]
    fn scaling_all_weights_changes_nothing(sheets in sheets(), factor in 0.1..10.0_f64) {
        let mut scaled = SHIPPED.clone();
        for one in &mut scaled.questions {
            one.weight *= factor;
        }
        for one in &mut scaled.sub_axes {
            one.weight *= factor;
        }
        for one in &mut scaled.axes {
            one.weight *= factor;
        }
        all_same(&scored(&SHIPPED, &sheets), &scored(&scaled, &sheets))?;
    }

    /// I1, I2, I6: vectors are ordered, the index follows, a pair is never further than a side.
    #[test]
    fn vectors_are_ordered_and_joint_is_at_most_each_side(sheets in sheets()) {
        for department in &scored(&SHIPPED, &sheets).departments {
            for standing in standings(department).into_iter().flatten() {
                let [two, three, four] = standing.achievement.shares();
                prop_assert!(1.0 >= two && two >= three && three >= four && four >= 0.0);
                let index = standing.achievement.index();
                prop_assert!((index - 1.0 - two - three - four).abs() < 1e-12);
                prop_assert!(standing.stable <= standing.reached);
            }
            for one in &department.sub_axes {
                let sides = [one.sides.it.standing, one.sides.business.standing];
                for side in sides.into_iter().flatten() {
                    let joint = one.joint.unwrap();
                    let pairs = joint.achievement.shares().into_iter().zip(side.achievement.shares());
                    for (joint, side) in pairs {
                        prop_assert!(joint <= side);
                    }
                    prop_assert!(joint.reached <= side.reached && joint.stable <= side.stable);
                }
            }
        }
    }

    /// I7: a better answer lowers no share and no level, up to the department.
    #[test]
    fn a_better_answer_lowers_nothing(
        sheets in sheets(),
        raised in proptest::collection::vec((any::<Index>(), any::<Index>()), 1..40),
    ) {
        prop_assume!(!sheets.is_empty());
        let mut better: Vec<Sheet> = sheets.clone();
        for (sheet, cell) in raised {
            let cells = &mut better[sheet.index(sheets.len())].cells;
            let cell = cell.index(cells.len());
            if let Cell::Attained(attained @ 0..6) = cells[cell] {
                cells[cell] = Cell::Attained(attained + 1);
            }
        }
        let (before, after) = (scored(&SHIPPED, &sheets), scored(&SHIPPED, &better));
        for (before, after) in before.departments.iter().zip(&after.departments) {
            prop_assert_eq!(before.status, after.status);
            for (before, after) in standings(before).into_iter().zip(standings(after)) {
                let Some((before, after)) = before.zip(after) else {
                    prop_assert!(before.is_none() && after.is_none());
                    continue;
                };
                let shares = before.achievement.shares().into_iter().zip(after.achievement.shares());
                for (before, after) in shares {
                    prop_assert!(after >= before - 1e-9);
                }
                prop_assert!(after.reached >= before.reached);
                prop_assert!(after.stable >= before.stable);
            }
        }
    }

    /// I4: someone to whom nothing applies changes nothing.
    #[test]
    fn not_applicable_is_not_zero(sheets in sheets()) {
        let mut more = sheets.clone();
        for sheet in &sheets {
            let cells = vec![Cell::NotApplicable; sheet.cells.len()];
            more.push(Sheet { person: sheet.person + 100, cells, ..sheet.clone() });
        }
        all_same(&scored(&SHIPPED, &sheets), &scored(&SHIPPED, &more))?;
    }

    /// Method D.9: a department has a level, or is partial.
    #[test]
    fn a_partial_department_has_no_level(sheets in sheets()) {
        for department in &scored(&SHIPPED, &sheets).departments {
            let partial = department.status == Completeness::Partial;
            prop_assert_eq!(partial, department.joint.is_none());
        }
    }

    /// Method R4: a level that one side alone carries stops at 3.
    #[test]
    fn one_side_alone_never_reaches_the_top(
        people in 5..9_usize,
        camp in select(&Side::ALL[..]),
        others in 0..5_usize,
    ) {
        let all = [(camp, people), (camp.other(), others)];
        let sheets = all.into_iter().flat_map(|(camp, people)| {
            let cells = vec![Cell::Attained(6); 17];
            (0..people).map(move |person| Sheet { department: 0, camp, person, cells: cells.clone() })
        });
        let score = &scored(&SHIPPED, &sheets.collect::<Vec<_>>()).departments[0];
        let joint = score.joint.unwrap();
        prop_assert_eq!((joint.reached, joint.stable), (Level::Three, Level::Three));
        prop_assert_eq!(joint.achievement.index(), 4.0);
        prop_assert_eq!(score.unilateral.len(), 13);
    }

    /// Method D.12, R17: what is published rests on people enough.
    #[test]
    fn few_people_are_never_shown(sheets in sheets()) {
        let assessment = crate::answers::answered(&SHIPPED, &sheets);
        let scorecard = diapason::scoring::score(&assessment);
        let published = publish(&assessment, &scorecard, &Estimates::default());
        for (place, department) in published.departments.iter().enumerate() {
            let people = |camp: Side| {
                let own = sheets.iter().filter(|one| one.department == place && one.camp == camp);
                own.count()
            };
            for one in &department.sub_axes {
                for (side, figure) in one.sides.iter() {
                    let asked = people(side.other());
                    prop_assert!(figure.figure.is_none() || asked >= 5);
                    prop_assert!(vector(figure.figure).is_none() || asked >= 10);
                    prop_assert!(vector(one.joint).is_none() || figure.figure.is_none() || asked >= 10);
                    if let PublishedSurvey::Shown { respondents, figure } = figure.survey {
                        prop_assert!((5..=asked).contains(&respondents));
                        prop_assert_eq!(figure.achievement.is_ok(), respondents >= 10);
                    }
                }
            }
        }
    }
}

fn vector(figure: Option<Figure>) -> Option<[f64; 3]> {
    figure.and_then(|figure| figure.achievement.ok())
}
