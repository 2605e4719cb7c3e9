//! A spec as blocks of lines in their canonical order.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeArray, DeTable, DeValue};

use super::spell::{is_at, spell, spell_line, spell_path, spell_string};
use crate::model::FILE_SHAPES;
use crate::shape::{BlockShape, KeyShape, ValueShape};

/// A header, the lines under it and the blocks below it.
#[derive(Debug, Default)]
pub(super) struct Block<'t> {
    /// The header, if it has one, and its keys.
    pub(super) lines: Vec<Line<'t>>,
    pub(super) blocks: Vec<Block<'t>>,
    /// Its names in the header.
    path: Vec<&'t str>,
    /// Its place among its siblings: by its names, then by code or product, then as in the text.
    order: (Vec<usize>, Option<i64>, Option<&'t str>, usize),
}

/// A line as it will be printed, with its comments.
#[derive(Debug)]
pub(super) struct Line<'t> {
    /// Its place in the text.
    pub(super) span: Range<usize>,
    pub(super) text: String,
    pub(super) is_header: bool,
    pub(super) above: Vec<&'t str>,
    pub(super) behind: Option<&'t str>,
    /// Under the last line of the block.
    pub(super) below: Vec<&'t str>,
    /// Its order: the header, then known keys, each with its languages in order, then all others.
    order: (usize, usize),
}

impl Line<'_> {
    fn new(span: Range<usize>, text: String, is_header: bool, order: (usize, usize)) -> Self {
        Self { span, text, is_header, above: Vec::new(), behind: None, below: Vec::new(), order }
    }
}

impl<'t> Block<'t> {
    /// The data of a text.
    pub(super) fn read(document: &'t DeTable<'_>, text: &str) -> Self {
        let mut root = Self::default();
        root.fill(document, text);
        root
    }

    /// Every line of this block and those below, in their canonical order.
    pub(super) fn all_lines<'b>(&'b mut self, lines: &mut Vec<&'b mut Line<'t>>) {
        lines.extend(&mut self.lines);
        self.blocks.iter_mut().for_each(|block| block.all_lines(lines));
    }

    fn fill(&mut self, table: &'t DeTable<'_>, text: &str) {
        self.add_keys(table, &mut Vec::new(), text);
        self.lines.sort_by_key(|line| (line.order, line.span.start));
        self.blocks.sort_by(|one, other| one.order.cmp(&other.order));
    }

    /// Fills a block of blocks by their words, one per line, in the order of the words.
    fn fill_with_lines(&mut self, table: &'t DeTable<'_>, shape: &BlockShape, text: &str) {
        let keys: Vec<_> = shape.keys.iter().collect();
        let mut lines: Vec<_> = table.iter().collect();
        lines.sort_by_key(|(word, _)| word.get_ref());
        for (place, (word, value)) in lines.into_iter().enumerate() {
            let line =
                format!("{} = {}", spell_string(word.get_ref()), spell_line(value, &keys, text));
            let span = word.span().start..value.span().end.max(word.span().end);
            self.lines.push(Line::new(span, line, false, (1, place)));
        }
    }

    /// Adds the content of a table; `names` are those of a dotted key so far. What a name means depends on
    /// its full path, not only on the last name.
    fn add_keys(&mut self, table: &'t DeTable<'_>, names: &mut Vec<&'t str>, text: &str) {
        let known = keys(&[&self.path[..], names].concat());
        for (key, value) in table {
            let name: &str = key.get_ref();
            names.push(name);
            let is = |is: fn(&ValueShape) -> bool| {
                known.iter().any(|key| key.name == name && is(&key.value))
            };
            // Elsewhere the languages would have no order.
            let is_text = names.len() == 1 && is(|value| matches!(value, ValueShape::Text(_)));
            let is_block = is(|value| matches!(value, ValueShape::Blocks(_)));
            let are_lines = is(|value| matches!(value, ValueShape::Lines(_)));
            let (has_header, is_inline) =
                (is_at(text, &value.span(), '['), is_at(text, &value.span(), '{'));
            match value.get_ref() {
                DeValue::Table(below) if are_lines && !below.is_empty() => {
                    self.add_block(below, value.span(), ("[", "]"), names, text);
                }
                DeValue::Table(below) if has_header && !(is_text && is_flat(below, text)) => {
                    self.add_block(below, value.span(), ("[", "]"), names, text);
                }
                DeValue::Table(below) if !below.is_empty() && (is_text || !is_inline) => {
                    self.add_keys(below, names, text);
                }
                DeValue::Array(array)
                    if has_headers(array, text)
                        || is_block
                            && !array.is_empty()
                            && array.iter().all(|item| item.get_ref().is_table()) =>
                {
                    self.add_blocks(array, names, text);
                }
                _ => {
                    let span = key.span().start..value.span().end;
                    let line = format!("{} = {}", spell_path(names), spell(value, text));
                    let order = line_order(&keys(&self.path), names);
                    self.lines.push(Line::new(span, line, false, order));
                }
            }
            names.pop();
        }
    }

    fn add_blocks(&mut self, array: &'t DeArray<'_>, names: &[&'t str], text: &str) {
        let (mut number, mut word) = (None, None);
        for item in array {
            let DeValue::Table(table) = item.get_ref() else { continue };
            let block = self.add_block(table, item.span(), ("[[", "]]"), names, text);
            let value = |key| table.get(key).map(Spanned::get_ref);
            match block.path[..] {
                // An entry without a code stays after the one before it.
                ["table", "error"] => {
                    let code = value("code");
                    number = code.and_then(integer).or(number);
                    word = code.and_then(DeValue::as_str).or(word);
                    block.order.1 = number;
                    block.order.2 = word;
                }
                ["table", "error", "edition"] => {
                    let product = value("product").and_then(DeValue::as_str);
                    block.order.1 = Some(i64::from(product.is_none()));
                    block.order.2 = product;
                }
                _ => {}
            }
        }
    }

    fn add_block(
        &mut self,
        table: &'t DeTable<'_>,
        span: Range<usize>,
        (open, close): (&str, &str),
        names: &[&'t str],
        text: &str,
    ) -> &mut Self {
        let place = self.blocks.len();
        let path = [&self.path, names].concat();
        let line = path.split_last().and_then(|(name, parents)| {
            keys(parents).iter().find_map(|key| match &key.value {
                ValueShape::Lines(shape) if key.name == *name => Some(*shape),
                _ => None,
            })
        });
        let order = (ranks(&self.path, names), None, None, span.start);
        self.blocks.push(Self { path, order, ..Self::default() });
        let block = &mut self.blocks[place];
        match line {
            Some(shape) => block.fill_with_lines(table, shape, text),
            None => block.fill(table, text),
        }
        // A table that only has sub-tables needs no header.
        if open == "[[" || !block.lines.is_empty() || block.blocks.is_empty() {
            let header = format!("{open}{}{close}", spell_path(&block.path));
            let end = if is_at(text, &span, '{') { span.start + 1 } else { span.end };
            block.lines.insert(0, Line::new(span.start..end, header, true, (0, 0)));
        }
        block
    }
}

/// The keys that the format defines for the blocks with these names in their headers.
fn keys(path: &[&str]) -> Vec<&'static KeyShape> {
    let mut keys: Vec<_> = FILE_SHAPES.iter().flat_map(|shape| shape.keys).collect();
    for name in path {
        let shape = keys.iter().find_map(|key| match &key.value {
            ValueShape::Blocks(shape) if key.name == *name => Some(shape),
            _ => None,
        });
        keys = shape.map(|shape| shape.keys.iter().collect()).unwrap_or_default();
    }
    keys
}

