//! Lines of words that are retired, or are no longer.

use super::known::Line;

/// What a line says without what says that it is retired.
pub(super) fn revived(text: &str, line: &Line) -> String {
    let mut said = String::new();
    let mut start = line.value.start;
    for span in &line.retirement {
        said.push_str(text[start..span.start].trim_end_matches([' ', ',']));
        start = span.end;
    }
    said.push_str(&text[start..line.value.end]);
    // Its last keys say that it is retired; before them stands a bracket or a value.
    let inner = inside(&said).trim_matches([' ', ',']);
    if inner.is_empty() { "{}".to_owned() } else { format!("{{ {inner} }}") }
}

/// What a line says, and that it is retired.
pub(super) fn retired(text: &str, line: &Line, version: &str, day: &str) -> String {
    let said = inside(&text[line.value.clone()]).trim();
    let comma = if said.is_empty() { "" } else { ", " };
    format!("{{ {said}{comma}status = \"retired\", since = \"{version}\", unlisted = \"{day}\" }}")
}

/// What stands in brackets.
fn inside(brackets: &str) -> &str {
    brackets.strip_prefix('{').and_then(|it| it.strip_suffix('}')).unwrap_or(brackets)
}

#[cfg(test)]
mod tests {
    use tencentcloud_errors_codegen::SpecFile;

    use super::*;
    use crate::sdk::known::Spec;

    /// What a line becomes that is retired, and what it was before.
    #[test]
    fn a_line_is_retired_and_lives_again() {
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
