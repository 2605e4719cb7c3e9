//! Specs of any size, made up in the likeness of the real ones.

use tencentcloud_errors_codegen::SpecFile;

/// One made-up code. One in eight is retryable.
#[derive(Clone, Debug, Default)]
pub(crate) struct Row {
    pub(crate) code: i32,
    pub(crate) name: String,
    pub(crate) id: String,
    pub(crate) title: String,
    pub(crate) title_zh: String,
    pub(crate) remedy: String,
    pub(crate) remedy_zh: String,
    pub(crate) is_retryable: bool,
}

const STATES: &str = "Invalid Missing Unknown Expired Duplicate Locked Disabled Unsupported \
    Unavailable Forbidden Conflicting Exhausted Malformed Incomplete Stale Oversized Ambiguous";
const THINGS: &str = "Domain Instance Project Certificate Bucket Policy Snapshot Image Disk \
    Network Subnet Gateway Listener Alarm Metric Namespace Dimension Quota Order Account \
    Signature Token Region Zone Host Cluster Database Backup Template Queue Topic Function";
const PARTS: &str = "Name Identifier State Owner Version Configuration Limit Range Format Period \
    Address Port Protocol Label Count Size Type Parameter Reference Permission Schedule Operation \
    Request Response Key Value Rule Group Member Origin Path Header";

/// As many rows as wanted, the same on every machine.
///
/// # Panics
/// If it is more than 17,408, because names would repeat.
pub(crate) fn rows(count: usize) -> Vec<Row> {
    let [states, things, parts] =
        [STATES, THINGS, PARTS].map(|words| words.split(' ').collect::<Vec<_>>());
    let names = states.len() * things.len() * parts.len();
    assert!(count <= names, "names would repeat");
    let mut random = fastrand::Rng::with_seed(1);
    let mut code = -600;
    let row = |place| {
        // Runs of neighbors with gaps between them, from below zero up, as in the real tables.
        code += if random.u8(..20) > 0 { 1 } else { random.i32(1..1000) };
        if code == 0 {
            code = 1000;
        }
        // The step has no factor in common with the number of names, so none comes twice, and
        // neighbors share no word.
        let scattered = place * 7919 % names;
        let state = states[scattered % states.len()];
        let thing = things[scattered / states.len() % things.len()];
        let part = parts[scattered / states.len() / things.len()];
        row(code, [state, thing, part], place % 8 == 3)
    };
    (0..count).map(row).collect()
}

fn row(code: i32, words: [&str; 3], is_retryable: bool) -> Row {
    let [state_zh, thing_zh, part_zh] = words;
    let [state, thing, part] = &words.map(str::to_lowercase);
    Row {
        code,
        name: words.concat(),
        id: format!("{state_zh}{thing_zh}.{part_zh}"),
        title: format!("{part} of the {thing} is {state}"),
        title_zh: format!("{thing_zh}的{part_zh}处于{state_zh}状态"),
        remedy: format!(
            "Look the {thing} up in the console, check its {part} against the documentation, \
             correct it if it is {state}, then send the request again."
        ),
        remedy_zh: format!(
            "请在控制台查看该{thing_zh}，对照文档核对其{part_zh}；如处于{state_zh}状态，\
             请更正后再次发送请求。"
        ),
        is_retryable,
    }
}

/// The specs of a checkout: a product, and a file for each table.
pub(crate) fn files(tables: &[(&str, &[Row])]) -> Vec<SpecFile> {
    let products = "schema = 1\n\n[[product]]\nid = \"made_up\"\nname.en = \"Made up\"\n\
                    name.zh = \"虚构产品\"\n";
    let mut files = vec![SpecFile::new("spec/products.toml", products)];
    for (module, rows) in tables {
        files.push(SpecFile::new(format!("spec/{module}.toml"), text(module, rows)));
    }
    files
}

/// The rows as a spec, whose enum is named after the module; that of a module in `_words` has ids for
/// codes.
pub(crate) fn text(module: &str, rows: &[Row]) -> String {
    let name: String =
        module.split('_').map(|word| word[..1].to_uppercase() + &word[1..]).collect();
    let is_words = module.ends_with("_words");
    let level = if is_words { "service" } else { "module" };
    let mut rows: Vec<_> = rows.iter().collect();
    if is_words {
        rows.sort_by(|one, other| one.id.cmp(&other.id));
    }
    let mut spec = format!(
        "schema = 1\nproduct = \"made_up\"\n\n[[source]]\nid = \"made-up-zh\"\n\
         title.en = \"Made up: error codes\"\nlang = \"zh\"\n\n\
         [[table]]\nenum = \"{name}Error\"\nlevel = \"{level}\"\nlabel.en = \"Made up\"\n\
         label.zh = \"虚构产品\"\nsummary = \"Made up.\"\n"
    );
    for Row { code, name, id, title, title_zh, remedy, remedy_zh, is_retryable } in rows {
        let code = if is_words {
            format!("code = \"{id}\"\nname = \"{name}\"")
        } else {
            format!("code = {code}\nname = \"{name}\"\nid = \"{id}\"")
        };
        let retry = if *is_retryable { "throttle" } else { "never" };
        let row = format!(
            "\n[[table.error]]\n{code}\n\
             title.en = \"{title}\"\ntitle.zh = \"{title_zh}\"\n\
             remedy.en = \"{remedy}\"\nremedy.zh = \"{remedy_zh}\"\n\
             category = \"invalid_argument\"\nretry = \"{retry}\"\nbasis = \"documented\"\n\
             sources = [\"made-up-zh\"]\n"
        );
        spec.push_str(&row);
    }
    spec
}
