import { parseFragment, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';

const addressAttributes = ['href', 'src', 'poster', 'cite'] as const;

/** What feed readers cannot use or must not run. */
const leftOut = new Set(['script', 'style', 'link', 'noscript']);

/** HTML of a page as it can be read elsewhere: absolute addresses, neither scripts nor styles. */
export function feedHtml(html: string, pageUrl: string): string {
  const fragment = parseFragment(html);
  clean(fragment, pageUrl);
  return serialize(fragment).trim();
}

function clean(parent: Tree.ParentNode, pageUrl: string): void {
  parent.childNodes = parent.childNodes.filter(
    (node) => !leftOut.has(node.nodeName) && node.nodeName !== '#comment',
  );
  for (const node of parent.childNodes) {
    if (!('attrs' in node)) continue;
    node.attrs = node.attrs.map((attribute) => ({ ...attribute, value: absolute(attribute, pageUrl) }));
    clean(node, pageUrl);
  }
}

function absolute({ name, value }: { name: string; value: string }, pageUrl: string): string {
  if (name === 'srcset')
    return value
      .split(', ')
      .map((candidate) => absoluteCandidate(candidate, pageUrl))
      .join(', ');
  return (addressAttributes as readonly string[]).includes(name) ? new URL(value, pageUrl).href : value;
}

/** `/_astro/a.webp 640w` */
function absoluteCandidate(candidate: string, pageUrl: string): string {
  const [address = '', ...descriptor] = candidate.trim().split(/\s+/);
  return [new URL(address, pageUrl).href, ...descriptor].join(' ');
}
