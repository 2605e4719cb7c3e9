//! Any text as a spec: laying it out twice changes nothing more, and its data stays the same.
#![no_main]

use libfuzzer_sys::fuzz_target;
use tencentcloud_errors_codegen::layout;
use toml::{Table, Value};

fuzz_target!(|text: &str| {
    let Ok(canonical) = layout(text) else { return };
    assert_eq!(layout(&canonical).as_deref(), Ok(&*canonical));
    let data =
        |text: &str| text.trim_start_matches('\u{FEFF}').parse::<Table>().ok().map(Value::Table);
    assert_eq!(data(text).map(unordered), data(&canonical).map(unordered));
});

/// A value as text in which the order of blocks does not count; the layout may change it.
fn unordered(value: Value) -> String {
    match value {
        Value::Array(items) if items.iter().all(Value::is_table) => {
            let mut items: Vec<_> = items.into_iter().map(unordered).collect();
            items.sort();
            format!("[{}]", items.join(","))
        }
        Value::Table(table) => {
            let fields =
                table.into_iter().map(|(key, value)| format!("{key:?}={}", unordered(value)));
            format!("{{{}}}", fields.collect::<Vec<_>>().join(","))
        }
        value => format!("{value:?}"),
    }
}
