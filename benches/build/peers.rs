//! The peers' tables, each as its own users would write it.

use std::fmt::Display;

use crate::spec::Row;

/// The modules `derived`, `matched` and `hashed` over the same rows; of many thousand rows the last
/// one alone, since rustc works for minutes on the others.
pub(crate) fn peers(rows: &[Row]) -> String {
    if rows.len() > 5_000 {
        return hashed(rows);
    }
    format!("{}{}{}", derived(rows), matched(rows), hashed(rows))
}

/// A line for each row.
fn lines<L: Display>(rows: &[Row], line: impl Fn(&Row) -> L) -> String {
    let lines: Vec<_> = rows.iter().map(|row| line(row).to_string()).collect();
    lines.join("\n")
}

/// `Self::A | Self::B`: the rows that are retryable.
fn retryable(rows: &[Row]) -> String {
    let names = rows.iter().filter(|row| row.retry != "never");
    names.map(|row| format!("Self::{}", row.name)).collect::<Vec<_>>().join(" | ")
}

/// The variants; a discriminant that follows from the one before is left out, as in our table.
fn variants(rows: &[Row]) -> String {
    let codes = rows.iter().map(|row| row.code);
    let previous = [None].into_iter().chain(codes.map(Some));
    let variant = |(row, previous): (&Row, Option<i32>)| match previous {
        Some(previous) if row.code == previous + 1 => format!("{},", row.name),
        _ => format!("{} = {},", row.name, row.code),
    };
    rows.iter().zip(previous).map(variant).collect::<Vec<_>>().join("\n")
}

/// Derives of thiserror, strum and `num_enum`.
fn derived(rows: &[Row]) -> String {
    let variants = lines(rows, |Row { code, name, title, remedy, .. }| {
        format!(
            "#[error({title:?})] #[strum(message = {title:?}, detailed_message = {remedy:?})] \
             {name} = {code},"
        )
    });
    let retryable = retryable(rows);
    format!(
        "pub mod derived {{
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error, strum::EnumString, \
     strum::EnumMessage, num_enum::TryFromPrimitive, num_enum::IntoPrimitive)]
    #[repr(i32)]
    pub enum Code {{ {variants} }}
    impl Code {{
        pub fn is_retryable(self) -> bool {{ matches!(self, {retryable}) }}
    }}
}}
"
    )
}

/// Plain `match` tables.
fn matched(rows: &[Row]) -> String {
    let variants = variants(rows);
    let by_code = lines(rows, |row| format!("{} => Self::{},", row.code, row.name));
    let by_name = lines(rows, |row| format!("{:?} => Self::{},", row.name, row.name));
    let titles = lines(rows, |row| format!("Self::{} => {:?},", row.name, row.title));
    let remedies = lines(rows, |row| format!("Self::{} => {:?},", row.name, row.remedy));
    let retryable = retryable(rows);
    format!(
        "pub mod matched {{
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    #[repr(i32)]
    pub enum Code {{ {variants} }}
    impl Code {{
        pub fn from_code(code: i32) -> Option<Self> {{
            Some(match code {{ {by_code} _ => return None }})
        }}
        pub fn from_name(name: &str) -> Option<Self> {{
            Some(match name {{ {by_name} _ => return None }})
        }}
        pub fn title(self) -> &'static str {{ match self {{ {titles} }} }}
        pub fn remedy(self) -> &'static str {{ match self {{ {remedies} }} }}
        pub fn is_retryable(self) -> bool {{ matches!(self, {retryable}) }}
    }}
}}
"
    )
}

/// Perfect hash tables of phf, as rust-postgres has one for its `SqlState`.
fn hashed(rows: &[Row]) -> String {
    let variants = variants(rows);
    let mut by_code = phf_codegen::Map::new();
    let mut by_name = phf_codegen::Map::new();
    let mut texts = phf_codegen::Map::new();
    for Row { code, name, title, remedy, retry, .. } in rows {
        by_code.entry(*code, format!("Code::{name}"));
        by_name.entry(name.as_str(), format!("Code::{name}"));
        let is_retryable = *retry != "never";
        texts.entry(
            *code,
            format!(
                "Text {{ title: {title:?}, remedy: {remedy:?}, is_retryable: {is_retryable} }}"
            ),
        );
    }
    let (by_code, by_name, texts) = (by_code.build(), by_name.build(), texts.build());
    format!(
        "pub mod hashed {{
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    #[repr(i32)]
    pub enum Code {{ {variants} }}
    pub struct Text {{ pub title: &'static str, pub remedy: &'static str, pub is_retryable: bool }}
    static BY_CODE: phf::Map<i32, Code> = {by_code};
    static BY_NAME: phf::Map<&'static str, Code> = {by_name};
    static TEXTS: phf::Map<i32, Text> = {texts};
    impl Code {{
        pub fn from_code(code: i32) -> Option<Self> {{ BY_CODE.get(&code).copied() }}
        pub fn from_name(name: &str) -> Option<Self> {{ BY_NAME.get(name).copied() }}
        pub fn text(self) -> &'static Text {{ &TEXTS[&(self as i32)] }}
    }}
}}
"
    )
}
