// ---- Failures in a line that no program has printed in a structure

/** The longest line that may be only a code. */
const LONGEST_CODE = 200;

/** The failures in a line: a code by itself, an error of this project, words, numbers, a title. */
function spots(line) {
  // A file may have one code per line, or several.
  const text = line.trim().replace(/^- +/, "");
  if (text !== "" && text.length <= LONGEST_CODE) {
    const start = line.indexOf(text);
    const numbers = numbersIn(text);
    // Other rows of numbers are data.
    const found = numbers?.every((it) => isCode(it.code)) ? numbers : [typed(text)].filter(Boolean).map((it) => ({ ...it, from: text }));
    let end = start;
    if (found.length > 0) return found.map(({ from, ...it }) => {
      const place = line.indexOf(from, end);
      end = place + from.length;
      return { ground: "typed", ...it, start: place, end };
    });
  }
  let found = spotOwn(line);
  if (found.length > 0) return found;
  found = spotWords(line);
  for (const numbers of spotNumbers(line)) {
    found = [...found.filter((it) => it.end <= numbers.start || it.start >= numbers.end), numbers];
  }
  return found.length > 0 ? found : spotTitle(line);
}

/** The errors of this project in a line. */
function spotOwn(line) {
  if (!line.includes("code ") && !line.includes("(request ")) return [];
  return [...line.matchAll(OWN)].flatMap(({ 0: all, groups, index: start }) => {
    const [code, module] = [groups.code ?? groups.unknown, groups.module ?? groups.no_module].map((it) => number(it ?? ""));
    const facts = { text: (groups.message ?? "").replace(/\\(["\\])/g, "$1"), requestId: groups.request ?? "", ground: "sdk", start, end: start + all.length };
    if (code !== null) return [{ ...reply({ code, module }), ...facts }];
    // A word in parentheses may be anything, unless the rest follows.
    return groups.word && (facts.text || facts.requestId) ? [{ ...reply({ word: groups.word }), ...facts }] : [];
  });
}

/** Whether a word belongs to a family: `A.B`. */
const isDotted = (word) => word.includes(".") && hasCapitals(word);

const hasCapitals = (word) => word.split(".").every((it) => /^[A-Z]/.test(it));

/** Whether a word, or its family, can be recognized. */
const isRecognized = (word) => isInTables(word) || (isKnown(word) && hasCapitals(word));

/** The words of API 3.0 in a line. One without a dot may be any word, so the common table has to list it. */
function spotWords(line) {
  const found = [];
  for (const { index: start } of line.matchAll(/(?<!::|[\w.\/$])[A-Z](?=[\w.]{0,299}[a-z.])/g)) {
    const { word, end } = wordAt(line, start) ?? { word: "" };
    if (word === "") continue;
    // `Internal.java (InternalError.java:12)` is a file, `InternalError(` is a call.
    if (/[(_]/.test(line[end] ?? "") || !isRecognized(word)) continue;
    if (word.includes(".") || commons.has(word)) found.push({ ...reply({ word }), ground: "word", start, end });
  }
  return found;
}

/** The numbers of failures: a public code, a module code with the message after it, and any more codes. */
function spotNumbers(line) {
  const found = { ...reply({}), ground: "label", start: Infinity, end: 0 };
  const more = [];
  const widen = (start, end) => Object.assign(found, { start: Math.min(found.start, start), end: Math.max(found.end, end) });
  const take = (number, start, end) => {
    const slot = isPublicCode(number) ? "code" : "module";
    if (!isCode(number) || found[slot] === number) return;
    // Of a special envelope, only the number is read here.
    if (numberedAs(number).every(fieldOf)) more.push({ query: "code", code: number, ground: "label", start, end });
    else if (found[slot] !== null) more.push({ ...reply({ [slot]: number }), ground: "label", start, end });
    else {
      found[slot] = number;
      widen(start, end);
    }
  };
  const head = past(line, 0, "");
  const first = numberAt(line, head);
  if (first && /^\s*[:(：（]/.test(line.slice(first.end, first.end + 40))) take(first.number, head, first.end);
  for (const { 0: label, index: start } of line.matchAll(LABEL)) {
    const end = start + label.length;
    if (!beginsWord(line, start) || isNoCode(line, start) || isLetter(line[end] ?? "") || line[end] === "_") continue;
    const at = past(line, end, "\"'\\:：=＝>#(（[]为是了");
    const value = numberAt(line, line.startsWith("is ", at) ? at + 3 : at);
    // Spring writes the process id like this: `ERROR 4100 --- [`.
    if (!value || isCounted(line, value.end) || /^\s*---/.test(line.slice(value.end, value.end + 40))) continue;
    take(value.number, start, value.end);
  }
  for (const { module, text, start, end } of inBrackets(line)) {
    if ((found.module ?? module) !== module) continue;
    Object.assign(found, { module, text, ground: "message" });
    widen(start, end);
    break;
  }
  return found.end === 0 ? more : [found, ...more];
}

/** Known module codes before a message: `(-514)资源重复`. */
function* inBrackets(line) {
  for (const { 0: bracket, 1: inside, index: start } of line.matchAll(/[(（]([^()（）]{1,20})[)）]/g)) {
    const module = number(inside);
    if (module === null || !isModuleCode(module)) continue;
    const place = start + bracket.length;
    const [rest] = /^[^"'\\\n]*/.exec(line.slice(place));
    const text = rest.trim();
    // The number in `order (2001) shipped to …` is in the middle of a sentence.
    const isAmong = /[a-z]\s*$/.test(line.slice(Math.max(0, start - 20), start)) && bracket.endsWith(")") && line[place] === " ";
    const words = letters(text.slice(0, 400));
    const isSaid = (it) => !isPublic(it) && !fieldOf(it) && it.titles.some((it) => words.startsWith(letters(it)));
    if (!isAmong || numberedAs(module).some(isSaid)) yield { module, text, start, end: place + rest.trimEnd().length };
  }
}

const LABEL = finder([...WORDS.names.code, ...WORDS.labels]);

/**
 * The Chinese titles of codes of API 2.0, which are the words of the service. The English titles are our
 * own, and a word or two would match too much.
 */
const TITLE = finder(numbered.flatMap((it) => [it.titles[1], ...it.editions]).filter((it) => [...it].length >= 5 && /[^\0-\x7f]/.test(it)));

function spotTitle(line) {
  const start = line.search(TITLE);
  if (start < 0) return [];
  const [text] = line.match(TITLE);
  return [{ query: "words", text, ground: "title", start, end: start + text.length }];
}
