//! The similarity of texts.

use tencentcloud_errors_codegen::letters;

/// The letters and digits of a text, in lower case: people type blanks, dots, `_` and case in many ways.
pub(crate) fn plain(text: &str) -> String {
    letters(text).collect()
}

/// How many letters must be added, dropped, replaced or swapped to turn one text into the other; `None`
/// if more than `most`. Texts whose lengths differ by more are not compared.
pub(crate) fn distance(one: &str, other: &str, most: usize) -> Option<usize> {
    let length = |text: &str| text.chars().count();
    if length(one).abs_diff(length(other)) > most || differing(one, other) > most {
        return None;
    }
    Some(strsim::damerau_levenshtein(one, other)).filter(|distance| *distance <= most)
}

/// At least how many letters of one text are not in the other, regardless of their places: quick to
/// count, and never more than the distance.
fn differing(one: &str, other: &str) -> usize {
    const PLACES: u32 = 128;
    let mut counts = [0_i32; PLACES as usize];
    // Letters that share a slot count as the same, which can only make the number smaller.
    let place = |letter: char| (u32::from(letter) % PLACES) as usize;
    one.chars().for_each(|letter| counts[place(letter)] += 1);
    other.chars().for_each(|letter| counts[place(letter)] -= 1);
    let (mut more, mut fewer) = (0, 0);
    for count in counts {
        if count > 0 { more += count.unsigned_abs() } else { fewer += count.unsigned_abs() }
    }
    usize::try_from(more.max(fewer)).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances_are_edits_and_much_longer_texts_are_skipped() {
        for (one, other, expected) in [
            ("4000", "4000", Some(0)),
            ("certifcate", "certificate", Some(1)),
            ("balence", "balance", Some(1)),
            ("ab", "ba", Some(1)),
            ("域名己经存在", "域名已经存在", Some(1)),
            ("replay", "balance", None),
        ] {
            assert_eq!(distance(one, other, 2), expected, "{one}");
        }
        let long = "x".repeat(1_000_000);
        assert_eq!(distance(&long, "x", 1_000), None);
    }
}
