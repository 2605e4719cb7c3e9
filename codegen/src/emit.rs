//! Prints what was lowered as Rust. Decides nothing.
//!
//! A table's data is printed column by column, so that a program contains only the columns that it
//! reads, and the compiler has nothing to compute.

mod data;
mod tokens;

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{Ident, Path};

use data::data;
use tokens::{answers_name, data_module, expect_deprecated, index_names, number, option};

use crate::index::Index;
use crate::lower::{Entry, Listing, Module, Product, Retirement, Source, Table, Text};

/// The list of products.
pub(crate) fn products(products: &[Product<'_>]) -> Vec<TokenStream> {
    let constants =
        products.iter().map(|Product { constant, doc, id, name: Text { en, zh, .. } }| {
            let doc = format!(" {doc}.");
            quote! {
                #[doc = #doc]
                pub const #constant: Product = Product::new(#id, #en, #zh);
            }
        });
    let all = products.iter().map(|product| &product.constant);
    vec![
        texts_are_the_services(),
        quote!(
            use super::codegen_v1::Product;
        ),
        constants.collect(),
        quote! {
            /// Every product, in the order in which tables and editions are listed.
            #[allow(dead_code, reason = "a program need not list them")]
            pub const ALL: &[Product] = &[#(#all),*];
        },
    ]
}

/// Clippy checks documentation, and so texts that are not worded here.
fn texts_are_the_services() -> TokenStream {
    quote!(#![allow(clippy::doc_markdown, reason = "titles are worded by the service")])
}

/// The list of modules and tables.
pub(crate) struct Root {
    /// The import of the runtime crate's module for generated code, once for all files.
    pub(crate) door: TokenStream,
    /// The modules.
    pub(crate) modules: TokenStream,
    pub(crate) rest: Vec<TokenStream>,
}

/// The condition on the cargo feature of a module's name, if modules are behind features.
fn feature(module: &Module<'_>) -> Option<TokenStream> {
    let name = module.ident.to_string();
    module.has_feature.then(|| quote!(#[cfg(feature = #name)]))
}

/// The condition on that feature, or on the one for all tables without their enums.
fn feature_or_tables(module: &Module<'_>) -> Option<TokenStream> {
    let name = module.ident.to_string();
    module.has_feature.then(|| quote!(#[cfg(any(feature = #name, feature = "tables"))]))
}

/// The list of modules and tables; each module behind the cargo feature of its name, if the spec says so.
pub(crate) fn root(modules: &[Module<'_>], runtime: &Path) -> Root {
    let declarations = modules.iter().map(|module| {
        let (ident, feature) = (&module.ident, feature_or_tables(module));
        if let Some(doc) = &module.doc {
            let doc = format!(" {doc}.");
            quote!(#[doc = #doc] #feature pub mod #ident;)
        } else {
            quote!(#feature mod #ident;)
        }
    });
    let idents = modules.iter().map(|module| &module.ident);
    let exports = modules.iter().filter(|module| module.doc.is_none()).map(|module| {
        let (Module { ident, tables, .. }, feature) = (module, feature(module));
        let enums = tables.iter().map(|table| &table.ident);
        // The list of tables names enums only where they are always there.
        let unused = feature.as_ref().map(
            |_| quote!(#[allow(unused_imports, reason = "a program need not name every enum")]),
        );
        quote!(#feature #unused pub use self::#ident::{#(#enums),*};)
    });
    let mut tables: Vec<_> = modules
        .iter()
        .flat_map(|module| module.tables.iter().map(move |table| (module, table)))
        .collect();
    tables.sort_by_key(|(_, table)| table.place);
    let path = |(module, table): &(&Module<'_>, &Table<'_>)| {
        let (ident, module) = (&table.ident, &module.ident);
        if let Some((_, version)) = &table.version {
            quote!(#module::#version::#ident)
        } else {
            quote!(#ident)
        }
    };
    // Without its enum, a table exists only in its data.
    let table = |pair: &(&Module<'_>, &Table<'_>)| {
        let ((module, table), path, feature) = (pair, path(pair), feature_or_tables(pair.0));
        let (ident, data) = (&module.ident, data_module(table));
        let version = table.version.iter().map(|(_, version)| version);
        if let Some(feature) = feature {
            quote!(#feature &#ident::#(#version::)*#data::TABLE)
        } else {
            quote!(#path::TABLE)
        }
    };
    let kinds = tables.iter().map(|pair| {
        let (feature, path) = (feature(pair.0), path(pair));
        let kind = format_ident!("{}", if pair.1.has_words { "words" } else { "numbers" });
        (feature, quote!(#path, #kind))
    });
    let (kind_features, kinds): (Vec<_>, Vec<_>) = kinds.unzip();
    let tables = tables.iter().map(table);
    let rest = vec![
        // If the import fails, there is no macro and no module; then these names stand in for them, and
        // the compiler reports only the import.
        quote! {
            #[allow(unused_imports, reason = "if the import above fails, it is the only error")]
            pub(crate) use codegen_v1::{#(modules as #idents,)* modules as products};
        },
        quote!(#(#exports)*),
        quote! {
            /// Every table: the public one, the common one, then those of the products, in the order of
            /// [`products::ALL`].
            #[allow(dead_code, reason = "a program need not list them")]
            pub const TABLES: &[&codegen_v1::Table] = &[#(#tables),*];
        },
        quote! {
            /// Calls a macro with each enum and the kind of its codes, for tests of what only enums have.
            #[cfg(test)]
            #[allow(unused_macros, reason = "for tests that want it")]
            macro_rules! for_each_enum {
                ($call:ident) => {
                    #(#kind_features $call!(#kinds);)*
                };
            }
            #[cfg(test)]
            #[allow(unused_imports, reason = "for tests that want it")]
            pub(crate) use for_each_enum;
        },
    ];
    Root {
        door: quote!(
            use #runtime::codegen_v1;
        ),
        modules: quote! {
            #(#declarations)*
            /// The products of the tables.
            pub mod products;
        },
        rest,
    }
}

/// The enums of one spec with their data, in groups that a blank line separates.
pub(crate) fn module(module: &Module<'_>) -> Vec<TokenStream> {
    let path = format!("index/{}.rs", module.ident);
    let mut groups = vec![
        texts_are_the_services(),
        quote!(
            use super::codegen_v1 as api;
        ),
        quote! {
            #[path = #path]
            mod index;
        },
    ];
    let mut names: Vec<&Ident> = Vec::new();
    for table in &module.tables {
        match &table.version {
            None => groups.extend(self::table(module, table)),
            Some((version, ident)) => {
                groups.push(self::version(module, table, version, ident));
                // The short path belongs to the first version, forever.
                if !names.contains(&&table.ident) {
                    let (name, feature) = (&table.ident, feature(module));
                    groups.push(quote!(#feature pub use #ident::#name;));
                }
            }
        }
        names.push(&table.ident);
    }
    groups.push(module.sources.iter().map(source).collect());
    groups
}

/// An enum in the module of its version.
fn version(module: &Module<'_>, table: &Table<'_>, version: &str, ident: &Ident) -> TokenStream {
    let doc = format!(" Version {version} of the API.");
    let cited = table.entries.iter().flat_map(|entry| &entry.sources);
    let listing = table.listing.iter().flat_map(|listing| &listing.sources);
    let sources: BTreeSet<&Ident> = cited.chain(listing).collect();
    let items = self::table(module, table);
    quote! {
        #[doc = #doc]
        pub mod #ident {
            use super::{#(#sources,)* api, index};
            #(#items)*
        }
    }
}

/// One enum with its data.
fn table(module: &Module<'_>, table: &Table<'_>) -> impl Iterator<Item = TokenStream> {
    let (ident, data, feature) = (&table.ident, data_module(table), feature(module));
    let behavior = match (&table.listing, table.has_words) {
        (Some(_), _) => quote!(#feature api::listed_enum!(#ident, #data);),
        (None, true) => quote!(#feature api::word_enum!(#ident, #data);),
        (None, false) => quote!(#feature api::code_enum!(#ident, #data);),
    };
    let former_names = former_names(table).map(|names| quote!(#feature #names));
    let enumeration = enumeration(table);
    let first = [quote!(#feature #enumeration), behavior].into_iter();
    first.chain(former_names).chain([self::data(table, feature.as_ref())])
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

/// Every other list of numbers of one spec, by the name of its static.
pub(crate) fn numbers<'m>(
    module: &'m Module<'_>,
) -> impl Iterator<Item = (String, &'m [u16])> + 'm {
    module.tables.iter().filter_map(|table| Some((table, table.listing.as_ref()?))).flat_map(
        |(table, Listing { answer_at, .. })| [(answers_name(table).to_string(), &**answer_at)],
    )
}

fn enumeration(table: &Table<'_>) -> TokenStream {
    let Table { ident, docs, entries, .. } = table;
    let docs = documentation(docs);
    let variants = entries.iter().map(variant);
    // Positions change when words come and go, so no user may rely on them. A variant that cannot be
    // constructed elsewhere prevents casts of the enum there.
    let uncastable = table.has_words.then(|| {
        quote! {
            #[doc(hidden)]
            #[non_exhaustive]
            __Uncastable,
        }
    });
    let representation = (!table.has_words).then(|| quote!(#[repr(i32)]));
    quote! {
        #docs
        #[derive(Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        #representation
        pub enum #ident {
            #(#variants,)*
            #uncastable
        }
    }
}

fn variant(entry: &Entry<'_>) -> TokenStream {
    let Entry { variant, docs, aliases, retirement, .. } = entry;
    let docs = documentation(docs);
    let number = entry.word.is_none().then(|| {
        let number = number(entry.number);
        quote!(= #number)
    });
    let aliases = (!aliases.is_empty()).then(|| quote!(#[doc(alias(#(#aliases),*))]));
    let deprecated = retirement.as_ref().map(|Retirement { since, reason: [note, _] }| {
        quote!(#[deprecated(since = #since, note = #note)])
    });
    quote! {
        #docs
        #aliases
        #deprecated
        #variant #number
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
            #[allow(dead_code, non_upper_case_globals, reason = "these were variants")]
            impl #ident {
                #constants
            }
        }
    })
}

fn source(source: &Source<'_>) -> TokenStream {
    let Source { constant, id, title, lang, url } = source;
    let Text { en, zh, .. } = title;
    let url = option(url.map(|url| quote!(#url)));
    quote! {
        const #constant: api::Source = api::Source::new(#id, [#en, #zh], api::Lang::#lang, #url);
    }
}
