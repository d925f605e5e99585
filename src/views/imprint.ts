import { fill, formatList } from '../i18n/format.ts';
import type { Messages } from '../i18n/messages.ts';
import { readAmount } from '../model/imprint.ts';
import type { Site } from '../model/site.ts';

/** What is said of the agency as a company at the foot of every page, line by line. */
export function imprintLines(
  { legalName, vat, imprint }: Site,
  messages: Messages,
  lang: string,
): readonly string[] {
  const words = messages.imprint;
  const { register, capital, paidUp, soleShareholder, representatives, publisher, hostedBy } = imprint;
  const lines: readonly (string | undefined)[] = [
    legalName,
    vat && `${messages.company.facts.vat} ${vat}`,
    register && fill(words.register, { register }),
    capital && fill(paidUp ? words.capitalPaidUp : words.capital, { amount: amountText(capital, lang) }),
    soleShareholder ? words.soleShareholder : undefined,
    representatives.length > 0
      ? fill(words.representatives, { names: formatList(representatives, lang) })
      : undefined,
    publisher && fill(words.publisher, { name: publisher }),
    hostedBy && fill(words.hostedBy, { host: hostedBy }),
  ];
  return lines.filter((text) => text !== undefined && text !== '') as readonly string[];
}

function amountText(written: string, lang: string): string {
  const { value, currency } = readAmount(written)!;
  const whole = Number.isInteger(value);
  return new Intl.NumberFormat(lang, {
    style: 'currency',
    currency,
    ...(whole && { maximumFractionDigits: 0 }),
  }).format(value);
}
