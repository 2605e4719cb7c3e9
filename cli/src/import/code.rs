//! Reads codes in cells: numbers, words, several of either, or something that is not a code.

use super::text::{fold, has_han, is_nothing};

/// A code as the service sends it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Code {
    Number(i32),
    Word(String),
}

impl Code {
    /// The code as text.
    pub(crate) fn text(&self) -> String {
        match self {
            Self::Number(number) => number.to_string(),
            Self::Word(word) => word.clone(),
        }
    }

    pub(crate) fn is_word(&self) -> bool {
        matches!(self, Self::Word(_))
    }
}

/// The contents of a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Reading {
    /// One or more codes.
    Codes(Codes),
    /// Nothing that could be a code.
    Nothing,
    /// Text that is not a code.
    Text,
    /// `0`, which is success.
    Zero,
    /// A range of codes, or all of a kind.
    Range,
    /// A code of two levels, such as `18/100`.
    TwoLevels,
    /// A number that does not fit in 32 bits.
    NotThirtyTwoBits,
}

/// The codes of a cell, and what else is in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(clippy::struct_field_names, reason = "a cell of codes has codes")]
pub(crate) struct Codes {
    pub(crate) codes: Vec<Code>,
    /// The public code, in `4440（10100）`.
    pub(crate) public: Option<i32>,
    /// The symbol, in `4440 (NotFound)`.
    pub(crate) id: Option<String>,
    /// How the cell was read, where it could be read differently.
    pub(crate) doubt: Option<String>,
}

impl Codes {
    fn one(code: Code) -> Self {
        Self { codes: vec![code], ..Self::default() }
    }
}

/// What the rest of the column says about a cell.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Context {
    /// Whether the column has codes of two levels, such as `18/100`.
    pub(crate) has_two_levels: bool,
    /// Whether the column has plain numbers of three digits, so that `100,200` are two codes.
    pub(crate) has_short_numbers: bool,
}

impl Context {
    /// Looks at all cells of a column, and at its head.
    pub(crate) fn of<'c>(head: &str, cells: impl Iterator<Item = &'c str>) -> Self {
        let head = head
            .split(['/', '／'])
            .filter(|it| it.contains('码') || it.to_lowercase().contains("code"));
        let mut context = Self { has_two_levels: head.count() > 1, has_short_numbers: false };
        let mut first_levels = std::collections::BTreeMap::new();
        for cell in cells {
            let cell = plain(cell);
            context.has_short_numbers |=
                cell.len() == 3 && cell.bytes().all(|it| it.is_ascii_digit());
            if let Some((first, second)) = pair(&cell) {
                let differs = first_levels.insert(first, second).is_some_and(|it| it != second);
                context.has_two_levels |= differs;
            }
        }
        context
    }
}

/// Two numbers separated by a slash.
fn pair(cell: &str) -> Option<(i64, i64)> {
    let (first, second) = cell.split_once('/')?;
    Some((first.trim().parse().ok()?, second.trim().parse().ok()?))
}

/// Reads a cell, whose lines are separated by `\n`.
pub(crate) fn read(cell: &str, context: Context) -> Reading {
    let text = plain(cell);
    if text.is_empty() || is_nothing(&text) {
        return Reading::Nothing;
    }
    if is_range(&text) {
        return Reading::Range;
    }
    if let Some(reading) = beside_brackets(&text, context) {
        return reading;
    }
    if let Some(reading) = single(&text, context) {
        return reading;
    }
    several(&text, context).unwrap_or(Reading::Text)
}

/// The text of a cell without decoration: bold, quotes, a name before the code. Full-width characters
/// become half-width, and lines stay separated by `\n`.
fn plain(cell: &str) -> String {
    let lines: Vec<_> = cell.split('\n').map(fold).filter(|line| !line.is_empty()).collect();
    let half = |it: char| match it {
        '\u{FF01}'..='\u{FF5E}' if !matches!(it, '，' | '；' | '（' | '）') => {
            char::from_u32(u32::from(it) - 0xFEE0).unwrap_or(it)
        }
        '−' | '‐' | '‑' | '﹣' => '-',
        it => it,
    };
    let text: String = lines.join("\n").chars().map(half).collect();
    let text = text
        .trim_matches(['*', '`', '"', '\'', '“', '”', '‘', '’', '「', '」', '【', '】', '[', ']'])
        .trim();
    let text = text.trim_end_matches(['。', '，', '、', ';', '；', ':']).trim_end();
    let text = text
        .strip_suffix('.')
        .filter(|it| it.bytes().all(|it| it.is_ascii_digit()))
        .unwrap_or(text);
    // A long dash, or a dash followed by a blank, is still a sign.
    let digits = text.trim_start_matches(['-', '–', '—']).trim_start();
    if digits.len() < text.len()
        && digits.bytes().all(|it| it.is_ascii_digit())
        && !digits.is_empty()
    {
        return format!("-{digits}");
    }
    without_name(text).to_owned()
}

