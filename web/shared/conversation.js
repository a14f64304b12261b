import {readEvents} from './events.js';
import {keep} from './keep.js';
import {language} from './texts.js';

const KEPT = 'zhinan.conversation';
/** How long to wait before each further try, in milliseconds, when a stream breaks. */
const WAITS = [300, 700, 1500, 3000, 5000, 8000, 10000, 15000];

/** A key of our own for a request, so that repeating it is not a second turn. */
const requestKey = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (b) => b.toString(16).padStart(2, '0')).join('');

/** The server refused a request; `problem` is what it said (RFC 9457). */
export class Refused extends Error {
  constructor(problem) {
    super(problem.detail ?? problem.title);
    this.problem = problem;
  }
}

/**
 * A conversation with the server, kept by the browser until it is erased. A turn is an async
 * iterator of its events; a stream that breaks goes on where it broke, by the turn's own address
 * once it is accepted, by the same request under the same key before, so that nothing is asked twice
 * and no event comes twice.
 */
export class Conversation {
  constructor(call = null) {
    this.call = call;
    this.id = null;
    this.token = null;
  }

  /** The one that this browser keeps, of this call or of any; a new one where there is none. */
  static kept(call = null) {
    const conversation = new Conversation(call);
    const kept = keep.find(KEPT);
    return kept && (!call || kept.call === call) ? Object.assign(conversation, kept) : conversation;
  }

  get begun() {
    return this.id !== null;
  }

  ask(message, signal) {
    const body = {message, conversationId: this.id, clientMessageId: requestKey(), call: this.call, locale: language};
    return this.turn(() => this.send('POST', '/api/v1/chat', body, {signal}), signal);
  }

  /** Corrects facts by a merge patch; the server answers the last question again. */
  correct(patch, signal) {
    const path = `${this.path}/facts?clientMessageId=${requestKey()}&locale=${language}`;
    const options = {signal, type: 'application/merge-patch+json'};
    return this.turn(() => this.send('PATCH', path, patch, options), signal);
  }

  /** A turn that was accepted before, from its first event on. */
  again(messageId, signal) {
    return this.turn(() => this.standing(messageId, 0, signal), signal);
  }

  /** The whole conversation as the server keeps it. */
  async read() {
    return (await this.send('GET', this.path)).json();
  }

  /** Erases everything that is kept of it, on the server and here. */
  async erase() {
    await this.send('DELETE', this.path);
    this.leave();
  }

  /** Forgets it here only. */
  leave() {
    keep.drop(KEPT);
    this.id = null;
    this.token = null;
  }

  /** Asks for a person; gives the ticket with its spoken code and whom to call. */
  async handOver(request) {
    return (await this.send('POST', `${this.path}/handover`, request)).json();
  }

  /** Rates an answer; a second rating replaces the first. */
  rate(messageId, rating) {
    return this.send('PUT', `${this.path}/turns/${messageId}/rating`, rating);
  }

  get path() {
    return `/api/v1/conversations/${this.id}`;
  }

  async *turn(begin, signal) {
    let messageId = null;
    let last = 0;
    for (let attempt = 0; ; attempt++) {
      try {
        const response = await (messageId ? this.standing(messageId, last, signal) : begin());
        for await (const event of readEvents(response)) {
          if (event.id > last) {
            last = event.id;
            messageId = this.accepted(event) ?? messageId;
            yield event;
          }
          if (event.event === 'done' || event.event === 'error') {
            return;
          }
        }
      } catch (failure) {
        if (signal?.aborted || !isPassing(failure)) {
          yield signal?.aborted ? {event: 'stopped'} : {event: 'error', data: problemOf(failure)};
          return;
        }
      }
      if (attempt === WAITS.length) {
        yield {event: 'lost'};
        return;
      }
      yield {event: 'waiting'};
      await pause(WAITS[attempt], signal);
    }
  }

  /** Keeps what opens the conversation; gives the id of the turn that was accepted. */
  accepted({event, data}) {
    if (event !== 'accepted') {
      return null;
    }
    this.id = data.conversationId;
    this.token = data.conversationToken ?? this.token;
    keep.put(KEPT, {id: this.id, token: this.token, call: this.call});
    return data.messageId;
  }

  standing(messageId, after, signal) {
    const options = {signal, headers: {Accept: 'text/event-stream', 'Last-Event-ID': String(after)}};
    return this.send('GET', `${this.path}/turns/${messageId}`, undefined, options);
  }

  async send(method, path, body, {signal, type = 'application/json', headers} = {}) {
    const response = await fetch(path, {
      method,
      signal,
      headers: {
        ...(body === undefined ? {} : {'Content-Type': type}),
        ...(signal ? {Accept: 'text/event-stream'} : {}),
        ...(this.token ? {Authorization: `Bearer ${this.token}`} : {}),
        ...headers,
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (!response.ok) {
      throw new Refused(await response.json().catch(() => ({status: response.status})));
    }
    return response;
  }
}

/** Whether trying again soon may help: no network, or a server (or the proxy before it) that starts. */
const isPassing = (failure) => !(failure instanceof Refused) || failure.problem.status > 501;

const problemOf = (failure) => (failure instanceof Refused ? failure.problem : {status: 500});

const pause = (milliseconds, signal) =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener('abort', () => (clearTimeout(timer), resolve()), {once: true});
  });
