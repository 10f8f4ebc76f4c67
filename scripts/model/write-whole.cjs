/** Writes a file as a whole or not at all: under another name beside it first, which becomes its own when it is complete. */
const fs = require("fs");
const { unwritten } = require("./words.cjs");

const unfinishedName = (file) => `${file}.${process.pid}.tmp`;

/** Throws, in words for the person who asked for it, if a file cannot be written; so nobody waits to hear it. */
function refuseUnwritable(file) {
  explaining(file, () => {
    if (fs.existsSync(file) && fs.statSync(file).isDirectory())
      throw Object.assign(new Error("is a directory"), { code: "EISDIR" });
    fs.writeFileSync(unfinishedName(file), "", { flag: "wx" });
    fs.rmSync(unfinishedName(file));
  });
}

function writeWhole(file, bytes) {
  explaining(file, () => {
    try {
      fs.writeFileSync(unfinishedName(file), bytes);
      fs.renameSync(unfinishedName(file), file);
    } catch (error) {
      fs.rmSync(unfinishedName(file), { force: true });
      throw error;
    }
  });
}

function explaining(file, action) {
  try {
    action();
  } catch (error) {
    throw unwritten(file, error);
  }
}

module.exports = { refuseUnwritable, writeWhole };
