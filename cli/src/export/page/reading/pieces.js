// ---- The failures in a piece of text: a line, or the lines that one object is printed over

/** The failures in a piece, in its order. Text inside a structure is not read twice. */
function failures(piece, context) {
  const isSdk = isOfSdk(piece);
  const hasContext = context !== "nowhere";
  // Other programs have other codes.
  const other = otherOf(piece, context);
  const isOthers = other !== undefined && !other.is_manner;
  // Other clouds have words such as `InvalidInstanceId.NotFound` too.
  const isClearWord = (it) => isUnmistakableWord(it) && !other?.is_cloud;
  const isClear = (it) => isClearWord(it) || isUnmistakableNumber(it);
  // A log may wrap the error of an SDK in its own envelope.
  const isOurs = (it) => (it.ground !== "reply" || isClear(it) || !isOthers) && (hasContext || !isAnybodys(it))
    && (!isSdk || (it.query !== "success" && !isOfSdk(it.text ?? "")));
  let found = [...repliesIn(piece).filter(isOurs), ...xmlErrors(piece)].sort(byPlace);
  for (const [start, end] of gaps(piece, found)) {
    for (const it of printed(piece.slice(start, end), hasContext)) {
      if (isSdk || isClear(it) || !isOthers) found.push(moved(it, start));
    }
  }
  found = found.map(unwrapped);
  const isCertain = (it) => it.ground === "sdk" || it.ground === "typed" || isClearWord(it);
  const structured = found.sort(byPlace).slice();
  let [start, first] = [0, 0];
  for (const text of piece.split("\n")) {
    const end = start + text.length + 1;
    while (first < structured.length && structured[first].end <= start) first++;
    const taken = [];
    for (let place = first; place < structured.length && structured[place].start < end; place++) taken.push(structured[place]);
    const others = spots(text).filter((it) => other === undefined || isCertain(it));
    for (const it of others.map((it) => moved(it, start)).filter(unlike(taken))) found.push(it);
    start = end;
  }
  return found.sort(byPlace);
}

const byPlace = (one, other) => one.start - other.start;

const moved = (it, by) => ({ ...it, start: it.start + by, end: it.end + by });

/** Next to structures, only a separate word is another failure, if none of them has the same word. */
function unlike(taken) {
  const words = new Set(taken.map((it) => it.word).filter(Boolean));
  let place = 0;
  return (it) => {
    if (taken.length === 0) return true;
    if (it.ground !== "word" || words.has(it.word)) return false;
    while (place < taken.length && taken[place].end <= it.start) place++;
    return place === taken.length || taken[place].start >= it.end;
  };
}

/**
 * Takes the word in the message of a wrapper whose own code says nothing:
 * `{"code":500,"message":"failed: AuthFailure.SecretIdNotFound"}`.
 */
function unwrapped(it) {
  if (it.query !== "reply") return it;
  const { code, module, word, text, requestId, start, end } = it;
  if (code !== null ? module !== null || isCode(code) : word === "" || isKnown(word)) return it;
  const [inner] = spotWords(text);
  return inner ? { ...reply({ word: inner.word, text, requestId }), ground: "word", start, end } : it;
}

/** Whether a number is unmistakable: it is a public code with another code before its message. */
const isUnmistakableNumber = (it) => it.query === "reply" && it.module !== null && isPublicCode(it.code);

/** Whether a word is unmistakable: a table lists it, and it has a family. */
const isUnmistakableWord = ({ query, word }) => query === "reply" && word.includes(".") && isInTables(word);

/** Whether a reply may be any program's: `{"code":200,"msg":"ok"}`, `{"code":"ERR_CALL"}`. */
function isAnybodys({ query, code, module, word }) {
  if (query !== "reply") return false;
  if (code !== null) return module === null && code > 0 && code < 600 && !isCode(code);
  return word !== "" && !/^[A-Z].*[a-z]/s.test(word) && Number.isNaN(Number(word));
}

/** The text between the structures that were found. */
function gaps(piece, structured) {
  const found = [];
  let place = 0;
  for (const { start, end } of [...structured, { start: piece.length, end: piece.length }]) {
    if (start > place) found.push([place, start]);
    place = Math.max(place, end);
  }
  return found;
}

