//! Makes the tables that are measured: ours with the real generator, and the peers' as their own
//! users would write them. A debug build, where nobody measures, makes all of them small.

#[path = "build/peers.rs"]
mod peers;
#[path = "src/spec.rs"]
pub mod spec;

use std::error::Error;
use std::path::Path;
use std::{env, fs};

use tencentcloud_errors_codegen::{PRODUCTS_FILE, SpecFile, generate};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=src/spec.rs");
    let out = env::var("OUT_DIR")?;
    let is_measured = env::var("PROFILE")? == "release";
    for (module, enum_name, size) in spec::SIZES {
        let rows = spec::rows(if is_measured { size } else { 100 });
        let file = SpecFile::new(format!("spec/{module}.toml"), spec::spec(enum_name, &rows));
        let products = SpecFile::new(PRODUCTS_FILE, spec::PRODUCTS);
        let files = generate(&[file, products]).map_err(|findings| findings[0].to_string())?;
        let ours: String = without_implied(&files[0].content);
        fs::write(Path::new(&out).join(format!("{module}.rs")), ours)?;
        fs::write(Path::new(&out).join(format!("{module}_peers.rs")), peers::peers(&rows))?;
    }
    Ok(())
}

/// Leaves discriminants out that follow from the one before: the same enum, which rustc compiles
/// in a fraction of the time. It checks every constant that holds variants, and for each of them
/// works through all explicit discriminants: minutes for 17,000 codes.
fn without_implied(content: &str) -> String {
    let mut previous = None;
    let lines = content.lines().map(|line| {
        let parts = line.strip_suffix(',').and_then(|line| line.split_once(" = "));
        let code = parts.and_then(|(_, code)| code.replace('_', "").parse::<i32>().ok());
        let is_implied = code.is_some() && code == previous.map(|previous: i32| previous + 1);
        previous = code.or(previous);
        match parts {
            Some((variant, _)) if is_implied => format!("{variant},\n"),
            _ => format!("{line}\n"),
        }
    });
    lines.collect()
}
