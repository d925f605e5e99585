#!/usr/bin/env -S node --max-semi-space-size=16
// Starts a command: `passaparola build`, or `node scripts/start.js build` in a checkout. It is written for every Node
// there is, so that it can say what is missing where the commands themselves could not even be read.
//
// Most that a build makes is kept until its end. Of the room for what is short-lived Node would take three times as much,
// and be no faster for it.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const least = 24;

// In the package the commands lie compiled in `lib/`; a checkout has them as they are written.
const isPackaged =
  existsSync(new URL('../lib/', import.meta.url)) && !existsSync(new URL('./overview.ts', import.meta.url));
const fileOf = (command) =>
  new URL(isPackaged ? `../lib/scripts/${command}.js` : `./${command}.ts`, import.meta.url);

const sentences = {
  node: {
    it: `Node.js ${process.versions.node} è troppo vecchio — Ci vuole la versione ${least}: lancia «{install}», che la porta con sé, oppure installala da nodejs.org.`,
    en: `Node.js ${process.versions.node} is too old — Version ${least} is needed: run “{install}”, which brings it along, or install it from nodejs.org.`,
    es: `Node.js ${process.versions.node} es demasiado antiguo — Hace falta la versión ${least}: ejecuta «{install}», que la trae, o instálala desde nodejs.org.`,
  },
  packages: {
    it: 'Mancano dei pacchetti — Lancia «{install}» nella cartella di package.json.',
    en: 'Packages are missing — Run “{install}” in the folder of package.json.',
    es: 'Faltan paquetes — Ejecuta «{install}» en la carpeta de package.json.',
  },
};

const [, , command = '', ...rest] = process.argv;
const isOld = Number(process.versions.node.split('.')[0]) < least;
const ownNode = isOld ? installedNode() : undefined;

if (ownNode) {
  goOnWith(ownNode);
} else if (isOld) {
  end('node');
} else {
  // Node keeps what it makes of our code, for a start in half the time.
  module.enableCompileCache?.();
  const isKnown = /^[a-z][a-z-]*$/.test(command) && existsSync(fileOf(command));
  // The command reads its arguments as if it had been started itself.
  process.argv = [process.argv[0], process.argv[1], ...(isKnown ? rest : process.argv.slice(2))];
  import(fileOf(isKnown ? command : 'overview')).catch((error) => {
    if (!isMissing(error)) throw error;
    end('packages');
  });
}

/** The Node that comes with the packages of this kind of computer. */
function installedNode() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const program = platform === 'win' ? 'bin/node.exe' : 'bin/node';
  try {
    const manifest = `node-${platform}-${process.arch}/package.json`;
    const file = module.createRequire(import.meta.url).resolve(manifest);
    return file.replace(/package\.json$/, program);
  } catch {
    // There is none for this kind of computer, or it was left out.
    return undefined;
  }
}

function goOnWith(node) {
  const args = [...process.execArgv, fileURLToPath(import.meta.url), command, ...rest];
  const child = spawn(node, args, { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => process.exit(code ?? 2));
}

/** A package that is not there, or a part of it for this kind of computer. */
function isMissing(error) {
  return error?.code === 'ERR_MODULE_NOT_FOUND' || /Could not load the "sharp" module/.test(error?.message);
}

/** The staff’s language is not known yet: the terminal’s is taken. */
function end(what) {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const language = (LC_ALL || LC_MESSAGES || LANG || 'it').slice(0, 2);
  const sentence = sentences[what][language] || sentences[what].it;
  console.error(sentence.replace('{install}', isPackaged ? 'npm install' : 'npm ci'));
  process.exit(2);
}
