//! The confidence index Q and its grade (method D.10, R13).

/// The weights of the terms of Q, in the order of [`Terms`].
const WEIGHTS: [f64; 5] = [0.25, 0.25, 0.20, 0.15, 0.15];

/// The half-width at which precision is worth nothing, in index.
const WIDEST: f64 = 0.75;

/// The response above which more answers earn nothing.
const FULL_RESPONSE: f64 = 0.6;

/// How many kinds of evidence there are.
const KINDS: f64 = 3.0;

/// A figure this close below a bound has reached it.
const TOLERANCE: f64 = 1e-9;

/// How much a figure may be relied on, the least first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Grade {
    /// Below .50: it opens no gate.
    D,
    /// From .50.
    C,
    /// From .65.
    B,
    /// From .80.
    A,
}

impl Grade {
    /// Returns the letter, `A` to `D`.
    pub fn letter(self) -> char {
        match self {
            Self::A => 'A',
            Self::B => 'B',
            Self::C => 'C',
            Self::D => 'D',
        }
    }

    fn of(value: f64) -> Self {
        let reached = [(0.80, Self::A), (0.65, Self::B), (0.50, Self::C)];
        let reached = reached.iter().find(|(bound, _)| value >= bound - TOLERANCE);
        reached.map_or(Self::D, |(_, grade)| *grade)
    }
}

/// The confidence in a figure.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Confidence {
    /// The index Q, between 0 and 1.
    pub value: f64,
    /// Its grade, held down where the evidence is of too few kinds.
    pub grade: Grade,
}

/// What the confidence in one side of a sub-axis rests on.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Terms {
    /// How many kinds of evidence speak, 1 to 3.
    pub(super) kinds: usize,
    /// Half the width of the interval, in index.
    pub(super) half_width: f64,
    /// The share of the people who answered; none without a survey or a headcount.
    pub(super) response: Option<f64>,
    /// How far respondents agree, r_wg(j); none without a survey.
    pub(super) agreement: Option<f64>,
    /// The share answered of what was asked; none without a survey.
    pub(super) coverage: Option<f64>,
}

impl Terms {
    /// Returns the index Q: the mean by weight of the terms that have a meaning.
    pub(super) fn value(&self) -> f64 {
        let terms = [
            Some(self.kinds as f64 / KINDS),
            Some((1.0 - self.half_width / WIDEST).max(0.0)),
            self.response
                .map(|response| (response / FULL_RESPONSE).min(1.0)),
            self.agreement.map(|agreement| agreement.clamp(0.0, 1.0)),
            self.coverage,
        ];
        let known = WEIGHTS.into_iter().zip(terms);
        let known = known.filter_map(|(weight, term)| Some((weight, term?)));
        let (total, sum) = known.fold((0.0, 0.0), |(total, sum), (weight, term)| {
            (total + weight, sum + weight * term)
        });
        sum / total
    }
}

/// What holds a grade down, whatever the index.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Ground {
    /// How many kinds of evidence speak.
    pub(super) kinds: usize,
    /// Whether the survey is one of them.
    pub(super) has_survey: bool,
    /// Whether the number of people who could answer is known.
    pub(super) knows_population: bool,
}

impl Ground {
    /// Returns the best grade it allows (method R13).
    pub(super) fn best(self) -> Grade {
        if self.kinds < 2 || !self.knows_population {
            Grade::C
        } else if self.has_survey {
            Grade::A
        } else {
            Grade::B
        }
    }
}

impl Confidence {
    /// Takes an index, and the best grade its evidence allows.
    pub(super) fn new(value: f64, best: Grade) -> Self {
        Self {
            value,
            grade: Grade::of(value).min(best),
        }
    }

    /// Returns the lower of two, in index and in grade.
    pub(super) fn lower(self, other: Self) -> Self {
        Self {
            value: self.value.min(other.value),
            grade: self.grade.min(other.grade),
        }
    }
}

/// Returns the confidence in a department, from those in its sub-axes that have a number: their mean,
/// with no better a grade than the best of theirs; none without any.
pub(super) fn mean(sub_axes: &[Confidence]) -> Option<Confidence> {
    let best = sub_axes.iter().map(|one| one.grade).max()?;
    let sum: f64 = sub_axes.iter().map(|one| one.value).sum();
    Some(Confidence::new(sum / sub_axes.len() as f64, best))
}
