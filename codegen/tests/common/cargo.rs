//! Crates that depend on the runtime crate, and cargo in them.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::root;

/// The lints are those of this repository.
const MANIFEST: &str = r#"
edition = "2024"
version = "0.0.0"

[workspace]

[lints.rust]
missing_docs = "deny"
unreachable_pub = "warn"
unused_qualifications = "warn"

[lints.clippy]
pedantic = { level = "warn", priority = -1 }
"#;

/// Writes the manifest of a package, which is named after its folder, and the lock file.
pub(crate) fn put_manifest(package: &Path, rest: &str) {
    let name = package.file_name().expect("the folder has a name").to_string_lossy();
    let runtime = root().canonicalize().expect("the runtime crate is there");
    let dependency = format!(
        "[dependencies]\ntencentcloud-errors = {{ path = '{}', features = [\"json\"] }}\n",
        runtime.display()
    );
    let manifest = format!("[package]\nname = \"{name}\"{MANIFEST}\n{dependency}{rest}");
    put(&package.join("Cargo.toml"), &manifest);
    fs::copy(root().join("Cargo.lock"), package.join("Cargo.lock")).expect("the lock is there");
}

/// Writes a file only if it differs, so that cargo does not compile it again.
pub(crate) fn put(path: &Path, content: &str) {
    if fs::read(path).ok().as_deref() != Some(content.as_bytes()) {
        fs::create_dir_all(path.parent().expect("a file has a folder")).expect("it can be made");
        fs::write(path, content).expect("the file can be written");
    }
}

/// The folder in which all of them are built.
pub(crate) fn target() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("golden-target")
}

/// Cargo in a package, without the settings that this test runs under.
pub(crate) fn cargo(package: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    for name in [
        "CI",
        "RUSTFLAGS",
        "RUSTDOCFLAGS",
        "CARGO_ENCODED_RUSTFLAGS",
        "CARGO_ENCODED_RUSTDOCFLAGS",
        "CARGO_BUILD_RUSTFLAGS",
        "CARGO_BUILD_TARGET",
        "RUSTC_WORKSPACE_WRAPPER",
        "CLIPPY_ARGS",
        "CARGO_TERM_QUIET",
    ] {
        command.env_remove(name);
    }
    command.args(arguments).current_dir(package);
    command.env("CARGO_TARGET_DIR", target()).env("CARGO_NET_OFFLINE", "true");
    command
}
