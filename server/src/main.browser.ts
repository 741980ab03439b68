import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  type Connection,
} from 'vscode-languageserver/browser';
import { start } from './lsp/start';
import { SCRIPT, type ScriptParams } from './protocol/exchangeRequests';
import { editorFiles } from './lsp/editorFiles';
import type { PdfReading, Platform, WordProcessing } from './workspace/platform';
import type { World } from './workspace/world';

/** Where messages go and come from, as a worker has it. */
export interface Port {
  postMessage(message: unknown): void;
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  addEventListener(type: 'error', listener: (event: unknown) => void): void;
}

/** What is around the server. */
interface Host {
  readonly world: World;
  readonly platform: Platform;
}

/** Starts the language server. The extension's process of Node has it from here too, so that it is there once. */
export function serve(port: Port, around: (connection: Connection) => Host): Connection {
  const connection = createConnection(new BrowserMessageReader(port), new BrowserMessageWriter(port));
  const { world, platform } = around(connection);
  start(connection, world, platform).connection.listen();
  return connection;
}

/** What a worker offers for more of its script, and what the scripts beside it leave behind. */
interface Scope {
  importScripts?: (address: string) => void;
  apaLetterWord?: { readonly word: WordProcessing };
  apaLetterPdf?: { readonly pdf: PdfReading };
}

const scope = globalThis as unknown as Scope;

/** A worker of the editor's page has no disk: every file comes from the editor. */
function inPage(connection: Connection): Host {
  const load = async (name: ScriptParams['name']): Promise<void> => {
    scope.importScripts?.(await connection.sendRequest<string>(SCRIPT, { name } satisfies ScriptParams));
  };
  return {
    world: editorFiles((method, params) => connection.sendRequest(method, params)),
    platform: {
      async word() {
        if (!scope.apaLetterWord) await load('word');
        if (!scope.apaLetterWord) throw new Error('The script for Word documents is missing.');
        return scope.apaLetterWord.word;
      },
      async pdf() {
        if (!scope.apaLetterPdf) await load('pdf');
        if (!scope.apaLetterPdf) throw new Error('The script for PDFs is missing.');
        return scope.apaLetterPdf.pdf;
      },
    },
  };
}

if (scope.importScripts) serve(globalThis as unknown as Port, inPage);
