import { DOMParser, type Document } from '@xmldom/xmldom';

/** A document as another parser reads it; whatever it complains of is an error. */
export const parseXml = (text: string): Document =>
  new DOMParser({
    onError: (level, message) => {
      throw new SyntaxError(`${level}: ${message}`);
    },
  }).parseFromString(text, 'text/xml');
