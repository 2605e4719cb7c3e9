//! Names for variants whose usual name, which follows from the word, is taken.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use tencentcloud_errors_codegen::variant_name;

/// The placeholder where a person has to choose.
pub(crate) const TODO: &str = "TODO";

/// A word whose name does not follow from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Named {
    /// Its name; `TODO` where a person has to choose.
    pub(crate) name: String,
    /// The word that has the usual name; the word itself if it gives no valid name.
    pub(crate) taken_by: String,
}

/// The names of a table, regardless of case, each with the word that has it.
#[derive(Debug, Default)]
pub(crate) struct Names(BTreeMap<String, String>);

impl Names {
    pub(crate) fn take(&mut self, name: &str, word: &str) {
        self.0.insert(name.to_lowercase(), word.to_owned());
    }

    fn owner(&self, name: &str) -> Option<&str> {
        self.0.get(&name.to_lowercase()).map(String::as_str)
    }

    /// Names new words, and returns those whose names do not follow from them. If a word that is gone
    /// has the name, the new word may be the same one respelled, and a person has to choose.
    pub(crate) fn name(
        &mut self,
        words: &[&str],
        gone: &BTreeSet<&str>,
    ) -> BTreeMap<String, Named> {
        let mut words = words.to_vec();
        // Of two new words the plainer one gets the usual name: the one with fewer dots, or a later dot,
        // or more capitals.
        words.sort_by_key(|word| {
            let capitals = word.bytes().filter(u8::is_ascii_uppercase).count();
            (word.matches('.').count(), Reverse(word.find('.')), Reverse(capitals), *word)
        });
        let mut named = BTreeMap::new();
        for word in words {
            let derived = variant_name(word);
            let taken_by = match self.owner(&derived) {
                None if can_name(&derived) => {
                    self.take(&derived, word);
                    continue;
                }
                None => word.to_owned(),
                Some(owner) => owner.to_owned(),
            };
            let name = other_name(word, &derived, &taken_by)
                .filter(|it| can_name(it) && self.owner(it).is_none())
                .filter(|_| !gone.contains(&*taken_by));
            if let Some(name) = &name {
                self.take(name, word);
            }
            let name = name.unwrap_or_else(|| TODO.to_owned());
            named.insert(word.to_owned(), Named { name, taken_by });
        }
        named
    }
}

/// A name that shows the difference between two words: the dot, or the case.
fn other_name(word: &str, derived: &str, other: &str) -> Option<String> {
    if let Some(head) = word.strip_suffix('.') {
        return Some(format!("{}Dot", variant_name(head)));
    }
    if word.eq_ignore_ascii_case(other) {
        let capitals = |word: &str| word.bytes().filter(u8::is_ascii_uppercase).count();
        return (capitals(word) < capitals(other)).then(|| format!("{derived}Lowercase"));
    }
    let (head, rest) = word.split_once('.')?;
    Some(format!("{}Dot{}", variant_name(head), variant_name(rest)))
}

/// Whether a name can be that of a variant, according to the rules for specs.
fn can_name(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_uppercase())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric())
        && !matches!(name, "Self" | "Unknown" | "Other")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(taken: &[&str], words: &[&str]) -> Vec<(String, String)> {
        let mut names = Names::default();
        for word in taken {
            names.take(&variant_name(word), word);
        }
        names
            .name(words, &BTreeSet::new())
            .into_iter()
            .map(|(word, named)| (word, named.name))
            .collect()
    }

    fn is(word: &str, name: &str) -> Vec<(String, String)> {
        vec![(word.to_owned(), name.to_owned())]
    }

    /// As in the specs of the services.
    #[test]
    fn the_plainer_of_two_words_gets_the_usual_name() {
        for (word, other, name) in [
            (
                "InvalidParameter.Conflict",
                "InvalidParameterConflict",
                "InvalidParameterDotConflict",
            ),
            (
                "InvalidParameter.ValueTooLarge",
                "InvalidParameterValue.TooLarge",
                "InvalidParameterDotValueTooLarge",
            ),
            ("MissingParameter.", "MissingParameter", "MissingParameterDot"),
            ("A.SdkAppidIsDisabled", "A.SdkAppIdIsDisabled", "ASdkAppidIsDisabledLowercase"),
        ] {
            assert_eq!(named(&[], &[word, other]), is(word, name));
            assert_eq!(named(&[], &[other, word]), is(word, name));
            assert_eq!(named(&[other], &[word]), is(word, name));
        }
    }

    #[test]
    fn doubtful_names_are_left_to_a_person() {
        assert_eq!(named(&["A.Conflict"], &["AConflict"]), is("AConflict", TODO));
        assert_eq!(named(&["A.Appid"], &["A.AppId"]), is("A.AppId", TODO));
        assert_eq!(named(&["A.Bc", "ADotBc", "AB.c"], &["AB.C", "D"]), is("AB.C", TODO));
        assert_eq!(named(&["AB", "ADotB"], &["A.B"]), is("A.B", TODO));
        assert_eq!(named(&[], &["Unknown", "Self"]).len(), 2);
        assert_eq!(named(&["A"], &["B", "A.C"]), []);
        let mut names = Names::default();
        names.take("AOrderBy", "A.OrderBy");
        let found = names.name(&["A.Orderby"], &BTreeSet::from(["A.OrderBy"]));
        assert_eq!(
            found["A.Orderby"],
            Named { name: TODO.to_owned(), taken_by: "A.OrderBy".to_owned() }
        );
    }
}
