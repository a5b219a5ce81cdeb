//! The corridor: an assessment, its published scores and its plan become one report.

use time::Date;
use time::format_description::well_known::Iso8601;

use super::benchmark::benchmark_head;
use super::company::together;
use super::department::department;
use super::freezes::unheeded;
use super::load::{loads, saturated};
use super::moments::calendar;
use super::notices::notices;
use super::overview;
use super::register::register;
use super::summary::{collected, summary};
use super::view::{
    Annex, AxisHead, CommonBlockers, Cover, DepartmentView, Edition, HeatMap, LevelLegend, Notice,
    Owners, Paragraphs, Report, SubAxisHead,
};

use crate::analysis::{Published, PublishedBalance, PublishedDepartment, response};
use crate::language::sentences::{self, Counts, Weights};
use crate::language::{Language, glossary, long_date, plain, words};
use crate::model::{Assessment, Channel, Questionnaire, Side, SubAxis};
use crate::planning::Plan;

/// The threshold under which a report says that people could be recognised.
const USUAL_THRESHOLD: usize = 5;

/// Returns the report of an assessment for a reader of `language`.
///
/// `date` stands on the cover; it is given, never read from a clock.
pub fn assemble(
    assessment: &Assessment,
    published: &Published,
    plan: &Plan,
    date: Option<Date>,
    language: Language,
) -> Report {
    let questionnaire = &assessment.questionnaire;
    let departments: Vec<_> = (0..assessment.departments.len())
        .map(|place| {
            let plan = &plan.departments[place];
            department(assessment, place, published, plan, language)
        })
        .collect();
    let loads = loads(assessment, plan, language);
    let ends = departments.iter().filter_map(|view| view.road.as_ref());
    // The load goes on as long as the plan of all departments does.
    let taken = loads
        .iter()
        .filter_map(|load| load.units.iter().rposition(|units| *units > 0));
    let taken = taken.filter_map(|tick| u32::try_from(tick).ok());
    let last = ends
        .map(|road| road.end.tick)
        .chain(taken)
        .max()
        .unwrap_or(0);
    let report = Report {
        language,
        calendar: calendar(assessment, last),
        road_notes: saturated(&loads, language)
            .into_iter()
            .chain(unheeded(&assessment.planning, language))
            .collect(),
        loads,
        title: words(language).report_title.to_owned(),
        cover: cover(assessment, &published.departments, date, language),
        questionnaire: edition(questionnaire, language),
        levels: levels(questionnaire, language),
        axes: axes(questionnaire, language),
        summary: summary(assessment, published, &departments, plan, language),
        warnings: warnings(assessment, published, &departments, language),
        benchmark: assessment
            .benchmark
            .as_ref()
            .map(|given| benchmark_head(given, &departments, language)),
        register: register(&departments),
        departments,
        method: method(assessment, &published.departments, language),
        company: published.company.clone(),
        legend: sentences::legend(
            questionnaire.scoring.least_respondents(),
            questionnaire.scoring.least_for_distribution(),
            language,
        ),
        balance: balance(published),
        portfolio: None,
        perception: None,
        common_blockers: CommonBlockers::default(),
        heat_map: HeatMap::default(),
        roadmap: None,
        owners: Owners::default(),
        annex: Annex::default(),
        glossary: glossary(language).to_vec(),
    };
    with_pages(report, assessment, published)
}

/// Returns the report with its pages over all departments, which are made from the others.
fn with_pages(report: Report, assessment: &Assessment, published: &Published) -> Report {
    let (language, departments) = (report.language, &report.departments);
    let questionnaire = &assessment.questionnaire;
    let is_refused = published.peers.is_ranking_refused();
    Report {
        perception: overview::perception(departments, language),
        common_blockers: overview::common_blockers(questionnaire, departments, language),
        heat_map: overview::heat_map(departments, is_refused, language),
        roadmap: overview::roadmap(assessment, departments, &report.loads, language),
        owners: overview::owners(departments, language),
        annex: overview::annex(assessment, published, departments, &report.cover, language),
        ..report
    }
}

fn warnings(
    assessment: &Assessment,
    published: &Published,
    departments: &[DepartmentView],
    language: Language,
) -> Vec<Notice> {
    let questionnaire = &assessment.questionnaire;
    let each = departments.iter().zip(&published.departments).enumerate();
    let each =
        each.flat_map(|(place, (view, score))| notices(assessment, place, view, score, language));
    small_group(questionnaire, language)
        .into_iter()
        .chain(together(questionnaire, published, language))
        .chain(each)
        .collect()
}

/// Returns what became of each file's records; the name of a file is harmless.
fn balance(published: &Published) -> Vec<PublishedBalance> {
    let files = published.balance.iter();
    let shown = files.map(|balance| PublishedBalance {
        file: plain(&balance.file),
        ..balance.clone()
    });
    shown.collect()
}

/// Returns the remark that people could be recognised, when the threshold is below the usual five
/// (method D.12).
fn small_group(questionnaire: &Questionnaire, language: Language) -> Option<Notice> {
    let least = questionnaire.scoring.least_respondents();
    (least < USUAL_THRESHOLD).then(|| Notice {
        code: "small-group".to_owned(),
        department: None,
        text: sentences::low_threshold(least, language),
    })
}

