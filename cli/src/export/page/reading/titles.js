// ---- Entries by their titles

/** The most letters in a hundred that may be wrong in a title with typos. */
const MOST_ERRORS = 18;

let titleIndex;

/** The entries of each title, by its letters, in order; of services, those that have titles of their own. */
function byTitle() {
  if (titleIndex && titleIndex.of === services) return titleIndex.entries;
  const all = new Map();
  const add = (entry, titles) => {
    for (const key of new Set(titles.map(letters))) all.set(key, [...all.get(key) ?? [], entry]);
  };
  for (const entry of entries) add(entry, [...entry.titles, ...entry.editions]);
  const hasOwn = ({ isReviewed, title }) => isReviewed && title !== undefined;
  const owns = (services?.own ?? []).map(hasOwn);
  for (const [place, word] of (services?.words ?? []).entries()) {
    const listed = services.ownAt.slice(services.starts[place], services.starts[place + 1]);
    if (!listed.some((it) => owns[it])) continue;
    for (const it of listings({ word }, ({ own }) => hasOwn(own))) add(it, services.texts[it.facts.own.title]);
  }
  titleIndex = { of: services, entries: new Map([...all].sort(([one], [other]) => (one < other ? -1 : 1))) };
  return titleIndex.entries;
}

/** Whether a text is a title, in either language. */
const isTitle = (text) => byTitle().has(letters(text) || null);

const titledExactly = (_, words) => byTitle().get(words) ?? [];

const isNumbered = (entry) => numbered.includes(entry);

/**
 * By the longest title in a text; a word or two of Chinese would match too much, and so would titles of API
 * 3.0 such as `operation failed`.
 */
function holdingTitle(_, words) {
  let [longest, found] = ["", []];
  for (const [title, all] of byTitle()) {
    if (title.length < Math.max(5, longest.length) || !words.includes(title) || !all.some(isNumbered)) continue;
    [longest, found] = [title, all];
  }
  return found;
}

/** By the shortest title that contains it; titles of numbers first, since words have names. */
function inTitle(_, words) {
  // A word or two is in many titles.
  if (words.length < 5) return [];
  const rank = ([title, all]) => (all.some(isNumbered) ? 0 : 1000) + title.length;
  const holding = [...byTitle()].filter(([title]) => title.includes(words));
  return holding.sort((one, other) => rank(one) - rank(other))[0]?.[1] ?? [];
}

/** By the title that is most similar to the text. */
function resembling(_, words) {
  let [best, found] = [Infinity, []];
  for (const [title, all] of byTitle()) {
    const longest = Math.max(title.length, words.length);
    const most = Math.floor((longest * MOST_ERRORS) / 100);
    if (Math.abs(title.length - words.length) > most) continue;
    const errors = distance(title, words);
    const share = Math.floor((errors * 1000) / longest);
    if (errors <= most && share < best) [best, found] = [share, all];
  }
  return found;
}
