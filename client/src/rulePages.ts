import { commands, Disposable, Uri, window, workspace } from 'vscode';
import { RULE } from '../../server/src/protocol/letterRequests';
import type { LetterServer } from './server/letterServer';

const SCHEME = 'apa-letter-rule';

/** Shows a rule's page. No command of the writer's: the code of a finding leads to it. */
const SHOW = 'apaLetter.showRule';

/** What the server makes links of, instead of an address on the web. */
export const RULE_PAGES = `command:${SHOW}`;

/** The pages of the rules, in the editor and without the web. */
export function registerRulePages(server: () => Promise<LetterServer>): Disposable {
  return Disposable.from(
    workspace.registerTextDocumentContentProvider(SCHEME, {
      async provideTextDocumentContent({ path }) {
        const code = path.replace(/^\/|\.md$/g, '');
        return (await (await server()).ask(RULE, { code }))?.page ?? '';
      },
    }),
    commands.registerCommand(SHOW, async (code: unknown) => {
      if (typeof code !== 'string' || !/^[a-z-]+\/[a-z-]+$/.test(code)) return;
      const page = Uri.from({ scheme: SCHEME, path: `/${code}.md` });
      try {
        await commands.executeCommand('markdown.showPreviewToSide', page);
      } catch {
        // The editor's own preview of Markdown can be switched off: then the page is text.
        await window.showTextDocument(page, { preview: true });
      }
    }),
  );
}
