//! The catalog as one page, for people on call and without a network.
//!
//! Everything except the services of API 3.0 is in the HTML, in both languages, so that it can be read
//! without the script. The script only searches and filters what is there, and unpacks the services
//! when they are needed. `html!` escapes every text, and the policy allows nothing to run or load
//! except what was hashed here.

mod both;
mod entry;
mod footer;
mod pack;
mod script;
mod services;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use sha2::{Digest as _, Sha256};
use tencentcloud_errors::{Category, Lang, Product, Retry, Table};

use crate::language::{TITLE, category, verdict};
use crate::search::synonyms;
use crate::texts::{Texts, texts};

use both::{both, label, say, tag};
use script::{SCRIPT, STYLE};

/// An embedded icon keeps browsers from asking a server for one.
const ICON: &str = concat!(
    "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E",
    "%3Crect width='16' height='16' rx='3' fill='%231d4ed8'/%3E",
    "%3Cpath d='M5 4 2.5 8 5 12M11 4l2.5 4L11 12' fill='none' stroke='white' stroke-width='1.6'/%3E",
    "%3Cpath d='M8 4.5v4.2M8 11v.6' stroke='white' stroke-width='1.6'/%3E%3C/svg%3E",
);

/// Renders the page; `lang` is for readers whose browser asks for neither language.
pub(super) fn render(tables: &[&'static Table], lang: Lang) -> String {
    let (services, tables): (Vec<&'static Table>, Vec<_>) =
        tables.iter().partition(|table| services::is_packed(table));
    let (services, tables) = (services.as_slice(), tables.as_slice());
    let count = tables.iter().map(|table| table.entries().len()).sum();
    let page = html! {
        (DOCTYPE)
        html lang=(tag(lang)) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(policy());
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta name="description" content="What the error codes of the Tencent Cloud API mean, and what to do.";
                meta name="referrer" content="no-referrer";
                title { (TITLE.get(lang)) }
                link rel="icon" href=(ICON);
                style { (PreEscaped(&*STYLE)) }
            }
            body {
                (header(tables, services, count))
                main {
                    section aria-labelledby="found" hidden {
                        h2.unseen #found { (say("Results", "结果")) }
                        div #results {}
                    }
                    div #catalog {
                        @for table in tables {
                            section data-table=(table.name()) data-product=[table.product().map(Product::id)]
                                data-field=[table.field()] {
                                h2 { (label(table)) " " code { (table.name()) } }
                                @for entry in table.entries() { (entry::render(entry, tables)) }
                            }
                        }
                    }
                    (services::section(services, tables))
                }
                (footer::render([tables, services].concat().as_slice(), env!("CARGO_PKG_REPOSITORY")))
                script #synonyms type="application/json" { (PreEscaped(synonyms::to_json())) }
                script { (PreEscaped(&*SCRIPT)) }
            }
        }
    };
    page.into_string() + "\n"
}

/// The title, the search and the filters. What needs the script is hidden until the script shows it.
fn header(tables: &[&'static Table], services: &[&'static Table], count: usize) -> Markup {
    html! {
        header {
            div.top {
                h1 { (both(TITLE)) }
                div #languages role="group" aria-label="Language · 语言" hidden {
                    button type="button" data-lang="en" lang="en" { "English" }
                    button type="button" data-lang="zh" lang="zh-CN" { "中文" }
                }
            }
            form #controls role="search" hidden {
                label.search for="query" {
                    span.unseen { (say("Search, or paste a reply", "搜索，或粘贴返回内容")) }
                }
                // It has several lines, since those of a log have to stay apart.
                textarea #query rows="1" autocomplete="off" autocapitalize="off" spellcheck="false"
                    enterkeyhint="search" aria-describedby="count keys"
                    data-en="Code, words, a reply or a log" data-zh="错误码、关键词、返回内容或日志" {}
                div.filters {
                    (filter("retry", texts("Retry", "重试"),
                        Retry::ALL.iter().map(|it| (it.as_str(), verdict(Some(*it)))), &html! {}))
                    (filter("table", texts("Table", "错误码表"),
                        tables.iter().map(|it| (it.name(), Texts::of(|lang| it.label_in(lang)))),
                        &services::options(services)))
                    (filter("category", texts("Category", "类别"),
                        Category::ALL.iter().map(|it| (it.as_str(), category(*it))), &html! {}))
                }
            }
            div.status {
                p #count role="status" aria-live="polite" { (count) " " (say("codes", "个错误码")) }
                button #clear type="button" hidden { (say("Clear", "清除")) }
                p #keys hidden {
                    kbd { "/" } (say(" search ", " 搜索 ")) kbd { "↑" } kbd { "↓" } (say(" move ", " 移动 "))
                    kbd { "Enter" } (say(" open ", " 展开 ")) kbd { "Esc" } (say(" clear", " 清除"))
                }
            }
            div #reading role="status" {}
        }
    }
}

