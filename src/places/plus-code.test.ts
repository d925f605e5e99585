import { expect, test } from 'vitest';
import { plusCode } from './plus-code.ts';

/** Places and their codes as the authors of Open Location Code publish them to test implementations. */
test.each([
  ['20.3700625', '2.7821875', 10, '7FG49QCJ+2V'],
  ['20.3701125', '2.782234375', 11, '7FG49QCJ+2VX'],
  ['47.0000625', '8.0000625', 10, '8FVC2222+22'],
  ['-41.2730625', '174.7859375', 10, '4VCPPQGP+Q9'],
  ['-89.9999375', '-179.9999375', 10, '22222222+22'],
  ['1', '1', 11, '6FH32222+222'],
  ['90', '1', 10, 'CFX3X2X2+X2'],
  ['1.2', '3.4', 10, '6FH56C22+22'],
  ['35.6', '3.033', 10, '8F75J22M+26'],
  ['2.5', '-64.23', 11, '67JQGQ2C+222'],
  ['-37.014', '-159.936', 10, '43J2X3P7+CJ'],
  ['58.66', '149.17', 10, '9RCFM56C+22'],
  ['10.734', '-168.294', 10, '722HPPM4+JC'],
  ['35.019', '148.827', 11, '8R7C2R9G+JR2'],
  ['50.2', '-162.8', 11, '922V6622+222'],
  ['-25.798', '-59.812', 10, '5862652Q+R6'],
  ['67.2', '115.1', 11, '9PVQ6422+222'],
  ['-19.212', '107.423', 10, '5PG9QCQF+66'],
  ['-68.54504', '-62.81725', 11, '373VF53M+X4J'],
  ['59.32', '-157.21', 10, '93F48QCR+22'],
  ['-18.32', '96.397', 10, '5MHRM9JW+2R'],
  ['-30.3', '76.5', 11, '4JXRPG22+222'],
] as const)('%s, %s to %d digits is %s', (latitude, longitude, digits, code) => {
  expect(plusCode({ latitude, longitude }, digits)).toBe(code);
});

test('where the day begins, east is west', () => {
  const code = (longitude: string) => plusCode({ latitude: '1.00000', longitude });
  expect(code('180.00000')).toBe(code('-180.00000'));
});
