import assert from 'node:assert/strict';
import { areaAround } from '../../server/src/features/areaAround';
import { readLetter } from '../../server/src/letter/letter';
import { crlf, marked } from '../support/marks';
import { everyPrefix } from '../support/prefixes';

function around(source: string): string | undefined {
  const [area, other] = [marked(source), marked(crlf(source))].map(
    ({ text, cursor }) => areaAround(readLetter(text), cursor!)?.area.id,
  );
  assert.equal(area, other, 'with CRLF');
  return area;
}

const TABLE = '| Area | Grade |\n| --- | --- |\n| Being healthy | 2 |\n| Staying safe | 3 |\n\n';

describe('the area around the cursor', () => {
  it('is the section’s, from its heading to its end', () => {
    assert.equal(around('## ‸Being healthy\n\nText.\n\n## Staying safe\n'), 'being-healthy');
    assert.equal(around('## Being healthy\n\nText.\n‸\n## Staying safe\n'), 'being-healthy');
    assert.equal(around('## Being healthy\n\nText.\n\n‸## Staying safe\n'), 'staying-safe');
    assert.equal(around('## Being healthy\n\nText.‸'), 'being-healthy');
  });

  it('is the row’s', () => {
    assert.equal(around(TABLE.replace('3 |', '3 |‸')), 'staying-safe');
    assert.equal(around(TABLE.replace('| Being', '‸| Being')), 'being-healthy');
  });

  it('is none above and below the sections', () => {
    assert.equal(around(`‸# Title\n\n${TABLE}## Being healthy\n`), undefined);
    assert.equal(around('## Being healthy\n\n- One.\n\nYours ‸sincerely\n'), undefined);
    assert.equal(around('## Something ‸else\n'), undefined);
    assert.equal(around('‸'), undefined);
  });

  it('is that of the last heading at the end of any cut-off letter, up to the closing', () => {
    everyPrefix((letter, text) => {
      if (letter.sections.length === 0 || letter.closing) return;
      assert.equal(
        areaAround(letter, text.length)?.section,
        letter.sections.at(-1)!.area && letter.sections.at(-1),
      );
    });
  });
});
