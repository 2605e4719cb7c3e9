// @generated from spec/hostile.toml by tencentcloud-errors-codegen [VERSION]: edit the spec, not this file.
// spec-hash: 7eb8b2be13e2416b, rust-hash: 8b7110d4e79f84fc
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/hostile.rs"]
mod index;

/// says "no" back \\ slash {} {{ {0} {name} } \*/ out of /\* and back // not a comment r\#"raw"\# and "\# \`code\` and \`\`\` fence \[link\](<https://x.example>) \[Self\] and \[\`Vec\`\] and \[crate::nothing\] \<b bold \< /b\> \< script\> \&amp \&lt ; \&\#x202e \$x\$ and \$crate and \$\$ \# heading \#
///
/// Sources:
/// - [says "no"](<https://x.example/?a={}&b="c">)
/// - back \\ slash
/// - [{} {{ {0} {name} }](<https://x.example/#[Self]>)
/// - \*/ out of /\* and back
/// - [// not a comment](<https://x.example/a%20b*c*_d_`e`>)
/// - r\#"raw"\# and "\#
/// - [\`code\` and \`\`\` fence](<https://x.example/资源/😀>)
/// - \[link\](<https://x.example>)
/// - [\[Self\] and \[\`Vec\`\] and \[crate::nothing\]](<https://x.example/a%3Eb[Nope]%3Cc>)
/// - \<b bold \< /b\> \< script\>
/// - [\&amp \&lt ; \&\#x202e](<https://x.example/$x$//*>)
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[repr(i32)]
pub enum HostileError {
    /// -20: says "no" · 文 \[link\](<https://x.example>)
    ///
    /// - Remedy: do ends in a backslash \\
    /// - 处理建议：做 !\[image\](x)
    /// - Retry: `backoff`; category: `internal`
    /// - Id: \*/ out of /\* and back 0
    #[doc(alias("-20"))]
    Result = -20,
    /// -19: back \\ slash · 文 \[Self\] and \[\`Vec\`\] and \[crate::nothing\]
    ///
    /// - Remedy: do \\n \\0 \\x41 \\u{202e} are no escapes
    /// - 处理建议：做 it's 'quoted'
    /// - Retry: `backoff`; category: `internal`
    /// - Id: // not a comment 1
    #[doc(alias("-19"))]
    Option = -19,
    /// -18: {} {{ {0} {name} } · 文 \<b bold \< /b\> \< script\>
    ///
    /// - Remedy: do astral 😀 𝔘 x
    /// - 处理建议：做 \#\[doc = "x"\] \#!\[allow(x)\]
    /// - Retry: `backoff`; category: `internal`
    /// - Id: r\#"raw"\# and "\# 2
    #[doc(alias("-18"))]
    Some = -18,
    /// -17: \*/ out of /\* and back · 文 \&amp \&lt ; \&\#x202e
    ///
    /// - Remedy: do \*star\* \_under\_ \~\~strike\~\~
    /// - 处理建议：做 );} pub fn injected() {
    /// - Retry: `backoff`; category: `internal`
    /// - Id: \`code\` and \`\`\` fence 3
    /// - Worded differently by: cdn, cvm
    #[doc(alias("-17"))]
    Ok = -17,
    /// -16: // not a comment · 文 \$x\$ and \$crate and \$\$
    ///
    /// - Remedy: do \| a \| b \|
    /// - 处理建议：做 ";} pub fn injected() {
    /// - Retry: `backoff`; category: `internal`
    /// - Id: \[link\](<https://x.example>) 4
    #[doc(alias("-16"))]
    Err = -16,
    /// -15: r\#"raw"\# and "\# · 文 \# heading \#
    ///
    /// - Remedy: do \[^1\] and \[x\]: y
    /// - 处理建议：做 !bang
    /// - Retry: `backoff`; category: `internal`
    /// - Id: \[Self\] and \[\`Vec\`\] and \[crate::nothing\] 5
    #[doc(alias("-15"))]
    Error = -15,
    /// -14: \`code\` and \`\`\` fence · 文 ends in a backslash \\
    ///
    /// - Remedy: do !\[image\](x)
    /// - 处理建议：做 / slash
    /// - Retry: `backoff`; category: `internal`
    /// - Id: \<b bold \< /b\> \< script\> 6
    #[doc(alias("-14"))]
    Code = -14,
    /// -13: \[link\](<https://x.example>) · 文 \\n \\0 \\x41 \\u{202e} are no escapes
    ///
    /// - Remedy: do it's 'quoted'
    /// - 处理建议：做 === underline
    /// - Retry: `backoff`; category: `internal`
    /// - Id: \&amp \&lt ; \&\#x202e 7
    #[doc(alias("-13"))]
    Box = -13,
    /// -12: \[Self\] and \[\`Vec\`\] and \[crate::nothing\] · astral 😀 𝔘 𠀀
    ///
    /// - Remedy: do \#\[doc = "x"\] \#!\[allow(x)\]
    /// - 处理建议：做 %s %d %n
    /// - Retry: `backoff`; category: `internal`
    /// - Id: \$x\$ and \$crate and \$\$ 8
    #[doc(alias("-12"))]
    String = -12,
    /// -11: \<b bold \< /b\> \< script\> · 文 \*star\* \_under\_ \~\~strike\~\~
    ///
    /// - Remedy: do );} pub fn injected() {
    /// - 处理建议：做 资源“重复”（已存在）
    /// - Retry: `backoff`; category: `internal`
    /// - Id: \# heading \# 9
    #[doc(alias("-11"))]
    Vec = -11,
    /// -10: \&amp \&lt ; \&\#x202e · 文 \| a \| b \|
    ///
    /// - Remedy: do ";} pub fn injected() {
    /// - 处理建议：做 concat!("a") env!("PATH") include\_str!("/")
    /// - Retry: `backoff`; category: `internal`
    /// - Id: ends in a backslash \\ 10
    #[doc(alias("-10"))]
    Str = -10,
    /// -9: \$x\$ and \$crate and \$\$ · 文 \[^1\] and \[x\]: y
    ///
    /// - Remedy: do !bang
    /// - 处理建议：做 aaavery long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long text
    /// - Retry: `backoff`; category: `internal`
    /// - Id: \\n \\0 \\x41 \\u{202e} are no escapes 11
    #[doc(alias("-9"))]
    Entry = -9,
    /// -8: \# heading \# · 文 !\[image\](x)
    ///
    /// - Remedy: do / slash
    /// - 处理建议：做 '
    /// - Retry: `backoff`; category: `internal`
    /// - Id: astral 😀 𝔘 𠀀 12
    #[doc(alias("-8"))]
    Table = -8,
    /// -7: ends in a backslash \\ · 文 it's 'quoted'
    ///
    /// - Remedy: do === underline
    /// - 处理建议：做 "
    /// - Retry: `backoff`; category: `internal`
    /// - Id: \*star\* \_under\_ \~\~strike\~\~ 13
    #[doc(alias("-7"))]
    Lang = -7,
    /// -6: \\n \\0 \\x41 \\u{202e} are no escapes · 文 \#\[doc = "x"\] \#!\[allow(x)\]
    ///
    /// - Remedy: do %s %d %n
    /// - 处理建议：做 """
    /// - Retry: `backoff`; category: `internal`
    /// - Id: \| a \| b \| 14
    #[doc(alias("-6"))]
    Retry = -6,
    /// -5: astral 😀 𝔘 x · 文 );} pub fn injected() {
    ///
    /// - Remedy: do xx“xx”xxxxx
    /// - 处理建议：做 '''
    /// - Retry: `backoff`; category: `internal`
    /// - Id: \[^1\] and \[x\]: y 15
    #[doc(alias("-5"))]
    Std = -5,
    /// -4: \*star\* \_under\_ \~\~strike\~\~ · 文 ";} pub fn injected() {
    ///
    /// - Remedy: do concat!("a") env!("PATH") include\_str!("/")
    /// - 处理建议：做 \*\*\*
    /// - Retry: `backoff`; category: `internal`
    /// - Id: !\[image\](x) 16
    #[doc(alias("-4"))]
    Core = -4,
    /// -3: \| a \| b \| · 文 !bang
    ///
    /// - Remedy: do aaavery long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long text
    /// - 处理建议：做 \_\_\_x
    /// - Retry: `backoff`; category: `internal`
    /// - Id: it's 'quoted' 17
    #[doc(alias("-3"))]
    Clone = -3,
    /// -2: \[^1\] and \[x\]: y · 文 / slash
    ///
    /// - Remedy: do '
    /// - 处理建议：做 \<!-- comment --
    /// - Retry: `backoff`; category: `internal`
    /// - Id: \#\[doc = "x"\] \#!\[allow(x)\] 18
    #[doc(alias("-2"))]
    Copy = -2,
    /// -1: !\[image\](x) · 文 === underline
    ///
    /// - Remedy: do "
    /// - 处理建议：做 \</div
    /// - Retry: `backoff`; category: `internal`
    /// - Id: );} pub fn injected() { 19
    #[doc(alias("-1"))]
    Debug = -1,
    /// 1: it's 'quoted' · 文 %s %d %n
    ///
    /// - Remedy: do """
    /// - 处理建议：做 \&
    /// - Retry: `backoff`; category: `internal`
    /// - Id: ";} pub fn injected() { 20
    #[doc(alias("1"))]
    Display = 1,
    /// 2: \#\[doc = "x"\] \#!\[allow(x)\] · 资源“重复”（已存在）
    ///
    /// - Remedy: do '''
    /// - 处理建议：做 \<
    /// - Retry: `backoff`; category: `internal`
    /// - Id: !bang 21
    #[doc(alias("2"))]
    Hash = 2,
    /// 3: );} pub fn injected() { · 文 concat!("a") env!("PATH") include\_str!("/")
    ///
    /// - Remedy: do \*\*\*
    /// - 处理建议：做 \>
    /// - Retry: `backoff`; category: `internal`
    /// - Id: / slash 22
    #[doc(alias("3"))]
    Eq = 3,
    /// 4: ";} pub fn injected() { · 文 aaavery long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long text
    ///
    /// - Remedy: do \_\_\_x
    /// - 处理建议：做 \[
    /// - Retry: `backoff`; category: `internal`
    /// - Id: === underline 23
    #[doc(alias("4"))]
    Ord = 4,
    /// 5: !bang · 文 '
    ///
    /// - Remedy: do \<!-- comment --
    /// - 处理建议：做 \]
    /// - Retry: `backoff`; category: `internal`
    /// - Id: %s %d %n 24
    #[doc(alias("5"))]
    Default = 5,
    /// 6: / slash · 文 "
    ///
    /// - Remedy: do \</div
    /// - 处理建议：做 \`x
    /// - Retry: `backoff`; category: `internal`
    /// - Id: 资源“重复”（已存在） 25
    #[doc(alias("6"))]
    Drop = 6,
    /// 7: === underline · 文 """
    ///
    /// - Remedy: do \&
    /// - 处理建议：做 \\\\
    /// - Retry: `backoff`; category: `internal`
    /// - Id: concat!("a") env!("PATH") include\_str!("/") 26
    #[doc(alias("7"))]
    Send = 7,
    /// 8: %s %d %n · 文 '''
    ///
    /// - Remedy: do \<
    /// - 处理建议：做 x\\"
    /// - Retry: `backoff`; category: `internal`
    /// - Id: aaavery long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long text 27
    #[doc(alias("8"))]
    Sync = 8,
    /// 9: xx“xx”xxxxx · 文 \*\*\*
    ///
    /// - Remedy: do \>
    /// - 处理建议：做 {
    /// - Retry: `backoff`; category: `internal`
    /// - Id: ' 28
    #[doc(alias("9"))]
    Sized = 9,
    /// 10: concat!("a") env!("PATH") include\_str!("/") · 文 \_\_\_x
    ///
    /// - Remedy: do \[
    /// - 处理建议：做 }
    /// - Retry: `backoff`; category: `internal`
    /// - Id: " 29
    #[doc(alias("10"))]
    Fn = 10,
    /// 11: aaavery long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long text · 文 \<!-- comment --
    ///
    /// - Remedy: do \]
    /// - 处理建议：做 \#
    /// - Retry: `backoff`; category: `internal`
    /// - Id: """ 30
    /// - Worded differently by: cdn, cvm
    #[doc(alias("11"))]
    From = 11,
    /// 12: ' · 文 \</div
    ///
    /// - Remedy: do \`x
    /// - 处理建议：做 @generated
    /// - Retry: `backoff`; category: `internal`
    /// - Id: ''' 31
    #[doc(alias("12"))]
    Into = 12,
    /// 13: " · 文 \&
    ///
    /// - Remedy: do \\\\
    /// - 处理建议：做 \$x
    /// - Retry: `backoff`; category: `internal`
    /// - Id: \*\*\* 32
    #[doc(alias("13"))]
    TryFrom = 13,
    /// 14: """ · 文 \<
    ///
    /// - Remedy: do x\\"
    /// - 处理建议：做 Ünïcode ñ ß
    /// - Retry: `backoff`; category: `internal`
    /// - Id: \_\_\_x 33
    #[doc(alias("14"))]
    FromStr = 14,
    /// 15: ''' · 文 \>
    ///
    /// - Remedy: do {
    /// - 处理建议：做 שלום
    /// - Retry: `backoff`; category: `internal`
    /// - Id: \<!-- comment -- 34
    #[doc(alias("15"))]
    Category = 15,
    /// 16: \*\*\* · 文 \[
    ///
    /// - Remedy: do }
    /// - 处理建议：做 1 2 3
    /// - Retry: `backoff`; category: `internal`
    /// - Id: \</div 35
    #[doc(alias("16"))]
    Edition = 16,
    /// 17: \_\_\_x · 文 \]
    ///
    /// - Remedy: do \#
    /// - 处理建议：做 says "no"
    /// - Retry: `backoff`; category: `internal`
    /// - Id: \& 36
    #[doc(alias("17"))]
    Product = 17,
    /// 18: \<!-- comment -- · 文 \`x
    ///
    /// - Remedy: do @generated
    /// - 处理建议：做 back \\ slash
    /// - Retry: `backoff`; category: `internal`
    /// - Id: \< 37
    #[doc(alias("18"))]
    Source = 18,
    /// 19: \</div · 文 \\\\
    ///
    /// - Remedy: do \$x
    /// - 处理建议：做 {} {{ {0} {name} }
    /// - Retry: `backoff`; category: `internal`
    /// - Id: \> 38
    #[doc(alias("19"))]
    Sealed = 19,
    /// 20: \& · 文 x\\"
    ///
    /// - Remedy: do Ünïcode ñ ß
    /// - 处理建议：做 \*/ out of /\* and back
    /// - Retry: `backoff`; category: `internal`
    /// - Id: \[ 39
    #[doc(alias("20"))]
    ErrorCode = 20,
    /// 21: \< · 文 {
    ///
    /// - Remedy: do שלום
    /// - 处理建议：做 // not a comment
    /// - Retry: `backoff`; category: `internal`
    /// - Id: \] 40
    #[doc(alias("21"))]
    UnknownCode = 21,
    /// 22: \> · 文 }
    ///
    /// - Remedy: do 1 2 3
    /// - 处理建议：做 r\#"raw"\# and "\#
    /// - Retry: `backoff`; category: `internal`
    /// - Id: \`x 41
    #[doc(alias("22"))]
    Type = 22,
    /// 23: \[ · 文 \#
    ///
    /// - Remedy: do says "no"
    /// - 处理建议：做 \`code\` and \`\`\` fence
    /// - Retry: `backoff`; category: `internal`
    /// - Id: \\\\ 42
    #[doc(alias("23"))]
    Static = 23,
    /// 24: \] · 文 @generated
    ///
    /// - Remedy: do back \\ slash
    /// - 处理建议：做 \[link\](<https://x.example>)
    /// - Retry: `backoff`; category: `internal`
    /// - Id: x\\" 43
    #[doc(alias("24"))]
    Crate = 24,
    /// 25: \`x · 文 \$x
    ///
    /// - Remedy: do {} {{ {0} {name} }
    /// - 处理建议：做 \[Self\] and \[\`Vec\`\] and \[crate::nothing\]
    /// - Retry: `backoff`; category: `internal`
    /// - Id: { 44
    #[doc(alias("25"))]
    Super = 25,
    /// 26: \\\\ · 文 Ünïcode ñ ß
    ///
    /// - Remedy: do \*/ out of /\* and back
    /// - 处理建议：做 \<b bold \< /b\> \< script\>
    /// - Retry: `backoff`; category: `internal`
    /// - Id: } 45
    #[doc(alias("26"))]
    Async = 26,
    /// 27: x\\" · 文 שלום
    ///
    /// - Remedy: do // not a comment
    /// - 处理建议：做 \&amp \&lt ; \&\#x202e
    /// - Retry: `backoff`; category: `internal`
    /// - Id: \# 46
    #[doc(alias("27"))]
    Usize = 27,
    /// 28: { · 文 1 2 3
    ///
    /// - Remedy: do r\#"raw"\# and "\#
    /// - 处理建议：做 \$x\$ and \$crate and \$\$
    /// - Retry: `backoff`; category: `internal`
    /// - Id: @generated 47
    #[doc(alias("28"))]
    I32 = 28,
    /// 29: } · 文 says "no"
    ///
    /// - Remedy: do \`code\` and \`\`\` fence
    /// - 处理建议：做 \# heading \#
    /// - Retry: `backoff`; category: `internal`
    /// - Id: \$x 48
    #[doc(alias("29"))]
    All = 29,
    /// 30: \# · 文 back \\ slash
    ///
    /// - Remedy: do \[link\](<https://x.example>)
    /// - 处理建议：做 ends in a backslash \\
    /// - Retry: `backoff`; category: `internal`
    /// - Id: Ünïcode ñ ß 49
    #[doc(alias("30"))]
    Index = 30,
    /// 31: @generated · 文 {} {{ {0} {name} }
    ///
    /// - Remedy: do \[Self\] and \[\`Vec\`\] and \[crate::nothing\]
    /// - 处理建议：做 \\n \\0 \\x41 \\u{202e} are no escapes
    /// - Retry: `backoff`; category: `internal`
    /// - Id: שלום 50
    #[doc(alias("31"))]
    A = 31,
}

