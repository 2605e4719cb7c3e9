// @generated from spec/hostile.toml by tencentcloud-errors-codegen [VERSION]: edit the spec, not this file.
// spec-hash: 8b0d59ee853f348f
// regenerate: cargo run -- generate

use crate::entry::{Entry, Table};
use crate::{Category, Edition, Lang, Product, Retry, Source};

/// says "no" back \\ slash {} {{ {0} {name} } \*/ out of /\* and back // not a comment r\#"raw"\# and "\# \`code\` and \`\`\` fence \[link\](https\://x.example) \[Self\] and \[\`Vec\`\] and \[crate::nothing\] \<b bold \< /b\> \< script\> \&amp \&lt ; \&\#x202e \$x\$ and \$crate and \$\$ \# heading \#
///
/// Sources:
/// - [says "no"](<https://x.example/?a={}&b="c">)
/// - back \\ slash
/// - [{} {{ {0} {name} }](<https://x.example/#[Self]>)
/// - \*/ out of /\* and back
/// - [// not a comment](<https://x.example/a b*c*_d_`e`>)
/// - r\#"raw"\# and "\#
/// - [\`code\` and \`\`\` fence](<https://x.example/资源/😀>)
/// - \[link\](https\://x.example)
/// - [\[Self\] and \[\`Vec\`\] and \[crate::nothing\]](<https://x.example/a%3Eb [Nope] %3Cc%5C>)
/// - \<b bold \< /b\> \< script\>
/// - [\&amp \&lt ; \&\#x202e](<https://x.example/$x$//*>)
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(i32)]
pub enum HostileError {
    /// says "no" · 文 \[link\](https\://x.example)
    Result = -20,
    /// back \\ slash · 文 \[Self\] and \[\`Vec\`\] and \[crate::nothing\]
    Option = -19,
    /// {} {{ {0} {name} } · 文 \<b bold \< /b\> \< script\>
    Some = -18,
    /// \*/ out of /\* and back · 文 \&amp \&lt ; \&\#x202e
    Ok = -17,
    /// // not a comment · 文 \$x\$ and \$crate and \$\$
    Err = -16,
    /// r\#"raw"\# and "\# · 文 \# heading \#
    Error = -15,
    /// \`code\` and \`\`\` fence · 文 ends in a backslash \\
    Code = -14,
    /// \[link\](https\://x.example) · 文 \\n \\0 \\x41 \\u{202e} are no escapes
    Box = -13,
    /// \[Self\] and \[\`Vec\`\] and \[crate::nothing\] · astral 😀 𝔘 𠀀
    String = -12,
    /// \<b bold \< /b\> \< script\> · 文 \*star\* \_under\_ \~\~strike\~\~
    Vec = -11,
    /// \&amp \&lt ; \&\#x202e · 文 \| a \| b \|
    Str = -10,
    /// \$x\$ and \$crate and \$\$ · 文 \[^1\] and \[x\]: y
    Entry = -9,
    /// \# heading \# · 文 !\[image\](x)
    Table = -8,
    /// ends in a backslash \\ · 文 it's 'quoted'
    Lang = -7,
    /// \\n \\0 \\x41 \\u{202e} are no escapes · 文 \#\[doc = "x"\] \#!\[allow(x)\]
    Retry = -6,
    /// astral 😀 𝔘 x · 文 );} pub fn injected() {
    Std = -5,
    /// \*star\* \_under\_ \~\~strike\~\~ · 文 ";} pub fn injected() {
    Core = -4,
    /// \| a \| b \| · 文 !bang
    Clone = -3,
    /// \[^1\] and \[x\]: y · 文 / slash
    Copy = -2,
    /// !\[image\](x) · 文 === underline
    Debug = -1,
    /// it's 'quoted' · 文 %s %d %n
    Display = 1,
    /// \#\[doc = "x"\] \#!\[allow(x)\] · 资源“重复”（已存在）
    Hash = 2,
    /// );} pub fn injected() { · 文 concat!("a") env!("PATH") include\_str!("/")
    Eq = 3,
    /// ";} pub fn injected() { · 文 aaavery long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long text
    Ord = 4,
    /// !bang · 文 '
    Default = 5,
    /// / slash · 文 "
    Drop = 6,
    /// === underline · 文 """
    Send = 7,
    /// %s %d %n · 文 '''
    Sync = 8,
    /// xx“xx”xxxxx · 文 \*\*\*
    Sized = 9,
    /// concat!("a") env!("PATH") include\_str!("/") · 文 \_\_\_x
    Fn = 10,
    /// aaavery long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long text · 文 \<!-- comment --
    From = 11,
    /// ' · 文 \</div
    Into = 12,
    /// " · 文 \&
    TryFrom = 13,
    /// """ · 文 \<
    FromStr = 14,
    /// ''' · 文 \>
    Category = 15,
    /// \*\*\* · 文 \[
    Edition = 16,
    /// \_\_\_x · 文 \]
    Product = 17,
    /// \<!-- comment -- · 文 \`x
    Source = 18,
    /// \</div · 文 \\\\
    Sealed = 19,
    /// \& · 文 x\\"
    ErrorCode = 20,
    /// \< · 文 {
    UnknownCode = 21,
    /// \> · 文 }
    Type = 22,
    /// \[ · 文 \#
    Static = 23,
    /// \] · 文 @generated
    Crate = 24,
    /// \`x · 文 \$x
    Super = 25,
    /// \\\\ · 文 Ünïcode ñ ß
    Async = 26,
    /// x\\" · 文 שלום
    Usize = 27,
    /// { · 文 1 2 3
    I32 = 28,
    /// } · 文 says "no"
    All = 29,
    /// \# · 文 back \\ slash
    Index = 30,
    /// @generated · 文 {} {{ {0} {name} }
    A = 31,
}

