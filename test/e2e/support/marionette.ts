/**
 * A small client of Firefox's own remote protocol (Marionette). WebDriver BiDi cannot reach an extension's permissions or
 * pages, geckodriver is no npm package, and Marionette takes the same WebDriver commands over a plain socket.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Reply = [type: number, id: number, error: { error: string; message: string } | null, result: unknown];

/** The page went to another document while the script ran in it. */
export class PageLeft extends Error {}

export class Marionette {
  private buffer = Buffer.alloc(0);
  private next = 0;
  private readonly waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();

  private constructor(
    private readonly socket: Socket,
    private readonly process: ChildProcess,
    private readonly profile: string,
  ) {
    socket.on('data', (data) => this.receive(data));
  }

  /**
   * Starts Firefox with a new profile and opens a session.
   *
   * @param prefs preferences of the profile
   * @param managed a manifest of managed storage, as an administrator lays it down for one extension
   */
  static async launch(
    executablePath: string,
    prefs: Record<string, unknown> = {},
    headless = true,
    managed: Record<string, unknown> | null = null,
  ): Promise<Marionette> {
    const profile = mkdtempSync(join(tmpdir(), 'amends-firefox-'));
    if (managed) {
      // Where Firefox looks for managed storage below the home folder, which is the profile here.
      const folder = join(profile, '.mozilla', 'managed-storage');
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, `${managed.name}.json`), JSON.stringify(managed));
    }
    const all = {
      'marionette.port': 0,
      'browser.shell.checkDefaultBrowser': false,
      'app.normandy.enabled': false,
      'toolkit.telemetry.enabled': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      ...prefs,
    };
    writeFileSync(
      join(profile, 'user.js'),
      Object.entries(all)
        .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
        .join('\n'),
    );
    const child = spawn(
      executablePath,
      [
        '--marionette',
        '--remote-allow-system-access',
        '--no-remote',
        '--profile',
        profile,
        ...(headless ? ['--headless'] : []),
      ],
      { stdio: 'ignore', env: { ...process.env, HOME: profile, MOZ_CRASHREPORTER_DISABLE: '1' } },
    );
    const port = await activePort(profile, child);
    const socket = connect(port, '127.0.0.1');
    const client = new Marionette(socket, child, profile);
    await new Promise((resolve, reject) => {
      client.waiting.set(-1, { resolve, reject });
      socket.once('error', reject);
    });
    await client.send('WebDriver:NewSession', { capabilities: { alwaysMatch: { 'moz:firefoxOptions': {} } } });
    return client;
  }

  send<T = unknown>(command: string, parameters: Record<string, unknown> = {}): Promise<T> {
    const id = ++this.next;
    const text = JSON.stringify([0, id, command, parameters]);
    this.socket.write(`${Buffer.byteLength(text)}:${text}`);
    return new Promise((resolve, reject) =>
      this.waiting.set(id, { resolve: resolve as (value: unknown) => void, reject }),
    );
  }

  /**
   * Runs an async function's body in the page, in the page with the browser's own rights (closed shadow roots are open to it), or in the
   * browser itself. `arguments` holds what was given.
   */
  async run<T>(where: 'content' | 'privileged' | 'chrome', body: string, ...args: unknown[]): Promise<T> {
    await this.send('Marionette:SetContext', { value: where === 'chrome' ? 'chrome' : 'content' });
    const script = `const done = arguments[arguments.length - 1];
      (async (...arguments_) => { ${body} })(...[...arguments].slice(0, -1)).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const { value } = await this.send<{ value: { value: T; error?: string } | null }>('WebDriver:ExecuteAsyncScript', {
      script: script.replaceAll('args', 'arguments_'),
      args,
      sandbox: where === 'content' ? null : 'system',
      newSandbox: false,
    });
    if (!value) throw new PageLeft(`The page went away under: ${body}`);
    if (value.error) throw new Error(value.error);
    return value.value;
  }

  async close(): Promise<void> {
    const gone = new Promise((resolve) => this.process.once('exit', resolve));
    await this.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => this.process.kill('SIGKILL'));
    await gone;
    this.socket.destroy();
    rmSync(this.profile, { recursive: true, force: true });
  }

  private receive(data: Buffer): void {
    this.buffer = Buffer.concat([this.buffer, data]);
    for (;;) {
      const colon = this.buffer.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.buffer.subarray(0, colon));
      if (this.buffer.length < end) return;
      const message = JSON.parse(this.buffer.subarray(colon + 1, end).toString()) as Reply | object;
      this.buffer = this.buffer.subarray(end);
      const [id, error, result] = Array.isArray(message) ? [message[1], message[2], message[3]] : [-1, null, message];
      const waiter = this.waiting.get(id);
      this.waiting.delete(id);
      if (error) waiter?.reject(new Error(`${error.error}: ${error.message}`));
      else waiter?.resolve(result);
    }
  }
}

/** Firefox writes the port that it chose into its profile. */
async function activePort(profile: string, child: ChildProcess): Promise<number> {
  const end = Date.now() + 60_000;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`Firefox ended at once, with ${child.exitCode}.`);
    try {
      const port = Number(readFileSync(join(profile, 'MarionetteActivePort'), 'utf8'));
      if (port > 0) return port;
    } catch {
      // Not there yet.
    }
    if (Date.now() > end) throw new Error('Firefox opened no Marionette port within a minute.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
