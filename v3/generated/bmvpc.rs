// @generated from spec/bmvpc.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 501fee5469713918, rust-hash: 787f7b4cee8a1333
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/bmvpc.rs"]
mod index;

/// Version 2018-06-25 of the API.
pub mod v20180625 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "bmvpc")]
    /// Error codes of CPM Virtual Private Cloud (bmvpc), API 3.0, version 2018-06-25.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum BmvpcError {
        /// FailedOperation
        FailedOperation,
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        /// LimitExceeded
        LimitExceeded,
        /// LimitExceeded.SpdAclLimit
        #[doc(alias("LimitExceeded.SpdAclLimit"))]
        LimitExceededSpdAclLimit,
        /// LimitExceeded.SpdDnetLimit
        #[doc(alias("LimitExceeded.SpdDnetLimit"))]
        LimitExceededSpdDnetLimit,
        /// LimitExceeded.SpdSnetLimit
        #[doc(alias("LimitExceeded.SpdSnetLimit"))]
        LimitExceededSpdSnetLimit,
        /// ResourceInUse
        ResourceInUse,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceNotFound.CustomerGatewayNotExist
        #[doc(alias("ResourceNotFound.CustomerGatewayNotExist"))]
        ResourceNotFoundCustomerGatewayNotExist,
        /// ResourceNotFound.NotAvaible
        #[doc(alias("ResourceNotFound.NotAvaible"))]
        ResourceNotFoundNotAvaible,
        /// ResourceNotFound.VpcNotExist
        #[doc(alias("ResourceNotFound.VpcNotExist"))]
        ResourceNotFoundVpcNotExist,
        /// ResourceNotFound.VpcPeerNotExist
        #[doc(alias("ResourceNotFound.VpcPeerNotExist"))]
        ResourceNotFoundVpcPeerNotExist,
        /// ResourceNotFound.VpnConnNotExist
        #[doc(alias("ResourceNotFound.VpnConnNotExist"))]
        ResourceNotFoundVpnConnNotExist,
        /// ResourceNotFound.VpnGwNotExist
        #[doc(alias("ResourceNotFound.VpnGwNotExist"))]
        ResourceNotFoundVpnGwNotExist,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnsupportedOperation
        UnsupportedOperation,
        /// UnsupportedOperation.CustomerGatewayAddrExist
        #[doc(alias("UnsupportedOperation.CustomerGatewayAddrExist"))]
        UnsupportedOperationCustomerGatewayAddrExist,
        /// UnsupportedOperation.CustomerGatewayAddrInvalid
        #[doc(alias("UnsupportedOperation.CustomerGatewayAddrInvalid"))]
        UnsupportedOperationCustomerGatewayAddrInvalid,
        /// UnsupportedOperation.InvalidVpcPeerState
        #[doc(alias("UnsupportedOperation.InvalidVpcPeerState"))]
        UnsupportedOperationInvalidVpcPeerState,
        /// UnsupportedOperation.InvalidVpnConnState
        #[doc(alias("UnsupportedOperation.InvalidVpnConnState"))]
        UnsupportedOperationInvalidVpnConnState,
        /// UnsupportedOperation.SpdAclCidrInvalid
        #[doc(alias("UnsupportedOperation.SpdAclCidrInvalid"))]
        UnsupportedOperationSpdAclCidrInvalid,
        /// UnsupportedOperation.SpdSnetNotInCidr
        #[doc(alias("UnsupportedOperation.SpdSnetNotInCidr"))]
        UnsupportedOperationSpdSnetNotInCidr,
        /// UnsupportedOperation.VpcCidrConfict
        #[doc(alias("UnsupportedOperation.VpcCidrConfict"))]
        UnsupportedOperationVpcCidrConfict,
        /// UnsupportedOperation.VpcPeerExist
        #[doc(alias("UnsupportedOperation.VpcPeerExist"))]
        UnsupportedOperationVpcPeerExist,
        /// UnsupportedOperation.VpnConnExist
        #[doc(alias("UnsupportedOperation.VpnConnExist"))]
        UnsupportedOperationVpnConnExist,
        /// UnsupportedOperation.VpnConnInUse
        #[doc(alias("UnsupportedOperation.VpnConnInUse"))]
        UnsupportedOperationVpnConnInUse,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "bmvpc")]
    api::listed_enum!(BmvpcError, bmvpc_v20180625_table);
    pub(crate) mod bmvpc_v20180625_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "bmvpc")]
        use super::BmvpcError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "bmvpc_v20180625";
        pub(super) const CODE_INDEX: Index = index::BMVPC_V20180625_CODES;
        pub(super) const KEY_INDEX: Index = index::BMVPC_V20180625_KEYS;
        #[cfg(feature = "bmvpc")]
        pub(super) static VARIANTS: [BmvpcError; 28] = [
            BmvpcError::FailedOperation,
            BmvpcError::InternalError,
            BmvpcError::InvalidParameter,
            BmvpcError::LimitExceeded,
            BmvpcError::LimitExceededSpdAclLimit,
            BmvpcError::LimitExceededSpdDnetLimit,
            BmvpcError::LimitExceededSpdSnetLimit,
            BmvpcError::ResourceInUse,
            BmvpcError::ResourceNotFound,
            BmvpcError::ResourceNotFoundCustomerGatewayNotExist,
            BmvpcError::ResourceNotFoundNotAvaible,
            BmvpcError::ResourceNotFoundVpcNotExist,
            BmvpcError::ResourceNotFoundVpcPeerNotExist,
            BmvpcError::ResourceNotFoundVpnConnNotExist,
            BmvpcError::ResourceNotFoundVpnGwNotExist,
            BmvpcError::ResourceUnavailable,
            BmvpcError::UnauthorizedOperation,
            BmvpcError::UnsupportedOperation,
            BmvpcError::UnsupportedOperationCustomerGatewayAddrExist,
            BmvpcError::UnsupportedOperationCustomerGatewayAddrInvalid,
            BmvpcError::UnsupportedOperationInvalidVpcPeerState,
            BmvpcError::UnsupportedOperationInvalidVpnConnState,
            BmvpcError::UnsupportedOperationSpdAclCidrInvalid,
            BmvpcError::UnsupportedOperationSpdSnetNotInCidr,
            BmvpcError::UnsupportedOperationVpcCidrConfict,
            BmvpcError::UnsupportedOperationVpcPeerExist,
            BmvpcError::UnsupportedOperationVpnConnExist,
            BmvpcError::UnsupportedOperationVpnConnInUse,
        ];
        pub(super) static WORDS: [&str; 28] = [
            "FailedOperation",
            "InternalError",
            "InvalidParameter",
            "LimitExceeded",
            "LimitExceeded.SpdAclLimit",
            "LimitExceeded.SpdDnetLimit",
            "LimitExceeded.SpdSnetLimit",
            "ResourceInUse",
            "ResourceNotFound",
            "ResourceNotFound.CustomerGatewayNotExist",
            "ResourceNotFound.NotAvaible",
            "ResourceNotFound.VpcNotExist",
            "ResourceNotFound.VpcPeerNotExist",
            "ResourceNotFound.VpnConnNotExist",
            "ResourceNotFound.VpnGwNotExist",
            "ResourceUnavailable",
            "UnauthorizedOperation",
            "UnsupportedOperation",
            "UnsupportedOperation.CustomerGatewayAddrExist",
            "UnsupportedOperation.CustomerGatewayAddrInvalid",
            "UnsupportedOperation.InvalidVpcPeerState",
            "UnsupportedOperation.InvalidVpnConnState",
            "UnsupportedOperation.SpdAclCidrInvalid",
            "UnsupportedOperation.SpdSnetNotInCidr",
            "UnsupportedOperation.VpcCidrConfict",
            "UnsupportedOperation.VpcPeerExist",
            "UnsupportedOperation.VpnConnExist",
            "UnsupportedOperation.VpnConnInUse",
        ];
        pub(super) static NAMES: [&str; 28] = [
            "FailedOperation",
            "InternalError",
            "InvalidParameter",
            "LimitExceeded",
            "LimitExceededSpdAclLimit",
            "LimitExceededSpdDnetLimit",
            "LimitExceededSpdSnetLimit",
            "ResourceInUse",
            "ResourceNotFound",
            "ResourceNotFoundCustomerGatewayNotExist",
            "ResourceNotFoundNotAvaible",
            "ResourceNotFoundVpcNotExist",
            "ResourceNotFoundVpcPeerNotExist",
            "ResourceNotFoundVpnConnNotExist",
            "ResourceNotFoundVpnGwNotExist",
            "ResourceUnavailable",
            "UnauthorizedOperation",
            "UnsupportedOperation",
            "UnsupportedOperationCustomerGatewayAddrExist",
            "UnsupportedOperationCustomerGatewayAddrInvalid",
            "UnsupportedOperationInvalidVpcPeerState",
            "UnsupportedOperationInvalidVpnConnState",
            "UnsupportedOperationSpdAclCidrInvalid",
            "UnsupportedOperationSpdSnetNotInCidr",
            "UnsupportedOperationVpcCidrConfict",
            "UnsupportedOperationVpcPeerExist",
            "UnsupportedOperationVpnConnExist",
            "UnsupportedOperationVpnConnInUse",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 12] = [
            Answer::of("FailedOperation"),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::of("LimitExceeded"),
            Answer::below("LimitExceeded"),
            Answer::of("ResourceInUse"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::of("UnauthorizedOperation"),
            Answer::of("UnsupportedOperation"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::BMVPC_V20180625_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "BmvpcError",
            label_en: "CPM Virtual Private Cloud",
            label_zh: "黑石私有网络",
            level: Level::Service,
            product: Some(products::BMVPC),
            version: Some("2018-06-25"),
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

#[cfg(feature = "bmvpc")]
pub use v20180625::BmvpcError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
