//! The fixed words of the printed pages: column heads, legends, page numbers.

use super::Language;

macro_rules! page_words {
    ($($(#[$doc:meta])* $name:ident: $fr:literal, $en:literal;)*) => {
        /// The fixed words of the printed pages in one language.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub struct PageWords { $($(#[$doc])* pub $name: &'static str,)* }

        const FRENCH: PageWords = PageWords { $($name: $fr,)* };
        const ENGLISH: PageWords = PageWords { $($name: $en,)* };

        impl PageWords {
            /// Returns every word.
            pub fn all(&self) -> Vec<&'static str> {
                vec![$(self.$name,)*]
            }
        }
    };
}

page_words! {
    /// Between a name and its value.
    colon: "\u{a0}:", ":";
    /// Before a page number.
    page: "page", "page";
    /// Above page numbers.
    page_short: "p.", "p.";
    /// Said of a table's group that goes on from the page before.
    continued: "(suite)", "(continued)";

    /// The list of parts on the cover.
    contents: "Sommaire", "Contents";
    /// Before the questionnaire's name.
    questionnaire: "Questionnaire", "Questionnaire";
    /// Above the signatures.
    signatures: "Accord des deux parties sur le constat et le plan d’action",
        "Agreement of both sides on the findings and the action plan";
    /// Who signs on the IT side.
    sign_it: "Pour la DSI", "For the IT department";
    /// Who signs on the business side.
    sign_business: "Pour les métiers", "For the business departments";
    /// The signatory's name.
    name: "Nom", "Name";
    /// The date of a signature.
    date: "Date", "Date";
    /// The signature.
    signature: "Signature", "Signature";

    /// The one-page summary.
    summary: "Synthèse", "Summary";
    /// The ladder of levels.
    ladder: "Où en sont les métiers", "Where the departments stand";
    /// Departments by stable level.
    ladder_stable: "Niveau stable", "Stable level";
    /// Departments by reached level.
    ladder_reached: "Niveau atteint", "Level reached";
    /// Departments by target.
    ladder_target: "Niveau visé", "Target level";
    /// What is strong.
    strengths: "Points forts", "Strengths";
    /// What is weak.
    weaknesses: "Points à renforcer", "Areas to strengthen";
    /// What is started first.
    next_days: "Les 90 prochains jours", "The next 90 days";
    /// What the committee is asked.
    decisions: "Décisions demandées au comité", "Decisions asked of the committee";
    /// How sure the figures are.
    evidence: "Sur quoi reposent les chiffres", "What the figures are based on";
    /// When an action ends.
    due: "Échéance", "Due";

    /// The page that explains the others.
    guide: "Comment lire ce rapport", "How to read this report";
    /// The level table.
    levels: "Les quatre niveaux", "The four levels";
    /// A level.
    level: "Niveau", "Level";
    /// The posture of the IT side.
    it_posture: "Posture de la DSI", "IT posture";
    /// The posture of the business side.
    business_posture: "Posture du métier", "Business posture";
    /// The stable state.
    state: "État stable", "Stable state";
    /// The legend of signs.
    signs: "Signes et couleurs", "Signs and colours";
    /// What a level is.
    sign_level: "Un niveau est un palier, pas une moyenne",
        "A level is a step, not an average";
    /// The plain cell.
    sign_stable: "Case pleine\u{a0}: niveau stable, pleinement atteint par les deux côtés.",
        "Full cell: stable level, fully attained by both sides.";
    /// The cell with an open corner.
    sign_reached: "Coin ouvert\u{a0}: niveau atteint, encore à consolider.",
        "Open corner: level reached, still to be consolidated.";
    /// The digit in italics.
    sign_indicative: "Chiffre en italique\u{a0}: niveau indicatif, sources peu croisées.",
        "Digit in italics: indicative level, few cross-checks.";
    /// The hatched cell.
    sign_withheld: "Hachures\u{a0}: rien n’est publié, faute de données ou pour préserver l’anonymat.",
        "Hatching: nothing is published, for lack of data or to keep answers anonymous.";
    /// The filled circle.
    sign_it_side: "Cercle plein\u{a0}: où en est la DSI.", "Filled circle: where IT stands.";
    /// The open diamond.
    sign_business_side: "Losange vide\u{a0}: où en est le métier.",
        "Open diamond: where the business stands.";
    /// The bar between the two.
    sign_joint: "Trait épais\u{a0}: ce que les deux côtés atteignent ensemble, d’où vient le niveau.",
        "Heavy bar: what both sides attain together, which gives the level.";
    /// The triangle.
    sign_target: "Triangle\u{a0}: niveau visé.", "Triangle: target level.";
    /// The tick.
    sign_quick_win: "Coche\u{a0}: gain rapide, un résultat visible en six semaines.",
        "Tick: quick win, a visible result within six weeks.";
    /// The band behind the signs.
    sign_range: "Bande grise\u{a0}: étendue de tous les métiers, avec leur médiane.",
        "Grey band: range of all departments, with their median.";
    /// The axes and sub-axes.
    axes: "Axes et sous-axes", "Axes and sub-axes";
    /// What is looked at in a sub-axis.
    meaning: "Ce que l’on regarde", "What is looked at";

    /// The heat map.
    heat_map: "Carte des niveaux", "Map of levels";
    /// Its title.
    heat_title: "Niveau atteint par métier et par sous-axe",
        "Level reached by department and sub-axis";
    /// The department's own level.
    overall: "Global", "Overall";
    /// The level aimed at.
    target: "Cible", "Target";
    /// A plain cell, in a legend.
    legend_stable: "stable", "stable";
    /// A cell with an open corner, in a legend.
    legend_reached: "atteint, à consolider", "reached, not yet stable";
    /// A digit in italics, in a legend.
    legend_indicative: "indicatif", "indicative";
    /// A hatched cell, in a legend.
    legend_withheld: "non publié", "not published";

    /// Who can share a path, and with whom to start.
    portfolio: "Profils et priorités", "Profiles and priorities";
    /// A group by its name and what makes a department one of it.
    profile_rule: "Profil et règle", "Profile and rule";
    /// Where the departments of a group go on.
    goes_on: "Suite typique", "Typical next step";
    /// How like the groups the departments are.
    likeness: "Ressemblance aux profils", "Likeness to the profiles";
    /// A group of departments, before its number.
    group: "Profil", "Profile";
    /// The index of the priorities.
    index_long: "Indice de priorité", "Priority index";
    /// What both camps see differently.
    perception: "Regards croisés", "Both views";
    /// The side that is seen.
    side_seen: "Côté regardé", "Side seen";
    /// The camp that sees, in a legend.
    seen_by_it: "vu par la DSI", "seen by IT";
    /// The other camp.
    seen_by_business: "vu par le métier", "seen by the business";
    /// The difference of the two.
    gap: "Écart", "Gap";
    /// The people of IT.
    count_it: "n DSI", "n IT";
    /// The people of the business.
    count_business: "n métier", "n business";
    /// What is seen differently in one department.
    seen_differently: "Ce qui est vu autrement", "What is seen differently";
    /// What to do about it.
    what_to_do: "Ce qu’il faut en faire", "What to do about it";
    /// What holds several departments back.
    common_blockers: "Verrous communs", "Common blockers";
    /// The departments that are held back, by name.
    departments_held: "Métiers retenus et côté limitant", "Departments held back, limiting side";
    /// The actions that lift it.
    what_lifts: "Ce qui lève le verrou", "What lifts it";

    /// The part about departments.
    departments: "Métiers", "Departments";
    /// One department.
    department: "Métier", "Department";
    /// The IT side.
    it: "DSI", "IT";
    /// The business side.
    business: "Métier", "Business";
    /// Both sides.
    both: "Les deux", "Both";
    /// What both sides attest.
    joint: "Ensemble", "Together";
    /// The position on the scale.
    index: "indice", "index";
    /// How well the evidence covers a department.
    coverage: "Solidité", "Solidity";
    /// The confidence in its level, before the grade.
    confidence: "confiance", "confidence";
    /// The dot plot.
    profile: "Profil par sous-axe", "Profile by sub-axis";
    /// A sub-axis.
    sub_axis: "Sous-axe", "Sub-axis";
    /// The side that holds the pair back.
    limiting: "Côté limitant", "Limiting side";
    /// A remark.
    note: "Remarque", "Note";
    /// The reasons of a level.
    why_level: "Pourquoi ce niveau", "Why this level";
    /// The second page of a department.
    why_and_what: "Pourquoi ce niveau, et par où commencer", "Why this level, and where to start";
    /// The smallest change that would move the level.
    closest: "Le plus petit changement", "The smallest change";
    /// The levels one after the other, each passed or not.
    steps: "Les paliers, du plus bas au plus haut", "The steps, lowest first";
    /// What became of a level.
    finding: "Constat", "Finding";
    /// What keeps a level from being passed.
    missing: "Ce qui manque", "What is missing";
    /// Said of a level that is passed.
    passed: "franchi", "passed";
    /// Said of a level that is not passed.
    not_passed: "non franchi", "not passed";
    /// The actions to start with.
    first_actions: "Actions prioritaires", "Priority actions";
    /// How far the departments reach on a sub-axis, in a legend.
    legend_range: "étendue et médiane des métiers", "range and median of all";
    /// The group of departments that are alike.
    typology: "Typologie", "Typology";
    /// The figures of a department's axes.
    by_axis: "Niveau et cible par axe", "Level and target by axis";
    /// What blocks the next level.
    blockers: "Attendu au niveau", "Expected at level";
    /// What a side does at the blocked level.
    expected: "Ce que l’on verrait alors", "What one would then see";
    /// The level that is blocked.
    blocked: "Bloque", "Blocks";
    /// The plan of a department.
    plan: "Plan d’action", "Action plan";
    /// Before the level a plan leads to.
    plan_to: "vers le niveau", "towards level";
    /// Said when there is no action.
    no_action: "Aucune action n’est prévue.", "No action is planned.";

    /// The way of all departments on the calendar.
    roadmap: "Feuille de route", "Roadmap";
    /// The review at which a level is declared stable.
    gate: "Jalon", "Gate";
    /// All of them.
    gates: "Les jalons", "The gates";
    /// Half-months in which nobody works.
    frozen: "période gelée", "freeze";
    /// How much of the roles is taken.
    load: "Charge des rôles partagés", "Load of the shared roles";
    /// Where a department stands then.
    projected: "Niveau ensuite", "Level afterwards";
    /// A quick win of the first six weeks.
    early_win: "gain rapide des six premières semaines", "quick win of the first six weeks";
    /// An action that starts before its stage.
    early: "commence avant son étape", "starts before its stage";
    /// More of a role is taken than it offers.
    overload: "plus de charge que d’offre", "more load than is offered";
    /// Said where the drawing ends before the plan does.
    load_cut: "Les phrases portent sur le plan entier de tous les métiers\u{202f}; le dessin s’arrête avec ce rapport.",
        "The sentences are about the whole plan of all departments; the drawing ends with this report.";
    /// When an action runs.
    runs: "Période", "Period";

    /// An identifier.
    id: "Id.", "Id.";
    /// The place of an action.
    rank: "N°", "No.";
    /// An action.
    action: "Action", "Action";
    /// Who carries it.
    owner: "Porteur", "Owner";
    /// Who carries it, how much energy it takes and how long.
    owner_effort: "Porteur, charge", "Owner, effort";
    /// How much energy and how long.
    effort: "Effort", "Effort";
    /// What is measured.
    kpi: "Indicateur et cible", "Indicator and target";
    /// When an action ends, and for whom.
    due_for: "Échéance et métiers", "Due, and departments";
    /// Before what is known of the indicators.
    baselines: "Point de départ des indicateurs", "Baseline of the indicators";
    /// Why it was chosen.
    why: "Pourquoi", "Why";
    /// A result within six weeks.
    quick_win: "Gain rapide", "Quick win";
    /// The register of all actions.
    register: "Registre des actions", "Action register";

    /// The page about the method.
    method: "Méthode et données", "Method and data";
    /// Dates, editions and sizes.
    facts: "Repères", "At a glance";
    /// Who answered.
    response: "Réponses à l’enquête", "Survey responses";
    /// The share that answered.
    rate: "Taux", "Rate";
    /// What is not known, by kind.
    missing_data: "Données manquantes", "Missing data";
    /// The figures behind the charts.
    data: "Les chiffres des graphiques", "The figures behind the charts";
    /// How to read them.
    data_read: "Chaque chiffre dessiné dans ce rapport se lit aussi ici, ou à côté de son dessin. Les indices vont de 1 à 4.",
        "Every figure drawn in this report can also be read here, or beside its drawing. Indices run from 1 to 4.";
    /// Levels and indices of the axes.
    data_axes: "Niveau et, entre parenthèses, indice par axe", "Level and, in brackets, index by axis";
    /// The indices of the sub-axes.
    data_sub_axes: "Indice par sous-axe\u{a0}: ensemble, DSI et métier, l’un sous l’autre",
        "Index by sub-axis: together, IT and business, one below the other";
    /// How far the departments reach.
    data_range: "Étendue des métiers par sous-axe", "Range of the departments by sub-axis";
    /// The lowest index.
    lowest: "Le plus bas", "Lowest";
    /// The median index.
    median: "Médiane", "Median";
    /// The highest index.
    highest: "Le plus haut", "Highest";
    /// The load of the roles.
    data_load: "Unités prises par quinzaine, une ligne d’une revue à l’autre", "Units taken by half-month, a line from one review to the next";
    /// A role.
    role: "Rôle", "Role";
    /// The first day of a line of half-months.
    from: "Dès", "From";
    /// The terms.
    glossary: "Glossaire", "Glossary";
    /// A term.
    term: "Terme", "Term";
    /// What a term means.
    meant: "Sens dans ce rapport", "Meaning in this report";
    /// The balance of the files.
    balance: "Décompte des réponses", "Response count";
    /// A file.
    file: "Fichier", "File";
    /// Records read.
    records: "Lues", "Read";
    /// Records scored.
    scored: "Retenues", "Scored";
    /// Records without text.
    blank: "Vides", "Blank";
    /// Records without answers.
    partial: "Sans réponse", "No answer";
    /// Records marked as a test.
    test: "Tests", "Tests";
    /// Duplicates.
    duplicate: "Doublons", "Duplicates";
    /// Careless records.
    careless: "Écartées", "Careless";
    /// Records with a fault.
    rejected: "Rejetées", "Rejected";
    /// What deserves a look.
    warnings: "Points d’attention", "Points to watch";
    /// A remark about everything.
    whole: "Ensemble", "All";
    /// A version.
    version: "version", "version";
    /// The fingerprint of the questionnaire.
    fingerprint: "Empreinte SHA-256", "SHA-256 fingerprint";
}

impl PageWords {
    /// Returns what heads the table of files: the file, then what became of its records.
    pub fn balance_heads(&self) -> [&'static str; 9] {
        [
            self.file,
            self.records,
            self.scored,
            self.blank,
            self.partial,
            self.test,
            self.duplicate,
            self.careless,
            self.rejected,
        ]
    }
}

/// Returns the fixed words of a language.
pub fn page_words(language: Language) -> &'static PageWords {
    match language {
        Language::French => &FRENCH,
        Language::English => &ENGLISH,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::typeset;

    #[test]
    fn the_words_follow_the_typography_of_their_language() {
        for language in Language::ALL {
            for word in page_words(language).all() {
                assert_eq!(typeset(word, language), word);
                assert!(!word.is_empty());
            }
        }
    }
}
