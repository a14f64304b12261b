import {LitElement, html, css, nothing} from 'lit';
import {Conversation, Refused} from '../../shared/conversation.js';
import {patchWords, schemaOf} from '../../shared/facts.js';
import {spoken} from '../../shared/prose.js';
import {finished, sentences} from '../../shared/sentences.js';
import {common} from '../../shared/styles.js';
import {textsOf} from '../../shared/texts.js';
import {ANSWER, OVERALL, problemWords} from '../../shared/words.js';
import '../zhinan-answer/zhinan-answer.js';
import '../zhinan-handover/zhinan-handover.js';
import '../zhinan-mine/zhinan-mine.js';

const t = await textsOf('chat');

/** A turn without an answer that helps: the second one in a row is a reason to offer a person. */
const isMiss = ({answer}) => ['clarification', 'out_of_scope'].includes(answer?.kind) && !answer.citations?.length;

/**
 * The conversation: asks, shows the answer sentence by sentence, goes on where it broke, and says in
 * words what went wrong. What happens inside an answer comes up as an event: `zhinan-say` (a quick
 * answer, sent as a message), `zhinan-patch` (a fact corrected or forgotten), `zhinan-person` (a person
 * is wanted).
 *
 * @property {string} call the call's name; without it the server's default
 * @property {Conversation} conversation by default the one that the browser keeps
 */
export class ZhinanChat extends LitElement {
  static properties = {
    call: {},
    turns: {state: true},
    busy: {state: true},
    spoken: {state: true},
    handing: {state: true},
  };

  static styles = [
    common,
    css`
      ol { list-style: none; margin: 0; padding: 0; display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.8rem; }
      ol > li { scroll-margin-top: 0.5rem; min-width: 0; }
      .mine { justify-self: end; max-width: 90%; background: var(--accent); color: var(--paper); border-radius: 0.8rem 0.8rem 0.1rem 0.8rem; padding: 0.5rem 0.9rem; overflow-wrap: anywhere; white-space: pre-line; }
      form { position: sticky; bottom: 0; z-index: 1; display: flex; gap: 0.5rem; padding: 0.8rem 0; background: var(--ground); }
      textarea { flex: 1; min-width: 0; padding: 0.5rem 0.7rem; border-radius: 0.5rem; resize: vertical; }
      .problem { color: var(--no); }
      .waiting { color: var(--quiet); }
    `,
  ];

  constructor() {
    super();
    this.call = null;
    this.turns = [];
    this.busy = false;
    this.spoken = [];
    this.handing = null;
    this.messages = new Map();
  }

  connectedCallback() {
    super.connectedCallback();
    this.conversation ??= Conversation.kept(this.call);
    if (this.conversation.begun) {
      this.resume();
    }
  }

  render() {
    return html`
      ${this.turns.length ? null : this.welcome()}
      <ol aria-label=${t('conversation')} @zhinan-say=${(e) => this.ask(e.detail.message)}
        @zhinan-patch=${(e) => this.correct(e.detail.patch)} @zhinan-person=${(e) => this.handOver(e.detail.reason)}>
        ${this.turns.map((turn) => this.turn(turn))}
      </ol>
      ${this.handing
        ? html`<zhinan-handover .conversation=${this.conversation} .reason=${this.handing}></zhinan-handover>`
        : nothing}
      <div class="hidden" role="log" aria-live="polite">${this.spoken.map((s) => html`<p>${s}</p>`)}</div>
      <form @submit=${this.submit}>
        <label class="hidden" for="message">${t('message')}</label>
        <textarea id="message" rows="2" maxlength="4000" placeholder=${t('placeholder')} @keydown=${this.keydown}></textarea>
        ${this.busy
          ? html`<button type="button" class="stop" @click=${() => this.stopping.abort()}>${t('stop')}</button>`
          : html`<button class="main">${t('ask')}</button>`}
      </form>
      ${this.conversation.begun && this.turns.length
        ? html`<zhinan-mine .conversation=${this.conversation} @zhinan-erased=${this.startOver}
            @zhinan-person=${() => this.handOver('wish')}></zhinan-mine>`
        : nothing}
    `;
  }

  welcome() {
    return html`<p>${t('welcome')}</p>
      <div class="row">
        ${[1, 2, 3].map((n) => html`<button type="button" @click=${() => this.ask(t(`example.${n}`))}>${t(`example.${n}`)}</button>`)}
      </div>`;
  }

  turn(turn) {
    const newest = turn === this.last;
    return html`<li class="mine" tabindex="-1">${turn.message}</li>
      ${turn.answer
        ? html`<li><zhinan-answer .answer=${turn.answer} .messages=${this.messages} .conversation=${this.conversation}
            ?newest=${newest} ?missed=${newest && this.missedTwice}></zhinan-answer></li>`
        : null}
      ${turn.state ? html`<li>${this.state(turn)}</li>` : null}`;
  }

