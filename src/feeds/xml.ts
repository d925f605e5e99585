import Builder from 'fast-xml-builder';

/**
 * An XML document of objects: a key is an element’s name, or an attribute’s if it begins with `@_`; `#text` is the
 * text beside attributes. All texts are escaped.
 *
 * @param stylesheet by which browsers show it, by its address
 */
export const xml = (document: Readonly<Record<string, unknown>>, stylesheet?: string): string =>
  builder.build({
    '?xml': { '@_version': '1.0', '@_encoding': 'UTF-8' },
    ...(stylesheet !== undefined && {
      '?xml-stylesheet': { '@_type': 'text/css', '@_href': stylesheet },
    }),
    ...document,
  });

const legal = (_: string, value: unknown): unknown =>
  typeof value === 'string' ? value.replaceAll(illegal, '') : value;

/** What no XML document may hold, not even escaped. */
const illegal =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const builder = new Builder({
  ignoreAttributes: false,
  format: true,
  suppressBooleanAttributes: false,
  suppressEmptyNode: true,
  tagValueProcessor: legal,
  attributeValueProcessor: legal,
});
