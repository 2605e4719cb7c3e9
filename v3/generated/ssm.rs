// @generated from spec/ssm.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 080f975af0e6de10, rust-hash: e5a3a2c624bccd02
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/ssm.rs"]
mod index;

/// Version 2019-09-23 of the API.
pub mod v20190923 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "ssm")]
    /// Error codes of Secrets Manager (ssm), API 3.0, version 2019-09-23.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum SsmError {
        /// AuthFailure
        AuthFailure,
        /// DryRunOperation
        DryRunOperation,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.AccessKmsError
        #[doc(alias("FailedOperation.AccessKmsError"))]
        FailedOperationAccessKmsError,
        /// FailedOperation.RotationForbidden
        #[doc(alias("FailedOperation.RotationForbidden"))]
        FailedOperationRotationForbidden,
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.TagKeysDuplicated
        #[doc(alias("InvalidParameterValue.TagKeysDuplicated"))]
        InvalidParameterValueTagKeysDuplicated,
        /// InvalidParameterValue.TagsNotExisted
        #[doc(alias("InvalidParameterValue.TagsNotExisted"))]
        InvalidParameterValueTagsNotExisted,
        /// LimitExceeded
        LimitExceeded,
        /// MissingParameter
        MissingParameter,
        /// OperationDenied
        OperationDenied,
        /// OperationDenied.AccessKeyOverLimit
        #[doc(alias("OperationDenied.AccessKeyOverLimit"))]
        OperationDeniedAccessKeyOverLimit,
        /// OperationDenied.AutoRotatedResource
        #[doc(alias("OperationDenied.AutoRotatedResource"))]
        OperationDeniedAutoRotatedResource,
        /// OperationDenied.RoleNotExist
        #[doc(alias("OperationDenied.RoleNotExist"))]
        OperationDeniedRoleNotExist,
        /// OperationDenied.UinNotMatch
        #[doc(alias("OperationDenied.UinNotMatch"))]
        OperationDeniedUinNotMatch,
        /// RequestLimitExceeded
        RequestLimitExceeded,
        /// ResourceInUse
        ResourceInUse,
        /// ResourceInUse.SecretExists
        #[doc(alias("ResourceInUse.SecretExists"))]
        ResourceInUseSecretExists,
        /// ResourceInUse.VersionIdExists
        #[doc(alias("ResourceInUse.VersionIdExists"))]
        ResourceInUseVersionIdExists,
        /// ResourceInsufficient
        ResourceInsufficient,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceNotFound.SecretNotExist
        #[doc(alias("ResourceNotFound.SecretNotExist"))]
        ResourceNotFoundSecretNotExist,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// ResourceUnavailable.NotPurchased
        #[doc(alias("ResourceUnavailable.NotPurchased"))]
        ResourceUnavailableNotPurchased,
        /// ResourceUnavailable.ResourceDisabled
        #[doc(alias("ResourceUnavailable.ResourceDisabled"))]
        ResourceUnavailableResourceDisabled,
        /// ResourceUnavailable.ResourcePendingDeleted
        #[doc(alias("ResourceUnavailable.ResourcePendingDeleted"))]
        ResourceUnavailableResourcePendingDeleted,
        /// ResourceUnavailable.ResourceUninitialized
        #[doc(alias("ResourceUnavailable.ResourceUninitialized"))]
        ResourceUnavailableResourceUninitialized,
        /// ResourcesSoldOut
        ResourcesSoldOut,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnauthorizedOperation.AccessKmsError
        #[doc(alias("UnauthorizedOperation.AccessKmsError"))]
        UnauthorizedOperationAccessKmsError,
        /// UnknownParameter
        UnknownParameter,
        /// UnsupportedOperation
        UnsupportedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "ssm")]
    api::listed_enum!(SsmError, ssm_v20190923_table);
    pub(crate) mod ssm_v20190923_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "ssm")]
        use super::SsmError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "ssm_v20190923";
        pub(super) const CODE_INDEX: Index = index::SSM_V20190923_CODES;
        pub(super) const KEY_INDEX: Index = index::SSM_V20190923_KEYS;
        #[cfg(feature = "ssm")]
        pub(super) static VARIANTS: [SsmError; 34] = [
            SsmError::AuthFailure,
            SsmError::DryRunOperation,
            SsmError::FailedOperation,
            SsmError::FailedOperationAccessKmsError,
            SsmError::FailedOperationRotationForbidden,
            SsmError::InternalError,
            SsmError::InvalidParameter,
            SsmError::InvalidParameterValue,
            SsmError::InvalidParameterValueTagKeysDuplicated,
            SsmError::InvalidParameterValueTagsNotExisted,
            SsmError::LimitExceeded,
            SsmError::MissingParameter,
            SsmError::OperationDenied,
            SsmError::OperationDeniedAccessKeyOverLimit,
            SsmError::OperationDeniedAutoRotatedResource,
            SsmError::OperationDeniedRoleNotExist,
            SsmError::OperationDeniedUinNotMatch,
            SsmError::RequestLimitExceeded,
            SsmError::ResourceInUse,
            SsmError::ResourceInUseSecretExists,
            SsmError::ResourceInUseVersionIdExists,
            SsmError::ResourceInsufficient,
            SsmError::ResourceNotFound,
            SsmError::ResourceNotFoundSecretNotExist,
            SsmError::ResourceUnavailable,
            SsmError::ResourceUnavailableNotPurchased,
            SsmError::ResourceUnavailableResourceDisabled,
            SsmError::ResourceUnavailableResourcePendingDeleted,
            SsmError::ResourceUnavailableResourceUninitialized,
            SsmError::ResourcesSoldOut,
            SsmError::UnauthorizedOperation,
            SsmError::UnauthorizedOperationAccessKmsError,
            SsmError::UnknownParameter,
            SsmError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 34] = [
            "AuthFailure",
            "DryRunOperation",
            "FailedOperation",
            "FailedOperation.AccessKmsError",
            "FailedOperation.RotationForbidden",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "InvalidParameterValue.TagKeysDuplicated",
            "InvalidParameterValue.TagsNotExisted",
            "LimitExceeded",
            "MissingParameter",
            "OperationDenied",
            "OperationDenied.AccessKeyOverLimit",
            "OperationDenied.AutoRotatedResource",
            "OperationDenied.RoleNotExist",
            "OperationDenied.UinNotMatch",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInUse.SecretExists",
            "ResourceInUse.VersionIdExists",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceNotFound.SecretNotExist",
            "ResourceUnavailable",
            "ResourceUnavailable.NotPurchased",
            "ResourceUnavailable.ResourceDisabled",
            "ResourceUnavailable.ResourcePendingDeleted",
            "ResourceUnavailable.ResourceUninitialized",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnauthorizedOperation.AccessKmsError",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static NAMES: [&str; 34] = [
            "AuthFailure",
            "DryRunOperation",
            "FailedOperation",
            "FailedOperationAccessKmsError",
            "FailedOperationRotationForbidden",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "InvalidParameterValueTagKeysDuplicated",
            "InvalidParameterValueTagsNotExisted",
            "LimitExceeded",
            "MissingParameter",
            "OperationDenied",
            "OperationDeniedAccessKeyOverLimit",
            "OperationDeniedAutoRotatedResource",
            "OperationDeniedRoleNotExist",
            "OperationDeniedUinNotMatch",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInUseSecretExists",
            "ResourceInUseVersionIdExists",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceNotFoundSecretNotExist",
            "ResourceUnavailable",
            "ResourceUnavailableNotPurchased",
            "ResourceUnavailableResourceDisabled",
            "ResourceUnavailableResourcePendingDeleted",
            "ResourceUnavailableResourceUninitialized",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnauthorizedOperationAccessKmsError",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 25] = [
            Answer::of("AuthFailure"),
            Answer::of("DryRunOperation"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::of("OperationDenied"),
            Answer::below("OperationDenied"),
            Answer::of("RequestLimitExceeded"),
            Answer::of("ResourceInUse"),
            Answer::below("ResourceInUse"),
            Answer::of("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::below("ResourceUnavailable"),
            Answer::of("ResourcesSoldOut"),
            Answer::of("UnauthorizedOperation"),
            Answer::below("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
        ];
        pub(super) use super::index::SSM_V20190923_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "SsmError",
            label_en: "Secrets Manager",
            label_zh: "凭据管理系统",
            level: Level::Service,
            product: Some(products::SSM),
            version: Some("2019-09-23"),
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

#[cfg(feature = "ssm")]
pub use v20190923::SsmError;

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
