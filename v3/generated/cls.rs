// @generated from spec/cls.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 5cc2e19e622753ef, rust-hash: 9d2352ce959a772f
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/cls.rs"]
mod index;

/// Version 2020-10-16 of the API.
pub mod v20201016 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "cls")]
    /// Error codes of Cloud Log Service (cls), API 3.0, version 2020-10-16.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ClsError {
        /// AuthFailure
        AuthFailure,
        /// AuthFailure.UnauthorizedOperation
        #[doc(alias("AuthFailure.UnauthorizedOperation"))]
        AuthFailureUnauthorizedOperation,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.AsyncSearchNotCompleted
        #[doc(alias("FailedOperation.AsyncSearchNotCompleted"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-01-05"
        )]
        FailedOperationAsyncSearchNotCompleted,
        /// FailedOperation.AsyncTaskNotCompleted
        #[doc(alias("FailedOperation.AsyncTaskNotCompleted"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-01-05"
        )]
        FailedOperationAsyncTaskNotCompleted,
        /// FailedOperation.BindedAlarm
        #[doc(alias("FailedOperation.BindedAlarm"))]
        FailedOperationBindedAlarm,
        /// FailedOperation.BucketNoFile
        #[doc(alias("FailedOperation.BucketNoFile"))]
        FailedOperationBucketNoFile,
        /// FailedOperation.CloudProductInvocationError
        #[doc(alias("FailedOperation.CloudProductInvocationError"))]
        FailedOperationCloudProductInvocationError,
        /// FailedOperation.DecompressFile
        #[doc(alias("FailedOperation.DecompressFile"))]
        FailedOperationDecompressFile,
        /// FailedOperation.DownLoadFile
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.DownLoadFile"))]
        FailedOperationDownLoadFile,
        /// FailedOperation.GetListFile
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.GetListFile"))]
        FailedOperationGetListFile,
        /// FailedOperation.GetlogReachLimit
        #[doc(alias("FailedOperation.GetlogReachLimit"))]
        FailedOperationGetlogReachLimit,
        /// FailedOperation.InValidIndexRuleForSearchLow
        #[doc(alias("FailedOperation.InValidIndexRuleForSearchLow"))]
        FailedOperationInValidIndexRuleForSearchLow,
        /// FailedOperation.IndexSegmentOffloaded
        #[doc(alias("FailedOperation.IndexSegmentOffloaded"))]
        FailedOperationIndexSegmentOffloaded,
        /// FailedOperation.InvalidAlarm
        #[doc(alias("FailedOperation.InvalidAlarm"))]
        FailedOperationInvalidAlarm,
        /// FailedOperation.InvalidContext
        #[doc(alias("FailedOperation.InvalidContext"))]
        FailedOperationInvalidContext,
        /// FailedOperation.InvalidPeriod
        #[doc(alias("FailedOperation.InvalidPeriod"))]
        FailedOperationInvalidPeriod,
        /// FailedOperation.LogsetConflict
        #[doc(alias("FailedOperation.LogsetConflict"))]
        FailedOperationLogsetConflict,
        /// FailedOperation.LogsetNotEmpty
        #[doc(alias("FailedOperation.LogsetNotEmpty"))]
        FailedOperationLogsetNotEmpty,
        /// FailedOperation.MissingContent
        #[doc(alias("FailedOperation.MissingContent"))]
        FailedOperationMissingContent,
        /// FailedOperation.ModifySystemField
        #[doc(alias("FailedOperation.ModifySystemField"))]
        FailedOperationModifySystemField,
        /// FailedOperation.PeriodModifyForbidden
        #[doc(alias("FailedOperation.PeriodModifyForbidden"))]
        FailedOperationPeriodModifyForbidden,
        /// FailedOperation.PreviewFile
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.PreviewFile"))]
        FailedOperationPreviewFile,
        /// FailedOperation.QueryError
        #[doc(alias("FailedOperation.QueryError"))]
        FailedOperationQueryError,
        /// FailedOperation.ReadFile
        #[doc(alias("FailedOperation.ReadFile"))]
        FailedOperationReadFile,
        /// FailedOperation.ReadQpsLimit
        ///
        /// - Retry: `throttle`
        #[doc(alias("FailedOperation.ReadQpsLimit"))]
        FailedOperationReadQpsLimit,
        /// FailedOperation.SearchTimeout
        #[doc(alias("FailedOperation.SearchTimeout"))]
        FailedOperationSearchTimeout,
        /// FailedOperation.ShipperTaskNotToRetry
        ///
        /// - Retry: `never`
        #[doc(alias("FailedOperation.ShipperTaskNotToRetry"))]
        FailedOperationShipperTaskNotToRetry,
        /// FailedOperation.SyntaxError
        #[doc(alias("FailedOperation.SyntaxError"))]
        FailedOperationSyntaxError,
        /// FailedOperation.TagConcurrentConflict
        #[doc(alias("FailedOperation.TagConcurrentConflict"))]
        FailedOperationTagConcurrentConflict,
        /// FailedOperation.TagQpsLimit
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.TagQpsLimit"))]
        FailedOperationTagQpsLimit,
        /// FailedOperation.Timeout
        #[doc(alias("FailedOperation.Timeout"))]
        FailedOperationTimeout,
        /// FailedOperation.TopicClosed
        #[doc(alias("FailedOperation.TopicClosed"))]
        FailedOperationTopicClosed,
        /// FailedOperation.TopicCreating
        #[doc(alias("FailedOperation.TopicCreating"))]
        FailedOperationTopicCreating,
        /// FailedOperation.TopicIsolated
        #[doc(alias("FailedOperation.TopicIsolated"))]
        FailedOperationTopicIsolated,
        /// FailedOperation.TopicNotSupport
        #[doc(alias("FailedOperation.TopicNotSupport"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-01-05"
        )]
        FailedOperationTopicNotSupport,
        /// FailedOperation.WriteByQueryReachLimit
        #[doc(alias("FailedOperation.WriteByQueryReachLimit"))]
        FailedOperationWriteByQueryReachLimit,
        /// FailedOperation.WriteQpsLimit
        ///
        /// - Retry: `throttle`
        #[doc(alias("FailedOperation.WriteQpsLimit"))]
        FailedOperationWriteQpsLimit,
        /// FailedOperation.WriteTrafficLimit
        #[doc(alias("FailedOperation.WriteTrafficLimit"))]
        FailedOperationWriteTrafficLimit,
        /// InternalError
        InternalError,
        /// InternalError.DbError
        #[doc(alias("InternalError.DbError"))]
        InternalErrorDbError,
        /// InternalError.IllegalRole
        #[doc(alias("InternalError.IllegalRole"))]
        InternalErrorIllegalRole,
        /// InternalError.SearchError
        #[doc(alias("InternalError.SearchError"))]
        InternalErrorSearchError,
        /// InternalError.SearchFailed
        #[doc(alias("InternalError.SearchFailed"))]
        InternalErrorSearchFailed,
        /// InternalError.ServerBusy
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.ServerBusy"))]
        InternalErrorServerBusy,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.AlarmConflict
        #[doc(alias("InvalidParameter.AlarmConflict"))]
        InvalidParameterAlarmConflict,
        /// InvalidParameter.AlarmNoticeConflict
        #[doc(alias("InvalidParameter.AlarmNoticeConflict"))]
        InvalidParameterAlarmNoticeConflict,
        /// InvalidParameter.ConfigConflict
        #[doc(alias("InvalidParameter.ConfigConflict"))]
        InvalidParameterConfigConflict,
        /// InvalidParameter.Content
        #[doc(alias("InvalidParameter.Content"))]
        InvalidParameterContent,
        /// InvalidParameter.CrossAccountConflict
        #[doc(alias("InvalidParameter.CrossAccountConflict"))]
        InvalidParameterCrossAccountConflict,
        /// InvalidParameter.DashboardNameConflict
        #[doc(alias("InvalidParameter.DashboardNameConflict"))]
        InvalidParameterDashboardNameConflict,
        /// InvalidParameter.DataFromTaskConflict
        #[doc(alias("InvalidParameter.DataFromTaskConflict"))]
        InvalidParameterDataFromTaskConflict,
        /// InvalidParameter.DataFromTaskNotExist
        #[doc(alias("InvalidParameter.DataFromTaskNotExist"))]
        InvalidParameterDataFromTaskNotExist,
        /// InvalidParameter.DbDuplication
        #[doc(alias("InvalidParameter.DbDuplication"))]
        InvalidParameterDbDuplication,
        /// InvalidParameter.ExportConflict
        #[doc(alias("InvalidParameter.ExportConflict"))]
        InvalidParameterExportConflict,
        /// InvalidParameter.InValidIndexRuleForSearchLow
        #[doc(alias("InvalidParameter.InValidIndexRuleForSearchLow"))]
        InvalidParameterInValidIndexRuleForSearchLow,
        /// InvalidParameter.IndexConflict
        #[doc(alias("InvalidParameter.IndexConflict"))]
        InvalidParameterIndexConflict,
        /// InvalidParameter.InvalidEtlContent
        #[doc(alias("InvalidParameter.InvalidEtlContent"))]
        InvalidParameterInvalidEtlContent,
        /// InvalidParameter.LogsetConflict
        #[doc(alias("InvalidParameter.LogsetConflict"))]
        InvalidParameterLogsetConflict,
        /// InvalidParameter.MachineGroupConflict
        #[doc(alias("InvalidParameter.MachineGroupConflict"))]
        InvalidParameterMachineGroupConflict,
        /// InvalidParameter.ParamError
        #[doc(alias("InvalidParameter.ParamError"))]
        InvalidParameterParamError,
        /// InvalidParameter.ShipperConflict
        #[doc(alias("InvalidParameter.ShipperConflict"))]
        InvalidParameterShipperConflict,
        /// InvalidParameter.TopicConflict
        #[doc(alias("InvalidParameter.TopicConflict"))]
        InvalidParameterTopicConflict,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// LimitExceeded
        LimitExceeded,
        /// LimitExceeded.AsyncSearchTask
        #[doc(alias("LimitExceeded.AsyncSearchTask"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-01-05"
        )]
        LimitExceededAsyncSearchTask,
        /// LimitExceeded.AsyncTask
        #[doc(alias("LimitExceeded.AsyncTask"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-01-05"
        )]
        LimitExceededAsyncTask,
        /// LimitExceeded.BillingCosRechargeOutOfLimit
        #[doc(alias("LimitExceeded.BillingCosRechargeOutOfLimit"))]
        LimitExceededBillingCosRechargeOutOfLimit,
        /// LimitExceeded.BillingTopicOutOfLimit
        #[doc(alias("LimitExceeded.BillingTopicOutOfLimit"))]
        LimitExceededBillingTopicOutOfLimit,
        /// LimitExceeded.Config
        #[doc(alias("LimitExceeded.Config"))]
        LimitExceededConfig,
        /// LimitExceeded.Export
        #[doc(alias("LimitExceeded.Export"))]
        LimitExceededExport,
        /// LimitExceeded.IndexKeyOverLimit
        #[doc(alias("LimitExceeded.IndexKeyOverLimit"))]
        LimitExceededIndexKeyOverLimit,
        /// LimitExceeded.IndexOperating
        ///
        /// - Retry: `throttle`
        #[doc(alias("LimitExceeded.IndexOperating"))]
        LimitExceededIndexOperating,
        /// LimitExceeded.LogSearch
        ///
        /// - Retry: `throttle`
        #[doc(alias("LimitExceeded.LogSearch"))]
        LimitExceededLogSearch,
        /// LimitExceeded.LogSize
        #[doc(alias("LimitExceeded.LogSize"))]
        LimitExceededLogSize,
        /// LimitExceeded.Logset
        #[doc(alias("LimitExceeded.Logset"))]
        LimitExceededLogset,
        /// LimitExceeded.MachineGroup
        #[doc(alias("LimitExceeded.MachineGroup"))]
        LimitExceededMachineGroup,
        /// LimitExceeded.MachineGroupIp
        #[doc(alias("LimitExceeded.MachineGroupIp"))]
        LimitExceededMachineGroupIp,
        /// LimitExceeded.MachineGroupIpLabels
        #[doc(alias("LimitExceeded.MachineGroupIpLabels"))]
        LimitExceededMachineGroupIpLabels,
        /// LimitExceeded.MachineGroupLabels
        #[doc(alias("LimitExceeded.MachineGroupLabels"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-06-09"
        )]
        LimitExceededMachineGroupLabels,
        /// LimitExceeded.Partition
        #[doc(alias("LimitExceeded.Partition"))]
        LimitExceededPartition,
        /// LimitExceeded.RecordOutOfLimit
        #[doc(alias("LimitExceeded.RecordOutOfLimit"))]
        LimitExceededRecordOutOfLimit,
        /// LimitExceeded.SearchResources
        #[doc(alias("LimitExceeded.SearchResources"))]
        LimitExceededSearchResources,
        /// LimitExceeded.SearchResultTooLarge
        #[doc(alias("LimitExceeded.SearchResultTooLarge"))]
        LimitExceededSearchResultTooLarge,
        /// LimitExceeded.Shipper
        #[doc(alias("LimitExceeded.Shipper"))]
        LimitExceededShipper,
        /// LimitExceeded.Tag
        #[doc(alias("LimitExceeded.Tag"))]
        LimitExceededTag,
        /// LimitExceeded.Topic
        #[doc(alias("LimitExceeded.Topic"))]
        LimitExceededTopic,
        /// MissingParameter
        MissingParameter,
        /// OperationDenied
        OperationDenied,
        /// OperationDenied.ACLFailed
        #[doc(alias("OperationDenied.ACLFailed"))]
        OperationDeniedAclFailed,
        /// OperationDenied.AccountDestroy
        #[doc(alias("OperationDenied.AccountDestroy"))]
        OperationDeniedAccountDestroy,
        /// OperationDenied.AccountIsolate
        #[doc(alias("OperationDenied.AccountIsolate"))]
        OperationDeniedAccountIsolate,
        /// OperationDenied.AccountNotExists
        #[doc(alias("OperationDenied.AccountNotExists"))]
        OperationDeniedAccountNotExists,
        /// OperationDenied.AlarmNotSupportForSearchLow
        #[doc(alias("OperationDenied.AlarmNotSupportForSearchLow"))]
        OperationDeniedAlarmNotSupportForSearchLow,
        /// OperationDenied.AnalysisSwitchClose
        #[doc(alias("OperationDenied.AnalysisSwitchClose"))]
        OperationDeniedAnalysisSwitchClose,
        /// OperationDenied.NewSyntaxNotSupported
        #[doc(alias("OperationDenied.NewSyntaxNotSupported"))]
        OperationDeniedNewSyntaxNotSupported,
        /// OperationDenied.NoticeHasAlarm
        #[doc(alias("OperationDenied.NoticeHasAlarm"))]
        OperationDeniedNoticeHasAlarm,
        /// OperationDenied.OperationNotSupportInSearchLow
        #[doc(alias("OperationDenied.OperationNotSupportInSearchLow"))]
        OperationDeniedOperationNotSupportInSearchLow,
        /// OperationDenied.TopicHasDataFormTask
        #[doc(alias("OperationDenied.TopicHasDataFormTask"))]
        OperationDeniedTopicHasDataFormTask,
        /// OperationDenied.TopicHasDeliverFunction
        #[doc(alias("OperationDenied.TopicHasDeliverFunction"))]
        OperationDeniedTopicHasDeliverFunction,
        /// OperationDenied.TopicHasExternalDatasourceConfig
        #[doc(alias("OperationDenied.TopicHasExternalDatasourceConfig"))]
        OperationDeniedTopicHasExternalDatasourceConfig,
        /// OperationDenied.TopicHasScheduleSqlTask
        #[doc(alias("OperationDenied.TopicHasScheduleSqlTask"))]
        OperationDeniedTopicHasScheduleSqlTask,
        /// RequestLimitExceeded
        RequestLimitExceeded,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceNotFound.AgentVersionNotExist
        #[doc(alias("ResourceNotFound.AgentVersionNotExist"))]
        ResourceNotFoundAgentVersionNotExist,
        /// ResourceNotFound.AlarmNotExist
        #[doc(alias("ResourceNotFound.AlarmNotExist"))]
        ResourceNotFoundAlarmNotExist,
        /// ResourceNotFound.AlarmNoticeNotExist
        #[doc(alias("ResourceNotFound.AlarmNoticeNotExist"))]
        ResourceNotFoundAlarmNoticeNotExist,
        /// ResourceNotFound.AsyncSearchTaskNotExist
        #[doc(alias("ResourceNotFound.AsyncSearchTaskNotExist"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-01-05"
        )]
        ResourceNotFoundAsyncSearchTaskNotExist,
        /// ResourceNotFound.AsyncTaskNotExist
        #[doc(alias("ResourceNotFound.AsyncTaskNotExist"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-01-05"
        )]
        ResourceNotFoundAsyncTaskNotExist,
        /// ResourceNotFound.ClusterNotFound
        #[doc(alias("ResourceNotFound.ClusterNotFound"))]
        ResourceNotFoundClusterNotFound,
        /// ResourceNotFound.ConfigNotExist
        #[doc(alias("ResourceNotFound.ConfigNotExist"))]
        ResourceNotFoundConfigNotExist,
        /// ResourceNotFound.DashboardRecordNotExist
        #[doc(alias("ResourceNotFound.DashboardRecordNotExist"))]
        ResourceNotFoundDashboardRecordNotExist,
        /// ResourceNotFound.DashboardSubscribeRecordNotExist
        #[doc(alias("ResourceNotFound.DashboardSubscribeRecordNotExist"))]
        ResourceNotFoundDashboardSubscribeRecordNotExist,
        /// ResourceNotFound.DataFromTaskNotExist
        #[doc(alias("ResourceNotFound.DataFromTaskNotExist"))]
        ResourceNotFoundDataFromTaskNotExist,
        /// ResourceNotFound.ExportNotExist
        #[doc(alias("ResourceNotFound.ExportNotExist"))]
        ResourceNotFoundExportNotExist,
        /// ResourceNotFound.IndexNotExist
        #[doc(alias("ResourceNotFound.IndexNotExist"))]
        ResourceNotFoundIndexNotExist,
        /// ResourceNotFound.LogsetNotExist
        #[doc(alias("ResourceNotFound.LogsetNotExist"))]
        ResourceNotFoundLogsetNotExist,
        /// ResourceNotFound.MachineGroupNotExist
        #[doc(alias("ResourceNotFound.MachineGroupNotExist"))]
        ResourceNotFoundMachineGroupNotExist,
        /// ResourceNotFound.PartitionNotExist
        #[doc(alias("ResourceNotFound.PartitionNotExist"))]
        ResourceNotFoundPartitionNotExist,
        /// ResourceNotFound.RecordNotExist
        #[doc(alias("ResourceNotFound.RecordNotExist"))]
        ResourceNotFoundRecordNotExist,
        /// ResourceNotFound.ShipperNotExist
        #[doc(alias("ResourceNotFound.ShipperNotExist"))]
        ResourceNotFoundShipperNotExist,
        /// ResourceNotFound.ShipperTaskNotExist
        #[doc(alias("ResourceNotFound.ShipperTaskNotExist"))]
        ResourceNotFoundShipperTaskNotExist,
        /// ResourceNotFound.TopicNotExist
        #[doc(alias("ResourceNotFound.TopicNotExist"))]
        ResourceNotFoundTopicNotExist,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnknownParameter
        UnknownParameter,
        /// UnsupportedOperation
        UnsupportedOperation,
        /// UnsupportedOperation.ModifyBillingCosRechargeNoSupport
        #[doc(alias("UnsupportedOperation.ModifyBillingCosRechargeNoSupport"))]
        UnsupportedOperationModifyBillingCosRechargeNoSupport,
        /// UnsupportedOperation.UnsupportedRegion
        #[doc(alias("UnsupportedOperation.UnsupportedRegion"))]
        UnsupportedOperationUnsupportedRegion,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "cls")]
    api::listed_enum!(ClsError, cls_v20201016_table);
    pub(crate) mod cls_v20201016_table {
        use super::api::{Answer, Index, Level, Retirement, Retry, Table, TableData};
        #[cfg(feature = "cls")]
        use super::ClsError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "cls_v20201016";
        pub(super) const CODE_INDEX: Index = index::CLS_V20201016_CODES;
        pub(super) const KEY_INDEX: Index = index::CLS_V20201016_KEYS;
        #[cfg(feature = "cls")]
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [ClsError; 129] = [
            ClsError::AuthFailure,
            ClsError::AuthFailureUnauthorizedOperation,
            ClsError::FailedOperation,
            ClsError::FailedOperationAsyncSearchNotCompleted,
            ClsError::FailedOperationAsyncTaskNotCompleted,
            ClsError::FailedOperationBindedAlarm,
            ClsError::FailedOperationBucketNoFile,
            ClsError::FailedOperationCloudProductInvocationError,
            ClsError::FailedOperationDecompressFile,
            ClsError::FailedOperationDownLoadFile,
            ClsError::FailedOperationGetListFile,
            ClsError::FailedOperationGetlogReachLimit,
            ClsError::FailedOperationInValidIndexRuleForSearchLow,
            ClsError::FailedOperationIndexSegmentOffloaded,
            ClsError::FailedOperationInvalidAlarm,
            ClsError::FailedOperationInvalidContext,
            ClsError::FailedOperationInvalidPeriod,
            ClsError::FailedOperationLogsetConflict,
            ClsError::FailedOperationLogsetNotEmpty,
            ClsError::FailedOperationMissingContent,
            ClsError::FailedOperationModifySystemField,
            ClsError::FailedOperationPeriodModifyForbidden,
            ClsError::FailedOperationPreviewFile,
            ClsError::FailedOperationQueryError,
            ClsError::FailedOperationReadFile,
            ClsError::FailedOperationReadQpsLimit,
            ClsError::FailedOperationSearchTimeout,
            ClsError::FailedOperationShipperTaskNotToRetry,
            ClsError::FailedOperationSyntaxError,
            ClsError::FailedOperationTagConcurrentConflict,
            ClsError::FailedOperationTagQpsLimit,
            ClsError::FailedOperationTimeout,
            ClsError::FailedOperationTopicClosed,
            ClsError::FailedOperationTopicCreating,
            ClsError::FailedOperationTopicIsolated,
            ClsError::FailedOperationTopicNotSupport,
            ClsError::FailedOperationWriteByQueryReachLimit,
            ClsError::FailedOperationWriteQpsLimit,
            ClsError::FailedOperationWriteTrafficLimit,
            ClsError::InternalError,
            ClsError::InternalErrorDbError,
            ClsError::InternalErrorIllegalRole,
            ClsError::InternalErrorSearchError,
            ClsError::InternalErrorSearchFailed,
            ClsError::InternalErrorServerBusy,
            ClsError::InvalidParameter,
            ClsError::InvalidParameterAlarmConflict,
            ClsError::InvalidParameterAlarmNoticeConflict,
            ClsError::InvalidParameterConfigConflict,
            ClsError::InvalidParameterContent,
            ClsError::InvalidParameterCrossAccountConflict,
            ClsError::InvalidParameterDashboardNameConflict,
            ClsError::InvalidParameterDataFromTaskConflict,
            ClsError::InvalidParameterDataFromTaskNotExist,
            ClsError::InvalidParameterDbDuplication,
            ClsError::InvalidParameterExportConflict,
            ClsError::InvalidParameterInValidIndexRuleForSearchLow,
            ClsError::InvalidParameterIndexConflict,
            ClsError::InvalidParameterInvalidEtlContent,
            ClsError::InvalidParameterLogsetConflict,
            ClsError::InvalidParameterMachineGroupConflict,
            ClsError::InvalidParameterParamError,
            ClsError::InvalidParameterShipperConflict,
            ClsError::InvalidParameterTopicConflict,
            ClsError::InvalidParameterValue,
            ClsError::LimitExceeded,
            ClsError::LimitExceededAsyncSearchTask,
            ClsError::LimitExceededAsyncTask,
            ClsError::LimitExceededBillingCosRechargeOutOfLimit,
            ClsError::LimitExceededBillingTopicOutOfLimit,
            ClsError::LimitExceededConfig,
            ClsError::LimitExceededExport,
            ClsError::LimitExceededIndexKeyOverLimit,
            ClsError::LimitExceededIndexOperating,
            ClsError::LimitExceededLogSearch,
            ClsError::LimitExceededLogSize,
            ClsError::LimitExceededLogset,
            ClsError::LimitExceededMachineGroup,
            ClsError::LimitExceededMachineGroupIp,
            ClsError::LimitExceededMachineGroupIpLabels,
            ClsError::LimitExceededMachineGroupLabels,
            ClsError::LimitExceededPartition,
            ClsError::LimitExceededRecordOutOfLimit,
            ClsError::LimitExceededSearchResources,
            ClsError::LimitExceededSearchResultTooLarge,
            ClsError::LimitExceededShipper,
            ClsError::LimitExceededTag,
            ClsError::LimitExceededTopic,
            ClsError::MissingParameter,
            ClsError::OperationDenied,
            ClsError::OperationDeniedAclFailed,
            ClsError::OperationDeniedAccountDestroy,
            ClsError::OperationDeniedAccountIsolate,
            ClsError::OperationDeniedAccountNotExists,
            ClsError::OperationDeniedAlarmNotSupportForSearchLow,
            ClsError::OperationDeniedAnalysisSwitchClose,
            ClsError::OperationDeniedNewSyntaxNotSupported,
            ClsError::OperationDeniedNoticeHasAlarm,
            ClsError::OperationDeniedOperationNotSupportInSearchLow,
            ClsError::OperationDeniedTopicHasDataFormTask,
            ClsError::OperationDeniedTopicHasDeliverFunction,
            ClsError::OperationDeniedTopicHasExternalDatasourceConfig,
            ClsError::OperationDeniedTopicHasScheduleSqlTask,
            ClsError::RequestLimitExceeded,
            ClsError::ResourceNotFound,
            ClsError::ResourceNotFoundAgentVersionNotExist,
            ClsError::ResourceNotFoundAlarmNotExist,
            ClsError::ResourceNotFoundAlarmNoticeNotExist,
            ClsError::ResourceNotFoundAsyncSearchTaskNotExist,
            ClsError::ResourceNotFoundAsyncTaskNotExist,
            ClsError::ResourceNotFoundClusterNotFound,
            ClsError::ResourceNotFoundConfigNotExist,
            ClsError::ResourceNotFoundDashboardRecordNotExist,
            ClsError::ResourceNotFoundDashboardSubscribeRecordNotExist,
            ClsError::ResourceNotFoundDataFromTaskNotExist,
            ClsError::ResourceNotFoundExportNotExist,
            ClsError::ResourceNotFoundIndexNotExist,
            ClsError::ResourceNotFoundLogsetNotExist,
            ClsError::ResourceNotFoundMachineGroupNotExist,
            ClsError::ResourceNotFoundPartitionNotExist,
            ClsError::ResourceNotFoundRecordNotExist,
            ClsError::ResourceNotFoundShipperNotExist,
            ClsError::ResourceNotFoundShipperTaskNotExist,
            ClsError::ResourceNotFoundTopicNotExist,
            ClsError::UnauthorizedOperation,
            ClsError::UnknownParameter,
            ClsError::UnsupportedOperation,
            ClsError::UnsupportedOperationModifyBillingCosRechargeNoSupport,
            ClsError::UnsupportedOperationUnsupportedRegion,
        ];
        pub(super) static WORDS: [&str; 129] = [
            "AuthFailure",
            "AuthFailure.UnauthorizedOperation",
            "FailedOperation",
            "FailedOperation.AsyncSearchNotCompleted",
            "FailedOperation.AsyncTaskNotCompleted",
            "FailedOperation.BindedAlarm",
            "FailedOperation.BucketNoFile",
            "FailedOperation.CloudProductInvocationError",
            "FailedOperation.DecompressFile",
            "FailedOperation.DownLoadFile",
            "FailedOperation.GetListFile",
            "FailedOperation.GetlogReachLimit",
            "FailedOperation.InValidIndexRuleForSearchLow",
            "FailedOperation.IndexSegmentOffloaded",
            "FailedOperation.InvalidAlarm",
            "FailedOperation.InvalidContext",
            "FailedOperation.InvalidPeriod",
            "FailedOperation.LogsetConflict",
            "FailedOperation.LogsetNotEmpty",
            "FailedOperation.MissingContent",
            "FailedOperation.ModifySystemField",
            "FailedOperation.PeriodModifyForbidden",
            "FailedOperation.PreviewFile",
            "FailedOperation.QueryError",
            "FailedOperation.ReadFile",
            "FailedOperation.ReadQpsLimit",
            "FailedOperation.SearchTimeout",
            "FailedOperation.ShipperTaskNotToRetry",
            "FailedOperation.SyntaxError",
            "FailedOperation.TagConcurrentConflict",
            "FailedOperation.TagQpsLimit",
            "FailedOperation.Timeout",
            "FailedOperation.TopicClosed",
            "FailedOperation.TopicCreating",
            "FailedOperation.TopicIsolated",
            "FailedOperation.TopicNotSupport",
            "FailedOperation.WriteByQueryReachLimit",
            "FailedOperation.WriteQpsLimit",
            "FailedOperation.WriteTrafficLimit",
            "InternalError",
            "InternalError.DbError",
            "InternalError.IllegalRole",
            "InternalError.SearchError",
            "InternalError.SearchFailed",
            "InternalError.ServerBusy",
            "InvalidParameter",
            "InvalidParameter.AlarmConflict",
            "InvalidParameter.AlarmNoticeConflict",
            "InvalidParameter.ConfigConflict",
            "InvalidParameter.Content",
            "InvalidParameter.CrossAccountConflict",
            "InvalidParameter.DashboardNameConflict",
            "InvalidParameter.DataFromTaskConflict",
            "InvalidParameter.DataFromTaskNotExist",
            "InvalidParameter.DbDuplication",
            "InvalidParameter.ExportConflict",
            "InvalidParameter.InValidIndexRuleForSearchLow",
            "InvalidParameter.IndexConflict",
            "InvalidParameter.InvalidEtlContent",
            "InvalidParameter.LogsetConflict",
            "InvalidParameter.MachineGroupConflict",
            "InvalidParameter.ParamError",
            "InvalidParameter.ShipperConflict",
            "InvalidParameter.TopicConflict",
            "InvalidParameterValue",
            "LimitExceeded",
            "LimitExceeded.AsyncSearchTask",
            "LimitExceeded.AsyncTask",
            "LimitExceeded.BillingCosRechargeOutOfLimit",
            "LimitExceeded.BillingTopicOutOfLimit",
            "LimitExceeded.Config",
            "LimitExceeded.Export",
            "LimitExceeded.IndexKeyOverLimit",
            "LimitExceeded.IndexOperating",
            "LimitExceeded.LogSearch",
            "LimitExceeded.LogSize",
            "LimitExceeded.Logset",
            "LimitExceeded.MachineGroup",
            "LimitExceeded.MachineGroupIp",
            "LimitExceeded.MachineGroupIpLabels",
            "LimitExceeded.MachineGroupLabels",
            "LimitExceeded.Partition",
            "LimitExceeded.RecordOutOfLimit",
            "LimitExceeded.SearchResources",
            "LimitExceeded.SearchResultTooLarge",
            "LimitExceeded.Shipper",
            "LimitExceeded.Tag",
            "LimitExceeded.Topic",
            "MissingParameter",
            "OperationDenied",
            "OperationDenied.ACLFailed",
            "OperationDenied.AccountDestroy",
            "OperationDenied.AccountIsolate",
            "OperationDenied.AccountNotExists",
            "OperationDenied.AlarmNotSupportForSearchLow",
            "OperationDenied.AnalysisSwitchClose",
            "OperationDenied.NewSyntaxNotSupported",
            "OperationDenied.NoticeHasAlarm",
            "OperationDenied.OperationNotSupportInSearchLow",
            "OperationDenied.TopicHasDataFormTask",
            "OperationDenied.TopicHasDeliverFunction",
            "OperationDenied.TopicHasExternalDatasourceConfig",
            "OperationDenied.TopicHasScheduleSqlTask",
            "RequestLimitExceeded",
            "ResourceNotFound",
            "ResourceNotFound.AgentVersionNotExist",
            "ResourceNotFound.AlarmNotExist",
            "ResourceNotFound.AlarmNoticeNotExist",
            "ResourceNotFound.AsyncSearchTaskNotExist",
            "ResourceNotFound.AsyncTaskNotExist",
            "ResourceNotFound.ClusterNotFound",
            "ResourceNotFound.ConfigNotExist",
            "ResourceNotFound.DashboardRecordNotExist",
            "ResourceNotFound.DashboardSubscribeRecordNotExist",
            "ResourceNotFound.DataFromTaskNotExist",
            "ResourceNotFound.ExportNotExist",
            "ResourceNotFound.IndexNotExist",
            "ResourceNotFound.LogsetNotExist",
            "ResourceNotFound.MachineGroupNotExist",
            "ResourceNotFound.PartitionNotExist",
            "ResourceNotFound.RecordNotExist",
            "ResourceNotFound.ShipperNotExist",
            "ResourceNotFound.ShipperTaskNotExist",
            "ResourceNotFound.TopicNotExist",
            "UnauthorizedOperation",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperation.ModifyBillingCosRechargeNoSupport",
            "UnsupportedOperation.UnsupportedRegion",
        ];
        pub(super) static NAMES: [&str; 129] = [
            "AuthFailure",
            "AuthFailureUnauthorizedOperation",
            "FailedOperation",
            "FailedOperationAsyncSearchNotCompleted",
            "FailedOperationAsyncTaskNotCompleted",
            "FailedOperationBindedAlarm",
            "FailedOperationBucketNoFile",
            "FailedOperationCloudProductInvocationError",
            "FailedOperationDecompressFile",
            "FailedOperationDownLoadFile",
            "FailedOperationGetListFile",
            "FailedOperationGetlogReachLimit",
            "FailedOperationInValidIndexRuleForSearchLow",
            "FailedOperationIndexSegmentOffloaded",
            "FailedOperationInvalidAlarm",
            "FailedOperationInvalidContext",
            "FailedOperationInvalidPeriod",
            "FailedOperationLogsetConflict",
            "FailedOperationLogsetNotEmpty",
            "FailedOperationMissingContent",
            "FailedOperationModifySystemField",
            "FailedOperationPeriodModifyForbidden",
            "FailedOperationPreviewFile",
            "FailedOperationQueryError",
            "FailedOperationReadFile",
            "FailedOperationReadQpsLimit",
            "FailedOperationSearchTimeout",
            "FailedOperationShipperTaskNotToRetry",
            "FailedOperationSyntaxError",
            "FailedOperationTagConcurrentConflict",
            "FailedOperationTagQpsLimit",
            "FailedOperationTimeout",
            "FailedOperationTopicClosed",
            "FailedOperationTopicCreating",
            "FailedOperationTopicIsolated",
            "FailedOperationTopicNotSupport",
            "FailedOperationWriteByQueryReachLimit",
            "FailedOperationWriteQpsLimit",
            "FailedOperationWriteTrafficLimit",
            "InternalError",
            "InternalErrorDbError",
            "InternalErrorIllegalRole",
            "InternalErrorSearchError",
            "InternalErrorSearchFailed",
            "InternalErrorServerBusy",
            "InvalidParameter",
            "InvalidParameterAlarmConflict",
            "InvalidParameterAlarmNoticeConflict",
            "InvalidParameterConfigConflict",
            "InvalidParameterContent",
            "InvalidParameterCrossAccountConflict",
            "InvalidParameterDashboardNameConflict",
            "InvalidParameterDataFromTaskConflict",
            "InvalidParameterDataFromTaskNotExist",
            "InvalidParameterDbDuplication",
            "InvalidParameterExportConflict",
            "InvalidParameterInValidIndexRuleForSearchLow",
            "InvalidParameterIndexConflict",
            "InvalidParameterInvalidEtlContent",
            "InvalidParameterLogsetConflict",
            "InvalidParameterMachineGroupConflict",
            "InvalidParameterParamError",
            "InvalidParameterShipperConflict",
            "InvalidParameterTopicConflict",
            "InvalidParameterValue",
            "LimitExceeded",
            "LimitExceededAsyncSearchTask",
            "LimitExceededAsyncTask",
            "LimitExceededBillingCosRechargeOutOfLimit",
            "LimitExceededBillingTopicOutOfLimit",
            "LimitExceededConfig",
            "LimitExceededExport",
            "LimitExceededIndexKeyOverLimit",
            "LimitExceededIndexOperating",
            "LimitExceededLogSearch",
            "LimitExceededLogSize",
            "LimitExceededLogset",
            "LimitExceededMachineGroup",
            "LimitExceededMachineGroupIp",
            "LimitExceededMachineGroupIpLabels",
            "LimitExceededMachineGroupLabels",
            "LimitExceededPartition",
            "LimitExceededRecordOutOfLimit",
            "LimitExceededSearchResources",
            "LimitExceededSearchResultTooLarge",
            "LimitExceededShipper",
            "LimitExceededTag",
            "LimitExceededTopic",
            "MissingParameter",
            "OperationDenied",
            "OperationDeniedAclFailed",
            "OperationDeniedAccountDestroy",
            "OperationDeniedAccountIsolate",
            "OperationDeniedAccountNotExists",
            "OperationDeniedAlarmNotSupportForSearchLow",
            "OperationDeniedAnalysisSwitchClose",
            "OperationDeniedNewSyntaxNotSupported",
            "OperationDeniedNoticeHasAlarm",
            "OperationDeniedOperationNotSupportInSearchLow",
            "OperationDeniedTopicHasDataFormTask",
            "OperationDeniedTopicHasDeliverFunction",
            "OperationDeniedTopicHasExternalDatasourceConfig",
            "OperationDeniedTopicHasScheduleSqlTask",
            "RequestLimitExceeded",
            "ResourceNotFound",
            "ResourceNotFoundAgentVersionNotExist",
            "ResourceNotFoundAlarmNotExist",
            "ResourceNotFoundAlarmNoticeNotExist",
            "ResourceNotFoundAsyncSearchTaskNotExist",
            "ResourceNotFoundAsyncTaskNotExist",
            "ResourceNotFoundClusterNotFound",
            "ResourceNotFoundConfigNotExist",
            "ResourceNotFoundDashboardRecordNotExist",
            "ResourceNotFoundDashboardSubscribeRecordNotExist",
            "ResourceNotFoundDataFromTaskNotExist",
            "ResourceNotFoundExportNotExist",
            "ResourceNotFoundIndexNotExist",
            "ResourceNotFoundLogsetNotExist",
            "ResourceNotFoundMachineGroupNotExist",
            "ResourceNotFoundPartitionNotExist",
            "ResourceNotFoundRecordNotExist",
            "ResourceNotFoundShipperNotExist",
            "ResourceNotFoundShipperTaskNotExist",
            "ResourceNotFoundTopicNotExist",
            "UnauthorizedOperation",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperationModifyBillingCosRechargeNoSupport",
            "UnsupportedOperationUnsupportedRegion",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 31] = [
            Answer::of("AuthFailure"),
            Answer::of("AuthFailure.UnauthorizedOperation"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("FailedOperation.DownLoadFile").with_retry(Retry::Backoff),
            Answer::of("FailedOperation.GetListFile").with_retry(Retry::Backoff),
            Answer::of("FailedOperation.PreviewFile").with_retry(Retry::Backoff),
            Answer::of("FailedOperation.ReadQpsLimit").with_retry(Retry::Throttle),
            Answer::of("FailedOperation.ShipperTaskNotToRetry").with_retry(Retry::Never),
            Answer::of("FailedOperation.TagQpsLimit").with_retry(Retry::Backoff),
            Answer::of("FailedOperation.WriteQpsLimit").with_retry(Retry::Throttle),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InternalError.ServerBusy").with_retry(Retry::Backoff),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::below("LimitExceeded"),
            Answer::of("LimitExceeded.IndexOperating").with_retry(Retry::Throttle),
            Answer::of("LimitExceeded.LogSearch").with_retry(Retry::Throttle),
            Answer::of("MissingParameter"),
            Answer::of("OperationDenied"),
            Answer::below("OperationDenied"),
            Answer::of("RequestLimitExceeded"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::of("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::CLS_V20201016_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "ClsError",
            label_en: "Cloud Log Service",
            label_zh: "日志服务",
            level: Level::Service,
            product: Some(products::CLS),
            version: Some("2020-10-16"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    3,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-01-05",
                        "自 2022-01-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    4,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-01-05",
                        "自 2022-01-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    35,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-01-05",
                        "自 2022-01-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    66,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-01-05",
                        "自 2022-01-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    67,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-01-05",
                        "自 2022-01-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    80,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-06-09",
                        "自 2022-06-09 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    108,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-01-05",
                        "自 2022-01-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    109,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-01-05",
                        "自 2022-01-05 起，服务的错误码列表中不再包含此错误码",
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

#[cfg(feature = "cls")]
pub use v20201016::ClsError;

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
