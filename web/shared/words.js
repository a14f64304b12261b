/** The interface's words for the contract's codes: word and icon, so that colour is never alone. */
export const ANSWER = {
  yes: {word: '可以', icon: '✓', tone: 'yes'},
  no: {word: '不可以', icon: '✕', tone: 'no'},
  depends: {word: '尚不能确定', icon: '?', tone: 'open'},
  confirm: {word: '须向主管方确认', icon: '☎', tone: 'confirm'},
};

export const OVERALL = {
  eligible: '各项条件均符合',
  ineligible: '不符合申报条件',
  undetermined: '还有条件未确定',
  confirm: '有条件须确认',
};

export const STATUS = {
  satisfied: {word: '符合', icon: '✓', tone: 'yes'},
  violated: {word: '不符合', icon: '✕', tone: 'no'},
  unknown: {word: '待确定', icon: '?', tone: 'open'},
  confirm: {word: '须确认', icon: '☎', tone: 'confirm'},
  not_applicable: {word: '不适用', icon: '–', tone: 'quiet'},
};

/** The guideline's place of a clause, highlighted there. */
export const clauseHref = (call, clauseId) => `/guideline/${encodeURIComponent(call)}#${clauseId}`;
