//! How long a camp takes to answer, estimated from the texts themselves.

use crate::language::{Language, Text};
use crate::model::{Channel, Question, Questionnaire, Side};

/// Words read silently in a minute, in either language.
///
/// M. Brysbaert, "How many words do we read per minute? A review and meta-analysis of reading
/// rate", Journal of Memory and Language 109, 2019, 104047: 238 for adults who read English
/// non-fiction. That French is read at the same rate is a decision; it needs more words, so its
/// estimates are the longer ones.
const WORDS_PER_MINUTE: usize = 238;

/// Seconds to decide once a question and its choices are read; a decision.
const SECONDS_TO_DECIDE: usize = 5;

/// Minutes for an interview prompt, its follow-up and the rating; a decision.
const MINUTES_PER_PROMPT: usize = 3;

/// Minutes to open an interview, consent included, and to close it; a decision.
const MINUTES_AROUND: usize = 6;

/// Returns the minutes in which one person of a camp answers the survey, rounded up; for IT, about
/// one department. The optional self-ratings are left out. It is 0 when nothing is asked.
pub fn survey_minutes(questionnaire: &Questionnaire, camp: Side, language: Language) -> usize {
    let asked = questions(questionnaire, |one| one.is_surveyed(camp));
    if asked.is_empty() {
        return 0;
    }
    let frame = &questionnaire.survey;
    let context = frame.context.iter();
    let around = context.flat_map(|one| [&one.text].into_iter().chain(&one.choices));
    let around = words_of([&frame.introduction].into_iter().chain(around), language);
    let words = around + words_asked(questionnaire, &asked, language);
    minutes(words, asked.len() + frame.context.len())
}

/// Returns the minutes that the optional self-ratings of a camp add to the survey, rounded up.
pub fn self_rating_minutes(questionnaire: &Questionnaire, camp: Side, language: Language) -> usize {
    let asked = questions(questionnaire, |one| one.is_self_rating(camp));
    minutes(words_asked(questionnaire, &asked, language), asked.len())
}

/// Returns the minutes of an interview that goes through every prompt of a camp; 0 when there is
/// none.
pub fn interview_minutes(questionnaire: &Questionnaire, camp: Side) -> usize {
    let is_prompt = |one: &Question| one.channel == Channel::Interview && one.asked_to == camp;
    match questions(questionnaire, is_prompt).len() {
        0 => 0,
        prompts => MINUTES_AROUND + prompts * MINUTES_PER_PROMPT,
    }
}

/// Returns the minutes to read so many words and to decide so many times, rounded up once.
fn minutes(words: usize, decisions: usize) -> usize {
    (words * 60 + decisions * SECONDS_TO_DECIDE * WORDS_PER_MINUTE).div_ceil(60 * WORDS_PER_MINUTE)
}

fn questions(questionnaire: &Questionnaire, of: impl Fn(&Question) -> bool) -> Vec<&Question> {
    let all = questionnaire.questions.iter();
    all.filter(|question| of(question)).collect()
}

/// Counts the words of some questions and of the choices that they offer.
fn words_asked(questionnaire: &Questionnaire, asked: &[&Question], language: Language) -> usize {
    let texts = asked.iter().flat_map(|question| {
        [&question.text]
            .into_iter()
            .chain(questionnaire.choices(question))
    });
    words_of(texts, language)
}

/// Counts words: what stands between spaces and holds a letter or a digit, so that the signs that
/// French sets apart are none.
fn words_of<'t>(texts: impl Iterator<Item = &'t Text>, language: Language) -> usize {
    let words = texts.flat_map(|text| text.in_language(language).split_whitespace());
    words
        .filter(|word| word.contains(char::is_alphanumeric))
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::sample;

    /// A text of so many words, with a sign that is none.
    fn long(words: usize) -> Text {
        let text = "mot ".repeat(words) + "\u{202f}?";
        Text {
            fr: text.clone(),
            en: text,
        }
    }

    #[test]
    fn reading_and_deciding_make_the_time_of_a_survey() {
        let mut questionnaire = sample::questionnaire();
        questionnaire.questions = vec![sample::question(Side::Business)];
        questionnaire.questions[0].text = long(WORDS_PER_MINUTE);
        let minutes = |questionnaire: &Questionnaire| {
            survey_minutes(questionnaire, Side::Business, Language::French)
        };
        // One minute to read, 5 seconds to decide.
        assert_eq!(minutes(&questionnaire), 2);
        questionnaire.survey.introduction = long(WORDS_PER_MINUTE - 20);
        assert_eq!(
            minutes(&questionnaire),
            2,
            "55 seconds more fill the minute"
        );
        questionnaire.survey.introduction = long(WORDS_PER_MINUTE - 19);
        assert_eq!(minutes(&questionnaire), 3);
        assert_eq!(
            survey_minutes(&questionnaire, Side::It, Language::French),
            0,
            "nothing is asked"
        );
    }

    #[test]
    fn self_ratings_count_apart_and_with_their_level_tables() {
        let mut questionnaire = sample::questionnaire();
        let before = survey_minutes(&questionnaire, Side::It, Language::English);
        questionnaire.questions.push(Question {
            self_rating: true,
            ..sample::question(Side::It)
        });
        assert_eq!(
            survey_minutes(&questionnaire, Side::It, Language::English),
            before
        );
        questionnaire.sub_axes[0].business[3] = long(2 * WORDS_PER_MINUTE);
        assert_eq!(
            self_rating_minutes(&questionnaire, Side::It, Language::English),
            3
        );
        assert_eq!(
            self_rating_minutes(&questionnaire, Side::Business, Language::English),
            0
        );
    }

    #[test]
    fn an_interview_of_twelve_prompts_holds_in_three_quarters_of_an_hour() {
        let mut questionnaire = sample::questionnaire();
        assert_eq!(interview_minutes(&questionnaire, Side::It), 0);
        let prompt = Question {
            channel: Channel::Interview,
            ..sample::question(Side::It)
        };
        questionnaire.questions = vec![prompt; 12];
        assert_eq!(interview_minutes(&questionnaire, Side::It), 42);
    }
}
