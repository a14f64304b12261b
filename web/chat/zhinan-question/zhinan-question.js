import {LitElement, html, css, nothing} from 'lit';
import {entryOf, fieldAt, schemaOf, valueWords} from '../../shared/facts.js';
import {common} from '../../shared/styles.js';
import {textsOf} from '../../shared/texts.js';
import '../../shared/zhinan-clause/zhinan-clause.js';
import '../zhinan-fact-form/zhinan-fact-form.js';

const t = await textsOf('chat');

/**
 * The next question with its quick answers and why it is asked; a date or a number is entered in a
 * form. Either fires `zhinan-say` with the answer in words, so that it is read as one said it.
 *
 * @property {Object} question the verdict's `nextQuestion`, or null
 * @property {string} call the call's name
 */
export class ZhinanQuestion extends LitElement {
  static properties = {question: {attribute: false}, call: {}, schema: {state: true}};

  static styles = [
    common,
    css`
      section { margin: 0.6rem 0; border: 1px solid var(--accent); border-radius: 0.5rem; padding: 0.6rem 0.9rem; }
      h2 { margin: 0 0 0.4rem; font-size: 1rem; }
      details { margin-top: 0.5rem; font-size: 0.92rem; color: var(--quiet); }
      ul { margin: 0.3rem 0 0; padding-left: 1.2rem; }
    `,
  ];

  async willUpdate(changed) {
    if (changed.has('call') && this.call) {
      this.schema = await schemaOf(this.call);
    }
  }

  render() {
    const q = this.question;
    return q
      ? html`<section>
          <h2>${q.text}</h2>
          ${this.form(q)}
          <div class="row" role="group" aria-label=${t('question.answers')}>
            ${q.options.map((o) => html`<button class="chip" @click=${() => this.say(o.label)}>${o.label}</button>`)}
          </div>
          <details>
            <summary>${t('question.why')}</summary>
            ${q.why}
            <ul>${q.citations.map(
              (c) => html`<li>${c.quote} <zhinan-clause .call=${this.call} .clause=${c.clauseId} .quote=${c.quote}></zhinan-clause></li>`,
            )}</ul>
          </details>
        </section>`
      : nothing;
  }

  form(q) {
    const field = q.facts.length === 1 ? fieldAt(this.schema, q.facts[0]) : undefined;
    return ['date', 'number'].includes(entryOf(field))
      ? html`<zhinan-fact-form .field=${field} .name=${field.title} .value=${null}
          @zhinan-fact=${(e) => this.say(valueWords(field, e.detail.value))}></zhinan-fact-form>`
      : nothing;
  }

  say(message) {
    this.dispatchEvent(new CustomEvent('zhinan-say', {detail: {message}, bubbles: true, composed: true}));
  }
}
customElements.define('zhinan-question', ZhinanQuestion);
