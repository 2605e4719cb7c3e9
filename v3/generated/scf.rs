// @generated from spec/scf.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 71ccf5e7d0f54f39, rust-hash: 687009e08f68416c
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/scf.rs"]
mod index;

/// Version 2018-04-16 of the API.
pub mod v20180416 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "scf")]
    /// Error codes of Serverless Cloud Function (scf), API 3.0, version 2018-04-16.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ScfError {
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.AccountInsufficient
        #[doc(alias("FailedOperation.AccountInsufficient"))]
        FailedOperationAccountInsufficient,
        /// FailedOperation.ApiGateway
        #[doc(alias("FailedOperation.ApiGateway"))]
        FailedOperationApiGateway,
        /// FailedOperation.Apigw
        #[doc(alias("FailedOperation.Apigw"))]
        FailedOperationApigw,
        /// FailedOperation.ApmConfigInstanceId
        #[doc(alias("FailedOperation.ApmConfigInstanceId"))]
        FailedOperationApmConfigInstanceId,
        /// FailedOperation.AsyncEventStatus
        #[doc(alias("FailedOperation.AsyncEventStatus"))]
        FailedOperationAsyncEventStatus,
        /// FailedOperation.AuthFailure
        #[doc(alias("FailedOperation.AuthFailure"))]
        FailedOperationAuthFailure,
        /// FailedOperation.BindPlugin
        #[doc(alias("FailedOperation.BindPlugin"))]
        FailedOperationBindPlugin,
        /// FailedOperation.CNAME
        #[doc(alias("FailedOperation.CNAME"))]
        FailedOperationCname,
        /// FailedOperation.CallNetDeployFailed
        #[doc(alias("FailedOperation.CallNetDeployFailed"))]
        FailedOperationCallNetDeployFailed,
        /// FailedOperation.CallRoleFailed
        #[doc(alias("FailedOperation.CallRoleFailed"))]
        FailedOperationCallRoleFailed,
        /// FailedOperation.ClsServiceUnregistered
        #[doc(alias("FailedOperation.ClsServiceUnregistered"))]
        FailedOperationClsServiceUnregistered,
        /// FailedOperation.ClusterNotFound
        #[doc(alias("FailedOperation.ClusterNotFound"))]
        FailedOperationClusterNotFound,
        /// FailedOperation.CopyAsyncRun
        #[doc(alias("FailedOperation.CopyAsyncRun"))]
        FailedOperationCopyAsyncRun,
        /// FailedOperation.CopyFailed
        #[doc(alias("FailedOperation.CopyFailed"))]
        FailedOperationCopyFailed,
        /// FailedOperation.CopyFunction
        #[doc(alias("FailedOperation.CopyFunction"))]
        FailedOperationCopyFunction,
        /// FailedOperation.Cos
        #[doc(alias("FailedOperation.Cos"))]
        FailedOperationCos,
        /// FailedOperation.CreateAlias
        #[doc(alias("FailedOperation.CreateAlias"))]
        FailedOperationCreateAlias,
        /// FailedOperation.CreateFunction
        #[doc(alias("FailedOperation.CreateFunction"))]
        FailedOperationCreateFunction,
        /// FailedOperation.CreateNamespace
        #[doc(alias("FailedOperation.CreateNamespace"))]
        FailedOperationCreateNamespace,
        /// FailedOperation.CreateTrigger
        #[doc(alias("FailedOperation.CreateTrigger"))]
        FailedOperationCreateTrigger,
        /// FailedOperation.DebugModeStatus
        #[doc(alias("FailedOperation.DebugModeStatus"))]
        FailedOperationDebugModeStatus,
        /// FailedOperation.DebugModeUpdateTimeOutFail
        #[doc(alias("FailedOperation.DebugModeUpdateTimeOutFail"))]
        FailedOperationDebugModeUpdateTimeOutFail,
        /// FailedOperation.DeleteAlias
        #[doc(alias("FailedOperation.DeleteAlias"))]
        FailedOperationDeleteAlias,
        /// FailedOperation.DeleteFunction
        #[doc(alias("FailedOperation.DeleteFunction"))]
        FailedOperationDeleteFunction,
        /// FailedOperation.DeleteLayerVersion
        #[doc(alias("FailedOperation.DeleteLayerVersion"))]
        FailedOperationDeleteLayerVersion,
        /// FailedOperation.DeleteNamespace
        #[doc(alias("FailedOperation.DeleteNamespace"))]
        FailedOperationDeleteNamespace,
        /// FailedOperation.DeleteTrigger
        #[doc(alias("FailedOperation.DeleteTrigger"))]
        FailedOperationDeleteTrigger,
        /// FailedOperation.DeleteTrigger.UrlUsed
        #[doc(alias("FailedOperation.DeleteTrigger.UrlUsed"))]
        FailedOperationDeleteTriggerUrlUsed,
        /// FailedOperation.Domain.UnExist
        #[doc(alias("FailedOperation.Domain.UnExist"))]
        FailedOperationDomainUnExist,
        /// FailedOperation.FunctionNameStatusError
        #[doc(alias("FailedOperation.FunctionNameStatusError"))]
        FailedOperationFunctionNameStatusError,
        /// FailedOperation.FunctionStatusError
        #[doc(alias("FailedOperation.FunctionStatusError"))]
        FailedOperationFunctionStatusError,
        /// FailedOperation.FunctionVersionStatusNotActive
        #[doc(alias("FailedOperation.FunctionVersionStatusNotActive"))]
        FailedOperationFunctionVersionStatusNotActive,
        /// FailedOperation.GetAlias
        #[doc(alias("FailedOperation.GetAlias"))]
        FailedOperationGetAlias,
        /// FailedOperation.GetFunctionAddress
        #[doc(alias("FailedOperation.GetFunctionAddress"))]
        FailedOperationGetFunctionAddress,
        /// FailedOperation.InstanceIsolationEnabled
        #[doc(alias("FailedOperation.InstanceIsolationEnabled"))]
        FailedOperationInstanceIsolationEnabled,
        /// FailedOperation.InstanceNotFound
        #[doc(alias("FailedOperation.InstanceNotFound"))]
        FailedOperationInstanceNotFound,
        /// FailedOperation.InsufficientBalance
        ///
        /// - Retry: `never`
        #[doc(alias("FailedOperation.InsufficientBalance"))]
        FailedOperationInsufficientBalance,
        /// FailedOperation.InsufficientResources
        #[doc(alias("FailedOperation.InsufficientResources"))]
        FailedOperationInsufficientResources,
        /// FailedOperation.InvokeFunction
        #[doc(alias("FailedOperation.InvokeFunction"))]
        FailedOperationInvokeFunction,
        /// FailedOperation.MixNodeConfig
        #[doc(alias("FailedOperation.MixNodeConfig"))]
        FailedOperationMixNodeConfig,
        /// FailedOperation.Namespace
        #[doc(alias("FailedOperation.Namespace"))]
        FailedOperationNamespace,
        /// FailedOperation.OpenService
        #[doc(alias("FailedOperation.OpenService"))]
        FailedOperationOpenService,
        /// FailedOperation.OperationConflict
        #[doc(alias("FailedOperation.OperationConflict"))]
        FailedOperationOperationConflict,
        /// FailedOperation.ProvisionCreateTimer
        #[doc(alias("FailedOperation.ProvisionCreateTimer"))]
        FailedOperationProvisionCreateTimer,
        /// FailedOperation.ProvisionDeleteTimer
        #[doc(alias("FailedOperation.ProvisionDeleteTimer"))]
        FailedOperationProvisionDeleteTimer,
        /// FailedOperation.ProvisionedExceedAvailable
        #[doc(alias("FailedOperation.ProvisionedExceedAvailable"))]
        FailedOperationProvisionedExceedAvailable,
        /// FailedOperation.ProvisionedExceedReserved
        #[doc(alias("FailedOperation.ProvisionedExceedReserved"))]
        FailedOperationProvisionedExceedReserved,
        /// FailedOperation.ProvisionedInProgress
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.ProvisionedInProgress"))]
        FailedOperationProvisionedInProgress,
        /// FailedOperation.PublishLayerVersion
        #[doc(alias("FailedOperation.PublishLayerVersion"))]
        FailedOperationPublishLayerVersion,
        /// FailedOperation.PublishVersion
        #[doc(alias("FailedOperation.PublishVersion"))]
        FailedOperationPublishVersion,
        /// FailedOperation.QcsRoleNotFound
        #[doc(alias("FailedOperation.QcsRoleNotFound"))]
        FailedOperationQcsRoleNotFound,
        /// FailedOperation.QueryError
        #[doc(alias("FailedOperation.QueryError"))]
        FailedOperationQueryError,
        /// FailedOperation.ReservedExceedTotal
        #[doc(alias("FailedOperation.ReservedExceedTotal"))]
        FailedOperationReservedExceedTotal,
        /// FailedOperation.ReservedInProgress
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.ReservedInProgress"))]
        FailedOperationReservedInProgress,
        /// FailedOperation.ServiceClosed
        #[doc(alias("FailedOperation.ServiceClosed"))]
        FailedOperationServiceClosed,
        /// FailedOperation.SessionName
        #[doc(alias("FailedOperation.SessionName"))]
        FailedOperationSessionName,
        /// FailedOperation.Ssl
        #[doc(alias("FailedOperation.Ssl"))]
        FailedOperationSsl,
        /// FailedOperation.TopicNotExist
        #[doc(alias("FailedOperation.TopicNotExist"))]
        FailedOperationTopicNotExist,
        /// FailedOperation.TotalConcurrencyMemoryInProgress
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.TotalConcurrencyMemoryInProgress"))]
        FailedOperationTotalConcurrencyMemoryInProgress,
        /// FailedOperation.UnOpenedService
        #[doc(alias("FailedOperation.UnOpenedService"))]
        FailedOperationUnOpenedService,
        /// FailedOperation.UpdateAlias
        #[doc(alias("FailedOperation.UpdateAlias"))]
        FailedOperationUpdateAlias,
        /// FailedOperation.UpdateFunctionCode
        #[doc(alias("FailedOperation.UpdateFunctionCode"))]
        FailedOperationUpdateFunctionCode,
        /// FailedOperation.UpdateFunctionConfiguration
        #[doc(alias("FailedOperation.UpdateFunctionConfiguration"))]
        FailedOperationUpdateFunctionConfiguration,
        /// FailedOperation.UpdateStatus
        #[doc(alias("FailedOperation.UpdateStatus"))]
        FailedOperationUpdateStatus,
        /// FailedOperation.UpdateTrigger
        #[doc(alias("FailedOperation.UpdateTrigger"))]
        FailedOperationUpdateTrigger,
        /// FailedOperation.UpdateTriggerStatus
        #[doc(alias("FailedOperation.UpdateTriggerStatus"))]
        FailedOperationUpdateTriggerStatus,
        /// InternalError
        InternalError,
        /// InternalError.ApiGateway
        #[doc(alias("InternalError.ApiGateway"))]
        InternalErrorApiGateway,
        /// InternalError.Ckafka
        #[doc(alias("InternalError.Ckafka"))]
        InternalErrorCkafka,
        /// InternalError.Cmq
        #[doc(alias("InternalError.Cmq"))]
        InternalErrorCmq,
        /// InternalError.Cos
        #[doc(alias("InternalError.Cos"))]
        InternalErrorCos,
        /// InternalError.ES
        #[doc(alias("InternalError.ES"))]
        InternalErrorEs,
        /// InternalError.Exception
        #[doc(alias("InternalError.Exception"))]
        InternalErrorException,
        /// InternalError.GetRoleError
        #[doc(alias("InternalError.GetRoleError"))]
        InternalErrorGetRoleError,
        /// InternalError.GetStsTokenFailed
        #[doc(alias("InternalError.GetStsTokenFailed"))]
        InternalErrorGetStsTokenFailed,
        /// InternalError.SearchFailed
        #[doc(alias("InternalError.SearchFailed"))]
        InternalErrorSearchFailed,
        /// InternalError.System
        #[doc(alias("InternalError.System"))]
        InternalErrorSystem,
        /// InternalError.SystemError
        #[doc(alias("InternalError.SystemError"))]
        InternalErrorSystemError,
        /// InvalidParameter.Cls
        #[doc(alias("InvalidParameter.Cls"))]
        InvalidParameterCls,
        /// InvalidParameter.FunctionName
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameter.FunctionName"))]
        InvalidParameterFunctionName,
        /// InvalidParameter.FunctionNameOrResourceIdRequired
        #[doc(alias("InvalidParameter.FunctionNameOrResourceIdRequired"))]
        InvalidParameterFunctionNameOrResourceIdRequired,
        /// InvalidParameter.GooseFsRequired
        #[doc(alias("InvalidParameter.GooseFsRequired"))]
        InvalidParameterGooseFsRequired,
        /// InvalidParameter.ParamError
        #[doc(alias("InvalidParameter.ParamError"))]
        InvalidParameterParamError,
        /// InvalidParameter.Payload
        #[doc(alias("InvalidParameter.Payload"))]
        InvalidParameterPayload,
        /// InvalidParameter.RequestTooLarge
        #[doc(alias("InvalidParameter.RequestTooLarge"))]
        InvalidParameterRequestTooLarge,
        /// InvalidParameter.RoleCheck
        #[doc(alias("InvalidParameter.RoleCheck"))]
        InvalidParameterRoleCheck,
        /// InvalidParameter.RoutingConfig
        #[doc(alias("InvalidParameter.RoutingConfig"))]
        InvalidParameterRoutingConfig,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.Action
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.Action"))]
        InvalidParameterValueAction,
        /// InvalidParameterValue.AdditionalVersionWeights
        #[doc(alias("InvalidParameterValue.AdditionalVersionWeights"))]
        InvalidParameterValueAdditionalVersionWeights,
        /// InvalidParameterValue.Alias
        #[doc(alias("InvalidParameterValue.Alias"))]
        InvalidParameterValueAlias,
        /// InvalidParameterValue.ApiGateway
        #[doc(alias("InvalidParameterValue.ApiGateway"))]
        InvalidParameterValueApiGateway,
        /// InvalidParameterValue.ApmConfig
        #[doc(alias("InvalidParameterValue.ApmConfig"))]
        InvalidParameterValueApmConfig,
        /// InvalidParameterValue.ApmConfigInstanceId
        #[doc(alias("InvalidParameterValue.ApmConfigInstanceId"))]
        InvalidParameterValueApmConfigInstanceId,
        /// InvalidParameterValue.ApmConfigRegion
        #[doc(alias("InvalidParameterValue.ApmConfigRegion"))]
        InvalidParameterValueApmConfigRegion,
        /// InvalidParameterValue.Args
        #[doc(alias("InvalidParameterValue.Args"))]
        InvalidParameterValueArgs,
        /// InvalidParameterValue.ArgsList
        #[doc(alias("InvalidParameterValue.ArgsList"))]
        InvalidParameterValueArgsList,
        /// InvalidParameterValue.AsyncRunEnable
        #[doc(alias("InvalidParameterValue.AsyncRunEnable"))]
        InvalidParameterValueAsyncRunEnable,
        /// InvalidParameterValue.AsyncTriggerConfig
        #[doc(alias("InvalidParameterValue.AsyncTriggerConfig"))]
        InvalidParameterValueAsyncTriggerConfig,
        /// InvalidParameterValue.Cdn
        #[doc(alias("InvalidParameterValue.Cdn"))]
        InvalidParameterValueCdn,
        /// InvalidParameterValue.CertConfig.empty
        #[doc(alias("InvalidParameterValue.CertConfig.empty"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-05-19"
        )]
        InvalidParameterValueCertConfigEmpty,
        /// InvalidParameterValue.CfsId
        #[doc(alias("InvalidParameterValue.CfsId"))]
        InvalidParameterValueCfsId,
        /// InvalidParameterValue.CfsLocalMountDir
        #[doc(alias("InvalidParameterValue.CfsLocalMountDir"))]
        InvalidParameterValueCfsLocalMountDir,
        /// InvalidParameterValue.CfsMountInsId
        #[doc(alias("InvalidParameterValue.CfsMountInsId"))]
        InvalidParameterValueCfsMountInsId,
        /// InvalidParameterValue.CfsParameterDuplicate
        #[doc(alias("InvalidParameterValue.CfsParameterDuplicate"))]
        InvalidParameterValueCfsParameterDuplicate,
        /// InvalidParameterValue.CfsParameterError
        #[doc(alias("InvalidParameterValue.CfsParameterError"))]
        InvalidParameterValueCfsParameterError,
        /// InvalidParameterValue.CfsRegion
        #[doc(alias("InvalidParameterValue.CfsRegion"))]
        InvalidParameterValueCfsRegion,
        /// InvalidParameterValue.CfsRemoteMountDir
        #[doc(alias("InvalidParameterValue.CfsRemoteMountDir"))]
        InvalidParameterValueCfsRemoteMountDir,
        /// InvalidParameterValue.CfsStructionError
        #[doc(alias("InvalidParameterValue.CfsStructionError"))]
        InvalidParameterValueCfsStructionError,
        /// InvalidParameterValue.CfsType
        #[doc(alias("InvalidParameterValue.CfsType"))]
        InvalidParameterValueCfsType,
        /// InvalidParameterValue.CfsUserGroupId
        #[doc(alias("InvalidParameterValue.CfsUserGroupId"))]
        InvalidParameterValueCfsUserGroupId,
        /// InvalidParameterValue.CfsUserId
        #[doc(alias("InvalidParameterValue.CfsUserId"))]
        InvalidParameterValueCfsUserId,
        /// InvalidParameterValue.Ckafka
        #[doc(alias("InvalidParameterValue.Ckafka"))]
        InvalidParameterValueCkafka,
        /// InvalidParameterValue.ClientContext
        #[doc(alias("InvalidParameterValue.ClientContext"))]
        InvalidParameterValueClientContext,
        /// InvalidParameterValue.Cls
        #[doc(alias("InvalidParameterValue.Cls"))]
        InvalidParameterValueCls,
        /// InvalidParameterValue.ClsRole
        #[doc(alias("InvalidParameterValue.ClsRole"))]
        InvalidParameterValueClsRole,
        /// InvalidParameterValue.Cmq
        #[doc(alias("InvalidParameterValue.Cmq"))]
        InvalidParameterValueCmq,
        /// InvalidParameterValue.Code
        #[doc(alias("InvalidParameterValue.Code"))]
        InvalidParameterValueCode,
        /// InvalidParameterValue.CodeSecret
        #[doc(alias("InvalidParameterValue.CodeSecret"))]
        InvalidParameterValueCodeSecret,
        /// InvalidParameterValue.CodeSource
        #[doc(alias("InvalidParameterValue.CodeSource"))]
        InvalidParameterValueCodeSource,
        /// InvalidParameterValue.Command
        #[doc(alias("InvalidParameterValue.Command"))]
        InvalidParameterValueCommand,
        /// InvalidParameterValue.CommandList
        #[doc(alias("InvalidParameterValue.CommandList"))]
        InvalidParameterValueCommandList,
        /// InvalidParameterValue.CompatibleRuntimes
        #[doc(alias("InvalidParameterValue.CompatibleRuntimes"))]
        InvalidParameterValueCompatibleRuntimes,
        /// InvalidParameterValue.Content
        #[doc(alias("InvalidParameterValue.Content"))]
        InvalidParameterValueContent,
        /// InvalidParameterValue.Cors
        #[doc(alias("InvalidParameterValue.Cors"))]
        InvalidParameterValueCors,
        /// InvalidParameterValue.Cos
        #[doc(alias("InvalidParameterValue.Cos"))]
        InvalidParameterValueCos,
        /// InvalidParameterValue.CosBucketName
        #[doc(alias("InvalidParameterValue.CosBucketName"))]
        InvalidParameterValueCosBucketName,
        /// InvalidParameterValue.CosBucketRegion
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.CosBucketRegion"))]
        InvalidParameterValueCosBucketRegion,
        /// InvalidParameterValue.CosFsBucketMountDir
        #[doc(alias("InvalidParameterValue.CosFsBucketMountDir"))]
        InvalidParameterValueCosFsBucketMountDir,
        /// InvalidParameterValue.CosFsBucketName
        #[doc(alias("InvalidParameterValue.CosFsBucketName"))]
        InvalidParameterValueCosFsBucketName,
        /// InvalidParameterValue.CosFsLocalMountDir
        #[doc(alias("InvalidParameterValue.CosFsLocalMountDir"))]
        InvalidParameterValueCosFsLocalMountDir,
        /// InvalidParameterValue.CosFsRegion
        #[doc(alias("InvalidParameterValue.CosFsRegion"))]
        InvalidParameterValueCosFsRegion,
        /// InvalidParameterValue.CosFsStruction
        #[doc(alias("InvalidParameterValue.CosFsStruction"))]
        InvalidParameterValueCosFsStruction,
        /// InvalidParameterValue.CosFsType
        #[doc(alias("InvalidParameterValue.CosFsType"))]
        InvalidParameterValueCosFsType,
        /// InvalidParameterValue.CosNotifyRuleConflict
        #[doc(alias("InvalidParameterValue.CosNotifyRuleConflict"))]
        InvalidParameterValueCosNotifyRuleConflict,
        /// InvalidParameterValue.CosObjectName
        #[doc(alias("InvalidParameterValue.CosObjectName"))]
        InvalidParameterValueCosObjectName,
        /// InvalidParameterValue.CustomArgument
        #[doc(alias("InvalidParameterValue.CustomArgument"))]
        InvalidParameterValueCustomArgument,
        /// InvalidParameterValue.DateTime
        #[doc(alias("InvalidParameterValue.DateTime"))]
        InvalidParameterValueDateTime,
        /// InvalidParameterValue.DeadLetterConfig
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.DeadLetterConfig"))]
        InvalidParameterValueDeadLetterConfig,
        /// InvalidParameterValue.DefaultNamespace
        #[doc(alias("InvalidParameterValue.DefaultNamespace"))]
        InvalidParameterValueDefaultNamespace,
        /// InvalidParameterValue.Demo
        #[doc(alias("InvalidParameterValue.Demo"))]
        InvalidParameterValueDemo,
        /// InvalidParameterValue.DemoId
        #[doc(alias("InvalidParameterValue.DemoId"))]
        InvalidParameterValueDemoId,
        /// InvalidParameterValue.Description
        #[doc(alias("InvalidParameterValue.Description"))]
        InvalidParameterValueDescription,
        /// InvalidParameterValue.DiskSize
        #[doc(alias("InvalidParameterValue.DiskSize"))]
        InvalidParameterValueDiskSize,
        /// InvalidParameterValue.DnsInfo
        #[doc(alias("InvalidParameterValue.DnsInfo"))]
        InvalidParameterValueDnsInfo,
        /// InvalidParameterValue.Domain
        #[doc(alias("InvalidParameterValue.Domain"))]
        InvalidParameterValueDomain,
        /// InvalidParameterValue.DynamicEnabled
        #[doc(alias("InvalidParameterValue.DynamicEnabled"))]
        InvalidParameterValueDynamicEnabled,
        /// InvalidParameterValue.EASConfig
        #[doc(alias("InvalidParameterValue.EASConfig"))]
        InvalidParameterValueEasConfig,
        /// InvalidParameterValue.EipConfig
        #[doc(alias("InvalidParameterValue.EipConfig"))]
        InvalidParameterValueEipConfig,
        /// InvalidParameterValue.Enable
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.Enable"))]
        InvalidParameterValueEnable,
        /// InvalidParameterValue.Environment
        #[doc(alias("InvalidParameterValue.Environment"))]
        InvalidParameterValueEnvironment,
        /// InvalidParameterValue.EnvironmentExceededLimit
        #[doc(alias("InvalidParameterValue.EnvironmentExceededLimit"))]
        InvalidParameterValueEnvironmentExceededLimit,
        /// InvalidParameterValue.EnvironmentSystemProtect
        #[doc(alias("InvalidParameterValue.EnvironmentSystemProtect"))]
        InvalidParameterValueEnvironmentSystemProtect,
        /// InvalidParameterValue.Filters
        #[doc(alias("InvalidParameterValue.Filters"))]
        InvalidParameterValueFilters,
        /// InvalidParameterValue.Function
        #[doc(alias("InvalidParameterValue.Function"))]
        InvalidParameterValueFunction,
        /// InvalidParameterValue.FunctionName
        #[doc(alias("InvalidParameterValue.FunctionName"))]
        InvalidParameterValueFunctionName,
        /// InvalidParameterValue.FunctionRequestId
        #[doc(alias("InvalidParameterValue.FunctionRequestId"))]
        InvalidParameterValueFunctionRequestId,
        /// InvalidParameterValue.FunctionType
        #[doc(alias("InvalidParameterValue.FunctionType"))]
        InvalidParameterValueFunctionType,
        /// InvalidParameterValue.GitBranch
        #[doc(alias("InvalidParameterValue.GitBranch"))]
        InvalidParameterValueGitBranch,
        /// InvalidParameterValue.GitCommitId
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.GitCommitId"))]
        InvalidParameterValueGitCommitId,
        /// InvalidParameterValue.GitDirectory
        #[doc(alias("InvalidParameterValue.GitDirectory"))]
        InvalidParameterValueGitDirectory,
        /// InvalidParameterValue.GitPassword
        #[doc(alias("InvalidParameterValue.GitPassword"))]
        InvalidParameterValueGitPassword,
        /// InvalidParameterValue.GitPasswordSecret
        #[doc(alias("InvalidParameterValue.GitPasswordSecret"))]
        InvalidParameterValueGitPasswordSecret,
        /// InvalidParameterValue.GitUrl
        #[doc(alias("InvalidParameterValue.GitUrl"))]
        InvalidParameterValueGitUrl,
        /// InvalidParameterValue.GitUserName
        #[doc(alias("InvalidParameterValue.GitUserName"))]
        InvalidParameterValueGitUserName,
        /// InvalidParameterValue.GitUserNameSecret
        #[doc(alias("InvalidParameterValue.GitUserNameSecret"))]
        InvalidParameterValueGitUserNameSecret,
        /// InvalidParameterValue.GooseFsCluster
        #[doc(alias("InvalidParameterValue.GooseFsCluster"))]
        InvalidParameterValueGooseFsCluster,
        /// InvalidParameterValue.GooseFsClusterGooseFsSitePropertiesBase64DecodeErr
        #[doc(
            alias(
                "InvalidParameterValue.GooseFsClusterGooseFsSitePropertiesBase64DecodeErr"
            )
        )]
        InvalidParameterValueGooseFsClusterGooseFsSitePropertiesBase64DecodeErr,
        /// InvalidParameterValue.GooseFsClusterGooseFsSitePropertiesFormatErr
        #[doc(
            alias("InvalidParameterValue.GooseFsClusterGooseFsSitePropertiesFormatErr")
        )]
        InvalidParameterValueGooseFsClusterGooseFsSitePropertiesFormatErr,
        /// InvalidParameterValue.GooseFsEndpoint
        #[doc(alias("InvalidParameterValue.GooseFsEndpoint"))]
        InvalidParameterValueGooseFsEndpoint,
        /// InvalidParameterValue.GooseFsFuseJVMConfig
        #[doc(alias("InvalidParameterValue.GooseFsFuseJVMConfig"))]
        InvalidParameterValueGooseFsFuseJvmConfig,
        /// InvalidParameterValue.GooseFsLocalMountDir
        #[doc(alias("InvalidParameterValue.GooseFsLocalMountDir"))]
        InvalidParameterValueGooseFsLocalMountDir,
        /// InvalidParameterValue.GooseFsNamespace
        #[doc(alias("InvalidParameterValue.GooseFsNamespace"))]
        InvalidParameterValueGooseFsNamespace,
        /// InvalidParameterValue.GooseFsRemoteMountPath
        #[doc(alias("InvalidParameterValue.GooseFsRemoteMountPath"))]
        InvalidParameterValueGooseFsRemoteMountPath,
        /// InvalidParameterValue.GooseFsStructionError
        #[doc(alias("InvalidParameterValue.GooseFsStructionError"))]
        InvalidParameterValueGooseFsStructionError,
        /// InvalidParameterValue.GooseFsType
        #[doc(alias("InvalidParameterValue.GooseFsType"))]
        InvalidParameterValueGooseFsType,
        /// InvalidParameterValue.Handler
        #[doc(alias("InvalidParameterValue.Handler"))]
        InvalidParameterValueHandler,
        /// InvalidParameterValue.IdleTimeOut
        #[doc(alias("InvalidParameterValue.IdleTimeOut"))]
        InvalidParameterValueIdleTimeOut,
        /// InvalidParameterValue.ImageType
        #[doc(alias("InvalidParameterValue.ImageType"))]
        InvalidParameterValueImageType,
        /// InvalidParameterValue.ImageUri
        #[doc(alias("InvalidParameterValue.ImageUri"))]
        InvalidParameterValueImageUri,
        /// InvalidParameterValue.InlineZipFile
        #[doc(alias("InvalidParameterValue.InlineZipFile"))]
        InvalidParameterValueInlineZipFile,
        /// InvalidParameterValue.InstanceConcurrencyConfig
        #[doc(alias("InvalidParameterValue.InstanceConcurrencyConfig"))]
        InvalidParameterValueInstanceConcurrencyConfig,
        /// InvalidParameterValue.InvalidCertConfig
        #[doc(alias("InvalidParameterValue.InvalidCertConfig"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-05-20"
        )]
        InvalidParameterValueInvalidCertConfig,
        /// InvalidParameterValue.InvokeType
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.InvokeType"))]
        InvalidParameterValueInvokeType,
        /// InvalidParameterValue.L5Enable
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.L5Enable"))]
        InvalidParameterValueL5Enable,
        /// InvalidParameterValue.LayerName
        #[doc(alias("InvalidParameterValue.LayerName"))]
        InvalidParameterValueLayerName,
        /// InvalidParameterValue.Layers
        #[doc(alias("InvalidParameterValue.Layers"))]
        InvalidParameterValueLayers,
        /// InvalidParameterValue.Limit
        #[doc(alias("InvalidParameterValue.Limit"))]
        InvalidParameterValueLimit,
        /// InvalidParameterValue.LimitExceeded
        #[doc(alias("InvalidParameterValue.LimitExceeded"))]
        InvalidParameterValueLimitExceeded,
        /// InvalidParameterValue.LogFormat
        #[doc(alias("InvalidParameterValue.LogFormat"))]
        InvalidParameterValueLogFormat,
        /// InvalidParameterValue.MaxConcurrency
        #[doc(alias("InvalidParameterValue.MaxConcurrency"))]
        InvalidParameterValueMaxConcurrency,
        /// InvalidParameterValue.Memory
        #[doc(alias("InvalidParameterValue.Memory"))]
        InvalidParameterValueMemory,
        /// InvalidParameterValue.MemorySize
        #[doc(alias("InvalidParameterValue.MemorySize"))]
        InvalidParameterValueMemorySize,
        /// InvalidParameterValue.MinCapacity
        #[doc(alias("InvalidParameterValue.MinCapacity"))]
        InvalidParameterValueMinCapacity,
        /// InvalidParameterValue.MountOption
        #[doc(alias("InvalidParameterValue.MountOption"))]
        InvalidParameterValueMountOption,
        /// InvalidParameterValue.Name
        #[doc(alias("InvalidParameterValue.Name"))]
        InvalidParameterValueName,
        /// InvalidParameterValue.Namespace
        #[doc(alias("InvalidParameterValue.Namespace"))]
        InvalidParameterValueNamespace,
        /// InvalidParameterValue.NamespaceInvalid
        #[doc(alias("InvalidParameterValue.NamespaceInvalid"))]
        InvalidParameterValueNamespaceInvalid,
        /// InvalidParameterValue.NodeSpec
        #[doc(alias("InvalidParameterValue.NodeSpec"))]
        InvalidParameterValueNodeSpec,
        /// InvalidParameterValue.NodeType
        #[doc(alias("InvalidParameterValue.NodeType"))]
        InvalidParameterValueNodeType,
        /// InvalidParameterValue.Offset
        #[doc(alias("InvalidParameterValue.Offset"))]
        InvalidParameterValueOffset,
        /// InvalidParameterValue.Order
        #[doc(alias("InvalidParameterValue.Order"))]
        InvalidParameterValueOrder,
        /// InvalidParameterValue.OrderBy
        ///
        /// - Retry: `never`
        /// - Once sent as: InvalidParameterValue.Orderby
        #[doc(alias("InvalidParameterValue.OrderBy", "InvalidParameterValue.Orderby"))]
        InvalidParameterValueOrderBy,
        /// InvalidParameterValue.Param
        #[doc(alias("InvalidParameterValue.Param"))]
        InvalidParameterValueParam,
        /// InvalidParameterValue.Permission
        #[doc(alias("InvalidParameterValue.Permission"))]
        InvalidParameterValuePermission,
        /// InvalidParameterValue.PluginConfig
        #[doc(alias("InvalidParameterValue.PluginConfig"))]
        InvalidParameterValuePluginConfig,
        /// InvalidParameterValue.Port
        #[doc(alias("InvalidParameterValue.Port"))]
        InvalidParameterValuePort,
        /// InvalidParameterValue.ProtocolType
        #[doc(alias("InvalidParameterValue.ProtocolType"))]
        InvalidParameterValueProtocolType,
        /// InvalidParameterValue.ProvisionTriggerCronConfigDuplicate
        #[doc(alias("InvalidParameterValue.ProvisionTriggerCronConfigDuplicate"))]
        InvalidParameterValueProvisionTriggerCronConfigDuplicate,
        /// InvalidParameterValue.ProvisionTriggerName
        #[doc(alias("InvalidParameterValue.ProvisionTriggerName"))]
        InvalidParameterValueProvisionTriggerName,
        /// InvalidParameterValue.ProvisionTriggerNameDuplicate
        #[doc(alias("InvalidParameterValue.ProvisionTriggerNameDuplicate"))]
        InvalidParameterValueProvisionTriggerNameDuplicate,
        /// InvalidParameterValue.ProvisionType
        #[doc(alias("InvalidParameterValue.ProvisionType"))]
        InvalidParameterValueProvisionType,
        /// InvalidParameterValue.PublicNetConfig
        #[doc(alias("InvalidParameterValue.PublicNetConfig"))]
        InvalidParameterValuePublicNetConfig,
        /// InvalidParameterValue.Qualifier
        #[doc(alias("InvalidParameterValue.Qualifier"))]
        InvalidParameterValueQualifier,
        /// InvalidParameterValue.QueryVersion
        #[doc(alias("InvalidParameterValue.QueryVersion"))]
        InvalidParameterValueQueryVersion,
        /// InvalidParameterValue.ReadinessProbe
        #[doc(alias("InvalidParameterValue.ReadinessProbe"))]
        InvalidParameterValueReadinessProbe,
        /// InvalidParameterValue.RegistryId
        #[doc(alias("InvalidParameterValue.RegistryId"))]
        InvalidParameterValueRegistryId,
        /// InvalidParameterValue.RetCode
        #[doc(alias("InvalidParameterValue.RetCode"))]
        InvalidParameterValueRetCode,
        /// InvalidParameterValue.RoutingConfig
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.RoutingConfig"))]
        InvalidParameterValueRoutingConfig,
        /// InvalidParameterValue.Runtime
        #[doc(alias("InvalidParameterValue.Runtime"))]
        InvalidParameterValueRuntime,
        /// InvalidParameterValue.SearchKey
        #[doc(alias("InvalidParameterValue.SearchKey"))]
        InvalidParameterValueSearchKey,
        /// InvalidParameterValue.SecretInfo
        #[doc(alias("InvalidParameterValue.SecretInfo"))]
        InvalidParameterValueSecretInfo,
        /// InvalidParameterValue.ServiceName
        #[doc(alias("InvalidParameterValue.ServiceName"))]
        InvalidParameterValueServiceName,
        /// InvalidParameterValue.Stamp
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.Stamp"))]
        InvalidParameterValueStamp,
        /// InvalidParameterValue.StartTime
        #[doc(alias("InvalidParameterValue.StartTime"))]
        InvalidParameterValueStartTime,
        /// InvalidParameterValue.StartTimeOrEndTime
        #[doc(alias("InvalidParameterValue.StartTimeOrEndTime"))]
        InvalidParameterValueStartTimeOrEndTime,
        /// InvalidParameterValue.Status
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.Status"))]
        InvalidParameterValueStatus,
        /// InvalidParameterValue.SystemEnvironment
        #[doc(alias("InvalidParameterValue.SystemEnvironment"))]
        InvalidParameterValueSystemEnvironment,
        /// InvalidParameterValue.TempCosObjectName
        #[doc(alias("InvalidParameterValue.TempCosObjectName"))]
        InvalidParameterValueTempCosObjectName,
        /// InvalidParameterValue.TraceEnable
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.TraceEnable"))]
        InvalidParameterValueTraceEnable,
        /// InvalidParameterValue.TrackingTarget
        #[doc(alias("InvalidParameterValue.TrackingTarget"))]
        InvalidParameterValueTrackingTarget,
        /// InvalidParameterValue.TriggerCronConfig
        #[doc(alias("InvalidParameterValue.TriggerCronConfig"))]
        InvalidParameterValueTriggerCronConfig,
        /// InvalidParameterValue.TriggerCronConfigTimeInterval
        #[doc(alias("InvalidParameterValue.TriggerCronConfigTimeInterval"))]
        InvalidParameterValueTriggerCronConfigTimeInterval,
        /// InvalidParameterValue.TriggerDesc
        #[doc(alias("InvalidParameterValue.TriggerDesc"))]
        InvalidParameterValueTriggerDesc,
        /// InvalidParameterValue.TriggerName
        #[doc(alias("InvalidParameterValue.TriggerName"))]
        InvalidParameterValueTriggerName,
        /// InvalidParameterValue.TriggerProvisionedConcurrencyNum
        #[doc(alias("InvalidParameterValue.TriggerProvisionedConcurrencyNum"))]
        InvalidParameterValueTriggerProvisionedConcurrencyNum,
        /// InvalidParameterValue.Type
        #[doc(alias("InvalidParameterValue.Type"))]
        InvalidParameterValueType,
        /// InvalidParameterValue.Vpc
        #[doc(alias("InvalidParameterValue.Vpc"))]
        InvalidParameterValueVpc,
        /// InvalidParameterValue.VpcNotSetWhenOpenCfs
        #[doc(alias("InvalidParameterValue.VpcNotSetWhenOpenCfs"))]
        InvalidParameterValueVpcNotSetWhenOpenCfs,
        /// InvalidParameterValue.WebSocketsParams
        #[doc(alias("InvalidParameterValue.WebSocketsParams"))]
        InvalidParameterValueWebSocketsParams,
        /// InvalidParameterValue.ZipFile
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.ZipFile"))]
        InvalidParameterValueZipFile,
        /// InvalidParameterValue.ZipFileBase64BinasciiError
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.ZipFileBase64BinasciiError"))]
        InvalidParameterValueZipFileBase64BinasciiError,
        /// LimitExceeded.Alias
        #[doc(alias("LimitExceeded.Alias"))]
        LimitExceededAlias,
        /// LimitExceeded.Cdn
        #[doc(alias("LimitExceeded.Cdn"))]
        LimitExceededCdn,
        /// LimitExceeded.ContainerImageAccelerate
        #[doc(alias("LimitExceeded.ContainerImageAccelerate"))]
        LimitExceededContainerImageAccelerate,
        /// LimitExceeded.ContainerImageAccelerateQuota
        #[doc(alias("LimitExceeded.ContainerImageAccelerateQuota"))]
        LimitExceededContainerImageAccelerateQuota,
        /// LimitExceeded.Eip
        #[doc(alias("LimitExceeded.Eip"))]
        LimitExceededEip,
        /// LimitExceeded.Fs
        #[doc(alias("LimitExceeded.Fs"))]
        LimitExceededFs,
        /// LimitExceeded.Function
        #[doc(alias("LimitExceeded.Function"))]
        LimitExceededFunction,
        /// LimitExceeded.FunctionOnTopic
        #[doc(alias("LimitExceeded.FunctionOnTopic"))]
        LimitExceededFunctionOnTopic,
        /// LimitExceeded.FunctionProvisionedConcurrencyMemory
        ///
        /// - Retry: `never`
        #[doc(alias("LimitExceeded.FunctionProvisionedConcurrencyMemory"))]
        LimitExceededFunctionProvisionedConcurrencyMemory,
        /// LimitExceeded.FunctionReservedConcurrencyMemory
        #[doc(alias("LimitExceeded.FunctionReservedConcurrencyMemory"))]
        LimitExceededFunctionReservedConcurrencyMemory,
        /// LimitExceeded.FunctionTotalProvisionedConcurrencyMemory
        ///
        /// - Retry: `never`
        #[doc(alias("LimitExceeded.FunctionTotalProvisionedConcurrencyMemory"))]
        LimitExceededFunctionTotalProvisionedConcurrencyMemory,
        /// LimitExceeded.FunctionTotalProvisionedConcurrencyNum
        #[doc(alias("LimitExceeded.FunctionTotalProvisionedConcurrencyNum"))]
        LimitExceededFunctionTotalProvisionedConcurrencyNum,
        /// LimitExceeded.FunctionVersions
        #[doc(alias("LimitExceeded.FunctionVersions"))]
        LimitExceededFunctionVersions,
        /// LimitExceeded.GpuReservedQuota
        #[doc(alias("LimitExceeded.GpuReservedQuota"))]
        LimitExceededGpuReservedQuota,
        /// LimitExceeded.InitTimeout
        #[doc(alias("LimitExceeded.InitTimeout"))]
        LimitExceededInitTimeout,
        /// LimitExceeded.IntraIp
        #[doc(alias("LimitExceeded.IntraIp"))]
        LimitExceededIntraIp,
        /// LimitExceeded.LayerVersions
        #[doc(alias("LimitExceeded.LayerVersions"))]
        LimitExceededLayerVersions,
        /// LimitExceeded.Layers
        #[doc(alias("LimitExceeded.Layers"))]
        LimitExceededLayers,
        /// LimitExceeded.MaxCapacity
        #[doc(alias("LimitExceeded.MaxCapacity"))]
        LimitExceededMaxCapacity,
        /// LimitExceeded.Memory
        #[doc(alias("LimitExceeded.Memory"))]
        LimitExceededMemory,
        /// LimitExceeded.MsgTTL
        ///
        /// - Retry: `never`
        #[doc(alias("LimitExceeded.MsgTTL"))]
        LimitExceededMsgTtl,
        /// LimitExceeded.Namespace
        #[doc(alias("LimitExceeded.Namespace"))]
        LimitExceededNamespace,
        /// LimitExceeded.Offset
        #[doc(alias("LimitExceeded.Offset"))]
        LimitExceededOffset,
        /// LimitExceeded.PrivilegeContainer
        #[doc(alias("LimitExceeded.PrivilegeContainer"))]
        LimitExceededPrivilegeContainer,
        /// LimitExceeded.ProvisionTriggerAction
        #[doc(alias("LimitExceeded.ProvisionTriggerAction"))]
        LimitExceededProvisionTriggerAction,
        /// LimitExceeded.ProvisionTriggerInterval
        #[doc(alias("LimitExceeded.ProvisionTriggerInterval"))]
        LimitExceededProvisionTriggerInterval,
        /// LimitExceeded.Quota
        #[doc(alias("LimitExceeded.Quota"))]
        LimitExceededQuota,
        /// LimitExceeded.RetryNum
        ///
        /// - Retry: `never`
        #[doc(alias("LimitExceeded.RetryNum"))]
        LimitExceededRetryNum,
        /// LimitExceeded.Timeout
        #[doc(alias("LimitExceeded.Timeout"))]
        LimitExceededTimeout,
        /// LimitExceeded.TotalConcurrencyMemory
        #[doc(alias("LimitExceeded.TotalConcurrencyMemory"))]
        LimitExceededTotalConcurrencyMemory,
        /// LimitExceeded.Trigger
        #[doc(alias("LimitExceeded.Trigger"))]
        LimitExceededTrigger,
        /// LimitExceeded.UserTotalConcurrencyMemory
        ///
        /// - Retry: `never`
        #[doc(alias("LimitExceeded.UserTotalConcurrencyMemory"))]
        LimitExceededUserTotalConcurrencyMemory,
        /// MissingParameter
        MissingParameter,
        /// MissingParameter.Code
        #[doc(alias("MissingParameter.Code"))]
        MissingParameterCode,
        /// MissingParameter.Runtime
        #[doc(alias("MissingParameter.Runtime"))]
        MissingParameterRuntime,
        /// OperationDenied.AccountIsolate
        #[doc(alias("OperationDenied.AccountIsolate"))]
        OperationDeniedAccountIsolate,
        /// OperationDenied.AccountNotExists
        #[doc(alias("OperationDenied.AccountNotExists"))]
        OperationDeniedAccountNotExists,
        /// ResourceInUse
        ResourceInUse,
        /// ResourceInUse.Alias
        #[doc(alias("ResourceInUse.Alias"))]
        ResourceInUseAlias,
        /// ResourceInUse.Cdn
        #[doc(alias("ResourceInUse.Cdn"))]
        ResourceInUseCdn,
        /// ResourceInUse.Cmq
        #[doc(alias("ResourceInUse.Cmq"))]
        ResourceInUseCmq,
        /// ResourceInUse.Cos
        #[doc(alias("ResourceInUse.Cos"))]
        ResourceInUseCos,
        /// ResourceInUse.Function
        #[doc(alias("ResourceInUse.Function"))]
        ResourceInUseFunction,
        /// ResourceInUse.FunctionName
        #[doc(alias("ResourceInUse.FunctionName"))]
        ResourceInUseFunctionName,
        /// ResourceInUse.LayerVersion
        #[doc(alias("ResourceInUse.LayerVersion"))]
        ResourceInUseLayerVersion,
        /// ResourceInUse.Namespace
        #[doc(alias("ResourceInUse.Namespace"))]
        ResourceInUseNamespace,
        /// ResourceInUse.Trigger
        #[doc(alias("ResourceInUse.Trigger"))]
        ResourceInUseTrigger,
        /// ResourceInUse.TriggerName
        #[doc(alias("ResourceInUse.TriggerName"))]
        ResourceInUseTriggerName,
        /// ResourceInsufficient.COS
        #[doc(alias("ResourceInsufficient.COS"))]
        ResourceInsufficientCos,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceNotFound.Alias
        #[doc(alias("ResourceNotFound.Alias"))]
        ResourceNotFoundAlias,
        /// ResourceNotFound.AsyncEvent
        ///
        /// - Retry: `never`
        #[doc(alias("ResourceNotFound.AsyncEvent"))]
        ResourceNotFoundAsyncEvent,
        /// ResourceNotFound.AttachedTagKeyNotFound
        #[doc(alias("ResourceNotFound.AttachedTagKeyNotFound"))]
        ResourceNotFoundAttachedTagKeyNotFound,
        /// ResourceNotFound.Cdn
        #[doc(alias("ResourceNotFound.Cdn"))]
        ResourceNotFoundCdn,
        /// ResourceNotFound.CfsMountInsNotMatch
        #[doc(alias("ResourceNotFound.CfsMountInsNotMatch"))]
        ResourceNotFoundCfsMountInsNotMatch,
        /// ResourceNotFound.CfsProtocolError
        #[doc(alias("ResourceNotFound.CfsProtocolError"))]
        ResourceNotFoundCfsProtocolError,
        /// ResourceNotFound.CfsStatusError
        #[doc(alias("ResourceNotFound.CfsStatusError"))]
        ResourceNotFoundCfsStatusError,
        /// ResourceNotFound.CfsVpcNotMatch
        #[doc(alias("ResourceNotFound.CfsVpcNotMatch"))]
        ResourceNotFoundCfsVpcNotMatch,
        /// ResourceNotFound.Ckafka
        #[doc(alias("ResourceNotFound.Ckafka"))]
        ResourceNotFoundCkafka,
        /// ResourceNotFound.Cmq
        #[doc(alias("ResourceNotFound.Cmq"))]
        ResourceNotFoundCmq,
        /// ResourceNotFound.Cos
        #[doc(alias("ResourceNotFound.Cos"))]
        ResourceNotFoundCos,
        /// ResourceNotFound.CosObject
        #[doc(alias("ResourceNotFound.CosObject"))]
        ResourceNotFoundCosObject,
        /// ResourceNotFound.Demo
        #[doc(alias("ResourceNotFound.Demo"))]
        ResourceNotFoundDemo,
        /// ResourceNotFound.Function
        #[doc(alias("ResourceNotFound.Function"))]
        ResourceNotFoundFunction,
        /// ResourceNotFound.FunctionName
        #[doc(alias("ResourceNotFound.FunctionName"))]
        ResourceNotFoundFunctionName,
        /// ResourceNotFound.FunctionVersion
        #[doc(alias("ResourceNotFound.FunctionVersion"))]
        ResourceNotFoundFunctionVersion,
        /// ResourceNotFound.GetCfsMountInsError
        #[doc(alias("ResourceNotFound.GetCfsMountInsError"))]
        ResourceNotFoundGetCfsMountInsError,
        /// ResourceNotFound.GetCfsNotMatch
        #[doc(alias("ResourceNotFound.GetCfsNotMatch"))]
        ResourceNotFoundGetCfsNotMatch,
        /// ResourceNotFound.GooseFsClusterEndpoint
        #[doc(alias("ResourceNotFound.GooseFsClusterEndpoint"))]
        ResourceNotFoundGooseFsClusterEndpoint,
        /// ResourceNotFound.GooseFsClusterId
        #[doc(alias("ResourceNotFound.GooseFsClusterId"))]
        ResourceNotFoundGooseFsClusterId,
        /// ResourceNotFound.GooseFsClusterNamespace
        #[doc(alias("ResourceNotFound.GooseFsClusterNamespace"))]
        ResourceNotFoundGooseFsClusterNamespace,
        /// ResourceNotFound.ImageConfig
        ///
        /// - Retry: `never`
        #[doc(alias("ResourceNotFound.ImageConfig"))]
        ResourceNotFoundImageConfig,
        /// ResourceNotFound.Layer
        #[doc(alias("ResourceNotFound.Layer"))]
        ResourceNotFoundLayer,
        /// ResourceNotFound.LayerVersion
        #[doc(alias("ResourceNotFound.LayerVersion"))]
        ResourceNotFoundLayerVersion,
        /// ResourceNotFound.Namespace
        #[doc(alias("ResourceNotFound.Namespace"))]
        ResourceNotFoundNamespace,
        /// ResourceNotFound.Qualifier
        #[doc(alias("ResourceNotFound.Qualifier"))]
        ResourceNotFoundQualifier,
        /// ResourceNotFound.Role
        #[doc(alias("ResourceNotFound.Role"))]
        ResourceNotFoundRole,
        /// ResourceNotFound.RoleCheck
        #[doc(alias("ResourceNotFound.RoleCheck"))]
        ResourceNotFoundRoleCheck,
        /// ResourceNotFound.Timer
        #[doc(alias("ResourceNotFound.Timer"))]
        ResourceNotFoundTimer,
        /// ResourceNotFound.TotalConcurrencyMemory
        #[doc(alias("ResourceNotFound.TotalConcurrencyMemory"))]
        ResourceNotFoundTotalConcurrencyMemory,
        /// ResourceNotFound.Trigger
        #[doc(alias("ResourceNotFound.Trigger"))]
        ResourceNotFoundTrigger,
        /// ResourceNotFound.Version
        #[doc(alias("ResourceNotFound.Version"))]
        ResourceNotFoundVersion,
        /// ResourceNotFound.Vpc
        #[doc(alias("ResourceNotFound.Vpc"))]
        ResourceNotFoundVpc,
        /// ResourceUnavailable.InsufficientBalance
        #[doc(alias("ResourceUnavailable.InsufficientBalance"))]
        ResourceUnavailableInsufficientBalance,
        /// ResourceUnavailable.Namespace
        #[doc(alias("ResourceUnavailable.Namespace"))]
        ResourceUnavailableNamespace,
        /// ResourceUnavailable.ServiceSuspended
        #[doc(alias("ResourceUnavailable.ServiceSuspended"))]
        ResourceUnavailableServiceSuspended,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnauthorizedOperation.CAM
        #[doc(alias("UnauthorizedOperation.CAM"))]
        UnauthorizedOperationCam,
        /// UnauthorizedOperation.CodeSecret
        #[doc(alias("UnauthorizedOperation.CodeSecret"))]
        UnauthorizedOperationCodeSecret,
        /// UnauthorizedOperation.CreateTrigger
        #[doc(alias("UnauthorizedOperation.CreateTrigger"))]
        UnauthorizedOperationCreateTrigger,
        /// UnauthorizedOperation.DeleteFunction
        #[doc(alias("UnauthorizedOperation.DeleteFunction"))]
        UnauthorizedOperationDeleteFunction,
        /// UnauthorizedOperation.DeleteTrigger
        #[doc(alias("UnauthorizedOperation.DeleteTrigger"))]
        UnauthorizedOperationDeleteTrigger,
        /// UnauthorizedOperation.NotMC
        #[doc(alias("UnauthorizedOperation.NotMC"))]
        UnauthorizedOperationNotMc,
        /// UnauthorizedOperation.Region
        #[doc(alias("UnauthorizedOperation.Region"))]
        UnauthorizedOperationRegion,
        /// UnauthorizedOperation.Role
        #[doc(alias("UnauthorizedOperation.Role"))]
        UnauthorizedOperationRole,
        /// UnauthorizedOperation.TempCosAppid
        #[doc(alias("UnauthorizedOperation.TempCosAppid"))]
        UnauthorizedOperationTempCosAppid,
        /// UnauthorizedOperation.UpdateFunctionCode
        #[doc(alias("UnauthorizedOperation.UpdateFunctionCode"))]
        UnauthorizedOperationUpdateFunctionCode,
        /// UnauthorizedOperation.UpdateTriggerStatus
        #[doc(alias("UnauthorizedOperation.UpdateTriggerStatus"))]
        UnauthorizedOperationUpdateTriggerStatus,
        /// UnsupportedOperation
        UnsupportedOperation,
        /// UnsupportedOperation.AliasBind
        #[doc(alias("UnsupportedOperation.AliasBind"))]
        UnsupportedOperationAliasBind,
        /// UnsupportedOperation.AsyncRunEnable
        ///
        /// - Retry: `never`
        #[doc(alias("UnsupportedOperation.AsyncRunEnable"))]
        UnsupportedOperationAsyncRunEnable,
        /// UnsupportedOperation.Cdn
        #[doc(alias("UnsupportedOperation.Cdn"))]
        UnsupportedOperationCdn,
        /// UnsupportedOperation.CopyFunction
        #[doc(alias("UnsupportedOperation.CopyFunction"))]
        UnsupportedOperationCopyFunction,
        /// UnsupportedOperation.Cos
        #[doc(alias("UnsupportedOperation.Cos"))]
        UnsupportedOperationCos,
        /// UnsupportedOperation.DiskSize
        #[doc(alias("UnsupportedOperation.DiskSize"))]
        UnsupportedOperationDiskSize,
        /// UnsupportedOperation.EipFixed
        #[doc(alias("UnsupportedOperation.EipFixed"))]
        UnsupportedOperationEipFixed,
        /// UnsupportedOperation.NotSupportRegion
        #[doc(alias("UnsupportedOperation.NotSupportRegion"))]
        UnsupportedOperationNotSupportRegion,
        /// UnsupportedOperation.PublishVersion
        #[doc(alias("UnsupportedOperation.PublishVersion"))]
        UnsupportedOperationPublishVersion,
        /// UnsupportedOperation.Region
        #[doc(alias("UnsupportedOperation.Region"))]
        UnsupportedOperationRegion,
        /// UnsupportedOperation.Trigger
        #[doc(alias("UnsupportedOperation.Trigger"))]
        UnsupportedOperationTrigger,
        /// UnsupportedOperation.UpdateFunctionCode
        #[doc(alias("UnsupportedOperation.UpdateFunctionCode"))]
        UnsupportedOperationUpdateFunctionCode,
        /// UnsupportedOperation.UpdateFunctionEventInvokeConfig
        ///
        /// - Retry: `never`
        #[doc(alias("UnsupportedOperation.UpdateFunctionEventInvokeConfig"))]
        UnsupportedOperationUpdateFunctionEventInvokeConfig,
        /// UnsupportedOperation.VpcConfig
        #[doc(alias("UnsupportedOperation.VpcConfig"))]
        UnsupportedOperationVpcConfig,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "scf")]
    api::listed_enum!(ScfError, scf_v20180416_table);
    pub(crate) mod scf_v20180416_table {
        use super::api::{Answer, Index, Level, Retirement, Retry, Table, TableData};
        #[cfg(feature = "scf")]
        use super::ScfError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "scf_v20180416";
        pub(super) const CODE_INDEX: Index = index::SCF_V20180416_CODES;
        pub(super) const KEY_INDEX: Index = index::SCF_V20180416_KEYS;
        #[cfg(feature = "scf")]
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [ScfError; 356] = [
            ScfError::FailedOperation,
            ScfError::FailedOperationAccountInsufficient,
            ScfError::FailedOperationApiGateway,
            ScfError::FailedOperationApigw,
            ScfError::FailedOperationApmConfigInstanceId,
            ScfError::FailedOperationAsyncEventStatus,
            ScfError::FailedOperationAuthFailure,
            ScfError::FailedOperationBindPlugin,
            ScfError::FailedOperationCname,
            ScfError::FailedOperationCallNetDeployFailed,
            ScfError::FailedOperationCallRoleFailed,
            ScfError::FailedOperationClsServiceUnregistered,
            ScfError::FailedOperationClusterNotFound,
            ScfError::FailedOperationCopyAsyncRun,
            ScfError::FailedOperationCopyFailed,
            ScfError::FailedOperationCopyFunction,
            ScfError::FailedOperationCos,
            ScfError::FailedOperationCreateAlias,
            ScfError::FailedOperationCreateFunction,
            ScfError::FailedOperationCreateNamespace,
            ScfError::FailedOperationCreateTrigger,
            ScfError::FailedOperationDebugModeStatus,
            ScfError::FailedOperationDebugModeUpdateTimeOutFail,
            ScfError::FailedOperationDeleteAlias,
            ScfError::FailedOperationDeleteFunction,
            ScfError::FailedOperationDeleteLayerVersion,
            ScfError::FailedOperationDeleteNamespace,
            ScfError::FailedOperationDeleteTrigger,
            ScfError::FailedOperationDeleteTriggerUrlUsed,
            ScfError::FailedOperationDomainUnExist,
            ScfError::FailedOperationFunctionNameStatusError,
            ScfError::FailedOperationFunctionStatusError,
            ScfError::FailedOperationFunctionVersionStatusNotActive,
            ScfError::FailedOperationGetAlias,
            ScfError::FailedOperationGetFunctionAddress,
            ScfError::FailedOperationInstanceIsolationEnabled,
            ScfError::FailedOperationInstanceNotFound,
            ScfError::FailedOperationInsufficientBalance,
            ScfError::FailedOperationInsufficientResources,
            ScfError::FailedOperationInvokeFunction,
            ScfError::FailedOperationMixNodeConfig,
            ScfError::FailedOperationNamespace,
            ScfError::FailedOperationOpenService,
            ScfError::FailedOperationOperationConflict,
            ScfError::FailedOperationProvisionCreateTimer,
            ScfError::FailedOperationProvisionDeleteTimer,
            ScfError::FailedOperationProvisionedExceedAvailable,
            ScfError::FailedOperationProvisionedExceedReserved,
            ScfError::FailedOperationProvisionedInProgress,
            ScfError::FailedOperationPublishLayerVersion,
            ScfError::FailedOperationPublishVersion,
            ScfError::FailedOperationQcsRoleNotFound,
            ScfError::FailedOperationQueryError,
            ScfError::FailedOperationReservedExceedTotal,
            ScfError::FailedOperationReservedInProgress,
            ScfError::FailedOperationServiceClosed,
            ScfError::FailedOperationSessionName,
            ScfError::FailedOperationSsl,
            ScfError::FailedOperationTopicNotExist,
            ScfError::FailedOperationTotalConcurrencyMemoryInProgress,
            ScfError::FailedOperationUnOpenedService,
            ScfError::FailedOperationUpdateAlias,
            ScfError::FailedOperationUpdateFunctionCode,
            ScfError::FailedOperationUpdateFunctionConfiguration,
            ScfError::FailedOperationUpdateStatus,
            ScfError::FailedOperationUpdateTrigger,
            ScfError::FailedOperationUpdateTriggerStatus,
            ScfError::InternalError,
            ScfError::InternalErrorApiGateway,
            ScfError::InternalErrorCkafka,
            ScfError::InternalErrorCmq,
            ScfError::InternalErrorCos,
            ScfError::InternalErrorEs,
            ScfError::InternalErrorException,
            ScfError::InternalErrorGetRoleError,
            ScfError::InternalErrorGetStsTokenFailed,
            ScfError::InternalErrorSearchFailed,
            ScfError::InternalErrorSystem,
            ScfError::InternalErrorSystemError,
            ScfError::InvalidParameterCls,
            ScfError::InvalidParameterFunctionName,
            ScfError::InvalidParameterFunctionNameOrResourceIdRequired,
            ScfError::InvalidParameterGooseFsRequired,
            ScfError::InvalidParameterParamError,
            ScfError::InvalidParameterPayload,
            ScfError::InvalidParameterRequestTooLarge,
            ScfError::InvalidParameterRoleCheck,
            ScfError::InvalidParameterRoutingConfig,
            ScfError::InvalidParameterValue,
            ScfError::InvalidParameterValueAction,
            ScfError::InvalidParameterValueAdditionalVersionWeights,
            ScfError::InvalidParameterValueAlias,
            ScfError::InvalidParameterValueApiGateway,
            ScfError::InvalidParameterValueApmConfig,
            ScfError::InvalidParameterValueApmConfigInstanceId,
            ScfError::InvalidParameterValueApmConfigRegion,
            ScfError::InvalidParameterValueArgs,
            ScfError::InvalidParameterValueArgsList,
            ScfError::InvalidParameterValueAsyncRunEnable,
            ScfError::InvalidParameterValueAsyncTriggerConfig,
            ScfError::InvalidParameterValueCdn,
            ScfError::InvalidParameterValueCertConfigEmpty,
            ScfError::InvalidParameterValueCfsId,
            ScfError::InvalidParameterValueCfsLocalMountDir,
            ScfError::InvalidParameterValueCfsMountInsId,
            ScfError::InvalidParameterValueCfsParameterDuplicate,
            ScfError::InvalidParameterValueCfsParameterError,
            ScfError::InvalidParameterValueCfsRegion,
            ScfError::InvalidParameterValueCfsRemoteMountDir,
            ScfError::InvalidParameterValueCfsStructionError,
            ScfError::InvalidParameterValueCfsType,
            ScfError::InvalidParameterValueCfsUserGroupId,
            ScfError::InvalidParameterValueCfsUserId,
            ScfError::InvalidParameterValueCkafka,
            ScfError::InvalidParameterValueClientContext,
            ScfError::InvalidParameterValueCls,
            ScfError::InvalidParameterValueClsRole,
            ScfError::InvalidParameterValueCmq,
            ScfError::InvalidParameterValueCode,
            ScfError::InvalidParameterValueCodeSecret,
            ScfError::InvalidParameterValueCodeSource,
            ScfError::InvalidParameterValueCommand,
            ScfError::InvalidParameterValueCommandList,
            ScfError::InvalidParameterValueCompatibleRuntimes,
            ScfError::InvalidParameterValueContent,
            ScfError::InvalidParameterValueCors,
            ScfError::InvalidParameterValueCos,
            ScfError::InvalidParameterValueCosBucketName,
            ScfError::InvalidParameterValueCosBucketRegion,
            ScfError::InvalidParameterValueCosFsBucketMountDir,
            ScfError::InvalidParameterValueCosFsBucketName,
            ScfError::InvalidParameterValueCosFsLocalMountDir,
            ScfError::InvalidParameterValueCosFsRegion,
            ScfError::InvalidParameterValueCosFsStruction,
            ScfError::InvalidParameterValueCosFsType,
            ScfError::InvalidParameterValueCosNotifyRuleConflict,
            ScfError::InvalidParameterValueCosObjectName,
            ScfError::InvalidParameterValueCustomArgument,
            ScfError::InvalidParameterValueDateTime,
            ScfError::InvalidParameterValueDeadLetterConfig,
            ScfError::InvalidParameterValueDefaultNamespace,
            ScfError::InvalidParameterValueDemo,
            ScfError::InvalidParameterValueDemoId,
            ScfError::InvalidParameterValueDescription,
            ScfError::InvalidParameterValueDiskSize,
            ScfError::InvalidParameterValueDnsInfo,
            ScfError::InvalidParameterValueDomain,
            ScfError::InvalidParameterValueDynamicEnabled,
            ScfError::InvalidParameterValueEasConfig,
            ScfError::InvalidParameterValueEipConfig,
            ScfError::InvalidParameterValueEnable,
            ScfError::InvalidParameterValueEnvironment,
            ScfError::InvalidParameterValueEnvironmentExceededLimit,
            ScfError::InvalidParameterValueEnvironmentSystemProtect,
            ScfError::InvalidParameterValueFilters,
            ScfError::InvalidParameterValueFunction,
            ScfError::InvalidParameterValueFunctionName,
            ScfError::InvalidParameterValueFunctionRequestId,
            ScfError::InvalidParameterValueFunctionType,
            ScfError::InvalidParameterValueGitBranch,
            ScfError::InvalidParameterValueGitCommitId,
            ScfError::InvalidParameterValueGitDirectory,
            ScfError::InvalidParameterValueGitPassword,
            ScfError::InvalidParameterValueGitPasswordSecret,
            ScfError::InvalidParameterValueGitUrl,
            ScfError::InvalidParameterValueGitUserName,
            ScfError::InvalidParameterValueGitUserNameSecret,
            ScfError::InvalidParameterValueGooseFsCluster,
            ScfError::InvalidParameterValueGooseFsClusterGooseFsSitePropertiesBase64DecodeErr,
            ScfError::InvalidParameterValueGooseFsClusterGooseFsSitePropertiesFormatErr,
            ScfError::InvalidParameterValueGooseFsEndpoint,
            ScfError::InvalidParameterValueGooseFsFuseJvmConfig,
            ScfError::InvalidParameterValueGooseFsLocalMountDir,
            ScfError::InvalidParameterValueGooseFsNamespace,
            ScfError::InvalidParameterValueGooseFsRemoteMountPath,
            ScfError::InvalidParameterValueGooseFsStructionError,
            ScfError::InvalidParameterValueGooseFsType,
            ScfError::InvalidParameterValueHandler,
            ScfError::InvalidParameterValueIdleTimeOut,
            ScfError::InvalidParameterValueImageType,
            ScfError::InvalidParameterValueImageUri,
            ScfError::InvalidParameterValueInlineZipFile,
            ScfError::InvalidParameterValueInstanceConcurrencyConfig,
            ScfError::InvalidParameterValueInvalidCertConfig,
            ScfError::InvalidParameterValueInvokeType,
            ScfError::InvalidParameterValueL5Enable,
            ScfError::InvalidParameterValueLayerName,
            ScfError::InvalidParameterValueLayers,
            ScfError::InvalidParameterValueLimit,
            ScfError::InvalidParameterValueLimitExceeded,
            ScfError::InvalidParameterValueLogFormat,
            ScfError::InvalidParameterValueMaxConcurrency,
            ScfError::InvalidParameterValueMemory,
            ScfError::InvalidParameterValueMemorySize,
            ScfError::InvalidParameterValueMinCapacity,
            ScfError::InvalidParameterValueMountOption,
            ScfError::InvalidParameterValueName,
            ScfError::InvalidParameterValueNamespace,
            ScfError::InvalidParameterValueNamespaceInvalid,
            ScfError::InvalidParameterValueNodeSpec,
            ScfError::InvalidParameterValueNodeType,
            ScfError::InvalidParameterValueOffset,
            ScfError::InvalidParameterValueOrder,
            ScfError::InvalidParameterValueOrderBy,
            ScfError::InvalidParameterValueParam,
            ScfError::InvalidParameterValuePermission,
            ScfError::InvalidParameterValuePluginConfig,
            ScfError::InvalidParameterValuePort,
            ScfError::InvalidParameterValueProtocolType,
            ScfError::InvalidParameterValueProvisionTriggerCronConfigDuplicate,
            ScfError::InvalidParameterValueProvisionTriggerName,
            ScfError::InvalidParameterValueProvisionTriggerNameDuplicate,
            ScfError::InvalidParameterValueProvisionType,
            ScfError::InvalidParameterValuePublicNetConfig,
            ScfError::InvalidParameterValueQualifier,
            ScfError::InvalidParameterValueQueryVersion,
            ScfError::InvalidParameterValueReadinessProbe,
            ScfError::InvalidParameterValueRegistryId,
            ScfError::InvalidParameterValueRetCode,
            ScfError::InvalidParameterValueRoutingConfig,
            ScfError::InvalidParameterValueRuntime,
            ScfError::InvalidParameterValueSearchKey,
            ScfError::InvalidParameterValueSecretInfo,
            ScfError::InvalidParameterValueServiceName,
            ScfError::InvalidParameterValueStamp,
            ScfError::InvalidParameterValueStartTime,
            ScfError::InvalidParameterValueStartTimeOrEndTime,
            ScfError::InvalidParameterValueStatus,
            ScfError::InvalidParameterValueSystemEnvironment,
            ScfError::InvalidParameterValueTempCosObjectName,
            ScfError::InvalidParameterValueTraceEnable,
            ScfError::InvalidParameterValueTrackingTarget,
            ScfError::InvalidParameterValueTriggerCronConfig,
            ScfError::InvalidParameterValueTriggerCronConfigTimeInterval,
            ScfError::InvalidParameterValueTriggerDesc,
            ScfError::InvalidParameterValueTriggerName,
            ScfError::InvalidParameterValueTriggerProvisionedConcurrencyNum,
            ScfError::InvalidParameterValueType,
            ScfError::InvalidParameterValueVpc,
            ScfError::InvalidParameterValueVpcNotSetWhenOpenCfs,
            ScfError::InvalidParameterValueWebSocketsParams,
            ScfError::InvalidParameterValueZipFile,
            ScfError::InvalidParameterValueZipFileBase64BinasciiError,
            ScfError::LimitExceededAlias,
            ScfError::LimitExceededCdn,
            ScfError::LimitExceededContainerImageAccelerate,
            ScfError::LimitExceededContainerImageAccelerateQuota,
            ScfError::LimitExceededEip,
            ScfError::LimitExceededFs,
            ScfError::LimitExceededFunction,
            ScfError::LimitExceededFunctionOnTopic,
            ScfError::LimitExceededFunctionProvisionedConcurrencyMemory,
            ScfError::LimitExceededFunctionReservedConcurrencyMemory,
            ScfError::LimitExceededFunctionTotalProvisionedConcurrencyMemory,
            ScfError::LimitExceededFunctionTotalProvisionedConcurrencyNum,
            ScfError::LimitExceededFunctionVersions,
            ScfError::LimitExceededGpuReservedQuota,
            ScfError::LimitExceededInitTimeout,
            ScfError::LimitExceededIntraIp,
            ScfError::LimitExceededLayerVersions,
            ScfError::LimitExceededLayers,
            ScfError::LimitExceededMaxCapacity,
            ScfError::LimitExceededMemory,
            ScfError::LimitExceededMsgTtl,
            ScfError::LimitExceededNamespace,
            ScfError::LimitExceededOffset,
            ScfError::LimitExceededPrivilegeContainer,
            ScfError::LimitExceededProvisionTriggerAction,
            ScfError::LimitExceededProvisionTriggerInterval,
            ScfError::LimitExceededQuota,
            ScfError::LimitExceededRetryNum,
            ScfError::LimitExceededTimeout,
            ScfError::LimitExceededTotalConcurrencyMemory,
            ScfError::LimitExceededTrigger,
            ScfError::LimitExceededUserTotalConcurrencyMemory,
            ScfError::MissingParameter,
            ScfError::MissingParameterCode,
            ScfError::MissingParameterRuntime,
            ScfError::OperationDeniedAccountIsolate,
            ScfError::OperationDeniedAccountNotExists,
            ScfError::ResourceInUse,
            ScfError::ResourceInUseAlias,
            ScfError::ResourceInUseCdn,
            ScfError::ResourceInUseCmq,
            ScfError::ResourceInUseCos,
            ScfError::ResourceInUseFunction,
            ScfError::ResourceInUseFunctionName,
            ScfError::ResourceInUseLayerVersion,
            ScfError::ResourceInUseNamespace,
            ScfError::ResourceInUseTrigger,
            ScfError::ResourceInUseTriggerName,
            ScfError::ResourceInsufficientCos,
            ScfError::ResourceNotFound,
            ScfError::ResourceNotFoundAlias,
            ScfError::ResourceNotFoundAsyncEvent,
            ScfError::ResourceNotFoundAttachedTagKeyNotFound,
            ScfError::ResourceNotFoundCdn,
            ScfError::ResourceNotFoundCfsMountInsNotMatch,
            ScfError::ResourceNotFoundCfsProtocolError,
            ScfError::ResourceNotFoundCfsStatusError,
            ScfError::ResourceNotFoundCfsVpcNotMatch,
            ScfError::ResourceNotFoundCkafka,
            ScfError::ResourceNotFoundCmq,
            ScfError::ResourceNotFoundCos,
            ScfError::ResourceNotFoundCosObject,
            ScfError::ResourceNotFoundDemo,
            ScfError::ResourceNotFoundFunction,
            ScfError::ResourceNotFoundFunctionName,
            ScfError::ResourceNotFoundFunctionVersion,
            ScfError::ResourceNotFoundGetCfsMountInsError,
            ScfError::ResourceNotFoundGetCfsNotMatch,
            ScfError::ResourceNotFoundGooseFsClusterEndpoint,
            ScfError::ResourceNotFoundGooseFsClusterId,
            ScfError::ResourceNotFoundGooseFsClusterNamespace,
            ScfError::ResourceNotFoundImageConfig,
            ScfError::ResourceNotFoundLayer,
            ScfError::ResourceNotFoundLayerVersion,
            ScfError::ResourceNotFoundNamespace,
            ScfError::ResourceNotFoundQualifier,
            ScfError::ResourceNotFoundRole,
            ScfError::ResourceNotFoundRoleCheck,
            ScfError::ResourceNotFoundTimer,
            ScfError::ResourceNotFoundTotalConcurrencyMemory,
            ScfError::ResourceNotFoundTrigger,
            ScfError::ResourceNotFoundVersion,
            ScfError::ResourceNotFoundVpc,
            ScfError::ResourceUnavailableInsufficientBalance,
            ScfError::ResourceUnavailableNamespace,
            ScfError::ResourceUnavailableServiceSuspended,
            ScfError::UnauthorizedOperation,
            ScfError::UnauthorizedOperationCam,
            ScfError::UnauthorizedOperationCodeSecret,
            ScfError::UnauthorizedOperationCreateTrigger,
            ScfError::UnauthorizedOperationDeleteFunction,
            ScfError::UnauthorizedOperationDeleteTrigger,
            ScfError::UnauthorizedOperationNotMc,
            ScfError::UnauthorizedOperationRegion,
            ScfError::UnauthorizedOperationRole,
            ScfError::UnauthorizedOperationTempCosAppid,
            ScfError::UnauthorizedOperationUpdateFunctionCode,
            ScfError::UnauthorizedOperationUpdateTriggerStatus,
            ScfError::UnsupportedOperation,
            ScfError::UnsupportedOperationAliasBind,
            ScfError::UnsupportedOperationAsyncRunEnable,
            ScfError::UnsupportedOperationCdn,
            ScfError::UnsupportedOperationCopyFunction,
            ScfError::UnsupportedOperationCos,
            ScfError::UnsupportedOperationDiskSize,
            ScfError::UnsupportedOperationEipFixed,
            ScfError::UnsupportedOperationNotSupportRegion,
            ScfError::UnsupportedOperationPublishVersion,
            ScfError::UnsupportedOperationRegion,
            ScfError::UnsupportedOperationTrigger,
            ScfError::UnsupportedOperationUpdateFunctionCode,
            ScfError::UnsupportedOperationUpdateFunctionEventInvokeConfig,
            ScfError::UnsupportedOperationVpcConfig,
        ];
        pub(super) static WORDS: [&str; 356] = [
            "FailedOperation",
            "FailedOperation.AccountInsufficient",
            "FailedOperation.ApiGateway",
            "FailedOperation.Apigw",
            "FailedOperation.ApmConfigInstanceId",
            "FailedOperation.AsyncEventStatus",
            "FailedOperation.AuthFailure",
            "FailedOperation.BindPlugin",
            "FailedOperation.CNAME",
            "FailedOperation.CallNetDeployFailed",
            "FailedOperation.CallRoleFailed",
            "FailedOperation.ClsServiceUnregistered",
            "FailedOperation.ClusterNotFound",
            "FailedOperation.CopyAsyncRun",
            "FailedOperation.CopyFailed",
            "FailedOperation.CopyFunction",
            "FailedOperation.Cos",
            "FailedOperation.CreateAlias",
            "FailedOperation.CreateFunction",
            "FailedOperation.CreateNamespace",
            "FailedOperation.CreateTrigger",
            "FailedOperation.DebugModeStatus",
            "FailedOperation.DebugModeUpdateTimeOutFail",
            "FailedOperation.DeleteAlias",
            "FailedOperation.DeleteFunction",
            "FailedOperation.DeleteLayerVersion",
            "FailedOperation.DeleteNamespace",
            "FailedOperation.DeleteTrigger",
            "FailedOperation.DeleteTrigger.UrlUsed",
            "FailedOperation.Domain.UnExist",
            "FailedOperation.FunctionNameStatusError",
            "FailedOperation.FunctionStatusError",
            "FailedOperation.FunctionVersionStatusNotActive",
            "FailedOperation.GetAlias",
            "FailedOperation.GetFunctionAddress",
            "FailedOperation.InstanceIsolationEnabled",
            "FailedOperation.InstanceNotFound",
            "FailedOperation.InsufficientBalance",
            "FailedOperation.InsufficientResources",
            "FailedOperation.InvokeFunction",
            "FailedOperation.MixNodeConfig",
            "FailedOperation.Namespace",
            "FailedOperation.OpenService",
            "FailedOperation.OperationConflict",
            "FailedOperation.ProvisionCreateTimer",
            "FailedOperation.ProvisionDeleteTimer",
            "FailedOperation.ProvisionedExceedAvailable",
            "FailedOperation.ProvisionedExceedReserved",
            "FailedOperation.ProvisionedInProgress",
            "FailedOperation.PublishLayerVersion",
            "FailedOperation.PublishVersion",
            "FailedOperation.QcsRoleNotFound",
            "FailedOperation.QueryError",
            "FailedOperation.ReservedExceedTotal",
            "FailedOperation.ReservedInProgress",
            "FailedOperation.ServiceClosed",
            "FailedOperation.SessionName",
            "FailedOperation.Ssl",
            "FailedOperation.TopicNotExist",
            "FailedOperation.TotalConcurrencyMemoryInProgress",
            "FailedOperation.UnOpenedService",
            "FailedOperation.UpdateAlias",
            "FailedOperation.UpdateFunctionCode",
            "FailedOperation.UpdateFunctionConfiguration",
            "FailedOperation.UpdateStatus",
            "FailedOperation.UpdateTrigger",
            "FailedOperation.UpdateTriggerStatus",
            "InternalError",
            "InternalError.ApiGateway",
            "InternalError.Ckafka",
            "InternalError.Cmq",
            "InternalError.Cos",
            "InternalError.ES",
            "InternalError.Exception",
            "InternalError.GetRoleError",
            "InternalError.GetStsTokenFailed",
            "InternalError.SearchFailed",
            "InternalError.System",
            "InternalError.SystemError",
            "InvalidParameter.Cls",
            "InvalidParameter.FunctionName",
            "InvalidParameter.FunctionNameOrResourceIdRequired",
            "InvalidParameter.GooseFsRequired",
            "InvalidParameter.ParamError",
            "InvalidParameter.Payload",
            "InvalidParameter.RequestTooLarge",
            "InvalidParameter.RoleCheck",
            "InvalidParameter.RoutingConfig",
            "InvalidParameterValue",
            "InvalidParameterValue.Action",
            "InvalidParameterValue.AdditionalVersionWeights",
            "InvalidParameterValue.Alias",
            "InvalidParameterValue.ApiGateway",
            "InvalidParameterValue.ApmConfig",
            "InvalidParameterValue.ApmConfigInstanceId",
            "InvalidParameterValue.ApmConfigRegion",
            "InvalidParameterValue.Args",
            "InvalidParameterValue.ArgsList",
            "InvalidParameterValue.AsyncRunEnable",
            "InvalidParameterValue.AsyncTriggerConfig",
            "InvalidParameterValue.Cdn",
            "InvalidParameterValue.CertConfig.empty",
            "InvalidParameterValue.CfsId",
            "InvalidParameterValue.CfsLocalMountDir",
            "InvalidParameterValue.CfsMountInsId",
            "InvalidParameterValue.CfsParameterDuplicate",
            "InvalidParameterValue.CfsParameterError",
            "InvalidParameterValue.CfsRegion",
            "InvalidParameterValue.CfsRemoteMountDir",
            "InvalidParameterValue.CfsStructionError",
            "InvalidParameterValue.CfsType",
            "InvalidParameterValue.CfsUserGroupId",
            "InvalidParameterValue.CfsUserId",
            "InvalidParameterValue.Ckafka",
            "InvalidParameterValue.ClientContext",
            "InvalidParameterValue.Cls",
            "InvalidParameterValue.ClsRole",
            "InvalidParameterValue.Cmq",
            "InvalidParameterValue.Code",
            "InvalidParameterValue.CodeSecret",
            "InvalidParameterValue.CodeSource",
            "InvalidParameterValue.Command",
            "InvalidParameterValue.CommandList",
            "InvalidParameterValue.CompatibleRuntimes",
            "InvalidParameterValue.Content",
            "InvalidParameterValue.Cors",
            "InvalidParameterValue.Cos",
            "InvalidParameterValue.CosBucketName",
            "InvalidParameterValue.CosBucketRegion",
            "InvalidParameterValue.CosFsBucketMountDir",
            "InvalidParameterValue.CosFsBucketName",
            "InvalidParameterValue.CosFsLocalMountDir",
            "InvalidParameterValue.CosFsRegion",
            "InvalidParameterValue.CosFsStruction",
            "InvalidParameterValue.CosFsType",
            "InvalidParameterValue.CosNotifyRuleConflict",
            "InvalidParameterValue.CosObjectName",
            "InvalidParameterValue.CustomArgument",
            "InvalidParameterValue.DateTime",
            "InvalidParameterValue.DeadLetterConfig",
            "InvalidParameterValue.DefaultNamespace",
            "InvalidParameterValue.Demo",
            "InvalidParameterValue.DemoId",
            "InvalidParameterValue.Description",
            "InvalidParameterValue.DiskSize",
            "InvalidParameterValue.DnsInfo",
            "InvalidParameterValue.Domain",
            "InvalidParameterValue.DynamicEnabled",
            "InvalidParameterValue.EASConfig",
            "InvalidParameterValue.EipConfig",
            "InvalidParameterValue.Enable",
            "InvalidParameterValue.Environment",
            "InvalidParameterValue.EnvironmentExceededLimit",
            "InvalidParameterValue.EnvironmentSystemProtect",
            "InvalidParameterValue.Filters",
            "InvalidParameterValue.Function",
            "InvalidParameterValue.FunctionName",
            "InvalidParameterValue.FunctionRequestId",
            "InvalidParameterValue.FunctionType",
            "InvalidParameterValue.GitBranch",
            "InvalidParameterValue.GitCommitId",
            "InvalidParameterValue.GitDirectory",
            "InvalidParameterValue.GitPassword",
            "InvalidParameterValue.GitPasswordSecret",
            "InvalidParameterValue.GitUrl",
            "InvalidParameterValue.GitUserName",
            "InvalidParameterValue.GitUserNameSecret",
            "InvalidParameterValue.GooseFsCluster",
            "InvalidParameterValue.GooseFsClusterGooseFsSitePropertiesBase64DecodeErr",
            "InvalidParameterValue.GooseFsClusterGooseFsSitePropertiesFormatErr",
            "InvalidParameterValue.GooseFsEndpoint",
            "InvalidParameterValue.GooseFsFuseJVMConfig",
            "InvalidParameterValue.GooseFsLocalMountDir",
            "InvalidParameterValue.GooseFsNamespace",
            "InvalidParameterValue.GooseFsRemoteMountPath",
            "InvalidParameterValue.GooseFsStructionError",
            "InvalidParameterValue.GooseFsType",
            "InvalidParameterValue.Handler",
            "InvalidParameterValue.IdleTimeOut",
            "InvalidParameterValue.ImageType",
            "InvalidParameterValue.ImageUri",
            "InvalidParameterValue.InlineZipFile",
            "InvalidParameterValue.InstanceConcurrencyConfig",
            "InvalidParameterValue.InvalidCertConfig",
            "InvalidParameterValue.InvokeType",
            "InvalidParameterValue.L5Enable",
            "InvalidParameterValue.LayerName",
            "InvalidParameterValue.Layers",
            "InvalidParameterValue.Limit",
            "InvalidParameterValue.LimitExceeded",
            "InvalidParameterValue.LogFormat",
            "InvalidParameterValue.MaxConcurrency",
            "InvalidParameterValue.Memory",
            "InvalidParameterValue.MemorySize",
            "InvalidParameterValue.MinCapacity",
            "InvalidParameterValue.MountOption",
            "InvalidParameterValue.Name",
            "InvalidParameterValue.Namespace",
            "InvalidParameterValue.NamespaceInvalid",
            "InvalidParameterValue.NodeSpec",
            "InvalidParameterValue.NodeType",
            "InvalidParameterValue.Offset",
            "InvalidParameterValue.Order",
            "InvalidParameterValue.OrderBy",
            "InvalidParameterValue.Param",
            "InvalidParameterValue.Permission",
            "InvalidParameterValue.PluginConfig",
            "InvalidParameterValue.Port",
            "InvalidParameterValue.ProtocolType",
            "InvalidParameterValue.ProvisionTriggerCronConfigDuplicate",
            "InvalidParameterValue.ProvisionTriggerName",
            "InvalidParameterValue.ProvisionTriggerNameDuplicate",
            "InvalidParameterValue.ProvisionType",
            "InvalidParameterValue.PublicNetConfig",
            "InvalidParameterValue.Qualifier",
            "InvalidParameterValue.QueryVersion",
            "InvalidParameterValue.ReadinessProbe",
            "InvalidParameterValue.RegistryId",
            "InvalidParameterValue.RetCode",
            "InvalidParameterValue.RoutingConfig",
            "InvalidParameterValue.Runtime",
            "InvalidParameterValue.SearchKey",
            "InvalidParameterValue.SecretInfo",
            "InvalidParameterValue.ServiceName",
            "InvalidParameterValue.Stamp",
            "InvalidParameterValue.StartTime",
            "InvalidParameterValue.StartTimeOrEndTime",
            "InvalidParameterValue.Status",
            "InvalidParameterValue.SystemEnvironment",
            "InvalidParameterValue.TempCosObjectName",
            "InvalidParameterValue.TraceEnable",
            "InvalidParameterValue.TrackingTarget",
            "InvalidParameterValue.TriggerCronConfig",
            "InvalidParameterValue.TriggerCronConfigTimeInterval",
            "InvalidParameterValue.TriggerDesc",
            "InvalidParameterValue.TriggerName",
            "InvalidParameterValue.TriggerProvisionedConcurrencyNum",
            "InvalidParameterValue.Type",
            "InvalidParameterValue.Vpc",
            "InvalidParameterValue.VpcNotSetWhenOpenCfs",
            "InvalidParameterValue.WebSocketsParams",
            "InvalidParameterValue.ZipFile",
            "InvalidParameterValue.ZipFileBase64BinasciiError",
            "LimitExceeded.Alias",
            "LimitExceeded.Cdn",
            "LimitExceeded.ContainerImageAccelerate",
            "LimitExceeded.ContainerImageAccelerateQuota",
            "LimitExceeded.Eip",
            "LimitExceeded.Fs",
            "LimitExceeded.Function",
            "LimitExceeded.FunctionOnTopic",
            "LimitExceeded.FunctionProvisionedConcurrencyMemory",
            "LimitExceeded.FunctionReservedConcurrencyMemory",
            "LimitExceeded.FunctionTotalProvisionedConcurrencyMemory",
            "LimitExceeded.FunctionTotalProvisionedConcurrencyNum",
            "LimitExceeded.FunctionVersions",
            "LimitExceeded.GpuReservedQuota",
            "LimitExceeded.InitTimeout",
            "LimitExceeded.IntraIp",
            "LimitExceeded.LayerVersions",
            "LimitExceeded.Layers",
            "LimitExceeded.MaxCapacity",
            "LimitExceeded.Memory",
            "LimitExceeded.MsgTTL",
            "LimitExceeded.Namespace",
            "LimitExceeded.Offset",
            "LimitExceeded.PrivilegeContainer",
            "LimitExceeded.ProvisionTriggerAction",
            "LimitExceeded.ProvisionTriggerInterval",
            "LimitExceeded.Quota",
            "LimitExceeded.RetryNum",
            "LimitExceeded.Timeout",
            "LimitExceeded.TotalConcurrencyMemory",
            "LimitExceeded.Trigger",
            "LimitExceeded.UserTotalConcurrencyMemory",
            "MissingParameter",
            "MissingParameter.Code",
            "MissingParameter.Runtime",
            "OperationDenied.AccountIsolate",
            "OperationDenied.AccountNotExists",
            "ResourceInUse",
            "ResourceInUse.Alias",
            "ResourceInUse.Cdn",
            "ResourceInUse.Cmq",
            "ResourceInUse.Cos",
            "ResourceInUse.Function",
            "ResourceInUse.FunctionName",
            "ResourceInUse.LayerVersion",
            "ResourceInUse.Namespace",
            "ResourceInUse.Trigger",
            "ResourceInUse.TriggerName",
            "ResourceInsufficient.COS",
            "ResourceNotFound",
            "ResourceNotFound.Alias",
            "ResourceNotFound.AsyncEvent",
            "ResourceNotFound.AttachedTagKeyNotFound",
            "ResourceNotFound.Cdn",
            "ResourceNotFound.CfsMountInsNotMatch",
            "ResourceNotFound.CfsProtocolError",
            "ResourceNotFound.CfsStatusError",
            "ResourceNotFound.CfsVpcNotMatch",
            "ResourceNotFound.Ckafka",
            "ResourceNotFound.Cmq",
            "ResourceNotFound.Cos",
            "ResourceNotFound.CosObject",
            "ResourceNotFound.Demo",
            "ResourceNotFound.Function",
            "ResourceNotFound.FunctionName",
            "ResourceNotFound.FunctionVersion",
            "ResourceNotFound.GetCfsMountInsError",
            "ResourceNotFound.GetCfsNotMatch",
            "ResourceNotFound.GooseFsClusterEndpoint",
            "ResourceNotFound.GooseFsClusterId",
            "ResourceNotFound.GooseFsClusterNamespace",
            "ResourceNotFound.ImageConfig",
            "ResourceNotFound.Layer",
            "ResourceNotFound.LayerVersion",
            "ResourceNotFound.Namespace",
            "ResourceNotFound.Qualifier",
            "ResourceNotFound.Role",
            "ResourceNotFound.RoleCheck",
            "ResourceNotFound.Timer",
            "ResourceNotFound.TotalConcurrencyMemory",
            "ResourceNotFound.Trigger",
            "ResourceNotFound.Version",
            "ResourceNotFound.Vpc",
            "ResourceUnavailable.InsufficientBalance",
            "ResourceUnavailable.Namespace",
            "ResourceUnavailable.ServiceSuspended",
            "UnauthorizedOperation",
            "UnauthorizedOperation.CAM",
            "UnauthorizedOperation.CodeSecret",
            "UnauthorizedOperation.CreateTrigger",
            "UnauthorizedOperation.DeleteFunction",
            "UnauthorizedOperation.DeleteTrigger",
            "UnauthorizedOperation.NotMC",
            "UnauthorizedOperation.Region",
            "UnauthorizedOperation.Role",
            "UnauthorizedOperation.TempCosAppid",
            "UnauthorizedOperation.UpdateFunctionCode",
            "UnauthorizedOperation.UpdateTriggerStatus",
            "UnsupportedOperation",
            "UnsupportedOperation.AliasBind",
            "UnsupportedOperation.AsyncRunEnable",
            "UnsupportedOperation.Cdn",
            "UnsupportedOperation.CopyFunction",
            "UnsupportedOperation.Cos",
            "UnsupportedOperation.DiskSize",
            "UnsupportedOperation.EipFixed",
            "UnsupportedOperation.NotSupportRegion",
            "UnsupportedOperation.PublishVersion",
            "UnsupportedOperation.Region",
            "UnsupportedOperation.Trigger",
            "UnsupportedOperation.UpdateFunctionCode",
            "UnsupportedOperation.UpdateFunctionEventInvokeConfig",
            "UnsupportedOperation.VpcConfig",
        ];
        pub(super) static NAMES: [&str; 356] = [
            "FailedOperation",
            "FailedOperationAccountInsufficient",
            "FailedOperationApiGateway",
            "FailedOperationApigw",
            "FailedOperationApmConfigInstanceId",
            "FailedOperationAsyncEventStatus",
            "FailedOperationAuthFailure",
            "FailedOperationBindPlugin",
            "FailedOperationCname",
            "FailedOperationCallNetDeployFailed",
            "FailedOperationCallRoleFailed",
            "FailedOperationClsServiceUnregistered",
            "FailedOperationClusterNotFound",
            "FailedOperationCopyAsyncRun",
            "FailedOperationCopyFailed",
            "FailedOperationCopyFunction",
            "FailedOperationCos",
            "FailedOperationCreateAlias",
            "FailedOperationCreateFunction",
            "FailedOperationCreateNamespace",
            "FailedOperationCreateTrigger",
            "FailedOperationDebugModeStatus",
            "FailedOperationDebugModeUpdateTimeOutFail",
            "FailedOperationDeleteAlias",
            "FailedOperationDeleteFunction",
            "FailedOperationDeleteLayerVersion",
            "FailedOperationDeleteNamespace",
            "FailedOperationDeleteTrigger",
            "FailedOperationDeleteTriggerUrlUsed",
            "FailedOperationDomainUnExist",
            "FailedOperationFunctionNameStatusError",
            "FailedOperationFunctionStatusError",
            "FailedOperationFunctionVersionStatusNotActive",
            "FailedOperationGetAlias",
            "FailedOperationGetFunctionAddress",
            "FailedOperationInstanceIsolationEnabled",
            "FailedOperationInstanceNotFound",
            "FailedOperationInsufficientBalance",
            "FailedOperationInsufficientResources",
            "FailedOperationInvokeFunction",
            "FailedOperationMixNodeConfig",
            "FailedOperationNamespace",
            "FailedOperationOpenService",
            "FailedOperationOperationConflict",
            "FailedOperationProvisionCreateTimer",
            "FailedOperationProvisionDeleteTimer",
            "FailedOperationProvisionedExceedAvailable",
            "FailedOperationProvisionedExceedReserved",
            "FailedOperationProvisionedInProgress",
            "FailedOperationPublishLayerVersion",
            "FailedOperationPublishVersion",
            "FailedOperationQcsRoleNotFound",
            "FailedOperationQueryError",
            "FailedOperationReservedExceedTotal",
            "FailedOperationReservedInProgress",
            "FailedOperationServiceClosed",
            "FailedOperationSessionName",
            "FailedOperationSsl",
            "FailedOperationTopicNotExist",
            "FailedOperationTotalConcurrencyMemoryInProgress",
            "FailedOperationUnOpenedService",
            "FailedOperationUpdateAlias",
            "FailedOperationUpdateFunctionCode",
            "FailedOperationUpdateFunctionConfiguration",
            "FailedOperationUpdateStatus",
            "FailedOperationUpdateTrigger",
            "FailedOperationUpdateTriggerStatus",
            "InternalError",
            "InternalErrorApiGateway",
            "InternalErrorCkafka",
            "InternalErrorCmq",
            "InternalErrorCos",
            "InternalErrorEs",
            "InternalErrorException",
            "InternalErrorGetRoleError",
            "InternalErrorGetStsTokenFailed",
            "InternalErrorSearchFailed",
            "InternalErrorSystem",
            "InternalErrorSystemError",
            "InvalidParameterCls",
            "InvalidParameterFunctionName",
            "InvalidParameterFunctionNameOrResourceIdRequired",
            "InvalidParameterGooseFsRequired",
            "InvalidParameterParamError",
            "InvalidParameterPayload",
            "InvalidParameterRequestTooLarge",
            "InvalidParameterRoleCheck",
            "InvalidParameterRoutingConfig",
            "InvalidParameterValue",
            "InvalidParameterValueAction",
            "InvalidParameterValueAdditionalVersionWeights",
            "InvalidParameterValueAlias",
            "InvalidParameterValueApiGateway",
            "InvalidParameterValueApmConfig",
            "InvalidParameterValueApmConfigInstanceId",
            "InvalidParameterValueApmConfigRegion",
            "InvalidParameterValueArgs",
            "InvalidParameterValueArgsList",
            "InvalidParameterValueAsyncRunEnable",
            "InvalidParameterValueAsyncTriggerConfig",
            "InvalidParameterValueCdn",
            "InvalidParameterValueCertConfigEmpty",
            "InvalidParameterValueCfsId",
            "InvalidParameterValueCfsLocalMountDir",
            "InvalidParameterValueCfsMountInsId",
            "InvalidParameterValueCfsParameterDuplicate",
            "InvalidParameterValueCfsParameterError",
            "InvalidParameterValueCfsRegion",
            "InvalidParameterValueCfsRemoteMountDir",
            "InvalidParameterValueCfsStructionError",
            "InvalidParameterValueCfsType",
            "InvalidParameterValueCfsUserGroupId",
            "InvalidParameterValueCfsUserId",
            "InvalidParameterValueCkafka",
            "InvalidParameterValueClientContext",
            "InvalidParameterValueCls",
            "InvalidParameterValueClsRole",
            "InvalidParameterValueCmq",
            "InvalidParameterValueCode",
            "InvalidParameterValueCodeSecret",
            "InvalidParameterValueCodeSource",
            "InvalidParameterValueCommand",
            "InvalidParameterValueCommandList",
            "InvalidParameterValueCompatibleRuntimes",
            "InvalidParameterValueContent",
            "InvalidParameterValueCors",
            "InvalidParameterValueCos",
            "InvalidParameterValueCosBucketName",
            "InvalidParameterValueCosBucketRegion",
            "InvalidParameterValueCosFsBucketMountDir",
            "InvalidParameterValueCosFsBucketName",
            "InvalidParameterValueCosFsLocalMountDir",
            "InvalidParameterValueCosFsRegion",
            "InvalidParameterValueCosFsStruction",
            "InvalidParameterValueCosFsType",
            "InvalidParameterValueCosNotifyRuleConflict",
            "InvalidParameterValueCosObjectName",
            "InvalidParameterValueCustomArgument",
            "InvalidParameterValueDateTime",
            "InvalidParameterValueDeadLetterConfig",
            "InvalidParameterValueDefaultNamespace",
            "InvalidParameterValueDemo",
            "InvalidParameterValueDemoId",
            "InvalidParameterValueDescription",
            "InvalidParameterValueDiskSize",
            "InvalidParameterValueDnsInfo",
            "InvalidParameterValueDomain",
            "InvalidParameterValueDynamicEnabled",
            "InvalidParameterValueEasConfig",
            "InvalidParameterValueEipConfig",
            "InvalidParameterValueEnable",
            "InvalidParameterValueEnvironment",
            "InvalidParameterValueEnvironmentExceededLimit",
            "InvalidParameterValueEnvironmentSystemProtect",
            "InvalidParameterValueFilters",
            "InvalidParameterValueFunction",
            "InvalidParameterValueFunctionName",
            "InvalidParameterValueFunctionRequestId",
            "InvalidParameterValueFunctionType",
            "InvalidParameterValueGitBranch",
            "InvalidParameterValueGitCommitId",
            "InvalidParameterValueGitDirectory",
            "InvalidParameterValueGitPassword",
            "InvalidParameterValueGitPasswordSecret",
            "InvalidParameterValueGitUrl",
            "InvalidParameterValueGitUserName",
            "InvalidParameterValueGitUserNameSecret",
            "InvalidParameterValueGooseFsCluster",
            "InvalidParameterValueGooseFsClusterGooseFsSitePropertiesBase64DecodeErr",
            "InvalidParameterValueGooseFsClusterGooseFsSitePropertiesFormatErr",
            "InvalidParameterValueGooseFsEndpoint",
            "InvalidParameterValueGooseFsFuseJvmConfig",
            "InvalidParameterValueGooseFsLocalMountDir",
            "InvalidParameterValueGooseFsNamespace",
            "InvalidParameterValueGooseFsRemoteMountPath",
            "InvalidParameterValueGooseFsStructionError",
            "InvalidParameterValueGooseFsType",
            "InvalidParameterValueHandler",
            "InvalidParameterValueIdleTimeOut",
            "InvalidParameterValueImageType",
            "InvalidParameterValueImageUri",
            "InvalidParameterValueInlineZipFile",
            "InvalidParameterValueInstanceConcurrencyConfig",
            "InvalidParameterValueInvalidCertConfig",
            "InvalidParameterValueInvokeType",
            "InvalidParameterValueL5Enable",
            "InvalidParameterValueLayerName",
            "InvalidParameterValueLayers",
            "InvalidParameterValueLimit",
            "InvalidParameterValueLimitExceeded",
            "InvalidParameterValueLogFormat",
            "InvalidParameterValueMaxConcurrency",
            "InvalidParameterValueMemory",
            "InvalidParameterValueMemorySize",
            "InvalidParameterValueMinCapacity",
            "InvalidParameterValueMountOption",
            "InvalidParameterValueName",
            "InvalidParameterValueNamespace",
            "InvalidParameterValueNamespaceInvalid",
            "InvalidParameterValueNodeSpec",
            "InvalidParameterValueNodeType",
            "InvalidParameterValueOffset",
            "InvalidParameterValueOrder",
            "InvalidParameterValueOrderBy",
            "InvalidParameterValueParam",
            "InvalidParameterValuePermission",
            "InvalidParameterValuePluginConfig",
            "InvalidParameterValuePort",
            "InvalidParameterValueProtocolType",
            "InvalidParameterValueProvisionTriggerCronConfigDuplicate",
            "InvalidParameterValueProvisionTriggerName",
            "InvalidParameterValueProvisionTriggerNameDuplicate",
            "InvalidParameterValueProvisionType",
            "InvalidParameterValuePublicNetConfig",
            "InvalidParameterValueQualifier",
            "InvalidParameterValueQueryVersion",
            "InvalidParameterValueReadinessProbe",
            "InvalidParameterValueRegistryId",
            "InvalidParameterValueRetCode",
            "InvalidParameterValueRoutingConfig",
            "InvalidParameterValueRuntime",
            "InvalidParameterValueSearchKey",
            "InvalidParameterValueSecretInfo",
            "InvalidParameterValueServiceName",
            "InvalidParameterValueStamp",
            "InvalidParameterValueStartTime",
            "InvalidParameterValueStartTimeOrEndTime",
            "InvalidParameterValueStatus",
            "InvalidParameterValueSystemEnvironment",
            "InvalidParameterValueTempCosObjectName",
            "InvalidParameterValueTraceEnable",
            "InvalidParameterValueTrackingTarget",
            "InvalidParameterValueTriggerCronConfig",
            "InvalidParameterValueTriggerCronConfigTimeInterval",
            "InvalidParameterValueTriggerDesc",
            "InvalidParameterValueTriggerName",
            "InvalidParameterValueTriggerProvisionedConcurrencyNum",
            "InvalidParameterValueType",
            "InvalidParameterValueVpc",
            "InvalidParameterValueVpcNotSetWhenOpenCfs",
            "InvalidParameterValueWebSocketsParams",
            "InvalidParameterValueZipFile",
            "InvalidParameterValueZipFileBase64BinasciiError",
            "LimitExceededAlias",
            "LimitExceededCdn",
            "LimitExceededContainerImageAccelerate",
            "LimitExceededContainerImageAccelerateQuota",
            "LimitExceededEip",
            "LimitExceededFs",
            "LimitExceededFunction",
            "LimitExceededFunctionOnTopic",
            "LimitExceededFunctionProvisionedConcurrencyMemory",
            "LimitExceededFunctionReservedConcurrencyMemory",
            "LimitExceededFunctionTotalProvisionedConcurrencyMemory",
            "LimitExceededFunctionTotalProvisionedConcurrencyNum",
            "LimitExceededFunctionVersions",
            "LimitExceededGpuReservedQuota",
            "LimitExceededInitTimeout",
            "LimitExceededIntraIp",
            "LimitExceededLayerVersions",
            "LimitExceededLayers",
            "LimitExceededMaxCapacity",
            "LimitExceededMemory",
            "LimitExceededMsgTtl",
            "LimitExceededNamespace",
            "LimitExceededOffset",
            "LimitExceededPrivilegeContainer",
            "LimitExceededProvisionTriggerAction",
            "LimitExceededProvisionTriggerInterval",
            "LimitExceededQuota",
            "LimitExceededRetryNum",
            "LimitExceededTimeout",
            "LimitExceededTotalConcurrencyMemory",
            "LimitExceededTrigger",
            "LimitExceededUserTotalConcurrencyMemory",
            "MissingParameter",
            "MissingParameterCode",
            "MissingParameterRuntime",
            "OperationDeniedAccountIsolate",
            "OperationDeniedAccountNotExists",
            "ResourceInUse",
            "ResourceInUseAlias",
            "ResourceInUseCdn",
            "ResourceInUseCmq",
            "ResourceInUseCos",
            "ResourceInUseFunction",
            "ResourceInUseFunctionName",
            "ResourceInUseLayerVersion",
            "ResourceInUseNamespace",
            "ResourceInUseTrigger",
            "ResourceInUseTriggerName",
            "ResourceInsufficientCos",
            "ResourceNotFound",
            "ResourceNotFoundAlias",
            "ResourceNotFoundAsyncEvent",
            "ResourceNotFoundAttachedTagKeyNotFound",
            "ResourceNotFoundCdn",
            "ResourceNotFoundCfsMountInsNotMatch",
            "ResourceNotFoundCfsProtocolError",
            "ResourceNotFoundCfsStatusError",
            "ResourceNotFoundCfsVpcNotMatch",
            "ResourceNotFoundCkafka",
            "ResourceNotFoundCmq",
            "ResourceNotFoundCos",
            "ResourceNotFoundCosObject",
            "ResourceNotFoundDemo",
            "ResourceNotFoundFunction",
            "ResourceNotFoundFunctionName",
            "ResourceNotFoundFunctionVersion",
            "ResourceNotFoundGetCfsMountInsError",
            "ResourceNotFoundGetCfsNotMatch",
            "ResourceNotFoundGooseFsClusterEndpoint",
            "ResourceNotFoundGooseFsClusterId",
            "ResourceNotFoundGooseFsClusterNamespace",
            "ResourceNotFoundImageConfig",
            "ResourceNotFoundLayer",
            "ResourceNotFoundLayerVersion",
            "ResourceNotFoundNamespace",
            "ResourceNotFoundQualifier",
            "ResourceNotFoundRole",
            "ResourceNotFoundRoleCheck",
            "ResourceNotFoundTimer",
            "ResourceNotFoundTotalConcurrencyMemory",
            "ResourceNotFoundTrigger",
            "ResourceNotFoundVersion",
            "ResourceNotFoundVpc",
            "ResourceUnavailableInsufficientBalance",
            "ResourceUnavailableNamespace",
            "ResourceUnavailableServiceSuspended",
            "UnauthorizedOperation",
            "UnauthorizedOperationCam",
            "UnauthorizedOperationCodeSecret",
            "UnauthorizedOperationCreateTrigger",
            "UnauthorizedOperationDeleteFunction",
            "UnauthorizedOperationDeleteTrigger",
            "UnauthorizedOperationNotMc",
            "UnauthorizedOperationRegion",
            "UnauthorizedOperationRole",
            "UnauthorizedOperationTempCosAppid",
            "UnauthorizedOperationUpdateFunctionCode",
            "UnauthorizedOperationUpdateTriggerStatus",
            "UnsupportedOperation",
            "UnsupportedOperationAliasBind",
            "UnsupportedOperationAsyncRunEnable",
            "UnsupportedOperationCdn",
            "UnsupportedOperationCopyFunction",
            "UnsupportedOperationCos",
            "UnsupportedOperationDiskSize",
            "UnsupportedOperationEipFixed",
            "UnsupportedOperationNotSupportRegion",
            "UnsupportedOperationPublishVersion",
            "UnsupportedOperationRegion",
            "UnsupportedOperationTrigger",
            "UnsupportedOperationUpdateFunctionCode",
            "UnsupportedOperationUpdateFunctionEventInvokeConfig",
            "UnsupportedOperationVpcConfig",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 1] = [
            ("InvalidParameterValue.Orderby", 203),
        ];
        pub(super) static ANSWERS: [Answer; 49] = [
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("FailedOperation.InsufficientBalance").with_retry(Retry::Never),
            Answer::of("FailedOperation.ProvisionedInProgress")
                .with_retry(Retry::Backoff),
            Answer::of("FailedOperation.ReservedInProgress").with_retry(Retry::Backoff),
            Answer::of("FailedOperation.TotalConcurrencyMemoryInProgress")
                .with_retry(Retry::Backoff),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameter.FunctionName").with_retry(Retry::Never),
            Answer::of("InvalidParameterValue"),
            Answer::of("InvalidParameterValue.Action").with_retry(Retry::Never),
            Answer::below("InvalidParameterValue"),
            Answer::of("InvalidParameterValue.CosBucketRegion").with_retry(Retry::Never),
            Answer::of("InvalidParameterValue.DeadLetterConfig")
                .with_retry(Retry::Never),
            Answer::of("InvalidParameterValue.Enable").with_retry(Retry::Never),
            Answer::of("InvalidParameterValue.GitCommitId").with_retry(Retry::Never),
            Answer::of("InvalidParameterValue.InvokeType").with_retry(Retry::Never),
            Answer::of("InvalidParameterValue.L5Enable").with_retry(Retry::Never),
            Answer::of("InvalidParameterValue.OrderBy").with_retry(Retry::Never),
            Answer::of("InvalidParameterValue.RoutingConfig").with_retry(Retry::Never),
            Answer::of("InvalidParameterValue.Stamp").with_retry(Retry::Never),
            Answer::of("InvalidParameterValue.Status").with_retry(Retry::Never),
            Answer::of("InvalidParameterValue.TraceEnable").with_retry(Retry::Never),
            Answer::of("InvalidParameterValue.ZipFile").with_retry(Retry::Never),
            Answer::of("InvalidParameterValue.ZipFileBase64BinasciiError")
                .with_retry(Retry::Never),
            Answer::below("LimitExceeded"),
            Answer::of("LimitExceeded.FunctionProvisionedConcurrencyMemory")
                .with_retry(Retry::Never),
            Answer::of("LimitExceeded.FunctionTotalProvisionedConcurrencyMemory")
                .with_retry(Retry::Never),
            Answer::of("LimitExceeded.MsgTTL").with_retry(Retry::Never),
            Answer::of("LimitExceeded.RetryNum").with_retry(Retry::Never),
            Answer::of("LimitExceeded.UserTotalConcurrencyMemory")
                .with_retry(Retry::Never),
            Answer::of("MissingParameter"),
            Answer::below("MissingParameter"),
            Answer::below("OperationDenied"),
            Answer::of("ResourceInUse"),
            Answer::below("ResourceInUse"),
            Answer::below("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::of("ResourceNotFound.AsyncEvent").with_retry(Retry::Never),
            Answer::of("ResourceNotFound.ImageConfig").with_retry(Retry::Never),
            Answer::below("ResourceUnavailable"),
            Answer::of("UnauthorizedOperation"),
            Answer::below("UnauthorizedOperation"),
            Answer::of("UnsupportedOperation"),
            Answer::below("UnsupportedOperation"),
            Answer::of("UnsupportedOperation.AsyncRunEnable").with_retry(Retry::Never),
            Answer::of("UnsupportedOperation.UpdateFunctionEventInvokeConfig")
                .with_retry(Retry::Never),
        ];
        pub(super) use super::index::SCF_V20180416_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "ScfError",
            label_en: "Serverless Cloud Function",
            label_zh: "云函数",
            level: Level::Service,
            product: Some(products::SCF),
            version: Some("2018-04-16"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    101,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-05-19",
                        "自 2026-05-19 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    183,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-05-20",
                        "自 2026-05-20 起，服务的错误码列表中不再包含此错误码",
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

#[cfg(feature = "scf")]
pub use v20180416::ScfError;

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
