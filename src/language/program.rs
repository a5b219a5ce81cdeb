//! What the program says of its own work: what it read, wrote, or could not do.

use std::io;

use super::{Language, counted, plain};

/// Why the disk said no.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble {
    /// Nothing is there.
    NotFound,
    /// Access is refused.
    Refused,
    /// It is a folder.
    Folder,
    /// It is a device or a pipe.
    NotRegular,
    /// It is there already.
    Exists,
    /// It is larger than what is read.
    TooLarge,
    /// It is not UTF-8.
    NotUtf8,
    /// Another program changed it.
    Changed,
    /// Something else, in the system's words.
    Other(String),
}

impl From<&io::Error> for Trouble {
    fn from(error: &io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound => Self::NotFound,
            io::ErrorKind::PermissionDenied => Self::Refused,
            io::ErrorKind::IsADirectory => Self::Folder,
            io::ErrorKind::Unsupported => Self::NotRegular,
            io::ErrorKind::AlreadyExists => Self::Exists,
            io::ErrorKind::FileTooLarge => Self::TooLarge,
            io::ErrorKind::ResourceBusy => Self::Changed,
            _ => Self::Other(error.to_string()),
        }
    }
}

/// Returns why the disk said no.
pub fn trouble(trouble: &Trouble, language: Language) -> String {
    let (fr, en) = match trouble {
        Trouble::NotFound => ("introuvable", "not found"),
        Trouble::Refused => ("accès refusé", "access refused"),
        Trouble::Changed => (
            "un autre programme l’a modifié",
            "another program has changed it",
        ),
        Trouble::Folder => (
            "c’est un dossier, pas un fichier",
            "it is a folder, not a file",
        ),
        Trouble::NotRegular => ("n’est pas un fichier ordinaire", "is not a regular file"),
        Trouble::Exists => ("existe déjà", "already exists"),
        Trouble::TooLarge => ("plus de 8 Mio", "larger than 8 MiB"),
        Trouble::NotUtf8 => ("n’est pas un texte UTF-8", "is not UTF-8 text"),
        Trouble::Other(words) => (words.as_str(), words.as_str()),
    };
    pick(language, fr, en).to_owned()
}

/// Returns what stands between a sentence and its cause.
pub fn colon(language: Language) -> &'static str {
    pick(language, "\u{a0}: ", ": ")
}

/// Returns that a file cannot be written.
pub fn cannot_write(path: &str, language: Language) -> String {
    let path = plain(path);
    pick(
        language,
        format!("impossible d’écrire `{path}`"),
        format!("cannot write `{path}`"),
    )
}

/// Returns that no assessment folder was found, and what to do.
pub fn no_assessment(folder: &str, language: Language) -> String {
    let folder = plain(folder);
    pick(
        language,
        format!(
            "aucun `diapason.toml` dans `{folder}` ni au-dessus\u{202f}; donnez un dossier de \
             diagnostic ou des fichiers d’enquête, ou créez un dossier avec `diapason init`"
        ),
        format!(
            "no `diapason.toml` in `{folder}` or above; give an assessment folder or survey \
             files, or create a folder with `diapason init`"
        ),
    )
}

/// Returns that a folder holds no assessment.
pub fn not_an_assessment(folder: &str, language: Language) -> String {
    let folder = plain(folder);
    pick(
        language,
        format!("`{folder}` ne contient pas de `diapason.toml`"),
        format!("`{folder}` holds no `diapason.toml`"),
    )
}

/// Returns that a folder and other inputs cannot be read together.
pub fn one_folder(language: Language) -> &'static str {
    pick(
        language,
        "donnez un seul dossier de diagnostic, ou un ou plusieurs fichiers d’enquête",
        "give a single assessment folder, or one or more survey files",
    )
}

/// Returns that a department is not known, with those that are.
pub fn unknown_department(name: &str, known: &[&str], language: Language) -> String {
    let (name, known) = (plain(name), known.join(", "));
    pick(
        language,
        format!("métier inconnu\u{a0}: `{name}`\u{202f}; les métiers sont\u{a0}: {known}"),
        format!("unknown department: `{name}`; the departments are: {known}"),
    )
}

