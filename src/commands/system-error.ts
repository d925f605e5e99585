import { Complaint, type ComplaintCode } from '../complaint.ts';

/** What the operating system says, by the code that Node gives it. */
const complaints: Readonly<Record<string, ComplaintCode>> = {
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EROFS: 'no-permission',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EMFILE: 'too-many-open',
  ENFILE: 'too-many-open',
  ENAMETOOLONG: 'name-too-long',
  EADDRINUSE: 'port-taken',
  ELOOP: 'out-link',
};

/** The words of libraries that do not hand on the code. */
const phrases: readonly (readonly [RegExp, ComplaintCode])[] = [
  [/no space left on device|database or disk is full/i, 'disk-full'],
  [/permission denied|readonly database|read-only file system/i, 'no-permission'],
  [/too many open files/i, 'too-many-open'],
];

/** The complaint that an error amounts to, however deep it lies; nothing if it is a fault of the program. */
export function complaintOf(error: unknown): Complaint | undefined {
  for (const inner of errorsWithin(error)) {
    if (inner instanceof Complaint) return inner;
    const code = codeOf(inner);
    if (code) return new Complaint(code, factsOf(inner), { cause: error });
  }
  return undefined;
}

function codeOf(error: Error): ComplaintCode | undefined {
  const { code, message } = error as NodeJS.ErrnoException;
  const named = code ?? /^[A-Z]{4,12}(?=:)/.exec(message)?.[0] ?? '';
  return (
    (Object.hasOwn(complaints, named) ? complaints[named] : undefined) ??
    phrases.find(([phrase]) => phrase.test(message))?.[1]
  );
}

function factsOf(error: Error): Complaint['facts'] {
  const { path, message, port, dest } = error as NodeJS.ErrnoException & { port?: number; dest?: string };
  const named = dest ?? path ?? /'([^']+)'/.exec(message)?.[1] ?? message;
  return { path: named, folder: named, port: port ?? '' };
}

/** The error itself, then what caused it, from the outside in. */
function* errorsWithin(error: unknown, depth = 0): Generator<Error> {
  if (!(error instanceof Error) || depth > 8) return;
  yield error;
  yield* errorsWithin(error.cause, depth + 1);
  if (error instanceof AggregateError) for (const one of error.errors) yield* errorsWithin(one, depth + 1);
}
