//! Every figure of a department as a sum of what is known and of what is withheld: the opinion of
//! small groups, a share at a time.
//!
//! Where the scores take the lower of two shares, the form is that of the lower one: whoever knows
//! the rules and the other figures often knows which one it was.

use crate::model::{BySide, Channel, Questionnaire, ScoringRules, SubAxis};
use crate::scoring::{Achievement, ChannelScore, DepartmentScore, SideScore};

use super::primary::spread_withheld;

/// Shares this near are the same (method D.0).
const TOLERANCE: f64 = 1e-9;

/// A share: its value, and how much of each unknown it holds.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Form {
    value: f64,
    of: Vec<f64>,
}

/// The three shares of a vector.
pub(super) type Vector = [Form; 3];

/// One sub-axis.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Cell {
    /// What both sides attain.
    pub(super) joint: Option<Vector>,
    /// Each side.
    pub(super) sides: BySide<Option<Vector>>,
    /// The survey of each side, where its vector is withheld.
    pub(super) surveys: BySide<Option<Vector>>,
    /// Whether the sides are equal, so that the joint index tells one of them by the other.
    pub(super) are_equal: bool,
}

/// All figures of a department.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Forms {
    pub(super) cells: Vec<Cell>,
    pub(super) axes: Vec<Option<Vector>>,
    pub(super) joint: Option<Vector>,
    pub(super) sides: BySide<Option<Vector>>,
}

impl Forms {
    /// Returns the forms of a department. The unknowns are the three shares of each survey whose
    /// spread is withheld.
    pub(super) fn of(score: &DepartmentScore, questionnaire: &Questionnaire) -> Self {
        let rules = &questionnaire.scoring;
        let places = score.sub_axes.iter().flat_map(|one| one.sides.iter());
        let width = 3 * places.filter(|(_, side)| is_hidden(side, rules)).count();
        let mut free = 0;
        let mut unknown = || {
            free += 3;
            [free - 3, free - 2, free - 1]
        };
        let cells: Vec<_> = score
            .sub_axes
            .iter()
            .zip(&questionnaire.sub_axes)
            .map(|(one, sub_axis)| {
                let hidden =
                    BySide::from_fn(|side| is_hidden(one.sides.of(side), rules).then(&mut unknown));
                let survey = |side| {
                    let places = (*hidden.of(side))?;
                    let vector = one.sides.of(side).channel(Channel::Survey).achievement()?;
                    Some(unknown_vector(vector, places, width))
                };
                let surveys = BySide::from_fn(survey);
                let blended = |side| {
                    let own = (one.sides.of(side), surveys.of(side).as_ref());
                    blend(own, sub_axis, rules.cap_min_weight, width)
                };
                cell(BySide::from_fn(blended), surveys)
            })
            .collect();
        let over = |profile: &[Option<&Vector>]| {
            let axes = 0..questionnaire.axes.len();
            let axes = axes.map(|axis| axis_mean(questionnaire, profile, axis));
            axes.collect::<Vec<_>>()
        };
        let joints: Vec<_> = cells.iter().map(|one| one.joint.as_ref()).collect();
        let mut axes = over(&joints);
        let joint = whole(questionnaire, &axes).filter(|_| score.joint.is_some());
        let sides = BySide::from_fn(|side| {
            let profile: Vec<_> = cells
                .iter()
                .map(|one| one.sides.of(side).as_ref())
                .collect();
            let sides = whole(questionnaire, &over(&profile));
            sides.filter(|_| score.sides.of(side).is_some())
        });
        for (form, axis) in axes.iter_mut().zip(&score.axes) {
            form.take_if(|_| axis.joint.is_none());
        }
        Self {
            cells,
            axes,
            joint,
            sides,
        }
    }
}

impl Form {
    fn known(value: f64, width: usize) -> Self {
        Self {
            value,
            of: vec![0.0; width],
        }
    }

    fn is_known(&self) -> bool {
        self.of.iter().all(|one| *one == 0.0)
    }

    /// Returns the lower of two shares. What is known to be nothing stays nothing; else the first
    /// of equals.
    fn lower<'a>(&'a self, other: &'a Self) -> &'a Self {
        let is_nothing = |form: &Self| form.is_known() && form.value <= TOLERANCE;
        if is_nothing(self) || is_nothing(other) {
            return if is_nothing(self) { self } else { other };
        }
        if other.value < self.value - TOLERANCE {
            other
        } else {
            self
        }
    }

    fn add(&mut self, times: f64, other: &Self) {
        self.value += times * other.value;
        for (one, other) in self.of.iter_mut().zip(&other.of) {
            *one += times * other;
        }
    }
}

