//! A spec as it will be printed: blocks of lines, with the comments that belong to each.

/// Comments, one a line, each from its `#` on; an empty one is a blank line.
pub(super) type Comments<'t> = Vec<&'t str>;

/// Everything that a file holds.
#[derive(Debug)]
pub(super) struct File<'t> {
    /// The comments before the first blank line that parts them from what they are not about.
    pub(super) head: Comments<'t>,
    /// The keys before the first header, and every block below.
    pub(super) root: Block<'t>,
    /// The comments at the end.
    pub(super) end: Comments<'t>,
    /// The block that `end` stands under without a blank line.
    pub(super) end_is_under: Option<Place>,
}

/// Which of the headers of the text a block had, counted from 1; 0 is before the first.
pub(super) type Place = isize;

/// A header, the lines under it and the blocks below it.
#[derive(Debug, Default)]
pub(super) struct Block<'t> {
    /// `None` for a block that had no header of its own.
    pub(super) place: Option<Place>,
    pub(super) header: Option<String>,
    pub(super) comments: Remarks<'t>,
    pub(super) lines: Vec<Line<'t>>,
    /// The comments under the last line.
    pub(super) tail: Comments<'t>,
    pub(super) blocks: Vec<Block<'t>>,
}

/// A key and its value.
#[derive(Debug)]
pub(super) struct Line<'t> {
    pub(super) comments: Remarks<'t>,
    pub(super) path: Vec<String>,
    /// The value as it will be printed; more than one line only if comments stand inside.
    pub(super) value: String,
}

/// The comments of one line, header or element.
#[derive(Debug, Default)]
pub(super) struct Remarks<'t> {
    pub(super) above: Comments<'t>,
    pub(super) behind: Option<&'t str>,
}

impl<'t> Remarks<'t> {
    pub(super) fn is_empty(&self) -> bool {
        self.above.is_empty() && self.behind.is_none()
    }

    /// Every comment, for where there is no place behind.
    pub(super) fn into_above(self) -> Comments<'t> {
        let mut above = self.above;
        above.extend(self.behind);
        above
    }

    /// Puts further comments on top.
    pub(super) fn prepend(&mut self, mut above: Comments<'t>) {
        above.append(&mut self.above);
        self.above = above;
    }

    /// Puts a comment behind, or above where one stands behind already.
    pub(super) fn put_behind(&mut self, comment: Option<&'t str>) {
        if self.behind.is_none() {
            self.behind = comment;
        } else {
            self.above.extend(comment);
        }
    }
}
