import * as assert from '../assert';
import {
  commands,
  type CodeLens,
  type DocumentHighlight,
  type DocumentLink,
  type DocumentSymbol,
  type FoldingRange,
  type Hover,
  type InlayHint,
  type Location,
  type MarkdownString,
  Position,
  Range,
  type SelectionRange,
  type SymbolInformation,
  type TextDocument,
} from 'vscode';
import { at, file, finding, open, show, until } from '../support';
import { letter } from '../../letters';

export function reading(): void {
  describe('reading a letter', () => {
    let document: TextDocument;
    beforeEach(async () => {
      document = await open(letter);
      await finding(document.uri, 'grade/out-of-range');
    });

    /** What the editor is told by the provider of this name. */
    const ask = <Answer>(what: string, ...more: unknown[]): Promise<Answer> =>
      Promise.resolve(commands.executeCommand<Answer>(`vscode.execute${what}`, document.uri, ...more));

    it('tells of an area when the pointer rests on it', async () => {
      const hovers = await ask<Hover[]>('HoverProvider', at(document, 'Being healthy'));
      const text = hovers
        .flatMap(({ contents }) => contents.map((one) => (one as MarkdownString).value))
        .join();
      assert.match(text, /Being healthy/);
    });

    it('has an outline', async () => {
      const symbols = await ask<DocumentSymbol[]>('DocumentSymbolProvider');
      const names = symbols.map(({ name }) => name);
      for (const name of ['Being healthy', 'Staying safe']) assert.ok(names.includes(name), names.join());
      const children = symbols.find(({ name }) => name === 'Being healthy')?.children ?? [];
      assert.ok(children.some(({ name }) => name === 'Major strengths'));
    });

    it('folds the header, sections and their parts', async () => {
      const folds = await ask<FoldingRange[]>('FoldingRangeProvider');
      const starts = folds.map(({ start }) => document.lineAt(start).text);
      for (const line of ['---', '## Being healthy', '### Major strengths', '## Staying safe'])
        assert.ok(starts.includes(line), starts.join());
    });

    it('goes from a mention to its area, and back', async () => {
      const { uri } = await show(file('examples/northmere-2008.apa'));
      document = await show(uri);
      const row = at(document, '| Being healthy');
      const place = row.translate(0, 4);
      const definitions = await until('a definition', async () => {
        const found = await ask<Location[]>('DefinitionProvider', place);
        return found.length > 0 && found;
      });
      const target = definitions[0]! as unknown as { targetRange?: Range; range?: Range };
      const line = (target.targetRange ?? target.range)!.start.line;
      assert.match(document.lineAt(line).text, /Being healthy/);
      assert.ok((await ask<Location[]>('ReferenceProvider', place)).length > 1);
      assert.ok((await ask<DocumentHighlight[]>('DocumentHighlights', place)).length > 1);
    });

    it('answers the other questions of the editor', async () => {
      await show(file('examples/northmere-2008.apa'));
      document = await show(file('examples/northmere-2008.apa'));
      const all = new Range(new Position(0, 0), document.lineAt(document.lineCount - 1).range.end);
      assert.ok((await ask<InlayHint[]>('InlayHintProvider', all)).length > 0, 'hints');
      assert.ok((await ask<CodeLens[]>('CodeLensProvider')).length > 0, 'lenses');
      assert.ok(Array.isArray(await ask<DocumentLink[]>('LinkProvider')), 'links');
      const [selection] = await ask<SelectionRange[]>('SelectionRangeProvider', [
        at(document, 'Being healthy'),
      ]);
      assert.ok(selection?.parent, 'selection');
      const symbols = await commands.executeCommand<SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        'Northmere',
      );
      assert.ok(symbols.length > 0, 'symbols of the workspace');
    });
  });
}
