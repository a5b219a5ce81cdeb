//! `[[departments]]`.

use toml::de::DeValue;

use super::super::names::LONGEST_NAME;
use super::super::toml_file::{At, Faults, Reader, duplicates, spelled};
use super::assessment::LONGEST_TEXT;
use super::names::Names;
use crate::diagnostic::{Code, Span};
use crate::language::faults::project as said;
use crate::language::faults::toml::{Named, Shape, Spelling};
use crate::language::{Language, typeset};
use crate::model::{BySide, Department, DepartmentId, Level, PriorityCriteria, Side, SubAxisId};

/// The departments, and where each sub-axis with a target of its own is named.
#[derive(Debug, Default)]
pub(super) struct Departments {
    pub(super) list: Vec<Department>,
    pub(super) targets: Vec<(String, Span)>,
}

/// Reads the departments and judges them together.
pub(super) fn departments(root: &mut Reader<'_>, language: Language) -> Departments {
    let readers = root.tables("departments");
    let faults = root.faults();
    if root.holds_none("departments") {
        faults.on_file(Code::NoDepartment, said::no_department());
    }
    let mut departments = Departments::default();
    let mut ids = Vec::new();
    let mut names = Names::default();
    for mut table in readers {
        let given = department(&mut table, language, &mut departments);
        names.take(ids.len(), &given);
        ids.push(given.id);
        table.finish();
    }
    duplicates(Named::Department, ids.iter().flatten(), faults);
    names.report(faults);
    departments
}

/// What identifies a department, with its places.
pub(super) struct Given {
    pub(super) id: Option<At<String>>,
    pub(super) name: Option<At<String>>,
    pub(super) aliases: Vec<At<String>>,
}

fn department(table: &mut Reader<'_>, language: Language, into: &mut Departments) -> Given {
    table.require(&[("id", Shape::Text), ("name", Shape::Text)]);
    let given = Given {
        id: spelled(
            table.text_within("id", LONGEST_NAME),
            Spelling::Kebab,
            table.faults(),
        ),
        name: table.text_within("name", LONGEST_NAME),
        aliases: table
            .texts_within("aliases", LONGEST_NAME)
            .unwrap_or_default(),
    };
    let headcount = people(table, "headcount");
    let it_headcount = people(table, "it_headcount");
    let invited = invited(table, headcount, it_headcount);
    let sponsor = table
        .text_within("sponsor", LONGEST_TEXT)
        .map(|name| typeset(&name.value, language));
    let mut read = named(&given, language);
    read.headcount = headcount;
    read.it_headcount = it_headcount;
    read.target = target(table);
    read.sub_axis_targets = sub_axis_targets(table, &mut into.targets);
    read.sponsor = sponsor;
    read.invited = invited;
    read.priority = priority(table);
    into.list.push(read);
    given
}

/// Returns a department with its printed name; the name as typed stays among the aliases.
fn named(given: &Given, language: Language) -> Department {
    let word = |at: &Option<At<String>>| at.as_ref().map_or("", |at| &at.value).to_owned();
    let typed = word(&given.name);
    let name = typeset(&typed, language);
    let mut aliases: Vec<_> = given
        .aliases
        .iter()
        .map(|alias| alias.value.clone())
        .collect();
    if name != typed && !aliases.contains(&typed) {
        aliases.push(typed);
    }
    let mut department = Department::named(DepartmentId::new(word(&given.id)), name);
    department.aliases = aliases;
    department
}

fn people(table: &mut Reader<'_>, key: &'static str) -> Option<u32> {
    let given = table.whole(key, 1..=10_000_000)?;
    Some(given.value)
}

/// Reads how many people were invited, by camp; more than there are is a warning.
fn invited(
    table: &mut Reader<'_>,
    headcount: Option<u32>,
    it_headcount: Option<u32>,
) -> BySide<Option<u32>> {
    let Some(mut inner) = table.table("invited") else {
        return BySide::default();
    };
    let invited = BySide::from_fn(|side| {
        let given = inner.whole(side.name(), 0..=10_000_000)?;
        let there = match side {
            Side::It => it_headcount,
            Side::Business => headcount,
        };
        if let Some(there) = there
            && there < given.value
        {
            let wording = said::invited_above_headcount(given.value, there);
            inner.faults().at(Code::BadHeadcount, &given.span, wording);
        }
        Some(given.value)
    });
    inner.finish();
    invited
}

fn target(table: &mut Reader<'_>) -> Option<Level> {
    let given = table.integer("target")?;
    level(given.value, &given.span, table.faults())
}

/// Returns a level that can be aimed at: 2, 3 or 4.
fn level(number: i64, span: &Span, faults: Faults<'_>) -> Option<Level> {
    let level = Level::from_number(number).filter(|level| level.step().is_some());
    if level.is_none() {
        let wording = said::bad_target(&number.to_string());
        faults.at(Code::OutOfRange, span, wording);
    }
    level
}

/// Reads the targets of single sub-axes; whether they exist is known with the questionnaire.
fn sub_axis_targets(
    table: &mut Reader<'_>,
    places: &mut Vec<(String, Span)>,
) -> Vec<(SubAxisId, Level)> {
    let Some(inner) = table.table("sub_axis_targets") else {
        return Vec::new();
    };
    let mut targets = Vec::new();
    for (key, value) in inner.entries() {
        let name = key.get_ref().to_string();
        places.push((name.clone(), key.span()));
        let number = match value.get_ref() {
            DeValue::Integer(number) => i64::from_str_radix(number.as_str(), number.radix()).ok(),
            _ => None,
        };
        let Some(number) = number else {
            inner.mistyped(&name, value.get_ref(), &value.span(), Shape::Whole);
            continue;
        };
        if let Some(level) = level(number, &value.span(), inner.faults()) {
            targets.push((SubAxisId::new(name), level));
        }
    }
    targets
}

fn priority(table: &mut Reader<'_>) -> PriorityCriteria {
    let Some(mut inner) = table.table("priority") else {
        return PriorityCriteria::default();
    };
    let mut share = |key: &'static str| inner.share(key).map(|share| share.value);
    let priority = PriorityCriteria {
        strategic_value: share("strategic_value"),
        dependency: share("dependency"),
        readiness: share("readiness"),
    };
    inner.finish();
    priority
}
