//! What stands in a cell of a table: a figure, or the mark of why there is none (method R18).

use super::view::{
    Completeness, DepartmentView, Figure, PublishedProbability, PublishedSurvey, SideView,
    Solidity, SubAxisView, Withheld,
};
use crate::model::{Level, Side};

/// A figure of a table, or why there is none.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Shown {
    /// The figure.
    Figure(f64),
    /// Why there is none.
    Missing(Missing),
}

/// Why a figure is not in a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    /// Nothing gives it, or nobody said what it takes.
    Unknown,
    /// Too few people and interviews were heard (method R14).
    TooFew,
    /// It is withheld.
    Withheld(Withheld),
}

/// How many people a figure rests on, or why that is not told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum People {
    /// So many.
    Count(usize),
    /// Why it is not told.
    Missing(Missing),
}

impl Missing {
    /// Returns its mark, which the legend of the tables explains: a short dash where there is no
    /// figure, a long one with a letter where there is one that is not published.
    pub fn mark(self) -> &'static str {
        match self {
            Self::Unknown => "–",
            Self::Withheld(Withheld::Below(_)) => "—a",
            Self::Withheld(Withheld::VectorBelow(_)) => "—b",
            Self::Withheld(Withheld::Complementary) => "—c",
            Self::TooFew => "—d",
        }
    }
}

impl From<Withheld> for Missing {
    fn from(reason: Withheld) -> Self {
        Self::Withheld(reason)
    }
}

impl From<Result<f64, Withheld>> for Shown {
    fn from(figure: Result<f64, Withheld>) -> Self {
        match figure {
            Ok(figure) => Self::Figure(figure),
            Err(reason) => Self::Missing(reason.into()),
        }
    }
}

impl Shown {
    /// Returns the figure as written, or the mark of why there is none.
    pub fn text(self, write: impl FnOnce(f64) -> String) -> String {
        match self {
            Self::Figure(figure) => write(figure),
            Self::Missing(reason) => reason.mark().to_owned(),
        }
    }
}

impl Solidity {
    /// Returns how probable a level is as the reached one.
    pub fn likely(&self, level: Level) -> Shown {
        match self.level_probability {
            PublishedProbability::NoLevel => Shown::Missing(Missing::Unknown),
            PublishedProbability::TooFew => Shown::Missing(Missing::TooFew),
            PublishedProbability::Withheld(reason) => Shown::Missing(reason.into()),
            PublishedProbability::Shown { shares, .. } => {
                Shown::Figure(level.step().map_or(shares[0], |step| shares[step + 1]))
            }
        }
    }
}

impl DepartmentView {
    /// Returns its level with its marks, such as `3*°`, or the mark of why it has none.
    pub fn mark(&self) -> String {
        let indicative = match self.status {
            Completeness::Indicative => "°",
            Completeness::Complete | Completeness::Partial => "",
        };
        let missing = || Missing::Unknown.mark().to_owned();
        self.joint
            .map_or_else(missing, |joint| joint.mark() + indicative)
    }

    /// Returns the level of one side with its mark, or the mark of why it has none.
    pub fn side_mark(&self, side: Side) -> String {
        let surveys = self.sub_axes.iter().map(|one| one.side(side).survey);
        let missing = || most_telling(surveys.map(missing)).mark().to_owned();
        let figure = self.side(side);
        figure.map_or_else(missing, Figure::mark)
    }

    /// Returns its index, or why it has none.
    pub fn index(&self) -> Shown {
        let missing = Shown::Missing(Missing::Unknown);
        self.joint.map_or(missing, |joint| joint.index.into())
    }
}

impl SubAxisView {
    /// Returns its level with its mark, or the mark of why it has none.
    pub fn mark(&self) -> String {
        let of = |side: &SideView| missing(side.survey);
        let reason = || most_telling([of(&self.it), of(&self.business)]);
        let missing = || reason().mark().to_owned();
        self.joint.map_or_else(missing, |joint| joint.mark())
    }

    /// Returns the level of one side with its mark, or the mark of why it has none.
    pub fn side_mark(&self, side: Side) -> String {
        let side = self.side(side);
        let missing = || missing(side.survey).mark().to_owned();
        side.figure.map_or_else(missing, |figure| figure.mark())
    }
}

/// Returns why a survey gives no figure.
pub(super) fn missing(survey: PublishedSurvey) -> Missing {
    match survey {
        PublishedSurvey::Withheld(reason) => reason.into(),
        PublishedSurvey::Absent | PublishedSurvey::Shown { .. } => Missing::Unknown,
    }
}

/// Returns the first reason that is more than that nothing is known.
pub(super) fn most_telling(reasons: impl IntoIterator<Item = Missing>) -> Missing {
    let mut reasons = reasons.into_iter();
    let told = reasons.find(|one| *one != Missing::Unknown);
    told.unwrap_or(Missing::Unknown)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_reason_has_its_mark() {
        let marks = [
            Missing::Unknown,
            Missing::from(Withheld::Below(5)),
            Missing::from(Withheld::VectorBelow(10)),
            Missing::from(Withheld::Complementary),
            Missing::TooFew,
        ];
        let marks = marks.map(Missing::mark);
        assert_eq!(marks, ["–", "—a", "—b", "—c", "—d"]);
        assert_eq!(
            Shown::from(Err(Withheld::Below(5))).text(|_| String::new()),
            "—a"
        );
        assert_eq!(
            Shown::from(Ok(2.5)).text(|figure| figure.to_string()),
            "2.5"
        );
        let reasons = [Missing::Unknown, Missing::TooFew, Missing::Unknown];
        assert_eq!(most_telling(reasons), Missing::TooFew);
    }
}
