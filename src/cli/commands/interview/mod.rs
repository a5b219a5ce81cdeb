//! `diapason interview`: interviews held at the keyboard, recorded, resumed, listed, shown, closed.

mod begin;
mod dispatch;
mod fact;
mod held;
mod home;
mod keep;
mod key_front;
mod line_front;
mod migrate;
mod notebook;
mod record;
mod resume;
mod worth;

pub(super) use dispatch::run;
