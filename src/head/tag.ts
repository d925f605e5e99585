/** One element of the head. Attributes are escaped by the template; `text` is the title’s. */
export interface HeadTag {
  readonly tag: 'title' | 'meta' | 'link';
  readonly attributes: Readonly<Record<string, string>>;
  readonly text?: string;
}
