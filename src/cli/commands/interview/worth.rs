//! Which sub-axes are worth asking about first, from what is known already.

use super::home::Home;
use crate::analysis::worth_asking;
use crate::cli::load;
use crate::model::Interview;
use crate::scoring::score;

/// Returns how much each sub-axis is worth asking about in an interview, by what the other evidence
/// of the folder leaves open; nothing when it cannot be read, and the questionnaire's order stands.
pub(super) fn worth(home: &Home, interview: &Interview) -> Vec<f64> {
    let Some(mut assessment) = load::quietly(&home.path) else {
        return Vec::new();
    };
    // What this interview says must not move its own questions about when it is resumed.
    assessment.interviews.retain(|one| one.id != interview.id);
    worth_asking(&assessment, &score(&assessment), &interview.departments)
}