/// Returns that a sub-axis is not known, with the codes of those that are.
pub fn unknown_sub_axis(name: &str, known: &[&str], language: Language) -> String {
    let (name, known) = (plain(name), known.join(", "));
    pick(
        language,
        format!("sous-axe inconnu\u{a0}: `{name}`\u{202f}; les codes sont\u{a0}: {known}"),
        format!("unknown sub-axis: `{name}`; the codes are: {known}"),
    )
}

/// Returns that a survey form has no department to offer, and what to give.
pub fn no_department_to_offer(language: Language) -> &'static str {
    pick(
        language,
        "aucun métier à proposer dans le formulaire\u{a0}: indiquez un dossier de diagnostic, ou \
         `--departments \"Finance,RH\"`",
        "no department to offer in the form: name an assessment folder, or give `--departments \
         \"Finance,HR\"`",
    )
}

/// What became of the records of one file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fates {
    /// Records read.
    pub records: usize,
    /// Records scored.
    pub scored: usize,
    /// Records without any text.
    pub blank: usize,
    /// Records without any answer.
    pub partial: usize,
    /// Records dropped as a duplicate.
    pub duplicate: usize,
    /// Records left out as careless.
    pub careless: usize,
    /// Records with a fault.
    pub rejected: usize,
}

/// Returns what a survey file was and what became of its records: the balance, class by class.
pub fn balance(file: &str, how: &str, fates: Fates, language: Language) -> String {
    let classes = [
        (fates.scored, ["retenue", "retenues"], ["scored"; 2]),
        (fates.blank, ["vide", "vides"], ["blank"; 2]),
        (fates.partial, ["sans réponse"; 2], ["without answers"; 2]),
        (
            fates.duplicate,
            ["doublon", "doublons"],
            ["duplicate", "duplicates"],
        ),
        (fates.careless, ["écartée", "écartées"], ["careless"; 2]),
        (fates.rejected, ["rejetée", "rejetées"], ["rejected"; 2]),
    ];
    let listed: Vec<_> = classes
        .into_iter()
        .enumerate()
        .filter(|(place, (count, ..))| *place == 0 || *count > 0)
        .map(|(_, (count, fr, en))| {
            let [one, many] = pick(language, fr, en);
            counted(count, one, many, language)
        })
        .collect();
    let read = pick(
        language,
        counted(fates.records, "ligne lue", "lignes lues", language),
        counted(fates.records, "row read", "rows read", language),
    );
    let colon = pick(language, "\u{a0}:", ":");
    format!(
        "{}{colon} {how}, {read} = {}",
        plain(file),
        listed.join(" + ")
    )
}

/// Returns how a file is laid out.
pub fn layout(encoding: &str, delimiter: char, is_wide: bool, language: Language) -> String {
    let mark = match (delimiter, language) {
        ('\t', Language::French) => "tabulation".to_owned(),
        ('\t', Language::English) => "tab".to_owned(),
        (mark, _) => format!("`{mark}`"),
    };
    let shape = match (is_wide, language) {
        (true, Language::French) => "format large",
        (true, Language::English) => "wide",
        (false, Language::French) => "format long",
        (false, Language::English) => "long",
    };
    format!("{encoding}, {mark}, {shape}")
}

/// Returns that nothing is scored because rows were rejected.
pub fn rows_rejected(count: usize, language: Language) -> String {
    match language {
        Language::French => format!(
            "{}\u{a0}: rien n’est calculé. Corrigez-les, ou ajoutez `--accept-rejects` pour \
             calculer le reste",
            counted(count, "ligne rejetée", "lignes rejetées", language)
        ),
        Language::English => format!(
            "{}: nothing is scored. Correct them, or add `--accept-rejects` to score the rest",
            counted(count, "row rejected", "rows rejected", language)
        ),
    }
}

/// Returns that an assessment has no survey file yet.
pub fn no_survey_yet(language: Language) -> &'static str {
    pick(
        language,
        "attention\u{a0}: pas encore de fichier d’enquête, déposez les réponses dans `surveys/`",
        "note: no survey file yet, put your answers into `surveys/`",
    )
}

