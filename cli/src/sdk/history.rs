//! Finds out from the git history since when the SDK no longer lists a word.

use std::cell::{OnceCell, RefCell};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::error::Error;
use crate::git::Repository;

/// The history of a work tree, if it has one.
#[derive(Debug)]
pub(crate) struct History {
    root: PathBuf,
    is_whole: OnceCell<bool>,
    /// Since when words are gone, by the path of their file.
    gone: RefCell<BTreeMap<String, BTreeMap<String, String>>>,
}

/// The absence of a word from a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Absence {
    /// It is absent since that day.
    Since(String),
    /// The file never had it.
    Always,
    /// Unknown, because there is no history.
    Unknown,
}

impl History {
    pub(crate) fn new(root: &Path) -> Self {
        Self { root: root.to_owned(), is_whole: OnceCell::new(), gone: RefCell::default() }
    }

    /// The day of the commit that is checked out.
    ///
    /// Only if the tree is the root of a repository: a folder in a repository has another history.
    pub(crate) fn day(&self) -> Result<Option<String>, Error> {
        if !self.root.join(".git").exists() {
            return Ok(None);
        }
        Repository::new(&self.root).day_of_last_commit().map(Some)
    }

    /// Since when a file does not have a word that it does not have.
    pub(crate) fn absence(&self, path: &str, word: &str) -> Result<Absence, Error> {
        if !self.is_whole()? {
            return Ok(Absence::Unknown);
        }
        let mut files = self.gone.borrow_mut();
        if !files.contains_key(path) {
            let changes = Repository::new(&self.root).changes_of(path)?;
            files.insert(path.to_owned(), gone(&String::from_utf8_lossy(&changes)));
        }
        let day = files.get(path).and_then(|words| words.get(word));
        Ok(day.cloned().map_or(Absence::Always, Absence::Since))
    }

    /// Whether the history is complete, unlike in a shallow clone.
    fn is_whole(&self) -> Result<bool, Error> {
        if let Some(is_whole) = self.is_whole.get() {
            return Ok(*is_whole);
        }
        let is_there = self.root.join(".git").exists();
        let is_whole = is_there && !Repository::new(&self.root).is_shallow()?;
        Ok(*self.is_whole.get_or_init(|| is_whole))
    }
}

/// Since when words are gone, by the commits of their file, the newest first.
fn gone(changes: &str) -> BTreeMap<String, String> {
    // The last change of a word counts; a commit that moves it both removes and adds it.
    let mut last: BTreeMap<&str, Option<&str>> = BTreeMap::new();
    for commit in changes.split('\0') {
        let Some((day, lines)) = commit.split_once('\n') else { continue };
        let mut of_commit: BTreeMap<&str, Option<&str>> = BTreeMap::new();
        for line in lines.lines() {
            let Some((_, value)) = line.split_once(" = \"") else { continue };
            let Some((word, _)) = value.split_once('"') else { continue };
            if line.starts_with('+') {
                of_commit.insert(word, None);
            } else if line.starts_with('-') {
                of_commit.entry(word).or_insert(Some(day));
            }
        }
        for (word, day) in of_commit {
            last.entry(word).or_insert(day);
        }
    }
    let gone = last.into_iter().filter_map(|(word, day)| Some((word.to_owned(), day?.to_owned())));
    gone.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_change_of_a_word_counts() {
        let changes = "\x002026-03-01\n\n--- a/errors.go\n+++ b/errors.go\n@@ -1 +1 @@\n-\tA = \"A\"\n-\tB = \"B\"\n+\tB2 = \"B\"\n\
            \x002026-02-01\n\n-\tC = \"C\"\n\x002026-01-01\n\n+\tA = \"A\"\n+\tC = \"C\"\n-\tD = \"D\"\n\x002025-01-01\n\n+\tD = \"D\"\n";
        let gone: Vec<_> = gone(changes).into_iter().collect();
        let expected = [("A", "2026-03-01"), ("C", "2026-02-01"), ("D", "2026-01-01")];
        assert_eq!(gone, expected.map(|(word, day)| (word.to_owned(), day.to_owned())));
    }
}
