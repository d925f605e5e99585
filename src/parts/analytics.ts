import type { Element } from 'hast';
import { serviceOf, type Told } from '../analytics/services.ts';
import { count, fill, formatCountry, formatList } from '../i18n/format.ts';
import type { Messages } from '../i18n/messages.ts';
import { analyticsHosts, analyticsName, knownAnalytics } from '../model/analytics.ts';
import { element } from './element.ts';
import { definePart, type CountingFacts, type PartFacts } from './part.ts';
import { paragraph } from './plain.ts';

type Words = Messages['analytics'];

/** What the privacy page has to say of who counts what is read, made of the same setting as the counting itself. */
export const analytics = definePart({
  name: 'analytics',
  attributes: {},
  render(_, __, facts) {
    const isAsked = facts.counting?.analytics.service === 'other';
    return element('div', { className: ['counting'] }, said(facts), isAsked && changeOfMind(facts));
  },
  plain: (_, __, facts) => said(facts),
});

const changeOfMind = ({ messages: { analytics: words } }: PartFacts): Element =>
  paragraph(
    element(
      'button',
      { type: 'button', dataConsentAgain: true, hidden: true, dataPageOnly: true },
      words.again,
    ),
  );

const said = ({ counting, lang, messages: { analytics: words } }: PartFacts): readonly Element[] =>
  (counting ? paragraphsOf(counting, words, lang) : [[words.told.none]]).map((sentences) =>
    paragraph(sentences.join(' ')),
  );

function paragraphsOf(facts: CountingFacts, { told }: Words, lang: string): readonly (readonly string[])[] {
  const { analytics, email } = facts;
  const { country, months } = analytics;
  const known = knownAnalytics(analytics);
  const service = known && serviceOf(known.service);
  const own = analytics.host === undefined ? service?.country : undefined;
  const at = country ?? own;
  const places = formatList(analyticsHosts(analytics), lang);
  const hosts = at === undefined ? places : `${places} (${formatCountry(at, lang)})`;
  const named = { name: analyticsName(analytics), hosts };
  const kept = months === undefined ? told.forGood : count(told.months, months, lang);
  if (!service) return [[fill(told.askedCounts, named), kept], [told.askedGround]];
  const tells = placeholdersIn(service.beacon.tells).map((name) => told.facts[name]);
  return [
    [fill(told.counts, named), fill(told.tells, { facts: formatList(tells, lang) }), told[service.address]],
    [told.noCookies, kept],
    [told.ground, told.object, ...(email === undefined ? [] : [fill(told.write, { email })])],
  ];
}

type Fact = keyof Words['told']['facts'];

/** How the facts that readers are told of stand in what is sent. */
const factOf: Readonly<Record<string, Fact>> = {
  '{url}': 'url',
  '{path}': 'url',
  '{path}{campaign}': 'url',
  '{title}': 'title',
  '{referrer}': 'referrer',
  '{language}': 'language',
};

const order: readonly Fact[] = ['url', 'title', 'referrer', 'language'];

function placeholdersIn(tells: Told): readonly Fact[] {
  const found = new Set(textsIn(tells).map((text) => factOf[text]));
  return order.filter((fact) => found.has(fact));
}

const textsIn = (tells: Told): readonly string[] =>
  Object.values(tells).flatMap((value) => (typeof value === 'string' ? [value] : textsIn(value)));
