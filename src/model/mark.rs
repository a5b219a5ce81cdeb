//! Where a row of answers comes from: what the rules on careless answers need, beside the answers.

/// Who gave the answers of a row, when, how fast, and in which file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Mark {
    /// The pseudonym as written in the file; it settles ties and is never printed.
    pub respondent: Box<[u8]>,
    /// When the answers were sent, in seconds since 1970-01-01T00:00:00Z; none when unknown.
    pub submitted_at: Option<i64>,
    /// How long the form took, in milliseconds; none when unknown.
    pub duration: Option<u64>,
    /// The place of the file in the balance.
    pub file: usize,
    /// How many records of the file it is: one in the wide layout, one an answer in the long one.
    pub records: usize,
}
