// @generated from spec/intlpartnersmgt.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: be85bb69000bf558, rust-hash: 24bcd6a7f35f66c9
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/intlpartnersmgt.rs"]
mod index;

/// Version 2022-09-28 of the API.
pub mod v20220928 {
    use super::{SDK_GO_EN, api, index};
    #[cfg(feature = "intlpartnersmgt")]
    /// Error codes of International Partners (intlpartnersmgt), API 3.0, version 2022-09-28.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum IntlpartnersmgtError {
        /// AuthFailure
        AuthFailure,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.AccountTypeNotCompany
        ///
        /// - Retry: `never`
        #[doc(alias("FailedOperation.AccountTypeNotCompany"))]
        FailedOperationAccountTypeNotCompany,
        /// FailedOperation.BalanceInsufficient
        #[doc(alias("FailedOperation.BalanceInsufficient"))]
        FailedOperationBalanceInsufficient,
        /// FailedOperation.BindOrganizationAccount
        #[doc(alias("FailedOperation.BindOrganizationAccount"))]
        FailedOperationBindOrganizationAccount,
        /// FailedOperation.ClientBalanceIsLessOrEqualZero
        #[doc(alias("FailedOperation.ClientBalanceIsLessOrEqualZero"))]
        FailedOperationClientBalanceIsLessOrEqualZero,
        /// FailedOperation.ClientBuySP
        #[doc(alias("FailedOperation.ClientBuySP"))]
        FailedOperationClientBuySp,
        /// FailedOperation.ClientCreateShareUnit
        #[doc(alias("FailedOperation.ClientCreateShareUnit"))]
        FailedOperationClientCreateShareUnit,
        /// FailedOperation.ClientJoinShareUnit
        #[doc(alias("FailedOperation.ClientJoinShareUnit"))]
        FailedOperationClientJoinShareUnit,
        /// FailedOperation.ClientNotApply
        #[doc(alias("FailedOperation.ClientNotApply"))]
        FailedOperationClientNotApply,
        /// FailedOperation.ExceedMaxBindCount
        #[doc(alias("FailedOperation.ExceedMaxBindCount"))]
        FailedOperationExceedMaxBindCount,
        /// FailedOperation.InvalidSubAgentUin
        #[doc(alias("FailedOperation.InvalidSubAgentUin"))]
        FailedOperationInvalidSubAgentUin,
        /// FailedOperation.MailIsRegistered
        #[doc(alias("FailedOperation.MailIsRegistered"))]
        FailedOperationMailIsRegistered,
        /// FailedOperation.PhoneBindUpper
        #[doc(alias("FailedOperation.PhoneBindUpper"))]
        FailedOperationPhoneBindUpper,
        /// FailedOperation.RealNameInApproval
        #[doc(alias("FailedOperation.RealNameInApproval"))]
        FailedOperationRealNameInApproval,
        /// FailedOperation.RealNameNotCompleted
        #[doc(alias("FailedOperation.RealNameNotCompleted"))]
        FailedOperationRealNameNotCompleted,
        /// FailedOperation.RealNameReject
        #[doc(alias("FailedOperation.RealNameReject"))]
        FailedOperationRealNameReject,
        /// FailedOperation.RealNameTypeIllegal
        #[doc(alias("FailedOperation.RealNameTypeIllegal"))]
        FailedOperationRealNameTypeIllegal,
        /// FailedOperation.ResellerNotApply
        #[doc(alias("FailedOperation.ResellerNotApply"))]
        FailedOperationResellerNotApply,
        /// FailedOperation.SendMailLimit180
        #[doc(alias("FailedOperation.SendMailLimit180"))]
        FailedOperationSendMailLimit180,
        /// FailedOperation.SendVerifyCodeLimit
        ///
        /// - Retry: `throttle`
        #[doc(alias("FailedOperation.SendVerifyCodeLimit"))]
        FailedOperationSendVerifyCodeLimit,
        /// FailedOperation.SendVerifyCodeLimit60
        #[doc(alias("FailedOperation.SendVerifyCodeLimit60"))]
        FailedOperationSendVerifyCodeLimit60,
        /// FailedOperation.TradeInfoIncorrect
        #[doc(alias("FailedOperation.TradeInfoIncorrect"))]
        FailedOperationTradeInfoIncorrect,
        /// FailedOperation.UinAlreadyKA
        #[doc(alias("FailedOperation.UinAlreadyKA"))]
        FailedOperationUinAlreadyKa,
        /// FailedOperation.UinAppliedAgent
        #[doc(alias("FailedOperation.UinAppliedAgent"))]
        FailedOperationUinAppliedAgent,
        /// FailedOperation.UinInvalid
        #[doc(alias("FailedOperation.UinInvalid"))]
        FailedOperationUinInvalid,
        /// FailedOperation.UinNotAgent
        #[doc(alias("FailedOperation.UinNotAgent"))]
        FailedOperationUinNotAgent,
        /// FailedOperation.UinNotReseller
        #[doc(alias("FailedOperation.UinNotReseller"))]
        FailedOperationUinNotReseller,
        /// FailedOperation.VerificationCodeIllegal
        #[doc(alias("FailedOperation.VerificationCodeIllegal"))]
        FailedOperationVerificationCodeIllegal,
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.AccountTypeContentIncorrect
        #[doc(alias("InvalidParameter.AccountTypeContentIncorrect"))]
        InvalidParameterAccountTypeContentIncorrect,
        /// InvalidParameter.AreaContentIncorrect
        #[doc(alias("InvalidParameter.AreaContentIncorrect"))]
        InvalidParameterAreaContentIncorrect,
        /// InvalidParameter.AreaFormatIncorrect
        #[doc(alias("InvalidParameter.AreaFormatIncorrect"))]
        InvalidParameterAreaFormatIncorrect,
        /// InvalidParameter.ConfirmPasswordContentIncorrect
        #[doc(alias("InvalidParameter.ConfirmPasswordContentIncorrect"))]
        InvalidParameterConfirmPasswordContentIncorrect,
        /// InvalidParameter.CountryCodeContentIncorrect
        #[doc(alias("InvalidParameter.CountryCodeContentIncorrect"))]
        InvalidParameterCountryCodeContentIncorrect,
        /// InvalidParameter.CountryCodeFormatIncorrect
        #[doc(alias("InvalidParameter.CountryCodeFormatIncorrect"))]
        InvalidParameterCountryCodeFormatIncorrect,
        /// InvalidParameter.MailFormatIncorrect
        #[doc(alias("InvalidParameter.MailFormatIncorrect"))]
        InvalidParameterMailFormatIncorrect,
        /// InvalidParameter.Page
        #[doc(alias("InvalidParameter.Page"))]
        InvalidParameterPage,
        /// InvalidParameter.PasswordContentIncorrect
        #[doc(alias("InvalidParameter.PasswordContentIncorrect"))]
        InvalidParameterPasswordContentIncorrect,
        /// InvalidParameter.PasswordFormatIncorrect
        #[doc(alias("InvalidParameter.PasswordFormatIncorrect"))]
        InvalidParameterPasswordFormatIncorrect,
        /// InvalidParameter.PhoneNumFormatIncorrect
        #[doc(alias("InvalidParameter.PhoneNumFormatIncorrect"))]
        InvalidParameterPhoneNumFormatIncorrect,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.AccountTypeEmpty
        #[doc(alias("InvalidParameterValue.AccountTypeEmpty"))]
        InvalidParameterValueAccountTypeEmpty,
        /// InvalidParameterValue.AreaEmpty
        #[doc(alias("InvalidParameterValue.AreaEmpty"))]
        InvalidParameterValueAreaEmpty,
        /// InvalidParameterValue.CountryCodeEmpty
        #[doc(alias("InvalidParameterValue.CountryCodeEmpty"))]
        InvalidParameterValueCountryCodeEmpty,
        /// InvalidParameterValue.CreditAmountOutOfRange
        #[doc(alias("InvalidParameterValue.CreditAmountOutOfRange"))]
        InvalidParameterValueCreditAmountOutOfRange,
        /// InvalidParameterValue.InvalidDimension
        #[doc(alias("InvalidParameterValue.InvalidDimension"))]
        InvalidParameterValueInvalidDimension,
        /// InvalidParameterValue.InvalidMonth
        #[doc(alias("InvalidParameterValue.InvalidMonth"))]
        InvalidParameterValueInvalidMonth,
        /// InvalidParameterValue.InvalidUin
        #[doc(alias("InvalidParameterValue.InvalidUin"))]
        InvalidParameterValueInvalidUin,
        /// InvalidParameterValue.MailEmpty
        #[doc(alias("InvalidParameterValue.MailEmpty"))]
        InvalidParameterValueMailEmpty,
        /// InvalidParameterValue.PasswordEmpty
        #[doc(alias("InvalidParameterValue.PasswordEmpty"))]
        InvalidParameterValuePasswordEmpty,
        /// InvalidParameterValue.PhoneNumEmpty
        #[doc(alias("InvalidParameterValue.PhoneNumEmpty"))]
        InvalidParameterValuePhoneNumEmpty,
        /// InvalidParameterValue.TradeInfoEmpty
        #[doc(alias("InvalidParameterValue.TradeInfoEmpty"))]
        InvalidParameterValueTradeInfoEmpty,
        /// InvalidParameterValue.UinAlreadyAppliedClient
        #[doc(alias("InvalidParameterValue.UinAlreadyAppliedClient"))]
        InvalidParameterValueUinAlreadyAppliedClient,
        /// InvalidParameterValue.UinAlreadyClient
        #[doc(alias("InvalidParameterValue.UinAlreadyClient"))]
        InvalidParameterValueUinAlreadyClient,
        /// InvalidParameterValue.UinAlreadyReseller
        #[doc(alias("InvalidParameterValue.UinAlreadyReseller"))]
        InvalidParameterValueUinAlreadyReseller,
        /// InvalidParameterValue.UinIsSubAccount
        #[doc(alias("InvalidParameterValue.UinIsSubAccount"))]
        InvalidParameterValueUinIsSubAccount,
        /// InvalidParameterValue.UinList
        #[doc(alias("InvalidParameterValue.UinList"))]
        InvalidParameterValueUinList,
        /// InvalidParameterValue.UnSupportArea
        #[doc(alias("InvalidParameterValue.UnSupportArea"))]
        InvalidParameterValueUnSupportArea,
        /// InvalidParameterValue.VoucherAmountOutOfRange
        #[doc(alias("InvalidParameterValue.VoucherAmountOutOfRange"))]
        InvalidParameterValueVoucherAmountOutOfRange,
        /// MissingParameter
        MissingParameter,
        /// OperationDenied
        OperationDenied,
        /// OperationDenied.ServiceBusy
        ///
        /// - Retry: `backoff`
        #[doc(alias("OperationDenied.ServiceBusy"))]
        OperationDeniedServiceBusy,
        /// RequestLimitExceeded
        RequestLimitExceeded,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnauthorizedOperation.NotCustomerUin
        #[doc(alias("UnauthorizedOperation.NotCustomerUin"))]
        UnauthorizedOperationNotCustomerUin,
        /// UnauthorizedOperation.UinNoAuth
        #[doc(alias("UnauthorizedOperation.UinNoAuth"))]
        UnauthorizedOperationUinNoAuth,
        /// UnknownParameter
        UnknownParameter,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "intlpartnersmgt")]
    api::listed_enum!(IntlpartnersmgtError, intlpartnersmgt_v20220928_table);
    pub(crate) mod intlpartnersmgt_v20220928_table {
        use super::api::{Answer, Index, Level, Retry, Table, TableData};
        #[cfg(feature = "intlpartnersmgt")]
        use super::IntlpartnersmgtError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "intlpartnersmgt_v20220928";
        pub(super) const CODE_INDEX: Index = index::INTLPARTNERSMGT_V20220928_CODES;
        pub(super) const KEY_INDEX: Index = index::INTLPARTNERSMGT_V20220928_KEYS;
        #[cfg(feature = "intlpartnersmgt")]
        pub(super) static VARIANTS: [IntlpartnersmgtError; 69] = [
            IntlpartnersmgtError::AuthFailure,
            IntlpartnersmgtError::FailedOperation,
            IntlpartnersmgtError::FailedOperationAccountTypeNotCompany,
            IntlpartnersmgtError::FailedOperationBalanceInsufficient,
            IntlpartnersmgtError::FailedOperationBindOrganizationAccount,
            IntlpartnersmgtError::FailedOperationClientBalanceIsLessOrEqualZero,
            IntlpartnersmgtError::FailedOperationClientBuySp,
            IntlpartnersmgtError::FailedOperationClientCreateShareUnit,
            IntlpartnersmgtError::FailedOperationClientJoinShareUnit,
            IntlpartnersmgtError::FailedOperationClientNotApply,
            IntlpartnersmgtError::FailedOperationExceedMaxBindCount,
            IntlpartnersmgtError::FailedOperationInvalidSubAgentUin,
            IntlpartnersmgtError::FailedOperationMailIsRegistered,
            IntlpartnersmgtError::FailedOperationPhoneBindUpper,
            IntlpartnersmgtError::FailedOperationRealNameInApproval,
            IntlpartnersmgtError::FailedOperationRealNameNotCompleted,
            IntlpartnersmgtError::FailedOperationRealNameReject,
            IntlpartnersmgtError::FailedOperationRealNameTypeIllegal,
            IntlpartnersmgtError::FailedOperationResellerNotApply,
            IntlpartnersmgtError::FailedOperationSendMailLimit180,
            IntlpartnersmgtError::FailedOperationSendVerifyCodeLimit,
            IntlpartnersmgtError::FailedOperationSendVerifyCodeLimit60,
            IntlpartnersmgtError::FailedOperationTradeInfoIncorrect,
            IntlpartnersmgtError::FailedOperationUinAlreadyKa,
            IntlpartnersmgtError::FailedOperationUinAppliedAgent,
            IntlpartnersmgtError::FailedOperationUinInvalid,
            IntlpartnersmgtError::FailedOperationUinNotAgent,
            IntlpartnersmgtError::FailedOperationUinNotReseller,
            IntlpartnersmgtError::FailedOperationVerificationCodeIllegal,
            IntlpartnersmgtError::InternalError,
            IntlpartnersmgtError::InvalidParameter,
            IntlpartnersmgtError::InvalidParameterAccountTypeContentIncorrect,
            IntlpartnersmgtError::InvalidParameterAreaContentIncorrect,
            IntlpartnersmgtError::InvalidParameterAreaFormatIncorrect,
            IntlpartnersmgtError::InvalidParameterConfirmPasswordContentIncorrect,
            IntlpartnersmgtError::InvalidParameterCountryCodeContentIncorrect,
            IntlpartnersmgtError::InvalidParameterCountryCodeFormatIncorrect,
            IntlpartnersmgtError::InvalidParameterMailFormatIncorrect,
            IntlpartnersmgtError::InvalidParameterPage,
            IntlpartnersmgtError::InvalidParameterPasswordContentIncorrect,
            IntlpartnersmgtError::InvalidParameterPasswordFormatIncorrect,
            IntlpartnersmgtError::InvalidParameterPhoneNumFormatIncorrect,
            IntlpartnersmgtError::InvalidParameterValue,
            IntlpartnersmgtError::InvalidParameterValueAccountTypeEmpty,
            IntlpartnersmgtError::InvalidParameterValueAreaEmpty,
            IntlpartnersmgtError::InvalidParameterValueCountryCodeEmpty,
            IntlpartnersmgtError::InvalidParameterValueCreditAmountOutOfRange,
            IntlpartnersmgtError::InvalidParameterValueInvalidDimension,
            IntlpartnersmgtError::InvalidParameterValueInvalidMonth,
            IntlpartnersmgtError::InvalidParameterValueInvalidUin,
            IntlpartnersmgtError::InvalidParameterValueMailEmpty,
            IntlpartnersmgtError::InvalidParameterValuePasswordEmpty,
            IntlpartnersmgtError::InvalidParameterValuePhoneNumEmpty,
            IntlpartnersmgtError::InvalidParameterValueTradeInfoEmpty,
            IntlpartnersmgtError::InvalidParameterValueUinAlreadyAppliedClient,
            IntlpartnersmgtError::InvalidParameterValueUinAlreadyClient,
            IntlpartnersmgtError::InvalidParameterValueUinAlreadyReseller,
            IntlpartnersmgtError::InvalidParameterValueUinIsSubAccount,
            IntlpartnersmgtError::InvalidParameterValueUinList,
            IntlpartnersmgtError::InvalidParameterValueUnSupportArea,
            IntlpartnersmgtError::InvalidParameterValueVoucherAmountOutOfRange,
            IntlpartnersmgtError::MissingParameter,
            IntlpartnersmgtError::OperationDenied,
            IntlpartnersmgtError::OperationDeniedServiceBusy,
            IntlpartnersmgtError::RequestLimitExceeded,
            IntlpartnersmgtError::UnauthorizedOperation,
            IntlpartnersmgtError::UnauthorizedOperationNotCustomerUin,
            IntlpartnersmgtError::UnauthorizedOperationUinNoAuth,
            IntlpartnersmgtError::UnknownParameter,
        ];
        pub(super) static WORDS: [&str; 69] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperation.AccountTypeNotCompany",
            "FailedOperation.BalanceInsufficient",
            "FailedOperation.BindOrganizationAccount",
            "FailedOperation.ClientBalanceIsLessOrEqualZero",
            "FailedOperation.ClientBuySP",
            "FailedOperation.ClientCreateShareUnit",
            "FailedOperation.ClientJoinShareUnit",
            "FailedOperation.ClientNotApply",
            "FailedOperation.ExceedMaxBindCount",
            "FailedOperation.InvalidSubAgentUin",
            "FailedOperation.MailIsRegistered",
            "FailedOperation.PhoneBindUpper",
            "FailedOperation.RealNameInApproval",
            "FailedOperation.RealNameNotCompleted",
            "FailedOperation.RealNameReject",
            "FailedOperation.RealNameTypeIllegal",
            "FailedOperation.ResellerNotApply",
            "FailedOperation.SendMailLimit180",
            "FailedOperation.SendVerifyCodeLimit",
            "FailedOperation.SendVerifyCodeLimit60",
            "FailedOperation.TradeInfoIncorrect",
            "FailedOperation.UinAlreadyKA",
            "FailedOperation.UinAppliedAgent",
            "FailedOperation.UinInvalid",
            "FailedOperation.UinNotAgent",
            "FailedOperation.UinNotReseller",
            "FailedOperation.VerificationCodeIllegal",
            "InternalError",
            "InvalidParameter",
            "InvalidParameter.AccountTypeContentIncorrect",
            "InvalidParameter.AreaContentIncorrect",
            "InvalidParameter.AreaFormatIncorrect",
            "InvalidParameter.ConfirmPasswordContentIncorrect",
            "InvalidParameter.CountryCodeContentIncorrect",
            "InvalidParameter.CountryCodeFormatIncorrect",
            "InvalidParameter.MailFormatIncorrect",
            "InvalidParameter.Page",
            "InvalidParameter.PasswordContentIncorrect",
            "InvalidParameter.PasswordFormatIncorrect",
            "InvalidParameter.PhoneNumFormatIncorrect",
            "InvalidParameterValue",
            "InvalidParameterValue.AccountTypeEmpty",
            "InvalidParameterValue.AreaEmpty",
            "InvalidParameterValue.CountryCodeEmpty",
            "InvalidParameterValue.CreditAmountOutOfRange",
            "InvalidParameterValue.InvalidDimension",
            "InvalidParameterValue.InvalidMonth",
            "InvalidParameterValue.InvalidUin",
            "InvalidParameterValue.MailEmpty",
            "InvalidParameterValue.PasswordEmpty",
            "InvalidParameterValue.PhoneNumEmpty",
            "InvalidParameterValue.TradeInfoEmpty",
            "InvalidParameterValue.UinAlreadyAppliedClient",
            "InvalidParameterValue.UinAlreadyClient",
            "InvalidParameterValue.UinAlreadyReseller",
            "InvalidParameterValue.UinIsSubAccount",
            "InvalidParameterValue.UinList",
            "InvalidParameterValue.UnSupportArea",
            "InvalidParameterValue.VoucherAmountOutOfRange",
            "MissingParameter",
            "OperationDenied",
            "OperationDenied.ServiceBusy",
            "RequestLimitExceeded",
            "UnauthorizedOperation",
            "UnauthorizedOperation.NotCustomerUin",
            "UnauthorizedOperation.UinNoAuth",
            "UnknownParameter",
        ];
        pub(super) static NAMES: [&str; 69] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperationAccountTypeNotCompany",
            "FailedOperationBalanceInsufficient",
            "FailedOperationBindOrganizationAccount",
            "FailedOperationClientBalanceIsLessOrEqualZero",
            "FailedOperationClientBuySp",
            "FailedOperationClientCreateShareUnit",
            "FailedOperationClientJoinShareUnit",
            "FailedOperationClientNotApply",
            "FailedOperationExceedMaxBindCount",
            "FailedOperationInvalidSubAgentUin",
            "FailedOperationMailIsRegistered",
            "FailedOperationPhoneBindUpper",
            "FailedOperationRealNameInApproval",
            "FailedOperationRealNameNotCompleted",
            "FailedOperationRealNameReject",
            "FailedOperationRealNameTypeIllegal",
            "FailedOperationResellerNotApply",
            "FailedOperationSendMailLimit180",
            "FailedOperationSendVerifyCodeLimit",
            "FailedOperationSendVerifyCodeLimit60",
            "FailedOperationTradeInfoIncorrect",
            "FailedOperationUinAlreadyKa",
            "FailedOperationUinAppliedAgent",
            "FailedOperationUinInvalid",
            "FailedOperationUinNotAgent",
            "FailedOperationUinNotReseller",
            "FailedOperationVerificationCodeIllegal",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterAccountTypeContentIncorrect",
            "InvalidParameterAreaContentIncorrect",
            "InvalidParameterAreaFormatIncorrect",
            "InvalidParameterConfirmPasswordContentIncorrect",
            "InvalidParameterCountryCodeContentIncorrect",
            "InvalidParameterCountryCodeFormatIncorrect",
            "InvalidParameterMailFormatIncorrect",
            "InvalidParameterPage",
            "InvalidParameterPasswordContentIncorrect",
            "InvalidParameterPasswordFormatIncorrect",
            "InvalidParameterPhoneNumFormatIncorrect",
            "InvalidParameterValue",
            "InvalidParameterValueAccountTypeEmpty",
            "InvalidParameterValueAreaEmpty",
            "InvalidParameterValueCountryCodeEmpty",
            "InvalidParameterValueCreditAmountOutOfRange",
            "InvalidParameterValueInvalidDimension",
            "InvalidParameterValueInvalidMonth",
            "InvalidParameterValueInvalidUin",
            "InvalidParameterValueMailEmpty",
            "InvalidParameterValuePasswordEmpty",
            "InvalidParameterValuePhoneNumEmpty",
            "InvalidParameterValueTradeInfoEmpty",
            "InvalidParameterValueUinAlreadyAppliedClient",
            "InvalidParameterValueUinAlreadyClient",
            "InvalidParameterValueUinAlreadyReseller",
            "InvalidParameterValueUinIsSubAccount",
            "InvalidParameterValueUinList",
            "InvalidParameterValueUnSupportArea",
            "InvalidParameterValueVoucherAmountOutOfRange",
            "MissingParameter",
            "OperationDenied",
            "OperationDeniedServiceBusy",
            "RequestLimitExceeded",
            "UnauthorizedOperation",
            "UnauthorizedOperationNotCustomerUin",
            "UnauthorizedOperationUinNoAuth",
            "UnknownParameter",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 17] = [
            Answer::of("AuthFailure"),
            Answer::of("FailedOperation"),
            Answer::of("FailedOperation.AccountTypeNotCompany").with_retry(Retry::Never),
            Answer::below("FailedOperation"),
            Answer::of("FailedOperation.SendVerifyCodeLimit")
                .with_retry(Retry::Throttle),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("MissingParameter"),
            Answer::of("OperationDenied"),
            Answer::of("OperationDenied.ServiceBusy").with_retry(Retry::Backoff),
            Answer::of("RequestLimitExceeded"),
            Answer::of("UnauthorizedOperation"),
            Answer::below("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
        ];
        pub(super) use super::index::INTLPARTNERSMGT_V20220928_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "IntlpartnersmgtError",
            label_en: "International Partners",
            label_zh: "国际合作伙伴",
            level: Level::Service,
            product: Some(products::INTLPARTNERSMGT),
            version: Some("2022-09-28"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

#[cfg(feature = "intlpartnersmgt")]
pub use v20220928::IntlpartnersmgtError;

const SDK_GO_EN: api::Source = api::Source::new(
    "sdk-go-en",
    [
        "Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services",
        "官方 Go SDK 国际站版 v3.0.1474（2026-08-21）：各服务错误码",
    ],
    api::Lang::En,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474"),
);
