import {LitElement, html, css, nothing} from 'lit';
import {fieldAt, groupsOf, openFields, patchOf, questionOf, schemaOf} from '../../shared/facts.js';
import {common} from '../../shared/styles.js';
import {textsOf} from '../../shared/texts.js';
import {evidence} from '../../shared/words.js';
import '../zhinan-fact-form/zhinan-fact-form.js';

const t = await textsOf('chat');

/**
 * Facts as understood, by whom they are about. A chip opens to the words it was read from, a form to
 * correct it and a button to forget it; whatever else the call asks for may be added. Each fires
 * `zhinan-patch` with a merge patch.
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
    adding: {state: true},
  };

  static styles = [
    common,
    css`
      h2 { margin: 0.9rem 0 0; font-size: 0.95rem; }
      h2 small { font-weight: 400; color: var(--quiet); }
      h3 { margin: 0.4rem 0 0.2rem; font-size: 0.88rem; color: var(--quiet); font-weight: 600; }
      ul { display: flex; flex-wrap: wrap; gap: 0.4rem; margin: 0; padding: 0; list-style: none; }
      li { max-width: 100%; }
      button { font-size: 0.88rem; text-align: left; overflow-wrap: anywhere; }
      .fact { border-color: var(--line); background: var(--ground); color: var(--ink); }
      div { border-left: 0.2rem solid var(--line); padding-left: 0.7rem; margin: 0.3rem 0; font-size: 0.92rem; }
      p { margin: 0; color: var(--quiet); }
      .add { margin-top: 0.6rem; }
    `,
  ];

  constructor() {
    super();
    this.facts = [];
    this.open = null;
    this.adding = null;
  }

  async willUpdate(changed) {
    if (changed.has('call') && this.call) {
      this.schema = await schemaOf(this.call);
    }
  }

  render() {
    return html`${this.facts.length
        ? html`<h2>${t('facts')} <small>${t('facts.hint')}</small></h2>
            ${groupsOf(this.facts, this.schema).map(
              (group) => html`<h3>${group.title}</h3><ul>${group.facts.map((f) => this.chip(f))}</ul>`,
            )}`
        : nothing}
      ${this.schema ? this.addition() : nothing}`;
  }

  chip(fact) {
    const field = fieldAt(this.schema, fact.fact);
    const inner = fact.fact.split('.').length > 3; // within a list of its own: the title alone would not tell which
    const opened = this.open === fact.fact;
    return html`<li data-fact=${fact.fact}>
      <button class="chip fact" aria-expanded=${opened} @click=${(e) => this.toggle(opened ? null : fact.fact, e.target)}>
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
    return html`<div>
      <p>${evidence(fact, this.messages)}</p>
      ${this.form(fact.fact, field, fact.label ?? fact.fact, fact.value)}
      <button class="small away" @click=${() => this.patch(fact.fact, null)}>${t('facts.forget')}</button>
    </div>`;
  }

  form(path, field, name, value) {
    return html`<zhinan-fact-form .field=${field} .name=${name} .value=${value}
      @zhinan-fact=${(e) => this.patch(path, e.detail.value)}></zhinan-fact-form>`;
  }

  addition() {
    const chosen = this.adding && fieldAt(this.schema, this.adding);
    return html`<details class="add">
      <summary>${t('facts.add')}</summary>
      <label>${t('facts.which')}
        <select @change=${(e) => (this.adding = e.target.value || null)}>
          <option value="">${t('facts.choose')}</option>
          ${openFields(this.facts, this.schema).map(
            (group) => html`<optgroup label=${group.title}>
              ${group.fields.map(({path, field}) => html`<option value=${path}>${field.title}</option>`)}
            </optgroup>`,
          )}
        </select>
      </label>
      ${chosen ? html`<div><p>${questionOf(this.schema, this.adding)}</p>${this.form(this.adding, chosen, chosen.title, null)}</div>` : nothing}
    </details>`;
  }

  patch(path, value) {
    const detail = {patch: patchOf(path, value)};
    this.dispatchEvent(new CustomEvent('zhinan-patch', {detail, bubbles: true, composed: true}));
  }
}
customElements.define('zhinan-facts', ZhinanFacts);
