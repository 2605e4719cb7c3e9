//! Reads the existing specs: their tables and words, and the places of both.

use std::ops::Range;

use tencentcloud_errors_codegen::{SpecFile, variant_name};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::edit::next_line;
use super::tree::Edition;
use crate::error::Error;
use crate::toml_text::line_start;

/// A spec.
#[derive(Debug)]
pub(crate) struct Spec {
    pub(crate) path: String,
    pub(crate) text: String,
    pub(crate) product: String,
    pub(crate) sources: Vec<Source>,
    pub(crate) tables: Vec<Table>,
}

#[derive(Debug)]
pub(crate) struct Source {
    pub(crate) id: String,
    /// The English title.
    pub(crate) title: String,
    /// Its place, from its header to its last value.
    pub(crate) span: Range<usize>,
}

#[derive(Debug)]
pub(crate) struct Table {
    pub(crate) enum_name: String,
    /// Empty where the table has none.
    pub(crate) version: String,
    pub(crate) label_en: String,
    pub(crate) sources: Vec<String>,
    /// The place of the list of sources, with its brackets.
    pub(crate) sources_span: Option<Range<usize>>,
    /// The place of its header, or of the comment above it.
    pub(crate) start: usize,
    /// Its words, in their order.
    pub(crate) words: Vec<Entry>,
    /// The place for words after all others; `None` if none is listed.
    pub(crate) end: Option<usize>,
}

#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) word: String,
    pub(crate) former_words: Vec<String>,
    /// The name of the variant, and its former names.
    pub(crate) names: Vec<String>,
    pub(crate) is_retired: bool,
    /// Its line in the list; `None` for an entry that is a block.
    pub(crate) line: Option<Line>,
}

/// One line of `[table.codes]`.
#[derive(Debug)]
pub(crate) struct Line {
    /// The start of the line, or of the comment above it.
    pub(crate) start: usize,
    /// The place of the braces.
    pub(crate) value: Range<usize>,
    /// The places of the keys that say that it is retired, each with its value.
    pub(crate) retirement: Vec<Range<usize>>,
}

impl Spec {
    /// Reads the parts of a spec that matter here.
    ///
    /// # Errors
    /// If it is not UTF-8 or not TOML.
    pub(crate) fn read(file: &SpecFile) -> Result<Self, Error> {
        let path = file.path();
        let text = str::from_utf8(file.bytes()).map_err(|_| {
            Error::trouble(format!("{path} is not UTF-8; `tcerr lint` shows where"))
        })?;
        let document = DeTable::parse(text).map_err(|error| {
            let (line, column) = file.place(error.span().map_or(0, |span| span.start));
            Error::trouble(format!("{path}:{line}:{column}: {}", error.message()))
        })?;
        let root = document.get_ref();
        let sources = blocks(root, "source").map(|(start, block)| {
            let title = block.get("title").and_then(|title| title.get_ref().as_table());
            Source {
                id: string(block, "id"),
                title: title.map(|title| string(title, "en")).unwrap_or_default(),
                span: start..end(block).unwrap_or(start),
            }
        });
        Ok(Self {
            path: path.to_owned(),
            text: text.to_owned(),
            product: string(root, "product"),
            sources: sources.collect(),
            tables: blocks(root, "table").map(|(start, block)| table(text, start, block)).collect(),
        })
    }

    pub(crate) fn source(&self, edition: Edition) -> Option<&Source> {
        self.sources.iter().find(|source| Edition::of_source(&source.id) == Some(edition))
    }
}

fn table(text: &str, start: usize, block: &DeTable<'_>) -> Table {
    let mut words: Vec<_> =
        blocks(block, "error").map(|(_, entry)| word(string(entry, "code"), entry)).collect();
    let codes =
        block.get("codes").and_then(|codes| Some((codes.span(), codes.get_ref().as_table()?)));
    let mut end = codes.as_ref().map(|(span, _)| next_line(text, span.start));
    for (key, value) in codes.iter().flat_map(|(_, codes)| *codes) {
        let Some(entry) = value.get_ref().as_table() else { continue };
        let place = value.span();
        end = end.max(Some(next_line(text, place.end)));
        let start = line_start(text, key.span().start);
        let retirement = retirement(text, entry);
        let line = Some(Line { start, value: place, retirement });
        words.push(Entry { line, ..word(key.get_ref().to_string(), entry) });
    }
    words.sort_by(|one, other| one.word.cmp(&other.word));
    let label = block.get("label").and_then(|label| label.get_ref().as_table());
    let sources = block.get("sources");
    Table {
        enum_name: string(block, "enum"),
        version: string(block, "version"),
        label_en: label.map(|label| string(label, "en")).unwrap_or_default(),
        sources: strings(block, "sources"),
        sources_span: sources.map(Spanned::span),
        start: line_start(text, start),
        words,
        end,
    }
}

