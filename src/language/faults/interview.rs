//! What is said of faults in an interview, however it came in.

use super::{Text, Wording, cut, listed, meant, quoted, say, set, text};

/// Returns the people of a camp, to be put into a sentence.
fn people(camp: &str) -> Text {
    match camp {
        "it" => text("à la DSI", "to IT"),
        _ => text("au métier", "to the business"),
    }
}

/// A question that no interview asks.
pub fn unknown_question(id: &str, near: Option<&str>) -> Wording {
    let id = quoted(id);
    say(
        set(
            format!("aucune question d’entretien ne s’appelle {id}"),
            format!("no interview question is called {id}"),
        ),
        text(
            "attendu\u{a0}: l’identifiant d’une question d’entretien du questionnaire",
            "expected the id of an interview question of the questionnaire",
        ),
    )
    .mend_with(near.and_then(|near| meant(Some(near), &[near])))
}

/// A question that is put to the other camp.
pub fn wrong_camp(id: &str, asked_to: &str) -> Wording {
    let (id, people) = (quoted(id), people(asked_to));
    say(
        set(
            format!("la question {id} ne se pose pas à ce camp"),
            format!("question {id} is not put to this camp"),
        ),
        set(
            format!("cette question se pose {}", people.fr),
            format!("this question is put {}", people.en),
        ),
    )
    .mend(
        "vérifier `camp`, ou retirer cette réponse",
        "check `camp`, or remove this answer",
    )
}

/// A side that the question does not rate.
pub fn unrated_side(id: &str, rated: &str) -> Wording {
    let id = quoted(id);
    say(
        set(
            format!("la question {id} n’évalue pas ce côté"),
            format!("question {id} does not rate this side"),
        ),
        text(
            format!("attendu\u{a0}: `{rated}`"),
            format!("expected `{rated}`"),
        ),
    )
}

/// A question that rates both sides, and no side.
pub fn no_side(id: &str) -> Wording {
    let id = quoted(id);
    say(
        set(
            format!("la question {id} évalue les deux côtés : lequel est noté ici ?"),
            format!("question {id} rates both sides: which one is rated here?"),
        ),
        text(
            "attendu\u{a0}: `side = \"it\"` ou `side = \"business\"`",
            "expected `side = \"it\"` or `side = \"business\"`",
        ),
    )
}

/// A level that is none.
pub fn no_level(value: &str) -> Wording {
    say(
        set(
            format!("{} n’est pas un niveau", quoted(value)),
            format!("{} is no level", quoted(value)),
        ),
        text(
            "attendu\u{a0}: de 1 à 4, ou `dk`, `na`, `skip`",
            "expected 1 to 4, or `dk`, `na`, `skip`",
        ),
    )
}

/// Positions that are not several levels.
pub fn no_positions() -> Wording {
    say(
        text(
            "ces positions ne sont pas celles d’un groupe partagé",
            "these are not the positions of a divided group",
        ),
        set(
            "attendu : de deux à quatre niveaux différents, de 1 à 4, comme `[2, 3]`",
            "expected two to four different levels from 1 to 4, such as `[2, 3]`",
        ),
    )
}

/// An answer with a level and positions.
pub fn two_ratings() -> Wording {
    say(
        text(
            "cette réponse donne un niveau et des positions",
            "this answer gives a level and positions",
        ),
        set(
            "attendu : `level` quand les avis concordent, sinon `positions`",
            "expected `level` when the opinions agree, else `positions`",
        ),
    )
}

/// An answer without a level.
pub fn no_rating() -> Wording {
    say(
        text(
            "cette réponse ne donne pas de niveau",
            "this answer gives no level",
        ),
        set(
            "attendu : `level`, de 1 à 4 ou `dk`, `na`, `skip` ; ou `positions`",
            "expected `level`, 1 to 4 or `dk`, `na`, `skip`; or `positions`",
        ),
    )
}

/// A level 1 or 4 that nothing backs.
pub fn missing_fact(id: &str) -> Wording {
    let id = quoted(id);
    say(
        set(
            format!("la question {id} est notée 1 ou 4 sans fait à l’appui"),
            format!("question {id} is rated 1 or 4 without a fact"),
        ),
        text(
            "un niveau extrême s’appuie sur un fait\u{a0}: ce qui a été dit ou montré",
            "an extreme level rests on a fact: what was said or shown",
        ),
    )
}

/// A question and side that are rated twice; the text stands at the first.
pub fn answered_twice(id: &str) -> (Wording, Text) {
    let id = quoted(id);
    let found = say(
        set(
            format!("la question {id} est notée deux fois pour ce côté"),
            format!("question {id} is rated twice for this side"),
        ),
        text(
            "cette réponse remplace la première",
            "this answer replaces the first one",
        ),
    );
    (found, text("remplacée plus bas", "replaced below"))
}

/// A department that the assessment does not declare.
pub fn unknown_department(name: &str, near: Option<&str>, known: &[&str]) -> Wording {
    let name = quoted(name);
    say(
        set(
            format!("le métier {name} n’est pas déclaré"),
            format!("department {name} is not declared"),
        ),
        text(
            "attendu\u{a0}: un métier du diagnostic",
            "expected a department of the assessment",
        ),
    )
    .mend_with(meant(near, known))
}

/// Departments other than those of the command line.
pub fn other_departments(asked: &[&str]) -> Wording {
    let asked = listed(asked);
    say(
        text(
            "ces métiers ne sont pas ceux de la commande",
            "these are not the departments of the command",
        ),
        set(
            format!("la commande nomme {}", asked.fr),
            format!("the command names {}", asked.en),
        ),
    )
    .mend(
        "nommer les mêmes métiers, ou retirer la clé `departments`",
        "name the same departments, or remove the key `departments`",
    )
}

/// Two interviews under one identifier.
pub fn same_interview(id: &str, first: &str) -> Wording {
    let (id, first) = (quoted(id), cut(first));
    say(
        set(
            format!("deux entretiens portent l’identifiant {id}"),
            format!("two interviews have the identifier {id}"),
        ),
        set(
            format!("le premier est `{first}` ; lu deux fois, il compterait double"),
            format!("the first is `{first}`; read twice, it would count double"),
        ),
    )
    .mend(
        "retirer l’un des deux dossiers",
        "remove one of the two folders",
    )
}
