//! Examples of commands; a test runs each of them.

use std::fmt::Write as _;

use clap::Command;
use tencentcloud_errors::Lang;

use crate::texts::{Texts, say, texts};

/// A line for a shell, and what it does.
pub(crate) type Example = (&'static str, Texts);

/// The examples of each command for users.
const EXAMPLES: [(&str, &[Example]); 4] = [
    (
        "explain",
        &[
            (
                "tcerr explain AuthFailure.SignatureExpire",
                texts("A word of API 3.0", "API 3.0 错误码"),
            ),
            (
                "tcerr explain --service cvm ResourceInsufficient.CloudDiskUnavailable",
                texts("The meaning in one service", "按某个服务的含义解释"),
            ),
            (
                r#"tcerr explain '{"Response":{"Error":{"Code":"RequestLimitExceeded","Message":"slow down"},"RequestId":"1f"}}'"#,
                texts("A reply", "返回结果"),
            ),
            ("tcerr explain --file app.log", texts("Every failure in a log", "日志中的所有错误")),
            ("tcerr explain < reply.json", texts("Standard input", "标准输入")),
            (
                "tcerr 4100",
                texts(
                    "A number of API 2.0; `explain` can be left out",
                    "API 2.0 的数字错误码；可省略 explain",
                ),
            ),
            (
                "tcerr explain --table cdn 2001",
                texts(
                    "A module code of API 2.0 whose table is known",
                    "已知所属表的 API 2.0 模块错误码",
                ),
            ),
        ],
    ),
    (
        "list",
        &[
            (
                "tcerr list --service cvm",
                texts("What a service of API 3.0 may send", "API 3.0 某个服务的全部错误码"),
            ),
            (
                "tcerr list --table common --retry throttle",
                texts(
                    "Common codes of API 3.0 that ask you to slow down",
                    "API 3.0 公共错误码中需要降低频率的",
                ),
            ),
            (
                "tcerr list --table public --lang zh",
                texts("The public codes of API 2.0, in Chinese", "以中文列出 API 2.0 公共错误码"),
            ),
            ("tcerr list --format json", texts("For programs", "供程序使用")),
        ],
    ),
    (
        "search",
        &[
            ("tcerr search signature expired", texts("Words in any order", "按词语查找，顺序不限")),
            ("tcerr search 余额不足", texts("In Chinese", "中文词语")),
            (
                "tcerr search --service cdn --limit 3 domain",
                texts("In one service, the best three", "在某个服务中查找，只取最相符的三个"),
            ),
        ],
    ),
    (
        "export",
        &[
            (
                "tcerr export --format html --output codes.html",
                texts("A page that works without a network", "无需联网即可使用的网页"),
            ),
            (
                "tcerr export --format json --service cvm --output cvm.json",
                texts("All data about one service", "某个服务的全部数据"),
            ),
            (
                "tcerr export --format markdown --table common --lang zh",
                texts(
                    "The common codes of API 3.0 for a wiki, in Chinese",
                    "供知识库使用的 API 3.0 公共错误码（中文）",
                ),
            ),
        ],
    ),
];

/// The examples of a command; `None` for commands that only maintainers use.
pub(crate) fn examples(command: &str) -> Option<&'static [Example]> {
    EXAMPLES.iter().find(|(name, _)| *name == command).map(|(_, examples)| *examples)
}

/// The examples as help shows them.
pub(super) fn help(command: &Command, lang: Lang) -> Option<String> {
    let header = command.get_styles().get_header();
    let mut text = format!("{header}{}:{header:#}", say(lang, "Examples", "示例"));
    for (line, says) in examples(command.get_name())? {
        _ = write!(text, "\n  {line}\n      {}", says.get(lang));
    }
    Some(text)
}
