/** A circle that wants a label beside it. Lengths in the units of the drawing. */
export interface Labelled {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** Width and height of the label. */
  readonly width: number;
  readonly height: number;
}

/** Where a label stands: its left upper corner, and where a line from the circle ends when it stands apart. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly leader: { readonly x: number; readonly y: number } | undefined;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Directions in the order in which they are tried: beside, above and below, then between. */
const directions = [0, 180, 270, 90, 315, 45, 225, 135, 290, 70, 250, 110, 340, 20, 200, 160];
/** Distances from the circle’s edge that are tried one after the other. */
const distances = [3, 12, 26, 44, 66];
/** Room around a label. */
const AIR = 2;

/**
 * Places labels beside their circles so that none covers another, a circle, or the edge of the drawing. Circles are served in
 * the given order, each with the nearest free place; a label for which there is none is left out.
 */
export function placeLabels(
  circles: readonly Labelled[],
  { width, height }: { readonly width: number; readonly height: number },
): (Label | undefined)[] {
  const taken: Box[] = circles.map(({ x, y, r }) => ({
    left: x - r,
    top: y - r,
    right: x + r,
    bottom: y + r,
  }));
  return circles.map((circle) => {
    for (const distance of distances) {
      for (const degrees of directions) {
        const label = labelAt(circle, distance, degrees);
        const box = boxOf(label, circle);
        const inside = box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height;
        if (!inside || taken.some((other) => touch(other, box))) continue;
        taken.push(box);
        return label;
      }
    }
    return undefined;
  });
}

/** A label whose nearest edge is some distance from a circle’s edge, in a direction (degrees clockwise from the right). */
function labelAt(circle: Labelled, distance: number, degrees: number): Label {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const reach = circle.r + distance;
  const at = { x: circle.x + cos * reach, y: circle.y + sin * reach };
  const x = at.x - (circle.width * (1 - cos)) / 2;
  const y = at.y - (circle.height * (1 - sin)) / 2;
  return { x, y, leader: distance > 10 ? at : undefined };
}

function boxOf({ x, y }: Label, { width, height }: Labelled): Box {
  return { left: x - AIR, top: y, right: x + width + AIR, bottom: y + height };
}

function touch(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
