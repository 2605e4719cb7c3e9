//! The other ways in which a crate may have tables of its own.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::MutexGuard;

use super::{cargo, copy, said, scratch, turn};

/// A copy of the example that depends on this checkout, with another build script and library.
struct Harbor {
    root: PathBuf,
    _turn: MutexGuard<'static, ()>,
}

impl Harbor {
    fn new(name: &str, build: &str, library: &str) -> Self {
        let turn = turn();
        let checkout = Path::new(env!("CARGO_MANIFEST_DIR"));
        let root = scratch().join(name);
        let _ = fs::remove_dir_all(&root);
        copy(&checkout.join("examples/own-tables"), &root, &["target"]).unwrap();
        let harbor = Self { root, _turn: turn };
        let path = |below: &str| format!("path = '{}'", checkout.join(below).display());
        harbor.replace("Cargo.toml", "path = \"../..\"", &path(""));
        harbor.replace("Cargo.toml", "path = \"../../codegen\"", &path("codegen"));
        harbor.put("build.rs", &format!("fn main() {{ tencentcloud_errors_codegen::{build}; }}\n"));
        harbor.put("src/lib.rs", library);
        harbor
    }

    fn put(&self, path: &str, content: &str) {
        fs::write(self.root.join(path), content).unwrap();
    }

    fn replace(&self, path: &str, old: &str, new: &str) {
        let text = fs::read_to_string(self.root.join(path)).unwrap();
        assert!(text.contains(old), "{path} does not contain {old}");
        self.put(path, &text.replace(old, new));
    }

    /// What `cargo` said, with `CI` set or not.
    fn said(&self, arguments: &[&str], ci: &str, is_success: bool) -> String {
        said(&cargo(&self.root, arguments).env("CI", ci).output().unwrap(), is_success)
    }
}

impl Drop for Harbor {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.root);
    }
}

#[test]
#[ignore = "builds a crate"]
fn checked_in_code_is_brought_up_to_date_and_under_ci_refused() {
    let build = "Config::new().output(\"src/generated\").compile()";
    let library = "//! Harbor.\n#[rustfmt::skip]\nmod generated;\npub use generated::*;\n";
    let harbor = Harbor::new("own-checked-in", build, library);
    let path = "src/generated/quota.rs";
    let text = harbor.said(&["build"], "true", false);
    assert!(text.contains("src/generated/quota.rs: missing, though spec/quota.toml is"), "{text}");
    assert!(!harbor.root.join(path).exists(), "nothing is written under CI");

    let text = harbor.said(&["test"], "", true);
    assert!(!text.contains("warning"), "{text}");
    assert!(!harbor.said(&["test"], "", true).contains("Compiling"), "the next build is a no-op");
    harbor.said(&["test"], "true", true);
    harbor.replace("spec/quota.toml", "after a pause", "after a second");
    let text = harbor.said(&["build"], "true", false);
    assert!(text.contains("src/generated/quota.rs: not what spec/quota.toml says"), "{text}");
    harbor.said(&["build"], "", true);
    let generated = fs::read_to_string(harbor.root.join(path)).unwrap();
    assert!(generated.contains("after a second"));
    let format = cargo(&harbor.root, &["fmt", "--check"]).output().unwrap();
    let format = String::from_utf8_lossy(&format.stdout);
    assert!(!format.contains("/generated/"), "{format}");
}

#[test]
#[ignore = "builds a crate"]
fn the_runtime_crate_may_have_another_name() {
    let build = "Config::out_dir().runtime(\"::errors\").compile()";
    let library = "//! Harbor.\ninclude!(concat!(env!(\"OUT_DIR\"), \"/errors/mod.rs\"));\n";
    let harbor = Harbor::new("own-renamed", build, library);
    let renamed = "errors = { package = \"tencentcloud-errors\", path";
    harbor.replace("Cargo.toml", "tencentcloud-errors = { path", renamed);
    for path in ["tests/replies.rs", "examples/decode.rs"] {
        harbor.replace(path, "use tencentcloud_errors::", "use errors::");
    }
    let text = harbor.said(&["test"], "true", true);
    assert!(!text.contains("warning"), "{text}");
    let text = harbor.said(&["run", "--quiet", "--example", "decode"], "", true);
    assert_eq!(text, "");
    // Without it there is one error, not one per name.
    harbor.put("build.rs", "fn main() { tencentcloud_errors_codegen::compile(); }\n");
    let text = harbor.said(&["build"], "", false);
    let errors: Vec<_> = text.lines().filter(|line| line.starts_with("error")).collect();
    assert_eq!(errors.len(), 2, "{text}");
    assert!(errors[0].contains("tencentcloud_errors"), "{text}");
}
