// @generated from spec/tiia.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: b82af3e84eebccb5
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/tiia.rs"]
mod index;

/// Version 2019-05-29 of the API.
pub mod v20190529 {
    use super::{SDK_GO_ZH, api, index};
    /// Error codes of Image Analysis (tiia), API 3.0, version 2019-05-29.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum TiiaError {
        /// AuthFailure.InvalidAuthorization
        #[doc(alias("AuthFailure.InvalidAuthorization"))]
        AuthFailureInvalidAuthorization = -72_203_162,
        /// FailedOperation.BalanceInsufficient
        #[doc(alias("FailedOperation.BalanceInsufficient"))]
        FailedOperationBalanceInsufficient = 906_035_860,
        /// FailedOperation.DownLoadError
        /// - Once sent as: FailedOperation.DownloadError
        #[doc(alias("FailedOperation.DownLoadError", "FailedOperation.DownloadError"))]
        FailedOperationDownLoadError = -1_286_008_148,
        /// FailedOperation.EmptyImageError
        #[doc(alias("FailedOperation.EmptyImageError"))]
        FailedOperationEmptyImageError = 1_295_577_926,
        /// FailedOperation.GroupCountExceeded
        #[doc(alias("FailedOperation.GroupCountExceeded"))]
        FailedOperationGroupCountExceeded = 1_960_186_741,
        /// FailedOperation.ImageDecodeFailed
        #[doc(alias("FailedOperation.ImageDecodeFailed"))]
        FailedOperationImageDecodeFailed = 1_360_848_558,
        /// FailedOperation.ImageDeleteFailed
        #[doc(alias("FailedOperation.ImageDeleteFailed"))]
        FailedOperationImageDeleteFailed = 1_864_585_206,
        /// FailedOperation.ImageDownloadError
        #[doc(alias("FailedOperation.ImageDownloadError"))]
        FailedOperationImageDownloadError = -265_338_754,
        /// FailedOperation.ImageEntityCountExceed
        #[doc(alias("FailedOperation.ImageEntityCountExceed"))]
        FailedOperationImageEntityCountExceed = 1_272_548_392,
        /// FailedOperation.ImageGroupChargeStatusClose
        #[doc(alias("FailedOperation.ImageGroupChargeStatusClose"))]
        FailedOperationImageGroupChargeStatusClose = -1_573_814_171,
        /// FailedOperation.ImageGroupEmpty
        #[doc(alias("FailedOperation.ImageGroupEmpty"))]
        FailedOperationImageGroupEmpty = 2_143_624_227,
        /// FailedOperation.ImageNotFoundInfo
        #[doc(alias("FailedOperation.ImageNotFoundInfo"))]
        FailedOperationImageNotFoundInfo = 813_485_762,
        /// FailedOperation.ImageNotSupported
        #[doc(alias("FailedOperation.ImageNotSupported"))]
        FailedOperationImageNotSupported = -1_834_918_922,
        /// FailedOperation.ImageNumExceed
        #[doc(alias("FailedOperation.ImageNumExceed"))]
        FailedOperationImageNumExceed = 1_525_058_192,
        /// FailedOperation.ImageResolutionExceed
        #[doc(alias("FailedOperation.ImageResolutionExceed"))]
        FailedOperationImageResolutionExceed = -853_450_491,
        /// FailedOperation.ImageResolutionInsufficient
        #[doc(alias("FailedOperation.ImageResolutionInsufficient"))]
        FailedOperationImageResolutionInsufficient = -998_773_835,
        /// FailedOperation.ImageSearchInvalid
        #[doc(alias("FailedOperation.ImageSearchInvalid"))]
        FailedOperationImageSearchInvalid = -813_181_392,
        /// FailedOperation.ImageSizeExceed
        #[doc(alias("FailedOperation.ImageSizeExceed"))]
        FailedOperationImageSizeExceed = 993_850_048,
        /// FailedOperation.ImageUnQualified
        #[doc(alias("FailedOperation.ImageUnQualified"))]
        FailedOperationImageUnQualified = 189_813_524,
        /// FailedOperation.ImageUrlInvalid
        #[doc(alias("FailedOperation.ImageUrlInvalid"))]
        FailedOperationImageUrlInvalid = 1_668_284_334,
        /// FailedOperation.InnerError
        #[doc(alias("FailedOperation.InnerError"))]
        FailedOperationInnerError = 2_099_151_841,
        /// FailedOperation.InvokeChargeError
        #[doc(alias("FailedOperation.InvokeChargeError"))]
        FailedOperationInvokeChargeError = -157_208_892,
        /// FailedOperation.NoBodyInPhoto
        #[doc(alias("FailedOperation.NoBodyInPhoto"))]
        FailedOperationNoBodyInPhoto = -2_006_997_667,
        /// FailedOperation.NoObjectDetected
        #[doc(alias("FailedOperation.NoObjectDetected"))]
        FailedOperationNoObjectDetected = 801_059_218,
        /// FailedOperation.ParameterEmpty
        #[doc(alias("FailedOperation.ParameterEmpty"))]
        FailedOperationParameterEmpty = -321_084_350,
        /// FailedOperation.RecognizeFailded
        #[doc(alias("FailedOperation.RecognizeFailded"))]
        FailedOperationRecognizeFailded = 1_366_650_744,
        /// FailedOperation.RequestError
        #[doc(alias("FailedOperation.RequestError"))]
        FailedOperationRequestError = -704_785_084,
        /// FailedOperation.RequestTimeout
        #[doc(alias("FailedOperation.RequestTimeout"))]
        FailedOperationRequestTimeout = -533_005_111,
        /// FailedOperation.RpcFail
        #[doc(alias("FailedOperation.RpcFail"))]
        FailedOperationRpcFail = 2_016_251_386,
        /// FailedOperation.ServerError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.ServerError"))]
        FailedOperationServerError = 741_046_063,
        /// FailedOperation.TooLargeFileError
        #[doc(alias("FailedOperation.TooLargeFileError"))]
        FailedOperationTooLargeFileError = 786_198_625,
        /// FailedOperation.UnKnowError
        #[doc(alias("FailedOperation.UnKnowError"))]
        FailedOperationUnKnowError = -63_082_654,
        /// FailedOperation.UnOpenError
        #[doc(alias("FailedOperation.UnOpenError"))]
        FailedOperationUnOpenError = 1_334_843_949,
        /// FailedOperation.Unknown
        #[doc(alias("FailedOperation.Unknown"))]
        FailedOperationUnknown = 1_573_047_210,
        /// InvalidParameter.ImageFormatNotSupport
        #[doc(alias("InvalidParameter.ImageFormatNotSupport"))]
        InvalidParameterImageFormatNotSupport = -845_526_823,
        /// InvalidParameter.InvalidParameter
        #[doc(alias("InvalidParameter.InvalidParameter"))]
        InvalidParameterInvalidParameter = 933_521_050,
        /// InvalidParameter.PictureSolidColorError
        #[doc(alias("InvalidParameter.PictureSolidColorError"))]
        InvalidParameterPictureSolidColorError = -946_860_554,
        /// InvalidParameterValue.BriefTooLong
        #[doc(alias("InvalidParameterValue.BriefTooLong"))]
        InvalidParameterValueBriefTooLong = 84_910_208,
        /// InvalidParameterValue.CustomContentTooLong
        #[doc(alias("InvalidParameterValue.CustomContentTooLong"))]
        InvalidParameterValueCustomContentTooLong = -1_031_260_683,
        /// InvalidParameterValue.EntityIdEmpty
        #[doc(alias("InvalidParameterValue.EntityIdEmpty"))]
        InvalidParameterValueEntityIdEmpty = -74_231_170,
        /// InvalidParameterValue.EntityIdTooLong
        #[doc(alias("InvalidParameterValue.EntityIdTooLong"))]
        InvalidParameterValueEntityIdTooLong = -160_738_345,
        /// InvalidParameterValue.FilterInvalid
        #[doc(alias("InvalidParameterValue.FilterInvalid"))]
        InvalidParameterValueFilterInvalid = -522_555_383,
        /// InvalidParameterValue.FilterSizeExceed
        #[doc(alias("InvalidParameterValue.FilterSizeExceed"))]
        InvalidParameterValueFilterSizeExceed = 1_417_431_617,
        /// InvalidParameterValue.ImageEmpty
        #[doc(alias("InvalidParameterValue.ImageEmpty"))]
        InvalidParameterValueImageEmpty = 84_582_922,
        /// InvalidParameterValue.ImageGroupIdAlreadyExist
        #[doc(alias("InvalidParameterValue.ImageGroupIdAlreadyExist"))]
        InvalidParameterValueImageGroupIdAlreadyExist = -958_425_872,
        /// InvalidParameterValue.ImageGroupIdIllegal
        #[doc(alias("InvalidParameterValue.ImageGroupIdIllegal"))]
        InvalidParameterValueImageGroupIdIllegal = -1_027_419_343,
        /// InvalidParameterValue.ImageGroupIdNotExist
        #[doc(alias("InvalidParameterValue.ImageGroupIdNotExist"))]
        InvalidParameterValueImageGroupIdNotExist = 1_028_947_134,
        /// InvalidParameterValue.ImageGroupIdTooLong
        #[doc(alias("InvalidParameterValue.ImageGroupIdTooLong"))]
        InvalidParameterValueImageGroupIdTooLong = -1_797_234_521,
        /// InvalidParameterValue.ImageGroupNameEmpty
        #[doc(alias("InvalidParameterValue.ImageGroupNameEmpty"))]
        InvalidParameterValueImageGroupNameEmpty = 34_394_240,
        /// InvalidParameterValue.ImageGroupNameTooLong
        #[doc(alias("InvalidParameterValue.ImageGroupNameTooLong"))]
        InvalidParameterValueImageGroupNameTooLong = 1_328_463_970,
        /// InvalidParameterValue.InvalidParameterValueLimit
        #[doc(alias("InvalidParameterValue.InvalidParameterValueLimit"))]
        InvalidParameterValueInvalidParameterValueLimit = 177_302_319,
        /// InvalidParameterValue.LimitExceed
        #[doc(alias("InvalidParameterValue.LimitExceed"))]
        InvalidParameterValueLimitExceed = 1_451_306_465,
        /// InvalidParameterValue.NoFaceInPhoto
        #[doc(alias("InvalidParameterValue.NoFaceInPhoto"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-08-01"
        )]
        InvalidParameterValueNoFaceInPhoto = -29_347_484,
        /// InvalidParameterValue.PicNameAlreadyExist
        #[doc(alias("InvalidParameterValue.PicNameAlreadyExist"))]
        InvalidParameterValuePicNameAlreadyExist = 28_802_442,
        /// InvalidParameterValue.PicNameEmpty
        #[doc(alias("InvalidParameterValue.PicNameEmpty"))]
        InvalidParameterValuePicNameEmpty = -2_071_587_672,
        /// InvalidParameterValue.PicNameInvalid
        #[doc(alias("InvalidParameterValue.PicNameInvalid"))]
        InvalidParameterValuePicNameInvalid = 75_589_887,
        /// InvalidParameterValue.PicNameTooLong
        #[doc(alias("InvalidParameterValue.PicNameTooLong"))]
        InvalidParameterValuePicNameTooLong = -278_414_769,
        /// InvalidParameterValue.TagsKeysExceed
        #[doc(alias("InvalidParameterValue.TagsKeysExceed"))]
        InvalidParameterValueTagsKeysExceed = 845_163_064,
        /// InvalidParameterValue.TagsValueIllegal
        #[doc(alias("InvalidParameterValue.TagsValueIllegal"))]
        InvalidParameterValueTagsValueIllegal = -1_294_612_789,
        /// InvalidParameterValue.TagsValueSizeExceed
        #[doc(alias("InvalidParameterValue.TagsValueSizeExceed"))]
        InvalidParameterValueTagsValueSizeExceed = 1_843_198_218,
        /// InvalidParameterValue.UrlIllegal
        #[doc(alias("InvalidParameterValue.UrlIllegal"))]
        InvalidParameterValueUrlIllegal = -1_635_603_689,
        /// LimitExceeded.TooLargeFileError
        #[doc(alias("LimitExceeded.TooLargeFileError"))]
        LimitExceededTooLargeFileError = -1_484_009_519,
        /// MissingParameter.ErrorParameterEmpty
        #[doc(alias("MissingParameter.ErrorParameterEmpty"))]
        MissingParameterErrorParameterEmpty = 921_268_529,
        /// RequestLimitExceeded
        RequestLimitExceeded = 159_058_964,
        /// ResourceUnavailable.InArrears
        #[doc(alias("ResourceUnavailable.InArrears"))]
        ResourceUnavailableInArrears = 21_129_773,
        /// ResourceUnavailable.IsOpening
        #[doc(alias("ResourceUnavailable.IsOpening"))]
        ResourceUnavailableIsOpening = 1_023_310_422,
        /// ResourceUnavailable.NotExist
        #[doc(alias("ResourceUnavailable.NotExist"))]
        ResourceUnavailableNotExist = -936_285_883,
        /// ResourceUnavailable.StopUsing
        #[doc(alias("ResourceUnavailable.StopUsing"))]
        ResourceUnavailableStopUsing = -2_136_235_864,
        /// ResourcesSoldOut.ChargeStatusException
        #[doc(alias("ResourcesSoldOut.ChargeStatusException"))]
        ResourcesSoldOutChargeStatusException = 626_924_880,
    }
    api::listed_enum!(TiiaError, tiia_v20190529_table);
    mod tiia_v20190529_table {
        use super::api::{
            Background, Index, Level, Own, Retirement, Retry, Table, TableData,
            backgrounds,
        };
        use super::{TiiaError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "tiia_v20190529";
        pub(super) const CODE_INDEX: Index = index::TIIA_V20190529_CODES;
        pub(super) const KEY_INDEX: Index = index::TIIA_V20190529_KEYS;
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [TiiaError; 69] = [
            TiiaError::AuthFailureInvalidAuthorization,
            TiiaError::FailedOperationBalanceInsufficient,
            TiiaError::FailedOperationDownLoadError,
            TiiaError::FailedOperationEmptyImageError,
            TiiaError::FailedOperationGroupCountExceeded,
            TiiaError::FailedOperationImageDecodeFailed,
            TiiaError::FailedOperationImageDeleteFailed,
            TiiaError::FailedOperationImageDownloadError,
            TiiaError::FailedOperationImageEntityCountExceed,
            TiiaError::FailedOperationImageGroupChargeStatusClose,
            TiiaError::FailedOperationImageGroupEmpty,
            TiiaError::FailedOperationImageNotFoundInfo,
            TiiaError::FailedOperationImageNotSupported,
            TiiaError::FailedOperationImageNumExceed,
            TiiaError::FailedOperationImageResolutionExceed,
            TiiaError::FailedOperationImageResolutionInsufficient,
            TiiaError::FailedOperationImageSearchInvalid,
            TiiaError::FailedOperationImageSizeExceed,
            TiiaError::FailedOperationImageUnQualified,
            TiiaError::FailedOperationImageUrlInvalid,
            TiiaError::FailedOperationInnerError,
            TiiaError::FailedOperationInvokeChargeError,
            TiiaError::FailedOperationNoBodyInPhoto,
            TiiaError::FailedOperationNoObjectDetected,
            TiiaError::FailedOperationParameterEmpty,
            TiiaError::FailedOperationRecognizeFailded,
            TiiaError::FailedOperationRequestError,
            TiiaError::FailedOperationRequestTimeout,
            TiiaError::FailedOperationRpcFail,
            TiiaError::FailedOperationServerError,
            TiiaError::FailedOperationTooLargeFileError,
            TiiaError::FailedOperationUnKnowError,
            TiiaError::FailedOperationUnOpenError,
            TiiaError::FailedOperationUnknown,
            TiiaError::InvalidParameterImageFormatNotSupport,
            TiiaError::InvalidParameterInvalidParameter,
            TiiaError::InvalidParameterPictureSolidColorError,
            TiiaError::InvalidParameterValueBriefTooLong,
            TiiaError::InvalidParameterValueCustomContentTooLong,
            TiiaError::InvalidParameterValueEntityIdEmpty,
            TiiaError::InvalidParameterValueEntityIdTooLong,
            TiiaError::InvalidParameterValueFilterInvalid,
            TiiaError::InvalidParameterValueFilterSizeExceed,
            TiiaError::InvalidParameterValueImageEmpty,
            TiiaError::InvalidParameterValueImageGroupIdAlreadyExist,
            TiiaError::InvalidParameterValueImageGroupIdIllegal,
            TiiaError::InvalidParameterValueImageGroupIdNotExist,
            TiiaError::InvalidParameterValueImageGroupIdTooLong,
            TiiaError::InvalidParameterValueImageGroupNameEmpty,
            TiiaError::InvalidParameterValueImageGroupNameTooLong,
            TiiaError::InvalidParameterValueInvalidParameterValueLimit,
            TiiaError::InvalidParameterValueLimitExceed,
            TiiaError::InvalidParameterValueNoFaceInPhoto,
            TiiaError::InvalidParameterValuePicNameAlreadyExist,
            TiiaError::InvalidParameterValuePicNameEmpty,
            TiiaError::InvalidParameterValuePicNameInvalid,
            TiiaError::InvalidParameterValuePicNameTooLong,
            TiiaError::InvalidParameterValueTagsKeysExceed,
            TiiaError::InvalidParameterValueTagsValueIllegal,
            TiiaError::InvalidParameterValueTagsValueSizeExceed,
            TiiaError::InvalidParameterValueUrlIllegal,
            TiiaError::LimitExceededTooLargeFileError,
            TiiaError::MissingParameterErrorParameterEmpty,
            TiiaError::RequestLimitExceeded,
            TiiaError::ResourceUnavailableInArrears,
            TiiaError::ResourceUnavailableIsOpening,
            TiiaError::ResourceUnavailableNotExist,
            TiiaError::ResourceUnavailableStopUsing,
            TiiaError::ResourcesSoldOutChargeStatusException,
        ];
        pub(super) static WORDS: [&str; 69] = [
            "AuthFailure.InvalidAuthorization",
            "FailedOperation.BalanceInsufficient",
            "FailedOperation.DownLoadError",
            "FailedOperation.EmptyImageError",
            "FailedOperation.GroupCountExceeded",
            "FailedOperation.ImageDecodeFailed",
            "FailedOperation.ImageDeleteFailed",
            "FailedOperation.ImageDownloadError",
            "FailedOperation.ImageEntityCountExceed",
            "FailedOperation.ImageGroupChargeStatusClose",
            "FailedOperation.ImageGroupEmpty",
            "FailedOperation.ImageNotFoundInfo",
            "FailedOperation.ImageNotSupported",
            "FailedOperation.ImageNumExceed",
            "FailedOperation.ImageResolutionExceed",
            "FailedOperation.ImageResolutionInsufficient",
            "FailedOperation.ImageSearchInvalid",
            "FailedOperation.ImageSizeExceed",
            "FailedOperation.ImageUnQualified",
            "FailedOperation.ImageUrlInvalid",
            "FailedOperation.InnerError",
            "FailedOperation.InvokeChargeError",
            "FailedOperation.NoBodyInPhoto",
            "FailedOperation.NoObjectDetected",
            "FailedOperation.ParameterEmpty",
            "FailedOperation.RecognizeFailded",
            "FailedOperation.RequestError",
            "FailedOperation.RequestTimeout",
            "FailedOperation.RpcFail",
            "FailedOperation.ServerError",
            "FailedOperation.TooLargeFileError",
            "FailedOperation.UnKnowError",
            "FailedOperation.UnOpenError",
            "FailedOperation.Unknown",
            "InvalidParameter.ImageFormatNotSupport",
            "InvalidParameter.InvalidParameter",
            "InvalidParameter.PictureSolidColorError",
            "InvalidParameterValue.BriefTooLong",
            "InvalidParameterValue.CustomContentTooLong",
            "InvalidParameterValue.EntityIdEmpty",
            "InvalidParameterValue.EntityIdTooLong",
            "InvalidParameterValue.FilterInvalid",
            "InvalidParameterValue.FilterSizeExceed",
            "InvalidParameterValue.ImageEmpty",
            "InvalidParameterValue.ImageGroupIdAlreadyExist",
            "InvalidParameterValue.ImageGroupIdIllegal",
            "InvalidParameterValue.ImageGroupIdNotExist",
            "InvalidParameterValue.ImageGroupIdTooLong",
            "InvalidParameterValue.ImageGroupNameEmpty",
            "InvalidParameterValue.ImageGroupNameTooLong",
            "InvalidParameterValue.InvalidParameterValueLimit",
            "InvalidParameterValue.LimitExceed",
            "InvalidParameterValue.NoFaceInPhoto",
            "InvalidParameterValue.PicNameAlreadyExist",
            "InvalidParameterValue.PicNameEmpty",
            "InvalidParameterValue.PicNameInvalid",
            "InvalidParameterValue.PicNameTooLong",
            "InvalidParameterValue.TagsKeysExceed",
            "InvalidParameterValue.TagsValueIllegal",
            "InvalidParameterValue.TagsValueSizeExceed",
            "InvalidParameterValue.UrlIllegal",
            "LimitExceeded.TooLargeFileError",
            "MissingParameter.ErrorParameterEmpty",
            "RequestLimitExceeded",
            "ResourceUnavailable.InArrears",
            "ResourceUnavailable.IsOpening",
            "ResourceUnavailable.NotExist",
            "ResourceUnavailable.StopUsing",
            "ResourcesSoldOut.ChargeStatusException",
        ];
        pub(super) static NAMES: [&str; 69] = [
            "AuthFailureInvalidAuthorization",
            "FailedOperationBalanceInsufficient",
            "FailedOperationDownLoadError",
            "FailedOperationEmptyImageError",
            "FailedOperationGroupCountExceeded",
            "FailedOperationImageDecodeFailed",
            "FailedOperationImageDeleteFailed",
            "FailedOperationImageDownloadError",
            "FailedOperationImageEntityCountExceed",
            "FailedOperationImageGroupChargeStatusClose",
            "FailedOperationImageGroupEmpty",
            "FailedOperationImageNotFoundInfo",
            "FailedOperationImageNotSupported",
            "FailedOperationImageNumExceed",
            "FailedOperationImageResolutionExceed",
            "FailedOperationImageResolutionInsufficient",
            "FailedOperationImageSearchInvalid",
            "FailedOperationImageSizeExceed",
            "FailedOperationImageUnQualified",
            "FailedOperationImageUrlInvalid",
            "FailedOperationInnerError",
            "FailedOperationInvokeChargeError",
            "FailedOperationNoBodyInPhoto",
            "FailedOperationNoObjectDetected",
            "FailedOperationParameterEmpty",
            "FailedOperationRecognizeFailded",
            "FailedOperationRequestError",
            "FailedOperationRequestTimeout",
            "FailedOperationRpcFail",
            "FailedOperationServerError",
            "FailedOperationTooLargeFileError",
            "FailedOperationUnKnowError",
            "FailedOperationUnOpenError",
            "FailedOperationUnknown",
            "InvalidParameterImageFormatNotSupport",
            "InvalidParameterInvalidParameter",
            "InvalidParameterPictureSolidColorError",
            "InvalidParameterValueBriefTooLong",
            "InvalidParameterValueCustomContentTooLong",
            "InvalidParameterValueEntityIdEmpty",
            "InvalidParameterValueEntityIdTooLong",
            "InvalidParameterValueFilterInvalid",
            "InvalidParameterValueFilterSizeExceed",
            "InvalidParameterValueImageEmpty",
            "InvalidParameterValueImageGroupIdAlreadyExist",
            "InvalidParameterValueImageGroupIdIllegal",
            "InvalidParameterValueImageGroupIdNotExist",
            "InvalidParameterValueImageGroupIdTooLong",
            "InvalidParameterValueImageGroupNameEmpty",
            "InvalidParameterValueImageGroupNameTooLong",
            "InvalidParameterValueInvalidParameterValueLimit",
            "InvalidParameterValueLimitExceed",
            "InvalidParameterValueNoFaceInPhoto",
            "InvalidParameterValuePicNameAlreadyExist",
            "InvalidParameterValuePicNameEmpty",
            "InvalidParameterValuePicNameInvalid",
            "InvalidParameterValuePicNameTooLong",
            "InvalidParameterValueTagsKeysExceed",
            "InvalidParameterValueTagsValueIllegal",
            "InvalidParameterValueTagsValueSizeExceed",
            "InvalidParameterValueUrlIllegal",
            "LimitExceededTooLargeFileError",
            "MissingParameterErrorParameterEmpty",
            "RequestLimitExceeded",
            "ResourceUnavailableInArrears",
            "ResourceUnavailableIsOpening",
            "ResourceUnavailableNotExist",
            "ResourceUnavailableStopUsing",
            "ResourcesSoldOutChargeStatusException",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 1] = [
            ("FailedOperation.DownloadError", 2),
        ];
        pub(super) static BACKGROUNDS: [Background; 69] = backgrounds(
            &WORDS,
            &index::TIIA_V20190529_HEADS,
        );
        pub(super) static OWN: [Own; 1] = [
            Own::new(None, None, None, Some(Retry::Backoff)),
        ];
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "TiiaError",
            label_en: "Image Analysis",
            label_zh: "图像分析",
            level: Level::Service,
            product: Some(products::TIIA),
            version: Some("2019-05-29"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    52,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-08-01",
                        "自 2022-08-01 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
            ],
            backgrounds: &BACKGROUNDS,
            own_at: &index::TIIA_V20190529_OWN,
            own: &OWN,
            listed_sources: &[super::SDK_GO_ZH],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20190529::TiiaError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go"),
);
