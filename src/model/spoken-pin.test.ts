import { expect, test } from 'vitest';
import { pinSpoken } from './spoken-pin.ts';

const pin = { latitude: '45.46910', longitude: '9.18440' };

test.each([
  '45.46910, 9.18440',
  '45.46910 9.18440',
  '45.46910,9.18440',
  '45,46910, 9,18440',
  '45,46910; 9,18440',
  '(45.46910, 9.18440)',
  '[45.46910, 9.18440]',
  '45.46910/9.18440',
  '45.46910° N, 9.18440° E',
  'https://www.google.com/maps/place/Bar/@45.46000,9.18000,17z/data=!3d45.46910!4d9.18440',
  'https://www.google.com/maps/search/?api=1&query=45.46910%2C9.18440',
  'https://maps.google.com/?q=45.46910,9.18440',
  'https://www.google.com/maps/search/45.46910,+9.18440',
  'https://maps.apple.com/?ll=45.46910,9.18440&q=Bar',
  'https://maps.apple.com/place?coordinate=45.46910,9.18440',
  'https://www.openstreetmap.org/?mlat=45.46910&mlon=9.18440#map=19/45.46000/9.18000',
  'https://www.openstreetmap.org/#map=19/45.46910/9.18440',
  'geo:45.46910,9.18440',
])('%s is a pin', (written) => {
  expect(pinSpoken(written)).toEqual(pin);
});

test.each([
  ['33.86880 S, 151.20930 E', '-33.86880', '151.20930'],
  ['−33,86880; 151,20930', '-33.86880', '151.20930'],
  ['43.36190, −5.84940', '43.36190', '-5.84940'],
  ['45°28\'08.8"N 9°11\'03.8"E', '45.46911', '9.18439'],
])('%s lies at %s, %s', (written, latitude, longitude) => {
  expect(pinSpoken(written)).toEqual({ latitude, longitude });
});

test.each([
  // The middle of the window, wherever the door is.
  'https://www.google.com/maps/@45.46910,9.18440,17z',
  'https://maps.app.goo.gl/abcdefg',
  '45.46910',
  'Via Esempio 1, Milano',
  '45, 9',
  '',
])('%j may be anywhere', (written) => {
  expect(pinSpoken(written)).toBeUndefined();
});
