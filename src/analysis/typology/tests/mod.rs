//! Tests of the typologies: the worked example, published tables, and laws.

mod fixture;
mod frozen;
mod laws;
mod published;
mod tables;
mod worked;
