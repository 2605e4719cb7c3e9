//! The meaning of HTML tags for the text around them.

/// The meaning of a tag for the text around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Meaning {
    /// The text goes on on another line.
    Break,
    /// Nothing: links, bold, colors.
    Markup,
    /// It is not an HTML tag, so it is part of the text: `<InstanceId>`.
    Text,
}

pub(crate) fn meaning(name: &[u8]) -> Meaning {
    const BREAKS: &[&str] = &[
        "address",
        "article",
        "aside",
        "blockquote",
        "br",
        "dd",
        "div",
        "dl",
        "dt",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "table",
        "td",
        "th",
        "tr",
        "ul",
    ];
    const MARKUP: &[&str] = &[
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "body", "button", "caption", "center",
        "cite", "code", "col", "colgroup", "data", "del", "details", "dfn", "dx-alert", "em",
        "font", "head", "html", "i", "iframe", "img", "input", "ins", "kbd", "label", "legend",
        "link", "mark", "meta", "nobr", "noscript", "o:p", "option", "q", "s", "samp", "script",
        "select", "small", "span", "strike", "strong", "style", "sub", "summary", "sup", "svg",
        "tbody", "textarea", "tfoot", "thead", "time", "title", "tt", "u", "var", "video", "wbr",
    ];
    let is_in = |names: &[&str]| names.iter().any(|it| it.as_bytes().eq_ignore_ascii_case(name));
    if is_in(BREAKS) {
        Meaning::Break
    } else if is_in(MARKUP) {
        Meaning::Markup
    } else {
        Meaning::Text
    }
}
