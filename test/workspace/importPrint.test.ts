import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { builtinFrameworks } from '../../server/src/framework/builtin';
import type { Framework } from '../../server/src/framework/framework';
import { readLetter } from '../../server/src/letter/letter';
import { importPrint } from '../../server/src/workspace/importPrint';
import { EffectiveSettings } from '../../server/src/workspace/settings';
import { library } from '../support/libraryFramework';

const PRINTED = readFileSync('examples/printed/sandmere-2008.txt', 'utf8');
const of = (year: number): string => PRINTED.replaceAll('2008', String(year));
const [apa2008, apa2006] = builtinFrameworks as [Framework, Framework];

interface Given {
  readonly frameworks?: readonly Framework[];
  readonly setting?: string;
  readonly asked?: Framework;
}

/** The print becomes a letter of the framework, as the answer says and as the letter's header does. */
function follows(id: string, print: string, { frameworks, setting, asked }: Given = {}): void {
  const settings = new EffectiveSettings([{ from: 'here', settings: { framework: setting } }]);
  const { framework, markup } = importPrint(
    { text: print, notes: [] },
    { letter: { frameworks }, settings },
    asked,
  );
  assert.equal(framework.id, id);
  assert.equal(readLetter(markup, { frameworks }).framework.id, id);
}

describe('the framework of an imported letter', () => {
  it('is the one of its year', () => {
    for (const year of [2007, 2008]) follows('apa-2008', of(year));
    for (const year of [2005, 2006]) follows('apa-2006', of(year));
    follows('apa-2008', of(2008), { frameworks: [apa2006, apa2008] });
  });

  it('is the usual one without a year, and in a year that no framework is for', () => {
    follows('apa-2008', 'Dear Ms Rowan\n\nBeing healthy Grade 2\n');
    follows('apa-2008', of(1999));
    follows('apa-2006', of(1999), { frameworks: [apa2006, apa2008] });
  });

  it('is the usual one when that is for all years', () =>
    follows('library-review', of(2006), { frameworks: [library, ...builtinFrameworks] }));

  it('is the one that is asked for or set, whatever the year', () => {
    follows('apa-2008', of(2006), { asked: apa2008 });
    follows('apa-2006', of(2008), { asked: apa2006, setting: 'apa-2008' });
    follows('apa-2008', of(2006), { setting: 'apa-2008' });
    follows('apa-2006', of(2008), { setting: 'apa-2006', frameworks: [apa2006, apa2008] });
  });

  it('is not one that is set and does not exist', () =>
    follows('apa-2006', of(2006), { setting: 'apa-2000' }));

  it('is what a letter says that is markup already', () => {
    follows('apa-2006', '---\nframework: apa-2006\nyear: 2006\n---\n');
    follows('apa-2006', '---\nframework: apa-2006\nyear: 2008\n---\n');
    follows('apa-2008', '---\nframework: apa-2008\nyear: 2006\n---\n');
    follows('apa-2008', '---\ncouncil: A\nyear: 2006\n---\n');
  });
});
