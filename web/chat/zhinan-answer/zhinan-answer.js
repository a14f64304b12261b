import {LitElement, html, css, nothing} from 'lit';
import {prose} from '../../shared/prose.js';
import {common} from '../../shared/styles.js';
import {textsOf} from '../../shared/texts.js';
import '../../shared/zhinan-clause/zhinan-clause.js';
import '../zhinan-verdict/zhinan-verdict.js';
import '../zhinan-facts/zhinan-facts.js';
import '../zhinan-question/zhinan-question.js';
import '../zhinan-tools/zhinan-tools.js';

const t = await textsOf('chat');

/**
 * One answer: the verdict card (where directions are matched, the text that lists them stands in its
 * place), the text with markers that open the clause in place, the clauses word for word, what can be
 * done with it. The newest one also has the next question and the facts, since only these can be
 * answered and mended, and offers a person where one is needed.
 *
 * @property {Object} answer the contract's answer; may still be incomplete while it streams
 * @property {Map} messages what the user said, by messageId
 * @property {Conversation} conversation the one it belongs to
 * @property {boolean} newest whether no turn follows it
 * @property {boolean} missed whether it is the second in a row that did not help
 */
export class ZhinanAnswer extends LitElement {
  static properties = {
    answer: {attribute: false},
    messages: {attribute: false},
    conversation: {attribute: false},
    newest: {type: Boolean},
    missed: {type: Boolean},
  };

  static styles = [
    common,
    css`
      article { background: var(--paper); border: 1px solid var(--line); border-radius: 0.6rem; padding: 0.8rem 1rem; overflow-wrap: anywhere; }
      p { margin: 0.4rem 0; white-space: pre-line; }
      ul { margin: 0.4rem 0; padding-left: 1.2rem; }
      .wide { overflow-x: auto; }
      table { border-collapse: collapse; font-size: 0.92rem; }
      th, td { border: 1px solid var(--line); padding: 0.25rem 0.5rem; text-align: left; vertical-align: top; min-width: 7rem; }
      .sources { list-style: none; padding: 0; font-size: 0.92rem; }
      .person { border: 1px solid var(--confirm); border-radius: 0.5rem; padding: 0.4rem 0.8rem; }
    `,
  ];

  render() {
    const a = this.answer;
    const live = this.newest && a.call;
    const text = prose(a.text ?? '', (number) => this.marker(number));
    const matching = a.kind === 'matching';
    return html`<article>
      ${matching ? text : html`<zhinan-verdict .verdict=${a.verdict ?? null} .call=${a.call} .facts=${a.facts ?? []} .messages=${this.messages}></zhinan-verdict>`}
      ${live ? html`<zhinan-question .question=${a.verdict?.nextQuestion ?? null} .call=${a.call}></zhinan-question>` : nothing}
      ${matching ? nothing : text} ${this.sources(a.citations ?? [])}
      ${live ? this.person() : nothing}
      ${a.call ? html`<zhinan-tools .answer=${a} .conversation=${this.conversation}></zhinan-tools>` : nothing}
      ${live ? html`<zhinan-facts .facts=${a.facts ?? []} .call=${a.call} .messages=${this.messages}></zhinan-facts>` : nothing}
    </article>`;
  }

  marker(number) {
    const c = this.answer.citations?.find(({marker}) => marker === number);
    return c
      ? html`<zhinan-clause marker .call=${this.answer.call} .clause=${c.clauseId} .quote=${c.quote}>[${number}]</zhinan-clause>`
      : undefined;
  }

  /** The clauses word for word, in place. */
  sources(citations) {
    return citations.length
      ? html`<details>
          <summary>${t('sources', {count: citations.length})}</summary>
          <ul class="sources">
            ${citations.map(
              (c) => html`<li>[${c.marker}] ${c.path.slice(-2).join(' › ')}：“${c.quote}”
                <zhinan-clause .call=${this.answer.call} .clause=${c.clauseId} .quote=${c.quote}></zhinan-clause></li>`,
            )}
          </ul>
        </details>`
      : nothing;
  }

  /** The offer of a person: after two misses, where nothing was found, where one must confirm. */
  person() {
    const reason = this.reason();
    return reason
      ? html`<p class="person">${t(`offer.${reason}`)}
          <button @click=${() => this.want(reason)}>${t('person')}</button></p>`
      : nothing;
  }

  reason() {
    if (this.answer.verdict?.answer === 'confirm') {
      return 'confirm';
    }
    if (this.missed) {
      return 'missed';
    }
    return this.answer.kind === 'out_of_scope' && !this.answer.citations.length ? 'nothing_found' : null;
  }

  want(reason) {
    this.dispatchEvent(new CustomEvent('zhinan-person', {detail: {reason}, bubbles: true, composed: true}));
  }
}
customElements.define('zhinan-answer', ZhinanAnswer);
