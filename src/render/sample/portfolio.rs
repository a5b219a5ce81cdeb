//! Two portfolios made by hand: a French one with all that is difficult, an English one with little.

use super::{english, french};
use crate::language::{Language, portfolio_words};
use crate::report::portfolio::{
    AdviceView, Criteria, Criterion, CriterionView, CutView, GroupView, Likeness, MatrixRow,
    MemberView, NextStep, OriginView, Portfolio, PriorityView, SingleView,
};
use crate::report::view::{DepartmentView, Report};

/// Returns both portfolios.
pub(crate) fn portfolios() -> [Portfolio; 2] {
    let [french, english] = [french(), english()];
    [large(&french), small(&english)]
}

/// All departments of the French sample in two groups and apart, by definitions of another wave.
fn large(report: &Report) -> Portfolio {
    let members: Vec<_> = report.departments.iter().map(member).collect();
    let priorities = report.departments.iter().enumerate();
    let cut = CutView {
        selected: 4,
        drops: vec![(3, 3.5), (4, 3.5), (5, 3.5)],
        line: format!("À lancer en premier\u{a0}: {}.", members[7].name),
    };
    Portfolio {
        origin: Some(OriginView {
            client: "Acme".to_owned(),
            wave: "2026-11".to_owned(),
            date: "2026-11-22".to_owned(),
            line: "Typologies figées\u{a0}: Acme, vague 2026-11".to_owned(),
        }),
        groups: vec![group(1, &members[..8]), group(2, &members[8..16])],
        matrix: members.iter().enumerate().map(row).collect(),
        matrix_rule:
            "Limite\u{a0}: moins de 5\u{a0}points de ressemblance séparent sa typologie de la suivante."
                .to_owned(),
        singles: vec![
            single(
                &members[16],
                0,
                Some((members[0].id.clone(), likeness(53.8))),
            ),
            single(&members[17], 13, None),
        ],
        silhouette: Some(0.61),
        priorities: priorities
            .map(|(place, one)| priority(place, one))
            .collect(),
        cut,
        ..small(report)
    }
}

fn row((place, member): (usize, &MemberView)) -> MatrixRow {
    MatrixRow {
        id: member.id.clone(),
        name: member.name.clone(),
        cells: [95.4, 71.2]
            .map(|common| (place < 17).then_some(likeness(common)))
            .to_vec(),
        group: (place < 16).then_some(1 + place / 8),
        borderline: place == 5,
    }
}

fn member(view: &DepartmentView) -> MemberView {
    MemberView {
        id: view.id.clone(),
        name: view.name.clone(),
        likeness: Some(likeness(92.3)),
    }
}

fn group(number: usize, members: &[MemberView]) -> GroupView {
    GroupView {
        number,
        medoid: members[0].id.clone(),
        medoid_name: members[0].name.clone(),
        name:
            "Proche du niveau\u{a0}2 (2,31)\u{a0}: Services en tête, Expérience client en retrait"
                .to_owned(),
        mean: 2.31,
        extremes: Some(["services".to_owned(), "posture".to_owned()]),
        members: members.to_vec(),
        likeness: Some(likeness(95.4)),
        weakest: members.last().cloned(),
        is_typology: true,
        line: format!(
            "95,4\u{a0}% de caractéristiques communes\u{202f}; le plus éloigné\u{a0}: {}",
            members[7].name
        ),
        rule: format!(
            "Métiers dont le profil ressemble plus à celui de {} qu’à toute autre référence.",
            members[0].name
        ),
        next_step: Some(NextStep {
            sub_axis: "services.catalogue".to_owned(),
            code: "S2".to_owned(),
            label: "Catalogues".to_owned(),
            departments: 5,
            text: "Commencer par S2 Catalogues\u{a0}: ce verrou retient 5 de ses 8\u{a0}métiers."
                .to_owned(),
        }),
    }
}

fn single(member: &MemberView, missing: usize, nearest: Option<(String, Likeness)>) -> SingleView {
    SingleView {
        id: member.id.clone(),
        name: member.name.clone(),
        reason: if missing == 0 {
            "individual-case"
        } else {
            "incomplete"
        },
        nearest,
        missing,
        line:
            "53,8\u{a0}% de caractéristiques communes avec la typologie la plus proche, la\u{a0}1"
                .to_owned(),
    }
}

fn priority(place: usize, one: &DepartmentView) -> PriorityView {
    PriorityView {
        id: one.id.clone(),
        name: one.name.clone(),
        index: 90.0 - 3.5 * place as f64,
        rank: place + 1,
        selected: place < 4,
        borderline: place == 3 || place == 4,
        has_sponsor: place != 5,
        criteria: Criteria {
            strategic_value: (place > 8).then_some(1.0),
            gap: Some(0.55),
            dependency: None,
            pain: Some(0.0),
            readiness: Some(0.345),
        },
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
        matrix: Vec::new(),
        matrix_rule: String::new(),
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
