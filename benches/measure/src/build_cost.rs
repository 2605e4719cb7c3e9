//! What the published crate adds to a program: time of a cold build, and bytes.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use object::{Object as _, ObjectSection as _};

use crate::Result;
use crate::calls::{cargo, printed, scratch, workspace};

/// How often each is built. The shortest time counts: other load on a machine only ever adds time.
const RUNS: usize = 7;
const PROFILES: [&[&str]; 2] = [&["check"], &["build", "--release"]];

const NOTHING: &str = r#"
fn main() {
    println!("{} {} {}", std::env::args().count(), library::TEXT, false);
}
"#;
const FEW: &str = r#"
fn main() {
    if let Some(error) = library::CdnError::from_code(std::env::args().count() as i32) {
        println!("{} {} {}", error.code(), error.title(), error.is_retryable());
    }
}
"#;
const EVERYTHING: &str = r#"
use library::{CdnError, Lang};
fn main() {
    let key = std::env::args().next().unwrap_or_default();
    for error in CdnError::ALL.iter().copied().chain(key.parse().ok()).chain(CdnError::from_code(7)) {
        println!("{error:#} {error:?} {} {:?}", error.code(), error.id());
        println!("{} {}", error.title_in(Lang::Zh), error.remedy_in(Lang::Zh));
        println!("{} {:?} {:?}", error.category(), error.retry(), error.sources());
    }
}
"#;

/// Prints a table with a row for an empty library, this checkout, and another one if asked.
pub(crate) fn print(against: Option<&str>) -> Result<()> {
    let mut libraries = vec![
        Library::new("an empty library", &empty_library()?, [NOTHING, NOTHING])?,
        Library::new("this checkout", &package("this", &workspace())?, [FEW, EVERYTHING])?,
    ];
    if let Some(checkout) = against {
        let package = package("other", &fs::canonicalize(checkout)?)?;
        libraries.push(Library::new("the other checkout", &package, [FEW, EVERYTHING])?);
    }
    // In turns, so that a machine that slows down does so for all of them.
    for run in 1..=RUNS {
        eprintln!("run {run} of {RUNS}");
        for library in &mut libraries {
            library.time()?;
        }
    }
    println!("| a program with | `check` | release build | few texts | all texts |");
    println!("| --- | --- | --- | --- | --- |");
    let sizes = libraries.iter().map(Library::sizes).collect::<Result<Vec<_>>>()?;
    for (library, [few, everything]) in libraries.iter().zip(&sizes) {
        let [check, release] = library.least.map(|time| time.as_millis());
        let few = few.saturating_sub(sizes[0][0]);
        let everything = everything.saturating_sub(sizes[0][1]);
        println!("| {} | {check} ms | {release} ms | {few} B | {everything} B |", library.name);
    }
    println!("\nThe least of {RUNS} builds in turns; bytes beyond those with the empty library.");
    Ok(())
}

/// A library, and two programs that use it: for few texts and for all of them.
struct Library {
    name: &'static str,
    programs: [PathBuf; 2],
    /// The time of the first program in each profile.
    least: [Duration; PROFILES.len()],
}

impl Library {
    /// The library in a folder, which is compiled like one from a registry: not incrementally.
    fn new(name: &'static str, library: &Path, programs: [&str; 2]) -> Result<Self> {
        let manifest = format!(
            "[package]\nname = \"program\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
             [dependencies]\nlibrary = {{ package = \"tencentcloud-errors\", path = \"{}\" }}\n\n\
             [profile.release]\nstrip = true\n\n\
             [profile.dev.package.\"*\"]\nincremental = false\n\n[workspace]\n",
            library.display()
        );
        let folders =
            [scratch(&format!("{name}, few texts"))?, scratch(&format!("{name}, all texts"))?];
        for (folder, program) in folders.iter().zip(programs) {
            fs::create_dir(folder.join("src"))?;
            fs::write(folder.join("Cargo.toml"), &manifest)?;
            fs::write(folder.join("src/main.rs"), program)?;
            printed(&mut cargo(folder, &["fetch"]))?;
        }
        Ok(Self { name, programs: folders, least: [Duration::MAX; PROFILES.len()] })
    }

    /// Builds the first program from nothing.
    fn time(&mut self) -> Result<()> {
        for (build, least) in PROFILES.iter().zip(&mut self.least) {
            let target = self.programs[0].join("target");
            if target.exists() {
                fs::remove_dir_all(&target)?;
            }
            let start = Instant::now();
            build_in(&self.programs[0], build)?;
            *least = start.elapsed().min(*least);
        }
        Ok(())
    }

    /// The bytes of each program's stripped binary: of its sections, not of the file, whose size is
    /// rounded to pages.
    fn sizes(&self) -> Result<[u64; 2]> {
        let mut sizes = [0; 2];
        for (program, size) in self.programs.iter().zip(&mut sizes) {
            build_in(program, &["build", "--release"])?;
            let bytes = fs::read(program.join("target/release/program"))?;
            let file = object::File::parse(&*bytes)?;
            *size = file.sections().map(|section| section.size()).sum();
        }
        Ok(sizes)
    }
}

fn build_in(folder: &Path, build: &[&str]) -> Result<()> {
    let mut build = cargo(folder, build);
    printed(build.arg("--offline").env("CARGO_TARGET_DIR", folder.join("target")))?;
    Ok(())
}

/// A checkout's crate as it is published, unpacked.
fn package(name: &str, checkout: &Path) -> Result<PathBuf> {
    let (target, folder) = (scratch(&format!("{name}, packaged"))?, scratch(name)?);
    let mut package = cargo(checkout, &["package", "--quiet", "--no-verify", "--allow-dirty"]);
    package.args(["-p", "tencentcloud-errors", "-p", "tencentcloud-errors-codegen"]);
    printed(package.env("CARGO_TARGET_DIR", &target))?;
    for entry in fs::read_dir(target.join("package"))? {
        let archive = entry?.path();
        let file = archive.file_name().unwrap_or_default().to_string_lossy();
        if file.ends_with(".crate") && !file.starts_with("tencentcloud-errors-codegen-") {
            let mut tar = Command::new("tar");
            tar.arg("xzf").arg(&archive).arg("--strip-components=1").arg("-C").arg(&folder);
            printed(&mut tar)?;
            return Ok(folder);
        }
    }
    Err(format!("cargo has left no package of {}", checkout.display()).into())
}

/// A library with only a text.
fn empty_library() -> Result<PathBuf> {
    let folder = scratch("empty")?;
    let manifest = "[package]\nname = \"tencentcloud-errors\"\nversion = \"0.0.0\"\n\
                    edition = \"2024\"\n";
    fs::create_dir(folder.join("src"))?;
    fs::write(folder.join("Cargo.toml"), manifest)?;
    fs::write(folder.join("src/lib.rs"), "pub const TEXT: &str = \"nothing\";\n")?;
    Ok(folder)
}
