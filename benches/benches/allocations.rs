//! Allocations of each way to read each body, as lines of tab-separated values; of the mixed bodies
//! their mean.

mod replies;

use std::hint::black_box;

use allocation_counter::measure;

fn main() {
    for (shape, body) in replies::SHAPES {
        readers(shape, &[body.as_bytes()]);
    }
    let mixed = replies::mixed();
    let mixed: Vec<_> = mixed.iter().map(String::as_bytes).collect();
    readers(replies::MIXED, &mixed);
}

/// One row for each reader of the same bodies.
fn readers(shape: &str, bodies: &[&[u8]]) {
    row("Envelope", shape, bodies, replies::envelope);
    row("ApiError", shape, bodies, replies::api_error);
    row("serde_json::Value", shape, bodies, replies::value);
    if shape != "API 3.0" {
        row("struct, serde_json", shape, bodies, replies::strings);
        row("struct, sonic-rs", shape, bodies, replies::sonic);
        row("struct, simd-json", shape, bodies, |body| replies::simd(&mut body.to_vec()));
    }
}

#[allow(clippy::cast_precision_loss, reason = "counts are small")]
fn row<T>(reader: &str, shape: &str, bodies: &[&[u8]], read: impl Fn(&[u8]) -> T) {
    let count = measure(|| {
        for body in bodies {
            black_box(read(body));
        }
    });
    let mean = count.count_total as f64 / bodies.len() as f64;
    println!("allocations\t{reader}\t{shape}\t{mean}");
}
