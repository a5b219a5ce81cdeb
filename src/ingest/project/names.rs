//! The names by which departments are found in survey files: each means one department.

use std::collections::BTreeMap;

use super::super::names::key;
use super::super::toml_file::{At, Faults};
use super::departments::Given;
use crate::diagnostic::{Code, Span};
use crate::language::faults::project as said;

/// Every name, alias and identifier met so far, with the department it means.
#[derive(Debug, Default)]
pub(super) struct Names {
    shown: Vec<String>,
    known: BTreeMap<String, Meaning>,
    collisions: Vec<Collision>,
}

#[derive(Debug)]
struct Collision {
    name: At<String>,
    first: Meaning,
    second: usize,
}

/// The department that a name means, and where the name stands.
#[derive(Debug, Clone)]
struct Meaning {
    department: usize,
    span: Span,
    is_id: bool,
}

impl Names {
    /// Takes the names of the department at `place`.
    ///
    /// The same identifier twice is a fault of its own, told elsewhere.
    pub(super) fn take(&mut self, place: usize, given: &Given) {
        let shown = given.name.as_ref().or(given.id.as_ref());
        let shown = shown.map_or_else(String::new, |name| name.value.clone());
        self.shown.push(shown);
        let ids = given.id.iter().map(|id| (id, true));
        let names = given.name.iter().chain(&given.aliases);
        for (name, is_id) in ids.chain(names.map(|name| (name, false))) {
            let key = key(&name.value);
            let Some(first) = self.known.get(&key) else {
                let meaning = Meaning {
                    department: place,
                    span: name.span.clone(),
                    is_id,
                };
                self.known.insert(key, meaning);
                continue;
            };
            if first.department != place && !(first.is_id && is_id) {
                self.collisions.push(Collision {
                    name: name.clone(),
                    first: first.clone(),
                    second: place,
                });
            }
        }
    }

    /// Reports each name that means two departments.
    pub(super) fn report(self, faults: Faults<'_>) {
        let shown = |place: usize| self.shown.get(place).map_or("", String::as_str);
        for collision in &self.collisions {
            let Collision {
                name,
                first,
                second,
            } = collision;
            let (first_name, second_name) = (shown(first.department), shown(*second));
            let (wording, also) = said::name_collision(&name.value, first_name, second_name);
            let there = (&first.span, also);
            faults.with(Code::NameCollision, &name.span, wording, there);
        }
    }
}
