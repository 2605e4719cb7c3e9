//! `product_id`

use crate::model::PUBLIC;
use crate::rule::{Check, Lacks, Level, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "product_id",
    level: Level::Error,
    what: "A product's id is not in snake_case, is taken, or is `public`.",
    why: "It becomes a constant in Rust, and stands for the product in every spec.",
    check: Check::Parse,
    lacks: Lacks::Nothing,
};

/// What is wrong with an id behind those of the products above it.
pub(crate) fn fault<'i>(id: &str, mut earlier: impl Iterator<Item = &'i String>) -> Option<String> {
    let is_right = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    let is_word = |word: &str| !word.is_empty() && word.bytes().all(is_right);
    if !id.split('_').all(is_word) || id.starts_with(|first: char| first.is_ascii_digit()) {
        Some(format!("`{id}` is not in snake_case"))
    } else if id == PUBLIC {
        Some(format!("`{PUBLIC}` stands for all products"))
    } else if earlier.any(|earlier| earlier == id) {
        Some(format!("product `{id}` is listed above"))
    } else {
        None
    }
}
