//! Why a call failed, whatever carried it.

use std::error::Error as StdError;

use tencentcloud_errors::Retry;
use tencentcloud_errors::reply::{Error, FailedItem, decode, failed_items};

use crate::Action;

/// Why a call failed.
#[derive(Debug, thiserror::Error)]
pub enum CallError {
    /// There is a reply, which is a failure or cannot be understood.
    #[error(transparent)]
    Reply(#[from] Error),
    /// The call succeeded, and some of its items failed.
    #[error("{} of the items failed{}", .0.len(), first(.0))]
    Items(Vec<FailedItem>),
    /// There is no reply, or only a part of one.
    #[error("no complete reply")]
    Transport(#[source] Box<dyn StdError + Send + Sync>),
}

impl CallError {
    /// What the HTTP client reports.
    pub fn transport(error: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self::Transport(error.into())
    }

    /// Reads what the HTTP client received.
    ///
    /// # Errors
    /// The call failed, as a whole or in part.
    pub fn read<A: Action>(status: u16, body: &[u8]) -> Result<A::Data, Self> {
        let with_status = |error: Error| error.with_http_status(status);
        let data = decode(body, A::TABLES).map_err(with_status)?;
        if A::HAS_ITEMS {
            let items = failed_items(body, A::TABLES).map_err(|error| with_status(error.into()))?;
            if !items.is_empty() {
                return Err(Self::Items(items));
            }
        }
        Ok(data)
    }

    /// Whether, and how, the call may be sent again.
    ///
    /// Without a complete reply, it may or may not have run, which is what `Backoff` is about. The
    /// items that did not fail must not run again, so that the call as a whole has no second attempt.
    #[must_use]
    pub fn retry(&self) -> Option<Retry> {
        match self {
            Self::Reply(error) => error.retry(),
            Self::Items(_) => Some(Retry::Never),
            Self::Transport(_) => Some(Retry::Backoff),
        }
    }
}

/// What the first of the items says.
fn first(items: &[FailedItem]) -> String {
    items.first().map_or_else(String::new, |item| format!("; {item}"))
}
