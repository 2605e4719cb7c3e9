// @generated from spec/intlpartnersmgt.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 204ca72d43d36572
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/intlpartnersmgt.rs"]
mod index;

/// Version 2022-09-28 of the API.
pub mod v20220928 {
    use super::{SDK_GO_EN, api, index};
    /// Error codes of International Partners (intlpartnersmgt), API 3.0, version 2022-09-28.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum IntlpartnersmgtError {
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.AccountTypeNotCompany
        ///
        /// - Retry: `never`
        #[doc(alias("FailedOperation.AccountTypeNotCompany"))]
        FailedOperationAccountTypeNotCompany = 34_767_669,
        /// FailedOperation.BalanceInsufficient
        #[doc(alias("FailedOperation.BalanceInsufficient"))]
        FailedOperationBalanceInsufficient = 906_035_860,
        /// FailedOperation.BindOrganizationAccount
        #[doc(alias("FailedOperation.BindOrganizationAccount"))]
        FailedOperationBindOrganizationAccount = 74_070_411,
        /// FailedOperation.ClientBalanceIsLessOrEqualZero
        #[doc(alias("FailedOperation.ClientBalanceIsLessOrEqualZero"))]
        FailedOperationClientBalanceIsLessOrEqualZero = 984_562_302,
        /// FailedOperation.ClientBuySP
        #[doc(alias("FailedOperation.ClientBuySP"))]
        FailedOperationClientBuySp = -1_097_094_347,
        /// FailedOperation.ClientCreateShareUnit
        #[doc(alias("FailedOperation.ClientCreateShareUnit"))]
        FailedOperationClientCreateShareUnit = -1_268_847_105,
        /// FailedOperation.ClientJoinShareUnit
        #[doc(alias("FailedOperation.ClientJoinShareUnit"))]
        FailedOperationClientJoinShareUnit = 1_359_500_866,
        /// FailedOperation.ClientNotApply
        #[doc(alias("FailedOperation.ClientNotApply"))]
        FailedOperationClientNotApply = 67_192_060,
        /// FailedOperation.ExceedMaxBindCount
        #[doc(alias("FailedOperation.ExceedMaxBindCount"))]
        FailedOperationExceedMaxBindCount = -1_585_866_742,
        /// FailedOperation.InvalidSubAgentUin
        #[doc(alias("FailedOperation.InvalidSubAgentUin"))]
        FailedOperationInvalidSubAgentUin = -2_011_336_384,
        /// FailedOperation.MailIsRegistered
        #[doc(alias("FailedOperation.MailIsRegistered"))]
        FailedOperationMailIsRegistered = 834_097_518,
        /// FailedOperation.PhoneBindUpper
        #[doc(alias("FailedOperation.PhoneBindUpper"))]
        FailedOperationPhoneBindUpper = -2_085_283_069,
        /// FailedOperation.RealNameInApproval
        #[doc(alias("FailedOperation.RealNameInApproval"))]
        FailedOperationRealNameInApproval = -22_713_418,
        /// FailedOperation.RealNameNotCompleted
        #[doc(alias("FailedOperation.RealNameNotCompleted"))]
        FailedOperationRealNameNotCompleted = 632_950_239,
        /// FailedOperation.RealNameReject
        #[doc(alias("FailedOperation.RealNameReject"))]
        FailedOperationRealNameReject = -196_200_083,
        /// FailedOperation.RealNameTypeIllegal
        #[doc(alias("FailedOperation.RealNameTypeIllegal"))]
        FailedOperationRealNameTypeIllegal = -725_733_530,
        /// FailedOperation.ResellerNotApply
        #[doc(alias("FailedOperation.ResellerNotApply"))]
        FailedOperationResellerNotApply = 1_656_373_026,
        /// FailedOperation.SendMailLimit180
        #[doc(alias("FailedOperation.SendMailLimit180"))]
        FailedOperationSendMailLimit180 = -342_157_428,
        /// FailedOperation.SendVerifyCodeLimit
        ///
        /// - Retry: `throttle`
        #[doc(alias("FailedOperation.SendVerifyCodeLimit"))]
        FailedOperationSendVerifyCodeLimit = 1_584_306_854,
        /// FailedOperation.SendVerifyCodeLimit60
        #[doc(alias("FailedOperation.SendVerifyCodeLimit60"))]
        FailedOperationSendVerifyCodeLimit60 = -983_165_790,
        /// FailedOperation.TradeInfoIncorrect
        #[doc(alias("FailedOperation.TradeInfoIncorrect"))]
        FailedOperationTradeInfoIncorrect = 2_018_422_242,
        /// FailedOperation.UinAlreadyKA
        #[doc(alias("FailedOperation.UinAlreadyKA"))]
        FailedOperationUinAlreadyKa = 1_566_383_671,
        /// FailedOperation.UinAppliedAgent
        #[doc(alias("FailedOperation.UinAppliedAgent"))]
        FailedOperationUinAppliedAgent = 264_807_582,
        /// FailedOperation.UinInvalid
        #[doc(alias("FailedOperation.UinInvalid"))]
        FailedOperationUinInvalid = -1_471_415_071,
        /// FailedOperation.UinNotAgent
        #[doc(alias("FailedOperation.UinNotAgent"))]
        FailedOperationUinNotAgent = -689_357_732,
        /// FailedOperation.UinNotReseller
        #[doc(alias("FailedOperation.UinNotReseller"))]
        FailedOperationUinNotReseller = -2_126_492_812,
        /// FailedOperation.VerificationCodeIllegal
        #[doc(alias("FailedOperation.VerificationCodeIllegal"))]
        FailedOperationVerificationCodeIllegal = -915_447_888,
        /// InternalError
        InternalError = -609_421_848,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.AccountTypeContentIncorrect
        #[doc(alias("InvalidParameter.AccountTypeContentIncorrect"))]
        InvalidParameterAccountTypeContentIncorrect = 1_084_228_036,
        /// InvalidParameter.AreaContentIncorrect
        #[doc(alias("InvalidParameter.AreaContentIncorrect"))]
        InvalidParameterAreaContentIncorrect = 1_507_370_708,
        /// InvalidParameter.AreaFormatIncorrect
        #[doc(alias("InvalidParameter.AreaFormatIncorrect"))]
        InvalidParameterAreaFormatIncorrect = 1_630_722_901,
        /// InvalidParameter.ConfirmPasswordContentIncorrect
        #[doc(alias("InvalidParameter.ConfirmPasswordContentIncorrect"))]
        InvalidParameterConfirmPasswordContentIncorrect = -1_307_294_963,
        /// InvalidParameter.CountryCodeContentIncorrect
        #[doc(alias("InvalidParameter.CountryCodeContentIncorrect"))]
        InvalidParameterCountryCodeContentIncorrect = 334_766_808,
        /// InvalidParameter.CountryCodeFormatIncorrect
        #[doc(alias("InvalidParameter.CountryCodeFormatIncorrect"))]
        InvalidParameterCountryCodeFormatIncorrect = -1_414_560_437,
        /// InvalidParameter.MailFormatIncorrect
        #[doc(alias("InvalidParameter.MailFormatIncorrect"))]
        InvalidParameterMailFormatIncorrect = 21_190_823,
        /// InvalidParameter.Page
        #[doc(alias("InvalidParameter.Page"))]
        InvalidParameterPage = 1_309_203_830,
        /// InvalidParameter.PasswordContentIncorrect
        #[doc(alias("InvalidParameter.PasswordContentIncorrect"))]
        InvalidParameterPasswordContentIncorrect = 279_142_619,
        /// InvalidParameter.PasswordFormatIncorrect
        #[doc(alias("InvalidParameter.PasswordFormatIncorrect"))]
        InvalidParameterPasswordFormatIncorrect = -86_429_521,
        /// InvalidParameter.PhoneNumFormatIncorrect
        #[doc(alias("InvalidParameter.PhoneNumFormatIncorrect"))]
        InvalidParameterPhoneNumFormatIncorrect = -1_806_628_453,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.AccountTypeEmpty
        #[doc(alias("InvalidParameterValue.AccountTypeEmpty"))]
        InvalidParameterValueAccountTypeEmpty = -341_851_890,
        /// InvalidParameterValue.AreaEmpty
        #[doc(alias("InvalidParameterValue.AreaEmpty"))]
        InvalidParameterValueAreaEmpty = -1_024_415_998,
        /// InvalidParameterValue.CountryCodeEmpty
        #[doc(alias("InvalidParameterValue.CountryCodeEmpty"))]
        InvalidParameterValueCountryCodeEmpty = 2_046_276_123,
        /// InvalidParameterValue.CreditAmountOutOfRange
        #[doc(alias("InvalidParameterValue.CreditAmountOutOfRange"))]
        InvalidParameterValueCreditAmountOutOfRange = 787_846_139,
        /// InvalidParameterValue.InvalidDimension
        #[doc(alias("InvalidParameterValue.InvalidDimension"))]
        InvalidParameterValueInvalidDimension = -1_086_964_998,
        /// InvalidParameterValue.InvalidMonth
        #[doc(alias("InvalidParameterValue.InvalidMonth"))]
        InvalidParameterValueInvalidMonth = -1_553_304_835,
        /// InvalidParameterValue.InvalidUin
        #[doc(alias("InvalidParameterValue.InvalidUin"))]
        InvalidParameterValueInvalidUin = 453_955_449,
        /// InvalidParameterValue.MailEmpty
        #[doc(alias("InvalidParameterValue.MailEmpty"))]
        InvalidParameterValueMailEmpty = -1_191_963_804,
        /// InvalidParameterValue.PasswordEmpty
        #[doc(alias("InvalidParameterValue.PasswordEmpty"))]
        InvalidParameterValuePasswordEmpty = -1_366_834_812,
        /// InvalidParameterValue.PhoneNumEmpty
        #[doc(alias("InvalidParameterValue.PhoneNumEmpty"))]
        InvalidParameterValuePhoneNumEmpty = 1_977_679_840,
        /// InvalidParameterValue.TradeInfoEmpty
        #[doc(alias("InvalidParameterValue.TradeInfoEmpty"))]
        InvalidParameterValueTradeInfoEmpty = 1_813_539_260,
        /// InvalidParameterValue.UinAlreadyAppliedClient
        #[doc(alias("InvalidParameterValue.UinAlreadyAppliedClient"))]
        InvalidParameterValueUinAlreadyAppliedClient = -266_736_564,
        /// InvalidParameterValue.UinAlreadyClient
        #[doc(alias("InvalidParameterValue.UinAlreadyClient"))]
        InvalidParameterValueUinAlreadyClient = 1_944_362_923,
        /// InvalidParameterValue.UinAlreadyReseller
        #[doc(alias("InvalidParameterValue.UinAlreadyReseller"))]
        InvalidParameterValueUinAlreadyReseller = 2_102_507_543,
        /// InvalidParameterValue.UinIsSubAccount
        #[doc(alias("InvalidParameterValue.UinIsSubAccount"))]
        InvalidParameterValueUinIsSubAccount = 2_055_954_451,
        /// InvalidParameterValue.UinList
        #[doc(alias("InvalidParameterValue.UinList"))]
        InvalidParameterValueUinList = -339_092_106,
        /// InvalidParameterValue.UnSupportArea
        #[doc(alias("InvalidParameterValue.UnSupportArea"))]
        InvalidParameterValueUnSupportArea = -2_141_288_907,
        /// InvalidParameterValue.VoucherAmountOutOfRange
        #[doc(alias("InvalidParameterValue.VoucherAmountOutOfRange"))]
        InvalidParameterValueVoucherAmountOutOfRange = -1_337_186_425,
        /// MissingParameter
        MissingParameter = -335_740_916,
        /// OperationDenied
        OperationDenied = 1_116_061_597,
        /// OperationDenied.ServiceBusy
        ///
        /// - Retry: `backoff`
        #[doc(alias("OperationDenied.ServiceBusy"))]
        OperationDeniedServiceBusy = 667_989_485,
        /// RequestLimitExceeded
        RequestLimitExceeded = 159_058_964,
        /// UnauthorizedOperation
        UnauthorizedOperation = -759_559_078,
        /// UnauthorizedOperation.NotCustomerUin
        #[doc(alias("UnauthorizedOperation.NotCustomerUin"))]
        UnauthorizedOperationNotCustomerUin = 496_318_582,
        /// UnauthorizedOperation.UinNoAuth
        #[doc(alias("UnauthorizedOperation.UinNoAuth"))]
        UnauthorizedOperationUinNoAuth = -157_442_709,
        /// UnknownParameter
        UnknownParameter = -734_376_733,
    }
    api::listed_enum!(IntlpartnersmgtError, intlpartnersmgt_v20220928_table);
    mod intlpartnersmgt_v20220928_table {
        use super::api::{
            Background, Index, Level, Own, Retry, Table, TableData, backgrounds,
        };
        use super::{IntlpartnersmgtError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "intlpartnersmgt_v20220928";
        pub(super) const CODE_INDEX: Index = index::INTLPARTNERSMGT_V20220928_CODES;
        pub(super) const KEY_INDEX: Index = index::INTLPARTNERSMGT_V20220928_KEYS;
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
        pub(super) static BACKGROUNDS: [Background; 69] = backgrounds(
            &WORDS,
            &index::INTLPARTNERSMGT_V20220928_HEADS,
        );
        pub(super) static OWN: [Own; 3] = [
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Throttle)),
            Own::new(None, None, None, Some(Retry::Backoff)),
        ];
        pub(super) static TABLE: Table = Table::new(TableData {
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
            backgrounds: &BACKGROUNDS,
            own_at: &index::INTLPARTNERSMGT_V20220928_OWN,
            own: &OWN,
            listed_sources: &[super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20220928::IntlpartnersmgtError;

const SDK_GO_EN: api::Source = api::Source::new(
    "sdk-go-en",
    "Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services",
    api::Lang::En,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en"),
);
