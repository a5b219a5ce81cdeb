//! Documents reviewed -> one vector (method D.3, R1).

use time::Date;

use super::achievement::{Achievement, Cuts};
use super::scorecard::{ChannelScore, DocumentScore, Heard};
use super::staged::standing;
use super::trace::Account;
use crate::model::{Age, DocumentCheck, Finding, Questionnaire, Review, Side};

/// The least share of a side's weight that must have been reviewed.
const LEAST_REVIEWED: f64 = 0.6;

/// What a document that is half-way there is worth.
const PARTIAL: f64 = 0.5;

/// Returns what the documents of one side of a sub-axis say.
///
/// They say something only when 60 % of the side's weight was reviewed, and each of the levels 2, 3
/// and 4 has a check that was reviewed and applies (method R1). `reviews` stands in the order of the
/// questionnaire's checks; `today` is the date of the assessment, from which ages count back.
pub(super) fn documents(
    questionnaire: &Questionnaire,
    sub_axis: usize,
    side: Side,
    reviews: &[Option<Review>],
    today: Option<Date>,
) -> Heard {
    let checks = questionnaire.documents.iter().enumerate();
    let checks =
        checks.filter(|(_, check)| check.sub_axis == sub_axis && check.rated.includes(side));
    let mut tally = Tally::default();
    for (place, check) in checks {
        tally.add(check, reviews.get(place).copied().flatten(), today);
    }
    Heard {
        score: tally.score(Cuts::new(questionnaire.scoring.cuts)),
        account: tally.account(),
    }
}

/// What was found of the checks of one side.
#[derive(Debug, Clone, Copy, Default)]
struct Tally {
    checks: usize,
    weight: f64,
    reviewed: usize,
    reviewed_weight: f64,
    steps: [Step; 3],
    stale: usize,
    undated: usize,
}

impl Tally {
    fn add(&mut self, check: &DocumentCheck, review: Option<Review>, today: Option<Date>) {
        self.checks += 1;
        self.weight += check.weight;
        let Some(review) = review else { return };
        self.reviewed += 1;
        self.reviewed_weight += check.weight;
        let age = review.age(check.max_age_months, today);
        self.stale += usize::from(age == Age::Stale);
        self.undated += usize::from(age == Age::Undated);
        if let (Some(worth), Some(step)) = (worth(review, age), check.level.step()) {
            self.steps[step].add(check.weight, worth);
        }
    }

    fn score(&self, cuts: Cuts) -> ChannelScore {
        if self.reviewed_weight <= 0.0 {
            return ChannelScore::Absent;
        }
        let [Some(two), Some(three), Some(four)] = self.steps.map(Step::share) else {
            return ChannelScore::Unreviewed;
        };
        if self.reviewed_weight < LEAST_REVIEWED * self.weight - 1e-9 {
            return ChannelScore::Unreviewed;
        }
        let vector = Achievement::new([two, two * three, two * three * four]);
        ChannelScore::Documents(DocumentScore {
            standing: standing(vector, cuts),
            shares: [two, three, four],
            reviewed: self.reviewed_weight / self.weight,
            stale: self.stale,
            undated: self.undated,
        })
    }

    fn account(&self) -> Account {
        if self.checks == 0 {
            return Account::NotAsked;
        }
        Account::Documents {
            checks: self.checks,
            reviewed: self.reviewed,
            share: self.reviewed_weight / self.weight,
            levels: self.steps.map(|step| step.share().is_some()),
        }
    }
}

/// The checks of one level that were reviewed and apply.
#[derive(Debug, Clone, Copy, Default)]
struct Step {
    weight: f64,
    worth: f64,
}

impl Step {
    fn add(&mut self, weight: f64, worth: f64) {
        self.weight += weight;
        self.worth += weight * worth;
    }

    fn share(self) -> Option<f64> {
        (self.weight > 0.0).then(|| self.worth / self.weight)
    }
}

