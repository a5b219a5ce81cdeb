//! From what was found of all departments to what is said.

use time::Date;
use time::format_description::well_known::Iso8601;

use super::super::assemble::{cover, edition};
use super::groups::{group, matrix, member};
use super::view::{
    AdviceView, CriterionView, CutView, GroupView, MemberView, OriginView, Portfolio, PriorityView,
    SingleView,
};
use crate::analysis::PublishedDepartment;
use crate::analysis::priorities::{Criterion, Cut, Priorities};
use crate::analysis::typology::{Advice, Apart, BORDERLINE, Refusal, Single, Typology};
use crate::language::sentences::portfolio::{self as said, Grounds, Road, WhyPriorities};
use crate::language::{Language, long_date, portfolio_words};
use crate::model::{Assessment, FrozenTypologies};

/// What was found of the departments of an assessment together.
#[derive(Debug, Clone, Copy)]
pub struct Findings<'a> {
    /// What is published of the departments.
    pub published: &'a [PublishedDepartment],
    /// Who can share a path.
    pub typology: &'a Typology,
    /// With whom to start.
    pub priorities: &'a Priorities,
    /// The typologies that were applied, if any.
    pub frozen: Option<&'a FrozenTypologies>,
}

/// Returns what is said of all departments of an assessment to a reader of `language`.
pub fn portfolio(
    assessment: &Assessment,
    findings: Findings<'_>,
    date: Option<Date>,
    language: Language,
) -> Portfolio {
    let typology = findings.typology;
    let groups: Vec<_> = (0..typology.groups.len())
        .map(|place| group(assessment, findings, place, language))
        .collect();
    let singles: Vec<_> = typology
        .singles
        .iter()
        .map(|one| single(assessment, typology, one, language))
        .collect();
    let priorities = priorities(assessment, findings.priorities);
    Portfolio {
        language,
        cover: cover(assessment, findings.published, date, language),
        questionnaire: edition(&assessment.questionnaire, language),
        origin: findings.frozen.map(|frozen| origin(frozen, language)),
        advice: advice(
            typology,
            (&groups, &singles),
            findings.frozen.is_some(),
            language,
        ),
        matrix: matrix(assessment, findings),
        matrix_rule: if groups.is_empty() {
            String::new()
        } else {
            said::between(BORDERLINE / 100.0, language)
        },
        groups,
        singles,
        silhouette: typology.silhouette,
        ward: typology
            .ward
            .as_ref()
            .map(|ward| (ward.agrees, ward.heights.clone())),
        cut: cut(&findings.priorities.cut, &priorities, language),
        priorities,
        criteria: Criterion::ALL
            .into_iter()
            .map(|one| criterion(one, language))
            .collect(),
    }
}

fn origin(frozen: &FrozenTypologies, language: Language) -> OriginView {
    let iso = |date: Date| date.format(&Iso8601::DATE).unwrap_or_default();
    let long = frozen.date.map(|date| long_date(date, language));
    OriginView {
        client: frozen.client.clone(),
        wave: frozen.wave.clone(),
        date: frozen.date.map(iso).unwrap_or_default(),
        line: said::origin(&frozen.client, &frozen.wave, long.as_deref(), language),
    }
}

fn advice(
    typology: &Typology,
    (groups, singles): (&[GroupView], &[SingleView]),
    is_frozen: bool,
    language: Language,
) -> AdviceView {
    let alone = groups.iter().filter(|group| group.likeness.is_none());
    let alone = alone
        .flat_map(|group| &group.members)
        .map(|one| one.name.as_str());
    let cases = singles.iter().filter(|one| one.missing == 0);
    let cases: Vec<_> = alone.chain(cases.map(|one| one.name.as_str())).collect();
    let road = match typology.advice {
        Advice::Typologies | Advice::TypologiesAndCases => Road::Typologies {
            count: groups.iter().filter(|group| group.is_typology).count(),
            cases: &cases,
            is_frozen,
        },
        Advice::Priorities(refusal) => Road::Priorities(match refusal {
            Refusal::TooFew => WhyPriorities::TooFew {
                complete: typology.complete,
                is_frozen,
            },
            Refusal::NoStructure => WhyPriorities::NoStructure,
            Refusal::NotAlike => WhyPriorities::NotAlike { is_frozen },
        }),
    };
    let grounds = Grounds {
        silhouette: typology.silhouette,
        ward_agrees: typology.ward.as_ref().map(|ward| ward.agrees),
    };
    AdviceView {
        code: code(typology.advice),
        reason: reason(typology.advice),
        text: said::advice(&road, language),
        grounds: said::grounds(grounds, language),
    }
}

fn code(advice: Advice) -> &'static str {
    match advice {
        Advice::Typologies => "typologies",
        Advice::TypologiesAndCases => "typologies-and-cases",
        Advice::Priorities(_) => "priorities",
    }
}

fn reason(advice: Advice) -> Option<&'static str> {
    match advice {
        Advice::Typologies | Advice::TypologiesAndCases => None,
        Advice::Priorities(Refusal::TooFew) => Some("too-few"),
        Advice::Priorities(Refusal::NoStructure) => Some("no-structure"),
        Advice::Priorities(Refusal::NotAlike) => Some("not-alike"),
    }
}

fn single(
    assessment: &Assessment,
    typology: &Typology,
    single: &Single,
    language: Language,
) -> SingleView {
    let MemberView { id, name, .. } = member(assessment, single.place);
    let (reason, missing, nearest) = match single.reason {
        Apart::IndividualCase(nearest) => ("individual-case", 0, Some(nearest)),
        Apart::Incomplete { missing, nearest } => ("incomplete", missing, nearest),
    };
    let told = nearest.map(|one| (one.group + 1, one.likeness.common / 100.0));
    let sub_axes = assessment.questionnaire.sub_axes.len();
    SingleView {
        id,
        name,
        reason,
        nearest: nearest.map(|one| {
            let medoid = &typology.groups[one.group].definition.medoid;
            (medoid.to_string(), one.likeness)
        }),
        missing,
        line: said::apart((missing, sub_axes), told, language),
    }
}

fn priorities(assessment: &Assessment, priorities: &Priorities) -> Vec<PriorityView> {
    let pairs = assessment.departments.iter().zip(&priorities.departments);
    let views = pairs.map(|(department, priority)| PriorityView {
        id: department.id.to_string(),
        name: department.name.clone(),
        index: priority.index,
        rank: priority.rank,
        selected: priority.selected,
        borderline: priority.borderline,
        has_sponsor: priority.has_sponsor,
        criteria: priority.criteria,
    });
    let mut views: Vec<_> = views.collect();
    views.sort_by_key(|one| one.rank);
    views
}

fn cut(cut: &Cut, priorities: &[PriorityView], language: Language) -> CutView {
    let selected = priorities.iter().filter(|one| one.selected);
    let names: Vec<_> = selected.map(|one| one.name.as_str()).collect();
    let drop = cut.drops.iter().find(|(count, _)| *count == cut.selected);
    CutView {
        selected: cut.selected,
        drops: cut.drops.clone(),
        line: said::cut(&names, drop.map(|(_, drop)| *drop), language),
    }
}

fn criterion(criterion: Criterion, language: Language) -> CriterionView {
    let words = portfolio_words(language);
    let (letter, label) = match criterion {
        Criterion::StrategicValue => words.strategic_value,
        Criterion::Gap => words.gap,
        Criterion::Dependency => words.dependency,
        Criterion::Pain => words.pain,
        Criterion::Readiness => words.readiness,
    };
    CriterionView {
        criterion,
        weight: criterion.weight(),
        letter,
        label,
    }
}
