//! The runtime's own sources, compiled once more over tables that are larger than the real ones,
//! with the peers' tables over the same rows beside them.
#![allow(missing_docs, unreachable_pub, dead_code, reason = "most items are the runtime's or made")]
#![allow(long_running_const_eval, reason = "17,000 codes take some seconds")]
#![allow(clippy::all, clippy::pedantic, reason = "checked where they belong")]

#[path = "../../src/columns.rs"]
mod columns;
#[path = "../../src/edition.rs"]
mod edition;
#[path = "../../src/entry.rs"]
mod entry;
#[path = "../../src/error_code.rs"]
mod error_code;
#[path = "../../src/index.rs"]
mod index;
#[path = "../../src/retirement.rs"]
mod retirement;
#[path = "../../src/source.rs"]
mod source;
#[path = "../../src/table.rs"]
mod table;
#[path = "../../src/vocabulary.rs"]
mod vocabulary;

// The runtime's `Edition` has methods on this table.
#[rustfmt::skip]
#[path = "../../generated/public.rs"]
mod public;

pub use edition::Edition;
use error_code::Sealed;
pub use error_code::{ErrorCode, UnknownCode, UnknownName};
pub use hundred::HundredError;
pub use public::PublicError;
pub use retirement::Retirement;
pub use seventeen_thousand::SeventeenThousandError;
pub use source::Source;
pub use thousand::ThousandError;
pub use vocabulary::{Category, Lang, Product, Retry};

/// The file that the build script has made.
macro_rules! made {
    ($module:ident, $file:literal) => {
        pub mod $module {
            include!(concat!(env!("OUT_DIR"), "/", $file, ".rs"));
        }
    };
}
made!(hundred, "hundred");
made!(thousand, "thousand");
made!(seventeen_thousand, "seventeen_thousand");
include!(concat!(env!("OUT_DIR"), "/peers.rs"));
