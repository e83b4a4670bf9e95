import { spawn } from 'node:child_process';

/** A running site. */
export interface Served {
  /** Its address, base path included, with a slash at the end. */
  readonly url: string;
  readonly stop: () => void;
}

/** Serves a built site with the command that readers use, on a free port. */
export async function serve(folder: string, base = '/'): Promise<Served> {
  const child = spawn(process.execPath, ['src/cli/serve.ts', '--dir', folder, '--port', '0'], {
    env: { ...process.env, BASE_PATH: base },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      const address = /http:\S+/.exec(chunk.toString())?.[0];
      if (address !== undefined) resolve(address);
    });
    child.on('exit', () => {
      reject(new Error('the server stopped before it said its address'));
    });
  });
  return { url, stop: () => child.kill() };
}
