//! `tcerr import`: made-up pages with the shapes of published ones.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::Value;
use snapbox::{assert_data_eq, file};
use tempfile::TempDir;
use tencentcloud_errors::{Lang, SmsError, TpnsError};

use crate::support::{command, complaint, piped, printed, tcerr};

/// A page that has many shapes at once.
const SHOP: &str = "cli/tests/import/shop.md";

/// What is said about a page, as JSON.
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

/// The rows of all tables, each as `codes title` or as the reason why it has no place.
fn rows(report: &Value) -> Vec<String> {
    let tables = report["pages"][0]["tables"].as_array().unwrap();
    let rows = tables.iter().flat_map(|table| table["items"].as_array().unwrap());
    rows.map(|row| {
        if let Some(reason) = row["reason"].as_str() {
            return reason.to_owned();
        }
        // JSON shows which codes are words.
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
fn what_a_column_says_depends_on_its_other_cells() {
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
#[allow(clippy::too_many_lines, reason = "a line or two for each shape")]
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
            "small numbers beside symbols",
            "|错误码 KEY|值|说明|\n|-|-|-|\n|EC_A|1|甲|\n|EC_B|2|乙|\n",
            &["1 甲", "2 乙"],
        ),
        (
            "words beside a count",
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
fn tables_without_codes_are_named_with_the_reason() {
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
fn columns_and_levels_can_be_said() {
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
    assert_data_eq!(complaint(&output, 1), file!["import/report.txt"]);
    let markdown =
        printed(&tcerr(&["import", SHOP, "--product", "shop", "--format", "markdown"]), 1);
    assert_data_eq!(markdown, file!["import/report.md": Text]);
}

#[test]
fn the_documentation_shows_what_is_printed() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |path: &str| fs::read_to_string(folder.join(path)).unwrap();
    let page = read("../docs/import.md");
    assert!(page.contains(&read("tests/import/report.txt")), "renew the output in docs/import.md");
    let draft = page.split("```toml\n").nth(1).and_then(|it| it.split("```").next()).unwrap();
    assert!(read("tests/import/draft.toml").contains(draft), "renew the draft in docs/import.md");
}

/// No page of others is checked in: these have the shape of two that are not, and our wording.
#[test]
fn two_products_went_from_page_to_table_as_the_documentation_says() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let document = fs::read_to_string(root.join("docs/import.md")).unwrap();
    let spec = |name: &str| fs::read_to_string(root.join("spec").join(name)).unwrap();
    let sms = "2 Error Codes for Status Report=-";
    for (name, page, options) in
        [("sms", sms_page(), &["--table", sms][..]), ("tpns", tpns_page(), &[])]
    {
        let folder = tempfile::tempdir().unwrap();
        let (page_path, output) = (format!("{name}.md"), format!("spec/{name}.toml"));
        fs::write(folder.path().join(&page_path), page).unwrap();
        let import = ["import", &page_path, "--product", name];
        let arguments = [&import[..], options, &["--output", &output]].concat();
        let said = printed(&command(&arguments).current_dir(folder.path()).output().unwrap(), 0);
        assert!(document.contains(&said), "renew the output in docs/import.md:\n{said}");
        let draft = fs::read_to_string(folder.path().join(&output)).unwrap();
        let blocks = document.split("```toml\n").filter_map(|it| it.split("```").next());
        for block in blocks.filter(|it| it.contains(&format!("[\"{name}-zh\"]"))) {
            let place = if block.contains("TODO") { &draft } else { &spec(&output[5..]) };
            assert!(place.contains(block), "renew the entry in docs/import.md:\n{block}\n{place}");
        }
    }
}

fn sms_page() -> String {
    let row = |cells: &[&str]| format!("<tr><td>{}</td></tr>\n", cells.join("</td><td>"));
    let head = |cells: &str| {
        let cells = cells.replace(',', "</th><th>");
        format!("<table>\n<thead><tr><th>{cells}</th></tr></thead>\n  <tbody>\n")
    };
    let mut page = "## 1. Error Codes for SMS Delivery\n".to_owned();
    page += &head("Error Code,Reason,Solution");
    let entries = SmsError::TABLE.entries();
    page.extend(entries.map(|it| row(&[&it.code().to_string(), it.title(), "None"])));
    page += "</table>\n\n## 2 Error Codes for Status Report\n";
    page += &head("Error Code,Category,Reason,Solution");
    for number in 1..=314 {
        let row = row(&[&format!("MX:{number:04}"), "China Mobile", "Unknown", "None"]);
        // One row of the page is broken.
        page += &if number == 50 { row.replace("<td>Unknown", "<tdUnknown") } else { row };
    }
    page + "</table>\n"
}

fn tpns_page() -> String {
    let mut page = "移动推送 TPNS Rest API 的通用错误主要如下：\n\n\
                    | 错误码 | 错误英文描述 | 错误中文描述 | 反馈接口 |\n|-|-|-|-|\n"
        .to_owned();
    for entry in TpnsError::TABLE.entries() {
        let (english, chinese) = (entry.title(), entry.title_in(Lang::Zh));
        let is = |code: i32| entry.number() == Some(code);
        let advice = if is(1_008_006) { "，请检查" } else { "" };
        let api = if is(1_008_028) { "统计接口" } else { "-" };
        page += &format!("| {} | {english} | {chinese}{advice} | {api} |\n", entry.code());
    }
    page
}

#[test]
fn a_draft_is_canonical_and_lint_refuses_it() {
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
    // A file that is there is not replaced unasked.
    let said = complaint(&tcerr(&["import", SHOP, "--product", "shop", "--output", &draft]), 2);
    assert!(said.contains("--force"), "{said}");
}

/// A spec of a page with eight codes, as a draft and as somebody has worded it.
fn spec(folder: &TempDir) -> (String, String) {
    let page = folder.path().join("page.md").to_string_lossy().into_owned();
    let spec = folder.path().join("spec/shop.toml").to_string_lossy().into_owned();
    fs::write(&page, OLD).unwrap();
    printed(&tcerr(&["import", &page, "--product", "shop", "--output", &spec]), 0);
    let worded = fs::read_to_string(&spec)
        .unwrap()
        .replace("title.zh = \"库存不足\"", "title.zh = \"没有库存\"");
    fs::write(&spec, worded).unwrap();
    (page, spec)
}

const OLD: &str = "## 错误码\n\n| 错误码 | 说明 | 处理措施 |\n| --- | --- | --- |\n\
                   | 1000 | 店铺不存在 | 请检查店铺 ID |\n| 1010 | 店铺已关闭 | 请联系店主 |\n\
                   | 1020 | 库存不足 | 请减少数量 |\n| 1030 | 系统繁忙 | 请稍后重试 |\n\
                   | 1040 | 价格有误 | - |\n| 1050 | 订单重复 | 请勿重复提交 |\n";

fn changes(output: &str) -> Vec<String> {
    let report: Value = serde_json::from_str(output).unwrap();
    let changes = report["changes"].as_array().unwrap().iter();
    changes.map(|it| format!("{} {}", it["kind"].as_str().unwrap(), it["code"])).collect()
}

#[test]
fn an_unchanged_page_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let (page, spec) = spec(&folder);
    let files = || {
        [spec.as_str(), &folder.path().join("spec/import/shop.toml").to_string_lossy()]
            .map(|it| (fs::read(it).unwrap(), fs::metadata(it).unwrap().modified().unwrap()))
    };
    let before = files();
    let said = printed(&tcerr(&["import", &page, "--update", &spec]), 0);
    assert!(said.contains("the spec says what the page says\n"), "{said}");
    assert!(files() == before);
}

/// Three rows changed, two new, one gone.
#[test]
fn an_update_reports_what_has_changed_and_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let (page, spec) = spec(&folder);
    let before = fs::read_to_string(&spec).unwrap();
    let changed = OLD
        .replace("店铺不存在", "找不到店铺")
        .replace("店铺已关闭", "店铺停业")
        .replace("请稍后重试", "请提交工单")
        .replace("| 1040 | 价格有误 | - |\n", "| 1035 | 活动结束 | - |\n")
        + "| 1060 | 订单过期 | 请重新下单 |\n";
    fs::write(&page, changed).unwrap();
    let arguments = ["import", &page, "--update", &spec, "--format", "json"];
    let expected = [
        "title_changed 1000",
        "title_changed 1010",
        "advice_changed 1030",
        "added 1035",
        "gone 1040",
        "added 1060",
    ];
    let dry = printed(&tcerr(&[&arguments[..], &["--dry-run"]].concat()), 0);
    assert_eq!(changes(&dry), expected);
    assert_eq!(fs::read_to_string(&spec).unwrap(), before, "a dry run writes nothing");
    let said = printed(&tcerr(&arguments), 0);
    assert_eq!(changes(&said), expected);
    assert!(said.contains("were retry, and are ticket"), "{said}");
    let after = fs::read_to_string(&spec).unwrap();
    // Without the new entries and with the old titles it is what it was, byte for byte.
    let mut blocks: Vec<_> = after.split("\n\n").map(str::to_owned).collect();
    blocks.retain(|block| !block.contains("\ncode = 1035\n") && !block.contains("\ncode = 1060\n"));
    let rest =
        blocks.join("\n\n").replace("找不到店铺", "店铺不存在").replace("店铺停业", "店铺已关闭");
    assert_eq!(rest.trim_end(), before.trim_end());
    assert_eq!(printed(&tcerr(&["fmt", "--check", &spec]), 0), "");
    // What was reported once is recorded; what is gone is proposed until somebody retires it.
    assert_eq!(changes(&printed(&tcerr(&arguments), 0)), ["gone 1040"]);
}

#[test]
fn a_title_that_we_word_otherwise_is_a_conflict() {
    let folder = tempfile::tempdir().unwrap();
    let (page, spec) = spec(&folder);
    fs::write(&page, OLD.replace("库存不足", "已售罄")).unwrap();
    let before = fs::read(&spec).unwrap();
    let arguments = ["import", &page, "--update", &spec, "--format", "json"];
    assert_eq!(changes(&printed(&tcerr(&arguments), 1)), ["conflict 1020"]);
    assert_eq!(changes(&printed(&tcerr(&arguments), 1)), ["conflict 1020"], "it stays one");
    assert_eq!(changes(&printed(&tcerr(&[&arguments[..], &["--force"]].concat()), 0)), [""; 0]);
    assert_eq!(changes(&printed(&tcerr(&arguments), 0)), [""; 0]);
    assert!(fs::read(&spec).unwrap() == before, "our wording stays");
}

/// The same numbers may mean different things under two headings.
#[test]
fn tables_of_one_page_stay_apart() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    let (page, spec) = (path("page.md"), path("spec/shop.toml"));
    let table =
        |heading: &str, rows: &str| format!("## {heading}\n\n|错误码|说明|\n|-|-|\n{rows}\n");
    let old =
        table("店铺错误码", "|1|甲|\n|2|乙|\n|3|丙|\n") + &table("订单错误码", "|1|丁|\n|2|戊|\n");
    fs::write(&page, &old).unwrap();
    let names = ["--table", "店铺错误码=ShopError", "--table", "订单错误码=OrderError"];
    let arguments = ["import", &page, "--product", "shop", "--output", &spec];
    printed(&tcerr(&[&arguments[..], &names].concat()), 0);
    let update = ["import", &page, "--update", &spec, "--format", "json"];
    assert_eq!(changes(&printed(&tcerr(&update), 0)), [""; 0], "without their names");
    fs::write(&page, old.replace("戊", "己")).unwrap();
    let said = printed(&tcerr(&update), 0);
    assert_eq!(changes(&said), ["title_changed 2"]);
    assert!(said.contains("\"table\": \"OrderError\""), "{said}");
}

