//! How far apart points are, all pairs at once.

/// The distance between any two of a number of points; symmetric, 0 between a point and itself.
#[derive(Debug, Clone, PartialEq)]
pub struct Distances {
    points: usize,
    rows: Vec<f64>,
}

impl Distances {
    /// Returns the distances between points 0, 1, … as `distance` tells them; it is asked once for
    /// each pair, the smaller number first.
    pub fn between(points: usize, distance: impl Fn(usize, usize) -> f64) -> Self {
        let mut rows = vec![0.0; points * points];
        for one in 0..points {
            for other in one + 1..points {
                let apart = distance(one, other);
                rows[one * points + other] = apart;
                rows[other * points + one] = apart;
            }
        }
        Self { points, rows }
    }

    /// Returns how many points there are.
    pub fn points(&self) -> usize {
        self.points
    }

    /// Returns how far every point is from `place`.
    pub fn from(&self, place: usize) -> &[f64] {
        &self.rows[place * self.points..][..self.points]
    }
}
