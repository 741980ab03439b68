/** A place in a text, 0-based, in UTF-16 units. */
export class Position {
  constructor(
    readonly line: number,
    readonly character: number,
  ) {}

  compareTo(other: Position): number {
    return this.line - other.line || this.character - other.character;
  }

  isEqual(other: Position): boolean {
    return this.compareTo(other) === 0;
  }
}

export class Range {
  readonly start: Position;
  readonly end: Position;

  constructor(start: Position, end: Position);
  constructor(startLine: number, startCharacter: number, endLine: number, endCharacter: number);
  constructor(a: Position | number, b: Position | number, endLine?: number, endCharacter?: number) {
    const [from, to] =
      typeof a === 'number' || typeof b === 'number'
        ? [new Position(Number(a), Number(b)), new Position(endLine ?? 0, endCharacter ?? 0)]
        : [a, b];
    [this.start, this.end] = from.compareTo(to) <= 0 ? [from, to] : [to, from];
  }

  get isEmpty(): boolean {
    return this.start.isEqual(this.end);
  }

  get isSingleLine(): boolean {
    return this.start.line === this.end.line;
  }
}

export class Selection extends Range {
  readonly anchor: Position;
  readonly active: Position;

  constructor(anchor: Position, active: Position);
  constructor(anchorLine: number, anchorCharacter: number, activeLine: number, activeCharacter: number);
  constructor(a: Position | number, b: Position | number, activeLine?: number, activeCharacter?: number) {
    const [anchor, active] =
      typeof a === 'number' || typeof b === 'number'
        ? [new Position(Number(a), Number(b)), new Position(activeLine ?? 0, activeCharacter ?? 0)]
        : [a, b];
    super(anchor, active);
    this.anchor = anchor;
    this.active = active;
  }
}
