//! The example as it is read, for the tests of what is made of it.

use std::path::Path;

use super::load;
use crate::model::Assessment;

/// Returns the assessment of `examples/acme`.
pub(crate) fn example() -> Assessment {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/acme");
    load::quietly(&folder).unwrap()
}
