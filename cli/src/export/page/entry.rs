//! One code on the page.

use maud::{Markup, html};
use tencentcloud_errors::{Code, Edition, Entry, Lang, Table};

use super::both::{both, label, say, tag};
use crate::language::{self, CARRIER, advice, category, retired, verdict};
use crate::tables::anchor;
use crate::texts::Texts;

pub(super) fn render(entry: Entry, tables: &[&'static Table]) -> Markup {
    let anchor = anchor(entry);
    html! {
        article id=(anchor) tabindex="-1" aria-labelledby={ (anchor) "-title" }
            data-table=(entry.table().name()) data-code=(entry.code()) data-retry=[entry.retry()]
            data-category=(entry.category()) data-carrier[entry.is_carrier()] {
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
    both(Texts::of(|lang| entry.title_in(lang)))
}

fn details(entry: Entry, tables: &[&'static Table]) -> Markup {
    let same = tables.iter().filter_map(|table| match entry.code() {
        Code::Number(number) => table.by_code(number),
        Code::Word(word) => table.by_word(word),
    });
    let twins: Vec<_> = same.filter(|twin| *twin != entry).collect();
    html! {
        dt { (say("Retry", "重试")) }
        dd { (both(advice(entry.retry()))) @if entry.is_carrier() { " " (both(CARRIER)) } }
        dt { (say("Category", "类别")) }
        dd { (both(category(entry.category()))) }
        @if !entry.sources().is_empty() {
            dt { (say("Pages", "来源")) }
            dd { @for source in entry.sources() {
                @if let Some(url) = source.url() { a href=(url) { (source.title()) } }
                @else { span { (source.title()) } }
            } }
        }
        @for edition in entry.editions() {
            dt { (both(Texts::of(|lang| edition.product().name_in(lang)))) }
            dd { @for lang in Lang::ALL { (difference(edition, *lang)) } }
        }
        @if !twins.is_empty() {
            dt { (say("Same number", "相同错误码")) }
            dd.twins { @for twin in twins {
                a href={ "#" (anchor(twin)) } { (label(twin.table())) " " (twin.code()) " · " (title(twin)) }
            } }
        }
    }
}

/// What one product's page says differently.
fn difference(edition: &Edition, lang: Lang) -> Markup {
    html! { span lang=(tag(lang)) { (linked(&language::difference(edition, lang))) } }
}

/// An address without what only its server understands.
fn shown(address: &str) -> String {
    match address.split_once('?') {
        Some((page, _)) => format!("{page}?…"),
        None => address.to_owned(),
    }
}

/// A text whose addresses can be followed. What ends a sentence ends an address.
fn linked(text: &str) -> Markup {
    html! {
        @for (position, word) in text.split(' ').enumerate() {
            @if position > 0 { " " }
            @if word.starts_with("https://") {
                @let address = word.trim_end_matches(['.', ',', ';', '。', '，', '；']);
                a href=(address) { (shown(address)) } (&word[address.len()..])
            } @else { (word) }
        }
    }
}
