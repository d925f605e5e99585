import { formatDate } from '../../i18n/dates.ts';
import { elided } from '../../i18n/elision.ts';
import { count, fill, formatList } from '../../i18n/format.ts';
import { staffMessages, type StaffMessages } from '../../i18n/staff.ts';
import type { StaffLocale } from '../../model/site.ts';
import { nearestLocale } from '../../model/text.ts';
import { isPersonId, keyOfNode, type NodeId } from '../../model/tie.ts';
import type { Source } from '../../source/source.ts';
import type { Said } from './known.ts';

/** What the desk is worded with. */
export interface Wording {
  readonly language: StaffLocale;
  /** What a key of an aspect or a channel is called in the staff’s language. */
  readonly aspect: (key: string) => string;
  readonly channel: (key: string) => string;
}

export type Teller = ReturnType<typeof tellerOf>;

/** How everything is said in one language. */
export function tellerOf(source: Source, { language, aspect, channel }: Wording) {
  const words: StaffMessages['network'] = staffMessages[language].network;
  const clients = new Map(source.clients.map(({ key, data }) => [key, data.name]));
  const people = new Map(source.people.map(({ key, data }) => [key, data.name]));
  const clientName = (key: string) => clients.get(key) ?? key;
  const personName = (key: string) => people.get(key) ?? key;
  const number = (forms: StaffMessages['network']['voices'], value: number) => count(forms, value, language);
  const figures = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const shares = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  return {
    language,
    words,
    aspect,
    channel,
    clientName,
    personName,
    number,
    filled: (message: string, facts: Readonly<Record<string, string>>) =>
      elided(fill(message, facts), language),
    date: (message: string, day: string) =>
      elided(fill(message, { date: formatDate(day, language) }), language),
    figure: (value: number) => figures.format(value),
    share: (value: number) => shares.format(value),
    nodeName: (node: NodeId) => (isPersonId(node) ? personName : clientName)(keyOfNode(node)),
    /** @param total how many there are, of which some may not be named */
    names: (keys: readonly string[], total: number) => {
      const more = total > keys.length ? [number(words.others, total - keys.length)] : [];
      return formatList([...keys.map(clientName), ...more], language);
    },
    /** Whom a mention is about. */
    subjects: ({ about, isAboutAgency }: Said) =>
      [...about.map(clientName), ...(isAboutAgency ? [source.site.data.name] : [])].join(', '),
    /** Whose it is. */
    who: ({ person, speaker }: Said) => {
      const locale = nearestLocale(speaker, language, source.site.locales);
      if (person !== undefined) return personName(person);
      return (locale === undefined ? undefined : speaker[locale]) ?? words.somebody;
    },
  };
}
