//! The promises of the build, checked on copies of this checkout: `cargo build` regenerates, users of the
//! published crates pay nothing for that, and anyone's own crate can do the same.
//!
//! Slow, so ignored by default: `cargo test --test all -- --ignored`.

mod documents;
mod own_tables;
mod packages;
mod public_items;
mod regenerate;
mod rendered;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The version of every crate here.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The copies share a target directory, so that dependencies are built once; only one works at a time.
static TURN: Mutex<()> = Mutex::new(());

fn turn() -> MutexGuard<'static, ()> {
    TURN.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A copy of this checkout, removed at the end.
pub(crate) struct Checkout {
    pub(crate) root: PathBuf,
    _turn: MutexGuard<'static, ()>,
}

impl Checkout {
    pub(crate) fn new(name: &str) -> Self {
        let turn = turn();
        let root = scratch().join(name);
        let _ = fs::remove_dir_all(&root);
        copy(Path::new(env!("CARGO_MANIFEST_DIR")), &root, &["target", ".git"]).unwrap();
        Self { root, _turn: turn }
    }

    pub(crate) fn cargo(&self, arguments: &[&str]) -> Output {
        cargo(&self.root, arguments).output().unwrap()
    }

    /// What `cargo` said, which must have succeeded.
    pub(crate) fn succeed(&self, arguments: &[&str]) -> String {
        said(&self.cargo(arguments), true)
    }

    /// What `cargo` said, which must have failed.
    pub(crate) fn fail(&self, arguments: &[&str]) -> String {
        said(&self.cargo(arguments), false)
    }

    pub(crate) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.root.join(path)).unwrap()
    }

    pub(crate) fn replace(&self, path: &str, old: &str, new: &str) {
        let text = self.read(path);
        assert!(text.contains(old), "{path} does not contain {old}");
        fs::write(self.root.join(path), text.replacen(old, new, 1)).unwrap();
    }

    /// The lines of a file that are not in `before`.
    pub(crate) fn new_lines(&self, path: &str, before: &str) -> Vec<String> {
        let after = self.read(path);
        assert_eq!(after.lines().count(), before.lines().count());
        after
            .lines()
            .zip(before.lines())
            .filter(|(after, before)| after != before)
            .map(|(after, _)| after.to_owned())
            .collect()
    }
}

impl Drop for Checkout {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.root);
    }
}

pub(crate) fn scratch() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("cargo_build")
}

pub(crate) fn cargo(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO"));
    command.args(arguments).current_dir(folder).env("CARGO_NET_OFFLINE", "true");
    command.env("CARGO_TARGET_DIR", scratch().join("target"));
    for leak in ["CI", "RUSTFLAGS", "RUSTDOCFLAGS", "CARGO_ENCODED_RUSTFLAGS", "CARGO_BUILD_TARGET"]
    {
        command.env_remove(leak);
    }
    command
}

pub(crate) fn said(output: &Output, is_success: bool) -> String {
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.success(), is_success, "{text}");
    text
}

pub(crate) fn copy(from: &Path, to: &Path, except: &[&str]) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let name = entry.file_name();
        if except.iter().any(|except| name == *except) {
            continue;
        }
        if entry.path().is_dir() {
            copy(&entry.path(), &to.join(name), except)?;
        } else {
            fs::copy(entry.path(), to.join(name))?;
        }
    }
    Ok(())
}
