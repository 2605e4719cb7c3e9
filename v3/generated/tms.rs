// @generated from spec/tms.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 0748361c3d1e876b, rust-hash: 2d9e79d22968548a
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/tms.rs"]
mod index;

/// Version 2020-07-13 of the API.
pub mod v20200713 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "tms")]
    /// Error codes of Text Moderation System (tms), API 3.0, version 2020-07-13.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum TmsError {
        /// AuthFailure
        AuthFailure,
        /// InternalError
        InternalError,
        /// InternalError.ErrTextTimeOut
        #[doc(alias("InternalError.ErrTextTimeOut"))]
        InternalErrorErrTextTimeOut,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.ErrAction
        #[doc(alias("InvalidParameter.ErrAction"))]
        InvalidParameterErrAction,
        /// InvalidParameter.ErrTextContentLen
        #[doc(alias("InvalidParameter.ErrTextContentLen"))]
        InvalidParameterErrTextContentLen,
        /// InvalidParameter.ErrTextContentType
        #[doc(alias("InvalidParameter.ErrTextContentType"))]
        InvalidParameterErrTextContentType,
        /// InvalidParameter.InvalidParameterContent
        #[doc(alias("InvalidParameter.InvalidParameterContent"))]
        InvalidParameterInvalidParameterContent,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.ErrTextContentType
        #[doc(alias("InvalidParameterValue.ErrTextContentType"))]
        InvalidParameterValueErrTextContentType,
        /// InvalidParameterValue.InvalidEvilContent
        #[doc(alias("InvalidParameterValue.InvalidEvilContent"))]
        InvalidParameterValueInvalidEvilContent,
        /// InvalidParameterValue.InvalidEvilType
        #[doc(alias("InvalidParameterValue.InvalidEvilType"))]
        InvalidParameterValueInvalidEvilType,
        /// InvalidParameterValue.InvalidReportedAccount
        #[doc(alias("InvalidParameterValue.InvalidReportedAccount"))]
        InvalidParameterValueInvalidReportedAccount,
        /// InvalidParameterValue.InvalidReportedAccountLength
        #[doc(alias("InvalidParameterValue.InvalidReportedAccountLength"))]
        InvalidParameterValueInvalidReportedAccountLength,
        /// InvalidParameterValue.InvalidReportedAccountType
        #[doc(alias("InvalidParameterValue.InvalidReportedAccountType"))]
        InvalidParameterValueInvalidReportedAccountType,
        /// InvalidParameterValue.InvalidSenderAccount
        #[doc(alias("InvalidParameterValue.InvalidSenderAccount"))]
        InvalidParameterValueInvalidSenderAccount,
        /// InvalidParameterValue.InvalidSenderAccountLength
        #[doc(alias("InvalidParameterValue.InvalidSenderAccountLength"))]
        InvalidParameterValueInvalidSenderAccountLength,
        /// InvalidParameterValue.InvalidSenderAccountType
        #[doc(alias("InvalidParameterValue.InvalidSenderAccountType"))]
        InvalidParameterValueInvalidSenderAccountType,
        /// InvalidParameterValue.InvalidSenderIP
        #[doc(alias("InvalidParameterValue.InvalidSenderIP"))]
        InvalidParameterValueInvalidSenderIp,
        /// LimitExceeded
        LimitExceeded,
        /// MissingParameter
        MissingParameter,
        /// ResourceInUse
        ResourceInUse,
        /// ResourceNotFound
        ResourceNotFound,
        /// UnauthorizedOperation.Unauthorized
        #[doc(alias("UnauthorizedOperation.Unauthorized"))]
        UnauthorizedOperationUnauthorized,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "tms")]
    api::listed_enum!(TmsError, tms_v20200713_table);
    pub(crate) mod tms_v20200713_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "tms")]
        use super::TmsError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "tms_v20200713";
        pub(super) const CODE_INDEX: Index = index::TMS_V20200713_CODES;
        pub(super) const KEY_INDEX: Index = index::TMS_V20200713_KEYS;
        #[cfg(feature = "tms")]
        pub(super) static VARIANTS: [TmsError; 24] = [
            TmsError::AuthFailure,
            TmsError::InternalError,
            TmsError::InternalErrorErrTextTimeOut,
            TmsError::InvalidParameter,
            TmsError::InvalidParameterErrAction,
            TmsError::InvalidParameterErrTextContentLen,
            TmsError::InvalidParameterErrTextContentType,
            TmsError::InvalidParameterInvalidParameterContent,
            TmsError::InvalidParameterValue,
            TmsError::InvalidParameterValueErrTextContentType,
            TmsError::InvalidParameterValueInvalidEvilContent,
            TmsError::InvalidParameterValueInvalidEvilType,
            TmsError::InvalidParameterValueInvalidReportedAccount,
            TmsError::InvalidParameterValueInvalidReportedAccountLength,
            TmsError::InvalidParameterValueInvalidReportedAccountType,
            TmsError::InvalidParameterValueInvalidSenderAccount,
            TmsError::InvalidParameterValueInvalidSenderAccountLength,
            TmsError::InvalidParameterValueInvalidSenderAccountType,
            TmsError::InvalidParameterValueInvalidSenderIp,
            TmsError::LimitExceeded,
            TmsError::MissingParameter,
            TmsError::ResourceInUse,
            TmsError::ResourceNotFound,
            TmsError::UnauthorizedOperationUnauthorized,
        ];
        pub(super) static WORDS: [&str; 24] = [
            "AuthFailure",
            "InternalError",
            "InternalError.ErrTextTimeOut",
            "InvalidParameter",
            "InvalidParameter.ErrAction",
            "InvalidParameter.ErrTextContentLen",
            "InvalidParameter.ErrTextContentType",
            "InvalidParameter.InvalidParameterContent",
            "InvalidParameterValue",
            "InvalidParameterValue.ErrTextContentType",
            "InvalidParameterValue.InvalidEvilContent",
            "InvalidParameterValue.InvalidEvilType",
            "InvalidParameterValue.InvalidReportedAccount",
            "InvalidParameterValue.InvalidReportedAccountLength",
            "InvalidParameterValue.InvalidReportedAccountType",
            "InvalidParameterValue.InvalidSenderAccount",
            "InvalidParameterValue.InvalidSenderAccountLength",
            "InvalidParameterValue.InvalidSenderAccountType",
            "InvalidParameterValue.InvalidSenderIP",
            "LimitExceeded",
            "MissingParameter",
            "ResourceInUse",
            "ResourceNotFound",
            "UnauthorizedOperation.Unauthorized",
        ];
        pub(super) static NAMES: [&str; 24] = [
            "AuthFailure",
            "InternalError",
            "InternalErrorErrTextTimeOut",
            "InvalidParameter",
            "InvalidParameterErrAction",
            "InvalidParameterErrTextContentLen",
            "InvalidParameterErrTextContentType",
            "InvalidParameterInvalidParameterContent",
            "InvalidParameterValue",
            "InvalidParameterValueErrTextContentType",
            "InvalidParameterValueInvalidEvilContent",
            "InvalidParameterValueInvalidEvilType",
            "InvalidParameterValueInvalidReportedAccount",
            "InvalidParameterValueInvalidReportedAccountLength",
            "InvalidParameterValueInvalidReportedAccountType",
            "InvalidParameterValueInvalidSenderAccount",
            "InvalidParameterValueInvalidSenderAccountLength",
            "InvalidParameterValueInvalidSenderAccountType",
            "InvalidParameterValueInvalidSenderIp",
            "LimitExceeded",
            "MissingParameter",
            "ResourceInUse",
            "ResourceNotFound",
            "UnauthorizedOperationUnauthorized",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 12] = [
            Answer::of("AuthFailure"),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::of("ResourceInUse"),
            Answer::of("ResourceNotFound"),
            Answer::below("UnauthorizedOperation"),
        ];
        pub(super) use super::index::TMS_V20200713_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "TmsError",
            label_en: "Text Moderation System (2020-07-13)",
            label_zh: "文本内容安全（2020-07-13）",
            level: Level::Service,
            product: Some(products::TMS),
            version: Some("2020-07-13"),
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

