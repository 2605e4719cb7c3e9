// @generated from spec/cngw.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 58da92d51f70e3e7
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/cngw.rs"]
mod index;

/// Version 2023-04-18 of the API.
pub mod v20230418 {
    use super::{SDK_GO_ZH, api, index};
    /// Error codes of Cloud Native Intelligent Gateway (cngw), API 3.0, version 2023-04-18.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum CngwError {
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// AuthFailure.SecretIdNotFound
        #[doc(alias("AuthFailure.SecretIdNotFound"))]
        AuthFailureSecretIdNotFound = -1_188_511_558,
        /// AuthFailure.UnauthorizedOperation
        #[doc(alias("AuthFailure.UnauthorizedOperation"))]
        AuthFailureUnauthorizedOperation = 869_723_887,
        /// DryRunOperation
        DryRunOperation = -388_088_674,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.Cls
        #[doc(alias("FailedOperation.Cls"))]
        FailedOperationCls = -690_674_123,
        /// FailedOperation.ClsConfig
        #[doc(alias("FailedOperation.ClsConfig"))]
        FailedOperationClsConfig = 1_154_794_953,
        /// FailedOperation.Cos
        #[doc(alias("FailedOperation.Cos"))]
        FailedOperationCos = -40_379_325,
        /// FailedOperation.FailedOperation
        #[doc(alias("FailedOperation.FailedOperation"))]
        FailedOperationFailedOperation = 1_194_674_209,
        /// FailedOperation.InternalError
        #[doc(alias("FailedOperation.InternalError"))]
        FailedOperationInternalError = -1_283_661_583,
        /// FailedOperation.Plugin
        #[doc(alias("FailedOperation.Plugin"))]
        FailedOperationPlugin = 1_773_176_191,
        /// FailedOperation.Resource
        #[doc(alias("FailedOperation.Resource"))]
        FailedOperationResource = -820_879_886,
        /// FailedOperation.Role
        #[doc(alias("FailedOperation.Role"))]
        FailedOperationRole = 1_247_395_041,
        /// FailedOperation.Vpc
        #[doc(alias("FailedOperation.Vpc"))]
        FailedOperationVpc = -546_089_326,
        /// InternalError
        InternalError = -609_421_848,
        /// InternalError.CLBFailure
        #[doc(alias("InternalError.CLBFailure"))]
        InternalErrorClbFailure = -1_950_023_898,
        /// InternalError.CamNoAuth
        #[doc(alias("InternalError.CamNoAuth"))]
        InternalErrorCamNoAuth = 1_191_580_447,
        /// InternalError.CreateError
        #[doc(alias("InternalError.CreateError"))]
        InternalErrorCreateError = 1_123_471_791,
        /// InternalError.DecodeError
        #[doc(alias("InternalError.DecodeError"))]
        InternalErrorDecodeError = -1_864_459_232,
        /// InternalError.EKSFailure
        #[doc(alias("InternalError.EKSFailure"))]
        InternalErrorEksFailure = -1_444_268_588,
        /// InternalError.GetCredential
        #[doc(alias("InternalError.GetCredential"))]
        InternalErrorGetCredential = -2_050_092_083,
        /// InternalError.GetRoleError
        #[doc(alias("InternalError.GetRoleError"))]
        InternalErrorGetRoleError = 1_601_387_016,
        /// InternalError.GovernanceFailure
        #[doc(alias("InternalError.GovernanceFailure"))]
        InternalErrorGovernanceFailure = 120_040_483,
        /// InternalError.HttpStatusCodeError
        #[doc(alias("InternalError.HttpStatusCodeError"))]
        InternalErrorHttpStatusCodeError = 1_100_316_739,
        /// InternalError.IOError
        #[doc(alias("InternalError.IOError"))]
        InternalErrorIoError = 2_020_030_418,
        /// InternalError.InternalError
        #[doc(alias("InternalError.InternalError"))]
        InternalErrorInternalError = -1_134_932_911,
        /// InternalError.OperationFailed
        #[doc(alias("InternalError.OperationFailed"))]
        InternalErrorOperationFailed = 1_023_420_924,
        /// InternalError.QueryError
        #[doc(alias("InternalError.QueryError"))]
        InternalErrorQueryError = -1_814_347_664,
        /// InternalError.TKEClusterNotReady
        #[doc(alias("InternalError.TKEClusterNotReady"))]
        InternalErrorTkeClusterNotReady = -346_619_517,
        /// InternalError.TKEFailure
        #[doc(alias("InternalError.TKEFailure"))]
        InternalErrorTkeFailure = -406_091_368,
        /// InternalError.TagFailure
        #[doc(alias("InternalError.TagFailure"))]
        InternalErrorTagFailure = 890_235_580,
        /// InternalError.UnknownError
        #[doc(alias("InternalError.UnknownError"))]
        InternalErrorUnknownError = -233_944_585,
        /// InternalError.UpdateError
        #[doc(alias("InternalError.UpdateError"))]
        InternalErrorUpdateError = 156_764_589,
        /// InternalError.VPCFailure
        #[doc(alias("InternalError.VPCFailure"))]
        InternalErrorVpcFailure = 94_483_010,
        /// InvalidFilter
        InvalidFilter = 1_517_578_336,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.ParseJsonError
        #[doc(alias("InvalidParameter.ParseJsonError"))]
        InvalidParameterParseJsonError = 278_853_310,
        /// InvalidParameterCombination
        InvalidParameterCombination = 157_891_007,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.Action
        #[doc(alias("InvalidParameterValue.Action"))]
        InvalidParameterValueAction = 1_053_067_889,
        /// InvalidParameterValue.BadRequestFormat
        #[doc(alias("InvalidParameterValue.BadRequestFormat"))]
        InvalidParameterValueBadRequestFormat = -2_132_613_422,
        /// InvalidParameterValue.BucketName
        #[doc(alias("InvalidParameterValue.BucketName"))]
        InvalidParameterValueBucketName = -1_324_126_115,
        /// InvalidParameterValue.Cos
        #[doc(alias("InvalidParameterValue.Cos"))]
        InvalidParameterValueCos = 2_059_848_325,
        /// InvalidParameterValue.CreateError
        #[doc(alias("InvalidParameterValue.CreateError"))]
        InvalidParameterValueCreateError = -1_073_522_080,
        /// InvalidParameterValue.Description
        #[doc(alias("InvalidParameterValue.Description"))]
        InvalidParameterValueDescription = -1_219_142_519,
        /// InvalidParameterValue.GatewayId
        #[doc(alias("InvalidParameterValue.GatewayId"))]
        InvalidParameterValueGatewayId = 169_420_421,
        /// InvalidParameterValue.GatewayVersion
        #[doc(alias("InvalidParameterValue.GatewayVersion"))]
        InvalidParameterValueGatewayVersion = 308_271_832,
        /// InvalidParameterValue.InvalidParameterValue
        #[doc(alias("InvalidParameterValue.InvalidParameterValue"))]
        InvalidParameterValueInvalidParameterValue = 114_180_328,
        /// InvalidParameterValue.KeyNotExist
        #[doc(alias("InvalidParameterValue.KeyNotExist"))]
        InvalidParameterValueKeyNotExist = 2_086_619_620,
        /// InvalidParameterValue.Name
        #[doc(alias("InvalidParameterValue.Name"))]
        InvalidParameterValueName = -1_733_265_474,
        /// InvalidParameterValue.ObjectName
        #[doc(alias("InvalidParameterValue.ObjectName"))]
        InvalidParameterValueObjectName = -1_537_078_195,
        /// InvalidParameterValue.OperationFailed
        #[doc(alias("InvalidParameterValue.OperationFailed"))]
        InvalidParameterValueOperationFailed = 809_176_078,
        /// InvalidParameterValue.Plugin
        #[doc(alias("InvalidParameterValue.Plugin"))]
        InvalidParameterValuePlugin = -1_587_833_482,
        /// InvalidParameterValue.QueryError
        #[doc(alias("InvalidParameterValue.QueryError"))]
        InvalidParameterValueQueryError = -1_228_175_210,
        /// InvalidParameterValue.Region
        #[doc(alias("InvalidParameterValue.Region"))]
        InvalidParameterValueRegion = -383_008_805,
        /// InvalidParameterValue.ResourceAlreadyExist
        #[doc(alias("InvalidParameterValue.ResourceAlreadyExist"))]
        InvalidParameterValueResourceAlreadyExist = -851_170_680,
        /// InvalidParameterValue.Specification
        #[doc(alias("InvalidParameterValue.Specification"))]
        InvalidParameterValueSpecification = -298_041_352,
        /// InvalidParameterValue.SystemParameter
        #[doc(alias("InvalidParameterValue.SystemParameter"))]
        InvalidParameterValueSystemParameter = -49_584_155,
        /// InvalidParameterValue.Type
        #[doc(alias("InvalidParameterValue.Type"))]
        InvalidParameterValueType = -2_020_894_485,
        /// InvalidParameterValue.UpdateError
        #[doc(alias("InvalidParameterValue.UpdateError"))]
        InvalidParameterValueUpdateError = 1_651_769_783,
        /// InvalidParameterValue.ZipFile
        #[doc(alias("InvalidParameterValue.ZipFile"))]
        InvalidParameterValueZipFile = -1_819_393_738,
        /// LimitExceeded
        LimitExceeded = 1_877_296_052,
        /// LimitExceeded.LBDomains
        #[doc(alias("LimitExceeded.LBDomains"))]
        LimitExceededLbDomains = 2_112_840_184,
        /// LimitExceeded.LimitExceeded
        #[doc(alias("LimitExceeded.LimitExceeded"))]
        LimitExceededLimitExceeded = -295_957_425,
        /// MissingParameter
        MissingParameter = -335_740_916,
        /// MissingParameter.CreateError
        #[doc(alias("MissingParameter.CreateError"))]
        MissingParameterCreateError = 1_670_330_666,
        /// MissingParameter.MissParameter
        #[doc(alias("MissingParameter.MissParameter"))]
        MissingParameterMissParameter = -1_292_426_758,
        /// MissingParameter.UpdateError
        #[doc(alias("MissingParameter.UpdateError"))]
        MissingParameterUpdateError = -872_498_299,
        /// OperationDenied
        OperationDenied = 1_116_061_597,
        /// OperationDenied.LimitExceeded
        #[doc(alias("OperationDenied.LimitExceeded"))]
        OperationDeniedLimitExceeded = -534_665_573,
        /// OperationDenied.OperationDenied
        #[doc(alias("OperationDenied.OperationDenied"))]
        OperationDeniedOperationDenied = -183_424_091,
        /// RegionError
        RegionError = -225_166_234,
        /// RequestLimitExceeded
        RequestLimitExceeded = 159_058_964,
        /// ResourceInUse
        ResourceInUse = 1_088_415_861,
        /// ResourceInUse.GatewayServiceExistGroups
        #[doc(alias("ResourceInUse.GatewayServiceExistGroups"))]
        ResourceInUseGatewayServiceExistGroups = -1_444_997_549,
        /// ResourceInUse.GatewayServiceExistRouter
        #[doc(alias("ResourceInUse.GatewayServiceExistRouter"))]
        ResourceInUseGatewayServiceExistRouter = -2_129_572_779,
        /// ResourceInUse.GatewayServiceGroupExistUpstream
        #[doc(alias("ResourceInUse.GatewayServiceGroupExistUpstream"))]
        ResourceInUseGatewayServiceGroupExistUpstream = 1_363_204_316,
        /// ResourceInUse.GatewayServiceSourceExistService
        #[doc(alias("ResourceInUse.GatewayServiceSourceExistService"))]
        ResourceInUseGatewayServiceSourceExistService = 1_936_093_969,
        /// ResourceInUse.InstancesExistedInService
        #[doc(alias("ResourceInUse.InstancesExistedInService"))]
        ResourceInUseInstancesExistedInService = 458_036_067,
        /// ResourceInUse.ServicesExistedInNamespace
        #[doc(alias("ResourceInUse.ServicesExistedInNamespace"))]
        ResourceInUseServicesExistedInNamespace = -501_424_770,
        /// ResourceInsufficient
        ResourceInsufficient = 1_920_496_999,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// ResourceNotFound.ConfigNotExist
        #[doc(alias("ResourceNotFound.ConfigNotExist"))]
        ResourceNotFoundConfigNotExist = 1_654_481_119,
        /// ResourceNotFound.Forbidden
        #[doc(alias("ResourceNotFound.Forbidden"))]
        ResourceNotFoundForbidden = 714_825_847,
        /// ResourceNotFound.InstanceNotFound
        #[doc(alias("ResourceNotFound.InstanceNotFound"))]
        ResourceNotFoundInstanceNotFound = -766_641_891,
        /// ResourceNotFound.ResourceNotFound
        #[doc(alias("ResourceNotFound.ResourceNotFound"))]
        ResourceNotFoundResourceNotFound = -1_420_456_309,
        /// ResourceUnavailable
        ResourceUnavailable = 580_484_002,
        /// ResourceUnavailable.NotPurchased
        #[doc(alias("ResourceUnavailable.NotPurchased"))]
        ResourceUnavailableNotPurchased = 483_847_600,
        /// ResourcesSoldOut
        ResourcesSoldOut = 1_903_453_751,
        /// UnauthorizedOperation
        UnauthorizedOperation = -759_559_078,
        /// UnauthorizedOperation.CamNoAuth
        #[doc(alias("UnauthorizedOperation.CamNoAuth"))]
        UnauthorizedOperationCamNoAuth = -2_136_877_202,
        /// UnauthorizedOperation.CamPassRoleNotExist
        #[doc(alias("UnauthorizedOperation.CamPassRoleNotExist"))]
        UnauthorizedOperationCamPassRoleNotExist = 278_694_763,
        /// UnauthorizedOperation.ClsNotActivated
        #[doc(alias("UnauthorizedOperation.ClsNotActivated"))]
        UnauthorizedOperationClsNotActivated = -1_852_426_742,
        /// UnauthorizedOperation.Uin
        #[doc(alias("UnauthorizedOperation.Uin"))]
        UnauthorizedOperationUin = -999_932_603,
        /// UnauthorizedOperation.UnauthorizedOperation
        #[doc(alias("UnauthorizedOperation.UnauthorizedOperation"))]
        UnauthorizedOperationUnauthorizedOperation = 195_889_881,
        /// UnknownParameter
        UnknownParameter = -734_376_733,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
        /// UnsupportedOperation.GovernanceNotSupportVisible
        #[doc(alias("UnsupportedOperation.GovernanceNotSupportVisible"))]
        UnsupportedOperationGovernanceNotSupportVisible = -665_742_085,
    }
    api::listed_enum!(CngwError, cngw_v20230418_table);
    mod cngw_v20230418_table {
        use super::api::{Background, Index, Level, Table, TableData, backgrounds};
        use super::{CngwError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "cngw_v20230418";
        pub(super) const CODE_INDEX: Index = index::CNGW_V20230418_CODES;
        pub(super) const KEY_INDEX: Index = index::CNGW_V20230418_KEYS;
        pub(super) static VARIANTS: [CngwError; 98] = [
            CngwError::AuthFailure,
            CngwError::AuthFailureSecretIdNotFound,
            CngwError::AuthFailureUnauthorizedOperation,
            CngwError::DryRunOperation,
            CngwError::FailedOperation,
            CngwError::FailedOperationCls,
            CngwError::FailedOperationClsConfig,
            CngwError::FailedOperationCos,
            CngwError::FailedOperationFailedOperation,
            CngwError::FailedOperationInternalError,
            CngwError::FailedOperationPlugin,
            CngwError::FailedOperationResource,
            CngwError::FailedOperationRole,
            CngwError::FailedOperationVpc,
            CngwError::InternalError,
            CngwError::InternalErrorClbFailure,
            CngwError::InternalErrorCamNoAuth,
            CngwError::InternalErrorCreateError,
            CngwError::InternalErrorDecodeError,
            CngwError::InternalErrorEksFailure,
            CngwError::InternalErrorGetCredential,
            CngwError::InternalErrorGetRoleError,
            CngwError::InternalErrorGovernanceFailure,
            CngwError::InternalErrorHttpStatusCodeError,
            CngwError::InternalErrorIoError,
            CngwError::InternalErrorInternalError,
            CngwError::InternalErrorOperationFailed,
            CngwError::InternalErrorQueryError,
            CngwError::InternalErrorTkeClusterNotReady,
            CngwError::InternalErrorTkeFailure,
            CngwError::InternalErrorTagFailure,
            CngwError::InternalErrorUnknownError,
            CngwError::InternalErrorUpdateError,
            CngwError::InternalErrorVpcFailure,
            CngwError::InvalidFilter,
            CngwError::InvalidParameter,
            CngwError::InvalidParameterParseJsonError,
            CngwError::InvalidParameterCombination,
            CngwError::InvalidParameterValue,
            CngwError::InvalidParameterValueAction,
            CngwError::InvalidParameterValueBadRequestFormat,
            CngwError::InvalidParameterValueBucketName,
            CngwError::InvalidParameterValueCos,
            CngwError::InvalidParameterValueCreateError,
            CngwError::InvalidParameterValueDescription,
            CngwError::InvalidParameterValueGatewayId,
            CngwError::InvalidParameterValueGatewayVersion,
            CngwError::InvalidParameterValueInvalidParameterValue,
            CngwError::InvalidParameterValueKeyNotExist,
            CngwError::InvalidParameterValueName,
            CngwError::InvalidParameterValueObjectName,
            CngwError::InvalidParameterValueOperationFailed,
            CngwError::InvalidParameterValuePlugin,
            CngwError::InvalidParameterValueQueryError,
            CngwError::InvalidParameterValueRegion,
            CngwError::InvalidParameterValueResourceAlreadyExist,
            CngwError::InvalidParameterValueSpecification,
            CngwError::InvalidParameterValueSystemParameter,
            CngwError::InvalidParameterValueType,
            CngwError::InvalidParameterValueUpdateError,
            CngwError::InvalidParameterValueZipFile,
            CngwError::LimitExceeded,
            CngwError::LimitExceededLbDomains,
            CngwError::LimitExceededLimitExceeded,
            CngwError::MissingParameter,
            CngwError::MissingParameterCreateError,
            CngwError::MissingParameterMissParameter,
            CngwError::MissingParameterUpdateError,
            CngwError::OperationDenied,
            CngwError::OperationDeniedLimitExceeded,
            CngwError::OperationDeniedOperationDenied,
            CngwError::RegionError,
            CngwError::RequestLimitExceeded,
            CngwError::ResourceInUse,
            CngwError::ResourceInUseGatewayServiceExistGroups,
            CngwError::ResourceInUseGatewayServiceExistRouter,
            CngwError::ResourceInUseGatewayServiceGroupExistUpstream,
            CngwError::ResourceInUseGatewayServiceSourceExistService,
            CngwError::ResourceInUseInstancesExistedInService,
            CngwError::ResourceInUseServicesExistedInNamespace,
            CngwError::ResourceInsufficient,
            CngwError::ResourceNotFound,
            CngwError::ResourceNotFoundConfigNotExist,
            CngwError::ResourceNotFoundForbidden,
            CngwError::ResourceNotFoundInstanceNotFound,
            CngwError::ResourceNotFoundResourceNotFound,
            CngwError::ResourceUnavailable,
            CngwError::ResourceUnavailableNotPurchased,
            CngwError::ResourcesSoldOut,
            CngwError::UnauthorizedOperation,
            CngwError::UnauthorizedOperationCamNoAuth,
            CngwError::UnauthorizedOperationCamPassRoleNotExist,
            CngwError::UnauthorizedOperationClsNotActivated,
            CngwError::UnauthorizedOperationUin,
            CngwError::UnauthorizedOperationUnauthorizedOperation,
            CngwError::UnknownParameter,
            CngwError::UnsupportedOperation,
            CngwError::UnsupportedOperationGovernanceNotSupportVisible,
        ];
        pub(super) static WORDS: [&str; 98] = [
            "AuthFailure",
            "AuthFailure.SecretIdNotFound",
            "AuthFailure.UnauthorizedOperation",
            "DryRunOperation",
            "FailedOperation",
            "FailedOperation.Cls",
            "FailedOperation.ClsConfig",
            "FailedOperation.Cos",
            "FailedOperation.FailedOperation",
            "FailedOperation.InternalError",
            "FailedOperation.Plugin",
            "FailedOperation.Resource",
            "FailedOperation.Role",
            "FailedOperation.Vpc",
            "InternalError",
            "InternalError.CLBFailure",
            "InternalError.CamNoAuth",
            "InternalError.CreateError",
            "InternalError.DecodeError",
            "InternalError.EKSFailure",
            "InternalError.GetCredential",
            "InternalError.GetRoleError",
            "InternalError.GovernanceFailure",
            "InternalError.HttpStatusCodeError",
            "InternalError.IOError",
            "InternalError.InternalError",
            "InternalError.OperationFailed",
            "InternalError.QueryError",
            "InternalError.TKEClusterNotReady",
            "InternalError.TKEFailure",
            "InternalError.TagFailure",
            "InternalError.UnknownError",
            "InternalError.UpdateError",
            "InternalError.VPCFailure",
            "InvalidFilter",
            "InvalidParameter",
            "InvalidParameter.ParseJsonError",
            "InvalidParameterCombination",
            "InvalidParameterValue",
            "InvalidParameterValue.Action",
            "InvalidParameterValue.BadRequestFormat",
            "InvalidParameterValue.BucketName",
            "InvalidParameterValue.Cos",
            "InvalidParameterValue.CreateError",
            "InvalidParameterValue.Description",
            "InvalidParameterValue.GatewayId",
            "InvalidParameterValue.GatewayVersion",
            "InvalidParameterValue.InvalidParameterValue",
            "InvalidParameterValue.KeyNotExist",
            "InvalidParameterValue.Name",
            "InvalidParameterValue.ObjectName",
            "InvalidParameterValue.OperationFailed",
            "InvalidParameterValue.Plugin",
            "InvalidParameterValue.QueryError",
            "InvalidParameterValue.Region",
            "InvalidParameterValue.ResourceAlreadyExist",
            "InvalidParameterValue.Specification",
            "InvalidParameterValue.SystemParameter",
            "InvalidParameterValue.Type",
            "InvalidParameterValue.UpdateError",
            "InvalidParameterValue.ZipFile",
            "LimitExceeded",
            "LimitExceeded.LBDomains",
            "LimitExceeded.LimitExceeded",
            "MissingParameter",
            "MissingParameter.CreateError",
            "MissingParameter.MissParameter",
            "MissingParameter.UpdateError",
            "OperationDenied",
            "OperationDenied.LimitExceeded",
            "OperationDenied.OperationDenied",
            "RegionError",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInUse.GatewayServiceExistGroups",
            "ResourceInUse.GatewayServiceExistRouter",
            "ResourceInUse.GatewayServiceGroupExistUpstream",
            "ResourceInUse.GatewayServiceSourceExistService",
            "ResourceInUse.InstancesExistedInService",
            "ResourceInUse.ServicesExistedInNamespace",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceNotFound.ConfigNotExist",
            "ResourceNotFound.Forbidden",
            "ResourceNotFound.InstanceNotFound",
            "ResourceNotFound.ResourceNotFound",
            "ResourceUnavailable",
            "ResourceUnavailable.NotPurchased",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnauthorizedOperation.CamNoAuth",
            "UnauthorizedOperation.CamPassRoleNotExist",
            "UnauthorizedOperation.ClsNotActivated",
            "UnauthorizedOperation.Uin",
            "UnauthorizedOperation.UnauthorizedOperation",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperation.GovernanceNotSupportVisible",
        ];
        pub(super) static NAMES: [&str; 98] = [
            "AuthFailure",
            "AuthFailureSecretIdNotFound",
            "AuthFailureUnauthorizedOperation",
            "DryRunOperation",
            "FailedOperation",
            "FailedOperationCls",
            "FailedOperationClsConfig",
            "FailedOperationCos",
            "FailedOperationFailedOperation",
            "FailedOperationInternalError",
            "FailedOperationPlugin",
            "FailedOperationResource",
            "FailedOperationRole",
            "FailedOperationVpc",
            "InternalError",
            "InternalErrorClbFailure",
            "InternalErrorCamNoAuth",
            "InternalErrorCreateError",
            "InternalErrorDecodeError",
            "InternalErrorEksFailure",
            "InternalErrorGetCredential",
            "InternalErrorGetRoleError",
            "InternalErrorGovernanceFailure",
            "InternalErrorHttpStatusCodeError",
            "InternalErrorIoError",
            "InternalErrorInternalError",
            "InternalErrorOperationFailed",
            "InternalErrorQueryError",
            "InternalErrorTkeClusterNotReady",
            "InternalErrorTkeFailure",
            "InternalErrorTagFailure",
            "InternalErrorUnknownError",
            "InternalErrorUpdateError",
            "InternalErrorVpcFailure",
            "InvalidFilter",
            "InvalidParameter",
            "InvalidParameterParseJsonError",
            "InvalidParameterCombination",
            "InvalidParameterValue",
            "InvalidParameterValueAction",
            "InvalidParameterValueBadRequestFormat",
            "InvalidParameterValueBucketName",
            "InvalidParameterValueCos",
            "InvalidParameterValueCreateError",
            "InvalidParameterValueDescription",
            "InvalidParameterValueGatewayId",
            "InvalidParameterValueGatewayVersion",
            "InvalidParameterValueInvalidParameterValue",
            "InvalidParameterValueKeyNotExist",
            "InvalidParameterValueName",
            "InvalidParameterValueObjectName",
            "InvalidParameterValueOperationFailed",
            "InvalidParameterValuePlugin",
            "InvalidParameterValueQueryError",
            "InvalidParameterValueRegion",
            "InvalidParameterValueResourceAlreadyExist",
            "InvalidParameterValueSpecification",
            "InvalidParameterValueSystemParameter",
            "InvalidParameterValueType",
            "InvalidParameterValueUpdateError",
            "InvalidParameterValueZipFile",
            "LimitExceeded",
            "LimitExceededLbDomains",
            "LimitExceededLimitExceeded",
            "MissingParameter",
            "MissingParameterCreateError",
            "MissingParameterMissParameter",
            "MissingParameterUpdateError",
            "OperationDenied",
            "OperationDeniedLimitExceeded",
            "OperationDeniedOperationDenied",
            "RegionError",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInUseGatewayServiceExistGroups",
            "ResourceInUseGatewayServiceExistRouter",
            "ResourceInUseGatewayServiceGroupExistUpstream",
            "ResourceInUseGatewayServiceSourceExistService",
            "ResourceInUseInstancesExistedInService",
            "ResourceInUseServicesExistedInNamespace",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceNotFoundConfigNotExist",
            "ResourceNotFoundForbidden",
            "ResourceNotFoundInstanceNotFound",
            "ResourceNotFoundResourceNotFound",
            "ResourceUnavailable",
            "ResourceUnavailableNotPurchased",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnauthorizedOperationCamNoAuth",
            "UnauthorizedOperationCamPassRoleNotExist",
            "UnauthorizedOperationClsNotActivated",
            "UnauthorizedOperationUin",
            "UnauthorizedOperationUnauthorizedOperation",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperationGovernanceNotSupportVisible",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static BACKGROUNDS: [Background; 98] = backgrounds(
            &WORDS,
            &index::CNGW_V20230418_HEADS,
        );
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "CngwError",
            label_en: "Cloud Native Intelligent Gateway",
            label_zh: "云原生智能网关",
            level: Level::Service,
            product: Some(products::CNGW),
            version: Some("2023-04-18"),
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

pub use v20230418::CngwError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go"),
);
