//! Which road to take: typologies, typologies and individual cases, or priorities (method F.2).

use super::super::PublishedDepartment;
use super::super::statistics::TOLERANCE;
use super::assign::assigned;
use super::group::{Group, is_weaker};
use super::likeness::Likeness;
use super::medoids::first_nearest;
use super::profiles::Profiles;
use super::regroup::regrouped;
use crate::model::{Department, Questionnaire, TypeDefinition};

/// With fewer complete departments than these there is nothing to group.
pub const LEAST_TO_GROUP: usize = 6;

/// Below this mean silhouette there is no structure.
pub const LEAST_SILHOUETTE: f64 = 0.25;

/// Departments that share a path, and those that do not.
#[derive(Debug, Clone, PartialEq)]
pub struct Typology {
    /// The groups, in the order of their medoids' identifiers; none of too few departments. Where
    /// priorities are advised, they are the groups that were refused.
    pub groups: Vec<Group>,
    /// The departments set apart, in the order of the assessment.
    pub singles: Vec<Single>,
    /// The mean silhouette of the groups.
    pub silhouette: Option<f64>,
    /// What Ward's tree says; none of groups that were frozen.
    pub ward: Option<SecondOpinion>,
    /// Which road to take.
    pub advice: Advice,
    /// The weight of each sub-axis in a profile.
    pub weights: Vec<f64>,
    /// How many departments have a complete profile.
    pub complete: usize,
}

/// A department set apart.
#[derive(Debug, Clone, PartialEq)]
pub struct Single {
    /// The place of the department in the assessment.
    pub place: usize,
    /// Why it stands apart.
    pub reason: Apart,
}

/// Why a department stands apart.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Apart {
    /// It has too little in common with any group.
    IndividualCase(Nearest),
    /// Some of its numbers are not published.
    Incomplete {
        /// How many.
        missing: usize,
        /// The group that is nearest to what is published; none of less than three quarters.
        nearest: Option<Nearest>,
    },
}

/// The group that is nearest to a department which stands apart.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Nearest {
    /// The place of the group.
    pub group: usize,
    /// How like its medoid the department is.
    pub likeness: Likeness,
}

/// What Ward's tree says of the same departments.
#[derive(Debug, Clone, PartialEq)]
pub struct SecondOpinion {
    /// Whether the tree, cut into as many groups, gathers the same departments.
    pub agrees: bool,
    /// The heights of the tree, ascending.
    pub heights: Vec<f64>,
}

/// Which road to take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Advice {
    /// One path for each group.
    Typologies,
    /// One path for each group, and the individual cases by themselves.
    TypologiesAndCases,
    /// Start with a few departments.
    Priorities(Refusal),
}

/// Why there are no typologies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// Too few departments have all their numbers.
    TooFew,
    /// The groups do not stand apart.
    NoStructure,
    /// The departments of a group have too little in common.
    NotAlike,
}

/// Groups of some departments, before they are judged.
pub(super) struct Grouped {
    pub(super) groups: Vec<Group>,
    pub(super) silhouette: Option<f64>,
    pub(super) ward: Option<SecondOpinion>,
}

/// Returns the typologies of departments from what is published of them: grouped anew, or by the
/// definitions of another wave.
pub fn typology(
    questionnaire: &Questionnaire,
    departments: &[Department],
    published: &[PublishedDepartment],
    frozen: Option<&[TypeDefinition]>,
) -> Typology {
    advise(&Profiles::of(questionnaire, departments, published), frozen)
}

