//! The closed sets of words that specs, code and command line share.

/// Defines an enum whose every variant is one word: `ALL`, `as_str`, `Display`, `FromStr`.
macro_rules! vocabulary {
    (
        $(#[$attribute:meta])*
        pub enum $Name:ident {
            $($(#[$variant_attribute:meta])* $Variant:ident = $word:literal,)+
        }
    ) => {
        $(#[$attribute])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum $Name {
            $($(#[$variant_attribute])* $Variant,)+
        }

        impl $Name {
            /// Every value, in the order of declaration.
            pub const ALL: &'static [Self] = &[$(Self::$Variant,)+];

            /// The word that specs and the command line use.
            #[must_use]
            #[inline]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$Variant => $word,)+
                }
            }
        }

        impl core::fmt::Display for $Name {
            #[inline]
            fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                formatter.pad(self.as_str())
            }
        }

        impl core::str::FromStr for $Name {
            type Err = $crate::UnknownName;

            /// Reads the word that [`as_str`](Self::as_str) gives.
            ///
            /// # Errors
            /// Any other text is an [`UnknownName`](crate::UnknownName).
            #[inline]
            fn from_str(word: &str) -> Result<Self, $crate::UnknownName> {
                match word {
                    $($word => Ok(Self::$Variant),)+
                    _ => Err($crate::UnknownName::of_words(stringify!($Name))),
                }
            }
        }

        /// As its word.
        #[cfg(feature = "serde")]
        impl serde::Serialize for $Name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> serde::Deserialize<'de> for $Name {
            fn deserialize<D: serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                let expected = concat!("a word of ", stringify!($Name));
                $crate::words::read(deserializer, expected, |word| word.parse().ok())
            }
        }
    };
}

#[cfg(feature = "json")]
pub(crate) use vocabulary;

vocabulary! {
    /// A language that every text exists in.
    ///
    /// ```
    /// use tencentcloud_errors::{Lang, MonitoringError};
    ///
    /// let error = MonitoringError::ResourceAlreadyExists;
    /// assert_eq!(error.title_in(Lang::Zh), "资源重复");
    /// assert_eq!("zh".parse(), Ok(Lang::Zh));
    /// ```
    #[non_exhaustive]
    pub enum Lang {
        /// English.
        En = "en",
        /// Simplified Chinese; titles are the service's own wording.
        Zh = "zh",
    }
}

impl Lang {
    /// The language of a locale or language tag, whatever its case, script and region: `zh-CN`,
    /// `zh_CN.UTF-8`, `en`; `None` where it is neither English nor Chinese.
    ///
    /// ```
    /// use tencentcloud_errors::Lang;
    ///
    /// assert_eq!(Lang::from_locale("zh-CN"), Some(Lang::Zh));
    /// assert_eq!(Lang::from_locale("en_US.UTF-8"), Some(Lang::En));
    /// assert_eq!(Lang::from_locale("de"), None);
    /// ```
    #[must_use]
    #[inline]
    pub fn from_locale(locale: &str) -> Option<Self> {
        let language = locale.split(['-', '_', '.', '@']).next()?;
        Self::ALL.iter().copied().find(|lang| language.eq_ignore_ascii_case(lang.as_str()))
    }

    /// The one of two texts that is in this language.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub const fn choose<T: Copy>(self, en: T, zh: T) -> T {
        match self {
            Self::En => en,
            Self::Zh => zh,
        }
    }
}

vocabulary! {
    /// Whether, and how, a failed request may be sent again.
    ///
    /// Where nobody has stated a verdict there is none: `retry()` of an error is `None`, which is
    /// not [`Never`](Self::Never).
    ///
    /// Closed on purpose: a retry loop answers every verdict, so a new one is a major change.
    /// The verdicts follow the published advice: a row that says to retry later is retryable,
    /// one that says to correct something first is not.
    ///
    /// ```
    /// use tencentcloud_errors::{CdnError, PublicError, Retry};
    ///
    /// assert_eq!(PublicError::ReplayAttack.retry(), Some(Retry::SignAgain));
    /// assert_eq!(CdnError::from_code(2010).and_then(CdnError::retry), Some(Retry::Throttle));
    /// assert!(!Retry::Never.is_retryable());
    /// ```
    pub enum Retry {
        /// Sending again cannot help until somebody changes something.
        Never = "never",
        /// Rejected for its time stamp or nonce: a freshly signed copy may pass at once. An earlier
        /// copy with the same nonce may have run, so only idempotent requests are safe.
        SignAgain = "sign_again",
        /// Rejected before it ran: slow down, then send again. Safe for any request.
        Throttle = "throttle",
        /// A passing fault: wait, then send again. It may have run, so only idempotent
        /// requests are safe.
        Backoff = "backoff",
    }
}

