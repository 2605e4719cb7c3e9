//! From the model to what will be printed: every name, every order, every doc line, every index.

mod docs;

use std::borrow::Cow;
use std::fmt::{self, Display};

use heck::ToShoutySnakeCase;
use proc_macro2::Span;
use syn::Ident;

use crate::code::Code;
use crate::field::Block;
pub(crate) use crate::field::PlainText as Text;
use crate::index::{Index, Unindexable};
use crate::key_hash::{hash_code, hash_name, hash_word};
use crate::model::{
    Level, PlainEdition, PlainEntry, PlainProduct, PlainSource, PlainSpec, PlainTable, Products,
    Spec, Status, short_name, version_module,
};
use crate::spec_file::SpecFile;
use crate::words::Word;

/// The list of products, as constants.
pub(crate) struct Product<'s> {
    pub(crate) constant: Ident,
    /// The line of its documentation, in Markdown.
    pub(crate) doc: String,
    pub(crate) id: &'s str,
    pub(crate) name: Text<'s>,
}

/// The module that one spec becomes.
pub(crate) struct Module<'s> {
    pub(crate) spec: &'s SpecFile,
    /// The name of the module and of its file.
    pub(crate) ident: Ident,
    /// The line of its documentation, in Markdown, if users see the module.
    pub(crate) doc: Option<String>,
    /// Whether it needs the cargo feature of its name.
    pub(crate) has_feature: bool,
    pub(crate) sources: Vec<Source<'s>>,
    pub(crate) tables: Vec<Table<'s>>,
}

/// A constant for one page.
pub(crate) struct Source<'s> {
    pub(crate) constant: Ident,
    pub(crate) id: &'s str,
    pub(crate) title: Text<'s>,
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
    /// The field of a reply that carries the codes, if it is not that of API 2.0.
    pub(crate) field: Option<&'s str>,
    /// The version of the API, and the module that it makes.
    pub(crate) version: Option<(&'s str, Ident)>,
    pub(crate) has_words: bool,
    pub(crate) is_zero_failure: bool,
    /// The constant of the product; `None` for what belongs to every product.
    pub(crate) product: Option<Ident>,
    /// Its place among all tables: those of every product first, then in the order of the list of
    /// products.
    pub(crate) place: (usize, Option<usize>),
    /// The lines of the enum's documentation, in Markdown.
    pub(crate) docs: Vec<String>,
    /// In code order.
    pub(crate) entries: Vec<Entry<'s>>,
    /// What is listed; `None` where nothing is.
    pub(crate) listing: Option<Listing<'s>>,
    /// Words that the service once sent, each with the position of its entry; their positions in the
    /// index follow those of the entries.
    pub(crate) former_words: Vec<(&'s str, usize)>,
    /// Former names and ids, each with the position of its entry; their positions in the index follow
    /// those of the names.
    pub(crate) keys: Vec<(&'s str, usize)>,
    pub(crate) code_index: Index,
    pub(crate) key_index: Index,
}

/// What a table of listed codes has in addition.
pub(crate) struct Listing<'s> {
    /// The pages that state the codes.
    pub(crate) sources: Vec<Ident>,
    /// The answers for the words.
    pub(crate) answers: Vec<Answer<'s>>,
    /// By position, which answer a word has.
    pub(crate) answer_at: Vec<u16>,
}

/// The answer for words that are only listed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Answer<'s> {
    /// For one word, which may be a common code, or has something of its own.
    Of(&'s str),
    /// For all words below this one.
    Below(&'s str),
}

/// One variant and its data.
pub(crate) struct Entry<'s> {
    pub(crate) variant: Ident,
    /// The code, or the hash of the word.
    pub(crate) number: i32,
    /// The code, if it is a word.
    pub(crate) word: Option<&'s str>,
    /// The lines of the variant's documentation, in Markdown.
    pub(crate) docs: Vec<String>,
    /// What a search in the documentation finds it by.
    pub(crate) aliases: Vec<String>,
    pub(crate) id: Option<&'s str>,
    /// The public code next to it.
    pub(crate) public: Option<i32>,
    /// The HTTP status.
    pub(crate) http: Option<i32>,
    /// The title; `None` where the family has it.
    pub(crate) title: Option<Text<'s>>,
    pub(crate) remedy: Option<Text<'s>>,
    pub(crate) category: Option<Ident>,
    pub(crate) retry: Option<Ident>,
    pub(crate) is_carrier: bool,
    pub(crate) is_family: bool,
    pub(crate) successor: Option<&'s str>,
    /// The pages; empty for a listed code, which has those of the table.
    pub(crate) sources: Vec<Ident>,
    /// The editions, in the order of the list of products.
    pub(crate) editions: Vec<Edition<'s>>,
    pub(crate) retirement: Option<Retirement<'s>>,
    pub(crate) former_names: Vec<Ident>,
}

/// Since when and why the service no longer documents a code.
pub(crate) struct Retirement<'s> {
    pub(crate) since: &'s str,
    /// Why, in English, then in Chinese.
    pub(crate) reason: [Cow<'s, str>; 2],
}

/// What one product's page says differently.
pub(crate) struct Edition<'s> {
    /// The constant of the product.
    pub(crate) product: Ident,
    pub(crate) title: Option<Text<'s>>,
    pub(crate) remedy: Option<Text<'s>>,
}

