//! Rows of tables as syntax trees. There are thousands of them, and quoting each, only for its
//! tokens to be parsed again, took longer than any other stage.

use proc_macro2::{Literal, Span, TokenStream};
use syn::punctuated::Punctuated;
use syn::{
    AttrStyle, Attribute, Expr, ExprArray, ExprCall, ExprLit, ExprPath, ExprReference, ExprStruct,
    ExprTuple, ExprUnary, FieldValue, Ident, Lit, LitInt, MacroDelimiter, Member, Meta, MetaList,
    MetaNameValue, Path, PathSegment, Token, UnOp, token,
};

/// `Name { field: value }`
pub(super) fn structure<const COUNT: usize>(name: &str, fields: [(&str, Expr); COUNT]) -> Expr {
    let field = |(name, expr)| FieldValue {
        attrs: Vec::new(),
        member: Member::Named(ident(name)),
        colon_token: Some(<Token![:]>::default()),
        expr,
    };
    Expr::Struct(ExprStruct {
        attrs: Vec::new(),
        qself: None,
        path: ident(name).into(),
        brace_token: token::Brace::default(),
        fields: fields.into_iter().map(field).collect(),
        dot2_token: None,
        rest: None,
    })
}

/// `(item, item)`
pub(super) fn tuple<const COUNT: usize>(items: [Expr; COUNT]) -> Expr {
    let elems = items.into_iter().collect();
    Expr::Tuple(ExprTuple { attrs: Vec::new(), paren_token: token::Paren::default(), elems })
}

/// `&[item, item]`
pub(super) fn slice(items: Vec<Expr>) -> Expr {
    let elems = items.into_iter().collect();
    let array = ExprArray { attrs: Vec::new(), bracket_token: token::Bracket::default(), elems };
    Expr::Reference(ExprReference {
        attrs: Vec::new(),
        and_token: <Token![&]>::default(),
        mutability: None,
        expr: Box::new(Expr::Array(array)),
    })
}

/// `CONSTANT`
pub(super) fn name(name: &Ident) -> Expr {
    path(name.clone().into())
}

/// `Scope::Name`
pub(super) fn name_in(scope: &str, name: &Ident) -> Expr {
    let segments = [ident(scope), name.clone()].map(PathSegment::from);
    path(Path { leading_colon: None, segments: segments.into_iter().collect() })
}

/// `None` or `Some(value)`
pub(super) fn option(value: Option<Expr>) -> Expr {
    let Some(value) = value else { return name(&ident("None")) };
    Expr::Call(ExprCall {
        attrs: Vec::new(),
        func: Box::new(name(&ident("Some"))),
        paren_token: token::Paren::default(),
        args: Punctuated::from_iter([value]),
    })
}

/// `"text"`
pub(super) fn string(text: &str) -> Expr {
    literal(Lit::Verbatim(quoted(text)))
}

/// What `Literal::string` makes of a text; that looks every character up in Unicode's tables.
fn quoted(text: &str) -> Literal {
    if text.chars().all(is_plain)
        && let Ok(literal) = format!("\"{text}\"").parse()
    {
        return literal;
    }
    Literal::string(text)
}

/// Whether a character is one that texts are full of, and needs no escape: ASCII, and Chinese with
/// its punctuation.
fn is_plain(character: char) -> bool {
    let is_ascii = matches!(character, ' '..='~') && !matches!(character, '"' | '\\');
    let is_chinese = matches!(
        character,
        '\u{3001}'..='\u{3011}' | '\u{4E00}'..='\u{9FFF}' | '\u{FF01}'..='\u{FF5E}'
    );
    is_ascii || is_chinese || character == '·'
}

/// A code as people write it: long ones with `_` between thousands.
pub(super) fn number(code: i32) -> Expr {
    let mut digits = code.unsigned_abs().to_string();
    let length = digits.len();
    if length > 5 {
        for place in (1..length).rev().filter(|place| (length - place).is_multiple_of(3)) {
            digits.insert(place, '_');
        }
    }
    let number = literal(Lit::Int(LitInt::new(&digits, Span::call_site())));
    if code < 0 {
        let op = UnOp::Neg(<Token![-]>::default());
        return Expr::Unary(ExprUnary { attrs: Vec::new(), op, expr: Box::new(number) });
    }
    number
}

/// `#[doc = "text"]`
pub(super) fn documentation(text: &str) -> Attribute {
    let (path, eq_token) = (ident("doc").into(), <Token![=]>::default());
    let value = literal(Lit::new(quoted(text)));
    attribute(Meta::NameValue(MetaNameValue { path, eq_token, value }))
}

/// `#[name(tokens)]`
pub(super) fn attribute_list(name: &str, tokens: TokenStream) -> Attribute {
    let delimiter = MacroDelimiter::Paren(token::Paren::default());
    attribute(Meta::List(MetaList { path: ident(name).into(), delimiter, tokens }))
}

fn attribute(meta: Meta) -> Attribute {
    Attribute {
        pound_token: <Token![#]>::default(),
        style: AttrStyle::Outer,
        bracket_token: token::Bracket::default(),
        meta,
    }
}

fn path(path: Path) -> Expr {
    Expr::Path(ExprPath { attrs: Vec::new(), qself: None, path })
}

fn literal(lit: Lit) -> Expr {
    Expr::Lit(ExprLit { attrs: Vec::new(), lit })
}

/// A name that is written in `emit`, and never in a spec.
fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_plain_needs_no_escape() {
        for character in ('\0'..=char::MAX).filter(|it| is_plain(*it)) {
            let text = character.to_string();
            assert_eq!(quoted(&text).to_string(), Literal::string(&text).to_string());
        }
    }
}
