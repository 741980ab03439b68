/**
 * Reads items in their order, at most so many ahead of whoever takes them: the slowness of a disk or an editor counts
 * once for many, and no more than these are held at a time. What cannot be read is undefined.
 */
export async function* readAhead<Item, Content>(
  items: readonly Item[],
  most: number,
  read: (item: Item) => Promise<Content | undefined>,
): AsyncGenerator<readonly [item: Item, content: Content | undefined], void> {
  const reading: Promise<Content | undefined>[] = [];
  let next = 0;
  for (const item of items) {
    while (next < items.length && reading.length < most)
      reading.push(read(items[next++]!).catch(() => undefined));
    yield [item, await reading.shift()];
  }
}
