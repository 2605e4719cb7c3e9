//! From the parser's tree to blocks in their canonical order.

use std::collections::BTreeMap;

use toml_edit::{Array, Document, Item, Table, TableLike, Value};

use super::block::{Block, Comments, File, Line, Place, Remarks};
use super::comment::{self, Source};
use super::margin::{Margin, margins};
use super::order::{self, Form};
use super::value::{self, Leaf};

/// Reads a document that the parser has taken.
pub(super) fn read<'t>(document: &'t Document<&'t str>) -> File<'t> {
    let source = Source::new(document.raw());
    let (margins, last) = margins(document.as_table(), source);
    let mut reader = Reader { source, margins };
    let root = reader.table(document.as_table(), (Some(0), None), &[]);
    let end = source.between(Some(document.trailing()));
    File {
        head: source.head(),
        root,
        end: comment::groups(end),
        end_is_under: comment::is_directly_under(end).then_some(last),
    }
}

/// Turns tables into blocks.
struct Reader<'t> {
    source: Source<'t>,
    /// What no block has taken yet.
    margins: BTreeMap<Place, Margin<'t>>,
}

/// What stands under a header, as long as it is collected.
struct Body<'p, 't> {
    path: &'p [String],
    form: Option<&'static Form>,
    lines: Vec<Line<'t>>,
    tail: Comments<'t>,
    /// The blocks of each name, with their rank.
    below: Vec<(usize, Vec<Block<'t>>)>,
}

impl<'p, 't> Body<'p, 't> {
    fn new(path: &'p [String]) -> Self {
        let form = order::form(path);
        Self { path, form, lines: Vec::new(), tail: Vec::new(), below: Vec::new() }
    }

    fn is_text(&self, names: &[String], table: &dyn TableLike) -> bool {
        self.form.is_some_and(|form| form.is_text(names)) && is_flat(table)
    }

    fn is_block(&self, names: &[String], array: &Array) -> bool {
        self.form.is_some_and(|form| form.is_block(names))
            && !array.is_empty()
            && array.iter().all(Value::is_inline_table)
    }

    fn push_below(&mut self, names: &[String], blocks: Vec<Block<'t>>) {
        let name = names.first().map_or("", String::as_str);
        self.below.push((self.form.map_or(0, |form| form.block_rank(name)), blocks));
    }

    fn finish(mut self, header: Header<'t>) -> Block<'t> {
        if let Some(form) = self.form {
            form.sort_lines(&mut self.lines);
        }
        self.below.sort_by_key(|(rank, _)| *rank);
        let blocks = self.below.into_iter().flat_map(|(_, blocks)| blocks).collect();
        let Header { place, text, comments } = header;
        Block { place, header: text, comments, lines: self.lines, tail: self.tail, blocks }
    }
}

/// What stands above the lines of a block.
struct Header<'t> {
    place: Option<Place>,
    text: Option<String>,
    comments: Remarks<'t>,
}

/// Whether there is one level of keys only, so that they may as well be dotted keys.
fn is_flat(table: &dyn TableLike) -> bool {
    let is_plain = |(_, item): (&str, &Item)| match item {
        Item::Value(Value::InlineTable(table)) => !table.is_dotted(),
        Item::Value(_) => true,
        _ => false,
    };
    !table.is_empty() && table.iter().all(is_plain)
}

impl<'t> Reader<'t> {
    /// A table that has a header, or is the root.
    fn table(
        &mut self,
        table: &'t Table,
        (place, text): (Option<Place>, Option<String>),
        path: &[String],
    ) -> Block<'t> {
        let mut body = Body::new(path);
        let comments;
        (comments, body.tail) = self.around(table, place);
        let content = value::content(table);
        for leaf in content.leaves {
            let comments = self.beside(&leaf);
            self.leaf(&leaf, comments, &mut body);
        }
        for (names, item) in content.below {
            match item {
                // Without a header of its own the block could not hold lines.
                Item::Table(table) if text.is_some() && body.is_text(&names, table) => {
                    self.text_table(table, &names, &mut body);
                }
                _ => {
                    let blocks = self.below(item, &[path, &names].concat());
                    body.push_below(&names, blocks);
                }
            }
        }
        body.finish(Header { place, text, comments })
    }

    /// The comments beside a header, and those under the lines of its block.
    fn around(&mut self, table: &'t Table, place: Option<Place>) -> (Remarks<'t>, Comments<'t>) {
        let margin = place.and_then(|place| self.margins.remove(&place));
        let Margin { above, tail } = margin.unwrap_or_default();
        (Remarks { above, behind: self.source.behind(table.decor()) }, tail)
    }

