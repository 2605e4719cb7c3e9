// ---- A code of a service, as the page shows it

const template = document.getElementById("service");

/** One answer to a word, and the tables that give it; looks like the entries in the page. */
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

  /** What happened: its title, or that of the common code with the words of the word. */
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
      page.textContent = title;
      return page;
    }));
    return article;
  }

  /** Who lists it, in a line. */
  #names() {
    const [first, second, ...more] = this.tables;
    if (second === undefined) return both(labelOf(first));
    const ids = [first, second, more[0]].filter(Boolean).map((it) => labelOf(it)[0].split(":")[0]).join(", ");
    const rest = Math.max(0, more.length - 1);
    return rest === 0 ? [ids] : both([`${ids} and ${rest} more`, `${ids} 等 ${this.tables.length} 个表`]);
  }
}

const labelOf = (table) => [tables.get(table).dataset.en, tables.get(table).dataset.zh];

/** As in links from elsewhere: what a link cannot hold is a hyphen. */
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

/** `CdnHostNotExists` as `cdn host not exists`, by the rules of the library. */
function spelled(text) {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).map((it) => it
    // A capital begins a word, but of capitals in a row only the last, unless a version or a plural follows.
    .replace(/(?<=\P{Lu})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}(?!v\d|s(?!\p{Ll}))\p{Ll})/gu, " ").toLowerCase()).join(" ");
}

/** A text whose addresses can be followed. What ends a sentence ends an address. */
function withLinks(text) {
  return text.split(/(https:\/\/[!-(*-~]*[!-(*+\-/-:<-~])/).map((part, place) => {
    if (place % 2 === 0) return part;
    const link = document.createElement("a");
    link.href = part;
    link.textContent = part.replace(/\?.*/, "?…");
    return link;
  });
}
