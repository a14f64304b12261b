/** The interface's words for the contract's codes: word and icon, so that colour is never alone. */
export const ANSWER = {
  yes: {word: '可以', icon: '✓', tone: 'yes'},
  no: {word: '不可以', icon: '✕', tone: 'no'},
  depends: {word: '尚不能确定', icon: '?', tone: 'open'},
  confirm: {word: '须向主管方确认', icon: '☎', tone: 'confirm'},
};

export const OVERALL = {
  eligible: {word: '各项条件均符合', tone: 'yes'},
  ineligible: {word: '不符合申报条件', tone: 'no'},
  undetermined: {word: '还有条件未确定', tone: 'open'},
  confirm: {word: '有条件须确认', tone: 'confirm'},
};

export const STATUS = {
  satisfied: {word: '符合', icon: '✓', tone: 'yes'},
  violated: {word: '不符合', icon: '✕', tone: 'no'},
  unknown: {word: '待确定', icon: '?', tone: 'open'},
  confirm: {word: '须确认', icon: '☎', tone: 'confirm'},
  not_applicable: {word: '不适用', icon: '–', tone: 'quiet'},
};

export const UNIT = {months: '个月', years: '年', year: '年', count: '个', wan: '万元'};

/** A date that may stop at the year or the month, as one says it. */
export const dateWords = (date) => date.split('-').map((part, i) => Number(part) + '年月日'[i]).join('');

/** The user's own words that a fact was read from, or how else it came to be known. */
export function evidence(fact, messages) {
  const message = messages?.get(fact.messageId);
  return fact.span && message ? `您说：“${message.slice(...fact.span)}”` : fact.source === 'form' ? '您已填写' : '';
}

/** The guideline's place of a clause, highlighted there. */
export const clauseHref = (call, clauseId) => `/guideline/${encodeURIComponent(call)}#${clauseId}`;
