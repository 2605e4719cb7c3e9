// ---- Queries that people type: a number, a code of a table, a name, a code with its title

/** The query of a short text, if it is nothing else. */
function typed(text) {
  const parts = partsOf(text);
  if (parts.module !== null) return { ...reply(parts), ground: "message" };
  const plain = unlabelled(text);
  const code = number(plain);
  if (code !== null) return ofCode(code);
  const found = inTable(text) ?? ofFamily(plain);
  if (found) return found;
  const name = isNamedSo(plain) ? plain : isNamedSo(text) || isTitle(text) ? text : undefined;
  return name === undefined ? withTitle(stripped(text, "|")) : { query: "words", text: name };
}

const ofCode = (code) => (code === "0" ? { query: "success" } : { query: "code", code });

/** The numbers of a text of several of them and nothing else. */
function numbersIn(text) {
  const parts = text.split(/[\s,，;；、\/|和与]+/).filter((it) => it !== "" && it !== "and" && it !== "or");
  const codes = parts.map((it) => number(unlabelled(it)));
  const isAll = codes.length > 1 && !codes.includes(null);
  return isAll ? codes.map((code, place) => ({ ...ofCode(code), from: parts[place] })) : null;
}

/** The names and numbers of a text of several of them and nothing else. */
function several(text) {
  const numbers = numbersIn(text);
  if (numbers !== null) return numbers;
  const names = text.split(/[,，、;；]/).map((it) => it.trim());
  return names.length > 1 && names.every(isNamedSo) ? names.map((text) => ({ query: "words", text, from: text })) : null;
}

/** A word of API 3.0 that no table lists, but that has a family; listed words are found by name. */
function ofFamily(text) {
  const word = text.slice(0, 400).replace(/\.{1,400}$/, "");
  if (text.length > 300 || !/^[\w.-]+$/.test(word) || isNamedSo(word) || !isKnown(word)) return null;
  return reply({ word });
}

/** A code with its title, as in a table of the vendor: `4100 鉴权失败`, `4500重放攻击`. */
function withTitle(text) {
  const [head, digits] = /^([-\d]{1,40})[\s,，、:：|\/\-—·;；]*/.exec(text) ?? [];
  const code = number(digits ?? "");
  if (code === null) return null;
  const title = stripped(text.slice(head.length), ",，、:：|/-—·;；");
  const words = letters(title);
  const all = numbered.filter((it) => it.code === code);
  const isTitled = (entry) => [...entry.titles, rustNames.get(entry)].some((it) => letters(it) === words);
  const isHan = /^[\u4e00-\u9fff]/.test(title);
  if (words === "" || isCounted(title, 0) || !(isHan ? all.length > 0 : all.some(isTitled))) return null;
  return isPublicCode(code) ? reply({ code, text: title }) : reply({ module: code, text: title });
}

let tableNamed;

/** Tables by their names, by the names of their enums, and by those of their products. */
function tablesNamed(name) {
  tableNamed ??= [...plainTables, ...tableNames].reduce((all, table) => {
    for (const it of new Set([table, enumOf(table), ...productNames(table)])) {
      const key = it.toLowerCase();
      all.set(key, [...all.get(key) ?? [], table]);
    }
    return all;
  }, new Map());
  return tableNamed.get(name.toLowerCase()) ?? [];
}

/** `CdnError`, whatever its version. */
function enumOf(table) {
  const name = table.replace(/_v\d{8}$/, "").replace(/(?:^|_)(\w)/g, (_, letter) => letter.toUpperCase());
  return `${name}Error`;
}

/** `cdn 2001`, `cdn-2001`, `#monitoring--514`, `PublicError(4100)`, `cvm 4500`, `cvm InvalidInstance.NotSupported` */
function inTable(text) {
  const [, name, mark] = /^#?(\w{1,99})[- :\/.#(\t：][:： ]{0,9}(.{1,300})$/.exec(text) ?? [];
  const all = tablesNamed(name ?? "");
  const rest = mark?.replace(/\){1,9}$/, "").trim();
  const isTable = (table) => [table, enumOf(table)].some((it) => it.toLowerCase() === name.toLowerCase());
  const ways = [
    ...all.filter(isTable).map((table) => () => inThis(table, rest)),
    // The latest version of a service answers.
    ...[...all].reverse().map((table) => () => inProduct(table, rest)),
  ];
  for (const way of ways) {
    const found = way();
    if (found !== null) return found;
  }
  return null;
}

function inProduct(table, rest) {
  const [product] = productNames(table);
  if (product && isPublicCode(number(rest))) return { query: "product", code: number(rest), product };
  return lists(table, rest) ? reply({ word: rest, service: table }) : null;
}

function inThis(table, rest) {
  if (tables.has(table)) return lists(table, rest) ? reply({ word: rest, service: table }) : null;
  const isWords = entries.some((it) => it.table === table && it.element.matches(".word"));
  if (isWords && !entries.some((it) => it.table === table && it.code === rest)) return ofFamily(rest);
  const { number: code, end } = isWords ? { number: rest, end: rest.length } : numberAt(rest, 0) ?? { number: null };
  if (code === null) return null;
  const entry = entries.find((it) => it.table === table && it.code === code);
  const after = rest.slice(end).trim();
  const isTitle = () => entry?.titles.some((it) => letters(it) === letters(after));
  if (after !== "" && !/^[:：]/.test(after) && !isTitle()) return null;
  return entry || !isPublicCode(code) ? { query: "table", table, code } : inProduct(table, rest.slice(0, end)) ?? { query: "table", table, code };
}
