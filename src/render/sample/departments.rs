//! The departments of the sample: their figures follow a fixed pattern.

use super::{LONGEST_NAME, QUOTED_NAME, actions, pages, words};
use crate::model::{BySide, Level, Side};
use crate::report::view::{
    BlockerView, Completeness, DepartmentView, Figure, LimitingSide, Missing, Notice, Placed,
    PublishedProbability, PublishedSideEstimates, PublishedSurvey, Ranks, Rating, Sentence, Shown,
    SideView, Solidity, StageView, Standings, SubAxisStatus, SubAxisView, Unranked, Withheld,
};

const NAMES: [&str; 18] = [
    "Direction financière",
    "Ressources humaines",
    "Contrôle de gestion",
    QUOTED_NAME,
    "Production – site de Saint-Ouen-l’Aumône",
    "Maintenance",
    "Direction de l’Immobilier",
    LONGEST_NAME,
    "Qualité, sécurité et environnement",
    "Ventes France",
    "Ventes export",
    "Marketing et expérience client",
    "Service après-vente",
    "Recherche et développement",
    "Bureau d’études",
    "Juridique et conformité",
    "Communication",
    "Direction générale",
];

/// The place of the department with too few respondents.
const FEW: usize = 6;

pub(super) fn french() -> Vec<DepartmentView> {
    let names = NAMES.iter().enumerate();
    names.map(|(place, name)| department(place, name)).collect()
}

pub(super) fn english() -> DepartmentView {
    let mut view = department(1, "Finance");
    view.id = "finance".to_owned();
    view.headline = Sentence::computed(
        "department.finance.headline",
        "Finance has reached level 1 and aims at level 2",
    );
    view.status_text = "indicative".to_owned();
    view.badge = "1, stable".to_owned();
    view.joint = Some(figure(1.2, Level::One, true));
    view.target = Some(Level::Two);
    view.reasons = super::said(
        "department.finance.reason",
        &["Three sub-axes are not attested at level 2."],
    );
    view.blockers.truncate(1);
    view.plan = StageView {
        to: Some(Level::Two),
        notes: Vec::new(),
        actions: Vec::new(),
    };
    view.gates = Vec::new();
    view.closest_change = None;
    view.evidence = Vec::new();
    view.first_actions = Vec::new();
    view
}

fn sub_axes(place: usize, partial: bool) -> Vec<SubAxisView> {
    let heads = words::axes().into_iter().flat_map(|axis| axis.sub_axes);
    let views = heads.enumerate().map(|(at, head)| SubAxisView {
        id: head.id,
        code: head.code,
        label: head.label,
        ..sub_axis(place, at, partial)
    });
    views.collect()
}

fn department(place: usize, name: &str) -> DepartmentView {
    let partial = place == FEW;
    let id = format!("d{:02}", place + 1);
    let sub_axes = sub_axes(place, partial);
    let index = 1.3 + 0.13 * (place as f64);
    let joint = (!partial).then(|| figure(index, level(index), place.is_multiple_of(3)));
    let stable = joint.map(|figure| figure.stable);
    let blockers = if partial {
        Vec::new()
    } else {
        blockers(&sub_axes)
    };
    DepartmentView {
        name: name.to_owned(),
        status: if partial {
            Completeness::Partial
        } else {
            Completeness::Indicative
        },
        status_text: if partial {
            "partielle, sans niveau"
        } else {
            "indicative, un seul canal"
        }
        .to_owned(),
        headline: Sentence::computed(format!("department.{id}.headline"), headline(name, joint)),
        badge: joint.map(badge).unwrap_or_default(),
        target: stable.and_then(Level::next),
        joint,
        it: (!partial).then(|| figure(index + 0.3, level(index + 0.3), true)),
        business: (!partial).then(|| figure(index, level(index), false)),
        solidity: solidity(partial),
        axes: (0..4)
            .map(|axis| axis_figure(index, axis, partial))
            .collect(),
        gates: pages::gates(partial, &blockers),
        closest_change: (!partial).then(pages::closest_change),
        evidence: pages::evidence(partial),
        first_actions: if partial {
            Vec::new()
        } else {
            pages::first_actions()
        },
        blockers,
        sub_axes,
        unilateral: if place == 4 {
            vec!["communication.promotion".to_owned()]
        } else {
            Vec::new()
        },
        next_blockers: Vec::new(),
        reasons: reasons(&id, partial),
        plan: plan(place, partial),
        standings: standings(),
        road: None,
        id,
    }
}

fn badge(joint: Figure) -> String {
    let badge = if joint.stable == joint.reached {
        "stable"
    } else {
        "en cours de consolidation"
    };
    format!("{}, {badge}", joint.reached)
}

/// Returns figures that stand among nothing.
fn standings() -> Standings {
    let ranks = Ranks {
        internal: Placed::nowhere(Unranked::FewDepartments),
        external: Placed::nowhere(Unranked::NoBenchmark),
    };
    Standings {
        whole: ranks,
        axes: vec![ranks; 4],
        sub_axes: vec![ranks; 13],
    }
}

fn headline(name: &str, joint: Option<Figure>) -> String {
    match joint {
        Some(figure) => format!(
            "{name}\u{a0}: le niveau\u{a0}{} est atteint\u{a0}; le catalogue et l’orientation produit retiennent le suivant",
            figure.reached
        ),
        None => format!("{name}\u{a0}: trop peu de réponses pour publier un niveau"),
    }
}

fn axis_figure(index: f64, axis: i32, partial: bool) -> Option<Figure> {
    let index = index - 0.2 + 0.25 * f64::from(axis);
    (!partial || axis == 1).then(|| figure(index, level(index), axis == 2))
}

