//! What is said of faults in the rows of a survey file.

use super::{Wording, quoted, say, set, text};
use crate::language::{Language, whole};

/// A quotation mark that is never closed.
pub fn unclosed_quote() -> Wording {
    quote(
        "un guillemet ouvert sur cette ligne n’est jamais fermé",
        "a quotation mark opened in this row is never closed",
    )
}

/// Two stray quotation marks, with whole rows between them.
pub fn swallowed_rows() -> Wording {
    quote(
        "un guillemet ouvert sur cette ligne absorbe les lignes suivantes",
        "a quotation mark opened in this row swallows the rows that follow",
    )
}

fn quote(fr: &str, en: &str) -> Wording {
    say(
        text(fr, en),
        text(
            "la cellule contient d’autres lignes du fichier",
            "the cell holds other rows of the file",
        ),
    )
    .mend(
        "doubler le guillemet dans le texte et entourer la cellule de guillemets",
        "double the mark inside the text, and put the cell in quotation marks",
    )
}

/// A row longer than any survey row.
pub fn long_record() -> Wording {
    say(
        text("cette ligne dépasse 8 Mio", "this row is longer than 8 MiB"),
        set(
            "attendu : une ligne par répondant et par métier",
            "expected a row for each respondent and department",
        ),
    )
    .mend(
        "chercher un guillemet ouvert et jamais fermé",
        "look for a quotation mark that is opened and never closed",
    )
}

/// A cell longer than any survey cell; `length` in bytes.
pub fn long_cell(length: usize) -> Wording {
    let (fr, en) = (
        whole(length, Language::French),
        whole(length, Language::English),
    );
    say(
        set(
            format!("cette cellule contient {fr} octets"),
            format!("this cell holds {en} bytes"),
        ),
        set("attendu : 64 Kio au plus", "expected 64 KiB at most"),
    )
    .mend(
        "mettre le texte libre dans la colonne `comment`",
        "put free text in the column `comment`",
    )
}

/// A row with more or fewer cells than the header.
pub fn row_width(found: usize, expected: usize, delimiter: char) -> Wording {
    let cells = |count| if count == 1 { "cell" } else { "cells" };
    let cellules = |count| if count == 1 { "cellule" } else { "cellules" };
    let wording = say(
        set(
            format!(
                "cette ligne a {found} {}, l’en-tête en a {expected}",
                cellules(found)
            ),
            format!(
                "this row has {found} {}, the header has {expected}",
                cells(found)
            ),
        ),
        set(
            format!("attendu : {expected} {}", cellules(expected)),
            format!("expected {expected} {}", cells(expected)),
        ),
    );
    let sign = match delimiter {
        '\t' => ("une tabulation".to_owned(), "a tab".to_owned()),
        _ => (format!("`{delimiter}`"), format!("`{delimiter}`")),
    };
    if found > expected {
        wording.mend(
            format!("entourer de guillemets le texte qui contient {}", sign.0),
            format!("put the text that holds {} in quotation marks", sign.1),
        )
    } else {
        wording.mend(
            "laisser vides les cellules sans réponse, sans les supprimer",
            "leave cells without an answer empty, rather than removing them",
        )
    }
}

/// A value under a column without a name; `column` counts from 1.
pub fn stray_cell(shown: &str, column: usize) -> Wording {
    let shown = quoted(shown);
    say(
        set(
            format!("{shown} se trouve dans la colonne {column}, qui n’a pas de nom"),
            format!("{shown} stands in column {column}, which has no name"),
        ),
        set("attendu : une cellule vide", "expected an empty cell"),
    )
    .mend(
        "nommer la colonne dans l’en-tête, ou vider la cellule",
        "name the column in the header, or empty the cell",
    )
}

/// A row that does not say who answers.
pub fn missing_respondent() -> Wording {
    say(
        text(
            "cette ligne ne dit pas qui répond",
            "this row does not say who answers",
        ),
        set(
            "attendu : un pseudonyme, comme `r07`",
            "expected a pseudonym, such as `r07`",
        ),
    )
}

/// A department that is not part of the assessment.
pub fn unknown_department(shown: &str, near: Option<&str>) -> Wording {
    let shown = quoted(shown);
    let wording = say(
        set(
            format!("métier inconnu : {shown}"),
            format!("unknown department {shown}"),
        ),
        set(
            "attendu : l’identifiant, le nom ou un alias d’un métier du diagnostic",
            "expected the id, the name or an alias of a department of the assessment",
        ),
    );
    match near.map(quoted) {
        Some(near) => wording.mend(
            format!("vouliez-vous dire {near} ? Sinon, ajouter ce nom aux `aliases` du métier"),
            format!("did you mean {near}? If not, add this name to the department’s `aliases`"),
        ),
        None => wording.mend(
            "ajouter le métier à `diapason.toml`, ou ce nom à ses `aliases`",
            "add the department to `diapason.toml`, or this name to its `aliases`",
        ),
    }
}

/// Two spellings that could be one department.
pub fn department_spelling(shown: &str, known: &str) -> Wording {
    let (shown, known) = (quoted(shown), quoted(known));
    say(
        set(
            format!("{shown} et {known} sont-ils le même métier ?"),
            format!("are {shown} and {known} the same department?"),
        ),
        set(
            format!("attendu : {known}, ou un nom qui s’en distingue nettement"),
            format!("expected {known}, or a name that is clearly different"),
        ),
    )
    .mend(
        "écrire ce nom partout de la même façon, ou déclarer les métiers dans un dossier de diagnostic",
        "spell the name the same way everywhere, or declare the departments in an assessment folder",
    )
}

