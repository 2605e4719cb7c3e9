//! The rules without code of their own: reading, comparing and generating report them.

use crate::rule::Rule;

/// Defines the rules, and lists them.
macro_rules! rules {
    ($($NAME:ident: $id:literal, $what:literal, $why:literal;)+) => {
        $(pub(crate) static $NAME: Rule = Rule::error($id).what($what).why($why);)+

        /// All of them.
        pub(super) static RULES: [&Rule; [$($id),+].len()] = [$(&$NAME),+];
    };
}

rules! {
    NOT_UTF8: "not_utf8",
        "A byte is not part of UTF-8 text.",
        "Specs are in two languages, and only one encoding is the same everywhere.";
    SYNTAX: "syntax",
        "The file is not TOML.",
        "Nothing can be read where the syntax is broken; the rest of the file is still read.";
    SCHEMA_VERSION: "schema_version",
        "The spec is written for another version of the format.",
        "An older generator would misread it, and a newer one may know more.";
    UNKNOWN_FIELD: "unknown_field",
        "A key is unknown to the format.",
        "A mistyped key would otherwise lose its value without a word.";
    MISSING_FIELD: "missing_field",
        "A required key is missing.",
        "Every fact is stated or left out on purpose, never forgotten.";
    WRONG_TYPE: "wrong_type",
        "A value has the wrong type.",
        "A number in quotes is read differently by every tool.";
    UNKNOWN_VALUE: "unknown_value",
        "A key does not accept this word.",
        "Categories, verdicts and products become Rust, where each is one of a closed set.";
    TODO_LEFT: "todo",
        "A text, a name or a word is or contains `TODO`, or an enum still has the name from its draft.",
        "`tcerr import` writes it where a person still has to write something, so that no draft is merged by mistake.";
    CODE_OUT_OF_RANGE: "code_out_of_range",
        "A code does not fit into 32 bits.",
        "It could not be a discriminant, and nothing could match on it.";
    EMPTY_ARRAY: "empty_array",
        "A spec has no source or no table, or a table has no entry; or an optional array is empty.",
        "It would produce a file without an enum, or an enum without variants; an optional key with nothing to say is left out.";
    UNFORMATTED: "unformatted",
        "A spec without other errors is not in the canonical order and layout.",
        "With one layout, a diff shows only what changed. (The build does not check it: `tcerr fmt`, which fixes it, comes from the same build.)";
    GENERATOR: "generator",
        "The generator could not turn a spec without errors into valid Rust.",
        "This is a bug in the generator: please report it with the spec.";
}
