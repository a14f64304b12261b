import {LitElement, html, css, nothing} from 'lit';
import {common} from '../../shared/styles.js';
import {textsOf} from '../../shared/texts.js';
import {problemWords} from '../../shared/words.js';

const t = await textsOf('chat');

/**
 * What is the user's: a person if wanted, everything that is kept of the conversation as a file, and
 * its erasure, asked for twice. Fires `zhinan-person` and `zhinan-erased`.
 *
 * @property {Conversation} conversation the one that it is about
 */
export class ZhinanMine extends LitElement {
  static properties = {conversation: {attribute: false}, sure: {state: true}, problem: {state: true}};

  static styles = [common, css`.row { margin: 0 0 0.8rem; } p { margin: 0; }`];

  render() {
    return html`<div class="row" role="group" aria-label=${t('mine')}>
        <button class="small" @click=${() => this.fire('zhinan-person')}>${t('person')}</button>
        <button class="small" @click=${this.download}>${t('download')}</button>
        ${this.sure
          ? html`<span role="alert">${t('erase.sure')}</span>
              <button class="small away" @click=${this.erase}>${t('erase.yes')}</button>
              <button class="small" @click=${() => (this.sure = false)}>${t('erase.no')}</button>`
          : html`<button class="small" @click=${() => (this.sure = true)}>${t('erase')}</button>`}
      </div>
      ${this.problem ? html`<p role="alert">${this.problem}</p>` : nothing}`;
  }

  download() {
    return this.trying(async () => {
      const text = JSON.stringify(await this.conversation.read(), null, 1);
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([text], {type: 'application/json'}));
      link.download = `zhinan-${this.conversation.id}.json`;
      link.click();
      URL.revokeObjectURL(link.href);
    });
  }

  erase() {
    return this.trying(async () => {
      await this.conversation.erase();
      this.sure = false;
      this.fire('zhinan-erased');
    });
  }

  async trying(act) {
    try {
      await act();
      this.problem = null;
    } catch (failure) {
      this.problem = problemWords(failure.problem ?? {status: 503});
    }
  }

  fire(name) {
    this.dispatchEvent(new CustomEvent(name, {bubbles: true, composed: true}));
  }
}
customElements.define('zhinan-mine', ZhinanMine);
