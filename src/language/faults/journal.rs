//! What is said of a journal that is damaged, or that another questionnaire wrote.

use super::{Wording, quoted, say, set, some, text};

/// A line that is no JSON.
pub fn no_json() -> Wording {
    broken(say(
        text(
            "cette ligne du journal est abîmée",
            "this line of the journal is damaged",
        ),
        text(
            "attendu\u{a0}: un enregistrement JSON par ligne",
            "expected one JSON record a line",
        ),
    ))
}

/// A line whose record lacks a key, or holds one that it should not; `detail` is what the parser
/// says.
pub fn no_record(detail: &str) -> Wording {
    let detail = quoted(detail);
    broken(say(
        text(
            "cet enregistrement du journal n’a pas la forme attendue",
            "this record of the journal has another shape",
        ),
        set(
            format!("l’analyseur JSON dit : {detail}"),
            format!("the JSON parser says {detail}"),
        ),
    ))
}

/// A record of a kind that the format does not have.
pub fn unknown_kind(kind: &str) -> Wording {
    let kind = quoted(kind);
    broken(say(
        set(
            format!("aucun enregistrement n’est de la nature {kind}"),
            format!("no record is of the kind {kind}"),
        ),
        text(
            "attendu\u{a0}: `opened`, `rating`, `closed`, `reopened` ou `migrated`",
            "expected `opened`, `rating`, `closed`, `reopened` or `migrated`",
        ),
    ))
}

/// A journal that does not begin with its opening, or has a second one.
pub fn misplaced_opening() -> Wording {
    broken(say(
        text(
            "l’ouverture n’est pas à sa place dans le journal",
            "the opening is not in its place in the journal",
        ),
        text(
            "attendu\u{a0}: `opened` à la première ligne, et là seulement",
            "expected `opened` on the first line, and there alone",
        ),
    ))
}

/// A record after the closing.
pub fn after_closing() -> Wording {
    broken(say(
        text(
            "le journal continue après sa clôture",
            "the journal goes on after its closing",
        ),
        text(
            "un entretien clos ne change plus, à moins d’être rouvert",
            "a closed interview does not change, unless it is reopened",
        ),
    ))
}

/// A reopening of what is open.
pub fn not_closed() -> Wording {
    broken(say(
        text(
            "le journal est rouvert sans avoir été clos",
            "the journal is reopened and was not closed",
        ),
        text(
            "attendu\u{a0}: `closed` avant `reopened`",
            "expected `closed` before `reopened`",
        ),
    ))
}

/// A record out of sequence.
pub fn sequence_gap(expected: u64) -> Wording {
    broken(say(
        text(
            "des enregistrements du journal manquent ou se répètent",
            "records of the journal are missing or repeated",
        ),
        text(
            format!("attendu\u{a0}: `\"seq\":{expected}`"),
            format!("expected `\"seq\":{expected}`"),
        ),
    ))
}

/// Adds what to do with a journal that no crash can have left so.
fn broken(wording: Wording) -> Wording {
    wording.mend(
        "rétablir le journal depuis une sauvegarde : rien n’y est réparé d’office",
        "restore the journal from a backup: nothing in it is repaired unasked",
    )
}

/// A journal without a whole line.
pub fn empty() -> Wording {
    say(
        text("ce journal est vide", "this journal is empty"),
        text(
            "attendu\u{a0}: au moins l’ouverture de l’entretien",
            "expected the opening of the interview at least",
        ),
    )
}

/// A last line that was not written to its end.
pub fn torn(bytes: usize) -> Wording {
    let bytes = some(bytes, "octet", "byte");
    say(
        set(
            format!(
                "la dernière ligne du journal est incomplète : {} de côté",
                bytes.fr
            ),
            format!(
                "the last line of the journal is incomplete: {} aside",
                bytes.en
            ),
        ),
        set(
            "l’écriture a été interrompue ; les réponses précédentes sont intactes",
            "the writing was interrupted; the answers before it are whole",
        ),
    )
}

/// A journal of another questionnaire, or of another version of it.
pub fn other_questionnaire(found: &str, expected: &str) -> Wording {
    let (found, expected) = (quoted(found), quoted(expected));
    say(
        set(
            format!("cet entretien suit le questionnaire {found}"),
            format!("this interview follows the questionnaire {found}"),
        ),
        set(
            format!("attendu : {expected}, celui du diagnostic"),
            format!("expected {expected}, that of the assessment"),
        ),
    )
    .mend(
        "`diapason interview migrate` rattache l’entretien au questionnaire du diagnostic",
        "`diapason interview migrate` moves the interview to the questionnaire of the assessment",
    )
}

/// A journal of the same version of the questionnaire, whose content was another.
pub fn changed_questionnaire() -> Wording {
    say(
        text(
            "le questionnaire a changé depuis cet entretien",
            "the questionnaire has changed since this interview",
        ),
        text(
            "même identifiant et même version, autre contenu\u{a0}: les questions ont pu changer de sens",
            "same id and version, other content: questions may mean something else",
        ),
    )
    .mend(
        "changer la version du questionnaire à chaque modification",
        "change the version of the questionnaire with every change to it",
    )
}

/// A date that is none.
pub fn bad_date() -> Wording {
    say(
        text("cette date n’en est pas une", "this is no date"),
        set("attendu : AAAA-MM-JJ", "expected YYYY-MM-DD"),
    )
}

/// An interview about no department.
pub fn no_department() -> Wording {
    broken(say(
        text(
            "cet entretien ne porte sur aucun métier",
            "this interview is about no department",
        ),
        text(
            "attendu\u{a0}: au moins un métier",
            "expected one department at least",
        ),
    ))
}
