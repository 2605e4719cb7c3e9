// @generated from spec/products.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 202c21f258f8b926, rust-hash: 62fdf16276ca4f98
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1::Product;

/// Custom monitoring (自定义监控).
pub const MONITORING: Product = Product::new(
    "monitoring",
    "Custom monitoring",
    "自定义监控",
);
/// Cloud Virtual Machine (云服务器).
pub const CVM: Product = Product::new("cvm", "Cloud Virtual Machine", "云服务器");
/// Project management (项目管理).
pub const PROJECT: Product = Product::new(
    "project",
    "Project management",
    "项目管理",
);
/// CDN and DSA (CDN 与全站加速).
pub const CDN: Product = Product::new("cdn", "CDN and DSA", "CDN 与全站加速");
/// Auto Scaling (弹性伸缩).
pub const AUTO_SCALING: Product = Product::new(
    "auto_scaling",
    "Auto Scaling",
    "弹性伸缩",
);

/// Every product, in the order in which tables and editions are listed.
#[allow(dead_code, reason = "a program need not list them")]
pub const ALL: &[Product] = &[MONITORING, CVM, PROJECT, CDN, AUTO_SCALING];
