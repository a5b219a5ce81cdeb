//! Laws of method D.0 at the level of whole departments, with the shipped questionnaire.

use diapason::analysis::{Estimates, Figure, PublishedSurvey, publish};
use diapason::model::{
    Answer, AnswerMatrix, Assessment, Finding, Level, Note, Question, QuestionId, Questionnaire,
    Rated, Reply, Scale, Side,
};
use diapason::scoring::{ChannelScore, Completeness, DepartmentScore, Scorecard, Standing, score};
use proptest::prelude::*;
use proptest::sample::{Index, select};

use crate::answers::{
    Cell, SHIPPED, Sheet, all_same, answered, assessed, config, csv, departments, questions,
    scored, sheets, standings, wide,
};
use crate::evidence::{assessment, drawn};
use crate::small::Dice;

/// The shipped questionnaire with one survey question changed.
fn changed(place: Index, change: impl Fn(&mut Question)) -> Questionnaire {
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
fn scored_rows(questionnaire: &Questionnaire, rows: &[Vec<String>]) -> Scorecard {
    let file = csv(rows, b',').into_bytes();
    let files = if rows.len() > 1 { vec![file] } else { vec![] };
    let assessment = assessed(questionnaire, departments(), &files);
    score(&assessment)
}

proptest! {
    #![proptest_config(config(1000))]

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

    /// I1, I2, I6, over three channels: vectors are ordered, the index follows, a pair is never
    /// further than a side.
    #[test]
    fn vectors_are_ordered_and_joint_is_at_most_each_side(drawn in drawn()) {
        let department = &score(&assessment(&drawn)).departments[0];
        for standing in standings(department).into_iter().flatten().chain(channels(department)) {
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

    /// I7, over three channels: a better answer, review or rating lowers no share and no level, up
    /// to the department.
    #[test]
    fn better_evidence_lowers_nothing(drawn in drawn(), seed in any::<u64>()) {
        let before = assessment(&drawn);
        let after = raised(&before, &mut Dice(seed));
        let (before, after) = (score(&before), score(&after));
        prop_assert_eq!(before.departments[0].status, after.departments[0].status);
        nothing_is_lower(&before.departments[0], &after.departments[0])?;
    }

    /// I7 for answers that come in a file, over several departments.
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
            nothing_is_lower(before, after)?;
        }
    }

    /// I3: of one question with four levels, the index is the mean of the answers.
    #[test]
    fn the_index_of_one_question_is_the_mean_of_its_answers(
        numbers in proptest::collection::vec(1..5_u8, 5..40),
        place in any::<Index>(),
    ) {
        let mut questionnaire = SHIPPED.clone();
        let asked = questions(&SHIPPED, Side::Business);
        let mut question = asked[place.index(asked.len())].clone();
        question.scale = Scale::Level4;
        question.reverse = false;
        question.rated = Rated::One(Side::It);
        let sub_axis = question.sub_axis;
        questionnaire.questions = vec![question];
        let mut matrix = AnswerMatrix::new(1);
        for number in &numbers {
            matrix.push(&[Answer::number(*number)]);
        }
        let mut assessment = answered(&questionnaire, &[]);
        assessment.surveys[0].business = matrix;
        let found = score(&assessment).departments[0].sub_axes[sub_axis].sides.it.standing.unwrap();
        let total: u32 = numbers.iter().map(|number| u32::from(*number)).sum();
        let mean = f64::from(total) / numbers.len() as f64;
        prop_assert!((found.achievement.index() - mean).abs() < 1e-12);
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
        let assessment = answered(&SHIPPED, &sheets);
        let scorecard = score(&assessment);
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

/// What each channel of each side says.
fn channels(score: &DepartmentScore) -> impl Iterator<Item = Standing> {
    let sub_axes = score.sub_axes.iter();
    let sides = sub_axes.flat_map(|one| [&one.sides.it, &one.sides.business]);
    let said = sides.flat_map(|side| side.channels);
    said.filter_map(|channel| match channel {
        ChannelScore::Documents(found) => Some(found.standing),
        ChannelScore::Interviews(found) => Some(found.standing),
        ChannelScore::Survey(found) => Some(found.standing),
        ChannelScore::Absent | ChannelScore::TooFew | ChannelScore::Unreviewed => None,
    })
}

/// The same evidence, a part of which is better by a step.
fn raised(assessment: &Assessment, dice: &mut Dice) -> Assessment {
    let mut better = assessment.clone();
    for review in better.reviews.iter_mut().flatten().flatten() {
        if dice.below(4) == 0 {
            review.finding = match review.finding {
                Finding::Absent => Finding::Partial,
                Finding::Partial | Finding::Present => Finding::Present,
                Finding::NotApplicable => Finding::NotApplicable,
            };
        }
    }
    let ratings = better
        .interviews
        .iter_mut()
        .flat_map(|one| &mut one.ratings);
    for rating in ratings {
        if let (0, Note::Levels(levels)) = (dice.below(4), &mut rating.note) {
            for level in levels {
                *level = level.next().unwrap_or(*level);
            }
        }
    }
    let questions = &assessment.questionnaire.questions;
    for matrix in better
        .surveys
        .iter_mut()
        .flat_map(|one| [&mut one.it, &mut one.business])
    {
        let rows: Vec<_> = matrix.rows().map(<[_]>::to_vec).collect();
        *matrix = AnswerMatrix::new(questions.len());
        for row in rows {
            let cells = questions.iter().zip(row);
            let row = cells.map(|(question, answer)| better_answer(question, answer, dice));
            matrix.push(&row.collect::<Vec<_>>());
        }
    }
    better
}

/// The next better answer to a question, one time in four; what is no number stays.
fn better_answer(question: &Question, answer: Answer, dice: &mut Dice) -> Answer {
    let Reply::Number(number) = answer.reply() else {
        return answer;
    };
    match (dice.below(4), question.reverse) {
        (0, false) if number < question.scale.highest() => Answer::number(number + 1),
        (0, true) if number > question.scale.lowest() => Answer::number(number - 1),
        _ => answer,
    }
}

/// Checks that no share and no level of a department is lower after than before.
fn nothing_is_lower(
    before: &DepartmentScore,
    after: &DepartmentScore,
) -> Result<(), TestCaseError> {
    for (before, after) in standings(before).into_iter().zip(standings(after)) {
        let Some((before, after)) = before.zip(after) else {
            prop_assert!(before.is_none() && after.is_none());
            continue;
        };
        let shares = before
            .achievement
            .shares()
            .into_iter()
            .zip(after.achievement.shares());
        for (before, after) in shares {
            prop_assert!(after >= before - 1e-9);
        }
        prop_assert!(after.achievement.index() >= before.achievement.index() - 1e-9);
        prop_assert!(after.reached >= before.reached);
        prop_assert!(after.stable >= before.stable);
    }
    Ok(())
}

fn vector(figure: Option<Figure>) -> Option<[f64; 3]> {
    figure.and_then(|figure| figure.achievement.ok())
}
