// Searches and filters the codes of the page. Nothing is loaded, nothing is sent, and no text becomes
// markup: what is shown is either part of the page or set as `textContent`.

const root = document.documentElement;
const query = document.getElementById("query");
const controls = document.getElementById("controls");
const filters = [...controls.querySelectorAll("select")];
const catalog = document.getElementById("catalog");
const results = document.getElementById("results");
const count = document.getElementById("count");
const readingShown = document.getElementById("reading");
const clearing = document.getElementById("clear");

const say = (en, zh) => (root.lang.startsWith("zh") ? zh : en);

// ---- What is shown

const isChosen = (entry) => filters.every(({ name, value }) =>
  value === "" || (name === "table" ? entry.tables.includes(value) : value === entry[name]));

const chosen = (name) => filters.find((it) => it.name === name).value;

/** Whether an answer is shown; the chosen table has already been taken into account. */
const isChosenAnswer = ({ category, retry }, answer, entry) =>
  isChosen({ category, retry, tables: [chosen("table")] }) && !(chosen("table") && answer.elsewhere.includes(entry));

/** The most answers to replies that are shown. */
const MOST_SHOWN = 200;

/** The last text that was read, since reading a log takes a while. */
let lastRead = { key: null };

function read(text) {
  const scope = chosen("table") || null;
  const key = JSON.stringify([text, scope, services === undefined]);
  if (lastRead.key !== key) lastRead = { key, ...explained(text, scope) };
  return lastRead;
}

function update() {
  const text = query.value.trim();
  // Lines are counted from the first, which may be blank.
  const reading = text === "" ? { found: [], isSuccess: false } : read(query.value);
  // The last hits go back to their places.
  for (const entry of entries) {
    if (results.firstChild) entry.section.append(entry.element);
    entry.element.classList.remove("doubtful", "of-family");
  }
  const isRead = reading.isSuccess || reading.found.some((it) => !isSearch(it));
  const isFiltered = filters.some((it) => it.value !== "");
  let [found, isLike] = [[], false];
  if (text === "") {
    found = entries.filter(isChosen);
    for (const entry of entries) entry.element.hidden = !isChosen(entry);
    for (const section of catalog.children) {
      section.hidden = !section.querySelector("article:not([hidden])");
    }
  } else {
    const searched = isRead ? [] : ranked(text).filter(isChosen);
    // An answer that only resembles a title is one hit of many.
    const { doubt, word, text: words } = reading.found[0] ?? {};
    isLike = !isRead && ((doubt === "similar" && searched.length > 0) || (doubt === "spelling" && isPart(word || words)));
    const meant = isLike ? [] : answered(reading.found);
    found = [...new Set(isRead || doubt === "spelling" ? [...meant, ...searched] : [...searched, ...meant])];
    for (const entry of found) entry.element.hidden = false;
  }
  const [first] = reading.found;
  const isAnswer = isRead ? first !== undefined && isOneAnswer(first.answer) : found.length <= 3;
  results.replaceChildren(...(text === "" ? [] : found.map((it) => it.element)));
  results.classList.toggle("answered", isAnswer);
  catalog.hidden = text !== "";
  results.parentElement.hidden = text === "";
  clearing.hidden = text === "" && !isFiltered;
  const isShown = isRead || (!isLike && (found.length === 0 || reading.found.some((it) => it.doubt !== null)));
  readingShown.replaceChildren(...(isShown && text !== "" ? readingNodes(reading, query.value, isChosenAnswer) : []));
  // A word that was typed may be the beginning of others.
  const isTyped = !isRead || ((first?.word || first?.text) === text && !first.service);
  const isWord = reading.found.some((it) => it.word) || /[A-Z]\w{1,99}\.[A-Z]/.test(text)
    || (isTyped && /[a-z]{2}|\p{Script=Han}/iu.test(text));
  ask({ text, found, isRead, isTyped, isAsked: isFiltered || isWord });
}

/** Whether what was typed is a search: words that are not a code, or a number that may be the beginning of one. */
const isSearch = ({ query, ground, text, word, answer, doubt }) => ground === "typed"
  && ((query === "words" && !answer.main.some((it) => it.code === text))
    || (query === "code" && answer.main.length + answer.elsewhere.length === 0)
    || (doubt === "spelling" && isPart(word || text)));

/** Whether a text is part of a name, which the reader may still be typing. */
function isPart(text) {
  const part = letters(text);
  return [...entries.flatMap((it) => it.names), ...services?.folded ?? []].some((it) => it.includes(part));
}

/** Whether exactly one entry that passes the filters answers, which may be a family. */
function isOneAnswer(answer) {
  const { main, family } = answer;
  return [...main, family].filter((it) => it && isChosenAnswer(it, answer, it)).length === 1;
}

