//! The module table of a product that has none here.

use core::error::Error;
use core::fmt;
use core::str::FromStr;

use crate::error_code::Sealed;
use crate::{Category, Edition, ErrorCode, Lang, Product, Retirement, Retry, Source, UnknownName};

/// The module table of a product whose module codes no table lists: it has no variant.
///
/// The default of [`ApiError`](crate::ApiError): the module code stays a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NoModule {}

impl Sealed for NoModule {}

impl ErrorCode for NoModule {
    type Code = i32;

    const TABLE: &'static str = "none";
    const PRODUCT: Option<Product> = None;
    const ALL: &'static [Self] = &[];

    fn code(self) -> i32 {
        match self {}
    }

    fn from_code(_: i32) -> Option<Self> {
        None
    }

    fn name(self) -> &'static str {
        match self {}
    }

    fn id(self) -> Option<&'static str> {
        match self {}
    }

    fn title_in(self, _: Lang) -> &'static str {
        match self {}
    }

    fn remedy_in(self, _: Lang) -> &'static str {
        match self {}
    }

    fn category(self) -> Category {
        match self {}
    }

    fn retry(self) -> Retry {
        match self {}
    }

    fn sources(self) -> &'static [Source] {
        match self {}
    }

    fn editions(self) -> &'static [Edition] {
        match self {}
    }

    fn retirement(self) -> Option<&'static Retirement> {
        match self {}
    }
}

impl fmt::Display for NoModule {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {}
    }
}

impl Error for NoModule {}

impl FromStr for NoModule {
    type Err = UnknownName;

    fn from_str(_: &str) -> Result<Self, UnknownName> {
        Err(UnknownName::new("NoModule"))
    }
}
