//! Pages that a newcomer follows word by word.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::MutexGuard;
use std::{env, process};

use super::{VERSION, cargo, said, scratch, turn};

const OWN_TABLES: &str = include_str!("../../docs/using/own-tables.md");
/// The pages about the command line, up to what needs files or a terminal.
const LOOKING_UP: [(&str, &str); 2] = [
    (include_str!("../../docs/looking-up/tcerr.md"), "\n## Your own tables\n"),
    (include_str!("../../cli/README.md"), "\n## For people on call\n"),
];
/// The README of the generator, up to what needs no file.
const CODEGEN: (&str, &str) =
    (include_str!("../../codegen/README.md"), "\n## Errors, and settings\n");
/// The READMEs, up to where they speak of this checkout.
const READMES: [(&str, &str); 2] = [
    (include_str!("../../README.md"), "\n## Work on it\n"),
    (include_str!("../../README.zh-CN.md"), "\n## 参与开发\n"),
];

/// Where a page names versions instead of paths, those are this checkout.
const RELEASED: &str = "
[patch.crates-io]
tencentcloud-errors.path = '../tencentcloud-errors'
tencentcloud-errors-v3.path = '../tencentcloud-errors/v3'
";

/// What a reader does, or sees.
enum Step {
    /// Writes a file, whose path is before the block.
    File { path: &'static str, content: &'static str },
    /// Runs commands, one per line, and compares their output, if the page shows it.
    Run { commands: &'static str, output: Option<&'static str> },
}

/// The blocks in order, except for those that only show something.
fn steps(document: &'static str) -> Vec<Step> {
    let mut steps = Vec::new();
    let mut before = "";
    let mut parts = document.split("```");
    while let Some(text) = parts.next() {
        let Some((language, content)) = parts.next().and_then(|block| block.split_once('\n'))
        else {
            break;
        };
        let line = text.trim_end().lines().next_back().unwrap_or(before);
        match (language, steps.last_mut()) {
            ("sh", _) => steps.push(Step::Run { commands: content, output: None }),
            ("text", Some(Step::Run { output, .. })) if text.trim().is_empty() => {
                *output = Some(content);
            }
            ("toml" | "rs" | "rust", _) => {
                let path = line.strip_suffix([':', '：']).and_then(|line| line.rsplit('`').nth(1));
                steps.push(Step::File { path: path.expect("a path is before it"), content });
            }
            _ => {}
        }
        before = line;
    }
    steps
}

/// The files that the first half of the page has written, before the second changes them.
#[test]
#[cfg_attr(miri, ignore = "reads files")]
fn the_files_of_the_page_are_those_of_the_example() {
    let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/own-tables");
    let mut shown = Vec::new();
    for step in steps(OWN_TABLES) {
        let Step::File { path, content } = step else { continue };
        if !shown.contains(&path) {
            let file = fs::read_to_string(example.join(path)).unwrap();
            assert_eq!(content, file, "docs/using/own-tables.md: {path}");
            shown.push(path);
        }
    }
    for folder in ["spec", "src", "tests", "examples"] {
        for file in fs::read_dir(example.join(folder)).unwrap() {
            let path = format!("{folder}/{}", file.unwrap().file_name().to_string_lossy());
            assert!(shown.contains(&&*path), "docs/using/own-tables.md does not show {path}");
        }
    }
}

/// A home with this checkout in it, where `tcerr` is installed.
struct Home {
    root: PathBuf,
    /// Where the reader is.
    folder: PathBuf,
    _turn: MutexGuard<'static, ()>,
}

impl Home {
    fn new() -> Self {
        let turn = turn();
        // Outside of this checkout, whose workspace would include a new package.
        let root = env::temp_dir().join(format!("newcomer-{}", process::id()));
        let _ = fs::remove_dir_all(&root);
        fs::create_dir_all(&root).unwrap();
        let checkout = Path::new(env!("CARGO_MANIFEST_DIR"));
        symlink(checkout, root.join("tencentcloud-errors")).unwrap();
        let build = cargo(checkout, &["build", "--locked", "-p", "tencentcloud-errors-cli"]);
        said(&{ build }.output().unwrap(), true);
        Self { folder: root.clone(), root, _turn: turn }
    }

    /// Writes a file; dependencies take the place of the empty table that `cargo new` has written.
    fn write(&self, path: &str, content: &str) {
        let path = self.folder.join(path);
        if content.starts_with("[dependencies]") {
            let manifest = fs::read_to_string(&path).unwrap();
            let package = manifest.strip_suffix("[dependencies]\n").expect("no dependency yet");
            let registry = if content.contains("path = ") { "" } else { RELEASED };
            fs::write(path, format!("{package}{content}{registry}")).unwrap();
        } else {
            fs::write(path, content).unwrap();
        }
    }

