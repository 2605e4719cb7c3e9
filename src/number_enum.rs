//! What an enum of numbers has in addition to the behavior of every enum.

/// Implements the methods and traits of a generated enum of numbers; `$data` is the module with its
/// columns.
///
/// Generated code of other crates also calls it, so it names only `$crate::codegen_v1`.
#[doc(hidden)]
#[macro_export]
macro_rules! __code_enum {
    ($Enum:ident, $data:ident) => {
        impl $Enum {
            /// The code that the service sends; the same as `self as i32`.
            #[must_use]
            #[inline]
            pub const fn code(self) -> i32 {
                self as i32
            }

            /// The vendor's dotted id, if there is one.
            #[must_use]
            #[inline]
            pub const fn id(self) -> Option<&'static str> {
                self.entry().id()
            }

            /// What happened, in the words of the page of `product`.
            #[must_use]
            #[inline]
            pub const fn title_for(
                self,
                product: $crate::codegen_v1::Product,
                lang: $crate::codegen_v1::Lang,
            ) -> &'static str {
                self.entry().title_for(product, lang)
            }

            /// What to do now, in the words of the page of `product`.
            #[must_use]
            #[inline]
            pub const fn remedy_for(
                self,
                product: $crate::codegen_v1::Product,
                lang: $crate::codegen_v1::Lang,
            ) -> &'static str {
                self.entry().remedy_for(product, lang)
            }

            /// The editions: what single products' pages say differently; empty where the pages agree,
            /// and for module tables.
            #[must_use]
            #[inline]
            pub const fn editions(self) -> &'static [$crate::codegen_v1::Edition] {
                self.entry().editions()
            }

            #[inline]
            const fn position(self) -> usize {
                $data::CODE_INDEX.code(self as i32)
            }

            /// The variant of a code; `None` if the table does not list it.
            #[must_use]
            #[inline]
            pub const fn from_code(code: i32) -> Option<Self> {
                let variant = $data::VARIANTS[$data::CODE_INDEX.code(code)];
                if variant as i32 == code { Some(variant) } else { None }
            }
        }

        impl ::core::convert::TryFrom<i32> for $Enum {
            type Error = $crate::codegen_v1::UnknownCode;

            #[inline]
            fn try_from(code: i32) -> Result<Self, $crate::codegen_v1::UnknownCode> {
                let unknown = $crate::codegen_v1::UnknownCode::new($data::NAME, code);
                Self::from_code(code).ok_or(unknown)
            }
        }

        impl ::core::convert::From<$Enum> for i32 {
            #[inline]
            fn from(error: $Enum) -> i32 {
                error.code()
            }
        }

        impl ::core::str::FromStr for $Enum {
            type Err = $crate::codegen_v1::UnknownName;

            /// Finds a variant by its name, a former name or the vendor's id, exact to the letter.
            #[inline]
            fn from_str(name: &str) -> Result<Self, $crate::codegen_v1::UnknownName> {
                Self::from_name(name).ok_or($crate::codegen_v1::UnknownName::new($data::NAME))
            }
        }

        $crate::__any_enum!($Enum, $data);
        $crate::__stored_texts!($Enum, $data);
        $crate::__code_enum_serde!($Enum);
    };
}

/// What the feature `serde` of this crate adds, regardless of the features of the calling crate.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __code_enum_serde {
    ($Enum:ident) => {
        impl $crate::codegen_v1::serde::Serialize for $Enum {
            #[inline]
            fn serialize<S: $crate::codegen_v1::serde::Serializer>(
                &self,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                serializer.serialize_i32(self.code())
            }
        }

        impl<'de> $crate::codegen_v1::serde::Deserialize<'de> for $Enum {
            #[inline]
            fn deserialize<D: $crate::codegen_v1::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                let code =
                    <i32 as $crate::codegen_v1::serde::Deserialize>::deserialize(deserializer)?;
                Self::try_from(code).map_err($crate::codegen_v1::serde::de::Error::custom)
            }
        }
    };
}

/// Adds nothing without the feature `serde`.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __code_enum_serde {
    ($Enum:ident) => {};
}
