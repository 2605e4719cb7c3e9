// @generated from spec/tse.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: f2cdf5be2392cddf, rust-hash: b6036e64cecaf369
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/tse.rs"]
mod index;

/// Version 2020-12-07 of the API.
pub mod v20201207 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "tse")]
    /// Error codes of Tencent Cloud Service Engine (tse), API 3.0, version 2020-12-07.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum TseError {
        /// AuthFailure
        AuthFailure,
        /// AuthFailure.UnauthorizedOperation
        #[doc(alias("AuthFailure.UnauthorizedOperation"))]
        AuthFailureUnauthorizedOperation,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.Cls
        #[doc(alias("FailedOperation.Cls"))]
        FailedOperationCls,
        /// FailedOperation.FailedOperation
        #[doc(alias("FailedOperation.FailedOperation"))]
        FailedOperationFailedOperation,
        /// FailedOperation.InternalError
        #[doc(alias("FailedOperation.InternalError"))]
        FailedOperationInternalError,
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
        /// InternalError.CamNoAuth
        #[doc(alias("InternalError.CamNoAuth"))]
        InternalErrorCamNoAuth,
        /// InternalError.CreateError
        #[doc(alias("InternalError.CreateError"))]
        InternalErrorCreateError,
        /// InternalError.DecodeError
        #[doc(alias("InternalError.DecodeError"))]
        InternalErrorDecodeError,
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
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.ParseJsonError
        #[doc(alias("InvalidParameter.ParseJsonError"))]
        InvalidParameterParseJsonError,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.Action
        #[doc(alias("InvalidParameterValue.Action"))]
        InvalidParameterValueAction,
        /// InvalidParameterValue.BadRequestFormat
        #[doc(alias("InvalidParameterValue.BadRequestFormat"))]
        InvalidParameterValueBadRequestFormat,
        /// InvalidParameterValue.CreateError
        #[doc(alias("InvalidParameterValue.CreateError"))]
        InvalidParameterValueCreateError,
        /// InvalidParameterValue.Description
        #[doc(alias("InvalidParameterValue.Description"))]
        InvalidParameterValueDescription,
        /// InvalidParameterValue.GatewayId
        #[doc(alias("InvalidParameterValue.GatewayId"))]
        InvalidParameterValueGatewayId,
        /// InvalidParameterValue.InvalidParameterValue
        #[doc(alias("InvalidParameterValue.InvalidParameterValue"))]
        InvalidParameterValueInvalidParameterValue,
        /// InvalidParameterValue.KeyNotExist
        #[doc(alias("InvalidParameterValue.KeyNotExist"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2021-07-27"
        )]
        InvalidParameterValueKeyNotExist,
        /// InvalidParameterValue.Name
        #[doc(alias("InvalidParameterValue.Name"))]
        InvalidParameterValueName,
        /// InvalidParameterValue.OperationFailed
        #[doc(alias("InvalidParameterValue.OperationFailed"))]
        InvalidParameterValueOperationFailed,
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
        /// InvalidParameterValue.Type
        #[doc(alias("InvalidParameterValue.Type"))]
        InvalidParameterValueType,
        /// InvalidParameterValue.UpdateError
        #[doc(alias("InvalidParameterValue.UpdateError"))]
        InvalidParameterValueUpdateError,
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
        /// OperationDenied.OperationDenied
        #[doc(alias("OperationDenied.OperationDenied"))]
        OperationDeniedOperationDenied,
        /// ResourceInUse.GatewayServiceSourceExistService
        #[doc(alias("ResourceInUse.GatewayServiceSourceExistService"))]
        ResourceInUseGatewayServiceSourceExistService,
        /// ResourceInUse.InstancesExistedInService
        #[doc(alias("ResourceInUse.InstancesExistedInService"))]
        ResourceInUseInstancesExistedInService,
        /// ResourceInUse.ServicesExistedInNamespace
        #[doc(alias("ResourceInUse.ServicesExistedInNamespace"))]
        ResourceInUseServicesExistedInNamespace,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceNotFound.Forbidden
        #[doc(alias("ResourceNotFound.Forbidden"))]
        ResourceNotFoundForbidden,
        /// ResourceNotFound.InstanceNotFound
        #[doc(alias("ResourceNotFound.InstanceNotFound"))]
        ResourceNotFoundInstanceNotFound,
        /// ResourceNotFound.ResourceNotFound
        #[doc(alias("ResourceNotFound.ResourceNotFound"))]
        ResourceNotFoundResourceNotFound,
        /// ResourceUnavailable.NotPurchased
        #[doc(alias("ResourceUnavailable.NotPurchased"))]
        ResourceUnavailableNotPurchased,
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
        /// UnsupportedOperation
        UnsupportedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "tse")]
    api::listed_enum!(TseError, tse_v20201207_table);
    pub(crate) mod tse_v20201207_table {
        use super::api::{Answer, Index, Level, Retirement, Table, TableData};
        #[cfg(feature = "tse")]
        use super::TseError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "tse_v20201207";
        pub(super) const CODE_INDEX: Index = index::TSE_V20201207_CODES;
        pub(super) const KEY_INDEX: Index = index::TSE_V20201207_KEYS;
        #[cfg(feature = "tse")]
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [TseError; 68] = [
            TseError::AuthFailure,
            TseError::AuthFailureUnauthorizedOperation,
            TseError::FailedOperation,
            TseError::FailedOperationCls,
            TseError::FailedOperationFailedOperation,
            TseError::FailedOperationInternalError,
            TseError::FailedOperationResource,
            TseError::FailedOperationRole,
            TseError::FailedOperationVpc,
            TseError::InternalError,
            TseError::InternalErrorCamNoAuth,
            TseError::InternalErrorCreateError,
            TseError::InternalErrorDecodeError,
            TseError::InternalErrorGetCredential,
            TseError::InternalErrorGetRoleError,
            TseError::InternalErrorGovernanceFailure,
            TseError::InternalErrorHttpStatusCodeError,
            TseError::InternalErrorIoError,
            TseError::InternalErrorInternalError,
            TseError::InternalErrorOperationFailed,
            TseError::InternalErrorQueryError,
            TseError::InternalErrorTkeFailure,
            TseError::InternalErrorTagFailure,
            TseError::InternalErrorUnknownError,
            TseError::InternalErrorUpdateError,
            TseError::InternalErrorVpcFailure,
            TseError::InvalidParameter,
            TseError::InvalidParameterParseJsonError,
            TseError::InvalidParameterValue,
            TseError::InvalidParameterValueAction,
            TseError::InvalidParameterValueBadRequestFormat,
            TseError::InvalidParameterValueCreateError,
            TseError::InvalidParameterValueDescription,
            TseError::InvalidParameterValueGatewayId,
            TseError::InvalidParameterValueInvalidParameterValue,
            TseError::InvalidParameterValueKeyNotExist,
            TseError::InvalidParameterValueName,
            TseError::InvalidParameterValueOperationFailed,
            TseError::InvalidParameterValueQueryError,
            TseError::InvalidParameterValueRegion,
            TseError::InvalidParameterValueResourceAlreadyExist,
            TseError::InvalidParameterValueSpecification,
            TseError::InvalidParameterValueType,
            TseError::InvalidParameterValueUpdateError,
            TseError::LimitExceeded,
            TseError::LimitExceededLbDomains,
            TseError::LimitExceededLimitExceeded,
            TseError::MissingParameter,
            TseError::MissingParameterCreateError,
            TseError::MissingParameterMissParameter,
            TseError::MissingParameterUpdateError,
            TseError::OperationDenied,
            TseError::OperationDeniedOperationDenied,
            TseError::ResourceInUseGatewayServiceSourceExistService,
            TseError::ResourceInUseInstancesExistedInService,
            TseError::ResourceInUseServicesExistedInNamespace,
            TseError::ResourceNotFound,
            TseError::ResourceNotFoundForbidden,
            TseError::ResourceNotFoundInstanceNotFound,
            TseError::ResourceNotFoundResourceNotFound,
            TseError::ResourceUnavailableNotPurchased,
            TseError::UnauthorizedOperation,
            TseError::UnauthorizedOperationCamNoAuth,
            TseError::UnauthorizedOperationCamPassRoleNotExist,
            TseError::UnauthorizedOperationClsNotActivated,
            TseError::UnauthorizedOperationUin,
            TseError::UnauthorizedOperationUnauthorizedOperation,
            TseError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 68] = [
            "AuthFailure",
            "AuthFailure.UnauthorizedOperation",
            "FailedOperation",
            "FailedOperation.Cls",
            "FailedOperation.FailedOperation",
            "FailedOperation.InternalError",
            "FailedOperation.Resource",
            "FailedOperation.Role",
            "FailedOperation.Vpc",
            "InternalError",
            "InternalError.CamNoAuth",
            "InternalError.CreateError",
            "InternalError.DecodeError",
            "InternalError.GetCredential",
            "InternalError.GetRoleError",
            "InternalError.GovernanceFailure",
            "InternalError.HttpStatusCodeError",
            "InternalError.IOError",
            "InternalError.InternalError",
            "InternalError.OperationFailed",
            "InternalError.QueryError",
            "InternalError.TKEFailure",
            "InternalError.TagFailure",
            "InternalError.UnknownError",
            "InternalError.UpdateError",
            "InternalError.VPCFailure",
            "InvalidParameter",
            "InvalidParameter.ParseJsonError",
            "InvalidParameterValue",
            "InvalidParameterValue.Action",
            "InvalidParameterValue.BadRequestFormat",
            "InvalidParameterValue.CreateError",
            "InvalidParameterValue.Description",
            "InvalidParameterValue.GatewayId",
            "InvalidParameterValue.InvalidParameterValue",
            "InvalidParameterValue.KeyNotExist",
            "InvalidParameterValue.Name",
            "InvalidParameterValue.OperationFailed",
            "InvalidParameterValue.QueryError",
            "InvalidParameterValue.Region",
            "InvalidParameterValue.ResourceAlreadyExist",
            "InvalidParameterValue.Specification",
            "InvalidParameterValue.Type",
            "InvalidParameterValue.UpdateError",
            "LimitExceeded",
            "LimitExceeded.LBDomains",
            "LimitExceeded.LimitExceeded",
            "MissingParameter",
            "MissingParameter.CreateError",
            "MissingParameter.MissParameter",
            "MissingParameter.UpdateError",
            "OperationDenied",
            "OperationDenied.OperationDenied",
            "ResourceInUse.GatewayServiceSourceExistService",
            "ResourceInUse.InstancesExistedInService",
            "ResourceInUse.ServicesExistedInNamespace",
            "ResourceNotFound",
            "ResourceNotFound.Forbidden",
            "ResourceNotFound.InstanceNotFound",
            "ResourceNotFound.ResourceNotFound",
            "ResourceUnavailable.NotPurchased",
            "UnauthorizedOperation",
            "UnauthorizedOperation.CamNoAuth",
            "UnauthorizedOperation.CamPassRoleNotExist",
            "UnauthorizedOperation.ClsNotActivated",
            "UnauthorizedOperation.Uin",
            "UnauthorizedOperation.UnauthorizedOperation",
            "UnsupportedOperation",
        ];
        pub(super) static NAMES: [&str; 68] = [
            "AuthFailure",
            "AuthFailureUnauthorizedOperation",
            "FailedOperation",
            "FailedOperationCls",
            "FailedOperationFailedOperation",
            "FailedOperationInternalError",
            "FailedOperationResource",
            "FailedOperationRole",
            "FailedOperationVpc",
            "InternalError",
            "InternalErrorCamNoAuth",
            "InternalErrorCreateError",
            "InternalErrorDecodeError",
            "InternalErrorGetCredential",
            "InternalErrorGetRoleError",
            "InternalErrorGovernanceFailure",
            "InternalErrorHttpStatusCodeError",
            "InternalErrorIoError",
            "InternalErrorInternalError",
            "InternalErrorOperationFailed",
            "InternalErrorQueryError",
            "InternalErrorTkeFailure",
            "InternalErrorTagFailure",
            "InternalErrorUnknownError",
            "InternalErrorUpdateError",
            "InternalErrorVpcFailure",
            "InvalidParameter",
            "InvalidParameterParseJsonError",
            "InvalidParameterValue",
            "InvalidParameterValueAction",
            "InvalidParameterValueBadRequestFormat",
            "InvalidParameterValueCreateError",
            "InvalidParameterValueDescription",
            "InvalidParameterValueGatewayId",
            "InvalidParameterValueInvalidParameterValue",
            "InvalidParameterValueKeyNotExist",
            "InvalidParameterValueName",
            "InvalidParameterValueOperationFailed",
            "InvalidParameterValueQueryError",
            "InvalidParameterValueRegion",
            "InvalidParameterValueResourceAlreadyExist",
            "InvalidParameterValueSpecification",
            "InvalidParameterValueType",
            "InvalidParameterValueUpdateError",
            "LimitExceeded",
            "LimitExceededLbDomains",
            "LimitExceededLimitExceeded",
            "MissingParameter",
            "MissingParameterCreateError",
            "MissingParameterMissParameter",
            "MissingParameterUpdateError",
            "OperationDenied",
            "OperationDeniedOperationDenied",
            "ResourceInUseGatewayServiceSourceExistService",
            "ResourceInUseInstancesExistedInService",
            "ResourceInUseServicesExistedInNamespace",
            "ResourceNotFound",
            "ResourceNotFoundForbidden",
            "ResourceNotFoundInstanceNotFound",
            "ResourceNotFoundResourceNotFound",
            "ResourceUnavailableNotPurchased",
            "UnauthorizedOperation",
            "UnauthorizedOperationCamNoAuth",
            "UnauthorizedOperationCamPassRoleNotExist",
            "UnauthorizedOperationClsNotActivated",
            "UnauthorizedOperationUin",
            "UnauthorizedOperationUnauthorizedOperation",
            "UnsupportedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 23] = [
            Answer::of("AuthFailure"),
            Answer::of("AuthFailure.UnauthorizedOperation"),
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
            Answer::below("MissingParameter"),
            Answer::of("OperationDenied"),
            Answer::below("OperationDenied"),
            Answer::below("ResourceInUse"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::below("ResourceUnavailable"),
            Answer::of("UnauthorizedOperation"),
            Answer::below("UnauthorizedOperation"),
            Answer::of("UnsupportedOperation"),
        ];
        pub(super) use super::index::TSE_V20201207_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "TseError",
            label_en: "Tencent Cloud Service Engine",
            label_zh: "TSF-Polaris&ZK&网关",
            level: Level::Service,
            product: Some(products::TSE),
            version: Some("2020-12-07"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    35,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2021-07-27",
                        "自 2021-07-27 起，服务的错误码列表中不再包含此错误码",
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

#[cfg(feature = "tse")]
pub use v20201207::TseError;

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
