//! How fast a portfolio is scheduled, and how far from the optimum small projects end.
//!
//! Run with `cargo bench --bench planning`. Nothing here is asserted.
#![expect(clippy::print_stdout, reason = "a measure is printed")]

use std::time::Instant;

use diapason::diagnostic::Problems;
use diapason::ingest::questionnaire::{SHIPPED, read, shipped};
use diapason::model::{Action, ActionId, Effort, Level};
use diapason::planning::schedule::{
    Calendar, Chosen, Itinerary, Journey, Lane, Piece, Portion, PostureLane, Rules, StageWork,
    Units, Work, generate, level, work,
};

fn main() {
    let actions = catalogue();
    for departments in [1, 18, 200] {
        measure(&actions, departments);
    }
    whole_library(&actions);
    distance();
}

fn catalogue() -> Vec<Action> {
    let mut problems = Problems::default();
    let Some((questions, actions)) = SHIPPED.first().and_then(|id| shipped(id)) else {
        return Vec::new();
    };
    let questionnaire = read(&questions, &actions, &mut problems);
    questionnaire.map(|one| one.actions).unwrap_or_default()
}

fn rules(capacity: [u32; 4], anticipation: usize) -> Rules {
    Rules {
        calendar: Calendar {
            review: 6,
            frozen: Vec::new(),
        },
        capacity: Units(capacity),
        anticipation,
        at_a_time: 5,
        not_before: 0,
    }
}

/// A department from level 1 to level 4 with at most `most` actions a stage, best first.
fn itinerary(actions: &[Action], rank: usize, most: usize) -> Itinerary {
    let worth = |action: &Action| {
        let risk = 1.0 + 0.1 * (f64::from(action.risk) - 1.0);
        f64::from(action.value) / (f64::from(action.cost) * risk)
    };
    let stage = |(level, minimum): (Level, u32)| {
        let of_stage = actions
            .iter()
            .enumerate()
            .filter(|(_, action)| action.to == level);
        let mut chosen: Vec<_> = of_stage
            .map(|(place, action)| Chosen {
                action: place,
                priority: worth(action),
                held: None,
            })
            .collect();
        chosen.sort_by(|one, other| other.priority.total_cmp(&one.priority));
        chosen.truncate(most);
        StageWork { minimum, chosen }
    };
    Itinerary {
        rank,
        stages: Level::STEPS
            .into_iter()
            .zip([12, 18, 18])
            .map(stage)
            .collect(),
        kept: Vec::new(),
    }
}

fn measure(actions: &[Action], departments: usize) {
    let itineraries: Vec<_> = (0..departments)
        .map(|rank| itinerary(actions, rank, usize::MAX))
        .collect();
    let started = Instant::now();
    let work = work(
        actions,
        &itineraries,
        PostureLane::Open,
        rules([3, 2, 2, 3], 2),
    );
    let schedule = level(&work, generate(&work)).schedule;
    let spent = started.elapsed().as_secs_f64() * 1e3;
    let last = schedule
        .passages
        .iter()
        .filter_map(|one| one.gates.last())
        .max();
    let months = last.map_or(0, |tick| tick / 2);
    println!(
        "{departments} departments, {} pieces: {spent:.1} ms, last gate at month {months}",
        work.pieces.len()
    );
}

/// Method E.9, variant v3: one department, the lane closed.
fn whole_library(actions: &[Action]) {
    let cases = [
        ("whole library", usize::MAX, [3, 2, 2, 3], 2),
        ("doubled capacity", usize::MAX, [6, 4, 4, 6], 2),
        ("8 a stage", 8, [3, 2, 2, 3], 2),
        ("12 a stage", 12, [3, 2, 2, 3], 2),
        ("16 a stage", 16, [3, 2, 2, 3], 2),
        ("20 a stage", 20, [3, 2, 2, 3], 2),
        ("20 a stage, no anticipation", 20, [3, 2, 2, 3], 0),
    ];
    for (name, most, capacity, anticipation) in cases {
        let itineraries = [itinerary(actions, 0, most)];
        let rules = rules(capacity, anticipation);
        let work = work(actions, &itineraries, PostureLane::Closed, rules);
        let gates = &generate(&work).passages[0].gates;
        let months: Vec<_> = gates.iter().map(|tick| (tick / 2).to_string()).collect();
        println!("{name}: gates at months {}", months.join(", "));
    }
}

/// A generator of numbers below `most`, the same on every machine.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, most: u32) -> u32 {
        let next = self.0.wrapping_mul(6_364_136_223_846_793_005);
        self.0 = next.wrapping_add(1_442_695_040_888_963_407);
        u32::try_from((self.0 >> 33) % u64::from(most)).unwrap_or(0)
    }
}

