//! Prints lowered modules as Rust items. Decides nothing.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::{Ident, LitInt};

use crate::lower::{Edition, Entry, FormerName, Module, Retirement, Source, Table, Text};

/// The items of a generated file, in groups that a blank line parts.
pub(crate) fn emit(module: &Module<'_>) -> Vec<TokenStream> {
    let mut groups = vec![imports(module)];
    for table in &module.tables {
        let ident = &table.ident;
        groups.extend([enumeration(table), data(table)]);
        groups.extend(former_names(table));
        groups.push(quote!(crate::table::table!(#ident);));
    }
    groups.push(module.sources.iter().map(source).collect());
    groups
}

fn imports(module: &Module<'_>) -> TokenStream {
    let has_editions = module.tables.iter().any(|table| !table.editions.is_empty());
    let edition = has_editions.then(|| quote!(Edition,));
    let mut entries = module.tables.iter().flat_map(|table| &table.entries);
    let retirement = entries.any(|entry| entry.retirement.is_some()).then(|| quote!(Retirement,));
    quote! {
        use crate::entry::{Entry, Table};
        use crate::{Category, #edition Lang, Product, #retirement Retry, Source};
    }
}

fn enumeration(table: &Table<'_>) -> TokenStream {
    let Table { ident, docs, entries, .. } = table;
    let docs =
        docs.iter().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
    let variants = entries.iter().map(|entry| {
        let Entry { variant, code, doc, retirement, .. } = entry;
        let (doc, code) = (format!(" {doc}"), number(*code));
        let deprecated = retirement.as_ref().map(|Retirement { since, reason }| {
            let note = reason.en;
            quote!(#[deprecated(since = #since, note = #note)])
        });
        quote! {
            #[doc = #doc]
            #deprecated
            #variant = #code,
        }
    });
    quote! {
        #(#[doc = #docs])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        #[repr(i32)]
        pub enum #ident {
            #(#variants)*
        }
    }
}

fn data(table: &Table<'_>) -> TokenStream {
    let Table { ident, name, product, entries, editions, former_names, .. } = table;
    let product = option(product.as_ref().map(|product| quote!(Product::#product)));
    let retired: Vec<_> = entries.iter().filter_map(retirement).collect();
    let entries = entries.iter().map(entry);
    let editions = (!editions.is_empty()).then(|| {
        let rows = editions.iter().map(|(variant, editions)| {
            let editions = editions.iter().map(edition);
            quote!((Self::#variant, &[#(#editions),*]))
        });
        quote!(const EDITIONS: &'static [(Self, &'static [Edition])] = &[#(#rows),*];)
    });
    let expect_deprecated = (!retired.is_empty()).then(expect_deprecated);
    let retirements = (!retired.is_empty())
        .then(|| quote!(const RETIREMENTS: &'static [(Self, Retirement)] = &[#(#retired),*];));
    let former_names = (!former_names.is_empty()).then(|| {
        let rows = former_names.iter().map(|FormerName { constant, variant }| {
            let name = constant.to_string();
            quote!((#name, Self::#variant))
        });
        quote!(const FORMER_NAMES: &'static [(&'static str, Self)] = &[#(#rows),*];)
    });
    quote! {
        #expect_deprecated
        impl Table for #ident {
            const NAME: &'static str = #name;
            const PRODUCT: Option<Product> = #product;
            const ENTRIES: &'static [Entry<Self>] = &[#(#entries),*];
            #editions
            #retirements
            #former_names
        }
    }
}

/// The constants that keep former names.
fn former_names(table: &Table<'_>) -> Option<TokenStream> {
    let Table { ident, entries, former_names, .. } = table;
    if former_names.is_empty() {
        return None;
    }
    let is_retired = |variant: &Ident| {
        entries.iter().any(|entry| entry.variant == *variant && entry.retirement.is_some())
    };
    let constants = former_names.iter().map(|FormerName { constant, variant }| {
        let doc = format!(" The former name of `{variant}`.");
        let note = format!("renamed to `{variant}`");
        let expect_deprecated = is_retired(variant).then(expect_deprecated);
        quote! {
            #[doc = #doc]
            #[deprecated(note = #note)]
            #expect_deprecated
            pub const #constant: Self = Self::#variant;
        }
    });
    Some(quote! {
        #[allow(non_upper_case_globals, reason = "these were variants")]
        impl #ident {
            #(#constants)*
        }
    })
}

fn expect_deprecated() -> TokenStream {
    quote!(#[expect(deprecated, reason = "a retired code may still be sent")])
}

fn retirement(entry: &Entry<'_>) -> Option<TokenStream> {
    let Entry { variant, retirement, .. } = entry;
    let Retirement { since, reason } = retirement.as_ref()?;
    let (reason_en, reason_zh) = (reason.en, reason.zh);
    Some(quote! {
        (
            Self::#variant,
            Retirement {
                since: #since,
                reason_en: #reason_en,
                reason_zh: #reason_zh,
            }
        )
    })
}

fn entry(entry: &Entry<'_>) -> TokenStream {
    let Entry { variant, id, title, remedy, category, retry, sources, .. } = entry;
    let name = variant.to_string();
    let id = option(id.map(|id| quote!(#id)));
    let (title_en, title_zh) = (title.en, title.zh);
    let (remedy_en, remedy_zh) = (remedy.en, remedy.zh);
    quote! {
        Entry {
            variant: Self::#variant,
            name: #name,
            id: #id,
            title_en: #title_en,
            title_zh: #title_zh,
            remedy_en: #remedy_en,
            remedy_zh: #remedy_zh,
            category: Category::#category,
            retry: Retry::#retry,
            sources: &[#(#sources),*],
        }
    }
}

fn edition(edition: &Edition<'_>) -> TokenStream {
    let Edition { product, title, remedy } = edition;
    let language = |text: &Option<Text<'_>>, pick: fn(Text<'_>) -> &str| {
        option(text.map(pick).map(|text| quote!(#text)))
    };
    let (title_en, title_zh) = (language(title, |it| it.en), language(title, |it| it.zh));
    let (remedy_en, remedy_zh) = (language(remedy, |it| it.en), language(remedy, |it| it.zh));
    quote! {
        Edition {
            product: Product::#product,
            title_en: #title_en,
            title_zh: #title_zh,
            remedy_en: #remedy_en,
            remedy_zh: #remedy_zh,
        }
    }
}

fn source(source: &Source<'_>) -> TokenStream {
    let Source { constant, id, title, lang, url } = source;
    let url = option(url.map(|url| quote!(#url)));
    quote! {
        const #constant: Source = Source {
            id: #id,
            title: #title,
            lang: Lang::#lang,
            url: #url,
        };
    }
}

fn option(value: Option<TokenStream>) -> TokenStream {
    value.map_or_else(|| quote!(None), |value| quote!(Some(#value)))
}

/// A code as people write it: long ones with `_` between thousands.
fn number(code: i32) -> TokenStream {
    let mut digits = code.unsigned_abs().to_string();
    let length = digits.len();
    if length > 5 {
        for place in (1..length).rev().filter(|place| (length - place).is_multiple_of(3)) {
            digits.insert(place, '_');
        }
    }
    let literal = LitInt::new(&digits, Span::call_site());
    if code < 0 { quote!(-#literal) } else { quote!(#literal) }
}