fn level(index: f64) -> Level {
    match index {
        _ if index < 1.7 => Level::One,
        _ if index < 2.6 => Level::Two,
        _ if index < 3.4 => Level::Three,
        _ => Level::Four,
    }
}

fn figure(index: f64, reached: Level, stable: bool) -> Figure {
    let below = Level::from_number(i64::from(reached.number()) - 1);
    let rest = index - 1.0;
    let shares = [
        rest.min(1.0),
        (rest - 1.0).clamp(0.0, 1.0),
        (rest - 2.0).clamp(0.0, 1.0),
    ];
    let rating = |share: f64| match share {
        _ if share > 0.85 => Rating::Fully,
        _ if share > 0.50 => Rating::Largely,
        _ if share > 0.15 => Rating::Partly,
        _ => Rating::Not,
    };
    Figure {
        index: Ok(index),
        reached,
        stable: if stable {
            reached
        } else {
            below.unwrap_or(reached)
        },
        ratings: shares.map(rating),
        achievement: Ok(shares),
    }
}

fn sub_axis(place: usize, at: usize, partial: bool) -> SubAxisView {
    let wave = ((place * 7 + at * 5) % 11) as f64 / 5.0;
    let it = (1.0 + 0.11 * (place as f64) + wave * 0.7).min(4.0);
    let business = (it + ((place * 3 + at * 4) % 7) as f64 / 4.0 - 0.8).clamp(1.0, 4.0);
    let hidden = partial && at != 4 || (place == 11 && at == 7);
    let few = place.is_multiple_of(5) && at == 9;
    let lower = it.min(business);
    let withheld = |mut figure: Figure| {
        if few {
            figure.achievement = Err(Withheld::VectorBelow(10));
        }
        figure
    };
    let shown = |index: f64| (!hidden).then(|| withheld(figure(index, level(index), at % 4 != 1)));
    let limiting = match it - business {
        gap if gap.abs() < 0.1 => LimitingSide::Both,
        gap if gap < 0.0 => LimitingSide::One(Side::It),
        _ => LimitingSide::One(Side::Business),
    };
    let note = match (hidden, few) {
        (true, _) => "4\u{a0}répondants\u{a0}: rien n’est publié",
        (_, true) => "de 5 à 9\u{a0}répondants\u{a0}: le détail des réponses n’est pas publié",
        _ => "",
    };
    SubAxisView {
        id: String::new(),
        code: String::new(),
        label: String::new(),
        status: match (hidden, place % 4) {
            (true, _) => SubAxisStatus::NotAssessed,
            (_, 0) => SubAxisStatus::Assessed,
            _ => SubAxisStatus::Indicative,
        },
        joint: shown(lower),
        it: side(shown(it), hidden),
        business: side(shown(business), hidden),
        limiting_side: (!hidden).then_some(limiting),
        confidence: None,
        note: note.to_owned(),
        range: Some(pages::range()),
    }
}

fn side(figure: Option<Figure>, hidden: bool) -> SideView {
    let survey = match figure {
        Some(figure) => PublishedSurvey::Shown {
            respondents: 12,
            figure,
        },
        None if hidden => PublishedSurvey::Withheld(Withheld::Below(5)),
        None => PublishedSurvey::Absent,
    };
    SideView {
        figure,
        divergent: false,
        documents: None,
        interviews: None,
        survey,
        estimates: PublishedSideEstimates::default(),
        response: None,
    }
}

fn blockers(sub_axes: &[SubAxisView]) -> Vec<BlockerView> {
    let blocked = sub_axes
        .iter()
        .filter(|one| one.joint.is_some())
        .skip(1)
        .step_by(4);
    blocked
        .map(|one| BlockerView {
            sub_axis: one.id.clone(),
            code: one.code.clone(),
            label: one.label.clone(),
            level: Level::Three,
            limiting_side: one.limiting_side,
            expected: "Aujourd’hui\u{a0}: les demandes sont écrites, mais incomplètes. Attendu au niveau\u{a0}3\u{a0}: des demandes complètes, classées par priorité, avec un interlocuteur disponible pour les essais.".to_owned(),
        })
        .collect()
}

fn reasons(id: &str, partial: bool) -> Vec<Sentence> {
    let rule = format!("department.{id}.reason");
    if partial {
        return super::said(
            &rule,
            &[
                "Moins de deux tiers des sous-axes ont un chiffre\u{a0}: le département n’a pas de niveau.",
            ],
        );
    }
    super::said(
        &rule,
        &[
            "Le niveau\u{a0}2 est largement attesté (72\u{a0}%) et aucun sous-axe n’y est noté N.",
            "Il n’est pas stable\u{a0}: S2\u{a0}Catalogues et P3\u{a0}Orientation produit n’y sont notés que P, du côté du métier.",
        ],
    )
}

fn plan(place: usize, partial: bool) -> StageView {
    if partial {
        let notice = Notice {
            code: "no-level".to_owned(),
            department: Some(format!("d{:02}", place + 1)),
            text: "Sans niveau, aucune action ne peut être choisie\u{a0}: compléter d’abord les réponses.".to_owned(),
        };
        return StageView {
            to: None,
            notes: vec![notice],
            actions: Vec::new(),
        };
    }
    StageView {
        to: Some(Level::Two),
        notes: Vec::new(),
        actions: actions::twelve(place),
    }
}

fn solidity(partial: bool) -> Solidity {
    Solidity {
        confidence: None,
        level_probability: PublishedProbability::TooFew,
        assessed: 0,
        dispersion: if partial {
            Shown::Missing(Missing::Unknown)
        } else {
            Shown::Figure(0.5)
        },
        response: BySide {
            it: Shown::Missing(Missing::Unknown),
            business: Shown::Figure(0.4),
        },
    }
}
