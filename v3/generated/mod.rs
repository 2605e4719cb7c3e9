// @generated from spec/*.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// regenerate: cargo build, or tcerr generate

use ::tencentcloud_errors::codegen_v1; // not there? tencentcloud-errors has to be of version 0.1.0, as tencentcloud-errors-codegen is

codegen_v1::modules! {
    /// Intelligent Speech Service (智能语音服务).
    #[cfg(feature = "aai")]
    pub mod aai;
    /// AI Clinical Assistant (AI 临床助手).
    #[cfg(feature = "aca")]
    pub mod aca;
    /// Application Compliance Platform (应用合规平台).
    #[cfg(feature = "acp")]
    pub mod acp;
    /// Tencent Cloud Agent Development Platform (腾讯云智能体开发平台).
    #[cfg(feature = "adp")]
    pub mod adp;
    /// Tencent Cloud Smart Advisor (智能顾问).
    #[cfg(feature = "advisor")]
    pub mod advisor;
    /// Loan Anti-Fraud (借贷反欺诈).
    #[cfg(feature = "af")]
    pub mod af;
    /// Custom Modeling (定制建模).
    #[cfg(feature = "afc")]
    pub mod afc;
    /// Agent Sandbox Service (Agent 沙箱服务).
    #[cfg(feature = "ags")]
    pub mod ags;
    /// Tencent Hunyuan Image Creation (腾讯混元生图).
    #[cfg(feature = "aiart")]
    pub mod aiart;
    /// Application Load Balancer (应用型负载均衡).
    #[cfg(feature = "alb")]
    pub mod alb;
    /// Authorized Music Express (正版曲库直通车).
    #[cfg(feature = "ame")]
    pub mod ame;
    /// Audio Moderation System (音频内容安全).
    #[cfg(feature = "ams")]
    pub mod ams;
    /// Animation Effect Material Service (动效素材服务).
    #[cfg(feature = "anicloud")]
    pub mod anicloud;
    /// Anti-DDoS (T-Sec-DDoS防护(Anti-DDoS)).
    #[cfg(feature = "antiddos")]
    pub mod antiddos;
    /// Authorized Picture Express (正版图库直通车).
    #[cfg(feature = "ape")]
    pub mod ape;
    /// TencentCloud API (云 API).
    #[cfg(feature = "api")]
    pub mod api;
    /// API Gateway (API 网关).
    #[cfg(feature = "apigateway")]
    pub mod apigateway;
    /// Application Performance Management (应用性能监控).
    #[cfg(feature = "apm")]
    pub mod apm;
    /// Automatic Speech Recognition (语音识别).
    #[cfg(feature = "asr")]
    pub mod asr;
    /// Application Service Workflow (应用与服务编排工作流).
    #[cfg(feature = "asw")]
    pub mod asw;
    /// Auto Scaling (弹性伸缩).
    #[cfg(feature = "auto_scaling")]
    pub mod auto_scaling;
    /// ICP Filing (ICP备案).
    #[cfg(feature = "ba")]
    pub mod ba;
    /// BatchCompute (批量计算).
    #[cfg(feature = "batch")]
    pub mod batch;
    /// Body Analysis (人体分析).
    #[cfg(feature = "bda")]
    pub mod bda;
    /// Bastion Host (运维安全中心（堡垒机）).
    #[cfg(feature = "bh")]
    pub mod bh;
    /// Business Intelligence (商业智能分析 BI).
    #[cfg(feature = "bi")]
    pub mod bi;
    /// Billing Center (费用中心).
    #[cfg(feature = "billing")]
    pub mod billing;
    /// Business Live Streaming (商业直播).
    #[cfg(feature = "bizlive")]
    pub mod bizlive;
    /// Cloud Physical Machine (黑石物理服务器CPM).
    #[cfg(feature = "bm")]
    pub mod bm;
    /// Brand Manager Assistant (品牌经营管家).
    #[cfg(feature = "bma")]
    pub mod bma;
    /// CPM Elastic IP (黑石弹性公网IP).
    #[cfg(feature = "bmeip")]
    pub mod bmeip;
    /// CPM Load Balancer (黑石负载均衡).
    #[cfg(feature = "bmlb")]
    pub mod bmlb;
    /// CPM Virtual Private Cloud (黑石私有网络).
    #[cfg(feature = "bmvpc")]
    pub mod bmvpc;
    /// Business Process as a Service (商业流程服务).
    #[cfg(feature = "bpaas")]
    pub mod bpaas;
    /// Business Risk Intelligence (业务风险情报).
    #[cfg(feature = "bri")]
    pub mod bri;
    /// Software Composition Analysis (软件成分分析).
    #[cfg(feature = "bsca")]
    pub mod bsca;
    /// Blockchain Trusted Obtain Evidence (区块链可信取证).
    #[cfg(feature = "btoe")]
    pub mod btoe;
    /// Tencent Cloud Certificate Authority (腾讯云CA).
    #[cfg(feature = "ca")]
    pub mod ca;
    /// Cloud Access Management (访问管理).
    #[cfg(feature = "cam")]
    pub mod cam;
    /// Captcha (验证码).
    #[cfg(feature = "captcha")]
    pub mod captcha;
    /// Cloud Application Rendering (应用云渲染).
    #[cfg(feature = "car")]
    pub mod car;
    /// Cloud Automated Testing (云拨测).
    #[cfg(feature = "cat")]
    pub mod cat;
    /// Cloud Block Storage (云硬盘).
    #[cfg(feature = "cbs")]
    pub mod cbs;
    /// Cloud Contact Center (云联络中心).
    #[cfg(feature = "ccc")]
    pub mod ccc;
    /// TencentDB for MySQL (云数据库 MySQL).
    #[cfg(feature = "cdb")]
    pub mod cdb;
    /// Cloud Dedicated Cluster (本地专用集群).
    #[cfg(feature = "cdc")]
    pub mod cdc;
    /// Content Delivery Network (内容分发网络 CDN).
    #[cfg(feature = "cdn")]
    pub mod cdn;
    /// Data Security Audit (T-Sec-数据安全审计（DSA）).
    #[cfg(feature = "cds")]
    pub mod cds;
    /// Tencent Cloud TCHouse-C (腾讯云数据仓库TCHouse-C).
    #[cfg(feature = "cdwch")]
    pub mod cdwch;
    /// Tencent Cloud TCHouse-D (腾讯云数据仓库 TCHouse-D).
    #[cfg(feature = "cdwdoris")]
    pub mod cdwdoris;
    /// Tencent Cloud TCHouse-P (腾讯云数据仓库TCHouse-P).
    #[cfg(feature = "cdwpg")]
    pub mod cdwpg;
    /// Cloud Dedicated Zone (专属可用区).
    #[cfg(feature = "cdz")]
    pub mod cdz;
    /// Cloud Native etcd (云原生etcd).
    #[cfg(feature = "cetcd")]
    pub mod cetcd;
    /// Chaotic Fault Generator (智能顾问-混沌演练).
    #[cfg(feature = "cfg")]
    pub mod cfg;
    /// Cloud File Storage (文件存储).
    #[cfg(feature = "cfs")]
    pub mod cfs;
    /// Cloud Firewall (云防火墙).
    #[cfg(feature = "cfw")]
    pub mod cfw;
    /// Cloud Hosting Cluster (云托付物理服务器).
    #[cfg(feature = "chc")]
    pub mod chc;
    /// Cloud HDFS (云 HDFS).
    #[cfg(feature = "chdfs")]
    pub mod chdfs;
    /// Customer Identity and Access Management (账号风控平台).
    #[cfg(feature = "ciam")]
    pub mod ciam;
    /// Intelligent Insurance Assistant (智能保险助手).
    #[cfg(feature = "cii")]
    pub mod cii;
    /// Instant Messaging (即时通信 IM).
    #[cfg(feature = "cim")]
    pub mod cim;
    /// TDMQ for CKafka (消息队列 CKafka 版).
    #[cfg(feature = "ckafka")]
    pub mod ckafka;
    /// Cloud Load Balancer (负载均衡).
    #[cfg(feature = "clb")]
    pub mod clb;
    /// Cloud Application (云应用).
    #[cfg(feature = "cloudapp")]
    pub mod cloudapp;
    /// CloudAudit (操作审计).
    #[cfg(feature = "cloudaudit")]
    pub mod cloudaudit;
    /// Cloud Hardware Security Module (云加密机).
    #[cfg(feature = "cloudhsm")]
    pub mod cloudhsm;
    /// Cloud Mate (智能运维 Cloud Mate).
    #[cfg(feature = "cloudmate")]
    pub mod cloudmate;
    /// Resource Center (资源中心).
    #[cfg(feature = "cloudrc")]
    pub mod cloudrc;
    /// Cloud Studio (Cloud Studio（云端 IDE）).
    #[cfg(feature = "cloudstudio")]
    pub mod cloudstudio;
    /// Cloud Log Service (日志服务).
    #[cfg(feature = "cls")]
    pub mod cls;
    /// Cloud Media Engine (多媒体创作引擎).
    #[cfg(feature = "cme")]
    pub mod cme;
    /// TDMQ for CMQ (消息队列 CMQ).
    #[cfg(feature = "cmq")]
    pub mod cmq;
    /// Content Moderation System (内容安全).
    #[cfg(feature = "cms")]
    pub mod cms;
    /// Cloud Native Intelligent Gateway (云原生智能网关).
    #[cfg(feature = "cngw")]
    pub mod cngw;
    /// CloudConfig (配置审计).
    #[cfg(feature = "config")]
    pub mod config;
    /// Control Center (控制中心).
    #[cfg(feature = "controlcenter")]
    pub mod controlcenter;
    /// Company Payment Distributor Platform (企业收付平台).
    #[cfg(feature = "cpdp")]
    pub mod cpdp;
    /// Cloud Security Center (云安全一体化平台).
    #[cfg(feature = "csip")]
    pub mod csip;
    /// Cloud Services of 5G (5G入云服务).
    #[cfg(feature = "csxg")]
    pub mod csxg;
    /// Exposure Management Service (暴露面管理服务).
    #[cfg(feature = "ctem")]
    pub mod ctem;
    /// TencentDB for CTSDB (时序数据库 CTSDB).
    #[cfg(feature = "ctsdb")]
    pub mod ctsdb;
    /// Cloud Virtual Machine (云服务器).
    #[cfg(feature = "cvm")]
    pub mod cvm;
    /// Cloud Workload Protection Platform (主机安全).
    #[cfg(feature = "cwp")]
    pub mod cwp;
    /// Vulnerability Scan Service (漏洞扫描服务).
    #[cfg(feature = "cws")]
    pub mod cws;
    /// TDSQL-C (TDSQL-C MySQL 版).
    #[cfg(feature = "cynosdb")]
    pub mod cynosdb;
    /// Bastion Host (运维安全中心（堡垒机）).
    #[cfg(feature = "dasb")]
    pub mod dasb;
    /// Tencent Cloud Data Analysis Agent (腾讯云数据分析智能体).
    #[cfg(feature = "dataagent")]
    pub mod dataagent;
    /// Anti-DDoS Pro (DDoS 高防包).
    #[cfg(feature = "dayu")]
    pub mod dayu;
    /// TencentDB for DBbrain (数据库智能管家 DBbrain).
    #[cfg(feature = "dbbrain")]
    pub mod dbbrain;
    /// Database Dedicated Cluster (云数据库独享集群).
    #[cfg(feature = "dbdc")]
    pub mod dbdc;
    /// Database Backup Service (数据库备份服务).
    #[cfg(feature = "dbs")]
    pub mod dbs;
    /// Direct Connect (专线接入).
    #[cfg(feature = "dc")]
    pub mod dc;
    /// TDSQL for MySQL (TDSQL MySQL 版).
    #[cfg(feature = "dcdb")]
    pub mod dcdb;
    /// Data Lake Compute (数据湖计算 DLC).
    #[cfg(feature = "dlc")]
    pub mod dlc;
    /// Direct Email Service (邮件发送服务).
    #[cfg(feature = "dms")]
    pub mod dms;
    /// DNSPod (云解析 DNSPod).
    #[cfg(feature = "dnspod")]
    pub mod dnspod;
    /// Domain Name Registration (域名注册).
    #[cfg(feature = "domain")]
    pub mod domain;
    /// Digital Rights Management (数字版权管理).
    #[cfg(feature = "drm")]
    pub mod drm;
    /// Document Service (文档服务).
    #[cfg(feature = "ds")]
    pub mod ds;
    /// Data Security Governance Center (数据安全治理中心).
    #[cfg(feature = "dsgc")]
    pub mod dsgc;
    /// Data Transfer Service (数据传输服务).
    #[cfg(feature = "dts")]
    pub mod dts;
    /// EventBridge (事件总线).
    #[cfg(feature = "eb")]
    pub mod eb;
    /// English Composition Correction (英文作文批改).
    #[cfg(feature = "ecc")]
    pub mod ecc;
    /// Enterprise Content Delivery Network (全站加速网络).
    #[cfg(feature = "ecdn")]
    pub mod ecdn;
    /// Edge Computing Machine (边缘计算机器).
    #[cfg(feature = "ecm")]
    pub mod ecm;
    /// Tencent Cloud Edge Zone (边缘可用区).
    #[cfg(feature = "edgezone")]
    pub mod edgezone;
    /// Employee Identity and Access Management (数字身份管控平台（员工版）).
    #[cfg(feature = "eiam")]
    pub mod eiam;
    /// Enterprise Integration Service (数据连接器).
    #[cfg(feature = "eis")]
    pub mod eis;
    /// Elastic MapReduce (弹性 MapReduce).
    #[cfg(feature = "emr")]
    pub mod emr;
    /// Elasticsearch Service (腾讯云 Elasticsearch Service).
    #[cfg(feature = "es")]
    pub mod es;
    /// Tencent E-Sign Enterprise Edition (腾讯电子签企业版).
    #[cfg(feature = "ess")]
    pub mod ess;
    /// Tencent E-Sign Basic Edition (腾讯电子签（基础版）).
    #[cfg(feature = "essbasic")]
    pub mod essbasic;
    /// Event Center (事件中心).
    #[cfg(feature = "evt")]
    pub mod evt;
    /// Face Fusion (人脸融合).
    #[cfg(feature = "facefusion")]
    pub mod facefusion;
    /// FaceID (人脸核身).
    #[cfg(feature = "faceid")]
    pub mod faceid;
    /// Face Makeup (人脸试妆).
    #[cfg(feature = "fmu")]
    pub mod fmu;
    /// Face Transformation (人像变换).
    #[cfg(feature = "ft")]
    pub mod ft;
    /// Firewall Manager (防火墙管理).
    #[cfg(feature = "fwm")]
    pub mod fwm;
    /// Global Accelerator (全球加速).
    #[cfg(feature = "ga2")]
    pub mod ga2;
    /// Global Application Acceleration Platform (全球应用加速).
    #[cfg(feature = "gaap")]
    pub mod gaap;
    /// Game Multimedia Engine (游戏多媒体引擎).
    #[cfg(feature = "gme")]
    pub mod gme;
    /// Data Accelerator Goose FileSystem (数据加速器 GooseFS).
    #[cfg(feature = "goosefs")]
    pub mod goosefs;
    /// Game Player Matchmaking (游戏玩家匹配).
    #[cfg(feature = "gpm")]
    pub mod gpm;
    /// Game Streaming (云游戏).
    #[cfg(feature = "gs")]
    pub mod gs;
    /// Game Server Elastic-scaling (游戏服务器伸缩).
    #[cfg(feature = "gse")]
    pub mod gse;
    /// Gateway Load Balancer (网关负载均衡).
    #[cfg(feature = "gwlb")]
    pub mod gwlb;
    /// Hyper Application Inventor (高性能应用服务).
    #[cfg(feature = "hai")]
    pub mod hai;
    /// High Availability IoT SIM (高可用物联网卡).
    #[cfg(feature = "hasim")]
    pub mod hasim;
    /// Homework Correction-Math (数学作业批改).
    #[cfg(feature = "hcm")]
    pub mod hcm;
    /// Tencent Hunyuan (腾讯混元大模型).
    #[cfg(feature = "hunyuan")]
    pub mod hunyuan;
    /// Face Recognition (人脸识别).
    #[cfg(feature = "iai")]
    pub mod iai;
    /// Identity Aware Platform (身份识别平台).
    #[cfg(feature = "iap")]
    pub mod iap;
    /// Image Compression (图片瘦身).
    #[cfg(feature = "ic")]
    pub mod ic;
    /// Intelligent Editing (智能编辑).
    #[cfg(feature = "ie")]
    pub mod ie;
    /// Intelligent Guidance (智能导诊).
    #[cfg(feature = "ig")]
    pub mod ig;
    /// Intelligent Global Traffic Manager (智能全局流量管理).
    #[cfg(feature = "igtm")]
    pub mod igtm;
    /// Image Moderation System (图片内容安全).
    #[cfg(feature = "ims")]
    pub mod ims;
    /// International Partners (国际合作伙伴).
    #[cfg(feature = "intlpartnersmgt")]
    pub mod intlpartnersmgt;
    /// iOA Zero Trust Security Management System (iOA 零信任安全管理系统).
    #[cfg(feature = "ioa")]
    pub mod ioa;
    /// IoT Suite (加速物联网套件).
    #[cfg(feature = "iot")]
    pub mod iot;
    /// IoT Hub (物联网通信).
    #[cfg(feature = "iotcloud")]
    pub mod iotcloud;
    /// IoT Explorer (物联网开发平台).
    #[cfg(feature = "iotexplorer")]
    pub mod iotexplorer;
    /// IoT Video (物联网智能视频服务).
    #[cfg(feature = "iotvideo")]
    pub mod iotvideo;
    /// IoT Video Industry Edition (物联网智能视频服务（行业版）).
    #[cfg(feature = "iotvideoindustry")]
    pub mod iotvideoindustry;
    /// International Partners (国际合作伙伴).
    #[cfg(feature = "ip")]
    pub mod ip;
    /// Intelligent Recommendation Platform (智能推荐平台).
    #[cfg(feature = "irp")]
    pub mod irp;
    /// Intelligent Surveillance Storage (智能视图计算平台).
    #[cfg(feature = "iss")]
    pub mod iss;
    /// Intelligent Media Label Detection (媒体智能标签).
    #[cfg(feature = "ivld")]
    pub mod ivld;
    /// TencentDB for KeeWiDB (云数据库 KeeWiDB).
    #[cfg(feature = "keewidb")]
    pub mod keewidb;
    /// Key Management Service (密钥管理系统).
    #[cfg(feature = "kms")]
    pub mod kms;
    /// Low-code Interactive Classroom (实时互动-教育版).
    #[cfg(feature = "lcic")]
    pub mod lcic;
    /// Tencent Cloud Lighthouse (轻量应用服务器).
    #[cfg(feature = "lighthouse")]
    pub mod lighthouse;
    /// Cloud Streaming Services (云直播CSS).
    #[cfg(feature = "live")]
    pub mod live;
    /// Tencent Cloud Agent Development Platform (腾讯云智能体开发平台).
    #[cfg(feature = "lke")]
    pub mod lke;
    /// LLM Knowledge Engine Atomic Power (知识引擎原子能力).
    #[cfg(feature = "lkeap")]
    pub mod lkeap;
    /// CloudBase Low Code (云开发低码).
    #[cfg(feature = "lowcode")]
    pub mod lowcode;
    /// TencentDB for MariaDB (云数据库 MariaDB).
    #[cfg(feature = "mariadb")]
    pub mod mariadb;
    /// Cloud Marketplace (云市场).
    #[cfg(feature = "market")]
    pub mod market;
    /// StreamLink (媒体传输).
    #[cfg(feature = "mdc")]
    pub mod mdc;
    /// StreamLive (媒体直播).
    #[cfg(feature = "mdl")]
    pub mod mdl;
    /// StreamPackage (媒体包装).
    #[cfg(feature = "mdp")]
    pub mod mdp;
    /// TencentDB for Memcached (云数据库Memcached).
    #[cfg(feature = "memcached")]
    pub mod memcached;
    /// Message Center (消息中心).
    #[cfg(feature = "message")]
    pub mod message;
    /// Mobile Mini Programs Security (小程序安全).
    #[cfg(feature = "mmps")]
    pub mod mmps;
    /// Multiple Network Acceleration (多网聚合加速).
    #[cfg(feature = "mna")]
    pub mod mna;
    /// TencentDB for MongoDB (云数据库 MongoDB).
    #[cfg(feature = "mongodb")]
    pub mod mongodb;
    /// Tencent Cloud Observability Platform (腾讯云可观测平台).
    #[cfg(feature = "monitor")]
    pub mod monitor;
    /// Media Processing Service (媒体处理).
    #[cfg(feature = "mps")]
    pub mod mps;
    /// TDMQ for MQTT (消息队列 MQTT 版).
    #[cfg(feature = "mqtt")]
    pub mod mqtt;
    /// Medical Report Structured (医疗报告结构化).
    #[cfg(feature = "mrs")]
    pub mod mrs;
    /// Mobile Security (移动应用安全).
    #[cfg(feature = "ms")]
    pub mod ms;
    /// Migration Service Platform (迁移服务平台).
    #[cfg(feature = "msp")]
    pub mod msp;
    /// Natural Language Processing (NLP 技术).
    #[cfg(feature = "nlp")]
    pub mod nlp;
    /// Stream Compute Service (流计算 Oceanus).
    #[cfg(feature = "oceanus")]
    pub mod oceanus;
    /// Optical Character Recognition (文字识别).
    #[cfg(feature = "ocr")]
    pub mod ocr;
    /// Tencent HealthCare Omics Platform (腾讯健康组学平台).
    #[cfg(feature = "omics")]
    pub mod omics;
    /// Tencent Cloud Organization (集团账号管理).
    #[cfg(feature = "organization")]
    pub mod organization;
    /// Channel Partners (渠道合作伙伴).
    #[cfg(feature = "partners")]
    pub mod partners;
    /// Website Portal Service (官网门户服务).
    #[cfg(feature = "portal")]
    pub mod portal;
    /// TencentDB for PostgreSQL (云数据库 PostgreSQL).
    #[cfg(feature = "postgres")]
    pub mod postgres;
    /// Private DNS (私有域解析 Private DNS).
    #[cfg(feature = "privatedns")]
    pub mod privatedns;
    /// Performance Testing Service (云压测).
    #[cfg(feature = "pts")]
    pub mod pts;
    /// Quota Center (配额中心).
    #[cfg(feature = "quota")]
    pub mod quota;
    /// Risk Control Engine (风险识别 RCE).
    #[cfg(feature = "rce")]
    pub mod rce;
    /// TencentDB for Redis (云数据库Redis).
    #[cfg(feature = "redis")]
    pub mod redis;
    /// Region Management System (地域管理系统).
    #[cfg(feature = "region")]
    pub mod region;
    /// Real User Monitoring (前端性能监控).
    #[cfg(feature = "rum")]
    pub mod rum;
    /// Serverless Cloud Function (云函数).
    #[cfg(feature = "scf")]
    pub mod scf;
    /// Security Data Lake (安全湖).
    #[cfg(feature = "securitylake")]
    pub mod securitylake;
    /// Simple Email Service (邮件推送).
    #[cfg(feature = "ses")]
    pub mod ses;
    /// Smart Media Hosting (智能媒资托管).
    #[cfg(feature = "smh")]
    pub mod smh;
    /// Short Message Service (短信).
    #[cfg(feature = "sms")]
    pub mod sms;
    /// Smart Oral Evaluation (智聆口语评测).
    #[cfg(feature = "soe")]
    pub mod soe;
    /// TencentDB for SQL Server (云数据库 SQL Server).
    #[cfg(feature = "sqlserver")]
    pub mod sqlserver;
    /// Security Operations Center (安全运营中心).
    #[cfg(feature = "ssa")]
    pub mod ssa;
    /// SSL Certificate Service (SSL 证书).
    #[cfg(feature = "ssl")]
    pub mod ssl;
    /// SSLPod (证书监控 SSLPod).
    #[cfg(feature = "sslpod")]
    pub mod sslpod;
    /// Secrets Manager (凭据管理系统).
    #[cfg(feature = "ssm")]
    pub mod ssm;
    /// Security Token Service (安全凭证服务).
    #[cfg(feature = "sts")]
    pub mod sts;
    /// Savings Plans (节省计划).
    #[cfg(feature = "svp")]
    pub mod svp;
    /// Tag (标签).
    #[cfg(feature = "tag")]
    pub mod tag;
    /// Tencent Cloud Automation Tools (自动化助手).
    #[cfg(feature = "tat")]
    pub mod tat;
    /// Tencent Blockchain as a Service (腾讯云区块链服务平台 TBaaS).
    #[cfg(feature = "tbaas")]
    pub mod tbaas;
    /// Tencent Bot Platform (腾讯智能对话平台).
    #[cfg(feature = "tbp")]
    pub mod tbp;
    /// TcaplusDB (游戏数据库 TcaplusDB).
    #[cfg(feature = "tcaplusdb")]
    pub mod tcaplusdb;
    /// CloudBase (云开发 CloudBase).
    #[cfg(feature = "tcb")]
    pub mod tcb;
    /// CloudBase Run (云托管 CloudBase Run).
    #[cfg(feature = "tcbr")]
    pub mod tcbr;
    /// Multimodal Intelligent Data Lake TCLake (多模态智能数据湖 TCLake).
    #[cfg(feature = "tccatalog")]
    pub mod tccatalog;
    /// Tencent Cloud Health Dashboard (腾讯云健康看板).
    #[cfg(feature = "tchd")]
    pub mod tchd;
    /// Tencent Cloud Mesh (服务网格).
    #[cfg(feature = "tcm")]
    pub mod tcm;
    /// Tencent Cloud Mini Program Platform (腾讯云小程序平台).
    #[cfg(feature = "tcmpp")]
    pub mod tcmpp;
    /// Tencent Container Registry (容器镜像服务).
    #[cfg(feature = "tcr")]
    pub mod tcr;
    /// Super App as a Service (腾讯云超级应用服务).
    #[cfg(feature = "tcsas")]
    pub mod tcsas;
    /// Tencent Container Security Service (容器安全服务).
    #[cfg(feature = "tcss")]
    pub mod tcss;
    /// Tencent Cloud Database AI Service (腾讯云数据库 AI 服务).
    #[cfg(feature = "tdai")]
    pub mod tdai;
    /// TDSQL-C for PostgreSQL (TDSQL-C PostgreSQL 版).
    #[cfg(feature = "tdcpg")]
    pub mod tdcpg;
    /// TencentCloud Decentralized Identity (分布式身份).
    #[cfg(feature = "tdid")]
    pub mod tdid;
    /// TDMQ (消息队列 TDMQ).
    #[cfg(feature = "tdmq")]
    pub mod tdmq;
    /// TDSQL Boundless (分布式数据库 TDSQL).
    #[cfg(feature = "tdmysql")]
    pub mod tdmysql;
    /// Device Safety (设备安全).
    #[cfg(feature = "tds")]
    pub mod tds;
    /// Tencent Cloud Elastic Microservice (弹性微服务).
    #[cfg(feature = "tem")]
    pub mod tem;
    /// EdgeOne (边缘安全加速平台 EdgeOne).
    #[cfg(feature = "teo")]
    pub mod teo;
    /// TencentCloud High Performance Computing (高性能计算平台).
    #[cfg(feature = "thpc")]
    pub mod thpc;
    /// TI Machine Learning (智能钛机器学习).
    #[cfg(feature = "tia")]
    pub mod tia;
    /// Image Analysis (图像分析).
    #[cfg(feature = "tiia")]
    pub mod tiia;
    /// Tencent Cloud TI-ONE Platform (TI-ONE 训练平台).
    #[cfg(feature = "tione")]
    pub mod tione;
    /// Tencent Interactive Whiteboard (互动白板).
    #[cfg(feature = "tiw")]
    pub mod tiw;
    /// Tencent Kubernetes Engine (容器服务).
    #[cfg(feature = "tke")]
    pub mod tke;
    /// Tencent Knowledge Graph Data Query (腾讯知识图谱数据查询).
    #[cfg(feature = "tkgdq")]
    pub mod tkgdq;
    /// Text Moderation System (文本内容安全).
    #[cfg(feature = "tms")]
    pub mod tms;
    /// Tencent Machine Translation (机器翻译).
    #[cfg(feature = "tmt")]
    pub mod tmt;
    /// TokenHub (大模型服务平台 TokenHub).
    #[cfg(feature = "tokenhub")]
    pub mod tokenhub;
    /// TDMQ for RabbitMQ Serverless (消息队列 RabbitMQ Serverless 版).
    #[cfg(feature = "trabbit")]
    pub mod trabbit;
    /// TDMQ for RocketMQ (消息队列 RocketMQ 版).
    #[cfg(feature = "trocket")]
    pub mod trocket;
    /// T-Sec Reassurance Platform (T-Sec-安心平台(RP)).
    #[cfg(feature = "trp")]
    pub mod trp;
    /// Tencent Real-time Remote Operation (实时互动-工业能源版).
    #[cfg(feature = "trro")]
    pub mod trro;
    /// Tencent Real-Time Communication (实时音视频).
    #[cfg(feature = "trtc")]
    pub mod trtc;
    /// Tencent Cloud Service Engine (TSF-Polaris\&ZK\&网关).
    #[cfg(feature = "tse")]
    pub mod tse;
    /// Tencent Service Framework (TSF-应用管理\&Consul).
    #[cfg(feature = "tsf")]
    pub mod tsf;
    /// Tencent Simultaneous Interpretation (腾讯同传系统).
    #[cfg(feature = "tsi")]
    pub mod tsi;
    /// Text To Speech (语音合成).
    #[cfg(feature = "tts")]
    pub mod tts;
    /// Video Generation (视频生成).
    #[cfg(feature = "vcg")]
    pub mod vcg;
    /// Tencent Hunyuan Video Generation (腾讯混元生视频).
    #[cfg(feature = "vclm")]
    pub mod vclm;
    /// Audio and Video Terminal Engine (音视频终端引擎).
    #[cfg(feature = "vcube")]
    pub mod vcube;
    /// Tencent Cloud VectorDB (向量数据库).
    #[cfg(feature = "vdb")]
    pub mod vdb;
    /// Video Moderation System (视频内容安全).
    #[cfg(feature = "vm")]
    pub mod vm;
    /// Voice Message Service (语音消息).
    #[cfg(feature = "vms")]
    pub mod vms;
    /// Video on Demand (云点播).
    #[cfg(feature = "vod")]
    pub mod vod;
    /// Virtual Private Cloud (私有网络).
    #[cfg(feature = "vpc")]
    pub mod vpc;
    /// Voice Replication Service (声音复刻).
    #[cfg(feature = "vrs")]
    pub mod vrs;
    /// Video Translation (视频转译).
    #[cfg(feature = "vtc")]
    pub mod vtc;
    /// Web Application Firewall (Web 应用防火墙).
    #[cfg(feature = "waf")]
    pub mod waf;
    /// WeCom Automotive Edition (企业微信汽车行业版).
    #[cfg(feature = "wav")]
    pub mod wav;
    /// Tencent Cloud WeData (数据开发治理平台 WeData).
    #[cfg(feature = "wedata")]
    pub mod wedata;
    /// WeilingWith Open Platform (微瓴同业开放平台).
    #[cfg(feature = "weilingwith")]
    pub mod weilingwith;
    /// Web Image Search (联网图像搜索).
    #[cfg(feature = "wimgs")]
    pub mod wimgs;
    /// Web Search API (联网搜索API).
    #[cfg(feature = "wsa")]
    pub mod wsa;
    /// SSL Certificate Management Service (SSL证书管理服务).
    #[cfg(feature = "wss")]
    pub mod wss;
    /// Yinsuda Live Music Copyright Engine (音速达直播音乐版权引擎).
    #[cfg(feature = "yinsuda")]
    pub mod yinsuda;
    /// Cloud Workload Protection Platform (主机安全).
    #[cfg(feature = "yunjing")]
    pub mod yunjing;
    /// Tencent Cloud Search (腾讯云搜TCS).
    #[cfg(feature = "yunsou")]
    pub mod yunsou;
    /// The products of the tables.
    pub mod products;
}

