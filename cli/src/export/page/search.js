"use strict";
// Understands what was typed or pasted, and finds the codes that fit. The same script goes on in
// page.js, which shows them.

// ---- The codes, as they stand in the page

const entries = [...document.querySelectorAll("article")].map((element, place) => {
  const text = (selector) =>
    [...element.querySelectorAll(selector)].map((it) => it.textContent).join("\n").toLowerCase();
  return {
    element,
    place,
    section: element.parentElement,
    code: element.dataset.code,
    table: element.dataset.table,
    // What names the code, and everything else that is said of it.
    titles: [...element.querySelectorAll("h3 span")].map((it) => it.textContent.toLowerCase()),
    names: text(".name, .id"),
    rest: text(".remedy, dd:not(.twins), .verdict") + "\n" + text(".table") + "\n" +
      element.parentElement.querySelector("h2").textContent.toLowerCase() + "\n" +
      element.dataset.category + "\n" + element.dataset.retry,
  };
});

const known = (code, isPublic) =>
  entries.some((it) => it.code === code && (it.table === "public") === isPublic);

// ---- What was typed or pasted

/** Digits and minus may be full-width; zeros before a number say nothing. */
function number(text) {
  const ascii = text.trim().replace(/[０-９－−]/g, (it) =>
    it === "－" || it === "−" ? "-" : String.fromCharCode(it.charCodeAt(0) - 0xfee0));
  return /^-?\d{1,10}$/.test(ascii) ? String(Number(ascii)) : null;
}

/**
 * The codes that a reply, or a line of a log, names: `"code": 4000`, `(-514)` at the head of a
 * message, a number at the very beginning. Other numbers are none, since logs are full of them.
 */
function readReply(pasted) {
  const text = pasted
    .replace(/\\u([0-9a-f]{4})/gi, (_, digits) => String.fromCharCode(parseInt(digits, 16)))
    .replaceAll("\\", "");
  const isJson = text.includes("{");
  const reply = { code: null, module: null, word: null, text: "", isSuccess: false };
  for (const [, inside, rest] of text.matchAll(/[(（]([^()（）]{1,16})[)）]([^"'\n]*)/g)) {
    const code = number(inside);
    if (code !== null && reply.module === null && (isJson || known(code, false) || known(code, true))) {
      reply.module = code;
      reply.text = rest.trim();
    }
  }
  const named = [...text.matchAll(/code["']?[\s:=]*["']?(-?\d+)/gi)].map(([, digits]) => number(digits));
  const leading = /^\s*(-?\d+)[\s:(,：（，]/.exec(text)?.slice(1).map(number) ?? [];
  for (const code of [...leading, ...named]) {
    if (known(code, true)) reply.code ??= code;
    else if (known(code, false)) reply.module ??= code;
  }
  reply.isSuccess = isJson && named[0] === "0" && reply.code === null;
  if (isJson && !reply.isSuccess) reply.code ??= named[0] ?? null;
  // API 3.0 has the vendor's ids instead of numbers.
  reply.word = /["']Code["']\s*:\s*["']([A-Za-z][\w.]*)["']/.exec(text)?.[1] ?? null;
  return reply.isSuccess || (reply.code ?? reply.module ?? reply.word) !== null ? reply : null;
}

// ---- What fits, best first

const letters = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/**
 * The entries that answer a reply, as far as they are chosen: those of its module code, the one of
 * its public code, and what the same number means elsewhere.
 */
function answers(reply, isChosen) {
  const isPublic = (it) => it.table === "public";
  const all = entries.filter((it) => it.code === reply.module);
  let found = all.filter((it) => !isPublic(it));
  // Outside a reply, a number in brackets may be a public code too.
  if (found.length === 0 && reply.code === null) found = all;
  // Where the number leaves a choice, the service's own words may make it.
  const meant = found.filter((it) => letters(reply.text).startsWith(letters(it.titles[1])));
  const isAmbiguous = found.length > 1 && meant.length !== 1;
  const elsewhere = meant.length === 1 ? found.filter((it) => it !== meant[0]) : [];
  if (meant.length === 1) found = meant;
  if (reply.word !== null && reply.code === null && reply.module === null) {
    const word = letters(reply.word);
    found = entries.filter((it) => it.names.split("\n").some((name) => letters(name) === word));
  }
  const around = entries.filter((it) => isPublic(it) && it.code === reply.code);
  return { found: [...found.filter(isChosen), ...around, ...elsewhere.filter(isChosen)], isAmbiguous };
}

/** How well an entry fits one word: by its code, by what names it, by what is said of it. */
function fit(entry, word) {
  if (entry.code === word || entry.element.id === word) return 100;
  if (/^-?\d+$/.test(word) && entry.code.startsWith(word)) return 20;
  let best = 0;
  for (const text of [...entry.titles, entry.names]) {
    const place = text.indexOf(word);
    if (place < 0) continue;
    const isStart = place === 0 || /[^a-z0-9]/.test(text[place - 1]);
    // 不存在 is not what 存在 asks for.
    const isNegated = /[不未非]/.test(text[place - 1] ?? "");
    best = Math.max(best, (isStart ? 10 : 8) * (isNegated ? 0.5 : 1) + (2 * word.length) / text.length);
  }
  return best || (entry.table === word ? 4 : entry.rest.includes(word) ? 2 : 0);
}

/** Whether a word of the titles differs from this one in a letter, or in two if it is long. */
function isNear(entry, word) {
  const most = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
  return most > 0 && entry.titles[0].split(" ").some((other) => distance(word, other) <= most);
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

function ranked(text) {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const rank = (fits) =>
    entries
      .map((entry) => {
        const scores = words.map((word) => fits(entry, word));
        const phrase = entry.titles.some((title) => title.includes(text.toLowerCase().trim())) ? 10 : 0;
        return { entry, score: scores.every(Boolean) ? scores.reduce((sum, it) => sum + it, phrase) : 0 };
      })
      .filter((it) => it.score > 0)
      .sort((one, other) => other.score - one.score || one.entry.place - other.entry.place)
      .map((it) => it.entry);
  const found = rank(fit);
  return found.length > 0 ? found : rank((entry, word) => fit(entry, word) || (isNear(entry, word) ? 4 : 0));
}
