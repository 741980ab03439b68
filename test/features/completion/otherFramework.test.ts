import assert from 'node:assert/strict';
import { Framework } from '../../../server/src/framework/framework';
import { library } from '../../support/libraryFramework';
import { chosen, itemsAt, offers, type Options } from './offers';

const options: Options = { frameworks: [library] };
const AREAS = ['The library as a whole', 'Books and lending', 'Rooms and opening hours'];

describe('completion with another framework', () => {
  it('speaks its words everywhere', () => {
    offers('## ‸\n', AREAS, options);
    offers('## Books and lending\n\n###‸\n', ['What works', 'What to change'], options);
    offers(
      '## Books and lending\n\nGrade: ‸\n',
      ['1 excellent', '2 strong', '3 sound', '4 fragile', '5 failing'],
      options,
    );
    offers('| Theme | Mark |\n| --- | --- |\n|‸', AREAS, options);
    const [table] = itemsAt('# Title\n\n|‸\n', options);
    assert.match(table!.text, /^\| Theme +\| Mark \|\n/);
    const [title] = itemsAt('---\ncouncil: Northmere\nyear: 2024\n---\n\n#‸\n', options);
    assert.equal(title!.text, '# Review of libraries in Northmere 2024');
  });

  it('writes its sentences, on a scale whose lowest number is the best', () => {
    const section = '## Books and lending\n\nGrade: 2\nSelf-grade: 1\n\n';
    chosen(
      `${section}‸\n`,
      'Judgement and self-assessment',
      `${section}The work of the library in this theme is strong. The self-review overstates successes.\n`,
      options,
    );
  });

  it('inserts words as they are, whatever they hold (T41)', () => {
    const odd = new Framework({
      ...library.data,
      scale: {
        best: 'highest',
        grades: [
          { value: 1, label: 'a, b|c $1 \\ }', meaning: 'odd' },
          { value: 2, label: 'plain', meaning: 'usual' },
        ],
      },
      judgement: { ...library.data.judgement, sentence: 'It costs $5 {and} \\ is {grade}.' },
      areas: [{ id: 'a', label: 'Fees | $ {fines}', kind: 'outcome', description: 'Money.' }],
    });
    const section = '## Fees | $ {fines}\n\n';
    chosen(`${section}‸\n`, 'Judgement', `${section}It costs $5 {and} \\ is a, b|c $1 \\ }.\n`, {
      frameworks: [odd],
    });
    chosen('##‸\n', 'Fees | $ {fines}', `${section.trimEnd()}\n`, { frameworks: [odd] });
    chosen(
      '| Theme | Mark |\n| --- | --- |\n|‸',
      'Fees | $ {fines}',
      '| Theme | Mark |\n| --- | --- |\n| Fees \\| $ {fines} | |',
      {
        frameworks: [odd],
      },
    );
  });

  it('offers no sentence where a framework has none', () => {
    const silent = new Framework({
      ...library.data,
      judgement: { ...library.data.judgement, sentence: '' },
      selfAssessment: {
        ...library.data.selfAssessment,
        sentences: { consistent: '', overestimates: '', underestimates: '', mixed: '' },
      },
    });
    const items = itemsAt('## Books and lending\n\nGrade: 2\n\n‸\n', { frameworks: [silent] });
    assert.ok(items.length > 0 && items.every(({ kind }) => kind !== 'sentence'));
  });
});
