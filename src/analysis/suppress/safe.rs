//! Which figures of a department may be told together, so that no withheld share is what is left
//! when the others are taken away (method D.12, R17).
//!
//! Figures are tried one by one, the most useful first; one that would give a share away beside
//! those already told is withheld. Indices come before vectors, and of indices the department's
//! before those of its parts. Of vectors the parts come first, as R17 has it.

use super::equations::System;
use super::forms::{Cell, Forms, Vector, index_of, shares_of};
use crate::model::{BySide, Side};

/// What may be told of one figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Told {
    /// Its index.
    pub(super) index: bool,
    /// Its vector.
    pub(super) vector: bool,
}

/// What may be told of one sub-axis.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct ToldCell {
    pub(super) joint: Told,
    pub(super) sides: BySide<Told>,
}

/// What may be told of a department.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Safe {
    pub(super) joint: Told,
    pub(super) sides: BySide<Told>,
    pub(super) axes: Vec<Told>,
    pub(super) cells: Vec<ToldCell>,
}

impl Safe {
    /// Returns what may be told of the figures of a department; `axis_of` gives the axis of each
    /// sub-axis.
    pub(super) fn of(forms: &Forms, axis_of: &[usize]) -> Self {
        let mut safe = Self {
            joint: Told::default(),
            sides: BySide::default(),
            axes: vec![Told::default(); forms.axes.len()],
            cells: vec![ToldCell::default(); forms.cells.len()],
        };
        let mut system = System::default();
        for survey in forms.cells.iter().flat_map(surveys) {
            system.admits(&[index_of(survey)]);
        }
        safe.tell_indices(forms, &mut system);
        safe.tell_vectors(forms, axis_of, &mut system);
        safe
    }

    fn tell_indices(&mut self, forms: &Forms, system: &mut System) {
        let mut tells = |vector: &Option<Vector>| {
            let equation = vector.as_ref().map(index_of);
            equation.is_none_or(|equation| system.admits(&[equation]))
        };
        self.joint.index = tells(&forms.joint);
        for side in Side::ALL {
            self.sides.of_mut(side).index = tells(forms.sides.of(side));
        }
        for (told, form) in self.axes.iter_mut().zip(&forms.axes) {
            told.index = tells(form);
        }
        for (told, cell) in self.cells.iter_mut().zip(&forms.cells) {
            for side in Side::ALL {
                told.sides.of_mut(side).index = tells(cell.sides.of(side));
            }
        }
        for (told, cell) in self.cells.iter_mut().zip(&forms.cells) {
            told.joint.index = system.admits(&joint_index(cell));
        }
    }

    fn tell_vectors(&mut self, forms: &Forms, axis_of: &[usize], system: &mut System) {
        for (told, cell) in self.cells.iter_mut().zip(&forms.cells) {
            told.joint.vector = surveys(cell).next().is_none();
            for side in Side::ALL {
                told.sides.of_mut(side).vector = cell.surveys.of(side).is_none();
            }
        }
        let mut tells = |vector: &Option<Vector>, hidden: usize| {
            let shares = vector.as_ref().map(shares_of).unwrap_or_default();
            hidden != 1 && system.admits(&shares)
        };
        for (axis, told) in self.axes.iter_mut().enumerate() {
            let own = self.cells.iter().zip(&forms.cells).zip(axis_of);
            let own = own.filter(|((told, cell), of)| {
                **of == axis && cell.joint.is_some() && !told.joint.vector
            });
            told.vector = tells(&forms.axes[axis], own.count());
        }
        let hidden = self.axes.iter().filter(|told| !told.vector).count();
        self.joint.vector = tells(&forms.joint, hidden);
        for side in Side::ALL {
            let own = self.cells.iter().filter(|told| !told.sides.of(side).vector);
            self.sides.of_mut(side).vector = tells(forms.sides.of(side), own.count());
        }
    }
}

fn surveys(cell: &Cell) -> impl Iterator<Item = &Vector> {
    [&cell.surveys.it, &cell.surveys.business]
        .into_iter()
        .flatten()
}

/// Returns the equations of a joint index. Beside two sides of that very index it tells more: no
/// side is above the other anywhere, so they are the same, share by share.
fn joint_index(cell: &Cell) -> Vec<Vec<f64>> {
    let mut equations: Vec<_> = cell.joint.iter().map(index_of).collect();
    if let (true, Some(it), Some(business)) = (cell.are_equal, &cell.sides.it, &cell.sides.business)
    {
        let pairs = shares_of(it).into_iter().zip(shares_of(business));
        equations.extend(pairs.map(|(it, business)| {
            it.iter()
                .zip(&business)
                .map(|(it, business)| it - business)
                .collect()
        }));
    }
    equations
}
