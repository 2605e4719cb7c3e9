// @generated from spec/anicloud.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 5d11e9613beeec9f, rust-hash: e3b73638d9199664
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/anicloud.rs"]
mod index;

/// Version 2022-09-23 of the API.
pub mod v20220923 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "anicloud")]
    /// Error codes of Animation Effect Material Service (anicloud), API 3.0, version 2022-09-23.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum AnicloudError {
        /// InvalidParameter
        InvalidParameter,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "anicloud")]
    api::listed_enum!(AnicloudError, anicloud_v20220923_table);
    pub(crate) mod anicloud_v20220923_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "anicloud")]
        use super::AnicloudError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "anicloud_v20220923";
        pub(super) const CODE_INDEX: Index = index::ANICLOUD_V20220923_CODES;
        pub(super) const KEY_INDEX: Index = index::ANICLOUD_V20220923_KEYS;
        #[cfg(feature = "anicloud")]
        pub(super) static VARIANTS: [AnicloudError; 1] = [
            AnicloudError::InvalidParameter,
        ];
        pub(super) static WORDS: [&str; 1] = ["InvalidParameter"];
        pub(super) static NAMES: [&str; 1] = ["InvalidParameter"];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 1] = [Answer::of("InvalidParameter")];
        pub(super) use super::index::ANICLOUD_V20220923_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "AnicloudError",
            label_en: "Animation Effect Material Service",
            label_zh: "动效素材服务",
            level: Level::Service,
            product: Some(products::ANICLOUD),
            version: Some("2022-09-23"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_ZH],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

#[cfg(feature = "anicloud")]
pub use v20220923::AnicloudError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
