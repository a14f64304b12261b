import {LitElement, html, css, nothing} from 'lit';
import {Case, findCall, getJson, listed, postJson} from '../../shared/case.js';
import {schemaOf} from '../../shared/facts.js';
import {common} from '../../shared/styles.js';
import {language, textsOf} from '../../shared/texts.js';
import {OVERALL, problemWords} from '../../shared/words.js';
import {fits} from '../fits.js';
import '../../chat/zhinan-facts/zhinan-facts.js';
import '../zhinan-comparison/zhinan-comparison.js';
import '../zhinan-direction/zhinan-direction.js';
import '../zhinan-filters/zhinan-filters.js';

const t = await textsOf('finder');
const GROUPS = ['eligible', 'confirm', 'undetermined', 'ineligible'];
const MOST_COMPARED = 3;

/**
 * All directions of a call as a board that follows the facts: the conversation's own where there is
 * one, else those entered here. Directions are filtered by what the call says, and up to three are
 * laid side by side.
 */
export class ZhinanFinder extends LitElement {
  static properties = {
    board: {state: true},
    facts: {state: true},
    wanted: {state: true},
    chosen: {state: true},
    problem: {state: true},
  };

  static styles = [
    common,
    css`
      .facts { background: var(--paper); border: 1px solid var(--line); border-radius: 0.6rem; padding: 0.4rem 1rem 0.8rem; }
      h2 { font-size: 1.15rem; margin: 1.4rem 0 0.5rem; color: var(--tone, inherit); }
      .yes { --tone: var(--yes); }
      .no { --tone: var(--no); }
      .open { --tone: var(--open); }
      .confirm { --tone: var(--confirm); }
      ul { list-style: none; margin: 0; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 21rem), 1fr)); gap: 0.8rem; }
      li { min-width: 0; }
      .problem { color: var(--no); }
      .next { margin: 0.8rem 0 0; }
    `,
  ];

  constructor() {
    super();
    this.case = new Case();
    this.facts = [];
    this.wanted = {};
    this.chosen = [];
    this.order = 0;
  }

  async connectedCallback() {
    super.connectedCallback();
    try {
      this.call = await findCall(this.case.conversation);
      const path = `/api/v1/calls/${encodeURIComponent(this.call.call)}/directions?locale=${language}`;
      [this.known, this.schema] = await Promise.all([getJson(path), schemaOf(this.call.call), this.case.begin()]);
      this.case.addEventListener('change', () => this.decide());
      await this.decide();
    } catch (problem) {
      this.problem = problem;
    }
  }

  /** Decides on the facts as they are now; an answer that a later one has overtaken is dropped. */
  async decide() {
    const order = ++this.order;
    this.facts = listed(this.case.facts, this.schema);
    try {
      const board = await postJson('/api/v1/board', this.case.body({call: this.call.call}));
      if (order === this.order) {
        this.board = board;
        this.problem = null;
      }
    } catch (problem) {
      this.problem = problem;
    }
  }

  render() {
    return html`${this.problem ? html`<p class="problem" role="alert">${problemWords(this.problem)}</p>` : nothing}
      ${this.schema ? this.told() : nothing} ${this.board ? this.shown() : nothing}`;
  }

  told() {
    return html`<section class="facts" aria-label=${t('facts')} @zhinan-patch=${(e) => this.case.correct(e.detail.patch)}>
      <p>${t(this.case.conversation.begun ? 'facts.shared' : 'facts.own')}</p>
      <zhinan-facts .facts=${this.facts} .call=${this.call.call} .messages=${new Map()}></zhinan-facts>
      ${this.board?.nextQuestion
        ? html`<p class="next">${t('next', {question: this.board.nextQuestion.text})}</p>`
        : nothing}
    </section>`;
  }

  shown() {
    const data = new Map(this.known.directions.map((d) => [d.direction, d]));
    const found = this.board.directions.filter((d) => fits(data.get(d.direction)?.data ?? {}, this.wanted));
    const counts = GROUPS.map((g) => [g, found.filter((d) => d.overall === g).length]).filter(([, n]) => n);
    return html`<zhinan-filters .filters=${this.known.filters} .wanted=${this.wanted}
        @zhinan-filter=${(e) => (this.wanted = {...this.wanted, [e.detail.data]: e.detail.value})}></zhinan-filters>
      <p role="status">${t('count', {count: found.length, all: this.board.directions.length})}
        ${counts.map(([g, n]) => t('count.group', {word: t(`group.${g}`), count: n})).join(t('and'))}</p>
      ${this.chosen.length ? this.comparison() : nothing}
      ${counts.map(([group]) => this.group(group, found.filter((d) => d.overall === group), data))}`;
  }

  group(group, directions, data) {
    const mark = OVERALL[group];
    return html`<section class=${mark.tone} aria-label=${t(`group.${group}`)} data-group=${group}>
      <h2><span aria-hidden="true">${mark.icon}</span> ${t(`group.${group}`)}（${directions.length}）</h2>
      <ul @zhinan-choose=${(e) => this.choose(e.detail.direction)}>
        ${directions.map(
          (d) => html`<li><zhinan-direction .direction=${d} .call=${this.call.call} .clause=${data.get(d.direction)?.clauseId}
            ?chosen=${this.chosen.includes(d.direction)} ?full=${this.chosen.length === MOST_COMPARED}></zhinan-direction></li>`,
        )}
      </ul>
    </section>`;
  }

  comparison() {
    return html`<zhinan-comparison .call=${this.call.call} .directions=${this.chosen} .known=${this.known} .case=${this.case}
      .board=${this.board} @zhinan-choose=${(e) => this.choose(e.detail.direction)}></zhinan-comparison>`;
  }

  choose(direction) {
    this.chosen = this.chosen.includes(direction)
      ? this.chosen.filter((d) => d !== direction)
      : [...this.chosen, direction].slice(0, MOST_COMPARED);
  }
}
customElements.define('zhinan-finder', ZhinanFinder);
