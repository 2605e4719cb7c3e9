// @generated from spec/controlcenter.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 64719dc92ba169df, rust-hash: 74bf13c1d79a8d27
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/controlcenter.rs"]
mod index;

/// Version 2023-01-10 of the API.
pub mod v20230110 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "controlcenter")]
    /// Error codes of Control Center (controlcenter), API 3.0, version 2023-01-10.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ControlcenterError {
        /// FailedOperation.AFRequiredItemNotSelect
        #[doc(alias("FailedOperation.AFRequiredItemNotSelect"))]
        FailedOperationAfRequiredItemNotSelect,
        /// FailedOperation.AccountFactoryContactEmailNotVerify
        #[doc(alias("FailedOperation.AccountFactoryContactEmailNotVerify"))]
        FailedOperationAccountFactoryContactEmailNotVerify,
        /// FailedOperation.AccountFactoryContactPhoneNotVerify
        #[doc(alias("FailedOperation.AccountFactoryContactPhoneNotVerify"))]
        FailedOperationAccountFactoryContactPhoneNotVerify,
        /// FailedOperation.AccountFactoryDependOnItemNotConfig
        #[doc(alias("FailedOperation.AccountFactoryDependOnItemNotConfig"))]
        FailedOperationAccountFactoryDependOnItemNotConfig,
        /// FailedOperation.AccountFactoryMemberUinNumExceed
        #[doc(alias("FailedOperation.AccountFactoryMemberUinNumExceed"))]
        FailedOperationAccountFactoryMemberUinNumExceed,
        /// FailedOperation.AccountFactoryTaskIsDeploying
        #[doc(alias("FailedOperation.AccountFactoryTaskIsDeploying"))]
        FailedOperationAccountFactoryTaskIsDeploying,
        /// FailedOperation.ControlCenterNotOpen
        #[doc(alias("FailedOperation.ControlCenterNotOpen"))]
        FailedOperationControlCenterNotOpen,
        /// FailedOperation.DBOperationError
        #[doc(alias("FailedOperation.DBOperationError"))]
        FailedOperationDbOperationError,
        /// FailedOperation.DependOnItemNotDeploy
        #[doc(alias("FailedOperation.DependOnItemNotDeploy"))]
        FailedOperationDependOnItemNotDeploy,
        /// FailedOperation.RemoteCallError
        #[doc(alias("FailedOperation.RemoteCallError"))]
        FailedOperationRemoteCallError,
        /// InvalidParameter.AccountFactoryTagExceedMaxNum
        #[doc(alias("InvalidParameter.AccountFactoryTagExceedMaxNum"))]
        InvalidParameterAccountFactoryTagExceedMaxNum,
        /// InvalidParameter.ParamError
        #[doc(alias("InvalidParameter.ParamError"))]
        InvalidParameterParamError,
        /// ResourceNotFound.AccountFactoryBaselineNotExist
        #[doc(alias("ResourceNotFound.AccountFactoryBaselineNotExist"))]
        ResourceNotFoundAccountFactoryBaselineNotExist,
        /// ResourceNotFound.AccountFactoryItemNotConfig
        #[doc(alias("ResourceNotFound.AccountFactoryItemNotConfig"))]
        ResourceNotFoundAccountFactoryItemNotConfig,
        /// ResourceNotFound.AccountFactoryItemNotExist
        #[doc(alias("ResourceNotFound.AccountFactoryItemNotExist"))]
        ResourceNotFoundAccountFactoryItemNotExist,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "controlcenter")]
    api::listed_enum!(ControlcenterError, controlcenter_v20230110_table);
    pub(crate) mod controlcenter_v20230110_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "controlcenter")]
        use super::ControlcenterError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "controlcenter_v20230110";
        pub(super) const CODE_INDEX: Index = index::CONTROLCENTER_V20230110_CODES;
        pub(super) const KEY_INDEX: Index = index::CONTROLCENTER_V20230110_KEYS;
        #[cfg(feature = "controlcenter")]
        pub(super) static VARIANTS: [ControlcenterError; 15] = [
            ControlcenterError::FailedOperationAfRequiredItemNotSelect,
            ControlcenterError::FailedOperationAccountFactoryContactEmailNotVerify,
            ControlcenterError::FailedOperationAccountFactoryContactPhoneNotVerify,
            ControlcenterError::FailedOperationAccountFactoryDependOnItemNotConfig,
            ControlcenterError::FailedOperationAccountFactoryMemberUinNumExceed,
            ControlcenterError::FailedOperationAccountFactoryTaskIsDeploying,
            ControlcenterError::FailedOperationControlCenterNotOpen,
            ControlcenterError::FailedOperationDbOperationError,
            ControlcenterError::FailedOperationDependOnItemNotDeploy,
            ControlcenterError::FailedOperationRemoteCallError,
            ControlcenterError::InvalidParameterAccountFactoryTagExceedMaxNum,
            ControlcenterError::InvalidParameterParamError,
            ControlcenterError::ResourceNotFoundAccountFactoryBaselineNotExist,
            ControlcenterError::ResourceNotFoundAccountFactoryItemNotConfig,
            ControlcenterError::ResourceNotFoundAccountFactoryItemNotExist,
        ];
        pub(super) static WORDS: [&str; 15] = [
            "FailedOperation.AFRequiredItemNotSelect",
            "FailedOperation.AccountFactoryContactEmailNotVerify",
            "FailedOperation.AccountFactoryContactPhoneNotVerify",
            "FailedOperation.AccountFactoryDependOnItemNotConfig",
            "FailedOperation.AccountFactoryMemberUinNumExceed",
            "FailedOperation.AccountFactoryTaskIsDeploying",
            "FailedOperation.ControlCenterNotOpen",
            "FailedOperation.DBOperationError",
            "FailedOperation.DependOnItemNotDeploy",
            "FailedOperation.RemoteCallError",
            "InvalidParameter.AccountFactoryTagExceedMaxNum",
            "InvalidParameter.ParamError",
            "ResourceNotFound.AccountFactoryBaselineNotExist",
            "ResourceNotFound.AccountFactoryItemNotConfig",
            "ResourceNotFound.AccountFactoryItemNotExist",
        ];
        pub(super) static NAMES: [&str; 15] = [
            "FailedOperationAfRequiredItemNotSelect",
            "FailedOperationAccountFactoryContactEmailNotVerify",
            "FailedOperationAccountFactoryContactPhoneNotVerify",
            "FailedOperationAccountFactoryDependOnItemNotConfig",
            "FailedOperationAccountFactoryMemberUinNumExceed",
            "FailedOperationAccountFactoryTaskIsDeploying",
            "FailedOperationControlCenterNotOpen",
            "FailedOperationDbOperationError",
            "FailedOperationDependOnItemNotDeploy",
            "FailedOperationRemoteCallError",
            "InvalidParameterAccountFactoryTagExceedMaxNum",
            "InvalidParameterParamError",
            "ResourceNotFoundAccountFactoryBaselineNotExist",
            "ResourceNotFoundAccountFactoryItemNotConfig",
            "ResourceNotFoundAccountFactoryItemNotExist",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 3] = [
            Answer::below("FailedOperation"),
            Answer::below("InvalidParameter"),
            Answer::below("ResourceNotFound"),
        ];
        pub(super) use super::index::CONTROLCENTER_V20230110_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "ControlcenterError",
            label_en: "Control Center",
            label_zh: "控制中心",
            level: Level::Service,
            product: Some(products::CONTROLCENTER),
            version: Some("2023-01-10"),
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

#[cfg(feature = "controlcenter")]
pub use v20230110::ControlcenterError;

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
