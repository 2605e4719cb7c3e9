//! A copy of this checkout's specs in a separate repository.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use snapbox::cmd::cargo_bin;
use tempfile::TempDir;

/// A copy of this checkout's specs in a separate repository, on the branch main.
pub(crate) struct Repository(TempDir);

impl Repository {
    /// A repository with the small specs: a debug build takes long to read all of them again and again.
    pub(crate) fn new() -> Self {
        Self::with(&["monitoring", "project"])
    }

    /// A repository with all specs.
    pub(crate) fn whole() -> Self {
        Self::with(&["cdn", "monitoring", "project", "public"])
    }

    pub(crate) fn with(specs: &[&str]) -> Self {
        let repository = Self(tempfile::tempdir().unwrap());
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        fs::create_dir(repository.root().join("spec")).unwrap();
        for name in specs {
            let path = format!("spec/{name}.toml");
            fs::copy(root.join(&path), repository.root().join(&path)).unwrap();
        }
        // So that a release does not change snapshots.
        repository.write("Cargo.toml", "[workspace.package]\nversion = \"0.1.0\"\n");
        repository.write("spec/accepted.toml", "schema = 1\n");
        fs::copy(root.join(".gitattributes"), repository.root().join(".gitattributes")).unwrap();
        repository.git(&["init", "-q", "-b", "main"]);
        repository.commit("begin");
        repository
    }

    pub(crate) fn root(&self) -> &Path {
        self.0.path()
    }

    pub(crate) fn write(&self, path: &str, text: &str) {
        fs::write(self.root().join(path), text).unwrap();
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.root().join(path)).unwrap()
    }

    /// Replaces the first occurrence of a text.
    pub(crate) fn replace(&self, path: &str, old: &str, new: &str) {
        let text = self.read(path);
        assert!(text.contains(old), "{old} is in {path}");
        self.write(path, &text.replacen(old, new, 1));
    }

    pub(crate) fn append(&self, path: &str, more: &str) {
        self.write(path, &(self.read(path) + more));
    }

    /// Removes the first entries.
    pub(crate) fn drop_entries(&self, path: &str, count: usize) {
        let text = self.read(path);
        let (head, entries) = text.split_once("\n[[table.error]]").unwrap();
        let entries: Vec<_> = entries.split("\n[[table.error]]").skip(count).collect();
        self.write(path, &format!("{head}\n[[table.error]]{}", entries.join("\n[[table.error]]")));
    }

    /// Removes the last edition.
    pub(crate) fn drop_last_edition(&self, path: &str) {
        let text = self.read(path);
        let start = text.rfind("\n[[table.error.edition]]").unwrap();
        let rest = text[start + 1..].find("\n[[").map_or(text.len(), |next| start + 1 + next);
        self.write(path, &[&text[..start], &text[rest..]].concat());
    }

    /// Writes acceptances, with a reason.
    pub(crate) fn accept(&self, blocks: &str) {
        let blocks = blocks.replace("reason = \"\"", "reason = \"nobody uses it\"");
        let blocks = blocks.trim_start_matches("schema = 1\n");
        self.write("spec/accepted.toml", &format!("schema = 1\n{blocks}"));
    }

    /// The path that a finding names, and the text of its line.
    pub(crate) fn line_of(&self, finding: &str) -> (String, String) {
        let mut parts = finding.split(':');
        let path = parts.next().unwrap();
        let line: usize = parts.next().unwrap().parse().unwrap();
        (path.to_owned(), self.read(path).lines().nth(line - 1).unwrap().to_owned())
    }

    pub(crate) fn commit(&self, message: &str) {
        self.git(&["add", "--all"]);
        self.git(&["commit", "-q", "-m", message]);
    }

    pub(crate) fn git(&self, arguments: &[&str]) -> String {
        let output = self.git_output(arguments);
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "git {}: {said}", arguments.join(" "));
        String::from_utf8(output.stdout).unwrap()
    }

    pub(crate) fn git_fails(&self, arguments: &[&str]) {
        assert!(!self.git_output(arguments).status.success());
    }

    /// Runs git without the configuration of the user.
    fn git_output(&self, arguments: &[&str]) -> Output {
        let mut git = Command::new("git");
        for name in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"] {
            git.env_remove(name);
        }
        git.env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_NOSYSTEM", "1");
        git.args(["-c", "user.name=Somebody", "-c", "user.email=somebody@example.com"]);
        git.args(arguments).current_dir(self.root()).output().unwrap()
    }

    fn tcerr(&self, arguments: &[&str]) -> Command {
        let mut tcerr = Command::new(cargo_bin!("tcerr"));
        for name in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"] {
            tcerr.env_remove(name);
        }
        // Nor may a folder above the folder of temporary files be a repository.
        tcerr.env("GIT_CEILING_DIRECTORIES", self.root().parent().unwrap());
        tcerr.args(arguments).current_dir(self.root());
        tcerr
    }

    /// The standard output of `tcerr` with this exit status.
    #[track_caller]
    pub(crate) fn printed(&self, arguments: &[&str], status: i32) -> String {
        self.printed_in("", arguments, status)
    }

    /// The standard output of `tcerr` in a folder, with this exit status.
    #[track_caller]
    pub(crate) fn printed_in(&self, folder: &str, arguments: &[&str], status: i32) -> String {
        let mut tcerr = self.tcerr(arguments);
        let output = tcerr.current_dir(self.root().join(folder)).output().unwrap();
        let text = String::from_utf8(output.stdout).unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(status), "{text}{said}");
        text
    }

    /// The standard error of `tcerr` when it cannot run.
    #[track_caller]
    pub(crate) fn trouble(&self, arguments: &[&str]) -> String {
        self.standard_error(arguments, 2)
    }

    /// The standard error of `tcerr` with this exit status.
    #[track_caller]
    pub(crate) fn standard_error(&self, arguments: &[&str], status: i32) -> String {
        let output = self.tcerr(arguments).output().unwrap();
        assert_eq!(output.status.code(), Some(status));
        String::from_utf8(output.stderr).unwrap()
    }

    /// The standard error of `tcerr` when its answer cannot be written.
    #[cfg(target_os = "linux")]
    #[track_caller]
    pub(crate) fn unwritable(&self, arguments: &[&str]) -> String {
        let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let output = self.tcerr(arguments).stdout(full).output().unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{said}");
        said
    }

    /// The standard output of a successful `tcerr` with a variable set.
    #[track_caller]
    pub(crate) fn printed_with(&self, arguments: &[&str], name: &str, value: &Path) -> String {
        let output = self.tcerr(arguments).env(name, value).output().unwrap();
        assert_eq!(output.status.code(), Some(0));
        String::from_utf8(output.stdout).unwrap()
    }
}
