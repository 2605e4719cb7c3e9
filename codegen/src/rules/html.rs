//! The rule against HTML.

use toml::Spanned;

use super::lint::{Check, Lint};
use crate::report::Report;
use crate::rule::Rule;

pub(super) static LINTS: &[Lint] = &[Lint {
    rule: Rule::error(
        "html_in_text",
        "A text holds a tag or an entity of HTML.",
        "It was copied from a page; texts are plain.",
    ),
    check: Check::Text(html_in_text),
}];

fn html_in_text(text: &Spanned<String>, report: &mut Report<'_>) {
    if let Some(html) = tag(text.get_ref()).or_else(|| entity(text.get_ref())) {
        report.at_with_help(&text.span(), format!("`{html}` is HTML"), "texts are plain");
    }
}

/// The first tag or comment, such as `<br>`, `</a>` or `<!--`.
fn tag(text: &str) -> Option<&str> {
    text.match_indices('<').find_map(|(start, _)| {
        let inside = &text[start + 1..];
        let is_tag =
            inside.starts_with(|it: char| it.is_ascii_alphabetic() || it == '/' || it == '!');
        let end =
            inside.find(['<', '>']).filter(|end| is_tag && inside[*end..].starts_with('>'))?;
        Some(&text[start..=start + 1 + end])
    })
}

/// The first character reference, such as `&amp;` or `&#160;`. None has a name of one letter.
fn entity(text: &str) -> Option<&str> {
    text.match_indices('&').find_map(|(start, _)| {
        let inside = &text[start + 1..];
        let name = &inside[..inside.find(';')?];
        let is_name =
            |name: &str| name.len() > 1 && name.bytes().all(|it| it.is_ascii_alphanumeric());
        is_name(name.strip_prefix('#').unwrap_or(name))
            .then(|| &text[start..=start + 1 + name.len()])
    })
}
