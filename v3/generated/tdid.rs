// @generated from spec/tdid.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: a62577e5f5edfe22, rust-hash: a24e9a468e938055
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/tdid.rs"]
mod index;

/// Version 2021-05-19 of the API.
pub mod v20210519 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "tdid")]
    /// Error codes of TencentCloud Decentralized Identity (tdid), API 3.0, version 2021-05-19.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum TdidError {
        /// AuthFailure
        AuthFailure,
        /// Authority.AuthorityNameLengthLong
        #[doc(alias("Authority.AuthorityNameLengthLong"))]
        AuthorityAuthorityNameLengthLong,
        /// Authority.AuthorityRemarkLengthLong
        #[doc(alias("Authority.AuthorityRemarkLengthLong"))]
        AuthorityAuthorityRemarkLengthLong,
        /// Authority.ErrCodeAuthorityRegistered
        #[doc(alias("Authority.ErrCodeAuthorityRegistered"))]
        AuthorityErrCodeAuthorityRegistered,
        /// Authority.ErrCodeDidAuthorityRegistered
        #[doc(alias("Authority.ErrCodeDidAuthorityRegistered"))]
        AuthorityErrCodeDidAuthorityRegistered,
        /// Cam.InvalidAuth
        #[doc(alias("Cam.InvalidAuth"))]
        CamInvalidAuth,
        /// Cpt.CreateCPTFailed
        #[doc(alias("Cpt.CreateCPTFailed"))]
        CptCreateCptFailed,
        /// Cpt.InvalidCPTJson
        #[doc(alias("Cpt.InvalidCPTJson"))]
        CptInvalidCptJson,
        /// Credential.CPTNotExisted
        #[doc(alias("Credential.CPTNotExisted"))]
        CredentialCptNotExisted,
        /// Credential.CredentialExpired
        #[doc(alias("Credential.CredentialExpired"))]
        CredentialCredentialExpired,
        /// Credential.FailedCreatePresentation
        #[doc(alias("Credential.FailedCreatePresentation"))]
        CredentialFailedCreatePresentation,
        /// Credential.GenerateCommitmentFailed
        #[doc(alias("Credential.GenerateCommitmentFailed"))]
        CredentialGenerateCommitmentFailed,
        /// Credential.GenerateRangeProof
        #[doc(alias("Credential.GenerateRangeProof"))]
        CredentialGenerateRangeProof,
        /// Credential.HolderDidNotMatch
        #[doc(alias("Credential.HolderDidNotMatch"))]
        CredentialHolderDidNotMatch,
        /// Credential.InvalidCRDLId
        #[doc(alias("Credential.InvalidCRDLId"))]
        CredentialInvalidCrdlId,
        /// Credential.InvalidCRDLIssuer
        #[doc(alias("Credential.InvalidCRDLIssuer"))]
        CredentialInvalidCrdlIssuer,
        /// Credential.InvalidClaim
        #[doc(alias("Credential.InvalidClaim"))]
        CredentialInvalidClaim,
        /// Credential.InvalidDisclosurePolicy
        #[doc(alias("Credential.InvalidDisclosurePolicy"))]
        CredentialInvalidDisclosurePolicy,
        /// Credential.InvalidOperateClaim
        #[doc(alias("Credential.InvalidOperateClaim"))]
        CredentialInvalidOperateClaim,
        /// Credential.InvalidParas
        #[doc(alias("Credential.InvalidParas"))]
        CredentialInvalidParas,
        /// Credential.InvalidProofCommitment
        #[doc(alias("Credential.InvalidProofCommitment"))]
        CredentialInvalidProofCommitment,
        /// Credential.InvalidProofValue
        #[doc(alias("Credential.InvalidProofValue"))]
        CredentialInvalidProofValue,
        /// Credential.InvalidZeroProof
        #[doc(alias("Credential.InvalidZeroProof"))]
        CredentialInvalidZeroProof,
        /// Credential.IssuerDidNotMatch
        #[doc(alias("Credential.IssuerDidNotMatch"))]
        CredentialIssuerDidNotMatch,
        /// Credential.NoIdInClaim
        #[doc(alias("Credential.NoIdInClaim"))]
        CredentialNoIdInClaim,
        /// Credential.ProofValueNotExisted
        #[doc(alias("Credential.ProofValueNotExisted"))]
        CredentialProofValueNotExisted,
        /// Credential.VerifyCRDLFailed
        #[doc(alias("Credential.VerifyCRDLFailed"))]
        CredentialVerifyCrdlFailed,
        /// Credential.VerifyZeroProofFailed
        #[doc(alias("Credential.VerifyZeroProofFailed"))]
        CredentialVerifyZeroProofFailed,
        /// DataBase.FailedOperation
        #[doc(alias("DataBase.FailedOperation"))]
        DataBaseFailedOperation,
        /// Did.PermissionDenied
        #[doc(alias("Did.PermissionDenied"))]
        DidPermissionDenied,
        /// DidFailedOperation.DidExisted
        #[doc(alias("DidFailedOperation.DidExisted"))]
        DidFailedOperationDidExisted,
        /// DidFailedOperation.DidNotExisted
        #[doc(alias("DidFailedOperation.DidNotExisted"))]
        DidFailedOperationDidNotExisted,
        /// DidFailedOperation.DidObjectIdExisted
        #[doc(alias("DidFailedOperation.DidObjectIdExisted"))]
        DidFailedOperationDidObjectIdExisted,
        /// DidFailedOperation.DidStatusInvalid
        #[doc(alias("DidFailedOperation.DidStatusInvalid"))]
        DidFailedOperationDidStatusInvalid,
        /// DidFailedOperation.DidSvcNotExisted
        #[doc(alias("DidFailedOperation.DidSvcNotExisted"))]
        DidFailedOperationDidSvcNotExisted,
        /// DidFailedOperation.GetDidDocFiled
        #[doc(alias("DidFailedOperation.GetDidDocFiled"))]
        DidFailedOperationGetDidDocFiled,
        /// DidFailedOperation.NotAuthority
        #[doc(alias("DidFailedOperation.NotAuthority"))]
        DidFailedOperationNotAuthority,
        /// DidFailedOperation.NotDidCreator
        #[doc(alias("DidFailedOperation.NotDidCreator"))]
        DidFailedOperationNotDidCreator,
        /// DidFailedOperation.PrivateKeyInvalid
        #[doc(alias("DidFailedOperation.PrivateKeyInvalid"))]
        DidFailedOperationPrivateKeyInvalid,
        /// DidFailedOperation.PublicKeyInvalid
        #[doc(alias("DidFailedOperation.PublicKeyInvalid"))]
        DidFailedOperationPublicKeyInvalid,
        /// DidSdk.UnknownError
        ///
        /// - Retry: `backoff`
        #[doc(alias("DidSdk.UnknownError"))]
        DidSdkUnknownError,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.InvalidAuth
        #[doc(alias("FailedOperation.InvalidAuth"))]
        FailedOperationInvalidAuth,
        /// FailedOperation.InvalidParameterValue
        #[doc(alias("FailedOperation.InvalidParameterValue"))]
        FailedOperationInvalidParameterValue,
        /// FailedOperation.OperationException
        #[doc(alias("FailedOperation.OperationException"))]
        FailedOperationOperationException,
        /// FailedOperation.PermissionDenied
        #[doc(alias("FailedOperation.PermissionDenied"))]
        FailedOperationPermissionDenied,
        /// HttpInvoker.NewQuestError
        ///
        /// - Retry: `backoff`
        #[doc(alias("HttpInvoker.NewQuestError"))]
        HttpInvokerNewQuestError,
        /// HttpInvoker.SendQuestError
        ///
        /// - Retry: `backoff`
        #[doc(alias("HttpInvoker.SendQuestError"))]
        HttpInvokerSendQuestError,
        /// InternalError
        InternalError,
        /// InternalError.ApiUnknownError
        #[doc(alias("InternalError.ApiUnknownError"))]
        InternalErrorApiUnknownError,
        /// InternalError.ServerException
        #[doc(alias("InternalError.ServerException"))]
        InternalErrorServerException,
        /// InternalError.ServiceDisabled
        #[doc(alias("InternalError.ServiceDisabled"))]
        InternalErrorServiceDisabled,
        /// InternalError.ServiceError
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.ServiceError"))]
        InternalErrorServiceError,
        /// InternalError.ServicePanic
        #[doc(alias("InternalError.ServicePanic"))]
        InternalErrorServicePanic,
        /// InternalError.UnknownError
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.UnknownError"))]
        InternalErrorUnknownError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.IllegalDateTime
        #[doc(alias("InvalidParameterValue.IllegalDateTime"))]
        InvalidParameterValueIllegalDateTime,
        /// InvalidParameterValue.IllegalValue
        #[doc(alias("InvalidParameterValue.IllegalValue"))]
        InvalidParameterValueIllegalValue,
        /// InvalidParameterValue.ResourceNotExisted
        #[doc(alias("InvalidParameterValue.ResourceNotExisted"))]
        InvalidParameterValueResourceNotExisted,
        /// MissingParameter
        MissingParameter,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// UnsupportedOperation
        UnsupportedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "tdid")]
    api::listed_enum!(TdidError, tdid_v20210519_table);
    pub(crate) mod tdid_v20210519_table {
        use super::api::{Answer, Index, Level, Retry, Table, TableData};
        #[cfg(feature = "tdid")]
        use super::TdidError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "tdid_v20210519";
        pub(super) const CODE_INDEX: Index = index::TDID_V20210519_CODES;
        pub(super) const KEY_INDEX: Index = index::TDID_V20210519_KEYS;
        #[cfg(feature = "tdid")]
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
        pub(super) static ANSWERS: [Answer; 24] = [
            Answer::of("AuthFailure"),
            Answer::below("Authority"),
            Answer::below("Cam"),
            Answer::below("Cpt"),
            Answer::below("Credential"),
            Answer::below("DataBase"),
            Answer::below("Did"),
            Answer::below("DidFailedOperation"),
            Answer::of("DidSdk.UnknownError").with_retry(Retry::Backoff),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("HttpInvoker.NewQuestError").with_retry(Retry::Backoff),
            Answer::of("HttpInvoker.SendQuestError").with_retry(Retry::Backoff),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InternalError.ServiceError").with_retry(Retry::Backoff),
            Answer::of("InternalError.UnknownError").with_retry(Retry::Backoff),
            Answer::of("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("MissingParameter"),
            Answer::of("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::of("UnsupportedOperation"),
        ];
        pub(super) use super::index::TDID_V20210519_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
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
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

#[cfg(feature = "tdid")]
pub use v20210519::TdidError;

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
