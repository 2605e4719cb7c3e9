// @generated from spec/*.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// rust-hash: 60741f9e7e528242
// regenerate: cargo build, or tcerr generate

use ::tencentcloud_errors::codegen_v1; // not found? tencentcloud-errors must have version 0.1.0, like tencentcloud-errors-codegen

codegen_v1::modules! {
    /// Intelligent Speech Service (智能语音服务).
    #[cfg(any(feature = "aai", feature = "tables"))]
    pub mod aai;
    /// AI Clinical Assistant (AI 临床助手).
    #[cfg(any(feature = "aca", feature = "tables"))]
    pub mod aca;
    /// Application Compliance Platform (应用合规平台).
    #[cfg(any(feature = "acp", feature = "tables"))]
    pub mod acp;
    /// Tencent Cloud Agent Development Platform (腾讯云智能体开发平台).
    #[cfg(any(feature = "adp", feature = "tables"))]
    pub mod adp;
    /// Tencent Cloud Smart Advisor (智能顾问).
    #[cfg(any(feature = "advisor", feature = "tables"))]
    pub mod advisor;
    /// Loan Anti-Fraud (借贷反欺诈).
    #[cfg(any(feature = "af", feature = "tables"))]
    pub mod af;
    /// Custom Modeling (定制建模).
    #[cfg(any(feature = "afc", feature = "tables"))]
    pub mod afc;
    /// Agent Sandbox Service (Agent 沙箱服务).
    #[cfg(any(feature = "ags", feature = "tables"))]
    pub mod ags;
    /// Tencent Hunyuan Image Creation (腾讯混元生图).
    #[cfg(any(feature = "aiart", feature = "tables"))]
    pub mod aiart;
    /// Application Load Balancer (应用型负载均衡).
    #[cfg(any(feature = "alb", feature = "tables"))]
    pub mod alb;
    /// Authorized Music Express (正版曲库直通车).
    #[cfg(any(feature = "ame", feature = "tables"))]
    pub mod ame;
    /// Audio Moderation System (音频内容安全).
    #[cfg(any(feature = "ams", feature = "tables"))]
    pub mod ams;
    /// Animation Effect Material Service (动效素材服务).
    #[cfg(any(feature = "anicloud", feature = "tables"))]
    pub mod anicloud;
    /// Anti-DDoS (T-Sec-DDoS防护(Anti-DDoS)).
    #[cfg(any(feature = "antiddos", feature = "tables"))]
    pub mod antiddos;
    /// Authorized Picture Express (正版图库直通车).
    #[cfg(any(feature = "ape", feature = "tables"))]
    pub mod ape;
    /// TencentCloud API (云 API).
    #[cfg(any(feature = "api", feature = "tables"))]
    pub mod api;
    /// API Gateway (API 网关).
    #[cfg(any(feature = "apigateway", feature = "tables"))]
    pub mod apigateway;
    /// Application Performance Management (应用性能监控).
    #[cfg(any(feature = "apm", feature = "tables"))]
    pub mod apm;
    /// Automatic Speech Recognition (语音识别).
    #[cfg(any(feature = "asr", feature = "tables"))]
    pub mod asr;
    /// Application Service Workflow (应用与服务编排工作流).
    #[cfg(any(feature = "asw", feature = "tables"))]
    pub mod asw;
    /// Auto Scaling (弹性伸缩).
    #[cfg(any(feature = "auto_scaling", feature = "tables"))]
    pub mod auto_scaling;
    /// ICP Filing (ICP备案).
    #[cfg(any(feature = "ba", feature = "tables"))]
    pub mod ba;
    /// BatchCompute (批量计算).
    #[cfg(any(feature = "batch", feature = "tables"))]
    pub mod batch;
    /// Body Analysis (人体分析).
    #[cfg(any(feature = "bda", feature = "tables"))]
    pub mod bda;
    /// Bastion Host (运维安全中心（堡垒机）).
    #[cfg(any(feature = "bh", feature = "tables"))]
    pub mod bh;
    /// Business Intelligence (商业智能分析 BI).
    #[cfg(any(feature = "bi", feature = "tables"))]
    pub mod bi;
    /// Billing Center (费用中心).
    #[cfg(any(feature = "billing", feature = "tables"))]
    pub mod billing;
    /// Business Live Streaming (商业直播).
    #[cfg(any(feature = "bizlive", feature = "tables"))]
    pub mod bizlive;
    /// Cloud Physical Machine (黑石物理服务器CPM).
    #[cfg(any(feature = "bm", feature = "tables"))]
    pub mod bm;
    /// Brand Manager Assistant (品牌经营管家).
    #[cfg(any(feature = "bma", feature = "tables"))]
    pub mod bma;
    /// CPM Elastic IP (黑石弹性公网IP).
    #[cfg(any(feature = "bmeip", feature = "tables"))]
    pub mod bmeip;
    /// CPM Load Balancer (黑石负载均衡).
    #[cfg(any(feature = "bmlb", feature = "tables"))]
    pub mod bmlb;
    /// CPM Virtual Private Cloud (黑石私有网络).
    #[cfg(any(feature = "bmvpc", feature = "tables"))]
    pub mod bmvpc;
    /// Business Process as a Service (商业流程服务).
    #[cfg(any(feature = "bpaas", feature = "tables"))]
    pub mod bpaas;
    /// Business Risk Intelligence (业务风险情报).
    #[cfg(any(feature = "bri", feature = "tables"))]
    pub mod bri;
    /// Software Composition Analysis (软件成分分析).
    #[cfg(any(feature = "bsca", feature = "tables"))]
    pub mod bsca;
    /// Blockchain Trusted Obtain Evidence (区块链可信取证).
    #[cfg(any(feature = "btoe", feature = "tables"))]
    pub mod btoe;
    /// Tencent Cloud Certificate Authority (腾讯云CA).
    #[cfg(any(feature = "ca", feature = "tables"))]
    pub mod ca;
    /// Cloud Access Management (访问管理).
    #[cfg(any(feature = "cam", feature = "tables"))]
    pub mod cam;
    /// Captcha (验证码).
    #[cfg(any(feature = "captcha", feature = "tables"))]
    pub mod captcha;
    /// Cloud Application Rendering (应用云渲染).
    #[cfg(any(feature = "car", feature = "tables"))]
    pub mod car;
    /// Cloud Automated Testing (云拨测).
    #[cfg(any(feature = "cat", feature = "tables"))]
    pub mod cat;
    /// Cloud Block Storage (云硬盘).
    #[cfg(any(feature = "cbs", feature = "tables"))]
    pub mod cbs;
    /// Cloud Contact Center (云联络中心).
    #[cfg(any(feature = "ccc", feature = "tables"))]
    pub mod ccc;
    /// TencentDB for MySQL (云数据库 MySQL).
    #[cfg(any(feature = "cdb", feature = "tables"))]
    pub mod cdb;
    /// Cloud Dedicated Cluster (本地专用集群).
    #[cfg(any(feature = "cdc", feature = "tables"))]
    pub mod cdc;
    /// Content Delivery Network (内容分发网络 CDN).
    #[cfg(any(feature = "cdn", feature = "tables"))]
    pub mod cdn;
    /// Data Security Audit (T-Sec-数据安全审计（DSA）).
    #[cfg(any(feature = "cds", feature = "tables"))]
    pub mod cds;
    /// Tencent Cloud TCHouse-C (腾讯云数据仓库TCHouse-C).
    #[cfg(any(feature = "cdwch", feature = "tables"))]
    pub mod cdwch;
    /// Tencent Cloud TCHouse-D (腾讯云数据仓库 TCHouse-D).
    #[cfg(any(feature = "cdwdoris", feature = "tables"))]
    pub mod cdwdoris;
    /// Tencent Cloud TCHouse-P (腾讯云数据仓库TCHouse-P).
    #[cfg(any(feature = "cdwpg", feature = "tables"))]
    pub mod cdwpg;
    /// Cloud Dedicated Zone (专属可用区).
    #[cfg(any(feature = "cdz", feature = "tables"))]
    pub mod cdz;
    /// Cloud Native etcd (云原生etcd).
    #[cfg(any(feature = "cetcd", feature = "tables"))]
    pub mod cetcd;
    /// Chaotic Fault Generator (智能顾问-混沌演练).
    #[cfg(any(feature = "cfg", feature = "tables"))]
    pub mod cfg;
    /// Cloud File Storage (文件存储).
    #[cfg(any(feature = "cfs", feature = "tables"))]
    pub mod cfs;
    /// Cloud Firewall (云防火墙).
    #[cfg(any(feature = "cfw", feature = "tables"))]
    pub mod cfw;
    /// Cloud Hosting Cluster (云托付物理服务器).
    #[cfg(any(feature = "chc", feature = "tables"))]
    pub mod chc;
    /// Cloud HDFS (云 HDFS).
    #[cfg(any(feature = "chdfs", feature = "tables"))]
    pub mod chdfs;
    /// Customer Identity and Access Management (账号风控平台).
    #[cfg(any(feature = "ciam", feature = "tables"))]
    pub mod ciam;
    /// Intelligent Insurance Assistant (智能保险助手).
    #[cfg(any(feature = "cii", feature = "tables"))]
    pub mod cii;
    /// Instant Messaging (即时通信 IM).
    #[cfg(any(feature = "cim", feature = "tables"))]
    pub mod cim;
    /// TDMQ for CKafka (消息队列 CKafka 版).
    #[cfg(any(feature = "ckafka", feature = "tables"))]
    pub mod ckafka;
    /// Cloud Load Balancer (负载均衡).
    #[cfg(any(feature = "clb", feature = "tables"))]
    pub mod clb;
    /// Cloud Application (云应用).
    #[cfg(any(feature = "cloudapp", feature = "tables"))]
    pub mod cloudapp;
    /// CloudAudit (操作审计).
    #[cfg(any(feature = "cloudaudit", feature = "tables"))]
    pub mod cloudaudit;
    /// Cloud Hardware Security Module (云加密机).
    #[cfg(any(feature = "cloudhsm", feature = "tables"))]
    pub mod cloudhsm;
    /// Cloud Mate (智能运维 Cloud Mate).
    #[cfg(any(feature = "cloudmate", feature = "tables"))]
    pub mod cloudmate;
    /// Resource Center (资源中心).
    #[cfg(any(feature = "cloudrc", feature = "tables"))]
    pub mod cloudrc;
    /// Cloud Studio (Cloud Studio（云端 IDE）).
    #[cfg(any(feature = "cloudstudio", feature = "tables"))]
    pub mod cloudstudio;
    /// Cloud Log Service (日志服务).
    #[cfg(any(feature = "cls", feature = "tables"))]
    pub mod cls;
    /// Cloud Media Engine (多媒体创作引擎).
    #[cfg(any(feature = "cme", feature = "tables"))]
    pub mod cme;
    /// TDMQ for CMQ (消息队列 CMQ).
    #[cfg(any(feature = "cmq", feature = "tables"))]
    pub mod cmq;
    /// Content Moderation System (内容安全).
    #[cfg(any(feature = "cms", feature = "tables"))]
    pub mod cms;
    /// Cloud Native Intelligent Gateway (云原生智能网关).
    #[cfg(any(feature = "cngw", feature = "tables"))]
    pub mod cngw;
    /// CloudConfig (配置审计).
    #[cfg(any(feature = "config", feature = "tables"))]
    pub mod config;
    /// Control Center (控制中心).
    #[cfg(any(feature = "controlcenter", feature = "tables"))]
    pub mod controlcenter;
    /// Company Payment Distributor Platform (企业收付平台).
    #[cfg(any(feature = "cpdp", feature = "tables"))]
    pub mod cpdp;
    /// Cloud Security Center (云安全一体化平台).
    #[cfg(any(feature = "csip", feature = "tables"))]
    pub mod csip;
    /// Cloud Services of 5G (5G入云服务).
    #[cfg(any(feature = "csxg", feature = "tables"))]
    pub mod csxg;
    /// Exposure Management Service (暴露面管理服务).
    #[cfg(any(feature = "ctem", feature = "tables"))]
    pub mod ctem;
    /// TencentDB for CTSDB (时序数据库 CTSDB).
    #[cfg(any(feature = "ctsdb", feature = "tables"))]
    pub mod ctsdb;
    /// Cloud Virtual Machine (云服务器).
    #[cfg(any(feature = "cvm", feature = "tables"))]
    pub mod cvm;
    /// Cloud Workload Protection Platform (主机安全).
    #[cfg(any(feature = "cwp", feature = "tables"))]
    pub mod cwp;
    /// Vulnerability Scan Service (漏洞扫描服务).
    #[cfg(any(feature = "cws", feature = "tables"))]
    pub mod cws;
    /// TDSQL-C (TDSQL-C MySQL 版).
    #[cfg(any(feature = "cynosdb", feature = "tables"))]
    pub mod cynosdb;
    /// Bastion Host (运维安全中心（堡垒机）).
    #[cfg(any(feature = "dasb", feature = "tables"))]
    pub mod dasb;
    /// Tencent Cloud Data Analysis Agent (腾讯云数据分析智能体).
    #[cfg(any(feature = "dataagent", feature = "tables"))]
    pub mod dataagent;
    /// Anti-DDoS Pro (DDoS 高防包).
    #[cfg(any(feature = "dayu", feature = "tables"))]
    pub mod dayu;
    /// TencentDB for DBbrain (数据库智能管家 DBbrain).
    #[cfg(any(feature = "dbbrain", feature = "tables"))]
    pub mod dbbrain;
    /// Database Dedicated Cluster (云数据库独享集群).
    #[cfg(any(feature = "dbdc", feature = "tables"))]
    pub mod dbdc;
    /// Database Backup Service (数据库备份服务).
    #[cfg(any(feature = "dbs", feature = "tables"))]
    pub mod dbs;
    /// Direct Connect (专线接入).
    #[cfg(any(feature = "dc", feature = "tables"))]
    pub mod dc;
    /// TDSQL for MySQL (TDSQL MySQL 版).
    #[cfg(any(feature = "dcdb", feature = "tables"))]
    pub mod dcdb;
    /// Data Lake Compute (数据湖计算 DLC).
    #[cfg(any(feature = "dlc", feature = "tables"))]
    pub mod dlc;
    /// Direct Email Service (邮件发送服务).
    #[cfg(any(feature = "dms", feature = "tables"))]
    pub mod dms;
    /// DNSPod (云解析 DNSPod).
    #[cfg(any(feature = "dnspod", feature = "tables"))]
    pub mod dnspod;
    /// Domain Name Registration (域名注册).
    #[cfg(any(feature = "domain", feature = "tables"))]
    pub mod domain;
    /// Digital Rights Management (数字版权管理).
    #[cfg(any(feature = "drm", feature = "tables"))]
    pub mod drm;
    /// Document Service (文档服务).
    #[cfg(any(feature = "ds", feature = "tables"))]
    pub mod ds;
    /// Data Security Governance Center (数据安全治理中心).
    #[cfg(any(feature = "dsgc", feature = "tables"))]
    pub mod dsgc;
    /// Data Transfer Service (数据传输服务).
    #[cfg(any(feature = "dts", feature = "tables"))]
    pub mod dts;
    /// EventBridge (事件总线).
    #[cfg(any(feature = "eb", feature = "tables"))]
    pub mod eb;
    /// English Composition Correction (英文作文批改).
    #[cfg(any(feature = "ecc", feature = "tables"))]
    pub mod ecc;
    /// Enterprise Content Delivery Network (全站加速网络).
    #[cfg(any(feature = "ecdn", feature = "tables"))]
    pub mod ecdn;
    /// Edge Computing Machine (边缘计算机器).
    #[cfg(any(feature = "ecm", feature = "tables"))]
    pub mod ecm;
    /// Tencent Cloud Edge Zone (边缘可用区).
    #[cfg(any(feature = "edgezone", feature = "tables"))]
    pub mod edgezone;
    /// Employee Identity and Access Management (数字身份管控平台（员工版）).
    #[cfg(any(feature = "eiam", feature = "tables"))]
    pub mod eiam;
    /// Enterprise Integration Service (数据连接器).
    #[cfg(any(feature = "eis", feature = "tables"))]
    pub mod eis;
    /// Elastic MapReduce (弹性 MapReduce).
    #[cfg(any(feature = "emr", feature = "tables"))]
    pub mod emr;
    /// Elasticsearch Service (腾讯云 Elasticsearch Service).
    #[cfg(any(feature = "es", feature = "tables"))]
    pub mod es;
    /// Tencent E-Sign Enterprise Edition (腾讯电子签企业版).
    #[cfg(any(feature = "ess", feature = "tables"))]
    pub mod ess;
    /// Tencent E-Sign Basic Edition (腾讯电子签（基础版）).
    #[cfg(any(feature = "essbasic", feature = "tables"))]
    pub mod essbasic;
    /// Event Center (事件中心).
    #[cfg(any(feature = "evt", feature = "tables"))]
    pub mod evt;
    /// Face Fusion (人脸融合).
    #[cfg(any(feature = "facefusion", feature = "tables"))]
    pub mod facefusion;
    /// FaceID (人脸核身).
    #[cfg(any(feature = "faceid", feature = "tables"))]
    pub mod faceid;
    /// Face Makeup (人脸试妆).
    #[cfg(any(feature = "fmu", feature = "tables"))]
    pub mod fmu;
    /// Face Transformation (人像变换).
    #[cfg(any(feature = "ft", feature = "tables"))]
    pub mod ft;
    /// Firewall Manager (防火墙管理).
    #[cfg(any(feature = "fwm", feature = "tables"))]
    pub mod fwm;
    /// Global Accelerator (全球加速).
    #[cfg(any(feature = "ga2", feature = "tables"))]
    pub mod ga2;
    /// Global Application Acceleration Platform (全球应用加速).
    #[cfg(any(feature = "gaap", feature = "tables"))]
    pub mod gaap;
    /// Game Multimedia Engine (游戏多媒体引擎).
    #[cfg(any(feature = "gme", feature = "tables"))]
    pub mod gme;
    /// Data Accelerator Goose FileSystem (数据加速器 GooseFS).
    #[cfg(any(feature = "goosefs", feature = "tables"))]
    pub mod goosefs;
    /// Game Player Matchmaking (游戏玩家匹配).
    #[cfg(any(feature = "gpm", feature = "tables"))]
    pub mod gpm;
    /// Game Streaming (云游戏).
    #[cfg(any(feature = "gs", feature = "tables"))]
    pub mod gs;
    /// Game Server Elastic-scaling (游戏服务器伸缩).
    #[cfg(any(feature = "gse", feature = "tables"))]
    pub mod gse;
    /// Gateway Load Balancer (网关负载均衡).
    #[cfg(any(feature = "gwlb", feature = "tables"))]
    pub mod gwlb;
    /// Hyper Application Inventor (高性能应用服务).
    #[cfg(any(feature = "hai", feature = "tables"))]
    pub mod hai;
    /// High Availability IoT SIM (高可用物联网卡).
    #[cfg(any(feature = "hasim", feature = "tables"))]
    pub mod hasim;
    /// Homework Correction-Math (数学作业批改).
    #[cfg(any(feature = "hcm", feature = "tables"))]
    pub mod hcm;
    /// Tencent Hunyuan (腾讯混元大模型).
    #[cfg(any(feature = "hunyuan", feature = "tables"))]
    pub mod hunyuan;
    /// Face Recognition (人脸识别).
    #[cfg(any(feature = "iai", feature = "tables"))]
    pub mod iai;
    /// Identity Aware Platform (身份识别平台).
    #[cfg(any(feature = "iap", feature = "tables"))]
    pub mod iap;
    /// Image Compression (图片瘦身).
    #[cfg(any(feature = "ic", feature = "tables"))]
    pub mod ic;
    /// Intelligent Editing (智能编辑).
    #[cfg(any(feature = "ie", feature = "tables"))]
    pub mod ie;
    /// Intelligent Guidance (智能导诊).
    #[cfg(any(feature = "ig", feature = "tables"))]
    pub mod ig;
    /// Intelligent Global Traffic Manager (智能全局流量管理).
    #[cfg(any(feature = "igtm", feature = "tables"))]
    pub mod igtm;
    /// Image Moderation System (图片内容安全).
    #[cfg(any(feature = "ims", feature = "tables"))]
    pub mod ims;
    /// International Partners (国际合作伙伴).
    #[cfg(any(feature = "intlpartnersmgt", feature = "tables"))]
    pub mod intlpartnersmgt;
    /// iOA Zero Trust Security Management System (iOA 零信任安全管理系统).
    #[cfg(any(feature = "ioa", feature = "tables"))]
    pub mod ioa;
    /// IoT Suite (加速物联网套件).
    #[cfg(any(feature = "iot", feature = "tables"))]
    pub mod iot;
    /// IoT Hub (物联网通信).
    #[cfg(any(feature = "iotcloud", feature = "tables"))]
    pub mod iotcloud;
    /// IoT Explorer (物联网开发平台).
    #[cfg(any(feature = "iotexplorer", feature = "tables"))]
    pub mod iotexplorer;
    /// IoT Video (物联网智能视频服务).
    #[cfg(any(feature = "iotvideo", feature = "tables"))]
    pub mod iotvideo;
    /// IoT Video Industry Edition (物联网智能视频服务（行业版）).
    #[cfg(any(feature = "iotvideoindustry", feature = "tables"))]
    pub mod iotvideoindustry;
    /// International Partners (国际合作伙伴).
    #[cfg(any(feature = "ip", feature = "tables"))]
    pub mod ip;
    /// Intelligent Recommendation Platform (智能推荐平台).
    #[cfg(any(feature = "irp", feature = "tables"))]
    pub mod irp;
    /// Intelligent Surveillance Storage (智能视图计算平台).
    #[cfg(any(feature = "iss", feature = "tables"))]
    pub mod iss;
    /// Intelligent Media Label Detection (媒体智能标签).
    #[cfg(any(feature = "ivld", feature = "tables"))]
    pub mod ivld;
    /// TencentDB for KeeWiDB (云数据库 KeeWiDB).
    #[cfg(any(feature = "keewidb", feature = "tables"))]
    pub mod keewidb;
    /// Key Management Service (密钥管理系统).
    #[cfg(any(feature = "kms", feature = "tables"))]
    pub mod kms;
    /// Low-code Interactive Classroom (实时互动-教育版).
    #[cfg(any(feature = "lcic", feature = "tables"))]
    pub mod lcic;
    /// Tencent Cloud Lighthouse (轻量应用服务器).
    #[cfg(any(feature = "lighthouse", feature = "tables"))]
    pub mod lighthouse;
    /// Cloud Streaming Services (云直播CSS).
    #[cfg(any(feature = "live", feature = "tables"))]
    pub mod live;
    /// Tencent Cloud Agent Development Platform (腾讯云智能体开发平台).
    #[cfg(any(feature = "lke", feature = "tables"))]
    pub mod lke;
    /// LLM Knowledge Engine Atomic Power (知识引擎原子能力).
    #[cfg(any(feature = "lkeap", feature = "tables"))]
    pub mod lkeap;
    /// CloudBase Low Code (云开发低码).
    #[cfg(any(feature = "lowcode", feature = "tables"))]
    pub mod lowcode;
    /// TencentDB for MariaDB (云数据库 MariaDB).
    #[cfg(any(feature = "mariadb", feature = "tables"))]
    pub mod mariadb;
    /// Cloud Marketplace (云市场).
    #[cfg(any(feature = "market", feature = "tables"))]
    pub mod market;
    /// StreamLink (媒体传输).
    #[cfg(any(feature = "mdc", feature = "tables"))]
    pub mod mdc;
    /// StreamLive (媒体直播).
    #[cfg(any(feature = "mdl", feature = "tables"))]
    pub mod mdl;
    /// StreamPackage (媒体包装).
    #[cfg(any(feature = "mdp", feature = "tables"))]
    pub mod mdp;
    /// TencentDB for Memcached (云数据库Memcached).
    #[cfg(any(feature = "memcached", feature = "tables"))]
    pub mod memcached;
    /// Message Center (消息中心).
    #[cfg(any(feature = "message", feature = "tables"))]
    pub mod message;
    /// Mobile Mini Programs Security (小程序安全).
    #[cfg(any(feature = "mmps", feature = "tables"))]
    pub mod mmps;
    /// Multiple Network Acceleration (多网聚合加速).
    #[cfg(any(feature = "mna", feature = "tables"))]
    pub mod mna;
    /// TencentDB for MongoDB (云数据库 MongoDB).
    #[cfg(any(feature = "mongodb", feature = "tables"))]
    pub mod mongodb;
    /// Tencent Cloud Observability Platform (腾讯云可观测平台).
    #[cfg(any(feature = "monitor", feature = "tables"))]
    pub mod monitor;
    /// Media Processing Service (媒体处理).
    #[cfg(any(feature = "mps", feature = "tables"))]
    pub mod mps;
    /// TDMQ for MQTT (消息队列 MQTT 版).
    #[cfg(any(feature = "mqtt", feature = "tables"))]
    pub mod mqtt;
    /// Medical Report Structured (医疗报告结构化).
    #[cfg(any(feature = "mrs", feature = "tables"))]
    pub mod mrs;
    /// Mobile Security (移动应用安全).
    #[cfg(any(feature = "ms", feature = "tables"))]
    pub mod ms;
    /// Migration Service Platform (迁移服务平台).
    #[cfg(any(feature = "msp", feature = "tables"))]
    pub mod msp;
    /// Natural Language Processing (NLP 技术).
    #[cfg(any(feature = "nlp", feature = "tables"))]
    pub mod nlp;
    /// Stream Compute Service (流计算 Oceanus).
    #[cfg(any(feature = "oceanus", feature = "tables"))]
    pub mod oceanus;
    /// Optical Character Recognition (文字识别).
    #[cfg(any(feature = "ocr", feature = "tables"))]
    pub mod ocr;
    /// Tencent HealthCare Omics Platform (腾讯健康组学平台).
    #[cfg(any(feature = "omics", feature = "tables"))]
    pub mod omics;
    /// Tencent Cloud Organization (集团账号管理).
    #[cfg(any(feature = "organization", feature = "tables"))]
    pub mod organization;
    /// Channel Partners (渠道合作伙伴).
    #[cfg(any(feature = "partners", feature = "tables"))]
    pub mod partners;
    /// Website Portal Service (官网门户服务).
    #[cfg(any(feature = "portal", feature = "tables"))]
    pub mod portal;
    /// TencentDB for PostgreSQL (云数据库 PostgreSQL).
    #[cfg(any(feature = "postgres", feature = "tables"))]
    pub mod postgres;
    /// Private DNS (私有域解析 Private DNS).
    #[cfg(any(feature = "privatedns", feature = "tables"))]
    pub mod privatedns;
    /// Performance Testing Service (云压测).
    #[cfg(any(feature = "pts", feature = "tables"))]
    pub mod pts;
    /// Quota Center (配额中心).
    #[cfg(any(feature = "quota", feature = "tables"))]
    pub mod quota;
    /// Risk Control Engine (风险识别 RCE).
    #[cfg(any(feature = "rce", feature = "tables"))]
    pub mod rce;
    /// TencentDB for Redis (云数据库Redis).
    #[cfg(any(feature = "redis", feature = "tables"))]
    pub mod redis;
    /// Region Management System (地域管理系统).
    #[cfg(any(feature = "region", feature = "tables"))]
    pub mod region;
    /// Real User Monitoring (前端性能监控).
    #[cfg(any(feature = "rum", feature = "tables"))]
    pub mod rum;
    /// Serverless Cloud Function (云函数).
    #[cfg(any(feature = "scf", feature = "tables"))]
    pub mod scf;
    /// Security Data Lake (安全湖).
    #[cfg(any(feature = "securitylake", feature = "tables"))]
    pub mod securitylake;
    /// Simple Email Service (邮件推送).
    #[cfg(any(feature = "ses", feature = "tables"))]
    pub mod ses;
    /// Smart Media Hosting (智能媒资托管).
    #[cfg(any(feature = "smh", feature = "tables"))]
    pub mod smh;
    /// Short Message Service (短信).
    #[cfg(any(feature = "sms", feature = "tables"))]
    pub mod sms;
    /// Smart Oral Evaluation (智聆口语评测).
    #[cfg(any(feature = "soe", feature = "tables"))]
    pub mod soe;
    /// TencentDB for SQL Server (云数据库 SQL Server).
    #[cfg(any(feature = "sqlserver", feature = "tables"))]
    pub mod sqlserver;
    /// Security Operations Center (安全运营中心).
    #[cfg(any(feature = "ssa", feature = "tables"))]
    pub mod ssa;
    /// SSL Certificate Service (SSL 证书).
    #[cfg(any(feature = "ssl", feature = "tables"))]
    pub mod ssl;
    /// SSLPod (证书监控 SSLPod).
    #[cfg(any(feature = "sslpod", feature = "tables"))]
    pub mod sslpod;
    /// Secrets Manager (凭据管理系统).
    #[cfg(any(feature = "ssm", feature = "tables"))]
    pub mod ssm;
    /// Security Token Service (安全凭证服务).
    #[cfg(any(feature = "sts", feature = "tables"))]
    pub mod sts;
    /// Savings Plans (节省计划).
    #[cfg(any(feature = "svp", feature = "tables"))]
    pub mod svp;
    /// Tag (标签).
    #[cfg(any(feature = "tag", feature = "tables"))]
    pub mod tag;
    /// Tencent Cloud Automation Tools (自动化助手).
    #[cfg(any(feature = "tat", feature = "tables"))]
    pub mod tat;
    /// Tencent Blockchain as a Service (腾讯云区块链服务平台 TBaaS).
    #[cfg(any(feature = "tbaas", feature = "tables"))]
    pub mod tbaas;
    /// Tencent Bot Platform (腾讯智能对话平台).
    #[cfg(any(feature = "tbp", feature = "tables"))]
    pub mod tbp;
    /// TcaplusDB (游戏数据库 TcaplusDB).
    #[cfg(any(feature = "tcaplusdb", feature = "tables"))]
    pub mod tcaplusdb;
    /// CloudBase (云开发 CloudBase).
    #[cfg(any(feature = "tcb", feature = "tables"))]
    pub mod tcb;
    /// CloudBase Run (云托管 CloudBase Run).
    #[cfg(any(feature = "tcbr", feature = "tables"))]
    pub mod tcbr;
    /// Multimodal Intelligent Data Lake TCLake (多模态智能数据湖 TCLake).
    #[cfg(any(feature = "tccatalog", feature = "tables"))]
    pub mod tccatalog;
    /// Tencent Cloud Health Dashboard (腾讯云健康看板).
    #[cfg(any(feature = "tchd", feature = "tables"))]
    pub mod tchd;
    /// Tencent Cloud Mesh (服务网格).
    #[cfg(any(feature = "tcm", feature = "tables"))]
    pub mod tcm;
    /// Tencent Cloud Mini Program Platform (腾讯云小程序平台).
    #[cfg(any(feature = "tcmpp", feature = "tables"))]
    pub mod tcmpp;
    /// Tencent Container Registry (容器镜像服务).
    #[cfg(any(feature = "tcr", feature = "tables"))]
    pub mod tcr;
    /// Super App as a Service (腾讯云超级应用服务).
    #[cfg(any(feature = "tcsas", feature = "tables"))]
    pub mod tcsas;
    /// Tencent Container Security Service (容器安全服务).
    #[cfg(any(feature = "tcss", feature = "tables"))]
    pub mod tcss;
    /// Tencent Cloud Database AI Service (腾讯云数据库 AI 服务).
    #[cfg(any(feature = "tdai", feature = "tables"))]
    pub mod tdai;
    /// TDSQL-C for PostgreSQL (TDSQL-C PostgreSQL 版).
    #[cfg(any(feature = "tdcpg", feature = "tables"))]
    pub mod tdcpg;
    /// TencentCloud Decentralized Identity (分布式身份).
    #[cfg(any(feature = "tdid", feature = "tables"))]
    pub mod tdid;
    /// TDMQ (消息队列 TDMQ).
    #[cfg(any(feature = "tdmq", feature = "tables"))]
    pub mod tdmq;
    /// TDSQL Boundless (分布式数据库 TDSQL).
    #[cfg(any(feature = "tdmysql", feature = "tables"))]
    pub mod tdmysql;
    /// Device Safety (设备安全).
    #[cfg(any(feature = "tds", feature = "tables"))]
    pub mod tds;
    /// Tencent Cloud Elastic Microservice (弹性微服务).
    #[cfg(any(feature = "tem", feature = "tables"))]
    pub mod tem;
    /// EdgeOne (边缘安全加速平台 EdgeOne).
    #[cfg(any(feature = "teo", feature = "tables"))]
    pub mod teo;
    /// TencentCloud High Performance Computing (高性能计算平台).
    #[cfg(any(feature = "thpc", feature = "tables"))]
    pub mod thpc;
    /// TI Machine Learning (智能钛机器学习).
    #[cfg(any(feature = "tia", feature = "tables"))]
    pub mod tia;
    /// Image Analysis (图像分析).
    #[cfg(any(feature = "tiia", feature = "tables"))]
    pub mod tiia;
    /// Tencent Cloud TI-ONE Platform (TI-ONE 训练平台).
    #[cfg(any(feature = "tione", feature = "tables"))]
    pub mod tione;
    /// Tencent Interactive Whiteboard (互动白板).
    #[cfg(any(feature = "tiw", feature = "tables"))]
    pub mod tiw;
    /// Tencent Kubernetes Engine (容器服务).
    #[cfg(any(feature = "tke", feature = "tables"))]
    pub mod tke;
    /// Tencent Knowledge Graph Data Query (腾讯知识图谱数据查询).
    #[cfg(any(feature = "tkgdq", feature = "tables"))]
    pub mod tkgdq;
    /// Text Moderation System (文本内容安全).
    #[cfg(any(feature = "tms", feature = "tables"))]
    pub mod tms;
    /// Tencent Machine Translation (机器翻译).
    #[cfg(any(feature = "tmt", feature = "tables"))]
    pub mod tmt;
    /// TokenHub (大模型服务平台 TokenHub).
    #[cfg(any(feature = "tokenhub", feature = "tables"))]
    pub mod tokenhub;
    /// TDMQ for RabbitMQ Serverless (消息队列 RabbitMQ Serverless 版).
    #[cfg(any(feature = "trabbit", feature = "tables"))]
    pub mod trabbit;
    /// TDMQ for RocketMQ (消息队列 RocketMQ 版).
    #[cfg(any(feature = "trocket", feature = "tables"))]
    pub mod trocket;
    /// T-Sec Reassurance Platform (T-Sec-安心平台(RP)).
    #[cfg(any(feature = "trp", feature = "tables"))]
    pub mod trp;
    /// Tencent Real-time Remote Operation (实时互动-工业能源版).
    #[cfg(any(feature = "trro", feature = "tables"))]
    pub mod trro;
    /// Tencent Real-Time Communication (实时音视频).
    #[cfg(any(feature = "trtc", feature = "tables"))]
    pub mod trtc;
    /// Tencent Cloud Service Engine (TSF-Polaris\&ZK\&网关).
    #[cfg(any(feature = "tse", feature = "tables"))]
    pub mod tse;
    /// Tencent Service Framework (TSF-应用管理\&Consul).
    #[cfg(any(feature = "tsf", feature = "tables"))]
    pub mod tsf;
    /// Tencent Simultaneous Interpretation (腾讯同传系统).
    #[cfg(any(feature = "tsi", feature = "tables"))]
    pub mod tsi;
    /// Text To Speech (语音合成).
    #[cfg(any(feature = "tts", feature = "tables"))]
    pub mod tts;
    /// Video Generation (视频生成).
    #[cfg(any(feature = "vcg", feature = "tables"))]
    pub mod vcg;
    /// Tencent Hunyuan Video Generation (腾讯混元生视频).
    #[cfg(any(feature = "vclm", feature = "tables"))]
    pub mod vclm;
    /// Audio and Video Terminal Engine (音视频终端引擎).
    #[cfg(any(feature = "vcube", feature = "tables"))]
    pub mod vcube;
    /// Tencent Cloud VectorDB (向量数据库).
    #[cfg(any(feature = "vdb", feature = "tables"))]
    pub mod vdb;
    /// Video Moderation System (视频内容安全).
    #[cfg(any(feature = "vm", feature = "tables"))]
    pub mod vm;
    /// Voice Message Service (语音消息).
    #[cfg(any(feature = "vms", feature = "tables"))]
    pub mod vms;
    /// Video on Demand (云点播).
    #[cfg(any(feature = "vod", feature = "tables"))]
    pub mod vod;
    /// Virtual Private Cloud (私有网络).
    #[cfg(any(feature = "vpc", feature = "tables"))]
    pub mod vpc;
    /// Voice Replication Service (声音复刻).
    #[cfg(any(feature = "vrs", feature = "tables"))]
    pub mod vrs;
    /// Video Translation (视频转译).
    #[cfg(any(feature = "vtc", feature = "tables"))]
    pub mod vtc;
    /// Web Application Firewall (Web 应用防火墙).
    #[cfg(any(feature = "waf", feature = "tables"))]
    pub mod waf;
    /// WeCom Automotive Edition (企业微信汽车行业版).
    #[cfg(any(feature = "wav", feature = "tables"))]
    pub mod wav;
    /// Tencent Cloud WeData (数据开发治理平台 WeData).
    #[cfg(any(feature = "wedata", feature = "tables"))]
    pub mod wedata;
    /// WeilingWith Open Platform (微瓴同业开放平台).
    #[cfg(any(feature = "weilingwith", feature = "tables"))]
    pub mod weilingwith;
    /// Web Image Search (联网图像搜索).
    #[cfg(any(feature = "wimgs", feature = "tables"))]
    pub mod wimgs;
    /// Web Search API (联网搜索API).
    #[cfg(any(feature = "wsa", feature = "tables"))]
    pub mod wsa;
    /// SSL Certificate Management Service (SSL证书管理服务).
    #[cfg(any(feature = "wss", feature = "tables"))]
    pub mod wss;
    /// Yinsuda Live Music Copyright Engine (音速达直播音乐版权引擎).
    #[cfg(any(feature = "yinsuda", feature = "tables"))]
    pub mod yinsuda;
    /// Cloud Workload Protection Platform (主机安全).
    #[cfg(any(feature = "yunjing", feature = "tables"))]
    pub mod yunjing;
    /// Tencent Cloud Search (腾讯云搜TCS).
    #[cfg(any(feature = "yunsou", feature = "tables"))]
    pub mod yunsou;
    /// The products of the tables.
    pub mod products;
}

