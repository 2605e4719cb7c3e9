//! Reads the lines of an input as they come.

use std::io::{self, ErrorKind, Read};

use encoding_rs::{Decoder, Encoding};

use super::triggers::Triggers;

/// A line of a text, without its line end.
pub(super) struct Line<'b> {
    pub(super) bytes: &'b [u8],
    /// Its number, from 1.
    pub(super) number: usize,
    /// Whether it may have a failure.
    pub(super) is_telling: bool,
    /// Whether more is known to follow.
    pub(super) has_more: bool,
}

/// Passes on the lines of an input as they come, and `None` when the input has to wait, which it
/// reports as [`ErrorKind::WouldBlock`]. UTF-16 is recognized by its mark.
pub(super) fn lines(mut input: impl Read, mut take: impl FnMut(Option<&Line>)) -> io::Result<()> {
    const BLOCK: usize = 1 << 18;
    /// The longest line; a longer one is cut.
    const LONGEST: usize = 1 << 24;
    let mut buffer = Vec::with_capacity(BLOCK);
    let mut decoder: Option<Decoder> = None;
    let (mut number, mut is_first) = (0, true);
    loop {
        let filled = buffer.len();
        buffer.resize(filled + BLOCK, 0);
        let count = match input.read(&mut buffer[filled..]) {
            Err(error) if error.kind() == ErrorKind::Interrupted => Some(0),
            Err(error) if error.kind() == ErrorKind::WouldBlock => {
                take(None);
                Some(0)
            }
            result => Some(result?).filter(|count| *count > 0),
        };
        buffer.truncate(filled + count.unwrap_or_default());
        if is_first && buffer.len() > filled {
            is_first = false;
            if let Some((encoding, length)) = Encoding::for_bom(&buffer) {
                buffer.drain(..length);
                decoder = Some(encoding.new_decoder_without_bom_handling());
            }
        }
        if let Some(decoder) = &mut decoder {
            let new = buffer.split_off(filled.min(buffer.len()));
            let mut text = String::with_capacity(new.len() * 3 + 16);
            let _ = decoder.decode_to_string(&new, &mut text, count.is_none());
            buffer.extend_from_slice(text.as_bytes());
        }
        let end_of_line = buffer[filled.min(buffer.len())..].iter().rposition(|it| *it == b'\n');
        let whole = match (count, end_of_line) {
            (None, _) => buffer.len(),
            (_, Some(place)) => filled + place + 1,
            (_, None) if buffer.len() >= LONGEST => buffer.len(),
            _ => continue,
        };
        let mut triggers = Triggers::new(&buffer[..whole]);
        // Blanks at the end are not more lines.
        let last = buffer.trim_ascii_end().len();
        let mut start = 0;
        for line in buffer[..whole].split_inclusive(|it| *it == b'\n') {
            number += 1;
            let end = start + line.len();
            let bytes = line.strip_suffix(b"\n").unwrap_or(line);
            let is_telling = triggers.is_in(start, end);
            take(Some(&Line { bytes, number, is_telling, has_more: end < last }));
            start = end;
        }
        buffer.drain(..whole);
        if count.is_none() {
            return Ok(());
        }
    }
}
