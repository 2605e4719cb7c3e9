//! `wrong_script`

use crate::model::Entry;
use crate::rule::{Check, Lacks, Level, Report, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "wrong_script",
    level: Level::Error,
    what: "An English text holds Chinese outside quotes, or a Chinese text holds none.",
    why: "The two languages were mixed up, or one was forgotten.",
    check: Check::Entry(check),
    lacks: Lacks::Nothing,
};

fn check(entry: &Entry, report: &mut Report<'_>) {
    for text in entry.texts() {
        let (Some(en), Some(zh)) = (&text.en, &text.zh) else { continue };
        if !en.get_ref().is_ascii() && outside_quotes(en.get_ref()).any(is_chinese) {
            report.at(&en.span(), "an English text holds Chinese outside quotes");
        }
        if !zh.get_ref().trim().is_empty() && !is_chinese(zh.get_ref()) {
            report.at(&zh.span(), "a Chinese text holds no Chinese");
        }
    }
}

/// Whether a text holds a Chinese character, or the punctuation that goes with it.
fn is_chinese(text: &str) -> bool {
    let is_han = |character| {
        matches!(character, '\u{3001}'..='\u{303F}' | '\u{3400}'..='\u{4DBF}'
        | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF00}'..='\u{FFEF}'
        | '\u{20000}'..='\u{323AF}')
    };
    text.chars().any(is_han)
}

/// The parts of a text that do not stand in double quotes.
fn outside_quotes(text: &str) -> impl Iterator<Item = &str> {
    text.split(['"', '“', '”']).step_by(2)
}
