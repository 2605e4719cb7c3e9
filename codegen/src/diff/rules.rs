//! Every rule of `diff`, one file each.

mod editions;
mod retry;
mod texts;

use crate::rule::Rule;

/// Declares the modules of the rules, and lists them.
macro_rules! rules {
    ($($module:ident,)+) => {
        $(pub(super) mod $module;)+

        /// Every rule about a change of specs, by subject.
        pub static DIFF_RULES: &[&Rule] = &[$(&$module::RULE),+];
    };
}

rules! {
    // Tables
    table_added,
    table_removed,
    table_moved,
    enum_renamed,
    summary_changed,
    // Codes
    code_added,
    code_removed,
    mass_removal,
    code_renumbered,
    codes_swapped,
    code_reused,
    code_retired,
    code_revived,
    retirement_changed,
    reserved_added,
    reserved_removed,
    // Names
    variant_renamed,
    former_name_added,
    former_name_removed,
    id_added,
    id_changed,
    id_moved,
    // Verdicts
    retry_widened,
    retry_narrowed,
    retry_changed,
    category_changed,
    // Texts
    title_meaning_changed,
    title_changed,
    remedy_changed,
    remedy_removed,
    advice_drift,
    edition_added,
    edition_removed,
    edition_changed,
    source_changed,
    // Acceptance and release
    acceptance_unmatched,
    acceptance_misdated,
    since_misdated,
    version_too_low,
}
