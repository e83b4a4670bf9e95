import { chromium, type Browser } from 'playwright-core';

/**
 * Starts a headless browser: the one that `CHROME_PATH` names; else, on Linux x64, the Chromium that comes from npm and
 * brings its libraries along; elsewhere the installed Chrome.
 */
export async function launchBrowser(): Promise<Browser> {
  const { CHROME_PATH } = process.env;
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-sync',
  ];
  if (CHROME_PATH !== undefined) return chromium.launch({ executablePath: CHROME_PATH, args });
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return chromium.launch({ channel: 'chrome', args });
  }
  // Read when the package is imported: it then unpacks the libraries that a bare machine lacks.
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs24.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  // Made for one page in one process; tests open many.
  const own = packaged.args.filter((arg) => !['--single-process', '--no-zygote'].includes(arg));
  return chromium.launch({
    executablePath: await packaged.executablePath(),
    args: [...own, ...args],
  });
}