api::code_enum!(HostileError, hostile_table);

mod hostile_table {
    use super::api::{Category, Edition, Index, Level, Retry, Source, Table, TableData};
    use super::{HostileError, index};
    use super::super::products;
    pub(super) const NAME: &str = "hostile";
    pub(super) const CODE_INDEX: Index = index::HOSTILE_CODES;
    pub(super) const KEY_INDEX: Index = index::HOSTILE_KEYS;
    pub(super) static VARIANTS: [HostileError; 51] = [
        HostileError::Result,
        HostileError::Option,
        HostileError::Some,
        HostileError::Ok,
        HostileError::Err,
        HostileError::Error,
        HostileError::Code,
        HostileError::Box,
        HostileError::String,
        HostileError::Vec,
        HostileError::Str,
        HostileError::Entry,
        HostileError::Table,
        HostileError::Lang,
        HostileError::Retry,
        HostileError::Std,
        HostileError::Core,
        HostileError::Clone,
        HostileError::Copy,
        HostileError::Debug,
        HostileError::Display,
        HostileError::Hash,
        HostileError::Eq,
        HostileError::Ord,
        HostileError::Default,
        HostileError::Drop,
        HostileError::Send,
        HostileError::Sync,
        HostileError::Sized,
        HostileError::Fn,
        HostileError::From,
        HostileError::Into,
        HostileError::TryFrom,
        HostileError::FromStr,
        HostileError::Category,
        HostileError::Edition,
        HostileError::Product,
        HostileError::Source,
        HostileError::Sealed,
        HostileError::ErrorCode,
        HostileError::UnknownCode,
        HostileError::Type,
        HostileError::Static,
        HostileError::Crate,
        HostileError::Super,
        HostileError::Async,
        HostileError::Usize,
        HostileError::I32,
        HostileError::All,
        HostileError::Index,
        HostileError::A,
    ];
    pub(super) static CODES: [i32; 51] = [
        -20,
        -19,
        -18,
        -17,
        -16,
        -15,
        -14,
        -13,
        -12,
        -11,
        -10,
        -9,
        -8,
        -7,
        -6,
        -5,
        -4,
        -3,
        -2,
        -1,
        1,
        2,
        3,
        4,
        5,
        6,
        7,
        8,
        9,
        10,
        11,
        12,
        13,
        14,
        15,
        16,
        17,
        18,
        19,
        20,
        21,
        22,
        23,
        24,
        25,
        26,
        27,
        28,
        29,
        30,
        31,
    ];
    pub(super) static NAMES: [&str; 51] = [
        "Result",
        "Option",
        "Some",
        "Ok",
        "Err",
        "Error",
        "Code",
        "Box",
        "String",
        "Vec",
        "Str",
        "Entry",
        "Table",
        "Lang",
        "Retry",
        "Std",
        "Core",
        "Clone",
        "Copy",
        "Debug",
        "Display",
        "Hash",
        "Eq",
        "Ord",
        "Default",
        "Drop",
        "Send",
        "Sync",
        "Sized",
        "Fn",
        "From",
        "Into",
        "TryFrom",
        "FromStr",
        "Category",
        "Edition",
        "Product",
        "Source",
        "Sealed",
        "ErrorCode",
        "UnknownCode",
        "Type",
        "Static",
        "Crate",
        "Super",
        "Async",
        "Usize",
        "I32",
        "All",
        "Index",
        "A",
    ];
    pub(super) static IDS: [Option<&str>; 51] = [
        Some("*/ out of /* and back 0"),
        Some("// not a comment 1"),
        Some("r#\"raw\"# and \"# 2"),
        Some("`code` and ``` fence 3"),
        Some("[link](https://x.example) 4"),
        Some("[Self] and [`Vec`] and [crate::nothing] 5"),
        Some("<b bold < /b> < script> 6"),
        Some("&amp &lt ; &#x202e 7"),
        Some("$x$ and $crate and $$ 8"),
        Some("# heading # 9"),
        Some("ends in a backslash \\ 10"),
        Some("\\n \\0 \\x41 \\u{202e} are no escapes 11"),
        Some("astral 😀 𝔘 𠀀 12"),
        Some("*star* _under_ ~~strike~~ 13"),
        Some("| a | b | 14"),
        Some("[^1] and [x]: y 15"),
        Some("![image](x) 16"),
        Some("it's 'quoted' 17"),
        Some("#[doc = \"x\"] #![allow(x)] 18"),
        Some(");} pub fn injected() { 19"),
        Some("\";} pub fn injected() { 20"),
        Some("!bang 21"),
        Some("/ slash 22"),
        Some("=== underline 23"),
        Some("%s %d %n 24"),
        Some("资源“重复”（已存在） 25"),
        Some("concat!(\"a\") env!(\"PATH\") include_str!(\"/\") 26"),
        Some(
            "aaavery long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long text 27",
        ),
        Some("' 28"),
        Some("\" 29"),
        Some("\"\"\" 30"),
        Some("''' 31"),
        Some("*** 32"),
        Some("___x 33"),
        Some("<!-- comment -- 34"),
        Some("</div 35"),
        Some("& 36"),
        Some("< 37"),
        Some("> 38"),
        Some("[ 39"),
        Some("] 40"),
        Some("`x 41"),
        Some("\\\\ 42"),
        Some("x\\\" 43"),
        Some("{ 44"),
        Some("} 45"),
        Some("# 46"),
        Some("@generated 47"),
        Some("$x 48"),
        Some("Ünïcode ñ ß 49"),
        Some("שלום 50"),
    ];
    pub(super) static TITLES_EN: [&str; 51] = [
        "says \"no\"",
        "back \\ slash",
        "{} {{ {0} {name} }",
        "*/ out of /* and back",
        "// not a comment",
        "r#\"raw\"# and \"#",
        "`code` and ``` fence",
        "[link](https://x.example)",
        "[Self] and [`Vec`] and [crate::nothing]",
        "<b bold < /b> < script>",
        "&amp &lt ; &#x202e",
        "$x$ and $crate and $$",
        "# heading #",
        "ends in a backslash \\",
        "\\n \\0 \\x41 \\u{202e} are no escapes",
        "astral 😀 𝔘 x",
        "*star* _under_ ~~strike~~",
        "| a | b |",
        "[^1] and [x]: y",
        "![image](x)",
        "it's 'quoted'",
        "#[doc = \"x\"] #![allow(x)]",
        ");} pub fn injected() {",
        "\";} pub fn injected() {",
        "!bang",
        "/ slash",
        "=== underline",
        "%s %d %n",
        "xx“xx”xxxxx",
        "concat!(\"a\") env!(\"PATH\") include_str!(\"/\")",
        "aaavery long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long text",
        "'",
        "\"",
        "\"\"\"",
        "'''",
        "***",
        "___x",
        "<!-- comment --",
        "</div",
        "&",
        "<",
        ">",
        "[",
        "]",
        "`x",
        "\\\\",
        "x\\\"",
        "{",
        "}",
        "#",
        "@generated",
    ];
    pub(super) static TITLES_ZH: [&str; 51] = [
        "文 [link](https://x.example)",
        "文 [Self] and [`Vec`] and [crate::nothing]",
        "文 <b bold < /b> < script>",
        "文 &amp &lt ; &#x202e",
        "文 $x$ and $crate and $$",
        "文 # heading #",
        "文 ends in a backslash \\",
        "文 \\n \\0 \\x41 \\u{202e} are no escapes",
        "astral 😀 𝔘 𠀀",
        "文 *star* _under_ ~~strike~~",
        "文 | a | b |",
        "文 [^1] and [x]: y",
        "文 ![image](x)",
        "文 it's 'quoted'",
        "文 #[doc = \"x\"] #![allow(x)]",
        "文 );} pub fn injected() {",
        "文 \";} pub fn injected() {",
        "文 !bang",
        "文 / slash",
        "文 === underline",
        "文 %s %d %n",
        "资源“重复”（已存在）",
        "文 concat!(\"a\") env!(\"PATH\") include_str!(\"/\")",
        "文 aaavery long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long text",
        "文 '",
        "文 \"",
        "文 \"\"\"",
        "文 '''",
        "文 ***",
        "文 ___x",
        "文 <!-- comment --",
        "文 </div",
        "文 &",
        "文 <",
        "文 >",
        "文 [",
        "文 ]",
        "文 `x",
        "文 \\\\",
        "文 x\\\"",
        "文 {",
        "文 }",
        "文 #",
        "文 @generated",
        "文 $x",
        "文 Ünïcode ñ ß",
        "文 שלום",
        "文 1 2 3",
        "文 says \"no\"",
        "文 back \\ slash",
        "文 {} {{ {0} {name} }",
    ];
    pub(super) static REMEDIES_EN: [&str; 51] = [
        "do ends in a backslash \\",
        "do \\n \\0 \\x41 \\u{202e} are no escapes",
        "do astral 😀 𝔘 x",
        "do *star* _under_ ~~strike~~",
        "do | a | b |",
        "do [^1] and [x]: y",
        "do ![image](x)",
        "do it's 'quoted'",
        "do #[doc = \"x\"] #![allow(x)]",
        "do );} pub fn injected() {",
        "do \";} pub fn injected() {",
        "do !bang",
        "do / slash",
        "do === underline",
        "do %s %d %n",
        "do xx“xx”xxxxx",
        "do concat!(\"a\") env!(\"PATH\") include_str!(\"/\")",
        "do aaavery long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long text",
        "do '",
        "do \"",
        "do \"\"\"",
        "do '''",
        "do ***",
        "do ___x",
        "do <!-- comment --",
        "do </div",
        "do &",
        "do <",
        "do >",
        "do [",
        "do ]",
        "do `x",
        "do \\\\",
        "do x\\\"",
        "do {",
        "do }",
        "do #",
        "do @generated",
        "do $x",
        "do Ünïcode ñ ß",
        "do שלום",
        "do 1 2 3",
        "do says \"no\"",
        "do back \\ slash",
        "do {} {{ {0} {name} }",
        "do */ out of /* and back",
        "do // not a comment",
        "do r#\"raw\"# and \"#",
        "do `code` and ``` fence",
        "do [link](https://x.example)",
        "do [Self] and [`Vec`] and [crate::nothing]",
    ];
    pub(super) static REMEDIES_ZH: [&str; 51] = [
        "做 ![image](x)",
        "做 it's 'quoted'",
        "做 #[doc = \"x\"] #![allow(x)]",
        "做 );} pub fn injected() {",
        "做 \";} pub fn injected() {",
        "做 !bang",
        "做 / slash",
        "做 === underline",
        "做 %s %d %n",
        "做 资源“重复”（已存在）",
        "做 concat!(\"a\") env!(\"PATH\") include_str!(\"/\")",
        "做 aaavery long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long text",
        "做 '",
        "做 \"",
        "做 \"\"\"",
        "做 '''",
        "做 ***",
        "做 ___x",
        "做 <!-- comment --",
        "做 </div",
        "做 &",
        "做 <",
        "做 >",
        "做 [",
        "做 ]",
        "做 `x",
        "做 \\\\",
        "做 x\\\"",
        "做 {",
        "做 }",
        "做 #",
        "做 @generated",
        "做 $x",
        "做 Ünïcode ñ ß",
        "做 שלום",
        "做 1 2 3",
        "做 says \"no\"",
        "做 back \\ slash",
        "做 {} {{ {0} {name} }",
        "做 */ out of /* and back",
        "做 // not a comment",
        "做 r#\"raw\"# and \"#",
        "做 `code` and ``` fence",
        "做 [link](https://x.example)",
        "做 [Self] and [`Vec`] and [crate::nothing]",
        "做 <b bold < /b> < script>",
        "做 &amp &lt ; &#x202e",
        "做 $x$ and $crate and $$",
        "做 # heading #",
        "做 ends in a backslash \\",
        "做 \\n \\0 \\x41 \\u{202e} are no escapes",
    ];
    pub(super) static CATEGORIES: [Category; 51] = [
        Category::Internal,
        Category::Internal,
        Category::Internal,
        Category::Internal,
        Category::Internal,
        Category::Internal,
        Category::Internal,
        Category::Internal,
        Category::Internal,
        Category::Internal,
        Category::Internal,
        Category::Internal,
        Category::Internal,
        Category::Internal,
        Category::Internal,
        Category::Internal,
        Category::Internal,
        Category::Internal,
        Category::Internal,
        Category::Internal,
        Category::Internal,
        Category::Internal,
        Category::Internal,
        Category::Internal,
        Category::Internal,
        Category::Internal,
        Category::Internal,
        Category::Internal,
        Category::Internal,
        Category::Internal,
        Category::Internal,
        Category::Internal,
        Category::Internal,
        Category::Internal,
        Category::Internal,
        Category::Internal,
        Category::Internal,
        Category::Internal,
        Category::Internal,
        Category::Internal,
        Category::Internal,
        Category::Internal,
        Category::Internal,
        Category::Internal,
        Category::Internal,
        Category::Internal,
        Category::Internal,
        Category::Internal,
        Category::Internal,
        Category::Internal,
        Category::Internal,
    ];
    pub(super) static RETRIES: [Option<Retry>; 51] = [
        Some(Retry::Backoff),
        Some(Retry::Backoff),
        Some(Retry::Backoff),
        Some(Retry::Backoff),
        Some(Retry::Backoff),
        Some(Retry::Backoff),
        Some(Retry::Backoff),
        Some(Retry::Backoff),
        Some(Retry::Backoff),
        Some(Retry::Backoff),
        Some(Retry::Backoff),
        Some(Retry::Backoff),
        Some(Retry::Backoff),
        Some(Retry::Backoff),
        Some(Retry::Backoff),
        Some(Retry::Backoff),
        Some(Retry::Backoff),
        Some(Retry::Backoff),
        Some(Retry::Backoff),
        Some(Retry::Backoff),
        Some(Retry::Backoff),
        Some(Retry::Backoff),
        Some(Retry::Backoff),
        Some(Retry::Backoff),
        Some(Retry::Backoff),
        Some(Retry::Backoff),
        Some(Retry::Backoff),
        Some(Retry::Backoff),
        Some(Retry::Backoff),
        Some(Retry::Backoff),
        Some(Retry::Backoff),
        Some(Retry::Backoff),
        Some(Retry::Backoff),
        Some(Retry::Backoff),
        Some(Retry::Backoff),
        Some(Retry::Backoff),
        Some(Retry::Backoff),
        Some(Retry::Backoff),
        Some(Retry::Backoff),
        Some(Retry::Backoff),
        Some(Retry::Backoff),
        Some(Retry::Backoff),
        Some(Retry::Backoff),
        Some(Retry::Backoff),
        Some(Retry::Backoff),
        Some(Retry::Backoff),
        Some(Retry::Backoff),
        Some(Retry::Backoff),
        Some(Retry::Backoff),
        Some(Retry::Backoff),
        Some(Retry::Backoff),
    ];
    pub(super) static SOURCES: [&[Source]; 51] = [
        &[super::ENTRIES],
        &[super::COUNT],
        &[super::VARIANTS],
        &[super::NAMES],
        &[super::CODES],
        &[super::VEC],
        &[super::SOME],
        &[super::OK],
        &[super::ERR],
        &[super::SELF],
        &[super::ALL],
        &[super::ENTRIES],
        &[super::COUNT],
        &[super::VARIANTS],
        &[super::NAMES],
        &[super::CODES],
        &[super::VEC],
        &[super::SOME],
        &[super::OK],
        &[super::ERR],
        &[super::SELF],
        &[super::ALL],
        &[super::ENTRIES],
        &[super::COUNT],
        &[super::VARIANTS],
        &[super::NAMES],
        &[super::CODES],
        &[super::VEC],
        &[super::SOME],
        &[super::OK],
        &[super::ERR],
        &[super::SELF],
        &[super::ALL],
        &[super::ENTRIES],
        &[super::COUNT],
        &[super::VARIANTS],
        &[super::NAMES],
        &[super::CODES],
        &[super::VEC],
        &[super::SOME],
        &[super::OK],
        &[super::ERR],
        &[super::SELF],
        &[super::ALL],
        &[super::ENTRIES],
        &[super::COUNT],
        &[super::VARIANTS],
        &[super::NAMES],
        &[super::CODES],
        &[super::VEC],
        &[super::SOME],
    ];
    pub(super) static KEYS: [(&str, u16); 51] = [
        ("*/ out of /* and back 0", 0),
        ("// not a comment 1", 1),
        ("r#\"raw\"# and \"# 2", 2),
        ("`code` and ``` fence 3", 3),
        ("[link](https://x.example) 4", 4),
        ("[Self] and [`Vec`] and [crate::nothing] 5", 5),
        ("<b bold < /b> < script> 6", 6),
        ("&amp &lt ; &#x202e 7", 7),
        ("$x$ and $crate and $$ 8", 8),
        ("# heading # 9", 9),
        ("ends in a backslash \\ 10", 10),
        ("\\n \\0 \\x41 \\u{202e} are no escapes 11", 11),
        ("astral 😀 𝔘 𠀀 12", 12),
        ("*star* _under_ ~~strike~~ 13", 13),
        ("| a | b | 14", 14),
        ("[^1] and [x]: y 15", 15),
        ("![image](x) 16", 16),
        ("it's 'quoted' 17", 17),
        ("#[doc = \"x\"] #![allow(x)] 18", 18),
        (");} pub fn injected() { 19", 19),
        ("\";} pub fn injected() { 20", 20),
        ("!bang 21", 21),
        ("/ slash 22", 22),
        ("=== underline 23", 23),
        ("%s %d %n 24", 24),
        ("资源“重复”（已存在） 25", 25),
        ("concat!(\"a\") env!(\"PATH\") include_str!(\"/\") 26", 26),
        (
            "aaavery long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long text 27",
            27,
        ),
        ("' 28", 28),
        ("\" 29", 29),
        ("\"\"\" 30", 30),
        ("''' 31", 31),
        ("*** 32", 32),
        ("___x 33", 33),
        ("<!-- comment -- 34", 34),
        ("</div 35", 35),
        ("& 36", 36),
        ("< 37", 37),
        ("> 38", 38),
        ("[ 39", 39),
        ("] 40", 40),
        ("`x 41", 41),
        ("\\\\ 42", 42),
        ("x\\\" 43", 43),
        ("{ 44", 44),
        ("} 45", 45),
        ("# 46", 46),
        ("@generated 47", 47),
        ("$x 48", 48),
        ("Ünïcode ñ ß 49", 49),
        ("שלום 50", 50),
    ];
    pub(super) static TABLE: Table = Table::new(TableData {
        name: NAME,
        enum_name: "HostileError",
        label_en: "Codes",
        label_zh: "错误码",
        level: Level::Public,
        codes: &CODES,
        names: &NAMES,
        ids: &IDS,
        titles_en: &TITLES_EN,
        titles_zh: &TITLES_ZH,
        remedies_en: &REMEDIES_EN,
        remedies_zh: &REMEDIES_ZH,
        categories: &CATEGORIES,
        retries: &RETRIES,
        sources: &SOURCES,
        keys: &KEYS,
        editions: &[
            (
                3,
                &[
                    Edition::new(
                        products::CVM,
                        Some(["!bang", "文 / slash"]),
                        Some(["=== underline", "文 %s %d %n"]),
                    ),
                    Edition::new(
                        products::CDN,
                        Some([
                            "[Self] and [`Vec`] and [crate::nothing]",
                            "文 <b bold < /b> < script>",
                        ]),
                        None,
                    ),
                ],
            ),
            (
                30,
                &[
                    Edition::new(
                        products::CVM,
                        Some(["$x", "文 Ünïcode ñ ß"]),
                        Some(["שלום", "文 1 2 3"]),
                    ),
                    Edition::new(products::CDN, Some(["***", "文 ___x"]), None),
                ],
            ),
        ],
        code_index: CODE_INDEX,
        key_index: KEY_INDEX,
        ..TableData::EMPTY
    });
}

