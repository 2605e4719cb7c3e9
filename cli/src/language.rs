//! The words of the command line itself, in both languages.

use tencentcloud_errors::{Lang, Retry};

/// The labels of an explanation, padded to one width on a terminal.
pub(crate) struct Labels {
    pub(crate) remedy: &'static str,
    pub(crate) retry: &'static str,
    pub(crate) category: &'static str,
    pub(crate) message: &'static str,
    pub(crate) name: &'static str,
    pub(crate) id: &'static str,
    pub(crate) source: &'static str,
}

const ENGLISH: Labels = Labels {
    remedy: "remedy  ",
    retry: "retry   ",
    category: "category",
    message: "message ",
    name: "name    ",
    id: "id      ",
    source: "source  ",
};

const CHINESE: Labels = Labels {
    remedy: "处理",
    retry: "重试",
    category: "类别",
    message: "原文",
    name: "名称",
    id: "标识",
    source: "来源",
};

pub(crate) fn labels(lang: Lang) -> &'static Labels {
    if lang == Lang::Zh { &CHINESE } else { &ENGLISH }
}

/// What introduces the text of a product whose page says something else.
pub(crate) fn on_page_of(lang: Lang) -> (&'static str, &'static str) {
    if lang == Lang::Zh { ("", " 页面的说法：") } else { ("on the page of ", ": ") }
}

/// What a retry verdict asks of the caller.
pub(crate) fn verdict(retry: Retry, lang: Lang) -> &'static str {
    match (retry, lang) {
        (Retry::Never, Lang::Zh) => "原样再次发送没有用，须先作出更改",
        (Retry::Never, _) => "sending again cannot help until somebody changes something",
        (Retry::Resign, Lang::Zh) => "重新签名后可立即再次发送",
        (Retry::Resign, _) => "sign again, then send at once",
        (Retry::Throttle, Lang::Zh) => "请求并未执行，降低频率后即可再次发送",
        (Retry::Throttle, _) => "the request did not run; slow down, then send again",
        (Retry::Backoff, Lang::Zh) => "请求可能已经执行，仅幂等请求可在等待后再次发送",
        (Retry::Backoff, _) => {
            "the request may have run; wait, then send again if it is idempotent"
        }
    }
}
