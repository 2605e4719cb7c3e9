//! What a code says itself in a table whose other codes are listed.

use crate::{Category, Retry};

/// What a code says itself in a table whose other codes are listed; the family says the rest.
#[derive(Clone, Copy)]
pub struct Own {
    pub(crate) title: Option<[&'static str; 2]>,
    pub(crate) remedy: Option<[&'static str; 2]>,
    pub(crate) category: Option<Category>,
    pub(crate) retry: Option<Retry>,
}

impl Own {
    /// Texts are in English, then in Chinese.
    #[must_use]
    #[inline]
    pub const fn new(
        title: Option<[&'static str; 2]>,
        remedy: Option<[&'static str; 2]>,
        category: Option<Category>,
        retry: Option<Retry>,
    ) -> Self {
        Self { title, remedy, category, retry }
    }
}
