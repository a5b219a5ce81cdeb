//! The departments that a survey is about, found by any of their names.

use std::collections::BTreeMap;

use super::names::slug;
use crate::ingest::names::{is_too_long, key};
use crate::ingest::nearest::nearest;
use crate::language::{Language, plain, typeset};
use crate::model::{Department, DepartmentId};

/// The number of spellings that are remembered byte for byte.
const SPELLINGS: usize = 4096;

/// The most departments that are created from files alone.
pub(super) const MOST: usize = 1000;

/// The departments of an assessment, or of files without one.
///
/// A department is found by its id, its name or an alias, whose case, spaces, hyphens,
/// apostrophes and encoding of accents do not count.
#[derive(Debug)]
pub struct Roster {
    departments: Vec<Department>,
    places: BTreeMap<String, usize>,
    /// The departments as they were spelled in cells, to find them without further work.
    spellings: BTreeMap<Box<[u8]>, usize>,
    admission: Admission,
}

/// Whom a roster lets in.
#[derive(Debug)]
enum Admission {
    /// The departments declared.
    Closed,
    /// Every department that is named.
    Open {
        language: Language,
        slugs: BTreeMap<String, usize>,
    },
}

/// Why a name is no department.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Stranger {
    /// Nobody declared it.
    Unknown,
    /// It gives the id of another department, the one at this place, that is spelled otherwise.
    Spelling(usize),
    /// It holds no letter and no digit.
    Nameless,
    /// It is longer than a name may be.
    Long,
    /// There are [`MOST`] departments already.
    Excess,
}

impl Roster {
    /// Takes the departments of an assessment, in the order of declaration: no other one exists.
    ///
    /// A name that two departments share belongs to the first; ids come before names, names before
    /// aliases.
    pub fn closed(departments: Vec<Department>) -> Self {
        let mut places = BTreeMap::new();
        let each = || departments.iter().enumerate();
        let ids = each().map(|(place, department)| (department.id.as_str(), place));
        let names = each().map(|(place, department)| (department.name.as_str(), place));
        let aliases = each().flat_map(|(place, department)| {
            let aliases = department.aliases.iter();
            aliases.map(move |alias| (alias.as_str(), place))
        });
        for (name, place) in ids.chain(names).chain(aliases) {
            places.entry(key(name)).or_insert(place);
        }
        Self {
            departments,
            places,
            spellings: BTreeMap::new(),
            admission: Admission::Closed,
        }
    }

    /// Takes no department yet: each one named in a file is created, with its name in the
    /// typography of `language` and an id made from it.
    pub fn open(language: Language) -> Self {
        Self {
            departments: Vec::new(),
            places: BTreeMap::new(),
            spellings: BTreeMap::new(),
            admission: Admission::Open {
                language,
                slugs: BTreeMap::new(),
            },
        }
    }

    /// Returns how many departments there are.
    pub(super) fn len(&self) -> usize {
        self.departments.len()
    }

    /// Forgets the departments from the place `mark` on, which a file named that is not read.
    pub(super) fn truncate(&mut self, mark: usize) {
        if self.departments.len() <= mark {
            return;
        }
        self.departments.truncate(mark);
        self.places.retain(|_, place| *place < mark);
        self.spellings.retain(|_, place| *place < mark);
        if let Admission::Open { slugs, .. } = &mut self.admission {
            slugs.retain(|_, place| *place < mark);
        }
    }

    /// Returns the name of the department at `place`.
    pub(super) fn name(&self, place: usize) -> &str {
        let department = self.departments.get(place);
        department.map_or("", |department| &department.name)
    }

    /// Returns the declared name nearest to one that nobody declared.
    pub(super) fn near(&self, name: &str) -> Option<&str> {
        let names = self.departments.iter().flat_map(|department| {
            let aliases = department.aliases.iter().map(String::as_str);
            [department.name.as_str(), department.id.as_str()]
                .into_iter()
                .chain(aliases)
        });
        nearest(name, names)
    }

    /// Returns the departments, and whether they were declared.
    pub(super) fn into_departments(self) -> (Vec<Department>, bool) {
        let declared = matches!(self.admission, Admission::Closed);
        (self.departments, declared)
    }

    /// Returns the place of the department that a cell names.
    pub(super) fn place(&mut self, cell: &str) -> Result<usize, Stranger> {
        if let Some(place) = self.spellings.get(cell.as_bytes()) {
            return Ok(*place);
        }
        let key = key(cell);
        let place = match self.places.get(&key) {
            Some(place) => {
                let place = *place;
                self.respell(place, cell);
                place
            }
            None => self.admit(cell, key)?,
        };
        if self.spellings.len() < SPELLINGS {
            self.spellings.insert(cell.as_bytes().into(), place);
        }
        Ok(place)
    }

