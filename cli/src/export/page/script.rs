//! The style and the script of the page, without comments and indentation.

use std::sync::LazyLock;

pub(super) static STYLE: LazyLock<String> = LazyLock::new(|| dense(include_str!("page.css")));

pub(super) static SCRIPT: LazyLock<String> = LazyLock::new(|| {
    dense(concat!(
        include_str!("search.js"),
        include_str!("services.js"),
        include_str!("service.js"),
        "const WORDS =\n",
        include_str!("../../reading/words.json"),
        ";\n",
        include_str!("reading/words.js"),
        include_str!("reading/tables.js"),
        include_str!("reading/objects.js"),
        include_str!("reading/replies.js"),
        include_str!("reading/pairs.js"),
        include_str!("reading/spots.js"),
        include_str!("reading/pieces.js"),
        include_str!("reading/joined.js"),
        include_str!("reading/typed.js"),
        include_str!("reading/read.js"),
        include_str!("reading/titles.js"),
        include_str!("reading/answers.js"),
        include_str!("reading/explained.js"),
        include_str!("reading/shown.js"),
        include_str!("page.js"),
    ))
});

/// The lines without indentation and comment lines; no string in our code spans lines.
fn dense(code: &str) -> String {
    let mut is_comment = false;
    let mut lines = code.lines().map(str::trim).filter(|line| {
        let is_long = is_comment || line.starts_with("/*");
        is_comment = is_long && !line.ends_with("*/");
        !(is_long || line.starts_with("//") || line.is_empty())
    });
    lines.by_ref().fold(String::new(), |text, line| text + line + "\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::synonyms;

    /// An end tag, or the start of a comment, inside a script would change the page.
    #[test]
    fn style_and_script_stay_inside_their_elements() {
        for text in [&*STYLE, &*SCRIPT, &synonyms::to_json()] {
            assert!(!text.contains("</") && !text.contains("<!--") && !text.contains("<script"));
            assert!(
                !text.contains('\r'),
                "HTML turns it into a line feed, and the hash is another"
            );
        }
    }

    #[test]
    fn comments_and_indentation_are_left_out() {
        let code = "/** a\n * b\n */\nconst it = `// ${1}`; // c\n\n  /* d */\n  go();\n// e\n* { f: g; }\n";
        assert_eq!(dense(code), "const it = `// ${1}`; // c\ngo();\n* { f: g; }\n");
        assert!(SCRIPT.lines().all(|line| line.matches('`').count() % 2 == 0));
    }
}
