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

            /// The word for this value, as in specs, in records and on the command line.
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

            /// Parses the word that [`as_str`](Self::as_str) returns.
            ///
            /// # Errors
            /// [`UnknownName`](crate::UnknownName) for any other text.
            #[inline]
            fn from_str(word: &str) -> Result<Self, $crate::UnknownName> {
                match word {
                    $($word => Ok(Self::$Variant),)+
                    _ => Err($crate::UnknownName::of_words(stringify!($Name))),
                }
            }
        }

        /// Serializes as its word.
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
    /// A language of the texts: English or Simplified Chinese.
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
        /// Simplified Chinese; titles are in the service's own words.
        Zh = "zh",
    }
}

impl Lang {
    /// The language of a locale or language tag, regardless of case, script and region: `zh-CN`,
    /// `zh_CN.UTF-8`, `en`; `None` if it is neither English nor Chinese.
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

    /// Chooses from two values the one for this language.
    ///
    /// ```
    /// use tencentcloud_errors::Lang;
    ///
    /// assert_eq!(Lang::Zh.choose("code", "错误码"), "错误码");
    /// ```
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
    /// The retry verdict: whether and how a failed request may be sent again.
    ///
    /// If the verdict is unknown, there is none: `retry()` of an error is then `None`, which differs
    /// from [`Never`](Self::Never).
    ///
    /// The enum is exhaustive on purpose: a retry loop handles every verdict, so a new one is a major
    /// change. Verdicts follow the published advice: a code whose page says to retry later is
    /// retryable, one whose page says to correct something first is not.
    ///
    /// ```
    /// use tencentcloud_errors::{CdnError, PublicError, Retry};
    ///
    /// assert_eq!(PublicError::ReplayAttack.retry(), Some(Retry::SignAgain));
    /// assert_eq!(CdnError::from_code(2010).and_then(CdnError::retry), Some(Retry::Throttle));
    /// assert!(!Retry::Never.is_retryable());
    /// ```
    pub enum Retry {
        /// Sending again cannot help until someone changes something.
        Never = "never",
        /// Rejected for its time stamp or nonce: a freshly signed copy may pass at once. An earlier
        /// copy with the same nonce may have run, so only idempotent requests are safe.
        SignAgain = "sign_again",
        /// Rejected before it ran: slow down, then send again. Safe for any request.
        Throttle = "throttle",
        /// A temporary failure: wait, then send again. The request may have run, so only idempotent
        /// requests are safe.
        Backoff = "backoff",
    }
}

impl Retry {
    /// Whether the same logical request may succeed if it is sent again, freshly signed, without anyone
    /// changing anything.
    ///
    /// This does not promise that sending again has no side effects: only with
    /// [`Throttle`](Self::Throttle) is it certain that nothing has run. A retry loop asks
    /// [`permits`](Self::permits) instead.
    #[must_use]
    #[inline]
    pub const fn is_retryable(self) -> bool {
        !matches!(self, Self::Never)
    }

    /// Whether a program may send such a request again by itself: any request with
    /// [`Throttle`](Self::Throttle), only an idempotent one with [`Backoff`](Self::Backoff) and
    /// [`SignAgain`](Self::SignAgain), none with [`Never`](Self::Never).
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
    /// The more careful of two verdicts, which permits less.
    ///
    /// ```
    /// use tencentcloud_errors::Retry;
    ///
    /// assert_eq!(Retry::Throttle.more_careful(Retry::Backoff), Retry::Backoff);
    /// ```
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

vocabulary! {
    /// The idempotency of a request: whether it may run twice without harm.
    ///
    /// It is a property of the action, to be stated where the action is defined.
    pub enum Idempotency {
        /// Running twice has the same effect as running once.
        Idempotent = "idempotent",
        /// Running twice may buy, create or send something twice.
        NotIdempotent = "not_idempotent",
    }
}

vocabulary! {
    /// The kind of failure that a code means, in terms of the canonical `google.rpc` status codes.
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
        /// The request is wrong, regardless of the state of the service.
        InvalidArgument = "invalid_argument",
        /// The caller's identity could not be established.
        Unauthenticated = "unauthenticated",
        /// The caller is known, but not allowed to do this.
        PermissionDenied = "permission_denied",
        /// What the request names does not exist.
        NotFound = "not_found",
        /// What the request would create already exists.
        AlreadyExists = "already_exists",
        /// The service is not in the state that the request requires.
        FailedPrecondition = "failed_precondition",
        /// The request conflicted with another one, or was only done in part.
        Aborted = "aborted",
        /// A quota, a limit or a rate is used up.
        ResourceExhausted = "resource_exhausted",
        /// The service cannot answer for now.
        Unavailable = "unavailable",
        /// The service failed.
        Internal = "internal",
        /// The service does not offer the operation.
        Unimplemented = "unimplemented",
        /// The kind is unknown: the code is only listed, and belongs to no family.
        Unknown = "unknown",
    }
}

vocabulary! {
    /// The place of a table's codes in a reply, and whether they belong to one product or to all.
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
        /// Numbers of API 2.0 in the field `code`, shared by every product.
        Public = "public",
        /// Numbers of one product: in API 2.0 in parentheses at the start of `message`, otherwise in the
        /// field that [`Table::field`](crate::Table::field) names.
        Module = "module",
        /// Words of API 3.0 in `Response.Error.Code`, shared by every product.
        Common = "common",
        /// Words of API 3.0 in `Response.Error.Code`, of one product.
        Service = "service",
    }
}

impl Level {
    /// Whether codes at this level are words.
    #[must_use]
    #[inline]
    pub const fn is_words(self) -> bool {
        matches!(self, Self::Common | Self::Service)
    }
}