/// Returns which questionnaire was answered.
pub(super) fn edition(questionnaire: &Questionnaire, language: Language) -> Edition {
    Edition {
        id: questionnaire.id.clone(),
        version: questionnaire.version.clone(),
        title: questionnaire.title.in_language(language).to_owned(),
        sha256: questionnaire.sha256.clone(),
    }
}

/// Returns who and what was assessed.
pub(super) fn cover(
    assessment: &Assessment,
    published: &[PublishedDepartment],
    date: Option<Date>,
    language: Language,
) -> Cover {
    let iso = |date: Date| date.format(&Iso8601::DATE).unwrap_or_default();
    let open = overview::open_interviews(assessment);
    Cover {
        client: assessment.client.clone(),
        wave: assessment.wave.clone(),
        date: date.map(iso).unwrap_or_default(),
        long_date: date
            .map(|date| long_date(date, language))
            .unwrap_or_default(),
        confidentiality: assessment.confidentiality.clone(),
        perimeter: perimeter(assessment, published, language),
        draft: (open > 0).then(|| sentences::draft(open, language)),
    }
}

/// Returns what was collected, with the share of the people who answered where it is known.
fn perimeter(
    assessment: &Assessment,
    published: &[PublishedDepartment],
    language: Language,
) -> String {
    let shares = [Side::Business, Side::It].map(|camp| response(assessment, published, camp));
    let collected = collected(assessment, published).perimeter(language);
    match sentences::response_rate(shares, language) {
        Some(rate) => sentences::with_response(&collected, &rate, language),
        None => collected,
    }
}

fn levels(questionnaire: &Questionnaire, language: Language) -> Vec<LevelLegend> {
    let legend = questionnaire.levels.iter().map(|card| LevelLegend {
        level: card.level,
        label: card.label.in_language(language).to_owned(),
        it: card.it.in_language(language).to_owned(),
        business: card.business.in_language(language).to_owned(),
        state: card.state.in_language(language).to_owned(),
    });
    legend.collect()
}

fn axes(questionnaire: &Questionnaire, language: Language) -> Vec<AxisHead> {
    let head = |sub_axis: &SubAxis| SubAxisHead {
        id: sub_axis.id.to_string(),
        code: sub_axis.code.clone(),
        label: sub_axis.label.in_language(language).to_owned(),
        meaning: sub_axis.meaning.in_language(language).to_owned(),
    };
    let axes = questionnaire
        .axes
        .iter()
        .enumerate()
        .map(|(place, axis)| AxisHead {
            id: axis.id.to_string(),
            label: axis.label.in_language(language).to_owned(),
            sub_axes: questionnaire
                .sub_axes_of(place)
                .map(|place| head(&questionnaire.sub_axes[place]))
                .collect(),
        });
    axes.collect()
}

fn method(
    assessment: &Assessment,
    published: &[PublishedDepartment],
    language: Language,
) -> Vec<Paragraphs> {
    let questionnaire = &assessment.questionnaire;
    let rules = &questionnaire.scoring;
    let number = |count: u32| usize::try_from(count).unwrap_or(usize::MAX);
    let survey = |channel: Channel| channel == Channel::Survey;
    let mut scales: Vec<_> = questionnaire
        .questions
        .iter()
        .filter(|question| survey(question.channel))
        .map(|question| question.scale)
        .collect();
    scales.sort_unstable();
    scales.dedup();
    let counts = Counts {
        collected: collected(assessment, published),
        axes: questionnaire.axes.len(),
        sub_axes: questionnaire.sub_axes.len(),
        cuts: rules.cuts,
        min_group: rules.least_respondents(),
        distribution_group: rules.least_for_distribution(),
        actions: [
            questionnaire.planning.actions_per_stage,
            questionnaire.planning.heavy_per_stage,
        ]
        .map(number),
        mixed_scales: scales.len() > 1,
    };
    let rules = sentences::method_rules(weights(questionnaire), language);
    let sections = sentences::method(counts, language).into_iter().chain(rules);
    sections
        .map(|(title, lines)| Paragraphs {
            title: title.to_owned(),
            lines,
        })
        .collect()
}

/// Returns the weights behind the figures.
fn weights(questionnaire: &Questionnaire) -> Weights {
    let ends = |weight: fn(&SubAxis) -> f64| {
        let weights = || questionnaire.sub_axes.iter().map(weight);
        let (low, high) = (weights().reduce(f64::min), weights().reduce(f64::max));
        [low, high].map(Option::unwrap_or_default)
    };
    let axes = questionnaire.axes.iter().map(|axis| axis.weight);
    Weights {
        channels: [
            ends(|one| one.channel_weights.document),
            ends(|one| one.channel_weights.interview),
            ends(|one| one.channel_weights.survey),
        ],
        cap: questionnaire.scoring.cap_min_weight,
        are_axes_equal: axes.clone().reduce(f64::min) == axes.reduce(f64::max),
    }
}
