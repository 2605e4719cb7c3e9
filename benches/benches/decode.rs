//! From the bytes of a failed reply to what a caller wants to know.
#![allow(missing_docs, reason = "the macros of criterion make public functions")]

mod replies;

use std::hint::black_box;
use std::time::Duration;

use criterion::{BatchSize, BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};

/// One group of rows: every reader over the same bodies.
fn readers(criterion: &mut Criterion, shape: &str, bodies: &[&[u8]]) {
    let mut group = criterion.benchmark_group("decode");
    group.throughput(Throughput::Elements(bodies.len() as u64));
    group.sample_size(20).warm_up_time(Duration::from_millis(300));
    group.measurement_time(Duration::from_secs(1));
    macro_rules! reader {
        ($name:literal, $read:path) => {
            group.bench_with_input(BenchmarkId::new($name, shape), bodies, |bencher, bodies| {
                bencher.iter(|| {
                    for body in bodies {
                        black_box($read(black_box(body)));
                    }
                });
            });
        };
    }
    reader!("Envelope", replies::envelope);
    reader!("ApiError", replies::api_error);
    reader!("serde_json::Value", replies::value);
    if shape != "API 3.0" {
        reader!("struct, serde_json", replies::strings);
        reader!("struct, sonic-rs", replies::sonic);
        let id = BenchmarkId::new("struct, simd-json", shape);
        group.bench_with_input(id, bodies, |bencher, bodies| {
            let copy = || bodies.iter().map(|body| body.to_vec()).collect::<Vec<_>>();
            let read = |bodies: &mut Vec<Vec<u8>>| {
                for body in bodies {
                    black_box(replies::simd(black_box(body)));
                }
            };
            bencher.iter_batched_ref(copy, read, BatchSize::SmallInput);
        });
    }
}

fn decode(criterion: &mut Criterion) {
    for (shape, body) in replies::SHAPES {
        readers(criterion, shape, &[body.as_bytes()]);
    }
    let mixed = replies::mixed();
    let mixed: Vec<_> = mixed.iter().map(String::as_bytes).collect();
    readers(criterion, replies::MIXED, &mixed);
}

criterion_group!(benches, decode);
criterion_main!(benches);
