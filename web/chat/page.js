import {frame} from './framed.js';

/** What the address asks for: a decision to be shown (`?determination=`), else the chat (`?call=`). */
const asked = new URLSearchParams(location.search);

async function content() {
  if (asked.has('determination')) {
    await import('./zhinan-decision/zhinan-decision.js');
    return Object.assign(document.createElement('zhinan-decision'), {determination: asked.get('determination')});
  }
  await import('./zhinan-chat/zhinan-chat.js');
  return Object.assign(document.createElement('zhinan-chat'), {call: asked.get('call')});
}

document.querySelector('main').append(await content());
if (parent !== window) {
  frame();
}
