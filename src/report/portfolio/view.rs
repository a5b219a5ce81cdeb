//! The portfolio as data: every sentence set in one language.

pub use crate::analysis::priorities::{Criteria, Criterion};
pub use crate::analysis::typology::Likeness;
use crate::language::{Language, portfolio_words};
use crate::report::view::{Cover, Edition};

/// Everything that is said of the departments together.
#[derive(Debug, Clone, PartialEq)]
pub struct Portfolio {
    /// The language of every text in it.
    pub language: Language,
    /// Who and what was assessed.
    pub cover: Cover,
    /// The questionnaire it rests on.
    pub questionnaire: Edition,
    /// The wave of which the typologies were applied; none when they are new.
    pub origin: Option<OriginView>,
    /// Which road to take.
    pub advice: AdviceView,
    /// The groups.
    pub groups: Vec<GroupView>,
    /// How like every group each department is, in the order of declaration; empty without groups.
    pub matrix: Vec<MatrixRow>,
    /// When a department of it stands between two groups, as one sentence; empty without groups.
    pub matrix_rule: String,
    /// The departments set apart, in the order of declaration.
    pub singles: Vec<SingleView>,
    /// How clearly the groups stand apart, −1 to 1.
    pub silhouette: Option<f64>,
    /// Whether Ward's tree gathers the same groups, and its heights; none where it was not asked.
    pub ward: Option<(bool, Vec<f64>)>,
    /// The departments by priority, highest first.
    pub priorities: Vec<PriorityView>,
    /// Where their list is cut.
    pub cut: CutView,
    /// The criteria, in the order of their columns.
    pub criteria: Vec<CriterionView>,
}

impl Portfolio {
    /// Returns whether one of the criteria is not known of some department.
    pub fn assumes(&self) -> bool {
        let known = |one: &PriorityView| {
            let mut criteria = Criterion::ALL.into_iter();
            criteria.all(|criterion| one.criteria.known(criterion).is_some())
        };
        !self.priorities.iter().all(known)
    }

    /// Returns the name of a member of a group as it is listed: the one that stands for a new group
    /// is marked.
    pub fn listed(&self, group: &GroupView, member: &MemberView) -> String {
        if self.origin.is_none() && member.id == group.medoid {
            let words = portfolio_words(self.language);
            format!("{} ({})", member.name, words.medoid)
        } else {
            member.name.clone()
        }
    }

    /// Returns on whom a group is modelled; none of a new group, which has its model among its
    /// members.
    pub fn model(&self, group: &GroupView) -> Option<String> {
        let words = portfolio_words(self.language);
        let model = || format!("{} {}", words.model, group.medoid_name);
        self.origin.is_some().then(model)
    }

    /// Returns the title above the groups: they are typologies, or were looked at in vain.
    pub fn groups_title(&self) -> &'static str {
        let words = portfolio_words(self.language);
        match self.advice.reason {
            None => words.typologies,
            Some(_) => words.refused,
        }
    }
}

impl PriorityView {
    /// Returns what is decided of it, in words; empty when it is neither first nor near.
    pub fn decision(&self, language: Language) -> String {
        let words = portfolio_words(language);
        let first = match (self.selected, self.has_sponsor) {
            (true, _) => Some(words.start),
            (false, false) => Some(words.no_sponsor),
            (false, true) => None,
        };
        let near = self.borderline.then_some(words.borderline);
        let told: Vec<_> = first.into_iter().chain(near).collect();
        told.join(", ")
    }
}

/// The wave of which typologies were applied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OriginView {
    /// The client; may be empty.
    pub client: String,
    /// The wave; may be empty.
    pub wave: String,
    /// Its date in ISO 8601; may be empty.
    pub date: String,
    /// All of it as a sentence.
    pub line: String,
}

/// Which road to take.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AdviceView {
    /// `typologies`, `typologies-and-cases` or `priorities`.
    pub code: &'static str,
    /// Why there are no typologies: `too-few`, `no-structure` or `not-alike`.
    pub reason: Option<&'static str>,
    /// The advice as one sentence.
    pub text: String,
    /// What it rests on, as one sentence; empty where nothing was grouped.
    pub grounds: String,
}