/// \- <https://console.cloud.tencent.com/workorder>
///
/// Sources:
/// - r\#"raw"\# and "\#
/// - [\`code\` and \`\`\` fence](<https://x.example/资源/😀>)
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[repr(i32)]
pub enum ResultError {
    /// -2147483648: \$x · 文 \*/ out of /\* and back
    ///
    /// - Remedy: do \<b bold \< /b\> \< script\>
    /// - 处理建议：做 astral 😀 𝔘 𠀀
    /// - Retry: `backoff`; category: `internal`
    /// - Id: 1 2 3 51
    #[doc(alias("-2147483648"))]
    Std = -2_147_483_648,
    /// 2147483647: Ünïcode ñ ß · 文 // not a comment
    ///
    /// - Remedy: do \&amp \&lt ; \&\#x202e
    /// - 处理建议：做 \*star\* \_under\_ \~\~strike\~\~
    /// - Retry: `backoff`; category: `internal`
    /// - Id: says "no" 52
    #[doc(alias("2147483647"))]
    Core = 2_147_483_647,
}

api::code_enum!(ResultError, result_table);

mod result_table {
    use super::api::{Category, Index, Level, Retry, Source, Table, TableData};
    use super::{ResultError, index};
    pub(super) const NAME: &str = "result";
    pub(super) const CODE_INDEX: Index = index::RESULT_CODES;
    pub(super) const KEY_INDEX: Index = index::RESULT_KEYS;
    pub(super) static VARIANTS: [ResultError; 2] = [ResultError::Std, ResultError::Core];
    pub(super) static CODES: [i32; 2] = [-2_147_483_648, 2_147_483_647];
    pub(super) static NAMES: [&str; 2] = ["Std", "Core"];
    pub(super) static IDS: [Option<&str>; 2] = [
        Some("1 2 3 51"),
        Some("says \"no\" 52"),
    ];
    pub(super) static TITLES_EN: [&str; 2] = ["$x", "Ünïcode ñ ß"];
    pub(super) static TITLES_ZH: [&str; 2] = [
        "文 */ out of /* and back",
        "文 // not a comment",
    ];
    pub(super) static REMEDIES_EN: [&str; 2] = [
        "do <b bold < /b> < script>",
        "do &amp &lt ; &#x202e",
    ];
    pub(super) static REMEDIES_ZH: [&str; 2] = [
        "做 astral 😀 𝔘 𠀀",
        "做 *star* _under_ ~~strike~~",
    ];
    pub(super) static CATEGORIES: [Category; 2] = [
        Category::Internal,
        Category::Internal,
    ];
    pub(super) static RETRIES: [Option<Retry>; 2] = [
        Some(Retry::Backoff),
        Some(Retry::Backoff),
    ];
    pub(super) static SOURCES: [&[Source]; 2] = [
        &[super::VEC],
        &[super::SOME, super::VEC],
    ];
    pub(super) static KEYS: [(&str, u16); 2] = [("1 2 3 51", 0), ("says \"no\" 52", 1)];
    pub(super) static TABLE: Table = Table::new(TableData {
        name: NAME,
        enum_name: "ResultError",
        label_en: "Codes",
        label_zh: "错误码",
        level: Level::Public,
        codes: &CODES,
        names: &NAMES,
        ids: &IDS,
        titles_en: &TITLES_EN,
        titles_zh: &TITLES_ZH,
        remedies_en: &REMEDIES_EN,
        remedies_zh: &REMEDIES_ZH,
        categories: &CATEGORIES,
        retries: &RETRIES,
        sources: &SOURCES,
        keys: &KEYS,
        code_index: CODE_INDEX,
        key_index: KEY_INDEX,
        ..TableData::EMPTY
    });
}

