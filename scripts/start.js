// Starts a command of this folder: `node scripts/start.js build`. It is written for every Node there is, so that it can
// say what is missing where the commands themselves could not even be read.
import { existsSync } from 'node:fs';
import module from 'node:module';

const least = 24;

const sentences = {
  node: {
    it: `Node.js ${process.versions.node} è troppo vecchio — Ci vuole la versione ${least}: lancia «npm ci», che la porta con sé, oppure installala da nodejs.org.`,
    en: `Node.js ${process.versions.node} is too old — Version ${least} is needed: run “npm ci”, which brings it along, or install it from nodejs.org.`,
    es: `Node.js ${process.versions.node} es demasiado antiguo — Hace falta la versión ${least}: ejecuta «npm ci», que la trae, o instálala desde nodejs.org.`,
  },
  packages: {
    it: 'Mancano dei pacchetti — Lancia «npm ci» nella cartella del generatore.',
    en: 'Packages are missing — Run “npm ci” in the folder of the generator.',
    es: 'Faltan paquetes — Ejecuta «npm ci» en la carpeta del generador.',
  },
};

const [, , command, ...rest] = process.argv;

if (Number(process.versions.node.split('.')[0]) < least) {
  end('node');
} else if (!existsSync(new URL('../node_modules/astro', import.meta.url))) {
  end('packages');
} else {
  // Node keeps what it makes of our code, for a start in half the time.
  module.enableCompileCache?.();
  // The command reads its arguments as if it had been started itself.
  process.argv = [process.argv[0], process.argv[1], ...rest];
  import(`./${command}.ts`).catch((error) => {
    if (!isMissing(error)) throw error;
    end('packages');
  });
}

/** A package that is not there, or a part of it for this kind of computer. */
function isMissing(error) {
  return error?.code === 'ERR_MODULE_NOT_FOUND' || /Could not load the "sharp" module/.test(error?.message);
}

/** The staff’s language is not known yet: the terminal’s is taken. */
function end(what) {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const language = (LC_ALL || LC_MESSAGES || LANG || 'it').slice(0, 2);
  console.error(sentences[what][language] || sentences[what].it);
  process.exit(2);
}
