import { expect, test } from 'vitest';
import { examplesOf, frameOf } from './providers.ts';

test.each([
  [
    'https://www.youtube.com/watch?v=abcdefghijk',
    'YouTube',
    'https://www.youtube-nocookie.com/embed/abcdefghijk?autoplay=1',
  ],
  [
    'https://m.youtube.com/watch?v=abcdefghijk&t=1m5s',
    'YouTube',
    'https://www.youtube-nocookie.com/embed/abcdefghijk?autoplay=1&start=65',
  ],
  [
    'https://www.youtube.com/shorts/abcdefghijk',
    'YouTube',
    'https://www.youtube-nocookie.com/embed/abcdefghijk?autoplay=1',
  ],
  [
    'https://www.youtube.com/playlist?list=PLabc',
    'YouTube',
    'https://www.youtube-nocookie.com/embed/videoseries?autoplay=1&list=PLabc',
  ],
  [
    'https://vimeo.com/123456/abcdef',
    'Vimeo',
    'https://player.vimeo.com/video/123456?dnt=1&autoplay=1&h=abcdef',
  ],
  ['https://open.spotify.com/intl-it/track/4abc', 'Spotify', 'https://open.spotify.com/embed/track/4abc'],
  [
    'https://soundcloud.com/esempio/voci',
    'SoundCloud',
    'https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fesempio%2Fvoci&auto_play=true',
  ],
  [
    'https://www.tiktok.com/@esempio/video/123?x=1',
    'TikTok',
    'https://www.tiktok.com/player/v1/123?autoplay=1',
  ],
  [
    'https://www.instagram.com/esempio/reel/Ab_-1/',
    'Instagram',
    'https://www.instagram.com/reel/Ab_-1/embed/',
  ],
  [
    'https://www.facebook.com/esempio/videos/12/',
    'Facebook',
    'https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Fesempio%2Fvideos%2F12%2F',
  ],
  [
    'https://www.openstreetmap.org/#map=17/45.5/9.25',
    'OpenStreetMap',
    'https://www.openstreetmap.org/export/embed.html?bbox=9.24863%2C45.49931%2C9.25137%2C45.50069&layer=mapnik&marker=45.5%2C9.25',
  ],
  [
    'https://www.google.it/maps/place/Caff%C3%A8+Esempio/@45.5,9.25,17z',
    'Google Maps',
    'https://www.google.com/maps?q=Caff%C3%A8+Esempio&ll=45.5%2C9.25&output=embed',
  ],
])('%s', (address, provider, src) => {
  expect(frameOf(address)).toMatchObject({ provider, src });
});

test.each([
  'javascript:alert(1)//youtube.com/watch?v=abcdefghijk',
  'https://youtube.com.example.org/watch?v=abcdefghijk',
  'https://example.org/?youtube.com',
  'https://www.youtube.com/',
  'https://www.youtube.com/watch?v="><script>',
  'https://vimeo.com/esempio',
  'https://www.instagram.com/esempio/',
  'https://www.google.com/search?q=x',
  'https://www.openstreetmap.org/#map=17/145.5/9.25',
  '//youtube.com/watch?v=abcdefghijk',
  'youtube',
])('nothing of %s', (address) => {
  expect(frameOf(address)).toBeUndefined();
});

test('the examples of staff are no addresses by themselves', () => {
  expect(examplesOf('video').join()).toContain('https://vimeo.com/…');
});