/// \<
///
/// Sources:
/// - \<b bold \< /b\> \< script\>
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[repr(i32)]
pub enum TableError {
    /// 100193: שלום · 文 r\#"raw"\# and "\#
    ///
    /// - Remedy: do \$x\$ and \$crate and \$\$
    /// - 处理建议：做 \| a \| b \|
    /// - Retry: `backoff`; category: `internal`
    /// - Id: back \\ slash 53
    #[doc(alias("100193"))]
    Entry = 100_193,
    /// 100194: 1 2 3 · 文 \`code\` and \`\`\` fence
    ///
    /// - Remedy: do \# heading \#
    /// - 处理建议：做 \[^1\] and \[x\]: y
    /// - Retry: `backoff`; category: `internal`
    /// - Id: {} {{ {0} {name} } 54
    #[doc(alias("100194"))]
    Table2 = 100_194,
    /// 200000: see <https://console.cloud.tencent.com/workorder/category> · 文 see <https://console.cloud.tencent.com/workorder/category>
    ///
    /// - Remedy: Do see <https://console.cloud.tencent.com/workorder/category>.
    /// - 处理建议：做 see <https://console.cloud.tencent.com/workorder/category>。
    /// - Retry: `backoff`; category: `internal`
    #[doc(alias("200000"))]
    Extra0 = 200_000,
    /// 200001: \- item · 文 - item
    ///
    /// - Remedy: Do - item.
    /// - 处理建议：做 - item。
    /// - Retry: `backoff`; category: `internal`
    #[doc(alias("200001"))]
    Extra1 = 200_001,
    /// 200002: \+ plus · 文 + plus
    ///
    /// - Remedy: Do + plus.
    /// - 处理建议：做 + plus。
    /// - Retry: `backoff`; category: `internal`
    #[doc(alias("200002"))]
    Extra2 = 200_002,
    /// 200003: 1\. one · 文 1. one
    ///
    /// - Remedy: Do 1. one.
    /// - 处理建议：做 1. one。
    /// - Retry: `backoff`; category: `internal`
    #[doc(alias("200003"))]
    Extra3 = 200_003,
    /// 200004: 12\) twelve · 文 12) twelve
    ///
    /// - Remedy: Do 12) twelve.
    /// - 处理建议：做 12) twelve。
    /// - Retry: `backoff`; category: `internal`
    #[doc(alias("200004"))]
    Extra4 = 200_004,
    /// 200005: \-5 degrees · 文 -5 degrees
    ///
    /// - Remedy: Do -5 degrees.
    /// - 处理建议：做 -5 degrees。
    /// - Retry: `backoff`; category: `internal`
    #[doc(alias("200005"))]
    Extra5 = 200_005,
}

