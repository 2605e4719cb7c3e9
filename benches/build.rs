//! Makes the tables that are measured: ours with the real generator, as any crate makes its own, and the
//! peers' as their users would write them. In a debug build, which nobody measures, all are small.

#[path = "src/spec.rs"]
mod spec;

use std::error::Error;
use std::path::PathBuf;
use std::{env, fs};

use spec::Row;
use tencentcloud_errors::Entry;
use tencentcloud_errors_codegen::generate;
use tencentcloud_errors_v3::{cdn::CdnError, cvm::CvmError, vpc::VpcError};

/// The tables, by module.
const TABLES: [(&str, usize); 4] = [
    ("hundred", 100),
    ("thousand", 1_000),
    ("seventeen_thousand", 17_000),
    ("five_hundred_words", 500),
];

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=src/spec.rs");
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let is_measured = env::var("PROFILE")? == "release";
    let rows = TABLES.map(|(_, size)| spec::rows(if is_measured { size } else { 100 }));
    let tables: Vec<_> =
        TABLES.iter().zip(&rows).map(|((module, _), rows)| (*module, &**rows)).collect();

    let files = generate(&spec::files(&tables)).map_err(|findings| findings[0].to_string())?;
    for file in files {
        let path = out.join(&file.path);
        fs::create_dir_all(path.parent().unwrap_or(&out))?;
        fs::write(path, &file.content)?;
    }

    let mut peers = String::new();
    for (module, rows) in tables {
        if module.ends_with("_words") {
            peers.push_str(&["pub mod ", module, "_peers {\n", &words(rows), "}\n"].concat());
            continue;
        }
        // With many thousand rows, only one peer: rustc needs minutes for the matches.
        let matched = if rows.len() > 5_000 { String::new() } else { matched(rows) };
        let hashed = hashed(rows);
        peers.push_str(&["pub mod ", module, "_peers {\n", &matched, &hashed, "}\n"].concat());
    }
    // The services of API 3.0 as they are.
    for table in [CdnError::TABLE, CvmError::TABLE, VpcError::TABLE] {
        let row = |entry: Entry| Row {
            code: i32::try_from(entry.position()).unwrap_or_default(),
            name: entry.name().to_owned(),
            id: entry.word().unwrap_or_default().to_owned(),
            ..Row::default()
        };
        let rows: Vec<_> = table.entries().map(row).collect();
        peers.push_str(&["pub mod ", table.name(), "_peers {\n", &words(&rows), "}\n"].concat());
    }
    Ok(fs::write(out.join("peers.rs"), peers)?)
}

/// From a word to a variant, as a `match` and as a perfect hash table.
fn words(rows: &[Row]) -> String {
    let variants = enumeration(rows);
    let by_word = lines(rows, |row| format!("{:?} => Code::{},", row.id, row.name));
    let mut hashed = phf_codegen::Map::new();
    for row in rows {
        hashed.entry(row.id.as_str(), format!("Code::{}", row.name));
    }
    let hashed = hashed.build();
    format!(
        "{variants}
pub fn matched(word: &str) -> Option<Code> {{ Some(match word {{ {by_word} _ => return None }}) }}
static BY_WORD: phf::Map<&'static str, Code> = {hashed};
pub fn hashed(word: &str) -> Option<Code> {{ BY_WORD.get(word).copied() }}
"
    )
}

/// A line for each row.
fn lines(rows: &[Row], line: impl Fn(&Row) -> String) -> String {
    rows.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// The enum of a peer.
fn enumeration(rows: &[Row]) -> String {
    let variants = lines(rows, |row| format!("{} = {},", row.name, row.code));
    format!(
        "#[derive(Clone, Copy, Debug, PartialEq, Eq)] #[repr(i32)] pub enum Code {{\n{variants}}}"
    )
}

/// Plain `match` tables, which is also what the derives of strum, `num_enum` and thiserror make.
fn matched(rows: &[Row]) -> String {
    let variants = enumeration(rows);
    let by_code = lines(rows, |row| format!("{} => Self::{},", row.code, row.name));
    let by_name = lines(rows, |row| format!("{:?} => Self::{},", row.name, row.name));
    let titles = lines(rows, |row| format!("Self::{} => {:?},", row.name, row.title));
    let remedies = lines(rows, |row| format!("Self::{} => {:?},", row.name, row.remedy));
    let retries = lines(rows, |row| format!("Self::{} => {},", row.name, row.is_retryable));
    format!(
        "pub mod matched {{ {variants} impl Code {{
    pub fn from_code(code: i32) -> Option<Self> {{ Some(match code {{ {by_code} _ => return None }}) }}
    pub fn from_name(name: &str) -> Option<Self> {{ Some(match name {{ {by_name} _ => return None }}) }}
    pub fn title(self) -> &'static str {{ match self {{ {titles} }} }}
    pub fn remedy(self) -> &'static str {{ match self {{ {remedies} }} }}
    pub fn is_retryable(self) -> bool {{ match self {{ {retries} }} }}
}} }}
"
    )
}

/// Perfect hash tables of phf, as rust-postgres has one for its `SqlState`.
fn hashed(rows: &[Row]) -> String {
    let variants = enumeration(rows);
    let (mut by_code, mut by_name) = (phf_codegen::Map::new(), phf_codegen::Map::new());
    let mut texts = phf_codegen::Map::new();
    for Row { code, name, title, remedy, is_retryable, .. } in rows {
        by_code.entry(*code, format!("Code::{name}"));
        by_name.entry(name.as_str(), format!("Code::{name}"));
        texts.entry(*code, format!("({title:?}, {remedy:?}, {is_retryable})"));
    }
    let (by_code, by_name, texts) = (by_code.build(), by_name.build(), texts.build());
    format!(
        "pub mod hashed {{ {variants}
static BY_CODE: phf::Map<i32, Code> = {by_code};
static BY_NAME: phf::Map<&'static str, Code> = {by_name};
static TEXTS: phf::Map<i32, (&'static str, &'static str, bool)> = {texts};
impl Code {{
    pub fn from_code(code: i32) -> Option<Self> {{ BY_CODE.get(&code).copied() }}
    pub fn from_name(name: &str) -> Option<Self> {{ BY_NAME.get(name).copied() }}
    pub fn title(self) -> &'static str {{ TEXTS[&(self as i32)].0 }}
    pub fn remedy(self) -> &'static str {{ TEXTS[&(self as i32)].1 }}
    pub fn is_retryable(self) -> bool {{ TEXTS[&(self as i32)].2 }}
}} }}
"
    )
}