/** The entries that answer, each once, with marks for uncertain ones. */
function answered(failures) {
  const certain = new Set();
  const all = new Set();
  for (const { doubt, answer } of failures) {
    const { main, family, around, elsewhere } = answer;
    if (all.size > MOST_SHOWN) break;
    for (const entry of [...main, family, around, ...elsewhere]) {
      if (!entry || !isChosenAnswer(entry, answer, entry)) continue;
      all.add(entry);
      if (doubt === null && entry !== family) certain.add(entry);
    }
    if (family) family.element.classList.add("of-family");
  }
  for (const entry of all) {
    entry.element.classList.toggle("doubtful", !certain.has(entry) && !entry.element.matches(".of-family"));
    if (certain.has(entry)) entry.element.classList.remove("of-family");
  }
  return [...all];
}

function clear() {
  for (const control of [query, ...filters]) control.value = "";
  limit = STEP;
  update();
  noteSoon();
  // The button disappears, so the focus has to move.
  query.focus();
}

// ---- The search in the address

/** The longest search for a link; longer ones are logs. */
const LONGEST = 200;

const inAddress = () => new URLSearchParams(location.search).get("q") ?? "";

/** The search as an address; a link to a code is already one. */
function forAddress() {
  const text = query.value.trim();
  return text.length > LONGEST || linked(text) ? "" : text;
}

/** The timer that will put it there. */
let noting;

/** Puts the search into the address, so that it can be shared. */
function note(hash) {
  clearTimeout(noting);
  noting = undefined;
  const address = new URL(location.href);
  const text = forAddress();
  if (text === "") address.searchParams.delete("q");
  else address.searchParams.set("q", text);
  address.hash = hash;
  // Browsers refuse this if it is done too often, and some refuse it in files.
  try { history.replaceState(null, "", address); } catch { /* the address stays as it is */ }
}

/** Does so some time after the last key. */
function noteSoon() {
  clearTimeout(noting);
  noting = setTimeout(note, 250, "");
}

/** Shows the search of the address, for example after going back; one that is too long for it stays. */
function recall() {
  // Keep what was typed just before a link was followed.
  if (noting) note(location.hash);
  if (inAddress() === forAddress()) return;
  query.value = inAddress();
  limit = STEP;
  update();
}

// ---- Links to a code

function follow() {
  // Anchors are ASCII, so nothing has to be decoded.
  const id = location.hash.slice(1);
  const element = document.getElementById(id);
  if (element?.matches("article")) {
    if (!element.checkVisibility()) leave();
    reveal(element);
  } else if (linked(id)) {
    leave();
    query.value = `#${id}`;
    update();
    unpack().then(() => reveal(document.getElementById(id)));
  }
}

/** Ends a search that hides the code of a link, but keeps the link. */
function leave() {
  clear();
  note(location.hash);
}

function reveal(element) {
  if (!element) return;
  element.querySelector("details").open = true;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: "start" });
}

// ---- Keys

const visible = () => [...document.querySelectorAll("article")].filter((it) => it.checkVisibility());

function onKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const { key, target } = event;
  const isTyping = target.matches("textarea, select");
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
  } else if (target === query && (key === "Enter" ? !event.shiftKey : key === "ArrowDown" && isOnLastLine())) {
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

const isOnLastLine = () => !query.value.includes("\n", query.selectionEnd);

function toggle(element, isOpen) {
  if (!element) return;
  element.querySelector("details").open = isOpen;
  // Put a link to the code into the address, so that it can be shared.
  if (isOpen) note(element.id);
}

// ---- Language

function speak(lang) {
  root.lang = lang.startsWith("zh") ? "zh-CN" : "en";
  for (const element of document.querySelectorAll("[data-zh]")) {
    // The language is in the address only if it is not the default.
    element.dataset.en ??= element.textContent;
    const text = say(element.dataset.en, element.dataset.zh);
    const shown = { TEXTAREA: "placeholder", OPTGROUP: "label" }[element.tagName] ?? "textContent";
    element[shown] = text;
  }
  for (const button of document.querySelectorAll("#languages button")) {
    button.setAttribute("aria-pressed", String(root.lang.startsWith(button.dataset.lang)));
  }
  document.title = document.querySelector(`h1 [lang="${root.lang}"]`).textContent;
  update();
}

/** A page in a file may have no storage: then the choice is not remembered. */
const storage = {
  get: () => { try { return localStorage.getItem("lang"); } catch { return null; } },
  set: (lang) => { try { localStorage.setItem("lang", lang); } catch { /* not remembered */ } },
};

// ---- Start

const spoken = (navigator.languages ?? [navigator.language]).find((it) => /^(en|zh)/i.test(it));

for (const element of [controls, document.getElementById("languages"), document.getElementById("keys")]) {
  element.hidden = false;
}
controls.addEventListener("input", () => {
  limit = STEP;
  update();
  noteSoon();
});
more.addEventListener("click", () => {
  limit += STEP;
  update();
});
controls.addEventListener("submit", (event) => event.preventDefault());
clearing.addEventListener("click", clear);
document.addEventListener("keydown", onKey);
document.getElementById("languages").addEventListener("click", ({ target }) => {
  const { lang } = target.dataset;
  if (!lang) return;
  storage.set(lang);
  speak(lang);
});
addEventListener("popstate", recall);
addEventListener("hashchange", follow);

query.value = inAddress();
speak(new URLSearchParams(location.search).get("lang") ?? storage.get() ?? spoken ?? root.lang);
follow();
