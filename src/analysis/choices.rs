//! Every choice of some things among many, one after the other.

/// Every choice of so many places among those below `all`, the first places first.
#[derive(Debug, Clone)]
pub(super) struct Choices {
    all: usize,
    next: Option<Vec<usize>>,
}

impl Choices {
    /// Begins with the first `count` places.
    pub(super) fn new(count: usize, all: usize) -> Self {
        Self {
            all,
            next: (count <= all).then(|| (0..count).collect()),
        }
    }
}

impl Iterator for Choices {
    type Item = Vec<usize>;

    fn next(&mut self) -> Option<Vec<usize>> {
        let now = self.next.take()?;
        let last = |place: usize| self.all - now.len() + place;
        let moves = (0..now.len()).rfind(|place| now[*place] < last(*place));
        self.next = moves.map(|place| {
            let mut next = now.clone();
            let first = now[place] + 1;
            for (beyond, one) in next[place..].iter_mut().enumerate() {
                *one = first + beyond;
            }
            next
        });
        Some(now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_choice_comes_once() {
        let found: Vec<_> = Choices::new(2, 4).collect();
        let expected = [[0, 1], [0, 2], [0, 3], [1, 2], [1, 3], [2, 3]];
        assert_eq!(found, expected);
        assert_eq!(Choices::new(6, 13).count(), 1716);
        assert_eq!(
            Choices::new(0, 3).collect::<Vec<_>>(),
            [Vec::<usize>::new()]
        );
        assert_eq!(Choices::new(4, 3).count(), 0);
    }
}
