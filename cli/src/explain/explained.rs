//! What was asked, and the answer.

use crate::query::{Asked, Query};

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
    /// Whether this is a line of a log about which no table says anything. A code alone on a line
    /// was asked for.
    pub(super) fn is_noise(&self) -> bool {
        let is_code = matches!(self.asked.query, Query::Code(_) | Query::InTable(..));
        self.asked.line.is_some() && self.answer.main.is_empty() && !is_code
    }
}
