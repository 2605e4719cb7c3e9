//! Reads a file of error codes of the Go SDK: blocks of constants, whose values are words.
//!
//! Such files are written by a program, so they use little of the Go syntax. Any other syntax is an
//! error here and is not skipped, since there may be words in it.

/// A constant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Constant {
    /// From 1.
    pub(crate) line: usize,
    /// The word; or what is there instead of one.
    pub(crate) word: Result<String, String>,
}

/// Why a file cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct SyntaxError {
    /// From 1.
    pub(crate) line: usize,
    pub(crate) message: String,
}

impl SyntaxError {
    fn new(line: usize, message: impl Into<String>) -> Self {
        Self { line, message: message.into() }
    }
}

/// The longest word, as in the rule `word_malformed`.
const LONGEST: usize = 200;

/// Reads the constants in their order.
pub(crate) fn read(bytes: &[u8]) -> Result<Vec<Constant>, SyntaxError> {
    let text = str::from_utf8(bytes).map_err(|error| {
        let before = String::from_utf8_lossy(&bytes[..error.valid_up_to()]);
        let line = 1 + before.matches('\n').count();
        SyntaxError::new(line, "is not UTF-8")
    })?;
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let mut constants = Vec::new();
    let mut has_package = false;
    // The line where the open block begins.
    let mut block = None;
    for (place, line) in text.lines().enumerate() {
        let (number, line) = (place + 1, line.trim());
        if line.is_empty() || line.starts_with("//") {
            continue;
        }
        match block {
            None if !has_package && line.starts_with("package ") => has_package = true,
            None if has_package && line == "const (" => block = Some(number),
            Some(_) if line == ")" => block = None,
            Some(_) => constants.push(constant(number, line)?),
            None => {
                let what = "is neither a package clause nor a block of constants";
                return Err(SyntaxError::new(number, what));
            }
        }
    }
    match block {
        Some(line) => Err(SyntaxError::new(line, "begins a block of constants that does not end")),
        None if !has_package => {
            Err(SyntaxError::new(1, "has no package clause, and is not a Go file"))
        }
        None => Ok(constants),
    }
}

/// Reads a line such as `NAME = "Word"`, perhaps followed by a comment.
fn constant(number: usize, line: &str) -> Result<Constant, SyntaxError> {
    let error = || SyntaxError::new(number, "is not a constant such as `NAME = \"Word\"`");
    let (name, value) = line.split_once('=').ok_or_else(error)?;
    let name = name.trim();
    let is_part = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    if name.is_empty() || !name.bytes().all(is_part) {
        return Err(error());
    }
    let value = value.trim().strip_prefix('"').ok_or_else(error)?;
    let (value, after) = value.split_at(end(value).ok_or_else(error)?);
    let after = after[1..].trim();
    if !(after.is_empty() || after.starts_with("//")) {
        return Err(error());
    }
    let word = if is_word(value) { Ok(value.to_owned()) } else { Err(value.to_owned()) };
    Ok(Constant { line: number, word })
}

/// The place of the quote that ends a string.
fn end(string: &str) -> Option<usize> {
    let mut is_escaped = false;
    string.bytes().position(|byte| {
        let is_end = byte == b'"' && !is_escaped;
        is_escaped = byte == b'\\' && !is_escaped;
        is_end
    })
}

/// Whether a service may send it as a word, including odd words, which need a note.
fn is_word(text: &str) -> bool {
    text.len() <= LONGEST
        && text.starts_with(|first: char| first.is_ascii_alphabetic())
        && text.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\')
}

/// Whether a word is well formed, so that it needs no note.
pub(crate) fn is_well_formed(word: &str) -> bool {
    let is_right = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    word.split('.').all(|segment| !segment.is_empty() && segment.bytes().all(is_right))
}

#[cfg(test)]
mod tests {
    use proptest::test_runner::Config as ProptestConfig;

    use super::*;

    #[test]
    fn words_are_in_blocks_of_constants() {
        let file = "\u{FEFF}// license\r\n\r\npackage v20180606\r\n\r\nconst (\r\n\t// one\r\n\
            \tA = \"A.B\"\r\n\tB=\"Trailing.\" // odd\r\n)\r\nconst (\n)\n";
        let words: Vec<_> =
            read(file.as_bytes()).unwrap().into_iter().map(|it| (it.line, it.word)).collect();
        assert_eq!(words, [(7, Ok("A.B".to_owned())), (8, Ok("Trailing.".to_owned()))]);
        assert_eq!(read(b"package v20180606\n"), Ok(Vec::new()));
    }

    #[test]
    fn values_that_are_not_words_are_kept_with_their_lines() {
        for value in ["", "a b", "资源", "a\\u0008", "7", ".A", &"x".repeat(201)] {
            let file = format!("package v1\nconst (\n\tA = \"{value}\"\n)\n");
            let constants = read(file.as_bytes()).unwrap();
            assert_eq!(constants, [Constant { line: 3, word: Err(value.to_owned()) }], "{value}");
        }
    }

    #[test]
    fn errors_have_a_line() {
        for (file, line) in [
            ("", 1),
            ("const (\n)\n", 1),
            ("package v1\nconst (\n\tA = \"A\"\n", 2),
            ("package v1\nconst (\n\tA = 1\n)\n", 3),
            ("package v1\nconst (\n\tA = \"A\n)\n", 3),
            ("package v1\nconst (\n\tA = \"A\" + \"B\"\n)\n", 3),
            ("package v1\nconst (\n\tA string = \"A\"\n)\n", 3),
            ("package v1\n\nvar A = \"A\"\n", 3),
            ("package v1\n)\n", 2),
            ("<html>", 1),
        ] {
            assert_eq!(read(file.as_bytes()).unwrap_err().line, line, "{file}");
        }
        assert_eq!(read(b"package v1\n// \xFF\n"), Err(SyntaxError::new(2, "is not UTF-8")));
    }

    #[test]
    fn odd_words_are_told_apart() {
        for (word, expected) in
            [("A.B_c", true), ("A", true), ("A.", false), ("A..B", false), ("A-B", false)]
        {
            assert_eq!(is_well_formed(word), expected, "{word}");
        }
    }

    proptest::proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn any_bytes_are_read_or_rejected(bytes: Vec<u8>) {
            let _ = read(&bytes);
        }

        /// Made of pieces of such files, so that more of it is read.
        #[test]
        fn any_lines_are_read_or_rejected(
            lines in proptest::collection::vec(
                "package v1|const \\(|\\)|\t[A-Z]{1,2} = \"[A-z.\\\\\"]{0,3}\"?|// .{0,3}|",
                0..20,
            )
        ) {
            let text = lines.join("\n");
            let constants = text.lines().filter(|it| it.trim_start().starts_with(char::is_uppercase));
            if let Ok(read) = read(text.as_bytes()) {
                proptest::prop_assert_eq!(read.len(), constants.count());
            }
        }
    }
}
