//! Small assessments made at random, the same at each run: few departments, few people, now and
//! then documents and interviews.

use diapason::model::{
    Answer, AnswerMatrix, Assessment, Balance, BySide, Channel, DocumentCheck, Finding, Interview,
    InterviewRating, Level, Note, Question, QuestionId, Questionnaire, Rated, Review, Scale, Side,
};

use crate::answers::{SHIPPED, assessed, departments};

/// Numbers that look random and are the same for the same seed (SplitMix64).
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    /// Returns a number below `end`.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % end as u64).unwrap()
    }

    fn among<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())]
    }
}

/// Returns an assessment of 2 to 4 departments on 4 to 13 sub-axes; 2 to 14 people answer in each
/// camp, and the last of them not on every sub-axis.
pub(crate) fn assessment(dice: &mut Dice) -> Assessment {
    let questionnaire = questionnaire(dice);
    let mut about: Vec<_> = departments();
    let count = 2 + dice.below(3);
    while about.len() < count {
        about.push(about[0].clone());
    }
    about.truncate(count);
    let mut assessment = assessed(&questionnaire, departments(), &[]);
    assessment.departments = about;
    assessment.surveys = (0..count)
        .map(|_| {
            BySide::from_fn(|camp| {
                let people = 2 + dice.below(13);
                answers(&questionnaire, camp, people, dice)
            })
        })
        .collect();
    if dice.below(2) == 0 {
        let review = |dice: &mut Dice| {
            let finding = dice.among(&Finding::ALL[..3]);
            let date = None;
            Some(Review { finding, date })
        };
        let checks = questionnaire.documents.len();
        let reviews = |_| (0..checks).map(|_| review(dice)).collect();
        assessment.reviews = (0..count).map(reviews).collect();
    }
    if dice.below(2) == 0 {
        assessment.interviews = (0..count)
            .map(|one| interview(&questionnaire, one, dice))
            .collect();
    }
    let scored = assessment.surveys.iter();
    let scored = scored.map(|one| one.it.len() + one.business.len()).sum();
    assessment.balance = vec![Balance {
        records: scored,
        scored,
        ..Balance::default()
    }];
    assessment
}

/// Returns the answers of so many people of a camp. The opinions of a sub-axis lie near each other.
pub(crate) fn answers(
    questionnaire: &Questionnaire,
    camp: Side,
    people: usize,
    dice: &mut Dice,
) -> AnswerMatrix {
    let questions = &questionnaire.questions;
    let columns: Vec<_> = questions
        .iter()
        .map(|question| {
            let missing = dice.among(&[0, 0, 0, 1, 3]);
            let lowest = 1 + dice.below(3);
            let highest = (lowest + dice.below(3)).min(4);
            (0..people)
                .map(|person| {
                    let number = lowest + dice.below(highest + 1 - lowest);
                    let answers = question.channel == Channel::Survey && question.asked_to == camp;
                    if answers && person + missing < people {
                        Answer::number(u8::try_from(number).unwrap())
                    } else {
                        Answer::NOT_APPLICABLE
                    }
                })
                .collect::<Vec<_>>()
        })
        .collect();
    let mut matrix = AnswerMatrix::new(questions.len());
    for person in 0..people {
        let row: Vec<_> = columns.iter().map(|column| column[person]).collect();
        matrix.push(&row);
    }
    matrix
}

/// Returns the shipped questionnaire with some sub-axes of each axis, each with a survey question
/// for each camp, an interview question and three checks of documents.
fn questionnaire(dice: &mut Dice) -> Questionnaire {
    let mut made = SHIPPED.clone();
    made.sub_axes = (0..made.axes.len())
        .flat_map(|axis| {
            let own: Vec<_> = SHIPPED.sub_axes_of(axis).collect();
            let kept = 1 + dice.below(own.len());
            own.into_iter().take(kept)
        })
        .map(|place| SHIPPED.sub_axes[place].clone())
        .collect();
    let places = 0..made.sub_axes.len();
    made.questions = places.clone().flat_map(questions).collect();
    made.documents = places.flat_map(checks).collect();
    made
}

/// Returns the questions of a sub-axis: the survey of each camp, then the interview.
fn questions(sub_axis: usize) -> [Question; 3] {
    let made = |name: &str, channel, camp: Side, rated| Question {
        id: QuestionId::new(format!("q{sub_axis}{name}")),
        sub_axis,
        channel,
        asked_to: camp,
        rated,
        scale: Scale::Level4,
        reverse: false,
        weight: 1.0,
        self_rating: false,
        pair: None,
        ..SHIPPED.questions[0].clone()
    };
    let survey = |camp: Side| made(camp.name(), Channel::Survey, camp, Rated::One(camp.other()));
    [
        survey(Side::It),
        survey(Side::Business),
        made("talk", Channel::Interview, Side::Business, Rated::Both),
    ]
}

fn checks(sub_axis: usize) -> [DocumentCheck; 6] {
    let check = |level, side| DocumentCheck {
        sub_axis,
        rated: Rated::One(side),
        level,
        weight: 1.0,
        ..SHIPPED.documents[0].clone()
    };
    let [two, three, four] = Level::STEPS;
    let (it, business) = (Side::It, Side::Business);
    [
        check(two, it),
        check(three, it),
        check(four, it),
        check(two, business),
        check(three, business),
        check(four, business),
    ]
}

/// Returns an interview about a department that covers most sub-axes.
fn interview(questionnaire: &Questionnaire, department: usize, dice: &mut Dice) -> Interview {
    let questions = questionnaire.questions.iter().enumerate();
    let asked = questions.filter(|(_, question)| question.channel == Channel::Interview);
    let ratings = asked.flat_map(|(question, _)| Side::ALL.map(|side| (question, side)));
    let ratings = ratings.map(|(question, side)| InterviewRating {
        question,
        side,
        note: match dice.below(5) {
            0 => Note::DontKnow,
            level => Note::Levels(vec![Level::ALL[level - 1]]),
        },
        fact: String::new(),
        backing: None,
    });
    Interview {
        id: String::new(),
        respondent: String::new(),
        role: None,
        camp: Side::Business,
        people: 1,
        departments: vec![department],
        date: None,
        closed: true,
        ratings: ratings.collect(),
    }
}
