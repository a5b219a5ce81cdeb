//! The choice of actions, on cases worked by hand.

mod selection;
