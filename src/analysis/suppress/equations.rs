//! Linear equations about unknown numbers, and whether they give one of them away.

/// What is smaller than this is zero: coefficients are at most 1 and rarely below a hundredth.
const ZERO: f64 = 1e-9;

/// What is published of some unknown numbers: equations, kept solved as far as they go.
#[derive(Debug, Clone, Default)]
pub(super) struct System {
    /// Each row is 1 at its pivot, where every other row is 0.
    rows: Vec<(usize, Vec<f64>)>,
}

impl System {
    /// Adds equations, by their coefficients, unless they would give an unknown away; returns
    /// whether they were added.
    pub(super) fn admits(&mut self, equations: &[Vec<f64>]) -> bool {
        let mut with = self.clone();
        for equation in equations {
            with.insert(equation);
        }
        let is_safe = !with.gives_away();
        if is_safe {
            *self = with;
        }
        is_safe
    }

    /// Whether some unknown is alone in an equation: by Gauss and Jordan, that is so exactly when
    /// the equations determine it.
    fn gives_away(&self) -> bool {
        let is_alone = |row: &[f64]| row.iter().filter(|one| one.abs() > ZERO).count() == 1;
        self.rows.iter().any(|(_, row)| is_alone(row))
    }

    fn insert(&mut self, equation: &[f64]) {
        let mut new = equation.to_vec();
        scale(&mut new, largest(equation).1);
        for (pivot, row) in &self.rows {
            subtract(&mut new, row, *pivot);
        }
        let (pivot, size) = largest(&new);
        if size.abs() <= ZERO {
            return;
        }
        scale(&mut new, size);
        for (_, row) in &mut self.rows {
            subtract(row, &new, pivot);
        }
        self.rows.push((pivot, new));
    }
}

/// Returns the place and the value of the coefficient furthest from 0.
fn largest(row: &[f64]) -> (usize, f64) {
    let places = row.iter().copied().enumerate();
    let most = places.max_by(|one, other| one.1.abs().total_cmp(&other.1.abs()));
    most.unwrap_or((0, 0.0))
}

/// Divides a row, but for one of zeros.
fn scale(row: &mut [f64], by: f64) {
    if by.abs() > ZERO {
        for one in row.iter_mut() {
            *one /= by;
        }
    }
}

/// Takes a row away as often as it makes the pivot 0.
fn subtract(from: &mut [f64], row: &[f64], pivot: usize) {
    let times = from[pivot];
    if times == 0.0 {
        return;
    }
    for (one, other) in from.iter_mut().zip(row) {
        *one -= times * other;
        if one.abs() <= ZERO {
            *one = 0.0;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_difference_gives_an_unknown_away() {
        let mut system = System::default();
        assert!(system.admits(&[vec![1.0, 1.0, 1.0]]));
        assert!(!system.admits(&[vec![0.5, 0.5, 0.0]]), "the third is left");
        assert!(
            system.admits(&[vec![0.5, 0.5, 0.5]]),
            "said twice is said once"
        );
        assert!(system.admits(&[vec![1.0, -1.0, 0.0]]));
        assert!(!system.admits(&[vec![0.0, 1.0, -1.0]]), "three of three");
        assert!(system.admits(&[vec![0.0; 3]]), "what is known says nothing");
    }
}