/// A department without a letter or a digit.
pub fn nameless_department(shown: &str) -> Wording {
    let shown = quoted(shown);
    say(
        set(
            format!("{shown} n’est pas un nom de métier"),
            format!("{shown} is not a department name"),
        ),
        set(
            "attendu : un nom avec des lettres ou des chiffres",
            "expected a name with letters or digits",
        ),
    )
}

/// A department whose name is longer than `longest` characters.
pub fn long_department(shown: &str, longest: usize) -> Wording {
    let shown = quoted(shown);
    say(
        set(
            format!("{shown} est trop long pour un nom de métier"),
            format!("{shown} is too long for a department name"),
        ),
        set(
            format!("attendu : {longest} caractères au plus"),
            format!("expected {longest} characters at most"),
        ),
    )
}

/// More departments than any company has.
pub fn too_many_departments(most: usize) -> Wording {
    let (fr, en) = (
        whole(most, Language::French),
        whole(most, Language::English),
    );
    say(
        set(
            "`department` est-elle la bonne colonne ?",
            "is `department` the right column?",
        ),
        set(
            format!("attendu : {fr} métiers différents au plus"),
            format!("expected {en} different departments at most"),
        ),
    )
    .mend(
        "mettre dans cette colonne le nom du métier, pas celui du répondant",
        "put the name of the department in this column, not that of the respondent",
    )
}

/// A camp other than the two there are.
pub fn unknown_camp(shown: &str) -> Wording {
    let shown = quoted(shown);
    say(
        set(
            format!("camp inconnu : {shown}"),
            format!("unknown camp {shown}"),
        ),
        set(
            "attendu : `business` (le répondant est du métier) ou `it` (il est de la DSI)",
            "expected `business` (the respondent works in the department) or `it` (in IT)",
        ),
    )
}

/// An answer to a question of the other camp; `camp` is the one that it is asked to.
pub fn wrong_camp(shown: &str, camp: &str) -> Wording {
    let shown = quoted(shown);
    say(
        set(
            format!("réponse {shown} à une question qui ne se pose pas à ce camp"),
            format!("answer {shown} to a question that is not put to this camp"),
        ),
        set(
            format!("cette question se pose au camp `{camp}` : attendu, une cellule vide"),
            format!("this question is put to `{camp}`: expected an empty cell"),
        ),
    )
    .mend(
        "vérifier la colonne `camp` de la ligne, ou vider la cellule",
        "check the column `camp` of the row, or empty the cell",
    )
}

/// A number that the question's scale does not have.
pub fn out_of_scale(shown: &str, (lowest, highest): (u8, u8)) -> Wording {
    let shown = quoted(shown);
    say(
        set(
            format!("{shown} n’est pas sur l’échelle de la question"),
            format!("{shown} is not on the question’s scale"),
        ),
        set(
            format!("attendu : un nombre entier de {lowest} à {highest}, `DK`, `NA` ou rien"),
            format!("expected a whole number from {lowest} to {highest}, `DK`, `NA` or nothing"),
        ),
    )
}

/// A text that is no answer.
pub fn unknown_answer(shown: &str, (lowest, highest): (u8, u8)) -> Wording {
    let shown = quoted(shown);
    say(
        set(
            format!("réponse inconnue : {shown}"),
            format!("unknown answer {shown}"),
        ),
        set(
            format!("attendu : un nombre entier de {lowest} à {highest}, `DK`, `NA` ou rien"),
            format!("expected a whole number from {lowest} to {highest}, `DK`, `NA` or nothing"),
        ),
    )
    .mend(
        "écrire `DK` pour « ne sait pas », `NA` pour « sans objet »",
        "write `DK` for “don’t know”, `NA` for “not applicable”",
    )
}

/// A moment that is not an ISO date and time.
pub fn bad_moment(shown: &str) -> Wording {
    let shown = quoted(shown);
    say(
        set(
            format!("{shown} n’est pas une date et une heure"),
            format!("{shown} is not a date and time"),
        ),
        set(
            "attendu : une date et une heure comme `2026-11-02T08:33:18`, ou rien",
            "expected a date and time such as `2026-11-02T08:33:18`, or nothing",
        ),
    )
}

/// A duration that is not a number of seconds.
pub fn bad_duration(shown: &str) -> Wording {
    let shown = quoted(shown);
    say(
        set(
            format!("{shown} n’est pas une durée en secondes"),
            format!("{shown} is not a duration in seconds"),
        ),
        set(
            "attendu : un nombre de secondes comme `258`, ou rien",
            "expected a number of seconds such as `258`, or nothing",
        ),
    )
}

/// A respondent who already answered about the department, on the line `first`.
pub fn duplicate_respondent(shown: &str, first: u64) -> Wording {
    let shown = quoted(shown);
    duplicate(
        format!("{shown} a déjà répondu pour ce métier à la ligne {first}"),
        format!("{shown} already answered about this department on line {first}"),
    )
}

/// A respondent who already answered the question about the department; the first of his rows
/// stands on the line `first`.
pub fn duplicate_answer(shown: &str, first: u64) -> Wording {
    let shown = quoted(shown);
    duplicate(
        format!(
            "{shown} a déjà répondu à cette question pour ce métier ; ses réponses commencent à la \
             ligne {first}"
        ),
        format!(
            "{shown} already answered this question about this department; the answers begin on \
             line {first}"
        ),
    )
}

fn duplicate(fr: String, en: String) -> Wording {
    say(
        set(fr, en),
        set(
            "attendu : une seule réponse par répondant, métier et question",
            "expected one answer for each respondent, department and question",
        ),
    )
    .mend(
        "supprimer l’une des deux, ou choisir laquelle garder : `duplicates = \"keep_last\"` dans \
         `diapason.toml`, ou `--duplicates keep_last`",
        "remove one of the two, or say which one to keep: `duplicates = \"keep_last\"` in \
         `diapason.toml`, or `--duplicates keep_last`",
    )
}
