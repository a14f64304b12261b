import {Conversation} from './conversation.js';
import {fieldAt, leaves, nameOf, valueWords} from './facts.js';
import {keep} from './keep.js';
import {language} from './texts.js';

const KEPT = 'zhinan.case';
/** How long an answer to a message in another tab may take before its facts are read. */
const ANSWERED = 800;

const asked = new URLSearchParams(location.search);

/** The call that the address names, else the one that the conversation is about, else the default. */
export async function findCall(conversation) {
  const named = asked.get('call') ?? conversation.call;
  const {calls} = await getJson(`/api/v1/calls?locale=${language}`);
  return calls.find((c) => c.call === named) ?? calls[0];
}

/**
 * The applicant's case: the facts of the conversation that this browser keeps, or, where there is
 * none, facts that are entered here and kept here. Fires `change` whenever they change, also when
 * the conversation goes on in another tab.
 */
export class Case extends EventTarget {
  facts = {};
  conversation = Conversation.kept(asked.get('call'));

  async begin() {
    await this.read();
    addEventListener('focus', () => this.read());
    addEventListener('storage', () => setTimeout(() => this.read(), ANSWERED));
  }

  async read() {
    const conversation = Conversation.kept(asked.get('call'));
    this.conversation = conversation;
    const facts = conversation.begun ? await this.shared(conversation) : (keep.find(KEPT) ?? {});
    if (JSON.stringify(facts) !== JSON.stringify(this.facts)) {
      this.facts = facts;
      this.dispatchEvent(new Event('change'));
    }
  }

  async shared(conversation) {
    try {
      return await (await conversation.send('GET', `${conversation.path}/facts`)).json();
    } catch {
      return this.facts; // the next reading may succeed; what was known stays shown
    }
  }

  /** Corrects facts here at once, then in the conversation, where there is one. */
  async correct(patch) {
    this.facts = merged(this.facts, patch);
    this.dispatchEvent(new Event('change'));
    if (this.conversation.begun) {
      for await (const event of this.conversation.correct(patch)) {
        if (event.event === 'error') {
          await this.read();
        }
      }
    } else {
      keep.put(KEPT, this.facts);
    }
  }

  /** The body of a request that decides on these facts. */
  body(more) {
    return JSON.stringify({facts: this.facts, locale: language, asOf: asked.get('asOf'), ...more});
  }
}

/** A JSON value after a merge patch (RFC 7396); what is left empty goes away. */
export function merged(value, patch) {
  if (patch === null || typeof patch !== 'object' || Array.isArray(patch) || patch.unknown) {
    return patch;
  }
  const result = {...(value !== null && typeof value === 'object' ? value : {})};
  for (const [name, inner] of Object.entries(patch)) {
    const next = inner === null ? null : merged(result[name], inner);
    if (next === null || (typeof next === 'object' && !Object.keys(next).length)) {
      delete result[name];
    } else {
      result[name] = next;
    }
  }
  return result;
}

/** Facts as on the wire as a list with names and values for people. */
export const listed = (facts, schema) =>
  leaves(facts)
    .filter(([path]) => fieldAt(schema, path))
    .map(([path, value]) => ({
      fact: path,
      value,
      label: nameOf(schema, path),
      display: valueWords(fieldAt(schema, path), value),
      source: 'form',
    }));

export async function getJson(path) {
  return answerOf(await fetch(path));
}

export async function postJson(path, body) {
  return answerOf(await fetch(path, {method: 'POST', headers: {'Content-Type': 'application/json'}, body}));
}

async function answerOf(response) {
  const answer = await response.json();
  return response.ok ? answer : Promise.reject(answer);
}
