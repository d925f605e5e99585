/*
 * The colours that a reader has chosen at the foot of a page. It runs before anything is shown, so that no page flashes
 * in the other ones, and is a file of its own since the content policy allows no script in pages. The choice stays in
 * this browser; who takes the colours of the device leaves nothing there.
 */
(() => {
  const key = 'colours';
  const root = document.documentElement;

  const isChoice = (value) => value === 'light' || value === 'dark';

  /** A browser that keeps nothing for the site refuses even the question: then a choice holds for the page. */
  const remember = (act) => {
    try {
      return act(localStorage);
    } catch {
      return undefined;
    }
  };

  function show(choice) {
    if (isChoice(choice)) root.dataset.colours = choice;
    else delete root.dataset.colours;
    for (const meta of document.querySelectorAll('meta[name=theme-color]')) {
      const scheme = (meta.dataset.scheme ??= /dark/.test(meta.media) ? 'dark' : 'light');
      meta.media = isChoice(choice)
        ? choice === scheme
          ? 'all'
          : 'not all'
        : `(prefers-color-scheme: ${scheme})`;
    }
  }

  const mark = () => {
    const own = root.dataset.colours ?? '';
    for (const input of document.querySelectorAll('input[name=colours]')) input.checked = input.value === own;
  };

  show(remember((storage) => storage.getItem(key)));
  addEventListener('DOMContentLoaded', mark);
  document.addEventListener('change', ({ target }) => {
    if (target.name !== 'colours') return;
    show(target.value);
    remember((storage) =>
      target.value === '' ? storage.removeItem(key) : storage.setItem(key, target.value),
    );
  });
  // The other tabs of the site follow.
  addEventListener('storage', (event) => {
    if (event.key !== key) return;
    show(event.newValue);
    mark();
  });
})();
