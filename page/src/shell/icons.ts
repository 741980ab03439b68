const SVG = 'http://www.w3.org/2000/svg';

/** Lines of 16 by 16 units, drawn in the colour of the words beside them. */
const PATHS = {
  open: 'M1.5 12.5v-9h4l1.5 2h6v2M1.5 12.5l2-5h11l-2 5z',
  new: 'M9 1.5H3.5v13h9V5zM9 1.5V5h3.5M8 7.5v4M6 9.5h4',
  save: 'M2.5 2.5h9l2 2v9h-11zM5 2.5v4h5.5v-4M4.5 13.5v-5h7v5',
  export: 'M8 1.5v8M5 4.5l3-3 3 3M2.5 9v5h11V9',
  print: 'M4.5 5.5v-4h7v4M4.5 11.5h-3v-6h13v6h-3M4.5 9.5h7v5h-7z',
  outline: 'M2 3.5h2M6 3.5h8M4 8h2M8 8h6M4 12.5h2M8 12.5h6',
  problems: 'M8 2l6.5 11.5h-13zM8 6.5v3.5M8 11.4v.6',
  preview: 'M2.5 1.5h11v13h-11zM5 4.5h6M5 7.5h6M5 10.5h4',
  theme: 'M8 1.5a6.5 6.5 0 100 13 6.5 6.5 0 000-13zM8 1.5v13M8 4.5h5.4M8 8h6.5M8 11.5h5.4',
  palette: 'M3 3.5l4 4-4 4M8.5 12.5h5',
  close: 'M4 4l8 8M12 4l-8 8',
  fix: 'M5.5 11.5h5M6.5 14h3M6 11.5c0-2-2.5-2.6-2.5-5.5a4.5 4.5 0 019 0c0 2.9-2.5 3.5-2.5 5.5',
  error: 'M8 1.5a6.5 6.5 0 100 13 6.5 6.5 0 000-13zM5.5 5.5l5 5M10.5 5.5l-5 5',
  warning: 'M8 2l6.5 11.5h-13zM8 6.5v3.5M8 11.4v.6',
  info: 'M8 1.5a6.5 6.5 0 100 13 6.5 6.5 0 000-13zM8 7.2v4.3M8 4.5v.6',
  lightbulb: 'M5.5 11.5h5M6.5 14h3M6 11.5c0-2-2.5-2.6-2.5-5.5a4.5 4.5 0 019 0c0 2.9-2.5 3.5-2.5 5.5',
  chevron: 'M6 4l4 4-4 4',
  dot: 'M8 5a3 3 0 100 6 3 3 0 000-6z',
  draft: 'M3 13l.8-3L11 2.8l2.2 2.2L6 12.2zM9.5 4.3l2.2 2.2',
  mail: 'M1.5 3.5h13v9h-13zM1.5 4l6.5 5 6.5-5',
  sample: 'M9 1.5H3.5v13h9V5zM9 1.5V5h3.5M5.5 8h5M5.5 11h5',
} as const;

export type IconName = keyof typeof PATHS;

/** A picture beside words that say the same; by itself it needs a name on its button. */
export function icon(name: IconName): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('class', `icon ${name}`);
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}

/** Words in which `$(name)` stands for an icon, as in VS Code. */
export function withIcons(label: string): (Node | string)[] {
  return label.split(/(\$\([a-z]+\) ?)/).flatMap((piece): (Node | string)[] => {
    const name = /^\$\(([a-z]+)\)/.exec(piece)?.[1];
    if (name === undefined) return piece === '' ? [] : [piece];
    return name in PATHS ? [icon(name as IconName)] : [];
  });
}
