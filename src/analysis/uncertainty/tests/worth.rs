//! Method H.1: what is least certain is worth asking about first.

use crate::analysis::worth_asking;
use crate::model::{
    Department, DepartmentId, DocumentCheck, DocumentId, Finding, Level, Review, SurveyAnswers,
    sample,
};
use crate::scoring::score;

/// Documents alone have a standard error of 0.10 (method D.10), so an interval of 2 · 1.96 · 0.10;
/// without any evidence the interval is the whole scale, 3.
#[test]
fn the_width_of_the_less_certain_side_is_the_mean_over_the_departments() {
    let mut questionnaire = sample::questionnaire();
    questionnaire.documents = Level::STEPS
        .map(|level| DocumentCheck {
            id: DocumentId::new(format!("S1-d{level}")),
            level,
            ..sample::document()
        })
        .to_vec();
    let mut wave = sample::assessment(questionnaire, SurveyAnswers::default());
    let other = Department::named(DepartmentId::new("e"), "E");
    wave.departments.push(other);
    wave.surveys.push(SurveyAnswers::default());
    let shown = Some(Review {
        finding: Finding::Present,
        date: None,
    });
    wave.reviews = vec![vec![shown; 3], vec![None; 3]];
    let card = score(&wave);
    let worth = |departments: &[usize]| worth_asking(&wave, &card, departments);
    let near = |found: f64, expected: f64| (found - expected).abs() < 1e-12;
    assert!(near(worth(&[0])[0], 0.392), "{:?}", worth(&[0]));
    assert!(near(worth(&[0])[1], 3.0));
    assert!(near(worth(&[1])[0], 3.0));
    assert!(near(worth(&[0, 1])[0], 1.696));
    assert_eq!(worth(&[0, 1]).len(), 13);
}