/// A group of departments.
#[derive(Debug, Clone, PartialEq)]
pub struct GroupView {
    /// Its number, from 1.
    pub number: usize,
    /// The identifier of the department that stands for it.
    pub medoid: String,
    /// The name of that department.
    pub medoid_name: String,
    /// Its name by rule.
    pub name: String,
    /// The mean of its medoid, 1 to 4.
    pub mean: f64,
    /// The identifiers of its lowest and highest axes; none when all are equal.
    pub extremes: Option<[String; 2]>,
    /// Its members, in the order of declaration.
    pub members: Vec<MemberView>,
    /// How like the medoid its members are on average, medoid excluded; none of a medoid alone.
    pub likeness: Option<Likeness>,
    /// The member with the least in common with the medoid.
    pub weakest: Option<MemberView>,
    /// Whether it is a typology.
    pub is_typology: bool,
    /// The figures as one sentence.
    pub line: String,
    /// What makes a department one of it, as one sentence.
    pub rule: String,
    /// Where its departments typically go on; none where nothing blocks any of them.
    pub next_step: Option<NextStep>,
}

/// The sub-axis that blocks most departments of a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextStep {
    /// The sub-axis with its axis.
    pub sub_axis: String,
    /// Its short code.
    pub code: String,
    /// Its name.
    pub label: String,
    /// How many departments of the group it blocks.
    pub departments: usize,
    /// All of it as one sentence.
    pub text: String,
}

/// How like every group a department is.
#[derive(Debug, Clone, PartialEq)]
pub struct MatrixRow {
    /// Its identifier.
    pub id: String,
    /// Its name.
    pub name: String,
    /// How like the medoid of each group it is; none where too little of it is published.
    pub cells: Vec<Option<Likeness>>,
    /// The number of its group, from 1; none when it is set apart.
    pub group: Option<usize>,
    /// Whether it is nearly as like another group.
    pub borderline: bool,
}

/// A department in a group.
#[derive(Debug, Clone, PartialEq)]
pub struct MemberView {
    /// Its identifier.
    pub id: String,
    /// Its name.
    pub name: String,
    /// How like the medoid it is; none when it is the medoid.
    pub likeness: Option<Likeness>,
}

/// A department set apart.
#[derive(Debug, Clone, PartialEq)]
pub struct SingleView {
    /// Its identifier.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Why: `individual-case` or `incomplete`.
    pub reason: &'static str,
    /// The nearest medoid, and how like it the department is; none where too little is published.
    pub nearest: Option<(String, Likeness)>,
    /// How many numbers are not published.
    pub missing: usize,
    /// Why, as one sentence.
    pub line: String,
}

/// A department in the list of priorities.
#[derive(Debug, Clone, PartialEq)]
pub struct PriorityView {
    /// Its identifier.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The index PI, 0 to 100.
    pub index: f64,
    /// Its place, from 1.
    pub rank: usize,
    /// Whether it is one of the first to start.
    pub selected: bool,
    /// Whether a weight 20 % larger or smaller would change that.
    pub borderline: bool,
    /// Whether someone carries the work on its side.
    pub has_sponsor: bool,
    /// What it rests on.
    pub criteria: Criteria,
}

/// Where the list of priorities is cut.
#[derive(Debug, Clone, PartialEq)]
pub struct CutView {
    /// How many departments are selected.
    pub selected: usize,
    /// The drops of the index after 3, 4 and 5 candidates.
    pub drops: Vec<(usize, f64)>,
    /// Both as one sentence.
    pub line: String,
}

/// A criterion of the priorities.
#[derive(Debug, Clone, PartialEq)]
pub struct CriterionView {
    /// The criterion.
    pub criterion: Criterion,
    /// Its weight, 0 to 1.
    pub weight: f64,
    /// The letter above its column.
    pub letter: &'static str,
    /// What it is, in words.
    pub label: &'static str,
}
