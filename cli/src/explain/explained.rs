//! What was asked, and the answer.

use std::slice;

use tencentcloud_errors::reply::{ApiError, Message};
use tencentcloud_errors::{Entry, Retry};

use crate::query::{Asked, Query};
use crate::tables::is_public;

use super::answer::Answer;
use super::unknown::Unknown;

/// What was asked, and the answer.
pub(super) struct Explained<'a> {
    /// Of several that have this answer, the first.
    pub(super) asked: &'a Asked,
    pub(super) answer: Answer,
    /// How many have this answer.
    pub(super) times: usize,
}

impl Explained<'_> {
    /// What answers that say the same have in common, whatever was asked: of a family, its words say
    /// different things.
    pub(super) fn key(&self) -> (Vec<Entry>, Vec<Unknown>, Option<String>) {
        let Answer { main, public, unknown, .. } = &self.answer;
        let word = self.word_of_family().and_then(ApiError::code_desc).map(str::to_owned);
        (main.iter().copied().chain(*public).collect(), unknown.clone(), word)
    }

    /// The reply whose word no table lists, where its family answers.
    pub(super) fn word_of_family(&self) -> Option<&ApiError> {
        match &self.asked.query {
            Query::Reply(error) if self.answer.family.is_some() => Some(error),
            _ => None,
        }
    }

    /// Whether to send again, if this entry is what was meant: a reply with two codes has the
    /// verdict of both.
    pub(super) fn verdict(&self, entry: Entry) -> Option<Retry> {
        if self.answer.family.is_some() {
            return None;
        }
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
        let is_answered = !self.answer.main.is_empty() || self.answer.family.is_some();
        self.asked.line.is_some() && !is_answered && !is_code
    }
}
