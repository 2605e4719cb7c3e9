//! Joins lines that belong together: an object, or an error of an SDK, printed over several lines.

use super::encoding::decode;
use super::lines::Line;
use super::pairs::{begins, has_request_id};
use super::words::is_of_sdk;
use super::xml::TAGS;

/// Lines that belong together.
#[derive(Debug, Default)]
pub(super) struct Piece {
    pub(super) bytes: Vec<u8>,
    /// The number of the first line.
    pub(super) line: usize,
    pub(super) count: usize,
    pub(super) is_telling: bool,
}

/// The reason why lines belong together.
#[derive(Clone, Copy, Debug)]
enum Kind {
    /// Brackets are open.
    Brackets(isize),
    /// An error of an SDK has not stated its request id yet.
    Sdk,
    /// Each line begins with a name and its value.
    Pairs,
    /// An element has no end tag yet.
    Xml,
}

/// Joins lines.
#[derive(Debug, Default)]
pub(super) struct Joined {
    open: Option<(Kind, Piece)>,
}

impl Joined {
    /// Takes the next line, and returns the pieces that are now complete.
    pub(super) fn push(&mut self, line: &Line) -> [Option<Piece>; 2] {
        let Some((kind, mut piece)) = self.open.take() else { return [self.start(line), None] };
        if !kind.takes(line, &piece) {
            return [Some(piece), self.start(line)];
        }
        piece.add(line);
        let kind = match kind {
            Kind::Brackets(depth) => Kind::Brackets(depth + depth_of(line.bytes)),
            // Node prints the fields of an error after its stack.
            Kind::Sdk => match Kind::of(line) {
                Some(kind @ Kind::Brackets(_)) => kind,
                _ => Kind::Sdk,
            },
            kind => kind,
        };
        if kind.is_whole(line, &piece) {
            return [Some(piece), None];
        }
        self.open = Some((kind, piece));
        [None, None]
    }

    /// The lines that are still open at the end.
    pub(super) fn finish(&mut self) -> Option<Piece> {
        self.open.take().map(|(_, piece)| piece)
    }

    /// Begins a piece with a line, which may be all of it.
    fn start(&mut self, line: &Line) -> Option<Piece> {
        let mut piece = Piece { line: line.number, ..Piece::default() };
        piece.add(line);
        match Kind::of(line) {
            Some(kind) => {
                self.open = Some((kind, piece));
                None
            }
            None => Some(piece),
        }
    }
}

impl Piece {
    fn add(&mut self, line: &Line) {
        self.bytes.extend_from_slice(line.bytes);
        self.bytes.push(b'\n');
        self.count += 1;
        self.is_telling |= line.is_telling;
    }
}

impl Kind {
    /// The reason why more lines should follow a line, if they should.
    fn of(line: &Line) -> Option<Self> {
        let last = *line.bytes.trim_ascii_end().last()?;
        if b"{[(,:".contains(&last) {
            let depth = depth_of(line.bytes);
            if depth > 0 {
                return Some(Self::Brackets(depth));
            }
        }
        if !line.is_telling {
            return None;
        }
        let text = decode(line.bytes);
        if is_of_sdk(&text) && !has_request_id(&text) {
            return Some(Self::Sdk);
        }
        let is_open =
            |tag: &&str| text.contains(&format!("<{tag}")) && !text.contains(&format!("</{tag}"));
        if TAGS.iter().any(is_open) {
            return Some(Self::Xml);
        }
        (!text.contains('{') && begins(&text).is_some()).then_some(Self::Pairs)
    }

    /// Whether a line continues a piece.
    fn takes(self, line: &Line, piece: &Piece) -> bool {
        // A line that begins as the first one did is the next entry of the log.
        if is_time(line.bytes) && is_time(&piece.bytes) {
            return false;
        }
        match self {
            Self::Brackets(_) | Self::Xml => true,
            // Terraform draws a box around the error.
            Self::Sdk => !decode(line.bytes)
                .trim_matches(|it: char| it.is_whitespace() || it == '│')
                .is_empty(),
            Self::Pairs => {
                let has_code = || begins(&decode(&piece.bytes)) == Some(true);
                let text = decode(line.bytes);
                // This is the rest of an object whose beginning is missing.
                let is_rest =
                    || text.chars().all(|it| it.is_whitespace() || "{}[](),".contains(it));
                match begins(&text) {
                    None if is_rest() => !text.trim().is_empty(),
                    Some(true) => !has_code(),
                    Some(false) => true,
                    None => false,
                }
            }
        }
    }

    /// Whether a piece is complete with its last line. It also ends if nothing closes it.
    fn is_whole(self, line: &Line, piece: &Piece) -> bool {
        const LINES: usize = 10_000;
        const BYTES: usize = 1 << 20;
        let is_long = |lines| piece.count >= lines || piece.bytes.len() >= BYTES;
        match self {
            Self::Brackets(depth) => depth <= 0 || is_long(LINES),
            Self::Sdk => has_request_id(&decode(line.bytes)) || is_long(40),
            Self::Pairs => is_long(12),
            Self::Xml => {
                let text = decode(line.bytes);
                TAGS.iter().any(|tag| text.contains(&format!("</{tag}"))) || is_long(100)
            }
        }
    }
}

/// How many more brackets a line opens than it closes, outside of quotes.
fn depth_of(line: &[u8]) -> isize {
    let (mut depth, mut is_quoted, mut is_escaped) = (0, false, false);
    for byte in line {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' => is_escaped = is_quoted,
            b'"' => is_quoted = !is_quoted,
            b'{' | b'[' | b'(' if !is_quoted => depth += 1,
            b'}' | b']' | b')' if !is_quoted => depth -= 1,
            _ => {}
        }
    }
    depth
}

/// Whether a line begins with a time: `2026-11-26T`, `12:01:33`, `[2026/11/26`.
fn is_time(line: &[u8]) -> bool {
    let line = line.strip_prefix(b"[").unwrap_or(line);
    let form: Vec<_> =
        line.iter().take(6).map(|it| if it.is_ascii_digit() { b'0' } else { *it }).collect();
    [&b"00:00"[..], b"0000-0", b"0000/0"].iter().any(|it| form.starts_with(it))
}
