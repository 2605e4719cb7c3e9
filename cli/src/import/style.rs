//! The styles of English titles: that of pages, and that of specs, in lower case and without a period.

/// The ways a page may write the title of a spec.
pub(super) fn as_pages_write(title: &str) -> [String; 3] {
    let mut letters = title.chars();
    let first = letters.next().map(|it| it.to_uppercase().chain(letters).collect());
    let capital: String = first.unwrap_or_default();
    [format!("{title}."), format!("{capital}."), capital]
}

/// The title of a page in the style of specs; a word that begins with two capitals is a name.
pub(super) fn as_specs_write(title: &str) -> String {
    let title = title.trim_end_matches('.');
    let mut letters = title.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), Some(second)) if !second.is_uppercase() => {
            first.to_lowercase().chain(letters).collect()
        }
        _ => title.to_owned(),
    }
}
