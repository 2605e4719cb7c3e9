//! Whatever a file contains, the generator answers: no panic, no endless search, no place outside the
//! file.

use std::thread;
use std::time::Duration;

use crate::common::{SOUND, generate, processor_time, products, share, specs};
use tencentcloud_errors_codegen::{Finding, SpecFile, fix, lint};

/// How many mutations are tried of parts of each spec, and how many of all of it.
const OF_PARTS: usize = 700;
const OF_ALL: usize = 8;

/// The separator of the entries of a spec.
const ENTRY: &str = "\n[[table.error]]\n";

/// The seed of the numbers for the first spec.
const SEED: u64 = 0x9E37_79B9_7F4A_7C15;

/// What is inserted into specs: TOML tokens, half tokens, and characters of many kinds.
const TOKENS: &[&str] = &[
    "[",
    "]",
    "[[",
    "]]",
    "{",
    "}",
    "=",
    ".",
    ",",
    "\"",
    "'",
    "\"\"\"",
    "'''",
    "\\",
    "\\u202E",
    "\\U0001F600",
    "\n",
    "\r",
    "\r\n",
    "\t",
    "#",
    "_",
    "+",
    "-0",
    "0x",
    "1e9",
    "nan",
    "true",
    "1979-05-27",
    "[[table]]\n",
    "[[table.error]]\n",
    "[[table.error.edition]]\n",
    "[[source]]\n",
    "[table]\n",
    "table = 1\n",
    "code = 1\n",
    "title.en = 1\n",
    "title = {}\n",
    "sources = []\n",
    "\0",
    "\u{7F}",
    "\u{FEFF}",
    "\u{202E}",
    "资",
    "，",
    "“",
    "<<<<<<< ",
    "😀",
    "e\u{301}",
];

/// Marsaglia's xorshift with 64 bits: the same numbers in every run.
struct Numbers(u64);

impl Numbers {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    /// A number below `end`, or 0.
    fn below(&mut self, end: usize) -> usize {
        let number = usize::try_from(self.next() >> 32).expect("32 bits fit");
        number.checked_rem(end).unwrap_or(0)
    }
}

/// Changes one place of a spec.
fn mutate(bytes: &mut Vec<u8>, numbers: &mut Numbers) {
    let place = numbers.below(bytes.len());
    let lines: Vec<&[u8]> = bytes.split_inclusive(|byte| *byte == b'\n').collect();
    let (one, other) = (numbers.below(lines.len()), numbers.below(lines.len()));
    let with_lines = |change: fn(&mut Vec<&[u8]>, usize, usize)| {
        let mut lines = lines.clone();
        if !lines.is_empty() {
            change(&mut lines, one, other);
        }
        lines.concat()
    };
    match numbers.below(8) {
        0 => *bytes = with_lines(|lines, one, _| _ = lines.remove(one)),
        1 => *bytes = with_lines(|lines, one, other| lines.insert(other, lines[one])),
        2 => *bytes = with_lines(|lines, one, other| lines.swap(one, other)),
        3 => bytes.truncate(place),
        4 => drop(bytes.drain(place..(place + 1 + numbers.below(30)).min(bytes.len()))),
        5 => {
            if let Some(byte) = bytes.get_mut(place) {
                *byte ^= 1 << numbers.below(8);
            }
        }
        _ => {
            let token = TOKENS[numbers.below(TOKENS.len())];
            drop(bytes.splice(place..place, token.bytes()));
        }
    }
}

/// Asserts that the generator answers, and that its answer makes sense.
fn assert_answer(bytes: &[u8]) {
    let shown = || String::from_utf8_lossy(bytes);
    let lines: Vec<&[u8]> = bytes.split(|byte| *byte == b'\n').collect();
    let spec = SpecFile::new("spec/cdn.toml", bytes);
    assert_fixes_end(&spec);
    match generate(&[spec]) {
        Ok(files) => {
            let content = &files[0].content;
            assert!(syn::parse_file(content).is_ok(), "no Rust:\n{content}\nfrom\n{}", shown());
        }
        Err(findings) => {
            assert!(!findings.is_empty(), "refused without a word:\n{}", shown());
            let place = |finding: &Finding| (finding.path.clone(), finding.line, finding.column);
            assert!(findings.is_sorted_by_key(place), "{findings:?}");
            for finding in findings {
                let line = finding.line.checked_sub(1).and_then(|line| lines.get(line));
                let line = line.unwrap_or_else(|| panic!("{finding}: no such line:\n{}", shown()));
                let columns = String::from_utf8_lossy(line).chars().count() + 1;
                assert!((1..=columns).contains(&finding.column), "{finding}:\n{}", shown());
                assert!(!finding.message.is_empty() && !finding.rule.id.is_empty(), "{finding}");
                assert!(!finding.to_string().contains(char::is_control), "{finding}");
                assert_ne!(finding.rule.id, "generator", "{finding}:\n{}", shown());
            }
        }
    }
}

/// Asserts that fixes leave text, and come to an end.
fn assert_fixes_end(spec: &SpecFile) {
    let mut spec = spec.clone();
    let mut rounds = 0;
    while let Some((fixed, _)) = fix(&spec, &lint(&[spec.clone()])) {
        assert!(str::from_utf8(fixed.bytes()).is_ok(), "{fixed:?}");
        spec = fixed;
        rounds += 1;
        assert!(rounds < 8, "{spec:?}");
    }
}

