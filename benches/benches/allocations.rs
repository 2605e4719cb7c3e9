//! Allocations of each way to read each body, one by one, as lines of tab-separated values.

mod replies;

use std::hint::black_box;

use allocation_counter::measure;

fn main() {
    for (shape, body) in replies::SHAPES {
        let bytes = body.as_bytes();
        row("Envelope", shape, || replies::envelope(bytes));
        row("ApiError", shape, || replies::api_error(bytes));
        row("serde_json::Value", shape, || replies::value(bytes));
        if shape == "API 3.0" {
            continue;
        }
        row("struct, serde_json", shape, || replies::strings(bytes));
        row("struct, sonic-rs", shape, || replies::sonic(bytes));
        row("struct, simd-json", shape, || replies::simd(&mut bytes.to_vec()));
    }
}

fn row<T>(reader: &str, shape: &str, read: impl Fn() -> T) {
    let count = measure(|| {
        black_box(read());
    });
    println!("allocations\t{reader}\t{shape}\t{}", count.count_total);
}
