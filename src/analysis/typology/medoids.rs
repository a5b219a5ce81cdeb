//! The points that stand best for a number of groups: exact k-medoids (method F.2).
//!
//! The method enumerates all sets of medoids. Here sets are visited in the same order, and those
//! that cannot be the best are passed over unseen: a further medoid never brings a set more than
//! it brings to a part of the set, so what it brings beside one bounds what it can bring beside
//! more. The answer is that of the enumeration, which the tests run beside it.

use super::distances::Distances;

/// Costs and distances this near are equal (method F.2).
const TIE: f64 = 1e-12;

/// How far rounding may move a bound, at most.
const SLACK: f64 = 1e-9;

/// The points that stand for groups.
#[derive(Debug, Clone, PartialEq)]
pub struct Medoids {
    /// Their numbers, ascending.
    pub places: Vec<usize>,
    /// The sum of the distances of all points to the nearest of them.
    pub cost: f64,
}

/// Returns the medoids of `groups` groups with the least cost; among equals those that come first
/// in the order of the points. None without groups, or with fewer points than groups.
pub fn medoids(distances: &Distances, groups: usize) -> Option<Medoids> {
    if groups == 0 || groups > distances.points() {
        return None;
    }
    let start = greedy(distances, groups);
    let brought = brought(distances);
    let search = |aim, limit| Search {
        distances,
        brought: &brought,
        groups,
        aim,
        limit,
        chosen: Vec::with_capacity(groups),
        found: None,
    };
    let least = search(Aim::Least, start.cost).run().unwrap_or(start);
    let first = search(Aim::First, least.cost + TIE).run();
    Some(first.unwrap_or(least))
}

/// Returns the group of each point: that of the nearest medoid, the first of equals. A medoid is
/// of its own group.
pub fn nearest_medoids(distances: &Distances, medoids: &[usize]) -> Vec<usize> {
    let nearest = |place: usize| {
        let own = medoids.iter().position(|medoid| *medoid == place);
        let apart = medoids.iter().map(|medoid| distances.from(*medoid)[place]);
        own.unwrap_or_else(|| first_nearest(apart))
    };
    (0..distances.points()).map(nearest).collect()
}

/// Returns the place of the smallest distance, the first of equals; 0 without any.
pub(super) fn first_nearest(apart: impl Iterator<Item = f64> + Clone) -> usize {
    let least = apart.clone().fold(f64::INFINITY, f64::min);
    let mut apart = apart;
    apart.position(|one| one <= least + TIE).unwrap_or(0)
}

/// What a search looks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Aim {
    /// A set that costs less than the limit, and less than any other.
    Least,
    /// The first set that costs no more than the limit.
    First,
}

/// A walk over the sets of medoids in the order of the points.
struct Search<'d> {
    distances: &'d Distances,
    /// What each point brings beside one other, row by row.
    brought: &'d [Vec<f64>],
    groups: usize,
    aim: Aim,
    limit: f64,
    chosen: Vec<usize>,
    found: Option<Medoids>,
}

impl Search<'_> {
    fn run(mut self) -> Option<Medoids> {
        let far = far_from_all(self.distances);
        let hopes = vec![f64::INFINITY; far.len()];
        self.descend(&far, &hopes);
        self.found
    }

    /// Tries every set that begins with those chosen; `nearest` holds how far each point is from
    /// them, `hopes` how much each further medoid can bring at most.
    fn descend(&mut self, nearest: &[f64], hopes: &[f64]) {
        let from = self.chosen.last().map_or(0, |last| last + 1);
        let left = self.groups - self.chosen.len();
        let cost: f64 = nearest.iter().sum();
        if left == 1 {
            for (place, hope) in hopes.iter().enumerate().skip(from) {
                if !self.is_beyond(cost - hope) {
                    self.offer(place, cost_with(nearest, self.distances.from(place)));
                }
            }
            return;
        }
        let mut gains = vec![0.0; nearest.len()];
        for (place, own) in gains.iter_mut().enumerate().skip(from) {
            *own = gain(nearest, self.distances.from(place));
        }
        let more = most_of_others_after(&gains, left - 1);
        for place in from..=nearest.len() - left {
            if self.is_done() || self.is_beyond(cost - gains[place] - more[place]) {
                continue;
            }
            let nearer = nearest.iter().zip(self.distances.from(place));
            let nearer: Vec<_> = nearer.map(|(one, other)| one.min(*other)).collect();
            let hopes = gains.iter().zip(&self.brought[place]);
            let hopes: Vec<_> = hopes.map(|(one, other)| one.min(*other)).collect();
            self.chosen.push(place);
            self.descend(&nearer, &hopes);
            self.chosen.pop();
        }
    }

    /// Whether no set that costs `bound` or more is looked for.
    fn is_beyond(&self, bound: f64) -> bool {
        match self.aim {
            // A set that is no better than by rounding is no better.
            Aim::Least => bound > self.limit - TIE / 10.0,
            Aim::First => bound > self.limit + SLACK,
        }
    }

    fn is_done(&self) -> bool {
        self.aim == Aim::First && self.found.is_some()
    }

    /// Takes the chosen ones and `last`, if they are better than what was found.
    fn offer(&mut self, last: usize, cost: f64) {
        let is_better = match self.aim {
            Aim::Least => cost < self.limit,
            Aim::First => cost <= self.limit && self.found.is_none(),
        };
        if is_better {
            let places = self.chosen.iter().copied().chain([last]).collect();
            self.found = Some(Medoids { places, cost });
            self.limit = cost;
        }
    }
}

