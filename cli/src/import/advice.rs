//! The advice in the words of a page, and the proposals that follow from it.

use super::text::fold;

/// Words that begin the advice in a cell that also says what happened, separated by `|`.
const BEGINNINGS: &str = "\
    请|建议|如需|如有|如果需要|若需|若有|需要您|您可以|可以联系|可联系|可通过|可稍后|联系|\
    稍后|勿|please |try again|retry |contact |you can |if necessary|if you need|check |\
    make sure";
/// Words that begin like advice but are not, as in `请求参数非法`.
const NO_BEGINNINGS: &str = "\
    请求|联系人|联系方式|建议值";

/// Splits a cell into what happened and what to do; `None` if it has only one of them.
pub(crate) fn split(text: &str) -> Option<(String, String)> {
    let text = fold(text);
    let is_end = |it: char| matches!(it, '，' | ',' | '。' | '；' | ';' | '！');
    let places = text.char_indices().filter(|(_, it)| is_end(*it) || *it == '.');
    for (place, sign) in places {
        let after = text[place + sign.len_utf8()..].trim_start();
        // A period inside a word does not end a sentence.
        if sign == '.' && !text[place + 1..].starts_with(' ') {
            continue;
        }
        if is_advice(after) {
            let title = text[..place].trim_end();
            return (!title.is_empty()).then(|| (title.to_owned(), after.to_owned()));
        }
    }
    None
}

/// Whether a text begins like advice.
fn is_advice(text: &str) -> bool {
    let lower: String = text.chars().take(20).flat_map(char::to_lowercase).collect();
    let begins = |words: &str| words.split('|').any(|it| lower.starts_with(it));
    begins(BEGINNINGS) && !begins(NO_BEGINNINGS)
}

/// The advice that a text gives, as far as its words show, for comparison from one reading to the next.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Asks {
    /// The advice is to send the same again.
    pub(crate) retry: bool,
    /// The advice is to ask a person for help.
    pub(crate) ticket: bool,
}

impl Asks {
    pub(crate) fn of(text: &str) -> Self {
        let lower = text.to_lowercase();
        let has = |words: &str| words.split('|').any(|it| lower.contains(it));
        Self { retry: has(RETRY), ticket: has(TICKET) }
    }

    /// The advice in a word or two, for reports and memories.
    pub(crate) fn name(self) -> &'static str {
        match (self.retry, self.ticket) {
            (true, true) => "retry, ticket",
            (true, false) => "retry",
            (false, true) => "ticket",
            (false, false) => "neither",
        }
    }
}

const RETRY: &str = "\
    重试|再试|重新发送|重新请求|重新提交|稍后|retry|try again|later|send again|re-send";
const TICKET: &str = "\
    工单|客服|联系|ticket|contact|customer service|support";

/// A proposal with its reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Proposal {
    pub(crate) value: &'static str,
    pub(crate) grounds: String,
}

/// The verdicts with their reasons and words; the first match counts.
const VERDICTS: &[(&str, &str, &str)] = &[
    (
        "never",
        "asks for a change first",
        "检查|确认|核查|核对|修改|更正|调整|补齐|充值|购买|开通|申请|缩短|减少|更换|选择|改用|\
         check |verify|correct|modify|adjust|change |purchase|top up|apply for|delete |comply",
    ),
    (
        "sign_again",
        "a timestamp or a nonce",
        "时间戳|nonce|timestamp|签名过期|请求过期|请求已过期|signature expired",
    ),
    (
        "throttle",
        "a rate",
        "频率|频繁|限频|限流|过快|高频|qps|too fast|too many requests|too frequent|rate limit|\
         frequency",
    ),
    ("never", "nothing to repeat", "勿重复|已存在|已经存在|不存在|already exist|does not exist"),
    ("backoff", "says to retry", "重试|再试|稍后|retry|try again|later"),
    ("never", "refers to a person", "工单|客服|联系|ticket|contact"),
];

/// Proposes a verdict from the title and the advice.
pub(crate) fn verdict(title: &str, advice: &str) -> Option<Proposal> {
    let text = format!("{title} {advice}").to_lowercase();
    VERDICTS.iter().find_map(|(value, why, words)| {
        let word = words.split('|').find(|it| text.contains(it))?;
        Some(Proposal { value, grounds: format!("\"{}\": {why}", word.trim()) })
    })
}

const CATEGORIES: &[(&str, &str)] = &[
    ("already_exists", "已存在|已经存在|重复|already exist|duplicate"),
    ("not_found", "不存在|未找到|找不到|not exist|not found|no such"),
    (
        "resource_exhausted",
        "频率|频繁|限频|限流|超限|超过限制|超出限制|上限|配额|余量|余额不足|欠费|资源不足|\
         quota|limit|exceed|insufficient|too many|too fast",
    ),
    (
        "unauthenticated",
        "签名|鉴权失败|身份|认证失败|密钥|token|登录|signature|authentication|credential",
    ),
    (
        "permission_denied",
        "权限|未授权|拒绝|禁止|禁用|封禁|黑名单|permission|denied|forbidden|unauthorized|\
         blacklist|not allowed",
    ),
    ("unimplemented", "不支持|not supported|unsupported"),
    ("unavailable", "超时|繁忙|不可用|维护|网络|timeout|timed out|busy|unavailable|maintenance"),
    (
        "internal",
        "内部错误|系统错误|服务器错误|服务异常|系统异常|内部|internal|db错误|数据库|database",
    ),
    (
        "invalid_argument",
        "参数|非法|无效|格式|不合法|缺失|缺少|为空|解析|过长|长度|invalid|illegal|missing|\
         format|empty|parameter|incorrect|malformed",
    ),
    (
        "failed_precondition",
        "状态|尚未|未开通|已下线|已过期|过期|未|state|status|not ready|expired",
    ),
];

/// Proposes a category from the words of the title.
pub(crate) fn category(title: &str) -> Option<Proposal> {
    let text = title.to_lowercase();
    CATEGORIES.iter().find_map(|(value, words)| {
        let word = words.split('|').find(|it| text.contains(it))?;
        Some(Proposal { value, grounds: format!("\"{word}\"") })
    })
}

/// Whether a text says that nothing went wrong.
pub(crate) fn is_success(text: &str) -> bool {
    let lower = text.to_lowercase();
    let says = ["成功", "正常", "success", "ok", "no error", "无错误", "没有错误"]
        .iter()
        .any(|it| lower.contains(it));
    says && !["失败", "不成功", "未成功", "异常", "fail", "unsuccess"]
        .iter()
        .any(|it| lower.contains(it))
}
