//! Two reports made by hand, for the tests of every renderer.
//!
//! The French one has all that is difficult: 18 departments, a name of 80 characters, another with
//! a comma, quotes and an apostrophe, a department without a level, figures that are withheld,
//! long labels and twelve actions a department. The English one has as little as a report can.

mod actions;
mod departments;
mod pages;
mod portfolio;
pub(crate) mod waves;
mod words;

pub(crate) use portfolio::portfolios;

use crate::language::{Language, glossary};
use crate::model::Level;
use crate::report::register;
use crate::report::view::{
    Annex, CalendarView, CommonBlockers, Company, Cover, Edition, HeatMap, NextAction, Notice,
    Owners, Paragraphs, PublishedBalance, Report, Rung, Sentence, Summary,
};

/// A name as long as a department's can be: 80 characters.
pub(crate) const LONGEST_NAME: &str =
    "Direction de la transformation, de l’innovation, et des partenariats industriels";

/// A name that must be quoted in CSV.
pub(crate) const QUOTED_NAME: &str = "Achats, logistique et « supply chain » de l’Immobilier";

/// Returns the large French report.
pub(crate) fn french() -> Report {
    let departments = departments::french();
    Report {
        language: Language::French,
        title: "Partenariat entre la DSI et les métiers\u{a0}: niveaux et plan d’action".to_owned(),
        cover: Cover {
            client: "Ateliers du Vexin – Groupe industriel".to_owned(),
            wave: "2026-11".to_owned(),
            date: "2026-11-22".to_owned(),
            long_date: "22\u{a0}novembre\u{a0}2026".to_owned(),
            confidentiality: Some("Diffusion restreinte".to_owned()),
            perimeter: "18\u{a0}départements, 604\u{a0}personnes interrogées des deux côtés, 13\u{a0}sous-axes".to_owned(),
            draft: Some("Brouillon\u{a0}: 1\u{a0}entretien n’est pas clos, les chiffres peuvent encore changer.".to_owned()),
        },
        questionnaire: edition("Partenariat DSI–métiers en 13\u{a0}sous-axes"),
        levels: words::levels(),
        axes: words::axes(),
        summary: french_summary(),
        register: register(&departments),
        portfolio: None,
        perception: Some(pages::perception()),
        common_blockers: pages::common_blockers(),
        heat_map: pages::heat_map(&departments),
        roadmap: Some(pages::roadmap(&departments)),
        owners: pages::owners(),
        annex: pages::annex(&departments),
        glossary: glossary(Language::French).to_vec(),
        departments,
        method: words::method(),
        company: Company::default(),
        legend: "*\u{a0}à consolider\u{202f}; –\u{a0}sans donnée".to_owned(),
        balance: vec![
            balance("surveys/reponses-metiers.csv", 431, 412),
            balance("surveys/reponses-dsi.csv", 1_204, 1_176),
        ],
        benchmark: None,
        calendar: CalendarView {
            start: None,
            review: 6,
            frozen: Vec::new(),
            reviews: Vec::new(),
        },
        loads: Vec::new(),
        road_notes: Vec::new(),
        warnings: vec![
            Notice {
                code: "few-respondents".to_owned(),
                department: Some("d07".to_owned()),
                text: "4\u{a0}répondants, moins que le seuil de\u{a0}5\u{a0}: aucun chiffre n’est publié.".to_owned(),
            },
            Notice {
                code: "one-channel".to_owned(),
                department: None,
                text: "Tous les niveaux reposent sur le seul questionnaire\u{a0}: ils sont indicatifs.".to_owned(),
            },
        ],
    }
}

fn french_summary() -> Summary {
    Summary {
        headline: Sentence::computed(
            "summary.headline",
            "Onze départements sur dix-huit tiennent le niveau\u{a0}2\u{a0}; le niveau\u{a0}3 est à leur portée si les engagements réciproques sont signés et mesurés",
        ),
        ladder: words::ladder([(6, 3, 0), (9, 8, 6), (2, 5, 9), (0, 1, 2)]),
        ladder_note: String::new(),
        strengths: said(
            "summary.strength",
            &[
                "L’interlocuteur de la DSI est connu et disponible dans 14\u{a0}départements sur\u{a0}17 (P1\u{a0}Proximité, niveau\u{a0}3 atteint).",
                "Les incidents majeurs sont annoncés et suivis jusqu’à leur clôture (C2\u{a0}Information).",
                "La Direction financière et le Contrôle de gestion arbitrent déjà leurs demandes sur des coûts partagés (S3\u{a0}Modèle économique).",
            ],
        ),
        weaknesses: said(
            "summary.weakness",
            &[
                "Le catalogue n’indique ni délai ni condition pour 12\u{a0}départements sur\u{a0}17 (S2\u{a0}Catalogues, niveau\u{a0}1).",
                "Peu de métiers désignent un responsable de produit qui dispose du temps et du mandat nécessaires (P3\u{a0}Orientation produit).",
                "Les succès communs restent inconnus hors des équipes qui les ont obtenus (C3\u{a0}Promotion).",
            ],
        ),
        next_days: french_next_days(),
        next_days_note: String::new(),
        decisions: said(
            "summary.decision",
            &[
                "Confirmer les cibles par département, dont le niveau\u{a0}3 pour neuf d’entre eux.",
                "Désigner un responsable de la relation à plein temps pour chaque groupe de quatre départements.",
                "Réserver deux heures par mois de chaque direction à la revue de la collaboration.",
            ],
        ),
        evidence: pairs(&[
            ("Départements évalués", "17 sur 18"),
            ("Réponses retenues", "1\u{202f}588 sur 1\u{202f}635"),
            ("Taux de réponse", "48\u{a0}%"),
            ("«\u{a0}Ne sait pas\u{a0}»", "7\u{a0}%"),
            ("Sources", "questionnaire seul\u{a0}: niveaux indicatifs"),
        ]),
    }
}

