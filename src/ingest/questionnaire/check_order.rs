//! The order that `requires` puts between actions: no circle, no wait for a later stage.

use std::collections::BTreeMap;

use super::super::toml_file::Faults;
use super::wire::WireAction;
use crate::diagnostic::{Code, Span};
use crate::language::faults::catalogue as said;

/// Reports the circles of prerequisites, and the actions that can never start.
pub(super) fn check(actions: &[WireAction], faults: Faults<'_>) {
    let graph = Graph::of(actions);
    let walk = Walk::over(&graph);
    for circle in &walk.circles {
        let names: Vec<_> = circle.nodes.iter().map(|node| graph.name(*node)).collect();
        faults.at(Code::RequiresCycle, &circle.place, said::cycle(&names));
    }
    report_dead(&graph, &walk, faults);
}

/// The actions, and for each the places of those it requires.
struct Graph<'w> {
    actions: &'w [WireAction],
    edges: Vec<Vec<(usize, &'w Span)>>,
}

impl<'w> Graph<'w> {
    fn of(actions: &'w [WireAction]) -> Self {
        let mut places = BTreeMap::new();
        for (place, action) in actions.iter().enumerate() {
            if action.id.is_some() {
                places.entry(action.name()).or_insert(place);
            }
        }
        let edges = actions.iter().map(|action| {
            let known = action.requires.iter().filter_map(|name| {
                let place = places.get(name.value.as_str())?;
                Some((*place, &name.span))
            });
            known.collect()
        });
        let edges = edges.collect();
        Self { actions, edges }
    }

    fn name(&self, node: usize) -> String {
        let action = self.actions.get(node);
        action.map_or("", WireAction::name).to_owned()
    }

    /// Returns the stage of an action: the level it leads to.
    fn stage(&self, node: usize) -> Option<u8> {
        let action = self.actions.get(node)?;
        Some(action.to.as_ref()?.value)
    }

    fn edge(&self, node: usize, number: usize) -> Option<(usize, &'w Span)> {
        self.edges.get(node)?.get(number).copied()
    }
}

/// A circle of actions, closed by the prerequisite at `place`.
struct Circle {
    nodes: Vec<usize>,
    place: Span,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    New,
    /// On the path that is being walked, at this depth.
    Open(usize),
    Done,
}

/// A walk in depth over the whole graph, without recursion: a long chain must not end the program.
struct Walk {
    marks: Vec<Mark>,
    /// The actions, each after all that it requires.
    order: Vec<usize>,
    circles: Vec<Circle>,
}

impl Walk {
    fn over(graph: &Graph<'_>) -> Self {
        let mut walk = Self {
            marks: vec![Mark::New; graph.actions.len()],
            order: Vec::new(),
            circles: Vec::new(),
        };
        for start in 0..graph.actions.len() {
            if walk.mark(start) == Mark::New {
                walk.from(graph, start);
            }
        }
        walk
    }

    fn mark(&self, node: usize) -> Mark {
        self.marks.get(node).copied().unwrap_or(Mark::Done)
    }

    fn set(&mut self, node: usize, mark: Mark) {
        if let Some(place) = self.marks.get_mut(node) {
            *place = mark;
        }
    }

    fn from(&mut self, graph: &Graph<'_>, start: usize) {
        // Each step of the path: the action, and how many of its prerequisites were followed.
        let mut path: Vec<(usize, usize)> = vec![(start, 0)];
        self.set(start, Mark::Open(0));
        while let Some((node, followed)) = path.last_mut() {
            let node = *node;
            let Some((next, place)) = graph.edge(node, *followed) else {
                self.set(node, Mark::Done);
                self.order.push(node);
                path.pop();
                continue;
            };
            *followed += 1;
            match self.mark(next) {
                Mark::New => {
                    self.set(next, Mark::Open(path.len()));
                    path.push((next, 0));
                }
                Mark::Open(depth) => self.close(&path, depth, place),
                Mark::Done => {}
            }
        }
    }

    /// Notes the circle from the action at `depth` of the path back to itself.
    fn close(&mut self, path: &[(usize, usize)], depth: usize, place: &Span) {
        // A message shows eight names at most: the whole of a very long circle is not needed.
        const KEPT: usize = 9;
        let mut nodes: Vec<_> = path
            .iter()
            .skip(depth)
            .map(|(node, _)| *node)
            .take(KEPT)
            .collect();
        nodes.extend(nodes.first().copied());
        let place = place.clone();
        self.circles.push(Circle { nodes, place });
    }
}

/// Warns of each action that requires, directly or not, one of a later stage (method E.6).
fn report_dead(graph: &Graph<'_>, walk: &Walk, faults: Faults<'_>) {
    // For each action, the latest stage among itself and all that it requires, and who has it.
    let mut latest: BTreeMap<usize, (u8, usize)> = BTreeMap::new();
    let mut dead = Vec::new();
    for node in &walk.order {
        let Some(own) = graph.stage(*node) else {
            continue;
        };
        let mut worst: (u8, usize) = (own, *node);
        let mut through = None;
        let edges = graph.edges.get(*node).into_iter().flatten();
        for (next, place) in edges {
            if let Some(found) = latest.get(next)
                && found.0 > worst.0
            {
                worst = *found;
                through = Some(*place);
            }
        }
        if let Some(place) = through {
            dead.push((*node, own, worst, place));
        }
        latest.insert(*node, worst);
    }
    for (node, own, (stage, later), place) in dead {
        let wording = said::dead_action(&graph.name(node), own, &graph.name(later), stage);
        faults.at(Code::DeadAction, place, wording);
    }
}
