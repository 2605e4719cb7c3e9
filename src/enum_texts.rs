//! What an enum says of its variants: each method reads a column of its own.

use core::fmt;

/// Gives an enum the methods for what its columns say.
#[doc(hidden)]
#[macro_export]
macro_rules! __stored_texts {
    ($Enum:ident, $data:ident) => {
        impl $Enum {
            /// What happened, in English: lower case, no final stop, without the code.
            #[must_use]
            #[inline]
            pub const fn title(self) -> &'static str {
                $data::TITLES_EN[self.position()]
            }

            /// What happened; in Chinese the service's own wording.
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

            /// What to do now: one or two sentences.
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

            /// Whether, and how, the request may be sent again; `None` where nobody has stated it.
            #[must_use]
            #[inline]
            pub const fn retry(self) -> Option<$crate::codegen_v1::Retry> {
                $data::RETRIES[self.position()]
            }
        }
    };
}

/// Gives an enum whose every title says all there is to say its `Display`.
#[doc(hidden)]
#[macro_export]
macro_rules! __title_display {
    ($Enum:ident) => {
        /// `title (code n)`; `{:#}` adds the remedy.
        impl ::core::fmt::Display for $Enum {
            #[inline]
            fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let (title, code, remedy) = (self.title(), self.code(), self.remedy());
                $crate::codegen_v1::display(formatter, title, code, remedy)
            }
        }
    };
}

/// Writes `title (code n)`; `{:#}` adds the remedy.
///
/// # Errors
/// Those of the formatter.
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
