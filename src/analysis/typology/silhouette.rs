//! How clearly groups stand apart: the silhouette (Rousseeuw 1987, method F.2).

use super::distances::Distances;

/// Returns the mean silhouette of all points, −1 to 1; none with fewer than two groups.
///
/// `groups` holds the group of each point. A point alone in its group counts 0.
pub fn silhouette(distances: &Distances, groups: &[usize]) -> Option<f64> {
    let last = groups.iter().max()?;
    let mut sizes = vec![0_usize; last + 1];
    for group in groups {
        sizes[*group] += 1;
    }
    if sizes.iter().filter(|size| **size > 0).count() < 2 {
        return None;
    }
    let widths = (0..groups.len()).map(|place| width(distances.from(place), place, groups, &sizes));
    Some(widths.sum::<f64>() / groups.len() as f64)
}

/// Returns (b − a) / max(a, b) of one point: a is its mean distance within its group, b that to
/// the nearest other group.
fn width(apart: &[f64], place: usize, groups: &[usize], sizes: &[usize]) -> f64 {
    let own = groups[place];
    if sizes[own] == 1 {
        return 0.0;
    }
    let mut sums = vec![0.0; sizes.len()];
    for (group, apart) in groups.iter().zip(apart) {
        sums[*group] += apart;
    }
    let within = sums[own] / (sizes[own] - 1) as f64;
    let others = sums.iter().zip(sizes).enumerate();
    let means = others
        .filter(|(group, (_, size))| *group != own && **size > 0)
        .map(|(_, (sum, size))| sum / *size as f64);
    let beyond = means.fold(f64::INFINITY, f64::min);
    let larger = within.max(beyond);
    if larger > 0.0 {
        (beyond - within) / larger
    } else {
        0.0
    }
}
