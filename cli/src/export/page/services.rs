//! The services of API 3.0 on the page: packed, and unpacked by the script when needed.

use maud::{Markup, html};
use tencentcloud_errors::{CommonError, Lang, Level, Table};

use super::both::{say, tag};
use super::pack::pack;
use crate::texts::{self, Texts};

/// Whether the codes of a table are packed instead of being plain HTML.
pub(super) fn is_packed(table: &Table) -> bool {
    table.level() == Level::Service
}

/// The services as options of the table filter, in the order of the packed tables.
pub(super) fn options(services: &[&'static Table]) -> Markup {
    let name = |table: &Table, lang| {
        let id = table.product().map_or(table.name(), |it| it.id());
        format!("{id}{}{}", texts::say(lang, ": ", "："), table.label_in(lang))
    };
    html! {
        @if !services.is_empty() {
            optgroup #tables label="Services of API 3.0" data-en="Services of API 3.0" data-zh="API 3.0 产品" {
                @for table in services {
                    @let names = Texts::of(|lang| name(table, lang));
                    option value=(table.name()) data-zh=(names.zh) { (names.en) }
                }
            }
        }
    }
}

/// The section with a note about the services, the place for hits, and the packed tables.
pub(super) fn section(services: &[&'static Table], tables: &[&'static Table]) -> Markup {
    let count: usize = services.iter().map(|table| table.entries().len()).sum();
    html! {
        section #services aria-labelledby="services-title" hidden[services.is_empty()] {
            h2 #services-title { (say("Services of API 3.0", "API 3.0 产品错误码")) }
            p.about { @for lang in Lang::ALL { span lang=(tag(*lang)) { (about(&thousands(count), services.len(), *lang)) } } }
            noscript { p { (say(
                "They need the script of this page; without it, use tcerr explain.",
                "这些错误码需要启用本页的脚本才能查看；未启用时，请使用 tcerr explain。",
            )) } }
            p #trouble hidden { (say(
                "This browser cannot unpack the services, so they were not searched. Use a browser from 2023 or later (Firefox 113 or later), or tcerr explain.",
                "此浏览器无法解压产品错误码，因此未搜索这部分内容。请使用 2023 年及以后发布的浏览器（Firefox 113 或更高版本），或使用 tcerr explain。",
            )) }
            p #showing hidden {}
            div #listed {}
            button #more type="button" hidden { (say("Show more", "显示更多")) }
        }
        (template())
        @if !services.is_empty() {
            script #packed type="application/octet-stream" { (pack(services, tables.contains(&CommonError::TABLE))) }
        }
    }
}

/// The note about the services, before anything is searched.
fn about(codes: &str, tables: usize, lang: Lang) -> String {
    texts::say(
        lang,
        format!(
            "This page also has the {codes} codes of {tables} tables of services: search for one, paste a reply, \
             or choose a service under Table. Most are listed but not reviewed; the title and remedy of such a \
             code are those of its family."
        ),
        format!(
            "本页还收录了 {tables} 个产品错误码表中的 {codes} 个错误码：可以搜索、粘贴返回内容，或在“错误码表”中选择产品。\
             其中大部分仅收录、未经审核，标题和处理建议取自其上级错误码。"
        ),
    )
}

/// `18,396`
fn thousands(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// The template of a code of a service, which looks like the other codes and is filled in by the script.
fn template() -> Markup {
    html! {
        template #service {
            article.word tabindex="-1" {
                a.code {}
                h3 { @for lang in Lang::ALL { span lang=(tag(*lang)) {} } }
                p.verdict {}
                p.retired {}
                @for lang in Lang::ALL { p.remedy lang=(tag(*lang)) {} }
                details {
                    summary {
                        span.table {} " "
                        span.listed {} " "
                        span.more { (say("more", "详情")) }
                    }
                    dl {
                        dt { (say("Retry", "重试")) }
                        dd.advice {}
                        dt { (say("Category", "类别")) }
                        dd.category {}
                        dt { (say("Listed by", "收录于")) }
                        dd.twins {}
                        dt { (say("Sources", "来源")) }
                        dd.pages {}
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hostile::HOSTILE;

    #[test]
    fn hostile_names_stay_text() {
        let page = options(&[&HOSTILE]).into_string();
        for markup in ["<script", "<img", "<b>", "\" onmouseover"] {
            assert!(!page.contains(markup), "{markup}");
        }
        assert!(page.contains("data-zh=\"hostile：&lt;/script&gt;"), "{page}");
    }

    #[test]
    fn large_numbers_are_grouped() {
        for (number, text) in
            [(0, "0"), (999, "999"), (1000, "1,000"), (18_395, "18,395"), (1_234_567, "1,234,567")]
        {
            assert_eq!(thousands(number), text);
        }
    }

    /// Without services there is nothing to unpack, and no note.
    #[test]
    fn a_page_may_have_no_services() {
        let page = section(&[], &[]).into_string();
        assert!(page.starts_with("<section id=\"services\"") && page.contains(" hidden>"));
        assert!(!page.contains("<script"));
    }
}
