// @generated from spec/tse.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 7df267b84f5cb0da
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/tse.rs"]
mod index;

/// Version 2020-12-07 of the API.
pub mod v20201207 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of Tencent Cloud Service Engine (tse), API 3.0, version 2020-12-07.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum TseError {
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// AuthFailure.UnauthorizedOperation
        #[doc(alias("AuthFailure.UnauthorizedOperation"))]
        AuthFailureUnauthorizedOperation = 869_723_887,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.Cls
        #[doc(alias("FailedOperation.Cls"))]
        FailedOperationCls = -690_674_123,
        /// FailedOperation.FailedOperation
        #[doc(alias("FailedOperation.FailedOperation"))]
        FailedOperationFailedOperation = 1_194_674_209,
        /// FailedOperation.InternalError
        #[doc(alias("FailedOperation.InternalError"))]
        FailedOperationInternalError = -1_283_661_583,
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
        /// InternalError.CamNoAuth
        #[doc(alias("InternalError.CamNoAuth"))]
        InternalErrorCamNoAuth = 1_191_580_447,
        /// InternalError.CreateError
        #[doc(alias("InternalError.CreateError"))]
        InternalErrorCreateError = 1_123_471_791,
        /// InternalError.DecodeError
        #[doc(alias("InternalError.DecodeError"))]
        InternalErrorDecodeError = -1_864_459_232,
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
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.ParseJsonError
        #[doc(alias("InvalidParameter.ParseJsonError"))]
        InvalidParameterParseJsonError = 278_853_310,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.Action
        #[doc(alias("InvalidParameterValue.Action"))]
        InvalidParameterValueAction = 1_053_067_889,
        /// InvalidParameterValue.BadRequestFormat
        #[doc(alias("InvalidParameterValue.BadRequestFormat"))]
        InvalidParameterValueBadRequestFormat = -2_132_613_422,
        /// InvalidParameterValue.CreateError
        #[doc(alias("InvalidParameterValue.CreateError"))]
        InvalidParameterValueCreateError = -1_073_522_080,
        /// InvalidParameterValue.Description
        #[doc(alias("InvalidParameterValue.Description"))]
        InvalidParameterValueDescription = -1_219_142_519,
        /// InvalidParameterValue.GatewayId
        #[doc(alias("InvalidParameterValue.GatewayId"))]
        InvalidParameterValueGatewayId = 169_420_421,
        /// InvalidParameterValue.InvalidParameterValue
        #[doc(alias("InvalidParameterValue.InvalidParameterValue"))]
        InvalidParameterValueInvalidParameterValue = 114_180_328,
        /// InvalidParameterValue.KeyNotExist
        #[doc(alias("InvalidParameterValue.KeyNotExist"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2021-07-27"
        )]
        InvalidParameterValueKeyNotExist = 2_086_619_620,
        /// InvalidParameterValue.Name
        #[doc(alias("InvalidParameterValue.Name"))]
        InvalidParameterValueName = -1_733_265_474,
        /// InvalidParameterValue.OperationFailed
        #[doc(alias("InvalidParameterValue.OperationFailed"))]
        InvalidParameterValueOperationFailed = 809_176_078,
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
        /// InvalidParameterValue.Type
        #[doc(alias("InvalidParameterValue.Type"))]
        InvalidParameterValueType = -2_020_894_485,
        /// InvalidParameterValue.UpdateError
        #[doc(alias("InvalidParameterValue.UpdateError"))]
        InvalidParameterValueUpdateError = 1_651_769_783,
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
        /// OperationDenied.OperationDenied
        #[doc(alias("OperationDenied.OperationDenied"))]
        OperationDeniedOperationDenied = -183_424_091,
        /// ResourceInUse.GatewayServiceSourceExistService
        #[doc(alias("ResourceInUse.GatewayServiceSourceExistService"))]
        ResourceInUseGatewayServiceSourceExistService = 1_936_093_969,
        /// ResourceInUse.InstancesExistedInService
        #[doc(alias("ResourceInUse.InstancesExistedInService"))]
        ResourceInUseInstancesExistedInService = 458_036_067,
        /// ResourceInUse.ServicesExistedInNamespace
        #[doc(alias("ResourceInUse.ServicesExistedInNamespace"))]
        ResourceInUseServicesExistedInNamespace = -501_424_770,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// ResourceNotFound.Forbidden
        #[doc(alias("ResourceNotFound.Forbidden"))]
        ResourceNotFoundForbidden = 714_825_847,
        /// ResourceNotFound.InstanceNotFound
        #[doc(alias("ResourceNotFound.InstanceNotFound"))]
        ResourceNotFoundInstanceNotFound = -766_641_891,
        /// ResourceNotFound.ResourceNotFound
        #[doc(alias("ResourceNotFound.ResourceNotFound"))]
        ResourceNotFoundResourceNotFound = -1_420_456_309,
        /// ResourceUnavailable.NotPurchased
        #[doc(alias("ResourceUnavailable.NotPurchased"))]
        ResourceUnavailableNotPurchased = 483_847_600,
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
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
    }
    api::listed_enum!(TseError, tse_v20201207_table);
    mod tse_v20201207_table {
        use super::api::{
            Background, Index, Level, Retirement, Table, TableData, backgrounds,
        };
        use super::{TseError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "tse_v20201207";
        pub(super) const CODE_INDEX: Index = index::TSE_V20201207_CODES;
        pub(super) const KEY_INDEX: Index = index::TSE_V20201207_KEYS;
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
        pub(super) static BACKGROUNDS: [Background; 68] = backgrounds(
            &WORDS,
            &index::TSE_V20201207_HEADS,
        );
        pub(super) static TABLE: Table = Table::new(TableData {
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
            backgrounds: &BACKGROUNDS,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20201207::TseError;

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