/// Returns what a check is worth, between 0 and 1; none when it does not apply.
fn worth(review: Review, age: Age) -> Option<f64> {
    match (review.finding, age) {
        (Finding::Present, Age::Fresh) => Some(1.0),
        (Finding::Present, Age::Stale | Age::Undated) | (Finding::Partial, _) => Some(PARTIAL),
        (Finding::Absent, _) => Some(0.0),
        (Finding::NotApplicable, _) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{DocumentId, Level, Rated, sample};
    use time::macros::date;

    const TODAY: Date = date!(2026 - 11 - 22);

    fn review(finding: Finding) -> Option<Review> {
        let date = date!(2026 - 06 - 01);
        (date < TODAY).then_some(Review {
            finding,
            date: Some(date),
        })
    }

    /// Returns what checks of some levels say of the IT side, when reviewed so.
    fn said(checks: &[(Level, Option<Review>)]) -> ChannelScore {
        let mut questionnaire = sample::questionnaire();
        questionnaire.documents = (0..checks.len())
            .map(|place| DocumentCheck {
                id: DocumentId::new(format!("d{place}")),
                level: checks[place].0,
                rated: Rated::One(Side::It),
                ..sample::document()
            })
            .collect();
        let reviews: Vec<_> = checks.iter().map(|(_, review)| *review).collect();
        documents(&questionnaire, 0, Side::It, &reviews, Some(TODAY)).score
    }

    fn shown(checks: &[(Level, Option<Review>)]) -> DocumentScore {
        of_documents(said(checks))
    }

    /// Returns what checks of some levels and weights say of the IT side, all reviewed so.
    fn weighed(checks: &[(Level, f64, Finding)]) -> DocumentScore {
        let mut questionnaire = sample::questionnaire();
        let check = |(level, weight, _): &(Level, f64, Finding)| DocumentCheck {
            level: *level,
            weight: *weight,
            rated: Rated::One(Side::It),
            ..sample::document()
        };
        questionnaire.documents = checks.iter().map(check).collect();
        let reviews: Vec<_> = checks.iter().map(|(_, _, found)| review(*found)).collect();
        of_documents(documents(&questionnaire, 0, Side::It, &reviews, Some(TODAY)).score)
    }

    fn of_documents(score: ChannelScore) -> DocumentScore {
        match score {
            ChannelScore::Documents(score) => score,
            other => panic!("documents were expected, not {other:?}"),
        }
    }

    /// TV-03 of method D.3, with its weights: of level 2 two checks of weight 1 and one of weight 2.
    #[test]
    fn an_upper_document_is_worth_what_its_base_is_worth() {
        use Finding::{Absent, NotApplicable, Partial, Present};
        let found = weighed(&[
            (Level::Two, 1.0, Present),
            (Level::Two, 1.0, Present),
            (Level::Two, 2.0, Partial),
            (Level::Three, 1.0, Present),
            (Level::Three, 1.0, Absent),
            (Level::Three, 1.0, NotApplicable),
            (Level::Four, 1.0, Absent),
        ]);
        assert_eq!(found.shares, [0.75, 0.5, 0.0]);
        let cuts = Cuts::new([0.15, 0.50, 0.85]);
        let ratings = found.shares.map(|share| cuts.rate(share).letter());
        assert_eq!(ratings, ['L', 'P', 'N']);
        assert_eq!(found.standing.achievement.shares(), [0.75, 0.375, 0.0]);
        assert_eq!(found.standing.achievement.index(), 2.125);
    }

    /// The other vectors of TV-03: what is there level by level, and the index.
    #[test]
    fn a_base_that_is_missing_takes_all_above_away() {
        use Finding::{Absent, Partial, Present};
        let of = |two: &[(f64, Finding)], three: &[(f64, Finding)], four: &[(f64, Finding)]| {
            let [second, third, fourth] = Level::STEPS;
            let levels = [(second, two), (third, three), (fourth, four)];
            let checks = levels.iter().flat_map(|(level, checks)| {
                let checks = checks.iter();
                checks.map(|(weight, finding)| (*level, *weight, *finding))
            });
            let found = weighed(&checks.collect::<Vec<_>>());
            (found.shares, found.standing.achievement.index())
        };
        let (all, none) = ([(1.0, Present)], [(1.0, Absent)]);
        let half = [(2.0, Partial)];
        let most = [(1.0, Present), (1.0, Partial)];
        let few = [(1.0, Present), (3.0, Absent)];
        let three_fifths = [(3.0, Present), (2.0, Absent)];
        assert_eq!(of(&all, &half, &none), ([1.0, 0.5, 0.0], 2.5));
        assert_eq!(of(&most, &half, &few), ([0.75, 0.5, 0.25], 2.21875));
        assert_eq!(of(&none, &all, &all), ([0.0, 1.0, 1.0], 1.0));
        assert_eq!(of(&all, &all, &three_fifths), ([1.0, 1.0, 0.6], 3.6));
    }

    #[test]
    fn unreviewed_is_not_absent() {
        let checks = |four| {
            [
                (Level::Two, review(Finding::Present)),
                (Level::Three, review(Finding::Present)),
                (Level::Four, four),
            ]
        };
        assert_eq!(said(&checks(None)), ChannelScore::Unreviewed);
        let nothing = [
            (Level::Two, None),
            (Level::Three, None),
            (Level::Four, None),
        ];
        assert_eq!(said(&nothing), ChannelScore::Absent);
        let not_applicable = review(Finding::NotApplicable);
        assert_eq!(said(&checks(not_applicable)), ChannelScore::Unreviewed);
        // Three of five: 60 %, just enough.
        let mut five = checks(review(Finding::Absent)).to_vec();
        five.extend([(Level::Two, None), (Level::Two, None)]);
        assert_eq!(shown(&five).reviewed, 0.6);
        five.push((Level::Two, None));
        assert_eq!(said(&five), ChannelScore::Unreviewed);
    }

    #[test]
    fn an_old_or_undated_document_is_partial() {
        let dated = |date| {
            let present = Review {
                finding: Finding::Present,
                date,
            };
            let found = shown(&[
                (Level::Two, Some(present)),
                (Level::Three, review(Finding::Absent)),
                (Level::Four, review(Finding::Absent)),
            ]);
            (found.shares[0], found.stale, found.undated)
        };
        // Eighteen months before 22 November 2026 is 22 May 2025.
        assert_eq!(dated(Some(date!(2025 - 05 - 22))), (1.0, 0, 0));
        assert_eq!(dated(Some(date!(2025 - 05 - 21))), (0.5, 1, 0));
        assert_eq!(dated(None), (0.5, 0, 1));
    }
}
