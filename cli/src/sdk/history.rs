//! Since when the SDK no longer lists a word: its history says so, if it is there.

use std::cell::OnceCell;
use std::path::{Path, PathBuf};

use crate::error::Error;
use crate::git::Repository;

/// The history of a work tree, which may have none.
#[derive(Debug)]
pub(crate) struct History {
    root: PathBuf,
    is_whole: OnceCell<bool>,
}

/// Since when a file has not had a word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Absence {
    /// Since that day.
    Since(String),
    /// It never had it.
    Always,
    /// Nobody knows, for want of a history.
    Unknown,
}

impl History {
    pub(crate) fn new(root: &Path) -> Self {
        Self { root: root.to_owned(), is_whole: OnceCell::new() }
    }

    /// The day of the commit that the work tree is of.
    ///
    /// Only if the tree itself is a repository's: one below another's has the history of something else.
    pub(crate) fn day(&self) -> Result<Option<String>, Error> {
        if !self.root.join(".git").exists() {
            return Ok(None);
        }
        Repository::new(&self.root).day_of_last_commit().map(Some)
    }

    /// Since when a file no longer has a word, which it has not.
    pub(crate) fn absence(&self, path: &str, word: &str) -> Result<Absence, Error> {
        if !self.is_whole()? {
            return Ok(Absence::Unknown);
        }
        let day = Repository::new(&self.root).day_of_last_change(path, &format!("\"{word}\""))?;
        Ok(day.map_or(Absence::Always, Absence::Since))
    }

    /// A shallow clone does not know what came before it.
    fn is_whole(&self) -> Result<bool, Error> {
        if let Some(is_whole) = self.is_whole.get() {
            return Ok(*is_whole);
        }
        let is_there = self.root.join(".git").exists();
        let is_whole = is_there && !Repository::new(&self.root).is_shallow()?;
        Ok(*self.is_whole.get_or_init(|| is_whole))
    }
}
