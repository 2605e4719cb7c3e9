// @generated from spec/sqlserver.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 24789529dcbddefe
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/sqlserver.rs"]
mod index;

/// Version 2018-03-28 of the API.
pub mod v20180328 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of TencentDB for SQL Server (sqlserver), API 3.0, version 2018-03-28.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum SqlserverError {
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// FailedOperation.CosError
        #[doc(alias("FailedOperation.CosError"))]
        FailedOperationCosError = -1_459_714_088,
        /// FailedOperation.CosPropertiesError
        #[doc(alias("FailedOperation.CosPropertiesError"))]
        FailedOperationCosPropertiesError = -34_022_446,
        /// FailedOperation.CreateOrderFailed
        #[doc(alias("FailedOperation.CreateOrderFailed"))]
        FailedOperationCreateOrderFailed = 1_885_504_812,
        /// FailedOperation.DBError
        #[doc(alias("FailedOperation.DBError"))]
        FailedOperationDbError = -968_304_058,
        /// FailedOperation.DomainOperationFailed
        #[doc(alias("FailedOperation.DomainOperationFailed"))]
        FailedOperationDomainOperationFailed = -1_028_673_566,
        /// FailedOperation.GcsError
        #[doc(alias("FailedOperation.GcsError"))]
        FailedOperationGcsError = 916_553_666,
        /// FailedOperation.GetVpcFailed
        #[doc(alias("FailedOperation.GetVpcFailed"))]
        FailedOperationGetVpcFailed = 780_048_004,
        /// FailedOperation.MigrationLockError
        #[doc(alias("FailedOperation.MigrationLockError"))]
        FailedOperationMigrationLockError = 1_920_669_909,
        /// FailedOperation.NotSupport
        #[doc(alias("FailedOperation.NotSupport"))]
        FailedOperationNotSupport = 1_849_463_080,
        /// FailedOperation.QueryOrderFailed
        #[doc(alias("FailedOperation.QueryOrderFailed"))]
        FailedOperationQueryOrderFailed = -1_689_087_820,
        /// FailedOperation.QueryPriceFailed
        #[doc(alias("FailedOperation.QueryPriceFailed"))]
        FailedOperationQueryPriceFailed = 2_115_019_224,
        /// FailedOperation.SecurityGroupOperationError
        #[doc(alias("FailedOperation.SecurityGroupOperationError"))]
        FailedOperationSecurityGroupOperationError = 1_448_549_401,
        /// FailedOperation.VPCError
        #[doc(alias("FailedOperation.VPCError"))]
        FailedOperationVpcError = -569_770_583,
        /// InternalError
        InternalError = -609_421_848,
        /// InternalError.CamAuthFailed
        #[doc(alias("InternalError.CamAuthFailed"))]
        InternalErrorCamAuthFailed = -665_138_458,
        /// InternalError.CosError
        #[doc(alias("InternalError.CosError"))]
        InternalErrorCosError = 393_185_460,
        /// InternalError.CreateFlowFailed
        #[doc(alias("InternalError.CreateFlowFailed"))]
        InternalErrorCreateFlowFailed = 471_746_168,
        /// InternalError.DBConnectError
        #[doc(alias("InternalError.DBConnectError"))]
        InternalErrorDbConnectError = 2_089_139_020,
        /// InternalError.DBError
        #[doc(alias("InternalError.DBError"))]
        InternalErrorDbError = 1_728_844_720,
        /// InternalError.DataError
        #[doc(alias("InternalError.DataError"))]
        InternalErrorDataError = 1_002_033_850,
        /// InternalError.GcsError
        #[doc(alias("InternalError.GcsError"))]
        InternalErrorGcsError = -978_541_540,
        /// InternalError.StsError
        #[doc(alias("InternalError.StsError"))]
        InternalErrorStsError = -1_658_484_937,
        /// InternalError.SystemError
        #[doc(alias("InternalError.SystemError"))]
        InternalErrorSystemError = 759_071_413,
        /// InternalError.UnknownError
        #[doc(alias("InternalError.UnknownError"))]
        InternalErrorUnknownError = -233_944_585,
        /// InternalError.VPCError
        #[doc(alias("InternalError.VPCError"))]
        InternalErrorVpcError = -1_277_605_153,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.InputIllegal
        #[doc(alias("InvalidParameter.InputIllegal"))]
        InvalidParameterInputIllegal = -1_515_689_939,
        /// InvalidParameter.InterfaceNameNotFound
        #[doc(alias("InvalidParameter.InterfaceNameNotFound"))]
        InvalidParameterInterfaceNameNotFound = 1_898_113_282,
        /// InvalidParameter.NotSupportPubSubInstance
        #[doc(alias("InvalidParameter.NotSupportPubSubInstance"))]
        InvalidParameterNotSupportPubSubInstance = -1_826_223_428,
        /// InvalidParameter.NotSupportReadOnlyMasterInstance
        #[doc(alias("InvalidParameter.NotSupportReadOnlyMasterInstance"))]
        InvalidParameterNotSupportReadOnlyMasterInstance = -581_583_412,
        /// InvalidParameter.NotSupportSingleInstance
        #[doc(alias("InvalidParameter.NotSupportSingleInstance"))]
        InvalidParameterNotSupportSingleInstance = 625_479_180,
        /// InvalidParameter.ParamsAssertFailed
        #[doc(alias("InvalidParameter.ParamsAssertFailed"))]
        InvalidParameterParamsAssertFailed = 242_641_934,
        /// InvalidParameter.PayOrderFailed
        #[doc(alias("InvalidParameter.PayOrderFailed"))]
        InvalidParameterPayOrderFailed = -1_022_883_441,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.AccountExist
        #[doc(alias("InvalidParameterValue.AccountExist"))]
        InvalidParameterValueAccountExist = 993_880_803,
        /// InvalidParameterValue.AccountNameIsIllegal
        #[doc(alias("InvalidParameterValue.AccountNameIsIllegal"))]
        InvalidParameterValueAccountNameIsIllegal = -1_446_079_037,
        /// InvalidParameterValue.AccountNameIsKeyWords
        #[doc(alias("InvalidParameterValue.AccountNameIsKeyWords"))]
        InvalidParameterValueAccountNameIsKeyWords = -1_328_361_866,
        /// InvalidParameterValue.AccountRemarkIsIllegal
        #[doc(alias("InvalidParameterValue.AccountRemarkIsIllegal"))]
        InvalidParameterValueAccountRemarkIsIllegal = -1_305_248_523,
        /// InvalidParameterValue.AdminAccountNotUnique
        #[doc(alias("InvalidParameterValue.AdminAccountNotUnique"))]
        InvalidParameterValueAdminAccountNotUnique = -766_932_804,
        /// InvalidParameterValue.BackupNameIsIllegal
        #[doc(alias("InvalidParameterValue.BackupNameIsIllegal"))]
        InvalidParameterValueBackupNameIsIllegal = 1_329_524_104,
        /// InvalidParameterValue.BadGoodsNum
        #[doc(alias("InvalidParameterValue.BadGoodsNum"))]
        InvalidParameterValueBadGoodsNum = -1_430_890_128,
        /// InvalidParameterValue.CharsetIsIllegal
        #[doc(alias("InvalidParameterValue.CharsetIsIllegal"))]
        InvalidParameterValueCharsetIsIllegal = -1_836_464_778,
        /// InvalidParameterValue.CosPathError
        #[doc(alias("InvalidParameterValue.CosPathError"))]
        InvalidParameterValueCosPathError = 1_055_099_648,
        /// InvalidParameterValue.CostTypeNotSupported
        #[doc(alias("InvalidParameterValue.CostTypeNotSupported"))]
        InvalidParameterValueCostTypeNotSupported = -1_614_955_228,
        /// InvalidParameterValue.DBCharIllegal
        #[doc(alias("InvalidParameterValue.DBCharIllegal"))]
        InvalidParameterValueDbCharIllegal = 22_165_118,
        /// InvalidParameterValue.DBExist
        #[doc(alias("InvalidParameterValue.DBExist"))]
        InvalidParameterValueDbExist = 337_898_157,
        /// InvalidParameterValue.DBNameIsKeyWrods
        #[doc(alias("InvalidParameterValue.DBNameIsKeyWrods"))]
        InvalidParameterValueDbNameIsKeyWrods = -1_270_484_851,
        /// InvalidParameterValue.DBNameNotNull
        #[doc(alias("InvalidParameterValue.DBNameNotNull"))]
        InvalidParameterValueDbNameNotNull = -906_224_446,
        /// InvalidParameterValue.DBNameSame
        #[doc(alias("InvalidParameterValue.DBNameSame"))]
        InvalidParameterValueDbNameSame = 166_580_587,
        /// InvalidParameterValue.DataBaseRemarkIsIllegal
        #[doc(alias("InvalidParameterValue.DataBaseRemarkIsIllegal"))]
        InvalidParameterValueDataBaseRemarkIsIllegal = 924_575_712,
        /// InvalidParameterValue.GrantIsIllegal
        #[doc(alias("InvalidParameterValue.GrantIsIllegal"))]
        InvalidParameterValueGrantIsIllegal = -177_389_127,
        /// InvalidParameterValue.IllegalRegion
        #[doc(alias("InvalidParameterValue.IllegalRegion"))]
        InvalidParameterValueIllegalRegion = -1_216_098_683,
        /// InvalidParameterValue.IllegalSpec
        #[doc(alias("InvalidParameterValue.IllegalSpec"))]
        InvalidParameterValueIllegalSpec = -1_957_214_949,
        /// InvalidParameterValue.IllegalZone
        #[doc(alias("InvalidParameterValue.IllegalZone"))]
        InvalidParameterValueIllegalZone = -443_975_946,
        /// InvalidParameterValue.InstanceExpandVolumeLow
        #[doc(alias("InvalidParameterValue.InstanceExpandVolumeLow"))]
        InvalidParameterValueInstanceExpandVolumeLow = 420_824_622,
        /// InvalidParameterValue.InstanceNameIsIllegal
        #[doc(alias("InvalidParameterValue.InstanceNameIsIllegal"))]
        InvalidParameterValueInstanceNameIsIllegal = 1_061_275_132,
        /// InvalidParameterValue.MigrationNameIsIllegal
        #[doc(alias("InvalidParameterValue.MigrationNameIsIllegal"))]
        InvalidParameterValueMigrationNameIsIllegal = 1_310_911_084,
        /// InvalidParameterValue.ModifyTypeValueInvalid
        #[doc(alias("InvalidParameterValue.ModifyTypeValueInvalid"))]
        InvalidParameterValueModifyTypeValueInvalid = 921_038_506,
        /// InvalidParameterValue.OnCvmTypeNotSupported
        #[doc(alias("InvalidParameterValue.OnCvmTypeNotSupported"))]
        InvalidParameterValueOnCvmTypeNotSupported = 1_767_077_776,
        /// InvalidParameterValue.ParameterTypeError
        #[doc(alias("InvalidParameterValue.ParameterTypeError"))]
        InvalidParameterValueParameterTypeError = -436_292_088,
        /// InvalidParameterValue.PasswordIsIllegal
        #[doc(alias("InvalidParameterValue.PasswordIsIllegal"))]
        InvalidParameterValuePasswordIsIllegal = -1_158_732_001,
        /// InvalidParameterValue.PrivilegeIsIllegal
        #[doc(alias("InvalidParameterValue.PrivilegeIsIllegal"))]
        InvalidParameterValuePrivilegeIsIllegal = -453_193_746,
        /// InvalidParameterValue.PubSubNameIsIllegal
        #[doc(alias("InvalidParameterValue.PubSubNameIsIllegal"))]
        InvalidParameterValuePubSubNameIsIllegal = -128_820_419,
        /// InvalidParameterValue.RoGroupNameIsIllegal
        #[doc(alias("InvalidParameterValue.RoGroupNameIsIllegal"))]
        InvalidParameterValueRoGroupNameIsIllegal = 896_614_041,
        /// InvalidParameterValue.RoGroupStatusIsIllegal
        #[doc(alias("InvalidParameterValue.RoGroupStatusIsIllegal"))]
        InvalidParameterValueRoGroupStatusIsIllegal = -1_183_334_624,
        /// InvalidParameterValue.SecurityGroupIdIsIllegal
        #[doc(alias("InvalidParameterValue.SecurityGroupIdIsIllegal"))]
        InvalidParameterValueSecurityGroupIdIsIllegal = -1_833_973_877,
        /// LimitExceeded.TooManyDB
        #[doc(alias("LimitExceeded.TooManyDB"))]
        LimitExceededTooManyDb = 552_412_646,
        /// MissingParameter
        MissingParameter = -335_740_916,
        /// ResourceInUse.IncrementalMigrationExist
        #[doc(alias("ResourceInUse.IncrementalMigrationExist"))]
        ResourceInUseIncrementalMigrationExist = 1_681_319_684,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// ResourceNotFound.AccountNotExist
        #[doc(alias("ResourceNotFound.AccountNotExist"))]
        ResourceNotFoundAccountNotExist = 565_569_195,
        /// ResourceNotFound.BackupNotFound
        #[doc(alias("ResourceNotFound.BackupNotFound"))]
        ResourceNotFoundBackupNotFound = 886_956_174,
        /// ResourceNotFound.DBNotExit
        #[doc(alias("ResourceNotFound.DBNotExit"))]
        ResourceNotFoundDbNotExit = 1_066_299_160,
        /// ResourceNotFound.DBNotFound
        #[doc(alias("ResourceNotFound.DBNotFound"))]
        ResourceNotFoundDbNotFound = 1_023_351_028,
        /// ResourceNotFound.FullBackupMigrationNotExist
        #[doc(alias("ResourceNotFound.FullBackupMigrationNotExist"))]
        ResourceNotFoundFullBackupMigrationNotExist = -91_425_545,
        /// ResourceNotFound.IncreBackupMigrationNotExist
        #[doc(alias("ResourceNotFound.IncreBackupMigrationNotExist"))]
        ResourceNotFoundIncreBackupMigrationNotExist = 522_922_434,
        /// ResourceNotFound.InstanceNotFound
        #[doc(alias("ResourceNotFound.InstanceNotFound"))]
        ResourceNotFoundInstanceNotFound = -766_641_891,
        /// ResourceNotFound.ParamsNotFound
        #[doc(alias("ResourceNotFound.ParamsNotFound"))]
        ResourceNotFoundParamsNotFound = -2_072_531_000,
        /// ResourceNotFound.VpcNotExist
        #[doc(alias("ResourceNotFound.VpcNotExist"))]
        ResourceNotFoundVpcNotExist = 313_645_982,
        /// ResourceUnavailable.AccountInvalidStatus
        #[doc(alias("ResourceUnavailable.AccountInvalidStatus"))]
        ResourceUnavailableAccountInvalidStatus = -186_057_186,
        /// ResourceUnavailable.BackupMigrationRecoveryTypeErr
        #[doc(alias("ResourceUnavailable.BackupMigrationRecoveryTypeErr"))]
        ResourceUnavailableBackupMigrationRecoveryTypeErr = -740_421_346,
        /// ResourceUnavailable.CosStatusErr
        #[doc(alias("ResourceUnavailable.CosStatusErr"))]
        ResourceUnavailableCosStatusErr = -1_362_272_368,
        /// ResourceUnavailable.DBInvalidStatus
        #[doc(alias("ResourceUnavailable.DBInvalidStatus"))]
        ResourceUnavailableDbInvalidStatus = -1_439_311_408,
        /// ResourceUnavailable.InstanceMigrateRegionIllegal
        #[doc(alias("ResourceUnavailable.InstanceMigrateRegionIllegal"))]
        ResourceUnavailableInstanceMigrateRegionIllegal = -786_067_663,
        /// ResourceUnavailable.InstanceMigrateStatusInvalid
        #[doc(alias("ResourceUnavailable.InstanceMigrateStatusInvalid"))]
        ResourceUnavailableInstanceMigrateStatusInvalid = 1_234_369_584,
        /// ResourceUnavailable.InstanceStatusInvalid
        #[doc(alias("ResourceUnavailable.InstanceStatusInvalid"))]
        ResourceUnavailableInstanceStatusInvalid = -822_978_952,
        /// ResourceUnavailable.NotSupportRoInstance
        #[doc(alias("ResourceUnavailable.NotSupportRoInstance"))]
        ResourceUnavailableNotSupportRoInstance = 1_174_524_865,
        /// ResourceUnavailable.VpcNotExist
        #[doc(alias("ResourceUnavailable.VpcNotExist"))]
        ResourceUnavailableVpcNotExist = 1_066_398_353,
        /// UnauthorizedOperation
        UnauthorizedOperation = -759_559_078,
        /// UnauthorizedOperation.PermissionDenied
        #[doc(alias("UnauthorizedOperation.PermissionDenied"))]
        UnauthorizedOperationPermissionDenied = -1_805_596_665,
        /// UnknownParameter
        UnknownParameter = -734_376_733,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
        /// UnsupportedOperation.NotSupportRepeat
        #[doc(alias("UnsupportedOperation.NotSupportRepeat"))]
        UnsupportedOperationNotSupportRepeat = 328_690_053,
        /// UnsupportedOperation.UploadTypeError
        #[doc(alias("UnsupportedOperation.UploadTypeError"))]
        UnsupportedOperationUploadTypeError = -1_073_821_993,
    }
    api::listed_enum!(SqlserverError, sqlserver_v20180328_table);
    mod sqlserver_v20180328_table {
        use super::api::{Background, Index, Level, Table, TableData, backgrounds};
        use super::{SqlserverError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "sqlserver_v20180328";
        pub(super) const CODE_INDEX: Index = index::SQLSERVER_V20180328_CODES;
        pub(super) const KEY_INDEX: Index = index::SQLSERVER_V20180328_KEYS;
        pub(super) static VARIANTS: [SqlserverError; 95] = [
            SqlserverError::AuthFailure,
            SqlserverError::FailedOperationCosError,
            SqlserverError::FailedOperationCosPropertiesError,
            SqlserverError::FailedOperationCreateOrderFailed,
            SqlserverError::FailedOperationDbError,
            SqlserverError::FailedOperationDomainOperationFailed,
            SqlserverError::FailedOperationGcsError,
            SqlserverError::FailedOperationGetVpcFailed,
            SqlserverError::FailedOperationMigrationLockError,
            SqlserverError::FailedOperationNotSupport,
            SqlserverError::FailedOperationQueryOrderFailed,
            SqlserverError::FailedOperationQueryPriceFailed,
            SqlserverError::FailedOperationSecurityGroupOperationError,
            SqlserverError::FailedOperationVpcError,
            SqlserverError::InternalError,
            SqlserverError::InternalErrorCamAuthFailed,
            SqlserverError::InternalErrorCosError,
            SqlserverError::InternalErrorCreateFlowFailed,
            SqlserverError::InternalErrorDbConnectError,
            SqlserverError::InternalErrorDbError,
            SqlserverError::InternalErrorDataError,
            SqlserverError::InternalErrorGcsError,
            SqlserverError::InternalErrorStsError,
            SqlserverError::InternalErrorSystemError,
            SqlserverError::InternalErrorUnknownError,
            SqlserverError::InternalErrorVpcError,
            SqlserverError::InvalidParameter,
            SqlserverError::InvalidParameterInputIllegal,
            SqlserverError::InvalidParameterInterfaceNameNotFound,
            SqlserverError::InvalidParameterNotSupportPubSubInstance,
            SqlserverError::InvalidParameterNotSupportReadOnlyMasterInstance,
            SqlserverError::InvalidParameterNotSupportSingleInstance,
            SqlserverError::InvalidParameterParamsAssertFailed,
            SqlserverError::InvalidParameterPayOrderFailed,
            SqlserverError::InvalidParameterValue,
            SqlserverError::InvalidParameterValueAccountExist,
            SqlserverError::InvalidParameterValueAccountNameIsIllegal,
            SqlserverError::InvalidParameterValueAccountNameIsKeyWords,
            SqlserverError::InvalidParameterValueAccountRemarkIsIllegal,
            SqlserverError::InvalidParameterValueAdminAccountNotUnique,
            SqlserverError::InvalidParameterValueBackupNameIsIllegal,
            SqlserverError::InvalidParameterValueBadGoodsNum,
            SqlserverError::InvalidParameterValueCharsetIsIllegal,
            SqlserverError::InvalidParameterValueCosPathError,
            SqlserverError::InvalidParameterValueCostTypeNotSupported,
            SqlserverError::InvalidParameterValueDbCharIllegal,
            SqlserverError::InvalidParameterValueDbExist,
            SqlserverError::InvalidParameterValueDbNameIsKeyWrods,
            SqlserverError::InvalidParameterValueDbNameNotNull,
            SqlserverError::InvalidParameterValueDbNameSame,
            SqlserverError::InvalidParameterValueDataBaseRemarkIsIllegal,
            SqlserverError::InvalidParameterValueGrantIsIllegal,
            SqlserverError::InvalidParameterValueIllegalRegion,
            SqlserverError::InvalidParameterValueIllegalSpec,
            SqlserverError::InvalidParameterValueIllegalZone,
            SqlserverError::InvalidParameterValueInstanceExpandVolumeLow,
            SqlserverError::InvalidParameterValueInstanceNameIsIllegal,
            SqlserverError::InvalidParameterValueMigrationNameIsIllegal,
            SqlserverError::InvalidParameterValueModifyTypeValueInvalid,
            SqlserverError::InvalidParameterValueOnCvmTypeNotSupported,
            SqlserverError::InvalidParameterValueParameterTypeError,
            SqlserverError::InvalidParameterValuePasswordIsIllegal,
            SqlserverError::InvalidParameterValuePrivilegeIsIllegal,
            SqlserverError::InvalidParameterValuePubSubNameIsIllegal,
            SqlserverError::InvalidParameterValueRoGroupNameIsIllegal,
            SqlserverError::InvalidParameterValueRoGroupStatusIsIllegal,
            SqlserverError::InvalidParameterValueSecurityGroupIdIsIllegal,
            SqlserverError::LimitExceededTooManyDb,
            SqlserverError::MissingParameter,
            SqlserverError::ResourceInUseIncrementalMigrationExist,
            SqlserverError::ResourceNotFound,
            SqlserverError::ResourceNotFoundAccountNotExist,
            SqlserverError::ResourceNotFoundBackupNotFound,
            SqlserverError::ResourceNotFoundDbNotExit,
            SqlserverError::ResourceNotFoundDbNotFound,
            SqlserverError::ResourceNotFoundFullBackupMigrationNotExist,
            SqlserverError::ResourceNotFoundIncreBackupMigrationNotExist,
            SqlserverError::ResourceNotFoundInstanceNotFound,
            SqlserverError::ResourceNotFoundParamsNotFound,
            SqlserverError::ResourceNotFoundVpcNotExist,
            SqlserverError::ResourceUnavailableAccountInvalidStatus,
            SqlserverError::ResourceUnavailableBackupMigrationRecoveryTypeErr,
            SqlserverError::ResourceUnavailableCosStatusErr,
            SqlserverError::ResourceUnavailableDbInvalidStatus,
            SqlserverError::ResourceUnavailableInstanceMigrateRegionIllegal,
            SqlserverError::ResourceUnavailableInstanceMigrateStatusInvalid,
            SqlserverError::ResourceUnavailableInstanceStatusInvalid,
            SqlserverError::ResourceUnavailableNotSupportRoInstance,
            SqlserverError::ResourceUnavailableVpcNotExist,
            SqlserverError::UnauthorizedOperation,
            SqlserverError::UnauthorizedOperationPermissionDenied,
            SqlserverError::UnknownParameter,
            SqlserverError::UnsupportedOperation,
            SqlserverError::UnsupportedOperationNotSupportRepeat,
            SqlserverError::UnsupportedOperationUploadTypeError,
        ];
        pub(super) static WORDS: [&str; 95] = [
            "AuthFailure",
            "FailedOperation.CosError",
            "FailedOperation.CosPropertiesError",
            "FailedOperation.CreateOrderFailed",
            "FailedOperation.DBError",
            "FailedOperation.DomainOperationFailed",
            "FailedOperation.GcsError",
            "FailedOperation.GetVpcFailed",
            "FailedOperation.MigrationLockError",
            "FailedOperation.NotSupport",
            "FailedOperation.QueryOrderFailed",
            "FailedOperation.QueryPriceFailed",
            "FailedOperation.SecurityGroupOperationError",
            "FailedOperation.VPCError",
            "InternalError",
            "InternalError.CamAuthFailed",
            "InternalError.CosError",
            "InternalError.CreateFlowFailed",
            "InternalError.DBConnectError",
            "InternalError.DBError",
            "InternalError.DataError",
            "InternalError.GcsError",
            "InternalError.StsError",
            "InternalError.SystemError",
            "InternalError.UnknownError",
            "InternalError.VPCError",
            "InvalidParameter",
            "InvalidParameter.InputIllegal",
            "InvalidParameter.InterfaceNameNotFound",
            "InvalidParameter.NotSupportPubSubInstance",
            "InvalidParameter.NotSupportReadOnlyMasterInstance",
            "InvalidParameter.NotSupportSingleInstance",
            "InvalidParameter.ParamsAssertFailed",
            "InvalidParameter.PayOrderFailed",
            "InvalidParameterValue",
            "InvalidParameterValue.AccountExist",
            "InvalidParameterValue.AccountNameIsIllegal",
            "InvalidParameterValue.AccountNameIsKeyWords",
            "InvalidParameterValue.AccountRemarkIsIllegal",
            "InvalidParameterValue.AdminAccountNotUnique",
            "InvalidParameterValue.BackupNameIsIllegal",
            "InvalidParameterValue.BadGoodsNum",
            "InvalidParameterValue.CharsetIsIllegal",
            "InvalidParameterValue.CosPathError",
            "InvalidParameterValue.CostTypeNotSupported",
            "InvalidParameterValue.DBCharIllegal",
            "InvalidParameterValue.DBExist",
            "InvalidParameterValue.DBNameIsKeyWrods",
            "InvalidParameterValue.DBNameNotNull",
            "InvalidParameterValue.DBNameSame",
            "InvalidParameterValue.DataBaseRemarkIsIllegal",
            "InvalidParameterValue.GrantIsIllegal",
            "InvalidParameterValue.IllegalRegion",
            "InvalidParameterValue.IllegalSpec",
            "InvalidParameterValue.IllegalZone",
            "InvalidParameterValue.InstanceExpandVolumeLow",
            "InvalidParameterValue.InstanceNameIsIllegal",
            "InvalidParameterValue.MigrationNameIsIllegal",
            "InvalidParameterValue.ModifyTypeValueInvalid",
            "InvalidParameterValue.OnCvmTypeNotSupported",
            "InvalidParameterValue.ParameterTypeError",
            "InvalidParameterValue.PasswordIsIllegal",
            "InvalidParameterValue.PrivilegeIsIllegal",
            "InvalidParameterValue.PubSubNameIsIllegal",
            "InvalidParameterValue.RoGroupNameIsIllegal",
            "InvalidParameterValue.RoGroupStatusIsIllegal",
            "InvalidParameterValue.SecurityGroupIdIsIllegal",
            "LimitExceeded.TooManyDB",
            "MissingParameter",
            "ResourceInUse.IncrementalMigrationExist",
            "ResourceNotFound",
            "ResourceNotFound.AccountNotExist",
            "ResourceNotFound.BackupNotFound",
            "ResourceNotFound.DBNotExit",
            "ResourceNotFound.DBNotFound",
            "ResourceNotFound.FullBackupMigrationNotExist",
            "ResourceNotFound.IncreBackupMigrationNotExist",
            "ResourceNotFound.InstanceNotFound",
            "ResourceNotFound.ParamsNotFound",
            "ResourceNotFound.VpcNotExist",
            "ResourceUnavailable.AccountInvalidStatus",
            "ResourceUnavailable.BackupMigrationRecoveryTypeErr",
            "ResourceUnavailable.CosStatusErr",
            "ResourceUnavailable.DBInvalidStatus",
            "ResourceUnavailable.InstanceMigrateRegionIllegal",
            "ResourceUnavailable.InstanceMigrateStatusInvalid",
            "ResourceUnavailable.InstanceStatusInvalid",
            "ResourceUnavailable.NotSupportRoInstance",
            "ResourceUnavailable.VpcNotExist",
            "UnauthorizedOperation",
            "UnauthorizedOperation.PermissionDenied",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperation.NotSupportRepeat",
            "UnsupportedOperation.UploadTypeError",
        ];
        pub(super) static NAMES: [&str; 95] = [
            "AuthFailure",
            "FailedOperationCosError",
            "FailedOperationCosPropertiesError",
            "FailedOperationCreateOrderFailed",
            "FailedOperationDbError",
            "FailedOperationDomainOperationFailed",
            "FailedOperationGcsError",
            "FailedOperationGetVpcFailed",
            "FailedOperationMigrationLockError",
            "FailedOperationNotSupport",
            "FailedOperationQueryOrderFailed",
            "FailedOperationQueryPriceFailed",
            "FailedOperationSecurityGroupOperationError",
            "FailedOperationVpcError",
            "InternalError",
            "InternalErrorCamAuthFailed",
            "InternalErrorCosError",
            "InternalErrorCreateFlowFailed",
            "InternalErrorDbConnectError",
            "InternalErrorDbError",
            "InternalErrorDataError",
            "InternalErrorGcsError",
            "InternalErrorStsError",
            "InternalErrorSystemError",
            "InternalErrorUnknownError",
            "InternalErrorVpcError",
            "InvalidParameter",
            "InvalidParameterInputIllegal",
            "InvalidParameterInterfaceNameNotFound",
            "InvalidParameterNotSupportPubSubInstance",
            "InvalidParameterNotSupportReadOnlyMasterInstance",
            "InvalidParameterNotSupportSingleInstance",
            "InvalidParameterParamsAssertFailed",
            "InvalidParameterPayOrderFailed",
            "InvalidParameterValue",
            "InvalidParameterValueAccountExist",
            "InvalidParameterValueAccountNameIsIllegal",
            "InvalidParameterValueAccountNameIsKeyWords",
            "InvalidParameterValueAccountRemarkIsIllegal",
            "InvalidParameterValueAdminAccountNotUnique",
            "InvalidParameterValueBackupNameIsIllegal",
            "InvalidParameterValueBadGoodsNum",
            "InvalidParameterValueCharsetIsIllegal",
            "InvalidParameterValueCosPathError",
            "InvalidParameterValueCostTypeNotSupported",
            "InvalidParameterValueDbCharIllegal",
            "InvalidParameterValueDbExist",
            "InvalidParameterValueDbNameIsKeyWrods",
            "InvalidParameterValueDbNameNotNull",
            "InvalidParameterValueDbNameSame",
            "InvalidParameterValueDataBaseRemarkIsIllegal",
            "InvalidParameterValueGrantIsIllegal",
            "InvalidParameterValueIllegalRegion",
            "InvalidParameterValueIllegalSpec",
            "InvalidParameterValueIllegalZone",
            "InvalidParameterValueInstanceExpandVolumeLow",
            "InvalidParameterValueInstanceNameIsIllegal",
            "InvalidParameterValueMigrationNameIsIllegal",
            "InvalidParameterValueModifyTypeValueInvalid",
            "InvalidParameterValueOnCvmTypeNotSupported",
            "InvalidParameterValueParameterTypeError",
            "InvalidParameterValuePasswordIsIllegal",
            "InvalidParameterValuePrivilegeIsIllegal",
            "InvalidParameterValuePubSubNameIsIllegal",
            "InvalidParameterValueRoGroupNameIsIllegal",
            "InvalidParameterValueRoGroupStatusIsIllegal",
            "InvalidParameterValueSecurityGroupIdIsIllegal",
            "LimitExceededTooManyDb",
            "MissingParameter",
            "ResourceInUseIncrementalMigrationExist",
            "ResourceNotFound",
            "ResourceNotFoundAccountNotExist",
            "ResourceNotFoundBackupNotFound",
            "ResourceNotFoundDbNotExit",
            "ResourceNotFoundDbNotFound",
            "ResourceNotFoundFullBackupMigrationNotExist",
            "ResourceNotFoundIncreBackupMigrationNotExist",
            "ResourceNotFoundInstanceNotFound",
            "ResourceNotFoundParamsNotFound",
            "ResourceNotFoundVpcNotExist",
            "ResourceUnavailableAccountInvalidStatus",
            "ResourceUnavailableBackupMigrationRecoveryTypeErr",
            "ResourceUnavailableCosStatusErr",
            "ResourceUnavailableDbInvalidStatus",
            "ResourceUnavailableInstanceMigrateRegionIllegal",
            "ResourceUnavailableInstanceMigrateStatusInvalid",
            "ResourceUnavailableInstanceStatusInvalid",
            "ResourceUnavailableNotSupportRoInstance",
            "ResourceUnavailableVpcNotExist",
            "UnauthorizedOperation",
            "UnauthorizedOperationPermissionDenied",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperationNotSupportRepeat",
            "UnsupportedOperationUploadTypeError",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static BACKGROUNDS: [Background; 95] = backgrounds(
            &WORDS,
            &index::SQLSERVER_V20180328_HEADS,
        );
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "SqlserverError",
            label_en: "TencentDB for SQL Server",
            label_zh: "云数据库 SQL Server",
            level: Level::Service,
            product: Some(products::SQLSERVER),
            version: Some("2018-03-28"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            backgrounds: &BACKGROUNDS,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20180328::SqlserverError;

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
