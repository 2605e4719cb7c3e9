// @generated from spec/nlp.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 75f264f698015d62, rust-hash: 8e17101236011c35
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/nlp.rs"]
mod index;

/// Version 2019-04-08 of the API.
pub mod v20190408 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "nlp")]
    /// Error codes of Natural Language Processing (nlp), API 3.0, version 2019-04-08.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum NlpError {
        /// FailedOperation.BalanceInsufficient
        #[doc(alias("FailedOperation.BalanceInsufficient"))]
        FailedOperationBalanceInsufficient,
        /// FailedOperation.IllegalTextError
        #[doc(alias("FailedOperation.IllegalTextError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-08-02"
        )]
        FailedOperationIllegalTextError,
        /// FailedOperation.InnerError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.InnerError"))]
        FailedOperationInnerError,
        /// FailedOperation.NoCouplets
        #[doc(alias("FailedOperation.NoCouplets"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-01-28"
        )]
        FailedOperationNoCouplets,
        /// FailedOperation.NoPoetry
        #[doc(alias("FailedOperation.NoPoetry"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-07-10"
        )]
        FailedOperationNoPoetry,
        /// FailedOperation.NoResults
        #[doc(alias("FailedOperation.NoResults"))]
        FailedOperationNoResults,
        /// FailedOperation.NotFoundData
        #[doc(alias("FailedOperation.NotFoundData"))]
        FailedOperationNotFoundData,
        /// FailedOperation.RequestTimeout
        #[doc(alias("FailedOperation.RequestTimeout"))]
        FailedOperationRequestTimeout,
        /// FailedOperation.ResourceBusy
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.ResourceBusy"))]
        FailedOperationResourceBusy,
        /// FailedOperation.RpcFail
        #[doc(alias("FailedOperation.RpcFail"))]
        FailedOperationRpcFail,
        /// FailedOperation.TextEmbeddingFailed
        #[doc(alias("FailedOperation.TextEmbeddingFailed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-08-02"
        )]
        FailedOperationTextEmbeddingFailed,
        /// FailedOperation.UnKnowError
        #[doc(alias("FailedOperation.UnKnowError"))]
        FailedOperationUnKnowError,
        /// FailedOperation.Unknown
        #[doc(alias("FailedOperation.Unknown"))]
        FailedOperationUnknown,
        /// FailedOperation.WordNotFound
        #[doc(alias("FailedOperation.WordNotFound"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-08-02"
        )]
        FailedOperationWordNotFound,
        /// InternalError
        InternalError,
        /// InternalError.ExternalServiceError
        #[doc(alias("InternalError.ExternalServiceError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-03-31"
        )]
        InternalErrorExternalServiceError,
        /// InternalError.GraphEngineError
        #[doc(alias("InternalError.GraphEngineError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-03-31"
        )]
        InternalErrorGraphEngineError,
        /// InternalError.GremlinTimeoutError
        #[doc(alias("InternalError.GremlinTimeoutError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-03-31"
        )]
        InternalErrorGremlinTimeoutError,
        /// InternalError.RequestEncodeError
        #[doc(alias("InternalError.RequestEncodeError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-03-31"
        )]
        InternalErrorRequestEncodeError,
        /// InternalError.RequestParseError
        #[doc(alias("InternalError.RequestParseError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-03-31"
        )]
        InternalErrorRequestParseError,
        /// InternalError.ResourceRequestError
        #[doc(alias("InternalError.ResourceRequestError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-08-02"
        )]
        InternalErrorResourceRequestError,
        /// InternalError.ResponseDecodeError
        #[doc(alias("InternalError.ResponseDecodeError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-03-31"
        )]
        InternalErrorResponseDecodeError,
        /// InternalError.ServiceCallError
        #[doc(alias("InternalError.ServiceCallError"))]
        InternalErrorServiceCallError,
        /// InternalError.ServiceError
        #[doc(alias("InternalError.ServiceError"))]
        InternalErrorServiceError,
        /// InternalError.TextClassifyError
        #[doc(alias("InternalError.TextClassifyError"))]
        InternalErrorTextClassifyError,
        /// InternalError.TextParsingError
        #[doc(alias("InternalError.TextParsingError"))]
        InternalErrorTextParsingError,
        /// InvalidParameter.InvalidAction
        #[doc(alias("InvalidParameter.InvalidAction"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-03-31"
        )]
        InvalidParameterInvalidAction,
        /// InvalidParameter.InvalidActionError
        #[doc(alias("InvalidParameter.InvalidActionError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-03-31"
        )]
        InvalidParameterInvalidActionError,
        /// InvalidParameter.ServiceError
        #[doc(alias("InvalidParameter.ServiceError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-07-10"
        )]
        InvalidParameterServiceError,
        /// InvalidParameter.TextTooLongCode
        #[doc(alias("InvalidParameter.TextTooLongCode"))]
        InvalidParameterTextTooLongCode,
        /// InvalidParameterValue.EmptyValueError
        #[doc(alias("InvalidParameterValue.EmptyValueError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-08-02"
        )]
        InvalidParameterValueEmptyValueError,
        /// InvalidParameterValue.Genre
        #[doc(alias("InvalidParameterValue.Genre"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-07-10"
        )]
        InvalidParameterValueGenre,
        /// InvalidParameterValue.InvalidParameter
        #[doc(alias("InvalidParameterValue.InvalidParameter"))]
        InvalidParameterValueInvalidParameter,
        /// InvalidParameterValue.PoetryType
        #[doc(alias("InvalidParameterValue.PoetryType"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-07-10"
        )]
        InvalidParameterValuePoetryType,
        /// InvalidParameterValue.SensitiveText
        #[doc(alias("InvalidParameterValue.SensitiveText"))]
        InvalidParameterValueSensitiveText,
        /// InvalidParameterValue.TargetType
        #[doc(alias("InvalidParameterValue.TargetType"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-01-28"
        )]
        InvalidParameterValueTargetType,
        /// InvalidParameterValue.Text
        #[doc(alias("InvalidParameterValue.Text"))]
        InvalidParameterValueText,
        /// InvalidParameterValue.TextEncodeError
        #[doc(alias("InvalidParameterValue.TextEncodeError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-08-02"
        )]
        InvalidParameterValueTextEncodeError,
        /// InvalidParameterValue.TextFormatError
        #[doc(alias("InvalidParameterValue.TextFormatError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-08-02"
        )]
        InvalidParameterValueTextFormatError,
        /// InvalidParameterValue.TextNumTooMuch
        #[doc(alias("InvalidParameterValue.TextNumTooMuch"))]
        InvalidParameterValueTextNumTooMuch,
        /// InvalidParameterValue.TextTooLong
        #[doc(alias("InvalidParameterValue.TextTooLong"))]
        InvalidParameterValueTextTooLong,
        /// InvalidParameterValue.ValueRangeError
        #[doc(alias("InvalidParameterValue.ValueRangeError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-08-02"
        )]
        InvalidParameterValueValueRangeError,
        /// LimitExceeded.ResourceReachedLimit
        #[doc(alias("LimitExceeded.ResourceReachedLimit"))]
        LimitExceededResourceReachedLimit,
        /// RequestLimitExceeded.UinLimitExceeded
        #[doc(alias("RequestLimitExceeded.UinLimitExceeded"))]
        RequestLimitExceededUinLimitExceeded,
        /// ResourceInUse.NameExists
        #[doc(alias("ResourceInUse.NameExists"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-08-02"
        )]
        ResourceInUseNameExists,
        /// ResourceInUse.ResourceOperating
        #[doc(alias("ResourceInUse.ResourceOperating"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-08-02"
        )]
        ResourceInUseResourceOperating,
        /// ResourceInsufficient.QuotaRunOut
        #[doc(alias("ResourceInsufficient.QuotaRunOut"))]
        ResourceInsufficientQuotaRunOut,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceNotFound.DataNotFound
        #[doc(alias("ResourceNotFound.DataNotFound"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-08-02"
        )]
        ResourceNotFoundDataNotFound,
        /// ResourceNotFound.FileNotFound
        #[doc(alias("ResourceNotFound.FileNotFound"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-08-02"
        )]
        ResourceNotFoundFileNotFound,
        /// ResourceUnavailable.FileUnavailable
        #[doc(alias("ResourceUnavailable.FileUnavailable"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-08-02"
        )]
        ResourceUnavailableFileUnavailable,
        /// ResourceUnavailable.Freeze
        #[doc(alias("ResourceUnavailable.Freeze"))]
        ResourceUnavailableFreeze,
        /// ResourceUnavailable.InArrears
        #[doc(alias("ResourceUnavailable.InArrears"))]
        ResourceUnavailableInArrears,
        /// ResourceUnavailable.IsOpening
        #[doc(alias("ResourceUnavailable.IsOpening"))]
        ResourceUnavailableIsOpening,
        /// ResourceUnavailable.NotExist
        #[doc(alias("ResourceUnavailable.NotExist"))]
        ResourceUnavailableNotExist,
        /// ResourceUnavailable.Recover
        #[doc(alias("ResourceUnavailable.Recover"))]
        ResourceUnavailableRecover,
        /// ResourceUnavailable.ServiceNotOpenedError
        #[doc(alias("ResourceUnavailable.ServiceNotOpenedError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-07-10"
        )]
        ResourceUnavailableServiceNotOpenedError,
        /// ResourceUnavailable.StopUsing
        #[doc(alias("ResourceUnavailable.StopUsing"))]
        ResourceUnavailableStopUsing,
        /// UnauthorizedOperation.AuthenticateFailed
        #[doc(alias("UnauthorizedOperation.AuthenticateFailed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-08-02"
        )]
        UnauthorizedOperationAuthenticateFailed,
        /// UnsupportedOperation.PkgExhausted
        #[doc(alias("UnsupportedOperation.PkgExhausted"))]
        UnsupportedOperationPkgExhausted,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "nlp")]
    api::listed_enum!(NlpError, nlp_v20190408_table);
    pub(crate) mod nlp_v20190408_table {
        use super::api::{Answer, Index, Level, Retirement, Retry, Table, TableData};
        #[cfg(feature = "nlp")]
        use super::NlpError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "nlp_v20190408";
        pub(super) const CODE_INDEX: Index = index::NLP_V20190408_CODES;
        pub(super) const KEY_INDEX: Index = index::NLP_V20190408_KEYS;
        #[cfg(feature = "nlp")]
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [NlpError; 60] = [
            NlpError::FailedOperationBalanceInsufficient,
            NlpError::FailedOperationIllegalTextError,
            NlpError::FailedOperationInnerError,
            NlpError::FailedOperationNoCouplets,
            NlpError::FailedOperationNoPoetry,
            NlpError::FailedOperationNoResults,
            NlpError::FailedOperationNotFoundData,
            NlpError::FailedOperationRequestTimeout,
            NlpError::FailedOperationResourceBusy,
            NlpError::FailedOperationRpcFail,
            NlpError::FailedOperationTextEmbeddingFailed,
            NlpError::FailedOperationUnKnowError,
            NlpError::FailedOperationUnknown,
            NlpError::FailedOperationWordNotFound,
            NlpError::InternalError,
            NlpError::InternalErrorExternalServiceError,
            NlpError::InternalErrorGraphEngineError,
            NlpError::InternalErrorGremlinTimeoutError,
            NlpError::InternalErrorRequestEncodeError,
            NlpError::InternalErrorRequestParseError,
            NlpError::InternalErrorResourceRequestError,
            NlpError::InternalErrorResponseDecodeError,
            NlpError::InternalErrorServiceCallError,
            NlpError::InternalErrorServiceError,
            NlpError::InternalErrorTextClassifyError,
            NlpError::InternalErrorTextParsingError,
            NlpError::InvalidParameterInvalidAction,
            NlpError::InvalidParameterInvalidActionError,
            NlpError::InvalidParameterServiceError,
            NlpError::InvalidParameterTextTooLongCode,
            NlpError::InvalidParameterValueEmptyValueError,
            NlpError::InvalidParameterValueGenre,
            NlpError::InvalidParameterValueInvalidParameter,
            NlpError::InvalidParameterValuePoetryType,
            NlpError::InvalidParameterValueSensitiveText,
            NlpError::InvalidParameterValueTargetType,
            NlpError::InvalidParameterValueText,
            NlpError::InvalidParameterValueTextEncodeError,
            NlpError::InvalidParameterValueTextFormatError,
            NlpError::InvalidParameterValueTextNumTooMuch,
            NlpError::InvalidParameterValueTextTooLong,
            NlpError::InvalidParameterValueValueRangeError,
            NlpError::LimitExceededResourceReachedLimit,
            NlpError::RequestLimitExceededUinLimitExceeded,
            NlpError::ResourceInUseNameExists,
            NlpError::ResourceInUseResourceOperating,
            NlpError::ResourceInsufficientQuotaRunOut,
            NlpError::ResourceNotFound,
            NlpError::ResourceNotFoundDataNotFound,
            NlpError::ResourceNotFoundFileNotFound,
            NlpError::ResourceUnavailableFileUnavailable,
            NlpError::ResourceUnavailableFreeze,
            NlpError::ResourceUnavailableInArrears,
            NlpError::ResourceUnavailableIsOpening,
            NlpError::ResourceUnavailableNotExist,
            NlpError::ResourceUnavailableRecover,
            NlpError::ResourceUnavailableServiceNotOpenedError,
            NlpError::ResourceUnavailableStopUsing,
            NlpError::UnauthorizedOperationAuthenticateFailed,
            NlpError::UnsupportedOperationPkgExhausted,
        ];
        pub(super) static WORDS: [&str; 60] = [
            "FailedOperation.BalanceInsufficient",
            "FailedOperation.IllegalTextError",
            "FailedOperation.InnerError",
            "FailedOperation.NoCouplets",
            "FailedOperation.NoPoetry",
            "FailedOperation.NoResults",
            "FailedOperation.NotFoundData",
            "FailedOperation.RequestTimeout",
            "FailedOperation.ResourceBusy",
            "FailedOperation.RpcFail",
            "FailedOperation.TextEmbeddingFailed",
            "FailedOperation.UnKnowError",
            "FailedOperation.Unknown",
            "FailedOperation.WordNotFound",
            "InternalError",
            "InternalError.ExternalServiceError",
            "InternalError.GraphEngineError",
            "InternalError.GremlinTimeoutError",
            "InternalError.RequestEncodeError",
            "InternalError.RequestParseError",
            "InternalError.ResourceRequestError",
            "InternalError.ResponseDecodeError",
            "InternalError.ServiceCallError",
            "InternalError.ServiceError",
            "InternalError.TextClassifyError",
            "InternalError.TextParsingError",
            "InvalidParameter.InvalidAction",
            "InvalidParameter.InvalidActionError",
            "InvalidParameter.ServiceError",
            "InvalidParameter.TextTooLongCode",
            "InvalidParameterValue.EmptyValueError",
            "InvalidParameterValue.Genre",
            "InvalidParameterValue.InvalidParameter",
            "InvalidParameterValue.PoetryType",
            "InvalidParameterValue.SensitiveText",
            "InvalidParameterValue.TargetType",
            "InvalidParameterValue.Text",
            "InvalidParameterValue.TextEncodeError",
            "InvalidParameterValue.TextFormatError",
            "InvalidParameterValue.TextNumTooMuch",
            "InvalidParameterValue.TextTooLong",
            "InvalidParameterValue.ValueRangeError",
            "LimitExceeded.ResourceReachedLimit",
            "RequestLimitExceeded.UinLimitExceeded",
            "ResourceInUse.NameExists",
            "ResourceInUse.ResourceOperating",
            "ResourceInsufficient.QuotaRunOut",
            "ResourceNotFound",
            "ResourceNotFound.DataNotFound",
            "ResourceNotFound.FileNotFound",
            "ResourceUnavailable.FileUnavailable",
            "ResourceUnavailable.Freeze",
            "ResourceUnavailable.InArrears",
            "ResourceUnavailable.IsOpening",
            "ResourceUnavailable.NotExist",
            "ResourceUnavailable.Recover",
            "ResourceUnavailable.ServiceNotOpenedError",
            "ResourceUnavailable.StopUsing",
            "UnauthorizedOperation.AuthenticateFailed",
            "UnsupportedOperation.PkgExhausted",
        ];
        pub(super) static NAMES: [&str; 60] = [
            "FailedOperationBalanceInsufficient",
            "FailedOperationIllegalTextError",
            "FailedOperationInnerError",
            "FailedOperationNoCouplets",
            "FailedOperationNoPoetry",
            "FailedOperationNoResults",
            "FailedOperationNotFoundData",
            "FailedOperationRequestTimeout",
            "FailedOperationResourceBusy",
            "FailedOperationRpcFail",
            "FailedOperationTextEmbeddingFailed",
            "FailedOperationUnKnowError",
            "FailedOperationUnknown",
            "FailedOperationWordNotFound",
            "InternalError",
            "InternalErrorExternalServiceError",
            "InternalErrorGraphEngineError",
            "InternalErrorGremlinTimeoutError",
            "InternalErrorRequestEncodeError",
            "InternalErrorRequestParseError",
            "InternalErrorResourceRequestError",
            "InternalErrorResponseDecodeError",
            "InternalErrorServiceCallError",
            "InternalErrorServiceError",
            "InternalErrorTextClassifyError",
            "InternalErrorTextParsingError",
            "InvalidParameterInvalidAction",
            "InvalidParameterInvalidActionError",
            "InvalidParameterServiceError",
            "InvalidParameterTextTooLongCode",
            "InvalidParameterValueEmptyValueError",
            "InvalidParameterValueGenre",
            "InvalidParameterValueInvalidParameter",
            "InvalidParameterValuePoetryType",
            "InvalidParameterValueSensitiveText",
            "InvalidParameterValueTargetType",
            "InvalidParameterValueText",
            "InvalidParameterValueTextEncodeError",
            "InvalidParameterValueTextFormatError",
            "InvalidParameterValueTextNumTooMuch",
            "InvalidParameterValueTextTooLong",
            "InvalidParameterValueValueRangeError",
            "LimitExceededResourceReachedLimit",
            "RequestLimitExceededUinLimitExceeded",
            "ResourceInUseNameExists",
            "ResourceInUseResourceOperating",
            "ResourceInsufficientQuotaRunOut",
            "ResourceNotFound",
            "ResourceNotFoundDataNotFound",
            "ResourceNotFoundFileNotFound",
            "ResourceUnavailableFileUnavailable",
            "ResourceUnavailableFreeze",
            "ResourceUnavailableInArrears",
            "ResourceUnavailableIsOpening",
            "ResourceUnavailableNotExist",
            "ResourceUnavailableRecover",
            "ResourceUnavailableServiceNotOpenedError",
            "ResourceUnavailableStopUsing",
            "UnauthorizedOperationAuthenticateFailed",
            "UnsupportedOperationPkgExhausted",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 16] = [
            Answer::below("FailedOperation"),
            Answer::of("FailedOperation.InnerError").with_retry(Retry::Backoff),
            Answer::of("FailedOperation.ResourceBusy").with_retry(Retry::Backoff),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::below("InvalidParameter"),
            Answer::below("InvalidParameterValue"),
            Answer::below("LimitExceeded"),
            Answer::of("RequestLimitExceeded.UinLimitExceeded"),
            Answer::below("ResourceInUse"),
            Answer::below("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::below("ResourceUnavailable"),
            Answer::below("UnauthorizedOperation"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::NLP_V20190408_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "NlpError",
            label_en: "Natural Language Processing",
            label_zh: "NLP 技术",
            level: Level::Service,
            product: Some(products::NLP),
            version: Some("2019-04-08"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    1,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-08-02",
                        "自 2023-08-02 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    3,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-01-28",
                        "自 2026-01-28 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    4,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-07-10",
                        "自 2025-07-10 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    10,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-08-02",
                        "自 2023-08-02 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    13,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-08-02",
                        "自 2023-08-02 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    15,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-03-31",
                        "自 2022-03-31 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    16,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-03-31",
                        "自 2022-03-31 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    17,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-03-31",
                        "自 2022-03-31 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    18,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-03-31",
                        "自 2022-03-31 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    19,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-03-31",
                        "自 2022-03-31 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    20,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-08-02",
                        "自 2023-08-02 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    21,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-03-31",
                        "自 2022-03-31 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    26,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-03-31",
                        "自 2022-03-31 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    27,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-03-31",
                        "自 2022-03-31 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    28,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-07-10",
                        "自 2025-07-10 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    30,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-08-02",
                        "自 2023-08-02 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    31,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-07-10",
                        "自 2025-07-10 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    33,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-07-10",
                        "自 2025-07-10 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    35,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-01-28",
                        "自 2026-01-28 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    37,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-08-02",
                        "自 2023-08-02 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    38,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-08-02",
                        "自 2023-08-02 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    41,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-08-02",
                        "自 2023-08-02 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    44,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-08-02",
                        "自 2023-08-02 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    45,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-08-02",
                        "自 2023-08-02 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    48,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-08-02",
                        "自 2023-08-02 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    49,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-08-02",
                        "自 2023-08-02 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    50,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-08-02",
                        "自 2023-08-02 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    56,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-07-10",
                        "自 2025-07-10 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    58,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-08-02",
                        "自 2023-08-02 起，服务的错误码列表中不再包含此错误码",
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

#[cfg(feature = "nlp")]
pub use v20190408::NlpError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
