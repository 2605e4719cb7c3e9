//! Retires words in their lines of a spec, and revives them.

use super::known::Line;

/// The value of a line without the keys that say that it is retired.
pub(super) fn revived(text: &str, line: &Line) -> String {
    let mut value = String::new();
    let mut start = line.value.start;
    for span in &line.retirement {
        value.push_str(text[start..span.start].trim_end_matches([' ', ',']));
        start = span.end;
    }
    value.push_str(&text[start..line.value.end]);
    // The last keys say that it is retired; before them is a brace or a value.
    let inner = inside(&value).trim_matches([' ', ',']);
    if inner.is_empty() { "{}".to_owned() } else { format!("{{ {inner} }}") }
}

/// The value of a line with the keys that say that it is retired.
pub(super) fn retired(text: &str, line: &Line, version: &str, day: &str) -> String {
    let keys = inside(&text[line.value.clone()]).trim();
    let comma = if keys.is_empty() { "" } else { ", " };
    format!("{{ {keys}{comma}status = \"retired\", since = \"{version}\", unlisted = \"{day}\" }}")
}

/// The text in braces.
fn inside(brackets: &str) -> &str {
    brackets.strip_prefix('{').and_then(|it| it.strip_suffix('}')).unwrap_or(brackets)
}

#[cfg(test)]
mod tests {
    use tencentcloud_errors_codegen::SpecFile;

    use super::*;
    use crate::sdk::known::Spec;

    /// A retired line, and the line as it was before.
    #[test]
    fn lines_are_retired_and_revived() {
        for (live, retired_line) in [
            ("{}", "{ status = \"retired\", since = \"1.0.0\", unlisted = \"2026-01-01\" }"),
            (
                "{ name = \"B, \", note = \"{}\" }",
                "{ name = \"B, \", note = \"{}\", status = \"retired\", since = \"1.0.0\", unlisted = \"2026-01-01\" }",
            ),
        ] {
            let read = |line: &str| {
                let text = format!("[[table]]\n[table.codes]\n\"A\" = {line}\n");
                Spec::read(&SpecFile::new("spec/a.toml", text)).unwrap()
            };
            let spec = read(live);
            let line = spec.tables[0].words[0].line.as_ref().unwrap();
            assert_eq!(retired(&spec.text, line, "1.0.0", "2026-01-01"), retired_line);
            let spec = read(retired_line);
            let line = spec.tables[0].words[0].line.as_ref().unwrap();
            assert_eq!(revived(&spec.text, line), live);
        }
    }
}