/// Returns a set to beat: one point after another, each that which brings most.
fn greedy(distances: &Distances, groups: usize) -> Medoids {
    let mut nearest = far_from_all(distances);
    let mut places = Vec::with_capacity(groups);
    while places.len() < groups {
        let free = (0..nearest.len()).filter(|place| !places.contains(place));
        let costs = free.map(|place| (place, cost_with(&nearest, distances.from(place))));
        let best = costs.reduce(|best, one| if one.1 < best.1 { one } else { best });
        let Some((place, _)) = best else { break };
        places.push(place);
        for (one, other) in nearest.iter_mut().zip(distances.from(place)) {
            *one = one.min(*other);
        }
    }
    places.sort_unstable();
    let cost = nearest.iter().sum();
    Medoids { places, cost }
}

/// Returns for each point, as a single medoid, how much less any other makes all points cost.
fn brought(distances: &Distances) -> Vec<Vec<f64>> {
    let places = 0..distances.points();
    let beside = |place: usize| {
        let others = places.clone();
        let gains = others.map(|other| gain(distances.from(place), distances.from(other)));
        gains.collect()
    };
    places.clone().map(beside).collect()
}

/// Returns a distance for each point that no two points are beyond.
fn far_from_all(distances: &Distances) -> Vec<f64> {
    let places = 0..distances.points();
    let all = places.flat_map(|place| distances.from(place));
    let far = all.copied().fold(0.0, f64::max);
    vec![far; distances.points()]
}

/// Returns how much less points cost that are `nearest` their medoids with one more.
fn gain(nearest: &[f64], apart: &[f64]) -> f64 {
    sum_over(nearest, apart, |one, other| (one - other).max(0.0))
}

/// Returns what points cost that are `nearest` their medoids, with one more.
fn cost_with(nearest: &[f64], apart: &[f64]) -> f64 {
    sum_over(nearest, apart, f64::min)
}

/// Returns a sum over pairs. It runs in several lanes, always the same, because one sum alone waits
/// for each addition: this is where the search spends its time.
fn sum_over(one: &[f64], other: &[f64], of: impl Fn(f64, f64) -> f64) -> f64 {
    const LANES: usize = 8;
    let mut lanes = [0.0; LANES];
    let (ones, last) = one.as_chunks::<LANES>();
    let (others, rest) = other.as_chunks::<LANES>();
    for (one, other) in ones.iter().zip(others) {
        for (lane, (one, other)) in lanes.iter_mut().zip(one.iter().zip(other)) {
            *lane += of(*one, *other);
        }
    }
    let rest = last.iter().zip(rest).map(|(one, other)| of(*one, *other));
    lanes.iter().sum::<f64>() + rest.sum::<f64>()
}

/// Returns for each place the sum of the `count` largest gains after it.
fn most_of_others_after(gains: &[f64], count: usize) -> Vec<f64> {
    let mut most: Vec<f64> = Vec::with_capacity(count + 1);
    let mut sums = vec![0.0; gains.len()];
    for (sum, gain) in sums.iter_mut().zip(gains).rev() {
        *sum = most.iter().sum();
        let place = most.partition_point(|one| one > gain);
        most.insert(place, *gain);
        most.truncate(count);
    }
    sums
}
