//! Prints the data of a table: a column for what every entry has, a list for what few have, and nothing
//! for what none has.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::tokens::{
    answers_name, data_module, expect_deprecated, index_names, number, option, unsuffixed,
};
use crate::lower::{Answer, Edition, Entry, Listing, Retirement, Table, Text};

/// The columns of a table, and the table as a value.
///
/// The parts that belong to the enum are behind its feature, if it has one.
pub(super) fn data(table: &Table<'_>, feature: Option<&TokenStream>) -> TokenStream {
    let Table { ident, name, label, level, entries, .. } = table;
    let (data, [codes_name, keys_name]) = (data_module(table), index_names(table));
    let (enum_name, Text { en: label_en, zh: label_zh, .. }) = (ident.to_string(), label);
    let is_retired = |entry: &Entry<'_>| entry.retirement.is_some();
    let expect_deprecated = entries.iter().any(is_retired).then(expect_deprecated);
    let count = unsuffixed(entries.len());
    let variants = entries.iter().map(|entry| &entry.variant);
    let former_words = table.has_words.then(|| more("former_words", &table.former_words));
    let more = [Some(more("keys", &table.keys)), former_words].into_iter().flatten();
    let (columns, fields): (Vec<_>, Vec<_>) = columns(table).into_iter().chain(more).unzip();
    let lists = lists(table);
    let listing = table.listing.as_ref().map(|listing| self::listing(table, listing));
    let (listing_columns, listing_fields) = listing.unzip();
    let field = table.field.map(|field| quote!(field: Some(#field),));
    let version = table.version.as_ref().map(|(version, _)| quote!(version: Some(#version),));
    let zero = table.is_zero_failure.then(|| quote!(is_zero_failure: true,));
    let product = table.product.as_ref().map(|product| quote!(product: Some(products::#product),));
    let imports = imports(table, feature);
    // The list of tables without their enums names the data.
    let visibility = feature.map(|_| quote!(pub(crate)));
    let table_visibility = visibility.clone().unwrap_or_else(|| quote!(pub(super)));
    quote! {
        #visibility mod #data {
            #imports

            pub(super) const NAME: &str = #name;
            pub(super) const CODE_INDEX: Index = index::#codes_name;
            pub(super) const KEY_INDEX: Index = index::#keys_name;
            #feature
            #expect_deprecated
            pub(super) static VARIANTS: [#ident; #count] = [#(#ident::#variants),*];
            #(#columns)*
            #listing_columns
            #table_visibility static TABLE: Table = Table::new(TableData {
                name: NAME,
                enum_name: #enum_name,
                label_en: #label_en,
                label_zh: #label_zh,
                level: Level::#level,
                #field
                #product
                #version
                #zero
                #(#fields)*
                #(#lists)*
                #listing_fields
                code_index: CODE_INDEX,
                key_index: KEY_INDEX,
                ..TableData::EMPTY
            });
        }
    }
}

/// What an index finds after its first column, and the field of the table that it becomes.
fn more(field: &str, keys: &[(&str, usize)]) -> (TokenStream, TokenStream) {
    let (field, name) = (format_ident!("{field}"), format_ident!("{}", field.to_uppercase()));
    let count = unsuffixed(keys.len());
    let keys = keys.iter().map(|(key, position)| {
        let position = unsuffixed(*position);
        quote!((#key, #position))
    });
    let column = quote!(pub(super) static #name: [(&str, u16); #count] = [#(#keys),*];);
    (column, quote!(#field: &#name,))
}

fn imports(table: &Table<'_>, feature: Option<&TokenStream>) -> TokenStream {
    let has = |is: fn(&Entry<'_>) -> bool| table.entries.iter().any(is);
    let edition = has(|entry| !entry.editions.is_empty()).then(|| quote!(Edition,));
    let retirement = has(|entry| entry.retirement.is_some()).then(|| quote!(Retirement,));
    let is_dense = table.listing.is_none();
    let source = is_dense.then(|| quote!(Source,));
    let category = (is_dense || has(|it| it.category.is_some())).then(|| quote!(Category,));
    let retry = (is_dense || has(|it| it.retry.is_some())).then(|| quote!(Retry,));
    let answer = (!is_dense).then(|| quote!(Answer,));
    let has_products = table.product.is_some() || edition.is_some();
    let products = has_products.then(|| {
        let root = table.version.as_ref().map(|_| quote!(super::));
        quote!(
            use super::super::#root products;
        )
    });
    let ident = &table.ident;
    let enumeration = if let Some(feature) = feature {
        quote! {
            #feature
            use super::#ident;
            use super::index;
        }
    } else {
        quote!(
            use super::{#ident, index};
        )
    };
    quote! {
        use super::api::{
            #answer #category #edition Index, Level, #retirement #retry #source Table, TableData,
        };
        #enumeration
        #products
    }
}

/// What only listed codes have: columns, and the fields of the table that they become.
fn listing(table: &Table<'_>, listing: &Listing<'_>) -> (TokenStream, TokenStream) {
    let Listing { sources, answers, answer_at } = listing;
    let (name, count) = (answers_name(table), unsuffixed(answers.len()));
    let answers = answers.iter().enumerate().map(|(place, answer)| match answer {
        Answer::Below(family) => quote!(Answer::below(#family)),
        Answer::Of(word) => {
            let position = answer_at.iter().position(|it| usize::from(*it) == place);
            let own = position.map(|position| own(&table.entries[position]));
            quote!(Answer::of(#word) #own)
        }
    });
    let columns = quote! {
        pub(super) static ANSWERS: [Answer; #count] = [#(#answers),*];
        pub(super) use super::index::#name as ANSWER_AT;
    };
    let fields = quote! {
        answers: &ANSWERS,
        answer_at: &ANSWER_AT,
        listed_sources: &[#(super::#sources),*],
    };
    (columns, fields)
}

/// What a listed entry says itself: texts, category and verdict of its own.
fn own(entry: &Entry<'_>) -> TokenStream {
    let (title, remedy) = (text(entry.title), text(entry.remedy));
    let has_texts = entry.title.is_some() || entry.remedy.is_some();
    let texts = has_texts.then(|| quote!(.with_texts(#title, #remedy)));
    let category = entry.category.as_ref().map(|it| quote!(.with_category(Category::#it)));
    let retry = entry.retry.as_ref().map(|it| quote!(.with_retry(Retry::#it)));
    quote!(#texts #category #retry)
}

/// What every entry has: each column, and the field of the table that it becomes.
fn columns(table: &Table<'_>) -> Vec<(TokenStream, TokenStream)> {
    let entries = &table.entries;
    let column = |field: &str, item: TokenStream, values: Vec<TokenStream>| {
        let count = unsuffixed(values.len());
        let (field, name) = (format_ident!("{field}"), format_ident!("{}", field.to_uppercase()));
        let column = quote!(pub(super) static #name: [#item; #count] = [#(#values),*];);
        (column, quote!(#field: &#name,))
    };
    let text = |field, value: &dyn Fn(&Entry<'_>) -> String| {
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
    let mut columns = vec![codes, text("names", &|entry| entry.variant.to_string())];
    if entries.iter().any(|entry| entry.id.is_some()) {
        let ids = entries.iter().map(|entry| option(entry.id.map(|id| quote!(#id))));
        columns.push(column("ids", quote!(Option<&str>), ids.collect()));
    }
    if table.listing.is_some() {
        return columns;
    }
    let english = |text: Option<Text<'_>>| text.map(|text| text.en.to_owned()).unwrap_or_default();
    let chinese = |text: Option<Text<'_>>| text.map(|text| text.zh.to_owned()).unwrap_or_default();
    let categories = entries.iter().map(|Entry { category, .. }| quote!(Category::#category));
    let retries =
        entries.iter().map(|entry| option(entry.retry.as_ref().map(|retry| quote!(Retry::#retry))));
    let sources = entries.iter().map(|Entry { sources, .. }| quote!(&[#(super::#sources),*]));
    columns.extend([
        text("titles_en", &|entry| english(entry.title)),
        text("titles_zh", &|entry| chinese(entry.title)),
        text("remedies_en", &|entry| english(entry.remedy)),
        text("remedies_zh", &|entry| chinese(entry.remedy)),
        column("categories", quote!(Category), categories.collect()),
        column("retries", quote!(Option<Retry>), retries.collect()),
        column("sources", quote!(&[Source]), sources.collect()),
    ]);
    columns
}

/// What few entries have, as fields of the table.
fn lists(table: &Table<'_>) -> Vec<TokenStream> {
    let (entries, has_listed) = (&table.entries, table.listing.is_some());
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
            let Retirement { since, reason: [en, zh] } = entry.retirement.as_ref()?;
            Some(quote!(Retirement::new(#since, #en, #zh)))
        }),
        list("carriers", &|entry| entry.is_carrier.then(TokenStream::new)),
        list("families", &|entry| entry.is_family.then(TokenStream::new)),
        list("publics", &|entry| {
            let public = number(entry.public?);
            Some(quote!(#public))
        }),
        list("http_statuses", &|entry| {
            let status = number(entry.http?);
            Some(quote!(#status))
        }),
        list("successors", &|entry| entry.successor.map(|word| quote!(#word))),
        list("own_sources", &|Entry { sources, .. }| {
            (has_listed && !sources.is_empty()).then(|| quote!(&[#(super::#sources),*]))
        }),
    ];
    lists.into_iter().flatten().collect()
}

fn text(text: Option<Text<'_>>) -> TokenStream {
    option(text.map(|Text { en, zh, .. }| quote!([#en, #zh])))
}

fn edition(edition: &Edition<'_>) -> TokenStream {
    let Edition { product, title, remedy } = edition;
    let (title, remedy) = (text(*title), text(*remedy));
    quote!(Edition::new(products::#product, #title, #remedy))
}
