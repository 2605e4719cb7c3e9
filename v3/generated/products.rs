// @generated from spec/products.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 3a9bc9044ad1b22e, rust-hash: 9373a50cee24e670
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1::Product;

/// Intelligent Speech Service (智能语音服务).
pub const AAI: Product = Product::new(
    "aai",
    "Intelligent Speech Service",
    "智能语音服务",
);
/// AI Clinical Assistant (AI 临床助手).
pub const ACA: Product = Product::new("aca", "AI Clinical Assistant", "AI 临床助手");
/// Application Compliance Platform (应用合规平台).
pub const ACP: Product = Product::new(
    "acp",
    "Application Compliance Platform",
    "应用合规平台",
);
/// Tencent Cloud Agent Development Platform (腾讯云智能体开发平台).
pub const ADP: Product = Product::new(
    "adp",
    "Tencent Cloud Agent Development Platform",
    "腾讯云智能体开发平台",
);
/// Tencent Cloud Smart Advisor (智能顾问).
pub const ADVISOR: Product = Product::new(
    "advisor",
    "Tencent Cloud Smart Advisor",
    "智能顾问",
);
/// Loan Anti-Fraud (借贷反欺诈).
pub const AF: Product = Product::new("af", "Loan Anti-Fraud", "借贷反欺诈");
/// Custom Modeling (定制建模).
pub const AFC: Product = Product::new("afc", "Custom Modeling", "定制建模");
/// Agent Sandbox Service (Agent 沙箱服务).
pub const AGS: Product = Product::new(
    "ags",
    "Agent Sandbox Service",
    "Agent 沙箱服务",
);
/// Tencent Hunyuan Image Creation (腾讯混元生图).
pub const AIART: Product = Product::new(
    "aiart",
    "Tencent Hunyuan Image Creation",
    "腾讯混元生图",
);
/// Application Load Balancer (应用型负载均衡).
pub const ALB: Product = Product::new(
    "alb",
    "Application Load Balancer",
    "应用型负载均衡",
);
/// Authorized Music Express (正版曲库直通车).
pub const AME: Product = Product::new(
    "ame",
    "Authorized Music Express",
    "正版曲库直通车",
);
/// Audio Moderation System (音频内容安全).
pub const AMS: Product = Product::new(
    "ams",
    "Audio Moderation System",
    "音频内容安全",
);
/// Animation Effect Material Service (动效素材服务).
pub const ANICLOUD: Product = Product::new(
    "anicloud",
    "Animation Effect Material Service",
    "动效素材服务",
);
/// Anti-DDoS (T-Sec-DDoS防护(Anti-DDoS)).
pub const ANTIDDOS: Product = Product::new(
    "antiddos",
    "Anti-DDoS",
    "T-Sec-DDoS防护(Anti-DDoS)",
);
/// Authorized Picture Express (正版图库直通车).
pub const APE: Product = Product::new(
    "ape",
    "Authorized Picture Express",
    "正版图库直通车",
);
/// TencentCloud API (云 API).
pub const API: Product = Product::new("api", "TencentCloud API", "云 API");
/// API Gateway (API 网关).
pub const APIGATEWAY: Product = Product::new("apigateway", "API Gateway", "API 网关");
/// Application Performance Management (应用性能监控).
pub const APM: Product = Product::new(
    "apm",
    "Application Performance Management",
    "应用性能监控",
);
/// Automatic Speech Recognition (语音识别).
pub const ASR: Product = Product::new(
    "asr",
    "Automatic Speech Recognition",
    "语音识别",
);
/// Application Service Workflow (应用与服务编排工作流).
pub const ASW: Product = Product::new(
    "asw",
    "Application Service Workflow",
    "应用与服务编排工作流",
);
/// Auto Scaling (弹性伸缩).
pub const AUTO_SCALING: Product = Product::new(
    "auto_scaling",
    "Auto Scaling",
    "弹性伸缩",
);
/// ICP Filing (ICP备案).
pub const BA: Product = Product::new("ba", "ICP Filing", "ICP备案");
/// BatchCompute (批量计算).
pub const BATCH: Product = Product::new("batch", "BatchCompute", "批量计算");
/// Body Analysis (人体分析).
pub const BDA: Product = Product::new("bda", "Body Analysis", "人体分析");
/// Bastion Host (运维安全中心（堡垒机）).
pub const BH: Product = Product::new(
    "bh",
    "Bastion Host",
    "运维安全中心（堡垒机）",
);
/// Business Intelligence (商业智能分析 BI).
pub const BI: Product = Product::new(
    "bi",
    "Business Intelligence",
    "商业智能分析 BI",
);
/// Billing Center (费用中心).
pub const BILLING: Product = Product::new("billing", "Billing Center", "费用中心");
/// Business Live Streaming (商业直播).
pub const BIZLIVE: Product = Product::new(
    "bizlive",
    "Business Live Streaming",
    "商业直播",
);
/// Cloud Physical Machine (黑石物理服务器CPM).
pub const BM: Product = Product::new(
    "bm",
    "Cloud Physical Machine",
    "黑石物理服务器CPM",
);
/// Brand Manager Assistant (品牌经营管家).
pub const BMA: Product = Product::new(
    "bma",
    "Brand Manager Assistant",
    "品牌经营管家",
);
/// CPM Elastic IP (黑石弹性公网IP).
pub const BMEIP: Product = Product::new(
    "bmeip",
    "CPM Elastic IP",
    "黑石弹性公网IP",
);
/// CPM Load Balancer (黑石负载均衡).
pub const BMLB: Product = Product::new(
    "bmlb",
    "CPM Load Balancer",
    "黑石负载均衡",
);
/// CPM Virtual Private Cloud (黑石私有网络).
pub const BMVPC: Product = Product::new(
    "bmvpc",
    "CPM Virtual Private Cloud",
    "黑石私有网络",
);
/// Business Process as a Service (商业流程服务).
pub const BPAAS: Product = Product::new(
    "bpaas",
    "Business Process as a Service",
    "商业流程服务",
);
/// Business Risk Intelligence (业务风险情报).
pub const BRI: Product = Product::new(
    "bri",
    "Business Risk Intelligence",
    "业务风险情报",
);
/// Software Composition Analysis (软件成分分析).
pub const BSCA: Product = Product::new(
    "bsca",
    "Software Composition Analysis",
    "软件成分分析",
);
/// Blockchain Trusted Obtain Evidence (区块链可信取证).
pub const BTOE: Product = Product::new(
    "btoe",
    "Blockchain Trusted Obtain Evidence",
    "区块链可信取证",
);
/// Tencent Cloud Certificate Authority (腾讯云CA).
pub const CA: Product = Product::new(
    "ca",
    "Tencent Cloud Certificate Authority",
    "腾讯云CA",
);
/// Cloud Access Management (访问管理).
pub const CAM: Product = Product::new("cam", "Cloud Access Management", "访问管理");
/// Captcha (验证码).
pub const CAPTCHA: Product = Product::new("captcha", "Captcha", "验证码");
/// Cloud Application Rendering (应用云渲染).
pub const CAR: Product = Product::new(
    "car",
    "Cloud Application Rendering",
    "应用云渲染",
);
/// Cloud Automated Testing (云拨测).
pub const CAT: Product = Product::new("cat", "Cloud Automated Testing", "云拨测");
/// Cloud Block Storage (云硬盘).
pub const CBS: Product = Product::new("cbs", "Cloud Block Storage", "云硬盘");
/// Cloud Contact Center (云联络中心).
pub const CCC: Product = Product::new("ccc", "Cloud Contact Center", "云联络中心");
/// TencentDB for MySQL (云数据库 MySQL).
pub const CDB: Product = Product::new(
    "cdb",
    "TencentDB for MySQL",
    "云数据库 MySQL",
);
/// Cloud Dedicated Cluster (本地专用集群).
pub const CDC: Product = Product::new(
    "cdc",
    "Cloud Dedicated Cluster",
    "本地专用集群",
);
/// Content Delivery Network (内容分发网络 CDN).
pub const CDN: Product = Product::new(
    "cdn",
    "Content Delivery Network",
    "内容分发网络 CDN",
);
/// Data Security Audit (T-Sec-数据安全审计（DSA）).
pub const CDS: Product = Product::new(
    "cds",
    "Data Security Audit",
    "T-Sec-数据安全审计（DSA）",
);
/// Tencent Cloud TCHouse-C (腾讯云数据仓库TCHouse-C).
pub const CDWCH: Product = Product::new(
    "cdwch",
    "Tencent Cloud TCHouse-C",
    "腾讯云数据仓库TCHouse-C",
);
/// Tencent Cloud TCHouse-D (腾讯云数据仓库 TCHouse-D).
pub const CDWDORIS: Product = Product::new(
    "cdwdoris",
    "Tencent Cloud TCHouse-D",
    "腾讯云数据仓库 TCHouse-D",
);
/// Tencent Cloud TCHouse-P (腾讯云数据仓库TCHouse-P).
pub const CDWPG: Product = Product::new(
    "cdwpg",
    "Tencent Cloud TCHouse-P",
    "腾讯云数据仓库TCHouse-P",
);
/// Cloud Dedicated Zone (专属可用区).
pub const CDZ: Product = Product::new("cdz", "Cloud Dedicated Zone", "专属可用区");
/// Cloud Native etcd (云原生etcd).
pub const CETCD: Product = Product::new("cetcd", "Cloud Native etcd", "云原生etcd");
/// Chaotic Fault Generator (智能顾问-混沌演练).
pub const CFG: Product = Product::new(
    "cfg",
    "Chaotic Fault Generator",
    "智能顾问-混沌演练",
);
/// Cloud File Storage (文件存储).
pub const CFS: Product = Product::new("cfs", "Cloud File Storage", "文件存储");
/// Cloud Firewall (云防火墙).
pub const CFW: Product = Product::new("cfw", "Cloud Firewall", "云防火墙");
/// Cloud Hosting Cluster (云托付物理服务器).
pub const CHC: Product = Product::new(
    "chc",
    "Cloud Hosting Cluster",
    "云托付物理服务器",
);
/// Cloud HDFS (云 HDFS).
pub const CHDFS: Product = Product::new("chdfs", "Cloud HDFS", "云 HDFS");
/// Customer Identity and Access Management (账号风控平台).
pub const CIAM: Product = Product::new(
    "ciam",
    "Customer Identity and Access Management",
    "账号风控平台",
);
/// Intelligent Insurance Assistant (智能保险助手).
pub const CII: Product = Product::new(
    "cii",
    "Intelligent Insurance Assistant",
    "智能保险助手",
);
/// Instant Messaging (即时通信 IM).
pub const CIM: Product = Product::new("cim", "Instant Messaging", "即时通信 IM");
/// TDMQ for CKafka (消息队列 CKafka 版).
pub const CKAFKA: Product = Product::new(
    "ckafka",
    "TDMQ for CKafka",
    "消息队列 CKafka 版",
);
/// Cloud Load Balancer (负载均衡).
pub const CLB: Product = Product::new("clb", "Cloud Load Balancer", "负载均衡");
/// Cloud Application (云应用).
pub const CLOUDAPP: Product = Product::new("cloudapp", "Cloud Application", "云应用");
/// CloudAudit (操作审计).
pub const CLOUDAUDIT: Product = Product::new("cloudaudit", "CloudAudit", "操作审计");
/// Cloud Hardware Security Module (云加密机).
pub const CLOUDHSM: Product = Product::new(
    "cloudhsm",
    "Cloud Hardware Security Module",
    "云加密机",
);
/// Cloud Mate (智能运维 Cloud Mate).
pub const CLOUDMATE: Product = Product::new(
    "cloudmate",
    "Cloud Mate",
    "智能运维 Cloud Mate",
);
/// Resource Center (资源中心).
pub const CLOUDRC: Product = Product::new("cloudrc", "Resource Center", "资源中心");
/// Cloud Studio (Cloud Studio（云端 IDE）).
pub const CLOUDSTUDIO: Product = Product::new(
    "cloudstudio",
    "Cloud Studio",
    "Cloud Studio（云端 IDE）",
);
/// Cloud Log Service (日志服务).
pub const CLS: Product = Product::new("cls", "Cloud Log Service", "日志服务");
/// Cloud Media Engine (多媒体创作引擎).
pub const CME: Product = Product::new(
    "cme",
    "Cloud Media Engine",
    "多媒体创作引擎",
);
/// TDMQ for CMQ (消息队列 CMQ).
pub const CMQ: Product = Product::new("cmq", "TDMQ for CMQ", "消息队列 CMQ");
/// Content Moderation System (内容安全).
pub const CMS: Product = Product::new(
    "cms",
    "Content Moderation System",
    "内容安全",
);
/// Cloud Native Intelligent Gateway (云原生智能网关).
pub const CNGW: Product = Product::new(
    "cngw",
    "Cloud Native Intelligent Gateway",
    "云原生智能网关",
);
/// CloudConfig (配置审计).
pub const CONFIG: Product = Product::new("config", "CloudConfig", "配置审计");
/// Control Center (控制中心).
pub const CONTROLCENTER: Product = Product::new(
    "controlcenter",
    "Control Center",
    "控制中心",
);
/// Company Payment Distributor Platform (企业收付平台).
pub const CPDP: Product = Product::new(
    "cpdp",
    "Company Payment Distributor Platform",
    "企业收付平台",
);
/// Cloud Security Center (云安全一体化平台).
pub const CSIP: Product = Product::new(
    "csip",
    "Cloud Security Center",
    "云安全一体化平台",
);
/// Cloud Services of 5G (5G入云服务).
pub const CSXG: Product = Product::new("csxg", "Cloud Services of 5G", "5G入云服务");
/// Exposure Management Service (暴露面管理服务).
pub const CTEM: Product = Product::new(
    "ctem",
    "Exposure Management Service",
    "暴露面管理服务",
);
/// TencentDB for CTSDB (时序数据库 CTSDB).
pub const CTSDB: Product = Product::new(
    "ctsdb",
    "TencentDB for CTSDB",
    "时序数据库 CTSDB",
);
/// Cloud Virtual Machine (云服务器).
pub const CVM: Product = Product::new("cvm", "Cloud Virtual Machine", "云服务器");
/// Cloud Workload Protection Platform (主机安全).
pub const CWP: Product = Product::new(
    "cwp",
    "Cloud Workload Protection Platform",
    "主机安全",
);
/// Vulnerability Scan Service (漏洞扫描服务).
pub const CWS: Product = Product::new(
    "cws",
    "Vulnerability Scan Service",
    "漏洞扫描服务",
);
/// TDSQL-C (TDSQL-C MySQL 版).
pub const CYNOSDB: Product = Product::new("cynosdb", "TDSQL-C", "TDSQL-C MySQL 版");
/// Bastion Host (运维安全中心（堡垒机）).
pub const DASB: Product = Product::new(
    "dasb",
    "Bastion Host",
    "运维安全中心（堡垒机）",
);
/// Tencent Cloud Data Analysis Agent (腾讯云数据分析智能体).
pub const DATAAGENT: Product = Product::new(
    "dataagent",
    "Tencent Cloud Data Analysis Agent",
    "腾讯云数据分析智能体",
);
/// Anti-DDoS Pro (DDoS 高防包).
pub const DAYU: Product = Product::new("dayu", "Anti-DDoS Pro", "DDoS 高防包");
/// TencentDB for DBbrain (数据库智能管家 DBbrain).
pub const DBBRAIN: Product = Product::new(
    "dbbrain",
    "TencentDB for DBbrain",
    "数据库智能管家 DBbrain",
);
/// Database Dedicated Cluster (云数据库独享集群).
pub const DBDC: Product = Product::new(
    "dbdc",
    "Database Dedicated Cluster",
    "云数据库独享集群",
);
/// Database Backup Service (数据库备份服务).
pub const DBS: Product = Product::new(
    "dbs",
    "Database Backup Service",
    "数据库备份服务",
);
/// Direct Connect (专线接入).
pub const DC: Product = Product::new("dc", "Direct Connect", "专线接入");
/// TDSQL for MySQL (TDSQL MySQL 版).
pub const DCDB: Product = Product::new("dcdb", "TDSQL for MySQL", "TDSQL MySQL 版");
/// Data Lake Compute (数据湖计算 DLC).
pub const DLC: Product = Product::new("dlc", "Data Lake Compute", "数据湖计算 DLC");
/// Direct Email Service (邮件发送服务).
pub const DMS: Product = Product::new(
    "dms",
    "Direct Email Service",
    "邮件发送服务",
);
/// DNSPod (云解析 DNSPod).
pub const DNSPOD: Product = Product::new("dnspod", "DNSPod", "云解析 DNSPod");
/// Domain Name Registration (域名注册).
pub const DOMAIN: Product = Product::new(
    "domain",
    "Domain Name Registration",
    "域名注册",
);
/// Digital Rights Management (数字版权管理).
pub const DRM: Product = Product::new(
    "drm",
    "Digital Rights Management",
    "数字版权管理",
);
/// Document Service (文档服务).
pub const DS: Product = Product::new("ds", "Document Service", "文档服务");
/// Data Security Governance Center (数据安全治理中心).
pub const DSGC: Product = Product::new(
    "dsgc",
    "Data Security Governance Center",
    "数据安全治理中心",
);
/// Data Transfer Service (数据传输服务).
pub const DTS: Product = Product::new(
    "dts",
    "Data Transfer Service",
    "数据传输服务",
);
/// EventBridge (事件总线).
pub const EB: Product = Product::new("eb", "EventBridge", "事件总线");
/// English Composition Correction (英文作文批改).
pub const ECC: Product = Product::new(
    "ecc",
    "English Composition Correction",
    "英文作文批改",
);
/// Enterprise Content Delivery Network (全站加速网络).
pub const ECDN: Product = Product::new(
    "ecdn",
    "Enterprise Content Delivery Network",
    "全站加速网络",
);
/// Edge Computing Machine (边缘计算机器).
pub const ECM: Product = Product::new(
    "ecm",
    "Edge Computing Machine",
    "边缘计算机器",
);
/// Tencent Cloud Edge Zone (边缘可用区).
pub const EDGEZONE: Product = Product::new(
    "edgezone",
    "Tencent Cloud Edge Zone",
    "边缘可用区",
);
/// Employee Identity and Access Management (数字身份管控平台（员工版）).
pub const EIAM: Product = Product::new(
    "eiam",
    "Employee Identity and Access Management",
    "数字身份管控平台（员工版）",
);
/// Enterprise Integration Service (数据连接器).
pub const EIS: Product = Product::new(
    "eis",
    "Enterprise Integration Service",
    "数据连接器",
);
/// Elastic MapReduce (弹性 MapReduce).
pub const EMR: Product = Product::new("emr", "Elastic MapReduce", "弹性 MapReduce");
/// Elasticsearch Service (腾讯云 Elasticsearch Service).
pub const ES: Product = Product::new(
    "es",
    "Elasticsearch Service",
    "腾讯云 Elasticsearch Service",
);
/// Tencent E-Sign Enterprise Edition (腾讯电子签企业版).
pub const ESS: Product = Product::new(
    "ess",
    "Tencent E-Sign Enterprise Edition",
    "腾讯电子签企业版",
);
/// Tencent E-Sign Basic Edition (腾讯电子签（基础版）).
pub const ESSBASIC: Product = Product::new(
    "essbasic",
    "Tencent E-Sign Basic Edition",
    "腾讯电子签（基础版）",
);
/// Event Center (事件中心).
pub const EVT: Product = Product::new("evt", "Event Center", "事件中心");
/// Face Fusion (人脸融合).
pub const FACEFUSION: Product = Product::new(
    "facefusion",
    "Face Fusion",
    "人脸融合",
);
/// FaceID (人脸核身).
pub const FACEID: Product = Product::new("faceid", "FaceID", "人脸核身");
/// Face Makeup (人脸试妆).
pub const FMU: Product = Product::new("fmu", "Face Makeup", "人脸试妆");
/// Face Transformation (人像变换).
pub const FT: Product = Product::new("ft", "Face Transformation", "人像变换");
/// Firewall Manager (防火墙管理).
pub const FWM: Product = Product::new("fwm", "Firewall Manager", "防火墙管理");
/// Global Accelerator (全球加速).
pub const GA2: Product = Product::new("ga2", "Global Accelerator", "全球加速");
/// Global Application Acceleration Platform (全球应用加速).
pub const GAAP: Product = Product::new(
    "gaap",
    "Global Application Acceleration Platform",
    "全球应用加速",
);
/// Game Multimedia Engine (游戏多媒体引擎).
pub const GME: Product = Product::new(
    "gme",
    "Game Multimedia Engine",
    "游戏多媒体引擎",
);
/// Data Accelerator Goose FileSystem (数据加速器 GooseFS).
pub const GOOSEFS: Product = Product::new(
    "goosefs",
    "Data Accelerator Goose FileSystem",
    "数据加速器 GooseFS",
);
/// Game Player Matchmaking (游戏玩家匹配).
pub const GPM: Product = Product::new(
    "gpm",
    "Game Player Matchmaking",
    "游戏玩家匹配",
);
/// Game Streaming (云游戏).
pub const GS: Product = Product::new("gs", "Game Streaming", "云游戏");
/// Game Server Elastic-scaling (游戏服务器伸缩).
pub const GSE: Product = Product::new(
    "gse",
    "Game Server Elastic-scaling",
    "游戏服务器伸缩",
);
/// Gateway Load Balancer (网关负载均衡).
pub const GWLB: Product = Product::new(
    "gwlb",
    "Gateway Load Balancer",
    "网关负载均衡",
);
/// Hyper Application Inventor (高性能应用服务).
pub const HAI: Product = Product::new(
    "hai",
    "Hyper Application Inventor",
    "高性能应用服务",
);
/// High Availability IoT SIM (高可用物联网卡).
pub const HASIM: Product = Product::new(
    "hasim",
    "High Availability IoT SIM",
    "高可用物联网卡",
);
/// Homework Correction-Math (数学作业批改).
pub const HCM: Product = Product::new(
    "hcm",
    "Homework Correction-Math",
    "数学作业批改",
);
/// Tencent Hunyuan (腾讯混元大模型).
pub const HUNYUAN: Product = Product::new(
    "hunyuan",
    "Tencent Hunyuan",
    "腾讯混元大模型",
);
/// Face Recognition (人脸识别).
pub const IAI: Product = Product::new("iai", "Face Recognition", "人脸识别");
/// Identity Aware Platform (身份识别平台).
pub const IAP: Product = Product::new(
    "iap",
    "Identity Aware Platform",
    "身份识别平台",
);
/// Image Compression (图片瘦身).
pub const IC: Product = Product::new("ic", "Image Compression", "图片瘦身");
/// Intelligent Editing (智能编辑).
pub const IE: Product = Product::new("ie", "Intelligent Editing", "智能编辑");
/// Intelligent Guidance (智能导诊).
pub const IG: Product = Product::new("ig", "Intelligent Guidance", "智能导诊");
/// Intelligent Global Traffic Manager (智能全局流量管理).
pub const IGTM: Product = Product::new(
    "igtm",
    "Intelligent Global Traffic Manager",
    "智能全局流量管理",
);
/// Image Moderation System (图片内容安全).
pub const IMS: Product = Product::new(
    "ims",
    "Image Moderation System",
    "图片内容安全",
);
/// International Partners (国际合作伙伴).
pub const INTLPARTNERSMGT: Product = Product::new(
    "intlpartnersmgt",
    "International Partners",
    "国际合作伙伴",
);
/// iOA Zero Trust Security Management System (iOA 零信任安全管理系统).
pub const IOA: Product = Product::new(
    "ioa",
    "iOA Zero Trust Security Management System",
    "iOA 零信任安全管理系统",
);
/// IoT Suite (加速物联网套件).
pub const IOT: Product = Product::new("iot", "IoT Suite", "加速物联网套件");
/// IoT Hub (物联网通信).
pub const IOTCLOUD: Product = Product::new("iotcloud", "IoT Hub", "物联网通信");
/// IoT Explorer (物联网开发平台).
pub const IOTEXPLORER: Product = Product::new(
    "iotexplorer",
    "IoT Explorer",
    "物联网开发平台",
);
/// IoT Video (物联网智能视频服务).
pub const IOTVIDEO: Product = Product::new(
    "iotvideo",
    "IoT Video",
    "物联网智能视频服务",
);
/// IoT Video Industry Edition (物联网智能视频服务（行业版）).
pub const IOTVIDEOINDUSTRY: Product = Product::new(
    "iotvideoindustry",
    "IoT Video Industry Edition",
    "物联网智能视频服务（行业版）",
);
/// International Partners (国际合作伙伴).
pub const IP: Product = Product::new(
    "ip",
    "International Partners",
    "国际合作伙伴",
);
/// Intelligent Recommendation Platform (智能推荐平台).
pub const IRP: Product = Product::new(
    "irp",
    "Intelligent Recommendation Platform",
    "智能推荐平台",
);
/// Intelligent Surveillance Storage (智能视图计算平台).
pub const ISS: Product = Product::new(
    "iss",
    "Intelligent Surveillance Storage",
    "智能视图计算平台",
);
/// Intelligent Media Label Detection (媒体智能标签).
pub const IVLD: Product = Product::new(
    "ivld",
    "Intelligent Media Label Detection",
    "媒体智能标签",
);
/// TencentDB for KeeWiDB (云数据库 KeeWiDB).
pub const KEEWIDB: Product = Product::new(
    "keewidb",
    "TencentDB for KeeWiDB",
    "云数据库 KeeWiDB",
);
/// Key Management Service (密钥管理系统).
pub const KMS: Product = Product::new(
    "kms",
    "Key Management Service",
    "密钥管理系统",
);
/// Low-code Interactive Classroom (实时互动-教育版).
pub const LCIC: Product = Product::new(
    "lcic",
    "Low-code Interactive Classroom",
    "实时互动-教育版",
);
/// Tencent Cloud Lighthouse (轻量应用服务器).
pub const LIGHTHOUSE: Product = Product::new(
    "lighthouse",
    "Tencent Cloud Lighthouse",
    "轻量应用服务器",
);
/// Cloud Streaming Services (云直播CSS).
pub const LIVE: Product = Product::new(
    "live",
    "Cloud Streaming Services",
    "云直播CSS",
);
/// Tencent Cloud Agent Development Platform (腾讯云智能体开发平台).
pub const LKE: Product = Product::new(
    "lke",
    "Tencent Cloud Agent Development Platform",
    "腾讯云智能体开发平台",
);
/// LLM Knowledge Engine Atomic Power (知识引擎原子能力).
pub const LKEAP: Product = Product::new(
    "lkeap",
    "LLM Knowledge Engine Atomic Power",
    "知识引擎原子能力",
);
/// CloudBase Low Code (云开发低码).
pub const LOWCODE: Product = Product::new(
    "lowcode",
    "CloudBase Low Code",
    "云开发低码",
);
/// TencentDB for MariaDB (云数据库 MariaDB).
pub const MARIADB: Product = Product::new(
    "mariadb",
    "TencentDB for MariaDB",
    "云数据库 MariaDB",
);
/// Cloud Marketplace (云市场).
pub const MARKET: Product = Product::new("market", "Cloud Marketplace", "云市场");
/// StreamLink (媒体传输).
pub const MDC: Product = Product::new("mdc", "StreamLink", "媒体传输");
/// StreamLive (媒体直播).
pub const MDL: Product = Product::new("mdl", "StreamLive", "媒体直播");
/// StreamPackage (媒体包装).
pub const MDP: Product = Product::new("mdp", "StreamPackage", "媒体包装");
/// TencentDB for Memcached (云数据库Memcached).
pub const MEMCACHED: Product = Product::new(
    "memcached",
    "TencentDB for Memcached",
    "云数据库Memcached",
);
/// Message Center (消息中心).
pub const MESSAGE: Product = Product::new("message", "Message Center", "消息中心");
/// Mobile Mini Programs Security (小程序安全).
pub const MMPS: Product = Product::new(
    "mmps",
    "Mobile Mini Programs Security",
    "小程序安全",
);
/// Multiple Network Acceleration (多网聚合加速).
pub const MNA: Product = Product::new(
    "mna",
    "Multiple Network Acceleration",
    "多网聚合加速",
);
/// TencentDB for MongoDB (云数据库 MongoDB).
pub const MONGODB: Product = Product::new(
    "mongodb",
    "TencentDB for MongoDB",
    "云数据库 MongoDB",
);
/// Tencent Cloud Observability Platform (腾讯云可观测平台).
pub const MONITOR: Product = Product::new(
    "monitor",
    "Tencent Cloud Observability Platform",
    "腾讯云可观测平台",
);
/// Media Processing Service (媒体处理).
pub const MPS: Product = Product::new("mps", "Media Processing Service", "媒体处理");
/// TDMQ for MQTT (消息队列 MQTT 版).
pub const MQTT: Product = Product::new("mqtt", "TDMQ for MQTT", "消息队列 MQTT 版");
/// Medical Report Structured (医疗报告结构化).
pub const MRS: Product = Product::new(
    "mrs",
    "Medical Report Structured",
    "医疗报告结构化",
);
/// Mobile Security (移动应用安全).
pub const MS: Product = Product::new("ms", "Mobile Security", "移动应用安全");
/// Migration Service Platform (迁移服务平台).
pub const MSP: Product = Product::new(
    "msp",
    "Migration Service Platform",
    "迁移服务平台",
);
/// Natural Language Processing (NLP 技术).
pub const NLP: Product = Product::new(
    "nlp",
    "Natural Language Processing",
    "NLP 技术",
);
/// Stream Compute Service (流计算 Oceanus).
pub const OCEANUS: Product = Product::new(
    "oceanus",
    "Stream Compute Service",
    "流计算 Oceanus",
);
/// Optical Character Recognition (文字识别).
pub const OCR: Product = Product::new(
    "ocr",
    "Optical Character Recognition",
    "文字识别",
);
/// Tencent HealthCare Omics Platform (腾讯健康组学平台).
pub const OMICS: Product = Product::new(
    "omics",
    "Tencent HealthCare Omics Platform",
    "腾讯健康组学平台",
);
/// Tencent Cloud Organization (集团账号管理).
pub const ORGANIZATION: Product = Product::new(
    "organization",
    "Tencent Cloud Organization",
    "集团账号管理",
);
/// Channel Partners (渠道合作伙伴).
pub const PARTNERS: Product = Product::new(
    "partners",
    "Channel Partners",
    "渠道合作伙伴",
);
/// Website Portal Service (官网门户服务).
pub const PORTAL: Product = Product::new(
    "portal",
    "Website Portal Service",
    "官网门户服务",
);
/// TencentDB for PostgreSQL (云数据库 PostgreSQL).
pub const POSTGRES: Product = Product::new(
    "postgres",
    "TencentDB for PostgreSQL",
    "云数据库 PostgreSQL",
);
/// Private DNS (私有域解析 Private DNS).
pub const PRIVATEDNS: Product = Product::new(
    "privatedns",
    "Private DNS",
    "私有域解析 Private DNS",
);
/// Performance Testing Service (云压测).
pub const PTS: Product = Product::new("pts", "Performance Testing Service", "云压测");
/// Quota Center (配额中心).
pub const QUOTA: Product = Product::new("quota", "Quota Center", "配额中心");
/// Risk Control Engine (风险识别 RCE).
pub const RCE: Product = Product::new("rce", "Risk Control Engine", "风险识别 RCE");
/// TencentDB for Redis (云数据库Redis).
pub const REDIS: Product = Product::new(
    "redis",
    "TencentDB for Redis",
    "云数据库Redis",
);
/// Region Management System (地域管理系统).
pub const REGION: Product = Product::new(
    "region",
    "Region Management System",
    "地域管理系统",
);
/// Real User Monitoring (前端性能监控).
pub const RUM: Product = Product::new(
    "rum",
    "Real User Monitoring",
    "前端性能监控",
);
/// Serverless Cloud Function (云函数).
pub const SCF: Product = Product::new("scf", "Serverless Cloud Function", "云函数");
/// Security Data Lake (安全湖).
pub const SECURITYLAKE: Product = Product::new(
    "securitylake",
    "Security Data Lake",
    "安全湖",
);
/// Simple Email Service (邮件推送).
pub const SES: Product = Product::new("ses", "Simple Email Service", "邮件推送");
/// Smart Media Hosting (智能媒资托管).
pub const SMH: Product = Product::new(
    "smh",
    "Smart Media Hosting",
    "智能媒资托管",
);
/// Short Message Service (短信).
pub const SMS: Product = Product::new("sms", "Short Message Service", "短信");
/// Smart Oral Evaluation (智聆口语评测).
pub const SOE: Product = Product::new(
    "soe",
    "Smart Oral Evaluation",
    "智聆口语评测",
);
/// TencentDB for SQL Server (云数据库 SQL Server).
pub const SQLSERVER: Product = Product::new(
    "sqlserver",
    "TencentDB for SQL Server",
    "云数据库 SQL Server",
);
/// Security Operations Center (安全运营中心).
pub const SSA: Product = Product::new(
    "ssa",
    "Security Operations Center",
    "安全运营中心",
);
/// SSL Certificate Service (SSL 证书).
pub const SSL: Product = Product::new("ssl", "SSL Certificate Service", "SSL 证书");
/// SSLPod (证书监控 SSLPod).
pub const SSLPOD: Product = Product::new("sslpod", "SSLPod", "证书监控 SSLPod");
/// Secrets Manager (凭据管理系统).
pub const SSM: Product = Product::new("ssm", "Secrets Manager", "凭据管理系统");
/// Security Token Service (安全凭证服务).
pub const STS: Product = Product::new(
    "sts",
    "Security Token Service",
    "安全凭证服务",
);
/// Savings Plans (节省计划).
pub const SVP: Product = Product::new("svp", "Savings Plans", "节省计划");
/// Tag (标签).
pub const TAG: Product = Product::new("tag", "Tag", "标签");
/// Tencent Cloud Automation Tools (自动化助手).
pub const TAT: Product = Product::new(
    "tat",
    "Tencent Cloud Automation Tools",
    "自动化助手",
);
/// Tencent Blockchain as a Service (腾讯云区块链服务平台 TBaaS).
pub const TBAAS: Product = Product::new(
    "tbaas",
    "Tencent Blockchain as a Service",
    "腾讯云区块链服务平台 TBaaS",
);
/// Tencent Bot Platform (腾讯智能对话平台).
pub const TBP: Product = Product::new(
    "tbp",
    "Tencent Bot Platform",
    "腾讯智能对话平台",
);
/// TcaplusDB (游戏数据库 TcaplusDB).
pub const TCAPLUSDB: Product = Product::new(
    "tcaplusdb",
    "TcaplusDB",
    "游戏数据库 TcaplusDB",
);
/// CloudBase (云开发 CloudBase).
pub const TCB: Product = Product::new("tcb", "CloudBase", "云开发 CloudBase");
/// CloudBase Run (云托管 CloudBase Run).
pub const TCBR: Product = Product::new(
    "tcbr",
    "CloudBase Run",
    "云托管 CloudBase Run",
);
/// Multimodal Intelligent Data Lake TCLake (多模态智能数据湖 TCLake).
pub const TCCATALOG: Product = Product::new(
    "tccatalog",
    "Multimodal Intelligent Data Lake TCLake",
    "多模态智能数据湖 TCLake",
);
/// Tencent Cloud Health Dashboard (腾讯云健康看板).
pub const TCHD: Product = Product::new(
    "tchd",
    "Tencent Cloud Health Dashboard",
    "腾讯云健康看板",
);
/// Tencent Cloud Mesh (服务网格).
pub const TCM: Product = Product::new("tcm", "Tencent Cloud Mesh", "服务网格");
/// Tencent Cloud Mini Program Platform (腾讯云小程序平台).
pub const TCMPP: Product = Product::new(
    "tcmpp",
    "Tencent Cloud Mini Program Platform",
    "腾讯云小程序平台",
);
/// Tencent Container Registry (容器镜像服务).
pub const TCR: Product = Product::new(
    "tcr",
    "Tencent Container Registry",
    "容器镜像服务",
);
/// Super App as a Service (腾讯云超级应用服务).
pub const TCSAS: Product = Product::new(
    "tcsas",
    "Super App as a Service",
    "腾讯云超级应用服务",
);
/// Tencent Container Security Service (容器安全服务).
pub const TCSS: Product = Product::new(
    "tcss",
    "Tencent Container Security Service",
    "容器安全服务",
);
/// Tencent Cloud Database AI Service (腾讯云数据库 AI 服务).
pub const TDAI: Product = Product::new(
    "tdai",
    "Tencent Cloud Database AI Service",
    "腾讯云数据库 AI 服务",
);
/// TDSQL-C for PostgreSQL (TDSQL-C PostgreSQL 版).
pub const TDCPG: Product = Product::new(
    "tdcpg",
    "TDSQL-C for PostgreSQL",
    "TDSQL-C PostgreSQL 版",
);
/// TencentCloud Decentralized Identity (分布式身份).
pub const TDID: Product = Product::new(
    "tdid",
    "TencentCloud Decentralized Identity",
    "分布式身份",
);
/// TDMQ (消息队列 TDMQ).
pub const TDMQ: Product = Product::new("tdmq", "TDMQ", "消息队列 TDMQ");
/// TDSQL Boundless (分布式数据库 TDSQL).
pub const TDMYSQL: Product = Product::new(
    "tdmysql",
    "TDSQL Boundless",
    "分布式数据库 TDSQL",
);
/// Device Safety (设备安全).
pub const TDS: Product = Product::new("tds", "Device Safety", "设备安全");
/// Tencent Cloud Elastic Microservice (弹性微服务).
pub const TEM: Product = Product::new(
    "tem",
    "Tencent Cloud Elastic Microservice",
    "弹性微服务",
);
/// EdgeOne (边缘安全加速平台 EdgeOne).
pub const TEO: Product = Product::new(
    "teo",
    "EdgeOne",
    "边缘安全加速平台 EdgeOne",
);
/// TencentCloud High Performance Computing (高性能计算平台).
pub const THPC: Product = Product::new(
    "thpc",
    "TencentCloud High Performance Computing",
    "高性能计算平台",
);
/// TI Machine Learning (智能钛机器学习).
pub const TIA: Product = Product::new(
    "tia",
    "TI Machine Learning",
    "智能钛机器学习",
);
/// Image Analysis (图像分析).
pub const TIIA: Product = Product::new("tiia", "Image Analysis", "图像分析");
/// Tencent Cloud TI-ONE Platform (TI-ONE 训练平台).
pub const TIONE: Product = Product::new(
    "tione",
    "Tencent Cloud TI-ONE Platform",
    "TI-ONE 训练平台",
);
/// Tencent Interactive Whiteboard (互动白板).
pub const TIW: Product = Product::new(
    "tiw",
    "Tencent Interactive Whiteboard",
    "互动白板",
);
/// Tencent Kubernetes Engine (容器服务).
pub const TKE: Product = Product::new(
    "tke",
    "Tencent Kubernetes Engine",
    "容器服务",
);
/// Tencent Knowledge Graph Data Query (腾讯知识图谱数据查询).
pub const TKGDQ: Product = Product::new(
    "tkgdq",
    "Tencent Knowledge Graph Data Query",
    "腾讯知识图谱数据查询",
);
/// Text Moderation System (文本内容安全).
pub const TMS: Product = Product::new(
    "tms",
    "Text Moderation System",
    "文本内容安全",
);
/// Tencent Machine Translation (机器翻译).
pub const TMT: Product = Product::new(
    "tmt",
    "Tencent Machine Translation",
    "机器翻译",
);
/// TokenHub (大模型服务平台 TokenHub).
pub const TOKENHUB: Product = Product::new(
    "tokenhub",
    "TokenHub",
    "大模型服务平台 TokenHub",
);
/// TDMQ for RabbitMQ Serverless (消息队列 RabbitMQ Serverless 版).
pub const TRABBIT: Product = Product::new(
    "trabbit",
    "TDMQ for RabbitMQ Serverless",
    "消息队列 RabbitMQ Serverless 版",
);
/// TDMQ for RocketMQ (消息队列 RocketMQ 版).
pub const TROCKET: Product = Product::new(
    "trocket",
    "TDMQ for RocketMQ",
    "消息队列 RocketMQ 版",
);
/// T-Sec Reassurance Platform (T-Sec-安心平台(RP)).
pub const TRP: Product = Product::new(
    "trp",
    "T-Sec Reassurance Platform",
    "T-Sec-安心平台(RP)",
);
/// Tencent Real-time Remote Operation (实时互动-工业能源版).
pub const TRRO: Product = Product::new(
    "trro",
    "Tencent Real-time Remote Operation",
    "实时互动-工业能源版",
);
/// Tencent Real-Time Communication (实时音视频).
pub const TRTC: Product = Product::new(
    "trtc",
    "Tencent Real-Time Communication",
    "实时音视频",
);
/// Tencent Cloud Service Engine (TSF-Polaris\&ZK\&网关).
pub const TSE: Product = Product::new(
    "tse",
    "Tencent Cloud Service Engine",
    "TSF-Polaris&ZK&网关",
);
/// Tencent Service Framework (TSF-应用管理\&Consul).
pub const TSF: Product = Product::new(
    "tsf",
    "Tencent Service Framework",
    "TSF-应用管理&Consul",
);
/// Tencent Simultaneous Interpretation (腾讯同传系统).
pub const TSI: Product = Product::new(
    "tsi",
    "Tencent Simultaneous Interpretation",
    "腾讯同传系统",
);
/// Text To Speech (语音合成).
pub const TTS: Product = Product::new("tts", "Text To Speech", "语音合成");
/// Video Generation (视频生成).
pub const VCG: Product = Product::new("vcg", "Video Generation", "视频生成");
/// Tencent Hunyuan Video Generation (腾讯混元生视频).
pub const VCLM: Product = Product::new(
    "vclm",
    "Tencent Hunyuan Video Generation",
    "腾讯混元生视频",
);
/// Audio and Video Terminal Engine (音视频终端引擎).
pub const VCUBE: Product = Product::new(
    "vcube",
    "Audio and Video Terminal Engine",
    "音视频终端引擎",
);
/// Tencent Cloud VectorDB (向量数据库).
pub const VDB: Product = Product::new(
    "vdb",
    "Tencent Cloud VectorDB",
    "向量数据库",
);
/// Video Moderation System (视频内容安全).
pub const VM: Product = Product::new(
    "vm",
    "Video Moderation System",
    "视频内容安全",
);
/// Voice Message Service (语音消息).
pub const VMS: Product = Product::new("vms", "Voice Message Service", "语音消息");
/// Video on Demand (云点播).
pub const VOD: Product = Product::new("vod", "Video on Demand", "云点播");
/// Virtual Private Cloud (私有网络).
pub const VPC: Product = Product::new("vpc", "Virtual Private Cloud", "私有网络");
/// Voice Replication Service (声音复刻).
pub const VRS: Product = Product::new(
    "vrs",
    "Voice Replication Service",
    "声音复刻",
);
/// Video Translation (视频转译).
pub const VTC: Product = Product::new("vtc", "Video Translation", "视频转译");
/// Web Application Firewall (Web 应用防火墙).
pub const WAF: Product = Product::new(
    "waf",
    "Web Application Firewall",
    "Web 应用防火墙",
);
/// WeCom Automotive Edition (企业微信汽车行业版).
pub const WAV: Product = Product::new(
    "wav",
    "WeCom Automotive Edition",
    "企业微信汽车行业版",
);
/// Tencent Cloud WeData (数据开发治理平台 WeData).
pub const WEDATA: Product = Product::new(
    "wedata",
    "Tencent Cloud WeData",
    "数据开发治理平台 WeData",
);
/// WeilingWith Open Platform (微瓴同业开放平台).
pub const WEILINGWITH: Product = Product::new(
    "weilingwith",
    "WeilingWith Open Platform",
    "微瓴同业开放平台",
);
/// Web Image Search (联网图像搜索).
pub const WIMGS: Product = Product::new(
    "wimgs",
    "Web Image Search",
    "联网图像搜索",
);
/// Web Search API (联网搜索API).
pub const WSA: Product = Product::new("wsa", "Web Search API", "联网搜索API");
/// SSL Certificate Management Service (SSL证书管理服务).
pub const WSS: Product = Product::new(
    "wss",
    "SSL Certificate Management Service",
    "SSL证书管理服务",
);
/// Yinsuda Live Music Copyright Engine (音速达直播音乐版权引擎).
pub const YINSUDA: Product = Product::new(
    "yinsuda",
    "Yinsuda Live Music Copyright Engine",
    "音速达直播音乐版权引擎",
);
/// Cloud Workload Protection Platform (主机安全).
pub const YUNJING: Product = Product::new(
    "yunjing",
    "Cloud Workload Protection Platform",
    "主机安全",
);
/// Tencent Cloud Search (腾讯云搜TCS).
pub const YUNSOU: Product = Product::new(
    "yunsou",
    "Tencent Cloud Search",
    "腾讯云搜TCS",
);