    /// The comments of a line.
    fn beside(&self, leaf: &Leaf<'t>) -> Remarks<'t> {
        let above = leaf.key().map(|key| self.source.above(key.leaf_decor()));
        let behind = self.source.behind(leaf.value.decor());
        Remarks { above: above.unwrap_or_default(), behind }
    }

    /// The blocks of one name below a block.
    fn below(&mut self, item: &'t Item, path: &[String]) -> Vec<Block<'t>> {
        let name = value::spell_path(path.iter().map(String::as_str));
        match item {
            Item::Table(table) => {
                let header = (!table.is_implicit()).then(|| format!("[{name}]"));
                vec![self.table(table, (table.position(), header), path)]
            }
            Item::ArrayOfTables(tables) => {
                let header = || Some(format!("[[{name}]]"));
                let blocks = tables
                    .iter()
                    .map(|table| self.table(table, (table.position(), header()), path));
                order::sort_elements(path, blocks.collect())
            }
            Item::Value(_) | Item::None => Vec::new(),
        }
    }

    /// A key and its value, which may be a text or blocks in another guise.
    fn leaf(&mut self, leaf: &Leaf<'t>, comments: Remarks<'t>, body: &mut Body<'_, 't>) {
        let path = leaf.names();
        match leaf.value {
            Value::InlineTable(table) if body.is_text(&path, table) => {
                let (leaves, end) = value::elements(table, self.source);
                self.text(&path, leaves, (comments, end), body);
            }
            Value::Array(array) if body.is_block(&path, array) => {
                let blocks = self.elements(array, comments, &[body.path, &path].concat());
                body.push_below(&path, blocks);
            }
            value => {
                let value = value::spell(value, self.source);
                body.lines.push(Line { comments, path, value });
            }
        }
    }

    /// An array of inline tables as blocks.
    fn elements(
        &mut self,
        array: &'t Array,
        comments: Remarks<'t>,
        path: &[String],
    ) -> Vec<Block<'t>> {
        let name = value::spell_path(path.iter().map(String::as_str));
        let tables = array.iter().filter_map(Value::as_inline_table);
        let (beside, end) = self.source.of_array(array);
        let mut blocks = Vec::new();
        for (table, comments) in tables.zip(beside) {
            let mut body = Body::new(path);
            let (leaves, end) = value::elements(table, self.source);
            for (leaf, comments) in leaves {
                self.leaf(&leaf, comments, &mut body);
            }
            body.tail = end;
            let text = Some(format!("[[{name}]]"));
            blocks.push(body.finish(Header { place: None, text, comments }));
        }
        if let Some(first) = blocks.first_mut() {
            first.comments.prepend(comments.into_above());
        }
        if let Some(last) = blocks.last_mut() {
            last.tail.extend(end);
        }
        order::sort_elements(path, blocks)
    }

    /// A text under a header of its own.
    fn text_table(&mut self, table: &'t Table, path: &[String], body: &mut Body<'_, 't>) {
        let (comments, tail) = self.around(table, table.position());
        let with_comments = |leaf| {
            let comments = self.beside(&leaf);
            (leaf, comments)
        };
        let leaves = value::content(table).leaves.into_iter().map(with_comments).collect();
        let above = Remarks { above: comments.into_above(), behind: None };
        body.tail.extend(tail);
        self.text(path, leaves, (above, Comments::new()), body);
    }

    /// A text as dotted keys: what stood around it as a whole goes to its first and last line.
    fn text(
        &self,
        path: &[String],
        leaves: Vec<(Leaf<'t>, Remarks<'t>)>,
        (comments, end): (Remarks<'t>, Comments<'t>),
        body: &mut Body<'_, 't>,
    ) {
        let mut lines = Vec::new();
        for (leaf, comments) in leaves {
            let path = [path, &leaf.names()].concat();
            let value = value::spell(leaf.value, self.source);
            lines.push(Line { comments, path, value });
        }
        if let Some(form) = body.form {
            form.sort_lines(&mut lines);
        }
        if let Some(first) = lines.first_mut() {
            first.comments.prepend(comments.above);
        }
        if let Some(last) = lines.last_mut() {
            last.comments.above.extend(end);
            last.comments.put_behind(comments.behind);
        }
        body.lines.extend(lines);
    }
}
