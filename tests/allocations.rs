//! What decoding costs: allocations, counted one by one, and the size of the results.
#![allow(unsafe_code, reason = "only an allocator counts allocations")]

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::fmt::{self, Write as _};
use std::hint::black_box;

use serde::de::IgnoredAny;
use serde_json::Value;
use tencentcloud_errors::reply::{
    ApiError, DecodeError, Envelope, Error, FailedItem, Message, check, decode,
};
use tencentcloud_errors::{
    Category, CdnError, Entry, Lang, MonitoringError, PublicError, Retry, Table,
};

const NONE: &[&Table] = &[];
const MONITORING: &[&Table] = &[MonitoringError::TABLE];
const CDN: &[&Table] = &[CdnError::TABLE];

thread_local! {
    /// The allocations of this thread only, so that tests running in parallel do not count.
    static COUNT: Cell<usize> = const { Cell::new(0) };
}

struct Counting;

#[global_allocator]
static ALLOCATOR: Counting = Counting;

fn count() {
    // A thread that is about to end has no counter any longer, and does not need one.
    let _ = COUNT.try_with(|count| count.set(count.get() + 1));
}

// SAFETY: passes every call on to the system's allocator as it is.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count();
        // SAFETY: the caller keeps the contract of `alloc`.
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        count();
        // SAFETY: the caller keeps the contract of `alloc_zeroed`.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        count();
        // SAFETY: the caller keeps the contract of `realloc`.
        unsafe { System.realloc(pointer, layout, size) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // SAFETY: the caller keeps the contract of `dealloc`.
        unsafe { System.dealloc(pointer, layout) }
    }
}

/// The result of a call, and how often it allocated.
fn counted<T>(call: impl FnOnce() -> T) -> (T, usize) {
    let before = COUNT.get();
    let result = black_box(call());
    (result, COUNT.get() - before)
}

#[test]
fn the_counter_counts() {
    assert_eq!(counted(|| 7), (7, 0));
    assert_eq!(counted(|| Box::new(7)).1, 1);
    assert_eq!(counted(|| String::from("one") + "two").1, 2);
    assert_eq!(counted(|| vec![0_u8; 100]).1, 1);
}

