//! That of the root serves every crate of this repository whose tables are checked in.
//!
//! It is not in the package, so that cargo writes `build = false`: users compile no build script and no
//! generator.

#[path = "../build.rs"]
mod root;

fn main() {
    root::main();
}
