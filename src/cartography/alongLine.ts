/** The point at a share (0 to 1) of a line's length, in the line's own plane. */
export function pointAlong(points: [number, number][], share: number): [number, number] {
  const steps = points.slice(1).map(([x, y], index) => {
    const [fromX, fromY] = points[index] ?? [x, y];
    return { fromX, fromY, x: x - fromX, y: y - fromY, length: Math.hypot(x - fromX, y - fromY) };
  });
  let left = share * steps.reduce((sum, { length }) => sum + length, 0);
  for (const { fromX, fromY, x, y, length } of steps) {
    if (left <= length && length > 0) return [fromX + (x * left) / length, fromY + (y * left) / length];
    left -= length;
  }
  return points.at(-1) ?? [0, 0];
}
