//! Keeps `generated/` in step with `spec/` in a checkout; the published crate has no build script.

#[cfg(not(feature = "_regenerate"))]
#[path = "codegen/src/hash.rs"]
mod hash;

use std::path::Path;

fn main() {
    println!("cargo::rerun-if-changed=spec");
    println!("cargo::rerun-if-changed=generated");
    println!("cargo::rerun-if-env-changed=CI");
    // Cargo runs a build script in the folder of its package.
    for error in errors(Path::new(".")) {
        println!("cargo::error={error}");
    }
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
    let Ok(specs) = std::fs::read_dir(root.join("spec")) else {
        return vec!["cannot read the folder spec".to_owned()];
    };
    specs.filter_map(|spec| stale(root, &spec.ok()?.path())).collect()
}

#[cfg(not(feature = "_regenerate"))]
fn stale(root: &Path, spec: &Path) -> Option<String> {
    let stem = spec.file_name()?.to_str()?.strip_suffix(".toml")?;
    let hash_line = hash::hash_line(&std::fs::read(spec).ok()?);
    let generated = std::fs::read_to_string(root.join(format!("generated/{stem}.rs")));
    let is_fresh = generated.is_ok_and(|generated| generated.lines().any(|line| line == hash_line));
    (!is_fresh).then(|| {
        format!(
            "generated/{stem}.rs is not up to date with spec/{stem}.toml: \
             run `cargo build` at the root of the checkout, without -p"
        )
    })
}
