//! What a remedy advises, as far as its words show.
//!
//! Advice counts where it is given, not where it is mentioned: not in words inside an address, in what a
//! clause forbids or calls useless, or in the tickets of others.

mod chinese;
mod english;

use crate::one_line::is_escaped;

/// What a remedy may advise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Advice {
    /// To send again, unchanged, after a while.
    Later,
    /// To send again at all.
    Again,
    /// To ask for a person's help.
    Support,
}

/// Wordings of an advice in one language.
struct Phrases {
    /// Phrases that give it by themselves.
    plain: &'static [&'static str],
    /// Words that give it only next to others.
    led: &'static [Led],
}

/// A word that is advice only after certain words, and not before others: "open a ticket", but not "the
/// ticket number".
struct Led {
    word: &'static str,
    behind: &'static str,
    not_before: &'static str,
}

impl Advice {
    const fn english(self) -> Phrases {
        let plain: &[&str] = match self {
            Self::Later => &["retry later", "try again later", "later retry"],
            Self::Again => &["again", "once more", "retry", "retries", "wait"],
            Self::Support => &["customer service"],
        };
        Phrases { plain, led: if let Self::Support = self { english::PEOPLE } else { &[] } }
    }

    const fn chinese(self) -> Phrases {
        let plain: &[&str] = match self {
            Self::Later => &["稍后重试", "稍后再试"],
            Self::Again => &["再次", "再试", "重试", "重新"],
            Self::Support => &["客服"],
        };
        Phrases { plain, led: if let Self::Support = self { chinese::PEOPLE } else { &[] } }
    }
}

/// The clauses of a text, in lower case and without addresses.
pub(crate) struct Wording(Vec<String>);

impl Wording {
    pub(crate) fn of(text: &str) -> Self {
        let text = without_addresses(text).to_lowercase().replace(['\'', '’'], "");
        Self(text.split(ends_clause).map(str::to_owned).collect())
    }

    /// Whether it advises that.
    pub(crate) fn advises(&self, advice: Advice) -> bool {
        self.0.iter().any(|clause| {
            let words = clause.split(|it: char| !it.is_alphanumeric());
            let words: Vec<_> = words.filter(|it| !it.is_empty()).collect();
            english::says(&words, &advice.english()) || chinese::says(clause, &advice.chinese())
        })
    }
}

fn ends_clause(character: char) -> bool {
    ".,;:!?()—。，；：！？（）".contains(character)
}

/// Whether a word is in a list separated by spaces.
fn is_any(word: &str, list: &str) -> bool {
    list.split(' ').any(|it| it == word)
}

/// A text without its addresses.
fn without_addresses(text: &str) -> String {
    let ends = |it: char| it.is_whitespace() || !it.is_ascii() || matches!(it, '"' | '<' | '>');
    let parts = text.split_inclusive(ends).map(|part| {
        let word = part.trim_end_matches(ends);
        if word.contains("://") || word.starts_with("www.") { &part[word.len()..] } else { part }
    });
    parts.collect()
}

/// The letters and digits of a text in lower case, which carry its meaning.
///
/// ```
/// use tencentcloud_errors_codegen::letters;
///
/// assert!(letters("Invalid domain!").eq(letters("invalid, DOMAIN")));
/// ```
pub fn letters(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|it| it.is_alphanumeric()).flat_map(char::to_lowercase)
}

/// Whether a character is invisible to readers: a control character, a zero-width one, or one that
/// changes the direction of writing.
///
/// ```
/// use tencentcloud_errors_codegen::is_hidden;
///
/// assert!(is_hidden('\u{200B}') && !is_hidden('资'));
/// ```
#[must_use]
pub fn is_hidden(character: char) -> bool {
    is_escaped(character)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn advises(text: &str) -> [bool; 3] {
        let wording = Wording::of(text);
        [Advice::Later, Advice::Again, Advice::Support].map(|advice| wording.advises(advice))
    }

    #[test]
    fn advice_that_is_given_is_found() {
        for text in [
            "Please try again later.",
            "Retry later; if that does not help, ask a colleague.",
            "If it does not work, retry later.",
            "Choose another name, not this one, or retry later.",
            "如果没有生效，请稍后重试。",
            "请勿修改参数，稍后再试即可。",
        ] {
            assert_eq!(advises(text), [true, true, false], "{text}");
        }
        for text in [
            "Open a ticket.",
            "Ask for more in a ticket at https://console.cloud.tencent.com/workorder/category.",
            "Submit a new support ticket with the number of the change.",
            "Contact Tencent Cloud support.",
            "If it does not help contact support.",
            "Do not change the name: contact support.",
            "Contact support; do not send the request again.",
            "请在 https://console.cloud.tencent.com/workorder/category 提交工单。",
            "请提一个工单，说明域名。",
            "请勿更改名称，请联系腾讯云客服。",
            "请联系客服，请勿重试。",
        ] {
            assert_eq!(advises(text), [false, false, true], "{text}");
        }
    }

    #[test]
    fn advice_that_is_denied_or_only_mentioned_does_not_count() {
        for text in [
            "Do not retry later: choose another name for the project.",
            "Don't just try again later.",
            "There is no need to retry later.",
            "It does not help to retry later.",
            "To retry later will not help.",
            "There is no need to open a ticket; never contact support.",
            "Choose another name; https://cloud.tencent.com/document/product/228/retry-later explains it.",
            "Read www.example.com/open-a-ticket/contact-support first.",
            "Choose another name for the project, e.g. the ticket number of the change.",
            "Put the ticket of the change into the name, or name the ticket ID.",
            "Choose a region that supports it, or one whose disks support resizing.",
            "请勿稍后重试，请为项目换一个名称。",
            "不要直接稍后再试。",
            "稍后重试无效。",
            "无需提交工单，也不必联系客服。",
            "请为项目换一个名称，例如变更的工单号。",
            "请填写变更工单。",
            "请提供已提交工单编号。",
            "详见 https://cloud.tencent.com/稍后。",
        ] {
            assert_eq!(advises(text), [false, false, false], "{text}");
        }
    }
}
