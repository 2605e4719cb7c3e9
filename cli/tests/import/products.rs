//! The two products in the documentation.

use std::fs;
use std::path::Path;

use tencentcloud_errors::{Lang, SmsError, TpnsError};

use crate::support::{command, printed};

/// No third-party page is checked in: these pages have the shape of two real ones, in our own words.
#[test]
fn two_products_are_imported_as_documented() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let document = fs::read_to_string(root.join("docs/specs/import.md")).unwrap();
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
        assert!(document.contains(&said), "renew the output in docs/specs/import.md:\n{said}");
        let draft = fs::read_to_string(folder.path().join(&output)).unwrap();
        let blocks = document.split("```toml\n").filter_map(|it| it.split("```").next());
        for block in blocks.filter(|it| it.contains(&format!("[\"{name}-zh\"]"))) {
            let place = if block.contains("TODO") { &draft } else { &spec(&output[5..]) };
            assert!(
                place.contains(block),
                "renew the entry in docs/specs/import.md:\n{block}\n{place}"
            );
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
    let head = "移动推送 TPNS Rest API 的通用错误主要如下：\n\n\
                | 错误码 | 错误英文描述 | 错误中文描述 | 反馈接口 |\n|-|-|-|-|\n";
    let rows = TpnsError::TABLE.entries().map(|entry| {
        let (english, chinese) = (entry.title(), entry.title_in(Lang::Zh));
        let is = |code: i32| entry.number() == Some(code);
        let advice = if is(1_008_006) { "，请检查" } else { "" };
        let api = if is(1_008_028) { "统计接口" } else { "-" };
        format!("| {} | {english} | {chinese}{advice} | {api} |\n", entry.code())
    });
    head.to_owned() + &rows.collect::<String>()
}
