import {LitElement, html, css, nothing} from 'lit';
import {entryOf} from '../../shared/facts.js';
import {common} from '../../shared/styles.js';
import {textsOf} from '../../shared/texts.js';
import {withUnit, yesNo} from '../../shared/words.js';

const t = await textsOf('shared');

/**
 * Enters one fact: a choice, yes or no, a date that may stop at year or month, a number with its unit.
 * Fires `zhinan-fact` with the value as on the wire.
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

  static styles = [
    common,
    css`
      form { display: flex; flex-wrap: wrap; gap: 0.4rem; align-items: center; margin: 0.3rem 0; }
      input { width: 11rem; }
    `,
  ];

  render() {
    const entry = entryOf(this.field);
    return entry
      ? html`<form @submit=${(e) => this.send(e, entry)}>${this.control(entry)}<button class="main">${t('form.send')}</button></form>`
      : nothing;
  }

  control(entry) {
    const known = this.value === null || typeof this.value === 'object' ? '' : String(this.value);
    if (entry === 'choice' || entry === 'yesno') {
      return html`<select name="value" required aria-label=${this.name}>
        <option value="">${t('form.choose')}</option>
        ${this.options(entry).map(([value, word]) => html`<option value=${value} ?selected=${value === known}>${word}</option>`)}
      </select>`;
    }
    if (entry === 'number') {
      const limits = this.field.anyOf[0].anyOf[0];
      return html`<input name="value" type="number" step="any" required min=${limits.minimum ?? nothing} max=${limits.maximum ?? nothing}
          aria-label=${this.name} .value=${known} /><span>${withUnit('', this.field['x-unit'])}</span>`;
    }
    return entry === 'date'
      ? html`<input name="value" required pattern="\\d{4}(-\\d{2}(-\\d{2})?)?" placeholder=${t('form.date.example')}
          title=${t('form.date', {name: this.name})} aria-label=${t('form.date', {name: this.name})} .value=${known} />`
      : html`<input name="value" required aria-label=${this.name} .value=${known} />`;
  }

  options(entry) {
    return entry === 'yesno'
      ? [['true', yesNo(true)], ['false', yesNo(false)]]
      : this.field.anyOf[0].oneOf.filter((o) => !o['x-group'] || o.const === this.value).map((o) => [o.const, o.title]);
  }

  send(event, entry) {
    event.preventDefault();
    const detail = {value: valueOf(entry, event.target.elements.value.value.trim())};
    this.dispatchEvent(new CustomEvent('zhinan-fact', {detail, bubbles: true, composed: true}));
  }
}

function valueOf(entry, text) {
  if (entry === 'yesno') {
    return text === 'true';
  }
  return entry === 'number' ? Number(text) : text;
}

customElements.define('zhinan-fact-form', ZhinanFactForm);
