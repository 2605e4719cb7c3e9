//! Files, folders and streams as they are in practice.

use std::fs::{self, File};
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

use crate::support::{command, piped, printed, standard_error, tcerr};

/// A folder with a spec and the list of products.
fn checkout() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    copy_specs(folder.path());
    folder
}

fn copy_specs(root: &Path) {
    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    fs::create_dir_all(root.join("spec")).unwrap();
    for name in ["monitoring.toml", "products.toml"] {
        fs::write(root.join("spec").join(name), fs::read(specs.join(name)).unwrap()).unwrap();
    }
}

fn run(folder: &Path, arguments: &[&str]) -> Output {
    command(arguments).current_dir(folder).output().unwrap()
}

fn edit(path: &Path, old: &str, new: &str) {
    let text = fs::read_to_string(path).unwrap();
    assert!(text.contains(old), "{text}");
    fs::write(path, text.replacen(old, new, 1)).unwrap();
}

/// Emacs creates a dangling link next to each file that is being edited.
#[test]
fn leftovers_of_editors_are_not_specs() {
    let folder = checkout();
    let root = folder.path();
    printed(&run(root, &["generate"]), 0);
    symlink("me@host.1234:1700000000", root.join("spec/.#monitoring.toml")).unwrap();
    for name in [".monitoring.toml.swp", "monitoring.toml~", "#monitoring.toml#", ".toml"] {
        fs::write(root.join("spec").join(name), "no spec").unwrap();
    }
    for arguments in
        [&["lint"][..], &["fmt", "--check"], &["generate", "--check"], &["lint", "spec"]]
    {
        printed(&run(root, arguments), 0);
    }
}

/// GitHub reads the paths of annotations from the root of the repository.
#[test]
fn annotations_name_files_from_the_root_of_the_repository() {
    let mono = tempfile::tempdir().unwrap();
    let root = mono.path().join("third_party/errors");
    copy_specs(&root);
    let git = Command::new("git").args(["init", "-q"]).current_dir(mono.path()).status();
    assert!(git.unwrap().success());
    edit(&root.join("spec/monitoring.toml"), "retry = \"never\"", "retry = \"nevr\"");
    let places = |folder: &Path, arguments: &[&str], workspace: &Path| {
        let mut command = command(&[&["lint", "--format", "github"], arguments].concat());
        command.current_dir(folder).env("GITHUB_WORKSPACE", workspace);
        let text = printed(&command.output().unwrap(), 1);
        let line = text.lines().next().unwrap_or_default();
        line.split_once("::error file=").map(|(_, line)| line.split(',').next().unwrap().to_owned())
    };
    let expected = Some("third_party/errors/spec/monitoring.toml".to_owned());
    let elsewhere = Path::new("/nowhere");
    for (folder, arguments) in [
        (&*root, &[][..]),
        (&root.join("spec"), &[]),
        (&root.join("spec"), &["monitoring.toml"]),
        (&root.join("spec"), &["../spec/monitoring.toml"]),
        (mono.path(), &["third_party/errors"]),
    ] {
        assert_eq!(places(folder, arguments, mono.path()), expected, "{arguments:?}");
        assert_eq!(places(folder, arguments, elsewhere), expected, "{arguments:?}");
    }
    // A submodule is part of the repository whose workflow runs.
    fs::write(root.join(".git"), "gitdir: elsewhere").unwrap();
    assert_eq!(places(&root, &[], mono.path()), expected);
    assert_eq!(places(&root, &[], elsewhere).unwrap(), "spec/monitoring.toml");
}

#[test]
fn a_folder_stands_for_its_specs() {
    let folder = checkout();
    let (root, spec) = (folder.path(), folder.path().join("spec/monitoring.toml"));
    edit(&spec, "schema = 1\n", "schema=1\n");
    for path in ["spec", "spec/", "."] {
        let text = printed(&run(root, &["lint", "--format", "short", path]), 1);
        assert!(text.contains("spec/monitoring.toml:") && text.contains("[unformatted]"), "{text}");
    }
    assert!(
        standard_error(&run(root, &["lint", "/"]), 2)
            .ends_with("cannot read /: it contains no specs\n")
    );
    assert_eq!(printed(&run(root, &["fmt", "."]), 0), "formatted ./spec/monitoring.toml\n");
    printed(&run(root, &["lint", "."]), 0);
}

