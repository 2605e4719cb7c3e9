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
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
            /// Any other text is an [`UnknownName`]($crate::UnknownName).
            #[inline]
            fn from_str(word: &str) -> Result<Self, $crate::UnknownName> {
                match word {
                    $($word => Ok(Self::$Variant),)+
                    _ => Err($crate::UnknownName::of_words(stringify!($Name))),
                }
            }
        }
    };
}

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
    /// Closed on purpose: a retry loop answers every verdict, so a new one is a major change.
    /// The verdicts follow the published advice: a row that says to retry later is retryable,
    /// one that says to correct something first is not.
    ///
    /// ```
    /// use tencentcloud_errors::{CdnError, PublicError, Retry};
    ///
    /// assert_eq!(PublicError::ReplayAttack.retry(), Retry::Resign);
    /// assert_eq!(CdnError::from_code(2010).map(CdnError::retry), Some(Retry::Throttle));
    /// assert!(!Retry::Never.is_retryable());
    /// ```
    pub enum Retry {
        /// Sending again cannot help until somebody changes something.
        Never = "never",
        /// Rejected for its time stamp or nonce: a freshly signed copy may pass at once. Whether
        /// an earlier copy with the same nonce has run, the verdict does not tell.
        Resign = "resign",
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
    /// It does not promise that sending again is free of side effects: under
    /// [`Backoff`](Self::Backoff) the first request may have run. A retry loop asks
    /// [`permits`](Self::permits).
    #[must_use]
    #[inline]
    pub const fn is_retryable(self) -> bool {
        !matches!(self, Self::Never)
    }

    /// Whether a program may send the request again by itself: only an idempotent one, which does
    /// no harm when it runs twice, under [`Backoff`](Self::Backoff).
    ///
    /// ```
    /// use tencentcloud_errors::Retry;
    ///
    /// assert!(Retry::Throttle.permits(false));
    /// assert!(Retry::Backoff.permits(true) && !Retry::Backoff.permits(false));
    /// assert!(!Retry::Never.permits(true));
    /// ```
    #[must_use]
    #[inline]
    pub const fn permits(self, is_idempotent: bool) -> bool {
        match self {
            Self::Never => false,
            Self::Resign | Self::Throttle => true,
            Self::Backoff => is_idempotent,
        }
    }
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
    }
}

vocabulary! {
    /// Where the codes of a table stand in a reply of API 2.0.
    ///
    /// ```
    /// use tencentcloud_errors::{Level, MonitoringError, PublicError};
    ///
    /// assert_eq!(PublicError::TABLE.level(), Level::Public);
    /// assert_eq!(MonitoringError::TABLE.level(), Level::Module);
    /// ```
    #[non_exhaustive]
    pub enum Level {
        /// In the field `code`.
        Public = "public",
        /// In brackets before `message`.
        Module = "module",
    }
}
