import {css} from 'lit';

/** What all elements share: focus, links, buttons, folds. */
export const common = css`
  :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
  a { color: var(--accent); }
  a { display: inline-block; min-height: 1.5rem; }
  summary { min-height: 1.5rem; cursor: pointer; color: var(--accent); }
  button { font: inherit; border: 1px solid var(--accent); border-radius: 0.5rem; padding: 0.2rem 0.9rem; min-height: 2rem; background: transparent; color: var(--accent); cursor: pointer; }
  button.main { background: var(--accent); color: var(--paper); }
  button.chip { border-radius: 1rem; }
  button.small { min-height: 1.75rem; padding: 0 0.6rem; font-size: 0.88rem; border-color: var(--line); }
  button.away { color: var(--no); border-color: var(--no); }
  button:disabled { opacity: 0.6; cursor: default; }
  input, select, textarea { font: inherit; min-height: 2rem; max-width: 100%; border: 1px solid var(--quiet); border-radius: 0.4rem; padding: 0.1rem 0.6rem; background: var(--paper); color: var(--ink); }
  .row { display: flex; flex-wrap: wrap; gap: 0.4rem; align-items: center; }
  .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`;
