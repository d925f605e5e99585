import { expect, test } from 'vitest';
import { isLitter, originalOf } from './litter.ts';

test.each([
  '.DS_Store',
  '._foto.jpg',
  'Icon\r',
  'posts/@eaDir/foto.jpg/SYNOFILE_THUMB_M.jpg',
  'Thumbs.db',
  'desktop.ini',
  '~$listino.docx',
  '.~lock.listino.odt#',
  'index.it.md~',
  '#index.it.md#',
  '.#index.it.md',
  '.index.it.md.swp',
  'index.it.md.swo',
  '__MACOSX/foto.jpg',
  '$RECYCLE.BIN/a.txt',
  '.syncthing.foto.jpg.tmp',
  'foto.jpg.part',
  '.gitkeep',
])('%j is nobody’s work', (path) => expect(isLitter(path)).toBe(true));

test.each([
  'foto.jpg',
  '.well-known/security.txt',
  '.htaccess',
  '.nojekyll',
  '_headers',
  'icon.svg',
  'a~b.jpg',
  'C#.md',
  'report$.pdf',
  'thumbs.jpg',
])('%j is somebody’s work', (path) => expect(isLitter(path)).toBe(false));

test.each([
  ['index.it.sync-conflict-20261128-101500-ABCDEFG.md', 'index.it.md'],
  ['foto (conflicted copy 2026-11-28).jpg', 'foto.jpg'],
  ["foto (Anna's conflicted copy 2026-11-28).jpg", 'foto.jpg'],
  ['foto (copia in conflitto di Anna).jpg', 'foto.jpg'],
  ['index.it_conflict-20261128-101500.md', 'index.it.md'],
  ['conflict.jpg', undefined],
  ['foto (1).jpg', undefined],
])('%j is a second version of %j', (path, original) => expect(originalOf(path)).toBe(original));
