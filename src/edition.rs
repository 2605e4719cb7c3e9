//! What the page of one product says differently about a public code.

use crate::entry::Table;
use crate::{Lang, Product, PublicError};

/// What one product's page says differently about a public code.
///
/// ```
/// use tencentcloud_errors::{Lang, Product, PublicError};
///
/// let edition = PublicError::InsufficientBalance.editions()[0];
/// assert_eq!(edition.product(), Product::Cvm);
/// assert_eq!(edition.title_in(Lang::Zh), Some("余额不足"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Edition {
    pub(crate) product: Product,
    pub(crate) title_en: Option<&'static str>,
    pub(crate) title_zh: Option<&'static str>,
    pub(crate) remedy_en: Option<&'static str>,
    pub(crate) remedy_zh: Option<&'static str>,
}

impl Edition {
    /// The product whose page this is.
    #[must_use]
    #[inline]
    pub const fn product(&self) -> Product {
        self.product
    }

    /// The title on this page, where it differs.
    #[must_use]
    #[inline]
    pub const fn title_in(&self, lang: Lang) -> Option<&'static str> {
        match lang {
            Lang::En => self.title_en,
            Lang::Zh => self.title_zh,
        }
    }

    /// The remedy on this page, where it differs.
    #[must_use]
    #[inline]
    pub const fn remedy_in(&self, lang: Lang) -> Option<&'static str> {
        match lang {
            Lang::En => self.remedy_en,
            Lang::Zh => self.remedy_zh,
        }
    }
}

impl PublicError {
    /// What single products say differently about this code; empty where the pages agree.
    ///
    /// ```
    /// use tencentcloud_errors::PublicError;
    ///
    /// assert!(PublicError::ResourceNotFound.editions().is_empty());
    /// ```
    #[must_use]
    #[inline]
    pub const fn editions(self) -> &'static [Edition] {
        let mut position = 0;
        while position < Self::EDITIONS.len() {
            let (variant, editions) = Self::EDITIONS[position];
            if variant.code() == self.code() {
                return editions;
            }
            position += 1;
        }
        &[]
    }

    /// The title as the page of `product` has it.
    ///
    /// ```
    /// use tencentcloud_errors::{Lang, Product, PublicError};
    ///
    /// let error = PublicError::AuthenticationFailed;
    /// assert_eq!(error.title_for(Product::Cvm, Lang::Zh), "身份认证失败");
    /// assert_eq!(error.title_for(Product::Cdn, Lang::Zh), "鉴权失败");
    /// ```
    #[must_use]
    #[inline]
    pub const fn title_for(self, product: Product, lang: Lang) -> &'static str {
        if let Some(edition) = self.edition(product) {
            if let Some(title) = edition.title_in(lang) {
                return title;
            }
        }
        self.title_in(lang)
    }

    /// The remedy as the page of `product` has it.
    ///
    /// ```
    /// use tencentcloud_errors::{Lang, Product, PublicError};
    ///
    /// let error = PublicError::UnsupportedProtocol;
    /// assert!(error.remedy_for(Product::Cvm, Lang::En).contains("HTTPS"));
    /// ```
    #[must_use]
    #[inline]
    pub const fn remedy_for(self, product: Product, lang: Lang) -> &'static str {
        if let Some(edition) = self.edition(product) {
            if let Some(remedy) = edition.remedy_in(lang) {
                return remedy;
            }
        }
        self.remedy_in(lang)
    }

    #[inline]
    const fn edition(self, product: Product) -> Option<&'static Edition> {
        let editions = self.editions();
        let mut position = 0;
        while position < editions.len() {
            if editions[position].product as u8 == product as u8 {
                return Some(&editions[position]);
            }
            position += 1;
        }
        None
    }
}
