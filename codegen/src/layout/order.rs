//! The order of keys, blocks, entries and editions.

use super::block::{Block, Line};

/// What the format knows of one kind of block.
#[derive(Debug)]
pub(super) struct Form {
    /// The names in the header.
    path: &'static [&'static str],
    /// The keys, in order.
    keys: &'static [&'static str],
    /// The keys whose values are texts, one line a language.
    texts: &'static [&'static str],
    /// The blocks below, in order.
    blocks: &'static [&'static str],
}

/// The languages of a text, in order.
const LANGUAGES: &[&str] = &["en", "zh"];

const TEXTS: &[&str] = &["title", "remedy", "reason"];

const FORMS: &[Form] = &[
    Form {
        path: &[],
        keys: &["schema", "product"],
        texts: &[],
        blocks: &["source", "table", "accepted"],
    },
    Form { path: &["product"], keys: &["id", "name"], texts: &["name"], blocks: &[] },
    Form {
        path: &["accepted"],
        keys: &["rule", "table", "code", "fingerprint", "reason", "version"],
        texts: &[],
        blocks: &[],
    },
    Form { path: &["source"], keys: &["id", "title", "lang", "url"], texts: &[], blocks: &[] },
    Form {
        path: &["table"],
        keys: &["enum", "level", "label", "summary", "reserved"],
        texts: &["label"],
        blocks: &["error"],
    },
    Form {
        path: &["table", "error"],
        keys: &[
            "code",
            "name",
            "former_names",
            "id",
            "title",
            "remedy",
            "category",
            "retry",
            "basis",
            "note",
            "sources",
            "status",
            "since",
            "reason",
        ],
        texts: TEXTS,
        blocks: &["edition"],
    },
    Form {
        path: &["table", "error", "edition"],
        keys: &["product", "title", "remedy"],
        texts: TEXTS,
        blocks: &[],
    },
];

/// What is known of the blocks with these names in their headers.
pub(super) fn form(path: &[String]) -> Option<&'static Form> {
    FORMS.iter().find(|form| form.path == path)
}

impl Form {
    pub(super) fn is_text(&self, path: &[String]) -> bool {
        matches!(path, [name] if self.texts.contains(&name.as_str()))
    }

    pub(super) fn is_block(&self, path: &[String]) -> bool {
        matches!(path, [name] if self.blocks.contains(&name.as_str()))
    }

    /// Puts known keys first, and leaves the others in their order.
    pub(super) fn sort_lines(&self, lines: &mut [Line<'_>]) {
        lines.sort_by_key(|line| {
            let name = line.path.first().map_or("", String::as_str);
            let is_text = self.texts.contains(&name);
            let language = line.path.get(1).filter(|_| is_text);
            (rank(self.keys, name), language.map(|language| rank(LANGUAGES, language)))
        });
    }

    /// Where the blocks of this name stand; a known key may as well have been written as a block.
    pub(super) fn block_rank(&self, name: &str) -> usize {
        let known = self.keys.iter().chain(self.blocks).position(|known| *known == name);
        known.unwrap_or(usize::MAX)
    }
}

/// Names that are not listed come last.
fn rank(names: &[&str], name: &str) -> usize {
    names.iter().position(|known| *known == name).unwrap_or(names.len())
}

/// Puts entries into the order of their codes, and editions into that of their products' ids.
pub(super) fn sort_elements<'t>(path: &[String], blocks: Vec<Block<'t>>) -> Vec<Block<'t>> {
    if path == ["table", "error"] {
        sort_entries(blocks)
    } else if path == ["table", "error", "edition"] {
        sort_editions(blocks)
    } else {
        blocks
    }
}

/// An entry without a code stays behind the one before it.
fn sort_entries(entries: Vec<Block<'_>>) -> Vec<Block<'_>> {
    let mut last = None;
    let with_code = |entry| {
        last = code(&entry).or(last);
        (last, entry)
    };
    let mut entries: Vec<_> = entries.into_iter().map(with_code).collect();
    entries.sort_by_key(|(code, _)| *code);
    entries.into_iter().map(|(_, entry)| entry).collect()
}

fn sort_editions(mut editions: Vec<Block<'_>>) -> Vec<Block<'_>> {
    editions.sort_by_cached_key(|edition| {
        let product = product(edition);
        (product.is_none(), product)
    });
    editions
}

/// No other value than an integer is printed as one.
fn code(entry: &Block<'_>) -> Option<i64> {
    value(entry, "code")?.parse().ok()
}

fn product(edition: &Block<'_>) -> Option<String> {
    let name = value(edition, "product")?.strip_prefix('"')?.strip_suffix('"')?;
    Some(name.to_owned())
}

fn value<'b>(block: &'b Block<'_>, key: &str) -> Option<&'b str> {
    let line = block.lines.iter().find(|line| matches!(&*line.path, [name] if name == key))?;
    Some(&line.value)
}