#[allow(unused_imports, reason = "without this door, one error and not one a name")]
pub(crate) use codegen_v1::{
    modules as aai, modules as aca, modules as acp, modules as adp, modules as advisor,
    modules as af, modules as afc, modules as ags, modules as aiart, modules as alb,
    modules as ame, modules as ams, modules as anicloud, modules as antiddos,
    modules as ape, modules as api, modules as apigateway, modules as apm,
    modules as asr, modules as asw, modules as auto_scaling, modules as ba,
    modules as batch, modules as bda, modules as bh, modules as bi, modules as billing,
    modules as bizlive, modules as bm, modules as bma, modules as bmeip, modules as bmlb,
    modules as bmvpc, modules as bpaas, modules as bri, modules as bsca, modules as btoe,
    modules as ca, modules as cam, modules as captcha, modules as car, modules as cat,
    modules as cbs, modules as ccc, modules as cdb, modules as cdc, modules as cdn,
    modules as cds, modules as cdwch, modules as cdwdoris, modules as cdwpg,
    modules as cdz, modules as cetcd, modules as cfg, modules as cfs, modules as cfw,
    modules as chc, modules as chdfs, modules as ciam, modules as cii, modules as cim,
    modules as ckafka, modules as clb, modules as cloudapp, modules as cloudaudit,
    modules as cloudhsm, modules as cloudmate, modules as cloudrc,
    modules as cloudstudio, modules as cls, modules as cme, modules as cmq,
    modules as cms, modules as cngw, modules as config, modules as controlcenter,
    modules as cpdp, modules as csip, modules as csxg, modules as ctem, modules as ctsdb,
    modules as cvm, modules as cwp, modules as cws, modules as cynosdb, modules as dasb,
    modules as dataagent, modules as dayu, modules as dbbrain, modules as dbdc,
    modules as dbs, modules as dc, modules as dcdb, modules as dlc, modules as dms,
    modules as dnspod, modules as domain, modules as drm, modules as ds, modules as dsgc,
    modules as dts, modules as eb, modules as ecc, modules as ecdn, modules as ecm,
    modules as edgezone, modules as eiam, modules as eis, modules as emr, modules as es,
    modules as ess, modules as essbasic, modules as evt, modules as facefusion,
    modules as faceid, modules as fmu, modules as ft, modules as fwm, modules as ga2,
    modules as gaap, modules as gme, modules as goosefs, modules as gpm, modules as gs,
    modules as gse, modules as gwlb, modules as hai, modules as hasim, modules as hcm,
    modules as hunyuan, modules as iai, modules as iap, modules as ic, modules as ie,
    modules as ig, modules as igtm, modules as ims, modules as intlpartnersmgt,
    modules as ioa, modules as iot, modules as iotcloud, modules as iotexplorer,
    modules as iotvideo, modules as iotvideoindustry, modules as ip, modules as irp,
    modules as iss, modules as ivld, modules as keewidb, modules as kms, modules as lcic,
    modules as lighthouse, modules as live, modules as lke, modules as lkeap,
    modules as lowcode, modules as mariadb, modules as market, modules as mdc,
    modules as mdl, modules as mdp, modules as memcached, modules as message,
    modules as mmps, modules as mna, modules as mongodb, modules as monitor,
    modules as mps, modules as mqtt, modules as mrs, modules as ms, modules as msp,
    modules as nlp, modules as oceanus, modules as ocr, modules as omics,
    modules as organization, modules as partners, modules as portal, modules as postgres,
    modules as privatedns, modules as pts, modules as quota, modules as rce,
    modules as redis, modules as region, modules as rum, modules as scf,
    modules as securitylake, modules as ses, modules as smh, modules as sms,
    modules as soe, modules as sqlserver, modules as ssa, modules as ssl,
    modules as sslpod, modules as ssm, modules as sts, modules as svp, modules as tag,
    modules as tat, modules as tbaas, modules as tbp, modules as tcaplusdb,
    modules as tcb, modules as tcbr, modules as tccatalog, modules as tchd,
    modules as tcm, modules as tcmpp, modules as tcr, modules as tcsas, modules as tcss,
    modules as tdai, modules as tdcpg, modules as tdid, modules as tdmq,
    modules as tdmysql, modules as tds, modules as tem, modules as teo, modules as thpc,
    modules as tia, modules as tiia, modules as tione, modules as tiw, modules as tke,
    modules as tkgdq, modules as tms, modules as tmt, modules as tokenhub,
    modules as trabbit, modules as trocket, modules as trp, modules as trro,
    modules as trtc, modules as tse, modules as tsf, modules as tsi, modules as tts,
    modules as vcg, modules as vclm, modules as vcube, modules as vdb, modules as vm,
    modules as vms, modules as vod, modules as vpc, modules as vrs, modules as vtc,
    modules as waf, modules as wav, modules as wedata, modules as weilingwith,
    modules as wimgs, modules as wsa, modules as wss, modules as yinsuda,
    modules as yunjing, modules as yunsou, modules as products,
};

