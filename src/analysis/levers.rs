//! The smallest change that would move a level, found and verified by scoring again.
//!
//! A change lifts sub-axes to just above a cut, so none further than fully attained: just above the
//! cut of F. The smallest one lifts the fewest sub-axes under that condition (a lift to 100 % would
//! now and then spare one), those that weigh most first (ties in the questionnaire's order), and
//! none of them higher than needed: take one lift away, or lower it by one rating, and the level
//! stays. The order rests on what is published alone, so that it tells nothing of a vector that is
//! withheld.

use super::choices::Choices;
use super::suppress::PublishedDepartment;
use crate::model::{Level, Questionnaire, Side};
use crate::scoring::{Achievement, DepartmentScore, Raise, Rating, Standing, rescored};

/// How far above a cut a lift goes; more than the tolerance of the cuts.
const ABOVE: f64 = 1e-6;

/// How many choices of sub-axes are tried to find one that lifts fewer: all there are of thirteen.
const MOST_CHOICES: usize = 2000;

/// A level that a department could move to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Goal {
    /// To reach it.
    Reached(Level),
    /// To make it stable.
    Stable(Level),
}

impl Goal {
    /// Returns the level to move to.
    pub fn level(self) -> Level {
        match self {
            Self::Reached(level) | Self::Stable(level) => level,
        }
    }

    /// Returns whether a department that stands so is there.
    fn is_met(self, standing: Standing) -> bool {
        match self {
            Self::Reached(level) => standing.reached >= level,
            Self::Stable(level) => standing.stable >= level,
        }
    }

    /// Returns what `level` asks of the whole, and of each part (method D.7, 4).
    fn asks(self, level: Level) -> (Rating, Rating) {
        match self {
            Self::Reached(own) if own == level => (Rating::Largely, Rating::Partly),
            Self::Reached(_) | Self::Stable(_) => (Rating::Fully, Rating::Largely),
        }
    }
}

/// A sub-axis brought to a rating at one level.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lift {
    /// The place of the sub-axis in the questionnaire.
    pub sub_axis: usize,
    /// The level at which it is lifted.
    pub level: Level,
    /// The rating to come to: just above its lower cut.
    pub to: Rating,
    /// The sides that are below it.
    pub sides: Vec<Side>,
}

/// The smallest change that moves a department to a level.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lever {
    /// The level it moves to.
    pub goal: Goal,
    /// What is lifted, in the questionnaire's order, lower levels first.
    pub lifts: Vec<Lift>,
}

/// What would move a department, and what would not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outlook {
    /// It has no level to move.
    NoLevel,
    /// It stands at level 4, stable.
    Top,
    /// Level 4 waits for the side that was not heard (method R4).
    OneVoice,
    /// It can move.
    Open {
        /// The smallest change to each level within sight, the nearest first.
        levers: Vec<Lever>,
        /// The sub-axes that would leave the level where it is even when all of each alone were
        /// attained, whatever the vectors that are withheld.
        unmoved: Vec<usize>,
    },
}

/// How much of an outlook is searched for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sight {
    /// The smallest change to the nearest level, and no more.
    Nearest,
    /// That to each level within sight, and what moves nothing.
    All,
}

/// Returns what would move a department. `published` is what may be told of `score`.
pub fn outlook(
    questionnaire: &Questionnaire,
    score: &DepartmentScore,
    published: &PublishedDepartment,
    sight: Sight,
) -> Outlook {
    let Some(joint) = score.joint.filter(|_| published.joint.is_some()) else {
        return Outlook::NoLevel;
    };
    let search = Search {
        questionnaire,
        score,
        published,
        cuts: questionnaire.scoring.cuts,
    };
    let goals = goals(joint);
    if goals.is_empty() {
        return Outlook::Top;
    }
    let is_open = |goal: &Goal| score.unilateral.is_empty() || goal.level() < Level::Four;
    let open: Vec<_> = goals.into_iter().filter(is_open).collect();
    if open.is_empty() {
        return Outlook::OneVoice;
    }
    let mut levers = open.into_iter().filter_map(|goal| search.lever(goal));
    match sight {
        Sight::Nearest => Outlook::Open {
            levers: levers.next().into_iter().collect(),
            unmoved: Vec::new(),
        },
        Sight::All => Outlook::Open {
            levers: levers.collect(),
            unmoved: search.unmoved(joint),
        },
    }
}

/// Returns the levels above, the nearest first: a level is made stable before the next is reached.
fn goals(joint: Standing) -> Vec<Goal> {
    let reached = joint.reached.next().map(Goal::Reached);
    let stable = joint.stable.next().map(Goal::Stable);
    let goals = if joint.reached > joint.stable {
        [stable, reached]
    } else {
        [reached, stable]
    };
    goals.into_iter().flatten().collect()
}

