//! An explanation on a screen: a tree, whose lines go on below themselves.

use textwrap::WordSplitter::NoHyphenation;

use super::grid::width_of;
use crate::report::explain::{Explanation, Node};

/// The width when the text goes elsewhere than to a screen.
const USUAL: usize = 100;

/// Returns an explanation for a screen of `width` columns, none when it goes elsewhere.
pub fn explain(explanation: &Explanation, width: Option<usize>) -> String {
    drawn(&explanation.tree, width_of(width, USUAL) - 1)
}

/// Returns a tree in lines of `width` columns.
fn drawn(root: &Node, width: usize) -> String {
    let mut text = String::new();
    line(&root.text, ("", ""), width, &mut text);
    below(&root.under, "", width, &mut text);
    text
}

/// Adds the lines under a node; `indent` stands before each of them.
fn below(nodes: &[Node], indent: &str, width: usize, text: &mut String) {
    for (place, node) in nodes.iter().enumerate() {
        let is_last = place + 1 == nodes.len();
        let (branch, on) = if is_last {
            ("└─ ", "   ")
        } else {
            ("├─ ", "│  ")
        };
        let (first, rest) = (format!("{indent}{branch}"), format!("{indent}{on}"));
        // A text that goes on keeps the line to what is below it.
        let next = if node.under.is_empty() { "  " } else { "│ " };
        line(&node.text, (&first, &format!("{rest}{next}")), width, text);
        below(&node.under, &rest, width, text);
    }
}

fn line(node: &str, (first, rest): (&str, &str), width: usize, text: &mut String) {
    let options = textwrap::Options::new(width)
        .word_splitter(NoHyphenation)
        .initial_indent(first)
        .subsequent_indent(rest);
    let filled = textwrap::fill(node, options);
    for one in filled.lines() {
        text.push_str(one.trim_end());
        text.push('\n');
    }
}

#[cfg(test)]
mod tests {
    use unicode_width::UnicodeWidthStr;

    use super::*;

    fn node(text: &str, under: Vec<Node>) -> Node {
        let text = text.to_owned();
        Node { text, under }
    }

    #[test]
    fn no_line_is_wider_than_the_screen() {
        let long = "Orientation produit, poids 33,3\u{a0}% · 3* · 2,81 · F 100\u{a0}%, L 75\u{a0}%, N 6\u{a0}% ";
        let deep = (0..5).fold(node(long, Vec::new()), |below, _| {
            node(&long.repeat(3), vec![below.clone(), below])
        });
        for width in [60, 80, 120] {
            let shown = drawn(&deep, width - 1);
            assert!(shown.lines().all(|line| line.width() < width), "{shown}");
            assert!(shown.lines().all(|line| line.trim_end() == line));
        }
    }

    #[test]
    fn a_tree_has_branches_and_long_lines_go_on() {
        let long = "A line that is longer than the screen and so goes on below";
        let tree = node(
            "Root",
            vec![
                node(long, vec![node("Leaf", Vec::new())]),
                node(long, Vec::new()),
            ],
        );
        insta::assert_snapshot!(drawn(&tree, 39), @r"
        Root
        ├─ A line that is longer than the
        │  │ screen and so goes on below
        │  └─ Leaf
        └─ A line that is longer than the
             screen and so goes on below
        ");
    }
}
