//! `diapason init`: a new assessment folder, or the complete example.

use super::handout::{self, NewFile};
use crate::cli::args::{Arguments, Init};
use crate::cli::load::{self, DOCUMENTS, Failure, PROJECT};
use crate::cli::{Exit, prompt, screen};
use crate::diagnostic::Problems;
use crate::form::{self, Grouping, SelfRating, SurveyChoices, SurveyForm};
use crate::language::{Language, setup, template_words};
use crate::model::{Department, Questionnaire, ReviewSheet, Side};

macro_rules! example {
    ($($file:literal,)*) => {
        /// The complete example, as it stands in the repository.
        const EXAMPLE: &[(&str, &[u8])] = &[$((
            $file,
            include_bytes!(concat!("../../../examples/acme/", $file)),
        ),)*];
    };
}

example! {
    "diapason.toml",
    "documents.csv",
    "surveys/business.csv",
    "surveys/it.csv",
    "interviews/2026-11-04_finance_r01/journal.jsonl",
    "interviews/2026-11-04_recherche-developpement_r10/journal.jsonl",
    "interviews/2026-11-04_usine-saint-etienne_r04/journal.jsonl",
    "interviews/2026-11-04_ventes-france_r07/journal.jsonl",
    "interviews/2026-11-06_finance_r02/journal.jsonl",
    "interviews/2026-11-06_recherche-developpement_r11/journal.jsonl",
    "interviews/2026-11-06_usine-saint-etienne_r05/journal.jsonl",
    "interviews/2026-11-06_ventes-france_r08/journal.jsonl",
    "interviews/2026-11-09_finance_r03/journal.jsonl",
    "interviews/2026-11-09_recherche-developpement_r12/journal.jsonl",
    "interviews/2026-11-09_usine-saint-etienne_r06/journal.jsonl",
    "interviews/2026-11-09_ventes-france_r09/journal.jsonl",
}

/// The folder of the answers; it is there from the start.
const ANSWERS: &str = "surveys/";

/// What git leaves out: answers and notes of people, and reports.
const IGNORED: &[u8] = b"interviews/\nsurveys/\n*.pdf\n";

/// Writes an assessment folder; nothing that is there is touched.
pub(super) fn run(init: &Init, arguments: &Arguments, reader: Language) -> Result<Exit, Failure> {
    if init.example {
        let files = EXAMPLE.iter();
        let files: Vec<_> = files
            .map(|(name, bytes)| ((*name).to_owned(), bytes.to_vec()))
            .collect();
        handout::write(&init.folder, &files, arguments.quiet, reader)?;
        return Ok(Exit::Done);
    }
    let (client, names) = wanted(init, reader)?;
    let departments = handout::departments(&names, reader)?;
    let files = folder(&client, &departments, reader);
    handout::write(&init.folder, &files, arguments.quiet, reader)?;
    if !arguments.quiet {
        screen::say(&setup::next_step(&init.folder.to_string_lossy(), reader));
    }
    Ok(Exit::Done)
}

/// Returns the client and the departments: as given, else as answered at the keyboard.
fn wanted(init: &Init, reader: Language) -> Result<(String, Vec<String>), Failure> {
    let named = handout::names(&init.departments);
    if !named.is_empty() {
        return Ok((template_words(reader).client.to_owned(), named));
    }
    let answers = if screen::is_interactive() {
        prompt::ask(reader)
    } else {
        None
    };
    let answers = answers.filter(|answers| !answers.departments.is_empty());
    let answers = answers.map(|answers| (answers.client, answers.departments));
    answers.ok_or_else(|| Failure::new(Exit::Usage, setup::cannot_ask(reader)))
}

/// Returns the files of a new folder, each with its path in it.
fn folder(client: &str, departments: &[Department], reader: Language) -> Vec<NewFile> {
    let mut files = vec![
        (
            PROJECT.to_owned(),
            form::project(client, departments, reader).into_bytes(),
        ),
        (".gitignore".to_owned(), IGNORED.to_vec()),
        (ANSWERS.to_owned(), Vec::new()),
    ];
    if let Some(questionnaire) = load::built_in(&mut Problems::default()) {
        let documents = documents(&questionnaire, departments, reader);
        files.push((DOCUMENTS.to_owned(), documents.into_bytes()));
        for camp in Side::ALL {
            let name = format!("templates/survey-{}", camp.name());
            let choices = SurveyChoices {
                camp,
                language: reader,
                self_rating: SelfRating::LeftOut,
            };
            let form = SurveyForm::new(&questionnaire, departments, choices);
            let table = form::survey(&form);
            files.push((format!("{name}.csv"), table.into_bytes()));
            let questions = form::sheet(&form);
            files.push((format!("{name}.md"), questions.into_bytes()));
        }
    }
    files
}

/// Returns the review of documents, with every check still to review.
fn documents(
    questionnaire: &Questionnaire,
    departments: &[Department],
    reader: Language,
) -> String {
    let mut sheet = ReviewSheet::default();
    sheet.lines = form::missing_reviews(questionnaire, departments, &sheet);
    form::documents(questionnaire, &sheet, Grouping::Department, reader)
}
