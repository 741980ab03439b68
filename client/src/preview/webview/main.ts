import type { GoToSource, ToPage } from '../messages';
import { remember, remembered, tell } from './host';
import { LetterOnPage } from './letter';
import { followPointer } from './pointer';
import { Scroll } from './scroll';
import { underline } from './underline';

const root = document.querySelector<HTMLElement>('#letter')!;
const profile = document.querySelector<HTMLDetailsElement>('#profile')!;
const picture = document.querySelector<HTMLElement>('#picture')!;

const letter = new LetterOnPage(root, profile, picture, document.body.dataset['nothing'] ?? '');
const scroll = new Scroll(
  () => letter.anchors(),
  () => letter.inSight(),
  (line) => {
    remember({ line });
    tell({ kind: 'scrolled', line });
  },
);
let goToSource: GoToSource = 'never';
/** The line to begin at, once there is a letter: where the page was when the window was closed. */
let begin: number | undefined = remembered().line;

followPointer(
  letter,
  () => goToSource,
  (line, character, by) => tell({ kind: 'go', line, character, by }),
);
profile.open = remembered().profile;
profile.addEventListener('toggle', () => remember({ profile: profile.open }));
window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  switch (data.kind) {
    case 'show':
      return show(data);
    case 'gone':
      return letter.say(data.words);
    case 'scroll':
      begin = undefined;
      scroll.to(data.line);
      remember({ line: data.line });
  }
});
tell({ kind: 'ready' });

function show({ uri, answer, goToSource: wanted }: Extract<ToPage, { kind: 'show' }>): void {
  goToSource = wanted;
  document.body.dataset['go'] = wanted;
  let done = false;
  scroll.keep(() => (done = letter.show(answer)));
  underline(root);
  if (!done) return tell({ kind: 'ready' });
  if (uri !== remembered().uri) {
    // Another letter than before begins at its beginning, until its editor says otherwise.
    if (remembered().uri !== '') begin = 0;
    remember({ uri });
  }
  if (begin !== undefined) scroll.to(begin);
  begin = undefined;
}
