import {LitElement, html, css, nothing} from 'lit';
import {Case, findCall, getJson, listed, postJson} from '../../shared/case.js';
import {nameOf, schemaOf} from '../../shared/facts.js';
import {keep} from '../../shared/keep.js';
import {common} from '../../shared/styles.js';
import {language, textsOf} from '../../shared/texts.js';
import {problemWords} from '../../shared/words.js';
import '../../shared/zhinan-clause/zhinan-clause.js';

const t = await textsOf('checklist');

/**
 * What an application in a direction hands in, step by step, for the case as it is known: which papers
 * are asked of it, dates, each with its clause. What is done is ticked off, and stays so in this
 * browser.
 */
export class ZhinanChecklist extends LitElement {
  static properties = {
    list: {state: true},
    direction: {state: true},
    done: {state: true},
    problem: {state: true},
  };

  static styles = [
    common,
    css`
      .tools label { flex-wrap: wrap; max-width: 100%; }
      select { max-width: 100%; min-width: 0; }
      section { background: var(--paper); border: 1px solid var(--line); border-radius: 0.6rem; padding: 0.4rem 1rem 0.8rem; margin: 0.8rem 0; overflow-wrap: anywhere; }
      h2 { font-size: 1.1rem; margin: 0.3rem 0; }
      h3 { font-size: 1rem; margin: 0.8rem 0 0.2rem; }
      ul, ol.steps { list-style: none; padding: 0; margin: 0; }
      li { padding: 0.4rem 0; border-top: 1px solid var(--line); }
      label { display: flex; gap: 0.6rem; align-items: start; font-weight: 600; }
      input[type="checkbox"] { min-height: 0; width: 1.25rem; height: 1.25rem; margin: 0.2rem 0 0; flex: none; }
      p { margin: 0.2rem 0; }
      .detail { margin-left: 1.85rem; }
      .quiet { color: var(--quiet); font-size: 0.92rem; }
      .yes { color: var(--yes); }
      .no { color: var(--quiet); }
      .unknown { color: var(--open); }
      time { font-weight: 600; }
      .tools { display: flex; flex-wrap: wrap; gap: 0.4rem 1rem; align-items: center; margin: 0.6rem 0; }
      .problem { color: var(--no); }
      @media print { .tools, zhinan-clause, select { display: none; } section { border: 0; padding: 0; } }
    `,
  ];

  constructor() {
    super();
    this.case = new Case();
    this.done = [];
  }

  async connectedCallback() {
    super.connectedCallback();
    try {
      this.call = await findCall(this.case.conversation);
      const path = `/api/v1/calls/${encodeURIComponent(this.call.call)}/directions?locale=${language}`;
      const [known, schema] = await Promise.all([getJson(path), schemaOf(this.call.call), this.case.begin()]);
      this.directions = known.directions;
      this.schema = schema;
      const asked = new URLSearchParams(location.search).get('direction');
      this.case.addEventListener('change', () => this.load());
      await this.open(this.directions.find((d) => d.direction === asked)?.direction ?? this.directions[0].direction);
    } catch (problem) {
      this.problem = problem;
    }
  }

  async open(direction) {
    this.direction = direction;
    this.done = keep.find(this.key) ?? [];
    await this.load();
  }

  get key() {
    return `zhinan.done.${this.call.call}.${this.direction}`;
  }

  async load() {
    const path = `/api/v1/calls/${encodeURIComponent(this.call.call)}/directions/${encodeURIComponent(this.direction)}/checklist`;
    try {
      this.list = await postJson(path, this.case.body());
      this.problem = null;
    } catch (problem) {
      this.problem = problem;
    }
  }

  render() {
    return html`${this.problem ? html`<p class="problem" role="alert">${problemWords(this.problem)}</p>` : nothing}
      ${this.list ? this.whole() : nothing}`;
  }

