//! A department whose people can be counted anew: the level that other weights of the same
//! respondents and interviews would give (method D.10).
//!
//! Every mean, blend and cut is the one that [`score`](super::score()) uses; here only the weights
//! change. Which channels speak, and which sides have a number, is settled by the data and stays.

use super::achievement::{Achievement, Cuts};
use super::cell::Cell;
use super::consensus::opinions;
use super::interviews::voices;
use super::rollup::{ceiling, whole};
use super::score::Evidence;
use super::scorecard::{ChannelScore, DepartmentScore, SideScore, Standing};
use crate::model::{Assessment, BySide, Channel, Level, Questionnaire, Side};

/// The people of one department, what each of them says, and the rules that make a level of it.
///
/// A *unit* is a respondent or an interview that says something which counts. Units are numbered
/// stratum by stratum: the respondents of the IT camp, those of the business camp, then the
/// interviews of either camp; in a stratum they keep the order of the assessment.
#[derive(Debug, Clone)]
pub struct Panel<'a> {
    questionnaire: &'a Questionnaire,
    cells: Vec<BySide<Cell>>,
    strata: [usize; 4],
    ceiling: Level,
    /// What [`standing`](Self::standing) works on, kept to be used again.
    profile: Vec<Option<Achievement>>,
}

impl<'a> Panel<'a> {
    /// Returns the panel of the department at a place of an assessment, which has this score.
    pub fn of(assessment: &'a Assessment, place: usize, score: &DepartmentScore) -> Self {
        let questionnaire = &assessment.questionnaire;
        let evidence = Evidence::of(assessment, place);
        let numbers = Numbers::of(&evidence);
        let mut cells = cells(questionnaire, &evidence, score, &numbers);
        let strata = numbers.without_silent_units(&mut cells);
        Self {
            questionnaire,
            profile: vec![None; cells.len()],
            cells,
            strata,
            ceiling: ceiling(&score.unilateral),
        }
    }

    /// Returns how many units each stratum holds: respondents of the IT and of the business camp,
    /// interviews of the IT and of the business camp.
    pub fn strata(&self) -> [usize; 4] {
        self.strata
    }

    /// Returns how many units there are.
    pub fn units(&self) -> usize {
        self.strata.iter().sum()
    }

    /// Returns what one side of a sub-axis rests on.
    pub fn cell(&self, sub_axis: usize, side: Side) -> &Cell {
        self.cells[sub_axis].of(side)
    }

    /// Returns the questionnaire.
    pub fn questionnaire(&self) -> &'a Questionnaire {
        self.questionnaire
    }

    /// Returns the highest level the department may have (method R4).
    pub fn ceiling(&self) -> Level {
        self.ceiling
    }

    /// Returns the standing of the department when each unit counts as often as `counts` says, none
    /// when it is partial. `counts` holds one number, 0 or more, for each unit.
    pub fn standing(&mut self, counts: &[f64]) -> Option<Standing> {
        let rules = self.questionnaire.scoring;
        let cuts = Cuts::new(rules.cuts);
        let sub_axes = self.cells.iter().zip(&self.questionnaire.sub_axes);
        for (joint, (sides, sub_axis)) in self.profile.iter_mut().zip(sub_axes) {
            let blend =
                |cell: &Cell| cell.blend(counts, &sub_axis.channel_weights, rules.cap_min_weight);
            *joint = Achievement::of_pair(blend(&sides.it), blend(&sides.business));
        }
        let whole = whole(self.questionnaire, &self.profile, cuts)?;
        Some(whole.capped(self.ceiling))
    }
}

/// Returns the cells of a department, whose units are still numbered with the silent ones.
fn cells(
    questionnaire: &Questionnaire,
    evidence: &Evidence<'_>,
    score: &DepartmentScore,
    numbers: &Numbers,
) -> Vec<BySide<Cell>> {
    let cell = |place: usize, side: Side, score: &SideScore| {
        let weights = &questionnaire.sub_axes[place].channel_weights;
        let mut cell = Cell::default();
        for channel in Channel::ALL {
            if weights.of(channel) <= 0.0 {
                continue;
            }
            match score.channel(channel) {
                ChannelScore::Absent | ChannelScore::TooFew | ChannelScore::Unreviewed => {}
                ChannelScore::Documents(score) => cell.documents(score.standing.achievement),
                ChannelScore::Interviews(_) => {
                    for voice in voices(questionnaire, place, side, &evidence.interviews) {
                        let unit = numbers.interviews[voice.interview];
                        cell.voice(voice.camp, (unit, voice.weight, voice.vector));
                    }
                }
                ChannelScore::Survey(_) => {
                    let camp = side.other();
                    let Some(answers) = evidence.answers else {
                        continue;
                    };
                    let opinions = opinions(questionnaire, (place, side), answers.of(camp));
                    for (row, opinion) in opinions.enumerate() {
                        if let Some(vector) = opinion.vector {
                            cell.respondent((numbers.starts[camp as usize] + row, vector));
                        }
                    }
                }
            }
        }
        cell.observed();
        cell
    };
    let sub_axes = score.sub_axes.iter().enumerate();
    sub_axes
        .map(|(place, one)| BySide::from_fn(|side| cell(place, side, one.sides.of(side))))
        .collect()
}

/// The numbers of all respondents and interviews of a department, the silent ones too.
struct Numbers {
    /// The number of the first unit of each stratum, then the count of all units.
    starts: [usize; 5],
    /// The number of each interview.
    interviews: Vec<usize>,
}

impl Numbers {
    fn of(evidence: &Evidence<'_>) -> Self {
        let rows = |camp| evidence.answers.map_or(0, |answers| answers.of(camp).len());
        let mut starts = [0; 5];
        starts[1] = rows(Side::It);
        starts[2] = starts[1] + rows(Side::Business);
        let camps = evidence.interviews.iter().map(|interview| interview.camp);
        starts[3] = starts[2] + camps.clone().filter(|camp| *camp == Side::It).count();
        starts[4] = starts[2] + evidence.interviews.len();
        let mut next = BySide {
            it: starts[2],
            business: starts[3],
        };
        let interviews = camps.map(|camp| {
            let next = next.of_mut(camp);
            *next += 1;
            *next - 1
        });
        Self {
            interviews: interviews.collect(),
            starts,
        }
    }

    /// Numbers anew the units that say something, and returns how many are left in each stratum.
    fn without_silent_units(&self, cells: &mut [BySide<Cell>]) -> [usize; 4] {
        let mut heard = vec![false; self.starts[4]];
        for side in cells.iter().flat_map(|sides| [&sides.it, &sides.business]) {
            side.units().for_each(|unit| heard[unit] = true);
        }
        let mut next = 0;
        let new: Vec<_> = heard
            .iter()
            .map(|heard| {
                let new = next;
                next += usize::from(*heard);
                new
            })
            .collect();
        for sides in cells {
            sides.it.renumber(&new);
            sides.business.renumber(&new);
        }
        [0, 1, 2, 3].map(|stratum| {
            let units = &heard[self.starts[stratum]..self.starts[stratum + 1]];
            units.iter().filter(|heard| **heard).count()
        })
    }
}
