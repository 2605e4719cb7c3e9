//! Allocations of each way to read each body, one by one, as lines of tab-separated values.

mod replies;

use std::hint::black_box;

use allocation_counter::measure;

fn main() {
    for (shape, body) in replies::SHAPES {
        let row = |reader: &str, read: &dyn Fn()| {
            println!("allocations\t{reader}\t{shape}\t{}", measure(|| read()).count_total);
        };
        let bytes = body.as_bytes();
        row("Envelope", &|| drop(black_box(replies::envelope(bytes))));
        row("ApiError", &|| drop(black_box(replies::api_error(bytes))));
        row("serde_json::Value", &|| drop(black_box(replies::value(bytes))));
        row("struct, serde_json", &|| drop(black_box(replies::strings(bytes))));
        row("struct, sonic-rs", &|| drop(black_box(replies::sonic(bytes))));
        row("struct, simd-json", &|| {
            drop(black_box(replies::simd(&mut bytes.to_vec())));
        });
    }
}