#[cfg(feature = "tms")]
pub use v20200713::TmsError;

/// Version 2020-12-29 of the API.
pub mod v20201229 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "tms")]
    /// Error codes of Text Moderation System (tms), API 3.0, version 2020-12-29.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum TmsError {
        /// InternalError.ErrTextTimeOut
        #[doc(alias("InternalError.ErrTextTimeOut"))]
        InternalErrorErrTextTimeOut,
        /// InternalError.QueryReqLimited
        ///
        /// - Retry: `throttle`
        #[doc(alias("InternalError.QueryReqLimited"))]
        InternalErrorQueryReqLimited,
        /// InvalidParameter.ErrAction
        #[doc(alias("InvalidParameter.ErrAction"))]
        InvalidParameterErrAction,
        /// InvalidParameter.ErrTextContentLen
        #[doc(alias("InvalidParameter.ErrTextContentLen"))]
        InvalidParameterErrTextContentLen,
        /// InvalidParameter.ErrTextContentType
        #[doc(alias("InvalidParameter.ErrTextContentType"))]
        InvalidParameterErrTextContentType,
        /// InvalidParameter.InvalidQuestion
        #[doc(alias("InvalidParameter.InvalidQuestion"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-08-28"
        )]
        InvalidParameterInvalidQuestion,
        /// InvalidParameter.ParameterError
        #[doc(alias("InvalidParameter.ParameterError"))]
        InvalidParameterParameterError,
        /// InvalidParameterValue.ErrFileContent
        #[doc(alias("InvalidParameterValue.ErrFileContent"))]
        InvalidParameterValueErrFileContent,
        /// InvalidParameterValue.ErrTextContentLen
        #[doc(alias("InvalidParameterValue.ErrTextContentLen"))]
        InvalidParameterValueErrTextContentLen,
        /// InvalidParameterValue.ErrTextContentType
        #[doc(alias("InvalidParameterValue.ErrTextContentType"))]
        InvalidParameterValueErrTextContentType,
        /// InvalidParameterValue.ErrType
        #[doc(alias("InvalidParameterValue.ErrType"))]
        InvalidParameterValueErrType,
        /// InvalidParameterValue.InvalidBizType
        #[doc(alias("InvalidParameterValue.InvalidBizType"))]
        InvalidParameterValueInvalidBizType,
        /// InvalidParameterValue.InvalidContent
        #[doc(alias("InvalidParameterValue.InvalidContent"))]
        InvalidParameterValueInvalidContent,
        /// InvalidParameterValue.InvalidContentType
        #[doc(alias("InvalidParameterValue.InvalidContentType"))]
        InvalidParameterValueInvalidContentType,
        /// InvalidParameterValue.InvalidFileName
        #[doc(alias("InvalidParameterValue.InvalidFileName"))]
        InvalidParameterValueInvalidFileName,
        /// InvalidParameterValue.InvalidFileType
        #[doc(alias("InvalidParameterValue.InvalidFileType"))]
        InvalidParameterValueInvalidFileType,
        /// InvalidParameterValue.InvalidFileUrl
        #[doc(alias("InvalidParameterValue.InvalidFileUrl"))]
        InvalidParameterValueInvalidFileUrl,
        /// InvalidParameterValue.InvalidRequirement
        #[doc(alias("InvalidParameterValue.InvalidRequirement"))]
        InvalidParameterValueInvalidRequirement,
        /// InvalidParameterValue.InvalidTaskId
        #[doc(alias("InvalidParameterValue.InvalidTaskId"))]
        InvalidParameterValueInvalidTaskId,
        /// InvalidParameterValue.InvalidVerbose
        #[doc(alias("InvalidParameterValue.InvalidVerbose"))]
        InvalidParameterValueInvalidVerbose,
        /// InvalidParameterValue.TaskIdNotFound
        #[doc(alias("InvalidParameterValue.TaskIdNotFound"))]
        InvalidParameterValueTaskIdNotFound,
        /// RequestLimitExceeded
        RequestLimitExceeded,
        /// UnauthorizedOperation.Unauthorized
        #[doc(alias("UnauthorizedOperation.Unauthorized"))]
        UnauthorizedOperationUnauthorized,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "tms")]
    api::listed_enum!(TmsError, tms_v20201229_table);
    pub(crate) mod tms_v20201229_table {
        use super::api::{Answer, Index, Level, Retirement, Retry, Table, TableData};
        #[cfg(feature = "tms")]
        use super::TmsError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "tms_v20201229";
        pub(super) const CODE_INDEX: Index = index::TMS_V20201229_CODES;
        pub(super) const KEY_INDEX: Index = index::TMS_V20201229_KEYS;
        #[cfg(feature = "tms")]
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [TmsError; 23] = [
            TmsError::InternalErrorErrTextTimeOut,
            TmsError::InternalErrorQueryReqLimited,
            TmsError::InvalidParameterErrAction,
            TmsError::InvalidParameterErrTextContentLen,
            TmsError::InvalidParameterErrTextContentType,
            TmsError::InvalidParameterInvalidQuestion,
            TmsError::InvalidParameterParameterError,
            TmsError::InvalidParameterValueErrFileContent,
            TmsError::InvalidParameterValueErrTextContentLen,
            TmsError::InvalidParameterValueErrTextContentType,
            TmsError::InvalidParameterValueErrType,
            TmsError::InvalidParameterValueInvalidBizType,
            TmsError::InvalidParameterValueInvalidContent,
            TmsError::InvalidParameterValueInvalidContentType,
            TmsError::InvalidParameterValueInvalidFileName,
            TmsError::InvalidParameterValueInvalidFileType,
            TmsError::InvalidParameterValueInvalidFileUrl,
            TmsError::InvalidParameterValueInvalidRequirement,
            TmsError::InvalidParameterValueInvalidTaskId,
            TmsError::InvalidParameterValueInvalidVerbose,
            TmsError::InvalidParameterValueTaskIdNotFound,
            TmsError::RequestLimitExceeded,
            TmsError::UnauthorizedOperationUnauthorized,
        ];
        pub(super) static WORDS: [&str; 23] = [
            "InternalError.ErrTextTimeOut",
            "InternalError.QueryReqLimited",
            "InvalidParameter.ErrAction",
            "InvalidParameter.ErrTextContentLen",
            "InvalidParameter.ErrTextContentType",
            "InvalidParameter.InvalidQuestion",
            "InvalidParameter.ParameterError",
            "InvalidParameterValue.ErrFileContent",
            "InvalidParameterValue.ErrTextContentLen",
            "InvalidParameterValue.ErrTextContentType",
            "InvalidParameterValue.ErrType",
            "InvalidParameterValue.InvalidBizType",
            "InvalidParameterValue.InvalidContent",
            "InvalidParameterValue.InvalidContentType",
            "InvalidParameterValue.InvalidFileName",
            "InvalidParameterValue.InvalidFileType",
            "InvalidParameterValue.InvalidFileUrl",
            "InvalidParameterValue.InvalidRequirement",
            "InvalidParameterValue.InvalidTaskId",
            "InvalidParameterValue.InvalidVerbose",
            "InvalidParameterValue.TaskIdNotFound",
            "RequestLimitExceeded",
            "UnauthorizedOperation.Unauthorized",
        ];
        pub(super) static NAMES: [&str; 23] = [
            "InternalErrorErrTextTimeOut",
            "InternalErrorQueryReqLimited",
            "InvalidParameterErrAction",
            "InvalidParameterErrTextContentLen",
            "InvalidParameterErrTextContentType",
            "InvalidParameterInvalidQuestion",
            "InvalidParameterParameterError",
            "InvalidParameterValueErrFileContent",
            "InvalidParameterValueErrTextContentLen",
            "InvalidParameterValueErrTextContentType",
            "InvalidParameterValueErrType",
            "InvalidParameterValueInvalidBizType",
            "InvalidParameterValueInvalidContent",
            "InvalidParameterValueInvalidContentType",
            "InvalidParameterValueInvalidFileName",
            "InvalidParameterValueInvalidFileType",
            "InvalidParameterValueInvalidFileUrl",
            "InvalidParameterValueInvalidRequirement",
            "InvalidParameterValueInvalidTaskId",
            "InvalidParameterValueInvalidVerbose",
            "InvalidParameterValueTaskIdNotFound",
            "RequestLimitExceeded",
            "UnauthorizedOperationUnauthorized",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 6] = [
            Answer::below("InternalError"),
            Answer::of("InternalError.QueryReqLimited").with_retry(Retry::Throttle),
            Answer::below("InvalidParameter"),
            Answer::below("InvalidParameterValue"),
            Answer::of("RequestLimitExceeded"),
            Answer::below("UnauthorizedOperation"),
        ];
        pub(super) use super::index::TMS_V20201229_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "TmsError",
            label_en: "Text Moderation System (2020-12-29)",
            label_zh: "文本内容安全（2020-12-29）",
            level: Level::Service,
            product: Some(products::TMS),
            version: Some("2020-12-29"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    5,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-08-28",
                        "自 2024-08-28 起，服务的错误码列表中不再包含此错误码",
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
