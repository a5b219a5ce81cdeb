//! One side of a sub-axis, with what each respondent and each interview says of it.

use super::achievement::Achievement;
use super::blend::blend;
use super::interviews::balance;
use crate::model::{BySide, Channel, ChannelWeights, Side};

/// What one unit, a respondent or an interview, says.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Member {
    /// The number of the unit in its panel.
    pub unit: usize,
    /// Its weight: 1 for a respondent, the effective voices of an interview.
    pub weight: f64,
    /// What it says.
    pub vector: Achievement,
}

/// The units of one stratum that speak of one side of a sub-axis.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Group {
    members: Vec<Member>,
    observed: Option<Achievement>,
}

impl Group {
    /// Returns the units, in their order; empty when nobody speaks.
    pub fn members(&self) -> &[Member] {
        &self.members
    }

    /// Returns the mean with every unit counted once, none when nobody speaks.
    pub fn observed(&self) -> Option<Achievement> {
        self.observed
    }

    /// Returns the mean when each unit counts as often as `counts` says; the observed one when none
    /// of its units counts, so that a channel that speaks always does.
    fn mean(&self, counts: &[f64]) -> Option<Achievement> {
        let members = self.members.iter();
        let members = members.map(|member| (member.weight * counts[member.unit], member.vector));
        Achievement::mean(members).or(self.observed)
    }

    fn observe(&mut self) {
        let members = self.members.iter();
        self.observed = Achievement::mean(members.map(|member| (member.weight, member.vector)));
    }
}

/// What one side of a sub-axis rests on: only channels that speak and have a weight.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Cell {
    documents: Option<Achievement>,
    interviews: BySide<Group>,
    survey: Group,
}

impl Cell {
    pub(super) fn documents(&mut self, vector: Achievement) {
        self.documents = Some(vector);
    }

    pub(super) fn voice(&mut self, camp: Side, (unit, weight, vector): (usize, f64, Achievement)) {
        let members = &mut self.interviews.of_mut(camp).members;
        members.push(Member {
            unit,
            weight,
            vector,
        });
    }

    pub(super) fn respondent(&mut self, (unit, vector): (usize, Achievement)) {
        self.survey.members.push(Member {
            unit,
            weight: 1.0,
            vector,
        });
    }

    /// Settles the observed means, once every unit has spoken.
    pub(super) fn observed(&mut self) {
        self.groups_mut().for_each(Group::observe);
    }

    /// Gives every unit another number.
    pub(super) fn renumber(&mut self, new: &[usize]) {
        let members = self.groups_mut().flat_map(|group| &mut group.members);
        members.for_each(|member| member.unit = new[member.unit]);
    }

    pub(super) fn units(&self) -> impl Iterator<Item = usize> {
        let groups = [&self.survey, &self.interviews.it, &self.interviews.business];
        let members = groups.into_iter().flat_map(|group| &group.members);
        members.map(|member| member.unit)
    }

    fn groups_mut(&mut self) -> impl Iterator<Item = &mut Group> {
        let BySide { it, business } = &mut self.interviews;
        [&mut self.survey, it, business].into_iter()
    }

    /// Returns the respondents of the other camp.
    pub fn survey(&self) -> &Group {
        &self.survey
    }

    /// Returns the interviews, by the camp of the people interviewed.
    pub fn interviews(&self) -> &BySide<Group> {
        &self.interviews
    }

    /// Returns whether a channel speaks.
    pub fn has(&self, channel: Channel) -> bool {
        match channel {
            Channel::Document => self.documents.is_some(),
            Channel::Interview => self
                .interviews
                .iter()
                .any(|(_, camp)| camp.observed.is_some()),
            Channel::Survey => self.survey.observed.is_some(),
        }
    }

    /// Returns the blend with every unit counted once, none when no channel speaks.
    pub fn observed_blend(
        &self,
        weights: &ChannelWeights,
        cap_min_weight: f64,
    ) -> Option<Achievement> {
        let interviews = balance(self.interviews.map(Group::observed));
        let said = [self.documents, interviews, self.survey.observed];
        blended(said, weights, cap_min_weight)
    }

    /// Returns the blend when each unit counts as often as `counts` says.
    pub(super) fn blend(
        &self,
        counts: &[f64],
        weights: &ChannelWeights,
        cap_min_weight: f64,
    ) -> Option<Achievement> {
        let interviews = balance(self.interviews.map(|camp| camp.mean(counts)));
        let said = [self.documents, interviews, self.survey.mean(counts)];
        blended(said, weights, cap_min_weight)
    }
}

/// Returns the blend of the channels that speak, in the order of [`Channel::ALL`].
fn blended(
    said: [Option<Achievement>; 3],
    weights: &ChannelWeights,
    cap_min_weight: f64,
) -> Option<Achievement> {
    let mut voices = [(Channel::Document, Achievement::NONE); 3];
    let mut count = 0;
    for (channel, vector) in Channel::ALL.into_iter().zip(said) {
        if let Some(vector) = vector {
            voices[count] = (channel, vector);
            count += 1;
        }
    }
    blend(&voices[..count], weights, cap_min_weight).map(|blend| blend.vector)
}
