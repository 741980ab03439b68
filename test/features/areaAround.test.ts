import assert from 'node:assert/strict';
import { areaAround } from '../../server/src/features/areaAround';
import { readLetter } from '../../server/src/letter/letter';
import { marked } from '../support/marks';

function around(source: string): string | undefined {
  const { text, cursor } = marked(source);
  return areaAround(readLetter(text), cursor!)?.area.id;
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
});
