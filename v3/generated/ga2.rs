// @generated from spec/ga2.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 5a700d0f8f19e7de, rust-hash: f89c1f5e9c3bde21
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/ga2.rs"]
mod index;

/// Version 2025-01-15 of the API.
pub mod v20250115 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "ga2")]
    /// Error codes of Global Accelerator (ga2), API 3.0, version 2025-01-15.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Ga2Error {
        /// FailedOperation.CreateGlobalAcceleratorFailed
        #[doc(alias("FailedOperation.CreateGlobalAcceleratorFailed"))]
        FailedOperationCreateGlobalAcceleratorFailed,
        /// FailedOperation.InsufficientResources
        #[doc(alias("FailedOperation.InsufficientResources"))]
        FailedOperationInsufficientResources,
        /// InvalidParameter.ApplicationLayerListenerCannotCarryParameters
        #[doc(alias("InvalidParameter.ApplicationLayerListenerCannotCarryParameters"))]
        InvalidParameterApplicationLayerListenerCannotCarryParameters,
        /// InvalidParameter.ClientAffinityCLose
        #[doc(alias("InvalidParameter.ClientAffinityCLose"))]
        InvalidParameterClientAffinityCLose,
        /// InvalidParameter.DisableHealthCheckNotCarryParameters
        #[doc(alias("InvalidParameter.DisableHealthCheckNotCarryParameters"))]
        InvalidParameterDisableHealthCheckNotCarryParameters,
        /// InvalidParameter.EnableHealthCheckNotCarryParameters
        #[doc(alias("InvalidParameter.EnableHealthCheckNotCarryParameters"))]
        InvalidParameterEnableHealthCheckNotCarryParameters,
        /// InvalidParameter.EndpointGroupCheckTypeHttpCarryParameters
        #[doc(alias("InvalidParameter.EndpointGroupCheckTypeHttpCarryParameters"))]
        InvalidParameterEndpointGroupCheckTypeHttpCarryParameters,
        /// InvalidParameter.HttpListenerCannotCarryParameters
        #[doc(alias("InvalidParameter.HttpListenerCannotCarryParameters"))]
        InvalidParameterHttpListenerCannotCarryParameters,
        /// InvalidParameter.HttpsListenerCannotCarryParameters
        #[doc(alias("InvalidParameter.HttpsListenerCannotCarryParameters"))]
        InvalidParameterHttpsListenerCannotCarryParameters,
        /// InvalidParameter.HttpsOriginServerProtocolSupportsParameters
        #[doc(alias("InvalidParameter.HttpsOriginServerProtocolSupportsParameters"))]
        InvalidParameterHttpsOriginServerProtocolSupportsParameters,
        /// InvalidParameter.InputDuplicateWithExistingData
        #[doc(alias("InvalidParameter.InputDuplicateWithExistingData"))]
        InvalidParameterInputDuplicateWithExistingData,
        /// InvalidParameter.InputMustExistOne
        #[doc(alias("InvalidParameter.InputMustExistOne"))]
        InvalidParameterInputMustExistOne,
        /// InvalidParameter.InputOutOfRange
        #[doc(alias("InvalidParameter.InputOutOfRange"))]
        InvalidParameterInputOutOfRange,
        /// InvalidParameter.InputRepeat
        #[doc(alias("InvalidParameter.InputRepeat"))]
        InvalidParameterInputRepeat,
        /// InvalidParameter.OnlyEndpointGroupCheckTypeHttpCarryParameters
        #[doc(alias("InvalidParameter.OnlyEndpointGroupCheckTypeHttpCarryParameters"))]
        InvalidParameterOnlyEndpointGroupCheckTypeHttpCarryParameters,
        /// InvalidParameter.SinglePort
        #[doc(alias("InvalidParameter.SinglePort"))]
        InvalidParameterSinglePort,
        /// InvalidParameter.TcpEndpointGroupCannotCarryParameters
        #[doc(alias("InvalidParameter.TcpEndpointGroupCannotCarryParameters"))]
        InvalidParameterTcpEndpointGroupCannotCarryParameters,
        /// InvalidParameter.TcpEndpointGroupCarryParameters
        #[doc(alias("InvalidParameter.TcpEndpointGroupCarryParameters"))]
        InvalidParameterTcpEndpointGroupCarryParameters,
        /// InvalidParameter.TransportLayerEndpointGroupCannotCarryParameters
        #[doc(
            alias("InvalidParameter.TransportLayerEndpointGroupCannotCarryParameters")
        )]
        InvalidParameterTransportLayerEndpointGroupCannotCarryParameters,
        /// InvalidParameter.TransportLayerListenerCannotCarryParameters
        #[doc(alias("InvalidParameter.TransportLayerListenerCannotCarryParameters"))]
        InvalidParameterTransportLayerListenerCannotCarryParameters,
        /// InvalidParameter.UdpEndpointGroupCannotCarryParameters
        #[doc(alias("InvalidParameter.UdpEndpointGroupCannotCarryParameters"))]
        InvalidParameterUdpEndpointGroupCannotCarryParameters,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.AsciiCharacters
        #[doc(alias("InvalidParameterValue.AsciiCharacters"))]
        InvalidParameterValueAsciiCharacters,
        /// InvalidParameterValue.CertificatesConflict
        #[doc(alias("InvalidParameterValue.CertificatesConflict"))]
        InvalidParameterValueCertificatesConflict,
        /// InvalidParameterValue.Empty
        #[doc(alias("InvalidParameterValue.Empty"))]
        InvalidParameterValueEmpty,
        /// InvalidParameterValue.ForwardingPolicyHostConflict
        #[doc(alias("InvalidParameterValue.ForwardingPolicyHostConflict"))]
        InvalidParameterValueForwardingPolicyHostConflict,
        /// InvalidParameterValue.ForwardingRulePathConflict
        #[doc(alias("InvalidParameterValue.ForwardingRulePathConflict"))]
        InvalidParameterValueForwardingRulePathConflict,
        /// InvalidParameterValue.InstanceMismatch
        #[doc(alias("InvalidParameterValue.InstanceMismatch"))]
        InvalidParameterValueInstanceMismatch,
        /// InvalidParameterValue.InstanceName
        #[doc(alias("InvalidParameterValue.InstanceName"))]
        InvalidParameterValueInstanceName,
        /// InvalidParameterValue.LimitExceeded
        #[doc(alias("InvalidParameterValue.LimitExceeded"))]
        InvalidParameterValueLimitExceeded,
        /// InvalidParameterValue.ListenerPortNotEqual
        #[doc(alias("InvalidParameterValue.ListenerPortNotEqual"))]
        InvalidParameterValueListenerPortNotEqual,
        /// InvalidParameterValue.LogTaskLocatedError
        #[doc(alias("InvalidParameterValue.LogTaskLocatedError"))]
        InvalidParameterValueLogTaskLocatedError,
        /// InvalidParameterValue.LogsetNotExist
        #[doc(alias("InvalidParameterValue.LogsetNotExist"))]
        InvalidParameterValueLogsetNotExist,
        /// InvalidParameterValue.Malformed
        #[doc(alias("InvalidParameterValue.Malformed"))]
        InvalidParameterValueMalformed,
        /// InvalidParameterValue.NotMappingManyPort
        #[doc(alias("InvalidParameterValue.NotMappingManyPort"))]
        InvalidParameterValueNotMappingManyPort,
        /// InvalidParameterValue.NotWithinPublicNetwork
        #[doc(alias("InvalidParameterValue.NotWithinPublicNetwork"))]
        InvalidParameterValueNotWithinPublicNetwork,
        /// InvalidParameterValue.Range
        #[doc(alias("InvalidParameterValue.Range"))]
        InvalidParameterValueRange,
        /// InvalidParameterValue.SegmentPortRange
        #[doc(alias("InvalidParameterValue.SegmentPortRange"))]
        InvalidParameterValueSegmentPortRange,
        /// InvalidParameterValue.SpecialCharacters
        #[doc(alias("InvalidParameterValue.SpecialCharacters"))]
        InvalidParameterValueSpecialCharacters,
        /// InvalidParameterValue.SpecificCharacters
        #[doc(alias("InvalidParameterValue.SpecificCharacters"))]
        InvalidParameterValueSpecificCharacters,
        /// InvalidParameterValue.TaskNotFound
        #[doc(alias("InvalidParameterValue.TaskNotFound"))]
        InvalidParameterValueTaskNotFound,
        /// InvalidParameterValue.TcpSeriesListenerPortEqual
        #[doc(alias("InvalidParameterValue.TcpSeriesListenerPortEqual"))]
        InvalidParameterValueTcpSeriesListenerPortEqual,
        /// InvalidParameterValue.ThirdAreaListenerPortEqual
        #[doc(alias("InvalidParameterValue.ThirdAreaListenerPortEqual"))]
        InvalidParameterValueThirdAreaListenerPortEqual,
        /// InvalidParameterValue.ThirdAreaListenerPortSegment
        #[doc(alias("InvalidParameterValue.ThirdAreaListenerPortSegment"))]
        InvalidParameterValueThirdAreaListenerPortSegment,
        /// InvalidParameterValue.TooLong
        #[doc(alias("InvalidParameterValue.TooLong"))]
        InvalidParameterValueTooLong,
        /// InvalidParameterValue.UdpSeriesListenerPortEqual
        #[doc(alias("InvalidParameterValue.UdpSeriesListenerPortEqual"))]
        InvalidParameterValueUdpSeriesListenerPortEqual,
        /// LimitExceeded
        LimitExceeded,
        /// MissingParameter
        MissingParameter,
        /// MissingParameter.ApplicationLayerEndpointGroupParameter
        #[doc(alias("MissingParameter.ApplicationLayerEndpointGroupParameter"))]
        MissingParameterApplicationLayerEndpointGroupParameter,
        /// MissingParameter.CustomCheckTypeParameter
        #[doc(alias("MissingParameter.CustomCheckTypeParameter"))]
        MissingParameterCustomCheckTypeParameter,
        /// MissingParameter.EnableHealthCheckParameter
        #[doc(alias("MissingParameter.EnableHealthCheckParameter"))]
        MissingParameterEnableHealthCheckParameter,
        /// ResourceNotFound
        ResourceNotFound,
        /// UnsupportedOperation.AccelerateRegionRepeat
        #[doc(alias("UnsupportedOperation.AccelerateRegionRepeat"))]
        UnsupportedOperationAccelerateRegionRepeat,
        /// UnsupportedOperation.AccessLog
        #[doc(alias("UnsupportedOperation.AccessLog"))]
        UnsupportedOperationAccessLog,
        /// UnsupportedOperation.AccountFrozen
        #[doc(alias("UnsupportedOperation.AccountFrozen"))]
        UnsupportedOperationAccountFrozen,
        /// UnsupportedOperation.AlreadyEnableCrossBorder
        #[doc(alias("UnsupportedOperation.AlreadyEnableCrossBorder"))]
        UnsupportedOperationAlreadyEnableCrossBorder,
        /// UnsupportedOperation.ApplicationLayerEndpointGroupNotDelete
        #[doc(alias("UnsupportedOperation.ApplicationLayerEndpointGroupNotDelete"))]
        UnsupportedOperationApplicationLayerEndpointGroupNotDelete,
        /// UnsupportedOperation.BillingFailed
        #[doc(alias("UnsupportedOperation.BillingFailed"))]
        UnsupportedOperationBillingFailed,
        /// UnsupportedOperation.CaCertificatesOperate
        #[doc(alias("UnsupportedOperation.CaCertificatesOperate"))]
        UnsupportedOperationCaCertificatesOperate,
        /// UnsupportedOperation.CertificateInvalidStatus
        #[doc(alias("UnsupportedOperation.CertificateInvalidStatus"))]
        UnsupportedOperationCertificateInvalidStatus,
        /// UnsupportedOperation.CrossBorderPromiseNotSigned
        #[doc(alias("UnsupportedOperation.CrossBorderPromiseNotSigned"))]
        UnsupportedOperationCrossBorderPromiseNotSigned,
        /// UnsupportedOperation.CurrentAccountNotAllowed
        #[doc(alias("UnsupportedOperation.CurrentAccountNotAllowed"))]
        UnsupportedOperationCurrentAccountNotAllowed,
        /// UnsupportedOperation.DefaultCertificatesOperate
        #[doc(alias("UnsupportedOperation.DefaultCertificatesOperate"))]
        UnsupportedOperationDefaultCertificatesOperate,
        /// UnsupportedOperation.DefaultEndpointGroupModify
        #[doc(alias("UnsupportedOperation.DefaultEndpointGroupModify"))]
        UnsupportedOperationDefaultEndpointGroupModify,
        /// UnsupportedOperation.DefaultForwardingPolicyOperate
        #[doc(alias("UnsupportedOperation.DefaultForwardingPolicyOperate"))]
        UnsupportedOperationDefaultForwardingPolicyOperate,
        /// UnsupportedOperation.DefaultForwardingRuleOperate
        #[doc(alias("UnsupportedOperation.DefaultForwardingRuleOperate"))]
        UnsupportedOperationDefaultForwardingRuleOperate,
        /// UnsupportedOperation.DomainMismatched
        #[doc(alias("UnsupportedOperation.DomainMismatched"))]
        UnsupportedOperationDomainMismatched,
        /// UnsupportedOperation.DuplicateInstanceStatus
        #[doc(alias("UnsupportedOperation.DuplicateInstanceStatus"))]
        UnsupportedOperationDuplicateInstanceStatus,
        /// UnsupportedOperation.EnableCrossBorder
        #[doc(alias("UnsupportedOperation.EnableCrossBorder"))]
        UnsupportedOperationEnableCrossBorder,
        /// UnsupportedOperation.ExistAcceleratorArea
        #[doc(alias("UnsupportedOperation.ExistAcceleratorArea"))]
        UnsupportedOperationExistAcceleratorArea,
        /// UnsupportedOperation.ExistAcceptAclPolicy
        #[doc(alias("UnsupportedOperation.ExistAcceptAclPolicy"))]
        UnsupportedOperationExistAcceptAclPolicy,
        /// UnsupportedOperation.ExistAccessLog
        #[doc(alias("UnsupportedOperation.ExistAccessLog"))]
        UnsupportedOperationExistAccessLog,
        /// UnsupportedOperation.ExistDropAcceptAclRule
        #[doc(alias("UnsupportedOperation.ExistDropAcceptAclRule"))]
        UnsupportedOperationExistDropAcceptAclRule,
        /// UnsupportedOperation.ExistEndpointGroup
        #[doc(alias("UnsupportedOperation.ExistEndpointGroup"))]
        UnsupportedOperationExistEndpointGroup,
        /// UnsupportedOperation.ExistForwardingRule
        #[doc(alias("UnsupportedOperation.ExistForwardingRule"))]
        UnsupportedOperationExistForwardingRule,
        /// UnsupportedOperation.ExistGlobalAcceleratorAclPolicy
        #[doc(alias("UnsupportedOperation.ExistGlobalAcceleratorAclPolicy"))]
        UnsupportedOperationExistGlobalAcceleratorAclPolicy,
        /// UnsupportedOperation.ExistListener
        #[doc(alias("UnsupportedOperation.ExistListener"))]
        UnsupportedOperationExistListener,
        /// UnsupportedOperation.ExistThirdPartyNodes
        #[doc(alias("UnsupportedOperation.ExistThirdPartyNodes"))]
        UnsupportedOperationExistThirdPartyNodes,
        /// UnsupportedOperation.ForwardGroupForwardingRuleUnsupportedDefaultEndpointGroup
        #[doc(
            alias(
                "UnsupportedOperation.ForwardGroupForwardingRuleUnsupportedDefaultEndpointGroup"
            )
        )]
        UnsupportedOperationForwardGroupForwardingRuleUnsupportedDefaultEndpointGroup,
        /// UnsupportedOperation.HttpVersionInconsistent
        #[doc(alias("UnsupportedOperation.HttpVersionInconsistent"))]
        UnsupportedOperationHttpVersionInconsistent,
        /// UnsupportedOperation.InstanceNotRunning
        #[doc(alias("UnsupportedOperation.InstanceNotRunning"))]
        UnsupportedOperationInstanceNotRunning,
        /// UnsupportedOperation.InstanceStateNotAllowedOperate
        #[doc(alias("UnsupportedOperation.InstanceStateNotAllowedOperate"))]
        UnsupportedOperationInstanceStateNotAllowedOperate,
        /// UnsupportedOperation.InsufficientFunds
        #[doc(alias("UnsupportedOperation.InsufficientFunds"))]
        UnsupportedOperationInsufficientFunds,
        /// UnsupportedOperation.InternalEndpointFeatureNotEnabled
        #[doc(alias("UnsupportedOperation.InternalEndpointFeatureNotEnabled"))]
        UnsupportedOperationInternalEndpointFeatureNotEnabled,
        /// UnsupportedOperation.Ipv6NotSupport
        #[doc(alias("UnsupportedOperation.Ipv6NotSupport"))]
        UnsupportedOperationIpv6NotSupport,
        /// UnsupportedOperation.ListenerPortSegment
        #[doc(alias("UnsupportedOperation.ListenerPortSegment"))]
        UnsupportedOperationListenerPortSegment,
        /// UnsupportedOperation.NotAuthorization
        #[doc(alias("UnsupportedOperation.NotAuthorization"))]
        UnsupportedOperationNotAuthorization,
        /// UnsupportedOperation.NotSetCrossBorderType
        #[doc(alias("UnsupportedOperation.NotSetCrossBorderType"))]
        UnsupportedOperationNotSetCrossBorderType,
        /// UnsupportedOperation.OnlyTcpListenerSupportToa
        #[doc(alias("UnsupportedOperation.OnlyTcpListenerSupportToa"))]
        UnsupportedOperationOnlyTcpListenerSupportToa,
        /// UnsupportedOperation.RequestParametersError
        #[doc(alias("UnsupportedOperation.RequestParametersError"))]
        UnsupportedOperationRequestParametersError,
        /// UnsupportedOperation.SameDomain
        #[doc(alias("UnsupportedOperation.SameDomain"))]
        UnsupportedOperationSameDomain,
        /// UnsupportedOperation.SamePublicIp
        #[doc(alias("UnsupportedOperation.SamePublicIp"))]
        UnsupportedOperationSamePublicIp,
        /// UnsupportedOperation.TOAFeatureNotEnabled
        #[doc(alias("UnsupportedOperation.TOAFeatureNotEnabled"))]
        UnsupportedOperationToaFeatureNotEnabled,
        /// UnsupportedOperation.ThreeNetworksAccelerateAreas
        #[doc(alias("UnsupportedOperation.ThreeNetworksAccelerateAreas"))]
        UnsupportedOperationThreeNetworksAccelerateAreas,
        /// UnsupportedOperation.ThreeNetworksEndpointGroup
        #[doc(alias("UnsupportedOperation.ThreeNetworksEndpointGroup"))]
        UnsupportedOperationThreeNetworksEndpointGroup,
        /// UnsupportedOperation.TransportLayerUnsupportedOperateForwardingPolicy
        #[doc(
            alias(
                "UnsupportedOperation.TransportLayerUnsupportedOperateForwardingPolicy"
            )
        )]
        UnsupportedOperationTransportLayerUnsupportedOperateForwardingPolicy,
        /// UnsupportedOperation.UnableCreateThirdPartyNodes
        #[doc(alias("UnsupportedOperation.UnableCreateThirdPartyNodes"))]
        UnsupportedOperationUnableCreateThirdPartyNodes,
        /// UnsupportedOperation.UnableCrossBorder
        #[doc(alias("UnsupportedOperation.UnableCrossBorder"))]
        UnsupportedOperationUnableCrossBorder,
        /// UnsupportedOperation.VirtualEndpointGroupUnsupportedTcpAndUdp
        #[doc(alias("UnsupportedOperation.VirtualEndpointGroupUnsupportedTcpAndUdp"))]
        UnsupportedOperationVirtualEndpointGroupUnsupportedTcpAndUdp,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "ga2")]
    api::listed_enum!(Ga2Error, ga2_v20250115_table);
    pub(crate) mod ga2_v20250115_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "ga2")]
        use super::Ga2Error;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "ga2_v20250115";
        pub(super) const CODE_INDEX: Index = index::GA2_V20250115_CODES;
        pub(super) const KEY_INDEX: Index = index::GA2_V20250115_KEYS;
        #[cfg(feature = "ga2")]
        pub(super) static VARIANTS: [Ga2Error; 99] = [
            Ga2Error::FailedOperationCreateGlobalAcceleratorFailed,
            Ga2Error::FailedOperationInsufficientResources,
            Ga2Error::InvalidParameterApplicationLayerListenerCannotCarryParameters,
            Ga2Error::InvalidParameterClientAffinityCLose,
            Ga2Error::InvalidParameterDisableHealthCheckNotCarryParameters,
            Ga2Error::InvalidParameterEnableHealthCheckNotCarryParameters,
            Ga2Error::InvalidParameterEndpointGroupCheckTypeHttpCarryParameters,
            Ga2Error::InvalidParameterHttpListenerCannotCarryParameters,
            Ga2Error::InvalidParameterHttpsListenerCannotCarryParameters,
            Ga2Error::InvalidParameterHttpsOriginServerProtocolSupportsParameters,
            Ga2Error::InvalidParameterInputDuplicateWithExistingData,
            Ga2Error::InvalidParameterInputMustExistOne,
            Ga2Error::InvalidParameterInputOutOfRange,
            Ga2Error::InvalidParameterInputRepeat,
            Ga2Error::InvalidParameterOnlyEndpointGroupCheckTypeHttpCarryParameters,
            Ga2Error::InvalidParameterSinglePort,
            Ga2Error::InvalidParameterTcpEndpointGroupCannotCarryParameters,
            Ga2Error::InvalidParameterTcpEndpointGroupCarryParameters,
            Ga2Error::InvalidParameterTransportLayerEndpointGroupCannotCarryParameters,
            Ga2Error::InvalidParameterTransportLayerListenerCannotCarryParameters,
            Ga2Error::InvalidParameterUdpEndpointGroupCannotCarryParameters,
            Ga2Error::InvalidParameterValue,
            Ga2Error::InvalidParameterValueAsciiCharacters,
            Ga2Error::InvalidParameterValueCertificatesConflict,
            Ga2Error::InvalidParameterValueEmpty,
            Ga2Error::InvalidParameterValueForwardingPolicyHostConflict,
            Ga2Error::InvalidParameterValueForwardingRulePathConflict,
            Ga2Error::InvalidParameterValueInstanceMismatch,
            Ga2Error::InvalidParameterValueInstanceName,
            Ga2Error::InvalidParameterValueLimitExceeded,
            Ga2Error::InvalidParameterValueListenerPortNotEqual,
            Ga2Error::InvalidParameterValueLogTaskLocatedError,
            Ga2Error::InvalidParameterValueLogsetNotExist,
            Ga2Error::InvalidParameterValueMalformed,
            Ga2Error::InvalidParameterValueNotMappingManyPort,
            Ga2Error::InvalidParameterValueNotWithinPublicNetwork,
            Ga2Error::InvalidParameterValueRange,
            Ga2Error::InvalidParameterValueSegmentPortRange,
            Ga2Error::InvalidParameterValueSpecialCharacters,
            Ga2Error::InvalidParameterValueSpecificCharacters,
            Ga2Error::InvalidParameterValueTaskNotFound,
            Ga2Error::InvalidParameterValueTcpSeriesListenerPortEqual,
            Ga2Error::InvalidParameterValueThirdAreaListenerPortEqual,
            Ga2Error::InvalidParameterValueThirdAreaListenerPortSegment,
            Ga2Error::InvalidParameterValueTooLong,
            Ga2Error::InvalidParameterValueUdpSeriesListenerPortEqual,
            Ga2Error::LimitExceeded,
            Ga2Error::MissingParameter,
            Ga2Error::MissingParameterApplicationLayerEndpointGroupParameter,
            Ga2Error::MissingParameterCustomCheckTypeParameter,
            Ga2Error::MissingParameterEnableHealthCheckParameter,
            Ga2Error::ResourceNotFound,
            Ga2Error::UnsupportedOperationAccelerateRegionRepeat,
            Ga2Error::UnsupportedOperationAccessLog,
            Ga2Error::UnsupportedOperationAccountFrozen,
            Ga2Error::UnsupportedOperationAlreadyEnableCrossBorder,
            Ga2Error::UnsupportedOperationApplicationLayerEndpointGroupNotDelete,
            Ga2Error::UnsupportedOperationBillingFailed,
            Ga2Error::UnsupportedOperationCaCertificatesOperate,
            Ga2Error::UnsupportedOperationCertificateInvalidStatus,
            Ga2Error::UnsupportedOperationCrossBorderPromiseNotSigned,
            Ga2Error::UnsupportedOperationCurrentAccountNotAllowed,
            Ga2Error::UnsupportedOperationDefaultCertificatesOperate,
            Ga2Error::UnsupportedOperationDefaultEndpointGroupModify,
            Ga2Error::UnsupportedOperationDefaultForwardingPolicyOperate,
            Ga2Error::UnsupportedOperationDefaultForwardingRuleOperate,
            Ga2Error::UnsupportedOperationDomainMismatched,
            Ga2Error::UnsupportedOperationDuplicateInstanceStatus,
            Ga2Error::UnsupportedOperationEnableCrossBorder,
            Ga2Error::UnsupportedOperationExistAcceleratorArea,
            Ga2Error::UnsupportedOperationExistAcceptAclPolicy,
            Ga2Error::UnsupportedOperationExistAccessLog,
            Ga2Error::UnsupportedOperationExistDropAcceptAclRule,
            Ga2Error::UnsupportedOperationExistEndpointGroup,
            Ga2Error::UnsupportedOperationExistForwardingRule,
            Ga2Error::UnsupportedOperationExistGlobalAcceleratorAclPolicy,
            Ga2Error::UnsupportedOperationExistListener,
            Ga2Error::UnsupportedOperationExistThirdPartyNodes,
            Ga2Error::UnsupportedOperationForwardGroupForwardingRuleUnsupportedDefaultEndpointGroup,
            Ga2Error::UnsupportedOperationHttpVersionInconsistent,
            Ga2Error::UnsupportedOperationInstanceNotRunning,
            Ga2Error::UnsupportedOperationInstanceStateNotAllowedOperate,
            Ga2Error::UnsupportedOperationInsufficientFunds,
            Ga2Error::UnsupportedOperationInternalEndpointFeatureNotEnabled,
            Ga2Error::UnsupportedOperationIpv6NotSupport,
            Ga2Error::UnsupportedOperationListenerPortSegment,
            Ga2Error::UnsupportedOperationNotAuthorization,
            Ga2Error::UnsupportedOperationNotSetCrossBorderType,
            Ga2Error::UnsupportedOperationOnlyTcpListenerSupportToa,
            Ga2Error::UnsupportedOperationRequestParametersError,
            Ga2Error::UnsupportedOperationSameDomain,
            Ga2Error::UnsupportedOperationSamePublicIp,
            Ga2Error::UnsupportedOperationToaFeatureNotEnabled,
            Ga2Error::UnsupportedOperationThreeNetworksAccelerateAreas,
            Ga2Error::UnsupportedOperationThreeNetworksEndpointGroup,
            Ga2Error::UnsupportedOperationTransportLayerUnsupportedOperateForwardingPolicy,
            Ga2Error::UnsupportedOperationUnableCreateThirdPartyNodes,
            Ga2Error::UnsupportedOperationUnableCrossBorder,
            Ga2Error::UnsupportedOperationVirtualEndpointGroupUnsupportedTcpAndUdp,
        ];
        pub(super) static WORDS: [&str; 99] = [
            "FailedOperation.CreateGlobalAcceleratorFailed",
            "FailedOperation.InsufficientResources",
            "InvalidParameter.ApplicationLayerListenerCannotCarryParameters",
            "InvalidParameter.ClientAffinityCLose",
            "InvalidParameter.DisableHealthCheckNotCarryParameters",
            "InvalidParameter.EnableHealthCheckNotCarryParameters",
            "InvalidParameter.EndpointGroupCheckTypeHttpCarryParameters",
            "InvalidParameter.HttpListenerCannotCarryParameters",
            "InvalidParameter.HttpsListenerCannotCarryParameters",
            "InvalidParameter.HttpsOriginServerProtocolSupportsParameters",
            "InvalidParameter.InputDuplicateWithExistingData",
            "InvalidParameter.InputMustExistOne",
            "InvalidParameter.InputOutOfRange",
            "InvalidParameter.InputRepeat",
            "InvalidParameter.OnlyEndpointGroupCheckTypeHttpCarryParameters",
            "InvalidParameter.SinglePort",
            "InvalidParameter.TcpEndpointGroupCannotCarryParameters",
            "InvalidParameter.TcpEndpointGroupCarryParameters",
            "InvalidParameter.TransportLayerEndpointGroupCannotCarryParameters",
            "InvalidParameter.TransportLayerListenerCannotCarryParameters",
            "InvalidParameter.UdpEndpointGroupCannotCarryParameters",
            "InvalidParameterValue",
            "InvalidParameterValue.AsciiCharacters",
            "InvalidParameterValue.CertificatesConflict",
            "InvalidParameterValue.Empty",
            "InvalidParameterValue.ForwardingPolicyHostConflict",
            "InvalidParameterValue.ForwardingRulePathConflict",
            "InvalidParameterValue.InstanceMismatch",
            "InvalidParameterValue.InstanceName",
            "InvalidParameterValue.LimitExceeded",
            "InvalidParameterValue.ListenerPortNotEqual",
            "InvalidParameterValue.LogTaskLocatedError",
            "InvalidParameterValue.LogsetNotExist",
            "InvalidParameterValue.Malformed",
            "InvalidParameterValue.NotMappingManyPort",
            "InvalidParameterValue.NotWithinPublicNetwork",
            "InvalidParameterValue.Range",
            "InvalidParameterValue.SegmentPortRange",
            "InvalidParameterValue.SpecialCharacters",
            "InvalidParameterValue.SpecificCharacters",
            "InvalidParameterValue.TaskNotFound",
            "InvalidParameterValue.TcpSeriesListenerPortEqual",
            "InvalidParameterValue.ThirdAreaListenerPortEqual",
            "InvalidParameterValue.ThirdAreaListenerPortSegment",
            "InvalidParameterValue.TooLong",
            "InvalidParameterValue.UdpSeriesListenerPortEqual",
            "LimitExceeded",
            "MissingParameter",
            "MissingParameter.ApplicationLayerEndpointGroupParameter",
            "MissingParameter.CustomCheckTypeParameter",
            "MissingParameter.EnableHealthCheckParameter",
            "ResourceNotFound",
            "UnsupportedOperation.AccelerateRegionRepeat",
            "UnsupportedOperation.AccessLog",
            "UnsupportedOperation.AccountFrozen",
            "UnsupportedOperation.AlreadyEnableCrossBorder",
            "UnsupportedOperation.ApplicationLayerEndpointGroupNotDelete",
            "UnsupportedOperation.BillingFailed",
            "UnsupportedOperation.CaCertificatesOperate",
            "UnsupportedOperation.CertificateInvalidStatus",
            "UnsupportedOperation.CrossBorderPromiseNotSigned",
            "UnsupportedOperation.CurrentAccountNotAllowed",
            "UnsupportedOperation.DefaultCertificatesOperate",
            "UnsupportedOperation.DefaultEndpointGroupModify",
            "UnsupportedOperation.DefaultForwardingPolicyOperate",
            "UnsupportedOperation.DefaultForwardingRuleOperate",
            "UnsupportedOperation.DomainMismatched",
            "UnsupportedOperation.DuplicateInstanceStatus",
            "UnsupportedOperation.EnableCrossBorder",
            "UnsupportedOperation.ExistAcceleratorArea",
            "UnsupportedOperation.ExistAcceptAclPolicy",
            "UnsupportedOperation.ExistAccessLog",
            "UnsupportedOperation.ExistDropAcceptAclRule",
            "UnsupportedOperation.ExistEndpointGroup",
            "UnsupportedOperation.ExistForwardingRule",
            "UnsupportedOperation.ExistGlobalAcceleratorAclPolicy",
            "UnsupportedOperation.ExistListener",
            "UnsupportedOperation.ExistThirdPartyNodes",
            "UnsupportedOperation.ForwardGroupForwardingRuleUnsupportedDefaultEndpointGroup",
            "UnsupportedOperation.HttpVersionInconsistent",
            "UnsupportedOperation.InstanceNotRunning",
            "UnsupportedOperation.InstanceStateNotAllowedOperate",
            "UnsupportedOperation.InsufficientFunds",
            "UnsupportedOperation.InternalEndpointFeatureNotEnabled",
            "UnsupportedOperation.Ipv6NotSupport",
            "UnsupportedOperation.ListenerPortSegment",
            "UnsupportedOperation.NotAuthorization",
            "UnsupportedOperation.NotSetCrossBorderType",
            "UnsupportedOperation.OnlyTcpListenerSupportToa",
            "UnsupportedOperation.RequestParametersError",
            "UnsupportedOperation.SameDomain",
            "UnsupportedOperation.SamePublicIp",
            "UnsupportedOperation.TOAFeatureNotEnabled",
            "UnsupportedOperation.ThreeNetworksAccelerateAreas",
            "UnsupportedOperation.ThreeNetworksEndpointGroup",
            "UnsupportedOperation.TransportLayerUnsupportedOperateForwardingPolicy",
            "UnsupportedOperation.UnableCreateThirdPartyNodes",
            "UnsupportedOperation.UnableCrossBorder",
            "UnsupportedOperation.VirtualEndpointGroupUnsupportedTcpAndUdp",
        ];
        pub(super) static NAMES: [&str; 99] = [
            "FailedOperationCreateGlobalAcceleratorFailed",
            "FailedOperationInsufficientResources",
            "InvalidParameterApplicationLayerListenerCannotCarryParameters",
            "InvalidParameterClientAffinityCLose",
            "InvalidParameterDisableHealthCheckNotCarryParameters",
            "InvalidParameterEnableHealthCheckNotCarryParameters",
            "InvalidParameterEndpointGroupCheckTypeHttpCarryParameters",
            "InvalidParameterHttpListenerCannotCarryParameters",
            "InvalidParameterHttpsListenerCannotCarryParameters",
            "InvalidParameterHttpsOriginServerProtocolSupportsParameters",
            "InvalidParameterInputDuplicateWithExistingData",
            "InvalidParameterInputMustExistOne",
            "InvalidParameterInputOutOfRange",
            "InvalidParameterInputRepeat",
            "InvalidParameterOnlyEndpointGroupCheckTypeHttpCarryParameters",
            "InvalidParameterSinglePort",
            "InvalidParameterTcpEndpointGroupCannotCarryParameters",
            "InvalidParameterTcpEndpointGroupCarryParameters",
            "InvalidParameterTransportLayerEndpointGroupCannotCarryParameters",
            "InvalidParameterTransportLayerListenerCannotCarryParameters",
            "InvalidParameterUdpEndpointGroupCannotCarryParameters",
            "InvalidParameterValue",
            "InvalidParameterValueAsciiCharacters",
            "InvalidParameterValueCertificatesConflict",
            "InvalidParameterValueEmpty",
            "InvalidParameterValueForwardingPolicyHostConflict",
            "InvalidParameterValueForwardingRulePathConflict",
            "InvalidParameterValueInstanceMismatch",
            "InvalidParameterValueInstanceName",
            "InvalidParameterValueLimitExceeded",
            "InvalidParameterValueListenerPortNotEqual",
            "InvalidParameterValueLogTaskLocatedError",
            "InvalidParameterValueLogsetNotExist",
            "InvalidParameterValueMalformed",
            "InvalidParameterValueNotMappingManyPort",
            "InvalidParameterValueNotWithinPublicNetwork",
            "InvalidParameterValueRange",
            "InvalidParameterValueSegmentPortRange",
            "InvalidParameterValueSpecialCharacters",
            "InvalidParameterValueSpecificCharacters",
            "InvalidParameterValueTaskNotFound",
            "InvalidParameterValueTcpSeriesListenerPortEqual",
            "InvalidParameterValueThirdAreaListenerPortEqual",
            "InvalidParameterValueThirdAreaListenerPortSegment",
            "InvalidParameterValueTooLong",
            "InvalidParameterValueUdpSeriesListenerPortEqual",
            "LimitExceeded",
            "MissingParameter",
            "MissingParameterApplicationLayerEndpointGroupParameter",
            "MissingParameterCustomCheckTypeParameter",
            "MissingParameterEnableHealthCheckParameter",
            "ResourceNotFound",
            "UnsupportedOperationAccelerateRegionRepeat",
            "UnsupportedOperationAccessLog",
            "UnsupportedOperationAccountFrozen",
            "UnsupportedOperationAlreadyEnableCrossBorder",
            "UnsupportedOperationApplicationLayerEndpointGroupNotDelete",
            "UnsupportedOperationBillingFailed",
            "UnsupportedOperationCaCertificatesOperate",
            "UnsupportedOperationCertificateInvalidStatus",
            "UnsupportedOperationCrossBorderPromiseNotSigned",
            "UnsupportedOperationCurrentAccountNotAllowed",
            "UnsupportedOperationDefaultCertificatesOperate",
            "UnsupportedOperationDefaultEndpointGroupModify",
            "UnsupportedOperationDefaultForwardingPolicyOperate",
            "UnsupportedOperationDefaultForwardingRuleOperate",
            "UnsupportedOperationDomainMismatched",
            "UnsupportedOperationDuplicateInstanceStatus",
            "UnsupportedOperationEnableCrossBorder",
            "UnsupportedOperationExistAcceleratorArea",
            "UnsupportedOperationExistAcceptAclPolicy",
            "UnsupportedOperationExistAccessLog",
            "UnsupportedOperationExistDropAcceptAclRule",
            "UnsupportedOperationExistEndpointGroup",
            "UnsupportedOperationExistForwardingRule",
            "UnsupportedOperationExistGlobalAcceleratorAclPolicy",
            "UnsupportedOperationExistListener",
            "UnsupportedOperationExistThirdPartyNodes",
            "UnsupportedOperationForwardGroupForwardingRuleUnsupportedDefaultEndpointGroup",
            "UnsupportedOperationHttpVersionInconsistent",
            "UnsupportedOperationInstanceNotRunning",
            "UnsupportedOperationInstanceStateNotAllowedOperate",
            "UnsupportedOperationInsufficientFunds",
            "UnsupportedOperationInternalEndpointFeatureNotEnabled",
            "UnsupportedOperationIpv6NotSupport",
            "UnsupportedOperationListenerPortSegment",
            "UnsupportedOperationNotAuthorization",
            "UnsupportedOperationNotSetCrossBorderType",
            "UnsupportedOperationOnlyTcpListenerSupportToa",
            "UnsupportedOperationRequestParametersError",
            "UnsupportedOperationSameDomain",
            "UnsupportedOperationSamePublicIp",
            "UnsupportedOperationToaFeatureNotEnabled",
            "UnsupportedOperationThreeNetworksAccelerateAreas",
            "UnsupportedOperationThreeNetworksEndpointGroup",
            "UnsupportedOperationTransportLayerUnsupportedOperateForwardingPolicy",
            "UnsupportedOperationUnableCreateThirdPartyNodes",
            "UnsupportedOperationUnableCrossBorder",
            "UnsupportedOperationVirtualEndpointGroupUnsupportedTcpAndUdp",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 9] = [
            Answer::below("FailedOperation"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::below("MissingParameter"),
            Answer::of("ResourceNotFound"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::GA2_V20250115_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "Ga2Error",
            label_en: "Global Accelerator",
            label_zh: "全球加速",
            level: Level::Service,
            product: Some(products::GA2),
            version: Some("2025-01-15"),
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

#[cfg(feature = "ga2")]
pub use v20250115::Ga2Error;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
