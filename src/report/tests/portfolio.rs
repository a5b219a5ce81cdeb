//! Who can share a path, in the report: the matrix, and where a group goes on.

use super::fixture::{about, close, plain, profiles, told};
use crate::language::Language;

/// Two departments at 1, two at 2 and two at 3: a third of the scale apart.
#[test]
fn the_matrix_shows_how_like_each_group_a_department_is() {
    let wave = profiles(&[1, 1, 2, 2, 3, 3].map(|level| (6, [level; 13])));
    let found = told(&wave, Language::English).portfolio.unwrap();
    assert_eq!(found.groups.len(), 3);
    let row = &found.matrix[2];
    assert_eq!((row.name.as_str(), row.group), ("C", Some(2)));
    let similar: Vec<_> = row
        .cells
        .iter()
        .map(|cell| cell.unwrap().similarity)
        .collect();
    for (own, wanted) in similar.iter().zip([200.0 / 3.0, 100.0, 200.0 / 3.0]) {
        close(*own, wanted);
    }
    assert!(found.matrix.iter().all(|row| !row.borderline));
    let step = found.groups[0].next_step.as_ref().unwrap();
    assert_eq!((step.code.as_str(), step.departments), ("S1", 2));
    assert_eq!(
        plain(&step.text),
        "Start with S1 s1: it holds back 2 of its 2 departments."
    );
    assert_eq!(
        plain(&found.groups[1].rule),
        "Departments whose profile is more like that of C than like any other reference: half a \
         level apart at most on 13.0 of 13 sub-axes on average."
    );
}

#[test]
fn one_department_has_no_portfolio() {
    let wave = profiles(&[(6, [2; 13]), (6, [3; 13])]);
    assert!(about(&wave, &[0], Language::French).portfolio.is_none());
    let both = told(&wave, Language::French).portfolio.unwrap();
    assert!(both.groups.is_empty() && both.matrix.is_empty());
    assert_eq!(both.priorities.len(), 2);
}