/// Every table: the public one, the common one, then those of the products, in the order of
/// [`products::ALL`].
#[allow(dead_code, reason = "a program need not list them")]
pub const TABLES: &[&codegen_v1::Table] = &[
    #[cfg(feature = "aai")]
    aai::v20180522::AaiError::TABLE,
    #[cfg(feature = "aca")]
    aca::v20210323::AcaError::TABLE,
    #[cfg(feature = "acp")]
    acp::v20220105::AcpError::TABLE,
    #[cfg(feature = "adp")]
    adp::v20260520::AdpError::TABLE,
    #[cfg(feature = "advisor")]
    advisor::v20200721::AdvisorError::TABLE,
    #[cfg(feature = "af")]
    af::v20200226::AfError::TABLE,
    #[cfg(feature = "afc")]
    afc::v20200226::AfcError::TABLE,
    #[cfg(feature = "ags")]
    ags::v20250920::AgsError::TABLE,
    #[cfg(feature = "aiart")]
    aiart::v20221229::AiartError::TABLE,
    #[cfg(feature = "alb")]
    alb::v20251030::AlbError::TABLE,
    #[cfg(feature = "ame")]
    ame::v20190916::AmeError::TABLE,
    #[cfg(feature = "ams")]
    ams::v20200608::AmsError::TABLE,
    #[cfg(feature = "ams")]
    ams::v20201229::AmsError::TABLE,
    #[cfg(feature = "anicloud")]
    anicloud::v20220923::AnicloudError::TABLE,
    #[cfg(feature = "antiddos")]
    antiddos::v20200309::AntiddosError::TABLE,
    #[cfg(feature = "antiddos")]
    antiddos::v20250903::AntiddosError::TABLE,
    #[cfg(feature = "ape")]
    ape::v20200513::ApeError::TABLE,
    #[cfg(feature = "api")]
    api::v20201106::ApiServiceError::TABLE,
    #[cfg(feature = "apigateway")]
    apigateway::v20180808::ApigatewayError::TABLE,
    #[cfg(feature = "apm")]
    apm::v20210622::ApmError::TABLE,
    #[cfg(feature = "asr")]
    asr::v20190614::AsrError::TABLE,
    #[cfg(feature = "asw")]
    asw::v20200722::AswError::TABLE,
    #[cfg(feature = "auto_scaling")]
    auto_scaling::v20180419::AsError::TABLE,
    #[cfg(feature = "ba")]
    ba::v20200720::BaError::TABLE,
    #[cfg(feature = "batch")]
    batch::v20170312::BatchError::TABLE,
    #[cfg(feature = "bda")]
    bda::v20200324::BdaError::TABLE,
    #[cfg(feature = "bh")]
    bh::v20230418::BhError::TABLE,
    #[cfg(feature = "bi")]
    bi::v20220105::BiError::TABLE,
    #[cfg(feature = "billing")]
    billing::v20180709::BillingError::TABLE,
    #[cfg(feature = "bizlive")]
    bizlive::v20190313::BizliveError::TABLE,
    #[cfg(feature = "bm")]
    bm::v20180423::BmError::TABLE,
    #[cfg(feature = "bma")]
    bma::v20210624::BmaError::TABLE,
    #[cfg(feature = "bma")]
    bma::v20221115::BmaError::TABLE,
    #[cfg(feature = "bmeip")]
    bmeip::v20180625::BmeipError::TABLE,
    #[cfg(feature = "bmlb")]
    bmlb::v20180625::BmlbError::TABLE,
    #[cfg(feature = "bmvpc")]
    bmvpc::v20180625::BmvpcError::TABLE,
    #[cfg(feature = "bpaas")]
    bpaas::v20181217::BpaasError::TABLE,
    #[cfg(feature = "bri")]
    bri::v20190328::BriError::TABLE,
    #[cfg(feature = "bsca")]
    bsca::v20210811::BscaError::TABLE,
    #[cfg(feature = "btoe")]
    btoe::v20210303::BtoeError::TABLE,
    #[cfg(feature = "btoe")]
    btoe::v20210514::BtoeError::TABLE,
    #[cfg(feature = "ca")]
    ca::v20230228::CaError::TABLE,
    #[cfg(feature = "cam")]
    cam::v20190116::CamError::TABLE,
    #[cfg(feature = "captcha")]
    captcha::v20190722::CaptchaError::TABLE,
    #[cfg(feature = "car")]
    car::v20220110::CarError::TABLE,
    #[cfg(feature = "cat")]
    cat::v20180409::CatError::TABLE,
    #[cfg(feature = "cbs")]
    cbs::v20170312::CbsError::TABLE,
    #[cfg(feature = "ccc")]
    ccc::v20200210::CccError::TABLE,
    #[cfg(feature = "cdb")]
    cdb::v20170320::CdbError::TABLE,
    #[cfg(feature = "cdc")]
    cdc::v20201214::CdcError::TABLE,
    #[cfg(feature = "cdn")]
    cdn::v20180606::CdnError::TABLE,
    #[cfg(feature = "cds")]
    cds::v20180420::CdsError::TABLE,
    #[cfg(feature = "cdwch")]
    cdwch::v20200915::CdwchError::TABLE,
    #[cfg(feature = "cdwdoris")]
    cdwdoris::v20211228::CdwdorisError::TABLE,
    #[cfg(feature = "cdwpg")]
    cdwpg::v20201230::CdwpgError::TABLE,
    #[cfg(feature = "cdz")]
    cdz::v20221123::CdzError::TABLE,
    #[cfg(feature = "cetcd")]
    cetcd::v20220325::CetcdError::TABLE,
    #[cfg(feature = "cfg")]
    cfg::v20210820::CfgError::TABLE,
    #[cfg(feature = "cfs")]
    cfs::v20190719::CfsError::TABLE,
    #[cfg(feature = "cfw")]
    cfw::v20190904::CfwError::TABLE,
    #[cfg(feature = "chc")]
    chc::v20230418::ChcError::TABLE,
    #[cfg(feature = "chdfs")]
    chdfs::v20190718::ChdfsError::TABLE,
    #[cfg(feature = "chdfs")]
    chdfs::v20201112::ChdfsError::TABLE,
    #[cfg(feature = "ciam")]
    ciam::v20210420::CiamError::TABLE,
    #[cfg(feature = "ciam")]
    ciam::v20220331::CiamError::TABLE,
    #[cfg(feature = "cii")]
    cii::v20201210::CiiError::TABLE,
    #[cfg(feature = "cii")]
    cii::v20210408::CiiError::TABLE,
    #[cfg(feature = "cim")]
    cim::v20190318::CimError::TABLE,
    #[cfg(feature = "ckafka")]
    ckafka::v20190819::CkafkaError::TABLE,
    #[cfg(feature = "clb")]
    clb::v20180317::ClbError::TABLE,
    #[cfg(feature = "clb")]
    clb::v20230417::ClbError::TABLE,
    #[cfg(feature = "cloudapp")]
    cloudapp::v20220530::CloudappError::TABLE,
    #[cfg(feature = "cloudaudit")]
    cloudaudit::v20190319::CloudauditError::TABLE,
    #[cfg(feature = "cloudhsm")]
    cloudhsm::v20191112::CloudhsmError::TABLE,
    #[cfg(feature = "cloudmate")]
    cloudmate::v20251030::CloudmateError::TABLE,
    #[cfg(feature = "cloudrc")]
    cloudrc::v20240606::CloudrcError::TABLE,
    #[cfg(feature = "cloudstudio")]
    cloudstudio::v20230508::CloudstudioError::TABLE,
    #[cfg(feature = "cls")]
    cls::v20201016::ClsError::TABLE,
    #[cfg(feature = "cme")]
    cme::v20191029::CmeError::TABLE,
    #[cfg(feature = "cmq")]
    cmq::v20190304::CmqError::TABLE,
    #[cfg(feature = "cms")]
    cms::v20190321::CmsError::TABLE,
    #[cfg(feature = "cngw")]
    cngw::v20230418::CngwError::TABLE,
    #[cfg(feature = "config")]
    config::v20220802::ConfigError::TABLE,
    #[cfg(feature = "controlcenter")]
    controlcenter::v20230110::ControlcenterError::TABLE,
    #[cfg(feature = "cpdp")]
    cpdp::v20190820::CpdpError::TABLE,
    #[cfg(feature = "csip")]
    csip::v20221121::CsipError::TABLE,
    #[cfg(feature = "csxg")]
    csxg::v20230303::CsxgError::TABLE,
    #[cfg(feature = "ctem")]
    ctem::v20231128::CtemError::TABLE,
    #[cfg(feature = "ctsdb")]
    ctsdb::v20230202::CtsdbError::TABLE,
    #[cfg(feature = "cvm")]
    cvm::v20170312::CvmError::TABLE,
    #[cfg(feature = "cwp")]
    cwp::v20180228::CwpError::TABLE,
    #[cfg(feature = "cws")]
    cws::v20180312::CwsError::TABLE,
    #[cfg(feature = "cynosdb")]
    cynosdb::v20190107::CynosdbError::TABLE,
    #[cfg(feature = "dasb")]
    dasb::v20191018::DasbError::TABLE,
    #[cfg(feature = "dataagent")]
    dataagent::v20250513::DataagentError::TABLE,
    #[cfg(feature = "dayu")]
    dayu::v20180709::DayuError::TABLE,
    #[cfg(feature = "dbbrain")]
    dbbrain::v20191016::DbbrainError::TABLE,
    #[cfg(feature = "dbbrain")]
    dbbrain::v20210527::DbbrainError::TABLE,
    #[cfg(feature = "dbdc")]
    dbdc::v20201029::DbdcError::TABLE,
    #[cfg(feature = "dbs")]
    dbs::v20211108::DbsError::TABLE,
    #[cfg(feature = "dc")]
    dc::v20180410::DcError::TABLE,
    #[cfg(feature = "dcdb")]
    dcdb::v20180411::DcdbError::TABLE,
    #[cfg(feature = "dlc")]
    dlc::v20210125::DlcError::TABLE,
    #[cfg(feature = "dms")]
    dms::v20200819::DmsError::TABLE,
    #[cfg(feature = "dnspod")]
    dnspod::v20210323::DnspodError::TABLE,
    #[cfg(feature = "domain")]
    domain::v20180808::DomainError::TABLE,
    #[cfg(feature = "drm")]
    drm::v20181115::DrmError::TABLE,
    #[cfg(feature = "ds")]
    ds::v20180523::DsError::TABLE,
    #[cfg(feature = "dsgc")]
    dsgc::v20190723::DsgcError::TABLE,
    #[cfg(feature = "dts")]
    dts::v20180330::DtsError::TABLE,
    #[cfg(feature = "dts")]
    dts::v20211206::DtsError::TABLE,
    #[cfg(feature = "eb")]
    eb::v20210416::EbError::TABLE,
    #[cfg(feature = "ecc")]
    ecc::v20181213::EccError::TABLE,
    #[cfg(feature = "ecdn")]
    ecdn::v20191012::EcdnError::TABLE,
    #[cfg(feature = "ecm")]
    ecm::v20190719::EcmError::TABLE,
    #[cfg(feature = "edgezone")]
    edgezone::v20260401::EdgezoneError::TABLE,
    #[cfg(feature = "eiam")]
    eiam::v20210420::EiamError::TABLE,
    #[cfg(feature = "eis")]
    eis::v20200715::EisError::TABLE,
    #[cfg(feature = "eis")]
    eis::v20210601::EisError::TABLE,
    #[cfg(feature = "emr")]
    emr::v20190103::EmrError::TABLE,
    #[cfg(feature = "es")]
    es::v20180416::EsError::TABLE,
    #[cfg(feature = "es")]
    es::v20250101::EsError::TABLE,
    #[cfg(feature = "ess")]
    ess::v20201111::EssError::TABLE,
    #[cfg(feature = "essbasic")]
    essbasic::v20201222::EssbasicError::TABLE,
    #[cfg(feature = "essbasic")]
    essbasic::v20210526::EssbasicError::TABLE,
    #[cfg(feature = "evt")]
    evt::v20250217::EvtError::TABLE,
    #[cfg(feature = "facefusion")]
    facefusion::v20181201::FacefusionError::TABLE,
    #[cfg(feature = "facefusion")]
    facefusion::v20220927::FacefusionError::TABLE,
    #[cfg(feature = "faceid")]
    faceid::v20180301::FaceidError::TABLE,
    #[cfg(feature = "fmu")]
    fmu::v20191213::FmuError::TABLE,
    #[cfg(feature = "ft")]
    ft::v20200304::FtError::TABLE,
    #[cfg(feature = "fwm")]
    fwm::v20250611::FwmError::TABLE,
    #[cfg(feature = "ga2")]
    ga2::v20250115::Ga2Error::TABLE,
    #[cfg(feature = "gaap")]
    gaap::v20180529::GaapError::TABLE,
    #[cfg(feature = "gme")]
    gme::v20180711::GmeError::TABLE,
    #[cfg(feature = "goosefs")]
    goosefs::v20220519::GoosefsError::TABLE,
    #[cfg(feature = "gpm")]
    gpm::v20200820::GpmError::TABLE,
    #[cfg(feature = "gs")]
    gs::v20191118::GsError::TABLE,
    #[cfg(feature = "gse")]
    gse::v20191112::GseError::TABLE,
    #[cfg(feature = "gwlb")]
    gwlb::v20240906::GwlbError::TABLE,
    #[cfg(feature = "hai")]
    hai::v20230812::HaiError::TABLE,
    #[cfg(feature = "hasim")]
    hasim::v20210716::HasimError::TABLE,
    #[cfg(feature = "hcm")]
    hcm::v20181106::HcmError::TABLE,
    #[cfg(feature = "hunyuan")]
    hunyuan::v20230901::HunyuanError::TABLE,
    #[cfg(feature = "iai")]
    iai::v20180301::IaiError::TABLE,
    #[cfg(feature = "iai")]
    iai::v20200303::IaiError::TABLE,
    #[cfg(feature = "iap")]
    iap::v20240713::IapError::TABLE,
    #[cfg(feature = "ic")]
    ic::v20190307::IcError::TABLE,
    #[cfg(feature = "ie")]
    ie::v20200304::IeError::TABLE,
    #[cfg(feature = "ig")]
    ig::v20210518::IgError::TABLE,
    #[cfg(feature = "igtm")]
    igtm::v20231024::IgtmError::TABLE,
    #[cfg(feature = "ims")]
    ims::v20200713::ImsError::TABLE,
    #[cfg(feature = "ims")]
    ims::v20201229::ImsError::TABLE,
    #[cfg(feature = "intlpartnersmgt")]
    intlpartnersmgt::v20220928::IntlpartnersmgtError::TABLE,
    #[cfg(feature = "ioa")]
    ioa::v20220601::IoaError::TABLE,
    #[cfg(feature = "iot")]
    iot::v20180123::IotError::TABLE,
    #[cfg(feature = "iotcloud")]
    iotcloud::v20180614::IotcloudError::TABLE,
    #[cfg(feature = "iotcloud")]
    iotcloud::v20210408::IotcloudError::TABLE,
    #[cfg(feature = "iotexplorer")]
    iotexplorer::v20190423::IotexplorerError::TABLE,
    #[cfg(feature = "iotvideo")]
    iotvideo::v20191126::IotvideoError::TABLE,
    #[cfg(feature = "iotvideo")]
    iotvideo::v20201215::IotvideoError::TABLE,
    #[cfg(feature = "iotvideo")]
    iotvideo::v20211125::IotvideoError::TABLE,
    #[cfg(feature = "iotvideoindustry")]
    iotvideoindustry::v20201201::IotvideoindustryError::TABLE,
    #[cfg(feature = "ip")]
    ip::v20210409::IpError::TABLE,
    #[cfg(feature = "irp")]
    irp::v20220324::IrpError::TABLE,
    #[cfg(feature = "irp")]
    irp::v20220805::IrpError::TABLE,
    #[cfg(feature = "iss")]
    iss::v20230517::IssError::TABLE,
    #[cfg(feature = "ivld")]
    ivld::v20210903::IvldError::TABLE,
    #[cfg(feature = "keewidb")]
    keewidb::v20220308::KeewidbError::TABLE,
    #[cfg(feature = "kms")]
    kms::v20190118::KmsError::TABLE,
    #[cfg(feature = "lcic")]
    lcic::v20220817::LcicError::TABLE,
    #[cfg(feature = "lighthouse")]
    lighthouse::v20200324::LighthouseError::TABLE,
    #[cfg(feature = "live")]
    live::v20180801::LiveError::TABLE,
    #[cfg(feature = "lke")]
    lke::v20231130::LkeError::TABLE,
    #[cfg(feature = "lkeap")]
    lkeap::v20240522::LkeapError::TABLE,
    #[cfg(feature = "lowcode")]
    lowcode::v20210108::LowcodeError::TABLE,
    #[cfg(feature = "mariadb")]
    mariadb::v20170312::MariadbError::TABLE,
    #[cfg(feature = "market")]
    market::v20191010::MarketError::TABLE,
    #[cfg(feature = "mdc")]
    mdc::v20200828::MdcError::TABLE,
    #[cfg(feature = "mdl")]
    mdl::v20200326::MdlError::TABLE,
    #[cfg(feature = "mdp")]
    mdp::v20200527::MdpError::TABLE,
    #[cfg(feature = "memcached")]
    memcached::v20190318::MemcachedError::TABLE,
    #[cfg(feature = "message")]
    message::v20181225::MessageError::TABLE,
    #[cfg(feature = "mmps")]
    mmps::v20200710::MmpsError::TABLE,
    #[cfg(feature = "mna")]
    mna::v20210119::MnaError::TABLE,
    #[cfg(feature = "mongodb")]
    mongodb::v20180408::MongodbError::TABLE,
    #[cfg(feature = "mongodb")]
    mongodb::v20190725::MongodbError::TABLE,
    #[cfg(feature = "monitor")]
    monitor::v20180724::MonitorError::TABLE,
    #[cfg(feature = "monitor")]
    monitor::v20230616::MonitorError::TABLE,
    #[cfg(feature = "mps")]
    mps::v20190612::MpsError::TABLE,
    #[cfg(feature = "mqtt")]
    mqtt::v20240516::MqttError::TABLE,
    #[cfg(feature = "mrs")]
    mrs::v20200910::MrsError::TABLE,
    #[cfg(feature = "ms")]
    ms::v20180408::MsError::TABLE,
    #[cfg(feature = "msp")]
    msp::v20180319::MspError::TABLE,
    #[cfg(feature = "nlp")]
    nlp::v20190408::NlpError::TABLE,
    #[cfg(feature = "oceanus")]
    oceanus::v20190422::OceanusError::TABLE,
    #[cfg(feature = "ocr")]
    ocr::v20181119::OcrError::TABLE,
    #[cfg(feature = "omics")]
    omics::v20221128::OmicsError::TABLE,
    #[cfg(feature = "organization")]
    organization::v20181225::OrganizationError::TABLE,
    #[cfg(feature = "organization")]
    organization::v20210331::OrganizationError::TABLE,
    #[cfg(feature = "partners")]
    partners::v20180321::PartnersError::TABLE,
    #[cfg(feature = "portal")]
    portal::v20230413::PortalError::TABLE,
    #[cfg(feature = "postgres")]
    postgres::v20170312::PostgresError::TABLE,
    #[cfg(feature = "privatedns")]
    privatedns::v20201028::PrivatednsError::TABLE,
    #[cfg(feature = "pts")]
    pts::v20210728::PtsError::TABLE,
    #[cfg(feature = "quota")]
    quota::v20241204::QuotaError::TABLE,
    #[cfg(feature = "rce")]
    rce::v20201103::RceError::TABLE,
    #[cfg(feature = "rce")]
    rce::v20260130::RceError::TABLE,
    #[cfg(feature = "redis")]
    redis::v20180412::RedisError::TABLE,
    #[cfg(feature = "region")]
    region::v20220627::RegionError::TABLE,
    #[cfg(feature = "rum")]
    rum::v20210622::RumError::TABLE,
    #[cfg(feature = "scf")]
    scf::v20180416::ScfError::TABLE,
    #[cfg(feature = "securitylake")]
    securitylake::v20240117::SecuritylakeError::TABLE,
    #[cfg(feature = "ses")]
    ses::v20201002::SesError::TABLE,
    #[cfg(feature = "smh")]
    smh::v20210712::SmhError::TABLE,
    #[cfg(feature = "sms")]
    sms::v20190711::SmsError::TABLE,
    #[cfg(feature = "sms")]
    sms::v20210111::SmsError::TABLE,
    #[cfg(feature = "soe")]
    soe::v20180724::SoeError::TABLE,
    #[cfg(feature = "sqlserver")]
    sqlserver::v20180328::SqlserverError::TABLE,
    #[cfg(feature = "ssa")]
    ssa::v20180608::SsaError::TABLE,
    #[cfg(feature = "ssl")]
    ssl::v20191205::SslError::TABLE,
    #[cfg(feature = "sslpod")]
    sslpod::v20190605::SslpodError::TABLE,
    #[cfg(feature = "ssm")]
    ssm::v20190923::SsmError::TABLE,
    #[cfg(feature = "sts")]
    sts::v20180813::StsError::TABLE,
    #[cfg(feature = "svp")]
    svp::v20240125::SvpError::TABLE,
    #[cfg(feature = "tag")]
    tag::v20180813::TagError::TABLE,
    #[cfg(feature = "tat")]
    tat::v20201028::TatError::TABLE,
    #[cfg(feature = "tbaas")]
    tbaas::v20180416::TbaasError::TABLE,
    #[cfg(feature = "tbp")]
    tbp::v20190311::TbpError::TABLE,
    #[cfg(feature = "tbp")]
    tbp::v20190627::TbpError::TABLE,
    #[cfg(feature = "tcaplusdb")]
    tcaplusdb::v20190823::TcaplusdbError::TABLE,
    #[cfg(feature = "tcb")]
    tcb::v20180608::TcbError::TABLE,
    #[cfg(feature = "tcbr")]
    tcbr::v20220217::TcbrError::TABLE,
    #[cfg(feature = "tccatalog")]
    tccatalog::v20241024::TccatalogError::TABLE,
    #[cfg(feature = "tchd")]
    tchd::v20230306::TchdError::TABLE,
    #[cfg(feature = "tcm")]
    tcm::v20210413::TcmError::TABLE,
    #[cfg(feature = "tcmpp")]
    tcmpp::v20240801::TcmppError::TABLE,
    #[cfg(feature = "tcr")]
    tcr::v20190924::TcrError::TABLE,
    #[cfg(feature = "tcsas")]
    tcsas::v20250106::TcsasError::TABLE,
    #[cfg(feature = "tcss")]
    tcss::v20201101::TcssError::TABLE,
    #[cfg(feature = "tdai")]
    tdai::v20250717::TdaiError::TABLE,
    #[cfg(feature = "tdcpg")]
    tdcpg::v20211118::TdcpgError::TABLE,
    #[cfg(feature = "tdid")]
    tdid::v20210519::TdidError::TABLE,
    #[cfg(feature = "tdmq")]
    tdmq::v20200217::TdmqError::TABLE,
    #[cfg(feature = "tdmysql")]
    tdmysql::v20211122::TdmysqlError::TABLE,
    #[cfg(feature = "tds")]
    tds::v20220801::TdsError::TABLE,
    #[cfg(feature = "tem")]
    tem::v20201221::TemError::TABLE,
    #[cfg(feature = "tem")]
    tem::v20210701::TemError::TABLE,
    #[cfg(feature = "teo")]
    teo::v20220106::TeoError::TABLE,
    #[cfg(feature = "teo")]
    teo::v20220901::TeoError::TABLE,
    #[cfg(feature = "thpc")]
    thpc::v20211109::ThpcError::TABLE,
    #[cfg(feature = "thpc")]
    thpc::v20220401::ThpcError::TABLE,
    #[cfg(feature = "thpc")]
    thpc::v20230321::ThpcError::TABLE,
    #[cfg(feature = "tia")]
    tia::v20180226::TiaError::TABLE,
    #[cfg(feature = "tiia")]
    tiia::v20190529::TiiaError::TABLE,
    #[cfg(feature = "tione")]
    tione::v20191022::TioneError::TABLE,
    #[cfg(feature = "tione")]
    tione::v20211111::TioneError::TABLE,
    #[cfg(feature = "tiw")]
    tiw::v20190919::TiwError::TABLE,
    #[cfg(feature = "tke")]
    tke::v20180525::TkeError::TABLE,
    #[cfg(feature = "tke")]
    tke::v20220501::TkeError::TABLE,
    #[cfg(feature = "tkgdq")]
    tkgdq::v20190411::TkgdqError::TABLE,
    #[cfg(feature = "tms")]
    tms::v20200713::TmsError::TABLE,
    #[cfg(feature = "tms")]
    tms::v20201229::TmsError::TABLE,
    #[cfg(feature = "tmt")]
    tmt::v20180321::TmtError::TABLE,
    #[cfg(feature = "tokenhub")]
    tokenhub::v20260322::TokenhubError::TABLE,
    #[cfg(feature = "trabbit")]
    trabbit::v20230418::TrabbitError::TABLE,
    #[cfg(feature = "trocket")]
    trocket::v20230308::TrocketError::TABLE,
    #[cfg(feature = "trp")]
    trp::v20210515::TrpError::TABLE,
    #[cfg(feature = "trro")]
    trro::v20220325::TrroError::TABLE,
    #[cfg(feature = "trtc")]
    trtc::v20190722::TrtcError::TABLE,
    #[cfg(feature = "tse")]
    tse::v20201207::TseError::TABLE,
    #[cfg(feature = "tsf")]
    tsf::v20180326::TsfError::TABLE,
    #[cfg(feature = "tsi")]
    tsi::v20210325::TsiError::TABLE,
    #[cfg(feature = "tts")]
    tts::v20190823::TtsError::TABLE,
    #[cfg(feature = "vcg")]
    vcg::v20240404::VcgError::TABLE,
    #[cfg(feature = "vclm")]
    vclm::v20240523::VclmError::TABLE,
    #[cfg(feature = "vcube")]
    vcube::v20220410::VcubeError::TABLE,
    #[cfg(feature = "vdb")]
    vdb::v20230616::VdbError::TABLE,
    #[cfg(feature = "vm")]
    vm::v20200709::VmError::TABLE,
    #[cfg(feature = "vm")]
    vm::v20201229::VmError::TABLE,
    #[cfg(feature = "vm")]
    vm::v20210922::VmError::TABLE,
    #[cfg(feature = "vms")]
    vms::v20200902::VmsError::TABLE,
    #[cfg(feature = "vod")]
    vod::v20180717::VodError::TABLE,
    #[cfg(feature = "vod")]
    vod::v20240718::VodError::TABLE,
    #[cfg(feature = "vpc")]
    vpc::v20170312::VpcError::TABLE,
    #[cfg(feature = "vrs")]
    vrs::v20200824::VrsError::TABLE,
    #[cfg(feature = "vtc")]
    vtc::v20240223::VtcError::TABLE,
    #[cfg(feature = "waf")]
    waf::v20180125::WafError::TABLE,
    #[cfg(feature = "wav")]
    wav::v20210129::WavError::TABLE,
    #[cfg(feature = "wedata")]
    wedata::v20210820::WedataError::TABLE,
    #[cfg(feature = "wedata")]
    wedata::v20250806::WedataError::TABLE,
    #[cfg(feature = "weilingwith")]
    weilingwith::v20230427::WeilingwithError::TABLE,
    #[cfg(feature = "wimgs")]
    wimgs::v20251106::WimgsError::TABLE,
    #[cfg(feature = "wsa")]
    wsa::v20250508::WsaError::TABLE,
    #[cfg(feature = "wss")]
    wss::v20180426::WssError::TABLE,
    #[cfg(feature = "yinsuda")]
    yinsuda::v20220527::YinsudaError::TABLE,
    #[cfg(feature = "yunjing")]
    yunjing::v20180228::YunjingError::TABLE,
    #[cfg(feature = "yunsou")]
    yunsou::v20191115::YunsouError::TABLE,
];

