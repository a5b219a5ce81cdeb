//! How far the published indices of all departments reach on a sub-axis.

use super::extremes::median;
use super::page::Range;
use crate::analysis::{LEAST_DEPARTMENTS, Published};
use crate::model::Scope;

/// The fewest departments whose range is told beside their own figures.
const LEAST: usize = 3;

/// Returns the range of the published indices on the sub-axis at `place`; none of too few.
///
/// A report of some departments alone shows the others in it without their figures: then they must be
/// as many as for a rank among them (method D.15). A figure that is withheld is not among them.
pub(super) fn range(published: &Published, place: usize) -> Option<Range> {
    let scope = Scope::SubAxis(place);
    let mut indices = published.peers.indices(scope).to_vec();
    let departments = published.departments.iter();
    let shown = departments.filter_map(|one| one.index(scope)).count();
    let least = if shown < indices.len() {
        LEAST_DEPARTMENTS
    } else {
        LEAST
    };
    indices.sort_by(f64::total_cmp);
    if indices.len() < least {
        return None;
    }
    Some(Range {
        lowest: *indices.first()?,
        median: median(&indices)?,
        highest: *indices.last()?,
        departments: indices.len(),
    })
}
