/**
 * What the chat does inside a frame: tells the page around it, whose origin the address names and the
 * browser holds it to, that it is there and how high it is; Escape closes it; links open outside.
 */
const page = new URLSearchParams(location.search).get('host');

export function frame() {
  document.documentElement.dataset.framed = '';
  const outside = document.createElement('base');
  outside.target = '_blank';
  document.head.append(outside);
  if (page) {
    tell({zhinan: 'ready'});
    new ResizeObserver(() => tell({zhinan: 'height', height: document.body.scrollHeight})).observe(document.body);
    addEventListener('keydown', (event) => event.key === 'Escape' && tell({zhinan: 'close'}));
  }
}

function tell(message) {
  try {
    parent.postMessage(message, page);
  } catch {
    // no origin: there is nobody to tell
  }
}
