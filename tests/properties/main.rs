//! Laws that hold whatever people answer, tried through the doors of the library.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

mod adversary;
mod anonymity;
mod answers;
mod desk;
mod evidence;
mod explain;
mod order;
mod planning;
mod reading;
mod scoring;
mod small;
mod typologies;
