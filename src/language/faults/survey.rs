//! What is said of faults of a survey file as a whole, and of its header.

use super::{Text, Wording, quoted, say, set, text};
use crate::language::program::{Trouble, trouble};
use crate::language::{Language, whole};

/// The system does not let the file be read, or it is no text.
pub fn unreadable(why: &Trouble) -> Wording {
    say(
        text("le fichier ne peut pas être lu", "the file cannot be read"),
        text(
            trouble(why, Language::French),
            trouble(why, Language::English),
        ),
    )
}

/// One file under two names, or given twice.
pub fn same_file(first: &str, second: &str) -> Wording {
    let names = (quoted(first), quoted(second));
    if first == second {
        let name = names.0;
        return twice(
            format!("{name} est donné deux fois"),
            format!("{name} is given twice"),
        );
    }
    twice(
        format!("{} et {} sont le même fichier", names.0, names.1),
        format!("{} and {} are the same file", names.0, names.1),
    )
}

/// Two files with the same bytes.
pub fn same_content(first: &str, second: &str) -> Wording {
    let (first, second) = (quoted(first), quoted(second));
    twice(
        format!("{first} et {second} ont exactement le même contenu"),
        format!("{first} and {second} have exactly the same content"),
    )
}

fn twice(fr: String, en: String) -> Wording {
    say(
        set(fr, en),
        text(
            "chaque réponse serait comptée deux fois",
            "every answer would be counted twice",
        ),
    )
    .mend("n’en garder qu’un", "keep one of them only")
}

/// A workbook under the name of a text.
pub fn not_csv() -> Wording {
    say(
        text(
            "ce fichier est un classeur, pas un CSV",
            "this file is a workbook, not a CSV",
        ),
        set(
            "attendu : un texte dont la première ligne nomme les colonnes",
            "expected a text whose first line names the columns",
        ),
    )
    .mend(
        "dans le tableur, enregistrer la feuille au format « CSV UTF-8 »",
        "in the spreadsheet program, save the sheet as “CSV UTF-8”",
    )
}

/// A file without any row.
pub fn empty_file() -> Wording {
    say(
        text("le fichier est vide", "the file is empty"),
        set(
            "attendu : un en-tête, puis une ligne par répondant et par métier",
            "expected a header, then a row for each respondent and department",
        ),
    )
}

/// A header without rows.
pub fn no_records() -> Wording {
    say(
        set(
            "aucune réponse : le fichier s’arrête à son en-tête",
            "no answers: the file ends with its header",
        ),
        set(
            "attendu : au moins une ligne de réponses",
            "expected at least one row of answers",
        ),
    )
}

/// Bytes that are not UTF-8, in a file that is.
pub fn invalid_utf8(shown: &str) -> Wording {
    let shown = quoted(shown);
    say(
        set(
            format!("{shown} contient des octets qui ne sont pas de l’UTF-8"),
            format!("{shown} holds bytes that are not UTF-8"),
        ),
        text(
            "le reste du fichier est en UTF-8, rien n’en est retenu",
            "the rest of the file is UTF-8, and none of it is used",
        ),
    )
    .mend(
        "exporter à nouveau le fichier, en entier, au format « CSV UTF-8 »",
        "export the whole file again as “CSV UTF-8”",
    )
}

/// Bytes that are not UTF-16, in a file that is.
pub fn invalid_utf16(shown: &str) -> Wording {
    let shown = quoted(shown);
    say(
        set(
            format!("{shown} contient des octets qui ne sont pas de l’UTF-16"),
            format!("{shown} holds bytes that are not UTF-16"),
        ),
        text(
            "le reste du fichier est en UTF-16, rien n’en est retenu",
            "the rest of the file is UTF-16, and none of it is used",
        ),
    )
    .mend(
        "exporter à nouveau le fichier, en entier, au format « CSV UTF-8 »",
        "export the whole file again as “CSV UTF-8”",
    )
}

/// A first row without any required column; `found` are its cells.
pub fn unknown_header(found: &[String]) -> Wording {
    const SHOWN: usize = 6;
    let names: Vec<_> = found.iter().take(SHOWN).map(|name| quoted(name)).collect();
    let more = if found.len() > SHOWN { "…" } else { "" };
    let names = format!("{}{more}", names.join(", "));
    say(
        set(
            format!("l’en-tête n’est pas celui d’une enquête : {names}"),
            format!("the header is not that of a survey: {names}"),
        ),
        set(
            "attendu : `respondent`, `department`, `camp`, puis les questions, séparés par `,`, \
             `;` ou une tabulation",
            "expected `respondent`, `department`, `camp`, then the questions, separated by `,`, `;` \
             or a tab",
        ),
    )
    .mend(
        "renommer les colonnes : les exports bruts des outils d’enquête, avec leur table de \
         correspondance, ne sont pas encore lus",
        "rename the columns: raw exports of survey tools, with their mapping, are not read yet",
    )
}

/// A required column that the header lacks.
pub fn missing_column(name: &str, near: Option<&str>) -> Wording {
    let found = say(
        set(
            format!("il manque la colonne `{name}`"),
            format!("column `{name}` is missing"),
        ),
        set(
            format!("attendu : une colonne nommée `{name}`"),
            format!("expected a column named `{name}`"),
        ),
    );
    match near.map(quoted) {
        Some(near) => found.mend(
            format!("renommer {near} en `{name}`"),
            format!("rename {near} to `{name}`"),
        ),
        None => found,
    }
}

