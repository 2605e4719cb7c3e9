// @generated from spec/emr.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: bde1fb78d6ddac40, rust-hash: 3c9b08a5119c2879
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/emr.rs"]
mod index;

/// Version 2019-01-03 of the API.
pub mod v20190103 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "emr")]
    /// Error codes of Elastic MapReduce (emr), API 3.0, version 2019-01-03.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum EmrError {
        /// AuthFailure
        AuthFailure,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.CheckIfSupportPodStretch
        #[doc(alias("FailedOperation.CheckIfSupportPodStretch"))]
        FailedOperationCheckIfSupportPodStretch,
        /// FailedOperation.DBException
        #[doc(alias("FailedOperation.DBException"))]
        FailedOperationDbException,
        /// FailedOperation.DescribeResourceTagsFailed
        #[doc(alias("FailedOperation.DescribeResourceTagsFailed"))]
        FailedOperationDescribeResourceTagsFailed,
        /// FailedOperation.DuplicateOrderNotAllowed
        #[doc(alias("FailedOperation.DuplicateOrderNotAllowed"))]
        FailedOperationDuplicateOrderNotAllowed,
        /// FailedOperation.GetCamRoleFailed
        #[doc(alias("FailedOperation.GetCamRoleFailed"))]
        FailedOperationGetCamRoleFailed,
        /// FailedOperation.GetCamServerFailed
        #[doc(alias("FailedOperation.GetCamServerFailed"))]
        FailedOperationGetCamServerFailed,
        /// FailedOperation.GetCvmConfigQuotaFailed
        #[doc(alias("FailedOperation.GetCvmConfigQuotaFailed"))]
        FailedOperationGetCvmConfigQuotaFailed,
        /// FailedOperation.GetCvmServerFailed
        #[doc(alias("FailedOperation.GetCvmServerFailed"))]
        FailedOperationGetCvmServerFailed,
        /// FailedOperation.GetTradeServerFailed
        #[doc(alias("FailedOperation.GetTradeServerFailed"))]
        FailedOperationGetTradeServerFailed,
        /// FailedOperation.InsufficientAccountBalance
        #[doc(alias("FailedOperation.InsufficientAccountBalance"))]
        FailedOperationInsufficientAccountBalance,
        /// FailedOperation.MoreStrategyNotAllowed
        #[doc(alias("FailedOperation.MoreStrategyNotAllowed"))]
        FailedOperationMoreStrategyNotAllowed,
        /// FailedOperation.NamespaceHasUserCustomPods
        #[doc(alias("FailedOperation.NamespaceHasUserCustomPods"))]
        FailedOperationNamespaceHasUserCustomPods,
        /// FailedOperation.NotAuthenticated
        #[doc(alias("FailedOperation.NotAuthenticated"))]
        FailedOperationNotAuthenticated,
        /// FailedOperation.NotSupportPod
        #[doc(alias("FailedOperation.NotSupportPod"))]
        FailedOperationNotSupportPod,
        /// FailedOperation.RefundCvmFailed
        #[doc(alias("FailedOperation.RefundCvmFailed"))]
        FailedOperationRefundCvmFailed,
        /// FailedOperation.SpecDeleteDenyForAutoScaleStrategies
        #[doc(alias("FailedOperation.SpecDeleteDenyForAutoScaleStrategies"))]
        FailedOperationSpecDeleteDenyForAutoScaleStrategies,
        /// InternalError
        InternalError,
        /// InternalError.AccountCgwError
        #[doc(alias("InternalError.AccountCgwError"))]
        InternalErrorAccountCgwError,
        /// InternalError.CamCgwError
        #[doc(alias("InternalError.CamCgwError"))]
        InternalErrorCamCgwError,
        /// InternalError.CamError
        #[doc(alias("InternalError.CamError"))]
        InternalErrorCamError,
        /// InternalError.CbsCgwError
        #[doc(alias("InternalError.CbsCgwError"))]
        InternalErrorCbsCgwError,
        /// InternalError.CbsError
        #[doc(alias("InternalError.CbsError"))]
        InternalErrorCbsError,
        /// InternalError.CdbCgwError
        #[doc(alias("InternalError.CdbCgwError"))]
        InternalErrorCdbCgwError,
        /// InternalError.CdbError
        #[doc(alias("InternalError.CdbError"))]
        InternalErrorCdbError,
        /// InternalError.CheckQuotaErr
        #[doc(alias("InternalError.CheckQuotaErr"))]
        InternalErrorCheckQuotaErr,
        /// InternalError.ConfigCgwError
        #[doc(alias("InternalError.ConfigCgwError"))]
        InternalErrorConfigCgwError,
        /// InternalError.CvmError
        #[doc(alias("InternalError.CvmError"))]
        InternalErrorCvmError,
        /// InternalError.DBQueryException
        #[doc(alias("InternalError.DBQueryException"))]
        InternalErrorDbQueryException,
        /// InternalError.DoOpenTSDBRequestException
        #[doc(alias("InternalError.DoOpenTSDBRequestException"))]
        InternalErrorDoOpenTsdbRequestException,
        /// InternalError.EKSError
        #[doc(alias("InternalError.EKSError"))]
        InternalErrorEksError,
        /// InternalError.KmsError
        #[doc(alias("InternalError.KmsError"))]
        InternalErrorKmsError,
        /// InternalError.OpenTSDBHttpReturnCodeNotOK
        #[doc(alias("InternalError.OpenTSDBHttpReturnCodeNotOK"))]
        InternalErrorOpenTsdbHttpReturnCodeNotOk,
        /// InternalError.ProjectCgwError
        #[doc(alias("InternalError.ProjectCgwError"))]
        InternalErrorProjectCgwError,
        /// InternalError.SgError
        #[doc(alias("InternalError.SgError"))]
        InternalErrorSgError,
        /// InternalError.TKEError
        #[doc(alias("InternalError.TKEError"))]
        InternalErrorTkeError,
        /// InternalError.TagError
        #[doc(alias("InternalError.TagError"))]
        InternalErrorTagError,
        /// InternalError.TradeCgwError
        #[doc(alias("InternalError.TradeCgwError"))]
        InternalErrorTradeCgwError,
        /// InternalError.VpcCgwError
        #[doc(alias("InternalError.VpcCgwError"))]
        InternalErrorVpcCgwError,
        /// InternalError.VpcError
        #[doc(alias("InternalError.VpcError"))]
        InternalErrorVpcError,
        /// InternalError.WoodServerError
        #[doc(alias("InternalError.WoodServerError"))]
        InternalErrorWoodServerError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.AppIdResourceNotMatch
        #[doc(alias("InvalidParameter.AppIdResourceNotMatch"))]
        InvalidParameterAppIdResourceNotMatch,
        /// InvalidParameter.CpuType
        #[doc(alias("InvalidParameter.CpuType"))]
        InvalidParameterCpuType,
        /// InvalidParameter.DisplayStrategyNotMatch
        #[doc(alias("InvalidParameter.DisplayStrategyNotMatch"))]
        InvalidParameterDisplayStrategyNotMatch,
        /// InvalidParameter.HALessMasterCount
        #[doc(alias("InvalidParameter.HALessMasterCount"))]
        InvalidParameterHaLessMasterCount,
        /// InvalidParameter.ImpalaQueryException
        #[doc(alias("InvalidParameter.ImpalaQueryException"))]
        InvalidParameterImpalaQueryException,
        /// InvalidParameter.IncorrectCommonCount
        #[doc(alias("InvalidParameter.IncorrectCommonCount"))]
        InvalidParameterIncorrectCommonCount,
        /// InvalidParameter.IncorrectMasterCount
        #[doc(alias("InvalidParameter.IncorrectMasterCount"))]
        InvalidParameterIncorrectMasterCount,
        /// InvalidParameter.InvaildCoreCount
        #[doc(alias("InvalidParameter.InvaildCoreCount"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-04-06"
        )]
        InvalidParameterInvaildCoreCount,
        /// InvalidParameter.InvalidAllNodeResourceSpec
        #[doc(alias("InvalidParameter.InvalidAllNodeResourceSpec"))]
        InvalidParameterInvalidAllNodeResourceSpec,
        /// InvalidParameter.InvalidAppId
        #[doc(alias("InvalidParameter.InvalidAppId"))]
        InvalidParameterInvalidAppId,
        /// InvalidParameter.InvalidAutoRenew
        #[doc(alias("InvalidParameter.InvalidAutoRenew"))]
        InvalidParameterInvalidAutoRenew,
        /// InvalidParameter.InvalidBootstrapAction
        #[doc(alias("InvalidParameter.InvalidBootstrapAction"))]
        InvalidParameterInvalidBootstrapAction,
        /// InvalidParameter.InvalidCLBServerVpcSetting
        #[doc(alias("InvalidParameter.InvalidCLBServerVpcSetting"))]
        InvalidParameterInvalidClbServerVpcSetting,
        /// InvalidParameter.InvalidClassification
        #[doc(alias("InvalidParameter.InvalidClassification"))]
        InvalidParameterInvalidClassification,
        /// InvalidParameter.InvalidClickHouseCluster
        #[doc(alias("InvalidParameter.InvalidClickHouseCluster"))]
        InvalidParameterInvalidClickHouseCluster,
        /// InvalidParameter.InvalidClientToken
        #[doc(alias("InvalidParameter.InvalidClientToken"))]
        InvalidParameterInvalidClientToken,
        /// InvalidParameter.InvalidClusterId
        #[doc(alias("InvalidParameter.InvalidClusterId"))]
        InvalidParameterInvalidClusterId,
        /// InvalidParameter.InvalidCommonDiskType
        #[doc(alias("InvalidParameter.InvalidCommonDiskType"))]
        InvalidParameterInvalidCommonDiskType,
        /// InvalidParameter.InvalidCompareMethod
        #[doc(alias("InvalidParameter.InvalidCompareMethod"))]
        InvalidParameterInvalidCompareMethod,
        /// InvalidParameter.InvalidComponent
        #[doc(alias("InvalidParameter.InvalidComponent"))]
        InvalidParameterInvalidComponent,
        /// InvalidParameter.InvalidConditionNum
        #[doc(alias("InvalidParameter.InvalidConditionNum"))]
        InvalidParameterInvalidConditionNum,
        /// InvalidParameter.InvalidConfigType
        #[doc(alias("InvalidParameter.InvalidConfigType"))]
        InvalidParameterInvalidConfigType,
        /// InvalidParameter.InvalidCoreCount
        #[doc(alias("InvalidParameter.InvalidCoreCount"))]
        InvalidParameterInvalidCoreCount,
        /// InvalidParameter.InvalidCoreDiskType
        #[doc(alias("InvalidParameter.InvalidCoreDiskType"))]
        InvalidParameterInvalidCoreDiskType,
        /// InvalidParameter.InvalidCosBucket
        #[doc(alias("InvalidParameter.InvalidCosBucket"))]
        InvalidParameterInvalidCosBucket,
        /// InvalidParameter.InvalidCosFileURI
        #[doc(alias("InvalidParameter.InvalidCosFileURI"))]
        InvalidParameterInvalidCosFileUri,
        /// InvalidParameter.InvalidCount
        #[doc(alias("InvalidParameter.InvalidCount"))]
        InvalidParameterInvalidCount,
        /// InvalidParameter.InvalidCountNum
        #[doc(alias("InvalidParameter.InvalidCountNum"))]
        InvalidParameterInvalidCountNum,
        /// InvalidParameter.InvalidCustomizedPodParam
        #[doc(alias("InvalidParameter.InvalidCustomizedPodParam"))]
        InvalidParameterInvalidCustomizedPodParam,
        /// InvalidParameter.InvalidDependServiceAndEnableKerberosConflict
        #[doc(alias("InvalidParameter.InvalidDependServiceAndEnableKerberosConflict"))]
        InvalidParameterInvalidDependServiceAndEnableKerberosConflict,
        /// InvalidParameter.InvalidDiskNum
        #[doc(alias("InvalidParameter.InvalidDiskNum"))]
        InvalidParameterInvalidDiskNum,
        /// InvalidParameter.InvalidDiskSize
        #[doc(alias("InvalidParameter.InvalidDiskSize"))]
        InvalidParameterInvalidDiskSize,
        /// InvalidParameter.InvalidDiskType
        #[doc(alias("InvalidParameter.InvalidDiskType"))]
        InvalidParameterInvalidDiskType,
        /// InvalidParameter.InvalidDownloadObj
        #[doc(alias("InvalidParameter.InvalidDownloadObj"))]
        InvalidParameterInvalidDownloadObj,
        /// InvalidParameter.InvalidDynamicInstanceType
        #[doc(alias("InvalidParameter.InvalidDynamicInstanceType"))]
        InvalidParameterInvalidDynamicInstanceType,
        /// InvalidParameter.InvalidEksInstance
        #[doc(alias("InvalidParameter.InvalidEksInstance"))]
        InvalidParameterInvalidEksInstance,
        /// InvalidParameter.InvalidExportConfContexts
        #[doc(alias("InvalidParameter.InvalidExportConfContexts"))]
        InvalidParameterInvalidExportConfContexts,
        /// InvalidParameter.InvalidExtendField
        #[doc(alias("InvalidParameter.InvalidExtendField"))]
        InvalidParameterInvalidExtendField,
        /// InvalidParameter.InvalidExtendNameService
        #[doc(alias("InvalidParameter.InvalidExtendNameService"))]
        InvalidParameterInvalidExtendNameService,
        /// InvalidParameter.InvalidExternalServiceVpcId
        #[doc(alias("InvalidParameter.InvalidExternalServiceVpcId"))]
        InvalidParameterInvalidExternalServiceVpcId,
        /// InvalidParameter.InvalidFailurePolicy
        #[doc(alias("InvalidParameter.InvalidFailurePolicy"))]
        InvalidParameterInvalidFailurePolicy,
        /// InvalidParameter.InvalidFilePath
        #[doc(alias("InvalidParameter.InvalidFilePath"))]
        InvalidParameterInvalidFilePath,
        /// InvalidParameter.InvalidFilterKey
        #[doc(alias("InvalidParameter.InvalidFilterKey"))]
        InvalidParameterInvalidFilterKey,
        /// InvalidParameter.InvalidInstance
        #[doc(alias("InvalidParameter.InvalidInstance"))]
        InvalidParameterInvalidInstance,
        /// InvalidParameter.InvalidInstanceChargeType
        #[doc(alias("InvalidParameter.InvalidInstanceChargeType"))]
        InvalidParameterInvalidInstanceChargeType,
        /// InvalidParameter.InvalidInstanceName
        #[doc(alias("InvalidParameter.InvalidInstanceName"))]
        InvalidParameterInvalidInstanceName,
        /// InvalidParameter.InvalidInstancePolicy
        #[doc(alias("InvalidParameter.InvalidInstancePolicy"))]
        InvalidParameterInvalidInstancePolicy,
        /// InvalidParameter.InvalidInstanceType
        #[doc(alias("InvalidParameter.InvalidInstanceType"))]
        InvalidParameterInvalidInstanceType,
        /// InvalidParameter.InvalidIpList
        #[doc(alias("InvalidParameter.InvalidIpList"))]
        InvalidParameterInvalidIpList,
        /// InvalidParameter.InvalidJobFlow
        #[doc(alias("InvalidParameter.InvalidJobFlow"))]
        InvalidParameterInvalidJobFlow,
        /// InvalidParameter.InvalidJobType
        #[doc(alias("InvalidParameter.InvalidJobType"))]
        InvalidParameterInvalidJobType,
        /// InvalidParameter.InvalidLoadBalancer
        #[doc(alias("InvalidParameter.InvalidLoadBalancer"))]
        InvalidParameterInvalidLoadBalancer,
        /// InvalidParameter.InvalidLoginSetting
        #[doc(alias("InvalidParameter.InvalidLoginSetting"))]
        InvalidParameterInvalidLoginSetting,
        /// InvalidParameter.InvalidMasterDiskType
        #[doc(alias("InvalidParameter.InvalidMasterDiskType"))]
        InvalidParameterInvalidMasterDiskType,
        /// InvalidParameter.InvalidMetaDataJdbcUrl
        #[doc(alias("InvalidParameter.InvalidMetaDataJdbcUrl"))]
        InvalidParameterInvalidMetaDataJdbcUrl,
        /// InvalidParameter.InvalidMetaInstanceId
        #[doc(alias("InvalidParameter.InvalidMetaInstanceId"))]
        InvalidParameterInvalidMetaInstanceId,
        /// InvalidParameter.InvalidMetaType
        #[doc(alias("InvalidParameter.InvalidMetaType"))]
        InvalidParameterInvalidMetaType,
        /// InvalidParameter.InvalidModifySpec
        #[doc(alias("InvalidParameter.InvalidModifySpec"))]
        InvalidParameterInvalidModifySpec,
        /// InvalidParameter.InvalidNodeCount
        #[doc(alias("InvalidParameter.InvalidNodeCount"))]
        InvalidParameterInvalidNodeCount,
        /// InvalidParameter.InvalidNodeFlag
        #[doc(alias("InvalidParameter.InvalidNodeFlag"))]
        InvalidParameterInvalidNodeFlag,
        /// InvalidParameter.InvalidNodeType
        #[doc(alias("InvalidParameter.InvalidNodeType"))]
        InvalidParameterInvalidNodeType,
        /// InvalidParameter.InvalidParamterInvalidSoftInfo
        #[doc(alias("InvalidParameter.InvalidParamterInvalidSoftInfo"))]
        InvalidParameterInvalidParamterInvalidSoftInfo,
        /// InvalidParameter.InvalidPassword
        #[doc(alias("InvalidParameter.InvalidPassword"))]
        InvalidParameterInvalidPassword,
        /// InvalidParameter.InvalidPaymode
        #[doc(alias("InvalidParameter.InvalidPaymode"))]
        InvalidParameterInvalidPaymode,
        /// InvalidParameter.InvalidPodNum
        #[doc(alias("InvalidParameter.InvalidPodNum"))]
        InvalidParameterInvalidPodNum,
        /// InvalidParameter.InvalidPreExecutedFile
        #[doc(alias("InvalidParameter.InvalidPreExecutedFile"))]
        InvalidParameterInvalidPreExecutedFile,
        /// InvalidParameter.InvalidProcessMethod
        #[doc(alias("InvalidParameter.InvalidProcessMethod"))]
        InvalidParameterInvalidProcessMethod,
        /// InvalidParameter.InvalidProduct
        #[doc(alias("InvalidParameter.InvalidProduct"))]
        InvalidParameterInvalidProduct,
        /// InvalidParameter.InvalidProductId
        #[doc(alias("InvalidParameter.InvalidProductId"))]
        InvalidParameterInvalidProductId,
        /// InvalidParameter.InvalidProductVersion
        #[doc(alias("InvalidParameter.InvalidProductVersion"))]
        InvalidParameterInvalidProductVersion,
        /// InvalidParameter.InvalidProjectId
        #[doc(alias("InvalidParameter.InvalidProjectId"))]
        InvalidParameterInvalidProjectId,
        /// InvalidParameter.InvalidRegion
        #[doc(alias("InvalidParameter.InvalidRegion"))]
        InvalidParameterInvalidRegion,
        /// InvalidParameter.InvalidRenewFlag
        #[doc(alias("InvalidParameter.InvalidRenewFlag"))]
        InvalidParameterInvalidRenewFlag,
        /// InvalidParameter.InvalidResType
        #[doc(alias("InvalidParameter.InvalidResType"))]
        InvalidParameterInvalidResType,
        /// InvalidParameter.InvalidResourceId
        #[doc(alias("InvalidParameter.InvalidResourceId"))]
        InvalidParameterInvalidResourceId,
        /// InvalidParameter.InvalidResourceIds
        #[doc(alias("InvalidParameter.InvalidResourceIds"))]
        InvalidParameterInvalidResourceIds,
        /// InvalidParameter.InvalidResourceSpec
        #[doc(alias("InvalidParameter.InvalidResourceSpec"))]
        InvalidParameterInvalidResourceSpec,
        /// InvalidParameter.InvalidRouterCount
        #[doc(alias("InvalidParameter.InvalidRouterCount"))]
        InvalidParameterInvalidRouterCount,
        /// InvalidParameter.InvalidScaleAction
        #[doc(alias("InvalidParameter.InvalidScaleAction"))]
        InvalidParameterInvalidScaleAction,
        /// InvalidParameter.InvalidScriptBootstrapActionConfig
        #[doc(alias("InvalidParameter.InvalidScriptBootstrapActionConfig"))]
        InvalidParameterInvalidScriptBootstrapActionConfig,
        /// InvalidParameter.InvalidSecuritySupport
        #[doc(alias("InvalidParameter.InvalidSecuritySupport"))]
        InvalidParameterInvalidSecuritySupport,
        /// InvalidParameter.InvalidSercurityGrpupId
        #[doc(alias("InvalidParameter.InvalidSercurityGrpupId"))]
        InvalidParameterInvalidSercurityGrpupId,
        /// InvalidParameter.InvalidServiceName
        #[doc(alias("InvalidParameter.InvalidServiceName"))]
        InvalidParameterInvalidServiceName,
        /// InvalidParameter.InvalidServiceNodeInfo
        #[doc(alias("InvalidParameter.InvalidServiceNodeInfo"))]
        InvalidParameterInvalidServiceNodeInfo,
        /// InvalidParameter.InvalidServiceType
        #[doc(alias("InvalidParameter.InvalidServiceType"))]
        InvalidParameterInvalidServiceType,
        /// InvalidParameter.InvalidSoftDeployInfo
        #[doc(alias("InvalidParameter.InvalidSoftDeployInfo"))]
        InvalidParameterInvalidSoftDeployInfo,
        /// InvalidParameter.InvalidSoftInfo
        #[doc(alias("InvalidParameter.InvalidSoftInfo"))]
        InvalidParameterInvalidSoftInfo,
        /// InvalidParameter.InvalidSoftWare
        #[doc(alias("InvalidParameter.InvalidSoftWare"))]
        InvalidParameterInvalidSoftWare,
        /// InvalidParameter.InvalidSoftWareName
        #[doc(alias("InvalidParameter.InvalidSoftWareName"))]
        InvalidParameterInvalidSoftWareName,
        /// InvalidParameter.InvalidSoftWareVersion
        #[doc(alias("InvalidParameter.InvalidSoftWareVersion"))]
        InvalidParameterInvalidSoftWareVersion,
        /// InvalidParameter.InvalidStartTimeOrEndTime
        #[doc(alias("InvalidParameter.InvalidStartTimeOrEndTime"))]
        InvalidParameterInvalidStartTimeOrEndTime,
        /// InvalidParameter.InvalidStatisticPeriodOrTriggerThreshold
        #[doc(alias("InvalidParameter.InvalidStatisticPeriodOrTriggerThreshold"))]
        InvalidParameterInvalidStatisticPeriodOrTriggerThreshold,
        /// InvalidParameter.InvalidStrategy
        #[doc(alias("InvalidParameter.InvalidStrategy"))]
        InvalidParameterInvalidStrategy,
        /// InvalidParameter.InvalidStrategyPriority
        #[doc(alias("InvalidParameter.InvalidStrategyPriority"))]
        InvalidParameterInvalidStrategyPriority,
        /// InvalidParameter.InvalidStrategySpec
        #[doc(alias("InvalidParameter.InvalidStrategySpec"))]
        InvalidParameterInvalidStrategySpec,
        /// InvalidParameter.InvalidStrategyType
        #[doc(alias("InvalidParameter.InvalidStrategyType"))]
        InvalidParameterInvalidStrategyType,
        /// InvalidParameter.InvalidSubnetId
        #[doc(alias("InvalidParameter.InvalidSubnetId"))]
        InvalidParameterInvalidSubnetId,
        /// InvalidParameter.InvalidSupportHA
        #[doc(alias("InvalidParameter.InvalidSupportHA"))]
        InvalidParameterInvalidSupportHa,
        /// InvalidParameter.InvalidTagsGroup
        #[doc(alias("InvalidParameter.InvalidTagsGroup"))]
        InvalidParameterInvalidTagsGroup,
        /// InvalidParameter.InvalidTaskCount
        #[doc(alias("InvalidParameter.InvalidTaskCount"))]
        InvalidParameterInvalidTaskCount,
        /// InvalidParameter.InvalidTimeLayout
        #[doc(alias("InvalidParameter.InvalidTimeLayout"))]
        InvalidParameterInvalidTimeLayout,
        /// InvalidParameter.InvalidTimeSpan
        #[doc(alias("InvalidParameter.InvalidTimeSpan"))]
        InvalidParameterInvalidTimeSpan,
        /// InvalidParameter.InvalidTimeUnit
        #[doc(alias("InvalidParameter.InvalidTimeUnit"))]
        InvalidParameterInvalidTimeUnit,
        /// InvalidParameter.InvalidTkeInstance
        #[doc(alias("InvalidParameter.InvalidTkeInstance"))]
        InvalidParameterInvalidTkeInstance,
        /// InvalidParameter.InvalidUinNum
        #[doc(alias("InvalidParameter.InvalidUinNum"))]
        InvalidParameterInvalidUinNum,
        /// InvalidParameter.InvalidUnifyMeta
        #[doc(alias("InvalidParameter.InvalidUnifyMeta"))]
        InvalidParameterInvalidUnifyMeta,
        /// InvalidParameter.InvalidVendorType
        #[doc(alias("InvalidParameter.InvalidVendorType"))]
        InvalidParameterInvalidVendorType,
        /// InvalidParameter.InvalidVolumeType
        #[doc(alias("InvalidParameter.InvalidVolumeType"))]
        InvalidParameterInvalidVolumeType,
        /// InvalidParameter.InvalidVpcId
        #[doc(alias("InvalidParameter.InvalidVpcId"))]
        InvalidParameterInvalidVpcId,
        /// InvalidParameter.InvalidWriteFile
        #[doc(alias("InvalidParameter.InvalidWriteFile"))]
        InvalidParameterInvalidWriteFile,
        /// InvalidParameter.InvalidZone
        #[doc(alias("InvalidParameter.InvalidZone"))]
        InvalidParameterInvalidZone,
        /// InvalidParameter.KerberosSupport
        #[doc(alias("InvalidParameter.KerberosSupport"))]
        InvalidParameterKerberosSupport,
        /// InvalidParameter.LessCommonCount
        #[doc(alias("InvalidParameter.LessCommonCount"))]
        InvalidParameterLessCommonCount,
        /// InvalidParameter.LessTaskCount
        #[doc(alias("InvalidParameter.LessTaskCount"))]
        InvalidParameterLessTaskCount,
        /// InvalidParameter.MoreMaxlimitNum
        #[doc(alias("InvalidParameter.MoreMaxlimitNum"))]
        InvalidParameterMoreMaxlimitNum,
        /// InvalidParameter.NotContainMustSelectSoftware
        #[doc(alias("InvalidParameter.NotContainMustSelectSoftware"))]
        InvalidParameterNotContainMustSelectSoftware,
        /// InvalidParameter.OrderFieldNotMatch
        #[doc(alias("InvalidParameter.OrderFieldNotMatch"))]
        InvalidParameterOrderFieldNotMatch,
        /// InvalidParameter.PayModeResourceNotMatch
        #[doc(alias("InvalidParameter.PayModeResourceNotMatch"))]
        InvalidParameterPayModeResourceNotMatch,
        /// InvalidParameter.ProjectResourceNotMatch
        #[doc(alias("InvalidParameter.ProjectResourceNotMatch"))]
        InvalidParameterProjectResourceNotMatch,
        /// InvalidParameter.RepeatedExecutionTime
        #[doc(alias("InvalidParameter.RepeatedExecutionTime"))]
        InvalidParameterRepeatedExecutionTime,
        /// InvalidParameter.RepeatedStrategyName
        #[doc(alias("InvalidParameter.RepeatedStrategyName"))]
        InvalidParameterRepeatedStrategyName,
        /// InvalidParameter.ResourceProviderType
        #[doc(alias("InvalidParameter.ResourceProviderType"))]
        InvalidParameterResourceProviderType,
        /// InvalidParameter.RestartServiceUnsupported
        #[doc(alias("InvalidParameter.RestartServiceUnsupported"))]
        InvalidParameterRestartServiceUnsupported,
        /// InvalidParameter.SoftwareNotInProducr
        #[doc(alias("InvalidParameter.SoftwareNotInProducr"))]
        InvalidParameterSoftwareNotInProducr,
        /// InvalidParameter.SoftwareNotInProduct
        #[doc(alias("InvalidParameter.SoftwareNotInProduct"))]
        InvalidParameterSoftwareNotInProduct,
        /// InvalidParameter.UngrantedPolicy
        #[doc(alias("InvalidParameter.UngrantedPolicy"))]
        InvalidParameterUngrantedPolicy,
        /// InvalidParameter.UngrantedRole
        #[doc(alias("InvalidParameter.UngrantedRole"))]
        InvalidParameterUngrantedRole,
        /// InvalidParameter.UnsatisfiedSoftDependecy
        #[doc(alias("InvalidParameter.UnsatisfiedSoftDependecy"))]
        InvalidParameterUnsatisfiedSoftDependecy,
        /// InvalidParameter.ZoneResourceNotMatch
        #[doc(alias("InvalidParameter.ZoneResourceNotMatch"))]
        InvalidParameterZoneResourceNotMatch,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.InvalidTkeInstance
        #[doc(alias("InvalidParameterValue.InvalidTkeInstance"))]
        InvalidParameterValueInvalidTkeInstance,
        /// LimitExceeded
        LimitExceeded,
        /// LimitExceeded.BootstrapActionsNumLimitExceeded
        #[doc(alias("LimitExceeded.BootstrapActionsNumLimitExceeded"))]
        LimitExceededBootstrapActionsNumLimitExceeded,
        /// LimitExceeded.PodCpuLimitExceededAvailableCpu
        #[doc(alias("LimitExceeded.PodCpuLimitExceededAvailableCpu"))]
        LimitExceededPodCpuLimitExceededAvailableCpu,
        /// LimitExceeded.PodCpuLimitExceededNodeAvailableCpu
        #[doc(alias("LimitExceeded.PodCpuLimitExceededNodeAvailableCpu"))]
        LimitExceededPodCpuLimitExceededNodeAvailableCpu,
        /// LimitExceeded.PodMemoryLimitExceededAvailableMemory
        #[doc(alias("LimitExceeded.PodMemoryLimitExceededAvailableMemory"))]
        LimitExceededPodMemoryLimitExceededAvailableMemory,
        /// LimitExceeded.RequestBacklogExceedsLimit
        #[doc(alias("LimitExceeded.RequestBacklogExceedsLimit"))]
        LimitExceededRequestBacklogExceedsLimit,
        /// LimitExceeded.SecurityGroupNumLimitExceeded
        #[doc(alias("LimitExceeded.SecurityGroupNumLimitExceeded"))]
        LimitExceededSecurityGroupNumLimitExceeded,
        /// LimitExceeded.UserCountExceedsLimit
        #[doc(alias("LimitExceeded.UserCountExceedsLimit"))]
        LimitExceededUserCountExceedsLimit,
        /// MissingParameter
        MissingParameter,
        /// MissingParameter.MissingCoreResource
        #[doc(alias("MissingParameter.MissingCoreResource"))]
        MissingParameterMissingCoreResource,
        /// OperationDenied
        OperationDenied,
        /// RequestLimitExceeded
        RequestLimitExceeded,
        /// ResourceInUse.InstanceInProcess
        #[doc(alias("ResourceInUse.InstanceInProcess"))]
        ResourceInUseInstanceInProcess,
        /// ResourceInsufficient.DiskInsufficient
        #[doc(alias("ResourceInsufficient.DiskInsufficient"))]
        ResourceInsufficientDiskInsufficient,
        /// ResourceInsufficient.InstanceInsufficient
        #[doc(alias("ResourceInsufficient.InstanceInsufficient"))]
        ResourceInsufficientInstanceInsufficient,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceNotFound.CDBInfoNotFound
        #[doc(alias("ResourceNotFound.CDBInfoNotFound"))]
        ResourceNotFoundCdbInfoNotFound,
        /// ResourceNotFound.ClusterNotFound
        #[doc(alias("ResourceNotFound.ClusterNotFound"))]
        ResourceNotFoundClusterNotFound,
        /// ResourceNotFound.CvmInstanceNotFound
        #[doc(alias("ResourceNotFound.CvmInstanceNotFound"))]
        ResourceNotFoundCvmInstanceNotFound,
        /// ResourceNotFound.HardwareInfoNotFound
        #[doc(alias("ResourceNotFound.HardwareInfoNotFound"))]
        ResourceNotFoundHardwareInfoNotFound,
        /// ResourceNotFound.InstanceNotFound
        #[doc(alias("ResourceNotFound.InstanceNotFound"))]
        ResourceNotFoundInstanceNotFound,
        /// ResourceNotFound.MetricsMetaNotFound
        #[doc(alias("ResourceNotFound.MetricsMetaNotFound"))]
        ResourceNotFoundMetricsMetaNotFound,
        /// ResourceNotFound.OptionalSpecFound
        #[doc(alias("ResourceNotFound.OptionalSpecFound"))]
        ResourceNotFoundOptionalSpecFound,
        /// ResourceNotFound.ResourceNotFound
        #[doc(alias("ResourceNotFound.ResourceNotFound"))]
        ResourceNotFoundResourceNotFound,
        /// ResourceNotFound.ServiceConfNotFound
        #[doc(alias("ResourceNotFound.ServiceConfNotFound"))]
        ResourceNotFoundServiceConfNotFound,
        /// ResourceNotFound.ServiceGroupNotFound
        #[doc(alias("ResourceNotFound.ServiceGroupNotFound"))]
        ResourceNotFoundServiceGroupNotFound,
        /// ResourceNotFound.ServiceNodeNotFound
        #[doc(alias("ResourceNotFound.ServiceNodeNotFound"))]
        ResourceNotFoundServiceNodeNotFound,
        /// ResourceNotFound.SpecNotFound
        #[doc(alias("ResourceNotFound.SpecNotFound"))]
        ResourceNotFoundSpecNotFound,
        /// ResourceNotFound.StrategyNotFound
        #[doc(alias("ResourceNotFound.StrategyNotFound"))]
        ResourceNotFoundStrategyNotFound,
        /// ResourceNotFound.SubnetNotFound
        #[doc(alias("ResourceNotFound.SubnetNotFound"))]
        ResourceNotFoundSubnetNotFound,
        /// ResourceNotFound.TKEPreconditionNotFound
        #[doc(alias("ResourceNotFound.TKEPreconditionNotFound"))]
        ResourceNotFoundTkePreconditionNotFound,
        /// ResourceNotFound.TagsNotFound
        #[doc(alias("ResourceNotFound.TagsNotFound"))]
        ResourceNotFoundTagsNotFound,
        /// ResourceUnavailable.NotSupportClusterType
        #[doc(alias("ResourceUnavailable.NotSupportClusterType"))]
        ResourceUnavailableNotSupportClusterType,
        /// ResourceUnavailable.NotSupportNodeType
        #[doc(alias("ResourceUnavailable.NotSupportNodeType"))]
        ResourceUnavailableNotSupportNodeType,
        /// ResourceUnavailable.NotSupportResourceType
        #[doc(alias("ResourceUnavailable.NotSupportResourceType"))]
        ResourceUnavailableNotSupportResourceType,
        /// ResourceUnavailable.RepeatSpec
        #[doc(alias("ResourceUnavailable.RepeatSpec"))]
        ResourceUnavailableRepeatSpec,
        /// ResourceUnavailable.ResourceSpecNotDefaultSpec
        /// - Once sent as: ResourceUnavailable.ResourceSpec\_NotDefaultSpec
        #[doc(
            alias(
                "ResourceUnavailable.ResourceSpecNotDefaultSpec",
                "ResourceUnavailable.ResourceSpec_NotDefaultSpec"
            )
        )]
        ResourceUnavailableResourceSpecNotDefaultSpec,
        /// ResourceUnavailable.ResourceSpecNotExist
        #[doc(alias("ResourceUnavailable.ResourceSpecNotExist"))]
        ResourceUnavailableResourceSpecNotExist,
        /// ResourcesSoldOut
        /// - Once sent as: ResourcesSoldOut.
        #[doc(alias("ResourcesSoldOut."))]
        ResourcesSoldOut,
        /// ResourcesSoldOut.CbsSoldOut
        #[doc(alias("ResourcesSoldOut.CbsSoldOut"))]
        ResourcesSoldOutCbsSoldOut,
        /// ResourcesSoldOut.CvmSoldOut
        #[doc(alias("ResourcesSoldOut.CvmSoldOut"))]
        ResourcesSoldOutCvmSoldOut,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnauthorizedOperation.AppIdMismatched
        #[doc(alias("UnauthorizedOperation.AppIdMismatched"))]
        UnauthorizedOperationAppIdMismatched,
        /// UnauthorizedOperation.CheckCamAuth
        #[doc(alias("UnauthorizedOperation.CheckCamAuth"))]
        UnauthorizedOperationCheckCamAuth,
        /// UnknownParameter
        UnknownParameter,
        /// UnsupportedOperation
        UnsupportedOperation,
        /// UnsupportedOperation.NotInWhiteList
        #[doc(alias("UnsupportedOperation.NotInWhiteList"))]
        UnsupportedOperationNotInWhiteList,
        /// UnsupportedOperation.ServiceNotSupport
        #[doc(alias("UnsupportedOperation.ServiceNotSupport"))]
        UnsupportedOperationServiceNotSupport,
        /// UnsupportedOperation.UnsupportedDiskType
        #[doc(alias("UnsupportedOperation.UnsupportedDiskType"))]
        UnsupportedOperationUnsupportedDiskType,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "emr")]
    api::listed_enum!(EmrError, emr_v20190103_table);
    pub(crate) mod emr_v20190103_table {
        use super::api::{Answer, Index, Level, Retirement, Table, TableData};
        #[cfg(feature = "emr")]
        use super::EmrError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "emr_v20190103";
        pub(super) const CODE_INDEX: Index = index::EMR_V20190103_CODES;
        pub(super) const KEY_INDEX: Index = index::EMR_V20190103_KEYS;
        #[cfg(feature = "emr")]
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [EmrError; 223] = [
            EmrError::AuthFailure,
            EmrError::FailedOperation,
            EmrError::FailedOperationCheckIfSupportPodStretch,
            EmrError::FailedOperationDbException,
            EmrError::FailedOperationDescribeResourceTagsFailed,
            EmrError::FailedOperationDuplicateOrderNotAllowed,
            EmrError::FailedOperationGetCamRoleFailed,
            EmrError::FailedOperationGetCamServerFailed,
            EmrError::FailedOperationGetCvmConfigQuotaFailed,
            EmrError::FailedOperationGetCvmServerFailed,
            EmrError::FailedOperationGetTradeServerFailed,
            EmrError::FailedOperationInsufficientAccountBalance,
            EmrError::FailedOperationMoreStrategyNotAllowed,
            EmrError::FailedOperationNamespaceHasUserCustomPods,
            EmrError::FailedOperationNotAuthenticated,
            EmrError::FailedOperationNotSupportPod,
            EmrError::FailedOperationRefundCvmFailed,
            EmrError::FailedOperationSpecDeleteDenyForAutoScaleStrategies,
            EmrError::InternalError,
            EmrError::InternalErrorAccountCgwError,
            EmrError::InternalErrorCamCgwError,
            EmrError::InternalErrorCamError,
            EmrError::InternalErrorCbsCgwError,
            EmrError::InternalErrorCbsError,
            EmrError::InternalErrorCdbCgwError,
            EmrError::InternalErrorCdbError,
            EmrError::InternalErrorCheckQuotaErr,
            EmrError::InternalErrorConfigCgwError,
            EmrError::InternalErrorCvmError,
            EmrError::InternalErrorDbQueryException,
            EmrError::InternalErrorDoOpenTsdbRequestException,
            EmrError::InternalErrorEksError,
            EmrError::InternalErrorKmsError,
            EmrError::InternalErrorOpenTsdbHttpReturnCodeNotOk,
            EmrError::InternalErrorProjectCgwError,
            EmrError::InternalErrorSgError,
            EmrError::InternalErrorTkeError,
            EmrError::InternalErrorTagError,
            EmrError::InternalErrorTradeCgwError,
            EmrError::InternalErrorVpcCgwError,
            EmrError::InternalErrorVpcError,
            EmrError::InternalErrorWoodServerError,
            EmrError::InvalidParameter,
            EmrError::InvalidParameterAppIdResourceNotMatch,
            EmrError::InvalidParameterCpuType,
            EmrError::InvalidParameterDisplayStrategyNotMatch,
            EmrError::InvalidParameterHaLessMasterCount,
            EmrError::InvalidParameterImpalaQueryException,
            EmrError::InvalidParameterIncorrectCommonCount,
            EmrError::InvalidParameterIncorrectMasterCount,
            EmrError::InvalidParameterInvaildCoreCount,
            EmrError::InvalidParameterInvalidAllNodeResourceSpec,
            EmrError::InvalidParameterInvalidAppId,
            EmrError::InvalidParameterInvalidAutoRenew,
            EmrError::InvalidParameterInvalidBootstrapAction,
            EmrError::InvalidParameterInvalidClbServerVpcSetting,
            EmrError::InvalidParameterInvalidClassification,
            EmrError::InvalidParameterInvalidClickHouseCluster,
            EmrError::InvalidParameterInvalidClientToken,
            EmrError::InvalidParameterInvalidClusterId,
            EmrError::InvalidParameterInvalidCommonDiskType,
            EmrError::InvalidParameterInvalidCompareMethod,
            EmrError::InvalidParameterInvalidComponent,
            EmrError::InvalidParameterInvalidConditionNum,
            EmrError::InvalidParameterInvalidConfigType,
            EmrError::InvalidParameterInvalidCoreCount,
            EmrError::InvalidParameterInvalidCoreDiskType,
            EmrError::InvalidParameterInvalidCosBucket,
            EmrError::InvalidParameterInvalidCosFileUri,
            EmrError::InvalidParameterInvalidCount,
            EmrError::InvalidParameterInvalidCountNum,
            EmrError::InvalidParameterInvalidCustomizedPodParam,
            EmrError::InvalidParameterInvalidDependServiceAndEnableKerberosConflict,
            EmrError::InvalidParameterInvalidDiskNum,
            EmrError::InvalidParameterInvalidDiskSize,
            EmrError::InvalidParameterInvalidDiskType,
            EmrError::InvalidParameterInvalidDownloadObj,
            EmrError::InvalidParameterInvalidDynamicInstanceType,
            EmrError::InvalidParameterInvalidEksInstance,
            EmrError::InvalidParameterInvalidExportConfContexts,
            EmrError::InvalidParameterInvalidExtendField,
            EmrError::InvalidParameterInvalidExtendNameService,
            EmrError::InvalidParameterInvalidExternalServiceVpcId,
            EmrError::InvalidParameterInvalidFailurePolicy,
            EmrError::InvalidParameterInvalidFilePath,
            EmrError::InvalidParameterInvalidFilterKey,
            EmrError::InvalidParameterInvalidInstance,
            EmrError::InvalidParameterInvalidInstanceChargeType,
            EmrError::InvalidParameterInvalidInstanceName,
            EmrError::InvalidParameterInvalidInstancePolicy,
            EmrError::InvalidParameterInvalidInstanceType,
            EmrError::InvalidParameterInvalidIpList,
            EmrError::InvalidParameterInvalidJobFlow,
            EmrError::InvalidParameterInvalidJobType,
            EmrError::InvalidParameterInvalidLoadBalancer,
            EmrError::InvalidParameterInvalidLoginSetting,
            EmrError::InvalidParameterInvalidMasterDiskType,
            EmrError::InvalidParameterInvalidMetaDataJdbcUrl,
            EmrError::InvalidParameterInvalidMetaInstanceId,
            EmrError::InvalidParameterInvalidMetaType,
            EmrError::InvalidParameterInvalidModifySpec,
            EmrError::InvalidParameterInvalidNodeCount,
            EmrError::InvalidParameterInvalidNodeFlag,
            EmrError::InvalidParameterInvalidNodeType,
            EmrError::InvalidParameterInvalidParamterInvalidSoftInfo,
            EmrError::InvalidParameterInvalidPassword,
            EmrError::InvalidParameterInvalidPaymode,
            EmrError::InvalidParameterInvalidPodNum,
            EmrError::InvalidParameterInvalidPreExecutedFile,
            EmrError::InvalidParameterInvalidProcessMethod,
            EmrError::InvalidParameterInvalidProduct,
            EmrError::InvalidParameterInvalidProductId,
            EmrError::InvalidParameterInvalidProductVersion,
            EmrError::InvalidParameterInvalidProjectId,
            EmrError::InvalidParameterInvalidRegion,
            EmrError::InvalidParameterInvalidRenewFlag,
            EmrError::InvalidParameterInvalidResType,
            EmrError::InvalidParameterInvalidResourceId,
            EmrError::InvalidParameterInvalidResourceIds,
            EmrError::InvalidParameterInvalidResourceSpec,
            EmrError::InvalidParameterInvalidRouterCount,
            EmrError::InvalidParameterInvalidScaleAction,
            EmrError::InvalidParameterInvalidScriptBootstrapActionConfig,
            EmrError::InvalidParameterInvalidSecuritySupport,
            EmrError::InvalidParameterInvalidSercurityGrpupId,
            EmrError::InvalidParameterInvalidServiceName,
            EmrError::InvalidParameterInvalidServiceNodeInfo,
            EmrError::InvalidParameterInvalidServiceType,
            EmrError::InvalidParameterInvalidSoftDeployInfo,
            EmrError::InvalidParameterInvalidSoftInfo,
            EmrError::InvalidParameterInvalidSoftWare,
            EmrError::InvalidParameterInvalidSoftWareName,
            EmrError::InvalidParameterInvalidSoftWareVersion,
            EmrError::InvalidParameterInvalidStartTimeOrEndTime,
            EmrError::InvalidParameterInvalidStatisticPeriodOrTriggerThreshold,
            EmrError::InvalidParameterInvalidStrategy,
            EmrError::InvalidParameterInvalidStrategyPriority,
            EmrError::InvalidParameterInvalidStrategySpec,
            EmrError::InvalidParameterInvalidStrategyType,
            EmrError::InvalidParameterInvalidSubnetId,
            EmrError::InvalidParameterInvalidSupportHa,
            EmrError::InvalidParameterInvalidTagsGroup,
            EmrError::InvalidParameterInvalidTaskCount,
            EmrError::InvalidParameterInvalidTimeLayout,
            EmrError::InvalidParameterInvalidTimeSpan,
            EmrError::InvalidParameterInvalidTimeUnit,
            EmrError::InvalidParameterInvalidTkeInstance,
            EmrError::InvalidParameterInvalidUinNum,
            EmrError::InvalidParameterInvalidUnifyMeta,
            EmrError::InvalidParameterInvalidVendorType,
            EmrError::InvalidParameterInvalidVolumeType,
            EmrError::InvalidParameterInvalidVpcId,
            EmrError::InvalidParameterInvalidWriteFile,
            EmrError::InvalidParameterInvalidZone,
            EmrError::InvalidParameterKerberosSupport,
            EmrError::InvalidParameterLessCommonCount,
            EmrError::InvalidParameterLessTaskCount,
            EmrError::InvalidParameterMoreMaxlimitNum,
            EmrError::InvalidParameterNotContainMustSelectSoftware,
            EmrError::InvalidParameterOrderFieldNotMatch,
            EmrError::InvalidParameterPayModeResourceNotMatch,
            EmrError::InvalidParameterProjectResourceNotMatch,
            EmrError::InvalidParameterRepeatedExecutionTime,
            EmrError::InvalidParameterRepeatedStrategyName,
            EmrError::InvalidParameterResourceProviderType,
            EmrError::InvalidParameterRestartServiceUnsupported,
            EmrError::InvalidParameterSoftwareNotInProducr,
            EmrError::InvalidParameterSoftwareNotInProduct,
            EmrError::InvalidParameterUngrantedPolicy,
            EmrError::InvalidParameterUngrantedRole,
            EmrError::InvalidParameterUnsatisfiedSoftDependecy,
            EmrError::InvalidParameterZoneResourceNotMatch,
            EmrError::InvalidParameterValue,
            EmrError::InvalidParameterValueInvalidTkeInstance,
            EmrError::LimitExceeded,
            EmrError::LimitExceededBootstrapActionsNumLimitExceeded,
            EmrError::LimitExceededPodCpuLimitExceededAvailableCpu,
            EmrError::LimitExceededPodCpuLimitExceededNodeAvailableCpu,
            EmrError::LimitExceededPodMemoryLimitExceededAvailableMemory,
            EmrError::LimitExceededRequestBacklogExceedsLimit,
            EmrError::LimitExceededSecurityGroupNumLimitExceeded,
            EmrError::LimitExceededUserCountExceedsLimit,
            EmrError::MissingParameter,
            EmrError::MissingParameterMissingCoreResource,
            EmrError::OperationDenied,
            EmrError::RequestLimitExceeded,
            EmrError::ResourceInUseInstanceInProcess,
            EmrError::ResourceInsufficientDiskInsufficient,
            EmrError::ResourceInsufficientInstanceInsufficient,
            EmrError::ResourceNotFound,
            EmrError::ResourceNotFoundCdbInfoNotFound,
            EmrError::ResourceNotFoundClusterNotFound,
            EmrError::ResourceNotFoundCvmInstanceNotFound,
            EmrError::ResourceNotFoundHardwareInfoNotFound,
            EmrError::ResourceNotFoundInstanceNotFound,
            EmrError::ResourceNotFoundMetricsMetaNotFound,
            EmrError::ResourceNotFoundOptionalSpecFound,
            EmrError::ResourceNotFoundResourceNotFound,
            EmrError::ResourceNotFoundServiceConfNotFound,
            EmrError::ResourceNotFoundServiceGroupNotFound,
            EmrError::ResourceNotFoundServiceNodeNotFound,
            EmrError::ResourceNotFoundSpecNotFound,
            EmrError::ResourceNotFoundStrategyNotFound,
            EmrError::ResourceNotFoundSubnetNotFound,
            EmrError::ResourceNotFoundTkePreconditionNotFound,
            EmrError::ResourceNotFoundTagsNotFound,
            EmrError::ResourceUnavailableNotSupportClusterType,
            EmrError::ResourceUnavailableNotSupportNodeType,
            EmrError::ResourceUnavailableNotSupportResourceType,
            EmrError::ResourceUnavailableRepeatSpec,
            EmrError::ResourceUnavailableResourceSpecNotDefaultSpec,
            EmrError::ResourceUnavailableResourceSpecNotExist,
            EmrError::ResourcesSoldOut,
            EmrError::ResourcesSoldOutCbsSoldOut,
            EmrError::ResourcesSoldOutCvmSoldOut,
            EmrError::UnauthorizedOperation,
            EmrError::UnauthorizedOperationAppIdMismatched,
            EmrError::UnauthorizedOperationCheckCamAuth,
            EmrError::UnknownParameter,
            EmrError::UnsupportedOperation,
            EmrError::UnsupportedOperationNotInWhiteList,
            EmrError::UnsupportedOperationServiceNotSupport,
            EmrError::UnsupportedOperationUnsupportedDiskType,
        ];
        pub(super) static WORDS: [&str; 223] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperation.CheckIfSupportPodStretch",
            "FailedOperation.DBException",
            "FailedOperation.DescribeResourceTagsFailed",
            "FailedOperation.DuplicateOrderNotAllowed",
            "FailedOperation.GetCamRoleFailed",
            "FailedOperation.GetCamServerFailed",
            "FailedOperation.GetCvmConfigQuotaFailed",
            "FailedOperation.GetCvmServerFailed",
            "FailedOperation.GetTradeServerFailed",
            "FailedOperation.InsufficientAccountBalance",
            "FailedOperation.MoreStrategyNotAllowed",
            "FailedOperation.NamespaceHasUserCustomPods",
            "FailedOperation.NotAuthenticated",
            "FailedOperation.NotSupportPod",
            "FailedOperation.RefundCvmFailed",
            "FailedOperation.SpecDeleteDenyForAutoScaleStrategies",
            "InternalError",
            "InternalError.AccountCgwError",
            "InternalError.CamCgwError",
            "InternalError.CamError",
            "InternalError.CbsCgwError",
            "InternalError.CbsError",
            "InternalError.CdbCgwError",
            "InternalError.CdbError",
            "InternalError.CheckQuotaErr",
            "InternalError.ConfigCgwError",
            "InternalError.CvmError",
            "InternalError.DBQueryException",
            "InternalError.DoOpenTSDBRequestException",
            "InternalError.EKSError",
            "InternalError.KmsError",
            "InternalError.OpenTSDBHttpReturnCodeNotOK",
            "InternalError.ProjectCgwError",
            "InternalError.SgError",
            "InternalError.TKEError",
            "InternalError.TagError",
            "InternalError.TradeCgwError",
            "InternalError.VpcCgwError",
            "InternalError.VpcError",
            "InternalError.WoodServerError",
            "InvalidParameter",
            "InvalidParameter.AppIdResourceNotMatch",
            "InvalidParameter.CpuType",
            "InvalidParameter.DisplayStrategyNotMatch",
            "InvalidParameter.HALessMasterCount",
            "InvalidParameter.ImpalaQueryException",
            "InvalidParameter.IncorrectCommonCount",
            "InvalidParameter.IncorrectMasterCount",
            "InvalidParameter.InvaildCoreCount",
            "InvalidParameter.InvalidAllNodeResourceSpec",
            "InvalidParameter.InvalidAppId",
            "InvalidParameter.InvalidAutoRenew",
            "InvalidParameter.InvalidBootstrapAction",
            "InvalidParameter.InvalidCLBServerVpcSetting",
            "InvalidParameter.InvalidClassification",
            "InvalidParameter.InvalidClickHouseCluster",
            "InvalidParameter.InvalidClientToken",
            "InvalidParameter.InvalidClusterId",
            "InvalidParameter.InvalidCommonDiskType",
            "InvalidParameter.InvalidCompareMethod",
            "InvalidParameter.InvalidComponent",
            "InvalidParameter.InvalidConditionNum",
            "InvalidParameter.InvalidConfigType",
            "InvalidParameter.InvalidCoreCount",
            "InvalidParameter.InvalidCoreDiskType",
            "InvalidParameter.InvalidCosBucket",
            "InvalidParameter.InvalidCosFileURI",
            "InvalidParameter.InvalidCount",
            "InvalidParameter.InvalidCountNum",
            "InvalidParameter.InvalidCustomizedPodParam",
            "InvalidParameter.InvalidDependServiceAndEnableKerberosConflict",
            "InvalidParameter.InvalidDiskNum",
            "InvalidParameter.InvalidDiskSize",
            "InvalidParameter.InvalidDiskType",
            "InvalidParameter.InvalidDownloadObj",
            "InvalidParameter.InvalidDynamicInstanceType",
            "InvalidParameter.InvalidEksInstance",
            "InvalidParameter.InvalidExportConfContexts",
            "InvalidParameter.InvalidExtendField",
            "InvalidParameter.InvalidExtendNameService",
            "InvalidParameter.InvalidExternalServiceVpcId",
            "InvalidParameter.InvalidFailurePolicy",
            "InvalidParameter.InvalidFilePath",
            "InvalidParameter.InvalidFilterKey",
            "InvalidParameter.InvalidInstance",
            "InvalidParameter.InvalidInstanceChargeType",
            "InvalidParameter.InvalidInstanceName",
            "InvalidParameter.InvalidInstancePolicy",
            "InvalidParameter.InvalidInstanceType",
            "InvalidParameter.InvalidIpList",
            "InvalidParameter.InvalidJobFlow",
            "InvalidParameter.InvalidJobType",
            "InvalidParameter.InvalidLoadBalancer",
            "InvalidParameter.InvalidLoginSetting",
            "InvalidParameter.InvalidMasterDiskType",
            "InvalidParameter.InvalidMetaDataJdbcUrl",
            "InvalidParameter.InvalidMetaInstanceId",
            "InvalidParameter.InvalidMetaType",
            "InvalidParameter.InvalidModifySpec",
            "InvalidParameter.InvalidNodeCount",
            "InvalidParameter.InvalidNodeFlag",
            "InvalidParameter.InvalidNodeType",
            "InvalidParameter.InvalidParamterInvalidSoftInfo",
            "InvalidParameter.InvalidPassword",
            "InvalidParameter.InvalidPaymode",
            "InvalidParameter.InvalidPodNum",
            "InvalidParameter.InvalidPreExecutedFile",
            "InvalidParameter.InvalidProcessMethod",
            "InvalidParameter.InvalidProduct",
            "InvalidParameter.InvalidProductId",
            "InvalidParameter.InvalidProductVersion",
            "InvalidParameter.InvalidProjectId",
            "InvalidParameter.InvalidRegion",
            "InvalidParameter.InvalidRenewFlag",
            "InvalidParameter.InvalidResType",
            "InvalidParameter.InvalidResourceId",
            "InvalidParameter.InvalidResourceIds",
            "InvalidParameter.InvalidResourceSpec",
            "InvalidParameter.InvalidRouterCount",
            "InvalidParameter.InvalidScaleAction",
            "InvalidParameter.InvalidScriptBootstrapActionConfig",
            "InvalidParameter.InvalidSecuritySupport",
            "InvalidParameter.InvalidSercurityGrpupId",
            "InvalidParameter.InvalidServiceName",
            "InvalidParameter.InvalidServiceNodeInfo",
            "InvalidParameter.InvalidServiceType",
            "InvalidParameter.InvalidSoftDeployInfo",
            "InvalidParameter.InvalidSoftInfo",
            "InvalidParameter.InvalidSoftWare",
            "InvalidParameter.InvalidSoftWareName",
            "InvalidParameter.InvalidSoftWareVersion",
            "InvalidParameter.InvalidStartTimeOrEndTime",
            "InvalidParameter.InvalidStatisticPeriodOrTriggerThreshold",
            "InvalidParameter.InvalidStrategy",
            "InvalidParameter.InvalidStrategyPriority",
            "InvalidParameter.InvalidStrategySpec",
            "InvalidParameter.InvalidStrategyType",
            "InvalidParameter.InvalidSubnetId",
            "InvalidParameter.InvalidSupportHA",
            "InvalidParameter.InvalidTagsGroup",
            "InvalidParameter.InvalidTaskCount",
            "InvalidParameter.InvalidTimeLayout",
            "InvalidParameter.InvalidTimeSpan",
            "InvalidParameter.InvalidTimeUnit",
            "InvalidParameter.InvalidTkeInstance",
            "InvalidParameter.InvalidUinNum",
            "InvalidParameter.InvalidUnifyMeta",
            "InvalidParameter.InvalidVendorType",
            "InvalidParameter.InvalidVolumeType",
            "InvalidParameter.InvalidVpcId",
            "InvalidParameter.InvalidWriteFile",
            "InvalidParameter.InvalidZone",
            "InvalidParameter.KerberosSupport",
            "InvalidParameter.LessCommonCount",
            "InvalidParameter.LessTaskCount",
            "InvalidParameter.MoreMaxlimitNum",
            "InvalidParameter.NotContainMustSelectSoftware",
            "InvalidParameter.OrderFieldNotMatch",
            "InvalidParameter.PayModeResourceNotMatch",
            "InvalidParameter.ProjectResourceNotMatch",
            "InvalidParameter.RepeatedExecutionTime",
            "InvalidParameter.RepeatedStrategyName",
            "InvalidParameter.ResourceProviderType",
            "InvalidParameter.RestartServiceUnsupported",
            "InvalidParameter.SoftwareNotInProducr",
            "InvalidParameter.SoftwareNotInProduct",
            "InvalidParameter.UngrantedPolicy",
            "InvalidParameter.UngrantedRole",
            "InvalidParameter.UnsatisfiedSoftDependecy",
            "InvalidParameter.ZoneResourceNotMatch",
            "InvalidParameterValue",
            "InvalidParameterValue.InvalidTkeInstance",
            "LimitExceeded",
            "LimitExceeded.BootstrapActionsNumLimitExceeded",
            "LimitExceeded.PodCpuLimitExceededAvailableCpu",
            "LimitExceeded.PodCpuLimitExceededNodeAvailableCpu",
            "LimitExceeded.PodMemoryLimitExceededAvailableMemory",
            "LimitExceeded.RequestBacklogExceedsLimit",
            "LimitExceeded.SecurityGroupNumLimitExceeded",
            "LimitExceeded.UserCountExceedsLimit",
            "MissingParameter",
            "MissingParameter.MissingCoreResource",
            "OperationDenied",
            "RequestLimitExceeded",
            "ResourceInUse.InstanceInProcess",
            "ResourceInsufficient.DiskInsufficient",
            "ResourceInsufficient.InstanceInsufficient",
            "ResourceNotFound",
            "ResourceNotFound.CDBInfoNotFound",
            "ResourceNotFound.ClusterNotFound",
            "ResourceNotFound.CvmInstanceNotFound",
            "ResourceNotFound.HardwareInfoNotFound",
            "ResourceNotFound.InstanceNotFound",
            "ResourceNotFound.MetricsMetaNotFound",
            "ResourceNotFound.OptionalSpecFound",
            "ResourceNotFound.ResourceNotFound",
            "ResourceNotFound.ServiceConfNotFound",
            "ResourceNotFound.ServiceGroupNotFound",
            "ResourceNotFound.ServiceNodeNotFound",
            "ResourceNotFound.SpecNotFound",
            "ResourceNotFound.StrategyNotFound",
            "ResourceNotFound.SubnetNotFound",
            "ResourceNotFound.TKEPreconditionNotFound",
            "ResourceNotFound.TagsNotFound",
            "ResourceUnavailable.NotSupportClusterType",
            "ResourceUnavailable.NotSupportNodeType",
            "ResourceUnavailable.NotSupportResourceType",
            "ResourceUnavailable.RepeatSpec",
            "ResourceUnavailable.ResourceSpecNotDefaultSpec",
            "ResourceUnavailable.ResourceSpecNotExist",
            "ResourcesSoldOut",
            "ResourcesSoldOut.CbsSoldOut",
            "ResourcesSoldOut.CvmSoldOut",
            "UnauthorizedOperation",
            "UnauthorizedOperation.AppIdMismatched",
            "UnauthorizedOperation.CheckCamAuth",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperation.NotInWhiteList",
            "UnsupportedOperation.ServiceNotSupport",
            "UnsupportedOperation.UnsupportedDiskType",
        ];
        pub(super) static NAMES: [&str; 223] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperationCheckIfSupportPodStretch",
            "FailedOperationDbException",
            "FailedOperationDescribeResourceTagsFailed",
            "FailedOperationDuplicateOrderNotAllowed",
            "FailedOperationGetCamRoleFailed",
            "FailedOperationGetCamServerFailed",
            "FailedOperationGetCvmConfigQuotaFailed",
            "FailedOperationGetCvmServerFailed",
            "FailedOperationGetTradeServerFailed",
            "FailedOperationInsufficientAccountBalance",
            "FailedOperationMoreStrategyNotAllowed",
            "FailedOperationNamespaceHasUserCustomPods",
            "FailedOperationNotAuthenticated",
            "FailedOperationNotSupportPod",
            "FailedOperationRefundCvmFailed",
            "FailedOperationSpecDeleteDenyForAutoScaleStrategies",
            "InternalError",
            "InternalErrorAccountCgwError",
            "InternalErrorCamCgwError",
            "InternalErrorCamError",
            "InternalErrorCbsCgwError",
            "InternalErrorCbsError",
            "InternalErrorCdbCgwError",
            "InternalErrorCdbError",
            "InternalErrorCheckQuotaErr",
            "InternalErrorConfigCgwError",
            "InternalErrorCvmError",
            "InternalErrorDbQueryException",
            "InternalErrorDoOpenTsdbRequestException",
            "InternalErrorEksError",
            "InternalErrorKmsError",
            "InternalErrorOpenTsdbHttpReturnCodeNotOk",
            "InternalErrorProjectCgwError",
            "InternalErrorSgError",
            "InternalErrorTkeError",
            "InternalErrorTagError",
            "InternalErrorTradeCgwError",
            "InternalErrorVpcCgwError",
            "InternalErrorVpcError",
            "InternalErrorWoodServerError",
            "InvalidParameter",
            "InvalidParameterAppIdResourceNotMatch",
            "InvalidParameterCpuType",
            "InvalidParameterDisplayStrategyNotMatch",
            "InvalidParameterHaLessMasterCount",
            "InvalidParameterImpalaQueryException",
            "InvalidParameterIncorrectCommonCount",
            "InvalidParameterIncorrectMasterCount",
            "InvalidParameterInvaildCoreCount",
            "InvalidParameterInvalidAllNodeResourceSpec",
            "InvalidParameterInvalidAppId",
            "InvalidParameterInvalidAutoRenew",
            "InvalidParameterInvalidBootstrapAction",
            "InvalidParameterInvalidClbServerVpcSetting",
            "InvalidParameterInvalidClassification",
            "InvalidParameterInvalidClickHouseCluster",
            "InvalidParameterInvalidClientToken",
            "InvalidParameterInvalidClusterId",
            "InvalidParameterInvalidCommonDiskType",
            "InvalidParameterInvalidCompareMethod",
            "InvalidParameterInvalidComponent",
            "InvalidParameterInvalidConditionNum",
            "InvalidParameterInvalidConfigType",
            "InvalidParameterInvalidCoreCount",
            "InvalidParameterInvalidCoreDiskType",
            "InvalidParameterInvalidCosBucket",
            "InvalidParameterInvalidCosFileUri",
            "InvalidParameterInvalidCount",
            "InvalidParameterInvalidCountNum",
            "InvalidParameterInvalidCustomizedPodParam",
            "InvalidParameterInvalidDependServiceAndEnableKerberosConflict",
            "InvalidParameterInvalidDiskNum",
            "InvalidParameterInvalidDiskSize",
            "InvalidParameterInvalidDiskType",
            "InvalidParameterInvalidDownloadObj",
            "InvalidParameterInvalidDynamicInstanceType",
            "InvalidParameterInvalidEksInstance",
            "InvalidParameterInvalidExportConfContexts",
            "InvalidParameterInvalidExtendField",
            "InvalidParameterInvalidExtendNameService",
            "InvalidParameterInvalidExternalServiceVpcId",
            "InvalidParameterInvalidFailurePolicy",
            "InvalidParameterInvalidFilePath",
            "InvalidParameterInvalidFilterKey",
            "InvalidParameterInvalidInstance",
            "InvalidParameterInvalidInstanceChargeType",
            "InvalidParameterInvalidInstanceName",
            "InvalidParameterInvalidInstancePolicy",
            "InvalidParameterInvalidInstanceType",
            "InvalidParameterInvalidIpList",
            "InvalidParameterInvalidJobFlow",
            "InvalidParameterInvalidJobType",
            "InvalidParameterInvalidLoadBalancer",
            "InvalidParameterInvalidLoginSetting",
            "InvalidParameterInvalidMasterDiskType",
            "InvalidParameterInvalidMetaDataJdbcUrl",
            "InvalidParameterInvalidMetaInstanceId",
            "InvalidParameterInvalidMetaType",
            "InvalidParameterInvalidModifySpec",
            "InvalidParameterInvalidNodeCount",
            "InvalidParameterInvalidNodeFlag",
            "InvalidParameterInvalidNodeType",
            "InvalidParameterInvalidParamterInvalidSoftInfo",
            "InvalidParameterInvalidPassword",
            "InvalidParameterInvalidPaymode",
            "InvalidParameterInvalidPodNum",
            "InvalidParameterInvalidPreExecutedFile",
            "InvalidParameterInvalidProcessMethod",
            "InvalidParameterInvalidProduct",
            "InvalidParameterInvalidProductId",
            "InvalidParameterInvalidProductVersion",
            "InvalidParameterInvalidProjectId",
            "InvalidParameterInvalidRegion",
            "InvalidParameterInvalidRenewFlag",
            "InvalidParameterInvalidResType",
            "InvalidParameterInvalidResourceId",
            "InvalidParameterInvalidResourceIds",
            "InvalidParameterInvalidResourceSpec",
            "InvalidParameterInvalidRouterCount",
            "InvalidParameterInvalidScaleAction",
            "InvalidParameterInvalidScriptBootstrapActionConfig",
            "InvalidParameterInvalidSecuritySupport",
            "InvalidParameterInvalidSercurityGrpupId",
            "InvalidParameterInvalidServiceName",
            "InvalidParameterInvalidServiceNodeInfo",
            "InvalidParameterInvalidServiceType",
            "InvalidParameterInvalidSoftDeployInfo",
            "InvalidParameterInvalidSoftInfo",
            "InvalidParameterInvalidSoftWare",
            "InvalidParameterInvalidSoftWareName",
            "InvalidParameterInvalidSoftWareVersion",
            "InvalidParameterInvalidStartTimeOrEndTime",
            "InvalidParameterInvalidStatisticPeriodOrTriggerThreshold",
            "InvalidParameterInvalidStrategy",
            "InvalidParameterInvalidStrategyPriority",
            "InvalidParameterInvalidStrategySpec",
            "InvalidParameterInvalidStrategyType",
            "InvalidParameterInvalidSubnetId",
            "InvalidParameterInvalidSupportHa",
            "InvalidParameterInvalidTagsGroup",
            "InvalidParameterInvalidTaskCount",
            "InvalidParameterInvalidTimeLayout",
            "InvalidParameterInvalidTimeSpan",
            "InvalidParameterInvalidTimeUnit",
            "InvalidParameterInvalidTkeInstance",
            "InvalidParameterInvalidUinNum",
            "InvalidParameterInvalidUnifyMeta",
            "InvalidParameterInvalidVendorType",
            "InvalidParameterInvalidVolumeType",
            "InvalidParameterInvalidVpcId",
            "InvalidParameterInvalidWriteFile",
            "InvalidParameterInvalidZone",
            "InvalidParameterKerberosSupport",
            "InvalidParameterLessCommonCount",
            "InvalidParameterLessTaskCount",
            "InvalidParameterMoreMaxlimitNum",
            "InvalidParameterNotContainMustSelectSoftware",
            "InvalidParameterOrderFieldNotMatch",
            "InvalidParameterPayModeResourceNotMatch",
            "InvalidParameterProjectResourceNotMatch",
            "InvalidParameterRepeatedExecutionTime",
            "InvalidParameterRepeatedStrategyName",
            "InvalidParameterResourceProviderType",
            "InvalidParameterRestartServiceUnsupported",
            "InvalidParameterSoftwareNotInProducr",
            "InvalidParameterSoftwareNotInProduct",
            "InvalidParameterUngrantedPolicy",
            "InvalidParameterUngrantedRole",
            "InvalidParameterUnsatisfiedSoftDependecy",
            "InvalidParameterZoneResourceNotMatch",
            "InvalidParameterValue",
            "InvalidParameterValueInvalidTkeInstance",
            "LimitExceeded",
            "LimitExceededBootstrapActionsNumLimitExceeded",
            "LimitExceededPodCpuLimitExceededAvailableCpu",
            "LimitExceededPodCpuLimitExceededNodeAvailableCpu",
            "LimitExceededPodMemoryLimitExceededAvailableMemory",
            "LimitExceededRequestBacklogExceedsLimit",
            "LimitExceededSecurityGroupNumLimitExceeded",
            "LimitExceededUserCountExceedsLimit",
            "MissingParameter",
            "MissingParameterMissingCoreResource",
            "OperationDenied",
            "RequestLimitExceeded",
            "ResourceInUseInstanceInProcess",
            "ResourceInsufficientDiskInsufficient",
            "ResourceInsufficientInstanceInsufficient",
            "ResourceNotFound",
            "ResourceNotFoundCdbInfoNotFound",
            "ResourceNotFoundClusterNotFound",
            "ResourceNotFoundCvmInstanceNotFound",
            "ResourceNotFoundHardwareInfoNotFound",
            "ResourceNotFoundInstanceNotFound",
            "ResourceNotFoundMetricsMetaNotFound",
            "ResourceNotFoundOptionalSpecFound",
            "ResourceNotFoundResourceNotFound",
            "ResourceNotFoundServiceConfNotFound",
            "ResourceNotFoundServiceGroupNotFound",
            "ResourceNotFoundServiceNodeNotFound",
            "ResourceNotFoundSpecNotFound",
            "ResourceNotFoundStrategyNotFound",
            "ResourceNotFoundSubnetNotFound",
            "ResourceNotFoundTkePreconditionNotFound",
            "ResourceNotFoundTagsNotFound",
            "ResourceUnavailableNotSupportClusterType",
            "ResourceUnavailableNotSupportNodeType",
            "ResourceUnavailableNotSupportResourceType",
            "ResourceUnavailableRepeatSpec",
            "ResourceUnavailableResourceSpecNotDefaultSpec",
            "ResourceUnavailableResourceSpecNotExist",
            "ResourcesSoldOut",
            "ResourcesSoldOutCbsSoldOut",
            "ResourcesSoldOutCvmSoldOut",
            "UnauthorizedOperation",
            "UnauthorizedOperationAppIdMismatched",
            "UnauthorizedOperationCheckCamAuth",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperationNotInWhiteList",
            "UnsupportedOperationServiceNotSupport",
            "UnsupportedOperationUnsupportedDiskType",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 2] = [
            ("ResourceUnavailable.ResourceSpec_NotDefaultSpec", 210),
            ("ResourcesSoldOut.", 212),
        ];
        pub(super) static ANSWERS: [Answer; 27] = [
            Answer::of("AuthFailure"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::below("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::below("MissingParameter"),
            Answer::of("OperationDenied"),
            Answer::of("RequestLimitExceeded"),
            Answer::below("ResourceInUse"),
            Answer::below("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::below("ResourceUnavailable"),
            Answer::of("ResourcesSoldOut"),
            Answer::below("ResourcesSoldOut"),
            Answer::of("UnauthorizedOperation"),
            Answer::below("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::EMR_V20190103_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "EmrError",
            label_en: "Elastic MapReduce",
            label_zh: "弹性 MapReduce",
            level: Level::Service,
            product: Some(products::EMR),
            version: Some("2019-01-03"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    50,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-04-06",
                        "自 2022-04-06 起，服务的错误码列表中不再包含此错误码",
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

#[cfg(feature = "emr")]
pub use v20190103::EmrError;

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
