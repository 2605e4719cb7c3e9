// @generated from spec/cngw.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 2021a8a9c4a177ae, rust-hash: 9216c74a04ea1375
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/cngw.rs"]
mod index;

/// Version 2023-04-18 of the API.
pub mod v20230418 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "cngw")]
    /// Error codes of Cloud Native Intelligent Gateway (cngw), API 3.0, version 2023-04-18.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum CngwError {
        /// AuthFailure
        AuthFailure,
        /// AuthFailure.SecretIdNotFound
        #[doc(alias("AuthFailure.SecretIdNotFound"))]
        AuthFailureSecretIdNotFound,
        /// AuthFailure.UnauthorizedOperation
        #[doc(alias("AuthFailure.UnauthorizedOperation"))]
        AuthFailureUnauthorizedOperation,
        /// DryRunOperation
        DryRunOperation,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.Cls
        #[doc(alias("FailedOperation.Cls"))]
        FailedOperationCls,
        /// FailedOperation.ClsConfig
        #[doc(alias("FailedOperation.ClsConfig"))]
        FailedOperationClsConfig,
        /// FailedOperation.Cos
        #[doc(alias("FailedOperation.Cos"))]
        FailedOperationCos,
        /// FailedOperation.FailedOperation
        #[doc(alias("FailedOperation.FailedOperation"))]
        FailedOperationFailedOperation,
        /// FailedOperation.InternalError
        #[doc(alias("FailedOperation.InternalError"))]
        FailedOperationInternalError,
        /// FailedOperation.Plugin
        #[doc(alias("FailedOperation.Plugin"))]
        FailedOperationPlugin,
        /// FailedOperation.Resource
        #[doc(alias("FailedOperation.Resource"))]
        FailedOperationResource,
        /// FailedOperation.Role
        #[doc(alias("FailedOperation.Role"))]
        FailedOperationRole,
        /// FailedOperation.Vpc
        #[doc(alias("FailedOperation.Vpc"))]
        FailedOperationVpc,
        /// InternalError
        InternalError,
        /// InternalError.CLBFailure
        #[doc(alias("InternalError.CLBFailure"))]
        InternalErrorClbFailure,
        /// InternalError.CamNoAuth
        #[doc(alias("InternalError.CamNoAuth"))]
        InternalErrorCamNoAuth,
        /// InternalError.CreateError
        #[doc(alias("InternalError.CreateError"))]
        InternalErrorCreateError,
        /// InternalError.DecodeError
        #[doc(alias("InternalError.DecodeError"))]
        InternalErrorDecodeError,
        /// InternalError.EKSFailure
        #[doc(alias("InternalError.EKSFailure"))]
        InternalErrorEksFailure,
        /// InternalError.GetCredential
        #[doc(alias("InternalError.GetCredential"))]
        InternalErrorGetCredential,
        /// InternalError.GetRoleError
        #[doc(alias("InternalError.GetRoleError"))]
        InternalErrorGetRoleError,
        /// InternalError.GovernanceFailure
        #[doc(alias("InternalError.GovernanceFailure"))]
        InternalErrorGovernanceFailure,
        /// InternalError.HttpStatusCodeError
        #[doc(alias("InternalError.HttpStatusCodeError"))]
        InternalErrorHttpStatusCodeError,
        /// InternalError.IOError
        #[doc(alias("InternalError.IOError"))]
        InternalErrorIoError,
        /// InternalError.InternalError
        #[doc(alias("InternalError.InternalError"))]
        InternalErrorInternalError,
        /// InternalError.OperationFailed
        #[doc(alias("InternalError.OperationFailed"))]
        InternalErrorOperationFailed,
        /// InternalError.QueryError
        #[doc(alias("InternalError.QueryError"))]
        InternalErrorQueryError,
        /// InternalError.TKEClusterNotReady
        #[doc(alias("InternalError.TKEClusterNotReady"))]
        InternalErrorTkeClusterNotReady,
        /// InternalError.TKEFailure
        #[doc(alias("InternalError.TKEFailure"))]
        InternalErrorTkeFailure,
        /// InternalError.TagFailure
        #[doc(alias("InternalError.TagFailure"))]
        InternalErrorTagFailure,
        /// InternalError.UnknownError
        #[doc(alias("InternalError.UnknownError"))]
        InternalErrorUnknownError,
        /// InternalError.UpdateError
        #[doc(alias("InternalError.UpdateError"))]
        InternalErrorUpdateError,
        /// InternalError.VPCFailure
        #[doc(alias("InternalError.VPCFailure"))]
        InternalErrorVpcFailure,
        /// InvalidFilter
        InvalidFilter,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.ParseJsonError
        #[doc(alias("InvalidParameter.ParseJsonError"))]
        InvalidParameterParseJsonError,
        /// InvalidParameterCombination
        InvalidParameterCombination,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.Action
        #[doc(alias("InvalidParameterValue.Action"))]
        InvalidParameterValueAction,
        /// InvalidParameterValue.BadRequestFormat
        #[doc(alias("InvalidParameterValue.BadRequestFormat"))]
        InvalidParameterValueBadRequestFormat,
        /// InvalidParameterValue.BucketName
        #[doc(alias("InvalidParameterValue.BucketName"))]
        InvalidParameterValueBucketName,
        /// InvalidParameterValue.Cos
        #[doc(alias("InvalidParameterValue.Cos"))]
        InvalidParameterValueCos,
        /// InvalidParameterValue.CreateError
        #[doc(alias("InvalidParameterValue.CreateError"))]
        InvalidParameterValueCreateError,
        /// InvalidParameterValue.Description
        #[doc(alias("InvalidParameterValue.Description"))]
        InvalidParameterValueDescription,
        /// InvalidParameterValue.GatewayId
        #[doc(alias("InvalidParameterValue.GatewayId"))]
        InvalidParameterValueGatewayId,
        /// InvalidParameterValue.GatewayVersion
        #[doc(alias("InvalidParameterValue.GatewayVersion"))]
        InvalidParameterValueGatewayVersion,
        /// InvalidParameterValue.InvalidParameterValue
        #[doc(alias("InvalidParameterValue.InvalidParameterValue"))]
        InvalidParameterValueInvalidParameterValue,
        /// InvalidParameterValue.KeyNotExist
        #[doc(alias("InvalidParameterValue.KeyNotExist"))]
        InvalidParameterValueKeyNotExist,
        /// InvalidParameterValue.Name
        #[doc(alias("InvalidParameterValue.Name"))]
        InvalidParameterValueName,
        /// InvalidParameterValue.ObjectName
        #[doc(alias("InvalidParameterValue.ObjectName"))]
        InvalidParameterValueObjectName,
        /// InvalidParameterValue.OperationFailed
        #[doc(alias("InvalidParameterValue.OperationFailed"))]
        InvalidParameterValueOperationFailed,
        /// InvalidParameterValue.Plugin
        #[doc(alias("InvalidParameterValue.Plugin"))]
        InvalidParameterValuePlugin,
        /// InvalidParameterValue.QueryError
        #[doc(alias("InvalidParameterValue.QueryError"))]
        InvalidParameterValueQueryError,
        /// InvalidParameterValue.Region
        #[doc(alias("InvalidParameterValue.Region"))]
        InvalidParameterValueRegion,
        /// InvalidParameterValue.ResourceAlreadyExist
        #[doc(alias("InvalidParameterValue.ResourceAlreadyExist"))]
        InvalidParameterValueResourceAlreadyExist,
        /// InvalidParameterValue.Specification
        #[doc(alias("InvalidParameterValue.Specification"))]
        InvalidParameterValueSpecification,
        /// InvalidParameterValue.SystemParameter
        #[doc(alias("InvalidParameterValue.SystemParameter"))]
        InvalidParameterValueSystemParameter,
        /// InvalidParameterValue.Type
        #[doc(alias("InvalidParameterValue.Type"))]
        InvalidParameterValueType,
        /// InvalidParameterValue.UpdateError
        #[doc(alias("InvalidParameterValue.UpdateError"))]
        InvalidParameterValueUpdateError,
        /// InvalidParameterValue.ZipFile
        #[doc(alias("InvalidParameterValue.ZipFile"))]
        InvalidParameterValueZipFile,
        /// LimitExceeded
        LimitExceeded,
        /// LimitExceeded.LBDomains
        #[doc(alias("LimitExceeded.LBDomains"))]
        LimitExceededLbDomains,
        /// LimitExceeded.LimitExceeded
        #[doc(alias("LimitExceeded.LimitExceeded"))]
        LimitExceededLimitExceeded,
        /// MissingParameter
        MissingParameter,
        /// MissingParameter.CreateError
        #[doc(alias("MissingParameter.CreateError"))]
        MissingParameterCreateError,
        /// MissingParameter.MissParameter
        #[doc(alias("MissingParameter.MissParameter"))]
        MissingParameterMissParameter,
        /// MissingParameter.UpdateError
        #[doc(alias("MissingParameter.UpdateError"))]
        MissingParameterUpdateError,
        /// OperationDenied
        OperationDenied,
        /// OperationDenied.LimitExceeded
        #[doc(alias("OperationDenied.LimitExceeded"))]
        OperationDeniedLimitExceeded,
        /// OperationDenied.OperationDenied
        #[doc(alias("OperationDenied.OperationDenied"))]
        OperationDeniedOperationDenied,
        /// RegionError
        RegionError,
        /// RequestLimitExceeded
        RequestLimitExceeded,
        /// ResourceInUse
        ResourceInUse,
        /// ResourceInUse.GatewayServiceExistGroups
        #[doc(alias("ResourceInUse.GatewayServiceExistGroups"))]
        ResourceInUseGatewayServiceExistGroups,
        /// ResourceInUse.GatewayServiceExistRouter
        #[doc(alias("ResourceInUse.GatewayServiceExistRouter"))]
        ResourceInUseGatewayServiceExistRouter,
        /// ResourceInUse.GatewayServiceGroupExistUpstream
        #[doc(alias("ResourceInUse.GatewayServiceGroupExistUpstream"))]
        ResourceInUseGatewayServiceGroupExistUpstream,
        /// ResourceInUse.GatewayServiceSourceExistService
        #[doc(alias("ResourceInUse.GatewayServiceSourceExistService"))]
        ResourceInUseGatewayServiceSourceExistService,
        /// ResourceInUse.InstancesExistedInService
        #[doc(alias("ResourceInUse.InstancesExistedInService"))]
        ResourceInUseInstancesExistedInService,
        /// ResourceInUse.ServicesExistedInNamespace
        #[doc(alias("ResourceInUse.ServicesExistedInNamespace"))]
        ResourceInUseServicesExistedInNamespace,
        /// ResourceInsufficient
        ResourceInsufficient,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceNotFound.ConfigNotExist
        #[doc(alias("ResourceNotFound.ConfigNotExist"))]
        ResourceNotFoundConfigNotExist,
        /// ResourceNotFound.Forbidden
        #[doc(alias("ResourceNotFound.Forbidden"))]
        ResourceNotFoundForbidden,
        /// ResourceNotFound.InstanceNotFound
        #[doc(alias("ResourceNotFound.InstanceNotFound"))]
        ResourceNotFoundInstanceNotFound,
        /// ResourceNotFound.ResourceNotFound
        #[doc(alias("ResourceNotFound.ResourceNotFound"))]
        ResourceNotFoundResourceNotFound,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// ResourceUnavailable.NotPurchased
        #[doc(alias("ResourceUnavailable.NotPurchased"))]
        ResourceUnavailableNotPurchased,
        /// ResourcesSoldOut
        ResourcesSoldOut,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnauthorizedOperation.CamNoAuth
        #[doc(alias("UnauthorizedOperation.CamNoAuth"))]
        UnauthorizedOperationCamNoAuth,
        /// UnauthorizedOperation.CamPassRoleNotExist
        #[doc(alias("UnauthorizedOperation.CamPassRoleNotExist"))]
        UnauthorizedOperationCamPassRoleNotExist,
        /// UnauthorizedOperation.ClsNotActivated
        #[doc(alias("UnauthorizedOperation.ClsNotActivated"))]
        UnauthorizedOperationClsNotActivated,
        /// UnauthorizedOperation.Uin
        #[doc(alias("UnauthorizedOperation.Uin"))]
        UnauthorizedOperationUin,
        /// UnauthorizedOperation.UnauthorizedOperation
        #[doc(alias("UnauthorizedOperation.UnauthorizedOperation"))]
        UnauthorizedOperationUnauthorizedOperation,
        /// UnknownParameter
        UnknownParameter,
        /// UnsupportedOperation
        UnsupportedOperation,
        /// UnsupportedOperation.GovernanceNotSupportVisible
        #[doc(alias("UnsupportedOperation.GovernanceNotSupportVisible"))]
        UnsupportedOperationGovernanceNotSupportVisible,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "cngw")]
    api::listed_enum!(CngwError, cngw_v20230418_table);
    pub(crate) mod cngw_v20230418_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "cngw")]
        use super::CngwError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "cngw_v20230418";
        pub(super) const CODE_INDEX: Index = index::CNGW_V20230418_CODES;
        pub(super) const KEY_INDEX: Index = index::CNGW_V20230418_KEYS;
        #[cfg(feature = "cngw")]
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
        pub(super) static ANSWERS: [Answer; 35] = [
            Answer::of("AuthFailure"),
            Answer::of("AuthFailure.SecretIdNotFound"),
            Answer::of("AuthFailure.UnauthorizedOperation"),
            Answer::of("DryRunOperation"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidFilter"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterCombination"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::below("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::below("MissingParameter"),
            Answer::of("OperationDenied"),
            Answer::below("OperationDenied"),
            Answer::of("RegionError"),
            Answer::of("RequestLimitExceeded"),
            Answer::of("ResourceInUse"),
            Answer::below("ResourceInUse"),
            Answer::of("ResourceInsufficient"),
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
        ];
        pub(super) use super::index::CNGW_V20230418_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
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
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_ZH],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

#[cfg(feature = "cngw")]
pub use v20230418::CngwError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
