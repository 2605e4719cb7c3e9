//! What ties generated files that are checked in to their specs.
//!
//! build.rs compiles this file too, with nothing but `std`.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::Path;

use super::hash::hash;

/// What every generated file begins with. A file without it belongs to the user, and is kept.
pub(crate) const MARKER: &str = "// @generated";

/// What comes before the hash of the Rust below the header.
const RUST_HASH: &str = "rust-hash: ";

/// A path, and what the operating system says about it.
pub(crate) type Fault = (String, io::Error);

/// The header's line for a spec, if there is one, and for the Rust below the header.
pub(crate) fn hash_line(spec: Option<&[u8]>, rust: &str) -> String {
    let spec = spec.map_or_else(String::new, |spec| format!("spec-hash: {:016x}, ", hash(spec)));
    format!("// {spec}{}", rust_hash(rust))
}

fn rust_hash(rust: &str) -> String {
    format!("{RUST_HASH}{:016x}", hash(rust.as_bytes()))
}

/// Whether this version of the generator made a file from its spec, and it was not changed since.
fn is_in_step(file: &[u8], spec: Option<&[u8]>) -> bool {
    let version = concat!(" ", env!("CARGO_PKG_VERSION"), ": ");
    let text = str::from_utf8(file).unwrap_or_default();
    text.split_once("\n\n").is_some_and(|(header, rust)| {
        let is_of_version = header.starts_with(MARKER) && header.contains(version);
        is_of_version && header.lines().any(|line| line == hash_line(spec, rust))
    })
}

/// Whether a generated file was changed by hand, whatever its spec says now.
#[allow(dead_code, reason = "without the generator, such a file is out of date and no more")]
pub(crate) fn is_edited(file: &[u8]) -> bool {
    let text = str::from_utf8(file).unwrap_or_default();
    text.split_once("\n\n").is_some_and(|(header, rust)| {
        header.starts_with(MARKER)
            && header.contains(RUST_HASH)
            && !header.contains(&rust_hash(rust))
    })
}

/// The file name of a spec without `.toml`. What an editor leaves behind is not a spec.
pub(crate) fn spec_stem(file_name: &str) -> Option<&str> {
    file_name.strip_suffix(".toml").filter(|_| !file_name.starts_with('.'))
}

/// Whether a file may come from the generator.
fn is_generated_name(file_name: &str) -> bool {
    let is_right = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
    file_name.strip_suffix(".rs").is_some_and(|stem| !stem.is_empty() && stem.bytes().all(is_right))
}

/// Reads a file, or what a link to one points at; never waits on a pipe or a device.
pub(crate) fn read_file(path: &Path) -> io::Result<Vec<u8>> {
    let metadata = fs::metadata(path).map_err(|error| {
        let is_link = fs::symlink_metadata(path).is_ok_and(|it| it.file_type().is_symlink());
        if is_link { io::Error::new(error.kind(), "a broken link") } else { error }
    })?;
    if metadata.is_file() {
        return fs::read(path);
    }
    let what = if metadata.is_dir() { "a folder" } else { "neither a file nor a folder" };
    Err(io::Error::new(io::ErrorKind::InvalidInput, format!("it is {what}")))
}

/// The names in a folder; none if it does not exist.
pub(crate) fn names(folder: &Path) -> io::Result<Vec<OsString>> {
    match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        entries => entries?.map(|entry| Ok(entry?.file_name())).collect(),
    }
}

/// Every file that the generator may have made, in a folder below `root` and in its folder of indexes,
/// by its path below `root`.
pub(crate) fn present(root: &Path, folder: &Path) -> Result<BTreeMap<String, Vec<u8>>, Fault> {
    let mut present = BTreeMap::new();
    for folder in [folder.to_path_buf(), folder.join("index")] {
        let shown = folder.to_string_lossy().into_owned();
        for name in names(&root.join(&folder)).map_err(|error| (shown.clone(), error))? {
            let Some(name) = name.to_str().filter(|name| is_generated_name(name)) else { continue };
            let path = format!("{shown}/{name}");
            match read_file(&root.join(&folder).join(name)) {
                Ok(content) => drop(present.insert(path, content)),
                // Another build has removed it just now.
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => return Err((path, error)),
            }
        }
    }
    Ok(present)
}