#[allow(unused_imports, reason = "if the import above fails, it is the only error")]
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
    #[cfg(any(feature = "aai", feature = "tables"))]
    &aai::v20180522::aai_v20180522_table::TABLE,
    #[cfg(any(feature = "aca", feature = "tables"))]
    &aca::v20210323::aca_v20210323_table::TABLE,
    #[cfg(any(feature = "acp", feature = "tables"))]
    &acp::v20220105::acp_v20220105_table::TABLE,
    #[cfg(any(feature = "adp", feature = "tables"))]
    &adp::v20260520::adp_v20260520_table::TABLE,
    #[cfg(any(feature = "advisor", feature = "tables"))]
    &advisor::v20200721::advisor_v20200721_table::TABLE,
    #[cfg(any(feature = "af", feature = "tables"))]
    &af::v20200226::af_v20200226_table::TABLE,
    #[cfg(any(feature = "afc", feature = "tables"))]
    &afc::v20200226::afc_v20200226_table::TABLE,
    #[cfg(any(feature = "ags", feature = "tables"))]
    &ags::v20250920::ags_v20250920_table::TABLE,
    #[cfg(any(feature = "aiart", feature = "tables"))]
    &aiart::v20221229::aiart_v20221229_table::TABLE,
    #[cfg(any(feature = "alb", feature = "tables"))]
    &alb::v20251030::alb_v20251030_table::TABLE,
    #[cfg(any(feature = "ame", feature = "tables"))]
    &ame::v20190916::ame_v20190916_table::TABLE,
    #[cfg(any(feature = "ams", feature = "tables"))]
    &ams::v20200608::ams_v20200608_table::TABLE,
    #[cfg(any(feature = "ams", feature = "tables"))]
    &ams::v20201229::ams_v20201229_table::TABLE,
    #[cfg(any(feature = "anicloud", feature = "tables"))]
    &anicloud::v20220923::anicloud_v20220923_table::TABLE,
    #[cfg(any(feature = "antiddos", feature = "tables"))]
    &antiddos::v20200309::antiddos_v20200309_table::TABLE,
    #[cfg(any(feature = "antiddos", feature = "tables"))]
    &antiddos::v20250903::antiddos_v20250903_table::TABLE,
    #[cfg(any(feature = "ape", feature = "tables"))]
    &ape::v20200513::ape_v20200513_table::TABLE,
    #[cfg(any(feature = "api", feature = "tables"))]
    &api::v20201106::api_service_v20201106_table::TABLE,
    #[cfg(any(feature = "apigateway", feature = "tables"))]
    &apigateway::v20180808::apigateway_v20180808_table::TABLE,
    #[cfg(any(feature = "apm", feature = "tables"))]
    &apm::v20210622::apm_v20210622_table::TABLE,
    #[cfg(any(feature = "asr", feature = "tables"))]
    &asr::v20190614::asr_v20190614_table::TABLE,
    #[cfg(any(feature = "asw", feature = "tables"))]
    &asw::v20200722::asw_v20200722_table::TABLE,
    #[cfg(any(feature = "auto_scaling", feature = "tables"))]
    &auto_scaling::v20180419::as_v20180419_table::TABLE,
    #[cfg(any(feature = "ba", feature = "tables"))]
    &ba::v20200720::ba_v20200720_table::TABLE,
    #[cfg(any(feature = "batch", feature = "tables"))]
    &batch::v20170312::batch_v20170312_table::TABLE,
    #[cfg(any(feature = "bda", feature = "tables"))]
    &bda::v20200324::bda_v20200324_table::TABLE,
    #[cfg(any(feature = "bh", feature = "tables"))]
    &bh::v20230418::bh_v20230418_table::TABLE,
    #[cfg(any(feature = "bi", feature = "tables"))]
    &bi::v20220105::bi_v20220105_table::TABLE,
    #[cfg(any(feature = "billing", feature = "tables"))]
    &billing::v20180709::billing_v20180709_table::TABLE,
    #[cfg(any(feature = "bizlive", feature = "tables"))]
    &bizlive::v20190313::bizlive_v20190313_table::TABLE,
    #[cfg(any(feature = "bm", feature = "tables"))]
    &bm::v20180423::bm_v20180423_table::TABLE,
    #[cfg(any(feature = "bma", feature = "tables"))]
    &bma::v20210624::bma_v20210624_table::TABLE,
    #[cfg(any(feature = "bma", feature = "tables"))]
    &bma::v20221115::bma_v20221115_table::TABLE,
    #[cfg(any(feature = "bmeip", feature = "tables"))]
    &bmeip::v20180625::bmeip_v20180625_table::TABLE,
    #[cfg(any(feature = "bmlb", feature = "tables"))]
    &bmlb::v20180625::bmlb_v20180625_table::TABLE,
    #[cfg(any(feature = "bmvpc", feature = "tables"))]
    &bmvpc::v20180625::bmvpc_v20180625_table::TABLE,
    #[cfg(any(feature = "bpaas", feature = "tables"))]
    &bpaas::v20181217::bpaas_v20181217_table::TABLE,
    #[cfg(any(feature = "bri", feature = "tables"))]
    &bri::v20190328::bri_v20190328_table::TABLE,
    #[cfg(any(feature = "bsca", feature = "tables"))]
    &bsca::v20210811::bsca_v20210811_table::TABLE,
    #[cfg(any(feature = "btoe", feature = "tables"))]
    &btoe::v20210303::btoe_v20210303_table::TABLE,
    #[cfg(any(feature = "btoe", feature = "tables"))]
    &btoe::v20210514::btoe_v20210514_table::TABLE,
    #[cfg(any(feature = "ca", feature = "tables"))]
    &ca::v20230228::ca_v20230228_table::TABLE,
    #[cfg(any(feature = "cam", feature = "tables"))]
    &cam::v20190116::cam_v20190116_table::TABLE,
    #[cfg(any(feature = "captcha", feature = "tables"))]
    &captcha::v20190722::captcha_v20190722_table::TABLE,
    #[cfg(any(feature = "car", feature = "tables"))]
    &car::v20220110::car_v20220110_table::TABLE,
    #[cfg(any(feature = "cat", feature = "tables"))]
    &cat::v20180409::cat_v20180409_table::TABLE,
    #[cfg(any(feature = "cbs", feature = "tables"))]
    &cbs::v20170312::cbs_v20170312_table::TABLE,
    #[cfg(any(feature = "ccc", feature = "tables"))]
    &ccc::v20200210::ccc_v20200210_table::TABLE,
    #[cfg(any(feature = "cdb", feature = "tables"))]
    &cdb::v20170320::cdb_v20170320_table::TABLE,
    #[cfg(any(feature = "cdc", feature = "tables"))]
    &cdc::v20201214::cdc_v20201214_table::TABLE,
    #[cfg(any(feature = "cdn", feature = "tables"))]
    &cdn::v20180606::cdn_v20180606_table::TABLE,
    #[cfg(any(feature = "cds", feature = "tables"))]
    &cds::v20180420::cds_v20180420_table::TABLE,
    #[cfg(any(feature = "cdwch", feature = "tables"))]
    &cdwch::v20200915::cdwch_v20200915_table::TABLE,
    #[cfg(any(feature = "cdwdoris", feature = "tables"))]
    &cdwdoris::v20211228::cdwdoris_v20211228_table::TABLE,
    #[cfg(any(feature = "cdwpg", feature = "tables"))]
    &cdwpg::v20201230::cdwpg_v20201230_table::TABLE,
    #[cfg(any(feature = "cdz", feature = "tables"))]
    &cdz::v20221123::cdz_v20221123_table::TABLE,
    #[cfg(any(feature = "cetcd", feature = "tables"))]
    &cetcd::v20220325::cetcd_v20220325_table::TABLE,
    #[cfg(any(feature = "cfg", feature = "tables"))]
    &cfg::v20210820::cfg_v20210820_table::TABLE,
    #[cfg(any(feature = "cfs", feature = "tables"))]
    &cfs::v20190719::cfs_v20190719_table::TABLE,
    #[cfg(any(feature = "cfw", feature = "tables"))]
    &cfw::v20190904::cfw_v20190904_table::TABLE,
    #[cfg(any(feature = "chc", feature = "tables"))]
    &chc::v20230418::chc_v20230418_table::TABLE,
    #[cfg(any(feature = "chdfs", feature = "tables"))]
    &chdfs::v20190718::chdfs_v20190718_table::TABLE,
    #[cfg(any(feature = "chdfs", feature = "tables"))]
    &chdfs::v20201112::chdfs_v20201112_table::TABLE,
    #[cfg(any(feature = "ciam", feature = "tables"))]
    &ciam::v20210420::ciam_v20210420_table::TABLE,
    #[cfg(any(feature = "ciam", feature = "tables"))]
    &ciam::v20220331::ciam_v20220331_table::TABLE,
    #[cfg(any(feature = "cii", feature = "tables"))]
    &cii::v20201210::cii_v20201210_table::TABLE,
    #[cfg(any(feature = "cii", feature = "tables"))]
    &cii::v20210408::cii_v20210408_table::TABLE,
    #[cfg(any(feature = "cim", feature = "tables"))]
    &cim::v20190318::cim_v20190318_table::TABLE,
    #[cfg(any(feature = "ckafka", feature = "tables"))]
    &ckafka::v20190819::ckafka_v20190819_table::TABLE,
    #[cfg(any(feature = "clb", feature = "tables"))]
    &clb::v20180317::clb_v20180317_table::TABLE,
    #[cfg(any(feature = "clb", feature = "tables"))]
    &clb::v20230417::clb_v20230417_table::TABLE,
    #[cfg(any(feature = "cloudapp", feature = "tables"))]
    &cloudapp::v20220530::cloudapp_v20220530_table::TABLE,
    #[cfg(any(feature = "cloudaudit", feature = "tables"))]
    &cloudaudit::v20190319::cloudaudit_v20190319_table::TABLE,
    #[cfg(any(feature = "cloudhsm", feature = "tables"))]
    &cloudhsm::v20191112::cloudhsm_v20191112_table::TABLE,
    #[cfg(any(feature = "cloudmate", feature = "tables"))]
    &cloudmate::v20251030::cloudmate_v20251030_table::TABLE,
    #[cfg(any(feature = "cloudrc", feature = "tables"))]
    &cloudrc::v20240606::cloudrc_v20240606_table::TABLE,
    #[cfg(any(feature = "cloudstudio", feature = "tables"))]
    &cloudstudio::v20230508::cloudstudio_v20230508_table::TABLE,
    #[cfg(any(feature = "cls", feature = "tables"))]
    &cls::v20201016::cls_v20201016_table::TABLE,
    #[cfg(any(feature = "cme", feature = "tables"))]
    &cme::v20191029::cme_v20191029_table::TABLE,
    #[cfg(any(feature = "cmq", feature = "tables"))]
    &cmq::v20190304::cmq_v20190304_table::TABLE,
    #[cfg(any(feature = "cms", feature = "tables"))]
    &cms::v20190321::cms_v20190321_table::TABLE,
    #[cfg(any(feature = "cngw", feature = "tables"))]
    &cngw::v20230418::cngw_v20230418_table::TABLE,
    #[cfg(any(feature = "config", feature = "tables"))]
    &config::v20220802::config_v20220802_table::TABLE,
    #[cfg(any(feature = "controlcenter", feature = "tables"))]
    &controlcenter::v20230110::controlcenter_v20230110_table::TABLE,
    #[cfg(any(feature = "cpdp", feature = "tables"))]
    &cpdp::v20190820::cpdp_v20190820_table::TABLE,
    #[cfg(any(feature = "csip", feature = "tables"))]
    &csip::v20221121::csip_v20221121_table::TABLE,
    #[cfg(any(feature = "csxg", feature = "tables"))]
    &csxg::v20230303::csxg_v20230303_table::TABLE,
    #[cfg(any(feature = "ctem", feature = "tables"))]
    &ctem::v20231128::ctem_v20231128_table::TABLE,
    #[cfg(any(feature = "ctsdb", feature = "tables"))]
    &ctsdb::v20230202::ctsdb_v20230202_table::TABLE,
    #[cfg(any(feature = "cvm", feature = "tables"))]
    &cvm::v20170312::cvm_v20170312_table::TABLE,
    #[cfg(any(feature = "cwp", feature = "tables"))]
    &cwp::v20180228::cwp_v20180228_table::TABLE,
    #[cfg(any(feature = "cws", feature = "tables"))]
    &cws::v20180312::cws_v20180312_table::TABLE,
    #[cfg(any(feature = "cynosdb", feature = "tables"))]
    &cynosdb::v20190107::cynosdb_v20190107_table::TABLE,
    #[cfg(any(feature = "dasb", feature = "tables"))]
    &dasb::v20191018::dasb_v20191018_table::TABLE,
    #[cfg(any(feature = "dataagent", feature = "tables"))]
    &dataagent::v20250513::dataagent_v20250513_table::TABLE,
    #[cfg(any(feature = "dayu", feature = "tables"))]
    &dayu::v20180709::dayu_v20180709_table::TABLE,
    #[cfg(any(feature = "dbbrain", feature = "tables"))]
    &dbbrain::v20191016::dbbrain_v20191016_table::TABLE,
    #[cfg(any(feature = "dbbrain", feature = "tables"))]
    &dbbrain::v20210527::dbbrain_v20210527_table::TABLE,
    #[cfg(any(feature = "dbdc", feature = "tables"))]
    &dbdc::v20201029::dbdc_v20201029_table::TABLE,
    #[cfg(any(feature = "dbs", feature = "tables"))]
    &dbs::v20211108::dbs_v20211108_table::TABLE,
    #[cfg(any(feature = "dc", feature = "tables"))]
    &dc::v20180410::dc_v20180410_table::TABLE,
    #[cfg(any(feature = "dcdb", feature = "tables"))]
    &dcdb::v20180411::dcdb_v20180411_table::TABLE,
    #[cfg(any(feature = "dlc", feature = "tables"))]
    &dlc::v20210125::dlc_v20210125_table::TABLE,
    #[cfg(any(feature = "dms", feature = "tables"))]
    &dms::v20200819::dms_v20200819_table::TABLE,
    #[cfg(any(feature = "dnspod", feature = "tables"))]
    &dnspod::v20210323::dnspod_v20210323_table::TABLE,
    #[cfg(any(feature = "domain", feature = "tables"))]
    &domain::v20180808::domain_v20180808_table::TABLE,
    #[cfg(any(feature = "drm", feature = "tables"))]
    &drm::v20181115::drm_v20181115_table::TABLE,
    #[cfg(any(feature = "ds", feature = "tables"))]
    &ds::v20180523::ds_v20180523_table::TABLE,
    #[cfg(any(feature = "dsgc", feature = "tables"))]
    &dsgc::v20190723::dsgc_v20190723_table::TABLE,
    #[cfg(any(feature = "dts", feature = "tables"))]
    &dts::v20180330::dts_v20180330_table::TABLE,
    #[cfg(any(feature = "dts", feature = "tables"))]
    &dts::v20211206::dts_v20211206_table::TABLE,
    #[cfg(any(feature = "eb", feature = "tables"))]
    &eb::v20210416::eb_v20210416_table::TABLE,
    #[cfg(any(feature = "ecc", feature = "tables"))]
    &ecc::v20181213::ecc_v20181213_table::TABLE,
    #[cfg(any(feature = "ecdn", feature = "tables"))]
    &ecdn::v20191012::ecdn_v20191012_table::TABLE,
    #[cfg(any(feature = "ecm", feature = "tables"))]
    &ecm::v20190719::ecm_v20190719_table::TABLE,
    #[cfg(any(feature = "edgezone", feature = "tables"))]
    &edgezone::v20260401::edgezone_v20260401_table::TABLE,
    #[cfg(any(feature = "eiam", feature = "tables"))]
    &eiam::v20210420::eiam_v20210420_table::TABLE,
    #[cfg(any(feature = "eis", feature = "tables"))]
    &eis::v20200715::eis_v20200715_table::TABLE,
    #[cfg(any(feature = "eis", feature = "tables"))]
    &eis::v20210601::eis_v20210601_table::TABLE,
    #[cfg(any(feature = "emr", feature = "tables"))]
    &emr::v20190103::emr_v20190103_table::TABLE,
    #[cfg(any(feature = "es", feature = "tables"))]
    &es::v20180416::es_v20180416_table::TABLE,
    #[cfg(any(feature = "es", feature = "tables"))]
    &es::v20250101::es_v20250101_table::TABLE,
    #[cfg(any(feature = "ess", feature = "tables"))]
    &ess::v20201111::ess_v20201111_table::TABLE,
    #[cfg(any(feature = "essbasic", feature = "tables"))]
    &essbasic::v20201222::essbasic_v20201222_table::TABLE,
    #[cfg(any(feature = "essbasic", feature = "tables"))]
    &essbasic::v20210526::essbasic_v20210526_table::TABLE,
    #[cfg(any(feature = "evt", feature = "tables"))]
    &evt::v20250217::evt_v20250217_table::TABLE,
    #[cfg(any(feature = "facefusion", feature = "tables"))]
    &facefusion::v20181201::facefusion_v20181201_table::TABLE,
    #[cfg(any(feature = "facefusion", feature = "tables"))]
    &facefusion::v20220927::facefusion_v20220927_table::TABLE,
    #[cfg(any(feature = "faceid", feature = "tables"))]
    &faceid::v20180301::faceid_v20180301_table::TABLE,
    #[cfg(any(feature = "fmu", feature = "tables"))]
    &fmu::v20191213::fmu_v20191213_table::TABLE,
    #[cfg(any(feature = "ft", feature = "tables"))]
    &ft::v20200304::ft_v20200304_table::TABLE,
    #[cfg(any(feature = "fwm", feature = "tables"))]
    &fwm::v20250611::fwm_v20250611_table::TABLE,
    #[cfg(any(feature = "ga2", feature = "tables"))]
    &ga2::v20250115::ga2_v20250115_table::TABLE,
    #[cfg(any(feature = "gaap", feature = "tables"))]
    &gaap::v20180529::gaap_v20180529_table::TABLE,
    #[cfg(any(feature = "gme", feature = "tables"))]
    &gme::v20180711::gme_v20180711_table::TABLE,
    #[cfg(any(feature = "goosefs", feature = "tables"))]
    &goosefs::v20220519::goosefs_v20220519_table::TABLE,
    #[cfg(any(feature = "gpm", feature = "tables"))]
    &gpm::v20200820::gpm_v20200820_table::TABLE,
    #[cfg(any(feature = "gs", feature = "tables"))]
    &gs::v20191118::gs_v20191118_table::TABLE,
    #[cfg(any(feature = "gse", feature = "tables"))]
    &gse::v20191112::gse_v20191112_table::TABLE,
    #[cfg(any(feature = "gwlb", feature = "tables"))]
    &gwlb::v20240906::gwlb_v20240906_table::TABLE,
    #[cfg(any(feature = "hai", feature = "tables"))]
    &hai::v20230812::hai_v20230812_table::TABLE,
    #[cfg(any(feature = "hasim", feature = "tables"))]
    &hasim::v20210716::hasim_v20210716_table::TABLE,
    #[cfg(any(feature = "hcm", feature = "tables"))]
    &hcm::v20181106::hcm_v20181106_table::TABLE,
    #[cfg(any(feature = "hunyuan", feature = "tables"))]
    &hunyuan::v20230901::hunyuan_v20230901_table::TABLE,
    #[cfg(any(feature = "iai", feature = "tables"))]
    &iai::v20180301::iai_v20180301_table::TABLE,
    #[cfg(any(feature = "iai", feature = "tables"))]
    &iai::v20200303::iai_v20200303_table::TABLE,
    #[cfg(any(feature = "iap", feature = "tables"))]
    &iap::v20240713::iap_v20240713_table::TABLE,
    #[cfg(any(feature = "ic", feature = "tables"))]
    &ic::v20190307::ic_v20190307_table::TABLE,
    #[cfg(any(feature = "ie", feature = "tables"))]
    &ie::v20200304::ie_v20200304_table::TABLE,
    #[cfg(any(feature = "ig", feature = "tables"))]
    &ig::v20210518::ig_v20210518_table::TABLE,
    #[cfg(any(feature = "igtm", feature = "tables"))]
    &igtm::v20231024::igtm_v20231024_table::TABLE,
    #[cfg(any(feature = "ims", feature = "tables"))]
    &ims::v20200713::ims_v20200713_table::TABLE,
    #[cfg(any(feature = "ims", feature = "tables"))]
    &ims::v20201229::ims_v20201229_table::TABLE,
    #[cfg(any(feature = "intlpartnersmgt", feature = "tables"))]
    &intlpartnersmgt::v20220928::intlpartnersmgt_v20220928_table::TABLE,
    #[cfg(any(feature = "ioa", feature = "tables"))]
    &ioa::v20220601::ioa_v20220601_table::TABLE,
    #[cfg(any(feature = "iot", feature = "tables"))]
    &iot::v20180123::iot_v20180123_table::TABLE,
    #[cfg(any(feature = "iotcloud", feature = "tables"))]
    &iotcloud::v20180614::iotcloud_v20180614_table::TABLE,
    #[cfg(any(feature = "iotcloud", feature = "tables"))]
    &iotcloud::v20210408::iotcloud_v20210408_table::TABLE,
    #[cfg(any(feature = "iotexplorer", feature = "tables"))]
    &iotexplorer::v20190423::iotexplorer_v20190423_table::TABLE,
    #[cfg(any(feature = "iotvideo", feature = "tables"))]
    &iotvideo::v20191126::iotvideo_v20191126_table::TABLE,
    #[cfg(any(feature = "iotvideo", feature = "tables"))]
    &iotvideo::v20201215::iotvideo_v20201215_table::TABLE,
    #[cfg(any(feature = "iotvideo", feature = "tables"))]
    &iotvideo::v20211125::iotvideo_v20211125_table::TABLE,
    #[cfg(any(feature = "iotvideoindustry", feature = "tables"))]
    &iotvideoindustry::v20201201::iotvideoindustry_v20201201_table::TABLE,
    #[cfg(any(feature = "ip", feature = "tables"))]
    &ip::v20210409::ip_v20210409_table::TABLE,
    #[cfg(any(feature = "irp", feature = "tables"))]
    &irp::v20220324::irp_v20220324_table::TABLE,
    #[cfg(any(feature = "irp", feature = "tables"))]
    &irp::v20220805::irp_v20220805_table::TABLE,
    #[cfg(any(feature = "iss", feature = "tables"))]
    &iss::v20230517::iss_v20230517_table::TABLE,
    #[cfg(any(feature = "ivld", feature = "tables"))]
    &ivld::v20210903::ivld_v20210903_table::TABLE,
    #[cfg(any(feature = "keewidb", feature = "tables"))]
    &keewidb::v20220308::keewidb_v20220308_table::TABLE,
    #[cfg(any(feature = "kms", feature = "tables"))]
    &kms::v20190118::kms_v20190118_table::TABLE,
    #[cfg(any(feature = "lcic", feature = "tables"))]
    &lcic::v20220817::lcic_v20220817_table::TABLE,
    #[cfg(any(feature = "lighthouse", feature = "tables"))]
    &lighthouse::v20200324::lighthouse_v20200324_table::TABLE,
    #[cfg(any(feature = "live", feature = "tables"))]
    &live::v20180801::live_v20180801_table::TABLE,
    #[cfg(any(feature = "lke", feature = "tables"))]
    &lke::v20231130::lke_v20231130_table::TABLE,
    #[cfg(any(feature = "lkeap", feature = "tables"))]
    &lkeap::v20240522::lkeap_v20240522_table::TABLE,
    #[cfg(any(feature = "lowcode", feature = "tables"))]
    &lowcode::v20210108::lowcode_v20210108_table::TABLE,
    #[cfg(any(feature = "mariadb", feature = "tables"))]
    &mariadb::v20170312::mariadb_v20170312_table::TABLE,
    #[cfg(any(feature = "market", feature = "tables"))]
    &market::v20191010::market_v20191010_table::TABLE,
    #[cfg(any(feature = "mdc", feature = "tables"))]
    &mdc::v20200828::mdc_v20200828_table::TABLE,
    #[cfg(any(feature = "mdl", feature = "tables"))]
    &mdl::v20200326::mdl_v20200326_table::TABLE,
    #[cfg(any(feature = "mdp", feature = "tables"))]
    &mdp::v20200527::mdp_v20200527_table::TABLE,
    #[cfg(any(feature = "memcached", feature = "tables"))]
    &memcached::v20190318::memcached_v20190318_table::TABLE,
    #[cfg(any(feature = "message", feature = "tables"))]
    &message::v20181225::message_v20181225_table::TABLE,
    #[cfg(any(feature = "mmps", feature = "tables"))]
    &mmps::v20200710::mmps_v20200710_table::TABLE,
    #[cfg(any(feature = "mna", feature = "tables"))]
    &mna::v20210119::mna_v20210119_table::TABLE,
    #[cfg(any(feature = "mongodb", feature = "tables"))]
    &mongodb::v20180408::mongodb_v20180408_table::TABLE,
    #[cfg(any(feature = "mongodb", feature = "tables"))]
    &mongodb::v20190725::mongodb_v20190725_table::TABLE,
    #[cfg(any(feature = "monitor", feature = "tables"))]
    &monitor::v20180724::monitor_v20180724_table::TABLE,
    #[cfg(any(feature = "monitor", feature = "tables"))]
    &monitor::v20230616::monitor_v20230616_table::TABLE,
    #[cfg(any(feature = "mps", feature = "tables"))]
    &mps::v20190612::mps_v20190612_table::TABLE,
    #[cfg(any(feature = "mqtt", feature = "tables"))]
    &mqtt::v20240516::mqtt_v20240516_table::TABLE,
    #[cfg(any(feature = "mrs", feature = "tables"))]
    &mrs::v20200910::mrs_v20200910_table::TABLE,
    #[cfg(any(feature = "ms", feature = "tables"))]
    &ms::v20180408::ms_v20180408_table::TABLE,
    #[cfg(any(feature = "msp", feature = "tables"))]
    &msp::v20180319::msp_v20180319_table::TABLE,
    #[cfg(any(feature = "nlp", feature = "tables"))]
    &nlp::v20190408::nlp_v20190408_table::TABLE,
    #[cfg(any(feature = "oceanus", feature = "tables"))]
    &oceanus::v20190422::oceanus_v20190422_table::TABLE,
    #[cfg(any(feature = "ocr", feature = "tables"))]
    &ocr::v20181119::ocr_v20181119_table::TABLE,
    #[cfg(any(feature = "omics", feature = "tables"))]
    &omics::v20221128::omics_v20221128_table::TABLE,
    #[cfg(any(feature = "organization", feature = "tables"))]
    &organization::v20181225::organization_v20181225_table::TABLE,
    #[cfg(any(feature = "organization", feature = "tables"))]
    &organization::v20210331::organization_v20210331_table::TABLE,
    #[cfg(any(feature = "partners", feature = "tables"))]
    &partners::v20180321::partners_v20180321_table::TABLE,
    #[cfg(any(feature = "portal", feature = "tables"))]
    &portal::v20230413::portal_v20230413_table::TABLE,
    #[cfg(any(feature = "postgres", feature = "tables"))]
    &postgres::v20170312::postgres_v20170312_table::TABLE,
    #[cfg(any(feature = "privatedns", feature = "tables"))]
    &privatedns::v20201028::privatedns_v20201028_table::TABLE,
    #[cfg(any(feature = "pts", feature = "tables"))]
    &pts::v20210728::pts_v20210728_table::TABLE,
    #[cfg(any(feature = "quota", feature = "tables"))]
    &quota::v20241204::quota_v20241204_table::TABLE,
    #[cfg(any(feature = "rce", feature = "tables"))]
    &rce::v20201103::rce_v20201103_table::TABLE,
    #[cfg(any(feature = "rce", feature = "tables"))]
    &rce::v20260130::rce_v20260130_table::TABLE,
    #[cfg(any(feature = "redis", feature = "tables"))]
    &redis::v20180412::redis_v20180412_table::TABLE,
    #[cfg(any(feature = "region", feature = "tables"))]
    &region::v20220627::region_v20220627_table::TABLE,
    #[cfg(any(feature = "rum", feature = "tables"))]
    &rum::v20210622::rum_v20210622_table::TABLE,
    #[cfg(any(feature = "scf", feature = "tables"))]
    &scf::v20180416::scf_v20180416_table::TABLE,
    #[cfg(any(feature = "securitylake", feature = "tables"))]
    &securitylake::v20240117::securitylake_v20240117_table::TABLE,
    #[cfg(any(feature = "ses", feature = "tables"))]
    &ses::v20201002::ses_v20201002_table::TABLE,
    #[cfg(any(feature = "smh", feature = "tables"))]
    &smh::v20210712::smh_v20210712_table::TABLE,
    #[cfg(any(feature = "sms", feature = "tables"))]
    &sms::v20190711::sms_v20190711_table::TABLE,
    #[cfg(any(feature = "sms", feature = "tables"))]
    &sms::v20210111::sms_v20210111_table::TABLE,
    #[cfg(any(feature = "soe", feature = "tables"))]
    &soe::v20180724::soe_v20180724_table::TABLE,
    #[cfg(any(feature = "sqlserver", feature = "tables"))]
    &sqlserver::v20180328::sqlserver_v20180328_table::TABLE,
    #[cfg(any(feature = "ssa", feature = "tables"))]
    &ssa::v20180608::ssa_v20180608_table::TABLE,
    #[cfg(any(feature = "ssl", feature = "tables"))]
    &ssl::v20191205::ssl_v20191205_table::TABLE,
    #[cfg(any(feature = "sslpod", feature = "tables"))]
    &sslpod::v20190605::sslpod_v20190605_table::TABLE,
    #[cfg(any(feature = "ssm", feature = "tables"))]
    &ssm::v20190923::ssm_v20190923_table::TABLE,
    #[cfg(any(feature = "sts", feature = "tables"))]
    &sts::v20180813::sts_v20180813_table::TABLE,
    #[cfg(any(feature = "svp", feature = "tables"))]
    &svp::v20240125::svp_v20240125_table::TABLE,
    #[cfg(any(feature = "tag", feature = "tables"))]
    &tag::v20180813::tag_v20180813_table::TABLE,
    #[cfg(any(feature = "tat", feature = "tables"))]
    &tat::v20201028::tat_v20201028_table::TABLE,
    #[cfg(any(feature = "tbaas", feature = "tables"))]
    &tbaas::v20180416::tbaas_v20180416_table::TABLE,
    #[cfg(any(feature = "tbp", feature = "tables"))]
    &tbp::v20190311::tbp_v20190311_table::TABLE,
    #[cfg(any(feature = "tbp", feature = "tables"))]
    &tbp::v20190627::tbp_v20190627_table::TABLE,
    #[cfg(any(feature = "tcaplusdb", feature = "tables"))]
    &tcaplusdb::v20190823::tcaplusdb_v20190823_table::TABLE,
    #[cfg(any(feature = "tcb", feature = "tables"))]
    &tcb::v20180608::tcb_v20180608_table::TABLE,
    #[cfg(any(feature = "tcbr", feature = "tables"))]
    &tcbr::v20220217::tcbr_v20220217_table::TABLE,
    #[cfg(any(feature = "tccatalog", feature = "tables"))]
    &tccatalog::v20241024::tccatalog_v20241024_table::TABLE,
    #[cfg(any(feature = "tchd", feature = "tables"))]
    &tchd::v20230306::tchd_v20230306_table::TABLE,
    #[cfg(any(feature = "tcm", feature = "tables"))]
    &tcm::v20210413::tcm_v20210413_table::TABLE,
    #[cfg(any(feature = "tcmpp", feature = "tables"))]
    &tcmpp::v20240801::tcmpp_v20240801_table::TABLE,
    #[cfg(any(feature = "tcr", feature = "tables"))]
    &tcr::v20190924::tcr_v20190924_table::TABLE,
    #[cfg(any(feature = "tcsas", feature = "tables"))]
    &tcsas::v20250106::tcsas_v20250106_table::TABLE,
    #[cfg(any(feature = "tcss", feature = "tables"))]
    &tcss::v20201101::tcss_v20201101_table::TABLE,
    #[cfg(any(feature = "tdai", feature = "tables"))]
    &tdai::v20250717::tdai_v20250717_table::TABLE,
    #[cfg(any(feature = "tdcpg", feature = "tables"))]
    &tdcpg::v20211118::tdcpg_v20211118_table::TABLE,
    #[cfg(any(feature = "tdid", feature = "tables"))]
    &tdid::v20210519::tdid_v20210519_table::TABLE,
    #[cfg(any(feature = "tdmq", feature = "tables"))]
    &tdmq::v20200217::tdmq_v20200217_table::TABLE,
    #[cfg(any(feature = "tdmysql", feature = "tables"))]
    &tdmysql::v20211122::tdmysql_v20211122_table::TABLE,
    #[cfg(any(feature = "tds", feature = "tables"))]
    &tds::v20220801::tds_v20220801_table::TABLE,
    #[cfg(any(feature = "tem", feature = "tables"))]
    &tem::v20201221::tem_v20201221_table::TABLE,
    #[cfg(any(feature = "tem", feature = "tables"))]
    &tem::v20210701::tem_v20210701_table::TABLE,
    #[cfg(any(feature = "teo", feature = "tables"))]
    &teo::v20220106::teo_v20220106_table::TABLE,
    #[cfg(any(feature = "teo", feature = "tables"))]
    &teo::v20220901::teo_v20220901_table::TABLE,
    #[cfg(any(feature = "thpc", feature = "tables"))]
    &thpc::v20211109::thpc_v20211109_table::TABLE,
    #[cfg(any(feature = "thpc", feature = "tables"))]
    &thpc::v20220401::thpc_v20220401_table::TABLE,
    #[cfg(any(feature = "thpc", feature = "tables"))]
    &thpc::v20230321::thpc_v20230321_table::TABLE,
    #[cfg(any(feature = "tia", feature = "tables"))]
    &tia::v20180226::tia_v20180226_table::TABLE,
    #[cfg(any(feature = "tiia", feature = "tables"))]
    &tiia::v20190529::tiia_v20190529_table::TABLE,
    #[cfg(any(feature = "tione", feature = "tables"))]
    &tione::v20191022::tione_v20191022_table::TABLE,
    #[cfg(any(feature = "tione", feature = "tables"))]
    &tione::v20211111::tione_v20211111_table::TABLE,
    #[cfg(any(feature = "tiw", feature = "tables"))]
    &tiw::v20190919::tiw_v20190919_table::TABLE,
    #[cfg(any(feature = "tke", feature = "tables"))]
    &tke::v20180525::tke_v20180525_table::TABLE,
    #[cfg(any(feature = "tke", feature = "tables"))]
    &tke::v20220501::tke_v20220501_table::TABLE,
    #[cfg(any(feature = "tkgdq", feature = "tables"))]
    &tkgdq::v20190411::tkgdq_v20190411_table::TABLE,
    #[cfg(any(feature = "tms", feature = "tables"))]
    &tms::v20200713::tms_v20200713_table::TABLE,
    #[cfg(any(feature = "tms", feature = "tables"))]
    &tms::v20201229::tms_v20201229_table::TABLE,
    #[cfg(any(feature = "tmt", feature = "tables"))]
    &tmt::v20180321::tmt_v20180321_table::TABLE,
    #[cfg(any(feature = "tokenhub", feature = "tables"))]
    &tokenhub::v20260322::tokenhub_v20260322_table::TABLE,
    #[cfg(any(feature = "trabbit", feature = "tables"))]
    &trabbit::v20230418::trabbit_v20230418_table::TABLE,
    #[cfg(any(feature = "trocket", feature = "tables"))]
    &trocket::v20230308::trocket_v20230308_table::TABLE,
    #[cfg(any(feature = "trp", feature = "tables"))]
    &trp::v20210515::trp_v20210515_table::TABLE,
    #[cfg(any(feature = "trro", feature = "tables"))]
    &trro::v20220325::trro_v20220325_table::TABLE,
    #[cfg(any(feature = "trtc", feature = "tables"))]
    &trtc::v20190722::trtc_v20190722_table::TABLE,
    #[cfg(any(feature = "tse", feature = "tables"))]
    &tse::v20201207::tse_v20201207_table::TABLE,
    #[cfg(any(feature = "tsf", feature = "tables"))]
    &tsf::v20180326::tsf_v20180326_table::TABLE,
    #[cfg(any(feature = "tsi", feature = "tables"))]
    &tsi::v20210325::tsi_v20210325_table::TABLE,
    #[cfg(any(feature = "tts", feature = "tables"))]
    &tts::v20190823::tts_v20190823_table::TABLE,
    #[cfg(any(feature = "vcg", feature = "tables"))]
    &vcg::v20240404::vcg_v20240404_table::TABLE,
    #[cfg(any(feature = "vclm", feature = "tables"))]
    &vclm::v20240523::vclm_v20240523_table::TABLE,
    #[cfg(any(feature = "vcube", feature = "tables"))]
    &vcube::v20220410::vcube_v20220410_table::TABLE,
    #[cfg(any(feature = "vdb", feature = "tables"))]
    &vdb::v20230616::vdb_v20230616_table::TABLE,
    #[cfg(any(feature = "vm", feature = "tables"))]
    &vm::v20200709::vm_v20200709_table::TABLE,
    #[cfg(any(feature = "vm", feature = "tables"))]
    &vm::v20201229::vm_v20201229_table::TABLE,
    #[cfg(any(feature = "vm", feature = "tables"))]
    &vm::v20210922::vm_v20210922_table::TABLE,
    #[cfg(any(feature = "vms", feature = "tables"))]
    &vms::v20200902::vms_v20200902_table::TABLE,
    #[cfg(any(feature = "vod", feature = "tables"))]
    &vod::v20180717::vod_v20180717_table::TABLE,
    #[cfg(any(feature = "vod", feature = "tables"))]
    &vod::v20240718::vod_v20240718_table::TABLE,
    #[cfg(any(feature = "vpc", feature = "tables"))]
    &vpc::v20170312::vpc_v20170312_table::TABLE,
    #[cfg(any(feature = "vrs", feature = "tables"))]
    &vrs::v20200824::vrs_v20200824_table::TABLE,
    #[cfg(any(feature = "vtc", feature = "tables"))]
    &vtc::v20240223::vtc_v20240223_table::TABLE,
    #[cfg(any(feature = "waf", feature = "tables"))]
    &waf::v20180125::waf_v20180125_table::TABLE,
    #[cfg(any(feature = "wav", feature = "tables"))]
    &wav::v20210129::wav_v20210129_table::TABLE,
    #[cfg(any(feature = "wedata", feature = "tables"))]
    &wedata::v20210820::wedata_v20210820_table::TABLE,
    #[cfg(any(feature = "wedata", feature = "tables"))]
    &wedata::v20250806::wedata_v20250806_table::TABLE,
    #[cfg(any(feature = "weilingwith", feature = "tables"))]
    &weilingwith::v20230427::weilingwith_v20230427_table::TABLE,
    #[cfg(any(feature = "wimgs", feature = "tables"))]
    &wimgs::v20251106::wimgs_v20251106_table::TABLE,
    #[cfg(any(feature = "wsa", feature = "tables"))]
    &wsa::v20250508::wsa_v20250508_table::TABLE,
    #[cfg(any(feature = "wss", feature = "tables"))]
    &wss::v20180426::wss_v20180426_table::TABLE,
    #[cfg(any(feature = "yinsuda", feature = "tables"))]
    &yinsuda::v20220527::yinsuda_v20220527_table::TABLE,
    #[cfg(any(feature = "yunjing", feature = "tables"))]
    &yunjing::v20180228::yunjing_v20180228_table::TABLE,
    #[cfg(any(feature = "yunsou", feature = "tables"))]
    &yunsou::v20191115::yunsou_v20191115_table::TABLE,
];

/// Calls a macro with each enum and the kind of its codes, for tests of what only enums have.
#[cfg(test)]
#[allow(unused_macros, reason = "for tests that want it")]
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
#[allow(unused_imports, reason = "for tests that want it")]
pub(crate) use for_each_enum;
