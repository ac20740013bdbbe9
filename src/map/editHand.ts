/** The hand on the map: takes vertices, moves them, puts them in and takes them out, and tells what was done. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { TerraDraw } from 'terra-draw';
import type { DrawnType, EditSurfaceEvents, HandleStretch, Snap } from '../cartography/editSurface.ts';
import type { Theme } from '../cartography/palette.ts';
import type { ScreenPoint } from '../cartography/renderer.ts';
import { roundPosition } from '../core/canonical.ts';
import type { Position } from '../core/model.ts';
import { createDraw } from './editDraw.ts';
import { Handles } from './editHandles.ts';
import { Pencil } from './editPencil.ts';
import { followPress, type Press } from './editPress.ts';
import { keepGiven, type Hit } from './handleHit.ts';
import { draggedLng } from './worldCopies.ts';

/** Half the width of a target (CSS pixels): a finger needs more than a mouse (WCAG 2.5.5). */
const REACH_PX = { mouse: 10, touch: 22 } as const;

export class Hand {
  readonly #map: MapLibreMap;
  readonly #events: EditSurfaceEvents;
  readonly #end: () => void;
  readonly #pencil: Pencil;
  readonly #handles: Handles;
  #theme: Theme;
  /** The theme of the colours that terra-draw has. */
  #drawnTheme: Theme;
  #draw: TerraDraw | null = null;
  #reachPx: number = REACH_PX.mouse;
  snap: Snap | null = null;
  /** `from`: longitude of the vertex that was taken, or of the one before the middle. */
  #press: { press: Press; hit: Hit | null; from: number } | null = null;
  /** What the last `onHold` told. */
  #toldHold: HandleStretch | null = null;
  #isReleasing = false;
  /** The drop shall change nothing. */
  #isCancelled = false;
  /** This press has done its work, and is no click. */
  #isSpent = false;

  constructor(map: MapLibreMap, theme: Theme, events: EditSurfaceEvents) {
    this.#map = map;
    this.#theme = theme;
    this.#drawnTheme = theme;
    this.#events = events;
    this.#pencil = new Pencil(map, events);
    this.#handles = new Handles(map, () => this.#press !== null || this.#pencil.isOut);
    map.once('style.load', () => this.#start());
    this.#end = followPress(map.getCanvasContainer(), {
      onPress: (press, event) => this.#take(press, event),
      onReleasing: () => (this.#isReleasing = true),
      onReleased: (press) => this.#release(press),
      onLost: () => this.#cancel(),
      onHover: (point) => this.#hover(point),
      onMenu: (point) => this.#removeAt(point),
    });
  }

  /** terra-draw is told its colours and the reach of a pointer when it begins: with others it begins anew. */
  #start(): void {
    this.#draw?.stop();
    const draw = createDraw(this.#map, {
      reachPx: this.#reachPx,
      theme: this.#theme,
      mayInsert: () => this.#isHolding && this.#press?.hit?.kind === 'middle',
      mayDrag: () => this.#isHolding,
      dragTo: (point) => this.#dragTo(point),
      drawAt: (position) => this.snap?.(position, this.#reachPx) ?? undefined,
      isShown: (kind, index) => this.#handles.isShown(kind, index, this.#reachPx),
    });
    draw.start();
    draw.setMode('select');
    draw.on('finish', (id, { action }) => {
      if (action === 'draw') this.#pencil.finish(id, this.snap, this.#reachPx);
      // A middle that is dragged is put in first, and then dragged on: only the drop counts.
      else if (this.#isReleasing) this.#report();
    });
    this.#draw = draw;
    this.#drawnTheme = this.#theme;
    this.#handles.use(draw);
    this.#pencil.use(draw);
  }

