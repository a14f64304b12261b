import {LitElement, html, css, nothing} from 'lit';
import {byWeight, deciding, differs} from '../../shared/deciding.js';
import {common} from '../../shared/styles.js';
import {textsOf} from '../../shared/texts.js';
import {ANSWER, OVERALL, STATUS, evidence} from '../../shared/words.js';
import '../../shared/zhinan-clause/zhinan-clause.js';

const t = await textsOf('chat');

/**
 * The verdict card: the answer with icon and word, then the conditions that decide it, each with its
 * status, the fact used in the user's words and one clause word for word; all others on demand.
 *
 * @property {Object} verdict the answer's `verdict`
 * @property {string} call the call's name, for the clauses' own words
 * @property {Array} facts the answer's `facts`
 * @property {Map} messages what the user said, by messageId
 */
export class ZhinanVerdict extends LitElement {
  static properties = {
    verdict: {attribute: false},
    call: {},
    facts: {attribute: false},
    messages: {attribute: false},
  };

  static styles = [common, css`
    section { border: 1px solid var(--line); border-left: 0.4rem solid var(--tone); border-radius: 0.4rem; padding: 0.6rem 0.9rem; margin: 0 0 0.6rem; }
    .yes { --tone: var(--yes); }
    .no { --tone: var(--no); }
    .open { --tone: var(--open); }
    .confirm { --tone: var(--confirm); }
    .quiet { --tone: var(--quiet); }
    h2 { margin: 0; font-size: 1.25rem; color: var(--tone); }
    small { font-size: 0.9rem; font-weight: 400; color: var(--tone); margin-left: 0.6rem; white-space: nowrap; }
    ul { list-style: none; margin: 0.4rem 0 0; padding: 0; }
    li { padding: 0.45rem 0; border-top: 1px solid var(--line); overflow-wrap: anywhere; }
    .status { color: var(--tone); font-weight: 600; margin-right: 0.5rem; white-space: nowrap; }
    p { margin: 0.1rem 0; color: var(--ink); }
    .said, blockquote, .where { color: var(--quiet); font-size: 0.92rem; }
    blockquote { margin: 0.2rem 0 0; padding-left: 0.7rem; border-left: 0.2rem solid var(--line); }
    summary { margin-top: 0.3rem; }
  `];

  render() {
    if (!this.verdict) {
      return null;
    }
    const answer = ANSWER[this.verdict.answer];
    const overall = OVERALL[this.verdict.overall];
    const first = deciding(this.verdict);
    const others = byWeight(this.verdict.conditions.filter((c) => !first.includes(c)));
    return html`<section class=${answer.tone}>
      <h2>
        <span aria-hidden="true">${answer.icon}</span> ${differs(this.verdict) ? t('verdict.differs') : answer.word}
        <small class=${overall.tone}><span aria-hidden="true">${overall.icon}</span> ${t('verdict.overall', {word: overall.word})}</small>
      </h2>
      <ul>${first.map((c) => this.condition(c))}</ul>
      ${this.changes()} ${others.length ? this.others(others) : nothing}
    </section>`;
  }

  condition(c) {
    const [quote, ...more] = c.citations;
    return html`<li class=${STATUS[c.status].tone} data-condition=${c.id}>
      ${this.heading(c)}
      <p>${c.explanation}</p>
      ${this.said(c)}
      ${quote ? html`<blockquote>${quote.quote} ${this.clause(quote)}</blockquote>` : nothing}
      ${more.length
        ? html`<div class="where">${t('verdict.elsewhere')}${more.map((q, i) => this.clause(q, t('clause.more', {number: i + 2})))}</div>`
        : nothing}
    </li>`;
  }

  heading(c) {
    const status = STATUS[c.status];
    const direction = c.direction && this.verdict.directions.length > 1 ? t('of.direction', {direction: c.direction}) : '';
    return html`<span class="status"><span aria-hidden="true">${status.icon}</span> ${status.word}</span>${c.title}${direction}`;
  }

  said(c) {
    const used = (this.facts ?? []).filter((f) => c.facts.includes(f.fact));
    const words = [...new Set(used.map((f) => evidence(f, this.messages)))].filter(Boolean);
    return words.length ? html`<p class="said">${words.join(t('and'))}</p>` : nothing;
  }

  clause(citation, word) {
    return this.call
      ? html`<zhinan-clause .call=${this.call} .clause=${citation.clauseId} .quote=${citation.quote}>${word ?? nothing}</zhinan-clause>`
      : nothing;
  }

  changes() {
    const texts = [...new Set((this.verdict.changes ?? []).map((c) => c.text))];
    return texts.length ? html`<p>${t('verdict.changes', {changes: texts.join(t('or'))})}</p>` : nothing;
  }

  others(conditions) {
    const counts = Object.entries(STATUS)
      .map(([code, {word}]) => [word, this.verdict.conditions.filter((c) => c.status === code).length])
      .filter(([, count]) => count)
      .map(([word, count]) => `${word} ${count}`);
    return html`<details>
      <summary>${t('verdict.all', {counts: counts.join(t('comma'))})}</summary>
      <ul>
        ${conditions.map(
          (c) => html`<li class=${STATUS[c.status].tone} data-condition=${c.id}>
            ${this.heading(c)}
            <p>${c.explanation} ${c.citations.length ? this.clause(c.citations[0]) : nothing}</p>
          </li>`,
        )}
      </ul>
    </details>`;
  }
}
customElements.define('zhinan-verdict', ZhinanVerdict);
