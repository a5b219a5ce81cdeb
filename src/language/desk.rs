//! What stands around a question while an interview is held.

use super::program::pick;
use super::{Language, counted, percent, plain};

pub use super::desk_words::{DeskWords, desk_words};

/// Returns how far an interview is: `4/11  21 %`, with the minutes left when they are known.
pub fn progress(
    (question, questions): (usize, usize),
    share: f64,
    minutes: Option<usize>,
    language: Language,
) -> String {
    let share = percent(share, language);
    let left = minutes
        .filter(|minutes| *minutes > 0)
        .map_or_else(String::new, |minutes| {
            format!("  ≈\u{a0}{minutes}\u{a0}min")
        });
    format!("{question}/{questions}  {share}{left}")
}

/// Returns the head of a follow-up between two levels.
pub fn between(lower: u8, upper: u8, language: Language) -> String {
    pick(
        language,
        format!("Relance, entre {lower} et {upper}\u{a0}: "),
        format!("Follow-up, between {lower} and {upper}: "),
    )
}

/// Returns the head of a follow-up where the levels stay hidden.
pub fn follow_up(language: Language) -> &'static str {
    pick(language, "Relance\u{a0}: ", "Follow-up: ")
}

/// Returns what a question is rated on: the level table of one side.
pub fn side_rated(is_it: bool, language: Language) -> &'static str {
    match (is_it, language) {
        (true, Language::French) => "Côté DSI, ce qui décrit le mieux sa pratique\u{a0}:",
        (false, Language::French) => "Côté métier, ce qui décrit le mieux sa pratique\u{a0}:",
        (true, Language::English) => "IT side, what describes its practice best:",
        (false, Language::English) => "Business side, what describes its practice best:",
    }
}

/// Returns that an answer was noted.
pub fn noted(question: &str, note: &str, language: Language) -> String {
    pick(
        language,
        format!("{question}\u{a0}: {note}, enregistré"),
        format!("{question}: {note}, saved"),
    )
}

/// Returns that a pasted text answers nothing.
pub fn pasted(language: Language) -> &'static str {
    pick(
        language,
        "Texte collé ignoré\u{a0}: `n` ouvre la ligne du fait, où coller est possible",
        "Pasted text ignored: `n` opens the line of the fact, where you can paste",
    )
}

/// Returns that a fact is as long as it may be.
pub fn too_long(language: Language) -> &'static str {
    pick(
        language,
        "Un fait tient en 64\u{a0}Kio\u{a0}: le reste n’est pas gardé",
        "A fact holds 64 KiB at most: the rest is not kept",
    )
}

/// Returns the question for a fact, with the item it is about.
pub fn fact_of(item: &str, language: Language) -> String {
    pick(
        language,
        format!("Fait dit ou montré, {item} (Entrée valide, Échap abandonne)\u{a0}:"),
        format!("Fact told or shown, {item} (Enter keeps it, Esc gives up):"),
    )
}

/// Returns that a question was passed over and stays to be asked.
pub fn passed_over(question: &str, language: Language) -> String {
    pick(
        language,
        format!("{question}\u{a0}: passée, reste à poser"),
        format!("{question}: skipped, still to ask"),
    )
}

/// Returns that a line does nothing here.
pub fn no_line(language: Language) -> &'static str {
    pick(
        language,
        "Ligne sans effet ici\u{202f}; `?` montre ce qui peut être tapé",
        "That line does nothing here; `?` shows what can be typed",
    )
}

/// Returns that a key does nothing here.
pub fn no_meaning(language: Language) -> &'static str {
    pick(
        language,
        "Touche sans effet ici\u{202f}; `?` montre l’aide",
        "That key does nothing here; `?` shows the help",
    )
}

/// Returns that one person is not divided.
pub fn only_groups(language: Language) -> &'static str {
    pick(
        language,
        "Deux positions\u{a0}: seulement pour un groupe",
        "Two positions: for a group only",
    )
}

/// Returns that two positions must differ.
pub fn same_position(language: Language) -> &'static str {
    pick(
        language,
        "La seconde position est un autre niveau que la première",
        "The second position is another level than the first",
    )
}

/// Returns that no question is called so.
pub fn no_place(name: &str, language: Language) -> String {
    let name = plain(name);
    pick(
        language,
        format!("Aucune question de cet entretien ne s’appelle «\u{a0}{name}\u{a0}»"),
        format!("No question of this interview is called “{name}”"),
    )
}

/// Returns that an answer could not be written, and that it is not lost.
pub fn unwritten(why: &str, language: Language) -> String {
    pick(
        language,
        format!(
            "NON ENREGISTRÉ\u{a0}: {why}. Une touche pour réessayer, q pour quitter sans cette réponse"
        ),
        format!("NOT SAVED: {why}. Any key to try again, q to quit without this answer"),
    )
}

/// Returns that the editor could not be used.
pub fn unedited(why: &str, language: Language) -> String {
    let why = plain(why);
    pick(
        language,
        format!("Éditeur inutilisable ({why})\u{a0}: vérifiez la variable EDITOR"),
        format!("The editor cannot be used ({why}): check the variable EDITOR"),
    )
}

/// Returns how much of an interview is answered.
pub fn answered((answered, items): (usize, usize), left: usize, language: Language) -> String {
    if left == 0 {
        let all = pick(
            language,
            "toutes les questions ont une réponse",
            "every question has its answer",
        );
        return all.to_owned();
    }
    match language {
        Language::French => format!(
            "{} sur {items}, {} à poser",
            counted(answered, "réponse", "réponses", language),
            counted(left, "reste", "restent", language)
        ),
        Language::English => format!(
            "{} of {items}, {left} still to ask",
            counted(answered, "answer", "answers", language)
        ),
    }
}

/// Returns which ratings claim an extreme level without a fact.
pub fn without_fact(items: &[String], language: Language) -> String {
    let items = items.join(", ");
    pick(
        language,
        format!("Niveau 1 ou 4 sans fait\u{a0}: {items}"),
        format!("Level 1 or 4 without a fact: {items}"),
    )
}

/// Returns that an interview goes on where it was left.
pub fn resumed(id: &str, (answers, question): (usize, &str), language: Language) -> String {
    match language {
        Language::French => format!(
            "reprise de l’entretien {} à {question}, {}",
            plain(id),
            counted(answers, "réponse", "réponses", language)
        ),
        Language::English => format!(
            "interview {} goes on at {question}, {}",
            plain(id),
            counted(answers, "answer", "answers", language)
        ),
    }
}
