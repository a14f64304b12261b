import {LitElement, html, css, nothing} from 'lit';
import {common} from '../../shared/styles.js';
import {textsOf} from '../../shared/texts.js';
import {problemWords} from '../../shared/words.js';
import '../../shared/zhinan-clause/zhinan-clause.js';

const t = await textsOf('chat');

/**
 * Hands the conversation over to a person: opens a ticket with the whole case, shows its code to be
 * said on the telephone and the hotlines of the guideline.
 *
 * @property {Conversation} conversation the one that is handed over
 * @property {string} reason wish | missed | nothing_found | confirm
 */
export class ZhinanHandover extends LitElement {
  static properties = {
    conversation: {attribute: false},
    reason: {},
    ticket: {state: true},
    problem: {state: true},
  };

  static styles = [
    common,
    css`
      section { border: 2px solid var(--confirm); border-radius: 0.6rem; padding: 0.6rem 1rem; margin: 0.8rem 0; background: var(--paper); overflow-wrap: anywhere; }
      h2 { margin: 0; font-size: 1.1rem; }
      p { margin: 0.4rem 0; }
      .code { font: 600 1.8rem/1.3 ui-monospace, monospace; letter-spacing: 0.15em; }
      textarea { display: block; width: 100%; margin: 0.2rem 0 0.5rem; }
      ul { margin: 0.4rem 0; padding-left: 1.2rem; }
      .quiet { color: var(--quiet); font-size: 0.92rem; }
    `,
  ];

  render() {
    return html`<section>
      <h2 tabindex="-1">${t('person')}</h2>
      ${this.ticket ? this.opened() : this.form()}
      ${this.problem ? html`<p role="alert">${this.problem}</p>` : nothing}
    </section>`;
  }

  form() {
    return html`<form @submit=${this.open}>
      <p>${t('handover.what')}</p>
      <label for="note">${t('handover.note')}</label>
      <textarea id="note" rows="2" maxlength="1000"></textarea>
      <button class="main">${t('handover.open')}</button>
    </form>`;
  }

  opened() {
    return html`<p>${t('handover.code')}</p>
      <p class="code" role="status">${this.ticket.code}</p>
      <ul>
        ${this.ticket.contacts.map(
          (c) => html`<li>${c.name}：${c.phone ? html`<a href="tel:${c.phone}">${c.phone}</a>` : nothing}
            ${c.mail ? html`<a href="mailto:${c.mail}">${c.mail}</a>` : nothing}
            ${c.citations.map((q) => html`<zhinan-clause .call=${this.ticket.call} .clause=${q.clauseId} .quote=${q.quote}></zhinan-clause>`)}</li>`,
        )}
      </ul>
      <p class="quiet">${t('handover.kept')}</p>`;
  }

  /** Brings it into view and takes the focus. */
  async enter() {
    await this.updateComplete;
    const head = this.renderRoot.querySelector('h2');
    head.scrollIntoView({block: 'center'});
    head.focus({preventScroll: true});
  }

  async open(event) {
    event.preventDefault();
    const note = this.renderRoot.querySelector('textarea').value.trim();
    try {
      this.ticket = await this.conversation.handOver({reason: this.reason, note});
      this.problem = null;
      await this.enter();
    } catch (failure) {
      this.problem = problemWords(failure.problem ?? {status: 503});
    }
  }
}
customElements.define('zhinan-handover', ZhinanHandover);
