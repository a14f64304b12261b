import {LitElement, html, css, nothing} from 'lit';
import {common} from '../../shared/styles.js';
import {textsOf} from '../../shared/texts.js';
import {problemWords} from '../../shared/words.js';

const t = await textsOf('chat');

const REASONS = ['wrong_verdict', 'wrong_clause', 'off_topic', 'incomplete', 'unclear'];

/**
 * Rates an answer: helpful at once, unhelpful with reasons.
 *
 * @property {Conversation} conversation where it is told
 * @property {string} messageId the answer's turn
 * @property {boolean} asking whether the reasons are asked for
 */
export class ZhinanRating extends LitElement {
  static properties = {
    conversation: {attribute: false},
    messageId: {},
    given: {state: true},
    asking: {type: Boolean, reflect: true},
    problem: {state: true},
  };

  static styles = [
    common,
    css`
      :host([asking]) { flex-basis: 100%; }
      form { margin: 0.4rem 0; border-left: 0.2rem solid var(--line); padding-left: 0.7rem; }
      fieldset { border: 0; margin: 0 0 0.4rem; padding: 0; display: flex; flex-wrap: wrap; gap: 0.2rem 1rem; }
      label { display: inline-flex; gap: 0.3rem; align-items: center; min-height: 1.75rem; }
      legend { padding: 0; }
      textarea { display: block; width: 100%; }
      [aria-pressed='true'] { background: var(--accent); color: var(--paper); }
    `,
  ];

  render() {
    return html`<div class="row" role="group" aria-label=${t('rate')}>
        ${this.choice('helpful', () => this.send({rating: 'helpful', reasons: []}))}
        ${this.choice('unhelpful', () => (this.asking = !this.asking))}
        <span role="status">${this.given ? t('rated') : ''}</span>
      </div>
      ${this.asking ? this.form() : nothing} ${this.problem ? html`<p role="alert">${this.problem}</p>` : nothing}`;
  }

  choice(rating, act) {
    return html`<button class="small" aria-pressed=${this.given === rating} @click=${act}>${t(rating)}</button>`;
  }

  form() {
    return html`<form @submit=${this.tell}>
      <fieldset>
        <legend>${t('reasons')}</legend>
        ${REASONS.map((r) => html`<label><input type="checkbox" name="reason" value=${r} />${t(`reason.${r}`)}</label>`)}
      </fieldset>
      <label for="comment">${t('comment')}</label>
      <textarea id="comment" name="comment" rows="2" maxlength="1000"></textarea>
      <button class="small">${t('send')}</button>
    </form>`;
  }

  tell(event) {
    event.preventDefault();
    const told = new FormData(event.target);
    return this.send({rating: 'unhelpful', reasons: told.getAll('reason'), comment: told.get('comment').trim()});
  }

  async send(rating) {
    try {
      await this.conversation.rate(this.messageId, rating);
      this.given = rating.rating;
      this.asking = false;
      this.problem = null;
    } catch (failure) {
      this.problem = problemWords(failure.problem ?? {status: 503});
    }
  }
}
customElements.define('zhinan-rating', ZhinanRating);
