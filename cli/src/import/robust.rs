//! Tests that any text can be read as a page: no panics, no lost rows, and time linear in its length.

use std::time::Duration;

use proptest::prelude::*;
use tencentcloud_errors_codegen::layout;

use super::draft;
use super::known::Known;
use super::page;
use super::plan::{Input, Plan, Wanted};
use super::update::{Given, update};
use crate::processor::processor_time;

fn input(text: &str) -> Input {
    Input { name: "page".to_owned(), source: "shop-zh".to_owned(), page: page::read(text) }
}

fn wanted() -> Wanted {
    Wanted { product: "shop".to_owned(), ..Wanted::default() }
}

/// Reads a page in every way, and returns how many rows it has.
fn read(text: &str) -> usize {
    let page = page::read(text);
    let rows: usize = page.tables.iter().map(|table| table.rows.len()).sum();
    // This asserts that the sums are right.
    let plan = Plan::new(vec![input(text)], &wanted());
    let read = &plan.pages[0];
    let in_tables: usize = read.tables.iter().map(|it| it.sums().rows + it.columns.head_rows).sum();
    let heads = |line: usize| {
        let table = page.tables.iter().find(|it| it.line == line);
        table.map_or(0, |it| it.rows.len())
    };
    let in_others: usize = read.others.iter().map(|it| it.rows.min(heads(it.line))).sum();
    assert!(
        in_tables + in_others <= rows && read.tables.len() + read.others.len() == page.tables.len()
    );
    let draft = draft::draft(&plan, "shop", None).unwrap();
    assert_eq!(layout(&draft).as_ref(), Ok(&draft), "a draft is canonical");
    let entries: usize = plan.targets.iter().map(|it| it.entries.len()).sum();
    assert_eq!(draft.matches("[[table.error]]\ncode = ").count(), entries);
    unchanged(&plan, &draft);
    rows
}

/// An update with the same page changes nothing.
fn unchanged(plan: &Plan, draft: &str) {
    let known = Known::parse(draft).unwrap();
    let memory = super::remembered(plan);
    let given = Given {
        spec: draft,
        known: &known,
        memory: memory.clone(),
        source: "shop-zh",
        is_forced: false,
    };
    // A page cannot tell which of two tables with the same codes a table is.
    let mut codes: Vec<_> =
        plan.targets.iter().flat_map(|it| it.entries.keys().map(super::code::Code::text)).collect();
    codes.sort();
    codes.dedup();
    if codes.len() == plan.targets.iter().map(|it| it.entries.len()).sum::<usize>()
        && !codes.is_empty()
    {
        let update = update(plan, given);
        assert!(update.changes.is_empty(), "{:#?}\n{draft}", update.changes);
        assert!(update.text == draft && update.memory == memory);
    }
}

/// The pieces that pages are made of.
const PIECES: &[&str] = &[
    "|",
    "\n",
    "\n\n",
    "|-|-|\n",
    "| --- | --- |\n",
    "错误码",
    "说明",
    "处理措施",
    "|错误码|说明|\n",
    "1000",
    "-503",
    "0",
    "4000-7000",
    "18/100",
    "1,000",
    "01",
    "2147483648",
    "A.B",
    "AB:01",
    "4440（10100）",
    "甲，请重试",
    "\u{A0}",
    "\u{200B}",
    "\u{202E}",
    "\\",
    "`",
    "```\n",
    "~~~\n",
    "<!--",
    "-->",
    "<table>",
    "</table>",
    "<tr>",
    "</tr>",
    "<td>",
    "<td rowspan=2>",
    "<td colspan=3>",
    "</td>",
    "<th>",
    "<thead>",
    "<br>",
    "<td甲",
    "<a href=\"x\">",
    "&lt;",
    "&#0;",
    "<h2>",
    "# ",
    "## 公共错误码\n",
    "错误码\n===\n",
    "> ",
    "* ",
    "    ",
    "\t",
    "\r\n",
    "**",
    "[a](b)",
    "<ShopId>",
    "1000 x\n",
    "\"",
    "'",
    "TODO",
    "{",
    "]",
    "=",
    "#",
    "<script>",
    "<!DOCTYPE html>",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_a_page(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        read(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn any_pieces_are_a_page(pieces in prop::collection::vec(prop::sample::select(PIECES), 0..120)) {
        read(&pieces.concat());
    }

    #[test]
    fn rows_of_any_cells_are_counted(cells in prop::collection::vec("[^\n\r|`\\\\<>]{0,12}", 1..20)) {
        let rows = cells.iter().fold(String::new(), |rows, cell| rows + "| " + cell + " | 甲 |\n");
        let page = format!("| 错误码 | 说明 |\n| --- | --- |\n{rows}");
        prop_assert_eq!(read(&page), cells.len() + 1);
    }
}

/// The size of the pages whose reading is timed: in CI, 5 MB for realistic pages, and less for others.
fn large(name: &str) -> usize {
    match name {
        _ if std::env::var_os("CI").is_none() => 250_000,
        "rows" | "HTML" => 5_000_000,
        _ => 1_000_000,
    }
}

/// The time limit, many times what the slowest takes without optimization.
fn bound(bytes: usize) -> Duration {
    Duration::from_secs(20) + Duration::from_micros(50) * u32::try_from(bytes).unwrap_or(u32::MAX)
}

/// The text around the rows of a page.
type Around<'a> = &'a dyn Fn(String) -> String;

#[test]
fn time_is_linear_in_the_length_of_the_page() {
    let many = |name: &str, row: &str| {
        let rows = 0..large(name) / row.len();
        rows.fold(String::new(), |page, it| page + &row.replace("9999", &(it + 1000).to_string()))
    };
    let head = |rows: String| format!("|错误码|说明|\n|-|-|\n{rows}");
    let in_html = |rows: String| format!("<table><tr><th>错误码<th>说明{rows}");
    let spans = "<td rowspan=60000>1000/1001</td>".repeat(30);
    let below_spans = |rows: String| format!("<table><tr>{spans}{rows}");
    let alone = |rows: String| rows;
    let cases: [(&str, &str, Around<'_>); 17] = [
        ("rows", "|9999|错误9999，请重试|\n", &head),
        ("one code", "|1000|错误9999|\n", &head),
        ("blank lines", "|9999|甲|\n\n", &head),
        ("one cell", "9999/", &head),
        ("tables", "|错误码|说明|\n|-|-|\n|9999|甲|\n\n", &alone),
        ("HTML", "<tr><td>9999<td>甲\n", &in_html),
        ("spans", "<tr><td>", &below_spans),
        ("open tables", "<table>\n", &alone),
        ("nested tables", "<table><tr><td>", &alone),
        ("open fences", "```x\n", &alone),
        ("open comments", "--><!--\n", &alone),
        ("pipes", "|", &alone),
        ("angles", "<", &alone),
        ("brackets", "[", &alone),
        ("stars", "**a ", &alone),
        ("quotations", ">", &alone),
        ("lines of text", "9999 x\n", &alone),
    ];
    for (name, row, around) in cases {
        let page = around(many(name, row));
        let took = processor_time(|| drop(Plan::new(vec![input(&page)], &wanted())));
        assert!(took < bound(page.len()), "{name}: {} bytes took {took:?}", page.len());
    }
}
