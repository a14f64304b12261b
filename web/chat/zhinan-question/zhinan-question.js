import {LitElement, html, css, nothing} from 'lit';
import {entryOf, fieldAt, schemaOf} from '../../shared/facts.js';
import {clauseHref} from '../../shared/words.js';
import '../zhinan-fact-form/zhinan-fact-form.js';

/**
 * The next question with its quick answers and why it is asked; a date or a number is entered in a
 * form. Either fires `zhinan-say` with the answer in words, so that it is read as one said it.
 *
 * @property {Object} question the verdict's `nextQuestion`, or null
 * @property {string} call the call's name
 */
export class ZhinanQuestion extends LitElement {
  static properties = {question: {attribute: false}, call: {}, schema: {state: true}};

  static styles = css`
    section { margin: 0.6rem 0; border: 1px solid var(--accent); border-radius: 0.5rem; padding: 0.6rem 0.9rem; }
    h2 { margin: 0 0 0.4rem; font-size: 1rem; }
    .answers { display: flex; flex-wrap: wrap; gap: 0.4rem; }
    button { font: inherit; border: 1px solid var(--accent); border-radius: 1rem; padding: 0.15rem 0.9rem; min-height: 2.1rem; background: transparent; color: var(--accent); cursor: pointer; }
    details { margin-top: 0.5rem; font-size: 0.92rem; color: var(--quiet); }
    summary { cursor: pointer; min-height: 1.5rem; }
    ul { margin: 0.3rem 0 0; padding-left: 1.2rem; }
    a { color: var(--accent); }
    :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
  `;

  async willUpdate(changed) {
    if (changed.has('call') && this.call) {
      this.schema = await schemaOf(this.call);
    }
  }

  render() {
    const q = this.question;
    return q
      ? html`<section aria-label="接下来的问题">
          <h2>${q.text}</h2>
          ${this.form(q)}
          <div class="answers" role="group" aria-label="快捷回答">
            ${q.options.map((o) => html`<button @click=${() => this.say(o.label)}>${o.label}</button>`)}
          </div>
          <details>
            <summary>为什么问</summary>
            ${q.why}
            <ul>${q.citations.map((c) => html`<li>${c.quote} <a href=${clauseHref(this.call, c.clauseId)}>查看原文</a></li>`)}</ul>
          </details>
        </section>`
      : nothing;
  }

  form(q) {
    const field = q.facts.length === 1 ? fieldAt(this.schema, q.facts[0]) : undefined;
    return ['date', 'number'].includes(entryOf(field))
      ? html`<zhinan-fact-form .field=${field} .name=${field.title} .value=${null}
          @zhinan-fact=${(e) => this.say(e.detail.words)}></zhinan-fact-form>`
      : nothing;
  }

  say(message) {
    this.dispatchEvent(new CustomEvent('zhinan-say', {detail: {message}, bubbles: true, composed: true}));
  }
}
customElements.define('zhinan-question', ZhinanQuestion);
