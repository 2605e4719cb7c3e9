//! What git knows of other revisions; the work tree is left alone.
//!
//! The git command is asked, and no library: it is wherever a checkout is, and reads every kind of
//! repository, while a library would be the greatest dependency of the project by far.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

use tencentcloud_errors_codegen::{ACCEPTED_FILE, MANIFEST_FILE, Revision, SPEC_FOLDER, SpecFile};

use crate::error::Error;

/// The names under which the main branch is looked for, the best first.
const MAIN: [&str; 3] = ["refs/remotes/origin/HEAD", "refs/remotes/origin/main", "refs/heads/main"];

/// The checkout's repository.
#[derive(Debug)]
pub(crate) struct Repository {
    root: PathBuf,
}

impl Repository {
    /// The repository of the checkout at `root`.
    pub(crate) fn new(root: &Path) -> Self {
        Self { root: root.to_owned() }
    }

    /// The commit where this branch has left main; on main itself, the last commit.
    pub(crate) fn merge_base(&self) -> Result<String, Error> {
        self.ask("find a repository here", ["rev-parse", "--git-dir"])?;
        let is_there = |name: &&str| {
            self.ask("find a branch", ["rev-parse", "--verify", "--quiet", *name]).is_ok()
        };
        let main = MAIN.into_iter().find(is_there).ok_or_else(|| {
            failed("find the branch main", "name the revision to compare with: --against REV")
        })?;
        let what = "find where this branch has left main (a shallow clone lacks it: \
                    git fetch --unshallow)";
        let commit = self.ask(what, ["merge-base", "HEAD", main])?;
        Ok(String::from_utf8_lossy(&commit).trim().to_owned())
    }

    /// The last release before this revision: the nearest tag `v1.2.3`.
    pub(crate) fn last_release(&self) -> Result<String, Error> {
        let pattern = "v[0-9]*.[0-9]*.[0-9]*";
        let arguments = ["describe", "--tags", "--abbrev=0", "--match", pattern, "HEAD"];
        let tag = self.ask("find the last release, a tag such as v1.2.3", arguments)?;
        Ok(String::from_utf8_lossy(&tag).trim().to_owned())
    }

    /// The specs, what is accepted, and the manifest of a revision.
    pub(crate) fn revision(&self, name: &str) -> Result<Revision, Error> {
        let commit = format!("{name}^{{commit}}");
        let arguments = ["rev-parse", "--verify", "--end-of-options", &*commit];
        let commit = self.ask(&format!("find the revision `{name}`"), arguments)?;
        let commit = String::from_utf8_lossy(&commit).trim().to_owned();
        let folder = format!("{SPEC_FOLDER}/");
        let paths = [MANIFEST_FILE, &*folder];
        let arguments = ["ls-tree", "-z", "--name-only", &*commit, "--"].into_iter().chain(paths);
        let listing = self.ask("list the specs", arguments)?;
        let mut revision = Revision::default();
        for path in String::from_utf8_lossy(&listing).split_terminator('\0') {
            let file = || -> Result<_, Error> {
                let blob = format!("{commit}:./{path}");
                let bytes = self.ask(&format!("read {path}"), ["cat-file", "blob", &*blob])?;
                Ok(SpecFile::new(path, bytes))
            };
            match path {
                ACCEPTED_FILE => revision.accepted = Some(file()?),
                MANIFEST_FILE => revision.manifest = Some(file()?),
                _ if Path::new(path).extension() == Some(OsStr::new("toml")) => {
                    revision.specs.push(file()?);
                }
                _ => {}
            }
        }
        if revision.specs.is_empty() {
            let what = format!("compare with `{name}`");
            return Err(failed(&what, &format!("it has no {folder}*.toml")));
        }
        Ok(revision)
    }

    /// The day of the last commit.
    pub(crate) fn day_of_last_commit(&self) -> Result<String, Error> {
        let day = self.ask("say when the last commit was", ["log", "-1", "--format=%cs"])?;
        Ok(String::from_utf8_lossy(&day).trim().to_owned())
    }

    /// The commits of a file, the newest first: before each a NUL and its day, then the lines that it has
    /// changed.
    pub(crate) fn changes_of(&self, path: &str) -> Result<Vec<u8>, Error> {
        let arguments = ["log", "--format=%x00%cs", "-p", "-U0", "--no-color", "--no-ext-diff"];
        let arguments = arguments.into_iter().chain(["--no-renames", "--no-textconv", "--", path]);
        self.ask(&format!("read the history of {path}"), arguments)
    }

    /// Whether its history begins somewhere in the middle.
    pub(crate) fn is_shallow(&self) -> Result<bool, Error> {
        let answer = self.ask("read its history", ["rev-parse", "--is-shallow-repository"])?;
        Ok(answer.trim_ascii() == b"true")
    }

    fn ask<'a>(
        &self,
        what: &str,
        arguments: impl IntoIterator<Item = &'a str>,
    ) -> Result<Vec<u8>, Error> {
        let mut git = Command::new("git");
        // In a hook these name the repository that the hook is of.
        for name in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"] {
            git.env_remove(name);
        }
        git.arg("-C").arg(&self.root).args(arguments).env("GIT_OPTIONAL_LOCKS", "0");
        let output =
            git.output().map_err(|error| Error::trouble(format!("cannot start git: {error}")))?;
        if output.status.success() {
            return Ok(output.stdout);
        }
        Err(failed(what, &String::from_utf8_lossy(&output.stderr)))
    }
}

/// What was asked, and what git said.
fn failed(what: &str, said: &str) -> Error {
    let said = said.trim().trim_start_matches("fatal: ").lines().collect::<Vec<_>>().join("; ");
    let colon = if said.is_empty() { "" } else { ": " };
    Error::trouble(format!("git cannot {what}{colon}{said}"))
}
