import { printed } from '../../server/src/render/printed';
import { letterTree } from '../../server/src/render/letterTree';
import { readLetter } from '../../server/src/letter/letter';
import assert from 'node:assert/strict';
import { header, prints, shows } from './check';

describe('the printed form', () => {
  it('has letterhead, date and addressee in the order of the header', () => {
    const date = 'date: 2008-12-17';
    const letterhead = 'letterhead: |\n  Linden House\n  14 Canal Street';
    const to = 'to:\n  name: Ms A Rowan\n  role: Director\n  address: |\n    Civic Centre\n    NM1 2AB';
    const [house, day, person] = [
      'Linden House\n14 Canal Street',
      '17 December 2008',
      'Ms A Rowan\nDirector\nCivic Centre\nNM1 2AB',
    ];
    prints(header(letterhead, date, to), [house, day, person].join('\n\n'));
    prints(header(date, letterhead, to), [day, house, person].join('\n\n'));
    prints(header(to, date), [person, day].join('\n\n'));
  });

  it('has the letterhead at the head when it stands behind the keys that end one', () => {
    prints(
      header('date: 2008-12-17', 'status: final', 'letterhead: Linden House'),
      'Linden House\n\n17 December 2008',
    );
  });

  it('says whom it is from where no letterhead does', () => {
    prints(header('from: Inspectorate'), 'From: Inspectorate');
    prints(header('letterhead: Linden House', 'from: Inspectorate'), 'Linden House');
  });

  it('greets its reader before it says what it is about, as printed letters do', () => {
    prints('# Title\n\nDear Ms Rowan\n\nText.\n', 'Dear Ms Rowan\n\nTitle\n\nText.');
    prints('Dear Ms Rowan\n\n# Title\n\nText.\n', 'Dear Ms Rowan\n\nTitle\n\nText.');
    prints('# Title\n\nText.\n\nDear Ms Rowan\n', 'Title\n\nText.\n\nDear Ms Rowan');
    prints('# Title\n\n<!-- who? -->\n\nDear Ms Rowan\n', 'Dear Ms Rowan\n\nTitle');
  });

  it('leaves a date that the calendar does not have as it is written (T62)', () => {
    prints(header('date: 2008-02-31'), '2008-02-31');
    prints(header('date: 17 Dec 2008'), '17 Dec 2008');
  });

  it('prints grades as a line, and not what the council thinks of itself', () => {
    prints(
      '## Being healthy\n\nGrade: 2\nSelf-grade: 3\nSelf-assessment: overestimates\n\nProse.\n',
      'Being healthy\n\nGrade 2\n\nProse.',
    );
    prints('## Being healthy Grade 2\n\nProse.\n', 'Being healthy\n\nGrade 2\n\nProse.');
    prints(
      '## Being healthy\n\n**Grade:** 2 (adequate)\nProse.\n',
      'Being healthy\n\nGrade 2 (adequate)\n\nProse.',
    );
    prints('## Being healthy\n\nGrade:\n\nProse.\n', 'Being healthy\n\nProse.');
  });

  it('loses no line that only looks like a field', () => {
    prints('## Being healthy\n\nGarde: 2\n\nProse.\n', 'Being healthy\n\nGarde: 2\n\nProse.');
    prints(
      '## Being healthy\n\nGrade 1, there could be more.\n',
      'Being healthy\n\nGrade 1, there could be more.',
    );
  });

  it('never prints comments and directives, and always the words beside them', () => {
    prints('<!-- apa-disable grade -- later -->\n\nOne <!-- two --> three.\n', 'One three.');
    prints('<!-- one\ntwo --> three\n', 'three');
    prints('One\n<!-- two\nthree --> four\n', 'One\n\nfour');
    prints('- One <!-- two\n  three --> four\n- Five\n', '■ One four\n■ Five');
    prints('## Being healthy <!-- really? -->\n\nGrade: 2\n', 'Being healthy\n\nGrade 2');
    prints('| a | b |\n| --- | --- |\n| c <!-- d --> | e |\n', 'a\tb\nc\te');
  });

  it('prints a mark of comments that is none', () => {
    prints('One `<!-- two -->` three\n', 'One <!-- two --> three');
    prints('One \\<!-- two -->\n', 'One <!-- two -->');
    prints('One <!-- two\n', 'One <!-- two');
  });

  it('keeps a list together across a comment', () => {
    prints('- One\n\n<!-- two -->\n\n- Three\n', '■ One\n■ Three');
  });

  it('has tabs in tables, and a dash for an empty cell', () => {
    prints(
      '| Area | Grade |\n| --- | --- |\n| Being healthy | 2 |\n| Staying safe | |\n',
      'Area\tGrade\nBeing healthy\t2\nStaying safe\t–',
    );
    prints('Being healthy\t2\nStaying safe\t3\n', 'Being healthy\t2\nStaying safe\t3');
    prints('| a \\| b | c |\n| --- | --- |\n| d | e |\n', 'a | b\tc\nd\te');
  });

  it('has the words of Markdown without its marks', () => {
    prints(
      '*One* __two__ `three` ~~four~~ [five](https://a.example) <https://b.example> \\* &amp;\n',
      'One two three ~~four~~ five https://b.example * &',
    );
    prints('![A picture](https://a.example/b.png)\n', 'A picture');
    prints('[One][1] two.\n\n[1]: https://a.example\n', 'One two.');
    prints('One\ntwo\\\nthree\n', 'One two\nthree');
    prints('> One\n> two\n\n```\na  b\n```\n\n---\n\nThree\n', 'One two\n\na  b\n\nThree');
    prints('<b>One</b>\n\n<div>\ntwo\n</div>\n', '<b>One</b>\n\n<div> two </div>');
  });

  it('keeps numbers, and lists within lists', () => {
    prints('3. One\n4. Two\n', '3. One\n4. Two');
    prints('- One\n  - two\n  - three\n- Four\n', '■ One\n■ two\n■ three\n■ Four');
    prints('• One\n• Two\n', '■ One\n■ Two');
  });

  it('keeps the lines below the valediction', () => {
    const closing = '## Being healthy\n\nWe are grateful.\n\nYours sincerely\nJ Alder\nDivisional Manager\n';
    prints(closing, 'Being healthy\n\nWe are grateful.\n\nYours sincerely\n\nJ Alder\nDivisional Manager');
  });

  it('prints who signed when the body has no valediction, and not a second time when it has', () => {
    const signed = header('signed:\n  - name: J Alder\n    role: Manager\n  - name: P Thorn');
    prints(`${signed}\nWords.\n`, 'Words.\n\nJ Alder\nManager\n\nP Thorn');
    prints(`${signed}\nWords.\n\nYours sincerely\n\nJ Alder\n`, 'Words.\n\nYours sincerely\n\nJ Alder');
    prints(
      `${signed}\n## Being healthy\n\nYours sincerely\n\nJ Alder\n`,
      'Being healthy\n\nYours sincerely\n\nJ Alder',
    );
  });

  it('prints nothing of a header that cannot be read, and nothing of nothing', () => {
    prints('---\nto: [\n---\n\nWords.\n', 'Words.');
    prints('', '');
  });

  it('is the same for every kind of line end (T06)', () => {
    for (const end of ['\n', '\r\n', '\r'])
      prints(['- One', '  two', '', 'Three', 'four', ''].join(end), '■ One two\n\nThree four');
  });
});

