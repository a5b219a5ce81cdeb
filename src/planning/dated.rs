//! From a plan to its dates: rules, capacities, shortest stages, and what was started already.

use super::plan::{DepartmentPlan, Plan, Stage};
use super::road::{Drawn, Overload};
use super::schedule::{
    Calendar, Chosen, Itinerary, PostureLane, Rules, Span, StageWork, Units, Work, credited,
    generate, level, ticks, work,
};
use crate::analysis::{Published, PublishedDepartment};
use crate::model::{ActionState, Assessment, Capacity, Level, PlanningRules, Progress};

/// What the roles offer in a half-month where nothing is given (method E.1).
const CAPACITY: Units = Units([3, 2, 2, 3]);

/// How many departments are on their way at a time where nothing is given.
const AT_A_TIME: u32 = 5;

/// Returns a plan with its dates (method E.3 to E.7); `ranks` say which department is served first,
/// the lowest one, in the order of declaration where they are equal or not given.
///
/// When an action takes more than its role has, the plan keeps no dates and says so.
pub fn schedule_plan(
    assessment: &Assessment,
    published: &Published,
    plan: Plan,
    ranks: &[usize],
) -> Plan {
    let itineraries = itineraries(assessment, published, &plan, ranks);
    let actions = &assessment.questionnaire.actions;
    let work = work(actions, &itineraries, PostureLane::Open, rules(assessment));
    let overloads = overloads(&work);
    if !overloads.is_empty() {
        return Plan { overloads, ..plan };
    }
    let generated = generate(&work);
    let levelled = level(&work, generated.clone());
    let drawn = Drawn {
        work: &work,
        generated: &generated,
        levelled: &levelled,
    };
    let departments = plan.departments.into_iter().enumerate();
    let departments = departments.map(|(place, department)| DepartmentPlan {
        road: drawn.road(place, &department),
        ..department
    });
    Plan {
        departments: departments.collect(),
        shared: Some(drawn.shared()),
        ..plan
    }
}

/// Returns how many months the method asks for between two levels (method E.3): the sum of the
/// shortest stages between them.
pub fn minimum_months(rules: &PlanningRules, from: Level, to: Level) -> u32 {
    let steps = Level::STEPS.into_iter().zip(rules.min_months);
    let between = steps.filter(|(level, _)| *level > from && *level <= to);
    between.map(|(_, months)| months).sum()
}

fn rules(assessment: &Assessment) -> Rules {
    let given = &assessment.planning;
    let rules = &assessment.questionnaire.planning;
    let at_a_time = given.max_departments.unwrap_or(AT_A_TIME).max(1);
    Rules {
        calendar: Calendar {
            review: 2 * rules.review_months.max(1),
            frozen: given.frozen(),
        },
        capacity: capacity(given.capacity),
        anticipation: size(rules.anticipation),
        at_a_time: size(at_a_time),
        not_before: not_before(assessment),
    }
}

fn capacity(given: Capacity) -> Units {
    let given = [given.it, given.brm, given.pmo, given.business];
    let mut units = CAPACITY;
    for (unit, given) in units.0.iter_mut().zip(given) {
        *unit = given.unwrap_or(*unit);
    }
    units
}

/// Returns the half-month in which the plan is made anew, and the first that begins on that day or
/// after it: the day of the assessment, or of the last thing that was noted to have happened. None
/// when nothing was noted.
fn made(assessment: &Assessment) -> Option<(u32, u32)> {
    let given = &assessment.planning;
    if given.progress.is_empty() {
        return None;
    }
    let happened = given.progress.iter().filter_map(|one| match one.state {
        ActionState::Planned => None,
        ActionState::Started => one.start,
        ActionState::Done => one.end,
    });
    let day = happened.chain(assessment.date).max()?;
    given.half_month_of(day).zip(given.half_month_from(day))
}

