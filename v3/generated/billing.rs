// @generated from spec/billing.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 09b5abe39163a451, rust-hash: df08ee495f4db4c8
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/billing.rs"]
mod index;

/// Version 2018-07-09 of the API.
pub mod v20180709 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "billing")]
    /// Error codes of Billing Center (billing), API 3.0, version 2018-07-09.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum BillingError {
        /// AuthFailure
        AuthFailure,
        /// AuthFailure.UnauthorizedOperation
        #[doc(alias("AuthFailure.UnauthorizedOperation"))]
        AuthFailureUnauthorizedOperation,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.AgentPayDealCannotDown
        #[doc(alias("FailedOperation.AgentPayDealCannotDown"))]
        FailedOperationAgentPayDealCannotDown,
        /// FailedOperation.BalanceInsufficient
        #[doc(alias("FailedOperation.BalanceInsufficient"))]
        FailedOperationBalanceInsufficient,
        /// FailedOperation.BusinessCheckErrCode
        #[doc(alias("FailedOperation.BusinessCheckErrCode"))]
        FailedOperationBusinessCheckErrCode,
        /// FailedOperation.DistributeError
        #[doc(alias("FailedOperation.DistributeError"))]
        FailedOperationDistributeError,
        /// FailedOperation.GetPriceParamError
        #[doc(alias("FailedOperation.GetPriceParamError"))]
        FailedOperationGetPriceParamError,
        /// FailedOperation.InvalidAppId
        #[doc(alias("FailedOperation.InvalidAppId"))]
        FailedOperationInvalidAppId,
        /// FailedOperation.InvalidDeal
        #[doc(alias("FailedOperation.InvalidDeal"))]
        FailedOperationInvalidDeal,
        /// FailedOperation.InvalidGoodsCategoryId
        #[doc(alias("FailedOperation.InvalidGoodsCategoryId"))]
        FailedOperationInvalidGoodsCategoryId,
        /// FailedOperation.InvalidVoucher
        #[doc(alias("FailedOperation.InvalidVoucher"))]
        FailedOperationInvalidVoucher,
        /// FailedOperation.NeedPayTogeter
        #[doc(alias("FailedOperation.NeedPayTogeter"))]
        FailedOperationNeedPayTogeter,
        /// FailedOperation.NeedPayTogether
        #[doc(alias("FailedOperation.NeedPayTogether"))]
        FailedOperationNeedPayTogether,
        /// FailedOperation.NotAllowToRefund
        #[doc(alias("FailedOperation.NotAllowToRefund"))]
        FailedOperationNotAllowToRefund,
        /// FailedOperation.NumLimitError
        #[doc(alias("FailedOperation.NumLimitError"))]
        FailedOperationNumLimitError,
        /// FailedOperation.PayPriceError
        #[doc(alias("FailedOperation.PayPriceError"))]
        FailedOperationPayPriceError,
        /// FailedOperation.PaySuccDeliverFailed
        #[doc(alias("FailedOperation.PaySuccDeliverFailed"))]
        FailedOperationPaySuccDeliverFailed,
        /// FailedOperation.QueryCountFailed
        #[doc(alias("FailedOperation.QueryCountFailed"))]
        FailedOperationQueryCountFailed,
        /// FailedOperation.QueryDBFailed
        #[doc(alias("FailedOperation.QueryDBFailed"))]
        FailedOperationQueryDbFailed,
        /// FailedOperation.ReturnCommonError
        #[doc(alias("FailedOperation.ReturnCommonError"))]
        FailedOperationReturnCommonError,
        /// FailedOperation.SummaryDataNotReady
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.SummaryDataNotReady"))]
        FailedOperationSummaryDataNotReady,
        /// FailedOperation.TagKeyNotExist
        #[doc(alias("FailedOperation.TagKeyNotExist"))]
        FailedOperationTagKeyNotExist,
        /// FailedOperation.dealCreateWhitelistError
        #[doc(alias("FailedOperation.dealCreateWhitelistError"))]
        FailedOperationDealCreateWhitelistError,
        /// InternalError
        InternalError,
        /// InternalError.DbOperatError
        #[doc(alias("InternalError.DbOperatError"))]
        InternalErrorDbOperatError,
        /// InternalError.GatewayError
        #[doc(alias("InternalError.GatewayError"))]
        InternalErrorGatewayError,
        /// InternalError.InternalError
        #[doc(alias("InternalError.InternalError"))]
        InternalErrorInternalError,
        /// InternalError.UnknownError
        #[doc(alias("InternalError.UnknownError"))]
        InternalErrorUnknownError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.ApiParamError
        #[doc(alias("InvalidParameter.ApiParamError"))]
        InvalidParameterApiParamError,
        /// InvalidParameter.InvalidParameter
        #[doc(alias("InvalidParameter.InvalidParameter"))]
        InvalidParameterInvalidParameter,
        /// InvalidParameter.ParamCheckFailed
        #[doc(alias("InvalidParameter.ParamCheckFailed"))]
        InvalidParameterParamCheckFailed,
        /// InvalidParameter.ResourceLocked
        #[doc(alias("InvalidParameter.ResourceLocked"))]
        InvalidParameterResourceLocked,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// MissingParameter
        MissingParameter,
        /// OperationDenied
        OperationDenied,
        /// UnauthorizedOperation.CamNoAuth
        #[doc(alias("UnauthorizedOperation.CamNoAuth"))]
        UnauthorizedOperationCamNoAuth,
        /// UnauthorizedOperation.CertificationNeedUpgrade
        #[doc(alias("UnauthorizedOperation.CertificationNeedUpgrade"))]
        UnauthorizedOperationCertificationNeedUpgrade,
        /// UnauthorizedOperation.NotCertification
        #[doc(alias("UnauthorizedOperation.NotCertification"))]
        UnauthorizedOperationNotCertification,
        /// UnsupportedOperation
        UnsupportedOperation,
        /// UnsupportedOperation.NOT\_SUPPORT\_THIS\_ACTION
        #[doc(alias("UnsupportedOperation.NOT_SUPPORT_THIS_ACTION"))]
        UnsupportedOperationNotSupportThisAction,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "billing")]
    api::listed_enum!(BillingError, billing_v20180709_table);
    pub(crate) mod billing_v20180709_table {
        use super::api::{Answer, Index, Level, Retry, Table, TableData};
        #[cfg(feature = "billing")]
        use super::BillingError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "billing_v20180709";
        pub(super) const CODE_INDEX: Index = index::BILLING_V20180709_CODES;
        pub(super) const KEY_INDEX: Index = index::BILLING_V20180709_KEYS;
        #[cfg(feature = "billing")]
        pub(super) static VARIANTS: [BillingError; 42] = [
            BillingError::AuthFailure,
            BillingError::AuthFailureUnauthorizedOperation,
            BillingError::FailedOperation,
            BillingError::FailedOperationAgentPayDealCannotDown,
            BillingError::FailedOperationBalanceInsufficient,
            BillingError::FailedOperationBusinessCheckErrCode,
            BillingError::FailedOperationDistributeError,
            BillingError::FailedOperationGetPriceParamError,
            BillingError::FailedOperationInvalidAppId,
            BillingError::FailedOperationInvalidDeal,
            BillingError::FailedOperationInvalidGoodsCategoryId,
            BillingError::FailedOperationInvalidVoucher,
            BillingError::FailedOperationNeedPayTogeter,
            BillingError::FailedOperationNeedPayTogether,
            BillingError::FailedOperationNotAllowToRefund,
            BillingError::FailedOperationNumLimitError,
            BillingError::FailedOperationPayPriceError,
            BillingError::FailedOperationPaySuccDeliverFailed,
            BillingError::FailedOperationQueryCountFailed,
            BillingError::FailedOperationQueryDbFailed,
            BillingError::FailedOperationReturnCommonError,
            BillingError::FailedOperationSummaryDataNotReady,
            BillingError::FailedOperationTagKeyNotExist,
            BillingError::FailedOperationDealCreateWhitelistError,
            BillingError::InternalError,
            BillingError::InternalErrorDbOperatError,
            BillingError::InternalErrorGatewayError,
            BillingError::InternalErrorInternalError,
            BillingError::InternalErrorUnknownError,
            BillingError::InvalidParameter,
            BillingError::InvalidParameterApiParamError,
            BillingError::InvalidParameterInvalidParameter,
            BillingError::InvalidParameterParamCheckFailed,
            BillingError::InvalidParameterResourceLocked,
            BillingError::InvalidParameterValue,
            BillingError::MissingParameter,
            BillingError::OperationDenied,
            BillingError::UnauthorizedOperationCamNoAuth,
            BillingError::UnauthorizedOperationCertificationNeedUpgrade,
            BillingError::UnauthorizedOperationNotCertification,
            BillingError::UnsupportedOperation,
            BillingError::UnsupportedOperationNotSupportThisAction,
        ];
        pub(super) static WORDS: [&str; 42] = [
            "AuthFailure",
            "AuthFailure.UnauthorizedOperation",
            "FailedOperation",
            "FailedOperation.AgentPayDealCannotDown",
            "FailedOperation.BalanceInsufficient",
            "FailedOperation.BusinessCheckErrCode",
            "FailedOperation.DistributeError",
            "FailedOperation.GetPriceParamError",
            "FailedOperation.InvalidAppId",
            "FailedOperation.InvalidDeal",
            "FailedOperation.InvalidGoodsCategoryId",
            "FailedOperation.InvalidVoucher",
            "FailedOperation.NeedPayTogeter",
            "FailedOperation.NeedPayTogether",
            "FailedOperation.NotAllowToRefund",
            "FailedOperation.NumLimitError",
            "FailedOperation.PayPriceError",
            "FailedOperation.PaySuccDeliverFailed",
            "FailedOperation.QueryCountFailed",
            "FailedOperation.QueryDBFailed",
            "FailedOperation.ReturnCommonError",
            "FailedOperation.SummaryDataNotReady",
            "FailedOperation.TagKeyNotExist",
            "FailedOperation.dealCreateWhitelistError",
            "InternalError",
            "InternalError.DbOperatError",
            "InternalError.GatewayError",
            "InternalError.InternalError",
            "InternalError.UnknownError",
            "InvalidParameter",
            "InvalidParameter.ApiParamError",
            "InvalidParameter.InvalidParameter",
            "InvalidParameter.ParamCheckFailed",
            "InvalidParameter.ResourceLocked",
            "InvalidParameterValue",
            "MissingParameter",
            "OperationDenied",
            "UnauthorizedOperation.CamNoAuth",
            "UnauthorizedOperation.CertificationNeedUpgrade",
            "UnauthorizedOperation.NotCertification",
            "UnsupportedOperation",
            "UnsupportedOperation.NOT_SUPPORT_THIS_ACTION",
        ];
        pub(super) static NAMES: [&str; 42] = [
            "AuthFailure",
            "AuthFailureUnauthorizedOperation",
            "FailedOperation",
            "FailedOperationAgentPayDealCannotDown",
            "FailedOperationBalanceInsufficient",
            "FailedOperationBusinessCheckErrCode",
            "FailedOperationDistributeError",
            "FailedOperationGetPriceParamError",
            "FailedOperationInvalidAppId",
            "FailedOperationInvalidDeal",
            "FailedOperationInvalidGoodsCategoryId",
            "FailedOperationInvalidVoucher",
            "FailedOperationNeedPayTogeter",
            "FailedOperationNeedPayTogether",
            "FailedOperationNotAllowToRefund",
            "FailedOperationNumLimitError",
            "FailedOperationPayPriceError",
            "FailedOperationPaySuccDeliverFailed",
            "FailedOperationQueryCountFailed",
            "FailedOperationQueryDbFailed",
            "FailedOperationReturnCommonError",
            "FailedOperationSummaryDataNotReady",
            "FailedOperationTagKeyNotExist",
            "FailedOperationDealCreateWhitelistError",
            "InternalError",
            "InternalErrorDbOperatError",
            "InternalErrorGatewayError",
            "InternalErrorInternalError",
            "InternalErrorUnknownError",
            "InvalidParameter",
            "InvalidParameterApiParamError",
            "InvalidParameterInvalidParameter",
            "InvalidParameterParamCheckFailed",
            "InvalidParameterResourceLocked",
            "InvalidParameterValue",
            "MissingParameter",
            "OperationDenied",
            "UnauthorizedOperationCamNoAuth",
            "UnauthorizedOperationCertificationNeedUpgrade",
            "UnauthorizedOperationNotCertification",
            "UnsupportedOperation",
            "UnsupportedOperationNotSupportThisAction",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 15] = [
            Answer::of("AuthFailure"),
            Answer::of("AuthFailure.UnauthorizedOperation"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("FailedOperation.SummaryDataNotReady").with_retry(Retry::Backoff),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::of("MissingParameter"),
            Answer::of("OperationDenied"),
            Answer::below("UnauthorizedOperation"),
            Answer::of("UnsupportedOperation"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::BILLING_V20180709_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "BillingError",
            label_en: "Billing Center",
            label_zh: "费用中心",
            level: Level::Service,
            product: Some(products::BILLING),
            version: Some("2018-07-09"),
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

#[cfg(feature = "billing")]
pub use v20180709::BillingError;

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
