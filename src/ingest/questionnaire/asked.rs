//! `[[questions]]` and `[[documents]]`.

use super::super::toml_file::{At, Reader, spelled};
use super::frame::optional;
use super::wire::{WireDocument, WireQuestion};
use crate::diagnostic::Code;
use crate::language::faults::questionnaire as said;
use crate::language::faults::toml::{Shape, Spelling};
use crate::model::{Channel, DontKnow, FollowUp, Level, Rated, Scale, Side};

const RATED: [Rated; 3] = [
    Rated::One(Side::It),
    Rated::One(Side::Business),
    Rated::Both,
];
const ASKED: [Channel; 2] = [Channel::Survey, Channel::Interview];
const DONT_KNOW: [DontKnow; 2] = [DontKnow::Missing, DontKnow::Lowest];

/// The keys of a survey question only.
const SURVEY_KEYS: [&str; 6] = ["scale", "reverse", "dont_know", "self", "pair", "choices"];

/// The age in months beyond which a document counts as partial, unless the check says otherwise.
const USUAL_AGE: u32 = 18;

fn dont_know_name(rule: DontKnow) -> &'static str {
    match rule {
        DontKnow::Missing => "missing",
        DontKnow::Lowest => "lowest",
    }
}

/// Reads one question.
pub(super) fn question(mut table: Reader<'_>, languages: &[String]) -> WireQuestion {
    table.require(&[
        ("id", Shape::Text),
        ("sub_axis", Shape::Text),
        ("channel", Shape::Text),
        ("asked_to", Shape::Text),
        ("side", Shape::Text),
        ("text", Shape::Translations),
    ]);
    let id = spelled(table.text("id"), Spelling::Question, table.faults());
    let channel = table.one_of("channel", &ASKED, Channel::name);
    let channel = channel.map(|channel| channel.value);
    match channel {
        Some(Channel::Survey) => {
            table.require(&[("scale", Shape::Text)]);
            useless(&mut table, &["follow_up"]);
        }
        Some(Channel::Interview | Channel::Document) => useless(&mut table, &SURVEY_KEYS),
        None => {}
    }
    let dont_know = table.one_of("dont_know", &DONT_KNOW, dont_know_name);
    let flag = |flag: Option<At<bool>>| flag.is_some_and(|flag| flag.value);
    let question = WireQuestion {
        place: table.place().clone(),
        id,
        sub_axis: table.text("sub_axis"),
        channel,
        asked_to: table
            .one_of("asked_to", &Side::ALL, Side::name)
            .map(|side| side.value),
        rated: table.one_of("side", &RATED, Rated::name),
        scale: table
            .one_of("scale", &Scale::ALL, Scale::name)
            .map(|scale| scale.value),
        reverse: flag(table.flag("reverse")),
        weight: table.weight("weight").map_or(1.0, |weight| weight.value),
        dont_know: dont_know.map_or(DontKnow::Missing, |rule| rule.value),
        self_rating: flag(table.flag("self")) && channel != Some(Channel::Interview),
        pair: table.text("pair"),
        text: table.translated("text", languages),
        has_choices: table.key("choices").is_some(),
        choices: table.translated_lists("choices", languages),
        follow_up: follow_up(&mut table, languages),
    };
    table.finish();
    question
}

/// Reads what an interviewer asks to tell two adjacent levels apart.
fn follow_up(table: &mut Reader<'_>, languages: &[String]) -> Option<FollowUp> {
    let mut inner = table.table("follow_up")?;
    inner.require(&[("levels", Shape::List), ("text", Shape::Translations)]);
    let text = inner.translated("text", languages);
    let levels = inner.numbers("levels");
    let upper = levels.and_then(|levels| {
        let upper = Level::STEPS.into_iter().find(|upper| {
            let upper = f64::from(upper.number());
            levels.value == [upper - 1.0, upper]
        });
        if upper.is_none() {
            let place = &levels.span;
            inner
                .faults()
                .at(Code::WrongLevels, place, said::not_adjacent());
        }
        upper
    });
    inner.finish();
    Some(FollowUp {
        upper: upper?,
        text: text?.value,
    })
}

/// Warns of keys that a question carries for nothing, on its channel.
fn useless(table: &mut Reader<'_>, keys: &[&'static str]) {
    for key in keys {
        if let Some(place) = table.key(key) {
            let wording = said::useless_key(key);
            table.faults().at(Code::UselessKey, &place, wording);
        }
    }
}

/// Reads one document check.
pub(super) fn document(mut table: Reader<'_>, languages: &[String]) -> WireDocument {
    table.require(&[
        ("id", Shape::Text),
        ("sub_axis", Shape::Text),
        ("side", Shape::Text),
        ("level", Shape::Whole),
        ("text", Shape::Translations),
    ]);
    let level = table.whole("level", 2..=4);
    let document = WireDocument {
        id: spelled(table.text("id"), Spelling::Loose, table.faults()),
        sub_axis: table.text("sub_axis"),
        rated: table
            .one_of("side", &RATED, Rated::name)
            .map(|rated| rated.value),
        level: level.and_then(|level| u8::try_from(level.value).ok()),
        weight: table.weight("weight").map_or(1.0, |weight| weight.value),
        max_age_months: table
            .whole("max_age_months", 1..=120)
            .map_or(USUAL_AGE, |age| age.value),
        text: table.translated("text", languages),
        present: optional(&mut table, "present", languages),
        partial: optional(&mut table, "partial", languages),
    };
    table.finish();
    document
}
