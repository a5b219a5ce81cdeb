//! The pages over all departments.

mod annex;
mod blockers;
mod heat_map;
mod owners;
mod perception;
mod roadmap;
mod view;

pub use view::{
    Annex, CommonBlockers, CommonGate, GateMark, HeatMap, Horizon, LiftingAction, LoadStrip,
    OwnerView, Owners, PerceptionBasis, PerceptionCase, PerceptionPage, PerceptionRow,
    QuickWinMark, ResponseRow, RoadRow, Roadmap, StageSpan, View,
};

pub(super) use annex::{annex, open_interviews};
pub(super) use blockers::common_blockers;
pub(super) use heat_map::heat_map;
pub(super) use owners::owners;
pub(super) use perception::perception;
pub(super) use roadmap::roadmap;
