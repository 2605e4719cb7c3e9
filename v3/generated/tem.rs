// @generated from spec/tem.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: f2f14c13b3e79ce7, rust-hash: dc9e2de76a24cd49
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/tem.rs"]
mod index;

/// Version 2020-12-21 of the API.
pub mod v20201221 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "tem")]
    /// Error codes of Tencent Cloud Elastic Microservice (tem), API 3.0, version 2020-12-21.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum TemError {
        /// InternalError.CreateServiceError
        #[doc(alias("InternalError.CreateServiceError"))]
        InternalErrorCreateServiceError,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "tem")]
    api::listed_enum!(TemError, tem_v20201221_table);
    pub(crate) mod tem_v20201221_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "tem")]
        use super::TemError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "tem_v20201221";
        pub(super) const CODE_INDEX: Index = index::TEM_V20201221_CODES;
        pub(super) const KEY_INDEX: Index = index::TEM_V20201221_KEYS;
        #[cfg(feature = "tem")]
        pub(super) static VARIANTS: [TemError; 1] = [
            TemError::InternalErrorCreateServiceError,
        ];
        pub(super) static WORDS: [&str; 1] = ["InternalError.CreateServiceError"];
        pub(super) static NAMES: [&str; 1] = ["InternalErrorCreateServiceError"];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 1] = [Answer::below("InternalError")];
        pub(super) use super::index::TEM_V20201221_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "TemError",
            label_en: "Tencent Cloud Elastic Microservice (2020-12-21)",
            label_zh: "弹性微服务（2020-12-21）",
            level: Level::Service,
            product: Some(products::TEM),
            version: Some("2020-12-21"),
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

#[cfg(feature = "tem")]
pub use v20201221::TemError;

