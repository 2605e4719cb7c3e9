// ---- Lines that belong together: an object, or an error of an SDK, printed over several lines

/** The most lines, and the most letters, of a piece. */
const MOST = { brackets: 10_000, sdk: 40, pairs: 12, xml: 100 };
const LONGEST_PIECE = 1 << 20;

/** Up to so many letters, every line may have a failure. */
const SHORT = 1 << 12;

/** The pieces of some lines that may have a failure, each with its text and the number of its first line, from 1. */
function pieces(lines) {
  const found = [];
  let open = null;
  // A short text is read in full.
  const isShort = lines.reduce((sum, it) => sum + it.length + 1, 0) <= SHORT;
  for (const [place, line] of lines.entries()) {
    const isTold = isShort || isTelling(line);
    if (open && takes(open, line)) {
      open.lines.push(line);
      open.length += line.length;
      open.isTelling ||= isTold;
      const kind = open.kind === "sdk" ? kindOf(line, isTold) : {};
      if (open.kind === "brackets") open.depth += depthOf(line);
      // Node prints the fields of an error after its stack.
      if (kind.kind === "brackets") Object.assign(open, kind);
      if (isWholeWith(open, line)) open = null;
      continue;
    }
    const piece = { lines: [line], length: line.length, line: place + 1, isTelling: isTold, ...kindOf(line, isTold) };
    found.push(piece);
    open = piece.kind ? piece : null;
  }
  return found.filter((it) => it.isTelling).map(({ lines, line }) => ({ text: lines.join("\n"), line, count: lines.length }));
}

/** The reason why more lines should follow a line, if they should. */
function kindOf(line, isTold) {
  if (/[{[(,:]\s*$/.test(line.slice(-100))) {
    const depth = depthOf(line);
    if (depth > 0) return { kind: "brackets", depth };
  }
  if (!isTold) return {};
  if (isOfSdk(line) && !hasRequestId(line)) return { kind: "sdk" };
  if (TAGS.some((tag) => line.includes(`<${tag}`) && !line.includes(`<\/${tag}`))) return { kind: "xml" };
  const hasCode = line.includes("{") ? null : begins(line);
  return hasCode === null ? {} : { kind: "pairs", hasCode };
}

/** Whether a line continues a piece. */
function takes(piece, line) {
  // A line that begins as the first one did is the next entry of the log.
  if (isTime(line) && isTime(piece.lines[0])) return false;
  // Terraform draws a box around an error.
  if (piece.kind === "sdk") return stripped(line, "│") !== "";
  if (piece.kind !== "pairs") return true;
  const isCode = begins(line);
  // This is the rest of an object whose beginning is missing.
  return isCode === null ? line.trim() !== "" && /^[\s{}[\](),]+$/.test(line) : !(isCode && piece.hasCode);
}

/** Whether a piece is complete with its last line. It also ends if nothing closes it. */
function isWholeWith(piece, line) {
  if (piece.lines.length >= MOST[piece.kind] || piece.length >= LONGEST_PIECE) return true;
  if (piece.kind === "brackets") return piece.depth <= 0;
  return piece.kind === "xml" ? TAGS.some((tag) => line.includes(`<\/${tag}`)) : piece.kind === "sdk" && hasRequestId(line);
}

/** How many more brackets a line opens than it closes, outside of quotes. */
function depthOf(line) {
  let depth = 0;
  for (const [token] of line.matchAll(/"(?:[^"\\]|\\.){0,10000}"?|[{[(]|[}\])]/g)) {
    if ("{[(".includes(token)) depth++;
    else if ("}])".includes(token)) depth--;
  }
  return depth;
}

/** Whether a line begins with a time: `2026-11-26T`, `12:01:33`, `[2026/11/26`. */
const isTime = (line) => /^\[?(?:\d\d:\d|\d{4}[-\/]\d)/.test(line);

const TELLING = finder([
  ...[...WORDS.names.code, ...WORDS.names.request_id, ...WORDS.labels, ...WORDS.context],
  ...WORDS.systems.flatMap(({ fields: it }) => it ? [it.code, it.message] : [])
    .filter((it) => !["result", "message"].includes(it)),
  ...TAGS,
]);

/** Whether a line may have a failure, or mention Tencent Cloud: most lines of a log do not. */
const isTelling = (line) => has(TELLING, line) || /[(（][-－\d]|^\s*-?\d{1,11}(?!\d|-\d|:\d)/.test(line)
  || /^\s*(?=.*[A-Z\d])\S{1,80} ?\S{1,80}\s*$/.test(line.slice(0, 200)) || has(TITLE, line) || spotWords(line).length > 0;
