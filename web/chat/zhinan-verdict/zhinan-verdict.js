import {LitElement, html, css} from 'lit';
import {ANSWER, OVERALL, STATUS, clauseHref} from '../../shared/words.js';

/**
 * The verdict card: the answer with icon and word, then each condition that was asked about with
 * its status, the fact used and its clause word for word; the others on demand.
 *
 * @property {Object} verdict the answer's `verdict`
 * @property {string} call the call's name, for links into the guideline
 */
export class ZhinanVerdict extends LitElement {
  static properties = {verdict: {attribute: false}, call: {}};

  static styles = css`
    section { border: 1px solid var(--line); border-left: 0.4rem solid var(--tone); border-radius: 0.4rem; padding: 0.6rem 0.9rem; margin: 0.6rem 0; }
    .yes { --tone: var(--yes); }
    .no { --tone: var(--no); }
    .open { --tone: var(--open); }
    .confirm { --tone: var(--confirm); }
    .quiet { --tone: var(--quiet); }
    h2 { margin: 0; font-size: 1.15rem; color: var(--tone); }
    h2 small { font-weight: 400; color: var(--quiet); margin-left: 0.6rem; }
    ul { list-style: none; margin: 0.4rem 0 0; padding: 0; }
    li { padding: 0.45rem 0; border-top: 1px solid var(--line); }
    .status { color: var(--tone); font-weight: 600; margin-right: 0.5rem; white-space: nowrap; }
    .why { margin: 0.1rem 0; color: var(--ink); }
    blockquote { margin: 0.2rem 0 0; padding-left: 0.7rem; border-left: 0.2rem solid var(--line); color: var(--quiet); font-size: 0.92rem; }
    summary { cursor: pointer; margin-top: 0.5rem; color: var(--accent); }
    a { color: var(--accent); }
  `;

  render() {
    if (!this.verdict) {
      return null;
    }
    const answer = ANSWER[this.verdict.answer];
    const asked = this.verdict.conditions.filter((c) => c.asked);
    const others = this.verdict.conditions.filter((c) => !c.asked);
    return html`<section class=${answer.tone}>
      <h2>
        <span aria-hidden="true">${answer.icon}</span> ${answer.word}
        <small>${OVERALL[this.verdict.overall]}</small>
      </h2>
      <ul>${asked.map((c) => this.condition(c))}</ul>
      ${others.length
        ? html`<details>
            <summary>其余 ${others.length} 项条件</summary>
            <ul>${others.map((c) => this.condition(c))}</ul>
          </details>`
        : null}
    </section>`;
  }

  condition(c) {
    const status = STATUS[c.status];
    return html`<li class=${status.tone} data-condition=${c.id}>
      <span class="status"><span aria-hidden="true">${status.icon}</span> ${status.word}</span>${c.title}
      <p class="why">${c.explanation}</p>
      ${c.citations.map(
        (q) => html`<blockquote>
          ${q.quote} <a href=${clauseHref(this.call, q.clauseId)}>查看原文</a>
        </blockquote>`,
      )}
    </li>`;
  }
}
customElements.define('zhinan-verdict', ZhinanVerdict);
