import {html} from 'lit';
import {textsOf} from './texts.js';

const t = await textsOf('shared');

/**
 * An answer's Markdown as templates: paragraphs, lists, tables, bold, and markers. Every
 * piece goes in as text, so nothing of a message or a clause is ever read as HTML.
 *
 * @param mark gives the template of a marker's number, or undefined
 */
export const prose = (text, mark) => blocks(text.split('\n')).map((block) => SHAPES[block.shape](block.lines, mark));

const SHAPES = {
  plain: (lines, mark) => html`<p>${inline(lines.join('\n'), mark)}</p>`,
  list: (lines, mark) => html`<ul>${lines.map((l) => html`<li>${inline(l.slice(2), mark)}</li>`)}</ul>`,
  table: (lines, mark) => {
    const [head, , ...rows] = lines.map(cells);
    return html`<div class="wide" role="region" aria-label=${t('table')} tabindex="0"><table>
      <thead><tr>${head.map((c) => html`<th scope="col">${inline(c, mark)}</th>`)}</tr></thead>
      <tbody>${rows.map(([first, ...rest]) => html`<tr><th scope="row">${inline(first, mark)}</th>
        ${rest.map((c) => html`<td>${inline(c, mark)}</td>`)}</tr>`)}</tbody>
    </table></div>`;
  },
};

const cells = (line) => line.replace(/^\||\|\s*$/g, '').split('|').map((c) => c.trim());

const shapeOf = (line) => (line.startsWith('- ') ? 'list' : line.startsWith('|') ? 'table' : 'plain');

function blocks(lines) {
  const found = [];
  let open = null;
  for (const line of lines) {
    if (!line.trim()) {
      open = null;
    } else if (open?.shape === shapeOf(line)) {
      open.lines.push(line);
    } else {
      open = {shape: shapeOf(line), lines: [line]};
      found.push(open);
    }
  }
  return found;
}

const inline = (text, mark) =>
  text.split(/(\*\*[^*]+\*\*|\[\d+\])/).map((piece) => {
    if (piece.startsWith('**') && piece.length > 4) {
      return html`<strong>${piece.slice(2, -2)}</strong>`;
    }
    return (/^\[\d+\]$/.test(piece) && mark(Number(piece.slice(1, -1)))) || piece;
  });

/** The same text without its marks, to be spoken. */
export const spoken = (text) => text.replace(/\*\*|\s*\[\d+\]|^- /gm, '');
