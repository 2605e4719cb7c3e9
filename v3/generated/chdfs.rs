// @generated from spec/chdfs.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 7ee4cf7434437a5b, rust-hash: 74cd250ae30f39c3
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/chdfs.rs"]
mod index;

/// Version 2019-07-18 of the API.
pub mod v20190718 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "chdfs")]
    /// Error codes of Cloud HDFS (chdfs), API 3.0, version 2019-07-18.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ChdfsError {
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.FileSystemNotEmpty
        #[doc(alias("FailedOperation.FileSystemNotEmpty"))]
        FailedOperationFileSystemNotEmpty,
        /// FailedOperation.QuotaLessThanCurrentUsed
        #[doc(alias("FailedOperation.QuotaLessThanCurrentUsed"))]
        FailedOperationQuotaLessThanCurrentUsed,
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.InvalidAccessGroupId
        #[doc(alias("InvalidParameterValue.InvalidAccessGroupId"))]
        InvalidParameterValueInvalidAccessGroupId,
        /// InvalidParameterValue.InvalidAccessGroupName
        #[doc(alias("InvalidParameterValue.InvalidAccessGroupName"))]
        InvalidParameterValueInvalidAccessGroupName,
        /// InvalidParameterValue.InvalidAccessRuleAddress
        #[doc(alias("InvalidParameterValue.InvalidAccessRuleAddress"))]
        InvalidParameterValueInvalidAccessRuleAddress,
        /// InvalidParameterValue.InvalidCapacityQuota
        #[doc(alias("InvalidParameterValue.InvalidCapacityQuota"))]
        InvalidParameterValueInvalidCapacityQuota,
        /// InvalidParameterValue.InvalidDescription
        #[doc(alias("InvalidParameterValue.InvalidDescription"))]
        InvalidParameterValueInvalidDescription,
        /// InvalidParameterValue.InvalidFileSystemId
        #[doc(alias("InvalidParameterValue.InvalidFileSystemId"))]
        InvalidParameterValueInvalidFileSystemId,
        /// InvalidParameterValue.InvalidFileSystemName
        #[doc(alias("InvalidParameterValue.InvalidFileSystemName"))]
        InvalidParameterValueInvalidFileSystemName,
        /// InvalidParameterValue.InvalidMountPointId
        #[doc(alias("InvalidParameterValue.InvalidMountPointId"))]
        InvalidParameterValueInvalidMountPointId,
        /// InvalidParameterValue.InvalidMountPointName
        #[doc(alias("InvalidParameterValue.InvalidMountPointName"))]
        InvalidParameterValueInvalidMountPointName,
        /// InvalidParameterValue.InvalidVpcId
        #[doc(alias("InvalidParameterValue.InvalidVpcId"))]
        InvalidParameterValueInvalidVpcId,
        /// LimitExceeded
        LimitExceeded,
        /// MissingParameter
        MissingParameter,
        /// ResourceInUse
        ResourceInUse,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceNotFound.AccessGroupNotExists
        #[doc(alias("ResourceNotFound.AccessGroupNotExists"))]
        ResourceNotFoundAccessGroupNotExists,
        /// ResourceNotFound.AccessRuleNotExists
        #[doc(alias("ResourceNotFound.AccessRuleNotExists"))]
        ResourceNotFoundAccessRuleNotExists,
        /// ResourceNotFound.FileSystemNotExists
        #[doc(alias("ResourceNotFound.FileSystemNotExists"))]
        ResourceNotFoundFileSystemNotExists,
        /// ResourceNotFound.MountPointNotExists
        #[doc(alias("ResourceNotFound.MountPointNotExists"))]
        ResourceNotFoundMountPointNotExists,
        /// ResourceNotFound.VpcNotExists
        #[doc(alias("ResourceNotFound.VpcNotExists"))]
        ResourceNotFoundVpcNotExists,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "chdfs")]
    api::listed_enum!(ChdfsError, chdfs_v20190718_table);
    pub(crate) mod chdfs_v20190718_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "chdfs")]
        use super::ChdfsError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "chdfs_v20190718";
        pub(super) const CODE_INDEX: Index = index::CHDFS_V20190718_CODES;
        pub(super) const KEY_INDEX: Index = index::CHDFS_V20190718_KEYS;
        #[cfg(feature = "chdfs")]
        pub(super) static VARIANTS: [ChdfsError; 27] = [
            ChdfsError::FailedOperation,
            ChdfsError::FailedOperationFileSystemNotEmpty,
            ChdfsError::FailedOperationQuotaLessThanCurrentUsed,
            ChdfsError::InternalError,
            ChdfsError::InvalidParameter,
            ChdfsError::InvalidParameterValue,
            ChdfsError::InvalidParameterValueInvalidAccessGroupId,
            ChdfsError::InvalidParameterValueInvalidAccessGroupName,
            ChdfsError::InvalidParameterValueInvalidAccessRuleAddress,
            ChdfsError::InvalidParameterValueInvalidCapacityQuota,
            ChdfsError::InvalidParameterValueInvalidDescription,
            ChdfsError::InvalidParameterValueInvalidFileSystemId,
            ChdfsError::InvalidParameterValueInvalidFileSystemName,
            ChdfsError::InvalidParameterValueInvalidMountPointId,
            ChdfsError::InvalidParameterValueInvalidMountPointName,
            ChdfsError::InvalidParameterValueInvalidVpcId,
            ChdfsError::LimitExceeded,
            ChdfsError::MissingParameter,
            ChdfsError::ResourceInUse,
            ChdfsError::ResourceNotFound,
            ChdfsError::ResourceNotFoundAccessGroupNotExists,
            ChdfsError::ResourceNotFoundAccessRuleNotExists,
            ChdfsError::ResourceNotFoundFileSystemNotExists,
            ChdfsError::ResourceNotFoundMountPointNotExists,
            ChdfsError::ResourceNotFoundVpcNotExists,
            ChdfsError::ResourceUnavailable,
            ChdfsError::UnauthorizedOperation,
        ];
        pub(super) static WORDS: [&str; 27] = [
            "FailedOperation",
            "FailedOperation.FileSystemNotEmpty",
            "FailedOperation.QuotaLessThanCurrentUsed",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "InvalidParameterValue.InvalidAccessGroupId",
            "InvalidParameterValue.InvalidAccessGroupName",
            "InvalidParameterValue.InvalidAccessRuleAddress",
            "InvalidParameterValue.InvalidCapacityQuota",
            "InvalidParameterValue.InvalidDescription",
            "InvalidParameterValue.InvalidFileSystemId",
            "InvalidParameterValue.InvalidFileSystemName",
            "InvalidParameterValue.InvalidMountPointId",
            "InvalidParameterValue.InvalidMountPointName",
            "InvalidParameterValue.InvalidVpcId",
            "LimitExceeded",
            "MissingParameter",
            "ResourceInUse",
            "ResourceNotFound",
            "ResourceNotFound.AccessGroupNotExists",
            "ResourceNotFound.AccessRuleNotExists",
            "ResourceNotFound.FileSystemNotExists",
            "ResourceNotFound.MountPointNotExists",
            "ResourceNotFound.VpcNotExists",
            "ResourceUnavailable",
            "UnauthorizedOperation",
        ];
        pub(super) static NAMES: [&str; 27] = [
            "FailedOperation",
            "FailedOperationFileSystemNotEmpty",
            "FailedOperationQuotaLessThanCurrentUsed",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "InvalidParameterValueInvalidAccessGroupId",
            "InvalidParameterValueInvalidAccessGroupName",
            "InvalidParameterValueInvalidAccessRuleAddress",
            "InvalidParameterValueInvalidCapacityQuota",
            "InvalidParameterValueInvalidDescription",
            "InvalidParameterValueInvalidFileSystemId",
            "InvalidParameterValueInvalidFileSystemName",
            "InvalidParameterValueInvalidMountPointId",
            "InvalidParameterValueInvalidMountPointName",
            "InvalidParameterValueInvalidVpcId",
            "LimitExceeded",
            "MissingParameter",
            "ResourceInUse",
            "ResourceNotFound",
            "ResourceNotFoundAccessGroupNotExists",
            "ResourceNotFoundAccessRuleNotExists",
            "ResourceNotFoundFileSystemNotExists",
            "ResourceNotFoundMountPointNotExists",
            "ResourceNotFoundVpcNotExists",
            "ResourceUnavailable",
            "UnauthorizedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 13] = [
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::of("ResourceInUse"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::of("UnauthorizedOperation"),
        ];
        pub(super) use super::index::CHDFS_V20190718_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "ChdfsError",
            label_en: "Cloud HDFS (2019-07-18)",
            label_zh: "云 HDFS（2019-07-18）",
            level: Level::Service,
            product: Some(products::CHDFS),
            version: Some("2019-07-18"),
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

#[cfg(feature = "chdfs")]
pub use v20190718::ChdfsError;

/// Version 2020-11-12 of the API.
pub mod v20201112 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "chdfs")]
    /// Error codes of Cloud HDFS (chdfs), API 3.0, version 2020-11-12.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ChdfsError {
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.AccessGroupBound
        #[doc(alias("FailedOperation.AccessGroupBound"))]
        FailedOperationAccessGroupBound,
        /// FailedOperation.AccountInsufficientBalance
        #[doc(alias("FailedOperation.AccountInsufficientBalance"))]
        FailedOperationAccountInsufficientBalance,
        /// FailedOperation.AccountSuspended
        #[doc(alias("FailedOperation.AccountSuspended"))]
        FailedOperationAccountSuspended,
        /// FailedOperation.AccountUnauthenticated
        #[doc(alias("FailedOperation.AccountUnauthenticated"))]
        FailedOperationAccountUnauthenticated,
        /// FailedOperation.FileSystemNotEmpty
        #[doc(alias("FailedOperation.FileSystemNotEmpty"))]
        FailedOperationFileSystemNotEmpty,
        /// FailedOperation.QuotaLessThanCurrentUsed
        #[doc(alias("FailedOperation.QuotaLessThanCurrentUsed"))]
        FailedOperationQuotaLessThanCurrentUsed,
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.InvalidAccessGroupId
        #[doc(alias("InvalidParameterValue.InvalidAccessGroupId"))]
        InvalidParameterValueInvalidAccessGroupId,
        /// InvalidParameterValue.InvalidAccessGroupName
        #[doc(alias("InvalidParameterValue.InvalidAccessGroupName"))]
        InvalidParameterValueInvalidAccessGroupName,
        /// InvalidParameterValue.InvalidAccessRuleAddress
        #[doc(alias("InvalidParameterValue.InvalidAccessRuleAddress"))]
        InvalidParameterValueInvalidAccessRuleAddress,
        /// InvalidParameterValue.InvalidCapacityQuota
        #[doc(alias("InvalidParameterValue.InvalidCapacityQuota"))]
        InvalidParameterValueInvalidCapacityQuota,
        /// InvalidParameterValue.InvalidDescription
        #[doc(alias("InvalidParameterValue.InvalidDescription"))]
        InvalidParameterValueInvalidDescription,
        /// InvalidParameterValue.InvalidFileSystemId
        #[doc(alias("InvalidParameterValue.InvalidFileSystemId"))]
        InvalidParameterValueInvalidFileSystemId,
        /// InvalidParameterValue.InvalidFileSystemName
        #[doc(alias("InvalidParameterValue.InvalidFileSystemName"))]
        InvalidParameterValueInvalidFileSystemName,
        /// InvalidParameterValue.InvalidMountPointId
        #[doc(alias("InvalidParameterValue.InvalidMountPointId"))]
        InvalidParameterValueInvalidMountPointId,
        /// InvalidParameterValue.InvalidMountPointName
        #[doc(alias("InvalidParameterValue.InvalidMountPointName"))]
        InvalidParameterValueInvalidMountPointName,
        /// InvalidParameterValue.InvalidVpcId
        #[doc(alias("InvalidParameterValue.InvalidVpcId"))]
        InvalidParameterValueInvalidVpcId,
        /// LimitExceeded
        LimitExceeded,
        /// MissingParameter
        MissingParameter,
        /// ResourceInUse
        ResourceInUse,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceNotFound.AccessGroupNotExists
        #[doc(alias("ResourceNotFound.AccessGroupNotExists"))]
        ResourceNotFoundAccessGroupNotExists,
        /// ResourceNotFound.AccessRuleNotExists
        #[doc(alias("ResourceNotFound.AccessRuleNotExists"))]
        ResourceNotFoundAccessRuleNotExists,
        /// ResourceNotFound.FileSystemNotExists
        #[doc(alias("ResourceNotFound.FileSystemNotExists"))]
        ResourceNotFoundFileSystemNotExists,
        /// ResourceNotFound.MountPointNotExists
        #[doc(alias("ResourceNotFound.MountPointNotExists"))]
        ResourceNotFoundMountPointNotExists,
        /// ResourceNotFound.VpcNotExists
        #[doc(alias("ResourceNotFound.VpcNotExists"))]
        ResourceNotFoundVpcNotExists,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "chdfs")]
    api::listed_enum!(ChdfsError, chdfs_v20201112_table);
    pub(crate) mod chdfs_v20201112_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "chdfs")]
        use super::ChdfsError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "chdfs_v20201112";
        pub(super) const CODE_INDEX: Index = index::CHDFS_V20201112_CODES;
        pub(super) const KEY_INDEX: Index = index::CHDFS_V20201112_KEYS;
        #[cfg(feature = "chdfs")]
        pub(super) static VARIANTS: [ChdfsError; 31] = [
            ChdfsError::FailedOperation,
            ChdfsError::FailedOperationAccessGroupBound,
            ChdfsError::FailedOperationAccountInsufficientBalance,
            ChdfsError::FailedOperationAccountSuspended,
            ChdfsError::FailedOperationAccountUnauthenticated,
            ChdfsError::FailedOperationFileSystemNotEmpty,
            ChdfsError::FailedOperationQuotaLessThanCurrentUsed,
            ChdfsError::InternalError,
            ChdfsError::InvalidParameter,
            ChdfsError::InvalidParameterValue,
            ChdfsError::InvalidParameterValueInvalidAccessGroupId,
            ChdfsError::InvalidParameterValueInvalidAccessGroupName,
            ChdfsError::InvalidParameterValueInvalidAccessRuleAddress,
            ChdfsError::InvalidParameterValueInvalidCapacityQuota,
            ChdfsError::InvalidParameterValueInvalidDescription,
            ChdfsError::InvalidParameterValueInvalidFileSystemId,
            ChdfsError::InvalidParameterValueInvalidFileSystemName,
            ChdfsError::InvalidParameterValueInvalidMountPointId,
            ChdfsError::InvalidParameterValueInvalidMountPointName,
            ChdfsError::InvalidParameterValueInvalidVpcId,
            ChdfsError::LimitExceeded,
            ChdfsError::MissingParameter,
            ChdfsError::ResourceInUse,
            ChdfsError::ResourceNotFound,
            ChdfsError::ResourceNotFoundAccessGroupNotExists,
            ChdfsError::ResourceNotFoundAccessRuleNotExists,
            ChdfsError::ResourceNotFoundFileSystemNotExists,
            ChdfsError::ResourceNotFoundMountPointNotExists,
            ChdfsError::ResourceNotFoundVpcNotExists,
            ChdfsError::ResourceUnavailable,
            ChdfsError::UnauthorizedOperation,
        ];
        pub(super) static WORDS: [&str; 31] = [
            "FailedOperation",
            "FailedOperation.AccessGroupBound",
            "FailedOperation.AccountInsufficientBalance",
            "FailedOperation.AccountSuspended",
            "FailedOperation.AccountUnauthenticated",
            "FailedOperation.FileSystemNotEmpty",
            "FailedOperation.QuotaLessThanCurrentUsed",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "InvalidParameterValue.InvalidAccessGroupId",
            "InvalidParameterValue.InvalidAccessGroupName",
            "InvalidParameterValue.InvalidAccessRuleAddress",
            "InvalidParameterValue.InvalidCapacityQuota",
            "InvalidParameterValue.InvalidDescription",
            "InvalidParameterValue.InvalidFileSystemId",
            "InvalidParameterValue.InvalidFileSystemName",
            "InvalidParameterValue.InvalidMountPointId",
            "InvalidParameterValue.InvalidMountPointName",
            "InvalidParameterValue.InvalidVpcId",
            "LimitExceeded",
            "MissingParameter",
            "ResourceInUse",
            "ResourceNotFound",
            "ResourceNotFound.AccessGroupNotExists",
            "ResourceNotFound.AccessRuleNotExists",
            "ResourceNotFound.FileSystemNotExists",
            "ResourceNotFound.MountPointNotExists",
            "ResourceNotFound.VpcNotExists",
            "ResourceUnavailable",
            "UnauthorizedOperation",
        ];
        pub(super) static NAMES: [&str; 31] = [
            "FailedOperation",
            "FailedOperationAccessGroupBound",
            "FailedOperationAccountInsufficientBalance",
            "FailedOperationAccountSuspended",
            "FailedOperationAccountUnauthenticated",
            "FailedOperationFileSystemNotEmpty",
            "FailedOperationQuotaLessThanCurrentUsed",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "InvalidParameterValueInvalidAccessGroupId",
            "InvalidParameterValueInvalidAccessGroupName",
            "InvalidParameterValueInvalidAccessRuleAddress",
            "InvalidParameterValueInvalidCapacityQuota",
            "InvalidParameterValueInvalidDescription",
            "InvalidParameterValueInvalidFileSystemId",
            "InvalidParameterValueInvalidFileSystemName",
            "InvalidParameterValueInvalidMountPointId",
            "InvalidParameterValueInvalidMountPointName",
            "InvalidParameterValueInvalidVpcId",
            "LimitExceeded",
            "MissingParameter",
            "ResourceInUse",
            "ResourceNotFound",
            "ResourceNotFoundAccessGroupNotExists",
            "ResourceNotFoundAccessRuleNotExists",
            "ResourceNotFoundFileSystemNotExists",
            "ResourceNotFoundMountPointNotExists",
            "ResourceNotFoundVpcNotExists",
            "ResourceUnavailable",
            "UnauthorizedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 13] = [
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::of("ResourceInUse"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::of("UnauthorizedOperation"),
        ];
        pub(super) use super::index::CHDFS_V20201112_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "ChdfsError",
            label_en: "Cloud HDFS (2020-11-12)",
            label_zh: "云 HDFS（2020-11-12）",
            level: Level::Service,
            product: Some(products::CHDFS),
            version: Some("2020-11-12"),
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
