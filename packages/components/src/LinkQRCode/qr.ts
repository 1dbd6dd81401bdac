import { encode } from 'uqr';

/** Light modules around the code, without which readers do not find it: ISO/IEC 18004 asks for four. */
const QUIET_ZONE = 4;
/** Pixels: fine enough for print. */
const PICTURE_SIZE = 1024;

/** Rows of modules, true for dark, with the quiet zone; null where the text is too long for a code. */
function modulesOf(text: string): boolean[][] | null {
  try {
    return encode(text, { ecc: 'M', border: QUIET_ZONE }).data;
  } catch {
    return null;
  }
}

/** A code as one SVG path, in a square of `size` units; null where the text is too long. */
export function qrPath(text: string): { readonly size: number; readonly path: string } | null {
  const rows = modulesOf(text);
  if (rows === null) return null;
  const path = rows.flatMap((row, y) => runsOf(row).map(({ x, length }) => `M${x} ${y}h${length}v1h-${length}z`));
  return { size: rows.length, path: path.join('') };
}

/** Saves the code as a PNG picture. By a canvas and a blob, which a strict content policy allows. */
export async function downloadQr(text: string, fileName: string): Promise<void> {
  const rows = modulesOf(text);
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (rows === null || context === null) return;
  const scale = Math.ceil(PICTURE_SIZE / rows.length);
  canvas.width = rows.length * scale;
  canvas.height = canvas.width;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = '#000';
  for (const [y, row] of rows.entries()) {
    for (const { x, length } of runsOf(row)) context.fillRect(x * scale, y * scale, length * scale, scale);
  }
  const picture = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (picture === null) return;
  const url = URL.createObjectURL(picture);
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = fileName;
  anchor.click();
  // The browser reads it after the press; a minute is long enough for the slowest.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Dark modules side by side: one piece each, so that no seam shows between them. */
function runsOf(row: readonly boolean[]): { x: number; length: number }[] {
  const runs: { x: number; length: number }[] = [];
  for (const [x, dark] of row.entries()) {
    const last = runs.at(-1);
    if (!dark) continue;
    if (last && last.x + last.length === x) last.length += 1;
    else runs.push({ x, length: 1 });
  }
  return runs;
}
