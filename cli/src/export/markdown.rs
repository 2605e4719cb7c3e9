//! The catalog as Markdown, for a repository or a wiki.
#![allow(clippy::format_push_string, reason = "this reads best")]

use tencentcloud_errors::{Entry, Lang, Table};

use crate::difference::difference;
use crate::language::{TITLE, retired, verdict};
use crate::tables::anchor;
use crate::texts::say;

pub(super) fn render(tables: &[&'static Table], lang: Lang) -> String {
    let mut page = format!("# {}\n", TITLE.get(lang));
    for table in tables {
        let label = escape(table.label_in(lang));
        let name = table.name();
        let name = say(lang, format!(" (`{name}`)"), format!("（`{name}`）"));
        page += &format!("\n## {label}{name}\n\n");
        page += say(
            lang,
            "| code | what happened | what to do | retry |\n| ---: | --- | --- | --- |\n",
            "| 错误码 | 说明 | 处理建议 | 重试 |\n| ---: | --- | --- | --- |\n",
        );
        for entry in table.entries() {
            page += &line(entry, lang);
        }
        let differences: String =
            table.entries().flat_map(|entry| differences(entry, lang)).collect();
        if !differences.is_empty() {
            let head = say(lang, "What other pages say", "其他页面的说法");
            page += &format!("\n### {head}\n\n{differences}");
        }
    }
    page
}

fn line(entry: Entry, lang: Lang) -> String {
    let (anchor, name) = (anchor(entry), entry.name());
    let code = escape(&entry.code().to_string());
    let title = escape(&entry.heading(lang).to_string());
    let wire = format!("<br>{}", escape(&entry.heading(Lang::Zh).to_string()));
    let wire = say(lang, wire, String::new());
    let retired = entry.retirement().map(|it| format!("_{}_<br>", escape(&retired(it, lang))));
    let remedy = retired.unwrap_or_default() + &escape(entry.remedy_in(lang));
    let verdict = escape(verdict(entry.retry()).get(lang));
    format!(
        "| <a id=\"{anchor}\"></a>{code} | **{title}**{wire}<br>`{name}` | {remedy} | {verdict} |\n"
    )
}

/// One line for each product whose page says something else.
fn differences(entry: Entry, lang: Lang) -> impl Iterator<Item = String> {
    entry.editions().iter().filter_map(move |edition| {
        let (comma, colon) = say(lang, (", ", ": "), ("，", "："));
        let product = escape(edition.product().name_in(lang));
        let text = escape(&difference(entry, edition, None, lang)?);
        Some(format!("- {} `{}`{comma}{product}{colon}{text}\n", entry.code(), entry.name()))
    })
}

/// Escapes a text, also for a cell of a table. Addresses stay as they are, so that they become links.
fn escape(text: &str) -> String {
    let words = text.split(' ').map(|word| {
        // Brackets in an address could form another link.
        if word.starts_with("https://") && !word.contains(|it| "<>|`\\[]()!".contains(it)) {
            return word.to_owned();
        }
        word.chars().fold(String::new(), |mut escaped, character| {
            if character.is_ascii_punctuation() && !"(),.;:/'%-+=?".contains(character) {
                escaped.push('\\');
            }
            escaped.push(if character.is_control() { ' ' } else { character });
            escaped
        })
    });
    words.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hostile::HOSTILE;
    use crate::tables::{entries, tables};

    #[test]
    fn every_code_has_a_line() {
        let page = render(tables(), Lang::En);
        let lines = page.lines().filter(|line| line.starts_with("| <a id=")).count();
        assert_eq!(lines, entries().count());
        assert!(page.contains("<a id=\"monitoring--514\"></a>-514 | **resource already exists**"));
        let word = "AuthFailure.SignatureExpire";
        assert!(
            page.contains(&format!("<a id=\"common-{word}\"></a>{word} | **signature expired**"))
        );
    }

    #[test]
    fn an_address_cannot_hide_another_link() {
        assert_eq!(escape("https://a.example/b_c?d=*"), "https://a.example/b_c?d=*");
        let text = "https://a/[click](javascript:alert(1)) https://a/![i](https://evil/p.png)";
        assert!(!escape(text).replace(r"\[", "").contains('['), "{}", escape(text));
        assert!(!escape(text).replace(r"\!", "").contains('!'), "{}", escape(text));
    }

    #[test]
    fn hostile_texts_stay_text() {
        let page = render(&[&HOSTILE], Lang::En);
        let line = page.lines().find(|line| line.contains("<a id=")).unwrap();
        assert!(line.contains(r"\</script\>\<script\>alert(1)"), "{line}");
        assert!(line.contains("| _retired since 0.2.0: "), "{line}");
        assert!(line.ends_with("| unknown whether to retry |"), "{line}");
        assert_eq!(line.replace(r"\|", "").matches('|').count(), 5, "{line}");
        assert!(!line.replace(r"\`", "").replace("`Fixture`", "").contains('`'), "{line}");
    }
}
