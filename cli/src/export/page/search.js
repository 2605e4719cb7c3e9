"use strict";
// Finds the codes that match. The same script continues in services.js, which unpacks the services of
// API 3.0 and searches them, in service.js, which shows their codes, in reading/, which reads what was
// pasted, and in page.js, which shows what was found.

// ---- The codes in the HTML of the page

const letters = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

const isHan = (text) => /^\p{Script=Han}+$/u.test(text);

const entries = [...document.querySelectorAll("article")].map((element, place) => {
  const texts = (selector) => [...element.querySelectorAll(selector)].map((it) => it.textContent.toLowerCase());
  return {
    element,
    place,
    section: element.parentElement,
    code: element.dataset.code,
    table: element.dataset.table,
    tables: [element.dataset.table],
    category: element.dataset.category,
    retry: element.dataset.retry ?? "",
    // The names of the code, and everything else about it.
    titles: texts("h3 span"),
    editions: [...element.querySelectorAll("[data-title]")].map((it) => it.dataset.title.toLowerCase()),
    names: texts(".name, .id").map(letters),
    spelled: [...element.querySelectorAll(".name, .id")].map((it) => spelled(it.textContent)),
    rest: [
      ...texts(".remedy, dd:not(.twins), .verdict"),
      element.parentElement.querySelector("h2").textContent.toLowerCase(),
      element.dataset.category,
      element.dataset.retry,
    ].join("\n"),
  };
});

const commons = new Map(entries.filter((it) => it.table === "common").map((it) => [it.code, it]));

/** The family of a word of API 3.0: the entry of the part before its first dot. */
function familyOf(word) {
  const dot = (word ?? "").indexOf(".");
  const head = dot < 0 ? undefined : commons.get(word.slice(0, dot));
  return head && "family" in head.element.dataset ? head : undefined;
}

// ---- Synonyms: the same list as in the command line

const synonyms = JSON.parse(document.getElementById("synonyms").textContent).map((group) => {
  const words = [...group.en, ...group.zh];
  // There are blanks between the words of titles and of spelled-out names: `white list`.
  const patterns = words.map((word) => isHan(word) ? word
    : `(?<![a-z0-9])${[...letters(word)].join(" ?")}(?![a-z0-9])`);
  return { ...group, words, pattern: new RegExp(patterns.join("|")) };
});
const synonymOf = new Map(synonyms.flatMap((group) => group.words.map((word) => [letters(word), group])));
const longest = Math.max(...synonyms.flatMap((it) => it.en).map((it) => it.split(" ").length));
const chinese = new RegExp(`(${synonyms.flatMap((it) => it.zh).sort((one, other) => other.length - one.length).join("|")})`);

/** Whether a code is meant by its category or its verdict. */
const isMeant = (group, { category, retry }) => group.category === category || group.retry.includes(retry);

/** An unknown Chinese word is split at the words of the list: 接口限频. */
function apart(word) {
  const has = (text) => text.includes(word);
  if (!isHan(word) || synonymOf.has(word) || entries.some((it) => it.titles.some(has) || has(it.rest))) {
    return [word];
  }
  const parts = word.split(chinese);
  return parts.length === 1 ? parts : parts.filter((it) => it.length > 1);
}

/** Joins the words of terms in the list, however they are written, and keeps synonyms once. */
function joined(words) {
  const found = new Map();
  // Nobody asks for a code in so many words.
  const most = words.length > 50 ? 1 : longest;
  for (let place = 0; place < words.length;) {
    const synonym = (count) => synonymOf.get(letters(words.slice(place, place + count).join("")));
    let count = Math.min(most, words.length - place);
    while (count > 1 && !synonym(count)) count--;
    const group = synonym(count);
    const text = words.slice(place, place + count).join(" ");
    if (!found.has(group ?? text)) found.set(group ?? text, { text, group });
    place += count;
  }
  return [...found.values()];
}

// ---- Hits, best first

/**
 * The words of a text. `cdn:2001` is two words, and so is `项目ID`; `CdnError::Unknown` is a table and
 * one of its codes.
 */
