import { element } from './element.ts';
import { definePart } from './part.ts';
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
            phone && element('a', { href: phone.href, className: ['p-tel'], dir: 'ltr' }, phone.label),
          ),
      ),
    );
  },
});
