//! The survey of one camp as a LimeSurvey structure: "tab separated values", read by its import.
//!
//! Texts are HTML there, and `{` opens an expression, so every sign that means something to HTML, to
//! an expression or to the table is written as an HTML entity: no cell needs quotes.

use super::survey_form::{Choice, Field, SurveyForm};
use crate::language::form_words;
use crate::model::Side;

/// The columns. The importer takes any further one for an attribute of a question, as `hidden` is.
const COLUMNS: [&str; 10] = [
    "class",
    "type/scale",
    "name",
    "relevance",
    "text",
    "language",
    "mandatory",
    "other",
    "same_default",
    "hidden",
];

/// The mark by which the importer, as Excel does, knows UTF-8.
const MARK: &str = "\u{feff}";

/// How many bytes the importer looks at to guess the encoding.
const SAMPLE: usize = 1000;

/// The code of the list of departments: the column `department` holds identifiers, which are longer
/// than the code of a reply may be.
const LIST: &str = "xdepartment";

/// A kind of question, by the letter it has there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    List,
    LongText,
    Equation,
}

impl Kind {
    fn letter(self) -> &'static str {
        match self {
            Self::List => "L",
            Self::LongText => "T",
            Self::Equation => "*",
        }
    }
}

/// Returns the survey as a file to import, ending in `.txt`.
///
/// What comes back, exported with question codes and answer codes, has the columns of a survey file,
/// save those of LimeSurvey itself and the `_` of context columns, which no code may hold.
pub fn limesurvey(form: &SurveyForm) -> String {
    let words = form_words(form.language);
    let mut table = Table::new(form.language.code());
    let introduction = form.introduction.join("\n\n");
    let sid = match form.camp {
        Side::It => "100001",
        Side::Business => "100002",
    };
    table.setting("sid", sid);
    table.setting("language", form.language.code());
    table.setting("format", "G");
    table.setting("anonymized", "Y");
    table.setting("shownoanswer", "N");
    table.said("surveyls_title", &form.title);
    table.said("surveyls_welcometext", &introduction);
    table.said("surveyls_endtext", &form.closing);

    table.group("1", words.department_page);
    let mut listed = Field {
        column: LIST.to_owned(),
        ..form.department.clone()
    };
    for (number, choice) in (1..).zip(&mut listed.choices) {
        choice.code = format!("D{number}");
    }
    table.field(&listed, "Y");
    table.equation("department", &department(&listed, &form.department));
    table.equation("camp", form.camp.name());

    table.group("2", words.questions_page);
    for question in &form.questions {
        table.field(question, "N");
    }
    table.group("3", words.last_page);
    for question in form.context.iter().chain([&form.comment]) {
        table.field(question, "N");
    }
    table.text()
}

/// Returns the expression that turns the code of a department into its identifier.
fn department(listed: &Field, named: &Field) -> String {
    let pairs = listed.choices.iter().zip(&named.choices);
    pairs
        .map(|(code, id): (&Choice, &Choice)| {
            format!("{{if({LIST} == '{}', '{}', '')}}", code.code, id.code)
        })
        .collect()
}

/// Lines of cells, each under its column.
struct Table {
    language: &'static str,
    lines: Vec<String>,
}

impl Table {
    fn new(language: &'static str) -> Self {
        Self {
            language,
            lines: Vec::new(),
        }
    }

    /// Adds a line: the cells that are not empty, each with its column.
    fn line(&mut self, cells: &[(&str, &str)]) {
        let cell = |column| {
            let mut named = cells.iter().filter(|(name, _)| *name == column);
            named.next().map_or("", |(_, value)| *value)
        };
        self.lines.push(COLUMNS.map(cell).join("\t"));
    }

    fn setting(&mut self, name: &str, value: &str) {
        self.line(&[("class", "S"), ("name", name), ("text", value)]);
    }

    fn said(&mut self, name: &str, text: &str) {
        let language = self.language;
        let text = html(text);
        self.line(&[
            ("class", "SL"),
            ("name", name),
            ("text", &text),
            ("language", language),
        ]);
    }

    fn group(&mut self, number: &str, name: &str) {
        let language = self.language;
        self.line(&[
            ("class", "G"),
            ("type/scale", number),
            ("name", name),
            ("relevance", "1"),
            ("language", language),
        ]);
    }

    /// Adds a question with its replies; no code may hold the `_` of a column.
    fn field(&mut self, field: &Field, mandatory: &str) {
        let kind = if field.choices.is_empty() {
            Kind::LongText
        } else {
            Kind::List
        };
        let (name, text) = (field.column.replace('_', ""), html(&field.text));
        self.question(kind, &name, &text, &[("mandatory", mandatory)]);
        let language = self.language;
        for choice in &field.choices {
            self.line(&[
                ("class", "A"),
                ("type/scale", "0"),
                ("name", &choice.code),
                ("text", &html(&choice.shown())),
                ("language", language),
            ]);
        }
    }

    /// Adds a question that answers itself and is not shown.
    fn equation(&mut self, name: &str, expression: &str) {
        let unseen = [("mandatory", "N"), ("hidden", "1")];
        self.question(Kind::Equation, name, expression, &unseen);
    }

