// @generated from spec/ga2.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 4a34ae5a3e2e5c7f
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/ga2.rs"]
mod index;

/// Version 2025-01-15 of the API.
pub mod v20250115 {
    use super::{SDK_GO_ZH, api, index};
    /// Error codes of Global Accelerator (ga2), API 3.0, version 2025-01-15.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum Ga2Error {
        /// FailedOperation.CreateGlobalAcceleratorFailed
        #[doc(alias("FailedOperation.CreateGlobalAcceleratorFailed"))]
        FailedOperationCreateGlobalAcceleratorFailed = -541_789_269,
        /// FailedOperation.InsufficientResources
        #[doc(alias("FailedOperation.InsufficientResources"))]
        FailedOperationInsufficientResources = -1_436_355_618,
        /// InvalidParameter.ApplicationLayerListenerCannotCarryParameters
        #[doc(alias("InvalidParameter.ApplicationLayerListenerCannotCarryParameters"))]
        InvalidParameterApplicationLayerListenerCannotCarryParameters = -1_026_962_440,
        /// InvalidParameter.ClientAffinityCLose
        #[doc(alias("InvalidParameter.ClientAffinityCLose"))]
        InvalidParameterClientAffinityCLose = -1_051_450_740,
        /// InvalidParameter.DisableHealthCheckNotCarryParameters
        #[doc(alias("InvalidParameter.DisableHealthCheckNotCarryParameters"))]
        InvalidParameterDisableHealthCheckNotCarryParameters = 824_946_643,
        /// InvalidParameter.EnableHealthCheckNotCarryParameters
        #[doc(alias("InvalidParameter.EnableHealthCheckNotCarryParameters"))]
        InvalidParameterEnableHealthCheckNotCarryParameters = 1_530_597_864,
        /// InvalidParameter.EndpointGroupCheckTypeHttpCarryParameters
        #[doc(alias("InvalidParameter.EndpointGroupCheckTypeHttpCarryParameters"))]
        InvalidParameterEndpointGroupCheckTypeHttpCarryParameters = -558_058_826,
        /// InvalidParameter.HttpListenerCannotCarryParameters
        #[doc(alias("InvalidParameter.HttpListenerCannotCarryParameters"))]
        InvalidParameterHttpListenerCannotCarryParameters = -492_737_420,
        /// InvalidParameter.HttpsListenerCannotCarryParameters
        #[doc(alias("InvalidParameter.HttpsListenerCannotCarryParameters"))]
        InvalidParameterHttpsListenerCannotCarryParameters = 50_822_945,
        /// InvalidParameter.HttpsOriginServerProtocolSupportsParameters
        #[doc(alias("InvalidParameter.HttpsOriginServerProtocolSupportsParameters"))]
        InvalidParameterHttpsOriginServerProtocolSupportsParameters = -1_965_342_494,
        /// InvalidParameter.InputDuplicateWithExistingData
        #[doc(alias("InvalidParameter.InputDuplicateWithExistingData"))]
        InvalidParameterInputDuplicateWithExistingData = -550_681_642,
        /// InvalidParameter.InputMustExistOne
        #[doc(alias("InvalidParameter.InputMustExistOne"))]
        InvalidParameterInputMustExistOne = -163_805_687,
        /// InvalidParameter.InputOutOfRange
        #[doc(alias("InvalidParameter.InputOutOfRange"))]
        InvalidParameterInputOutOfRange = 1_440_954_836,
        /// InvalidParameter.InputRepeat
        #[doc(alias("InvalidParameter.InputRepeat"))]
        InvalidParameterInputRepeat = 2_131_820_678,
        /// InvalidParameter.OnlyEndpointGroupCheckTypeHttpCarryParameters
        #[doc(alias("InvalidParameter.OnlyEndpointGroupCheckTypeHttpCarryParameters"))]
        InvalidParameterOnlyEndpointGroupCheckTypeHttpCarryParameters = -1_576_495_103,
        /// InvalidParameter.SinglePort
        #[doc(alias("InvalidParameter.SinglePort"))]
        InvalidParameterSinglePort = -431_274_136,
        /// InvalidParameter.TcpEndpointGroupCannotCarryParameters
        #[doc(alias("InvalidParameter.TcpEndpointGroupCannotCarryParameters"))]
        InvalidParameterTcpEndpointGroupCannotCarryParameters = 790_101_409,
        /// InvalidParameter.TcpEndpointGroupCarryParameters
        #[doc(alias("InvalidParameter.TcpEndpointGroupCarryParameters"))]
        InvalidParameterTcpEndpointGroupCarryParameters = -421_592_482,
        /// InvalidParameter.TransportLayerEndpointGroupCannotCarryParameters
        #[doc(
            alias("InvalidParameter.TransportLayerEndpointGroupCannotCarryParameters")
        )]
        InvalidParameterTransportLayerEndpointGroupCannotCarryParameters = 1_701_648_349,
        /// InvalidParameter.TransportLayerListenerCannotCarryParameters
        #[doc(alias("InvalidParameter.TransportLayerListenerCannotCarryParameters"))]
        InvalidParameterTransportLayerListenerCannotCarryParameters = 398_628_600,
        /// InvalidParameter.UdpEndpointGroupCannotCarryParameters
        #[doc(alias("InvalidParameter.UdpEndpointGroupCannotCarryParameters"))]
        InvalidParameterUdpEndpointGroupCannotCarryParameters = -1_787_121_906,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.AsciiCharacters
        #[doc(alias("InvalidParameterValue.AsciiCharacters"))]
        InvalidParameterValueAsciiCharacters = -1_450_941_214,
        /// InvalidParameterValue.CertificatesConflict
        #[doc(alias("InvalidParameterValue.CertificatesConflict"))]
        InvalidParameterValueCertificatesConflict = -2_134_735_532,
        /// InvalidParameterValue.Empty
        #[doc(alias("InvalidParameterValue.Empty"))]
        InvalidParameterValueEmpty = 113_003_580,
        /// InvalidParameterValue.ForwardingPolicyHostConflict
        #[doc(alias("InvalidParameterValue.ForwardingPolicyHostConflict"))]
        InvalidParameterValueForwardingPolicyHostConflict = 892_864_351,
        /// InvalidParameterValue.ForwardingRulePathConflict
        #[doc(alias("InvalidParameterValue.ForwardingRulePathConflict"))]
        InvalidParameterValueForwardingRulePathConflict = 1_371_028_033,
        /// InvalidParameterValue.InstanceMismatch
        #[doc(alias("InvalidParameterValue.InstanceMismatch"))]
        InvalidParameterValueInstanceMismatch = 1_976_326_845,
        /// InvalidParameterValue.InstanceName
        #[doc(alias("InvalidParameterValue.InstanceName"))]
        InvalidParameterValueInstanceName = 1_809_794_839,
        /// InvalidParameterValue.LimitExceeded
        #[doc(alias("InvalidParameterValue.LimitExceeded"))]
        InvalidParameterValueLimitExceeded = -1_695_669_926,
        /// InvalidParameterValue.ListenerPortNotEqual
        #[doc(alias("InvalidParameterValue.ListenerPortNotEqual"))]
        InvalidParameterValueListenerPortNotEqual = -1_079_875_416,
        /// InvalidParameterValue.LogTaskLocatedError
        #[doc(alias("InvalidParameterValue.LogTaskLocatedError"))]
        InvalidParameterValueLogTaskLocatedError = -2_078_601_005,
        /// InvalidParameterValue.LogsetNotExist
        #[doc(alias("InvalidParameterValue.LogsetNotExist"))]
        InvalidParameterValueLogsetNotExist = 1_786_515_456,
        /// InvalidParameterValue.Malformed
        #[doc(alias("InvalidParameterValue.Malformed"))]
        InvalidParameterValueMalformed = 1_386_029_026,
        /// InvalidParameterValue.NotMappingManyPort
        #[doc(alias("InvalidParameterValue.NotMappingManyPort"))]
        InvalidParameterValueNotMappingManyPort = -522_732_031,
        /// InvalidParameterValue.NotWithinPublicNetwork
        #[doc(alias("InvalidParameterValue.NotWithinPublicNetwork"))]
        InvalidParameterValueNotWithinPublicNetwork = -206_420_133,
        /// InvalidParameterValue.Range
        #[doc(alias("InvalidParameterValue.Range"))]
        InvalidParameterValueRange = -887_732_136,
        /// InvalidParameterValue.SegmentPortRange
        #[doc(alias("InvalidParameterValue.SegmentPortRange"))]
        InvalidParameterValueSegmentPortRange = -1_075_402_158,
        /// InvalidParameterValue.SpecialCharacters
        #[doc(alias("InvalidParameterValue.SpecialCharacters"))]
        InvalidParameterValueSpecialCharacters = -391_392_354,
        /// InvalidParameterValue.SpecificCharacters
        #[doc(alias("InvalidParameterValue.SpecificCharacters"))]
        InvalidParameterValueSpecificCharacters = -796_220_554,
        /// InvalidParameterValue.TaskNotFound
        #[doc(alias("InvalidParameterValue.TaskNotFound"))]
        InvalidParameterValueTaskNotFound = -2_141_890_669,
        /// InvalidParameterValue.TcpSeriesListenerPortEqual
        #[doc(alias("InvalidParameterValue.TcpSeriesListenerPortEqual"))]
        InvalidParameterValueTcpSeriesListenerPortEqual = 1_217_912_539,
        /// InvalidParameterValue.ThirdAreaListenerPortEqual
        #[doc(alias("InvalidParameterValue.ThirdAreaListenerPortEqual"))]
        InvalidParameterValueThirdAreaListenerPortEqual = 867_654_534,
        /// InvalidParameterValue.ThirdAreaListenerPortSegment
        #[doc(alias("InvalidParameterValue.ThirdAreaListenerPortSegment"))]
        InvalidParameterValueThirdAreaListenerPortSegment = -1_073_454_594,
        /// InvalidParameterValue.TooLong
        #[doc(alias("InvalidParameterValue.TooLong"))]
        InvalidParameterValueTooLong = 1_188_546_683,
        /// InvalidParameterValue.UdpSeriesListenerPortEqual
        #[doc(alias("InvalidParameterValue.UdpSeriesListenerPortEqual"))]
        InvalidParameterValueUdpSeriesListenerPortEqual = 1_593_060_073,
        /// LimitExceeded
        LimitExceeded = 1_877_296_052,
        /// MissingParameter
        MissingParameter = -335_740_916,
        /// MissingParameter.ApplicationLayerEndpointGroupParameter
        #[doc(alias("MissingParameter.ApplicationLayerEndpointGroupParameter"))]
        MissingParameterApplicationLayerEndpointGroupParameter = 1_725_239_752,
        /// MissingParameter.CustomCheckTypeParameter
        #[doc(alias("MissingParameter.CustomCheckTypeParameter"))]
        MissingParameterCustomCheckTypeParameter = 94_269_719,
        /// MissingParameter.EnableHealthCheckParameter
        #[doc(alias("MissingParameter.EnableHealthCheckParameter"))]
        MissingParameterEnableHealthCheckParameter = -1_396_372_253,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// UnsupportedOperation.AccelerateRegionRepeat
        #[doc(alias("UnsupportedOperation.AccelerateRegionRepeat"))]
        UnsupportedOperationAccelerateRegionRepeat = 1_662_625_327,
        /// UnsupportedOperation.AccessLog
        #[doc(alias("UnsupportedOperation.AccessLog"))]
        UnsupportedOperationAccessLog = -56_961_664,
        /// UnsupportedOperation.AccountFrozen
        #[doc(alias("UnsupportedOperation.AccountFrozen"))]
        UnsupportedOperationAccountFrozen = -955_811_025,
        /// UnsupportedOperation.AlreadyEnableCrossBorder
        #[doc(alias("UnsupportedOperation.AlreadyEnableCrossBorder"))]
        UnsupportedOperationAlreadyEnableCrossBorder = -1_897_124_921,
        /// UnsupportedOperation.ApplicationLayerEndpointGroupNotDelete
        #[doc(alias("UnsupportedOperation.ApplicationLayerEndpointGroupNotDelete"))]
        UnsupportedOperationApplicationLayerEndpointGroupNotDelete = 480_638_273,
        /// UnsupportedOperation.BillingFailed
        #[doc(alias("UnsupportedOperation.BillingFailed"))]
        UnsupportedOperationBillingFailed = 211_399_128,
        /// UnsupportedOperation.CaCertificatesOperate
        #[doc(alias("UnsupportedOperation.CaCertificatesOperate"))]
        UnsupportedOperationCaCertificatesOperate = 977_271_714,
        /// UnsupportedOperation.CertificateInvalidStatus
        #[doc(alias("UnsupportedOperation.CertificateInvalidStatus"))]
        UnsupportedOperationCertificateInvalidStatus = -82_605_973,
        /// UnsupportedOperation.CrossBorderPromiseNotSigned
        #[doc(alias("UnsupportedOperation.CrossBorderPromiseNotSigned"))]
        UnsupportedOperationCrossBorderPromiseNotSigned = -1_779_460_555,
        /// UnsupportedOperation.CurrentAccountNotAllowed
        #[doc(alias("UnsupportedOperation.CurrentAccountNotAllowed"))]
        UnsupportedOperationCurrentAccountNotAllowed = -576_187_646,
        /// UnsupportedOperation.DefaultCertificatesOperate
        #[doc(alias("UnsupportedOperation.DefaultCertificatesOperate"))]
        UnsupportedOperationDefaultCertificatesOperate = 1_560_624_769,
        /// UnsupportedOperation.DefaultEndpointGroupModify
        #[doc(alias("UnsupportedOperation.DefaultEndpointGroupModify"))]
        UnsupportedOperationDefaultEndpointGroupModify = 521_817_498,
        /// UnsupportedOperation.DefaultForwardingPolicyOperate
        #[doc(alias("UnsupportedOperation.DefaultForwardingPolicyOperate"))]
        UnsupportedOperationDefaultForwardingPolicyOperate = 2_042_558_705,
        /// UnsupportedOperation.DefaultForwardingRuleOperate
        #[doc(alias("UnsupportedOperation.DefaultForwardingRuleOperate"))]
        UnsupportedOperationDefaultForwardingRuleOperate = -1_611_459_547,
        /// UnsupportedOperation.DomainMismatched
        #[doc(alias("UnsupportedOperation.DomainMismatched"))]
        UnsupportedOperationDomainMismatched = 1_293_367_471,
        /// UnsupportedOperation.DuplicateInstanceStatus
        #[doc(alias("UnsupportedOperation.DuplicateInstanceStatus"))]
        UnsupportedOperationDuplicateInstanceStatus = -1_738_480_638,
        /// UnsupportedOperation.EnableCrossBorder
        #[doc(alias("UnsupportedOperation.EnableCrossBorder"))]
        UnsupportedOperationEnableCrossBorder = 1_711_747_677,
        /// UnsupportedOperation.ExistAcceleratorArea
        #[doc(alias("UnsupportedOperation.ExistAcceleratorArea"))]
        UnsupportedOperationExistAcceleratorArea = -1_994_321_523,
        /// UnsupportedOperation.ExistAcceptAclPolicy
        #[doc(alias("UnsupportedOperation.ExistAcceptAclPolicy"))]
        UnsupportedOperationExistAcceptAclPolicy = -598_899_541,
        /// UnsupportedOperation.ExistAccessLog
        #[doc(alias("UnsupportedOperation.ExistAccessLog"))]
        UnsupportedOperationExistAccessLog = -31_656_327,
        /// UnsupportedOperation.ExistDropAcceptAclRule
        #[doc(alias("UnsupportedOperation.ExistDropAcceptAclRule"))]
        UnsupportedOperationExistDropAcceptAclRule = 1_191_378_523,
        /// UnsupportedOperation.ExistEndpointGroup
        #[doc(alias("UnsupportedOperation.ExistEndpointGroup"))]
        UnsupportedOperationExistEndpointGroup = -1_121_939_534,
        /// UnsupportedOperation.ExistForwardingRule
        #[doc(alias("UnsupportedOperation.ExistForwardingRule"))]
        UnsupportedOperationExistForwardingRule = -466_733_547,
        /// UnsupportedOperation.ExistGlobalAcceleratorAclPolicy
        #[doc(alias("UnsupportedOperation.ExistGlobalAcceleratorAclPolicy"))]
        UnsupportedOperationExistGlobalAcceleratorAclPolicy = 1_912_063_214,
        /// UnsupportedOperation.ExistListener
        #[doc(alias("UnsupportedOperation.ExistListener"))]
        UnsupportedOperationExistListener = -1_459_839_158,
        /// UnsupportedOperation.ExistThirdPartyNodes
        #[doc(alias("UnsupportedOperation.ExistThirdPartyNodes"))]
        UnsupportedOperationExistThirdPartyNodes = -945_459_643,
        /// UnsupportedOperation.ForwardGroupForwardingRuleUnsupportedDefaultEndpointGroup
        #[doc(
            alias(
                "UnsupportedOperation.ForwardGroupForwardingRuleUnsupportedDefaultEndpointGroup"
            )
        )]
        UnsupportedOperationForwardGroupForwardingRuleUnsupportedDefaultEndpointGroup = -898_987_905,
        /// UnsupportedOperation.HttpVersionInconsistent
        #[doc(alias("UnsupportedOperation.HttpVersionInconsistent"))]
        UnsupportedOperationHttpVersionInconsistent = 648_922_257,
        /// UnsupportedOperation.InstanceNotRunning
        #[doc(alias("UnsupportedOperation.InstanceNotRunning"))]
        UnsupportedOperationInstanceNotRunning = 1_284_066_026,
        /// UnsupportedOperation.InstanceStateNotAllowedOperate
        #[doc(alias("UnsupportedOperation.InstanceStateNotAllowedOperate"))]
        UnsupportedOperationInstanceStateNotAllowedOperate = 1_500_743_567,
        /// UnsupportedOperation.InsufficientFunds
        #[doc(alias("UnsupportedOperation.InsufficientFunds"))]
        UnsupportedOperationInsufficientFunds = 1_678_669_030,
        /// UnsupportedOperation.InternalEndpointFeatureNotEnabled
        #[doc(alias("UnsupportedOperation.InternalEndpointFeatureNotEnabled"))]
        UnsupportedOperationInternalEndpointFeatureNotEnabled = 346_676_497,
        /// UnsupportedOperation.Ipv6NotSupport
        #[doc(alias("UnsupportedOperation.Ipv6NotSupport"))]
        UnsupportedOperationIpv6NotSupport = 695_674_806,
        /// UnsupportedOperation.ListenerPortSegment
        #[doc(alias("UnsupportedOperation.ListenerPortSegment"))]
        UnsupportedOperationListenerPortSegment = -2_011_263_613,
        /// UnsupportedOperation.NotAuthorization
        #[doc(alias("UnsupportedOperation.NotAuthorization"))]
        UnsupportedOperationNotAuthorization = -199_565_837,
        /// UnsupportedOperation.NotSetCrossBorderType
        #[doc(alias("UnsupportedOperation.NotSetCrossBorderType"))]
        UnsupportedOperationNotSetCrossBorderType = 1_685_340_536,
        /// UnsupportedOperation.OnlyTcpListenerSupportToa
        #[doc(alias("UnsupportedOperation.OnlyTcpListenerSupportToa"))]
        UnsupportedOperationOnlyTcpListenerSupportToa = -263_443_768,
        /// UnsupportedOperation.RequestParametersError
        #[doc(alias("UnsupportedOperation.RequestParametersError"))]
        UnsupportedOperationRequestParametersError = -710_732_727,
        /// UnsupportedOperation.SameDomain
        #[doc(alias("UnsupportedOperation.SameDomain"))]
        UnsupportedOperationSameDomain = -707_062_218,
        /// UnsupportedOperation.SamePublicIp
        #[doc(alias("UnsupportedOperation.SamePublicIp"))]
        UnsupportedOperationSamePublicIp = -848_385_231,
        /// UnsupportedOperation.TOAFeatureNotEnabled
        #[doc(alias("UnsupportedOperation.TOAFeatureNotEnabled"))]
        UnsupportedOperationToaFeatureNotEnabled = -1_220_255_982,
        /// UnsupportedOperation.ThreeNetworksAccelerateAreas
        #[doc(alias("UnsupportedOperation.ThreeNetworksAccelerateAreas"))]
        UnsupportedOperationThreeNetworksAccelerateAreas = -1_122_851_005,
        /// UnsupportedOperation.ThreeNetworksEndpointGroup
        #[doc(alias("UnsupportedOperation.ThreeNetworksEndpointGroup"))]
        UnsupportedOperationThreeNetworksEndpointGroup = -1_502_882_015,
        /// UnsupportedOperation.TransportLayerUnsupportedOperateForwardingPolicy
        #[doc(
            alias(
                "UnsupportedOperation.TransportLayerUnsupportedOperateForwardingPolicy"
            )
        )]
        UnsupportedOperationTransportLayerUnsupportedOperateForwardingPolicy = -380_626_062,
        /// UnsupportedOperation.UnableCreateThirdPartyNodes
        #[doc(alias("UnsupportedOperation.UnableCreateThirdPartyNodes"))]
        UnsupportedOperationUnableCreateThirdPartyNodes = 599_528_091,
        /// UnsupportedOperation.UnableCrossBorder
        #[doc(alias("UnsupportedOperation.UnableCrossBorder"))]
        UnsupportedOperationUnableCrossBorder = -1_469_039_243,
        /// UnsupportedOperation.VirtualEndpointGroupUnsupportedTcpAndUdp
        #[doc(alias("UnsupportedOperation.VirtualEndpointGroupUnsupportedTcpAndUdp"))]
        UnsupportedOperationVirtualEndpointGroupUnsupportedTcpAndUdp = -1_733_584_445,
    }
    api::listed_enum!(Ga2Error, ga2_v20250115_table);
    mod ga2_v20250115_table {
        use super::api::{Background, Index, Level, Table, TableData, backgrounds};
        use super::{Ga2Error, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "ga2_v20250115";
        pub(super) const CODE_INDEX: Index = index::GA2_V20250115_CODES;
        pub(super) const KEY_INDEX: Index = index::GA2_V20250115_KEYS;
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
        pub(super) static BACKGROUNDS: [Background; 99] = backgrounds(
            &WORDS,
            &index::GA2_V20250115_HEADS,
        );
        pub(super) static TABLE: Table = Table::new(TableData {
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
            backgrounds: &BACKGROUNDS,
            listed_sources: &[super::SDK_GO_ZH],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20250115::Ga2Error;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go"),
);