/// A second column of one name; `first` is the place of the other one, from 1.
pub fn duplicate_column(shown: &str, first: usize) -> Wording {
    let shown = quoted(shown);
    say(
        set(
            format!("deux colonnes portent le nom {shown}"),
            format!("two columns are named {shown}"),
        ),
        set(
            format!("c’est déjà le nom de la colonne {first}"),
            format!("column {first} already has this name"),
        ),
    )
    .mend("supprimer l’une des deux", "remove one of the two")
}

/// A column that the format does not have.
pub fn unknown_column(shown: &str, near: Option<&str>) -> Wording {
    let shown = quoted(shown);
    let found = say(
        set(
            format!("colonne inconnue : {shown}"),
            format!("unknown column {shown}"),
        ),
        set(
            "attendu : une question de l’enquête, `submitted_at`, `duration_s`, `comment`, ou un \
             nom qui commence par `x_`",
            "expected a question of the survey, `submitted_at`, `duration_s`, `comment`, or a name \
             that begins with `x_`",
        ),
    );
    match near {
        Some(near) => found.mend_with(Some(did_you_mean(near))),
        None => found.mend(
            "supprimer la colonne, ou faire commencer son nom par `x_` pour la garder sans la lire",
            "remove the column, or begin its name with `x_` to keep it unread",
        ),
    }
}

/// A question that the questionnaire does not have.
pub fn unknown_question(shown: &str, near: Option<&str>) -> Wording {
    let shown = quoted(shown);
    let found = say(
        set(
            format!("question inconnue : {shown}"),
            format!("unknown question {shown}"),
        ),
        set(
            "attendu : l’identifiant d’une question d’enquête du questionnaire",
            "expected the id of a survey question of the questionnaire",
        ),
    );
    found.mend_with(near.map(did_you_mean))
}

/// A question that is asked in interviews.
pub fn interview_question(shown: &str) -> Wording {
    let shown = quoted(shown);
    say(
        set(
            format!("la question {shown} se pose en entretien, pas dans l’enquête"),
            format!("question {shown} is asked in interviews, not in the survey"),
        ),
        set(
            "attendu : l’identifiant d’une question d’enquête du questionnaire",
            "expected the id of a survey question of the questionnaire",
        ),
    )
}

/// A self-rating, in an assessment that has none.
pub fn self_rating_off(shown: &str) -> Wording {
    let shown = quoted(shown);
    say(
        set(
            format!("{shown} est une auto-évaluation, et le diagnostic n’en prévoit pas"),
            format!("{shown} is a self-rating, and the assessment does not use any"),
        ),
        set(
            "attendu : une question posée à l’un des camps sur l’autre",
            "expected a question asked to one camp about the other",
        ),
    )
    .mend(
        "écrire `self_rating = true` dans `diapason.toml`",
        "write `self_rating = true` in `diapason.toml`",
    )
}

/// A header without questions.
pub fn no_question_column() -> Wording {
    say(
        text(
            "aucune colonne ne répond à une question",
            "no column answers a question",
        ),
        set(
            "attendu : une colonne par question, ou les colonnes `question` et `answer`",
            "expected a column for each question, or the columns `question` and `answer`",
        ),
    )
}

/// A file whose rows, `rows` of them, are not each counted once.
pub fn uneven_balance(rows: usize) -> Wording {
    let (fr, en) = counts(rows);
    say(
        set(
            format!("les {fr} lignes lues ne sont pas comptées chacune une fois et une seule"),
            format!("the {en} rows read are not each counted exactly once"),
        ),
        text(
            "le programme est en faute, pas le fichier, dont rien n’est retenu",
            "the program is at fault, not the file, of which nothing is used",
        ),
    )
    .mend(
        "signaler cette anomalie aux auteurs de Diapason",
        "report this to the authors of Diapason",
    )
}

/// More faults than are told.
pub fn more_faults(more: usize) -> Wording {
    let (fr, en) = counts(more);
    say(
        match more {
            1 => text("et 1 anomalie de plus", "and 1 more fault"),
            _ => text(
                format!("et {fr} anomalies de plus"),
                format!("and {en} more faults"),
            ),
        },
        text(
            "le reste apparaîtra une fois les premières anomalies corrigées",
            "the rest will show once the first ones are corrected",
        ),
    )
}

/// The words of a fault that stands in `more` other rows too.
pub fn repeated(wording: Wording, more: usize) -> Wording {
    let (fr, en) = counts(more);
    let label = match more {
        1 => set(
            format!("{} ; et 1 autre ligne", wording.label.fr),
            format!("{}; and 1 more row", wording.label.en),
        ),
        _ => set(
            format!("{} ; et {fr} autres lignes", wording.label.fr),
            format!("{}; and {en} more rows", wording.label.en),
        ),
    };
    Wording { label, ..wording }
}

fn did_you_mean(near: &str) -> Text {
    let near = quoted(near);
    set(
        format!("vouliez-vous dire {near} ?"),
        format!("did you mean {near}?"),
    )
}

fn counts(count: usize) -> (String, String) {
    (
        whole(count, Language::French),
        whole(count, Language::English),
    )
}
