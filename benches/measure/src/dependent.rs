//! Programs that depend on our crate or on what a user would pick instead.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

use tencentcloud_errors::{
    CdnError, ErrorCode, MonitoringError, ProjectError, ProjectQueryError, PublicError,
};

use crate::Result;
use crate::scratch::{cargo, copy, printed, scratch, target, timed, workspace, write};

/// A folder with a program in it, built in a target folder of its own.
pub(crate) struct Dependent {
    folder: PathBuf,
}

impl Dependent {
    /// A program with these lines below `[dependencies]`. Its dependencies lie in folders, and are
    /// compiled as what comes from a registry is: not incrementally.
    pub(crate) fn new(name: &str, dependencies: &str, program: &str) -> Result<Self> {
        let folder = scratch(name)?;
        let manifest = format!(
            "[package]\nname = \"dependent\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
             [dependencies]\n{dependencies}\n[profile.release]\nstrip = true\n\n\
             [profile.dev.package.\"*\"]\nincremental = false\n\n[workspace]\n"
        );
        write(&folder.join("Cargo.toml"), &manifest)?;
        write(&folder.join("src/main.rs"), program)?;
        let dependent = Self { folder };
        timed(&mut dependent.cargo(&["fetch"]))?;
        Ok(dependent)
    }

    fn cargo(&self, arguments: &[&str]) -> std::process::Command {
        let mut command = cargo(&self.folder, arguments);
        command.env("CARGO_TARGET_DIR", self.folder.join("target"));
        command
    }

    /// The time of a build from nothing, and of one more after an edit of the program.
    pub(crate) fn build_times(&self, build: &[&str]) -> Result<(Duration, Duration)> {
        let main = self.folder.join("src/main.rs");
        let program = std::fs::read_to_string(&main)?;
        let target = self.folder.join("target");
        if target.exists() {
            std::fs::remove_dir_all(target)?;
        }
        let cold = timed(self.cargo(build).arg("--offline"))?;
        write(&main, &program.replacen("fn main() {", "fn main() { let _ = 1;", 1))?;
        let edited = timed(self.cargo(build).arg("--offline"))?;
        write(&main, &program)?;
        Ok((cold, edited))
    }

    /// The stripped binary of a release build.
    pub(crate) fn binary(&self) -> Result<PathBuf> {
        timed(&mut self.cargo(&["build", "--release", "--offline"]))?;
        Ok(self.folder.join("target/release/dependent"))
    }

    /// The size of a library that was built for the program.
    pub(crate) fn rlib_size(&self, name: &str) -> Result<u64> {
        for entry in std::fs::read_dir(self.folder.join("target/release/deps"))? {
            let path = entry?.path();
            let file = path.file_name().unwrap_or_default().to_string_lossy();
            if file.starts_with(&format!("lib{name}-")) && file.ends_with(".rlib") {
                return Ok(std::fs::metadata(&path)?.len());
            }
        }
        Err(format!("no library {name} was built").into())
    }
}

/// The line of a manifest for a dependency in a folder.
pub(crate) fn in_folder(name: &str, folder: &Path) -> String {
    format!("{name} = {{ path = \"{}\" }}\n", folder.display())
}

/// Our crate as it is published, unpacked.
pub(crate) fn package() -> Result<PathBuf> {
    let folder = scratch("package")?;
    let mut package = cargo(&workspace(), &["package", "--quiet", "--no-verify", "--allow-dirty"]);
    package.args(["-p", "tencentcloud-errors", "-p", "tencentcloud-errors-codegen"]);
    printed(package.env("CARGO_TARGET_DIR", target()))?;
    let version = env!("CARGO_PKG_VERSION");
    let archive = target().join(format!("package/tencentcloud-errors-{version}.crate"));
    let mut tar = std::process::Command::new("tar");
    printed(tar.arg("xzf").arg(archive).arg("-C").arg(&folder))?;
    Ok(folder.join(format!("tencentcloud-errors-{version}")))
}

/// A copy of the package with another table in the place of `CdnError`.
pub(crate) fn package_with(package: &Path, name: &str, generated: &str) -> Result<PathBuf> {
    let folder = scratch(name)?;
    copy(package, &folder)?;
    write(&folder.join("generated/cdn.rs"), generated)?;
    Ok(folder)
}

/// A library without anything.
pub(crate) fn empty_library() -> Result<PathBuf> {
    library("empty-library", "", "//! Nothing.\npub const NOTHING: &str = \"nothing\";\n")
}

/// All of our tables as enums with derives of thiserror, strum and `num_enum`.
pub(crate) fn derived_library() -> Result<PathBuf> {
    let dependencies = "num_enum = \"0.7\"\nstrum = { version = \"0.28\", features = [\"derive\"] }\n\
                        thiserror = \"2.0\"\n";
    let mut code = String::new();
    derived::<PublicError>("PublicError", &mut code)?;
    derived::<MonitoringError>("MonitoringError", &mut code)?;
    derived::<ProjectError>("ProjectError", &mut code)?;
    derived::<ProjectQueryError>("ProjectQueryError", &mut code)?;
    derived::<CdnError>("CdnError", &mut code)?;
    library("derived-library", dependencies, &code)
}

fn library(name: &str, dependencies: &str, code: &str) -> Result<PathBuf> {
    let folder = scratch(name)?;
    let manifest = format!(
        "[package]\nname = \"library\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
         [dependencies]\n{dependencies}"
    );
    write(&folder.join("Cargo.toml"), &manifest)?;
    write(&folder.join("src/lib.rs"), code)?;
    Ok(folder)
}

fn derived<E: ErrorCode<Code = i32>>(name: &str, code: &mut String) -> Result<()> {
    writeln!(
        code,
        "#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error, strum::EnumString, \
         strum::EnumMessage, num_enum::TryFromPrimitive, num_enum::IntoPrimitive)]\n\
         #[repr(i32)]\npub enum {name} {{"
    )?;
    for error in E::ALL {
        let (title, remedy) = (error.title(), error.remedy());
        writeln!(
            code,
            "#[error({title:?})] #[strum(message = {title:?}, detailed_message = {remedy:?})] \
             {} = {},",
            error.name(),
            error.code()
        )?;
    }
    writeln!(code, "}}")?;
    Ok(())
}
