//! Writes a draft spec: what the pages say is filled in, and everything else is `TODO`.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use tencentcloud_errors_codegen::{
    LayoutError, PAGE_COMMENT as PAGE, PROPOSAL_COMMENT as PROPOSED, TODO, layout, variant_name,
};

use super::account::PagePlan;
use super::advice;
use super::code::Code;
use super::entry::{Entry, Target};
use super::plan::{Level, Plan};
use crate::toml_text::quoted;

/// The draft, in canonical order and layout.
pub(crate) fn draft(plan: &Plan, product: &str, url: Option<&str>) -> Result<String, LayoutError> {
    let mut text = format!("schema = 1\nproduct = {}\n", quoted(product));
    for page in plan.pages.iter().filter(|page| !page.tables.is_empty()) {
        text.push_str(&source(page, url));
    }
    for target in plan.targets.iter().filter(|target| !target.entries.is_empty()) {
        text.push_str(&table(target));
        text.push_str(&entries(target));
    }
    layout(&text)
}

/// The entries of a table. If codes share an id, only the first has it, since a lookup finds one.
pub(crate) fn entries(target: &Target) -> String {
    let mut ids = BTreeSet::new();
    let mut text = String::new();
    for (code, entry) in &target.entries {
        let is_taken = entry.id.as_ref().is_some_and(|id| !ids.insert(id.to_lowercase()));
        if is_taken {
            let mut entry = entry.clone();
            let id = entry.id.take().unwrap_or_default();
            entry.doubts.push((
                entry.line,
                format!("the page also gives it the id {id}, which a code above has"),
            ));
            text.push_str(&self::entry(code, &entry, &target.name));
        } else {
            text.push_str(&self::entry(code, entry, &target.name));
        }
    }
    text
}

fn source(page: &PagePlan, url: Option<&str>) -> String {
    let lang = if page.is_chinese { "zh" } else { "en" };
    let mut text = format!(
        "\n[[source]]\nid = {}\ntitle.en = \"{TODO}\"\ntitle.zh = \"{TODO}\"\nlang = \"{lang}\"\n",
        quoted(&page.source)
    );
    if let Some(url) = url {
        _ = writeln!(text, "url = {}", quoted(url));
    }
    text
}

/// The head of a table.
pub(crate) fn table(target: &Target) -> String {
    let mut text = String::from("\n");
    for heading in target.headings.iter().filter(|it| !it.is_empty()) {
        _ = writeln!(text, "{PROPOSED}label, from the heading \"{}\"", comment(heading));
    }
    if target.level == Level::Public {
        let file = if target.has_words() { "spec/common.toml" } else { "spec/public.toml" };
        _ = writeln!(
            text,
            "{PROPOSED}these codes belong to every product: move them to {file}, or read them with --level public"
        );
    }
    if let Some(line) = target.zero_failure {
        _ = writeln!(text, "{PROPOSED}zero_is_failure = true (line {line} calls 0 a failure)");
    }
    _ = write!(
        text,
        "[[table]]\nenum = {}\nlevel = \"{}\"\nlabel.en = \"{TODO}\"\nlabel.zh = \"{TODO}\"\nsummary = \"{TODO}\"\n",
        quoted(&target.name),
        target.level_name(),
    );
    text
}

/// One entry of an enum, with the advice of the page above it.
pub(crate) fn entry(code: &Code, entry: &Entry, enum_name: &str) -> String {
    let mut text = String::from("\n");
    for (line, words) in entry.advice.iter().chain(&entry.others) {
        _ = writeln!(text, "{PAGE}{line}: {}", comment(words));
    }
    for link in &entry.links {
        _ = writeln!(text, "{PAGE}{}: link {}", entry.line, comment(link));
    }
    for (line, doubt) in &entry.doubts {
        _ = writeln!(text, "{PAGE}{line}: {}", comment(doubt));
    }
    proposals(code, entry, enum_name, &mut text);
    let value = match code {
        Code::Number(number) => number.to_string(),
        Code::Word(word) => quoted(word),
    };
    _ = writeln!(text, "[[table.error]]\ncode = {value}\nname = \"{TODO}\"");
    if let Some(id) = entry.id.as_ref().filter(|_| !code.is_word()) {
        _ = writeln!(text, "id = {}", quoted(id));
    }
    // Only numbers come with a public code.
    if let Some(public) = entry.public.filter(|_| !code.is_word()) {
        _ = writeln!(text, "public = {public}");
    }
    if let Some(http) = entry.http {
        _ = writeln!(text, "http = {http}");
    }
    let title = |text: &Option<String>| quoted(text.as_deref().unwrap_or(TODO));
    _ = writeln!(
        text,
        "title.en = {}\ntitle.zh = {}",
        title(&entry.title_en),
        title(&entry.title_zh)
    );
    for key in ["remedy.en", "remedy.zh", "category", "retry", "basis"] {
        _ = writeln!(text, "{key} = \"{TODO}\"");
    }
    if is_odd(code) {
        _ = writeln!(
            text,
            "note = \"{TODO}: say that the service sends the word as the page writes it\""
        );
    }
    let sources: Vec<_> = entry.sources.iter().map(|it| quoted(it)).collect();
    _ = writeln!(text, "sources = [{}]", sources.join(", "));
    text
}

fn proposals(code: &Code, entry: &Entry, enum_name: &str, text: &mut String) {
    let title = entry.title_en.as_deref().into_iter().chain(entry.title_zh.as_deref());
    let title = title.collect::<Vec<_>>().join(" ");
    let advice = entry.all_advice();
    let word = match code {
        Code::Word(word) => Some((word.as_str(), "word")),
        Code::Number(_) => entry.id.as_deref().map(|id| (id, "id")),
    };
    if let Some((word, kind)) = word {
        let name = variant_name(word.strip_prefix("EC_").unwrap_or(word));
        // A name of a number must not repeat that of the enum; a name of a word follows the word.
        let name = if code.is_word() { &*name } else { without(&name, enum_name) };
        if name.starts_with(|it: char| it.is_ascii_uppercase()) {
            _ = writeln!(text, "{PROPOSED}name = {} (from the {kind})", quoted(name));
        }
    }
    if let Some(category) = advice::category(&title) {
        _ = writeln!(text, "{PROPOSED}category = \"{}\" ({})", category.value, category.grounds);
    }
    if let Some(verdict) = advice::verdict(&title, &advice) {
        _ = writeln!(text, "{PROPOSED}retry = \"{}\" ({})", verdict.value, verdict.grounds);
    }
}

/// A variant's name without the parts that it has in common with its enum's: `ShopInternalError` of
/// `ShopError` is `Internal`.
fn without<'a>(name: &'a str, enum_name: &str) -> &'a str {
    let is_name = |rest: &&str| rest.starts_with(|it: char| it.is_ascii_uppercase());
    let stem = enum_name.strip_suffix("Error").unwrap_or(enum_name);
    let name = name.strip_prefix(stem).filter(is_name).unwrap_or(name);
    name.strip_suffix("Error").filter(is_name).unwrap_or(name)
}

/// Whether a word needs a note because it does not look like those of API 3.0.
fn is_odd(code: &Code) -> bool {
    let is_segment =
        |it: &str| !it.is_empty() && it.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'_');
    match code {
        Code::Word(word) => !word.split('.').all(is_segment),
        Code::Number(_) => false,
    }
}

/// A text for the rest of a comment line.
fn comment(text: &str) -> String {
    super::text::fold(text)
}
