import {LitElement, html, css} from 'lit';
import {readEvents} from '../../shared/events.js';
import {spoken} from '../../shared/prose.js';
import '../zhinan-answer/zhinan-answer.js';

const EXAMPLES = ['企业可以牵头1.4吗？', '我1961年出生，能当项目负责人吗？', '我们公司2019年6月注册，注册时间符合吗？'];

/** A key of our own for the message, so that a repeated request is not a second question. */
const clientKey = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (b) => b.toString(16).padStart(2, '0')).join('');

/**
 * The conversation: asks, streams the answer, shows what went wrong in words. Keeps the
 * conversation's id and token for as long as the page is open. Answers in it ask for more by
 * `zhinan-say` (a quick answer) and `zhinan-patch` (a fact corrected or forgotten).
 */
export class ZhinanChat extends LitElement {
  static properties = {turns: {state: true}, busy: {state: true}, spoken: {state: true}};

  static styles = css`
    ol { list-style: none; margin: 0; padding: 0; display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.8rem; }
    .mine { justify-self: end; max-width: 90%; background: var(--accent); color: var(--paper); border-radius: 0.8rem 0.8rem 0.1rem 0.8rem; padding: 0.5rem 0.9rem; overflow-wrap: anywhere; }
    form { position: sticky; bottom: 0; display: flex; gap: 0.5rem; padding: 0.8rem 0; background: var(--ground); }
    textarea { flex: 1; min-width: 0; font: inherit; padding: 0.5rem 0.7rem; border: 1px solid var(--quiet); border-radius: 0.5rem; background: var(--paper); color: var(--ink); resize: vertical; }
    ol > li { scroll-margin-top: 0.5rem; min-width: 0; }
    button { font: inherit; border: 1px solid var(--accent); border-radius: 0.5rem; padding: 0.4rem 1rem; background: var(--accent); color: var(--paper); cursor: pointer; }
    button.quiet { background: transparent; color: var(--accent); }
    button:disabled { opacity: 0.6; cursor: default; }
    .examples { display: flex; flex-wrap: wrap; gap: 0.5rem; }
    .problem { color: var(--no); }
    .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
  `;

  constructor() {
    super();
    this.turns = [];
    this.busy = false;
    this.spoken = '';
    this.conversationId = null;
    this.token = null;
    this.messages = new Map();
  }

  render() {
    return html`
      ${this.turns.length ? null : this.welcome()}
      <ol aria-label="对话" @zhinan-say=${(e) => this.ask(e.detail.message)} @zhinan-patch=${(e) => this.correct(e.detail)}>
        ${this.turns.map(
          (turn) => html`<li class="mine" tabindex="-1">${turn.message}</li>
            ${turn.answer
              ? html`<li><zhinan-answer .answer=${turn.answer} .messages=${this.messages} ?newest=${turn === this.last}></zhinan-answer></li>`
              : null}
            ${turn.problem ? html`<li class="problem" role="alert">${turn.problem}</li>` : null}`,
        )}
      </ol>
      <p class="hidden" aria-live="polite">${this.spoken}</p>
      <form @submit=${this.submit}>
        <label class="hidden" for="message">问题</label>
        <textarea id="message" rows="2" maxlength="4000" placeholder="例如：我1961年出生，副教授，能牵头1.9吗？"
          @keydown=${this.keydown}></textarea>
        <button ?disabled=${this.busy}>${this.busy ? '判定中' : '提问'}</button>
      </form>
    `;
  }

  welcome() {
    return html`<p>请用自己的话说明情况和问题。试试：</p>
      <div class="examples">
        ${EXAMPLES.map((e) => html`<button class="quiet" type="button" @click=${() => this.ask(e)}>${e}</button>`)}
      </div>`;
  }

  keydown(event) {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      this.submit(event);
    }
  }

  submit(event) {
    event.preventDefault();
    const field = this.renderRoot.querySelector('textarea');
    const message = field.value.trim();
    if (message && !this.busy) {
      field.value = '';
      this.ask(message);
    }
  }

  ask(message) {
    const body = {message, conversationId: this.conversationId, clientMessageId: clientKey()};
    return this.turn(message, 'POST', '/api/v1/chat', 'application/json', body);
  }

  /** Corrects facts; the server answers the last question again. */
  correct({patch, words}) {
    const path = `/api/v1/conversations/${this.conversationId}/facts`;
    return this.turn(words, 'PATCH', path, 'application/merge-patch+json', patch);
  }

  async turn(message, method, path, type, body) {
    if (this.busy) {
      return;
    }
    this.busy = true;
    this.turns = [...this.turns, {message}];
    await this.updateComplete;
    const mine = this.renderRoot.querySelector('ol > :last-child');
    this.show(mine);
    try {
      await this.stream(method, path, type, body);
    } catch {
      this.change({problem: '连接中断，问题已记录。请稍后重试。'});
    } finally {
      this.busy = false;
    }
    requestAnimationFrame(() => mine.scrollIntoView());
  }

  /** Brings the new turn to the top; where what had the focus goes away with it, it goes to the turn. */
  show(turn) {
    turn.scrollIntoView();
    if (this.renderRoot.activeElement?.id !== 'message') {
      turn.focus({preventScroll: true});
    }
  }

  async stream(method, path, type, body) {
    const response = await fetch(path, {
      method,
      headers: {
        'Content-Type': type,
        Accept: 'text/event-stream',
        ...(this.token ? {Authorization: `Bearer ${this.token}`} : {}),
      },
      body: JSON.stringify(body),
    });
    if (!response.ok) {
      const problem = await response.json();
      this.change({problem: problem.detail});
      return;
    }
    for await (const {event, data} of readEvents(response)) {
      this.take(event, data);
    }
  }

  take(event, data) {
    if (event === 'accepted') {
      this.conversationId = data.conversationId;
      this.token = data.conversationToken ?? this.token;
      this.messages = new Map(this.messages).set(data.messageId, this.last.message);
    } else if (['facts', 'verdict', 'citations'].includes(event)) {
      this.answer(data);
    } else if (event === 'delta') {
      this.answer({text: (this.last.answer?.text ?? '') + data.text});
    } else if (event === 'replace') {
      this.answer({text: data.text});
    } else if (event === 'done') {
      this.answer(data);
      this.token = data.conversationToken ?? this.token;
      this.spoken = spoken(data.text);
    } else if (event === 'error') {
      this.change({problem: data.detail});
    }
  }

  get last() {
    return this.turns[this.turns.length - 1];
  }

  answer(part) {
    this.change({answer: {...this.last.answer, ...part}});
  }

  change(part) {
    this.turns = [...this.turns.slice(0, -1), {...this.last, ...part}];
  }
}
customElements.define('zhinan-chat', ZhinanChat);
