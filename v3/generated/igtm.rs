// @generated from spec/igtm.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 2e4ca071ff32e01a
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/igtm.rs"]
mod index;

/// Version 2023-10-24 of the API.
pub mod v20231024 {
    use super::{SDK_GO_ZH, api, index};
    /// Error codes of Intelligent Global Traffic Manager (igtm), API 3.0, version 2023-10-24.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum IgtmError {
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.AddrExceededLimit
        #[doc(alias("FailedOperation.AddrExceededLimit"))]
        FailedOperationAddrExceededLimit = 1_625_612_926,
        /// FailedOperation.AutoRenewFailed
        #[doc(alias("FailedOperation.AutoRenewFailed"))]
        FailedOperationAutoRenewFailed = -1_028_296_177,
        /// FailedOperation.CanNotDeleteDefaultLineError
        #[doc(alias("FailedOperation.CanNotDeleteDefaultLineError"))]
        FailedOperationCanNotDeleteDefaultLineError = -1_324_140_367,
        /// FailedOperation.CreateError
        #[doc(alias("FailedOperation.CreateError"))]
        FailedOperationCreateError = -103_255_077,
        /// FailedOperation.CreateInstanceFailed
        #[doc(alias("FailedOperation.CreateInstanceFailed"))]
        FailedOperationCreateInstanceFailed = 1_713_592_900,
        /// FailedOperation.CreateMonitorFailed
        #[doc(alias("FailedOperation.CreateMonitorFailed"))]
        FailedOperationCreateMonitorFailed = -1_053_669_555,
        /// FailedOperation.CreatePoolFailed
        #[doc(alias("FailedOperation.CreatePoolFailed"))]
        FailedOperationCreatePoolFailed = -989_484_283,
        /// FailedOperation.CreateStrategyFailed
        #[doc(alias("FailedOperation.CreateStrategyFailed"))]
        FailedOperationCreateStrategyFailed = -932_934_822,
        /// FailedOperation.DealAndPayFailed
        #[doc(alias("FailedOperation.DealAndPayFailed"))]
        FailedOperationDealAndPayFailed = 1_012_299_508,
        /// FailedOperation.DeleteError
        #[doc(alias("FailedOperation.DeleteError"))]
        FailedOperationDeleteError = -473_135_606,
        /// FailedOperation.DeleteMonitorFailed
        #[doc(alias("FailedOperation.DeleteMonitorFailed"))]
        FailedOperationDeleteMonitorFailed = -356_678_222,
        /// FailedOperation.DeletePoolFailed
        #[doc(alias("FailedOperation.DeletePoolFailed"))]
        FailedOperationDeletePoolFailed = 1_117_368_698,
        /// FailedOperation.DeleteStrategyFailed
        #[doc(alias("FailedOperation.DeleteStrategyFailed"))]
        FailedOperationDeleteStrategyFailed = -273_345_988,
        /// FailedOperation.ExceededLimit
        #[doc(alias("FailedOperation.ExceededLimit"))]
        FailedOperationExceededLimit = 112_620_274,
        /// FailedOperation.ExceededMonitorNumLimit
        #[doc(alias("FailedOperation.ExceededMonitorNumLimit"))]
        FailedOperationExceededMonitorNumLimit = -1_676_918_904,
        /// FailedOperation.ModifyError
        #[doc(alias("FailedOperation.ModifyError"))]
        FailedOperationModifyError = 132_352_230,
        /// FailedOperation.ModifyInstanceFailed
        #[doc(alias("FailedOperation.ModifyInstanceFailed"))]
        FailedOperationModifyInstanceFailed = -218_577_905,
        /// FailedOperation.ModifyMonitorFailed
        #[doc(alias("FailedOperation.ModifyMonitorFailed"))]
        FailedOperationModifyMonitorFailed = -1_353_308_022,
        /// FailedOperation.ModifyPoolFailed
        #[doc(alias("FailedOperation.ModifyPoolFailed"))]
        FailedOperationModifyPoolFailed = -1_146_765_844,
        /// FailedOperation.ModifyStrategyFailed
        #[doc(alias("FailedOperation.ModifyStrategyFailed"))]
        FailedOperationModifyStrategyFailed = 1_230_321_085,
        /// FailedOperation.PoolExceededLimit
        #[doc(alias("FailedOperation.PoolExceededLimit"))]
        FailedOperationPoolExceededLimit = 1_947_382_514,
        /// FailedOperation.PoolWasUsingError
        #[doc(alias("FailedOperation.PoolWasUsingError"))]
        FailedOperationPoolWasUsingError = 1_157_571_773,
        /// FailedOperation.QueryErr
        #[doc(alias("FailedOperation.QueryErr"))]
        FailedOperationQueryErr = 1_441_938_869,
        /// FailedOperation.TaskExceededLimit
        #[doc(alias("FailedOperation.TaskExceededLimit"))]
        FailedOperationTaskExceededLimit = 693_116_358,
        /// InternalError
        InternalError = -609_421_848,
        /// InternalError.DbErr
        #[doc(alias("InternalError.DbErr"))]
        InternalErrorDbErr = 1_453_470_102,
        /// InternalError.ParameterError
        #[doc(alias("InternalError.ParameterError"))]
        InternalErrorParameterError = -1_719_935_600,
        /// InternalError.UndefinedError
        #[doc(alias("InternalError.UndefinedError"))]
        InternalErrorUndefinedError = -2_067_332_911,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.AccessTypeInvalid
        #[doc(alias("InvalidParameter.AccessTypeInvalid"))]
        InvalidParameterAccessTypeInvalid = 473_973_908,
        /// InvalidParameter.DealStandardModifyFailed
        #[doc(alias("InvalidParameter.DealStandardModifyFailed"))]
        InvalidParameterDealStandardModifyFailed = -150_653_589,
        /// InvalidParameter.DealStandardModifyInvalid
        #[doc(alias("InvalidParameter.DealStandardModifyInvalid"))]
        InvalidParameterDealStandardModifyInvalid = 2_057_348_126,
        /// InvalidParameter.DealTaskModifyInvalid
        #[doc(alias("InvalidParameter.DealTaskModifyInvalid"))]
        InvalidParameterDealTaskModifyInvalid = -2_047_792_283,
        /// InvalidParameter.DealTaskModifyNumLess
        #[doc(alias("InvalidParameter.DealTaskModifyNumLess"))]
        InvalidParameterDealTaskModifyNumLess = -1_891_226_989,
        /// InvalidParameter.DealTaskModifyNumSame
        #[doc(alias("InvalidParameter.DealTaskModifyNumSame"))]
        InvalidParameterDealTaskModifyNumSame = -477_564_082,
        /// InvalidParameter.DealUltimateModifyFailed
        #[doc(alias("InvalidParameter.DealUltimateModifyFailed"))]
        InvalidParameterDealUltimateModifyFailed = 692_368_042,
        /// InvalidParameter.GlobalAccessDomainConflict
        #[doc(alias("InvalidParameter.GlobalAccessDomainConflict"))]
        InvalidParameterGlobalAccessDomainConflict = 1_843_528_963,
        /// InvalidParameter.InstanceDisabled
        #[doc(alias("InvalidParameter.InstanceDisabled"))]
        InvalidParameterInstanceDisabled = -1_059_752_967,
        /// InvalidParameter.ResourceIdEmpty
        #[doc(alias("InvalidParameter.ResourceIdEmpty"))]
        InvalidParameterResourceIdEmpty = 1_666_133_488,
        /// InvalidParameter.TimeSpanEmpty
        #[doc(alias("InvalidParameter.TimeSpanEmpty"))]
        InvalidParameterTimeSpanEmpty = 929_267_712,
        /// InvalidParameter.TimeSpanInvalid
        #[doc(alias("InvalidParameter.TimeSpanInvalid"))]
        InvalidParameterTimeSpanInvalid = 1_829_791_835,
        /// InvalidParameter.TrafficStrategyInvalid
        #[doc(alias("InvalidParameter.TrafficStrategyInvalid"))]
        InvalidParameterTrafficStrategyInvalid = -1_478_009_680,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.IsEnabledInvalid
        #[doc(alias("InvalidParameterValue.IsEnabledInvalid"))]
        InvalidParameterValueIsEnabledInvalid = 1_198_068_712,
        /// InvalidParameterValue.PoolAddrDuplicated
        #[doc(alias("InvalidParameterValue.PoolAddrDuplicated"))]
        InvalidParameterValuePoolAddrDuplicated = 1_292_105_869,
        /// InvalidParameterValue.PoolAddrEmpty
        #[doc(alias("InvalidParameterValue.PoolAddrEmpty"))]
        InvalidParameterValuePoolAddrEmpty = 1_601_722_767,
        /// InvalidParameterValue.PoolAddrInvalid
        #[doc(alias("InvalidParameterValue.PoolAddrInvalid"))]
        InvalidParameterValuePoolAddrInvalid = 2_006_310_500,
        /// InvalidParameterValue.PoolAddrMixed
        #[doc(alias("InvalidParameterValue.PoolAddrMixed"))]
        InvalidParameterValuePoolAddrMixed = 1_647_974_932,
        /// InvalidParameterValue.PoolAddrWeightEmpty
        #[doc(alias("InvalidParameterValue.PoolAddrWeightEmpty"))]
        InvalidParameterValuePoolAddrWeightEmpty = -1_310_793_324,
        /// InvalidParameterValue.TrafficStrategyInvalid
        #[doc(alias("InvalidParameterValue.TrafficStrategyInvalid"))]
        InvalidParameterValueTrafficStrategyInvalid = -2_007_409_571,
        /// InvalidParameterValue.TrafficStrategyWeightEmpty
        #[doc(alias("InvalidParameterValue.TrafficStrategyWeightEmpty"))]
        InvalidParameterValueTrafficStrategyWeightEmpty = -1_159_096_852,
        /// LimitExceeded
        LimitExceeded = 1_877_296_052,
        /// MissingParameter
        MissingParameter = -335_740_916,
        /// RequestLimitExceeded.InnerRequestLimitExceeded
        ///
        /// - Retry: `backoff`
        #[doc(alias("RequestLimitExceeded.InnerRequestLimitExceeded"))]
        RequestLimitExceededInnerRequestLimitExceeded = -1_111_850_481,
        /// ResourceInsufficient.NoInstance
        #[doc(alias("ResourceInsufficient.NoInstance"))]
        ResourceInsufficientNoInstance = -1_655_541_977,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// ResourceNotFound.SearchInfo
        #[doc(alias("ResourceNotFound.SearchInfo"))]
        ResourceNotFoundSearchInfo = -1_888_122_003,
        /// ResourceUnavailable
        ResourceUnavailable = 580_484_002,
        /// UnauthorizedOperation
        UnauthorizedOperation = -759_559_078,
        /// UnauthorizedOperation.InstanceUnauthorized
        #[doc(alias("UnauthorizedOperation.InstanceUnauthorized"))]
        UnauthorizedOperationInstanceUnauthorized = -416_456_605,
        /// UnauthorizedOperation.MainBindPoolUnauthorized
        #[doc(alias("UnauthorizedOperation.MainBindPoolUnauthorized"))]
        UnauthorizedOperationMainBindPoolUnauthorized = 497_525_790,
        /// UnauthorizedOperation.MainPoolUnauthorized
        #[doc(alias("UnauthorizedOperation.MainPoolUnauthorized"))]
        UnauthorizedOperationMainPoolUnauthorized = 96_516_676,
        /// UnauthorizedOperation.PoolAddressUnauthorized
        #[doc(alias("UnauthorizedOperation.PoolAddressUnauthorized"))]
        UnauthorizedOperationPoolAddressUnauthorized = -1_382_770_558,
        /// UnauthorizedOperation.PoolUnauthorized
        #[doc(alias("UnauthorizedOperation.PoolUnauthorized"))]
        UnauthorizedOperationPoolUnauthorized = -1_859_863_374,
        /// UnauthorizedOperation.ResourceIdNotMatch
        #[doc(alias("UnauthorizedOperation.ResourceIdNotMatch"))]
        UnauthorizedOperationResourceIdNotMatch = -70_744_355,
        /// UnauthorizedOperation.ResourceIdUnauthorized
        #[doc(alias("UnauthorizedOperation.ResourceIdUnauthorized"))]
        UnauthorizedOperationResourceIdUnauthorized = 781_256_069,
        /// UnauthorizedOperation.StrategyUnauthorized
        #[doc(alias("UnauthorizedOperation.StrategyUnauthorized"))]
        UnauthorizedOperationStrategyUnauthorized = -136_159_141,
        /// UnauthorizedOperation.UnauthorizedError
        #[doc(alias("UnauthorizedOperation.UnauthorizedError"))]
        UnauthorizedOperationUnauthorizedError = -1_283_569_880,
        /// UnknownParameter
        UnknownParameter = -734_376_733,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
        /// UnsupportedOperation.AccessDomainUnauthorized
        #[doc(alias("UnsupportedOperation.AccessDomainUnauthorized"))]
        UnsupportedOperationAccessDomainUnauthorized = 1_420_259_670,
        /// UnsupportedOperation.DomainTtlInvalid
        #[doc(alias("UnsupportedOperation.DomainTtlInvalid"))]
        UnsupportedOperationDomainTtlInvalid = -1_858_452_931,
        /// UnsupportedOperation.FallBackPoolInvalid
        #[doc(alias("UnsupportedOperation.FallBackPoolInvalid"))]
        UnsupportedOperationFallBackPoolInvalid = -61_749_111,
        /// UnsupportedOperation.InstanceNameDuplicate
        #[doc(alias("UnsupportedOperation.InstanceNameDuplicate"))]
        UnsupportedOperationInstanceNameDuplicate = 4_858_093,
        /// UnsupportedOperation.MainBindPoolDuplicate
        #[doc(alias("UnsupportedOperation.MainBindPoolDuplicate"))]
        UnsupportedOperationMainBindPoolDuplicate = -1_348_900_699,
        /// UnsupportedOperation.MainBindPoolEmpty
        #[doc(alias("UnsupportedOperation.MainBindPoolEmpty"))]
        UnsupportedOperationMainBindPoolEmpty = -215_192_629,
        /// UnsupportedOperation.MainBindPoolLevelExceed
        #[doc(alias("UnsupportedOperation.MainBindPoolLevelExceed"))]
        UnsupportedOperationMainBindPoolLevelExceed = 1_753_988_324,
        /// UnsupportedOperation.MainBindPoolMixed
        #[doc(alias("UnsupportedOperation.MainBindPoolMixed"))]
        UnsupportedOperationMainBindPoolMixed = -132_351_615,
        /// UnsupportedOperation.MainBindPoolNumInvalid
        #[doc(alias("UnsupportedOperation.MainBindPoolNumInvalid"))]
        UnsupportedOperationMainBindPoolNumInvalid = 1_722_465_627,
        /// UnsupportedOperation.MainPoolDuplicate
        #[doc(alias("UnsupportedOperation.MainPoolDuplicate"))]
        UnsupportedOperationMainPoolDuplicate = -1_182_991_988,
        /// UnsupportedOperation.MainPoolEmpty
        #[doc(alias("UnsupportedOperation.MainPoolEmpty"))]
        UnsupportedOperationMainPoolEmpty = -1_035_843_787,
        /// UnsupportedOperation.MainPoolSurviveNumInvalid
        #[doc(alias("UnsupportedOperation.MainPoolSurviveNumInvalid"))]
        UnsupportedOperationMainPoolSurviveNumInvalid = 1_687_476_180,
        /// UnsupportedOperation.MonitorNameExist
        #[doc(alias("UnsupportedOperation.MonitorNameExist"))]
        UnsupportedOperationMonitorNameExist = -1_184_799_903,
        /// UnsupportedOperation.PackageUnauthorized
        #[doc(alias("UnsupportedOperation.PackageUnauthorized"))]
        UnsupportedOperationPackageUnauthorized = -1_592_820_788,
        /// UnsupportedOperation.PoolNameDuplicate
        #[doc(alias("UnsupportedOperation.PoolNameDuplicate"))]
        UnsupportedOperationPoolNameDuplicate = 361_842_487,
        /// UnsupportedOperation.QueryNotAllow
        #[doc(alias("UnsupportedOperation.QueryNotAllow"))]
        UnsupportedOperationQueryNotAllow = -1_879_821_751,
        /// UnsupportedOperation.ResourceNameDuplicated
        #[doc(alias("UnsupportedOperation.ResourceNameDuplicated"))]
        UnsupportedOperationResourceNameDuplicated = -618_145_779,
        /// UnsupportedOperation.ResourcePoolSourceNotExist
        #[doc(alias("UnsupportedOperation.ResourcePoolSourceNotExist"))]
        UnsupportedOperationResourcePoolSourceNotExist = 1_121_567_300,
        /// UnsupportedOperation.ResourceSourceDuplicated
        #[doc(alias("UnsupportedOperation.ResourceSourceDuplicated"))]
        UnsupportedOperationResourceSourceDuplicated = -1_218_980_223,
        /// UnsupportedOperation.StrategyNameDuplicate
        #[doc(alias("UnsupportedOperation.StrategyNameDuplicate"))]
        UnsupportedOperationStrategyNameDuplicate = -1_006_572_869,
        /// UnsupportedOperation.StrategySourceDuplicate
        #[doc(alias("UnsupportedOperation.StrategySourceDuplicate"))]
        UnsupportedOperationStrategySourceDuplicate = 1_760_129_782,
        /// UnsupportedOperation.StrategySourceInUsed
        #[doc(alias("UnsupportedOperation.StrategySourceInUsed"))]
        UnsupportedOperationStrategySourceInUsed = 1_072_870_780,
        /// UnsupportedOperation.StrategySourceUnauthorized
        #[doc(alias("UnsupportedOperation.StrategySourceUnauthorized"))]
        UnsupportedOperationStrategySourceUnauthorized = -1_346_252_715,
        /// UnsupportedOperation.StrategySwitchTypeInvalid
        #[doc(alias("UnsupportedOperation.StrategySwitchTypeInvalid"))]
        UnsupportedOperationStrategySwitchTypeInvalid = -375_452_088,
        /// UnsupportedOperation.TTLInvalid
        #[doc(alias("UnsupportedOperation.TTLInvalid"))]
        UnsupportedOperationTtlInvalid = -1_646_776_605,
        /// UnsupportedOperation.UserNotFound
        #[doc(alias("UnsupportedOperation.UserNotFound"))]
        UnsupportedOperationUserNotFound = 2_046_717_349,
    }
    api::listed_enum!(IgtmError, igtm_v20231024_table);
    mod igtm_v20231024_table {
        use super::api::{
            Background, Index, Level, Own, Retry, Table, TableData, backgrounds,
        };
        use super::{IgtmError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "igtm_v20231024";
        pub(super) const CODE_INDEX: Index = index::IGTM_V20231024_CODES;
        pub(super) const KEY_INDEX: Index = index::IGTM_V20231024_KEYS;
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
        pub(super) static BACKGROUNDS: [Background; 97] = backgrounds(
            &WORDS,
            &index::IGTM_V20231024_HEADS,
        );
        pub(super) static OWN: [Own; 1] = [
            Own::new(None, None, None, Some(Retry::Backoff)),
        ];
        pub(super) static TABLE: Table = Table::new(TableData {
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
            backgrounds: &BACKGROUNDS,
            own_at: &index::IGTM_V20231024_OWN,
            own: &OWN,
            listed_sources: &[super::SDK_GO_ZH],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20231024::IgtmError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go"),
);
