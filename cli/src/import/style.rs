//! An English title as pages write it, and as specs do: in lower case and without a stop.

/// How a page may write the title of a spec.
pub(super) fn as_pages_write(title: &str) -> [String; 3] {
    let mut letters = title.chars();
    let first = letters.next().map(|it| it.to_uppercase().chain(letters).collect());
    let capital: String = first.unwrap_or_default();
    [format!("{title}."), format!("{capital}."), capital]
}

/// How a spec writes the title of a page; what begins with two capitals is a name.
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
