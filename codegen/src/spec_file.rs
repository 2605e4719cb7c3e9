//! A spec as it was read: where it lies, and its bytes.

/// One `spec/*.toml`, unparsed.
#[derive(Clone, Debug)]
pub struct SpecFile {
    path: String,
    bytes: Vec<u8>,
    line_starts: Vec<usize>,
}

impl SpecFile {
    /// A spec from memory; `path` is what findings name, such as `spec/cdn.toml`.
    #[must_use]
    pub fn new(path: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        let bytes = bytes.into();
        let after_newline = |(offset, byte): (usize, &u8)| (*byte == b'\n').then_some(offset + 1);
        let line_starts =
            [0].into_iter().chain(bytes.iter().enumerate().filter_map(after_newline)).collect();
        Self { path: path.into(), bytes, line_starts }
    }

    /// The path that findings name, with `/` between its parts.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What the file holds.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The file's name without folder and `.toml`: it names the generated module.
    #[must_use]
    pub fn stem(&self) -> &str {
        let name = self.path.rsplit_once('/').map_or(&*self.path, |(_, name)| name);
        name.strip_suffix(".toml").unwrap_or(name)
    }

    /// Whether this is the list of products, wherever it lies.
    pub(crate) fn is_products(&self) -> bool {
        self.stem() == "products"
    }

    /// Line and column of a byte offset, both from 1; the column counts characters.
    #[must_use]
    pub fn place(&self, offset: usize) -> (usize, usize) {
        let offset = offset.min(self.bytes.len());
        let line = self.line_starts.partition_point(|start| *start <= offset);
        let before = &self.bytes[self.line_starts[line - 1]..offset];
        (line, String::from_utf8_lossy(before).chars().count() + 1)
    }
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
}
