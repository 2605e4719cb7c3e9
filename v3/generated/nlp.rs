// @generated from spec/nlp.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 12a608893636733b
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/nlp.rs"]
mod index;

/// Version 2019-04-08 of the API.
pub mod v20190408 {
    use super::{SDK_GO_ZH, api, index};
    /// Error codes of Natural Language Processing (nlp), API 3.0, version 2019-04-08.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum NlpError {
        /// FailedOperation.BalanceInsufficient
        #[doc(alias("FailedOperation.BalanceInsufficient"))]
        FailedOperationBalanceInsufficient = 906_035_860,
        /// FailedOperation.IllegalTextError
        #[doc(alias("FailedOperation.IllegalTextError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-08-02"
        )]
        FailedOperationIllegalTextError = -831_436_633,
        /// FailedOperation.InnerError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.InnerError"))]
        FailedOperationInnerError = 2_099_151_841,
        /// FailedOperation.NoCouplets
        #[doc(alias("FailedOperation.NoCouplets"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-01-28"
        )]
        FailedOperationNoCouplets = 399_251_584,
        /// FailedOperation.NoPoetry
        #[doc(alias("FailedOperation.NoPoetry"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-07-10"
        )]
        FailedOperationNoPoetry = 1_393_211_993,
        /// FailedOperation.NoResults
        #[doc(alias("FailedOperation.NoResults"))]
        FailedOperationNoResults = -735_859_836,
        /// FailedOperation.NotFoundData
        #[doc(alias("FailedOperation.NotFoundData"))]
        FailedOperationNotFoundData = 358_487_771,
        /// FailedOperation.RequestTimeout
        #[doc(alias("FailedOperation.RequestTimeout"))]
        FailedOperationRequestTimeout = -533_005_111,
        /// FailedOperation.ResourceBusy
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.ResourceBusy"))]
        FailedOperationResourceBusy = -1_582_370_192,
        /// FailedOperation.RpcFail
        #[doc(alias("FailedOperation.RpcFail"))]
        FailedOperationRpcFail = 2_016_251_386,
        /// FailedOperation.TextEmbeddingFailed
        #[doc(alias("FailedOperation.TextEmbeddingFailed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-08-02"
        )]
        FailedOperationTextEmbeddingFailed = 1_574_361_816,
        /// FailedOperation.UnKnowError
        #[doc(alias("FailedOperation.UnKnowError"))]
        FailedOperationUnKnowError = -63_082_654,
        /// FailedOperation.Unknown
        #[doc(alias("FailedOperation.Unknown"))]
        FailedOperationUnknown = 1_573_047_210,
        /// FailedOperation.WordNotFound
        #[doc(alias("FailedOperation.WordNotFound"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-08-02"
        )]
        FailedOperationWordNotFound = -2_144_974_295,
        /// InternalError
        InternalError = -609_421_848,
        /// InternalError.ExternalServiceError
        #[doc(alias("InternalError.ExternalServiceError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-03-31"
        )]
        InternalErrorExternalServiceError = -865_109_090,
        /// InternalError.GraphEngineError
        #[doc(alias("InternalError.GraphEngineError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-03-31"
        )]
        InternalErrorGraphEngineError = 1_885_555_303,
        /// InternalError.GremlinTimeoutError
        #[doc(alias("InternalError.GremlinTimeoutError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-03-31"
        )]
        InternalErrorGremlinTimeoutError = 1_790_374_537,
        /// InternalError.RequestEncodeError
        #[doc(alias("InternalError.RequestEncodeError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-03-31"
        )]
        InternalErrorRequestEncodeError = -1_963_186_264,
        /// InternalError.RequestParseError
        #[doc(alias("InternalError.RequestParseError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-03-31"
        )]
        InternalErrorRequestParseError = -343_051_937,
        /// InternalError.ResourceRequestError
        #[doc(alias("InternalError.ResourceRequestError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-08-02"
        )]
        InternalErrorResourceRequestError = -632_953_893,
        /// InternalError.ResponseDecodeError
        #[doc(alias("InternalError.ResponseDecodeError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-03-31"
        )]
        InternalErrorResponseDecodeError = -1_163_510_828,
        /// InternalError.ServiceCallError
        #[doc(alias("InternalError.ServiceCallError"))]
        InternalErrorServiceCallError = 2_079_788_772,
        /// InternalError.ServiceError
        #[doc(alias("InternalError.ServiceError"))]
        InternalErrorServiceError = 819_268_962,
        /// InternalError.TextClassifyError
        #[doc(alias("InternalError.TextClassifyError"))]
        InternalErrorTextClassifyError = 261_000_264,
        /// InternalError.TextParsingError
        #[doc(alias("InternalError.TextParsingError"))]
        InternalErrorTextParsingError = -1_206_826_873,
        /// InvalidParameter.InvalidAction
        #[doc(alias("InvalidParameter.InvalidAction"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-03-31"
        )]
        InvalidParameterInvalidAction = 369_514_196,
        /// InvalidParameter.InvalidActionError
        #[doc(alias("InvalidParameter.InvalidActionError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-03-31"
        )]
        InvalidParameterInvalidActionError = 1_571_084_437,
        /// InvalidParameter.ServiceError
        #[doc(alias("InvalidParameter.ServiceError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-07-10"
        )]
        InvalidParameterServiceError = 113_839_753,
        /// InvalidParameter.TextTooLongCode
        #[doc(alias("InvalidParameter.TextTooLongCode"))]
        InvalidParameterTextTooLongCode = 795_373_598,
        /// InvalidParameterValue.EmptyValueError
        #[doc(alias("InvalidParameterValue.EmptyValueError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-08-02"
        )]
        InvalidParameterValueEmptyValueError = -1_721_565_399,
        /// InvalidParameterValue.Genre
        #[doc(alias("InvalidParameterValue.Genre"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-07-10"
        )]
        InvalidParameterValueGenre = -1_777_636_667,
        /// InvalidParameterValue.InvalidParameter
        #[doc(alias("InvalidParameterValue.InvalidParameter"))]
        InvalidParameterValueInvalidParameter = 103_968_726,
        /// InvalidParameterValue.PoetryType
        #[doc(alias("InvalidParameterValue.PoetryType"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-07-10"
        )]
        InvalidParameterValuePoetryType = -1_163_621_008,
        /// InvalidParameterValue.SensitiveText
        #[doc(alias("InvalidParameterValue.SensitiveText"))]
        InvalidParameterValueSensitiveText = 1_732_048_684,
        /// InvalidParameterValue.TargetType
        #[doc(alias("InvalidParameterValue.TargetType"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-01-28"
        )]
        InvalidParameterValueTargetType = 918_473_365,
        /// InvalidParameterValue.Text
        #[doc(alias("InvalidParameterValue.Text"))]
        InvalidParameterValueText = -631_385_320,
        /// InvalidParameterValue.TextEncodeError
        #[doc(alias("InvalidParameterValue.TextEncodeError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-08-02"
        )]
        InvalidParameterValueTextEncodeError = 186_903_897,
        /// InvalidParameterValue.TextFormatError
        #[doc(alias("InvalidParameterValue.TextFormatError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-08-02"
        )]
        InvalidParameterValueTextFormatError = 1_596_739_025,
        /// InvalidParameterValue.TextNumTooMuch
        #[doc(alias("InvalidParameterValue.TextNumTooMuch"))]
        InvalidParameterValueTextNumTooMuch = -395_581_947,
        /// InvalidParameterValue.TextTooLong
        #[doc(alias("InvalidParameterValue.TextTooLong"))]
        InvalidParameterValueTextTooLong = -1_210_560_380,
        /// InvalidParameterValue.ValueRangeError
        #[doc(alias("InvalidParameterValue.ValueRangeError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-08-02"
        )]
        InvalidParameterValueValueRangeError = 2_067_193_926,
        /// LimitExceeded.ResourceReachedLimit
        #[doc(alias("LimitExceeded.ResourceReachedLimit"))]
        LimitExceededResourceReachedLimit = 784_579_733,
        /// RequestLimitExceeded.UinLimitExceeded
        #[doc(alias("RequestLimitExceeded.UinLimitExceeded"))]
        RequestLimitExceededUinLimitExceeded = -747_615_626,
        /// ResourceInUse.NameExists
        #[doc(alias("ResourceInUse.NameExists"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-08-02"
        )]
        ResourceInUseNameExists = 1_532_548_579,
        /// ResourceInUse.ResourceOperating
        #[doc(alias("ResourceInUse.ResourceOperating"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-08-02"
        )]
        ResourceInUseResourceOperating = -446_365_495,
        /// ResourceInsufficient.QuotaRunOut
        #[doc(alias("ResourceInsufficient.QuotaRunOut"))]
        ResourceInsufficientQuotaRunOut = -841_208_644,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// ResourceNotFound.DataNotFound
        #[doc(alias("ResourceNotFound.DataNotFound"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-08-02"
        )]
        ResourceNotFoundDataNotFound = -1_387_481_649,
        /// ResourceNotFound.FileNotFound
        #[doc(alias("ResourceNotFound.FileNotFound"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-08-02"
        )]
        ResourceNotFoundFileNotFound = -1_105_988_450,
        /// ResourceUnavailable.FileUnavailable
        #[doc(alias("ResourceUnavailable.FileUnavailable"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-08-02"
        )]
        ResourceUnavailableFileUnavailable = 1_277_014_568,
        /// ResourceUnavailable.Freeze
        #[doc(alias("ResourceUnavailable.Freeze"))]
        ResourceUnavailableFreeze = 252_778_231,
        /// ResourceUnavailable.InArrears
        #[doc(alias("ResourceUnavailable.InArrears"))]
        ResourceUnavailableInArrears = 21_129_773,
        /// ResourceUnavailable.IsOpening
        #[doc(alias("ResourceUnavailable.IsOpening"))]
        ResourceUnavailableIsOpening = 1_023_310_422,
        /// ResourceUnavailable.NotExist
        #[doc(alias("ResourceUnavailable.NotExist"))]
        ResourceUnavailableNotExist = -936_285_883,
        /// ResourceUnavailable.Recover
        #[doc(alias("ResourceUnavailable.Recover"))]
        ResourceUnavailableRecover = 1_754_339_730,
        /// ResourceUnavailable.ServiceNotOpenedError
        #[doc(alias("ResourceUnavailable.ServiceNotOpenedError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-07-10"
        )]
        ResourceUnavailableServiceNotOpenedError = 833_681_274,
        /// ResourceUnavailable.StopUsing
        #[doc(alias("ResourceUnavailable.StopUsing"))]
        ResourceUnavailableStopUsing = -2_136_235_864,
        /// UnauthorizedOperation.AuthenticateFailed
        #[doc(alias("UnauthorizedOperation.AuthenticateFailed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-08-02"
        )]
        UnauthorizedOperationAuthenticateFailed = -2_060_704_387,
        /// UnsupportedOperation.PkgExhausted
        #[doc(alias("UnsupportedOperation.PkgExhausted"))]
        UnsupportedOperationPkgExhausted = -662_843_030,
    }
    api::listed_enum!(NlpError, nlp_v20190408_table);
    mod nlp_v20190408_table {
        use super::api::{
            Background, Index, Level, Own, Retirement, Retry, Table, TableData,
            backgrounds,
        };
        use super::{NlpError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "nlp_v20190408";
        pub(super) const CODE_INDEX: Index = index::NLP_V20190408_CODES;
        pub(super) const KEY_INDEX: Index = index::NLP_V20190408_KEYS;
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
        pub(super) static BACKGROUNDS: [Background; 60] = backgrounds(
            &WORDS,
            &index::NLP_V20190408_HEADS,
        );
        pub(super) static OWN: [Own; 2] = [
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
        ];
        pub(super) static TABLE: Table = Table::new(TableData {
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
            backgrounds: &BACKGROUNDS,
            own_at: &index::NLP_V20190408_OWN,
            own: &OWN,
            listed_sources: &[super::SDK_GO_ZH],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20190408::NlpError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go"),
);
