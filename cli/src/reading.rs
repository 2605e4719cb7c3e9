//! Reads what a person asks about: a few words, or any text with failures in it.

mod asked;
mod encoding;
mod found;
mod joined;
mod lines;
mod numbers;
mod objects;
mod own;
mod pairs;
mod pieces;
mod printed;
mod records;
mod replies;
mod spots;
mod tokens;
mod triggers;
mod typed;
mod words;
mod xml;

use std::io::{self, Read};
use std::ops::Range;
use std::rc::Rc;

pub(crate) use asked::{Asked, Context, Ground, Query};
pub(crate) use words::{Other, System};

use tencentcloud_errors::Product;

use crate::terminal::shortened;
use encoding::decode;
use found::Found;
use joined::{Joined, Piece};
use lines::{Line, lines};
use pieces::failures;
use words::{has_context, names_cloud, other, service};

/// How many lines below a mention of Tencent Cloud it still counts.
const NEAR: usize = 10;

/// All queries in a text, in its order.
#[cfg(test)]
pub(crate) fn asked(text: &str) -> Vec<Asked> {
    let mut all = Vec::new();
    read(text.as_bytes(), &mut |asked| all.extend(asked)).expect("a text can be read");
    all
}

/// Whether a text is a code with its table or its product: `cdn 2001`.
pub(crate) fn is_of_table(text: &str) -> bool {
    typed::in_table(text).is_some()
}

/// Whether a text is a word of a sentence, and no question by itself: `expired`, not `cdn`.
pub(crate) fn is_mere_word(text: &str) -> bool {
    text.bytes().all(|it| it.is_ascii_lowercase()) && !typed::is_name(text)
}

/// Reads a text and passes on each query as soon as its lines are there, and `None` when the input has to
/// wait. Returns whether there is anything in the text.
///
/// A text of one line was typed by a person: it may be a name, or a part of a title. In a longer text,
/// only what is marked as a failure counts. What is neither UTF-8 nor UTF-16 is read as GBK.
pub(crate) fn read(input: impl Read, take: &mut dyn FnMut(Option<Asked>)) -> io::Result<bool> {
    let mut reading = Reading {
        take,
        joined: Joined::default(),
        mentioned: None,
        service: None,
        began: None,
        lines: 0,
        first: None,
        other: None,
        has_found: false,
    };
    lines(input, |line| match line {
        Some(line) => reading.line(line),
        None => (reading.take)(None),
    })?;
    reading.finish();
    Ok(reading.lines > 0)
}

struct Reading<'t> {
    take: &'t mut dyn FnMut(Option<Asked>),
    joined: Joined,
    /// The last line that mentions Tencent Cloud.
    mentioned: Option<usize>,
    /// The last service whose host a line names, and that line.
    service: Option<(Product, usize)>,
    /// The first line that is not blank.
    began: Option<usize>,
    /// How many lines so far are not blank.
    lines: usize,
    /// The first of them, until it is known whether it is the only one.
    first: Option<(Vec<u8>, usize)>,
    /// Another program that the text mentions, and where, in case there is nothing else.
    other: Option<(&'static Other, usize)>,
    has_found: bool,
}

