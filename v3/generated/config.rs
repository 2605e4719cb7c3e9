// @generated from spec/config.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: dfc9cd7b1fc6a458, rust-hash: ab3fecf1a36843f6
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/config.rs"]
mod index;

/// Version 2022-08-02 of the API.
pub mod v20220802 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "config")]
    /// Error codes of CloudConfig (config), API 3.0, version 2022-08-02.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ConfigError {
        /// FailedOperation.CompliancePackIsNotExist
        #[doc(alias("FailedOperation.CompliancePackIsNotExist"))]
        FailedOperationCompliancePackIsNotExist,
        /// FailedOperation.CompliancePackIsNotStop
        #[doc(alias("FailedOperation.CompliancePackIsNotStop"))]
        FailedOperationCompliancePackIsNotStop,
        /// FailedOperation.CompliancePackNameIsNotExist
        #[doc(alias("FailedOperation.CompliancePackNameIsNotExist"))]
        FailedOperationCompliancePackNameIsNotExist,
        /// FailedOperation.MemberNotAssignManager
        #[doc(alias("FailedOperation.MemberNotAssignManager"))]
        FailedOperationMemberNotAssignManager,
        /// FailedOperation.NotAllowOperateControlCenterGovernancePackage
        #[doc(alias("FailedOperation.NotAllowOperateControlCenterGovernancePackage"))]
        FailedOperationNotAllowOperateControlCenterGovernancePackage,
        /// FailedOperation.NotAllowOperateControlCenterGovernancePackageRule
        #[doc(
            alias("FailedOperation.NotAllowOperateControlCenterGovernancePackageRule")
        )]
        FailedOperationNotAllowOperateControlCenterGovernancePackageRule,
        /// FailedOperation.RecorderIsClose
        #[doc(alias("FailedOperation.RecorderIsClose"))]
        FailedOperationRecorderIsClose,
        /// FailedOperation.RuleIsNotStop
        #[doc(alias("FailedOperation.RuleIsNotStop"))]
        FailedOperationRuleIsNotStop,
        /// FailedOperation.RuleNameIsExist
        #[doc(alias("FailedOperation.RuleNameIsExist"))]
        FailedOperationRuleNameIsExist,
        /// FailedOperation.SameMemberAccountGroupAlreadyExist
        #[doc(alias("FailedOperation.SameMemberAccountGroupAlreadyExist"))]
        FailedOperationSameMemberAccountGroupAlreadyExist,
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        /// LimitExceeded.AccountGroupLimitOver
        #[doc(alias("LimitExceeded.AccountGroupLimitOver"))]
        LimitExceededAccountGroupLimitOver,
        /// LimitExceeded.AlertPolicyLimit
        #[doc(alias("LimitExceeded.AlertPolicyLimit"))]
        LimitExceededAlertPolicyLimit,
        /// LimitExceeded.CompliancePackMaxNum
        #[doc(alias("LimitExceeded.CompliancePackMaxNum"))]
        LimitExceededCompliancePackMaxNum,
        /// LimitExceeded.OpenRecorderLimitOver
        #[doc(alias("LimitExceeded.OpenRecorderLimitOver"))]
        LimitExceededOpenRecorderLimitOver,
        /// LimitExceeded.RemediationMaxNum
        #[doc(alias("LimitExceeded.RemediationMaxNum"))]
        LimitExceededRemediationMaxNum,
        /// LimitExceeded.UpdateRecorderLimitOver
        #[doc(alias("LimitExceeded.UpdateRecorderLimitOver"))]
        LimitExceededUpdateRecorderLimitOver,
        /// ResourceNotFound.AccountGroupIsNotExist
        #[doc(alias("ResourceNotFound.AccountGroupIsNotExist"))]
        ResourceNotFoundAccountGroupIsNotExist,
        /// ResourceNotFound.CompliancePackIsNotExist
        #[doc(alias("ResourceNotFound.CompliancePackIsNotExist"))]
        ResourceNotFoundCompliancePackIsNotExist,
        /// ResourceNotFound.CompliancePackNotExist
        #[doc(alias("ResourceNotFound.CompliancePackNotExist"))]
        ResourceNotFoundCompliancePackNotExist,
        /// ResourceNotFound.DeliverBucketNotExist
        #[doc(alias("ResourceNotFound.DeliverBucketNotExist"))]
        ResourceNotFoundDeliverBucketNotExist,
        /// ResourceNotFound.DeliverEventNotExist
        #[doc(alias("ResourceNotFound.DeliverEventNotExist"))]
        ResourceNotFoundDeliverEventNotExist,
        /// ResourceNotFound.DeliverIsNotExist
        #[doc(alias("ResourceNotFound.DeliverIsNotExist"))]
        ResourceNotFoundDeliverIsNotExist,
        /// ResourceNotFound.MemberNotExist
        #[doc(alias("ResourceNotFound.MemberNotExist"))]
        ResourceNotFoundMemberNotExist,
        /// ResourceNotFound.RecorderIsNotExist
        #[doc(alias("ResourceNotFound.RecorderIsNotExist"))]
        ResourceNotFoundRecorderIsNotExist,
        /// ResourceNotFound.RemediationIsNotExist
        #[doc(alias("ResourceNotFound.RemediationIsNotExist"))]
        ResourceNotFoundRemediationIsNotExist,
        /// ResourceNotFound.ResourceNotExist
        #[doc(alias("ResourceNotFound.ResourceNotExist"))]
        ResourceNotFoundResourceNotExist,
        /// ResourceNotFound.ResourceTypeNotExist
        #[doc(alias("ResourceNotFound.ResourceTypeNotExist"))]
        ResourceNotFoundResourceTypeNotExist,
        /// ResourceNotFound.RuleIsNotExist
        #[doc(alias("ResourceNotFound.RuleIsNotExist"))]
        ResourceNotFoundRuleIsNotExist,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "config")]
    api::listed_enum!(ConfigError, config_v20220802_table);
    pub(crate) mod config_v20220802_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "config")]
        use super::ConfigError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "config_v20220802";
        pub(super) const CODE_INDEX: Index = index::CONFIG_V20220802_CODES;
        pub(super) const KEY_INDEX: Index = index::CONFIG_V20220802_KEYS;
        #[cfg(feature = "config")]
        pub(super) static VARIANTS: [ConfigError; 31] = [
            ConfigError::FailedOperationCompliancePackIsNotExist,
            ConfigError::FailedOperationCompliancePackIsNotStop,
            ConfigError::FailedOperationCompliancePackNameIsNotExist,
            ConfigError::FailedOperationMemberNotAssignManager,
            ConfigError::FailedOperationNotAllowOperateControlCenterGovernancePackage,
            ConfigError::FailedOperationNotAllowOperateControlCenterGovernancePackageRule,
            ConfigError::FailedOperationRecorderIsClose,
            ConfigError::FailedOperationRuleIsNotStop,
            ConfigError::FailedOperationRuleNameIsExist,
            ConfigError::FailedOperationSameMemberAccountGroupAlreadyExist,
            ConfigError::InternalError,
            ConfigError::InvalidParameter,
            ConfigError::LimitExceededAccountGroupLimitOver,
            ConfigError::LimitExceededAlertPolicyLimit,
            ConfigError::LimitExceededCompliancePackMaxNum,
            ConfigError::LimitExceededOpenRecorderLimitOver,
            ConfigError::LimitExceededRemediationMaxNum,
            ConfigError::LimitExceededUpdateRecorderLimitOver,
            ConfigError::ResourceNotFoundAccountGroupIsNotExist,
            ConfigError::ResourceNotFoundCompliancePackIsNotExist,
            ConfigError::ResourceNotFoundCompliancePackNotExist,
            ConfigError::ResourceNotFoundDeliverBucketNotExist,
            ConfigError::ResourceNotFoundDeliverEventNotExist,
            ConfigError::ResourceNotFoundDeliverIsNotExist,
            ConfigError::ResourceNotFoundMemberNotExist,
            ConfigError::ResourceNotFoundRecorderIsNotExist,
            ConfigError::ResourceNotFoundRemediationIsNotExist,
            ConfigError::ResourceNotFoundResourceNotExist,
            ConfigError::ResourceNotFoundResourceTypeNotExist,
            ConfigError::ResourceNotFoundRuleIsNotExist,
            ConfigError::UnauthorizedOperation,
        ];
        pub(super) static WORDS: [&str; 31] = [
            "FailedOperation.CompliancePackIsNotExist",
            "FailedOperation.CompliancePackIsNotStop",
            "FailedOperation.CompliancePackNameIsNotExist",
            "FailedOperation.MemberNotAssignManager",
            "FailedOperation.NotAllowOperateControlCenterGovernancePackage",
            "FailedOperation.NotAllowOperateControlCenterGovernancePackageRule",
            "FailedOperation.RecorderIsClose",
            "FailedOperation.RuleIsNotStop",
            "FailedOperation.RuleNameIsExist",
            "FailedOperation.SameMemberAccountGroupAlreadyExist",
            "InternalError",
            "InvalidParameter",
            "LimitExceeded.AccountGroupLimitOver",
            "LimitExceeded.AlertPolicyLimit",
            "LimitExceeded.CompliancePackMaxNum",
            "LimitExceeded.OpenRecorderLimitOver",
            "LimitExceeded.RemediationMaxNum",
            "LimitExceeded.UpdateRecorderLimitOver",
            "ResourceNotFound.AccountGroupIsNotExist",
            "ResourceNotFound.CompliancePackIsNotExist",
            "ResourceNotFound.CompliancePackNotExist",
            "ResourceNotFound.DeliverBucketNotExist",
            "ResourceNotFound.DeliverEventNotExist",
            "ResourceNotFound.DeliverIsNotExist",
            "ResourceNotFound.MemberNotExist",
            "ResourceNotFound.RecorderIsNotExist",
            "ResourceNotFound.RemediationIsNotExist",
            "ResourceNotFound.ResourceNotExist",
            "ResourceNotFound.ResourceTypeNotExist",
            "ResourceNotFound.RuleIsNotExist",
            "UnauthorizedOperation",
        ];
        pub(super) static NAMES: [&str; 31] = [
            "FailedOperationCompliancePackIsNotExist",
            "FailedOperationCompliancePackIsNotStop",
            "FailedOperationCompliancePackNameIsNotExist",
            "FailedOperationMemberNotAssignManager",
            "FailedOperationNotAllowOperateControlCenterGovernancePackage",
            "FailedOperationNotAllowOperateControlCenterGovernancePackageRule",
            "FailedOperationRecorderIsClose",
            "FailedOperationRuleIsNotStop",
            "FailedOperationRuleNameIsExist",
            "FailedOperationSameMemberAccountGroupAlreadyExist",
            "InternalError",
            "InvalidParameter",
            "LimitExceededAccountGroupLimitOver",
            "LimitExceededAlertPolicyLimit",
            "LimitExceededCompliancePackMaxNum",
            "LimitExceededOpenRecorderLimitOver",
            "LimitExceededRemediationMaxNum",
            "LimitExceededUpdateRecorderLimitOver",
            "ResourceNotFoundAccountGroupIsNotExist",
            "ResourceNotFoundCompliancePackIsNotExist",
            "ResourceNotFoundCompliancePackNotExist",
            "ResourceNotFoundDeliverBucketNotExist",
            "ResourceNotFoundDeliverEventNotExist",
            "ResourceNotFoundDeliverIsNotExist",
            "ResourceNotFoundMemberNotExist",
            "ResourceNotFoundRecorderIsNotExist",
            "ResourceNotFoundRemediationIsNotExist",
            "ResourceNotFoundResourceNotExist",
            "ResourceNotFoundResourceTypeNotExist",
            "ResourceNotFoundRuleIsNotExist",
            "UnauthorizedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 6] = [
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("LimitExceeded"),
            Answer::below("ResourceNotFound"),
            Answer::of("UnauthorizedOperation"),
        ];
        pub(super) use super::index::CONFIG_V20220802_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "ConfigError",
            label_en: "CloudConfig",
            label_zh: "配置审计",
            level: Level::Service,
            product: Some(products::CONFIG),
            version: Some("2022-08-02"),
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

#[cfg(feature = "config")]
pub use v20220802::ConfigError;

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
