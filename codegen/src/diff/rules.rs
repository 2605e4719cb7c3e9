//! The rules about acceptances and versions, which `diff` itself finds broken.

use crate::rule::Rule;

/// All of them.
pub(super) static RULES: [&Rule; 4] =
    [&ACCEPTANCE_UNMATCHED, &ACCEPTANCE_MISDATED, &SINCE_MISDATED, &VERSION_TOO_LOW];

pub(super) static ACCEPTANCE_UNMATCHED: Rule = Rule::error("acceptance_unmatched")
    .what("An acceptance matches no finding.")
    .why("It would accept, unseen, what somebody does later; each break is accepted once.");

pub(super) static ACCEPTANCE_MISDATED: Rule = Rule::error("acceptance_misdated")
    .what("An acceptance is for a version that is out, or, at a release, for a later one.")
    .why("Each is for one release, and the release empties the file.");

pub(super) static SINCE_MISDATED: Rule = Rule::error("since_misdated")
    .what("A code is newly retired since a version that is out, or, at a release, since another than the one to be released; or its version has been changed to such a one.")
    .why("Users read it in the warning of the compiler, and look the version up.");

pub(super) static VERSION_TOO_LOW: Rule = Rule::error("version_too_low")
    .what(
        "At a release, the version of `Cargo.toml` does not pay for the change since the last one.",
    )
    .why("Users trust the version to tell them what an update may break.");
