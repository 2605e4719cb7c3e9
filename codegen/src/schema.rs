//! The shape of a spec as a JSON Schema, with which editors complete and check specs.

use crate::field::Block;
use crate::model::SpecHead;
use crate::shape::{BlockShape, KeyShape, ValueShape};

/// The JSON Schema of a spec: the content of `spec/schema.json`.
#[must_use]
pub fn spec_schema() -> String {
    let head = SpecHead::SHAPE;
    let mut blocks = Vec::new();
    below(head, &mut blocks);
    let definitions = blocks.into_iter().map(|shape| (shape.name, Json::Object(block(shape))));
    let mut schema = vec![
        ("$schema", text("https://json-schema.org/draft/2020-12/schema")),
        ("title", text("Spec of error codes")),
    ];
    schema.extend(block(head));
    schema.push(("$defs", Json::Object(definitions.collect())));
    let mut printed = String::new();
    Json::Object(schema).print(&mut printed, "\n");
    printed + "\n"
}

enum Json {
    Text(String),
    Number(i32),
    Flag(bool),
    List(Vec<Json>),
    Object(Vec<(&'static str, Json)>),
}

impl Json {
    /// `start` is the line break before the value's last line, with its indentation.
    fn print(&self, printed: &mut String, start: &str) {
        let inner = format!("{start}  ");
        match self {
            Self::Text(text) => {
                let text = text.replace('\\', "\\\\").replace('"', "\\\"");
                printed.extend(["\"", &text, "\""]);
            }
            Self::Number(number) => printed.push_str(&number.to_string()),
            Self::Flag(flag) => printed.push_str(&flag.to_string()),
            Self::List(items) => {
                for (place, item) in items.iter().enumerate() {
                    printed.extend([if place == 0 { "[" } else { "," }, &inner]);
                    item.print(printed, &inner);
                }
                printed.extend([start, "]"]);
            }
            Self::Object(pairs) => {
                for (place, (name, value)) in pairs.iter().enumerate() {
                    printed.extend([if place == 0 { "{" } else { "," }, &inner]);
                    printed.extend(["\"", name, "\": "]);
                    value.print(printed, &inner);
                }
                printed.extend([start, "}"]);
            }
        }
    }
}

fn text(text: &str) -> Json {
    Json::Text(text.to_owned())
}

fn texts<'t>(texts: impl IntoIterator<Item = &'t str>) -> Json {
    Json::List(texts.into_iter().map(text).collect())
}

/// The blocks below a block, each once.
fn below(shape: &BlockShape, blocks: &mut Vec<&'static BlockShape>) {
    for key in shape.keys {
        if let ValueShape::Blocks(shape) | ValueShape::Lines(shape) | ValueShape::Text(shape) =
            key.value
            && blocks.iter().all(|known| known.name != shape.name)
        {
            blocks.push(shape);
            below(shape, blocks);
        }
    }
}

fn block(shape: &BlockShape) -> Vec<(&'static str, Json)> {
    let required = shape.keys.iter().filter(|key| key.is_required).map(|key| key.name);
    let mut schema = vec![
        ("description", text(shape.what)),
        ("type", text("object")),
        ("properties", Json::Object(shape.keys.iter().map(|it| (it.name, key(it))).collect())),
        ("additionalProperties", Json::Flag(false)),
    ];
    if shape.keys.iter().any(|key| key.is_required) {
        schema.push(("required", texts(required)));
    }
    schema
}

fn key(key: &KeyShape) -> Json {
    let mut schema = vec![("description", text(key.what))];
    schema.extend(value(&key.value, key.pattern));
    Json::Object(schema)
}

fn value(shape: &ValueShape, pattern: Option<&str>) -> Vec<(&'static str, Json)> {
    let mut schema = match shape {
        ValueShape::Version(number) => vec![("const", Json::Number(*number))],
        ValueShape::Code => vec![
            ("type", texts(["integer", "string"])),
            ("minimum", Json::Number(i32::MIN)),
            ("maximum", Json::Number(i32::MAX)),
        ],
        ValueShape::Number => vec![("type", text("integer"))],
        ValueShape::Flag => vec![("type", text("boolean"))],
        ValueShape::String => vec![("type", text("string"))],
        ValueShape::Word(words) => vec![("enum", texts(words.iter().copied()))],
        ValueShape::Text(shape) => vec![("$ref", text(&format!("#/$defs/{}", shape.name)))],
        ValueShape::List(item) => {
            let mut list = list(Json::Object(value(item, pattern)));
            list.push(("uniqueItems", Json::Flag(true)));
            return list;
        }
        ValueShape::Lines(shape) => {
            let reference = Json::Object(vec![("$ref", text(&format!("#/$defs/{}", shape.name)))]);
            vec![
                ("type", text("object")),
                ("additionalProperties", reference),
                ("minProperties", Json::Number(1)),
            ]
        }
        ValueShape::Blocks(shape) => {
            let reference = text(&format!("#/$defs/{}", shape.name));
            return list(Json::Object(vec![("$ref", reference)]));
        }
    };
    schema.extend(pattern.map(|pattern| ("pattern", text(pattern))));
    schema
}

fn list(items: Json) -> Vec<(&'static str, Json)> {
    vec![("type", text("array")), ("items", items), ("minItems", Json::Number(1))]
}
