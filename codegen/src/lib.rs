#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

mod accepted;
mod bump;
mod camel;
mod changes;
mod checked_in;
mod code;
mod consequences;
mod diff;
mod drafts;
mod emit;
mod error;
mod faults;
mod field;
mod finding;
mod first_use;
mod fix;
mod format;
mod generate;
mod generated;
mod hash;
mod index;
mod key_hash;
mod layout;
mod lint;
mod lower;
mod model;
mod nearest;
mod one_line;
mod parse;
mod paths;
mod read;
mod replace;
mod report;
mod rule;
mod rules;
mod scalar;
mod schema;
pub mod shape;
mod spec_file;
pub mod tables;
mod toml_text;
mod unformatted;
mod wording;
mod words;
mod write;

pub use bump::Bump;
pub use camel::variant_name;
pub use code::Code;
pub use diff::{DIFF_RULES, Diff, Purpose, Revision, Versions, acceptances, diff};
pub use drafts::{PAGE_COMMENT, PROPOSAL_COMMENT, TODO};
pub use error::Error;
pub use finding::{Change, Finding, Fix};
pub use fix::fix;
pub use generate::{Config, compile, generate};
pub use generated::{Difference, GeneratedFile};
pub use layout::{LayoutError, layout};
pub use lint::{RULES, lint};
pub use model::FILE_SHAPES;
pub use nearest::did_you_mean;
pub use one_line::OneLine;
pub use paths::{
    ACCEPTED_FILE, GENERATED_FOLDER, MANIFEST_FILE, PRODUCTS_FILE, SPEC_FOLDER, STANDARD_INPUT,
};
pub use read::{read, read_folder};
pub use replace::{replace_below, replace_file};
pub use rule::{Level, Rule};
pub use schema::spec_schema;
/// The versions that bumps lead to.
pub use semver::Version;
pub use spec_file::SpecFile;
pub use tables::tables;
pub use wording::{is_hidden, letters};
