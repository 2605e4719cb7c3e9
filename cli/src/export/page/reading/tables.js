// ---- Lookups in the tables for reading

/** The codes of API 2.0, which are numbers. */
const numbered = entries.filter((it) => !it.element.matches(".word"));

/** The names of entries in Rust. */
const rustNames = new Map(entries.map((it) => [it, it.element.querySelector(".name").textContent]));
const allNames = new Set(rustNames.values());

/** The names of the tables in the HTML of the page. */
const plainTables = [...new Set(entries.map((it) => it.table))];

const plainSections = [...document.querySelectorAll("#catalog > section")];
const products = new Map(plainSections.map((it) => [it.dataset.table, it.dataset.product]));

/** The field of a special envelope that has the codes of a table. */
const fields = new Map(plainSections.map((it) => [it.dataset.table, it.dataset.field]));
const fieldOf = (entry) => fields.get(entry.table);

/** The names of the product of a table, in the tables and on the wire; public and common codes have none. */
function productNames(table) {
  const id = tables.has(table) ? labelOf(table)[0].split(":")[0] : products.get(table);
  return id === undefined ? [] : id === "auto_scaling" ? [id, "as"] : [id];
}

/** Whether the table of a service lists a word. */
function lists(table, word) {
  const place = services?.places.get(word);
  return place !== undefined && range(services.starts[place], services.starts[place + 1])
    .some((it) => tableNames[services.tables[it]] === table);
}

const byNumber = new Map();
for (const entry of numbered) byNumber.set(entry.code, [...byNumber.get(entry.code) ?? [], entry]);

/** The entries of a number. */
const numberedAs = (number) => byNumber.get(number) ?? [];

const isPublic = (entry) => entry.table === "public";
const isPublicCode = (number) => numberedAs(number).some(isPublic);
const isModuleCode = (number) => numberedAs(number).some((it) => !isPublic(it) && !fieldOf(it));
const isCode = (number) => byNumber.has(number);

/** Whether a table lists a word of API 3.0. */
const isInTables = (word) => commons.has(word) || isListed(word);

/** Whether a table lists a word, or its family. */
const isKnown = (word) => isInTables(word) || familyOf(word) !== undefined;

/** Whether a text is a name of an entry. */
const isNamedSo = (text) => isInTables(text) || allNames.has(text);
