//! Every public code with every module code, written in every way that is understood.

use serde::de::IgnoredAny;
use tencentcloud_errors::{
    ApiError, CdnError, Envelope, Error, ErrorCode, Lang, MonitoringError, NoModule, ProjectError,
    ProjectQueryError, PublicError, Retry, decode,
};

/// Numbers that no table lists.
const UNKNOWN_PUBLIC: i32 = 7777;
const UNKNOWN_MODULE: i32 = 123_456;

const TEXT: &str = "服务的原话 text";

/// What is encoded, and what must come out.
#[derive(Clone, Copy, Debug)]
struct Pair {
    public: i32,
    module: Option<i32>,
}

/// Every public code and an unknown one, with every module code, an unknown one and none.
fn pairs<M: ErrorCode<Code = i32>>() -> impl Iterator<Item = Pair> {
    let publics = PublicError::ALL.iter().map(|public| public.code()).chain([UNKNOWN_PUBLIC]);
    publics.flat_map(|public| {
        let modules = M::ALL.iter().map(|module| Some(module.code()));
        modules.chain([Some(UNKNOWN_MODULE), None]).map(move |module| Pair { public, module })
    })
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

/// The ways to write a module code at the head of a message.
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

/// The ways to write `codeDesc`, and what comes out.
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

/// Decodes a body and compares all that comes out with the tables.
fn check<M: ErrorCode<Code = i32>>(pair: Pair, body: &str, word: Option<&str>) {
    let error: ApiError<M> = Envelope::decode(body.as_bytes()).unwrap().error().unwrap();
    let public = PublicError::ALL.iter().copied().find(|it| it.code() == pair.public);
    let module = M::ALL.iter().copied().find(|it| Some(it.code()) == pair.module);
    assert_eq!((error.code(), error.module_code()), (Some(pair.public), pair.module), "{body}");
    assert_eq!((error.public(), error.module()), (public, module), "{body}");
    assert_eq!((error.text(), error.code_desc()), (TEXT, word), "{body}");

    for lang in Lang::ALL.iter().copied() {
        let by_public = public.map(|public| match M::PRODUCT {
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

    let by_public = public.map(|public| (public.category(), public.retry()));
    let by_module = module.map(|module| (module.category(), module.retry()));
    let (category, retry) = by_module.or(by_public).unzip();
    assert_eq!(error.category(), category, "{body}");
    assert_eq!(error.retry(), retry.unwrap_or(Retry::Never), "{body}");
    assert_eq!(error.is_retryable(), error.retry() != Retry::Never);
}

fn walk<M: ErrorCode<Code = i32>>(count: usize) {
    assert_eq!(pairs::<M>().count(), 25 * (count + 2));
    let mut turn = 0;
    for pair in pairs::<M>() {
        let heads = if pair.module.is_some() { HEADS.len() } else { 1 };
        for code in 0..CODES.len() {
            for head in 0..heads {
                // Words take turns, which meets each with each code and head in time.
                turn = (turn + 1) % WORDS.len();
                check::<M>(pair, &body(pair, code, head, turn), WORDS[turn].1);
            }
        }
    }
}

#[test]
#[cfg_attr(miri, ignore = "many thousand bodies")]
fn every_pair_of_small_tables_is_read_and_explained_in_every_shape() {
    walk::<NoModule>(0);
    walk::<MonitoringError>(7);
    walk::<ProjectError>(7);
    walk::<ProjectQueryError>(2);
}

#[test]
#[cfg_attr(miri, ignore = "many thousand bodies")]
fn every_pair_of_the_largest_table_is_read_and_explained_in_every_shape() {
    walk::<CdnError>(63);
}

#[test]
fn every_mix_of_shapes_is_read_alike() {
    let pair = Pair { public: 4400, module: Some(-514) };
    for code in 0..CODES.len() {
        for head in 0..HEADS.len() {
            for (word, (_, expected)) in WORDS.iter().enumerate() {
                check::<MonitoringError>(pair, &body(pair, code, head, word), *expected);
            }
        }
    }
}

/// A line shows both codes, known or not, as the page of the product words them.
#[test]
#[cfg_attr(miri, ignore = "many bodies")]
fn every_pair_is_shown_in_one_line() {
    fn walk<M: ErrorCode<Code = i32>>() {
        for pair in pairs::<M>() {
            let body = body(pair, 0, 0, 0);
            let error = decode::<IgnoredAny, M>(body.as_bytes()).unwrap_err();
            let Error::Api(error) = error else { panic!("{error:?}") };
            let public = error.public().map_or(format!("unknown code {}", pair.public), |public| {
                let title = match M::PRODUCT {
                    Some(product) => public.title_for(product, Lang::En),
                    None => public.title(),
                };
                format!("{title} (code {})", pair.public)
            });
            let module = match (error.module(), pair.module) {
                (Some(module), _) => {
                    format!(": {} (module code {})", module.title(), module.code())
                }
                (None, Some(code)) => format!(": unknown module code {code}"),
                (None, None) => String::new(),
            };
            let line = format!("{public}{module}: {TEXT}");
            assert_eq!(error.to_string(), line);
            let remedy = error.remedy().map_or(String::new(), |it| format!("; remedy: {it}"));
            assert_eq!(format!("{error:#}"), format!("{line}{remedy}"));
        }
    }
    walk::<NoModule>();
    walk::<MonitoringError>();
    walk::<ProjectError>();
    walk::<ProjectQueryError>();
    walk::<CdnError>();
}

/// The same module code means something else in another table.
#[test]
fn the_table_decides_what_a_module_code_means() {
    fn title<M: ErrorCode<Code = i32>>() -> String {
        ApiError::<M>::new(4000, "(1000)x").title().to_owned()
    }
    assert_eq!(title::<ProjectError>(), "record does not exist");
    assert_eq!(title::<ProjectQueryError>(), "project ID is empty");
    assert_eq!(title::<CdnError>(), CdnError::from_code(1000).unwrap().title());
    assert_eq!(title::<MonitoringError>(), "invalid request parameter");
    assert_eq!(title::<NoModule>(), "invalid request parameter");
}
