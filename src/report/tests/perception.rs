//! What IT and the business see differently: means worked out by hand, and who never counts.

use super::fixture::{asking, close, plain, profiles, said, told, wave};
use crate::language::Language;
use crate::model::{
    Assessment, Channel, Interview, InterviewRating, Level, Note, Question, Questionnaire, Rated,
    Side, SurveyAnswers, sample,
};
use crate::report::view::{PerceptionBasis, PerceptionPage};

/// Four questions about IT to each camp: those to IT are self-ratings.
fn about_it() -> Questionnaire {
    let other = vec![sample::question(Side::Business); 4];
    let own = Question {
        self_rating: true,
        rated: Rated::One(Side::It),
        ..sample::question(Side::It)
    };
    asking([other, vec![own; 4]].concat())
}

/// How IT is seen by itself and by the business, a person a number, in quarters of a level.
type Seen<'a> = (&'a [u8], &'a [u8]);

fn seen(departments: &[Seen<'_>]) -> Assessment {
    let questionnaire = about_it();
    let people = |camp: Side, all: &[u8]| {
        let rows = all.iter();
        let rows = rows.map(|quarters| (0..4).map(|place| (quarters + place) / 4).collect());
        said(&questionnaire, camp, &rows.collect::<Vec<_>>())
    };
    let answers = departments.iter().map(|(own, other)| SurveyAnswers {
        it: people(Side::It, own),
        business: people(Side::Business, other),
    });
    let answers = answers.collect();
    wave(questionnaire, answers)
}

fn page(wave: &Assessment) -> Option<PerceptionPage> {
    told(wave, Language::English).perception
}

/// Five against eight of method TV-14: means 3.1 and 2.25.
const TV14: Seen<'_> = (&[13, 12, 14, 11, 12], &[8, 10, 9, 7, 10, 11, 8, 9]);

/// Six who see 3 against six who see 2.5.
const HALF: Seen<'_> = (&[12; 6], &[10; 6]);

#[test]
fn a_row_is_the_mean_of_the_departments_that_may_be_told() {
    let found = page(&seen(&[TV14, HALF])).unwrap();
    let [row] = found.rows.as_slice() else {
        panic!("IT on the first sub-axis alone is seen by both camps");
    };
    assert_eq!((row.code.as_str(), row.side), ("S1", Side::It));
    assert_eq!((row.departments, row.basis), (2, PerceptionBasis::Survey));
    // 3.1 and 3, 2.25 and 2.5, 0.85 and 0.5: half of each sum.
    close(row.own.mean, 3.05);
    close(row.other.mean, 2.375);
    close(row.delta, 0.675);
    assert_eq!((row.own.count, row.other.count), (5 + 6, 8 + 6));
    assert_eq!(row.seen_by(Side::Business), row.other);
    assert_eq!(
        plain(&found.headline.text),
        "IT and the business see 1 of the 1 point compared differently: on s1, IT sees itself 0.68 \
         levels higher than the business sees it"
    );
}

#[test]
fn notable_gaps_are_told_where_none_is_a_level_wide() {
    let found = page(&seen(&[HALF, TV14])).unwrap();
    let cases: Vec<_> = found.cases.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(cases, ["B", "A"], "the wider one first");
    assert_eq!(
        plain(&found.cases[0].text),
        "B, S1 s1: IT sees itself 0.85 levels higher than the business sees it (n = 5 and 8)."
    );
    assert_eq!(
        plain(&found.cases_text),
        "No gap of a level; 2 notable gaps, the widest"
    );
    let wide = page(&seen(&[HALF, (&[16; 5], &[8; 5])])).unwrap();
    assert_eq!(wide.cases.len(), 1);
    assert_eq!(
        plain(&wide.cases_text),
        "1 gap of a level or more in one department"
    );
    assert!(wide.cases[0].workshop.contains("IT and B"));
}

/// Four people of a camp are below the threshold: whatever they say, the page stays the same.
#[test]
fn who_is_too_few_never_counts() {
    let with = |few: Seen<'_>| page(&seen(&[TV14, HALF, few])).unwrap();
    let alone = page(&seen(&[TV14, HALF])).unwrap();
    let attacks: [Seen<'_>; 5] = [
        (&[16; 4], &[4; 8]),
        (&[4; 4], &[16; 8]),
        (&[16; 8], &[4; 4]),
        (&[4; 8], &[16; 4]),
        (&[], &[16; 9]),
    ];
    for few in attacks {
        assert_eq!(with(few), alone, "{few:?}");
    }
    assert_eq!(page(&seen(&[(&[16; 4], &[4; 8])])), None);
}

/// What a row tells of a single department is made of figures that are published already.
#[test]
fn a_row_tells_no_more_than_index_and_gap() {
    let wave = seen(&[TV14]);
    let report = told(&wave, Language::English);
    let it = &report.departments[0].sub_axes[0].it;
    let (index, gap) = match it.survey {
        crate::analysis::PublishedSurvey::Shown { figure, .. } => {
            (figure.index.unwrap(), it.estimates.gap.unwrap().unwrap())
        }
        _ => panic!("eight people answered"),
    };
    let row = &report.perception.as_ref().unwrap().rows[0];
    close(row.other.mean, index);
    close(row.own.mean, index + gap.delta);
    close(index, 2.25);
}

#[test]
fn without_self_ratings_there_is_no_page() {
    assert_eq!(page(&profiles(&[(6, [2; 13]), (6, [3; 13])])), None);
}

/// Two interviews of each camp: 3 and 4 by IT itself, 2 and 2 by the business.
#[test]
fn interviews_of_both_camps_show_a_gap_without_an_interval() {
    let questionnaire = asking(vec![Question {
        channel: Channel::Interview,
        rated: Rated::Both,
        ..sample::question(Side::Business)
    }]);
    let mut wave = wave(questionnaire, vec![SurveyAnswers::default()]);
    let held = [
        (Side::It, Level::Three),
        (Side::It, Level::Four),
        (Side::Business, Level::Two),
        (Side::Business, Level::Two),
    ];
    let interview = |(place, (camp, level)): (usize, (Side, Level))| Interview {
        id: format!("i{place}"),
        respondent: format!("r{place}"),
        role: None,
        camp,
        people: 1,
        departments: vec![0],
        date: None,
        closed: place > 0,
        ratings: vec![InterviewRating {
            question: 0,
            side: Side::It,
            note: Note::Levels(vec![level]),
            fact: String::new(),
            backing: None,
        }],
    };
    wave.interviews = held.into_iter().enumerate().map(interview).collect();
    let report = told(&wave, Language::French);
    let found = report.perception.unwrap();
    let row = &found.rows[0];
    assert_eq!(row.basis, PerceptionBasis::Interviews);
    close(row.own.mean, 3.5);
    close(row.other.mean, 2.0);
    assert_eq!((row.own.count, row.other.count), (2, 2));
    let case = &found.cases[0];
    assert!(!case.is_notable, "no interval");
    assert_eq!(
        plain(&case.text),
        "A, S1 s1 (fr) : la DSI se voit 1,50 niveau plus haut que le métier ne la voit (2 et 2 \
         entretiens)."
    );
    assert_eq!(
        report.cover.draft.as_deref().map(plain).as_deref(),
        Some("Brouillon : 1 entretien n’est pas clos, les chiffres peuvent encore changer.")
    );
}
