import type { Refusal } from '../mistakes/rule.ts';

/** Carries a refusal out of the depth of the grammar; `attempt` catches it. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** What a reading gives, or its `Refused`; any other error is a fault of the program and goes on. */
export function attempt<Result>(reading: () => Result): Result | Refused {
  try {
    return reading();
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
}

export function refusalOf(reading: () => unknown): Refusal | undefined {
  const result = attempt(reading);
  return result instanceof Refused ? result.refusal : undefined;
}

/** Ends the reading: this part of the text cannot be taken. */
export function refuse(code: Refusal['code'], part: string, suggestion = ''): never {
  throw new Refused({ code, facts: { part, suggestion } });
}

/** Ends the reading: this part of the text means one thing or another. */
export function refuseAmbiguous(part: string, first: string, second: string): never {
  throw new Refused({ code: 'hours-two-meanings', facts: { part, first, second } });
}