impl Table for HostileError {
    const NAME: &'static str = "hostile";
    const PRODUCT: Option<Product> = None;
    const ENTRIES: &'static [Entry<Self>] = &[
        Entry {
            variant: Self::Result,
            name: "Result",
            id: Some("*/ out of /* and back 0"),
            title_en: "says \"no\"",
            title_zh: "文 [link](https://x.example)",
            remedy_en: "do ends in a backslash \\",
            remedy_zh: "做 ![image](x)",
            category: Category::Internal,
            retry: Retry::Backoff,
            sources: &[ENTRIES],
        },
        Entry {
            variant: Self::Option,
            name: "Option",
            id: Some("// not a comment 1"),
            title_en: "back \\ slash",
            title_zh: "文 [Self] and [`Vec`] and [crate::nothing]",
            remedy_en: "do \\n \\0 \\x41 \\u{202e} are no escapes",
            remedy_zh: "做 it's 'quoted'",
            category: Category::Internal,
            retry: Retry::Backoff,
            sources: &[COUNT],
        },
        Entry {
            variant: Self::Some,
            name: "Some",
            id: Some("r#\"raw\"# and \"# 2"),
            title_en: "{} {{ {0} {name} }",
            title_zh: "文 <b bold < /b> < script>",
            remedy_en: "do astral 😀 𝔘 x",
            remedy_zh: "做 #[doc = \"x\"] #![allow(x)]",
            category: Category::Internal,
            retry: Retry::Backoff,
            sources: &[VARIANTS],
        },
        Entry {
            variant: Self::Ok,
            name: "Ok",
            id: Some("`code` and ``` fence 3"),
            title_en: "*/ out of /* and back",
            title_zh: "文 &amp &lt ; &#x202e",
            remedy_en: "do *star* _under_ ~~strike~~",
            remedy_zh: "做 );} pub fn injected() {",
            category: Category::Internal,
            retry: Retry::Backoff,
            sources: &[NAMES],
        },
        Entry {
            variant: Self::Err,
            name: "Err",
            id: Some("[link](https://x.example) 4"),
            title_en: "// not a comment",
            title_zh: "文 $x$ and $crate and $$",
            remedy_en: "do | a | b |",
            remedy_zh: "做 \";} pub fn injected() {",
            category: Category::Internal,
            retry: Retry::Backoff,
            sources: &[CODES],
        },
        Entry {
            variant: Self::Error,
            name: "Error",
            id: Some("[Self] and [`Vec`] and [crate::nothing] 5"),
            title_en: "r#\"raw\"# and \"#",
            title_zh: "文 # heading #",
            remedy_en: "do [^1] and [x]: y",
            remedy_zh: "做 !bang",
            category: Category::Internal,
            retry: Retry::Backoff,
            sources: &[VEC],
        },
        Entry {
            variant: Self::Code,
            name: "Code",
            id: Some("<b bold < /b> < script> 6"),
            title_en: "`code` and ``` fence",
            title_zh: "文 ends in a backslash \\",
            remedy_en: "do ![image](x)",
            remedy_zh: "做 / slash",
            category: Category::Internal,
            retry: Retry::Backoff,
            sources: &[SOME],
        },
        Entry {
            variant: Self::Box,
            name: "Box",
            id: Some("&amp &lt ; &#x202e 7"),
            title_en: "[link](https://x.example)",
            title_zh: "文 \\n \\0 \\x41 \\u{202e} are no escapes",
            remedy_en: "do it's 'quoted'",
            remedy_zh: "做 === underline",
            category: Category::Internal,
            retry: Retry::Backoff,
            sources: &[OK],
        },
        Entry {
            variant: Self::String,
            name: "String",
            id: Some("$x$ and $crate and $$ 8"),
            title_en: "[Self] and [`Vec`] and [crate::nothing]",
            title_zh: "astral 😀 𝔘 𠀀",
            remedy_en: "do #[doc = \"x\"] #![allow(x)]",
            remedy_zh: "做 %s %d %n",
            category: Category::Internal,
            retry: Retry::Backoff,
            sources: &[ERR],
        },
        Entry {
            variant: Self::Vec,
            name: "Vec",
            id: Some("# heading # 9"),
            title_en: "<b bold < /b> < script>",
            title_zh: "文 *star* _under_ ~~strike~~",
            remedy_en: "do );} pub fn injected() {",
            remedy_zh: "做 资源“重复”（已存在）",
            category: Category::Internal,
            retry: Retry::Backoff,
            sources: &[SELF],
        },
        Entry {
            variant: Self::Str,
            name: "Str",
            id: Some("ends in a backslash \\ 10"),
            title_en: "&amp &lt ; &#x202e",
            title_zh: "文 | a | b |",
            remedy_en: "do \";} pub fn injected() {",
            remedy_zh: "做 concat!(\"a\") env!(\"PATH\") include_str!(\"/\")",
            category: Category::Internal,
            retry: Retry::Backoff,
            sources: &[ALL],
        },
        Entry {
            variant: Self::Entry,
            name: "Entry",
            id: Some("\\n \\0 \\x41 \\u{202e} are no escapes 11"),
            title_en: "$x$ and $crate and $$",
            title_zh: "文 [^1] and [x]: y",
            remedy_en: "do !bang",
            remedy_zh: "做 aaavery long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long text",
            category: Category::Internal,
            retry: Retry::Backoff,
            sources: &[ENTRIES],
        },
        Entry {
            variant: Self::Table,
            name: "Table",
            id: Some("astral 😀 𝔘 𠀀 12"),
            title_en: "# heading #",
            title_zh: "文 ![image](x)",
            remedy_en: "do / slash",
            remedy_zh: "做 '",
            category: Category::Internal,
            retry: Retry::Backoff,
            sources: &[COUNT],
        },
        Entry {
            variant: Self::Lang,
            name: "Lang",
            id: Some("*star* _under_ ~~strike~~ 13"),
            title_en: "ends in a backslash \\",
            title_zh: "文 it's 'quoted'",
            remedy_en: "do === underline",
            remedy_zh: "做 \"",
            category: Category::Internal,
            retry: Retry::Backoff,
            sources: &[VARIANTS],
        },
        Entry {
            variant: Self::Retry,
            name: "Retry",
            id: Some("| a | b | 14"),
            title_en: "\\n \\0 \\x41 \\u{202e} are no escapes",
            title_zh: "文 #[doc = \"x\"] #![allow(x)]",
            remedy_en: "do %s %d %n",
            remedy_zh: "做 \"\"\"",
            category: Category::Internal,
            retry: Retry::Backoff,
            sources: &[NAMES],
        },
        Entry {
            variant: Self::Std,
            name: "Std",
            id: Some("[^1] and [x]: y 15"),
            title_en: "astral 😀 𝔘 x",
            title_zh: "文 );} pub fn injected() {",
            remedy_en: "do xx“xx”xxxxx",
            remedy_zh: "做 '''",
            category: Category::Internal,
            retry: Retry::Backoff,
            sources: &[CODES],
        },
        Entry {
            variant: Self::Core,
            name: "Core",
            id: Some("![image](x) 16"),
            title_en: "*star* _under_ ~~strike~~",
            title_zh: "文 \";} pub fn injected() {",
            remedy_en: "do concat!(\"a\") env!(\"PATH\") include_str!(\"/\")",
            remedy_zh: "做 ***",
            category: Category::Internal,
            retry: Retry::Backoff,
            sources: &[VEC],
        },
        Entry {
            variant: Self::Clone,
            name: "Clone",
            id: Some("it's 'quoted' 17"),
            title_en: "| a | b |",
            title_zh: "文 !bang",
            remedy_en: "do aaavery long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long text",
            remedy_zh: "做 ___x",
            category: Category::Internal,
            retry: Retry::Backoff,
            sources: &[SOME],
        },
        Entry {
            variant: Self::Copy,
            name: "Copy",
            id: Some("#[doc = \"x\"] #![allow(x)] 18"),
            title_en: "[^1] and [x]: y",
            title_zh: "文 / slash",
            remedy_en: "do '",
            remedy_zh: "做 <!-- comment --",
            category: Category::Internal,
            retry: Retry::Backoff,
            sources: &[OK],
        },
        Entry {
            variant: Self::Debug,
            name: "Debug",
            id: Some(");} pub fn injected() { 19"),
            title_en: "![image](x)",
            title_zh: "文 === underline",
            remedy_en: "do \"",
            remedy_zh: "做 </div",
            category: Category::Internal,
            retry: Retry::Backoff,
            sources: &[ERR],
        },
        Entry {
            variant: Self::Display,
            name: "Display",
            id: Some("\";} pub fn injected() { 20"),
            title_en: "it's 'quoted'",
            title_zh: "文 %s %d %n",
            remedy_en: "do \"\"\"",
            remedy_zh: "做 &",
            category: Category::Internal,
            retry: Retry::Backoff,
            sources: &[SELF],
        },
        Entry {
            variant: Self::Hash,
            name: "Hash",
            id: Some("!bang 21"),
            title_en: "#[doc = \"x\"] #![allow(x)]",
            title_zh: "资源“重复”（已存在）",
            remedy_en: "do '''",
            remedy_zh: "做 <",
            category: Category::Internal,
            retry: Retry::Backoff,
            sources: &[ALL],
        },
        Entry {
            variant: Self::Eq,
            name: "Eq",
            id: Some("/ slash 22"),
            title_en: ");} pub fn injected() {",
            title_zh: "文 concat!(\"a\") env!(\"PATH\") include_str!(\"/\")",
            remedy_en: "do ***",
            remedy_zh: "做 >",
            category: Category::Internal,
            retry: Retry::Backoff,
            sources: &[ENTRIES],
        },
        Entry {
            variant: Self::Ord,
            name: "Ord",
            id: Some("=== underline 23"),
            title_en: "\";} pub fn injected() {",
            title_zh: "文 aaavery long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long text",
            remedy_en: "do ___x",
            remedy_zh: "做 [",
            category: Category::Internal,
            retry: Retry::Backoff,
            sources: &[COUNT],
        },
        Entry {
            variant: Self::Default,
            name: "Default",
            id: Some("%s %d %n 24"),
            title_en: "!bang",
            title_zh: "文 '",
            remedy_en: "do <!-- comment --",
            remedy_zh: "做 ]",
            category: Category::Internal,
            retry: Retry::Backoff,
            sources: &[VARIANTS],
        },
        Entry {
            variant: Self::Drop,
            name: "Drop",
            id: Some("资源“重复”（已存在） 25"),
            title_en: "/ slash",
            title_zh: "文 \"",
            remedy_en: "do </div",
            remedy_zh: "做 `x",
            category: Category::Internal,
            retry: Retry::Backoff,
            sources: &[NAMES],
        },
        Entry {
            variant: Self::Send,
            name: "Send",
            id: Some("concat!(\"a\") env!(\"PATH\") include_str!(\"/\") 26"),
            title_en: "=== underline",
            title_zh: "文 \"\"\"",
            remedy_en: "do &",
            remedy_zh: "做 \\\\",
            category: Category::Internal,
            retry: Retry::Backoff,
            sources: &[CODES],
        },
        Entry {
            variant: Self::Sync,
            name: "Sync",
            id: Some(
                "aaavery long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long text 27",
            ),
            title_en: "%s %d %n",
            title_zh: "文 '''",
            remedy_en: "do <",
            remedy_zh: "做 x\\\"",
            category: Category::Internal,
            retry: Retry::Backoff,
            sources: &[VEC],
        },
        Entry {
            variant: Self::Sized,
            name: "Sized",
            id: Some("' 28"),
            title_en: "xx“xx”xxxxx",
            title_zh: "文 ***",
            remedy_en: "do >",
            remedy_zh: "做 {",
            category: Category::Internal,
            retry: Retry::Backoff,
            sources: &[SOME],
        },
        Entry {
            variant: Self::Fn,
            name: "Fn",
            id: Some("\" 29"),
            title_en: "concat!(\"a\") env!(\"PATH\") include_str!(\"/\")",
            title_zh: "文 ___x",
            remedy_en: "do [",
            remedy_zh: "做 }",
            category: Category::Internal,
            retry: Retry::Backoff,
            sources: &[OK],
        },
        Entry {
            variant: Self::From,
            name: "From",
            id: Some("\"\"\" 30"),
            title_en: "aaavery long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long very long text",
            title_zh: "文 <!-- comment --",
            remedy_en: "do ]",
            remedy_zh: "做 #",
            category: Category::Internal,
            retry: Retry::Backoff,
            sources: &[ERR],
        },
        Entry {
            variant: Self::Into,
            name: "Into",
            id: Some("''' 31"),
            title_en: "'",
            title_zh: "文 </div",
            remedy_en: "do `x",
            remedy_zh: "做 @generated",
            category: Category::Internal,
            retry: Retry::Backoff,
            sources: &[SELF],
        },
        Entry {
            variant: Self::TryFrom,
            name: "TryFrom",
            id: Some("*** 32"),
            title_en: "\"",
            title_zh: "文 &",
            remedy_en: "do \\\\",
            remedy_zh: "做 $x",
            category: Category::Internal,
            retry: Retry::Backoff,
            sources: &[ALL],
        },
        Entry {
            variant: Self::FromStr,
            name: "FromStr",
            id: Some("___x 33"),
            title_en: "\"\"\"",
            title_zh: "文 <",
            remedy_en: "do x\\\"",
            remedy_zh: "做 Ünïcode ñ ß",
            category: Category::Internal,
            retry: Retry::Backoff,
            sources: &[ENTRIES],
        },
        Entry {
            variant: Self::Category,
            name: "Category",
            id: Some("<!-- comment -- 34"),
            title_en: "'''",
            title_zh: "文 >",
            remedy_en: "do {",
            remedy_zh: "做 שלום",
            category: Category::Internal,
            retry: Retry::Backoff,
            sources: &[COUNT],
        },
        Entry {
            variant: Self::Edition,
            name: "Edition",
            id: Some("</div 35"),
            title_en: "***",
            title_zh: "文 [",
            remedy_en: "do }",
            remedy_zh: "做 1 2 3",
            category: Category::Internal,
            retry: Retry::Backoff,
            sources: &[VARIANTS],
        },
        Entry {
            variant: Self::Product,
            name: "Product",
            id: Some("& 36"),
            title_en: "___x",
            title_zh: "文 ]",
            remedy_en: "do #",
            remedy_zh: "做 says \"no\"",
            category: Category::Internal,
            retry: Retry::Backoff,
            sources: &[NAMES],
        },
        Entry {
            variant: Self::Source,
            name: "Source",
            id: Some("< 37"),
            title_en: "<!-- comment --",
            title_zh: "文 `x",
            remedy_en: "do @generated",
            remedy_zh: "做 back \\ slash",
            category: Category::Internal,
            retry: Retry::Backoff,
            sources: &[CODES],
        },
        Entry {
            variant: Self::Sealed,
            name: "Sealed",
            id: Some("> 38"),
            title_en: "</div",
            title_zh: "文 \\\\",
            remedy_en: "do $x",
            remedy_zh: "做 {} {{ {0} {name} }",
            category: Category::Internal,
            retry: Retry::Backoff,
            sources: &[VEC],
        },
        Entry {
            variant: Self::ErrorCode,
            name: "ErrorCode",
            id: Some("[ 39"),
            title_en: "&",
            title_zh: "文 x\\\"",
            remedy_en: "do Ünïcode ñ ß",
            remedy_zh: "做 */ out of /* and back",
            category: Category::Internal,
            retry: Retry::Backoff,
            sources: &[SOME],
        },
        Entry {
            variant: Self::UnknownCode,
            name: "UnknownCode",
            id: Some("] 40"),
            title_en: "<",
            title_zh: "文 {",
            remedy_en: "do שלום",
            remedy_zh: "做 // not a comment",
            category: Category::Internal,
            retry: Retry::Backoff,
            sources: &[OK],
        },
        Entry {
            variant: Self::Type,
            name: "Type",
            id: Some("`x 41"),
            title_en: ">",
            title_zh: "文 }",
            remedy_en: "do 1 2 3",
            remedy_zh: "做 r#\"raw\"# and \"#",
            category: Category::Internal,
            retry: Retry::Backoff,
            sources: &[ERR],
        },
        Entry {
            variant: Self::Static,
            name: "Static",
            id: Some("\\\\ 42"),
            title_en: "[",
            title_zh: "文 #",
            remedy_en: "do says \"no\"",
            remedy_zh: "做 `code` and ``` fence",
            category: Category::Internal,
            retry: Retry::Backoff,
            sources: &[SELF],
        },
        Entry {
            variant: Self::Crate,
            name: "Crate",
            id: Some("x\\\" 43"),
            title_en: "]",
            title_zh: "文 @generated",
            remedy_en: "do back \\ slash",
            remedy_zh: "做 [link](https://x.example)",
            category: Category::Internal,
            retry: Retry::Backoff,
            sources: &[ALL],
        },
        Entry {
            variant: Self::Super,
            name: "Super",
            id: Some("{ 44"),
            title_en: "`x",
            title_zh: "文 $x",
            remedy_en: "do {} {{ {0} {name} }",
            remedy_zh: "做 [Self] and [`Vec`] and [crate::nothing]",
            category: Category::Internal,
            retry: Retry::Backoff,
            sources: &[ENTRIES],
        },
        Entry {
            variant: Self::Async,
            name: "Async",
            id: Some("} 45"),
            title_en: "\\\\",
            title_zh: "文 Ünïcode ñ ß",
            remedy_en: "do */ out of /* and back",
            remedy_zh: "做 <b bold < /b> < script>",
            category: Category::Internal,
            retry: Retry::Backoff,
            sources: &[COUNT],
        },
        Entry {
            variant: Self::Usize,
            name: "Usize",
            id: Some("# 46"),
            title_en: "x\\\"",
            title_zh: "文 שלום",
            remedy_en: "do // not a comment",
            remedy_zh: "做 &amp &lt ; &#x202e",
            category: Category::Internal,
            retry: Retry::Backoff,
            sources: &[VARIANTS],
        },
        Entry {
            variant: Self::I32,
            name: "I32",
            id: Some("@generated 47"),
            title_en: "{",
            title_zh: "文 1 2 3",
            remedy_en: "do r#\"raw\"# and \"#",
            remedy_zh: "做 $x$ and $crate and $$",
            category: Category::Internal,
            retry: Retry::Backoff,
            sources: &[NAMES],
        },
        Entry {
            variant: Self::All,
            name: "All",
            id: Some("$x 48"),
            title_en: "}",
            title_zh: "文 says \"no\"",
            remedy_en: "do `code` and ``` fence",
            remedy_zh: "做 # heading #",
            category: Category::Internal,
            retry: Retry::Backoff,
            sources: &[CODES],
        },
        Entry {
            variant: Self::Index,
            name: "Index",
            id: Some("Ünïcode ñ ß 49"),
            title_en: "#",
            title_zh: "文 back \\ slash",
            remedy_en: "do [link](https://x.example)",
            remedy_zh: "做 ends in a backslash \\",
            category: Category::Internal,
            retry: Retry::Backoff,
            sources: &[VEC],
        },
        Entry {
            variant: Self::A,
            name: "A",
            id: Some("שלום 50"),
            title_en: "@generated",
            title_zh: "文 {} {{ {0} {name} }",
            remedy_en: "do [Self] and [`Vec`] and [crate::nothing]",
            remedy_zh: "做 \\n \\0 \\x41 \\u{202e} are no escapes",
            category: Category::Internal,
            retry: Retry::Backoff,
            sources: &[SOME],
        },
    ];
    const EDITIONS: &'static [(Self, &'static [Edition])] = &[
        (
            Self::Ok,
            &[
                Edition {
                    product: Product::Cvm,
                    title_en: Some("!bang"),
                    title_zh: Some("文 / slash"),
                    remedy_en: Some("=== underline"),
                    remedy_zh: Some("文 %s %d %n"),
                },
                Edition {
                    product: Product::Cdn,
                    title_en: Some("[Self] and [`Vec`] and [crate::nothing]"),
                    title_zh: Some("文 <b bold < /b> < script>"),
                    remedy_en: None,
                    remedy_zh: None,
                },
            ],
        ),
        (
            Self::From,
            &[
                Edition {
                    product: Product::Cvm,
                    title_en: Some("$x"),
                    title_zh: Some("文 Ünïcode ñ ß"),
                    remedy_en: Some("שלום"),
                    remedy_zh: Some("文 1 2 3"),
                },
                Edition {
                    product: Product::Cdn,
                    title_en: Some("***"),
                    title_zh: Some("文 ___x"),
                    remedy_en: None,
                    remedy_zh: None,
                },
            ],
        ),
    ];
}

