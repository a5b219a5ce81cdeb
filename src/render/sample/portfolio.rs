//! Two portfolios made by hand: a French one with all that is difficult, an English one with little.

use super::{english, french};
use crate::language::{Language, portfolio_words};
use crate::report::portfolio::{
    AdviceView, Criteria, Criterion, CriterionView, CutView, GroupView, Likeness, MemberView,
    OriginView, Portfolio, PriorityView, SingleView,
};
use crate::report::view::Report;

/// Returns both portfolios.
pub(crate) fn portfolios() -> [Portfolio; 2] {
    let [french, english] = [french(), english()];
    [large(&french), small(&english)]
}

/// All departments of the French sample in two groups and apart, by definitions of another wave.
fn large(report: &Report) -> Portfolio {
    let names: Vec<_> = report
        .departments
        .iter()
        .map(|one| one.name.as_str())
        .collect();
    let member = |place: usize| MemberView {
        id: report.departments[place].id.clone(),
        name: names[place].to_owned(),
        likeness: (place % 8 > 0).then_some(likeness(92.3)),
    };
    let group = |number: usize, places: std::ops::Range<usize>| GroupView {
        number,
        medoid: member(places.start).id,
        medoid_name: names[places.start].to_owned(),
        name:
            "Proche du niveau\u{a0}2 (2,31)\u{a0}: Services en tête, Expérience client en retrait"
                .to_owned(),
        mean: 2.31,
        extremes: Some(["services".to_owned(), "posture".to_owned()]),
        members: places.clone().map(member).collect(),
        likeness: Some(likeness(95.4)),
        weakest: places.last().map(member),
        is_typology: true,
        line: format!(
            "95,4\u{a0}% de caractéristiques communes\u{202f}; le plus éloigné\u{a0}: {}",
            names[7]
        ),
    };
    let priorities = report
        .departments
        .iter()
        .enumerate()
        .map(|(place, one)| PriorityView {
            id: one.id.clone(),
            name: one.name.clone(),
            index: 90.0 - 3.5 * place as f64,
            rank: place + 1,
            selected: place < 4,
            borderline: place == 3 || place == 4,
            has_sponsor: place != 5,
            criteria: Criteria {
                strategic_value: (place % 3 > 0).then_some(1.0),
                gap: Some(0.55),
                dependency: None,
                pain: Some(0.0),
                readiness: Some(0.345),
            },
        });
    Portfolio {
        origin: Some(OriginView {
            client: "Acme".to_owned(),
            wave: "2026-11".to_owned(),
            date: "2026-11-22".to_owned(),
            line: "Typologies figées\u{a0}: Acme, vague 2026-11".to_owned(),
        }),
        groups: vec![group(1, 0..8), group(2, 8..16)],
        singles: vec![
            SingleView {
                id: member(16).id,
                name: names[16].to_owned(),
                reason: "individual-case",
                nearest: Some((member(0).id, likeness(53.8))),
                missing: 0,
                line: "53,8\u{a0}% de caractéristiques communes avec la typologie la plus proche, la\u{a0}1"
                    .to_owned(),
            },
            SingleView {
                id: member(17).id,
                name: names[17].to_owned(),
                reason: "incomplete",
                nearest: None,
                missing: 13,
                line: "13\u{a0}indices non publiés sur 13".to_owned(),
            },
        ],
        silhouette: Some(0.61),
        priorities: priorities.collect(),
        cut: CutView {
            selected: 4,
            drops: vec![(3, 3.5), (4, 3.5), (5, 3.5)],
            line: format!("À lancer en premier\u{a0}: {}.", names[..4].join(", ")),
        },
        ..small(report)
    }
}

fn likeness(common: f64) -> Likeness {
    Likeness {
        similarity: 95.8,
        common,
    }
}

/// A single department: nothing to group.
fn small(report: &Report) -> Portfolio {
    let one = report.departments.first();
    let priorities = one.into_iter().map(|one| PriorityView {
        id: one.id.clone(),
        name: one.name.clone(),
        index: 50.0,
        rank: 1,
        selected: true,
        borderline: false,
        has_sponsor: true,
        criteria: Criteria::default(),
    });
    Portfolio {
        language: report.language,
        cover: report.cover.clone(),
        questionnaire: report.questionnaire.clone(),
        origin: None,
        advice: AdviceView {
            code: "priorities",
            reason: Some("too-few"),
            text: "Start from the priorities: typologies need 6 departments.".to_owned(),
            grounds: String::new(),
        },
        groups: Vec::new(),
        singles: Vec::new(),
        silhouette: None,
        ward: None,
        priorities: priorities.collect(),
        cut: CutView {
            selected: 1,
            drops: Vec::new(),
            line: "To start first.".to_owned(),
        },
        criteria: criteria(report.language),
    }
}

fn criteria(language: Language) -> Vec<CriterionView> {
    let words = portfolio_words(language);
    let all = Criterion::ALL.into_iter().map(|criterion| CriterionView {
        criterion,
        weight: criterion.weight(),
        letter: words.gap.0,
        label: words.gap.1,
    });
    all.collect()
}
