//! From the model to the Rust that will be printed: every name, every order, every doc line.
#![allow(clippy::ref_option, reason = "the model's fields are passed as they are")]

use std::fmt::{self, Display};

use heck::{ToShoutySnakeCase, ToUpperCamelCase};
use proc_macro2::Span;
use syn::Ident;
use toml::Spanned;

use crate::field::Given;
use crate::model::{self, Level, Spec};
use crate::words::Word;

/// One generated file.
pub(crate) struct Module<'s> {
    /// The spec's path, such as `spec/cdn.toml`.
    pub(crate) spec_path: &'s str,
    /// What the spec holds, for the hash in the header.
    pub(crate) spec_bytes: &'s [u8],
    /// The name of the module and of its file.
    pub(crate) name: &'s str,
    pub(crate) sources: Vec<Source<'s>>,
    pub(crate) tables: Vec<Table<'s>>,
}

/// A constant for one page.
pub(crate) struct Source<'s> {
    pub(crate) constant: Ident,
    pub(crate) id: &'s str,
    pub(crate) title: &'s str,
    pub(crate) lang: Ident,
    pub(crate) url: Option<&'s str>,
}

/// One enum.
pub(crate) struct Table<'s> {
    pub(crate) ident: Ident,
    /// The table's name on the command line: `project_query`.
    pub(crate) name: String,
    pub(crate) product: Option<Ident>,
    /// The lines of the enum's documentation, in Markdown.
    pub(crate) docs: Vec<String>,
    /// In code order.
    pub(crate) entries: Vec<Entry<'s>>,
    /// In code order, each entry's editions in the order of the list of products.
    pub(crate) editions: Vec<(Ident, Vec<Edition<'s>>)>,
    /// In code order.
    pub(crate) former_names: Vec<FormerName>,
}

/// One variant and its data.
pub(crate) struct Entry<'s> {
    pub(crate) variant: Ident,
    pub(crate) code: i32,
    pub(crate) doc: String,
    pub(crate) id: Option<&'s str>,
    pub(crate) title: Text<'s>,
    pub(crate) remedy: Text<'s>,
    pub(crate) category: Ident,
    pub(crate) retry: Ident,
    pub(crate) sources: Vec<Ident>,
    pub(crate) retirement: Option<Retirement<'s>>,
}

/// That the service has dropped a code.
pub(crate) struct Retirement<'s> {
    pub(crate) since: &'s str,
    pub(crate) reason: Text<'s>,
}

/// A constant that keeps a variant's former name.
pub(crate) struct FormerName {
    pub(crate) constant: Ident,
    pub(crate) variant: Ident,
    pub(crate) is_retired: bool,
}

/// What one product's page says differently.
pub(crate) struct Edition<'s> {
    pub(crate) product: Ident,
    pub(crate) title: Option<Text<'s>>,
    pub(crate) remedy: Option<Text<'s>>,
}

/// A text in every language.
#[derive(Clone, Copy)]
pub(crate) struct Text<'s> {
    pub(crate) en: &'s str,
    pub(crate) zh: &'s str,
}

/// The spec lacks something that the format requires, or holds what cannot be a name.
#[derive(Debug)]
pub(crate) struct Incomplete;

impl Display for Incomplete {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the spec is incomplete, though no rule has said so")
    }
}

type Result<T> = std::result::Result<T, Incomplete>;

/// Decides everything that `emit` prints; `products` are all ids in order.
///
/// # Errors
/// [`Incomplete`] only for a spec that has findings.
pub(crate) fn lower<'s>(spec: &'s Spec<'_>, products: &[&str]) -> Result<Module<'s>> {
    let lower_table = |table| self::table(spec, table, products);
    Ok(Module {
        spec_path: spec.file.path(),
        spec_bytes: spec.file.bytes(),
        name: spec.file.stem(),
        sources: spec.sources.iter().map(source).collect::<Result<_>>()?,
        tables: spec.tables.iter().map(lower_table).collect::<Result<_>>()?,
    })
}

fn source(source: &model::Source) -> Result<Source<'_>> {
    let id = value(&source.id)?;
    Ok(Source {
        constant: source_constant(id)?,
        id,
        title: value(&source.title)?,
        lang: word(*value(&source.lang)?),
        url: optional(&source.url),
    })
}

fn table<'s>(spec: &'s Spec<'_>, table: &'s model::Table, products: &[&str]) -> Result<Table<'s>> {
    let name = value(&table.name)?;
    let product = match value(&table.level)? {
        Level::Public => None,
        Level::Module => Some(product(value(&spec.product)?)?),
    };
    let mut entries: Vec<_> = table.entries.iter().collect();
    entries.sort_by_key(|entry| entry.code.as_ref().map(|code| *code.get_ref()));
    let with_editions = entries.iter().filter(|entry| !entry.editions.is_empty());
    Ok(Table {
        ident: ident(name)?,
        name: table.short_name().ok_or(Incomplete)?,
        product,
        docs: docs(spec, table)?,
        entries: entries.iter().map(|entry| self::entry(entry)).collect::<Result<_>>()?,
        editions: with_editions.map(|entry| editions(entry, products)).collect::<Result<_>>()?,
        former_names: entries
            .iter()
            .flat_map(|entry| entry.former_names.iter().map(|name| former_name(entry, name)))
            .collect::<Result<_>>()?,
    })
}

