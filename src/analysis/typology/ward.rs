//! A second opinion on groups: Ward's tree, with the heights of `ward.D2` (method F.2).

/// Heights this near are equal.
const TIE: f64 = 1e-12;

/// How points join, two groups at a time.
#[derive(Debug, Clone, PartialEq)]
pub struct WardTree {
    points: usize,
    /// The first point of each of the two groups, in the order in which they join.
    joins: Vec<[usize; 2]>,
    /// The height of each join: the root of the growth of the squared distance, ascending.
    pub heights: Vec<f64>,
}

impl WardTree {
    /// Returns the group of each point when the tree is cut into `groups`; groups are numbered in
    /// the order of their first points.
    pub fn cut(&self, groups: usize) -> Vec<usize> {
        let mut first: Vec<_> = (0..self.points).collect();
        let joins = self.points.saturating_sub(groups.max(1));
        for [kept, gone] in self.joins.iter().take(joins) {
            for one in first.iter_mut().filter(|one| *one == gone) {
                *one = *kept;
            }
        }
        numbered(&first)
    }
}

/// Returns groups with their numbers in the order of their first points, so that two ways to
/// number the same groups are equal.
pub fn numbered(groups: &[usize]) -> Vec<usize> {
    let mut seen = Vec::new();
    let number = groups.iter().map(|group| {
        let known = seen.iter().position(|one| one == group);
        known.unwrap_or_else(|| {
            seen.push(*group);
            seen.len() - 1
        })
    });
    number.collect()
}

/// Returns Ward's tree of points 0, 1, … from their squared Euclidean distances.
///
/// The two groups that join are those whose join grows the sum of squares least (Lance and
/// Williams' recurrence on squared distances); among equals those of the first points.
pub fn ward(points: usize, squared: impl Fn(usize, usize) -> f64) -> WardTree {
    let mut apart: Vec<Vec<f64>> = (0..points)
        .map(|one| (0..one).map(|other| squared(other, one)).collect())
        .collect();
    let mut sizes = vec![1.0; points];
    let mut live: Vec<_> = (0..points).collect();
    let mut tree = WardTree {
        points,
        joins: Vec::new(),
        heights: Vec::new(),
    };
    while let Some((kept, gone)) = nearest(&apart, &live) {
        let height = apart[gone][kept];
        live.retain(|place| *place != gone);
        for other in live.iter().copied().filter(|place| *place != kept) {
            let size: f64 = sizes[other];
            let sum = (sizes[kept] + size) * of(&apart, kept, other)
                + (sizes[gone] + size) * of(&apart, gone, other)
                - size * height;
            let joined = sum / (sizes[kept] + sizes[gone] + size);
            apart[kept.max(other)][kept.min(other)] = joined;
        }
        sizes[kept] += sizes[gone];
        tree.joins.push([kept, gone]);
        tree.heights.push(height.max(0.0).sqrt());
    }
    tree
}

fn of(apart: &[Vec<f64>], one: usize, other: usize) -> f64 {
    apart[one.max(other)][one.min(other)]
}

/// Returns the two groups that are nearest, the smaller number first.
fn nearest(apart: &[Vec<f64>], live: &[usize]) -> Option<(usize, usize)> {
    let mut best = None;
    let mut least = f64::INFINITY;
    for (place, one) in live.iter().enumerate() {
        for other in &live[place + 1..] {
            let here = apart[*other][*one];
            if here < least - TIE {
                least = here;
                best = Some((*one, *other));
            }
        }
    }
    best
}
