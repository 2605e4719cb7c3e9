// @generated from spec/tcr.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 517e0d7010c08bee, rust-hash: 712b349cc9688bcd
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/tcr.rs"]
mod index;

/// Version 2019-09-24 of the API.
pub mod v20190924 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "tcr")]
    /// Error codes of Tencent Container Registry (tcr), API 3.0, version 2019-09-24.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum TcrError {
        /// AuthFailure
        AuthFailure,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.DbError
        #[doc(alias("FailedOperation.DbError"))]
        FailedOperationDbError,
        /// FailedOperation.DependenceError
        #[doc(alias("FailedOperation.DependenceError"))]
        FailedOperationDependenceError,
        /// FailedOperation.EmptyCoreBody
        #[doc(alias("FailedOperation.EmptyCoreBody"))]
        FailedOperationEmptyCoreBody,
        /// FailedOperation.ErrorGetDBDataError
        #[doc(alias("FailedOperation.ErrorGetDBDataError"))]
        FailedOperationErrorGetDbDataError,
        /// FailedOperation.ErrorTcrInvalidMediaType
        #[doc(alias("FailedOperation.ErrorTcrInvalidMediaType"))]
        FailedOperationErrorTcrInvalidMediaType,
        /// FailedOperation.ErrorTcrResourceConflict
        #[doc(alias("FailedOperation.ErrorTcrResourceConflict"))]
        FailedOperationErrorTcrResourceConflict,
        /// FailedOperation.ErrorTcrUnauthorized
        #[doc(alias("FailedOperation.ErrorTcrUnauthorized"))]
        FailedOperationErrorTcrUnauthorized,
        /// FailedOperation.GetDBDataError
        #[doc(alias("FailedOperation.GetDBDataError"))]
        FailedOperationGetDbDataError,
        /// FailedOperation.GetSecurityPolicyFail
        #[doc(alias("FailedOperation.GetSecurityPolicyFail"))]
        FailedOperationGetSecurityPolicyFail,
        /// FailedOperation.GetTcrClient
        #[doc(alias("FailedOperation.GetTcrClient"))]
        FailedOperationGetTcrClient,
        /// FailedOperation.OperationCancel
        #[doc(alias("FailedOperation.OperationCancel"))]
        FailedOperationOperationCancel,
        /// FailedOperation.PreconditionFailed
        #[doc(alias("FailedOperation.PreconditionFailed"))]
        FailedOperationPreconditionFailed,
        /// FailedOperation.TradeFailed
        #[doc(alias("FailedOperation.TradeFailed"))]
        FailedOperationTradeFailed,
        /// FailedOperation.ValidateRegistryNameFail
        #[doc(alias("FailedOperation.ValidateRegistryNameFail"))]
        FailedOperationValidateRegistryNameFail,
        /// FailedOperation.ValidateSupportedRegionFail
        #[doc(alias("FailedOperation.ValidateSupportedRegionFail"))]
        FailedOperationValidateSupportedRegionFail,
        /// InternalError
        InternalError,
        /// InternalError.CreatePrivateZone
        #[doc(alias("InternalError.CreatePrivateZone"))]
        InternalErrorCreatePrivateZone,
        /// InternalError.CreatePrivateZoneRecord
        #[doc(alias("InternalError.CreatePrivateZoneRecord"))]
        InternalErrorCreatePrivateZoneRecord,
        /// InternalError.DbError
        #[doc(alias("InternalError.DbError"))]
        InternalErrorDbError,
        /// InternalError.DeletePrivateZoneRecord
        #[doc(alias("InternalError.DeletePrivateZoneRecord"))]
        InternalErrorDeletePrivateZoneRecord,
        /// InternalError.DescribeInternalEndpointDnsStatus
        #[doc(alias("InternalError.DescribeInternalEndpointDnsStatus"))]
        InternalErrorDescribeInternalEndpointDnsStatus,
        /// InternalError.DescribePrivateZoneList
        #[doc(alias("InternalError.DescribePrivateZoneList"))]
        InternalErrorDescribePrivateZoneList,
        /// InternalError.DescribePrivateZoneRecordList
        #[doc(alias("InternalError.DescribePrivateZoneRecordList"))]
        InternalErrorDescribePrivateZoneRecordList,
        /// InternalError.DescribePrivateZoneServiceList
        #[doc(alias("InternalError.DescribePrivateZoneServiceList"))]
        InternalErrorDescribePrivateZoneServiceList,
        /// InternalError.ErrConflict
        #[doc(alias("InternalError.ErrConflict"))]
        InternalErrorErrConflict,
        /// InternalError.ErrNotExist
        #[doc(alias("InternalError.ErrNotExist"))]
        InternalErrorErrNotExist,
        /// InternalError.ErrUnauthorized
        #[doc(alias("InternalError.ErrUnauthorized"))]
        InternalErrorErrUnauthorized,
        /// InternalError.ErrorConflict
        #[doc(alias("InternalError.ErrorConflict"))]
        InternalErrorErrorConflict,
        /// InternalError.ErrorOverLimit
        #[doc(alias("InternalError.ErrorOverLimit"))]
        InternalErrorErrorOverLimit,
        /// InternalError.ErrorTcrInternal
        #[doc(alias("InternalError.ErrorTcrInternal"))]
        InternalErrorErrorTcrInternal,
        /// InternalError.ErrorTcrInvalidMediaType
        #[doc(alias("InternalError.ErrorTcrInvalidMediaType"))]
        InternalErrorErrorTcrInvalidMediaType,
        /// InternalError.ErrorTcrResourceConflict
        #[doc(alias("InternalError.ErrorTcrResourceConflict"))]
        InternalErrorErrorTcrResourceConflict,
        /// InternalError.ErrorTcrUnauthorized
        #[doc(alias("InternalError.ErrorTcrUnauthorized"))]
        InternalErrorErrorTcrUnauthorized,
        /// InternalError.ModifyPrivateZoneVpc
        #[doc(alias("InternalError.ModifyPrivateZoneVpc"))]
        InternalErrorModifyPrivateZoneVpc,
        /// InternalError.Unknown
        #[doc(alias("InternalError.Unknown"))]
        InternalErrorUnknown,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.ErrNSMisMatch
        #[doc(alias("InvalidParameter.ErrNSMisMatch"))]
        InvalidParameterErrNsMisMatch,
        /// InvalidParameter.ErrNamespaceExist
        #[doc(alias("InvalidParameter.ErrNamespaceExist"))]
        InvalidParameterErrNamespaceExist,
        /// InvalidParameter.ErrNamespaceReserved
        #[doc(alias("InvalidParameter.ErrNamespaceReserved"))]
        InvalidParameterErrNamespaceReserved,
        /// InvalidParameter.ErrRepoExist
        #[doc(alias("InvalidParameter.ErrRepoExist"))]
        InvalidParameterErrRepoExist,
        /// InvalidParameter.ErrReqArgsTooLarge
        #[doc(alias("InvalidParameter.ErrReqArgsTooLarge"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-04-19"
        )]
        InvalidParameterErrReqArgsTooLarge,
        /// InvalidParameter.ErrTooLarge
        #[doc(alias("InvalidParameter.ErrTooLarge"))]
        InvalidParameterErrTooLarge,
        /// InvalidParameter.ErrTriggerExist
        #[doc(alias("InvalidParameter.ErrTriggerExist"))]
        InvalidParameterErrTriggerExist,
        /// InvalidParameter.ErrUserExist
        #[doc(alias("InvalidParameter.ErrUserExist"))]
        InvalidParameterErrUserExist,
        /// InvalidParameter.ErrorNameExists
        #[doc(alias("InvalidParameter.ErrorNameExists"))]
        InvalidParameterErrorNameExists,
        /// InvalidParameter.ErrorNameIllegal
        #[doc(alias("InvalidParameter.ErrorNameIllegal"))]
        InvalidParameterErrorNameIllegal,
        /// InvalidParameter.ErrorNameReserved
        #[doc(alias("InvalidParameter.ErrorNameReserved"))]
        InvalidParameterErrorNameReserved,
        /// InvalidParameter.ErrorRegistryName
        #[doc(alias("InvalidParameter.ErrorRegistryName"))]
        InvalidParameterErrorRegistryName,
        /// InvalidParameter.ErrorTagOverLimit
        #[doc(alias("InvalidParameter.ErrorTagOverLimit"))]
        InvalidParameterErrorTagOverLimit,
        /// InvalidParameter.ErrorTcrInvalidParameter
        #[doc(alias("InvalidParameter.ErrorTcrInvalidParameter"))]
        InvalidParameterErrorTcrInvalidParameter,
        /// InvalidParameter.ReplicationExists
        #[doc(alias("InvalidParameter.ReplicationExists"))]
        InvalidParameterReplicationExists,
        /// InvalidParameter.UnsupportedRegion
        #[doc(alias("InvalidParameter.UnsupportedRegion"))]
        InvalidParameterUnsupportedRegion,
        /// LimitExceeded.ErrNamespaceMaxLimit
        #[doc(alias("LimitExceeded.ErrNamespaceMaxLimit"))]
        LimitExceededErrNamespaceMaxLimit,
        /// LimitExceeded.ErrRepoMaxLimit
        #[doc(alias("LimitExceeded.ErrRepoMaxLimit"))]
        LimitExceededErrRepoMaxLimit,
        /// LimitExceeded.ErrTriggerMaxLimit
        #[doc(alias("LimitExceeded.ErrTriggerMaxLimit"))]
        LimitExceededErrTriggerMaxLimit,
        /// MissingParameter
        MissingParameter,
        /// MissingParameter.MissingParameter
        #[doc(alias("MissingParameter.MissingParameter"))]
        MissingParameterMissingParameter,
        /// OperationDenied
        OperationDenied,
        /// OperationDenied.QuotaOverLimit
        #[doc(alias("OperationDenied.QuotaOverLimit"))]
        OperationDeniedQuotaOverLimit,
        /// ResourceInsufficient.ErrorInstanceNotRunning
        #[doc(alias("ResourceInsufficient.ErrorInstanceNotRunning"))]
        ResourceInsufficientErrorInstanceNotRunning,
        /// ResourceInsufficient.ErrorVpcDnsStatus
        #[doc(alias("ResourceInsufficient.ErrorVpcDnsStatus"))]
        ResourceInsufficientErrorVpcDnsStatus,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceNotFound.ErrNoNamespace
        #[doc(alias("ResourceNotFound.ErrNoNamespace"))]
        ResourceNotFoundErrNoNamespace,
        /// ResourceNotFound.ErrNoRepo
        #[doc(alias("ResourceNotFound.ErrNoRepo"))]
        ResourceNotFoundErrNoRepo,
        /// ResourceNotFound.ErrNoTag
        #[doc(alias("ResourceNotFound.ErrNoTag"))]
        ResourceNotFoundErrNoTag,
        /// ResourceNotFound.ErrNoTrigger
        #[doc(alias("ResourceNotFound.ErrNoTrigger"))]
        ResourceNotFoundErrNoTrigger,
        /// ResourceNotFound.ErrNoUser
        #[doc(alias("ResourceNotFound.ErrNoUser"))]
        ResourceNotFoundErrNoUser,
        /// ResourceNotFound.TcrResourceNotFound
        #[doc(alias("ResourceNotFound.TcrResourceNotFound"))]
        ResourceNotFoundTcrResourceNotFound,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnauthorizedOperation.ErrorTcrUnauthorized
        #[doc(alias("UnauthorizedOperation.ErrorTcrUnauthorized"))]
        UnauthorizedOperationErrorTcrUnauthorized,
        /// UnknownParameter
        UnknownParameter,
        /// UnsupportedOperation
        UnsupportedOperation,
        /// UnsupportedOperation.CreatePrivateZone
        #[doc(alias("UnsupportedOperation.CreatePrivateZone"))]
        UnsupportedOperationCreatePrivateZone,
        /// UnsupportedOperation.CreatePrivateZoneRecord
        #[doc(alias("UnsupportedOperation.CreatePrivateZoneRecord"))]
        UnsupportedOperationCreatePrivateZoneRecord,
        /// UnsupportedOperation.DeletePrivateZoneRecord
        #[doc(alias("UnsupportedOperation.DeletePrivateZoneRecord"))]
        UnsupportedOperationDeletePrivateZoneRecord,
        /// UnsupportedOperation.DescribePrivateZoneList
        #[doc(alias("UnsupportedOperation.DescribePrivateZoneList"))]
        UnsupportedOperationDescribePrivateZoneList,
        /// UnsupportedOperation.DescribePrivateZoneRecordList
        #[doc(alias("UnsupportedOperation.DescribePrivateZoneRecordList"))]
        UnsupportedOperationDescribePrivateZoneRecordList,
        /// UnsupportedOperation.ErrNoUserInitialized
        #[doc(alias("UnsupportedOperation.ErrNoUserInitialized"))]
        UnsupportedOperationErrNoUserInitialized,
        /// UnsupportedOperation.ModifyPrivateZoneRecord
        #[doc(alias("UnsupportedOperation.ModifyPrivateZoneRecord"))]
        UnsupportedOperationModifyPrivateZoneRecord,
        /// UnsupportedOperation.ModifyPrivateZoneVpc
        #[doc(alias("UnsupportedOperation.ModifyPrivateZoneVpc"))]
        UnsupportedOperationModifyPrivateZoneVpc,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "tcr")]
    api::listed_enum!(TcrError, tcr_v20190924_table);
    pub(crate) mod tcr_v20190924_table {
        use super::api::{Answer, Index, Level, Retirement, Table, TableData};
        #[cfg(feature = "tcr")]
        use super::TcrError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "tcr_v20190924";
        pub(super) const CODE_INDEX: Index = index::TCR_V20190924_CODES;
        pub(super) const KEY_INDEX: Index = index::TCR_V20190924_KEYS;
        #[cfg(feature = "tcr")]
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
        pub(super) static ANSWERS: [Answer; 20] = [
            Answer::of("AuthFailure"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::below("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::below("MissingParameter"),
            Answer::of("OperationDenied"),
            Answer::below("OperationDenied"),
            Answer::below("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::of("UnauthorizedOperation"),
            Answer::below("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::TCR_V20190924_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
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
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

#[cfg(feature = "tcr")]
pub use v20190924::TcrError;

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
