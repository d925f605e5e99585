import type { Messages } from './messages.ts';
import en from './messages/en.ts';
import es from './messages/es.ts';
import it from './messages/it.ts';

/** The words that the generator brings along, by language. */
export const builtInMessages: Readonly<Record<string, Messages>> = { en, es, it };
