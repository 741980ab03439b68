import { commands, Disposable, EventEmitter, languages, window, type TreeDataProvider } from 'vscode';
import type { TreeItem } from 'vscode';
import { COUNCIL_LETTERS, COUNCILS } from '../../../server/src/protocol/treeRequests';
import type { LetterServer } from '../server/letterServer';
import { councilItem, letterItem, type LetterNode } from './letterTreeItems';
import type { WindowLetters } from './windowLetters';

/** After a finding has changed, the tree waits this long for the next one, in milliseconds. */
const PAUSE = 500;

/** The letters of the folders by council and year, as far as the writer opens them: nothing is requested before. */
class LetterTree implements TreeDataProvider<LetterNode> {
  readonly #server: () => Promise<LetterServer>;
  readonly #changed = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(server: () => Promise<LetterServer>) {
    this.#server = server;
  }

  async getChildren(node?: LetterNode): Promise<LetterNode[]> {
    const server = await this.#server();
    if (!node) {
      const councils = (await server.ask(COUNCILS, null)) ?? [];
      return councils.map((council) => ({ kind: 'council', council }));
    }
    if (node.kind === 'letter') return [];
    const letters = (await server.ask(COUNCIL_LETTERS, { council: node.council.key })) ?? [];
    return letters.map((letter) => ({
      kind: 'letter',
      letter,
      council: node.council,
      alone: letters.filter(({ year }) => year === letter.year).length === 1,
    }));
  }

  getTreeItem(node: LetterNode): TreeItem {
    return node.kind === 'council' ? councilItem(node.council) : letterItem(node);
  }

  refresh(): void {
    this.#changed.fire();
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

/** The view is there when the window has letters, and hears of changes while it is seen. */
export function showLetterTree(server: () => Promise<LetterServer>, letters: WindowLetters): Disposable {
  const tree = new LetterTree(server);
  const view = window.createTreeView('apaLetter.letters', { treeDataProvider: tree, showCollapseAll: true });
  let pause: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    clearTimeout(pause);
    pause = setTimeout(() => {
      if (view.visible) tree.refresh();
    }, PAUSE);
  };
  return Disposable.from(
    tree,
    view,
    new Disposable(() => clearTimeout(pause)),
    letters.onDidChange(() => {
      void commands.executeCommand('setContext', 'apaLetter.hasLetters', letters.count > 0);
      soon();
    }),
    languages.onDidChangeDiagnostics(soon),
    view.onDidChangeVisibility(({ visible }) => {
      if (visible) tree.refresh();
    }),
  );
}
