/**
 * QR codes in a picture, read on the device. Without a worker, WebAssembly or an address for the picture, so that pages
 * with a strict policy can have it too.
 */
interface Detector {
  detect(picture: ImageBitmap): Promise<readonly { readonly rawValue: string }[]>;
}
type DetectorClass = new (options: { readonly formats: readonly string[] }) => Detector;

/** https://developer.mozilla.org/docs/Web/API/BarcodeDetector: Chrome on phones and Macs; others have no such thing, or an empty one. */
const byBrowser = async (picture: ImageBitmap): Promise<readonly string[]> => {
  const { BarcodeDetector } = globalThis as { readonly BarcodeDetector?: DetectorClass };
  if (!BarcodeDetector) return [];
  const codes = await new BarcodeDetector({ formats: ['qr_code'] }).detect(picture).catch(() => []);
  return codes.map(({ rawValue }) => rawValue);
};

/** Longest sides to try, in pixels: most codes are found in the first, small ones in the second, blurred ones in the third. */
const SIDES = [1000, 2400, 480] as const;

const sizesOf = ({ width, height }: ImageBitmap): readonly (readonly [width: number, height: number])[] => {
  const longest = Math.max(width, height);
  const sides = [...new Set(SIDES.map((side) => Math.min(side, longest)))];
  return sides.map((side) => [
    Math.max(1, Math.round((width * side) / longest)),
    Math.max(1, Math.round((height * side) / longest)),
  ]);
};

const pixelsOf = (picture: ImageBitmap, width: number, height: number): ImageData | undefined => {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) return undefined;
  // What is transparent would be read as black.
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, height);
  pen.drawImage(picture, 0, 0, width, height);
  return pen.getImageData(0, 0, width, height);
};

const byScript = async (picture: ImageBitmap): Promise<readonly string[]> => {
  const { default: jsQR } = await import('jsqr');
  for (const [width, height] of sizesOf(picture)) {
    const pixels = pixelsOf(picture, width, height);
    const found = pixels && jsQR(pixels.data, width, height);
    if (found?.data) return [found.data];
    await new Promise((resolve) => setTimeout(resolve));
  }
  return [];
};

/**
 * What the QR codes of a picture say; undefined where it is no picture that can be shown here.
 * Rejects where the reader cannot be loaded.
 */
export const readPicture = async (file: Blob): Promise<readonly string[] | undefined> => {
  const picture = await createImageBitmap(file).catch(() => undefined);
  if (!picture) return undefined;
  try {
    const codes = await byBrowser(picture);
    return codes.length > 0 ? codes : await byScript(picture);
  } finally {
    picture.close();
  }
};
