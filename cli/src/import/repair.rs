//! Repairs HTML cells whose tags run into their text, such as `<tdInternal error</td>`.

use std::borrow::Cow;

/// Closes a tag of a cell or a row where its text begins, with a remark. Line numbers do not change.
pub(crate) fn repair_cells<'t>(
    text: &'t str,
    first_line: usize,
    remarks: &mut Vec<(usize, String)>,
) -> Cow<'t, str> {
    let bytes = text.as_bytes();
    let mut repaired = String::new();
    let mut done = 0;
    let mut line = (0, first_line);
    for (start, _) in text.match_indices('<') {
        let Some((b't' | b'T', rest)) = bytes[start + 1..].split_first() else { continue };
        let known: &[&[u8]] = match rest.first().map(u8::to_ascii_lowercase) {
            Some(b'd') => &[],
            Some(b'h') => &[b"ead"],
            Some(b'r') => &[b"ack"],
            _ => continue,
        };
        let after = &rest[1..];
        let goes_on = known
            .iter()
            .any(|it| after.get(..it.len()).is_some_and(|start| start.eq_ignore_ascii_case(it)));
        let is_whole =
            after.first().is_none_or(|it| it.is_ascii_whitespace() || b"/>".contains(it));
        let end = start + 3;
        if goes_on || is_whole || start < done {
            continue;
        }
        let name = after.iter().take_while(|it| it.is_ascii_alphabetic() || **it == b'-').count();
        let is_attribute = name > 2 && after.get(name) == Some(&b'=');
        repaired.push_str(&text[done..end]);
        repaired.push(if is_attribute { ' ' } else { '>' });
        done = end;
        if line.0 <= start {
            line.1 += text[line.0..start].matches('\n').count();
            line.0 = start;
        }
        remarks
            .push((line.1, "a tag of this row has no end; its text was read as a cell".to_owned()));
    }
    if done == 0 {
        return Cow::Borrowed(text);
    }
    repaired.push_str(&text[done..]);
    Cow::Owned(repaired)
}
