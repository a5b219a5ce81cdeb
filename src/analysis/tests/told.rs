//! What stands beside the survey in what is published: other channels, estimates, ties.

use crate::analysis::statistics::perception_gap;
use crate::analysis::tests::suppress::assessed;
use crate::analysis::{
    Basis, Confidence, DepartmentEstimates, Estimate, Estimates, Gap, GapBasis, Grade,
    LevelProbability, Middle, PublishedConfidence, PublishedDepartment, PublishedProbability,
    SideEstimates, Spread, SubAxisEstimates, Withheld, gap_withheld, publish, spread_withheld,
};
use crate::model::{
    Answer, AnswerMatrix, Assessment, BySide, DocumentCheck, Finding, Level, Review, Scope, Side,
    sample,
};
use crate::scoring::{LimitingSide, score};

fn published(assessment: &Assessment, estimates: &Estimates) -> PublishedDepartment {
    let published = publish(assessment, &score(assessment), estimates);
    let mut departments = published.departments;
    departments.remove(0)
}

/// Nine business people rate the IT side of the first sub-axis, twelve all else.
fn nine_of_one() -> Assessment {
    let mut business = [12; 13];
    business[0] = 9;
    assessed(&sample::questionnaire(), business, [12; 13])
}

#[test]
fn documents_are_shown_whoever_answers() {
    let mut assessment = nine_of_one();
    let check = |level| DocumentCheck {
        level,
        ..sample::document()
    };
    assessment.questionnaire.documents = Level::STEPS.map(check).to_vec();
    let review = |finding| {
        Some(Review {
            finding,
            date: assessment.date,
        })
    };
    assessment.reviews = vec![vec![
        review(Finding::Partial),
        review(Finding::Absent),
        review(Finding::Absent),
    ]];
    let found = published(&assessment, &Estimates::default());
    let side = found.sub_axes[0].sides.it;
    let documents = side.documents.expect("all were reviewed");
    assert_eq!(documents.figure.achievement, Ok([0.5, 0.0, 0.0]));
    assert_eq!(documents.reviewed, 1.0);
    // Nothing stands above level 2 without a document of level 2, so the index of the side is
    // 1 + 0.5 × 0.5 + 0.5 × a₂ + … : whoever knows the documents would solve it.
    let figure = side.figure.expect("two channels speak");
    assert_eq!(figure.achievement, Err(Withheld::VectorBelow(10)));
    assert_eq!(figure.index, Err(Withheld::Complementary));
    assert_eq!(
        figure.withheld().map(Withheld::code),
        Some("complementary".to_owned())
    );
    // The business is nowhere lower, so what both attain is this side again.
    let joint = found.sub_axes[0].joint.expect("both sides have a number");
    assert_eq!(joint.index, Err(Withheld::Complementary));
    assert_eq!(found.index(Scope::SubAxis(0)), None);
}

/// A confidence of grade B.
fn sure(value: f64) -> Option<Confidence> {
    let grade = Grade::B;
    (value > 0.0).then_some(Confidence { value, grade })
}

/// How twelve people spread, with a median.
fn opinions() -> Spread {
    Spread {
        respondents: 12,
        mean: 2.5,
        deviation: Some(0.6),
        agreement: None,
        a_wg: Some(0.5),
        mean_distance: Some(0.4),
        middle: Some(Middle {
            median: 2.0,
            trimmed_mean: 2.4,
        }),
    }
}

fn q(confidence: Option<PublishedConfidence>) -> Estimate<f64> {
    confidence.map(|confidence| confidence.value)
}

