//! A copy of this checkout's specs in a repository of its own.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use snapbox::cmd::cargo_bin;
use tempfile::TempDir;

/// A copy of this checkout's specs in a repository of its own, on the branch main.
pub(crate) struct Repository(TempDir);

impl Repository {
    /// With the small specs: in a debug build it takes long to read all of them, again and again.
    pub(crate) fn new() -> Self {
        Self::with(&["monitoring", "project"])
    }

    /// With every spec.
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
        // A release changes no snapshot.
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

    /// Replaces the first place of a text.
    pub(crate) fn replace(&self, path: &str, old: &str, new: &str) {
        let text = self.read(path);
        assert!(text.contains(old), "{old} is in {path}");
        self.write(path, &text.replacen(old, new, 1));
    }

    pub(crate) fn append(&self, path: &str, more: &str) {
        self.write(path, &(self.read(path) + more));
    }

    /// Takes the first entries out.
    pub(crate) fn drop_entries(&self, path: &str, count: usize) {
        let text = self.read(path);
        let (head, entries) = text.split_once("\n[[table.error]]").unwrap();
        let entries: Vec<_> = entries.split("\n[[table.error]]").skip(count).collect();
        self.write(path, &format!("{head}\n[[table.error]]{}", entries.join("\n[[table.error]]")));
    }

    /// Takes the last edition out.
    pub(crate) fn drop_last_edition(&self, path: &str) {
        let text = self.read(path);
        let start = text.rfind("\n[[table.error.edition]]").unwrap();
        let rest = text[start + 1..].find("\n[[").map_or(text.len(), |next| start + 1 + next);
        self.write(path, &[&text[..start], &text[rest..]].concat());
    }

    /// Writes down what is accepted, with a reason.
    pub(crate) fn accept(&self, blocks: &str) {
        let blocks = blocks.replace("reason = \"\"", "reason = \"nobody uses it\"");
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

    /// Runs git, whatever is configured for whoever runs the test.
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
        // Not even what lies above the folder of temporary files is a repository.
        tcerr.env("GIT_CEILING_DIRECTORIES", self.root().parent().unwrap());
        tcerr.args(arguments).current_dir(self.root());
        tcerr
    }

    /// What `tcerr` prints, with its exit status.
    #[track_caller]
    pub(crate) fn printed(&self, arguments: &[&str], status: i32) -> String {
        self.printed_in("", arguments, status)
    }

    /// What `tcerr` prints in a folder, with its exit status.
    #[track_caller]
    pub(crate) fn printed_in(&self, folder: &str, arguments: &[&str], status: i32) -> String {
        let mut tcerr = self.tcerr(arguments);
        let output = tcerr.current_dir(self.root().join(folder)).output().unwrap();
        let text = String::from_utf8(output.stdout).unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(status), "{text}{said}");
        text
    }

    /// What `tcerr` says when it cannot do its work.
    #[track_caller]
    pub(crate) fn trouble(&self, arguments: &[&str]) -> String {
        self.complaints(arguments, 2)
    }

    /// What `tcerr` complains about beside what it prints, with its exit status.
    #[track_caller]
    pub(crate) fn complaints(&self, arguments: &[&str], status: i32) -> String {
        let output = self.tcerr(arguments).output().unwrap();
        assert_eq!(output.status.code(), Some(status));
        String::from_utf8(output.stderr).unwrap()
    }

    /// What `tcerr` says when nobody can take its answer.
    #[cfg(target_os = "linux")]
    #[track_caller]
    pub(crate) fn unwritable(&self, arguments: &[&str]) -> String {
        let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let output = self.tcerr(arguments).stdout(full).output().unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{said}");
        said
    }

    /// What `tcerr` prints with a variable set, and nothing stops it.
    #[track_caller]
    pub(crate) fn printed_with(&self, arguments: &[&str], name: &str, value: &Path) -> String {
        let output = self.tcerr(arguments).env(name, value).output().unwrap();
        assert_eq!(output.status.code(), Some(0));
        String::from_utf8(output.stdout).unwrap()
    }
}
