//! Text that fits a terminal, Chinese too.

use std::env;
use std::io::{self, ErrorKind, Write as _};

use tencentcloud_errors::reply::OneLine;
use terminal_size::terminal_size_of;
use textwrap::core::{Word, display_width};
use textwrap::{Options, WordSeparator, WordSplitter};
use unicode_linebreak::{BreakOpportunity, linebreaks};

use crate::error::Error;
use crate::exit::Status;
use crate::texts::{is_part_of_address, texts};

/// The number of columns: `COLUMNS`, else those of the terminal; `None` without a terminal.
pub(crate) fn columns() -> Option<usize> {
    let stated = env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
    stated.or_else(|| Some(usize::from(terminal_size_of(io::stdout())?.0.0)))
}

/// The width of running text: that of the terminal, up to what is easy to read.
pub(crate) fn text_width() -> usize {
    columns().unwrap_or(80).clamp(40, 96)
}

/// The text in lines of at most `width` columns. Addresses stay whole, so that a click opens them.
pub(crate) fn wrap(text: &str, width: usize) -> Vec<String> {
    let options = Options::new(width)
        .break_words(false)
        .word_separator(WordSeparator::Custom(words))
        .word_splitter(WordSplitter::NoHyphenation);
    textwrap::wrap(text, options).into_iter().map(String::from).collect()
}

/// The text, padded with blanks to `width` columns.
pub(crate) fn pad(text: &str, width: usize) -> String {
    format!("{text}{}", " ".repeat(width.saturating_sub(display_width(text))))
}

/// The text, shortened to fit in a line of an error.
pub(crate) fn shortened(text: &str) -> String {
    const MOST: usize = 60;
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let text = OneLine(&text).to_string();
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

/// Prints an answer. A reader that stops early (`| head`) is not an error.
pub(crate) fn print(answer: &str) -> Result<Status, Error> {
    let mut output = anstream::stdout().lock();
    match output.write_all(answer.as_bytes()).and_then(|()| output.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(Error::trouble(texts(
            format!("cannot write the answer: {error}"),
            format!("无法输出结果：{error}"),
        ))),
        _ => Ok(Status::Success),
    }
}

/// Prints a message to standard error. If that fails, the status is trouble.
pub(crate) fn print_to_stderr(text: &str) -> Status {
    match writeln!(anstream::stderr().lock(), "{text}") {
        Ok(()) => Status::Success,
        Err(_) => Status::Trouble,
    }
}

/// The words between the places where Unicode lets a line break; addresses stay whole.
fn words(line: &str) -> Box<dyn Iterator<Item = Word<'_>> + '_> {
    let mut start = 0;
    Box::new(linebreaks(line).filter_map(move |(end, opportunity)| {
        let word = &line[start..end];
        let is_end = opportunity == BreakOpportunity::Mandatory;
        let address = word.rfind("://").map(|place| &word[place..]);
        if address.is_some_and(|it| it.chars().all(is_part_of_address)) && !is_end {
            return None;
        }
        start = end;
        Some(Word::from(word))
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_fit_and_nothing_is_lost() {
        let text = "请在 https://console.cloud.tencent.com/workorder/category 提交工单，联系腾讯云客服处理阻碍本次操作的子资源。";
        for width in 20..120 {
            let lines = wrap(text, width);
            assert_eq!(lines.concat().replace(' ', ""), text.replace(' ', ""));
            let is_address = |line: &String| line.contains("https://");
            assert!(lines.iter().all(|line| display_width(line) <= width || is_address(line)));
            assert!(lines.iter().any(|line| line.contains("tencent.com/workorder/category")));
        }
    }

    #[test]
    fn an_address_ends_where_chinese_goes_on() {
        let lines = wrap("（参见 https://example.com/document/12036），然后重新发送请求。", 40);
        assert_eq!(lines.len(), 3, "{lines:?}");
        assert_eq!(lines[1], "https://example.com/document/12036），然");
    }

    #[test]
    fn no_line_begins_with_a_full_stop() {
        let lines = wrap("请求参数非法。请求参数非法。", 12);
        assert!(lines.iter().all(|line| !line.starts_with('。')), "{lines:?}");
    }

    #[test]
    fn columns_line_up_under_wide_characters() {
        assert_eq!(pad("资源", 6), "资源  ");
        assert_eq!(pad("资源重复", 6), "资源重复");
    }
}
