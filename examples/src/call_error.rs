//! Why a call failed, whatever carried it.

use std::error::Error as StdError;

use tencentcloud_errors::{ApiError, CdnError, DecodeError, Error, Retry};

/// Why a call failed.
#[derive(Debug, thiserror::Error)]
pub enum CallError {
    /// The service says so.
    #[error(transparent)]
    Api(ApiError<CdnError>),
    /// There is a reply that is none of the service's, such as the page of a gateway.
    #[error("HTTP status {status}, with a body that cannot be understood")]
    Body {
        /// The HTTP status.
        status: u16,
        /// What is wrong with the body.
        source: DecodeError,
    },
    /// There is no reply, or no end of it.
    #[error("no complete reply")]
    Transport(#[source] Box<dyn StdError + Send + Sync>),
}

impl CallError {
    /// A reply that is no data.
    #[must_use]
    pub fn reply(status: u16, error: Error<CdnError>) -> Self {
        match error {
            Error::Api(error) => Self::Api(error),
            Error::Decode(source) => Self::Body { status, source },
        }
    }

    /// What the HTTP client complains about.
    pub fn transport(error: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self::Transport(error.into())
    }

    /// Whether, and how, the call may be sent again.
    ///
    /// Where the service has spoken, its verdict counts, and the HTTP status does not: API 2.0
    /// sends its failures with status 200. Else `tencentcloud-errors` says `Never`, since it does
    /// not know the status; this client does, and chooses:
    ///
    /// - 429: somebody on the way turned the request away, so it did not run.
    /// - 502, 503, 504, and no reply at all: it may or may not have run, which is what `Backoff`
    ///   is about; only idempotent calls are sent again.
    /// - Any other body that cannot be understood will be no better next time.
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
