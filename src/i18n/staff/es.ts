import type { StaffMessages } from '../staff.ts';

export default {
  kinds: {
    home: 'Inicio',
    stories: 'Listas de noticias',
    story: 'Noticias',
    tag: 'Temas',
    network: 'Red',
    client: 'Empresas',
    people: 'Listas de personas',
    person: 'Personas',
    page: 'Páginas',
    notFound: 'Página inexistente',
    moved: 'Direcciones antiguas',
  },
  pages: 'Páginas',
  total: 'Total',
  built: 'Hecho en {seconds} s.',
  whereToLook: 'El sitio está en {folder}. Para verlo: npm run preview',
  scheduled: { one: '{count} noticia espera su día.', other: '{count} noticias esperan su día.' },
  drafts: { one: '{count} borrador queda sin publicar.', other: '{count} borradores quedan sin publicar.' },
  toCheck: {
    one: '{count} cosa que revisar: npm run check',
    other: '{count} cosas que revisar: npm run check',
  },
  toAsk: {
    one: '{count} cliente no dice si abre en festivos: npm run check',
    other: '{count} clientes no dicen si abren en festivos: npm run check',
  },
  auditFailed: 'Las páginas tienen fallos, así que el sitio anterior se quedó como estaba:',
  holidays: {
    undeclared:
      'El horario de estos clientes no dice si abren los días festivos. Si cierran, escribe lo que sigue a la flecha; si abren, escribe las horas en lugar de «off» o «closed».',
    ofClient: '{name}: {holidays} → {line}',
    more: { one: '{count} festivo más', other: '{count} festivos más' },
  },
} satisfies StaffMessages;
