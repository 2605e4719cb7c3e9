// ---- What was typed or pasted

/** The replies that a text holds; a code by itself is what is left of one. */
function understand(pasted) {
  const text = withAsciiDigits(pasted.trim());
  const link = linked(text);
  if (link) return [reply(link)];
  const unescaped = text
    .replace(/\\u([0-9a-f]{4})/gi, (_, digits) => String.fromCharCode(parseInt(digits, 16)))
    .replaceAll("\\", "");
  for (const form of [text, unescaped]) {
    try {
      const found = replies(form, false);
      if (found.length > 0) return found;
    } catch { /* nested too deep to be a reply */ }
  }
  const codes = numbers(text);
  // One that nobody knows may be the beginning of one.
  const isBeginning = codes.length === 1 && codes[0] !== "0"
    && !known(codes[0], true) && !known(codes[0], false);
  if (isBeginning) return [];
  if (codes.length > 0) return codes.map((module) => reply({ module, isSuccess: module === "0" }));
  const rest = remains(unescaped);
  return rest === null ? [] : [rest];
}

/** What is known of one reply: codes are texts, the text is the message without its code. */
const reply = (facts) => ({
  code: null, module: null, word: null, service: null, text: "", isSuccess: false, ...facts,
});

/** Digits and minus may be full-width. */
function withAsciiDigits(text) {
  return text.replace(/[０-９－−]/g, (it) =>
    it === "－" || it === "−" ? "-" : String.fromCharCode(it.charCodeAt(0) - 0xfee0));
}

/** Zeros before a number say nothing. */
function number(text) {
  return /^\s*-?\d{1,10}\s*$/.test(text) ? String(Number(text)) : null;
}

/** The codes of a text that says nothing else: `4000, 4500`, `"4000"`, `#4000`, `错误码：4000`. */
function numbers(text) {
  const codes = text
    .replace(/^["'\s]*(?:(?:err|error|ret)?[\s_]?code|error|err|错误码|返回码)(?![a-z])["'\s:：=＝]*/i, "")
    .split(/[\s,，、;；]+/)
    .map((it) => it.replace(/^[^\p{L}\p{N}-]+|[^\p{L}\p{N}]+$/gu, ""))
    .filter(Boolean)
    .map(number);
  return codes.includes(null) ? [] : [...new Set(codes)];
}

// ---- Replies in JSON

/**
 * The replies in a value, or in the JSON of a text. A `code` alone may be that of a line of a log,
 * so that anything inside goes before it. A reply goes before its parts, of which those count that
 * are failed replies; a `code` alone is data there.
 */
function replies(value, isPart) {
  if (typeof value === "string") return objects(value).flatMap((it) => replies(it, isPart));
  if (typeof value !== "object" || value === null) return [];
  const own = envelope(value);
  const inside = Object.values(value).flatMap((it) => replies(it, isPart || own?.isWhole));
  if (own?.isWhole) {
    const failed = inside.filter((it) => !it.isSuccess);
    return own.isSuccess && failed.length > 0 ? failed : [own, ...failed];
  }
  return inside.length > 0 || isPart || own === null ? inside : [own];
}

/**
 * The outermost objects in a text; where JSON is cut off, those inside that are whole. What stands
 * before them, a quote too, is not JSON.
 */
function objects(text) {
  const found = [];
  const token = /[{}]|"(?:[^"\\]|\\.)*"?/g;
  for (let start = text.indexOf("{"); start >= 0; start = text.indexOf("{", token.lastIndex)) {
    token.lastIndex = start;
    const open = [];
    let part;
    do {
      part = token.exec(text);
      if (part?.[0] === "{") open.push({ place: part.index, before: found.length });
      if (part?.[0] === "}") {
        const { place, before } = open.pop();
        found.splice(before, Infinity, text.slice(place, token.lastIndex));
      }
    } while (part && open.length > 0);
    if (!part) break;
  }
  return found.flatMap((it) => {
    try { return [JSON.parse(it)]; } catch { return []; /* other braces */ }
  });
}

/** What an object says as a reply; whole, unless it has no more than some `code`. */
function envelope(value) {
  const response = value.Response;
  if (typeof response === "object" && response !== null) {
    const error = response.Error;
    return { ...(error ? failure(error.Code, error.Message) : reply({ isSuccess: true })), isWhole: true };
  }
  if (!["number", "string"].includes(typeof value.code) || value.code === "") return null;
  const own = failure(value.code, value.message);
  const isSuccess = own.code === "0";
  const hasMore = (value.message ?? value.codeDesc ?? null) !== null;
  return { ...own, isSuccess, isWhole: isSuccess || (own.word === null && hasMore) };
}