/// Version 2021-07-01 of the API.
pub mod v20210701 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "tem")]
    /// Error codes of Tencent Cloud Elastic Microservice (tem), API 3.0, version 2021-07-01.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum TemError {
        /// FailedOperation.ActionReadTimeout
        #[doc(alias("FailedOperation.ActionReadTimeout"))]
        FailedOperationActionReadTimeout,
        /// FailedOperation.CreateServiceError
        #[doc(alias("FailedOperation.CreateServiceError"))]
        FailedOperationCreateServiceError,
        /// FailedOperation.DefaultInternalError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.DefaultInternalError"))]
        FailedOperationDefaultInternalError,
        /// FailedOperation.DeleteServiceError
        #[doc(alias("FailedOperation.DeleteServiceError"))]
        FailedOperationDeleteServiceError,
        /// FailedOperation.DescribeIngressListError
        #[doc(alias("FailedOperation.DescribeIngressListError"))]
        FailedOperationDescribeIngressListError,
        /// FailedOperation.DescribeRunPodListError
        #[doc(alias("FailedOperation.DescribeRunPodListError"))]
        FailedOperationDescribeRunPodListError,
        /// FailedOperation.DescribeServiceError
        #[doc(alias("FailedOperation.DescribeServiceError"))]
        FailedOperationDescribeServiceError,
        /// FailedOperation.DescribeServiceListError
        #[doc(alias("FailedOperation.DescribeServiceListError"))]
        FailedOperationDescribeServiceListError,
        /// FailedOperation.UpdateIngressError
        #[doc(alias("FailedOperation.UpdateIngressError"))]
        FailedOperationUpdateIngressError,
        /// InternalError.ActionReadTimeout
        #[doc(alias("InternalError.ActionReadTimeout"))]
        InternalErrorActionReadTimeout,
        /// InternalError.AddNewNodeError
        #[doc(alias("InternalError.AddNewNodeError"))]
        InternalErrorAddNewNodeError,
        /// InternalError.CreateApmResourceError
        #[doc(alias("InternalError.CreateApmResourceError"))]
        InternalErrorCreateApmResourceError,
        /// InternalError.CreateConfigDataError
        #[doc(alias("InternalError.CreateConfigDataError"))]
        InternalErrorCreateConfigDataError,
        /// InternalError.CreateEksClusterError
        #[doc(alias("InternalError.CreateEksClusterError"))]
        InternalErrorCreateEksClusterError,
        /// InternalError.CreateLogConfigError
        #[doc(alias("InternalError.CreateLogConfigError"))]
        InternalErrorCreateLogConfigError,
        /// InternalError.CreateServiceError
        #[doc(alias("InternalError.CreateServiceError"))]
        InternalErrorCreateServiceError,
        /// InternalError.DefaultInternalError
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.DefaultInternalError"))]
        InternalErrorDefaultInternalError,
        /// InternalError.DeleteIngressError
        #[doc(alias("InternalError.DeleteIngressError"))]
        InternalErrorDeleteIngressError,
        /// InternalError.DeleteLogConfigError
        #[doc(alias("InternalError.DeleteLogConfigError"))]
        InternalErrorDeleteLogConfigError,
        /// InternalError.DeleteServiceError
        #[doc(alias("InternalError.DeleteServiceError"))]
        InternalErrorDeleteServiceError,
        /// InternalError.DeployVersionError
        #[doc(alias("InternalError.DeployVersionError"))]
        InternalErrorDeployVersionError,
        /// InternalError.DescribeConfigDataError
        #[doc(alias("InternalError.DescribeConfigDataError"))]
        InternalErrorDescribeConfigDataError,
        /// InternalError.DescribeConfigDataListError
        #[doc(alias("InternalError.DescribeConfigDataListError"))]
        InternalErrorDescribeConfigDataListError,
        /// InternalError.DescribeIngressError
        #[doc(alias("InternalError.DescribeIngressError"))]
        InternalErrorDescribeIngressError,
        /// InternalError.DescribeIngressListError
        #[doc(alias("InternalError.DescribeIngressListError"))]
        InternalErrorDescribeIngressListError,
        /// InternalError.DescribeLogConfigError
        #[doc(alias("InternalError.DescribeLogConfigError"))]
        InternalErrorDescribeLogConfigError,
        /// InternalError.DescribeLogConfigListError
        #[doc(alias("InternalError.DescribeLogConfigListError"))]
        InternalErrorDescribeLogConfigListError,
        /// InternalError.DescribeRunPodListError
        #[doc(alias("InternalError.DescribeRunPodListError"))]
        InternalErrorDescribeRunPodListError,
        /// InternalError.DescribeServiceError
        #[doc(alias("InternalError.DescribeServiceError"))]
        InternalErrorDescribeServiceError,
        /// InternalError.DescribeServiceIngressError
        #[doc(alias("InternalError.DescribeServiceIngressError"))]
        InternalErrorDescribeServiceIngressError,
        /// InternalError.DescribeServiceListError
        #[doc(alias("InternalError.DescribeServiceListError"))]
        InternalErrorDescribeServiceListError,
        /// InternalError.ModifyConfigDataError
        #[doc(alias("InternalError.ModifyConfigDataError"))]
        InternalErrorModifyConfigDataError,
        /// InternalError.ModifyGatewayIngressError
        #[doc(alias("InternalError.ModifyGatewayIngressError"))]
        InternalErrorModifyGatewayIngressError,
        /// InternalError.ModifyLogConfigError
        #[doc(alias("InternalError.ModifyLogConfigError"))]
        InternalErrorModifyLogConfigError,
        /// InternalError.RestartApplicationError
        #[doc(alias("InternalError.RestartApplicationError"))]
        InternalErrorRestartApplicationError,
        /// InternalError.StopApplicationError
        #[doc(alias("InternalError.StopApplicationError"))]
        InternalErrorStopApplicationError,
        /// InternalError.TagInterfaceError
        #[doc(alias("InternalError.TagInterfaceError"))]
        InternalErrorTagInterfaceError,
        /// InternalError.UpdateIngressError
        #[doc(alias("InternalError.UpdateIngressError"))]
        InternalErrorUpdateIngressError,
        /// InvalidParameter.ApplicationAccessServiceReachMaximum
        #[doc(alias("InvalidParameter.ApplicationAccessServiceReachMaximum"))]
        InvalidParameterApplicationAccessServiceReachMaximum,
        /// InvalidParameter.LBServiceCannotSupportTcpUdpSameTime
        #[doc(alias("InvalidParameter.LBServiceCannotSupportTcpUdpSameTime"))]
        InvalidParameterLbServiceCannotSupportTcpUdpSameTime,
        /// InvalidParameter.MustProvidePortMappingRules
        #[doc(alias("InvalidParameter.MustProvidePortMappingRules"))]
        InvalidParameterMustProvidePortMappingRules,
        /// InvalidParameter.ServiceNameNotValid
        #[doc(alias("InvalidParameter.ServiceNameNotValid"))]
        InvalidParameterServiceNameNotValid,
        /// InvalidParameter.ServiceUseReserveSuffix
        #[doc(alias("InvalidParameter.ServiceUseReserveSuffix"))]
        InvalidParameterServiceUseReserveSuffix,
        /// InvalidParameter.TooManyPortMappingRules
        #[doc(alias("InvalidParameter.TooManyPortMappingRules"))]
        InvalidParameterTooManyPortMappingRules,
        /// InvalidParameter.UnauthorizedOrMissingRole
        #[doc(alias("InvalidParameter.UnauthorizedOrMissingRole"))]
        InvalidParameterUnauthorizedOrMissingRole,
        /// InvalidParameter.VpcOverQuota
        #[doc(alias("InvalidParameter.VpcOverQuota"))]
        InvalidParameterVpcOverQuota,
        /// InvalidParameterValue.ApmNotBind
        #[doc(alias("InvalidParameterValue.ApmNotBind"))]
        InvalidParameterValueApmNotBind,
        /// InvalidParameterValue.ApplicationAccessServiceReachMaximum
        #[doc(alias("InvalidParameterValue.ApplicationAccessServiceReachMaximum"))]
        InvalidParameterValueApplicationAccessServiceReachMaximum,
        /// InvalidParameterValue.ApplicationServiceAlreadyExist
        #[doc(alias("InvalidParameterValue.ApplicationServiceAlreadyExist"))]
        InvalidParameterValueApplicationServiceAlreadyExist,
        /// InvalidParameterValue.ApplicationServiceNotFound
        #[doc(alias("InvalidParameterValue.ApplicationServiceNotFound"))]
        InvalidParameterValueApplicationServiceNotFound,
        /// InvalidParameterValue.AtLeastOneScalerRuleShouldBeApplied
        #[doc(alias("InvalidParameterValue.AtLeastOneScalerRuleShouldBeApplied"))]
        InvalidParameterValueAtLeastOneScalerRuleShouldBeApplied,
        /// InvalidParameterValue.AutoScalerLargerThanOne
        #[doc(alias("InvalidParameterValue.AutoScalerLargerThanOne"))]
        InvalidParameterValueAutoScalerLargerThanOne,
        /// InvalidParameterValue.AutoScalerNameInvalid
        #[doc(alias("InvalidParameterValue.AutoScalerNameInvalid"))]
        InvalidParameterValueAutoScalerNameInvalid,
        /// InvalidParameterValue.CannotOverWriteOtherApplicationService
        #[doc(alias("InvalidParameterValue.CannotOverWriteOtherApplicationService"))]
        InvalidParameterValueCannotOverWriteOtherApplicationService,
        /// InvalidParameterValue.CannotUpdateServiceByBothMethods
        #[doc(alias("InvalidParameterValue.CannotUpdateServiceByBothMethods"))]
        InvalidParameterValueCannotUpdateServiceByBothMethods,
        /// InvalidParameterValue.ConfigDataAlreadyExist
        #[doc(alias("InvalidParameterValue.ConfigDataAlreadyExist"))]
        InvalidParameterValueConfigDataAlreadyExist,
        /// InvalidParameterValue.ConfigDataInvalid
        #[doc(alias("InvalidParameterValue.ConfigDataInvalid"))]
        InvalidParameterValueConfigDataInvalid,
        /// InvalidParameterValue.CreateNamespaceUnsupportRegionError
        #[doc(alias("InvalidParameterValue.CreateNamespaceUnsupportRegionError"))]
        InvalidParameterValueCreateNamespaceUnsupportRegionError,
        /// InvalidParameterValue.CronHpaReplicasInvalid
        #[doc(alias("InvalidParameterValue.CronHpaReplicasInvalid"))]
        InvalidParameterValueCronHpaReplicasInvalid,
        /// InvalidParameterValue.DailyCreateNamespaceReachMaximum
        #[doc(alias("InvalidParameterValue.DailyCreateNamespaceReachMaximum"))]
        InvalidParameterValueDailyCreateNamespaceReachMaximum,
        /// InvalidParameterValue.DisableScalerBeforeDelete
        #[doc(alias("InvalidParameterValue.DisableScalerBeforeDelete"))]
        InvalidParameterValueDisableScalerBeforeDelete,
        /// InvalidParameterValue.EnvironmentNameImmutable
        #[doc(alias("InvalidParameterValue.EnvironmentNameImmutable"))]
        InvalidParameterValueEnvironmentNameImmutable,
        /// InvalidParameterValue.HpaMetricsInvalid
        #[doc(alias("InvalidParameterValue.HpaMetricsInvalid"))]
        InvalidParameterValueHpaMetricsInvalid,
        /// InvalidParameterValue.HpaMinMaxInvalid
        #[doc(alias("InvalidParameterValue.HpaMinMaxInvalid"))]
        InvalidParameterValueHpaMinMaxInvalid,
        /// InvalidParameterValue.HpaThresholdInvalid
        #[doc(alias("InvalidParameterValue.HpaThresholdInvalid"))]
        InvalidParameterValueHpaThresholdInvalid,
        /// InvalidParameterValue.IngressRewriteRequiredHttpsEnable
        #[doc(alias("InvalidParameterValue.IngressRewriteRequiredHttpsEnable"))]
        InvalidParameterValueIngressRewriteRequiredHttpsEnable,
        /// InvalidParameterValue.IngressRulesConflict
        #[doc(alias("InvalidParameterValue.IngressRulesConflict"))]
        InvalidParameterValueIngressRulesConflict,
        /// InvalidParameterValue.InvalidCronScalerPeriod
        #[doc(alias("InvalidParameterValue.InvalidCronScalerPeriod"))]
        InvalidParameterValueInvalidCronScalerPeriod,
        /// InvalidParameterValue.InvalidDeployVersion
        #[doc(alias("InvalidParameterValue.InvalidDeployVersion"))]
        InvalidParameterValueInvalidDeployVersion,
        /// InvalidParameterValue.InvalidEksServiceType
        #[doc(alias("InvalidParameterValue.InvalidEksServiceType"))]
        InvalidParameterValueInvalidEksServiceType,
        /// InvalidParameterValue.InvalidEnvName
        #[doc(alias("InvalidParameterValue.InvalidEnvName"))]
        InvalidParameterValueInvalidEnvName,
        /// InvalidParameterValue.InvalidEnvValue
        #[doc(alias("InvalidParameterValue.InvalidEnvValue"))]
        InvalidParameterValueInvalidEnvValue,
        /// InvalidParameterValue.InvalidMountPath
        #[doc(alias("InvalidParameterValue.InvalidMountPath"))]
        InvalidParameterValueInvalidMountPath,
        /// InvalidParameterValue.InvalidServiceName
        #[doc(alias("InvalidParameterValue.InvalidServiceName"))]
        InvalidParameterValueInvalidServiceName,
        /// InvalidParameterValue.InvalidTenantInfo
        #[doc(alias("InvalidParameterValue.InvalidTenantInfo"))]
        InvalidParameterValueInvalidTenantInfo,
        /// InvalidParameterValue.JdkVersionRequired
        #[doc(alias("InvalidParameterValue.JdkVersionRequired"))]
        InvalidParameterValueJdkVersionRequired,
        /// InvalidParameterValue.LogConfigAlreadyExist
        #[doc(alias("InvalidParameterValue.LogConfigAlreadyExist"))]
        InvalidParameterValueLogConfigAlreadyExist,
        /// InvalidParameterValue.MustProvidePortMappingRules
        #[doc(alias("InvalidParameterValue.MustProvidePortMappingRules"))]
        InvalidParameterValueMustProvidePortMappingRules,
        /// InvalidParameterValue.NamespaceDuplicateError
        #[doc(alias("InvalidParameterValue.NamespaceDuplicateError"))]
        InvalidParameterValueNamespaceDuplicateError,
        /// InvalidParameterValue.NamespaceNotBelongToAppid
        #[doc(alias("InvalidParameterValue.NamespaceNotBelongToAppid"))]
        InvalidParameterValueNamespaceNotBelongToAppid,
        /// InvalidParameterValue.NamespaceNotFound
        #[doc(alias("InvalidParameterValue.NamespaceNotFound"))]
        InvalidParameterValueNamespaceNotFound,
        /// InvalidParameterValue.NamespaceReachMaximum
        #[doc(alias("InvalidParameterValue.NamespaceReachMaximum"))]
        InvalidParameterValueNamespaceReachMaximum,
        /// InvalidParameterValue.NamespaceResourceReachMaximum
        #[doc(alias("InvalidParameterValue.NamespaceResourceReachMaximum"))]
        InvalidParameterValueNamespaceResourceReachMaximum,
        /// InvalidParameterValue.OsNotSupport
        #[doc(alias("InvalidParameterValue.OsNotSupport"))]
        InvalidParameterValueOsNotSupport,
        /// InvalidParameterValue.PortDuplicateError
        #[doc(alias("InvalidParameterValue.PortDuplicateError"))]
        InvalidParameterValuePortDuplicateError,
        /// InvalidParameterValue.PortIsReserved
        #[doc(alias("InvalidParameterValue.PortIsReserved"))]
        InvalidParameterValuePortIsReserved,
        /// InvalidParameterValue.PostStartNotValid
        #[doc(alias("InvalidParameterValue.PostStartNotValid"))]
        InvalidParameterValuePostStartNotValid,
        /// InvalidParameterValue.PreStopNotValid
        #[doc(alias("InvalidParameterValue.PreStopNotValid"))]
        InvalidParameterValuePreStopNotValid,
        /// InvalidParameterValue.PublicRepoTypeParameterError
        #[doc(alias("InvalidParameterValue.PublicRepoTypeParameterError"))]
        InvalidParameterValuePublicRepoTypeParameterError,
        /// InvalidParameterValue.RegistryNotBind
        #[doc(alias("InvalidParameterValue.RegistryNotBind"))]
        InvalidParameterValueRegistryNotBind,
        /// InvalidParameterValue.ScalerNameDuplicated
        #[doc(alias("InvalidParameterValue.ScalerNameDuplicated"))]
        InvalidParameterValueScalerNameDuplicated,
        /// InvalidParameterValue.ServiceFoundRunningVersion
        #[doc(alias("InvalidParameterValue.ServiceFoundRunningVersion"))]
        InvalidParameterValueServiceFoundRunningVersion,
        /// InvalidParameterValue.ServiceLowerCase
        #[doc(alias("InvalidParameterValue.ServiceLowerCase"))]
        InvalidParameterValueServiceLowerCase,
        /// InvalidParameterValue.ServiceNameDuplicateError
        #[doc(alias("InvalidParameterValue.ServiceNameDuplicateError"))]
        InvalidParameterValueServiceNameDuplicateError,
        /// InvalidParameterValue.ServiceNotBelongToAppid
        #[doc(alias("InvalidParameterValue.ServiceNotBelongToAppid"))]
        InvalidParameterValueServiceNotBelongToAppid,
        /// InvalidParameterValue.ServicePodReachMaximum
        #[doc(alias("InvalidParameterValue.ServicePodReachMaximum"))]
        InvalidParameterValueServicePodReachMaximum,
        /// InvalidParameterValue.ServiceReachMaximum
        #[doc(alias("InvalidParameterValue.ServiceReachMaximum"))]
        InvalidParameterValueServiceReachMaximum,
        /// InvalidParameterValue.ServiceUseReserveSuffix
        #[doc(alias("InvalidParameterValue.ServiceUseReserveSuffix"))]
        InvalidParameterValueServiceUseReserveSuffix,
        /// InvalidParameterValue.TcrEntInstanceNameNotValid
        #[doc(alias("InvalidParameterValue.TcrEntInstanceNameNotValid"))]
        InvalidParameterValueTcrEntInstanceNameNotValid,
        /// InvalidParameterValue.TemIdInvalid
        #[doc(alias("InvalidParameterValue.TemIdInvalid"))]
        InvalidParameterValueTemIdInvalid,
        /// InvalidParameterValue.TraitsTracingNotSupported
        #[doc(alias("InvalidParameterValue.TraitsTracingNotSupported"))]
        InvalidParameterValueTraitsTracingNotSupported,
        /// InvalidParameterValue.VersionLengthLimit
        #[doc(alias("InvalidParameterValue.VersionLengthLimit"))]
        InvalidParameterValueVersionLengthLimit,
        /// InvalidParameterValue.VersionLowerCase
        #[doc(alias("InvalidParameterValue.VersionLowerCase"))]
        InvalidParameterValueVersionLowerCase,
        /// InvalidParameterValue.VersionRouteRateNotZero
        #[doc(alias("InvalidParameterValue.VersionRouteRateNotZero"))]
        InvalidParameterValueVersionRouteRateNotZero,
        /// InvalidParameterValue.VpcInvalid
        #[doc(alias("InvalidParameterValue.VpcInvalid"))]
        InvalidParameterValueVpcInvalid,
        /// MissingParameter.AutoScalerNameNull
        #[doc(alias("MissingParameter.AutoScalerNameNull"))]
        MissingParameterAutoScalerNameNull,
        /// MissingParameter.DeployModeNull
        #[doc(alias("MissingParameter.DeployModeNull"))]
        MissingParameterDeployModeNull,
        /// MissingParameter.DeployVersionNull
        #[doc(alias("MissingParameter.DeployVersionNull"))]
        MissingParameterDeployVersionNull,
        /// MissingParameter.EnvironmentNameNull
        #[doc(alias("MissingParameter.EnvironmentNameNull"))]
        MissingParameterEnvironmentNameNull,
        /// MissingParameter.ImgRepoNull
        #[doc(alias("MissingParameter.ImgRepoNull"))]
        MissingParameterImgRepoNull,
        /// MissingParameter.LogsetOrTopicNull
        #[doc(alias("MissingParameter.LogsetOrTopicNull"))]
        MissingParameterLogsetOrTopicNull,
        /// MissingParameter.MinMaxNumNull
        #[doc(alias("MissingParameter.MinMaxNumNull"))]
        MissingParameterMinMaxNumNull,
        /// MissingParameter.NamespaceIdNull
        #[doc(alias("MissingParameter.NamespaceIdNull"))]
        MissingParameterNamespaceIdNull,
        /// MissingParameter.PkgNameNull
        #[doc(alias("MissingParameter.PkgNameNull"))]
        MissingParameterPkgNameNull,
        /// MissingParameter.RepoServerNull
        #[doc(alias("MissingParameter.RepoServerNull"))]
        MissingParameterRepoServerNull,
        /// MissingParameter.ScalerIdNull
        #[doc(alias("MissingParameter.ScalerIdNull"))]
        MissingParameterScalerIdNull,
        /// MissingParameter.ServiceIdNull
        #[doc(alias("MissingParameter.ServiceIdNull"))]
        MissingParameterServiceIdNull,
        /// MissingParameter.SvcRepoNotReady
        #[doc(alias("MissingParameter.SvcRepoNotReady"))]
        MissingParameterSvcRepoNotReady,
        /// MissingParameter.TcrEntInstanceNameNull
        #[doc(alias("MissingParameter.TcrEntInstanceNameNull"))]
        MissingParameterTcrEntInstanceNameNull,
        /// MissingParameter.VpcServiceSubnetNull
        #[doc(alias("MissingParameter.VpcServiceSubnetNull"))]
        MissingParameterVpcServiceSubnetNull,
        /// OperationDenied.BalanceNotEnough
        #[doc(alias("OperationDenied.BalanceNotEnough"))]
        OperationDeniedBalanceNotEnough,
        /// OperationDenied.ResourceIsolated
        ///
        /// - Retry: `never`
        #[doc(alias("OperationDenied.ResourceIsolated"))]
        OperationDeniedResourceIsolated,
        /// ResourceInUse.EnvironmentAlreadyLocked
        #[doc(alias("ResourceInUse.EnvironmentAlreadyLocked"))]
        ResourceInUseEnvironmentAlreadyLocked,
        /// ResourceInUse.ResourceAlreadyLocked
        ///
        /// - Retry: `backoff`
        #[doc(alias("ResourceInUse.ResourceAlreadyLocked"))]
        ResourceInUseResourceAlreadyLocked,
        /// ResourceInUse.ResourceAlreadyUsed
        #[doc(alias("ResourceInUse.ResourceAlreadyUsed"))]
        ResourceInUseResourceAlreadyUsed,
        /// ResourceInUse.ServiceDeploying
        #[doc(alias("ResourceInUse.ServiceDeploying"))]
        ResourceInUseServiceDeploying,
        /// ResourceNotFound.ConfigDataNotFound
        #[doc(alias("ResourceNotFound.ConfigDataNotFound"))]
        ResourceNotFoundConfigDataNotFound,
        /// ResourceNotFound.InterfaceNotFound
        #[doc(alias("ResourceNotFound.InterfaceNotFound"))]
        ResourceNotFoundInterfaceNotFound,
        /// ResourceNotFound.LogConfigNotFound
        #[doc(alias("ResourceNotFound.LogConfigNotFound"))]
        ResourceNotFoundLogConfigNotFound,
        /// ResourceNotFound.MicroserviceOffline
        #[doc(alias("ResourceNotFound.MicroserviceOffline"))]
        ResourceNotFoundMicroserviceOffline,
        /// ResourceNotFound.NamespaceNotFound
        #[doc(alias("ResourceNotFound.NamespaceNotFound"))]
        ResourceNotFoundNamespaceNotFound,
        /// ResourceNotFound.ServiceNotFound
        #[doc(alias("ResourceNotFound.ServiceNotFound"))]
        ResourceNotFoundServiceNotFound,
        /// ResourceNotFound.ServiceRunningVersionNotFound
        #[doc(alias("ResourceNotFound.ServiceRunningVersionNotFound"))]
        ResourceNotFoundServiceRunningVersionNotFound,
        /// ResourceNotFound.VersionNamespaceNotFound
        #[doc(alias("ResourceNotFound.VersionNamespaceNotFound"))]
        ResourceNotFoundVersionNamespaceNotFound,
        /// ResourceNotFound.VersionServiceNotFound
        #[doc(alias("ResourceNotFound.VersionServiceNotFound"))]
        ResourceNotFoundVersionServiceNotFound,
        /// ResourceUnavailable.ApplicationNotDeletable
        #[doc(alias("ResourceUnavailable.ApplicationNotDeletable"))]
        ResourceUnavailableApplicationNotDeletable,
        /// ResourceUnavailable.ApplicationStopped
        #[doc(alias("ResourceUnavailable.ApplicationStopped"))]
        ResourceUnavailableApplicationStopped,
        /// ResourceUnavailable.WaitForKruise
        #[doc(alias("ResourceUnavailable.WaitForKruise"))]
        ResourceUnavailableWaitForKruise,
        /// UnauthorizedOperation.MissingEksLogRole
        #[doc(alias("UnauthorizedOperation.MissingEksLogRole"))]
        UnauthorizedOperationMissingEksLogRole,
        /// UnauthorizedOperation.UnauthorizedOperation
        #[doc(alias("UnauthorizedOperation.UnauthorizedOperation"))]
        UnauthorizedOperationUnauthorizedOperation,
        /// UnsupportedOperation.UnsupportAction
        #[doc(alias("UnsupportedOperation.UnsupportAction"))]
        UnsupportedOperationUnsupportAction,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "tem")]
    api::listed_enum!(TemError, tem_v20210701_table);
    pub(crate) mod tem_v20210701_table {
        use super::api::{Answer, Index, Level, Retry, Table, TableData};
        #[cfg(feature = "tem")]
        use super::TemError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "tem_v20210701";
        pub(super) const CODE_INDEX: Index = index::TEM_V20210701_CODES;
        pub(super) const KEY_INDEX: Index = index::TEM_V20210701_KEYS;
        #[cfg(feature = "tem")]
        pub(super) static VARIANTS: [TemError; 141] = [
            TemError::FailedOperationActionReadTimeout,
            TemError::FailedOperationCreateServiceError,
            TemError::FailedOperationDefaultInternalError,
            TemError::FailedOperationDeleteServiceError,
            TemError::FailedOperationDescribeIngressListError,
            TemError::FailedOperationDescribeRunPodListError,
            TemError::FailedOperationDescribeServiceError,
            TemError::FailedOperationDescribeServiceListError,
            TemError::FailedOperationUpdateIngressError,
            TemError::InternalErrorActionReadTimeout,
            TemError::InternalErrorAddNewNodeError,
            TemError::InternalErrorCreateApmResourceError,
            TemError::InternalErrorCreateConfigDataError,
            TemError::InternalErrorCreateEksClusterError,
            TemError::InternalErrorCreateLogConfigError,
            TemError::InternalErrorCreateServiceError,
            TemError::InternalErrorDefaultInternalError,
            TemError::InternalErrorDeleteIngressError,
            TemError::InternalErrorDeleteLogConfigError,
            TemError::InternalErrorDeleteServiceError,
            TemError::InternalErrorDeployVersionError,
            TemError::InternalErrorDescribeConfigDataError,
            TemError::InternalErrorDescribeConfigDataListError,
            TemError::InternalErrorDescribeIngressError,
            TemError::InternalErrorDescribeIngressListError,
            TemError::InternalErrorDescribeLogConfigError,
            TemError::InternalErrorDescribeLogConfigListError,
            TemError::InternalErrorDescribeRunPodListError,
            TemError::InternalErrorDescribeServiceError,
            TemError::InternalErrorDescribeServiceIngressError,
            TemError::InternalErrorDescribeServiceListError,
            TemError::InternalErrorModifyConfigDataError,
            TemError::InternalErrorModifyGatewayIngressError,
            TemError::InternalErrorModifyLogConfigError,
            TemError::InternalErrorRestartApplicationError,
            TemError::InternalErrorStopApplicationError,
            TemError::InternalErrorTagInterfaceError,
            TemError::InternalErrorUpdateIngressError,
            TemError::InvalidParameterApplicationAccessServiceReachMaximum,
            TemError::InvalidParameterLbServiceCannotSupportTcpUdpSameTime,
            TemError::InvalidParameterMustProvidePortMappingRules,
            TemError::InvalidParameterServiceNameNotValid,
            TemError::InvalidParameterServiceUseReserveSuffix,
            TemError::InvalidParameterTooManyPortMappingRules,
            TemError::InvalidParameterUnauthorizedOrMissingRole,
            TemError::InvalidParameterVpcOverQuota,
            TemError::InvalidParameterValueApmNotBind,
            TemError::InvalidParameterValueApplicationAccessServiceReachMaximum,
            TemError::InvalidParameterValueApplicationServiceAlreadyExist,
            TemError::InvalidParameterValueApplicationServiceNotFound,
            TemError::InvalidParameterValueAtLeastOneScalerRuleShouldBeApplied,
            TemError::InvalidParameterValueAutoScalerLargerThanOne,
            TemError::InvalidParameterValueAutoScalerNameInvalid,
            TemError::InvalidParameterValueCannotOverWriteOtherApplicationService,
            TemError::InvalidParameterValueCannotUpdateServiceByBothMethods,
            TemError::InvalidParameterValueConfigDataAlreadyExist,
            TemError::InvalidParameterValueConfigDataInvalid,
            TemError::InvalidParameterValueCreateNamespaceUnsupportRegionError,
            TemError::InvalidParameterValueCronHpaReplicasInvalid,
            TemError::InvalidParameterValueDailyCreateNamespaceReachMaximum,
            TemError::InvalidParameterValueDisableScalerBeforeDelete,
            TemError::InvalidParameterValueEnvironmentNameImmutable,
            TemError::InvalidParameterValueHpaMetricsInvalid,
            TemError::InvalidParameterValueHpaMinMaxInvalid,
            TemError::InvalidParameterValueHpaThresholdInvalid,
            TemError::InvalidParameterValueIngressRewriteRequiredHttpsEnable,
            TemError::InvalidParameterValueIngressRulesConflict,
            TemError::InvalidParameterValueInvalidCronScalerPeriod,
            TemError::InvalidParameterValueInvalidDeployVersion,
            TemError::InvalidParameterValueInvalidEksServiceType,
            TemError::InvalidParameterValueInvalidEnvName,
            TemError::InvalidParameterValueInvalidEnvValue,
            TemError::InvalidParameterValueInvalidMountPath,
            TemError::InvalidParameterValueInvalidServiceName,
            TemError::InvalidParameterValueInvalidTenantInfo,
            TemError::InvalidParameterValueJdkVersionRequired,
            TemError::InvalidParameterValueLogConfigAlreadyExist,
            TemError::InvalidParameterValueMustProvidePortMappingRules,
            TemError::InvalidParameterValueNamespaceDuplicateError,
            TemError::InvalidParameterValueNamespaceNotBelongToAppid,
            TemError::InvalidParameterValueNamespaceNotFound,
            TemError::InvalidParameterValueNamespaceReachMaximum,
            TemError::InvalidParameterValueNamespaceResourceReachMaximum,
            TemError::InvalidParameterValueOsNotSupport,
            TemError::InvalidParameterValuePortDuplicateError,
            TemError::InvalidParameterValuePortIsReserved,
            TemError::InvalidParameterValuePostStartNotValid,
            TemError::InvalidParameterValuePreStopNotValid,
            TemError::InvalidParameterValuePublicRepoTypeParameterError,
            TemError::InvalidParameterValueRegistryNotBind,
            TemError::InvalidParameterValueScalerNameDuplicated,
            TemError::InvalidParameterValueServiceFoundRunningVersion,
            TemError::InvalidParameterValueServiceLowerCase,
            TemError::InvalidParameterValueServiceNameDuplicateError,
            TemError::InvalidParameterValueServiceNotBelongToAppid,
            TemError::InvalidParameterValueServicePodReachMaximum,
            TemError::InvalidParameterValueServiceReachMaximum,
            TemError::InvalidParameterValueServiceUseReserveSuffix,
            TemError::InvalidParameterValueTcrEntInstanceNameNotValid,
            TemError::InvalidParameterValueTemIdInvalid,
            TemError::InvalidParameterValueTraitsTracingNotSupported,
            TemError::InvalidParameterValueVersionLengthLimit,
            TemError::InvalidParameterValueVersionLowerCase,
            TemError::InvalidParameterValueVersionRouteRateNotZero,
            TemError::InvalidParameterValueVpcInvalid,
            TemError::MissingParameterAutoScalerNameNull,
            TemError::MissingParameterDeployModeNull,
            TemError::MissingParameterDeployVersionNull,
            TemError::MissingParameterEnvironmentNameNull,
            TemError::MissingParameterImgRepoNull,
            TemError::MissingParameterLogsetOrTopicNull,
            TemError::MissingParameterMinMaxNumNull,
            TemError::MissingParameterNamespaceIdNull,
            TemError::MissingParameterPkgNameNull,
            TemError::MissingParameterRepoServerNull,
            TemError::MissingParameterScalerIdNull,
            TemError::MissingParameterServiceIdNull,
            TemError::MissingParameterSvcRepoNotReady,
            TemError::MissingParameterTcrEntInstanceNameNull,
            TemError::MissingParameterVpcServiceSubnetNull,
            TemError::OperationDeniedBalanceNotEnough,
            TemError::OperationDeniedResourceIsolated,
            TemError::ResourceInUseEnvironmentAlreadyLocked,
            TemError::ResourceInUseResourceAlreadyLocked,
            TemError::ResourceInUseResourceAlreadyUsed,
            TemError::ResourceInUseServiceDeploying,
            TemError::ResourceNotFoundConfigDataNotFound,
            TemError::ResourceNotFoundInterfaceNotFound,
            TemError::ResourceNotFoundLogConfigNotFound,
            TemError::ResourceNotFoundMicroserviceOffline,
            TemError::ResourceNotFoundNamespaceNotFound,
            TemError::ResourceNotFoundServiceNotFound,
            TemError::ResourceNotFoundServiceRunningVersionNotFound,
            TemError::ResourceNotFoundVersionNamespaceNotFound,
            TemError::ResourceNotFoundVersionServiceNotFound,
            TemError::ResourceUnavailableApplicationNotDeletable,
            TemError::ResourceUnavailableApplicationStopped,
            TemError::ResourceUnavailableWaitForKruise,
            TemError::UnauthorizedOperationMissingEksLogRole,
            TemError::UnauthorizedOperationUnauthorizedOperation,
            TemError::UnsupportedOperationUnsupportAction,
        ];
        pub(super) static WORDS: [&str; 141] = [
            "FailedOperation.ActionReadTimeout",
            "FailedOperation.CreateServiceError",
            "FailedOperation.DefaultInternalError",
            "FailedOperation.DeleteServiceError",
            "FailedOperation.DescribeIngressListError",
            "FailedOperation.DescribeRunPodListError",
            "FailedOperation.DescribeServiceError",
            "FailedOperation.DescribeServiceListError",
            "FailedOperation.UpdateIngressError",
            "InternalError.ActionReadTimeout",
            "InternalError.AddNewNodeError",
            "InternalError.CreateApmResourceError",
            "InternalError.CreateConfigDataError",
            "InternalError.CreateEksClusterError",
            "InternalError.CreateLogConfigError",
            "InternalError.CreateServiceError",
            "InternalError.DefaultInternalError",
            "InternalError.DeleteIngressError",
            "InternalError.DeleteLogConfigError",
            "InternalError.DeleteServiceError",
            "InternalError.DeployVersionError",
            "InternalError.DescribeConfigDataError",
            "InternalError.DescribeConfigDataListError",
            "InternalError.DescribeIngressError",
            "InternalError.DescribeIngressListError",
            "InternalError.DescribeLogConfigError",
            "InternalError.DescribeLogConfigListError",
            "InternalError.DescribeRunPodListError",
            "InternalError.DescribeServiceError",
            "InternalError.DescribeServiceIngressError",
            "InternalError.DescribeServiceListError",
            "InternalError.ModifyConfigDataError",
            "InternalError.ModifyGatewayIngressError",
            "InternalError.ModifyLogConfigError",
            "InternalError.RestartApplicationError",
            "InternalError.StopApplicationError",
            "InternalError.TagInterfaceError",
            "InternalError.UpdateIngressError",
            "InvalidParameter.ApplicationAccessServiceReachMaximum",
            "InvalidParameter.LBServiceCannotSupportTcpUdpSameTime",
            "InvalidParameter.MustProvidePortMappingRules",
            "InvalidParameter.ServiceNameNotValid",
            "InvalidParameter.ServiceUseReserveSuffix",
            "InvalidParameter.TooManyPortMappingRules",
            "InvalidParameter.UnauthorizedOrMissingRole",
            "InvalidParameter.VpcOverQuota",
            "InvalidParameterValue.ApmNotBind",
            "InvalidParameterValue.ApplicationAccessServiceReachMaximum",
            "InvalidParameterValue.ApplicationServiceAlreadyExist",
            "InvalidParameterValue.ApplicationServiceNotFound",
            "InvalidParameterValue.AtLeastOneScalerRuleShouldBeApplied",
            "InvalidParameterValue.AutoScalerLargerThanOne",
            "InvalidParameterValue.AutoScalerNameInvalid",
            "InvalidParameterValue.CannotOverWriteOtherApplicationService",
            "InvalidParameterValue.CannotUpdateServiceByBothMethods",
            "InvalidParameterValue.ConfigDataAlreadyExist",
            "InvalidParameterValue.ConfigDataInvalid",
            "InvalidParameterValue.CreateNamespaceUnsupportRegionError",
            "InvalidParameterValue.CronHpaReplicasInvalid",
            "InvalidParameterValue.DailyCreateNamespaceReachMaximum",
            "InvalidParameterValue.DisableScalerBeforeDelete",
            "InvalidParameterValue.EnvironmentNameImmutable",
            "InvalidParameterValue.HpaMetricsInvalid",
            "InvalidParameterValue.HpaMinMaxInvalid",
            "InvalidParameterValue.HpaThresholdInvalid",
            "InvalidParameterValue.IngressRewriteRequiredHttpsEnable",
            "InvalidParameterValue.IngressRulesConflict",
            "InvalidParameterValue.InvalidCronScalerPeriod",
            "InvalidParameterValue.InvalidDeployVersion",
            "InvalidParameterValue.InvalidEksServiceType",
            "InvalidParameterValue.InvalidEnvName",
            "InvalidParameterValue.InvalidEnvValue",
            "InvalidParameterValue.InvalidMountPath",
            "InvalidParameterValue.InvalidServiceName",
            "InvalidParameterValue.InvalidTenantInfo",
            "InvalidParameterValue.JdkVersionRequired",
            "InvalidParameterValue.LogConfigAlreadyExist",
            "InvalidParameterValue.MustProvidePortMappingRules",
            "InvalidParameterValue.NamespaceDuplicateError",
            "InvalidParameterValue.NamespaceNotBelongToAppid",
            "InvalidParameterValue.NamespaceNotFound",
            "InvalidParameterValue.NamespaceReachMaximum",
            "InvalidParameterValue.NamespaceResourceReachMaximum",
            "InvalidParameterValue.OsNotSupport",
            "InvalidParameterValue.PortDuplicateError",
            "InvalidParameterValue.PortIsReserved",
            "InvalidParameterValue.PostStartNotValid",
            "InvalidParameterValue.PreStopNotValid",
            "InvalidParameterValue.PublicRepoTypeParameterError",
            "InvalidParameterValue.RegistryNotBind",
            "InvalidParameterValue.ScalerNameDuplicated",
            "InvalidParameterValue.ServiceFoundRunningVersion",
            "InvalidParameterValue.ServiceLowerCase",
            "InvalidParameterValue.ServiceNameDuplicateError",
            "InvalidParameterValue.ServiceNotBelongToAppid",
            "InvalidParameterValue.ServicePodReachMaximum",
            "InvalidParameterValue.ServiceReachMaximum",
            "InvalidParameterValue.ServiceUseReserveSuffix",
            "InvalidParameterValue.TcrEntInstanceNameNotValid",
            "InvalidParameterValue.TemIdInvalid",
            "InvalidParameterValue.TraitsTracingNotSupported",
            "InvalidParameterValue.VersionLengthLimit",
            "InvalidParameterValue.VersionLowerCase",
            "InvalidParameterValue.VersionRouteRateNotZero",
            "InvalidParameterValue.VpcInvalid",
            "MissingParameter.AutoScalerNameNull",
            "MissingParameter.DeployModeNull",
            "MissingParameter.DeployVersionNull",
            "MissingParameter.EnvironmentNameNull",
            "MissingParameter.ImgRepoNull",
            "MissingParameter.LogsetOrTopicNull",
            "MissingParameter.MinMaxNumNull",
            "MissingParameter.NamespaceIdNull",
            "MissingParameter.PkgNameNull",
            "MissingParameter.RepoServerNull",
            "MissingParameter.ScalerIdNull",
            "MissingParameter.ServiceIdNull",
            "MissingParameter.SvcRepoNotReady",
            "MissingParameter.TcrEntInstanceNameNull",
            "MissingParameter.VpcServiceSubnetNull",
            "OperationDenied.BalanceNotEnough",
            "OperationDenied.ResourceIsolated",
            "ResourceInUse.EnvironmentAlreadyLocked",
            "ResourceInUse.ResourceAlreadyLocked",
            "ResourceInUse.ResourceAlreadyUsed",
            "ResourceInUse.ServiceDeploying",
            "ResourceNotFound.ConfigDataNotFound",
            "ResourceNotFound.InterfaceNotFound",
            "ResourceNotFound.LogConfigNotFound",
            "ResourceNotFound.MicroserviceOffline",
            "ResourceNotFound.NamespaceNotFound",
            "ResourceNotFound.ServiceNotFound",
            "ResourceNotFound.ServiceRunningVersionNotFound",
            "ResourceNotFound.VersionNamespaceNotFound",
            "ResourceNotFound.VersionServiceNotFound",
            "ResourceUnavailable.ApplicationNotDeletable",
            "ResourceUnavailable.ApplicationStopped",
            "ResourceUnavailable.WaitForKruise",
            "UnauthorizedOperation.MissingEksLogRole",
            "UnauthorizedOperation.UnauthorizedOperation",
            "UnsupportedOperation.UnsupportAction",
        ];
        pub(super) static NAMES: [&str; 141] = [
            "FailedOperationActionReadTimeout",
            "FailedOperationCreateServiceError",
            "FailedOperationDefaultInternalError",
            "FailedOperationDeleteServiceError",
            "FailedOperationDescribeIngressListError",
            "FailedOperationDescribeRunPodListError",
            "FailedOperationDescribeServiceError",
            "FailedOperationDescribeServiceListError",
            "FailedOperationUpdateIngressError",
            "InternalErrorActionReadTimeout",
            "InternalErrorAddNewNodeError",
            "InternalErrorCreateApmResourceError",
            "InternalErrorCreateConfigDataError",
            "InternalErrorCreateEksClusterError",
            "InternalErrorCreateLogConfigError",
            "InternalErrorCreateServiceError",
            "InternalErrorDefaultInternalError",
            "InternalErrorDeleteIngressError",
            "InternalErrorDeleteLogConfigError",
            "InternalErrorDeleteServiceError",
            "InternalErrorDeployVersionError",
            "InternalErrorDescribeConfigDataError",
            "InternalErrorDescribeConfigDataListError",
            "InternalErrorDescribeIngressError",
            "InternalErrorDescribeIngressListError",
            "InternalErrorDescribeLogConfigError",
            "InternalErrorDescribeLogConfigListError",
            "InternalErrorDescribeRunPodListError",
            "InternalErrorDescribeServiceError",
            "InternalErrorDescribeServiceIngressError",
            "InternalErrorDescribeServiceListError",
            "InternalErrorModifyConfigDataError",
            "InternalErrorModifyGatewayIngressError",
            "InternalErrorModifyLogConfigError",
            "InternalErrorRestartApplicationError",
            "InternalErrorStopApplicationError",
            "InternalErrorTagInterfaceError",
            "InternalErrorUpdateIngressError",
            "InvalidParameterApplicationAccessServiceReachMaximum",
            "InvalidParameterLbServiceCannotSupportTcpUdpSameTime",
            "InvalidParameterMustProvidePortMappingRules",
            "InvalidParameterServiceNameNotValid",
            "InvalidParameterServiceUseReserveSuffix",
            "InvalidParameterTooManyPortMappingRules",
            "InvalidParameterUnauthorizedOrMissingRole",
            "InvalidParameterVpcOverQuota",
            "InvalidParameterValueApmNotBind",
            "InvalidParameterValueApplicationAccessServiceReachMaximum",
            "InvalidParameterValueApplicationServiceAlreadyExist",
            "InvalidParameterValueApplicationServiceNotFound",
            "InvalidParameterValueAtLeastOneScalerRuleShouldBeApplied",
            "InvalidParameterValueAutoScalerLargerThanOne",
            "InvalidParameterValueAutoScalerNameInvalid",
            "InvalidParameterValueCannotOverWriteOtherApplicationService",
            "InvalidParameterValueCannotUpdateServiceByBothMethods",
            "InvalidParameterValueConfigDataAlreadyExist",
            "InvalidParameterValueConfigDataInvalid",
            "InvalidParameterValueCreateNamespaceUnsupportRegionError",
            "InvalidParameterValueCronHpaReplicasInvalid",
            "InvalidParameterValueDailyCreateNamespaceReachMaximum",
            "InvalidParameterValueDisableScalerBeforeDelete",
            "InvalidParameterValueEnvironmentNameImmutable",
            "InvalidParameterValueHpaMetricsInvalid",
            "InvalidParameterValueHpaMinMaxInvalid",
            "InvalidParameterValueHpaThresholdInvalid",
            "InvalidParameterValueIngressRewriteRequiredHttpsEnable",
            "InvalidParameterValueIngressRulesConflict",
            "InvalidParameterValueInvalidCronScalerPeriod",
            "InvalidParameterValueInvalidDeployVersion",
            "InvalidParameterValueInvalidEksServiceType",
            "InvalidParameterValueInvalidEnvName",
            "InvalidParameterValueInvalidEnvValue",
            "InvalidParameterValueInvalidMountPath",
            "InvalidParameterValueInvalidServiceName",
            "InvalidParameterValueInvalidTenantInfo",
            "InvalidParameterValueJdkVersionRequired",
            "InvalidParameterValueLogConfigAlreadyExist",
            "InvalidParameterValueMustProvidePortMappingRules",
            "InvalidParameterValueNamespaceDuplicateError",
            "InvalidParameterValueNamespaceNotBelongToAppid",
            "InvalidParameterValueNamespaceNotFound",
            "InvalidParameterValueNamespaceReachMaximum",
            "InvalidParameterValueNamespaceResourceReachMaximum",
            "InvalidParameterValueOsNotSupport",
            "InvalidParameterValuePortDuplicateError",
            "InvalidParameterValuePortIsReserved",
            "InvalidParameterValuePostStartNotValid",
            "InvalidParameterValuePreStopNotValid",
            "InvalidParameterValuePublicRepoTypeParameterError",
            "InvalidParameterValueRegistryNotBind",
            "InvalidParameterValueScalerNameDuplicated",
            "InvalidParameterValueServiceFoundRunningVersion",
            "InvalidParameterValueServiceLowerCase",
            "InvalidParameterValueServiceNameDuplicateError",
            "InvalidParameterValueServiceNotBelongToAppid",
            "InvalidParameterValueServicePodReachMaximum",
            "InvalidParameterValueServiceReachMaximum",
            "InvalidParameterValueServiceUseReserveSuffix",
            "InvalidParameterValueTcrEntInstanceNameNotValid",
            "InvalidParameterValueTemIdInvalid",
            "InvalidParameterValueTraitsTracingNotSupported",
            "InvalidParameterValueVersionLengthLimit",
            "InvalidParameterValueVersionLowerCase",
            "InvalidParameterValueVersionRouteRateNotZero",
            "InvalidParameterValueVpcInvalid",
            "MissingParameterAutoScalerNameNull",
            "MissingParameterDeployModeNull",
            "MissingParameterDeployVersionNull",
            "MissingParameterEnvironmentNameNull",
            "MissingParameterImgRepoNull",
            "MissingParameterLogsetOrTopicNull",
            "MissingParameterMinMaxNumNull",
            "MissingParameterNamespaceIdNull",
            "MissingParameterPkgNameNull",
            "MissingParameterRepoServerNull",
            "MissingParameterScalerIdNull",
            "MissingParameterServiceIdNull",
            "MissingParameterSvcRepoNotReady",
            "MissingParameterTcrEntInstanceNameNull",
            "MissingParameterVpcServiceSubnetNull",
            "OperationDeniedBalanceNotEnough",
            "OperationDeniedResourceIsolated",
            "ResourceInUseEnvironmentAlreadyLocked",
            "ResourceInUseResourceAlreadyLocked",
            "ResourceInUseResourceAlreadyUsed",
            "ResourceInUseServiceDeploying",
            "ResourceNotFoundConfigDataNotFound",
            "ResourceNotFoundInterfaceNotFound",
            "ResourceNotFoundLogConfigNotFound",
            "ResourceNotFoundMicroserviceOffline",
            "ResourceNotFoundNamespaceNotFound",
            "ResourceNotFoundServiceNotFound",
            "ResourceNotFoundServiceRunningVersionNotFound",
            "ResourceNotFoundVersionNamespaceNotFound",
            "ResourceNotFoundVersionServiceNotFound",
            "ResourceUnavailableApplicationNotDeletable",
            "ResourceUnavailableApplicationStopped",
            "ResourceUnavailableWaitForKruise",
            "UnauthorizedOperationMissingEksLogRole",
            "UnauthorizedOperationUnauthorizedOperation",
            "UnsupportedOperationUnsupportAction",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 15] = [
            Answer::below("FailedOperation"),
            Answer::of("FailedOperation.DefaultInternalError")
                .with_retry(Retry::Backoff),
            Answer::below("InternalError"),
            Answer::of("InternalError.DefaultInternalError").with_retry(Retry::Backoff),
            Answer::below("InvalidParameter"),
            Answer::below("InvalidParameterValue"),
            Answer::below("MissingParameter"),
            Answer::below("OperationDenied"),
            Answer::of("OperationDenied.ResourceIsolated").with_retry(Retry::Never),
            Answer::below("ResourceInUse"),
            Answer::of("ResourceInUse.ResourceAlreadyLocked").with_retry(Retry::Backoff),
            Answer::below("ResourceNotFound"),
            Answer::below("ResourceUnavailable"),
            Answer::below("UnauthorizedOperation"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::TEM_V20210701_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "TemError",
            label_en: "Tencent Cloud Elastic Microservice (2021-07-01)",
            label_zh: "弹性微服务（2021-07-01）",
            level: Level::Service,
            product: Some(products::TEM),
            version: Some("2021-07-01"),
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
