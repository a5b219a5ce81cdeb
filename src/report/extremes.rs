//! The sub-axes that stand out: the highest and the lowest median over the departments.

use super::view::{DepartmentView, Figure, LimitingSide, Sentence};
use crate::language::Language;
use crate::language::sentences::{self, SubAxisFact};
use crate::model::{Assessment, Level, Side, SubAxis};

/// How many sub-axes are named at each end.
const NAMED: usize = 3;

/// The two ends of the ranking of sub-axes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    /// The highest medians.
    High,
    /// The lowest medians.
    Low,
}

/// Returns the strengths and the weaknesses, named after their sub-axes.
pub(super) fn extremes(
    assessment: &Assessment,
    departments: &[DepartmentView],
    language: Language,
) -> (Vec<Sentence>, Vec<Sentence>) {
    let sub_axes = &assessment.questionnaire.sub_axes;
    let mut ranked: Vec<_> = (0..sub_axes.len())
        .filter_map(|place| Some((median(&indices(departments, place))?, place)))
        .collect();
    ranked.sort_by(|one, other| other.0.total_cmp(&one.0).then(one.1.cmp(&other.1)));
    let named = NAMED.min(ranked.len() / 2);
    let strengths = ranked.iter().take(named).filter_map(|(median, place)| {
        let fact = fact(departments, *place, *median, End::High)?;
        Some(sentence(&sub_axes[*place], fact, End::High, language))
    });
    let lowest = ranked.iter().rev().take(named);
    let weaknesses = lowest.filter_map(|(median, place)| {
        let fact = fact(departments, *place, *median, End::Low)?;
        Some(sentence(&sub_axes[*place], fact, End::Low, language))
    });
    (strengths.collect(), weaknesses.collect())
}

/// Returns what is said of a sub-axis that stands out.
fn sentence(sub_axis: &SubAxis, fact: SubAxisFact, end: End, language: Language) -> Sentence {
    let label = sub_axis.label.in_language(language);
    let (kind, text) = match end {
        End::High => ("strength", sentences::strength(label, fact, language)),
        End::Low => ("weakness", sentences::weakness(label, fact, language)),
    };
    Sentence::computed(format!("summary.{kind}.{}", sub_axis.id), text)
}

fn joints(departments: &[DepartmentView], place: usize) -> impl Iterator<Item = &Figure> {
    departments
        .iter()
        .filter_map(move |view| view.sub_axes[place].joint.as_ref())
}

fn indices(departments: &[DepartmentView], place: usize) -> Vec<f64> {
    let mut indices: Vec<_> = joints(departments, place)
        .filter_map(|figure| figure.index.ok())
        .collect();
    indices.sort_by(f64::total_cmp);
    indices
}

/// Returns the middle of sorted numbers, none without any.
pub(super) fn median(sorted: &[f64]) -> Option<f64> {
    let upper = *sorted.get(sorted.len() / 2)?;
    let lower = *sorted.get((sorted.len() - 1) / 2)?;
    Some(f64::midpoint(lower, upper))
}

/// Returns the counts of one sub-axis at the level that half of the departments share; none when
/// that level says nothing (1 as a strength, 4 as a weakness).
fn fact(
    departments: &[DepartmentView],
    place: usize,
    median: f64,
    end: End,
) -> Option<SubAxisFact> {
    let numbered = joints(departments, place).count();
    let count = |level: Level| {
        let reached = joints(departments, place).map(|figure| figure.reached);
        let counted = reached.filter(|reached| match end {
            End::High => *reached >= level,
            End::Low => *reached <= level,
        });
        counted.count()
    };
    let shared = |level: &Level| count(*level) * 2 >= numbered;
    let level = match end {
        End::High => Level::STEPS.into_iter().rev().find(shared)?,
        End::Low => Level::ALL.into_iter().take(3).find(shared)?,
    };
    let limited_by = |side| {
        let limiting = departments
            .iter()
            .map(|view| view.sub_axes[place].limiting_side);
        limiting
            .filter(|limiting| *limiting == Some(LimitingSide::One(side)))
            .count()
    };
    Some(SubAxisFact {
        level: level.number(),
        count: count(level),
        numbered,
        median,
        it_limits: limited_by(Side::It),
        business_limits: limited_by(Side::Business),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_the_middle_of_sorted_numbers() {
        assert_eq!(median(&[]), None);
        assert_eq!(median(&[2.0]), Some(2.0));
        assert_eq!(median(&[1.0, 2.0, 4.0]), Some(2.0));
        assert_eq!(median(&[1.0, 2.0, 3.0, 4.0]), Some(2.5));
    }
}
