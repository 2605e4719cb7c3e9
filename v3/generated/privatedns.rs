// @generated from spec/privatedns.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 1a3cd99ef11f9bc4, rust-hash: 4c4e87a2ef589ddb
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/privatedns.rs"]
mod index;

/// Version 2020-10-28 of the API.
pub mod v20201028 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "privatedns")]
    /// Error codes of Private DNS (privatedns), API 3.0, version 2020-10-28.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum PrivatednsError {
        /// AuthFailure
        AuthFailure,
        /// AuthFailure.TokenFailure
        #[doc(alias("AuthFailure.TokenFailure"))]
        AuthFailureTokenFailure,
        /// DryRunOperation
        DryRunOperation,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.BindZoneVpcFailed
        #[doc(alias("FailedOperation.BindZoneVpcFailed"))]
        FailedOperationBindZoneVpcFailed,
        /// FailedOperation.CreateRecordError
        #[doc(alias("FailedOperation.CreateRecordError"))]
        FailedOperationCreateRecordError,
        /// FailedOperation.CreateRecordFailed
        #[doc(alias("FailedOperation.CreateRecordFailed"))]
        FailedOperationCreateRecordFailed,
        /// FailedOperation.CreateVpcEndPointError
        #[doc(alias("FailedOperation.CreateVpcEndPointError"))]
        FailedOperationCreateVpcEndPointError,
        /// FailedOperation.CreateVpcEndPointFailed
        #[doc(alias("FailedOperation.CreateVpcEndPointFailed"))]
        FailedOperationCreateVpcEndPointFailed,
        /// FailedOperation.CreateZoneFailed
        #[doc(alias("FailedOperation.CreateZoneFailed"))]
        FailedOperationCreateZoneFailed,
        /// FailedOperation.DataError
        #[doc(alias("FailedOperation.DataError"))]
        FailedOperationDataError,
        /// FailedOperation.DeleteLastBindVpcRecordFailed
        #[doc(alias("FailedOperation.DeleteLastBindVpcRecordFailed"))]
        FailedOperationDeleteLastBindVpcRecordFailed,
        /// FailedOperation.DeleteRecordFailed
        #[doc(alias("FailedOperation.DeleteRecordFailed"))]
        FailedOperationDeleteRecordFailed,
        /// FailedOperation.DeleteVpcEndPointFailed
        #[doc(alias("FailedOperation.DeleteVpcEndPointFailed"))]
        FailedOperationDeleteVpcEndPointFailed,
        /// FailedOperation.DeleteZoneFailed
        #[doc(alias("FailedOperation.DeleteZoneFailed"))]
        FailedOperationDeleteZoneFailed,
        /// FailedOperation.EndPointServiceCreateFailed
        #[doc(alias("FailedOperation.EndPointServiceCreateFailed"))]
        FailedOperationEndPointServiceCreateFailed,
        /// FailedOperation.EndPointServiceDeleteFailed
        #[doc(alias("FailedOperation.EndPointServiceDeleteFailed"))]
        FailedOperationEndPointServiceDeleteFailed,
        /// FailedOperation.EndPointServiceWhiteListFailed
        #[doc(alias("FailedOperation.EndPointServiceWhiteListFailed"))]
        FailedOperationEndPointServiceWhiteListFailed,
        /// FailedOperation.GetTmpCredFailed
        #[doc(alias("FailedOperation.GetTmpCredFailed"))]
        FailedOperationGetTmpCredFailed,
        /// FailedOperation.InboundOverLimit
        #[doc(alias("FailedOperation.InboundOverLimit"))]
        FailedOperationInboundOverLimit,
        /// FailedOperation.ModifyRecordFailed
        #[doc(alias("FailedOperation.ModifyRecordFailed"))]
        FailedOperationModifyRecordFailed,
        /// FailedOperation.ModifyZoneFailed
        #[doc(alias("FailedOperation.ModifyZoneFailed"))]
        FailedOperationModifyZoneFailed,
        /// FailedOperation.UpdateRecordFailed
        #[doc(alias("FailedOperation.UpdateRecordFailed"))]
        FailedOperationUpdateRecordFailed,
        /// InternalError
        InternalError,
        /// InternalError.UndefiendError
        #[doc(alias("InternalError.UndefiendError"))]
        InternalErrorUndefiendError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.AccountExist
        #[doc(alias("InvalidParameter.AccountExist"))]
        InvalidParameterAccountExist,
        /// InvalidParameter.CrossAccountCountExceed
        #[doc(alias("InvalidParameter.CrossAccountCountExceed"))]
        InvalidParameterCrossAccountCountExceed,
        /// InvalidParameter.EndPointBindForwardRule
        #[doc(alias("InvalidParameter.EndPointBindForwardRule"))]
        InvalidParameterEndPointBindForwardRule,
        /// InvalidParameter.EndPointNotExists
        #[doc(alias("InvalidParameter.EndPointNotExists"))]
        InvalidParameterEndPointNotExists,
        /// InvalidParameter.EndPointServiceNotExist
        #[doc(alias("InvalidParameter.EndPointServiceNotExist"))]
        InvalidParameterEndPointServiceNotExist,
        /// InvalidParameter.ForwardRuleNotExist
        #[doc(alias("InvalidParameter.ForwardRuleNotExist"))]
        InvalidParameterForwardRuleNotExist,
        /// InvalidParameter.ForwardRuleZoneRepeatBind
        #[doc(alias("InvalidParameter.ForwardRuleZoneRepeatBind"))]
        InvalidParameterForwardRuleZoneRepeatBind,
        /// InvalidParameter.IllegalCidr
        #[doc(alias("InvalidParameter.IllegalCidr"))]
        InvalidParameterIllegalCidr,
        /// InvalidParameter.IllegalDomain
        #[doc(alias("InvalidParameter.IllegalDomain"))]
        InvalidParameterIllegalDomain,
        /// InvalidParameter.IllegalDomainTld
        #[doc(alias("InvalidParameter.IllegalDomainTld"))]
        InvalidParameterIllegalDomainTld,
        /// InvalidParameter.IllegalPTRRecord
        #[doc(alias("InvalidParameter.IllegalPTRRecord"))]
        InvalidParameterIllegalPtrRecord,
        /// InvalidParameter.IllegalRecord
        #[doc(alias("InvalidParameter.IllegalRecord"))]
        InvalidParameterIllegalRecord,
        /// InvalidParameter.IllegalRecordValue
        #[doc(alias("InvalidParameter.IllegalRecordValue"))]
        InvalidParameterIllegalRecordValue,
        /// InvalidParameter.IllegalVpcInfo
        #[doc(alias("InvalidParameter.IllegalVpcInfo"))]
        InvalidParameterIllegalVpcInfo,
        /// InvalidParameter.InvalidMX
        #[doc(alias("InvalidParameter.InvalidMX"))]
        InvalidParameterInvalidMx,
        /// InvalidParameter.InvalidZoneFileFormat
        #[doc(alias("InvalidParameter.InvalidZoneFileFormat"))]
        InvalidParameterInvalidZoneFileFormat,
        /// InvalidParameter.MXNotSupported
        #[doc(alias("InvalidParameter.MXNotSupported"))]
        InvalidParameterMxNotSupported,
        /// InvalidParameter.RecordAAAACountExceed
        #[doc(alias("InvalidParameter.RecordAAAACountExceed"))]
        InvalidParameterRecordAaaaCountExceed,
        /// InvalidParameter.RecordACountExceed
        #[doc(alias("InvalidParameter.RecordACountExceed"))]
        InvalidParameterRecordACountExceed,
        /// InvalidParameter.RecordCNAMECountExceed
        #[doc(alias("InvalidParameter.RecordCNAMECountExceed"))]
        InvalidParameterRecordCnameCountExceed,
        /// InvalidParameter.RecordConflict
        #[doc(alias("InvalidParameter.RecordConflict"))]
        InvalidParameterRecordConflict,
        /// InvalidParameter.RecordCountExceed
        #[doc(alias("InvalidParameter.RecordCountExceed"))]
        InvalidParameterRecordCountExceed,
        /// InvalidParameter.RecordExist
        #[doc(alias("InvalidParameter.RecordExist"))]
        InvalidParameterRecordExist,
        /// InvalidParameter.RecordLevelExceed
        #[doc(alias("InvalidParameter.RecordLevelExceed"))]
        InvalidParameterRecordLevelExceed,
        /// InvalidParameter.RecordMXCountExceed
        #[doc(alias("InvalidParameter.RecordMXCountExceed"))]
        InvalidParameterRecordMxCountExceed,
        /// InvalidParameter.RecordNotExist
        #[doc(alias("InvalidParameter.RecordNotExist"))]
        InvalidParameterRecordNotExist,
        /// InvalidParameter.RecordRollLimitCountExceed
        /// - Once sent as: InvalidParameter.RecordRolllimitCountExceed
        #[doc(
            alias(
                "InvalidParameter.RecordRollLimitCountExceed",
                "InvalidParameter.RecordRolllimitCountExceed"
            )
        )]
        InvalidParameterRecordRollLimitCountExceed,
        /// InvalidParameter.RecordTXTCountExceed
        #[doc(alias("InvalidParameter.RecordTXTCountExceed"))]
        InvalidParameterRecordTxtCountExceed,
        /// InvalidParameter.RecordUnsupportWeight
        #[doc(alias("InvalidParameter.RecordUnsupportWeight"))]
        InvalidParameterRecordUnsupportWeight,
        /// InvalidParameter.UniqueIdNotExist
        #[doc(alias("InvalidParameter.UniqueIdNotExist"))]
        InvalidParameterUniqueIdNotExist,
        /// InvalidParameter.VpcBinded
        #[doc(alias("InvalidParameter.VpcBinded"))]
        InvalidParameterVpcBinded,
        /// InvalidParameter.VpcBindedMainDomain
        #[doc(alias("InvalidParameter.VpcBindedMainDomain"))]
        InvalidParameterVpcBindedMainDomain,
        /// InvalidParameter.VpcConflict
        #[doc(alias("InvalidParameter.VpcConflict"))]
        InvalidParameterVpcConflict,
        /// InvalidParameter.VpcPtrZoneBindExceed
        #[doc(alias("InvalidParameter.VpcPtrZoneBindExceed"))]
        InvalidParameterVpcPtrZoneBindExceed,
        /// InvalidParameter.ZoneNotExists
        #[doc(alias("InvalidParameter.ZoneNotExists"))]
        InvalidParameterZoneNotExists,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.IllegalTTLValue
        #[doc(alias("InvalidParameterValue.IllegalTTLValue"))]
        InvalidParameterValueIllegalTtlValue,
        /// InvalidParameterValue.ReservedDomain
        #[doc(alias("InvalidParameterValue.ReservedDomain"))]
        InvalidParameterValueReservedDomain,
        /// InvalidParameterValue.UinNotInWhiteList
        #[doc(alias("InvalidParameterValue.UinNotInWhiteList"))]
        InvalidParameterValueUinNotInWhiteList,
        /// LimitExceeded
        LimitExceeded,
        /// LimitExceeded.TldOutOfLimit
        #[doc(alias("LimitExceeded.TldOutOfLimit"))]
        LimitExceededTldOutOfLimit,
        /// LimitExceeded.TldOutOfRange
        #[doc(alias("LimitExceeded.TldOutOfRange"))]
        LimitExceededTldOutOfRange,
        /// MissingParameter
        MissingParameter,
        /// OperationDenied
        OperationDenied,
        /// RequestLimitExceeded
        RequestLimitExceeded,
        /// ResourceInUse
        ResourceInUse,
        /// ResourceInUse.ZoneBindForwardRule
        #[doc(alias("ResourceInUse.ZoneBindForwardRule"))]
        ResourceInUseZoneBindForwardRule,
        /// ResourceInsufficient
        ResourceInsufficient,
        /// ResourceInsufficient.Balance
        #[doc(alias("ResourceInsufficient.Balance"))]
        ResourceInsufficientBalance,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceNotFound.ServiceNotSubscribed
        #[doc(alias("ResourceNotFound.ServiceNotSubscribed"))]
        ResourceNotFoundServiceNotSubscribed,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// ResourceUnavailable.ServiceWhiteListNotAdded
        #[doc(alias("ResourceUnavailable.ServiceWhiteListNotAdded"))]
        ResourceUnavailableServiceWhiteListNotAdded,
        /// ResourceUnavailable.TldOperateLimit
        #[doc(alias("ResourceUnavailable.TldOperateLimit"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-04-13"
        )]
        ResourceUnavailableTldOperateLimit,
        /// ResourceUnavailable.TldPackageExpired
        #[doc(alias("ResourceUnavailable.TldPackageExpired"))]
        ResourceUnavailableTldPackageExpired,
        /// ResourcesSoldOut
        ResourcesSoldOut,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnauthorizedOperation.RoleUnAuthorized
        #[doc(alias("UnauthorizedOperation.RoleUnAuthorized"))]
        UnauthorizedOperationRoleUnAuthorized,
        /// UnauthorizedOperation.UnauthorizedAccount
        #[doc(alias("UnauthorizedOperation.UnauthorizedAccount"))]
        UnauthorizedOperationUnauthorizedAccount,
        /// UnknownParameter
        UnknownParameter,
        /// UnsupportedOperation
        UnsupportedOperation,
        /// UnsupportedOperation.AccountNotBound
        #[doc(alias("UnsupportedOperation.AccountNotBound"))]
        UnsupportedOperationAccountNotBound,
        /// UnsupportedOperation.ExistBoundVpc
        #[doc(alias("UnsupportedOperation.ExistBoundVpc"))]
        UnsupportedOperationExistBoundVpc,
        /// UnsupportedOperation.FrequencyLimit
        ///
        /// - Retry: `throttle`
        #[doc(alias("UnsupportedOperation.FrequencyLimit"))]
        UnsupportedOperationFrequencyLimit,
        /// UnsupportedOperation.NotSupportDnsForward
        #[doc(alias("UnsupportedOperation.NotSupportDnsForward"))]
        UnsupportedOperationNotSupportDnsForward,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "privatedns")]
    api::listed_enum!(PrivatednsError, privatedns_v20201028_table);
    pub(crate) mod privatedns_v20201028_table {
        use super::api::{Answer, Index, Level, Retirement, Retry, Table, TableData};
        #[cfg(feature = "privatedns")]
        use super::PrivatednsError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "privatedns_v20201028";
        pub(super) const CODE_INDEX: Index = index::PRIVATEDNS_V20201028_CODES;
        pub(super) const KEY_INDEX: Index = index::PRIVATEDNS_V20201028_KEYS;
        #[cfg(feature = "privatedns")]
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [PrivatednsError; 91] = [
            PrivatednsError::AuthFailure,
            PrivatednsError::AuthFailureTokenFailure,
            PrivatednsError::DryRunOperation,
            PrivatednsError::FailedOperation,
            PrivatednsError::FailedOperationBindZoneVpcFailed,
            PrivatednsError::FailedOperationCreateRecordError,
            PrivatednsError::FailedOperationCreateRecordFailed,
            PrivatednsError::FailedOperationCreateVpcEndPointError,
            PrivatednsError::FailedOperationCreateVpcEndPointFailed,
            PrivatednsError::FailedOperationCreateZoneFailed,
            PrivatednsError::FailedOperationDataError,
            PrivatednsError::FailedOperationDeleteLastBindVpcRecordFailed,
            PrivatednsError::FailedOperationDeleteRecordFailed,
            PrivatednsError::FailedOperationDeleteVpcEndPointFailed,
            PrivatednsError::FailedOperationDeleteZoneFailed,
            PrivatednsError::FailedOperationEndPointServiceCreateFailed,
            PrivatednsError::FailedOperationEndPointServiceDeleteFailed,
            PrivatednsError::FailedOperationEndPointServiceWhiteListFailed,
            PrivatednsError::FailedOperationGetTmpCredFailed,
            PrivatednsError::FailedOperationInboundOverLimit,
            PrivatednsError::FailedOperationModifyRecordFailed,
            PrivatednsError::FailedOperationModifyZoneFailed,
            PrivatednsError::FailedOperationUpdateRecordFailed,
            PrivatednsError::InternalError,
            PrivatednsError::InternalErrorUndefiendError,
            PrivatednsError::InvalidParameter,
            PrivatednsError::InvalidParameterAccountExist,
            PrivatednsError::InvalidParameterCrossAccountCountExceed,
            PrivatednsError::InvalidParameterEndPointBindForwardRule,
            PrivatednsError::InvalidParameterEndPointNotExists,
            PrivatednsError::InvalidParameterEndPointServiceNotExist,
            PrivatednsError::InvalidParameterForwardRuleNotExist,
            PrivatednsError::InvalidParameterForwardRuleZoneRepeatBind,
            PrivatednsError::InvalidParameterIllegalCidr,
            PrivatednsError::InvalidParameterIllegalDomain,
            PrivatednsError::InvalidParameterIllegalDomainTld,
            PrivatednsError::InvalidParameterIllegalPtrRecord,
            PrivatednsError::InvalidParameterIllegalRecord,
            PrivatednsError::InvalidParameterIllegalRecordValue,
            PrivatednsError::InvalidParameterIllegalVpcInfo,
            PrivatednsError::InvalidParameterInvalidMx,
            PrivatednsError::InvalidParameterInvalidZoneFileFormat,
            PrivatednsError::InvalidParameterMxNotSupported,
            PrivatednsError::InvalidParameterRecordAaaaCountExceed,
            PrivatednsError::InvalidParameterRecordACountExceed,
            PrivatednsError::InvalidParameterRecordCnameCountExceed,
            PrivatednsError::InvalidParameterRecordConflict,
            PrivatednsError::InvalidParameterRecordCountExceed,
            PrivatednsError::InvalidParameterRecordExist,
            PrivatednsError::InvalidParameterRecordLevelExceed,
            PrivatednsError::InvalidParameterRecordMxCountExceed,
            PrivatednsError::InvalidParameterRecordNotExist,
            PrivatednsError::InvalidParameterRecordRollLimitCountExceed,
            PrivatednsError::InvalidParameterRecordTxtCountExceed,
            PrivatednsError::InvalidParameterRecordUnsupportWeight,
            PrivatednsError::InvalidParameterUniqueIdNotExist,
            PrivatednsError::InvalidParameterVpcBinded,
            PrivatednsError::InvalidParameterVpcBindedMainDomain,
            PrivatednsError::InvalidParameterVpcConflict,
            PrivatednsError::InvalidParameterVpcPtrZoneBindExceed,
            PrivatednsError::InvalidParameterZoneNotExists,
            PrivatednsError::InvalidParameterValue,
            PrivatednsError::InvalidParameterValueIllegalTtlValue,
            PrivatednsError::InvalidParameterValueReservedDomain,
            PrivatednsError::InvalidParameterValueUinNotInWhiteList,
            PrivatednsError::LimitExceeded,
            PrivatednsError::LimitExceededTldOutOfLimit,
            PrivatednsError::LimitExceededTldOutOfRange,
            PrivatednsError::MissingParameter,
            PrivatednsError::OperationDenied,
            PrivatednsError::RequestLimitExceeded,
            PrivatednsError::ResourceInUse,
            PrivatednsError::ResourceInUseZoneBindForwardRule,
            PrivatednsError::ResourceInsufficient,
            PrivatednsError::ResourceInsufficientBalance,
            PrivatednsError::ResourceNotFound,
            PrivatednsError::ResourceNotFoundServiceNotSubscribed,
            PrivatednsError::ResourceUnavailable,
            PrivatednsError::ResourceUnavailableServiceWhiteListNotAdded,
            PrivatednsError::ResourceUnavailableTldOperateLimit,
            PrivatednsError::ResourceUnavailableTldPackageExpired,
            PrivatednsError::ResourcesSoldOut,
            PrivatednsError::UnauthorizedOperation,
            PrivatednsError::UnauthorizedOperationRoleUnAuthorized,
            PrivatednsError::UnauthorizedOperationUnauthorizedAccount,
            PrivatednsError::UnknownParameter,
            PrivatednsError::UnsupportedOperation,
            PrivatednsError::UnsupportedOperationAccountNotBound,
            PrivatednsError::UnsupportedOperationExistBoundVpc,
            PrivatednsError::UnsupportedOperationFrequencyLimit,
            PrivatednsError::UnsupportedOperationNotSupportDnsForward,
        ];
        pub(super) static WORDS: [&str; 91] = [
            "AuthFailure",
            "AuthFailure.TokenFailure",
            "DryRunOperation",
            "FailedOperation",
            "FailedOperation.BindZoneVpcFailed",
            "FailedOperation.CreateRecordError",
            "FailedOperation.CreateRecordFailed",
            "FailedOperation.CreateVpcEndPointError",
            "FailedOperation.CreateVpcEndPointFailed",
            "FailedOperation.CreateZoneFailed",
            "FailedOperation.DataError",
            "FailedOperation.DeleteLastBindVpcRecordFailed",
            "FailedOperation.DeleteRecordFailed",
            "FailedOperation.DeleteVpcEndPointFailed",
            "FailedOperation.DeleteZoneFailed",
            "FailedOperation.EndPointServiceCreateFailed",
            "FailedOperation.EndPointServiceDeleteFailed",
            "FailedOperation.EndPointServiceWhiteListFailed",
            "FailedOperation.GetTmpCredFailed",
            "FailedOperation.InboundOverLimit",
            "FailedOperation.ModifyRecordFailed",
            "FailedOperation.ModifyZoneFailed",
            "FailedOperation.UpdateRecordFailed",
            "InternalError",
            "InternalError.UndefiendError",
            "InvalidParameter",
            "InvalidParameter.AccountExist",
            "InvalidParameter.CrossAccountCountExceed",
            "InvalidParameter.EndPointBindForwardRule",
            "InvalidParameter.EndPointNotExists",
            "InvalidParameter.EndPointServiceNotExist",
            "InvalidParameter.ForwardRuleNotExist",
            "InvalidParameter.ForwardRuleZoneRepeatBind",
            "InvalidParameter.IllegalCidr",
            "InvalidParameter.IllegalDomain",
            "InvalidParameter.IllegalDomainTld",
            "InvalidParameter.IllegalPTRRecord",
            "InvalidParameter.IllegalRecord",
            "InvalidParameter.IllegalRecordValue",
            "InvalidParameter.IllegalVpcInfo",
            "InvalidParameter.InvalidMX",
            "InvalidParameter.InvalidZoneFileFormat",
            "InvalidParameter.MXNotSupported",
            "InvalidParameter.RecordAAAACountExceed",
            "InvalidParameter.RecordACountExceed",
            "InvalidParameter.RecordCNAMECountExceed",
            "InvalidParameter.RecordConflict",
            "InvalidParameter.RecordCountExceed",
            "InvalidParameter.RecordExist",
            "InvalidParameter.RecordLevelExceed",
            "InvalidParameter.RecordMXCountExceed",
            "InvalidParameter.RecordNotExist",
            "InvalidParameter.RecordRollLimitCountExceed",
            "InvalidParameter.RecordTXTCountExceed",
            "InvalidParameter.RecordUnsupportWeight",
            "InvalidParameter.UniqueIdNotExist",
            "InvalidParameter.VpcBinded",
            "InvalidParameter.VpcBindedMainDomain",
            "InvalidParameter.VpcConflict",
            "InvalidParameter.VpcPtrZoneBindExceed",
            "InvalidParameter.ZoneNotExists",
            "InvalidParameterValue",
            "InvalidParameterValue.IllegalTTLValue",
            "InvalidParameterValue.ReservedDomain",
            "InvalidParameterValue.UinNotInWhiteList",
            "LimitExceeded",
            "LimitExceeded.TldOutOfLimit",
            "LimitExceeded.TldOutOfRange",
            "MissingParameter",
            "OperationDenied",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInUse.ZoneBindForwardRule",
            "ResourceInsufficient",
            "ResourceInsufficient.Balance",
            "ResourceNotFound",
            "ResourceNotFound.ServiceNotSubscribed",
            "ResourceUnavailable",
            "ResourceUnavailable.ServiceWhiteListNotAdded",
            "ResourceUnavailable.TldOperateLimit",
            "ResourceUnavailable.TldPackageExpired",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnauthorizedOperation.RoleUnAuthorized",
            "UnauthorizedOperation.UnauthorizedAccount",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperation.AccountNotBound",
            "UnsupportedOperation.ExistBoundVpc",
            "UnsupportedOperation.FrequencyLimit",
            "UnsupportedOperation.NotSupportDnsForward",
        ];
        pub(super) static NAMES: [&str; 91] = [
            "AuthFailure",
            "AuthFailureTokenFailure",
            "DryRunOperation",
            "FailedOperation",
            "FailedOperationBindZoneVpcFailed",
            "FailedOperationCreateRecordError",
            "FailedOperationCreateRecordFailed",
            "FailedOperationCreateVpcEndPointError",
            "FailedOperationCreateVpcEndPointFailed",
            "FailedOperationCreateZoneFailed",
            "FailedOperationDataError",
            "FailedOperationDeleteLastBindVpcRecordFailed",
            "FailedOperationDeleteRecordFailed",
            "FailedOperationDeleteVpcEndPointFailed",
            "FailedOperationDeleteZoneFailed",
            "FailedOperationEndPointServiceCreateFailed",
            "FailedOperationEndPointServiceDeleteFailed",
            "FailedOperationEndPointServiceWhiteListFailed",
            "FailedOperationGetTmpCredFailed",
            "FailedOperationInboundOverLimit",
            "FailedOperationModifyRecordFailed",
            "FailedOperationModifyZoneFailed",
            "FailedOperationUpdateRecordFailed",
            "InternalError",
            "InternalErrorUndefiendError",
            "InvalidParameter",
            "InvalidParameterAccountExist",
            "InvalidParameterCrossAccountCountExceed",
            "InvalidParameterEndPointBindForwardRule",
            "InvalidParameterEndPointNotExists",
            "InvalidParameterEndPointServiceNotExist",
            "InvalidParameterForwardRuleNotExist",
            "InvalidParameterForwardRuleZoneRepeatBind",
            "InvalidParameterIllegalCidr",
            "InvalidParameterIllegalDomain",
            "InvalidParameterIllegalDomainTld",
            "InvalidParameterIllegalPtrRecord",
            "InvalidParameterIllegalRecord",
            "InvalidParameterIllegalRecordValue",
            "InvalidParameterIllegalVpcInfo",
            "InvalidParameterInvalidMx",
            "InvalidParameterInvalidZoneFileFormat",
            "InvalidParameterMxNotSupported",
            "InvalidParameterRecordAaaaCountExceed",
            "InvalidParameterRecordACountExceed",
            "InvalidParameterRecordCnameCountExceed",
            "InvalidParameterRecordConflict",
            "InvalidParameterRecordCountExceed",
            "InvalidParameterRecordExist",
            "InvalidParameterRecordLevelExceed",
            "InvalidParameterRecordMxCountExceed",
            "InvalidParameterRecordNotExist",
            "InvalidParameterRecordRollLimitCountExceed",
            "InvalidParameterRecordTxtCountExceed",
            "InvalidParameterRecordUnsupportWeight",
            "InvalidParameterUniqueIdNotExist",
            "InvalidParameterVpcBinded",
            "InvalidParameterVpcBindedMainDomain",
            "InvalidParameterVpcConflict",
            "InvalidParameterVpcPtrZoneBindExceed",
            "InvalidParameterZoneNotExists",
            "InvalidParameterValue",
            "InvalidParameterValueIllegalTtlValue",
            "InvalidParameterValueReservedDomain",
            "InvalidParameterValueUinNotInWhiteList",
            "LimitExceeded",
            "LimitExceededTldOutOfLimit",
            "LimitExceededTldOutOfRange",
            "MissingParameter",
            "OperationDenied",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInUseZoneBindForwardRule",
            "ResourceInsufficient",
            "ResourceInsufficientBalance",
            "ResourceNotFound",
            "ResourceNotFoundServiceNotSubscribed",
            "ResourceUnavailable",
            "ResourceUnavailableServiceWhiteListNotAdded",
            "ResourceUnavailableTldOperateLimit",
            "ResourceUnavailableTldPackageExpired",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnauthorizedOperationRoleUnAuthorized",
            "UnauthorizedOperationUnauthorizedAccount",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperationAccountNotBound",
            "UnsupportedOperationExistBoundVpc",
            "UnsupportedOperationFrequencyLimit",
            "UnsupportedOperationNotSupportDnsForward",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 1] = [
            ("InvalidParameter.RecordRolllimitCountExceed", 52),
        ];
        pub(super) static ANSWERS: [Answer; 31] = [
            Answer::of("AuthFailure"),
            Answer::of("AuthFailure.TokenFailure"),
            Answer::of("DryRunOperation"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::below("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::of("OperationDenied"),
            Answer::of("RequestLimitExceeded"),
            Answer::of("ResourceInUse"),
            Answer::below("ResourceInUse"),
            Answer::of("ResourceInsufficient"),
            Answer::below("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::below("ResourceUnavailable"),
            Answer::of("ResourcesSoldOut"),
            Answer::of("UnauthorizedOperation"),
            Answer::below("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
            Answer::below("UnsupportedOperation"),
            Answer::of("UnsupportedOperation.FrequencyLimit").with_retry(Retry::Throttle),
        ];
        pub(super) use super::index::PRIVATEDNS_V20201028_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "PrivatednsError",
            label_en: "Private DNS",
            label_zh: "私有域解析 Private DNS",
            level: Level::Service,
            product: Some(products::PRIVATEDNS),
            version: Some("2020-10-28"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    79,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-04-13",
                        "自 2022-04-13 起，服务的错误码列表中不再包含此错误码",
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

#[cfg(feature = "privatedns")]
pub use v20201028::PrivatednsError;

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
