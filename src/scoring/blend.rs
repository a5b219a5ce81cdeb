//! Several channels -> one vector for a side (method D.6).

use super::achievement::{Achievement, same};
use super::trace::{Part, SideTrace};
use crate::model::{Channel, ChannelWeights};

/// Two channels this far apart are shown for arbitration.
const DIVERGENCE: f64 = 1.0;

/// The vector of one side, and how its channels came to it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Blend {
    /// The mean, held down where a channel caps it.
    pub(super) vector: Achievement,
    /// The mean before that.
    pub(super) raw: Achievement,
    /// Which channel holds level 2, 3 and 4 down.
    pub(super) caps: [Option<Channel>; 3],
}

/// Returns the blend of the channels that say something, none when no weighted channel does.
///
/// Weights are shared anew among them; then no level stands more than one above what the weakest
/// channel of weight `cap_min_weight` or more shows.
pub(super) fn blend(
    channels: &[(Channel, Achievement)],
    weights: &ChannelWeights,
    cap_min_weight: f64,
) -> Option<Blend> {
    let weighted = channels
        .iter()
        .map(|(channel, vector)| (weights.of(*channel), *vector));
    let raw = Achievement::mean(weighted)?;
    let mut shares = raw.shares();
    let mut caps = [None; 3];
    for (channel, vector) in channels {
        if weights.of(*channel) < cap_min_weight {
            continue;
        }
        for (step, base) in (1..).zip(&vector.shares()[..2]) {
            if *base < shares[step] && !same(*base, shares[step]) {
                caps[step] = Some(*channel);
            }
            shares[step] = shares[step].min(*base);
        }
    }
    Some(Blend {
        vector: Achievement::new(shares),
        raw,
        caps,
    })
}

/// Returns how the channels that say something, and those that do not, came to a blend. `parts`
/// holds what each channel had to go by.
pub(super) fn trace(
    channels: &[(Channel, Achievement)],
    mut parts: [Part; 3],
    blend: Option<Blend>,
) -> SideTrace {
    let declared: Vec<_> = channels.iter().map(|(channel, _)| *channel).collect();
    let speaks = |channel: &Channel| declared.contains(channel);
    let pairs = || Channel::ALL.iter().zip(&parts);
    let spoken = pairs().filter(|(channel, _)| speaks(channel));
    let total: f64 = spoken.map(|(_, part)| part.declared).sum();
    for (channel, part) in Channel::ALL.iter().zip(&mut parts) {
        if speaks(channel) {
            part.share = part.declared / total;
        }
    }
    SideTrace {
        parts,
        raw: blend.map(|blend| blend.raw),
        caps: blend.map_or([None; 3], |blend| blend.caps),
    }
}

/// Returns whether the channels are a level or more apart.
pub(super) fn diverges(channels: &[(Channel, Achievement)]) -> bool {
    let indices = channels.iter().map(|(_, vector)| vector.index());
    let lowest = indices.clone().fold(f64::INFINITY, f64::min);
    let highest = indices.fold(f64::NEG_INFINITY, f64::max);
    highest - lowest >= DIVERGENCE - 1e-9
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scoring::achievement::{Cuts, Rating};
    use crate::scoring::staged::standing;

    const CHANNELS: [Channel; 3] = Channel::ALL;

    fn whole(vectors: [Option<[f64; 3]>; 3], weights: [f64; 3]) -> Blend {
        let [document, interview, survey] = weights;
        let weights = ChannelWeights {
            document,
            interview,
            survey,
        };
        let channels: Vec<_> = CHANNELS
            .into_iter()
            .zip(vectors)
            .filter_map(|(channel, vector)| Some((channel, Achievement::new(vector?))))
            .collect();
        blend(&channels, &weights, 0.25).expect("some channel speaks")
    }

    fn blended(vectors: [Option<[f64; 3]>; 3], weights: [f64; 3]) -> [f64; 3] {
        whole(vectors, weights).vector.shares()
    }

    fn close(one: [f64; 3], other: [f64; 3]) -> bool {
        one.iter().zip(other).all(|(a, b)| (a - b).abs() < 5e-7)
    }

    /// TV-07 of method D.6, worked by hand there.
    #[test]
    fn no_level_stands_more_than_one_above_the_weakest_serious_evidence() {
        let usual = [0.3, 0.4, 0.3];
        let (interview, survey) = ([1.0, 0.7, 0.0], [0.95, 0.7, 0.2]);
        let cases = [
            (
                [
                    Some([1.0, 1.0, 1.0]),
                    Some([1.0, 1.0, 0.0]),
                    Some([0.5, 0.0, 0.0]),
                ],
                usual,
                [0.85, 0.70, 0.30],
                ([0.85, 0.50, 0.0], 2.35, "LPN", 2),
            ),
            (
                [Some([0.9, 0.4, 0.1]), Some(interview), Some(survey)],
                usual,
                [0.955, 0.61, 0.09],
                ([0.955, 0.61, 0.09], 2.655, "FLN", 3),
            ),
            (
                [None, Some(interview), Some(survey)],
                usual,
                [0.978571429, 0.7, 0.085714286],
                ([0.978571429, 0.7, 0.085714286], 2.764286, "FLN", 3),
            ),
            (
                [Some([0.0; 3]), Some([0.8, 0.2, 0.0]), Some([1.0, 0.8, 0.4])],
                usual,
                [0.62, 0.32, 0.12],
                ([0.62, 0.0, 0.0], 1.62, "LNN", 2),
            ),
            (
                [Some([0.0; 3]), Some(interview), Some([1.0, 0.8, 0.4])],
                [0.1, 0.3, 0.6],
                [0.90, 0.69, 0.24],
                ([0.90, 0.69, 0.24], 2.83, "FLP", 3),
            ),
        ];
        for (vectors, weights, raw, (expected, index, ratings, reached)) in cases {
            let found = whole(vectors, weights);
            assert!(close(found.raw.shares(), raw), "{found:?} is not {raw:?}");
            let shares = found.vector.shares();
            assert!(close(shares, expected), "{shares:?} is not {expected:?}");
            assert!((found.vector.index() - index).abs() < 5e-7);
            let standing = standing(found.vector, Cuts::new([0.15, 0.50, 0.85]));
            let letters = standing.ratings.map(Rating::letter);
            assert_eq!(letters.iter().collect::<String>(), ratings);
            assert_eq!(standing.reached.number(), reached);
        }
    }

    /// At the least weight that caps, a channel caps: the mean of 0 and 1 is (.75, .75, .75).
    #[test]
    fn a_channel_of_the_least_serious_weight_holds_down_too() {
        let vectors = [Some([0.0; 3]), Some([1.0; 3]), None];
        let found = blended(vectors, [0.25, 0.75, 0.0]);
        assert!(close(found, [0.75, 0.0, 0.0]), "{found:?}");
        let lighter = blended(vectors, [0.2, 0.6, 0.2]);
        assert!(close(lighter, [0.75; 3]), "{lighter:?}");
    }

    #[test]
    fn channels_a_level_apart_are_shown_for_arbitration() {
        let pair = |index| {
            [
                (Channel::Document, Achievement::of_index(1.5)),
                (Channel::Survey, Achievement::of_index(index)),
            ]
        };
        assert!(diverges(&pair(2.5)));
        assert!(!diverges(&pair(2.4)));
    }
}
