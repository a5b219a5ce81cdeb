//! The road of a department in words: actions with their dates, gates, the two-year rule.

use super::moments::Moments;
use super::road_notes::notes;
use super::road_view::{CauseKind, DatedAction, GateView, Moment, RoadView, SliceView, TwoYears};
use super::stage::actions;
use super::wording;
use crate::analysis::PublishedDepartment;
use crate::language::Language;
use crate::language::sentences::{self, Length, Measured};
use crate::model::{Assessment, Department, Level};
use crate::planning::{
    DepartmentPlan, Gate, GateCause, Road, Slot, Stage, intermediate, minimum_months,
};

/// The half-months in which a quick win shows its result: six weeks.
const SIX_WEEKS: u32 = 3;

/// A gate is celebrated within a month (method E.4).
const A_MONTH: u32 = 2;

/// What a road is told from.
pub(super) struct Told<'a> {
    pub(super) assessment: &'a Assessment,
    pub(super) department: &'a Department,
    pub(super) score: &'a PublishedDepartment,
    pub(super) plan: &'a DepartmentPlan,
    pub(super) road: &'a Road,
    pub(super) language: Language,
}

/// Returns the road of the department at `place`; none without a stage.
pub(super) fn road(
    assessment: &Assessment,
    place: usize,
    score: &PublishedDepartment,
    plan: &DepartmentPlan,
    language: Language,
) -> Option<RoadView> {
    plan.stages().next()?;
    let told = Told {
        assessment,
        department: &assessment.departments[place],
        score,
        plan,
        road: plan.road.as_ref()?,
        language,
    };
    told.view()
}