/// The names that a draft gives are there to be changed.
#[test]
fn a_table_that_was_renamed_is_remembered() {
    let folder = tempfile::tempdir().unwrap();
    let (page, spec) = spec(&folder);
    let renamed = fs::read_to_string(&spec).unwrap().replace("ShopError", "StoreError");
    let renamed = renamed.replace("\"shop-zh\"", "\"store-zh\"");
    fs::write(&spec, renamed).unwrap();
    fs::write(&page, OLD.replace("店铺已关闭", "店铺停业").replace("请稍后重试", "请等待"))
        .unwrap();
    let arguments = ["import", &page, "--update", &spec, "--format", "json"];
    let expected = ["title_changed 1010", "advice_changed 1030"];
    assert_eq!(changes(&printed(&tcerr(&arguments), 0)), expected);
    let memory = fs::read_to_string(folder.path().join("spec/import/shop.toml")).unwrap();
    assert!(memory.contains("StoreError") && !memory.contains("ShopError"), "{memory}");
}

/// A page may have tables whose codes no reply carries: they stay out, and in the account.
#[test]
fn a_table_that_is_left_out_stays_so() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    let (page, spec) = (path("page.md"), path("spec/shop.toml"));
    let table = |heading: &str, rows: &str| {
        format!("## {heading}\n\n|错误码|说明|接口|\n|-|-|-|\n{rows}\n")
    };
    let shop = table("店铺错误码", "|1|甲|查询接口|\n|2|乙|-|\n");
    let states = table("回执状态码", "|A|丙|查询接口|\n|B|丁|-|\n|C|戊|-|\n");
    fs::write(&page, shop.clone() + &states).unwrap();
    let import = ["import", &page, "--product", "shop", "--output", &spec, "--table"];
    let said = printed(&tcerr(&[&import[..], &["回执状态码=-"]].concat()), 0);
    assert!(
        said.contains("\"回执状态码\": left out, 3 rows not read\n2 rows = 2 placed"),
        "{said}"
    );
    let draft = fs::read_to_string(&spec).unwrap();
    assert_eq!(draft.matches("[[table]]").count(), 1, "{draft}");
    // What stands in a column that is not read is not lost either.
    assert!(draft.contains("\n# page, line 5: 接口: 查询接口\n"), "{draft}");
    let files = || [&spec, &path("spec/import/shop.toml")].map(|it| fs::read(it).unwrap());
    let before = files();
    let update = ["import", &page, "--update", &spec, "--format", "json"];
    assert_eq!(changes(&printed(&tcerr(&update), 0)), [""; 0]);
    assert!(files() == before, "nobody has to say so again");
    // Unless it is asked for.
    let asked = [&update[..], &["--table", "回执状态码=StateError"]].concat();
    assert_eq!(changes(&printed(&tcerr(&asked), 0)), ["table_added null"]);
    assert_eq!(changes(&printed(&tcerr(&update), 0)), [""; 0], "then it is read");
    let typing_error = complaint(&tcerr(&[&import[..], &["回执=-", "--force"]].concat()), 2);
    assert!(typing_error.contains("no table of codes stands under \"回执\""), "{typing_error}");
}

