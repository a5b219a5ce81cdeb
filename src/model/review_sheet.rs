//! The review of documents as it was written down, line by line.

use super::{Review, Reviews};

/// Whom a line of a review is about; the line for all comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reviewed {
    /// All departments.
    All,
    /// The department at this place.
    One(usize),
}

/// One line of a review.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReviewLine {
    /// Whom it is about.
    pub scope: Reviewed,
    /// The place of the document check in the questionnaire.
    pub check: usize,
    /// What was found; none while the check is still to review.
    pub review: Option<Review>,
    /// The cells to the letter, with their quotes and delimiters, the label left out.
    pub cells: String,
}

/// A review with the form of its file, so that completing it changes nothing that was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReviewSheet {
    /// What stands between two cells.
    pub delimiter: char,
    /// What ends a line.
    pub line_end: &'static str,
    /// The lines in the order of the file; no department has two for one check.
    pub lines: Vec<ReviewLine>,
}

impl Default for ReviewSheet {
    fn default() -> Self {
        Self {
            delimiter: ',',
            line_end: "\n",
            lines: Vec::new(),
        }
    }
}

impl ReviewSheet {
    /// Returns the reviews of each department, from the number of departments and of checks.
    ///
    /// What a department's own line says stands above what a line for all departments says.
    pub fn reviews(&self, departments: usize, checks: usize) -> Vec<Reviews> {
        let mut common = vec![None; checks];
        self.fill(&mut common, Reviewed::All);
        let each = (0..departments).map(|department| {
            let mut own = common.clone();
            self.fill(&mut own, Reviewed::One(department));
            own
        });
        each.collect()
    }

    /// Puts what the lines of one scope say over what is there.
    fn fill(&self, reviews: &mut Reviews, scope: Reviewed) {
        let lines = self.lines.iter().filter(|line| line.scope == scope);
        for line in lines {
            if let (Some(place), Some(_)) = (reviews.get_mut(line.check), line.review) {
                *place = line.review;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Finding;

    fn line(scope: Reviewed, finding: Option<Finding>) -> ReviewLine {
        let review = finding.map(|finding| Review {
            finding,
            date: None,
        });
        ReviewLine {
            scope,
            check: 1,
            review,
            cells: String::new(),
        }
    }

    #[test]
    fn a_departments_own_word_stands_above_that_for_all() {
        let lines = vec![
            line(Reviewed::One(0), Some(Finding::Absent)),
            line(Reviewed::All, Some(Finding::Partial)),
            line(Reviewed::One(1), None),
        ];
        let sheet = ReviewSheet {
            lines,
            ..ReviewSheet::default()
        };
        let reviews = sheet.reviews(3, 2);
        let found: Vec<_> = reviews
            .iter()
            .map(|one| (one[0], one[1].map(|review| review.finding)))
            .collect();
        let partial = (None, Some(Finding::Partial));
        assert_eq!(found, [(None, Some(Finding::Absent)), partial, partial]);
    }
}
