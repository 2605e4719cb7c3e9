//! `tcerr import`: made-up pages with the shapes of published ones.

mod products;
mod updates;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::Value;
use snapbox::{assert_data_eq, file};

use crate::support::{piped, printed, standard_error, tcerr};

/// A page that has many shapes at once.
const SHOP: &str = "cli/tests/import/shop.md";

/// The report about a page, as JSON.
fn import(page: &str, arguments: &[&str]) -> Value {
    let all = [&["import", "-", "--product", "shop", "--format", "json"], arguments].concat();
    let output = piped(&all, page);
    assert!(
        output.status.code().is_some_and(|it| it < 2),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    serde_json::from_slice(&output.stdout).unwrap()
}

/// The rows of all tables, each as `codes title` or as the reason why it was not placed.
fn rows(report: &Value) -> Vec<String> {
    let tables = report["pages"][0]["tables"].as_array().unwrap();
    let rows = tables.iter().flat_map(|table| table["items"].as_array().unwrap());
    rows.map(|row| {
        if let Some(reason) = row["reason"].as_str() {
            return reason.to_owned();
        }
        // In JSON, words have quotes.
        let codes = row["codes"].as_array().unwrap().iter().map(Value::to_string);
        let codes: Vec<_> = codes.collect();
        let merged = if row["fate"] == "merged" { " (merged)" } else { "" };
        format!("{} {}{merged}", codes.join("+"), row["title"].as_str().unwrap_or("-"))
    })
    .collect()
}

/// A table of three columns with these rows.
fn table(rows: &str) -> String {
    format!("## 错误码\n\n| 错误码 | 说明 | 处理措施 |\n| --- | --- | --- |\n{rows}\n")
}

#[test]
fn each_shape_of_a_code_is_read() {
    for (cell, expected) in [
        ("1000", "1000 甲"),
        ("-503", "-503 甲"),
        ("`1000`", "1000 甲"),
        ("**1000**", "1000 甲"),
        ("**`1000`**", "1000 甲"),
        ("\u{A0}1000\u{200B}", "1000 甲"),
        ("\t1000\t", "1000 甲"),
        ("１０００", "1000 甲"),
        ("1000。", "1000 甲"),
        ("错误码：1000", "1000 甲"),
        ("code=1000", "1000 甲"),
        ("failure_code=7", "7 甲"),
        ("1000/1001", "1000+1001 甲"),
        ("1000 / 1001", "1000+1001 甲"),
        ("1000，1001", "1000+1001 甲"),
        ("1000、1001", "1000+1001 甲"),
        ("1000<br>1001", "1000+1001 甲"),
        ("1000<br/>1001<br />", "1000+1001 甲"),
        ("1000, 1001", "1000+1001 甲"),
        ("1000 1001", "1000+1001 甲"),
        ("1000 或 1001", "1000+1001 甲"),
        ("4,000", "4000 甲"),
        ("-1,204,000", "-1204000 甲"),
        ("01000000", "\"01000000\" 甲"),
        ("4440（10100）", "10100 甲"),
        ("4440 (10100)", "10100 甲"),
        ("4440（参数错误）", "4440 甲"),
        ("4440 (ParamError)", "4440 甲"),
        ("ParamError (4440)", "4440 甲"),
        ("Failed.NoSuchThing", "\"Failed.NoSuchThing\" 甲"),
        ("Failed\\_Thing", "\"Failed_Thing\" 甲"),
        ("Failed.A / Failed.B", "\"Failed.A\"+\"Failed.B\" 甲"),
        ("AB:0003", "\"AB:0003\" 甲"),
        ("AB: 0003", "\"AB:0003\" 甲"),
        ("ABLIST _06", "\"ABLIST_06\" 甲"),
        ("ABLE LIST", "\"ABLE LIST\" 甲"),
        ("AB:xxxx", "\"AB:xxxx\" 甲"),
        ("4000-7000", "range"),
        ("4000 - 7000", "range"),
        ("4000~7000", "range"),
        ("4000～7000", "range"),
        ("-100 ~ -1", "range"),
        ("4000 至 7000", "range"),
        ("5xx", "range"),
        ("≥ 1000", "range"),
        ("&gt;=1000", "range"),
        ("非 0", "range"),
        ("1000以上", "range"),
        ("18/100", "two levels"),
        ("18.100", "two levels"),
        ("4xx、5xx", "range"),
        ("2001～", "range"),
        ("【1000】", "1000 甲"),
        ("–503", "-503 甲"),
        ("- 503", "-503 甲"),
        ("0", "code 0"),
        ("000", "code 0"),
        ("2147483648", "not 32 bits"),
        ("4294967295", "not 32 bits"),
        ("-2147483648", "-2147483648 甲"),
        ("其他", "no code"),
        ("-", "no code"),
        ("", "no code"),
        ("see the page below", "no code"),
    ] {
        let page = table(&format!("| {cell} | 甲 | 查 |\n| 9000 | 乙 | 查 |"));
        assert_eq!(rows(&import(&page, &[]))[0], expected, "{cell}");
    }
}

#[test]
fn the_meaning_of_a_cell_depends_on_its_column() {
    for (cells, expected) in [
        (&["18/100", "18/101", "9/10"][..], &["two levels", "two levels", "two levels"][..]),
        (&["9/10", "11"], &["9+10 甲", "11 甲"]),
        (&["100,200", "300"], &["100+200 甲", "300 甲"]),
        (&["100,200", "3000"], &["100200 甲", "3000 甲"]),
        (&["1000", "1001", "other"], &["1000 甲", "1001 甲", "no code"]),
        (&["1000", "1001", "NotFound"], &["\"1000\" 甲", "\"1001\" 甲", "\"NotFound\" 甲"]),
        (&["1000", "1000"], &["1000 甲", "1000 甲 (merged)"]),
    ] {
        let lines =
            cells.iter().fold(String::new(), |rows, it| rows + "| " + it + " | 甲 | 查 |\n");
        assert_eq!(rows(&import(&table(&lines), &[])), expected, "{cells:?}");
    }
}

#[test]
#[allow(clippy::too_many_lines, reason = "one or two lines for each shape")]
fn each_shape_of_a_table_is_read() {
    let two = &["1000 甲", "1001 乙"][..];
    for (name, page, expected) in [
        ("rows without the last pipe", "|错误码|说明\n|-|-\n|1000|甲\n|1001|乙", two),
        ("no outer pipes", "错误码 | 说明\n--- | ---\n1000 | 甲\n1001 | 乙\n", two),
        ("CRLF, no last newline", "|错误码|说明|\r\n|-|-|\r\n|1000|甲|\r\n|1001|乙|", two),
        ("a byte order mark", "\u{FEFF}|错误码|说明|\n|-|-|\n|1000|甲|\n|1001|乙|\n", two),
        ("a blank line between rows", "|错误码|说明|\n|-|-|\n|1000|甲|\n\n|1001|乙|\n", two),
        ("more cells than the head", "|错误码|说明|\n|-|-|\n|1000|甲|查|多|\n|1001|乙|\n", two),
        ("a delimiter of another width", "|错误码|说明|\n|-|-|-|\n|1000|甲|查|\n|1001|乙|\n", two),
        ("a quotation", "> |错误码|说明|\n> |-|-|\n> |1000|甲|\n> |1001|乙|\n", two),
        (
            "an indented table in a list",
            "* 错误码\n\n    |错误码|说明|\n    |-|-|\n    |1000|甲|\n    |1001|乙|\n",
            two,
        ),
        ("a text right above", "错误码如下：\n|错误码|说明|\n|-|-|\n|1000|甲|\n|1001|乙|\n", two),
        ("the head in bold", "|**错误码**|**说明**|\n|-|-|\n|**1000**|甲|\n|1001|乙|\n", two),
        ("an empty head", "| | |\n|-|-|\n|错误码|说明|\n|1000|甲|\n|1001|乙|\n", two),
        ("the key second", "|序号|错误码|说明|\n|-|-|-|\n|1|1000|甲|\n|2|1001|乙|\n", two),
        ("the key third", "|接口|说明|错误码|\n|-|-|-|\n|a|甲|1000|\n|a|乙|1001|\n", two),
        (
            "the public code repeats",
            "|错误码|模块错误码|说明|\n|-|-|-|\n|4000|1000|甲|\n|4000|1001|乙|\n",
            two,
        ),
        (
            "which of two repeats",
            "|错误码|返回码|说明|\n|-|-|-|\n|4000|1000|甲|\n|4000|1001|乙|\n",
            two,
        ),
        (
            "symbol and number",
            "## 错误码\n|错误码 KEY|值|描述|\n|-|-|-|\n|EC_A|1000|甲|\n|EC_B|1001|乙|\n",
            two,
        ),
        (
            "tabs alone",
            "错误码\t说明\n1000\t甲\n1001\t乙\n1002\t丙\n",
            &["1000 甲", "1001 乙", "1002 丙"],
        ),
        (
            "lost columns",
            "Code Type Text\n4000 One one.\n4001 Two two.\n4002 Three three.\n",
            &["no columns"; 3],
        ),
        (
            "notes and heads among rows",
            "|错误码|说明|处理|\n|-|-|-|\n|公共部分|||\n|1000|甲|x|\n|错误码|说明|处理|\n|1001|乙|x|\n",
            &["note row", "1000 甲", "head row", "1001 乙"],
        ),
        (
            "two meanings",
            "|错误码|说明|\n|-|-|\n|1000|甲|\n|1000|乙|\n|1000|甲。|\n",
            &["1000 甲", "two meanings", "1000 甲。 (merged)"],
        ),
        (
            "HTML",
            "<table><tr><th>错误码</th><th>说明</th></tr><tr><td>1000</td><td>甲</td></tr><tr><td>1001</td><td>乙</td></tr></table>",
            two,
        ),
        (
            "a head of plain cells",
            "<table><tr><td>错误码</td><td>说明</td></tr><tr><td>1000</td><td>甲</td></tr><tr><td>1001</td><td>乙</td></tr></table>",
            two,
        ),
        (
            "heads closed as cells",
            "<table><tr><th>错误码\n</td><th>说明\n</td></tr><tr><td>1000\n</td><td>甲</td></tr><tr><td>1001</td><td>乙</td></tr></table>",
            two,
        ),
        (
            "nothing closed",
            "<table><tr><th>错误码<th>说明<tr><td>1000<td>甲<tr><td>1001<td>乙",
            two,
        ),
        (
            "closed twice",
            "<table><tr><th>错误码<th>说明</tr><tr><td>1000<td>甲</tr><tr><td>1001<td>乙</tr></table></tbody></table>\n",
            two,
        ),
        (
            "a tag without an end",
            "<table><tr><th>错误码</th><th>说明</th></tr><tr><td>1000</td><td甲</td></tr><tr><td>1001</td><td>乙</td></tr></table>",
            two,
        ),
        (
            "a cell that is not opened",
            "<table><tr><th>错误码</th><th>说明</th></tr><tr><td>1000</td>甲</td></tr><tr><td>1001</td><td>乙</td></tr></table>",
            two,
        ),
        (
            "blank lines in HTML",
            "<table>\n<tr>\n<th>错误码</th>\n\n<th>说明</th></tr>\n\n    <tr>\n      <td>1000</td>\n\n      <td>甲</td></tr>\n\n<tr><td>1001</td><td>乙</td></tr>\n</table>\n",
            two,
        ),
        (
            "a page of HTML",
            "<!DOCTYPE html><html><head><title>x</title><script>var a = '<table>';</script></head><body><h2>错误码</h2><table><tr><th>错误码<th>说明<tr><td>1000<td>甲<tr><td>1001<td>乙</table></body></html>",
            two,
        ),
        (
            "rowspan of the key",
            "<table><tr><td>模块</td><td>错误码</td><td>说明</td></tr><tr><td rowspan=\"2\">一</td><td>1000</td><td>甲</td></tr><tr><td>1001</td><td>乙</td></tr></table>",
            two,
        ),
        (
            "a head of two rows",
            "<table><tr><th rowspan=2>模块</th><th colspan=2>错误</th></tr><tr><th>错误码</th><th>说明</th></tr><tr><td>一</td><td>1000</td><td>甲</td></tr><tr><td>一</td><td>1001</td><td>乙</td></tr></table>",
            two,
        ),
        (
            "a note over all columns",
            "<table><tr><th>错误码</th><th>说明</th></tr><tr><td>1000</td><td>甲</td></tr><tr><td colspan=\"2\">以下为二</td></tr><tr><td>1001</td><td>乙</td></tr></table>",
            &["1000 甲", "note row", "1001 乙"],
        ),
        ("`Code` and no heading", "|Code|说明|\n|-|-|\n|1000|甲|\n|1001|乙|\n", two),
        ("small numbers", "## 错误码\n|值|说明|\n|-|-|\n|1|甲|\n|2|乙|\n", &["1 甲", "2 乙"]),
        (
            "small numbers next to symbols",
            "|错误码 KEY|值|说明|\n|-|-|-|\n|EC_A|1|甲|\n|EC_B|2|乙|\n",
            &["1 甲", "2 乙"],
        ),
        (
            "words next to a count",
            "|编号|错误码|说明|\n|-|-|-|\n|1|Failed.A|甲|\n|2|Failed.B|乙|\n",
            &["\"Failed.A\" 甲", "\"Failed.B\" 乙"],
        ),
        (
            "a title over the head, and one among the rows",
            "<table><tr><td colspan=2>公共错误码</td></tr><tr><td>错误码</td><td>说明</td></tr><tr><td>1000</td><td>甲</td></tr><tr><th colspan=2>其他</th></tr><tr><td>1001</td><td>乙</td></tr></table>",
            &["1000 甲", "note row", "1001 乙"],
        ),
        (
            "heads that are a title and a head",
            "<table><tr><th colspan=2>公共错误码</th></tr><tr><th>错误码</th><th>说明</th></tr><tr><th colspan=2>其一</th></tr><tr><td>1000</td><td>甲</td></tr></table>",
            &["note row", "1000 甲"],
        ),
        (
            "closed by a heading alone",
            "<table><tr><th>错误码<th>说明<tr><td>1000<td>甲\n\n## 错误码二\n\n|错误码|说明|\n|-|-|\n|1001|乙|\n",
            two,
        ),
        (
            "text that looks like tags",
            "|错误码|说明|\n|-|-|\n|1000|参数 <ShopId> 非法|\n|1001|a &lt; b \\| c|\n",
            &["1000 参数 <ShopId> 非法", "1001 a < b | c"],
        ),
        (
            "text and advice in one cell",
            "|错误码|错误描述|\n|-|-|\n|1000|甲，请稍后重试|\n|1001|请求乙，请确认后重试|\n|1002|非法请求|\n",
            &["1000 甲", "1001 请求乙", "1002 非法请求"],
        ),
        (
            "advice in one cell of many",
            "|错误码|错误描述|\n|-|-|\n|1000|甲，请检查|\n|1001|乙|\n|1002|丙|\n",
            &["1000 甲，请检查", "1001 乙", "1002 丙"],
        ),
    ] {
        let report = import(page, &[]);
        assert_eq!(rows(&report), expected, "{name}: {report:#}");
    }
}

#[test]
fn tables_without_codes_are_reported_with_the_reason() {
    for (page, reason) in [
        (
            "|参数名称|必选|类型|描述|\n|-|-|-|-|\n|code|是|Int|错误码|\n|Shop.0.Id|否|String|x|\n",
            "parameter table",
        ),
        ("## 错误码\n|名称|类型|描述|\n|-|-|-|\n|code|Int|错误码|\n", "parameter table"),
        ("|Field|Type|Description|\n|-|-|-|\n|code|Int|error code|\n", "parameter table"),
        ("|节点名称|父节点|描述|\n|-|-|-|\n|Error|无|错误|\n", "element table"),
        ("|地域|代码|\n|-|-|\n|甲|1|\n", "no code column"),
        ("|取值|含义|\n|-|-|\n|0|甲|\n|1|乙|\n", "no code column"),
        ("|HTTP 状态码|说明|\n|-|-|\n|404|没有|\n", "table of HTTP status codes"),
        ("|错误码|说明|\n|-|-|\n|见下文|没有|\n", "no codes in the code column"),
    ] {
        let report = import(page, &[]);
        assert_eq!(report["pages"][0]["other_tables"][0]["reason"], reason, "{report:#}");
        assert_eq!(report["totals"]["rows"], 0, "{report:#}");
    }
    let example = "```\n|错误码|说明|\n|-|-|\n|1000|甲|\n```\n\n```json\n{\"code\": 4000}\n```\n<!--\n|错误码|说明|\n|-|-|\n|1000|甲|\n-->\n";
    let report = import(example, &[]);
    assert_eq!(report["totals"]["rows"], 0, "{report:#}");
    assert_eq!(report["pages"][0]["remarks"].as_array().map(Vec::len), Some(2), "{report:#}");
}

#[test]
fn columns_and_levels_can_be_given() {
    let page = "|名|号|文|\n|-|-|-|\n|甲|1000|x|\n";
    assert_eq!(rows(&import(page, &["--columns", "title,code,-"])), ["1000 甲"]);
    let both = "## 公共错误码\n|错误码|说明|\n|-|-|\n|4000|甲|\n## 模块错误码\n|错误码|说明|\n|-|-|\n|1000|乙|\n";
    assert_eq!(rows(&import(both, &[])), ["4000 甲", "1000 乙"]);
    assert_eq!(rows(&import(both, &["--level", "module"])), ["1000 乙"]);
    assert_eq!(rows(&import(both, &["--level", "public"])), ["4000 甲"]);
    for (lead, level) in [
        ("公共错误码：", "public"),
        ("其他错误码，请参见公共错误码。", "module"),
        ("以下是接口特有错误码，不在其中的可能在公共错误码中。", "module"),
        ("业务错误码", "module"),
    ] {
        let report =
            import(&format!("## 错误码\n\n{lead}\n\n|错误码|说明|\n|-|-|\n|4000|甲|\n"), &[]);
        assert_eq!(report["pages"][0]["tables"][0]["level"], level, "{lead}");
    }
    let zero = import("|错误码|说明|\n|-|-|\n|0|请求失败|\n|1|甲|\n", &[]);
    assert!(
        zero["draft"].as_str().unwrap().contains("\n# proposed: zero_is_failure = true"),
        "{zero:#}"
    );
    let report = import("|错误码|说明|\n|-|-|\n|4000|甲|\n", &["--level", "public"]);
    assert_eq!(report["pages"][0]["tables"][0]["level"], "public");
    let joined =
        import(both, &["--table", "公共错误码=ShopError", "--table", "模块错误码=ShopError"]);
    assert_eq!(joined["draft"].as_str().map(|it| it.matches("[[table]]").count()), Some(1));
}

#[test]
fn titles_come_from_the_page_in_the_other_language() {
    let folder = tempfile::tempdir().unwrap();
    let pair = folder.path().join("en.md");
    fs::write(&pair, "|Error Code|Description|\n|-|-|\n|1000|No such shop.|\n|1002|Else.|\n")
        .unwrap();
    let page = "|错误码|说明|\n|-|-|\n|1000|店铺不存在|\n|1001|乙|\n";
    let report = import(page, &["--pair", &pair.to_string_lossy()]);
    assert_eq!(report["paired"], 1);
    let draft = report["draft"].as_str().unwrap();
    assert!(draft.contains("title.en = \"No such shop.\"\ntitle.zh = \"店铺不存在\"\n"), "{draft}");
}

#[test]
fn a_page_becomes_a_draft() {
    let output = tcerr(&["import", SHOP, "--product", "shop", "--url", "https://example.com/shop"]);
    assert_data_eq!(
        String::from_utf8(output.stdout.clone()).unwrap(),
        file!["import/draft.toml": Text]
    );
    assert_data_eq!(standard_error(&output, 1), file!["import/report.txt"]);
    let markdown =
        printed(&tcerr(&["import", SHOP, "--product", "shop", "--format", "markdown"]), 1);
    assert_data_eq!(markdown, file!["import/report.md": Text]);
}

#[test]
fn the_documentation_shows_real_output() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |path: &str| fs::read_to_string(folder.join(path)).unwrap();
    let page = read("../docs/specs/import.md");
    assert!(
        page.contains(&read("tests/import/report.txt")),
        "renew the output in docs/specs/import.md"
    );
    let draft = page.split("```toml\n").nth(1).and_then(|it| it.split("```").next()).unwrap();
    assert!(
        read("tests/import/draft.toml").contains(draft),
        "renew the draft in docs/specs/import.md"
    );
}

