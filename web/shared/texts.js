import {keep} from './keep.js';

export const LANGUAGES = {'zh-CN': '中文', en: 'English'};
const KEPT = 'zhinan.language';

const asked = new URLSearchParams(location.search);

/** The page's language: what the address asks for (`?lang=en`), else the last choice, else Chinese. */
export const language = [asked.get('lang'), keep.find(KEPT)].find((l) => l in LANGUAGES) ?? 'zh-CN';

document.documentElement.lang = language;
if (['light', 'dark'].includes(asked.get('theme'))) {
  document.documentElement.dataset.theme = asked.get('theme');
}

/** Loads the page again in another language, which stays the choice of this browser. */
export function speak(chosen) {
  keep.put(KEPT, chosen);
  asked.delete('lang');
  location.search = asked;
}

/**
 * The texts of one area (`web/texts/AREA.LANGUAGE.js`) as a function from key to text; `{name}` in a
 * text takes the value of that name. A key that is missing is shown as itself.
 */
export async function textsOf(area) {
  const {default: table} = await import(`../texts/${area}.${language}.js`);
  return (key, values = {}) =>
    (table[key] ?? key).replace(/\{(\w+)\}/g, (hole, name) => values[name] ?? hole);
}
