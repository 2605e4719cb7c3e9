//! The other lists of services in a crate: the products, and the features.

use toml::Spanned;
use toml::de::{DeArray, DeTable, DeValue};

use super::create::{self, Names};
use super::edit::{Edits, next_line};
use super::known::{blocks, string};
use crate::toml_text::{line_start, quoted};

/// `spec/products.toml`.
#[derive(Debug)]
pub(crate) struct Products {
    text: String,
    /// The products, each with the place of its block.
    list: Vec<(usize, String, Names)>,
    pub(crate) has_features: bool,
}

impl Products {
    /// Reads the list.
    ///
    /// # Errors
    /// If the text is not TOML.
    pub(crate) fn read(text: &str) -> Result<Self, String> {
        let document = DeTable::parse(text).map_err(|error| error.message().to_owned())?;
        let root = document.get_ref();
        let product = |(header, block): (usize, &DeTable<'_>)| {
            let name = block.get("name").and_then(|name| name.get_ref().as_table());
            let name = |lang| name.map(|name| string(name, lang)).unwrap_or_default();
            let names = Names { en: name("en"), zh: name("zh") };
            (line_start(text, header), string(block, "id"), names)
        };
        let list = blocks(root, "product").map(product).collect();
        let has_features = root.get("features").and_then(|it| it.get_ref().as_bool());
        Ok(Self { text: text.to_owned(), list, has_features: has_features.unwrap_or(false) })
    }

    pub(crate) fn names(&self, id: &str) -> Option<&Names> {
        self.list.iter().find(|(_, it, _)| it == id).map(|(_, _, names)| names)
    }

    /// The list with more products, each in alphabetical order; existing ones are left alone.
    pub(crate) fn with(&self, new: &[(String, Names)]) -> String {
        let mut edits = Edits::default();
        for (id, names) in new.iter().filter(|(id, _)| self.names(id).is_none()) {
            let block = create::product(id, names);
            match self.list.iter().find(|(_, it, _)| it > id) {
                Some((start, ..)) => edits.insert(*start, format!("{block}\n")),
                None => edits.insert(self.text.len(), format!("\n{block}")),
            }
        }
        edits.apply(&self.text)
    }
}

/// The manifest with more features, in the list `all` and by themselves, each in alphabetical order;
/// existing ones are left alone.
///
/// # Errors
/// If the text is not TOML, or there are no features.
pub(crate) fn with_features(text: &str, new: &[&str]) -> Result<String, String> {
    let document = DeTable::parse(text).map_err(|error| error.message().to_owned())?;
    let features = document.get_ref().get("features");
    let (header, features) = features
        .and_then(|it| Some((it.span().start, it.get_ref().as_table()?)))
        .ok_or("there are no [features]")?;
    let mut edits = Edits::default();
    let all = features.get("all").and_then(|all| all.get_ref().as_array());
    for feature in new {
        if let Some(all) = all {
            add_item(text, all, feature, &mut edits);
        }
        if features.contains_key(*feature) {
            continue;
        }
        // The features of the services come after those that are lists; `tables` is of all services.
        let is_service = |value: &DeValue<'_>, key: &str| {
            value.as_array().is_some_and(|list| list.is_empty())
                && !["default", "tables"].contains(&key)
        };
        let mut keys: Vec<_> = features.iter().collect();
        keys.sort_by_key(|(key, _)| key.span().start);
        let after = keys.iter().find(|(key, value)| {
            is_service(value.get_ref(), key.get_ref()) && key.get_ref().as_ref() > *feature
        });
        let place = match after {
            Some((key, _)) => line_start(text, key.span().start),
            None => next_line(text, keys.last().map_or(header, |(_, value)| value.span().end)),
        };
        edits.insert(place, format!("{feature} = []\n"));
    }
    Ok(edits.apply(text))
}

/// Adds an item to a list of strings.
fn add_item(text: &str, list: &DeArray<'_>, item: &str, edits: &mut Edits) {
    let items = || list.iter().filter_map(|it| Some((it.span(), it.get_ref().as_str()?)));
    if items().any(|(_, it)| it == item) {
        return;
    }
    let place = |span: std::ops::Range<usize>| {
        let start = text[..span.start].rfind('\n').map_or(0, |it| it + 1);
        // There may be one item per line, or several.
        text[start..span.start]
            .trim()
            .is_empty()
            .then(|| (start, text[start..span.start].to_owned()))
    };
    if let Some((span, _)) = items().find(|(_, it)| *it > item) {
        match place(span.clone()) {
            Some((start, indent)) => edits.insert(start, format!("{indent}{},\n", quoted(item))),
            None => edits.insert(span.start, format!("{}, ", quoted(item))),
        }
    } else if let Some(last) = list.last().map(Spanned::span) {
        match place(last.clone()) {
            Some((_, indent)) if text[last.end..].starts_with(',') => {
                edits.insert(next_line(text, last.end), format!("{indent}{},\n", quoted(item)));
            }
            _ => edits.insert(last.end, format!(", {}", quoted(item))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn products_are_in_alphabetical_order() {
        let block =
            |id: &str| format!("[[product]]\nid = \"{id}\"\nname.en = \"E\"\nname.zh = \"Z\"\n");
        let text = format!(
            "# head\n\nschema = 1\nfeatures = true\n\n{}\n# of d\n{}",
            block("b"),
            block("d")
        );
        let products = Products::read(&text).unwrap();
        assert!(products.has_features);
        let names = Names { en: "E".to_owned(), zh: "Z".to_owned() };
        let new: Vec<_> = ["a", "b", "c", "e"].map(|id| (id.to_owned(), names.clone())).into();
        let expected = format!(
            "# head\n\nschema = 1\nfeatures = true\n\n{}\n{}\n{}\n# of d\n{}\n{}",
            block("a"),
            block("b"),
            block("c"),
            block("d"),
            block("e")
        );
        assert_eq!(products.with(&new), expected);
        assert_eq!(Products::read(&expected).unwrap().with(&new), expected);
    }

    #[test]
    fn features_are_in_alphabetical_order() {
        let text = "[package]\nname = \"x\"\n\n[features]\ndefault = []\n# All.\nall = [\n    \"b\",\n    \"d\",\n]\n\
            _regenerate = [\"dep:x\"]\nb = []\nd = []\n\n[dependencies]\n";
        let expected = "[package]\nname = \"x\"\n\n[features]\ndefault = []\n# All.\nall = [\n    \"a\",\n    \"b\",\n    \"c\",\n    \"d\",\n    \"e\",\n]\n\
            _regenerate = [\"dep:x\"]\na = []\nb = []\nc = []\nd = []\ne = []\n\n[dependencies]\n";
        assert_eq!(with_features(text, &["a", "b", "c", "e"]).unwrap(), expected);
        assert_eq!(with_features(expected, &["a", "b", "c", "e"]).unwrap(), expected);
        let text = "[features]\nall = [\"b\", \"d\"]\n# All.\ntables = []\nb = []\nd = []\n";
        let expected = "[features]\nall = [\"b\", \"c\", \"d\", \"e\"]\n# All.\ntables = []\n\
            b = []\nc = []\nd = []\ne = []\n";
        assert_eq!(with_features(text, &["c", "e"]).unwrap(), expected);
        assert!(with_features("[package]\n", &["a"]).is_err());
    }
}
