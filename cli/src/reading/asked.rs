//! What a person asks about.

use std::rc::Rc;

use schemars::JsonSchema;
use serde::Serialize;
use tencentcloud_errors::reply::ApiError;
use tencentcloud_errors::{Code, Product, Table};

use super::words::{Other, System};

/// What a person asks about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Query {
    /// A number alone: `4000`, `-514`.
    Code(i32),
    /// A code of one table: `cdn 2001`, `#cdn-2001`, `common InternalError`.
    InTable(&'static Table, Code),
    /// A public code as one product means it: `cvm 4500`.
    InProduct(Product, i32),
    /// A failed reply, or what is left of one.
    Reply(ApiError),
    /// A failure in the envelope of another service of Tencent.
    System(&'static System, ApiError),
    /// What speaks of another program, whose codes are none of ours.
    Other(&'static Other),
    /// A reply of a call that did not fail.
    Success,
    /// Anything else: a name, an id, a title.
    Words(String),
}

/// What an answer is read from: how much it says for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Ground {
    /// Somebody typed it, and nothing else.
    Typed,
    /// The error of an official SDK, or a reply that only API 3.0 sends.
    Sdk,
    /// A reply, or an object that a program printed.
    Reply,
    /// A number in brackets before a message: `(-514)资源重复`.
    Message,
    /// A number, or a word, that is called a code: `错误码：4100`.
    Label,
    /// A word of API 3.0 among others.
    Word,
    /// The title of a code among others.
    Title,
}

/// One thing that was asked about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Asked {
    pub(crate) query: Query,
    pub(crate) ground: Ground,
    /// Whether the text around it speaks of Tencent Cloud.
    pub(crate) has_context: bool,
    /// The line that it begins on, or so much of it as can be shown.
    pub(crate) text: Rc<str>,
    /// The words that it was read from, shortened too.
    pub(crate) words: Rc<str>,
    /// The number of that line, in a text of several.
    pub(crate) line: Option<usize>,
    /// The file that it stands in, if one was named.
    pub(crate) file: Option<Rc<str>>,
}

impl From<i32> for Query {
    fn from(code: i32) -> Self {
        if code == 0 { Self::Success } else { Self::Code(code) }
    }
}
