//! Suggestions for a misspelled word.

use strsim::osa_distance;

/// How many known words are compared, and how many named: there may be a message for each of many words.
const MOST: usize = 300;
const MOST_NAMED: usize = 50;

/// A hint for an unknown word: `did you mean ...` if a known word is near, otherwise the known ones.
#[must_use]
pub fn did_you_mean(word: &str, known: &[&str]) -> String {
    if let Some(nearest) = nearest(word, known) {
        return format!("did you mean `{nearest}`?");
    }
    let named = known.iter().take(MOST_NAMED).copied().collect::<Vec<_>>().join(", ");
    match known.len().saturating_sub(MOST_NAMED) {
        0 => format!("known: {named}"),
        rest => format!("known: {named} and {rest} more"),
    }
}

/// The known word that was probably meant.
pub(crate) fn nearest<'k>(word: &str, known: &[&'k str]) -> Option<&'k str> {
    let near = known.iter().take(MOST).filter_map(|known| Some((distance(word, known)?, *known)));
    near.min_by_key(|(distance, _)| *distance).map(|(_, known)| known)
}

/// The distance of a word from a known one, if it is near.
fn distance(word: &str, known: &str) -> Option<usize> {
    let length = known.chars().count();
    let most = length.max(3) / 3;
    // Words of another length need no closer look.
    if word.chars().take(length + most + 1).count().abs_diff(length) > most {
        return None;
    }
    Some(osa_distance(&word.to_lowercase(), known)).filter(|distance| *distance <= most)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_typo_is_fixed_and_a_guess_gets_the_list() {
        let known = ["never", "sign_again", "throttle", "backoff"];
        assert_eq!(did_you_mean("nevr", &known), "did you mean `never`?");
        assert_eq!(did_you_mean("Throtle", &known), "did you mean `throttle`?");
        let list = "known: never, sign_again, throttle, backoff";
        assert_eq!(did_you_mean("sometimes", &known), list);
        assert_eq!(did_you_mean("", &known), list);
        assert_eq!(did_you_mean(&"never".repeat(1_000_000), &known), list);
    }

    #[test]
    fn of_many_words_some_are_named() {
        let known: Vec<_> = (0..3_000).map(|number| format!("word-{number}")).collect();
        let known: Vec<_> = known.iter().map(String::as_str).collect();
        assert_eq!(did_you_mean("word-77", &known), "did you mean `word-77`?");
        assert!(did_you_mean("never", &known).ends_with(", word-49 and 2950 more"));
    }
}
