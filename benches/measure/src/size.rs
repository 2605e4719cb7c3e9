//! What a code adds to a binary: the slope between tables of 100 and of 1,000 made-up codes.

use std::fs;
use std::path::Path;

use object::{Object as _, ObjectSection as _};
use tencentcloud_errors_codegen::{PRODUCTS_FILE, SpecFile, generate};

use crate::Result;
use crate::dependent::{Dependent, in_folder, package, package_with};
use crate::spec::{PRODUCTS, Row, rows, spec};

/// Bytes a code.
pub(crate) struct Slope {
    pub(crate) what: &'static str,
    /// Of texts that the program reads.
    pub(crate) text: f64,
    /// Of the stripped binary, relocations among them.
    pub(crate) binary: f64,
    pub(crate) relocations: f64,
}

impl Slope {
    /// Pointers with their relocations, lengths, indexes, code.
    pub(crate) fn beyond_text(&self) -> f64 {
        self.binary - self.text
    }

    /// Pointers, lengths, indexes, code.
    pub(crate) fn rest(&self) -> f64 {
        self.beyond_text() - self.relocations
    }
}

/// The slopes, and the size of the published crate's library.
pub(crate) fn sizes() -> Result<(Vec<Slope>, u64)> {
    let package = package()?;
    let mut slopes = Vec::new();
    for (what, program, text) in PROGRAMS {
        eprintln!("size: {what}");
        let (small, large) =
            (Binary::new(&package, 100, program)?, Binary::new(&package, 1_000, program)?);
        let text_of = |count| rows(count).iter().map(text).sum::<usize>();
        slopes.push(Slope {
            what,
            text: slope(text_of(100), text_of(1_000)),
            binary: slope(small.size, large.size),
            relocations: slope(small.relocations, large.relocations),
        });
    }
    let dependency = in_folder("tencentcloud-errors", &package);
    let dependent = Dependent::new("size-library", &dependency, FEW)?;
    dependent.binary()?;
    Ok((slopes, dependent.rlib_size("tencentcloud_errors")?))
}

#[allow(clippy::cast_precision_loss, reason = "sizes are small")]
fn slope(small: usize, large: usize) -> f64 {
    (large as f64 - small as f64) / 900.0
}

/// What a program reads, the program, and the bytes of text that this is of one code.
type Program = (&'static str, &'static str, fn(&Row) -> usize);

const PROGRAMS: [Program; 2] = [
    ("everything, both languages", EVERYTHING, |row| {
        let id = row.id.as_ref().map_or(0, String::len);
        let texts = [&row.name, &row.title, &row.title_zh, &row.remedy, &row.remedy_zh];
        id + texts.iter().map(|text| text.len()).sum::<usize>()
    }),
    ("`code`, English `title`, `is_retryable`", FEW, |row| row.title.len()),
];

const FEW: &str = r#"
use tencentcloud_errors::CdnError;
fn main() {
    let code = std::env::args().count() as i32;
    if let Some(error) = CdnError::from_code(code) {
        println!("{} {} {}", error.code(), error.title(), error.is_retryable());
    }
}
"#;

const EVERYTHING: &str = r#"
use tencentcloud_errors::{CdnError, Lang};
fn main() {
    let key = std::env::args().next().unwrap_or_default();
    for error in CdnError::ALL.iter().copied().chain(key.parse().ok()).chain(CdnError::from_code(7)) {
        println!("{error:#} {error:?} {} {:?}", error.code(), error.id());
        println!("{} {}", error.title_in(Lang::Zh), error.remedy_in(Lang::Zh));
        println!("{} {} {:?}", error.category(), error.retry(), error.sources());
    }
}
"#;

struct Binary {
    size: usize,
    relocations: usize,
}

impl Binary {
    fn new(package: &Path, count: usize, program: &str) -> Result<Self> {
        let spec = SpecFile::new("spec/cdn.toml", spec("CdnError", &rows(count)));
        let products = SpecFile::new(PRODUCTS_FILE, PRODUCTS);
        let files = generate(&[spec, products]).map_err(|findings| findings[0].to_string())?;
        let package = package_with(package, &format!("package-{count}"), &files[0].content)?;
        let dependency = in_folder("tencentcloud-errors", &package);
        let dependent = Dependent::new(&format!("size-{count}"), &dependency, program)?;
        let bytes = fs::read(dependent.binary()?)?;
        let file = object::File::parse(&*bytes)?;
        // Sections and not the file, whose size jumps from page to page.
        let size = file.sections().map(|section| section.size()).sum::<u64>();
        let relocations = file.section_by_name(".rela.dyn").map_or(0, |section| section.size());
        Ok(Self { size: size.try_into()?, relocations: relocations.try_into()? })
    }
}
