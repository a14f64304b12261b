import {textsOf} from '../shared/texts.js';

const t = await textsOf('widget');
const form = document.querySelector('form');
const findings = document.querySelector('#findings');

document.querySelector('#script').textContent = `<script src="${location.origin}/widget.js" defer></script>`;

/** Every condition of a page that shows the chat: [key, whether it holds, values]. */
async function examine(text) {
  const page = parse(text);
  if (!page) {
    return [['address', false, {}]];
  }
  const origin = page.origin;
  const response = await fetch(`/api/v1/widget?origin=${encodeURIComponent(origin)}`);
  const {allowed} = response.ok ? await response.json() : {allowed: false};
  return [
    ['address', true, {origin}],
    ['listed', allowed, {origin}],
    ['secure', !(page.protocol === 'https:' && location.protocol === 'http:'), {server: location.origin}],
  ];
}

function parse(text) {
  try {
    const page = new URL(text);
    return ['http:', 'https:'].includes(page.protocol) ? page : null;
  } catch {
    return null;
  }
}

async function check() {
  const found = await examine(form.page.value.trim());
  const all = found.every(([, holds]) => holds);
  findings.replaceChildren(...[...found, ['shown', all, {}]].map(([key, holds, values]) => line(key, holds, values)));
}

function line(key, holds, values) {
  const item = document.createElement('li');
  item.className = holds ? 'yes' : 'no';
  item.textContent = `${holds ? '✓' : '✕'} ${t(`${key}.${holds ? 'yes' : 'no'}`, values)}`;
  return item;
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  check();
});
const asked = new URLSearchParams(location.search).get('page');
if (asked) {
  form.page.value = asked;
  await check();
}
