//! One code on the page.

use maud::{Markup, html};
use tencentcloud_errors::{Edition, Entry, Lang, Table};

use super::both::{both, label, say, tag};
use crate::difference;
use crate::language::{CARRIER, advice, category, retired, verdict};
use crate::tables::{anchor, in_table};
use crate::texts::{Texts, is_part_of_address};

pub(super) fn render(entry: Entry, tables: &[&'static Table]) -> Markup {
    let anchor = anchor(entry);
    html! {
        article class=[entry.word().map(|_| "word")] id=(anchor) tabindex="-1" aria-labelledby={ (anchor) "-title" }
            data-table=(entry.table().name()) data-code=(entry.code()) data-retry=[entry.retry()]
            data-category=(entry.category()) data-carrier[entry.is_carrier()]
            data-family[entry.is_family()] {
            a.code href={ "#" (anchor) } { (entry.code()) }
            h3 id={ (anchor) "-title" } { (title(entry)) }
            p.verdict { (both(verdict(entry.retry()))) }
            @if let Some(retirement) = entry.retirement() {
                @for lang in Lang::ALL { p.retired lang=(tag(*lang)) { (retired(retirement, *lang)) } }
            }
            @for lang in Lang::ALL { p.remedy lang=(tag(*lang)) { (linked(entry.remedy_in(*lang))) } }
            details {
                summary {
                    span.table { (label(entry.table())) } " "
                    code.name { (entry.name()) } " "
                    @if let Some(id) = entry.id() { code.id { (id) } " " }
                    span.more { (say("more", "详情")) }
                }
                dl { (details(entry, tables)) }
            }
        }
    }
}

fn title(entry: Entry) -> Markup {
    html! { @for lang in Lang::ALL { span lang=(tag(*lang)) { (entry.heading(*lang).to_string()) } } }
}

fn details(entry: Entry, tables: &[&'static Table]) -> Markup {
    let same = tables.iter().filter_map(|table| in_table(table, entry.code()));
    let twins: Vec<_> = same.filter(|twin| *twin != entry).collect();
    html! {
        dt { (say("Retry", "重试")) }
        dd { (both(advice(entry.retry()))) @if entry.is_carrier() { " " (both(CARRIER)) } }
        dt { (say("Category", "类别")) }
        dd { (both(category(entry.category()))) }
        @if let Some(word) = entry.successor() {
            dt { (say("In API 3.0", "API 3.0 错误码")) }
            dd { @match tables.iter().find_map(|table| table.by_word(word)) {
                Some(entry) => { a href={ "#" (anchor(entry)) } { code { (word) } } }
                None => code { (word) },
            } }
        }
        @if !entry.sources().is_empty() {
            dt { (say("Sources", "来源")) }
            dd { @for source in entry.sources() {
                @let title = both(Texts::of(|lang| source.title_in(lang)));
                @if let Some(url) = source.url() { a href=(url) { (title) } }
                @else { span { (title) } }
            } }
        }
        @for edition in entry.editions() {
            dt { (both(Texts::of(|lang| edition.product().name_in(lang)))) (say(" page", "页面")) }
            dd { @for lang in Lang::ALL { (difference(entry, edition, *lang)) } }
        }
        @if !twins.is_empty() {
            dt { (say("Same code", "相同错误码")) }
            dd.twins { @for twin in twins {
                a href={ "#" (anchor(twin)) } { (label(twin.table())) " " (twin.code()) " · " (title(twin)) }
            } }
        }
    }
}

/// What the page of one product says differently.
fn difference(entry: Entry, edition: &Edition, lang: Lang) -> Markup {
    let text = difference::difference(entry, edition, None, lang).unwrap_or_default();
    // The page finds a code by the titles of all pages.
    let title = edition.title_in(lang).filter(|it| *it != entry.title_in(lang));
    html! { span lang=(tag(lang)) data-title=[title] { (linked(&text)) } }
}

/// An address without its query.
fn shown(address: &str) -> String {
    match address.split_once('?') {
        Some((page, _)) => format!("{page}?…"),
        None => address.to_owned(),
    }
}

/// A text whose addresses are links. What ends a sentence ends an address.
fn linked(text: &str) -> Markup {
    let mut rest = text;
    let mut parts = Vec::new();
    while let Some(start) = rest.find("https://") {
        let (before, from) = rest.split_at(start);
        let end = from.find(|it| !is_part_of_address(it)).unwrap_or(from.len());
        let address = from[..end].trim_end_matches(['.', ',', ';']);
        parts.push((before, address));
        rest = &from[address.len()..];
    }
    html! {
        @for (before, address) in parts { (before) a href=(address) { (shown(address)) } }
        (rest)
    }
}
