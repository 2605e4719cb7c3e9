//! Reads one edition of the Go SDK: the error codes in a work tree of its repository.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::day;
use super::go;
use super::history::History;
use super::report::Unread;
use crate::error::Error;
use crate::texts::{Texts, texts};

/// The editions of the SDK.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Edition {
    Chinese,
    International,
}

impl Edition {
    /// Its id as a source in specs; if specs are from several releases, the version is added.
    pub(crate) const fn id(self) -> &'static str {
        match self {
            Self::Chinese => "sdk-go-zh",
            Self::International => "sdk-go-en",
        }
    }

    /// The edition that a source is.
    pub(crate) fn of_source(id: &str) -> Option<Self> {
        [Self::Chinese, Self::International].into_iter().find(|edition| {
            let version = id.strip_prefix(edition.id());
            version.is_some_and(|version| version.is_empty() || version.starts_with('-'))
        })
    }

    pub(crate) const fn lang(self) -> &'static str {
        match self {
            Self::Chinese => "zh",
            Self::International => "en",
        }
    }

    const fn name(self) -> Texts {
        match self {
            Self::Chinese => texts("Official Go SDK", "官方 Go SDK"),
            Self::International => texts("Official Go SDK (international)", "官方 Go SDK 国际站版"),
        }
    }

    const fn url(self) -> &'static str {
        match self {
            Self::Chinese => "https://github.com/TencentCloud/tencentcloud-sdk-go",
            Self::International => "https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en",
        }
    }
}

/// A service, and a version of its API: `cdn` and `2018-06-06`.
pub(crate) type Api = (String, String);

/// A release of an edition.
#[derive(Debug)]
pub(crate) struct Tree {
    pub(crate) edition: Edition,
    pub(crate) root: PathBuf,
    /// Such as `v1.3.166`.
    pub(crate) release: String,
    /// The day of the release.
    pub(crate) date: String,
    /// The words of each file in their order, each with its line.
    pub(crate) files: BTreeMap<Api, File>,
    /// The Chinese names of services, if the edition has them.
    pub(crate) names: BTreeMap<String, String>,
    /// The files that were skipped.
    pub(crate) unread: Vec<Unread>,
    pub(crate) history: History,
}

/// One `errors.go`.
#[derive(Debug)]
pub(crate) struct File {
    pub(crate) path: String,
    pub(crate) constants: Vec<go::Constant>,
}

/// The release of a tree, as given in the options.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Stated<'s> {
    pub(crate) release: Option<&'s str>,
    pub(crate) date: Option<&'s str>,
    /// The names of these options.
    pub(crate) options: [&'static str; 2],
}

/// The folder of all services.
const SERVICES: &str = "tencentcloud";

/// The file in which the SDK states its release.
const REQUEST: &str = "tencentcloud/common/http/request.go";

/// The folder of what all services share.
const COMMON: &str = "common";

const ERRORS: &str = "errors.go";

impl Tree {
    /// Reads a work tree.
    ///
    /// # Errors
    /// If files cannot be read, each with its path, and its line if it has one; or if the release is
    /// unknown.
    pub(crate) fn read(edition: Edition, root: &Path, stated: Stated<'_>) -> Result<Self, Error> {
        let mut tree = Self {
            edition,
            root: root.to_owned(),
            release: String::new(),
            date: String::new(),
            files: BTreeMap::new(),
            names: BTreeMap::new(),
            unread: Vec::new(),
            history: History::new(root),
        };
        let mut troubles = tree.read_files()?;
        if tree.files.is_empty() && tree.unread.is_empty() && troubles.is_empty() {
            let message = format!(
                "{} has no {SERVICES}/SERVICE/VERSION/{ERRORS}, so it is not a work tree of the Go SDK",
                root.display()
            );
            return Err(Error::trouble(message));
        }
        let found = [tree.find_release(stated), tree.find_date(stated)];
        troubles.extend(found.into_iter().filter_map(Result::err));
        Error::all(troubles)?;
        tree.names = names(root)?;
        Ok(tree)
    }

    fn read_files(&mut self) -> Result<Vec<Error>, Error> {
        let mut troubles = Vec::new();
        for service in folders(&self.root.join(SERVICES))? {
            for version in folders(&self.root.join(SERVICES).join(&service))? {
                let path = format!("{SERVICES}/{service}/{version}/{ERRORS}");
                let bytes = match fs::read(self.root.join(&path)) {
                    Ok(bytes) => bytes,
                    Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                    Err(error) => {
                        troubles.push(cannot_read(&self.root.join(path), &error));
                        continue;
                    }
                };
                let Some(day) = version_day(&version).filter(|_| is_service(&service)) else {
                    if service != COMMON {
                        let reason = "its folders are not a service and a version".to_owned();
                        self.unread.push(Unread { path, reason });
                    }
                    continue;
                };
                match go::read(&bytes) {
                    Ok(constants) => {
                        self.files.insert((service.clone(), day), File { path, constants });
                    }
                    Err(go::SyntaxError { line, message }) => {
                        let path = self.root.join(path);
                        troubles
                            .push(Error::trouble(format!("{}:{line}: {message}", path.display())));
                    }
                }
            }
        }
        Ok(troubles)
    }