fn word(word: String, entry: &DeTable<'_>) -> Entry {
    let name = Some(string(entry, "name")).filter(|name| !name.is_empty());
    let mut names = strings(entry, "former_names");
    names.insert(0, name.unwrap_or_else(|| variant_name(&word)));
    Entry {
        former_words: strings(entry, "former_words"),
        names,
        is_retired: entry.contains_key("status"),
        line: None,
        word,
    }
}

/// The places of the keys of retirement, each with its value.
fn retirement(text: &str, entry: &DeTable<'_>) -> Vec<Range<usize>> {
    let mut spans = Vec::new();
    for name in ["status", "since", "unlisted", "reason"] {
        let Some((key, value)) = entry.get_key_value(name) else { continue };
        match value.get_ref() {
            // In a dotted key, only the last part has the place of each text.
            DeValue::Table(below) if !text[value.span().start..].starts_with('{') => {
                let dotted = "reason.".len();
                spans.extend(
                    below.iter().map(|(key, value)| {
                        key.span().start.saturating_sub(dotted)..value.span().end
                    }),
                );
            }
            _ => spans.push(key.span().start..value.span().end),
        }
    }
    spans.sort_by_key(|span| span.start);
    spans
}

/// All blocks of a kind, each with the place of its header.
pub(crate) fn blocks<'d, 'i>(
    table: &'d DeTable<'i>,
    key: &str,
) -> impl Iterator<Item = (usize, &'d DeTable<'i>)> + use<'d, 'i> {
    let items = table.get(key).and_then(|it| it.get_ref().as_array());
    items.into_iter().flatten().filter_map(|it| Some((it.span().start, it.get_ref().as_table()?)))
}

/// Where the last value of a block ends.
fn end(block: &DeTable<'_>) -> Option<usize> {
    let ends = block.values().filter_map(|value| match value.get_ref().as_table() {
        // The place of the table of dotted keys is that of the first of them.
        Some(inner) => end(inner).max(Some(value.span().end)),
        None => Some(value.span().end),
    });
    ends.max()
}

/// The string of a key; empty if there is none.
pub(crate) fn string(table: &DeTable<'_>, key: &str) -> String {
    table.get(key).and_then(|it| it.get_ref().as_str()).unwrap_or_default().to_owned()
}

fn strings(table: &DeTable<'_>, key: &str) -> Vec<String> {
    let items = table.get(key).and_then(|it| it.get_ref().as_array());
    items.into_iter().flatten().filter_map(|it| Some(it.get_ref().as_str()?.to_owned())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_have_their_places() {
        let text = "product = \"one\"\n\n[[source]]\nid = \"a\"\ntitle.en = \"A\"\n\n# first\n[[table]]\n\
            enum = \"OneError\"\nversion = \"2020-01-01\"\nsources = [\"a\"]\n\n[table.codes]\n\"A\" = {}\n\
            # of B\n\"B.\" = { name = \"BDot\", status = \"retired\", since = \"1.0.0\", reason.en = \"e\", reason.zh = \"z\" }\n\n\
            [[table]]\nenum = \"OneError\"\n\n[table.codes]\n";
        let spec = Spec::read(&SpecFile::new("spec/one.toml", text)).unwrap();
        let source = &spec.sources[0];
        assert_eq!(&text[source.span.clone()], "[[source]]\nid = \"a\"\ntitle.en = \"A\"");
        let [first, second] = &spec.tables[..] else { panic!("{spec:?}") };
        assert!(text[first.start..].starts_with("# first\n[[table]]"));
        assert_eq!(&text[first.sources_span.clone().unwrap()], "[\"a\"]");
        let [a, b] = &first.words[..] else { panic!("{first:?}") };
        assert_eq!((&*a.names, a.is_retired), (&["A".to_owned()][..], false));
        assert_eq!((&*b.names, b.is_retired), (&["BDot".to_owned()][..], true));
        let line = b.line.as_ref().unwrap();
        assert!(text[line.start..].starts_with("# of B\n"));
        let keys: Vec<_> = line.retirement.iter().map(|it| &text[it.clone()]).collect();
        assert_eq!(
            keys,
            ["status = \"retired\"", "since = \"1.0.0\"", "reason.en = \"e\"", "reason.zh = \"z\""]
        );
        assert!(text[first.end.unwrap()..].starts_with("\n[[table]]"));
        assert_eq!(second.end, Some(text.len()));
    }
}
