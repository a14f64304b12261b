import {LitElement, html, css, nothing} from 'lit';
import {nameOf, fieldAt, leaves, schemaOf, valueWords} from '../../shared/facts.js';
import {common} from '../../shared/styles.js';
import {language, textsOf} from '../../shared/texts.js';
import '../zhinan-verdict/zhinan-verdict.js';

const t = await textsOf('chat');

/**
 * A decision that somebody was given, shown to whoever has its address: facts, verdict and clauses,
 * without anybody's words. The server decides it again, and says whether the result is the same.
 *
 * @property {string} determination its id
 */
export class ZhinanDecision extends LitElement {
  static properties = {determination: {}, kept: {state: true}, verdicts: {state: true}, gone: {state: true}};

  static styles = [common, css`h2 { font-size: 1.1rem; } ul { padding-left: 1.2rem; } .quiet { color: var(--quiet); font-size: 0.92rem; overflow-wrap: anywhere; }`];

  async willUpdate(changed) {
    if (changed.has('determination')) {
      await this.load().catch(() => (this.gone = true));
    }
  }

  async load() {
    const kept = await read(`/api/v1/determinations/${encodeURIComponent(this.determination)}`);
    const {directions, role, facts, asOf} = kept;
    const call = kept.pack.call;
    const body = JSON.stringify({call, directions, role, facts, asOf, locale: language});
    const decided = await read('/api/v1/determinations', {method: 'POST', headers: {'Content-Type': 'application/json'}, body});
    this.schema = await schemaOf(call);
    this.titles = new Map(decided.matches.map((m) => [m.direction, m.title]));
    this.verdicts = decided.verdicts;
    this.kept = kept;
  }

  render() {
    return html`<p>${t('shared.what')}</p>
      ${this.gone ? html`<p role="alert">${t('shared.gone')}</p>` : nothing}
      ${this.kept ? this.decision() : nothing}
      <p><a href="/">${t('shared.ask')}</a></p>`;
  }

  decision() {
    const {asOf, pack, determinationId, reproduced} = this.kept;
    return html`<ul aria-label=${t('facts')}>
        ${leaves(this.kept.facts).map(
          ([path, value]) => html`<li>${nameOf(this.schema, path)}：${valueWords(fieldAt(this.schema, path), value)}</li>`,
        )}
      </ul>
      ${this.verdicts.map(
        (v) => html`<h2>${v.directions.map((d) => `${d} ${this.titles.get(d) ?? ''}`).join('、')}</h2><zhinan-verdict .verdict=${v} .call=${pack.call} .facts=${[]}></zhinan-verdict>`,
      )}
      <p class="quiet">${t('shared.made', {asOf, version: pack.version, id: determinationId})}</p>
      <p class="quiet">${t(reproduced ? 'shared.reproduced' : 'shared.differs')}</p>`;
  }
}
customElements.define('zhinan-decision', ZhinanDecision);

async function read(path, options) {
  const response = await fetch(path, options);
  return response.ok ? response.json() : Promise.reject(response.status);
}
