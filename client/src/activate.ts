import { window, type Disposable, type ExtensionContext, type LogOutputChannel } from 'vscode';
import { registerCompareWithLastYears } from './commands/compareWithLastYears';
import { registerCheckDocument } from './commands/checkDocument';
import { registerExportLetter } from './commands/exportLetter';
import { registerImportLetter } from './commands/importLetter';
import { registerInsertSection } from './commands/insertSection';
import { registerNewFromLastYears } from './commands/newFromLastYears';
import { registerNewLetter } from './commands/newLetter';
import { registerNextArea } from './commands/nextArea';
import { registerOpenSample } from './commands/openSample';
import { registerPreviousArea } from './commands/previousArea';
import { registerRestartServer } from './commands/restartServer';
import { registerReviewDocument } from './commands/reviewDocument';
import { registerSetGrade } from './commands/setGrade';
import { registerShowImportReport } from './commands/showImportReport';
import { registerShowLog } from './commands/showLog';
import { registerShowPreview } from './commands/showPreview';
import { registerShowReport } from './commands/showReport';
import { registerShowSettings } from './commands/showSettings';
import { registerShowState } from './commands/showState';
import { registerUpdateTable } from './commands/updateTable';
import { CheckedDocuments } from './documents/checkedDocuments';
import { endLists } from './typing/endLists';
import { registerEditChoices } from './editChoices';
import { ImportReports } from './exchange/importReports';
import { onFirstLetter } from './firstLetter';
import type { LetterServer } from './server/letterServer';
import { showLetterTree } from './lettersView/letterTree';
import { WindowLetters } from './lettersView/windowLetters';
import { offerCleanPaste } from './typing/pasteEdits';
import { suggestValues } from './typing/suggestValues';
import { LetterPages } from './pages/letterPages';
import { Previews } from './preview/previews';
import { registerRulePages } from './rulePages';
import { SettingsDocument } from './settingsDocument';
import { showStatusBar } from './state/statusBar';

type CreateServer = (context: ExtensionContext, log: LogOutputChannel) => LetterServer;

interface Entry {
  readonly activate: (context: ExtensionContext) => void;
  readonly deactivate: () => Promise<void>;
}

/**
 * What the editor calls, on the desktop and in a browser: the two differ in where the server runs. `load` is called when
 * there is a first letter: the language client is most of the bundle.
 */
export function entry(load: () => Promise<{ createServer: CreateServer }>): Entry {
  let server: Promise<LetterServer> | undefined;
  return {
    activate(context) {
      const log = window.createOutputChannel('APA Letter', { log: true });
      const theServer = () => (server ??= load().then(({ createServer }) => createServer(context, log)));
      const previews = new Previews(theServer, context.extensionUri);
      context.subscriptions.push(
        log,
        previews,
        ...commandsOf(theServer, previews, context, log),
        onFirstLetter(() => {
          void theServer().then((letterServer) => letterServer.start());
          const letters = new WindowLetters(theServer);
          context.subscriptions.push(
            endLists(),
            offerCleanPaste(),
            suggestValues(),
            letters,
            showStatusBar(theServer, previews, letters),
            showLetterTree(theServer, letters),
          );
        }),
      );
    },
    async deactivate() {
      await (await server)?.stop();
    },
  };
}

function commandsOf(
  server: () => Promise<LetterServer>,
  previews: Previews,
  context: ExtensionContext,
  log: LogOutputChannel,
): Disposable[] {
  const settings = new SettingsDocument(server);
  const reports = new ImportReports();
  const documents = new CheckedDocuments(server);
  const pages = new LetterPages();
  return [
    settings,
    reports,
    pages,
    registerCompareWithLastYears(server, previews, pages),
    documents,
    registerCheckDocument(documents),
    registerEditChoices(),
    registerExportLetter(server, previews),
    registerImportLetter(server, reports),
    registerInsertSection(server),
    registerNewFromLastYears(server, previews),
    registerNewLetter(server),
    registerNextArea(server),
    registerOpenSample(context),
    registerPreviousArea(server),
    registerRestartServer(server),
    registerReviewDocument(server),
    registerRulePages(server),
    registerSetGrade(server),
    registerShowImportReport(reports),
    registerShowLog(log),
    registerShowPreview(previews),
    registerShowReport(server, pages),
    registerShowSettings(settings),
    registerShowState(server, previews),
    registerUpdateTable(server),
  ];
}
