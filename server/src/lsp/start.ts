import {
  ExecuteCommandRequest,
  TextDocuments,
  TextDocumentSyncKind,
  type Connection,
  type InitializeResult,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { version } from '../version';
import { letterDocuments } from '../workspace/letterDocument';
import { LetterStore } from '../workspace/letterStore';
import type { Platform } from '../workspace/platform';
import type { World } from '../workspace/world';
import { readClientCapabilities } from './clientCapabilities';
import { guardOf } from './guard';
import { reportLetterEvents } from './letterEvents';
import type { Command } from './registration';
import { requests } from './requests';
import { Session } from './session';
import { EditorSettings } from './settings';
import { warmUp } from './warmUp';

/** Puts a server together on a connection, which the caller lets listen. */
export function start(connection: Connection, world: World, platform: Platform): Session {
  const documents = new TextDocuments(letterDocuments);
  const settings = new EditorSettings(connection);
  const guard = guardOf(connection);
  const store = new LetterStore(documents, world, (uri) => settings.for(uri), guard);
  const session = new Session(connection, documents, store, platform, guard);
  connection.onInitialize((params) => {
    session.clientCapabilities = readClientCapabilities(params);
    settings.start(session, params);
    reportLetterEvents(session, params);
    for (const request of requests) request.register(session);
    const commands = commandsOf(session);
    session.onRequest(ExecuteCommandRequest.type, null, async ({ command, arguments: args = [] }) => {
      await commands.get(command)?.(session, args);
      return null;
    });
    return initializeResult(session, [...commands.keys()]);
  });
  warmUp(session);
  documents.listen(connection);
  return session;
}

function commandsOf({ clientCapabilities }: Session): ReadonlyMap<string, Command> {
  return new Map(requests.flatMap((request) => request.commands?.(clientCapabilities) ?? []));
}

function initializeResult({ clientCapabilities }: Session, commands: string[]): InitializeResult {
  const capabilities: ServerCapabilities = {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
  };
  for (const request of requests) Object.assign(capabilities, request.capabilities(clientCapabilities));
  if (commands.length > 0) capabilities.executeCommandProvider = { commands };
  return { capabilities, serverInfo: { name: 'apa-letter', version } };
}
