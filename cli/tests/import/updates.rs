//! Updates of specs from their pages.

use std::fs;

use serde_json::Value;
use tempfile::TempDir;

use crate::support::{printed, standard_error, tcerr};

/// A spec of a page with eight codes, as a draft and as edited by a person.
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
    assert!(said.contains("it asked for retry, and now asks for ticket"), "{said}");
    let after = fs::read_to_string(&spec).unwrap();
    // Without the new entries and with the old titles it is unchanged, byte for byte.
    let mut blocks: Vec<_> = after.split("\n\n").map(str::to_owned).collect();
    blocks.retain(|block| !block.contains("\ncode = 1035\n") && !block.contains("\ncode = 1060\n"));
    let rest =
        blocks.join("\n\n").replace("找不到店铺", "店铺不存在").replace("店铺停业", "店铺已关闭");
    assert_eq!(rest.trim_end(), before.trim_end());
    assert_eq!(printed(&tcerr(&["fmt", "--check", &spec]), 0), "");
    // What was reported once is recorded; what is gone is reported until it is retired.
    assert_eq!(changes(&printed(&tcerr(&arguments), 0)), ["gone 1040"]);
}

#[test]
fn a_reworded_title_is_a_conflict() {
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

/// Specs write English titles in lower case and without a period, which does not count as rewording.
#[test]
fn an_english_title_in_the_style_of_specs_follows_its_page() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    let (page, spec) = (path("page.md"), path("shop.toml"));
    let old = "|Error Code|Description|\n|-|-|\n|1000|Shop is closed.|\n|1001|ID is bad|\n|1002|No stock.|\n";
    fs::write(&page, old).unwrap();
    printed(&tcerr(&["import", &page, "--product", "shop", "--output", &spec]), 0);
    let draft = fs::read_to_string(&spec).unwrap();
    let worded = draft.replace("Shop is closed.", "shop is closed").replace("No stock.", "empty");
    fs::write(&spec, worded).unwrap();
    let new = old.replace("Shop is closed.", "Shop has closed.").replace("ID is bad", "ID is odd.");
    fs::write(&page, new.replace("No stock.", "Sold out.")).unwrap();
    let update = ["import", &page, "--update", &spec, "--format", "json"];
    let expected = ["title_changed 1000", "title_changed 1001", "conflict 1002"];
    assert_eq!(changes(&printed(&tcerr(&update), 1)), expected);
    let spec = fs::read_to_string(&spec).unwrap();
    assert!(spec.contains("title.en = \"shop has closed\"\n"), "{spec}");
    assert!(spec.contains("title.en = \"ID is odd.\"\n"), "as it was written: {spec}");
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

/// The names in a draft are meant to be changed.
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

/// A page may have tables whose codes are in no reply: they are left out, but still reported.
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
    // The texts in a column that is not read are kept too.
    assert!(draft.contains("\n# page, line 5: 接口: 查询接口\n"), "{draft}");
    let files = || [&spec, &path("spec/import/shop.toml")].map(|it| fs::read(it).unwrap());
    let before = files();
    let update = ["import", &page, "--update", &spec, "--format", "json"];
    assert_eq!(changes(&printed(&tcerr(&update), 0)), [""; 0]);
    assert!(files() == before, "it is remembered");
    // Unless it is asked for.
    let asked = [&update[..], &["--table", "回执状态码=StateError"]].concat();
    assert_eq!(changes(&printed(&tcerr(&asked), 0)), ["table_added null"]);
    assert_eq!(changes(&printed(&tcerr(&update), 0)), [""; 0], "then it is read");
    let typing_error = standard_error(&tcerr(&[&import[..], &["回执=-", "--force"]].concat()), 2);
    assert!(typing_error.contains("there is no table of codes under \"回执\""), "{typing_error}");
}

/// Listed words are codes of the page, like entries.
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
    // Neither words that are already retired, nor words of another source.
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
