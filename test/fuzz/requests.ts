import { defaultFramework } from '../../server/src/framework/builtin';
import type { OpenText } from './openText';
import { piece } from './texts';
import type { Random } from './random';

/** Names of areas, and two that mean nothing. */
const AREAS = [...defaultFramework.areas.map(({ id }) => id), 'nothing', ''];

/** Parameters of a request about a document, somewhere in it. */
export function paramsFor(method: string, document: OpenText, random: Random): object {
  const textDocument = { uri: document.uri };
  const options = { tabSize: random.pick([1, 2, 4, 8]), insertSpaces: random.chance(0.5) };
  const position = document.position(random);
  switch (method) {
    case 'workspace/symbol':
      return { query: random.pick(['', 'north', 'Being', '🙂', '.*']) };
    case 'textDocument/codeAction':
      return {
        textDocument,
        range: document.range(random),
        context: {
          diagnostics: [],
          ...(random.chance(0.5) ? { only: [random.pick(['source', 'quickfix', 'x'])] } : {}),
        },
      };
    case 'textDocument/references':
      return { textDocument, position, context: { includeDeclaration: random.chance(0.5) } };
    case 'textDocument/rename':
      return { textDocument, position, newName: random.pick(['Ms B Elm', '', '2010', piece(random)]) };
    case 'textDocument/selectionRange':
      return { textDocument, positions: [position, document.position(random)] };
    case 'textDocument/onTypeFormatting':
      return { textDocument, position, ch: random.pick(['\n', 'x']), options };
    case 'apa-letter/insertSection':
      return { textDocument, area: random.pick(AREAS) };
    case 'apa-letter/setGrade':
      return { textDocument, area: random.pick(AREAS), value: random.upTo(5) };
    case 'apa-letter/setStatus':
      return { textDocument, status: random.pick(['draft', 'final']) };
    default:
      return { textDocument, position, range: document.range(random), options };
  }
}

interface Malformed {
  readonly kind: 'request' | 'notification';
  readonly method: string;
  readonly params: object;
}

const NOTIFICATIONS = [
  'textDocument/didOpen',
  'textDocument/didChange',
  'textDocument/didSave',
  'textDocument/didClose',
  'workspace/didChangeWatchedFiles',
  'workspace/didChangeConfiguration',
  'workspace/didChangeWorkspaceFolders',
  '$/setTrace',
  '$/unknown',
  'window/workDoneProgress/cancel',
];

const OTHER_REQUESTS = [
  'textDocument/unknown',
  'workspace/executeCommand',
  'workspace/willRenameFiles',
  'completionItem/resolve',
  'apa-letter/newLetter',
  'apa-letter/effectiveSettings',
  'initialize',
];

const URIS = [
  '',
  'file:///%',
  'file:////%E0%A4%A',
  '%',
  'a b',
  'file://',
  'untitled:',
  'c:\\x.apa',
  'file:///\0',
  '//x/y',
];

/** After the window's folder (a folder at the top of the disk would be looked through for minutes): what is there, what is not, and what is no name. */
const BELOW = ['/a.apa', '/b.apa', '/%', '/%E0%A4%A.apa', '', '/'];

/** A message whose method or parameters no client should send. The documents that are open stay as they are. */
export function malformed(
  random: Random,
  methods: readonly string[],
  document: OpenText,
  folder: string,
): Malformed {
  const isRequest = random.chance(0.7);
  const method = random.pick(isRequest ? [...methods, ...OTHER_REQUESTS] : NOTIFICATIONS);
  return {
    kind: isRequest ? 'request' : 'notification',
    method,
    params: wrong(random, isRequest, document, folder),
  };
}

function wrong(random: Random, isRequest: boolean, { uri: open }: OpenText, folder: string): object {
  // Notifications about an open document would change what the server rightly knows of it.
  const uri =
    isRequest && random.chance(0.6) ? open : random.pick([...URIS, ...BELOW.map((name) => folder + name)]);
  const number = (): unknown => random.pick([-1, 1e300, 2 ** 31, 0.5, null, '7', Number.NaN, {}, []]);
  const position = { line: number(), character: number() };
  const range = { start: position, end: { line: number(), character: number() } };
  const odd = random.pick<unknown>([null, 7, 'x', [], {}, [null], { length: 3 }]);
  return random.pick<object>([
    {},
    [],
    [odd],
    { textDocument: odd },
    { textDocument: { uri: odd } },
    { textDocument: { uri }, position, range, positions: [position], options: odd, context: odd },
    { textDocument: { uri }, position: odd, range: odd, positions: odd, newName: odd, area: odd, ch: odd },
    { textDocument: { uri, version: odd, text: odd, languageId: odd }, contentChanges: odd },
    { textDocument: { uri, version: 2 }, contentChanges: [{ range, text: odd }] },
    { changes: odd, event: odd, settings: odd, files: odd, query: odd },
    {
      changes: [{ uri, type: random.pick([1, 2, 3, 9]) }],
      event: { added: [{ uri: folder + random.pick(BELOW), name: odd }], removed: [] },
    },
    {
      files: [{ oldUri: uri, newUri: random.pick(URIS) }],
      command: random.pick(['apa-letter.setTable', 'x']),
    },
    { command: 'apa-letter.setTable', arguments: random.pick<unknown>([odd, [uri, odd], [odd, odd, odd]]) },
    { command: 'apa-letter.applyEdit', arguments: [odd] },
    { label: 'x', data: odd, range: odd, council: odd, year: odd, framework: odd, uri },
  ]);
}
