//! Any text as a page of error codes: nothing panics, every row is placed, merged or reported, and the
//! draft is canonical.
#![no_main]

use libfuzzer_sys::fuzz_target;
use tencentcloud_errors_codegen::layout;

use import::plan::{Input, Plan, Wanted};
use import::{draft, page};

/// The reading stages of `tcerr import`, which have no library of their own.
#[path = "../../cli/src/import"]
#[allow(dead_code, reason = "the command line uses the rest")]
mod import {
    pub(crate) mod account;
    pub(crate) mod advice;
    pub(crate) mod code;
    pub(crate) mod columns;
    pub(crate) mod content;
    pub(crate) mod draft;
    pub(crate) mod entry;
    pub(crate) mod grid;
    pub(crate) mod html;
    pub(crate) mod markdown;
    pub(crate) mod page;
    pub(crate) mod plan;
    pub(crate) mod prepare;
    pub(crate) mod repair;
    pub(crate) mod rows;
    pub(crate) mod tags;
    pub(crate) mod text;
    pub(crate) mod words;
}

#[path = "../../cli/src/toml_text.rs"]
#[allow(dead_code, reason = "the command line uses the rest")]
mod toml_text;

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    let page = page::read(&text);
    let tables = page.tables.len();
    let wanted = Wanted { product: "shop".to_owned(), ..Wanted::default() };
    let input = Input { name: "page".to_owned(), source: "shop-zh".to_owned(), page };
    // It checks the sums itself.
    let plan = Plan::new(vec![input], &wanted);
    assert_eq!(tables, plan.pages[0].tables.len() + plan.pages[0].others.len());
    let draft = draft::draft(&plan, "shop", None).expect("a draft is TOML");
    assert_eq!(layout(&draft).as_ref(), Ok(&draft));
});
