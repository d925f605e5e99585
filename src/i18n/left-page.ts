/** A page that a reader has left by the language switcher, for a language that it does not have. */
export interface LeftPage {
  readonly title: string;
  readonly lang: string;
  /** In which languages it can be read, each named in itself. */
  readonly versions: readonly Version[];
}

interface Version {
  readonly href: string;
  readonly lang: string;
  readonly label: string;
}

/** The page of this site that led to `landed`, asked for once more: it knows its own name and its languages. */
export async function leftPage({ referrer, documentElement }: Document): Promise<LeftPage | undefined> {
  if (!URL.canParse(referrer) || new URL(referrer).origin !== location.origin) return undefined;
  const answer = await fetch(referrer);
  if (!answer.ok) return undefined;
  const left = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const title = left.querySelector('h1')?.textContent.trim();
  // Whoever came by another link was not on a page without this language.
  if (!title || !left.querySelector(`.inexact[hreflang="${CSS.escape(documentElement.lang)}"]`))
    return undefined;
  return { title, lang: left.documentElement.lang, versions: versionsOf(left) };
}

/** The switcher stands on a page more than once. */
const versionsOf = (page: Document): readonly Version[] =>
  [...(page.querySelector('.languages')?.querySelectorAll('a') ?? [])]
    .filter((link) => !link.classList.contains('inexact'))
    .map((link) => ({
      href: link.getAttribute('href') ?? '',
      lang: link.hreflang,
      label: link.textContent.trim(),
    }));
