//! Reads what people type: a number, a code of a table or of a product, a name, a code with its title.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use tencentcloud_errors::reply::ApiError;
use tencentcloud_errors::{CommonError, Entry, Lang, PublicError, Table};

use super::asked::{Ground, Query};
use super::numbers::{self, number, strip_name, unlabelled};
use super::spots::{is_counted, is_known};
use super::tokens::leading;
use crate::likeness::plain;
use crate::names::service_name;
use crate::tables::{by_code, entries, is_listed, tables, without_services};

/// The query of a short text, if it is nothing else, with what it was read from.
pub(super) fn find(text: &str) -> Option<(Query, Ground)> {
    let text = text.trim();
    if let Some(message) = message(text) {
        return Some((Query::Reply(message), Ground::Message));
    }
    let plain = unlabelled(text);
    let query = number(plain)
        .map(Query::from)
        .or_else(|| in_table(text))
        .or_else(|| family(plain).map(Query::Reply))
        .or_else(|| is_named(plain).then(|| Query::Words(plain.to_owned())))
        .or_else(|| (is_named(text) || is_title(text)).then(|| Query::Words(text.to_owned())))
        .or_else(|| with_title(text).map(Query::Reply))?;
    Some((query, Ground::Typed))
}

/// Whether a text is the name of a table, of a product, or of anything that is found by name or title.
pub(super) fn is_name(text: &str) -> bool {
    BY_NAME.contains_key(text) || find(text).is_some()
}

/// The names and numbers of a text of several of them and nothing else.
pub(super) fn several(text: &str) -> Option<Vec<(&str, Query)>> {
    if let Some(numbers) = numbers::several(text) {
        return Some(numbers.into_iter().map(|(part, code)| (part, code.into())).collect());
    }
    let parts = text.split([',', '，', '、', ';', '；']).map(str::trim);
    let named = |part| is_named(part).then(|| (part, Query::Words(part.to_owned())));
    let all: Option<Vec<_>> = parts.map(named).collect();
    all.filter(|all| all.len() > 1)
}

/// `(-514)资源重复`
fn message(text: &str) -> Option<ApiError> {
    let error = ApiError::new(None, text, without_services());
    error.module_code().is_some().then_some(error)
}

/// A word of API 3.0 that no table lists, but that has a family; listed words are found by name.
fn family(text: &str) -> Option<ApiError> {
    let word = text.trim_end_matches('.');
    let is_word = word.bytes().all(|it| it.is_ascii_alphanumeric() || b"._-".contains(&it));
    (is_word && !is_named(word) && is_known(word))
        .then(|| ApiError::from_word(word, "", without_services()))
}

/// Whether a text is a name of an entry, or a former one.
fn is_named(text: &str) -> bool {
    static NAMES: LazyLock<HashSet<&'static str>> =
        LazyLock::new(|| entries().map(Entry::name).collect());
    is_listed(text)
        || NAMES.contains(text)
        || without_services().iter().any(|it| it.by_name(text).is_some())
}

/// Whether a text is a title, in either language and on any page.
fn is_title(text: &str) -> bool {
    static TITLES: LazyLock<HashSet<String>> = LazyLock::new(|| {
        let titles = entries().filter(|entry| !entry.is_listed()).flat_map(|entry| {
            Lang::ALL.iter().flat_map(move |lang| {
                let editions = entry.editions().iter().filter_map(|it| it.title_in(*lang));
                editions.chain([entry.title_in(*lang)])
            })
        });
        titles.map(plain).collect()
    });
    TITLES.contains(&plain(text))
}

/// A code with its title, as in a table of the vendor: `4100 鉴权失败`, `4500重放攻击`.
fn with_title(text: &str) -> Option<ApiError> {
    let text = text.trim_matches(|it: char| it == '|' || it.is_whitespace());
    let (code, length) = leading(text).or_else(|| {
        let digits =
            text.len() - text.trim_start_matches(|it: char| it == '-' || it.is_ascii_digit()).len();
        Some((number(&text[..digits])?, digits))
    })?;
    let is_around = |it: char| it.is_whitespace() || ",，、:：|/-—·;；".contains(it);
    let title = text[length..].trim_matches(is_around);
    let is_han = title.starts_with(|it: char| ('\u{4E00}'..='\u{9FFF}').contains(&it));
    let words = plain(title);
    let is_titled = |entry: Entry| {
        let names = Lang::ALL.iter().map(|lang| entry.title_in(*lang)).chain([entry.name()]);
        names.into_iter().any(|it| plain(it) == words)
    };
    let mut entries = by_code(code.into());
    let is_meant = if is_han { entries.next().is_some() } else { entries.any(is_titled) };
    (is_meant && !words.is_empty() && !is_counted(title)).then(|| of_number(code, title))
}

