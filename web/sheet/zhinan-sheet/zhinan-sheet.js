import {LitElement, html, css, nothing} from 'lit';
import {getJson, listed, postJson} from '../../shared/case.js';
import {groupsOf, schemaOf} from '../../shared/facts.js';
import {common} from '../../shared/styles.js';
import {language, textsOf} from '../../shared/texts.js';
import {OVERALL, STATUS, clauseHref, problemWords} from '../../shared/words.js';
import {byWeight} from '../../shared/deciding.js';

const t = await textsOf('sheet');

/**
 * A kept decision on one sheet, to be printed and shown to others: facts, verdict, every condition
 * with its clause word for word, what it was made from, and a code that leads back to it. The server
 * decides it again and says whether it comes to the same.
 */
export class ZhinanSheet extends LitElement {
  static properties = {kept: {state: true}, decided: {state: true}, problem: {state: true}};

  static styles = [
    common,
    css`
      .head { display: flex; flex-wrap: wrap; gap: 1rem; align-items: start; }
      .head dl { flex: 1 1 20rem; min-width: 0; }
      img { width: 9rem; height: 9rem; background: #fff; }
      h2 { font-size: 1.2rem; margin: 0.8rem 0 0.2rem; }
      h3 { font-size: 1rem; margin: 0.8rem 0 0.2rem; }
      dl { display: grid; grid-template-columns: minmax(8rem, max-content) minmax(0, 1fr); gap: 0.1rem 1rem; margin: 0.3rem 0; }
      dt { color: var(--quiet); }
      dd { margin: 0; overflow-wrap: anywhere; }
      ol, ul { list-style: none; padding: 0; margin: 0.3rem 0; }
      li { padding: 0.35rem 0; border-top: 1px solid var(--line); overflow-wrap: anywhere; break-inside: avoid; }
      .yes { color: var(--yes); }
      .no { color: var(--no); }
      .open { color: var(--open); }
      .confirm { color: var(--confirm); }
      .quiet { color: var(--quiet); }
      .overall { font-size: 1.25rem; font-weight: 600; margin: 0.2rem 0; }
      blockquote { margin: 0.1rem 0 0 1.2rem; font-size: 0.92rem; }
      small { color: var(--quiet); }
      @media print { button { display: none; } a { color: inherit; text-decoration: none; } }
    `,
  ];

  async connectedCallback() {
    super.connectedCallback();
    const id = location.pathname.split('/').pop();
    try {
      const kept = await getJson(`/api/v1/determinations/${id}`);
      const {directions, role, facts, asOf, pack} = kept;
      const body = JSON.stringify({call: pack.call, directions, role, facts, asOf, locale: language});
      [this.call, this.schema, this.decided] = await Promise.all([
        getJson(`/api/v1/calls/${encodeURIComponent(pack.call)}?locale=${language}`),
        schemaOf(pack.call),
        postJson('/api/v1/determinations', body),
      ]);
      this.kept = kept;
    } catch (problem) {
      this.problem = problem;
    }
  }

  render() {
    if (this.problem) {
      return html`<p class="no" role="alert">${this.problem.status === 404 ? t('gone') : problemWords(this.problem)}</p>`;
    }
    return this.kept ? this.sheet() : nothing;
  }

  sheet() {
    const {determinationId, asOf, pack, reproduced, role} = this.kept;
    const roleWord = this.call.roles.find((r) => r.code === role)?.label ?? role;
    return html`<div class="head">
        <dl>
          <dt>${t('call')}</dt><dd>${this.call.title}（${this.call.number}）</dd>
          <dt>${t('role')}</dt><dd>${roleWord}</dd>
          <dt>${t('asOf')}</dt><dd>${asOf}</dd>
          <dt>${t('version')}</dt><dd>${pack.version} <small>${pack.sha256}</small></dd>
          <dt>${t('id')}</dt><dd><small>${determinationId}</small></dd>
          <dt>${t('again')}</dt><dd>${t(reproduced ? 'reproduced' : 'differs')}</dd>
        </dl>
        <img src=${`/sheet/${determinationId}/qr.svg`} alt=${t('code')} />
      </div>
      <p><button class="main" @click=${() => print()}>${t('print')}</button></p>
      <h2>${t('facts')}</h2>${this.facts()}
      ${this.decided.verdicts.map((v) => this.verdict(v))}
      <p class="quiet">${t('note')}</p>`;
  }

  facts() {
    const facts = listed(this.kept.facts, this.schema);
    return facts.length
      ? groupsOf(facts, this.schema).map(
          (g) => html`<h3>${g.title}</h3><dl>${g.facts.map((f) => html`<dt>${f.label}</dt><dd>${f.display}</dd>`)}</dl>`,
        )
      : html`<p>${t('facts.none')}</p>`;
  }

  verdict(verdict) {
    const overall = OVERALL[verdict.overall];
    const title = this.decided.matches.find((m) => m.direction === verdict.directions[0])?.title ?? '';
    return html`<h2>${verdict.directions[0]} ${title}</h2>
      <p class="overall ${overall.tone}"><span aria-hidden="true">${overall.icon}</span> ${overall.word}</p>
      <ol aria-label=${t('conditions')}>${byWeight(verdict.conditions).map((c) => this.condition(c, verdict.pack.call))}</ol>`;
  }

  condition(condition, call) {
    const status = STATUS[condition.status];
    const [cited] = condition.citations;
    return html`<li><span class=${status.tone}><span aria-hidden="true">${status.icon}</span> ${status.word}</span>
      <b>${condition.title}</b> ${condition.explanation}
      ${cited
        ? html`<blockquote lang="zh-CN">${cited.quote} <small><a href=${clauseHref(call, cited.clauseId)}>[${cited.clauseId}]</a></small></blockquote>`
        : nothing}</li>`;
  }
}
customElements.define('zhinan-sheet', ZhinanSheet);
