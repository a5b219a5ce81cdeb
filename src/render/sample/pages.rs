//! The pages over all departments of the sample, and what a department's page holds beside its
//! figures.

use super::{pairs, words};
use crate::model::{ActionKind, Effort, Level, Owner, Side};
use crate::report::view::{
    Annex, BlockerView, ClosestChange, CommonBlockers, CommonGate, DepartmentView, GateCheck,
    GateMark, GateMiss, HeatMap, Horizon, LiftingAction, LimitingSide, LoadStrip, Missing, Moment,
    OwnerView, Owners, People, PerceptionBasis, PerceptionCase, PerceptionPage, PerceptionRow,
    PriorityAction, QuickWinMark, Range, Rating, ResponseRow, RoadRow, Roadmap, Sentence, Shown,
    StageSpan, StepVerdict, View,
};

pub(super) fn perception() -> PerceptionPage {
    let heads = words::axes().into_iter().flat_map(|axis| axis.sub_axes);
    let rows = heads.enumerate().map(|(place, head)| {
        let delta = 1.3 - 0.2 * place as f64;
        let side = Side::ALL[place % 2];
        PerceptionRow {
            sub_axis: head.id,
            code: head.code,
            label: head.label,
            side,
            side_text: side_text(side).to_owned(),
            basis: PerceptionBasis::Survey,
            own: View {
                mean: 2.4 + delta / 2.0,
                count: 61,
            },
            other: View {
                mean: 2.4 - delta / 2.0,
                count: 184,
            },
            delta,
            departments: 9,
        }
    });
    let mut rows: Vec<_> = rows.collect();
    rows.sort_by(|one, other| other.delta.abs().total_cmp(&one.delta.abs()));
    PerceptionPage {
        headline: Sentence::computed(
            "perception.headline",
            "La DSI et les métiers ne voient pas la même chose sur 9 des 13\u{a0}points comparés\u{a0}: sur Offres, la DSI se voit 1,30\u{a0}niveau plus haut que le métier ne la voit",
        ),
        caveat: "Ces écarts disent comment chacun voit, pas qui a raison.".to_owned(),
        rule: "Moyennes de 1 à 4 des métiers dont l’écart est publié.".to_owned(),
        rows,
        cases: (0..3).map(case).collect(),
        cases_text: "3\u{a0}écarts d’un niveau ou plus".to_owned(),
    }
}

fn side_text(side: Side) -> &'static str {
    match side {
        Side::It => "DSI",
        Side::Business => "métier",
    }
}

fn case(place: usize) -> PerceptionCase {
    let names = [super::LONGEST_NAME, super::QUOTED_NAME, "Ventes France"];
    PerceptionCase {
        department: format!("d{:02}", place + 1),
        name: names[place].to_owned(),
        code: "S2".to_owned(),
        label: "Catalogues".to_owned(),
        side: Side::It,
        delta: 1.6 - 0.2 * place as f64,
        is_notable: true,
        text: format!(
            "{}, S2 Catalogues\u{a0}: la DSI se voit plus haut que le métier ne la voit (n\u{a0}=\u{a0}7 et 23).",
            names[place]
        ),
        workshop: format!(
            "Atelier commun sur S2 Catalogues\u{a0}: la DSI et {} confrontent trois cas vécus.",
            names[place]
        ),
    }
}

pub(super) fn common_blockers() -> CommonBlockers {
    let heads = words::axes().into_iter().flat_map(|axis| axis.sub_axes);
    let gates = heads.take(6).enumerate().map(|(place, head)| CommonGate {
        sub_axis: head.id,
        code: head.code,
        label: head.label,
        level: Level::Three,
        departments: 11 - place,
        names: format!(
            "Achats, {}, Ventes France et {}\u{a0}autres",
            super::LONGEST_NAME,
            8 - place
        ),
        limiting_side: Some(LimitingSide::One(Side::Business)),
        limits_in: 7,
        limiting_text: format!("métier, 7\u{a0}fois sur {}", 11 - place),
        actions: vec![LiftingAction {
            id: "P2-3O".to_owned(),
            title: "Tenir chaque mois une revue commune des engagements et de leurs écarts"
                .to_owned(),
            owner_text: "DSI et métier".to_owned(),
            planned: 7,
            earliest_end: Some(moment(6)),
            text: "prévue pour 7\u{a0}métiers, première fin\u{a0}: mois\u{a0}3".to_owned(),
        }],
    });
    CommonBlockers {
        headline: Sentence::computed(
            "common-blockers.headline",
            "6\u{a0}verrous retiennent chacun au moins 3\u{a0}métiers\u{202f}; Offres, au niveau\u{a0}3, en retient 11 sur 18",
        ),
        least: 3,
        gates: gates.collect(),
    }
}

