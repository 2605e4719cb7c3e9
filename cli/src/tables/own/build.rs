//! Turns a table as plain data into a static one.
#![allow(clippy::needless_pass_by_value, reason = "functional update takes the rest of the data")]

use tencentcloud_errors::codegen_v1::{Answer, Index, TableData};
use tencentcloud_errors::{Category, Edition, Lang, Level, Product, Retirement, Source, Table};
use tencentcloud_errors_codegen::{Code, tables as plain};

/// Builds a table that lives as long as the program.
pub(super) fn table(table: &plain::Table) -> &'static Table {
    let common = common(table);
    let data = match &table.listing {
        Some(listing) => listed(&table.entries, listing, common),
        None => whole(&table.entries, common),
    };
    Box::leak(Box::new(Table::new(data)))
}

/// The parts of a table that do not depend on whether codes are listed.
fn common(table: &plain::Table) -> TableData {
    let [label_en, label_zh] = texts(&table.label);
    let entries = &table.entries;
    let ids = entries.iter().map(|entry| entry.id.as_deref().map(text));
    let has_ids = entries.iter().any(|entry| entry.id.is_some());
    TableData {
        name: text(&table.name),
        enum_name: text(&table.enum_name),
        label_en,
        label_zh,
        level: table.level.parse().unwrap_or(Level::Service),
        field: table.field.as_deref().map(text),
        product: table.product.as_ref().map(product),
        version: table.version.as_deref().map(text),
        codes: entries.iter().filter_map(|entry| number(&entry.code)).collect::<Vec<_>>().leak(),
        words: entries.iter().filter_map(|entry| word(&entry.code)).collect::<Vec<_>>().leak(),
        former_words: keys(&table.former_words),
        names: entries.iter().map(|entry| text(&entry.name)).collect::<Vec<_>>().leak(),
        ids: if has_ids { ids.collect::<Vec<_>>().leak() } else { &[] },
        editions: some(entries, |entry| {
            let editions: Vec<_> = entry.editions.iter().map(edition).collect();
            (!editions.is_empty()).then(|| &*editions.leak())
        }),
        retirements: some(entries, |entry| {
            let retirement = entry.retirement.as_ref()?;
            let [en, zh] = texts(&retirement.reason);
            Some(Retirement::new(text(&retirement.since), en, zh))
        }),
        carriers: positions(entries, |entry| entry.is_carrier),
        families: positions(entries, |entry| entry.is_family),
        is_zero_failure: table.is_zero_failure,
        publics: some(entries, |entry| entry.public),
        http_statuses: some(entries, |entry| entry.http?.try_into().ok()),
        successors: some(entries, |entry| entry.successor.as_deref().map(text)),
        keys: keys(&table.keys),
        code_index: index(&table.code_index),
        key_index: index(&table.key_index),
        ..TableData::EMPTY
    }
}

/// A table whose entries are all complete.
fn whole(entries: &[plain::Entry], data: TableData) -> TableData {
    let (mut titles, mut remedies) = ([vec![], vec![]], [vec![], vec![]]);
    let (mut categories, mut retries, mut sources) = (vec![], vec![], vec![]);
    for entry in entries {
        let both = |given: &Option<plain::Texts>| given.as_ref().map_or([""; 2], texts);
        for (columns, [en, zh]) in
            [(&mut titles, both(&entry.title)), (&mut remedies, both(&entry.remedy))]
        {
            columns[0].push(en);
            columns[1].push(zh);
        }
        categories.push(parse(entry.category.as_ref()).unwrap_or(Category::Unknown));
        retries.push(parse(entry.retry.as_ref()));
        sources.push(self::sources(&entry.sources));
    }
    let ([titles_en, titles_zh], [remedies_en, remedies_zh]) = (titles, remedies);
    TableData {
        titles_en: titles_en.leak(),
        titles_zh: titles_zh.leak(),
        remedies_en: remedies_en.leak(),
        remedies_zh: remedies_zh.leak(),
        categories: categories.leak(),
        retries: retries.leak(),
        sources: sources.leak(),
        ..data
    }
}

/// A table whose codes are mostly listed.
fn listed(entries: &[plain::Entry], listing: &plain::Listing, data: TableData) -> TableData {
    // The generator groups words that share an answer; here each word has its own.
    let answers = entries.iter().zip(data.words).map(|(entry, word)| answer(entry, word));
    let answer_at = (0..).zip(entries).map(|(position, _)| position);
    TableData {
        answers: answers.collect::<Vec<_>>().leak(),
        answer_at: answer_at.collect::<Vec<_>>().leak(),
        own_sources: some(entries, |entry| {
            (!entry.sources.is_empty()).then(|| sources(&entry.sources))
        }),
        listed_sources: sources(&listing.sources),
        ..data
    }
}

fn answer(entry: &plain::Entry, word: &str) -> Answer {
    let mut answer = Answer::of(word);
    let (title, remedy) = (entry.title.as_ref().map(texts), entry.remedy.as_ref().map(texts));
    if title.is_some() || remedy.is_some() {
        answer = answer.with_texts(title, remedy);
    }
    if let Some(category) = parse(entry.category.as_ref()) {
        answer = answer.with_category(category);
    }
    if let Some(retry) = parse(entry.retry.as_ref()) {
        answer = answer.with_retry(retry);
    }
    answer
}

/// Values that few entries have, each with its position.
fn some<T>(
    entries: &[plain::Entry],
    value: impl Fn(&plain::Entry) -> Option<T>,
) -> &'static [(u16, T)] {
    let numbered = (0..).zip(entries);
    numbered.filter_map(|(place, entry)| Some((place, value(entry)?))).collect::<Vec<_>>().leak()
}

fn positions(entries: &[plain::Entry], is: impl Fn(&plain::Entry) -> bool) -> &'static [u16] {
    let numbered = (0..).zip(entries);
    numbered.filter(|(_, entry)| is(entry)).map(|(place, _)| place).collect::<Vec<_>>().leak()
}

fn edition(edition: &plain::Edition) -> Edition {
    let (title, remedy) = (edition.title.as_ref().map(texts), edition.remedy.as_ref().map(texts));
    Edition::new(product(&edition.product), title, remedy)
}

fn product(product: &plain::Product) -> Product {
    let [en, zh] = texts(&product.name);
    Product::new(text(&product.id), en, zh)
}

fn sources(sources: &[plain::Source]) -> &'static [Source] {
    let source = |source: &plain::Source| {
        let url = source.url.as_deref().map(text);
        let lang = source.lang.parse().unwrap_or(Lang::En);
        Source::new(text(&source.id), texts(&source.title), lang, url)
    };
    sources.iter().map(source).collect::<Vec<_>>().leak()
}

fn index(index: &plain::Index) -> Index {
    Index::new(index.seeds.clone().leak(), index.positions.clone().leak())
}

fn keys(keys: &[(String, u16)]) -> &'static [(&'static str, u16)] {
    keys.iter().map(|(key, place)| (text(key), *place)).collect::<Vec<_>>().leak()
}

fn number(code: &Code) -> Option<i32> {
    if let Code::Number(number) = code { Some(*number) } else { None }
}

fn word(code: &Code) -> Option<&'static str> {
    if let Code::Word(word) = code { Some(text(word)) } else { None }
}

fn parse<T: std::str::FromStr>(word: Option<&String>) -> Option<T> {
    word?.parse().ok()
}

fn texts(texts: &plain::Texts) -> [&'static str; 2] {
    texts.each_ref().map(|it| text(it))
}

fn text(text: &str) -> &'static str {
    text.to_owned().leak()
}