/// Listed words are codes of the page as entries are.
#[test]
fn listed_words_that_are_gone_are_reported() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    let (page, spec) = (path("page.md"), path("shop.toml"));
    fs::write(&spec, LISTED).unwrap();
    let row = |word: &str| format!("| {word} | 说明 |\n");
    let rows: String = ["ShopBusy", "ShopClosed", "ShopGone"].map(row).concat();
    let head = "## 业务错误码\n\n| 错误码 | 说明 |\n| --- | --- |\n";
    fs::write(&page, format!("{head}{rows}")).unwrap();
    let update = ["import", &page, "--update", &spec, "--source-id", "shop-zh", "--format", "json"];
    let said = printed(&tcerr(&update), 0);
    // Neither what is retired already, nor what another source states.
    assert_eq!(changes(&said), ["back \"ShopGone\"", "gone \"ShopMoved\""]);
    assert!(said.contains("`status = \\\"retired\\\"`, `since`)"), "{said}");
    assert_eq!(fs::read_to_string(&spec).unwrap(), LISTED, "nothing is deleted");
    let other = ["import", &page, "--update", &spec, "--source-id", "sdk-zh", "--format", "json"];
    assert_eq!(changes(&printed(&tcerr(&other), 0)), ["back \"ShopGone\""]);
}