/// Why a spec cannot become Rust, although no rule reported it.
#[derive(Debug)]
pub(crate) enum Unprintable {
    /// The spec lacks something that the format requires, or has something that cannot be a name.
    Incomplete,
    /// Two keys of a table have the same hash, or it has more than 65,536.
    Unindexable,
}

impl Display for Unprintable {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Incomplete => "the spec is incomplete, though no rule reported it",
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
    let product = |PlainProduct { id, name }| {
        let names: Vec<_> = name.spoken().map(|(_, name)| docs::escape(name)).collect();
        let doc = match &*names {
            [en, zh] => format!("{en} ({zh})"),
            names => names.concat(),
        };
        Ok(Product { constant: constant(id)?, doc, id, name })
    };
    let list = list.plain().ok_or(Unprintable::Incomplete)?;
    list.products.into_iter().map(product).collect()
}

/// Decides everything that `emit` prints for one spec.
///
/// # Errors
/// [`Unprintable`] only for a spec that has findings, or for a table that is far too large.
pub(crate) fn module<'s>(spec: &'s Spec<'_>, products: &[Product<'_>]) -> Result<Module<'s>> {
    let content = spec.plain().ok_or(Unprintable::Incomplete)?;
    let lower_table = |table| self::table(&content, table, products);
    let is_seen = content.tables.iter().any(|table| table.version.is_some());
    let product = products.iter().find(|product| product.id == content.product);
    Ok(Module {
        spec: spec.file,
        ident: ident(spec.file.stem())?,
        doc: product.filter(|_| is_seen).map(|product| product.doc.clone()),
        has_feature: false,
        sources: content.sources.iter().map(source).collect::<Result<_>>()?,
        tables: content.tables.iter().map(lower_table).collect::<Result<_>>()?,
    })
}

fn source<'s>(source: &PlainSource<'s>) -> Result<Source<'s>> {
    let &PlainSource { id, title, lang, url } = source;
    Ok(Source { constant: constant(id)?, id, title, lang: word(lang), url })
}

