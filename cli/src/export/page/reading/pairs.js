// ---- Failures that programs print as pairs of a name and a value, in any order and spelling

const NAMES = new Map();
for (const [part, names] of [
  ["code", WORDS.names.code],
  ["desc", WORDS.names.desc],
  ["message", WORDS.names.message],
  ["requestId", WORDS.names.request_id],
  ["code", WORDS.systems.flatMap((it) => it.fields?.code.toLowerCase() ?? [])],
]) {
  for (const name of names) if (!NAMES.has(name)) NAMES.set(name, part);
}
const NAME = finder([...NAMES.keys()]);

/** The text between a name and its value: a mark, and the types of PHP's `var_dump` and of Rust. */
const BETWEEN = /[\s"'\\\x60”\])*]*(=>|->|[:=：＝是为])?\s*(?:(?:int\(|Some\(|string\(\d{1,9}\))\s*)?/y;

/** How far apart parts may be, and how far the end of a quote is looked for. */
const FARTHEST = 4096;

/** The names in a text, and where their values begin. */
function pairs(text) {
  const found = [];
  for (const { 0: name, index: start } of text.matchAll(NAME)) {
    const end = start + name.length;
    const part = NAMES.get(name.toLowerCase());
    if (!beginsWord(text, start) || (part === "code" && isNoCode(text, start))) continue;
    // The name is the beginning of a longer word.
    const next = text[end] ?? "";
    if ((isLetter(next) || next === "_") && isLetter(name.at(-1))) continue;
    // PHP names the owner of a property: `[code:protected] => 0`.
    const owner = next === ":" ? /^:[\w\\:"]{0,200}(?:protected|private)"?/.exec(text.slice(end, end + 220))?.[0].length ?? 0 : 0;
    BETWEEN.lastIndex = end + owner;
    const [between, mark] = BETWEEN.exec(text);
    const hasMark = mark !== undefined;
    found.push({ part, name: name.toLowerCase(), start, value: end + owner + between.length, hasMark, isOwned: owner > 0 });
  }
  return found;
}

/** If a line begins with a name and a mark, whether that is the name of a code; else null. */
function begins(line) {
  // A name is short, and so is the text around a mark.
  const start = past(line, 0, "\"'[:-");
  const first = pairs(line.slice(start, start + 40))[0];
  return first?.start === 0 && first.hasMark ? first.part === "code" : null;
}

const hasRequestId = (text) => pairs(text).some((it) => it.part === "requestId" && it.hasMark);

/** The places of the next names with a mark: of any part, of a message, of a request id. */
function withNexts(all) {
  let nexts = { any: Infinity, message: Infinity, requestId: Infinity };
  for (const pair of [...all].reverse()) {
    pair.nexts = nexts;
    // .NET has no mark before a request id.
    if (pair.hasMark || pair.part === "requestId") nexts = { ...nexts, any: pair.start, [pair.part]: pair.start };
  }
  return all;
}

/** The parts of each failure, together; the message of an SDK may span lines. */
function records(text, isSdk) {
  const found = [];
  let record = { start: 0, end: 0 };
  let end = 0;
  for (const pair of withNexts(pairs(text))) {
    // It is inside a message.
    if (pair.start < end) continue;
    const said = pair.part === "code" ? codeOf(text, pair)
      : pair.part === "requestId" ? requestIdOf(text, pair)
      : pair.hasMark ? textOfPair(text, pair, record, isSdk) : null;
    if (said === null) continue;
    end = said.end;
    const read = { start: pair.start, end, [pair.part]: said.value, [`${pair.part}Name`]: pair.name };
    const isFree = ["code", "message", "desc", "requestId"].every((it) => !(it in read && it in record));
    const isApart = pair.start - record.end > FARTHEST
      || (isSdk && pair.start > record.end && isOfSdk(text.slice(record.end, pair.start)));
    if (isFree && !isApart) record = { ...record, ...read, start: record.end > record.start ? record.start : pair.start };
    else {
      found.push(record);
      record = read;
    }
  }
  found.push(record);
  return found.filter((it) => it.code || it.message !== undefined);
}

/** Without a mark, only a number is a code; PHP's own exceptions have the code 0. */
function codeOf(text, { value, hasMark, isOwned }) {
  const code = valueAt(text, value);
  return code === null || (!hasMark && code.word) || (isOwned && code.number === "0") ? null : { value: code, end: code.end };
}

const ID = /[^\s"',;)\]}>│]{1,400}/y;

function requestIdOf(text, { value, hasMark }) {
  const start = past(text, value, "\"'");
  ID.lastIndex = start;
  const id = ID.exec(text)?.[0] ?? "";
  const isId = /^[!-~]+$/.test(id) && !["None", "null"].includes(id) && (hasMark || (/\d/.test(id) && start === value));
  return isId ? { value: id, end: start + id.length } : null;
}

/** The text of a message. After its code, it extends to the request id, whatever is in it. */
function textOfPair(text, { part, value, nexts, isOwned }, record, isSdk) {
  const hasCode = record.code || (isSdk && part === "message");
  const isUpToId = hasCode && !record.requestId && nexts.requestId < nexts.message;
  const next = isSdk && record.requestId ? Infinity : isUpToId ? nexts.requestId : nexts.any;
  const words = wordsAt(text, value, next, next === Infinity || !isSdk || isOwned);
  // A message that wraps an object, or the error of an SDK, says nothing itself.
  return ["", "{"].includes(words.value) || (isSdk && isOfSdk(words.value)) ? null : words;
}

const AROUND = "'“”\\,;，；{}[|│";

/** A text in quotes, or the text before the next name, and its end. */
function wordsAt(text, start, next, isLine) {
  const quote = text[start] ?? "";
  if (quote && "\"'“".includes(quote)) {
    const inside = text.slice(start + 1, start + 1 + FARTHEST);
    const close = quote === "“" ? "”" : quote;
    for (let end = inside.indexOf(close); end >= 0; end = inside.indexOf(close, end + 1)) {
      let before = end;
      while (inside[before - 1] === "\\") before--;
      if ((end - before) % 2 === 0) return { value: inside.slice(0, end).trim(), end: start + end + 2 };
    }
  }
  const rest = text.slice(start, Math.max(start, next));
  const line = isLine ? rest.indexOf("\n") : -1;
  const most = line < 0 ? rest : rest.slice(0, line);
  let words = stripped(most, AROUND);
  const count = (letter) => words.split(letter).length - 1;
  // Remove a quote, or a bracket, that the text itself has not opened.
  if (count('"') % 2 === 1) words = stripped(words, `${AROUND}"`);
  if (["()", "[]"].some(([open, close]) => words.endsWith(close) && count(open) < count(close))) {
    words = stripped(words.slice(0, -1), AROUND);
  }
  return { value: words, end: start + most.length };
}
