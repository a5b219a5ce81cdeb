//! What a wave rests on: how many documents, interviews and answers, of how many departments.

use crate::language::{Language, counted, whole};

/// What was collected of the departments assessed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Collected {
    /// Departments assessed.
    pub departments: usize,
    /// Document checks reviewed, department by department.
    pub reviews: usize,
    /// Interviews held.
    pub interviews: usize,
    /// Survey answers of the business and of the IT department.
    pub answers: [usize; 2],
}

impl Collected {
    /// Returns the departments and the sources, in one line.
    pub fn perimeter(self, language: Language) -> String {
        let departments = match language {
            Language::French => counted(self.departments, "métier", "métiers", language),
            Language::English => counted(self.departments, "department", "departments", language),
        };
        format!("{departments}, {}", self.sources(language))
    }

    /// Returns the sources that were used, each with its size.
    pub fn sources(self, language: Language) -> String {
        let sources = [
            self.reviewed(language),
            self.interviewed(language),
            self.surveyed(language),
        ];
        let used: Vec<_> = sources.into_iter().flatten().collect();
        match language {
            Language::French if used.is_empty() => "aucune source".to_owned(),
            Language::English if used.is_empty() => "no source".to_owned(),
            _ => used.join(", "),
        }
    }

    fn reviewed(self, language: Language) -> Option<String> {
        (self.reviews > 0).then(|| match language {
            Language::French => counted(
                self.reviews,
                "contrôle de document",
                "contrôles de documents",
                language,
            ),
            Language::English => {
                counted(self.reviews, "document check", "document checks", language)
            }
        })
    }

    fn interviewed(self, language: Language) -> Option<String> {
        (self.interviews > 0).then(|| match language {
            Language::French => counted(self.interviews, "entretien", "entretiens", language),
            Language::English => counted(self.interviews, "interview", "interviews", language),
        })
    }

    /// Says nothing of a camp without an answer: that nobody answered is not told apart from that
    /// nobody may be told of.
    fn surveyed(self, language: Language) -> Option<String> {
        let [business, it] = self.answers;
        let [of_business, of_it] = self.answers.map(|count| whole(count, language));
        let all = match language {
            Language::French => counted(business + it, "réponse", "réponses", language),
            Language::English => counted(business + it, "answer", "answers", language),
        };
        match (business > 0, it > 0, language) {
            (false, false, _) => None,
            (true, false, Language::French) => Some(format!("{all} des métiers à l’enquête")),
            (false, true, Language::French) => Some(format!("{all} de la DSI à l’enquête")),
            (true, false, Language::English) => {
                Some(format!("{all} from the business to the survey"))
            }
            (false, true, Language::English) => Some(format!("{all} from IT to the survey")),
            (true, true, Language::French) => Some(format!(
                "{all} à l’enquête\u{a0}: {of_business} des métiers, {of_it} de la DSI"
            )),
            (true, true, Language::English) => Some(format!(
                "{all} to the survey: {of_business} from the business, {of_it} from IT"
            )),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_source_that_was_not_used_is_not_named() {
        let survey = Collected {
            departments: 1,
            reviews: 0,
            interviews: 0,
            answers: [12, 9],
        };
        let french =
            "1\u{a0}métier, 21\u{a0}réponses à l’enquête\u{a0}: 12 des métiers, 9 de la DSI";
        assert_eq!(survey.perimeter(Language::French), french);
        let one_camp = Collected {
            answers: [0, 9],
            ..survey
        };
        assert_eq!(
            one_camp.sources(Language::English),
            "9\u{a0}answers from IT to the survey"
        );
        let visited = Collected {
            reviews: 76,
            interviews: 1,
            answers: [0, 0],
            ..survey
        };
        assert_eq!(
            visited.sources(Language::English),
            "76\u{a0}document checks, 1\u{a0}interview"
        );
        let nothing = Collected {
            reviews: 0,
            interviews: 0,
            ..visited
        };
        assert_eq!(nothing.sources(Language::French), "aucune source");
    }
}
