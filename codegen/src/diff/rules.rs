//! The rules about acceptances, versions and old revisions, which `diff` itself finds broken.

use crate::rule::{Level, Rule};

/// All of them.
pub(super) static RULES: [&Rule; 6] = [
    &ACCEPTANCE_UNMATCHED,
    &ACCEPTANCE_MISDATED,
    &SINCE_MISDATED,
    &VERSION_TOO_LOW,
    &BASE_UNREAD,
    &RELEASE_UNREAD,
];

pub(super) static ACCEPTANCE_UNMATCHED: Rule = Rule::error("acceptance_unmatched")
    .what("An acceptance matches no finding.")
    .why("It would silently accept a later change; each break is accepted once.");

pub(super) static ACCEPTANCE_MISDATED: Rule = Rule::error("acceptance_misdated")
    .what("An acceptance is for a version that is out, or, at a release, for a later one.")
    .why("Each is for one release, and the release empties the file.");

pub(super) static SINCE_MISDATED: Rule = Rule::error("since_misdated")
    .what("A code is newly retired since a version that is out, or, at a release, since another than the one to be released; or its version has been changed to one of these.")
    .why("Users read it in the compiler's warning, and look up the version.");

pub(super) static VERSION_TOO_LOW: Rule = Rule::error("version_too_low")
    .what(
        "At a release, the version of `Cargo.toml` is too low for what has changed since the last one.",
    )
    .why("Users trust the version to tell them what an update may break.");

pub(super) static BASE_UNREAD: Rule = Rule::error("base_unread")
    .at(Level::Warning)
    .what("A spec of the old revision could not be read, or not in full.")
    .why("Changes there may go unreported. It stops nothing, so that a change that fixes the spec can be merged.");

pub(super) static RELEASE_UNREAD: Rule = Rule::error("release_unread")
    .what("At a release, a spec of the last one could not be read.")
    .why("It is unknown whether the version is enough for what has changed since.");
