//! Answers, one byte each, in a flat matrix of one department and camp.

use super::Mark;

/// One reply to one question, held in a byte.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Answer(u8);

/// What an [`Answer`] says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reply {
    /// A number of the question's scale.
    Number(u8),
    /// "Don't know": out of the score, counted against coverage.
    DontKnow,
    /// "Not applicable": out of the score and out of coverage.
    NotApplicable,
    /// The question was shown and left empty.
    Empty,
    /// The question was not in the form (method R11): outside coverage.
    NotAsked,
}

impl Answer {
    /// "Don't know".
    pub const DONT_KNOW: Self = Self(252);
    /// "Not applicable".
    pub const NOT_APPLICABLE: Self = Self(253);
    /// Shown and left empty.
    pub const EMPTY: Self = Self(254);
    /// Not in the form.
    pub const NOT_ASKED: Self = Self(255);

    /// Takes a number that was checked against the question's scale (0 to 10).
    pub fn number(number: u8) -> Self {
        Self(number)
    }

    /// Returns the byte that holds it: the number itself, or 252 and above for the other replies.
    pub fn byte(self) -> u8 {
        self.0
    }

    /// Returns what the answer says.
    pub fn reply(self) -> Reply {
        match self {
            Self::DONT_KNOW => Reply::DontKnow,
            Self::NOT_APPLICABLE => Reply::NotApplicable,
            Self::EMPTY => Reply::Empty,
            Self::NOT_ASKED => Reply::NotAsked,
            Self(number) => Reply::Number(number),
        }
    }
}

/// The answers of the respondents of one camp about one department: a row a respondent, a column a
/// question of the questionnaire, in its order. Each row has its mark: where it comes from.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AnswerMatrix {
    width: usize,
    cells: Vec<Answer>,
    marks: Vec<Mark>,
}

impl AnswerMatrix {
    /// Returns an empty matrix for a questionnaire of `width` questions.
    pub fn new(width: usize) -> Self {
        Self {
            width,
            cells: Vec::new(),
            marks: Vec::new(),
        }
    }

    /// Adds a respondent of whom nothing else is known.
    pub fn push(&mut self, row: &[Answer]) {
        self.push_marked(row, Mark::default());
    }

    /// Adds a respondent. A row of another width than the matrix is cut or filled with "not asked".
    pub fn push_marked(&mut self, row: &[Answer], mark: Mark) {
        let missing = self.width.saturating_sub(row.len());
        self.cells.extend(row.iter().take(self.width));
        self.cells
            .extend(std::iter::repeat_n(Answer::NOT_ASKED, missing));
        self.marks.push(mark);
    }

    /// Adds the respondents of another matrix of the same questionnaire behind these.
    pub fn append(&mut self, other: &Self) {
        for (row, mark) in other.marked_rows() {
            self.push_marked(row, mark.clone());
        }
    }

    /// Returns the number of respondents.
    pub fn len(&self) -> usize {
        self.marks.len()
    }

    /// Returns whether nobody answered.
    pub fn is_empty(&self) -> bool {
        self.marks.is_empty()
    }

    /// Returns the respondents' answers, one slice each, indexed as the questionnaire's questions.
    pub fn rows(&self) -> impl Iterator<Item = &[Answer]> {
        self.cells.chunks_exact(self.width.max(1))
    }

    /// Returns the respondents' answers, each with its mark.
    pub fn marked_rows(&self) -> impl Iterator<Item = (&[Answer], &Mark)> {
        self.rows().zip(&self.marks)
    }

    /// Parts the respondents: first those for whom `stays` is true, then the others. A respondent
    /// without a word stays.
    #[must_use]
    pub fn parted(self, stays: impl IntoIterator<Item = bool>) -> [Self; 2] {
        let mut parts = [Self::new(self.width), Self::new(self.width)];
        let stays = stays.into_iter().chain(std::iter::repeat(true));
        let rows = self.cells.chunks_exact(self.width.max(1));
        for ((row, mark), stays) in rows.zip(self.marks).zip(stays) {
            parts[usize::from(!stays)].push_marked(row, mark);
        }
        parts
    }

    /// Returns the same respondents in the order of their answers, whoever came first.
    #[must_use]
    pub fn sorted(&self) -> Self {
        let mut rows: Vec<_> = self.marked_rows().collect();
        rows.sort_by_key(|(row, _)| *row);
        let mut sorted = Self::new(self.width);
        for (row, mark) in rows {
            sorted.push_marked(row, mark.clone());
        }
        sorted
    }

    /// Forgets every respondent from the one at `rows` on.
    pub fn truncate(&mut self, rows: usize) {
        self.cells.truncate(rows.saturating_mul(self.width));
        self.marks.truncate(rows);
    }

    /// Replaces the answers and the mark of the respondent at `row`; nothing happens beyond the last
    /// one.
    pub fn replace(&mut self, row: usize, answers: &[Answer], mark: Mark) {
        let start = row * self.width;
        if let (Some(cells), Some(known)) = (
            self.cells.get_mut(start..start + self.width),
            self.marks.get_mut(row),
        ) {
            for (cell, answer) in cells.iter_mut().zip(answers) {
                *cell = *answer;
            }
            *known = mark;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_matrix_keeps_its_width() {
        let mut matrix = AnswerMatrix::new(2);
        matrix.push(&[Answer::number(3)]);
        matrix.push(&[Answer::DONT_KNOW, Answer::number(0), Answer::EMPTY]);
        assert_eq!(matrix.len(), 2);
        let rows: Vec<_> = matrix.rows().collect();
        assert_eq!(rows[0], [Answer::number(3), Answer::NOT_ASKED]);
        assert_eq!(rows[1], [Answer::DONT_KNOW, Answer::number(0)]);
        matrix.replace(0, &[Answer::EMPTY, Answer::EMPTY], Mark::default());
        assert_eq!(
            matrix.rows().next(),
            Some(&[Answer::EMPTY, Answer::EMPTY][..])
        );
        assert_eq!(Answer::number(10).reply(), Reply::Number(10));
        matrix.truncate(1);
        assert_eq!(matrix.len(), 1);
    }

    #[test]
    fn a_row_and_its_mark_never_part() {
        let mark = |file| Mark {
            file,
            ..Mark::default()
        };
        let mut matrix = AnswerMatrix::new(1);
        for file in 0..3 {
            matrix.push_marked(&[Answer::number(0)], mark(file));
        }
        matrix.truncate(2);
        matrix.push_marked(&[Answer::number(0)], mark(3));
        matrix.replace(1, &[Answer::number(1)], mark(4));
        matrix.replace(9, &[Answer::number(1)], mark(5));
        let files = |matrix: &AnswerMatrix| {
            let rows = matrix.marked_rows();
            rows.map(|(row, mark)| (row[0].reply(), mark.file))
                .collect::<Vec<_>>()
        };
        let [none, one] = [Reply::Number(0), Reply::Number(1)];
        assert_eq!(files(&matrix), [(none, 0), (one, 4), (none, 3)]);
        let [mut stay, leave] = matrix.parted([true, false]);
        assert_eq!(files(&stay), [(none, 0), (none, 3)]);
        assert_eq!(files(&leave), [(one, 4)]);
        stay.append(&leave);
        assert_eq!(files(&stay), [(none, 0), (none, 3), (one, 4)]);
    }
}
