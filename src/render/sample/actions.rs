//! Twelve actions for each department of the sample.

use crate::model::{ActionKind, Effort, Owner};
use crate::report::view::ActionView;

type Model = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    u32,
);

const MODELS: [Model; 12] = [
    (
        "P2-2D",
        "P2",
        "Culture de services",
        "Rédiger et signer la charte d’engagements réciproques",
        "Les deux directions écrivent et signent une charte de deux pages\u{a0}: les engagements de la DSI sur les dix principaux services, ceux du métier (correspondants disposant de temps, demandes complètes, disponibilité pour les essais) et la façon de fixer les priorités.",
        6,
    ),
    (
        "S2-2D",
        "S2",
        "Catalogues",
        "Publier la première version du catalogue",
        "La DSI publie les 30\u{a0}demandes les plus fréquentes, chacune avec son délai, ses conditions et son contact.",
        12,
    ),
    (
        "P1-2O",
        "P1",
        "Proximité",
        "Nommer un correspondant et un suppléant de chaque côté",
        "Chaque direction nomme un correspondant et son suppléant, et les présente à ses équipes.",
        3,
    ),
    (
        "S1-2D",
        "S1",
        "Offres",
        "Écrire une fiche d’une page pour les dix services les plus utilisés",
        "Le responsable de chaque offre décrit le résultat, le périmètre, les exclusions, l’engagement et le contact, dans les mots des utilisateurs.",
        6,
    ),
    (
        "S3-2C",
        "S3",
        "Modèle économique",
        "Présenter en une page ce que coûte l’informatique, et pourquoi",
        "La DSI présente à l’équipe de direction le coût annuel et ce qui le fait varier.",
        6,
    ),
    (
        "P3-2S",
        "P3",
        "Orientation produit",
        "Former les responsables métier d’application à leur rôle",
        "Une demi-journée sur des cas réels\u{a0}: décider d’une évolution, l’ordonner, l’accepter.",
        4,
    ),
    (
        "C1-2D",
        "C1",
        "Transparence",
        "Partager chaque mois l’état des projets et des services",
        "La DSI envoie un point d’une page, retards compris\u{a0}; le métier y répond sous cinq jours.",
        4,
    ),
    (
        "C2-2C",
        "C2",
        "Information",
        "Annoncer chaque changement deux semaines avant, dans les mots du métier",
        "Le responsable de la relation relit chaque annonce avec un utilisateur avant de l’envoyer.",
        5,
    ),
    (
        "C3-2O",
        "C3",
        "Promotion",
        "Confier à une personne la mise en valeur des réussites communes",
        "Une réussite par trimestre est racontée par le métier, chiffres à l’appui.",
        8,
    ),
    (
        "C4-2S",
        "C4",
        "Notoriété",
        "Faire visiter les équipes de la DSI aux nouveaux responsables",
        "Deux heures par trimestre, avec trois démonstrations choisies par le métier.",
        3,
    ),
    (
        "X1-2O",
        "X1",
        "Parcours",
        "Réunir les deux équipes une demi-journée et choisir trois irritants",
        "Un irritant est réglé en quatre semaines, les deux autres ont un porteur et une date.",
        4,
    ),
    (
        "X2-2S",
        "X2",
        "Connaissance mutuelle",
        "Faire passer à chaque responsable informatique une journée dans le métier",
        "Le métier organise l’accueil\u{a0}; chacun rend compte d’un fait appris et d’une amélioration possible.",
        10,
    ),
];

const KINDS: [(ActionKind, &str); 4] = [
    (ActionKind::Organisation, "organisation"),
    (ActionKind::Communication, "communication"),
    (ActionKind::Documentation, "documentation"),
    (ActionKind::Awareness, "sensibilisation"),
];

const OWNERS: [(Owner, &str); 5] = [
    (Owner::Both, "DSI et métier"),
    (Owner::It, "DSI"),
    (Owner::Brm, "Responsable de la relation"),
    (Owner::Business, "Métier"),
    (Owner::Pmo, "Bureau des projets"),
];

pub(super) fn twelve(department: usize) -> Vec<ActionView> {
    let models = MODELS
        .iter()
        .cycle()
        .skip(department % 5)
        .take(MODELS.len());
    models
        .enumerate()
        .map(|(place, model)| action(place, department, model))
        .collect()
}

fn action(place: usize, department: usize, model: &Model) -> ActionView {
    let (id, code, sub_axis, title, what, weeks) = *model;
    let (kind, kind_text) = KINDS[(place + department) % KINDS.len()];
    let (owner, owner_text) = OWNERS[(place + department) % OWNERS.len()];
    let heavy = weeks > 8;
    ActionView {
        rank: place + 1,
        id: id.to_owned(),
        sub_axis_id: format!("axis.{code}"),
        code: code.to_owned(),
        sub_axis: sub_axis.to_owned(),
        title: title.to_owned(),
        what: what.to_owned(),
        kind,
        kind_text: kind_text.to_owned(),
        owner,
        owner_text: owner_text.to_owned(),
        effort: if heavy { Effort::Heavy } else { Effort::Light },
        effort_text: if heavy { "lourd" } else { "léger" }.to_owned(),
        weeks,
        duration: format!("{weeks}\u{a0}semaines"),
        quick_win: weeks <= 4,
        kpi: "Part des engagements tenus, mesurée chaque mois ≥\u{a0}80\u{a0}%".to_owned(),
        kpi_source: "Outil de tickets".to_owned(),
        priority: Ok(3.2 - 0.1 * (place as f64)),
        reasons: vec!["blocker".to_owned(), "limiting-side".to_owned()],
        why: "Bloque le niveau\u{a0}2\u{a0}; agit sur le côté qui freine.".to_owned(),
    }
}