  /** A vertex or a middle is under the finger or the left button. */
  get #isHolding(): boolean {
    return !!this.#press?.hit && this.#press.press.isMain && !this.#isSpent;
  }

  /** Offers vertices to the pointer; null takes them away. */
  offer(stretch: HandleStretch | null): void {
    this.#handles.offer(stretch);
  }

  /** Leaves handles and drawn shape as they are until the map shows what was done. */
  async waitFor(drawn: Promise<void>): Promise<void> {
    await this.#handles.waitFor(drawn);
    this.#pencil.clear();
    this.#catchUpTheme();
  }

  /** Takes a pencil, or puts it away with what was half drawn. */
  takePencil(type: DrawnType | null): void {
    this.#handles.show(null);
    this.#handles.offer(null);
    this.#pencil.put();
    this.#pencil.clear();
    if (type) this.#pencil.take(type);
    else this.#catchUpTheme();
    this.#map.getContainer().dataset['hand'] = type ? 'pencil' : 'none';
  }

  /** Ends what is being drawn. False where nothing is. */
  finishDrawing(): boolean {
    return this.#pencil.end();
  }

  #take(press: Press, event: PointerEvent): void {
    [this.#isReleasing, this.#isCancelled, this.#isSpent] = [false, false, false];
    const reachPx = press.isTouch ? REACH_PX.touch : REACH_PX.mouse;
    if (reachPx !== this.#reachPx && !this.#pencil.isOut) {
      this.#reachPx = reachPx;
      this.#start();
    }
    const hit = this.#pencil.isOut ? null : this.#handles.hitAt(press.point, reachPx);
    this.#press = { press, hit, from: (hit && this.#handles.positions()[hit.index]?.[0]) ?? 0 };
    if (!this.#isHolding || !this.#handles.stretch) return;
    // The drop is told to the map wherever it is made.
    const canvas = this.#map.getCanvas();
    if (event.pointerId > 0) canvas.setPointerCapture(event.pointerId);
    // terra-draw looks for what it drags where the pointer was last seen: a finger was not, nor one under which the handles are new.
    const { clientX, clientY, pointerType } = event;
    canvas.dispatchEvent(new PointerEvent('pointermove', { clientX, clientY, pointerType, isPrimary: true }));
    this.#tellHold(this.#handles.stretch);
  }

  #tellHold(stretch: HandleStretch | null): void {
    if (stretch === this.#toldHold) return;
    this.#toldHold = stretch;
    this.#events.onHold(stretch);
  }

  /** As far from the pointer as the vertex was when it was taken, so that it does not jump. */
  #dragTo({ x, y }: ScreenPoint): Position {
    const { hit, press, from = 0 } = this.#press ?? {};
    const [shiftX, shiftY] =
      hit && press ? [hit.point.x - press.point.x, hit.point.y - press.point.y] : [0, 0];
    const { lng, lat } = this.#map.unproject([x + shiftX, y + shiftY]);
    const position: Position = [draggedLng(lng, from, this.#map.getCenter().lng), lat];
    return this.snap?.(position, this.#reachPx) ?? roundPosition(position);
  }

  #positionAt({ x, y }: ScreenPoint): Position {
    const { lng, lat } = this.#map.unproject([x, y]).wrap();
    return [lng, lat];
  }

  #release(press: Press | null): void {
    this.#press = null;
    this.#isReleasing = false;
    if (this.#isCancelled) this.#handles.show(this.#handles.stretch);
    this.#isCancelled = false;
    this.#tellHold(null);
    this.#handles.catchUp();
    this.#catchUpTheme();
    const isTap = press?.isTouch && !press.moved && !this.#pencil.isOut;
    if (isTap) this.#tellPointer(press.point);
  }

  /** Ends a drag and leaves the shape as it was. False where nothing is dragged. */
  letGo(): boolean {
    if (!this.#isHolding || !this.#press?.press.moved) return false;
    this.#cancel();
    return true;
  }

  #cancel(): void {
    this.#isCancelled = true;
    const drop = new PointerEvent('pointerup', { isPrimary: true, bubbles: true });
    this.#map.getCanvas().dispatchEvent(drop);
  }

  #report(): void {
    const { stretch } = this.#handles;
    if (this.#isCancelled || !stretch) return;
    const given = stretch.positions;
    const now = keepGiven(given, this.#handles.positions());
    const isSame = now.length === given.length && now.every((position, index) => position === given[index]);
    if (!isSame) this.#events.onReshape(stretch, now);
  }

  #removeAt(point: ScreenPoint): void {
    const { stretch } = this.#handles;
    // In a drag, the vertices are others than those of the text.
    const isBusy = this.#pencil.isOut || (this.#isHolding && this.#press?.press.moved);
    const hit = isBusy ? null : this.#handles.hitAt(point, this.#reachPx);
    if (!stretch || hit?.kind !== 'vertex') return;
    // What follows of this press is no click.
    this.#isSpent = true;
    this.#tellHold(null);
    this.#events.onReshape(
      stretch,
      stretch.positions.filter((_, index) => index !== hit.index),
    );
  }

  #hover(point: ScreenPoint | null): void {
    if (this.#pencil.isOut) return;
    const hit = point && this.#handles.hitAt(point, this.#reachPx);
    this.#map.getContainer().dataset['hand'] = hit?.kind ?? 'none';
    // Two quick clicks on a handle are two clicks.
    if (hit) this.#map.doubleClickZoom.disable();
    else this.#map.doubleClickZoom.enable();
    if (point) this.#tellPointer(point);
    else this.#events.onPointer(null);
  }

  #tellPointer(point: ScreenPoint): void {
    this.#events.onPointer({ position: this.#positionAt(point), point });
  }

  /** True where a click at this point was for a handle or the pencil, and means nothing else. */
  takesClick(point: ScreenPoint): boolean {
    const { stretch } = this.#handles;
    if (this.#pencil.isOut || this.#pencil.hasJustDrawn || this.#isSpent) return true;
    const hit = this.#handles.hitAt(point, this.#reachPx);
    if (hit?.kind === 'vertex' && stretch) this.#events.onVertex(stretch, hit.index);
    return hit !== null;
  }

  /** Draws with the colours of another theme, as soon as nothing is in hand that would be lost. */
  setTheme(theme: Theme): void {
    this.#theme = theme;
    this.#catchUpTheme();
  }

  #catchUpTheme(): void {
    const isBusy = this.#pencil.isBusy || this.#press !== null;
    if (this.#draw && this.#theme !== this.#drawnTheme && !isBusy) this.#start();
  }

  destroy(): void {
    this.#end();
    this.#draw?.stop();
    this.#draw = null;
  }
}
