/** The scripts that have typefaces of their own here; `other` is any of the rest. */
const scripts = ['Latn', 'Arab', 'Cyrl', 'Grek', 'Hans', 'Hant', 'Hebr', 'Jpan', 'Kore', 'other'] as const;
export type Script = (typeof scripts)[number];

/** In which script (ISO 15924) a language is written where its tag does not say it: `el` is Greek, `zh-TW` Hant. */
export function scriptOf(lang: string): Script {
  const { script } = new Intl.Locale(lang).maximize();
  return scripts.find((known) => known === script) ?? 'other';
}
