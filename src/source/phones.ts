import type { Mistake } from '../mistakes/mistake.ts';
import { phoneFromAbroad } from '../places/phone.ts';
import type { Item } from './item.ts';
import { valueAt } from './path.ts';

/** The mistakes of a file; a phone number without its country is told with the code of the country it is in. */
export const mistakesWithPhones = ({ fields, mistakes }: Item): readonly Mistake[] => {
  const country = valueAt(fields, ['address', 'country']);
  if (typeof country !== 'string') return mistakes;
  return mistakes.map((mistake) => {
    const { code, facts } = mistake;
    if (code !== 'phone-plus-missing' || facts.suggestion !== '') return mistake;
    return { ...mistake, facts: { ...facts, suggestion: phoneFromAbroad(String(facts.value), country) } };
  });
};
