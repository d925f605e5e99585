export type FormPolicy = `form-action ${string}`;

/** What pages without a form may send to. */
export const noForms: FormPolicy = "form-action 'none'";

/** To one host, and back from there: some browsers hold the pages to it that the host then leads to. */
export const formsTo = (origin?: string): FormPolicy =>
  origin === undefined ? "form-action 'self'" : `form-action ${origin} 'self'`;
