//! Texts in both revisions.

use toml::Spanned;

use crate::model::Text;

/// A language, and a text in it in both revisions.
pub(super) type TextPair<'t> = (&'static str, &'t Spanned<String>, &'t Spanned<String>);

/// The languages in which a text has changed.
pub(super) fn changed<'t>(old: &'t Text, new: &'t Text) -> impl Iterator<Item = TextPair<'t>> {
    let pairs = [("English", &old.en, &new.en), ("Chinese", &old.zh, &new.zh)];
    let pairs = pairs.into_iter();
    let present = pairs.filter_map(|(lang, old, new)| Some((lang, old.as_ref()?, new.as_ref()?)));
    present.filter(|(_, old, new)| old.get_ref() != new.get_ref() && !is_empty(new))
}

/// Whether a text that was there is gone, in any language.
pub(super) fn is_lost(old: &Text, new: &Text) -> bool {
    let pairs = [(&old.en, &new.en), (&old.zh, &new.zh)];
    pairs.into_iter().any(|(old, new)| {
        old.as_ref().is_some_and(|old| !is_empty(old)) && new.as_ref().is_none_or(is_empty)
    })
}

fn is_empty(text: &Spanned<String>) -> bool {
    text.get_ref().trim().is_empty()
}
