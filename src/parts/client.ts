import { element } from './element.ts';
import { definePart } from './part.ts';
import { linkLine, paragraph } from './plain.ts';
import { cardPicture } from './picture.ts';

/** A company of the network, with what its record says of it. */
export const client = definePart({
  name: 'client',
  attributes: { key: { kind: 'client', required: true } },
  render({ key }, _, { clients }) {
    const company = Object.hasOwn(clients, key) ? clients[key] : undefined;
    if (!company) return undefined;
    const { name, path, lang, kind, town, description, picture, status, address, phone } = company;
    return element(
      'div',
      { className: ['told', 'h-card'] },
      picture && cardPicture(picture),
      element(
        'div',
        {},
        element('p', { className: ['told-kind'] }, `${kind} · ${town}`),
        element(
          'p',
          { className: ['told-name'] },
          element('a', { href: path, className: ['p-name', 'u-url'], hrefLang: lang, lang }, name),
        ),
        status !== undefined && element('p', { className: ['told-status'] }, status),
        description !== undefined && element('p', { lang }, description),
        (address !== undefined || phone) &&
          element(
            'p',
            { className: ['told-facts'] },
            address !== undefined && element('bdi', { className: ['p-adr'] }, address),
            address !== undefined && phone && ' ',
            phone && element('a', { href: phone.href, className: ['u-tel'], dir: 'ltr' }, phone.label),
          ),
      ),
    );
  },
  plain({ key }, _, { clients }) {
    const company = Object.hasOwn(clients, key) ? clients[key] : undefined;
    if (!company) return [];
    const { name, path, kind, town, description, status, address, phone } = company;
    return [
      linkLine(path, name, kind, town, status),
      ...(description === undefined ? [] : [paragraph(description)]),
      ...(address === undefined && !phone
        ? []
        : [paragraph([address, phone?.label].filter(Boolean).join(' · '))]),
    ];
  },
});
