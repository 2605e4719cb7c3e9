//! `edition_changed`

use toml::Spanned;

use super::editions::pairs;
use crate::bump::Bump;
use crate::diff::changes::{Changes, Delta};
use crate::diff::revisions::EntryPair;
use crate::model::{Edition, Text};
use crate::rule::{Check, Compare, Lacks, Level, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "edition_changed",
    level: Level::Note,
    what: "An edition says something else, or more.",
    why: "Texts may change in any release.",
    check: Check::Diff(Bump::Patch, Compare::Entries(check)),
    lacks: Lacks::Nothing,
};

fn check(pair: &EntryPair<'_>, changes: &mut Changes<'_>) {
    for (product, old, new) in pairs(pair) {
        let lost_title = old.title.is_some() && new.title.is_none();
        let lost_remedy = old.remedy.is_some() && new.remedy.is_none();
        let [old_title, new_title] = [old, new].map(|edition| text(edition.title.as_ref()));
        let [old_remedy, new_remedy] = [old, new].map(|edition| text(edition.remedy.as_ref()));
        // What is lost is another rule's matter.
        if (old_title != new_title && !lost_title) || (old_remedy != new_remedy && !lost_remedy) {
            let message = format!("the {product} edition of {pair} has changed");
            let words = |edition: &Edition| {
                format!("{} {}", text(edition.title.as_ref()), text(edition.remedy.as_ref()))
            };
            let delta = Delta::of(pair.code).from(words(old).trim()).to(words(new).trim());
            changes.report(&pair.table.new, &new.header, delta, message);
        }
    }
}

fn text(text: Option<&Text>) -> String {
    let languages = text.into_iter().flat_map(|text| [&text.en, &text.zh]);
    languages.flatten().map(Spanned::get_ref).map(String::as_str).collect::<Vec<_>>().join(" · ")
}
