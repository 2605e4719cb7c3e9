//! One code on the page.

use maud::{Markup, html};
use tencentcloud_errors::{Edition, Lang};

use super::both::{both, say, tag};
use crate::catalogue::Row;
use crate::language::{self, advice, category, product, retired, verdict};

pub(super) fn render(row: &Row, rows: &[Row]) -> Markup {
    let anchor = row.anchor();
    html! {
        article id=(anchor) tabindex="-1" aria-labelledby={ (anchor) "-title" } data-table=(row.table.name)
            data-code=(row.code) data-retry=(row.retry) data-category=(row.category) {
            a.code href={ "#" (anchor) } { (row.code) }
            h3 id={ (anchor) "-title" } { (both(row.title)) }
            p.verdict { (both(verdict(row.retry))) }
            @if let Some(retirement) = row.retirement {
                p.retired lang="en" { (retired(retirement, Lang::En)) }
                p.retired lang="zh-CN" { (retired(retirement, Lang::Zh)) }
            }
            p.remedy lang="en" { (linked(row.remedy.en)) }
            p.remedy lang="zh-CN" { (linked(row.remedy.zh)) }
            details {
                summary {
                    span.table { (both(row.table.label)) } " "
                    code.name { (row.name) } " "
                    @if let Some(id) = row.id { code.id { (id) } " " }
                    span.more { (say("more", "详情")) }
                }
                dl { (details(row, rows)) }
            }
        }
    }
}

fn details(row: &Row, rows: &[Row]) -> Markup {
    let is_twin = |other: &&Row| other.code == row.code && other.table.name != row.table.name;
    let twins: Vec<_> = rows.iter().filter(is_twin).collect();
    html! {
        dt { (say("Retry", "重试")) }
        dd { (both(advice(row.retry))) }
        dt { (say("Category", "类别")) }
        dd { (both(category(row.category))) }
        @if !row.sources.is_empty() {
            dt { (say("Pages", "来源")) }
            dd { @for source in row.sources {
                @if let Some(url) = source.url { a href=(url) { (source.title) } }
                @else { span { (source.title) } }
            } }
        }
        @for edition in row.editions {
            dt { (both(product(edition.product()))) }
            dd { (difference(edition, Lang::En)) (difference(edition, Lang::Zh)) }
        }
        @if !twins.is_empty() {
            dt { (say("Same number", "相同错误码")) }
            dd.twins { @for twin in twins {
                a href={ "#" (twin.anchor()) } { (both(twin.table.label)) " " (twin.code) " · " (both(twin.title)) }
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
