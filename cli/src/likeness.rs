//! How alike texts are.

use tencentcloud_errors_codegen::letters;

/// Letters and digits alone, in lower case: blanks, stops, `_` and case are typed as one likes.
pub(crate) fn plain(text: &str) -> String {
    letters(text).collect()
}

/// How many letters to add, to drop, to replace or to swap make one text of the other; `None` if
/// they are more than `most`. Texts whose lengths say so are not compared.
pub(crate) fn distance(one: &str, other: &str, most: usize) -> Option<usize> {
    let length = |text: &str| text.chars().count();
    if length(one).abs_diff(length(other)) > most || differing(one, other) > most {
        return None;
    }
    Some(strsim::damerau_levenshtein(one, other)).filter(|distance| *distance <= most)
}

/// How many letters of one text at least are not in the other, wherever they stand: quickly counted,
/// and never more than the distance.
fn differing(one: &str, other: &str) -> usize {
    const PLACES: u32 = 128;
    let mut counts = [0_i32; PLACES as usize];
    // Letters that share a place are taken for the same: that can only make the number smaller.
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
    fn letters_are_compared_and_far_longer_texts_are_not() {
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
