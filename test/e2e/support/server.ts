/** A static server on loopback for test pages, and for scripts in TypeScript, which it bundles when they are asked for. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve } from 'node:path';
import { bundle } from './bundle.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

export interface Server {
  /** "http://localhost:PORT"; the same pages answer under 127.0.0.1, which is another origin. */
  origin: string;
  port: number;
  close(): Promise<void>;
}

export interface ServerOptions {
  /** Folder of the pages, at "/". "/node_modules/…" is served too. */
  folder: string;
  /** Port, or 0 for any that is free. */
  port?: number;
  /** More headers for an address with its query, as a content security policy. */
  headers?: (url: string) => Record<string, string>;
}

/** Serves a folder; "/x.bundle.js" is the bundle of x.ts or x.tsx. */
export async function serve({ folder, port = 0, headers = () => ({}) }: ServerOptions): Promise<Server> {
  const root = resolve(folder);
  const modules = resolve('node_modules');
  const find = async (path: string): Promise<{ type: string; body: Buffer | string } | null> => {
    const inModules = path.startsWith('/node_modules/');
    const base = inModules ? modules : root;
    const file = normalize(join(base, decodeURIComponent(inModules ? path.slice('/node_modules'.length) : path)));
    if (!file.startsWith(base)) return null;
    if (file.endsWith('.bundle.js')) {
      const source = ['.ts', '.tsx'].map((end) => file.replace(/\.bundle\.js$/, end)).find(existsSync);
      return source ? { type: TYPES['.js'] as string, body: await bundle(source) } : null;
    }
    const type = TYPES[extname(file)];
    return type && existsSync(file) ? { type, body: readFileSync(file) } : null;
  };
  const server = createServer(async (request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    try {
      const found = await find(path.endsWith('/') ? `${path}index.html` : path);
      if (!found) return response.writeHead(404).end();
      response.writeHead(200, {
        'content-type': found.type,
        'cache-control': 'no-store',
        ...headers(request.url ?? '/'),
      });
      response.end(found.body);
    } catch (error) {
      response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end(String(error));
    }
  });
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  const { port: chosen } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${chosen}`,
    port: chosen,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
