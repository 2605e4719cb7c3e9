//! Spells specs differently: with other orders, quotes, tables and spaces, and with comments.

use toml::{Table, Value};

/// A spec in another spelling.
pub(crate) struct Respelling {
    pub(crate) text: String,
    /// How many comments it has: `# 0;`, `# 1;` and so on, each once.
    pub(crate) comments: usize,
}

/// Spells a spec; the same seed gives the same spelling.
pub(crate) fn respell(spec: &Table, seed: u64, with_comments: bool) -> Respelling {
    let mut speller =
        Speller { numbers: seed | 1, text: String::new(), comments: 0, with_comments };
    speller.spec(spec);
    let Speller { mut text, comments, .. } = speller;
    if seed.is_multiple_of(3) {
        text = text.replace('\n', "\r\n");
    }
    if seed.is_multiple_of(5) {
        text.insert(0, '\u{FEFF}');
    }
    Respelling { text, comments }
}

struct Speller {
    numbers: u64,
    text: String,
    comments: usize,
    with_comments: bool,
}

impl Speller {
    /// Marsaglia's xorshift, below `end`.
    fn below(&mut self, end: usize) -> usize {
        self.numbers ^= self.numbers << 13;
        self.numbers ^= self.numbers >> 7;
        self.numbers ^= self.numbers << 17;
        usize::try_from(self.numbers >> 33).expect("31 bits fit") % end
    }

