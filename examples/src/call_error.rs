//! Why a call failed, whatever carried it.

use std::error::Error as StdError;

use tencentcloud_errors::Retry;
use tencentcloud_errors::reply::{ApiError, DecodeError, Error};

/// Why a call failed.
#[derive(Debug, thiserror::Error)]
pub enum CallError {
    /// The service says so.
    #[error(transparent)]
    Api(ApiError),
    /// There is a reply, but not the service's: the page of a gateway, for example.
    #[error("HTTP status {status}, with a body that cannot be understood")]
    Body {
        /// The HTTP status.
        status: u16,
        /// What is wrong with the body.
        source: DecodeError,
    },
    /// There is no reply, or only a part of one.
    #[error("no complete reply")]
    Transport(#[source] Box<dyn StdError + Send + Sync>),
}

impl CallError {
    /// A reply without data.
    #[must_use]
    pub fn reply(status: u16, error: Error) -> Self {
        match error {
            Error::Api(error) => Self::Api(error),
            Error::Decode(source) => Self::Body { status, source },
        }
    }

    /// What the HTTP client reports.
    pub fn transport(error: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self::Transport(error.into())
    }

    /// Whether, and how, the call may be sent again.
    ///
    /// Where the service has answered, its verdict counts, and the HTTP status does not: API 2.0
    /// sends its failures with status 200. Otherwise `tencentcloud-errors` says `Never`, because it
    /// does not know the status; this client does, and chooses:
    ///
    /// - 429: something on the way rejected the request, so it did not run.
    /// - 502, 503, 504, and no reply at all: it may or may not have run, which is what `Backoff`
    ///   is about; only idempotent calls are sent again.
    /// - Any other body that cannot be understood will not be better next time.
    #[must_use]
    pub fn retry(&self) -> Retry {
        match self {
            Self::Api(error) => error.retry(),
            Self::Body { status: 429, .. } => Retry::Throttle,
            Self::Body { status: 502..=504, .. } | Self::Transport(_) => Retry::Backoff,
            Self::Body { .. } => Retry::Never,
        }
    }
}