/// A rating to come to, by sub-axis and level.
type Wanted = Vec<(usize, Level, Rating)>;

struct Search<'a> {
    questionnaire: &'a Questionnaire,
    score: &'a DepartmentScore,
    published: &'a PublishedDepartment,
    cuts: [f64; 3],
}

impl Search<'_> {
    /// Returns the smallest change to a goal; none when no lift above a cut comes to it.
    fn lever(&self, goal: Goal) -> Option<Lever> {
        let mut wanted = Wanted::new();
        for level in Level::STEPS
            .into_iter()
            .filter(|level| *level <= goal.level())
        {
            let (whole, part) = goal.asks(level);
            self.bring_parts(&mut wanted, level, part);
            while self.standing(&wanted)?.ratings[level.step()?] < whole {
                self.bring_more(&mut wanted, level)?;
            }
        }
        self.trim(&mut wanted, goal);
        while let Some(mut fewer) = self.fewer(&wanted, goal) {
            self.trim(&mut fewer, goal);
            wanted = fewer;
        }
        wanted.sort_by_key(|(sub_axis, level, _)| (*sub_axis, *level));
        let met = goal.is_met(self.standing(&wanted)?);
        let lifts = wanted.into_iter().map(|lift| self.lift(lift)).collect();
        met.then_some(Lever { goal, lifts })
    }

    /// Lifts every part below what a level asks of parts.
    fn bring_parts(&self, wanted: &mut Wanted, level: Level, least: Rating) {
        let below = self
            .numbered()
            .filter(|place| self.rating(*place, level) < Some(least));
        wanted.extend(below.map(|place| (place, level, least)));
    }

    /// Lifts what is lifted already by one rating, the lowest first; when all of it is fully there,
    /// lifts one sub-axis more. None when there is none.
    fn bring_more(&self, wanted: &mut Wanted, level: Level) -> Option<()> {
        let order = |place: usize| (-self.pull(place, level), place);
        let by_pull = |one: (f64, usize), other: (f64, usize)| {
            one.0.total_cmp(&other.0).then(one.1.cmp(&other.1))
        };
        let lifted = wanted
            .iter_mut()
            .filter(|one| one.1 == level && one.2 < Rating::Fully);
        let lowest = lifted.min_by(|one, other| {
            one.2
                .cmp(&other.2)
                .then_with(|| by_pull(order(one.0), order(other.0)))
        });
        if let Some(lift) = lowest {
            lift.2 = above(lift.2);
            return Some(());
        }
        let is_free = |place: &usize| {
            self.rating(*place, level) < Some(Rating::Fully)
                && !wanted.iter().any(|one| (one.0, one.1) == (*place, level))
        };
        let is_new = |place: usize| !wanted.iter().any(|one| one.0 == place);
        let next = self.numbered().filter(is_free).min_by(|one, other| {
            let new = is_new(*one).cmp(&is_new(*other));
            new.then_with(|| by_pull(order(*one), order(*other)))
        })?;
        wanted.push((next, level, Rating::Fully));
        Some(())
    }

    /// Returns a change that lifts one sub-axis less, each fully; none when there is none. With one
    /// less none does when no choice of that number does: more lifts never lower a level.
    fn fewer(&self, wanted: &Wanted, goal: Goal) -> Option<Wanted> {
        let mut lifted: Vec<_> = wanted.iter().map(|lift| lift.0).collect();
        lifted.sort_unstable();
        lifted.dedup();
        let mut order: Vec<_> = self.numbered().collect();
        order.sort_by(|one, other| {
            let [one, other] = [*one, *other].map(|place| self.pull(place, goal.level()));
            other.total_cmp(&one)
        });
        let choices = Choices::new(lifted.len().checked_sub(1)?, order.len());
        let mut changes = choices.take(MOST_CHOICES).map(|choice| {
            let levels = Level::STEPS.into_iter();
            let levels = levels.filter(|level| *level <= goal.level());
            let lifts = levels.flat_map(|level| {
                let chosen = choice.iter().map(|place| order[*place]);
                chosen.map(move |sub_axis| (sub_axis, level, Rating::Fully))
            });
            lifts.collect::<Wanted>()
        });
        changes.find(|wanted| self.standing(wanted).is_some_and(|one| goal.is_met(one)))
    }

    /// Takes away, or lowers, every lift that the goal does not need, the last one first.
    fn trim(&self, wanted: &mut Wanted, goal: Goal) {
        let meets = |wanted: &Wanted| self.standing(wanted).is_some_and(|one| goal.is_met(one));
        for place in (0..wanted.len()).rev() {
            let mut without = wanted.clone();
            let (sub_axis, level, to) = without.remove(place);
            if meets(&without) {
                *wanted = without;
                continue;
            }
            let lower = [Rating::Partly, Rating::Largely].into_iter();
            for rating in lower.filter(|rating| *rating < to) {
                wanted[place] = (sub_axis, level, rating);
                if meets(wanted) {
                    break;
                }
                wanted[place] = (sub_axis, level, to);
            }
        }
    }

    /// Returns where the department stands once everything wanted is there.
    fn standing(&self, wanted: &Wanted) -> Option<Standing> {
        let raises = wanted.iter().flat_map(|(sub_axis, level, to)| {
            let share = self.cut(*to) + ABOVE;
            let to =
                Achievement::new(Level::STEPS.map(|step| if step <= *level { share } else { 0.0 }));
            raises(*sub_axis, to)
        });
        rescored(self.questionnaire, self.score, &raises.collect::<Vec<_>>()).joint
    }

    /// Returns the sub-axes that leave the level where it is when all of each alone is attained,
    /// even if every vector that is withheld were as good as its ratings allow.
    fn unmoved(&self, now: Standing) -> Vec<usize> {
        let best: Vec<_> = self
            .numbered()
            .flat_map(|place| self.at_best(place))
            .collect();
        let leaves = |place: &usize| {
            let full = raises(*place, Achievement::new([1.0; 3]));
            let raised: Vec<_> = best.iter().copied().chain(full).collect();
            let then = rescored(self.questionnaire, self.score, &raised).joint;
            then.is_some_and(|then| then.reached <= now.reached && then.stable <= now.stable)
        };
        self.numbered().filter(leaves).collect()
    }

    /// Returns the sides of a sub-axis whose vectors are withheld, as good as their ratings allow.
    fn at_best(&self, place: usize) -> Vec<Raise> {
        let sides = self.published.sub_axes[place].sides.iter();
        let hidden = sides.filter_map(|(side, one)| {
            let figure = one.figure.filter(|figure| figure.achievement.is_err())?;
            Some(Raise {
                sub_axis: place,
                side,
                to: Achievement::new(figure.ratings.map(|rating| self.top(rating))),
            })
        });
        hidden.collect()
    }

    /// Returns how far a sub-axis would bring the whole at a level, by what is published.
    fn pull(&self, place: usize, level: Level) -> f64 {
        let sub_axis = &self.questionnaire.sub_axes[place];
        let axis = self.questionnaire.sub_axes_of(sub_axis.axis);
        let numbered = axis.filter(|place| self.score.sub_axes[*place].joint.is_some());
        let total: f64 = numbered
            .map(|place| self.questionnaire.sub_axes[place].weight)
            .sum();
        let weight = self.questionnaire.axes[sub_axis.axis].weight * sub_axis.weight / total;
        let figure = self.published.sub_axes[place].joint;
        let step = level.step().unwrap_or_default();
        let share = figure.map_or(0.0, |figure| match figure.achievement {
            Ok(shares) => shares[step],
            Err(_) => self.cut(figure.ratings[step]),
        });
        weight * (self.cut(Rating::Fully) - share)
    }

    fn lift(&self, (sub_axis, level, to): (usize, Level, Rating)) -> Lift {
        let sides = self.score.sub_axes[sub_axis].sides.iter();
        let below = sides.filter(|(_, side)| {
            let ratings = side.standing.map(|standing| standing.ratings);
            let rating = ratings
                .zip(level.step())
                .map(|(ratings, step)| ratings[step]);
            rating.is_some_and(|rating| rating < to)
        });
        Lift {
            sub_axis,
            level,
            to,
            sides: below.map(|(side, _)| side).collect(),
        }
    }

    fn numbered(&self) -> impl Iterator<Item = usize> {
        let sub_axes = self.score.sub_axes.iter().enumerate();
        sub_axes
            .filter(|(_, one)| one.joint.is_some())
            .map(|(place, _)| place)
    }

    fn rating(&self, place: usize, level: Level) -> Option<Rating> {
        Some(self.score.sub_axes[place].joint?.ratings[level.step()?])
    }

    /// Returns the share above which a rating begins.
    fn cut(&self, rating: Rating) -> f64 {
        match rating {
            Rating::Not => 0.0,
            Rating::Partly => self.cuts[0],
            Rating::Largely => self.cuts[1],
            Rating::Fully => self.cuts[2],
        }
    }

    /// Returns the greatest share of a rating.
    fn top(&self, rating: Rating) -> f64 {
        match rating {
            Rating::Fully => 1.0,
            below => self.cut(above(below)),
        }
    }
}

/// Returns both sides of a sub-axis brought to a vector.
fn raises(sub_axis: usize, to: Achievement) -> [Raise; 2] {
    Side::ALL.map(|side| Raise { sub_axis, side, to })
}

/// Returns the rating above, `F` above itself.
fn above(rating: Rating) -> Rating {
    match rating {
        Rating::Not => Rating::Partly,
        Rating::Partly => Rating::Largely,
        Rating::Largely | Rating::Fully => Rating::Fully,
    }
}
