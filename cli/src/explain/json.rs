//! Explanations for programs, in both languages.

use schemars::JsonSchema;
use serde::Serialize;
use tencentcloud_errors::reply::ApiError;
use tencentcloud_errors::{Code, Entry, Product, Retry};

use crate::document::{EntryItem, SCHEMA_VERSION, codes, verdicts};
use crate::json::pretty;
use crate::reading::{Ground, Query};

use super::answer::Doubt;
use super::explained::Explained;
use super::unknown::Unknown;

/// What `tcerr explain --format json` prints.
#[derive(Serialize, JsonSchema)]
#[schemars(title = "Explanations of tcerr explain")]
pub(crate) struct Document<'a> {
    /// The version of this format: 1.
    schema_version: u32,
    /// One answer for each query, in the order of the queries.
    answers: Vec<Item<'a>>,
}

/// The answer to one query.
#[derive(Serialize, JsonSchema)]
struct Item<'a> {
    /// The argument, or the line that the query begins on.
    query: &'a str,
    /// The file that was named with `--file`, or null.
    file: Option<&'a str>,
    /// The number of that line; null in a text of one line.
    line: Option<usize>,
    /// How many times the text has this answer.
    times: usize,
    /// The words that the query was read from, shortened.
    read_from: &'a str,
    /// What those words are.
    ground: Ground,
    /// Why this may not be what was meant; null where the answer is certain.
    doubt: Option<Doubt>,
    /// Whether the query is the reply of a call that succeeded: then there is nothing to explain.
    is_success: bool,
    /// The reply, where there is one.
    reply: Option<ReplyItem<'a>>,
    /// The entries that answer, best first; several where the tables alone cannot decide.
    entries: Vec<EntryItem>,
    /// The family of a word of API 3.0 that no table lists, or null. Its title, remedy and category
    /// hold for the word; its `retry` does not: whether to send again is unknown.
    family: Option<EntryItem>,
    /// The public code around the module code that `entries` explain.
    public: Option<EntryItem>,
    /// The product of the entries that answer, whose edition of the texts counts; null where there is
    /// none, or several.
    product: Option<&'static str>,
    /// The entries of the same number, or name, in other tables.
    elsewhere: Vec<EntryItem>,
    /// The tables of services that also list the word, and say the same as an entry above.
    also_listed_by: Vec<&'static str>,
    /// The other service of Tencent whose envelope the reply has, or null: `cos`, `dnspod`, `im`, ...
    system: Option<&'a str>,
    /// What is in no table, or not in those that were asked.
    unknown: Vec<UnknownItem<'a>>,
}

/// A failed reply, or the parts of it that were found.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Reply")]
struct ReplyItem<'a> {
    /// The number in `code`.
    code: Option<i32>,
    /// The number in parentheses at the head of the message.
    module_code: Option<i32>,
    /// `codeDesc`, or `Code` in API 3.0.
    code_desc: Option<&'a str>,
    /// The message without its number.
    text: &'a str,
    /// The id of the request in the service's logs.
    request_id: Option<&'a str>,
    /// Whether, and how, the request may be sent again, by both codes; null where that is unknown, or
    /// where the entries that answer do not agree.
    #[schemars(schema_with = "verdicts")]
    retry: Option<&'static str>,
}

/// What is in no table.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(rename = "Unknown")]
enum UnknownItem<'a> {
    /// A code.
    Code(#[schemars(schema_with = "codes")] Code),
    /// The number before a message.
    ModuleCode(i32),
    /// A word of API 3.0 whose family is unknown too.
    Word(&'a str),
    /// Anything else.
    Words(&'a str),
    /// A code of another service of Tencent.
    System { system: &'a str, code: &'a str },
    /// Output that looks like another program's: `mysql`, `aws`, ...
    Other(&'a str),
}

pub(super) fn render(explained: &[Explained]) -> String {
    let answers = explained.iter().map(Item::from).collect();
    pretty(&Document { schema_version: SCHEMA_VERSION, answers })
}

impl<'a> From<&'a Explained> for Item<'a> {
    fn from(explained: &'a Explained) -> Self {
        let Explained { asked, answer, times } = explained;
        let items = |entries: &[Entry]| entries.iter().copied().map(EntryItem::from).collect();
        Self {
            query: &asked.text,
            file: asked.file.as_deref(),
            line: asked.line,
            times: *times,
            is_success: asked.query == Query::Success,
            read_from: &asked.words,
            ground: asked.ground,
            doubt: explained.doubt(),
            system: match &asked.query {
                Query::System(system, _) => Some(&system.key),
                _ => None,
            },
            reply: match &asked.query {
                Query::Reply(error) | Query::System(_, error) => {
                    Some(ReplyItem::new(error, explained.reply_verdict()))
                }
                _ => None,
            },
            entries: items(&answer.main),
            family: answer.family.map(EntryItem::from),
            public: answer.public.map(EntryItem::from),
            product: answer.product.map(Product::id),
            elsewhere: items(&answer.elsewhere),
            also_listed_by: answer.also.iter().map(|entry| entry.table().name()).collect(),
            unknown: answer.unknown.iter().map(UnknownItem::from).collect(),
        }
    }
}

impl<'a> ReplyItem<'a> {
    fn new(error: &'a ApiError, verdict: Option<Retry>) -> Self {
        Self {
            code: error.code(),
            module_code: error.module_code(),
            code_desc: error.code_desc(),
            text: error.text(),
            request_id: error.request_id(),
            retry: verdict.map(Retry::as_str),
        }
    }
}

impl<'a> From<&'a Unknown> for UnknownItem<'a> {
    fn from(unknown: &'a Unknown) -> Self {
        match unknown {
            Unknown::Code(code) => Self::Code(*code),
            Unknown::ModuleCode(code) => Self::ModuleCode(*code),
            Unknown::Word(word) => Self::Word(word),
            Unknown::Words(text) => Self::Words(text),
            Unknown::System(system, code) => Self::System { system: &system.key, code },
            Unknown::Other(other) => Self::Other(&other.key),
        }
    }
}
