// ---- The services of API 3.0, which are packed in the page

const packed = document.getElementById("packed");
/** The option of each table in the filter, in the order of the packed tables. */
const tables = new Map([...document.querySelectorAll("#tables > option")].map((it) => [it.value, it]));
const tableNames = [...tables.keys()];

/** The unpacked services; undefined until then, null if there are none or the browser cannot unpack them. */
let services = packed ? undefined : null;
let unpacking;

/** Unpacks them, once. */
function unpack() {
  unpacking ??= unpacked().then(
    (it) => { services = it; },
    () => { services = null; document.getElementById("trouble").hidden = false; },
  );
  return unpacking;
}

async function unpacked() {
  const text = atob(packed.textContent);
  const bytes = new Uint8Array(text.length);
  for (let place = 0; place < text.length; place++) bytes[place] = text.charCodeAt(place);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
  const data = await new Response(stream).json();
  await pause();
  let word = "";
  const words = data.words.split("\n").map((line) => word = word.slice(0, line.charCodeAt(0) - 35) + line.slice(1));
  const starts = [0];
  for (const count of data.counts) starts.push(starts.at(-1) + count);
  await pause();
  const joined = words.join("\n").toLowerCase().replace(/[^\p{L}\p{N}\n]/gu, "");
  await pause();
  return {
    ...data,
    words,
    joined,
    folded: joined.split("\n"),
    places: new Map(words.map((it, place) => [it, place])),
    lowered: data.texts.map((texts) => texts.map((it) => it.toLowerCase())),
    labels: tableNames.map((it) => labelOf(it).map((label) => label.toLowerCase())),
    common: words.map(commonOf),
    // What each listing says, which is the same where only the pages differ.
    answers: data.own.map((it) => JSON.stringify({ ...it, sources: undefined })),
    // The first listing of each word.
    starts,
  };
}

/** Lets the browser do pending work, such as showing what is typed. */
const pause = () => new Promise((goOn) => setTimeout(goOn));

const isListed = (word) => services?.places.has(word) ?? false;

/** The code of a link to a service: `#cdn_v20180606-ResourceNotFound.CdnHostNotExists`. */
function linked(text) {
  const [, service, word] = /^#?([a-z0-9_]+)-(\S+)$/.exec(text) ?? [];
  if (!tables.has(service)) return null;
  const isSame = (it) => it.replace(/[^A-Za-z0-9_.-]/g, "-") === word;
  return { service, word: isListed(word) ? word : services?.words.find(isSame) ?? word };
}

/** The common code whose texts a word has where it has none: the same word, or its family. */
const commonOf = (word) => commons.get(word) ?? familyOf(word);

// ---- Listings: each is a table that lists a word

const ownOf = (listing) => services.own[services.ownAt[listing]];

function factsOf(word, listing) {
  const own = ownOf(listing);
  const common = commonOf(word);
  return {
    own,
    common,
    table: tableNames[services.tables[listing]],
    category: own.category ?? common?.category ?? "unknown",
    retry: own.retry ?? commons.get(word)?.retry ?? "",
  };
}

/** Whether the common code says the same, and a service adds nothing. */
const isPlain = (word, listing) => services.ownAt[listing] === 0 && commons.has(word);

/** The listings of one word, grouped by answer. */
function grouped(word, all) {
  const groups = new Map();
  for (const listing of all) {
    const facts = factsOf(word, listing);
    const key = services.answers[services.ownAt[listing]];
    const group = groups.get(key) ?? new Listed(word, listing, facts);
    groups.set(key, group);
    group.tables.push(facts.table);
  }
  return [...groups.values()];
}

/** The answers of services to the word of a reply: all of them, or that of the one that it names. */
function listings({ word, service }, isChosen) {
  const place = services?.places.get(word);
  if (place === undefined) return [];
  const all = range(services.starts[place], services.starts[place + 1]).filter((it) => {
    const table = tableNames[services.tables[it]];
    return service ? table === service
      : !isPlain(word, it) && isChosen({ ...factsOf(word, it), tables: [table] });
  });
  return grouped(word, all);
}

const range = (start, end) => Array.from({ length: end - start }, (_, place) => start + place);

// ---- Search

/**
 * The chosen listings that match every word, in groups, best first. Yields now and then, so that typing
 * is not held up.
 */