fn moment(tick: u32) -> Moment {
    Moment {
        tick,
        month: f64::from(tick) / 2.0,
        date: None,
        text: format!("mois\u{a0}{}", tick / 2),
        label: format!("M{}", tick / 2),
    }
}

/// The departments in the order of declaration, and a median for each sub-axis but the last.
pub(super) fn heat_map(departments: &[DepartmentView]) -> HeatMap {
    let columns = departments.first().map_or(0, |view| view.sub_axes.len());
    HeatMap {
        order: (0..departments.len()).collect(),
        order_text: "Métiers par niveau atteint, puis par nom\u{a0}: ce n’est pas un classement."
            .to_owned(),
        medians: (0..columns)
            .map(|place| (place + 1 < columns).then_some(Level::ALL[place % 4]))
            .collect(),
        overall: Some(Level::Two),
        median_text: "Médiane\u{a0}: niveau atteint par la moitié au moins des métiers publiés."
            .to_owned(),
    }
}

pub(super) fn roadmap(departments: &[DepartmentView]) -> Roadmap {
    let horizon = |from, to, label: &str| Horizon {
        from,
        to,
        label: label.to_owned(),
        dates: label.to_owned(),
    };
    let rows = departments.iter().filter(|view| view.joint.is_some());
    Roadmap {
        headline: Sentence::computed(
            "roadmap.headline",
            "34\u{a0}jalons pour 17\u{a0}métiers, du mois\u{a0}6 au mois\u{a0}15",
        ),
        ticks: 30,
        horizons: vec![
            horizon(0, 6, "0 à 3\u{a0}mois"),
            horizon(6, 24, "3 à 12\u{a0}mois"),
            horizon(24, 30, "12 à 24\u{a0}mois"),
        ],
        rows: rows.map(road).collect(),
        loads: ["DSI", "BRM", "PMO"].into_iter().map(load).collect(),
    }
}

fn road(view: &DepartmentView) -> RoadRow {
    let spans = [
        (0, 12, Level::Two, "Prestataire"),
        (12, 30, Level::Three, "Conseil"),
    ];
    RoadRow {
        id: view.id.clone(),
        name: view.name.clone(),
        stages: spans
            .iter()
            .map(|(from, to, level, label)| StageSpan {
                from: *from,
                to: *to,
                level: *level,
                label: (*label).to_owned(),
            })
            .collect(),
        gates: spans
            .iter()
            .map(|(_, to, level, label)| GateMark {
                tick: *to,
                level: *level,
                name: format!("Jalon du niveau\u{a0}{level}, {label}"),
                when: moment(*to).text,
                criteria: "actions closes, niveau mesuré stable à deux revues, deux signatures"
                    .to_owned(),
                projected: format!("niveau\u{a0}{level}, stable"),
            })
            .collect(),
        quick_wins: vec![QuickWinMark {
            tick: 2,
            id: "P1-2O".to_owned(),
            title: "Nommer un correspondant et un suppléant de chaque côté".to_owned(),
        }],
    }
}

fn load(name: &str) -> LoadStrip {
    LoadStrip {
        name: name.to_owned(),
        capacity: 3,
        units: (0..30).map(|tick| (tick * 7) % 4).collect(),
        overloaded: Vec::new(),
        text: format!("{name}\u{a0}: 3\u{a0}unités par quinzaine, 48\u{a0}% prises"),
    }
}

pub(super) fn owners() -> Owners {
    let role = |owner: Owner, text: &str, actions| OwnerView {
        owner,
        text: text.to_owned(),
        actions,
        departments: 17,
    };
    Owners {
        line: "Porteurs à désigner\u{a0}: DSI (41\u{a0}actions), métier (40\u{a0}actions)."
            .to_owned(),
        roles: vec![
            role(Owner::It, "DSI", 41),
            role(Owner::Business, "métier", 40),
        ],
    }
}

