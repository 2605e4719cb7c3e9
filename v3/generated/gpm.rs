// @generated from spec/gpm.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 4612b224e3e08198, rust-hash: 0d989260fb8133fe
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/gpm.rs"]
mod index;

/// Version 2020-08-20 of the API.
pub mod v20200820 {
    use super::{SDK_GO_EN, api, index};
    #[cfg(feature = "gpm")]
    /// Error codes of Game Player Matchmaking (gpm), API 3.0, version 2020-08-20.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum GpmError {
        /// AuthFailure
        AuthFailure,
        /// DryRunOperation
        DryRunOperation,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.CLSFailedOperation
        #[doc(alias("FailedOperation.CLSFailedOperation"))]
        FailedOperationClsFailedOperation,
        /// FailedOperation.FrequencySamePlayerLimited
        ///
        /// - Retry: `throttle`
        #[doc(alias("FailedOperation.FrequencySamePlayerLimited"))]
        FailedOperationFrequencySamePlayerLimited,
        /// FailedOperation.LimitMatchCount
        #[doc(alias("FailedOperation.LimitMatchCount"))]
        FailedOperationLimitMatchCount,
        /// FailedOperation.LimitRuleCount
        #[doc(alias("FailedOperation.LimitRuleCount"))]
        FailedOperationLimitRuleCount,
        /// FailedOperation.ServiceUnavailable
        #[doc(alias("FailedOperation.ServiceUnavailable"))]
        FailedOperationServiceUnavailable,
        /// FailedOperation.TagsOpeartionFailed
        #[doc(alias("FailedOperation.TagsOpeartionFailed"))]
        FailedOperationTagsOpeartionFailed,
        /// InternalError
        InternalError,
        /// InvalidAction
        InvalidAction,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.GameServerSessionRepeated
        #[doc(alias("InvalidParameterValue.GameServerSessionRepeated"))]
        InvalidParameterValueGameServerSessionRepeated,
        /// InvalidParameterValue.InvalidRuleScript
        #[doc(alias("InvalidParameterValue.InvalidRuleScript"))]
        InvalidParameterValueInvalidRuleScript,
        /// InvalidParameterValue.MatchCodeNotFound
        #[doc(alias("InvalidParameterValue.MatchCodeNotFound"))]
        InvalidParameterValueMatchCodeNotFound,
        /// InvalidParameterValue.MatchFeildValueLimit
        #[doc(alias("InvalidParameterValue.MatchFeildValueLimit"))]
        InvalidParameterValueMatchFeildValueLimit,
        /// InvalidParameterValue.MatchInvalidCharacters
        #[doc(alias("InvalidParameterValue.MatchInvalidCharacters"))]
        InvalidParameterValueMatchInvalidCharacters,
        /// InvalidParameterValue.MatchNotFound
        #[doc(alias("InvalidParameterValue.MatchNotFound"))]
        InvalidParameterValueMatchNotFound,
        /// InvalidParameterValue.MatchPlayersLimit
        #[doc(alias("InvalidParameterValue.MatchPlayersLimit"))]
        InvalidParameterValueMatchPlayersLimit,
        /// InvalidParameterValue.MatchPlayersRepeated
        #[doc(alias("InvalidParameterValue.MatchPlayersRepeated"))]
        InvalidParameterValueMatchPlayersRepeated,
        /// InvalidParameterValue.MatchStatusNotPermitCancel
        #[doc(alias("InvalidParameterValue.MatchStatusNotPermitCancel"))]
        InvalidParameterValueMatchStatusNotPermitCancel,
        /// InvalidParameterValue.MatchTicketIdNotFound
        #[doc(alias("InvalidParameterValue.MatchTicketIdNotFound"))]
        InvalidParameterValueMatchTicketIdNotFound,
        /// InvalidParameterValue.MatchTicketIdRepeated
        #[doc(alias("InvalidParameterValue.MatchTicketIdRepeated"))]
        InvalidParameterValueMatchTicketIdRepeated,
        /// InvalidParameterValue.MatchTicketLimit
        #[doc(alias("InvalidParameterValue.MatchTicketLimit"))]
        InvalidParameterValueMatchTicketLimit,
        /// InvalidParameterValue.RuleMatchExistent
        #[doc(alias("InvalidParameterValue.RuleMatchExistent"))]
        InvalidParameterValueRuleMatchExistent,
        /// InvalidParameterValue.RuleNameDuplicated
        #[doc(alias("InvalidParameterValue.RuleNameDuplicated"))]
        InvalidParameterValueRuleNameDuplicated,
        /// InvalidParameterValue.RuleNotFound
        #[doc(alias("InvalidParameterValue.RuleNotFound"))]
        InvalidParameterValueRuleNotFound,
        /// InvalidParameterValue.TagsLimitPermission
        #[doc(alias("InvalidParameterValue.TagsLimitPermission"))]
        InvalidParameterValueTagsLimitPermission,
        /// InvalidParameterValue.TokenCompatibleSpanInvalid
        #[doc(alias("InvalidParameterValue.TokenCompatibleSpanInvalid"))]
        InvalidParameterValueTokenCompatibleSpanInvalid,
        /// InvalidParameterValue.TokenLimit
        #[doc(alias("InvalidParameterValue.TokenLimit"))]
        InvalidParameterValueTokenLimit,
        /// InvalidParameterValue.ValueRangeLimit
        #[doc(alias("InvalidParameterValue.ValueRangeLimit"))]
        InvalidParameterValueValueRangeLimit,
        /// LimitExceeded
        LimitExceeded,
        /// LimitExceeded.TokenUpdateExceed
        #[doc(alias("LimitExceeded.TokenUpdateExceed"))]
        LimitExceededTokenUpdateExceed,
        /// MissingParameter
        MissingParameter,
        /// NoSuchVersion
        NoSuchVersion,
        /// OperationDenied
        OperationDenied,
        /// RequestLimitExceeded
        RequestLimitExceeded,
        /// ResourceInUse
        ResourceInUse,
        /// ResourceInsufficient
        ResourceInsufficient,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// ResourceUnavailable.CLSServiceNotActivated
        #[doc(alias("ResourceUnavailable.CLSServiceNotActivated"))]
        ResourceUnavailableClsServiceNotActivated,
        /// ResourcesSoldOut
        ResourcesSoldOut,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnauthorizedOperation.CAMUnauthorizedOperation
        #[doc(alias("UnauthorizedOperation.CAMUnauthorizedOperation"))]
        UnauthorizedOperationCamUnauthorizedOperation,
        /// UnauthorizedOperation.UnauthorizedAction
        #[doc(alias("UnauthorizedOperation.UnauthorizedAction"))]
        UnauthorizedOperationUnauthorizedAction,
        /// UnauthorizedOperation.UserUnAuth
        #[doc(alias("UnauthorizedOperation.UserUnAuth"))]
        UnauthorizedOperationUserUnAuth,
        /// UnknownParameter
        UnknownParameter,
        /// UnsupportedOperation
        UnsupportedOperation,
        /// UnsupportedRegion
        UnsupportedRegion,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "gpm")]
    api::listed_enum!(GpmError, gpm_v20200820_table);
    pub(crate) mod gpm_v20200820_table {
        use super::api::{Answer, Index, Level, Retry, Table, TableData};
        #[cfg(feature = "gpm")]
        use super::GpmError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "gpm_v20200820";
        pub(super) const CODE_INDEX: Index = index::GPM_V20200820_CODES;
        pub(super) const KEY_INDEX: Index = index::GPM_V20200820_KEYS;
        #[cfg(feature = "gpm")]
        pub(super) static VARIANTS: [GpmError; 51] = [
            GpmError::AuthFailure,
            GpmError::DryRunOperation,
            GpmError::FailedOperation,
            GpmError::FailedOperationClsFailedOperation,
            GpmError::FailedOperationFrequencySamePlayerLimited,
            GpmError::FailedOperationLimitMatchCount,
            GpmError::FailedOperationLimitRuleCount,
            GpmError::FailedOperationServiceUnavailable,
            GpmError::FailedOperationTagsOpeartionFailed,
            GpmError::InternalError,
            GpmError::InvalidAction,
            GpmError::InvalidParameter,
            GpmError::InvalidParameterValue,
            GpmError::InvalidParameterValueGameServerSessionRepeated,
            GpmError::InvalidParameterValueInvalidRuleScript,
            GpmError::InvalidParameterValueMatchCodeNotFound,
            GpmError::InvalidParameterValueMatchFeildValueLimit,
            GpmError::InvalidParameterValueMatchInvalidCharacters,
            GpmError::InvalidParameterValueMatchNotFound,
            GpmError::InvalidParameterValueMatchPlayersLimit,
            GpmError::InvalidParameterValueMatchPlayersRepeated,
            GpmError::InvalidParameterValueMatchStatusNotPermitCancel,
            GpmError::InvalidParameterValueMatchTicketIdNotFound,
            GpmError::InvalidParameterValueMatchTicketIdRepeated,
            GpmError::InvalidParameterValueMatchTicketLimit,
            GpmError::InvalidParameterValueRuleMatchExistent,
            GpmError::InvalidParameterValueRuleNameDuplicated,
            GpmError::InvalidParameterValueRuleNotFound,
            GpmError::InvalidParameterValueTagsLimitPermission,
            GpmError::InvalidParameterValueTokenCompatibleSpanInvalid,
            GpmError::InvalidParameterValueTokenLimit,
            GpmError::InvalidParameterValueValueRangeLimit,
            GpmError::LimitExceeded,
            GpmError::LimitExceededTokenUpdateExceed,
            GpmError::MissingParameter,
            GpmError::NoSuchVersion,
            GpmError::OperationDenied,
            GpmError::RequestLimitExceeded,
            GpmError::ResourceInUse,
            GpmError::ResourceInsufficient,
            GpmError::ResourceNotFound,
            GpmError::ResourceUnavailable,
            GpmError::ResourceUnavailableClsServiceNotActivated,
            GpmError::ResourcesSoldOut,
            GpmError::UnauthorizedOperation,
            GpmError::UnauthorizedOperationCamUnauthorizedOperation,
            GpmError::UnauthorizedOperationUnauthorizedAction,
            GpmError::UnauthorizedOperationUserUnAuth,
            GpmError::UnknownParameter,
            GpmError::UnsupportedOperation,
            GpmError::UnsupportedRegion,
        ];
        pub(super) static WORDS: [&str; 51] = [
            "AuthFailure",
            "DryRunOperation",
            "FailedOperation",
            "FailedOperation.CLSFailedOperation",
            "FailedOperation.FrequencySamePlayerLimited",
            "FailedOperation.LimitMatchCount",
            "FailedOperation.LimitRuleCount",
            "FailedOperation.ServiceUnavailable",
            "FailedOperation.TagsOpeartionFailed",
            "InternalError",
            "InvalidAction",
            "InvalidParameter",
            "InvalidParameterValue",
            "InvalidParameterValue.GameServerSessionRepeated",
            "InvalidParameterValue.InvalidRuleScript",
            "InvalidParameterValue.MatchCodeNotFound",
            "InvalidParameterValue.MatchFeildValueLimit",
            "InvalidParameterValue.MatchInvalidCharacters",
            "InvalidParameterValue.MatchNotFound",
            "InvalidParameterValue.MatchPlayersLimit",
            "InvalidParameterValue.MatchPlayersRepeated",
            "InvalidParameterValue.MatchStatusNotPermitCancel",
            "InvalidParameterValue.MatchTicketIdNotFound",
            "InvalidParameterValue.MatchTicketIdRepeated",
            "InvalidParameterValue.MatchTicketLimit",
            "InvalidParameterValue.RuleMatchExistent",
            "InvalidParameterValue.RuleNameDuplicated",
            "InvalidParameterValue.RuleNotFound",
            "InvalidParameterValue.TagsLimitPermission",
            "InvalidParameterValue.TokenCompatibleSpanInvalid",
            "InvalidParameterValue.TokenLimit",
            "InvalidParameterValue.ValueRangeLimit",
            "LimitExceeded",
            "LimitExceeded.TokenUpdateExceed",
            "MissingParameter",
            "NoSuchVersion",
            "OperationDenied",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceUnavailable",
            "ResourceUnavailable.CLSServiceNotActivated",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnauthorizedOperation.CAMUnauthorizedOperation",
            "UnauthorizedOperation.UnauthorizedAction",
            "UnauthorizedOperation.UserUnAuth",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedRegion",
        ];
        pub(super) static NAMES: [&str; 51] = [
            "AuthFailure",
            "DryRunOperation",
            "FailedOperation",
            "FailedOperationClsFailedOperation",
            "FailedOperationFrequencySamePlayerLimited",
            "FailedOperationLimitMatchCount",
            "FailedOperationLimitRuleCount",
            "FailedOperationServiceUnavailable",
            "FailedOperationTagsOpeartionFailed",
            "InternalError",
            "InvalidAction",
            "InvalidParameter",
            "InvalidParameterValue",
            "InvalidParameterValueGameServerSessionRepeated",
            "InvalidParameterValueInvalidRuleScript",
            "InvalidParameterValueMatchCodeNotFound",
            "InvalidParameterValueMatchFeildValueLimit",
            "InvalidParameterValueMatchInvalidCharacters",
            "InvalidParameterValueMatchNotFound",
            "InvalidParameterValueMatchPlayersLimit",
            "InvalidParameterValueMatchPlayersRepeated",
            "InvalidParameterValueMatchStatusNotPermitCancel",
            "InvalidParameterValueMatchTicketIdNotFound",
            "InvalidParameterValueMatchTicketIdRepeated",
            "InvalidParameterValueMatchTicketLimit",
            "InvalidParameterValueRuleMatchExistent",
            "InvalidParameterValueRuleNameDuplicated",
            "InvalidParameterValueRuleNotFound",
            "InvalidParameterValueTagsLimitPermission",
            "InvalidParameterValueTokenCompatibleSpanInvalid",
            "InvalidParameterValueTokenLimit",
            "InvalidParameterValueValueRangeLimit",
            "LimitExceeded",
            "LimitExceededTokenUpdateExceed",
            "MissingParameter",
            "NoSuchVersion",
            "OperationDenied",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceUnavailable",
            "ResourceUnavailableClsServiceNotActivated",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnauthorizedOperationCamUnauthorizedOperation",
            "UnauthorizedOperationUnauthorizedAction",
            "UnauthorizedOperationUserUnAuth",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedRegion",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 27] = [
            Answer::of("AuthFailure"),
            Answer::of("DryRunOperation"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("FailedOperation.FrequencySamePlayerLimited")
                .with_retry(Retry::Throttle),
            Answer::of("InternalError"),
            Answer::of("InvalidAction"),
            Answer::of("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::below("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::of("NoSuchVersion"),
            Answer::of("OperationDenied"),
            Answer::of("RequestLimitExceeded"),
            Answer::of("ResourceInUse"),
            Answer::of("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::below("ResourceUnavailable"),
            Answer::of("ResourcesSoldOut"),
            Answer::of("UnauthorizedOperation"),
            Answer::below("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
            Answer::of("UnsupportedRegion"),
        ];
        pub(super) use super::index::GPM_V20200820_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "GpmError",
            label_en: "Game Player Matchmaking",
            label_zh: "游戏玩家匹配",
            level: Level::Service,
            product: Some(products::GPM),
            version: Some("2020-08-20"),
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

#[cfg(feature = "gpm")]
pub use v20200820::GpmError;

const SDK_GO_EN: api::Source = api::Source::new(
    "sdk-go-en",
    [
        "Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services",
        "官方 Go SDK 国际站版 v3.0.1474（2026-08-21）：各服务错误码",
    ],
    api::Lang::En,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474"),
);