    fn question(&mut self, kind: Kind, name: &str, text: &str, more: &[(&str, &str)]) {
        let cells = [
            ("class", "Q"),
            ("type/scale", kind.letter()),
            ("name", name),
            ("relevance", "1"),
            ("text", text),
            ("language", self.language),
            ("other", "N"),
            ("same_default", "0"),
        ];
        self.line(&[&cells, more].concat());
    }

    /// Returns the file.
    ///
    /// The importer guesses the encoding from the first bytes and errs when they end within a
    /// letter; it trims the names of columns, so spaces behind the last one move the cut.
    fn text(&self) -> String {
        let rows = self.lines.join("\n");
        let columns = COLUMNS.join("\t");
        let mut head = format!("{MARK}{columns}");
        let is_cut = |head: &str| {
            let at = SAMPLE.saturating_sub(head.len() + 1);
            !rows.is_char_boundary(at.min(rows.len()))
        };
        while is_cut(&head) {
            head.push(' ');
        }
        format!("{head}\n{rows}\n")
    }
}

/// Returns a text as HTML in one line, without a sign that the table or an expression would read.
fn html(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for letter in text.trim().replace("\r\n", "\n").chars() {
        match letter {
            // A spreadsheet would compute what opens like this.
            '=' | '+' | '-' | '@' if shown.is_empty() => {
                shown.push_str(&format!("&#{};", u32::from(letter)));
            }
            '&' => shown.push_str("&amp;"),
            '<' => shown.push_str("&lt;"),
            '>' => shown.push_str("&gt;"),
            '"' => shown.push_str("&quot;"),
            '{' => shown.push_str("&#123;"),
            '}' => shown.push_str("&#125;"),
            '\n' => shown.push_str("<br />"),
            _ if letter.is_control() || matches!(letter, '\u{2028}' | '\u{2029}') => {
                shown.push(' ');
            }
            _ => shown.push(letter),
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::form::sample;
    use crate::language::Language;

    /// Returns the cells of the lines of a class.
    fn lines<'t>(text: &'t str, class: &str) -> Vec<Vec<&'t str>> {
        let lines = text.lines().map(|line| line.split('\t').collect());
        lines.filter(|cells: &Vec<_>| cells[0] == class).collect()
    }

    #[test]
    fn every_column_of_a_survey_file_is_a_question() {
        for camp in Side::ALL {
            let text = limesurvey(&sample::form(camp, Language::French));
            let names: Vec<_> = lines(&text, "Q").iter().map(|line| line[2]).collect();
            let camp = camp.name();
            let asked = ["S1", "S2", "X3"].map(|code| format!("{code}{camp}"));
            assert_eq!(names[..3], ["xdepartment", "department", "camp"]);
            assert!(asked.iter().all(|id| names.contains(&id.as_str())));
            assert_eq!(names[names.len() - 2..], ["xrole", "comment"]);
            let codes = names
                .iter()
                .all(|name| name.len() <= 20 && name.chars().all(|c| c.is_ascii_alphanumeric()));
            assert!(codes, "{names:?}");
        }
    }

    #[test]
    fn the_department_comes_back_by_its_identifier() {
        let text = limesurvey(&sample::form(Side::It, Language::English));
        let questions = lines(&text, "Q");
        assert_eq!(
            questions[1][4],
            "{if(xdepartment == 'D1', 'finance', '')}\
             {if(xdepartment == 'D2', 'recherche-developpement', '')}"
        );
        assert_eq!(questions[2][4], "it");
        let hidden: Vec<_> = questions.iter().map(|line| line[9]).collect();
        assert_eq!(hidden[..4], ["", "1", "1", ""]);
        let mandatory = questions.iter().filter(|line| line[6] == "Y");
        assert_eq!(mandatory.count(), 1);
    }

    #[test]
    fn a_reply_has_the_code_of_a_survey_file() {
        let text = limesurvey(&sample::form(Side::Business, Language::English));
        let codes: BTreeSet<_> = lines(&text, "A").iter().map(|line| line[2]).collect();
        let known = ["1", "2", "3", "4", "5", "D1", "D2", "DK", "NA"];
        assert_eq!(codes, BTreeSet::from(known));
        assert!(text.contains("A\t0\tDK\t\tI don’t know\ten\t"));
    }

    #[test]
    fn no_text_breaks_a_line_or_runs() {
        assert_eq!(
            html("=a\t\"b\"\r\n{c} & <d>\u{2028}e"),
            "&#61;a &quot;b&quot;<br />&#123;c&#125; &amp; &lt;d&gt; e"
        );
        let text = limesurvey(&sample::form(Side::Business, Language::French));
        assert!(!text.contains('"'));
        let widths = text.lines().map(|line| line.split('\t').count());
        assert!(widths.into_iter().all(|width| width == COLUMNS.len()));
        assert!(text.contains("Achats &quot;Phénix&quot;"));
    }

    #[test]
    fn the_bytes_that_tell_the_encoding_end_between_two_letters() {
        let mut form = sample::form(Side::Business, Language::French);
        for length in 700..704 {
            form.closing = format!("{}{}", "e".repeat(length - 700), "é".repeat(length));
            let text = limesurvey(&form);
            assert!(text.is_char_boundary(SAMPLE), "{length}");
            assert!(text.starts_with("\u{feff}class\t"));
        }
    }
}
