//! What somebody may have meant.

use strsim::damerau_levenshtein;

/// `did you mean ...` where a known word is near, else all that are known.
#[must_use]
pub fn did_you_mean(word: &str, known: &[&str]) -> String {
    match nearest(word, known) {
        Some(nearest) => format!("did you mean `{nearest}`?"),
        None => format!("known are {}", known.join(", ")),
    }
}

/// The known word that somebody may have meant.
pub(crate) fn nearest<'k>(word: &str, known: &[&'k str]) -> Option<&'k str> {
    let near = known.iter().filter_map(|known| Some((distance(word, known)?, *known)));
    near.min_by_key(|(distance, _)| *distance).map(|(_, known)| known)
}

/// How far a word is from a known one, if it is near.
fn distance(word: &str, known: &str) -> Option<usize> {
    let length = known.chars().count();
    let most = length.max(3) / 3;
    // Words of another length need no closer look.
    if word.chars().take(length + most + 1).count().abs_diff(length) > most {
        return None;
    }
    Some(damerau_levenshtein(&word.to_lowercase(), known)).filter(|distance| *distance <= most)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_typing_error_is_fixed_and_a_guess_gets_the_list() {
        let known = ["never", "sign_again", "throttle", "backoff"];
        assert_eq!(did_you_mean("nevr", &known), "did you mean `never`?");
        assert_eq!(did_you_mean("Throtle", &known), "did you mean `throttle`?");
        let list = "known are never, sign_again, throttle, backoff";
        assert_eq!(did_you_mean("sometimes", &known), list);
        assert_eq!(did_you_mean("", &known), list);
        assert_eq!(did_you_mean(&"never".repeat(1_000_000), &known), list);
    }
}
