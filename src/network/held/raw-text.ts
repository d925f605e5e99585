import { parseDocument } from '../../source/document.ts';
import { decodeText } from '../../source/text-file.ts';

/** A text of the content, as its bytes have it. */
export interface RawText {
  readonly file: string;
  readonly text: string;
}

export const documentOf = ({ file, text }: RawText) =>
  parseDocument(decodeText(Buffer.from(text), file).text, file);