function wordsOf(text) {
  const words = text.replace(/\b(?:\w+::){0,4}(\w+?)Error::/g, "$1 ").toLowerCase()
    .match(/\p{Script=Han}+|[^\s#:,"'()（），。：；！？\p{Script=Han}]+/gu) ?? [];
  return joined(words.flatMap(apart)).map((word, _, all) =>
    ({ ...word, isAlone: all.length === 1, letters: letters(word.text), pattern: spread(word.text) }));
}

/** Chinese is typed without blanks: 域名存在 matches 域名已经存在, but not 域名不存在. */
function spread(word) {
  return /^\p{Script=Han}{4,20}$/u.test(word) ? new RegExp([...word].join("[^不未非]{0,3}")) : null;
}

/** How well an entry matches one word: by its code, its names, its other texts, or its meaning. */
function fit(entry, word) {
  if ([entry.code, entry.element.id].some((it) => it.toLowerCase() === word.text)) return 100;
  const { group } = word;
  if (!group) return fitItself(entry, word);
  const first = word.isAlone ? group.first.indexOf(entry.element.id) : -1;
  if (first >= 0) return 50 - first;
  const isAlike = group.titles && [...entry.titles, ...entry.spelled].some((it) => group.pattern.test(it));
  return Math.max(fitItself(entry, word), isAlike ? 8 : isMeant(group, entry) ? 4 : 0);
}

/** How well an entry matches the word itself. A word for a verdict matches only that: "do not retry" has "retry" too. */
function fitItself(entry, word) {
  const { titles = true, retry = [] } = word.group ?? {};
  if (!titles) return 0;
  if (/^-?\d+$/.test(word.text) && entry.code.startsWith(word.text)) return 20;
  let best = 0;
  for (const title of entry.titles) {
    best = Math.max(best, fitAt(title.indexOf(word.text), word.text, title));
  }
  for (const name of word.letters ? entry.names : []) {
    best = Math.max(best, fitAt(name.indexOf(word.letters), word.letters, name));
  }
  if (best === 0 && word.pattern) {
    best = Math.max(...entry.titles.map((it) => fitAt(it.search(word.pattern), word.text, it) / 2));
  }
  if (best > 0 || retry.length > 0) return best;
  return letters(entry.table) === word.letters ? 4 : entry.rest.includes(word.text) ? 2 : 0;
}

/** How well a word at this place of a text matches. */
function fitAt(place, word, text) {
  if (place < 0) return 0;
  const isStart = place === 0 || /[^a-z0-9]/.test(text[place - 1]);
  // 存在 does not match 不存在.
  const isNegated = /[不未非]/.test(text[place - 1] ?? "");
  return (isStart ? 10 : 8) * (isNegated ? 0.5 : 1) + (2 * word.length) / text.length;
}

/** Whether a word of the titles differs from this one in a letter, or in two if it is long. */
function isNear(entry, word) {
  const most = word.text.length < 4 ? 0 : word.text.length < 8 ? 1 : 2;
  const isNearTo = (other) =>
    Math.abs(other.length - word.text.length) <= most && distance(word.text, other) <= most;
  return most > 0 && entry.titles[0].split(" ").some(isNearTo);
}

/** The edit distance: letters to add, to drop or to replace. */
function distance(one, other) {
  let row = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (const letter of one) {
    let diagonal = row[0]++;
    for (let place = 1; place < row.length; place++) {
      const replaced = diagonal + (other[place - 1] === letter ? 0 : 1);
      diagonal = row[place];
      row[place] = Math.min(replaced, diagonal + 1, row[place - 1] + 1);
    }
  }
  return row[row.length - 1];
}

/** The entries that match every word; else those whose title is in the text; else similar ones. */
function ranked(text) {
  const words = wordsOf(text);
  const phrase = text.toLowerCase().trim();
  const score = (entry, fits) => {
    const title = entry.titles.find((it) => it.includes(phrase));
    // The exact phrase, which is better the more of the title it is.
    let sum = title ? 10 + (4 * phrase.length) / title.length : 0;
    for (const word of words) {
      const quality = fits(entry, word);
      if (quality === 0) return 0;
      sum += quality;
    }
    return words.length > 0 ? sum : 0;
  };
  const rank = (fits) =>
    entries
      .map((entry) => ({ entry, score: score(entry, fits) }))
      .filter((it) => it.score > 0)
      .sort((one, other) => other.score - one.score || one.entry.place - other.entry.place)
      .map((it) => it.entry);
  const ways = [
    () => rank(fit),
    () => holdingTitle(text, letters(text)).filter((it) => entries.includes(it)),
    () => rank((entry, word) => fit(entry, word) || (isNear(entry, word) ? 4 : 0)),
  ];
  for (const way of ways) {
    const found = way();
    if (found.length > 0) return found;
  }
  return [];
}