pub(super) fn annex(departments: &[DepartmentView]) -> Annex {
    let rows = departments.iter().map(|view| ResponseRow {
        id: view.id.clone(),
        name: view.name.clone(),
        business: People::Count(12),
        it: People::Missing(Missing::Unknown),
        business_rate: Shown::Figure(0.4),
        it_rate: Shown::Missing(Missing::Unknown),
    });
    Annex {
        facts: pairs(&[
            ("Questionnaire", "Partenariat DSI–métiers, version 1.0.0"),
            ("Outil", "diapason 0.1.0"),
            ("Date", "22\u{a0}novembre\u{a0}2026"),
        ]),
        response: rows.collect(),
        missing: pairs(&[
            ("Réponses «\u{a0}ne sait pas\u{a0}»", "7\u{a0}%"),
            ("Côtés de sous-axe sans chiffre", "31 sur 468"),
        ]),
    }
}

pub(super) fn gates(partial: bool, blockers: &[BlockerView]) -> Vec<GateCheck> {
    let verdicts = [
        StepVerdict::Stable,
        StepVerdict::Missed,
        StepVerdict::WithoutBase,
    ];
    let labels = ["Prestataire", "Conseil", "Partenaire"];
    let checks = Level::STEPS.into_iter().zip(verdicts).zip(labels);
    checks
        .map(|((level, verdict), label)| GateCheck {
            level,
            label: label.to_owned(),
            verdict: (!partial).then_some(verdict),
            text: if partial {
                format!("Niveau\u{a0}{level}, non évalué\u{a0}: trop peu de données")
            } else {
                format!(
                    "Niveau\u{a0}{level}\u{a0}: ensemble L (72\u{a0}%)\u{202f}; P\u{a0}: S2, P3"
                )
            },
            missing: blockers
                .iter()
                .filter(|one| one.level == level)
                .map(miss)
                .collect(),
        })
        .collect()
}

fn miss(blocker: &BlockerView) -> GateMiss {
    GateMiss {
        sub_axis: blocker.sub_axis.clone(),
        code: blocker.code.clone(),
        label: blocker.label.clone(),
        rating: Rating::Partly,
        limiting_side: blocker.limiting_side,
        limiting_text: "métier".to_owned(),
    }
}

pub(super) fn closest_change() -> ClosestChange {
    ClosestChange {
        text: "Pour atteindre le niveau\u{a0}3, relever 2\u{a0}sous-axes".to_owned(),
        lifts: super::sentences(&[
            "S2 Catalogues\u{a0}: métier (38\u{a0}%), à plus de 50\u{a0}% au niveau\u{a0}3",
            "P3 Orientation produit\u{a0}: DSI (41\u{a0}%) et métier (12\u{a0}%), à plus de 50\u{a0}% au niveau\u{a0}3",
        ]),
    }
}

pub(super) fn evidence(partial: bool) -> Vec<(String, String)> {
    let business = if partial {
        "non publié"
    } else {
        "12\u{a0}personnes sur 30 (40\u{a0}%)"
    };
    pairs(&[
        ("Réponses du métier", business),
        ("Réponses de la DSI", "aucune"),
        ("Documents examinés", "0 sur 76\u{a0}contrôles"),
        ("Entretiens", "aucun"),
        ("Faits des entretiens", "inconnu"),
        ("Réponses «\u{a0}ne sait pas\u{a0}»", "7\u{a0}%"),
        ("Dispersion des réponses", "écart-type de 0,50 niveau"),
    ])
}

pub(super) fn first_actions() -> Vec<PriorityAction> {
    let action = |id: &str, title: &str, quick_win| PriorityAction {
        id: id.to_owned(),
        title: title.to_owned(),
        code: id[..2].to_owned(),
        kind: ActionKind::Documentation,
        kind_text: "documentation".to_owned(),
        owner: Owner::Both,
        owner_text: "DSI et métier".to_owned(),
        kpi: "Part des engagements tenus ≥\u{a0}80\u{a0}%".to_owned(),
        baseline: "à mesurer avant de commencer".to_owned(),
        effort: Effort::Light,
        effort_text: "légère".to_owned(),
        due: "28\u{a0}févr.\u{a0}2027".to_owned(),
        quick_win,
        level: Level::Two,
    };
    vec![
        action(
            "P2-2D",
            "Rédiger et signer la charte d’engagements réciproques",
            false,
        ),
        action("S2-2D", "Publier la première version du catalogue", false),
        action(
            "P1-2O",
            "Nommer un correspondant et un suppléant de chaque côté",
            true,
        ),
    ]
}

pub(super) fn range() -> Range {
    Range {
        lowest: 1.2,
        median: 2.3,
        highest: 3.6,
        departments: 17,
    }
}