/// Returns that standard input is not read.
pub fn no_stream(language: Language) -> &'static str {
    pick(
        language,
        "`-`\u{a0}: l’entrée standard n’est pas lue, donnez le chemin d’un fichier",
        "`-`: standard input is not read, give the path of a file",
    )
}

/// Returns that an output would replace an input.
pub fn output_is_input(path: &str, language: Language) -> String {
    let path = plain(path);
    pick(
        language,
        format!(
            "`{path}` fait partie des fichiers du diagnostic\u{a0}: il serait écrasé, donnez un autre \
             nom à `-o`"
        ),
        format!("`{path}` is a file of the assessment: it would be lost, give `-o` another name"),
    )
}

/// Returns that typologies are kept there already, and what to do.
pub fn frozen_already(path: &str, language: Language) -> String {
    let path = plain(path);
    pick(
        language,
        format!(
            "`{path}` existe déjà\u{a0}: des typologies figées ne sont jamais écrasées, donnez un \
             autre nom à `--freeze`, ou appliquez-les avec `--typologies`"
        ),
        format!(
            "`{path}` already exists: frozen typologies are never written over, give `--freeze` \
             another name, or apply them with `--typologies`"
        ),
    )
}

/// Returns that two outputs would be one file.
pub fn one_file_twice(path: &str, language: Language) -> String {
    let path = plain(path);
    pick(
        language,
        format!("`{path}` est donné à `--freeze` et à `-o`\u{a0}: l’un écraserait l’autre"),
        format!("`{path}` is given to `--freeze` and to `-o`: one would be lost"),
    )
}

/// Returns that there are no typologies to keep, with the advice that says why.
pub fn nothing_to_freeze(advice: &str, language: Language) -> String {
    pick(
        language,
        format!("aucune typologie à figer, rien n’est écrit. {advice}"),
        format!("no typology to freeze, nothing is written. {advice}"),
    )
}

/// Returns that nothing may be published, with the smallest group that may be, and what to do.
pub fn nothing_to_publish(min_group: u32, language: Language) -> String {
    pick(
        language,
        format!(
            "rien ne peut être publié\u{a0}: il faut au moins {min_group} répondants de chaque côté, \
             métier et DSI, pour un même métier, afin que personne ne soit reconnu\u{202f}; \
             recueillez d’autres réponses ou regroupez des métiers"
        ),
        format!(
            "nothing can be published: at least {min_group} respondents on each side, business \
             and IT, are needed for one department, so that nobody can be recognised; collect \
             more answers or merge departments"
        ),
    )
}

/// Returns that a file was written.
pub fn written(path: &str, language: Language) -> String {
    let path = plain(path);
    pick(
        language,
        format!("écrit\u{a0}: {path}"),
        format!("written: {path}"),
    )
}

/// Returns that `SOURCE_DATE_EPOCH` is no date.
pub fn bad_source_date(value: &str, language: Language) -> String {
    let value = plain(value);
    pick(
        language,
        format!("SOURCE_DATE_EPOCH vaut `{value}`, un nombre de secondes est attendu"),
        format!("SOURCE_DATE_EPOCH is `{value}`, a number of seconds is expected"),
    )
}

/// Returns that all is well.
pub fn no_fault(files: usize, language: Language) -> String {
    match language {
        Language::French => {
            format!(
                "{}, aucune anomalie",
                counted(files, "fichier contrôlé", "fichiers contrôlés", language)
            )
        }
        Language::English => {
            format!(
                "{}, no faults",
                counted(files, "file checked", "files checked", language)
            )
        }
    }
}

/// Returns that the program is at fault.
pub fn bug(language: Language) -> &'static str {
    pick(
        language,
        "erreur interne de diapason\u{a0}: aucun fichier n’a été modifié. Merci de la signaler avec la \
         commande utilisée",
        "internal error in diapason: no file was changed. Please report it with the command used",
    )
}

pub(super) fn pick<T>(language: Language, fr: T, en: T) -> T {
    match language {
        Language::French => fr,
        Language::English => en,
    }
}
