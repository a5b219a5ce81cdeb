//! Method D.11 and R16 on waves: how a side sees itself and how the other camp sees it.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

use super::wave::{asking, close, said, wave};
use crate::analysis::statistics::{Pattern, PerceptionGap};
use crate::analysis::{SidePerception, agreement, consistency, differences, perception};
use crate::model::{
    Assessment, BySide, Channel, Interview, InterviewRating, Level, Note, Question, QuestionId,
    Questionnaire, Rated, Side, SurveyAnswers, sample,
};
use crate::scoring::score;

/// A question by which `camp` rates itself.
fn of_itself(camp: Side) -> Question {
    Question {
        self_rating: true,
        rated: Rated::One(camp),
        ..sample::question(camp)
    }
}

/// Four questions about IT to each camp: those to IT are self-ratings.
fn about_it() -> Questionnaire {
    let other = vec![sample::question(Side::Business); 4];
    let own = vec![of_itself(Side::It); 4];
    asking([other, own].concat())
}

/// Someone whose four answers have a mean of so many quarters of a level.
fn quarters(all: &[u8]) -> Vec<Vec<u8>> {
    let person = |quarters: &u8| (0..4).map(|place| (quarters + place) / 4).collect();
    all.iter().map(person).collect()
}

/// How IT is seen by itself and by the business, in quarters of a level.
fn seen(own: &[u8], other: &[u8]) -> BySide<SidePerception> {
    let questionnaire = about_it();
    let answers = SurveyAnswers {
        it: said(&questionnaire, Side::It, &quarters(own)),
        business: said(&questionnaire, Side::Business, &quarters(other)),
    };
    perception(&wave(questionnaire, vec![answers]))
        .remove(0)
        .sub_axes
        .remove(0)
}

fn gap(own: &[u8], other: &[u8]) -> Option<PerceptionGap> {
    seen(own, other).it.survey
}

/// Method TV-14.
#[test]
fn five_of_it_see_it_better_than_eight_others() {
    let own = [13, 12, 14, 11, 12];
    let other = [8, 10, 9, 7, 10, 11, 8, 9];
    let both = seen(&own, &other);
    let found = both.it.survey.unwrap();
    close(found.delta(), 0.85);
    close(found.interval.low, 0.464136);
    close(found.interval.high, 1.235864);
    let welch = found.welch.unwrap();
    close(welch.t, 4.936952);
    close(welch.freedom, 9.588626);
    close(found.hedges.unwrap().value, 2.529313);
    close(found.cliff, 0.975);
    assert!(found.is_notable());
    assert_eq!(found.pattern(), Pattern::BlindSpot);
    assert_eq!(both.business.survey, None, "nobody spoke of the business");
    assert_eq!(both.it.interviews, None);
}

#[test]
fn four_people_of_a_camp_show_no_gap() {
    let (five, four) = ([12; 5], [12; 4]);
    assert!(gap(&five, &five).is_some());
    assert_eq!(gap(&four, &five), None);
    assert_eq!(gap(&five, &four), None);
    assert_eq!(gap(&[], &five), None, "the module was not asked");
}

#[test]
fn both_sides_are_seen_each_by_its_own_camp() {
    let [it, business] = [Side::It, Side::Business].map(|camp| {
        let other = sample::question(camp.other());
        [of_itself(camp), other]
    });
    let questionnaire = asking([it, business].concat());
    // IT: of itself 4, of the business 2. Business: of IT 3, of itself 1.
    let answers = SurveyAnswers {
        it: said(&questionnaire, Side::It, &[[4, 2]; 5]),
        business: said(&questionnaire, Side::Business, &[[3, 1]; 6]),
    };
    let found = perception(&wave(questionnaire, vec![answers])).remove(0);
    let means = found.sub_axes[0].map(|side| side.survey.map(|gap| (gap.own, gap.other)));
    assert_eq!(means.it, Some((4.0, 3.0)));
    assert_eq!(means.business, Some((1.0, 2.0)));
    assert_eq!(found.sub_axes[1].it.survey, None);
}

