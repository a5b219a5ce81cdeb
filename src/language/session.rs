//! What is said around an interview that is held: before it begins, when it is left, taken up again,
//! reopened or moved to another questionnaire.

use super::program::pick;
use super::{Language, counted, plain};

/// Returns that nobody can be asked here, and what to do instead.
pub fn nobody_to_ask(language: Language) -> &'static str {
    pick(
        language,
        "un entretien au clavier demande un terminal\u{a0}: donnez `--answers FILE`, un fichier TOML décrit \
         dans `questionnaires/FORMAT.md`, ou `--accessible` pour lire des lignes sur l’entrée standard",
        "an interview at the keyboard needs a terminal: give `--answers FILE`, a TOML file described in \
         `questionnaires/FORMAT.md`, or `--accessible` to read lines from standard input",
    )
}

/// The question for a department, or which interview to resume, and the other short ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Short {
    /// Which department it is about.
    Department,
    /// Which camp is interviewed.
    Camp,
    /// Who, by a pseudonym.
    Respondent,
    /// What they do.
    Role,
    /// How many people.
    People,
    /// Which interview goes on.
    Which,
}

/// Returns a short question asked before an interview.
pub fn short(question: Short, language: Language) -> &'static str {
    match (question, language) {
        (Short::Department, Language::French) => "Métier concerné",
        (Short::Camp, Language::French) => "Personnes interrogées",
        (Short::Respondent, Language::French) => "Pseudonyme, jamais un nom",
        (Short::Role, Language::French) => "Fonction (facultatif)",
        (Short::People, Language::French) => "Nombre de personnes",
        (Short::Which, Language::French) => "Entretien à reprendre",
        (Short::Department, Language::English) => "Department it is about",
        (Short::Camp, Language::English) => "People interviewed",
        (Short::Respondent, Language::English) => "Pseudonym, never a name",
        (Short::Role, Language::English) => "Role (optional)",
        (Short::People, Language::English) => "Number of people",
        (Short::Which, Language::English) => "Interview to resume",
    }
}

/// Returns that a line is none of the items offered.
pub fn not_offered(line: &str, language: Language) -> String {
    let line = plain(line);
    pick(
        language,
        format!("`{line}` n’est pas dans la liste\u{a0}: donnez le numéro d’une ligne"),
        format!("`{line}` is not in the list: give the number of a line"),
    )
}

/// Returns that a text is no number that can be.
pub fn no_number(line: &str, most: u32, language: Language) -> String {
    let line = plain(line);
    pick(
        language,
        format!("`{line}` ne convient pas\u{a0}: un nombre de 1 à {most}"),
        format!("`{line}` will not do: a number from 1 to {most}"),
    )
}

/// Returns that the person at the keyboard went away before the interview began.
pub fn not_begun(language: Language) -> &'static str {
    pick(
        language,
        "entretien abandonné avant la première question\u{a0}: rien n’est enregistré",
        "interview given up before the first question: nothing is saved",
    )
}

/// Returns how much is saved and how to go on; `option` names the folder where it must be named.
pub fn paused(id: &str, (answers, option): (usize, &str), language: Language) -> String {
    let (id, option) = (plain(id), plain(option));
    match language {
        Language::French => format!(
            "{} au journal, rien n’est perdu\u{202f}; pour reprendre\u{a0}:\n  diapason interview resume \
             {id}{option}",
            counted(answers, "réponse", "réponses", language)
        ),
        Language::English => format!(
            "{} in the journal, nothing is lost; to go on:\n  diapason interview resume {id}{option}",
            counted(answers, "answer", "answers", language)
        ),
    }
}

/// Returns that the last answer is lost, that the others are not, and how to go on.
pub fn unwritten(id: &str, (answers, option): (usize, &str), language: Language) -> String {
    let (id, option) = (plain(id), plain(option));
    match language {
        Language::French => format!(
            "la dernière réponse n’est PAS enregistrée\u{202f}; {} au journal\u{202f}; pour reprendre\u{a0}:\n  \
             diapason interview resume {id}{option}",
            counted(answers, "réponse", "réponses", language)
        ),
        Language::English => format!(
            "the last answer is NOT saved; {} in the journal; to go on:\n  diapason interview resume {id}{option}",
            counted(answers, "answer", "answers", language)
        ),
    }
}

/// Returns that plain lines hide nothing.
pub fn cannot_veil(language: Language) -> &'static str {
    pick(
        language,
        "`--presenter` demande un terminal complet\u{a0}: avec TERM=dumb, rien ne peut être masqué",
        "`--presenter` needs a full terminal: with TERM=dumb nothing can be hidden",
    )
}

