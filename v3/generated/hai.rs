// @generated from spec/hai.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 215bab2b3ee0c843, rust-hash: 9d37baea41727e20
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/hai.rs"]
mod index;

/// Version 2023-08-12 of the API.
pub mod v20230812 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "hai")]
    /// Error codes of Hyper Application Inventor (hai), API 3.0, version 2023-08-12.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum HaiError {
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.ArrearsAccountCannotRunInstances
        #[doc(alias("FailedOperation.ArrearsAccountCannotRunInstances"))]
        FailedOperationArrearsAccountCannotRunInstances,
        /// FailedOperation.AutoscaleManualConflict
        #[doc(alias("FailedOperation.AutoscaleManualConflict"))]
        FailedOperationAutoscaleManualConflict,
        /// FailedOperation.CannotReturn
        #[doc(alias("FailedOperation.CannotReturn"))]
        FailedOperationCannotReturn,
        /// FailedOperation.OperateInstanceRepeatedly
        #[doc(alias("FailedOperation.OperateInstanceRepeatedly"))]
        FailedOperationOperateInstanceRepeatedly,
        /// InternalError
        InternalError,
        /// InternalError.TradeError
        #[doc(alias("InternalError.TradeError"))]
        InternalErrorTradeError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.AtMostOne
        #[doc(alias("InvalidParameter.AtMostOne"))]
        InvalidParameterAtMostOne,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.ApplicationIdNotFound
        #[doc(alias("InvalidParameterValue.ApplicationIdNotFound"))]
        InvalidParameterValueApplicationIdNotFound,
        /// InvalidParameterValue.BundleTypeNotFound
        #[doc(alias("InvalidParameterValue.BundleTypeNotFound"))]
        InvalidParameterValueBundleTypeNotFound,
        /// InvalidParameterValue.ComputeSetCannotBeNone
        #[doc(alias("InvalidParameterValue.ComputeSetCannotBeNone"))]
        InvalidParameterValueComputeSetCannotBeNone,
        /// InvalidParameterValue.DiskSizeMustLargeThanCurrentDiskSize
        #[doc(alias("InvalidParameterValue.DiskSizeMustLargeThanCurrentDiskSize"))]
        InvalidParameterValueDiskSizeMustLargeThanCurrentDiskSize,
        /// InvalidParameterValue.DiskSizeMustLargerThanApplicationMinRequiredSize
        #[doc(
            alias(
                "InvalidParameterValue.DiskSizeMustLargerThanApplicationMinRequiredSize"
            )
        )]
        InvalidParameterValueDiskSizeMustLargerThanApplicationMinRequiredSize,
        /// InvalidParameterValue.DiskSizeReachLimit
        #[doc(alias("InvalidParameterValue.DiskSizeReachLimit"))]
        InvalidParameterValueDiskSizeReachLimit,
        /// InvalidParameterValue.Duplicated
        #[doc(alias("InvalidParameterValue.Duplicated"))]
        InvalidParameterValueDuplicated,
        /// InvalidParameterValue.InstanceIdNotFound
        #[doc(alias("InvalidParameterValue.InstanceIdNotFound"))]
        InvalidParameterValueInstanceIdNotFound,
        /// InvalidParameterValue.InstanceNameTooLong
        #[doc(alias("InvalidParameterValue.InstanceNameTooLong"))]
        InvalidParameterValueInstanceNameTooLong,
        /// InvalidParameterValue.InvalidApplicationIdMalformed
        #[doc(alias("InvalidParameterValue.InvalidApplicationIdMalformed"))]
        InvalidParameterValueInvalidApplicationIdMalformed,
        /// InvalidParameterValue.InvalidApplicationNameDuplicate
        #[doc(alias("InvalidParameterValue.InvalidApplicationNameDuplicate"))]
        InvalidParameterValueInvalidApplicationNameDuplicate,
        /// InvalidParameterValue.InvalidApplicationType
        #[doc(alias("InvalidParameterValue.InvalidApplicationType"))]
        InvalidParameterValueInvalidApplicationType,
        /// InvalidParameterValue.InvalidChargeType
        #[doc(alias("InvalidParameterValue.InvalidChargeType"))]
        InvalidParameterValueInvalidChargeType,
        /// InvalidParameterValue.InvalidChargeTypeAndTimeUnit
        #[doc(alias("InvalidParameterValue.InvalidChargeTypeAndTimeUnit"))]
        InvalidParameterValueInvalidChargeTypeAndTimeUnit,
        /// InvalidParameterValue.InvalidClusterIdMalformed
        #[doc(alias("InvalidParameterValue.InvalidClusterIdMalformed"))]
        InvalidParameterValueInvalidClusterIdMalformed,
        /// InvalidParameterValue.InvalidInstanceCount
        #[doc(alias("InvalidParameterValue.InvalidInstanceCount"))]
        InvalidParameterValueInvalidInstanceCount,
        /// InvalidParameterValue.InvalidInstanceIdMalformed
        #[doc(alias("InvalidParameterValue.InvalidInstanceIdMalformed"))]
        InvalidParameterValueInvalidInstanceIdMalformed,
        /// InvalidParameterValue.InvalidModelIdMalformed
        #[doc(alias("InvalidParameterValue.InvalidModelIdMalformed"))]
        InvalidParameterValueInvalidModelIdMalformed,
        /// InvalidParameterValue.InvalidOrder
        #[doc(alias("InvalidParameterValue.InvalidOrder"))]
        InvalidParameterValueInvalidOrder,
        /// InvalidParameterValue.InvalidOrderField
        #[doc(alias("InvalidParameterValue.InvalidOrderField"))]
        InvalidParameterValueInvalidOrderField,
        /// InvalidParameterValue.InvalidPassword
        #[doc(alias("InvalidParameterValue.InvalidPassword"))]
        InvalidParameterValueInvalidPassword,
        /// InvalidParameterValue.InvalidSceneIdMalformed
        #[doc(alias("InvalidParameterValue.InvalidSceneIdMalformed"))]
        InvalidParameterValueInvalidSceneIdMalformed,
        /// InvalidParameterValue.InvalidSecurityType
        #[doc(alias("InvalidParameterValue.InvalidSecurityType"))]
        InvalidParameterValueInvalidSecurityType,
        /// InvalidParameterValue.InvalidServiceIdMalformed
        #[doc(alias("InvalidParameterValue.InvalidServiceIdMalformed"))]
        InvalidParameterValueInvalidServiceIdMalformed,
        /// InvalidParameterValue.InvalidSubnetIdIsNone
        #[doc(alias("InvalidParameterValue.InvalidSubnetIdIsNone"))]
        InvalidParameterValueInvalidSubnetIdIsNone,
        /// InvalidParameterValue.InvalidSubnetIdMalformed
        #[doc(alias("InvalidParameterValue.InvalidSubnetIdMalformed"))]
        InvalidParameterValueInvalidSubnetIdMalformed,
        /// InvalidParameterValue.InvalidTemplateIdMalformed
        #[doc(alias("InvalidParameterValue.InvalidTemplateIdMalformed"))]
        InvalidParameterValueInvalidTemplateIdMalformed,
        /// InvalidParameterValue.InvalidVpcIdIsNone
        #[doc(alias("InvalidParameterValue.InvalidVpcIdIsNone"))]
        InvalidParameterValueInvalidVpcIdIsNone,
        /// InvalidParameterValue.RegionInvalid
        #[doc(alias("InvalidParameterValue.RegionInvalid"))]
        InvalidParameterValueRegionInvalid,
        /// InvalidParameterValue.RegionNotSupportPublicCallInfo
        #[doc(alias("InvalidParameterValue.RegionNotSupportPublicCallInfo"))]
        InvalidParameterValueRegionNotSupportPublicCallInfo,
        /// InvalidParameterValue.SecurityGroupNotFound
        #[doc(alias("InvalidParameterValue.SecurityGroupNotFound"))]
        InvalidParameterValueSecurityGroupNotFound,
        /// InvalidParameterValue.ServiceIdNotFound
        #[doc(alias("InvalidParameterValue.ServiceIdNotFound"))]
        InvalidParameterValueServiceIdNotFound,
        /// InvalidParameterValue.ServiceNameTooLong
        #[doc(alias("InvalidParameterValue.ServiceNameTooLong"))]
        InvalidParameterValueServiceNameTooLong,
        /// InvalidParameterValue.SubnetMustCoexistWithVpc
        #[doc(alias("InvalidParameterValue.SubnetMustCoexistWithVpc"))]
        InvalidParameterValueSubnetMustCoexistWithVpc,
        /// InvalidParameterValue.SubnetNotFound
        #[doc(alias("InvalidParameterValue.SubnetNotFound"))]
        InvalidParameterValueSubnetNotFound,
        /// InvalidParameterValue.TargetReplicasMustDifferFromRunningReplicas
        #[doc(
            alias("InvalidParameterValue.TargetReplicasMustDifferFromRunningReplicas")
        )]
        InvalidParameterValueTargetReplicasMustDifferFromRunningReplicas,
        /// InvalidParameterValue.TemplateIdNotFound
        #[doc(alias("InvalidParameterValue.TemplateIdNotFound"))]
        InvalidParameterValueTemplateIdNotFound,
        /// InvalidParameterValue.VpcNotFound
        #[doc(alias("InvalidParameterValue.VpcNotFound"))]
        InvalidParameterValueVpcNotFound,
        /// LimitExceeded.SecurityGroupLimitExceeded
        #[doc(alias("LimitExceeded.SecurityGroupLimitExceeded"))]
        LimitExceededSecurityGroupLimitExceeded,
        /// LimitExceeded.VpcLimitExceeded
        #[doc(alias("LimitExceeded.VpcLimitExceeded"))]
        LimitExceededVpcLimitExceeded,
        /// OperationDenied.InstanceOperationInProgress
        #[doc(alias("OperationDenied.InstanceOperationInProgress"))]
        OperationDeniedInstanceOperationInProgress,
        /// OperationDenied.ServiceNotSupportUpdateCallInfo
        #[doc(alias("OperationDenied.ServiceNotSupportUpdateCallInfo"))]
        OperationDeniedServiceNotSupportUpdateCallInfo,
        /// OperationDenied.ServiceOperationInProgress
        #[doc(alias("OperationDenied.ServiceOperationInProgress"))]
        OperationDeniedServiceOperationInProgress,
        /// ResourceInsufficient.BundleInventoryShortage
        #[doc(alias("ResourceInsufficient.BundleInventoryShortage"))]
        ResourceInsufficientBundleInventoryShortage,
        /// UnauthorizedOperation.AllowCreateOneServiceOfTemplate
        #[doc(alias("UnauthorizedOperation.AllowCreateOneServiceOfTemplate"))]
        UnauthorizedOperationAllowCreateOneServiceOfTemplate,
        /// UnauthorizedOperation.GetRoleError
        #[doc(alias("UnauthorizedOperation.GetRoleError"))]
        UnauthorizedOperationGetRoleError,
        /// UnauthorizedOperation.InvalidToken
        #[doc(alias("UnauthorizedOperation.InvalidToken"))]
        UnauthorizedOperationInvalidToken,
        /// UnauthorizedOperation.UnauthorizedNetworkUser
        #[doc(alias("UnauthorizedOperation.UnauthorizedNetworkUser"))]
        UnauthorizedOperationUnauthorizedNetworkUser,
        /// UnauthorizedOperation.UnauthorizedSTSOperation
        #[doc(alias("UnauthorizedOperation.UnauthorizedSTSOperation"))]
        UnauthorizedOperationUnauthorizedStsOperation,
        /// UnauthorizedOperation.UnauthorizedUser
        #[doc(alias("UnauthorizedOperation.UnauthorizedUser"))]
        UnauthorizedOperationUnauthorizedUser,
        /// UnauthorizedOperation.UserNotBoundEmbodiedIntelligenceAccount
        #[doc(alias("UnauthorizedOperation.UserNotBoundEmbodiedIntelligenceAccount"))]
        UnauthorizedOperationUserNotBoundEmbodiedIntelligenceAccount,
        /// UnsupportedOperation
        UnsupportedOperation,
        /// UnsupportedOperation.CannotTerminateExpiredAndNotExpiredInstances
        #[doc(
            alias("UnsupportedOperation.CannotTerminateExpiredAndNotExpiredInstances")
        )]
        UnsupportedOperationCannotTerminateExpiredAndNotExpiredInstances,
        /// UnsupportedOperation.InstanceCreateApplicationNotSupport
        #[doc(alias("UnsupportedOperation.InstanceCreateApplicationNotSupport"))]
        UnsupportedOperationInstanceCreateApplicationNotSupport,
        /// UnsupportedOperation.InstanceStateArrears
        #[doc(alias("UnsupportedOperation.InstanceStateArrears"))]
        UnsupportedOperationInstanceStateArrears,
        /// UnsupportedOperation.InstanceStateLaunchFailed
        #[doc(alias("UnsupportedOperation.InstanceStateLaunchFailed"))]
        UnsupportedOperationInstanceStateLaunchFailed,
        /// UnsupportedOperation.InstanceStatePending
        #[doc(alias("UnsupportedOperation.InstanceStatePending"))]
        UnsupportedOperationInstanceStatePending,
        /// UnsupportedOperation.InstanceStateRunning
        #[doc(alias("UnsupportedOperation.InstanceStateRunning"))]
        UnsupportedOperationInstanceStateRunning,
        /// UnsupportedOperation.InstanceStateStoppedNoCharge
        #[doc(alias("UnsupportedOperation.InstanceStateStoppedNoCharge"))]
        UnsupportedOperationInstanceStateStoppedNoCharge,
        /// UnsupportedOperation.InstanceStateTerminated
        #[doc(alias("UnsupportedOperation.InstanceStateTerminated"))]
        UnsupportedOperationInstanceStateTerminated,
        /// UnsupportedOperation.NotSupportTerminatePrePaidAndPostPaid
        #[doc(alias("UnsupportedOperation.NotSupportTerminatePrePaidAndPostPaid"))]
        UnsupportedOperationNotSupportTerminatePrePaidAndPostPaid,
        /// UnsupportedOperation.NotSupportToInquiryPrice
        #[doc(alias("UnsupportedOperation.NotSupportToInquiryPrice"))]
        UnsupportedOperationNotSupportToInquiryPrice,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "hai")]
    api::listed_enum!(HaiError, hai_v20230812_table);
    pub(crate) mod hai_v20230812_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "hai")]
        use super::HaiError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "hai_v20230812";
        pub(super) const CODE_INDEX: Index = index::HAI_V20230812_CODES;
        pub(super) const KEY_INDEX: Index = index::HAI_V20230812_KEYS;
        #[cfg(feature = "hai")]
        pub(super) static VARIANTS: [HaiError; 72] = [
            HaiError::FailedOperation,
            HaiError::FailedOperationArrearsAccountCannotRunInstances,
            HaiError::FailedOperationAutoscaleManualConflict,
            HaiError::FailedOperationCannotReturn,
            HaiError::FailedOperationOperateInstanceRepeatedly,
            HaiError::InternalError,
            HaiError::InternalErrorTradeError,
            HaiError::InvalidParameter,
            HaiError::InvalidParameterAtMostOne,
            HaiError::InvalidParameterValue,
            HaiError::InvalidParameterValueApplicationIdNotFound,
            HaiError::InvalidParameterValueBundleTypeNotFound,
            HaiError::InvalidParameterValueComputeSetCannotBeNone,
            HaiError::InvalidParameterValueDiskSizeMustLargeThanCurrentDiskSize,
            HaiError::InvalidParameterValueDiskSizeMustLargerThanApplicationMinRequiredSize,
            HaiError::InvalidParameterValueDiskSizeReachLimit,
            HaiError::InvalidParameterValueDuplicated,
            HaiError::InvalidParameterValueInstanceIdNotFound,
            HaiError::InvalidParameterValueInstanceNameTooLong,
            HaiError::InvalidParameterValueInvalidApplicationIdMalformed,
            HaiError::InvalidParameterValueInvalidApplicationNameDuplicate,
            HaiError::InvalidParameterValueInvalidApplicationType,
            HaiError::InvalidParameterValueInvalidChargeType,
            HaiError::InvalidParameterValueInvalidChargeTypeAndTimeUnit,
            HaiError::InvalidParameterValueInvalidClusterIdMalformed,
            HaiError::InvalidParameterValueInvalidInstanceCount,
            HaiError::InvalidParameterValueInvalidInstanceIdMalformed,
            HaiError::InvalidParameterValueInvalidModelIdMalformed,
            HaiError::InvalidParameterValueInvalidOrder,
            HaiError::InvalidParameterValueInvalidOrderField,
            HaiError::InvalidParameterValueInvalidPassword,
            HaiError::InvalidParameterValueInvalidSceneIdMalformed,
            HaiError::InvalidParameterValueInvalidSecurityType,
            HaiError::InvalidParameterValueInvalidServiceIdMalformed,
            HaiError::InvalidParameterValueInvalidSubnetIdIsNone,
            HaiError::InvalidParameterValueInvalidSubnetIdMalformed,
            HaiError::InvalidParameterValueInvalidTemplateIdMalformed,
            HaiError::InvalidParameterValueInvalidVpcIdIsNone,
            HaiError::InvalidParameterValueRegionInvalid,
            HaiError::InvalidParameterValueRegionNotSupportPublicCallInfo,
            HaiError::InvalidParameterValueSecurityGroupNotFound,
            HaiError::InvalidParameterValueServiceIdNotFound,
            HaiError::InvalidParameterValueServiceNameTooLong,
            HaiError::InvalidParameterValueSubnetMustCoexistWithVpc,
            HaiError::InvalidParameterValueSubnetNotFound,
            HaiError::InvalidParameterValueTargetReplicasMustDifferFromRunningReplicas,
            HaiError::InvalidParameterValueTemplateIdNotFound,
            HaiError::InvalidParameterValueVpcNotFound,
            HaiError::LimitExceededSecurityGroupLimitExceeded,
            HaiError::LimitExceededVpcLimitExceeded,
            HaiError::OperationDeniedInstanceOperationInProgress,
            HaiError::OperationDeniedServiceNotSupportUpdateCallInfo,
            HaiError::OperationDeniedServiceOperationInProgress,
            HaiError::ResourceInsufficientBundleInventoryShortage,
            HaiError::UnauthorizedOperationAllowCreateOneServiceOfTemplate,
            HaiError::UnauthorizedOperationGetRoleError,
            HaiError::UnauthorizedOperationInvalidToken,
            HaiError::UnauthorizedOperationUnauthorizedNetworkUser,
            HaiError::UnauthorizedOperationUnauthorizedStsOperation,
            HaiError::UnauthorizedOperationUnauthorizedUser,
            HaiError::UnauthorizedOperationUserNotBoundEmbodiedIntelligenceAccount,
            HaiError::UnsupportedOperation,
            HaiError::UnsupportedOperationCannotTerminateExpiredAndNotExpiredInstances,
            HaiError::UnsupportedOperationInstanceCreateApplicationNotSupport,
            HaiError::UnsupportedOperationInstanceStateArrears,
            HaiError::UnsupportedOperationInstanceStateLaunchFailed,
            HaiError::UnsupportedOperationInstanceStatePending,
            HaiError::UnsupportedOperationInstanceStateRunning,
            HaiError::UnsupportedOperationInstanceStateStoppedNoCharge,
            HaiError::UnsupportedOperationInstanceStateTerminated,
            HaiError::UnsupportedOperationNotSupportTerminatePrePaidAndPostPaid,
            HaiError::UnsupportedOperationNotSupportToInquiryPrice,
        ];
        pub(super) static WORDS: [&str; 72] = [
            "FailedOperation",
            "FailedOperation.ArrearsAccountCannotRunInstances",
            "FailedOperation.AutoscaleManualConflict",
            "FailedOperation.CannotReturn",
            "FailedOperation.OperateInstanceRepeatedly",
            "InternalError",
            "InternalError.TradeError",
            "InvalidParameter",
            "InvalidParameter.AtMostOne",
            "InvalidParameterValue",
            "InvalidParameterValue.ApplicationIdNotFound",
            "InvalidParameterValue.BundleTypeNotFound",
            "InvalidParameterValue.ComputeSetCannotBeNone",
            "InvalidParameterValue.DiskSizeMustLargeThanCurrentDiskSize",
            "InvalidParameterValue.DiskSizeMustLargerThanApplicationMinRequiredSize",
            "InvalidParameterValue.DiskSizeReachLimit",
            "InvalidParameterValue.Duplicated",
            "InvalidParameterValue.InstanceIdNotFound",
            "InvalidParameterValue.InstanceNameTooLong",
            "InvalidParameterValue.InvalidApplicationIdMalformed",
            "InvalidParameterValue.InvalidApplicationNameDuplicate",
            "InvalidParameterValue.InvalidApplicationType",
            "InvalidParameterValue.InvalidChargeType",
            "InvalidParameterValue.InvalidChargeTypeAndTimeUnit",
            "InvalidParameterValue.InvalidClusterIdMalformed",
            "InvalidParameterValue.InvalidInstanceCount",
            "InvalidParameterValue.InvalidInstanceIdMalformed",
            "InvalidParameterValue.InvalidModelIdMalformed",
            "InvalidParameterValue.InvalidOrder",
            "InvalidParameterValue.InvalidOrderField",
            "InvalidParameterValue.InvalidPassword",
            "InvalidParameterValue.InvalidSceneIdMalformed",
            "InvalidParameterValue.InvalidSecurityType",
            "InvalidParameterValue.InvalidServiceIdMalformed",
            "InvalidParameterValue.InvalidSubnetIdIsNone",
            "InvalidParameterValue.InvalidSubnetIdMalformed",
            "InvalidParameterValue.InvalidTemplateIdMalformed",
            "InvalidParameterValue.InvalidVpcIdIsNone",
            "InvalidParameterValue.RegionInvalid",
            "InvalidParameterValue.RegionNotSupportPublicCallInfo",
            "InvalidParameterValue.SecurityGroupNotFound",
            "InvalidParameterValue.ServiceIdNotFound",
            "InvalidParameterValue.ServiceNameTooLong",
            "InvalidParameterValue.SubnetMustCoexistWithVpc",
            "InvalidParameterValue.SubnetNotFound",
            "InvalidParameterValue.TargetReplicasMustDifferFromRunningReplicas",
            "InvalidParameterValue.TemplateIdNotFound",
            "InvalidParameterValue.VpcNotFound",
            "LimitExceeded.SecurityGroupLimitExceeded",
            "LimitExceeded.VpcLimitExceeded",
            "OperationDenied.InstanceOperationInProgress",
            "OperationDenied.ServiceNotSupportUpdateCallInfo",
            "OperationDenied.ServiceOperationInProgress",
            "ResourceInsufficient.BundleInventoryShortage",
            "UnauthorizedOperation.AllowCreateOneServiceOfTemplate",
            "UnauthorizedOperation.GetRoleError",
            "UnauthorizedOperation.InvalidToken",
            "UnauthorizedOperation.UnauthorizedNetworkUser",
            "UnauthorizedOperation.UnauthorizedSTSOperation",
            "UnauthorizedOperation.UnauthorizedUser",
            "UnauthorizedOperation.UserNotBoundEmbodiedIntelligenceAccount",
            "UnsupportedOperation",
            "UnsupportedOperation.CannotTerminateExpiredAndNotExpiredInstances",
            "UnsupportedOperation.InstanceCreateApplicationNotSupport",
            "UnsupportedOperation.InstanceStateArrears",
            "UnsupportedOperation.InstanceStateLaunchFailed",
            "UnsupportedOperation.InstanceStatePending",
            "UnsupportedOperation.InstanceStateRunning",
            "UnsupportedOperation.InstanceStateStoppedNoCharge",
            "UnsupportedOperation.InstanceStateTerminated",
            "UnsupportedOperation.NotSupportTerminatePrePaidAndPostPaid",
            "UnsupportedOperation.NotSupportToInquiryPrice",
        ];
        pub(super) static NAMES: [&str; 72] = [
            "FailedOperation",
            "FailedOperationArrearsAccountCannotRunInstances",
            "FailedOperationAutoscaleManualConflict",
            "FailedOperationCannotReturn",
            "FailedOperationOperateInstanceRepeatedly",
            "InternalError",
            "InternalErrorTradeError",
            "InvalidParameter",
            "InvalidParameterAtMostOne",
            "InvalidParameterValue",
            "InvalidParameterValueApplicationIdNotFound",
            "InvalidParameterValueBundleTypeNotFound",
            "InvalidParameterValueComputeSetCannotBeNone",
            "InvalidParameterValueDiskSizeMustLargeThanCurrentDiskSize",
            "InvalidParameterValueDiskSizeMustLargerThanApplicationMinRequiredSize",
            "InvalidParameterValueDiskSizeReachLimit",
            "InvalidParameterValueDuplicated",
            "InvalidParameterValueInstanceIdNotFound",
            "InvalidParameterValueInstanceNameTooLong",
            "InvalidParameterValueInvalidApplicationIdMalformed",
            "InvalidParameterValueInvalidApplicationNameDuplicate",
            "InvalidParameterValueInvalidApplicationType",
            "InvalidParameterValueInvalidChargeType",
            "InvalidParameterValueInvalidChargeTypeAndTimeUnit",
            "InvalidParameterValueInvalidClusterIdMalformed",
            "InvalidParameterValueInvalidInstanceCount",
            "InvalidParameterValueInvalidInstanceIdMalformed",
            "InvalidParameterValueInvalidModelIdMalformed",
            "InvalidParameterValueInvalidOrder",
            "InvalidParameterValueInvalidOrderField",
            "InvalidParameterValueInvalidPassword",
            "InvalidParameterValueInvalidSceneIdMalformed",
            "InvalidParameterValueInvalidSecurityType",
            "InvalidParameterValueInvalidServiceIdMalformed",
            "InvalidParameterValueInvalidSubnetIdIsNone",
            "InvalidParameterValueInvalidSubnetIdMalformed",
            "InvalidParameterValueInvalidTemplateIdMalformed",
            "InvalidParameterValueInvalidVpcIdIsNone",
            "InvalidParameterValueRegionInvalid",
            "InvalidParameterValueRegionNotSupportPublicCallInfo",
            "InvalidParameterValueSecurityGroupNotFound",
            "InvalidParameterValueServiceIdNotFound",
            "InvalidParameterValueServiceNameTooLong",
            "InvalidParameterValueSubnetMustCoexistWithVpc",
            "InvalidParameterValueSubnetNotFound",
            "InvalidParameterValueTargetReplicasMustDifferFromRunningReplicas",
            "InvalidParameterValueTemplateIdNotFound",
            "InvalidParameterValueVpcNotFound",
            "LimitExceededSecurityGroupLimitExceeded",
            "LimitExceededVpcLimitExceeded",
            "OperationDeniedInstanceOperationInProgress",
            "OperationDeniedServiceNotSupportUpdateCallInfo",
            "OperationDeniedServiceOperationInProgress",
            "ResourceInsufficientBundleInventoryShortage",
            "UnauthorizedOperationAllowCreateOneServiceOfTemplate",
            "UnauthorizedOperationGetRoleError",
            "UnauthorizedOperationInvalidToken",
            "UnauthorizedOperationUnauthorizedNetworkUser",
            "UnauthorizedOperationUnauthorizedStsOperation",
            "UnauthorizedOperationUnauthorizedUser",
            "UnauthorizedOperationUserNotBoundEmbodiedIntelligenceAccount",
            "UnsupportedOperation",
            "UnsupportedOperationCannotTerminateExpiredAndNotExpiredInstances",
            "UnsupportedOperationInstanceCreateApplicationNotSupport",
            "UnsupportedOperationInstanceStateArrears",
            "UnsupportedOperationInstanceStateLaunchFailed",
            "UnsupportedOperationInstanceStatePending",
            "UnsupportedOperationInstanceStateRunning",
            "UnsupportedOperationInstanceStateStoppedNoCharge",
            "UnsupportedOperationInstanceStateTerminated",
            "UnsupportedOperationNotSupportTerminatePrePaidAndPostPaid",
            "UnsupportedOperationNotSupportToInquiryPrice",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 14] = [
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::below("LimitExceeded"),
            Answer::below("OperationDenied"),
            Answer::below("ResourceInsufficient"),
            Answer::below("UnauthorizedOperation"),
            Answer::of("UnsupportedOperation"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::HAI_V20230812_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "HaiError",
            label_en: "Hyper Application Inventor",
            label_zh: "高性能应用服务",
            level: Level::Service,
            product: Some(products::HAI),
            version: Some("2023-08-12"),
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

#[cfg(feature = "hai")]
pub use v20230812::HaiError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
