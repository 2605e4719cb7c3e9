// @generated from spec/tdid.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 03c9cd11c454ce2d
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/tdid.rs"]
mod index;

/// Version 2021-05-19 of the API.
pub mod v20210519 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of TencentCloud Decentralized Identity (tdid), API 3.0, version 2021-05-19.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum TdidError {
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// Authority.AuthorityNameLengthLong
        #[doc(alias("Authority.AuthorityNameLengthLong"))]
        AuthorityAuthorityNameLengthLong = -172_008_261,
        /// Authority.AuthorityRemarkLengthLong
        #[doc(alias("Authority.AuthorityRemarkLengthLong"))]
        AuthorityAuthorityRemarkLengthLong = 1_818_050_394,
        /// Authority.ErrCodeAuthorityRegistered
        #[doc(alias("Authority.ErrCodeAuthorityRegistered"))]
        AuthorityErrCodeAuthorityRegistered = 688_046_285,
        /// Authority.ErrCodeDidAuthorityRegistered
        #[doc(alias("Authority.ErrCodeDidAuthorityRegistered"))]
        AuthorityErrCodeDidAuthorityRegistered = 375_920_661,
        /// Cam.InvalidAuth
        #[doc(alias("Cam.InvalidAuth"))]
        CamInvalidAuth = -846_979_471,
        /// Cpt.CreateCPTFailed
        #[doc(alias("Cpt.CreateCPTFailed"))]
        CptCreateCptFailed = -1_542_933_808,
        /// Cpt.InvalidCPTJson
        #[doc(alias("Cpt.InvalidCPTJson"))]
        CptInvalidCptJson = -795_946_347,
        /// Credential.CPTNotExisted
        #[doc(alias("Credential.CPTNotExisted"))]
        CredentialCptNotExisted = -1_723_069_864,
        /// Credential.CredentialExpired
        #[doc(alias("Credential.CredentialExpired"))]
        CredentialCredentialExpired = 590_710_735,
        /// Credential.FailedCreatePresentation
        #[doc(alias("Credential.FailedCreatePresentation"))]
        CredentialFailedCreatePresentation = 1_418_037_801,
        /// Credential.GenerateCommitmentFailed
        #[doc(alias("Credential.GenerateCommitmentFailed"))]
        CredentialGenerateCommitmentFailed = -192_142_955,
        /// Credential.GenerateRangeProof
        #[doc(alias("Credential.GenerateRangeProof"))]
        CredentialGenerateRangeProof = -1_248_775_168,
        /// Credential.HolderDidNotMatch
        #[doc(alias("Credential.HolderDidNotMatch"))]
        CredentialHolderDidNotMatch = -938_491_097,
        /// Credential.InvalidCRDLId
        #[doc(alias("Credential.InvalidCRDLId"))]
        CredentialInvalidCrdlId = 190_964_365,
        /// Credential.InvalidCRDLIssuer
        #[doc(alias("Credential.InvalidCRDLIssuer"))]
        CredentialInvalidCrdlIssuer = -1_266_591_487,
        /// Credential.InvalidClaim
        #[doc(alias("Credential.InvalidClaim"))]
        CredentialInvalidClaim = -2_012_872_737,
        /// Credential.InvalidDisclosurePolicy
        #[doc(alias("Credential.InvalidDisclosurePolicy"))]
        CredentialInvalidDisclosurePolicy = 346_678_250,
        /// Credential.InvalidOperateClaim
        #[doc(alias("Credential.InvalidOperateClaim"))]
        CredentialInvalidOperateClaim = -1_389_780_655,
        /// Credential.InvalidParas
        #[doc(alias("Credential.InvalidParas"))]
        CredentialInvalidParas = 120_074_439,
        /// Credential.InvalidProofCommitment
        #[doc(alias("Credential.InvalidProofCommitment"))]
        CredentialInvalidProofCommitment = 2_008_930_250,
        /// Credential.InvalidProofValue
        #[doc(alias("Credential.InvalidProofValue"))]
        CredentialInvalidProofValue = -792_926_610,
        /// Credential.InvalidZeroProof
        #[doc(alias("Credential.InvalidZeroProof"))]
        CredentialInvalidZeroProof = -1_942_205_283,
        /// Credential.IssuerDidNotMatch
        #[doc(alias("Credential.IssuerDidNotMatch"))]
        CredentialIssuerDidNotMatch = 1_086_327_085,
        /// Credential.NoIdInClaim
        #[doc(alias("Credential.NoIdInClaim"))]
        CredentialNoIdInClaim = -43_612_623,
        /// Credential.ProofValueNotExisted
        #[doc(alias("Credential.ProofValueNotExisted"))]
        CredentialProofValueNotExisted = 334_903_828,
        /// Credential.VerifyCRDLFailed
        #[doc(alias("Credential.VerifyCRDLFailed"))]
        CredentialVerifyCrdlFailed = -1_060_422_376,
        /// Credential.VerifyZeroProofFailed
        #[doc(alias("Credential.VerifyZeroProofFailed"))]
        CredentialVerifyZeroProofFailed = -402_431_705,
        /// DataBase.FailedOperation
        #[doc(alias("DataBase.FailedOperation"))]
        DataBaseFailedOperation = 2_106_038_972,
        /// Did.PermissionDenied
        #[doc(alias("Did.PermissionDenied"))]
        DidPermissionDenied = -232_508_328,
        /// DidFailedOperation.DidExisted
        #[doc(alias("DidFailedOperation.DidExisted"))]
        DidFailedOperationDidExisted = 1_751_035_232,
        /// DidFailedOperation.DidNotExisted
        #[doc(alias("DidFailedOperation.DidNotExisted"))]
        DidFailedOperationDidNotExisted = 1_862_107_973,
        /// DidFailedOperation.DidObjectIdExisted
        #[doc(alias("DidFailedOperation.DidObjectIdExisted"))]
        DidFailedOperationDidObjectIdExisted = 526_309_524,
        /// DidFailedOperation.DidStatusInvalid
        #[doc(alias("DidFailedOperation.DidStatusInvalid"))]
        DidFailedOperationDidStatusInvalid = 1_404_685_334,
        /// DidFailedOperation.DidSvcNotExisted
        #[doc(alias("DidFailedOperation.DidSvcNotExisted"))]
        DidFailedOperationDidSvcNotExisted = -1_788_616_418,
        /// DidFailedOperation.GetDidDocFiled
        #[doc(alias("DidFailedOperation.GetDidDocFiled"))]
        DidFailedOperationGetDidDocFiled = 1_475_739_284,
        /// DidFailedOperation.NotAuthority
        #[doc(alias("DidFailedOperation.NotAuthority"))]
        DidFailedOperationNotAuthority = 1_476_474_849,
        /// DidFailedOperation.NotDidCreator
        #[doc(alias("DidFailedOperation.NotDidCreator"))]
        DidFailedOperationNotDidCreator = -157_658_884,
        /// DidFailedOperation.PrivateKeyInvalid
        #[doc(alias("DidFailedOperation.PrivateKeyInvalid"))]
        DidFailedOperationPrivateKeyInvalid = 1_763_282_966,
        /// DidFailedOperation.PublicKeyInvalid
        #[doc(alias("DidFailedOperation.PublicKeyInvalid"))]
        DidFailedOperationPublicKeyInvalid = -2_121_817_728,
        /// DidSdk.UnknownError
        ///
        /// - Retry: `backoff`
        #[doc(alias("DidSdk.UnknownError"))]
        DidSdkUnknownError = 346_689_763,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.InvalidAuth
        #[doc(alias("FailedOperation.InvalidAuth"))]
        FailedOperationInvalidAuth = -210_998_771,
        /// FailedOperation.InvalidParameterValue
        #[doc(alias("FailedOperation.InvalidParameterValue"))]
        FailedOperationInvalidParameterValue = 599_635_264,
        /// FailedOperation.OperationException
        #[doc(alias("FailedOperation.OperationException"))]
        FailedOperationOperationException = 547_494_135,
        /// FailedOperation.PermissionDenied
        #[doc(alias("FailedOperation.PermissionDenied"))]
        FailedOperationPermissionDenied = 1_404_923_217,
        /// HttpInvoker.NewQuestError
        ///
        /// - Retry: `backoff`
        #[doc(alias("HttpInvoker.NewQuestError"))]
        HttpInvokerNewQuestError = -420_287_670,
        /// HttpInvoker.SendQuestError
        ///
        /// - Retry: `backoff`
        #[doc(alias("HttpInvoker.SendQuestError"))]
        HttpInvokerSendQuestError = -2_137_174_322,
        /// InternalError
        InternalError = -609_421_848,
        /// InternalError.ApiUnknownError
        #[doc(alias("InternalError.ApiUnknownError"))]
        InternalErrorApiUnknownError = 1_036_439_663,
        /// InternalError.ServerException
        #[doc(alias("InternalError.ServerException"))]
        InternalErrorServerException = -264_265_647,
        /// InternalError.ServiceDisabled
        #[doc(alias("InternalError.ServiceDisabled"))]
        InternalErrorServiceDisabled = -270_454_924,
        /// InternalError.ServiceError
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.ServiceError"))]
        InternalErrorServiceError = 819_268_962,
        /// InternalError.ServicePanic
        #[doc(alias("InternalError.ServicePanic"))]
        InternalErrorServicePanic = 100_349_393,
        /// InternalError.UnknownError
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.UnknownError"))]
        InternalErrorUnknownError = -233_944_585,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.IllegalDateTime
        #[doc(alias("InvalidParameterValue.IllegalDateTime"))]
        InvalidParameterValueIllegalDateTime = -192_534_734,
        /// InvalidParameterValue.IllegalValue
        #[doc(alias("InvalidParameterValue.IllegalValue"))]
        InvalidParameterValueIllegalValue = 1_635_326_672,
        /// InvalidParameterValue.ResourceNotExisted
        #[doc(alias("InvalidParameterValue.ResourceNotExisted"))]
        InvalidParameterValueResourceNotExisted = -899_766_636,
        /// MissingParameter
        MissingParameter = -335_740_916,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// ResourceUnavailable
        ResourceUnavailable = 580_484_002,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
    }
    api::listed_enum!(TdidError, tdid_v20210519_table);
    mod tdid_v20210519_table {
        use super::api::{
            Background, Index, Level, Own, Retry, Table, TableData, backgrounds,
        };
        use super::{TdidError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "tdid_v20210519";
        pub(super) const CODE_INDEX: Index = index::TDID_V20210519_CODES;
        pub(super) const KEY_INDEX: Index = index::TDID_V20210519_KEYS;
        pub(super) static VARIANTS: [TdidError; 64] = [
            TdidError::AuthFailure,
            TdidError::AuthorityAuthorityNameLengthLong,
            TdidError::AuthorityAuthorityRemarkLengthLong,
            TdidError::AuthorityErrCodeAuthorityRegistered,
            TdidError::AuthorityErrCodeDidAuthorityRegistered,
            TdidError::CamInvalidAuth,
            TdidError::CptCreateCptFailed,
            TdidError::CptInvalidCptJson,
            TdidError::CredentialCptNotExisted,
            TdidError::CredentialCredentialExpired,
            TdidError::CredentialFailedCreatePresentation,
            TdidError::CredentialGenerateCommitmentFailed,
            TdidError::CredentialGenerateRangeProof,
            TdidError::CredentialHolderDidNotMatch,
            TdidError::CredentialInvalidCrdlId,
            TdidError::CredentialInvalidCrdlIssuer,
            TdidError::CredentialInvalidClaim,
            TdidError::CredentialInvalidDisclosurePolicy,
            TdidError::CredentialInvalidOperateClaim,
            TdidError::CredentialInvalidParas,
            TdidError::CredentialInvalidProofCommitment,
            TdidError::CredentialInvalidProofValue,
            TdidError::CredentialInvalidZeroProof,
            TdidError::CredentialIssuerDidNotMatch,
            TdidError::CredentialNoIdInClaim,
            TdidError::CredentialProofValueNotExisted,
            TdidError::CredentialVerifyCrdlFailed,
            TdidError::CredentialVerifyZeroProofFailed,
            TdidError::DataBaseFailedOperation,
            TdidError::DidPermissionDenied,
            TdidError::DidFailedOperationDidExisted,
            TdidError::DidFailedOperationDidNotExisted,
            TdidError::DidFailedOperationDidObjectIdExisted,
            TdidError::DidFailedOperationDidStatusInvalid,
            TdidError::DidFailedOperationDidSvcNotExisted,
            TdidError::DidFailedOperationGetDidDocFiled,
            TdidError::DidFailedOperationNotAuthority,
            TdidError::DidFailedOperationNotDidCreator,
            TdidError::DidFailedOperationPrivateKeyInvalid,
            TdidError::DidFailedOperationPublicKeyInvalid,
            TdidError::DidSdkUnknownError,
            TdidError::FailedOperation,
            TdidError::FailedOperationInvalidAuth,
            TdidError::FailedOperationInvalidParameterValue,
            TdidError::FailedOperationOperationException,
            TdidError::FailedOperationPermissionDenied,
            TdidError::HttpInvokerNewQuestError,
            TdidError::HttpInvokerSendQuestError,
            TdidError::InternalError,
            TdidError::InternalErrorApiUnknownError,
            TdidError::InternalErrorServerException,
            TdidError::InternalErrorServiceDisabled,
            TdidError::InternalErrorServiceError,
            TdidError::InternalErrorServicePanic,
            TdidError::InternalErrorUnknownError,
            TdidError::InvalidParameter,
            TdidError::InvalidParameterValue,
            TdidError::InvalidParameterValueIllegalDateTime,
            TdidError::InvalidParameterValueIllegalValue,
            TdidError::InvalidParameterValueResourceNotExisted,
            TdidError::MissingParameter,
            TdidError::ResourceNotFound,
            TdidError::ResourceUnavailable,
            TdidError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 64] = [
            "AuthFailure",
            "Authority.AuthorityNameLengthLong",
            "Authority.AuthorityRemarkLengthLong",
            "Authority.ErrCodeAuthorityRegistered",
            "Authority.ErrCodeDidAuthorityRegistered",
            "Cam.InvalidAuth",
            "Cpt.CreateCPTFailed",
            "Cpt.InvalidCPTJson",
            "Credential.CPTNotExisted",
            "Credential.CredentialExpired",
            "Credential.FailedCreatePresentation",
            "Credential.GenerateCommitmentFailed",
            "Credential.GenerateRangeProof",
            "Credential.HolderDidNotMatch",
            "Credential.InvalidCRDLId",
            "Credential.InvalidCRDLIssuer",
            "Credential.InvalidClaim",
            "Credential.InvalidDisclosurePolicy",
            "Credential.InvalidOperateClaim",
            "Credential.InvalidParas",
            "Credential.InvalidProofCommitment",
            "Credential.InvalidProofValue",
            "Credential.InvalidZeroProof",
            "Credential.IssuerDidNotMatch",
            "Credential.NoIdInClaim",
            "Credential.ProofValueNotExisted",
            "Credential.VerifyCRDLFailed",
            "Credential.VerifyZeroProofFailed",
            "DataBase.FailedOperation",
            "Did.PermissionDenied",
            "DidFailedOperation.DidExisted",
            "DidFailedOperation.DidNotExisted",
            "DidFailedOperation.DidObjectIdExisted",
            "DidFailedOperation.DidStatusInvalid",
            "DidFailedOperation.DidSvcNotExisted",
            "DidFailedOperation.GetDidDocFiled",
            "DidFailedOperation.NotAuthority",
            "DidFailedOperation.NotDidCreator",
            "DidFailedOperation.PrivateKeyInvalid",
            "DidFailedOperation.PublicKeyInvalid",
            "DidSdk.UnknownError",
            "FailedOperation",
            "FailedOperation.InvalidAuth",
            "FailedOperation.InvalidParameterValue",
            "FailedOperation.OperationException",
            "FailedOperation.PermissionDenied",
            "HttpInvoker.NewQuestError",
            "HttpInvoker.SendQuestError",
            "InternalError",
            "InternalError.ApiUnknownError",
            "InternalError.ServerException",
            "InternalError.ServiceDisabled",
            "InternalError.ServiceError",
            "InternalError.ServicePanic",
            "InternalError.UnknownError",
            "InvalidParameter",
            "InvalidParameterValue",
            "InvalidParameterValue.IllegalDateTime",
            "InvalidParameterValue.IllegalValue",
            "InvalidParameterValue.ResourceNotExisted",
            "MissingParameter",
            "ResourceNotFound",
            "ResourceUnavailable",
            "UnsupportedOperation",
        ];
        pub(super) static NAMES: [&str; 64] = [
            "AuthFailure",
            "AuthorityAuthorityNameLengthLong",
            "AuthorityAuthorityRemarkLengthLong",
            "AuthorityErrCodeAuthorityRegistered",
            "AuthorityErrCodeDidAuthorityRegistered",
            "CamInvalidAuth",
            "CptCreateCptFailed",
            "CptInvalidCptJson",
            "CredentialCptNotExisted",
            "CredentialCredentialExpired",
            "CredentialFailedCreatePresentation",
            "CredentialGenerateCommitmentFailed",
            "CredentialGenerateRangeProof",
            "CredentialHolderDidNotMatch",
            "CredentialInvalidCrdlId",
            "CredentialInvalidCrdlIssuer",
            "CredentialInvalidClaim",
            "CredentialInvalidDisclosurePolicy",
            "CredentialInvalidOperateClaim",
            "CredentialInvalidParas",
            "CredentialInvalidProofCommitment",
            "CredentialInvalidProofValue",
            "CredentialInvalidZeroProof",
            "CredentialIssuerDidNotMatch",
            "CredentialNoIdInClaim",
            "CredentialProofValueNotExisted",
            "CredentialVerifyCrdlFailed",
            "CredentialVerifyZeroProofFailed",
            "DataBaseFailedOperation",
            "DidPermissionDenied",
            "DidFailedOperationDidExisted",
            "DidFailedOperationDidNotExisted",
            "DidFailedOperationDidObjectIdExisted",
            "DidFailedOperationDidStatusInvalid",
            "DidFailedOperationDidSvcNotExisted",
            "DidFailedOperationGetDidDocFiled",
            "DidFailedOperationNotAuthority",
            "DidFailedOperationNotDidCreator",
            "DidFailedOperationPrivateKeyInvalid",
            "DidFailedOperationPublicKeyInvalid",
            "DidSdkUnknownError",
            "FailedOperation",
            "FailedOperationInvalidAuth",
            "FailedOperationInvalidParameterValue",
            "FailedOperationOperationException",
            "FailedOperationPermissionDenied",
            "HttpInvokerNewQuestError",
            "HttpInvokerSendQuestError",
            "InternalError",
            "InternalErrorApiUnknownError",
            "InternalErrorServerException",
            "InternalErrorServiceDisabled",
            "InternalErrorServiceError",
            "InternalErrorServicePanic",
            "InternalErrorUnknownError",
            "InvalidParameter",
            "InvalidParameterValue",
            "InvalidParameterValueIllegalDateTime",
            "InvalidParameterValueIllegalValue",
            "InvalidParameterValueResourceNotExisted",
            "MissingParameter",
            "ResourceNotFound",
            "ResourceUnavailable",
            "UnsupportedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static BACKGROUNDS: [Background; 64] = backgrounds(
            &WORDS,
            &index::TDID_V20210519_HEADS,
        );
        pub(super) static OWN: [Own; 5] = [
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
        ];
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "TdidError",
            label_en: "TencentCloud Decentralized Identity",
            label_zh: "分布式身份",
            level: Level::Service,
            product: Some(products::TDID),
            version: Some("2021-05-19"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            backgrounds: &BACKGROUNDS,
            own_at: &index::TDID_V20210519_OWN,
            own: &OWN,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20210519::TdidError;

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