/// Returns what is advised of profiles.
pub(super) fn advise(profiles: &Profiles, frozen: Option<&[TypeDefinition]>) -> Typology {
    let group = |kept: &[usize]| match frozen {
        None => regrouped(profiles, kept),
        Some(types) => assigned(profiles, types, kept),
    };
    let count = profiles.complete.len();
    let all: Vec<_> = (0..count).collect();
    let least = if frozen.is_none() { LEAST_TO_GROUP } else { 1 };
    if count < least {
        let nothing = frozen.map_or_else(Grouped::nothing, |_| group(&all));
        return nothing.told(profiles, &[], Advice::Priorities(Refusal::TooFew));
    }
    let whole = group(&all);
    if frozen.is_none() && !whole.is_structured() {
        return whole.told(profiles, &[], Advice::Priorities(Refusal::NoStructure));
    }
    if whole.is_alike() {
        return whole.told(profiles, &[], Advice::Typologies);
    }
    let (mut kept, mut removed) = (all, Vec::new());
    let mut current = group(&kept);
    for _ in 0..(count / 10).max(1) {
        let Some(weakest) = current.weakest(profiles, &kept) else {
            break;
        };
        kept.retain(|one| *one != weakest);
        removed.push(weakest);
        current = group(&kept);
        if current.is_alike() && (frozen.is_some() || current.is_structured()) {
            return current.told(profiles, &removed, Advice::TypologiesAndCases);
        }
    }
    whole.told(profiles, &[], Advice::Priorities(Refusal::NotAlike))
}

impl Grouped {
    fn nothing() -> Self {
        Self {
            groups: Vec::new(),
            silhouette: None,
            ward: None,
        }
    }

    fn is_structured(&self) -> bool {
        let silhouette = self.silhouette;
        silhouette.is_some_and(|mean| mean >= LEAST_SILHOUETTE - TOLERANCE)
    }

    fn is_alike(&self) -> bool {
        self.groups.iter().all(Group::is_alike)
    }

    /// Returns the profile with the least in common with its medoid; the first of equals.
    fn weakest(&self, profiles: &Profiles, kept: &[usize]) -> Option<usize> {
        let members = self.groups.iter().flat_map(|group| &group.members);
        let likeness = |place: usize| {
            let mut members = members.clone();
            members.find(|member| member.place == place)?.likeness
        };
        let compared = kept
            .iter()
            .filter_map(|one| Some((*one, likeness(profiles.complete[*one].place)?)));
        let weakest = compared.reduce(|weakest, one| {
            if is_weaker(&one.1, &weakest.1) {
                one
            } else {
                weakest
            }
        });
        weakest.map(|(one, _)| one)
    }

    /// Returns the whole answer, with the profiles that were removed set apart.
    fn told(self, profiles: &Profiles, removed: &[usize], advice: Advice) -> Typology {
        let missing = profiles.incomplete.iter();
        let missing = missing.map(|one| Single {
            place: one.place,
            reason: Apart::Incomplete {
                missing: one.missing(),
                nearest: self.nearest(|medoid| one.likeness(&profiles.weights, medoid)),
            },
        });
        let cases = removed.iter().filter_map(|one| {
            let profile = &profiles.complete[*one];
            let (weights, own) = (&profiles.weights, &profile.indices);
            let nearest = self.nearest(|medoid| Some(Likeness::between(weights, own, medoid)));
            Some(Single {
                place: profile.place,
                reason: Apart::IndividualCase(nearest?),
            })
        });
        let mut singles: Vec<_> = cases.chain(missing).collect();
        singles.sort_by_key(|one| one.place);
        Typology {
            singles,
            advice,
            groups: self.groups,
            silhouette: self.silhouette,
            ward: self.ward,
            weights: profiles.weights.clone(),
            complete: profiles.complete.len(),
        }
    }

    /// Returns the group whose medoid is most similar, the first of equals.
    fn nearest(&self, likeness: impl Fn(&[f64]) -> Option<Likeness>) -> Option<Nearest> {
        let groups = self
            .groups
            .iter()
            .map(|group| likeness(&group.definition.profile));
        let all: Vec<_> = groups.collect::<Option<_>>()?;
        let group = first_nearest(all.iter().map(|one| 1.0 - one.similarity / 100.0));
        let likeness = *all.get(group)?;
        Some(Nearest { group, likeness })
    }
}
