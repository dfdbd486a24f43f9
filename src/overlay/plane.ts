/** The side of the measure below, in pixels of its own. */
const SIDE = 100;

/**
 * What stands fixed is placed in the window's viewport, unless something around our element is transformed, zoomed or filtered: then
 * it is placed inside that. This turns our element so that what is drawn in it stands at viewport places everywhere.
 */
export function keepPlane(outer: HTMLElement, root: ShadowRoot): () => void {
  const measure = document.createElement('div');
  measure.style.cssText = `position:fixed;left:0;top:0;width:${SIDE}px;height:${SIDE}px;visibility:hidden;pointer-events:none`;
  root.append(measure);
  const place = () => measure.getBoundingClientRect();
  const straight = ({ left, top, width }: DOMRect) =>
    Math.abs(left) < 0.5 && Math.abs(top) < 0.5 && Math.abs(width - SIDE) < 0.5;
  return () => {
    if (straight(place())) return;
    outer.style.transform = '';
    const { left, top, width } = place();
    if (width === 0 || straight(place())) return;
    const scale = width / SIDE;
    outer.style.transformOrigin = '0 0';
    outer.style.transform = `translate(${-left / scale}px, ${-top / scale}px) scale(${1 / scale})`;
  };
}
