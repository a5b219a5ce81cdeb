//! The single words of reports, screens and pages.

use super::Language;

/// The words of one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Words {
    /// What the report is.
    pub report_title: &'static str,
    /// The IT department.
    pub it: &'static str,
    /// The business department.
    pub business: &'static str,
    /// Both sides.
    pub both_sides: &'static str,
    /// The business relationship manager.
    pub brm: &'static str,
    /// The project office.
    pub pmo: &'static str,
    /// The action type of roles and rules.
    pub organisation: &'static str,
    /// The action type of what is said.
    pub communication: &'static str,
    /// The action type of what is written.
    pub documentation: &'static str,
    /// The action type of training and habits.
    pub awareness: &'static str,
    /// An action that takes little energy.
    pub light: &'static str,
    /// An action that takes much energy.
    pub heavy: &'static str,
    /// A department with evidence enough.
    pub complete: &'static str,
    /// A department whose level rests on one channel.
    pub indicative: &'static str,
    /// A department without a level.
    pub partial: &'static str,
    /// A level that is fully attained.
    pub stable: &'static str,
    /// A level that is reached and not yet stable.
    pub consolidating: &'static str,
    /// A department.
    pub department: &'static str,
    /// A level.
    pub level: &'static str,
    /// A target.
    pub target: &'static str,
    /// An index.
    pub index: &'static str,
    /// The status of the evidence.
    pub evidence: &'static str,
    /// What blocks a level.
    pub blockers: &'static str,
    /// The side that holds a pair back.
    pub limiting_side: &'static str,
    /// A sub-axis.
    pub sub_axis: &'static str,
    /// An action.
    pub action: &'static str,
    /// Who carries an action.
    pub owner: &'static str,
    /// How long it takes.
    pub duration: &'static str,
    /// Why it was chosen.
    pub why: &'static str,
    /// A quick win.
    pub quick_win: &'static str,
    /// What blocks the level.
    pub reason_blocker: &'static str,
    /// A type that was missing.
    pub reason_kind: &'static str,
    /// A result within six weeks.
    pub reason_quick_win: &'static str,
    /// The business holds the level back.
    pub reason_business: &'static str,
    /// A link of the standard chain.
    pub reason_chain: &'static str,
    /// A high priority.
    pub reason_priority: &'static str,
    /// Long work on postures.
    pub reason_posture: &'static str,
    /// Started before the plan.
    pub reason_started: &'static str,
    /// Needed first by another.
    pub reason_prerequisite: &'static str,
}

const FRENCH: Words = Words {
    report_title: "Diagnostic flash du partenariat entre la DSI et les métiers",
    it: "DSI",
    business: "métier",
    both_sides: "DSI et métier",
    brm: "BRM",
    pmo: "PMO",
    organisation: "Organisation",
    communication: "Communication",
    documentation: "Documentation",
    awareness: "Acculturation",
    light: "légère",
    heavy: "lourde",
    complete: "complet",
    indicative: "indicatif",
    partial: "partiel",
    stable: "stable",
    consolidating: "en consolidation",
    department: "Métier",
    level: "Niveau",
    target: "Cible",
    index: "Indice",
    evidence: "Preuves",
    blockers: "Verrous",
    limiting_side: "Côté limitant",
    sub_axis: "Sous-axe",
    action: "Action",
    owner: "Porteur",
    duration: "Durée",
    why: "Pourquoi",
    quick_win: "gain rapide",
    reason_blocker: "lève un verrou",
    reason_kind: "type d’action manquant",
    reason_quick_win: "gain rapide",
    reason_business: "portée par le métier",
    reason_chain: "chaîne charte-pilote",
    reason_priority: "prioritaire",
    reason_posture: "posture, travail de fond",
    reason_started: "déjà engagée",
    reason_prerequisite: "préalable",
};

const ENGLISH: Words = Words {
    report_title: "Flash diagnosis of the partnership between IT and the business",
    it: "IT",
    business: "business",
    both_sides: "IT and business",
    brm: "BRM",
    pmo: "PMO",
    organisation: "Organisation",
    communication: "Communication",
    documentation: "Documentation",
    awareness: "Awareness",
    light: "light",
    heavy: "heavy",
    complete: "complete",
    indicative: "indicative",
    partial: "partial",
    stable: "stable",
    consolidating: "being consolidated",
    department: "Department",
    level: "Level",
    target: "Target",
    index: "Index",
    evidence: "Evidence",
    blockers: "Blockers",
    limiting_side: "Limiting side",
    sub_axis: "Sub-axis",
    action: "Action",
    owner: "Owner",
    duration: "Duration",
    why: "Why",
    quick_win: "quick win",
    reason_blocker: "removes a blocker",
    reason_kind: "missing type of action",
    reason_quick_win: "quick win",
    reason_business: "led by the business",
    reason_chain: "charter-to-pilot chain",
    reason_priority: "high priority",
    reason_posture: "posture, long-running work",
    reason_started: "already under way",
    reason_prerequisite: "needed first",
};

/// Returns the words of a language.
pub fn words(language: Language) -> &'static Words {
    match language {
        Language::French => &FRENCH,
        Language::English => &ENGLISH,
    }
}

/// Returns `count` with the form of a noun that goes with it; in French 0 and 1 are singular.
pub fn counted(count: usize, one: &str, many: &str, language: Language) -> String {
    let is_one = match language {
        Language::French => count <= 1,
        Language::English => count == 1,
    };
    format!(
        "{}\u{a0}{}",
        super::whole(count, language),
        if is_one { one } else { many }
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zero_is_singular_in_french_alone() {
        let departments = |count, language| counted(count, "métier", "métiers", language);
        assert_eq!(departments(0, Language::French), "0\u{a0}métier");
        assert_eq!(departments(2, Language::French), "2\u{a0}métiers");
        assert_eq!(
            counted(0, "error", "errors", Language::English),
            "0\u{a0}errors"
        );
        assert_eq!(
            counted(1, "error", "errors", Language::English),
            "1\u{a0}error"
        );
    }
}
