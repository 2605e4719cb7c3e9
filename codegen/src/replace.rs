//! Replaces a file in one step.

use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::SystemTime;

/// Replaces a file, or makes it, in one step: whoever reads it meanwhile sees the old content or
/// the new, and never a part. Its permissions stay; its time is `modified`, if that is given.
/// What is not a file, such as a device or a pipe, is written to and stays what it is.
///
/// # Errors
/// What the operating system says; then the file is as it was.
pub fn replace_file(path: &Path, content: &[u8], modified: Option<SystemTime>) -> io::Result<()> {
    // A link stays a link, and what it points at is replaced.
    let path = &fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let metadata = fs::metadata(path);
    if metadata.as_ref().is_ok_and(|metadata| !metadata.is_file()) {
        return OpenOptions::new().write(true).open(path)?.write_all(content);
    }
    let temporary = Temporary::beside(path);
    let mut handle = OpenOptions::new().write(true).create_new(true).open(&temporary.0)?;
    handle.write_all(content)?;
    if let Ok(metadata) = metadata {
        handle.set_permissions(metadata.permissions())?;
    }
    if let Some(modified) = modified {
        handle.set_modified(modified)?;
    }
    drop(handle);
    fs::rename(&temporary.0, path)
}

/// A file that goes away unless it was moved to its place.
struct Temporary(PathBuf);

impl Temporary {
    /// A name that no other process, and no other thread of this one, uses.
    fn beside(path: &Path) -> Self {
        static NEXT: AtomicUsize = AtomicUsize::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        Self(path.with_extension(format!("{}-{number}.tmp", process::id())))
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}