impl Retry {
    /// Whether the same logical request may succeed if it is sent again, freshly signed, with
    /// no person changing anything.
    ///
    /// It does not promise that sending again is free of side effects: only under
    /// [`Throttle`](Self::Throttle) is it certain that nothing has run. A retry loop asks
    /// [`permits`](Self::permits).
    #[must_use]
    #[inline]
    pub const fn is_retryable(self) -> bool {
        !matches!(self, Self::Never)
    }

    /// Whether a program may send such a request again by itself: any request under
    /// [`Throttle`](Self::Throttle), only an idempotent one under [`Backoff`](Self::Backoff) and
    /// [`SignAgain`](Self::SignAgain), none under [`Never`](Self::Never).
    ///
    /// ```
    /// use tencentcloud_errors::Idempotency::{Idempotent, NotIdempotent};
    /// use tencentcloud_errors::{PublicError, Retry};
    ///
    /// assert!(Retry::Throttle.permits(NotIdempotent));
    /// assert!(Retry::Backoff.permits(Idempotent) && !Retry::Backoff.permits(NotIdempotent));
    /// assert!(!Retry::Never.permits(Idempotent));
    ///
    /// // Without a verdict nothing is permitted.
    /// let verdict = PublicError::ReplayAttack.retry();
    /// assert!(!verdict.is_some_and(|retry| retry.permits(NotIdempotent)));
    /// ```
    #[must_use]
    #[inline]
    pub const fn permits(self, request: Idempotency) -> bool {
        match self {
            Self::Never => false,
            Self::SignAgain | Self::Backoff => matches!(request, Idempotency::Idempotent),
            Self::Throttle => true,
        }
    }
}

impl Retry {
    /// The more careful of two verdicts: the one that permits less.
    #[must_use]
    #[inline]
    pub const fn more_careful(self, other: Self) -> Self {
        match (self, other) {
            (Self::Never, _) | (_, Self::Never) => Self::Never,
            (Self::Backoff, _) | (_, Self::Backoff) => Self::Backoff,
            (Self::SignAgain, _) | (_, Self::SignAgain) => Self::SignAgain,
            (Self::Throttle, Self::Throttle) => Self::Throttle,
        }
    }
}

/// Whether a request may run twice without harm: a property of the action, stated where the action
/// is defined.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Idempotency {
    /// Running twice leaves things as running once does.
    Idempotent,
    /// Running twice may buy, create or send something twice.
    NotIdempotent,
}

vocabulary! {
    /// What kind of failure a code is, in the terms of the canonical `google.rpc` status codes.
    ///
    /// ```
    /// use tencentcloud_errors::{Category, MonitoringError};
    ///
    /// let error = MonitoringError::ResourceAlreadyExists;
    /// assert_eq!(error.category(), Category::AlreadyExists);
    /// assert_eq!(error.category().as_str(), "already_exists");
    /// ```
    #[non_exhaustive]
    pub enum Category {
        /// The request is wrong whatever the state of the service.
        InvalidArgument = "invalid_argument",
        /// The caller's identity could not be established.
        Unauthenticated = "unauthenticated",
        /// The caller is known and not allowed.
        PermissionDenied = "permission_denied",
        /// What the request names does not exist.
        NotFound = "not_found",
        /// What the request would create exists.
        AlreadyExists = "already_exists",
        /// The service is not in the state that the request needs.
        FailedPrecondition = "failed_precondition",
        /// The request ran into another one, or was done in part.
        Aborted = "aborted",
        /// A quota, a limit or a rate is used up.
        ResourceExhausted = "resource_exhausted",
        /// The service cannot answer for now.
        Unavailable = "unavailable",
        /// The service failed.
        Internal = "internal",
        /// The service does not offer the operation.
        Unimplemented = "unimplemented",
        /// Nobody has said it: the code is listed, and belongs to no family.
        Unknown = "unknown",
    }
}

vocabulary! {
    /// Where the codes of a table stand in a reply.
    ///
    /// ```
    /// use tencentcloud_errors::{CommonError, Level, MonitoringError, PublicError};
    ///
    /// assert_eq!(CommonError::TABLE.level(), Level::Common);
    /// assert_eq!(PublicError::TABLE.level(), Level::Public);
    /// assert_eq!(MonitoringError::TABLE.level(), Level::Module);
    /// ```
    #[non_exhaustive]
    pub enum Level {
        /// Numbers of API 2.0 in the field `code`, which every product shares.
        Public = "public",
        /// Numbers of API 2.0 in brackets before `message`, which are one product's.
        Module = "module",
        /// Words of API 3.0 in `Response.Error.Code`, which every product shares.
        Common = "common",
        /// Words of API 3.0 in `Response.Error.Code`, which are one product's.
        Service = "service",
    }
}

impl Level {
    /// Whether the codes are words.
    #[must_use]
    #[inline]
    pub const fn is_words(self) -> bool {
        matches!(self, Self::Common | Self::Service)
    }
}
