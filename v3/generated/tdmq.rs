// @generated from spec/tdmq.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 9e1e780abbb9dbf6, rust-hash: e2ef1d241281f077
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/tdmq.rs"]
mod index;

/// Version 2020-02-17 of the API.
pub mod v20200217 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "tdmq")]
    /// Error codes of TDMQ (tdmq), API 3.0, version 2020-02-17.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum TdmqError {
        /// AuthFailure.UnauthorizedOperation
        #[doc(alias("AuthFailure.UnauthorizedOperation"))]
        AuthFailureUnauthorizedOperation,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.CallTrade
        #[doc(alias("FailedOperation.CallTrade"))]
        FailedOperationCallTrade,
        /// FailedOperation.CloudService
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.CloudService"))]
        FailedOperationCloudService,
        /// FailedOperation.CmqBackendError
        #[doc(alias("FailedOperation.CmqBackendError"))]
        FailedOperationCmqBackendError,
        /// FailedOperation.CreateBindVpc
        #[doc(alias("FailedOperation.CreateBindVpc"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-07-17"
        )]
        FailedOperationCreateBindVpc,
        /// FailedOperation.CreateCluster
        #[doc(alias("FailedOperation.CreateCluster"))]
        FailedOperationCreateCluster,
        /// FailedOperation.CreateEnvironment
        #[doc(alias("FailedOperation.CreateEnvironment"))]
        FailedOperationCreateEnvironment,
        /// FailedOperation.CreateEnvironmentRole
        #[doc(alias("FailedOperation.CreateEnvironmentRole"))]
        FailedOperationCreateEnvironmentRole,
        /// FailedOperation.CreateNamespace
        #[doc(alias("FailedOperation.CreateNamespace"))]
        FailedOperationCreateNamespace,
        /// FailedOperation.CreateProClusterRegionNotExist
        #[doc(alias("FailedOperation.CreateProClusterRegionNotExist"))]
        FailedOperationCreateProClusterRegionNotExist,
        /// FailedOperation.CreateProducerError
        #[doc(alias("FailedOperation.CreateProducerError"))]
        FailedOperationCreateProducerError,
        /// FailedOperation.CreatePulsarClientError
        #[doc(alias("FailedOperation.CreatePulsarClientError"))]
        FailedOperationCreatePulsarClientError,
        /// FailedOperation.CreateRole
        #[doc(alias("FailedOperation.CreateRole"))]
        FailedOperationCreateRole,
        /// FailedOperation.CreateSecretKey
        #[doc(alias("FailedOperation.CreateSecretKey"))]
        FailedOperationCreateSecretKey,
        /// FailedOperation.CreateSubscription
        #[doc(alias("FailedOperation.CreateSubscription"))]
        FailedOperationCreateSubscription,
        /// FailedOperation.CreateTopic
        #[doc(alias("FailedOperation.CreateTopic"))]
        FailedOperationCreateTopic,
        /// FailedOperation.DeleteCluster
        #[doc(alias("FailedOperation.DeleteCluster"))]
        FailedOperationDeleteCluster,
        /// FailedOperation.DeleteClusterProtection
        #[doc(alias("FailedOperation.DeleteClusterProtection"))]
        FailedOperationDeleteClusterProtection,
        /// FailedOperation.DeleteEnvironmentRoles
        #[doc(alias("FailedOperation.DeleteEnvironmentRoles"))]
        FailedOperationDeleteEnvironmentRoles,
        /// FailedOperation.DeleteEnvironments
        #[doc(alias("FailedOperation.DeleteEnvironments"))]
        FailedOperationDeleteEnvironments,
        /// FailedOperation.DeleteNamespace
        #[doc(alias("FailedOperation.DeleteNamespace"))]
        FailedOperationDeleteNamespace,
        /// FailedOperation.DeleteRoles
        #[doc(alias("FailedOperation.DeleteRoles"))]
        FailedOperationDeleteRoles,
        /// FailedOperation.DeleteSubscriptions
        #[doc(alias("FailedOperation.DeleteSubscriptions"))]
        FailedOperationDeleteSubscriptions,
        /// FailedOperation.DeleteTopics
        #[doc(alias("FailedOperation.DeleteTopics"))]
        FailedOperationDeleteTopics,
        /// FailedOperation.DescribeProducers
        #[doc(alias("FailedOperation.DescribeProducers"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2021-12-29"
        )]
        FailedOperationDescribeProducers,
        /// FailedOperation.DescribeSubscription
        #[doc(alias("FailedOperation.DescribeSubscription"))]
        FailedOperationDescribeSubscription,
        /// FailedOperation.GenerateDealsAndPayError
        #[doc(alias("FailedOperation.GenerateDealsAndPayError"))]
        FailedOperationGenerateDealsAndPayError,
        /// FailedOperation.GetEnvironmentAttributesFailed
        #[doc(alias("FailedOperation.GetEnvironmentAttributesFailed"))]
        FailedOperationGetEnvironmentAttributesFailed,
        /// FailedOperation.GetTags
        #[doc(alias("FailedOperation.GetTags"))]
        FailedOperationGetTags,
        /// FailedOperation.GetTopicPartitionsFailed
        #[doc(alias("FailedOperation.GetTopicPartitionsFailed"))]
        FailedOperationGetTopicPartitionsFailed,
        /// FailedOperation.InstanceCanNotDelete
        #[doc(alias("FailedOperation.InstanceCanNotDelete"))]
        FailedOperationInstanceCanNotDelete,
        /// FailedOperation.InstanceNotReady
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.InstanceNotReady"))]
        FailedOperationInstanceNotReady,
        /// FailedOperation.InvalidExistPublicAccessPointError
        #[doc(alias("FailedOperation.InvalidExistPublicAccessPointError"))]
        FailedOperationInvalidExistPublicAccessPointError,
        /// FailedOperation.InvalidWhiteListError
        #[doc(alias("FailedOperation.InvalidWhiteListError"))]
        FailedOperationInvalidWhiteListError,
        /// FailedOperation.IsolateConsumerEnable
        #[doc(alias("FailedOperation.IsolateConsumerEnable"))]
        FailedOperationIsolateConsumerEnable,
        /// FailedOperation.MaxMessageSizeError
        #[doc(alias("FailedOperation.MaxMessageSizeError"))]
        FailedOperationMaxMessageSizeError,
        /// FailedOperation.MessageIDError
        #[doc(alias("FailedOperation.MessageIDError"))]
        FailedOperationMessageIdError,
        /// FailedOperation.ModifyCluster
        #[doc(alias("FailedOperation.ModifyCluster"))]
        FailedOperationModifyCluster,
        /// FailedOperation.NamespaceInUse
        #[doc(alias("FailedOperation.NamespaceInUse"))]
        FailedOperationNamespaceInUse,
        /// FailedOperation.OnlineRefundResourceNotExit
        #[doc(alias("FailedOperation.OnlineRefundResourceNotExit"))]
        FailedOperationOnlineRefundResourceNotExit,
        /// FailedOperation.OperateLater
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.OperateLater"))]
        FailedOperationOperateLater,
        /// FailedOperation.ProductNotExist
        #[doc(alias("FailedOperation.ProductNotExist"))]
        FailedOperationProductNotExist,
        /// FailedOperation.PulsarAdminError
        #[doc(alias("FailedOperation.PulsarAdminError"))]
        FailedOperationPulsarAdminError,
        /// FailedOperation.ReceiveError
        #[doc(alias("FailedOperation.ReceiveError"))]
        FailedOperationReceiveError,
        /// FailedOperation.ReceiveTimeout
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.ReceiveTimeout"))]
        FailedOperationReceiveTimeout,
        /// FailedOperation.ReplicationDestCheckFailedError
        #[doc(alias("FailedOperation.ReplicationDestCheckFailedError"))]
        FailedOperationReplicationDestCheckFailedError,
        /// FailedOperation.ReplicationSourceCheckFailedError
        #[doc(alias("FailedOperation.ReplicationSourceCheckFailedError"))]
        FailedOperationReplicationSourceCheckFailedError,
        /// FailedOperation.ResetMsgSubOffsetByTimestampFailed
        #[doc(alias("FailedOperation.ResetMsgSubOffsetByTimestampFailed"))]
        FailedOperationResetMsgSubOffsetByTimestampFailed,
        /// FailedOperation.RoleInUse
        #[doc(alias("FailedOperation.RoleInUse"))]
        FailedOperationRoleInUse,
        /// FailedOperation.RoleNoSyncPermission
        #[doc(alias("FailedOperation.RoleNoSyncPermission"))]
        FailedOperationRoleNoSyncPermission,
        /// FailedOperation.RouterRule
        #[doc(alias("FailedOperation.RouterRule"))]
        FailedOperationRouterRule,
        /// FailedOperation.SaveSecretKey
        #[doc(alias("FailedOperation.SaveSecretKey"))]
        FailedOperationSaveSecretKey,
        /// FailedOperation.SendMessageTimeoutError
        #[doc(alias("FailedOperation.SendMessageTimeoutError"))]
        FailedOperationSendMessageTimeoutError,
        /// FailedOperation.SendMsg
        #[doc(alias("FailedOperation.SendMsg"))]
        FailedOperationSendMsg,
        /// FailedOperation.SendMsgFailed
        #[doc(alias("FailedOperation.SendMsgFailed"))]
        FailedOperationSendMsgFailed,
        /// FailedOperation.SetRetentionPolicy
        #[doc(alias("FailedOperation.SetRetentionPolicy"))]
        FailedOperationSetRetentionPolicy,
        /// FailedOperation.SetTTL
        #[doc(alias("FailedOperation.SetTTL"))]
        FailedOperationSetTtl,
        /// FailedOperation.StorageSizeError
        #[doc(alias("FailedOperation.StorageSizeError"))]
        FailedOperationStorageSizeError,
        /// FailedOperation.TopicInUse
        #[doc(alias("FailedOperation.TopicInUse"))]
        FailedOperationTopicInUse,
        /// FailedOperation.TopicTypeError
        #[doc(alias("FailedOperation.TopicTypeError"))]
        FailedOperationTopicTypeError,
        /// FailedOperation.UpdateEnvironment
        #[doc(alias("FailedOperation.UpdateEnvironment"))]
        FailedOperationUpdateEnvironment,
        /// FailedOperation.UpdateEnvironmentRole
        #[doc(alias("FailedOperation.UpdateEnvironmentRole"))]
        FailedOperationUpdateEnvironmentRole,
        /// FailedOperation.UpdateRole
        #[doc(alias("FailedOperation.UpdateRole"))]
        FailedOperationUpdateRole,
        /// FailedOperation.UpdateTopic
        #[doc(alias("FailedOperation.UpdateTopic"))]
        FailedOperationUpdateTopic,
        /// FailedOperation.VpcInUse
        #[doc(alias("FailedOperation.VpcInUse"))]
        FailedOperationVpcInUse,
        /// InternalError
        InternalError,
        /// InternalError.BrokerService
        #[doc(alias("InternalError.BrokerService"))]
        InternalErrorBrokerService,
        /// InternalError.FailedOperation
        #[doc(alias("InternalError.FailedOperation"))]
        InternalErrorFailedOperation,
        /// InternalError.GetAttributesFailed
        #[doc(alias("InternalError.GetAttributesFailed"))]
        InternalErrorGetAttributesFailed,
        /// InternalError.IllegalMessage
        #[doc(alias("InternalError.IllegalMessage"))]
        InternalErrorIllegalMessage,
        /// InternalError.Retry
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.Retry"))]
        InternalErrorRetry,
        /// InternalError.SystemError
        #[doc(alias("InternalError.SystemError"))]
        InternalErrorSystemError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.InstanceVersion
        #[doc(alias("InvalidParameter.InstanceVersion"))]
        InvalidParameterInstanceVersion,
        /// InvalidParameter.InvalidAdminUrl
        #[doc(alias("InvalidParameter.InvalidAdminUrl"))]
        InvalidParameterInvalidAdminUrl,
        /// InvalidParameter.Partition
        #[doc(alias("InvalidParameter.Partition"))]
        InvalidParameterPartition,
        /// InvalidParameter.TenantNotFound
        #[doc(alias("InvalidParameter.TenantNotFound"))]
        InvalidParameterTenantNotFound,
        /// InvalidParameter.TokenNotFound
        #[doc(alias("InvalidParameter.TokenNotFound"))]
        InvalidParameterTokenNotFound,
        /// InvalidParameter.Vpc
        #[doc(alias("InvalidParameter.Vpc"))]
        InvalidParameterVpc,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.AckTime
        #[doc(alias("InvalidParameterValue.AckTime"))]
        InvalidParameterValueAckTime,
        /// InvalidParameterValue.AtLeastOne
        #[doc(alias("InvalidParameterValue.AtLeastOne"))]
        InvalidParameterValueAtLeastOne,
        /// InvalidParameterValue.ClusterNameDuplication
        #[doc(alias("InvalidParameterValue.ClusterNameDuplication"))]
        InvalidParameterValueClusterNameDuplication,
        /// InvalidParameterValue.InvalidParams
        #[doc(alias("InvalidParameterValue.InvalidParams"))]
        InvalidParameterValueInvalidParams,
        /// InvalidParameterValue.NeedMoreParams
        #[doc(alias("InvalidParameterValue.NeedMoreParams"))]
        InvalidParameterValueNeedMoreParams,
        /// InvalidParameterValue.TTL
        #[doc(alias("InvalidParameterValue.TTL"))]
        InvalidParameterValueTtl,
        /// InvalidParameterValue.TopicNotFound
        #[doc(alias("InvalidParameterValue.TopicNotFound"))]
        InvalidParameterValueTopicNotFound,
        /// LimitExceeded
        LimitExceeded,
        /// LimitExceeded.Clusters
        #[doc(alias("LimitExceeded.Clusters"))]
        LimitExceededClusters,
        /// LimitExceeded.Environments
        #[doc(alias("LimitExceeded.Environments"))]
        LimitExceededEnvironments,
        /// LimitExceeded.MsgTime
        #[doc(alias("LimitExceeded.MsgTime"))]
        LimitExceededMsgTime,
        /// LimitExceeded.Namespaces
        #[doc(alias("LimitExceeded.Namespaces"))]
        LimitExceededNamespaces,
        /// LimitExceeded.RetentionSize
        #[doc(alias("LimitExceeded.RetentionSize"))]
        LimitExceededRetentionSize,
        /// LimitExceeded.RetentionTime
        #[doc(alias("LimitExceeded.RetentionTime"))]
        LimitExceededRetentionTime,
        /// LimitExceeded.Subscriptions
        #[doc(alias("LimitExceeded.Subscriptions"))]
        LimitExceededSubscriptions,
        /// LimitExceeded.Topics
        #[doc(alias("LimitExceeded.Topics"))]
        LimitExceededTopics,
        /// MissingParameter
        MissingParameter,
        /// MissingParameter.NeedMoreParams
        #[doc(alias("MissingParameter.NeedMoreParams"))]
        MissingParameterNeedMoreParams,
        /// MissingParameter.Tag
        #[doc(alias("MissingParameter.Tag"))]
        MissingParameterTag,
        /// OperationDenied.ConsumerRunning
        #[doc(alias("OperationDenied.ConsumerRunning"))]
        OperationDeniedConsumerRunning,
        /// OperationDenied.DefaultEnvironment
        #[doc(alias("OperationDenied.DefaultEnvironment"))]
        OperationDeniedDefaultEnvironment,
        /// OperationDenied.DlqOrRetryTopic
        #[doc(alias("OperationDenied.DlqOrRetryTopic"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2021-07-20"
        )]
        OperationDeniedDlqOrRetryTopic,
        /// ResourceInUse
        ResourceInUse,
        /// ResourceInUse.Cluster
        #[doc(alias("ResourceInUse.Cluster"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-03-10"
        )]
        ResourceInUseCluster,
        /// ResourceInUse.Environment
        #[doc(alias("ResourceInUse.Environment"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2021-07-21"
        )]
        ResourceInUseEnvironment,
        /// ResourceInUse.EnvironmentRole
        #[doc(alias("ResourceInUse.EnvironmentRole"))]
        ResourceInUseEnvironmentRole,
        /// ResourceInUse.Namespace
        #[doc(alias("ResourceInUse.Namespace"))]
        ResourceInUseNamespace,
        /// ResourceInUse.Queue
        #[doc(alias("ResourceInUse.Queue"))]
        ResourceInUseQueue,
        /// ResourceInUse.Role
        #[doc(alias("ResourceInUse.Role"))]
        ResourceInUseRole,
        /// ResourceInUse.Subscription
        #[doc(alias("ResourceInUse.Subscription"))]
        ResourceInUseSubscription,
        /// ResourceInUse.Topic
        #[doc(alias("ResourceInUse.Topic"))]
        ResourceInUseTopic,
        /// ResourceInsufficient
        ResourceInsufficient,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceNotFound.BrokerCluster
        #[doc(alias("ResourceNotFound.BrokerCluster"))]
        ResourceNotFoundBrokerCluster,
        /// ResourceNotFound.Cluster
        #[doc(alias("ResourceNotFound.Cluster"))]
        ResourceNotFoundCluster,
        /// ResourceNotFound.DisasterReplicateLink
        #[doc(alias("ResourceNotFound.DisasterReplicateLink"))]
        ResourceNotFoundDisasterReplicateLink,
        /// ResourceNotFound.Environment
        #[doc(alias("ResourceNotFound.Environment"))]
        ResourceNotFoundEnvironment,
        /// ResourceNotFound.EnvironmentRole
        #[doc(alias("ResourceNotFound.EnvironmentRole"))]
        ResourceNotFoundEnvironmentRole,
        /// ResourceNotFound.Instance
        #[doc(alias("ResourceNotFound.Instance"))]
        ResourceNotFoundInstance,
        /// ResourceNotFound.MigrationTask
        #[doc(alias("ResourceNotFound.MigrationTask"))]
        ResourceNotFoundMigrationTask,
        /// ResourceNotFound.Msg
        #[doc(alias("ResourceNotFound.Msg"))]
        ResourceNotFoundMsg,
        /// ResourceNotFound.MsgProduceLog
        #[doc(alias("ResourceNotFound.MsgProduceLog"))]
        ResourceNotFoundMsgProduceLog,
        /// ResourceNotFound.Namespace
        #[doc(alias("ResourceNotFound.Namespace"))]
        ResourceNotFoundNamespace,
        /// ResourceNotFound.Namspace
        #[doc(alias("ResourceNotFound.Namspace"))]
        ResourceNotFoundNamspace,
        /// ResourceNotFound.Role
        #[doc(alias("ResourceNotFound.Role"))]
        ResourceNotFoundRole,
        /// ResourceNotFound.Subscription
        #[doc(alias("ResourceNotFound.Subscription"))]
        ResourceNotFoundSubscription,
        /// ResourceNotFound.Topic
        #[doc(alias("ResourceNotFound.Topic"))]
        ResourceNotFoundTopic,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// ResourceUnavailable.CreateFailed
        #[doc(alias("ResourceUnavailable.CreateFailed"))]
        ResourceUnavailableCreateFailed,
        /// ResourceUnavailable.FundRequired
        #[doc(alias("ResourceUnavailable.FundRequired"))]
        ResourceUnavailableFundRequired,
        /// ResourceUnavailable.SystemUpgrade
        #[doc(alias("ResourceUnavailable.SystemUpgrade"))]
        ResourceUnavailableSystemUpgrade,
        /// ResourcesSoldOut
        ResourcesSoldOut,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnknownParameter
        UnknownParameter,
        /// UnknownParameter.DelayMessagePolicy
        #[doc(alias("UnknownParameter.DelayMessagePolicy"))]
        UnknownParameterDelayMessagePolicy,
        /// UnknownParameter.Policy
        #[doc(alias("UnknownParameter.Policy"))]
        UnknownParameterPolicy,
        /// UnsupportedOperation
        UnsupportedOperation,
        /// UnsupportedOperation.InstanceDowngrade
        #[doc(alias("UnsupportedOperation.InstanceDowngrade"))]
        UnsupportedOperationInstanceDowngrade,
        /// UnsupportedOperation.TopicDelayMessage
        #[doc(alias("UnsupportedOperation.TopicDelayMessage"))]
        UnsupportedOperationTopicDelayMessage,
        /// UnsupportedOperation.TopicUnack
        #[doc(alias("UnsupportedOperation.TopicUnack"))]
        UnsupportedOperationTopicUnack,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "tdmq")]
    api::listed_enum!(TdmqError, tdmq_v20200217_table);
    pub(crate) mod tdmq_v20200217_table {
        use super::api::{Answer, Index, Level, Retirement, Retry, Table, TableData};
        #[cfg(feature = "tdmq")]
        use super::TdmqError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "tdmq_v20200217";
        pub(super) const CODE_INDEX: Index = index::TDMQ_V20200217_CODES;
        pub(super) const KEY_INDEX: Index = index::TDMQ_V20200217_KEYS;
        #[cfg(feature = "tdmq")]
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
        pub(super) static ANSWERS: [Answer; 32] = [
            Answer::of("AuthFailure.UnauthorizedOperation"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("FailedOperation.CloudService").with_retry(Retry::Backoff),
            Answer::of("FailedOperation.InstanceNotReady").with_retry(Retry::Backoff),
            Answer::of("FailedOperation.OperateLater").with_retry(Retry::Backoff),
            Answer::of("FailedOperation.ReceiveTimeout").with_retry(Retry::Backoff),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InternalError.Retry").with_retry(Retry::Backoff),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::below("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::below("MissingParameter"),
            Answer::below("OperationDenied"),
            Answer::of("ResourceInUse"),
            Answer::below("ResourceInUse"),
            Answer::of("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::below("ResourceUnavailable"),
            Answer::of("ResourcesSoldOut"),
            Answer::of("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::below("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::TDMQ_V20200217_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
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
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

#[cfg(feature = "tdmq")]
pub use v20200217::TdmqError;

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
