// ---- The words by which failures are found, from a file that the command line reads too: `WORDS`

const escaped = (text) => text.replace(/[$()*+.?[\\\]^{|}]/g, "\\$&");

/** Finds any of some words, the longest at each place, regardless of case. */
const finder = (words) =>
  new RegExp([...words].sort((one, other) => other.length - one.length).map(escaped).join("|") || "(?!)", "gi");

const has = (found, text) => text.search(found) >= 0;

const CONTEXT = finder([...WORDS.context, ...WORDS.no_context]);
const SDK = finder(WORDS.sdk);

/** Whether a text mentions Tencent Cloud. */
const hasContext = (text) =>
  has(CONTEXT, text) && text.match(CONTEXT).some((it) => !WORDS.no_context.includes(it.toLowerCase()));

/** Whether a text contains the name of an error of the official SDKs. */
const isOfSdk = (text) => has(SDK, text);

/** A pattern of the file with the meaning that it has in Rust: letters are those of every script. */
function patternOf(text) {
  const letter = "[\\p{L}\\p{N}_]";
  const plain = text.replace(/\\b(?=\w|\[|\()/g, `(?<!${letter})`).replaceAll("\\b", `(?!${letter})`);
  // The text between is short: looking for it through the entire text would take long.
  return new RegExp(plain.replaceAll(".*", ".{0,200}"), "iu");
}

/** The pattern of errors of this project. */
const OWN = new RegExp(WORDS.own, "g");

const OTHERS = WORDS.others.map((it) => ({ ...it, pattern: patternOf(it.pattern) }));

const MARKED = WORDS.systems.filter((it) => it.mark).map((it) => [it, patternOf(it.mark)]);

/** The Tencent service that the text around a code points to. */
const markedBy = (text) => MARKED.find(([, mark]) => mark.test(text))?.[0];

/**
 * The other program that a text is about. A mention of Tencent Cloud goes before, and a mention nearby before
 * a mere style of messages.
 */
const otherOf = (text, context) => context === "here" ? undefined
  : OTHERS.find((it) => !(it.is_manner && context === "near") && it.pattern.test(text));

const HOST = patternOf(WORDS.host);

/** The name of the service whose host a text names, if it has a table. */
function serviceOf(text) {
  const name = HOST.exec(text)?.[1].toLowerCase();
  return name && [...plainTables, ...tableNames].some((it) => productNames(it).includes(name)) ? name : undefined;
}

/** Whether a text mentions another cloud. */
const namesCloud = (text) => OTHERS.some((it) => it.is_cloud && it.pattern.test(text));

// ---- Numbers and words of API 3.0 in running text

const skips = new Map();

/** The place after any of some letters and blanks. */
function past(text, place, letters) {
  if (!skips.has(letters)) skips.set(letters, new RegExp(`[\\s${letters.replace(/[\]\\^-]/g, "\\$&")}]*`, "y"));
  const skip = skips.get(letters);
  skip.lastIndex = place;
  skip.test(text);
  return skip.lastIndex;
}

/** A text stripped of some letters and blanks around it. */
function stripped(text, letters) {
  let end = text.length;
  while (end > 0 && (letters.includes(text[end - 1]) || /\s/.test(text[end - 1]))) end--;
  return text.slice(past(text.slice(0, end), 0, letters), end);
}

/** A 32-bit number, whose digits and minus may be full-width, without leading zeros. */
function number(text) {
  const ascii = text.trim().replace(/[０-９]/g, (it) => String.fromCharCode(it.charCodeAt(0) - 0xfee0)).replace(/^[－−]/, "-");
  const value = /^-?\d+$/.test(ascii) ? Number(ascii) : NaN;
  return value === (value | 0) ? String(value | 0) : null;
}

const DIGITS = /[-－−\d０-９]{1,41}/y;

/** The number at a place, unless it is part of something else: `4000`, not `4000ms`. */
function numberAt(text, place) {
  DIGITS.lastIndex = place;
  const [found] = DIGITS.exec(text) ?? [];
  if (found === undefined) return null;
  const end = place + found.length;
  if (/^(?:[\w%]|[.:/]\d)/.test(text.slice(end, end + 2))) return null;
  const value = number(found);
  return value === null ? null : { number: value, end };
}

const WORD = /[A-Z][\w.]{0,299}/y;

/** The text at a place that has the form of a word of API 3.0. */
function wordAt(text, place) {
  WORD.lastIndex = place;
  // A dot at the end belongs to the sentence.
  const word = WORD.exec(text)?.[0].replace(/\.{1,300}$/, "");
  return word && /[a-z.]/.test(word) ? { word, end: place + word.length } : null;
}

/** The number or word at a place; quotes and brackets may be before it. */
function valueAt(text, place) {
  const start = past(text, place, "\"'\\\x60“”(（[");
  return numberAt(text, start) ?? wordAt(text, start);
}

/** Whether a word begins here: `errorCode` contains the word `Code`, but `decode` does not. */
function beginsWord(text, place) {
  const before = text[place - 1] ?? "";
  return !isLetter(before) || (isCapital(text[place] ?? "") && !isCapital(before));
}

const isCapital = (it) => it >= "A" && it <= "Z";
const isLetter = (it) => (it >= "a" && it <= "z") || isCapital(it);

const NO_CODE = new RegExp(`(?<=(?:${WORDS.no_codes.map(escaped).join("|")})[ _-]{0,16})`, "iy");

/** Whether the code at a place is not that of a reply: `exit code`, `statusCode`. */
function isNoCode(text, place) {
  NO_CODE.lastIndex = place;
  if (!NO_CODE.test(text)) return false;
  const before = text.slice(Math.max(0, place - 16), place).replace(/[ _-]{1,16}$/, "");
  return WORDS.no_codes.some((word) =>
    before.toLowerCase().endsWith(word) && beginsWord(before, before.length - word.length));
}

const UNITS = /^\s*(?:条|行|个|次|秒|毫秒|分钟|%|元|(?:ms|rows|times|bytes|seconds|kb|mb)(?![a-z]))/i;

/** Whether the number before a place is an amount: `返回 1000 条`, `error 1000 ms`. */
const isCounted = (text, place) => UNITS.test(text.slice(place, place + 40));

// ---- Numbers alone

const LABELS = [...WORDS.names.code, ...WORDS.labels];

/** A text without the quotes around it, and the labels before it: `错误码为 "4000"`, `Error Code (4000)`. */
function unlabelled(text) {
  const around = "\"'\x60“”#*_|[]【】<>:：=＝.。,，、;；?？!！";
  let rest = stripped(text, around);
  let isLabelled = false;
  for (;;) {
    const start = rest.slice(0, 20).toLowerCase();
    const label = LABELS.find((it) => start.startsWith(it));
    if (label === undefined) return isLabelled ? stripped(rest, `${around}()（）`) : rest;
    // `errors` is a different word.
    if (/[a-z]$/.test(label) && /[A-Za-z]/.test(rest[label.length] ?? "")) return rest;
    rest = rest.slice(past(rest, label.length, `${around}为是了`));
    isLabelled = true;
  }
}