crate::table::table!(HostileError);

/// \- https\://console.cloud.tencent.com/workorder
///
/// Sources:
/// - r\#"raw"\# and "\#
/// - [\`code\` and \`\`\` fence](<https://x.example/资源/😀>)
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(i32)]
pub enum ResultError {
    /// \$x · 文 \*/ out of /\* and back
    Std = -2_147_483_648,
    /// Ünïcode ñ ß · 文 // not a comment
    Core = 2_147_483_647,
}

impl Table for ResultError {
    const NAME: &'static str = "result";
    const PRODUCT: Option<Product> = None;
    const ENTRIES: &'static [Entry<Self>] = &[
        Entry {
            variant: Self::Std,
            name: "Std",
            id: Some("1 2 3 51"),
            title_en: "$x",
            title_zh: "文 */ out of /* and back",
            remedy_en: "do <b bold < /b> < script>",
            remedy_zh: "做 astral 😀 𝔘 𠀀",
            category: Category::Internal,
            retry: Retry::Backoff,
            sources: &[VEC],
        },
        Entry {
            variant: Self::Core,
            name: "Core",
            id: Some("says \"no\" 52"),
            title_en: "Ünïcode ñ ß",
            title_zh: "文 // not a comment",
            remedy_en: "do &amp &lt ; &#x202e",
            remedy_zh: "做 *star* _under_ ~~strike~~",
            category: Category::Internal,
            retry: Retry::Backoff,
            sources: &[SOME, VEC],
        },
    ];
}

