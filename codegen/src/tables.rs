//! Tables as plain data, for programs that read specs instead of compiling generated code.

use heck::ToSnakeCase;

use crate::code::Code;
use crate::finding::Finding;
use crate::generate::{fault, sound};
use crate::index;
use crate::lint::Parsed;
use crate::lower;
use crate::spec_file::SpecFile;

/// A text in English, then in Chinese; a text in only one language is there twice.
pub type Texts = [String; 2];

/// One table, with everything that its enum has. Closed sets of words are spelled as in specs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// The name on the command line: `project_query`.
    pub name: String,
    /// The enum in Rust.
    pub enum_name: String,
    /// The name for readers.
    pub label: Texts,
    /// Where the code is in a reply: a word of the key `level`.
    pub level: String,
    /// The field of a reply that carries the codes, if it is not that of API 2.0.
    pub field: Option<String>,
    /// The product whose codes these are; `None` for a table of every product.
    pub product: Option<Product>,
    /// The version of the API, if the table has one.
    pub version: Option<String>,
    /// The codes, in code order.
    pub entries: Vec<Entry>,
    /// What the listed codes have in common; `None` if none is listed.
    pub listing: Option<Listing>,
    /// Whether 0 is one of the codes.
    pub is_zero_failure: bool,
    /// Words that the service once sent, each with the position of its entry.
    pub former_words: Vec<(String, u16)>,
    /// Former names and ids, each with the position of its entry.
    pub keys: Vec<(String, u16)>,
    /// The index of codes: numbers, or words followed by former ones.
    pub code_index: Index,
    /// The index of names, followed by `keys`.
    pub key_index: Index,
}

/// A product: whose codes a table has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Product {
    /// The id.
    pub id: String,
    /// The name.
    pub name: Texts,
}

/// One code of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The number or the word.
    pub code: Code,
    /// The variant in Rust.
    pub name: String,
    /// The vendor's id, if there is one.
    pub id: Option<String>,
    /// What happened; `None` if the family says it.
    pub title: Option<Texts>,
    /// What to do.
    pub remedy: Option<Texts>,
    /// What kind of failure this is.
    pub category: Option<String>,
    /// The retry verdict, if there is one.
    pub retry: Option<String>,
    /// The public code next to it, if the page states one.
    pub public: Option<i32>,
    /// The HTTP status, if the page states one.
    pub http: Option<i32>,
    /// Whether it carries any module code.
    pub is_carrier: bool,
    /// Whether it is the head of a family.
    pub is_family: bool,
    /// The word that took its place in API 3.0.
    pub successor: Option<String>,
    /// The pages that state it; none for a listed code.
    pub sources: Vec<Source>,
    /// What single products' pages say differently.
    pub editions: Vec<Edition>,
    /// Since when and why it is retired, if it is.
    pub retirement: Option<Retirement>,
}

/// A page that states codes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The id.
    pub id: String,
    /// The title.
    pub title: Texts,
    /// The language.
    pub lang: String,
    /// The address, where it is known.
    pub url: Option<String>,
}

/// An edition: what one product's page says differently.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edition {
    /// The product.
    pub product: Product,
    /// The title, if it differs.
    pub title: Option<Texts>,
    /// The remedy, if it differs.
    pub remedy: Option<Texts>,
}

/// The retirement of a code: since when and why the service no longer documents it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Retirement {
    /// The version of the crate.
    pub since: String,
    /// The reason.
    pub reason: Texts,
}

/// What listed codes have in common.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listing {
    /// The pages that state them.
    pub sources: Vec<Source>,
}

/// A lookup index as numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Index {
    /// The seeds, by bucket.
    pub seeds: Vec<u16>,
    /// The positions, by slot.
    pub positions: Vec<u16>,
}

/// Reads the tables of specs, in the order of the generated code.
///
/// # Errors
/// Every finding at level error, as for [`generate`](crate::generate).
pub fn tables(files: &[SpecFile]) -> Result<Vec<Table>, Vec<Finding>> {
    let Parsed { products, specs, .. } = sound(files)?;
    let list = match products.first() {
        Some(products) => {
            lower::products(products).map_err(|error| fault(products.file, &error))?
        }
        None => Vec::new(),
    };
    let mut tables = Vec::new();
    for spec in &specs {
        let module = lower::module(spec, &list).map_err(|error| fault(spec.file, &error))?;
        let known = Known { products: &list, sources: &module.sources };
        tables.extend(module.tables.iter().map(|table| (table.place, known.table(table))));
    }
    tables.sort_by_key(|(place, _)| *place);
    Ok(tables.into_iter().map(|(_, table)| table).collect())
}

