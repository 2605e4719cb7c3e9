//! The rules that have no code of their own: what reads, compares or generates finds their faults.

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
        "Specs hold two languages, and only one encoding is the same everywhere.";
    SYNTAX: "syntax",
        "The file is not TOML.",
        "Nothing can be read where the syntax is broken; the rest of the file is read all the same.";
    SCHEMA_VERSION: "schema_version",
        "The spec is written for another version of the format.",
        "An older generator would misread it, and a newer one may know more.";
    UNKNOWN_FIELD: "unknown_field",
        "A key is none of the format's.",
        "A mistyped key would otherwise lose what it was meant to say.";
    MISSING_FIELD: "missing_field",
        "A required key is missing.",
        "Every fact is stated or left out on purpose, never forgotten.";
    WRONG_TYPE: "wrong_type",
        "A value has another type than the format wants.",
        "A number in quotes is read differently by every tool.";
    UNKNOWN_VALUE: "unknown_value",
        "A word is none of those that the key takes.",
        "Categories, verdicts and products become Rust, which knows a closed set of them.";
    TODO_LEFT: "todo",
        "A text, a name or a word is or holds `TODO`, or an enum has the name that a draft gave it.",
        "`tcerr import` writes it where a person must still write something; a draft cannot be merged by mistake.";
    CODE_OUT_OF_RANGE: "code_out_of_range",
        "A code does not fit into 32 bits.",
        "It could never be a discriminant, nor be matched on.";
    EMPTY_ARRAY: "empty_array",
        "A spec has no source or no table, or a table has no entry; or an optional array is empty.",
        "It would make a file without an enum, or an enum without a value; an optional key that says nothing is left out.";
    UNFORMATTED: "unformatted",
        "A spec without other faults is not in the canonical order and layout.",
        "In one layout a diff shows what changed and nothing else. (The build does not ask for it: `tcerr fmt`, which fixes it, is built by the same build.)";
    GENERATOR: "generator",
        "The generator made no valid Rust of a spec in which no rule finds a fault.",
        "It is a fault of the generator: please report it with the spec.";
}
