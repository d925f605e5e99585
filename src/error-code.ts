/** Whether something failed because the system refused it for one of these reasons: `ENOENT`, there is no such file. */
export const hasCode = (error: unknown, ...codes: readonly string[]): boolean =>
  error instanceof Error && codes.includes((error as NodeJS.ErrnoException).code ?? '');
