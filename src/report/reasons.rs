//! Why a department stands where it stands, sentence by sentence.

use super::view::{LimitingSide, PublishedSurvey, Sentence, Withheld};
use crate::analysis::PublishedDepartment;
use crate::language::Language;
use crate::language::sentences;
use crate::model::{Assessment, Questionnaire, Side};
use crate::scoring::Blocker;

/// A rule and what it says.
type Said = (&'static str, String);

/// Returns why the department at `place` stands where it stands; nothing of one without a level.
pub(super) fn reasons(
    assessment: &Assessment,
    place: usize,
    score: &PublishedDepartment,
    language: Language,
) -> Vec<Sentence> {
    let department = &assessment.departments[place].id;
    let said = said(&assessment.questionnaire, score, language);
    let sentence = |(rule, text): Said| {
        Sentence::computed(format!("department.{department}.reason.{rule}"), text)
    };
    said.into_iter().map(sentence).collect()
}

fn said(
    questionnaire: &Questionnaire,
    score: &PublishedDepartment,
    language: Language,
) -> Vec<Said> {
    let Some(joint) = score.joint else {
        return Vec::new();
    };
    let share = joint
        .stable
        .step()
        .and_then(|step| Some(joint.achievement.ok()?[step]));
    let stable = sentences::why_stable(joint.stable.number(), share, language);
    let mut said = vec![("stable", stable)];
    if let Some(next) = joint.stable.next().filter(|_| !score.blockers.is_empty()) {
        said.extend(blocked(&score.blockers, next.number(), language));
    }
    if let Some(next) = score.next_blockers.first() {
        let codes = score.next_blockers.iter();
        let codes = codes.map(|one| questionnaire.sub_axes[one.sub_axis].code.as_str());
        let codes: Vec<_> = codes.collect();
        let text = sentences::next_blocked(next.level.number(), &codes, language);
        said.push(("next-blockers", text));
    }
    if let (Some(it), Some(business)) = (score.sides.it, score.sides.business) {
        let (it, business) = (it.reached.number(), business.reached.number());
        said.push(("sides", sentences::both_sides_stand(it, business, language)));
    }
    if !score.unilateral.is_empty() {
        let text = sentences::capped(score.unilateral.len(), language);
        said.push(("unilateral", text));
    }
    if joint.index.is_err() {
        let text = sentences::index_hidden(language);
        said.push(("index-withheld", text.to_owned()));
    }
    let hidden = least_shown(score);
    said.extend(hidden.map(|least| ("spread-withheld", sentences::vector_hidden(least, language))));
    said
}

/// Returns how many sub-axes block a level, and the side that most often holds back.
fn blocked(blockers: &[Blocker], level: u8, language: Language) -> impl Iterator<Item = Said> {
    let limited_by = |side| {
        let by = Some(LimitingSide::One(side));
        let limited = blockers.iter().filter(|one| one.limiting_side == by);
        limited.count()
    };
    let (it, business) = (limited_by(Side::It), limited_by(Side::Business));
    let blocked = sentences::blocked_by(blockers.len(), level, language);
    let held = sentences::holds_back(it, business, blockers.len(), language);
    let held = held.map(|text| ("limiting-side", text));
    [("blockers", blocked)].into_iter().chain(held)
}

/// Returns the least number of answers for a distribution, when some had to be left out.
fn least_shown(score: &PublishedDepartment) -> Option<usize> {
    let sides = score
        .sub_axes
        .iter()
        .flat_map(|one| [&one.sides.it, &one.sides.business]);
    sides.into_iter().find_map(|side| match side.survey {
        PublishedSurvey::Shown { figure, .. } => match figure.achievement.err()? {
            Withheld::VectorBelow(least) => Some(size(least)),
            Withheld::Below(_) | Withheld::Complementary => None,
        },
        _ => None,
    })
}

fn size(count: u32) -> usize {
    usize::try_from(count).unwrap_or(usize::MAX)
}
