// Searches and filters the codes of the page. Nothing is loaded, nothing is sent, and no text becomes
// markup: what is shown either stands in the page or is set as `textContent`.

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

// ---- What is shown

const isChosen = (entry) => filters.every(({ name, value }) =>
  value === "" || (name === "table" ? entry.tables.includes(value) : value === entry[name]));

const chosenTable = () => filters.find((it) => it.name === "table").value;

/** Whether an answer is chosen; a service answers with common codes too. */
function isChosenAnswer(entry) {
  const isOfService = entry.table === "common" && tables.has(chosenTable());
  return isChosen(isOfService ? { ...entry, tables: [chosenTable()] } : entry);
}

function update() {
  const text = query.value.trim();
  const isFiltered = filters.some((it) => it.value !== "");
  const replies = text === "" ? [] : understand(text);
  const failed = replies.filter((it) => !it.isSuccess).map((it) => ({ ...it, ...answers(it, isChosenAnswer) }));
  // What was found last goes back to its place.
  if (results.firstChild) {
    for (const entry of entries) entry.section.append(entry.element);
  }
  let found;
  if (text === "") {
    found = entries.filter(isChosen);
    for (const entry of entries) entry.element.hidden = !isChosen(entry);
    for (const section of catalogue.children) {
      section.hidden = !section.querySelector("article:not([hidden])");
    }
  } else {
    found = replies.length === 0
      ? ranked(text).filter(isChosen)
      : [...new Set(failed.flatMap((it) => it.found))];
    for (const entry of found) entry.element.hidden = false;
  }
  const isAnswer = replies.length === 0 ? found.length <= 3 : failed[0]?.isAnswer ?? false;
  results.replaceChildren(...(text === "" ? [] : found.map((it) => it.element)));
  results.classList.toggle("answered", isAnswer);
  results.classList.toggle("family", Boolean(failed[0]?.family));
  catalogue.hidden = text !== "";
  results.parentElement.hidden = text === "";
  clearing.hidden = text === "" && !isFiltered;
  reading.replaceChildren(...(replies.length === 0 ? [] : read(failed)));
  // A word that was typed may be the beginning of others.
  const isTyped = replies.length === 0 || (failed[0]?.word === text && failed[0].service === null);
  const isWord = failed.some((it) => it.word) || (isTyped && /[a-z]{2}|\p{Script=Han}/iu.test(text));
  ask({ text, found, isRead: replies.length > 0, isTyped, isAsked: isFiltered || isWord });
}

function clear() {
  for (const control of [query, ...filters]) control.value = "";
  limit = STEP;
  update();
  noteSoon();
  // The button goes, and the focus must not go with it.
  query.focus();
}

/** How the failed replies were read, what of them no table knows, and what the filters hide. */
function read(failed) {
  if (failed.length === 0) {
    return [say("The call succeeded: there is nothing to explain.", "调用成功，没有需要解释的错误。")];
  }
  const parts = [];
  const isBlind = packed !== null && services === null;
  const add = (label, code, all, isPending = false) => parts.push(
    parts.length > 0 ? say(", ", "，") : say("Read as ", "识别为"),
    label,
    strong(code),
    isPending ? ""
      : all.length === 0 ? say(" (not in these tables)", "（表中没有）")
      : all.some(isChosenAnswer) ? "" : say(" (hidden by the filters)", "（已被筛选隐藏）"),
  );
  for (const { module, code, word, text, entries, around, family, isPending } of failed) {
    const isPublic = module !== null && code === null && known(module, true) && !known(module, false);
    if (module !== null && !isPublic) add(say("module code ", "模块错误码 "), module, entries);
    if (code !== null || isPublic) add(say("code ", "公共错误码 "), code ?? module, isPublic ? entries : around);
    if (module === null && code === null) add(say("", "错误码 "), word || text, family ? [family] : entries, isPending);
    if (family) {
      parts.push(
        isBlind ? say(": the services were not searched", "：未搜索产品错误码")
          : say(": no table lists this word", "：没有任何表收录此错误码"),
        say(`; what is known of its family ${family.code}`, `；以下为其上级错误码 ${family.code} 的说明`),
      );
    }
  }
  if (failed.some((it) => it.isAmbiguous)) {
    parts.push(say("; several tables know it: choose one.", "；多个表都有此码，请选择一个表。"));
  }
  for (const { verdict, family } of failed.filter((it) => it.verdict !== undefined)) {
    const option = controls.querySelector(`select[name=retry] option[value="${verdict}"]`);
    parts.push(
      family ? say("; ", "；") : say("; by both codes: ", "；综合两个错误码："),
      strong(option?.textContent ?? say("nobody has said whether to retry", "能否重试未知")),
    );
  }
  return parts;
}

function strong(text) {
  const element = document.createElement("strong");
  element.textContent = text;
  return element;
}

// ---- The search in the address

/** What is longer is a log and no link. */
const LONGEST = 200;

const inAddress = () => new URLSearchParams(location.search).get("q") ?? "";

/** What of the search goes there; a link to a code is an address itself. */
function forAddress() {
  const text = query.value.trim();
  return text.length > LONGEST || linked(text) ? "" : text;
}

/** What will put it there. */
let noting;

/** Puts the search into the address, for whoever is asked next. */
function note(hash) {
  clearTimeout(noting);
  noting = undefined;
  const address = new URL(location.href);
  const text = forAddress();
  if (text === "") address.searchParams.delete("q");
  else address.searchParams.set("q", text);
  address.hash = hash;
  // Browsers refuse it where it is done too often, and some of them in files.
  try { history.replaceState(null, "", address); } catch { /* the address stays as it is */ }
}

/** After the last key. */
function noteSoon() {
  clearTimeout(noting);
  noting = setTimeout(note, 250, "");
}

/** Shows the search of the address, as after going back; one that is too long for it stays. */
function recall() {
  // What was typed just before a link was followed.
  if (noting) note(location.hash);
  if (inAddress() === forAddress()) return;
  query.value = inAddress();
  limit = STEP;
  update();
}

// ---- Links to a code

function follow() {
  // An anchor is made of ASCII, so that nothing has to be decoded.
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

/** Gives up a search for the code of a link, but not the link. */
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
  // A link to the code, for whoever is asked next.
  if (isOpen) note(element.id);
}

// ---- Language

function speak(lang) {
  root.lang = lang.startsWith("zh") ? "zh-CN" : "en";
  for (const element of document.querySelectorAll("[data-zh]")) {
    // Only where it is not shown at first it is said apart.
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

/** A page in a file may have no storage; then the choice is not remembered. */
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
