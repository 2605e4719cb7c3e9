//! Keeps `generated/` in step with `spec/` in a checkout; the published crate has no build script.

#[cfg(feature = "_regenerate")]
pub(crate) fn main() {
    tencentcloud_errors_codegen::Config::new().compile();
}

#[cfg(not(feature = "_regenerate"))]
pub(crate) fn main() {
    stale::refuse();
}

#[cfg(not(feature = "_regenerate"))]
#[path = "codegen/src/hash.rs"]
mod hash;

/// Without the generator at hand, stale code is at least never compiled.
#[cfg(not(feature = "_regenerate"))]
mod stale {
    use std::fs;

    use super::hash;

    /// Refuses what does not carry the hash of its spec. Cargo runs a build script in the folder of
    /// its package.
    pub(super) fn refuse() {
        println!("cargo::rerun-if-changed=spec");
        for (spec, generated) in files() {
            // Each file and not the folder, whose time changes whenever a file in it is replaced.
            println!("cargo::rerun-if-changed={generated}");
            let hash_line = hash::hash_line(&fs::read(&spec).unwrap_or_default());
            let content = fs::read_to_string(&generated).unwrap_or_default();
            if content.lines().all(|line| line != hash_line) {
                println!(
                    "cargo::error={generated} is not up to date with {spec}: \
                     run `cargo build` at the root of the checkout, without -p"
                );
            }
        }
    }

    /// Each spec with the files that come of it.
    fn files() -> Vec<(String, String)> {
        let entries = fs::read_dir("spec").into_iter().flatten().flatten();
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
}
