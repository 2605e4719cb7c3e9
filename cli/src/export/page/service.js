// ---- Codes of services as the page shows them

const template = document.getElementById("service");

/** One answer to a word, and the tables that give it; has the interface of the entries in the page. */
class Listed {
  #element;

  constructor(word, listing, facts) {
    this.code = word;
    this.listing = listing;
    this.facts = facts;
    this.tables = [];
  }

  get table() { return this.tables[0]; }
  get id() { return anchor(this.table, this.code); }
  get category() { return this.facts.category; }
  get retry() { return this.facts.retry; }

  /** What happened: its title, or that of the common code with the rest of the word. */
  heading(lang) {
    const { own, common } = this.facts;
    if (own.title !== undefined) return services.texts[own.title][lang];
    if (!common) return this.code;
    const title = common.element.querySelectorAll("h3 > span")[lang].textContent;
    const rest = own.isReviewed ? "" : spelled(this.code.slice(common.code.length));
    return rest === "" ? title : `${title}${[": ", "："][lang]}${rest}`;
  }

  /** What to do, as nodes: addresses are links. */
  remedy(lang) {
    const { own, common } = this.facts;
    return own.remedy !== undefined ? withLinks(services.texts[own.remedy][lang])
      : [...common.element.querySelectorAll(".remedy")[lang].cloneNode(true).childNodes];
  }

  get element() {
    this.#element ??= this.#render();
    return this.#element;
  }

  #render() {
    const { own, category, retry } = this.facts;
    const article = template.content.cloneNode(true).firstElementChild;
    const part = (selector) => article.querySelector(selector);
    const { id } = this;
    article.id = id;
    article.setAttribute("aria-labelledby", `${id}-title`);
    Object.assign(article.dataset, { table: this.table, code: this.code, category });
    if (retry !== "") article.dataset.retry = retry;
    article.classList.toggle("unread", !own.isReviewed);
    part(".code").href = `#${id}`;
    part(".code").textContent = this.code;
    part("h3").id = `${id}-title`;
    for (const lang of [0, 1]) {
      article.querySelectorAll("h3 > span")[lang].textContent = this.heading(lang);
      article.querySelectorAll(".remedy")[lang].replaceChildren(...this.remedy(lang));
    }
    const [short, advice] = services.verdicts[retry];
    part(".verdict").replaceChildren(...both(short));
    part(".advice").replaceChildren(...both(advice));
    part(".category").replaceChildren(...both(services.categories[category]));
    if (own.retired === undefined) part(".retired").remove();
    else part(".retired").replaceChildren(...both(services.texts[own.retired]));
    if (own.isReviewed) part(".listed").remove();
    else part(".listed").replaceChildren(...both(this.#state()));
    part(".table").replaceChildren(...this.#names());
    part(".twins").replaceChildren(...this.tables.map((table) => {
      const link = document.createElement("a");
      link.href = `#${anchor(table, this.code)}`;
      link.replaceChildren(...both(labelOf(table)));
      return link;
    }));
    const pages = own.sources ?? services.sourcesAt[services.tables[this.listing]];
    part(".pages").replaceChildren(...services.sources[pages].map(([title, address]) => {
      const page = document.createElement(address === "" ? "span" : "a");
      if (address !== "") page.href = address;
      page.replaceChildren(...both(title));
      return page;
    }));
    return article;
  }

  /** How much of it is reviewed. */
  #state() {
    if (commons.has(this.code)) return ["listed as a common code", "收录为公共错误码"];
    return this.facts.own.retry ? ["listed, verdict reviewed", "仅收录，重试建议已审核"] : ["listed, not reviewed", "仅收录，未经审核"];
  }

  /** The services that list it, in one line. */
  #names() {
    const [first, second, ...more] = this.tables;
    if (second === undefined) return both(labelOf(first));
    const ids = [first, second, more[0]].filter(Boolean).map((it) => labelOf(it)[0].split(":")[0]).join(", ");
    const rest = Math.max(0, more.length - 1);
    return rest === 0 ? [ids] : both([`${ids} and ${rest} more`, `${ids} 等 ${this.tables.length} 个表`]);
  }
}

