// @generated from spec/privatedns.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: aec99278a1f51871
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/privatedns.rs"]
mod index;

/// Version 2020-10-28 of the API.
pub mod v20201028 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of Private DNS (privatedns), API 3.0, version 2020-10-28.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum PrivatednsError {
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// AuthFailure.TokenFailure
        #[doc(alias("AuthFailure.TokenFailure"))]
        AuthFailureTokenFailure = 819_838_607,
        /// DryRunOperation
        DryRunOperation = -388_088_674,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.BindZoneVpcFailed
        #[doc(alias("FailedOperation.BindZoneVpcFailed"))]
        FailedOperationBindZoneVpcFailed = 366_225_178,
        /// FailedOperation.CreateRecordError
        #[doc(alias("FailedOperation.CreateRecordError"))]
        FailedOperationCreateRecordError = 1_956_040_743,
        /// FailedOperation.CreateRecordFailed
        #[doc(alias("FailedOperation.CreateRecordFailed"))]
        FailedOperationCreateRecordFailed = 578_309_998,
        /// FailedOperation.CreateVpcEndPointError
        #[doc(alias("FailedOperation.CreateVpcEndPointError"))]
        FailedOperationCreateVpcEndPointError = 316_147_344,
        /// FailedOperation.CreateVpcEndPointFailed
        #[doc(alias("FailedOperation.CreateVpcEndPointFailed"))]
        FailedOperationCreateVpcEndPointFailed = 2_090_817_834,
        /// FailedOperation.CreateZoneFailed
        #[doc(alias("FailedOperation.CreateZoneFailed"))]
        FailedOperationCreateZoneFailed = -859_800_558,
        /// FailedOperation.DataError
        #[doc(alias("FailedOperation.DataError"))]
        FailedOperationDataError = -2_022_437_589,
        /// FailedOperation.DeleteLastBindVpcRecordFailed
        #[doc(alias("FailedOperation.DeleteLastBindVpcRecordFailed"))]
        FailedOperationDeleteLastBindVpcRecordFailed = 1_860_608_552,
        /// FailedOperation.DeleteRecordFailed
        #[doc(alias("FailedOperation.DeleteRecordFailed"))]
        FailedOperationDeleteRecordFailed = 62_911_281,
        /// FailedOperation.DeleteVpcEndPointFailed
        #[doc(alias("FailedOperation.DeleteVpcEndPointFailed"))]
        FailedOperationDeleteVpcEndPointFailed = -1_017_341_992,
        /// FailedOperation.DeleteZoneFailed
        #[doc(alias("FailedOperation.DeleteZoneFailed"))]
        FailedOperationDeleteZoneFailed = 669_871_371,
        /// FailedOperation.EndPointServiceCreateFailed
        #[doc(alias("FailedOperation.EndPointServiceCreateFailed"))]
        FailedOperationEndPointServiceCreateFailed = 1_028_162_460,
        /// FailedOperation.EndPointServiceDeleteFailed
        #[doc(alias("FailedOperation.EndPointServiceDeleteFailed"))]
        FailedOperationEndPointServiceDeleteFailed = 1_006_220_871,
        /// FailedOperation.EndPointServiceWhiteListFailed
        #[doc(alias("FailedOperation.EndPointServiceWhiteListFailed"))]
        FailedOperationEndPointServiceWhiteListFailed = 1_529_354_229,
        /// FailedOperation.GetTmpCredFailed
        #[doc(alias("FailedOperation.GetTmpCredFailed"))]
        FailedOperationGetTmpCredFailed = 266_687_480,
        /// FailedOperation.InboundOverLimit
        #[doc(alias("FailedOperation.InboundOverLimit"))]
        FailedOperationInboundOverLimit = -1_001_266_922,
        /// FailedOperation.ModifyRecordFailed
        #[doc(alias("FailedOperation.ModifyRecordFailed"))]
        FailedOperationModifyRecordFailed = -1_025_395_319,
        /// FailedOperation.ModifyZoneFailed
        #[doc(alias("FailedOperation.ModifyZoneFailed"))]
        FailedOperationModifyZoneFailed = 1_219_926_806,
        /// FailedOperation.UpdateRecordFailed
        #[doc(alias("FailedOperation.UpdateRecordFailed"))]
        FailedOperationUpdateRecordFailed = 1_542_788_238,
        /// InternalError
        InternalError = -609_421_848,
        /// InternalError.UndefiendError
        #[doc(alias("InternalError.UndefiendError"))]
        InternalErrorUndefiendError = 137_129_526,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.AccountExist
        #[doc(alias("InvalidParameter.AccountExist"))]
        InvalidParameterAccountExist = -834_805_999,
        /// InvalidParameter.CrossAccountCountExceed
        #[doc(alias("InvalidParameter.CrossAccountCountExceed"))]
        InvalidParameterCrossAccountCountExceed = 1_967_507_281,
        /// InvalidParameter.EndPointBindForwardRule
        #[doc(alias("InvalidParameter.EndPointBindForwardRule"))]
        InvalidParameterEndPointBindForwardRule = -1_852_428_096,
        /// InvalidParameter.EndPointNotExists
        #[doc(alias("InvalidParameter.EndPointNotExists"))]
        InvalidParameterEndPointNotExists = -1_859_700_944,
        /// InvalidParameter.EndPointServiceNotExist
        #[doc(alias("InvalidParameter.EndPointServiceNotExist"))]
        InvalidParameterEndPointServiceNotExist = -320_440_819,
        /// InvalidParameter.ForwardRuleNotExist
        #[doc(alias("InvalidParameter.ForwardRuleNotExist"))]
        InvalidParameterForwardRuleNotExist = -1_724_619_510,
        /// InvalidParameter.ForwardRuleZoneRepeatBind
        #[doc(alias("InvalidParameter.ForwardRuleZoneRepeatBind"))]
        InvalidParameterForwardRuleZoneRepeatBind = -1_766_111_325,
        /// InvalidParameter.IllegalCidr
        #[doc(alias("InvalidParameter.IllegalCidr"))]
        InvalidParameterIllegalCidr = -746_219_066,
        /// InvalidParameter.IllegalDomain
        #[doc(alias("InvalidParameter.IllegalDomain"))]
        InvalidParameterIllegalDomain = -1_610_650_823,
        /// InvalidParameter.IllegalDomainTld
        #[doc(alias("InvalidParameter.IllegalDomainTld"))]
        InvalidParameterIllegalDomainTld = -1_028_519_372,
        /// InvalidParameter.IllegalPTRRecord
        #[doc(alias("InvalidParameter.IllegalPTRRecord"))]
        InvalidParameterIllegalPtrRecord = 649_922_110,
        /// InvalidParameter.IllegalRecord
        #[doc(alias("InvalidParameter.IllegalRecord"))]
        InvalidParameterIllegalRecord = -1_279_125_865,
        /// InvalidParameter.IllegalRecordValue
        #[doc(alias("InvalidParameter.IllegalRecordValue"))]
        InvalidParameterIllegalRecordValue = -1_227_702_097,
        /// InvalidParameter.IllegalVpcInfo
        #[doc(alias("InvalidParameter.IllegalVpcInfo"))]
        InvalidParameterIllegalVpcInfo = -513_588_068,
        /// InvalidParameter.InvalidMX
        #[doc(alias("InvalidParameter.InvalidMX"))]
        InvalidParameterInvalidMx = 1_744_792_700,
        /// InvalidParameter.InvalidZoneFileFormat
        #[doc(alias("InvalidParameter.InvalidZoneFileFormat"))]
        InvalidParameterInvalidZoneFileFormat = 1_603_131_155,
        /// InvalidParameter.MXNotSupported
        #[doc(alias("InvalidParameter.MXNotSupported"))]
        InvalidParameterMxNotSupported = -45_143_875,
        /// InvalidParameter.RecordAAAACountExceed
        #[doc(alias("InvalidParameter.RecordAAAACountExceed"))]
        InvalidParameterRecordAaaaCountExceed = 854_742_134,
        /// InvalidParameter.RecordACountExceed
        #[doc(alias("InvalidParameter.RecordACountExceed"))]
        InvalidParameterRecordACountExceed = -494_816_363,
        /// InvalidParameter.RecordCNAMECountExceed
        #[doc(alias("InvalidParameter.RecordCNAMECountExceed"))]
        InvalidParameterRecordCnameCountExceed = 1_523_985_357,
        /// InvalidParameter.RecordConflict
        #[doc(alias("InvalidParameter.RecordConflict"))]
        InvalidParameterRecordConflict = -1_397_869_344,
        /// InvalidParameter.RecordCountExceed
        #[doc(alias("InvalidParameter.RecordCountExceed"))]
        InvalidParameterRecordCountExceed = -274_159_756,
        /// InvalidParameter.RecordExist
        #[doc(alias("InvalidParameter.RecordExist"))]
        InvalidParameterRecordExist = 1_917_689_573,
        /// InvalidParameter.RecordLevelExceed
        #[doc(alias("InvalidParameter.RecordLevelExceed"))]
        InvalidParameterRecordLevelExceed = 593_074_689,
        /// InvalidParameter.RecordMXCountExceed
        #[doc(alias("InvalidParameter.RecordMXCountExceed"))]
        InvalidParameterRecordMxCountExceed = -2_024_904_743,
        /// InvalidParameter.RecordNotExist
        #[doc(alias("InvalidParameter.RecordNotExist"))]
        InvalidParameterRecordNotExist = 1_582_430_894,
        /// InvalidParameter.RecordRollLimitCountExceed
        /// - Once sent as: InvalidParameter.RecordRolllimitCountExceed
        #[doc(
            alias(
                "InvalidParameter.RecordRollLimitCountExceed",
                "InvalidParameter.RecordRolllimitCountExceed"
            )
        )]
        InvalidParameterRecordRollLimitCountExceed = -1_421_201_804,
        /// InvalidParameter.RecordTXTCountExceed
        #[doc(alias("InvalidParameter.RecordTXTCountExceed"))]
        InvalidParameterRecordTxtCountExceed = 1_618_556_837,
        /// InvalidParameter.RecordUnsupportWeight
        #[doc(alias("InvalidParameter.RecordUnsupportWeight"))]
        InvalidParameterRecordUnsupportWeight = 448_804_173,
        /// InvalidParameter.UniqueIdNotExist
        #[doc(alias("InvalidParameter.UniqueIdNotExist"))]
        InvalidParameterUniqueIdNotExist = 1_923_965_899,
        /// InvalidParameter.VpcBinded
        #[doc(alias("InvalidParameter.VpcBinded"))]
        InvalidParameterVpcBinded = -1_613_393_158,
        /// InvalidParameter.VpcBindedMainDomain
        #[doc(alias("InvalidParameter.VpcBindedMainDomain"))]
        InvalidParameterVpcBindedMainDomain = 820_644_275,
        /// InvalidParameter.VpcConflict
        #[doc(alias("InvalidParameter.VpcConflict"))]
        InvalidParameterVpcConflict = -1_201_196_218,
        /// InvalidParameter.VpcPtrZoneBindExceed
        #[doc(alias("InvalidParameter.VpcPtrZoneBindExceed"))]
        InvalidParameterVpcPtrZoneBindExceed = -1_582_925_178,
        /// InvalidParameter.ZoneNotExists
        #[doc(alias("InvalidParameter.ZoneNotExists"))]
        InvalidParameterZoneNotExists = -653_287_763,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.IllegalTTLValue
        #[doc(alias("InvalidParameterValue.IllegalTTLValue"))]
        InvalidParameterValueIllegalTtlValue = -1_246_993_202,
        /// InvalidParameterValue.ReservedDomain
        #[doc(alias("InvalidParameterValue.ReservedDomain"))]
        InvalidParameterValueReservedDomain = -224_022_992,
        /// InvalidParameterValue.UinNotInWhiteList
        #[doc(alias("InvalidParameterValue.UinNotInWhiteList"))]
        InvalidParameterValueUinNotInWhiteList = 1_240_989_656,
        /// LimitExceeded
        LimitExceeded = 1_877_296_052,
        /// LimitExceeded.TldOutOfLimit
        #[doc(alias("LimitExceeded.TldOutOfLimit"))]
        LimitExceededTldOutOfLimit = -1_076_311_486,
        /// LimitExceeded.TldOutOfRange
        #[doc(alias("LimitExceeded.TldOutOfRange"))]
        LimitExceededTldOutOfRange = -1_019_043_210,
        /// MissingParameter
        MissingParameter = -335_740_916,
        /// OperationDenied
        OperationDenied = 1_116_061_597,
        /// RequestLimitExceeded
        RequestLimitExceeded = 159_058_964,
        /// ResourceInUse
        ResourceInUse = 1_088_415_861,
        /// ResourceInUse.ZoneBindForwardRule
        #[doc(alias("ResourceInUse.ZoneBindForwardRule"))]
        ResourceInUseZoneBindForwardRule = 494_226_495,
        /// ResourceInsufficient
        ResourceInsufficient = 1_920_496_999,
        /// ResourceInsufficient.Balance
        #[doc(alias("ResourceInsufficient.Balance"))]
        ResourceInsufficientBalance = 1_105_363_146,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// ResourceNotFound.ServiceNotSubscribed
        #[doc(alias("ResourceNotFound.ServiceNotSubscribed"))]
        ResourceNotFoundServiceNotSubscribed = -79_513_295,
        /// ResourceUnavailable
        ResourceUnavailable = 580_484_002,
        /// ResourceUnavailable.ServiceWhiteListNotAdded
        #[doc(alias("ResourceUnavailable.ServiceWhiteListNotAdded"))]
        ResourceUnavailableServiceWhiteListNotAdded = -220_404_837,
        /// ResourceUnavailable.TldOperateLimit
        #[doc(alias("ResourceUnavailable.TldOperateLimit"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-04-13"
        )]
        ResourceUnavailableTldOperateLimit = -596_569_184,
        /// ResourceUnavailable.TldPackageExpired
        #[doc(alias("ResourceUnavailable.TldPackageExpired"))]
        ResourceUnavailableTldPackageExpired = 1_881_368_316,
        /// ResourcesSoldOut
        ResourcesSoldOut = 1_903_453_751,
        /// UnauthorizedOperation
        UnauthorizedOperation = -759_559_078,
        /// UnauthorizedOperation.RoleUnAuthorized
        #[doc(alias("UnauthorizedOperation.RoleUnAuthorized"))]
        UnauthorizedOperationRoleUnAuthorized = 288_878_599,
        /// UnauthorizedOperation.UnauthorizedAccount
        #[doc(alias("UnauthorizedOperation.UnauthorizedAccount"))]
        UnauthorizedOperationUnauthorizedAccount = 1_366_142_575,
        /// UnknownParameter
        UnknownParameter = -734_376_733,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
        /// UnsupportedOperation.AccountNotBound
        #[doc(alias("UnsupportedOperation.AccountNotBound"))]
        UnsupportedOperationAccountNotBound = -816_336_723,
        /// UnsupportedOperation.ExistBoundVpc
        #[doc(alias("UnsupportedOperation.ExistBoundVpc"))]
        UnsupportedOperationExistBoundVpc = 1_886_534_771,
        /// UnsupportedOperation.FrequencyLimit
        ///
        /// - Retry: `throttle`
        #[doc(alias("UnsupportedOperation.FrequencyLimit"))]
        UnsupportedOperationFrequencyLimit = 534_982_103,
        /// UnsupportedOperation.NotSupportDnsForward
        #[doc(alias("UnsupportedOperation.NotSupportDnsForward"))]
        UnsupportedOperationNotSupportDnsForward = 2_016_610_110,
    }
    api::listed_enum!(PrivatednsError, privatedns_v20201028_table);
    mod privatedns_v20201028_table {
        use super::api::{
            Background, Index, Level, Own, Retirement, Retry, Table, TableData,
            backgrounds,
        };
        use super::{PrivatednsError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "privatedns_v20201028";
        pub(super) const CODE_INDEX: Index = index::PRIVATEDNS_V20201028_CODES;
        pub(super) const KEY_INDEX: Index = index::PRIVATEDNS_V20201028_KEYS;
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
        pub(super) static BACKGROUNDS: [Background; 91] = backgrounds(
            &WORDS,
            &index::PRIVATEDNS_V20201028_HEADS,
        );
        pub(super) static OWN: [Own; 1] = [
            Own::new(None, None, None, Some(Retry::Throttle)),
        ];
        pub(super) static TABLE: Table = Table::new(TableData {
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
            backgrounds: &BACKGROUNDS,
            own_at: &index::PRIVATEDNS_V20201028_OWN,
            own: &OWN,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20201028::PrivatednsError;

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
