import { expect, test } from 'vitest';
import { refuseTaxId, refuseVat } from './tax-number.ts';

/** Numbers that the authorities publish as examples, or whose check digit was computed. */
test.each([
  ['IT00743110157', 'IT'],
  ['IT 00743110157', 'IT'],
  ['ESB58378431', 'ES'],
  ['BE0403019261', 'BE'],
  ['GB980780684', 'GB'],
  ['XI980780684', 'GB'],
  ['DE136695976', 'DE'],
  ['FR40303265045', 'FR'],
  ['FR40303265045', 'MC'],
  ['CHE-107.787.577 MWST', 'CH'],
  ['CHE-107.787.577', 'CH'],
  ['EL094259216', 'GR'],
  ['ATU13585627', 'AT'],
  ['NL004495445B01', 'NL'],
  ['PT501964843', 'PT'],
  ['SM24165', 'SM'],
  ['LU15027442', 'LU'],
  ['12-3456789', 'US'],
])('the VAT number %s of %s', (value, country) => {
  expect(refuseVat(value, country)).toBeUndefined();
});

test.each([
  ['IT00743110158', 'IT', 'tax-number-checksum', undefined],
  ['IT0074311015', 'IT', 'tax-number-length', undefined],
  ['IT0074311015X', 'IT', 'tax-number-format', undefined],
  ['00743110157', 'IT', 'tax-number-country', 'IT00743110157'],
  ['DE136695976', 'IT', 'tax-number-country', ''],
  ['GR094259216', 'GR', 'tax-number-country', 'EL094259216'],
  ['ESB58378432', 'ES', 'tax-number-checksum', undefined],
  ['CHE-107.787.578', 'CH', 'tax-number-checksum', undefined],
])('the VAT number %s of %s: %s %s', (value, country, code, suggestion) => {
  const refusal = refuseVat(value, country);
  expect(refusal?.code).toBe(code);
  expect(refusal?.facts?.suggestion).toBe(suggestion);
});

test.each([
  ['RSSMRA80A01F205X', 'IT', undefined],
  ['00743110157', 'IT', undefined],
  ['RSSMRA80A01F205Y', 'IT', 'tax-number-checksum'],
  ['12345678Z', 'ES', undefined],
  ['12345678A', 'ES', 'tax-number-checksum'],
  ['anything', 'DE', undefined],
])('the tax number %s of %s: %s', (value, country, code) => {
  expect(refuseTaxId(value, country)?.code).toBe(code);
});
