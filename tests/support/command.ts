import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../src/config';

/** The server as a user starts it: a process of its own. */
export interface Command {
  pid: number;
  /** Milliseconds since it was started. */
  age(): number;
  stdout(): string;
  stderr(): string;
  /** The origin that it says it serves; rejects when it ends before. */
  ready(): Promise<string>;
  /** The exit code, or the signal that ended it. */
  ended: Promise<number | string>;
  signal(name: NodeJS.Signals): void;
}

const running = new Set<Command>();

/** Compiles what is stale, as `npm start` does, and puts what a server is made of into a folder where tests may change it. */
export function install(folder: string): void {
  execFileSync(process.execPath, [path.join(ROOT, 'build.mjs')], { stdio: 'inherit' });
  for (const part of ['dist', 'schema', 'cypher', 'data']) {
    cpSync(path.join(ROOT, part), path.join(folder, part), { recursive: true });
  }
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
}

/** Starts what is installed in a folder with these settings and the defaults, on a free port. Call `killAll` at the end. */
export function start(folder: string, settings: Record<string, string>): Command {
  const defaults = { NODE_ENV: undefined, NEO4J_URI: undefined, HOST: undefined, START_TIMEOUT: undefined, PORT: '0' };
  const child = spawn(process.execPath, ['dist/main.js'], {
    cwd: folder,
    env: { ...process.env, ...defaults, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const born = Date.now();
  const said = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.stderr += text));
  const ended = once(child, 'close').then(([code, signal]) => {
    running.delete(command);
    return (code ?? signal) as number | string;
  });
  const command: Command = {
    pid: child.pid!,
    age: () => Date.now() - born,
    stdout: () => said.stdout,
    stderr: () => said.stderr,
    ended,
    signal: (name) => void child.kill(name),
    async ready() {
      while (!said.stdout.includes('Ctrl-C')) {
        const code = await Promise.race([once(child.stdout, 'data').then(() => undefined), ended]);
        if (code !== undefined) throw new Error(`It ended with ${code} and said: ${said.stdout}${said.stderr}`);
      }
      return /GraphiQL +(http\S+)\/$/m.exec(said.stdout)![1]!;
    },
  };
  running.add(command);
  return command;
}

/** Ends what a test left running. */
export async function killAll(): Promise<void> {
  await Promise.all(
    [...running].map((command) => {
      command.signal('SIGKILL');
      return command.ended;
    }),
  );
}

/** The answer to a query, as text. */
export async function post(url: string, query: string, init: RequestInit = {}): Promise<string> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
    ...init,
  });
  return response.text();
}
