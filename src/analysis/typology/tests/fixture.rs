//! The ten departments of the worked example (method F.3).

use super::super::profiles::{Profile, Profiles};
use crate::model::DepartmentId;

/// The ten departments, by identifier.
#[rustfmt::skip]
pub(super) const TEN: [(&str, [f64; 13]); 10] = [
    ("Achats", [2.6, 2.7, 2.8, 2.2, 2.2, 1.5, 2.6, 2.3, 1.8, 2.0, 1.9, 2.2, 2.2]),
    ("Digital", [1.8, 1.6, 1.5, 2.0, 1.6, 2.7, 1.5, 1.7, 1.8, 2.0, 1.9, 1.8, 2.1]),
    ("Finance", [2.8, 2.6, 2.9, 2.4, 2.3, 1.6, 2.5, 2.4, 1.9, 2.1, 2.0, 2.3, 2.4]),
    ("Juridique", [2.5, 2.4, 2.6, 2.3, 2.5, 1.5, 2.3, 2.4, 1.9, 1.9, 2.0, 2.1, 2.3]),
    ("Logistique", [3.1, 2.9, 2.5, 3.3, 3.0, 2.3, 2.8, 3.1, 2.5, 3.0, 3.0, 3.2, 3.1]),
    ("Marketing", [1.6, 1.4, 1.3, 1.8, 1.5, 2.4, 1.4, 1.5, 1.6, 1.8, 1.7, 1.6, 1.9]),
    ("Production", [3.2, 3.0, 2.6, 3.4, 3.1, 2.2, 2.9, 3.0, 2.6, 3.1, 2.9, 3.3, 3.0]),
    ("Qualite", [3.0, 3.1, 2.7, 3.2, 2.9, 2.1, 3.0, 2.9, 2.7, 2.9, 2.8, 3.1, 2.9]),
    ("RH", [2.7, 2.5, 2.7, 2.5, 2.4, 1.7, 2.4, 2.5, 2.0, 2.2, 2.1, 2.4, 2.5]),
    ("Ventes", [1.5, 1.3, 1.2, 1.9, 1.6, 2.3, 1.3, 1.6, 1.5, 1.7, 1.6, 1.7, 1.8]),
];

/// The one that fits nowhere.
#[rustfmt::skip]
pub(super) const R_AND_D: (&str, [f64; 13]) =
    ("R&D", [1.2, 1.1, 1.8, 3.3, 1.4, 3.6, 2.6, 1.2, 1.1, 3.0, 1.3, 3.1, 2.6]);

/// Returns profiles of equal weights, in the order in which departments are declared.
pub(super) fn profiles(departments: &[(&str, [f64; 13])]) -> Profiles {
    let profile = |(place, (id, indices)): (usize, &(&str, [f64; 13]))| Profile {
        place,
        id: DepartmentId::new(*id),
        name: (*id).to_owned(),
        indices: indices.to_vec(),
    };
    let mut complete: Vec<_> = departments.iter().enumerate().map(profile).collect();
    complete.sort_by(|one, other| one.id.cmp(&other.id));
    Profiles {
        weights: vec![1.0; 13],
        complete,
        incomplete: Vec::new(),
    }
}

/// Returns the ten departments and R&D.
pub(super) fn eleven() -> Vec<(&'static str, [f64; 13])> {
    TEN.into_iter().chain([R_AND_D]).collect()
}

#[track_caller]
pub(super) fn close(found: f64, expected: f64) {
    assert!((found - expected).abs() < 5e-5, "{found} is not {expected}");
}

#[track_caller]
pub(super) fn very_close(found: f64, expected: f64) {
    assert!((found - expected).abs() < 1e-9, "{found} is not {expected}");
}
