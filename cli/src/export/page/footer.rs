//! The footer: where the codes come from, and how old they are.

use maud::{Markup, html};
use tencentcloud_errors::{Entry, Source, Table};

use super::both::say;

/// Renders the footer; `repository` is the address of the project, and may be empty.
pub(super) fn render(tables: &[&'static Table], repository: &str) -> Markup {
    html! {
        footer {
            p { (say(
                "From the published pages and SDKs. All codes are reviewed, except those that are only listed.",
                "内容整理自官方公开页面和 SDK，除仅收录的错误码外均经逐条核对。",
            )) }
            p {
                (say("Data from ", "数据来自 "))
                @if repository.is_empty() { (NAME) } @else { a href=(repository) { (NAME) } }
                " " (env!("CARGO_PKG_VERSION"))
                @if let Some(day) = newest_day(tables) {
                    (say("; newest source: ", "，最新来源日期 ")) time datetime=(day) { (day) }
                }
            }
        }
    }
}

const NAME: &str = "tencentcloud-errors";

/// The newest day in the titles of sources. It is a day of the data, not of the clock, so that two
/// exports are the same.
fn newest_day(tables: &[&'static Table]) -> Option<&'static str> {
    let sources = tables.iter().flat_map(|table| table.entries()).flat_map(Entry::sources);
    sources.map(Source::title).flat_map(days).max()
}

/// The days in a text: `2026-08-21`.
fn days(text: &str) -> impl Iterator<Item = &str> {
    let is_day = |text: &&str| {
        let mark = |place| matches!(place, 4 | 7);
        let fits =
            |(place, it): (usize, u8)| if mark(place) { it == b'-' } else { it.is_ascii_digit() };
        text.len() == 10 && text.bytes().enumerate().all(fits)
    };
    text.split(|it: char| !(it == '-' || it.is_ascii_digit())).filter(is_day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hostile::HOSTILE;

    #[test]
    fn days_are_distinct_from_other_numbers() {
        let text = "v1.3.166 of 2026-08-21, not 2026-8-21, 1-2, 2026-08-211 or （2026-07-30）";
        assert_eq!(days(text).collect::<Vec<_>>(), ["2026-08-21", "2026-07-30"]);
        let day = newest_day(tencentcloud_errors::TABLES);
        assert!(day.is_some_and(|it| it >= "2026-08-21"), "{day:?}");
    }

    #[test]
    fn unknown_facts_are_omitted() {
        let page = render(&[&HOSTILE], "").into_string();
        assert!(!page.contains("<a ") && !page.contains("<time"), "{page}");
        let page = render(tencentcloud_errors::TABLES, "https://example.com/\"").into_string();
        assert!(page.contains("<a href=\"https://example.com/&quot;\">tencentcloud-errors</a>"));
        assert!(page.contains("<time datetime=\"20"), "{page}");
    }
}
