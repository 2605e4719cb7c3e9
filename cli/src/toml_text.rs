//! TOML as text, for writing into specs.

/// A TOML string; the texts in specs have no control characters.
pub(crate) fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// The start of the line that a place is in, or of the comments right above it.
pub(crate) fn line_start(text: &str, place: usize) -> usize {
    let mut start = text[..place].rfind('\n').map_or(0, |it| it + 1);
    while let Some(above) = text[..start].strip_suffix('\n') {
        let line = above.rfind('\n').map_or(0, |it| it + 1);
        if !above[line..].starts_with('#') {
            break;
        }
        start = line;
    }
    start
}