    fn find_release(&mut self, stated: Stated<'_>) -> Result<(), Error> {
        let path = self.root.join(REQUEST);
        let request = match fs::read(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
            request => request.map_err(|error| cannot_read(&path, &error))?,
        };
        let found = release(&String::from_utf8_lossy(&request));
        let release = match (found, stated.release) {
            (Some(found), Some(stated)) if found != stated => {
                Err(format!("{} says that this is {found}, not {stated}", path.display()))
            }
            (Some(release), _) => Ok(release),
            (None, Some(stated)) => Ok(stated.to_owned()),
            (None, None) => Err(format!(
                "{} does not state its release; name it with {} v1.2.3",
                self.root.display(),
                stated.options[0]
            )),
        };
        self.release = release.map_err(Error::trouble)?;
        Ok(())
    }

    fn find_date(&mut self, stated: Stated<'_>) -> Result<(), Error> {
        let date = match stated.date {
            Some(date) => date.to_owned(),
            None => self.history.day()?.ok_or_else(|| {
                Error::trouble(format!(
                    "{} does not state the day of its release; name it with {} 2026-08-21",
                    self.root.display(),
                    stated.options[1]
                ))
            })?,
        };
        if day::number(&date).is_none() {
            return Err(Error::trouble(format!("`{date}` is not a day such as 2026-08-21")));
        }
        self.date = date;
        Ok(())
    }

    /// It as a source in specs.
    pub(crate) fn title(&self) -> Texts<String> {
        let (name, release, date) = (self.edition.name(), &self.release, &self.date);
        texts(
            format!("{} {release} of {date}: error codes of the services", name.en),
            format!("{} {release}（{date}）：各服务错误码", name.zh),
        )
    }

    /// The address of the release.
    pub(crate) fn url(&self) -> String {
        format!("{}/tree/{}", self.edition.url(), self.release)
    }
}

/// The names of the folders in a folder, in order; the SDK has none that are not UTF-8.
fn folders(path: &Path) -> Result<Vec<String>, Error> {
    let in_folder = |error: io::Error| cannot_read(path, &error);
    let entries = match fs::read_dir(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries.map_err(in_folder)?,
    };
    let mut names = Vec::new();
    for entry in entries {
        let entry = entry.map_err(in_folder)?;
        if entry.path().is_dir() {
            names.extend(entry.file_name().into_string());
        }
    }
    names.sort();
    Ok(names)
}

pub(crate) fn cannot_read(path: &Path, error: &io::Error) -> Error {
    Error::trouble(format!("cannot read {}: {error}", path.display()))
}

/// The version of a folder: `2018-06-06` of `v20180606`.
fn version_day(folder: &str) -> Option<String> {
    let digits = folder.strip_prefix('v').filter(|it| it.len() == 8 && it.is_ascii())?;
    let day = format!("{}-{}-{}", &digits[..4], &digits[4..6], &digits[6..]);
    day::number(&day).map(|_| day)
}

fn is_service(folder: &str) -> bool {
    let is_right = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    let is_word = |word: &str| !word.is_empty() && word.bytes().all(is_right);
    folder.starts_with(|first: char| first.is_ascii_lowercase()) && folder.split('_').all(is_word)
}

/// The release as the SDK states it in requests.
fn release(request: &str) -> Option<String> {
    let (_, after) = request.split_once("\"SDK_GO_")?;
    let (version, _) = after.split_once('"')?;
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|it| it.is_ascii_digit());
    (version.split('.').count() == 3 && version.split('.').all(is_number))
        .then(|| format!("v{version}"))
}

/// The names of services: rows `| cdn | [name](address) | ...` in `products.md` of the Chinese edition.
fn names(root: &Path) -> Result<BTreeMap<String, String>, Error> {
    let path = root.join("products.md");
    let text = match fs::read(&path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(BTreeMap::new()),
        text => text.map_err(|error| cannot_read(&path, &error))?,
    };
    let text = String::from_utf8_lossy(&text);
    let row = |line: &str| {
        let mut cells = line.trim().strip_prefix('|')?.split('|');
        let (service, name) = (cells.next()?.trim(), cells.next()?.trim());
        let name = name.strip_prefix('[')?.split_once(']')?.0.trim();
        let is_name = !name.is_empty() && !name.contains(char::is_control);
        (is_name && is_service(service)).then(|| (service.to_owned(), name.to_owned()))
    };
    Ok(text.lines().filter_map(row).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_are_services_and_versions() {
        assert_eq!(version_day("v20180606").as_deref(), Some("2018-06-06"));
        for wrong in ["20180606", "v2018066", "v20181306", "errors", "v2018-6-6", "v２018"] {
            assert_eq!(version_day(wrong), None, "{wrong}");
        }
        for (name, expected) in
            [("cdn", true), ("a_b2", true), ("2b", false), ("Cdn", false), ("a-b", false)]
        {
            assert_eq!(is_service(name), expected, "{name}");
        }
    }

    #[test]
    fn the_release_is_stated_for_requests() {
        let request = "\tparams[\"RequestClient\"] = \"SDK_GO_1.3.166\"\n";
        assert_eq!(release(request).as_deref(), Some("v1.3.166"));
        for wrong in ["", "\"SDK_GO_1.3\"", "\"SDK_GO_x.y.z\"", "\"SDK_GO_1.3.166"] {
            assert_eq!(release(wrong), None, "{wrong}");
        }
    }
}
