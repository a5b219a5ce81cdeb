//! Laws of the door: what a file says does not depend on how it is written.

use diapason::model::{Answer, AnswerMatrix, BySide, Questionnaire, Side, SurveyAnswers};
use diapason::scoring::score;
use proptest::prelude::*;
use proptest::sample::select;

use crate::answers::{
    Cell, DEPARTMENTS, SHIPPED, Sheet, all_same, assessed, config, csv, departments, long,
    questions, same, scored, sheets, taken, wide,
};

/// How a file may be written.
#[derive(Debug, Clone, Copy)]
enum Form {
    Utf8,
    Utf8WithMark,
    Utf16,
    Windows1252,
}

const FORMS: [Form; 4] = [
    Form::Utf8,
    Form::Utf8WithMark,
    Form::Utf16,
    Form::Windows1252,
];

fn encoded(text: &str, form: Form) -> Vec<u8> {
    match form {
        Form::Utf8 => text.as_bytes().to_vec(),
        Form::Utf8WithMark => format!("\u{feff}{text}").into_bytes(),
        Form::Utf16 => {
            let units = std::iter::once(0xfeff).chain(text.encode_utf16());
            units.flat_map(u16::to_le_bytes).collect()
        }
        // Every letter of the samples is in Latin-1, where a letter is its number.
        Form::Windows1252 => text
            .chars()
            .map(|c| u8::try_from(u32::from(c)).unwrap())
            .collect(),
    }
}

/// The answers of sheets, put into matrices without any file.
fn given(questionnaire: &Questionnaire, sheets: &[Sheet]) -> Vec<SurveyAnswers> {
    let width = questionnaire.questions.len();
    let mut answers: Vec<SurveyAnswers> = (0..DEPARTMENTS.len())
        .map(|_| SurveyAnswers::from_fn(|_| AnswerMatrix::new(width)))
        .collect();
    for sheet in sheets
        .iter()
        .filter(|sheet| says_something(questionnaire, sheet))
    {
        let mut row = vec![Answer::NOT_ASKED; width];
        let asked = questions(questionnaire, sheet.camp)
            .into_iter()
            .zip(&sheet.cells);
        for (question, cell) in asked {
            let place = questionnaire.question(question.id.as_str()).unwrap();
            row[place] = match cell {
                Cell::Attained(_) => {
                    let number = crate::answers::written(*cell, question);
                    Answer::number(number.parse().unwrap())
                }
                Cell::DontKnow => Answer::DONT_KNOW,
                Cell::NotApplicable => Answer::NOT_APPLICABLE,
                Cell::Empty => Answer::EMPTY,
            };
        }
        answers[sheet.department].of_mut(sheet.camp).push(&row);
    }
    answers
}

/// Returns the rows of every department by camp: what was answered, wherever it comes from.
fn rows(answers: &[SurveyAnswers]) -> Vec<BySide<Vec<Vec<Answer>>>> {
    let rows = |matrix: &AnswerMatrix| matrix.rows().map(<[_]>::to_vec).collect();
    answers.iter().map(|one| one.map(rows)).collect()
}

/// Whether someone left more than empty cells.
fn says_something(questionnaire: &Questionnaire, sheet: &Sheet) -> bool {
    let asked = questions(questionnaire, sheet.camp).len();
    sheet
        .cells
        .iter()
        .take(asked)
        .any(|cell| *cell != Cell::Empty)
}

proptest! {
    #![proptest_config(config(1000))]

    #[test]
    fn what_is_written_is_read(
        sheets in sheets(),
        delimiter in select(&b",;\t"[..]),
        form in select(&FORMS[..]),
        ends_with_return in any::<bool>(),
    ) {
        prop_assume!(!sheets.is_empty());
        let mut text = csv(&wide(&SHIPPED, &sheets), delimiter);
        if ends_with_return {
            text = text.replace('\n', "\r\n");
        }
        let survey = taken(&SHIPPED, departments(), &[encoded(&text, form)]);
        prop_assert_eq!(rows(&survey.answers), rows(&given(&SHIPPED, &sheets)));
        let balance = &survey.files[0].balance;
        prop_assert!(balance.is_even());
        let scored = sheets.iter().filter(|sheet| says_something(&SHIPPED, sheet)).count();
        prop_assert_eq!((balance.records, balance.scored), (sheets.len(), scored));
    }

    #[test]
    fn wide_and_long_say_the_same(sheets in sheets()) {
        prop_assume!(!sheets.is_empty());
        let long = csv(&long(&SHIPPED, &sheets), b';').into_bytes();
        let long = score(&assessed(&SHIPPED, departments(), &[long]));
        prop_assert_eq!(scored(&SHIPPED, &sheets), long);
    }

    /// I8: the order of rows, of files and of departments does not matter.
    #[test]
    fn no_order_matters(
        (sheets, shuffled) in sheets().prop_flat_map(|sheets| {
            (Just(sheets.clone()), Just(sheets).prop_shuffle())
        }),
        cut in 0.0..1.0_f64,
    ) {
        let middle = (0..shuffled.len()).filter(|place| {
            f64::from(u32::try_from(*place).unwrap()) < cut * 20.0
        });
        let (first, second) = shuffled.split_at(middle.count());
        let parts = [second, first].into_iter().filter(|part| !part.is_empty());
        let files: Vec<_> = parts.map(|part| csv(&wide(&SHIPPED, part), b',').into_bytes()).collect();
        let mut turned = departments();
        turned.reverse();
        let mut found = score(&assessed(&SHIPPED, turned, &files));
        found.departments.reverse();
        all_same(&scored(&SHIPPED, &sheets), &found)?;
    }

    #[test]
    fn the_order_of_columns_does_not_matter(sheets in sheets()) {
        prop_assume!(!sheets.is_empty());
        let mut rows = wide(&SHIPPED, &sheets);
        for row in &mut rows {
            row.reverse();
        }
        let file = csv(&rows, b',').into_bytes();
        let found = score(&assessed(&SHIPPED, departments(), &[file]));
        prop_assert_eq!(scored(&SHIPPED, &sheets), found);
    }

    #[test]
    fn a_department_depends_on_its_own_answers_alone(sheets in sheets()) {
        let all = scored(&SHIPPED, &sheets);
        for place in 0..DEPARTMENTS.len() {
            let own: Vec<_> = sheets.iter().filter(|one| one.department == place).cloned().collect();
            same(&all.departments[place], &scored(&SHIPPED, &own).departments[place])?;
        }
    }

    #[test]
    fn a_camp_about_itself_is_not_heard(sheets in sheets()) {
        let business: Vec<_> =
            sheets.iter().filter(|one| one.camp == Side::Business).cloned().collect();
        let (all, half) = (scored(&SHIPPED, &sheets), scored(&SHIPPED, &business));
        for (all, half) in all.departments.iter().zip(&half.departments) {
            prop_assert_eq!(all.sides.it, half.sides.it, "the IT side is rated by the business");
            prop_assert_eq!(half.sides.business, None);
        }
    }
}
