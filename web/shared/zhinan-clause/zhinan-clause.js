import {LitElement, html, css, nothing} from 'lit';
import {around} from '../quote.js';
import {common} from '../styles.js';
import {language, textsOf} from '../texts.js';
import {clauseHref} from '../words.js';

const t = await textsOf('shared');

/** Clauses that were fetched, by call and id. */
const fetched = new Map();

function fetchClause(call, id) {
  const path = `/api/v1/calls/${encodeURIComponent(call)}/clauses/${encodeURIComponent(id)}?locale=${language}`;
  if (!fetched.has(path)) {
    const clause = fetch(path).then((response) => (response.ok ? response.json() : Promise.reject(response.status)));
    clause.catch(() => fetched.delete(path));
    fetched.set(path, clause);
  }
  return fetched.get(path);
}

/**
 * A button that opens the clause word for word where it stands, the quoted part marked, with the way
 * into the guideline.
 *
 * @property {string} call the call's name
 * @property {string} clause the clause's id
 * @property {string} quote what was quoted of it
 * @property {boolean} marker whether the button is a mark within a sentence
 * @slot the button's words, in place of "查看原文"
 */
export class ZhinanClause extends LitElement {
  static properties = {
    call: {},
    clause: {},
    quote: {},
    marker: {type: Boolean},
    open: {state: true},
    found: {state: true},
  };

  static styles = [
    common,
    css`
      button { border: 0; padding: 0 0.2em; min-height: 1.5rem; min-width: 1.5rem; font-size: inherit; text-decoration: underline; }
      button.marker { text-decoration: none; font-size: 0.85em; }
      blockquote { display: block; margin: 0.3rem 0 0.5rem; padding: 0.4rem 0.8rem; border-left: 0.25rem solid var(--accent); background: var(--ground); color: var(--ink); font-size: 0.92rem; white-space: pre-line; overflow-wrap: anywhere; }
      small { display: block; color: var(--quiet); }
      mark { background: var(--mark); color: inherit; }
    `,
  ];

  render() {
    return html`<button class=${this.marker ? 'marker' : ''} aria-expanded=${Boolean(this.open)} @click=${this.toggle}
      ><slot>${this.open ? t('clause.hide') : t('clause.show')}</slot></button>${this.open ? this.panel() : nothing}`;
  }

  panel() {
    return html`<blockquote cite=${clauseHref(this.call, this.clause)}>${this.words()}
      <a href=${clauseHref(this.call, this.clause)}>${t('clause.open')}</a></blockquote>`;
  }

  words() {
    if (this.found === null) {
      return html`<small>${t('clause.loading')}</small>`;
    }
    if (this.found === undefined) {
      return html`<small role="alert">${t('clause.failed')}</small>`;
    }
    const [before, quoted, after] = around(this.found.text, this.quote);
    return html`<small>${this.found.path.join(' › ')}</small>${before}<mark>${quoted}</mark>${after}`;
  }

  async toggle() {
    this.open = !this.open;
    if (this.open && !this.found) {
      this.found = null;
      this.found = await fetchClause(this.call, this.clause).catch(() => undefined);
    }
  }
}
customElements.define('zhinan-clause', ZhinanClause);
