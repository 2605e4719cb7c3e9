//! Reads other revisions with git; the work tree is left alone.
//!
//! This runs the git command instead of using a library: git is wherever a checkout is, and reads
//! every kind of repository, while a library would be the largest dependency of the project by far.

use std::ffi::OsStr;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;

use tencentcloud_errors_codegen::{
    ACCEPTED_FILE, MANIFEST_FILE, Revision, SPEC_FOLDER, SpecFile, Version,
};

use crate::error::Error;

/// The possible names of the main branch, the best first.
const MAIN: [&str; 3] = ["refs/remotes/origin/HEAD", "refs/remotes/origin/main", "refs/heads/main"];

/// The prefix of the full names of tags.
const TAGS: &str = "refs/tags/";

/// The mode of a link in a commit.
const LINK: &str = "120000";

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

    /// The commit where this branch left main, and what to call it; on main itself, the last commit.
    pub(crate) fn merge_base(&self) -> Result<(String, String), Error> {
        self.ask("find a repository here", ["rev-parse", "--git-dir"])?;
        let is_there = |name: &&str| {
            self.ask("find a branch", ["rev-parse", "--verify", "--quiet", *name]).is_ok()
        };
        let main = MAIN.into_iter().find(is_there).ok_or_else(|| {
            failed("find the branch main", "name the revision to compare with: --against REV")
        })?;
        let what = "find where this branch left main (a shallow clone lacks it: \
                    git fetch --unshallow)";
        let commit = self.ask(what, ["merge-base", "HEAD", main])?;
        let commit = String::from_utf8_lossy(&commit).trim().to_owned();
        let is_last = self.commit("HEAD").is_ok_and(|head| head == commit);
        let name = if is_last { "the last commit" } else { "where this branch left main" };
        Ok((commit, name.to_owned()))
    }

    /// The releases before this revision, each a tag such as `v1.2.3`, the highest version first.
    pub(crate) fn releases(&self) -> Result<Vec<Release>, Error> {
        let format = "--format=%(refname:strip=2)";
        let arguments = ["for-each-ref", "--merged", "HEAD", format, "refs/tags/v*"];
        let tags = self.ask("list the releases, tags such as v1.2.3", arguments)?;
        let release = |tag: &str| {
            let version = Version::parse(tag.strip_prefix('v')?).ok()?;
            Some(Release { version, tag: tag.to_owned() })
        };
        let mut releases: Vec<_> =
            String::from_utf8_lossy(&tags).lines().filter_map(release).collect();
        releases.sort_by(|one, other| other.version.cmp(&one.version));
        Ok(releases)
    }

    /// Whether the tag of a release is on the last commit.
    pub(crate) fn is_last_commit(&self, release: &Release) -> bool {
        let commits = [self.commit("HEAD"), self.commit(&release.reference())];
        matches!(commits, [Ok(head), Ok(tagged)] if head == tagged)
    }

    fn commit(&self, name: &str) -> Result<String, Error> {
        let revision = format!("{name}^{{commit}}");
        let arguments = ["rev-parse", "--verify", "--end-of-options", &*revision];
        let name = name.trim_start_matches(TAGS);
        let commit = self.ask(&format!("find the revision `{name}`"), arguments)?;
        Ok(String::from_utf8_lossy(&commit).trim().to_owned())
    }

    /// The specs, the acceptances and the manifest of a revision.
    pub(crate) fn revision(&self, name: &str) -> Result<Revision, Error> {
        let commit = self.commit(name)?;
        let folder = format!("{SPEC_FOLDER}/");
        let paths = [MANIFEST_FILE, &*folder];
        let arguments = ["ls-tree", "-z", &*commit, "--"].into_iter().chain(paths);
        let listing = self.ask("list the specs", arguments)?;
        let listing = String::from_utf8_lossy(&listing);
        let mut revision = Revision::default();
        let (mut paths, mut objects) = (Vec::new(), String::new());
        for row in listing.split_terminator('\0') {
            // `100644 blob 4b825dc...`, a tab, and the path.
            let Some((about, path)) = row.split_once('\t') else { continue };
            let mut about = about.split(' ');
            let (Some(mode), Some(kind), Some(object)) = (about.next(), about.next(), about.next())
            else {
                continue;
            };
            let name = Path::new(path).file_name().map(OsStr::to_string_lossy).unwrap_or_default();
            // Files that begin with a dot are left behind by editors.
            if !name.ends_with(".toml") || name.starts_with('.') {
                continue;
            }
            match (mode, kind) {
                (LINK, _) => revision.not_files.push((path.to_owned(), "a link")),
                (_, "blob") => {
                    paths.push(path);
                    objects.extend([object, "\n"]);
                }
                (_, "commit") => revision.not_files.push((path.to_owned(), "a submodule")),
                _ => revision.not_files.push((path.to_owned(), "a folder")),
            }
        }
        for (path, bytes) in paths.iter().zip(self.blobs(&paths, &objects)?) {
            let file = SpecFile::new(*path, bytes);
            match *path {
                ACCEPTED_FILE => revision.accepted = Some(file),
                MANIFEST_FILE => revision.manifest = Some(file),
                _ => revision.specs.push(file),
            }
        }
        revision.find_version(|path| {
            let object = format!("{commit}:{path}");
            let bytes = self.ask("read a manifest", ["cat-file", "blob", &*object]).ok()?;
            Some(SpecFile::new(path, bytes))
        });
        if revision.specs.is_empty() {
            let what = format!("compare with `{}`", name.trim_start_matches(TAGS));
            return Err(failed(&what, &format!("it has no {folder}*.toml")));
        }
        Ok(revision)
    }

    /// The contents of objects, whose names are one per line.
    fn blobs(&self, paths: &[&str], objects: &str) -> Result<Vec<Vec<u8>>, Error> {
        let what = "read the specs";
        let answer = self.ask_with(what, ["cat-file", "--batch"], objects.as_bytes())?;
        let (mut rest, mut blobs) = (answer.as_slice(), Vec::new());
        // The answer for each is a line, `4b825dc... blob 12`, followed by the contents and a line break.
        for path in paths {
            let lost = || failed(&format!("read {path}"), "its content is not in the repository");
            let end = rest.iter().position(|byte| *byte == b'\n').ok_or_else(lost)?;
            let about = String::from_utf8_lossy(&rest[..end]);
            let size = about.rsplit(' ').next().and_then(|size| size.parse::<usize>().ok());
            let start = end + 1;
            let end = size.and_then(|size| start.checked_add(size)).ok_or_else(lost)?;
            blobs.push(rest.get(start..end).ok_or_else(lost)?.to_vec());
            rest = rest.get(end + 1..).unwrap_or_default();
        }
        Ok(blobs)
    }

    /// The day of the last commit.
    pub(crate) fn day_of_last_commit(&self) -> Result<String, Error> {
        let day = self.ask("find the date of the last commit", ["log", "-1", "--format=%cs"])?;
        Ok(String::from_utf8_lossy(&day).trim().to_owned())
    }

    /// The commits of a file, the newest first: for each, a NUL, its day, and the lines that it changed.
    pub(crate) fn changes_of(&self, path: &str) -> Result<Vec<u8>, Error> {
        let arguments = ["log", "--format=%x00%cs", "-p", "-U0", "--no-color", "--no-ext-diff"];
        let arguments = arguments.into_iter().chain(["--no-renames", "--no-textconv", "--", path]);
        self.ask(&format!("read the history of {path}"), arguments)
    }

    /// Whether its history is incomplete, as in a shallow clone.
    pub(crate) fn is_shallow(&self) -> Result<bool, Error> {
        let answer = self.ask("read its history", ["rev-parse", "--is-shallow-repository"])?;
        Ok(answer.trim_ascii() == b"true")
    }

    fn ask<'a>(
        &self,
        what: &str,
        arguments: impl IntoIterator<Item = &'a str>,
    ) -> Result<Vec<u8>, Error> {
        self.ask_with(what, arguments, &[])
    }

    fn ask_with<'a>(
        &self,
        what: &str,
        arguments: impl IntoIterator<Item = &'a str>,
        input: &[u8],
    ) -> Result<Vec<u8>, Error> {
        let mut git = git();
        // In a hook, these variables name the repository of the hook.
        for name in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"] {
            git.env_remove(name);
        }
        git.arg("-C").arg(&self.root).args(arguments);
        git.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let cannot_start = |error| Error::trouble(format!("cannot start git: {error}"));
        let mut git = git.spawn().map_err(cannot_start)?;
        let stdin = git.stdin.take();
        let output = thread::scope(|scope| {
            // Git answers while it is still being asked. If it stops reading, its answer says why.
            scope.spawn(move || stdin.map(|mut stdin| stdin.write_all(input)));
            git.wait_with_output()
        });
        let output = output.map_err(cannot_start)?;
        if output.status.success() {
            return Ok(output.stdout);
        }
        Err(failed(what, &String::from_utf8_lossy(&output.stderr)))
    }
}

/// A git command that uses only what is in the repository. It fetches nothing: the repository may
/// name a hostile program for that.
pub(crate) fn git() -> Command {
    let mut git = Command::new("git");
    git.args(["-c", "protocol.allow=never"]);
    git.env("GIT_NO_LAZY_FETCH", "1").env("GIT_OPTIONAL_LOCKS", "0");
    git
}

/// A release: a tag, and the version that it names.
#[derive(Debug)]
pub(crate) struct Release {
    pub(crate) version: Version,
    pub(crate) tag: String,
}

impl Release {
    /// The full name of the tag, since a branch may have the same name.
    pub(crate) fn reference(&self) -> String {
        format!("{TAGS}{}", self.tag)
    }
}

/// The error of a git command: what it was to do, and what git said.
fn failed(what: &str, answer: &str) -> Error {
    let answer = answer.trim().trim_start_matches("fatal: ").lines().collect::<Vec<_>>().join("; ");
    let colon = if answer.is_empty() { "" } else { ": " };
    Error::trouble(format!("git cannot {what}{colon}{answer}"))
}
