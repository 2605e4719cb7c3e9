//! From the model to what will be printed: every name, every order, every doc line, every index.
#![allow(clippy::ref_option, reason = "the model's fields are passed as they are")]

use std::fmt::{self, Debug, Display};

use heck::{ToShoutySnakeCase, ToSnakeCase};
use proc_macro2::Span;
use syn::Ident;
use toml::Spanned;

use crate::index::{Index, Unindexable};
use crate::key_hash::{hash_code, hash_name};
use crate::model::{self, Level, Products, Required, Spec};
use crate::spec_file::SpecFile;

/// The list of products, as constants.
pub(crate) struct Product<'s> {
    pub(crate) constant: Ident,
    pub(crate) id: &'s str,
    pub(crate) name: Text<'s>,
}

/// What comes of one spec.
pub(crate) struct Module<'s> {
    pub(crate) spec: &'s SpecFile,
    /// The name of the module and of its file.
    pub(crate) ident: Ident,
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
    pub(crate) label: Text<'s>,
    pub(crate) level: Ident,
    /// The constant of the product, and where it stands in the list; `None` for the public table.
    pub(crate) product: Option<(usize, Ident)>,
    /// The lines of the enum's documentation, in Markdown.
    pub(crate) docs: Vec<String>,
    /// In code order.
    pub(crate) entries: Vec<Entry<'s>>,
    /// Names, former names and ids, each with the position of its entry.
    pub(crate) keys: Vec<(&'s str, usize)>,
    pub(crate) code_index: Index,
    pub(crate) key_index: Index,
}

/// One variant and its data.
pub(crate) struct Entry<'s> {
    pub(crate) variant: Ident,
    pub(crate) code: i32,
    /// The lines of the variant's documentation, in Markdown.
    pub(crate) docs: Vec<String>,
    /// What a search in the documentation finds it by.
    pub(crate) aliases: Vec<String>,
    pub(crate) id: Option<&'s str>,
    pub(crate) title: Text<'s>,
    pub(crate) remedy: Text<'s>,
    pub(crate) category: Ident,
    pub(crate) retry: Ident,
    pub(crate) sources: Vec<Ident>,
    /// In the order of the list of products.
    pub(crate) editions: Vec<Edition<'s>>,
    pub(crate) retirement: Option<Retirement<'s>>,
    pub(crate) former_names: Vec<Ident>,
}

/// Since when, and why, the service no longer documents a code.
pub(crate) struct Retirement<'s> {
    pub(crate) since: &'s str,
    pub(crate) reason: Text<'s>,
}

/// What one product's page says differently.
pub(crate) struct Edition<'s> {
    /// The constant of the product.
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

/// Why a spec cannot become Rust, although no rule has said so.
#[derive(Debug)]
pub(crate) enum Unprintable {
    /// The spec lacks something that the format requires, or holds what cannot be a name.
    Incomplete,
    /// Two keys of a table have the same hash, or it has more than 65,536.
    Unindexable,
}

impl Display for Unprintable {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Incomplete => "the spec is incomplete, though no rule has said so",
            Self::Unindexable => "a table has more than 65,536 keys, or two with the same hash",
        })
    }
}

impl From<Unindexable> for Unprintable {
    fn from(_: Unindexable) -> Self {
        Self::Unindexable
    }
}

type Result<T> = std::result::Result<T, Unprintable>;

/// The constants of the list of products.
///
/// # Errors
/// [`Unprintable`] only for a list that has findings.
pub(crate) fn products<'s>(list: &'s Products<'_>) -> Result<Vec<Product<'s>>> {
    let product = |product: &'s model::Product| {
        let id = value(&product.id)?;
        Ok(Product { constant: constant(id)?, id, name: text(&product.name)? })
    };
    list.products.iter().map(product).collect()
}

/// Decides everything that `emit` prints for one spec.
///
/// # Errors
/// [`Unprintable`] only for a spec that has findings, or for a table that is far too large.
pub(crate) fn module<'s>(spec: &'s Spec<'_>, products: &[Product<'_>]) -> Result<Module<'s>> {
    let lower_table = |table| self::table(spec, table, products);
    Ok(Module {
        spec: spec.file,
        ident: ident(spec.file.stem())?,
        sources: spec.sources.iter().map(source).collect::<Result<_>>()?,
        tables: spec.tables.iter().map(lower_table).collect::<Result<_>>()?,
    })
}