/// Removes the name from `错误码：1000`, `code: 1000` and `failure_code=1`.
fn without_name(text: &str) -> &str {
    for name in [
        "错误代码",
        "错误码",
        "返回码",
        "状态码",
        "错误",
        "errcode",
        "error code",
        "errorcode",
        "retcode",
        "ret",
        "code",
    ] {
        if let Some(start) = text.get(..name.len()).filter(|it| it.eq_ignore_ascii_case(name)) {
            let rest = text[start.len()..].trim_start();
            let rest = rest.trim_start_matches([':', '：', '=']).trim_start();
            if rest.starts_with(|it: char| it.is_ascii_digit() || it == '-')
                && rest.len() < text.len()
            {
                return rest;
            }
        }
    }
    match text.split_once('=') {
        Some((name, value)) if is_symbol(name.trim()) && value.trim().parse::<i64>().is_ok() => {
            value.trim()
        }
        _ => text,
    }
}

fn is_symbol(text: &str) -> bool {
    let is_right = |it: u8| it.is_ascii_alphanumeric() || b"_.-".contains(&it);
    text.starts_with(|it: char| it.is_ascii_alphabetic() || it == '_') && text.bytes().all(is_right)
}

/// Whether a text is a range of codes, or all of a kind: `4000-7000`, `5xx`, `≥ 1000`, `非 0`.
fn is_range(text: &str) -> bool {
    let number = |text: &str| {
        let text = text.trim();
        let digits = text.strip_prefix('-').unwrap_or(text);
        !digits.is_empty() && digits.bytes().all(|it| it.is_ascii_digit())
    };
    let is_between = |sign: &str| {
        // The first sign may be that of a negative number.
        let (start, rest) =
            text.split_at(text.char_indices().nth(1).map_or(text.len(), |(at, _)| at));
        rest.split_once(sign).is_some_and(|(first, second)| {
            let first = format!("{start}{first}");
            number(&first) && number(second.trim_start_matches(sign))
        })
    };
    let lower = text.to_ascii_lowercase();
    let digits = lower.trim_end_matches(['x', '*']);
    let is_kind = digits.len() < lower.len() && number(digits) && !lower.starts_with("0x");
    let compared = text.trim_start_matches(['>', '<', '=', '!', '≥', '≤', '≠', '＞', '＜', ' ']);
    let named = ["非", "大于", "小于", "不等于", "其他", "其它"]
        .iter()
        .find_map(|it| text.strip_prefix(it));
    let after = ["以上", "以下", "及以上", "及以下", "+", "以内", "开头", "~", "-"]
        .iter()
        .find_map(|it| text.strip_suffix(it));
    ["-", "~", "–", "—", "至", "到", "..", " to ", "——", "−"].iter().any(|sign| is_between(sign))
        || is_kind
        || compared.len() < text.len() && number(compared)
        || named.is_some_and(|it| number(it.trim_start_matches("等于")))
        || after.is_some_and(number)
}

/// One code and something in brackets: a module code, a symbol, or a remark.
fn beside_brackets(text: &str, context: Context) -> Option<Reading> {
    let (before, rest) = text.split_once(['（', '('])?;
    let (inside, after) = rest.split_once(['）', ')'])?;
    let (before, inside) = (before.trim(), inside.trim());
    if !after.trim().is_empty() {
        return None;
    }
    if before.is_empty() {
        return single(inside, context);
    }
    let Some(Reading::Codes(codes)) = single(before, context) else {
        return (has_han(inside) || inside.contains(' ')).then(|| read(before, context));
    };
    Some(match (&codes.codes[..], single(inside, context)) {
        ([Code::Number(public)], Some(Reading::Codes(inner))) if !inner.codes[0].is_word() => {
            let doubt = format!(
                "`{text}` was read as the module code {} that comes with the public code {public}",
                inner.codes[0].text()
            );
            Reading::Codes(Codes { public: Some(*public), doubt: Some(doubt), ..inner })
        }
        ([Code::Number(_)], Some(Reading::Codes(inner))) if !inside.starts_with("0x") => {
            Reading::Codes(Codes { id: Some(inner.codes[0].text()), ..codes })
        }
        ([Code::Word(word)], Some(Reading::Codes(inner))) if !inner.codes[0].is_word() => {
            Reading::Codes(Codes { id: Some(word.clone()), ..inner })
        }
        _ => Reading::Codes(codes),
    })
}

/// Reads a cell that is one code.
fn single(text: &str, context: Context) -> Option<Reading> {
    if let Some(number) = number(text, context) {
        return Some(number);
    }
    let word = word(text)?;
    Some(Reading::Codes(Codes::one(Code::Word(word))))
}

