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

// ---- What is shown

const isChosen = (entry) =>
  filters.every((it) => it.value === "" || it.value === entry.element.dataset[it.name]);
const chosen = (found) => found.filter(isChosen);

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
      const { found: all, isAmbiguous } = answers(reply, isChosen);
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
