/**
 * Puts the chat on any page that the server allows:
 *
 *   <script src="https://HOST/widget.js" data-call="…" data-theme="light|dark" data-lang="zh-CN|en" defer></script>
 *
 * A button at the lower right opens and closes a frame, which stays loaded and so keeps its
 * conversation. Page and frame belong to different origins and cannot read each other; the frame tells
 * only that it is there, how high it is, and that it wants to be closed.
 */
(() => {
  const script = document.currentScript;
  const server = new URL(script.src).origin;
  const {call, theme, lang} = script.dataset;
  const TEXTS = {
    'zh-CN': {open: '申报资格咨询', close: '关闭咨询', frame: '指南：申报资格咨询', denied: '咨询窗口没有打开。', check: '查看原因'},
    en: {open: 'Check eligibility', close: 'Close', frame: 'Zhinan: eligibility advice', denied: 'The chat did not open.', check: 'See why'},
  };
  const text = TEXTS[lang] ?? TEXTS['zh-CN'];
  const PATIENCE = 8000; // milliseconds until a silent frame is taken for denied

  const STYLE = `
    :host { position: fixed; right: 1rem; bottom: 1rem; z-index: 2147483000; display: flex; flex-direction: column; align-items: end; gap: 0.5rem; font: 16px/1.5 system-ui, sans-serif; }
    button { font: inherit; border: 0; border-radius: 1.5rem; padding: 0.6rem 1.2rem; background: #1f5fbf; color: #fff; cursor: pointer; box-shadow: 0 2px 8px #0004; }
    button:focus-visible, a:focus-visible { outline: 3px solid #1f5fbf; outline-offset: 2px; }
    div { width: min(26rem, calc(100vw - 2rem)); height: min(var(--wanted, 36rem), calc(100vh - 6rem)); border-radius: 0.8rem; overflow: hidden; background: #fff; color: #1d2430; box-shadow: 0 4px 24px #0005; }
    div[hidden] { display: none; }
    iframe { width: 100%; height: 100%; border: 0; display: block; }
    p { margin: 1rem; }
  `;

  const host = document.createElement('zhinan-widget');
  const root = host.attachShadow({mode: 'open'});
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];
  const panel = document.createElement('div');
  panel.hidden = true;
  const launcher = document.createElement('button');
  launcher.type = 'button';
  root.append(panel, launcher);

  let frame = null;
  let patience;

  function show(open) {
    panel.hidden = !open;
    launcher.textContent = open ? text.close : text.open;
    launcher.setAttribute('aria-expanded', String(open));
    if (open) {
      frame ??= load();
      frame.focus();
    }
  }

  function load() {
    const address = new URL('/widget', server);
    const asked = {call, theme, lang, host: location.origin};
    Object.entries(asked).forEach(([name, value]) => value && address.searchParams.set(name, value));
    const made = document.createElement('iframe');
    made.src = address;
    made.title = text.frame;
    made.allow = 'clipboard-write';
    made.referrerPolicy = 'no-referrer';
    panel.append(made);
    patience = setTimeout(refuse, PATIENCE);
    return made;
  }

  /** The frame said nothing: says so, and where the reason is told. */
  function refuse() {
    const why = document.createElement('a');
    why.href = `${server}/widget/check?page=${encodeURIComponent(location.origin)}`;
    why.target = '_blank';
    why.rel = 'noopener';
    why.textContent = text.check;
    const told = document.createElement('p');
    told.setAttribute('role', 'alert');
    told.append(text.denied, ' ', why);
    panel.replaceChildren(told);
    frame = null;
  }

  addEventListener('message', ({origin, source, data}) => {
    if (origin !== server || source !== frame?.contentWindow) {
      return;
    }
    if (data?.zhinan === 'ready') {
      clearTimeout(patience);
    } else if (data?.zhinan === 'height' && Number.isFinite(data.height)) {
      panel.style.setProperty('--wanted', `${Math.max(288, data.height)}px`);
    } else if (data?.zhinan === 'close') {
      show(false);
      launcher.focus();
    }
  });
  launcher.addEventListener('click', () => show(panel.hidden));
  show(false);
  document.body.append(host);
})();
