/** What the commands say to staff in English; the other languages have the same keys. */
export default {
  kinds: {
    home: 'Home',
    stories: 'Lists of news',
    story: 'Stories',
    tag: 'Topics',
    archive: 'Archive',
    series: 'Series',
    network: 'Network',
    networkPart: 'Kinds and towns',
    networkParts: 'Lists of kinds and towns',
    client: 'Companies',
    people: 'Lists of people',
    person: 'People',
    voices: 'Word of mouth',
    everything: 'Everything from A to Z',
    page: 'Pages',
    ownPage: 'Pages of one’s own',
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
  wayBack:
    'Astro’s insides are not those that are known ({reason}). All pages are rendered by “astro build”, which takes longer and makes the same.',
  fix: {
    line: '{position} {from} → {to}',
    written: {
      one: '{count} value was written into its file as the guide has it.',
      other: '{count} values were written into their files as the guide has them.',
    },
    toWrite: {
      one: '{count} value would be written as the guide has it. To do it: npm run check -- --fix',
      other: '{count} values would be written as the guide has them. To do it: npm run check -- --fix',
    },
    nothing: 'Every value that is understood stands as the guide has it.',
  },
  upgrade: {
    from: 'The site stands at version {from}, installed is {to}.',
    fromUnknown: 'Nobody has noted which version the site was made for; installed is {to}.',
    nothing: 'There is nothing to do.',
    safe: 'To be made by: npm run upgrade -- --write',
    made: 'Made:',
    byHand: 'For you to look at:',
    again: 'To read this once more: npm run upgrade -- --from {from}',
    steps: {
      'cache-ignored': 'what is kept between builds lies in .cache/, which belongs into no repository',
      'own-headers':
        'a build writes this file, with what the search needs in it: delete it, and name the host in site.yaml (docs/guide/en/online.md)',
      'own-server': 'if your server uses a copy of our configuration, take the new one of the next build',
      'replies-offered':
        'each story ends with a link to write to you; if that is not wanted, write replies: false (docs/guide/en/replies.md)',
      'network-addresses':
        'the pages of kinds and towns have addresses in the site’s language now; to keep the former ones, write sectors: kinds, towns: towns under the language’s words',
      'own-story-page':
        'stories have replies, a series and what is alike now; a component of your own shows them by those of passaparola/components (docs/theme.md)',
      'new-commands': 'commands that the site has no script for yet',
    },
  },
  watch: {
    waiting: 'Each change in {folder} is built from now on. To end: Ctrl-C',
    checking: 'Each change in {folder} is checked from now on. To end: Ctrl-C',
    files: { one: '{count} file made', other: '{count} files made' },
    made: '{time} – {files} in {seconds} s: {names}',
    same: '{time} – nothing to make, in {seconds} s',
  },
  dev: {
    ready: 'Look at {url} while you write. To end: Ctrl-C',
    mistakes: { one: '{count} thing to mend', other: '{count} things to mend' },
    mended: 'All mended.',
    close: 'Close',
    failed: 'This page could not be made, which is a fault of the program: {message}',
  },
  holidays: {
    undeclared:
      'The hours of these clients do not say whether they open on public holidays. If they close, write what follows the arrow; if they open, write the times in place of “off” or “closed”.',
    ofClient: '{name} → {line}',
    moreClients: { one: '… and {count} more client', other: '… and {count} more clients' },
    more: { one: '{count} more', other: '{count} more' },
  },
  words: {
    complete: 'No word of the site is missing in {language}. To change one, write it in {file}.',
    sheet: {
      one: '{count} word is to be written in {language}, in {file}. Then: npm run check',
      other: '{count} words are to be written in {language}, in {file}. Then: npm run check',
    },
    /** What stands at the head of the file; each is a paragraph. */
    head: {
      title: 'The words of the site in {language}',
      blank:
        'Write each word between its quotes, the English one stands above it. As long as nothing stands there, the site shows the word in {shownIn}.',
      placeholders:
        'What stands in braces, such as {example}, is filled by the site. Leave it as it is, in the place where your sentence wants it.',
      plurals: 'Words with several forms are chosen by number. In this language: {forms}.',
      quotes: 'A straight quote (") within a word would end it: write “ ” instead, or \\".',
    },
  },
  newsletter: {
    letter: '{locale}: “{subject}”',
    long: '{name} is more than {most} KB: Gmail cuts it off. Choose fewer stories.',
    noUnsubscribe:
      'The letter does not say how to stop it: if the service does not add that by itself, write newsletter.unsubscribe in site.yaml.',
    nothing: 'There is no published story to put into the letter.',
    written:
      'The letters are in {folder}: the HTML is what to send, the text is its plain version. The pictures are those of the site: publish it before you send.',
  },
  indexNow: {
    newKey: 'Write into site.yaml, build and deploy:\nindexnow: {key}',
    nothing: 'Search engines know all of it already.',
    wouldTell: 'They would be told: {added} new, {changed} changed, {removed} gone.',
    told: 'Search engines were told: {added} new, {changed} changed, {removed} gone. Kept in {file}.',
  },
  share: {
    length: '{length} of {most}',
    title: 'Title',
    text: 'Text',
    link: 'Address',
    picture: 'Picture',
    drawn: 'Images with the title',
    photos: 'The photo alone',
    shapes: {
      card: 'Link preview',
      square: 'Square',
      portrait: 'Portrait',
      story: 'Story',
      pin: 'Pin',
      profile: 'Google profile',
    },
    copy: 'Copy',
    copied: 'Copied',
    posted: 'Posted already: {where}',
    missing: 'Never posted on {where}',
    nowhere: 'Never posted anywhere',
    notOut: 'It is not out yet: wait for its day before you spread the word.',
    nothingOut: 'No story is out yet.',
    how: 'For the texts of a story: npm run share -- STORY. After posting it: npm run share -- STORY --language en --posted ADDRESS',
    pageTitle: 'To be posted: {title}',
    kept: 'Noted in {file}: {url}',
    known: 'It was in {file} already: {url}',
    written: 'The page with the texts to copy and the pictures is in {folder}: open index.html.',
  },
  replies: {
    nothing: 'No reply waits.',
    waiting: { one: '{count} reply waits.', other: '{count} replies wait.' },
    how: 'To publish: npm run replies -- approve REPLY. To turn down: npm run replies -- reject REPLY. Nothing is deleted.',
    fine: 'Nothing odd about it.',
    score: 'Odd ({score} of 100): {reasons}',
    doubtful: 'Doubtful ({score} of 100): {reasons}',
    likely: 'Likely spam ({score} of 100): {reasons}',
    decided: {
      approved: 'Approved, and published with the next build: {key}',
      rejected: 'Turned down: {key}',
      waiting: 'Waits again: {key}',
    },
    already: {
      approved: 'Was approved already: {key}',
      rejected: 'Was turned down already: {key}',
      waiting: 'Waited already: {key}',
    },
    fetched: {
      one: '{count} new reply waits: npm run replies',
      other: '{count} new replies wait: npm run replies',
    },
    wouldFetch: {
      one: '{count} new reply would be written.',
      other: '{count} new replies would be written.',
    },
    known: { one: '{count} was there already.', other: '{count} were there already.' },
    empty: {
      one: '{count} form without a word was passed over.',
      other: '{count} forms without a word were passed over.',
    },
    hidden: {
      one: '{count} was meant for your eyes alone and was passed over.',
      other: '{count} were meant for your eyes alone and were passed over.',
    },
    homeless: { one: '{count} reply belongs to no story:', other: '{count} replies belong to no story:' },
    check: {
      one: '{count} reply waits for a decision: npm run replies',
      other: '{count} replies wait for a decision: npm run replies',
    },
    cut: 'cut to {limit} characters',
    homelessHelp:
      'Where a story once had this address, list it under oldAddresses of that story and fetch again. Otherwise write the reply into a file yourself: content/posts/STORY/replies/NAME.yaml',
    signs: {
      'trap-filled': 'a field that no reader sees was filled in',
      'too-fast': 'sent within seconds',
      links: 'many links',
      'only-link': 'hardly more than a link',
      'link-shortener': 'a link that hides where it leads',
      phrase: 'words of advertisements',
      'other-language': 'another language than the site’s',
      'other-script': 'another script than the site’s',
      'repeated-words': 'the same words again and again',
      shouting: 'shouting',
      'same-elsewhere': 'the same words to several stories',
      'name-advertises': 'a name that advertises',
    },
  },
  network: {
    head: 'On {date}: {mentions} of {clients} and the agency, {people}, {ties}.',
    mentions: { one: '{count} mention', other: '{count} mentions' },
    clients: { one: '{count} client', other: '{count} clients' },
    people: { one: '{count} person', other: '{count} people' },
    ties: { one: '{count} tie', other: '{count} ties' },
    voices: { one: '{count} voice', other: '{count} voices' },
    days: { one: '{count} day', other: '{count} days' },
    more: { one: '… and {count} more: --json', other: '… and {count} more: --json' },
    others: { one: '{count} other', other: '{count} others' },
    somebody: 'somebody',
    kinds: { praise: 'Praise', question: 'Question', complaint: 'Complaint', news: 'News' },
    nothingYet: 'Nothing is written down yet of what people say. It belongs into content/mentions/.',
    nobodyWaits: 'Nobody waits for an answer.',
    waiting: 'Waiting for an answer',
    due: 'due on {date}',
    wasDue: 'was due on {date}',
    unfilled: 'A field of the record would answer it, and is empty',
    answering: 'Answers within a year',
    asked: { one: '{count} question or complaint.', other: '{count} questions and complaints.' },
    answered: { one: '{count} is answered.', other: '{count} are answered.' },
    withinDay: 'Answered within a day: {share}.',
    median: {
      one: 'Half of them had their answer after {count} day; those who still wait are counted as waiting.',
      other: 'Half of them had their answer after {count} days; those who still wait are counted as waiting.',
    },
    sameDay: 'Half of them had their answer on the same day.',
    halfWaits: 'More than half of them are still waiting.',
    tooFew: 'Those are too few to tell how fast.',
    lapsing: 'About to lapse, or lapsed of late',
    lapsingKinds: { person: 'Consent', quote: 'Consent to quote', review: 'Review' },
    lapses: 'until {date}',
    lapsed: 'lapsed on {date}',
    single: 'If they go silent, nobody speaks any more of',
    voiceless: 'Nobody is near them',
    carriers: 'Who carries most',
    carriersHint: 'Those near count fully, those near them half, those after them a quarter.',
    between: 'stands between {share} of all pairs of others',
    quiet: 'Nobody spoke of them for a year',
    never: 'never yet',
    last: 'last on {date}',
    channels: 'Where people spoke within a year',
    effective: 'As varied as {number} channels that are all used alike.',
    fewMentions: {
      one: '{count} mention is too few to tell how varied that is.',
      other: '{count} mentions are too few to tell how varied that is.',
    },
    unsaid: 'People praise it, and the page has no word of it',
    unsaidHint: 'Words alone are looked for: whoever writes the text knows better.',
    exported: 'In {folder}: {nodes}, {edges}.',
    nodes: { one: '{count} node', other: '{count} nodes' },
    edges: { one: '{count} line', other: '{count} lines' },
    exportedPrivate:
      'It names people who have not agreed to it: keep it to yourselves, or make one with --public.',
    report: {
      title: 'The desk of {agency}',
      private:
        'For the agency alone: it names people who have not agreed to it, and quotes what was said in private.',
      written: {
        one: 'In {folder}: {count} page. Open index.html.',
        other: 'In {folder}: {count} pages. Open index.html.',
      },
      weeks: 'Week by week, within a year',
      praise: { one: '{count} praise or news', other: '{count} praise or news' },
      complaints: { one: '{count} complaint or question', other: '{count} complaints and questions' },
      stories: { one: '{count} story', other: '{count} stories' },
      legend: {
        voices: 'praise and news',
        complaints: 'complaints and questions',
        stories: 'a week with a story',
      },
      aspects: 'What people notice, within a year',
      sides: 'To the left what speaks against, to the right what speaks for it.',
      answers: 'How many of those who ask or complain are still waiting after how long',
      origins: 'Who brought whom',
      ways: { search: 'A search', 'walked-in': 'Walked in' },
      clients: 'Client by client',
      back: 'The whole desk',
      said: 'What was said',
    },
  },
  held: {
    title: 'What {agency} holds about {name}',
    record: 'The record',
    files: 'Files',
    in: '{name} ({file})',
    uses: {
      tie: 'A tie',
      origin: 'Who was brought',
      said: 'Something said',
      answer: 'An answer given',
      author: 'A story told',
      reply: 'A reply to a story',
      card: 'A card in a text',
    },
    named: 'Texts that name the person',
    namedFiles: 'Other files that have the name in them, or in their own',
    wouldErase: 'What would become of all that is held about {name}. Nothing has been changed yet.',
    erased: '{name} has been taken out of the content.',
    deleted: 'Files that go',
    taken: 'Taken out of records',
    byHand: 'What remains, to be changed by hand',
    elsewhere:
      'Out of reach: earlier states in the history of the repository, backups, what was exported, and what others have copied. Nicknames and first names alone are not looked for.',
    again: 'To do it: {again}',
    stuck:
      'Nothing has been changed: some fields cannot be taken out without guessing. Change them by hand first.',
    then: 'Now: npm run check. Then delete .cache/ and dist/, and build anew.',
    written: 'In {folder}: {files}. It is for {name} and nobody else.',
  },
  listings: {
    written: 'The pack for {clients} is in {folder}. Read read-me.en.md in it first.',
    clients: { one: '{count} client', other: '{count} clients' },
    unchanged: 'Nothing has changed since the earlier pack.',
    noPack: 'There is no pack in {folder} to compare with: no pack.json.',
    brokenRecord:
      'The pack.json in {folder} cannot be read, so there is nothing to compare with. Take it away to begin anew; everything then counts as new.',
    foreignFiles:
      'In {folder} there are files that no pack has made, and they would be lost: {files}. Choose another folder with --out, or move them away.',
    degrees: { error: 'error', warning: 'warning', note: 'note' },
    severities: {
      error: 'To be mended: left out until then',
      warning: 'To be looked at',
      note: 'To be done by hand',
    },
    changes: {
      title: 'What has changed',
      first:
        'This is the first pack in this folder: everything in it is new. The next one will say what has changed.',
      since: 'Since the pack of {date}. Only what stands here has to be uploaded or pasted again.',
      new: 'new, all of it',
      changed: 'changed',
      leftOut: 'left out from now on; read-me says what is to be done by hand',
      gone: 'no longer in the pack. Its listings belong to it: hand them over, and change nothing in them',
      nothing: '(nothing)',
    },
    osm: {
      introduction:
        'The tags of each client, to be pasted into the text view of the tags in the editor. Tags that are there already and not here stay as they are. Look at the place, or ask the client, before you change what others have mapped.',
      edit: 'Edit {element}: {link}',
      addNote:
        'Its element is not known. Look for it at the pin; if it is not there, leave a note with these tags: {link}',
      find: 'Neither its element nor its pin is known. Look for it by name.',
    },
    guide: {
      title: 'Pack of listings',
      introduction:
        'Made on {date} from the records of the clients. What to do with each file stands here; how, in docs/guide/en/listings.md.',
      files: {
        'google-business-profile':
          'upload it in Business Profile Manager (Add profile, Import profiles). If there are several, upload all: each holds the clients of whom the same things are known, since an empty cell may erase what a profile has.',
        'apple-business':
          'one location each, as the API of Apple Business takes it. Whoever sends it adds brandId and the categories: whatever an update leaves out is deleted there.',
        'bing-places':
          'for Bing Places. Microsoft does not describe its sheet: download the template there and put the columns in its places, or let Bing Places import the profiles from Google.',
        openstreetmap:
          'the tags of each client, to be pasted in the editor of OpenStreetMap; as JSON for programs.',
        clients: 'all records for a spreadsheet. An apostrophe before a sign keeps the cell a text.',
        changes: 'what has changed since the pack before.',
      },
    },
    findings: {
      GB01: {
        message: 'the store code “{value}” is taken, too long, or has signs in it that Google does not take',
        remedy: 'Rename the client’s folder.',
      },
      GB02: {
        message: 'the name has something in it that stands on no sign: “{part}”',
        remedy: 'Write the name as on the sign; Google suspends profiles with more in it.',
      },
      GB03: {
        message: 'there is no street, and the sheet takes no profile without one',
        remedy: 'Write address.street, or serviceArea if it has no shop.',
      },
      GB04: {
        message: 'the cell “{column}” is not in the form that Google reads: {value}',
        remedy: 'Write the hours again, as docs/guide/en/hours.md shows.',
      },
      GB05: {
        message: 'it hides its address, and the sheet takes no profile without one',
        remedy: 'Enter it by hand, without an address, with the service area {towns}.',
      },
      'google-closed': {
        message: 'it has been closed since {since}, for which the sheet has no column',
        remedy: 'Mark the profile as permanently closed.',
      },
      'google-closes': {
        message: 'it is closed for good from {since} on',
        remedy: 'Mark the profile as permanently closed on that day: the sheet has no column for it.',
      },
      'google-long-closure': {
        message: 'it is closed from {from} to {through}, longer than six days in a row',
        remedy: 'Mark the profile as temporarily closed on the first day, and as open again after the last.',
      },
      'google-departments': {
        message: 'there are departments with hours of their own, which the sheet does not hold: {names}',
        remedy:
          'Enter them as “More hours”, or as profiles of their own where they have a door and a sign of their own.',
      },
      'google-category': {
        message: 'no category of Google is known for the type {type}',
        remedy: 'Write googleCategory, as Google calls it in English.',
      },
      'google-description': {
        message: 'the description has {length} characters or a web address in it, and is left out',
        remedy: 'Up to 750 characters without web addresses are taken.',
      },
      'google-website': {
        message: 'the address of the website carries marks of a campaign and is left out: {value}',
        remedy: 'Write the plain address.',
      },
      'google-phones': {
        message: 'only three phone numbers are taken; left out: {others}',
        remedy: 'Put the most important ones first.',
      },
      'google-pin': {
        message: 'there is no pin, so the address alone decides where the map shows it',
        remedy: 'Write pin, at the entrance.',
      },
      AP01: {
        message: 'the coordinate {value} has fewer than five decimals',
        remedy: 'Copy it in full from the map.',
      },
      AP02: {
        message: 'Apple does not take the phone number {value}',
        remedy: 'Write it with its country code and without an extension.',
      },
      AP03: {
        message: 'Apple does not take the time {value}',
        remedy: 'Write the hours again, as docs/guide/en/hours.md shows.',
      },
      AP04: {
        message: 'the address of the website carries marks of a campaign: {value}',
        remedy: 'Write the plain address, and the one that it ends at if it leads on.',
      },
      AP05: {
        message: 'no text is in a language that is spoken in {country} ({languages})',
        remedy: 'Apple shows it all the same; a text in one of them would be better.',
      },
      AP06: {
        message: 'Apple takes the opening on {date} no earlier than 180 days before',
        remedy: 'Make the pack again from {first} on.',
      },
      AP07: {
        message: 'the special hours from {from} to {through} do not cover every day',
        remedy: 'Write the hours again, as docs/guide/en/hours.md shows.',
      },
      'apple-reused': {
        message: 'under this key “{other}” was told as closed, and Apple gives no id to another business',
        remedy: 'Give the new client a folder of its own.',
      },
      'apple-street': {
        message: 'there is no street, and without it there is no location',
        remedy: 'Write address.street, or serviceArea if it has no shop.',
      },
      'apple-hidden': {
        message: 'it hides its address, and Apple’s locations are places that one can go to',
        remedy: 'Leave it out, or ask Apple how it wants such a business told.',
      },
      'apple-moved': {
        message: 'it has moved, and to Apple that is another location',
        remedy: 'Close the earlier one, which is in the file as {ids}.',
      },
      'bing-street': {
        message: 'there is no street, and without it there is no listing',
        remedy: 'Write address.street, or serviceArea if it has no shop.',
      },
      'bing-announced': {
        message: 'it opens on {date}, and the sheet has no column to say so',
        remedy: 'Make the pack again on that day.',
      },
      'bing-closed': {
        message: 'it has been closed since {since}, which the column IsClosed says',
        remedy: 'If the template has no such column, mark the listing as closed.',
      },
      'bing-hidden': {
        message: 'it hides its address, so the sheet has only its town',
        remedy:
          'Bing Places asks for the address to verify it: enter it there, and hide it. It goes to {towns}.',
      },
      'osm-hidden': {
        message: 'it hides its address, and what has no place is not mapped',
        remedy: 'Leave it out.',
      },
      'osm-announced': {
        message: 'it opens on {date}, and only what is there is mapped',
        remedy: 'Make the pack again on that day.',
      },
      'osm-closed': {
        message: 'it has been closed since {since}',
        remedy:
          'Take the tags for shop, name, hours and contact away and put the disused ones in their place.',
      },
      'osm-type': {
        message: 'the type {type} has no sure tag there',
        remedy: 'Keep the one that the element has, or look for the nearest one in its wiki.',
      },
      'osm-choice': {
        message: 'the type {type} is divided there: {tags}',
        remedy: 'Choose the one that is right and add it.',
      },
      'osm-hours': {
        message: 'the hours have {length} characters, more than the {limit} that fit, and are left out',
        remedy: 'Tell the week alone there, without seasons and notes.',
      },
      'osm-street': {
        message: 'in “{value}” street and number cannot be told apart, so the address is told in one piece',
        remedy: 'Write addr:street and addr:housenumber instead, if you know them.',
      },
      'osm-entrance': {
        message: 'the entrance is at {place}',
        remedy: 'Put a node with entrance=main there, on the outline of the building.',
      },
    },
  },
};