/// Returns the half-month before which nothing new may start: the first that begins on the day on
/// which the plan is made, or after it.
pub fn not_before(assessment: &Assessment) -> u32 {
    made(assessment).map_or(0, |(_, next)| next)
}

fn itineraries(
    assessment: &Assessment,
    published: &Published,
    plan: &Plan,
    ranks: &[usize],
) -> Vec<Itinerary> {
    let departments = plan.departments.iter().enumerate();
    let itinerary = |(place, department): (usize, &DepartmentPlan)| Itinerary {
        rank: ranks.get(place).copied().unwrap_or(place),
        stages: department
            .stages()
            .enumerate()
            .map(|(at, stage)| StageWork {
                minimum: 2 * months_of(assessment, &published.departments[place], (at, stage)),
                chosen: chosen(assessment, place, stage),
            })
            .collect(),
        kept: kept(assessment, place, department),
    };
    departments.map(itinerary).collect()
}

/// Returns the shortest duration of a stage in months; the first is credited with what is attained
/// of its level already.
fn months_of(
    assessment: &Assessment,
    published: &PublishedDepartment,
    (place, stage): (usize, &Stage),
) -> u32 {
    let rules = &assessment.questionnaire.planning;
    let step = stage.to.step().unwrap_or(0);
    let months = rules.min_months[step];
    if place > 0 {
        return months;
    }
    let cuts = assessment.questionnaire.scoring.cuts;
    let attained = published
        .joint
        .map_or(0.0, |joint| joint.attained(step, cuts));
    credited(months, attained, rules.review_months)
}

/// Returns the started actions of a department that has no stage to hold them.
fn kept(assessment: &Assessment, place: usize, department: &DepartmentPlan) -> Vec<Chosen> {
    if department.stages().next().is_some() {
        return Vec::new();
    }
    let kept = started(assessment, place).map(|one| Chosen {
        action: one.action,
        priority: 0.0,
        held: Some(held(assessment, one)),
    });
    kept.collect()
}

/// Returns the actions of a department that were started.
fn started(assessment: &Assessment, department: usize) -> impl Iterator<Item = &Progress> {
    let progress = assessment.planning.progress.iter();
    progress.filter(move |one| (one.department, one.state) == (department, ActionState::Started))
}

fn chosen(assessment: &Assessment, department: usize, stage: &Stage) -> Vec<Chosen> {
    let held = |action: usize| {
        let started = started(assessment, department).find(|one| one.action == action);
        started.map(|one| held(assessment, one))
    };
    let chosen = stage.selected.iter().map(|selected| Chosen {
        action: selected.action,
        priority: selected.priority,
        held: held(selected.action),
    });
    chosen.collect()
}

/// Returns where a started action stands. One that is late still runs in the half-month in which the
/// plan is made.
fn held(assessment: &Assessment, progress: &Progress) -> Span {
    let given = &assessment.planning;
    let start = progress.start.and_then(|day| given.half_month_of(day));
    let start = start.unwrap_or(0);
    let length = ticks(&assessment.questionnaire.actions[progress.action]);
    let last = progress.end.and_then(|day| given.half_month_of(day));
    let end = last.map_or(start + length, |last| last + 1);
    let earliest = made(assessment).map_or(start, |(within, _)| within.max(start)) + 1;
    Span {
        start,
        end: end.max(earliest),
    }
}

fn overloads(work: &Work) -> Vec<Overload> {
    let offered = work.rules.capacity;
    let pieces = work.pieces.iter().flat_map(|piece| {
        piece.demand.beyond(offered).map(|role| Overload {
            action: piece.action,
            role,
            wanted: piece.demand.of(role),
            offered: offered.of(role),
        })
    });
    let mut overloads: Vec<_> = pieces.collect();
    overloads.sort_unstable();
    overloads.dedup();
    overloads
}

fn size(count: u32) -> usize {
    usize::try_from(count).unwrap_or(usize::MAX)
}
