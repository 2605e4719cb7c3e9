// @generated from spec/cloudaudit.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 78a1987df729ec0a, rust-hash: fa9a54dfe9f8a59c
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/cloudaudit.rs"]
mod index;

/// Version 2019-03-19 of the API.
pub mod v20190319 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "cloudaudit")]
    /// Error codes of CloudAudit (cloudaudit), API 3.0, version 2019-03-19.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum CloudauditError {
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.CheckClsTopicIsExistFailed
        #[doc(alias("FailedOperation.CheckClsTopicIsExistFailed"))]
        FailedOperationCheckClsTopicIsExistFailed,
        /// FailedOperation.CheckCosBucketIsExistFailed
        #[doc(alias("FailedOperation.CheckCosBucketIsExistFailed"))]
        FailedOperationCheckCosBucketIsExistFailed,
        /// FailedOperation.CreateBucketFail
        #[doc(alias("FailedOperation.CreateBucketFail"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-10-30"
        )]
        FailedOperationCreateBucketFail,
        /// FailedOperation.GetClsTopicFailed
        #[doc(alias("FailedOperation.GetClsTopicFailed"))]
        FailedOperationGetClsTopicFailed,
        /// FailedOperation.GetCosBucketListFailed
        #[doc(alias("FailedOperation.GetCosBucketListFailed"))]
        FailedOperationGetCosBucketListFailed,
        /// FailedOperation.MemberNotAuditRole
        #[doc(alias("FailedOperation.MemberNotAuditRole"))]
        FailedOperationMemberNotAuditRole,
        /// FailedOperation.MemberNotInOrganization
        #[doc(alias("FailedOperation.MemberNotInOrganization"))]
        FailedOperationMemberNotInOrganization,
        /// InternalError
        InternalError,
        /// InternalError.CmqError
        #[doc(alias("InternalError.CmqError"))]
        InternalErrorCmqError,
        /// InternalError.CreateAuditError
        #[doc(alias("InternalError.CreateAuditError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-10-30"
        )]
        InternalErrorCreateAuditError,
        /// InternalError.DeleteAuditError
        #[doc(alias("InternalError.DeleteAuditError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-10-30"
        )]
        InternalErrorDeleteAuditError,
        /// InternalError.DescribeAuditError
        #[doc(alias("InternalError.DescribeAuditError"))]
        InternalErrorDescribeAuditError,
        /// InternalError.InquireAuditCreditError
        #[doc(alias("InternalError.InquireAuditCreditError"))]
        InternalErrorInquireAuditCreditError,
        /// InternalError.ListAuditsError
        #[doc(alias("InternalError.ListAuditsError"))]
        InternalErrorListAuditsError,
        /// InternalError.ListCmqEnableRegionError
        #[doc(alias("InternalError.ListCmqEnableRegionError"))]
        InternalErrorListCmqEnableRegionError,
        /// InternalError.ListCosEnableRegionError
        #[doc(alias("InternalError.ListCosEnableRegionError"))]
        InternalErrorListCosEnableRegionError,
        /// InternalError.ListKeyAliasByRegionError
        #[doc(alias("InternalError.ListKeyAliasByRegionError"))]
        InternalErrorListKeyAliasByRegionError,
        /// InternalError.SearchError
        #[doc(alias("InternalError.SearchError"))]
        InternalErrorSearchError,
        /// InternalError.StartLoggingError
        #[doc(alias("InternalError.StartLoggingError"))]
        InternalErrorStartLoggingError,
        /// InternalError.StopLoggingError
        #[doc(alias("InternalError.StopLoggingError"))]
        InternalErrorStopLoggingError,
        /// InternalError.UpdateAuditError
        #[doc(alias("InternalError.UpdateAuditError"))]
        InternalErrorUpdateAuditError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.Time
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameter.Time"))]
        InvalidParameterTime,
        /// InvalidParameterValue.AliasAlreadyExists
        #[doc(alias("InvalidParameterValue.AliasAlreadyExists"))]
        InvalidParameterValueAliasAlreadyExists,
        /// InvalidParameterValue.AuditNameError
        #[doc(alias("InvalidParameterValue.AuditNameError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-10-30"
        )]
        InvalidParameterValueAuditNameError,
        /// InvalidParameterValue.AuditTrackNameNotSupportModify
        #[doc(alias("InvalidParameterValue.AuditTrackNameNotSupportModify"))]
        InvalidParameterValueAuditTrackNameNotSupportModify,
        /// InvalidParameterValue.CmqRegionError
        #[doc(alias("InvalidParameterValue.CmqRegionError"))]
        InvalidParameterValueCmqRegionError,
        /// InvalidParameterValue.CosNameError
        #[doc(alias("InvalidParameterValue.CosNameError"))]
        InvalidParameterValueCosNameError,
        /// InvalidParameterValue.CosRegionError
        #[doc(alias("InvalidParameterValue.CosRegionError"))]
        InvalidParameterValueCosRegionError,
        /// InvalidParameterValue.IsCreateNewBucketError
        #[doc(alias("InvalidParameterValue.IsCreateNewBucketError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-10-30"
        )]
        InvalidParameterValueIsCreateNewBucketError,
        /// InvalidParameterValue.IsCreateNewQueueError
        #[doc(alias("InvalidParameterValue.IsCreateNewQueueError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-10-30"
        )]
        InvalidParameterValueIsCreateNewQueueError,
        /// InvalidParameterValue.IsEnableCmqNotifyError
        #[doc(alias("InvalidParameterValue.IsEnableCmqNotifyError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-10-30"
        )]
        InvalidParameterValueIsEnableCmqNotifyError,
        /// InvalidParameterValue.KmsRegionError
        #[doc(alias("InvalidParameterValue.KmsRegionError"))]
        InvalidParameterValueKmsRegionError,
        /// InvalidParameterValue.LogFilePrefixError
        #[doc(alias("InvalidParameterValue.LogFilePrefixError"))]
        InvalidParameterValueLogFilePrefixError,
        /// InvalidParameterValue.MaxResult
        #[doc(alias("InvalidParameterValue.MaxResult"))]
        InvalidParameterValueMaxResult,
        /// InvalidParameterValue.QueueNameError
        #[doc(alias("InvalidParameterValue.QueueNameError"))]
        InvalidParameterValueQueueNameError,
        /// InvalidParameterValue.ReadWriteAttributeError
        #[doc(alias("InvalidParameterValue.ReadWriteAttributeError"))]
        InvalidParameterValueReadWriteAttributeError,
        /// InvalidParameterValue.Time
        #[doc(alias("InvalidParameterValue.Time"))]
        InvalidParameterValueTime,
        /// InvalidParameterValue.attributeKey
        #[doc(alias("InvalidParameterValue.attributeKey"))]
        InvalidParameterValueAttributeKey,
        /// LimitExceeded.OverAmount
        #[doc(alias("LimitExceeded.OverAmount"))]
        LimitExceededOverAmount,
        /// LimitExceeded.OverTime
        #[doc(alias("LimitExceeded.OverTime"))]
        LimitExceededOverTime,
        /// MissingParameter.MissAuditName
        #[doc(alias("MissingParameter.MissAuditName"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-10-30"
        )]
        MissingParameterMissAuditName,
        /// MissingParameter.MissCosBucketName
        #[doc(alias("MissingParameter.MissCosBucketName"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-10-30"
        )]
        MissingParameterMissCosBucketName,
        /// MissingParameter.MissCosRegion
        #[doc(alias("MissingParameter.MissCosRegion"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-10-30"
        )]
        MissingParameterMissCosRegion,
        /// MissingParameter.cmq
        #[doc(alias("MissingParameter.cmq"))]
        MissingParameterCmq,
        /// ResourceInUse.AlreadyExistsSameAudit
        #[doc(alias("ResourceInUse.AlreadyExistsSameAudit"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-10-30"
        )]
        ResourceInUseAlreadyExistsSameAudit,
        /// ResourceInUse.AlreadyExistsSameAuditCmqConfig
        #[doc(alias("ResourceInUse.AlreadyExistsSameAuditCmqConfig"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-10-30"
        )]
        ResourceInUseAlreadyExistsSameAuditCmqConfig,
        /// ResourceInUse.AlreadyExistsSameAuditCosConfig
        #[doc(alias("ResourceInUse.AlreadyExistsSameAuditCosConfig"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-10-30"
        )]
        ResourceInUseAlreadyExistsSameAuditCosConfig,
        /// ResourceInUse.CosBucketExists
        #[doc(alias("ResourceInUse.CosBucketExists"))]
        ResourceInUseCosBucketExists,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceNotFound.AuditNotExist
        #[doc(alias("ResourceNotFound.AuditNotExist"))]
        ResourceNotFoundAuditNotExist,
        /// ResourceNotFound.CosNotExist
        #[doc(alias("ResourceNotFound.CosNotExist"))]
        ResourceNotFoundCosNotExist,
        /// ResourceNotFound.RoleNotExist
        #[doc(alias("ResourceNotFound.RoleNotExist"))]
        ResourceNotFoundRoleNotExist,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "cloudaudit")]
    api::listed_enum!(CloudauditError, cloudaudit_v20190319_table);
    pub(crate) mod cloudaudit_v20190319_table {
        use super::api::{Answer, Index, Level, Retirement, Retry, Table, TableData};
        #[cfg(feature = "cloudaudit")]
        use super::CloudauditError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "cloudaudit_v20190319";
        pub(super) const CODE_INDEX: Index = index::CLOUDAUDIT_V20190319_CODES;
        pub(super) const KEY_INDEX: Index = index::CLOUDAUDIT_V20190319_KEYS;
        #[cfg(feature = "cloudaudit")]
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [CloudauditError; 55] = [
            CloudauditError::FailedOperation,
            CloudauditError::FailedOperationCheckClsTopicIsExistFailed,
            CloudauditError::FailedOperationCheckCosBucketIsExistFailed,
            CloudauditError::FailedOperationCreateBucketFail,
            CloudauditError::FailedOperationGetClsTopicFailed,
            CloudauditError::FailedOperationGetCosBucketListFailed,
            CloudauditError::FailedOperationMemberNotAuditRole,
            CloudauditError::FailedOperationMemberNotInOrganization,
            CloudauditError::InternalError,
            CloudauditError::InternalErrorCmqError,
            CloudauditError::InternalErrorCreateAuditError,
            CloudauditError::InternalErrorDeleteAuditError,
            CloudauditError::InternalErrorDescribeAuditError,
            CloudauditError::InternalErrorInquireAuditCreditError,
            CloudauditError::InternalErrorListAuditsError,
            CloudauditError::InternalErrorListCmqEnableRegionError,
            CloudauditError::InternalErrorListCosEnableRegionError,
            CloudauditError::InternalErrorListKeyAliasByRegionError,
            CloudauditError::InternalErrorSearchError,
            CloudauditError::InternalErrorStartLoggingError,
            CloudauditError::InternalErrorStopLoggingError,
            CloudauditError::InternalErrorUpdateAuditError,
            CloudauditError::InvalidParameter,
            CloudauditError::InvalidParameterTime,
            CloudauditError::InvalidParameterValueAliasAlreadyExists,
            CloudauditError::InvalidParameterValueAuditNameError,
            CloudauditError::InvalidParameterValueAuditTrackNameNotSupportModify,
            CloudauditError::InvalidParameterValueCmqRegionError,
            CloudauditError::InvalidParameterValueCosNameError,
            CloudauditError::InvalidParameterValueCosRegionError,
            CloudauditError::InvalidParameterValueIsCreateNewBucketError,
            CloudauditError::InvalidParameterValueIsCreateNewQueueError,
            CloudauditError::InvalidParameterValueIsEnableCmqNotifyError,
            CloudauditError::InvalidParameterValueKmsRegionError,
            CloudauditError::InvalidParameterValueLogFilePrefixError,
            CloudauditError::InvalidParameterValueMaxResult,
            CloudauditError::InvalidParameterValueQueueNameError,
            CloudauditError::InvalidParameterValueReadWriteAttributeError,
            CloudauditError::InvalidParameterValueTime,
            CloudauditError::InvalidParameterValueAttributeKey,
            CloudauditError::LimitExceededOverAmount,
            CloudauditError::LimitExceededOverTime,
            CloudauditError::MissingParameterMissAuditName,
            CloudauditError::MissingParameterMissCosBucketName,
            CloudauditError::MissingParameterMissCosRegion,
            CloudauditError::MissingParameterCmq,
            CloudauditError::ResourceInUseAlreadyExistsSameAudit,
            CloudauditError::ResourceInUseAlreadyExistsSameAuditCmqConfig,
            CloudauditError::ResourceInUseAlreadyExistsSameAuditCosConfig,
            CloudauditError::ResourceInUseCosBucketExists,
            CloudauditError::ResourceNotFound,
            CloudauditError::ResourceNotFoundAuditNotExist,
            CloudauditError::ResourceNotFoundCosNotExist,
            CloudauditError::ResourceNotFoundRoleNotExist,
            CloudauditError::UnauthorizedOperation,
        ];
        pub(super) static WORDS: [&str; 55] = [
            "FailedOperation",
            "FailedOperation.CheckClsTopicIsExistFailed",
            "FailedOperation.CheckCosBucketIsExistFailed",
            "FailedOperation.CreateBucketFail",
            "FailedOperation.GetClsTopicFailed",
            "FailedOperation.GetCosBucketListFailed",
            "FailedOperation.MemberNotAuditRole",
            "FailedOperation.MemberNotInOrganization",
            "InternalError",
            "InternalError.CmqError",
            "InternalError.CreateAuditError",
            "InternalError.DeleteAuditError",
            "InternalError.DescribeAuditError",
            "InternalError.InquireAuditCreditError",
            "InternalError.ListAuditsError",
            "InternalError.ListCmqEnableRegionError",
            "InternalError.ListCosEnableRegionError",
            "InternalError.ListKeyAliasByRegionError",
            "InternalError.SearchError",
            "InternalError.StartLoggingError",
            "InternalError.StopLoggingError",
            "InternalError.UpdateAuditError",
            "InvalidParameter",
            "InvalidParameter.Time",
            "InvalidParameterValue.AliasAlreadyExists",
            "InvalidParameterValue.AuditNameError",
            "InvalidParameterValue.AuditTrackNameNotSupportModify",
            "InvalidParameterValue.CmqRegionError",
            "InvalidParameterValue.CosNameError",
            "InvalidParameterValue.CosRegionError",
            "InvalidParameterValue.IsCreateNewBucketError",
            "InvalidParameterValue.IsCreateNewQueueError",
            "InvalidParameterValue.IsEnableCmqNotifyError",
            "InvalidParameterValue.KmsRegionError",
            "InvalidParameterValue.LogFilePrefixError",
            "InvalidParameterValue.MaxResult",
            "InvalidParameterValue.QueueNameError",
            "InvalidParameterValue.ReadWriteAttributeError",
            "InvalidParameterValue.Time",
            "InvalidParameterValue.attributeKey",
            "LimitExceeded.OverAmount",
            "LimitExceeded.OverTime",
            "MissingParameter.MissAuditName",
            "MissingParameter.MissCosBucketName",
            "MissingParameter.MissCosRegion",
            "MissingParameter.cmq",
            "ResourceInUse.AlreadyExistsSameAudit",
            "ResourceInUse.AlreadyExistsSameAuditCmqConfig",
            "ResourceInUse.AlreadyExistsSameAuditCosConfig",
            "ResourceInUse.CosBucketExists",
            "ResourceNotFound",
            "ResourceNotFound.AuditNotExist",
            "ResourceNotFound.CosNotExist",
            "ResourceNotFound.RoleNotExist",
            "UnauthorizedOperation",
        ];
        pub(super) static NAMES: [&str; 55] = [
            "FailedOperation",
            "FailedOperationCheckClsTopicIsExistFailed",
            "FailedOperationCheckCosBucketIsExistFailed",
            "FailedOperationCreateBucketFail",
            "FailedOperationGetClsTopicFailed",
            "FailedOperationGetCosBucketListFailed",
            "FailedOperationMemberNotAuditRole",
            "FailedOperationMemberNotInOrganization",
            "InternalError",
            "InternalErrorCmqError",
            "InternalErrorCreateAuditError",
            "InternalErrorDeleteAuditError",
            "InternalErrorDescribeAuditError",
            "InternalErrorInquireAuditCreditError",
            "InternalErrorListAuditsError",
            "InternalErrorListCmqEnableRegionError",
            "InternalErrorListCosEnableRegionError",
            "InternalErrorListKeyAliasByRegionError",
            "InternalErrorSearchError",
            "InternalErrorStartLoggingError",
            "InternalErrorStopLoggingError",
            "InternalErrorUpdateAuditError",
            "InvalidParameter",
            "InvalidParameterTime",
            "InvalidParameterValueAliasAlreadyExists",
            "InvalidParameterValueAuditNameError",
            "InvalidParameterValueAuditTrackNameNotSupportModify",
            "InvalidParameterValueCmqRegionError",
            "InvalidParameterValueCosNameError",
            "InvalidParameterValueCosRegionError",
            "InvalidParameterValueIsCreateNewBucketError",
            "InvalidParameterValueIsCreateNewQueueError",
            "InvalidParameterValueIsEnableCmqNotifyError",
            "InvalidParameterValueKmsRegionError",
            "InvalidParameterValueLogFilePrefixError",
            "InvalidParameterValueMaxResult",
            "InvalidParameterValueQueueNameError",
            "InvalidParameterValueReadWriteAttributeError",
            "InvalidParameterValueTime",
            "InvalidParameterValueAttributeKey",
            "LimitExceededOverAmount",
            "LimitExceededOverTime",
            "MissingParameterMissAuditName",
            "MissingParameterMissCosBucketName",
            "MissingParameterMissCosRegion",
            "MissingParameterCmq",
            "ResourceInUseAlreadyExistsSameAudit",
            "ResourceInUseAlreadyExistsSameAuditCmqConfig",
            "ResourceInUseAlreadyExistsSameAuditCosConfig",
            "ResourceInUseCosBucketExists",
            "ResourceNotFound",
            "ResourceNotFoundAuditNotExist",
            "ResourceNotFoundCosNotExist",
            "ResourceNotFoundRoleNotExist",
            "UnauthorizedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 13] = [
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::of("InvalidParameter.Time").with_retry(Retry::Never),
            Answer::below("InvalidParameterValue"),
            Answer::below("LimitExceeded"),
            Answer::below("MissingParameter"),
            Answer::below("ResourceInUse"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::of("UnauthorizedOperation"),
        ];
        pub(super) use super::index::CLOUDAUDIT_V20190319_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "CloudauditError",
            label_en: "CloudAudit",
            label_zh: "操作审计",
            level: Level::Service,
            product: Some(products::CLOUDAUDIT),
            version: Some("2019-03-19"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    3,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-10-30",
                        "自 2024-10-30 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    10,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-10-30",
                        "自 2024-10-30 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    11,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-10-30",
                        "自 2024-10-30 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    25,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-10-30",
                        "自 2024-10-30 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    30,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-10-30",
                        "自 2024-10-30 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    31,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-10-30",
                        "自 2024-10-30 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    32,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-10-30",
                        "自 2024-10-30 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    42,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-10-30",
                        "自 2024-10-30 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    43,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-10-30",
                        "自 2024-10-30 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    44,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-10-30",
                        "自 2024-10-30 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    46,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-10-30",
                        "自 2024-10-30 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    47,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-10-30",
                        "自 2024-10-30 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    48,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-10-30",
                        "自 2024-10-30 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
            ],
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

#[cfg(feature = "cloudaudit")]
pub use v20190319::CloudauditError;

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
