//! Uncertainty against the worked vectors of the method, its laws, and its closed form.

mod closed_form;
mod laws;
mod vectors;
mod wave;
mod worth;
