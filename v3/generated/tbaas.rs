// @generated from spec/tbaas.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 69b8ba04b9959044, rust-hash: 97b9c50dad03337c
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/tbaas.rs"]
mod index;

/// Version 2018-04-16 of the API.
pub mod v20180416 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "tbaas")]
    /// Error codes of Tencent Blockchain as a Service (tbaas), API 3.0, version 2018-04-16.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum TbaasError {
        /// AuthFailure
        AuthFailure,
        /// AuthFailure.UnauthorizedOperation
        #[doc(alias("AuthFailure.UnauthorizedOperation"))]
        AuthFailureUnauthorizedOperation,
        /// FailedOperation.BaaSStopServing
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.BaaSStopServing"))]
        FailedOperationBaaSStopServing,
        /// FailedOperation.BcosService
        #[doc(alias("FailedOperation.BcosService"))]
        FailedOperationBcosService,
        /// FailedOperation.CaCheckCsr
        #[doc(alias("FailedOperation.CaCheckCsr"))]
        FailedOperationCaCheckCsr,
        /// FailedOperation.CaDbOption
        #[doc(alias("FailedOperation.CaDbOption"))]
        FailedOperationCaDbOption,
        /// FailedOperation.CaExsit
        #[doc(alias("FailedOperation.CaExsit"))]
        FailedOperationCaExsit,
        /// FailedOperation.CaGenkey
        #[doc(alias("FailedOperation.CaGenkey"))]
        FailedOperationCaGenkey,
        /// FailedOperation.CaInit
        #[doc(alias("FailedOperation.CaInit"))]
        FailedOperationCaInit,
        /// FailedOperation.CaInputParam
        #[doc(alias("FailedOperation.CaInputParam"))]
        FailedOperationCaInputParam,
        /// FailedOperation.CaNoExist
        #[doc(alias("FailedOperation.CaNoExist"))]
        FailedOperationCaNoExist,
        /// FailedOperation.CaRevoke
        #[doc(alias("FailedOperation.CaRevoke"))]
        FailedOperationCaRevoke,
        /// FailedOperation.CaRootNonExist
        #[doc(alias("FailedOperation.CaRootNonExist"))]
        FailedOperationCaRootNonExist,
        /// FailedOperation.CaService
        #[doc(alias("FailedOperation.CaService"))]
        FailedOperationCaService,
        /// FailedOperation.CaSignCert
        #[doc(alias("FailedOperation.CaSignCert"))]
        FailedOperationCaSignCert,
        /// FailedOperation.CaYunApiApplyCert
        #[doc(alias("FailedOperation.CaYunApiApplyCert"))]
        FailedOperationCaYunApiApplyCert,
        /// FailedOperation.CaYunApiCommon
        #[doc(alias("FailedOperation.CaYunApiCommon"))]
        FailedOperationCaYunApiCommon,
        /// FailedOperation.ChainCodeChannel
        #[doc(alias("FailedOperation.ChainCodeChannel"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-07-20"
        )]
        FailedOperationChainCodeChannel,
        /// FailedOperation.ChainCodeExist
        #[doc(alias("FailedOperation.ChainCodeExist"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-07-20"
        )]
        FailedOperationChainCodeExist,
        /// FailedOperation.ChainCodeInit
        #[doc(alias("FailedOperation.ChainCodeInit"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-07-20"
        )]
        FailedOperationChainCodeInit,
        /// FailedOperation.ChainCodeInstall
        #[doc(alias("FailedOperation.ChainCodeInstall"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-07-20"
        )]
        FailedOperationChainCodeInstall,
        /// FailedOperation.ChainMakerChaincodeInvokeFailed
        #[doc(alias("FailedOperation.ChainMakerChaincodeInvokeFailed"))]
        FailedOperationChainMakerChaincodeInvokeFailed,
        /// FailedOperation.ChainMakerChaincodeQueryFailed
        #[doc(alias("FailedOperation.ChainMakerChaincodeQueryFailed"))]
        FailedOperationChainMakerChaincodeQueryFailed,
        /// FailedOperation.CompileDeployedContract
        #[doc(alias("FailedOperation.CompileDeployedContract"))]
        FailedOperationCompileDeployedContract,
        /// FailedOperation.CompileDeployingContract
        #[doc(alias("FailedOperation.CompileDeployingContract"))]
        FailedOperationCompileDeployingContract,
        /// FailedOperation.ContractEditedByOtherAgency
        #[doc(alias("FailedOperation.ContractEditedByOtherAgency"))]
        FailedOperationContractEditedByOtherAgency,
        /// FailedOperation.DatabaseException
        #[doc(alias("FailedOperation.DatabaseException"))]
        FailedOperationDatabaseException,
        /// FailedOperation.DeleteDeployedContract
        #[doc(alias("FailedOperation.DeleteDeployedContract"))]
        FailedOperationDeleteDeployedContract,
        /// FailedOperation.DeleteDeployingContract
        #[doc(alias("FailedOperation.DeleteDeployingContract"))]
        FailedOperationDeleteDeployingContract,
        /// FailedOperation.DeployContractNotCompile
        #[doc(alias("FailedOperation.DeployContractNotCompile"))]
        FailedOperationDeployContractNotCompile,
        /// FailedOperation.FabricBlockDetail
        #[doc(alias("FailedOperation.FabricBlockDetail"))]
        FailedOperationFabricBlockDetail,
        /// FailedOperation.FabricBlockNoExist
        #[doc(alias("FailedOperation.FabricBlockNoExist"))]
        FailedOperationFabricBlockNoExist,
        /// FailedOperation.FabricBlockQuery
        #[doc(alias("FailedOperation.FabricBlockQuery"))]
        FailedOperationFabricBlockQuery,
        /// FailedOperation.FabricChaincodeInvokeFailed
        #[doc(alias("FailedOperation.FabricChaincodeInvokeFailed"))]
        FailedOperationFabricChaincodeInvokeFailed,
        /// FailedOperation.FabricChaincodeNoExist
        #[doc(alias("FailedOperation.FabricChaincodeNoExist"))]
        FailedOperationFabricChaincodeNoExist,
        /// FailedOperation.FabricChaincodeQueryFailed
        #[doc(alias("FailedOperation.FabricChaincodeQueryFailed"))]
        FailedOperationFabricChaincodeQueryFailed,
        /// FailedOperation.FabricCommit
        #[doc(alias("FailedOperation.FabricCommit"))]
        FailedOperationFabricCommit,
        /// FailedOperation.FabricEventHub
        #[doc(alias("FailedOperation.FabricEventHub"))]
        FailedOperationFabricEventHub,
        /// FailedOperation.FabricManage
        #[doc(alias("FailedOperation.FabricManage"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-07-20"
        )]
        FailedOperationFabricManage,
        /// FailedOperation.FabricProposal
        #[doc(alias("FailedOperation.FabricProposal"))]
        FailedOperationFabricProposal,
        /// FailedOperation.FabricRequestParams
        #[doc(alias("FailedOperation.FabricRequestParams"))]
        FailedOperationFabricRequestParams,
        /// FailedOperation.FabricRequstParams
        #[doc(alias("FailedOperation.FabricRequstParams"))]
        FailedOperationFabricRequstParams,
        /// FailedOperation.FabricTransactionDetail
        #[doc(alias("FailedOperation.FabricTransactionDetail"))]
        FailedOperationFabricTransactionDetail,
        /// FailedOperation.FabricTransactionNoExist
        #[doc(alias("FailedOperation.FabricTransactionNoExist"))]
        FailedOperationFabricTransactionNoExist,
        /// FailedOperation.FabricTransactionQuery
        #[doc(alias("FailedOperation.FabricTransactionQuery"))]
        FailedOperationFabricTransactionQuery,
        /// FailedOperation.FabricTxIdQuery
        #[doc(alias("FailedOperation.FabricTxIdQuery"))]
        FailedOperationFabricTxIdQuery,
        /// FailedOperation.FabricTxInvoke
        #[doc(alias("FailedOperation.FabricTxInvoke"))]
        FailedOperationFabricTxInvoke,
        /// FailedOperation.FabricTxQuery
        #[doc(alias("FailedOperation.FabricTxQuery"))]
        FailedOperationFabricTxQuery,
        /// FailedOperation.FabricTxQueryNone
        #[doc(alias("FailedOperation.FabricTxQueryNone"))]
        FailedOperationFabricTxQueryNone,
        /// FailedOperation.FrontRequestFail
        #[doc(alias("FailedOperation.FrontRequestFail"))]
        FailedOperationFrontRequestFail,
        /// FailedOperation.GroupIllegal
        #[doc(alias("FailedOperation.GroupIllegal"))]
        FailedOperationGroupIllegal,
        /// FailedOperation.InvalidAuth
        #[doc(alias("FailedOperation.InvalidAuth"))]
        FailedOperationInvalidAuth,
        /// FailedOperation.InvalidChaincode
        #[doc(alias("FailedOperation.InvalidChaincode"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-07-20"
        )]
        FailedOperationInvalidChaincode,
        /// FailedOperation.InvalidChannel
        #[doc(alias("FailedOperation.InvalidChannel"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-07-20"
        )]
        FailedOperationInvalidChannel,
        /// FailedOperation.InvalidCluster
        #[doc(alias("FailedOperation.InvalidCluster"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-07-20"
        )]
        FailedOperationInvalidCluster,
        /// FailedOperation.InvalidGroup
        #[doc(alias("FailedOperation.InvalidGroup"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-07-20"
        )]
        FailedOperationInvalidGroup,
        /// FailedOperation.InvalidGroupPk
        #[doc(alias("FailedOperation.InvalidGroupPk"))]
        FailedOperationInvalidGroupPk,
        /// FailedOperation.InvalidKeyUser
        #[doc(alias("FailedOperation.InvalidKeyUser"))]
        FailedOperationInvalidKeyUser,
        /// FailedOperation.InvalidOperation
        #[doc(alias("FailedOperation.InvalidOperation"))]
        FailedOperationInvalidOperation,
        /// FailedOperation.InvalidPeer
        #[doc(alias("FailedOperation.InvalidPeer"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-07-20"
        )]
        FailedOperationInvalidPeer,
        /// FailedOperation.InvalidResource
        #[doc(alias("FailedOperation.InvalidResource"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-07-20"
        )]
        FailedOperationInvalidResource,
        /// FailedOperation.ManageService
        #[doc(alias("FailedOperation.ManageService"))]
        FailedOperationManageService,
        /// FailedOperation.NewContract
        #[doc(alias("FailedOperation.NewContract"))]
        FailedOperationNewContract,
        /// FailedOperation.NoChainCodeChannel
        #[doc(alias("FailedOperation.NoChainCodeChannel"))]
        FailedOperationNoChainCodeChannel,
        /// FailedOperation.NoChainCodeGroup
        #[doc(alias("FailedOperation.NoChainCodeGroup"))]
        FailedOperationNoChainCodeGroup,
        /// FailedOperation.NoChainCodePeer
        #[doc(alias("FailedOperation.NoChainCodePeer"))]
        FailedOperationNoChainCodePeer,
        /// FailedOperation.NoChannelGroup
        #[doc(alias("FailedOperation.NoChannelGroup"))]
        FailedOperationNoChannelGroup,
        /// FailedOperation.NoChannelPeer
        #[doc(alias("FailedOperation.NoChannelPeer"))]
        FailedOperationNoChannelPeer,
        /// FailedOperation.NoObject
        #[doc(alias("FailedOperation.NoObject"))]
        FailedOperationNoObject,
        /// FailedOperation.NoPeer
        #[doc(alias("FailedOperation.NoPeer"))]
        FailedOperationNoPeer,
        /// FailedOperation.NotDeployedContract
        #[doc(alias("FailedOperation.NotDeployedContract"))]
        FailedOperationNotDeployedContract,
        /// FailedOperation.ServiceFailed
        #[doc(alias("FailedOperation.ServiceFailed"))]
        FailedOperationServiceFailed,
        /// FailedOperation.StatusNoMatch
        #[doc(alias("FailedOperation.StatusNoMatch"))]
        FailedOperationStatusNoMatch,
        /// FailedOperation.TimeOutUrl
        #[doc(alias("FailedOperation.TimeOutUrl"))]
        FailedOperationTimeOutUrl,
        /// FailedOperation.TransactionTimeout
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.TransactionTimeout"))]
        FailedOperationTransactionTimeout,
        /// FailedOperation.UpdateDeployedContract
        #[doc(alias("FailedOperation.UpdateDeployedContract"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-06-26"
        )]
        FailedOperationUpdateDeployedContract,
        /// FailedOperation.UserAuthType
        #[doc(alias("FailedOperation.UserAuthType"))]
        FailedOperationUserAuthType,
        /// FailedOperation.UserInBlackList
        #[doc(alias("FailedOperation.UserInBlackList"))]
        FailedOperationUserInBlackList,
        /// FailedOperation.UserNoJoinDemoCluster
        #[doc(alias("FailedOperation.UserNoJoinDemoCluster"))]
        FailedOperationUserNoJoinDemoCluster,
        /// InternalError.DBError
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.DBError"))]
        InternalErrorDbError,
        /// InternalError.FailPreform
        #[doc(alias("InternalError.FailPreform"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-07-20"
        )]
        InternalErrorFailPreform,
        /// InternalError.FailUrl
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.FailUrl"))]
        InternalErrorFailUrl,
        /// InternalError.FlaskException
        #[doc(alias("InternalError.FlaskException"))]
        InternalErrorFlaskException,
        /// InternalError.InvalidContractParam
        #[doc(alias("InternalError.InvalidContractParam"))]
        InternalErrorInvalidContractParam,
        /// InternalError.MethodTypeNotSupport
        #[doc(alias("InternalError.MethodTypeNotSupport"))]
        InternalErrorMethodTypeNotSupport,
        /// InternalError.NoDefineError
        #[doc(alias("InternalError.NoDefineError"))]
        InternalErrorNoDefineError,
        /// InternalError.ServerError
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.ServerError"))]
        InternalErrorServerError,
        /// InternalError.ServerException
        #[doc(alias("InternalError.ServerException"))]
        InternalErrorServerException,
        /// InternalError.ServiceError
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.ServiceError"))]
        InternalErrorServiceError,
        /// InternalError.ServicePanic
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.ServicePanic"))]
        InternalErrorServicePanic,
        /// InternalError.TransactionService
        #[doc(alias("InternalError.TransactionService"))]
        InternalErrorTransactionService,
        /// InternalError.UnknownError
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.UnknownError"))]
        InternalErrorUnknownError,
        /// InvalidParameter.AccountParamError
        #[doc(alias("InvalidParameter.AccountParamError"))]
        InvalidParameterAccountParamError,
        /// InvalidParameter.AgencyInvalid
        #[doc(alias("InvalidParameter.AgencyInvalid"))]
        InvalidParameterAgencyInvalid,
        /// InvalidParameter.AgencyNetParamInvalid
        #[doc(alias("InvalidParameter.AgencyNetParamInvalid"))]
        InvalidParameterAgencyNetParamInvalid,
        /// InvalidParameter.AllianceIdOfNetEmpty
        #[doc(alias("InvalidParameter.AllianceIdOfNetEmpty"))]
        InvalidParameterAllianceIdOfNetEmpty,
        /// InvalidParameter.ContractIdInvalid
        #[doc(alias("InvalidParameter.ContractIdInvalid"))]
        InvalidParameterContractIdInvalid,
        /// InvalidParameter.DataHadExist
        #[doc(alias("InvalidParameter.DataHadExist"))]
        InvalidParameterDataHadExist,
        /// InvalidParameter.EmptyParam
        #[doc(alias("InvalidParameter.EmptyParam"))]
        InvalidParameterEmptyParam,
        /// InvalidParameter.ExpireTimeInvalid
        #[doc(alias("InvalidParameter.ExpireTimeInvalid"))]
        InvalidParameterExpireTimeInvalid,
        /// InvalidParameter.FrontConnFail
        #[doc(alias("InvalidParameter.FrontConnFail"))]
        InvalidParameterFrontConnFail,
        /// InvalidParameter.FrontIpInvalid
        #[doc(alias("InvalidParameter.FrontIpInvalid"))]
        InvalidParameterFrontIpInvalid,
        /// InvalidParameter.FrontParamError
        #[doc(alias("InvalidParameter.FrontParamError"))]
        InvalidParameterFrontParamError,
        /// InvalidParameter.FrontRequestFail
        #[doc(alias("InvalidParameter.FrontRequestFail"))]
        InvalidParameterFrontRequestFail,
        /// InvalidParameter.InputDataViolation
        #[doc(alias("InvalidParameter.InputDataViolation"))]
        InvalidParameterInputDataViolation,
        /// InvalidParameter.InvalidContractArg
        #[doc(alias("InvalidParameter.InvalidContractArg"))]
        InvalidParameterInvalidContractArg,
        /// InvalidParameter.NetIdInvalid
        #[doc(alias("InvalidParameter.NetIdInvalid"))]
        InvalidParameterNetIdInvalid,
        /// InvalidParameter.NetParamError
        #[doc(alias("InvalidParameter.NetParamError"))]
        InvalidParameterNetParamError,
        /// InvalidParameter.NewKeyUserParamError
        #[doc(alias("InvalidParameter.NewKeyUserParamError"))]
        InvalidParameterNewKeyUserParamError,
        /// InvalidParameter.NoInfoToDelete
        #[doc(alias("InvalidParameter.NoInfoToDelete"))]
        InvalidParameterNoInfoToDelete,
        /// InvalidParameter.NotFoundValidFront
        #[doc(alias("InvalidParameter.NotFoundValidFront"))]
        InvalidParameterNotFoundValidFront,
        /// InvalidParameter.ReDeployedContract
        #[doc(alias("InvalidParameter.ReDeployedContract"))]
        InvalidParameterReDeployedContract,
        /// InvalidParameter.ReDeployingContract
        #[doc(alias("InvalidParameter.ReDeployingContract"))]
        InvalidParameterReDeployingContract,
        /// InvalidParameter.RoleInvalid
        #[doc(alias("InvalidParameter.RoleInvalid"))]
        InvalidParameterRoleInvalid,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.IllegalFormat
        #[doc(alias("InvalidParameterValue.IllegalFormat"))]
        InvalidParameterValueIllegalFormat,
        /// InvalidParameterValue.IllegalValue
        #[doc(alias("InvalidParameterValue.IllegalValue"))]
        InvalidParameterValueIllegalValue,
        /// InvalidParameterValue.ParameterEmpty
        #[doc(alias("InvalidParameterValue.ParameterEmpty"))]
        InvalidParameterValueParameterEmpty,
        /// MissingParameter.EmptyParam
        #[doc(alias("MissingParameter.EmptyParam"))]
        MissingParameterEmptyParam,
        /// OperationDenied.NotOwner
        #[doc(alias("OperationDenied.NotOwner"))]
        OperationDeniedNotOwner,
        /// ResourceNotFound.EmptyData
        #[doc(alias("ResourceNotFound.EmptyData"))]
        ResourceNotFoundEmptyData,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "tbaas")]
    api::listed_enum!(TbaasError, tbaas_v20180416_table);
    pub(crate) mod tbaas_v20180416_table {
        use super::api::{Answer, Index, Level, Retirement, Retry, Table, TableData};
        #[cfg(feature = "tbaas")]
        use super::TbaasError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "tbaas_v20180416";
        pub(super) const CODE_INDEX: Index = index::TBAAS_V20180416_CODES;
        pub(super) const KEY_INDEX: Index = index::TBAAS_V20180416_KEYS;
        #[cfg(feature = "tbaas")]
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [TbaasError; 121] = [
            TbaasError::AuthFailure,
            TbaasError::AuthFailureUnauthorizedOperation,
            TbaasError::FailedOperationBaaSStopServing,
            TbaasError::FailedOperationBcosService,
            TbaasError::FailedOperationCaCheckCsr,
            TbaasError::FailedOperationCaDbOption,
            TbaasError::FailedOperationCaExsit,
            TbaasError::FailedOperationCaGenkey,
            TbaasError::FailedOperationCaInit,
            TbaasError::FailedOperationCaInputParam,
            TbaasError::FailedOperationCaNoExist,
            TbaasError::FailedOperationCaRevoke,
            TbaasError::FailedOperationCaRootNonExist,
            TbaasError::FailedOperationCaService,
            TbaasError::FailedOperationCaSignCert,
            TbaasError::FailedOperationCaYunApiApplyCert,
            TbaasError::FailedOperationCaYunApiCommon,
            TbaasError::FailedOperationChainCodeChannel,
            TbaasError::FailedOperationChainCodeExist,
            TbaasError::FailedOperationChainCodeInit,
            TbaasError::FailedOperationChainCodeInstall,
            TbaasError::FailedOperationChainMakerChaincodeInvokeFailed,
            TbaasError::FailedOperationChainMakerChaincodeQueryFailed,
            TbaasError::FailedOperationCompileDeployedContract,
            TbaasError::FailedOperationCompileDeployingContract,
            TbaasError::FailedOperationContractEditedByOtherAgency,
            TbaasError::FailedOperationDatabaseException,
            TbaasError::FailedOperationDeleteDeployedContract,
            TbaasError::FailedOperationDeleteDeployingContract,
            TbaasError::FailedOperationDeployContractNotCompile,
            TbaasError::FailedOperationFabricBlockDetail,
            TbaasError::FailedOperationFabricBlockNoExist,
            TbaasError::FailedOperationFabricBlockQuery,
            TbaasError::FailedOperationFabricChaincodeInvokeFailed,
            TbaasError::FailedOperationFabricChaincodeNoExist,
            TbaasError::FailedOperationFabricChaincodeQueryFailed,
            TbaasError::FailedOperationFabricCommit,
            TbaasError::FailedOperationFabricEventHub,
            TbaasError::FailedOperationFabricManage,
            TbaasError::FailedOperationFabricProposal,
            TbaasError::FailedOperationFabricRequestParams,
            TbaasError::FailedOperationFabricRequstParams,
            TbaasError::FailedOperationFabricTransactionDetail,
            TbaasError::FailedOperationFabricTransactionNoExist,
            TbaasError::FailedOperationFabricTransactionQuery,
            TbaasError::FailedOperationFabricTxIdQuery,
            TbaasError::FailedOperationFabricTxInvoke,
            TbaasError::FailedOperationFabricTxQuery,
            TbaasError::FailedOperationFabricTxQueryNone,
            TbaasError::FailedOperationFrontRequestFail,
            TbaasError::FailedOperationGroupIllegal,
            TbaasError::FailedOperationInvalidAuth,
            TbaasError::FailedOperationInvalidChaincode,
            TbaasError::FailedOperationInvalidChannel,
            TbaasError::FailedOperationInvalidCluster,
            TbaasError::FailedOperationInvalidGroup,
            TbaasError::FailedOperationInvalidGroupPk,
            TbaasError::FailedOperationInvalidKeyUser,
            TbaasError::FailedOperationInvalidOperation,
            TbaasError::FailedOperationInvalidPeer,
            TbaasError::FailedOperationInvalidResource,
            TbaasError::FailedOperationManageService,
            TbaasError::FailedOperationNewContract,
            TbaasError::FailedOperationNoChainCodeChannel,
            TbaasError::FailedOperationNoChainCodeGroup,
            TbaasError::FailedOperationNoChainCodePeer,
            TbaasError::FailedOperationNoChannelGroup,
            TbaasError::FailedOperationNoChannelPeer,
            TbaasError::FailedOperationNoObject,
            TbaasError::FailedOperationNoPeer,
            TbaasError::FailedOperationNotDeployedContract,
            TbaasError::FailedOperationServiceFailed,
            TbaasError::FailedOperationStatusNoMatch,
            TbaasError::FailedOperationTimeOutUrl,
            TbaasError::FailedOperationTransactionTimeout,
            TbaasError::FailedOperationUpdateDeployedContract,
            TbaasError::FailedOperationUserAuthType,
            TbaasError::FailedOperationUserInBlackList,
            TbaasError::FailedOperationUserNoJoinDemoCluster,
            TbaasError::InternalErrorDbError,
            TbaasError::InternalErrorFailPreform,
            TbaasError::InternalErrorFailUrl,
            TbaasError::InternalErrorFlaskException,
            TbaasError::InternalErrorInvalidContractParam,
            TbaasError::InternalErrorMethodTypeNotSupport,
            TbaasError::InternalErrorNoDefineError,
            TbaasError::InternalErrorServerError,
            TbaasError::InternalErrorServerException,
            TbaasError::InternalErrorServiceError,
            TbaasError::InternalErrorServicePanic,
            TbaasError::InternalErrorTransactionService,
            TbaasError::InternalErrorUnknownError,
            TbaasError::InvalidParameterAccountParamError,
            TbaasError::InvalidParameterAgencyInvalid,
            TbaasError::InvalidParameterAgencyNetParamInvalid,
            TbaasError::InvalidParameterAllianceIdOfNetEmpty,
            TbaasError::InvalidParameterContractIdInvalid,
            TbaasError::InvalidParameterDataHadExist,
            TbaasError::InvalidParameterEmptyParam,
            TbaasError::InvalidParameterExpireTimeInvalid,
            TbaasError::InvalidParameterFrontConnFail,
            TbaasError::InvalidParameterFrontIpInvalid,
            TbaasError::InvalidParameterFrontParamError,
            TbaasError::InvalidParameterFrontRequestFail,
            TbaasError::InvalidParameterInputDataViolation,
            TbaasError::InvalidParameterInvalidContractArg,
            TbaasError::InvalidParameterNetIdInvalid,
            TbaasError::InvalidParameterNetParamError,
            TbaasError::InvalidParameterNewKeyUserParamError,
            TbaasError::InvalidParameterNoInfoToDelete,
            TbaasError::InvalidParameterNotFoundValidFront,
            TbaasError::InvalidParameterReDeployedContract,
            TbaasError::InvalidParameterReDeployingContract,
            TbaasError::InvalidParameterRoleInvalid,
            TbaasError::InvalidParameterValue,
            TbaasError::InvalidParameterValueIllegalFormat,
            TbaasError::InvalidParameterValueIllegalValue,
            TbaasError::InvalidParameterValueParameterEmpty,
            TbaasError::MissingParameterEmptyParam,
            TbaasError::OperationDeniedNotOwner,
            TbaasError::ResourceNotFoundEmptyData,
        ];
        pub(super) static WORDS: [&str; 121] = [
            "AuthFailure",
            "AuthFailure.UnauthorizedOperation",
            "FailedOperation.BaaSStopServing",
            "FailedOperation.BcosService",
            "FailedOperation.CaCheckCsr",
            "FailedOperation.CaDbOption",
            "FailedOperation.CaExsit",
            "FailedOperation.CaGenkey",
            "FailedOperation.CaInit",
            "FailedOperation.CaInputParam",
            "FailedOperation.CaNoExist",
            "FailedOperation.CaRevoke",
            "FailedOperation.CaRootNonExist",
            "FailedOperation.CaService",
            "FailedOperation.CaSignCert",
            "FailedOperation.CaYunApiApplyCert",
            "FailedOperation.CaYunApiCommon",
            "FailedOperation.ChainCodeChannel",
            "FailedOperation.ChainCodeExist",
            "FailedOperation.ChainCodeInit",
            "FailedOperation.ChainCodeInstall",
            "FailedOperation.ChainMakerChaincodeInvokeFailed",
            "FailedOperation.ChainMakerChaincodeQueryFailed",
            "FailedOperation.CompileDeployedContract",
            "FailedOperation.CompileDeployingContract",
            "FailedOperation.ContractEditedByOtherAgency",
            "FailedOperation.DatabaseException",
            "FailedOperation.DeleteDeployedContract",
            "FailedOperation.DeleteDeployingContract",
            "FailedOperation.DeployContractNotCompile",
            "FailedOperation.FabricBlockDetail",
            "FailedOperation.FabricBlockNoExist",
            "FailedOperation.FabricBlockQuery",
            "FailedOperation.FabricChaincodeInvokeFailed",
            "FailedOperation.FabricChaincodeNoExist",
            "FailedOperation.FabricChaincodeQueryFailed",
            "FailedOperation.FabricCommit",
            "FailedOperation.FabricEventHub",
            "FailedOperation.FabricManage",
            "FailedOperation.FabricProposal",
            "FailedOperation.FabricRequestParams",
            "FailedOperation.FabricRequstParams",
            "FailedOperation.FabricTransactionDetail",
            "FailedOperation.FabricTransactionNoExist",
            "FailedOperation.FabricTransactionQuery",
            "FailedOperation.FabricTxIdQuery",
            "FailedOperation.FabricTxInvoke",
            "FailedOperation.FabricTxQuery",
            "FailedOperation.FabricTxQueryNone",
            "FailedOperation.FrontRequestFail",
            "FailedOperation.GroupIllegal",
            "FailedOperation.InvalidAuth",
            "FailedOperation.InvalidChaincode",
            "FailedOperation.InvalidChannel",
            "FailedOperation.InvalidCluster",
            "FailedOperation.InvalidGroup",
            "FailedOperation.InvalidGroupPk",
            "FailedOperation.InvalidKeyUser",
            "FailedOperation.InvalidOperation",
            "FailedOperation.InvalidPeer",
            "FailedOperation.InvalidResource",
            "FailedOperation.ManageService",
            "FailedOperation.NewContract",
            "FailedOperation.NoChainCodeChannel",
            "FailedOperation.NoChainCodeGroup",
            "FailedOperation.NoChainCodePeer",
            "FailedOperation.NoChannelGroup",
            "FailedOperation.NoChannelPeer",
            "FailedOperation.NoObject",
            "FailedOperation.NoPeer",
            "FailedOperation.NotDeployedContract",
            "FailedOperation.ServiceFailed",
            "FailedOperation.StatusNoMatch",
            "FailedOperation.TimeOutUrl",
            "FailedOperation.TransactionTimeout",
            "FailedOperation.UpdateDeployedContract",
            "FailedOperation.UserAuthType",
            "FailedOperation.UserInBlackList",
            "FailedOperation.UserNoJoinDemoCluster",
            "InternalError.DBError",
            "InternalError.FailPreform",
            "InternalError.FailUrl",
            "InternalError.FlaskException",
            "InternalError.InvalidContractParam",
            "InternalError.MethodTypeNotSupport",
            "InternalError.NoDefineError",
            "InternalError.ServerError",
            "InternalError.ServerException",
            "InternalError.ServiceError",
            "InternalError.ServicePanic",
            "InternalError.TransactionService",
            "InternalError.UnknownError",
            "InvalidParameter.AccountParamError",
            "InvalidParameter.AgencyInvalid",
            "InvalidParameter.AgencyNetParamInvalid",
            "InvalidParameter.AllianceIdOfNetEmpty",
            "InvalidParameter.ContractIdInvalid",
            "InvalidParameter.DataHadExist",
            "InvalidParameter.EmptyParam",
            "InvalidParameter.ExpireTimeInvalid",
            "InvalidParameter.FrontConnFail",
            "InvalidParameter.FrontIpInvalid",
            "InvalidParameter.FrontParamError",
            "InvalidParameter.FrontRequestFail",
            "InvalidParameter.InputDataViolation",
            "InvalidParameter.InvalidContractArg",
            "InvalidParameter.NetIdInvalid",
            "InvalidParameter.NetParamError",
            "InvalidParameter.NewKeyUserParamError",
            "InvalidParameter.NoInfoToDelete",
            "InvalidParameter.NotFoundValidFront",
            "InvalidParameter.ReDeployedContract",
            "InvalidParameter.ReDeployingContract",
            "InvalidParameter.RoleInvalid",
            "InvalidParameterValue",
            "InvalidParameterValue.IllegalFormat",
            "InvalidParameterValue.IllegalValue",
            "InvalidParameterValue.ParameterEmpty",
            "MissingParameter.EmptyParam",
            "OperationDenied.NotOwner",
            "ResourceNotFound.EmptyData",
        ];
        pub(super) static NAMES: [&str; 121] = [
            "AuthFailure",
            "AuthFailureUnauthorizedOperation",
            "FailedOperationBaaSStopServing",
            "FailedOperationBcosService",
            "FailedOperationCaCheckCsr",
            "FailedOperationCaDbOption",
            "FailedOperationCaExsit",
            "FailedOperationCaGenkey",
            "FailedOperationCaInit",
            "FailedOperationCaInputParam",
            "FailedOperationCaNoExist",
            "FailedOperationCaRevoke",
            "FailedOperationCaRootNonExist",
            "FailedOperationCaService",
            "FailedOperationCaSignCert",
            "FailedOperationCaYunApiApplyCert",
            "FailedOperationCaYunApiCommon",
            "FailedOperationChainCodeChannel",
            "FailedOperationChainCodeExist",
            "FailedOperationChainCodeInit",
            "FailedOperationChainCodeInstall",
            "FailedOperationChainMakerChaincodeInvokeFailed",
            "FailedOperationChainMakerChaincodeQueryFailed",
            "FailedOperationCompileDeployedContract",
            "FailedOperationCompileDeployingContract",
            "FailedOperationContractEditedByOtherAgency",
            "FailedOperationDatabaseException",
            "FailedOperationDeleteDeployedContract",
            "FailedOperationDeleteDeployingContract",
            "FailedOperationDeployContractNotCompile",
            "FailedOperationFabricBlockDetail",
            "FailedOperationFabricBlockNoExist",
            "FailedOperationFabricBlockQuery",
            "FailedOperationFabricChaincodeInvokeFailed",
            "FailedOperationFabricChaincodeNoExist",
            "FailedOperationFabricChaincodeQueryFailed",
            "FailedOperationFabricCommit",
            "FailedOperationFabricEventHub",
            "FailedOperationFabricManage",
            "FailedOperationFabricProposal",
            "FailedOperationFabricRequestParams",
            "FailedOperationFabricRequstParams",
            "FailedOperationFabricTransactionDetail",
            "FailedOperationFabricTransactionNoExist",
            "FailedOperationFabricTransactionQuery",
            "FailedOperationFabricTxIdQuery",
            "FailedOperationFabricTxInvoke",
            "FailedOperationFabricTxQuery",
            "FailedOperationFabricTxQueryNone",
            "FailedOperationFrontRequestFail",
            "FailedOperationGroupIllegal",
            "FailedOperationInvalidAuth",
            "FailedOperationInvalidChaincode",
            "FailedOperationInvalidChannel",
            "FailedOperationInvalidCluster",
            "FailedOperationInvalidGroup",
            "FailedOperationInvalidGroupPk",
            "FailedOperationInvalidKeyUser",
            "FailedOperationInvalidOperation",
            "FailedOperationInvalidPeer",
            "FailedOperationInvalidResource",
            "FailedOperationManageService",
            "FailedOperationNewContract",
            "FailedOperationNoChainCodeChannel",
            "FailedOperationNoChainCodeGroup",
            "FailedOperationNoChainCodePeer",
            "FailedOperationNoChannelGroup",
            "FailedOperationNoChannelPeer",
            "FailedOperationNoObject",
            "FailedOperationNoPeer",
            "FailedOperationNotDeployedContract",
            "FailedOperationServiceFailed",
            "FailedOperationStatusNoMatch",
            "FailedOperationTimeOutUrl",
            "FailedOperationTransactionTimeout",
            "FailedOperationUpdateDeployedContract",
            "FailedOperationUserAuthType",
            "FailedOperationUserInBlackList",
            "FailedOperationUserNoJoinDemoCluster",
            "InternalErrorDbError",
            "InternalErrorFailPreform",
            "InternalErrorFailUrl",
            "InternalErrorFlaskException",
            "InternalErrorInvalidContractParam",
            "InternalErrorMethodTypeNotSupport",
            "InternalErrorNoDefineError",
            "InternalErrorServerError",
            "InternalErrorServerException",
            "InternalErrorServiceError",
            "InternalErrorServicePanic",
            "InternalErrorTransactionService",
            "InternalErrorUnknownError",
            "InvalidParameterAccountParamError",
            "InvalidParameterAgencyInvalid",
            "InvalidParameterAgencyNetParamInvalid",
            "InvalidParameterAllianceIdOfNetEmpty",
            "InvalidParameterContractIdInvalid",
            "InvalidParameterDataHadExist",
            "InvalidParameterEmptyParam",
            "InvalidParameterExpireTimeInvalid",
            "InvalidParameterFrontConnFail",
            "InvalidParameterFrontIpInvalid",
            "InvalidParameterFrontParamError",
            "InvalidParameterFrontRequestFail",
            "InvalidParameterInputDataViolation",
            "InvalidParameterInvalidContractArg",
            "InvalidParameterNetIdInvalid",
            "InvalidParameterNetParamError",
            "InvalidParameterNewKeyUserParamError",
            "InvalidParameterNoInfoToDelete",
            "InvalidParameterNotFoundValidFront",
            "InvalidParameterReDeployedContract",
            "InvalidParameterReDeployingContract",
            "InvalidParameterRoleInvalid",
            "InvalidParameterValue",
            "InvalidParameterValueIllegalFormat",
            "InvalidParameterValueIllegalValue",
            "InvalidParameterValueParameterEmpty",
            "MissingParameterEmptyParam",
            "OperationDeniedNotOwner",
            "ResourceNotFoundEmptyData",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 18] = [
            Answer::of("AuthFailure"),
            Answer::of("AuthFailure.UnauthorizedOperation"),
            Answer::of("FailedOperation.BaaSStopServing").with_retry(Retry::Backoff),
            Answer::below("FailedOperation"),
            Answer::of("FailedOperation.TransactionTimeout").with_retry(Retry::Backoff),
            Answer::of("InternalError.DBError").with_retry(Retry::Backoff),
            Answer::below("InternalError"),
            Answer::of("InternalError.FailUrl").with_retry(Retry::Backoff),
            Answer::of("InternalError.ServerError").with_retry(Retry::Backoff),
            Answer::of("InternalError.ServiceError").with_retry(Retry::Backoff),
            Answer::of("InternalError.ServicePanic").with_retry(Retry::Backoff),
            Answer::of("InternalError.UnknownError").with_retry(Retry::Backoff),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::below("MissingParameter"),
            Answer::below("OperationDenied"),
            Answer::below("ResourceNotFound"),
        ];
        pub(super) use super::index::TBAAS_V20180416_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "TbaasError",
            label_en: "Tencent Blockchain as a Service",
            label_zh: "腾讯云区块链服务平台 TBaaS",
            level: Level::Service,
            product: Some(products::TBAAS),
            version: Some("2018-04-16"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    17,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-07-20",
                        "自 2023-07-20 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    18,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-07-20",
                        "自 2023-07-20 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    19,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-07-20",
                        "自 2023-07-20 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    20,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-07-20",
                        "自 2023-07-20 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    38,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-07-20",
                        "自 2023-07-20 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    52,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-07-20",
                        "自 2023-07-20 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    53,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-07-20",
                        "自 2023-07-20 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    54,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-07-20",
                        "自 2023-07-20 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    55,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-07-20",
                        "自 2023-07-20 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    59,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-07-20",
                        "自 2023-07-20 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    60,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-07-20",
                        "自 2023-07-20 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    75,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-06-26",
                        "自 2023-06-26 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    80,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-07-20",
                        "自 2023-07-20 起，服务的错误码列表中不再包含此错误码",
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

#[cfg(feature = "tbaas")]
pub use v20180416::TbaasError;

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
