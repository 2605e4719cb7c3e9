// @generated from spec/products.toml by tencentcloud-errors-codegen [VERSION]: edit the spec, not this file.
// spec-hash: 5d88ad5e681bf4ff, rust-hash: 0e19b2bcc16f3728
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1::Product;

/// Cloud "Virtual" \[Machine\](x) \*/ (云服务器).
pub const CVM: Product = Product::new(
    "cvm",
    "Cloud \"Virtual\" [Machine](x) */",
    "云服务器",
);
/// CDN (CDN).
pub const CDN: Product = Product::new("cdn", "CDN", "CDN");
/// Auto Scaling (弹性伸缩).
pub const AUTO_SCALING: Product = Product::new(
    "auto_scaling",
    "Auto Scaling",
    "弹性伸缩",
);
/// Custom monitoring (自定义监控).
pub const MONITORING: Product = Product::new(
    "monitoring",
    "Custom monitoring",
    "自定义监控",
);

/// Every product, in the order in which tables and editions are listed.
#[allow(dead_code, reason = "a program need not list them")]
pub const ALL: &[Product] = &[CVM, CDN, AUTO_SCALING, MONITORING];
