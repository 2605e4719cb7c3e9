// @generated from spec/vm.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 08537e034b3141cc, rust-hash: d376cf225eacd8ea
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/vm.rs"]
mod index;

/// Version 2020-07-09 of the API.
pub mod v20200709 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "vm")]
    /// Error codes of Video Moderation System (vm), API 3.0, version 2020-07-09.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum VmError {
        /// DryRunOperation
        DryRunOperation,
        /// FailedOperation
        FailedOperation,
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// LimitExceeded
        LimitExceeded,
        /// MissingParameter
        MissingParameter,
        /// OperationDenied
        OperationDenied,
        /// RequestLimitExceeded
        RequestLimitExceeded,
        /// ResourceInUse
        ResourceInUse,
        /// ResourceInsufficient
        ResourceInsufficient,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// ResourcesSoldOut
        ResourcesSoldOut,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnknownParameter
        UnknownParameter,
        /// UnsupportedOperation
        UnsupportedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "vm")]
    api::listed_enum!(VmError, vm_v20200709_table);
    pub(crate) mod vm_v20200709_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "vm")]
        use super::VmError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "vm_v20200709";
        pub(super) const CODE_INDEX: Index = index::VM_V20200709_CODES;
        pub(super) const KEY_INDEX: Index = index::VM_V20200709_KEYS;
        #[cfg(feature = "vm")]
        pub(super) static VARIANTS: [VmError; 17] = [
            VmError::DryRunOperation,
            VmError::FailedOperation,
            VmError::InternalError,
            VmError::InvalidParameter,
            VmError::InvalidParameterValue,
            VmError::LimitExceeded,
            VmError::MissingParameter,
            VmError::OperationDenied,
            VmError::RequestLimitExceeded,
            VmError::ResourceInUse,
            VmError::ResourceInsufficient,
            VmError::ResourceNotFound,
            VmError::ResourceUnavailable,
            VmError::ResourcesSoldOut,
            VmError::UnauthorizedOperation,
            VmError::UnknownParameter,
            VmError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 17] = [
            "DryRunOperation",
            "FailedOperation",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "LimitExceeded",
            "MissingParameter",
            "OperationDenied",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceUnavailable",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static NAMES: [&str; 17] = [
            "DryRunOperation",
            "FailedOperation",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "LimitExceeded",
            "MissingParameter",
            "OperationDenied",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceUnavailable",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 17] = [
            Answer::of("DryRunOperation"),
            Answer::of("FailedOperation"),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::of("OperationDenied"),
            Answer::of("RequestLimitExceeded"),
            Answer::of("ResourceInUse"),
            Answer::of("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::of("ResourcesSoldOut"),
            Answer::of("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
        ];
        pub(super) use super::index::VM_V20200709_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "VmError",
            label_en: "Video Moderation System (2020-07-09)",
            label_zh: "视频内容安全（2020-07-09）",
            level: Level::Service,
            product: Some(products::VM),
            version: Some("2020-07-09"),
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

#[cfg(feature = "vm")]
pub use v20200709::VmError;

/// Version 2020-12-29 of the API.
pub mod v20201229 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "vm")]
    /// Error codes of Video Moderation System (vm), API 3.0, version 2020-12-29.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum VmError {
        /// AuthFailure
        AuthFailure,
        /// DryRunOperation
        DryRunOperation,
        /// FailedOperation
        FailedOperation,
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// LimitExceeded
        LimitExceeded,
        /// MissingParameter
        MissingParameter,
        /// OperationDenied
        OperationDenied,
        /// RequestLimitExceeded
        RequestLimitExceeded,
        /// ResourceInUse
        ResourceInUse,
        /// ResourceInsufficient
        ResourceInsufficient,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// ResourcesSoldOut
        ResourcesSoldOut,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnauthorizedOperation.Unauthorized
        #[doc(alias("UnauthorizedOperation.Unauthorized"))]
        UnauthorizedOperationUnauthorized,
        /// UnknownParameter
        UnknownParameter,
        /// UnsupportedOperation
        UnsupportedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "vm")]
    api::listed_enum!(VmError, vm_v20201229_table);
    pub(crate) mod vm_v20201229_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "vm")]
        use super::VmError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "vm_v20201229";
        pub(super) const CODE_INDEX: Index = index::VM_V20201229_CODES;
        pub(super) const KEY_INDEX: Index = index::VM_V20201229_KEYS;
        #[cfg(feature = "vm")]
        pub(super) static VARIANTS: [VmError; 19] = [
            VmError::AuthFailure,
            VmError::DryRunOperation,
            VmError::FailedOperation,
            VmError::InternalError,
            VmError::InvalidParameter,
            VmError::InvalidParameterValue,
            VmError::LimitExceeded,
            VmError::MissingParameter,
            VmError::OperationDenied,
            VmError::RequestLimitExceeded,
            VmError::ResourceInUse,
            VmError::ResourceInsufficient,
            VmError::ResourceNotFound,
            VmError::ResourceUnavailable,
            VmError::ResourcesSoldOut,
            VmError::UnauthorizedOperation,
            VmError::UnauthorizedOperationUnauthorized,
            VmError::UnknownParameter,
            VmError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 19] = [
            "AuthFailure",
            "DryRunOperation",
            "FailedOperation",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "LimitExceeded",
            "MissingParameter",
            "OperationDenied",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceUnavailable",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnauthorizedOperation.Unauthorized",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static NAMES: [&str; 19] = [
            "AuthFailure",
            "DryRunOperation",
            "FailedOperation",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "LimitExceeded",
            "MissingParameter",
            "OperationDenied",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceUnavailable",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnauthorizedOperationUnauthorized",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 19] = [
            Answer::of("AuthFailure"),
            Answer::of("DryRunOperation"),
            Answer::of("FailedOperation"),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::of("OperationDenied"),
            Answer::of("RequestLimitExceeded"),
            Answer::of("ResourceInUse"),
            Answer::of("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::of("ResourcesSoldOut"),
            Answer::of("UnauthorizedOperation"),
            Answer::below("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
        ];
        pub(super) use super::index::VM_V20201229_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "VmError",
            label_en: "Video Moderation System (2020-12-29)",
            label_zh: "视频内容安全（2020-12-29）",
            level: Level::Service,
            product: Some(products::VM),
            version: Some("2020-12-29"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

/// Version 2021-09-22 of the API.
pub mod v20210922 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "vm")]
    /// Error codes of Video Moderation System (vm), API 3.0, version 2021-09-22.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum VmError {
        /// AuthFailure
        AuthFailure,
        /// DryRunOperation
        DryRunOperation,
        /// FailedOperation
        FailedOperation,
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// LimitExceeded
        LimitExceeded,
        /// MissingParameter
        MissingParameter,
        /// OperationDenied
        OperationDenied,
        /// RequestLimitExceeded
        RequestLimitExceeded,
        /// ResourceInUse
        ResourceInUse,
        /// ResourceInsufficient
        ResourceInsufficient,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// ResourcesSoldOut
        ResourcesSoldOut,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnauthorizedOperation.Unauthorized
        #[doc(alias("UnauthorizedOperation.Unauthorized"))]
        UnauthorizedOperationUnauthorized,
        /// UnknownParameter
        UnknownParameter,
        /// UnsupportedOperation
        UnsupportedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "vm")]
    api::listed_enum!(VmError, vm_v20210922_table);
    pub(crate) mod vm_v20210922_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "vm")]
        use super::VmError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "vm_v20210922";
        pub(super) const CODE_INDEX: Index = index::VM_V20210922_CODES;
        pub(super) const KEY_INDEX: Index = index::VM_V20210922_KEYS;
        #[cfg(feature = "vm")]
        pub(super) static VARIANTS: [VmError; 19] = [
            VmError::AuthFailure,
            VmError::DryRunOperation,
            VmError::FailedOperation,
            VmError::InternalError,
            VmError::InvalidParameter,
            VmError::InvalidParameterValue,
            VmError::LimitExceeded,
            VmError::MissingParameter,
            VmError::OperationDenied,
            VmError::RequestLimitExceeded,
            VmError::ResourceInUse,
            VmError::ResourceInsufficient,
            VmError::ResourceNotFound,
            VmError::ResourceUnavailable,
            VmError::ResourcesSoldOut,
            VmError::UnauthorizedOperation,
            VmError::UnauthorizedOperationUnauthorized,
            VmError::UnknownParameter,
            VmError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 19] = [
            "AuthFailure",
            "DryRunOperation",
            "FailedOperation",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "LimitExceeded",
            "MissingParameter",
            "OperationDenied",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceUnavailable",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnauthorizedOperation.Unauthorized",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static NAMES: [&str; 19] = [
            "AuthFailure",
            "DryRunOperation",
            "FailedOperation",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "LimitExceeded",
            "MissingParameter",
            "OperationDenied",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceUnavailable",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnauthorizedOperationUnauthorized",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 19] = [
            Answer::of("AuthFailure"),
            Answer::of("DryRunOperation"),
            Answer::of("FailedOperation"),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::of("OperationDenied"),
            Answer::of("RequestLimitExceeded"),
            Answer::of("ResourceInUse"),
            Answer::of("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::of("ResourcesSoldOut"),
            Answer::of("UnauthorizedOperation"),
            Answer::below("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
        ];
        pub(super) use super::index::VM_V20210922_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "VmError",
            label_en: "Video Moderation System (2021-09-22)",
            label_zh: "视频内容安全（2021-09-22）",
            level: Level::Service,
            product: Some(products::VM),
            version: Some("2021-09-22"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
const SDK_GO_EN: api::Source = api::Source::new(
    "sdk-go-en",
    [
        "Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services",
        "官方 Go SDK 国际站版 v3.0.1474（2026-08-21）：各服务错误码",
    ],
    api::Lang::En,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474"),
);
