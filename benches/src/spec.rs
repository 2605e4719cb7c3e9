//! Specs of any size, made up in the likeness of the real ones.

/// The table sizes that are measured, by the names of their modules and enums.
pub const SIZES: [(&str, &str, usize); 3] = [
    ("hundred", "HundredError", 100),
    ("thousand", "ThousandError", 1_000),
    ("seventeen_thousand", "SeventeenThousandError", 17_000),
];

/// What a made-up spec says of one code.
#[derive(Clone, Debug)]
pub struct Row {
    /// Runs of neighbours with gaps between them, from below zero up, as in the real tables.
    pub code: i32,
    /// Three words, 14 to 36 letters.
    pub name: String,
    /// Every second row has one.
    pub id: Option<String>,
    /// In English.
    pub title: String,
    /// In Chinese.
    pub title_zh: String,
    /// In English.
    pub remedy: String,
    /// In Chinese.
    pub remedy_zh: String,
    /// As specs write it; one in eight rows is retryable.
    pub retry: &'static str,
}

const STATES: [&str; 17] = [
    "Invalid",
    "Missing",
    "Unknown",
    "Expired",
    "Duplicate",
    "Locked",
    "Disabled",
    "Unsupported",
    "Unavailable",
    "Forbidden",
    "Conflicting",
    "Exhausted",
    "Malformed",
    "Incomplete",
    "Stale",
    "Oversized",
    "Ambiguous",
];
const THINGS: [&str; 32] = [
    "Domain",
    "Instance",
    "Project",
    "Certificate",
    "Bucket",
    "Policy",
    "Snapshot",
    "Image",
    "Disk",
    "Network",
    "Subnet",
    "Gateway",
    "Listener",
    "Alarm",
    "Metric",
    "Namespace",
    "Dimension",
    "Quota",
    "Order",
    "Account",
    "Signature",
    "Token",
    "Region",
    "Zone",
    "Host",
    "Cluster",
    "Database",
    "Backup",
    "Template",
    "Queue",
    "Topic",
    "Function",
];
const PARTS: [&str; 32] = [
    "Name",
    "Identifier",
    "State",
    "Owner",
    "Version",
    "Configuration",
    "Limit",
    "Range",
    "Format",
    "Period",
    "Address",
    "Port",
    "Protocol",
    "Label",
    "Count",
    "Size",
    "Type",
    "Parameter",
    "Reference",
    "Permission",
    "Schedule",
    "Operation",
    "Request",
    "Response",
    "Key",
    "Value",
    "Rule",
    "Group",
    "Member",
    "Origin",
    "Path",
    "Header",
];

/// As many rows as asked for, the same on every machine.
///
/// # Panics
/// If it is more than 17,408, since names would repeat.
#[must_use]
pub fn rows(count: usize) -> Vec<Row> {
    assert!(count <= STATES.len() * THINGS.len() * PARTS.len(), "names would repeat");
    let mut random = Random::new();
    let mut code = -600_i32;
    (0..count)
        .map(|place| {
            // A run of neighbours goes on, or a gap begins.
            code += if random.below(20) > 0 {
                1
            } else {
                1 + i32::try_from(random.below(997)).unwrap_or(1)
            };
            if code == 0 {
                code = 1000;
            }
            row(code, place)
        })
        .collect()
}

fn row(code: i32, place: usize) -> Row {
    // Neighbours share no word; 17, 32 and 32 have places of their own in the product.
    let scattered = place * 7919 % (STATES.len() * THINGS.len() * PARTS.len());
    let state = STATES[scattered % STATES.len()];
    let thing = THINGS[scattered / STATES.len() % THINGS.len()];
    let part = PARTS[scattered / STATES.len() / THINGS.len()];
    let retry = if place % 8 == 3 { "throttle" } else { "never" };
    let (state_en, thing_en, part_en) =
        (state.to_lowercase(), thing.to_lowercase(), part.to_lowercase());
    Row {
        code,
        name: format!("{state}{thing}{part}"),
        id: place.is_multiple_of(2).then(|| format!("{state}{thing}.{part}")),
        title: format!("{part_en} of the {thing_en} is {state_en}"),
        title_zh: format!("{thing}的{part}处于{state}状态"),
        remedy: format!(
            "Look the {thing_en} up in the console, check its {part_en} against the documentation, correct it if it is {state_en}, then send the request again."
        ),
        remedy_zh: format!(
            "请在控制台查看该{thing}，对照文档核对其{part}；如处于{state}状态，请更正后再次发送请求。"
        ),
        retry,
    }
}

/// The list of products that the specs need.
pub const PRODUCTS: &str =
    "schema = 1\n\n[[product]]\nid = \"cdn\"\nname.en = \"CDN\"\nname.zh = \"内容分发网络\"\n";

/// The rows as a spec.
#[must_use]
pub fn spec(enum_name: &str, rows: &[Row]) -> String {
    let mut spec = format!(
        "schema = 1\nproduct = \"cdn\"\n\n[[source]]\nid = \"made-up-zh\"\ntitle = \"Made up: error codes\"\nlang = \"zh\"\n\n\
         [[table]]\nenum = \"{enum_name}\"\nlevel = \"module\"\n\
         label.en = \"Made up\"\nlabel.zh = \"虚构\"\nsummary = \"Made up.\"\n"
    );
    for Row { code, name, id, title, title_zh, remedy, remedy_zh, retry } in rows {
        let id = id.as_ref().map_or(String::new(), |id| format!("id = \"{id}\"\n"));
        let row = format!(
            "\n[[table.error]]\ncode = {code}\nname = \"{name}\"\n{id}\
             title.en = \"{title}\"\ntitle.zh = \"{title_zh}\"\n\
             remedy.en = \"{remedy}\"\nremedy.zh = \"{remedy_zh}\"\n\
             category = \"invalid_argument\"\nretry = \"{retry}\"\nbasis = \"documented\"\nsources = [\"made-up-zh\"]\n"
        );
        spec.push_str(&row);
    }
    spec
}

/// A small generator of random numbers (xorshift), the same on every machine.
pub struct Random(u64);

impl Random {
    /// Begins where every other one begins.
    #[must_use]
    #[allow(clippy::new_without_default, reason = "where it begins is not a default")]
    pub const fn new() -> Self {
        Self(88_172_645_463_325_252)
    }

    /// A number below `limit`.
    #[allow(clippy::cast_possible_truncation, reason = "the rest is below a `usize`")]
    pub const fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit as u64) as usize
    }
}
