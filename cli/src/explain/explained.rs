//! A query with its answer.

use std::slice;

use tencentcloud_errors::reply::{ApiError, Message};
use tencentcloud_errors::{Entry, Lang, Retry};

use crate::likeness::plain;
use crate::reading::{Asked, Context, Ground, Query};
use crate::tables::is_public;

use super::answer::{Answer, Doubt};
use super::unknown::Unknown;

/// The key that answers share if they say the same.
pub(super) type Key = (Vec<Entry>, Vec<Unknown>, Option<String>);

/// A query with its answer.
pub(super) struct Explained {
    /// The first of the queries that have this answer.
    pub(super) asked: Asked,
    pub(super) answer: Answer,
    /// How many queries have this answer.
    pub(super) times: usize,
}

impl Explained {
    /// The key that answers share if they say the same, whatever was asked; words of one family say
    /// different things.
    pub(super) fn key(&self) -> Key {
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

    /// Whether to send again, if this entry is what was meant; a reply with two codes has the
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

    /// Why this may not be what was meant, if there is a reason.
    pub(super) fn doubt(&self) -> Option<Doubt> {
        let Self { asked, answer, .. } = self;
        if answer.doubt.is_some() || asked.context == Context::Here {
            return answer.doubt;
        }
        let is_near = asked.context == Context::Near;
        let is_listed =
            || answer.main.iter().any(|it| it.word().is_some_and(|it| it.contains('.')));
        let is_clear = match (asked.ground, &asked.query) {
            (Ground::Typed | Ground::Sdk, _) => true,
            (Ground::Word | Ground::Label, Query::Reply(error))
                if error.code().is_none() && error.module_code().is_none() =>
            {
                is_near || is_listed()
            }
            (Ground::Reply, Query::Reply(error)) => {
                // Any program may have `{"code":4000,"message":"..."}`.
                let is_own = asked.is_first
                    || error.module_code().is_some()
                    || (error.code().is_some() && error.code_desc().is_some());
                let is_word = error.code().is_none() && error.module_code().is_none();
                (error.public_entry().is_some() && is_own)
                    || (is_near && is_word)
                    || is_listed()
                    || self.is_titled(error)
            }
            (Ground::Message, Query::Reply(error)) => {
                let is_public = answer.main.iter().any(|it| is_public(it.table()));
                is_public || is_listed() || self.is_titled(error)
            }
            _ => false,
        };
        let is_answered = !answer.main.is_empty() || answer.family.is_some();
        (is_answered && !is_clear).then_some(Doubt::Context)
    }

    /// Whether a reply begins with the title of the one entry that answers.
    fn is_titled(&self, error: &ApiError) -> bool {
        let [entry] = self.answer.main[..] else { return false };
        let text = plain(error.text());
        Lang::ALL.iter().any(|lang| text.starts_with(&plain(entry.title_in(*lang))))
    }

    /// Whether this is a call that succeeded, or words of a log that no table explains. A code alone on
    /// a line was asked for.
    pub(super) fn is_noise(&self) -> bool {
        let is_answered = !self.answer.main.is_empty() || self.answer.family.is_some();
        let is_failure = matches!(self.asked.ground, Ground::Typed | Ground::Sdk | Ground::Reply);
        self.asked.query == Query::Success
            || (!is_answered && !is_failure && self.asked.line.is_some())
    }
}
