//! The way in: an answers file becomes an interview, or every fault in it is told.

use std::cell::RefCell;

use super::super::nearest::nearest;
use super::super::survey::find;
use super::super::toml_file::{Faults, Reader, parse, schema};
use super::answer::Answers;
use crate::diagnostic::{Code, Problems, SourceFile};
use crate::language::faults::interview as said;
use crate::language::faults::toml::Shape;
use crate::model::{Department, Interview, Questionnaire, Side};

/// The longest pseudonym or role, in characters.
const LONGEST: usize = 200;

/// The most people in one interview.
const MOST_PEOPLE: u32 = 1000;

/// What an answers file is read against.
#[derive(Debug, Clone, Copy)]
pub struct Context<'a> {
    /// The questionnaire of the assessment.
    pub questionnaire: &'a Questionnaire,
    /// The departments of the assessment.
    pub departments: &'a [Department],
    /// The places of those that the interview is about.
    pub about: &'a [usize],
}

/// Reads the answers file of an interview, at most 8 MiB (the caller's check). The interview is
/// open and has no identifier yet.
///
/// Every fault goes to `problems`, in one run. Returns none when one of them is an error.
pub fn read(file: &SourceFile, context: Context<'_>, problems: &mut Problems) -> Option<Interview> {
    problems.source(file);
    let found = RefCell::new(Vec::new());
    let faults = Faults::new(&file.name, &found);
    let tree = parse(file, faults);
    let interview = tree.and_then(|tree| interview(Reader::new(&tree, 0..0, faults), context));
    let interview = interview.filter(|_| !faults.has_errors());
    for diagnostic in found.into_inner() {
        problems.add(diagnostic);
    }
    interview
}

fn interview(mut root: Reader<'_>, context: Context<'_>) -> Option<Interview> {
    root.require(&[
        ("schema", Shape::Whole),
        ("camp", Shape::Text),
        ("respondent", Shape::Text),
        ("answer", Shape::Tables),
    ]);
    schema(&mut root);
    let camp = root.one_of("camp", &Side::ALL, Side::name);
    let camp = camp.map(|camp| camp.value);
    let people = match root.key("people") {
        Some(_) => root
            .whole("people", 1..=MOST_PEOPLE)
            .map(|given| given.value),
        None => Some(1),
    };
    let date = root.date("date").map(|date| date.value);
    let respondent = root.text_within("respondent", LONGEST);
    let role = root.text_within("role", LONGEST).map(|role| role.value);
    same_departments(&mut root, context);
    let mut answers = Answers::new(context.questionnaire, camp);
    for table in root.tables("answer") {
        answers.take(table);
    }
    root.finish();
    Some(Interview {
        id: String::new(),
        respondent: respondent?.value,
        role,
        camp: camp?,
        people: people?,
        departments: context.about.to_vec(),
        date,
        closed: false,
        ratings: answers.ratings(),
    })
}

/// Reports departments that are not those the interview is about.
fn same_departments(root: &mut Reader<'_>, context: Context<'_>) {
    let Some(span) = root.key("departments") else {
        return;
    };
    let Some(names) = root.texts("departments") else {
        return;
    };
    let known = context.departments.iter().map(|one| one.id.as_str());
    let known: Vec<_> = known.collect();
    let mut named = Vec::new();
    let mut is_known = true;
    for name in names {
        let place = find(context.departments, &name.value);
        if place.is_none() {
            let near = nearest(&name.value, known.iter().copied());
            let wording = said::unknown_department(&name.value, near, &known);
            root.faults()
                .at(Code::UnknownDepartment, &name.span, wording);
        }
        is_known &= place.is_some();
        named.extend(place);
    }
    let is_same = named.iter().all(|place| context.about.contains(place))
        && context.about.iter().all(|place| named.contains(place));
    if is_known && !is_same {
        let asked = context.about.iter();
        let asked: Vec<_> = asked
            .filter_map(|place| known.get(*place).copied())
            .collect();
        let wording = said::other_departments(&asked);
        root.faults().at(Code::OtherDepartments, &span, wording);
    }
}