/// Returns the coefficients of an index.
pub(super) fn index_of(vector: &Vector) -> Vec<f64> {
    let [two, three, four] = vector;
    let shares = two.of.iter().zip(&three.of).zip(&four.of);
    shares
        .map(|((two, three), four)| two + three + four)
        .collect()
}

/// Returns the coefficients of each share.
pub(super) fn shares_of(vector: &Vector) -> Vec<Vec<f64>> {
    vector.iter().map(|form| form.of.clone()).collect()
}

/// Whether the vector of a side's survey is withheld.
fn is_hidden(side: &SideScore, rules: &ScoringRules) -> bool {
    match side.channel(Channel::Survey) {
        ChannelScore::Survey(survey) => spread_withheld(survey.respondents, rules).is_some(),
        _ => false,
    }
}

fn known_vector(vector: Achievement, width: usize) -> Vector {
    vector.shares().map(|share| Form::known(share, width))
}

fn unknown_vector(vector: Achievement, places: [usize; 3], width: usize) -> Vector {
    let mut forms = known_vector(vector, width);
    for (form, place) in forms.iter_mut().zip(places) {
        form.of[place] = 1.0;
    }
    forms
}

/// Returns the blend of a side's channels, as [`crate::scoring`] makes it (method D.6).
fn blend(
    (side, hidden): (&SideScore, Option<&Vector>),
    sub_axis: &SubAxis,
    cap_min_weight: f64,
    width: usize,
) -> Option<Vector> {
    let channels = Channel::ALL.into_iter().filter_map(|channel| {
        let weight = sub_axis.channel_weights.of(channel);
        let vector = side
            .channel(channel)
            .achievement()
            .filter(|_| weight > 0.0)?;
        let hidden = hidden.filter(|_| channel == Channel::Survey);
        let known = || known_vector(vector, width);
        Some((weight, hidden.cloned().unwrap_or_else(known)))
    });
    let channels: Vec<_> = channels.collect();
    let mut blended = mean(channels.iter().map(|(weight, vector)| (*weight, vector)))?;
    for (_, vector) in channels
        .iter()
        .filter(|(weight, _)| *weight >= cap_min_weight)
    {
        for step in [1, 2] {
            blended[step] = blended[step].lower(&vector[step - 1]).clone();
        }
    }
    Some(blended)
}

/// Returns a sub-axis: both sides attain the lower of their shares (method B.4).
fn cell(sides: BySide<Option<Vector>>, surveys: BySide<Option<Vector>>) -> Cell {
    let values = |vector: &Vector| [0, 1, 2].map(|step: usize| vector[step].value);
    let is_at_most = |one: &Vector, other: &Vector| {
        let pairs = values(one).into_iter().zip(values(other));
        pairs
            .into_iter()
            .all(|(one, other)| one <= other + TOLERANCE)
    };
    let (joint, are_equal) = match (&sides.it, &sides.business) {
        (Some(it), Some(business)) => {
            let below = is_at_most(it, business);
            let (first, other) = if below {
                (it, business)
            } else {
                (business, it)
            };
            let joint = [0, 1, 2].map(|step: usize| first[step].lower(&other[step]).clone());
            (Some(joint), below && is_at_most(business, it))
        }
        (one, other) => (one.clone().or_else(|| other.clone()), false),
    };
    Cell {
        joint,
        sides,
        surveys,
        are_equal,
    }
}

/// Returns the mean of vectors by weight, none without any.
fn mean<'a>(weighted: impl Iterator<Item = (f64, &'a Vector)>) -> Option<Vector> {
    let weighted: Vec<_> = weighted.collect();
    let total: f64 = weighted.iter().map(|(weight, _)| weight).sum();
    let (_, first) = weighted.first()?;
    let mut sum = [0, 1, 2].map(|_| Form::known(0.0, first[0].of.len()));
    for (weight, vector) in weighted {
        for (sum, form) in sum.iter_mut().zip(vector) {
            sum.add(weight / total, form);
        }
    }
    Some(sum)
}

/// Returns the mean of the sub-axes of an axis that have a number.
fn axis_mean(
    questionnaire: &Questionnaire,
    profile: &[Option<&Vector>],
    axis: usize,
) -> Option<Vector> {
    let places = questionnaire.sub_axes_of(axis);
    mean(places.filter_map(|place| Some((questionnaire.sub_axes[place].weight, profile[place]?))))
}

