//! A reader who wants to know what is withheld. He has what is published and the rules, takes away
//! all that he knows, and guesses right wherever the rules take the lower of two shares.

use diapason::analysis::{
    Figure, PublishedDepartment, PublishedSide, PublishedSubAxis, PublishedSurvey,
};
use diapason::model::{BySide, Channel, Questionnaire, Side};
use diapason::scoring::{DepartmentScore, SideScore};

/// A share: its true value, which only guides his guesses, and what it holds of each unknown.
#[derive(Clone)]
struct Share(f64, Vec<f64>);

type Shares = [Share; 3];

/// The equations he can write about one department.
pub(crate) struct Adversary<'a> {
    questionnaire: &'a Questionnaire,
    unknowns: usize,
    equations: Vec<Vec<f64>>,
}

impl<'a> Adversary<'a> {
    /// Reads all that is published of a department.
    pub(crate) fn reading(
        published: &PublishedDepartment,
        truth: &DepartmentScore,
        questionnaire: &'a Questionnaire,
    ) -> Self {
        let sides = published.sub_axes.iter().flat_map(|one| one.sides.iter());
        let mut reader = Self {
            questionnaire,
            unknowns: 3 * sides.filter(|(_, side)| is_hidden(side)).count(),
            equations: Vec::new(),
        };
        let mut free = 0;
        let cells: Vec<_> = (0..published.sub_axes.len())
            .map(|place| {
                let sides = BySide::from_fn(|side| {
                    let shown = published.sub_axes[place].sides.of(side);
                    let truth = truth.sub_axes[place].sides.of(side);
                    reader.side(place, shown, truth, &mut free)
                });
                let joint = reader.joint(&published.sub_axes[place], &sides);
                (sides, joint)
            })
            .collect();
        let joints: Vec<_> = cells.iter().map(|(_, joint)| joint.clone()).collect();
        for (axis, figure) in published.axes.iter().enumerate() {
            reader.read(figure.as_ref(), reader.axis(&joints, axis).as_ref());
        }
        reader.read(published.joint.as_ref(), reader.whole(&joints).as_ref());
        for side in Side::ALL {
            let own: Vec<_> = cells
                .iter()
                .map(|(sides, _)| sides.of(side).clone())
                .collect();
            let figure = published.sides.of(side).as_ref();
            reader.read(figure, reader.whole(&own).as_ref());
        }
        reader
    }

    /// Returns how many withheld shares he finds out.
    pub(crate) fn finds(&self) -> usize {
        let solved = solved(self.equations.clone());
        let is_alone = |row: &&Vec<f64>| row.iter().filter(|one| one.abs() > 1e-7).count() == 1;
        solved.iter().filter(is_alone).count()
    }

    /// Returns how many equations he has.
    pub(crate) fn equations(&self) -> usize {
        self.equations.len()
    }

    fn known(&self, shares: [f64; 3]) -> Shares {
        shares.map(|share| Share(share, vec![0.0; self.unknowns]))
    }

    /// Reads a figure whose shares hold these unknowns.
    fn read(&mut self, figure: Option<&Figure>, shares: Option<&Shares>) {
        let (Some(figure), Some(shares)) = (figure, shares) else {
            return;
        };
        if figure.index.is_ok() {
            self.equations.push(sum(shares));
        }
        if figure.achievement.is_ok() {
            self.equations
                .extend(shares.iter().map(|share| share.1.clone()));
        }
    }

    /// Reads a side: its survey, what the other channels say, and their blend.
    fn side(
        &mut self,
        place: usize,
        shown: &PublishedSide,
        truth: &SideScore,
        free: &mut usize,
    ) -> Option<Shares> {
        let sub_axis = &self.questionnaire.sub_axes[place];
        let vector = |figure: Figure| figure.achievement.ok().map(|shares| self.known(shares));
        let documents = shown.documents.and_then(|one| vector(one.figure));
        let interviews = shown.interviews.and_then(|one| vector(one.figure));
        let survey = match shown.survey {
            PublishedSurvey::Shown { figure, .. } if figure.achievement.is_err() => {
                let score = truth.channel(Channel::Survey);
                let mut shares = self.known(score.achievement().unwrap().shares());
                for share in &mut shares {
                    share.1[*free] = 1.0;
                    *free += 1;
                }
                self.read(Some(&figure), Some(&shares));
                Some(shares)
            }
            PublishedSurvey::Shown { figure, .. } => vector(figure),
            _ => None,
        };
        let channels: Vec<_> = [
            (Channel::Document, documents),
            (Channel::Interview, interviews),
            (Channel::Survey, survey),
        ]
        .into_iter()
        .filter_map(|(channel, shares)| Some((sub_axis.channel_weights.of(channel), shares?)))
        .filter(|(weight, _)| *weight > 0.0)
        .collect();
        let mut blend = mean(&channels)?;
        let least = self.questionnaire.scoring.cap_min_weight;
        for (_, caps) in channels.iter().filter(|(weight, _)| *weight >= least) {
            blend[1] = lower(&blend[1], &caps[0]);
            blend[2] = lower(&blend[2], &caps[1]);
        }
        let index = 1.0 + blend.iter().map(|share| share.0).sum::<f64>();
        let truth = truth.standing.unwrap().achievement.index();
        assert!((index - truth).abs() < 1e-9, "he knows the rules");
        self.read(shown.figure.as_ref(), Some(&blend));
        Some(blend)
    }

