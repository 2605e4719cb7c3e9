//! Keys and values in their one spelling.

use std::fmt::Write;

use toml_edit::{Array, InlineTable, Item, Key, TableLike, Value};

use super::block::{Comments, Remarks};
use super::comment::Source;
use crate::one_line::is_escaped;

/// How far the elements of an array stand to the right, where each has a line of its own.
const INDENT: &str = "    ";

/// A value under its key; a dotted key has more than one part.
#[derive(Debug)]
pub(super) struct Leaf<'d> {
    pub(super) path: Vec<&'d Key>,
    pub(super) value: &'d Value,
}

impl<'d> Leaf<'d> {
    /// The part of the key that carries the comments.
    pub(super) fn key(&self) -> Option<&'d Key> {
        self.path.last().copied()
    }

    pub(super) fn names(&self) -> Vec<String> {
        names(&self.path)
    }
}

/// What a table holds, with the parts of dotted keys put together.
#[derive(Debug, Default)]
pub(super) struct Content<'d> {
    /// In the order of the text.
    pub(super) leaves: Vec<Leaf<'d>>,
    /// Tables and arrays of tables under headers of their own.
    pub(super) below: Vec<(Vec<String>, &'d Item)>,
}

pub(super) fn content(table: &dyn TableLike) -> Content<'_> {
    let mut content = Content::default();
    collect(table, &mut Vec::new(), &mut content);
    // The parser has put the parts of `a.x`, `b` and `a.y` together.
    content.leaves.sort_by_key(|leaf| leaf.key().and_then(Key::span).map(|span| span.start));
    content
}

fn collect<'d>(table: &'d dyn TableLike, path: &mut Vec<&'d Key>, content: &mut Content<'d>) {
    for (name, item) in table.iter() {
        path.extend(table.key(name));
        match item {
            Item::Value(Value::InlineTable(table)) if table.is_dotted() => {
                collect(table, path, content);
            }
            Item::Table(table) if table.is_dotted() => collect(table, path, content),
            Item::Value(value) => content.leaves.push(Leaf { path: path.clone(), value }),
            Item::Table(_) | Item::ArrayOfTables(_) => content.below.push((names(path), item)),
            Item::None => {}
        }
        path.pop();
    }
}

fn names(path: &[&Key]) -> Vec<String> {
    path.iter().map(|key| key.get().to_owned()).collect()
}

/// A dotted key.
pub(super) fn spell_path<'k>(names: impl IntoIterator<Item = &'k str>) -> String {
    let mut path = String::new();
    for name in names {
        if !path.is_empty() {
            path.push('.');
        }
        path.push_str(&spell_key(name));
    }
    path
}

fn spell_key(name: &str) -> String {
    let is_bare = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    if !name.is_empty() && name.bytes().all(is_bare) { name.to_owned() } else { spell_string(name) }
}

/// A basic string. What no reader sees is escaped too, else it would hide in the diff.
fn spell_string(value: &str) -> String {
    let mut spelling = String::with_capacity(value.len() + 2);
    spelling.push('"');
    for character in value.chars() {
        match character {
            '"' => spelling.push_str("\\\""),
            '\\' => spelling.push_str("\\\\"),
            '\u{8}' => spelling.push_str("\\b"),
            '\t' => spelling.push_str("\\t"),
            '\n' => spelling.push_str("\\n"),
            '\u{C}' => spelling.push_str("\\f"),
            '\r' => spelling.push_str("\\r"),
            hidden if is_escaped(hidden) => {
                let code = u32::from(hidden);
                // A string takes whatever is written to it.
                _ = match u16::try_from(code) {
                    Ok(code) => write!(spelling, "\\u{code:04X}"),
                    Err(_) => write!(spelling, "\\U{code:08X}"),
                };
            }
            character => spelling.push(character),
        }
    }
    spelling.push('"');
    spelling
}

