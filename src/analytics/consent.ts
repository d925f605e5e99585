import { wantsNoCount } from './visit.ts';

interface Question {
  readonly origin: string;
  /** What is loaded when the reader agrees. */
  readonly script: string;
}

const key = 'statistics';

/**
 * Asks once whether a service of others may count, and loads its script when the answer is yes and not before. The
 * answer stays in this browser, holds for this script alone, and can be changed by every `[data-consent-again]`.
 */
export function askConsent(bar: HTMLElement, { origin, script }: Question): void {
  const answers = { yes: `yes ${script}`, no: `no ${script}` } as const;
  let isLoaded = false;

  function load(): void {
    if (isLoaded || location.origin !== origin) return;
    isLoaded = true;
    const element = document.createElement('script');
    element.src = script;
    element.async = true;
    document.head.append(element);
  }

  function answer(choice: keyof typeof answers): void {
    const { activeElement } = document;
    remember((storage) => storage.setItem(key, answers[choice]));
    bar.hidden = true;
    if (bar.contains(activeElement))
      document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
    if (choice === 'yes') load();
    else if (isLoaded) leave();
  }

  function ask(): void {
    bar.hidden = false;
  }

  for (const again of document.querySelectorAll<HTMLElement>('[data-consent-again]')) {
    again.hidden = false;
    again.addEventListener('click', () => {
      ask();
      bar.querySelector('button')?.focus();
    });
  }
  for (const button of bar.querySelectorAll<HTMLButtonElement>('button'))
    button.addEventListener('click', () => answer(button.value === 'yes' ? 'yes' : 'no'));

  const known = remember((storage) => storage.getItem(key));
  if (known === answers.yes) load();
  // Who asks all sites not to be followed has answered already.
  else if (known !== answers.no && !wantsNoCount(navigator)) ask();
}

/** What has been loaded runs until the page is left, and the site itself has no cookies that could be lost. */
function leave(): void {
  const domains = [
    '',
    ...location.hostname.split('.').map((_, index, all) => `; domain=${all.slice(index).join('.')}`),
  ];
  for (const cookie of document.cookie.split('; '))
    for (const domain of domains) document.cookie = `${cookie.split('=')[0]}=; path=/; max-age=0${domain}`;
  location.reload();
}

/** A browser that keeps nothing for the site refuses even the question. */
function remember<Answer>(act: (storage: Storage) => Answer): Answer | undefined {
  try {
    return act(localStorage);
  } catch {
    return undefined;
  }
}
