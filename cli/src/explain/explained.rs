//! What was asked, and the answer.

use std::slice;

use tencentcloud_errors::reply::{ApiError, Message};
use tencentcloud_errors::{Entry, Retry};

use crate::query::{Asked, Query};
use crate::tables::is_public;

use super::answer::Answer;

/// What was asked, and the answer.
pub(super) struct Explained<'a> {
    /// Of several that have this answer, the first.
    pub(super) asked: &'a Asked,
    pub(super) answer: Answer,
    /// How many have this answer.
    pub(super) times: usize,
}

impl Explained<'_> {
    /// Whether to send again, if this entry is what was meant: a reply with two codes has the
    /// verdict of both.
    pub(super) fn verdict(&self, entry: Entry) -> Option<Retry> {
        let Query::Reply(error) = &self.asked.query else { return entry.retry() };
        if error.public_entry().is_none() {
            return entry.retry();
        }
        let table = entry.table();
        let tables = if is_public(table) { &[] } else { slice::from_ref(&table) };
        let message = Message::new(error.module_code(), error.text());
        ApiError::from_message(error.code(), message, tables).retry()
    }

    /// The verdict on a reply; where several entries answer, the one that they agree on.
    pub(super) fn reply_verdict(&self) -> Option<Retry> {
        let mut verdicts = self.answer.main.iter().map(|entry| self.verdict(*entry));
        let first = verdicts.next()?;
        verdicts.all(|verdict| verdict == first).then_some(first)?
    }

    /// Whether this is a line of a log about which no table says anything. A code alone on a line
    /// was asked for.
    pub(super) fn is_noise(&self) -> bool {
        let is_code = matches!(self.asked.query, Query::Code(_) | Query::InTable(..));
        self.asked.line.is_some() && self.answer.main.is_empty() && !is_code
    }
}
