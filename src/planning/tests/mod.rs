//! The choice of actions, on cases worked by hand.

mod road;
mod selection;