/// A value, and whether there are comments in it.
#[derive(Debug)]
struct Spelling {
    text: String,
    has_comments: bool,
}

/// An element of an array or an inline table.
#[derive(Debug)]
struct Element<'t> {
    comments: Remarks<'t>,
    value: Spelling,
}

/// The value behind a key.
pub(super) fn spell<'t>(value: &'t Value, source: Source<'t>) -> String {
    spell_value(value, 0, source).text
}

/// `indent` is how many arrays and tables the value stands in.
fn spell_value<'t>(value: &'t Value, indent: usize, source: Source<'t>) -> Spelling {
    let text = match value {
        Value::String(string) => spell_string(string.value()),
        Value::Integer(integer) => integer.value().to_string(),
        Value::Boolean(boolean) => boolean.value().to_string(),
        Value::Float(_) | Value::Datetime(_) => source.slice(value.span()).to_owned(),
        Value::Array(array) => return spell_array(array, indent, source),
        Value::InlineTable(table) => return spell_table(table, indent, source),
    };
    Spelling { text, has_comments: false }
}

fn spell_array<'t>(array: &'t Array, indent: usize, source: Source<'t>) -> Spelling {
    let (comments, end) = source.of_array(array);
    let element = |(value, comments)| {
        let value = spell_value(value, indent + 1, source);
        Element { comments, value }
    };
    let elements: Vec<_> = array.iter().zip(comments).map(element).collect();
    spell_elements(("[", "]"), "", &elements, &end, indent)
}

fn spell_table<'t>(table: &'t InlineTable, indent: usize, source: Source<'t>) -> Spelling {
    let (leaves, end) = elements(table, source);
    let element = |(leaf, comments): (Leaf<'t>, _)| {
        let mut value = spell_value(leaf.value, indent + 1, source);
        let key = spell_path(leaf.path.iter().map(|key| key.get()));
        value.text = format!("{key} = {}", value.text);
        Element { comments, value }
    };
    let elements: Vec<_> = leaves.into_iter().map(element).collect();
    spell_elements(("{", "}"), " ", &elements, &end, indent)
}

/// The pairs of an inline table with their comments, and the comments after the last.
pub(super) fn elements<'t>(
    table: &'t InlineTable,
    source: Source<'t>,
) -> (Vec<(Leaf<'t>, Remarks<'t>)>, Comments<'t>) {
    let leaves = content(table).leaves;
    let between = leaves.iter().map(|leaf| {
        let prefix = leaf.key().and_then(|key| key.leaf_decor().prefix());
        (prefix, leaf.value.decor().suffix())
    });
    let (comments, end) = source.of_elements(between, table.trailing());
    (leaves.into_iter().zip(comments).collect(), end)
}

/// All on one line, unless there are comments.
fn spell_elements(
    (open, close): (&str, &str),
    padding: &str,
    elements: &[Element<'_>],
    end: &[&str],
    indent: usize,
) -> Spelling {
    let is_commented =
        |element: &Element| element.value.has_comments || !element.comments.is_empty();
    let has_comments = !end.is_empty() || elements.iter().any(is_commented);
    let mut text = open.to_owned();
    if has_comments {
        let start = format!("\n{}", INDENT.repeat(indent + 1));
        for Element { comments, value } in elements {
            for comment in &comments.above {
                text.extend([&start, *comment]);
            }
            text.extend([&start, &*value.text, ","]);
            if let Some(comment) = comments.behind {
                text.extend([" ", comment]);
            }
        }
        for comment in end {
            text.extend([&start, *comment]);
        }
        text.push('\n');
        text.push_str(&INDENT.repeat(indent));
    } else if !elements.is_empty() {
        text.push_str(padding);
        for (position, element) in elements.iter().enumerate() {
            text.push_str(if position > 0 { ", " } else { "" });
            text.push_str(&element.value.text);
        }
        text.push_str(padding);
    }
    text.push_str(close);
    Spelling { text, has_comments }
}
