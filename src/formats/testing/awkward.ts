import type { Client, Content } from '../../model/content.ts';
import { client, content } from '../../structured-data/testing/sample.ts';
import type { Context } from '../../views/context.ts';
import { contextsOf } from '../../views/context.ts';

/** Names that break a file whose writer forgets to escape. */
export const awkwardNames = [
  'Da "Nino", detto \'l’Orso\'',
  'Bar; Caffè, Tabacchi: tutto',
  String.raw`C:\nuovo\; \, \\`,
  'Prima riga\nSeconda riga',
  'Gelato 🍦 & 👩‍🍳 <b>Figli</b>',
  'A ]]> B ]]]]><![CDATA[> C',
  '&amp; &lt; &#38; %41 {name}',
  `${'Àèìòù € '.repeat(30)}fine`,
  'مطعم المثال',
  '=1+1',
] as const;

/** The sample’s client in as many copies as there are changes, each with a page in Italian and English. */
export const clientsWith = (changes: readonly Partial<Client>[]): readonly Client[] =>
  changes.map((change, index) => ({ ...client, key: `client-${index}`, ...change }));

/** The language `it` of a site with these clients alone. */
export const contextWith = (clients: readonly Client[], change: Partial<Content> = {}): Context =>
  contextsOf({ ...content, stories: [], people: [], clients, ...change })[0]!;
