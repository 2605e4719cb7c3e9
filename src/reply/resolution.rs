//! How the word of a reply was resolved.

use crate::vocabulary::vocabulary;

vocabulary! {
    /// How the word of a reply of API 3.0 was resolved.
    ///
    /// ```
    /// use tencentcloud_errors::reply::{ApiError, Resolution};
    ///
    /// let error = ApiError::from_word("AuthFailure.SignatureExpire", "", &[]);
    /// assert_eq!(error.resolution(), Some(Resolution::Common));
    ///
    /// let error = ApiError::from_word("FailedOperation.SomethingNew", "", &[]);
    /// assert_eq!(error.resolution(), Some(Resolution::Family));
    /// assert_eq!(error.title(), "operation failed");
    /// assert_eq!(error.retry(), None); // never taken from the family
    /// ```
    #[non_exhaustive]
    pub enum Resolution {
        /// One of the given tables lists it.
        Table = "table",
        /// The common table lists it.
        Common = "common",
        /// No table lists it, but the word before its first dot is a family of the common table, which
        /// supplies title, remedy and category.
        Family = "family",
        /// Nothing is known about it.
        Word = "word",
    }
}
