//! The end-to-end vector TV-E2E of method D.7: three channels, two sides, one joint level.

use crate::model::{
    Answer, AnswerMatrix, Assessment, Channel, ChannelWeights, DocumentCheck, DocumentId, Finding,
    Interview, InterviewRating, Level, Note, Question, QuestionId, Rated, Review, Side,
    SurveyAnswers, sample,
};
use crate::scoring::{ChannelScore, LimitingSide, SubAxisStatus, score};

/// Questions 0 and 1 are asked to the business about IT, 2 and 3 to IT about the business, 4 and 5
/// in the interviews of either camp.
fn assessment() -> Assessment {
    let mut questionnaire = sample::questionnaire();
    questionnaire.sub_axes[0].channel_weights = ChannelWeights {
        document: 0.45,
        interview: 0.25,
        survey: 0.30,
    };
    let survey = [Side::Business, Side::Business, Side::It, Side::It].map(sample::question);
    let interview = [Side::Business, Side::It].map(|camp| Question {
        id: QuestionId::new("i"),
        channel: Channel::Interview,
        rated: Rated::Both,
        ..sample::question(camp)
    });
    questionnaire.questions = survey.into_iter().chain(interview).collect();
    let check = |side, level| DocumentCheck {
        id: DocumentId::new("d"),
        rated: Rated::One(side),
        level,
        ..sample::document()
    };
    let it = [Level::Two, Level::Three, Level::Three, Level::Four];
    let business = [Level::Two, Level::Three, Level::Four];
    questionnaire.documents = it
        .map(|level| check(Side::It, level))
        .into_iter()
        .chain(business.map(|level| check(Side::Business, level)))
        .collect();
    let mut assessment = sample::assessment(questionnaire, answers());
    assessment.reviews = vec![reviews()];
    assessment.interviews = interviews();
    assessment
}

fn answers() -> SurveyAnswers {
    let mut answers = SurveyAnswers {
        it: AnswerMatrix::new(6),
        business: AnswerMatrix::new(6),
    };
    let none = Answer::NOT_ASKED;
    for pair in [
        [2, 3],
        [3, 3],
        [2, 2],
        [3, 2],
        [3, 3],
        [2, 3],
        [4, 3],
        [3, 3],
    ] {
        let [one, other] = pair.map(Answer::number);
        answers.business.push(&[one, other, none, none]);
    }
    for pair in [[2, 2], [3, 2], [2, 1], [2, 2], [3, 2]] {
        let [one, other] = pair.map(Answer::number);
        answers.it.push(&[none, none, one, other]);
    }
    answers
}

fn reviews() -> Vec<Option<Review>> {
    use Finding::{Absent, Partial, Present};
    let found = [Present, Present, Absent, Absent, Partial, Absent, Absent];
    let date = time::Date::from_calendar_date(2026, time::Month::June, 1).ok();
    let review = |finding| Some(Review { finding, date });
    found.map(review).to_vec()
}

fn interviews() -> Vec<Interview> {
    use Level::{Three, Two};
    let about_it = [
        (Side::Business, 1, Side::It, Three),
        (Side::Business, 4, Side::It, Two),
        (Side::It, 1, Side::It, Three),
    ];
    let about_business = [
        (Side::Business, 1, Side::Business, Two),
        (Side::Business, 4, Side::Business, Two),
        (Side::It, 1, Side::Business, Two),
    ];
    let interview = |(camp, people, side, level)| Interview {
        id: String::new(),
        respondent: String::new(),
        role: None,
        camp,
        people,
        departments: vec![0],
        date: None,
        closed: true,
        ratings: vec![InterviewRating {
            question: if camp == Side::Business { 4 } else { 5 },
            side,
            note: Note::Levels(vec![level]),
            fact: String::new(),
            backing: None,
        }],
    };
    about_it
        .into_iter()
        .chain(about_business)
        .map(interview)
        .collect()
}

fn near(found: [f64; 3], expected: [f64; 3]) {
    let close = found
        .iter()
        .zip(expected)
        .all(|(one, other)| (one - other).abs() < 5e-7);
    assert!(close, "{found:?} is not {expected:?}");
}

#[test]
fn three_channels_and_two_sides_give_one_level() {
    let scorecard = score(&assessment());
    let sub_axis = &scorecard.departments[0].sub_axes[0];
    let shares = |score: ChannelScore| score.achievement().unwrap().shares();
    let it = &sub_axis.sides.it;
    near(shares(it.channel(Channel::Document)), [1.0, 0.5, 0.0]);
    near(shares(it.channel(Channel::Interview)), [1.0, 0.692308, 0.0]);
    near(shares(it.channel(Channel::Survey)), [1.0, 0.6875, 0.0625]);
    let standing = it.standing.unwrap();
    near(standing.achievement.shares(), [1.0, 0.604327, 0.018750]);
    assert!((standing.achievement.index() - 2.623077).abs() < 5e-7);
    assert_eq!(
        (standing.reached, standing.stable),
        (Level::Three, Level::Two)
    );
    let business = &sub_axis.sides.business;
    near(shares(business.channel(Channel::Document)), [0.5, 0.0, 0.0]);
    near(
        shares(business.channel(Channel::Interview)),
        [1.0, 0.0, 0.0],
    );
    near(shares(business.channel(Channel::Survey)), [0.9, 0.2, 0.0]);
    let standing = business.standing.unwrap();
    near(standing.achievement.shares(), [0.745, 0.06, 0.0]);
    assert_eq!(
        (standing.reached, standing.stable),
        (Level::Two, Level::One)
    );
    let joint = sub_axis.joint.unwrap();
    near(joint.achievement.shares(), [0.745, 0.06, 0.0]);
    assert_eq!((joint.reached, joint.stable), (Level::Two, Level::One));
    assert_eq!(
        sub_axis.limiting_side,
        Some(LimitingSide::One(Side::Business))
    );
    assert!(!it.divergent && !business.divergent);
}

/// Method D.6: two channels or more on each side that has a number.
#[test]
fn a_sub_axis_has_the_weaker_status_of_its_sides() {
    let status = |assessment: &Assessment| score(assessment).departments[0].sub_axes[0].status;
    let mut assessment = assessment();
    assert_eq!(status(&assessment), SubAxisStatus::Assessed);
    // The survey alone speaks of the business; of IT the interviews too.
    assessment.reviews.clear();
    assessment.interviews.truncate(3);
    assert_eq!(status(&assessment), SubAxisStatus::Indicative);
    assessment.surveys[0].it = AnswerMatrix::new(6);
    assert_eq!(status(&assessment), SubAxisStatus::Assessed, "of IT alone");
    assessment.interviews.clear();
    assert_eq!(status(&assessment), SubAxisStatus::Indicative);
    assessment.surveys.clear();
    assert_eq!(status(&assessment), SubAxisStatus::NotAssessed);
}
