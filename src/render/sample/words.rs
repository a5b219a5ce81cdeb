//! The words of the sample's questionnaire.

use super::rungs;
use crate::model::Level;
use crate::report::view::{AxisHead, LevelLegend, Paragraphs, Rung, SubAxisHead};

const LEVELS: [(&str, &str, &str, &str); 4] = [
    (
        "Initial",
        "Dépanneur",
        "Demandeur pressé",
        "Les échanges dépendent des personnes et des incidents.",
    ),
    (
        "Prestataire",
        "Fournisseur fiable",
        "Client averti",
        "Des engagements simples sont écrits, tenus et mesurés par les deux équipes.",
    ),
    (
        "Conseil",
        "Conseiller du métier",
        "Acteur de ses choix",
        "Les priorités sont fixées ensemble, sur des coûts, une valeur et des risques connus de chacun.",
    ),
    (
        "Partenaire",
        "Partenaire de la stratégie",
        "Copilote des résultats",
        "Les deux directions décident, financent et répondent ensemble des résultats.",
    ),
];

type SubAxis = (&'static str, &'static str, &'static str, &'static str);

const AXES: [(&str, &str, &[SubAxis]); 4] = [
    (
        "services",
        "Services",
        &[
            (
                "offerings",
                "S1",
                "Offres",
                "Une offre prête répond-elle au besoin, ou tout se négocie-t-il à partir de zéro\u{202f}?",
            ),
            (
                "catalogue",
                "S2",
                "Catalogues",
                "Peut-on trouver, demander et suivre un service sans connaître personne\u{202f}?",
            ),
            (
                "economic-model",
                "S3",
                "Modèle économique",
                "Voit-on et décide-t-on ensemble du coût et de la valeur\u{202f}?",
            ),
        ],
    ),
    (
        "posture",
        "Posture",
        &[
            (
                "proximity",
                "P1",
                "Proximité",
                "Qui appelle-t-on, et qui siège avec qui\u{202f}?",
            ),
            (
                "service-culture",
                "P2",
                "Culture de services",
                "Les engagements sont-ils pris, tenus et, s’il le faut, réparés\u{202f}?",
            ),
            (
                "product-orientation",
                "P3",
                "Orientation produit",
                "Une équipe durable et une liste commune, ou des projets livrés par-dessus le mur\u{202f}?",
            ),
        ],
    ),
    (
        "communication",
        "Communication",
        &[
            (
                "transparency",
                "C1",
                "Transparence",
                "Montre-t-on aussi ce qui dérange\u{202f}?",
            ),
            (
                "information",
                "C2",
                "Information",
                "La bonne nouvelle, aux bonnes personnes, au bon moment\u{202f}?",
            ),
            (
                "promotion",
                "C3",
                "Promotion",
                "Fait-on connaître ce qui est utile et ce qui a réussi\u{202f}?",
            ),
            (
                "awareness",
                "C4",
                "Notoriété",
                "À qui pense-t-on d’abord devant un besoin nouveau\u{202f}?",
            ),
        ],
    ),
    (
        "customer-experience",
        "Expérience client",
        &[
            (
                "journey",
                "X1",
                "Parcours",
                "Tout le chemin est-il fluide, étapes du métier comprises\u{202f}?",
            ),
            (
                "customer-knowledge",
                "X2",
                "Connaissance mutuelle",
                "Chacun connaît-il le travail de l’autre\u{202f}?",
            ),
            (
                "perception-usage",
                "X3",
                "Perception et usages",
                "Que ressentent les utilisateurs, et que font-ils vraiment\u{202f}?",
            ),
        ],
    ),
];

pub(super) fn levels() -> Vec<LevelLegend> {
    let levels = Level::ALL.into_iter().zip(LEVELS);
    levels
        .map(|(level, (label, it, business, state))| LevelLegend {
            level,
            label: label.to_owned(),
            it: it.to_owned(),
            business: business.to_owned(),
            state: state.to_owned(),
        })
        .collect()
}

pub(super) fn axes() -> Vec<AxisHead> {
    let axis = |(id, label, sub_axes): &(&str, &str, &[SubAxis])| AxisHead {
        id: (*id).to_owned(),
        label: (*label).to_owned(),
        sub_axes: sub_axes
            .iter()
            .map(|(own, code, label, meaning)| SubAxisHead {
                id: format!("{id}.{own}"),
                code: (*code).to_owned(),
                label: (*label).to_owned(),
                meaning: (*meaning).to_owned(),
            })
            .collect(),
    };
    AXES.iter().map(axis).collect()
}

pub(super) fn ladder(counts: [(usize, usize, usize); 4]) -> Vec<Rung> {
    rungs(LEVELS.map(|(label, ..)| label), counts)
}

pub(super) fn method() -> Vec<Paragraphs> {
    let section = |title: &str, lines: &[&str]| Paragraphs {
        title: title.to_owned(),
        lines: super::sentences(lines),
    };
    vec![
        section(
            "Ce qui est mesuré",
            &[
                "Treize sous-axes, répartis en quatre axes, décrivent la collaboration entre la DSI et un département. Chacun est apprécié des deux côtés\u{a0}: ce que fait la DSI, ce que fait le métier.",
                "Chaque côté est évalué par l’autre\u{a0}: les métiers répondent sur la DSI, la DSI répond sur les métiers.",
            ],
        ),
        section(
            "Des réponses au niveau",
            &[
                "Une réponse de niveau\u{a0}3 atteste les niveaux\u{a0}2 et\u{a0}3. La part des réponses qui attestent chaque niveau forme un vecteur\u{a0}; il est noté N jusqu’à 15\u{a0}%, P jusqu’à 50\u{a0}%, L jusqu’à 85\u{a0}%, F au-delà.",
                "Un niveau est atteint lorsqu’il est noté L ou F et que tous les niveaux inférieurs sont notés F. Il est stable lorsqu’il est lui-même noté F.",
                "Le résultat d’un sous-axe est le minimum des deux côtés, composante par composante\u{a0}: le côté qui freine est nommé.",
            ],
        ),
        section(
            "Anonymat",
            &[
                "Rien n’est publié en dessous de 5\u{a0}répondants. De 5 à 9, seuls le nombre de répondants, l’indice, les niveaux et les notes sont montrés.",
            ],
        ),
        section(
            "Limites",
            &[
                "Un seul canal, le questionnaire, alimente cette vague\u{a0}: les niveaux sont indicatifs tant que les documents et les entretiens n’ont pas été versés.",
            ],
        ),
    ]
}
