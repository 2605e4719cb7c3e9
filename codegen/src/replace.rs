//! Replaces a file in one step.

use std::collections::hash_map::RandomState;
use std::fs::{self, OpenOptions};
use std::hash::{BuildHasher as _, Hasher as _};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::one_line::OneLine;

/// How many links are followed, as many as the operating system follows.
const MOST_LINKS: usize = 40;

/// Replaces or creates a file in one step, so that readers see either the old content or the new.
///
/// Its permissions stay. A link stays a link, and its target is replaced. What cannot be moved
/// away, such as a device, a pipe or a mounted file, is written to and stays what it is.
///
/// # Errors
/// The error of the operating system, or that the file is read-only; then the file is unchanged.
pub fn replace_file(path: &Path, content: &[u8]) -> io::Result<()> {
    let mut path = path.to_owned();
    for _ in 0..MOST_LINKS {
        let Ok(target) = fs::read_link(&path) else { break };
        path = path.parent().unwrap_or(Path::new("")).join(target);
    }
    if path.is_symlink() {
        // The links form a cycle.
        fs::metadata(&path)?;
    }
    replace(&path, content, None)
}

/// Replaces or creates a file below `root` in one step.
///
/// Links on the way are refused, because they come with a checkout and may lead anywhere.
///
/// # Errors
/// The error of the operating system, or what is in the way; then nothing is changed.
pub fn replace_below(root: &Path, path: &Path, content: &[u8]) -> io::Result<()> {
    refuse_links(root, path)?;
    replace(&root.join(path), content, None)
}

/// Refuses a path below `root` that is a link, or is below one.
pub(crate) fn refuse_links(root: &Path, path: &Path) -> io::Result<()> {
    let is_link = |path: &&Path| root.join(path).is_symlink();
    match path.ancestors().find(is_link) {
        None => Ok(()),
        Some(link) => {
            let link = link.to_string_lossy();
            let message = format!("{} is a link, which is not followed", OneLine(&link));
            Err(io::Error::new(io::ErrorKind::InvalidInput, message))
        }
    }
}

/// Replaces a file, and sets its time, if one is given.
pub(crate) fn replace(path: &Path, content: &[u8], modified: Option<SystemTime>) -> io::Result<()> {
    let metadata = fs::metadata(path).ok();
    let write = || OpenOptions::new().write(true).truncate(true).open(path)?.write_all(content);
    if metadata.as_ref().is_some_and(|metadata| !metadata.is_file()) {
        return write();
    }
    // When a file is replaced, the system checks only the permissions of its folder.
    if metadata.as_ref().is_some_and(|metadata| metadata.permissions().readonly()) {
        return Err(io::ErrorKind::PermissionDenied.into());
    }
    // A name that no other process uses, and that is not too long even next to the longest one.
    let random = RandomState::new().build_hasher().finish();
    let temporary = path.with_file_name(format!(".{random:016x}.tmp"));
    let mut handle = OpenOptions::new().write(true).create_new(true).open(&temporary)?;
    let temporary = Temporary(temporary);
    handle.write_all(content)?;
    if let Some(metadata) = metadata {
        handle.set_permissions(metadata.permissions())?;
    }
    if let Some(modified) = modified {
        handle.set_modified(modified)?;
    }
    drop(handle);
    match fs::rename(&temporary.0, path) {
        // Something is mounted there.
        Err(error) if error.kind() == io::ErrorKind::ResourceBusy => write(),
        result => result,
    }
}

/// A file that is deleted unless it was moved to its place.
struct Temporary(PathBuf);

impl Drop for Temporary {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}
