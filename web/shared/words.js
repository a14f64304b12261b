import {language, textsOf} from './texts.js';

const t = await textsOf('shared');

const worded = (kind, marks) =>
  Object.fromEntries(Object.entries(marks).map(([code, mark]) => [code, {word: t(`${kind}.${code}`), ...mark}]));

/** The contract's codes for people: a word and an icon, so that colour is never alone. */
export const ANSWER = worded('answer', {
  yes: {icon: '✓', tone: 'yes'},
  no: {icon: '✕', tone: 'no'},
  depends: {icon: '?', tone: 'open'},
  confirm: {icon: '☎', tone: 'confirm'},
});

export const OVERALL = worded('overall', {
  eligible: {icon: '✓', tone: 'yes'},
  ineligible: {icon: '✕', tone: 'no'},
  undetermined: {icon: '?', tone: 'open'},
  confirm: {icon: '☎', tone: 'confirm'},
});

export const STATUS = worded('status', {
  satisfied: {icon: '✓', tone: 'yes'},
  violated: {icon: '✕', tone: 'no'},
  unknown: {icon: '?', tone: 'open'},
  confirm: {icon: '☎', tone: 'confirm'},
  not_applicable: {icon: '–', tone: 'quiet'},
});

/** A number with the unit of its field. */
export const withUnit = (number, unit) => t(`unit.${unit}`, {number});

/** A date that may stop at the year or the month, as one says it. */
export const dateWords = (date) =>
  language === 'en' ? date : date.split('-').map((part, i) => Number(part) + t(`date.${i}`)).join('');

export const yesNo = (value) => t(value ? 'yes' : 'no');

/** The user's own words that a fact was read from, or how else it came to be known. */
export function evidence(fact, messages) {
  const message = messages?.get(fact.messageId);
  if (fact.span && message) {
    return t('said', {words: message.slice(...fact.span)});
  }
  return fact.source === 'form' ? t('entered') : '';
}

/** The guideline's place of a clause, highlighted there. */
export const clauseHref = (call, clauseId) => `/guideline/${encodeURIComponent(call)}#${clauseId}`;

/** What to tell somebody about a problem (RFC 9457): our own words, else those of the server. */
export const problemWords = (problem) => {
  const key = `problem.${problem.status}`;
  return t(key) === key ? (problem.detail ?? t('problem.500')) : t(key);
};
