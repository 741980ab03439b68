/** Makes an element; properties are the element's own, attributes those that begin with `aria-`, `data-` or are named `role`. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Readonly<Record<string, unknown>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value === undefined) continue;
    if (/^(?:aria-|data-|role$)/.test(key))
      element.setAttribute(key, `${value as string | number | boolean}`);
    else Reflect.set(element, key, value);
  }
  element.append(...children);
  return element;
}

/** An element of the page's own markup. */
export function part(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page lacks #${id}.`);
  return element;
}