/// Calls a macro with each enum and what its codes are, for tests of what is in the enums
/// alone.
#[cfg(test)]
#[allow(unused_macros, reason = "for whoever wants it")]
macro_rules! for_each_enum {
    ($call:ident) => {
        #[cfg(feature = "aai")] $call ! (aai::v20180522::AaiError, words); #[cfg(feature
        = "aca")] $call ! (aca::v20210323::AcaError, words); #[cfg(feature = "acp")]
        $call ! (acp::v20220105::AcpError, words); #[cfg(feature = "adp")] $call !
        (adp::v20260520::AdpError, words); #[cfg(feature = "advisor")] $call !
        (advisor::v20200721::AdvisorError, words); #[cfg(feature = "af")] $call !
        (af::v20200226::AfError, words); #[cfg(feature = "afc")] $call !
        (afc::v20200226::AfcError, words); #[cfg(feature = "ags")] $call !
        (ags::v20250920::AgsError, words); #[cfg(feature = "aiart")] $call !
        (aiart::v20221229::AiartError, words); #[cfg(feature = "alb")] $call !
        (alb::v20251030::AlbError, words); #[cfg(feature = "ame")] $call !
        (ame::v20190916::AmeError, words); #[cfg(feature = "ams")] $call !
        (ams::v20200608::AmsError, words); #[cfg(feature = "ams")] $call !
        (ams::v20201229::AmsError, words); #[cfg(feature = "anicloud")] $call !
        (anicloud::v20220923::AnicloudError, words); #[cfg(feature = "antiddos")] $call !
        (antiddos::v20200309::AntiddosError, words); #[cfg(feature = "antiddos")] $call !
        (antiddos::v20250903::AntiddosError, words); #[cfg(feature = "ape")] $call !
        (ape::v20200513::ApeError, words); #[cfg(feature = "api")] $call !
        (api::v20201106::ApiServiceError, words); #[cfg(feature = "apigateway")] $call !
        (apigateway::v20180808::ApigatewayError, words); #[cfg(feature = "apm")] $call !
        (apm::v20210622::ApmError, words); #[cfg(feature = "asr")] $call !
        (asr::v20190614::AsrError, words); #[cfg(feature = "asw")] $call !
        (asw::v20200722::AswError, words); #[cfg(feature = "auto_scaling")] $call !
        (auto_scaling::v20180419::AsError, words); #[cfg(feature = "ba")] $call !
        (ba::v20200720::BaError, words); #[cfg(feature = "batch")] $call !
        (batch::v20170312::BatchError, words); #[cfg(feature = "bda")] $call !
        (bda::v20200324::BdaError, words); #[cfg(feature = "bh")] $call !
        (bh::v20230418::BhError, words); #[cfg(feature = "bi")] $call !
        (bi::v20220105::BiError, words); #[cfg(feature = "billing")] $call !
        (billing::v20180709::BillingError, words); #[cfg(feature = "bizlive")] $call !
        (bizlive::v20190313::BizliveError, words); #[cfg(feature = "bm")] $call !
        (bm::v20180423::BmError, words); #[cfg(feature = "bma")] $call !
        (bma::v20210624::BmaError, words); #[cfg(feature = "bma")] $call !
        (bma::v20221115::BmaError, words); #[cfg(feature = "bmeip")] $call !
        (bmeip::v20180625::BmeipError, words); #[cfg(feature = "bmlb")] $call !
        (bmlb::v20180625::BmlbError, words); #[cfg(feature = "bmvpc")] $call !
        (bmvpc::v20180625::BmvpcError, words); #[cfg(feature = "bpaas")] $call !
        (bpaas::v20181217::BpaasError, words); #[cfg(feature = "bri")] $call !
        (bri::v20190328::BriError, words); #[cfg(feature = "bsca")] $call !
        (bsca::v20210811::BscaError, words); #[cfg(feature = "btoe")] $call !
        (btoe::v20210303::BtoeError, words); #[cfg(feature = "btoe")] $call !
        (btoe::v20210514::BtoeError, words); #[cfg(feature = "ca")] $call !
        (ca::v20230228::CaError, words); #[cfg(feature = "cam")] $call !
        (cam::v20190116::CamError, words); #[cfg(feature = "captcha")] $call !
        (captcha::v20190722::CaptchaError, words); #[cfg(feature = "car")] $call !
        (car::v20220110::CarError, words); #[cfg(feature = "cat")] $call !
        (cat::v20180409::CatError, words); #[cfg(feature = "cbs")] $call !
        (cbs::v20170312::CbsError, words); #[cfg(feature = "ccc")] $call !
        (ccc::v20200210::CccError, words); #[cfg(feature = "cdb")] $call !
        (cdb::v20170320::CdbError, words); #[cfg(feature = "cdc")] $call !
        (cdc::v20201214::CdcError, words); #[cfg(feature = "cdn")] $call !
        (cdn::v20180606::CdnError, words); #[cfg(feature = "cds")] $call !
        (cds::v20180420::CdsError, words); #[cfg(feature = "cdwch")] $call !
        (cdwch::v20200915::CdwchError, words); #[cfg(feature = "cdwdoris")] $call !
        (cdwdoris::v20211228::CdwdorisError, words); #[cfg(feature = "cdwpg")] $call !
        (cdwpg::v20201230::CdwpgError, words); #[cfg(feature = "cdz")] $call !
        (cdz::v20221123::CdzError, words); #[cfg(feature = "cetcd")] $call !
        (cetcd::v20220325::CetcdError, words); #[cfg(feature = "cfg")] $call !
        (cfg::v20210820::CfgError, words); #[cfg(feature = "cfs")] $call !
        (cfs::v20190719::CfsError, words); #[cfg(feature = "cfw")] $call !
        (cfw::v20190904::CfwError, words); #[cfg(feature = "chc")] $call !
        (chc::v20230418::ChcError, words); #[cfg(feature = "chdfs")] $call !
        (chdfs::v20190718::ChdfsError, words); #[cfg(feature = "chdfs")] $call !
        (chdfs::v20201112::ChdfsError, words); #[cfg(feature = "ciam")] $call !
        (ciam::v20210420::CiamError, words); #[cfg(feature = "ciam")] $call !
        (ciam::v20220331::CiamError, words); #[cfg(feature = "cii")] $call !
        (cii::v20201210::CiiError, words); #[cfg(feature = "cii")] $call !
        (cii::v20210408::CiiError, words); #[cfg(feature = "cim")] $call !
        (cim::v20190318::CimError, words); #[cfg(feature = "ckafka")] $call !
        (ckafka::v20190819::CkafkaError, words); #[cfg(feature = "clb")] $call !
        (clb::v20180317::ClbError, words); #[cfg(feature = "clb")] $call !
        (clb::v20230417::ClbError, words); #[cfg(feature = "cloudapp")] $call !
        (cloudapp::v20220530::CloudappError, words); #[cfg(feature = "cloudaudit")] $call
        ! (cloudaudit::v20190319::CloudauditError, words); #[cfg(feature = "cloudhsm")]
        $call ! (cloudhsm::v20191112::CloudhsmError, words); #[cfg(feature =
        "cloudmate")] $call ! (cloudmate::v20251030::CloudmateError, words);
        #[cfg(feature = "cloudrc")] $call ! (cloudrc::v20240606::CloudrcError, words);
        #[cfg(feature = "cloudstudio")] $call !
        (cloudstudio::v20230508::CloudstudioError, words); #[cfg(feature = "cls")] $call
        ! (cls::v20201016::ClsError, words); #[cfg(feature = "cme")] $call !
        (cme::v20191029::CmeError, words); #[cfg(feature = "cmq")] $call !
        (cmq::v20190304::CmqError, words); #[cfg(feature = "cms")] $call !
        (cms::v20190321::CmsError, words); #[cfg(feature = "cngw")] $call !
        (cngw::v20230418::CngwError, words); #[cfg(feature = "config")] $call !
        (config::v20220802::ConfigError, words); #[cfg(feature = "controlcenter")] $call
        ! (controlcenter::v20230110::ControlcenterError, words); #[cfg(feature = "cpdp")]
        $call ! (cpdp::v20190820::CpdpError, words); #[cfg(feature = "csip")] $call !
        (csip::v20221121::CsipError, words); #[cfg(feature = "csxg")] $call !
        (csxg::v20230303::CsxgError, words); #[cfg(feature = "ctem")] $call !
        (ctem::v20231128::CtemError, words); #[cfg(feature = "ctsdb")] $call !
        (ctsdb::v20230202::CtsdbError, words); #[cfg(feature = "cvm")] $call !
        (cvm::v20170312::CvmError, words); #[cfg(feature = "cwp")] $call !
        (cwp::v20180228::CwpError, words); #[cfg(feature = "cws")] $call !
        (cws::v20180312::CwsError, words); #[cfg(feature = "cynosdb")] $call !
        (cynosdb::v20190107::CynosdbError, words); #[cfg(feature = "dasb")] $call !
        (dasb::v20191018::DasbError, words); #[cfg(feature = "dataagent")] $call !
        (dataagent::v20250513::DataagentError, words); #[cfg(feature = "dayu")] $call !
        (dayu::v20180709::DayuError, words); #[cfg(feature = "dbbrain")] $call !
        (dbbrain::v20191016::DbbrainError, words); #[cfg(feature = "dbbrain")] $call !
        (dbbrain::v20210527::DbbrainError, words); #[cfg(feature = "dbdc")] $call !
        (dbdc::v20201029::DbdcError, words); #[cfg(feature = "dbs")] $call !
        (dbs::v20211108::DbsError, words); #[cfg(feature = "dc")] $call !
        (dc::v20180410::DcError, words); #[cfg(feature = "dcdb")] $call !
        (dcdb::v20180411::DcdbError, words); #[cfg(feature = "dlc")] $call !
        (dlc::v20210125::DlcError, words); #[cfg(feature = "dms")] $call !
        (dms::v20200819::DmsError, words); #[cfg(feature = "dnspod")] $call !
        (dnspod::v20210323::DnspodError, words); #[cfg(feature = "domain")] $call !
        (domain::v20180808::DomainError, words); #[cfg(feature = "drm")] $call !
        (drm::v20181115::DrmError, words); #[cfg(feature = "ds")] $call !
        (ds::v20180523::DsError, words); #[cfg(feature = "dsgc")] $call !
        (dsgc::v20190723::DsgcError, words); #[cfg(feature = "dts")] $call !
        (dts::v20180330::DtsError, words); #[cfg(feature = "dts")] $call !
        (dts::v20211206::DtsError, words); #[cfg(feature = "eb")] $call !
        (eb::v20210416::EbError, words); #[cfg(feature = "ecc")] $call !
        (ecc::v20181213::EccError, words); #[cfg(feature = "ecdn")] $call !
        (ecdn::v20191012::EcdnError, words); #[cfg(feature = "ecm")] $call !
        (ecm::v20190719::EcmError, words); #[cfg(feature = "edgezone")] $call !
        (edgezone::v20260401::EdgezoneError, words); #[cfg(feature = "eiam")] $call !
        (eiam::v20210420::EiamError, words); #[cfg(feature = "eis")] $call !
        (eis::v20200715::EisError, words); #[cfg(feature = "eis")] $call !
        (eis::v20210601::EisError, words); #[cfg(feature = "emr")] $call !
        (emr::v20190103::EmrError, words); #[cfg(feature = "es")] $call !
        (es::v20180416::EsError, words); #[cfg(feature = "es")] $call !
        (es::v20250101::EsError, words); #[cfg(feature = "ess")] $call !
        (ess::v20201111::EssError, words); #[cfg(feature = "essbasic")] $call !
        (essbasic::v20201222::EssbasicError, words); #[cfg(feature = "essbasic")] $call !
        (essbasic::v20210526::EssbasicError, words); #[cfg(feature = "evt")] $call !
        (evt::v20250217::EvtError, words); #[cfg(feature = "facefusion")] $call !
        (facefusion::v20181201::FacefusionError, words); #[cfg(feature = "facefusion")]
        $call ! (facefusion::v20220927::FacefusionError, words); #[cfg(feature =
        "faceid")] $call ! (faceid::v20180301::FaceidError, words); #[cfg(feature =
        "fmu")] $call ! (fmu::v20191213::FmuError, words); #[cfg(feature = "ft")] $call !
        (ft::v20200304::FtError, words); #[cfg(feature = "fwm")] $call !
        (fwm::v20250611::FwmError, words); #[cfg(feature = "ga2")] $call !
        (ga2::v20250115::Ga2Error, words); #[cfg(feature = "gaap")] $call !
        (gaap::v20180529::GaapError, words); #[cfg(feature = "gme")] $call !
        (gme::v20180711::GmeError, words); #[cfg(feature = "goosefs")] $call !
        (goosefs::v20220519::GoosefsError, words); #[cfg(feature = "gpm")] $call !
        (gpm::v20200820::GpmError, words); #[cfg(feature = "gs")] $call !
        (gs::v20191118::GsError, words); #[cfg(feature = "gse")] $call !
        (gse::v20191112::GseError, words); #[cfg(feature = "gwlb")] $call !
        (gwlb::v20240906::GwlbError, words); #[cfg(feature = "hai")] $call !
        (hai::v20230812::HaiError, words); #[cfg(feature = "hasim")] $call !
        (hasim::v20210716::HasimError, words); #[cfg(feature = "hcm")] $call !
        (hcm::v20181106::HcmError, words); #[cfg(feature = "hunyuan")] $call !
        (hunyuan::v20230901::HunyuanError, words); #[cfg(feature = "iai")] $call !
        (iai::v20180301::IaiError, words); #[cfg(feature = "iai")] $call !
        (iai::v20200303::IaiError, words); #[cfg(feature = "iap")] $call !
        (iap::v20240713::IapError, words); #[cfg(feature = "ic")] $call !
        (ic::v20190307::IcError, words); #[cfg(feature = "ie")] $call !
        (ie::v20200304::IeError, words); #[cfg(feature = "ig")] $call !
        (ig::v20210518::IgError, words); #[cfg(feature = "igtm")] $call !
        (igtm::v20231024::IgtmError, words); #[cfg(feature = "ims")] $call !
        (ims::v20200713::ImsError, words); #[cfg(feature = "ims")] $call !
        (ims::v20201229::ImsError, words); #[cfg(feature = "intlpartnersmgt")] $call !
        (intlpartnersmgt::v20220928::IntlpartnersmgtError, words); #[cfg(feature =
        "ioa")] $call ! (ioa::v20220601::IoaError, words); #[cfg(feature = "iot")] $call
        ! (iot::v20180123::IotError, words); #[cfg(feature = "iotcloud")] $call !
        (iotcloud::v20180614::IotcloudError, words); #[cfg(feature = "iotcloud")] $call !
        (iotcloud::v20210408::IotcloudError, words); #[cfg(feature = "iotexplorer")]
        $call ! (iotexplorer::v20190423::IotexplorerError, words); #[cfg(feature =
        "iotvideo")] $call ! (iotvideo::v20191126::IotvideoError, words); #[cfg(feature =
        "iotvideo")] $call ! (iotvideo::v20201215::IotvideoError, words); #[cfg(feature =
        "iotvideo")] $call ! (iotvideo::v20211125::IotvideoError, words); #[cfg(feature =
        "iotvideoindustry")] $call ! (iotvideoindustry::v20201201::IotvideoindustryError,
        words); #[cfg(feature = "ip")] $call ! (ip::v20210409::IpError, words);
        #[cfg(feature = "irp")] $call ! (irp::v20220324::IrpError, words); #[cfg(feature
        = "irp")] $call ! (irp::v20220805::IrpError, words); #[cfg(feature = "iss")]
        $call ! (iss::v20230517::IssError, words); #[cfg(feature = "ivld")] $call !
        (ivld::v20210903::IvldError, words); #[cfg(feature = "keewidb")] $call !
        (keewidb::v20220308::KeewidbError, words); #[cfg(feature = "kms")] $call !
        (kms::v20190118::KmsError, words); #[cfg(feature = "lcic")] $call !
        (lcic::v20220817::LcicError, words); #[cfg(feature = "lighthouse")] $call !
        (lighthouse::v20200324::LighthouseError, words); #[cfg(feature = "live")] $call !
        (live::v20180801::LiveError, words); #[cfg(feature = "lke")] $call !
        (lke::v20231130::LkeError, words); #[cfg(feature = "lkeap")] $call !
        (lkeap::v20240522::LkeapError, words); #[cfg(feature = "lowcode")] $call !
        (lowcode::v20210108::LowcodeError, words); #[cfg(feature = "mariadb")] $call !
        (mariadb::v20170312::MariadbError, words); #[cfg(feature = "market")] $call !
        (market::v20191010::MarketError, words); #[cfg(feature = "mdc")] $call !
        (mdc::v20200828::MdcError, words); #[cfg(feature = "mdl")] $call !
        (mdl::v20200326::MdlError, words); #[cfg(feature = "mdp")] $call !
        (mdp::v20200527::MdpError, words); #[cfg(feature = "memcached")] $call !
        (memcached::v20190318::MemcachedError, words); #[cfg(feature = "message")] $call
        ! (message::v20181225::MessageError, words); #[cfg(feature = "mmps")] $call !
        (mmps::v20200710::MmpsError, words); #[cfg(feature = "mna")] $call !
        (mna::v20210119::MnaError, words); #[cfg(feature = "mongodb")] $call !
        (mongodb::v20180408::MongodbError, words); #[cfg(feature = "mongodb")] $call !
        (mongodb::v20190725::MongodbError, words); #[cfg(feature = "monitor")] $call !
        (monitor::v20180724::MonitorError, words); #[cfg(feature = "monitor")] $call !
        (monitor::v20230616::MonitorError, words); #[cfg(feature = "mps")] $call !
        (mps::v20190612::MpsError, words); #[cfg(feature = "mqtt")] $call !
        (mqtt::v20240516::MqttError, words); #[cfg(feature = "mrs")] $call !
        (mrs::v20200910::MrsError, words); #[cfg(feature = "ms")] $call !
        (ms::v20180408::MsError, words); #[cfg(feature = "msp")] $call !
        (msp::v20180319::MspError, words); #[cfg(feature = "nlp")] $call !
        (nlp::v20190408::NlpError, words); #[cfg(feature = "oceanus")] $call !
        (oceanus::v20190422::OceanusError, words); #[cfg(feature = "ocr")] $call !
        (ocr::v20181119::OcrError, words); #[cfg(feature = "omics")] $call !
        (omics::v20221128::OmicsError, words); #[cfg(feature = "organization")] $call !
        (organization::v20181225::OrganizationError, words); #[cfg(feature =
        "organization")] $call ! (organization::v20210331::OrganizationError, words);
        #[cfg(feature = "partners")] $call ! (partners::v20180321::PartnersError, words);
        #[cfg(feature = "portal")] $call ! (portal::v20230413::PortalError, words);
        #[cfg(feature = "postgres")] $call ! (postgres::v20170312::PostgresError, words);
        #[cfg(feature = "privatedns")] $call ! (privatedns::v20201028::PrivatednsError,
        words); #[cfg(feature = "pts")] $call ! (pts::v20210728::PtsError, words);
        #[cfg(feature = "quota")] $call ! (quota::v20241204::QuotaError, words);
        #[cfg(feature = "rce")] $call ! (rce::v20201103::RceError, words); #[cfg(feature
        = "rce")] $call ! (rce::v20260130::RceError, words); #[cfg(feature = "redis")]
        $call ! (redis::v20180412::RedisError, words); #[cfg(feature = "region")] $call !
        (region::v20220627::RegionError, words); #[cfg(feature = "rum")] $call !
        (rum::v20210622::RumError, words); #[cfg(feature = "scf")] $call !
        (scf::v20180416::ScfError, words); #[cfg(feature = "securitylake")] $call !
        (securitylake::v20240117::SecuritylakeError, words); #[cfg(feature = "ses")]
        $call ! (ses::v20201002::SesError, words); #[cfg(feature = "smh")] $call !
        (smh::v20210712::SmhError, words); #[cfg(feature = "sms")] $call !
        (sms::v20190711::SmsError, words); #[cfg(feature = "sms")] $call !
        (sms::v20210111::SmsError, words); #[cfg(feature = "soe")] $call !
        (soe::v20180724::SoeError, words); #[cfg(feature = "sqlserver")] $call !
        (sqlserver::v20180328::SqlserverError, words); #[cfg(feature = "ssa")] $call !
        (ssa::v20180608::SsaError, words); #[cfg(feature = "ssl")] $call !
        (ssl::v20191205::SslError, words); #[cfg(feature = "sslpod")] $call !
        (sslpod::v20190605::SslpodError, words); #[cfg(feature = "ssm")] $call !
        (ssm::v20190923::SsmError, words); #[cfg(feature = "sts")] $call !
        (sts::v20180813::StsError, words); #[cfg(feature = "svp")] $call !
        (svp::v20240125::SvpError, words); #[cfg(feature = "tag")] $call !
        (tag::v20180813::TagError, words); #[cfg(feature = "tat")] $call !
        (tat::v20201028::TatError, words); #[cfg(feature = "tbaas")] $call !
        (tbaas::v20180416::TbaasError, words); #[cfg(feature = "tbp")] $call !
        (tbp::v20190311::TbpError, words); #[cfg(feature = "tbp")] $call !
        (tbp::v20190627::TbpError, words); #[cfg(feature = "tcaplusdb")] $call !
        (tcaplusdb::v20190823::TcaplusdbError, words); #[cfg(feature = "tcb")] $call !
        (tcb::v20180608::TcbError, words); #[cfg(feature = "tcbr")] $call !
        (tcbr::v20220217::TcbrError, words); #[cfg(feature = "tccatalog")] $call !
        (tccatalog::v20241024::TccatalogError, words); #[cfg(feature = "tchd")] $call !
        (tchd::v20230306::TchdError, words); #[cfg(feature = "tcm")] $call !
        (tcm::v20210413::TcmError, words); #[cfg(feature = "tcmpp")] $call !
        (tcmpp::v20240801::TcmppError, words); #[cfg(feature = "tcr")] $call !
        (tcr::v20190924::TcrError, words); #[cfg(feature = "tcsas")] $call !
        (tcsas::v20250106::TcsasError, words); #[cfg(feature = "tcss")] $call !
        (tcss::v20201101::TcssError, words); #[cfg(feature = "tdai")] $call !
        (tdai::v20250717::TdaiError, words); #[cfg(feature = "tdcpg")] $call !
        (tdcpg::v20211118::TdcpgError, words); #[cfg(feature = "tdid")] $call !
        (tdid::v20210519::TdidError, words); #[cfg(feature = "tdmq")] $call !
        (tdmq::v20200217::TdmqError, words); #[cfg(feature = "tdmysql")] $call !
        (tdmysql::v20211122::TdmysqlError, words); #[cfg(feature = "tds")] $call !
        (tds::v20220801::TdsError, words); #[cfg(feature = "tem")] $call !
        (tem::v20201221::TemError, words); #[cfg(feature = "tem")] $call !
        (tem::v20210701::TemError, words); #[cfg(feature = "teo")] $call !
        (teo::v20220106::TeoError, words); #[cfg(feature = "teo")] $call !
        (teo::v20220901::TeoError, words); #[cfg(feature = "thpc")] $call !
        (thpc::v20211109::ThpcError, words); #[cfg(feature = "thpc")] $call !
        (thpc::v20220401::ThpcError, words); #[cfg(feature = "thpc")] $call !
        (thpc::v20230321::ThpcError, words); #[cfg(feature = "tia")] $call !
        (tia::v20180226::TiaError, words); #[cfg(feature = "tiia")] $call !
        (tiia::v20190529::TiiaError, words); #[cfg(feature = "tione")] $call !
        (tione::v20191022::TioneError, words); #[cfg(feature = "tione")] $call !
        (tione::v20211111::TioneError, words); #[cfg(feature = "tiw")] $call !
        (tiw::v20190919::TiwError, words); #[cfg(feature = "tke")] $call !
        (tke::v20180525::TkeError, words); #[cfg(feature = "tke")] $call !
        (tke::v20220501::TkeError, words); #[cfg(feature = "tkgdq")] $call !
        (tkgdq::v20190411::TkgdqError, words); #[cfg(feature = "tms")] $call !
        (tms::v20200713::TmsError, words); #[cfg(feature = "tms")] $call !
        (tms::v20201229::TmsError, words); #[cfg(feature = "tmt")] $call !
        (tmt::v20180321::TmtError, words); #[cfg(feature = "tokenhub")] $call !
        (tokenhub::v20260322::TokenhubError, words); #[cfg(feature = "trabbit")] $call !
        (trabbit::v20230418::TrabbitError, words); #[cfg(feature = "trocket")] $call !
        (trocket::v20230308::TrocketError, words); #[cfg(feature = "trp")] $call !
        (trp::v20210515::TrpError, words); #[cfg(feature = "trro")] $call !
        (trro::v20220325::TrroError, words); #[cfg(feature = "trtc")] $call !
        (trtc::v20190722::TrtcError, words); #[cfg(feature = "tse")] $call !
        (tse::v20201207::TseError, words); #[cfg(feature = "tsf")] $call !
        (tsf::v20180326::TsfError, words); #[cfg(feature = "tsi")] $call !
        (tsi::v20210325::TsiError, words); #[cfg(feature = "tts")] $call !
        (tts::v20190823::TtsError, words); #[cfg(feature = "vcg")] $call !
        (vcg::v20240404::VcgError, words); #[cfg(feature = "vclm")] $call !
        (vclm::v20240523::VclmError, words); #[cfg(feature = "vcube")] $call !
        (vcube::v20220410::VcubeError, words); #[cfg(feature = "vdb")] $call !
        (vdb::v20230616::VdbError, words); #[cfg(feature = "vm")] $call !
        (vm::v20200709::VmError, words); #[cfg(feature = "vm")] $call !
        (vm::v20201229::VmError, words); #[cfg(feature = "vm")] $call !
        (vm::v20210922::VmError, words); #[cfg(feature = "vms")] $call !
        (vms::v20200902::VmsError, words); #[cfg(feature = "vod")] $call !
        (vod::v20180717::VodError, words); #[cfg(feature = "vod")] $call !
        (vod::v20240718::VodError, words); #[cfg(feature = "vpc")] $call !
        (vpc::v20170312::VpcError, words); #[cfg(feature = "vrs")] $call !
        (vrs::v20200824::VrsError, words); #[cfg(feature = "vtc")] $call !
        (vtc::v20240223::VtcError, words); #[cfg(feature = "waf")] $call !
        (waf::v20180125::WafError, words); #[cfg(feature = "wav")] $call !
        (wav::v20210129::WavError, words); #[cfg(feature = "wedata")] $call !
        (wedata::v20210820::WedataError, words); #[cfg(feature = "wedata")] $call !
        (wedata::v20250806::WedataError, words); #[cfg(feature = "weilingwith")] $call !
        (weilingwith::v20230427::WeilingwithError, words); #[cfg(feature = "wimgs")]
        $call ! (wimgs::v20251106::WimgsError, words); #[cfg(feature = "wsa")] $call !
        (wsa::v20250508::WsaError, words); #[cfg(feature = "wss")] $call !
        (wss::v20180426::WssError, words); #[cfg(feature = "yinsuda")] $call !
        (yinsuda::v20220527::YinsudaError, words); #[cfg(feature = "yunjing")] $call !
        (yunjing::v20180228::YunjingError, words); #[cfg(feature = "yunsou")] $call !
        (yunsou::v20191115::YunsouError, words);
    };
}
#[cfg(test)]
#[allow(unused_imports, reason = "for whoever wants it")]
pub(crate) use for_each_enum;
