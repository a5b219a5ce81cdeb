//! What is said of interviews: recorded, listed, shown, closed.

use super::program::pick;
use super::{Language, counted, plain};

/// The fixed words of a list and of one interview.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InterviewWords {
    /// The heads of a list: identifier, departments, camp, people, state, answers of all.
    pub heads: [&'static str; 6],
    /// The state of an interview that goes on.
    pub draft: &'static str,
    /// The state of one that does not change any more.
    pub closed: &'static str,
    /// Before the departments, camp, people, date, respondent and state of one interview.
    pub facts: [&'static str; 6],
    /// The people of IT.
    pub it: &'static str,
    /// The people of the business.
    pub business: &'static str,
    /// The side that is rated, when it is IT.
    pub it_side: &'static str,
    /// The side that is rated, when it is the business.
    pub business_side: &'static str,
    /// Did not know.
    pub dont_know: &'static str,
    /// Does not apply.
    pub not_applicable: &'static str,
    /// Still to be asked.
    pub skipped: &'static str,
    /// Before what was said or shown.
    pub fact: &'static str,
    /// Before what backs a rating.
    pub evidence: &'static str,
    /// Something was shown.
    pub shown: &'static str,
    /// Something was told.
    pub told: &'static str,
    /// The interviewer assumes it.
    pub assumed: &'static str,
}

const FRENCH: InterviewWords = InterviewWords {
    heads: ["Entretien", "Métiers", "Camp", "Pers.", "État", "Réponses"],
    draft: "brouillon",
    closed: "clos",
    facts: [
        "Métiers\u{a0}: ",
        "Camp\u{a0}: ",
        "Personnes\u{a0}: ",
        "Date\u{a0}: ",
        "Interlocuteur\u{a0}: ",
        "État\u{a0}: ",
    ],
    it: "DSI",
    business: "métier",
    it_side: "côté DSI",
    business_side: "côté métier",
    dont_know: "ne sait pas",
    not_applicable: "sans objet",
    skipped: "à poser",
    fact: "Fait\u{a0}: ",
    evidence: "Preuve\u{a0}: ",
    shown: "montrée",
    told: "dite",
    assumed: "supposée",
};

const ENGLISH: InterviewWords = InterviewWords {
    heads: [
        "Interview",
        "Departments",
        "Camp",
        "People",
        "State",
        "Answers",
    ],
    draft: "draft",
    closed: "closed",
    facts: [
        "Departments: ",
        "Camp: ",
        "People: ",
        "Date: ",
        "Respondent: ",
        "State: ",
    ],
    it: "IT",
    business: "business",
    it_side: "IT side",
    business_side: "business side",
    dont_know: "does not know",
    not_applicable: "not applicable",
    skipped: "still to ask",
    fact: "Fact: ",
    evidence: "Evidence: ",
    shown: "shown",
    told: "told",
    assumed: "assumed",
};

/// Returns the words of a language.
pub fn interview_words(language: Language) -> &'static InterviewWords {
    match language {
        Language::French => &FRENCH,
        Language::English => &ENGLISH,
    }
}

/// Returns that an interview counts although it is not closed.
pub fn draft(id: &str, language: Language) -> String {
    let id = plain(id);
    pick(
        language,
        format!(
            "entretien {id}\u{a0}: brouillon, pris en compte tel quel\u{202f}; à clore par \
             `diapason interview close`"
        ),
        format!(
            "interview {id}: draft, it counts as it stands; close it with `diapason interview \
             close`"
        ),
    )
}

/// Returns that interviews are kept in an assessment folder alone.
pub fn needs_folder(path: &str, language: Language) -> String {
    let path = plain(path);
    pick(
        language,
        format!("`{path}` n’est pas un dossier de diagnostic, où se rangent les entretiens"),
        format!("`{path}` is no assessment folder, where interviews are kept"),
    )
}

/// Returns that an interview is there already, and what to do.
pub fn already_there(folder: &str, language: Language) -> String {
    let folder = plain(folder);
    pick(
        language,
        format!(
            "`{folder}` existe déjà\u{a0}: si c’est un autre entretien, donnez-lui une autre date ou \
             un autre `respondent`\u{202f}; si c’est le même, supprimez d’abord ce dossier"
        ),
        format!(
            "`{folder}` is there already: if this is another interview, give it another date or \
             `respondent`; if it is the same, delete that folder first"
        ),
    )
}

/// Returns that an interview was recorded, with what it holds.
pub fn recorded(path: &str, answers: usize, language: Language) -> String {
    let path = plain(path);
    match language {
        Language::French => format!(
            "écrit\u{a0}: {path}, {}",
            counted(answers, "réponse", "réponses", language)
        ),
        Language::English => format!(
            "written: {path}, {}",
            counted(answers, "answer", "answers", language)
        ),
    }
}

/// Returns how to close an interview; `option` names its folder where it must be named.
pub fn next_step(id: &str, option: &str, language: Language) -> String {
    let (id, option) = (plain(id), plain(option));
    pick(
        language,
        format!("ensuite\u{a0}: `diapason interview close {id}{option}`"),
        format!("next: `diapason interview close {id}{option}`"),
    )
}

/// Returns that a folder has no interview yet.
pub fn none_yet(language: Language) -> &'static str {
    pick(
        language,
        "aucun entretien dans ce dossier",
        "no interview in this folder",
    )
}

/// Returns that no interview has an identifier, with those there are.
pub fn unknown(id: &str, known: &[&str], language: Language) -> String {
    let id = plain(id);
    if known.is_empty() {
        let none = none_yet(language);
        return pick(
            language,
            format!("entretien inconnu\u{a0}: `{id}`\u{202f}; {none}"),
            format!("unknown interview: `{id}`; {none}"),
        );
    }
    let known = known.join(", ");
    pick(
        language,
        format!("entretien inconnu\u{a0}: `{id}`\u{202f}; les entretiens sont\u{a0}: {known}"),
        format!("unknown interview: `{id}`; the interviews are: {known}"),
    )
}

/// Returns that an interview is closed now.
pub fn closed(id: &str, language: Language) -> String {
    let id = plain(id);
    pick(
        language,
        format!("entretien {id}\u{a0}: clos"),
        format!("interview {id}: closed"),
    )
}

/// Returns that an interview was closed before.
pub fn closed_before(id: &str, language: Language) -> String {
    let id = plain(id);
    pick(
        language,
        format!("entretien {id}\u{a0}: déjà clos"),
        format!("interview {id}: closed already"),
    )
}

/// Returns that another process writes an interview; `owner` is what it says of itself.
pub fn locked(id: &str, owner: &str, language: Language) -> String {
    let id = plain(id);
    let owner = match plain(owner) {
        owner if owner.is_empty() => String::new(),
        owner => format!(" ({owner})"),
    };
    pick(
        language,
        format!("un autre programme{owner} écrit dans l’entretien {id}\u{a0}: terminez-le d’abord"),
        format!("another program{owner} is writing the interview {id}: finish there first"),
    )
}
