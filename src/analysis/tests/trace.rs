//! What may be told of how the channels of a side became its figure (method R17).

use super::wave::{alone, wave};
use crate::analysis::{Estimates, PublishedTrace, Voice, publish, published_trace};
use crate::model::{
    Assessment, BySide, Channel, Interview, InterviewRating, Level, Note, Question, QuestionId,
    Rated, Side, sample,
};
use crate::scoring::score;

/// So many business people say 3 everywhere, and one more knows nothing.
fn one_of_more(people: usize) -> Assessment {
    let mut questionnaire = sample::questionnaire();
    questionnaire.questions.push(Question {
        id: QuestionId::new("talk"),
        channel: Channel::Interview,
        rated: Rated::Both,
        ..sample::question(Side::It)
    });
    let rows = [vec![[3; 13]; people], vec![[252; 13]]].concat();
    let answers = alone(&questionnaire, Side::Business, &rows);
    wave(questionnaire, vec![answers])
}

/// What is told of the IT side of the first sub-axis.
fn told(assessment: &Assessment) -> PublishedTrace {
    let scorecard = score(assessment);
    let published = publish(assessment, &scorecard, &Estimates::default());
    let side = &scorecard.departments[0].sub_axes[0].sides.it;
    published_trace(side, &published.departments[0].sub_axes[0].sides.it)
}

/// One person of the business, who places the IT side of the first sub-axis at level 2.
fn interview(question: usize) -> Interview {
    Interview {
        id: String::new(),
        respondent: String::new(),
        role: None,
        camp: Side::Business,
        people: 1,
        departments: vec![0],
        date: None,
        closed: true,
        ratings: vec![InterviewRating {
            question,
            side: Side::It,
            note: Note::Levels(vec![Level::Two]),
            fact: String::new(),
            backing: None,
        }],
    }
}

#[test]
fn each_channel_says_what_it_had_to_go_by() {
    let mut assessment = one_of_more(10);
    let silent = told(&assessment);
    assert_eq!(silent.parts[0].voice, Voice::NotAsked);
    assert_eq!(silent.parts[1].voice, Voice::Nobody);
    assessment.interviews = vec![interview(26)];
    let found = told(&assessment);
    let Voice::Interviews { figure, camps, .. } = found.parts[1].voice else {
        panic!("an interview covers it: {:?}", found.parts[1])
    };
    assert_eq!(figure.achievement, Ok([1.0, 0.0, 0.0]));
    let expected = BySide {
        it: None,
        business: Some([1.0, 0.0, 0.0]),
    };
    assert_eq!(camps, expected);
    // Weights of .4 and .3: level 3 is shown by 3/7.
    let shares = found.raw.expect("ten people are enough");
    assert!((shares[1] - 3.0 / 7.0).abs() < 1e-12, "{shares:?}");
}

/// One interview is shown, however few answered the survey (method R18).
#[test]
fn no_number_of_interviews_is_too_small() {
    let mut assessment = one_of_more(4);
    assessment.interviews = vec![interview(26)];
    let published = publish(&assessment, &score(&assessment), &Estimates::default());
    let side = published.departments[0].sub_axes[0].sides.it;
    let found = side.interviews.expect("one covers it");
    assert_eq!(found.figure.achievement, Ok([1.0, 0.0, 0.0]));
    let (it, business) = (0, 1);
    assert_eq!(found.ratings, BySide { it, business });
    let (it, business) = (0.0, 1.0);
    assert_eq!(found.voices, BySide { it, business });
    assert_eq!(
        published.departments[0].sub_axes[1].sides.it.interviews,
        None
    );
}

#[test]
fn beside_a_withheld_vector_nobody_is_said_to_be_left_out() {
    let left_out = |people: usize| {
        let trace = told(&one_of_more(people));
        match trace.parts[2].voice {
            Voice::Survey(survey, left_out) => (survey.respondents(), left_out, trace.raw),
            other => panic!("the survey speaks, not {other:?}"),
        }
    };
    let raw = Some([1.0, 1.0, 0.0]);
    assert_eq!(left_out(10), (Some(10), Some(1), raw));
    assert_eq!(left_out(9), (Some(9), None, None));
    assert_eq!(left_out(4), (None, None, None));
}
