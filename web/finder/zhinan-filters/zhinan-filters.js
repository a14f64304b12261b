import {LitElement, html, css} from 'lit';
import {common} from '../../shared/styles.js';
import {textsOf} from '../../shared/texts.js';

const t = await textsOf('finder');

/**
 * What directions are looked for by. Fires `zhinan-filter` with the datum and the value, null for any.
 *
 * @property {Array} filters as the call's directions tell them
 * @property {Object} wanted values by datum
 */
export class ZhinanFilters extends LitElement {
  static properties = {filters: {attribute: false}, wanted: {attribute: false}};

  static styles = [
    common,
    css`
      div { display: flex; flex-wrap: wrap; gap: 0.4rem 1.2rem; margin: 1rem 0 0.2rem; }
      label { display: flex; flex-wrap: wrap; gap: 0.2rem 0.5rem; align-items: center; max-width: 100%; }
      select { max-width: min(100%, 15rem); }
      input { width: 8rem; }
    `,
  ];

  render() {
    return html`<div role="group" aria-label=${t('filters')}>
      ${this.filters.map((f) => html`<label>${f.label} ${f.kind === 'number' ? this.number(f) : this.codes(f)}</label>`)}
    </div>`;
  }

  codes(filter) {
    return html`<select name=${filter.data} @change=${(e) => this.fire(filter, e.target.value || null)}>
      <option value="">${t('filter.any')}</option>
      ${filter.options.map((o) => html`<option value=${o.code} ?selected=${this.wanted[filter.data] === o.code}>${o.label}</option>`)}
    </select>`;
  }

  number(filter) {
    return html`<input name=${filter.data} type="number" min="0" step="any" .value=${this.wanted[filter.data] ?? ''}
      @input=${(e) => this.fire(filter, e.target.value || null)} />`;
  }

  fire(filter, value) {
    const detail = {data: filter.data, value};
    this.dispatchEvent(new CustomEvent('zhinan-filter', {detail, bubbles: true, composed: true}));
  }
}
customElements.define('zhinan-filters', ZhinanFilters);