  whole() {
    const {papers, steps, dates} = this.list;
    const asked = papers.filter((p) => p.applies !== 'no');
    const done = asked.filter((p) => this.done.includes(p.id)).length;
    return html`<div class="tools">
        <label>${t('direction')} <select @change=${this.change}>
          ${this.directions.map((d) => html`<option value=${d.direction} ?selected=${d.direction === this.direction}>${d.direction} ${d.title}</option>`)}
        </select></label>
      </div>
      <p class="quiet">${t('facts', {count: listed(this.case.facts, this.schema).length})}</p>
      <div class="tools">
        <a href=${`/api/v1/calls/${this.call.call}/deadlines.ics?locale=${language}`} download>${t('calendar')}</a>
        <button @click=${this.print}>${t('sheet')}</button>
        <span role="status">${t('progress', {done, count: asked.length})}</span>
      </div>
      <section aria-label=${t('dates')}><h2>${t('dates')}</h2><ul>${dates.map((d) => this.date(d))}</ul></section>
      <section aria-label=${t('papers')}><h2>${t('papers')}</h2>${steps.map((s) => this.papersOf(s, papers))}</section>
      <section aria-label=${t('steps')}><h2>${t('steps')}</h2><ol class="steps">${steps.map((s, i) => this.step(s, i))}</ol></section>`;
  }

  date(date) {
    return html`<li><time datetime=${date.at}>${this.moment(date.at)}</time> ${date.title} ${this.clauses(date)}</li>`;
  }

  papersOf(step, papers) {
    const own = papers.filter((p) => p.step === step.id);
    return own.length ? html`<h3>${step.title}</h3><ul>${own.map((p) => this.paper(p))}</ul>` : nothing;
  }

  paper(paper) {
    const missing = (paper.missing ?? []).map((path) => nameOf(this.schema, path)).join(t('list'));
    return html`<li data-paper=${paper.id}>
      <label><input type="checkbox" .checked=${this.done.includes(paper.id)} @change=${() => this.tick(paper.id)} />${paper.title}</label>
      <div class="detail">
        <p class=${paper.applies ?? 'yes'}>${t(`applies.${paper.applies ?? 'yes'}`, {missing})}</p>
        <p>${paper.detail}</p>
        ${paper.when ? html`<p class="quiet">${t('when', {when: paper.when})}</p>` : nothing}
        ${this.clauses(paper)}
      </div>
    </li>`;
  }

  step(step, index) {
    const times = [step.from, step.until].map((at) => (at ? this.moment(at) : ''));
    return html`<li><b>${index + 1}. ${step.title}</b>
      <p class="quiet">${step.who}${step.until || step.from ? html` · ${times.join(' – ')}` : nothing}</p>
      <p>${step.detail}</p>${this.clauses(step)}</li>`;
  }

  clauses(of) {
    return of.citations.map(
      (c) => html`<zhinan-clause .call=${this.call.call} .clause=${c.clauseId} .quote=${c.quote}></zhinan-clause>`,
    );
  }

  moment(at) {
    return new Intl.DateTimeFormat(language, {dateStyle: 'long', timeStyle: 'short', timeZone: this.call.zone}).format(new Date(at));
  }

  tick(id) {
    this.done = this.done.includes(id) ? this.done.filter((d) => d !== id) : [...this.done, id];
    keep.put(this.key, this.done);
  }

  change(event) {
    const address = new URL(location.href);
    address.searchParams.set('direction', event.target.value);
    history.replaceState(null, '', address);
    this.open(event.target.value);
  }

  /** Has the decision kept, and opens the sheet that shows it. */
  async print() {
    try {
      const body = this.case.body({call: this.call.call, directions: [this.direction], keep: true});
      const {verdicts} = await postJson('/api/v1/determinations', body);
      location.href = `/sheet/${verdicts[0].determinationId}`;
    } catch (problem) {
      this.problem = problem;
    }
  }
}
customElements.define('zhinan-checklist', ZhinanChecklist);
