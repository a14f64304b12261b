import {LitElement, html, css, nothing} from 'lit';
import {entryOf} from '../../shared/facts.js';
import {UNIT, dateWords} from '../../shared/words.js';

/**
 * Enters one fact: a choice, yes or no, a date that may stop at year or month, a number with its unit.
 * Fires `zhinan-fact` with the value as on the wire and in words.
 *
 * @property {Object} field its JSON Schema
 * @property {string} name its name for people
 * @property {*} value what is known now, or null
 */
export class ZhinanFactForm extends LitElement {
  static properties = {
    field: {attribute: false},
    name: {},
    value: {attribute: false},
  };

  static styles = css`
    form { display: flex; flex-wrap: wrap; gap: 0.4rem; align-items: center; margin: 0.3rem 0; }
    input, select, button { font: inherit; min-height: 2rem; border-radius: 0.4rem; padding: 0.1rem 0.6rem; max-width: 100%; }
    input, select { border: 1px solid var(--quiet); background: var(--paper); color: var(--ink); }
    input { width: 11rem; }
    button { border: 1px solid var(--accent); background: var(--accent); color: var(--paper); cursor: pointer; }
    :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
  `;

  render() {
    const entry = entryOf(this.field);
    return entry
      ? html`<form @submit=${(e) => this.send(e, entry)}>${this.control(entry)}<button>确定</button></form>`
      : nothing;
  }

  control(entry) {
    const known = this.value === null || typeof this.value === 'object' ? '' : String(this.value);
    if (entry === 'choice' || entry === 'yesno') {
      return html`<select name="value" required aria-label=${this.name}>
        <option value="">请选择</option>
        ${this.options(entry).map(([value, word]) => html`<option value=${value} ?selected=${value === known}>${word}</option>`)}
      </select>`;
    }
    if (entry === 'number') {
      const limits = this.field.anyOf[0].anyOf[0];
      return html`<input name="value" type="number" step="any" required min=${limits.minimum ?? nothing} max=${limits.maximum ?? nothing}
          aria-label=${this.name} .value=${known} />${UNIT[this.field['x-unit']] ?? nothing}`;
    }
    return entry === 'date'
      ? html`<input name="value" required pattern="\\d{4}(-\\d{2}(-\\d{2})?)?" placeholder="1961、1961-05 或 1961-05-20"
          title="年、年-月 或 年-月-日" aria-label=${`${this.name}（年、年-月 或 年-月-日）`} .value=${known} />`
      : html`<input name="value" required aria-label=${this.name} .value=${known} />`;
  }

  options(entry) {
    return entry === 'yesno'
      ? [['true', '是'], ['false', '否']]
      : this.field.anyOf[0].oneOf.filter((o) => !o['x-group'] || o.const === this.value).map((o) => [o.const, o.title]);
  }

  send(event, entry) {
    event.preventDefault();
    const control = event.target.elements.value;
    const detail = this.entered(entry, control.value.trim(), control);
    this.dispatchEvent(new CustomEvent('zhinan-fact', {detail, bubbles: true, composed: true}));
  }

  entered(entry, text, control) {
    switch (entry) {
      case 'yesno':
        return {value: text === 'true', words: control.selectedOptions[0].textContent};
      case 'choice':
        return {value: text, words: control.selectedOptions[0].textContent};
      case 'number':
        return {value: Number(text), words: text + (UNIT[this.field['x-unit']] ?? '')};
      case 'date':
        return {value: text, words: dateWords(text)};
      default:
        return {value: text, words: text};
    }
  }
}
customElements.define('zhinan-fact-form', ZhinanFactForm);
