//! The way in: the text of `diapason.toml` becomes a project, or every fault in it is told.

use std::cell::RefCell;

use time::Date;

use super::super::nearest::nearest;
use super::super::questionnaire::catalogue_name;
use super::super::toml_file::{Faults, Reader, parse, schema};
use super::assessment::{Head, assessment};
use super::departments::{Departments, departments};
use super::planning::planning;
use crate::diagnostic::{Code, Position, Problems, SourceFile, Span};
use crate::language::Language;
use crate::language::faults::questionnaire as said;
use crate::language::faults::toml::Shape;
use crate::model::{Department, DuplicatePolicy, PlanningChoices, Questionnaire, SubAxisId};

/// Which questionnaire an assessment uses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum QuestionnaireChoice {
    /// One that the program carries with it, by its identifier.
    Shipped(String),
    /// A file, by its path inside the assessment folder.
    Path(String),
}

impl QuestionnaireChoice {
    /// Returns the path of the catalogue that belongs to a questionnaire file.
    pub fn catalogue(&self) -> Option<String> {
        match self {
            Self::Shipped(_) => None,
            Self::Path(path) => Some(catalogue_name(path)),
        }
    }
}

/// What an assessment folder declares.
#[derive(Debug, Clone, PartialEq)]
pub struct Project {
    /// The client's name, set in the typography of the assessment's language.
    pub client: String,
    /// The name of the wave.
    pub wave: String,
    /// The date of the assessment.
    pub date: Option<Date>,
    /// The language of the reports; French by default.
    pub language: Language,
    /// The questionnaire; `partnership-13` by default.
    pub questionnaire: QuestionnaireChoice,
    /// What becomes of a second record of the same respondent.
    pub duplicates: DuplicatePolicy,
    /// Whether the survey had the optional self-ratings.
    pub self_rating: bool,
    /// The confidentiality printed on the cover.
    pub confidentiality: Option<String>,
    /// The survey files, as paths inside the folder that may hold `*`.
    pub surveys: Vec<String>,
    /// The figures of other organisations, as the path of a file inside the folder.
    pub benchmark: Option<String>,
    /// The departments, in order.
    pub departments: Vec<Department>,
    /// What the user decides of the plan.
    pub planning: PlanningChoices,
    /// The file, and the places where it names sub-axes.
    file: String,
    targets: Vec<(String, Span)>,
}

/// Reads the `diapason.toml` of an assessment, at most 8 MiB (the caller's check).
///
/// Every fault goes to `problems`, in one run. Returns none when one of them is an error; warnings
/// leave the project usable.
pub fn read(file: &SourceFile, problems: &mut Problems) -> Option<Project> {
    problems.source(file);
    let found = RefCell::new(Vec::new());
    let faults = Faults::new(&file.name, &found);
    let tree = parse(file, faults);
    let project = tree.and_then(|tree| {
        let root = Reader::new(&tree, 0..0, faults);
        read_project(root, &file.name)
    });
    let project = project.filter(|_| !faults.has_errors());
    for diagnostic in found.into_inner() {
        problems.add(diagnostic);
    }
    project
}

fn read_project(mut root: Reader<'_>, file: &str) -> Option<Project> {
    root.require(&[("schema", Shape::Whole), ("assessment", Shape::Table)]);
    schema(&mut root);
    let head: Head = assessment(&mut root);
    let departments: Departments = departments(&mut root, head.language);
    let planning = planning(&mut root);
    root.finish();
    Some(Project {
        client: head.client?,
        wave: head.wave?,
        date: head.date,
        language: head.language,
        questionnaire: head.questionnaire,
        duplicates: head.duplicates,
        self_rating: head.self_rating,
        confidentiality: head.confidentiality,
        surveys: head.surveys,
        benchmark: head.benchmark,
        departments: departments.list,
        planning,
        file: file.to_owned(),
        targets: departments.targets,
    })
}

impl Project {
    /// Reports the sub-axes with a target of their own that the questionnaire does not have.
    pub fn check_against(&self, questionnaire: &Questionnaire, problems: &mut Problems) {
        let sub_axes = questionnaire.sub_axes.iter();
        let known: Vec<_> = sub_axes.map(|sub_axis| sub_axis.id.as_str()).collect();
        for (name, span) in &self.targets {
            if questionnaire.sub_axis(&SubAxisId::new(name)).is_some() {
                continue;
            }
            let near = nearest(name, known.iter().copied());
            let wording = said::unknown_sub_axis(name, near, &known);
            let place = Position::Span(span.clone());
            problems.push(Code::UnknownSubAxis, &self.file, place, wording);
        }
    }
}
