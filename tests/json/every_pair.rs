//! Every public code with every module code, written in every form that is understood.

use serde::de::IgnoredAny;
use tencentcloud_errors::reply::{ApiError, Envelope, Error, decode};
use tencentcloud_errors::{
    CdnError, Entry, Lang, Product, ProjectError, ProjectQueryError, PublicError, Retry, TABLES,
    Table,
};

use super::model::strictest;
use super::{CDN, MONITORING, NONE, PROJECT, PROJECT_QUERY, Tables};
use crate::share;

/// Numbers that no table lists.
const UNKNOWN_PUBLIC: i32 = 7777;
const UNKNOWN_MODULE: i32 = 123_456;

const TEXT: &str = "服务的原话 text";

/// The codes that are encoded, and that must come out.
#[derive(Clone, Copy, Debug)]
struct Pair {
    public: i32,
    module: Option<i32>,
}

/// Every public code and an unknown one, with every module code, an unknown one and none.
fn pairs(tables: Tables) -> impl Iterator<Item = Pair> {
    let publics = PublicError::ALL.iter().map(|public| public.code()).chain([UNKNOWN_PUBLIC]);
    publics.flat_map(move |public| {
        let modules = entries(tables).map(Entry::number);
        modules.chain([Some(UNKNOWN_MODULE), None]).map(move |module| Pair { public, module })
    })
}

fn entries(tables: Tables) -> impl Iterator<Item = Entry> {
    tables.iter().copied().flat_map(Table::entries)
}

/// The product whose wording counts; none with several tables.
fn product(tables: Tables) -> Option<Product> {
    tables.first().and_then(|table| table.product())
}

fn full_width(number: i32) -> String {
    number.to_string().chars().map(|it| if it == '-' { '－' } else { wide(it) }).collect()
}

fn wide(digit: char) -> char {
    char::from_u32(u32::from('０') + digit.to_digit(10).unwrap()).unwrap()
}

/// The ways to write `code`, in JSON.
const CODES: [fn(i32) -> String; 6] = [
    |code| format!("{code}"),
    |code| format!("\"{code}\""),
    |code| format!("\" {code}\t\"").replace('\t', "\\t"),
    |code| format!("\"{}\"", full_width(code)),
    |code| format!("\"\u{3000}{}\u{3000}\"", full_width(code)),
    |code| format!("{code}.0"),
];

/// The ways to write a module code at the beginning of a message.
const HEADS: [fn(i32) -> String; 8] = [
    |code| format!("({code})"),
    |code| format!("({code}) "),
    |code| format!(" ( {code} )\u{3000}"),
    |code| format!("（{code}）"),
    |code| format!("（{code})"),
    |code| format!("({})", full_width(code)),
    |code| format!("（{}） ", full_width(code)),
    |code| format!("({code})").replace('-', "\u{2212}"),
];

