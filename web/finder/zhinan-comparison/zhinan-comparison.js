import {LitElement, html, css, nothing} from 'lit';
import {postJson} from '../../shared/case.js';
import {common} from '../../shared/styles.js';
import {textsOf} from '../../shared/texts.js';
import {OVERALL, STATUS, problemWords} from '../../shared/words.js';

const t = await textsOf('finder');

/**
 * Up to three directions side by side: what each is about, and the conditions on which they differ.
 * Fires `zhinan-choose` when one is to go.
 *
 * @property {string} call the call's name
 * @property {Array} directions their codes
 * @property {Object} known the call's directions and filters
 * @property {Case} case whose facts decide
 * @property {Object} board a new one means that the facts have changed
 */
export class ZhinanComparison extends LitElement {
  static properties = {
    call: {},
    directions: {attribute: false},
    known: {attribute: false},
    case: {attribute: false},
    board: {attribute: false},
    verdicts: {state: true},
    problem: {state: true},
  };

  static styles = [
    common,
    css`
      section { background: var(--paper); border: 1px solid var(--accent); border-radius: 0.6rem; padding: 0.4rem 1rem 0.8rem; margin: 1rem 0; }
      h2 { font-size: 1.1rem; margin: 0.2rem 0; }
      .wide { overflow-x: auto; }
      table { border-collapse: collapse; font-size: 0.92rem; width: 100%; }
      th, td { border: 1px solid var(--line); padding: 0.3rem 0.6rem; text-align: left; vertical-align: top; min-width: 9rem; }
      th[scope="row"] { font-weight: 400; }
      .yes { color: var(--yes); }
      .no { color: var(--no); }
      .open { color: var(--open); }
      .confirm { color: var(--confirm); }
      .quiet, small { color: var(--quiet); }
    `,
  ];

  async updated(changed) {
    if (changed.has('directions') || changed.has('board')) {
      try {
        const body = this.case.body({call: this.call, directions: this.directions});
        this.verdicts = (await postJson('/api/v1/determinations', body)).verdicts;
        this.problem = null;
      } catch (problem) {
        this.problem = problem;
      }
    }
  }

  render() {
    const shown = (this.verdicts ?? []).filter((v) => this.directions.includes(v.directions[0]));
    return html`<section aria-label=${t('compare.title')}>
      <h2>${t('compare.title')}</h2>
      ${this.problem ? html`<p role="alert">${problemWords(this.problem)}</p>` : nothing}
      <div class="wide" role="region" tabindex="0" aria-label=${t('compare.table')}>
        <table>
          <thead><tr><td></td>${shown.map((v) => this.head(v))}</tr></thead>
          <tbody>${this.known.filters.map((f) => this.datum(f, shown))} ${this.differing(shown)}</tbody>
        </table>
      </div>
    </section>`;
  }

  head(verdict) {
    const [code] = verdict.directions;
    const mark = OVERALL[verdict.overall];
    return html`<th scope="col">${code} ${this.direction(code)?.title}<br />
      <span class=${mark.tone}><span aria-hidden="true">${mark.icon}</span> ${mark.word}</span><br />
      <button class="small" @click=${() => this.drop(code)}>${t('compare.drop')}</button></th>`;
  }

  datum(filter, shown) {
    const words = new Map(filter.options.map((o) => [o.code, o.label]));
    const text = (value) =>
      Array.isArray(value) ? value.map((v) => words.get(v) ?? v).join(t('list')) || t('filter.any') : (words.get(value) ?? value ?? '');
    return html`<tr><th scope="row">${filter.label}</th>${shown.map((v) => html`<td>${text(this.direction(v.directions[0])?.data[filter.data])}</td>`)}</tr>`;
  }

  /** The conditions that do not come to the same in all of them. */
  differing(shown) {
    const all = new Map(shown.flatMap((v) => v.conditions).map((c) => [c.title, c]));
    const rows = [...all.keys()].map((title) => [title, shown.map((v) => v.conditions.find((c) => c.title === title))]);
    return rows
      .filter(([, cells]) => new Set(cells.map((c) => c?.status)).size > 1)
      .map(([title, cells]) => html`<tr><th scope="row">${title}</th>${cells.map((c) => this.cell(c))}</tr>`);
  }

  cell(condition) {
    if (!condition) {
      return html`<td class="quiet">${t('compare.none')}</td>`;
    }
    const status = STATUS[condition.status];
    return html`<td><span class=${status.tone}><span aria-hidden="true">${status.icon}</span> ${status.word}</span><br /><small>${condition.explanation}</small></td>`;
  }

  direction(code) {
    return this.known.directions.find((d) => d.direction === code);
  }

  drop(direction) {
    this.dispatchEvent(new CustomEvent('zhinan-choose', {detail: {direction}, bubbles: true, composed: true}));
  }
}
customElements.define('zhinan-comparison', ZhinanComparison);
