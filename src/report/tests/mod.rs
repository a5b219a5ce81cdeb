//! Small waves made by hand, and what a report says of them.

mod fixture;
mod overview;
mod page;
mod perception;
mod portfolio;
