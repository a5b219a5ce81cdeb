//! The survey of one camp as an XLSForm: the workbook that ODK and KoboToolbox read.

use std::fmt;

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};

use super::survey_form::{Field, SurveyForm};

/// The columns of the questions.
const SURVEY: [&str; 6] = [
    "type",
    "name",
    "label",
    "required",
    "calculation",
    "appearance",
];

/// The columns of the replies.
const CHOICES: [&str; 3] = ["list_name", "name", "label"];

/// A workbook that could not be made.
#[derive(Debug)]
pub struct XlsformError(XlsxError);

impl fmt::Display for XlsformError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(out)
    }
}

impl std::error::Error for XlsformError {}

impl From<XlsxError> for XlsformError {
    fn from(error: XlsxError) -> Self {
        Self(error)
    }
}

/// Returns the survey as the bytes of an `.xlsx` file.
///
/// What comes back has the columns of a survey file, save those of the tool itself. There is no
/// group, for its name would stand before that of each column, and the notes are called `x_`, for
/// a tool that gives each an empty column.
pub fn xlsform(form: &SurveyForm) -> Result<Vec<u8>, XlsformError> {
    let mut book = Workbook::new();
    // Every run gives the same bytes: the day is that of no clock.
    let day = ExcelDateTime::from_ymd(2000, 1, 1)?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&day));
    add_sheet(&mut book, "survey", &survey(form))?;
    add_sheet(&mut book, "choices", &choices(form))?;
    add_sheet(&mut book, "settings", &settings(form))?;
    Ok(book.save_to_buffer()?)
}

fn add_sheet(book: &mut Workbook, name: &str, rows: &[Vec<String>]) -> Result<(), XlsxError> {
    let sheet = book.add_worksheet().set_name(name)?;
    for (line, cells) in (0..).zip(rows) {
        for (column, cell) in (0..).zip(cells).filter(|(_, cell)| !cell.is_empty()) {
            sheet.write_string(line, column, cell)?;
        }
    }
    Ok(())
}

fn survey(form: &SurveyForm) -> Vec<Vec<String>> {
    let camp = format!("'{}'", form.camp.name());
    let mut rows = vec![
        row(SURVEY),
        row(["calculate", "respondent", "", "", "once(uuid())", ""]),
        row(["calculate", "camp", "", "", &camp, ""]),
    ];
    rows.extend(note("x_introduction_note", &form.introduction.join("\n\n")));
    rows.extend(form.fields().map(|field| question(field, form)));
    rows.extend(note("x_closing_note", &form.closing));
    rows
}

/// Returns the row of a text that is only read; none when there is no text.
fn note(name: &str, text: &str) -> Option<Vec<String>> {
    (!text.is_empty()).then(|| row(["note", name, &label(text), "", "", ""]))
}

fn question(field: &Field, form: &SurveyForm) -> Vec<String> {
    let column = &field.column;
    let required = if *column == form.department.column {
        "yes"
    } else {
        ""
    };
    let (kind, appearance) = if field.choices.is_empty() {
        ("text".to_owned(), "multiline")
    } else {
        (format!("select_one {column}"), "")
    };
    row([&kind, column, &label(&field.text), required, "", appearance])
}

/// Returns the replies of each question, in a list that is named as its column.
fn choices(form: &SurveyForm) -> Vec<Vec<String>> {
    let replies = form.fields().flat_map(|field| {
        let choices = field.choices.iter();
        choices.map(|one| row([&field.column, &one.code, &label(&one.shown())]))
    });
    [row(CHOICES)].into_iter().chain(replies).collect()
}

fn settings(form: &SurveyForm) -> Vec<Vec<String>> {
    vec![
        row(["form_title", "form_id", "version", "default_language"]),
        row([&form.title, &form.id, &form.version, form.language.code()]),
    ]
}

/// Returns a text that refers to no other question, as `${…}` would.
fn label(text: &str) -> String {
    text.replace("${", "$ {")
}