const LISTED: &str = "schema = 1\nproduct = \"shop\"\n\n[[source]]\nid = \"shop-zh\"\ntitle = \"Shop\"\n\
                      lang = \"zh\"\n\n[[source]]\nid = \"sdk-zh\"\ntitle = \"SDK\"\nlang = \"zh\"\n\n\
                      [[table]]\nenum = \"ShopError\"\nlevel = \"service\"\nlabel.en = \"Shop\"\n\
                      label.zh = \"店铺\"\nsummary = \"Words of shop.\"\nsources = [\"shop-zh\"]\n\n\
                      [table.codes]\n\"ShopBusy\" = {}\n\"ShopClosed\" = {}\n\
                      \"ShopGone\" = { status = \"retired\", since = \"0.1.0\" }\n\"ShopMoved\" = {}\n\
                      \"ShopSold\" = { status = \"retired\", since = \"0.1.0\" }\n";

#[test]
fn without_a_record_a_difference_is_a_conflict() {
    let folder = tempfile::tempdir().unwrap();
    let (page, spec) = spec(&folder);
    fs::remove_dir_all(folder.path().join("spec/import")).unwrap();
    let arguments = ["import", &page, "--update", &spec, "--format", "json"];
    assert_eq!(changes(&printed(&tcerr(&arguments), 1)), ["conflict 1020"]);
}

