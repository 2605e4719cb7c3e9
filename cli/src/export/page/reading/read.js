// ---- The queries in a text

/** How many lines below a mention of Tencent Cloud it still counts. */
const NEAR = 10;

/** The terminal's escape sequences, such as those for colors. */
const ESCAPES = /\x1b(?:\[[0-?]{0,99}[ -\/]{0,9}[@-~]|\][^\x07\x1b]{0,999}(?:\x07|\x1b\\)|[ -\/]{0,9}[0-~])/g;

/** How much of a log is read: more would take long, and nobody would look through it. */
const MOST_READ = { letters: 2_000_000, lines: 50_000 };

/** The lines of a text that are read. */
const linesOf = (text) =>
  text.slice(0, MOST_READ.letters).replace(/^\ufeff/, "").replace(ESCAPES, "").split(/\r?\n/, MOST_READ.lines);

/** Whether there is more of a text. */
const isCut = (text) => text.length > MOST_READ.letters || text.split("\n", MOST_READ.lines + 1).length > MOST_READ.lines;

/**
 * All queries in a text, in its order. A text of one line was typed by a person: it may be a name, or a
 * part of a title. In a longer text, only what is marked as a failure counts.
 */
function asked(pasted) {
  const lines = linesOf(pasted);
  const telling = lines.filter((it) => it.trim() !== "");
  if (telling.length === 0) return [];
  if (telling.length === 1) return askedByLine(telling[0].trim());
  const all = [];
  let near = -Infinity;
  let other;
  for (const { text, line, count } of pieces(lines)) {
    const isHere = hasContext(text);
    const isNear = isHere || near + NEAR >= line;
    if (isHere) near = line + count - 1;
    const found = failures(text, isNear);
    if (found.length === 0 && !isNear && all.length === 0) other ??= otherOf(text) && { other: otherOf(text), text, line };
    for (const it of placed(text, found, isNear, line)) all.push(it);
  }
  if (all.length > 0 || !other) return all;
  // There is nothing else, so name the other program.
  return [{ query: "other", other: other.other, ground: "typed", isNear: false, line: other.line, from: shortened(other.text.slice(0, 1000)) }];
}

/** Reads a line that was typed, or pasted without a line end. */
function askedByLine(text) {
  const isNear = hasContext(text);
  const whole = (facts) => ({ ground: "typed", start: 0, end: text.length, ...facts });
  const link = linked(text);
  if (link) return placed(text, [whole(reply(link))], isNear, null);
  const codes = several(text);
  if (codes) return codes.map((it) => ({ ...whole(it), isNear, line: null }));
  const query = typed(text);
  if (query) return placed(text, [whole(query)], isNear, null);
  let found = failures(text, isNear);
  const other = found.length > 0 ? undefined : otherOf(text);
  // There is nothing else, so this is the query.
  if (found.length === 0 && !other) found = failures(text, true);
  if (found.length === 0) found = [whole(other && !isNear ? { query: "other", other } : { query: "words", text })];
  return placed(text, found, isNear, null);
}

/** A failure in a piece, with the words that it was read from and their line. */
function placed(text, found, isNear, line) {
  let [place, at] = [0, line];
  return found.map(({ start, end, ...it }) => {
    if (line !== null) at += text.slice(place, start).split("\n").length - 1;
    place = start;
    return { from: shortened(text.slice(start, Math.min(end, start + 1000))), ...it, isNear, line: at };
  });
}

/** A text as it can be shown: on one line, and not long. */
function shortened(text) {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= 100 ? line : `${line.slice(0, 99)}…`;
}
