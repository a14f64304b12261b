import {LitElement, html, css} from 'lit';
import '../zhinan-verdict/zhinan-verdict.js';
import '../zhinan-facts/zhinan-facts.js';

/**
 * One answer: its text with markers that open the clause, the verdict card, the facts.
 *
 * @property {Object} answer the contract's answer; may still be incomplete while it streams
 */
export class ZhinanAnswer extends LitElement {
  static properties = {answer: {attribute: false}};

  static styles = css`
    article { background: var(--paper); border: 1px solid var(--line); border-radius: 0.6rem; padding: 0.8rem 1rem; }
    p { margin: 0.3rem 0; white-space: pre-line; }
    .chips { display: flex; flex-wrap: wrap; gap: 0.4rem; margin-top: 0.5rem; }
    .chips a { border: 1px solid var(--line); border-radius: 0.3rem; padding: 0.1rem 0.5rem; font-size: 0.88rem; text-decoration: none; color: var(--accent); overflow-wrap: anywhere; }
    .marker { color: var(--accent); text-decoration: none; font-size: 0.85em; }
  `;

  render() {
    const a = this.answer;
    return html`<article>
      ${(a.text ?? '').split(/\n{2,}/).map((part) => html`<p>${this.marked(part)}</p>`)}
      <zhinan-verdict .verdict=${a.verdict ?? null} .call=${a.call}></zhinan-verdict>
      ${a.citations?.length
        ? html`<div class="chips" role="group" aria-label="依据">
            ${a.citations.map(
              (c) => html`<a href=${c.href} title=${c.quote}>[${c.marker}] ${c.path.slice(-2).join(' › ')}</a>`,
            )}
          </div>`
        : null}
      <zhinan-facts .facts=${a.facts ?? []}></zhinan-facts>
    </article>`;
  }

  /** The text with its markers as links; nothing else of it is ever read as HTML. */
  marked(text) {
    return text.replaceAll('**', '').split(/(\[\d+\])/).map((piece) => {
      const number = /^\[(\d+)\]$/.exec(piece)?.[1];
      const citation = this.answer.citations?.find((c) => String(c.marker) === number);
      return citation ? html`<a class="marker" href=${citation.href}>${piece}</a>` : piece;
    });
  }
}
customElements.define('zhinan-answer', ZhinanAnswer);
