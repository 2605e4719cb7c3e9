//! Prints what was lowered as Rust. Decides nothing.
//!
//! A table's data is printed column by column, so that a program holds just the columns that it
//! reads, and a compiler has nothing to work out.

use proc_macro2::{Literal, Span, TokenStream};
use quote::{format_ident, quote};
use syn::Ident;

use crate::index::Index;
use crate::lower::{Edition, Entry, Module, Product, Retirement, Source, Table, Text};

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
    // The public table has no product, and comes first.
    tables.sort_by_key(|table| table.product.as_ref().map(|(place, _)| *place));
    let tables: Vec<_> = tables.iter().map(|table| &table.ident).collect();
    vec![
        quote!(#(mod #idents;)*),
        quote! {
            /// The products of the tables.
            pub mod products;
        },
        quote!(#(#exports)*),
        quote! {
            /// Every table: the public one, then those of the products, in the order of
            /// [`products::ALL`].
            pub const TABLES: &[&::tencentcloud_errors::Table] = &[#(#tables::TABLE),*];
        },
        quote! {
            /// Calls a macro with each enum, for tests of what is in the enums alone.
            #[cfg(test)]
            macro_rules! for_each_enum {
                ($call:ident) => {
                    #($call!(#tables);)*
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
        let (ident, data) = (&table.ident, data_module(table));
        groups.extend([enumeration(table), quote!(api::code_enum!(#ident, #data);)]);
        groups.extend(former_names(table));
        groups.push(self::data(table));
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

fn index_names(table: &Table<'_>) -> [Ident; 2] {
    let name = table.name.to_uppercase();
    [format_ident!("{name}_CODES"), format_ident!("{name}_KEYS")]
}

fn data_module(table: &Table<'_>) -> Ident {
    format_ident!("{}_table", table.name)
}

fn enumeration(table: &Table<'_>) -> TokenStream {
    let Table { ident, docs, entries, .. } = table;
    let docs = documentation(docs);
    let variants = entries.iter().map(variant);
    quote! {
        #docs
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        #[repr(i32)]
        pub enum #ident {
            #(#variants,)*
        }
    }
}

fn variant(entry: &Entry<'_>) -> TokenStream {
    let Entry { variant, code, docs, aliases, retirement, .. } = entry;
    let (docs, code) = (documentation(docs), number(*code));
    let deprecated = retirement.as_ref().map(|Retirement { since, reason }| {
        let note = reason.en;
        quote!(#[deprecated(since = #since, note = #note)])
    });
    quote! {
        #docs
        #[doc(alias(#(#aliases),*))]
        #deprecated
        #variant = #code
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

fn expect_deprecated() -> TokenStream {
    quote!(#[expect(deprecated, reason = "a retired code may still be sent")])
}

/// The columns of a table, and the table as a value.
fn data(table: &Table<'_>) -> TokenStream {
    let Table { ident, name, label, level, product, entries, keys, .. } = table;
    let (data, [codes_name, keys_name]) = (data_module(table), index_names(table));
    let (enum_name, Text { en: label_en, zh: label_zh }) = (ident.to_string(), label);
    let product = option(product.as_ref().map(|(_, product)| quote!(products::#product)));
    let (count, key_count) = (unsuffixed(entries.len()), unsuffixed(keys.len()));
    let expect_deprecated =
        entries.iter().any(|entry| entry.retirement.is_some()).then(expect_deprecated);

    let variants = entries.iter().map(|entry| &entry.variant);
    let codes = entries.iter().map(|entry| number(entry.code));
    let names = entries.iter().map(|entry| entry.variant.to_string());
    let ids = if entries.iter().all(|entry| entry.id.is_none()) {
        quote!([None; #count])
    } else {
        let ids = entries.iter().map(|entry| option(entry.id.map(|id| quote!(#id))));
        quote!([#(#ids),*])
    };
    let titles_en = entries.iter().map(|entry| entry.title.en);
    let titles_zh = entries.iter().map(|entry| entry.title.zh);
    let remedies_en = entries.iter().map(|entry| entry.remedy.en);
    let remedies_zh = entries.iter().map(|entry| entry.remedy.zh);
    let categories = entries.iter().map(|entry| &entry.category);
    let retries = entries.iter().map(|entry| &entry.retry);
    let sources = entries.iter().map(|entry| {
        let sources = &entry.sources;
        quote!(&[#(super::#sources),*])
    });
    let numbered = || entries.iter().enumerate().map(|(position, it)| (unsuffixed(position), it));
    let editions = numbered().filter(|(_, entry)| !entry.editions.is_empty());
    let editions = editions.map(|(position, entry)| {
        let editions = entry.editions.iter().map(edition);
        quote!((#position, &[#(#editions),*]))
    });
    let retirements = numbered().filter_map(|(position, entry)| {
        let Retirement { since, reason: Text { en, zh } } = entry.retirement.as_ref()?;
        Some(quote!((#position, Retirement::new(#since, #en, #zh))))
    });
    let carriers = numbered().filter(|(_, entry)| entry.is_carrier).map(|(position, _)| position);
    let keys = keys.iter().map(|(key, position)| {
        let position = unsuffixed(*position);
        quote!((#key, #position))
    });
    let imports = quote!(Category, Index, Level, Retry, Source, Table, TableData);
    let edition_import = entries.iter().any(|it| !it.editions.is_empty()).then(|| quote!(Edition,));
    let retirement_import = expect_deprecated.as_ref().map(|_| quote!(Retirement,));
    let has_products = table.product.is_some() || edition_import.is_some();
    let products_import = has_products.then(|| {
        quote!(
            use super::super::products;
        )
    });
    quote! {
        mod #data {
            use super::api::{#edition_import #retirement_import #imports};
            use super::{#ident, index};
            #products_import

            pub(super) const NAME: &str = #name;
            pub(super) const CODE_INDEX: Index = index::#codes_name;
            pub(super) const KEY_INDEX: Index = index::#keys_name;
            #expect_deprecated
            pub(super) static VARIANTS: [#ident; #count] = [#(#ident::#variants),*];
            static CODES: [i32; #count] = [#(#codes),*];
            pub(super) static NAMES: [&str; #count] = [#(#names),*];
            pub(super) static IDS: [Option<&str>; #count] = #ids;
            pub(super) static TITLES_EN: [&str; #count] = [#(#titles_en),*];
            pub(super) static TITLES_ZH: [&str; #count] = [#(#titles_zh),*];
            pub(super) static REMEDIES_EN: [&str; #count] = [#(#remedies_en),*];
            pub(super) static REMEDIES_ZH: [&str; #count] = [#(#remedies_zh),*];
            pub(super) static CATEGORIES: [Category; #count] = [#(Category::#categories),*];
            pub(super) static RETRIES: [Option<Retry>; #count] = [#(Some(Retry::#retries)),*];
            pub(super) static SOURCES: [&[Source]; #count] = [#(#sources),*];
            pub(super) static KEYS: [(&str, u16); #key_count] = [#(#keys),*];
            pub(super) static TABLE: Table = Table::new(TableData {
                name: NAME,
                enum_name: #enum_name,
                label_en: #label_en,
                label_zh: #label_zh,
                level: Level::#level,
                product: #product,
                codes: &CODES,
                names: &NAMES,
                ids: &IDS,
                titles_en: &TITLES_EN,
                titles_zh: &TITLES_ZH,
                remedies_en: &REMEDIES_EN,
                remedies_zh: &REMEDIES_ZH,
                categories: &CATEGORIES,
                retries: &RETRIES,
                sources: &SOURCES,
                editions: &[#(#editions),*],
                retirements: &[#(#retirements),*],
                carriers: &[#(#carriers),*],
                keys: &KEYS,
                code_index: CODE_INDEX,
                key_index: KEY_INDEX,
            });
        }
    }
}

fn edition(edition: &Edition<'_>) -> TokenStream {
    let Edition { product, title, remedy } = edition;
    let text = |text: &Option<Text<'_>>| option(text.map(|Text { en, zh }| quote!([#en, #zh])));
    let (title, remedy) = (text(title), text(remedy));
    quote!(Edition::new(products::#product, #title, #remedy))
}

fn source(source: &Source<'_>) -> TokenStream {
    let Source { constant, id, title, lang, url } = source;
    let url = option(url.map(|url| quote!(#url)));
    quote! {
        const #constant: api::Source = api::Source::new(#id, #title, api::Lang::#lang, #url);
    }
}

fn option(value: Option<TokenStream>) -> TokenStream {
    value.map_or(quote!(None), |value| quote!(Some(#value)))
}

fn unsuffixed(number: usize) -> Literal {
    Literal::usize_unsuffixed(number)
}

/// A number as people write it: long ones with `_` between thousands.
fn number(number: i32) -> TokenStream {
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
