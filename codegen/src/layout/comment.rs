//! The comments of a text, and the lines that they belong to.

use toml_parser::Source;
use toml_parser::lexer::TokenKind;

use super::block::Line;

/// Comments, each starting at its `#`; an empty one is a blank line.
pub(super) type Comments<'t> = Vec<&'t str>;

/// Attaches each comment of a text to one of its lines, which are in the order of the text. Comments
/// about no line are at the start, down to the last blank line above the first line, or at the end.
pub(super) fn place<'t>(text: &'t str, lines: &mut [&mut Line<'t>]) -> [Comments<'t>; 2] {
    let mut next = 0;
    let (mut head, mut gap) = (Comments::new(), vec![Comments::new()]);
    // How many line ends there are since the last token, and since the last line.
    let (mut line_ends, mut is_below) = (0, false);
    for token in Source::new(text).lex() {
        let (start, end) = (token.span().start(), token.span().end());
        if lines.get(next).is_some_and(|line| line.span.start <= start) {
            let rest = settle(std::mem::replace(&mut gap, vec![Comments::new()]), next, lines);
            head.extend(rest);
            next += 1;
            (line_ends, is_below) = (0, false);
        }
        let last = next.checked_sub(1).map(|last| &mut *lines[last]);
        let is_inside = last.as_ref().is_some_and(|line| start < line.span.end);
        match (token.kind(), last) {
            (TokenKind::Comment, Some(line)) if is_inside => line.above.push(&text[start..end]),
            (TokenKind::Comment, Some(line)) if !is_below => line.behind = Some(&text[start..end]),
            (TokenKind::Comment, _) => {
                gap.last_mut().into_iter().for_each(|group| group.push(&text[start..end]));
                line_ends = 0;
            }
            (TokenKind::Newline, _) if !is_inside => {
                line_ends += 1;
                is_below = true;
                if line_ends == 2 {
                    gap.push(Comments::new());
                }
            }
            (TokenKind::Newline | TokenKind::Whitespace, _) => {}
            _ => line_ends = 0,
        }
    }
    let end = settle(gap, next, lines);
    [head, end]
}

/// Attaches the comments between two lines, which blank lines separate into groups, to these lines;
/// those that are left belong to neither.
fn settle<'t>(
    mut gap: Vec<Comments<'t>>,
    next: usize,
    lines: &mut [&mut Line<'t>],
) -> Comments<'t> {
    let is_below_block = lines.get(next).is_none_or(|line| line.is_header && gap.len() > 1);
    // A comment directly under a block is that block's: think of a key that is commented out.
    if next > 0 && is_below_block {
        lines[next - 1].below = gap.remove(0);
    }
    let Some(line) = lines.get_mut(next) else { return join(gap, true) };
    let own = gap.split_off(if next == 0 { gap.len() - 1 } else { 0 });
    line.above = join(own, line.is_header);
    join(gap, true)
}

fn join(mut groups: Vec<Comments<'_>>, with_blank_lines: bool) -> Comments<'_> {
    groups.retain(|group| !group.is_empty());
    if with_blank_lines { groups.join(&"") } else { groups.concat() }
}