/// Every product, in the order in which tables and editions are listed.
#[allow(dead_code, reason = "a program need not list them")]
pub const ALL: &[Product] = &[
    AAI,
    ACA,
    ACP,
    ADP,
    ADVISOR,
    AF,
    AFC,
    AGS,
    AIART,
    ALB,
    AME,
    AMS,
    ANICLOUD,
    ANTIDDOS,
    APE,
    API,
    APIGATEWAY,
    APM,
    ASR,
    ASW,
    AUTO_SCALING,
    BA,
    BATCH,
    BDA,
    BH,
    BI,
    BILLING,
    BIZLIVE,
    BM,
    BMA,
    BMEIP,
    BMLB,
    BMVPC,
    BPAAS,
    BRI,
    BSCA,
    BTOE,
    CA,
    CAM,
    CAPTCHA,
    CAR,
    CAT,
    CBS,
    CCC,
    CDB,
    CDC,
    CDN,
    CDS,
    CDWCH,
    CDWDORIS,
    CDWPG,
    CDZ,
    CETCD,
    CFG,
    CFS,
    CFW,
    CHC,
    CHDFS,
    CIAM,
    CII,
    CIM,
    CKAFKA,
    CLB,
    CLOUDAPP,
    CLOUDAUDIT,
    CLOUDHSM,
    CLOUDMATE,
    CLOUDRC,
    CLOUDSTUDIO,
    CLS,
    CME,
    CMQ,
    CMS,
    CNGW,
    CONFIG,
    CONTROLCENTER,
    CPDP,
    CSIP,
    CSXG,
    CTEM,
    CTSDB,
    CVM,
    CWP,
    CWS,
    CYNOSDB,
    DASB,
    DATAAGENT,
    DAYU,
    DBBRAIN,
    DBDC,
    DBS,
    DC,
    DCDB,
    DLC,
    DMS,
    DNSPOD,
    DOMAIN,
    DRM,
    DS,
    DSGC,
    DTS,
    EB,
    ECC,
    ECDN,
    ECM,
    EDGEZONE,
    EIAM,
    EIS,
    EMR,
    ES,
    ESS,
    ESSBASIC,
    EVT,
    FACEFUSION,
    FACEID,
    FMU,
    FT,
    FWM,
    GA2,
    GAAP,
    GME,
    GOOSEFS,
    GPM,
    GS,
    GSE,
    GWLB,
    HAI,
    HASIM,
    HCM,
    HUNYUAN,
    IAI,
    IAP,
    IC,
    IE,
    IG,
    IGTM,
    IMS,
    INTLPARTNERSMGT,
    IOA,
    IOT,
    IOTCLOUD,
    IOTEXPLORER,
    IOTVIDEO,
    IOTVIDEOINDUSTRY,
    IP,
    IRP,
    ISS,
    IVLD,
    KEEWIDB,
    KMS,
    LCIC,
    LIGHTHOUSE,
    LIVE,
    LKE,
    LKEAP,
    LOWCODE,
    MARIADB,
    MARKET,
    MDC,
    MDL,
    MDP,
    MEMCACHED,
    MESSAGE,
    MMPS,
    MNA,
    MONGODB,
    MONITOR,
    MPS,
    MQTT,
    MRS,
    MS,
    MSP,
    NLP,
    OCEANUS,
    OCR,
    OMICS,
    ORGANIZATION,
    PARTNERS,
    PORTAL,
    POSTGRES,
    PRIVATEDNS,
    PTS,
    QUOTA,
    RCE,
    REDIS,
    REGION,
    RUM,
    SCF,
    SECURITYLAKE,
    SES,
    SMH,
    SMS,
    SOE,
    SQLSERVER,
    SSA,
    SSL,
    SSLPOD,
    SSM,
    STS,
    SVP,
    TAG,
    TAT,
    TBAAS,
    TBP,
    TCAPLUSDB,
    TCB,
    TCBR,
    TCCATALOG,
    TCHD,
    TCM,
    TCMPP,
    TCR,
    TCSAS,
    TCSS,
    TDAI,
    TDCPG,
    TDID,
    TDMQ,
    TDMYSQL,
    TDS,
    TEM,
    TEO,
    THPC,
    TIA,
    TIIA,
    TIONE,
    TIW,
    TKE,
    TKGDQ,
    TMS,
    TMT,
    TOKENHUB,
    TRABBIT,
    TROCKET,
    TRP,
    TRRO,
    TRTC,
    TSE,
    TSF,
    TSI,
    TTS,
    VCG,
    VCLM,
    VCUBE,
    VDB,
    VM,
    VMS,
    VOD,
    VPC,
    VRS,
    VTC,
    WAF,
    WAV,
    WEDATA,
    WEILINGWITH,
    WIMGS,
    WSA,
    WSS,
    YINSUDA,
    YUNJING,
    YUNSOU,
];
