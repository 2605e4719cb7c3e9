// @generated from spec/tem.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 37131ca869c7ffce
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/tem.rs"]
mod index;

/// Version 2020-12-21 of the API.
pub mod v20201221 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of Tencent Cloud Elastic Microservice (tem), API 3.0, version 2020-12-21.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum TemError {
        /// InternalError.CreateServiceError
        #[doc(alias("InternalError.CreateServiceError"))]
        InternalErrorCreateServiceError = -1_723_696_303,
    }
    api::listed_enum!(TemError, tem_v20201221_table);
    mod tem_v20201221_table {
        use super::api::{Background, Index, Level, Table, TableData, backgrounds};
        use super::{TemError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "tem_v20201221";
        pub(super) const CODE_INDEX: Index = index::TEM_V20201221_CODES;
        pub(super) const KEY_INDEX: Index = index::TEM_V20201221_KEYS;
        pub(super) static VARIANTS: [TemError; 1] = [
            TemError::InternalErrorCreateServiceError,
        ];
        pub(super) static WORDS: [&str; 1] = ["InternalError.CreateServiceError"];
        pub(super) static NAMES: [&str; 1] = ["InternalErrorCreateServiceError"];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static BACKGROUNDS: [Background; 1] = backgrounds(
            &WORDS,
            &index::TEM_V20201221_HEADS,
        );
        pub(super) static TABLE: Table = Table::new(TableData {
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
            backgrounds: &BACKGROUNDS,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20201221::TemError;

/// Version 2021-07-01 of the API.
pub mod v20210701 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of Tencent Cloud Elastic Microservice (tem), API 3.0, version 2021-07-01.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum TemError {
        /// FailedOperation.ActionReadTimeout
        #[doc(alias("FailedOperation.ActionReadTimeout"))]
        FailedOperationActionReadTimeout = 482_150_976,
        /// FailedOperation.CreateServiceError
        #[doc(alias("FailedOperation.CreateServiceError"))]
        FailedOperationCreateServiceError = -575_296_365,
        /// FailedOperation.DefaultInternalError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.DefaultInternalError"))]
        FailedOperationDefaultInternalError = -611_015_175,
        /// FailedOperation.DeleteServiceError
        #[doc(alias("FailedOperation.DeleteServiceError"))]
        FailedOperationDeleteServiceError = 1_444_916_540,
        /// FailedOperation.DescribeIngressListError
        #[doc(alias("FailedOperation.DescribeIngressListError"))]
        FailedOperationDescribeIngressListError = -1_798_920_091,
        /// FailedOperation.DescribeRunPodListError
        #[doc(alias("FailedOperation.DescribeRunPodListError"))]
        FailedOperationDescribeRunPodListError = 597_503_837,
        /// FailedOperation.DescribeServiceError
        #[doc(alias("FailedOperation.DescribeServiceError"))]
        FailedOperationDescribeServiceError = -995_395_875,
        /// FailedOperation.DescribeServiceListError
        #[doc(alias("FailedOperation.DescribeServiceListError"))]
        FailedOperationDescribeServiceListError = 1_464_598_374,
        /// FailedOperation.UpdateIngressError
        #[doc(alias("FailedOperation.UpdateIngressError"))]
        FailedOperationUpdateIngressError = 657_335_445,
        /// InternalError.ActionReadTimeout
        #[doc(alias("InternalError.ActionReadTimeout"))]
        InternalErrorActionReadTimeout = -1_456_473_638,
        /// InternalError.AddNewNodeError
        #[doc(alias("InternalError.AddNewNodeError"))]
        InternalErrorAddNewNodeError = 1_747_512_395,
        /// InternalError.CreateApmResourceError
        #[doc(alias("InternalError.CreateApmResourceError"))]
        InternalErrorCreateApmResourceError = -1_707_178_018,
        /// InternalError.CreateConfigDataError
        #[doc(alias("InternalError.CreateConfigDataError"))]
        InternalErrorCreateConfigDataError = -213_141_277,
        /// InternalError.CreateEksClusterError
        #[doc(alias("InternalError.CreateEksClusterError"))]
        InternalErrorCreateEksClusterError = -684_616_494,
        /// InternalError.CreateLogConfigError
        #[doc(alias("InternalError.CreateLogConfigError"))]
        InternalErrorCreateLogConfigError = -1_660_520_320,
        /// InternalError.CreateServiceError
        #[doc(alias("InternalError.CreateServiceError"))]
        InternalErrorCreateServiceError = -1_723_696_303,
        /// InternalError.DefaultInternalError
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.DefaultInternalError"))]
        InternalErrorDefaultInternalError = 1_650_476_716,
        /// InternalError.DeleteIngressError
        #[doc(alias("InternalError.DeleteIngressError"))]
        InternalErrorDeleteIngressError = 1_208_875_453,
        /// InternalError.DeleteLogConfigError
        #[doc(alias("InternalError.DeleteLogConfigError"))]
        InternalErrorDeleteLogConfigError = -495_641_055,
        /// InternalError.DeleteServiceError
        #[doc(alias("InternalError.DeleteServiceError"))]
        InternalErrorDeleteServiceError = 702_109_337,
        /// InternalError.DeployVersionError
        #[doc(alias("InternalError.DeployVersionError"))]
        InternalErrorDeployVersionError = -1_772_375_107,
        /// InternalError.DescribeConfigDataError
        #[doc(alias("InternalError.DescribeConfigDataError"))]
        InternalErrorDescribeConfigDataError = -1_844_960_154,
        /// InternalError.DescribeConfigDataListError
        #[doc(alias("InternalError.DescribeConfigDataListError"))]
        InternalErrorDescribeConfigDataListError = 862_497_549,
        /// InternalError.DescribeIngressError
        #[doc(alias("InternalError.DescribeIngressError"))]
        InternalErrorDescribeIngressError = 1_143_872_698,
        /// InternalError.DescribeIngressListError
        #[doc(alias("InternalError.DescribeIngressListError"))]
        InternalErrorDescribeIngressListError = 700_608_737,
        /// InternalError.DescribeLogConfigError
        #[doc(alias("InternalError.DescribeLogConfigError"))]
        InternalErrorDescribeLogConfigError = 1_803_157_436,
        /// InternalError.DescribeLogConfigListError
        #[doc(alias("InternalError.DescribeLogConfigListError"))]
        InternalErrorDescribeLogConfigListError = -344_601_658,
        /// InternalError.DescribeRunPodListError
        #[doc(alias("InternalError.DescribeRunPodListError"))]
        InternalErrorDescribeRunPodListError = -1_954_457_036,
        /// InternalError.DescribeServiceError
        #[doc(alias("InternalError.DescribeServiceError"))]
        InternalErrorDescribeServiceError = 1_033_037_608,
        /// InternalError.DescribeServiceIngressError
        #[doc(alias("InternalError.DescribeServiceIngressError"))]
        InternalErrorDescribeServiceIngressError = -2_116_816_578,
        /// InternalError.DescribeServiceListError
        #[doc(alias("InternalError.DescribeServiceListError"))]
        InternalErrorDescribeServiceListError = -430_567_392,
        /// InternalError.ModifyConfigDataError
        #[doc(alias("InternalError.ModifyConfigDataError"))]
        InternalErrorModifyConfigDataError = -1_672_505_146,
        /// InternalError.ModifyGatewayIngressError
        #[doc(alias("InternalError.ModifyGatewayIngressError"))]
        InternalErrorModifyGatewayIngressError = 188_233_650,
        /// InternalError.ModifyLogConfigError
        #[doc(alias("InternalError.ModifyLogConfigError"))]
        InternalErrorModifyLogConfigError = 893_667_703,
        /// InternalError.RestartApplicationError
        #[doc(alias("InternalError.RestartApplicationError"))]
        InternalErrorRestartApplicationError = -1_431_748_551,
        /// InternalError.StopApplicationError
        #[doc(alias("InternalError.StopApplicationError"))]
        InternalErrorStopApplicationError = -1_184_728_089,
        /// InternalError.TagInterfaceError
        #[doc(alias("InternalError.TagInterfaceError"))]
        InternalErrorTagInterfaceError = -1_968_390_162,
        /// InternalError.UpdateIngressError
        #[doc(alias("InternalError.UpdateIngressError"))]
        InternalErrorUpdateIngressError = 1_409_736_066,
        /// InvalidParameter.ApplicationAccessServiceReachMaximum
        #[doc(alias("InvalidParameter.ApplicationAccessServiceReachMaximum"))]
        InvalidParameterApplicationAccessServiceReachMaximum = 371_048_031,
        /// InvalidParameter.LBServiceCannotSupportTcpUdpSameTime
        #[doc(alias("InvalidParameter.LBServiceCannotSupportTcpUdpSameTime"))]
        InvalidParameterLbServiceCannotSupportTcpUdpSameTime = 741_487_847,
        /// InvalidParameter.MustProvidePortMappingRules
        #[doc(alias("InvalidParameter.MustProvidePortMappingRules"))]
        InvalidParameterMustProvidePortMappingRules = 1_860_868_932,
        /// InvalidParameter.ServiceNameNotValid
        #[doc(alias("InvalidParameter.ServiceNameNotValid"))]
        InvalidParameterServiceNameNotValid = 118_396_549,
        /// InvalidParameter.ServiceUseReserveSuffix
        #[doc(alias("InvalidParameter.ServiceUseReserveSuffix"))]
        InvalidParameterServiceUseReserveSuffix = 803_760_649,
        /// InvalidParameter.TooManyPortMappingRules
        #[doc(alias("InvalidParameter.TooManyPortMappingRules"))]
        InvalidParameterTooManyPortMappingRules = -1_604_689_404,
        /// InvalidParameter.UnauthorizedOrMissingRole
        #[doc(alias("InvalidParameter.UnauthorizedOrMissingRole"))]
        InvalidParameterUnauthorizedOrMissingRole = 1_514_899_686,
        /// InvalidParameter.VpcOverQuota
        #[doc(alias("InvalidParameter.VpcOverQuota"))]
        InvalidParameterVpcOverQuota = -180_284_054,
        /// InvalidParameterValue.ApmNotBind
        #[doc(alias("InvalidParameterValue.ApmNotBind"))]
        InvalidParameterValueApmNotBind = 1_889_113_932,
        /// InvalidParameterValue.ApplicationAccessServiceReachMaximum
        #[doc(alias("InvalidParameterValue.ApplicationAccessServiceReachMaximum"))]
        InvalidParameterValueApplicationAccessServiceReachMaximum = -1_430_047_225,
        /// InvalidParameterValue.ApplicationServiceAlreadyExist
        #[doc(alias("InvalidParameterValue.ApplicationServiceAlreadyExist"))]
        InvalidParameterValueApplicationServiceAlreadyExist = 263_884_783,
        /// InvalidParameterValue.ApplicationServiceNotFound
        #[doc(alias("InvalidParameterValue.ApplicationServiceNotFound"))]
        InvalidParameterValueApplicationServiceNotFound = -2_024_003_173,
        /// InvalidParameterValue.AtLeastOneScalerRuleShouldBeApplied
        #[doc(alias("InvalidParameterValue.AtLeastOneScalerRuleShouldBeApplied"))]
        InvalidParameterValueAtLeastOneScalerRuleShouldBeApplied = 244_792_481,
        /// InvalidParameterValue.AutoScalerLargerThanOne
        #[doc(alias("InvalidParameterValue.AutoScalerLargerThanOne"))]
        InvalidParameterValueAutoScalerLargerThanOne = 370_789_385,
        /// InvalidParameterValue.AutoScalerNameInvalid
        #[doc(alias("InvalidParameterValue.AutoScalerNameInvalid"))]
        InvalidParameterValueAutoScalerNameInvalid = 1_392_174_158,
        /// InvalidParameterValue.CannotOverWriteOtherApplicationService
        #[doc(alias("InvalidParameterValue.CannotOverWriteOtherApplicationService"))]
        InvalidParameterValueCannotOverWriteOtherApplicationService = 919_064_959,
        /// InvalidParameterValue.CannotUpdateServiceByBothMethods
        #[doc(alias("InvalidParameterValue.CannotUpdateServiceByBothMethods"))]
        InvalidParameterValueCannotUpdateServiceByBothMethods = 1_254_549_478,
        /// InvalidParameterValue.ConfigDataAlreadyExist
        #[doc(alias("InvalidParameterValue.ConfigDataAlreadyExist"))]
        InvalidParameterValueConfigDataAlreadyExist = -118_606_014,
        /// InvalidParameterValue.ConfigDataInvalid
        #[doc(alias("InvalidParameterValue.ConfigDataInvalid"))]
        InvalidParameterValueConfigDataInvalid = -904_811_208,
        /// InvalidParameterValue.CreateNamespaceUnsupportRegionError
        #[doc(alias("InvalidParameterValue.CreateNamespaceUnsupportRegionError"))]
        InvalidParameterValueCreateNamespaceUnsupportRegionError = 1_435_181_790,
        /// InvalidParameterValue.CronHpaReplicasInvalid
        #[doc(alias("InvalidParameterValue.CronHpaReplicasInvalid"))]
        InvalidParameterValueCronHpaReplicasInvalid = 1_012_913_543,
        /// InvalidParameterValue.DailyCreateNamespaceReachMaximum
        #[doc(alias("InvalidParameterValue.DailyCreateNamespaceReachMaximum"))]
        InvalidParameterValueDailyCreateNamespaceReachMaximum = -1_857_901_355,
        /// InvalidParameterValue.DisableScalerBeforeDelete
        #[doc(alias("InvalidParameterValue.DisableScalerBeforeDelete"))]
        InvalidParameterValueDisableScalerBeforeDelete = -421_158_021,
        /// InvalidParameterValue.EnvironmentNameImmutable
        #[doc(alias("InvalidParameterValue.EnvironmentNameImmutable"))]
        InvalidParameterValueEnvironmentNameImmutable = 1_412_791_126,
        /// InvalidParameterValue.HpaMetricsInvalid
        #[doc(alias("InvalidParameterValue.HpaMetricsInvalid"))]
        InvalidParameterValueHpaMetricsInvalid = 1_064_327_936,
        /// InvalidParameterValue.HpaMinMaxInvalid
        #[doc(alias("InvalidParameterValue.HpaMinMaxInvalid"))]
        InvalidParameterValueHpaMinMaxInvalid = 1_757_806_614,
        /// InvalidParameterValue.HpaThresholdInvalid
        #[doc(alias("InvalidParameterValue.HpaThresholdInvalid"))]
        InvalidParameterValueHpaThresholdInvalid = 528_792_121,
        /// InvalidParameterValue.IngressRewriteRequiredHttpsEnable
        #[doc(alias("InvalidParameterValue.IngressRewriteRequiredHttpsEnable"))]
        InvalidParameterValueIngressRewriteRequiredHttpsEnable = -278_429_478,
        /// InvalidParameterValue.IngressRulesConflict
        #[doc(alias("InvalidParameterValue.IngressRulesConflict"))]
        InvalidParameterValueIngressRulesConflict = 1_634_733_925,
        /// InvalidParameterValue.InvalidCronScalerPeriod
        #[doc(alias("InvalidParameterValue.InvalidCronScalerPeriod"))]
        InvalidParameterValueInvalidCronScalerPeriod = -1_259_555_391,
        /// InvalidParameterValue.InvalidDeployVersion
        #[doc(alias("InvalidParameterValue.InvalidDeployVersion"))]
        InvalidParameterValueInvalidDeployVersion = 235_145_706,
        /// InvalidParameterValue.InvalidEksServiceType
        #[doc(alias("InvalidParameterValue.InvalidEksServiceType"))]
        InvalidParameterValueInvalidEksServiceType = -1_386_734_352,
        /// InvalidParameterValue.InvalidEnvName
        #[doc(alias("InvalidParameterValue.InvalidEnvName"))]
        InvalidParameterValueInvalidEnvName = 256_872_193,
        /// InvalidParameterValue.InvalidEnvValue
        #[doc(alias("InvalidParameterValue.InvalidEnvValue"))]
        InvalidParameterValueInvalidEnvValue = -876_012_277,
        /// InvalidParameterValue.InvalidMountPath
        #[doc(alias("InvalidParameterValue.InvalidMountPath"))]
        InvalidParameterValueInvalidMountPath = 87_125_180,
        /// InvalidParameterValue.InvalidServiceName
        #[doc(alias("InvalidParameterValue.InvalidServiceName"))]
        InvalidParameterValueInvalidServiceName = -221_187_608,
        /// InvalidParameterValue.InvalidTenantInfo
        #[doc(alias("InvalidParameterValue.InvalidTenantInfo"))]
        InvalidParameterValueInvalidTenantInfo = 449_844_922,
        /// InvalidParameterValue.JdkVersionRequired
        #[doc(alias("InvalidParameterValue.JdkVersionRequired"))]
        InvalidParameterValueJdkVersionRequired = -1_289_677_787,
        /// InvalidParameterValue.LogConfigAlreadyExist
        #[doc(alias("InvalidParameterValue.LogConfigAlreadyExist"))]
        InvalidParameterValueLogConfigAlreadyExist = 1_804_232_069,
        /// InvalidParameterValue.MustProvidePortMappingRules
        #[doc(alias("InvalidParameterValue.MustProvidePortMappingRules"))]
        InvalidParameterValueMustProvidePortMappingRules = -1_964_442_135,
        /// InvalidParameterValue.NamespaceDuplicateError
        #[doc(alias("InvalidParameterValue.NamespaceDuplicateError"))]
        InvalidParameterValueNamespaceDuplicateError = 744_995_455,
        /// InvalidParameterValue.NamespaceNotBelongToAppid
        #[doc(alias("InvalidParameterValue.NamespaceNotBelongToAppid"))]
        InvalidParameterValueNamespaceNotBelongToAppid = -2_056_359_987,
        /// InvalidParameterValue.NamespaceNotFound
        #[doc(alias("InvalidParameterValue.NamespaceNotFound"))]
        InvalidParameterValueNamespaceNotFound = 1_279_288_412,
        /// InvalidParameterValue.NamespaceReachMaximum
        #[doc(alias("InvalidParameterValue.NamespaceReachMaximum"))]
        InvalidParameterValueNamespaceReachMaximum = 245_607_560,
        /// InvalidParameterValue.NamespaceResourceReachMaximum
        #[doc(alias("InvalidParameterValue.NamespaceResourceReachMaximum"))]
        InvalidParameterValueNamespaceResourceReachMaximum = -556_390_138,
        /// InvalidParameterValue.OsNotSupport
        #[doc(alias("InvalidParameterValue.OsNotSupport"))]
        InvalidParameterValueOsNotSupport = 35_280_513,
        /// InvalidParameterValue.PortDuplicateError
        #[doc(alias("InvalidParameterValue.PortDuplicateError"))]
        InvalidParameterValuePortDuplicateError = -1_202_085_633,
        /// InvalidParameterValue.PortIsReserved
        #[doc(alias("InvalidParameterValue.PortIsReserved"))]
        InvalidParameterValuePortIsReserved = 718_811_943,
        /// InvalidParameterValue.PostStartNotValid
        #[doc(alias("InvalidParameterValue.PostStartNotValid"))]
        InvalidParameterValuePostStartNotValid = -668_985_651,
        /// InvalidParameterValue.PreStopNotValid
        #[doc(alias("InvalidParameterValue.PreStopNotValid"))]
        InvalidParameterValuePreStopNotValid = -195_258_963,
        /// InvalidParameterValue.PublicRepoTypeParameterError
        #[doc(alias("InvalidParameterValue.PublicRepoTypeParameterError"))]
        InvalidParameterValuePublicRepoTypeParameterError = -789_497_320,
        /// InvalidParameterValue.RegistryNotBind
        #[doc(alias("InvalidParameterValue.RegistryNotBind"))]
        InvalidParameterValueRegistryNotBind = -302_511_599,
        /// InvalidParameterValue.ScalerNameDuplicated
        #[doc(alias("InvalidParameterValue.ScalerNameDuplicated"))]
        InvalidParameterValueScalerNameDuplicated = -1_957_918_814,
        /// InvalidParameterValue.ServiceFoundRunningVersion
        #[doc(alias("InvalidParameterValue.ServiceFoundRunningVersion"))]
        InvalidParameterValueServiceFoundRunningVersion = 837_309_901,
        /// InvalidParameterValue.ServiceLowerCase
        #[doc(alias("InvalidParameterValue.ServiceLowerCase"))]
        InvalidParameterValueServiceLowerCase = 346_822_144,
        /// InvalidParameterValue.ServiceNameDuplicateError
        #[doc(alias("InvalidParameterValue.ServiceNameDuplicateError"))]
        InvalidParameterValueServiceNameDuplicateError = 599_198_279,
        /// InvalidParameterValue.ServiceNotBelongToAppid
        #[doc(alias("InvalidParameterValue.ServiceNotBelongToAppid"))]
        InvalidParameterValueServiceNotBelongToAppid = 927_615_916,
        /// InvalidParameterValue.ServicePodReachMaximum
        #[doc(alias("InvalidParameterValue.ServicePodReachMaximum"))]
        InvalidParameterValueServicePodReachMaximum = -1_810_404_641,
        /// InvalidParameterValue.ServiceReachMaximum
        #[doc(alias("InvalidParameterValue.ServiceReachMaximum"))]
        InvalidParameterValueServiceReachMaximum = -454_163_668,
        /// InvalidParameterValue.ServiceUseReserveSuffix
        #[doc(alias("InvalidParameterValue.ServiceUseReserveSuffix"))]
        InvalidParameterValueServiceUseReserveSuffix = 1_837_000_518,
        /// InvalidParameterValue.TcrEntInstanceNameNotValid
        #[doc(alias("InvalidParameterValue.TcrEntInstanceNameNotValid"))]
        InvalidParameterValueTcrEntInstanceNameNotValid = 625_301_899,
        /// InvalidParameterValue.TemIdInvalid
        #[doc(alias("InvalidParameterValue.TemIdInvalid"))]
        InvalidParameterValueTemIdInvalid = 656_877_701,
        /// InvalidParameterValue.TraitsTracingNotSupported
        #[doc(alias("InvalidParameterValue.TraitsTracingNotSupported"))]
        InvalidParameterValueTraitsTracingNotSupported = 1_183_626_875,
        /// InvalidParameterValue.VersionLengthLimit
        #[doc(alias("InvalidParameterValue.VersionLengthLimit"))]
        InvalidParameterValueVersionLengthLimit = 199_598_694,
        /// InvalidParameterValue.VersionLowerCase
        #[doc(alias("InvalidParameterValue.VersionLowerCase"))]
        InvalidParameterValueVersionLowerCase = -806_431_927,
        /// InvalidParameterValue.VersionRouteRateNotZero
        #[doc(alias("InvalidParameterValue.VersionRouteRateNotZero"))]
        InvalidParameterValueVersionRouteRateNotZero = 1_860_481_227,
        /// InvalidParameterValue.VpcInvalid
        #[doc(alias("InvalidParameterValue.VpcInvalid"))]
        InvalidParameterValueVpcInvalid = 245_436_160,
        /// MissingParameter.AutoScalerNameNull
        #[doc(alias("MissingParameter.AutoScalerNameNull"))]
        MissingParameterAutoScalerNameNull = -956_088_711,
        /// MissingParameter.DeployModeNull
        #[doc(alias("MissingParameter.DeployModeNull"))]
        MissingParameterDeployModeNull = -700_901_327,
        /// MissingParameter.DeployVersionNull
        #[doc(alias("MissingParameter.DeployVersionNull"))]
        MissingParameterDeployVersionNull = 1_986_705_233,
        /// MissingParameter.EnvironmentNameNull
        #[doc(alias("MissingParameter.EnvironmentNameNull"))]
        MissingParameterEnvironmentNameNull = 1_491_360_321,
        /// MissingParameter.ImgRepoNull
        #[doc(alias("MissingParameter.ImgRepoNull"))]
        MissingParameterImgRepoNull = 1_667_504_935,
        /// MissingParameter.LogsetOrTopicNull
        #[doc(alias("MissingParameter.LogsetOrTopicNull"))]
        MissingParameterLogsetOrTopicNull = 1_995_165_592,
        /// MissingParameter.MinMaxNumNull
        #[doc(alias("MissingParameter.MinMaxNumNull"))]
        MissingParameterMinMaxNumNull = -2_107_679_706,
        /// MissingParameter.NamespaceIdNull
        #[doc(alias("MissingParameter.NamespaceIdNull"))]
        MissingParameterNamespaceIdNull = -1_834_427_038,
        /// MissingParameter.PkgNameNull
        #[doc(alias("MissingParameter.PkgNameNull"))]
        MissingParameterPkgNameNull = 201_191_026,
        /// MissingParameter.RepoServerNull
        #[doc(alias("MissingParameter.RepoServerNull"))]
        MissingParameterRepoServerNull = 529_604_977,
        /// MissingParameter.ScalerIdNull
        #[doc(alias("MissingParameter.ScalerIdNull"))]
        MissingParameterScalerIdNull = -599_784_834,
        /// MissingParameter.ServiceIdNull
        #[doc(alias("MissingParameter.ServiceIdNull"))]
        MissingParameterServiceIdNull = -837_663_712,
        /// MissingParameter.SvcRepoNotReady
        #[doc(alias("MissingParameter.SvcRepoNotReady"))]
        MissingParameterSvcRepoNotReady = 1_656_571_099,
        /// MissingParameter.TcrEntInstanceNameNull
        #[doc(alias("MissingParameter.TcrEntInstanceNameNull"))]
        MissingParameterTcrEntInstanceNameNull = -2_105_703_012,
        /// MissingParameter.VpcServiceSubnetNull
        #[doc(alias("MissingParameter.VpcServiceSubnetNull"))]
        MissingParameterVpcServiceSubnetNull = 1_974_348_999,
        /// OperationDenied.BalanceNotEnough
        #[doc(alias("OperationDenied.BalanceNotEnough"))]
        OperationDeniedBalanceNotEnough = -305_189_064,
        /// OperationDenied.ResourceIsolated
        ///
        /// - Retry: `never`
        #[doc(alias("OperationDenied.ResourceIsolated"))]
        OperationDeniedResourceIsolated = -761_400_993,
        /// ResourceInUse.EnvironmentAlreadyLocked
        #[doc(alias("ResourceInUse.EnvironmentAlreadyLocked"))]
        ResourceInUseEnvironmentAlreadyLocked = 1_437_229_446,
        /// ResourceInUse.ResourceAlreadyLocked
        ///
        /// - Retry: `backoff`
        #[doc(alias("ResourceInUse.ResourceAlreadyLocked"))]
        ResourceInUseResourceAlreadyLocked = 313_102_601,
        /// ResourceInUse.ResourceAlreadyUsed
        #[doc(alias("ResourceInUse.ResourceAlreadyUsed"))]
        ResourceInUseResourceAlreadyUsed = 1_828_239_288,
        /// ResourceInUse.ServiceDeploying
        #[doc(alias("ResourceInUse.ServiceDeploying"))]
        ResourceInUseServiceDeploying = -87_377_735,
        /// ResourceNotFound.ConfigDataNotFound
        #[doc(alias("ResourceNotFound.ConfigDataNotFound"))]
        ResourceNotFoundConfigDataNotFound = -198_766_933,
        /// ResourceNotFound.InterfaceNotFound
        #[doc(alias("ResourceNotFound.InterfaceNotFound"))]
        ResourceNotFoundInterfaceNotFound = 681_944_023,
        /// ResourceNotFound.LogConfigNotFound
        #[doc(alias("ResourceNotFound.LogConfigNotFound"))]
        ResourceNotFoundLogConfigNotFound = 1_473_929_598,
        /// ResourceNotFound.MicroserviceOffline
        #[doc(alias("ResourceNotFound.MicroserviceOffline"))]
        ResourceNotFoundMicroserviceOffline = 1_010_655_470,
        /// ResourceNotFound.NamespaceNotFound
        #[doc(alias("ResourceNotFound.NamespaceNotFound"))]
        ResourceNotFoundNamespaceNotFound = 151_574_756,
        /// ResourceNotFound.ServiceNotFound
        #[doc(alias("ResourceNotFound.ServiceNotFound"))]
        ResourceNotFoundServiceNotFound = -1_036_364_348,
        /// ResourceNotFound.ServiceRunningVersionNotFound
        #[doc(alias("ResourceNotFound.ServiceRunningVersionNotFound"))]
        ResourceNotFoundServiceRunningVersionNotFound = 1_464_858_212,
        /// ResourceNotFound.VersionNamespaceNotFound
        #[doc(alias("ResourceNotFound.VersionNamespaceNotFound"))]
        ResourceNotFoundVersionNamespaceNotFound = 1_569_924_139,
        /// ResourceNotFound.VersionServiceNotFound
        #[doc(alias("ResourceNotFound.VersionServiceNotFound"))]
        ResourceNotFoundVersionServiceNotFound = 1_744_818_104,
        /// ResourceUnavailable.ApplicationNotDeletable
        #[doc(alias("ResourceUnavailable.ApplicationNotDeletable"))]
        ResourceUnavailableApplicationNotDeletable = -452_687_144,
        /// ResourceUnavailable.ApplicationStopped
        #[doc(alias("ResourceUnavailable.ApplicationStopped"))]
        ResourceUnavailableApplicationStopped = 1_048_035_454,
        /// ResourceUnavailable.WaitForKruise
        #[doc(alias("ResourceUnavailable.WaitForKruise"))]
        ResourceUnavailableWaitForKruise = 471_264_351,
        /// UnauthorizedOperation.MissingEksLogRole
        #[doc(alias("UnauthorizedOperation.MissingEksLogRole"))]
        UnauthorizedOperationMissingEksLogRole = 1_963_519_547,
        /// UnauthorizedOperation.UnauthorizedOperation
        #[doc(alias("UnauthorizedOperation.UnauthorizedOperation"))]
        UnauthorizedOperationUnauthorizedOperation = 195_889_881,
        /// UnsupportedOperation.UnsupportAction
        #[doc(alias("UnsupportedOperation.UnsupportAction"))]
        UnsupportedOperationUnsupportAction = 1_853_397_373,
    }
    api::listed_enum!(TemError, tem_v20210701_table);
    mod tem_v20210701_table {
        use super::api::{
            Background, Index, Level, Own, Retry, Table, TableData, backgrounds,
        };
        use super::{TemError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "tem_v20210701";
        pub(super) const CODE_INDEX: Index = index::TEM_V20210701_CODES;
        pub(super) const KEY_INDEX: Index = index::TEM_V20210701_KEYS;
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
        pub(super) static BACKGROUNDS: [Background; 141] = backgrounds(
            &WORDS,
            &index::TEM_V20210701_HEADS,
        );
        pub(super) static OWN: [Own; 4] = [
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Backoff)),
        ];
        pub(super) static TABLE: Table = Table::new(TableData {
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
            backgrounds: &BACKGROUNDS,
            own_at: &index::TEM_V20210701_OWN,
            own: &OWN,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go"),
);
const SDK_GO_EN: api::Source = api::Source::new(
    "sdk-go-en",
    "Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services",
    api::Lang::En,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en"),
);
