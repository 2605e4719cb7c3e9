//! A table whose texts try to break out of wherever they are printed.

use tencentcloud_errors::codegen_v1::TableData;
use tencentcloud_errors::{Category, Retirement, Table};

const TEXT: &str = "</script><script>alert(1)</script> --> <!-- <img src=x onerror=alert(1)> \
    \"' onmouseover=alert(1) x='\" & &lt; `| a ` \n| b | javascript:alert(1) \
    https://example.com/\"><b>x</b> ](javascript:alert(1)) [x](javascript:alert(1)) \u{2028}";

/// A table of one retired code without a retry verdict.
pub(crate) static HOSTILE: Table = Table::new(TableData {
    name: "hostile",
    enum_name: "HostileError",
    label_en: TEXT,
    label_zh: TEXT,
    codes: &[-1],
    names: &["Fixture"],
    ids: &[Some(TEXT)],
    titles_en: &[TEXT],
    titles_zh: &[TEXT],
    remedies_en: &[TEXT],
    remedies_zh: &[TEXT],
    categories: &[Category::Internal],
    retries: &[None],
    sources: &[&[]],
    retirements: &[(0, Retirement::new("0.2.0", TEXT, TEXT))],
    keys: &[("Fixture", 0)],
    ..TableData::EMPTY
});
