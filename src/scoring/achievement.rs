//! The achievement vector: how much of the evidence shows each level or better (method D.0–D.2).

use crate::model::{DontKnow, Level, Question, Reply};

/// What lies within this distance above a cut is "not yet" above it (method D.0).
const TOLERANCE: f64 = 1e-9;

/// The shares (a₂, a₃, a₄) of the evidence that show level 2, 3 and 4 or better:
/// 1 ≥ a₂ ≥ a₃ ≥ a₄ ≥ 0 (method D.0).
///
/// The order holds by construction, so every number derived from a vector makes sense:
///
/// ```
/// use diapason::scoring::Achievement;
///
/// let half_two_half_three = Achievement::of_index(2.5);
/// assert_eq!(half_two_half_three.shares(), [1.0, 0.5, 0.0]);
/// assert_eq!(half_two_half_three.index(), 2.5);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Achievement([f64; 3]);

impl Achievement {
    /// Nothing above level 1.
    pub const NONE: Self = Self([0.0; 3]);

    /// Takes three shares; each is brought within 0 and the share before it.
    pub fn new(shares: [f64; 3]) -> Self {
        let mut bound = 1.0;
        Self(shares.map(|share| {
            bound = f64::clamp(share, 0.0, bound);
            bound
        }))
    }

    /// Returns the vector of one homogeneous opinion: a_ℓ = clamp(m − (ℓ − 1), 0, 1)
    /// (method D.2). `index` is between 1 and 4.
    pub fn of_index(index: f64) -> Self {
        Self([1.0, 2.0, 3.0].map(|below| (index - below).clamp(0.0, 1.0)))
    }

    /// Returns the vector of one level: all of its steps, nothing above.
    pub fn of_level(level: Level) -> Self {
        Self::of_index(f64::from(level.number()))
    }

    /// Returns the vector of one answer, none when it has no score (method D.2).
    pub fn of_answer(question: &Question, reply: Reply) -> Option<Self> {
        let (lowest, highest) = (question.scale.lowest(), question.scale.highest());
        let number = turned(question, reply)?;
        let share = f64::from(number - lowest) / f64::from(highest - lowest);
        Some(Self::of_index(1.0 + 3.0 * share))
    }

    /// Returns the mean of vectors by weight, none without a positive weight.
    pub fn mean(weighted: impl IntoIterator<Item = (f64, Self)>) -> Option<Self> {
        let (mut total, mut sums) = (0.0, [0.0; 3]);
        for (weight, Self(shares)) in weighted {
            total += weight;
            for (sum, share) in sums.iter_mut().zip(shares) {
                *sum += weight * share;
            }
        }
        (total > 0.0).then(|| Self::new(sums.map(|sum| sum / total)))
    }

    /// Returns the lower of two vectors, step by step: what both attain (method B.4).
    #[must_use]
    pub fn joint(self, other: Self) -> Self {
        let [a, b, c] = self.0;
        let [x, y, z] = other.0;
        Self([a.min(x), b.min(y), c.min(z)])
    }

    /// Returns what both sides attain, or what one does when the other has no number (method D.7).
    pub fn of_pair(one: Option<Self>, other: Option<Self>) -> Option<Self> {
        match (one, other) {
            (Some(one), Some(other)) => Some(one.joint(other)),
            (one, other) => one.or(other),
        }
    }

    /// Returns the higher of two vectors, step by step.
    #[must_use]
    pub fn at_least(self, least: Self) -> Self {
        let [a, b, c] = self.0;
        let [x, y, z] = least.0;
        Self([a.max(x), b.max(y), c.max(z)])
    }

    /// Returns the three shares, for level 2, 3 and 4.
    pub fn shares(self) -> [f64; 3] {
        self.0
    }

    /// Returns the share of the evidence at `level` or better; 1 at level 1.
    pub fn at(self, level: Level) -> f64 {
        level.step().map_or(1.0, |step| self.0[step])
    }

    /// Returns the index m = 1 + a₂ + a₃ + a₄, between 1 and 4.
    pub fn index(self) -> f64 {
        1.0 + self.0.iter().sum::<f64>()
    }
}

/// Returns the number that an answer stands for on its scale, the highest being the best; none when
/// it has no score (method D.2).
pub(super) fn turned(question: &Question, reply: Reply) -> Option<u8> {
    let (lowest, highest) = (question.scale.lowest(), question.scale.highest());
    match (reply, question.dont_know) {
        (Reply::Number(number), _) if question.reverse => Some(lowest + highest - number),
        (Reply::Number(number), _) => Some(number),
        (Reply::DontKnow, DontKnow::Lowest) => Some(lowest),
        _ => None,
    }
}

/// How far a level is attained, as in ISO/IEC 33020 (method D.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rating {
    /// Not attained.
    Not,
    /// Partly.
    Partly,
    /// Largely.
    Largely,
    /// Fully.
    Fully,
}

impl Rating {
    /// Returns the letter N, P, L or F.
    pub fn letter(self) -> char {
        match self {
            Self::Not => 'N',
            Self::Partly => 'P',
            Self::Largely => 'L',
            Self::Fully => 'F',
        }
    }
}

/// The three cuts between the ratings (method D.1).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Cuts([f64; 3]);

impl Cuts {
    /// Takes three ascending cuts between 0 and 1.
    pub fn new(cuts: [f64; 3]) -> Self {
        Self(cuts)
    }

    /// Returns the rating of a share; on a cut, within the tolerance, the lower one.
    pub fn rate(self, share: f64) -> Rating {
        let passed = self
            .0
            .iter()
            .filter(|cut| share > **cut + TOLERANCE)
            .count();
        match passed {
            0 => Rating::Not,
            1 => Rating::Partly,
            2 => Rating::Largely,
            _ => Rating::Fully,
        }
    }

    /// Returns the ratings of a vector, for level 2, 3 and 4.
    pub fn ratings(self, achievement: Achievement) -> [Rating; 3] {
        achievement.0.map(|share| self.rate(share))
    }
}

/// Whether two shares or indices are the same number, rounding apart (method R8).
pub(super) fn same(one: f64, other: f64) -> bool {
    (one - other).abs() <= TOLERANCE
}
