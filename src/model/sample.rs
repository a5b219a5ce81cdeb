//! A small questionnaire made by hand, for the tests of the rooms above.

use super::{
    Action, ActionId, ActionKind, Assessment, Axis, AxisId, Channel, ChannelWeights, Comparison,
    Department, DepartmentId, DocumentCheck, DocumentId, DontKnow, Effort, InterviewFrame, Kpi,
    KpiUnit, Level, LevelCard, Owner, PlanningChoices, PlanningRules, Question, QuestionId,
    Questionnaire, Rated, Scale, ScoringRules, Side, SubAxis, SubAxisId, SurveyAnswers,
    SurveyFrame,
};
use crate::language::{Language, Text};

fn text(of: &str) -> Text {
    Text {
        fr: format!("{of} (fr)"),
        en: of.to_owned(),
    }
}

/// Four axes of 3, 3, 4 and 3 sub-axes, each with one question of four levels for each camp.
pub(crate) fn questionnaire() -> Questionnaire {
    let sizes = [("s", 3), ("p", 3), ("c", 4), ("x", 3)];
    let mut sub_axes = Vec::new();
    for (axis, (letter, size)) in sizes.into_iter().enumerate() {
        sub_axes.extend((1..=size).map(|place| sub_axis(axis, &format!("{letter}{place}"))));
    }
    let questions = (0..sub_axes.len())
        .flat_map(|place| {
            [Side::Business, Side::It].map(|camp| {
                let id = format!("{}{}", sub_axes[place].code, camp.name());
                Question {
                    id: QuestionId::new(id),
                    sub_axis: place,
                    ..question(camp)
                }
            })
        })
        .collect();
    Questionnaire {
        id: "sample".to_owned(),
        version: "1".to_owned(),
        title: text("Sample"),
        sha256: "0".repeat(64),
        levels: Level::ALL.map(|level| LevelCard {
            level,
            id: format!("level-{level}"),
            label: text(&format!("Level {level}")),
            it: text("IT posture"),
            business: text("business posture"),
            state: text("stable state"),
        }),
        axes: sizes
            .map(|(letter, _)| Axis {
                id: AxisId::new(letter),
                label: text(letter),
                weight: 1.0,
            })
            .to_vec(),
        sub_axes,
        questions,
        documents: Vec::new(),
        survey: SurveyFrame::default(),
        interview: InterviewFrame::default(),
        actions: Vec::new(),
        scoring: ScoringRules {
            cuts: [0.15, 0.50, 0.85],
            group_correlation: 0.5,
            cap_min_weight: 0.25,
            min_group: 5,
            distribution_group: 10,
        },
        planning: PlanningRules {
            review_months: 3,
            min_months: [6, 9, 9],
            anticipation: 2,
            actions_per_stage: 12,
            heavy_per_stage: 3,
        },
    }
}

fn sub_axis(axis: usize, code: &str) -> SubAxis {
    SubAxis {
        id: SubAxisId::new(format!("{}.{code}", &code[..1])),
        code: code.to_uppercase(),
        axis,
        label: text(code),
        meaning: text("meaning"),
        boundary: text("boundary"),
        documents_hint: text("hint"),
        weight: 1.0,
        channel_weights: ChannelWeights {
            document: 0.3,
            interview: 0.4,
            survey: 0.3,
        },
        it: Level::ALL.map(|level| text(&format!("IT at {level}"))),
        business: Level::ALL.map(|level| text(&format!("business at {level}"))),
    }
}

/// One wave of one department, `d`, with its survey answers.
pub(crate) fn assessment(questionnaire: Questionnaire, answers: SurveyAnswers) -> Assessment {
    Assessment {
        client: String::new(),
        wave: String::new(),
        date: None,
        language: Language::English,
        confidentiality: None,
        questionnaire,
        departments: vec![Department::named(DepartmentId::new("d"), "D")],
        surveys: vec![answers],
        careless: Vec::new(),
        reviews: vec![Vec::new()],
        interviews: Vec::new(),
        balance: Vec::new(),
        planning: PlanningChoices::default(),
        benchmark: None,
    }
}

/// A check of level 2 on sub-axis 0, for both sides.
pub(crate) fn document() -> DocumentCheck {
    DocumentCheck {
        id: DocumentId::new("S1-d1"),
        sub_axis: 0,
        rated: Rated::Both,
        level: Level::Two,
        weight: 1.0,
        max_age_months: 18,
        text: text("document"),
        present: text("present"),
        partial: text("partial"),
    }
}

/// A survey question of four levels, asked to `camp` about the other side of sub-axis 0.
pub(crate) fn question(camp: Side) -> Question {
    Question {
        id: QuestionId::new("q"),
        sub_axis: 0,
        channel: Channel::Survey,
        asked_to: camp,
        rated: Rated::One(camp.other()),
        scale: Scale::Level4,
        reverse: false,
        weight: 1.0,
        dont_know: DontKnow::Missing,
        self_rating: false,
        pair: None,
        text: text("question"),
        choices: Vec::new(),
        follow_up: None,
    }
}

/// A light action of four weeks that lifts sub-axis 0 to level 2.
pub(crate) fn action() -> Action {
    Action {
        id: ActionId::new("A1"),
        sub_axis: 0,
        to: Level::Two,
        chain: None,
        kind: ActionKind::Organisation,
        effort: Effort::Light,
        weeks: 4,
        owner: Owner::It,
        value: 3,
        cost: 1,
        risk: 1,
        quick_win: false,
        requires: Vec::new(),
        title: text("title"),
        what: text("what"),
        kpi: Kpi {
            text: text("kpi"),
            source: text("source"),
            unit: KpiUnit::Percent,
            comparison: Comparison::AtLeast,
            target: 80.0,
        },
    }
}

#[test]
fn the_sample_is_of_one_piece() {
    let questionnaire = questionnaire();
    let sizes: Vec<_> = (0..4)
        .map(|axis| questionnaire.sub_axes_of(axis).count())
        .collect();
    assert_eq!(sizes, [3, 3, 4, 3]);
    assert_eq!(
        questionnaire.questions.len(),
        2 * questionnaire.sub_axes.len()
    );
    let camps = [Side::Business, Side::It].map(|camp| question(camp).asked_to);
    assert_eq!(camps, [Side::Business, Side::It]);
    let places = [action().sub_axis, document().sub_axis];
    assert!(
        places
            .iter()
            .all(|place| *place < questionnaire.sub_axes.len())
    );
    let assessment = assessment(questionnaire, SurveyAnswers::default());
    assert_eq!(assessment.departments.len(), assessment.surveys.len());
}
