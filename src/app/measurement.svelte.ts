/** What is being measured: the points, what they make, and the way back. */
import type { LengthUnit } from '../core/figures.ts';
import { areaInside, legsAround, legsOf, ringOf, totalKm, type Leg } from '../core/geodesic.ts';
import type { Position } from '../core/model.ts';
import type { MeasureMode } from '../ui/measureTexts.ts';
import { unitChoice } from './unitChoice.ts';

export class Measurement {
  points = $state.raw<readonly Position[]>([]);
  mode = $state<MeasureMode>('distance');
  #unit = $state<LengthUnit>(unitChoice.read());
  /** True while a point is being dragged. */
  dragging = $state(false);
  /** The points before each change, latest last. */
  #past = $state.raw<readonly (readonly Position[])[]>([]);
  /** The point whose moves are one change together. */
  #moved: number | null = null;

  /** The points are corners of an area, and enough of them. */
  readonly isArea: boolean = $derived(this.mode === 'area' && this.points.length > 2);
  readonly legs: Leg[] = $derived(this.isArea ? legsAround(this.points) : legsOf(this.points));
  readonly ring: Position[] | null = $derived(this.isArea ? ringOf(this.legs) : null);
  /** Null where there is no area, or its sides cross. */
  readonly areaKm2: number | null = $derived(this.ring && areaInside(this.ring));
  readonly totalKm: number = $derived(totalKm(this.legs));

  get unit(): LengthUnit {
    return this.#unit;
  }

  set unit(unit: LengthUnit) {
    this.#unit = unit;
    unitChoice.write(unit);
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  /** Adds a point, but not the last one once more. */
  add(position: Position): void {
    if (String(this.points.at(-1)) !== String(position)) this.#change([...this.points, position]);
  }

  /** Moves one point; what follows on each other is one change, until `settle`. */
  move(index: number, position: Position): void {
    const points = this.points.with(index, position);
    if (this.#moved === index) this.points = points;
    else this.#change(points);
    this.#moved = index;
  }

  settle(): void {
    this.#moved = null;
  }

  remove(index: number): void {
    if (index in this.points) this.#change(this.points.toSpliced(index, 1));
  }

  clear(): void {
    if (this.points.length > 0) this.#change([]);
  }

  undo(): void {
    this.points = this.#past.at(-1) ?? this.points;
    this.#past = this.#past.slice(0, -1);
    this.settle();
  }

  #change(points: readonly Position[]): void {
    this.#past = [...this.#past, this.points];
    this.points = points;
    this.settle();
  }
}
