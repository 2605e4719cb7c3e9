//! The report of an import of the SDK.

use schemars::JsonSchema;
use serde::Serialize;

/// The report of an import of the SDK.
#[derive(Debug, Default, Serialize, JsonSchema)]
#[schemars(title = "What `tcerr import --from sdk-go --format json` prints")]
pub(crate) struct Report {
    /// The version of this format.
    pub(crate) schema_version: u32,
    /// The releases that were read.
    pub(crate) releases: Vec<Input>,
    /// The numbers of words, in all.
    pub(crate) totals: Totals,
    /// The tables with something to report.
    pub(crate) tables: Vec<Table>,
    /// Tables that the SDK no longer has; nothing is done about them.
    pub(crate) vanished: Vec<Vanished>,
    /// Files of the SDK that were skipped.
    pub(crate) unread: Vec<Unread>,
    /// What a person has to do before the crate builds.
    pub(crate) todo: Vec<Todo>,
    /// Whether this was a dry run.
    pub(crate) is_dry_run: bool,
    /// The files that were written, or would be in a dry run.
    pub(crate) written: Vec<String>,
}

/// A release of an edition of the SDK.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Input {
    /// Its id among the sources of the specs.
    pub(crate) source: String,
    /// Such as `v1.3.166`.
    pub(crate) release: String,
    /// The day of the release.
    pub(crate) date: String,
    /// The number of files that list words.
    pub(crate) files: usize,
    /// The number of their constants.
    pub(crate) constants: usize,
}

/// Counts, where `constants` = `merged` + `not_words` + `words`, and
/// `words` = `known` + `added` + `revived` + `not_placed`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub(crate) struct Totals {
    /// All constants.
    pub(crate) constants: usize,
    /// Constants that repeat another one of the same service and version, such as that of the other
    /// edition.
    pub(crate) merged: usize,
    /// Constants that are not words.
    pub(crate) not_words: usize,
    /// Words, counted for each service and version.
    pub(crate) words: usize,
    /// Words that the specs list.
    pub(crate) known: usize,
    /// New words.
    pub(crate) added: usize,
    /// Words that were retired, and are listed again.
    pub(crate) revived: usize,
    /// Words that were not placed.
    pub(crate) not_placed: usize,
    /// Words of the specs that the SDK no longer lists, including those that are retired now.
    pub(crate) gone: usize,
    /// Words that are retired now.
    pub(crate) retired: usize,
    /// Services and versions that list no words, and have no table.
    pub(crate) empty: usize,
}

/// A table with what is new in it.
#[derive(Debug, Default, Serialize, JsonSchema)]
pub(crate) struct Table {
    /// The name of the service in the SDK.
    pub(crate) service: String,
    /// The version of the API.
    pub(crate) version: String,
    /// The spec that has, or will have, the table.
    pub(crate) spec: String,
    /// Whether the table, or its service, is new.
    pub(crate) kind: Kind,
    /// The reason why nothing was done about this table.
    pub(crate) stopped: Option<String>,
    /// The number of words that the spec has already.
    pub(crate) known: usize,
    /// Words that are new.
    pub(crate) added: Vec<Added>,
    /// Words that were retired, and are listed again.
    pub(crate) revived: Vec<String>,
    /// Words of the spec that the SDK no longer lists.
    pub(crate) gone: Vec<Gone>,
    /// Words and other values that were not placed.
    pub(crate) not_placed: Vec<NotPlaced>,
    /// Words that differ from one that is gone only in case, dots and underscores.
    pub(crate) respelled: Vec<Respelled>,
}

/// Whether a table is new.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Kind {
    /// The table exists.
    #[default]
    Known,
    /// The table is new, but its service has others.
    NewVersion,
    /// The service is new.
    NewService,
}

/// A new word.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Added {
    pub(crate) word: String,
    /// Its name, if it does not follow from the word; `TODO` where a person has to choose.
    pub(crate) name: Option<String>,
    /// The word that has the name that would follow.
    pub(crate) taken_by: Option<String>,
}

/// A word of the spec that the SDK no longer lists.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Gone {
    pub(crate) word: String,
    /// Since when, if the history of the SDK says so.
    pub(crate) since: Option<String>,
    /// The number of days from then to the release.
    pub(crate) days: Option<i64>,
    /// Whether it is retired now.
    pub(crate) is_retired: bool,
    /// The reason why it is not retired.
    pub(crate) kept: Option<String>,
}

/// A word or another value that was not placed.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct NotPlaced {
    /// The word, or the value that is not a word.
    pub(crate) word: String,
    /// The file and the line.
    pub(crate) place: String,
    pub(crate) reason: String,
    /// Whether it is a word.
    #[serde(skip)]
    pub(crate) is_word: bool,
}

/// A word that may be another one, spelled differently.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Respelled {
    /// The word that the SDK lists.
    pub(crate) word: String,
    /// The word that it no longer lists, perhaps one for `former_words`.
    pub(crate) former_word: String,
}

/// A table that the SDK no longer has.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Vanished {
    pub(crate) service: String,
    pub(crate) version: String,
    pub(crate) spec: String,
    /// The number of its words that are not retired.
    pub(crate) words: usize,
}

/// A file that was skipped.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub(crate) struct Unread {
    pub(crate) path: String,
    pub(crate) reason: String,
}

/// Something that a person has to do.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Todo {
    pub(crate) path: String,
    pub(crate) what: String,
}

impl Report {
    /// Adds up the words, and asserts that each is accounted for.
    pub(crate) fn add_up(&mut self) {
        let totals = &mut self.totals;
        for table in &self.tables {
            totals.added += table.added.len();
            totals.revived += table.revived.len();
            totals.not_placed += table.not_placed.iter().filter(|it| it.is_word).count();
            totals.not_words += table.not_placed.iter().filter(|it| !it.is_word).count();
            totals.gone += table.gone.len();
            totals.retired += table.gone.iter().filter(|it| it.is_retired).count();
        }
        let Totals {
            constants, merged, not_words, words, known, added, revived, not_placed, ..
        } = *totals;
        assert_eq!(constants, merged + not_words + words, "a constant is lost: {totals:?}");
        assert_eq!(words, known + added + revived + not_placed, "a word is lost: {totals:?}");
    }

    /// Whether something was not placed, or needs a decision.
    pub(crate) fn has_failed(&self) -> bool {
        let has_failed = |table: &Table| {
            table.stopped.is_some()
                || !table.not_placed.is_empty()
                || table.added.iter().any(|it| it.name.as_deref() == Some(super::names::TODO))
        };
        !self.unread.is_empty() || self.tables.iter().any(has_failed)
    }
}

impl Table {
    /// Whether there is nothing to report.
    pub(crate) fn is_silent(&self) -> bool {
        let Self { stopped, added, revived, gone, not_placed, respelled, .. } = self;
        stopped.is_none()
            && added.is_empty()
            && revived.is_empty()
            && gone.is_empty()
            && not_placed.is_empty()
            && respelled.is_empty()
    }
}
