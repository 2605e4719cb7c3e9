//! What somebody may have meant.

use strsim::damerau_levenshtein;

/// `did you mean ...` where a known word is near, else all that are known.
pub(crate) fn did_you_mean(word: &str, known: &[&str]) -> String {
    let distance = |known: &&&str| damerau_levenshtein(&word.to_lowercase(), known);
    let is_near = |known: &&&str| distance(known) * 3 <= known.chars().count().max(3);
    match known.iter().filter(is_near).min_by_key(distance) {
        Some(nearest) => format!("did you mean `{nearest}`?"),
        None => format!("known are {}", known.join(", ")),
    }
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
    }
}
