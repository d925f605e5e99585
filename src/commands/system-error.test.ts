import { expect, test } from 'vitest';
import { complaintText } from './messages.ts';
import { complaintOf } from './system-error.ts';

const failure = (code: string, message: string, more: object = {}) =>
  Object.assign(new Error(`${code}: ${message}`), { code, ...more });

test.each<[string, unknown, string]>([
  ['a full disk', failure('ENOSPC', 'no space left on device, write'), 'The disk is full'],
  [
    'a full disk within another error',
    new Error('x', { cause: failure('ENOSPC', 'no space') }),
    'The disk is full',
  ],
  [
    'a full disk among several errors',
    new AggregateError([new Error('x'), failure('EDQUOT', 'quota')]),
    'The disk is full',
  ],
  [
    'a library’s full disk',
    new Error('pngsave: unable to write: No space left on device'),
    'The disk is full',
  ],
  [
    'a closed folder',
    failure('EACCES', "permission denied, mkdir '/a'", { path: '/a' }),
    'no permission for /a',
  ],
  ['a closed target', failure('EPERM', 'rename', { path: '/a', dest: '/b' }), 'no permission for /b'],
  ['a closed database', new Error('attempt to write a readonly database'), 'no permission'],
  ['too many files', failure('EMFILE', 'too many open files'), 'more files'],
  ['a taken port', failure('EADDRINUSE', 'listen', { port: 4321 }), 'the port 4321'],
  [
    'a link to itself',
    failure('ELOOP', 'too many symbolic links', { path: '/a' }),
    '/a is a link that leads nowhere',
  ],
  ['a long name', failure('ENAMETOOLONG', "open '/a'", { path: '/a' }), 'too long'],
])('%s is told in one sentence', (_, error, sentence) => {
  const text = complaintText(complaintOf(error)!, 'en');
  expect(text).toContain(sentence);
  expect(text).not.toContain('\n');
});

test.each([[new TypeError('x is not a function')], [failure('constructor', 'x')], ['text'], [undefined]])(
  'a fault of the program is none of the system’s',
  (error) => {
    expect(complaintOf(error)).toBeUndefined();
  },
);