#[test]
fn a_draft_is_canonical_but_fails_lint() {
    let folder = tempfile::tempdir().unwrap();
    let draft = folder.path().join("shop.toml").to_string_lossy().into_owned();
    printed(&tcerr(&["import", SHOP, "--product", "shop", "--output", &draft]), 1);
    assert_eq!(printed(&tcerr(&["fmt", "--check", &draft]), 0), "");
    let findings = printed(&tcerr(&["lint", "--format", "short", &draft]), 1);
    let rules: BTreeMap<_, _> =
        findings.lines().filter_map(|line| line.split_once("error[")?.1.split_once(']')).collect();
    assert_eq!(
        rules.into_keys().collect::<Vec<_>>(),
        ["import_comment", "level_mismatch", "todo"],
        "{findings}"
    );
    // An existing file is not overwritten without `--force`.
    let said =
        standard_error(&tcerr(&["import", SHOP, "--product", "shop", "--output", &draft]), 2);
    assert!(said.contains("--force"), "{said}");
}

#[test]
fn files_that_are_not_pages_are_reported() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name).to_string_lossy().into_owned();
        fs::write(&path, bytes).unwrap();
        path
    };
    let run = |path: &str| tcerr(&["import", path, "--product", "shop"]);
    let said = standard_error(&run(&write("latin.md", b"# a\n\xE9t\xE9\n")), 2);
    assert!(said.contains("latin.md:2:1: this byte is not UTF-8"), "{said}");
    let said = standard_error(&run(&write("large.md", &vec![b'a'; 10_000_001])), 2);
    assert!(said.contains("more than 10 MB"), "{said}");
    let said = standard_error(&run("no-such-page.md"), 2);
    assert!(said.starts_with("error: cannot read no-such-page.md"), "{said}");
    let half = "<table><tr><th>错误码<th>说明<tr><td>1000<td>甲";
    let said = standard_error(&run(&write("half.md", half.as_bytes())), 1);
    assert!(said.contains("line 1: the table that begins here is never closed"), "{said}");
    for bytes in [&b""[..], b"\0\x01\x02", b"# A page\n\nNo table.\n", b"|a|b|\n|-|-|\n|1|2|\n"] {
        let said = printed(&run(&write("page.md", bytes)), 1);
        assert!(said.contains("no table of codes\n"), "{said}");
    }
}

#[test]
fn the_help_says_what_each_option_is_for() {
    let help = printed(&tcerr(&["import", "--help"]), 0);
    for option in [
        "--product",
        "--source-id",
        "--url",
        "--lang",
        "--pair",
        "--table",
        "--level",
        "--columns",
        "--output",
        "--update",
        "--dry-run",
        "--format",
        "--force",
    ] {
        assert!(help.contains(option), "{option}");
    }
}
