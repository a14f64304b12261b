import {LitElement, html, css, nothing} from 'lit';
import {copy} from '../../shared/copy.js';
import {plain} from '../../shared/plain.js';
import {common} from '../../shared/styles.js';
import {textsOf} from '../../shared/texts.js';
import '../zhinan-rating/zhinan-rating.js';

const t = await textsOf('chat');

/**
 * What can be done with an answer: copy it with its sources, copy a link to its verdict, rate it.
 *
 * @property {Object} answer the whole answer
 * @property {Conversation} conversation the one it belongs to; none where it is only shown
 */
export class ZhinanTools extends LitElement {
  static properties = {answer: {attribute: false}, conversation: {attribute: false}, said: {state: true}};

  static styles = [common, css`.row { margin: 0.5rem 0; } p { margin: 0; color: var(--quiet); font-size: 0.88rem; }`];

  render() {
    return html`<div class="row" role="group" aria-label=${t('tools')}>
        <button class="small" @click=${() => this.put(plain(this.answer, location.origin), 'copied')}>${t('copy')}</button>
        ${this.answer.verdict
          ? html`<button class="small" @click=${() => this.put(this.address(), 'linked')}>${t('link')}</button>`
          : nothing}
        ${this.conversation
          ? html`<zhinan-rating .conversation=${this.conversation} .messageId=${this.answer.messageId}></zhinan-rating>`
          : nothing}
      </div>
      <p role="status">${this.said ?? ''}</p>`;
  }

  /** Where the verdict is shown to whoever has the address, without anybody's words. */
  address() {
    return `${location.origin}/?determination=${this.answer.verdict.determinationId}`;
  }

  async put(text, done) {
    this.said = t((await copy(text)) ? done : 'copy.failed');
  }
}
customElements.define('zhinan-tools', ZhinanTools);
