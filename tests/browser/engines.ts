import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';

/** A page in a browser other than Chromium, driven by the standard protocols of browsers themselves. */
export interface Engine {
  open(url: string): Promise<void>;
  /** Of the page, in CSS pixels, as near as its window allows. */
  resize(width: number, height: number): Promise<void>;
  /** What an expression is worth in the page, if JSON can say it; a promise is waited for. */
  evaluate<Value>(expression: string): Promise<Value>;
  /** The page as a PDF on A4, where the browser prints when it is driven. */
  readonly print?: () => Promise<Buffer>;
  close(): Promise<void>;
}

/** How an engine is started; nothing where it is not installed. */
export type Start = () => Promise<Engine>;

export const engines = { Firefox: firefox(), WebKit: webKit() } as const;

/** Firefox speaks WebDriver BiDi (https://w3c.github.io/webdriver-bidi/) without any other program. */
function firefox(): Start | undefined {
  const binary = find('firefox-esr', 'firefox');
  return binary === undefined ? undefined : () => startFirefox(binary);
}

async function startFirefox(binary: string): Promise<Engine> {
  const profile = await mkdtemp(join(tmpdir(), 'passaparola-firefox-'));
  await writeFile(join(profile, 'user.js'), quietFirefox);
  const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0'];
  const child = spawn(binary, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const address = await lineOf(child, /WebDriver BiDi listening on (ws:\S+)/);
  const send = await connect(`${address}/session`);
  await send('session.new', { capabilities: {} });
  const { contexts } = await send<{ contexts: readonly { context: string }[] }>(
    'browsingContext.getTree',
    {},
  );
  const { context } = contexts[0]!;
  return {
    open: (url) => send('browsingContext.navigate', { context, url, wait: 'complete' }),
    resize: (width, height) => send('browsingContext.setViewport', { context, viewport: { width, height } }),
    async evaluate<Value>(expression: string) {
      const { type, result } = await send<Evaluated>('script.evaluate', {
        expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`,
        target: { context },
        awaitPromise: true,
      });
      if (type !== 'success') throw new Error(`Firefox could not evaluate ${expression}`);
      return JSON.parse(result.value) as Value;
    },
    async print() {
      const { data } = await send<{ data: string }>('browsingContext.print', { context, page: a4 });
      return Buffer.from(data, 'base64');
    },
    async close() {
      await end(child);
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Centimetres. */
const a4 = { width: 21, height: 29.7 };

const quietFirefox = [
  'user_pref("browser.shell.checkDefaultBrowser", false);',
  'user_pref("app.update.enabled", false);',
  'user_pref("datareporting.policy.dataSubmissionEnabled", false);',
  'user_pref("network.captive-portal-service.enabled", false);',
  'user_pref("network.connectivity-service.enabled", false);',
].join('\n');

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result: { readonly value: string };
}

type Send = <Result = void>(method: string, params: object) => Promise<Result>;

/** Commands over one socket, each answered under its number. */
async function connect(address: string): Promise<Send> {
  const socket = new WebSocket(address);
  await once(socket, 'open');
  const waiting = new Map<number, (answer: Answer) => void>();
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
  });
  let number = 0;
  return (method, params) =>
    new Promise((resolve, reject) => {
      const id = ++number;
      waiting.set(id, ({ result, error, message }) => {
        waiting.delete(id);
        if (error === undefined) resolve(result as never);
        else reject(new Error(`${method}: ${error} ${message ?? ''}`));
      });
      socket.send(JSON.stringify({ id, method, params }));
    });
}

interface Answer {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
}

/** WebKitGTK is driven by its own driver (https://www.w3.org/TR/webdriver2/), on a screen that nobody sees. */
function webKit(): Start | undefined {
  const [driver, screen] = [find('WebKitWebDriver'), find('Xvfb')];
  return driver === undefined || screen === undefined ? undefined : () => startWebKit(driver, screen);
}

async function startWebKit(driver: string, screen: string): Promise<Engine> {
  const xvfb = spawn(screen, ['-displayfd', '3', '-screen', '0', '1600x1400x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [display] = (await once(xvfb.stdio[3]!, 'data')) as [Buffer];
  const port = await freePort();
  const env = {
    ...process.env,
    DISPLAY: `:${display.toString().trim()}`,
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  };
  const child = spawn(driver, [`--port=${port}`], { stdio: 'ignore', env });
  const origin = `http://127.0.0.1:${port}`;
  await answering(`${origin}/status`);
  const { sessionId } = await post<{ sessionId: string }>(`${origin}/session`, {
    capabilities: { alwaysMatch: {} },
  });
  const ask = <Result = void>(command: string, body: object) =>
    post<Result>(`${origin}/session/${sessionId}/${command}`, body);
  const evaluate = <Value>(expression: string) =>
    ask<Value>('execute/async', {
      script: `const done = arguments[0]; Promise.resolve(${expression}).then((value) => done(value ?? null));`,
      args: [],
    });
  return {
    open: (url) => ask('url', { url }),
    async resize(width, height) {
      // The window has edges and bars of its own.
      await ask('window/rect', { width, height });
      const [wide, high] = await evaluate<[number, number]>('[innerWidth, innerHeight]');
      await ask('window/rect', { width: 2 * width - wide, height: 2 * height - high });
    },
    evaluate,
    async close() {
      await fetch(`${origin}/session/${sessionId}`, { method: 'DELETE' });
      await end(child);
      await end(xvfb);
    },
  };
}

async function post<Result>(url: string, body: object): Promise<Result> {
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(body) });
  const { value } = (await response.json()) as { value: Result };
  if (!response.ok) throw new Error(`${url}: ${JSON.stringify(value)}`);
  return value;
}

async function answering(url: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const isReady = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Nobody answers at ${url}`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

async function lineOf(child: ChildProcess, wanted: RegExp): Promise<string> {
  for await (const line of createInterface({ input: child.stderr! })) {
    const found = wanted.exec(line)?.[1];
    if (found !== undefined) {
      // What else it has to say is of no interest, but must not fill the pipe.
      child.stderr!.resume();
      return found;
    }
  }
  throw new Error('The browser ended before it could be driven.');
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, 'close');
  child.kill();
  await ended;
}

function find(...names: readonly string[]): string | undefined {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((file) => existsSync(file));
}
