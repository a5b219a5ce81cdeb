//! What stands on the disk and where: patterns, folders above, and one file under two names.

use std::fs;
use std::io::{self, BufRead, BufReader};
use std::path::{Path, PathBuf};

use super::open;

/// Returns whether something stands at a path.
pub(in crate::cli) fn exists(path: &Path) -> bool {
    path.symlink_metadata().is_ok()
}

/// Returns the folder, from the current one upwards, that holds a file called `name`; relative to
/// the current one, so that messages stay short.
pub(in crate::cli) fn find_upwards(name: &str) -> Option<PathBuf> {
    let here = current_folder();
    let above = here
        .ancestors()
        .position(|folder| folder.join(name).is_file())?;
    let climbs = (0..above).map(|_| Path::new(".."));
    Some(match above {
        0 => PathBuf::from("."),
        _ => climbs.collect(),
    })
}

/// Returns the nearest folder above a file that holds a file called `name`; through the folders as
/// typed, then through those above the current one.
pub(in crate::cli) fn folder_above(file: &Path, name: &str) -> Option<PathBuf> {
    let typed = file.ancestors().skip(1);
    let mut typed = typed.filter(|folder| !folder.as_os_str().is_empty());
    match typed.find(|folder| folder.join(name).is_file()) {
        Some(folder) => Some(folder.to_path_buf()),
        None if file.is_relative() => find_upwards(name),
        None => None,
    }
}

/// Returns the folder in which the program was started.
pub(in crate::cli) fn current_folder() -> PathBuf {
    std::env::current_dir().unwrap_or_default()
}

/// Returns whether two paths are one file or folder, through links too.
pub(in crate::cli) fn same_place(one: &Path, other: &Path) -> bool {
    match (one.canonicalize(), other.canonicalize()) {
        (Ok(one), Ok(other)) => one == other,
        _ => false,
    }
}

/// Returns whether what stands at `path` is outside `folder`, because a link leads there.
pub(in crate::cli) fn leads_out(folder: &Path, path: &Path) -> bool {
    match (folder.canonicalize(), path.canonicalize()) {
        (Ok(folder), Ok(path)) => !path.starts_with(folder),
        _ => false,
    }
}

/// Returns whether two files hold the same bytes; files of different sizes are not read.
pub(in crate::cli) fn same_content(one: &Path, other: &Path) -> bool {
    let size = |path: &Path| fs::metadata(path).ok().map(|found| found.len());
    size(one).is_some_and(|length| length > 0)
        && size(one) == size(other)
        && same_bytes(one, other).unwrap_or(false)
}

fn same_bytes(one: &Path, other: &Path) -> io::Result<bool> {
    let (mut one, mut other) = (BufReader::new(open(one)?), BufReader::new(open(other)?));
    loop {
        let (left, right) = (one.fill_buf()?, other.fill_buf()?);
        let common = left.len().min(right.len());
        if common == 0 {
            return Ok(left.len() == right.len());
        }
        if left.get(..common) != right.get(..common) {
            return Ok(false);
        }
        one.consume(common);
        other.consume(common);
    }
}

/// Returns the files of `folder` that a pattern such as `surveys/*.csv` names, sorted by name.
///
/// A `*` stands for any letters of the last part. Hidden files and folders are left out; a link to
/// nothing is not, so that whoever reads it says so.
pub(in crate::cli) fn matching(folder: &Path, pattern: &str) -> Vec<PathBuf> {
    let pattern = Path::new(pattern);
    let Some(name) = pattern.file_name().and_then(|name| name.to_str()) else {
        return Vec::new();
    };
    let parent = pattern.parent().unwrap_or(Path::new(""));
    let Ok(entries) = fs::read_dir(folder.join(parent)) else {
        return Vec::new();
    };
    let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let mut found: Vec<_> = names
        .filter(|found| !found.starts_with('.') && fits(name, found))
        .map(|found| parent.join(found))
        .filter(|found| !folder.join(found).is_dir())
        .collect();
    found.sort();
    found
}

/// Returns the names of the folders in a folder, sorted; hidden ones are left out.
pub(in crate::cli) fn folders(folder: &Path) -> Vec<String> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let mut found: Vec<_> = names
        .filter(|name| !name.starts_with('.') && folder.join(name).is_dir())
        .collect();
    found.sort();
    found
}

/// Whether a name fits a pattern in which `*` stands for any letters.
///
/// Only the last star is ever taken back: what an earlier one took may stay as short as it was. So
/// the work is at most the product of both lengths.
fn fits(pattern: &str, name: &str) -> bool {
    let pattern: Vec<_> = pattern.chars().collect();
    let name: Vec<_> = name.chars().collect();
    let (mut at, mut read) = (0, 0);
    let mut star: Option<(usize, usize)> = None;
    while let Some(letter) = name.get(read) {
        match pattern.get(at) {
            Some('*') => {
                star = Some((at + 1, read));
                at += 1;
            }
            Some(wanted) if wanted == letter => {
                at += 1;
                read += 1;
            }
            _ => {
                let Some((after, taken)) = star else {
                    return false;
                };
                star = Some((after, taken + 1));
                at = after;
                read = taken + 1;
            }
        }
    }
    pattern.iter().skip(at).all(|rest| *rest == '*')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_stands_for_any_letters() {
        assert!(fits("*.csv", "métiers.csv"));
        assert!(fits("b*s*.csv", "business.csv"));
        assert!(fits("**", ""));
        assert!(fits("*é*é", "été-été"));
        assert!(fits("a*b*c", "abbbcbc"));
        assert!(!fits("a*b*c", "abbbcb"));
        assert!(!fits("*.csv", "notes.csv.bak"));
        assert!(fits("it.csv", "it.csv"));
        assert!(!fits("it.csv", "bit.csv"));
    }

    #[test]
    fn many_stars_are_no_work_without_end() {
        let pattern = "*a".repeat(100) + "*b";
        let name = "a".repeat(250);
        assert!(!fits(&pattern, &name));
        assert!(fits(&pattern, &(name + "b")));
    }
}
