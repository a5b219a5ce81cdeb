//! What is estimated beside the scores stands at its department, sub-axis and side.

use super::wave::{said, wave};
use crate::analysis::statistics::Agreement;
use crate::analysis::{Estimates, estimates};
use crate::model::{Side, SurveyAnswers, sample};
use crate::scoring::score;

fn estimated(it: &[[u8; 13]], business: &[[u8; 13]]) -> Estimates {
    let questionnaire = sample::questionnaire();
    let answers = SurveyAnswers {
        it: said(&questionnaire, Side::It, it),
        business: said(&questionnaire, Side::Business, business),
    };
    let assessment = wave(questionnaire, vec![answers]);
    estimates(&assessment, &score(&assessment))
}

/// The business says 1 and 4 of IT, so s² is above the 1.25 of chance; IT says 3 of the business.
#[test]
fn opinions_are_divided_where_people_do_not_agree() {
    let halves = [[[1; 13]; 5], [[4; 13]; 5]].concat();
    let found = estimated(&[[3; 13]; 6], &halves);
    let sides = found.departments[0].sub_axes[12].sides;
    let told = |side: Side| {
        let opinions = sides.of(side).opinions.unwrap();
        let agreement = opinions.agreement.map(Agreement::value);
        (agreement, opinions.is_divided())
    };
    assert_eq!(told(Side::It), (Some(0.0), true));
    assert_eq!(told(Side::Business), (Some(1.0), false));
    let unheard = estimated(&[], &halves);
    let business = unheard.departments[0].sub_axes[0].sides.business;
    assert_eq!((business.opinions, business.confidence), (None, None));
}
