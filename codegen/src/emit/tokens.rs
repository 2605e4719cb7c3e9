//! Tokens that several parts of a file share.

use proc_macro2::{Literal, Span, TokenStream};
use quote::{format_ident, quote};
use syn::Ident;

use crate::lower::Table;

pub(super) fn index_names(table: &Table<'_>) -> [Ident; 2] {
    let name = table.name.to_uppercase();
    [format_ident!("{name}_CODES"), format_ident!("{name}_KEYS")]
}

/// The name of the list of answers by position, which a table of listed codes has next to its indexes.
pub(super) fn answers_name(table: &Table<'_>) -> Ident {
    format_ident!("{}_ANSWERS", table.name.to_uppercase())
}

pub(super) fn data_module(table: &Table<'_>) -> Ident {
    format_ident!("{}_table", table.name)
}

pub(super) fn expect_deprecated() -> TokenStream {
    quote!(#[expect(deprecated, reason = "a retired code may still be sent")])
}

pub(super) fn option(value: Option<TokenStream>) -> TokenStream {
    value.map_or(quote!(None), |value| quote!(Some(#value)))
}

pub(super) fn unsuffixed(number: usize) -> Literal {
    Literal::usize_unsuffixed(number)
}

/// A number as people write it: long ones with `_` between thousands.
pub(super) fn number(number: i32) -> TokenStream {
    let mut digits = number.unsigned_abs().to_string();
    let length = digits.len();
    if length > 5 {
        for place in (1..length).rev().filter(|place| (length - place).is_multiple_of(3)) {
            digits.insert(place, '_');
        }
    }
    let digits = syn::LitInt::new(&digits, Span::call_site());
    if number < 0 { quote!(-#digits) } else { quote!(#digits) }
}
