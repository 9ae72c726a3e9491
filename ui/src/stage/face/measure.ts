let pen: CanvasRenderingContext2D | null | undefined;

/** How wide a text is in the names' type, in ems. */
export function widthOf(text: string, family: string): number {
  pen ??= document.createElement('canvas').getContext('2d');
  // Without a canvas: about as wide as Inter is on the whole.
  if (!pen) return text.length * 0.56;
  pen.font = `500 100px ${family}`;
  return pen.measureText(text).width / 100;
}
