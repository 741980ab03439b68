// What VS Code's extension for Markdown does for its server: it parses and reads files when it is asked to.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { modules } from './peers.mjs';

/** Answers the server's questions about one document, whose text `text` tells, in one folder. */
export function answerForMarkdown(connection, folder, text) {
  const MarkdownIt = createRequire(path.join(modules, 'x.js'))('markdown-it');
  const engine = new MarkdownIt({ html: true });
  const plain = ({ type, markup, content, map, children }) => ({
    ...{ type, markup, content, map },
    children: children ? children.map(plain) : null,
  });
  connection.onRequest('markdown/parse', () => engine.parse(text(), {}).map(plain));
  connection.onRequest('markdown/fs/readFile', ({ uri }) => [...readFileSync(fileURLToPath(uri))]);
  connection.onRequest('markdown/fs/readDirectory', ({ uri }) =>
    readdirSync(fileURLToPath(uri), { withFileTypes: true }).map((entry) => [
      entry.name,
      { isDirectory: entry.isDirectory() },
    ]),
  );
  connection.onRequest('markdown/fs/stat', ({ uri }) => {
    const found = statSync(fileURLToPath(uri), { throwIfNoEntry: false });
    return found && { isDirectory: found.isDirectory() };
  });
  for (const action of ['create', 'delete'])
    connection.onRequest(`markdown/fs/watcher/${action}`, () => null);
  connection.onRequest('markdown/findMarkdownFilesInWorkspace', () =>
    readdirSync(folder).map((name) => pathToFileURL(path.join(folder, name)).href),
  );
}
