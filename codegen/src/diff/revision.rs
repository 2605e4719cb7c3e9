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
    /// `spec/accepted.toml`, where it is there.
    pub accepted: Option<SpecFile>,
    /// `Cargo.toml`, where it is there.
    pub manifest: Option<SpecFile>,
    /// What is called like a spec and is no file, such as a link: its path, and what it is.
    pub not_files: Vec<(String, &'static str)>,
}

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
        Ok(Self {
            specs: read(root)?,
            accepted: file(ACCEPTED_FILE)?,
            manifest: file(MANIFEST_FILE)?,
            not_files: Vec::new(),
        })
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
