//! The list of documents to look for, a line a department and check.

use crate::model::{Department, Questionnaire};

/// Returns `documents.csv` with every check still to review.
pub fn documents(questionnaire: &Questionnaire, departments: &[Department]) -> String {
    let mut text = String::from("department,document,status,date,note\n");
    for department in departments {
        for check in &questionnaire.documents {
            text.push_str(&format!("{},{},,,\n", department.id, check.id));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{DepartmentId, sample};

    #[test]
    fn every_department_has_every_check() {
        let mut questionnaire = sample::questionnaire();
        questionnaire.documents = vec![sample::document()];
        let named = |id: &str| Department::named(DepartmentId::new(id), id);
        assert_eq!(
            documents(&questionnaire, &[named("a"), named("b")]),
            "department,document,status,date,note\na,S1-d1,,,\nb,S1-d1,,,\n"
        );
    }
}
