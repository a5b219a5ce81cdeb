//! The fixed words of a plan on the calendar.

use super::Language;

/// The words of one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RoadWords {
    /// The title of all roads together.
    pub overview: &'static str,
    /// The title of the gates.
    pub gates: &'static str,
    /// The title of the calendar.
    pub calendar: &'static str,
    /// The title of the actions.
    pub actions: &'static str,
    /// The title of the quick wins.
    pub quick_wins: &'static str,
    /// The title of the load.
    pub load: &'static str,
    /// The title of the load that all departments put on the shared roles.
    pub shared_load: &'static str,
    /// The title of what deserves a look.
    pub watch: &'static str,
    /// Before what a gate assumes.
    pub assumes: &'static str,
    /// Between two assumptions.
    pub and_that: &'static str,
    /// One of the four types of action, in the head of a column.
    pub kind: &'static str,
    /// Before an indicator with its target.
    pub kpi: &'static str,
    /// Before what is known of an indicator at the start.
    pub baseline: &'static str,
    /// Before the days on which a long action shows a result.
    pub deliverables: &'static str,
    /// When something starts.
    pub start: &'static str,
    /// When something ends.
    pub end: &'static str,
    /// A level, before its number.
    pub level: &'static str,
    /// How many actions there are.
    pub count: &'static str,
    /// What the signs of the chart mean.
    pub legend: &'static str,
    /// The title of two plans side by side.
    pub compared: &'static str,
    /// The plan as the assessment sets it.
    pub before: &'static str,
    /// The plan as the options set it.
    pub after: &'static str,
    /// The share of a role that is taken.
    pub share: &'static str,
    /// A role, in the head of a column.
    pub role: &'static str,
    /// Half-months in which more is taken than offered.
    pub exceeded: &'static str,
}

const FRENCH: RoadWords = RoadWords {
    overview: "Feuilles de route",
    gates: "Jalons",
    calendar: "Calendrier",
    actions: "Actions",
    quick_wins: "Gains rapides des six premières semaines",
    load: "Charge par rôle",
    shared_load: "Charge par rôle, tous métiers",
    watch: "À surveiller",
    assumes: "suppose que",
    and_that: ", et que ",
    kind: "Type",
    kpi: "Indicateur",
    baseline: "départ",
    deliverables: "livrables intermédiaires",
    start: "Début",
    end: "Fin",
    level: "Niveau",
    count: "Actions",
    legend: "█\u{a0}action  ▒\u{a0}préparation anticipée  ·\u{a0}période gelée  ◆\u{a0}jalon",
    compared: "Deux réglages du plan, en mois jusqu’à chaque jalon",
    before: "Dossier",
    after: "Options",
    share: "Occupation",
    role: "Rôle",
    exceeded: "Dépassements",
};

const ENGLISH: RoadWords = RoadWords {
    overview: "Roads",
    gates: "Gates",
    calendar: "Calendar",
    actions: "Actions",
    quick_wins: "Quick wins of the first six weeks",
    load: "Load by role",
    shared_load: "Load by role, all departments",
    watch: "To watch",
    assumes: "assumes that",
    and_that: ", and that ",
    kind: "Type",
    kpi: "Indicator",
    baseline: "baseline",
    deliverables: "intermediate deliverables",
    start: "Start",
    end: "End",
    level: "Level",
    count: "Actions",
    legend: "█\u{a0}action  ▒\u{a0}early preparation  ·\u{a0}freeze  ◆\u{a0}gate",
    compared: "Two settings of the plan, in months to each gate",
    before: "Folder",
    after: "Options",
    share: "Taken",
    role: "Role",
    exceeded: "Exceeded",
};

/// Returns the words of a language.
pub fn road_words(language: Language) -> &'static RoadWords {
    match language {
        Language::French => &FRENCH,
        Language::English => &ENGLISH,
    }
}
