//! Departments that can share a path: typologies, and what keeps a department apart (method F.1 to
//! F.3).

mod advise;
mod assign;
mod distances;
mod group;
mod likeness;
mod matrix;
mod medoids;
mod profiles;
mod regroup;
mod silhouette;
#[cfg(test)]
mod tests;
mod ward;

pub use advise::{
    Advice, Apart, LEAST_SILHOUETTE, LEAST_TO_GROUP, Nearest, Refusal, SecondOpinion, Single,
    Typology, typology,
};
pub use distances::Distances;
pub use group::{Character, Group, LEAST_COMMON, Member};
pub use likeness::Likeness;
pub use matrix::{BORDERLINE, is_borderline};
pub use medoids::{Medoids, medoids, nearest_medoids};
pub use silhouette::silhouette;
pub use ward::{WardTree, numbered, ward};
