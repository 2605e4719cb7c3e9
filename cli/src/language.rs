//! The words of the command line and of the page, in both languages.

use anstyle::{AnsiColor, Style};
use tencentcloud_errors::{Category, Lang, Retirement, Retry};

use crate::texts::{Texts, say, texts};

/// The title of documents and pages.
pub(crate) const TITLE: Texts = texts("Tencent Cloud API error codes", "腾讯云 API 错误码");

/// Where to look up words of API 3.0 that are in no table.
pub(crate) const ELSEWHERE: Texts = texts(
    "see the product's own page of error codes, or API Explorer (https://console.tencentcloud.com/api/explorer)",
    "请查阅该产品的错误码页面，或使用 API Explorer（https://console.cloud.tencent.com/api/explorer）",
);

/// Whether to send a failed request again, and how, in a sentence.
pub(crate) const fn advice(retry: Option<Retry>) -> Texts {
    match retry {
        None => texts(
            "Unknown. No source says whether it may be sent again, so no program should retry by itself.",
            "未知。没有资料说明能否重试，程序不应自动重新发送。",
        ),
        Some(Retry::Never) => texts(
            "No. Sending it again cannot help until something is changed.",
            "不要重试。问题解决之前，重新发送仍会失败。",
        ),
        Some(Retry::SignAgain) => texts(
            "Only if the request is idempotent, since an earlier copy may have run: sign it again with the current Timestamp, and with a new Nonce if it has one, then send it at once.",
            "仅限幂等请求，因为此前发送的同一请求可能已经执行：使用当前的 Timestamp 重新签名（如有 Nonce，也换用新的），然后立即发送。",
        ),
        Some(Retry::Throttle) => texts(
            "Yes, after slowing down. The request did not run.",
            "可以。请先降低频率再发送；请求并未执行。",
        ),
        Some(Retry::Backoff) => texts(
            "Only if the request is idempotent, since it may have run: wait, then send it again with increasing pauses.",
            "仅限幂等请求，因为请求可能已经执行：等待后再发送，并逐次延长间隔。",
        ),
    }
}

/// A note next to the verdict of a public code that carries any module code.
pub(crate) const CARRIER: Texts = texts(
    "With a module code, the verdict of that code counts.",
    "如附带模块错误码，则以模块错误码的重试建议为准。",
);

/// The same in a few words, for a narrow column.
pub(crate) const fn verdict(retry: Option<Retry>) -> Texts {
    match retry {
        None => texts("unknown whether to retry", "能否重试未知"),
        Some(Retry::Never) => texts("do not retry", "不要重试"),
        Some(Retry::SignAgain) => {
            texts("sign again, retry if idempotent", "重新签名后重试（限幂等）")
        }
        Some(Retry::Throttle) => texts("slow down, then retry", "降低频率后重试"),
        Some(Retry::Backoff) => texts("wait, retry if idempotent", "等待后重试（限幂等）"),
    }
}

/// The same in one word, for a narrow column.
pub(crate) const fn word(retry: Option<Retry>) -> &'static str {
    match retry {
        None => "unknown",
        Some(retry) => retry.as_str(),
    }
}

/// The color of a verdict: green may be sent again at once, yellow after a while, red needs a person.
pub(crate) const fn color(retry: Option<Retry>) -> Style {
    match retry {
        None => Style::new(),
        Some(Retry::Never) => AnsiColor::Red.on_default(),
        Some(Retry::SignAgain) => AnsiColor::Green.on_default(),
        Some(Retry::Throttle | Retry::Backoff) => AnsiColor::Yellow.on_default(),
    }
}

pub(crate) const fn category(category: Category) -> Texts {
    match category {
        Category::InvalidArgument => texts("invalid argument", "参数有误"),
        Category::Unauthenticated => texts("unauthenticated", "身份未通过验证"),
        Category::PermissionDenied => texts("permission denied", "没有权限"),
        Category::NotFound => texts("not found", "不存在"),
        Category::AlreadyExists => texts("already exists", "已经存在"),
        Category::FailedPrecondition => texts("failed precondition", "前提条件不满足"),
        Category::Aborted => texts("aborted", "已中止"),
        Category::ResourceExhausted => texts("resource exhausted", "超出配额或频率"),
        Category::Unavailable => texts("unavailable", "暂不可用"),
        Category::Internal => texts("internal", "服务内部故障"),
        Category::Unimplemented => texts("unimplemented", "不受支持"),
        Category::Unknown => texts("unknown", "未知"),
        // A test checks that no category ends up here.
        _ => texts("", ""),
    }
}

/// Since when a code is retired, and why, in a sentence.
pub(crate) fn retired(retirement: &Retirement, lang: Lang) -> String {
    let (since, reason) = (retirement.since(), retirement.reason_in(lang));
    say(lang, format!("retired since {since}: {reason}"), format!("自 {since} 版起停用：{reason}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_category_has_a_text_in_both_languages() {
        for texts in Category::ALL.iter().map(|word| category(*word)) {
            assert!(!texts.en.is_empty() && !texts.zh.is_empty());
        }
    }

    #[test]
    fn a_retired_code_says_since_when_and_why() {
        let retirement = Retirement::new("0.2.0", "use 4300 instead", "请改用 4300");
        let texts = Texts::of(|lang| retired(&retirement, lang));
        assert_eq!(texts.en, "retired since 0.2.0: use 4300 instead");
        assert_eq!(texts.zh, "自 0.2.0 版起停用：请改用 4300");
    }
}
