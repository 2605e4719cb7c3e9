//! Queries: what a person asks about.

use std::rc::Rc;

use schemars::JsonSchema;
use serde::Serialize;
use tencentcloud_errors::reply::ApiError;
use tencentcloud_errors::{Code, Product, Table};

use super::words::{Other, System};

/// A query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Query {
    /// A number alone: `4000`, `-514`.
    Code(i32),
    /// A code of one table: `cdn 2001`, `#cdn-2001`, `common InternalError`.
    InTable(&'static Table, Code),
    /// A public code as one product means it: `cvm 4500`.
    InProduct(Product, i32),
    /// A failed reply, or parts of one.
    Reply(ApiError),
    /// A failure in the envelope of another Tencent service.
    System(&'static System, ApiError),
    /// Output of another program, which has other codes.
    Other(&'static Other),
    /// A reply of a call that did not fail.
    Success,
    /// Anything else: a name, an id, a title.
    Words(String),
}

/// What a query was read from, which shows how certain it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Ground {
    /// It was typed, alone.
    Typed,
    /// The error of an official SDK, or a reply that only API 3.0 sends.
    Sdk,
    /// A reply, or an object that a program printed.
    Reply,
    /// A number in parentheses before a message: `(-514)资源重复`.
    Message,
    /// A number, or a word, that is labeled as a code: `错误码：4100`.
    Label,
    /// A word of API 3.0 in a text.
    Word,
    /// The title of a code in a text.
    Title,
}

/// Where a text mentions Tencent Cloud.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Context {
    Nowhere,
    /// A few lines above.
    Near,
    /// In the same line, or in the lines that an object is printed over.
    Here,
}

/// A query, with where it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Asked {
    pub(crate) query: Query,
    pub(crate) ground: Ground,
    pub(crate) context: Context,
    /// The service whose host is named in the same line, or a few lines above.
    pub(crate) service: Option<Product>,
    /// Whether the text begins with it.
    pub(crate) is_first: bool,
    /// The line that it begins on, or as much of it as can be shown.
    pub(crate) text: Rc<str>,
    /// The words that it was read from, shortened too.
    pub(crate) words: Rc<str>,
    /// The number of that line, in a text of several lines.
    pub(crate) line: Option<usize>,
    /// The file that it is in, if one was named.
    pub(crate) file: Option<Rc<str>>,
}

impl From<i32> for Query {
    fn from(code: i32) -> Self {
        if code == 0 { Self::Success } else { Self::Code(code) }
    }
}