function failure(status, message) {
  const [, inside, rest] = /^\s*[(（]([^()（）]{1,16})[)）](.*)$/s.exec(message ?? "") ?? [];
  const code = number(status ?? "");
  const module = number(inside ?? "");
  // API 3.0 has the vendor's ids instead of numbers.
  const word = code === null ? String(status ?? "").trim() : null;
  // A code of a module may stand in the place of the public one.
  const isMisplaced = module === null && code !== null && !known(code, true) && known(code, false);
  if (isMisplaced) return reply({ module: code, text: String(message ?? "") });
  return reply({ code, module, word, text: module === null ? String(message ?? "") : rest.trim() });
}

// ---- Replies of which something is left

/**
 * What a reply that is not JSON names, or a line of a log: `code=4000`, `(-514)` at the head of a
 * message, a number at the very beginning. Other numbers are none, since logs are full of them.
 */
function remains(text) {
  const word = namedWord(text);
  if (word !== null) return reply({ word });
  const found = reply({});
  const isJson = text.includes("{");
  const isKnown = (it) => known(it.code, false);
  const brackets = [...text.matchAll(/[(（]([^()（）]{1,16})[)）](?=([^"'\n]{0,200}))/g)]
    .map(({ 1: inside, 2: rest, index }) => ({
      code: number(inside),
      rest: rest.trim(),
      isMessage: /message["']?\s*[:=]\s*["']?$/i.test(text.slice(Math.max(0, index - 24), index)),
    }))
    .filter((it) => it.code !== null && (it.isMessage || isKnown(it) || known(it.code, true)));
  const head = brackets.find((it) => it.isMessage) ?? brackets.find(isKnown) ?? brackets[0];
  if (head) {
    found.module = head.code;
    found.text = head.rest;
  }
  // `ErrorCode` ends in a word of its own, `decode` does not.
  const words = text.replace(/([a-z])(?=[A-Z])/g, "$1_");
  const all = (pattern) => [...words.matchAll(pattern)].map(([, digits]) => number(digits));
  const leading = all(/^\s*(-?\d{1,10})\s*(?:[:：(（]|$)/g);
  // `code` goes before the code of something, such as `statusCode`.
  const exact = all(/(?<![a-z_])code["'\s:：=＝]*(-?\d{1,10})(?!\w)/gi);
  const named = all(/(?:(?<![a-z])(?:err|error|ret)?code|错误码|返回码)["'\s:：=＝]*(-?\d{1,10})(?!\w)/gi);
  for (const code of [...leading, ...exact, ...named]) {
    if (known(code, true)) found.code ??= code;
    else if (known(code, false)) found.module ??= code;
  }
  found.isSuccess = isJson && exact[0] === "0" && found.code === null;
  if (isJson && !found.isSuccess) found.code ??= exact[0] ?? null;
  found.word = /["']Code["']\s*:\s*["']([A-Za-z][\w.]*)["']/.exec(text)?.[1] ?? null;
  if ((found.code ?? found.module ?? found.word) === null) {
    const words = [...text.matchAll(/\((\w[\w.-]*)\)/g)].map(([, it]) => it);
    found.word = words.find(isKnownWord) ?? null;
  }
  return found.isSuccess || (found.code ?? found.module ?? found.word) !== null ? found : null;
}

const isKnownWord = (word) =>
  entries.some((it) => it.code === word) || isListed(word) || familyOf(word) !== undefined;

/**
 * The word of API 3.0 that a text is or names: `Code=AuthFailure.SecretIdNotFound, Message=…`. One that
 * nobody knows has to come with a message and a request id, as in the errors of official SDKs.
 */
function namedWord(text) {
  const isAlone = /^\w+\.[\w.-]*\w$/.test(text) && familyOf(text) !== undefined;
  const isPart = (name) => name.includes(letters(text));
  if (isListed(text) && !commons.has(text)) return text;
  // What is a part of a name is looked for.
  if (isAlone && !entries.some((it) => it.names.some(isPart)) && !services?.folded.some(isPart)) return text;
  const names = /(?<![a-z])(?:(?:err|error|ret)?code|错误码)["'\s:：=＝]+([A-Za-z](?:[\w.-]{0,200}\w)?)/gi;
  for (const { 0: found, 1: word, index } of text.matchAll(names)) {
    const end = index + found.length;
    const isWhole = /^[A-Z]/.test(word)
      && /^["',\s]*message["'\s]*[:=].*requestid["'\s]*[:=]/i.test(text.slice(end, end + 4096));
    if (isWhole || isKnownWord(word)) return word;
  }
  return null;
}

