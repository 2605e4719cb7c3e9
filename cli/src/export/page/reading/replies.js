// ---- Replies in JSON, read as in the library

/** How deep a reply may be nested. */
const DEEPEST = 128;

/** The fields of an envelope, by their various names. */
const SLOTS = {
  top: {
    code: "code", codeDesc: "desc", message: "message", msg: "otherMessage", Message: "otherMessage",
    requestId: "id", RequestId: "id", Response: "response",
  },
  response: { RequestId: "id", Error: "error", error: "lowerError" },
  error: { Code: "code", code: "otherCode", Message: "message", message: "otherMessage" },
};

/** The fields of an object that belong to an envelope; null if one of them is there twice, or a value is invalid. */
function slotsOf(node, level) {
  const slots = {};
  for (const [name, value] of node.fields) {
    const slot = Object.hasOwn(SLOTS[level], name) ? SLOTS[level][name] : null;
    if (slot === null ? !isData(value, DEEPEST) : Object.hasOwn(slots, slot)) return null;
    if (slot !== null) slots[slot] = value;
  }
  return slots;
}

/** Whether a value can be read, which excludes numbers out of range and values nested too deep. */
function isData(node, depth) {
  if (node.raw) return /^["a-z]/.test(node.raw) || Number.isFinite(Number(node.raw));
  const values = node.items ?? node.fields.map((it) => it[1]);
  return depth > 0 && values.every((it) => isData(it, depth - 1));
}

const isNull = (node) => node === undefined || node.raw === "null";

const says = (node) => !isNull(node) && (node.raw === undefined || node.raw.replaceAll('"', "").trim() !== "");

/** A reply; null if it does not say whether the call succeeded. */
function envelope(node, text) {
  const top = slotsOf(node, "top");
  const response = top?.response?.fields ? slotsOf(top.response, "response") : undefined;
  const isError = Boolean(response?.error?.fields);
  const error = isError ? slotsOf(response.error, "error") : {};
  const hasLower = response && !isError && !isNull(response.lowerError);
  if (top === null || response === null || error === null || hasLower) return null;
  if (response && !isError && !isNull(response.error)) return null;
  const own = says(top.code) ? top.code : undefined;
  const isVersion3 = isError || (response !== undefined && own === undefined);
  if (!isVersion3 && own === undefined) return null;
  const written = (it) => (isNull(it) ? "" : textOf(it) ?? text.slice(it.start, it.end));
  const status = isError ? error.code ?? error.otherCode ?? { raw: '""' } : isVersion3 ? undefined : own;
  const word = status === undefined ? null : textOf(status);
  if (status !== undefined && word === null) return null;
  // Next to a word, a number in parentheses is part of the text, and a number is a word.
  const code = word === null || isVersion3 ? null : integer(word);
  const slots = isVersion3 ? { ...error, id: response.id } : top;
  const message = written(isNull(slots.message) ? slots.otherMessage : slots.message);
  const desc = code === null ? word ?? "" : written(slots.desc);
  const parts = isVersion3 ? { module: null, text: message.trim() } : partsOf(message, code, desc);
  return { isSuccess: word === null || code === "0", code, ...parts, word: desc, requestId: written(slots.id) };
}

/** A code as a service may write it, without a fraction of zeros. */
const integer = (text) => (/^[A-Za-z]/.test(text) ? null : number(text.replace(/\.0*$/, "")));

/** A message without the module code before it, as in `(-514)资源重复`; a number that repeats the code is not a module code. */
function partsOf(message, code = null, desc = "") {
  const [head, inside] = /^[\s\p{Cf}]*[(（]([^)）]{1,40})[)）]\s*/u.exec(message) ?? [];
  const module = number(inside ?? "");
  if (module !== null && module === code) return { module: null, text: message.trim() };
  if (module !== null) return { module, text: message.slice(head.length).trimEnd() };
  const other = code === null ? null : number(desc);
  return { module: other === code ? null : other, text: message.trim() };
}

/** A failed reply, or parts of one; codes are texts. */
const reply = (facts) =>
  ({ query: "reply", code: null, module: null, word: "", text: "", requestId: "", ...facts });

/** The replies in a text, in its order, each with the place of the outermost JSON around it. */
const repliesIn = (text) => objects(text).flatMap((node) =>
  replies(node, text, false, DEEPEST).map((it) => ({ ...it, start: node.start, end: node.end })));

/**
 * The replies in a value. A `code` alone may be that of a line of a log, so anything inside goes before
 * it. A reply goes before its parts, of which only failed replies count.
 */
