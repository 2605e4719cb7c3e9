//! Prints the data of a table: a column for what every entry has, a list for what few have, nothing
//! for what none has.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::tokens::{data_module, expect_deprecated, index_names, number, option, unsuffixed};
use crate::lower::{Edition, Entry, Retirement, Table, Text};

/// The columns of a table, and the table as a value.
pub(super) fn data(table: &Table<'_>) -> TokenStream {
    let Table { ident, name, label, level, entries, .. } = table;
    let (data, [codes_name, keys_name]) = (data_module(table), index_names(table));
    let (enum_name, Text { en: label_en, zh: label_zh }) = (ident.to_string(), label);
    let is_retired = |entry: &Entry<'_>| entry.retirement.is_some();
    let expect_deprecated = entries.iter().any(is_retired).then(expect_deprecated);
    let (count, key_count) = (unsuffixed(entries.len()), unsuffixed(table.keys.len()));
    let variants = entries.iter().map(|entry| &entry.variant);
    let keys = table.keys.iter().map(with_position);
    let (columns, fields): (Vec<_>, Vec<_>) = columns(entries).into_iter().unzip();
    let former_words = table.has_words.then(|| former_words(table));
    let (former_column, former_field) = former_words.unzip();
    let lists = lists(entries);
    let product = table.product.as_ref().map(|product| quote!(product: Some(products::#product),));
    let imports = imports(table);
    quote! {
        mod #data {
            #imports

            pub(super) const NAME: &str = #name;
            pub(super) const CODE_INDEX: Index = index::#codes_name;
            pub(super) const KEY_INDEX: Index = index::#keys_name;
            #expect_deprecated
            pub(super) static VARIANTS: [#ident; #count] = [#(#ident::#variants),*];
            #(#columns)*
            #former_column
            pub(super) static KEYS: [(&str, u16); #key_count] = [#(#keys),*];
            pub(super) static TABLE: Table = Table::new(TableData {
                name: NAME,
                enum_name: #enum_name,
                label_en: #label_en,
                label_zh: #label_zh,
                level: Level::#level,
                #product
                #(#fields)*
                #former_field
                #(#lists)*
                keys: &KEYS,
                code_index: CODE_INDEX,
                key_index: KEY_INDEX,
                ..TableData::EMPTY
            });
        }
    }
}

fn with_position((key, position): &(&str, usize)) -> TokenStream {
    let position = unsuffixed(*position);
    quote!((#key, #position))
}

/// The column that follows the words in their index, and the field of the table that it becomes.
fn former_words(table: &Table<'_>) -> (TokenStream, TokenStream) {
    let count = unsuffixed(table.former_words.len());
    let words = table.former_words.iter().map(with_position);
    let column = quote!(pub(super) static FORMER_WORDS: [(&str, u16); #count] = [#(#words),*];);
    (column, quote!(former_words: &FORMER_WORDS,))
}

fn imports(table: &Table<'_>) -> TokenStream {
    let has = |is: fn(&Entry<'_>) -> bool| table.entries.iter().any(is);
    let edition = has(|entry| !entry.editions.is_empty()).then(|| quote!(Edition,));
    let retirement = has(|entry| entry.retirement.is_some()).then(|| quote!(Retirement,));
    let has_products = table.product.is_some() || edition.is_some();
    let products = has_products.then(|| {
        quote!(
            use super::super::products;
        )
    });
    let ident = &table.ident;
    quote! {
        use super::api::{
            #edition #retirement Category, Index, Level, Retry, Source, Table, TableData,
        };
        use super::{#ident, index};
        #products
    }
}

/// What every entry has: each column, and the field of the table that it becomes.
fn columns(entries: &[Entry<'_>]) -> Vec<(TokenStream, TokenStream)> {
    let column = |field: &str, item: TokenStream, values: Vec<TokenStream>| {
        let count = unsuffixed(values.len());
        let (field, name) = (format_ident!("{field}"), format_ident!("{}", field.to_uppercase()));
        let column = quote!(pub(super) static #name: [#item; #count] = [#(#values),*];);
        (column, quote!(#field: &#name,))
    };
    let text = |field, value: fn(&Entry<'_>) -> String| {
        let values = entries.iter().map(value);
        column(field, quote!(&str), values.map(|text| quote!(#text)).collect())
    };
    let words: Vec<_> = entries.iter().filter_map(|entry| entry.word).collect();
    let codes = if words.is_empty() {
        let codes = entries.iter().map(|entry| number(entry.number)).collect();
        column("codes", quote!(i32), codes)
    } else {
        column("words", quote!(&str), words.iter().map(|word| quote!(#word)).collect())
    };
    let mut columns = vec![codes, text("names", |entry| entry.variant.to_string())];
    if entries.iter().any(|entry| entry.id.is_some()) {
        let ids = entries.iter().map(|entry| option(entry.id.map(|id| quote!(#id))));
        columns.push(column("ids", quote!(Option<&str>), ids.collect()));
    }
    let categories = entries.iter().map(|Entry { category, .. }| quote!(Category::#category));
    let retries =
        entries.iter().map(|entry| option(entry.retry.as_ref().map(|retry| quote!(Retry::#retry))));
    let sources = entries.iter().map(|Entry { sources, .. }| quote!(&[#(super::#sources),*]));
    columns.extend([
        text("titles_en", |entry| entry.title.en.to_owned()),
        text("titles_zh", |entry| entry.title.zh.to_owned()),
        text("remedies_en", |entry| entry.remedy.en.to_owned()),
        text("remedies_zh", |entry| entry.remedy.zh.to_owned()),
        column("categories", quote!(Category), categories.collect()),
        column("retries", quote!(Option<Retry>), retries.collect()),
        column("sources", quote!(&[Source]), sources.collect()),
    ]);
    columns
}

/// What few entries have, as fields of the table.
fn lists(entries: &[Entry<'_>]) -> Vec<TokenStream> {
    let list = |field: &str, item: &dyn Fn(&Entry<'_>) -> Option<TokenStream>| {
        let items: Vec<_> = entries
            .iter()
            .enumerate()
            .filter_map(|(position, entry)| {
                let (position, item) = (unsuffixed(position), item(entry)?);
                Some(if item.is_empty() { quote!(#position) } else { quote!((#position, #item)) })
            })
            .collect();
        let field = format_ident!("{field}");
        (!items.is_empty()).then(|| quote!(#field: &[#(#items),*],))
    };
    let lists = [
        list("editions", &|Entry { editions, .. }| {
            let editions = editions.iter().map(edition);
            (editions.len() > 0).then(|| quote!(&[#(#editions),*]))
        }),
        list("retirements", &|entry| {
            let Retirement { since, reason: Text { en, zh } } = entry.retirement.as_ref()?;
            Some(quote!(Retirement::new(#since, #en, #zh)))
        }),
        list("carriers", &|entry| entry.is_carrier.then(TokenStream::new)),
        list("families", &|entry| entry.is_family.then(TokenStream::new)),
    ];
    lists.into_iter().flatten().collect()
}

fn edition(edition: &Edition<'_>) -> TokenStream {
    let Edition { product, title, remedy } = edition;
    let text = |text: &Option<Text<'_>>| option(text.map(|Text { en, zh }| quote!([#en, #zh])));
    let (title, remedy) = (text(title), text(remedy));
    quote!(Edition::new(products::#product, #title, #remedy))
}