fn row<const N: usize>(cells: [&str; N]) -> Vec<String> {
    cells.map(str::to_owned).to_vec()
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Read};

    use calamine::{Reader, Xlsx};
    use zip::{DateTime, ZipArchive};

    use super::*;
    use crate::form::sample;
    use crate::language::Language;
    use crate::model::Side;

    /// Returns the cells of a sheet as a spreadsheet reads them.
    fn cells(bytes: &[u8], sheet: &str) -> Vec<Vec<String>> {
        let mut book = Xlsx::new(Cursor::new(bytes)).unwrap();
        let range = book.worksheet_range(sheet).unwrap();
        let rows = range.rows();
        rows.map(|row| row.iter().map(ToString::to_string).collect())
            .collect()
    }

    fn column(rows: &[Vec<String>], place: usize) -> Vec<&str> {
        rows.iter().map(|row| row[place].as_str()).collect()
    }

    #[test]
    fn the_names_are_the_columns_of_a_survey_file() {
        for (camp, word) in [(Side::It, "'it'"), (Side::Business, "'business'")] {
            let bytes = xlsform(&sample::form(camp, Language::French)).unwrap();
            let rows = cells(&bytes, "survey");
            assert_eq!(rows[0], SURVEY);
            assert_eq!(rows[2][4], word);
            let names = column(&rows, 1);
            let head = ["respondent", "camp", "x_introduction_note", "department"];
            assert_eq!(names[1..5], head);
            assert_eq!(names[5], format!("S1{}", camp.name()));
            let tail = ["x_role", "comment", "x_closing_note"];
            assert_eq!(names[names.len() - 3..], tail);
            assert_eq!(names.len(), 1 + 4 + 13 + 3);
            let required = column(&rows, 3)
                .iter()
                .filter(|cell| **cell == "yes")
                .count();
            assert_eq!((required, rows[4][3].as_str()), (1, "yes"));
        }
    }

    #[test]
    fn a_list_holds_the_codes_of_a_survey_file() {
        let bytes = xlsform(&sample::form(Side::It, Language::English)).unwrap();
        let rows = cells(&bytes, "choices");
        let codes = |list: &str| -> Vec<_> {
            let rows = rows.iter().filter(|row| row[0] == list);
            rows.map(|row| row[1].as_str()).collect()
        };
        assert_eq!(codes("department"), ["finance", "recherche-developpement"]);
        assert_eq!(codes("S1it"), ["1", "2", "3", "4", "DK", "NA"]);
        assert_eq!(codes("x_role"), ["1", "2"]);
        let settings = cells(&bytes, "settings");
        assert_eq!(settings[1][1..], ["sample-it-en", "1", "en"]);
    }

    #[test]
    fn a_text_is_neither_a_formula_nor_a_reference() {
        let mut form = sample::form(Side::It, Language::English);
        "=1+${x}\t\"a\"\nb".clone_into(&mut form.questions[0].text);
        let bytes = xlsform(&form).unwrap();
        let rows = cells(&bytes, "survey");
        assert_eq!(rows[5][2], "=1+$ {x}\t\"a\"\nb");
        let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes.as_slice())).unwrap();
        assert!(book.worksheet_formula("survey").unwrap().is_empty());
    }

    /// A workbook writes down the second in which it was made, unless it is told another.
    #[test]
    fn two_runs_give_the_same_bytes_on_any_day() {
        let form = sample::form(Side::Business, Language::French);
        let bytes = xlsform(&form).unwrap();
        assert_eq!(xlsform(&form).unwrap(), bytes);
        let mut book = ZipArchive::new(Cursor::new(&bytes)).unwrap();
        for place in 0..book.len() {
            let part = book.by_index(place).unwrap();
            assert_eq!(part.last_modified(), Some(DateTime::default()));
        }
        let mut properties = String::new();
        let mut part = book.by_name("docProps/core.xml").unwrap();
        part.read_to_string(&mut properties).unwrap();
        let days = properties.matches(">2000-01-01T00:00:00Z<").count();
        let all = properties.matches("\"dcterms:W3CDTF\"").count();
        assert_eq!((days, all), (2, 2), "{properties}");
    }
}
