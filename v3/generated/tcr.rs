// @generated from spec/tcr.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: af26af58fae1f687
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/tcr.rs"]
mod index;

/// Version 2019-09-24 of the API.
pub mod v20190924 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of Tencent Container Registry (tcr), API 3.0, version 2019-09-24.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum TcrError {
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.DbError
        #[doc(alias("FailedOperation.DbError"))]
        FailedOperationDbError = -1_781_089_319,
        /// FailedOperation.DependenceError
        #[doc(alias("FailedOperation.DependenceError"))]
        FailedOperationDependenceError = -1_364_271_984,
        /// FailedOperation.EmptyCoreBody
        #[doc(alias("FailedOperation.EmptyCoreBody"))]
        FailedOperationEmptyCoreBody = 1_920_555_536,
        /// FailedOperation.ErrorGetDBDataError
        #[doc(alias("FailedOperation.ErrorGetDBDataError"))]
        FailedOperationErrorGetDbDataError = -7_836_981,
        /// FailedOperation.ErrorTcrInvalidMediaType
        #[doc(alias("FailedOperation.ErrorTcrInvalidMediaType"))]
        FailedOperationErrorTcrInvalidMediaType = 1_485_914_416,
        /// FailedOperation.ErrorTcrResourceConflict
        #[doc(alias("FailedOperation.ErrorTcrResourceConflict"))]
        FailedOperationErrorTcrResourceConflict = -1_194_904_604,
        /// FailedOperation.ErrorTcrUnauthorized
        #[doc(alias("FailedOperation.ErrorTcrUnauthorized"))]
        FailedOperationErrorTcrUnauthorized = -1_706_613_627,
        /// FailedOperation.GetDBDataError
        #[doc(alias("FailedOperation.GetDBDataError"))]
        FailedOperationGetDbDataError = -334_898_861,
        /// FailedOperation.GetSecurityPolicyFail
        #[doc(alias("FailedOperation.GetSecurityPolicyFail"))]
        FailedOperationGetSecurityPolicyFail = 589_086_479,
        /// FailedOperation.GetTcrClient
        #[doc(alias("FailedOperation.GetTcrClient"))]
        FailedOperationGetTcrClient = 1_434_774_873,
        /// FailedOperation.OperationCancel
        #[doc(alias("FailedOperation.OperationCancel"))]
        FailedOperationOperationCancel = -1_488_194_432,
        /// FailedOperation.PreconditionFailed
        #[doc(alias("FailedOperation.PreconditionFailed"))]
        FailedOperationPreconditionFailed = -472_151_028,
        /// FailedOperation.TradeFailed
        #[doc(alias("FailedOperation.TradeFailed"))]
        FailedOperationTradeFailed = 1_028_671_392,
        /// FailedOperation.ValidateRegistryNameFail
        #[doc(alias("FailedOperation.ValidateRegistryNameFail"))]
        FailedOperationValidateRegistryNameFail = -497_666_267,
        /// FailedOperation.ValidateSupportedRegionFail
        #[doc(alias("FailedOperation.ValidateSupportedRegionFail"))]
        FailedOperationValidateSupportedRegionFail = -550_224_607,
        /// InternalError
        InternalError = -609_421_848,
        /// InternalError.CreatePrivateZone
        #[doc(alias("InternalError.CreatePrivateZone"))]
        InternalErrorCreatePrivateZone = 647_506_983,
        /// InternalError.CreatePrivateZoneRecord
        #[doc(alias("InternalError.CreatePrivateZoneRecord"))]
        InternalErrorCreatePrivateZoneRecord = 1_146_912_886,
        /// InternalError.DbError
        #[doc(alias("InternalError.DbError"))]
        InternalErrorDbError = 1_206_173_262,
        /// InternalError.DeletePrivateZoneRecord
        #[doc(alias("InternalError.DeletePrivateZoneRecord"))]
        InternalErrorDeletePrivateZoneRecord = -1_757_481_862,
        /// InternalError.DescribeInternalEndpointDnsStatus
        #[doc(alias("InternalError.DescribeInternalEndpointDnsStatus"))]
        InternalErrorDescribeInternalEndpointDnsStatus = 1_768_377_367,
        /// InternalError.DescribePrivateZoneList
        #[doc(alias("InternalError.DescribePrivateZoneList"))]
        InternalErrorDescribePrivateZoneList = -933_296_832,
        /// InternalError.DescribePrivateZoneRecordList
        #[doc(alias("InternalError.DescribePrivateZoneRecordList"))]
        InternalErrorDescribePrivateZoneRecordList = 901_181_958,
        /// InternalError.DescribePrivateZoneServiceList
        #[doc(alias("InternalError.DescribePrivateZoneServiceList"))]
        InternalErrorDescribePrivateZoneServiceList = 312_027_808,
        /// InternalError.ErrConflict
        #[doc(alias("InternalError.ErrConflict"))]
        InternalErrorErrConflict = -1_629_722_618,
        /// InternalError.ErrNotExist
        #[doc(alias("InternalError.ErrNotExist"))]
        InternalErrorErrNotExist = 689_767_031,
        /// InternalError.ErrUnauthorized
        #[doc(alias("InternalError.ErrUnauthorized"))]
        InternalErrorErrUnauthorized = -972_682_780,
        /// InternalError.ErrorConflict
        #[doc(alias("InternalError.ErrorConflict"))]
        InternalErrorErrorConflict = 498_876_990,
        /// InternalError.ErrorOverLimit
        #[doc(alias("InternalError.ErrorOverLimit"))]
        InternalErrorErrorOverLimit = -1_260_694_709,
        /// InternalError.ErrorTcrInternal
        #[doc(alias("InternalError.ErrorTcrInternal"))]
        InternalErrorErrorTcrInternal = -7_375_493,
        /// InternalError.ErrorTcrInvalidMediaType
        #[doc(alias("InternalError.ErrorTcrInvalidMediaType"))]
        InternalErrorErrorTcrInvalidMediaType = 939_242_343,
        /// InternalError.ErrorTcrResourceConflict
        #[doc(alias("InternalError.ErrorTcrResourceConflict"))]
        InternalErrorErrorTcrResourceConflict = -1_381_292_921,
        /// InternalError.ErrorTcrUnauthorized
        #[doc(alias("InternalError.ErrorTcrUnauthorized"))]
        InternalErrorErrorTcrUnauthorized = 381_581_459,
        /// InternalError.ModifyPrivateZoneVpc
        #[doc(alias("InternalError.ModifyPrivateZoneVpc"))]
        InternalErrorModifyPrivateZoneVpc = -592_385_515,
        /// InternalError.Unknown
        #[doc(alias("InternalError.Unknown"))]
        InternalErrorUnknown = -1_298_513_901,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.ErrNSMisMatch
        #[doc(alias("InvalidParameter.ErrNSMisMatch"))]
        InvalidParameterErrNsMisMatch = -189_966_145,
        /// InvalidParameter.ErrNamespaceExist
        #[doc(alias("InvalidParameter.ErrNamespaceExist"))]
        InvalidParameterErrNamespaceExist = 683_267_465,
        /// InvalidParameter.ErrNamespaceReserved
        #[doc(alias("InvalidParameter.ErrNamespaceReserved"))]
        InvalidParameterErrNamespaceReserved = 303_066_297,
        /// InvalidParameter.ErrRepoExist
        #[doc(alias("InvalidParameter.ErrRepoExist"))]
        InvalidParameterErrRepoExist = -1_396_584_664,
        /// InvalidParameter.ErrReqArgsTooLarge
        #[doc(alias("InvalidParameter.ErrReqArgsTooLarge"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-04-19"
        )]
        InvalidParameterErrReqArgsTooLarge = -389_988_353,
        /// InvalidParameter.ErrTooLarge
        #[doc(alias("InvalidParameter.ErrTooLarge"))]
        InvalidParameterErrTooLarge = -276_334_043,
        /// InvalidParameter.ErrTriggerExist
        #[doc(alias("InvalidParameter.ErrTriggerExist"))]
        InvalidParameterErrTriggerExist = -751_297_877,
        /// InvalidParameter.ErrUserExist
        #[doc(alias("InvalidParameter.ErrUserExist"))]
        InvalidParameterErrUserExist = -1_336_689_534,
        /// InvalidParameter.ErrorNameExists
        #[doc(alias("InvalidParameter.ErrorNameExists"))]
        InvalidParameterErrorNameExists = -117_519_088,
        /// InvalidParameter.ErrorNameIllegal
        #[doc(alias("InvalidParameter.ErrorNameIllegal"))]
        InvalidParameterErrorNameIllegal = 1_533_600_334,
        /// InvalidParameter.ErrorNameReserved
        #[doc(alias("InvalidParameter.ErrorNameReserved"))]
        InvalidParameterErrorNameReserved = 1_151_849_037,
        /// InvalidParameter.ErrorRegistryName
        #[doc(alias("InvalidParameter.ErrorRegistryName"))]
        InvalidParameterErrorRegistryName = 491_740_818,
        /// InvalidParameter.ErrorTagOverLimit
        #[doc(alias("InvalidParameter.ErrorTagOverLimit"))]
        InvalidParameterErrorTagOverLimit = -1_131_385_079,
        /// InvalidParameter.ErrorTcrInvalidParameter
        #[doc(alias("InvalidParameter.ErrorTcrInvalidParameter"))]
        InvalidParameterErrorTcrInvalidParameter = -1_932_015_921,
        /// InvalidParameter.ReplicationExists
        #[doc(alias("InvalidParameter.ReplicationExists"))]
        InvalidParameterReplicationExists = 352_088_991,
        /// InvalidParameter.UnsupportedRegion
        #[doc(alias("InvalidParameter.UnsupportedRegion"))]
        InvalidParameterUnsupportedRegion = 1_901_051_847,
        /// LimitExceeded.ErrNamespaceMaxLimit
        #[doc(alias("LimitExceeded.ErrNamespaceMaxLimit"))]
        LimitExceededErrNamespaceMaxLimit = -1_166_079_508,
        /// LimitExceeded.ErrRepoMaxLimit
        #[doc(alias("LimitExceeded.ErrRepoMaxLimit"))]
        LimitExceededErrRepoMaxLimit = -863_885_748,
        /// LimitExceeded.ErrTriggerMaxLimit
        #[doc(alias("LimitExceeded.ErrTriggerMaxLimit"))]
        LimitExceededErrTriggerMaxLimit = 1_570_682_748,
        /// MissingParameter
        MissingParameter = -335_740_916,
        /// MissingParameter.MissingParameter
        #[doc(alias("MissingParameter.MissingParameter"))]
        MissingParameterMissingParameter = -1_334_909_019,
        /// OperationDenied
        OperationDenied = 1_116_061_597,
        /// OperationDenied.QuotaOverLimit
        #[doc(alias("OperationDenied.QuotaOverLimit"))]
        OperationDeniedQuotaOverLimit = 409_291_869,
        /// ResourceInsufficient.ErrorInstanceNotRunning
        #[doc(alias("ResourceInsufficient.ErrorInstanceNotRunning"))]
        ResourceInsufficientErrorInstanceNotRunning = 51_842_532,
        /// ResourceInsufficient.ErrorVpcDnsStatus
        #[doc(alias("ResourceInsufficient.ErrorVpcDnsStatus"))]
        ResourceInsufficientErrorVpcDnsStatus = -2_081_176_459,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// ResourceNotFound.ErrNoNamespace
        #[doc(alias("ResourceNotFound.ErrNoNamespace"))]
        ResourceNotFoundErrNoNamespace = 1_913_018_933,
        /// ResourceNotFound.ErrNoRepo
        #[doc(alias("ResourceNotFound.ErrNoRepo"))]
        ResourceNotFoundErrNoRepo = -1_809_771_987,
        /// ResourceNotFound.ErrNoTag
        #[doc(alias("ResourceNotFound.ErrNoTag"))]
        ResourceNotFoundErrNoTag = -854_698_609,
        /// ResourceNotFound.ErrNoTrigger
        #[doc(alias("ResourceNotFound.ErrNoTrigger"))]
        ResourceNotFoundErrNoTrigger = -1_053_189_112,
        /// ResourceNotFound.ErrNoUser
        #[doc(alias("ResourceNotFound.ErrNoUser"))]
        ResourceNotFoundErrNoUser = 1_322_809_164,
        /// ResourceNotFound.TcrResourceNotFound
        #[doc(alias("ResourceNotFound.TcrResourceNotFound"))]
        ResourceNotFoundTcrResourceNotFound = 448_696_825,
        /// UnauthorizedOperation
        UnauthorizedOperation = -759_559_078,
        /// UnauthorizedOperation.ErrorTcrUnauthorized
        #[doc(alias("UnauthorizedOperation.ErrorTcrUnauthorized"))]
        UnauthorizedOperationErrorTcrUnauthorized = -1_839_026_663,
        /// UnknownParameter
        UnknownParameter = -734_376_733,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
        /// UnsupportedOperation.CreatePrivateZone
        #[doc(alias("UnsupportedOperation.CreatePrivateZone"))]
        UnsupportedOperationCreatePrivateZone = 404_290_742,
        /// UnsupportedOperation.CreatePrivateZoneRecord
        #[doc(alias("UnsupportedOperation.CreatePrivateZoneRecord"))]
        UnsupportedOperationCreatePrivateZoneRecord = -1_657_468_169,
        /// UnsupportedOperation.DeletePrivateZoneRecord
        #[doc(alias("UnsupportedOperation.DeletePrivateZoneRecord"))]
        UnsupportedOperationDeletePrivateZoneRecord = 281_915_775,
        /// UnsupportedOperation.DescribePrivateZoneList
        #[doc(alias("UnsupportedOperation.DescribePrivateZoneList"))]
        UnsupportedOperationDescribePrivateZoneList = 1_002_099_984,
        /// UnsupportedOperation.DescribePrivateZoneRecordList
        #[doc(alias("UnsupportedOperation.DescribePrivateZoneRecordList"))]
        UnsupportedOperationDescribePrivateZoneRecordList = 1_320_017_119,
        /// UnsupportedOperation.ErrNoUserInitialized
        #[doc(alias("UnsupportedOperation.ErrNoUserInitialized"))]
        UnsupportedOperationErrNoUserInitialized = 1_767_584_409,
        /// UnsupportedOperation.ModifyPrivateZoneRecord
        #[doc(alias("UnsupportedOperation.ModifyPrivateZoneRecord"))]
        UnsupportedOperationModifyPrivateZoneRecord = -1_714_172_634,
        /// UnsupportedOperation.ModifyPrivateZoneVpc
        #[doc(alias("UnsupportedOperation.ModifyPrivateZoneVpc"))]
        UnsupportedOperationModifyPrivateZoneVpc = 1_138_128_768,
    }
    api::listed_enum!(TcrError, tcr_v20190924_table);
    mod tcr_v20190924_table {
        use super::api::{
            Background, Index, Level, Retirement, Table, TableData, backgrounds,
        };
        use super::{TcrError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "tcr_v20190924";
        pub(super) const CODE_INDEX: Index = index::TCR_V20190924_CODES;
        pub(super) const KEY_INDEX: Index = index::TCR_V20190924_KEYS;
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [TcrError; 82] = [
            TcrError::AuthFailure,
            TcrError::FailedOperation,
            TcrError::FailedOperationDbError,
            TcrError::FailedOperationDependenceError,
            TcrError::FailedOperationEmptyCoreBody,
            TcrError::FailedOperationErrorGetDbDataError,
            TcrError::FailedOperationErrorTcrInvalidMediaType,
            TcrError::FailedOperationErrorTcrResourceConflict,
            TcrError::FailedOperationErrorTcrUnauthorized,
            TcrError::FailedOperationGetDbDataError,
            TcrError::FailedOperationGetSecurityPolicyFail,
            TcrError::FailedOperationGetTcrClient,
            TcrError::FailedOperationOperationCancel,
            TcrError::FailedOperationPreconditionFailed,
            TcrError::FailedOperationTradeFailed,
            TcrError::FailedOperationValidateRegistryNameFail,
            TcrError::FailedOperationValidateSupportedRegionFail,
            TcrError::InternalError,
            TcrError::InternalErrorCreatePrivateZone,
            TcrError::InternalErrorCreatePrivateZoneRecord,
            TcrError::InternalErrorDbError,
            TcrError::InternalErrorDeletePrivateZoneRecord,
            TcrError::InternalErrorDescribeInternalEndpointDnsStatus,
            TcrError::InternalErrorDescribePrivateZoneList,
            TcrError::InternalErrorDescribePrivateZoneRecordList,
            TcrError::InternalErrorDescribePrivateZoneServiceList,
            TcrError::InternalErrorErrConflict,
            TcrError::InternalErrorErrNotExist,
            TcrError::InternalErrorErrUnauthorized,
            TcrError::InternalErrorErrorConflict,
            TcrError::InternalErrorErrorOverLimit,
            TcrError::InternalErrorErrorTcrInternal,
            TcrError::InternalErrorErrorTcrInvalidMediaType,
            TcrError::InternalErrorErrorTcrResourceConflict,
            TcrError::InternalErrorErrorTcrUnauthorized,
            TcrError::InternalErrorModifyPrivateZoneVpc,
            TcrError::InternalErrorUnknown,
            TcrError::InvalidParameter,
            TcrError::InvalidParameterErrNsMisMatch,
            TcrError::InvalidParameterErrNamespaceExist,
            TcrError::InvalidParameterErrNamespaceReserved,
            TcrError::InvalidParameterErrRepoExist,
            TcrError::InvalidParameterErrReqArgsTooLarge,
            TcrError::InvalidParameterErrTooLarge,
            TcrError::InvalidParameterErrTriggerExist,
            TcrError::InvalidParameterErrUserExist,
            TcrError::InvalidParameterErrorNameExists,
            TcrError::InvalidParameterErrorNameIllegal,
            TcrError::InvalidParameterErrorNameReserved,
            TcrError::InvalidParameterErrorRegistryName,
            TcrError::InvalidParameterErrorTagOverLimit,
            TcrError::InvalidParameterErrorTcrInvalidParameter,
            TcrError::InvalidParameterReplicationExists,
            TcrError::InvalidParameterUnsupportedRegion,
            TcrError::LimitExceededErrNamespaceMaxLimit,
            TcrError::LimitExceededErrRepoMaxLimit,
            TcrError::LimitExceededErrTriggerMaxLimit,
            TcrError::MissingParameter,
            TcrError::MissingParameterMissingParameter,
            TcrError::OperationDenied,
            TcrError::OperationDeniedQuotaOverLimit,
            TcrError::ResourceInsufficientErrorInstanceNotRunning,
            TcrError::ResourceInsufficientErrorVpcDnsStatus,
            TcrError::ResourceNotFound,
            TcrError::ResourceNotFoundErrNoNamespace,
            TcrError::ResourceNotFoundErrNoRepo,
            TcrError::ResourceNotFoundErrNoTag,
            TcrError::ResourceNotFoundErrNoTrigger,
            TcrError::ResourceNotFoundErrNoUser,
            TcrError::ResourceNotFoundTcrResourceNotFound,
            TcrError::UnauthorizedOperation,
            TcrError::UnauthorizedOperationErrorTcrUnauthorized,
            TcrError::UnknownParameter,
            TcrError::UnsupportedOperation,
            TcrError::UnsupportedOperationCreatePrivateZone,
            TcrError::UnsupportedOperationCreatePrivateZoneRecord,
            TcrError::UnsupportedOperationDeletePrivateZoneRecord,
            TcrError::UnsupportedOperationDescribePrivateZoneList,
            TcrError::UnsupportedOperationDescribePrivateZoneRecordList,
            TcrError::UnsupportedOperationErrNoUserInitialized,
            TcrError::UnsupportedOperationModifyPrivateZoneRecord,
            TcrError::UnsupportedOperationModifyPrivateZoneVpc,
        ];
        pub(super) static WORDS: [&str; 82] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperation.DbError",
            "FailedOperation.DependenceError",
            "FailedOperation.EmptyCoreBody",
            "FailedOperation.ErrorGetDBDataError",
            "FailedOperation.ErrorTcrInvalidMediaType",
            "FailedOperation.ErrorTcrResourceConflict",
            "FailedOperation.ErrorTcrUnauthorized",
            "FailedOperation.GetDBDataError",
            "FailedOperation.GetSecurityPolicyFail",
            "FailedOperation.GetTcrClient",
            "FailedOperation.OperationCancel",
            "FailedOperation.PreconditionFailed",
            "FailedOperation.TradeFailed",
            "FailedOperation.ValidateRegistryNameFail",
            "FailedOperation.ValidateSupportedRegionFail",
            "InternalError",
            "InternalError.CreatePrivateZone",
            "InternalError.CreatePrivateZoneRecord",
            "InternalError.DbError",
            "InternalError.DeletePrivateZoneRecord",
            "InternalError.DescribeInternalEndpointDnsStatus",
            "InternalError.DescribePrivateZoneList",
            "InternalError.DescribePrivateZoneRecordList",
            "InternalError.DescribePrivateZoneServiceList",
            "InternalError.ErrConflict",
            "InternalError.ErrNotExist",
            "InternalError.ErrUnauthorized",
            "InternalError.ErrorConflict",
            "InternalError.ErrorOverLimit",
            "InternalError.ErrorTcrInternal",
            "InternalError.ErrorTcrInvalidMediaType",
            "InternalError.ErrorTcrResourceConflict",
            "InternalError.ErrorTcrUnauthorized",
            "InternalError.ModifyPrivateZoneVpc",
            "InternalError.Unknown",
            "InvalidParameter",
            "InvalidParameter.ErrNSMisMatch",
            "InvalidParameter.ErrNamespaceExist",
            "InvalidParameter.ErrNamespaceReserved",
            "InvalidParameter.ErrRepoExist",
            "InvalidParameter.ErrReqArgsTooLarge",
            "InvalidParameter.ErrTooLarge",
            "InvalidParameter.ErrTriggerExist",
            "InvalidParameter.ErrUserExist",
            "InvalidParameter.ErrorNameExists",
            "InvalidParameter.ErrorNameIllegal",
            "InvalidParameter.ErrorNameReserved",
            "InvalidParameter.ErrorRegistryName",
            "InvalidParameter.ErrorTagOverLimit",
            "InvalidParameter.ErrorTcrInvalidParameter",
            "InvalidParameter.ReplicationExists",
            "InvalidParameter.UnsupportedRegion",
            "LimitExceeded.ErrNamespaceMaxLimit",
            "LimitExceeded.ErrRepoMaxLimit",
            "LimitExceeded.ErrTriggerMaxLimit",
            "MissingParameter",
            "MissingParameter.MissingParameter",
            "OperationDenied",
            "OperationDenied.QuotaOverLimit",
            "ResourceInsufficient.ErrorInstanceNotRunning",
            "ResourceInsufficient.ErrorVpcDnsStatus",
            "ResourceNotFound",
            "ResourceNotFound.ErrNoNamespace",
            "ResourceNotFound.ErrNoRepo",
            "ResourceNotFound.ErrNoTag",
            "ResourceNotFound.ErrNoTrigger",
            "ResourceNotFound.ErrNoUser",
            "ResourceNotFound.TcrResourceNotFound",
            "UnauthorizedOperation",
            "UnauthorizedOperation.ErrorTcrUnauthorized",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperation.CreatePrivateZone",
            "UnsupportedOperation.CreatePrivateZoneRecord",
            "UnsupportedOperation.DeletePrivateZoneRecord",
            "UnsupportedOperation.DescribePrivateZoneList",
            "UnsupportedOperation.DescribePrivateZoneRecordList",
            "UnsupportedOperation.ErrNoUserInitialized",
            "UnsupportedOperation.ModifyPrivateZoneRecord",
            "UnsupportedOperation.ModifyPrivateZoneVpc",
        ];
        pub(super) static NAMES: [&str; 82] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperationDbError",
            "FailedOperationDependenceError",
            "FailedOperationEmptyCoreBody",
            "FailedOperationErrorGetDbDataError",
            "FailedOperationErrorTcrInvalidMediaType",
            "FailedOperationErrorTcrResourceConflict",
            "FailedOperationErrorTcrUnauthorized",
            "FailedOperationGetDbDataError",
            "FailedOperationGetSecurityPolicyFail",
            "FailedOperationGetTcrClient",
            "FailedOperationOperationCancel",
            "FailedOperationPreconditionFailed",
            "FailedOperationTradeFailed",
            "FailedOperationValidateRegistryNameFail",
            "FailedOperationValidateSupportedRegionFail",
            "InternalError",
            "InternalErrorCreatePrivateZone",
            "InternalErrorCreatePrivateZoneRecord",
            "InternalErrorDbError",
            "InternalErrorDeletePrivateZoneRecord",
            "InternalErrorDescribeInternalEndpointDnsStatus",
            "InternalErrorDescribePrivateZoneList",
            "InternalErrorDescribePrivateZoneRecordList",
            "InternalErrorDescribePrivateZoneServiceList",
            "InternalErrorErrConflict",
            "InternalErrorErrNotExist",
            "InternalErrorErrUnauthorized",
            "InternalErrorErrorConflict",
            "InternalErrorErrorOverLimit",
            "InternalErrorErrorTcrInternal",
            "InternalErrorErrorTcrInvalidMediaType",
            "InternalErrorErrorTcrResourceConflict",
            "InternalErrorErrorTcrUnauthorized",
            "InternalErrorModifyPrivateZoneVpc",
            "InternalErrorUnknown",
            "InvalidParameter",
            "InvalidParameterErrNsMisMatch",
            "InvalidParameterErrNamespaceExist",
            "InvalidParameterErrNamespaceReserved",
            "InvalidParameterErrRepoExist",
            "InvalidParameterErrReqArgsTooLarge",
            "InvalidParameterErrTooLarge",
            "InvalidParameterErrTriggerExist",
            "InvalidParameterErrUserExist",
            "InvalidParameterErrorNameExists",
            "InvalidParameterErrorNameIllegal",
            "InvalidParameterErrorNameReserved",
            "InvalidParameterErrorRegistryName",
            "InvalidParameterErrorTagOverLimit",
            "InvalidParameterErrorTcrInvalidParameter",
            "InvalidParameterReplicationExists",
            "InvalidParameterUnsupportedRegion",
            "LimitExceededErrNamespaceMaxLimit",
            "LimitExceededErrRepoMaxLimit",
            "LimitExceededErrTriggerMaxLimit",
            "MissingParameter",
            "MissingParameterMissingParameter",
            "OperationDenied",
            "OperationDeniedQuotaOverLimit",
            "ResourceInsufficientErrorInstanceNotRunning",
            "ResourceInsufficientErrorVpcDnsStatus",
            "ResourceNotFound",
            "ResourceNotFoundErrNoNamespace",
            "ResourceNotFoundErrNoRepo",
            "ResourceNotFoundErrNoTag",
            "ResourceNotFoundErrNoTrigger",
            "ResourceNotFoundErrNoUser",
            "ResourceNotFoundTcrResourceNotFound",
            "UnauthorizedOperation",
            "UnauthorizedOperationErrorTcrUnauthorized",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperationCreatePrivateZone",
            "UnsupportedOperationCreatePrivateZoneRecord",
            "UnsupportedOperationDeletePrivateZoneRecord",
            "UnsupportedOperationDescribePrivateZoneList",
            "UnsupportedOperationDescribePrivateZoneRecordList",
            "UnsupportedOperationErrNoUserInitialized",
            "UnsupportedOperationModifyPrivateZoneRecord",
            "UnsupportedOperationModifyPrivateZoneVpc",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static BACKGROUNDS: [Background; 82] = backgrounds(
            &WORDS,
            &index::TCR_V20190924_HEADS,
        );
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "TcrError",
            label_en: "Tencent Container Registry",
            label_zh: "容器镜像服务",
            level: Level::Service,
            product: Some(products::TCR),
            version: Some("2019-09-24"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    42,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-04-19",
                        "自 2022-04-19 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
            ],
            backgrounds: &BACKGROUNDS,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20190924::TcrError;

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
