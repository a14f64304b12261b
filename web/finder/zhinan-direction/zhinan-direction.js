import {LitElement, html, css, nothing} from 'lit';
import {common} from '../../shared/styles.js';
import {textsOf} from '../../shared/texts.js';
import {OVERALL, STATUS, clauseHref} from '../../shared/words.js';
import '../../shared/zhinan-clause/zhinan-clause.js';

const t = await textsOf('finder');
const MISSING_SHOWN = 3;

/**
 * One direction on the board: its verdict in word, icon and colour, what bars it with the clause, what
 * is missing, and what would have to change. Fires `zhinan-choose` when it is to be compared.
 *
 * @property {Object} direction as the board tells it
 * @property {string} call the call's name
 * @property {string} clause the id of its heading in the guideline
 * @property {boolean} chosen whether it is being compared
 * @property {boolean} full whether no more can be compared
 */
export class ZhinanDirection extends LitElement {
  static properties = {
    direction: {attribute: false},
    call: {},
    clause: {},
    chosen: {type: Boolean},
    full: {type: Boolean},
  };

  static styles = [
    common,
    css`
      :host { display: block; height: 100%; }
      article { box-sizing: border-box; height: 100%; background: var(--paper); border: 1px solid var(--line); border-top: 0.3rem solid var(--tone); border-radius: 0.5rem; padding: 0.5rem 0.9rem 0.7rem; overflow-wrap: anywhere; font-size: 0.95rem; }
      .yes { --tone: var(--yes); }
      .no { --tone: var(--no); }
      .open { --tone: var(--open); }
      .confirm { --tone: var(--confirm); }
      h3 { margin: 0; font-size: 1.02rem; line-height: 1.45; }
      .overall, .status { color: var(--tone); font-weight: 600; }
      p { margin: 0.3rem 0; }
      ul { margin: 0.3rem 0; padding: 0; list-style: none; }
      .quiet { color: var(--quiet); }
      label { display: inline-flex; align-items: center; gap: 0.3rem; min-height: 1.5rem; }
      input { min-height: 0; width: 1.1rem; height: 1.1rem; }
      footer { display: flex; flex-wrap: wrap; gap: 0 0.9rem; margin-top: 0.4rem; font-size: 0.9rem; }
    `,
  ];

  render() {
    const d = this.direction;
    const mark = OVERALL[d.overall];
    return html`<article class=${mark.tone} data-direction=${d.direction}>
      <h3>${d.direction} ${d.title}</h3>
      <p><span class="overall"><span aria-hidden="true">${mark.icon}</span> ${mark.word}</span>
        <span class="quiet">${t('counts', {satisfied: d.satisfied, unknown: d.unknown})}</span></p>
      ${d.barriers.length ? html`<ul>${d.barriers.map((b) => this.barrier(b))}</ul>` : nothing}
      ${d.changes.length ? html`<p>${t('changes', {changes: d.changes.map((c) => c.text).join(t('or'))})}</p>` : nothing}
      ${d.missing.length ? this.missing(d.missing) : nothing}
      <footer>
        <a href=${clauseHref(this.call, this.clause)}>${t('guideline')}</a>
        <a href=${`/checklist?call=${this.call}&direction=${d.direction}`}>${t('checklist')}</a>
        <label><input type="checkbox" .checked=${this.chosen} ?disabled=${this.full && !this.chosen} @change=${this.choose} />${t('compare')}</label>
      </footer>
    </article>`;
  }

  barrier(b) {
    const status = STATUS[b.status];
    return html`<li class=${status.tone}><span class="status"><span aria-hidden="true">${status.icon}</span> ${status.word}</span>
      ${b.title}<br /><span class="quiet">${b.explanation}</span>
      ${b.citations.slice(0, 1).map((c) => html`<zhinan-clause .call=${this.call} .clause=${c.clauseId} .quote=${c.quote}></zhinan-clause>`)}</li>`;
  }

  missing(missing) {
    const first = missing.slice(0, MISSING_SHOWN).map((m) => m.label).join(t('list'));
    const rest = missing.slice(MISSING_SHOWN);
    return html`<p>${t('missing', {count: missing.length, first})}</p>
      ${rest.length
        ? html`<details><summary>${t('missing.all')}</summary><p class="quiet">${rest.map((m) => m.label).join(t('list'))}</p></details>`
        : nothing}`;
  }

  choose() {
    const detail = {direction: this.direction.direction};
    this.dispatchEvent(new CustomEvent('zhinan-choose', {detail, bubbles: true, composed: true}));
  }
}
customElements.define('zhinan-direction', ZhinanDirection);
