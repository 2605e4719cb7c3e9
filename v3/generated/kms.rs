// @generated from spec/kms.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 54605a1593bbe923
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/kms.rs"]
mod index;

/// Version 2019-01-18 of the API.
pub mod v20190118 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of Key Management Service (kms), API 3.0, version 2019-01-18.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum KmsError {
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// AuthFailure.UnauthorizedOperation
        #[doc(alias("AuthFailure.UnauthorizedOperation"))]
        AuthFailureUnauthorizedOperation = 869_723_887,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.CmkUsedByCloudProduct
        #[doc(alias("FailedOperation.CmkUsedByCloudProduct"))]
        FailedOperationCmkUsedByCloudProduct = -2_094_998_484,
        /// FailedOperation.DecryptError
        #[doc(alias("FailedOperation.DecryptError"))]
        FailedOperationDecryptError = 1_189_827_427,
        /// FailedOperation.EncryptionError
        #[doc(alias("FailedOperation.EncryptionError"))]
        FailedOperationEncryptionError = 1_890_533_206,
        /// FailedOperation.RotateTaskRunning
        #[doc(alias("FailedOperation.RotateTaskRunning"))]
        FailedOperationRotateTaskRunning = 2_067_924_123,
        /// FailedOperation.TaggingError
        #[doc(alias("FailedOperation.TaggingError"))]
        FailedOperationTaggingError = 691_172_198,
        /// InternalError
        InternalError = -609_421_848,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.DecryptMaterialError
        #[doc(alias("InvalidParameter.DecryptMaterialError"))]
        InvalidParameterDecryptMaterialError = -144_599_031,
        /// InvalidParameter.InvalidPendingWindowInDays
        #[doc(alias("InvalidParameter.InvalidPendingWindowInDays"))]
        InvalidParameterInvalidPendingWindowInDays = -680_623_903,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.AliasAlreadyExists
        #[doc(alias("InvalidParameterValue.AliasAlreadyExists"))]
        InvalidParameterValueAliasAlreadyExists = 1_207_295_548,
        /// InvalidParameterValue.DataKeyNameAlreadyExists
        #[doc(alias("InvalidParameterValue.DataKeyNameAlreadyExists"))]
        InvalidParameterValueDataKeyNameAlreadyExists = 1_124_681_885,
        /// InvalidParameterValue.DuplicatedDataKeyId
        #[doc(alias("InvalidParameterValue.DuplicatedDataKeyId"))]
        InvalidParameterValueDuplicatedDataKeyId = 1_494_020_710,
        /// InvalidParameterValue.DuplicatedKeyId
        #[doc(alias("InvalidParameterValue.DuplicatedKeyId"))]
        InvalidParameterValueDuplicatedKeyId = -401_672_634,
        /// InvalidParameterValue.InvalidAlias
        #[doc(alias("InvalidParameterValue.InvalidAlias"))]
        InvalidParameterValueInvalidAlias = 729_976_207,
        /// InvalidParameterValue.InvalidCiphertext
        #[doc(alias("InvalidParameterValue.InvalidCiphertext"))]
        InvalidParameterValueInvalidCiphertext = -705_268_267,
        /// InvalidParameterValue.InvalidDataKeyId
        #[doc(alias("InvalidParameterValue.InvalidDataKeyId"))]
        InvalidParameterValueInvalidDataKeyId = 1_550_043_125,
        /// InvalidParameterValue.InvalidDataKeyName
        #[doc(alias("InvalidParameterValue.InvalidDataKeyName"))]
        InvalidParameterValueInvalidDataKeyName = -868_867_104,
        /// InvalidParameterValue.InvalidHsmClusterId
        #[doc(alias("InvalidParameterValue.InvalidHsmClusterId"))]
        InvalidParameterValueInvalidHsmClusterId = 1_574_711_897,
        /// InvalidParameterValue.InvalidImportKeyMaterial
        #[doc(alias("InvalidParameterValue.InvalidImportKeyMaterial"))]
        InvalidParameterValueInvalidImportKeyMaterial = 970_437_950,
        /// InvalidParameterValue.InvalidKeyId
        #[doc(alias("InvalidParameterValue.InvalidKeyId"))]
        InvalidParameterValueInvalidKeyId = -455_437_127,
        /// InvalidParameterValue.InvalidKeyUsage
        #[doc(alias("InvalidParameterValue.InvalidKeyUsage"))]
        InvalidParameterValueInvalidKeyUsage = -713_875_011,
        /// InvalidParameterValue.InvalidPlaintext
        #[doc(alias("InvalidParameterValue.InvalidPlaintext"))]
        InvalidParameterValueInvalidPlaintext = -1_541_662_984,
        /// InvalidParameterValue.InvalidType
        #[doc(alias("InvalidParameterValue.InvalidType"))]
        InvalidParameterValueInvalidType = 2_009_539_226,
        /// InvalidParameterValue.MaterialNotMatch
        #[doc(alias("InvalidParameterValue.MaterialNotMatch"))]
        InvalidParameterValueMaterialNotMatch = 10_519_477,
        /// InvalidParameterValue.TagKeysDuplicated
        #[doc(alias("InvalidParameterValue.TagKeysDuplicated"))]
        InvalidParameterValueTagKeysDuplicated = -70_525_613,
        /// InvalidParameterValue.TagsNotExisted
        #[doc(alias("InvalidParameterValue.TagsNotExisted"))]
        InvalidParameterValueTagsNotExisted = 679_225_791,
        /// LimitExceeded.CmkLimitExceeded
        #[doc(alias("LimitExceeded.CmkLimitExceeded"))]
        LimitExceededCmkLimitExceeded = 629_097_882,
        /// LimitExceeded.DataKeyLimitExceeded
        #[doc(alias("LimitExceeded.DataKeyLimitExceeded"))]
        LimitExceededDataKeyLimitExceeded = 768_245_536,
        /// LimitExceeded.FingerprintsLimitExceeded
        #[doc(alias("LimitExceeded.FingerprintsLimitExceeded"))]
        LimitExceededFingerprintsLimitExceeded = -1_021_547_522,
        /// LimitExceeded.KeyLimitExceeded
        #[doc(alias("LimitExceeded.KeyLimitExceeded"))]
        LimitExceededKeyLimitExceeded = -1_591_531_030,
        /// MissingParameter
        MissingParameter = -335_740_916,
        /// RequestLimitExceeded.RotateRateLimited
        #[doc(alias("RequestLimitExceeded.RotateRateLimited"))]
        RequestLimitExceededRotateRateLimited = -418_612_078,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// ResourceUnavailable.CloudResourceBindingNotFound
        #[doc(alias("ResourceUnavailable.CloudResourceBindingNotFound"))]
        ResourceUnavailableCloudResourceBindingNotFound = -2_027_494_497,
        /// ResourceUnavailable.CmkArchived
        #[doc(alias("ResourceUnavailable.CmkArchived"))]
        ResourceUnavailableCmkArchived = 150_380_306,
        /// ResourceUnavailable.CmkDisabled
        #[doc(alias("ResourceUnavailable.CmkDisabled"))]
        ResourceUnavailableCmkDisabled = -2_057_942_837,
        /// ResourceUnavailable.CmkNotFound
        #[doc(alias("ResourceUnavailable.CmkNotFound"))]
        ResourceUnavailableCmkNotFound = 102_613_494,
        /// ResourceUnavailable.CmkNotPendingDelete
        #[doc(alias("ResourceUnavailable.CmkNotPendingDelete"))]
        ResourceUnavailableCmkNotPendingDelete = 270_677_656,
        /// ResourceUnavailable.CmkShouldBeDisabled
        #[doc(alias("ResourceUnavailable.CmkShouldBeDisabled"))]
        ResourceUnavailableCmkShouldBeDisabled = 445_623_021,
        /// ResourceUnavailable.CmkStateNotSupport
        #[doc(alias("ResourceUnavailable.CmkStateNotSupport"))]
        ResourceUnavailableCmkStateNotSupport = 808_345_847,
        /// ResourceUnavailable.DataKeyDisabled
        #[doc(alias("ResourceUnavailable.DataKeyDisabled"))]
        ResourceUnavailableDataKeyDisabled = 319_322_216,
        /// ResourceUnavailable.DataKeyNotFound
        #[doc(alias("ResourceUnavailable.DataKeyNotFound"))]
        ResourceUnavailableDataKeyNotFound = -1_478_616_011,
        /// ResourceUnavailable.DataKeyNotPendingDelete
        #[doc(alias("ResourceUnavailable.DataKeyNotPendingDelete"))]
        ResourceUnavailableDataKeyNotPendingDelete = -395_243_747,
        /// ResourceUnavailable.DataKeyPendingDelete
        #[doc(alias("ResourceUnavailable.DataKeyPendingDelete"))]
        ResourceUnavailableDataKeyPendingDelete = -991_599_575,
        /// ResourceUnavailable.DataKeyStateNotSupport
        #[doc(alias("ResourceUnavailable.DataKeyStateNotSupport"))]
        ResourceUnavailableDataKeyStateNotSupport = 80_518_865,
        /// ResourceUnavailable.KeyDisabled
        #[doc(alias("ResourceUnavailable.KeyDisabled"))]
        ResourceUnavailableKeyDisabled = 1_272_085_086,
        /// ResourceUnavailable.KeyPendingDelete
        #[doc(alias("ResourceUnavailable.KeyPendingDelete"))]
        ResourceUnavailableKeyPendingDelete = -694_860_915,
        /// ResourceUnavailable.NotPurchased
        #[doc(alias("ResourceUnavailable.NotPurchased"))]
        ResourceUnavailableNotPurchased = 483_847_600,
        /// ResourceUnavailable.TokenExpired
        #[doc(alias("ResourceUnavailable.TokenExpired"))]
        ResourceUnavailableTokenExpired = -637_336_323,
        /// UnauthorizedOperation
        UnauthorizedOperation = -759_559_078,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
        /// UnsupportedOperation.ExternalCmkCanNotRotate
        #[doc(alias("UnsupportedOperation.ExternalCmkCanNotRotate"))]
        UnsupportedOperationExternalCmkCanNotRotate = -1_408_483_272,
        /// UnsupportedOperation.NotExternalCmk
        #[doc(alias("UnsupportedOperation.NotExternalCmk"))]
        UnsupportedOperationNotExternalCmk = 84_224_240,
        /// UnsupportedOperation.NotRoleOperation
        #[doc(alias("UnsupportedOperation.NotRoleOperation"))]
        UnsupportedOperationNotRoleOperation = 985_212_324,
        /// UnsupportedOperation.NotUserCreatedCmk
        #[doc(alias("UnsupportedOperation.NotUserCreatedCmk"))]
        UnsupportedOperationNotUserCreatedCmk = -959_557_631,
        /// UnsupportedOperation.RotateNotSupported
        #[doc(alias("UnsupportedOperation.RotateNotSupported"))]
        UnsupportedOperationRotateNotSupported = -1_102_039_144,
        /// UnsupportedOperation.ServiceTemporaryUnavailable
        #[doc(alias("UnsupportedOperation.ServiceTemporaryUnavailable"))]
        UnsupportedOperationServiceTemporaryUnavailable = 1_081_310_306,
        /// UnsupportedOperation.UnsupportedKeyUsageInCurrentRegion
        #[doc(alias("UnsupportedOperation.UnsupportedKeyUsageInCurrentRegion"))]
        UnsupportedOperationUnsupportedKeyUsageInCurrentRegion = 996_660_342,
    }
    api::listed_enum!(KmsError, kms_v20190118_table);
    mod kms_v20190118_table {
        use super::api::{Background, Index, Level, Table, TableData, backgrounds};
        use super::{KmsError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "kms_v20190118";
        pub(super) const CODE_INDEX: Index = index::KMS_V20190118_CODES;
        pub(super) const KEY_INDEX: Index = index::KMS_V20190118_KEYS;
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
        pub(super) static BACKGROUNDS: [Background; 62] = backgrounds(
            &WORDS,
            &index::KMS_V20190118_HEADS,
        );
        pub(super) static TABLE: Table = Table::new(TableData {
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
            backgrounds: &BACKGROUNDS,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20190118::KmsError;

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