/// Small projects of the PSPLIB's shape against their optimum.
fn distance() {
    let mut numbers = Numbers(1);
    let (mut found, mut best, mut optimal, all) = (0, 0, 0, 40);
    let mut worst = 0.0_f64;
    for _ in 0..all {
        let work = project(&mut numbers, 8);
        let made = makespan(&generate(&work).spans);
        let optimum = Search::new(&work).optimum();
        found += made;
        best += optimum;
        optimal += u32::from(made == optimum);
        worst = worst.max(f64::from(made) / f64::from(optimum) - 1.0);
    }
    let mean = f64::from(found) / f64::from(best) - 1.0;
    println!(
        "{all} projects of 8 activities: {:.1} % above the optimum, {:.1} % at worst, {optimal} optimal",
        100.0 * mean,
        100.0 * worst
    );
}

fn makespan(spans: &[Option<diapason::planning::schedule::Span>]) -> u32 {
    spans
        .iter()
        .flatten()
        .map(|span| span.end)
        .max()
        .unwrap_or(0)
}

fn project(numbers: &mut Numbers, activities: u32) -> Work {
    let mut piece = |place: u32| Piece {
        journey: 0,
        stage: 0,
        action: 0,
        id: ActionId::new(format!("{place:02}")),
        portion: Portion::Whole,
        lane: Lane::Common,
        effort: Effort::Light,
        quick_win: false,
        priority: f64::from(numbers.below(100)),
        ticks: 1 + numbers.below(10),
        demand: Units([(); 4].map(|()| numbers.below(11))),
        requires: (0..place.min(2))
            .filter_map(|_| {
                let needed = numbers.below(2 * place);
                usize::try_from(needed).ok().filter(|_| needed < place)
            })
            .collect(),
        held: None,
    };
    Work {
        pieces: (0..activities).map(&mut piece).collect(),
        journeys: vec![Journey {
            rank: 0,
            minima: vec![0],
        }],
        rules: Rules {
            calendar: Calendar {
                review: 1,
                frozen: Vec::new(),
            },
            capacity: Units([12; 4]),
            anticipation: 0,
            at_a_time: 1,
            not_before: 0,
        },
    }
}

/// Every order of the activities, each placed as early as it can be: the best is the optimum.
struct Search<'w> {
    work: &'w Work,
    ends: Vec<Option<u32>>,
    taken: Vec<[u32; 4]>,
    best: u32,
}

impl<'w> Search<'w> {
    fn new(work: &'w Work) -> Self {
        let serial = work.pieces.iter().map(|piece| piece.ticks).sum();
        Self {
            work,
            ends: vec![None; work.pieces.len()],
            taken: vec![[0; 4]; usize::try_from(serial).unwrap_or(0)],
            best: serial,
        }
    }

    fn optimum(mut self) -> u32 {
        self.extend(0);
        self.best
    }

    fn extend(&mut self, so_far: u32) {
        if so_far >= self.best {
            return;
        }
        if self.ends.iter().all(Option::is_some) {
            self.best = so_far;
            return;
        }
        for place in 0..self.ends.len() {
            let ready = self.work.pieces[place].requires.iter();
            let ready = ready.map(|needed| self.ends[*needed]);
            let ready = ready.collect::<Option<Vec<_>>>();
            let (None, Some(ready)) = (self.ends[place], ready) else {
                continue;
            };
            let from = ready.into_iter().max().unwrap_or(0);
            let start = self.earliest(place, from);
            self.take(place, start, u32::wrapping_add);
            let end = start + self.work.pieces[place].ticks;
            self.ends[place] = Some(end);
            self.extend(so_far.max(end));
            self.ends[place] = None;
            self.take(place, start, u32::wrapping_sub);
        }
    }

    fn earliest(&self, place: usize, from: u32) -> u32 {
        let piece = &self.work.pieces[place];
        let fits = |start: &u32| {
            (*start..start + piece.ticks).all(|tick| {
                let taken = self.taken.get(usize::try_from(tick).unwrap_or(0));
                let taken = taken.copied().unwrap_or_default();
                (0..4).all(|role| taken[role] + piece.demand.0[role] <= 12)
            })
        };
        let serial = u32::try_from(self.taken.len()).unwrap_or(u32::MAX);
        (from..serial).find(fits).unwrap_or(from)
    }

    fn take(&mut self, place: usize, start: u32, change: fn(u32, u32) -> u32) {
        let piece = &self.work.pieces[place];
        for tick in start..start + piece.ticks {
            let at = usize::try_from(tick).unwrap_or(0);
            for role in 0..4 {
                self.taken[at][role] = change(self.taken[at][role], piece.demand.0[role]);
            }
        }
    }
}
