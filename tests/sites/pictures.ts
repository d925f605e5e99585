import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

const noise = (width: number, height: number, mean: number) =>
  sharp({ create: { width, height, channels: 3, background: '#888', noise: { type: 'gaussian', mean, sigma: 20 } } });

/** What phones write into photos. */
const located = {
  IFD0: { Artist: 'Anna Segreta' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '45/1 27/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '9/1 11/1 0/1' },
};

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 60"><metadata>/home/segreto</metadata><script>alert(1)</script><rect width="90" height="60" fill="#c2410c" onclick="alert(2)"/></svg>';

/** Puts pictures of every awkward kind into the site: shown in a story, in texts that nobody may see yet, in `public/`. */
export async function addPictures(site: string): Promise<void> {
  const posts = join(site, 'content/posts');
  const due = join(posts, 'due');
  await writeFile(join(due, 'panorama.jpg'), await noise(17_000, 400, 128).withExif(located).jpeg().toBuffer());
  await writeFile(join(due, '50%.jpg'), await noise(900, 600, 120).jpeg().toBuffer());
  await writeFile(join(due, 'che è? #1 [b].jpg'), await noise(900, 600, 110).jpeg().toBuffer());
  await writeFile(join(due, 'perché.png'.normalize('NFD')), await noise(900, 600, 100).png().toBuffer());
  await writeFile(join(due, 'scansione.tif'), await noise(900, 600, 90).tiff().toBuffer());
  await writeFile(join(due, 'stampa.jpg'), await noise(900, 600, 80).toColourspace('cmyk').jpeg().toBuffer());
  await writeFile(join(due, 'disegno.svg'), drawing);
  const shown = ['panorama.jpg', '50%.jpg', '<che è? #1 [b].jpg>', 'perché.png', 'scansione.tif', 'stampa.jpg', 'disegno.svg'];
  await appendFile(join(due, 'index.it.md'), shown.map((name) => `\n![Una prova](${name})\n`).join(''));

  for (const key of ['bozza', 'domani']) {
    await writeFile(join(posts, key, `${key}.svg`), drawing.replace('90 60', '91 61'));
    await writeFile(join(posts, key, `${key}.jpg`), await noise(900, 600, 70).jpeg().toBuffer());
    await appendFile(join(posts, key, 'index.it.md'), `\n![Un segreto](${key}.svg)\n\n![Un segreto](${key}.jpg)\n`);
  }

  await mkdir(join(site, 'public/@eaDir'), { recursive: true });
  for (const name of ['.DS_Store', 'Icon\r', 'listino.pdf', '@eaDir/a.jpg', '~$listino.docx', 'listino.pdf~'])
    await writeFile(join(site, 'public', name), 'x');
}
