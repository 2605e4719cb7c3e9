//! Prints what was lowered as Rust. Decides nothing.
//!
//! A table's data is printed column by column, so that a program holds just the columns that it
//! reads, and a compiler has nothing to work out.

mod data;
mod tokens;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use data::data;
use tokens::{data_module, expect_deprecated, index_names, number, option};

use crate::index::Index;
use crate::lower::{Entry, Module, Product, Retirement, Source, Table, Text};

/// The list of products.
pub(crate) fn products(products: &[Product<'_>]) -> Vec<TokenStream> {
    let constants = products.iter().map(|Product { constant, doc, id, name: Text { en, zh } }| {
        let doc = format!(" {doc}");
        quote! {
            #[doc = #doc]
            pub const #constant: Product = Product::new(#id, #en, #zh);
        }
    });
    let all = products.iter().map(|product| &product.constant);
    vec![
        quote!(
            use ::tencentcloud_errors::codegen_v1::Product;
        ),
        constants.collect(),
        quote! {
            /// Every product, in the order in which tables and editions are listed.
            pub const ALL: &[Product] = &[#(#all),*];
        },
    ]
}

/// The list of modules and tables.
pub(crate) fn root(modules: &[Module<'_>]) -> Vec<TokenStream> {
    let idents = modules.iter().map(|module| &module.ident);
    let exports = modules.iter().map(|Module { ident, tables, .. }| {
        let enums = tables.iter().map(|table| &table.ident);
        quote!(pub use #ident::{#(#enums),*};)
    });
    let mut tables: Vec<_> = modules.iter().flat_map(|module| &module.tables).collect();
    tables.sort_by_key(|table| table.place);
    let kinds = tables.iter().map(|table| {
        let (ident, kind) = (&table.ident, if table.has_words { "words" } else { "numbers" });
        let kind = format_ident!("{kind}");
        quote!(#ident, #kind)
    });
    let tables = tables.iter().map(|table| &table.ident);
    vec![
        quote!(#(mod #idents;)*),
        quote! {
            /// The products of the tables.
            pub mod products;
        },
        quote!(#(#exports)*),
        quote! {
            /// Every table: the public one, the common one, then those of the products, in the order of
            /// [`products::ALL`].
            pub const TABLES: &[&::tencentcloud_errors::Table] = &[#(#tables::TABLE),*];
        },
        quote! {
            /// Calls a macro with each enum and what its codes are, for tests of what is in the enums
            /// alone.
            #[cfg(test)]
            macro_rules! for_each_enum {
                ($call:ident) => {
                    #($call!(#kinds);)*
                };
            }
            #[cfg(test)]
            pub(crate) use for_each_enum;
        },
    ]
}

/// The enums of one spec with their data, in groups that a blank line separates.
pub(crate) fn module(module: &Module<'_>) -> Vec<TokenStream> {
    let path = format!("index/{}.rs", module.ident);
    let mut groups = vec![
        quote!(
            use ::tencentcloud_errors::codegen_v1 as api;
        ),
        quote! {
            #[path = #path]
            mod index;
        },
    ];
    for table in &module.tables {
        let (ident, module) = (&table.ident, data_module(table));
        let behavior = match (&table.listed_sources, table.has_words) {
            (Some(_), _) => quote!(api::listed_enum!(#ident, #module);),
            (None, true) => quote!(api::word_enum!(#ident, #module);),
            (None, false) => quote!(api::code_enum!(#ident, #module);),
        };
        groups.extend([enumeration(table), behavior]);
        groups.extend(former_names(table));
        groups.push(data(table));
    }
    groups.push(module.sources.iter().map(source).collect());
    groups
}

/// Every lookup index of one spec, by the name of its constant.
pub(crate) fn indexes<'m>(
    module: &'m Module<'_>,
) -> impl Iterator<Item = (String, &'m Index)> + 'm {
    module.tables.iter().flat_map(|table| {
        let [codes, keys] = index_names(table);
        [(codes.to_string(), &table.code_index), (keys.to_string(), &table.key_index)]
    })
}

fn enumeration(table: &Table<'_>) -> TokenStream {
    let Table { ident, docs, entries, .. } = table;
    let docs = documentation(docs);
    let variants = entries.iter().map(variant);
    // The order of hashes means nothing: words have another.
    let order = (!table.has_words).then(|| quote!(PartialOrd, Ord,));
    quote! {
        #docs
        #[derive(Clone, Copy, PartialEq, Eq, #order Hash)]
        #[non_exhaustive]
        #[repr(i32)]
        pub enum #ident {
            #(#variants,)*
        }
    }
}

fn variant(entry: &Entry<'_>) -> TokenStream {
    let Entry { variant, docs, aliases, retirement, .. } = entry;
    let (docs, number) = (documentation(docs), number(entry.number));
    let aliases = (!aliases.is_empty()).then(|| quote!(#[doc(alias(#(#aliases),*))]));
    let deprecated = retirement.as_ref().map(|Retirement { since, reason }| {
        let note = reason.en;
        quote!(#[deprecated(since = #since, note = #note)])
    });
    quote! {
        #docs
        #aliases
        #deprecated
        #variant = #number
    }
}

fn documentation(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| match line.as_str() {
        "" => String::new(),
        line => format!(" {line}"),
    });
    quote!(#(#[doc = #lines])*)
}

/// The constants that keep former names.
fn former_names(table: &Table<'_>) -> Option<TokenStream> {
    let ident = &table.ident;
    let constants = table.entries.iter().flat_map(|entry| {
        let Entry { variant, former_names, retirement, .. } = entry;
        let doc = format!(" The former name of `{variant}`.");
        let note = format!("renamed to `{variant}`");
        let expect_deprecated = retirement.as_ref().map(|_| expect_deprecated());
        former_names.iter().map(move |constant| {
            quote! {
                #[doc = #doc]
                #[deprecated(note = #note)]
                #expect_deprecated
                pub const #constant: Self = Self::#variant;
            }
        })
    });
    let constants: TokenStream = constants.collect();
    (!constants.is_empty()).then(|| {
        quote! {
            #[allow(non_upper_case_globals, reason = "these were variants")]
            impl #ident {
                #constants
            }
        }
    })
}

fn source(source: &Source<'_>) -> TokenStream {
    let Source { constant, id, title, lang, url } = source;
    let url = option(url.map(|url| quote!(#url)));
    quote! {
        const #constant: api::Source = api::Source::new(#id, #title, api::Lang::#lang, #url);
    }
}
