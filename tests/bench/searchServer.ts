import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A server that counts what it gives away. */
export interface CountingServer {
  readonly address: string;
  /** Bytes of bodies since the last time that it was asked, by the ending of the file’s name. */
  readonly taken: () => Map<string, number>;
  readonly stop: () => void;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html;charset=utf-8',
  '.js': 'text/javascript;charset=utf-8',
  '.json': 'application/json',
};

/** Serves a folder as a host would: scripts compressed, and Pagefind’s files as they are, which they already are. */
export async function serveCounting(folder: string): Promise<CountingServer> {
  let bytes = new Map<string, number>();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const ending = extname(path);
    const type = types[ending];
    try {
      const file = readFileSync(join(folder, path));
      const body = type === undefined ? file : gzipSync(file);
      bytes.set(ending, (bytes.get(ending) ?? 0) + body.length);
      response.writeHead(200, {
        'Content-Type': type ?? 'application/octet-stream',
        ...(type === undefined ? {} : { 'Content-Encoding': 'gzip' }),
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    address: `http://localhost:${String((server.address() as AddressInfo).port)}/`,
    taken: () => {
      const taken = bytes;
      bytes = new Map();
      return taken;
    },
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
