import { desk } from '../desk/desk';
import { part } from './dom';
import { layout } from './layout';

/** F6 and Shift+F6 go from part to part of the page, as in VS Code. */
export function goToPart(way: 1 | -1): void {
  const stops: readonly (readonly [within: HTMLElement, stop: () => HTMLElement | null | undefined])[] = [
    [part('titlebar'), () => part('titlebar').querySelector('button:not(:disabled)')],
    [
      part('outline'),
      () => (layout.isShown('outline') ? part('outline').querySelector('[tabindex="0"]') : null),
    ],
    [part('text'), () => desk.editor?.view.contentDOM ?? part('welcome').querySelector('button')],
    [
      part('panel'),
      () =>
        layout.isShown('panel') ? part('panel').querySelector('[role="tab"][aria-selected="true"]') : null,
    ],
    [part('preview'), () => (layout.isShown('preview') ? part('frame') : null)],
    [part('status'), () => part('status').querySelector('button:not([hidden])')],
  ];
  const at = stops.findIndex(([within]) => within.contains(document.activeElement));
  for (let n = 1; n <= stops.length; n++) {
    const [, stop] = stops[(at + way * n + stops.length * 2) % stops.length]!;
    const element = stop();
    if (!element || element.offsetParent === null) continue;
    return element.focus();
  }
}
