//! One revision of a checkout, as far as `diff` is concerned.

use std::fs;
use std::io;
use std::path::Path;

use semver::Version;

use super::manifest;
use crate::error::Error;
use crate::paths::{ACCEPTED_FILE, MANIFEST_FILE};
use crate::read::read;
use crate::spec_file::SpecFile;

/// One revision of a checkout, as far as `diff` is concerned.
#[derive(Clone, Debug, Default)]
pub struct Revision {
    /// The specs.
    pub specs: Vec<SpecFile>,
    /// `spec/accepted.toml`, if it exists.
    pub accepted: Option<SpecFile>,
    /// `Cargo.toml`, if it exists.
    pub manifest: Option<SpecFile>,
    /// What has the name of a spec but is not a file, such as a link: its path, and what it is.
    pub not_files: Vec<(String, &'static str)>,
}

/// How many levels above a package its workspace is looked for.
const LEVELS: usize = 8;

impl Revision {
    /// Reads the checkout at `root`.
    ///
    /// # Errors
    /// [`Error::Io`] names the path that could not be read; [`Error::NoSpec`] says that there is
    /// no spec.
    pub fn read(root: &Path) -> Result<Self, Error> {
        let file = |path: &str| match fs::read(root.join(path)) {
            Ok(bytes) => Ok(Some(SpecFile::new(path, bytes))),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(Error::io("read", path, error)),
        };
        let mut revision = Self {
            specs: read(root)?,
            accepted: file(ACCEPTED_FILE)?,
            manifest: file(MANIFEST_FILE)?,
            not_files: Vec::new(),
        };
        revision.find_version(|path| file(path).ok().flatten());
        Ok(revision)
    }

    /// Takes the manifest of the workspace if the package inherits its version from there; `read` reads
    /// a file by its path from the checkout.
    pub fn find_version(&mut self, read: impl Fn(&str) -> Option<SpecFile>) {
        if !self.manifest.as_ref().is_some_and(manifest::is_inherited) {
            return;
        }
        let paths = (1..=LEVELS).map(|level| "../".repeat(level) + MANIFEST_FILE);
        let mut manifests = paths.filter_map(|path| read(&path));
        if let Some(found) = manifests.find(|manifest| manifest::version(manifest).is_some()) {
            self.manifest = Some(found);
        }
    }

    /// The version that the manifest states.
    #[must_use]
    pub fn version(&self) -> Option<Version> {
        Some(manifest::version(self.manifest.as_ref()?)?.0)
    }

    /// The specs, and what is accepted.
    #[must_use]
    pub fn files(&self) -> Vec<SpecFile> {
        self.specs.iter().chain(&self.accepted).cloned().collect()
    }
}