#[test]
fn a_dash_is_standard_input() {
    let spec = include_str!("../../spec/monitoring.toml");
    assert_eq!(printed(&piped(&["lint", "-"], spec), 0), "no findings\n");
    let wrong = spec.replacen("product = \"monitoring\"", "product = \"monitorin\"", 1);
    let text = printed(&piped(&["lint", "-", "--format", "short"], &wrong), 1);
    assert!(text.starts_with("-:") && text.contains("did you mean `monitoring`?"), "{text}");
    let other = spec.replacen("schema = 1", "schema=1", 1);
    assert_eq!(printed(&piped(&["fmt", "-"], &other), 0), spec);
    assert_eq!(printed(&piped(&["fmt", "-"], spec), 0), spec);
    assert_eq!(printed(&piped(&["fmt", "-", "--check"], &other), 1), "- is not formatted\n");
    assert_eq!(printed(&piped(&["fmt", "-", "--check"], spec), 0), "");
    let text = standard_error(&piped(&["fmt", "-"], "a = \n"), 2);
    assert!(text.starts_with("error: -:1:") && text.ends_with("nothing was changed\n"), "{text}");
    assert!(!Path::new(env!("CARGO_MANIFEST_DIR")).join("../-").exists());
}

#[test]
fn nothing_is_formatted_through_a_link() {
    let (folder, elsewhere) = (checkout(), tempfile::tempdir().unwrap());
    let precious = elsewhere.path().join("config.toml");
    fs::write(&precious, "b=1\na=2\n").unwrap();
    symlink(&precious, folder.path().join("spec/x.toml")).unwrap();
    for path in [&["spec/x.toml"][..], &[], &["spec"]] {
        let text = standard_error(&run(folder.path(), &[&["fmt"], path].concat()), 2);
        assert!(text.contains("spec/x.toml: "), "{text}");
        assert!(text.contains("x.toml is a link, which is not followed"), "{text}");
    }
    symlink(elsewhere.path(), elsewhere.path().join("spec")).unwrap();
    for (root, path) in [(folder.path(), "spec/x.toml"), (elsewhere.path(), "spec/config.toml")] {
        assert!(standard_error(&run(root, &["fmt", path]), 2).contains("is a link"));
    }
    assert!(standard_error(&run(elsewhere.path(), &["fmt"]), 2).contains("spec is a link"));
    assert_eq!(fs::read_to_string(precious).unwrap(), "b=1\na=2\n");
}

/// The author of a change chooses the names of its files.
#[test]
fn file_names_stay_on_one_line_and_do_not_control_the_terminal() {
    let folder = checkout();
    let root = folder.path();
    let name = "\u{1B}[31mred\u{202E}\n::error title=pwn::injected\n";
    fs::write(root.join(format!("spec/{name}.toml")), "schema=1\n# \u{9B}31m\n").unwrap();
    let is_plain = |text: &str| {
        assert!(!text.contains(['\u{1B}', '\u{202E}', '\u{9B}']), "{text:?}");
        assert!(text.lines().all(|line| !line.starts_with("::error title=pwn")), "{text:?}");
        assert!(text.contains("red"), "{text}");
    };
    for format in ["text", "short", "markdown", "github"] {
        is_plain(&printed(&run(root, &["lint", "--format", format]), 1));
    }
    is_plain(&standard_error(&run(root, &["generate"]), 1));
    is_plain(&printed(&run(root, &["fmt", "--check"]), 1));
    is_plain(&printed(&run(root, &["fmt"]), 0));
    fs::create_dir(root.join(format!("spec/x{name}.toml"))).unwrap();
    for arguments in [&["lint"][..], &["generate"], &["fmt"], &["diff", ".", "."]] {
        is_plain(&standard_error(&run(root, arguments), 2));
    }
}

#[test]
fn a_report_shows_the_part_of_a_long_line_near_the_error() {
    let many = "\u{202E}".repeat(1_000);
    let spec = format!("# {}{many}{}\nschema = 1\n", "x".repeat(5_000), "资".repeat(5_000));
    let text = printed(&piped(&["lint", "-"], &spec), 1);
    assert!(text.contains("--> -:1:5003\n") && text.contains("--> -:1:6002\n"), "{text}");
    assert!(text.len() < 2_000 * 1_000, "{}", text.len());
}

/// Status 2 shows that a message was lost.
#[cfg(target_os = "linux")]
#[test]
fn lost_messages_are_trouble() {
    let full = || Stdio::from(File::options().write(true).open("/dev/full").unwrap());
    let status = |command: &mut Command| command.output().unwrap().status.code();
    for arguments in [&["--help"][..], &["--version"], &["lint", "--help"], &["list"], &["lint"]] {
        assert_eq!(status(command(arguments).stdout(full())), Some(2), "{arguments:?}");
    }
    let unknown: &[&str] = &["explain", "99"];
    assert_eq!(tcerr(unknown).status.code(), Some(1));
    for arguments in [unknown, &["list"], &["explian"], &["lint", "/dev/null/x"]] {
        assert_eq!(status(command(arguments).stderr(full())), Some(2), "{arguments:?}");
    }
    printed(&tcerr(&["--help"]), 0);
    printed(&tcerr(&["--version"]), 0);
    standard_error(&tcerr(&["explian"]), 2);
}
