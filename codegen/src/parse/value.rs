//! Single TOML values as the types that the format wants.

use std::fmt::{self, Display};

use serde::Deserialize;
use serde::de::{self, IntoDeserializer};
use toml::Spanned;
use toml::de::{DeArray, DeTable, DeValue};

use super::Faults;
use crate::nearest::did_you_mean;
use crate::rule::Rule;
use crate::rules::structure::{CODE_OUT_OF_RANGE, EMPTY_ARRAY, UNKNOWN_VALUE, WRONG_TYPE};

pub(super) fn string(
    value: &Spanned<DeValue<'_>>,
    faults: &mut Faults<'_, '_>,
) -> Option<Spanned<String>> {
    let DeValue::String(string) = value.get_ref() else {
        return wrong_type(value, "a string", faults);
    };
    Some(Spanned::new(value.span(), string.to_string()))
}

pub(super) fn code(
    value: &Spanned<DeValue<'_>>,
    faults: &mut Faults<'_, '_>,
) -> Option<Spanned<i32>> {
    integer(value, &CODE_OUT_OF_RANGE, faults)
}

/// A 32-bit integer; one that does not fit breaks `rule`.
pub(super) fn integer(
    value: &Spanned<DeValue<'_>>,
    rule: &'static Rule,
    faults: &mut Faults<'_, '_>,
) -> Option<Spanned<i32>> {
    let DeValue::Integer(integer) = value.get_ref() else {
        return wrong_type(value, "an integer", faults);
    };
    if let Ok(number) = i32::from_str_radix(integer.as_str(), integer.radix()) {
        Some(Spanned::new(value.span(), number))
    } else {
        let message = format!("{integer} does not fit into 32 bits ({} to {})", i32::MIN, i32::MAX);
        faults.report(rule, &value.span(), message);
        None
    }
}

/// One word of a closed set, such as a category.
pub(super) fn word<T: for<'de> Deserialize<'de>>(
    value: &Spanned<DeValue<'_>>,
    faults: &mut Faults<'_, '_>,
) -> Option<Spanned<T>> {
    let string = string(value, faults)?;
    let text = string.get_ref().as_str();
    match T::deserialize(text.into_deserializer()) {
        Ok(word) => Some(Spanned::new(value.span(), word)),
        Err(UnknownWord { known }) => {
            let message = format!("unknown value `{text}`");
            let help = did_you_mean(text, known);
            faults.report_with_help(&UNKNOWN_VALUE, &value.span(), message, help);
            None
        }
    }
}

/// The words that serde would have taken.
#[derive(Debug)]
struct UnknownWord {
    known: &'static [&'static str],
}

impl de::Error for UnknownWord {
    fn custom<T: Display>(_: T) -> Self {
        Self { known: &[] }
    }

    fn unknown_variant(_: &str, known: &'static [&'static str]) -> Self {
        Self { known }
    }
}

impl Display for UnknownWord {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "expected one of {}", self.known.join(", "))
    }
}

impl std::error::Error for UnknownWord {}

/// The values of an array that is left out rather than empty.
pub(super) fn filled<T>(
    value: &Spanned<DeValue<'_>>,
    read: fn(&Spanned<DeValue<'_>>, &mut Faults<'_, '_>) -> Option<Spanned<T>>,
    faults: &mut Faults<'_, '_>,
) -> Vec<Spanned<T>> {
    let Some(array) = array(value, faults) else { return Vec::new() };
    if array.is_empty() {
        let message = "this array is empty";
        faults.report_with_help(&EMPTY_ARRAY, &value.span(), message, "leave the key out");
    }
    array.iter().filter_map(|item| read(item, faults)).collect()
}

pub(super) fn strings(
    value: &Spanned<DeValue<'_>>,
    faults: &mut Faults<'_, '_>,
) -> Option<Spanned<Vec<Spanned<String>>>> {
    let strings = array(value, faults)?.iter().filter_map(|item| string(item, faults)).collect();
    Some(Spanned::new(value.span(), strings))
}

pub(super) fn array<'v, 'i>(
    value: &'v Spanned<DeValue<'i>>,
    faults: &mut Faults<'_, '_>,
) -> Option<&'v DeArray<'i>> {
    match value.get_ref() {
        DeValue::Array(array) => Some(array),
        _ => wrong_type(value, "an array", faults),
    }
}

pub(super) fn table<'v, 'i>(
    value: &'v Spanned<DeValue<'i>>,
    faults: &mut Faults<'_, '_>,
) -> Option<&'v DeTable<'i>> {
    match value.get_ref() {
        DeValue::Table(table) => Some(table),
        _ => wrong_type(value, "a table", faults),
    }
}

fn wrong_type<T>(
    value: &Spanned<DeValue<'_>>,
    expected: &str,
    faults: &mut Faults<'_, '_>,
) -> Option<T> {
    let found = match value.get_ref() {
        DeValue::String(_) => "a string",
        DeValue::Integer(_) => "an integer",
        DeValue::Float(_) => "a float",
        DeValue::Boolean(_) => "a boolean",
        DeValue::Datetime(_) => "a date or time",
        DeValue::Array(_) => "an array",
        DeValue::Table(_) => "a table",
    };
    let message = format!("expected {expected}, found {found}");
    faults.report(&WRONG_TYPE, &value.span(), message);
    None
}