#[test]
fn the_envelope_of_a_success_costs_nothing() {
    let deep = format!("{}1{}", r#"{"a":["#.repeat(60), "]}".repeat(60));
    for body in [
        r#"{"code":0}"#,
        r#"{"code":0,"message":"","codeDesc":"Success","total":12,"ratio":-1.5e-7,"none":null}"#,
        &format!(r#"{{"data":{deep},"list":[{deep},"资源",{{}},true],"code":"0"}}"#),
        &format!(r#"{{"Response":{{"RequestId":"6c","Error":null,"Data":{deep}}}}}"#),
    ] {
        let (envelope, count) = counted(|| Envelope::decode(body.as_bytes()).unwrap());
        assert!(envelope.is_success());
        assert_eq!(count, 0, "{body}");
        let (result, count) = counted(|| check(body.as_bytes(), CDN));
        assert!(result.is_ok());
        assert_eq!(count, 0, "{body}");
    }
}

const ERRORS: [&str; 6] = [
    r#"{"code":4000,"message":"(-514)资源重复"}"#,
    r#"{"code":"4000","message":"(-514) x","codeDesc":"InvalidParameter","requestId":"5a8c"}"#,
    r#"{"code":"４０００","message":"（－５１４）资源重复","data":{"list":[{"a":"b"},[2.5,[]]]}}"#,
    r#"{"Response":{"Error":{"Code":"InvalidParameter","Message":"缺少参数"},"RequestId":"6c"}}"#,
    r#"{"code":-7,"message":"unknown"}"#,
    "\u{feff}{\"code\":6000,\"message\":null,\"codeDesc\":12}",
];

#[test]
fn the_envelope_of_an_error_costs_nothing_and_the_error_one_allocation() {
    for body in ERRORS {
        let (envelope, count) = counted(|| Envelope::decode(body.as_bytes()).unwrap());
        assert_eq!(count, 0, "{body}");
        let views = || {
            let error = (envelope.is_success(), envelope.code(), envelope.module_code());
            (error, envelope.text(), envelope.code_desc(), envelope.request_id())
        };
        let (views, count) = counted(views);
        assert!(!views.0.0);
        assert_eq!(count, 0, "{body}");

        // Without any text, there is nothing to keep.
        let has_text = [views.1, views.2.unwrap_or(""), views.3.unwrap_or("")].concat() != "";
        let (error, count) = counted(|| envelope.error(MONITORING));
        assert!(error.is_some());
        assert_eq!(count, usize::from(has_text), "{body}");
        let (result, count) = counted(|| decode::<IgnoredAny>(body.as_bytes(), MONITORING));
        assert!(result.is_err_and(|error| error.api().is_some()));
        assert_eq!(count, usize::from(has_text), "{body}");
        let (result, count) = counted(|| check(body.as_bytes(), MONITORING));
        assert!(result.is_err());
        assert_eq!(count, usize::from(has_text), "{body}");
    }
}

#[test]
fn an_error_without_texts_costs_nothing() {
    let body = br#"{"code":6000,"message":""}"#;
    let (result, count) = counted(|| decode::<IgnoredAny>(body, NONE));
    assert_eq!(result.err().and_then(|error| error.retry()), Some(Retry::Backoff));
    assert_eq!(count, 0);
}

#[test]
fn an_escape_in_a_text_costs_a_copy_of_this_text() {
    for (body, escaped) in [
        (r#"{"code":4000,"message":"(-514)\u8d44\u6e90"}"#, 1),
        (r#"{"code":4000,"message":"a\/b","codeDesc":"\u0041"}"#, 2),
        (r#"{"Response":{"Error":{"Code":"A","Message":"\"b\""}}}"#, 1),
    ] {
        let (envelope, count) = counted(|| Envelope::decode(body.as_bytes()).unwrap());
        // `serde_json` collects each in a buffer of its own, which may grow once.
        assert!((escaped..=3 * escaped).contains(&count), "{count} allocations: {body}");
        assert_eq!(counted(|| envelope.error(NONE)).1, 1, "{body}");
        let (result, all) = counted(|| decode::<IgnoredAny>(body.as_bytes(), NONE));
        assert!(result.is_err());
        assert_eq!(all, count + 1, "{body}");
    }
}

#[test]
fn the_data_of_a_success_costs_what_the_parser_needs() {
    for body in [
        r#"{"code":0,"total":12}"#,
        r#"{"code":0,"total":12,"list":["a",1.5,{"b":[[]]}]}"#,
        r#"{"code":"0","list":[{"name":"资源"},{"name":"b"}]}"#,
    ] {
        let body = body.as_bytes();
        let (_, alone) = counted(|| serde_json::from_slice::<Value>(body).unwrap());
        let (result, count) = counted(|| decode::<Value>(body, CDN));
        assert!(result.is_ok());
        assert_eq!(count, alone);
    }
}

/// A buffer that never grows.
struct Line {
    bytes: [u8; 2048],
    length: usize,
}

impl fmt::Write for Line {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let rest = self.bytes.get_mut(self.length..).ok_or(fmt::Error)?;
        rest.get_mut(..text.len()).ok_or(fmt::Error)?.copy_from_slice(text.as_bytes());
        self.length += text.len();
        Ok(())
    }
}

#[test]
fn reading_and_showing_an_error_costs_nothing() {
    for body in ERRORS.into_iter().chain([r#"{"code":4000,"message":"a\nb\u001b[0m"}"#]) {
        let result = decode::<IgnoredAny>(body.as_bytes(), MONITORING);
        let Err(Error::Api(error)) = result else { panic!("{body}") };
        let (views, count) = counted(|| {
            let mut length = 0;
            for lang in Lang::ALL {
                length += error.title_in(*lang).len();
                length += error.remedy_in(*lang).map_or(0, str::len);
            }
            let numbers: (Option<i32>, Option<i32>) = (error.code(), error.module_code());
            let entries: (Option<PublicError>, Option<Entry>) = (error.public(), error.entry());
            let verdict: (Option<Category>, Option<Retry>) = (error.category(), error.retry());
            (length, numbers, entries, verdict, error.text(), error.code_desc(), error.request_id())
        });
        assert!(views.0 > 0);
        assert_eq!(count, 0, "{body}");

        let mut line = Line { bytes: [0; 2048], length: 0 };
        let (result, count) = counted(|| write!(line, "{error} {error:#} {error:?}"));
        assert!(result.is_ok() && line.length > 20);
        assert_eq!(count, 0, "{body}");
    }
}

#[test]
fn splitting_a_message_costs_nothing() {
    let (message, count) = counted(|| Message::parse(black_box("（ －５１４ ） 资源重复 ")));
    assert_eq!((message.code(), message.text(), count), (Some(-514), "资源重复", 0));
    assert_eq!(counted(|| Message::parse(black_box("(99999999999) x"))).1, 0);
}

#[test]
#[cfg(target_pointer_width = "64")]
fn results_are_small() {
    assert!(size_of::<ApiError>() <= 72);
    assert!(size_of::<Error>() <= 72);
    assert_eq!(size_of::<Entry>(), 16);
    assert_eq!(size_of::<DecodeError>(), size_of::<usize>());
    assert!(size_of::<Message<'_>>() <= 24);
    assert!(size_of::<Envelope<'_>>() <= 88);
    assert_eq!(size_of::<Option<CdnError>>(), 4);
}

const fn is_owned<T: Send + Sync + 'static>() {}
const fn is_error<T: std::error::Error + Send + Sync + 'static>() {}

const _: () = {
    is_error::<ApiError>();
    is_error::<Error>();
    is_owned::<Entry>();
    is_error::<DecodeError>();
    is_error::<FailedItem>();
    is_owned::<Envelope<'static>>();
    is_owned::<Message<'static>>();
};

#[test]
fn an_envelope_may_cross_threads_with_its_body() {
    let body = ERRORS[1].to_owned();
    let envelope = Envelope::decode(body.as_bytes()).unwrap();
    let there = std::thread::scope(|scope| {
        let thread = scope.spawn(|| (envelope.clone(), envelope.error(MONITORING)));
        thread.join().unwrap()
    });
    assert_eq!(there, (envelope.clone(), envelope.error(MONITORING)));
}
