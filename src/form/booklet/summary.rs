//! A questionnaire in figures: how much is asked, looked for and done, and how long it takes.

use super::asked::Asked;
use super::block::{Block, Item, Rank};
use super::contents::head;
use crate::form::duration::{interview_minutes, self_rating_minutes, survey_minutes};
use crate::language::sentences::minutes;
use crate::language::{BookletWords, Language, booklet_words, whole, words};
use crate::model::{Action, ActionKind, Effort, Level, Question, Questionnaire, Rated, Side};

/// The camps in the order of the columns.
const CAMPS: [Side; 2] = [Side::Business, Side::It];

/// Returns the figures of a questionnaire.
pub fn summary(questionnaire: &Questionnaire, language: Language) -> Vec<Block> {
    let words = booklet_words(language);
    let count = |count| whole(count, language);
    let mut blocks = head(questionnaire, language);
    blocks.push(Block::List(vec![
        Item::new(words.axes, count(questionnaire.axes.len())),
        Item::new(words.sub_axes, count(questionnaire.sub_axes.len())),
    ]));
    blocks.extend(asked(questionnaire, language));
    blocks.extend(durations(questionnaire, language));
    blocks.extend(documents(questionnaire, language));
    blocks.extend(actions(questionnaire, language));
    blocks
}

/// Returns a table of two columns, one a camp.
fn by_camp(title: &str, rows: &[(&str, [String; 2])], words: &BookletWords) -> Vec<Block> {
    let heads = ["", words.business, words.it].map(str::to_owned);
    let rows = rows
        .iter()
        .map(|(name, [business, it])| vec![(*name).to_owned(), business.clone(), it.clone()]);
    vec![
        Block::Heading(Rank::Part, title.to_owned()),
        Block::Table(heads.to_vec(), rows.collect()),
    ]
}

fn asked(questionnaire: &Questionnaire, language: Language) -> Vec<Block> {
    let words = booklet_words(language);
    let counts = |what: fn(Side) -> Asked, of: fn(&Question) -> bool| {
        CAMPS.map(|camp| {
            let questions = questionnaire.questions.iter();
            let held = questions.filter(|question| what(camp).holds(question) && of(question));
            whole(held.count(), language)
        })
    };
    let rows = [
        (words.survey_questions, counts(Asked::Survey, |_| true)),
        (
            words.of_which_reversed,
            counts(Asked::Survey, |one| one.reverse),
        ),
        (
            words.self_rating_questions,
            counts(Asked::SelfRating, |_| true),
        ),
        (
            words.interview_questions,
            counts(Asked::Interview, |_| true),
        ),
    ];
    by_camp(words.asked, &rows, words)
}

fn durations(questionnaire: &Questionnaire, language: Language) -> Vec<Block> {
    let words = booklet_words(language);
    let shown = |of: &dyn Fn(Side) -> usize| CAMPS.map(|camp| minutes(of(camp), language));
    let survey = shown(&|camp| survey_minutes(questionnaire, camp, language));
    let self_rating = shown(&|camp| self_rating_minutes(questionnaire, camp, language));
    let interview = shown(&|camp| interview_minutes(questionnaire, camp));
    let rows = [
        (words.survey, survey),
        (words.self_rating, self_rating),
        (words.interview, interview),
    ];
    let mut blocks = by_camp(words.durations, &rows, words);
    blocks.push(Block::Paragraph(words.per_department.to_owned()));
    blocks
}

/// Returns a row of counts: how many of `levels` stand at each step, and in all.
fn by_step(name: &str, levels: &[Level], language: Language) -> Vec<String> {
    let at_step = |step| levels.iter().filter(|level| **level == step).count();
    let counts = Level::STEPS.map(at_step);
    let counts = counts.into_iter().chain([levels.len()]);
    let counts = counts.map(|count| whole(count, language));
    [name.to_owned()].into_iter().chain(counts).collect()
}

fn documents(questionnaire: &Questionnaire, language: Language) -> Vec<Block> {
    let words = booklet_words(language);
    let row = |name: &str, of: &dyn Fn(Rated) -> bool| {
        let checks = questionnaire.documents.iter().filter(|one| of(one.rated));
        let levels: Vec<_> = checks.map(|check| check.level).collect();
        by_step(name, &levels, language)
    };
    let rows = vec![
        row(words.business, &|rated| rated == Rated::One(Side::Business)),
        row(words.it, &|rated| rated == Rated::One(Side::It)),
        row(words.both, &|rated| rated == Rated::Both),
        row(words.total, &|_| true),
    ];
    let heads = Level::STEPS.map(|level| level_name(level, language));
    table(words.documents, heads, rows, words)
}

fn actions(questionnaire: &Questionnaire, language: Language) -> Vec<Block> {
    let words = booklet_words(language);
    let row = |name: &str, of: &dyn Fn(&Action) -> bool| {
        let actions = questionnaire.actions.iter().filter(|action| of(action));
        let levels: Vec<_> = actions.map(|action| action.to).collect();
        by_step(name, &levels, language)
    };
    let kinds = ActionKind::ALL.into_iter();
    let mut rows: Vec<_> = kinds
        .map(|kind| row(kind.in_language(language), &|action| action.kind == kind))
        .collect();
    rows.extend([
        row(words.total, &|_| true),
        row(words.light, &|action| action.effort == Effort::Light),
        row(words.heavy, &|action| action.effort == Effort::Heavy),
        row(words.quick_wins, &|action| action.quick_win),
    ]);
    let [one, two, three, four] = Level::ALL;
    let heads = [(one, two), (two, three), (three, four)];
    let heads = heads.map(|(from, to)| format!("{from}\u{a0}→\u{a0}{to}"));
    table(words.actions, heads, rows, words)
}

fn level_name(level: Level, language: Language) -> String {
    format!("{}\u{a0}{level}", words(language).level)
}

/// Returns a table of the three steps and their sum.
fn table(
    title: &str,
    steps: [String; 3],
    rows: Vec<Vec<String>>,
    words: &BookletWords,
) -> Vec<Block> {
    let heads = [String::new()].into_iter().chain(steps);
    let heads = heads.chain([words.total.to_owned()]).collect();
    vec![
        Block::Heading(Rank::Part, title.to_owned()),
        Block::Table(heads, rows),
    ]
}