  /** What became of a turn that is not answered: it waits, was stopped, is lost, or was refused. */
  state(turn) {
    if (turn.state === 'waiting') {
      return html`<p class="waiting" role="status">${t('waiting')}</p>`;
    }
    return html`<p class=${turn.state === 'stopped' ? 'waiting' : 'problem'} role="alert">
      ${turn.state === 'refused' ? problemWords(turn.problem) : t(turn.state)}
      ${turn === this.last
        ? html`<button @click=${() => this.retry()}>${t(turn.state === 'stopped' ? 'continue' : 'retry')}</button>`
        : nothing}
    </p>`;
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
    return this.begin({message, send: (signal) => this.conversation.ask(message, signal)});
  }

  async correct(patch) {
    const message = patchWords(patch, await schemaOf(this.last.answer.call));
    return this.begin({message, send: (signal) => this.conversation.correct(patch, signal)});
  }

  /** Asks for what was accepted; what never was is sent anew. */
  retry() {
    const turn = this.last;
    this.change({state: null, problem: null, answer: null});
    return this.follow(turn.messageId ? (signal) => this.conversation.again(turn.messageId, signal) : turn.send);
  }

  async begin(turn) {
    if (this.busy) {
      return;
    }
    this.turns = [...this.turns, turn];
    this.handing = null;
    await this.follow(turn.send);
  }

  /** Follows the last turn's events to its end. */
  async follow(send) {
    this.busy = true;
    this.stopping = new AbortController();
    this.spoken = [];
    this.told = '';
    await this.updateComplete;
    const mine = [...this.renderRoot.querySelectorAll('.mine')].pop();
    this.show(mine);
    for await (const {event, data} of send(this.stopping.signal)) {
      this.take(event, data);
    }
    this.busy = false;
    requestAnimationFrame(() => mine.scrollIntoView());
  }

  /** Brings the new turn to the top; where what had the focus goes away with it, it goes to the turn. */
  show(turn) {
    turn.scrollIntoView();
    if (this.renderRoot.activeElement?.id !== 'message') {
      turn.focus({preventScroll: true});
    }
  }

  take(event, data) {
    switch (event) {
      case 'accepted':
        this.messages = new Map(this.messages).set(data.messageId, this.last.message);
        return this.change({messageId: data.messageId, state: null, written: ''});
      case 'verdict':
        this.speakVerdict(data.verdict);
        return this.answer(data);
      case 'facts':
      case 'citations':
        return this.answer(data);
      case 'delta':
        return this.write(this.last.written + data.text);
      case 'replace':
        this.told = '';
        return this.write(data.text);
      case 'done':
        this.speak(data.text);
        return this.change({answer: data, state: null});
      case 'error':
        return this.change({state: 'refused', problem: data});
      default: // waiting, stopped, lost
        return this.change({state: event});
    }
  }

  /** Shows a growing text up to its last whole sentence. */
  write(written) {
    const text = finished(written);
    this.change({written, state: null});
    this.answer({text});
    this.speak(text);
  }

  /** Says what of the text was not said yet, a sentence at a time. */
  speak(text) {
    const rest = text.startsWith(this.told) ? text.slice(this.told.length) : text;
    this.told = text;
    this.spoken = [...this.spoken, ...sentences(spoken(rest))];
  }

  speakVerdict(verdict) {
    if (verdict) {
      this.spoken = [t('spoken.verdict', {answer: ANSWER[verdict.answer].word, overall: OVERALL[verdict.overall].word})];
    }
  }

  get last() {
    return this.turns[this.turns.length - 1];
  }

  get missedTwice() {
    return this.turns.length > 1 && this.turns.slice(-2).every(isMiss);
  }

  answer(part) {
    this.change({answer: {...this.last.answer, ...part}});
  }

  change(part) {
    this.turns = [...this.turns.slice(0, -1), {...this.last, ...part}];
  }

  /** Brings back what the browser kept; a turn that has no answer yet is followed to its end. */
  async resume() {
    try {
      const {call, turns} = await this.conversation.read();
      this.messages = new Map(turns.map((turn) => [turn.messageId, turn.message]));
      const schema = turns.some((turn) => turn.patch) ? await schemaOf(call) : null;
      this.turns = turns.map(({messageId, message, patch, answer}) => ({
        messageId,
        message: patch ? patchWords(patch, schema) : message,
        answer,
      }));
    } catch (failure) {
      if (failure instanceof Refused) {
        this.conversation.leave(); // erased, or of another server
      }
    }
    if (this.last && !this.last.answer) {
      await this.retry();
    }
  }

  async handOver(reason) {
    this.handing = reason;
    await this.updateComplete;
    this.renderRoot.querySelector('zhinan-handover').enter();
  }

  startOver() {
    this.conversation.leave();
    this.turns = [];
    this.spoken = [];
    this.handing = null;
    this.messages = new Map();
    this.updateComplete.then(() => this.renderRoot.querySelector('textarea').focus());
  }
}
customElements.define('zhinan-chat', ZhinanChat);