/// Interviews about the first department: who they were with, how many, and how they rate IT.
fn interviews(all: &[(Side, u32, Level)]) -> Assessment {
    let questionnaire = asking(vec![Question {
        channel: Channel::Interview,
        rated: Rated::Both,
        ..sample::question(Side::Business)
    }]);
    let nobody = vec![SurveyAnswers::default(); 2];
    let mut wave = wave(questionnaire, nobody);
    let interview = |(camp, people, level): &(Side, u32, Level)| Interview {
        id: String::new(),
        respondent: String::new(),
        role: None,
        camp: *camp,
        people: *people,
        departments: vec![0],
        date: None,
        closed: true,
        ratings: vec![InterviewRating {
            question: 0,
            side: Side::It,
            note: Note::Levels(vec![*level]),
            fact: String::new(),
            backing: None,
        }],
    };
    wave.interviews = all.iter().map(interview).collect();
    wave
}

#[test]
fn two_interviews_of_each_camp_show_a_difference() {
    let all = [
        (Side::It, 1, Level::Three),
        (Side::It, 1, Level::Four),
        (Side::Business, 1, Level::Three),
        (Side::Business, 4, Level::Two),
    ];
    let of = |all: &[_]| perception(&interviews(all));
    let found = of(&all)[0].sub_axes[0].it.interviews.unwrap();
    close(found.own, 3.5);
    // A group of four is 1.6 voices: (3 + 1.6 × 2) / 2.6.
    close(found.other, 6.2 / 2.6);
    close(found.delta(), 3.5 - 6.2 / 2.6);
    assert_eq!(found.interviews, BySide { it: 2, business: 2 });
    assert_eq!(of(&all[..3])[0].sub_axes[0].it.interviews, None);
    assert_eq!(of(&all[1..])[0].sub_axes[0].it.interviews, None);
    assert_eq!(of(&all)[0].sub_axes[0].business.interviews, None);
    assert_eq!(
        of(&all)[1].sub_axes[0].it.interviews,
        None,
        "not asked there"
    );
}

/// The sample questionnaire, where each camp also rates itself on every sub-axis.
fn with_self_ratings() -> Questionnaire {
    let mut questionnaire = sample::questionnaire();
    for place in 0..questionnaire.sub_axes.len() {
        questionnaire
            .questions
            .extend(Side::ALL.map(|camp| Question {
                id: QuestionId::new(format!("self-{place}-{}", camp.name())),
                sub_axis: place,
                ..of_itself(camp)
            }));
    }
    questionnaire
}

proptest! {
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(1), failure_persistence: None, ..ProptestConfig::with_cases(64) })]

    /// B.5: nobody grades itself. Whatever self-ratings say, levels and agreement stay.
    #[test]
    fn self_ratings_never_change_a_level(
        people in vec(vec(prop_oneof![5 => 1_u8..=4, 1 => 252_u8..=255], 26), 1..12),
        others in vec(prop_oneof![5 => 1_u8..=4, 1 => 252_u8..=255], 13),
    ) {
        let questionnaire = with_self_ratings();
        // Of the questions to a camp, thirteen are about the other one, then thirteen about itself.
        let changed: Vec<Vec<u8>> = people
            .iter()
            .map(|person| [&person[..13], &others].concat())
            .collect();
        let [before, after] = [people, changed].map(|people| {
            let answers = BySide::from_fn(|camp| said(&questionnaire, camp, &people));
            wave(questionnaire.clone(), vec![answers])
        });
        prop_assert_eq!(score(&before), score(&after));
        prop_assert_eq!(agreement(&before), agreement(&after));
        prop_assert_eq!(differences(&before), differences(&after));
        prop_assert_eq!(consistency(&before), consistency(&after));
    }

    /// A gap needs people enough in both camps, and stays within the scale.
    #[test]
    fn a_gap_rests_on_people_enough(own in vec(4_u8..=16, 0..9), other in vec(4_u8..=16, 0..9)) {
        let found = gap(&own, &other);
        prop_assert_eq!(found.is_some(), own.len() >= 5 && other.len() >= 5);
        if let Some(found) = found {
            let mean = |all: &[u8]| {
                let sum: f64 = all.iter().copied().map(f64::from).sum();
                sum / 4.0 / all.len() as f64
            };
            prop_assert!((found.delta() - (mean(&own) - mean(&other))).abs() < 1e-9);
            prop_assert!(found.interval.low <= found.delta() && found.delta() <= found.interval.high);
        }
    }
}