impl Reading<'_> {
    fn line(&mut self, line: &Line) {
        if line.bytes.trim_ascii().is_empty() {
            // A blank line is part of an object printed over several lines, or its end.
            if self.first.is_none() && self.lines > 0 {
                self.push(line);
            }
            return;
        }
        self.lines += 1;
        self.began.get_or_insert(line.number);
        if self.lines == 1 && !line.has_more && !self.is_answered(line) {
            self.first = Some((line.bytes.to_vec(), line.number));
            return;
        }
        if let Some((bytes, number)) = self.first.take() {
            self.push(&Line { bytes: &bytes, number, is_telling: true, has_more: true });
        }
        if self.lines > 1 || line.has_more {
            self.push(line);
        }
    }

    /// Answers a first line that is a reply at once, since more may come much later, or never.
    fn is_answered(&mut self, line: &Line) -> bool {
        let text = decode(line.bytes);
        let context = if has_context(&text) { Context::Here } else { Context::Nowhere };
        let found = failures(&text, context);
        let is_clear = |it: &Found| matches!(it.ground, Ground::Reply | Ground::Sdk);
        if typed::find(text.trim()).is_some() || !found.iter().any(is_clear) {
            return false;
        }
        if context == Context::Here {
            self.mentioned = Some(line.number);
        }
        self.hand_on(&text, None, found, context);
        true
    }

    fn push(&mut self, line: &Line) {
        for piece in self.joined.push(line).into_iter().flatten() {
            self.piece(&piece);
        }
    }

    fn finish(&mut self) {
        if let Some((bytes, _)) = self.first.take() {
            return self.typed(&decode(&bytes));
        }
        if let Some(piece) = self.joined.finish() {
            // It was only one line after all.
            if self.lines == 1 {
                return self.typed(&decode(&piece.bytes));
            }
            self.piece(&piece);
        }
        if let Some((other, line)) = self.other.take().filter(|_| !self.has_found) {
            let found = Found { query: Query::Other(other), ground: Ground::Typed, range: 0..0 };
            self.hand_on("", Some(line), vec![found], Context::Nowhere);
        }
    }

    fn piece(&mut self, piece: &Piece) {
        if !piece.is_telling {
            return;
        }
        let text = decode(&piece.bytes);
        let is_near = self.mentioned.is_some_and(|line| line + NEAR >= piece.line);
        let context = match is_near {
            _ if has_context(&text) => Context::Here,
            true => Context::Near,
            false => Context::Nowhere,
        };
        if context == Context::Here {
            self.mentioned = Some(piece.line + piece.count - 1);
        }
        let found = failures(&text, context);
        if found.is_empty() && self.other.is_none() {
            self.other = other(&text, context).map(|other| (other, piece.line));
        }
        self.hand_on(&text, Some(piece.line), found, context);
    }

    /// Reads a line that was typed, or pasted without a line end.
    fn typed(&mut self, text: &str) {
        let text = text.trim();
        let context = if has_context(text) { Context::Here } else { Context::Nowhere };
        let other = other(text, context);
        let whole = |query| Found { query, ground: Ground::Typed, range: 0..text.len() };
        let found = if let Some(several) = typed::several(text) {
            let place = |part: &str| part.as_ptr() as usize - text.as_ptr() as usize;
            let range = |part: &str| place(part)..place(part) + part.len();
            let each = several.into_iter();
            each.map(|(part, query)| Found { range: range(part), ..whole(query) }).collect()
        } else if let Some((query, ground)) = typed::find(text) {
            vec![Found { ground, ..whole(query) }]
        } else {
            let mut found = failures(text, context);
            if found.is_empty() && other.is_none() {
                // There is nothing else, so this is the query.
                found = failures(text, Context::Here);
            }
            match other {
                _ if !found.is_empty() => found,
                Some(other) => vec![whole(Query::Other(other))],
                None => vec![whole(Query::Words(text.to_owned()))],
            }
        };
        self.hand_on(text, None, found, context);
    }

    fn hand_on(
        &mut self,
        text: &str,
        line: Option<usize>,
        found: Vec<Found>,
        mut context: Context,
    ) {
        let (mut place, mut number) = (0, line);
        // Every host of a service mentions Tencent Cloud.
        if context == Context::Here
            && let Some(service) = service(text)
        {
            self.service = Some((service, line.unwrap_or_default()));
        }
        let is_near = |it: usize| line.is_none_or(|line| it + NEAR >= line);
        let service = self.service.and_then(|(service, line)| is_near(line).then_some(service));
        // So far, the text is nothing but what was found.
        let (mut is_first, mut end) = (line.is_none_or(|it| self.began == Some(it)), 0);
        // Which of two clouds on one line has failed is unknown.
        if context == Context::Here && !found.is_empty() && names_cloud(text) {
            context = Context::Nowhere;
        }
        // A line may be long, and have many failures.
        let mut shown: Option<(Range<usize>, Rc<str>)> = None;
        self.has_found |= !found.is_empty();
        for Found { query, ground, range } in found {
            let same = shown.as_ref().filter(|(line, _)| line.contains(&range.start));
            let shown = if let Some((_, text)) = same {
                text.clone()
            } else {
                let passed = text[place..range.start].matches('\n').count();
                (place, number) = (range.start, number.map(|it| it + passed));
                let start = text[..range.start].rfind('\n').map_or(0, |it| it + 1);
                let end = text[start..].find('\n').map_or(text.len(), |it| start + it);
                let excerpt: Rc<str> = excerpt(&text[start..end], range.start - start).into();
                shown.insert((start..end.max(start + 1), excerpt)).1.clone()
            };
            is_first = is_first && is_punctuation(&text[end.min(range.start)..range.start]);
            end = end.max(range.end);
            let words = shortened(&text[range]).into();
            let (text, line) = (shown, number);
            let file = None;
            let asked =
                Asked { query, ground, context, service, is_first, text, words, line, file };
            (self.take)(Some(asked));
        }
    }
}

/// Whether there is nothing to read in a text; Python writes a letter before some quotes.
fn is_punctuation(text: &str) -> bool {
    ["", "b", "u"].contains(&text.trim_matches(|it: char| !it.is_alphanumeric()))
}

/// A line, or the part of a long line around a place.
fn excerpt(line: &str, place: usize) -> &str {
    const MOST: usize = 400;
    if line.len() <= MOST {
        return line.trim();
    }
    let start = line.floor_char_boundary(place.saturating_sub(MOST / 4));
    let end = line.floor_char_boundary((start + MOST).min(line.len()));
    line[start..end].trim()
}

#[cfg(test)]
mod tests;
