//! The fixed words around a question while an interview is held.

use super::Language;

/// The fixed words of an interview that is being held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeskWords {
    /// Before an answer that gives no level.
    pub noted: &'static str,
    /// What the keys do at a question, in a few words each.
    pub keys: &'static [&'static str],
    /// What they do besides with a group.
    pub group_key: &'static str,
    /// The same where there is no room.
    pub few_keys: &'static str,
    /// What the keys do at the summary.
    pub end_keys: &'static str,
    /// What the keys do on what is said first.
    pub opening_keys: &'static str,
    /// What the keys do on a page.
    pub page_keys: &'static str,
    /// What the keys do in the list.
    pub list_keys: &'static str,
    /// Asks for the fact behind an extreme level.
    pub ask_owed_fact: &'static str,
    /// The same, in a line.
    pub ask_owed_line: &'static str,
    /// Asks for what backs a rating.
    pub ask_evidence: &'static str,
    /// Asks for the first position of a divided group.
    pub ask_first: &'static str,
    /// Asks for the second one.
    pub ask_second: &'static str,
    /// Asks where to go.
    pub ask_place: &'static str,
    /// The title of what is said first.
    pub opening: &'static str,
    /// Before what is said to the head of a department.
    pub to_a_head: &'static str,
    /// The title of the summary.
    pub summary: &'static str,
    /// The title of the help.
    pub help: &'static str,
    /// What a sub-axis is not.
    pub boundary: &'static str,
    /// What each key does, in full.
    pub help_lines: &'static [(&'static str, &'static str)],
    /// What each typed line does, in full, where it differs.
    pub typed_lines: &'static [(&'static str, &'static str)],
    /// What can be typed at the summary.
    pub typed_end: &'static str,
    /// What can be typed, in a few words.
    pub typed_keys: &'static str,
    /// The answer was written down, while answers are hidden.
    pub veiled: &'static str,
}

const FRENCH: DeskWords = DeskWords {
    noted: "Noté\u{a0}: ",
    keys: &[
        "1-4 niveau",
        "0 ne sait pas",
        "x sans objet",
        "p passer",
        "n fait",
        "e preuve",
        "r retour",
        "l liste",
        "t textes",
        "q quitter",
        "? aide",
    ],
    group_key: "d avis partagés",
    few_keys: "1-4 niveau · 0 ne sait pas · p passer · n fait · r retour · q quitter · ? aide",
    end_keys: "Entrée clore · ↑ ↓ défiler · r retour · p questions passées · l liste · q laisser en brouillon",
    opening_keys: "Entrée commencer · ↑ ↓ faire défiler · q quitter",
    page_keys: "↑ ↓ faire défiler · toute autre touche\u{a0}: retour à la question",
    list_keys: "↑ ↓ choisir · Entrée y aller · Échap retour",
    ask_owed_fact: "Niveau 1 ou 4\u{a0}: quel fait, dit ou montré, le justifie\u{202f}? (Entrée sans texte\u{a0}: \
                    aucun, ce sera signalé\u{202f}; Échap\u{a0}: changer de niveau)",
    ask_owed_line: "Niveau 1 ou 4\u{a0}: quel fait, dit ou montré, le justifie\u{202f}? (ligne vide\u{a0}: aucun, ce \
                    sera signalé\u{202f}; r\u{a0}: changer de niveau)",
    ask_evidence: "Preuve\u{a0}: 1 montrée · 2 dite · 3 supposée · 0 aucune · Échap retour",
    ask_first: "Avis partagés, première position (1 à 4, Échap abandonne)\u{a0}:",
    ask_second: "Avis partagés, seconde position (1 à 4)\u{a0}:",
    ask_place: "Aller à (S2q3, S2 ou un numéro)\u{a0}:",
    opening: "Avant la première question",
    to_a_head: "À un directeur, ajoutez\u{a0}: ",
    summary: "Récapitulatif à confirmer",
    help: "Touches",
    boundary: "À ne pas confondre\u{a0}: ",
    help_lines: &[
        (
            "1 2 3 4",
            "noter ce niveau pour le côté affiché (sans Maj sur un clavier français\u{a0}: & é \" ')",
        ),
        ("0", "la personne ne sait pas"),
        ("x", "sans objet dans ce métier"),
        ("p", "passer\u{a0}: la question reste à poser"),
        (
            "d",
            "avis partagés dans un groupe\u{a0}: deux positions, moitié du poids chacune",
        ),
        ("n", "écrire le fait dit ou montré, ici"),
        ("N", "l’écrire dans votre éditeur de texte"),
        ("e", "dire ce qui fonde la note\u{a0}: montré, dit, supposé"),
        (
            "r ← Échap",
            "revenir à la question précédente\u{202f}; → avancer sans répondre",
        ),
        ("l", "liste des questions et de leur état"),
        ("g", "aller à une question, un sous-axe ou un numéro"),
        ("t", "tous les textes de la question, en entier"),
        ("L", "afficher cette question dans l’autre langue"),
        (
            "h",
            "masquer ou montrer les notes, les faits et les noms de niveaux",
        ),
        (
            "q Ctrl-C",
            "quitter\u{a0}: tout est enregistré, l’entretien peut reprendre",
        ),
    ],
    typed_lines: &[
        ("2/3", "avis partagés dans un groupe\u{a0}: deux positions"),
        ("n texte", "écrire le fait dit ou montré"),
        (
            "e 1, e 2, e 3, e 0",
            "preuve montrée, dite, supposée, aucune",
        ),
        ("g S2q3", "aller à une question, un sous-axe ou un numéro"),
    ],
    typed_end: "c clore, r retour, p questions passées, l liste, q laisser en brouillon",
    typed_keys: "1-4 niveau, 0 ne sait pas, x sans objet, p passer, n fait, e preuve, r retour, l liste, q quitter, \
                 ? aide",
    veiled: "noté",
};

