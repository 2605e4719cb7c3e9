//! The documentation of enums and variants, in Markdown.

use crate::code::Code;
use crate::model::{Lang, PlainEntry, PlainSpec, PlainTable};

/// The summary, then the pages that the table's entries cite.
pub(super) fn table(spec: &PlainSpec<'_>, table: &PlainTable<'_>) -> Vec<String> {
    let mut docs = vec![escape(table.summary), String::new()];
    if !table.listed.is_empty() {
        docs.extend([LISTED.to_owned(), String::new()]);
    }
    docs.push("Sources:".to_owned());
    let is_cited = |id: &&str| {
        let mut cited = table.entries.iter().flat_map(|entry| &entry.sources);
        table.sources.contains(id) || cited.any(|sources| sources.contains(id))
    };
    for source in spec.sources.iter().filter(|source| is_cited(&source.id)) {
        let title = escape(source.title.en);
        docs.push(match source.url {
            Some(url) => format!("- [{title}](<{}>)", address(url)),
            None => format!("- {title}"),
        });
    }
    docs
}

/// What to know about codes that are not reviewed.
const LISTED: &str = "Codes without further documentation are listed but not reviewed: the sources state \
    that the service may send them. Title, remedy and category are those of the family; a retry verdict \
    never follows from it.";

/// What an editor shows for a variant: enough to make another lookup unnecessary.
pub(super) fn entry(entry: &PlainEntry<'_>) -> Vec<String> {
    let PlainEntry { code, id, title, remedy, category, retry, editions, .. } = entry;
    let code = match code {
        Code::Number(number) => number.to_string(),
        Code::Word(word) => escape(word),
    };
    let mut docs = vec![match title {
        Some(title) => {
            let titles: Vec<_> = title.spoken().map(|(_, title)| escape(title)).collect();
            format!("{code}: {}", titles.join(" · "))
        }
        None => code,
    }];
    let verdict = match (retry, category) {
        (Some(retry), Some(category)) => {
            Some(format!("- Retry: `{retry}`; category: `{category}`"))
        }
        (None, Some(category)) if remedy.is_some() && title.is_some() => {
            Some(format!("- Retry: unknown; category: `{category}`"))
        }
        (None, Some(category)) => Some(format!("- Category: `{category}`")),
        (Some(retry), None) => Some(format!("- Retry: `{retry}`")),
        (None, None) => None,
    };
    let remedies = remedy.iter().flat_map(|remedy| remedy.spoken()).map(|(lang, remedy)| {
        let label = match lang {
            Lang::En => "Remedy: ",
            Lang::Zh => "处理建议：",
        };
        format!("- {label}{}", escape(remedy))
    });
    let said: Vec<_> = remedies.chain(verdict).collect();
    if !said.is_empty() {
        docs.push(String::new());
    }
    docs.extend(said);
    if entry.family == Some(true) {
        docs.push("- Family: words below it take its title, remedy and category".to_owned());
    }
    if entry.carrier == Some(true) {
        docs.push("- Carries any module code, whose verdict counts instead".to_owned());
    }
    if !entry.former_words.is_empty() {
        docs.push(format!("- Once sent as: {}", escape(&entry.former_words.join(", "))));
    }
    docs.extend(entry.successor.map(|word| format!("- In API 3.0: {}", escape(word))));
    docs.extend(id.map(|id| format!("- Id: {}", escape(id))));
    docs.extend(entry.public.map(|code| format!("- Public code next to it: {code}")));
    docs.extend(entry.http.map(|status| format!("- HTTP status: {status}")));
    let products: Vec<_> = editions.iter().map(|edition| edition.product).collect();
    if !products.is_empty() {
        docs.push(format!("- Worded differently by: {}", escape(&products.join(", "))));
    }
    docs
}

/// A text as Markdown that shows it exactly; addresses are links.
pub(super) fn escape(text: &str) -> String {
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
        // rustdoc requires addresses to be links.
        let is_address = character == ':' && behind.starts_with("//");
        if is_markup || is_list || is_address {
            escaped.push('\\');
        }
        escaped.push(character);
    }
}

/// An address in the form that is allowed between `<` and `>`.
fn address(url: &str) -> String {
    url.replace('\\', "%5C").replace('<', "%3C").replace('>', "%3E")
}
