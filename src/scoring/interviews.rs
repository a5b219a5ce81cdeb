//! Interviews rated -> one vector (method D.5, R10).

use super::achievement::{Achievement, Cuts};
use super::scorecard::{ChannelScore, Heard, InterviewScore};
use super::staged::standing;
use super::trace::Account;
use crate::model::{BySide, Interview, Note, Questionnaire, Side};

/// What one interview says of one side of a sub-axis, and how many independent voices it is worth.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Voice {
    /// The place of the interview among those about the department.
    pub(super) interview: usize,
    /// The camp of the people interviewed.
    pub(super) camp: Side,
    /// The effective number of voices, n / (1 + (n − 1)·ρ); 1 for one person.
    pub(super) weight: f64,
    /// The mean of its ratings.
    pub(super) vector: Achievement,
}

/// Returns the effective number of independent voices in a group of `people` whose opinions are
/// alike by `correlation`, 0 to 1 (the design effect of method D.5).
pub(super) fn effective_voices(people: u32, correlation: f64) -> f64 {
    let people = f64::from(people.max(1));
    people / (1.0 + (people - 1.0) * correlation)
}

/// Returns what the interviews about a department say of one side of a sub-axis, one voice each.
pub(super) fn voices(
    questionnaire: &Questionnaire,
    sub_axis: usize,
    side: Side,
    interviews: &[&Interview],
) -> Vec<Voice> {
    let correlation = questionnaire.scoring.group_correlation;
    let voice = |(place, interview): (usize, &&Interview)| {
        Some(Voice {
            interview: place,
            camp: interview.camp,
            weight: effective_voices(interview.people, correlation),
            vector: opinion(questionnaire, sub_axis, side, interview)?,
        })
    };
    interviews.iter().enumerate().filter_map(voice).collect()
}

/// Returns the mean of the ratings that an interview gives one side of a sub-axis, by the weight of
/// the questions; none when it covers nothing of it. Positions of a divided group share the weight
/// of their question.
fn opinion(
    questionnaire: &Questionnaire,
    sub_axis: usize,
    side: Side,
    interview: &Interview,
) -> Option<Achievement> {
    let ratings = interview.ratings.iter().filter_map(|rating| {
        let question = questionnaire.questions.get(rating.question)?;
        let concerned = question.sub_axis == sub_axis && rating.side == side;
        let Note::Levels(levels) = &rating.note else {
            return None;
        };
        let levels = levels
            .iter()
            .map(|level| (1.0, Achievement::of_level(*level)));
        let mean = Achievement::mean(levels).filter(|_| concerned)?;
        Some((question.weight, mean))
    });
    Achievement::mean(ratings)
}

/// Returns the balance of the two camps: each counts for half, whatever its voices; alone, one camp
/// stands for both (method D.5).
pub(super) fn balance(camps: BySide<Option<Achievement>>) -> Option<Achievement> {
    let camps = [camps.it, camps.business].into_iter().flatten();
    Achievement::mean(camps.map(|camp| (1.0, camp)))
}

/// Returns the mean of the voices of one camp by their weight, none without any.
pub(super) fn of_camp(voices: &[Voice], camp: Side) -> Option<Achievement> {
    let own = voices.iter().filter(|voice| voice.camp == camp);
    Achievement::mean(own.map(|voice| (voice.weight, voice.vector)))
}

/// Returns what the interviews say of one side of a sub-axis, as a channel.
pub(super) fn interviews(questionnaire: &Questionnaire, voices: &[Voice]) -> Heard {
    let of = |camp| voices.iter().filter(move |voice| voice.camp == camp);
    let camps = BySide::from_fn(|camp| of_camp(voices, camp));
    let score = match balance(camps) {
        None => ChannelScore::Absent,
        Some(vector) => ChannelScore::Interviews(InterviewScore {
            standing: standing(vector, Cuts::new(questionnaire.scoring.cuts)),
            ratings: BySide::from_fn(|camp| of(camp).count()),
            // Not `sum`: that of nothing is −0.
            voices: BySide::from_fn(|camp| of(camp).fold(0.0, |all, voice| all + voice.weight)),
        }),
    };
    Heard {
        score,
        account: Account::Interviews(camps),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Channel, InterviewRating, Level, Question, QuestionId, Rated, sample};

    /// An interview of some people who rate sub-axis 0, IT side.
    fn interview(camp: Side, people: u32, levels: &[Level]) -> Interview {
        Interview {
            id: String::new(),
            respondent: String::new(),
            role: None,
            camp,
            people,
            departments: vec![0],
            date: None,
            closed: true,
            ratings: vec![InterviewRating {
                question: 0,
                side: Side::It,
                note: Note::Levels(levels.to_vec()),
                fact: String::new(),
                backing: None,
            }],
        }
    }

    fn score(all: &[Interview]) -> InterviewScore {
        let mut questionnaire = sample::questionnaire();
        questionnaire.questions = vec![Question {
            id: QuestionId::new("q"),
            channel: Channel::Interview,
            rated: Rated::Both,
            ..sample::question(Side::Business)
        }];
        let all: Vec<_> = all.iter().collect();
        let voices = voices(&questionnaire, 0, Side::It, &all);
        match interviews(&questionnaire, &voices).score {
            ChannelScore::Interviews(score) => score,
            other => panic!("interviews were expected, not {other:?}"),
        }
    }

    fn near(one: f64, other: f64) -> bool {
        (one - other).abs() < 5e-7
    }

    #[test]
    fn a_group_is_worth_less_than_two_voices() {
        let worth = |people| effective_voices(people, 0.5);
        for (people, voices) in [
            (1, 1.0),
            (2, 1.333333),
            (4, 1.6),
            (6, 1.714286),
            (8, 1.777778),
        ] {
            assert!(near(worth(people), voices), "{people}: {}", worth(people));
        }
        assert_eq!(effective_voices(5, 1.0), 1.0);
    }

    /// TV-06 of method D.5.
    #[test]
    fn each_camp_counts_for_half() {
        let business = [
            interview(Side::Business, 1, &[Level::Three]),
            interview(Side::Business, 1, &[Level::Two]),
            interview(Side::Business, 4, &[Level::Two]),
        ];
        let it = [
            interview(Side::It, 1, &[Level::Three]),
            interview(Side::It, 6, &[Level::Three]),
        ];
        let index = |all: &[Interview]| score(all).standing.achievement.index();
        assert!(near(index(&business), 2.277778));
        assert!(near(index(&it), 3.0));
        let both: Vec<_> = business.into_iter().chain(it).collect();
        assert!(near(index(&both), 2.638889));
        assert_eq!(score(&both).ratings, BySide { it: 2, business: 3 });
    }

    #[test]
    fn a_divided_group_gives_two_ratings_of_half_the_weight() {
        let divided = [interview(Side::It, 4, &[Level::Two, Level::Three])];
        assert_eq!(
            score(&divided).standing.achievement.shares(),
            [1.0, 0.5, 0.0]
        );
        let with_one = [divided[0].clone(), interview(Side::It, 1, &[Level::Four])];
        // (1.6 × 2.5 + 1 × 4) / 2.6
        assert!(near(
            score(&with_one).standing.achievement.index(),
            8.0 / 2.6
        ));
    }
}
