//! What one text says differently from another: only the fact that differs, not the whole paragraph.

use tencentcloud_errors::{Edition, Entry, Lang, Product};
use unicode_linebreak::linebreaks;

use crate::texts::say;

/// The most words, or Chinese characters, that a fact has.
const FACT: usize = 4;

/// What the page of one product says differently from what is shown: a fact, or a sentence or two.
/// What is shown are the texts of a product where one is known; `None` if both say the same.
pub(crate) fn difference(
    entry: Entry,
    edition: &Edition,
    shown: Option<Product>,
    lang: Lang,
) -> Option<String> {
    let title = shown.map_or(entry.title_in(lang), |product| entry.title_for(product, lang));
    let remedy = shown.map_or(entry.remedy_in(lang), |product| entry.remedy_for(product, lang));
    let title = edition.title_in(lang).filter(|new| *new != title).map(str::to_owned);
    let remedy = edition.remedy_in(lang).and_then(|new| fact(remedy, new, lang));
    let texts: Vec<_> = title.into_iter().chain(remedy).collect();
    (!texts.is_empty()).then(|| texts.join(say(lang, ". ", "。")))
}

/// What the new text says instead of the old one: in a few words where they suffice, else in full
/// clauses.
fn fact(old: &str, new: &str, lang: Lang) -> Option<String> {
    let [old, new] = rest(&clauses(old), &clauses(new)).map(|it| bare(&it).to_owned());
    if old == new {
        return None;
    }
    if new.is_empty() {
        return Some(say(lang, format!("does not say “{old}”"), format!("未提及“{old}”")));
    }
    let [old_words, new_words] = rest(&words(&old), &words(&new)).map(|it| bare(&it).to_owned());
    let is_fact = |text: &str| (1..=FACT).contains(&words(text).len());
    // Texts that have nothing in common give different advice, however short they are.
    if new_words != new && is_fact(&old_words) && is_fact(&new_words) {
        return Some(say(
            lang,
            format!("{new_words} instead of {old_words}"),
            format!("“{new_words}”，而非“{old_words}”"),
        ));
    }
    Some(new)
}

/// The rest of each, joined, without what both begin and end with.
fn rest(one: &[&str], other: &[&str]) -> [String; 2] {
    let is_same = |(one, other): &(&&str, &&str)| bare(one) == bare(other);
    let start = one.iter().zip(other).take_while(is_same).count();
    let [one, other] = [&one[start..], &other[start..]];
    let end = one.iter().rev().zip(other.iter().rev()).take_while(is_same).count();
    [one, other].map(|parts| parts[..parts.len() - end].concat())
}

/// The parts of a text up to each comma, colon, semicolon and period, except inside addresses and
/// numbers.
fn clauses(text: &str) -> Vec<&str> {
    let is_end = |(place, it): (usize, char)| {
        let after = &text[place + it.len_utf8()..];
        let is_end = MARKS.contains(&it) && (!it.is_ascii() || after.starts_with(' '));
        is_end.then_some(place + it.len_utf8())
    };
    let ends = text.char_indices().filter_map(is_end).chain([text.len()]);
    let mut start = 0;
    ends.map(|end| &text[std::mem::replace(&mut start, end)..end]).collect()
}

/// Words with the blanks after them; in Chinese, single characters.
fn words(text: &str) -> Vec<&str> {
    let mut start = 0;
    linebreaks(text).map(|(end, _)| &text[std::mem::replace(&mut start, end)..end]).collect()
}

/// A part without blanks around it, and without the mark that ends it.
fn bare(part: &str) -> &str {
    part.trim().trim_end_matches(MARKS).trim_end()
}

const MARKS: [char; 8] = ['.', ',', ';', ':', '。', '，', '；', '：'];

#[cfg(test)]
mod tests {
    use tencentcloud_errors::PublicError;

    use super::*;

    #[test]
    fn differences_are_facts_or_clauses() {
        use Lang::{En, Zh};
        for (lang, old, new, expected) in [
            (En, "Wait, then go.", "Wait, then go.", None),
            (En, "Wait for 2 hours.", "Wait for 5 minutes.", Some("5 minutes instead of 2 hours")),
            (En, "Wait, then go; or stay.", "Wait, then go.", Some("does not say “or stay”")),
            (En, "Wait, then go.", "Read the page, then go.", Some("Read the page")),
            (En, "Wait.", "Wait, then go.", Some("then go")),
            (En, "See https://a.b/c, x.", "See https://a.b/d, x.", Some("d instead of c")),
            (Zh, "请等待 2 小时。", "请等待 5 分钟。", Some("“5 分钟”，而非“2 小时”")),
            (Zh, "请等待，或重试。", "请等待。", Some("未提及“或重试”")),
            (Zh, "请检查参数后重试，再发送。", "请联系客服，再发送。", Some("请联系客服")),
        ] {
            assert_eq!(fact(old, new, lang).as_deref(), expected, "{old} {new}");
        }
    }

    /// No difference of a page is lost, and none is longer than the text of the page.
    #[test]
    fn every_page_that_differs_says_how() {
        for entry in PublicError::TABLE.entries() {
            for (edition, lang) in
                entry.editions().iter().flat_map(|it| Lang::ALL.iter().map(move |lang| (it, lang)))
            {
                let text = difference(entry, edition, None, *lang).unwrap_or_default();
                let texts = [edition.title_in(*lang), edition.remedy_in(*lang)];
                let most: usize = texts.into_iter().flatten().map(|text| text.len() + 1).sum();
                assert!(!text.is_empty() && text.len() <= most, "{entry:?} {edition:?} {text}");
                let same = difference(entry, edition, Some(edition.product()), *lang);
                assert_eq!(same, None, "{entry:?} {edition:?}");
            }
        }
    }
}
