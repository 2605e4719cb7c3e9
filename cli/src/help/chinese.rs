//! Usage errors of clap, in Chinese.

use std::fmt::Write as _;

use clap::builder::StyledStr;
use clap::error::{ContextKind, ContextValue, ErrorFormatter, ErrorKind, RichFormatter};

/// Formats usage errors in Chinese. Kinds that users do not meet stay in English.
pub(crate) struct Chinese;

impl ErrorFormatter for Chinese {
    fn format_error(error: &clap::error::Error<Self>) -> StyledStr {
        let context = |kind| error.get(kind).map(shown).filter(|text| !text.is_empty());
        let of = |kind| context(kind).unwrap_or_default();
        let argument = of(ContextKind::InvalidArg);
        let mut text = match (error.kind(), context(ContextKind::InvalidValue)) {
            (ErrorKind::UnknownArgument, _) => format!("没有参数“{argument}”"),
            (ErrorKind::InvalidSubcommand, _) => {
                format!("没有命令“{}”", of(ContextKind::InvalidSubcommand))
            }
            (ErrorKind::InvalidValue, None) => format!("参数“{argument}”缺少值"),
            (ErrorKind::InvalidValue | ErrorKind::ValueValidation, Some(value)) => {
                format!("参数“{argument}”的值“{value}”无效")
            }
            (ErrorKind::MissingRequiredArgument, _) => format!("缺少必需的参数：{argument}"),
            (ErrorKind::ArgumentConflict, _) => match of(ContextKind::PriorArg) {
                prior if prior == argument => format!("参数“{argument}”只能使用一次"),
                prior => format!("参数“{argument}”不能与“{prior}”同时使用"),
            },
            _ => return RichFormatter::format_error(&clap::Error::new(error.kind())),
        };
        if let Some(values) = context(ContextKind::ValidValue) {
            _ = write!(text, "\n  [可选值：{values}]");
        }
        let meant = [
            ContextKind::SuggestedArg,
            ContextKind::SuggestedSubcommand,
            ContextKind::SuggestedValue,
        ];
        let meant =
            meant.into_iter().filter_map(context).map(|it| format!("您要找的是否为“{it}”？"));
        // What clap suggests itself is in English.
        let ours = context(ContextKind::Suggested).filter(|tip| !tip.is_ascii());
        for tip in meant.chain(ours) {
            _ = write!(text, "\n\n  提示：{tip}");
        }
        if let Some(usage) = context(ContextKind::Usage) {
            _ = write!(text, "\n\n用法：{}", usage.trim_start_matches("Usage: "));
        }
        format!("错误：{text}\n\n详情请使用“--help”查看。\n").into()
    }
}

fn shown(value: &ContextValue) -> String {
    let list = |texts: Vec<String>| texts.join("、");
    match value {
        ContextValue::String(text) => text.clone(),
        ContextValue::Strings(texts) => list(texts.clone()),
        ContextValue::StyledStr(text) => text.to_string(),
        ContextValue::StyledStrs(texts) => list(texts.iter().map(ToString::to_string).collect()),
        ContextValue::Number(number) => number.to_string(),
        _ => String::new(),
    }
}