#[test]
fn an_estimate_that_rests_on_few_people_is_withheld() {
    let side = SideEstimates {
        confidence: sure(0.7),
        half_width: Some(0.3),
        survey_sd: Some(0.6),
        survey_half_width: Some(0.4),
        opinions: Some(opinions()),
        gap: Some(Gap {
            delta: 0.5,
            basis: GapBasis::Survey {
                gap: perception_gap(&[3.0, 3.5], &[2.5, 3.0]).unwrap(),
                people: [9, 4],
            },
        }),
    };
    let sub_axis = SubAxisEstimates {
        confidence: sure(0.6),
        sides: BySide {
            it: side,
            business: side,
        },
    };
    let estimates = Estimates {
        departments: vec![DepartmentEstimates {
            level_probability: LevelProbability::Known {
                shares: [0.0, 0.8, 0.2, 0.0],
                basis: Basis::Bootstrap,
            },
            confidence: sure(0.5),
            sub_axes: vec![sub_axis; 13],
        }],
        ..Estimates::default()
    };
    let found = published(&nine_of_one(), &estimates);
    let few = Some(Err(Withheld::VectorBelow(10)));
    let sides = found.sub_axes[0].sides;
    let (it, business) = (sides.it.estimates, sides.business.estimates);
    assert_eq!([it.survey_sd, it.survey_half_width], [few; 2]);
    assert_eq!(it.opinions, Some(Err(Withheld::VectorBelow(10))));
    assert_eq!(it.spread(), None);
    assert_eq!(business.spread(), Some(opinions()));
    assert_eq!([it.half_width, q(it.confidence)], [few; 2]);
    assert_eq!(
        it.confidence.unwrap().grade,
        Grade::B,
        "a grade may be told"
    );
    assert_eq!(
        it.gap,
        Some(Err(Withheld::Below(5))),
        "four people are no camp"
    );
    assert_eq!(business.survey_sd, Some(Ok(0.6)));
    assert_eq!(business.half_width, Some(Ok(0.3)));
    assert_eq!(q(found.sub_axes[0].confidence), few);
    assert_eq!(q(found.sub_axes[1].confidence), Some(Ok(0.6)));
    assert_eq!(q(found.confidence), few);
    assert_eq!(
        found.level_probability,
        PublishedProbability::Withheld(Withheld::VectorBelow(10))
    );
}

#[test]
fn few_people_have_an_index_and_no_spread() {
    let rules = sample::questionnaire().scoring;
    assert_eq!(spread_withheld(4, &rules), Some(Withheld::Below(5)));
    assert_eq!(spread_withheld(5, &rules), Some(Withheld::VectorBelow(10)));
    assert_eq!(spread_withheld(10, &rules), None);
    assert_eq!(gap_withheld([5, 12], &rules), None);
    assert_eq!(gap_withheld([12, 4], &rules), Some(Withheld::Below(5)));
}

/// Six IT people say `six` of the business everywhere, twelve business people `twelve` of IT.
fn six_and_twelve(six: &[u8], twelve: &[u8]) -> PublishedDepartment {
    let questionnaire = sample::questionnaire();
    let answers = |camp: Side, numbers: &[u8]| {
        let mut matrix = AnswerMatrix::new(questionnaire.questions.len());
        for number in numbers {
            let row = questionnaire.questions.iter().map(|question| {
                if question.asked_to == camp {
                    Answer::number(*number)
                } else {
                    Answer::NOT_APPLICABLE
                }
            });
            matrix.push(&row.collect::<Vec<_>>());
        }
        matrix
    };
    let answers = BySide {
        it: answers(Side::It, six),
        business: answers(Side::Business, twelve),
    };
    let assessment = sample::assessment(questionnaire.clone(), answers);
    published(&assessment, &Estimates::default())
}

/// How much better IT stands than the business by the indices of the first sub-axis.
fn apart(found: &PublishedDepartment) -> f64 {
    let index = |side: Side| {
        let figure = found.sub_axes[0].sides.of(side).figure;
        figure.unwrap().index.unwrap()
    };
    index(Side::It) - index(Side::Business)
}

/// Six people say 1 and 3, twelve say 2: one index, and not the same shares.
#[test]
fn a_tie_beside_a_withheld_vector_does_not_tell_the_shares() {
    let both = Some(LimitingSide::Both);
    // In the second a₂ is 5/6 against 4/6, both rated L: the shares differ and the tie stands.
    let twelve = [1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 3, 3];
    for (six, twelve) in [([2; 6], [2; 12]), ([1, 2, 2, 2, 2, 2], twelve)] {
        let found = six_and_twelve(&six, &twelve);
        assert!(apart(&found).abs() < 1e-9);
        assert_eq!(found.sub_axes[0].limiting_side, both);
        assert_eq!(found.blockers[0].limiting_side, both);
    }
}

/// a₂ is 5/6 against 4/6, both rated L, and so far apart are the indices: it is no secret who lags.
#[test]
fn where_indices_differ_the_lower_side_is_told() {
    let twelve = [1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2];
    let found = six_and_twelve(&[1, 2, 2, 2, 2, 2], &twelve);
    assert!((apart(&found) + 1.0 / 6.0).abs() < 1e-9);
    let it = Some(LimitingSide::One(Side::It));
    assert_eq!(found.sub_axes[0].limiting_side, it);
    assert_eq!(found.blockers[0].limiting_side, it);
}
