import {LitElement, html, css, nothing} from 'lit';
import {fieldAt, groupsOf, patchOf, schemaOf} from '../../shared/facts.js';
import {evidence} from '../../shared/words.js';
import '../zhinan-fact-form/zhinan-fact-form.js';

/**
 * Facts as understood, by whom they are about. A chip opens to the words it was read from, a form to
 * correct it and a button to forget it; both fire `zhinan-patch`.
 *
 * @property {Array} facts the answer's `facts`
 * @property {string} call the call's name, for the facts' schema
 * @property {Map} messages what the user said, by messageId
 */
export class ZhinanFacts extends LitElement {
  static properties = {
    facts: {attribute: false},
    call: {},
    messages: {attribute: false},
    schema: {state: true},
    open: {state: true},
  };

  static styles = css`
    h2 { margin: 0.9rem 0 0; font-size: 0.95rem; }
    h2 small { font-weight: 400; color: var(--quiet); }
    h3 { margin: 0.4rem 0 0.2rem; font-size: 0.88rem; color: var(--quiet); font-weight: 600; }
    ul { display: flex; flex-wrap: wrap; gap: 0.4rem; margin: 0; padding: 0; list-style: none; }
    li { max-width: 100%; }
    button { font: inherit; font-size: 0.88rem; text-align: left; border: 1px solid var(--line); border-radius: 1rem; padding: 0.15rem 0.7rem; min-height: 1.9rem; background: var(--ground); color: var(--ink); cursor: pointer; overflow-wrap: anywhere; }
    button.forget { color: var(--no); border-color: var(--no); background: transparent; }
    div { border-left: 0.2rem solid var(--line); padding-left: 0.7rem; margin: 0.3rem 0; font-size: 0.92rem; }
    p { margin: 0; color: var(--quiet); }
    :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
  `;

  constructor() {
    super();
    this.facts = [];
    this.open = null;
  }

  async willUpdate(changed) {
    if (changed.has('call') && this.call) {
      this.schema = await schemaOf(this.call);
    }
  }

  render() {
    return this.facts.length
      ? html`<h2>已了解的情况 <small>点一项可更正或删去</small></h2>
          ${groupsOf(this.facts, this.schema).map(
            (group) => html`<h3>${group.title}</h3><ul>${group.facts.map((f) => this.chip(f))}</ul>`,
          )}`
      : nothing;
  }

  chip(fact) {
    const field = fieldAt(this.schema, fact.fact);
    const inner = fact.fact.split('.').length > 3; // within a list of its own: the title alone would not tell which
    const opened = this.open === fact.fact;
    return html`<li data-fact=${fact.fact}>
      <button aria-expanded=${opened} @click=${(e) => this.toggle(opened ? null : fact.fact, e.target)}>
        ${(inner ? null : field?.title) || fact.label}：<b>${fact.display ?? fact.value}</b>
      </button>
      ${opened ? this.editor(fact, field) : nothing}
    </li>`;
  }

  async toggle(open, chip) {
    this.open = open;
    await this.updateComplete;
    chip.closest('li').scrollIntoView({block: 'nearest'});
  }

  editor(fact, field) {
    const name = fact.label ?? fact.fact;
    return html`<div>
      <p>${evidence(fact, this.messages)}</p>
      <zhinan-fact-form .field=${field} .name=${name} .value=${fact.value}
        @zhinan-fact=${(e) => this.patch(fact, e.detail.value, `更正：${name}为${e.detail.words}`)}></zhinan-fact-form>
      <button class="forget" @click=${() => this.patch(fact, null, `删去：${name}`)}>删去这一项</button>
    </div>`;
  }

  patch(fact, value, words) {
    const detail = {patch: patchOf(fact.fact, value), words};
    this.dispatchEvent(new CustomEvent('zhinan-patch', {detail, bubbles: true, composed: true}));
  }
}
customElements.define('zhinan-facts', ZhinanFacts);