/// A number of unknown level, with the text after it.
fn of_number(code: i32, text: &str) -> ApiError {
    let message = match PublicError::from_code(code) {
        Some(_) => text.to_owned(),
        None => format!("({code}){text}"),
    };
    ApiError::new(PublicError::from_code(code).map(PublicError::code), &message, without_services())
}

/// `cdn 2001`, `cdn-2001`, `#monitoring--514`, `#common-InternalError`, `PublicError(4100)`, `cvm 4500`,
/// `cvm InvalidInstance.NotSupported`
pub(super) fn in_table(text: &str) -> Option<Query> {
    let text = text.strip_prefix('#').unwrap_or(text);
    let (name, _) = text.split_once(|it: char| !(it.is_ascii_alphanumeric() || it == '_'))?;
    let rest = after(text, name)?;
    let of_name = BY_NAME.get(name.to_ascii_lowercase().as_str())?;
    let tables = of_name.iter().copied();
    // The latest version of a service answers.
    let is_table = |table: &'static Table| {
        [table.name(), table.enum_name()].iter().any(|it| it.eq_ignore_ascii_case(name))
    };
    let found =
        tables.clone().filter(|table| is_table(table)).find_map(|table| in_this(table, rest));
    found.or_else(|| {
        let in_service = |table: &'static Table| {
            let product = table.product()?;
            let word = || Some(Query::InTable(table, table.by_word(rest.trim())?.code()));
            public(rest).map(|code| Query::InProduct(product, code)).or_else(word)
        };
        tables.rev().find_map(in_service)
    })
}

/// Tables by their names, by the names of their enums, and by those of their products.
static BY_NAME: LazyLock<HashMap<String, Vec<&'static Table>>> = LazyLock::new(|| {
    let mut by_name = HashMap::<_, Vec<_>>::new();
    for table in tables().iter().copied() {
        let of_product = table.product().map(|it| [it.id(), service_name(it)]);
        let names =
            [table.name(), table.enum_name()].into_iter().chain(of_product.into_iter().flatten());
        for name in names {
            let tables = by_name.entry(name.to_ascii_lowercase()).or_default();
            if !tables.contains(&table) {
                tables.push(table);
            }
        }
    }
    by_name
});

/// The text after a name and a mark.
fn after<'t>(text: &'t str, name: &str) -> Option<&'t str> {
    let rest = strip_name(text, name)?;
    let rest = rest.strip_prefix(['-', ' ', ':', '/', '.', '#', '(', '\t', '：'])?;
    Some(rest.trim_start_matches([':', '：', ' ']).trim_end_matches(')'))
}

/// The public code that a text is.
fn public(text: &str) -> Option<i32> {
    number(text).filter(|code| PublicError::from_code(*code).is_some())
}

fn in_this(table: &'static Table, rest: &str) -> Option<Query> {
    if !table.level().is_words() {
        let (code, length) = leading(rest)?;
        let (entry, after) = (table.by_code(code), rest[length..].trim());
        // Its title may follow; in `cdn 2001 requests served` it is no code.
        let is_title = |entry: Entry| {
            Lang::ALL.iter().any(|lang| plain(entry.title_in(*lang)) == plain(after))
        };
        if !after.is_empty() && !after.starts_with([':', '：']) && !entry.is_some_and(is_title) {
            return None;
        }
        let product = table.product().filter(|_| entry.is_none());
        return Some(match product.zip(public(&rest[..length])) {
            Some((product, code)) => Query::InProduct(product, code),
            None => Query::InTable(table, code.into()),
        });
    }
    let word = rest.trim();
    let listed = table.by_word(word).map(|entry| Query::InTable(table, entry.code()));
    listed.or_else(|| family(word).filter(|_| table == CommonError::TABLE).map(Query::Reply))
}
