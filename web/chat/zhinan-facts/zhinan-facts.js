import {LitElement, html, css} from 'lit';

/**
 * Facts as understood, each with the words it was read from.
 *
 * @attribute none
 * @property {Array} facts the answer's `facts`
 */
export class ZhinanFacts extends LitElement {
  static properties = {facts: {attribute: false}};

  static styles = css`
    ul { display: flex; flex-wrap: wrap; gap: 0.4rem; margin: 0.6rem 0 0; padding: 0; list-style: none; }
    li {
      border: 1px solid var(--line); border-radius: 1rem; padding: 0.1rem 0.7rem;
      font-size: 0.88rem; background: var(--ground);
    }
    b { font-weight: 600; }
    h2 { margin: 0.8rem 0 0; font-size: 0.9rem; color: var(--quiet); font-weight: 600; }
  `;

  constructor() {
    super();
    this.facts = [];
  }

  render() {
    return this.facts.length
      ? html`<h2>已了解的情况</h2>
          <ul>
            ${this.facts.map((f) => html`<li>${f.label ?? f.fact}：<b>${f.display ?? f.value}</b></li>`)}
          </ul>`
      : null;
  }
}
customElements.define('zhinan-facts', ZhinanFacts);
