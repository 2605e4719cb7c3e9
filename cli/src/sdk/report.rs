//! What an import of the SDK has found and done.

use schemars::JsonSchema;
use serde::Serialize;

/// What an import of the SDK has found and done.
#[derive(Debug, Default, Serialize, JsonSchema)]
#[schemars(title = "What `tcerr import --from sdk-go --format json` prints")]
pub(crate) struct Report {
    /// The version of this document's form.
    pub(crate) schema_version: u32,
    /// What was read.
    pub(crate) releases: Vec<Input>,
    /// What became of the words, in all.
    pub(crate) totals: Totals,
    /// The tables of which there is something to say.
    pub(crate) tables: Vec<Table>,
    /// Tables that the SDK no longer has; nothing is done about them.
    pub(crate) vanished: Vec<Vanished>,
    /// Files of the SDK that were passed over.
    pub(crate) unread: Vec<Unread>,
    /// What a person has to do before the crate builds.
    pub(crate) todo: Vec<Todo>,
    /// Whether nothing was to be written.
    pub(crate) is_dry_run: bool,
    /// The files that were written, or would have been.
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
    /// How many files list words.
    pub(crate) files: usize,
    /// How many constants they have.
    pub(crate) constants: usize,
}

/// How many there are. `constants` = `merged` + `not_words` + `words`, and
/// `words` = `known` + `added` + `revived` + `not_placed`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub(crate) struct Totals {
    /// Constants of all files.
    pub(crate) constants: usize,
    /// Constants that say what another one of the same service and version says, such as that of the
    /// other edition.
    pub(crate) merged: usize,
    /// Constants that are no words.
    pub(crate) not_words: usize,
    /// Words of a service and version each.
    pub(crate) words: usize,
    /// Words that the specs list.
    pub(crate) known: usize,
    /// Words that are new.
    pub(crate) added: usize,
    /// Words that were retired, and are listed again.
    pub(crate) revived: usize,
    /// Words that have no place, each with the reason.
    pub(crate) not_placed: usize,
    /// Words of the specs that the SDK no longer lists, those that are retired now among them.
    pub(crate) gone: usize,
    /// Words that are retired now.
    pub(crate) retired: usize,
    /// Services and versions that list no words, and have no table.
    pub(crate) empty: usize,
}

/// A table, and what is new in it.
#[derive(Debug, Default, Serialize, JsonSchema)]
pub(crate) struct Table {
    /// As the SDK calls it.
    pub(crate) service: String,
    /// The version of the API.
    pub(crate) version: String,
    /// The spec that has the table, or will have it.
    pub(crate) spec: String,
    /// Whether the table, or even its service, is new.
    pub(crate) kind: Kind,
    /// Why nothing was done about this table.
    pub(crate) stopped: Option<String>,
    /// How many words were there already.
    pub(crate) known: usize,
    /// Words that are new.
    pub(crate) added: Vec<Added>,
    /// Words that were retired, and are listed again.
    pub(crate) revived: Vec<String>,
    /// Words of the spec that the SDK no longer lists.
    pub(crate) gone: Vec<Gone>,
    /// What has no place.
    pub(crate) not_placed: Vec<NotPlaced>,
    /// Words that differ from one that is gone in case, dots and underscores alone.
    pub(crate) respelled: Vec<Respelled>,
}

/// Whether a table is new.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Kind {
    /// It was there.
    #[default]
    Known,
    /// Its service has other tables.
    NewVersion,
    /// Its service is new.
    NewService,
}

/// A word that is new.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Added {
    pub(crate) word: String,
    /// Its name, where none follows from the word; `TODO` where a person has to choose.
    pub(crate) name: Option<String>,
    /// The word that has the name which would follow.
    pub(crate) taken_by: Option<String>,
}

/// A word of the spec that the SDK no longer lists.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Gone {
    pub(crate) word: String,
    /// Since when, where the history of the SDK is there and says so.
    pub(crate) since: Option<String>,
    /// For how many days, up to the release.
    pub(crate) days: Option<i64>,
    /// Whether it is retired now.
    pub(crate) is_retired: bool,
    /// Why it stays as it is.
    pub(crate) kept: Option<String>,
}

/// What has no place.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct NotPlaced {
    /// The word, or what is there instead of one.
    pub(crate) word: String,
    /// The file and the line.
    pub(crate) place: String,
    pub(crate) reason: String,
    /// Whether it is a word at all.
    #[serde(skip)]
    pub(crate) is_word: bool,
}

/// A word that may be another one, written differently.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Respelled {
    /// What the SDK lists.
    pub(crate) word: String,
    /// What it no longer lists: perhaps one of `former_words`.
    pub(crate) former_word: String,
}

/// A table that the SDK no longer has.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Vanished {
    pub(crate) service: String,
    pub(crate) version: String,
    pub(crate) spec: String,
    /// How many words it has that are not retired.
    pub(crate) words: usize,
}

/// A file that was passed over.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub(crate) struct Unread {
    pub(crate) path: String,
    pub(crate) reason: String,
}

/// What a person has to do.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Todo {
    pub(crate) path: String,
    pub(crate) what: String,
}

impl Report {
    /// Adds up what became of the words. That each of them is accounted for is a promise.
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

    /// Whether something has no place, or nobody has decided.
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
    /// Whether there is nothing to say of it.
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