const ENGLISH: DeskWords = DeskWords {
    noted: "Noted: ",
    keys: &[
        "1-4 level",
        "0 don’t know",
        "x not applicable",
        "s skip",
        "n fact",
        "e evidence",
        "b back",
        "l list",
        "t texts",
        "q quit",
        "? help",
    ],
    group_key: "d divided",
    few_keys: "1-4 level · 0 don’t know · s skip · n fact · b back · q quit · ? help",
    end_keys: "Enter close · ↑ ↓ scroll · b back · s skipped ones · l list · q keep as a draft",
    opening_keys: "Enter begin · ↑ ↓ scroll · q quit",
    page_keys: "↑ ↓ scroll · any other key: back to the question",
    list_keys: "↑ ↓ choose · Enter go there · Esc back",
    ask_owed_fact: "Level 1 or 4: which fact, told or shown, backs it? (Enter without text: none, it will be flagged; \
                    Esc: another level)",
    ask_owed_line: "Level 1 or 4: which fact, told or shown, backs it? (empty line: none, it will be flagged; b: \
                    another level)",
    ask_evidence: "Evidence: 1 shown · 2 told · 3 assumed · 0 none · Esc back",
    ask_first: "Divided group, first position (1 to 4, Esc gives up):",
    ask_second: "Divided group, second position (1 to 4):",
    ask_place: "Go to (S2q3, S2 or a number):",
    opening: "Before the first question",
    to_a_head: "To a head of department, add: ",
    summary: "Summary to confirm",
    help: "Keys",
    boundary: "Not to be confused: ",
    help_lines: &[
        (
            "1 2 3 4",
            "note this level for the side shown (without Shift on a French keyboard: & é \" ')",
        ),
        ("0", "the person does not know"),
        ("x", "not applicable in this department"),
        ("s", "skip: the question stays to be asked"),
        ("d", "divided group: two positions, half the weight each"),
        ("n", "write the fact told or shown, here"),
        ("N", "write it in your text editor"),
        ("e", "say what backs the rating: shown, told, assumed"),
        ("b ← Esc", "back to the item before; → on without an answer"),
        ("l", "list of the questions and their state"),
        ("g", "go to a question, a sub-axis or a number"),
        ("t", "all the texts of the question, in full"),
        ("L", "show this question in the other language"),
        ("h", "hide or show ratings, facts and names of levels"),
        (
            "q Ctrl-C",
            "quit: everything is saved, the interview can be resumed",
        ),
    ],
    typed_lines: &[
        ("2/3", "divided group: two positions"),
        ("n text", "write the fact told or shown"),
        ("e 1, e 2, e 3, e 0", "evidence shown, told, assumed, none"),
        ("g S2q3", "go to a question, a sub-axis or a number"),
    ],
    typed_end: "c close, b back, s skipped ones, l list, q keep as a draft",
    typed_keys: "1-4 level, 0 don’t know, x not applicable, s skip, n fact, e evidence, b back, l list, q quit, ? help",
    veiled: "noted",
};

/// Returns the words of a language.
pub fn desk_words(language: Language) -> &'static DeskWords {
    match language {
        Language::French => &FRENCH,
        Language::English => &ENGLISH,
    }
}