api::code_enum!(TableError, table_table);

mod table_table {
    use super::api::{Category, Index, Level, Retry, Source, Table, TableData};
    use super::{TableError, index};
    pub(super) const NAME: &str = "table";
    pub(super) const CODE_INDEX: Index = index::TABLE_CODES;
    pub(super) const KEY_INDEX: Index = index::TABLE_KEYS;
    pub(super) static VARIANTS: [TableError; 8] = [
        TableError::Entry,
        TableError::Table2,
        TableError::Extra0,
        TableError::Extra1,
        TableError::Extra2,
        TableError::Extra3,
        TableError::Extra4,
        TableError::Extra5,
    ];
    pub(super) static CODES: [i32; 8] = [
        100_193, 100_194, 200_000, 200_001, 200_002, 200_003, 200_004, 200_005,
    ];
    pub(super) static NAMES: [&str; 8] = [
        "Entry",
        "Table2",
        "Extra0",
        "Extra1",
        "Extra2",
        "Extra3",
        "Extra4",
        "Extra5",
    ];
    pub(super) static IDS: [Option<&str>; 8] = [
        Some("back \\ slash 53"),
        Some("{} {{ {0} {name} } 54"),
        None,
        None,
        None,
        None,
        None,
        None,
    ];
    pub(super) static TITLES_EN: [&str; 8] = [
        "שלום",
        "1 2 3",
        "see https://console.cloud.tencent.com/workorder/category",
        "- item",
        "+ plus",
        "1. one",
        "12) twelve",
        "-5 degrees",
    ];
    pub(super) static TITLES_ZH: [&str; 8] = [
        "文 r#\"raw\"# and \"#",
        "文 `code` and ``` fence",
        "文 see https://console.cloud.tencent.com/workorder/category",
        "文 - item",
        "文 + plus",
        "文 1. one",
        "文 12) twelve",
        "文 -5 degrees",
    ];
    pub(super) static REMEDIES_EN: [&str; 8] = [
        "do $x$ and $crate and $$",
        "do # heading #",
        "Do see https://console.cloud.tencent.com/workorder/category.",
        "Do - item.",
        "Do + plus.",
        "Do 1. one.",
        "Do 12) twelve.",
        "Do -5 degrees.",
    ];
    pub(super) static REMEDIES_ZH: [&str; 8] = [
        "做 | a | b |",
        "做 [^1] and [x]: y",
        "做 see https://console.cloud.tencent.com/workorder/category。",
        "做 - item。",
        "做 + plus。",
        "做 1. one。",
        "做 12) twelve。",
        "做 -5 degrees。",
    ];
    pub(super) static CATEGORIES: [Category; 8] = [
        Category::Internal,
        Category::Internal,
        Category::Internal,
        Category::Internal,
        Category::Internal,
        Category::Internal,
        Category::Internal,
        Category::Internal,
    ];
    pub(super) static RETRIES: [Option<Retry>; 8] = [
        Some(Retry::Backoff),
        Some(Retry::Backoff),
        Some(Retry::Backoff),
        Some(Retry::Backoff),
        Some(Retry::Backoff),
        Some(Retry::Backoff),
        Some(Retry::Backoff),
        Some(Retry::Backoff),
    ];
    pub(super) static SOURCES: [&[Source]; 8] = [
        &[super::SELF],
        &[super::SELF],
        &[super::SELF],
        &[super::SELF],
        &[super::SELF],
        &[super::SELF],
        &[super::SELF],
        &[super::SELF],
    ];
    pub(super) static KEYS: [(&str, u16); 2] = [
        ("back \\ slash 53", 0),
        ("{} {{ {0} {name} } 54", 1),
    ];
    pub(super) static TABLE: Table = Table::new(TableData {
        name: NAME,
        enum_name: "TableError",
        label_en: "Codes",
        label_zh: "错误码",
        level: Level::Public,
        codes: &CODES,
        names: &NAMES,
        ids: &IDS,
        titles_en: &TITLES_EN,
        titles_zh: &TITLES_ZH,
        remedies_en: &REMEDIES_EN,
        remedies_zh: &REMEDIES_ZH,
        categories: &CATEGORIES,
        retries: &RETRIES,
        sources: &SOURCES,
        keys: &KEYS,
        code_index: CODE_INDEX,
        key_index: KEY_INDEX,
        ..TableData::EMPTY
    });
}

