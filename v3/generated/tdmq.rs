// @generated from spec/tdmq.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 941a27f6fdb73c63
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/tdmq.rs"]
mod index;

/// Version 2020-02-17 of the API.
pub mod v20200217 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of TDMQ (tdmq), API 3.0, version 2020-02-17.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum TdmqError {
        /// AuthFailure.UnauthorizedOperation
        #[doc(alias("AuthFailure.UnauthorizedOperation"))]
        AuthFailureUnauthorizedOperation = 869_723_887,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.CallTrade
        #[doc(alias("FailedOperation.CallTrade"))]
        FailedOperationCallTrade = 462_622_915,
        /// FailedOperation.CloudService
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.CloudService"))]
        FailedOperationCloudService = 912_627_036,
        /// FailedOperation.CmqBackendError
        #[doc(alias("FailedOperation.CmqBackendError"))]
        FailedOperationCmqBackendError = -268_677_620,
        /// FailedOperation.CreateBindVpc
        #[doc(alias("FailedOperation.CreateBindVpc"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-07-17"
        )]
        FailedOperationCreateBindVpc = 1_328_835_626,
        /// FailedOperation.CreateCluster
        #[doc(alias("FailedOperation.CreateCluster"))]
        FailedOperationCreateCluster = 31_405_431,
        /// FailedOperation.CreateEnvironment
        #[doc(alias("FailedOperation.CreateEnvironment"))]
        FailedOperationCreateEnvironment = -1_682_340_204,
        /// FailedOperation.CreateEnvironmentRole
        #[doc(alias("FailedOperation.CreateEnvironmentRole"))]
        FailedOperationCreateEnvironmentRole = 458_245_716,
        /// FailedOperation.CreateNamespace
        #[doc(alias("FailedOperation.CreateNamespace"))]
        FailedOperationCreateNamespace = -534_048_723,
        /// FailedOperation.CreateProClusterRegionNotExist
        #[doc(alias("FailedOperation.CreateProClusterRegionNotExist"))]
        FailedOperationCreateProClusterRegionNotExist = -365_659_688,
        /// FailedOperation.CreateProducerError
        #[doc(alias("FailedOperation.CreateProducerError"))]
        FailedOperationCreateProducerError = 493_725_915,
        /// FailedOperation.CreatePulsarClientError
        #[doc(alias("FailedOperation.CreatePulsarClientError"))]
        FailedOperationCreatePulsarClientError = -1_838_125_745,
        /// FailedOperation.CreateRole
        #[doc(alias("FailedOperation.CreateRole"))]
        FailedOperationCreateRole = -1_850_408_922,
        /// FailedOperation.CreateSecretKey
        #[doc(alias("FailedOperation.CreateSecretKey"))]
        FailedOperationCreateSecretKey = -2_138_617_208,
        /// FailedOperation.CreateSubscription
        #[doc(alias("FailedOperation.CreateSubscription"))]
        FailedOperationCreateSubscription = 1_458_466_652,
        /// FailedOperation.CreateTopic
        #[doc(alias("FailedOperation.CreateTopic"))]
        FailedOperationCreateTopic = 239_397_678,
        /// FailedOperation.DeleteCluster
        #[doc(alias("FailedOperation.DeleteCluster"))]
        FailedOperationDeleteCluster = 195_224_802,
        /// FailedOperation.DeleteClusterProtection
        #[doc(alias("FailedOperation.DeleteClusterProtection"))]
        FailedOperationDeleteClusterProtection = 1_560_033_248,
        /// FailedOperation.DeleteEnvironmentRoles
        #[doc(alias("FailedOperation.DeleteEnvironmentRoles"))]
        FailedOperationDeleteEnvironmentRoles = -130_477_479,
        /// FailedOperation.DeleteEnvironments
        #[doc(alias("FailedOperation.DeleteEnvironments"))]
        FailedOperationDeleteEnvironments = 1_985_295_991,
        /// FailedOperation.DeleteNamespace
        #[doc(alias("FailedOperation.DeleteNamespace"))]
        FailedOperationDeleteNamespace = -1_765_331_978,
        /// FailedOperation.DeleteRoles
        #[doc(alias("FailedOperation.DeleteRoles"))]
        FailedOperationDeleteRoles = -727_402_469,
        /// FailedOperation.DeleteSubscriptions
        #[doc(alias("FailedOperation.DeleteSubscriptions"))]
        FailedOperationDeleteSubscriptions = 423_311_240,
        /// FailedOperation.DeleteTopics
        #[doc(alias("FailedOperation.DeleteTopics"))]
        FailedOperationDeleteTopics = -1_281_808_258,
        /// FailedOperation.DescribeProducers
        #[doc(alias("FailedOperation.DescribeProducers"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2021-12-29"
        )]
        FailedOperationDescribeProducers = -1_560_989_289,
        /// FailedOperation.DescribeSubscription
        #[doc(alias("FailedOperation.DescribeSubscription"))]
        FailedOperationDescribeSubscription = -1_557_599_630,
        /// FailedOperation.GenerateDealsAndPayError
        #[doc(alias("FailedOperation.GenerateDealsAndPayError"))]
        FailedOperationGenerateDealsAndPayError = 332_979_711,
        /// FailedOperation.GetEnvironmentAttributesFailed
        #[doc(alias("FailedOperation.GetEnvironmentAttributesFailed"))]
        FailedOperationGetEnvironmentAttributesFailed = -498_017_078,
        /// FailedOperation.GetTags
        #[doc(alias("FailedOperation.GetTags"))]
        FailedOperationGetTags = 694_768_089,
        /// FailedOperation.GetTopicPartitionsFailed
        #[doc(alias("FailedOperation.GetTopicPartitionsFailed"))]
        FailedOperationGetTopicPartitionsFailed = -415_881_282,
        /// FailedOperation.InstanceCanNotDelete
        #[doc(alias("FailedOperation.InstanceCanNotDelete"))]
        FailedOperationInstanceCanNotDelete = 198_143_119,
        /// FailedOperation.InstanceNotReady
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.InstanceNotReady"))]
        FailedOperationInstanceNotReady = 1_707_046_400,
        /// FailedOperation.InvalidExistPublicAccessPointError
        #[doc(alias("FailedOperation.InvalidExistPublicAccessPointError"))]
        FailedOperationInvalidExistPublicAccessPointError = 466_855_641,
        /// FailedOperation.InvalidWhiteListError
        #[doc(alias("FailedOperation.InvalidWhiteListError"))]
        FailedOperationInvalidWhiteListError = -1_633_154_613,
        /// FailedOperation.IsolateConsumerEnable
        #[doc(alias("FailedOperation.IsolateConsumerEnable"))]
        FailedOperationIsolateConsumerEnable = -1_294_414_178,
        /// FailedOperation.MaxMessageSizeError
        #[doc(alias("FailedOperation.MaxMessageSizeError"))]
        FailedOperationMaxMessageSizeError = 1_929_259_612,
        /// FailedOperation.MessageIDError
        #[doc(alias("FailedOperation.MessageIDError"))]
        FailedOperationMessageIdError = 870_144_579,
        /// FailedOperation.ModifyCluster
        #[doc(alias("FailedOperation.ModifyCluster"))]
        FailedOperationModifyCluster = 2_102_928_402,
        /// FailedOperation.NamespaceInUse
        #[doc(alias("FailedOperation.NamespaceInUse"))]
        FailedOperationNamespaceInUse = 1_282_765_496,
        /// FailedOperation.OnlineRefundResourceNotExit
        #[doc(alias("FailedOperation.OnlineRefundResourceNotExit"))]
        FailedOperationOnlineRefundResourceNotExit = -1_944_960_992,
        /// FailedOperation.OperateLater
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.OperateLater"))]
        FailedOperationOperateLater = -2_024_306_786,
        /// FailedOperation.ProductNotExist
        #[doc(alias("FailedOperation.ProductNotExist"))]
        FailedOperationProductNotExist = -399_502_776,
        /// FailedOperation.PulsarAdminError
        #[doc(alias("FailedOperation.PulsarAdminError"))]
        FailedOperationPulsarAdminError = 1_493_953_487,
        /// FailedOperation.ReceiveError
        #[doc(alias("FailedOperation.ReceiveError"))]
        FailedOperationReceiveError = -45_767_056,
        /// FailedOperation.ReceiveTimeout
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.ReceiveTimeout"))]
        FailedOperationReceiveTimeout = -217_085_765,
        /// FailedOperation.ReplicationDestCheckFailedError
        #[doc(alias("FailedOperation.ReplicationDestCheckFailedError"))]
        FailedOperationReplicationDestCheckFailedError = -1_262_819_194,
        /// FailedOperation.ReplicationSourceCheckFailedError
        #[doc(alias("FailedOperation.ReplicationSourceCheckFailedError"))]
        FailedOperationReplicationSourceCheckFailedError = 509_653_995,
        /// FailedOperation.ResetMsgSubOffsetByTimestampFailed
        #[doc(alias("FailedOperation.ResetMsgSubOffsetByTimestampFailed"))]
        FailedOperationResetMsgSubOffsetByTimestampFailed = -896_484_559,
        /// FailedOperation.RoleInUse
        #[doc(alias("FailedOperation.RoleInUse"))]
        FailedOperationRoleInUse = -1_411_783_971,
        /// FailedOperation.RoleNoSyncPermission
        #[doc(alias("FailedOperation.RoleNoSyncPermission"))]
        FailedOperationRoleNoSyncPermission = 1_841_255_461,
        /// FailedOperation.RouterRule
        #[doc(alias("FailedOperation.RouterRule"))]
        FailedOperationRouterRule = 1_618_079_449,
        /// FailedOperation.SaveSecretKey
        #[doc(alias("FailedOperation.SaveSecretKey"))]
        FailedOperationSaveSecretKey = 1_240_887_500,
        /// FailedOperation.SendMessageTimeoutError
        #[doc(alias("FailedOperation.SendMessageTimeoutError"))]
        FailedOperationSendMessageTimeoutError = -75_757_466,
        /// FailedOperation.SendMsg
        #[doc(alias("FailedOperation.SendMsg"))]
        FailedOperationSendMsg = 729_128_191,
        /// FailedOperation.SendMsgFailed
        #[doc(alias("FailedOperation.SendMsgFailed"))]
        FailedOperationSendMsgFailed = 1_849_596_572,
        /// FailedOperation.SetRetentionPolicy
        #[doc(alias("FailedOperation.SetRetentionPolicy"))]
        FailedOperationSetRetentionPolicy = -717_830_534,
        /// FailedOperation.SetTTL
        #[doc(alias("FailedOperation.SetTTL"))]
        FailedOperationSetTtl = 691_913_731,
        /// FailedOperation.StorageSizeError
        #[doc(alias("FailedOperation.StorageSizeError"))]
        FailedOperationStorageSizeError = 1_628_292_591,
        /// FailedOperation.TopicInUse
        #[doc(alias("FailedOperation.TopicInUse"))]
        FailedOperationTopicInUse = -866_951_810,
        /// FailedOperation.TopicTypeError
        #[doc(alias("FailedOperation.TopicTypeError"))]
        FailedOperationTopicTypeError = 1_047_634_712,
        /// FailedOperation.UpdateEnvironment
        #[doc(alias("FailedOperation.UpdateEnvironment"))]
        FailedOperationUpdateEnvironment = -1_713_820_587,
        /// FailedOperation.UpdateEnvironmentRole
        #[doc(alias("FailedOperation.UpdateEnvironmentRole"))]
        FailedOperationUpdateEnvironmentRole = 1_443_120_695,
        /// FailedOperation.UpdateRole
        #[doc(alias("FailedOperation.UpdateRole"))]
        FailedOperationUpdateRole = -1_909_841_036,
        /// FailedOperation.UpdateTopic
        #[doc(alias("FailedOperation.UpdateTopic"))]
        FailedOperationUpdateTopic = 1_911_471_351,
        /// FailedOperation.VpcInUse
        #[doc(alias("FailedOperation.VpcInUse"))]
        FailedOperationVpcInUse = -981_468_161,
        /// InternalError
        InternalError = -609_421_848,
        /// InternalError.BrokerService
        #[doc(alias("InternalError.BrokerService"))]
        InternalErrorBrokerService = -1_218_896_947,
        /// InternalError.FailedOperation
        #[doc(alias("InternalError.FailedOperation"))]
        InternalErrorFailedOperation = -1_301_067_915,
        /// InternalError.GetAttributesFailed
        #[doc(alias("InternalError.GetAttributesFailed"))]
        InternalErrorGetAttributesFailed = 145_449_410,
        /// InternalError.IllegalMessage
        #[doc(alias("InternalError.IllegalMessage"))]
        InternalErrorIllegalMessage = -966_042_513,
        /// InternalError.Retry
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.Retry"))]
        InternalErrorRetry = -1_521_222_344,
        /// InternalError.SystemError
        #[doc(alias("InternalError.SystemError"))]
        InternalErrorSystemError = 759_071_413,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.InstanceVersion
        #[doc(alias("InvalidParameter.InstanceVersion"))]
        InvalidParameterInstanceVersion = -1_841_381_116,
        /// InvalidParameter.InvalidAdminUrl
        #[doc(alias("InvalidParameter.InvalidAdminUrl"))]
        InvalidParameterInvalidAdminUrl = -1_095_642_992,
        /// InvalidParameter.Partition
        #[doc(alias("InvalidParameter.Partition"))]
        InvalidParameterPartition = -235_164_616,
        /// InvalidParameter.TenantNotFound
        #[doc(alias("InvalidParameter.TenantNotFound"))]
        InvalidParameterTenantNotFound = 169_010_276,
        /// InvalidParameter.TokenNotFound
        #[doc(alias("InvalidParameter.TokenNotFound"))]
        InvalidParameterTokenNotFound = 1_453_731_014,
        /// InvalidParameter.Vpc
        #[doc(alias("InvalidParameter.Vpc"))]
        InvalidParameterVpc = 1_076_408_844,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.AckTime
        #[doc(alias("InvalidParameterValue.AckTime"))]
        InvalidParameterValueAckTime = -688_645_643,
        /// InvalidParameterValue.AtLeastOne
        #[doc(alias("InvalidParameterValue.AtLeastOne"))]
        InvalidParameterValueAtLeastOne = -1_169_192_627,
        /// InvalidParameterValue.ClusterNameDuplication
        #[doc(alias("InvalidParameterValue.ClusterNameDuplication"))]
        InvalidParameterValueClusterNameDuplication = -141_129_449,
        /// InvalidParameterValue.InvalidParams
        #[doc(alias("InvalidParameterValue.InvalidParams"))]
        InvalidParameterValueInvalidParams = 764_967_786,
        /// InvalidParameterValue.NeedMoreParams
        #[doc(alias("InvalidParameterValue.NeedMoreParams"))]
        InvalidParameterValueNeedMoreParams = -652_428_019,
        /// InvalidParameterValue.TTL
        #[doc(alias("InvalidParameterValue.TTL"))]
        InvalidParameterValueTtl = 1_736_899_565,
        /// InvalidParameterValue.TopicNotFound
        #[doc(alias("InvalidParameterValue.TopicNotFound"))]
        InvalidParameterValueTopicNotFound = 1_581_125_431,
        /// LimitExceeded
        LimitExceeded = 1_877_296_052,
        /// LimitExceeded.Clusters
        #[doc(alias("LimitExceeded.Clusters"))]
        LimitExceededClusters = -90_732_450,
        /// LimitExceeded.Environments
        #[doc(alias("LimitExceeded.Environments"))]
        LimitExceededEnvironments = 1_268_479_377,
        /// LimitExceeded.MsgTime
        #[doc(alias("LimitExceeded.MsgTime"))]
        LimitExceededMsgTime = -528_846_619,
        /// LimitExceeded.Namespaces
        #[doc(alias("LimitExceeded.Namespaces"))]
        LimitExceededNamespaces = 1_192_517_253,
        /// LimitExceeded.RetentionSize
        #[doc(alias("LimitExceeded.RetentionSize"))]
        LimitExceededRetentionSize = 1_584_427_829,
        /// LimitExceeded.RetentionTime
        #[doc(alias("LimitExceeded.RetentionTime"))]
        LimitExceededRetentionTime = 1_941_646_100,
        /// LimitExceeded.Subscriptions
        #[doc(alias("LimitExceeded.Subscriptions"))]
        LimitExceededSubscriptions = -993_626_140,
        /// LimitExceeded.Topics
        #[doc(alias("LimitExceeded.Topics"))]
        LimitExceededTopics = 1_873_437_690,
        /// MissingParameter
        MissingParameter = -335_740_916,
        /// MissingParameter.NeedMoreParams
        #[doc(alias("MissingParameter.NeedMoreParams"))]
        MissingParameterNeedMoreParams = 1_913_120_257,
        /// MissingParameter.Tag
        #[doc(alias("MissingParameter.Tag"))]
        MissingParameterTag = 168_613_369,
        /// OperationDenied.ConsumerRunning
        #[doc(alias("OperationDenied.ConsumerRunning"))]
        OperationDeniedConsumerRunning = -408_291_394,
        /// OperationDenied.DefaultEnvironment
        #[doc(alias("OperationDenied.DefaultEnvironment"))]
        OperationDeniedDefaultEnvironment = 2_116_991_741,
        /// OperationDenied.DlqOrRetryTopic
        #[doc(alias("OperationDenied.DlqOrRetryTopic"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2021-07-20"
        )]
        OperationDeniedDlqOrRetryTopic = -540_284_788,
        /// ResourceInUse
        ResourceInUse = 1_088_415_861,
        /// ResourceInUse.Cluster
        #[doc(alias("ResourceInUse.Cluster"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-03-10"
        )]
        ResourceInUseCluster = 1_995_735_087,
        /// ResourceInUse.Environment
        #[doc(alias("ResourceInUse.Environment"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2021-07-21"
        )]
        ResourceInUseEnvironment = -551_052_138,
        /// ResourceInUse.EnvironmentRole
        #[doc(alias("ResourceInUse.EnvironmentRole"))]
        ResourceInUseEnvironmentRole = 511_779_482,
        /// ResourceInUse.Namespace
        #[doc(alias("ResourceInUse.Namespace"))]
        ResourceInUseNamespace = -1_567_166_729,
        /// ResourceInUse.Queue
        #[doc(alias("ResourceInUse.Queue"))]
        ResourceInUseQueue = 1_476_263_430,
        /// ResourceInUse.Role
        #[doc(alias("ResourceInUse.Role"))]
        ResourceInUseRole = 1_735_994_402,
        /// ResourceInUse.Subscription
        #[doc(alias("ResourceInUse.Subscription"))]
        ResourceInUseSubscription = 2_003_864_053,
        /// ResourceInUse.Topic
        #[doc(alias("ResourceInUse.Topic"))]
        ResourceInUseTopic = -1_435_910_564,
        /// ResourceInsufficient
        ResourceInsufficient = 1_920_496_999,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// ResourceNotFound.BrokerCluster
        #[doc(alias("ResourceNotFound.BrokerCluster"))]
        ResourceNotFoundBrokerCluster = -237_171_316,
        /// ResourceNotFound.Cluster
        #[doc(alias("ResourceNotFound.Cluster"))]
        ResourceNotFoundCluster = 1_857_537_892,
        /// ResourceNotFound.DisasterReplicateLink
        #[doc(alias("ResourceNotFound.DisasterReplicateLink"))]
        ResourceNotFoundDisasterReplicateLink = -864_360_478,
        /// ResourceNotFound.Environment
        #[doc(alias("ResourceNotFound.Environment"))]
        ResourceNotFoundEnvironment = 115_105_486,
        /// ResourceNotFound.EnvironmentRole
        #[doc(alias("ResourceNotFound.EnvironmentRole"))]
        ResourceNotFoundEnvironmentRole = 408_937_753,
        /// ResourceNotFound.Instance
        #[doc(alias("ResourceNotFound.Instance"))]
        ResourceNotFoundInstance = -590_905_278,
        /// ResourceNotFound.MigrationTask
        #[doc(alias("ResourceNotFound.MigrationTask"))]
        ResourceNotFoundMigrationTask = -869_731_343,
        /// ResourceNotFound.Msg
        #[doc(alias("ResourceNotFound.Msg"))]
        ResourceNotFoundMsg = -4_892_475,
        /// ResourceNotFound.MsgProduceLog
        #[doc(alias("ResourceNotFound.MsgProduceLog"))]
        ResourceNotFoundMsgProduceLog = 1_283_916_994,
        /// ResourceNotFound.Namespace
        #[doc(alias("ResourceNotFound.Namespace"))]
        ResourceNotFoundNamespace = 1_327_587_926,
        /// ResourceNotFound.Namspace
        #[doc(alias("ResourceNotFound.Namspace"))]
        ResourceNotFoundNamspace = 797_798_681,
        /// ResourceNotFound.Role
        #[doc(alias("ResourceNotFound.Role"))]
        ResourceNotFoundRole = -868_206_498,
        /// ResourceNotFound.Subscription
        #[doc(alias("ResourceNotFound.Subscription"))]
        ResourceNotFoundSubscription = -214_657_482,
        /// ResourceNotFound.Topic
        #[doc(alias("ResourceNotFound.Topic"))]
        ResourceNotFoundTopic = 1_213_294_816,
        /// ResourceUnavailable
        ResourceUnavailable = 580_484_002,
        /// ResourceUnavailable.CreateFailed
        #[doc(alias("ResourceUnavailable.CreateFailed"))]
        ResourceUnavailableCreateFailed = -874_953_305,
        /// ResourceUnavailable.FundRequired
        #[doc(alias("ResourceUnavailable.FundRequired"))]
        ResourceUnavailableFundRequired = -1_324_304_731,
        /// ResourceUnavailable.SystemUpgrade
        #[doc(alias("ResourceUnavailable.SystemUpgrade"))]
        ResourceUnavailableSystemUpgrade = 897_813_565,
        /// ResourcesSoldOut
        ResourcesSoldOut = 1_903_453_751,
        /// UnauthorizedOperation
        UnauthorizedOperation = -759_559_078,
        /// UnknownParameter
        UnknownParameter = -734_376_733,
        /// UnknownParameter.DelayMessagePolicy
        #[doc(alias("UnknownParameter.DelayMessagePolicy"))]
        UnknownParameterDelayMessagePolicy = 126_070_973,
        /// UnknownParameter.Policy
        #[doc(alias("UnknownParameter.Policy"))]
        UnknownParameterPolicy = 1_894_395_911,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
        /// UnsupportedOperation.InstanceDowngrade
        #[doc(alias("UnsupportedOperation.InstanceDowngrade"))]
        UnsupportedOperationInstanceDowngrade = -1_474_728_396,
        /// UnsupportedOperation.TopicDelayMessage
        #[doc(alias("UnsupportedOperation.TopicDelayMessage"))]
        UnsupportedOperationTopicDelayMessage = 437_426_175,
        /// UnsupportedOperation.TopicUnack
        #[doc(alias("UnsupportedOperation.TopicUnack"))]
        UnsupportedOperationTopicUnack = -774_971_271,
    }
    api::listed_enum!(TdmqError, tdmq_v20200217_table);
    mod tdmq_v20200217_table {
        use super::api::{
            Background, Index, Level, Own, Retirement, Retry, Table, TableData,
            backgrounds,
        };
        use super::{TdmqError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "tdmq_v20200217";
        pub(super) const CODE_INDEX: Index = index::TDMQ_V20200217_CODES;
        pub(super) const KEY_INDEX: Index = index::TDMQ_V20200217_KEYS;
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [TdmqError; 141] = [
            TdmqError::AuthFailureUnauthorizedOperation,
            TdmqError::FailedOperation,
            TdmqError::FailedOperationCallTrade,
            TdmqError::FailedOperationCloudService,
            TdmqError::FailedOperationCmqBackendError,
            TdmqError::FailedOperationCreateBindVpc,
            TdmqError::FailedOperationCreateCluster,
            TdmqError::FailedOperationCreateEnvironment,
            TdmqError::FailedOperationCreateEnvironmentRole,
            TdmqError::FailedOperationCreateNamespace,
            TdmqError::FailedOperationCreateProClusterRegionNotExist,
            TdmqError::FailedOperationCreateProducerError,
            TdmqError::FailedOperationCreatePulsarClientError,
            TdmqError::FailedOperationCreateRole,
            TdmqError::FailedOperationCreateSecretKey,
            TdmqError::FailedOperationCreateSubscription,
            TdmqError::FailedOperationCreateTopic,
            TdmqError::FailedOperationDeleteCluster,
            TdmqError::FailedOperationDeleteClusterProtection,
            TdmqError::FailedOperationDeleteEnvironmentRoles,
            TdmqError::FailedOperationDeleteEnvironments,
            TdmqError::FailedOperationDeleteNamespace,
            TdmqError::FailedOperationDeleteRoles,
            TdmqError::FailedOperationDeleteSubscriptions,
            TdmqError::FailedOperationDeleteTopics,
            TdmqError::FailedOperationDescribeProducers,
            TdmqError::FailedOperationDescribeSubscription,
            TdmqError::FailedOperationGenerateDealsAndPayError,
            TdmqError::FailedOperationGetEnvironmentAttributesFailed,
            TdmqError::FailedOperationGetTags,
            TdmqError::FailedOperationGetTopicPartitionsFailed,
            TdmqError::FailedOperationInstanceCanNotDelete,
            TdmqError::FailedOperationInstanceNotReady,
            TdmqError::FailedOperationInvalidExistPublicAccessPointError,
            TdmqError::FailedOperationInvalidWhiteListError,
            TdmqError::FailedOperationIsolateConsumerEnable,
            TdmqError::FailedOperationMaxMessageSizeError,
            TdmqError::FailedOperationMessageIdError,
            TdmqError::FailedOperationModifyCluster,
            TdmqError::FailedOperationNamespaceInUse,
            TdmqError::FailedOperationOnlineRefundResourceNotExit,
            TdmqError::FailedOperationOperateLater,
            TdmqError::FailedOperationProductNotExist,
            TdmqError::FailedOperationPulsarAdminError,
            TdmqError::FailedOperationReceiveError,
            TdmqError::FailedOperationReceiveTimeout,
            TdmqError::FailedOperationReplicationDestCheckFailedError,
            TdmqError::FailedOperationReplicationSourceCheckFailedError,
            TdmqError::FailedOperationResetMsgSubOffsetByTimestampFailed,
            TdmqError::FailedOperationRoleInUse,
            TdmqError::FailedOperationRoleNoSyncPermission,
            TdmqError::FailedOperationRouterRule,
            TdmqError::FailedOperationSaveSecretKey,
            TdmqError::FailedOperationSendMessageTimeoutError,
            TdmqError::FailedOperationSendMsg,
            TdmqError::FailedOperationSendMsgFailed,
            TdmqError::FailedOperationSetRetentionPolicy,
            TdmqError::FailedOperationSetTtl,
            TdmqError::FailedOperationStorageSizeError,
            TdmqError::FailedOperationTopicInUse,
            TdmqError::FailedOperationTopicTypeError,
            TdmqError::FailedOperationUpdateEnvironment,
            TdmqError::FailedOperationUpdateEnvironmentRole,
            TdmqError::FailedOperationUpdateRole,
            TdmqError::FailedOperationUpdateTopic,
            TdmqError::FailedOperationVpcInUse,
            TdmqError::InternalError,
            TdmqError::InternalErrorBrokerService,
            TdmqError::InternalErrorFailedOperation,
            TdmqError::InternalErrorGetAttributesFailed,
            TdmqError::InternalErrorIllegalMessage,
            TdmqError::InternalErrorRetry,
            TdmqError::InternalErrorSystemError,
            TdmqError::InvalidParameter,
            TdmqError::InvalidParameterInstanceVersion,
            TdmqError::InvalidParameterInvalidAdminUrl,
            TdmqError::InvalidParameterPartition,
            TdmqError::InvalidParameterTenantNotFound,
            TdmqError::InvalidParameterTokenNotFound,
            TdmqError::InvalidParameterVpc,
            TdmqError::InvalidParameterValue,
            TdmqError::InvalidParameterValueAckTime,
            TdmqError::InvalidParameterValueAtLeastOne,
            TdmqError::InvalidParameterValueClusterNameDuplication,
            TdmqError::InvalidParameterValueInvalidParams,
            TdmqError::InvalidParameterValueNeedMoreParams,
            TdmqError::InvalidParameterValueTtl,
            TdmqError::InvalidParameterValueTopicNotFound,
            TdmqError::LimitExceeded,
            TdmqError::LimitExceededClusters,
            TdmqError::LimitExceededEnvironments,
            TdmqError::LimitExceededMsgTime,
            TdmqError::LimitExceededNamespaces,
            TdmqError::LimitExceededRetentionSize,
            TdmqError::LimitExceededRetentionTime,
            TdmqError::LimitExceededSubscriptions,
            TdmqError::LimitExceededTopics,
            TdmqError::MissingParameter,
            TdmqError::MissingParameterNeedMoreParams,
            TdmqError::MissingParameterTag,
            TdmqError::OperationDeniedConsumerRunning,
            TdmqError::OperationDeniedDefaultEnvironment,
            TdmqError::OperationDeniedDlqOrRetryTopic,
            TdmqError::ResourceInUse,
            TdmqError::ResourceInUseCluster,
            TdmqError::ResourceInUseEnvironment,
            TdmqError::ResourceInUseEnvironmentRole,
            TdmqError::ResourceInUseNamespace,
            TdmqError::ResourceInUseQueue,
            TdmqError::ResourceInUseRole,
            TdmqError::ResourceInUseSubscription,
            TdmqError::ResourceInUseTopic,
            TdmqError::ResourceInsufficient,
            TdmqError::ResourceNotFound,
            TdmqError::ResourceNotFoundBrokerCluster,
            TdmqError::ResourceNotFoundCluster,
            TdmqError::ResourceNotFoundDisasterReplicateLink,
            TdmqError::ResourceNotFoundEnvironment,
            TdmqError::ResourceNotFoundEnvironmentRole,
            TdmqError::ResourceNotFoundInstance,
            TdmqError::ResourceNotFoundMigrationTask,
            TdmqError::ResourceNotFoundMsg,
            TdmqError::ResourceNotFoundMsgProduceLog,
            TdmqError::ResourceNotFoundNamespace,
            TdmqError::ResourceNotFoundNamspace,
            TdmqError::ResourceNotFoundRole,
            TdmqError::ResourceNotFoundSubscription,
            TdmqError::ResourceNotFoundTopic,
            TdmqError::ResourceUnavailable,
            TdmqError::ResourceUnavailableCreateFailed,
            TdmqError::ResourceUnavailableFundRequired,
            TdmqError::ResourceUnavailableSystemUpgrade,
            TdmqError::ResourcesSoldOut,
            TdmqError::UnauthorizedOperation,
            TdmqError::UnknownParameter,
            TdmqError::UnknownParameterDelayMessagePolicy,
            TdmqError::UnknownParameterPolicy,
            TdmqError::UnsupportedOperation,
            TdmqError::UnsupportedOperationInstanceDowngrade,
            TdmqError::UnsupportedOperationTopicDelayMessage,
            TdmqError::UnsupportedOperationTopicUnack,
        ];
        pub(super) static WORDS: [&str; 141] = [
            "AuthFailure.UnauthorizedOperation",
            "FailedOperation",
            "FailedOperation.CallTrade",
            "FailedOperation.CloudService",
            "FailedOperation.CmqBackendError",
            "FailedOperation.CreateBindVpc",
            "FailedOperation.CreateCluster",
            "FailedOperation.CreateEnvironment",
            "FailedOperation.CreateEnvironmentRole",
            "FailedOperation.CreateNamespace",
            "FailedOperation.CreateProClusterRegionNotExist",
            "FailedOperation.CreateProducerError",
            "FailedOperation.CreatePulsarClientError",
            "FailedOperation.CreateRole",
            "FailedOperation.CreateSecretKey",
            "FailedOperation.CreateSubscription",
            "FailedOperation.CreateTopic",
            "FailedOperation.DeleteCluster",
            "FailedOperation.DeleteClusterProtection",
            "FailedOperation.DeleteEnvironmentRoles",
            "FailedOperation.DeleteEnvironments",
            "FailedOperation.DeleteNamespace",
            "FailedOperation.DeleteRoles",
            "FailedOperation.DeleteSubscriptions",
            "FailedOperation.DeleteTopics",
            "FailedOperation.DescribeProducers",
            "FailedOperation.DescribeSubscription",
            "FailedOperation.GenerateDealsAndPayError",
            "FailedOperation.GetEnvironmentAttributesFailed",
            "FailedOperation.GetTags",
            "FailedOperation.GetTopicPartitionsFailed",
            "FailedOperation.InstanceCanNotDelete",
            "FailedOperation.InstanceNotReady",
            "FailedOperation.InvalidExistPublicAccessPointError",
            "FailedOperation.InvalidWhiteListError",
            "FailedOperation.IsolateConsumerEnable",
            "FailedOperation.MaxMessageSizeError",
            "FailedOperation.MessageIDError",
            "FailedOperation.ModifyCluster",
            "FailedOperation.NamespaceInUse",
            "FailedOperation.OnlineRefundResourceNotExit",
            "FailedOperation.OperateLater",
            "FailedOperation.ProductNotExist",
            "FailedOperation.PulsarAdminError",
            "FailedOperation.ReceiveError",
            "FailedOperation.ReceiveTimeout",
            "FailedOperation.ReplicationDestCheckFailedError",
            "FailedOperation.ReplicationSourceCheckFailedError",
            "FailedOperation.ResetMsgSubOffsetByTimestampFailed",
            "FailedOperation.RoleInUse",
            "FailedOperation.RoleNoSyncPermission",
            "FailedOperation.RouterRule",
            "FailedOperation.SaveSecretKey",
            "FailedOperation.SendMessageTimeoutError",
            "FailedOperation.SendMsg",
            "FailedOperation.SendMsgFailed",
            "FailedOperation.SetRetentionPolicy",
            "FailedOperation.SetTTL",
            "FailedOperation.StorageSizeError",
            "FailedOperation.TopicInUse",
            "FailedOperation.TopicTypeError",
            "FailedOperation.UpdateEnvironment",
            "FailedOperation.UpdateEnvironmentRole",
            "FailedOperation.UpdateRole",
            "FailedOperation.UpdateTopic",
            "FailedOperation.VpcInUse",
            "InternalError",
            "InternalError.BrokerService",
            "InternalError.FailedOperation",
            "InternalError.GetAttributesFailed",
            "InternalError.IllegalMessage",
            "InternalError.Retry",
            "InternalError.SystemError",
            "InvalidParameter",
            "InvalidParameter.InstanceVersion",
            "InvalidParameter.InvalidAdminUrl",
            "InvalidParameter.Partition",
            "InvalidParameter.TenantNotFound",
            "InvalidParameter.TokenNotFound",
            "InvalidParameter.Vpc",
            "InvalidParameterValue",
            "InvalidParameterValue.AckTime",
            "InvalidParameterValue.AtLeastOne",
            "InvalidParameterValue.ClusterNameDuplication",
            "InvalidParameterValue.InvalidParams",
            "InvalidParameterValue.NeedMoreParams",
            "InvalidParameterValue.TTL",
            "InvalidParameterValue.TopicNotFound",
            "LimitExceeded",
            "LimitExceeded.Clusters",
            "LimitExceeded.Environments",
            "LimitExceeded.MsgTime",
            "LimitExceeded.Namespaces",
            "LimitExceeded.RetentionSize",
            "LimitExceeded.RetentionTime",
            "LimitExceeded.Subscriptions",
            "LimitExceeded.Topics",
            "MissingParameter",
            "MissingParameter.NeedMoreParams",
            "MissingParameter.Tag",
            "OperationDenied.ConsumerRunning",
            "OperationDenied.DefaultEnvironment",
            "OperationDenied.DlqOrRetryTopic",
            "ResourceInUse",
            "ResourceInUse.Cluster",
            "ResourceInUse.Environment",
            "ResourceInUse.EnvironmentRole",
            "ResourceInUse.Namespace",
            "ResourceInUse.Queue",
            "ResourceInUse.Role",
            "ResourceInUse.Subscription",
            "ResourceInUse.Topic",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceNotFound.BrokerCluster",
            "ResourceNotFound.Cluster",
            "ResourceNotFound.DisasterReplicateLink",
            "ResourceNotFound.Environment",
            "ResourceNotFound.EnvironmentRole",
            "ResourceNotFound.Instance",
            "ResourceNotFound.MigrationTask",
            "ResourceNotFound.Msg",
            "ResourceNotFound.MsgProduceLog",
            "ResourceNotFound.Namespace",
            "ResourceNotFound.Namspace",
            "ResourceNotFound.Role",
            "ResourceNotFound.Subscription",
            "ResourceNotFound.Topic",
            "ResourceUnavailable",
            "ResourceUnavailable.CreateFailed",
            "ResourceUnavailable.FundRequired",
            "ResourceUnavailable.SystemUpgrade",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnknownParameter",
            "UnknownParameter.DelayMessagePolicy",
            "UnknownParameter.Policy",
            "UnsupportedOperation",
            "UnsupportedOperation.InstanceDowngrade",
            "UnsupportedOperation.TopicDelayMessage",
            "UnsupportedOperation.TopicUnack",
        ];
        pub(super) static NAMES: [&str; 141] = [
            "AuthFailureUnauthorizedOperation",
            "FailedOperation",
            "FailedOperationCallTrade",
            "FailedOperationCloudService",
            "FailedOperationCmqBackendError",
            "FailedOperationCreateBindVpc",
            "FailedOperationCreateCluster",
            "FailedOperationCreateEnvironment",
            "FailedOperationCreateEnvironmentRole",
            "FailedOperationCreateNamespace",
            "FailedOperationCreateProClusterRegionNotExist",
            "FailedOperationCreateProducerError",
            "FailedOperationCreatePulsarClientError",
            "FailedOperationCreateRole",
            "FailedOperationCreateSecretKey",
            "FailedOperationCreateSubscription",
            "FailedOperationCreateTopic",
            "FailedOperationDeleteCluster",
            "FailedOperationDeleteClusterProtection",
            "FailedOperationDeleteEnvironmentRoles",
            "FailedOperationDeleteEnvironments",
            "FailedOperationDeleteNamespace",
            "FailedOperationDeleteRoles",
            "FailedOperationDeleteSubscriptions",
            "FailedOperationDeleteTopics",
            "FailedOperationDescribeProducers",
            "FailedOperationDescribeSubscription",
            "FailedOperationGenerateDealsAndPayError",
            "FailedOperationGetEnvironmentAttributesFailed",
            "FailedOperationGetTags",
            "FailedOperationGetTopicPartitionsFailed",
            "FailedOperationInstanceCanNotDelete",
            "FailedOperationInstanceNotReady",
            "FailedOperationInvalidExistPublicAccessPointError",
            "FailedOperationInvalidWhiteListError",
            "FailedOperationIsolateConsumerEnable",
            "FailedOperationMaxMessageSizeError",
            "FailedOperationMessageIdError",
            "FailedOperationModifyCluster",
            "FailedOperationNamespaceInUse",
            "FailedOperationOnlineRefundResourceNotExit",
            "FailedOperationOperateLater",
            "FailedOperationProductNotExist",
            "FailedOperationPulsarAdminError",
            "FailedOperationReceiveError",
            "FailedOperationReceiveTimeout",
            "FailedOperationReplicationDestCheckFailedError",
            "FailedOperationReplicationSourceCheckFailedError",
            "FailedOperationResetMsgSubOffsetByTimestampFailed",
            "FailedOperationRoleInUse",
            "FailedOperationRoleNoSyncPermission",
            "FailedOperationRouterRule",
            "FailedOperationSaveSecretKey",
            "FailedOperationSendMessageTimeoutError",
            "FailedOperationSendMsg",
            "FailedOperationSendMsgFailed",
            "FailedOperationSetRetentionPolicy",
            "FailedOperationSetTtl",
            "FailedOperationStorageSizeError",
            "FailedOperationTopicInUse",
            "FailedOperationTopicTypeError",
            "FailedOperationUpdateEnvironment",
            "FailedOperationUpdateEnvironmentRole",
            "FailedOperationUpdateRole",
            "FailedOperationUpdateTopic",
            "FailedOperationVpcInUse",
            "InternalError",
            "InternalErrorBrokerService",
            "InternalErrorFailedOperation",
            "InternalErrorGetAttributesFailed",
            "InternalErrorIllegalMessage",
            "InternalErrorRetry",
            "InternalErrorSystemError",
            "InvalidParameter",
            "InvalidParameterInstanceVersion",
            "InvalidParameterInvalidAdminUrl",
            "InvalidParameterPartition",
            "InvalidParameterTenantNotFound",
            "InvalidParameterTokenNotFound",
            "InvalidParameterVpc",
            "InvalidParameterValue",
            "InvalidParameterValueAckTime",
            "InvalidParameterValueAtLeastOne",
            "InvalidParameterValueClusterNameDuplication",
            "InvalidParameterValueInvalidParams",
            "InvalidParameterValueNeedMoreParams",
            "InvalidParameterValueTtl",
            "InvalidParameterValueTopicNotFound",
            "LimitExceeded",
            "LimitExceededClusters",
            "LimitExceededEnvironments",
            "LimitExceededMsgTime",
            "LimitExceededNamespaces",
            "LimitExceededRetentionSize",
            "LimitExceededRetentionTime",
            "LimitExceededSubscriptions",
            "LimitExceededTopics",
            "MissingParameter",
            "MissingParameterNeedMoreParams",
            "MissingParameterTag",
            "OperationDeniedConsumerRunning",
            "OperationDeniedDefaultEnvironment",
            "OperationDeniedDlqOrRetryTopic",
            "ResourceInUse",
            "ResourceInUseCluster",
            "ResourceInUseEnvironment",
            "ResourceInUseEnvironmentRole",
            "ResourceInUseNamespace",
            "ResourceInUseQueue",
            "ResourceInUseRole",
            "ResourceInUseSubscription",
            "ResourceInUseTopic",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceNotFoundBrokerCluster",
            "ResourceNotFoundCluster",
            "ResourceNotFoundDisasterReplicateLink",
            "ResourceNotFoundEnvironment",
            "ResourceNotFoundEnvironmentRole",
            "ResourceNotFoundInstance",
            "ResourceNotFoundMigrationTask",
            "ResourceNotFoundMsg",
            "ResourceNotFoundMsgProduceLog",
            "ResourceNotFoundNamespace",
            "ResourceNotFoundNamspace",
            "ResourceNotFoundRole",
            "ResourceNotFoundSubscription",
            "ResourceNotFoundTopic",
            "ResourceUnavailable",
            "ResourceUnavailableCreateFailed",
            "ResourceUnavailableFundRequired",
            "ResourceUnavailableSystemUpgrade",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnknownParameter",
            "UnknownParameterDelayMessagePolicy",
            "UnknownParameterPolicy",
            "UnsupportedOperation",
            "UnsupportedOperationInstanceDowngrade",
            "UnsupportedOperationTopicDelayMessage",
            "UnsupportedOperationTopicUnack",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static BACKGROUNDS: [Background; 141] = backgrounds(
            &WORDS,
            &index::TDMQ_V20200217_HEADS,
        );
        pub(super) static OWN: [Own; 5] = [
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
        ];
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "TdmqError",
            label_en: "TDMQ",
            label_zh: "消息队列 TDMQ",
            level: Level::Service,
            product: Some(products::TDMQ),
            version: Some("2020-02-17"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    5,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-07-17",
                        "自 2023-07-17 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    25,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2021-12-29",
                        "自 2021-12-29 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    102,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2021-07-20",
                        "自 2021-07-20 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    104,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-03-10",
                        "自 2026-03-10 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    105,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2021-07-21",
                        "自 2021-07-21 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
            ],
            backgrounds: &BACKGROUNDS,
            own_at: &index::TDMQ_V20200217_OWN,
            own: &OWN,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20200217::TdmqError;

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