/** The failures that a program printed in a part of a piece, as JSON in a string or as pairs. */
function printed(text, hasContext) {
  const around = {
    isSdk: isOfSdk(text),
    hasContext,
    isVersion3: ["Response", "Error", "Code"].every((it) => text.includes(it)),
    system: markedBy(text),
  };
  const failed = (text) => records(text, around.isSdk).map((it) => ofRecord(it, text, around)).filter(Boolean);
  const inner = unescaped(text);
  if (inner !== text) {
    const found = repliesIn(inner).filter((it) => hasContext || !isAnybodys(it));
    // Places inside the string mean nothing outside.
    return (found.length > 0 ? found : failed(inner)).map((it) => ({ ...it, start: past(text, 0, ""), end: text.length }));
  }
  const found = failed(text);
  // An object begins at its bracket.
  const [, line] = /^(.*)\n/.exec(text) ?? [];
  if (found.length === 1 && line !== undefined && /[{([]\s*$|^\s*Array\s*$/.test(line.slice(-100))) found[0].start = 0;
  return found;
}

/** A text from a string in a log, with its escaped quotes unescaped. */
function unescaped(text) {
  if (text.includes("&quot;")) return text.replaceAll("&quot;", '"').replaceAll("&#39;", "'");
  return !text.includes('\\"') ? text : text.replace(/\\(?:u([\da-fA-F]{4})|([nrt])|)/g, (_, digits, blank) =>
    digits ? String.fromCharCode(parseInt(digits, 16)) : blank ? " " : "");
}

/** The failure in a record. */
function ofRecord(record, whole, { isSdk, hasContext, isVersion3, system }) {
  const { messageName, desc, requestId = "", start, end } = record;
  const near = record.code ? {} : codeNear(record, whole);
  const code = record.code ?? near.code;
  const codeName = record.codeName ?? "code";
  const text = unboxed(near.message ?? record.message ?? "");
  const found = (facts, ground) => ({ ...facts, ground, start, end });
  const isWhole = record.message !== undefined || desc !== undefined || requestId !== "";
  const isNamed = ({ fields: it }) => it && it.within === null
    && it.code.toLowerCase() === codeName && it.message.toLowerCase() === messageName;
  const other = WORDS.systems.find(isNamed) ?? (!isSdk && isWhole ? system : undefined);
  if (other && code) return found(systemReply(other, code.number ?? code.word, text, requestId), "sdk");
  if (!code) {
    const parts = partsOf(text);
    return parts.module !== null && isModuleCode(parts.module)
      ? found(reply({ ...parts, word: desc ?? "", requestId }), "message") : null;
  }
  // `result` is a code only in that envelope.
  if (!WORDS.names.code.includes(codeName)) return null;
  // An audit log has the word in place of the message.
  if (code.number === "0") {
    return isRecognized(text) ? found(reply({ word: text, requestId }), "reply") : found({ query: "success" }, "reply");
  }
  if (code.number) {
    const facts = reply({ code: code.number, ...partsOf(text, code.number), word: desc ?? "", requestId });
    return isWhole && (hasContext || !isAnybodys(facts)) ? found(facts, "reply") : null;
  }
  if (/^(?:ok|success)$/i.test(code.word)) return found({ query: "success" }, "reply");
  const facts = reply({ word: code.word, text: text.trim(), requestId });
  const isOfVersion3 = isSdk || isVersion3;
  if (isWhole && (isOfVersion3 || (record.message !== undefined && requestId !== ""))) return found(facts, "sdk");
  if (isWhole && (isKnown(code.word) || hasContext || isDotted(code.word))) return found(facts, "reply");
  if (isWhole || !(isOfVersion3 || isKnown(code.word))) return null;
  return found(facts, isOfVersion3 ? "sdk" : "label");
}

/** A code that has no name: `403 AccessDenied(Message: …)`, `message:InternalError.Busy-cannot …` */
function codeNear({ message = "", requestId, start }, whole) {
  if (!requestId) return {};
  const after = wordAt(message, 0);
  if (after && message[after.end] === "-") return { code: after, message: message.slice(after.end + 1) };
  const before = /(\S{1,300})[({]{1,9}$/.exec(whole.slice(Math.max(0, start - 320), start))?.[1];
  return { code: (before && wordAt(before, 0)) ?? undefined };
}

/** A message without its line breaks and the box that Terraform draws. */
const unboxed = (message) => !message.includes("\n") ? message
  : message.split("\n").map((it) => stripped(it, "│")).filter(Boolean).join(" ");
