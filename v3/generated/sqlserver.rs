// @generated from spec/sqlserver.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: a6644ca3a9221073, rust-hash: 065d9e611d54b724
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/sqlserver.rs"]
mod index;

/// Version 2018-03-28 of the API.
pub mod v20180328 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "sqlserver")]
    /// Error codes of TencentDB for SQL Server (sqlserver), API 3.0, version 2018-03-28.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum SqlserverError {
        /// AuthFailure
        AuthFailure,
        /// FailedOperation.CosError
        #[doc(alias("FailedOperation.CosError"))]
        FailedOperationCosError,
        /// FailedOperation.CosPropertiesError
        #[doc(alias("FailedOperation.CosPropertiesError"))]
        FailedOperationCosPropertiesError,
        /// FailedOperation.CreateOrderFailed
        #[doc(alias("FailedOperation.CreateOrderFailed"))]
        FailedOperationCreateOrderFailed,
        /// FailedOperation.DBError
        #[doc(alias("FailedOperation.DBError"))]
        FailedOperationDbError,
        /// FailedOperation.DomainOperationFailed
        #[doc(alias("FailedOperation.DomainOperationFailed"))]
        FailedOperationDomainOperationFailed,
        /// FailedOperation.GcsError
        #[doc(alias("FailedOperation.GcsError"))]
        FailedOperationGcsError,
        /// FailedOperation.GetVpcFailed
        #[doc(alias("FailedOperation.GetVpcFailed"))]
        FailedOperationGetVpcFailed,
        /// FailedOperation.MigrationLockError
        #[doc(alias("FailedOperation.MigrationLockError"))]
        FailedOperationMigrationLockError,
        /// FailedOperation.NotSupport
        #[doc(alias("FailedOperation.NotSupport"))]
        FailedOperationNotSupport,
        /// FailedOperation.QueryOrderFailed
        #[doc(alias("FailedOperation.QueryOrderFailed"))]
        FailedOperationQueryOrderFailed,
        /// FailedOperation.QueryPriceFailed
        #[doc(alias("FailedOperation.QueryPriceFailed"))]
        FailedOperationQueryPriceFailed,
        /// FailedOperation.SecurityGroupOperationError
        #[doc(alias("FailedOperation.SecurityGroupOperationError"))]
        FailedOperationSecurityGroupOperationError,
        /// FailedOperation.VPCError
        #[doc(alias("FailedOperation.VPCError"))]
        FailedOperationVpcError,
        /// InternalError
        InternalError,
        /// InternalError.CamAuthFailed
        #[doc(alias("InternalError.CamAuthFailed"))]
        InternalErrorCamAuthFailed,
        /// InternalError.CosError
        #[doc(alias("InternalError.CosError"))]
        InternalErrorCosError,
        /// InternalError.CreateFlowFailed
        #[doc(alias("InternalError.CreateFlowFailed"))]
        InternalErrorCreateFlowFailed,
        /// InternalError.DBConnectError
        #[doc(alias("InternalError.DBConnectError"))]
        InternalErrorDbConnectError,
        /// InternalError.DBError
        #[doc(alias("InternalError.DBError"))]
        InternalErrorDbError,
        /// InternalError.DataError
        #[doc(alias("InternalError.DataError"))]
        InternalErrorDataError,
        /// InternalError.GcsError
        #[doc(alias("InternalError.GcsError"))]
        InternalErrorGcsError,
        /// InternalError.StsError
        #[doc(alias("InternalError.StsError"))]
        InternalErrorStsError,
        /// InternalError.SystemError
        #[doc(alias("InternalError.SystemError"))]
        InternalErrorSystemError,
        /// InternalError.UnknownError
        #[doc(alias("InternalError.UnknownError"))]
        InternalErrorUnknownError,
        /// InternalError.VPCError
        #[doc(alias("InternalError.VPCError"))]
        InternalErrorVpcError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.InputIllegal
        #[doc(alias("InvalidParameter.InputIllegal"))]
        InvalidParameterInputIllegal,
        /// InvalidParameter.InterfaceNameNotFound
        #[doc(alias("InvalidParameter.InterfaceNameNotFound"))]
        InvalidParameterInterfaceNameNotFound,
        /// InvalidParameter.NotSupportPubSubInstance
        #[doc(alias("InvalidParameter.NotSupportPubSubInstance"))]
        InvalidParameterNotSupportPubSubInstance,
        /// InvalidParameter.NotSupportReadOnlyMasterInstance
        #[doc(alias("InvalidParameter.NotSupportReadOnlyMasterInstance"))]
        InvalidParameterNotSupportReadOnlyMasterInstance,
        /// InvalidParameter.NotSupportSingleInstance
        #[doc(alias("InvalidParameter.NotSupportSingleInstance"))]
        InvalidParameterNotSupportSingleInstance,
        /// InvalidParameter.ParamsAssertFailed
        #[doc(alias("InvalidParameter.ParamsAssertFailed"))]
        InvalidParameterParamsAssertFailed,
        /// InvalidParameter.PayOrderFailed
        #[doc(alias("InvalidParameter.PayOrderFailed"))]
        InvalidParameterPayOrderFailed,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.AccountExist
        #[doc(alias("InvalidParameterValue.AccountExist"))]
        InvalidParameterValueAccountExist,
        /// InvalidParameterValue.AccountNameIsIllegal
        #[doc(alias("InvalidParameterValue.AccountNameIsIllegal"))]
        InvalidParameterValueAccountNameIsIllegal,
        /// InvalidParameterValue.AccountNameIsKeyWords
        #[doc(alias("InvalidParameterValue.AccountNameIsKeyWords"))]
        InvalidParameterValueAccountNameIsKeyWords,
        /// InvalidParameterValue.AccountRemarkIsIllegal
        #[doc(alias("InvalidParameterValue.AccountRemarkIsIllegal"))]
        InvalidParameterValueAccountRemarkIsIllegal,
        /// InvalidParameterValue.AdminAccountNotUnique
        #[doc(alias("InvalidParameterValue.AdminAccountNotUnique"))]
        InvalidParameterValueAdminAccountNotUnique,
        /// InvalidParameterValue.BackupNameIsIllegal
        #[doc(alias("InvalidParameterValue.BackupNameIsIllegal"))]
        InvalidParameterValueBackupNameIsIllegal,
        /// InvalidParameterValue.BadGoodsNum
        #[doc(alias("InvalidParameterValue.BadGoodsNum"))]
        InvalidParameterValueBadGoodsNum,
        /// InvalidParameterValue.CharsetIsIllegal
        #[doc(alias("InvalidParameterValue.CharsetIsIllegal"))]
        InvalidParameterValueCharsetIsIllegal,
        /// InvalidParameterValue.CosPathError
        #[doc(alias("InvalidParameterValue.CosPathError"))]
        InvalidParameterValueCosPathError,
        /// InvalidParameterValue.CostTypeNotSupported
        #[doc(alias("InvalidParameterValue.CostTypeNotSupported"))]
        InvalidParameterValueCostTypeNotSupported,
        /// InvalidParameterValue.DBCharIllegal
        #[doc(alias("InvalidParameterValue.DBCharIllegal"))]
        InvalidParameterValueDbCharIllegal,
        /// InvalidParameterValue.DBExist
        #[doc(alias("InvalidParameterValue.DBExist"))]
        InvalidParameterValueDbExist,
        /// InvalidParameterValue.DBNameIsKeyWrods
        #[doc(alias("InvalidParameterValue.DBNameIsKeyWrods"))]
        InvalidParameterValueDbNameIsKeyWrods,
        /// InvalidParameterValue.DBNameNotNull
        #[doc(alias("InvalidParameterValue.DBNameNotNull"))]
        InvalidParameterValueDbNameNotNull,
        /// InvalidParameterValue.DBNameSame
        #[doc(alias("InvalidParameterValue.DBNameSame"))]
        InvalidParameterValueDbNameSame,
        /// InvalidParameterValue.DataBaseRemarkIsIllegal
        #[doc(alias("InvalidParameterValue.DataBaseRemarkIsIllegal"))]
        InvalidParameterValueDataBaseRemarkIsIllegal,
        /// InvalidParameterValue.GrantIsIllegal
        #[doc(alias("InvalidParameterValue.GrantIsIllegal"))]
        InvalidParameterValueGrantIsIllegal,
        /// InvalidParameterValue.IllegalRegion
        #[doc(alias("InvalidParameterValue.IllegalRegion"))]
        InvalidParameterValueIllegalRegion,
        /// InvalidParameterValue.IllegalSpec
        #[doc(alias("InvalidParameterValue.IllegalSpec"))]
        InvalidParameterValueIllegalSpec,
        /// InvalidParameterValue.IllegalZone
        #[doc(alias("InvalidParameterValue.IllegalZone"))]
        InvalidParameterValueIllegalZone,
        /// InvalidParameterValue.InstanceExpandVolumeLow
        #[doc(alias("InvalidParameterValue.InstanceExpandVolumeLow"))]
        InvalidParameterValueInstanceExpandVolumeLow,
        /// InvalidParameterValue.InstanceNameIsIllegal
        #[doc(alias("InvalidParameterValue.InstanceNameIsIllegal"))]
        InvalidParameterValueInstanceNameIsIllegal,
        /// InvalidParameterValue.MigrationNameIsIllegal
        #[doc(alias("InvalidParameterValue.MigrationNameIsIllegal"))]
        InvalidParameterValueMigrationNameIsIllegal,
        /// InvalidParameterValue.ModifyTypeValueInvalid
        #[doc(alias("InvalidParameterValue.ModifyTypeValueInvalid"))]
        InvalidParameterValueModifyTypeValueInvalid,
        /// InvalidParameterValue.OnCvmTypeNotSupported
        #[doc(alias("InvalidParameterValue.OnCvmTypeNotSupported"))]
        InvalidParameterValueOnCvmTypeNotSupported,
        /// InvalidParameterValue.ParameterTypeError
        #[doc(alias("InvalidParameterValue.ParameterTypeError"))]
        InvalidParameterValueParameterTypeError,
        /// InvalidParameterValue.PasswordIsIllegal
        #[doc(alias("InvalidParameterValue.PasswordIsIllegal"))]
        InvalidParameterValuePasswordIsIllegal,
        /// InvalidParameterValue.PrivilegeIsIllegal
        #[doc(alias("InvalidParameterValue.PrivilegeIsIllegal"))]
        InvalidParameterValuePrivilegeIsIllegal,
        /// InvalidParameterValue.PubSubNameIsIllegal
        #[doc(alias("InvalidParameterValue.PubSubNameIsIllegal"))]
        InvalidParameterValuePubSubNameIsIllegal,
        /// InvalidParameterValue.RoGroupNameIsIllegal
        #[doc(alias("InvalidParameterValue.RoGroupNameIsIllegal"))]
        InvalidParameterValueRoGroupNameIsIllegal,
        /// InvalidParameterValue.RoGroupStatusIsIllegal
        #[doc(alias("InvalidParameterValue.RoGroupStatusIsIllegal"))]
        InvalidParameterValueRoGroupStatusIsIllegal,
        /// InvalidParameterValue.SecurityGroupIdIsIllegal
        #[doc(alias("InvalidParameterValue.SecurityGroupIdIsIllegal"))]
        InvalidParameterValueSecurityGroupIdIsIllegal,
        /// LimitExceeded.TooManyDB
        #[doc(alias("LimitExceeded.TooManyDB"))]
        LimitExceededTooManyDb,
        /// MissingParameter
        MissingParameter,
        /// ResourceInUse.IncrementalMigrationExist
        #[doc(alias("ResourceInUse.IncrementalMigrationExist"))]
        ResourceInUseIncrementalMigrationExist,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceNotFound.AccountNotExist
        #[doc(alias("ResourceNotFound.AccountNotExist"))]
        ResourceNotFoundAccountNotExist,
        /// ResourceNotFound.BackupNotFound
        #[doc(alias("ResourceNotFound.BackupNotFound"))]
        ResourceNotFoundBackupNotFound,
        /// ResourceNotFound.DBNotExit
        #[doc(alias("ResourceNotFound.DBNotExit"))]
        ResourceNotFoundDbNotExit,
        /// ResourceNotFound.DBNotFound
        #[doc(alias("ResourceNotFound.DBNotFound"))]
        ResourceNotFoundDbNotFound,
        /// ResourceNotFound.FullBackupMigrationNotExist
        #[doc(alias("ResourceNotFound.FullBackupMigrationNotExist"))]
        ResourceNotFoundFullBackupMigrationNotExist,
        /// ResourceNotFound.IncreBackupMigrationNotExist
        #[doc(alias("ResourceNotFound.IncreBackupMigrationNotExist"))]
        ResourceNotFoundIncreBackupMigrationNotExist,
        /// ResourceNotFound.InstanceNotFound
        #[doc(alias("ResourceNotFound.InstanceNotFound"))]
        ResourceNotFoundInstanceNotFound,
        /// ResourceNotFound.ParamsNotFound
        #[doc(alias("ResourceNotFound.ParamsNotFound"))]
        ResourceNotFoundParamsNotFound,
        /// ResourceNotFound.VpcNotExist
        #[doc(alias("ResourceNotFound.VpcNotExist"))]
        ResourceNotFoundVpcNotExist,
        /// ResourceUnavailable.AccountInvalidStatus
        #[doc(alias("ResourceUnavailable.AccountInvalidStatus"))]
        ResourceUnavailableAccountInvalidStatus,
        /// ResourceUnavailable.BackupMigrationRecoveryTypeErr
        #[doc(alias("ResourceUnavailable.BackupMigrationRecoveryTypeErr"))]
        ResourceUnavailableBackupMigrationRecoveryTypeErr,
        /// ResourceUnavailable.CosStatusErr
        #[doc(alias("ResourceUnavailable.CosStatusErr"))]
        ResourceUnavailableCosStatusErr,
        /// ResourceUnavailable.DBInvalidStatus
        #[doc(alias("ResourceUnavailable.DBInvalidStatus"))]
        ResourceUnavailableDbInvalidStatus,
        /// ResourceUnavailable.InstanceMigrateRegionIllegal
        #[doc(alias("ResourceUnavailable.InstanceMigrateRegionIllegal"))]
        ResourceUnavailableInstanceMigrateRegionIllegal,
        /// ResourceUnavailable.InstanceMigrateStatusInvalid
        #[doc(alias("ResourceUnavailable.InstanceMigrateStatusInvalid"))]
        ResourceUnavailableInstanceMigrateStatusInvalid,
        /// ResourceUnavailable.InstanceStatusInvalid
        #[doc(alias("ResourceUnavailable.InstanceStatusInvalid"))]
        ResourceUnavailableInstanceStatusInvalid,
        /// ResourceUnavailable.NotSupportRoInstance
        #[doc(alias("ResourceUnavailable.NotSupportRoInstance"))]
        ResourceUnavailableNotSupportRoInstance,
        /// ResourceUnavailable.VpcNotExist
        #[doc(alias("ResourceUnavailable.VpcNotExist"))]
        ResourceUnavailableVpcNotExist,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnauthorizedOperation.PermissionDenied
        #[doc(alias("UnauthorizedOperation.PermissionDenied"))]
        UnauthorizedOperationPermissionDenied,
        /// UnknownParameter
        UnknownParameter,
        /// UnsupportedOperation
        UnsupportedOperation,
        /// UnsupportedOperation.NotSupportRepeat
        #[doc(alias("UnsupportedOperation.NotSupportRepeat"))]
        UnsupportedOperationNotSupportRepeat,
        /// UnsupportedOperation.UploadTypeError
        #[doc(alias("UnsupportedOperation.UploadTypeError"))]
        UnsupportedOperationUploadTypeError,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "sqlserver")]
    api::listed_enum!(SqlserverError, sqlserver_v20180328_table);
    pub(crate) mod sqlserver_v20180328_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "sqlserver")]
        use super::SqlserverError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "sqlserver_v20180328";
        pub(super) const CODE_INDEX: Index = index::SQLSERVER_V20180328_CODES;
        pub(super) const KEY_INDEX: Index = index::SQLSERVER_V20180328_KEYS;
        #[cfg(feature = "sqlserver")]
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
        pub(super) static ANSWERS: [Answer; 19] = [
            Answer::of("AuthFailure"),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::below("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::below("ResourceInUse"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::below("ResourceUnavailable"),
            Answer::of("UnauthorizedOperation"),
            Answer::below("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::SQLSERVER_V20180328_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
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
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

#[cfg(feature = "sqlserver")]
pub use v20180328::SqlserverError;

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
