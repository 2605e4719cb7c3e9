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
#[path = "codegen/src/checked_in.rs"]
mod checked_in;

#[cfg(not(feature = "_regenerate"))]
#[path = "codegen/src/hash.rs"]
mod hash;

/// Refuses stale code if the generator is not available, so that it is never compiled.
#[cfg(not(feature = "_regenerate"))]
mod stale {
    use std::path::Path;

    use super::checked_in;

    /// Refuses files that do not carry the hash of their spec and of themselves, and those that belong to
    /// no spec. Cargo runs a build script in the folder of its package.
    pub(super) fn refuse() {
        let (root, generated) = (Path::new("."), Path::new("generated"));
        println!("cargo::rerun-if-changed=spec");
        // Each file and not the folder, whose time changes whenever a file in it is replaced.
        for path in checked_in::present(root, generated).unwrap_or_default().keys() {
            println!("cargo::rerun-if-changed={path}");
        }
        let stale = checked_in::stale(root, "spec", generated)
            .unwrap_or_else(|(path, error)| vec![format!("cannot read {path:?}: {error}")]);
        for line in stale {
            println!(
                "cargo::error={line}: run `cargo build` at the root of the checkout, without -p"
            );
        }
    }
}
