//! The tests of the generator, in one binary, which links once.

mod acceptance;
mod base;
mod broken_lines;
mod common;
mod compiled;
mod diff;
mod examples;
mod fates;
mod faults;
mod golden;
mod layout;
mod meanings;
mod mistakes;
mod other_crates;
mod refused;
mod robust;
mod shape;
mod since_release;
mod surface;
mod write;
mod write_faults;