impl Told<'_> {
    fn view(&self) -> Option<RoadView> {
        let moments = self.moments();
        let start = self.road.start?;
        let actions = self.actions();
        let ends = self.road.slots.iter().map(|slot| slot.span.end);
        let end = self.road.gates.iter().map(|gate| gate.tick);
        let end = end.chain(ends).max().unwrap_or(start);
        let quick_wins = actions.iter().filter(|one| {
            let is_soon = |end: &Moment| end.tick <= start + SIX_WEEKS;
            one.action.quick_win && one.end().is_some_and(is_soon)
        });
        let quick_wins = quick_wins.map(|one| one.action.id.clone()).collect();
        let length = self.length();
        Some(RoadView {
            title: length.map_or_else(String::new, |length| {
                sentences::road_title(length, self.language)
            }),
            milestones: self.milestones(),
            start: moments.first_of(start),
            end: moments.first_of(end),
            gates: self.road.gates.iter().map(|gate| self.gate(gate)).collect(),
            quick_wins,
            filled: self
                .road
                .filled
                .iter()
                .map(|tick| moments.last_before(*tick))
                .collect(),
            two_years: length.and_then(|length| self.two_years(length)),
            notes: notes(self, &actions),
            actions,
        })
    }

    pub(super) fn moments(&self) -> Moments<'_> {
        Moments {
            planning: &self.assessment.planning,
            language: self.language,
        }
    }

    /// Returns the actions of all stages, each stage in the order of its starts.
    fn actions(&self) -> Vec<DatedAction> {
        let mut dated = Vec::new();
        for stage in self.plan.stages() {
            let rank = dated.len() + 1;
            let views = actions(self.assessment, self.score, (stage, rank), self.language);
            let of_stage = stage.selected.iter().zip(views);
            let mut of_stage: Vec<_> = of_stage
                .map(|(selected, view)| self.dated(stage, selected.action, view))
                .collect();
            of_stage.sort_by_key(|one| {
                let start = one.start().map_or(u32::MAX, |start| start.tick);
                let end = one.end().map_or(u32::MAX, |end| end.tick);
                (start, end, one.action.rank)
            });
            dated.extend(of_stage);
        }
        for (rank, one) in (1..).zip(&mut dated) {
            one.action.rank = rank;
        }
        dated
    }

    fn dated(&self, stage: &Stage, action: usize, view: super::view::ActionView) -> DatedAction {
        let own = self.road.slots.iter().filter(|slot| slot.action == action);
        let slots: Vec<&Slot> = own.collect();
        let moments = self.moments();
        let slices: Vec<_> = slots
            .iter()
            .map(|slot| SliceView {
                portion: slot.portion,
                start: moments.first_of(slot.span.start),
                end: moments.last_before(slot.span.end),
            })
            .collect();
        let spans: Vec<_> = slots.iter().map(|slot| slot.span).collect();
        let between = intermediate(&spans).into_iter();
        let deliverables = between.map(|tick| moments.last_before(tick)).collect();
        let period = match (slices.first(), slices.last()) {
            (Some(first), Some(last)) => format!("{} – {}", first.start.text, last.end.text),
            _ => String::new(),
        };
        DatedAction {
            to: stage.to,
            anticipated: slots.iter().any(|slot| slot.anticipated),
            moved: slots.iter().any(|slot| slot.moved),
            deliverables,
            baseline: sentences::no_baseline(self.language).to_owned(),
            period,
            slices,
            action: view,
        }
    }

    fn gate(&self, gate: &Gate) -> GateView {
        let moments = self.moments();
        let card = &self.assessment.questionnaire.levels[usize::from(gate.level.number()) - 1];
        let celebration = moments.first_of(gate.tick + A_MONTH);
        let declared = gate.declared.map(|tick| moments.first_of(tick));
        let (cause, chain, why) = self.cause(gate);
        GateView {
            level: gate.level,
            label: card.label.in_language(self.language).to_owned(),
            at: moments.first_of(gate.tick),
            months: (gate.tick - gate.opened) / 2,
            minimum: gate.minimum / 2,
            declared_text: declared
                .as_ref()
                .map(|at| sentences::declared(&at.text, self.language)),
            declared,
            assumptions: sentences::assumptions(
                gate.level.number(),
                self.measured(gate),
                self.language,
            )
            .to_vec(),
            cause,
            chain,
            why,
            celebration_text: sentences::celebrated(&celebration.text, self.language),
            celebration,
        }
    }

    /// Returns at which other review the level of a gate is measured: before the first gate there may
    /// be no review but the start, where the diagnosis says that the level is not stable.
    fn measured(&self, gate: &Gate) -> Measured {
        let review = 2 * self.assessment.questionnaire.planning.review_months.max(1);
        let is_first = self.road.gates.first() == Some(gate);
        if is_first && gate.tick <= gate.opened + review {
            Measured::After
        } else {
            Measured::Before
        }
    }

    fn cause(&self, gate: &Gate) -> (CauseKind, Vec<String>, String) {
        match &gate.cause {
            GateCause::Minimum => {
                let why = sentences::by_minimum(gate.minimum / 2, self.language);
                (CauseKind::Minimum, Vec::new(), why)
            }
            GateCause::Chain(actions, wait) => {
                let ids: Vec<_> = actions.iter().map(|place| self.id(*place)).collect();
                let wait = wording::wait(wait, self.language);
                let why = sentences::by_chain(&ids, &wait, self.language);
                let chain = ids.iter().map(|id| (*id).to_owned()).collect();
                (CauseKind::Chain, chain, why)
            }
        }
    }

    /// Returns the identifier of an action of the catalogue.
    pub(super) fn id(&self, action: usize) -> &str {
        self.assessment.questionnaire.actions[action].id.as_str()
    }

    /// Returns the months of the road; none while it has no gate.
    fn length(&self) -> Option<Length> {
        let (first, last) = (self.road.gates.first()?, self.road.gates.last()?);
        let from = below(first.level);
        let rules = &self.assessment.questionnaire.planning;
        let minimum = minimum_months(rules, from, last.level);
        let asked: u32 = self.road.gates.iter().map(|gate| gate.minimum / 2).sum();
        Some(Length {
            from: from.number(),
            to: last.level.number(),
            months: (last.tick - first.opened) / 2,
            minimum,
            credit: minimum.saturating_sub(asked),
        })
    }

    /// Returns the gates with their dates, in one sentence; empty without any.
    fn milestones(&self) -> String {
        let gates = self.road.gates.iter();
        let dated = gates.map(|gate| {
            let at = self.moments().first_of(gate.tick);
            (gate.level.number(), at.text)
        });
        sentences::milestones(&dated.collect::<Vec<_>>(), self.language)
    }

    fn two_years(&self, length: Length) -> Option<TwoYears> {
        let (first, last) = (self.road.gates.first()?, self.road.gates.last()?);
        Some(TwoYears {
            from: below(first.level),
            to: last.level,
            months: length.months,
            minimum: length.minimum,
            credit: length.credit,
            holds: length.months + length.credit >= length.minimum,
            text: sentences::two_years(length, self.language),
        })
    }
}

/// Returns the level under one that a stage leads to.
fn below(level: Level) -> Level {
    let below = Level::ALL.into_iter().rev().find(|one| *one < level);
    below.unwrap_or(Level::One)
}
