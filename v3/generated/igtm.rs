// @generated from spec/igtm.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 815996b33fc2682f, rust-hash: 53bace0bb225b052
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/igtm.rs"]
mod index;

/// Version 2023-10-24 of the API.
pub mod v20231024 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "igtm")]
    /// Error codes of Intelligent Global Traffic Manager (igtm), API 3.0, version 2023-10-24.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum IgtmError {
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.AddrExceededLimit
        #[doc(alias("FailedOperation.AddrExceededLimit"))]
        FailedOperationAddrExceededLimit,
        /// FailedOperation.AutoRenewFailed
        #[doc(alias("FailedOperation.AutoRenewFailed"))]
        FailedOperationAutoRenewFailed,
        /// FailedOperation.CanNotDeleteDefaultLineError
        #[doc(alias("FailedOperation.CanNotDeleteDefaultLineError"))]
        FailedOperationCanNotDeleteDefaultLineError,
        /// FailedOperation.CreateError
        #[doc(alias("FailedOperation.CreateError"))]
        FailedOperationCreateError,
        /// FailedOperation.CreateInstanceFailed
        #[doc(alias("FailedOperation.CreateInstanceFailed"))]
        FailedOperationCreateInstanceFailed,
        /// FailedOperation.CreateMonitorFailed
        #[doc(alias("FailedOperation.CreateMonitorFailed"))]
        FailedOperationCreateMonitorFailed,
        /// FailedOperation.CreatePoolFailed
        #[doc(alias("FailedOperation.CreatePoolFailed"))]
        FailedOperationCreatePoolFailed,
        /// FailedOperation.CreateStrategyFailed
        #[doc(alias("FailedOperation.CreateStrategyFailed"))]
        FailedOperationCreateStrategyFailed,
        /// FailedOperation.DealAndPayFailed
        #[doc(alias("FailedOperation.DealAndPayFailed"))]
        FailedOperationDealAndPayFailed,
        /// FailedOperation.DeleteError
        #[doc(alias("FailedOperation.DeleteError"))]
        FailedOperationDeleteError,
        /// FailedOperation.DeleteMonitorFailed
        #[doc(alias("FailedOperation.DeleteMonitorFailed"))]
        FailedOperationDeleteMonitorFailed,
        /// FailedOperation.DeletePoolFailed
        #[doc(alias("FailedOperation.DeletePoolFailed"))]
        FailedOperationDeletePoolFailed,
        /// FailedOperation.DeleteStrategyFailed
        #[doc(alias("FailedOperation.DeleteStrategyFailed"))]
        FailedOperationDeleteStrategyFailed,
        /// FailedOperation.ExceededLimit
        #[doc(alias("FailedOperation.ExceededLimit"))]
        FailedOperationExceededLimit,
        /// FailedOperation.ExceededMonitorNumLimit
        #[doc(alias("FailedOperation.ExceededMonitorNumLimit"))]
        FailedOperationExceededMonitorNumLimit,
        /// FailedOperation.ModifyError
        #[doc(alias("FailedOperation.ModifyError"))]
        FailedOperationModifyError,
        /// FailedOperation.ModifyInstanceFailed
        #[doc(alias("FailedOperation.ModifyInstanceFailed"))]
        FailedOperationModifyInstanceFailed,
        /// FailedOperation.ModifyMonitorFailed
        #[doc(alias("FailedOperation.ModifyMonitorFailed"))]
        FailedOperationModifyMonitorFailed,
        /// FailedOperation.ModifyPoolFailed
        #[doc(alias("FailedOperation.ModifyPoolFailed"))]
        FailedOperationModifyPoolFailed,
        /// FailedOperation.ModifyStrategyFailed
        #[doc(alias("FailedOperation.ModifyStrategyFailed"))]
        FailedOperationModifyStrategyFailed,
        /// FailedOperation.PoolExceededLimit
        #[doc(alias("FailedOperation.PoolExceededLimit"))]
        FailedOperationPoolExceededLimit,
        /// FailedOperation.PoolWasUsingError
        #[doc(alias("FailedOperation.PoolWasUsingError"))]
        FailedOperationPoolWasUsingError,
        /// FailedOperation.QueryErr
        #[doc(alias("FailedOperation.QueryErr"))]
        FailedOperationQueryErr,
        /// FailedOperation.TaskExceededLimit
        #[doc(alias("FailedOperation.TaskExceededLimit"))]
        FailedOperationTaskExceededLimit,
        /// InternalError
        InternalError,
        /// InternalError.DbErr
        #[doc(alias("InternalError.DbErr"))]
        InternalErrorDbErr,
        /// InternalError.ParameterError
        #[doc(alias("InternalError.ParameterError"))]
        InternalErrorParameterError,
        /// InternalError.UndefinedError
        #[doc(alias("InternalError.UndefinedError"))]
        InternalErrorUndefinedError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.AccessTypeInvalid
        #[doc(alias("InvalidParameter.AccessTypeInvalid"))]
        InvalidParameterAccessTypeInvalid,
        /// InvalidParameter.DealStandardModifyFailed
        #[doc(alias("InvalidParameter.DealStandardModifyFailed"))]
        InvalidParameterDealStandardModifyFailed,
        /// InvalidParameter.DealStandardModifyInvalid
        #[doc(alias("InvalidParameter.DealStandardModifyInvalid"))]
        InvalidParameterDealStandardModifyInvalid,
        /// InvalidParameter.DealTaskModifyInvalid
        #[doc(alias("InvalidParameter.DealTaskModifyInvalid"))]
        InvalidParameterDealTaskModifyInvalid,
        /// InvalidParameter.DealTaskModifyNumLess
        #[doc(alias("InvalidParameter.DealTaskModifyNumLess"))]
        InvalidParameterDealTaskModifyNumLess,
        /// InvalidParameter.DealTaskModifyNumSame
        #[doc(alias("InvalidParameter.DealTaskModifyNumSame"))]
        InvalidParameterDealTaskModifyNumSame,
        /// InvalidParameter.DealUltimateModifyFailed
        #[doc(alias("InvalidParameter.DealUltimateModifyFailed"))]
        InvalidParameterDealUltimateModifyFailed,
        /// InvalidParameter.GlobalAccessDomainConflict
        #[doc(alias("InvalidParameter.GlobalAccessDomainConflict"))]
        InvalidParameterGlobalAccessDomainConflict,
        /// InvalidParameter.InstanceDisabled
        #[doc(alias("InvalidParameter.InstanceDisabled"))]
        InvalidParameterInstanceDisabled,
        /// InvalidParameter.ResourceIdEmpty
        #[doc(alias("InvalidParameter.ResourceIdEmpty"))]
        InvalidParameterResourceIdEmpty,
        /// InvalidParameter.TimeSpanEmpty
        #[doc(alias("InvalidParameter.TimeSpanEmpty"))]
        InvalidParameterTimeSpanEmpty,
        /// InvalidParameter.TimeSpanInvalid
        #[doc(alias("InvalidParameter.TimeSpanInvalid"))]
        InvalidParameterTimeSpanInvalid,
        /// InvalidParameter.TrafficStrategyInvalid
        #[doc(alias("InvalidParameter.TrafficStrategyInvalid"))]
        InvalidParameterTrafficStrategyInvalid,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.IsEnabledInvalid
        #[doc(alias("InvalidParameterValue.IsEnabledInvalid"))]
        InvalidParameterValueIsEnabledInvalid,
        /// InvalidParameterValue.PoolAddrDuplicated
        #[doc(alias("InvalidParameterValue.PoolAddrDuplicated"))]
        InvalidParameterValuePoolAddrDuplicated,
        /// InvalidParameterValue.PoolAddrEmpty
        #[doc(alias("InvalidParameterValue.PoolAddrEmpty"))]
        InvalidParameterValuePoolAddrEmpty,
        /// InvalidParameterValue.PoolAddrInvalid
        #[doc(alias("InvalidParameterValue.PoolAddrInvalid"))]
        InvalidParameterValuePoolAddrInvalid,
        /// InvalidParameterValue.PoolAddrMixed
        #[doc(alias("InvalidParameterValue.PoolAddrMixed"))]
        InvalidParameterValuePoolAddrMixed,
        /// InvalidParameterValue.PoolAddrWeightEmpty
        #[doc(alias("InvalidParameterValue.PoolAddrWeightEmpty"))]
        InvalidParameterValuePoolAddrWeightEmpty,
        /// InvalidParameterValue.TrafficStrategyInvalid
        #[doc(alias("InvalidParameterValue.TrafficStrategyInvalid"))]
        InvalidParameterValueTrafficStrategyInvalid,
        /// InvalidParameterValue.TrafficStrategyWeightEmpty
        #[doc(alias("InvalidParameterValue.TrafficStrategyWeightEmpty"))]
        InvalidParameterValueTrafficStrategyWeightEmpty,
        /// LimitExceeded
        LimitExceeded,
        /// MissingParameter
        MissingParameter,
        /// RequestLimitExceeded.InnerRequestLimitExceeded
        ///
        /// - Retry: `backoff`
        #[doc(alias("RequestLimitExceeded.InnerRequestLimitExceeded"))]
        RequestLimitExceededInnerRequestLimitExceeded,
        /// ResourceInsufficient.NoInstance
        #[doc(alias("ResourceInsufficient.NoInstance"))]
        ResourceInsufficientNoInstance,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceNotFound.SearchInfo
        #[doc(alias("ResourceNotFound.SearchInfo"))]
        ResourceNotFoundSearchInfo,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnauthorizedOperation.InstanceUnauthorized
        #[doc(alias("UnauthorizedOperation.InstanceUnauthorized"))]
        UnauthorizedOperationInstanceUnauthorized,
        /// UnauthorizedOperation.MainBindPoolUnauthorized
        #[doc(alias("UnauthorizedOperation.MainBindPoolUnauthorized"))]
        UnauthorizedOperationMainBindPoolUnauthorized,
        /// UnauthorizedOperation.MainPoolUnauthorized
        #[doc(alias("UnauthorizedOperation.MainPoolUnauthorized"))]
        UnauthorizedOperationMainPoolUnauthorized,
        /// UnauthorizedOperation.PoolAddressUnauthorized
        #[doc(alias("UnauthorizedOperation.PoolAddressUnauthorized"))]
        UnauthorizedOperationPoolAddressUnauthorized,
        /// UnauthorizedOperation.PoolUnauthorized
        #[doc(alias("UnauthorizedOperation.PoolUnauthorized"))]
        UnauthorizedOperationPoolUnauthorized,
        /// UnauthorizedOperation.ResourceIdNotMatch
        #[doc(alias("UnauthorizedOperation.ResourceIdNotMatch"))]
        UnauthorizedOperationResourceIdNotMatch,
        /// UnauthorizedOperation.ResourceIdUnauthorized
        #[doc(alias("UnauthorizedOperation.ResourceIdUnauthorized"))]
        UnauthorizedOperationResourceIdUnauthorized,
        /// UnauthorizedOperation.StrategyUnauthorized
        #[doc(alias("UnauthorizedOperation.StrategyUnauthorized"))]
        UnauthorizedOperationStrategyUnauthorized,
        /// UnauthorizedOperation.UnauthorizedError
        #[doc(alias("UnauthorizedOperation.UnauthorizedError"))]
        UnauthorizedOperationUnauthorizedError,
        /// UnknownParameter
        UnknownParameter,
        /// UnsupportedOperation
        UnsupportedOperation,
        /// UnsupportedOperation.AccessDomainUnauthorized
        #[doc(alias("UnsupportedOperation.AccessDomainUnauthorized"))]
        UnsupportedOperationAccessDomainUnauthorized,
        /// UnsupportedOperation.DomainTtlInvalid
        #[doc(alias("UnsupportedOperation.DomainTtlInvalid"))]
        UnsupportedOperationDomainTtlInvalid,
        /// UnsupportedOperation.FallBackPoolInvalid
        #[doc(alias("UnsupportedOperation.FallBackPoolInvalid"))]
        UnsupportedOperationFallBackPoolInvalid,
        /// UnsupportedOperation.InstanceNameDuplicate
        #[doc(alias("UnsupportedOperation.InstanceNameDuplicate"))]
        UnsupportedOperationInstanceNameDuplicate,
        /// UnsupportedOperation.MainBindPoolDuplicate
        #[doc(alias("UnsupportedOperation.MainBindPoolDuplicate"))]
        UnsupportedOperationMainBindPoolDuplicate,
        /// UnsupportedOperation.MainBindPoolEmpty
        #[doc(alias("UnsupportedOperation.MainBindPoolEmpty"))]
        UnsupportedOperationMainBindPoolEmpty,
        /// UnsupportedOperation.MainBindPoolLevelExceed
        #[doc(alias("UnsupportedOperation.MainBindPoolLevelExceed"))]
        UnsupportedOperationMainBindPoolLevelExceed,
        /// UnsupportedOperation.MainBindPoolMixed
        #[doc(alias("UnsupportedOperation.MainBindPoolMixed"))]
        UnsupportedOperationMainBindPoolMixed,
        /// UnsupportedOperation.MainBindPoolNumInvalid
        #[doc(alias("UnsupportedOperation.MainBindPoolNumInvalid"))]
        UnsupportedOperationMainBindPoolNumInvalid,
        /// UnsupportedOperation.MainPoolDuplicate
        #[doc(alias("UnsupportedOperation.MainPoolDuplicate"))]
        UnsupportedOperationMainPoolDuplicate,
        /// UnsupportedOperation.MainPoolEmpty
        #[doc(alias("UnsupportedOperation.MainPoolEmpty"))]
        UnsupportedOperationMainPoolEmpty,
        /// UnsupportedOperation.MainPoolSurviveNumInvalid
        #[doc(alias("UnsupportedOperation.MainPoolSurviveNumInvalid"))]
        UnsupportedOperationMainPoolSurviveNumInvalid,
        /// UnsupportedOperation.MonitorNameExist
        #[doc(alias("UnsupportedOperation.MonitorNameExist"))]
        UnsupportedOperationMonitorNameExist,
        /// UnsupportedOperation.PackageUnauthorized
        #[doc(alias("UnsupportedOperation.PackageUnauthorized"))]
        UnsupportedOperationPackageUnauthorized,
        /// UnsupportedOperation.PoolNameDuplicate
        #[doc(alias("UnsupportedOperation.PoolNameDuplicate"))]
        UnsupportedOperationPoolNameDuplicate,
        /// UnsupportedOperation.QueryNotAllow
        #[doc(alias("UnsupportedOperation.QueryNotAllow"))]
        UnsupportedOperationQueryNotAllow,
        /// UnsupportedOperation.ResourceNameDuplicated
        #[doc(alias("UnsupportedOperation.ResourceNameDuplicated"))]
        UnsupportedOperationResourceNameDuplicated,
        /// UnsupportedOperation.ResourcePoolSourceNotExist
        #[doc(alias("UnsupportedOperation.ResourcePoolSourceNotExist"))]
        UnsupportedOperationResourcePoolSourceNotExist,
        /// UnsupportedOperation.ResourceSourceDuplicated
        #[doc(alias("UnsupportedOperation.ResourceSourceDuplicated"))]
        UnsupportedOperationResourceSourceDuplicated,
        /// UnsupportedOperation.StrategyNameDuplicate
        #[doc(alias("UnsupportedOperation.StrategyNameDuplicate"))]
        UnsupportedOperationStrategyNameDuplicate,
        /// UnsupportedOperation.StrategySourceDuplicate
        #[doc(alias("UnsupportedOperation.StrategySourceDuplicate"))]
        UnsupportedOperationStrategySourceDuplicate,
        /// UnsupportedOperation.StrategySourceInUsed
        #[doc(alias("UnsupportedOperation.StrategySourceInUsed"))]
        UnsupportedOperationStrategySourceInUsed,
        /// UnsupportedOperation.StrategySourceUnauthorized
        #[doc(alias("UnsupportedOperation.StrategySourceUnauthorized"))]
        UnsupportedOperationStrategySourceUnauthorized,
        /// UnsupportedOperation.StrategySwitchTypeInvalid
        #[doc(alias("UnsupportedOperation.StrategySwitchTypeInvalid"))]
        UnsupportedOperationStrategySwitchTypeInvalid,
        /// UnsupportedOperation.TTLInvalid
        #[doc(alias("UnsupportedOperation.TTLInvalid"))]
        UnsupportedOperationTtlInvalid,
        /// UnsupportedOperation.UserNotFound
        #[doc(alias("UnsupportedOperation.UserNotFound"))]
        UnsupportedOperationUserNotFound,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "igtm")]
    api::listed_enum!(IgtmError, igtm_v20231024_table);
    pub(crate) mod igtm_v20231024_table {
        use super::api::{Answer, Index, Level, Retry, Table, TableData};
        #[cfg(feature = "igtm")]
        use super::IgtmError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "igtm_v20231024";
        pub(super) const CODE_INDEX: Index = index::IGTM_V20231024_CODES;
        pub(super) const KEY_INDEX: Index = index::IGTM_V20231024_KEYS;
        #[cfg(feature = "igtm")]
        pub(super) static VARIANTS: [IgtmError; 97] = [
            IgtmError::FailedOperation,
            IgtmError::FailedOperationAddrExceededLimit,
            IgtmError::FailedOperationAutoRenewFailed,
            IgtmError::FailedOperationCanNotDeleteDefaultLineError,
            IgtmError::FailedOperationCreateError,
            IgtmError::FailedOperationCreateInstanceFailed,
            IgtmError::FailedOperationCreateMonitorFailed,
            IgtmError::FailedOperationCreatePoolFailed,
            IgtmError::FailedOperationCreateStrategyFailed,
            IgtmError::FailedOperationDealAndPayFailed,
            IgtmError::FailedOperationDeleteError,
            IgtmError::FailedOperationDeleteMonitorFailed,
            IgtmError::FailedOperationDeletePoolFailed,
            IgtmError::FailedOperationDeleteStrategyFailed,
            IgtmError::FailedOperationExceededLimit,
            IgtmError::FailedOperationExceededMonitorNumLimit,
            IgtmError::FailedOperationModifyError,
            IgtmError::FailedOperationModifyInstanceFailed,
            IgtmError::FailedOperationModifyMonitorFailed,
            IgtmError::FailedOperationModifyPoolFailed,
            IgtmError::FailedOperationModifyStrategyFailed,
            IgtmError::FailedOperationPoolExceededLimit,
            IgtmError::FailedOperationPoolWasUsingError,
            IgtmError::FailedOperationQueryErr,
            IgtmError::FailedOperationTaskExceededLimit,
            IgtmError::InternalError,
            IgtmError::InternalErrorDbErr,
            IgtmError::InternalErrorParameterError,
            IgtmError::InternalErrorUndefinedError,
            IgtmError::InvalidParameter,
            IgtmError::InvalidParameterAccessTypeInvalid,
            IgtmError::InvalidParameterDealStandardModifyFailed,
            IgtmError::InvalidParameterDealStandardModifyInvalid,
            IgtmError::InvalidParameterDealTaskModifyInvalid,
            IgtmError::InvalidParameterDealTaskModifyNumLess,
            IgtmError::InvalidParameterDealTaskModifyNumSame,
            IgtmError::InvalidParameterDealUltimateModifyFailed,
            IgtmError::InvalidParameterGlobalAccessDomainConflict,
            IgtmError::InvalidParameterInstanceDisabled,
            IgtmError::InvalidParameterResourceIdEmpty,
            IgtmError::InvalidParameterTimeSpanEmpty,
            IgtmError::InvalidParameterTimeSpanInvalid,
            IgtmError::InvalidParameterTrafficStrategyInvalid,
            IgtmError::InvalidParameterValue,
            IgtmError::InvalidParameterValueIsEnabledInvalid,
            IgtmError::InvalidParameterValuePoolAddrDuplicated,
            IgtmError::InvalidParameterValuePoolAddrEmpty,
            IgtmError::InvalidParameterValuePoolAddrInvalid,
            IgtmError::InvalidParameterValuePoolAddrMixed,
            IgtmError::InvalidParameterValuePoolAddrWeightEmpty,
            IgtmError::InvalidParameterValueTrafficStrategyInvalid,
            IgtmError::InvalidParameterValueTrafficStrategyWeightEmpty,
            IgtmError::LimitExceeded,
            IgtmError::MissingParameter,
            IgtmError::RequestLimitExceededInnerRequestLimitExceeded,
            IgtmError::ResourceInsufficientNoInstance,
            IgtmError::ResourceNotFound,
            IgtmError::ResourceNotFoundSearchInfo,
            IgtmError::ResourceUnavailable,
            IgtmError::UnauthorizedOperation,
            IgtmError::UnauthorizedOperationInstanceUnauthorized,
            IgtmError::UnauthorizedOperationMainBindPoolUnauthorized,
            IgtmError::UnauthorizedOperationMainPoolUnauthorized,
            IgtmError::UnauthorizedOperationPoolAddressUnauthorized,
            IgtmError::UnauthorizedOperationPoolUnauthorized,
            IgtmError::UnauthorizedOperationResourceIdNotMatch,
            IgtmError::UnauthorizedOperationResourceIdUnauthorized,
            IgtmError::UnauthorizedOperationStrategyUnauthorized,
            IgtmError::UnauthorizedOperationUnauthorizedError,
            IgtmError::UnknownParameter,
            IgtmError::UnsupportedOperation,
            IgtmError::UnsupportedOperationAccessDomainUnauthorized,
            IgtmError::UnsupportedOperationDomainTtlInvalid,
            IgtmError::UnsupportedOperationFallBackPoolInvalid,
            IgtmError::UnsupportedOperationInstanceNameDuplicate,
            IgtmError::UnsupportedOperationMainBindPoolDuplicate,
            IgtmError::UnsupportedOperationMainBindPoolEmpty,
            IgtmError::UnsupportedOperationMainBindPoolLevelExceed,
            IgtmError::UnsupportedOperationMainBindPoolMixed,
            IgtmError::UnsupportedOperationMainBindPoolNumInvalid,
            IgtmError::UnsupportedOperationMainPoolDuplicate,
            IgtmError::UnsupportedOperationMainPoolEmpty,
            IgtmError::UnsupportedOperationMainPoolSurviveNumInvalid,
            IgtmError::UnsupportedOperationMonitorNameExist,
            IgtmError::UnsupportedOperationPackageUnauthorized,
            IgtmError::UnsupportedOperationPoolNameDuplicate,
            IgtmError::UnsupportedOperationQueryNotAllow,
            IgtmError::UnsupportedOperationResourceNameDuplicated,
            IgtmError::UnsupportedOperationResourcePoolSourceNotExist,
            IgtmError::UnsupportedOperationResourceSourceDuplicated,
            IgtmError::UnsupportedOperationStrategyNameDuplicate,
            IgtmError::UnsupportedOperationStrategySourceDuplicate,
            IgtmError::UnsupportedOperationStrategySourceInUsed,
            IgtmError::UnsupportedOperationStrategySourceUnauthorized,
            IgtmError::UnsupportedOperationStrategySwitchTypeInvalid,
            IgtmError::UnsupportedOperationTtlInvalid,
            IgtmError::UnsupportedOperationUserNotFound,
        ];
        pub(super) static WORDS: [&str; 97] = [
            "FailedOperation",
            "FailedOperation.AddrExceededLimit",
            "FailedOperation.AutoRenewFailed",
            "FailedOperation.CanNotDeleteDefaultLineError",
            "FailedOperation.CreateError",
            "FailedOperation.CreateInstanceFailed",
            "FailedOperation.CreateMonitorFailed",
            "FailedOperation.CreatePoolFailed",
            "FailedOperation.CreateStrategyFailed",
            "FailedOperation.DealAndPayFailed",
            "FailedOperation.DeleteError",
            "FailedOperation.DeleteMonitorFailed",
            "FailedOperation.DeletePoolFailed",
            "FailedOperation.DeleteStrategyFailed",
            "FailedOperation.ExceededLimit",
            "FailedOperation.ExceededMonitorNumLimit",
            "FailedOperation.ModifyError",
            "FailedOperation.ModifyInstanceFailed",
            "FailedOperation.ModifyMonitorFailed",
            "FailedOperation.ModifyPoolFailed",
            "FailedOperation.ModifyStrategyFailed",
            "FailedOperation.PoolExceededLimit",
            "FailedOperation.PoolWasUsingError",
            "FailedOperation.QueryErr",
            "FailedOperation.TaskExceededLimit",
            "InternalError",
            "InternalError.DbErr",
            "InternalError.ParameterError",
            "InternalError.UndefinedError",
            "InvalidParameter",
            "InvalidParameter.AccessTypeInvalid",
            "InvalidParameter.DealStandardModifyFailed",
            "InvalidParameter.DealStandardModifyInvalid",
            "InvalidParameter.DealTaskModifyInvalid",
            "InvalidParameter.DealTaskModifyNumLess",
            "InvalidParameter.DealTaskModifyNumSame",
            "InvalidParameter.DealUltimateModifyFailed",
            "InvalidParameter.GlobalAccessDomainConflict",
            "InvalidParameter.InstanceDisabled",
            "InvalidParameter.ResourceIdEmpty",
            "InvalidParameter.TimeSpanEmpty",
            "InvalidParameter.TimeSpanInvalid",
            "InvalidParameter.TrafficStrategyInvalid",
            "InvalidParameterValue",
            "InvalidParameterValue.IsEnabledInvalid",
            "InvalidParameterValue.PoolAddrDuplicated",
            "InvalidParameterValue.PoolAddrEmpty",
            "InvalidParameterValue.PoolAddrInvalid",
            "InvalidParameterValue.PoolAddrMixed",
            "InvalidParameterValue.PoolAddrWeightEmpty",
            "InvalidParameterValue.TrafficStrategyInvalid",
            "InvalidParameterValue.TrafficStrategyWeightEmpty",
            "LimitExceeded",
            "MissingParameter",
            "RequestLimitExceeded.InnerRequestLimitExceeded",
            "ResourceInsufficient.NoInstance",
            "ResourceNotFound",
            "ResourceNotFound.SearchInfo",
            "ResourceUnavailable",
            "UnauthorizedOperation",
            "UnauthorizedOperation.InstanceUnauthorized",
            "UnauthorizedOperation.MainBindPoolUnauthorized",
            "UnauthorizedOperation.MainPoolUnauthorized",
            "UnauthorizedOperation.PoolAddressUnauthorized",
            "UnauthorizedOperation.PoolUnauthorized",
            "UnauthorizedOperation.ResourceIdNotMatch",
            "UnauthorizedOperation.ResourceIdUnauthorized",
            "UnauthorizedOperation.StrategyUnauthorized",
            "UnauthorizedOperation.UnauthorizedError",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperation.AccessDomainUnauthorized",
            "UnsupportedOperation.DomainTtlInvalid",
            "UnsupportedOperation.FallBackPoolInvalid",
            "UnsupportedOperation.InstanceNameDuplicate",
            "UnsupportedOperation.MainBindPoolDuplicate",
            "UnsupportedOperation.MainBindPoolEmpty",
            "UnsupportedOperation.MainBindPoolLevelExceed",
            "UnsupportedOperation.MainBindPoolMixed",
            "UnsupportedOperation.MainBindPoolNumInvalid",
            "UnsupportedOperation.MainPoolDuplicate",
            "UnsupportedOperation.MainPoolEmpty",
            "UnsupportedOperation.MainPoolSurviveNumInvalid",
            "UnsupportedOperation.MonitorNameExist",
            "UnsupportedOperation.PackageUnauthorized",
            "UnsupportedOperation.PoolNameDuplicate",
            "UnsupportedOperation.QueryNotAllow",
            "UnsupportedOperation.ResourceNameDuplicated",
            "UnsupportedOperation.ResourcePoolSourceNotExist",
            "UnsupportedOperation.ResourceSourceDuplicated",
            "UnsupportedOperation.StrategyNameDuplicate",
            "UnsupportedOperation.StrategySourceDuplicate",
            "UnsupportedOperation.StrategySourceInUsed",
            "UnsupportedOperation.StrategySourceUnauthorized",
            "UnsupportedOperation.StrategySwitchTypeInvalid",
            "UnsupportedOperation.TTLInvalid",
            "UnsupportedOperation.UserNotFound",
        ];
        pub(super) static NAMES: [&str; 97] = [
            "FailedOperation",
            "FailedOperationAddrExceededLimit",
            "FailedOperationAutoRenewFailed",
            "FailedOperationCanNotDeleteDefaultLineError",
            "FailedOperationCreateError",
            "FailedOperationCreateInstanceFailed",
            "FailedOperationCreateMonitorFailed",
            "FailedOperationCreatePoolFailed",
            "FailedOperationCreateStrategyFailed",
            "FailedOperationDealAndPayFailed",
            "FailedOperationDeleteError",
            "FailedOperationDeleteMonitorFailed",
            "FailedOperationDeletePoolFailed",
            "FailedOperationDeleteStrategyFailed",
            "FailedOperationExceededLimit",
            "FailedOperationExceededMonitorNumLimit",
            "FailedOperationModifyError",
            "FailedOperationModifyInstanceFailed",
            "FailedOperationModifyMonitorFailed",
            "FailedOperationModifyPoolFailed",
            "FailedOperationModifyStrategyFailed",
            "FailedOperationPoolExceededLimit",
            "FailedOperationPoolWasUsingError",
            "FailedOperationQueryErr",
            "FailedOperationTaskExceededLimit",
            "InternalError",
            "InternalErrorDbErr",
            "InternalErrorParameterError",
            "InternalErrorUndefinedError",
            "InvalidParameter",
            "InvalidParameterAccessTypeInvalid",
            "InvalidParameterDealStandardModifyFailed",
            "InvalidParameterDealStandardModifyInvalid",
            "InvalidParameterDealTaskModifyInvalid",
            "InvalidParameterDealTaskModifyNumLess",
            "InvalidParameterDealTaskModifyNumSame",
            "InvalidParameterDealUltimateModifyFailed",
            "InvalidParameterGlobalAccessDomainConflict",
            "InvalidParameterInstanceDisabled",
            "InvalidParameterResourceIdEmpty",
            "InvalidParameterTimeSpanEmpty",
            "InvalidParameterTimeSpanInvalid",
            "InvalidParameterTrafficStrategyInvalid",
            "InvalidParameterValue",
            "InvalidParameterValueIsEnabledInvalid",
            "InvalidParameterValuePoolAddrDuplicated",
            "InvalidParameterValuePoolAddrEmpty",
            "InvalidParameterValuePoolAddrInvalid",
            "InvalidParameterValuePoolAddrMixed",
            "InvalidParameterValuePoolAddrWeightEmpty",
            "InvalidParameterValueTrafficStrategyInvalid",
            "InvalidParameterValueTrafficStrategyWeightEmpty",
            "LimitExceeded",
            "MissingParameter",
            "RequestLimitExceededInnerRequestLimitExceeded",
            "ResourceInsufficientNoInstance",
            "ResourceNotFound",
            "ResourceNotFoundSearchInfo",
            "ResourceUnavailable",
            "UnauthorizedOperation",
            "UnauthorizedOperationInstanceUnauthorized",
            "UnauthorizedOperationMainBindPoolUnauthorized",
            "UnauthorizedOperationMainPoolUnauthorized",
            "UnauthorizedOperationPoolAddressUnauthorized",
            "UnauthorizedOperationPoolUnauthorized",
            "UnauthorizedOperationResourceIdNotMatch",
            "UnauthorizedOperationResourceIdUnauthorized",
            "UnauthorizedOperationStrategyUnauthorized",
            "UnauthorizedOperationUnauthorizedError",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperationAccessDomainUnauthorized",
            "UnsupportedOperationDomainTtlInvalid",
            "UnsupportedOperationFallBackPoolInvalid",
            "UnsupportedOperationInstanceNameDuplicate",
            "UnsupportedOperationMainBindPoolDuplicate",
            "UnsupportedOperationMainBindPoolEmpty",
            "UnsupportedOperationMainBindPoolLevelExceed",
            "UnsupportedOperationMainBindPoolMixed",
            "UnsupportedOperationMainBindPoolNumInvalid",
            "UnsupportedOperationMainPoolDuplicate",
            "UnsupportedOperationMainPoolEmpty",
            "UnsupportedOperationMainPoolSurviveNumInvalid",
            "UnsupportedOperationMonitorNameExist",
            "UnsupportedOperationPackageUnauthorized",
            "UnsupportedOperationPoolNameDuplicate",
            "UnsupportedOperationQueryNotAllow",
            "UnsupportedOperationResourceNameDuplicated",
            "UnsupportedOperationResourcePoolSourceNotExist",
            "UnsupportedOperationResourceSourceDuplicated",
            "UnsupportedOperationStrategyNameDuplicate",
            "UnsupportedOperationStrategySourceDuplicate",
            "UnsupportedOperationStrategySourceInUsed",
            "UnsupportedOperationStrategySourceUnauthorized",
            "UnsupportedOperationStrategySwitchTypeInvalid",
            "UnsupportedOperationTtlInvalid",
            "UnsupportedOperationUserNotFound",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 20] = [
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::of("RequestLimitExceeded.InnerRequestLimitExceeded")
                .with_retry(Retry::Backoff),
            Answer::below("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::of("UnauthorizedOperation"),
            Answer::below("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::IGTM_V20231024_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "IgtmError",
            label_en: "Intelligent Global Traffic Manager",
            label_zh: "智能全局流量管理",
            level: Level::Service,
            product: Some(products::IGTM),
            version: Some("2023-10-24"),
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

#[cfg(feature = "igtm")]
pub use v20231024::IgtmError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
