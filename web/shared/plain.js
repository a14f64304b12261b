import {ANSWER, OVERALL} from './words.js';

/** An answer as plain text for a mail: verdict, text, and each clause with its address. */
export function plain(answer, origin) {
  const verdict = answer.verdict
    ? [`【${ANSWER[answer.verdict.answer].word}】${OVERALL[answer.verdict.overall].word}`]
    : [];
  const sources = answer.citations.map((c) => `[${c.marker}] ${c.path.join(' › ')}：“${c.quote}” ${origin}${c.href}`);
  const made = answer.verdict ? [`${answer.asOf} · ${answer.verdict.pack.version} · ${answer.verdict.determinationId}`] : [];
  return [...verdict, answer.text.replaceAll('**', ''), sources.join('\n'), ...made].filter(Boolean).join('\n\n');
}
