//! Advice in Chinese, where nothing separates the words of a clause.

use super::{Led, Phrases};

pub(super) const PEOPLE: &[Led] = &[Led {
    word: "工单",
    behind: "提交 提 创建 新建 发起 开 填写 通过 经 用 以 在 请",
    not_before: "号 编号 单号 id",
}];

/// Words that turn what follows into its opposite.
const NEGATIONS: &str = "\
    勿 不要 不必 不需要 不需 不用 不可 不能 不应 不宜 不得 不建议 无需 无须 毋须 毋需 请别 别再 避免 禁止 \
    没有必要 没必要 而非 而不是";
/// Words that may come between such a word and what it negates.
const BETWEEN: &str =
    "再 稍后 立即 直接 盲目 反复 尝试 简单 地 只是 单纯 在 向 去 联系 咨询 提交 腾讯云 于";
/// What may come between a word and what it needs before it.
const ARTICLES: &str = "一个 一份 一张 个 份 张 新的 新 腾讯云 技术 售后 支持";
/// Beginnings of clauses that call something useless.
const DENIALS: &str = "无效 无用 没有用 也无 也不 并不 不能 不会";

pub(super) fn says(clause: &str, phrases: &Phrases) -> bool {
    let plain = phrases.plain.iter().any(|phrase| {
        clause.match_indices(phrase).any(|(place, _)| {
            let (before, after) = (&clause[..place], &clause[place + phrase.len()..]);
            !is_negated(before) && !DENIALS.split(' ').any(|it| after.starts_with(it))
        })
    });
    let led = phrases.led.iter().any(|led| {
        clause.match_indices(led.word).any(|(place, word)| {
            let mut before = clause[..place].trim_end();
            while let Some(rest) = strip(before, ARTICLES) {
                before = rest;
            }
            let after = &clause[place + word.len()..];
            led.behind.split(' ').any(|it| before.ends_with(it))
                && !led.not_before.split(' ').any(|it| after.trim_start().starts_with(it))
                && !is_negated(before)
        })
    });
    plain || led
}

fn is_negated(before: &str) -> bool {
    let mut before = before.trim_end();
    loop {
        if NEGATIONS.split(' ').any(|it| before.ends_with(it)) {
            return true;
        }
        match strip(before, BETWEEN) {
            Some(rest) => before = rest,
            None => return false,
        }
    }
}

/// A text without one of these words at its end.
fn strip<'t>(text: &'t str, ends: &str) -> Option<&'t str> {
    ends.split(' ').find_map(|end| text.strip_suffix(end)).map(str::trim_end)
}
