//! Replaces a file in one step.

use std::collections::hash_map::RandomState;
use std::fs::{self, OpenOptions};
use std::hash::{BuildHasher as _, Hasher as _};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::one_line::OneLine;

/// Links are followed so often, as the operating system does.
const MOST_LINKS: usize = 40;

/// Replaces a file, or makes it, in one step: whoever reads it meanwhile sees the old content or
/// the new, and never a part. Its permissions stay. A link stays a link, and what it points at is
/// replaced. What cannot be moved away, such as a device, a pipe or a file that is mounted, is
/// written to and stays what it is.
///
/// # Errors
/// What the operating system says, or that the file is read-only; then it is as it was.
pub fn replace_file(path: &Path, content: &[u8]) -> io::Result<()> {
    let mut path = path.to_owned();
    for _ in 0..MOST_LINKS {
        let Ok(target) = fs::read_link(&path) else { break };
        path = path.parent().unwrap_or(Path::new("")).join(target);
    }
    if path.is_symlink() {
        // The links go round in a circle.
        fs::metadata(&path)?;
    }
    replace(&path, content, None)
}

/// Replaces a file below `root`, or makes it, in one step. Links on the way are refused: a checkout
/// brings them along, and they lead anywhere.
///
/// # Errors
/// What the operating system says, or what is in the way; then everything is as it was.
pub fn replace_below(root: &Path, path: &Path, content: &[u8]) -> io::Result<()> {
    refuse_links(root, path)?;
    replace(&root.join(path), content, None)
}

/// Refuses a path below `root` that is not what it seems: a link, or below one.
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

/// Replaces a file, and gives it a time, if one is named.
pub(crate) fn replace(path: &Path, content: &[u8], modified: Option<SystemTime>) -> io::Result<()> {
    let metadata = fs::metadata(path).ok();
    let write = || OpenOptions::new().write(true).truncate(true).open(path)?.write_all(content);
    if metadata.as_ref().is_some_and(|metadata| !metadata.is_file()) {
        return write();
    }
    // Only a folder's permissions matter to the system where a file is replaced.
    if metadata.as_ref().is_some_and(|metadata| metadata.permissions().readonly()) {
        return Err(io::ErrorKind::PermissionDenied.into());
    }
    // A name of its own, which no other process has either, and which fits beside the longest.
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

/// A file that goes away unless it was moved to its place.
struct Temporary(PathBuf);

impl Drop for Temporary {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}
