import { escapeHtml } from '../feeds/html.ts';
import { badge } from '../network/badge.ts';
import type { Client, ClientText } from '../model/content.ts';
import { clientFileExtensions } from '../routes/files.ts';
import type { Context } from './context.ts';
import { initialsOf } from './initials.ts';
import { toldOf } from './network-card.ts';
import { noiseOf } from './noise.ts';

/** A picture of a company’s network for other sites, and what one writes there to show it. */
export interface BadgeView {
  readonly path: string;
  /** HTML, to be copied. */
  readonly code: string;
  readonly name: string;
}

/** Nothing where nothing is told of a company yet. */
export function badgeView(context: Context, client: Client, text: ClientText): BadgeView | undefined {
  const { locale, paths } = context;
  if (!hasBadge(context, client)) return undefined;
  const path = paths.clientFile(locale, text.slug, clientFileExtensions.badge);
  const page = paths.url(paths.client(locale, text.slug));
  const alt = escapeHtml(`${client.name} – ${context.site.name}`);
  const code = `<a href="${escapeHtml(page)}"><img src="${escapeHtml(paths.url(path))}" width="420" height="112" alt="${alt}"></a>`;
  return { path, code, name: client.name };
}

export const hasBadge = (context: Context, client: Client): boolean => toldOf(context, client).length > 0;

/** The badge itself. */
export function badgeSvg(context: Context, client: Client): string {
  const { content, lang, locale, site } = context;
  return badge({
    name: client.name,
    initials: initialsOf(client.name),
    told: toldOf(context, client).join(' · '),
    agency: site.name,
    weeks: noiseOf(content, client.key).weeks,
    lang,
    dir: site.languages[locale]?.dir ?? 'ltr',
    brand: site.look.brand,
  });
}
