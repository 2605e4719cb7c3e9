// ---- JSON in any text

const SCALAR = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/;

const SCALAR_PART = /[A-Za-z\d+.-]*/y;

/**
 * The outermost JSON objects in a text, in its order, as trees whose values stay as they are written.
 * If JSON is cut off or invalid, the complete objects inside it count. However it is nested, the text is
 * scanned only once, since attackers write into logs too.
 */
function objects(text) {
  const found = [];
  let place = text.indexOf("{");
  while (place >= 0) place = text.indexOf("{", scan(text, place, found));
  return found;
}

/** Reads a value, and returns where to go on. */
function scan(text, start, found) {
  const open = [];
  let place = start;
  let string = [start, start];
  let next = "value";
  const add = (node) => {
    const { fields, items, key } = open.at(-1);
    if (fields) fields.push([key, node]);
    else items.push(node);
    next = "more or end";
  };
  for (;;) {
    const letter = text[place];
    const isValue = next.startsWith("value");
    if (letter === '"' && (isValue || next.startsWith("key"))) {
      const end = endOfString(text, place);
      string = [place, end ?? text.length];
      place = string[1];
      const raw = text.slice(...string);
      if (end === null || !isString(raw)) break;
      if (isValue) add({ start: string[0], raw });
      else {
        open.at(-1).key = unquoted(raw);
        next = "colon";
      }
    } else if (letter === ":" && next === "colon") {
      place++;
      next = "value";
    } else if (letter === "," && next === "more or end") {
      place++;
      next = open.at(-1).fields ? "key" : "value";
    } else if ((letter === "{" || letter === "[") && isValue) {
      open.push({ start: place++, [letter === "{" ? "fields" : "items"]: [], key: null, before: found.length });
      next = letter === "{" ? "key or end" : "value or end";
    } else if (next.endsWith("or end") && letter === (open.at(-1).fields ? "}" : "]")) {
      const node = open.pop();
      node.end = ++place;
      if (node.fields) found.splice(node.before, Infinity, node);
      if (open.length === 0) return place;
      add(node);
    } else if (isValue) {
      SCALAR_PART.lastIndex = place;
      const [raw] = SCALAR_PART.exec(text);
      if (!SCALAR.test(raw)) break;
      add({ start: place, raw });
      place += raw.length;
    } else break;
    while (" \t\r\n".includes(text[place] ?? "x")) place++;
  }
  // An unmatched quote has hidden the text before it.
  const isHidden = text.slice(string[1], place).trim() === "";
  const hidden = isHidden ? text.slice(...string).indexOf("{") : -1;
  return hidden < 0 ? place : string[0] + hidden;
}

/** The end of the string that begins here; null if it has none. */
function endOfString(text, start) {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let before = end;
    while (text[before - 1] === "\\") before--;
    if ((end - before) % 2 === 0) return end + 1;
  }
  return null;
}

/** Whether the text in quotes is valid JSON. */
const isString = (raw) =>
  !/[\\\0-\x1f]/.test(raw) || !/[\\\0-\x1f]/.test(raw.replace(/\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/g, ""));

const unquoted = (raw) => (raw.includes("\\") ? JSON.parse(raw) : raw.slice(1, -1));

/** The fields of an object by name, in the order of the text; of duplicates the last counts. */
const fieldsOf = (node) => new Map(node.fields);

/** A string or a number as text; null for anything else. */
const textOf = (node) =>
  node?.raw?.startsWith('"') ? unquoted(node.raw) : /^[-\d]/.test(node?.raw ?? "") ? node.raw : null;