fn number(text: &str, context: Context) -> Option<Reading> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let is_digits = |it: &str| !it.is_empty() && it.bytes().all(|it| it.is_ascii_digit());
    if digits.split_once('.').is_some_and(|(one, other)| is_digits(one) && is_digits(other)) {
        return Some(Reading::TwoLevels);
    }
    let without_commas = without_thousands(digits, context);
    let joined = without_commas.as_deref().unwrap_or(digits);
    if joined.is_empty() || !joined.bytes().all(|it| it.is_ascii_digit()) {
        return None;
    }
    if joined.bytes().all(|it| it == b'0') {
        return Some(Reading::Zero);
    }
    // A number does not begin with 0: this is a word, and has to match exactly.
    if joined.starts_with('0') {
        return Some(Reading::Codes(Codes::one(Code::Word(text.to_owned()))));
    }
    let sign = &text[..text.len() - digits.len()];
    let Ok(number) = format!("{sign}{joined}").parse() else {
        return Some(Reading::NotThirtyTwoBits);
    };
    let doubt = without_commas.as_ref().map(|_| format!("`{text}` was read as {number}"));
    Some(Reading::Codes(Codes { doubt, ..Codes::one(Code::Number(number)) }))
}

/// A number without its thousands separators; `100,200` are two codes where other cells have three
/// digits.
fn without_thousands(digits: &str, context: Context) -> Option<String> {
    let mut groups = digits.split(',');
    let first = groups.next()?;
    let rest: Vec<_> = groups.collect();
    let is_group = |it: &&str| it.len() == 3 && it.bytes().all(|it| it.is_ascii_digit());
    let is_number = (1..=3).contains(&first.len())
        && first.bytes().all(|it| it.is_ascii_digit())
        && !first.starts_with('0')
        && !rest.is_empty()
        && rest.iter().all(is_group)
        && !(first.len() == 3 && context.has_short_numbers);
    is_number.then(|| digits.replace(',', ""))
}

/// The longest word that is a code; the longest known one has 89 bytes.
const LONGEST: usize = 200;

/// A word: an identifier, or something similar, such as `MX:0003`. Blanks next to `:` and `_` are
/// typos; other blanks are allowed only in words of capitals.
fn word(text: &str) -> Option<String> {
    let mut word = text.to_owned();
    for sign in [':', '_', '.', '-'] {
        word = word
            .replace(&format!(" {sign}"), &sign.to_string())
            .replace(&format!("{sign} "), &sign.to_string());
    }
    let is_right = |it: u8| it.is_ascii_alphanumeric() || b"_.:-#".contains(&it);
    let is_word = |it: &str| !it.is_empty() && it.bytes().all(is_right);
    let has_letter = word.bytes().any(|it| it.is_ascii_alphabetic());
    let parts: Vec<_> = word.split(' ').collect();
    let are_capitals = parts.len() <= 3 && !word.bytes().any(|it| it.is_ascii_lowercase());
    let is_code = parts.iter().all(|it| is_word(it)) && (parts.len() == 1 || are_capitals);
    (is_code
        && has_letter
        && word.len() <= LONGEST
        && word.starts_with(|it: char| it.is_ascii_alphanumeric() || it == '_'))
    .then_some(word)
}

/// Reads a cell of several codes: `a/b`, `a、b`, or one on each line.
fn several(text: &str, context: Context) -> Option<Reading> {
    if let Some((first, second)) = pair(text).filter(|_| !text.contains('\n')) {
        let digits = |it: i64| it.unsigned_abs().to_string().len();
        if context.has_two_levels || digits(first) != digits(second) && second != first + 1 {
            return Some(Reading::TwoLevels);
        }
    }
    let separators = ['/', '、', '，', ',', ';', '；', '\n', '|', '&'];
    let mut text = text.to_owned();
    for word in ["或者", "或", "和", "以及", " or ", " and "] {
        text = text.replace(word, "/");
    }
    let mut parts: Vec<&str> =
        text.split(separators).map(str::trim).filter(|it| !it.is_empty()).collect();
    if parts.len() < 2 {
        parts = text.split(' ').collect();
        // Blanks separate numbers, but not words, since texts have blanks too.
        if parts.iter().any(|it| it.bytes().any(|it| !it.is_ascii_digit() && it != b'-')) {
            return None;
        }
    }
    let mut all = Codes::default();
    for part in parts {
        if is_range(part) {
            return Some(Reading::Range);
        }
        match beside_brackets(part, context).or_else(|| single(part, context))? {
            Reading::Codes(codes) => {
                all.codes.extend(codes.codes);
                all.public = all.public.or(codes.public);
                all.doubt = all.doubt.or(codes.doubt);
            }
            // A part that cannot be a code makes the entire cell doubtful.
            other => return Some(other),
        }
    }
    let mut seen = std::collections::BTreeSet::new();
    all.codes.retain(|code| seen.insert(code.clone()));
    (!all.codes.is_empty()).then_some(Reading::Codes(all))
}
