const OPEN_SHOWN = 3;
const ORDER = ['violated', 'confirm', 'unknown', 'satisfied', 'not_applicable'];

/**
 * The conditions that decide the verdict: those that bar or must be confirmed; else, for a yes, what
 * was asked about; else the open ones whose facts are asked for first.
 */
export function deciding(verdict) {
  const blocking = verdict.conditions.filter((c) => c.status === 'violated' || c.status === 'confirm');
  const asked = verdict.conditions.filter((c) => c.asked);
  if (verdict.answer === 'yes') {
    return [...asked.filter((c) => c.status === 'satisfied'), ...byWeight(blocking)];
  }
  if (differs(verdict)) {
    return [...byWeight(blocking), ...asked.filter((c) => c.direction && c.status === 'satisfied')];
  }
  return blocking.length ? byWeight(blocking) : openFirst(asked, verdict.missing).slice(0, OPEN_SHOWN);
}

/** Whether several named directions get different answers. */
export const differs = (verdict) =>
  verdict.answer === 'depends' && verdict.directions.length > 1 && verdict.conditions.some((c) => c.status === 'violated');

/** Conditions with the weightiest status first, otherwise in their order. */
export const byWeight = (conditions) =>
  [...conditions].sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));

function openFirst(conditions, missing) {
  const turn = new Map((missing ?? []).map((m, i) => [m.fact, i]));
  const first = (c) => Math.min(...c.missing.map((fact) => turn.get(fact) ?? Infinity), Infinity);
  return conditions.filter((c) => c.status === 'unknown').sort((a, b) => Math.sign(first(a) - first(b)) || 0);
}
