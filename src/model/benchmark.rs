//! The figures of other organisations, as the user gives them (method D.15).

use time::Date;

/// A comparison with other organisations: whose figures, of when, and what they say.
#[derive(Debug, Clone, PartialEq)]
pub struct Benchmark {
    /// Who published the figures; harmless.
    pub source: String,
    /// The day they stand for.
    pub date: Date,
    /// How many organisations they come from; at least 10.
    pub organisations: u32,
    /// What is known of each figure; a scope stands once at most.
    pub values: Vec<(Scope, Spread)>,
}

/// Which index of a department is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scope {
    /// That of the department.
    Department,
    /// That of an axis, by its place in the questionnaire.
    Axis(usize),
    /// That of a sub-axis, by its place in the questionnaire.
    SubAxis(usize),
}

/// How the indices of the organisations spread.
#[derive(Debug, Clone, PartialEq)]
pub enum Spread {
    /// One index an organisation, each between 1 and 4; at least 10.
    Indices(Vec<f64>),
    /// The indices below which 10, 25, 50, 75 and 90 % of the organisations stand, each between 1
    /// and 4, ascending. The three in the middle are always known.
    Quantiles([Option<f64>; 5]),
}

impl Benchmark {
    /// Returns what is known of one figure.
    pub fn spread(&self, scope: Scope) -> Option<&Spread> {
        let mut values = self.values.iter();
        let (_, spread) = values.find(|(known, _)| *known == scope)?;
        Some(spread)
    }
}
