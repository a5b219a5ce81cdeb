//! What a survey channel rests on: how much was answered, and each question's answers.

use super::achievement::turned;
use super::consensus::{asked, opinions_on, self_rated};
use crate::model::{AnswerMatrix, Assessment, Question, Scale, Side};

/// The answers of the respondents kept to one question.
#[derive(Debug, Clone, PartialEq)]
pub struct QuestionAnswers {
    /// The scale of the answers.
    pub scale: Scale,
    /// The numbers answered, on that scale; those of a reversed question turned round.
    pub numbers: Vec<f64>,
}

/// How one camp answered about one side of a sub-axis.
#[derive(Debug, Clone, PartialEq)]
pub struct SurveyBasis {
    /// The answered share of the weight that applied, over the whole camp, between 0 and 1; none
    /// when nothing applied.
    pub coverage: Option<f64>,
    /// The index of each respondent kept, between 1 and 4.
    pub indices: Vec<f64>,
    /// What those respondents answered, question by question.
    pub questions: Vec<QuestionAnswers>,
}

/// Returns how the other camp answered about one side of a sub-axis, in the department at a place:
/// the answers that count for a level.
pub fn survey_basis(
    assessment: &Assessment,
    department: usize,
    (sub_axis, side): (usize, Side),
) -> SurveyBasis {
    let asked = asked(&assessment.questionnaire, sub_axis, side);
    let answers = assessment.surveys.get(department);
    basis(&asked, answers.map(|answers| answers.of(side.other())))
}

/// Returns how a side rated itself on a sub-axis, in the department at a place: the module that
/// feeds the perception gap alone (method B.5).
pub fn self_rating_basis(
    assessment: &Assessment,
    department: usize,
    (sub_axis, side): (usize, Side),
) -> SurveyBasis {
    let asked = self_rated(&assessment.questionnaire, sub_axis, side);
    let answers = assessment.surveys.get(department);
    basis(&asked, answers.map(|answers| answers.of(side)))
}

/// Returns how some people answered some questions, given with their places in the questionnaire.
fn basis(asked: &[(usize, &Question)], answers: Option<&AnswerMatrix>) -> SurveyBasis {
    let questions = asked.iter().map(|(_, question)| QuestionAnswers {
        scale: question.scale,
        numbers: Vec::new(),
    });
    let mut questions: Vec<_> = questions.collect();
    let (mut applicable, mut answered) = (0.0, 0.0);
    let mut indices = Vec::new();
    if let Some(answers) = answers {
        let opinions = opinions_on(asked.to_vec(), answers);
        for (opinion, row) in opinions.zip(answers.rows()) {
            applicable += opinion.applicable;
            answered += opinion.answered;
            let Some(vector) = opinion.vector else {
                continue;
            };
            indices.push(vector.index());
            for (found, (place, question)) in questions.iter_mut().zip(asked) {
                let number = turned(question, row[*place].reply());
                found.numbers.extend(number.map(f64::from));
            }
        }
    }
    SurveyBasis {
        coverage: (applicable > 0.0).then(|| answered / applicable),
        indices,
        questions,
    }
}