    /// Calls a department that files name in several ways by the fairest spelling, whichever came
    /// first: neither in capitals alone nor without any, then the first in the alphabet.
    fn respell(&mut self, place: usize, cell: &str) {
        let Admission::Open { language, .. } = &self.admission else {
            return;
        };
        let spelling = typeset(plain(cell).trim(), *language);
        let rank = |name: &str| {
            let has = |of: fn(char) -> bool| name.chars().any(of);
            let is_plain = has(char::is_lowercase) && has(char::is_uppercase);
            (!is_plain, !has(char::is_lowercase))
        };
        if let Some(department) = self.departments.get_mut(place)
            && (rank(&spelling), &spelling) < (rank(&department.name), &department.name)
            && !is_too_long(&spelling)
        {
            department.name = spelling;
        }
    }

    /// Returns the place of a department that is named for the first time.
    fn admit(&mut self, cell: &str, key: String) -> Result<usize, Stranger> {
        let Admission::Open { language, slugs } = &mut self.admission else {
            return Err(Stranger::Unknown);
        };
        let name = plain(cell);
        let name = name.trim();
        if is_too_long(name) {
            return Err(Stranger::Long);
        }
        let slug = slug(cell);
        if slug.is_empty() {
            return Err(Stranger::Nameless);
        }
        if let Some(known) = slugs.get(&slug) {
            return Err(Stranger::Spelling(*known));
        }
        let place = self.departments.len();
        if place >= MOST {
            return Err(Stranger::Excess);
        }
        let name = typeset(name, *language);
        let id = DepartmentId::new(&slug);
        self.departments.push(Department::named(id, name));
        slugs.insert(slug, place);
        self.places.insert(key, place);
        Ok(place)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finance() -> Department {
        Department {
            aliases: vec!["DAF".to_owned(), "RH".to_owned()],
            ..Department::named(DepartmentId::new("finance"), "Direction de l’Audit")
        }
    }

    #[test]
    fn a_declared_department_is_found_by_id_name_or_alias() {
        let people = Department::named(DepartmentId::new("rh"), "Ressources humaines");
        let mut roster = Roster::closed(vec![finance(), people]);
        for name in [
            "finance",
            " FINANCE ",
            "daf",
            "Direction de l'audit",
            "direction\u{a0}de l’AUDIT",
        ] {
            assert_eq!(roster.place(name), Ok(0), "{name}");
        }
        assert_eq!(roster.place("RH"), Ok(1), "an id comes before an alias");
        assert_eq!(roster.place("Ressource humaine"), Err(Stranger::Unknown));
        assert_eq!(
            roster.near("Ressource humaine"),
            Some("Ressources humaines")
        );
        assert_eq!(roster.near("Logistique"), None);
        assert_eq!(roster.place("Logistique"), Err(Stranger::Unknown));
        assert_eq!(roster.place(""), Err(Stranger::Unknown));
    }

    #[test]
    fn a_department_is_called_the_same_whoever_named_it_first() {
        let spellings = ["FINANCE", "finance", "Finance", " finance "];
        for first in 0..spellings.len() {
            let mut roster = Roster::open(Language::French);
            for place in 0..spellings.len() {
                let spelling = spellings[(first + place) % spellings.len()];
                assert_eq!(roster.place(spelling), Ok(0));
            }
            assert_eq!(roster.name(0), "Finance");
        }
    }

    #[test]
    fn an_open_roster_creates_departments_and_never_guesses() {
        let mut roster = Roster::open(Language::French);
        assert_eq!(roster.place(" Direction de l'Été "), Ok(0));
        assert_eq!(roster.place("DIRECTION DE L’ÉTÉ"), Ok(0));
        assert_eq!(roster.place("Achats\u{1b}[31m"), Ok(1));
        assert_eq!(
            roster.place("Direction de l'Ete"),
            Err(Stranger::Spelling(0))
        );
        assert_eq!(roster.place("?"), Err(Stranger::Nameless));
        assert_eq!(roster.place(&"é".repeat(201)), Err(Stranger::Long));
        let (departments, declared) = roster.into_departments();
        assert!(!declared);
        let names: Vec<_> = departments
            .iter()
            .map(|d| (d.id.as_str(), d.name.as_str()))
            .collect();
        assert_eq!(
            names,
            [
                ("direction-de-l-ete", "Direction de l’Été"),
                ("achats", "Achats")
            ]
        );
    }
}
