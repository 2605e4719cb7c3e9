//! Prints lowered modules as Rust items. Decides nothing.
//!
//! What stands once in a file is quoted; what a table has thousands of is made by `syntax`.

mod syntax;

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Expr, Fields, Ident, ImplItem, ImplItemConst, Item, ItemEnum, ItemImpl, Token, Variant};

use crate::lower::{Edition, Entry, FormerName, Module, Retirement, Source, Table, Text};
use syntax::{
    attribute_list, documentation, name, name_in, number, option, slice, string, structure, tuple,
};

/// The items of a generated file, in groups that a blank line parts.
///
/// # Errors
/// If what is quoted here is no Rust, which would be a fault of this module.
pub(crate) fn emit(module: &Module<'_>) -> syn::Result<Vec<Vec<Item>>> {
    let mut groups = vec![items(imports(module))?];
    for table in &module.tables {
        let ident = &table.ident;
        groups.extend([vec![enumeration(table)?], vec![data(table)?]]);
        if !table.former_names.is_empty() {
            groups.push(items(former_names(table))?);
        }
        groups.push(items(quote!(crate::table::table!(#ident);))?);
    }
    groups.push(items(module.sources.iter().map(source).collect())?);
    Ok(groups)
}

fn items(tokens: TokenStream) -> syn::Result<Vec<Item>> {
    Ok(syn::parse2::<syn::File>(tokens)?.items)
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

fn enumeration(table: &Table<'_>) -> syn::Result<Item> {
    let Table { ident, docs, entries, .. } = table;
    let docs =
        docs.iter().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
    let enumeration: ItemEnum = syn::parse2(quote! {
        #(#[doc = #docs])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        #[repr(i32)]
        pub enum #ident {}
    })?;
    Ok(Item::Enum(ItemEnum { variants: entries.iter().map(variant).collect(), ..enumeration }))
}

fn variant(entry: &Entry<'_>) -> Variant {
    let Entry { variant, code, doc, retirement, .. } = entry;
    let deprecated = retirement.as_ref().map(|Retirement { since, reason }| {
        let note = reason.en;
        attribute_list("deprecated", quote!(since = #since, note = #note))
    });
    Variant {
        attrs: [documentation(&format!(" {doc}"))].into_iter().chain(deprecated).collect(),
        ident: variant.clone(),
        fields: Fields::Unit,
        discriminant: Some((<Token![=]>::default(), number(*code))),
    }
}

fn data(table: &Table<'_>) -> syn::Result<Item> {
    let Table { ident, name, product, entries, editions, former_names, .. } = table;
    let product = option(product.as_ref().map(|product| name_in("Product", product)));
    let retirements: Vec<_> = entries.iter().filter_map(retirement).collect();
    let expect_deprecated = (!retirements.is_empty()).then(expect_deprecated);
    let mut data: ItemImpl = syn::parse2(quote! {
        #expect_deprecated
        impl Table for #ident {
            const NAME: &'static str = #name;
            const PRODUCT: Option<Product> = #product;
        }
    })?;
    for (head, rows) in [
        (quote!(const ENTRIES: &'static [Entry<Self>]), entries.iter().map(entry).collect()),
        (
            quote!(const EDITIONS: &'static [(Self, &'static [Edition])]),
            editions.iter().map(entry_editions).collect(),
        ),
        (quote!(const RETIREMENTS: &'static [(Self, Retirement)]), retirements),
        (
            quote!(const FORMER_NAMES: &'static [(&'static str, Self)]),
            former_names.iter().map(former_name).collect(),
        ),
    ] {
        if !rows.is_empty() {
            let constant: ImplItemConst = syn::parse2(quote!(#head = &[];))?;
            let constant = ImplItemConst { expr: slice(rows), ..constant };
            data.items.push(ImplItem::Const(constant));
        }
    }
    Ok(Item::Impl(data))
}

/// The constants that keep former names.
fn former_names(table: &Table<'_>) -> TokenStream {
    let Table { ident, former_names, .. } = table;
    let constants = former_names.iter().map(|FormerName { constant, variant, is_retired }| {
        let doc = format!(" The former name of `{variant}`.");
        let note = format!("renamed to `{variant}`");
        let expect_deprecated = is_retired.then(expect_deprecated);
        quote! {
            #[doc = #doc]
            #[deprecated(note = #note)]
            #expect_deprecated
            pub const #constant: Self = Self::#variant;
        }
    });
    quote! {
        #[allow(non_upper_case_globals, reason = "these were variants")]
        impl #ident {
            #(#constants)*
        }
    }
}

fn expect_deprecated() -> TokenStream {
    quote!(#[expect(deprecated, reason = "a retired code may still be sent")])
}

fn retirement(entry: &Entry<'_>) -> Option<Expr> {
    let Entry { variant, retirement, .. } = entry;
    let Retirement { since, reason } = retirement.as_ref()?;
    let retirement = structure(
        "Retirement",
        [
            ("since", string(since)),
            ("reason_en", string(reason.en)),
            ("reason_zh", string(reason.zh)),
        ],
    );
    Some(tuple([name_in("Self", variant), retirement]))
}

fn entry(entry: &Entry<'_>) -> Expr {
    let Entry { variant, id, title, remedy, category, retry, sources, .. } = entry;
    structure(
        "Entry",
        [
            ("variant", name_in("Self", variant)),
            ("name", string(&variant.to_string())),
            ("id", option(id.map(string))),
            ("title_en", string(title.en)),
            ("title_zh", string(title.zh)),
            ("remedy_en", string(remedy.en)),
            ("remedy_zh", string(remedy.zh)),
            ("category", name_in("Category", category)),
            ("retry", name_in("Retry", retry)),
            ("sources", slice(sources.iter().map(name).collect())),
        ],
    )
}

fn entry_editions((variant, editions): &(Ident, Vec<Edition<'_>>)) -> Expr {
    tuple([name_in("Self", variant), slice(editions.iter().map(edition).collect())])
}

fn edition(edition: &Edition<'_>) -> Expr {
    let Edition { product, title, remedy } = edition;
    let language =
        |text: &Option<Text<'_>>, pick: fn(Text<'_>) -> &str| option(text.map(pick).map(string));
    structure(
        "Edition",
        [
            ("product", name_in("Product", product)),
            ("title_en", language(title, |it| it.en)),
            ("title_zh", language(title, |it| it.zh)),
            ("remedy_en", language(remedy, |it| it.en)),
            ("remedy_zh", language(remedy, |it| it.zh)),
        ],
    )
}

fn former_name(former_name: &FormerName) -> Expr {
    let FormerName { constant, variant, .. } = former_name;
    tuple([string(&constant.to_string()), name_in("Self", variant)])
}

fn source(source: &Source<'_>) -> TokenStream {
    let Source { constant, id, title, lang, url } = source;
    let url = option(url.map(string));
    quote! {
        const #constant: Source = Source {
            id: #id,
            title: #title,
            lang: Lang::#lang,
            url: #url,
        };
    }
}
