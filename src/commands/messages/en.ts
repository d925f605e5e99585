import type { CommandMessages } from '../messages.ts';

export default {
  commands: {
    dev: 'Shows the site while you write, drafts included.',
    check: 'Reads the content and lists every mistake.',
    build: 'Checks the content, builds the site, audits its pages, and only then replaces the former one.',
    preview: 'Shows the built site.',
    audit: 'Holds a built site against the rules of search engines.',
    listings: 'Writes what to upload to Google, Apple, Bing and OpenStreetMap.',
    bench: 'Measures builds of a large made-up site.',
    fuzz: 'Damages content in many ways and tells what is not answered as it should be.',
    schemas: 'Writes the schemas for editors and programs into schemas/.',
    'hours-table': 'Writes the table of dialects into the guide’s pages on hours.',
    holidays: 'Writes the public holidays of a span of years into src/hours/holidays/.',
    gazetteer: 'Writes the tables of towns into src/places/gazetteer/.',
  },
  options: {
    site: 'The folder that holds content/ and public/. Without it: the site around the folder you are in.',
    'as-of': 'Take this day for today, such as 2026-12-24.',
    out: 'The folder to write to, or to show. Only what the same command once made there is replaced.',
    since: 'The folder of an earlier pack to compare with.',
    port: 'The port of the address to show it at; 4321 without it.',
    components:
      'Show it by Astro’s own server, which is slower and shows each change of a component at once: for work on the generator.',
    watch: 'Go on, and build again after each change, until Ctrl-C.',
    force: 'Use nothing that was kept from earlier builds.',
    verbose: 'Say more of what is going on.',
    stories: 'How many stories to make up.',
    clients: 'How many clients to make up.',
    'clients-only': 'Measure so many client records alone.',
    pairs: 'How many pairs of builds each comparison is made of.',
    before: 'A checkout of an earlier state of the generator to compare with.',
    write: 'Write what was measured into docs/performance.md.',
    cases: 'How many cases to try.',
    seed: 'Where the made-up cases start: the same number makes the same cases.',
    help: 'Show this.',
  },
  placeholders: { folder: 'FOLDER', day: 'DAY', port: 'PORT', number: 'NUMBER' },
  words: { '[folder]': '[FOLDER]', 'first-year': 'FIRST-YEAR', 'last-year': 'LAST-YEAR' },
  usage: 'Usage: {usage}',
  optionsHere: 'options',
  site: 'Site: {folder}',
  built: 'Built site: {folder}',
  waiting:
    'Another build writes there or uses what is kept of this site (process {pid}, since {time}). This one waits for it to end …',
  waitingForUnknown:
    'Another build writes there or uses what is kept of this site. This one waits for it to end …',
  didYouMean: 'Did you mean “{suggestion}”?',
  complaints: {
    'option-unknown': ['“{command}” does not understand the option {option}', 'It understands: {known}.'],
    'option-twice': ['the option {option} is there twice', 'Keep only one of the two.'],
    'option-without-value': [
      'the option {option} lacks its value',
      'Write it behind the option, with a space in between.',
    ],
    'option-with-value': ['the option {option} takes no value', 'Write {option} alone.'],
    'options-swallowed': ['npm has kept {options} for itself', 'Write: {right}'],
    'word-stray': [
      '“{command}” cannot make anything of “{word}”',
      'What it understands is shown by: {right}',
    ],
    'words-missing': ['something is missing here', 'What belongs here is shown by: {right}'],
    'day-wrong': ['“{value}” is no day', 'Write it as in 2026-12-24.'],
    'port-wrong': ['“{value}” is no port', 'Write a number up to {most}, such as 4321.'],
    'number-wrong': ['“{value}” is no number', 'Write a whole number up to {most}.'],
    'site-missing': ['there is no folder {folder}', 'Write the folder that holds content/ and public/.'],
    'site-inside': ['{folder} is the content of a site, not the site', 'Write the folder around it.'],
    'out-holds': [
      'nothing may be written to {folder}: it is {kept}, or holds it',
      'Choose a folder of its own, such as dist.',
    ],
    'out-within': [
      'nothing may be written to {folder}: what lies in {source} becomes part of the site or of the generator',
      'Choose a folder of its own, such as dist.',
    ],
    'out-file': ['{folder} is no folder: there is a file in its place', 'Choose another folder.'],
    'out-link': ['{folder} is a link that leads nowhere', 'Delete the link, or choose another folder.'],
    'out-foreign': [
      'in {folder} there are files of which nothing says that this command made them',
      'Choose another folder with --out. If nothing in it is needed, delete it first.',
    ],
    'out-foreign-files': [
      'in {folder} there are files that no build has made, and they would be lost: {files}',
      'Move them away, or into public/, of which every build takes a copy.',
    ],
    'out-foreign-work': [
      '{folder}, where the new site would be built, has files in it that no build has made',
      'Move it away, or choose another folder with --out.',
    ],
    'out-mount': [
      '{folder} is a disk of its own, which cannot be replaced as a whole',
      'Choose a folder in it, such as {folder}/site.',
    ],
    'out-busy': [
      'another build is still going on in {folder}',
      'Wait for it to end, or end it, and start again.',
    ],
    'dist-missing': ['there is no built site in {folder}', 'Build it first: npm run build'],
    'dist-without-home': [
      'the home page in {folder} does not say what its address is, so it is not one of ours',
      'Write the folder of a built site, such as dist.',
    ],
    'disk-full': ['the disk is full', 'Make room on it and start again. The site built before is as it was.'],
    'no-permission': [
      'there is no permission for {path}',
      'Ask whoever looks after this computer for it, or work in a folder of your own.',
    ],
    'too-many-open': [
      'the system does not let this program open more files',
      'Close other programs, or raise the limit with: ulimit -n 4096',
    ],
    'name-too-long': [
      'a name is too long for this disk: {path}',
      'Shorten the name, or work in a folder further up.',
    ],
    'port-taken': ['another program already uses the port {port}', 'Choose another one with --port.'],
    unexpected: [
      'this should not have happened: {message}',
      'It is a fault of the program. Please report it together with the file {file}.',
    ],
  },
} satisfies CommandMessages;