/// Returns the mean of the axes, none unless all have a number.
fn whole(questionnaire: &Questionnaire, axes: &[Option<Vector>]) -> Option<Vector> {
    let axes: Option<Vec<_>> = axes.iter().map(Option::as_ref).collect();
    mean(questionnaire.axes.iter().map(|axis| axis.weight).zip(axes?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::tests::suppress::assessed;
    use crate::model::{Assessment, DocumentCheck, Finding, Level, Review, Side, sample};
    use crate::scoring::{Standing, score};

    fn is_worth(form: Option<&Vector>, standing: Option<Standing>) -> bool {
        let shares = standing.map(|standing| standing.achievement.shares());
        let values = form.map(|form| [0, 1, 2].map(|step: usize| form[step].value));
        match (values, shares) {
            (Some(values), Some(shares)) => {
                let pairs = values.into_iter().zip(shares);
                pairs
                    .into_iter()
                    .all(|(one, other)| (one - other).abs() < 1e-9)
            }
            (values, shares) => values.is_none() && shares.is_none(),
        }
    }

    /// Returns the forms of an assessment of one department, each worth what its score says.
    fn checked(assessment: &Assessment) -> Forms {
        let score = score(assessment).departments.remove(0);
        let forms = Forms::of(&score, &assessment.questionnaire);
        assert!(is_worth(forms.joint.as_ref(), score.joint));
        for side in Side::ALL {
            let form = forms.sides.of(side).as_ref();
            assert!(is_worth(form, *score.sides.of(side)));
        }
        for (form, axis) in forms.axes.iter().zip(&score.axes) {
            assert!(is_worth(form.as_ref(), axis.joint));
        }
        for (form, cell) in forms.cells.iter().zip(&score.sub_axes) {
            assert!(is_worth(form.joint.as_ref(), cell.joint));
        }
        forms
    }

    #[test]
    fn a_form_is_worth_what_the_score_says() {
        for [business, it] in [[9, 7], [12, 6], [3, 8]] {
            let questionnaire = sample::questionnaire();
            checked(&assessed(&questionnaire, [business; 13], [it; 13]));
        }
    }

    /// Documents of level 2 are there by a quarter, and none above. With weights of .3 and .6 the
    /// mean at level 3 is .6 × .5 / .9 = .333, held down to .25. The survey of the next sub-axis
    /// has no weight, so that it has no number.
    #[test]
    fn a_form_is_held_down_like_the_score() {
        let mut questionnaire = sample::questionnaire();
        questionnaire.sub_axes[0].channel_weights.survey = 0.6;
        questionnaire.sub_axes[1].channel_weights.survey = 0.0;
        let [two, three, four] = Level::STEPS;
        let check = |level| DocumentCheck {
            level,
            ..sample::document()
        };
        questionnaire.documents = [two, two, three, four].map(check).to_vec();
        let mut assessment = assessed(&questionnaire, [12; 13], [12; 13]);
        let absent = Finding::Absent;
        let findings = [Finding::Partial, absent, absent, absent];
        let review = |finding| {
            Some(Review {
                finding,
                date: None,
            })
        };
        assessment.reviews = vec![findings.map(review).to_vec()];
        let forms = checked(&assessment);
        let held = forms.cells[0].joint.as_ref().map(|form| form[1].value);
        assert!(held.is_some_and(|share| (share - 0.25).abs() < 1e-9));
        assert_eq!(forms.cells[1].joint, None);
    }

    /// Of nine business people the vector is withheld, and it is the lower: 4/9 against 6/12 say 3.
    /// Nobody of IT says 4, so both attain nothing there, whatever the business says. S1 is a third
    /// of S and a twelfth of the whole, C1 a sixteenth.
    #[test]
    fn a_form_holds_each_unknown_by_its_weight() {
        let questionnaire = sample::questionnaire();
        let forms = checked(&assessed(&questionnaire, [9; 13], [12; 13]));
        let close = |found: &[f64], expected: &[(usize, f64)]| {
            let mut all = [0.0; 39];
            for (place, value) in expected {
                all[*place] = *value;
            }
            assert_eq!(found.len(), all.len());
            for (found, expected) in found.iter().zip(all) {
                assert!((found - expected).abs() < 1e-12);
            }
        };
        let it = forms.cells[1].sides.it.as_ref().unwrap();
        close(&index_of(it), &[(3, 1.0), (4, 1.0), (5, 1.0)]);
        let both = forms.cells[1].joint.as_ref().unwrap();
        close(&index_of(both), &[(3, 1.0), (4, 1.0)]);
        let axis = forms.axes[0].as_ref().unwrap();
        let third = 1.0 / 3.0;
        close(&axis[0].of, &[(0, third), (3, third), (6, third)]);
        let whole = index_of(forms.joint.as_ref().unwrap());
        assert!((whole[0] - 1.0 / 12.0).abs() < 1e-12 && (whole[18] - 1.0 / 16.0).abs() < 1e-12);
        assert!(!forms.cells[0].are_equal);
        let equal = checked(&assessed(&questionnaire, [9; 13], [9; 13]));
        assert!(equal.cells[0].are_equal);
    }
}