const ENTRIES: api::Source = api::Source::new(
    "entries",
    ["says \"no\"", "says \"no\""],
    api::Lang::En,
    Some("https://x.example/?a={}&b=\"c\""),
);
const COUNT: api::Source = api::Source::new(
    "count",
    ["back \\ slash", "back \\ slash"],
    api::Lang::Zh,
    None,
);
const VARIANTS: api::Source = api::Source::new(
    "variants",
    ["{} {{ {0} {name} }", "{} {{ {0} {name} }"],
    api::Lang::En,
    Some("https://x.example/#[Self]"),
);
const NAMES: api::Source = api::Source::new(
    "names",
    ["*/ out of /* and back", "*/ out of /* and back"],
    api::Lang::Zh,
    None,
);
const CODES: api::Source = api::Source::new(
    "codes",
    ["// not a comment", "// not a comment"],
    api::Lang::En,
    Some("https://x.example/a%20b*c*_d_`e`"),
);
const VEC: api::Source = api::Source::new(
    "vec",
    ["r#\"raw\"# and \"#", "r#\"raw\"# and \"#"],
    api::Lang::Zh,
    None,
);
const SOME: api::Source = api::Source::new(
    "some",
    ["`code` and ``` fence", "`code` and ``` fence"],
    api::Lang::En,
    Some("https://x.example/资源/😀"),
);
const OK: api::Source = api::Source::new(
    "ok",
    ["[link](https://x.example)", "[link](https://x.example)"],
    api::Lang::Zh,
    None,
);
const ERR: api::Source = api::Source::new(
    "err",
    [
        "[Self] and [`Vec`] and [crate::nothing]",
        "[Self] and [`Vec`] and [crate::nothing]",
    ],
    api::Lang::En,
    Some("https://x.example/a>b[Nope]<c"),
);
const SELF: api::Source = api::Source::new(
    "self",
    ["<b bold < /b> < script>", "<b bold < /b> < script>"],
    api::Lang::Zh,
    None,
);
const ALL: api::Source = api::Source::new(
    "all",
    ["&amp &lt ; &#x202e", "&amp &lt ; &#x202e"],
    api::Lang::En,
    Some("https://x.example/$x$//*"),
);