fn table<'s>(
    spec: &PlainSpec<'s>,
    table: &PlainTable<'s>,
    products: &[Product<'_>],
) -> Result<Table<'s>> {
    let product = match table.level {
        Level::Public | Level::Common => None,
        Level::Module | Level::Service => Some(product(spec.product, products)?),
    };
    let (place, product) = product.unzip();
    if !table.entries.iter().all(is_whole) {
        return Err(Unprintable::Incomplete);
    }
    let mut entries: Vec<_> = table.entries.iter().chain(&table.listed).collect();
    entries.sort_by_key(|entry| entry.code);
    let listing = if table.listed.is_empty() { None } else { Some(listing(table, &entries)?) };
    let names: Vec<_> = entries.iter().map(|entry| entry.name).collect();
    let keys = keys(&entries);
    let numbered = entries.iter().enumerate();
    let former_words = numbered
        .flat_map(|(position, entry)| entry.former_words.iter().map(move |word| (*word, position)));
    let former_words: Vec<_> = former_words.collect();
    let entries: Vec<_> =
        entries.iter().map(|entry| self::entry(entry, products)).collect::<Result<_>>()?;
    let version = match table.version {
        Some(version) => Some((version, ident(&version_module(version))?)),
        None => None,
    };
    let numbers = entries.iter().map(|entry| entry.number);
    let former = former_words.iter().map(|(word, _)| hash_word(word));
    let code_hashes: Vec<_> = numbers.chain(former).map(hash_code).collect();
    let keys_too = keys.iter().map(|(key, _)| hash_name(key));
    let key_hashes: Vec<_> = names.into_iter().map(hash_name).chain(keys_too).collect();
    Ok(Table {
        ident: ident(table.name)?,
        name: short_name(table.name, table.version),
        label: table.label,
        level: word(table.level),
        field: table.field,
        version,
        has_words: table.level.is_words(),
        is_zero_failure: table.zero_is_failure == Some(true),
        product,
        place: (rank(table.level), place),
        docs: docs::table(spec, table),
        code_index: Index::new(&code_hashes)?,
        key_index: Index::new(&key_hashes)?,
        listing,
        entries,
        former_words,
        keys,
    })
}

/// What only a table of listed codes has.
fn listing<'s>(table: &PlainTable<'_>, entries: &[&PlainEntry<'s>]) -> Result<Listing<'s>> {
    let (mut answers, mut answer_at): (Vec<Answer<'s>>, _) = (Vec::new(), Vec::new());
    for entry in entries {
        let Code::Word(word) = entry.code else { return Err(Unprintable::Incomplete) };
        let answer = match word.split_once('.') {
            Some((family, _)) if !says_something(entry) && !DEEP_FAMILIES.contains(&family) => {
                Answer::Below(family)
            }
            _ => Answer::Of(word),
        };
        // Words are in order, and those of one family mostly together.
        let place = answers.iter().rposition(|known| *known == answer).unwrap_or_else(|| {
            answers.push(answer);
            answers.len() - 1
        });
        answer_at.push(u16::try_from(place).map_err(|_| Unprintable::Unindexable)?);
    }
    let sources = table.sources.iter().map(|id| constant(id)).collect::<Result<_>>()?;
    Ok(Listing { sources, answers, answer_at })
}

/// The families that have common codes below them, so that a word there may be one. The runtime crate
/// knows which; a test there checks that these are all.
const DEEP_FAMILIES: [&str; 2] = ["AuthFailure", "RequestLimitExceeded"];

/// Whether a listed code has anything of its own.
fn says_something(entry: &PlainEntry<'_>) -> bool {
    let texts = entry.title.is_some() || entry.remedy.is_some();
    texts || entry.category.is_some() || entry.retry.is_some()
}

/// The rank of a level: tables of every product come first, numbers before words.
fn rank(level: Level) -> usize {
    match level {
        Level::Public => 0,
        Level::Common => 1,
        Level::Module | Level::Service => 2,
    }
}

/// What an entry is found by besides its name: former names, then ids. An id may be the name of its own
/// entry.
fn keys<'s>(entries: &[&PlainEntry<'s>]) -> Vec<(&'s str, usize)> {
    let entries = || entries.iter().enumerate();
    let former_names = entries()
        .flat_map(|(position, entry)| entry.former_names.iter().map(move |name| (*name, position)));
    let ids = entries().filter_map(|(position, entry)| {
        entry.id.filter(|id| *id != entry.name).map(|id| (id, position))
    });
    former_names.chain(ids).collect()
}