/// The part of a spec before its first entry, and three of its entries.
fn part(spec: &str, numbers: &mut Numbers) -> String {
    let pieces: Vec<&str> = spec.split(ENTRY).collect();
    let start = 1 + numbers.below(pieces.len() - 3);
    [&pieces[..1], &pieces[start..start + 3]].concat().join(ENTRY)
}

fn try_mutations(spec: &str, mut numbers: Numbers) {
    let of_parts = share(OF_PARTS);
    for round in 0..of_parts + share(OF_ALL) {
        let text = if round < of_parts { part(spec, &mut numbers) } else { spec.to_owned() };
        let mut bytes = text.into_bytes();
        for _ in 0..=numbers.below(3) {
            mutate(&mut bytes, &mut numbers);
        }
        assert_answer(&bytes);
    }
}

#[test]
fn every_mutation_of_a_spec_has_an_answer() {
    let specs = specs();
    thread::scope(|scope| {
        for (number, spec) in (1..).zip(&specs) {
            let spec = str::from_utf8(spec.bytes()).expect("the specs are UTF-8");
            scope.spawn(move || try_mutations(spec, Numbers(SEED.wrapping_mul(number))));
        }
    });
}

#[test]
fn what_is_not_a_spec_has_an_answer() {
    for text in
        ["", " ", "\n", "\r", "\0", "\u{FEFF}", "[", "\"", "\"\"\"", "=", "a", "a.b.c", "\\"]
    {
        assert_answer(text.as_bytes());
        assert_answer(format!("{SOUND}{text}").as_bytes());
        assert_answer(format!("{text}{SOUND}").as_bytes());
        assert_answer(text.repeat(1000).as_bytes());
        assert_answer(format!("{text}\n").repeat(200).as_bytes());
    }
    assert_answer(&[0xFF]);
    assert_answer(&[SOUND.as_bytes(), &[0xE8, 0xB5]].concat());
    assert_answer(&(0..=255).collect::<Vec<u8>>());
}

#[test]
fn the_time_grows_with_the_spec_and_not_faster() {
    let list = |count: usize, item: &dyn Fn(usize) -> String| {
        (0..count).map(item).collect::<Vec<_>>().join(", ")
    };
    let with = |old: &str, new: &str| {
        assert!(SOUND.contains(old), "{old}");
        SOUND.replacen(old, new, 1)
    };
    let name = "name = \"InvalidDomain\"";
    let entries = |count: usize, sources: &str| -> String {
        let entry = |code| format!("[[table.error]]\ncode = {code}\nsources = [\"{sources}\"]\n");
        (0..count).map(entry).collect()
    };
    let shapes: [(&str, &dyn Fn(usize) -> String); 9] = [
        ("hidden characters in a comment", &|count| {
            format!("# {}\n{SOUND}", "\u{202E}".repeat(count))
        }),
        ("names in a line", &|count| {
            let names = list(count, &|number| format!("\"InvalidDomain{number}\""));
            with(name, &format!("{name}\nformer_names = [{names}, {names}]"))
        }),
        ("keys in a line", &|count| {
            format!(
                "x = 1\n{}",
                with(
                    name,
                    &format!("{name}\ntitle = {{ {} }}", list(count, &|it| format!("k{it} = 1")))
                )
            )
        }),
        ("ampersands", &|count| with("invalid domain", &"&".repeat(10 * count))),
        ("broken lines", &|count| format!("{}{SOUND}", "= 1\n".repeat(count))),
        ("a long key", &|count| format!("{} = 1\n{SOUND}", "k".repeat(10 * count))),
        ("reserved codes", &|count| {
            let reserved = list(count, &|number| number.to_string());
            format!("[[table]]\nreserved = [{reserved}]\n{}", entries(count, "a"))
        }),
        // Each one is compared with several hundred others.
        ("sources that are not there", &|count| {
            let count = count / 8;
            let source = |number| format!("[[source]]\nid = \"source-{number}\"\n");
            let sources: String = (0..300 + count).map(source).collect();
            format!("{sources}[[table]]\n{}", entries(count, "sourc-1"))
        }),
        ("products that are not there", &|count| {
            let edition = "[[table.error.edition]]\nproduct = \"cdnn\"\n";
            format!("[[table]]\n[[table.error]]\n{}", edition.repeat(count))
        }),
    ];
    for (what, spec) in shapes {
        let time = |count| {
            let spec = SpecFile::new("spec/cdn.toml", spec(count));
            processor_time(|| drop(lint(&[spec, products()])))
        };
        let (few, many) = (time(500), time(4_000));
        // Eight times as long, and much to spare; squares would be 64 times.
        assert!(
            many < few * 24 + Duration::from_millis(500),
            "{what}: {few:?} for few, {many:?} for many"
        );
    }
}

#[test]
fn what_is_deeply_nested_has_an_answer() {
    const DEPTH: usize = 20_000;
    for (open, close) in [("[", "]"), ("{a=", "}"), ("{a=[", "]}"), ("[", ""), ("{a=", "")] {
        let value = format!("x = {}1{}\n", open.repeat(DEPTH), close.repeat(DEPTH));
        assert_answer(format!("{value}{SOUND}").as_bytes());
    }
    let path = format!("x{}", ".x".repeat(DEPTH));
    for line in [format!("{path} = 1"), format!("[{path}]"), format!("[[{path}]]")] {
        assert_answer(format!("{SOUND}{line}\n").as_bytes());
    }
}
