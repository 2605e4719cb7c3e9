//! The exported page in a headless Chromium, driven through `chromedriver`.
//!
//! Both have to be installed, on Debian with `apt-get install chromium chromium-driver`. `WebDriver` is
//! JSON over HTTP, and the tests need only a few of its commands.

mod browser;
mod driver;

pub use browser::{Browser, Options, keys};

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

/// The result of everything here; an error fails the test.
pub type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

/// The command line of this checkout, built once per run.
///
/// # Panics
/// If it cannot be built.
pub fn command_line() -> &'static Path {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    PROGRAM.get_or_init(|| {
        let cargo = env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
        let status = Command::new(cargo)
            .args(["build", "--quiet", "-p", "tencentcloud-errors-cli"])
            .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
            .status();
        assert!(status.is_ok_and(|status| status.success()), "the command line cannot be built");
        let path = env::current_exe().expect("a program has a path");
        // Tests are one folder deeper.
        let is_folder = |it: &&Path| it.is_dir() && !it.ends_with("deps");
        let folder = path.ancestors().find(is_folder).expect("a program is in a folder");
        folder.join("tcerr").with_extension(env::consts::EXE_EXTENSION)
    })
}

/// The page, exported once per run by the `tcerr` of this checkout.
///
/// # Panics
/// If it cannot be built or exported.
pub fn page() -> &'static Path {
    static PAGE: OnceLock<PathBuf> = OnceLock::new();
    PAGE.get_or_init(|| {
        let path = env::current_exe().expect("a program has a path").with_extension("html");
        let status = Command::new(command_line())
            .args(["export", "--format", "html", "--output"])
            .arg(&path)
            .status();
        assert!(status.is_ok_and(|status| status.success()), "the page cannot be exported");
        path
    })
}