function replies(node, text, isPart, depth) {
  if (depth === 0) return [];
  const inside = (nodes, isPart) => nodes.flatMap((it) => replies(it, text, isPart, depth - 1));
  if (node.items) return inside(node.items, isPart);
  if (!node.fields) {
    if (!node.raw.startsWith('"') || !node.raw.includes("{")) return [];
    const inner = unquoted(node.raw);
    return objects(inner).flatMap((it) => replies(it, inner, isPart, depth - 1));
  }
  const fields = fieldsOf(node);
  const system = ofSystem(fields);
  if (system) return [{ ...system, ground: "sdk" }];
  const own = isPart ? item(node, text, fields) : whole(node, text, fields);
  const isEnvelope = own !== null && (isPart || isWhole(fields, own));
  const values = [...fields.values()].sort((one, other) => one.start - other.start);
  let parts = inside(values, isPart || isEnvelope);
  if (isEnvelope) {
    // An item has the certainty of the entire reply; `Error` is not an item.
    parts = parts.filter((it) => it.query !== "success" && !(it.word && it.word === own.word && it.text === own.text))
      .map((it) => ({ ...it, ground: own.ground, requestId: it.requestId || own.requestId }));
    return parts.length === 0 || own.query !== "success" ? [own, ...parts] : parts;
  }
  return parts.length > 0 || isPart || own === null ? parts : [own];
}

/** A complete object read as a reply. Without one of these fields, any object would be a success with data. */
function whole(node, text, fields) {
  const read = fields.has("code") || fields.has("Response") ? envelope(node, text) : null;
  if (read === null) return null;
  const { isSuccess, ...facts } = read;
  return { ...(isSuccess ? { query: "success", requestId: facts.requestId } : reply(facts)), ground: fields.has("Response") ? "sdk" : "reply" };
}

/** Whether a reply has more than a `code`, which a line of a log may have too. */
function isWhole(fields, own) {
  if (fields.get("Response")?.fields) return true;
  if (own.query === "success") return !isNull(fields.get("code"));
  return own.code !== null && !(isNull(fields.get("message")) && isNull(fields.get("codeDesc")));
}

/** A part of a reply: a reply of API 2.0, or an item of API 3.0 whose `Code` is not `Ok`. */
function item(node, text, fields) {
  if (fields.has("code")) {
    const own = whole(node, text, fields);
    return own !== null && isWhole(fields, own) ? own : null;
  }
  const [code, message] = ["Code", "Message"].map((it) => textOf(fields.get(it)));
  // A number is data, since API 3.0 has words.
  if (code === null || message === null || (code !== "" && !Number.isNaN(Number(code)))) return null;
  const isSuccess = /^\s*(?:ok|success|)\s*$/i.test(code);
  return { ...(isSuccess ? { query: "success", requestId: "" } : reply({ word: code, text: message.trim() })), ground: "sdk" };
}

// ---- Envelopes of other Tencent services

/** The reply in an object with the envelope of another Tencent service. */
function ofSystem(fields) {
  for (const system of WORDS.systems.filter((it) => it.fields)) {
    const names = system.fields;
    const within = names.within === null ? null : fields.get(names.within);
    const all = within === null ? fields : within?.fields && fieldsOf(within);
    const [code, message] = all ? [names.code, names.message].map((it) => textOf(all.get(it))) : [null, null];
    if (code !== null && message !== null) {
      return systemReply(system, code, message, textOf(all.get("requestId")) ?? "");
    }
  }
  return null;
}

/** A failure, or a success, of another Tencent service; a number in parentheses is part of its message. */
function systemReply(system, code, text, requestId) {
  if (system.fields?.success === code) return { query: "success" };
  const value = number(code);
  return { ...reply({ code: value, word: value === null ? code : "", text, requestId }), query: "system", system };
}

/** The elements around errors in XML: those of object storage, and of DNSPod. */
const TAGS = ["Error>", "dnspod>"];

/** The errors in XML in a text. */
function xmlErrors(text) {
  const found = [];
  for (const tag of TAGS) {
    for (let end = 0, start; (start = text.indexOf(`<${tag}`, end)) >= 0;) {
      end = text.indexOf(`<\/${tag}`, start);
      if (end < 0) break;
      end += tag.length + 2;
      const xml = text.slice(start, end);
      const inside = (name) => /^(?:<!\[CDATA\[)?([^<\]]*)/.exec(xml.split(`<${name}>`, 2)[1] ?? "")[1].trim();
      const has = (name) => xml.includes(`<${name}>`);
      const add = (key, code, message, id) => found.push(
        { ...systemReply(WORDS.systems.find((it) => it.key === key), code, message, id), ground: "sdk", start, end });
      if (has("code") && has("message")) add("dnspod", inside("code"), inside("message"), "");
      // Other clouds have copied the format, except for these elements.
      else if ((has("TraceId") || has("Resource")) && !has("HostId") && has("Code") && has("RequestId")) {
        add("cos", inside("Code"), inside("Message"), inside("RequestId"));
      }
    }
  }
  return found;
}