function* searched(text, isChosen, isNarrow) {
  const words = wordsOf(text);
  // Nobody searches for so many words.
  if (words.length > 12) return [];
  const fits = words.map(fitsOf);
  const found = [];
  for (const [place, word] of services.words.entries()) {
    if (place % 512 === 511) yield;
    const common = services.common[place];
    const named = fits.map((fit) => fit.word(place));
    if (fits.some((fit, at) => named[at] === 0 && !fit.isElsewhere && !fit.common.has(common))) continue;
    const hits = [];
    let best = 0;
    for (let listing = services.starts[place]; listing < services.starts[place + 1]; listing++) {
      const score = total(fits, named, listing, common);
      if (score === 0 || (isPlain(word, listing) && !isNarrow && !fits.some((it) => it.isName(listing)))) continue;
      const facts = factsOf(word, listing);
      if (!isChosen({ ...facts, tables: [facts.table] })) continue;
      hits.push(listing);
      best = Math.max(best, score + (facts.own.isReviewed ? 5 : 0));
    }
    if (hits.length > 0) found.push({ best, groups: grouped(word, hits) });
  }
  if (words.length > 0) found.sort((one, other) => other.best - one.best);
  return found.flatMap((it) => it.groups);
}

/** How well a listing matches all words; a match only in the texts of its family does not count. */
function total(fits, named, listing, common) {
  let sum = fits.length === 0 ? 1 : 0;
  let isMeant = fits.length === 0;
  for (const [place, fit] of fits.entries()) {
    const own = Math.max(named[place], fit.own[services.ownAt[listing]]);
    const table = fit.tables[services.tables[listing]];
    const score = Math.max(own, table, fit.common.has(common) ? 1 : 0);
    if (score === 0) return 0;
    isMeant ||= own > 0 || table > 0;
    sum += score;
  }
  return isMeant ? sum : 0;
}

/** The texts, and the places of words, that have a word of a group, not as part of another word. */
function alike(group) {
  group.alike ??= {
    texts: services.lowered.map((texts) => texts.some((it) => group.pattern.test(it))),
    words: new Set([...having(group.en.map(letters))].filter((it) => group.pattern.test(spelled(services.words[it])))),
  };
  return group.alike;
}

/** The places of the words that have one of these texts, searching all words at once. */
function* having(texts) {
  const { folded, joined } = services;
  for (const text of texts) {
    let [place, end] = [0, folded[0].length];
    for (let at = joined.indexOf(text); at >= 0; at = joined.indexOf(text, end)) {
      while (end < at) end += 1 + folded[++place].length;
      yield place;
    }
  }
}

/** How well one word of a search matches words, the texts of codes, tables, and families. */
function fitsOf(word) {
  const { group } = word;
  const at = (text) => fitAt(text.indexOf(word.text), word.text, text);
  // As in `fit`: titles, remedies, and the meaning.
  const hasTitles = group?.titles ?? true;
  const hasRemedies = hasTitles && !group?.retry.length;
  const others = group && hasTitles ? alike(group) : null;
  const texts = services.lowered.map((it, place) => Math.max(...it.map(at), others?.texts[place] ? 8 : 0));
  const own = services.own.map((it) => Math.max(
    hasTitles && it.title !== undefined ? texts[it.title] : 0,
    hasRemedies && texts[it.remedy] > 0 ? 2 : 0,
    group && isMeant(group, it) ? 4 : 0,
  ));
  // The name of a table, or the beginning of a word of its label; Chinese has no blanks.
  const [shortest, least] = isHan(word.text) ? [2, 8] : [4, 10];
  const isLabel = (label) => word.text.length >= shortest && at(label) >= least;
  const named = services.labels.map((labels, table) =>
    tableNames[table] === word.text || labels[0].startsWith(`${word.text}:`) ? 4 : labels.some(isLabel) ? 2 : 0);
  return {
    word: (place) => {
      if (!word.letters || !hasTitles) return 0;
      const found = services.folded[place].indexOf(word.letters);
      if (found < 0) return others?.words.has(place) ? 8 : 0;
      return services.words[place].toLowerCase() === word.text ? 100
        : fitAt(found, word.letters, services.folded[place]);
    },
    own,
    tables: named,
    isName: (listing) => named[services.tables[listing]] === 4,
    // In addition to the words themselves.
    isElsewhere: [...own, ...named].some((it) => it > 0),
    common: new Set([...commons.values()].filter((it) =>
      (hasTitles && it.titles.some((title) => title.includes(word.text))) || group?.category === it.category)),
  };
}