    fn one_of<'s>(&mut self, choices: &[&'s str]) -> &'s str {
        choices[self.below(choices.len())]
    }

    fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            let other = self.below(last + 1);
            items.swap(last, other);
        }
    }

    /// A comment that says where it belongs, or nothing.
    fn comment(&mut self, place: &str) -> Option<String> {
        if !self.with_comments || self.below(4) > 0 {
            return None;
        }
        let number = self.comments;
        self.comments += 1;
        let noise =
            self.one_of(&["", " \"", " '''", " [[table]]", " 资源 = {", " # \\u0041", "\t "]);
        Some(format!("# {number};{place}{noise}"))
    }

    fn blank(&mut self) -> &'static str {
        self.one_of(&["", "", " ", "\t", "  "])
    }

    /// Blank lines and comments above a key or block.
    fn above(&mut self, what: &str, is_in_block: bool) {
        if is_in_block && self.below(6) == 0 {
            let blank = self.blank();
            self.text.extend([blank, "\n"]);
        }
        while let Some(comment) = self.comment(&format!(" above {what}")) {
            let (indent, end) = (self.blank(), self.one_of(&["\n", "  \n"]));
            self.text.extend([indent, &comment, end]);
        }
        let indent = self.blank();
        self.text.push_str(indent);
    }

    /// The rest of a line.
    fn behind(&mut self, what: &str) {
        let comment = self.comment(&format!(" behind {what}")).unwrap_or_default();
        let blank = self.blank();
        self.text.extend([blank, &comment, "\n"]);
    }

    fn spec(&mut self, spec: &Table) {
        let mut keys = ["schema", "product"];
        self.shuffle(&mut keys);
        for key in keys {
            self.line(key, &spec[key]);
        }
        let mut kinds = ["source", "table"];
        self.shuffle(&mut kinds);
        for kind in kinds {
            for block in blocks(spec, kind) {
                self.block(kind, block);
            }
        }
        if let Some(comment) = self.comment("") {
            self.text.extend(["\n", &comment]);
        }
    }

    /// A block with what is below it.
    fn block(&mut self, path: &str, block: &Table) {
        let first = ["code", "id", "enum", "product"].iter().find(|key| block.contains_key(**key));
        let first = first.expect("each block has one of them");
        self.text.push('\n');
        let value = match &block[*first] {
            Value::Integer(integer) => integer.to_string(),
            value => format!("\"{}\"", value.as_str().expect("the others are strings")),
        };
        self.above(&format!("[[{path}]] {first} = {value}"), false);
        self.header("[[", path, "]]");
        let mut keys: Vec<_> = block.keys().map(String::as_str).collect();
        self.shuffle(&mut keys);
        let mut below = Vec::new();
        for key in keys {
            match &block[key] {
                Value::Array(array) if array.iter().any(Value::is_table) => {
                    if key == "edition" && self.below(3) == 0 {
                        let array = self.array(array);
                        self.pair(key, &array);
                    } else {
                        below.push(key);
                    }
                }
                Value::Table(text) => match self.below(4) {
                    0 => below.push(key),
                    1 => {
                        let table = self.inline_table(text);
                        self.pair(key, &table);
                    }
                    _ => self.text_lines(key, text),
                },
                value => self.line(key, value),
            }
        }
        for key in below {
            if let Value::Table(text) = &block[key] {
                self.above("", false);
                self.header("[", &format!("{path}.{key}"), "]");
                self.text_lines("", text);
            }
            let mut blocks: Vec<_> = blocks(block, key).collect();
            self.shuffle(&mut blocks);
            for block in blocks {
                self.block(&format!("{path}.{key}"), block);
            }
        }
    }

    fn header(&mut self, open: &str, path: &str, close: &str) {
        let (inner, dot) = (self.blank(), self.one_of(&[".", " . "]));
        let names: Vec<_> = path.split('.').map(|name| self.key(name)).collect();
        let path = names.join(dot);
        self.text.extend([open, inner, &path, inner, close]);
        self.behind("[");
    }

    fn text_lines(&mut self, path: &str, text: &Table) {
        let mut languages: Vec<_> = text.keys().collect();
        self.shuffle(&mut languages);
        for language in languages {
            let key = if path.is_empty() { language.clone() } else { format!("{path}.{language}") };
            self.line(&key, &text[language.as_str()]);
        }
    }

    fn line(&mut self, key: &str, value: &Value) {
        let value = self.value(value);
        self.pair(key, &value);
    }

    fn pair(&mut self, path: &str, value: &str) {
        let is_whole = !value.starts_with(['{', '[']) && !["en", "zh"].contains(&path);
        let place = if is_whole { path } else { "" };
        self.above(place, true);
        let names: Vec<_> = path.split('.').map(|name| self.key(name)).collect();
        let (before, after) = (self.blank(), self.blank());
        self.text.extend([&names.join("."), before, "=", after, value]);
        self.behind(place);
    }

    fn key(&mut self, name: &str) -> String {
        let quote = self.one_of(&["", "", "\"", "'"]);
        format!("{quote}{name}{quote}")
    }

    fn value(&mut self, value: &Value) -> String {
        match value {
            Value::String(string) => self.string(string),
            Value::Integer(integer) => self.integer(*integer),
            Value::Boolean(flag) => flag.to_string(),
            Value::Array(array) => self.array(array),
            Value::Table(table) => self.inline_table(table),
            other => panic!("specs have no {}", other.type_str()),
        }
    }

    fn integer(&mut self, integer: i64) -> String {
        match self.below(5) {
            0 if integer >= 0 => format!("0x{integer:X}"),
            1 if integer >= 0 => format!("+{integer}"),
            2 if integer >= 0 => format!("0b{integer:b}"),
            3 if integer > 9 => format!("{}_{}", integer / 10, integer % 10),
            _ => integer.to_string(),
        }
    }

    fn string(&mut self, string: &str) -> String {
        let is_plain = !string.contains(['\'', '\\']) && !string.contains(char::is_control);
        match self.below(6) {
            0 if is_plain => format!("'{string}'"),
            1 if is_plain => format!("'''{string}'''"),
            2 => format!("\"\"\"\\\n   {}\"\"\"", self.escaped(string)),
            _ => format!("\"{}\"", self.escaped(string)),
        }
    }

    fn escaped(&mut self, string: &str) -> String {
        let mut escaped = String::new();
        for character in string.chars() {
            let code = u32::from(character);
            match self.below(40) {
                0 => escaped.extend([format!("\\U{code:08x}")]),
                _ if matches!(character, '"' | '\\' | ' ') || character.is_control() => {
                    escaped.extend([format!("\\u{code:04X}")]);
                }
                _ => escaped.push(character),
            }
        }
        escaped
    }

    fn array(&mut self, array: &[Value]) -> String {
        let elements = array.iter().map(|value| self.value(value)).collect();
        self.elements("[", elements, "]")
    }

    fn inline_table(&mut self, table: &Table) -> String {
        let mut pairs: Vec<_> = table.iter().collect();
        self.shuffle(&mut pairs);
        let pairs = pairs.into_iter().map(|(key, value)| {
            let (key, blank) = (self.key(key), self.blank());
            format!("{key}{blank}={}", self.value(value))
        });
        let pairs = pairs.collect();
        self.elements("{", pairs, "}")
    }

    /// On one line, or on many with comments at every place that allows them.
    fn elements(&mut self, open: &str, elements: Vec<String>, close: &str) -> String {
        let mut text = open.to_owned();
        let is_long = self.below(3) == 0;
        let count = elements.len();
        for (position, element) in elements.into_iter().enumerate() {
            text.push_str(&self.gap(is_long));
            text.push_str(&element);
            text.push_str(&self.gap(is_long));
            text.push_str(if position + 1 < count || is_long { "," } else { "" });
        }
        text.push_str(&self.gap(is_long));
        text + close
    }

    fn gap(&mut self, is_long: bool) -> String {
        let blank = self.blank();
        let comment = if is_long { self.comment("") } else { None };
        comment.map_or(blank.to_owned(), |comment| {
            let start = self.one_of(&["", "\n", "\n\n"]);
            format!("{start}{blank}{comment}\n")
        })
    }
}

/// The blocks of one name, in order.
fn blocks<'t>(table: &'t Table, name: &str) -> impl Iterator<Item = &'t Table> {
    table.get(name).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_table)
}
