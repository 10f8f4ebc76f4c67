/** A browser's screenshot as a PNG of 256 colours, about a third of the size: sheets have few colours, and soft edges. */
const zlib = require("zlib");

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const COLOURS = 256;

function withPalette(png) {
  const { width, height, channels, data } = decoded(png);
  const { palette, indexOf } = paletteOf(data, channels);
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      rows[y * (width + 1) + 1 + x] = indexOf((y * width + x) * channels);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(palette.flat())),
    chunk("IDAT", zlib.deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** Pixels of a PNG as browsers write them: 8 bits, RGB or RGBA, not interlaced. */
function decoded(png) {
  const parts = [];
  let header;
  for (let at = SIGNATURE.length; at < png.length;) {
    const length = png.readUInt32BE(at);
    const type = png.toString("latin1", at + 4, at + 8);
    const body = png.subarray(at + 8, at + 8 + length);
    if (type === "IHDR") header = body;
    if (type === "IDAT") parts.push(body);
    at += length + 12;
  }
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const channels = { 2: 3, 6: 4 }[header[9]];
  if (header[8] !== 8 || !channels || header[12] !== 0)
    throw new Error("this is another kind of PNG");
  return {
    width,
    height,
    channels,
    data: unfiltered(zlib.inflateSync(Buffer.concat(parts)), width, height, channels),
  };
}

/** Undoes the filter of each row: what it says of a byte is relative to those to the left, above, and in between. */
function unfiltered(filtered, width, height, channels) {
  const stride = width * channels;
  const data = Buffer.alloc(height * stride);
  for (let y = 0; y < height; y++) {
    const filter = filtered[y * (stride + 1)];
    for (let i = 0; i < stride; i++) {
      const left = i < channels ? 0 : data[y * stride + i - channels];
      const up = y === 0 ? 0 : data[(y - 1) * stride + i];
      const corner = y === 0 || i < channels ? 0 : data[(y - 1) * stride + i - channels];
      const expected = [0, left, up, (left + up) >> 1, nearest(left, up, corner)][filter];
      data[y * stride + i] = filtered[y * (stride + 1) + 1 + i] + expected;
    }
  }
  return data;
}

/** The one of three that is nearest to left + up − corner. */
function nearest(left, up, corner) {
  const estimate = left + up - corner;
  const [a, b, c] = [left, up, corner].map((value) => Math.abs(estimate - value));
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** The colours most used stand for themselves, the others for the nearest of them. */
function paletteOf(data, channels) {
  const keyAt = (at) => (data[at] << 16) | (data[at + 1] << 8) | data[at + 2];
  const counts = new Map();
  for (let at = 0; at < data.length; at += channels)
    counts.set(keyAt(at), (counts.get(keyAt(at)) ?? 0) + 1);
  const ranked = [...counts].sort((a, b) => b[1] - a[1]).map(([key]) => key);
  const palette = ranked.slice(0, COLOURS).map((key) => [key >> 16, (key >> 8) & 255, key & 255]);
  const known = new Map(ranked.slice(0, COLOURS).map((key, i) => [key, i]));
  const indexOf = (at) => {
    const key = keyAt(at);
    let index = known.get(key);
    if (index === undefined) known.set(key, (index = closest(palette, key)));
    return index;
  };
  return { palette, indexOf };
}

function closest(palette, key) {
  let best = 0;
  let least = Infinity;
  palette.forEach(([red, green, blue], i) => {
    const distance =
      (red - (key >> 16)) ** 2 + (green - ((key >> 8) & 255)) ** 2 + (blue - (key & 255)) ** 2;
    if (distance < least) [best, least] = [i, distance];
  });
  return best;
}

function chunk(type, body) {
  const named = Buffer.concat([Buffer.from(type, "latin1"), body]);
  const whole = Buffer.alloc(body.length + 12);
  whole.writeUInt32BE(body.length, 0);
  whole.set(named, 4);
  whole.writeUInt32BE(checksum(named), body.length + 8);
  return whole;
}

/** CRC-32, bit by bit: pictures are few and small. */
function checksum(bytes) {
  let sum = -1;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ -1) >>> 0;
}

module.exports = { withPalette };
