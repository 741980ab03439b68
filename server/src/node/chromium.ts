import { spawn } from 'node:child_process';
import { accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Names of browsers that can print a page by themselves, the most probable first. */
const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
  'brave-browser',
];

/** Where installers put them when they are on no PATH. */
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** In milliseconds. */
const LONGEST = 60_000;

/** The program that prints: the one that is named, here or by APA_LETTER_CHROMIUM, and no other; else the first found. */
export function findChromium(env: NodeJS.ProcessEnv, named = env['APA_LETTER_CHROMIUM']): string | undefined {
  if (named) return isProgram(named) ? named : undefined;
  const endings = process.platform === 'win32' ? ['.exe'] : [''];
  const folders = (env['PATH'] ?? '').split(path.delimiter).filter((folder) => path.isAbsolute(folder));
  const onPath = NAMES.flatMap((name) =>
    folders.flatMap((folder) => endings.map((ending) => path.join(folder, name + ending))),
  );
  return [...onPath, ...PLACES].find(isProgram);
}

/** A page as a PDF. The browser gets a profile of its own that is thrown away, and no way to any host. */
export async function printPdf(
  page: string | Uint8Array,
  env: NodeJS.ProcessEnv,
  named?: string,
): Promise<Uint8Array | { readonly problem: string }> {
  const program = findChromium(env, named);
  if (program === undefined) return { problem: notFound(env, named) };
  const folder = mkdtempSync(path.join(tmpdir(), 'apa-letter-pdf-'));
  try {
    const source = path.join(folder, 'letter.html');
    const target = path.join(folder, 'letter.pdf');
    writeFileSync(source, page);
    const words = await run(program, [...flags(folder, target), pathToFileURL(source).toString()]);
    if (words !== undefined) return { problem: words };
    return readFileSync(target);
  } catch {
    return { problem: `The browser ${program} did not create a PDF.` };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

function notFound(env: NodeJS.ProcessEnv, chosen?: string): string {
  if (chosen) return `The browser ${chosen} does not exist.`;
  const named = env['APA_LETTER_CHROMIUM'];
  return named
    ? `APA_LETTER_CHROMIUM is set to ${named}, which does not exist.`
    : 'Creating a PDF needs Chrome, Edge or Chromium, and none was found. You can set APA_LETTER_CHROMIUM to the path of one.';
}

function flags(folder: string, target: string): string[] {
  return [
    '--headless',
    '--disable-gpu',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-extensions',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-domain-reliability',
    '--host-resolver-rules=MAP * ~NOTFOUND',
    '--proxy-server=127.0.0.1:9',
    '--no-pdf-header-footer',
    `--user-data-dir=${path.join(folder, 'profile')}`,
    `--print-to-pdf=${target}`,
    // Chromium's sandbox does not start for root, as in a container; the page holds no script.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}

/** Runs the browser to its end; a sentence when it did not come to a good one. */
function run(program: string, words: readonly string[]): Promise<string | undefined> {
  return new Promise((resolve) => {
    const child = spawn(program, words, { stdio: 'ignore', timeout: LONGEST, killSignal: 'SIGKILL' });
    child.on('error', () => resolve(`The browser ${program} could not be started.`));
    child.on('close', (code, signal) => {
      if (code === 0) resolve(undefined);
      else resolve(`The browser ${program} ${signal ? 'took too long' : 'failed'}.`);
    });
  });
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
