//! Reads the bytes of a page.

use std::fs::File;
use std::io::{self, Read};

use super::page::{self, Page};
use crate::error::Error;

/// The largest page, 10 MB; the largest known one has 0.3 MB.
const LARGEST: usize = 10_000_000;

/// Reads a page from a file, or from standard input if the name is `-`.
///
/// # Errors
/// If it cannot be read, is too large, or is not UTF-8, with the place.
pub(crate) fn page(name: &str) -> Result<Page, Error> {
    Ok(page::read(&text(name)?))
}

fn text(name: &str) -> Result<String, Error> {
    let limit = LARGEST as u64 + 1;
    let mut bytes = Vec::new();
    let read = if name == "-" {
        io::stdin().lock().take(limit).read_to_end(&mut bytes)
    } else {
        File::open(name).and_then(|file| file.take(limit).read_to_end(&mut bytes))
    };
    read.map_err(|error| Error::trouble(format!("cannot read {name}: {error}")))?;
    if bytes.len() > LARGEST {
        return Err(Error::trouble(format!(
            "{name} has more than {} MB; a page of error codes has less than one",
            LARGEST / 1_000_000
        )));
    }
    String::from_utf8(bytes).map_err(|error| {
        let place = error.utf8_error().valid_up_to();
        let before = &error.as_bytes()[..place];
        let line = before.split(|byte| *byte == b'\n').count();
        let start = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |it| it + 1);
        let column = String::from_utf8_lossy(&before[start..]).chars().count() + 1;
        Error::trouble(format!("{name}:{line}:{column}: this byte is not UTF-8; convert the page, for example with `iconv -f gb18030 -t utf-8`"))
    })
}