crate::table::table!(ResultError);

/// \<
///
/// Sources:
/// - \<b bold \< /b\> \< script\>
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(i32)]
pub enum TableError {
    /// שלום · 文 r\#"raw"\# and "\#
    Entry = 100_193,
    /// 1 2 3 · 文 \`code\` and \`\`\` fence
    Table2 = 100_194,
    /// see https\://console.cloud.tencent.com/workorder/category · 文 see https\://console.cloud.tencent.com/workorder/category
    Extra0 = 200_000,
    /// \- item · 文 - item
    Extra1 = 200_001,
    /// \+ plus · 文 + plus
    Extra2 = 200_002,
    /// 1\. one · 文 1. one
    Extra3 = 200_003,
    /// 12\) twelve · 文 12) twelve
    Extra4 = 200_004,
    /// \-5 degrees · 文 -5 degrees
    Extra5 = 200_005,
}

impl Table for TableError {
    const NAME: &'static str = "table";
    const PRODUCT: Option<Product> = None;
    const ENTRIES: &'static [Entry<Self>] = &[
        Entry {
            variant: Self::Entry,
            name: "Entry",
            id: Some("back \\ slash 53"),
            title_en: "שלום",
            title_zh: "文 r#\"raw\"# and \"#",
            remedy_en: "do $x$ and $crate and $$",
            remedy_zh: "做 | a | b |",
            category: Category::Internal,
            retry: Retry::Backoff,
            sources: &[SELF],
        },
        Entry {
            variant: Self::Table2,
            name: "Table2",
            id: Some("{} {{ {0} {name} } 54"),
            title_en: "1 2 3",
            title_zh: "文 `code` and ``` fence",
            remedy_en: "do # heading #",
            remedy_zh: "做 [^1] and [x]: y",
            category: Category::Internal,
            retry: Retry::Backoff,
            sources: &[SELF],
        },
        Entry {
            variant: Self::Extra0,
            name: "Extra0",
            id: None,
            title_en: "see https://console.cloud.tencent.com/workorder/category",
            title_zh: "文 see https://console.cloud.tencent.com/workorder/category",
            remedy_en: "Do see https://console.cloud.tencent.com/workorder/category.",
            remedy_zh: "做 see https://console.cloud.tencent.com/workorder/category。",
            category: Category::Internal,
            retry: Retry::Backoff,
            sources: &[SELF],
        },
        Entry {
            variant: Self::Extra1,
            name: "Extra1",
            id: None,
            title_en: "- item",
            title_zh: "文 - item",
            remedy_en: "Do - item.",
            remedy_zh: "做 - item。",
            category: Category::Internal,
            retry: Retry::Backoff,
            sources: &[SELF],
        },
        Entry {
            variant: Self::Extra2,
            name: "Extra2",
            id: None,
            title_en: "+ plus",
            title_zh: "文 + plus",
            remedy_en: "Do + plus.",
            remedy_zh: "做 + plus。",
            category: Category::Internal,
            retry: Retry::Backoff,
            sources: &[SELF],
        },
        Entry {
            variant: Self::Extra3,
            name: "Extra3",
            id: None,
            title_en: "1. one",
            title_zh: "文 1. one",
            remedy_en: "Do 1. one.",
            remedy_zh: "做 1. one。",
            category: Category::Internal,
            retry: Retry::Backoff,
            sources: &[SELF],
        },
        Entry {
            variant: Self::Extra4,
            name: "Extra4",
            id: None,
            title_en: "12) twelve",
            title_zh: "文 12) twelve",
            remedy_en: "Do 12) twelve.",
            remedy_zh: "做 12) twelve。",
            category: Category::Internal,
            retry: Retry::Backoff,
            sources: &[SELF],
        },
        Entry {
            variant: Self::Extra5,
            name: "Extra5",
            id: None,
            title_en: "-5 degrees",
            title_zh: "文 -5 degrees",
            remedy_en: "Do -5 degrees.",
            remedy_zh: "做 -5 degrees。",
            category: Category::Internal,
            retry: Retry::Backoff,
            sources: &[SELF],
        },
    ];
}

