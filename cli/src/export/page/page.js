"use strict";
// Searches and filters the codes that stand in the page. Nothing is loaded, nothing is sent, and
// no text becomes markup: what is shown either stands in the page or is set as `textContent`.

const root = document.documentElement;
const query = document.getElementById("query");
const controls = document.getElementById("controls");
const filters = [...controls.querySelectorAll("select")];
const catalogue = document.getElementById("catalogue");
const results = document.getElementById("results");
const count = document.getElementById("count");
const reading = document.getElementById("reading");
const clearing = document.getElementById("clear");

const say = (en, zh) => (root.lang.startsWith("zh") ? zh : en);

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

/** The entries that answer a reply: those of its module code, then its public code. */
function answers(reply) {
  const isPublic = (it) => it.table === "public";
  const all = entries.filter((it) => it.code === reply.module);
  let found = all.filter((it) => !isPublic(it));
  // Outside a reply, a number in brackets may be a public code too.
  if (found.length === 0 && reply.code === null) found = all;
  // Where the number leaves a choice, the service's own words may make it.
  const meant = found.filter((it) => letters(reply.text).startsWith(letters(it.titles[1])));
  if (meant.length === 1) found = [...meant, ...found.filter((it) => it !== meant[0])];
  const isAmbiguous = found.length > 1 && meant.length !== 1;
  if (reply.word !== null && reply.code === null && reply.module === null) {
    const word = letters(reply.word);
    found = entries.filter((it) => it.names.split("\n").some((name) => letters(name) === word));
  }
  const around = entries.filter((it) => isPublic(it) && it.code === reply.code);
  return { found: chosen(found).concat(around), isAmbiguous };
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

const isChosen = (entry) =>
  filters.every((it) => it.value === "" || it.value === entry.element.dataset[it.name]);
const chosen = (found) => found.filter(isChosen);

// ---- What is shown

function update() {
  const text = query.value.trim();
  const isFiltered = filters.some((it) => it.value !== "");
  const code = number(text);
  const reply = text === "" || code !== null ? null : readReply(text);
  reading.hidden = true;
  // What was found last goes back to its place.
  if (results.firstChild) {
    for (const entry of entries) entry.section.append(entry.element);
  }
  let found;
  let isAnswer = false;
  if (text === "") {
    found = chosen(entries);
    for (const entry of entries) entry.element.hidden = !isChosen(entry);
    for (const section of catalogue.children) {
      section.hidden = !section.querySelector("article:not([hidden])");
    }
  } else {
    if (reply) {
      const { found: all, isAmbiguous } = answers(reply);
      found = all;
      isAnswer = !isAmbiguous;
      read(reply, isAmbiguous);
    } else {
      found = chosen(ranked(code ?? text));
      const same = found.filter((it) => it.code === code).length;
      isAnswer = same === 1 || (code === null && found.length <= 3);
      if (same > 1) {
        tell([
          say(`${same} tables know `, `有 ${same} 个表使用 `),
          strong(code),
          say("; choose a table to narrow it down.", "，可选择一个表缩小范围。"),
        ]);
      }
    }
    for (const entry of found) entry.element.hidden = false;
    results.replaceChildren(...found.map((it) => it.element));
  }
  results.classList.toggle("answered", isAnswer);
  catalogue.hidden = text !== "";
  results.hidden = text === "";
  clearing.hidden = text === "" && !isFiltered;
  count.textContent = found.length === 0 && !reply?.isSuccess
    ? say("Nothing matches: try fewer words, or clear the filters.", "没有匹配项：请减少关键词或清除筛选。")
    : found.length === entries.length
      ? say(`${entries.length} codes`, `${entries.length} 个错误码`)
      : say(`${found.length} of ${entries.length} codes`, `${entries.length} 个错误码中的 ${found.length} 个`);
}

function clear() {
  for (const control of [query, ...filters]) control.value = "";
  update();
}

/** Says how a reply was read, and what of it no table knows. */
function read(reply, isAmbiguous) {
  if (reply.isSuccess) {
    tell([say("The call succeeded: there is nothing to explain.", "调用成功，没有需要解释的错误。")]);
    return;
  }
  const parts = [];
  const add = (label, code, isKnown) =>
    parts.push(parts.length ? say(", ", "，") : say("Read as ", "识别为"), label, strong(code),
      isKnown ? "" : say(" (not in these tables)", "（表中没有）"));
  if (reply.module !== null) {
    add(say("module code ", "模块错误码 "), reply.module, entries.some((it) => it.code === reply.module));
  }
  if (reply.code !== null) add(say("code ", "公共错误码 "), reply.code, known(reply.code, true));
  if (reply.module === null && reply.code === null) add("", reply.word, true);
  if (isAmbiguous) parts.push(say("; several tables know it: choose one.", "；多个表都有此码，请选择一个表。"));
  tell(parts);
}

function tell(parts) {
  reading.replaceChildren(...parts);
  reading.hidden = false;
}

function strong(text) {
  const element = document.createElement("strong");
  element.textContent = text;
  return element;
}

// ---- Links to a code

function follow() {
  // An anchor is made of ASCII, so that nothing has to be decoded.
  const element = document.getElementById(location.hash.slice(1));
  if (!element?.matches("article")) return;
  if (!element.checkVisibility()) clear();
  element.querySelector("details").open = true;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: "start" });
}