const labelOf = (table) => [tables.get(table).dataset.en, tables.get(table).dataset.zh];

/** The anchor, as in links from elsewhere: a hyphen replaces what a link cannot have. */
const anchor = (table, word) => `${table}-${word}`.replace(/[^A-Za-z0-9_.-]/g, "-");

/** A text in both languages, of which the page shows one. */
function both(texts) {
  return texts.map((text, lang) => {
    const element = document.createElement("span");
    element.lang = ["en", "zh-CN"][lang];
    element.textContent = text;
    return element;
  });
}

/** Spells out `CdnHostNotExists` as `cdn host not exists`, by the rules of the library. */
function spelled(text) {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).map((it) => it
    // A capital begins a word; of several capitals only the last does, unless a version or a plural follows.
    .replace(/(?<=\P{Lu})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}(?!v\d|s(?!\p{Ll}))\p{Ll})/gu, " ").toLowerCase()).join(" ");
}

/** A text whose addresses are links. What ends a sentence ends an address. */
function withLinks(text) {
  return text.split(/(https:\/\/[!-(*-~]*[!-(*+\-/-:<-~])/).map((part, place) => {
    if (place % 2 === 0) return part;
    const link = document.createElement("a");
    link.href = part;
    link.textContent = part.replace(/\?.*/, "?…");
    return link;
  });
}

// ---- Hits in the services

const section = document.getElementById("services");
const listed = document.getElementById("listed");
const showing = document.getElementById("showing");
const more = document.getElementById("more");

/** How many of their codes are shown at a time. */
const STEP = 50;
let limit = STEP;

/** The search that is running; a new one replaces it. */
let search;

/** Searches the services too, if needed, and shows their hits when they are known. */
function ask(question) {
  const { text, found, isTyped, isAsked } = question;
  section.classList.toggle("asked", text !== "" || isAsked);
  if (!isAsked || services === null) {
    search = undefined;
    finish(question, []);
    return;
  }
  // The last hits stay in sight as long as this takes.
  section.parentElement.setAttribute("aria-busy", "true");
  if (services === undefined) {
    count.textContent = say("Unpacking the services …", "正在解压产品错误码……");
    const mine = unpack().then(() => search === mine && update());
    search = mine;
    return;
  }
  const mine = isTyped ? searched(text, isChosen, tables.has(chosen("table"))) : [].values();
  search = mine;
  const goOn = () => {
    if (search !== mine) return;
    const start = performance.now();
    let step;
    do step = mine.next(); while (!step.done && performance.now() - start < 8);
    const shown = new Set(found.map((it) => it.element.id));
    if (step.done) finish(question, (step.value ?? []).filter((it) => !shown.has(it.id)));
    else setTimeout(goOn);
  };
  goOn();
}

/** Shows the next codes of services, and says how many were found. */
function finish({ text, found, isRead, isAsked }, others) {
  const isStart = text === "" && !isAsked;
  const all = others.length.toLocaleString("en");
  listed.replaceChildren(...others.slice(0, limit).map((it) => it.element));
  section.hidden = packed === null || !(isStart || others.length > 0 || (isAsked && services === null));
  more.hidden = others.length <= limit;
  showing.hidden = more.hidden;
  showing.textContent = say(`Showing ${limit} of ${all}`, `共 ${all} 个，显示前 ${limit} 个`);
  section.parentElement.setAttribute("aria-busy", "false");
  const total = found.length + others.length;
  if (total === 0 && !isRead) {
    count.textContent = say("Nothing matches: try fewer words, or clear the filters.", "没有匹配项：请减少关键词或清除筛选。");
  } else if (isStart) {
    count.textContent = say(`${total} codes`, `${total} 个错误码`);
  } else {
    const number = total.toLocaleString("en");
    count.textContent = say(total === 1 ? "1 code matches" : `${number} codes match`, `匹配 ${number} 个错误码`);
  }
}

