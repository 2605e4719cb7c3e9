//! The version that a manifest states.

use std::ops::Range;

use semver::Version;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::spec_file::SpecFile;

/// Whether a package has the version of its workspace.
pub(super) fn is_inherited(manifest: &SpecFile) -> bool {
    let text = str::from_utf8(manifest.bytes()).unwrap_or_default();
    let (document, _) = DeTable::parse_recoverable(text);
    let package = document.get_ref().get("package").and_then(|it| it.get_ref().as_table());
    let version = package.and_then(|it| it.get("version")?.get_ref().as_table());
    let workspace = version.and_then(|it| it.get("workspace")?.get_ref().as_bool());
    workspace == Some(true)
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
