//! From the bytes of a successful reply to its data: time, allocations and peak memory, next to plain
//! `serde_json`, which does not check whether the call succeeded.
//!
//! The two take turns, so that other load on the machine affects both. The ratio is the median of the
//! ratios of all turns: 1.1 means that checking the status costs a tenth of the time.
#![allow(unsafe_code, reason = "only an allocator counts allocations")]

use std::alloc::{GlobalAlloc, Layout, System};
use std::hint::black_box;
use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering::Relaxed;
use std::time::Instant;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use tencentcloud_errors::CdnError;
use tencentcloud_errors::reply::decode;

/// How often the two take turns.
const TURNS: usize = 31;
/// How many bytes are read in each turn.
const BYTES: usize = 10_000_000;

/// The data of a success of API 2.0, as an SDK would have it.
#[derive(Deserialize)]
#[allow(dead_code, reason = "callers read them; here they only cost")]
struct Hosts {
    data: HostList,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "callers read them; here they only cost")]
struct HostList {
    hosts: Vec<Host>,
    total: u64,
}

/// A success of API 3.0: `decode` takes what is inside, `serde_json` also needs the outside.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
#[allow(dead_code, reason = "callers read them; here they only cost")]
struct Outside {
    response: Inside,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
#[allow(dead_code, reason = "callers read them; here they only cost")]
struct Inside {
    hosts: Vec<Host>,
    total_count: u64,
    request_id: String,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "callers read them; here they only cost")]
struct Host {
    id: u64,
    name: String,
    origins: Vec<String>,
    weight: f64,
}

fn hosts(bytes: usize) -> (String, usize) {
    let host = |id| {
        format!(
            r#"{{"id":{id},"name":"主机 {id}","origins":["192.0.2.1","host-{id}.example.com"],"weight":0.25,"status":"online"}}"#
        )
    };
    let count = bytes.div_ceil(host(1000).len());
    ((0..count).map(host).collect::<Vec<_>>().join(","), count)
}

fn version_2(bytes: usize) -> String {
    let (hosts, count) = hosts(bytes);
    format!(
        r#"{{"code":0,"message":"","codeDesc":"Success","data":{{"hosts":[{hosts}],"total":{count}}}}}"#
    )
}

fn version_3(bytes: usize) -> String {
    let (hosts, count) = hosts(bytes);
    format!(
        r#"{{"Response":{{"TotalCount":{count},"Hosts":[{hosts}],"RequestId":"f1d5e1b6-7a12-4f0e-9b1e-8b1a1a1a1a1a"}}}}"#
    )
}

/// Ours: data or an error.
fn ours<T: DeserializeOwned>(body: &[u8]) -> Option<T> {
    decode(body, &[CdnError::TABLE]).ok()
}

/// Only the data, without checking the status.
fn theirs<T: DeserializeOwned>(body: &[u8]) -> Option<T> {
    serde_json::from_slice(body).ok()
}

/// Seconds for one reading.
fn seconds<T>(body: &[u8], read: fn(&[u8]) -> Option<T>) -> f64 {
    let times = (BYTES / body.len()).max(1);
    let start = Instant::now();
    for _ in 0..times {
        black_box(read(black_box(body)));
    }
    start.elapsed().as_secs_f64() / f64::from(u32::try_from(times).unwrap_or(u32::MAX))
}

/// Allocations of one reading, and the most bytes held at once.
fn memory<T>(body: &[u8], read: fn(&[u8]) -> Option<T>) -> (usize, usize) {
    let (count, held) = (COUNT.load(Relaxed), HELD.load(Relaxed));
    PEAK.store(held, Relaxed);
    assert!(black_box(read(body)).is_some());
    (COUNT.load(Relaxed) - count, PEAK.load(Relaxed) - held)
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

fn row<A, B>(
    shape: &str,
    body: &str,
    ours: fn(&[u8]) -> Option<A>,
    theirs: fn(&[u8]) -> Option<B>,
) {
    let body = body.as_bytes();
    let ((our_count, our_peak), (count, peak)) = (memory(body, ours), memory(body, theirs));
    let turns: Vec<_> = (0..TURNS).map(|_| (seconds(body, ours), seconds(body, theirs))).collect();
    let [our_time, time] = [
        median(turns.iter().map(|turn| turn.0).collect()),
        median(turns.iter().map(|turn| turn.1).collect()),
    ]
    .map(|seconds| seconds * 1e6);
    let ratio = median(turns.iter().map(|(ours, theirs)| ours / theirs).collect());
    println!(
        "| {shape} | {our_time:.1} | {time:.1} | {ratio:.2} | {our_count} | {count} | {our_peak} | {peak} |"
    );
}

fn main() {
    println!(
        "| | µs, ours | µs, struct | ratio | allocations, ours | struct | peak bytes, ours | struct |"
    );
    println!("| --- | --- | --- | --- | --- | --- | --- | --- |");
    for (size, bytes) in [("1 kB", 1_000), ("100 kB", 100_000), ("10 MB", 10_000_000)] {
        let body = version_2(bytes);
        row(&format!("API 2.0, {size}"), &body, ours::<Hosts>, theirs::<Hosts>);
        let body = version_3(bytes);
        row(&format!("API 3.0, {size}"), &body, ours::<Inside>, theirs::<Outside>);
    }
}

static COUNT: AtomicUsize = AtomicUsize::new(0);
static HELD: AtomicUsize = AtomicUsize::new(0);
static PEAK: AtomicUsize = AtomicUsize::new(0);

struct Counting;

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// Notes an allocation that replaces so many bytes.
fn note(size: usize, replaced: usize) {
    COUNT.fetch_add(1, Relaxed);
    HELD.fetch_sub(replaced, Relaxed);
    PEAK.fetch_max(HELD.fetch_add(size, Relaxed) + size, Relaxed);
}

// SAFETY: passes every call on to the system's allocator as it is.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        note(layout.size(), 0);
        // SAFETY: the caller keeps the contract of `alloc`.
        unsafe { System.alloc(layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        note(size, layout.size());
        // SAFETY: the caller keeps the contract of `realloc`.
        unsafe { System.realloc(pointer, layout, size) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        HELD.fetch_sub(layout.size(), Relaxed);
        // SAFETY: the caller keeps the contract of `dealloc`.
        unsafe { System.dealloc(pointer, layout) }
    }
}
