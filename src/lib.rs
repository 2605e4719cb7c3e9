#![doc = include_str!("../README.md")]
#![no_std]
#![forbid(unsafe_code)]

mod edition;
mod entry;
mod error_code;
mod index;
mod source;
mod table;
mod tables;
mod vocabulary;

pub use edition::Edition;
use error_code::Sealed;
pub use error_code::{ErrorCode, UnknownCode, UnknownName};
pub use source::Source;
pub use tables::*;
pub use vocabulary::{Category, Lang, Product, Retry};
