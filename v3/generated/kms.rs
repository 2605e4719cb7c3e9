// @generated from spec/kms.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 4009bbcff630b14e, rust-hash: 3ca39e9afbc4445c
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/kms.rs"]
mod index;

/// Version 2019-01-18 of the API.
pub mod v20190118 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "kms")]
    /// Error codes of Key Management Service (kms), API 3.0, version 2019-01-18.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum KmsError {
        /// AuthFailure
        AuthFailure,
        /// AuthFailure.UnauthorizedOperation
        #[doc(alias("AuthFailure.UnauthorizedOperation"))]
        AuthFailureUnauthorizedOperation,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.CmkUsedByCloudProduct
        #[doc(alias("FailedOperation.CmkUsedByCloudProduct"))]
        FailedOperationCmkUsedByCloudProduct,
        /// FailedOperation.DecryptError
        #[doc(alias("FailedOperation.DecryptError"))]
        FailedOperationDecryptError,
        /// FailedOperation.EncryptionError
        #[doc(alias("FailedOperation.EncryptionError"))]
        FailedOperationEncryptionError,
        /// FailedOperation.RotateTaskRunning
        #[doc(alias("FailedOperation.RotateTaskRunning"))]
        FailedOperationRotateTaskRunning,
        /// FailedOperation.TaggingError
        #[doc(alias("FailedOperation.TaggingError"))]
        FailedOperationTaggingError,
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.DecryptMaterialError
        #[doc(alias("InvalidParameter.DecryptMaterialError"))]
        InvalidParameterDecryptMaterialError,
        /// InvalidParameter.InvalidPendingWindowInDays
        #[doc(alias("InvalidParameter.InvalidPendingWindowInDays"))]
        InvalidParameterInvalidPendingWindowInDays,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.AliasAlreadyExists
        #[doc(alias("InvalidParameterValue.AliasAlreadyExists"))]
        InvalidParameterValueAliasAlreadyExists,
        /// InvalidParameterValue.DataKeyNameAlreadyExists
        #[doc(alias("InvalidParameterValue.DataKeyNameAlreadyExists"))]
        InvalidParameterValueDataKeyNameAlreadyExists,
        /// InvalidParameterValue.DuplicatedDataKeyId
        #[doc(alias("InvalidParameterValue.DuplicatedDataKeyId"))]
        InvalidParameterValueDuplicatedDataKeyId,
        /// InvalidParameterValue.DuplicatedKeyId
        #[doc(alias("InvalidParameterValue.DuplicatedKeyId"))]
        InvalidParameterValueDuplicatedKeyId,
        /// InvalidParameterValue.InvalidAlias
        #[doc(alias("InvalidParameterValue.InvalidAlias"))]
        InvalidParameterValueInvalidAlias,
        /// InvalidParameterValue.InvalidCiphertext
        #[doc(alias("InvalidParameterValue.InvalidCiphertext"))]
        InvalidParameterValueInvalidCiphertext,
        /// InvalidParameterValue.InvalidDataKeyId
        #[doc(alias("InvalidParameterValue.InvalidDataKeyId"))]
        InvalidParameterValueInvalidDataKeyId,
        /// InvalidParameterValue.InvalidDataKeyName
        #[doc(alias("InvalidParameterValue.InvalidDataKeyName"))]
        InvalidParameterValueInvalidDataKeyName,
        /// InvalidParameterValue.InvalidHsmClusterId
        #[doc(alias("InvalidParameterValue.InvalidHsmClusterId"))]
        InvalidParameterValueInvalidHsmClusterId,
        /// InvalidParameterValue.InvalidImportKeyMaterial
        #[doc(alias("InvalidParameterValue.InvalidImportKeyMaterial"))]
        InvalidParameterValueInvalidImportKeyMaterial,
        /// InvalidParameterValue.InvalidKeyId
        #[doc(alias("InvalidParameterValue.InvalidKeyId"))]
        InvalidParameterValueInvalidKeyId,
        /// InvalidParameterValue.InvalidKeyUsage
        #[doc(alias("InvalidParameterValue.InvalidKeyUsage"))]
        InvalidParameterValueInvalidKeyUsage,
        /// InvalidParameterValue.InvalidPlaintext
        #[doc(alias("InvalidParameterValue.InvalidPlaintext"))]
        InvalidParameterValueInvalidPlaintext,
        /// InvalidParameterValue.InvalidType
        #[doc(alias("InvalidParameterValue.InvalidType"))]
        InvalidParameterValueInvalidType,
        /// InvalidParameterValue.MaterialNotMatch
        #[doc(alias("InvalidParameterValue.MaterialNotMatch"))]
        InvalidParameterValueMaterialNotMatch,
        /// InvalidParameterValue.TagKeysDuplicated
        #[doc(alias("InvalidParameterValue.TagKeysDuplicated"))]
        InvalidParameterValueTagKeysDuplicated,
        /// InvalidParameterValue.TagsNotExisted
        #[doc(alias("InvalidParameterValue.TagsNotExisted"))]
        InvalidParameterValueTagsNotExisted,
        /// LimitExceeded.CmkLimitExceeded
        #[doc(alias("LimitExceeded.CmkLimitExceeded"))]
        LimitExceededCmkLimitExceeded,
        /// LimitExceeded.DataKeyLimitExceeded
        #[doc(alias("LimitExceeded.DataKeyLimitExceeded"))]
        LimitExceededDataKeyLimitExceeded,
        /// LimitExceeded.FingerprintsLimitExceeded
        #[doc(alias("LimitExceeded.FingerprintsLimitExceeded"))]
        LimitExceededFingerprintsLimitExceeded,
        /// LimitExceeded.KeyLimitExceeded
        #[doc(alias("LimitExceeded.KeyLimitExceeded"))]
        LimitExceededKeyLimitExceeded,
        /// MissingParameter
        MissingParameter,
        /// RequestLimitExceeded.RotateRateLimited
        #[doc(alias("RequestLimitExceeded.RotateRateLimited"))]
        RequestLimitExceededRotateRateLimited,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceUnavailable.CloudResourceBindingNotFound
        #[doc(alias("ResourceUnavailable.CloudResourceBindingNotFound"))]
        ResourceUnavailableCloudResourceBindingNotFound,
        /// ResourceUnavailable.CmkArchived
        #[doc(alias("ResourceUnavailable.CmkArchived"))]
        ResourceUnavailableCmkArchived,
        /// ResourceUnavailable.CmkDisabled
        #[doc(alias("ResourceUnavailable.CmkDisabled"))]
        ResourceUnavailableCmkDisabled,
        /// ResourceUnavailable.CmkNotFound
        #[doc(alias("ResourceUnavailable.CmkNotFound"))]
        ResourceUnavailableCmkNotFound,
        /// ResourceUnavailable.CmkNotPendingDelete
        #[doc(alias("ResourceUnavailable.CmkNotPendingDelete"))]
        ResourceUnavailableCmkNotPendingDelete,
        /// ResourceUnavailable.CmkShouldBeDisabled
        #[doc(alias("ResourceUnavailable.CmkShouldBeDisabled"))]
        ResourceUnavailableCmkShouldBeDisabled,
        /// ResourceUnavailable.CmkStateNotSupport
        #[doc(alias("ResourceUnavailable.CmkStateNotSupport"))]
        ResourceUnavailableCmkStateNotSupport,
        /// ResourceUnavailable.DataKeyDisabled
        #[doc(alias("ResourceUnavailable.DataKeyDisabled"))]
        ResourceUnavailableDataKeyDisabled,
        /// ResourceUnavailable.DataKeyNotFound
        #[doc(alias("ResourceUnavailable.DataKeyNotFound"))]
        ResourceUnavailableDataKeyNotFound,
        /// ResourceUnavailable.DataKeyNotPendingDelete
        #[doc(alias("ResourceUnavailable.DataKeyNotPendingDelete"))]
        ResourceUnavailableDataKeyNotPendingDelete,
        /// ResourceUnavailable.DataKeyPendingDelete
        #[doc(alias("ResourceUnavailable.DataKeyPendingDelete"))]
        ResourceUnavailableDataKeyPendingDelete,
        /// ResourceUnavailable.DataKeyStateNotSupport
        #[doc(alias("ResourceUnavailable.DataKeyStateNotSupport"))]
        ResourceUnavailableDataKeyStateNotSupport,
        /// ResourceUnavailable.KeyDisabled
        #[doc(alias("ResourceUnavailable.KeyDisabled"))]
        ResourceUnavailableKeyDisabled,
        /// ResourceUnavailable.KeyPendingDelete
        #[doc(alias("ResourceUnavailable.KeyPendingDelete"))]
        ResourceUnavailableKeyPendingDelete,
        /// ResourceUnavailable.NotPurchased
        #[doc(alias("ResourceUnavailable.NotPurchased"))]
        ResourceUnavailableNotPurchased,
        /// ResourceUnavailable.TokenExpired
        #[doc(alias("ResourceUnavailable.TokenExpired"))]
        ResourceUnavailableTokenExpired,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnsupportedOperation
        UnsupportedOperation,
        /// UnsupportedOperation.ExternalCmkCanNotRotate
        #[doc(alias("UnsupportedOperation.ExternalCmkCanNotRotate"))]
        UnsupportedOperationExternalCmkCanNotRotate,
        /// UnsupportedOperation.NotExternalCmk
        #[doc(alias("UnsupportedOperation.NotExternalCmk"))]
        UnsupportedOperationNotExternalCmk,
        /// UnsupportedOperation.NotRoleOperation
        #[doc(alias("UnsupportedOperation.NotRoleOperation"))]
        UnsupportedOperationNotRoleOperation,
        /// UnsupportedOperation.NotUserCreatedCmk
        #[doc(alias("UnsupportedOperation.NotUserCreatedCmk"))]
        UnsupportedOperationNotUserCreatedCmk,
        /// UnsupportedOperation.RotateNotSupported
        #[doc(alias("UnsupportedOperation.RotateNotSupported"))]
        UnsupportedOperationRotateNotSupported,
        /// UnsupportedOperation.ServiceTemporaryUnavailable
        #[doc(alias("UnsupportedOperation.ServiceTemporaryUnavailable"))]
        UnsupportedOperationServiceTemporaryUnavailable,
        /// UnsupportedOperation.UnsupportedKeyUsageInCurrentRegion
        #[doc(alias("UnsupportedOperation.UnsupportedKeyUsageInCurrentRegion"))]
        UnsupportedOperationUnsupportedKeyUsageInCurrentRegion,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "kms")]
    api::listed_enum!(KmsError, kms_v20190118_table);
    pub(crate) mod kms_v20190118_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "kms")]
        use super::KmsError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "kms_v20190118";
        pub(super) const CODE_INDEX: Index = index::KMS_V20190118_CODES;
        pub(super) const KEY_INDEX: Index = index::KMS_V20190118_KEYS;
        #[cfg(feature = "kms")]
        pub(super) static VARIANTS: [KmsError; 62] = [
            KmsError::AuthFailure,
            KmsError::AuthFailureUnauthorizedOperation,
            KmsError::FailedOperation,
            KmsError::FailedOperationCmkUsedByCloudProduct,
            KmsError::FailedOperationDecryptError,
            KmsError::FailedOperationEncryptionError,
            KmsError::FailedOperationRotateTaskRunning,
            KmsError::FailedOperationTaggingError,
            KmsError::InternalError,
            KmsError::InvalidParameter,
            KmsError::InvalidParameterDecryptMaterialError,
            KmsError::InvalidParameterInvalidPendingWindowInDays,
            KmsError::InvalidParameterValue,
            KmsError::InvalidParameterValueAliasAlreadyExists,
            KmsError::InvalidParameterValueDataKeyNameAlreadyExists,
            KmsError::InvalidParameterValueDuplicatedDataKeyId,
            KmsError::InvalidParameterValueDuplicatedKeyId,
            KmsError::InvalidParameterValueInvalidAlias,
            KmsError::InvalidParameterValueInvalidCiphertext,
            KmsError::InvalidParameterValueInvalidDataKeyId,
            KmsError::InvalidParameterValueInvalidDataKeyName,
            KmsError::InvalidParameterValueInvalidHsmClusterId,
            KmsError::InvalidParameterValueInvalidImportKeyMaterial,
            KmsError::InvalidParameterValueInvalidKeyId,
            KmsError::InvalidParameterValueInvalidKeyUsage,
            KmsError::InvalidParameterValueInvalidPlaintext,
            KmsError::InvalidParameterValueInvalidType,
            KmsError::InvalidParameterValueMaterialNotMatch,
            KmsError::InvalidParameterValueTagKeysDuplicated,
            KmsError::InvalidParameterValueTagsNotExisted,
            KmsError::LimitExceededCmkLimitExceeded,
            KmsError::LimitExceededDataKeyLimitExceeded,
            KmsError::LimitExceededFingerprintsLimitExceeded,
            KmsError::LimitExceededKeyLimitExceeded,
            KmsError::MissingParameter,
            KmsError::RequestLimitExceededRotateRateLimited,
            KmsError::ResourceNotFound,
            KmsError::ResourceUnavailableCloudResourceBindingNotFound,
            KmsError::ResourceUnavailableCmkArchived,
            KmsError::ResourceUnavailableCmkDisabled,
            KmsError::ResourceUnavailableCmkNotFound,
            KmsError::ResourceUnavailableCmkNotPendingDelete,
            KmsError::ResourceUnavailableCmkShouldBeDisabled,
            KmsError::ResourceUnavailableCmkStateNotSupport,
            KmsError::ResourceUnavailableDataKeyDisabled,
            KmsError::ResourceUnavailableDataKeyNotFound,
            KmsError::ResourceUnavailableDataKeyNotPendingDelete,
            KmsError::ResourceUnavailableDataKeyPendingDelete,
            KmsError::ResourceUnavailableDataKeyStateNotSupport,
            KmsError::ResourceUnavailableKeyDisabled,
            KmsError::ResourceUnavailableKeyPendingDelete,
            KmsError::ResourceUnavailableNotPurchased,
            KmsError::ResourceUnavailableTokenExpired,
            KmsError::UnauthorizedOperation,
            KmsError::UnsupportedOperation,
            KmsError::UnsupportedOperationExternalCmkCanNotRotate,
            KmsError::UnsupportedOperationNotExternalCmk,
            KmsError::UnsupportedOperationNotRoleOperation,
            KmsError::UnsupportedOperationNotUserCreatedCmk,
            KmsError::UnsupportedOperationRotateNotSupported,
            KmsError::UnsupportedOperationServiceTemporaryUnavailable,
            KmsError::UnsupportedOperationUnsupportedKeyUsageInCurrentRegion,
        ];
        pub(super) static WORDS: [&str; 62] = [
            "AuthFailure",
            "AuthFailure.UnauthorizedOperation",
            "FailedOperation",
            "FailedOperation.CmkUsedByCloudProduct",
            "FailedOperation.DecryptError",
            "FailedOperation.EncryptionError",
            "FailedOperation.RotateTaskRunning",
            "FailedOperation.TaggingError",
            "InternalError",
            "InvalidParameter",
            "InvalidParameter.DecryptMaterialError",
            "InvalidParameter.InvalidPendingWindowInDays",
            "InvalidParameterValue",
            "InvalidParameterValue.AliasAlreadyExists",
            "InvalidParameterValue.DataKeyNameAlreadyExists",
            "InvalidParameterValue.DuplicatedDataKeyId",
            "InvalidParameterValue.DuplicatedKeyId",
            "InvalidParameterValue.InvalidAlias",
            "InvalidParameterValue.InvalidCiphertext",
            "InvalidParameterValue.InvalidDataKeyId",
            "InvalidParameterValue.InvalidDataKeyName",
            "InvalidParameterValue.InvalidHsmClusterId",
            "InvalidParameterValue.InvalidImportKeyMaterial",
            "InvalidParameterValue.InvalidKeyId",
            "InvalidParameterValue.InvalidKeyUsage",
            "InvalidParameterValue.InvalidPlaintext",
            "InvalidParameterValue.InvalidType",
            "InvalidParameterValue.MaterialNotMatch",
            "InvalidParameterValue.TagKeysDuplicated",
            "InvalidParameterValue.TagsNotExisted",
            "LimitExceeded.CmkLimitExceeded",
            "LimitExceeded.DataKeyLimitExceeded",
            "LimitExceeded.FingerprintsLimitExceeded",
            "LimitExceeded.KeyLimitExceeded",
            "MissingParameter",
            "RequestLimitExceeded.RotateRateLimited",
            "ResourceNotFound",
            "ResourceUnavailable.CloudResourceBindingNotFound",
            "ResourceUnavailable.CmkArchived",
            "ResourceUnavailable.CmkDisabled",
            "ResourceUnavailable.CmkNotFound",
            "ResourceUnavailable.CmkNotPendingDelete",
            "ResourceUnavailable.CmkShouldBeDisabled",
            "ResourceUnavailable.CmkStateNotSupport",
            "ResourceUnavailable.DataKeyDisabled",
            "ResourceUnavailable.DataKeyNotFound",
            "ResourceUnavailable.DataKeyNotPendingDelete",
            "ResourceUnavailable.DataKeyPendingDelete",
            "ResourceUnavailable.DataKeyStateNotSupport",
            "ResourceUnavailable.KeyDisabled",
            "ResourceUnavailable.KeyPendingDelete",
            "ResourceUnavailable.NotPurchased",
            "ResourceUnavailable.TokenExpired",
            "UnauthorizedOperation",
            "UnsupportedOperation",
            "UnsupportedOperation.ExternalCmkCanNotRotate",
            "UnsupportedOperation.NotExternalCmk",
            "UnsupportedOperation.NotRoleOperation",
            "UnsupportedOperation.NotUserCreatedCmk",
            "UnsupportedOperation.RotateNotSupported",
            "UnsupportedOperation.ServiceTemporaryUnavailable",
            "UnsupportedOperation.UnsupportedKeyUsageInCurrentRegion",
        ];
        pub(super) static NAMES: [&str; 62] = [
            "AuthFailure",
            "AuthFailureUnauthorizedOperation",
            "FailedOperation",
            "FailedOperationCmkUsedByCloudProduct",
            "FailedOperationDecryptError",
            "FailedOperationEncryptionError",
            "FailedOperationRotateTaskRunning",
            "FailedOperationTaggingError",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterDecryptMaterialError",
            "InvalidParameterInvalidPendingWindowInDays",
            "InvalidParameterValue",
            "InvalidParameterValueAliasAlreadyExists",
            "InvalidParameterValueDataKeyNameAlreadyExists",
            "InvalidParameterValueDuplicatedDataKeyId",
            "InvalidParameterValueDuplicatedKeyId",
            "InvalidParameterValueInvalidAlias",
            "InvalidParameterValueInvalidCiphertext",
            "InvalidParameterValueInvalidDataKeyId",
            "InvalidParameterValueInvalidDataKeyName",
            "InvalidParameterValueInvalidHsmClusterId",
            "InvalidParameterValueInvalidImportKeyMaterial",
            "InvalidParameterValueInvalidKeyId",
            "InvalidParameterValueInvalidKeyUsage",
            "InvalidParameterValueInvalidPlaintext",
            "InvalidParameterValueInvalidType",
            "InvalidParameterValueMaterialNotMatch",
            "InvalidParameterValueTagKeysDuplicated",
            "InvalidParameterValueTagsNotExisted",
            "LimitExceededCmkLimitExceeded",
            "LimitExceededDataKeyLimitExceeded",
            "LimitExceededFingerprintsLimitExceeded",
            "LimitExceededKeyLimitExceeded",
            "MissingParameter",
            "RequestLimitExceededRotateRateLimited",
            "ResourceNotFound",
            "ResourceUnavailableCloudResourceBindingNotFound",
            "ResourceUnavailableCmkArchived",
            "ResourceUnavailableCmkDisabled",
            "ResourceUnavailableCmkNotFound",
            "ResourceUnavailableCmkNotPendingDelete",
            "ResourceUnavailableCmkShouldBeDisabled",
            "ResourceUnavailableCmkStateNotSupport",
            "ResourceUnavailableDataKeyDisabled",
            "ResourceUnavailableDataKeyNotFound",
            "ResourceUnavailableDataKeyNotPendingDelete",
            "ResourceUnavailableDataKeyPendingDelete",
            "ResourceUnavailableDataKeyStateNotSupport",
            "ResourceUnavailableKeyDisabled",
            "ResourceUnavailableKeyPendingDelete",
            "ResourceUnavailableNotPurchased",
            "ResourceUnavailableTokenExpired",
            "UnauthorizedOperation",
            "UnsupportedOperation",
            "UnsupportedOperationExternalCmkCanNotRotate",
            "UnsupportedOperationNotExternalCmk",
            "UnsupportedOperationNotRoleOperation",
            "UnsupportedOperationNotUserCreatedCmk",
            "UnsupportedOperationRotateNotSupported",
            "UnsupportedOperationServiceTemporaryUnavailable",
            "UnsupportedOperationUnsupportedKeyUsageInCurrentRegion",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 17] = [
            Answer::of("AuthFailure"),
            Answer::of("AuthFailure.UnauthorizedOperation"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::below("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::of("RequestLimitExceeded.RotateRateLimited"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceUnavailable"),
            Answer::of("UnauthorizedOperation"),
            Answer::of("UnsupportedOperation"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::KMS_V20190118_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "KmsError",
            label_en: "Key Management Service",
            label_zh: "密钥管理系统",
            level: Level::Service,
            product: Some(products::KMS),
            version: Some("2019-01-18"),
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

#[cfg(feature = "kms")]
pub use v20190118::KmsError;

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
