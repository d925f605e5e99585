import { topOfWords, type Area, type ImageFrame } from './image-frame.ts';
import type { Panel, Parts } from './layout.ts';
import type { ShareImage } from './share-image.ts';
import { logoIn, textsIn } from './text-boxes.ts';
import { arcsAt } from './waves.ts';

/** A cover at the end of the line, or at the top where the image is upright; the words on paper beside it. */
export function besideCover(image: ShareImage, frame: ImageFrame): Parts {
  const { width, isUpright, unit } = frame;
  const { paper, ink, accent, brand } = image.colours;
  const { cover, words } = isUpright ? oneAboveTheOther(image, frame) : sideBySide(frame);
  const panel: Panel = { source: 'picture', isRound: false, padding: 0, ...cover };
  // On upright images the waves rise from behind the paper, and leave the words alone.
  const waves = isUpright
    ? { ...arcsAt({ x: width - unit * 16, y: words.top }, unit * 56, brand), within: cover }
    : arcsAt({ x: cover.left, y: cover.height }, unit * 52, brand);
  return {
    ground: paper,
    panels: [panel, waves, ...logoIn(frame, words)],
    texts: textsIn(image, frame, words, { title: ink, kicker: accent, name: ink }),
  };
}

type CoverAndWords = Readonly<Record<'cover' | 'words', Area>>;

function sideBySide({ width, height }: ImageFrame): CoverAndWords {
  const share = Math.round(width * 0.42);
  return {
    cover: { left: width - share, top: 0, width: share, height },
    words: { left: 0, top: 0, width: width - share, height },
  };
}

function oneAboveTheOther(image: ShareImage, frame: ImageFrame): CoverAndWords {
  const { width, height } = frame;
  const seam = topOfWords(image, frame, 0.32);
  return {
    cover: { left: 0, top: 0, width, height: seam },
    words: { left: 0, top: seam, width, height: height - seam },
  };
}