    /// The output of a shell command, with the paths of the page.
    fn run(&mut self, line: &str) -> (String, bool) {
        if let Some(folder) = line.strip_prefix("cd ") {
            self.folder.push(folder);
            // Without a network: the versions that are available.
            let lock = self.root.join("tencentcloud-errors/Cargo.lock");
            fs::copy(lock, self.folder.join("Cargo.lock")).unwrap();
            return (String::new(), true);
        }
        // The page installs it; here it was built.
        if line.starts_with("cargo install ") {
            return (String::new(), true);
        }
        let path = match line.strip_prefix("cargo add ") {
            Some(what) if what.contains("--path") => "",
            Some(what) if what.contains("-codegen") => "--path ../tencentcloud-errors/codegen",
            Some(_) => "--path ../tencentcloud-errors",
            None => "",
        };
        let mut command = Command::new("sh");
        command.args(["-c", &format!("{line} {path} 2>&1")]).current_dir(&self.folder);
        // The cargo that runs this test, but by its name.
        for (name, value) in cargo(&self.folder, &[]).get_envs() {
            match value {
                Some(value) => command.env(name, value),
                None => command.env_remove(name),
            };
        }
        let tools = [Some(scratch().join("target/debug")), toolchain()];
        let path = env::var_os("PATH").unwrap_or_default();
        let paths = tools.into_iter().flatten().chain(env::split_paths(&path));
        command.env("PATH", env::join_paths(paths).unwrap()).env("LC_ALL", "C.UTF-8");
        let output = command.output().unwrap();
        let text = String::from_utf8_lossy(&output.stdout);
        let text = text.replace(&*self.root.to_string_lossy(), "/home/you");
        // The page shows the first release, whatever the version is.
        let text = text.replace(VERSION, "0.1.0");
        (text, output.status.success())
    }
}

/// Where the cargo is that runs this test.
fn toolchain() -> Option<PathBuf> {
    Path::new(env!("CARGO")).parent().map(Path::to_path_buf)
}

impl Drop for Home {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.root);
    }
}

#[test]
#[ignore = "builds a crate from nothing"]
fn a_newcomer_has_a_table_of_his_own_word_by_word() {
    follow(OWN_TABLES);
}

#[test]
#[ignore = "builds a crate from nothing"]
fn the_readme_of_the_generator_leads_to_a_table() {
    follow_up_to([CODEGEN]);
}

#[test]
#[ignore = "builds a crate from nothing"]
fn a_newcomer_has_his_first_program_word_by_word() {
    follow_up_to(READMES);
}

#[test]
#[ignore = "builds the command line"]
fn the_pages_about_the_command_line_show_what_it_prints() {
    follow_up_to(LOOKING_UP);
}

/// Both show the same program, but for its comments.
#[test]
fn the_readmes_agree_on_their_code() {
    let files = READMES.map(|(readme, _)| {
        let files = steps(readme).into_iter().filter_map(|step| match step {
            Step::File { path, content } => Some((path, content)),
            Step::Run { .. } => None,
        });
        let code = |line: &'static str| line.split("//").next().unwrap_or(line).trim_end();
        files
            .map(|(path, content)| (path, content.lines().map(code).collect::<Vec<_>>()))
            .collect::<Vec<_>>()
    });
    assert_eq!(files[0], files[1]);
    assert_eq!(files[0].len(), 2);
}

/// Follows pages up to a heading of each.
fn follow_up_to<const N: usize>(pages: [(&'static str, &str); N]) {
    for (page, heading) in pages {
        let (part, _) = page.split_once(heading).expect("the heading is there");
        follow(part);
    }
}

fn follow(document: &'static str) {
    let mut home = Home::new();
    for step in steps(document) {
        match step {
            Step::File { path, content } => home.write(path, content),
            Step::Run { commands, output } => {
                let mut printed = String::new();
                let mut is_success = true;
                for line in commands.lines() {
                    let (text, has_succeeded) = home.run(line);
                    printed.push_str(&text);
                    is_success &= has_succeeded;
                }
                let expected = output.unwrap_or("...\n");
                let is_failure = expected.lines().any(|line| line.starts_with("error"));
                assert_eq!(is_success, !is_failure, "{commands}{printed}");
                assert!(is_like(&printed, expected), "{commands}\n{printed}\nnot\n\n{expected}");
            }
        }
    }
}

/// Whether lines are those of the page, where `...` stands for any lines, and times are ignored.
fn is_like(printed: &str, expected: &str) -> bool {
    let lines = |text: &str| text.lines().map(without_time).collect::<Vec<_>>();
    matches(&lines(printed), &lines(expected))
}

fn matches(printed: &[String], expected: &[String]) -> bool {
    match expected.split_first() {
        None => printed.is_empty(),
        Some((first, rest)) if first == "..." => {
            (0..=printed.len()).any(|start| matches(&printed[start..], rest))
        }
        Some((first, rest)) => printed.first() == Some(first) && matches(&printed[1..], rest),
    }
}

/// A line up to the time that something took.
fn without_time(line: &str) -> String {
    let line = line.trim_end();
    match line.rsplit_once(" in ") {
        Some((rest, time))
            if time.ends_with('s') && time.starts_with(|it: char| it.is_ascii_digit()) =>
        {
            format!("{rest} in …")
        }
        _ => line.to_owned(),
    }
}
