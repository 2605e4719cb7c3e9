// ---- The answers of the tables to queries

/**
 * The answer to a query: the entries in `main` answer, best first, several where the tables alone cannot
 * decide; `family` is that of a word that no table lists; `around` is the public code around a module
 * code; `elsewhere` has the entries of the same number, or name, in other tables. If a table was chosen,
 * only that of `scope` answers. Until the services are unpacked, it is unknown whether one lists a word.
 */
function answerTo(it, scope) {
  const answer = { main: [], family: null, around: null, elsewhere: [], unknown: [], doubt: null, isPending: false };
  const isAsked = (entry) => scope === null || entry.tables.includes(scope) || (entry.table === "common" && tables.has(scope));
  const add = (all, unknown) => {
    answer.main = all.filter(isAsked);
    answer.elsewhere = all.filter((entry) => !isAsked(entry));
    if (answer.main.length === 0) answer.unknown.push(unknown);
  };
  const prefer = (meant) => {
    if (meant.length === 0) return;
    answer.elsewhere.unshift(...answer.main.filter((entry) => !meant.includes(entry)));
    answer.main = meant;
  };
  const { code, module, word, text } = it;
  if (it.query === "code") {
    add(numberedAs(code), code);
    // Codes that a product does not list are those of every product.
    if (answer.main.length === 0 && answer.elsewhere.some(isPublic)) {
      Object.assign(answer, { main: answer.elsewhere.filter(isPublic), unknown: [] });
      answer.elsewhere = answer.elsewhere.filter((entry) => !isPublic(entry));
    }
  } else if (it.query === "table") {
    const all = entries.filter((entry) => entry.code === code);
    answer.main = all.filter((entry) => entry.table === it.table);
    answer.elsewhere = all.filter((entry) => entry.table !== it.table);
    if (answer.main.length === 0) answer.unknown.push(code);
  } else if (it.query === "system") {
    // There may be a table for this envelope.
    answer.main = numberedAs(code).filter((entry) => fieldOf(entry) && fieldOf(entry) === it.system.fields?.code);
  } else if (it.query === "product") {
    answer.main = numberedAs(code).filter(isPublic);
  } else if (it.query === "words") {
    const { found, doubt } = meantBy(text, it.ground === "typed");
    add(found, text);
    answer.doubt = doubt === "context" && it.context === "here" ? null : doubt;
    // An exact word of API 3.0 is that word, whatever else has the same name.
    prefer(answer.main.filter((entry) => entry.code === text));
  } else if (it.query === "reply") {
    toReply(it, answer, add, prefer);
    // What several services have is that of the one that was called.
    const isShared = (entry) => isPublic(entry) || entry.table === "common";
    if (it.host && !answer.main.some(isShared)) prefer(ofService(answer.main, it));
    if (answer.isPending) answer.unknown = [];
    // The module code was not asked about.
    if (scope === "public" && isPublicCode(code)) answer.unknown = [];
  }
  // A common word is the same whoever lists it.
  const [commonWord] = answer.main.filter((entry) => entry.table === "common");
  if (commonWord) prefer(answer.main.filter((entry) => !tables.has(entry.table)));
  return answer;
}

/** Those of some entries that a service has whose host was named. */
function ofService(entries, { word, host }) {
  const isIts = (table) => productNames(table).includes(host);
  const listed = entries.some((it) => it instanceof Listed) ? listings({ word }, ({ tables }) => isIts(tables[0])) : [];
  return [...entries.filter((it) => isIts(it.table) && !(it instanceof Listed)), ...listed];
}

/** The answer to a reply: the module code is more precise, so it answers where it is known. */
function toReply(it, answer, add, prefer) {
  const { code, module, word, text } = it;
  const around = numberedAs(code).find(isPublic) ?? null;
  const number = module ?? (around ? null : code);
  if (number !== null) {
    // Inside a reply, the number before the message is a module code, never a public one.
    add(numberedAs(number).filter((entry) => !fieldOf(entry) && (code === null || !isPublic(entry))), number);
    // If the number leaves a choice, the words of the service may decide.
    const isMeant = (entry) => !isPublic(entry) && letters(text).startsWith(letters(entry.titles[1]));
    const meant = [...answer.main, ...answer.elsewhere].filter(isMeant);
    if (meant.length === 1) prefer(answer.main.filter(isMeant));
    else prefer(answer.main.filter((entry) => !isPublic(entry)));
  } else if (!around && word !== "") toWord(it, answer, add);
  else if (!around) add(meantBy(text, false).found, text);
  if (code !== null && module !== null && !around) answer.unknown.unshift(code);
  if (answer.main.length === 0 && around) answer.main = [around];
  else answer.around = around;
}

