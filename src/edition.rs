//! What the page of one product says differently about a public code.

use crate::{Lang, Product};

/// An edition: what one product's page says differently about a public code.
///
/// ```
/// use tencentcloud_errors::{Lang, PublicError, products};
///
/// let edition = PublicError::InsufficientBalance.editions()[0];
/// assert_eq!(edition.product(), products::CVM);
/// assert_eq!(edition.title_in(Lang::Zh), Some("余额不足"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Edition {
    product: Product,
    title: Option<[&'static str; 2]>,
    remedy: Option<[&'static str; 2]>,
}

impl Edition {
    /// An edition from its parts; each text in English, then in Chinese.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub const fn new(
        product: Product,
        title: Option<[&'static str; 2]>,
        remedy: Option<[&'static str; 2]>,
    ) -> Self {
        Self { product, title, remedy }
    }

    /// The product whose page this is.
    #[must_use]
    #[inline]
    pub const fn product(&self) -> Product {
        self.product
    }

    /// The title on this page, if it differs.
    #[must_use]
    #[inline]
    pub const fn title_in(&self, lang: Lang) -> Option<&'static str> {
        in_language(self.title, lang)
    }

    /// The remedy on this page, if it differs.
    #[must_use]
    #[inline]
    pub const fn remedy_in(&self, lang: Lang) -> Option<&'static str> {
        in_language(self.remedy, lang)
    }
}

#[inline]
const fn in_language(text: Option<[&'static str; 2]>, lang: Lang) -> Option<&'static str> {
    match text {
        Some([en, zh]) => Some(lang.choose(en, zh)),
        None => None,
    }
}
