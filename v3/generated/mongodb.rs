// @generated from spec/mongodb.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: c27865aa542dd3ff
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/mongodb.rs"]
mod index;

/// Version 2018-04-08 of the API.
pub mod v20180408 {
    use super::{SDK_GO_ZH, api, index};
    /// Error codes of TencentDB for MongoDB (mongodb), API 3.0, version 2018-04-08.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum MongodbError {
        /// InternalError
        InternalError = -609_421_848,
        /// InternalError.AsyncRequestError
        #[doc(alias("InternalError.AsyncRequestError"))]
        InternalErrorAsyncRequestError = -1_542_621_681,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.PermissionDenied
        #[doc(alias("InvalidParameter.PermissionDenied"))]
        InvalidParameterPermissionDenied = 1_743_723_871,
        /// InvalidParameter.ZoneClosed
        #[doc(alias("InvalidParameter.ZoneClosed"))]
        InvalidParameterZoneClosed = -125_610_264,
        /// InvalidParameterValue.IllegalInstanceName
        #[doc(alias("InvalidParameterValue.IllegalInstanceName"))]
        InvalidParameterValueIllegalInstanceName = -1_492_814_620,
        /// InvalidParameterValue.IllegalInstanceStatus
        #[doc(alias("InvalidParameterValue.IllegalInstanceStatus"))]
        InvalidParameterValueIllegalInstanceStatus = 1_623_247_863,
        /// InvalidParameterValue.InstanceHasBeenDeleted
        #[doc(alias("InvalidParameterValue.InstanceHasBeenDeleted"))]
        InvalidParameterValueInstanceHasBeenDeleted = 21_175_081,
        /// InvalidParameterValue.InstanceHasBeenIsolated
        #[doc(alias("InvalidParameterValue.InstanceHasBeenIsolated"))]
        InvalidParameterValueInstanceHasBeenIsolated = 709_668_805,
        /// InvalidParameterValue.InstanceTypeError
        #[doc(alias("InvalidParameterValue.InstanceTypeError"))]
        InvalidParameterValueInstanceTypeError = 1_125_041_227,
        /// InvalidParameterValue.LimitParaOutOfRange
        #[doc(alias("InvalidParameterValue.LimitParaOutOfRange"))]
        InvalidParameterValueLimitParaOutOfRange = -785_440_998,
        /// InvalidParameterValue.LockFailed
        #[doc(alias("InvalidParameterValue.LockFailed"))]
        InvalidParameterValueLockFailed = -1_307_783_034,
        /// InvalidParameterValue.MachineTypeError
        #[doc(alias("InvalidParameterValue.MachineTypeError"))]
        InvalidParameterValueMachineTypeError = -1_764_032_836,
        /// InvalidParameterValue.MongoVersionError
        #[doc(alias("InvalidParameterValue.MongoVersionError"))]
        InvalidParameterValueMongoVersionError = 980_531_509,
        /// InvalidParameterValue.MongoVersionNotSupportQueryClient
        #[doc(alias("InvalidParameterValue.MongoVersionNotSupportQueryClient"))]
        InvalidParameterValueMongoVersionNotSupportQueryClient = -1_532_172_250,
        /// InvalidParameterValue.NotFoundInstance
        #[doc(alias("InvalidParameterValue.NotFoundInstance"))]
        InvalidParameterValueNotFoundInstance = 638_521_106,
        /// InvalidParameterValue.OffsetParaOutOfRange
        #[doc(alias("InvalidParameterValue.OffsetParaOutOfRange"))]
        InvalidParameterValueOffsetParaOutOfRange = 730_779_512,
        /// InvalidParameterValue.PasswordRuleFailed
        #[doc(alias("InvalidParameterValue.PasswordRuleFailed"))]
        InvalidParameterValuePasswordRuleFailed = 489_700_774,
        /// InvalidParameterValue.PostPayRenewError
        #[doc(alias("InvalidParameterValue.PostPayRenewError"))]
        InvalidParameterValuePostPayRenewError = 441_391_398,
        /// InvalidParameterValue.ProjectNotFound
        #[doc(alias("InvalidParameterValue.ProjectNotFound"))]
        InvalidParameterValueProjectNotFound = 393_248_291,
        /// InvalidParameterValue.ProxyNotSupportQueryClient
        #[doc(alias("InvalidParameterValue.ProxyNotSupportQueryClient"))]
        InvalidParameterValueProxyNotSupportQueryClient = 272_548_638,
        /// InvalidParameterValue.QueryTimeOutOfRange
        #[doc(alias("InvalidParameterValue.QueryTimeOutOfRange"))]
        InvalidParameterValueQueryTimeOutOfRange = -767_692_452,
        /// InvalidParameterValue.QueryTimeRangeBeyondLimit
        #[doc(alias("InvalidParameterValue.QueryTimeRangeBeyondLimit"))]
        InvalidParameterValueQueryTimeRangeBeyondLimit = -1_832_266_404,
        /// InvalidParameterValue.RegionError
        #[doc(alias("InvalidParameterValue.RegionError"))]
        InvalidParameterValueRegionError = -802_427_587,
        /// InvalidParameterValue.RegionNotSupportQueryClient
        #[doc(alias("InvalidParameterValue.RegionNotSupportQueryClient"))]
        InvalidParameterValueRegionNotSupportQueryClient = 241_068_176,
        /// InvalidParameterValue.SecondaryNumError
        #[doc(alias("InvalidParameterValue.SecondaryNumError"))]
        InvalidParameterValueSecondaryNumError = -1_704_477_134,
        /// InvalidParameterValue.SlowMSBelowLimit
        #[doc(alias("InvalidParameterValue.SlowMSBelowLimit"))]
        InvalidParameterValueSlowMsBelowLimit = -109_986_349,
        /// InvalidParameterValue.SpecNotOnSale
        #[doc(alias("InvalidParameterValue.SpecNotOnSale"))]
        InvalidParameterValueSpecNotOnSale = -1_480_633_735,
        /// InvalidParameterValue.StartTimeNotBeforeThanEndTime
        #[doc(alias("InvalidParameterValue.StartTimeNotBeforeThanEndTime"))]
        InvalidParameterValueStartTimeNotBeforeThanEndTime = -745_606_100,
        /// InvalidParameterValue.StatusAbnormal
        #[doc(alias("InvalidParameterValue.StatusAbnormal"))]
        InvalidParameterValueStatusAbnormal = 926_927_788,
        /// InvalidParameterValue.TimeFormatErr
        #[doc(alias("InvalidParameterValue.TimeFormatErr"))]
        InvalidParameterValueTimeFormatErr = 355_862_465,
        /// InvalidParameterValue.UserNotFound
        #[doc(alias("InvalidParameterValue.UserNotFound"))]
        InvalidParameterValueUserNotFound = 114_727_852,
        /// InvalidParameterValue.VpcIdOrSubnetIdNotFound
        #[doc(alias("InvalidParameterValue.VpcIdOrSubnetIdNotFound"))]
        InvalidParameterValueVpcIdOrSubnetIdNotFound = -378_325_577,
        /// InvalidParameterValue.ZoneError
        #[doc(alias("InvalidParameterValue.ZoneError"))]
        InvalidParameterValueZoneError = 2_127_084_033,
    }
    api::listed_enum!(MongodbError, mongodb_v20180408_table);
    mod mongodb_v20180408_table {
        use super::api::{Background, Index, Level, Table, TableData, backgrounds};
        use super::{MongodbError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "mongodb_v20180408";
        pub(super) const CODE_INDEX: Index = index::MONGODB_V20180408_CODES;
        pub(super) const KEY_INDEX: Index = index::MONGODB_V20180408_KEYS;
        pub(super) static VARIANTS: [MongodbError; 34] = [
            MongodbError::InternalError,
            MongodbError::InternalErrorAsyncRequestError,
            MongodbError::InvalidParameter,
            MongodbError::InvalidParameterPermissionDenied,
            MongodbError::InvalidParameterZoneClosed,
            MongodbError::InvalidParameterValueIllegalInstanceName,
            MongodbError::InvalidParameterValueIllegalInstanceStatus,
            MongodbError::InvalidParameterValueInstanceHasBeenDeleted,
            MongodbError::InvalidParameterValueInstanceHasBeenIsolated,
            MongodbError::InvalidParameterValueInstanceTypeError,
            MongodbError::InvalidParameterValueLimitParaOutOfRange,
            MongodbError::InvalidParameterValueLockFailed,
            MongodbError::InvalidParameterValueMachineTypeError,
            MongodbError::InvalidParameterValueMongoVersionError,
            MongodbError::InvalidParameterValueMongoVersionNotSupportQueryClient,
            MongodbError::InvalidParameterValueNotFoundInstance,
            MongodbError::InvalidParameterValueOffsetParaOutOfRange,
            MongodbError::InvalidParameterValuePasswordRuleFailed,
            MongodbError::InvalidParameterValuePostPayRenewError,
            MongodbError::InvalidParameterValueProjectNotFound,
            MongodbError::InvalidParameterValueProxyNotSupportQueryClient,
            MongodbError::InvalidParameterValueQueryTimeOutOfRange,
            MongodbError::InvalidParameterValueQueryTimeRangeBeyondLimit,
            MongodbError::InvalidParameterValueRegionError,
            MongodbError::InvalidParameterValueRegionNotSupportQueryClient,
            MongodbError::InvalidParameterValueSecondaryNumError,
            MongodbError::InvalidParameterValueSlowMsBelowLimit,
            MongodbError::InvalidParameterValueSpecNotOnSale,
            MongodbError::InvalidParameterValueStartTimeNotBeforeThanEndTime,
            MongodbError::InvalidParameterValueStatusAbnormal,
            MongodbError::InvalidParameterValueTimeFormatErr,
            MongodbError::InvalidParameterValueUserNotFound,
            MongodbError::InvalidParameterValueVpcIdOrSubnetIdNotFound,
            MongodbError::InvalidParameterValueZoneError,
        ];
        pub(super) static WORDS: [&str; 34] = [
            "InternalError",
            "InternalError.AsyncRequestError",
            "InvalidParameter",
            "InvalidParameter.PermissionDenied",
            "InvalidParameter.ZoneClosed",
            "InvalidParameterValue.IllegalInstanceName",
            "InvalidParameterValue.IllegalInstanceStatus",
            "InvalidParameterValue.InstanceHasBeenDeleted",
            "InvalidParameterValue.InstanceHasBeenIsolated",
            "InvalidParameterValue.InstanceTypeError",
            "InvalidParameterValue.LimitParaOutOfRange",
            "InvalidParameterValue.LockFailed",
            "InvalidParameterValue.MachineTypeError",
            "InvalidParameterValue.MongoVersionError",
            "InvalidParameterValue.MongoVersionNotSupportQueryClient",
            "InvalidParameterValue.NotFoundInstance",
            "InvalidParameterValue.OffsetParaOutOfRange",
            "InvalidParameterValue.PasswordRuleFailed",
            "InvalidParameterValue.PostPayRenewError",
            "InvalidParameterValue.ProjectNotFound",
            "InvalidParameterValue.ProxyNotSupportQueryClient",
            "InvalidParameterValue.QueryTimeOutOfRange",
            "InvalidParameterValue.QueryTimeRangeBeyondLimit",
            "InvalidParameterValue.RegionError",
            "InvalidParameterValue.RegionNotSupportQueryClient",
            "InvalidParameterValue.SecondaryNumError",
            "InvalidParameterValue.SlowMSBelowLimit",
            "InvalidParameterValue.SpecNotOnSale",
            "InvalidParameterValue.StartTimeNotBeforeThanEndTime",
            "InvalidParameterValue.StatusAbnormal",
            "InvalidParameterValue.TimeFormatErr",
            "InvalidParameterValue.UserNotFound",
            "InvalidParameterValue.VpcIdOrSubnetIdNotFound",
            "InvalidParameterValue.ZoneError",
        ];
        pub(super) static NAMES: [&str; 34] = [
            "InternalError",
            "InternalErrorAsyncRequestError",
            "InvalidParameter",
            "InvalidParameterPermissionDenied",
            "InvalidParameterZoneClosed",
            "InvalidParameterValueIllegalInstanceName",
            "InvalidParameterValueIllegalInstanceStatus",
            "InvalidParameterValueInstanceHasBeenDeleted",
            "InvalidParameterValueInstanceHasBeenIsolated",
            "InvalidParameterValueInstanceTypeError",
            "InvalidParameterValueLimitParaOutOfRange",
            "InvalidParameterValueLockFailed",
            "InvalidParameterValueMachineTypeError",
            "InvalidParameterValueMongoVersionError",
            "InvalidParameterValueMongoVersionNotSupportQueryClient",
            "InvalidParameterValueNotFoundInstance",
            "InvalidParameterValueOffsetParaOutOfRange",
            "InvalidParameterValuePasswordRuleFailed",
            "InvalidParameterValuePostPayRenewError",
            "InvalidParameterValueProjectNotFound",
            "InvalidParameterValueProxyNotSupportQueryClient",
            "InvalidParameterValueQueryTimeOutOfRange",
            "InvalidParameterValueQueryTimeRangeBeyondLimit",
            "InvalidParameterValueRegionError",
            "InvalidParameterValueRegionNotSupportQueryClient",
            "InvalidParameterValueSecondaryNumError",
            "InvalidParameterValueSlowMsBelowLimit",
            "InvalidParameterValueSpecNotOnSale",
            "InvalidParameterValueStartTimeNotBeforeThanEndTime",
            "InvalidParameterValueStatusAbnormal",
            "InvalidParameterValueTimeFormatErr",
            "InvalidParameterValueUserNotFound",
            "InvalidParameterValueVpcIdOrSubnetIdNotFound",
            "InvalidParameterValueZoneError",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static BACKGROUNDS: [Background; 34] = backgrounds(
            &WORDS,
            &index::MONGODB_V20180408_HEADS,
        );
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "MongodbError",
            label_en: "TencentDB for MongoDB (2018-04-08)",
            label_zh: "云数据库 MongoDB（2018-04-08）",
            level: Level::Service,
            product: Some(products::MONGODB),
            version: Some("2018-04-08"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            backgrounds: &BACKGROUNDS,
            listed_sources: &[super::SDK_GO_ZH],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20180408::MongodbError;

/// Version 2019-07-25 of the API.
pub mod v20190725 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of TencentDB for MongoDB (mongodb), API 3.0, version 2019-07-25.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum MongodbError {
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.AuditConfigNotExist
        #[doc(alias("FailedOperation.AuditConfigNotExist"))]
        FailedOperationAuditConfigNotExist = -1_630_215_558,
        /// FailedOperation.ConnectionUpdateError
        #[doc(alias("FailedOperation.ConnectionUpdateError"))]
        FailedOperationConnectionUpdateError = 2_077_940_125,
        /// FailedOperation.ConnectionUpdateUsedOff
        #[doc(alias("FailedOperation.ConnectionUpdateUsedOff"))]
        FailedOperationConnectionUpdateUsedOff = -701_942_100,
        /// FailedOperation.DeletionProtectionEnabled
        #[doc(alias("FailedOperation.DeletionProtectionEnabled"))]
        FailedOperationDeletionProtectionEnabled = -137_645_434,
        /// FailedOperation.FlashbackByKeyNotOpen
        #[doc(alias("FailedOperation.FlashbackByKeyNotOpen"))]
        FailedOperationFlashbackByKeyNotOpen = 1_849_459_944,
        /// FailedOperation.KernelResponseTimeout
        #[doc(alias("FailedOperation.KernelResponseTimeout"))]
        FailedOperationKernelResponseTimeout = 1_310_779_918,
        /// FailedOperation.NotAllowModifyAddrAfterOpenWanService
        #[doc(alias("FailedOperation.NotAllowModifyAddrAfterOpenWanService"))]
        FailedOperationNotAllowModifyAddrAfterOpenWanService = 1_744_786_989,
        /// FailedOperation.OperationNotAllowedInInstanceLocking
        #[doc(alias("FailedOperation.OperationNotAllowedInInstanceLocking"))]
        FailedOperationOperationNotAllowedInInstanceLocking = -1_039_596_162,
        /// FailedOperation.QueryAuditTaskFailError
        #[doc(alias("FailedOperation.QueryAuditTaskFailError"))]
        FailedOperationQueryAuditTaskFailError = 1_555_886_811,
        /// FailedOperation.TransparentDataEncryptionAlreadyOpen
        #[doc(alias("FailedOperation.TransparentDataEncryptionAlreadyOpen"))]
        FailedOperationTransparentDataEncryptionAlreadyOpen = -197_713_361,
        /// InternalError
        InternalError = -609_421_848,
        /// InternalError.AuditCreateLogFileError
        #[doc(alias("InternalError.AuditCreateLogFileError"))]
        InternalErrorAuditCreateLogFileError = -572_423_447,
        /// InternalError.AuditDeleteLogFileError
        #[doc(alias("InternalError.AuditDeleteLogFileError"))]
        InternalErrorAuditDeleteLogFileError = 2_050_498_470,
        /// InternalError.AuditDescribeLogError
        #[doc(alias("InternalError.AuditDescribeLogError"))]
        InternalErrorAuditDescribeLogError = 239_355_170,
        /// InternalError.AuditError
        #[doc(alias("InternalError.AuditError"))]
        InternalErrorAuditError = -452_337_316,
        /// InternalError.AuditModifyStatusError
        #[doc(alias("InternalError.AuditModifyStatusError"))]
        InternalErrorAuditModifyStatusError = 571_022_045,
        /// InternalError.CheckAppIdFailed
        #[doc(alias("InternalError.CheckAppIdFailed"))]
        InternalErrorCheckAppIdFailed = -1_415_266_826,
        /// InternalError.CosError
        #[doc(alias("InternalError.CosError"))]
        InternalErrorCosError = 393_185_460,
        /// InternalError.DBError
        #[doc(alias("InternalError.DBError"))]
        InternalErrorDbError = 1_728_844_720,
        /// InternalError.DBOperateError
        #[doc(alias("InternalError.DBOperateError"))]
        InternalErrorDbOperateError = -105_966_785,
        /// InternalError.DBOperationError
        #[doc(alias("InternalError.DBOperationError"))]
        InternalErrorDbOperationError = -586_644_894,
        /// InternalError.DatabaseAccessError
        #[doc(alias("InternalError.DatabaseAccessError"))]
        InternalErrorDatabaseAccessError = -1_216_955_926,
        /// InternalError.FindInstanceFailed
        #[doc(alias("InternalError.FindInstanceFailed"))]
        InternalErrorFindInstanceFailed = 1_942_887_144,
        /// InternalError.HttpError
        #[doc(alias("InternalError.HttpError"))]
        InternalErrorHttpError = -227_536_908,
        /// InternalError.InnerCommonError
        #[doc(alias("InternalError.InnerCommonError"))]
        InternalErrorInnerCommonError = -699_225_228,
        /// InternalError.JSONError
        #[doc(alias("InternalError.JSONError"))]
        InternalErrorJsonError = 1_451_011_197,
        /// InternalError.JsonUnmarshalError
        #[doc(alias("InternalError.JsonUnmarshalError"))]
        InternalErrorJsonUnmarshalError = 158_588_271,
        /// InternalError.PasswordError
        #[doc(alias("InternalError.PasswordError"))]
        InternalErrorPasswordError = -187_713_825,
        /// InternalError.TradeError
        #[doc(alias("InternalError.TradeError"))]
        InternalErrorTradeError = -1_583_802_777,
        /// InternalError.UnknownError
        #[doc(alias("InternalError.UnknownError"))]
        InternalErrorUnknownError = -233_944_585,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.ActionNotFound
        #[doc(alias("InvalidParameter.ActionNotFound"))]
        InvalidParameterActionNotFound = 181_817_253,
        /// InvalidParameter.CurrentInstanceNotSupportModifyParams
        #[doc(alias("InvalidParameter.CurrentInstanceNotSupportModifyParams"))]
        InvalidParameterCurrentInstanceNotSupportModifyParams = -414_773_924,
        /// InvalidParameter.ExceptionParam
        #[doc(alias("InvalidParameter.ExceptionParam"))]
        InvalidParameterExceptionParam = -919_394_179,
        /// InvalidParameter.InvalidParameter
        #[doc(alias("InvalidParameter.InvalidParameter"))]
        InvalidParameterInvalidParameter = 933_521_050,
        /// InvalidParameter.InvalidParameterError
        #[doc(alias("InvalidParameter.InvalidParameterError"))]
        InvalidParameterInvalidParameterError = 707_983_238,
        /// InvalidParameter.InvalidVip
        #[doc(alias("InvalidParameter.InvalidVip"))]
        InvalidParameterInvalidVip = -1_666_325_438,
        /// InvalidParameter.ModifyMongodbParams
        #[doc(alias("InvalidParameter.ModifyMongodbParams"))]
        InvalidParameterModifyMongodbParams = -787_312_968,
        /// InvalidParameter.ParametersNil
        #[doc(alias("InvalidParameter.ParametersNil"))]
        InvalidParameterParametersNil = -1_808_651_842,
        /// InvalidParameter.PermissionDenied
        #[doc(alias("InvalidParameter.PermissionDenied"))]
        InvalidParameterPermissionDenied = 1_743_723_871,
        /// InvalidParameter.ZoneClosed
        #[doc(alias("InvalidParameter.ZoneClosed"))]
        InvalidParameterZoneClosed = -125_610_264,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.BackupFileNotFound
        #[doc(alias("InvalidParameterValue.BackupFileNotFound"))]
        InvalidParameterValueBackupFileNotFound = -1_412_118_692,
        /// InvalidParameterValue.CheckAppIdFailed
        #[doc(alias("InvalidParameterValue.CheckAppIdFailed"))]
        InvalidParameterValueCheckAppIdFailed = -267_613_936,
        /// InvalidParameterValue.ClusterTypeError
        #[doc(alias("InvalidParameterValue.ClusterTypeError"))]
        InvalidParameterValueClusterTypeError = -822_994_440,
        /// InvalidParameterValue.DataConvertError
        #[doc(alias("InvalidParameterValue.DataConvertError"))]
        InvalidParameterValueDataConvertError = 1_365_019_236,
        /// InvalidParameterValue.IllegalInstanceName
        #[doc(alias("InvalidParameterValue.IllegalInstanceName"))]
        InvalidParameterValueIllegalInstanceName = -1_492_814_620,
        /// InvalidParameterValue.IllegalInstanceStatus
        #[doc(alias("InvalidParameterValue.IllegalInstanceStatus"))]
        InvalidParameterValueIllegalInstanceStatus = 1_623_247_863,
        /// InvalidParameterValue.IllegalStatusToOffline
        #[doc(alias("InvalidParameterValue.IllegalStatusToOffline"))]
        InvalidParameterValueIllegalStatusToOffline = 83_956_306,
        /// InvalidParameterValue.InstanceHasBeenDeleted
        #[doc(alias("InvalidParameterValue.InstanceHasBeenDeleted"))]
        InvalidParameterValueInstanceHasBeenDeleted = 21_175_081,
        /// InvalidParameterValue.InstanceHasBeenIsolated
        #[doc(alias("InvalidParameterValue.InstanceHasBeenIsolated"))]
        InvalidParameterValueInstanceHasBeenIsolated = 709_668_805,
        /// InvalidParameterValue.InvalidParameterValueError
        #[doc(alias("InvalidParameterValue.InvalidParameterValueError"))]
        InvalidParameterValueInvalidParameterValueError = -740_173_086,
        /// InvalidParameterValue.InvalidTradeOperation
        #[doc(alias("InvalidParameterValue.InvalidTradeOperation"))]
        InvalidParameterValueInvalidTradeOperation = 1_414_808_825,
        /// InvalidParameterValue.LimitParaOutOfRange
        #[doc(alias("InvalidParameterValue.LimitParaOutOfRange"))]
        InvalidParameterValueLimitParaOutOfRange = -785_440_998,
        /// InvalidParameterValue.LockFailed
        #[doc(alias("InvalidParameterValue.LockFailed"))]
        InvalidParameterValueLockFailed = -1_307_783_034,
        /// InvalidParameterValue.MachineTypeError
        #[doc(alias("InvalidParameterValue.MachineTypeError"))]
        InvalidParameterValueMachineTypeError = -1_764_032_836,
        /// InvalidParameterValue.ModifyModeError
        #[doc(alias("InvalidParameterValue.ModifyModeError"))]
        InvalidParameterValueModifyModeError = 135_144_109,
        /// InvalidParameterValue.ModifyMongodbParams
        #[doc(alias("InvalidParameterValue.ModifyMongodbParams"))]
        InvalidParameterValueModifyMongodbParams = 11_635_466,
        /// InvalidParameterValue.MongoVersionError
        #[doc(alias("InvalidParameterValue.MongoVersionError"))]
        InvalidParameterValueMongoVersionError = 980_531_509,
        /// InvalidParameterValue.MongoVersionNotSupportQueryClient
        #[doc(alias("InvalidParameterValue.MongoVersionNotSupportQueryClient"))]
        InvalidParameterValueMongoVersionNotSupportQueryClient = -1_532_172_250,
        /// InvalidParameterValue.NodeNotFoundInReplica
        #[doc(alias("InvalidParameterValue.NodeNotFoundInReplica"))]
        InvalidParameterValueNodeNotFoundInReplica = -1_801_052_981,
        /// InvalidParameterValue.NotFoundInstance
        #[doc(alias("InvalidParameterValue.NotFoundInstance"))]
        InvalidParameterValueNotFoundInstance = 638_521_106,
        /// InvalidParameterValue.OffsetParaOutOfRange
        #[doc(alias("InvalidParameterValue.OffsetParaOutOfRange"))]
        InvalidParameterValueOffsetParaOutOfRange = 730_779_512,
        /// InvalidParameterValue.OplogSizeOutOfRange
        #[doc(alias("InvalidParameterValue.OplogSizeOutOfRange"))]
        InvalidParameterValueOplogSizeOutOfRange = 1_789_909_754,
        /// InvalidParameterValue.PasswordRuleFailed
        #[doc(alias("InvalidParameterValue.PasswordRuleFailed"))]
        InvalidParameterValuePasswordRuleFailed = 489_700_774,
        /// InvalidParameterValue.PostPaidInstanceBeyondLimit
        #[doc(alias("InvalidParameterValue.PostPaidInstanceBeyondLimit"))]
        InvalidParameterValuePostPaidInstanceBeyondLimit = 1_003_022_832,
        /// InvalidParameterValue.PrePaidInstanceUnableToIsolate
        #[doc(alias("InvalidParameterValue.PrePaidInstanceUnableToIsolate"))]
        InvalidParameterValuePrePaidInstanceUnableToIsolate = -1_614_843_363,
        /// InvalidParameterValue.ProjectNotFound
        #[doc(alias("InvalidParameterValue.ProjectNotFound"))]
        InvalidParameterValueProjectNotFound = 393_248_291,
        /// InvalidParameterValue.ProxyNotSupportQueryClient
        #[doc(alias("InvalidParameterValue.ProxyNotSupportQueryClient"))]
        InvalidParameterValueProxyNotSupportQueryClient = 272_548_638,
        /// InvalidParameterValue.QueryOutOfRange
        #[doc(alias("InvalidParameterValue.QueryOutOfRange"))]
        InvalidParameterValueQueryOutOfRange = -1_320_553_107,
        /// InvalidParameterValue.QueryTimeOutOfRange
        #[doc(alias("InvalidParameterValue.QueryTimeOutOfRange"))]
        InvalidParameterValueQueryTimeOutOfRange = -767_692_452,
        /// InvalidParameterValue.QueryTimeRangeBeyondLimit
        #[doc(alias("InvalidParameterValue.QueryTimeRangeBeyondLimit"))]
        InvalidParameterValueQueryTimeRangeBeyondLimit = -1_832_266_404,
        /// InvalidParameterValue.RegionError
        #[doc(alias("InvalidParameterValue.RegionError"))]
        InvalidParameterValueRegionError = -802_427_587,
        /// InvalidParameterValue.RegionNotSupportOperation
        #[doc(alias("InvalidParameterValue.RegionNotSupportOperation"))]
        InvalidParameterValueRegionNotSupportOperation = -2_123_511_908,
        /// InvalidParameterValue.RegionNotSupportQueryClient
        #[doc(alias("InvalidParameterValue.RegionNotSupportQueryClient"))]
        InvalidParameterValueRegionNotSupportQueryClient = 241_068_176,
        /// InvalidParameterValue.ReplicaNotFound
        #[doc(alias("InvalidParameterValue.ReplicaNotFound"))]
        InvalidParameterValueReplicaNotFound = 1_334_269_648,
        /// InvalidParameterValue.ReplicaSetNumError
        #[doc(alias("InvalidParameterValue.ReplicaSetNumError"))]
        InvalidParameterValueReplicaSetNumError = 2_093_631_064,
        /// InvalidParameterValue.SecondaryNumError
        #[doc(alias("InvalidParameterValue.SecondaryNumError"))]
        InvalidParameterValueSecondaryNumError = -1_704_477_134,
        /// InvalidParameterValue.SecurityGroupId
        #[doc(alias("InvalidParameterValue.SecurityGroupId"))]
        InvalidParameterValueSecurityGroupId = 2_079_053_869,
        /// InvalidParameterValue.SecurityLevelNotAllowOpenWanService
        #[doc(alias("InvalidParameterValue.SecurityLevelNotAllowOpenWanService"))]
        InvalidParameterValueSecurityLevelNotAllowOpenWanService = 1_996_594_118,
        /// InvalidParameterValue.SetDiskLessThanUsed
        #[doc(alias("InvalidParameterValue.SetDiskLessThanUsed"))]
        InvalidParameterValueSetDiskLessThanUsed = -1_119_292_941,
        /// InvalidParameterValue.SlowMSBelowLimit
        #[doc(alias("InvalidParameterValue.SlowMSBelowLimit"))]
        InvalidParameterValueSlowMsBelowLimit = -109_986_349,
        /// InvalidParameterValue.SpecNotOnSale
        #[doc(alias("InvalidParameterValue.SpecNotOnSale"))]
        InvalidParameterValueSpecNotOnSale = -1_480_633_735,
        /// InvalidParameterValue.StartTimeNotBeforeThanEndTime
        #[doc(alias("InvalidParameterValue.StartTimeNotBeforeThanEndTime"))]
        InvalidParameterValueStartTimeNotBeforeThanEndTime = -745_606_100,
        /// InvalidParameterValue.StatusAbnormal
        #[doc(alias("InvalidParameterValue.StatusAbnormal"))]
        InvalidParameterValueStatusAbnormal = 926_927_788,
        /// InvalidParameterValue.TagNotFound
        #[doc(alias("InvalidParameterValue.TagNotFound"))]
        InvalidParameterValueTagNotFound = 235_409_436,
        /// InvalidParameterValue.TimeFormatErr
        #[doc(alias("InvalidParameterValue.TimeFormatErr"))]
        InvalidParameterValueTimeFormatErr = 355_862_465,
        /// InvalidParameterValue.UserNotFound
        #[doc(alias("InvalidParameterValue.UserNotFound"))]
        InvalidParameterValueUserNotFound = 114_727_852,
        /// InvalidParameterValue.VpcIdOrSubnetIdNotFound
        #[doc(alias("InvalidParameterValue.VpcIdOrSubnetIdNotFound"))]
        InvalidParameterValueVpcIdOrSubnetIdNotFound = -378_325_577,
        /// InvalidParameterValue.ZoneClosed
        #[doc(alias("InvalidParameterValue.ZoneClosed"))]
        InvalidParameterValueZoneClosed = -1_187_973_666,
        /// InvalidParameterValue.ZoneError
        #[doc(alias("InvalidParameterValue.ZoneError"))]
        InvalidParameterValueZoneError = 2_127_084_033,
        /// LimitExceeded.TooManyRequests
        ///
        /// - Retry: `throttle`
        #[doc(alias("LimitExceeded.TooManyRequests"))]
        LimitExceededTooManyRequests = -322_175_204,
        /// OperationDenied
        OperationDenied = 1_116_061_597,
        /// OperationDenied.AccountOperationDenied
        #[doc(alias("OperationDenied.AccountOperationDenied"))]
        OperationDeniedAccountOperationDenied = -840_092_917,
        /// OperationDenied.AuditPolicyConflictError
        #[doc(alias("OperationDenied.AuditPolicyConflictError"))]
        OperationDeniedAuditPolicyConflictError = -1_490_243_234,
        /// OperationDenied.AuditPolicyExistError
        #[doc(alias("OperationDenied.AuditPolicyExistError"))]
        OperationDeniedAuditPolicyExistError = -401_628_795,
        /// OperationDenied.AuditPolicyNotExistError
        #[doc(alias("OperationDenied.AuditPolicyNotExistError"))]
        OperationDeniedAuditPolicyNotExistError = -701_701_736,
        /// OperationDenied.AuditPolicyOverQuotaError
        #[doc(alias("OperationDenied.AuditPolicyOverQuotaError"))]
        OperationDeniedAuditPolicyOverQuotaError = 587_392_702,
        /// OperationDenied.AuditStatusError
        #[doc(alias("OperationDenied.AuditStatusError"))]
        OperationDeniedAuditStatusError = -978_564_493,
        /// OperationDenied.AuditTaskConflictError
        #[doc(alias("OperationDenied.AuditTaskConflictError"))]
        OperationDeniedAuditTaskConflictError = -1_144_471_007,
        /// OperationDenied.ResourceNotFundError
        #[doc(alias("OperationDenied.ResourceNotFundError"))]
        OperationDeniedResourceNotFundError = -981_258_484,
        /// OperationDenied.UnsupportOpenAuditError
        #[doc(alias("OperationDenied.UnsupportOpenAuditError"))]
        OperationDeniedUnsupportOpenAuditError = -296_846_985,
        /// ResourceInsufficient
        ResourceInsufficient = 1_920_496_999,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// ResourceUnavailable
        ResourceUnavailable = 580_484_002,
        /// UnauthorizedOperation.NoAccess
        #[doc(alias("UnauthorizedOperation.NoAccess"))]
        UnauthorizedOperationNoAccess = -591_217_295,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
        /// UnsupportedOperation.KernelVersionNotSupport
        #[doc(alias("UnsupportedOperation.KernelVersionNotSupport"))]
        UnsupportedOperationKernelVersionNotSupport = -1_495_710_702,
        /// UnsupportedOperation.SecondaryVersionNotSupportAudit
        #[doc(alias("UnsupportedOperation.SecondaryVersionNotSupportAudit"))]
        UnsupportedOperationSecondaryVersionNotSupportAudit = 1_446_381_338,
        /// UnsupportedOperation.VersionNotSupport
        #[doc(alias("UnsupportedOperation.VersionNotSupport"))]
        UnsupportedOperationVersionNotSupport = -253_035_326,
    }
    api::listed_enum!(MongodbError, mongodb_v20190725_table);
    mod mongodb_v20190725_table {
        use super::api::{
            Background, Index, Level, Own, Retry, Table, TableData, backgrounds,
        };
        use super::{MongodbError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "mongodb_v20190725";
        pub(super) const CODE_INDEX: Index = index::MONGODB_V20190725_CODES;
        pub(super) const KEY_INDEX: Index = index::MONGODB_V20190725_KEYS;
        pub(super) static VARIANTS: [MongodbError; 112] = [
            MongodbError::AuthFailure,
            MongodbError::FailedOperation,
            MongodbError::FailedOperationAuditConfigNotExist,
            MongodbError::FailedOperationConnectionUpdateError,
            MongodbError::FailedOperationConnectionUpdateUsedOff,
            MongodbError::FailedOperationDeletionProtectionEnabled,
            MongodbError::FailedOperationFlashbackByKeyNotOpen,
            MongodbError::FailedOperationKernelResponseTimeout,
            MongodbError::FailedOperationNotAllowModifyAddrAfterOpenWanService,
            MongodbError::FailedOperationOperationNotAllowedInInstanceLocking,
            MongodbError::FailedOperationQueryAuditTaskFailError,
            MongodbError::FailedOperationTransparentDataEncryptionAlreadyOpen,
            MongodbError::InternalError,
            MongodbError::InternalErrorAuditCreateLogFileError,
            MongodbError::InternalErrorAuditDeleteLogFileError,
            MongodbError::InternalErrorAuditDescribeLogError,
            MongodbError::InternalErrorAuditError,
            MongodbError::InternalErrorAuditModifyStatusError,
            MongodbError::InternalErrorCheckAppIdFailed,
            MongodbError::InternalErrorCosError,
            MongodbError::InternalErrorDbError,
            MongodbError::InternalErrorDbOperateError,
            MongodbError::InternalErrorDbOperationError,
            MongodbError::InternalErrorDatabaseAccessError,
            MongodbError::InternalErrorFindInstanceFailed,
            MongodbError::InternalErrorHttpError,
            MongodbError::InternalErrorInnerCommonError,
            MongodbError::InternalErrorJsonError,
            MongodbError::InternalErrorJsonUnmarshalError,
            MongodbError::InternalErrorPasswordError,
            MongodbError::InternalErrorTradeError,
            MongodbError::InternalErrorUnknownError,
            MongodbError::InvalidParameter,
            MongodbError::InvalidParameterActionNotFound,
            MongodbError::InvalidParameterCurrentInstanceNotSupportModifyParams,
            MongodbError::InvalidParameterExceptionParam,
            MongodbError::InvalidParameterInvalidParameter,
            MongodbError::InvalidParameterInvalidParameterError,
            MongodbError::InvalidParameterInvalidVip,
            MongodbError::InvalidParameterModifyMongodbParams,
            MongodbError::InvalidParameterParametersNil,
            MongodbError::InvalidParameterPermissionDenied,
            MongodbError::InvalidParameterZoneClosed,
            MongodbError::InvalidParameterValue,
            MongodbError::InvalidParameterValueBackupFileNotFound,
            MongodbError::InvalidParameterValueCheckAppIdFailed,
            MongodbError::InvalidParameterValueClusterTypeError,
            MongodbError::InvalidParameterValueDataConvertError,
            MongodbError::InvalidParameterValueIllegalInstanceName,
            MongodbError::InvalidParameterValueIllegalInstanceStatus,
            MongodbError::InvalidParameterValueIllegalStatusToOffline,
            MongodbError::InvalidParameterValueInstanceHasBeenDeleted,
            MongodbError::InvalidParameterValueInstanceHasBeenIsolated,
            MongodbError::InvalidParameterValueInvalidParameterValueError,
            MongodbError::InvalidParameterValueInvalidTradeOperation,
            MongodbError::InvalidParameterValueLimitParaOutOfRange,
            MongodbError::InvalidParameterValueLockFailed,
            MongodbError::InvalidParameterValueMachineTypeError,
            MongodbError::InvalidParameterValueModifyModeError,
            MongodbError::InvalidParameterValueModifyMongodbParams,
            MongodbError::InvalidParameterValueMongoVersionError,
            MongodbError::InvalidParameterValueMongoVersionNotSupportQueryClient,
            MongodbError::InvalidParameterValueNodeNotFoundInReplica,
            MongodbError::InvalidParameterValueNotFoundInstance,
            MongodbError::InvalidParameterValueOffsetParaOutOfRange,
            MongodbError::InvalidParameterValueOplogSizeOutOfRange,
            MongodbError::InvalidParameterValuePasswordRuleFailed,
            MongodbError::InvalidParameterValuePostPaidInstanceBeyondLimit,
            MongodbError::InvalidParameterValuePrePaidInstanceUnableToIsolate,
            MongodbError::InvalidParameterValueProjectNotFound,
            MongodbError::InvalidParameterValueProxyNotSupportQueryClient,
            MongodbError::InvalidParameterValueQueryOutOfRange,
            MongodbError::InvalidParameterValueQueryTimeOutOfRange,
            MongodbError::InvalidParameterValueQueryTimeRangeBeyondLimit,
            MongodbError::InvalidParameterValueRegionError,
            MongodbError::InvalidParameterValueRegionNotSupportOperation,
            MongodbError::InvalidParameterValueRegionNotSupportQueryClient,
            MongodbError::InvalidParameterValueReplicaNotFound,
            MongodbError::InvalidParameterValueReplicaSetNumError,
            MongodbError::InvalidParameterValueSecondaryNumError,
            MongodbError::InvalidParameterValueSecurityGroupId,
            MongodbError::InvalidParameterValueSecurityLevelNotAllowOpenWanService,
            MongodbError::InvalidParameterValueSetDiskLessThanUsed,
            MongodbError::InvalidParameterValueSlowMsBelowLimit,
            MongodbError::InvalidParameterValueSpecNotOnSale,
            MongodbError::InvalidParameterValueStartTimeNotBeforeThanEndTime,
            MongodbError::InvalidParameterValueStatusAbnormal,
            MongodbError::InvalidParameterValueTagNotFound,
            MongodbError::InvalidParameterValueTimeFormatErr,
            MongodbError::InvalidParameterValueUserNotFound,
            MongodbError::InvalidParameterValueVpcIdOrSubnetIdNotFound,
            MongodbError::InvalidParameterValueZoneClosed,
            MongodbError::InvalidParameterValueZoneError,
            MongodbError::LimitExceededTooManyRequests,
            MongodbError::OperationDenied,
            MongodbError::OperationDeniedAccountOperationDenied,
            MongodbError::OperationDeniedAuditPolicyConflictError,
            MongodbError::OperationDeniedAuditPolicyExistError,
            MongodbError::OperationDeniedAuditPolicyNotExistError,
            MongodbError::OperationDeniedAuditPolicyOverQuotaError,
            MongodbError::OperationDeniedAuditStatusError,
            MongodbError::OperationDeniedAuditTaskConflictError,
            MongodbError::OperationDeniedResourceNotFundError,
            MongodbError::OperationDeniedUnsupportOpenAuditError,
            MongodbError::ResourceInsufficient,
            MongodbError::ResourceNotFound,
            MongodbError::ResourceUnavailable,
            MongodbError::UnauthorizedOperationNoAccess,
            MongodbError::UnsupportedOperation,
            MongodbError::UnsupportedOperationKernelVersionNotSupport,
            MongodbError::UnsupportedOperationSecondaryVersionNotSupportAudit,
            MongodbError::UnsupportedOperationVersionNotSupport,
        ];
        pub(super) static WORDS: [&str; 112] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperation.AuditConfigNotExist",
            "FailedOperation.ConnectionUpdateError",
            "FailedOperation.ConnectionUpdateUsedOff",
            "FailedOperation.DeletionProtectionEnabled",
            "FailedOperation.FlashbackByKeyNotOpen",
            "FailedOperation.KernelResponseTimeout",
            "FailedOperation.NotAllowModifyAddrAfterOpenWanService",
            "FailedOperation.OperationNotAllowedInInstanceLocking",
            "FailedOperation.QueryAuditTaskFailError",
            "FailedOperation.TransparentDataEncryptionAlreadyOpen",
            "InternalError",
            "InternalError.AuditCreateLogFileError",
            "InternalError.AuditDeleteLogFileError",
            "InternalError.AuditDescribeLogError",
            "InternalError.AuditError",
            "InternalError.AuditModifyStatusError",
            "InternalError.CheckAppIdFailed",
            "InternalError.CosError",
            "InternalError.DBError",
            "InternalError.DBOperateError",
            "InternalError.DBOperationError",
            "InternalError.DatabaseAccessError",
            "InternalError.FindInstanceFailed",
            "InternalError.HttpError",
            "InternalError.InnerCommonError",
            "InternalError.JSONError",
            "InternalError.JsonUnmarshalError",
            "InternalError.PasswordError",
            "InternalError.TradeError",
            "InternalError.UnknownError",
            "InvalidParameter",
            "InvalidParameter.ActionNotFound",
            "InvalidParameter.CurrentInstanceNotSupportModifyParams",
            "InvalidParameter.ExceptionParam",
            "InvalidParameter.InvalidParameter",
            "InvalidParameter.InvalidParameterError",
            "InvalidParameter.InvalidVip",
            "InvalidParameter.ModifyMongodbParams",
            "InvalidParameter.ParametersNil",
            "InvalidParameter.PermissionDenied",
            "InvalidParameter.ZoneClosed",
            "InvalidParameterValue",
            "InvalidParameterValue.BackupFileNotFound",
            "InvalidParameterValue.CheckAppIdFailed",
            "InvalidParameterValue.ClusterTypeError",
            "InvalidParameterValue.DataConvertError",
            "InvalidParameterValue.IllegalInstanceName",
            "InvalidParameterValue.IllegalInstanceStatus",
            "InvalidParameterValue.IllegalStatusToOffline",
            "InvalidParameterValue.InstanceHasBeenDeleted",
            "InvalidParameterValue.InstanceHasBeenIsolated",
            "InvalidParameterValue.InvalidParameterValueError",
            "InvalidParameterValue.InvalidTradeOperation",
            "InvalidParameterValue.LimitParaOutOfRange",
            "InvalidParameterValue.LockFailed",
            "InvalidParameterValue.MachineTypeError",
            "InvalidParameterValue.ModifyModeError",
            "InvalidParameterValue.ModifyMongodbParams",
            "InvalidParameterValue.MongoVersionError",
            "InvalidParameterValue.MongoVersionNotSupportQueryClient",
            "InvalidParameterValue.NodeNotFoundInReplica",
            "InvalidParameterValue.NotFoundInstance",
            "InvalidParameterValue.OffsetParaOutOfRange",
            "InvalidParameterValue.OplogSizeOutOfRange",
            "InvalidParameterValue.PasswordRuleFailed",
            "InvalidParameterValue.PostPaidInstanceBeyondLimit",
            "InvalidParameterValue.PrePaidInstanceUnableToIsolate",
            "InvalidParameterValue.ProjectNotFound",
            "InvalidParameterValue.ProxyNotSupportQueryClient",
            "InvalidParameterValue.QueryOutOfRange",
            "InvalidParameterValue.QueryTimeOutOfRange",
            "InvalidParameterValue.QueryTimeRangeBeyondLimit",
            "InvalidParameterValue.RegionError",
            "InvalidParameterValue.RegionNotSupportOperation",
            "InvalidParameterValue.RegionNotSupportQueryClient",
            "InvalidParameterValue.ReplicaNotFound",
            "InvalidParameterValue.ReplicaSetNumError",
            "InvalidParameterValue.SecondaryNumError",
            "InvalidParameterValue.SecurityGroupId",
            "InvalidParameterValue.SecurityLevelNotAllowOpenWanService",
            "InvalidParameterValue.SetDiskLessThanUsed",
            "InvalidParameterValue.SlowMSBelowLimit",
            "InvalidParameterValue.SpecNotOnSale",
            "InvalidParameterValue.StartTimeNotBeforeThanEndTime",
            "InvalidParameterValue.StatusAbnormal",
            "InvalidParameterValue.TagNotFound",
            "InvalidParameterValue.TimeFormatErr",
            "InvalidParameterValue.UserNotFound",
            "InvalidParameterValue.VpcIdOrSubnetIdNotFound",
            "InvalidParameterValue.ZoneClosed",
            "InvalidParameterValue.ZoneError",
            "LimitExceeded.TooManyRequests",
            "OperationDenied",
            "OperationDenied.AccountOperationDenied",
            "OperationDenied.AuditPolicyConflictError",
            "OperationDenied.AuditPolicyExistError",
            "OperationDenied.AuditPolicyNotExistError",
            "OperationDenied.AuditPolicyOverQuotaError",
            "OperationDenied.AuditStatusError",
            "OperationDenied.AuditTaskConflictError",
            "OperationDenied.ResourceNotFundError",
            "OperationDenied.UnsupportOpenAuditError",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceUnavailable",
            "UnauthorizedOperation.NoAccess",
            "UnsupportedOperation",
            "UnsupportedOperation.KernelVersionNotSupport",
            "UnsupportedOperation.SecondaryVersionNotSupportAudit",
            "UnsupportedOperation.VersionNotSupport",
        ];
        pub(super) static NAMES: [&str; 112] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperationAuditConfigNotExist",
            "FailedOperationConnectionUpdateError",
            "FailedOperationConnectionUpdateUsedOff",
            "FailedOperationDeletionProtectionEnabled",
            "FailedOperationFlashbackByKeyNotOpen",
            "FailedOperationKernelResponseTimeout",
            "FailedOperationNotAllowModifyAddrAfterOpenWanService",
            "FailedOperationOperationNotAllowedInInstanceLocking",
            "FailedOperationQueryAuditTaskFailError",
            "FailedOperationTransparentDataEncryptionAlreadyOpen",
            "InternalError",
            "InternalErrorAuditCreateLogFileError",
            "InternalErrorAuditDeleteLogFileError",
            "InternalErrorAuditDescribeLogError",
            "InternalErrorAuditError",
            "InternalErrorAuditModifyStatusError",
            "InternalErrorCheckAppIdFailed",
            "InternalErrorCosError",
            "InternalErrorDbError",
            "InternalErrorDbOperateError",
            "InternalErrorDbOperationError",
            "InternalErrorDatabaseAccessError",
            "InternalErrorFindInstanceFailed",
            "InternalErrorHttpError",
            "InternalErrorInnerCommonError",
            "InternalErrorJsonError",
            "InternalErrorJsonUnmarshalError",
            "InternalErrorPasswordError",
            "InternalErrorTradeError",
            "InternalErrorUnknownError",
            "InvalidParameter",
            "InvalidParameterActionNotFound",
            "InvalidParameterCurrentInstanceNotSupportModifyParams",
            "InvalidParameterExceptionParam",
            "InvalidParameterInvalidParameter",
            "InvalidParameterInvalidParameterError",
            "InvalidParameterInvalidVip",
            "InvalidParameterModifyMongodbParams",
            "InvalidParameterParametersNil",
            "InvalidParameterPermissionDenied",
            "InvalidParameterZoneClosed",
            "InvalidParameterValue",
            "InvalidParameterValueBackupFileNotFound",
            "InvalidParameterValueCheckAppIdFailed",
            "InvalidParameterValueClusterTypeError",
            "InvalidParameterValueDataConvertError",
            "InvalidParameterValueIllegalInstanceName",
            "InvalidParameterValueIllegalInstanceStatus",
            "InvalidParameterValueIllegalStatusToOffline",
            "InvalidParameterValueInstanceHasBeenDeleted",
            "InvalidParameterValueInstanceHasBeenIsolated",
            "InvalidParameterValueInvalidParameterValueError",
            "InvalidParameterValueInvalidTradeOperation",
            "InvalidParameterValueLimitParaOutOfRange",
            "InvalidParameterValueLockFailed",
            "InvalidParameterValueMachineTypeError",
            "InvalidParameterValueModifyModeError",
            "InvalidParameterValueModifyMongodbParams",
            "InvalidParameterValueMongoVersionError",
            "InvalidParameterValueMongoVersionNotSupportQueryClient",
            "InvalidParameterValueNodeNotFoundInReplica",
            "InvalidParameterValueNotFoundInstance",
            "InvalidParameterValueOffsetParaOutOfRange",
            "InvalidParameterValueOplogSizeOutOfRange",
            "InvalidParameterValuePasswordRuleFailed",
            "InvalidParameterValuePostPaidInstanceBeyondLimit",
            "InvalidParameterValuePrePaidInstanceUnableToIsolate",
            "InvalidParameterValueProjectNotFound",
            "InvalidParameterValueProxyNotSupportQueryClient",
            "InvalidParameterValueQueryOutOfRange",
            "InvalidParameterValueQueryTimeOutOfRange",
            "InvalidParameterValueQueryTimeRangeBeyondLimit",
            "InvalidParameterValueRegionError",
            "InvalidParameterValueRegionNotSupportOperation",
            "InvalidParameterValueRegionNotSupportQueryClient",
            "InvalidParameterValueReplicaNotFound",
            "InvalidParameterValueReplicaSetNumError",
            "InvalidParameterValueSecondaryNumError",
            "InvalidParameterValueSecurityGroupId",
            "InvalidParameterValueSecurityLevelNotAllowOpenWanService",
            "InvalidParameterValueSetDiskLessThanUsed",
            "InvalidParameterValueSlowMsBelowLimit",
            "InvalidParameterValueSpecNotOnSale",
            "InvalidParameterValueStartTimeNotBeforeThanEndTime",
            "InvalidParameterValueStatusAbnormal",
            "InvalidParameterValueTagNotFound",
            "InvalidParameterValueTimeFormatErr",
            "InvalidParameterValueUserNotFound",
            "InvalidParameterValueVpcIdOrSubnetIdNotFound",
            "InvalidParameterValueZoneClosed",
            "InvalidParameterValueZoneError",
            "LimitExceededTooManyRequests",
            "OperationDenied",
            "OperationDeniedAccountOperationDenied",
            "OperationDeniedAuditPolicyConflictError",
            "OperationDeniedAuditPolicyExistError",
            "OperationDeniedAuditPolicyNotExistError",
            "OperationDeniedAuditPolicyOverQuotaError",
            "OperationDeniedAuditStatusError",
            "OperationDeniedAuditTaskConflictError",
            "OperationDeniedResourceNotFundError",
            "OperationDeniedUnsupportOpenAuditError",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceUnavailable",
            "UnauthorizedOperationNoAccess",
            "UnsupportedOperation",
            "UnsupportedOperationKernelVersionNotSupport",
            "UnsupportedOperationSecondaryVersionNotSupportAudit",
            "UnsupportedOperationVersionNotSupport",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static BACKGROUNDS: [Background; 112] = backgrounds(
            &WORDS,
            &index::MONGODB_V20190725_HEADS,
        );
        pub(super) static OWN: [Own; 1] = [
            Own::new(None, None, None, Some(Retry::Throttle)),
        ];
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "MongodbError",
            label_en: "TencentDB for MongoDB (2019-07-25)",
            label_zh: "云数据库 MongoDB（2019-07-25）",
            level: Level::Service,
            product: Some(products::MONGODB),
            version: Some("2019-07-25"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            backgrounds: &BACKGROUNDS,
            own_at: &index::MONGODB_V20190725_OWN,
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