/// A choice of one value, or of all.
fn filter(
    name: &'static str,
    label: Texts,
    options: impl Iterator<Item = (&'static str, Texts)>,
    more: &Markup,
) -> Markup {
    html! {
        label { span.label { (both(label)) }
            select name=(name) {
                option value="" data-zh="全部" { "All" }
                @for (value, texts) in options {
                    option value=(value) data-zh=(texts.zh) { (texts.en) }
                }
                (more)
            }
        }
    }
}

/// The policy, which allows only this style and this script, by their hashes, and the icon.
fn policy() -> String {
    let hash = |text: &str| BASE64_STANDARD.encode(Sha256::digest(text));
    format!(
        "default-src 'none'; style-src 'sha256-{}'; script-src 'sha256-{}'; img-src data:; \
         base-uri 'none'; form-action 'none'",
        hash(&STYLE),
        hash(&SCRIPT)
    )
}

#[cfg(test)]
mod tests {
    use tencentcloud_errors::TABLES;

    use super::*;
    use crate::hostile::HOSTILE;
    use crate::tables::anchor;

    #[test]
    fn the_page_is_small_and_complete() {
        let page = render(&[TABLES, tencentcloud_errors_v3::TABLES].concat(), Lang::En);
        // The page is mailed, and opened on phones. The codes in the HTML take some 2 kB each, the
        // services 180 kB packed and their names 34 kB, and the script 90 kB; the rest is for new codes.
        assert!(page.len() < 745_000, "{} bytes", page.len());
        let entries = || TABLES.iter().flat_map(|table| table.entries());
        assert_eq!(page.matches(" data-code=").count(), entries().count());
        for entry in entries() {
            assert!(page.contains(&format!("id=\"{}\"", anchor(entry))));
        }
    }

    #[test]
    fn hostile_texts_stay_text() {
        let page = render(&[&HOSTILE, TABLES[0]], Lang::En);
        assert_eq!(page.matches("<script").count(), 2, "the synonyms, and the script");
        assert_eq!(page.matches("</script>").count(), 2);
        for markup in ["<img", "<b>", "<!-- <", "\" onmouseover", "\"><b>", "href=\"javascript:"] {
            assert!(!page.contains(markup), "{markup}");
        }
        assert!(page.contains("&lt;/script&gt;&lt;script&gt;alert(1)"));
        assert!(page.contains("<p class=\"retired\" lang=\"en\">retired since 0.2.0: &lt;/script"));
        assert!(page.contains("href=\"https://example.com/&quot;&gt;&lt;b&gt;x&lt;/b&gt;\""));
    }

    /// An unknown verdict matches no filter, and is stated in words.
    #[test]
    fn an_unknown_verdict_is_shown_as_such() {
        let page = render(&[&HOSTILE], Lang::En);
        assert!(page.contains(" data-code=\"-1\" data-category="), "no verdict to filter by");
        assert!(page.contains("unknown whether to retry") && page.contains("能否重试未知"));
        assert!(page.contains("No source says whether it may be sent again"));
    }

    #[test]
    fn a_code_leads_to_its_successor() {
        let page = render(TABLES, Lang::En);
        let word = "AuthFailure.SignatureExpire";
        assert!(page.contains(&format!("<a href=\"#common-{word}\"><code>{word}</code></a>")));
        assert!(page.contains("<dd><code>FailedOperation.ProjectNumExceed</code></dd>"));
    }

    #[test]
    fn nothing_is_loaded_from_anywhere() {
        let page = render(TABLES, Lang::En);
        assert!(!page.contains(" src=") && !page.contains("@import") && !page.contains("url("));
        assert_eq!(page.matches("<link ").count(), 1, "the icon");
    }
}