// ---- Keys

const visible = () => [...document.querySelectorAll("article")].filter((it) => it.checkVisibility());

function onKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const { key, target } = event;
  const isTyping = target.matches("input, select");
  const move = (element) => {
    event.preventDefault();
    element?.focus();
    element?.scrollIntoView({ block: "nearest" });
  };
  if (key === "/" && !isTyping) {
    move(query);
    query.select();
  } else if (key === "Escape") {
    if (target === query) clear();
    else move(query);
  } else if (target === query && (key === "ArrowDown" || key === "Enter")) {
    move(visible()[0]);
    if (key === "Enter" && target.value !== "") toggle(visible()[0], true);
  } else if (target.matches("article")) {
    const all = visible();
    const place = all.indexOf(target);
    if (key === "ArrowDown") move(all[Math.min(place + 1, all.length - 1)]);
    if (key === "ArrowUp") move(place === 0 ? query : all[place - 1]);
    if (key === "Enter") toggle(target, !target.querySelector("details").open);
  }
}

function toggle(element, isOpen) {
  if (!element) return;
  element.querySelector("details").open = isOpen;
  // A link to the code, for whoever is asked next.
  if (isOpen) history.replaceState(null, "", `#${element.id}`);
}

// ---- Language

function speak(lang) {
  root.lang = lang.startsWith("zh") ? "zh-CN" : "en";
  for (const element of document.querySelectorAll("[data-en]")) {
    const text = say(element.dataset.en, element.dataset.zh);
    if (element === query) element.placeholder = text;
    else element.textContent = text;
  }
  for (const button of document.querySelectorAll("#languages button")) {
    button.setAttribute("aria-pressed", String(root.lang.startsWith(button.dataset.lang)));
  }
  document.title = document.querySelector(`h1 [lang="${root.lang}"]`).textContent;
  update();
}

/** A page in a file may have no storage; then the choice is not remembered. */
const storage = {
  get: () => { try { return localStorage.getItem("lang"); } catch { return null; } },
  set: (lang) => { try { localStorage.setItem("lang", lang); } catch { /* not remembered */ } },
};

// ---- Start

const parameters = new URLSearchParams(location.search);
const spoken = (navigator.languages ?? [navigator.language]).find((it) => /^(en|zh)/i.test(it));

for (const element of [controls, document.getElementById("languages"), document.getElementById("keys")]) {
  element.hidden = false;
}
controls.addEventListener("input", update);
controls.addEventListener("submit", (event) => event.preventDefault());
clearing.addEventListener("click", clear);
document.addEventListener("keydown", onKey);
document.getElementById("languages").addEventListener("click", ({ target }) => {
  const { lang } = target.dataset;
  if (!lang) return;
  storage.set(lang);
  speak(lang);
});
addEventListener("hashchange", follow);

query.value = parameters.get("q") ?? "";
speak(parameters.get("lang") ?? storage.get() ?? spoken ?? root.lang);
follow();
