/** What the commands say to staff in English; the other languages have the same keys. */
export default {
  kinds: {
    home: 'Home',
    stories: 'Lists of news',
    story: 'Stories',
    tag: 'Topics',
    network: 'Network',
    client: 'Companies',
    people: 'Lists of people',
    person: 'People',
    page: 'Pages',
    notFound: 'Missing page',
    moved: 'Old addresses',
  },
  pages: 'Pages',
  total: 'Total',
  built: 'Built in {seconds} s.',
  whereToLook: 'The site is in {folder}. To look at it: npm run preview',
  scheduled: {
    one: '{count} story waits for its day.',
    other: '{count} stories wait for their day.',
  },
  drafts: { one: '{count} draft stays unpublished.', other: '{count} drafts stay unpublished.' },
  toCheck: {
    one: '{count} thing to look at: npm run check',
    other: '{count} things to look at: npm run check',
  },
  toAsk: {
    one: '{count} client does not say whether it opens on public holidays: npm run check',
    other: '{count} clients do not say whether they open on public holidays: npm run check',
  },
  auditFailed: 'The pages have faults, so the earlier site was left as it was:',
  holidays: {
    undeclared:
      'The hours of these clients do not say whether they open on public holidays. If they close, write what follows the arrow; if they open, write the times in place of “off” or “closed”.',
    ofClient: '{name}: {holidays} → {line}',
    more: { one: '{count} more', other: '{count} more' },
  },
};
