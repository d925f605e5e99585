import { expect, test } from 'vitest';
import { shortLines } from './short-lines.ts';

test.each([
  ['Cadorna', ['3 Cadorna']],
  ['Piazza della Prova', ['3 Piazza', 'della Prova']],
  ['S. Esempio (lato sud)', ['3 S. Esempio', '(lato sud)']],
  ['The chemist’s on the corner, where the lane begins', ['3 The chemist’s', 'on the corner']],
  ['Parcheggio sul viale. Il vicolo è stretto e senza uscita.', ['3 Parcheggio', 'sul viale']],
  ['Corso 22. Marzo, all’angolo con la fontana', ['3 Corso', '22. Marzo']],
  ['Donaudampfschifffahrtsgesellschaftsanlegestelle', undefined],
  ['A very long sentence that says a lot of things about one single fountain', undefined],
])('%s becomes %j', (text, lines) => expect(shortLines('3', text)).toEqual(lines));
