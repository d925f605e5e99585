import type { StaffLocale } from '../../model/site.ts';
import type { Finding, Severity } from '../finding.ts';
import { auditMessages } from '../messages.ts';

const order = ['error', 'warning', 'note'] as const satisfies readonly Severity[];

const words = {
  en: {
    error: 'error',
    warning: 'warning',
    note: 'note',
    found: 'Found',
    nothing: 'Nothing to say against it.',
  },
  es: { error: 'error', warning: 'aviso', note: 'nota', found: 'Encontrado', nothing: 'Nada que objetar.' },
  it: { error: 'errore', warning: 'avviso', note: 'nota', found: 'Trovato', nothing: 'Niente da ridire.' },
} as const satisfies Record<StaffLocale, Readonly<Record<Severity | 'found' | 'nothing', string>>>;

/** How many places one rule names; a fault of a template is on every page. */
const shown = 10;

/** Findings for the terminal: one block per rule, errors first. */
export function textReport(findings: readonly Finding[], language: StaffLocale): string {
  if (findings.length === 0) return words[language].nothing;
  const groups = Map.groupBy(findings, ({ rule }) => rule);
  return [...groups.values()]
    .toSorted((one, other) => order.indexOf(one[0]!.severity) - order.indexOf(other[0]!.severity))
    .map((group) => block(group, language))
    .join('\n\n');
}

function block(findings: readonly Finding[], language: StaffLocale): string {
  const [{ rule, severity }] = findings as readonly [Finding, ...Finding[]];
  const { found: label, [severity]: degree } = words[language];
  const places = findings.slice(0, shown).map(({ path, found }) => `  ${path}  ${label}: ${found}`);
  const rest = findings.length > shown ? [`  … +${findings.length - shown}`] : [];
  return [`${degree} ${rule}: ${auditMessages[language][rule]}`, ...places, ...rest].join('\n');
}
