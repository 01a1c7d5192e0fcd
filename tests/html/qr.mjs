/** Prints what a QR code says, by a decoder that is not ours. `node qr.mjs SIZE PATH`, the path as in the SVG: M x y h length v1 h -length z. */
import jsQR from 'jsqr'

const [, , size, path] = process.argv
const scale = 4
const side = Number(size) * scale
const pixels = new Uint8ClampedArray(side * side * 4).fill(255)
for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
  for (let row = y * scale; row < (Number(y) + 1) * scale; row++) {
    for (let column = x * scale; column < (Number(x) + Number(length)) * scale; column++) {
      pixels.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3)
    }
  }
}

console.log((jsQR.default ?? jsQR)(pixels, side, side)?.data ?? 'unreadable')
