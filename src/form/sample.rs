//! A small survey, for the tests of this room.

use super::{SelfRating, SurveyChoices, SurveyForm};
use crate::language::{Language, Text};
use crate::model::{
    ContextQuestion, Department, DepartmentId, Questionnaire, Scale, Side, SurveyFrame, sample,
};

fn text(fr: &str, en: &str) -> Text {
    Text {
        fr: fr.to_owned(),
        en: en.to_owned(),
    }
}

/// The sample with words around its questions: S1 offers four choices, S2 an agreement.
pub(super) fn questionnaire() -> Questionnaire {
    let mut questionnaire = sample::questionnaire();
    let choices = [
        ("bas", "low"),
        ("un peu", "some"),
        ("plus", "more"),
        ("plein", "full"),
    ];
    for question in &mut questionnaire.questions {
        match question.sub_axis {
            0 => question.choices = choices.map(|(fr, en)| text(fr, en)).to_vec(),
            1 => question.scale = Scale::Likert5,
            _ => {}
        }
    }
    questionnaire.survey = SurveyFrame {
        introduction: text("Bonjour «\u{a0}à tous\u{a0}»", "Hello"),
        closing: text("Merci\u{202f}!", "Thanks!"),
        context: vec![ContextQuestion {
            id: "role".to_owned(),
            text: text("Votre rôle\u{202f}?", "Your role?"),
            choices: vec![text("Équipe", "Team"), text("Responsable", "Head")],
        }],
    };
    questionnaire
}

/// Two departments, one of a name that needs care.
pub(super) fn departments() -> Vec<Department> {
    let named = |(id, name)| Department::named(DepartmentId::new(id), name);
    [
        ("finance", "Achats \"Phénix\""),
        ("recherche-developpement", "R&D"),
    ]
    .map(named)
    .to_vec()
}

/// What a survey is made for, without self-rating.
pub(super) fn choices(camp: Side, language: Language) -> SurveyChoices {
    SurveyChoices {
        camp,
        language,
        self_rating: SelfRating::LeftOut,
    }
}

/// The survey of a camp.
pub(super) fn form(camp: Side, language: Language) -> SurveyForm {
    SurveyForm::new(&questionnaire(), &departments(), choices(camp, language))
}
