import { Popup, type MapLibreMap } from 'maplibre-gl';
import { element } from '../element.ts';
import type { ExploreFile, ExploreWords, Spot } from './data.ts';
import type { PlaceProperties } from './places-style.ts';

/** Opens beside a button; closed by Escape or its own button, it gives the focus back. */
export function showPopup(
  map: MapLibreMap,
  button: HTMLElement,
  [x, y]: readonly [number, number],
  card: HTMLElement,
): void {
  const popup = new Popup({ offset: 18, maxWidth: '18rem' }).setLngLat([x, y]).setDOMContent(card).addTo(map);
  const element = popup.getElement();
  element.setAttribute('role', 'dialog');
  element.setAttribute('aria-label', button.ariaLabel ?? '');
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') popup.remove();
  };
  const frame = map.getContainer();
  frame.addEventListener('keydown', onKey);
  popup.on('close', () => {
    frame.removeEventListener('keydown', onKey);
    const isLost = document.activeElement === document.body || element.contains(document.activeElement);
    if (isLost) (button.isConnected ? button : map.getCanvas()).focus();
  });
}

/** Name, kind, address and phone of a company; the name leads to its page. */
export const placeCard = (place: PlaceProperties, { phones }: Pick<ExploreFile, 'phones'>): HTMLElement =>
  card(
    pageLink(place),
    line(place.sector),
    line(place.address),
    place.phone ? phoneLink(place.phone, phones[place.key] ?? place.phone) : undefined,
  );

/** Companies behind one door. */
export const placeList = (places: readonly PlaceProperties[]): HTMLElement =>
  card(element('ul', {}, ...places.map((place) => element('li', {}, pageLink(place)))));

export const spotCard = ({ kind, text }: Spot, words: ExploreWords): HTMLElement =>
  card(element('strong', {}, words[kind]), line(text));

const card = (...parts: readonly (HTMLElement | undefined)[]): HTMLElement =>
  element('div', { class: 'explore-card' }, ...parts.filter((part) => part !== undefined));

/** On this host, whatever it is called, so that a site can be looked at before it moves to its own. */
const pageLink = ({ name, url, lang }: PlaceProperties): HTMLElement =>
  element('a', { href: new URL(url).pathname, hreflang: lang }, name);

const phoneLink = (phone: string, label: string): HTMLElement =>
  element('a', { href: `tel:${phone}`, dir: 'ltr' }, label);

const line = (text: string): HTMLElement => element('p', {}, text);