fn source(source: &model::Source) -> Result<Source<'_>> {
    let id = value(&source.id)?;
    Ok(Source {
        constant: constant(id)?,
        id,
        title: value(&source.title)?,
        lang: word(*value(&source.lang)?),
        url: optional(&source.url),
    })
}

fn table<'s>(
    spec: &'s Spec<'_>,
    table: &'s model::Table,
    products: &[Product<'_>],
) -> Result<Table<'s>> {
    let level = *value(&table.level)?;
    let product = match level {
        Level::Public => None,
        Level::Module => Some(product(value(&spec.product)?, products)?),
    };
    let mut entries: Vec<_> = table.entries.iter().collect();
    entries.sort_by_key(|entry| entry.code.as_ref().map(|code| *code.get_ref()));
    let keys = keys(&entries)?;
    let entries: Vec<_> =
        entries.iter().map(|entry| self::entry(entry, products)).collect::<Result<_>>()?;
    let code_hashes: Vec<_> = entries.iter().map(|entry| hash_code(entry.code)).collect();
    let key_hashes: Vec<_> = keys.iter().map(|(key, _)| hash_name(key)).collect();
    Ok(Table {
        ident: ident(value(&table.name)?)?,
        name: table.short_name().ok_or(Unprintable::Incomplete)?,
        label: text(&table.label)?,
        level: word(level),
        product,
        docs: table_docs(spec, table)?,
        code_index: Index::new(&code_hashes)?,
        key_index: Index::new(&key_hashes)?,
        entries,
        keys,
    })
}

/// What an entry is found by: names first, then former names, then ids. An id may be the name of its
/// own entry.
fn keys<'s>(entries: &[&'s model::Entry]) -> Result<Vec<(&'s str, usize)>> {
    let mut keys = Vec::new();
    for (position, entry) in entries.iter().enumerate() {
        keys.push((value(&entry.name)?.as_str(), position));
    }
    for (position, entry) in entries.iter().enumerate() {
        keys.extend(entry.former_names.iter().map(|name| (name.get_ref().as_str(), position)));
    }
    for (position, entry) in entries.iter().enumerate() {
        let name = value(&entry.name)?;
        keys.extend(optional(&entry.id).filter(|id| id != name).map(|id| (id, position)));
    }
    Ok(keys)
}

