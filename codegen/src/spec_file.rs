//! A spec as it was read: its path and its bytes.

/// The characters are counted after every this many bytes, so that a place in a line of any length is
/// found at once.
const STEP: usize = 1024;

/// A `spec/*.toml` file, unparsed.
#[derive(Clone, Debug)]
pub struct SpecFile {
    path: String,
    bytes: Vec<u8>,
    line_starts: Box<[usize]>,
    /// How many characters come before each step.
    characters: Box<[usize]>,
}

impl SpecFile {
    /// A spec from memory; `path` is the path in findings, such as `spec/cdn.toml`.
    #[must_use]
    pub fn new(path: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        let bytes = bytes.into();
        let after_newline = |(offset, byte): (usize, &u8)| (*byte == b'\n').then_some(offset + 1);
        let line_starts =
            [0].into_iter().chain(bytes.iter().enumerate().filter_map(after_newline)).collect();
        let mut count = 0;
        let counted = bytes.chunks(STEP).map(|step| {
            count += characters(step);
            count
        });
        let characters = [0].into_iter().chain(counted).collect();
        Self { path: path.into(), bytes, line_starts, characters }
    }

    /// The path in findings, with `/` as the separator.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The content of the file.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The file's name without folder and `.toml`, which is the name of the generated module.
    #[must_use]
    pub fn stem(&self) -> &str {
        let name = self.path.rsplit_once('/').map_or(&*self.path, |(_, name)| name);
        name.strip_suffix(".toml").unwrap_or(name)
    }

    /// Whether this is the list of products, in any folder.
    pub(crate) fn is_products(&self) -> bool {
        self.stem() == "products"
    }

    /// The line and column of a byte offset, both from 1; the column counts characters.
    #[must_use]
    pub fn place(&self, offset: usize) -> (usize, usize) {
        let offset = offset.min(self.bytes.len());
        let line = self.line_starts.partition_point(|start| *start <= offset);
        let start = self.line_starts[line - 1];
        (line, self.characters_before(offset) - self.characters_before(start) + 1)
    }

    fn characters_before(&self, offset: usize) -> usize {
        let step = offset / STEP;
        self.characters[step] + characters(&self.bytes[step * STEP..offset])
    }
}

/// How many characters begin in text that may be cut anywhere: as many as bytes that do not continue
/// one.
fn characters(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| **byte & 0xC0 != 0x80).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_count_lines_and_characters_from_one() {
        let file = SpecFile::new("spec/cdn.toml", "a = 1\n资源 = 2\n");
        assert_eq!(file.stem(), "cdn");
        assert_eq!(file.place(0), (1, 1));
        assert_eq!(file.place(5), (1, 6));
        assert_eq!(file.place(6), (2, 1));
        assert_eq!(file.place(6 + "资源 ".len()), (2, 4));
        assert_eq!(file.place(usize::MAX), (3, 1));
    }

    #[test]
    fn places_are_right_wherever_a_long_line_is_cut() {
        let line = "a资源".repeat(2 * STEP);
        let file = SpecFile::new("spec/cdn.toml", format!("\n{line}"));
        for (column, (offset, _)) in (1..).zip(line.char_indices()) {
            assert_eq!(file.place(1 + offset), (2, column));
        }
        let step = SpecFile::new("spec/cdn.toml", "a".repeat(STEP));
        assert_eq!(step.place(STEP), (1, STEP + 1));
    }
}
