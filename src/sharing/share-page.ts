import { fill } from '../i18n/format.ts';
import { staffMessages } from '../i18n/staff.ts';
import { inlineHash } from '../look/hash.ts';
import { Markup, markup } from '../markup.ts';
import { channelOf } from '../model/channel.ts';
import type { StaffLocale } from '../model/site.ts';
import { pictureShapes, rulesOf, type PictureShape } from './channel-rules.ts';
import type { Post } from './post.ts';
import type { StoryPosts } from './story-told.ts';

/** A story with its pictures by shape, with its title and its cover alone: the names of their files beside the page. */
export type Illustrated = StoryPosts & {
  readonly drawn: ReadonlyMap<PictureShape, string>;
  readonly photos: ReadonlyMap<PictureShape, string>;
};

const style = `
:root { color-scheme: light dark; --ink: #1c1a18; --muted: #6a645d; --line: #d9d3cb; --paper: #fdfcfa; --panel: #f3efe9; --accent: #b4432a; }
@media (prefers-color-scheme: dark) { :root { --ink: #f2eee8; --muted: #b3aba1; --line: #46413b; --paper: #1b1917; --panel: #262320; --accent: #ee8468; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 76rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 1.9rem; line-height: 1.15; margin: 0 0 .5rem; text-wrap: balance; }
h2 { font-size: 1.35rem; line-height: 1.2; margin: 2.5rem 0 .25rem; padding-top: 1rem; border-top: 2px solid var(--ink); }
h3 { font-size: 1rem; margin: 0; }
p { margin: .25rem 0; } a { color: inherit; overflow-wrap: anywhere; }
.muted { color: var(--muted); font-size: .9rem; }
.posts { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 21rem), 1fr)); gap: 1.25rem; margin-top: 1.25rem; }
.post { display: grid; gap: .5rem; align-content: start; padding: 1rem; background: var(--panel); border-radius: .5rem; }
.post header { display: flex; justify-content: space-between; align-items: baseline; gap: 1rem; }
textarea { box-sizing: border-box; width: 100%; min-height: 10.5rem; padding: .6rem; font: inherit; font-size: .95rem; color: inherit; background: var(--paper); border: 1px solid var(--line); border-radius: .3rem; resize: vertical; }
textarea.line { min-height: 0; }
button { justify-self: start; padding: .45rem .9rem; font: inherit; font-weight: 600; color: var(--paper); background: var(--ink); border: 0; border-radius: .3rem; cursor: pointer; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.card { display: grid; max-width: 32rem; margin-top: 1rem; border: 1px solid var(--line); border-radius: .6rem; overflow: hidden; background: var(--panel); }
.card img { display: block; width: 100%; aspect-ratio: 1200 / 630; object-fit: cover; }
.card div { padding: .75rem 1rem 1rem; } .card strong { display: block; line-height: 1.25; }
.gallery { margin-top: 1.25rem; }
.gallery ul { display: flex; flex-wrap: wrap; gap: 1rem; align-items: flex-end; margin: .5rem 0 0; padding: 0; list-style: none; }
.gallery a { display: grid; gap: .4rem; font-size: .9rem; line-height: 1.3; text-decoration: none; }
.gallery a:is(:hover, :focus-visible) span { text-decoration: underline; }
.gallery img { display: block; height: 9.5rem; width: auto; max-width: 100%; border: 1px solid var(--line); border-radius: .3rem; }
.gallery small { color: var(--muted); font-size: .85rem; }
.card p { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; color: var(--muted); font-size: .92rem; }
`;

/** Copies the text that stands before a button, and says so on it. */
const script = `
for (const button of document.querySelectorAll('button')) button.addEventListener('click', async () => {
  const field = button.previousElementSibling;
  field.select();
  try { await navigator.clipboard.writeText(field.value); } catch { document.execCommand('copy'); }
  const { label, done } = button.dataset;
  button.textContent = done;
  setTimeout(() => { button.textContent = label; }, 1500);
});
`;

