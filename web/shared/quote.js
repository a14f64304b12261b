const PASSED_OVER = /[\s*_#`>]/;

/**
 * Where a quote stands in its clause, white space and Markdown marks aside: [before, quoted, after];
 * the whole text before, where it does not stand in it.
 */
export function around(text, quote) {
  const kept = folded(text);
  const wanted = folded(quote ?? '').text;
  const from = wanted ? kept.text.indexOf(wanted) : -1;
  if (from < 0) {
    return [text, '', ''];
  }
  const start = kept.places[from];
  const end = kept.places[from + wanted.length - 1] + 1;
  return [text.slice(0, start), text.slice(start, end), text.slice(end)];
}

/** The text without what is passed over, and where each of its characters stood. */
function folded(text) {
  const places = [];
  let kept = '';
  for (let i = 0; i < text.length; i++) {
    if (!PASSED_OVER.test(text[i])) {
      kept += text[i];
      places.push(i);
    }
  }
  return {text: kept, places};
}
