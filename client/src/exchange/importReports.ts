import {
  commands,
  Disposable,
  DocumentLink,
  env,
  EventEmitter,
  l10n,
  languages,
  Range,
  Uri,
  ViewColumn,
  window,
  workspace,
  type TextDocument,
  type TextDocumentChangeEvent,
} from 'vscode';
import { isLetter } from '../isLetter';
import { importedWords } from './importedWords';
import { movedLine } from './movedLine';
import { reportPage, type ImportedLetter, type PlaceLink, type ReportLine } from './reportPage';

const SCHEME = 'apa-letter-import';
/** The editor's condition under which the command is in the palette: the letters that have a report. */
const CONDITION = 'apaLetter.importedLetters';
/** What the links of a page call; it is for them alone. */
const FOLLOW = 'apaLetter.followImportReport';

interface Report {
  readonly print: Uri;
  readonly page: Uri;
  letter: Uri;
  imported: ImportedLetter;
}

/**
 * How the letters of this window were imported: for each a page to read whose lines lead to the letter and to its print.
 * It is there as long as the letter is open, under whatever name that is saved.
 */
export class ImportReports implements Disposable {
  /** By the letter's address. */
  readonly #reports = new Map<string, Report>();
  readonly #changed = new EventEmitter<Uri>();
  readonly #registered: Disposable;
  #count = 0;

  constructor() {
    this.#registered = Disposable.from(
      this.#changed,
      workspace.registerTextDocumentContentProvider(SCHEME, {
        onDidChange: this.#changed.event,
        provideTextDocumentContent: (page) => {
          const report = this.#of(page);
          return (
            report &&
            `${linesOf(report)
              .map(({ text }) => text)
              .join('\n')}\n`
          );
        },
      }),
      languages.registerDocumentLinkProvider(
        { scheme: SCHEME },
        {
          provideDocumentLinks: ({ uri }) => {
            const report = this.#of(uri);
            return report && linksOf(report);
          },
        },
      ),
      commands.registerCommand(FOLLOW, (uri: string, line?: number) => follow(Uri.parse(uri), line)),
      workspace.onDidChangeTextDocument((change) => this.#move(change)),
      workspace.onDidCloseTextDocument((document) => this.#close(document)),
    );
  }

  add(letter: Uri, print: Uri, imported: ImportedLetter): void {
    // The address stays when the letter is saved under another name.
    const page = Uri.from({
      scheme: SCHEME,
      path: `/${l10n.t('Import of {0}', nameOf(print))}.txt`,
      query: String(++this.#count),
    });
    this.#reports.set(letter.toString(), { letter, print, page, imported });
    this.#say();
  }

  /** Shows the page of a letter that was imported. */
  async show(letter: Uri): Promise<void> {
    const report = this.#reports.get(letter.toString());
    if (!report) return;
    this.#changed.fire(report.page);
    await window.showTextDocument(await workspace.openTextDocument(report.page), { preview: false });
  }

  #of(page: Uri): Report | undefined {
    return [...this.#reports.values()].find((report) => report.page.toString() === page.toString());
  }

  /** The places in the letter go along with what is written above them. */
  #move({ document, contentChanges }: TextDocumentChangeEvent): void {
    const report = this.#reports.get(document.uri.toString());
    // A letter that is saved for the first time gets its text as one change.
    const length = document.getText().length;
    if (!report || contentChanges.some(({ text }) => text.length === length)) return;
    if (contentChanges.every(({ range, text }) => range.isSingleLine && !text.includes('\n'))) return;
    const { imported } = report;
    const entries = imported.report.entries.map((entry) =>
      entry.letterLine === undefined
        ? entry
        : { ...entry, letterLine: movedLine(entry.letterLine, contentChanges) },
    );
    report.imported = { ...imported, report: { ...imported.report, entries } };
    this.#changed.fire(report.page);
  }

  /** A letter that is saved for the first time closes, and one with the same text is open under its new name. */
  #close(closed: TextDocument): void {
    const report = this.#reports.get(closed.uri.toString());
    // Changing a document's language closes and reopens it.
    if (!report || workspace.textDocuments.includes(closed)) return;
    this.#reports.delete(closed.uri.toString());
    const saved = closed.isUntitled
      ? workspace.textDocuments.find(
          (other) =>
            !other.isUntitled &&
            isLetter(other) &&
            (other.uri.path === closed.uri.path || other.getText() === closed.getText()),
        )
      : undefined;
    if (saved) {
      report.letter = saved.uri;
      this.#reports.set(saved.uri.toString(), report);
    }
    this.#changed.fire(report.page);
    this.#say();
  }

  #say(): void {
    void commands.executeCommand('setContext', CONDITION, [...this.#reports.keys()]);
  }

  dispose(): void {
    this.#registered.dispose();
  }
}

function linesOf({ imported, print }: Report): ReportLine[] {
  const title = l10n.t('How “{0}” was imported', nameOf(print));
  return reportPage(imported, title, importedWords(imported.report, imported.framework));
}

function linksOf(report: Report): DocumentLink[] {
  return linesOf(report).flatMap(({ links }, line) =>
    links.flatMap((link) => {
      const target = targetOf(link, report);
      return target ? [new DocumentLink(new Range(line, link.from, line, link.to), target)] : [];
    }),
  );
}

/** What is no text is for another program, which can be given the machine's own files only. */
function targetOf({ of, line }: PlaceLink, { letter, print }: Report): Uri | undefined {
  if (line === undefined && (print.scheme !== 'file' || env.remoteName !== undefined)) return undefined;
  const place = [(of === 'letter' ? letter : print).toString(), ...(line === undefined ? [] : [line])];
  return Uri.parse(`command:${FOLLOW}?${encodeURIComponent(JSON.stringify(place))}`);
}

/** Puts the cursor on a line, in the editor that shows the document already if there is one. */
async function follow(uri: Uri, line: number | undefined): Promise<void> {
  if (line === undefined) return void env.openExternal(uri);
  const shown = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  await window.showTextDocument(uri, {
    selection: new Range(line, 0, line, 0),
    viewColumn: shown?.viewColumn ?? ViewColumn.Active,
    preview: false,
  });
}

function nameOf({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