/** What to post of a story as a page that stands alone, with buttons to copy; for the agency’s eyes. */
export function sharePage(languages: readonly Illustrated[], language: StaffLocale): string {
  const words = staffMessages[language].share;
  const title = fill(words.pageTitle, { title: languages[0]?.told.title ?? '' });
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src '${inlineHash(script)}'; img-src 'self' file:; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>\n${
    markup`<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex, nofollow"><meta name="referrer" content="no-referrer"><meta http-equiv="Content-Security-Policy" content="${policy}"><title>${title}</title><style>${new Markup(style)}</style></head><body><main><h1>${title}</h1>${languages.map((own) => languagePart(own, language))}</main><script>${new Markup(script)}</script></body></html>
`.text
  }`;
}

function languagePart(
  { locale, told, posts, posted, drawn, photos, isPublished }: Illustrated,
  language: StaffLocale,
) {
  const words = staffMessages[language].share;
  const card = drawn.get('card') ?? photos.get('card');
  const pictureOf = (channel: Post['channel']) => {
    const { shape, plain } = rulesOf(channel);
    return plain ? photos.get(shape) : (drawn.get(shape) ?? photos.get(shape));
  };
  return markup`<section lang="${told.lang}"><h2>${locale.toUpperCase()} · ${told.title}</h2><p><a href="${told.url}">${told.url}</a></p>${isPublished ? undefined : markup`<p class="muted" lang="${language}">${words.notOut}</p>`}${posted.map((url) => markup`<p class="muted"><span lang="${language}">${fill(words.posted, { where: '' })}</span> <a href="${url}">${url}</a></p>`)}<div class="card">${card === undefined ? undefined : markup`<img src="${card}" alt="">`}<div><span class="muted">${new URL(told.url).hostname}</span><strong>${told.title}</strong><p>${told.description}</p></div></div>${galleryPart(words.drawn, drawn, language)}${galleryPart(words.photos, photos, language)}<div class="posts">${posts.map((post) => postPart(post, pictureOf(post.channel), language))}</div></section>`;
}

/** Each picture small, whole, and as a link to its file. */
function galleryPart(title: string, pictures: ReadonlyMap<PictureShape, string>, language: StaffLocale) {
  if (pictures.size === 0) return undefined;
  const { shapes } = staffMessages[language].share;
  return markup`<div class="gallery" lang="${language}"><h3>${title}</h3><ul>${[...pictures].map(([shape, file]) => markup`<li><a href="${file}" download><img src="${file}" alt="" loading="lazy" width="${pictureShapes[shape][0]}" height="${pictureShapes[shape][1]}"><span>${shapes[shape]}<br><small>${pictureShapes[shape].join(' × ')}</small></span></a></li>`)}</ul></div>`;
}

function postPart(post: Post, picture: string | undefined, language: StaffLocale) {
  const words = staffMessages[language].share;
  const { label } = channelOf(post.channel);
  const { shape } = rulesOf(post.channel);
  const field = (name: string, text: string, kind: string) =>
    markup`<textarea class="${kind}" rows="${kind === 'line' ? 1 : 7}" readonly aria-label="${label}: ${name}">${text}</textarea><button type="button" lang="${language}" data-label="${words.copy}" data-done="${words.copied}">${words.copy}</button>`;
  return markup`<article class="post"><header><h3>${label}</h3><span class="muted" lang="${language}">${fill(words.length, { length: post.length, most: post.most })}</span></header>${post.title === undefined ? undefined : field(words.title, post.title, 'line')}${field(words.text, post.text, 'text')}${post.link === undefined ? undefined : field(words.link, post.link, 'line')}${picture === undefined ? undefined : markup`<p class="muted" lang="${language}"><a href="${picture}">${words.picture} ${pictureShapes[shape].join(' × ')}</a></p>`}</article>`;
}