/// The files in a folder below `root` that do not match their specs, as far as hashes show: one line
/// per file.
pub(crate) fn stale(root: &Path, spec: &str, folder: &Path) -> Result<Vec<String>, Fault> {
    let mut present = present(root, folder)?;
    let mut stale = Vec::new();
    let mut check = |file: &str, path: &str, spec: Option<&[u8]>| {
        let file = folder.join(file).to_string_lossy().into_owned();
        if !present.remove(&file).is_some_and(|content| is_in_step(&content, spec)) {
            stale.push(format!("{file} is not up to date with {path}"));
        }
    };
    for name in names(&root.join(spec)).map_err(|error| (spec.to_owned(), error))? {
        let name = name.to_string_lossy();
        let Some(stem) = spec_stem(&name).filter(|stem| *stem != "accepted") else { continue };
        // Debug, because the name may be anything.
        let path = format!("{spec}/{}", name.escape_debug());
        let bytes = read_file(&root.join(spec).join(&*name)).map_err(|it| (path.clone(), it))?;
        check(&format!("{}.rs", stem.escape_debug()), &path, Some(&bytes));
        if stem != "products" {
            check(&format!("index/{}.rs", stem.escape_debug()), &path, Some(&bytes));
        }
    }
    check("mod.rs", spec, None);
    let orphans = present.into_iter().filter(|(_, content)| content.starts_with(MARKER.as_bytes()));
    stale.extend(orphans.map(|(path, _)| format!("{path} belongs to no spec in {spec}")));
    Ok(stale)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generate::Config;

    const SPEC: &str = include_str!("../tests/faults/sound.toml");
    const PRODUCTS: &str = include_str!("../../spec/products.toml");

    /// What is stale after a change of an up-to-date checkout.
    fn stale_after(change: fn(&Path) -> io::Result<()>) -> Vec<String> {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir(root.path().join("spec")).unwrap();
        for (name, text) in [("cdn", SPEC), ("products", PRODUCTS)] {
            fs::write(root.path().join(format!("spec/{name}.toml")), text).unwrap();
        }
        Config::new().regenerate(root.path()).unwrap();
        change(root.path()).unwrap();
        stale(root.path(), "spec", Path::new("generated")).unwrap()
    }

    fn edit(path: &Path, old: &str, new: &str) -> io::Result<()> {
        let text = fs::read_to_string(path)?;
        assert!(text.contains(old));
        fs::write(path, text.replacen(old, new, 1))
    }

    #[test]
    fn every_change_of_a_spec_or_of_generated_code_is_noticed() {
        assert_eq!(stale_after(|_| Ok(())), [""; 0]);
        assert_eq!(stale_after(|root| fs::write(root.join("spec/.toml"), "")), [""; 0]);
        assert_eq!(stale_after(|root| fs::write(root.join("spec/accepted.toml"), "")), [""; 0]);
        assert_eq!(stale_after(|root| fs::write(root.join("generated/own.rs"), "")), [""; 0]);
        let both = [
            "generated/cdn.rs is not up to date with spec/cdn.toml",
            "generated/index/cdn.rs is not up to date with spec/cdn.toml",
        ];
        assert_eq!(stale_after(|root| edit(&root.join("spec/cdn.toml"), "2001", "2003")), both);
        let in_code = |root: &Path| edit(&root.join("generated/cdn.rs"), "Never", "Backoff");
        assert_eq!(stale_after(in_code), both[..1]);
        let in_index = |root: &Path| edit(&root.join("generated/index/cdn.rs"), "0, ", "1, ");
        assert_eq!(stale_after(in_index), both[1..]);
        let in_version = |root: &Path| edit(&root.join("generated/cdn.rs"), " by ", " by 0.0.1 ");
        assert_eq!(stale_after(in_version), [""; 0]);
        let in_version =
            |root: &Path| edit(&root.join("generated/cdn.rs"), env!("CARGO_PKG_VERSION"), "0.0.0");
        assert_eq!(stale_after(in_version), both[..1]);
        let in_root = |root: &Path| edit(&root.join("generated/mod.rs"), "CdnError", "NoError");
        assert_eq!(stale_after(in_root), ["generated/mod.rs is not up to date with spec"]);
        let gone = |root: &Path| fs::remove_file(root.join("spec/cdn.toml"));
        let orphans = [
            "generated/cdn.rs belongs to no spec in spec",
            "generated/index/cdn.rs belongs to no spec in spec",
        ];
        assert_eq!(stale_after(gone), orphans);
        assert_eq!(stale_after(|root| fs::remove_dir_all(root.join("spec"))).len(), 3);
        let hostile = |root: &Path| fs::write(root.join("spec/x\ncargo::rustc-env=A=b.toml"), "");
        let lines = stale_after(hostile);
        assert!(lines.len() == 2 && lines.iter().all(|line| !line.contains('\n')), "{lines:?}");
    }
}
