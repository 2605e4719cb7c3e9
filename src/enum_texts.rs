//! The texts of an enum's variants: in columns, or from the answers for listed words.

use core::fmt;

/// Methods of an enum whose variants all have texts of their own: each method reads its own column.
#[doc(hidden)]
#[macro_export]
macro_rules! __stored_texts {
    ($Enum:ident, $data:ident) => {
        impl $Enum {
            /// What happened, in English: in lower case, without a final period, without the code.
            #[must_use]
            #[inline]
            pub const fn title(self) -> &'static str {
                $data::TITLES_EN[self.position()]
            }

            /// What happened, in one language; in Chinese in the service's own words.
            #[must_use]
            #[inline]
            pub const fn title_in(self, lang: $crate::codegen_v1::Lang) -> &'static str {
                lang.choose(&$data::TITLES_EN, &$data::TITLES_ZH)[self.position()]
            }

            /// What to do now, in English: one or two sentences.
            #[must_use]
            #[inline]
            pub const fn remedy(self) -> &'static str {
                $data::REMEDIES_EN[self.position()]
            }

            /// What to do now, in one language: one or two sentences.
            #[must_use]
            #[inline]
            pub const fn remedy_in(self, lang: $crate::codegen_v1::Lang) -> &'static str {
                lang.choose(&$data::REMEDIES_EN, &$data::REMEDIES_ZH)[self.position()]
            }

            /// What kind of failure this is.
            #[must_use]
            #[inline]
            pub const fn category(self) -> $crate::codegen_v1::Category {
                $data::CATEGORIES[self.position()]
            }

            /// Whether and how the request may be sent again; `None` if the verdict is unknown.
            #[must_use]
            #[inline]
            pub const fn retry(self) -> Option<$crate::codegen_v1::Retry> {
                $data::RETRIES[self.position()]
            }
        }

        /// Shows `title (code n)`; `{:#}` adds the remedy.
        impl ::core::fmt::Display for $Enum {
            #[inline]
            fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let (title, code, remedy) = (self.title(), self.code(), self.remedy());
                $crate::codegen_v1::display(formatter, title, code, remedy)
            }
        }
    };
}

/// Methods of an enum most of whose variants are listed.
#[doc(hidden)]
#[macro_export]
macro_rules! __listed_texts {
    ($Enum:ident, $data:ident) => {
        impl $Enum {
            #[inline]
            const fn answer(self) -> &'static $crate::codegen_v1::Answer {
                &$data::ANSWERS[$data::ANSWER_AT[self.position()] as usize]
            }

            /// What happened, in English: in lower case, without a final period, without the code. For a
            /// listed code, the title of its family.
            #[must_use]
            #[inline]
            pub const fn title(self) -> &'static str {
                self.title_in($crate::codegen_v1::Lang::En)
            }

            /// What happened, in one language. For a listed code, the title of its family.
            #[must_use]
            #[inline]
            pub const fn title_in(self, lang: $crate::codegen_v1::Lang) -> &'static str {
                self.answer().title_in(lang, self.code())
            }

            /// What to do now, in English: one or two sentences.
            #[must_use]
            #[inline]
            pub const fn remedy(self) -> &'static str {
                self.remedy_in($crate::codegen_v1::Lang::En)
            }

            /// What to do now, in one language: one or two sentences.
            #[must_use]
            #[inline]
            pub const fn remedy_in(self, lang: $crate::codegen_v1::Lang) -> &'static str {
                self.answer().remedy_in(lang)
            }

            /// What kind of failure this is.
            #[must_use]
            #[inline]
            pub const fn category(self) -> $crate::codegen_v1::Category {
                self.answer().category()
            }

            /// Whether and how the request may be sent again; `None` if the verdict is unknown.
            #[must_use]
            #[inline]
            pub const fn retry(self) -> Option<$crate::codegen_v1::Retry> {
                self.answer().retry()
            }
        }

        /// Shows `title (code n)`, with the heading of a listed code; `{:#}` adds the remedy.
        impl ::core::fmt::Display for $Enum {
            #[inline]
            fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.entry(), formatter)
            }
        }
    };
}

/// Writes `title (code n)`; `{:#}` adds the remedy.
///
/// # Errors
/// The errors of the formatter.
#[inline]
pub fn display(
    formatter: &mut fmt::Formatter<'_>,
    title: impl fmt::Display,
    code: impl fmt::Display,
    remedy: &str,
) -> fmt::Result {
    write!(formatter, "{title} (code {code})")?;
    if formatter.alternate() {
        write!(formatter, ": {remedy}")?;
    }
    Ok(())
}
