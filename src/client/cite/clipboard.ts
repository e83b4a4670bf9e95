import { say } from '../toast.ts';

/** Words for the clipboard, plain and with their italics. */
export interface Copied {
  readonly text: string;
  readonly html: string;
}

/** Copies words, and says so: `done` when it went well. */
export async function copy({ text, html }: Copied, done: string): Promise<void> {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': new Blob([text], { type: 'text/plain' }),
        'text/html': new Blob([html], { type: 'text/html' }),
      }),
    ]);
    say(done);
  } catch {
    try {
      await navigator.clipboard.writeText(text);
      say(done);
    } catch {
      say('Your browser did not let the page copy: select the words and copy them');
    }
  }
}
