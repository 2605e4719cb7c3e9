//! Calls of other programs, and the folders that they work in.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fs};

use crate::Result;

/// The root of the checkout.
pub(crate) fn workspace() -> PathBuf {
    let measure = Path::new(env!("CARGO_MANIFEST_DIR"));
    measure.ancestors().nth(2).unwrap_or(measure).to_owned()
}

/// The folder below which everything is built.
pub(crate) fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| workspace().join("target"), PathBuf::from)
}

/// A folder that is empty at first.
pub(crate) fn scratch(name: &str) -> Result<PathBuf> {
    let folder = target().join("measure").join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

/// A call of cargo in a folder, without our own settings in its environment.
pub(crate) fn cargo(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO"));
    command.args(arguments).current_dir(folder);
    for name in ["CI", "RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS", "CARGO_BUILD_TARGET"] {
        command.env_remove(name);
    }
    command
}

/// What a call printed; it must succeed.
pub(crate) fn printed(command: &mut Command) -> Result<String> {
    let output = command.stdout(Stdio::piped()).stderr(Stdio::piped()).output()?;
    if output.status.success() {
        return Ok(String::from_utf8(output.stdout)?);
    }
    Err(format!("{command:?}: {}", String::from_utf8_lossy(&output.stderr)).into())
}
