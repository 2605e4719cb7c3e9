//! The closed sets of words that keys accept.

use std::fmt::{self, Display};

/// A word of a closed set.
pub(crate) trait Word: Copy + 'static {
    /// All of them as specs spell them.
    const SPELLED: &'static [&'static str];

    /// Reads the word of a spec.
    fn parse(text: &str) -> Option<Self>;

    /// The name of its variant in Rust.
    fn name(self) -> &'static str;
}

/// Defines the words of a key, as Rust and as specs spell them.
macro_rules! words {
    ($($(#[$attribute:meta])* $Name:ident { $($Word:ident $spelled:literal),+ })+) => {$(
        $(#[$attribute])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum $Name { $($Word),+ }

        impl Word for $Name {
            const SPELLED: &'static [&'static str] = &[$($spelled),+];

            fn parse(text: &str) -> Option<Self> {
                match text {
                    $($spelled => Some(Self::$Word),)+
                    _ => None,
                }
            }

            fn name(self) -> &'static str {
                match self { $(Self::$Word => stringify!($Word)),+ }
            }
        }

        /// The word as specs spell it.
        impl Display for $Name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str(match self { $(Self::$Word => $spelled),+ })
            }
        }
    )+};
}

words! {
    /// The language of a page.
    Lang { En "en", Zh "zh" }

    /// Where the code is in a reply: in `code`, in parentheses before `message`, or in
    /// `Response.Error.Code`.
    Level { Public "public", Module "module", Common "common", Service "service" }

    /// The canonical status codes of `google.rpc`.
    Category {
        InvalidArgument "invalid_argument",
        Unauthenticated "unauthenticated",
        PermissionDenied "permission_denied",
        NotFound "not_found",
        AlreadyExists "already_exists",
        FailedPrecondition "failed_precondition",
        Aborted "aborted",
        ResourceExhausted "resource_exhausted",
        Unavailable "unavailable",
        Internal "internal",
        Unimplemented "unimplemented"
    }

    /// Whether and how a request may be sent again.
    Retry { Never "never", SignAgain "sign_again", Throttle "throttle", Backoff "backoff" }

    /// Whether a page gives the advice, or we do.
    Basis { Documented "documented", Inferred "inferred" }

    /// Whether the service still sends a code; it does if this is missing.
    Status { Retired "retired" }
}

impl Level {
    /// Whether the codes are words.
    pub(crate) fn is_words(self) -> bool {
        matches!(self, Self::Common | Self::Service)
    }
}