/// Returns that an interview can be resumed, when the program is ended from outside.
pub fn ended(id: &str, option: &str, language: Language) -> String {
    let (id, option) = (plain(id), plain(option));
    pick(
        language,
        format!(
            "les réponses sont enregistrées\u{202f}; pour reprendre\u{a0}:\n  diapason interview resume {id}{option}"
        ),
        format!("the answers are saved; to go on:\n  diapason interview resume {id}{option}"),
    )
}

/// Returns the next step after a closed interview; `input` names the folder where it must be named.
pub fn then_score(input: &str, language: Language) -> String {
    let input = plain(input);
    pick(
        language,
        format!("ensuite\u{a0}: `diapason score{input}`"),
        format!("next: `diapason score{input}`"),
    )
}

/// Returns that no interview goes on.
pub fn none_open(language: Language) -> &'static str {
    pick(
        language,
        "aucun entretien en cours dans ce dossier\u{202f}; `diapason interview new` en commence un",
        "no open interview in this folder; `diapason interview new` begins one",
    )
}

/// Returns that several interviews go on and one must be named.
pub fn several_open(ids: &[&str], language: Language) -> String {
    let ids = ids.join(", ");
    pick(
        language,
        format!(
            "plusieurs entretiens sont en cours\u{a0}: {ids}\u{202f}; nommez celui à reprendre"
        ),
        format!("several interviews are open: {ids}; name the one to resume"),
    )
}

/// Returns that a closed interview must be reopened first.
pub fn is_closed(id: &str, option: &str, language: Language) -> String {
    let (id, option) = (plain(id), plain(option));
    pick(
        language,
        format!(
            "l’entretien {id} est clos\u{a0}: `diapason interview reopen {id} --reason \"…\"{option}` le rouvre"
        ),
        format!(
            "the interview {id} is closed: `diapason interview reopen {id} --reason \"…\"{option}` reopens it"
        ),
    )
}

/// Returns that an interview goes on again.
pub fn reopened(id: &str, option: &str, language: Language) -> String {
    let (id, option) = (plain(id), plain(option));
    pick(
        language,
        format!(
            "entretien {id}\u{a0}: rouvert\u{202f}; ensuite\u{a0}: `diapason interview resume {id}{option}`"
        ),
        format!("interview {id}: reopened; next: `diapason interview resume {id}{option}`"),
    )
}

/// Returns that an interview is open already.
pub fn open_already(id: &str, language: Language) -> String {
    let id = plain(id);
    pick(
        language,
        format!("entretien {id}\u{a0}: déjà ouvert"),
        format!("interview {id}: open already"),
    )
}

/// Returns that an interview answers the present questionnaire, and what is to be asked again;
/// `reopen` is the command that a closed one needs first.
pub fn migrated(id: &str, again: &[&str], reopen: Option<&str>, language: Language) -> String {
    let id = plain(id);
    let asked = match (language, again.is_empty()) {
        (Language::French, true) => "rien à redemander".to_owned(),
        (Language::French, false) => format!("à demander\u{a0}: {}", again.join(", ")),
        (Language::English, true) => "nothing to ask again".to_owned(),
        (Language::English, false) => format!("to ask: {}", again.join(", ")),
    };
    let first = reopen.filter(|_| !again.is_empty()).map(|command| {
        pick(
            language,
            format!("\u{202f}; d’abord\u{a0}:\n  {command}"),
            format!("; first:\n  {command}"),
        )
    });
    let first = first.unwrap_or_default();
    pick(
        language,
        format!("entretien {id}\u{a0}: rattaché au questionnaire actuel, {asked}{first}"),
        format!("interview {id}: moved to the present questionnaire, {asked}{first}"),
    )
}

/// Returns that an interview answers the present questionnaire already.
pub fn migrated_before(id: &str, language: Language) -> String {
    let id = plain(id);
    pick(
        language,
        format!("entretien {id}\u{a0}: suit déjà le questionnaire actuel"),
        format!("interview {id}: follows the present questionnaire already"),
    )
}

/// Returns that no question of the questionnaire is called so.
pub fn unknown_again(name: &str, language: Language) -> String {
    let name = plain(name);
    pick(
        language,
        format!("`--again`\u{a0}: aucune question d’entretien ne s’appelle `{name}`"),
        format!("`--again`: no interview question is called `{name}`"),
    )
}
