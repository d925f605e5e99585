import type en from './messages/en.ts';

/** A text for each plural category of the language (`Intl.PluralRules`); `other` always exists. */
export type Plural = Readonly<{ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>>;

/** The same keys with any text, and the plural forms that the language has. */
export type Words<Shape> = {
  readonly [Key in keyof Shape]: Shape[Key] extends string
    ? string
    : Shape[Key] extends { other: string }
      ? Plural
      : Words<Shape[Key]>;
};

/** The words of the site in one language. Placeholders stand in braces: `{count}`. */
export type Messages = Words<typeof en>;
