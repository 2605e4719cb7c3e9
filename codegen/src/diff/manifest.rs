//! The version that a manifest states, and whether it pays for a change.

use std::ops::Range;

use semver::Version;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::{Revision, Versions, rules};
use crate::bump::Bump;
use crate::finding::Finding;
use crate::spec_file::SpecFile;

/// The versions of both revisions; `None` where one states none.
pub(super) fn versions(old: &Revision, new: &Revision, bump: Bump) -> Option<Versions> {
    let (old, new) = (old.version()?, new.version()?);
    let owed = bump.after(&old);
    Some(Versions { old, new, bump, owed })
}

/// Reports that the new version does not pay for the change.
pub(super) fn unpaid(new: &Revision, versions: &Versions) -> Option<Finding> {
    let manifest = new.manifest.as_ref().filter(|_| !versions.is_paid())?;
    let (_, span) = version(manifest)?;
    let Versions { old, new, bump, owed } = versions;
    let message = if new < old {
        format!("the version went back from {old} to {new}")
    } else {
        format!("since {old} the specs owe a {bump} bump, and {new} does not pay it")
    };
    let help = format!("raise the version to {owed}");
    Some(Finding::new(manifest, &span, &rules::version_too_low::RULE, message).with_help(help))
}

/// The version that a workspace or a package states.
pub(super) fn version(manifest: &SpecFile) -> Option<(Version, Range<usize>)> {
    let text = str::from_utf8(manifest.bytes()).ok()?;
    let (document, _) = DeTable::parse_recoverable(text);
    let document = document.get_ref();
    let in_table = |table: Option<&Spanned<DeValue<'_>>>| {
        let version = table?.get_ref().as_table()?.get("version")?;
        Some((Version::parse(version.get_ref().as_str()?).ok()?, version.span()))
    };
    let workspace = document.get("workspace").and_then(|it| it.get_ref().as_table());
    in_table(workspace.and_then(|it| it.get("package")))
        .or_else(|| in_table(document.get("package")))
}