/// The summary, then the pages that the table's entries cite.
fn table_docs(spec: &Spec<'_>, table: &model::Table) -> Result<Vec<String>> {
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

fn entry<'s>(entry: &'s model::Entry, products: &[Product<'_>]) -> Result<Entry<'s>> {
    let (name, code, id) = (value(&entry.name)?, *value(&entry.code)?, optional(&entry.id));
    // What rustdoc takes as an alias; it refuses the item's own name.
    let is_alias = |id: &&str| {
        *id != name && id.bytes().all(|it| it.is_ascii_alphanumeric() || b"._-".contains(&it))
    };
    let sources = value(&entry.sources)?;
    Ok(Entry {
        variant: ident(name)?,
        code,
        docs: entry_docs(entry)?,
        aliases: [code.to_string()]
            .into_iter()
            .chain(id.filter(is_alias).map(str::to_owned))
            .collect(),
        id,
        title: text(&entry.title)?,
        remedy: text(&entry.remedy)?,
        category: word(*value(&entry.category)?),
        retry: word(*value(&entry.retry)?),
        sources: sources.iter().map(|id| constant(id.get_ref())).collect::<Result<_>>()?,
        editions: editions(entry, products)?,
        retirement: entry.is_retired().then(|| retirement(entry)).transpose()?,
        former_names: entry
            .former_names
            .iter()
            .map(|name| ident(name.get_ref()))
            .collect::<Result<_>>()?,
    })
}

/// What an editor shows of a variant: enough to answer without another look-up.
fn entry_docs(entry: &model::Entry) -> Result<Vec<String>> {
    let (title, remedy) = (text(&entry.title)?, text(&entry.remedy)?);
    let [category, retry] = [spelled(*value(&entry.category)?), spelled(*value(&entry.retry)?)];
    let mut docs = vec![
        format!("{}: {} · {}", value(&entry.code)?, escape(title.en), escape(title.zh)),
        String::new(),
        format!("- Remedy: {}", escape(remedy.en)),
        format!("- 处理建议：{}", escape(remedy.zh)),
        format!("- Retry: `{retry}`; category: `{category}`"),
    ];
    docs.extend(optional(&entry.id).map(|id| format!("- Id: {}", escape(id))));
    let products = entry.editions.iter().map(|edition| Ok(value(&edition.product)?.as_str()));
    let products = products.collect::<Result<Vec<_>>>()?;
    if !products.is_empty() {
        docs.push(format!("- Worded otherwise by: {}", escape(&products.join(", "))));
    }
    Ok(docs)
}

fn retirement(entry: &model::Entry) -> Result<Retirement<'_>> {
    let reason = entry.reason.as_ref().ok_or(Unprintable::Incomplete)?;
    Ok(Retirement { since: value(&entry.since)?, reason: text(reason)? })
}

fn editions<'s>(entry: &'s model::Entry, products: &[Product<'_>]) -> Result<Vec<Edition<'s>>> {
    let mut editions = Vec::new();
    for edition in &entry.editions {
        let (place, product) = product(value(&edition.product)?, products)?;
        let title = edition.title.as_ref().map(text).transpose()?;
        let remedy = edition.remedy.as_ref().map(text).transpose()?;
        editions.push((place, Edition { product, title, remedy }));
    }
    editions.sort_by_key(|(place, _)| *place);
    Ok(editions.into_iter().map(|(_, edition)| edition).collect())
}

/// Where a product stands in the list, and its constant.
fn product(id: &str, products: &[Product<'_>]) -> Result<(usize, Ident)> {
    let place = products.iter().position(|product| product.id == id);
    let place = place.ok_or(Unprintable::Incomplete)?;
    Ok((place, products[place].constant.clone()))
}

fn value<T>(required: &Required<T>) -> Result<&T> {
    required.as_ref().map(Spanned::get_ref).ok_or(Unprintable::Incomplete)
}

fn optional(string: &Option<Spanned<String>>) -> Option<&str> {
    string.as_ref().map(|string| string.get_ref().as_str())
}

fn text(text: &model::Text) -> Result<Text<'_>> {
    Ok(Text { en: value(&text.en)?, zh: value(&text.zh)? })
}

fn constant(id: &str) -> Result<Ident> {
    ident(&id.to_shouty_snake_case())
}

/// An identifier, checked: a spec cannot bring anything else into the Rust.
fn ident(name: &str) -> Result<Ident> {
    syn::parse_str(name).map_err(|_| Unprintable::Incomplete)
}

/// The name of a word, which is that of one of our variants: it needs no check.
fn word(word: impl Debug) -> Ident {
    Ident::new(&format!("{word:?}"), Span::call_site())
}

/// A word as specs spell it.
fn spelled(word: impl Debug) -> String {
    format!("{word:?}").to_snake_case()
}

/// A text as Markdown that shows it to the letter; addresses are links.
fn escape(text: &str) -> String {
    let mut escaped = String::new();
    let mut rest = text;
    while let Some(start) = rest.find("https://") {
        let is_end = |it: char| !it.is_ascii_graphic() || "<>\"'`\\".contains(it);
        let end = rest[start..].find(is_end).map_or(rest.len(), |length| start + length);
        let url = rest[start..end].trim_end_matches(['.', ',', ';', ':', ')', '!', '?']);
        escape_words(&mut escaped, &rest[..start]);
        escaped.extend(["<", url, ">"]);
        rest = &rest[start + url.len()..];
    }
    escape_words(&mut escaped, rest);
    escaped
}

fn escape_words(escaped: &mut String, text: &str) {
    let is_line_start = escaped.is_empty();
    for (place, character) in text.char_indices() {
        let (before, behind) = (&text[..place], &text[place + character.len_utf8()..]);
        let is_markup = matches!(
            character,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' | '&' | '#' | '$'
        );
        // `- item`, `+ item`, `1. item` and `1) item`.
        let is_list = is_line_start
            && match character {
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
}

/// An address as it may stand between `<` and `>`.
fn address(url: &str) -> String {
    url.replace('\\', "%5C").replace('<', "%3C").replace('>', "%3E")
}
