//! The facts behind the figures: editions, dates, who was heard, what is missing.

use super::view::{Annex, ResponseRow};
use crate::analysis::{Published, replies};
use crate::language::sentences::{self, AnnexFact, Interviewed, Missed};
use crate::language::{Language, long_date};
use crate::model::{Assessment, Interview, Note, Side};
use crate::report::facts::heard;
use crate::report::view::{Cover, DepartmentView};

/// Returns the facts behind the figures of a report.
pub(in crate::report) fn annex(
    assessment: &Assessment,
    published: &Published,
    departments: &[DepartmentView],
    cover: &Cover,
    language: Language,
) -> Annex {
    let questionnaire = &assessment.questionnaire;
    let fact = AnnexFact {
        questionnaire: (
            questionnaire.title.in_language(language),
            &questionnaire.version,
        ),
        sha256: &questionnaire.sha256,
        tool: env!("CARGO_PKG_VERSION"),
        wave: &assessment.wave,
        date: &cover.long_date,
        interviewed: interviewed(assessment, language),
    };
    let rows = departments.iter().zip(&published.departments);
    let response = rows.map(|(view, score)| ResponseRow {
        id: view.id.clone(),
        name: view.name.clone(),
        business: heard(score, Side::Business),
        it: heard(score, Side::It),
        business_rate: view.solidity.response.business,
        it_rate: view.solidity.response.it,
    });
    Annex {
        facts: sentences::annex_facts(&fact, language),
        response: response.collect(),
        missing: sentences::annex_missing(&missed(assessment, published, departments), language),
    }
}

fn interviewed(assessment: &Assessment, language: Language) -> Interviewed {
    let of = |camp: Side| {
        let interviews = assessment.interviews.iter();
        interviews.filter(move |one| one.camp == camp)
    };
    let camps = [Side::Business, Side::It];
    let people = |interview: &Interview| usize::try_from(interview.people).unwrap_or(usize::MAX);
    let days = || assessment.interviews.iter().filter_map(|one| one.date);
    let ends = days().min().zip(days().max());
    Interviewed {
        interviews: camps.map(|camp| of(camp).count()),
        people: camps.map(|camp| of(camp).map(people).sum()),
        days: ends.map(|(first, last)| [first, last].map(|day| long_date(day, language))),
        open: open_interviews(assessment),
    }
}

/// Returns how many interviews are not closed; their ratings count all the same (method R10).
pub(in crate::report) fn open_interviews(assessment: &Assessment) -> usize {
    let open = assessment.interviews.iter().filter(|one| !one.closed);
    open.count()
}

fn missed(
    assessment: &Assessment,
    published: &Published,
    departments: &[DepartmentView],
) -> Missed {
    let replies = replies(assessment, published.departments.iter().enumerate());
    let shares = [
        replies.dont_know_share(),
        replies.share(replies.empty),
        replies.not_applicable_share(),
    ];
    let sides = departments.iter().flat_map(|view| &view.sub_axes);
    let sides = sides.flat_map(|one| [one.it.figure, one.business.figure]);
    let reviewed = assessment.reviews.iter().flatten().flatten().count();
    let checks = assessment.questionnaire.documents.len() * departments.len();
    let ratings = || assessment.interviews.iter().flat_map(|one| &one.ratings);
    let noted = |note: &Note| ratings().filter(|one| one.note == *note).count();
    Missed {
        unanswered: match shares {
            [Some(unsure), Some(empty), Some(apart)] => Some([unsure, empty, apart]),
            _ => None,
        },
        sides: [sides.clone().filter(Option::is_none).count(), sides.count()],
        checks: [checks.saturating_sub(reviewed), checks],
        unrated: [noted(&Note::Skipped), noted(&Note::DontKnow)],
    }
}
