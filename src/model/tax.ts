import type { Refusal } from '../mistakes/rule.ts';
import { refuseVat } from '../places/tax-number.ts';

interface Taxed {
  readonly vat?: string | undefined;
  readonly address?: { readonly country: string } | undefined;
}

/** A VAT number must be one of the country of the address (OR05). */
export const refuseVatOf = ({ vat, address }: Taxed): Refusal | undefined =>
  inField('vat', vat !== undefined && address ? refuseVat(vat, address.country) : undefined);

/** Says of a refusal which of several fields is wrong. */
export const inField = (field: string, refusal: Refusal | '' | undefined): Refusal | undefined =>
  refusal ? { ...refusal, field } : undefined;