/// The ways to write `codeDesc`, with the expected results.
const WORDS: [(&str, Option<&str>); 5] = [
    ("", None),
    (r#","codeDesc":"InvalidParameter""#, Some("InvalidParameter")),
    (r#","codeDesc":null"#, None),
    (r#","codeDesc":-505"#, Some("-505")),
    (r#","codeDesc":"\u8d44\u6e90""#, Some("资源")),
];

fn body(pair: Pair, code: usize, head: usize, word: usize) -> String {
    let code = CODES[code](pair.public);
    let head = pair.module.map_or(String::new(), HEADS[head]);
    let word = WORDS[word].0;
    format!(r#"{{"code":{code},"message":"{head}{TEXT} "{word},"data":[{{"code":1}}]}}"#)
}

/// Decodes a body and compares the result with the tables.
fn check(tables: Tables, pair: Pair, body: &str, word: Option<&str>) {
    // Without brackets, a `codeDesc` that is a number is the module code.
    let module = pair.module.or_else(|| word?.parse().ok());
    let pair = Pair { module, ..pair };
    let error = Envelope::decode(body.as_bytes()).unwrap().error(tables).unwrap();
    let public = PublicError::ALL.iter().copied().find(|it| it.code() == pair.public);
    let module = entries(tables).find(|it| it.number().is_some() && it.number() == pair.module);
    assert_eq!((error.code(), error.module_code()), (Some(pair.public), pair.module), "{body}");
    assert_eq!((error.public(), error.module_entry()), (public, module), "{body}");
    assert_eq!(error.entry(), module.or(public.map(PublicError::entry)), "{body}");
    assert_eq!((error.text(), error.code_desc()), (TEXT, word), "{body}");

    for lang in Lang::ALL.iter().copied() {
        let by_public = public.map(|public| match product(tables) {
            Some(product) => (public.title_for(product, lang), public.remedy_for(product, lang)),
            None => (public.title_in(lang), public.remedy_in(lang)),
        });
        let by_module = module.map(|module| (module.title_in(lang), module.remedy_in(lang)));
        let (title, remedy) = by_module.or(by_public).unzip();
        assert_eq!(error.title_in(lang), title.unwrap_or(TEXT), "{body}");
        assert_eq!(error.remedy_in(lang), remedy, "{body}");
    }
    assert_eq!(error.title(), error.title_in(Lang::En));
    assert_eq!(error.remedy(), error.remedy_in(Lang::En));

    let category = module.map(Entry::category).or(public.map(PublicError::category));
    assert_eq!(error.category(), category, "{body}");
    let is_carrier = public.is_some_and(|public| [4000, 5100, 6000].contains(&public.code()));
    let retry = match (public.map(PublicError::retry), module.map(Entry::retry)) {
        (_, Some(by_module)) if is_carrier => by_module,
        (Some(_), None) if is_carrier && pair.module.is_some() => None,
        (Some(by_public), Some(by_module)) => strictest(by_public, by_module),
        (by_public, by_module) => by_public.or(by_module).flatten(),
    };
    assert_eq!(error.retry(), retry, "{body}");
    assert_eq!(error.is_retryable(), retry.is_some_and(Retry::is_retryable));
}

/// Checks a tenth of the pairs, evenly spread, unless all are wanted.
fn walk(tables: Tables) {
    let publics = PublicError::ALL.len() + 1;
    assert_eq!(pairs(tables).count(), publics * (entries(tables).count() + 2));
    let mut turn = 0;
    for pair in pairs(tables).step_by(usize::try_from(10 / share(10)).unwrap()) {
        let heads = if pair.module.is_some() { HEADS.len() } else { 1 };
        for code in 0..CODES.len() {
            for head in 0..heads {
                // Words take turns, so that each meets each code and each beginning in time.
                turn = (turn + 1) % WORDS.len();
                check(tables, pair, &body(pair, code, head, turn), WORDS[turn].1);
            }
        }
    }
}

#[test]
#[cfg_attr(miri, ignore = "many thousand bodies")]
fn every_pair_is_read_and_explained_in_every_shape() {
    walk(NONE);
    for table in TABLES.iter().filter(|table| table.product().is_some() && table.field().is_none())
    {
        walk(std::slice::from_ref(table));
    }
}

#[test]
fn every_mix_of_shapes_is_read_alike() {
    let pair = Pair { public: 4400, module: Some(-514) };
    for code in 0..CODES.len() {
        for head in 0..HEADS.len() {
            for (word, (_, expected)) in WORDS.iter().enumerate() {
                check(MONITORING, pair, &body(pair, code, head, word), *expected);
            }
        }
    }
}

/// Checks that a line shows both codes, known or not, in the words of the product's page.
#[test]
#[cfg_attr(miri, ignore = "many bodies")]
fn every_pair_is_shown_in_one_line() {
    for tables in [NONE, MONITORING, PROJECT, PROJECT_QUERY, CDN] {
        for pair in pairs(tables) {
            let body = body(pair, 0, 0, 0);
            let error = decode::<IgnoredAny>(body.as_bytes(), tables).unwrap_err();
            let Error::Api(error) = error else { panic!("{error:?}") };
            let public = error.public().map_or(format!("unknown code {}", pair.public), |public| {
                let title = match product(tables) {
                    Some(product) => public.title_for(product, Lang::En),
                    None => public.title(),
                };
                format!("{title} (code {})", pair.public)
            });
            let module = match (error.module_entry(), pair.module) {
                (Some(module), _) => {
                    format!(": {} (module code {})", module.title(), module.code())
                }
                (None, Some(code)) => format!(": unknown module code {code}"),
                (None, None) => String::new(),
            };
            let line = format!("{public}{module}: \"{TEXT}\"");
            assert_eq!(error.to_string(), line);
            let remedy = error.remedy().map_or(String::new(), |it| format!("; remedy: {it}"));
            assert_eq!(format!("{error:#}"), format!("{line}{remedy}"));
        }
    }
}

/// The same module code means something else in another table; of several tables that list it, the first
/// answers, unless the text begins with the title in another one.
#[test]
fn the_tables_decide_what_a_module_code_means() {
    fn title(tables: Tables, message: &str) -> String {
        ApiError::new(4000, message, tables).title().to_owned()
    }
    let cdn = CdnError::from_code(1000).unwrap();
    assert_eq!(title(PROJECT, "(1000)x"), "record does not exist");
    assert_eq!(title(PROJECT_QUERY, "(1000)x"), "project ID is empty");
    assert_eq!(title(CDN, "(1000)x"), cdn.title());
    assert_eq!(title(MONITORING, "(1000)x"), "invalid request parameter");
    assert_eq!(title(NONE, "(1000)x"), "invalid request parameter");
    assert_eq!(title(TABLES, "(1000)x"), "record does not exist");
    assert_eq!(title(TABLES, "(1000)项目 ID 为空，请检查"), "project ID is empty");
    assert_eq!(title(TABLES, &format!("(1000){}", cdn.title_in(Lang::Zh))), cdn.title());

    let error = ApiError::new(4000, "(1000)x", TABLES);
    assert!(error.is(ProjectError::RecordNotFound) && !error.is(cdn));
    assert_eq!(
        (error.module::<ProjectError>(), error.module::<CdnError>()),
        (Some(ProjectError::RecordNotFound), None)
    );
    assert_eq!(error.candidates(TABLES).count(), 3);
    assert_eq!(error.candidates(CDN).collect::<Vec<_>>(), [cdn.entry()]);
    let error = ApiError::new(4000, "(1000)项目 ID 为空", TABLES);
    assert_eq!(
        error.candidates(TABLES).collect::<Vec<_>>(),
        [ProjectQueryError::EmptyProjectId.entry()]
    );
}

/// Some services send the code of a module in `code`.
#[test]
fn a_code_that_is_not_public_may_be_a_module_code() {
    let error = ApiError::new(2001, "x", CDN);
    assert!(error.is(CdnError::DomainAlreadyExists));
    assert_eq!((error.code(), error.module_code(), error.public()), (Some(2001), None, None));
    assert_eq!(error.to_string(), "submitted domain already exists (code 2001): \"x\"");
    assert_eq!(ApiError::new(2001, "x", MONITORING).entry(), None);
    // A public code is public, and a number in brackets takes precedence.
    assert_eq!(ApiError::new(4000, "x", CDN).module_entry(), None);
    let error = ApiError::new(2001, "(77)x", CDN);
    assert_eq!(
        (error.entry(), error.to_string()),
        (None, "unknown code 2001: unknown module code 77: \"x\"".to_owned())
    );
}

/// A variant matches its error by either of the two numbers.
#[test]
fn an_error_is_its_module_code_and_its_public_code() {
    let error = ApiError::new(4000, "(2001)x", CDN);
    assert!(error.is(CdnError::DomainAlreadyExists) && error.is(PublicError::InvalidParameter));
    assert!(!error.is(PublicError::AuthenticationFailed));
    // The given tables decide, not the number.
    let other = ApiError::new(4000, "(2001)x", MONITORING);
    assert!(!other.is(CdnError::DomainAlreadyExists));
    assert_eq!(other.module::<CdnError>(), None);
}
