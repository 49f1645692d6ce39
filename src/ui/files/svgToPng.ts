// Turns an SVG into a PNG by drawing it on a canvas of the browser; nothing leaves the page.

const SCALE = 2
/** Browsers refuse canvases beyond about 16,384 px a side and 268 million pixels. */
const MAX_SIDE = 16_000
const MAX_PIXELS = 200_000_000

/** The picture at twice its size, or as large as the browser can; undefined when it cannot draw it at all. */
export async function svgToPng(svg: Blob): Promise<Blob | undefined> {
  const address = URL.createObjectURL(svg)
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const { naturalWidth: width, naturalHeight: height } = image
    const scale = Math.min(SCALE, MAX_SIDE / width, MAX_SIDE / height, Math.sqrt(MAX_PIXELS / (width * height)))
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(width * scale)
    canvas.height = Math.round(height * scale)
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/png'))
  } catch {
    return undefined
  } finally {
    URL.revokeObjectURL(address)
  }
}