crate::table::table!(TableError);

const ENTRIES: Source = Source {
    id: "entries",
    title: "says \"no\"",
    lang: Lang::En,
    url: Some("https://x.example/?a={}&b=\"c\""),
};
const COUNT: Source = Source {
    id: "count",
    title: "back \\ slash",
    lang: Lang::Zh,
    url: None,
};
const VARIANTS: Source = Source {
    id: "variants",
    title: "{} {{ {0} {name} }",
    lang: Lang::En,
    url: Some("https://x.example/#[Self]"),
};
const NAMES: Source = Source {
    id: "names",
    title: "*/ out of /* and back",
    lang: Lang::Zh,
    url: None,
};
const CODES: Source = Source {
    id: "codes",
    title: "// not a comment",
    lang: Lang::En,
    url: Some("https://x.example/a b*c*_d_`e`"),
};
const VEC: Source = Source {
    id: "vec",
    title: "r#\"raw\"# and \"#",
    lang: Lang::Zh,
    url: None,
};
const SOME: Source = Source {
    id: "some",
    title: "`code` and ``` fence",
    lang: Lang::En,
    url: Some("https://x.example/资源/😀"),
};
const OK: Source = Source {
    id: "ok",
    title: "[link](https://x.example)",
    lang: Lang::Zh,
    url: None,
};
const ERR: Source = Source {
    id: "err",
    title: "[Self] and [`Vec`] and [crate::nothing]",
    lang: Lang::En,
    url: Some("https://x.example/a>b [Nope] <c\\"),
};
const SELF: Source = Source {
    id: "self",
    title: "<b bold < /b> < script>",
    lang: Lang::Zh,
    url: None,
};
const ALL: Source = Source {
    id: "all",
    title: "&amp &lt ; &#x202e",
    lang: Lang::En,
    url: Some("https://x.example/$x$//*"),
};