fn french_next_days() -> Vec<NextAction> {
    let action = |id: &str, title: &str, owner: &str, departments: &str| NextAction {
        id: id.to_owned(),
        title: title.to_owned(),
        owner: owner.to_owned(),
        departments: departments.to_owned(),
        due: "28\u{a0}février\u{a0}2027".to_owned(),
    };
    vec![
        action(
            "P2-2D",
            "Rédiger et signer la charte d’engagements réciproques",
            "DSI et métier",
            "Finance, RH, Production, Ventes France",
        ),
        action(
            "S2-2D",
            "Publier la première version du catalogue\u{a0}: 30\u{a0}demandes avec délai, condition et contact",
            "DSI",
            "Tous",
        ),
        action(
            "P1-2O",
            "Nommer un correspondant et un suppléant de chaque côté",
            "DSI et métier",
            "Juridique, Qualité, Maintenance",
        ),
        action(
            "C2-2C",
            "Annoncer chaque changement deux semaines avant, dans les mots du métier",
            "Responsable de la relation",
            "Tous",
        ),
        action(
            "X1-2O",
            "Réunir les deux équipes une demi-journée, choisir trois irritants, en régler un en quatre semaines",
            "Métier",
            "Ressources humaines, Achats",
        ),
    ]
}

/// Returns the smallest English report: one department, no client, no date.
pub(crate) fn english() -> Report {
    let mut report = french();
    report.language = Language::English;
    report.title = "IT and business partnership: levels and action plan".to_owned();
    report.cover = Cover {
        client: String::new(),
        wave: String::new(),
        date: String::new(),
        long_date: String::new(),
        confidentiality: None,
        perimeter: "1 department, 12 respondents".to_owned(),
        draft: None,
    };
    report.questionnaire = edition("IT and business partnership in 13 sub-axes");
    report.summary = Summary {
        headline: Sentence::computed(
            "summary.headline",
            "Finance stands at level 1; level 2 is within reach",
        ),
        ladder: words::ladder([(1, 1, 0), (0, 0, 1), (0, 0, 0), (0, 0, 0)]),
        ladder_note: String::new(),
        strengths: said(
            "summary.strength",
            &["Counterparts are known (P1 Proximity)."],
        ),
        weaknesses: Vec::new(),
        next_days: Vec::new(),
        next_days_note: String::new(),
        decisions: Vec::new(),
        evidence: pairs(&[("Respondents", "12")]),
    };
    report.departments = vec![departments::english()];
    report.register = register(&report.departments);
    report.method = vec![Paragraphs {
        title: "Levels".to_owned(),
        lines: sentences(&["A level counts when everything below it holds."]),
    }];
    report.balance = Vec::new();
    report.warnings = Vec::new();
    report.perception = None;
    report.common_blockers = CommonBlockers {
        headline: Sentence::computed(
            "common-blockers.headline",
            "No blocker holds 3 departments or more back",
        ),
        least: 3,
        gates: Vec::new(),
    };
    report.heat_map = HeatMap {
        order: vec![0],
        order_text: "Departments by level.".to_owned(),
        median_text: "Median: level reached by at least half.".to_owned(),
        ..report.heat_map
    };
    report.roadmap = None;
    report.owners = Owners::default();
    report.annex = Annex::default();
    report.glossary = glossary(Language::English).to_vec();
    report
}

fn edition(title: &str) -> Edition {
    Edition {
        id: "partnership-13".to_owned(),
        version: "1.0.0".to_owned(),
        title: title.to_owned(),
        sha256: "4f2a9c0d7be1358f6ad2c4b09e7f1a3358d0c6b2e49f7a81d3b5c60e2f94a7d1".to_owned(),
    }
}

fn balance(file: &str, records: usize, scored: usize) -> PublishedBalance {
    PublishedBalance {
        file: file.to_owned(),
        records: Ok(records),
        scored: Ok(scored),
        blank: 2,
        partial: records - scored - 5,
        test: 1,
        duplicate: 2,
        careless: 0,
        rejected: 0,
    }
}

fn sentences(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

/// Returns sentences of one rule, numbered.
fn said(rule: &str, texts: &[&str]) -> Vec<Sentence> {
    let texts = texts.iter().enumerate();
    let sentence =
        |(place, text): (usize, &&str)| Sentence::computed(format!("{rule}.{}", place + 1), *text);
    texts.map(sentence).collect()
}

fn pairs(texts: &[(&str, &str)]) -> Vec<(String, String)> {
    let pair = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
    texts.iter().map(pair).collect()
}

/// Returns the rungs of a ladder from the counts of each level: stable, reached, target.
fn rungs(labels: [&str; 4], counts: [(usize, usize, usize); 4]) -> Vec<Rung> {
    let levels = Level::ALL.into_iter().zip(labels).zip(counts);
    levels
        .map(|((level, label), (stable, reached, target))| Rung {
            level,
            label: label.to_owned(),
            stable,
            reached,
            target,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sample_has_what_it_promises() {
        let report = french();
        assert_eq!(LONGEST_NAME.chars().count(), 80);
        assert_eq!(report.departments.len(), 18);
        for department in &report.departments {
            assert_eq!(department.sub_axes.len(), 13);
        }
        assert_eq!(english().departments.len(), 1);
    }
}
