//! What may be told of the answers that were left out as careless (method D.14, R18).

use super::coverage::may_be_counted;
use super::suppress::{Figure, PublishedDepartment, Withheld, without_vector};
use crate::model::{BySide, Questionnaire, Side};
use crate::scoring::{CarelessRule, DepartmentScore, Screened, Standing};

/// Returns the rules that the forms of a camp do not support in any department where somebody
/// answered: they are not available, not passed (method D.14).
pub(super) fn unchecked(screened: &[Screened]) -> BySide<Vec<CarelessRule>> {
    BySide::from_fn(|camp| {
        let people = |one: &&Screened| *one.kept.of(camp) + *one.left_out.of(camp) > 0;
        let answered: Vec<_> = screened.iter().filter(people).collect();
        let is_missing = |rule: &CarelessRule| {
            let lists = answered.iter().map(|one| one.not_available.of(camp));
            lists.clone().all(|rules| rules.contains(rule)) && lists.len() > 0
        };
        CarelessRule::ALL.into_iter().filter(is_missing).collect()
    })
}

/// What is told of the answers left out of one department.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum PublishedCareless {
    /// Nobody was left out.
    Nobody,
    /// So few were left out, or remain, that figures would give them away: with them the level is
    /// the same.
    SameLevel,
    /// As few, and with them the level is another.
    OtherLevel,
    /// Enough were left out, and enough remain.
    Shown {
        /// How many were left out, over both camps.
        left_out: usize,
        /// What both sides attain with everyone, without its vector; none when it has no level.
        with_everyone: Option<Figure>,
    },
}

/// Returns what may be told. Where one person is left out of a camp, two figures a person apart
/// would say what that person answered: so each camp that lost anyone has to have lost, and kept,
/// as many as a figure needs, and nothing of what it kept is withheld.
pub(super) fn careless(
    screened: &Screened,
    (score, published): (&DepartmentScore, &PublishedDepartment),
    questionnaire: &Questionnaire,
) -> PublishedCareless {
    let Some(everyone) = &screened.with_everyone else {
        return PublishedCareless::Nobody;
    };
    let least = questionnaire.scoring.least_respondents();
    let left_out = |camp: Side| *screened.left_out.of(camp);
    let is_safe = |camp: &Side| {
        let is_enough = left_out(*camp) >= least && *screened.kept.of(*camp) >= least;
        left_out(*camp) == 0 || (is_enough && may_be_counted(published, *camp))
    };
    let levels = |joint: Option<Standing>| joint.map(|joint| (joint.reached, joint.stable));
    if Side::ALL.iter().all(is_safe) {
        let hidden = Withheld::VectorBelow(questionnaire.scoring.distribution_group);
        PublishedCareless::Shown {
            left_out: Side::ALL.into_iter().map(left_out).sum(),
            with_everyone: everyone.joint.map(|joint| without_vector(joint, hidden)),
        }
    } else if levels(everyone.joint) == levels(score.joint) {
        PublishedCareless::SameLevel
    } else {
        PublishedCareless::OtherLevel
    }
}
