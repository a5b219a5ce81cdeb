//! The four levels, and the scales on which questions are answered.

use std::fmt;

/// A level of maturity, 1 to 4.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Level 1: contacts depend on persons and incidents.
    One = 1,
    /// Level 2.
    Two,
    /// Level 3.
    Three,
    /// Level 4: partnership.
    Four,
}

impl Level {
    /// The four levels, lowest first.
    pub const ALL: [Self; 4] = [Self::One, Self::Two, Self::Three, Self::Four];

    /// The levels that evidence can reach: an achievement vector has one place for each.
    pub const STEPS: [Self; 3] = [Self::Two, Self::Three, Self::Four];

    /// Returns the level of a number between 1 and 4.
    pub fn from_number(number: i64) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|level| i64::from(level.number()) == number)
    }

    /// Returns 1, 2, 3 or 4.
    pub fn number(self) -> u8 {
        self as u8
    }

    /// Returns the level above, none above level 4.
    pub fn next(self) -> Option<Self> {
        Self::from_number(i64::from(self.number()) + 1)
    }

    /// Returns the place of the level in an achievement vector, none for level 1.
    pub fn step(self) -> Option<usize> {
        Self::STEPS.into_iter().position(|step| step == self)
    }
}

impl fmt::Display for Level {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.number().fmt(out)
    }
}

/// The scale of a question's answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scale {
    /// Four anchored choices, one a level: 1 to 4.
    Level4,
    /// Agreement, 1 to 5.
    Likert5,
    /// Agreement, 1 to 7.
    Likert7,
    /// A mark, 0 to 10.
    Score10,
    /// No or yes, 0 or 1.
    YesNo,
}

impl Scale {
    /// Every scale.
    pub const ALL: [Self; 5] = [
        Self::Level4,
        Self::Likert5,
        Self::Likert7,
        Self::Score10,
        Self::YesNo,
    ];

    /// Returns the name used in questionnaires.
    pub fn name(self) -> &'static str {
        match self {
            Self::Level4 => "level4",
            Self::Likert5 => "likert5",
            Self::Likert7 => "likert7",
            Self::Score10 => "score10",
            Self::YesNo => "yesno",
        }
    }

    /// Returns the lowest number of the scale.
    pub fn lowest(self) -> u8 {
        match self {
            Self::Level4 | Self::Likert5 | Self::Likert7 => 1,
            Self::Score10 | Self::YesNo => 0,
        }
    }

    /// Returns the highest number of the scale.
    pub fn highest(self) -> u8 {
        match self {
            Self::Level4 => 4,
            Self::Likert5 => 5,
            Self::Likert7 => 7,
            Self::Score10 => 10,
            Self::YesNo => 1,
        }
    }

    /// Returns whether a number is an answer on this scale.
    pub fn holds(self, number: u8) -> bool {
        (self.lowest()..=self.highest()).contains(&number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_level_knows_its_neighbour_and_its_step() {
        assert_eq!(Level::from_number(5), None);
        assert_eq!(Level::from_number(0), None);
        assert_eq!(Level::Three.next(), Some(Level::Four));
        assert_eq!(Level::Four.next(), None);
        assert_eq!(Level::One.step(), None);
        assert_eq!(Level::Four.step(), Some(2));
    }
}