    /// Reads a sub-axis: the lower of both sides, share by share.
    fn joint(
        &mut self,
        shown: &PublishedSubAxis,
        sides: &BySide<Option<Shares>>,
    ) -> Option<Shares> {
        let (Some(it), Some(business)) = (&sides.it, &sides.business) else {
            let joint = sides.it.clone().or(sides.business.clone());
            self.read(shown.joint.as_ref(), joint.as_ref());
            return joint;
        };
        let at_most = |one: &Shares, other: &Shares| {
            let pairs = one.iter().zip(other);
            pairs
                .into_iter()
                .all(|(one, other)| one.0 <= other.0 + 1e-9)
        };
        let below = at_most(it, business);
        let (first, other) = if below {
            (it, business)
        } else {
            (business, it)
        };
        let joint = [0, 1, 2].map(|step: usize| lower(&first[step], &other[step]));
        let figure = shown.joint?;
        self.read(Some(&figure), Some(&joint));
        // Three equal indices: no side is above the other, they are the same.
        if below && at_most(business, it) && figure.index.is_ok() {
            for (it, business) in it.iter().zip(business) {
                let pairs = it.1.iter().zip(&business.1);
                self.equations
                    .push(pairs.map(|(it, business)| it - business).collect());
            }
        }
        Some(joint)
    }

    fn axis(&self, cells: &[Option<Shares>], axis: usize) -> Option<Shares> {
        let own = self.questionnaire.sub_axes_of(axis);
        let weight = |place: usize| self.questionnaire.sub_axes[place].weight;
        let own = own.filter_map(|place| Some((weight(place), cells[place].clone()?)));
        mean(&own.collect::<Vec<_>>())
    }

    fn whole(&self, cells: &[Option<Shares>]) -> Option<Shares> {
        let axes = self.questionnaire.axes.iter().enumerate();
        let axes: Option<Vec<_>> = axes
            .map(|(place, axis)| Some((axis.weight, self.axis(cells, place)?)))
            .collect();
        mean(&axes?)
    }
}

/// Whether a side's survey has a vector that is withheld.
fn is_hidden(side: &PublishedSide) -> bool {
    match side.survey {
        PublishedSurvey::Shown { figure, .. } => figure.achievement.is_err(),
        _ => false,
    }
}

fn sum(shares: &Shares) -> Vec<f64> {
    let places = 0..shares[0].1.len();
    places
        .map(|place| shares.iter().map(|share| share.1[place]).sum())
        .collect()
}

/// Takes the lower share; nothing is below a share that is known to be 0.
fn lower(one: &Share, other: &Share) -> Share {
    let is_zero = |share: &Share| share.0 < 1e-9 && share.1.iter().all(|one| *one == 0.0);
    if is_zero(one) || !is_zero(other) && one.0 <= other.0 + 1e-9 {
        one.clone()
    } else {
        other.clone()
    }
}

fn mean(weighted: &[(f64, Shares)]) -> Option<Shares> {
    let total: f64 = weighted.iter().map(|(weight, _)| weight).sum();
    let width = weighted.first()?.1[0].1.len();
    Some([0, 1, 2].map(|step: usize| {
        let mut mean = Share(0.0, vec![0.0; width]);
        for (weight, shares) in weighted {
            mean.0 += weight / total * shares[step].0;
            for (mean, one) in mean.1.iter_mut().zip(&shares[step].1) {
                *mean += weight / total * one;
            }
        }
        mean
    }))
}

/// Solves equations by Gauss and Jordan, as far as they go.
fn solved(mut rows: Vec<Vec<f64>>) -> Vec<Vec<f64>> {
    let width = rows.first().map_or(0, Vec::len);
    let mut done = 0;
    for column in 0..width {
        let best = (done..rows.len()).max_by(|one, other| {
            rows[*one][column]
                .abs()
                .total_cmp(&rows[*other][column].abs())
        });
        let Some(best) = best.filter(|best| rows[*best][column].abs() > 1e-7) else {
            continue;
        };
        rows.swap(done, best);
        let pivot = rows[done][column];
        rows[done].iter_mut().for_each(|one| *one /= pivot);
        let own = rows[done].clone();
        for (place, row) in rows.iter_mut().enumerate() {
            let times = row[column];
            if place != done && times != 0.0 {
                row.iter_mut()
                    .zip(&own)
                    .for_each(|(one, other)| *one -= times * other);
            }
        }
        done += 1;
    }
    rows.truncate(done);
    rows
}
