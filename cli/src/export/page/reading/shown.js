// ---- How a text was read, and what is in no table

/** The most failures that are shown one by one. */
const MOST_TOLD = 100;

/** How a text was read, as nodes: one for each failure. */
function readingNodes({ found, isSuccess }, text, isChosen) {
  const cut = isCut(text) ? [line("fact", [say("Only the beginning was read; tcerr explain reads all of it.", "仅读取了开头部分；tcerr explain 可读取全部内容。")])] : [];
  if (isSuccess) return [...cut, line("as", [say("The call succeeded: nothing to explain.", "调用成功，没有需要解释的错误。")])];
  const parts = found.slice(0, MOST_TOLD).map((it) => {
    const part = document.createElement(found.length > 1 ? "li" : "div");
    part.append(line("as", readAs(it, isChosen)), ...facts(it, text).map((it) => line("fact", it)));
    return part;
  });
  const rest = found.length - parts.length;
  if (parts.length > 1) {
    const list = document.createElement("ul");
    list.append(...parts);
    parts.splice(0, Infinity, list);
  }
  if (rest > 0) parts.push(line("fact", [say(`And ${rest.toLocaleString("en")} more.`, `还有 ${rest.toLocaleString("en")} 个。`)]));
  return [...cut, ...parts];
}

function line(name, nodes) {
  const element = document.createElement("div");
  element.className = name;
  element.append(...nodes);
  return element;
}

/** `Read as module code -514, code 4000`, and what is missing or uncertain. */
function readAs(it, isChosen) {
  const { query, code, module, word, text, answer, doubt } = it;
  const { main, family, around, isPending } = answer;
  if (query === "other") {
    const { name } = it.other;
    return [say("This looks like an error of ", "看起来是"), strong(say(name.en, name.zh)),
      say(", not of Tencent Cloud.", "的错误：其错误码与腾讯云无关。")];
  }
  if (query === "system" && main.length === 0) return readAsSystem(it);
  const nodes = [];
  const add = (label, said, all) => {
    nodes.push(nodes.length > 0 ? say(", ", "，") : say("Read as ", "识别为"), label, linkTo(all[0], said));
    if (isPending) return;
    if (all.length === 0) nodes.push(say(" (not in these tables)", "（表中没有）"));
    else if (!all.some((entry) => isChosen(entry, answer, entry))) nodes.push(say(" (hidden by the filters)", "（已被筛选隐藏）"));
  };
  const own = [...main, ...answer.elsewhere].filter((entry) => entry !== around);
  const isOuter = (entry) => isPublic(entry) && entry.code === code;
  if (query === "words" && main.length === 0) nodes.push(say("No table has ", "没有任何表收录"), strong(shortened(text)));
  else if (query === "words" && main.some((it) => it.code === text)) add(say("", "错误码 "), text, main);
  else if (query === "words") add(say("the words ", "文字"), shortened(text), main);
  else if (query === "code" || query === "table") add(main.some(isPublic) ? say("code ", "公共错误码 ") : say("module code ", "模块错误码 "), code, own);
  else {
    if (module !== null) add(say("module code ", "模块错误码 "), module, own.filter((entry) => entry.code === module && !isOuter(entry)));
    if (code !== null) {
      const outer = [...main, around].filter((entry) => entry && isOuter(entry));
      if (outer.length > 0 || module !== null) add(say("code ", "公共错误码 "), code, outer);
      else add(own.length > 0 ? say("module code ", "模块错误码 ") : say("code ", "错误码 "), code, own);
    }
    if (code === null && module === null) add(say("", "错误码 "), word || shortened(text), family ? [family] : own);
  }
  if (family) nodes.push(...ofFamilyOnly(family));
  if (main.length > 1 && doubt === null) nodes.push(say("; several tables have it: choose one.", "；多个表都有此码，请选择一个表。"));
  const inner = [main, own].map((all) => all.filter((entry) => !isOuter(entry))).find((all) => all.length > 0) ?? [];
  const verdict = family ? null : query === "reply" ? verdictOf(inner, around ?? main.find(isOuter), module) : undefined;
  if (verdict !== undefined) nodes.push(family ? say("; ", "；") : say("; by both codes: ", "；综合两个错误码："), strong(verdictSaid(verdict)));
  if (doubt !== null) nodes.unshift(strong("? "));
  return nodes;
}

function ofFamilyOnly(family) {
  const isBlind = packed !== null && services === null;
  return [
    isBlind ? say(": the services were not searched", "：未搜索产品错误码")
      : say(": no table lists this word", "：没有任何表收录此错误码"),
    say(`; below is its family ${family.code}`, `；以下为其上级错误码 ${family.code} 的说明`),
  ];
}

/** The code of another Tencent service, and where it is explained. */
function readAsSystem({ system, code, word }) {
  const nodes = [say("An error of ", ""), say(system.name.en, system.name.zh), say(": ", "的错误："), strong(code ?? word),
    say(". Its codes are not in these tables", "。本页的表不含其错误码")];
  if (system.url) {
    const link = document.createElement("a");
    link.href = system.url;
    link.textContent = system.url;
    nodes.push(say("; they are explained at ", "，说明见 "), link);
  }
  return [...nodes, say(".", "。")];
}

const DOUBTS = {
  context: ["Uncertain: nothing near it mentions Tencent Cloud.", "不确定：附近没有内容表明与腾讯云有关。"],
  spelling: ["Uncertain: it is spelled differently.", "不确定：拼写略有不同。"],
  similar: ["Uncertain: it only resembles the title.", "不确定：只是与标题相似。"],
};

/** The message of the service, where it was read, and why it may not be what was meant. */
function facts({ query, text, requestId, from, line, times, doubt }, pasted) {
  const said = [];
  const number = times.toLocaleString("en");
  const count = times === 1 ? "" : line === null ? say(`${number} times`, `共 ${number} 次`) : say(`, ${number} times`, `，共 ${number} 次`);
  const place = (line === null ? "" : say(`Line ${line}`, `第 ${line} 行`)) + count;
  if (place !== "") said.push([place]);
  if (["reply", "system"].includes(query) && text !== "") said.push([say("Message ", "消息"), quoted(text)]);
  if (requestId) said.push([say("Request id ", "请求 ID "), quoted(requestId)]);
  if (from !== shortened(pasted)) said.push([say("Read from ", "读自"), quoted(from)]);
  const facts = said.length === 0 ? [] : [said.flatMap((it, at) => (at === 0 ? it : [" · ", ...it]))];
  return doubt === null ? facts : [...facts, [say(...DOUBTS[doubt])]];
}

/** A text of the paste, isolated so that its direction marks do not affect the text around it. */
function quoted(text) {
  const element = document.createElement("q");
  element.textContent = shortened(text);
  return element;
}

function strong(text) {
  const element = document.createElement("strong");
  element.textContent = text;
  return element;
}

/** A code, with a link to its entry if there is one. */
function linkTo(entry, text) {
  const element = strong(text);
  if (!entry) return element;
  const link = document.createElement("a");
  link.href = `#${idOf(entry)}`;
  link.append(element);
  return link;
}

function verdictSaid(verdict) {
  const option = controls.querySelector(`select[name=retry] option[value="${verdict}"]`);
  return option?.textContent ?? say("unknown whether to retry", "能否重试未知");
}