fn line_order(keys: &[&KeyShape], names: &[&str]) -> (usize, usize) {
    let languages = match keys.iter().find(|key| names.first() == Some(&key.name)) {
        Some(KeyShape { value: ValueShape::Text(text), .. }) => text.keys.iter().collect(),
        _ => Vec::new(),
    };
    (rank(keys, names.first()), rank(&languages, names.get(1)))
}

/// The rank of a block by each of its names, up to one that the format does not know.
fn ranks(path: &[&str], names: &[&str]) -> Vec<usize> {
    let mut ranks = Vec::new();
    for count in 0..names.len() {
        let known = keys(&[path, &names[..count]].concat());
        let place = rank(&known, names.get(count));
        ranks.push(place);
        if place == known.len() {
            break;
        }
    }
    ranks
}

/// Names that are not listed come last.
fn rank(keys: &[&KeyShape], name: Option<&&str>) -> usize {
    keys.iter().position(|key| name == Some(&key.name)).unwrap_or(keys.len())
}

/// Whether nothing in a table has a header of its own, so that it may as well be dotted keys.
fn is_flat(table: &DeTable<'_>, text: &str) -> bool {
    let is_plain = |value: &Spanned<DeValue<'_>>| match value.get_ref() {
        DeValue::Table(_) if is_at(text, &value.span(), '[') => false,
        DeValue::Table(below) => is_at(text, &value.span(), '{') || is_flat(below, text),
        DeValue::Array(array) => !has_headers(array, text),
        _ => true,
    };
    !table.is_empty() && table.values().all(is_plain)
}

/// Whether an array contains tables that have headers, and are not inline.
fn has_headers(array: &DeArray<'_>, text: &str) -> bool {
    array.iter().any(|item| item.get_ref().is_table() && is_at(text, &item.span(), '['))
}

fn integer(value: &DeValue<'_>) -> Option<i64> {
    let integer = value.as_integer()?;
    i64::from_str_radix(integer.as_str(), integer.radix()).ok()
}
