//! Writes new lines, tables and specs.

use super::names::TODO;
use super::report::Added;
use super::tree::Tree;
use crate::toml_text::quoted;

/// The names of a service.
#[derive(Clone, Debug)]
pub(crate) struct Names {
    pub(crate) en: String,
    pub(crate) zh: String,
}

impl Names {
    /// The names of a new service in the SDK, which has no English ones.
    pub(crate) fn new(trees: &[Tree], service: &str) -> Self {
        let zh = trees.iter().find_map(|tree| tree.names.get(service)).cloned();
        Self { en: TODO.to_owned(), zh: zh.unwrap_or_else(|| TODO.to_owned()) }
    }
}

/// A new table.
#[derive(Debug)]
pub(crate) struct NewTable<'t> {
    pub(crate) enum_name: String,
    /// The name of the service in the SDK.
    pub(crate) service: &'t str,
    pub(crate) version: &'t str,
    pub(crate) names: &'t Names,
    /// Whether the service has other versions, so that labels name the version.
    pub(crate) is_one_of_several: bool,
    pub(crate) sources: Vec<String>,
    pub(crate) words: &'t [Added],
}

/// The line of a word.
pub(crate) fn line(added: &Added) -> String {
    let note = "note = \"The service sends the word so.\"".to_owned();
    let name = added.name.as_ref().map(|name| format!("name = {}", quoted(name)));
    let note = (!super::go::is_well_formed(&added.word)).then_some(note);
    let keys: Vec<_> = name.into_iter().chain(note).collect();
    let keys = if keys.is_empty() { "{}".to_owned() } else { format!("{{ {} }}", keys.join(", ")) };
    format!("{} = {keys}\n", quoted(&added.word))
}

/// The block of a source.
pub(crate) fn source(tree: &Tree, id: &str) -> String {
    let title = tree.title();
    format!(
        "[[source]]\nid = {}\ntitle.en = {}\ntitle.zh = {}\nlang = {}\nurl = {}\n",
        quoted(id),
        quoted(&title.en),
        quoted(&title.zh),
        quoted(tree.edition.lang()),
        quoted(&tree.url()),
    )
}

/// The list of the sources of a table.
pub(crate) fn sources(ids: &[String]) -> String {
    let ids: Vec<_> = ids.iter().map(|id| quoted(id)).collect();
    format!("[{}]", ids.join(", "))
}

/// A table, with a blank line before it.
pub(crate) fn table(new: &NewTable<'_>) -> String {
    let NewTable { enum_name, service, version, names, is_one_of_several, .. } = new;
    let (en, zh) = if *is_one_of_several {
        (format!("{} ({version})", names.en), format!("{}（{version}）", names.zh))
    } else {
        (names.en.clone(), names.zh.clone())
    };
    let summary = format!("Error codes of {} ({service}), API 3.0, version {version}.", names.en);
    let lines: String = new.words.iter().map(line).collect();
    format!(
        "\n[[table]]\nenum = {}\nlevel = \"service\"\nversion = {}\nlabel.en = {}\nlabel.zh = {}\n\
         summary = {}\nsources = {}\n\n[table.codes]\n{lines}",
        quoted(enum_name),
        quoted(version),
        quoted(&en),
        quoted(&zh),
        quoted(&summary),
        sources(&new.sources),
    )
}

/// A spec up to its tables.
pub(crate) fn head(product: &str, sources: &[String]) -> String {
    let head = format!("schema = 1\nproduct = {}\n", quoted(product));
    [&[head], sources].concat().join("\n")
}

/// The block of a product in the list of products.
pub(crate) fn product(id: &str, names: &Names) -> String {
    format!(
        "[[product]]\nid = {}\nname.en = {}\nname.zh = {}\n",
        quoted(id),
        quoted(&names.en),
        quoted(&names.zh)
    )
}
