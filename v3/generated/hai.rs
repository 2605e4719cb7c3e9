// @generated from spec/hai.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 86140f55e39487b4
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/hai.rs"]
mod index;

/// Version 2023-08-12 of the API.
pub mod v20230812 {
    use super::{SDK_GO_ZH, api, index};
    /// Error codes of Hyper Application Inventor (hai), API 3.0, version 2023-08-12.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum HaiError {
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.ArrearsAccountCannotRunInstances
        #[doc(alias("FailedOperation.ArrearsAccountCannotRunInstances"))]
        FailedOperationArrearsAccountCannotRunInstances = -601_776_775,
        /// FailedOperation.AutoscaleManualConflict
        #[doc(alias("FailedOperation.AutoscaleManualConflict"))]
        FailedOperationAutoscaleManualConflict = 142_269_404,
        /// FailedOperation.CannotReturn
        #[doc(alias("FailedOperation.CannotReturn"))]
        FailedOperationCannotReturn = -488_459_961,
        /// FailedOperation.OperateInstanceRepeatedly
        #[doc(alias("FailedOperation.OperateInstanceRepeatedly"))]
        FailedOperationOperateInstanceRepeatedly = 1_646_837_050,
        /// InternalError
        InternalError = -609_421_848,
        /// InternalError.TradeError
        #[doc(alias("InternalError.TradeError"))]
        InternalErrorTradeError = -1_583_802_777,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.AtMostOne
        #[doc(alias("InvalidParameter.AtMostOne"))]
        InvalidParameterAtMostOne = 992_363_117,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.ApplicationIdNotFound
        #[doc(alias("InvalidParameterValue.ApplicationIdNotFound"))]
        InvalidParameterValueApplicationIdNotFound = 1_634_998_780,
        /// InvalidParameterValue.BundleTypeNotFound
        #[doc(alias("InvalidParameterValue.BundleTypeNotFound"))]
        InvalidParameterValueBundleTypeNotFound = -1_865_357_691,
        /// InvalidParameterValue.ComputeSetCannotBeNone
        #[doc(alias("InvalidParameterValue.ComputeSetCannotBeNone"))]
        InvalidParameterValueComputeSetCannotBeNone = 49_184_369,
        /// InvalidParameterValue.DiskSizeMustLargeThanCurrentDiskSize
        #[doc(alias("InvalidParameterValue.DiskSizeMustLargeThanCurrentDiskSize"))]
        InvalidParameterValueDiskSizeMustLargeThanCurrentDiskSize = -121_148_497,
        /// InvalidParameterValue.DiskSizeMustLargerThanApplicationMinRequiredSize
        #[doc(
            alias(
                "InvalidParameterValue.DiskSizeMustLargerThanApplicationMinRequiredSize"
            )
        )]
        InvalidParameterValueDiskSizeMustLargerThanApplicationMinRequiredSize = -70_115_663,
        /// InvalidParameterValue.DiskSizeReachLimit
        #[doc(alias("InvalidParameterValue.DiskSizeReachLimit"))]
        InvalidParameterValueDiskSizeReachLimit = -1_638_439_899,
        /// InvalidParameterValue.Duplicated
        #[doc(alias("InvalidParameterValue.Duplicated"))]
        InvalidParameterValueDuplicated = 1_396_723_494,
        /// InvalidParameterValue.InstanceIdNotFound
        #[doc(alias("InvalidParameterValue.InstanceIdNotFound"))]
        InvalidParameterValueInstanceIdNotFound = -985_632_156,
        /// InvalidParameterValue.InstanceNameTooLong
        #[doc(alias("InvalidParameterValue.InstanceNameTooLong"))]
        InvalidParameterValueInstanceNameTooLong = -324_455_727,
        /// InvalidParameterValue.InvalidApplicationIdMalformed
        #[doc(alias("InvalidParameterValue.InvalidApplicationIdMalformed"))]
        InvalidParameterValueInvalidApplicationIdMalformed = 230_991_896,
        /// InvalidParameterValue.InvalidApplicationNameDuplicate
        #[doc(alias("InvalidParameterValue.InvalidApplicationNameDuplicate"))]
        InvalidParameterValueInvalidApplicationNameDuplicate = -1_367_803_495,
        /// InvalidParameterValue.InvalidApplicationType
        #[doc(alias("InvalidParameterValue.InvalidApplicationType"))]
        InvalidParameterValueInvalidApplicationType = 1_346_448_958,
        /// InvalidParameterValue.InvalidChargeType
        #[doc(alias("InvalidParameterValue.InvalidChargeType"))]
        InvalidParameterValueInvalidChargeType = 2_036_498_498,
        /// InvalidParameterValue.InvalidChargeTypeAndTimeUnit
        #[doc(alias("InvalidParameterValue.InvalidChargeTypeAndTimeUnit"))]
        InvalidParameterValueInvalidChargeTypeAndTimeUnit = 1_451_235_266,
        /// InvalidParameterValue.InvalidClusterIdMalformed
        #[doc(alias("InvalidParameterValue.InvalidClusterIdMalformed"))]
        InvalidParameterValueInvalidClusterIdMalformed = 1_300_488_687,
        /// InvalidParameterValue.InvalidInstanceCount
        #[doc(alias("InvalidParameterValue.InvalidInstanceCount"))]
        InvalidParameterValueInvalidInstanceCount = -1_401_362_308,
        /// InvalidParameterValue.InvalidInstanceIdMalformed
        #[doc(alias("InvalidParameterValue.InvalidInstanceIdMalformed"))]
        InvalidParameterValueInvalidInstanceIdMalformed = 26_907_555,
        /// InvalidParameterValue.InvalidModelIdMalformed
        #[doc(alias("InvalidParameterValue.InvalidModelIdMalformed"))]
        InvalidParameterValueInvalidModelIdMalformed = 513_837_882,
        /// InvalidParameterValue.InvalidOrder
        #[doc(alias("InvalidParameterValue.InvalidOrder"))]
        InvalidParameterValueInvalidOrder = 134_745_142,
        /// InvalidParameterValue.InvalidOrderField
        #[doc(alias("InvalidParameterValue.InvalidOrderField"))]
        InvalidParameterValueInvalidOrderField = -55_513_708,
        /// InvalidParameterValue.InvalidPassword
        #[doc(alias("InvalidParameterValue.InvalidPassword"))]
        InvalidParameterValueInvalidPassword = 1_414_241_006,
        /// InvalidParameterValue.InvalidSceneIdMalformed
        #[doc(alias("InvalidParameterValue.InvalidSceneIdMalformed"))]
        InvalidParameterValueInvalidSceneIdMalformed = -938_700_505,
        /// InvalidParameterValue.InvalidSecurityType
        #[doc(alias("InvalidParameterValue.InvalidSecurityType"))]
        InvalidParameterValueInvalidSecurityType = -1_009_813_939,
        /// InvalidParameterValue.InvalidServiceIdMalformed
        #[doc(alias("InvalidParameterValue.InvalidServiceIdMalformed"))]
        InvalidParameterValueInvalidServiceIdMalformed = 24_059_597,
        /// InvalidParameterValue.InvalidSubnetIdIsNone
        #[doc(alias("InvalidParameterValue.InvalidSubnetIdIsNone"))]
        InvalidParameterValueInvalidSubnetIdIsNone = 682_939_996,
        /// InvalidParameterValue.InvalidSubnetIdMalformed
        #[doc(alias("InvalidParameterValue.InvalidSubnetIdMalformed"))]
        InvalidParameterValueInvalidSubnetIdMalformed = -1_483_972_268,
        /// InvalidParameterValue.InvalidTemplateIdMalformed
        #[doc(alias("InvalidParameterValue.InvalidTemplateIdMalformed"))]
        InvalidParameterValueInvalidTemplateIdMalformed = -949_640_126,
        /// InvalidParameterValue.InvalidVpcIdIsNone
        #[doc(alias("InvalidParameterValue.InvalidVpcIdIsNone"))]
        InvalidParameterValueInvalidVpcIdIsNone = -401_476_532,
        /// InvalidParameterValue.RegionInvalid
        #[doc(alias("InvalidParameterValue.RegionInvalid"))]
        InvalidParameterValueRegionInvalid = 2_040_794_880,
        /// InvalidParameterValue.RegionNotSupportPublicCallInfo
        #[doc(alias("InvalidParameterValue.RegionNotSupportPublicCallInfo"))]
        InvalidParameterValueRegionNotSupportPublicCallInfo = -1_256_371_789,
        /// InvalidParameterValue.SecurityGroupNotFound
        #[doc(alias("InvalidParameterValue.SecurityGroupNotFound"))]
        InvalidParameterValueSecurityGroupNotFound = 862_192_423,
        /// InvalidParameterValue.ServiceIdNotFound
        #[doc(alias("InvalidParameterValue.ServiceIdNotFound"))]
        InvalidParameterValueServiceIdNotFound = -189_820_460,
        /// InvalidParameterValue.ServiceNameTooLong
        #[doc(alias("InvalidParameterValue.ServiceNameTooLong"))]
        InvalidParameterValueServiceNameTooLong = -1_420_469_898,
        /// InvalidParameterValue.SubnetMustCoexistWithVpc
        #[doc(alias("InvalidParameterValue.SubnetMustCoexistWithVpc"))]
        InvalidParameterValueSubnetMustCoexistWithVpc = 60_625_966,
        /// InvalidParameterValue.SubnetNotFound
        #[doc(alias("InvalidParameterValue.SubnetNotFound"))]
        InvalidParameterValueSubnetNotFound = -1_787_521_245,
        /// InvalidParameterValue.TargetReplicasMustDifferFromRunningReplicas
        #[doc(
            alias("InvalidParameterValue.TargetReplicasMustDifferFromRunningReplicas")
        )]
        InvalidParameterValueTargetReplicasMustDifferFromRunningReplicas = 294_458_474,
        /// InvalidParameterValue.TemplateIdNotFound
        #[doc(alias("InvalidParameterValue.TemplateIdNotFound"))]
        InvalidParameterValueTemplateIdNotFound = 653_482_178,
        /// InvalidParameterValue.VpcNotFound
        #[doc(alias("InvalidParameterValue.VpcNotFound"))]
        InvalidParameterValueVpcNotFound = 1_092_438_334,
        /// LimitExceeded.SecurityGroupLimitExceeded
        #[doc(alias("LimitExceeded.SecurityGroupLimitExceeded"))]
        LimitExceededSecurityGroupLimitExceeded = 108_872_897,
        /// LimitExceeded.VpcLimitExceeded
        #[doc(alias("LimitExceeded.VpcLimitExceeded"))]
        LimitExceededVpcLimitExceeded = 43_780_382,
        /// OperationDenied.InstanceOperationInProgress
        #[doc(alias("OperationDenied.InstanceOperationInProgress"))]
        OperationDeniedInstanceOperationInProgress = -1_760_300_736,
        /// OperationDenied.ServiceNotSupportUpdateCallInfo
        #[doc(alias("OperationDenied.ServiceNotSupportUpdateCallInfo"))]
        OperationDeniedServiceNotSupportUpdateCallInfo = -630_947_662,
        /// OperationDenied.ServiceOperationInProgress
        #[doc(alias("OperationDenied.ServiceOperationInProgress"))]
        OperationDeniedServiceOperationInProgress = 106_052_975,
        /// ResourceInsufficient.BundleInventoryShortage
        #[doc(alias("ResourceInsufficient.BundleInventoryShortage"))]
        ResourceInsufficientBundleInventoryShortage = -236_636_887,
        /// UnauthorizedOperation.AllowCreateOneServiceOfTemplate
        #[doc(alias("UnauthorizedOperation.AllowCreateOneServiceOfTemplate"))]
        UnauthorizedOperationAllowCreateOneServiceOfTemplate = 1_552_164_016,
        /// UnauthorizedOperation.GetRoleError
        #[doc(alias("UnauthorizedOperation.GetRoleError"))]
        UnauthorizedOperationGetRoleError = -385_638_585,
        /// UnauthorizedOperation.InvalidToken
        #[doc(alias("UnauthorizedOperation.InvalidToken"))]
        UnauthorizedOperationInvalidToken = 542_152_151,
        /// UnauthorizedOperation.UnauthorizedNetworkUser
        #[doc(alias("UnauthorizedOperation.UnauthorizedNetworkUser"))]
        UnauthorizedOperationUnauthorizedNetworkUser = -1_858_867_249,
        /// UnauthorizedOperation.UnauthorizedSTSOperation
        #[doc(alias("UnauthorizedOperation.UnauthorizedSTSOperation"))]
        UnauthorizedOperationUnauthorizedStsOperation = -437_830_208,
        /// UnauthorizedOperation.UnauthorizedUser
        #[doc(alias("UnauthorizedOperation.UnauthorizedUser"))]
        UnauthorizedOperationUnauthorizedUser = -1_100_508_966,
        /// UnauthorizedOperation.UserNotBoundEmbodiedIntelligenceAccount
        #[doc(alias("UnauthorizedOperation.UserNotBoundEmbodiedIntelligenceAccount"))]
        UnauthorizedOperationUserNotBoundEmbodiedIntelligenceAccount = -422_466_492,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
        /// UnsupportedOperation.CannotTerminateExpiredAndNotExpiredInstances
        #[doc(
            alias("UnsupportedOperation.CannotTerminateExpiredAndNotExpiredInstances")
        )]
        UnsupportedOperationCannotTerminateExpiredAndNotExpiredInstances = -1_406_334_664,
        /// UnsupportedOperation.InstanceCreateApplicationNotSupport
        #[doc(alias("UnsupportedOperation.InstanceCreateApplicationNotSupport"))]
        UnsupportedOperationInstanceCreateApplicationNotSupport = 892_283_209,
        /// UnsupportedOperation.InstanceStateArrears
        #[doc(alias("UnsupportedOperation.InstanceStateArrears"))]
        UnsupportedOperationInstanceStateArrears = -409_311_675,
        /// UnsupportedOperation.InstanceStateLaunchFailed
        #[doc(alias("UnsupportedOperation.InstanceStateLaunchFailed"))]
        UnsupportedOperationInstanceStateLaunchFailed = 606_605_301,
        /// UnsupportedOperation.InstanceStatePending
        #[doc(alias("UnsupportedOperation.InstanceStatePending"))]
        UnsupportedOperationInstanceStatePending = -325_811_940,
        /// UnsupportedOperation.InstanceStateRunning
        #[doc(alias("UnsupportedOperation.InstanceStateRunning"))]
        UnsupportedOperationInstanceStateRunning = -2_147_260_960,
        /// UnsupportedOperation.InstanceStateStoppedNoCharge
        #[doc(alias("UnsupportedOperation.InstanceStateStoppedNoCharge"))]
        UnsupportedOperationInstanceStateStoppedNoCharge = 904_414_495,
        /// UnsupportedOperation.InstanceStateTerminated
        #[doc(alias("UnsupportedOperation.InstanceStateTerminated"))]
        UnsupportedOperationInstanceStateTerminated = -914_074_718,
        /// UnsupportedOperation.NotSupportTerminatePrePaidAndPostPaid
        #[doc(alias("UnsupportedOperation.NotSupportTerminatePrePaidAndPostPaid"))]
        UnsupportedOperationNotSupportTerminatePrePaidAndPostPaid = -2_220_596,
        /// UnsupportedOperation.NotSupportToInquiryPrice
        #[doc(alias("UnsupportedOperation.NotSupportToInquiryPrice"))]
        UnsupportedOperationNotSupportToInquiryPrice = 810_961_467,
    }
    api::listed_enum!(HaiError, hai_v20230812_table);
    mod hai_v20230812_table {
        use super::api::{Background, Index, Level, Table, TableData, backgrounds};
        use super::{HaiError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "hai_v20230812";
        pub(super) const CODE_INDEX: Index = index::HAI_V20230812_CODES;
        pub(super) const KEY_INDEX: Index = index::HAI_V20230812_KEYS;
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
        pub(super) static BACKGROUNDS: [Background; 72] = backgrounds(
            &WORDS,
            &index::HAI_V20230812_HEADS,
        );
        pub(super) static TABLE: Table = Table::new(TableData {
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
            backgrounds: &BACKGROUNDS,
            listed_sources: &[super::SDK_GO_ZH],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20230812::HaiError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go"),
);
