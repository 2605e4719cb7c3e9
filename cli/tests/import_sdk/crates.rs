//! A crate with the specs of two services, next to editions of the SDK.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

use crate::support::command;

/// A crate, and editions of the SDK in `zh` and `en`.
pub(super) struct Crate(TempDir);

const MANIFEST: &str = "[package]\nname = \"x\"\nversion = \"0.3.0\"\n\n[features]\ndefault = []\n\
    all = [\n    \"one\",\n    \"two\",\n]\none = []\ntwo = []\n";

const SOURCE: &str = "[[source]]\nid = \"sdk-go-zh\"\n\
    title.en = \"Official Go SDK v1.0.0 of 2026-01-01: error codes of the services\"\n\
    title.zh = \"官方 Go SDK v1.0.0（2026-01-01）：各服务错误码\"\nlang = \"zh\"\n\
    url = \"https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.0.0\"\n";

impl Crate {
    pub(super) fn new() -> Self {
        let it = Self(tempfile::tempdir().unwrap());
        it.write("Cargo.toml", MANIFEST);
        let product = |id: &str, name: &str| {
            format!("\n[[product]]\nid = \"{id}\"\nname.en = \"{name}\"\nname.zh = \"{name}\"\n")
        };
        let products = [product("one", "One"), product("two", "Two")].concat();
        it.write("spec/products.toml", &format!("schema = 1\nfeatures = true\n{products}"));
        for (id, name, codes) in [
            (
                "one",
                "One",
                "\"FailedOperation\" = { status = \"retired\", since = \"0.1.0\", unlisted = \"2025-08-01\" }\n\
                 \"InternalError\" = {}\n\"InvalidParameter\" = {}\n# Read by hand.\n\"InvalidParameter.Size\" = {}\n\
                 \"LimitExceeded\" = { name = \"Limit\", status = \"retired\", since = \"0.1.0\", reason.en = \"gone\", reason.zh = \"已停用\" }\n",
            ),
            ("two", "Two", "\"InternalError\" = {}\n"),
        ] {
            let table = format!(
                "[[table]]\nenum = \"{name}Error\"\nlevel = \"service\"\nversion = \"2020-01-01\"\n\
                 label.en = \"{name}\"\nlabel.zh = \"{name}\"\nsummary = \"Error codes of {name}.\"\n\
                 sources = [\"sdk-go-zh\"]\n\n[table.codes]\n{codes}"
            );
            let spec = format!("schema = 1\nproduct = \"{id}\"\n\n{SOURCE}\n{table}");
            it.write(&format!("spec/{id}.toml"), &spec);
        }
        it.release("zh", "1.0.0");
        it.list("zh", "two", "v20200101", &["InternalError"]);
        it.list("zh", "common", "errors", &["Ignored"]);
        it.write(
            "zh/products.md",
            "| 包名 | 产品中文名 |\n|:-:|:-:|\n| many | [许多](https://example.com) |\n",
        );
        it
    }

    pub(super) fn root(&self) -> String {
        self.0.path().to_str().unwrap().to_owned()
    }

    pub(super) fn path(&self, path: &str) -> String {
        format!("{}/{path}", self.root())
    }

    pub(super) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap()
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(Path::new(&path).parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Sets the release of an edition.
    pub(super) fn release(&self, edition: &str, version: &str) {
        let text = format!("\tparams[\"RequestClient\"] = \"SDK_GO_{version}\"\n");
        self.write(&format!("{edition}/tencentcloud/common/http/request.go"), &text);
    }

    /// Lists the words of a version of a service; the first is on line 6.
    pub(super) fn list(&self, edition: &str, service: &str, version: &str, words: &[&str]) {
        let mut text = format!("package {version}\n\nconst (\n");
        for (number, word) in words.iter().enumerate() {
            _ = write!(text, "\n\t// {number}\n\tNAME{number} = \"{word}\"");
        }
        text += "\n)\n";
        self.write(&format!("{edition}/tencentcloud/{service}/{version}/errors.go"), &text);
    }

    /// Commits an edition on a day.
    pub(super) fn commit(&self, edition: &str, day: &str) {
        for arguments in [&["init", "-q"][..], &["add", "-A"], &["commit", "-q", "-m", "release"]] {
            let mut git = Command::new("git");
            git.arg("-C").arg(self.path(edition)).args([
                "-c",
                "user.name=a",
                "-c",
                "user.email=a@b",
            ]);
            let date = format!("{day}T12:00:00+08:00");
            git.env("GIT_COMMITTER_DATE", &date).env("GIT_AUTHOR_DATE", &date);
            assert!(git.args(arguments).status().unwrap().success());
        }
    }

    /// Imports the Chinese edition; without a history, with the day that the specs are from.
    pub(super) fn import(&self, arguments: &[&str]) -> Output {
        let has_day = arguments.contains(&"--date") || Path::new(&self.path("zh/.git")).exists();
        let day: &[_] = if has_day { &[] } else { &["--date", "2026-01-01"] };
        self.import_from(&self.path("zh"), &[day, arguments].concat())
    }

    pub(super) fn import_from(&self, folder: &str, arguments: &[&str]) -> Output {
        let arguments = [&["import", "--from", "sdk-go", folder], arguments].concat();
        command(&arguments).current_dir(self.0.path()).output().unwrap()
    }

    /// The files of the crate, by their paths.
    pub(super) fn files(&self) -> BTreeMap<String, String> {
        let specs = fs::read_dir(self.path("spec")).unwrap().flatten();
        let names = specs.map(|it| format!("spec/{}", it.file_name().to_str().unwrap()));
        names
            .chain(["Cargo.toml".to_owned()])
            .map(|path| (path.clone(), self.read(&path)))
            .collect()
    }
}
