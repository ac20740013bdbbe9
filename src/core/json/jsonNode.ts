/** Values of a JSON text that know where they stand. */
import type { PositionList } from './positionList.ts';

/** What a node is; a property is a key and its value. */
export type JsonType = 'object' | 'array' | 'property' | 'string' | 'number' | 'boolean' | 'null';

/** A value of a JSON text; `offset` and `length` in UTF-16 code units. */
export class JsonNode {
  readonly type: JsonType;
  readonly offset: number;
  length: number;
  /** Of a text, number, boolean or null. */
  readonly value: string | number | boolean | null | undefined;
  parent: JsonNode | null = null;
  /** Which of its parent's children it is, from 0. */
  index = 0;
  #children: JsonNode[] | undefined;
  #positions: PositionList | undefined;

  constructor(type: JsonType, offset: number, length: number, value?: JsonNode['value']) {
    this.type = type;
    this.offset = offset;
    this.length = length;
    this.value = value;
  }

  /** Items of an array, properties of an object, key and value of a property; undefined where there are none. */
  get children(): readonly JsonNode[] | undefined {
    if (!this.#children && this.#positions) {
      for (const child of this.#positions.toNodes()) this.append(child);
    }
    return this.#children;
  }

  /** The positions of a list that holds nothing else. */
  get positions(): PositionList | undefined {
    return this.#positions;
  }

  /** Makes an array hold these positions and nothing else. */
  holdPositions(positions: PositionList): void {
    this.#positions = positions;
  }

  /** Adds a child at the end. */
  append(child: JsonNode): void {
    this.#children ??= [];
    child.parent = this;
    child.index = this.#children.length;
    this.#children.push(child);
  }
}