/// What lowered tables refer to by the names of constants.
struct Known<'k, 's> {
    products: &'k [lower::Product<'s>],
    sources: &'k [lower::Source<'s>],
}

impl Known<'_, '_> {
    fn table(&self, table: &lower::Table<'_>) -> Table {
        let listing = table
            .listing
            .as_ref()
            .map(|listing| Listing { sources: self.sources(&listing.sources) });
        Table {
            name: table.name.clone(),
            enum_name: table.ident.to_string(),
            label: texts(&table.label),
            level: spelled(&table.level),
            field: table.field.map(str::to_owned),
            product: table.product.as_ref().and_then(|product| self.product(product)),
            version: table.version.as_ref().map(|(version, _)| (*version).to_owned()),
            entries: table.entries.iter().map(|entry| self.entry(entry)).collect(),
            listing,
            is_zero_failure: table.is_zero_failure,
            former_words: keys(&table.former_words),
            keys: keys(&table.keys),
            code_index: Index::from(&table.code_index),
            key_index: Index::from(&table.key_index),
        }
    }

    fn entry(&self, entry: &lower::Entry<'_>) -> Entry {
        let edition = |edition: &lower::Edition<'_>| {
            Some(Edition {
                product: self.product(&edition.product)?,
                title: edition.title.as_ref().map(texts),
                remedy: edition.remedy.as_ref().map(texts),
            })
        };
        let retirement = entry.retirement.as_ref().map(|retirement| Retirement {
            since: retirement.since.to_owned(),
            reason: retirement.reason.each_ref().map(|text| text.clone().into_owned()),
        });
        Entry {
            code: match entry.word {
                Some(word) => Code::Word(word.to_owned()),
                None => Code::Number(entry.number),
            },
            name: entry.variant.to_string(),
            id: entry.id.map(str::to_owned),
            title: entry.title.as_ref().map(texts),
            remedy: entry.remedy.as_ref().map(texts),
            category: entry.category.as_ref().map(spelled),
            retry: entry.retry.as_ref().map(spelled),
            public: entry.public,
            http: entry.http,
            is_carrier: entry.is_carrier,
            is_family: entry.is_family,
            successor: entry.successor.map(str::to_owned),
            sources: self.sources(&entry.sources),
            editions: entry.editions.iter().filter_map(edition).collect(),
            retirement,
        }
    }

    fn product(&self, constant: &syn::Ident) -> Option<Product> {
        let product = self.products.iter().find(|product| product.constant == *constant)?;
        Some(Product { id: product.id.to_owned(), name: texts(&product.name) })
    }

    fn sources(&self, constants: &[syn::Ident]) -> Vec<Source> {
        let source =
            |constant: &syn::Ident| self.sources.iter().find(|source| source.constant == *constant);
        let sources = constants.iter().filter_map(source);
        let plain = |source: &lower::Source<'_>| Source {
            id: source.id.to_owned(),
            title: texts(&source.title),
            lang: spelled(&source.lang),
            url: source.url.map(str::to_owned),
        };
        sources.map(plain).collect()
    }
}

impl From<&index::Index> for Index {
    fn from(index: &index::Index) -> Self {
        Self { seeds: index.seeds.clone(), positions: index.positions.clone() }
    }
}

fn texts(text: &lower::Text<'_>) -> Texts {
    [text.en, text.zh].map(str::to_owned)
}

fn keys(keys: &[(&str, usize)]) -> Vec<(String, u16)> {
    keys.iter().map(|(key, place)| ((*key).to_owned(), position(*place))).collect()
}

/// A position, which has 16 bits: a larger table has no index.
fn position(position: usize) -> u16 {
    u16::try_from(position).unwrap_or(u16::MAX)
}

/// A word of a vocabulary as specs spell it, by the name of its variant.
fn spelled(variant: &syn::Ident) -> String {
    variant.to_string().to_snake_case()
}
