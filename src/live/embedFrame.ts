// The size of an embed's picture: as wide as its page lets it be, as high as that width wants.

/** Px from which the receipts stand beside the picture; embed.css has the same. */
const BESIDE = 1000;

/** Drawn for 390 by 560 and 720 by 640; beside receipts a little flatter, up to 720. */
export function stageHeight(pageWidth: number): number {
  if (pageWidth >= BESIDE) return Math.round(Math.min(0.62 * pageWidth, 720));
  const share = Math.min(1, Math.max(0, (pageWidth - 390) / (720 - 390)));
  return Math.round(560 + 80 * share);
}
