import {html} from 'lit';

/**
 * An answer's Markdown as templates: paragraphs, lists, tables, bold, and markers as links. Every
 * piece goes in as text, so nothing of a message or a clause is ever read as HTML.
 *
 * @param link gives the address of a marker's number, or undefined
 */
export const prose = (text, link) => blocks(text.split('\n')).map((block) => SHAPES[block.shape](block.lines, link));

const SHAPES = {
  plain: (lines, link) => html`<p>${inline(lines.join('\n'), link)}</p>`,
  list: (lines, link) => html`<ul>${lines.map((l) => html`<li>${inline(l.slice(2), link)}</li>`)}</ul>`,
  table: (lines, link) => {
    const [head, , ...rows] = lines.map(cells);
    return html`<div class="wide" role="region" aria-label="对照表" tabindex="0"><table>
      <thead><tr>${head.map((c) => html`<th scope="col">${inline(c, link)}</th>`)}</tr></thead>
      <tbody>${rows.map(([first, ...rest]) => html`<tr><th scope="row">${inline(first, link)}</th>
        ${rest.map((c) => html`<td>${inline(c, link)}</td>`)}</tr>`)}</tbody>
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

const inline = (text, link) =>
  text.split(/(\*\*[^*]+\*\*|\[\d+\])/).map((piece) => {
    if (piece.startsWith('**') && piece.length > 4) {
      return html`<strong>${piece.slice(2, -2)}</strong>`;
    }
    const href = /^\[\d+\]$/.test(piece) ? link(Number(piece.slice(1, -1))) : undefined;
    return href ? html`<a class="marker" href=${href}>${piece}</a>` : piece;
  });

/** The same text without its marks, to be spoken. */
export const spoken = (text) => text.replace(/\*\*|\s*\[\d+\]|^- /gm, '');
