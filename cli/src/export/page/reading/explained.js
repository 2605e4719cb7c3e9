// ---- Queries with their answers

/** The queries in a text with their answers; queries with the same answer are one, with the first of them. */
function explained(text, scope) {
  const all = asked(text);
  // A log says the same many times.
  const answers = new Map();
  const said = new Map();
  for (const it of all) {
    const { query, code, module, word, service, table, product, system, text, ground, context, host } = it;
    const question = [query, code, module, word, service, table, product, system?.key, text?.slice(0, 200), ground === "typed", context, host].join("\n");
    if (!answers.has(question)) {
      const answer = answerTo(it, scope);
      answers.set(question, { answer, key: keyOf({ ...it, answer }) });
    }
    const { answer, key } = answers.get(question);
    if (isNoise(it, answer)) continue;
    if (said.has(key)) said.get(key).times++;
    else said.set(key, { ...it, answer, doubt: doubtOf(it, answer), times: 1 });
  }
  return { found: [...said.values()], isSuccess: said.size === 0 && all.some((it) => it.query === "success") };
}

/** The id, as in a link, without the cost of creating an element. */
const idOf = (entry) => (entry instanceof Listed ? entry : entry.element).id;

const keyOf = ({ code, word, system, other, answer: { main, around, family, unknown } }) =>
  JSON.stringify([[...main, around ?? []].flat().map(idOf), family && word, unknown, system && [system.key, code, word], other?.key]);

/** Whether this is a call that succeeded, or words of a log that no table explains. */
function isNoise({ query, ground, line }, { main, family }) {
  const isAnswered = main.length > 0 || family !== null;
  return query === "success" || (!isAnswered && line !== null && !["typed", "sdk", "reply"].includes(ground));
}

/**
 * Whether to send again after a reply with a module code: the stricter verdict of both codes, or, if the
 * public code carries any module code, the verdict of the module code. Null means unknown; undefined,
 * that the verdict of the answer itself counts.
 */
function verdictOf(meant, around, module) {
  if (module === null || !around || meant.length > 1) return undefined;
  const of = (entry) => entry.element.dataset.retry ?? null;
  const [inner] = meant;
  if ("carrier" in around.element.dataset) return inner ? undefined : null;
  if (!inner) return undefined;
  const both = [of(inner), of(around)];
  const strictest = ["never", null, "backoff", "sign_again", "throttle"].find((it) => both.includes(it));
  return strictest === both[0] ? undefined : strictest;
}
