//! The medoids that others published: method G11 and G12.

use super::super::{Distances, Medoids, medoids, nearest_medoids, silhouette};
use super::tables::{IRIS, RUSPINI};

/// Returns the medoids, numbered from 1 as in the papers, their mean cost, the mean silhouette and
/// the group of each point.
fn grouped<const N: usize>(
    points: &[[f64; N]],
    groups: usize,
) -> (Vec<usize>, f64, f64, Vec<usize>) {
    let distances = Distances::between(points.len(), |one, other| {
        let pairs = points[one].iter().zip(points[other]);
        pairs
            .map(|(one, other)| (one - other).powi(2))
            .sum::<f64>()
            .sqrt()
    });
    let Medoids { places, cost } = medoids(&distances, groups).unwrap();
    let labels = nearest_medoids(&distances, &places);
    let width = silhouette(&distances, &labels).unwrap();
    let rows = places.iter().map(|place| place + 1).collect();
    (rows, cost / points.len() as f64, width, labels)
}

fn sizes(labels: &[usize], groups: usize) -> Vec<usize> {
    let size = |group| labels.iter().filter(|one| **one == group).count();
    (0..groups).map(size).collect()
}

#[test]
fn ruspini_has_the_four_published_medoids() {
    let (rows, cost, width, labels) = grouped(&RUSPINI, 4);
    assert_eq!(rows, [10, 32, 52, 70]);
    assert!((cost - 11.48637).abs() < 5e-6, "{cost}");
    assert!((width - 0.7376570).abs() < 5e-8, "{width}");
    assert_eq!(sizes(&labels, 4), [20, 23, 17, 15]);
}

#[test]
fn iris_has_the_three_published_medoids() {
    let points = IRIS.map(|flower| flower.map(|tenths| f64::from(tenths) / 10.0));
    let (rows, cost, width, labels) = grouped(&points, 3);
    assert_eq!(rows, [8, 79, 113]);
    assert!((cost - 0.6542077).abs() < 5e-8, "{cost}");
    assert!((width - 0.5528190).abs() < 5e-8, "{width}");
    assert_eq!(sizes(&labels[..50], 3), [50, 0, 0], "setosa");
    assert_eq!(sizes(&labels[50..100], 3), [0, 48, 2], "versicolor");
    assert_eq!(sizes(&labels[100..], 3), [0, 14, 36], "virginica");
}