describe('raised, lowered and struck text', () => {
  it('says what it says, however it is written', () => {
    prints('About 10<sup>3</sup> tonnes of CO<SUB>2</SUB>.\n', 'About 10³ tonnes of CO₂.');
    prints('About 10³ children, and H₂O.\n', 'About 10³ children, and H₂O.');
    prints('The 4<sup>th</sup> of 10<sup>n+1</sup>.\n', 'The 4th of 10^(n+1).');
    prints('Good.[^1] Fair.<sup>12</sup>\n', 'Good.[^1] Fair.¹²');
    prints('Is <del>not</del> <s>un*fit*</s> new.\n', 'Is ~~not~~ ~~unfit~~ new.');
    prints('x~~10<sup>2</sup>~~\n', 'x~~10²~~');
    prints('## Being healthy<sup>1</sup>\n\n- A<sup>2</sup>\n', 'Being healthy¹\n\n■ A²');
    prints('| a<sup>2</sup> | b |\n| --- | --- |\n| 1<sup>2</sup> | 3 |\n', 'a²\tb\n1²\t3');
  });

  it('is words where it has no end, no content or a mark before it', () => {
    for (const words of ['a<sup>3', 'a<sup></sup>', 'a<sup>3</sub>', 'a</sup>3'])
      prints(`${words} b\n`, `${words} b`);
    prints('a\\<sup>3</sup> `b<sup>3</sup>`\n', 'a<sup>3</sup> b<sup>3</sup>');
  });

  it('has elements of its own in the page', () =>
    shows(
      'A 10<sup>3</sup>, H<sub>2</sub>O and <strike>old</strike> *b<sup>2</sup>*.\n',
      '<p>A 10<sup>3</sup>, H<sub>2</sub>O and <s>old</s> <em>b<sup>2</sup></em>.</p>',
    ));
});

describe('struck text in plain text', () => {
  it('stands between its marks', () => {
    const text = '## Being healthy\n\nThe director is ~~not **yet**~~ responsible.\n\n- ~~Old~~ new.\n';
    assert.equal(
      printed(letterTree(readLetter(text))),
      'Being healthy\n\nThe director is ~~not yet~~ responsible.\n\n■ ~~Old~~ new.\n',
    );
  });
});
