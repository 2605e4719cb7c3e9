//! Keeps `generated/` in step with `spec/` in a checkout; the published crate has no build script.

#[cfg(not(feature = "_regenerate"))]
#[path = "codegen/src/hash.rs"]
mod hash;

use std::path::Path;

fn main() {
    // Cargo runs a build script in the folder of its package.
    let root = Path::new(".");
    for error in errors(root) {
        println!("cargo::error={error}");
    }
    println!("cargo::rerun-if-env-changed=CI");
    println!("cargo::rerun-if-changed=spec");
    // Each file and not the folder, whose time changes whenever a file in it is replaced.
    println!("cargo::rerun-if-changed=generated/mod.rs");
    for (_, generated) in files(root) {
        println!("cargo::rerun-if-changed={generated}");
    }
}

/// Each spec with the files that come of it.
fn files(root: &Path) -> Vec<(String, String)> {
    let entries = std::fs::read_dir(root.join("spec")).into_iter().flatten().flatten();
    let names = entries.filter_map(|entry| entry.file_name().into_string().ok());
    let stems = names.filter_map(|name| name.strip_suffix(".toml").map(str::to_owned));
    let files = stems.flat_map(|stem| {
        let spec = format!("spec/{stem}.toml");
        let folders: &[&str] = match stem.as_str() {
            // What is accepted is about changes, and becomes no Rust.
            "accepted" => &[],
            "products" => &["generated"],
            _ => &["generated", "generated/index"],
        };
        folders.iter().map(move |folder| (spec.clone(), format!("{folder}/{stem}.rs")))
    });
    files.collect()
}

/// Regenerates; with `CI` set a difference is an error instead.
#[cfg(feature = "_regenerate")]
fn errors(root: &Path) -> Vec<String> {
    use tencentcloud_errors_codegen::{check, regenerate};

    let is_ci = std::env::var_os("CI").is_some_and(|value| !value.is_empty() && value != "false");
    let result = if is_ci { check(root) } else { regenerate(root).map(drop) };
    result
        .err()
        .map_or_else(Vec::new, |error| error.to_string().lines().map(str::to_owned).collect())
}

/// Without the generator at hand, stale code is at least never compiled: each generated file must
/// carry the hash of its spec.
#[cfg(not(feature = "_regenerate"))]
fn errors(root: &Path) -> Vec<String> {
    let is_stale = |(spec, generated): &(String, String)| {
        let spec = std::fs::read(root.join(spec)).unwrap_or_default();
        let hash_line = hash::hash_line(&spec);
        let generated = std::fs::read_to_string(root.join(generated));
        !generated.is_ok_and(|generated| generated.lines().any(|line| line == hash_line))
    };
    let advice = |(spec, generated): (String, String)| {
        format!(
            "{generated} is not up to date with {spec}: \
             run `cargo build` at the root of the checkout, without -p"
        )
    };
    files(root).into_iter().filter(is_stale).map(advice).collect()
}
