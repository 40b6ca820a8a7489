import qrcode from 'qrcode-generator';

/** A picture as a phone might take it: a code on a page with some room around it. */
export const drawQr = async (words: string, scale = 6): Promise<File> => {
  const code = qrcode(0, 'M');
  code.addData(words, 'Byte');
  code.make();
  const modules = code.getModuleCount();
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = (modules + 16) * scale;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas');
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = '#000';
  for (let row = 0; row < modules; row += 1)
    for (let column = 0; column < modules; column += 1)
      if (code.isDark(row, column)) pen.fillRect((column + 8) * scale, (row + 8) * scale, scale, scale);
  return asPng(canvas);
};

/** A picture without a code. */
export const drawWords = async (words: string): Promise<File> => {
  const canvas = document.createElement('canvas');
  canvas.width = 360;
  canvas.height = 640;
  canvas.getContext('2d')?.fillText(words, 20, 40);
  return asPng(canvas);
};

const asPng = async (canvas: HTMLCanvasElement): Promise<File> => {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('no picture');
  return new File([blob], 'screen.png', { type: 'image/png' });
};
