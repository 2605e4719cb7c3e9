//! Advice in English, where a clause is a sequence of words.

use super::{Led, Phrases, is_any};

pub(super) const PEOPLE: &[Led] = &[
    Led {
        word: "ticket",
        behind: "open submit file raise create write send in by via through",
        not_before: "number numbers id ids no",
    },
    Led {
        word: "support",
        behind: "contact ask tell call reach cloud customer technical from by via through with",
        not_before: "",
    },
];

/// Words that turn what follows into its opposite.
const NEGATIONS: &str = "not never no dont doesnt cannot cant wont without";
/// Words that may come between such a word and what it negates.
const BETWEEN: &str = "\
    a an another any ask asking be blindly cloud contact contacting ever immediately in it \
    just merely new of open opening our request send sending simply submit submitting \
    technical tencent that the this to try your";
/// The same, but only before "to": "does not help to", and not "if it does not help, ...".
const BETWEEN_TO: &str = "help necessary need use useful worth";
/// What may come between a word and what it needs before it.
const ARTICLES: &str = "a an another new our support the your";

/// How many words are looked at: no sentence has more of these in a row, and long texts stay cheap.
const FAR: usize = 8;

pub(super) fn says(words: &[&str], phrases: &Phrases) -> bool {
    let plain = phrases.plain.iter().any(|phrase| {
        let phrase: Vec<_> = phrase.split(' ').collect();
        let mut places = words.windows(phrase.len()).enumerate();
        places.any(|(start, it)| {
            let (before, after) = (&words[..start], &words[start + phrase.len()..]);
            it == phrase && !is_negated(before) && !is_denied(after)
        })
    });
    plain || phrases.led.iter().any(|led| says_led(words, led))
}

fn says_led(words: &[&str], led: &Led) -> bool {
    let mut places = words.iter().enumerate().filter(|(_, word)| **word == led.word);
    places.any(|(place, _)| {
        let before = &words[..place];
        let articles =
            before.iter().rev().take(FAR).take_while(|word| is_any(word, ARTICLES)).count();
        let before = &before[..place - articles];
        let is_led = before.last().is_some_and(|word| is_any(word, led.behind));
        let is_other = words.get(place + 1).is_some_and(|word| is_any(word, led.not_before));
        is_led && !is_other && !is_negated(before)
    })
}

/// Whether words end in a negation of what follows them.
fn is_negated(before: &[&str]) -> bool {
    let mut next = "";
    for word in before.iter().rev() {
        if is_any(word, NEGATIONS) {
            return true;
        }
        if !(is_any(word, BETWEEN) || next == "to" && is_any(word, BETWEEN_TO)) {
            return false;
        }
        next = word;
    }
    false
}

/// Whether words say that what comes before them is useless.
fn is_denied(after: &[&str]) -> bool {
    let after = after.strip_prefix(&["later"]).unwrap_or(after);
    matches!(after, ["does" | "do" | "will" | "would" | "can" | "is", "not" | "no", ..])
        || matches!(after, ["doesnt" | "wont" | "cannot" | "isnt", ..])
}