/// The summary, then the pages that the table's entries cite.
fn docs(spec: &Spec<'_>, table: &model::Table) -> Result<Vec<String>> {
    let mut docs = vec![escape(value(&table.summary)?), String::new(), "Sources:".to_owned()];
    for source in &spec.sources {
        let id = value(&source.id)?;
        let cited = |entry: &model::Entry| {
            let sources = entry.sources.as_ref().map(Spanned::get_ref);
            sources.is_some_and(|sources| sources.iter().any(|source| source.get_ref() == id))
        };
        if table.entries.iter().any(cited) {
            let title = escape(value(&source.title)?);
            docs.push(match optional(&source.url) {
                Some(url) => format!("- [{title}](<{}>)", address(url)),
                None => format!("- {title}"),
            });
        }
    }
    Ok(docs)
}

fn entry(entry: &model::Entry) -> Result<Entry<'_>> {
    let title = text(&entry.title)?;
    let sources = value(&entry.sources)?;
    Ok(Entry {
        variant: ident(value(&entry.name)?)?,
        code: *value(&entry.code)?,
        doc: format!("{} · {}", escape(title.en), escape(title.zh)),
        id: optional(&entry.id),
        title,
        remedy: text(&entry.remedy)?,
        category: word(*value(&entry.category)?),
        retry: word(*value(&entry.retry)?),
        sources: sources.iter().map(|id| source_constant(id.get_ref())).collect::<Result<_>>()?,
        retirement: entry.is_retired().then(|| retirement(entry)).transpose()?,
    })
}

fn retirement(entry: &model::Entry) -> Result<Retirement<'_>> {
    let reason = entry.reason.as_ref().ok_or(Incomplete)?;
    Ok(Retirement { since: value(&entry.since)?, reason: text(reason)? })
}

fn former_name(entry: &model::Entry, name: &Spanned<String>) -> Result<FormerName> {
    Ok(FormerName {
        constant: ident(name.get_ref())?,
        variant: ident(value(&entry.name)?)?,
        is_retired: entry.is_retired(),
    })
}

fn editions<'e>(entry: &'e model::Entry, products: &[&str]) -> Result<(Ident, Vec<Edition<'e>>)> {
    let mut editions = Vec::new();
    for edition in &entry.editions {
        let id = value(&edition.product)?;
        let lowered = Edition {
            product: product(id)?,
            title: edition.title.as_ref().map(text).transpose()?,
            remedy: edition.remedy.as_ref().map(text).transpose()?,
        };
        editions.push((products.iter().position(|it| it == id), lowered));
    }
    editions.sort_by_key(|(position, _)| *position);
    let editions = editions.into_iter().map(|(_, edition)| edition).collect();
    Ok((ident(value(&entry.name)?)?, editions))
}

fn value<T>(required: &Given<T>) -> Result<&T> {
    required.as_ref().map(Spanned::get_ref).ok_or(Incomplete)
}

fn optional(string: &Option<Spanned<String>>) -> Option<&str> {
    string.as_ref().map(|string| string.get_ref().as_str())
}

fn text(text: &model::Text) -> Result<Text<'_>> {
    Ok(Text { en: value(&text.en)?, zh: value(&text.zh)? })
}

fn source_constant(id: &str) -> Result<Ident> {
    ident(&id.to_shouty_snake_case())
}

/// An identifier, checked: a spec cannot bring anything else into the Rust.
fn ident(name: &str) -> Result<Ident> {
    syn::parse_str(name).map_err(|_| Incomplete)
}

fn product(id: &str) -> Result<Ident> {
    ident(&id.to_upper_camel_case())
}

/// The name of a word, which is that of one of our variants: it needs no check.
fn word(word: impl Word) -> Ident {
    Ident::new(word.name(), Span::call_site())
}

/// A text as Markdown that shows it to the letter.
fn escape(text: &str) -> String {
    let mut escaped = String::new();
    for (place, character) in text.char_indices() {
        let (before, behind) = (&text[..place], &text[place + character.len_utf8()..]);
        let is_markup = matches!(
            character,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' | '&' | '#' | '$'
        );
        // `- item`, `+ item`, `1. item` and `1) item`.
        let is_list = match character {
            '-' | '+' => before.is_empty(),
            '.' | ')' => !before.is_empty() && before.bytes().all(|byte| byte.is_ascii_digit()),
            _ => false,
        };
        // rustdoc wants addresses to be links.
        let is_address = character == ':' && behind.starts_with("//");
        if is_markup || is_list || is_address {
            escaped.push('\\');
        }
        escaped.push(character);
    }
    escaped
}

/// An address as it may stand between `<` and `>`.
fn address(url: &str) -> String {
    url.replace('\\', "%5C").replace('<', "%3C").replace('>', "%3E")
}
