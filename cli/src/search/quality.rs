//! How well a part matches a text: as a word of it, at the start of a word, or anywhere.

/// `存在` does not match `不存在`.
pub(super) const NEGATED: f64 = 0.5;
pub(super) const NEGATIONS: [char; 3] = ['不', '未', '非'];

/// How well a word matches as a part of a text in lower case.
pub(super) fn part(word: &str, text: &str) -> Option<f64> {
    let is_letter = |it: Option<char>| it.is_some_and(|it| it.is_ascii_alphanumeric());
    let quality = |(place, _): (usize, &str)| {
        let starts_inside = is_letter(text[..place].chars().next_back());
        let ends_inside = is_letter(text[place + word.len()..].chars().next());
        let quality = match (starts_inside, ends_inside) {
            (false, false) => 1.0,
            (false, true) => 0.9,
            (true, _) => 0.7,
        };
        let is_negated = text[..place].ends_with(NEGATIONS);
        if is_negated { quality * NEGATED } else { quality }
    };
    let best = text.match_indices(word).map(quality).reduce(f64::max)?;
    Some(best + share(word, text) / 4.0)
}

/// How well a word matches as a part of one of the texts, each with its weight.
pub(super) fn best_part<'t>(
    word: &str,
    texts: impl IntoIterator<Item = (f64, &'t str)>,
) -> Option<f64> {
    let texts = texts.into_iter();
    texts.filter_map(|(weight, text)| Some(weight * part(word, text)?)).reduce(f64::max)
}

/// How well a text matches a name that is spelled out: `not exists` is in `CdnHostNotExists`.
pub(super) fn spelled(text: &str, word: &str, lower: &str) -> Option<f64> {
    let quality = |(place, _): (usize, &str)| match (
        is_boundary(word, place),
        is_boundary(word, place + text.len()),
    ) {
        (true, true) => 1.0,
        (true, false) => 0.9,
        (false, _) => 0.7,
    };
    let best = lower.match_indices(text).map(quality).reduce(f64::max)?;
    let length = |text: &str| u32::try_from(text.len()).map_or(0.0, f64::from);
    Some(best + length(text) / length(word).max(1.0) / 4.0)
}

/// Whether a word of a text may begin or end at a place: a capital begins one.
pub(super) fn is_boundary(text: &str, place: usize) -> bool {
    let bytes = text.as_bytes();
    let is_inside = |it: &u8| it.is_ascii_alphanumeric() && !it.is_ascii_uppercase();
    place == 0
        || !bytes.get(place).is_some_and(is_inside)
        || !bytes[place - 1].is_ascii_alphanumeric()
}

/// How much of a text a part is, from 0 to 1.
pub(super) fn share(part: &str, text: &str) -> f64 {
    let length = |text: &str| u32::try_from(text.chars().count()).map_or(0.0, f64::from);
    length(part) / length(text).max(1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_spelled_out() {
        let quality = |text: &str, word: &str| {
            spelled(text, word, &word.to_ascii_lowercase()).map(|it| (it * 10.0).floor() / 10.0)
        };
        let word = "ResourceNotFound.CdnHostNotExists";
        for (text, expected) in [
            ("cdn", Some(1.0)),
            ("host", Some(1.0)),
            ("exist", Some(0.9)),
            ("ost", Some(0.7)),
            ("found", Some(1.0)),
            ("资源", None),
            ("hosts", None),
        ] {
            assert_eq!(quality(text, word), expected, "{text}");
        }
        assert_eq!(quality("ipv6", "Invalid.IPv6Address"), Some(1.0));
        assert_eq!(quality("源", "资源Gone"), Some(1.0));
    }
}
