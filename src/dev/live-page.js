// Runs in each page that `dev` shows, as it is: loads the page anew when the content has changed, and shows over it what
// is wrong. The content policy of the pages allows no styles but those of a sheet that a script makes.

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  :host { all: initial; }
  section {
    position: fixed; inset-block-end: 0; inset-inline: 0; z-index: 2147483647;
    max-block-size: 60vh; overflow: auto; box-sizing: border-box; padding: 1rem 1.5rem 1.5rem;
    font: 16px/1.5 system-ui, sans-serif; color: #222; background: #fff; border-block-start: 6px solid #b3261e;
    box-shadow: 0 0 2rem #0006;
  }
  section.hints { border-color: #8a6100; padding-block: .5rem; }
  header { display: flex; justify-content: space-between; align-items: start; gap: 1rem; }
  h2 { margin: 0 0 .5rem; font-size: 1.2rem; }
  button { font: inherit; padding: .25rem .75rem; color: inherit; background: #eee; border: 1px solid #666; border-radius: .3rem; }
  button:focus-visible { outline: 3px solid #0b57d0; }
  ol { margin: 0; padding: 0; list-style: none; }
  li + li { margin-block-start: .75rem; }
  code { font: 14px/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
  p { margin: 0; }
  @media (prefers-color-scheme: dark) {
    section { color: #eee; background: #1c1c1c; }
    button { background: #333; border-color: #999; }
  }
`);

const host = document.createElement('passaparola-live');
const root = host.attachShadow({ mode: 'open' });
root.adoptedStyleSheets = [sheet];

// Of the content that this page was made of: there may be a newer one before anything is heard.
const version = Number(new URL(import.meta.url).searchParams.get('version'));
let closed;

const events = new EventSource('/@passaparola/events');
events.addEventListener('message', ({ data }) => {
  const telling = JSON.parse(data);
  if (telling.version !== version) reload();
  else show(telling, data);
});

let leftAt = -Infinity;
addEventListener('beforeunload', () => {
  leftAt = performance.now();
});

// So long it may take until a page is left; whoever is still here afterwards has stayed.
const leaving = 3000;

/** Whoever has just followed a link would be called back by a page that is loaded anew. */
function reload() {
  const wait = leftAt + leaving - performance.now();
  if (wait > 0) setTimeout(reload, wait);
  else location.reload();
}

addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') close();
});

/** Shows what is wrong until it is mended or closed. What was closed stays so until something else is wrong. */
function show({ language, title, close: word, mistakes, hints }, told) {
  const isRight = mistakes.length + hints.length === 0;
  if (isRight || told === closed) return host.remove();
  const button = element('button', [word]);
  button.addEventListener('click', close);
  const heading = mistakes.length > 0 ? [element('h2', [title])] : [];
  const list = element('ol', [...mistakes, ...hints].map(item));
  const section = element(
    'section',
    mistakes.length > 0
      ? [element('header', [...heading, button]), list]
      : [element('header', [list, button])],
  );
  section.lang = language;
  section.setAttribute('role', mistakes.length > 0 ? 'alert' : 'status');
  section.className = mistakes.length > 0 ? 'mistakes' : 'hints';
  section.dataset.told = told;
  root.replaceChildren(section);
  document.documentElement.append(host);
}

function close() {
  closed = root.querySelector('section')?.dataset.told;
  host.remove();
}

const item = ({ position, message, remedy }) =>
  element('li', [element('code', [position]), element('p', [message]), element('p', [remedy])]);

function element(name, children) {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}
