import {LANGUAGES, language, speak, textsOf} from './texts.js';

/**
 * Puts the static parts of a page into its language: each element with `data-text` gets the text of
 * that key of the area named by `<html data-area>`, with the element's other `data-` as values. A
 * button `.language` changes to the other language.
 */
const t = await textsOf(document.documentElement.dataset.area);

for (const element of document.querySelectorAll('[data-text]')) {
  element.textContent = t(element.dataset.text, element.dataset);
}
document.title = t('title');

const other = Object.keys(LANGUAGES).find((l) => l !== language);
for (const button of document.querySelectorAll('button.language')) {
  button.textContent = LANGUAGES[other];
  button.lang = other;
  button.hidden = false;
  button.addEventListener('click', () => speak(other));
}
