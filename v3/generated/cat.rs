// @generated from spec/cat.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 04d60f2d350ea65e, rust-hash: ddb52bdcb3242d3f
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/cat.rs"]
mod index;

/// Version 2018-04-09 of the API.
pub mod v20180409 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "cat")]
    /// Error codes of Cloud Automated Testing (cat), API 3.0, version 2018-04-09.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum CatError {
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.DbQueryFailed
        #[doc(alias("FailedOperation.DbQueryFailed"))]
        FailedOperationDbQueryFailed,
        /// FailedOperation.DbRecordCreateFailed
        #[doc(alias("FailedOperation.DbRecordCreateFailed"))]
        FailedOperationDbRecordCreateFailed,
        /// FailedOperation.DbRecordUpdateFailed
        #[doc(alias("FailedOperation.DbRecordUpdateFailed"))]
        FailedOperationDbRecordUpdateFailed,
        /// FailedOperation.ESQueryError
        #[doc(alias("FailedOperation.ESQueryError"))]
        FailedOperationEsQueryError,
        /// FailedOperation.ErrPrePaidResourceExpire
        #[doc(alias("FailedOperation.ErrPrePaidResourceExpire"))]
        FailedOperationErrPrePaidResourceExpire,
        /// FailedOperation.NeedApproval
        #[doc(alias("FailedOperation.NeedApproval"))]
        FailedOperationNeedApproval,
        /// FailedOperation.NoValidNodes
        #[doc(alias("FailedOperation.NoValidNodes"))]
        FailedOperationNoValidNodes,
        /// FailedOperation.OrderOutOfCredit
        #[doc(alias("FailedOperation.OrderOutOfCredit"))]
        FailedOperationOrderOutOfCredit,
        /// FailedOperation.PreResourceIDFailed
        #[doc(alias("FailedOperation.PreResourceIDFailed"))]
        FailedOperationPreResourceIdFailed,
        /// FailedOperation.ResourceNotFound
        #[doc(alias("FailedOperation.ResourceNotFound"))]
        FailedOperationResourceNotFound,
        /// FailedOperation.SendRequest
        #[doc(alias("FailedOperation.SendRequest"))]
        FailedOperationSendRequest,
        /// FailedOperation.TagRequiredVerifyFailed
        #[doc(alias("FailedOperation.TagRequiredVerifyFailed"))]
        FailedOperationTagRequiredVerifyFailed,
        /// FailedOperation.TaskNotRunning
        #[doc(alias("FailedOperation.TaskNotRunning"))]
        FailedOperationTaskNotRunning,
        /// FailedOperation.TaskNotSuspended
        #[doc(alias("FailedOperation.TaskNotSuspended"))]
        FailedOperationTaskNotSuspended,
        /// FailedOperation.TaskOperationNotAllow
        #[doc(alias("FailedOperation.TaskOperationNotAllow"))]
        FailedOperationTaskOperationNotAllow,
        /// FailedOperation.TaskTypeNotSame
        #[doc(alias("FailedOperation.TaskTypeNotSame"))]
        FailedOperationTaskTypeNotSame,
        /// FailedOperation.TrialTaskExceed
        #[doc(alias("FailedOperation.TrialTaskExceed"))]
        FailedOperationTrialTaskExceed,
        /// FailedOperation.UnmarshalResponse
        #[doc(alias("FailedOperation.UnmarshalResponse"))]
        FailedOperationUnmarshalResponse,
        /// FailedOperation.UserNoPromissions
        #[doc(alias("FailedOperation.UserNoPromissions"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-10-24"
        )]
        FailedOperationUserNoPromissions,
        /// FailedOperation.UserNoQcloudTAGFullAccess
        #[doc(alias("FailedOperation.UserNoQcloudTAGFullAccess"))]
        FailedOperationUserNoQcloudTagFullAccess,
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// MissingParameter
        MissingParameter,
        /// ResourceNotFound
        ResourceNotFound,
        /// UnknownParameter
        UnknownParameter,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "cat")]
    api::listed_enum!(CatError, cat_v20180409_table);
    pub(crate) mod cat_v20180409_table {
        use super::api::{Answer, Index, Level, Retirement, Table, TableData};
        #[cfg(feature = "cat")]
        use super::CatError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "cat_v20180409";
        pub(super) const CODE_INDEX: Index = index::CAT_V20180409_CODES;
        pub(super) const KEY_INDEX: Index = index::CAT_V20180409_KEYS;
        #[cfg(feature = "cat")]
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [CatError; 27] = [
            CatError::FailedOperation,
            CatError::FailedOperationDbQueryFailed,
            CatError::FailedOperationDbRecordCreateFailed,
            CatError::FailedOperationDbRecordUpdateFailed,
            CatError::FailedOperationEsQueryError,
            CatError::FailedOperationErrPrePaidResourceExpire,
            CatError::FailedOperationNeedApproval,
            CatError::FailedOperationNoValidNodes,
            CatError::FailedOperationOrderOutOfCredit,
            CatError::FailedOperationPreResourceIdFailed,
            CatError::FailedOperationResourceNotFound,
            CatError::FailedOperationSendRequest,
            CatError::FailedOperationTagRequiredVerifyFailed,
            CatError::FailedOperationTaskNotRunning,
            CatError::FailedOperationTaskNotSuspended,
            CatError::FailedOperationTaskOperationNotAllow,
            CatError::FailedOperationTaskTypeNotSame,
            CatError::FailedOperationTrialTaskExceed,
            CatError::FailedOperationUnmarshalResponse,
            CatError::FailedOperationUserNoPromissions,
            CatError::FailedOperationUserNoQcloudTagFullAccess,
            CatError::InternalError,
            CatError::InvalidParameter,
            CatError::InvalidParameterValue,
            CatError::MissingParameter,
            CatError::ResourceNotFound,
            CatError::UnknownParameter,
        ];
        pub(super) static WORDS: [&str; 27] = [
            "FailedOperation",
            "FailedOperation.DbQueryFailed",
            "FailedOperation.DbRecordCreateFailed",
            "FailedOperation.DbRecordUpdateFailed",
            "FailedOperation.ESQueryError",
            "FailedOperation.ErrPrePaidResourceExpire",
            "FailedOperation.NeedApproval",
            "FailedOperation.NoValidNodes",
            "FailedOperation.OrderOutOfCredit",
            "FailedOperation.PreResourceIDFailed",
            "FailedOperation.ResourceNotFound",
            "FailedOperation.SendRequest",
            "FailedOperation.TagRequiredVerifyFailed",
            "FailedOperation.TaskNotRunning",
            "FailedOperation.TaskNotSuspended",
            "FailedOperation.TaskOperationNotAllow",
            "FailedOperation.TaskTypeNotSame",
            "FailedOperation.TrialTaskExceed",
            "FailedOperation.UnmarshalResponse",
            "FailedOperation.UserNoPromissions",
            "FailedOperation.UserNoQcloudTAGFullAccess",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "MissingParameter",
            "ResourceNotFound",
            "UnknownParameter",
        ];
        pub(super) static NAMES: [&str; 27] = [
            "FailedOperation",
            "FailedOperationDbQueryFailed",
            "FailedOperationDbRecordCreateFailed",
            "FailedOperationDbRecordUpdateFailed",
            "FailedOperationEsQueryError",
            "FailedOperationErrPrePaidResourceExpire",
            "FailedOperationNeedApproval",
            "FailedOperationNoValidNodes",
            "FailedOperationOrderOutOfCredit",
            "FailedOperationPreResourceIdFailed",
            "FailedOperationResourceNotFound",
            "FailedOperationSendRequest",
            "FailedOperationTagRequiredVerifyFailed",
            "FailedOperationTaskNotRunning",
            "FailedOperationTaskNotSuspended",
            "FailedOperationTaskOperationNotAllow",
            "FailedOperationTaskTypeNotSame",
            "FailedOperationTrialTaskExceed",
            "FailedOperationUnmarshalResponse",
            "FailedOperationUserNoPromissions",
            "FailedOperationUserNoQcloudTagFullAccess",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "MissingParameter",
            "ResourceNotFound",
            "UnknownParameter",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 8] = [
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::of("MissingParameter"),
            Answer::of("ResourceNotFound"),
            Answer::of("UnknownParameter"),
        ];
        pub(super) use super::index::CAT_V20180409_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "CatError",
            label_en: "Cloud Automated Testing",
            label_zh: "云拨测",
            level: Level::Service,
            product: Some(products::CAT),
            version: Some("2018-04-09"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    19,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-10-24",
                        "自 2022-10-24 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
            ],
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_ZH],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

#[cfg(feature = "cat")]
pub use v20180409::CatError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
