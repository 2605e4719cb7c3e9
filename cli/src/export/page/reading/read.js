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
  let host = { line: -Infinity };
  const began = lines.findIndex((it) => it.trim() !== "") + 1;
  let other;
  for (const { text, line, count } of pieces(lines)) {
    const context = hasContext(text) ? "here" : near + NEAR >= line ? "near" : "nowhere";
    if (context === "here") near = line + count - 1;
    // Every host of a service mentions Tencent Cloud.
    const name = context === "here" ? serviceOf(text) : undefined;
    if (name) host = { name, line };
    const service = host.line + NEAR >= line ? host.name : undefined;
    const found = failures(text, context);
    const isOther = found.length === 0 && all.length === 0 && otherOf(text, context);
    if (isOther) other ??= { other: isOther, text, line };
    for (const it of placed(text, found, context, line, line === began)) all.push({ ...it, host: service });
  }
  if (all.length > 0 || !other) return all;
  // There is nothing else, so name the other program.
  return [{ query: "other", other: other.other, ground: "typed", context: "nowhere", line: other.line, from: shortened(other.text.slice(0, 1000)) }];
}

/** Reads a line that was typed, or pasted without a line end. */
function askedByLine(text) {
  const context = hasContext(text) ? "here" : "nowhere";
  const whole = (facts) => ({ ground: "typed", start: 0, end: text.length, ...facts });
  const link = linked(text);
  if (link) return placed(text, [whole(reply(link))], context, null, true);
  const codes = several(text);
  if (codes) return codes.map((it) => ({ ...whole(it), context, line: null }));
  const query = typed(text);
  if (query) return placed(text, [whole(query)], context, null, true);
  const other = otherOf(text, context);
  let found = failures(text, context);
  // There is nothing else, so this is the query.
  if (found.length === 0 && !other) found = failures(text, "here");
  if (found.length === 0) found = [whole(other ? { query: "other", other } : { query: "words", text })];
  const host = serviceOf(text);
  return placed(text, found, context, null, true).map((it) => ({ ...it, host }));
}

/**
 * A failure in a piece, with the words that it was read from and their line. The first ones are those of a
 * text that is nothing else so far.
 */
function placed(text, found, near, line, isStart) {
  // Which of two clouds on one line has failed is unknown.
  const context = near === "here" && found.length > 0 && namesCloud(text) ? "nowhere" : near;
  let [place, at, isFirst, last] = [0, line, isStart, 0];
  return found.map(({ start, end, ...it }) => {
    if (line !== null) at += text.slice(place, start).split("\n").length - 1;
    place = start;
    isFirst &&= isPunctuation(text.slice(Math.min(last, start), start));
    last = Math.max(last, end);
    return { from: shortened(text.slice(start, Math.min(end, start + 1000))), ...it, context, isFirst, line: at };
  });
}

/** Whether there is nothing to read in a text; Python writes a letter before some quotes. */
const isPunctuation = (text) => ["", "b", "u"].includes(text.replace(/[^\p{L}\p{N}]+/gu, ""));

/** A text as it can be shown: on one line, and not long. */
function shortened(text) {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= 100 ? line : `${line.slice(0, 99)}…`;
}
