//! How many there are of each thing, as the content reference fixes it.

use diapason::model::{Channel, Rated, Scale, Side};

use crate::shipped::{none_of, questionnaire};

#[test]
fn the_survey_asks_what_it_should() {
    let questionnaire = questionnaire();
    let questions = &questionnaire.questions;
    let count = |camp| questions.iter().filter(|one| one.is_surveyed(camp)).count();
    assert_eq!([Side::Business, Side::It].map(count), [17, 13]);
    let itself = |camp| {
        questions
            .iter()
            .filter(|one| one.is_self_rating(camp))
            .count()
    };
    assert_eq!([Side::Business, Side::It].map(itself), [13, 13]);
    let reversed: Vec<_> = questions.iter().filter(|one| one.reverse).collect();
    let reversed: Vec<_> = reversed.iter().map(|one| one.id.as_str()).collect();
    assert_eq!(reversed, ["P2q3", "C2q3"]);
    let agreed = questions
        .iter()
        .filter(|one| one.channel == Channel::Survey);
    let agreed: Vec<_> = agreed
        .filter(|one| one.scale != Scale::Level4)
        .map(|one| one.id.as_str())
        .collect();
    assert_eq!(agreed, ["P2q3", "C2q3", "X3q1"]);
}

#[test]
fn each_camp_has_a_pair_that_shows_a_careless_answer() {
    let questionnaire = questionnaire();
    let paired = questionnaire
        .questions
        .iter()
        .filter(|one| one.pair.is_some());
    let camps: Vec<_> = paired.map(|one| one.asked_to.name()).collect();
    assert_eq!(camps, ["business", "it"]);
}

#[test]
fn a_camp_rates_itself_once_in_each_sub_axis_on_its_own_table() {
    let questionnaire = questionnaire();
    let mut faults = Vec::new();
    for (place, sub_axis) in questionnaire.sub_axes.iter().enumerate() {
        for camp in Side::ALL {
            let questions = questionnaire.questions.iter();
            let own: Vec<_> = questions
                .filter(|one| one.sub_axis == place && one.is_self_rating(camp))
                .collect();
            let offered = |one: &&diapason::model::Question| {
                one.rated == Rated::One(camp)
                    && questionnaire.choices(one) == sub_axis.level_table(camp)
            };
            if own.len() != 1 || !own.iter().all(offered) {
                faults.push(format!("{} {}", sub_axis.code, camp.name()));
            }
        }
    }
    none_of(&faults);
}

#[test]
fn every_interview_question_has_its_follow_up() {
    let questionnaire = questionnaire();
    let interview = questionnaire.questions.iter();
    let interview: Vec<_> = interview
        .filter(|one| one.channel == Channel::Interview)
        .collect();
    assert_eq!(interview.len(), 22);
    let without = interview.iter().filter(|one| one.follow_up.is_none());
    none_of(&without.map(|one| one.id.to_string()).collect::<Vec<_>>());
}
