/** Short for a text: two runs of FNV-1a, 56 bits, so that texts that differ have different ones for all that is likely. */
export function digest(text: string): string {
  let one = 0x811c9dc5;
  let other = 0x9747b28c;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul(other ^ (unit + i), 0x01000193);
  }
  return (one >>> 0).toString(36) + (other >>> 8).toString(36);
}
