import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { archiveFiles, sourceFiles } from '../archive/export/files.ts';
import { publication } from '../site/publication.ts';
import { contentSecurityPolicy } from '../site/security.ts';

/** `npm run serve [-- --dir DIR --port N]`: serves the built site as a good host would, and prints its address. */
const { values } = parseArgs({
  options: {
    dir: { type: 'string', default: 'dist' },
    port: { type: 'string', default: process.env['PORT'] ?? '4321' },
  },
});
const folder = resolve(values.dir);
const { base } = publication();
/** Of the files for others, by their names: what a host should be told of them. */
const mediaTypes = new Map([
  ...[...sourceFiles, ...archiveFiles].map(({ name, mediaType }) => [name, mediaType] as const),
  ...['SHA256SUMS', 'robots.txt'].map((name) => [name, 'text/plain;charset=utf-8'] as const),
]);
const serveFile = sirv(folder, {
  // Looks at the disk for every request, so that a new build is served without a new start.
  dev: true,
  setHeaders: (response, path) => {
    const type = mediaTypes.get(basename(path));
    if (type !== undefined) response.setHeader('Content-Type', type);
    else if (path.endsWith('.xml'))
      response.setHeader('Content-Type', 'application/xml;charset=utf-8');
    response.setHeader(
      'Content-Security-Policy',
      `${contentSecurityPolicy}; frame-ancestors 'none'`,
    );
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'same-origin');
  },
});

const server = createServer((request, response) => {
  const path = request.url ?? '/';
  const lost = (): void => {
    response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
    response.end(readFileSync(join(folder, '404.html')));
  };
  if (path === base.slice(0, -1)) {
    response.writeHead(308, { Location: base });
    response.end();
  } else if (!path.startsWith(base)) {
    lost();
  } else {
    request.url = path.slice(base.length - 1);
    serveFile(request, response, lost);
  }
});

let port = Number(values.port);
server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE' || port === 0) throw error;
  port += 1;
  server.listen(port);
});
server.on('listening', () => {
  const at = server.address();
  const number = typeof at === 'object' && at ? at.port : port;
  process.stdout.write(`The archive is at http://localhost:${String(number)}${base}\n`);
});
server.listen(port);
