//! What is published, and what a dependent compiles of it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{Checkout, VERSION, cargo, copy, said, scratch};

/// The crates that others depend on.
const PACKAGES: [&str; 3] = [RUNTIME, GENERATOR, SERVICES];
const RUNTIME: &str = "tencentcloud-errors";
const GENERATOR: &str = "tencentcloud-errors-codegen";
const SERVICES: &str = "tencentcloud-errors-v3";

/// The packages of a checkout, packed and unpacked again, and crates that depend on them.
struct Published {
    checkout: Checkout,
}

impl Published {
    fn new(name: &str) -> Self {
        let checkout = Checkout::new(name);
        let mut arguments = vec!["package", "--no-verify"];
        arguments.extend(PACKAGES.iter().flat_map(|package| ["-p", package]));
        checkout.succeed(&arguments);
        let published = Self { checkout };
        fs::create_dir(published.unpacked()).unwrap();
        for package in PACKAGES {
            let mut tar = Command::new("tar");
            tar.arg("xzf").arg(archive(package)).arg("-C").arg(published.unpacked());
            assert!(tar.status().unwrap().success());
        }
        published
    }

    fn unpacked(&self) -> PathBuf {
        self.checkout.root.join("unpacked")
    }

    fn package(&self, name: &str) -> PathBuf {
        self.unpacked().join(format!("{name}-{VERSION}"))
    }

    /// A crate that needs some of the packages, which are in place of the registry.
    fn dependent(&self, folder: &Path, packages: &[&str], manifest: &str) -> Dependent {
        let path = |package: &&str| {
            let path = self.package(package);
            format!("{package}.path = '{}'\n", path.display())
        };
        let paths: Vec<_> = packages.iter().map(path).collect();
        let manifest = format!("{manifest}\n[patch.crates-io]\n{}", paths.concat());
        fs::create_dir_all(folder.join("src")).unwrap();
        fs::write(folder.join("Cargo.toml"), manifest).unwrap();
        // Without a network: the versions that are available.
        fs::copy(self.checkout.root.join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
        Dependent { folder: folder.to_path_buf() }
    }
}

fn archive(package: &str) -> PathBuf {
    scratch().join(format!("target/package/{package}-{VERSION}.crate"))
}

struct Dependent {
    folder: PathBuf,
}

impl Dependent {
    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = cargo(&self.folder, arguments);
        command.env("CARGO_TARGET_DIR", self.folder.join("target"));
        command
    }

    fn succeed(&self, arguments: &[&str]) -> String {
        said(&self.command(arguments).output().unwrap(), true)
    }

    /// What the program prints.
    fn run(&self) -> String {
        String::from_utf8(self.command(&["run", "--quiet"]).output().unwrap().stdout).unwrap()
    }

    /// What a build compiles, in alphabetical order.
    fn compiled(&self) -> Vec<String> {
        let text = self.succeed(&["build"]);
        let lines = text.lines().filter_map(|line| line.trim_start().strip_prefix("Compiling "));
        let mut names: Vec<_> =
            lines.filter_map(|line| line.split(' ').next()).map(str::to_owned).collect();
        names.sort();
        names
    }
}

const MANIFEST: &str = "[package]\nname = \"dependent\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
                        [workspace]\n\n[dependencies]\n";

#[test]
#[ignore = "packages the crates and builds dependents"]
fn users_of_the_published_crates_pay_nothing_for_the_generator() {
    let published = Published::new("package");
    for name in [RUNTIME, SERVICES] {
        let package = published.package(name);
        assert!(!package.join("build.rs").exists());
        assert!(!package.join("spec").exists());
        let manifest = fs::read_to_string(package.join("Cargo.toml")).unwrap();
        assert!(manifest.contains("\nbuild = false\n"), "{manifest}");
        let size = fs::metadata(archive(name)).unwrap().len();
        assert!(size < 2_000_000, "{name} has {size} bytes");
    }

    let folder = published.checkout.root.join("dependent");
    let manifest = format!("{MANIFEST}{RUNTIME} = \"{VERSION}\"\n");
    let one = published.dependent(&folder, &[RUNTIME], &manifest);
    let program =
        "fn main() { println!(\"{:#}\", tencentcloud_errors::PublicError::ReplayAttack); }\n";
    fs::write(folder.join("src/main.rs"), program).unwrap();
    assert_eq!(one.compiled(), ["dependent", RUNTIME]);
    assert!(one.run().starts_with("replay attack (code 4500): "));

    let folder = published.checkout.root.join("dependent-of-a-service");
    let manifest =
        format!("{manifest}{SERVICES} = {{ version = \"{VERSION}\", features = [\"cdn\"] }}\n");
    let service = published.dependent(&folder, &[RUNTIME, SERVICES], &manifest);
    let program = "use tencentcloud_errors_v3::{TABLES, cdn::CdnError};\n\
        fn main() { print!(\"{:?} {}\", TABLES, CdnError::LimitExceededCdnHostOpTooOften.code()); }\n";
    fs::write(folder.join("src/main.rs"), program).unwrap();
    assert_eq!(service.compiled(), ["dependent", RUNTIME, SERVICES]);
    assert_eq!(service.run(), "[Table(CdnError)] LimitExceeded.CdnHostOpTooOften");
}

#[test]
#[ignore = "packages the crates and builds dependents"]
fn a_crate_with_tables_of_its_own_needs_only_the_packages() {
    let published = Published::new("own-tables");
    let folder = published.checkout.root.join("harbor");
    copy(&published.checkout.root.join("examples/own-tables"), &folder, &["target"]).unwrap();
    let manifest = fs::read_to_string(folder.join("Cargo.toml")).unwrap();
    let version = format!("version = \"{VERSION}\"");
    let manifest = manifest.replace("path = \"../..\"", &version);
    let manifest = manifest.replace("path = \"../../codegen\"", &version);
    assert!(!manifest.contains("path"), "{manifest}");
    let harbor = published.dependent(&folder, &[RUNTIME, GENERATOR], &manifest);

    let text = harbor.succeed(&["test"]);
    assert!(!text.contains("warning"), "{text}");
    let in_packages = format!("({}", published.unpacked().display());
    assert_eq!(text.matches(&in_packages).count(), 2, "{text}");
    assert!(!harbor.succeed(&["test"]).contains("Compiling"), "the next build is a no-op");
    // Nothing is checked in, so nothing is compared.
    said(&harbor.command(&["test"]).env("CI", "true").output().unwrap(), true);

    let spec = fs::read_to_string(folder.join("spec/quota.toml")).unwrap();
    let wrong = spec.replace("\"throttle\"", "\"throtle\"");
    fs::write(folder.join("spec/quota.toml"), wrong).unwrap();
    let text = said(&harbor.command(&["build"]).output().unwrap(), false);
    let errors: Vec<_> = text.lines().filter(|line| line.starts_with("error: harbor-")).collect();
    let fault = "error: harbor-errors@0.1.0: spec/quota.toml:31:9: error[unknown_value]: \
        unknown value `throtle`; did you mean `throttle`?";
    assert_eq!(errors, [fault], "{text}");
    fs::write(folder.join("spec/quota.toml"), spec).unwrap();
    harbor.succeed(&["test"]);
}