fn entry<'s>(entry: &PlainEntry<'s>, products: &[Product<'_>]) -> Result<Entry<'s>> {
    let &PlainEntry { name, code, id, title, remedy, category, retry, .. } = entry;
    // What rustdoc takes as an alias; it refuses the item's own name.
    let is_alias = |id: &&str| {
        *id != name && id.bytes().all(|it| it.is_ascii_alphanumeric() || b"._-".contains(&it))
    };
    let code_alias = Some(code.to_string()).filter(|code| is_alias(&code.as_str()));
    let former_aliases = entry.former_words.iter().copied().filter(is_alias).map(str::to_owned);
    let aliases =
        code_alias.into_iter().chain(former_aliases).chain(id.filter(is_alias).map(str::to_owned));
    let former_names = entry.former_names.iter().map(|name| ident(name));
    Ok(Entry {
        variant: ident(name)?,
        number: match code {
            Code::Number(number) => number,
            Code::Word(word) => hash_word(word),
        },
        word: code.word(),
        docs: docs::entry(entry),
        aliases: aliases.collect(),
        id,
        public: entry.public,
        http: entry.http,
        title,
        remedy,
        category: category.map(word),
        retry: retry.map(word),
        is_carrier: entry.carrier == Some(true),
        is_family: entry.family == Some(true),
        successor: entry.successor,
        sources: entry.sources.iter().flatten().map(|id| constant(id)).collect::<Result<_>>()?,
        editions: editions(&entry.editions, products)?,
        retirement: retirement(entry)?,
        former_names: former_names.collect::<Result<_>>()?,
    })
}

/// Whether an entry has everything that one which is not listed must have.
fn is_whole(entry: &PlainEntry<'_>) -> bool {
    let texts = entry.title.is_some() && entry.remedy.is_some();
    texts && entry.category.is_some() && entry.basis.is_some() && entry.sources.is_some()
}

/// Why a listed code is retired.
fn no_longer_listed<'s>(day: Option<&str>) -> [Cow<'s, str>; 2] {
    match day {
        Some(day) => [
            format!("the service has not listed it since {day}").into(),
            format!("自 {day} 起，服务的错误码列表中不再包含此错误码").into(),
        ],
        None => {
            ["the service no longer lists it".into(), "服务的错误码列表中已不再包含此错误码".into()]
        }
    }
}

fn retirement<'s>(entry: &PlainEntry<'s>) -> Result<Option<Retirement<'s>>> {
    match entry {
        PlainEntry { status: None, .. } => Ok(None),
        PlainEntry {
            status: Some(Status::Retired), since: Some(since), reason, unlisted, ..
        } => {
            let reason = match reason {
                Some(Text { en, zh, .. }) => [Cow::Borrowed(*en), Cow::Borrowed(*zh)],
                None => no_longer_listed(*unlisted),
            };
            Ok(Some(Retirement { since, reason }))
        }
        PlainEntry { .. } => Err(Unprintable::Incomplete),
    }
}

fn editions<'s>(
    editions: &[PlainEdition<'s>],
    products: &[Product<'_>],
) -> Result<Vec<Edition<'s>>> {
    let edition = |edition: &PlainEdition<'s>| {
        let (place, product) = product(edition.product, products)?;
        Ok((place, Edition { product, title: edition.title, remedy: edition.remedy }))
    };
    let mut editions = editions.iter().map(edition).collect::<Result<Vec<_>>>()?;
    editions.sort_by_key(|(place, _)| *place);
    Ok(editions.into_iter().map(|(_, edition)| edition).collect())
}

/// The place of a product in the list, and its constant.
fn product(id: &str, products: &[Product<'_>]) -> Result<(usize, Ident)> {
    let place = products.iter().position(|product| product.id == id);
    let place = place.ok_or(Unprintable::Incomplete)?;
    Ok((place, products[place].constant.clone()))
}

fn constant(id: &str) -> Result<Ident> {
    ident(&id.to_shouty_snake_case())
}

/// An identifier, checked, so that a spec cannot put anything else into the Rust.
fn ident(name: &str) -> Result<Ident> {
    syn::parse_str(name).map_err(|_| Unprintable::Incomplete)
}

/// The name of a word of a closed set: one of our own variants, so it needs no check.
fn word(word: impl Word) -> Ident {
    Ident::new(word.name(), Span::call_site())
}
