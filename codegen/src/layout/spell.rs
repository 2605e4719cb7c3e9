//! Keys and values in their canonical spelling, each on one line.

use std::fmt::Write;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::one_line::is_escaped;
use crate::shape::KeyShape;

/// A dotted key.
pub(super) fn spell_path(names: &[&str]) -> String {
    let is_bare = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    let spell_key = |name: &&str| {
        let is_bare = !name.is_empty() && name.bytes().all(is_bare);
        if is_bare { (*name).to_owned() } else { spell_string(name) }
    };
    names.iter().map(spell_key).collect::<Vec<_>>().join(".")
}

/// The value of a key.
pub(super) fn spell(value: &Spanned<DeValue<'_>>, text: &str) -> String {
    match value.get_ref() {
        DeValue::String(string) => spell_string(string),
        DeValue::Integer(integer) => match i64::from_str_radix(integer.as_str(), integer.radix()) {
            Ok(number) => number.to_string(),
            Err(_) => text[value.span()].to_owned(),
        },
        DeValue::Boolean(boolean) => boolean.to_string(),
        DeValue::Float(_) | DeValue::Datetime(_) => text[value.span()].to_owned(),
        DeValue::Array(array) => {
            let items: Vec<_> = array.iter().map(|item| spell(item, text)).collect();
            format!("[{}]", items.join(", "))
        }
        DeValue::Table(table) if table.is_empty() => "{}".to_owned(),
        DeValue::Table(table) => {
            let mut pairs = Vec::new();
            spell_pairs(table, text, &mut Vec::new(), &mut pairs);
            pairs.sort_unstable();
            let pairs: Vec<_> = pairs.into_iter().map(|(_, pair)| pair).collect();
            format!("{{ {} }}", pairs.join(", "))
        }
    }
}

/// A block on one line, known keys in their order.
pub(super) fn spell_line(value: &Spanned<DeValue<'_>>, keys: &[&KeyShape], text: &str) -> String {
    let DeValue::Table(table) = value.get_ref() else { return spell(value, text) };
    if table.is_empty() {
        return "{}".to_owned();
    }
    let mut pairs = Vec::new();
    spell_pairs(table, text, &mut Vec::new(), &mut pairs);
    let rank = |pair: &str| {
        let is_of = |key: &&KeyShape| {
            pair.strip_prefix(key.name).is_some_and(|rest| rest.starts_with([' ', '.']))
        };
        keys.iter().position(is_of).unwrap_or(keys.len())
    };
    pairs.sort_by_key(|(start, pair)| (rank(pair), *start));
    let pairs: Vec<_> = pairs.into_iter().map(|(_, pair)| pair).collect();
    format!("{{ {} }}", pairs.join(", "))
}

/// The pairs of an inline table with the places of their keys; dotted keys stay as they are.
fn spell_pairs<'t>(
    table: &'t DeTable<'_>,
    text: &str,
    path: &mut Vec<&'t str>,
    pairs: &mut Vec<(usize, String)>,
) {
    for (key, value) in table {
        path.push(key.get_ref());
        match value.get_ref() {
            DeValue::Table(below) if !is_at(text, &value.span(), '{') => {
                spell_pairs(below, text, path, pairs);
            }
            _ => {
                let pair = format!("{} = {}", spell_path(path), spell(value, text));
                pairs.push((key.span().start, pair));
            }
        }
        path.pop();
    }
}

/// Whether the text at a place begins with this kind of bracket.
///
/// For tables, `{` begins an inline one and `[` a header; the place of a table that comes from a dotted
/// key is that of the key.
pub(super) fn is_at(text: &str, span: &Range<usize>, bracket: char) -> bool {
    text.get(span.start..).is_some_and(|rest| rest.starts_with(bracket))
}

/// A basic string. Invisible characters are escaped as well, or they would hide in the diff.
pub(crate) fn spell_string(value: &str) -> String {
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