#[test]
fn many_codes_that_are_gone_stop_an_update() {
    let folder = tempfile::tempdir().unwrap();
    let (page, spec) = spec(&folder);
    fs::write(
        &page,
        OLD.lines()
            .take(4)
            .map(|it| format!("{it}\n"))
            .chain(["| 2000 | 新 | - |\n".to_owned()])
            .collect::<String>(),
    )
    .unwrap();
    let before = fs::read(&spec).unwrap();
    let said = printed(&tcerr(&["import", &page, "--update", &spec]), 1);
    assert!(said.contains("6 of the 6 codes of ShopError are no longer on the page"), "{said}");
    assert!(fs::read(&spec).unwrap() == before);
    printed(&tcerr(&["import", &page, "--update", &spec, "--force"]), 0);
    assert!(fs::read(&spec).unwrap() != before);
}

#[test]
fn what_is_no_page_is_said_to_be_none() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name).to_string_lossy().into_owned();
        fs::write(&path, bytes).unwrap();
        path
    };
    let run = |path: &str| tcerr(&["import", path, "--product", "shop"]);
    let said = complaint(&run(&write("latin.md", b"# a\n\xE9t\xE9\n")), 2);
    assert!(said.contains("latin.md:2:1: this byte is not UTF-8"), "{said}");
    let said = complaint(&run(&write("large.md", &vec![b'a'; 10_000_001])), 2);
    assert!(said.contains("more than 10 MB"), "{said}");
    let said = complaint(&run("no-such-page.md"), 2);
    assert!(said.starts_with("error: cannot read no-such-page.md"), "{said}");
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