/** The entries of a word of API 3.0, or that of its family, and the entries of API 2.0 with the same id. */
function toWord(it, answer, add) {
  const { word, service } = it;
  const common = service ? [] : [commons.get(word)].filter(Boolean);
  const all = [...common, ...listings({ word, service }, () => true).sort(byReview)];
  answer.isPending = services === undefined && all.length === 0;
  add(all, word);
  if (all.length > 0) return;
  // Someone who types a word means an existing one.
  const near = it.ground === "typed" && !answer.isPending ? nearMiss(word, letters(word)) : [];
  if (near.length > 0) {
    Object.assign(answer, { main: near, unknown: [], doubt: "spelling" });
    return;
  }
  answer.family = familyOf(word) ?? null;
  answer.elsewhere = entries.filter((entry) => entry.element.querySelector(".id")?.textContent === word);
  if (answer.family) answer.unknown = [];
}

/** Entries that say more go first. */
function byReview(one, other) {
  const rank = ({ code, facts }) => (facts.own.retired === undefined ? 0 : 2)
    + (facts.own.isReviewed || (facts.retry !== "" && !commons.has(code)) ? 0 : 1);
  return rank(one) - rank(other);
}

/** Why an answer may not be what was meant; null if there is no reason. */
function doubtOf(it, answer) {
  if (answer.doubt !== null || it.context === "here") return answer.doubt;
  const { main, family } = answer;
  return (main.length > 0 || family) && !isBeyondDoubt(it, main) ? "context" : null;
}

/** Whether a query can only be about Tencent Cloud, even where nothing on its line says so. */
function isBeyondDoubt({ query, ground, code, module, word, text, context, isFirst }, main) {
  if (["typed", "sdk"].includes(ground)) return true;
  if (query !== "reply") return false;
  const isWord = code === null && module === null;
  const isListedWord = main.some((entry) => entry.code.includes("."));
  const isNearWord = context === "near" && isWord;
  if (ground === "word" || ground === "label") return isWord && (isNearWord || isListedWord);
  if (isListedWord || isTitled(text, main)) return true;
  if (ground === "message") return main.some(isPublic);
  // Any program may have `{"code":4000,"message":"..."}`.
  const isOwn = isFirst || module !== null || (code !== null && word !== "");
  return isNearWord || (isOwn && isPublicCode(code));
}

/** Whether a text begins with the title of the one entry that answers. */
const isTitled = (text, main) =>
  main.length === 1 && titlesOf(main[0]).some((it) => letters(text).startsWith(letters(it)));

const titlesOf = (entry) => entry.titles ?? [entry.heading(0), entry.heading(1)];

// ---- Entries by their words

/** The entries that a text names, or whose title it is or contains, or, if asked, resembles. */
function meantBy(text, isLenient) {
  const words = letters(text);
  if (words === "" || text.length > 1000) return { found: [], doubt: null };
  const ways = isLenient
    ? [[named, null], [titledExactly, null], [nearMiss, "spelling"], [holdingTitle, "context"], [inTitle, "similar"], [resembling, "similar"]]
    : [[named, null], [titledExactly, null], [holdingTitle, "context"]];
  for (const [way, doubt] of ways) {
    const found = way(text, words);
    if (found.length > 0) return { found, doubt };
  }
  return { found: [], doubt: null };
}

/** The letters of the name, of the id, and of a code that is a word: a number one digit off is another. */
const namesOf = (entry) => (numbered.includes(entry) ? entry.names : [...entry.names, letters(entry.code)]);

/** By the one name, id or word that it misses by a letter, or by two if it is long. */
function nearMiss(_, words) {
  if (words.length < 5 || words.length > 100) return [];
  let least = words.length < 16 ? 1 : 2;
  let found = new Map();
  const add = (key, value) => {
    if (Math.abs(key.length - words.length) > least) return;
    const errors = distance(words, key);
    if (errors > least) return;
    if (errors < least) found = new Map();
    least = errors;
    found.set(key, [...found.get(key) ?? [], value]);
  };
  for (const entry of entries) for (const key of new Set(namesOf(entry))) add(key, () => [entry]);
  for (const [place, key] of (services?.folded ?? []).entries()) {
    add(key, () => listings({ word: services.words[place] }, () => true).sort(byReview));
  }
  return found.size === 1 ? [...new Set([...found.values()][0].flatMap((it) => it()))] : [];
}

/** By name, id or word; a path in Rust names the table too. */
function named(text) {
  const [owner, name] = ["", ...text.split("::")].slice(-2);
  const isAsked = (entry) => owner === "" || entry.tables.some((table) => enumOf(table) === owner);
  const exactly = entries.filter((it) => it.code === name || rustNames.get(it) === name);
  const listed = listings({ word: name }, () => true).sort(byReview);
  let found = [...exactly, ...listed].filter(isAsked);
  if (found.length > 0) return found;
  const words = letters(name);
  found = entries.filter((it) => namesOf(it).includes(words));
  const places = services ? services.words.filter((_, place) => services.folded[place] === words) : [];
  return [...found, ...places.flatMap((word) => listings({ word }, () => true).sort(byReview))].filter(isAsked);
}
