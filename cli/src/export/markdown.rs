//! The catalogue as Markdown, for a repository or a wiki.
#![allow(clippy::format_push_string, reason = "this reads best")]

use tencentcloud_errors::Lang;

use crate::catalogue::{Row, TABLES};
use crate::language::{TITLE, difference, product, retired, verdict};
use crate::texts::say;

pub(super) fn render(rows: &[Row], lang: Lang) -> String {
    let mut page = format!("# {}\n", TITLE.get(lang));
    for table in &TABLES {
        let label = escape(table.label.get(lang));
        let name = table.name;
        let name = say(lang, format!(" (`{name}`)"), format!("（`{name}`）"));
        page += &format!("\n## {label}{name}\n\n");
        page += say(
            lang,
            "| code | what happened | what to do | retry |\n| ---: | --- | --- | --- |\n",
            "| 错误码 | 说明 | 处理 | 重试 |\n| ---: | --- | --- | --- |\n",
        );
        let rows = rows.iter().filter(|row| row.table.name == table.name);
        for row in rows.clone() {
            page += &line(row, lang);
        }
        let differences: String = rows.flat_map(|row| differing(row, lang)).collect();
        if !differences.is_empty() {
            let head = say(lang, "Single pages say something else", "个别页面的不同说法");
            page += &format!("\n### {head}\n\n{differences}");
        }
    }
    page
}

fn line(row: &Row, lang: Lang) -> String {
    let (code, title) = (row.code, escape(row.title.get(lang)));
    let wire = say(lang, format!("<br>{}", escape(row.title.zh)), String::new());
    let retired =
        row.retirement.map(|retirement| format!("_{}_<br>", escape(&retired(retirement, lang))));
    let remedy = retired.unwrap_or_default() + &escape(row.remedy.get(lang));
    let verdict = escape(verdict(row.retry).get(lang));
    let (anchor, name) = (row.anchor(), row.name);
    format!(
        "| <a id=\"{anchor}\"></a>{code} | **{title}**{wire}<br>`{name}` | {remedy} | {verdict} |\n"
    )
}

/// A line for each product whose page says something else.
fn differing(row: &Row, lang: Lang) -> Vec<String> {
    let line = |edition: &tencentcloud_errors::Edition| {
        let product = escape(product(edition.product()).get(lang));
        let text = escape(&difference(edition, lang));
        let (comma, colon) = say(lang, (", ", ": "), ("，", "："));
        format!("- {} `{}`{comma}{product}{colon}{text}\n", row.code, row.name)
    };
    row.editions.iter().map(line).collect()
}

/// A text that shows to the letter, in a cell of a table too. Addresses stay as they are, so that
/// they become links.
fn escape(text: &str) -> String {
    let words = text.split(' ').map(|word| {
        if word.starts_with("https://") && !word.contains(['<', '>', '|', '`', '\\']) {
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
    use crate::catalogue::catalogue;
    use crate::export::hostile::HOSTILE;

    #[test]
    fn every_code_is_a_line() {
        let page = render(&catalogue(), Lang::En);
        assert_eq!(
            page.lines().filter(|line| line.starts_with("| <a id=")).count(),
            catalogue().len()
        );
        assert!(page.contains("<a id=\"monitoring--514\"></a>-514 | **resource already exists**"));
    }

    #[test]
    fn hostile_texts_stay_text() {
        let page = render(&[Row::retired(HOSTILE)], Lang::En);
        let line = page.lines().find(|line| line.contains("<a id=")).unwrap();
        assert!(line.contains(r"\</script\>\<script\>alert(1)"), "{line}");
        assert!(line.contains("| _retired since 0.2.0: "), "{line}");
        assert_eq!(line.replace(r"\|", "").matches('|').count(), 5, "{line}");
        assert!(!line.replace(r"\`", "").replace("`Fixture`", "").contains('`'), "{line}");
    }
}
