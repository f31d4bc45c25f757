// Serves folders as a host that compresses would: brotli at its highest, and what has a hash in its name kept for ever. Tells what it sent.
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml', '.bin': 'application/octet-stream', '.woff2': 'font/woff2',
};
const COMPRESSED = new Set(['.html', '.js', '.css', '.json', '.txt', '.svg', '.bin']);

/** As the server sends it. */
export const compressed = (whole) => brotliCompressSync(whole, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: whole.length } });

/**
 * A server of the first of the folders that has what is asked for. `take` gives every answer since the last time, path, bytes on the wire and bytes of the file, but for what
 * every page has: HTML, style sheet, font and symbols.
 */
export async function serve(...folders) {
  const kept = new Map();
  const sent = [];

  function fileOf(path) {
    if (kept.has(path)) return kept.get(path);
    const place = folders.map((folder) => join(folder, path)).find((one) => statSync(one, { throwIfNoEntry: false })?.isFile());
    const whole = place && readFileSync(place);
    const file = whole && { whole, body: COMPRESSED.has(extname(path)) ? compressed(whole) : whole };
    kept.set(path, file);
    return file;
  }

  const server = createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url, 'http://local').pathname);
    const path = asked.endsWith('/') ? `${asked}index.html` : asked;
    const file = fileOf(path);
    if (!file) return response.writeHead(404).end();
    sent.push({ path, wire: file.body.length, whole: file.whole.length });
    response.writeHead(200, {
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      'content-length': file.body.length,
      'cache-control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'max-age=0, must-revalidate',
      ...(file.body === file.whole ? {} : { 'content-encoding': 'br' }),
    }).end(file.body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    take: () => sent.splice(0).filter(({ path }) => !/\.(html|css|woff2|svg)$/.test(path)),
    close: () => server.close(),
  };
}
