import {LitElement, html, css, nothing} from 'lit';
import {prose} from '../../shared/prose.js';
import '../zhinan-verdict/zhinan-verdict.js';
import '../zhinan-facts/zhinan-facts.js';
import '../zhinan-question/zhinan-question.js';

/**
 * One answer: the verdict card (where directions are matched, the text that lists them stands in its
 * place), the text with markers that open the clause, the clauses word for word. The newest one also
 * has the next question and the facts, since only these can be answered and mended.
 *
 * @property {Object} answer the contract's answer; may still be incomplete while it streams
 * @property {Map} messages what the user said, by messageId
 * @property {boolean} newest whether no turn follows it
 */
export class ZhinanAnswer extends LitElement {
  static properties = {
    answer: {attribute: false},
    messages: {attribute: false},
    newest: {type: Boolean},
  };

  static styles = css`
    article { background: var(--paper); border: 1px solid var(--line); border-radius: 0.6rem; padding: 0.8rem 1rem; overflow-wrap: anywhere; }
    p { margin: 0.4rem 0; white-space: pre-line; }
    ul { margin: 0.4rem 0; padding-left: 1.2rem; }
    .wide { overflow-x: auto; }
    table { border-collapse: collapse; font-size: 0.92rem; }
    th, td { border: 1px solid var(--line); padding: 0.25rem 0.5rem; text-align: left; vertical-align: top; min-width: 7rem; }
    summary { cursor: pointer; min-height: 1.5rem; color: var(--accent); }
    .sources { list-style: none; padding: 0; font-size: 0.92rem; }
    a { color: var(--accent); }
    .marker { text-decoration: none; font-size: 0.85em; padding: 0 0.15em; }
    :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
  `;

  render() {
    const a = this.answer;
    const live = this.newest && a.call;
    const text = prose(a.text ?? '', (marker) => this.citation(marker)?.href);
    const matching = a.kind === 'matching';
    return html`<article>
      ${matching ? text : html`<zhinan-verdict .verdict=${a.verdict ?? null} .call=${a.call} .facts=${a.facts ?? []} .messages=${this.messages}></zhinan-verdict>`}
      ${live ? html`<zhinan-question .question=${a.verdict?.nextQuestion ?? null} .call=${a.call}></zhinan-question>` : nothing}
      ${matching ? nothing : text} ${this.sources(a.citations ?? [])}
      ${live ? html`<zhinan-facts .facts=${a.facts ?? []} .call=${a.call} .messages=${this.messages}></zhinan-facts>` : nothing}
    </article>`;
  }

  /** The clauses word for word, in place. */
  sources(citations) {
    return citations.length
      ? html`<details>
          <summary>依据（原文 ${citations.length} 处）</summary>
          <ul class="sources">
            ${citations.map(
              (c) => html`<li>[${c.marker}] ${c.path.slice(-2).join(' › ')}：“${c.quote}” <a href=${c.href}>查看原文</a></li>`,
            )}
          </ul>
        </details>`
      : nothing;
  }

  citation(marker) {
    return this.answer.citations?.find((c) => c.marker === marker);
  }
}
customElements.define('zhinan-answer', ZhinanAnswer);
