import { expect, test } from 'vitest';
import { mailbox, uri } from './web-address.ts';

test.each([
  ['https://www.example.com', 'https://www.example.com'],
  ['https://www.example.com/a?b=c&d=%20#e', 'https://www.example.com/a?b=c&d=%20#e'],
  ['https://caffè.example/menù/?q=è#sì', 'https://xn--caff-8oa.example/men%C3%B9/?q=%C3%A8#s%C3%AC'],
  ['https://www.example.com/a|b^c`d{e}', 'https://www.example.com/a%7Cb%5Ec%60d%7Be%7D'],
  ['https://例え.example/東京', 'https://xn--r8jz45g.example/%E6%9D%B1%E4%BA%AC'],
])('%s is written %s', (address, written) => {
  expect(uri(address)).toBe(written);
});

test.each([
  ['ciao@example.com', 'ciao@example.com'],
  ['info+prova@caffè.example', 'info+prova@xn--caff-8oa.example'],
])('%s is written %s', (address, written) => {
  expect(mailbox(address)).toBe(written);
});
