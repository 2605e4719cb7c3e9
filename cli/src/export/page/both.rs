//! Texts in both languages, of which the page shows one.

use maud::{Markup, html};
use tencentcloud_errors::{Lang, Table};

use crate::texts::{self, Texts, texts};

/// A text in both languages, of which the page shows one.
pub(super) fn both(texts: Texts) -> Markup {
    html! { span lang="en" { (texts.en) } span lang="zh-CN" { (texts.zh) } }
}

/// The label of a table.
pub(super) fn label(table: &Table) -> Markup {
    both(Texts::of(|lang| table.label_in(lang)))
}

pub(super) fn say(en: &'static str, zh: &'static str) -> Markup {
    both(texts(en, zh))
}

/// The language, as HTML names it.
pub(super) fn tag(lang: Lang) -> &'static str {
    texts::say(lang, "en", "zh-CN")
}
